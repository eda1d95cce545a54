import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { packageRoot } from '../paths.js';
import type { Apt } from './apt.js';
import type { Step } from './step.js';
import { gccVersion } from './tools.js';
import { NEEDLESS, unpack } from './unpack.js';

/** What the guest's root is made of, beside what these need. */
export const ROOT_PACKAGES = ['nodejs', 'dash', 'coreutils', 'kmod'];

const FOLDERS = ['dev', 'etc', 'proc', 'root', 'run', 'sbin', 'sys', 'tmp', 'usr/bin', 'usr/lib/jiffies-vm'];
/** Parts of packages that nothing in the guest reads. */
const UNREAD = [...NEEDLESS, 'usr/include'];

function guestFolder(): string {
  return join(packageRoot(), 'vm/guest');
}

function sources(): string[] {
  return readdirSync(guestFolder())
    .filter((name) => /\.(c|h|cjs)$/.test(name))
    .sort()
    .map((name) => join(guestFolder(), name));
}

/** A folder with the Node of a Debian of apt's architecture in it, without the agent: what a chroot needs. */
export function treeStep(apt: Apt, files: readonly string[]): Step {
  return {
    name: apt.architecture,
    inputs: [...files, ...FOLDERS, ...UNREAD],
    files: ['tree'],
    async build(folder, tools) {
      const tree = join(folder, 'tree');
      await unpack(apt, ROOT_PACKAGES, files, tree, tools);
      rmSync(join(tree, 'usr/include'), { recursive: true, force: true });
      for (const part of FOLDERS) mkdirSync(join(tree, part), { recursive: true });
      writeFileSync(join(tree, 'etc/hostname'), 'jiffies-vm\n');
      writeFileSync(join(tree, 'etc/hosts'), '127.0.0.1 localhost jiffies-vm\n');
      writeFileSync(join(tree, 'etc/passwd'), 'root:x:0:0:root:/root:/bin/sh\n');
      writeFileSync(join(tree, 'etc/group'), 'root:x:0:\n');
      link(tree, 'bin/sh', 'dash');
      link(tree, 'usr/bin/env', '../../bin/env');
    },
  };
}

function link(tree: string, path: string, target: string): void {
  if (!existsSync(join(tree, path))) symlinkSync(target, join(tree, path));
}

/** The image of the guest's root file system: the tree and the agent, not compressed, since unpacking is what costs under TCG. */
export function imageStep(tree: string): Step {
  return {
    name: 'root',
    inputs: [basename(tree), gccVersion(), ...sources().map((file) => readFileSync(file, 'utf8'))],
    files: ['root.squashfs'],
    async build(folder, { log, signal }) {
      const root = join(folder, 'tree');
      await log.run('cp', ['-al', join(tree, 'tree'), root], { signal });
      const code = sources().filter((file) => file.endsWith('.c'));
      const flags = [
        '-m32',
        '-static',
        '-Os',
        '-std=gnu11',
        '-D_GNU_SOURCE',
        '-pthread',
        '-Wall',
        '-Wno-unused-result',
      ];
      await log.run('gcc', [...flags, '-o', join(root, 'sbin/agent'), ...code, '-lutil'], { signal });
      chmodSync(join(root, 'sbin/agent'), 0o755);
      for (const file of sources().filter((name) => name.endsWith('.cjs')))
        await log.run('cp', [file, join(root, 'usr/lib/jiffies-vm/')], { signal });
      const plain = ['-noI', '-noD', '-noF', '-noX', '-all-root', '-no-progress', '-noappend'];
      await log.run('mksquashfs', [root, join(folder, 'root.squashfs'), ...plain], { signal });
      rmSync(root, { recursive: true });
    },
  };
}
