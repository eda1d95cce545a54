import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A call as strace wrote it. */
export interface Line {
  readonly number: number;
  /** What stands between the parentheses. */
  readonly args: string;
  readonly text: string;
}

/** The number of fchmod, and its first argument where it marks what comes next. */
const FCHMOD = 91;
export const MARKER = 0x5eed_5eed;

/** The calls of all threads that strace saw, a list for each thread. */
export function readThreads(folder: string, prefix: string): Line[][] {
  const files = readdirSync(folder).filter((name) => name.startsWith(`${prefix}.`));
  return files.map((name) => readFileSync(join(folder, name), 'utf8').split('\n').flatMap(parse));
}

function parse(text: string): Line[] {
  const [, number, args = ''] = /^\[ *(\d+)\] \w+\((.*?)(?:\) += .*)?$/.exec(text) ?? [];
  return number === undefined ? [] : [{ number: Number(number), args, text }];
}

/** The calls behind each marker: what the thread made before the next one. */
export function betweenMarkers(threads: readonly (readonly Line[])[]): Line[][] {
  const marked = threads.find((lines) => lines.some((line) => markerOf(line) !== undefined)) ?? [];
  const found: Line[][] = [];
  let at: number | undefined;
  for (const line of marked) {
    const marker = markerOf(line);
    if (marker !== undefined) {
      at = marker;
      found[at] = [];
    } else if (at !== undefined) found[at]?.push(line);
  }
  return found;
}

function markerOf({ number, args }: Line): number | undefined {
  if (number !== FCHMOD) return undefined;
  const [first = '', second = ''] = args.split(', ');
  // strace writes the mode in octal where it is not raw.
  return Number(first) === MARKER ? Number(second.replace(/^0(?=[0-7])/, '0o')) : undefined;
}
