import { openKernel, Ref, struct } from 'jiffies-syscall';
import * as linux from 'jiffies-syscall/linux';
import { describe, expect, it } from 'vitest';
import { linuxData } from '../../src/linux/data.js';
import { loose } from './loose.js';

function failureOf(name: string, ...args: readonly unknown[]): { name: string; code: string; message: string } {
  try {
    loose[name]?.(...args);
  } catch (error) {
    const { name: kind, code, message } = error as { name: string; code: string; message: string };
    return { name: kind, code, message };
  }
  throw new Error(`${name} was made`);
}

const rows: readonly [title: string, call: readonly [string, ...unknown[]], code: string, message: RegExp][] = [
  [
    'a misspelt flag',
    ['openat', 'AT_FDCWD', 'x', ['O_CLOEXC']],
    'ERR_INVALID_ARG_VALUE',
    /argument "flags" of openat .*did you mean O_CLOEXEC\?/,
  ],
  [
    'a flag that is far off',
    ['pipe2', ['O_RDWRITE_ALL']],
    'ERR_INVALID_ARG_VALUE',
    /it takes O_CLOEXEC, O_NONBLOCK, O_DIRECT/,
  ],
  [
    'a bit that the call does not know',
    ['pipe2', 0x40000000],
    'ERR_OUT_OF_RANGE',
    /argument "flags" of pipe2 must be made of/,
  ],
  ['a name for flags', ['pipe2', 'O_CLOEXEC'], 'ERR_INVALID_ARG_TYPE', /an array of names, such as \['O_CLOEXEC'\]/],
  ['flags where there are none', ['mseal', 0, 0, 1], 'ERR_OUT_OF_RANGE', /must be 0/],
  [
    'a misspelt constant',
    ['clock_gettime', 'CLOCK_MONOTONICK'],
    'ERR_INVALID_ARG_VALUE',
    /did you mean CLOCK_MONOTONIC\?/,
  ],
  ['permissions with other bits', ['mkdir', '/tmp/x', 0o100777], 'ERR_OUT_OF_RANGE', /permissions, 0 to 0o7777/],
  [
    'a misspelt field',
    ['openat2', 'AT_FDCWD', 'x', { flag: 0 }],
    'ERR_INVALID_ARG_VALUE',
    /struct open_how has no field "flag"; its fields are flags, mode, resolve/,
  ],
  [
    'a missing field',
    ['clock_settime', 'CLOCK_REALTIME', { tv_sec: 1 }],
    'ERR_INVALID_ARG_VALUE',
    /struct timespec needs the field "tv_nsec"/,
  ],
  [
    'a field out of range',
    ['openat2', 'AT_FDCWD', 'x', { flags: -(2n ** 70n) }],
    'ERR_OUT_OF_RANGE',
    /how" of openat2\.flags/,
  ],
  ['a buffer shorter than the length', ['read', 0, Buffer.alloc(3), 4], 'ERR_OUT_OF_RANGE', /at least 4 bytes long/],
  [
    'a buffer shorter than the structure',
    ['fstat', 0, Buffer.alloc(10)],
    'ERR_OUT_OF_RANGE',
    /at least \d+ bytes long/,
  ],
  ['what is no file descriptor', ['close', -1], 'ERR_OUT_OF_RANGE', /a file descriptor, 0 or more/],
  ['what is no directory', ['openat', -3, 'x', 0], 'ERR_OUT_OF_RANGE', /or AT_FDCWD/],
  ['a file descriptor of another type', ['read', '0', 10], 'ERR_INVALID_ARG_TYPE', /argument "fd" of read/],
  [
    'a Ref of another structure',
    ['fstat', 0, new Ref(linux.structs.statx)],
    'ERR_INVALID_ARG_TYPE',
    /a Ref of struct stat; received a Ref of struct statx/,
  ],
  ['a path with NUL', ['open', 'a\0b', 0], 'ERR_INVALID_ARG_VALUE', /without NUL/],
  [
    'too few arguments',
    ['openat'],
    'ERR_MISSING_ARGS',
    /openat takes \(dirfd, pathname, flags, mode\?\); received 0 arguments/,
  ],
  [
    'too many arguments',
    ['statx', 0, '', 0, 0, null, 1],
    'ERR_MISSING_ARGS',
    /or all of its arguments \(dirfd, pathname, flags, mask, statxbuf\)/,
  ],
  [
    'an array that is too short',
    ['utimes', '/tmp', [{ tv_sec: 0, tv_usec: 0 }]],
    'ERR_OUT_OF_RANGE',
    /an array of 2 elements/,
  ],
  ['an address without a family', ['bind', 3, { path: 'x' }], 'ERR_INVALID_ARG_VALUE', /family must be AF_UNIX/],
  [
    'an address that is none',
    ['bind', 3, { family: 'AF_INET', address: '1.2.3', port: 1 }],
    'ERR_INVALID_ARG_TYPE',
    /an IPv4 address/,
  ],
  [
    'a signal that is none',
    ['rt_sigprocmask', 'SIG_BLOCK', ['SIGNONE']],
    'ERR_INVALID_ARG_VALUE',
    /no constant|has no constant/,
  ],
  ['an address whose length nobody knows', ['write', 1, 4096n], 'ERR_INVALID_ARG_TYPE', /the form with all arguments/],
  [
    'more file descriptors than a set holds',
    ['select', 1025, null, null, null, null],
    'ERR_OUT_OF_RANGE',
    /at most 1024/,
  ],
  [
    'a message longer than the memory for it',
    ['msgrcv', 0, Buffer.alloc(10), 10, 0, 0],
    'ERR_OUT_OF_RANGE',
    /at least 18 bytes long/,
  ],
  ['fewer bytes than pages', ['mincore', 0, 8193, Buffer.alloc(2)], 'ERR_OUT_OF_RANGE', /at least 3 bytes long/],
  [
    'a misspelt flag in a field',
    ['openat2', 'AT_FDCWD', 'x', { resolve: ['RESOLVE_BENEATHS'] }],
    'ERR_INVALID_ARG_VALUE',
    /how" of openat2\.resolve .*did you mean RESOLVE_BENEATH\?/,
  ],
  [
    'a bit that a field does not know',
    ['openat2', 'AT_FDCWD', 'x', { resolve: 0x1000 }],
    'ERR_OUT_OF_RANGE',
    /openat2\.resolve must be made of/,
  ],
  ['a misspelt request', ['ioctl', 0, 'TIOCGWINSS'], 'ERR_INVALID_ARG_VALUE', /did you mean TIOCGWINSZ\?/],
  [
    'an array behind a structure that is not as long as the structure says',
    ['ioctl', 0, 'FIDEDUPERANGE', { dest_count: 2, info: [{ dest_fd: 1 }] }],
    'ERR_INVALID_ARG_TYPE',
    /range" of ioctl\.info must be an array of 2 elements, as \.dest_count says/,
  ],
  [
    'a misspelt field behind a structure',
    ['ioctl', 0, 'FIDEDUPERANGE', { info: [{ fd: 1 }] }],
    'ERR_INVALID_ARG_VALUE',
    /ioctl\.info\[0\]: struct file_dedupe_range has no field "fd"; its fields are dest_fd/,
  ],
  [
    'bytes that are no whole elements',
    ['ioctl', 0, 'RNDADDENTROPY', { buf_size: 6 }],
    'ERR_OUT_OF_RANGE',
    /info" of ioctl\.buf_size must be the bytes of \.buf/,
  ],
  [
    'a negative number of elements',
    ['ioctl', 0, 'FS_IOC_FIEMAP', { fm_extent_count: -1 }],
    'ERR_OUT_OF_RANGE',
    /ioctl\.fm_extent_count/,
  ],
  [
    'bytes that end before the array behind a structure does',
    ['ioctl', 0, 'FS_IOC_FIEMAP', linux.encode('fiemap', { fm_extent_count: 2 }).subarray(0, 100)],
    'ERR_OUT_OF_RANGE',
    /at least 144 bytes long, since its \.fm_extent_count says so; received 100/,
  ],
  [
    'a Ref without room for the array behind a structure',
    [
      'ioctl',
      0,
      'FS_IOC_FIEMAP',
      new Ref(linux.structs.fiemap, { ...linux.decode('fiemap', Buffer.alloc(32)), fm_extent_count: 2 }),
    ],
    'ERR_OUT_OF_RANGE',
    /an object, or 144 bytes, since its \.fm_extent_count says so/,
  ],
  ['a hole among flags', ['openat', 'AT_FDCWD', '/', new Array(1)], 'ERR_INVALID_ARG_VALUE', /no constant undefined/],
  ['a hole among signals', ['rt_sigprocmask', 'SIG_BLOCK', new Array(1)], 'ERR_OUT_OF_RANGE', /signals, by name/],
  [
    'an array for one structure',
    ['io_uring_setup', 4, [{}]],
    'ERR_INVALID_ARG_TYPE',
    /a struct io_uring_params,.*\(Array\)/,
  ],
  [
    'a structure that says a size it has not',
    ['perf_event_open', { size: 500 }, 0, -1, -1, 0],
    'ERR_OUT_OF_RANGE',
    /size must be at most/,
  ],
  ['a processor that is none', ['sched_setaffinity', 0, [-1]], 'ERR_OUT_OF_RANGE', /numbers from 0/],
];

describe('bad input is refused before the call', () => {
  it.each(rows)('%s', (_, [name, ...args], code, message) => {
    const failure = failureOf(name, ...args);
    expect([failure.code, failure.message]).toEqual([code, expect.stringMatching(message)]);
    expect(failure.name).toMatch(code === 'ERR_OUT_OF_RANGE' ? 'RangeError' : 'TypeError');
  });

  it.each([
    new ArrayBuffer(24),
    new Map([['flags', 0]]),
    [{ flags: 0 }],
    new Date(),
    Promise.resolve({}),
    new Error('x'),
    new (class Foreign {})(),
  ])('takes no other object for a structure: %o', (value) => {
    const received = `received an object (${value.constructor.name})`;
    expect(failureOf('openat2', 'AT_FDCWD', '/', value)).toMatchObject({
      code: 'ERR_INVALID_ARG_TYPE',
      message: expect.stringContaining(received),
    });
    expect(failureOf('sendmmsg', 3, [value]).message).toContain(received);
    expect(failureOf('sendmmsg', 3, [{ msg_hdr: value }]).message).toContain(received);
    expect(failureOf('poll', [value], 0).message).toContain(received);
  });

  it('takes no structure of another architecture, and lays out its own for whoever answers', () => {
    const small = new Uint8Array(linuxData().structs.stat!.i386!.size);
    expect(failureOf('fstat', 0, small)).toMatchObject({ code: 'ERR_OUT_OF_RANGE' });
    expect(() => linux.decode('stat', small)).toThrow(/the 144 bytes of struct stat in 96/);
    const foreign = struct('i386_timespec', { tv_sec: 'int', tv_nsec: 'int' });
    expect(failureOf('clock_gettime', 'CLOCK_MONOTONIC', new Ref(foreign)).message).toMatch(
      /a Ref of struct timespec; received a Ref of struct i386_timespec$/,
    );
    const kernels = [openKernel('native'), openKernel('emulated')];
    expect(kernels.map(({ abi }) => linux.structs.timeval.size(abi))).toEqual([16, 8]);
    const now = new Ref(linux.structs.timeval);
    for (const kernel of kernels) {
      expect(linux.gettimeofday.on(kernel)(now, null)).toBe(0);
      expect(Math.abs(now.value.tv_sec - Date.now() / 1000)).toBeLessThan(5);
    }
  });

  it('takes an object without a prototype for a structure', () => {
    linux.close(linux.openat2('AT_FDCWD', '/', Object.assign(Object.create(null), { flags: linux.O_PATH })));
  });

  it('takes numbers and bigints, with the negative number of the same bits', () => {
    const fd = linux.memfd_create('flags', 3n);
    expect(linux.fcntl(fd, 'F_GET_SEALS')).toBe(0);
    linux.close(fd);
    expect(() => linux.faccessat2('AT_FDCWD', '/', 0, -(2 ** 31))).toThrow(RangeError);
  });

  it('takes flags by their names for what chooses a variant by one', () => {
    expect(() => linux.futex([7], ['FUTEX_WAIT_BITSET'], 8, null, null, 1)).toThrow('EAGAIN');
  });

  it('refuses an Fd that is closed', () => {
    const file = new linux.Fd(linux.memfd_create('closed'));
    file.close();
    file.close();
    expect(() => linux.read(file, 1)).toThrow('is an Fd that is closed');
  });
});
