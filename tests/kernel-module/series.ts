import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';

export interface Patch {
  readonly path: string;
  readonly text: string;
}

/** The patches for a kernel, in their order. */
export function seriesFor(kernel: string): readonly Patch[] {
  const folder = join(process.cwd(), 'kernel-module/patches', kernel);
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** The files that a patch makes or changes. */
export function filesOf({ text }: Patch): readonly string[] {
  return [...text.matchAll(/^\+\+\+ b\/(.+)$/gm)].map(([, file = '']) => file);
}

/** The files that the series needs to be there. */
function neededBy(series: readonly Patch[]): readonly string[] {
  const named = (pattern: RegExp) =>
    series.flatMap(({ text }) => [...text.matchAll(pattern)].map(([, file = '']) => file));
  const made = new Set(named(/^--- \/dev\/null\n\+{3} b\/(.+)$/gm));
  return [...new Set(named(/^--- a\/(.+)$/gm))].filter((file) => !made.has(file));
}

/** Copies what the series needs from a kernel's tree. */
export function copyNeeded(series: readonly Patch[], tree: string, folder: string): void {
  for (const file of neededBy(series)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(tree, file), join(folder, file));
  }
}

/**
 * Makes what the series needs from the patches themselves: the lines that their hunks expect are at their numbers, and lines that
 * they do not know between them. `shift` lines more are before all others.
 */
export function rebuildNeeded(series: readonly Patch[], folder: string, shift = 0): void {
  for (const file of neededBy(series)) {
    const lines = Array.from({ length: shift }, (_, index) => `line ${index} before all others`);
    const start = lines.length;
    let context = 0;
    for (const hunk of hunksOf(series, file)) {
      while (lines.length - start < hunk.line - 1) lines.push(`line ${lines.length + 1} of ${file}`);
      lines.push(...hunk.before);
      context = hunk.contextAfter;
    }
    // A hunk with less context than that after it is at the end of its file.
    if (context === 3) lines.push(`the last line of ${file}`);
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${lines.join('\n')}\n`);
  }
}

interface Hunk {
  /** The place and the size that its header gives, before the patch and after it. */
  readonly header: string;
  /** The number of its first line, before the patch. */
  readonly line: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly contextAfter: number;
}

function hunksOf(series: readonly Patch[], file: string): readonly Hunk[] {
  const diffs = series
    .flatMap(({ text }) => text.split(/^(?=diff --git )/m))
    .filter((diff) => diff.includes(`\n+++ b/${file}\n`));
  return diffs.flatMap((diff) =>
    [...diff.matchAll(/^(@@ -(\d+).* @@).*\n((?:[ +-].*\n)+)/gm)].map(([, header = '', line, body = '']) => {
      const lines = body.split('\n').slice(0, -1);
      const without = (sign: string) => lines.filter((each) => !each.startsWith(sign)).map((each) => each.slice(1));
      return {
        header,
        line: Number(line),
        before: without('+'),
        after: without('-'),
        contextAfter: lines.length - 1 - lines.findLastIndex((each) => !each.startsWith(' ')),
      };
    }),
  );
}

/** The headers of the hunks of a patch that do not fit its lines: `patch` and git ignore lines beyond what a header says. */
export function wrongHeaders(patch: Patch): readonly string[] {
  return filesOf(patch).flatMap((file) => {
    let added = 0;
    return hunksOf([patch], file).flatMap(({ header, line, before, after }) => {
      // A new file's begins before its first line.
      const begins = line === 0 ? 1 : line + added;
      const right = `@@ -${line},${before.length} +${begins},${after.length} @@`;
      added += after.length - before.length;
      return header === right ? [] : [`${file}: ${header} should be ${right}`];
    });
  });
}

/** Applies the series with `patch`; gives what is not as it should be: fuzz, an offset, a failure. */
export function applyWithPatch(series: readonly Patch[], folder: string): readonly string[] {
  return series.flatMap(({ path }) => {
    const { status, stdout } = spawnSync('patch', ['-p1', '--fuzz=0', '-i', path], { cwd: folder, encoding: 'utf8' });
    const complaints = stdout.split('\n').filter((line) => !line.startsWith('patching file ') && line !== '');
    return status === 0 ? complaints : [...complaints, `patch ended with ${status}`];
  });
}

/** Applies the series with `git am` and checks that each patch has become a commit. */
export function applyWithGitAm(series: readonly Patch[], folder: string): void {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.invalid', ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'plain');
  git('am', ...series.map(({ path }) => path));
  expect(git('log', '--format=%s').trim().split('\n')).toHaveLength(series.length + 1);
}
