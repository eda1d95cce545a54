import { spawnSync } from 'node:child_process';
import * as linux from 'jiffies-syscall/linux';
import { afterAll, describe, expect, it } from 'vitest';
import { numbers } from '../../src/generated/x86_64.js';
import { loose } from './loose.js';

const TWICE = [1, 2];

describe('a call that is made again', () => {
  const fd = linux.memfd_create('again');
  const [reader, writer] = linux.pipe2();
  afterAll(() => {
    for (const each of [fd, reader, writer]) linux.close(each);
  });

  it('goes by what it is asked for each time, by name and number', () => {
    for (const turn of TWICE) {
      expect(linux.fcntl(fd, 'F_SETFD', turn % 2)).toBe(0);
      expect(linux.fcntl(fd, 'F_GETFD')).toBe(turn % 2);
      expect(linux.fcntl(fd, linux.F_GETFD, 0)).toBe(turn % 2);
      expect(linux.fcntl(fd, linux.F_SETFD, 1 - (turn % 2))).toBe(0);
      expect(linux.fcntl(fd, linux.F_GETFD)).toBe(1 - (turn % 2));
      expect(linux.fcntl(fd, 'F_SETFD', ['FD_CLOEXEC'])).toBe(0);
      expect(linux.fcntl.bigint(fd, 'F_GETFD')).toBe(1n);
      expect(linux.fcntl.raw(1_000_000, linux.F_GETFD, 0)).toBe(-9);
    }
  });

  it('leaves nothing of another call in the registers that it does not name', () => {
    const invalid = expect.objectContaining({ code: 'EINVAL' });
    const { PR_GET_NO_NEW_PRIVS } = linux;
    const short = () => linux.prctl(PR_GET_NO_NEW_PRIVS);
    const whole = () => linux.prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0);
    for (const call of [short, short, short, whole, whole, whole]) {
      expect(() => linux.mmap(1, 4096, linux.PROT_READ, linux.MAP_FIXED, fd, 4096)).toThrow(invalid);
      // The kernel refuses it where one of the other four is not 0.
      expect(call()).toBe(0);
    }
    expect(() => linux.prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 1)).toThrow(invalid);
  });

  it('takes memory as before', () => {
    const name = Buffer.alloc(16);
    const count = new Int32Array(1);
    linux.write(writer, 'four');
    for (const turn of TWICE) {
      expect(linux.prctl('PR_SET_NAME', `again-${turn}`)).toBe(0);
      expect(linux.prctl('PR_GET_NAME', name)).toBe(0);
      expect(name.toString('latin1', 0, 7)).toBe(`again-${turn}`);
      expect(linux.prctl('PR_GET_NAME')).toBe(`again-${turn}`);
      expect(linux.ioctl(reader, 'FIONREAD', count)).toBe(0);
      expect(count[0]).toBe(4);
      expect(linux.ioctl(reader, 'FIONREAD')).toBe(4);
    }
    linux.prctl('PR_SET_NAME', 'node');
  });

  it('refuses what it does not take as before', () => {
    const outOfRange = expect.objectContaining({ name: 'RangeError', code: 'ERR_OUT_OF_RANGE' });
    for (const _ of TWICE) {
      expect(linux.fcntl(fd, 'F_SETFD', 1)).toBe(0);
      expect(() => linux.fcntl(fd, 'F_SETFD', 99)).toThrow(outOfRange);
      expect(() => linux.fcntl(-5, 'F_SETFD', 1)).toThrow(outOfRange);
      expect(() => linux.fcntl(fd, 'F_SETFD', 1.5)).toThrow(outOfRange);
      expect(() => loose.fcntl?.(fd, 1.5, 0)).toThrow(outOfRange);
      expect(() => loose.fcntl?.(fd, 2 ** 32 + linux.F_GETFD, 0)).toThrow(outOfRange);
      expect(() => loose.fcntl?.(fd, 'F_SETFDD', 1)).toThrow(/did you mean F_SETFD\?/);
      expect(() => loose.fcntl?.(fd, 'F_SETFD')).toThrow(expect.objectContaining({ code: 'ERR_MISSING_ARGS' }));
      expect(() => loose.fcntl?.(fd, 'F_SETFD', null)).toThrow(TypeError);
      expect(linux.ioctl(reader, 'FIONREAD', new Int32Array(1))).toBe(0);
      expect(() => linux.ioctl(reader, 'FIONREAD', new Uint8Array(3))).toThrow(outOfRange);
      expect(() => linux.ioctl(reader, linux.FIONREAD, new Uint8Array(3))).toThrow(outOfRange);
    }
  });

  it('compares lengths as before', () => {
    const address = new Uint8Array(16);
    const socket = linux.socket('AF_INET', ['SOCK_DGRAM']);
    for (const _ of TWICE) {
      expect(linux.getsockname(socket, address, Int32Array.of(16))).toBe(0);
      expect(() => linux.getsockname(socket, address, Int32Array.of(17))).toThrow(/at least 17 bytes long/);
    }
    linux.close(socket);
  });

  it('says why it is missing, where a filter has hidden it meanwhile', () => {
    const script = `
      const { Ref } = require('jiffies-syscall');
      const linux = require('jiffies-syscall/linux');
      const file = linux.memfd_create('hidden');
      const bytes = Buffer.alloc(4);
      const calls = [
        () => linux.pread64(file, bytes, 4, 0),
        () => linux.getpgid(0),
        () => linux.prctl(linux.PR_GET_DUMPABLE),
      ];
      for (const call of calls) { call(); call(); }
      const row = (code, jt, jf, k) => ({ code, jt, jf, k });
      const rows = [row(0x20, 0, 0, 0), ...[${numbers.pread64}, ${numbers.getpgid}, ${numbers.prctl}].flatMap((number) => [row(0x15, 0, 1, number), row(6, 0, 0, 0x50026)]), row(6, 0, 0, 0x7fff0000)];
      const filter = Buffer.concat(rows.map((value) => linux.encode('sock_filter', value)));
      linux.prctl('PR_SET_NO_NEW_PRIVS', 1);
      linux.seccomp('SECCOMP_SET_MODE_FILTER', 0, new Ref(linux.structs.sock_fprog, { len: rows.length, filter }));
      for (const call of calls) try { call() } catch (error) { console.log(error.message) }
    `;
    const { stdout, stderr } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8', timeout: 20_000 });
    const lines = stdout.trim().split('\n');
    expect(lines, stderr).toHaveLength(3);
    for (const [index, name] of ['pread64', 'getpgid', 'prctl'].entries())
      expect(lines[index]).toMatch(new RegExp(`^ENOSYS: .*, ${name}: since Linux .*or a filter hides it$`));
  });
});
