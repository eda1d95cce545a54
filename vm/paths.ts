import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { VmError } from './errors.js';

const NAME = 'jiffies-syscall';

function manifestName(file: string): string | undefined {
  const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof manifest !== 'object' || manifest === null || !('name' in manifest)) return undefined;
  return typeof manifest.name === 'string' ? manifest.name : undefined;
}

/** The folder of this package: the sources, dist/esm and dist/cjs lie at different depths. */
export function packageRoot(): string {
  const start = dirname(fileURLToPath(import.meta.url));
  for (let folder = start; ; folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest) && manifestName(manifest) === NAME) return folder;
    if (folder === dirname(folder)) throw new Error(`no package.json of ${NAME} above ${start}`);
  }
}

/**
 * The user's cache folder for this package, made where it is missing.
 *
 * @throws {VmError} ERR_VM_SETUP where it cannot be made
 */
export function cacheFolder(...parts: readonly string[]): string {
  const folder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), NAME, ...parts);
  try {
    makeFolder(folder);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new VmError(
      'ERR_VM_SETUP',
      `the cache folder cannot be made: ${why}; set XDG_CACHE_HOME to a folder that can be written to`,
      { cause },
    );
  }
  return folder;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Makes a folder and those above it; Node 20's own way never ends where a file system has no new folders (/proc). */
function makeFolder(folder: string): void {
  if (isFolder(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    if (!isFolder(folder)) throw error;
  }
}
