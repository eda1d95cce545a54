// Makes a folder with an i386 Debian's Node in it and prints its path. APT resolves and checks the packages from the machine's
// own sources, but with lists, cache and architecture of our own: dpkg's state is not touched and no root is needed.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGES = ['nodejs', 'dash', 'coreutils'];
const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'jiffies-syscall');
const apt = join(cache, 'apt-i386');
const LISTS_ARE_FRESH_MS = 24 * 3600 * 1000;

function aptOptions() {
  const folders = ['state/lists/partial', 'cache/archives/partial', 'empty'];
  for (const folder of folders) mkdirSync(join(apt, folder), { recursive: true });
  const status = join(apt, 'state/status');
  if (!existsSync(status)) writeFileSync(status, '');
  const settings = {
    'Dir::State': join(apt, 'state'),
    'Dir::State::status': status,
    'Dir::Cache': join(apt, 'cache'),
    'Dir::Etc::preferencesparts': join(apt, 'empty'),
    'APT::Architecture': 'i386',
    'APT::Architectures': 'i386',
    'APT::Install-Recommends': 'false',
    // apt gives up root for downloads, and its user cannot enter a home folder.
    'APT::Sandbox::User': '',
    'Debug::NoLocking': 'true',
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
}

function aptGet(...args) {
  return spawnSync('apt-get', [...aptOptions(), '-qq', ...args], { encoding: 'utf8', maxBuffer: 1 << 26 });
}

/** The file name, with its version, of each package that the root holds. */
function resolvePackages() {
  // apt lists only what is not downloaded yet, so this one looks at an empty archive folder.
  mkdirSync(join(apt, 'none/partial'), { recursive: true });
  const elsewhere = ['-o', `Dir::Cache::archives=${join(apt, 'none')}`];
  const done = aptGet('install', '-y', '--print-uris', ...elsewhere, ...PACKAGES);
  if (done.status !== 0) return { error: done.stderr.trim() };
  return { files: [...done.stdout.matchAll(/^'[^']+' (\S+\.deb) /gm)].map((match) => match[1]).sort() };
}

function updateLists() {
  const stamp = join(apt, 'updated');
  // A third-party source out of reach makes this fail; what matters is whether the packages resolve afterwards.
  const done = aptGet('update');
  writeFileSync(stamp, new Date().toISOString());
  return done.stderr.trim();
}

function listsAreFresh() {
  const stamp = statSync(join(apt, 'updated'), { throwIfNoEntry: false });
  return stamp !== undefined && Date.now() - stamp.mtimeMs < LISTS_ARE_FRESH_MS;
}

function unpack(files, root) {
  const done = aptGet('install', '-y', '--download-only', ...PACKAGES);
  if (done.status !== 0) throw new Error(`apt-get could not download the packages:\n${done.stderr}`);
  const partial = mkdtempSync(`${root}.`);
  try {
    for (const file of files) execFileSync('dpkg-deb', ['-x', join(apt, 'cache/archives', file), partial]);
    for (const folder of ['proc', 'dev', 'tmp', 'etc', 'usr/bin'])
      mkdirSync(join(partial, folder), { recursive: true });
    writeFileSync(join(partial, 'etc/hostname'), 'i386\n');
    writeFileSync(join(partial, 'etc/passwd'), 'root:x:0:0:root:/:/bin/sh\n');
    writeFileSync(join(partial, 'etc/group'), 'root:x:0:\n');
    for (const [link, target] of [
      ['bin/sh', 'dash'],
      ['usr/bin/env', '../../bin/env'],
    ]) {
      if (!existsSync(join(partial, link))) symlinkSync(target, join(partial, link));
    }
    try {
      renameSync(partial, root);
    } catch (error) {
      if (!existsSync(root)) throw error; // another process was faster
    }
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

export function i386Root() {
  mkdirSync(apt, { recursive: true });
  // Resolving takes seconds: while the lists are fresh, what they gave last time stands.
  const current = join(apt, 'current');
  if (listsAreFresh() && existsSync(current)) {
    const [packages, root] = readFileSync(current, 'utf8').split('\n');
    if (packages === PACKAGES.join(' ') && existsSync(root)) return root;
  }
  let complaint = listsAreFresh() ? '' : updateLists();
  let resolved = resolvePackages();
  if (resolved.error !== undefined) {
    complaint = updateLists();
    resolved = resolvePackages();
  }
  if (resolved.error !== undefined) {
    // Without a network, a root that was made before is better than none.
    const made = readdirSync(cache).find((name) => /^i386-[0-9a-f]{16}$/.test(name));
    if (made !== undefined) return join(cache, made);
    throw new Error(`apt-get does not find ${PACKAGES.join(', ')} for i386:\n${resolved.error}\n${complaint}`);
  }
  const key = createHash('sha256').update(resolved.files.join('\n')).digest('hex').slice(0, 16);
  const root = join(cache, `i386-${key}`);
  if (!existsSync(root)) unpack(resolved.files, root);
  writeFileSync(current, `${PACKAGES.join(' ')}\n${root}`);
  return root;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(i386Root());
  } catch (error) {
    console.error(`i386-root: ${error.message}`);
    process.exit(1);
  }
}
