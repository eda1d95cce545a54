import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { cacheFolder } from './paths.js';
import type { SetupEvent } from './setup/context.js';
import { foreignPlaces } from './setup/foreign.js';
import { cleaningCache } from './setup/lock.js';
import { placesOf } from './setup/prepare.js';
import { missingPackages } from './setup/tools.js';

/** Results of steps, their locks, and what a step that was ended has left. */
const OURS = /^(i386|arm64|cross-arm64|kernel-source|kernel-patched|kernel-stock|root|state)-[0-9a-f]{16}/;
/** What every set-up uses, and the tests. */
const SHARED = /^(apt(-\w+)?|ccache|empty|logs|newest|resolved(-[\w-]+)?\.json|kvm-verdict|.+\.lock)$/;
/** A file that was to take another's place. */
const UNFINISHED = /^(resolved(-[\w-]+)?\.json|kvm-verdict)\.\d+$/;

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

/** What something in the cache takes on the disk. */
export interface VmUsage {
  readonly path: string;
  /** What it shares with something before it is not counted again. */
  readonly bytes: number;
  /** `'part'` of a machine, a saved `'state'`, what all machines are made with, or what {@link cleanVm} removes as `'old'`. */
  readonly what: 'part' | 'state' | 'shared' | 'old';
}

/**
 * `vmUsage` returns what everything in the cache takes on the disk.
 *
 * @see vm/README.md
 * @example
 * vmUsage().every(({ bytes }) => bytes >= 0); // true
 */
export function vmUsage(): VmUsage[] {
  const cache = cacheFolder();
  const current = currentPlaces();
  const found = readdirSync(cache).filter((name) => !name.endsWith('.lock'));
  // A kernel's tree shares most files with the source, which comes first.
  const ordered = [...new Set([...[...current].map((path) => basename(path)), ...found])].filter((name) =>
    found.includes(name),
  );
  const sizes = sizesOf(ordered.map((name) => join(cache, name)));
  return ordered.map((name) => {
    const path = join(cache, name);
    const isOurs = OURS.test(name);
    const what = current.has(path) ? 'part' : !isOurs ? 'shared' : name.startsWith('state-') ? 'state' : 'old';
    return { path, bytes: sizes.get(path) ?? 0, what };
  });
}

/** Bytes on the disk by path; each file is counted once. */
function sizesOf(paths: readonly string[]): Map<string, number> {
  if (paths.length === 0) return new Map();
  // It complains of files that are gone when it comes to them, and goes on.
  const { stdout, error } = spawnSync('du', ['-sk', '--', ...paths], { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (error) throw error;
  const lines = [...stdout.matchAll(/^(\d+)\t(.+)$/gm)];
  return new Map(lines.map(([, kibibytes, path = '']) => [path, Number(kibibytes) * 1024]));
}

/** What {@link cleanVm} did. */
export interface Cleaned {
  readonly removed: readonly string[];
  /** How much less the cache takes on the disk. */
  readonly bytes: number;
}

/**
 * `cleanVm` removes what an earlier version of something made, and saved states, or everything. It waits for who makes a machine ready,
 * or starts one.
 *
 * @param everything also what is up to date, which takes minutes to make again
 * @param options `onEvent` is told who is waited for; `signal` ends the waiting
 * @see vm/README.md
 * @example
 * const { bytes } = await cleanVm(false);
 * bytes; // 0, where nothing is out of date
 */
export function cleanVm(
  everything: boolean,
  options: { readonly onEvent?: (event: SetupEvent) => void; readonly signal?: AbortSignal } = {},
): Promise<Cleaned> {
  const { onEvent, signal } = options;
  return cleaningCache({ emit: onEvent ?? (() => {}), signal }, async () => {
    const cache = cacheFolder();
    const current = everything ? new Set() : currentPlaces();
    const gone = readdirSync(cache)
      .filter((name) => OURS.test(name) || UNFINISHED.test(name) || (everything && SHARED.test(name)))
      .map((name) => join(cache, name))
      .filter((path) => !current.has(path.replace(/\.lock$/, '')));
    const before = sizesOf([cache]);
    for (const path of gone) rmSync(path, { recursive: true, force: true });
    const bytes = (before.get(cache) ?? 0) - (sizesOf([cache]).get(cache) ?? 0);
    return { removed: gone.filter((path) => !path.endsWith('.lock')), bytes };
  });
}

function currentPlaces(): Set<string> {
  return new Set([...placesOf().map(({ folder }) => folder), ...foreignPlaces()]);
}
