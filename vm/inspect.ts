import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './paths.js';
import { foreignPlaces } from './setup/foreign.js';
import { placesOf } from './setup/prepare.js';
import { missingPackages } from './setup/tools.js';

/** What is there of a virtual machine. */
export interface VmInfo {
  readonly cache: string;
  /** Debian packages that the host lacks, to run a machine and to make one ready. */
  readonly missing: { readonly run: readonly string[]; readonly build: readonly string[] };
  /** The parts of a machine, and whether they are made. */
  readonly parts: readonly { readonly name: string; readonly folder: string; readonly made: boolean }[];
}

/**
 * `vmInfo` returns what is there of a virtual machine, and what lacks; it makes nothing.
 *
 * @see vm/README.md
 * @example
 * const { cache, parts } = vmInfo();
 * parts.every(({ folder }) => folder.startsWith(cache)); // true
 */
export function vmInfo(): VmInfo {
  return {
    cache: cacheFolder(),
    missing: { run: missingPackages('run'), build: missingPackages('build') },
    parts: placesOf(),
  };
}

/**
 * `cleanVm` removes what an earlier version of something made, or everything, and returns the folders removed.
 *
 * Do not run it while a machine is being made ready.
 *
 * @param everything also what is up to date, which takes minutes to make again
 * @see vm/README.md
 * @example
 * cleanVm(false); // [], where nothing is out of date
 */
export function cleanVm(everything: boolean): string[] {
  const cache = cacheFolder();
  const current = new Set([...placesOf().map(({ folder }) => folder), ...foreignPlaces()]);
  const ours = /^(i386|arm64|cross-arm64|kernel-source|kernel-patched|kernel-stock|root|state)-[0-9a-f]{16}/;
  const shared = /^(apt(-\w+)?(\.lock)?|ccache|logs|resolved(-[\w-]+)?\.json|kvm-verdict)$/;
  const gone = readdirSync(cache)
    .filter((name) => (everything && shared.test(name)) || ours.test(name))
    .map((name) => join(cache, name))
    .filter((path) => everything || !(current.has(path) || isInUse(path, current)));
  for (const path of gone) rmSync(path, { recursive: true, force: true });
  return gone.filter((path) => !path.endsWith('.lock'));
}

/** Locks of what is kept, and saved states, whose key depends on how they were asked for, unless their kernel has gone. */
function isInUse(path: string, current: ReadonlySet<string>): boolean {
  if (path.endsWith('.lock'))
    return current.has(path.slice(0, -'.lock'.length)) || existsSync(path.slice(0, -'.lock'.length));
  return false;
}
