import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { VmError } from '../errors.js';
import { cacheFolder } from '../paths.js';
import type { SetupContext } from './context.js';
import { withLock } from './lock.js';
import { Log } from './log.js';
import { keyOf } from './step.js';

const STEP = 'addon-ia32';
const LIMIT_MS = 10 * 60_000;

/**
 * Builds the addon that the guest's Node loads, where the package at `root` is a clone that has none, or one older than its source. A
 * package that was installed brings it. The machine does without: a notice says why, and how to get it.
 */
export async function prepareAddon(root: string, context: SetupContext): Promise<void> {
  const builder = join(root, 'scripts/build-native.mjs');
  if (!existsSync(builder) || isBuilt(root)) return;
  const lock = { path: join(cacheFolder(), `${STEP}-${keyOf([root])}.lock`), what: STEP };
  await withLock(lock, context, async () => {
    if (!isBuilt(root)) await build(root, builder, context);
  });
}

async function build(root: string, builder: string, { emit, signal }: SetupContext): Promise<void> {
  emit({ type: 'step', step: STEP, state: 'started' });
  const start = performance.now();
  const log = new Log(join(cacheFolder('logs'), `${STEP}.log`));
  try {
    const args = [builder, '--prebuild', '--arch=ia32'];
    await log.run(process.execPath, args, { cwd: root, signal, limitMs: LIMIT_MS });
    emit({ type: 'step', step: STEP, state: 'done', seconds: (performance.now() - start) / 1000 });
  } catch (error) {
    if (!(error instanceof VmError)) throw error;
    const text = `a script in the guest can make no calls, since its addon could not be built: ${error.message}\nWhen that is mended, run in ${root}: npm run prebuilds`;
    emit({ type: 'notice', text });
  } finally {
    log.close();
  }
}

function isBuilt(root: string): boolean {
  const folder = join(root, 'prebuilds/linux-ia32');
  const built = timesOf(folder, /\.node$/);
  return built.length > 0 && Math.min(...built) >= Math.max(...timesOf(join(root, 'native'), /\.(cc|h|gypi)$/));
}

function timesOf(folder: string, name: RegExp): number[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((each) => name.test(each))
    .map((each) => statSync(join(folder, each)).mtimeMs);
}
