import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { join } from 'node:path';
import type { Linux } from '../case.js';
import { leaveOut } from './aids.js';
import { type Loop, sparse, withLoop } from './loop.js';

/** A file system in a file. */
export interface Image {
  readonly file: string;
  /** Where it is mounted. */
  readonly mount: string;
  readonly loop: Loop;
}

/** What makes a file system, and the package of Debian that has it. */
export interface Maker {
  readonly type: string;
  readonly command: readonly [program: string, ...args: string[]];
  readonly debian: string;
  readonly bytes: number;
}

/** Calls `use` with a file system of its own, which is mounted meanwhile; undefined, and a line, where there can be none. */
export function withImage<T>(
  linux: typeof Linux,
  folder: string,
  { type, command, debian, bytes }: Maker,
  what: string,
  use: (image: Image) => T,
): T | undefined {
  const [program, ...args] = command;
  const file = sparse(folder, 'image', bytes);
  const made = spawnSync(program, [...args, file], {
    encoding: 'utf8',
    env: { ...process.env, PATH: `${process.env.PATH}:/sbin:/usr/sbin` },
  });
  if (made.error) return void leaveOut(what, `there is no ${program} (apt-get install ${debian})`);
  if (made.status !== 0) throw new Error(`${program}: ${made.stderr}`);
  if (!new RegExp(`\\t${type}$`, 'm').test(fs.readFileSync('/proc/filesystems', 'latin1')))
    return void leaveOut(what, `this kernel has no ${type}`);
  return withLoop(linux, file, what, (loop) => {
    const mount = join(folder, 'mount');
    fs.mkdirSync(mount);
    linux.mount(loop.path, mount, type, 0, null);
    try {
      return use({ file, mount, loop });
    } finally {
      linux.umount2(mount, 0);
    }
  });
}
