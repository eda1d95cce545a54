import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Agent } from './agent.js';
import { ConsoleTail } from './console.js';
import { VmError } from './errors.js';
import type { MachineOptions } from './machine.js';
import { qemuArguments, startQemu } from './qemu.js';
import type { SetupContext } from './setup/context.js';
import { type BuildTools, discard, ensure, isMade, placeOf, type Step } from './setup/step.js';
import { qemuVersion } from './setup/tools.js';

/** From QEMU's start to a Node that waits. */
const BOOT_LIMIT_MS = 60_000;
/** The waiting Node's clock. OpenSSL in it takes fresh bytes when its last are an hour old, and so in every machine that resumes. */
const LONG_AGO_MS = 86_400_000;
const WAIT_SCRIPT = '/usr/lib/jiffies-vm/wait.cjs';
/** The environment of a command that is given none. */
export const GUEST_ENVIRONMENT = {
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  HOME: '/root',
  TERM: 'dumb',
};

/** The Node that waits in a saved state. */
export interface Waiting {
  /** Node's own options, which it was started with. */
  readonly execArgv: readonly string[];
  /** Modules of the shared folder, by their paths, which it has imported. */
  readonly modules: readonly string[];
}

/** One that can run any script. */
export const PLAIN: Waiting = { execArgv: [], modules: [] };

/** The saved state of a machine with `options`, with a Node waiting in it. */
function stateStep(options: MachineOptions, waiting: Waiting): Step {
  const { share: _, ...machine } = options;
  const kernel = statSync(options.kernel);
  return {
    name: 'state',
    inputs: [
      qemuVersion(),
      String(LONG_AGO_MS),
      ...qemuArguments({ ...machine, share: { path: '', writable: false } }),
      // One of the user's own may change where it is.
      `${kernel.size} ${kernel.mtimeMs}`,
      ...waiting.execArgv,
      ...waiting.modules.flatMap((path) => [path, readFileSync(path, 'utf8')]),
    ],
    files: ['state'],
    build: (folder, tools) => makeState(join(folder, 'state'), options, waiting, tools),
  };
}

async function makeState(file: string, options: MachineOptions, waiting: Waiting, tools: BuildTools): Promise<void> {
  const { log, signal } = tools;
  const { execArgv, modules } = waiting;
  const running = startQemu(options);
  const limit = setTimeout(() => void running.kill(), BOOT_LIMIT_MS);
  const console = new ConsoleTail();
  running.console.on('data', (chunk: Buffer) => {
    console.push(String(chunk));
    log.write(String(chunk));
  });
  running.jobs.resume();
  try {
    const agent = new Agent(running.control);
    void running.ended.then(() => agent.end(new VmError('ERR_VM_START', 'the machine ended')));
    await agent.greet(LONG_AGO_MS);
    const mounted = modules.length > 0 ? options.mountAt : undefined;
    if (mounted !== undefined) await agent.mount('project', mounted, { writable: false, live: false });
    const node = agent.spawnWaiting(['node', ...execArgv, WAIT_SCRIPT, ...modules], { env: GUEST_ENVIRONMENT });
    node.stderr.on('data', (chunk: Buffer) => log.write(String(chunk)));
    const ended = node.exit.then(() => Promise.reject(new VmError('ERR_VM_START', 'the Node that should wait ended')));
    await Promise.race([once(node.stdout, 'data'), ended]);
    // QEMU saves no machine whose share is mounted.
    if (mounted !== undefined) await agent.unmount(mounted);
    signal?.throwIfAborted();
    await running.save(file);
  } catch (error) {
    signal?.throwIfAborted();
    if (!(error instanceof VmError)) throw error;
    await running.kill();
    log.write((await running.ended).errors);
    if (console.panic !== undefined) throw console.panic;
    throw log.failure(`the machine's state could not be saved: ${error.message}`);
  } finally {
    clearTimeout(limit);
    await running.kill();
  }
}

/** The file of the saved state where there is one. */
export function savedState(options: MachineOptions, waiting: Waiting): string | undefined {
  const step = stateStep(options, waiting);
  return isMade(step) ? join(placeOf(step), 'state') : undefined;
}

/** Boots a machine, saves its state, and returns the file. */
export async function saveState(options: MachineOptions, waiting: Waiting, context: SetupContext): Promise<string> {
  const file = join(await ensure(stateStep(options, waiting), context), 'state');
  if (!existsSync(file)) throw new VmError('ERR_VM_SETUP', `the saved state ${file} is missing`);
  return file;
}

/** Takes away a saved state that did not resume, as it was at `time` (ms): whoever wants it next makes it anew. */
export function discardState(
  options: MachineOptions,
  waiting: Waiting,
  time: number,
  context: SetupContext,
): Promise<void> {
  return discard(stateStep(options, waiting), time, context);
}
