import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
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
/** A file's path, size and time. */
const LINE = /^([^\0]+) \d+ [\d.]+$/;

/** One thing to make, found again by everything that goes into it. */
export interface Step {
  readonly name: string;
  readonly inputs: readonly string[];
  /** The files, or folders of them, whose sizes and times prove that the result is as it was made. */
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
  return existsSync(place) && damagedFile(place) === undefined;
}

/** The first file that is not as it was made. */
function damagedFile(place: string): string | undefined {
  const manifest = join(place, MANIFEST);
  const lines = existsSync(manifest) ? readFileSync(manifest, 'utf8').split('\n') : [];
  // What was cut off ends without a newline.
  if (lines.pop() !== '' || lines.length === 0) return MANIFEST;
  for (const line of lines) {
    const file = LINE.exec(line)?.[1];
    if (file === undefined) return MANIFEST;
    if (describeFile(place, file) !== line) return file;
  }
  return undefined;
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
  const start = performance.now();
  const log = new Log(join(cacheFolder('logs'), `${basename(place)}.log`));
  if (existsSync(place)) {
    const text = `${step.name} is made anew, since ${join(place, damagedFile(place) ?? '')} is not as it was made`;
    emit({ type: 'notice', text });
    log.write(`\n${text}\n`);
  }
  emit({ type: 'step', step: step.name, state: 'started' });
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
    const missing = step.files.filter((file) => !existsSync(join(folder, file)));
    if (missing.length > 0) throw log.failure(`${step.name} came without ${missing.join(', ')}`);
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

/** A line for each file: its path, size and time. */
function describeFiles(folder: string, files: readonly string[]): string {
  return files
    .flatMap((file) => within(folder, file))
    .map((file) => `${describeFile(folder, file)}\n`)
    .join('');
}

/** The paths of the files in a folder; of a file, its own. */
function within(folder: string, path: string): string[] {
  if (!lstatSync(join(folder, path), { throwIfNoEntry: false })?.isDirectory()) return [path];
  return readdirSync(join(folder, path)).flatMap((name) => within(folder, join(path, name)));
}

function describeFile(folder: string, file: string): string {
  const stat = lstatSync(join(folder, file), { throwIfNoEntry: false });
  return `${file} ${stat?.size} ${stat?.mtimeMs}`;
}
