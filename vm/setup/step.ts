import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { cacheFolder } from '../paths.js';
import type { SetupContext } from './context.js';
import { withLock } from './lock.js';
import { Log } from './log.js';

const MANIFEST = '.complete';

/** One thing to make, found again by everything that goes into it. */
export interface Step {
  readonly name: string;
  readonly inputs: readonly string[];
  /** The files whose size and time prove that the result is as it was made. */
  readonly files: readonly string[];
  /** Makes it in `folder`, which is moved to its place when this is done. */
  build(folder: string, tools: BuildTools): Promise<void>;
}

/** What {@link Step.build} works with. */
export interface BuildTools extends SetupContext {
  readonly log: Log;
  progress(share: number): void;
}

/** The hash of what goes into a step. */
export function keyOf(inputs: readonly string[]): string {
  return createHash('sha256').update(inputs.join('\0')).digest('hex').slice(0, 16);
}

/** Where a step's result is, or will be. */
export function placeOf(step: Step): string {
  return join(cacheFolder(), `${step.name}-${keyOf(step.inputs)}`);
}

/** Whether a step's result is there and whole. */
export function isMade(step: Step): boolean {
  const place = placeOf(step);
  const manifest = join(place, MANIFEST);
  return existsSync(manifest) && readFileSync(manifest, 'utf8') === describeFiles(place, step.files);
}

/** Makes a step where it is not there, and returns its folder. */
export async function ensure(step: Step, context: SetupContext): Promise<string> {
  const place = placeOf(step);
  if (isMade(step)) {
    context.emit({ type: 'step', step: step.name, state: 'cached' });
    return place;
  }
  return withLock({ path: `${place}.lock`, what: step.name }, context, async () => {
    // Whoever held the lock may have made it.
    if (!isMade(step)) await make(step, place, context);
    return place;
  });
}

/** Takes away a result that proved damaged, unless another run has made it anew since `time` (ms). */
export async function discard(step: Step, time: number, context: SetupContext): Promise<void> {
  const place = placeOf(step);
  await withLock({ path: `${place}.lock`, what: step.name }, context, async () => {
    const made = statSync(join(place, MANIFEST), { throwIfNoEntry: false })?.mtimeMs;
    if (made !== undefined && made < time) rmSync(place, { recursive: true, force: true });
  });
}

async function make(step: Step, place: string, context: SetupContext): Promise<void> {
  const { emit } = context;
  emit({ type: 'step', step: step.name, state: 'started' });
  const start = performance.now();
  const log = new Log(join(cacheFolder('logs'), `${basename(place)}.log`));
  // What a process that was killed had started may still be writing there.
  for (const left of unfinished(place)) rmSync(left, { recursive: true, force: true, maxRetries: 10 });
  const folder = mkdtempSync(`${place}.`);
  try {
    log.write(`\n== ${step.name}, ${new Date().toISOString()}\n`);
    await step.build(folder, {
      ...context,
      log,
      progress: (share) => emit({ type: 'step', step: step.name, state: 'progress', share }),
    });
    writeFileSync(join(folder, MANIFEST), describeFiles(folder, step.files));
    rmSync(place, { recursive: true, force: true });
    renameSync(folder, place);
  } finally {
    log.close();
    rmSync(folder, { recursive: true, force: true });
  }
  emit({ type: 'step', step: step.name, state: 'done', seconds: (performance.now() - start) / 1000 });
}

/** What a process that was ended in the middle of this step has left; this one has the lock. */
function unfinished(place: string): string[] {
  const prefix = `${basename(place)}.`;
  return readdirSync(cacheFolder())
    .filter((name) => name.startsWith(prefix) && !name.endsWith('.lock'))
    .map((name) => join(cacheFolder(), name));
}

function describeFiles(folder: string, files: readonly string[]): string {
  return files
    .map((file) => {
      const stat = statSync(join(folder, file), { throwIfNoEntry: false });
      return stat === undefined ? `${file} missing\n` : `${file} ${stat.size} ${stat.mtimeMs}\n`;
    })
    .join('');
}
