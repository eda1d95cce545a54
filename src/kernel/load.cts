import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import type { Addon } from './addon.js';

const NAME = 'jiffies-syscall';

interface NodeGypBuild {
  resolve(root: string): string;
}

class AddonLoadError extends Error {
  readonly code = 'ERR_ADDON_LOAD';
}

/** The folder whose package.json is this package's: the sources, dist/esm and dist/cjs lie at different depths. */
export function packageRoot(): string {
  for (let folder = __dirname; ; folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest) && (JSON.parse(readFileSync(manifest, 'utf8')) as { name?: string }).name === NAME)
      return folder;
    if (folder === dirname(folder)) throw new AddonLoadError(`No package.json of ${NAME} above ${__dirname}`);
  }
}

/** What may hold the addon, best first. A build for another architecture must not hide a prebuild that fits. */
function* candidates(root: string, causes: string[]): Generator<string> {
  const given = process.env.JIFFIES_ADDON_PATH;
  if (given) return yield resolve(given);
  try {
    yield (createRequire(__filename)('node-gyp-build') as NodeGypBuild).resolve(root);
  } catch (error) {
    causes.push(`node-gyp-build: ${(error as Error).message.split('\n')[0]}`);
  }
  const folder = join(root, 'prebuilds', `${process.platform}-${process.arch}`);
  if (!existsSync(folder)) causes.push(`no prebuild for ${process.platform}-${process.arch}: ${folder} is missing`);
  else for (const file of readdirSync(folder)) if (file.endsWith('.node')) yield join(folder, file);
}

/** Loads the addon, or throws one error that lists everything that was tried. */
export function loadAddon(): { addon: Addon; path: string } {
  const causes: string[] = [];
  const solutions = ["  - openKernel('emulated') works anywhere, without an addon"];
  if (process.platform !== 'linux') {
    throw new AddonLoadError(
      `The running kernel can be called on Linux only, and this is ${process.platform}.\nPossible solutions:\n${solutions[0]}`,
    );
  }
  const root = packageRoot();
  const tried = new Set<string>();
  for (const path of candidates(root, causes)) {
    if (tried.has(path)) continue;
    tried.add(path);
    try {
      return { addon: createRequire(__filename)(path) as Addon, path };
    } catch (error) {
      causes.push(`${path}: ${(error as Error).message.split('\n')[0]}`);
    }
  }
  solutions.unshift(`  - build it for this Node (needs g++, make and python3): node ${join(root, 'native/build.cjs')}`);
  throw new AddonLoadError(
    `Cannot load the native addon of ${NAME} (Node ${process.version}, ${process.platform}-${process.arch}).\n` +
      `${causes.map((cause) => `  * ${cause}`).join('\n')}\nPossible solutions:\n${solutions.join('\n')}`,
  );
}
