import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Apt } from './apt.js';
import type { BuildTools } from './step.js';

/** Parts of packages that nobody reads here. */
export const NEEDLESS = ['usr/share/doc', 'usr/share/man', 'usr/share/locale', 'usr/share/info', 'usr/share/lintian'];

/** Downloads `packages` and unpacks `files`, which apt resolved them to, into the new folder `tree`. */
export async function unpack(
  apt: Apt,
  packages: readonly string[],
  files: readonly string[],
  tree: string,
  tools: BuildTools,
): Promise<void> {
  const { log, signal, progress } = tools;
  await apt.download(packages, files, tools);
  mkdirSync(tree);
  for (const [index, file] of files.entries()) {
    await log.run('dpkg-deb', ['-x', join(apt.archives, file), tree], { signal });
    progress(index / files.length);
  }
  for (const part of NEEDLESS) rmSync(join(tree, part), { recursive: true, force: true });
}
