import * as fs from 'node:fs';
import { join } from 'node:path';
import type { Linux } from '../case.js';
import { device } from './aids.js';

/** A loop device with a file behind it. */
export interface Loop {
  readonly control: number;
  readonly number: number;
  readonly fd: number;
  readonly path: string;
  /** What /sys/block says of it. */
  readonly about: (name: string) => string;
}

/** Calls `use` with a loop device that has the file behind it; undefined, and a line, where there are none. */
export function withLoop<T>(linux: typeof Linux, file: string, what: string, use: (loop: Loop) => T): T | undefined {
  const path = '/dev/loop-control';
  const control = device(path, what, () => linux.open(path, ['O_RDWR', 'O_CLOEXEC']));
  if (control === undefined) return undefined;
  const number = linux.ioctl(control, 'LOOP_CTL_GET_FREE');
  const node = `/dev/loop${number}`;
  const fd = linux.open(node, ['O_RDWR', 'O_CLOEXEC']);
  const behind = fs.openSync(file, 'r+');
  try {
    linux.ioctl(fd, 'LOOP_CONFIGURE', { fd: behind, info: { lo_file_name: file.slice(-60) } });
    const about = (name: string) => fs.readFileSync(`/sys/block/loop${number}/${name}`, 'latin1').trim();
    return use({ control, number, fd, path: node, about });
  } finally {
    fs.closeSync(behind);
    try {
      linux.ioctl(fd, 'LOOP_CLR_FD');
    } finally {
      for (const one of [fd, control]) linux.close(one);
    }
  }
}

/** A new file of so many bytes, which take no room yet. */
export function sparse(folder: string, name: string, bytes: number): string {
  const path = join(folder, name);
  fs.writeFileSync(path, '');
  fs.truncateSync(path, bytes);
  return path;
}
