import * as fs from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { until } from './aids.js';
import type { Cases } from './case.js';
import { codeOf } from './case.js';

/** A device's file descriptor; undefined where there is none, a sandbox refuses it or nothing is in it. */
function opened(path: string): number | undefined {
  try {
    return fs.openSync(path, fs.constants.O_RDONLY | fs.constants.O_NONBLOCK);
  } catch (error) {
    expect(['ENOENT', 'EPERM', 'EACCES', 'ENXIO', 'ENOMEDIUM', 'EBUSY']).toContain(Reflect.get(Object(error), 'code'));
    return undefined;
  }
}

const NODUMP_FL = 0x40;

export const devices: Cases = {
  'ioctl of a terminal: TIOCGPTN, TIOCSPTLCK, TCSETS'({ linux }) {
    const [TIOCGPTPEER, ICANON, ECHO] = [0x5441, 0o2, 0o10];
    const master = linux.open('/dev/ptmx', ['O_RDWR', 'O_NOCTTY', 'O_NONBLOCK']);
    const peer = () => linux.ioctl(master, TIOCGPTPEER, linux.O_RDWR | linux.O_NOCTTY | linux.O_NONBLOCK);
    const index = /^tty-index:\s+(\d+)$/m.exec(fs.readFileSync(`/proc/self/fdinfo/${master}`, 'latin1'))?.[1];
    expect(linux.ioctl(master, 'TIOCGPTN')).toBe(Number(index));
    linux.ioctl(master, 'TIOCSPTLCK', [1]);
    expect(codeOf(peer)).toBe('EIO');
    linux.ioctl(master, 'TIOCSPTLCK', [0]);
    const terminal = peer();
    const came = (fd: number) => codeOf(() => linux.read(fd, 10)) ?? 'something';
    fs.writeSync(master, 'a');
    // There is no line yet, but an echo, which takes its time.
    until(() => came(master) === 'something');
    expect(came(terminal)).toBe('EAGAIN');
    const settings = linux.ioctl(terminal, 'TCGETS');
    linux.ioctl(terminal, 'TCSETS', { ...settings, c_lflag: settings.c_lflag & ~(ICANON | ECHO) });
    fs.writeSync(master, 'b');
    until(() => linux.ioctl(terminal, 'FIONREAD') === 2);
    expect([linux.read(terminal, 10).toString(), came(master)]).toEqual(['ab', 'EAGAIN']);
    for (const fd of [terminal, master]) linux.close(fd);
  },
  'ioctl of file descriptors and of /dev/random: FIONCLEX, RNDGETENTCNT'({ linux }) {
    const fd = linux.open('/dev/random', ['O_RDONLY']);
    const flags = () =>
      Number.parseInt(/^flags:\s+(\d+)$/m.exec(fs.readFileSync(`/proc/self/fdinfo/${fd}`, 'latin1'))?.[1] ?? '', 8);
    linux.ioctl(fd, 'FIOCLEX');
    expect(flags() & linux.O_CLOEXEC).toBe(linux.O_CLOEXEC);
    linux.ioctl(fd, 'FIONCLEX');
    expect(flags() & linux.O_CLOEXEC).toBe(0);
    const entropy = Number(fs.readFileSync('/proc/sys/kernel/random/entropy_avail', 'latin1'));
    expect(linux.ioctl(fd, 'RNDGETENTCNT')).toBe(entropy);
    linux.close(fd);
  },
  'ioctl of block devices: BLKGETSIZE64'({ linux, folder }) {
    const sizeOf = (name: string) => Number(fs.readFileSync(`/sys/class/block/${name}/size`, 'latin1')) * 512;
    for (const name of fs.readdirSync('/sys/class/block').filter((one) => sizeOf(one) > 0)) {
      const device = opened(`/dev/${name}`);
      if (device === undefined) continue;
      expect(linux.ioctl(device, 'BLKGETSIZE64')).toBe(sizeOf(name));
      linux.close(device);
    }
    const control = opened('/dev/loop-control');
    if (control === undefined) return;
    // A file as a device, of more than 32 bits.
    const [LOOP_CTL_GET_FREE, LOOP_SET_FD, LOOP_CLR_FD] = [0x4c82, 0x4c00, 0x4c01];
    const path = join(folder, 'file');
    fs.writeFileSync(path, '');
    fs.truncateSync(path, 2 ** 32 + 512);
    const file = linux.open(path, ['O_RDWR']);
    const loop = linux.open(`/dev/loop${linux.ioctl(control, LOOP_CTL_GET_FREE, 0)}`, ['O_RDONLY']);
    linux.ioctl(loop, LOOP_SET_FD, file);
    try {
      expect(linux.ioctl(loop, 'BLKGETSIZE64')).toBe(2 ** 32 + 512);
    } finally {
      linux.ioctl(loop, LOOP_CLR_FD, 0);
      for (const fd of [loop, file, control]) linux.close(fd);
    }
  },
  'ioctl of files: FS_IOC_GETFLAGS, FS_IOC_SETFLAGS'({ linux, folder }) {
    const fd = linux.open(join(folder, 'file'), ['O_RDWR', 'O_CREAT'], 0o600);
    const isNoDump = () => [
      linux.statx(fd, '', ['AT_EMPTY_PATH']).stx_attributes & linux.STATX_ATTR_NODUMP,
      linux.ioctl(fd, 'FS_IOC_GETFLAGS') & NODUMP_FL,
    ];
    expect(isNoDump()).toEqual([0, 0]);
    linux.ioctl(fd, 'FS_IOC_SETFLAGS', [linux.ioctl(fd, 'FS_IOC_GETFLAGS') | NODUMP_FL]);
    expect(isNoDump()).toEqual([linux.STATX_ATTR_NODUMP, NODUMP_FL]);
    linux.close(fd);
  },
  'ioctl of files: FS_IOC_FSGETXATTR'({ linux, folder }) {
    const XFLAG_NODUMP = 0x80;
    const fd = linux.open(join(folder, 'file'), ['O_RDWR', 'O_CREAT'], 0o600);
    const isNoDump = () => linux.ioctl(fd, 'FS_IOC_FSGETXATTR').fsx_xflags & XFLAG_NODUMP;
    expect(isNoDump()).toBe(0);
    linux.ioctl(fd, 'FS_IOC_SETFLAGS', [linux.ioctl(fd, 'FS_IOC_GETFLAGS') | NODUMP_FL]);
    expect(isNoDump()).toBe(XFLAG_NODUMP);
    linux.close(fd);
  },
  'ioctl of files: FICLONE'({ linux, folder }) {
    const path = join(folder, 'file');
    fs.writeFileSync(path, 'to be shared');
    const fd = linux.open(path, ['O_RDWR']);
    const other = linux.open(join(folder, 'other'), ['O_RDWR', 'O_CREAT'], 0o600);
    const code = codeOf(() => linux.ioctl(other, 'FICLONE', fd));
    if (code === undefined) expect(fs.readFileSync(join(folder, 'other'), 'utf8')).toBe('to be shared');
    else expect(code).toBe('EOPNOTSUPP');
    for (const one of [fd, other]) linux.close(one);
  },
};
