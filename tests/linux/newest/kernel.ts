import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cacheFolder } from '../../../vm/paths.js';
import type { SetupEvent } from '../../../vm/setup/context.js';
import { withLock } from '../../../vm/setup/lock.js';

/** The suite whose kernel follows Linux, built for the machines of clouds: a small one. */
const SUITE = 'trixie-backports';
const PACKAGE = 'linux-image-cloud-amd64';
const KEYS = '/usr/share/keyrings/debian-archive-keyring.gpg';
/** For each command. */
const LIMIT_MS = 90_000;

/** A kernel of Debian's, unpacked. */
export interface NewestKernel {
  readonly release: string;
  /** Where the kernel (`vmlinuz`) and its modules are. */
  readonly folder: string;
}

/** Debian's newest kernel cannot be had here. */
export class NoKernel extends Error {}

/**
 * Uses Debian's newest kernel, which is downloaded where it is not in the cache yet. Another process that wants it waits.
 *
 * @throws {NoKernel} with the words of apt where it cannot be had
 */
export function usingNewestKernel<T>(work: (kernel: NewestKernel) => Promise<T>): Promise<T> {
  const cache = cacheFolder('newest');
  const lock = { path: `${cache}.lock`, what: "Debian's newest kernel" };
  const emit = (event: SetupEvent) => event.type === 'notice' && console.log(event.text);
  return withLock(lock, { emit }, async () => {
    const options = await aptOptions(cache);
    await run('apt-get', [...options, '-qq', 'update'], cache);
    const shown = await run('apt-cache', [...options, 'show', PACKAGE], cache);
    const [, release = ''] = /linux-image-(\S+-cloud-amd64) \(/.exec(shown) ?? [];
    if (release === '') throw new Error(`${PACKAGE} of ${SUITE} names no kernel:\n${shown}`);
    const unpacked = join(cache, release);
    if (!existsSync(unpacked)) await unpack(release, cache, options);
    return work({ release, folder: join(unpacked, 'usr/lib/modules', release) });
  });
}

/** Puts a kernel into the cache, in the place of others. */
async function unpack(release: string, cache: string, options: readonly string[]): Promise<void> {
  const making = join(cache, `${release}.new`);
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making);
  await run('apt-get', [...options, '-qq', 'download', `linux-binary-${release}`, `linux-modules-${release}`], making);
  for (const file of readdirSync(making)) await run('dpkg-deb', ['-x', file, '.'], making);
  for (const older of readdirSync(cache).filter((name) => name.includes('cloud') && name !== `${release}.new`))
    rmSync(join(cache, older), { recursive: true });
  renameSync(making, join(cache, release));
}

/** apt with lists and a source of its own, from the machine's mirror; neither root nor dpkg's state is touched. */
async function aptOptions(cache: string): Promise<string[]> {
  for (const part of ['state/lists/partial', 'archives/partial', 'empty'])
    mkdirSync(join(cache, part), { recursive: true });
  const fields = ['Created-By: Packages', 'Origin: Debian', 'Label: Debian'];
  const targets = await run('apt-get', ['indextargets', '--format', '$(REPO_URI)', ...fields], cache);
  const [mirror = ''] = targets.split('\n');
  if (mirror === '') throw new NoKernel('apt knows no mirror of Debian; apt-get update');
  const list = join(cache, 'sources.list');
  writeFileSync(list, `deb [signed-by=${KEYS}] ${mirror} ${SUITE} main\n`);
  writeFileSync(join(cache, 'state/status'), '');
  const settings = {
    'Dir::State': join(cache, 'state'),
    'Dir::State::status': join(cache, 'state/status'),
    'Dir::Cache': cache,
    'Dir::Etc::sourcelist': list,
    'Dir::Etc::sourceparts': join(cache, 'empty'),
    'Dir::Etc::preferencesparts': join(cache, 'empty'),
    'APT::Architecture': 'amd64',
    'APT::Architectures': 'amd64',
    // apt gives up root for downloads, and its user cannot enter a home folder.
    'APT::Sandbox::User': '',
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
}

async function run(program: string, args: readonly string[], cwd: string): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(program, args, { cwd, timeout: LIMIT_MS });
    return stdout;
  } catch (cause) {
    throw new NoKernel(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}
