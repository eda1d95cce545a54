import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../../../vm/paths.js';

/** The suite whose kernel follows Linux, built for the machines of clouds: a small one. */
const SUITE = 'trixie-backports';
const PACKAGE = 'linux-image-cloud-amd64';
const KEYS = '/usr/share/keyrings/debian-archive-keyring.gpg';
const LIMIT_MS = 3 * 60_000;

/** A kernel of Debian's, unpacked. */
export interface NewestKernel {
  readonly release: string;
  /** Where the kernel (`vmlinuz`) and its modules are. */
  readonly folder: string;
}

/**
 * Debian's newest kernel, downloaded where it is not in the cache yet.
 *
 * @throws {Error} with the words of apt where it cannot be had
 */
export function newestKernel(): NewestKernel {
  const cache = cacheFolder('newest');
  const options = aptOptions(cache);
  run('apt-get', [...options, '-qq', 'update'], cache);
  const shown = run('apt-cache', [...options, 'show', PACKAGE], cache);
  const [, release = ''] = /linux-image-(\S+-cloud-amd64) \(/.exec(shown) ?? [];
  if (release === '') throw new Error(`${PACKAGE} of ${SUITE} names no kernel:\n${shown}`);
  const unpacked = join(cache, release);
  if (!existsSync(unpacked)) {
    const making = `${unpacked}.new`;
    rmSync(making, { recursive: true, force: true });
    mkdirSync(making);
    run('apt-get', [...options, '-qq', 'download', `linux-binary-${release}`, `linux-modules-${release}`], making);
    for (const file of readdirSync(making)) run('dpkg-deb', ['-x', file, '.'], making);
    for (const other of readdirSync(cache).filter((name) => name.includes('cloud') && name !== `${release}.new`))
      rmSync(join(cache, other), { recursive: true });
    renameSync(making, unpacked);
  }
  return { release, folder: join(unpacked, 'usr/lib/modules', release) };
}

/** apt with lists and a source of its own, from the machine's mirror; neither root nor dpkg's state is touched. */
function aptOptions(cache: string): string[] {
  for (const part of ['state/lists/partial', 'archives/partial', 'empty'])
    mkdirSync(join(cache, part), { recursive: true });
  const fields = ['Created-By: Packages', 'Origin: Debian', 'Label: Debian'];
  const [mirror] = run('apt-get', ['indextargets', '--format', '$(REPO_URI)', ...fields], cache).split('\n');
  const list = join(cache, 'sources.list');
  writeFileSync(list, `deb [signed-by=${KEYS}] ${mirror || 'http://deb.debian.org/debian'} ${SUITE} main\n`);
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

function run(program: string, args: readonly string[], cwd: string): string {
  return execFileSync(program, args, { cwd, encoding: 'utf8', timeout: LIMIT_MS, stdio: ['ignore', 'pipe', 'pipe'] });
}
