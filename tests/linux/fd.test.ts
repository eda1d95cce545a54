import { readFileSync } from 'node:fs';
import * as linux from 'jiffies-syscall/linux';
import * as promised from 'jiffies-syscall/promises';
import { describe, expect, it } from 'vitest';
import { codeOf } from './cases/case.js';
import { loosePromised } from './loose.js';

const { Fd } = linux;

describe('a handle of a file descriptor', () => {
  it.each([
    ['close', (file: linux.Fd) => linux.close(file)],
    ['close.raw', (file: linux.Fd) => linux.close.raw(file)],
    ['the promised close', (file: linux.Fd) => promised.close(file)],
  ])('is closed by %s, so that it never closes what has its number later', async (_, close) => {
    const file = new Fd(linux.memfd_create('first'));
    const { fd } = file;
    await close(file);
    expect(file.fd).toBe(-1);
    const other = linux.dup2(0, fd);
    file.close();
    file[Symbol.dispose]();
    expect(linux.fcntl(other, 'F_GETFD')).toBe(0);
    expect(codeOf(() => linux.close(file))).toBe('ERR_INVALID_ARG_VALUE');
    linux.close(other);
  });

  it.each([
    ['was aborted before it began', AbortSignal.abort(), 'ABORT_ERR'],
    ['was asked for with a wrong option', 42, 'ERR_INVALID_ARG_TYPE'],
  ])('stays open where closing it %s', async (_, signal, code) => {
    const file = new Fd(linux.memfd_create('kept'));
    await expect(loosePromised.close?.(file, { signal })).rejects.toMatchObject({ code });
    expect(linux.fcntl(file, 'F_GETFD')).toBe(0);
    file.close();
  });

  it('stands for its number wherever one is taken', () => {
    const file = new Fd(linux.memfd_create('handle'));
    linux.write(file, 'hello');
    const address = linux.mmap(0, 4096, ['PROT_READ'], ['MAP_SHARED'], file, 0);
    linux.munmap(address, 4096);
    const second = new Fd(linux.dup(0));
    expect(linux.dup2(file, second)).toBe(second.fd);
    expect(linux.fstat(second).st_ino).toBe(linux.fstat(file).st_ino);
    expect(linux.dup3(file, second, ['O_CLOEXEC'])).toBe(second.fd);
    const [ready] = linux.poll([{ fd: file, events: ['POLLIN'] }], 0).fds;
    expect(ready).toMatchObject({ fd: file.fd, revents: linux.POLLIN });
    const own = new Fd(linux.pidfd_open(process.pid));
    const copy = linux.pidfd_getfd(own, file);
    expect(linux.fstat(copy).st_ino).toBe(linux.fstat(file).st_ino);
    expect(codeOf(() => linux.waitid('P_PIDFD', own, ['WEXITED', 'WNOHANG']))).toBe('ECHILD');
    const signals = new Fd(linux.signalfd4(-1, ['SIGUSR2']));
    expect(linux.signalfd4(signals, ['SIGUSR1'])).toBe(signals.fd);
    expect(readFileSync(`/proc/self/fdinfo/${signals.fd}`, 'utf8')).toMatch(/sigmask:\s0000000000000200/);
    linux.close_range(second, second);
    expect(codeOf(() => linux.fstat(second))).toBe('EBADF');
    for (const each of [file, own, signals, copy]) linux.close(each);
  });

  it('that is closed is refused in a field as well', () => {
    const file = new Fd(linux.memfd_create('closed'));
    file.close();
    expect(() => linux.poll([{ fd: file }], 0)).toThrow(/\.fd is an Fd that is closed/);
  });
});

describe('what takes the place of a file descriptor', () => {
  it('is taken where the call knows it, by name or number', () => {
    const anonymous = linux.mmap(0, 4096, ['PROT_READ'], ['MAP_PRIVATE', 'MAP_ANONYMOUS'], -1, 0);
    expect(linux.munmap(anonymous, 4096)).toBe(0);
    expect(linux.PIDFD_SELF_THREAD).toBe(-10000);
    // Signal 0 only asks. Kernels before 6.14 take the number for a file descriptor.
    const asked = [
      () => linux.pidfd_send_signal('PIDFD_SELF_THREAD', 0, null),
      () => linux.pidfd_send_signal(linux.PIDFD_SELF_THREAD_GROUP, 0, null),
    ].map((call) => codeOf(call));
    expect(asked.every((code) => code === undefined || code === 'EBADF')).toBe(true);
    const handle = { handle_bytes: 8, handle_type: 1 };
    for (const place of ['AT_FDCWD', 'FD_PIDFS_ROOT', linux.FD_NSFS_ROOT] as const)
      expect(codeOf(() => linux.open_by_handle_at(place, handle, 0))).toMatch(/^E(BADF|PERM|STALE|INVAL|OPNOTSUPP)$/);
  });

  it('is refused where it does not', () => {
    expect(() => linux.mmap(0, 4096, 1, 2, -2, 0)).toThrow(/must be a file descriptor, 0 or more, or -1/);
    expect(() => linux.pidfd_send_signal(-100, 0, null)).toThrow(/or PIDFD_SELF_THREAD, or PIDFD_SELF_PROCESS, or /);
    expect(codeOf(() => linux.read(-1, 1))).toBe('ERR_OUT_OF_RANGE');
  });
});
