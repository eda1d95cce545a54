import { Ref } from 'jiffies-syscall';
import * as linux from 'jiffies-syscall/linux';
import { describe, expect, it } from 'vitest';
import { codeOf } from './cases/case.js';
import { loose } from './loose.js';

describe('one constant with flags beside it', () => {
  const typeOf = (socket: number) => linux.getsockopt(socket, 'SOL_SOCKET', 'SO_TYPE').readInt32LE();

  it.each<[string, Parameters<typeof linux.socket>[1]]>([
    ['by name', 'SOCK_DGRAM'],
    ['in an array', ['SOCK_DGRAM']],
    ['with a flag', ['SOCK_CLOEXEC', 'SOCK_DGRAM']],
    ['as a sum', linux.SOCK_DGRAM | linux.SOCK_CLOEXEC],
  ])('is taken %s', (_, type) => {
    const socket = linux.socket('AF_UNIX', type);
    expect(typeOf(socket)).toBe(linux.SOCK_DGRAM);
    expect(linux.fcntl(socket, 'F_GETFD')).toBe(
      Number(Array.isArray(type) ? type.length === 2 : typeof type === 'number'),
    );
    linux.close(socket);
  });

  it('is one: two types of sockets, whose bits are a third one, are refused, and so are flags alone', () => {
    expect(() => loose.socket?.('AF_UNIX', ['SOCK_STREAM', 'SOCK_DGRAM'])).toThrow(
      expect.objectContaining({
        code: 'ERR_INVALID_ARG_VALUE',
        message: expect.stringMatching(
          /type" of socket must have one of SOCK_STREAM.*; received SOCK_STREAM and SOCK_DGRAM$/,
        ),
      }),
    );
    expect(() => linux.flock(0, ['LOCK_NB'])).toThrow(/received none of the former$/);
    expect(() => linux.socket('AF_UNIX', 0x100000)).toThrow(/0x100000 is not|must be made of/);
    expect(() => loose.sched_setscheduler?.(0, 'SCHED_FIFOO', { sched_priority: 0 })).toThrow(
      /did you mean SCHED_FIFO\?/,
    );
  });

  it('chooses the prototype of futex by the operation alone', () => {
    const word = new Ref('u32', 7);
    const soon = { tv_sec: 0, tv_nsec: 1_000_000 };
    expect(linux.futex(word, ['FUTEX_WAKE', 'FUTEX_PRIVATE_FLAG'], 1)).toBe(0);
    expect(codeOf(() => linux.futex(word, ['FUTEX_WAIT', 'FUTEX_PRIVATE_FLAG'], 6, soon))).toBe('EAGAIN');
    const sum = linux.FUTEX_WAIT_BITSET | linux.FUTEX_PRIVATE_FLAG | linux.FUTEX_CLOCK_REALTIME;
    // The past, by the clock of the day: a wait that is over at once.
    expect(codeOf(() => loose.futex?.(word, sum, 7, { tv_sec: 1, tv_nsec: 0 }, 1))).toBe('ETIMEDOUT');
  });
});

describe('what chooses a prototype', () => {
  it.each([
    ['misspelt', [0, 'F_GETFDD'], 'ERR_INVALID_ARG_VALUE', /did you mean F_GETFD\?/],
    ['unknown, as a number', [0, 123456], 'ERR_MISSING_ARGS', /fcntl takes \(fd, cmd, arg\); received 2/],
    ['a symbol', [0, Symbol('F_GETFD'), 0], 'ERR_INVALID_ARG_TYPE', /argument "cmd" of fcntl/],
    ['left out', [0], 'ERR_MISSING_ARGS', /received 1 argument/],
    ['an array without flags to take', [0, ['F_GETFD'], 0], 'ERR_INVALID_ARG_TYPE', /argument "cmd" of fcntl/],
  ])('is told of where it is %s', (_, args, code, message) => {
    expect(() => loose.fcntl?.(...args)).toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(message) }),
    );
  });

  it.each([linux.F_GETFD, BigInt(linux.F_GETFD), 'F_GETFD'] as const)(
    'may be a number, a bigint or a name: %s',
    (cmd) => {
      expect(loose.fcntl?.(0, cmd)).toBe(linux.fcntl.raw(0, linux.F_GETFD, 0));
      expect(loose.fcntl?.(0, cmd, 0)).toBe(linux.fcntl.raw(0, linux.F_GETFD, 0));
    },
  );
});
