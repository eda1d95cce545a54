import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

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

/** The user's cache folder for this package, made where it is missing. */
export function cacheFolder(...parts: readonly string[]): string {
  const folder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), NAME, ...parts);
  mkdirSync(folder, { recursive: true });
  return folder;
}
