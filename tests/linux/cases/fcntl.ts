import { once } from 'node:events';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { inProcess, killed, startProcess, until } from './aids.js';
import type { Cases } from './case.js';
import { codeOf, onThread } from './case.js';

/** Beyond what 32 bits hold. */
const FAR = 2 ** 33;
const LIMIT_MS = 5000;

/** What /proc/locks says of a file: kind, mode, type, process, and the first and the last byte; `->` is one who waits. */
function locksOf(path: string): string[] {
  const { ino } = fs.statSync(path);
  const lines = fs.readFileSync('/proc/locks', 'latin1').split('\n');
  return lines
    .filter((line) => line.includes(`:${ino} `))
    .map((line) => line.replace(/^\d+: |\S+:\d+ /g, '').replace(/ +/g, ' '));
}

export const fcntls: Cases = {
  'fcntl F_DUPFD'({ linux }) {
    const [r, w] = linux.pipe2(['O_CLOEXEC']);
    const copy = linux.fcntl(r, 'F_DUPFD', 300);
    expect(copy).toBeGreaterThanOrEqual(300);
    expect(fs.readlinkSync(`/proc/self/fd/${copy}`)).toBe(fs.readlinkSync(`/proc/self/fd/${r}`));
    // What is made so stays open over exec.
    expect([r, copy].map((fd) => linux.fcntl(fd, 'F_GETFD'))).toEqual([linux.FD_CLOEXEC, 0]);
    for (const fd of [r, w, copy]) linux.close(fd);
  },
  async 'fcntl F_SETLK, F_GETLK, F_SETLKW'({ linux, folder, done }) {
    const path = join(folder, 'file');
    fs.writeFileSync(path, '');
    const fd = linux.open(path, ['O_RDWR']);
    const lock = { l_type: linux.F_WRLCK, l_start: FAR + 7, l_len: 3 };
    linux.fcntl(fd, 'F_SETLK', lock);
    expect(locksOf(path)).toEqual([`POSIX ADVISORY WRITE ${process.pid} ${FAR + 7} ${FAR + 9}`]);
    const seen = inProcess(`
      const fd = linux.open(${JSON.stringify(path)}, ['O_RDWR']);
      const { l_type, l_whence, l_start, l_len, l_pid } = linux.fcntl(fd, 'F_GETLK', { l_type: linux.F_RDLCK });
      const before = { l_type: linux.F_RDLCK, l_len: ${FAR + 7} };
      const { l_type: free } = linux.fcntl(fd, 'F_GETLK', before);
      return [[l_type, l_whence, l_start, l_len, l_pid], free, codeOf(() => linux.fcntl(fd, 'F_SETLK', { l_type: linux.F_RDLCK }))];
    `);
    expect(seen).toEqual([[linux.F_WRLCK, 0, FAR + 7, 3, process.pid], linux.F_UNLCK, 'EAGAIN']);
    const { child, line } = await startProcess(`
      const fd = linux.open(${JSON.stringify(path)}, ['O_RDWR']);
      process.stdin.once('data', () => {
        linux.fcntl(fd, 'F_SETLKW', { l_type: linux.F_RDLCK, l_start: ${FAR}, l_len: 0 });
        fs.writeSync(1, 'has it');
      });
      return process.pid;
    `);
    child.stdin?.write('go');
    until(() => locksOf(path).some((one) => one.startsWith('-> POSIX ADVISORY READ')));
    const said = once(child.stdout ?? child, 'data', { signal: AbortSignal.timeout(LIMIT_MS) });
    linux.fcntl(fd, linux.F_SETLK, { ...lock, l_type: linux.F_UNLCK });
    expect(String((await said)[0])).toBe('has it');
    expect(locksOf(path)).toEqual([`POSIX ADVISORY READ ${line} ${FAR} EOF`]);
    await killed(child);
    linux.close(fd);
    done('fcntl(F_GETLK)', 'fcntl(F_SETLKW)');
  },
  async 'fcntl F_OFD_SETLKW'({ linux, folder }) {
    const path = join(folder, 'file');
    fs.writeFileSync(path, '');
    const [held, wanted] = [linux.open(path, ['O_RDWR']), linux.open(path, ['O_RDWR'])];
    linux.fcntl(held, 'F_OFD_SETLK', { l_type: linux.F_WRLCK, l_start: FAR });
    const waiting = onThread(
      `return linux.fcntl(${wanted}, 'F_OFD_SETLKW', { l_type: linux.F_WRLCK, l_start: ${FAR + 1} });`,
    );
    until(() => locksOf(path).includes(`-> OFDLCK ADVISORY WRITE -1 ${FAR + 1} EOF`));
    linux.fcntl(held, 'F_OFD_SETLK', { l_type: linux.F_UNLCK });
    expect(await waiting).toBe(0);
    expect(locksOf(path)).toEqual([`OFDLCK ADVISORY WRITE -1 ${FAR + 1} EOF`]);
    for (const fd of [held, wanted]) linux.close(fd);
  },
  'fcntl F_ADD_SEALS, F_GET_SEALS'({ linux }) {
    const fd = linux.memfd_create('sealed', ['MFD_ALLOW_SEALING']);
    linux.write(fd, 'text');
    expect(linux.fcntl(fd, 'F_GET_SEALS')).toBe(0);
    linux.fcntl(fd, 'F_ADD_SEALS', ['F_SEAL_WRITE', 'F_SEAL_SHRINK']);
    expect(linux.fcntl(fd, 'F_GET_SEALS')).toBe(linux.F_SEAL_WRITE | linux.F_SEAL_SHRINK);
    const codes = [() => fs.writeSync(fd, 'x'), () => fs.ftruncateSync(fd, 1), () => fs.ftruncateSync(fd, 9)].map(
      codeOf,
    );
    expect(codes).toEqual(['EPERM', 'EPERM', undefined]);
    linux.close(fd);
  },
  'fcntl F_SETLEASE, F_GETLEASE'({ linux, folder }) {
    const path = join(folder, 'file');
    fs.writeFileSync(path, '');
    const fd = linux.open(path, ['O_RDONLY']);
    expect(linux.fcntl(fd, 'F_GETLEASE')).toBe(linux.F_UNLCK);
    linux.fcntl(fd, 'F_SETLEASE', 'F_RDLCK');
    expect(locksOf(path)).toEqual([`LEASE ACTIVE READ ${process.pid} 0 EOF`]);
    expect(linux.fcntl(fd, 'F_GETLEASE')).toBe(linux.F_RDLCK);
    linux.fcntl(fd, 'F_SETLEASE', 'F_UNLCK');
    expect(locksOf(path)).toEqual([]);
    linux.close(fd);
  },
  async 'fcntl F_SETOWN, F_GETOWN, F_SETOWN_EX, F_GETOWN_EX, F_SETSIG, F_GETSIG'({ linux }) {
    const [F_OWNER_TID, F_OWNER_PID, F_OWNER_PGRP] = [0, 1, 2];
    const [r, w] = linux.pipe2(['O_CLOEXEC']);
    expect(linux.fcntl(r, 'F_GETOWN')).toBe(0);
    linux.fcntl(r, 'F_SETOWN', process.pid);
    expect(linux.fcntl(r, 'F_GETOWN')).toBe(process.pid);
    expect(linux.fcntl(r, 'F_GETOWN_EX')).toEqual({ type: F_OWNER_PID, pid: process.pid });
    const group = linux.getpgrp();
    linux.fcntl(r, 'F_SETOWN', -group);
    expect(linux.fcntl(r, 'F_GETOWN_EX')).toEqual({ type: F_OWNER_PGRP, pid: group });
    linux.fcntl(r, 'F_SETOWN_EX', { type: F_OWNER_TID, pid: linux.gettid() });
    expect(linux.fcntl(r, 'F_GETOWN')).toBe(linux.gettid());
    expect(linux.fcntl(r, 'F_GETSIG')).toBe(0);
    linux.fcntl(r, 'F_SETSIG', 'SIGUSR2');
    expect(linux.fcntl(r, 'F_GETSIG')).toBe(linux.SIGUSR2);
    linux.fcntl(r, 'F_SETFL', linux.FASYNC);
    const came = once(process, 'SIGUSR2', { signal: AbortSignal.timeout(LIMIT_MS) });
    fs.writeSync(w, 'x');
    expect((await came)[0]).toBe('SIGUSR2');
    for (const fd of [r, w]) linux.close(fd);
  },
  async 'fcntl F_NOTIFY'({ linux, folder }) {
    const fd = linux.open(folder, ['O_DIRECTORY']);
    linux.fcntl(fd, 'F_SETSIG', 'SIGUSR2');
    const came = once(process, 'SIGUSR2', { signal: AbortSignal.timeout(LIMIT_MS) });
    linux.fcntl(fd, 'F_NOTIFY', ['DN_CREATE']);
    fs.writeFileSync(join(folder, 'new'), '');
    expect((await came)[0]).toBe('SIGUSR2');
    linux.close(fd);
  },
};
