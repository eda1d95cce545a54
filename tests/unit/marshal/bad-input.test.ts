import { _syscall1, defineSyscalls, openKernel, Ref, SYS, struct, syscall, withNumbers } from 'jiffies-syscall';
import { describe, expect, it } from 'vitest';

const { close, read, write, access, lseek } = defineSyscalls(`
  int close([fd] unsigned int fd);
  ssize_t read([fd] unsigned int fd, [out, sized_by(count)] void *buf, size_t count);
  ssize_t write([fd] unsigned int fd, [sized_by(count)] const void *buf, size_t count);
  int access(const char *filename, int mode);
  off_t lseek([fd] unsigned int fd, off_t offset, unsigned int whence);
`);

/** What a caller without types does. */
function loosely(call: (...args: never[]) => unknown, ...args: unknown[]): () => unknown {
  return () => Reflect.apply(call, undefined, args);
}

describe('integers', () => {
  it.each([
    ['NaN', Number.NaN, 'ERR_OUT_OF_RANGE'],
    ['a fraction', 1.5, 'ERR_OUT_OF_RANGE'],
    ['Infinity', Number.POSITIVE_INFINITY, 'ERR_OUT_OF_RANGE'],
    ['2^32', 2 ** 32, 'ERR_OUT_OF_RANGE'],
    ['−2^31 − 1', -(2 ** 31) - 1, 'ERR_OUT_OF_RANGE'],
    ['2^64 as a bigint', 1n << 64n, 'ERR_OUT_OF_RANGE'],
    ['a string', '3', 'ERR_INVALID_ARG_TYPE'],
    ['undefined', undefined, 'ERR_INVALID_ARG_TYPE'],
    ['null', null, 'ERR_INVALID_ARG_TYPE'],
    ['true', true, 'ERR_INVALID_ARG_TYPE'],
    ['a symbol', Symbol('x'), 'ERR_INVALID_ARG_TYPE'],
    ['an object', {}, 'ERR_INVALID_ARG_TYPE'],
    ['an object of no class', Object.create(null), 'ERR_INVALID_ARG_TYPE'],
    ['a function', () => 1, 'ERR_INVALID_ARG_TYPE'],
    ['a Number object', Object(3), 'ERR_INVALID_ARG_TYPE'],
  ])('refuses %s before the call', (_, value, code) => {
    expect(loosely(close, value)).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining('argument "fd" of close must be') }),
    );
  });

  it('takes the negative number with the same bits for an unsigned type', () => {
    for (const value of [-1, 0xffffffff, -1n, 0xffffffffn, ~0])
      expect(loosely(close, value)).toThrow(/^EBADF: bad file number, close$/);
  });

  it('asks for a bigint beyond 2^53', () => {
    expect(loosely(lseek, 0, 2 ** 60, 0)).toThrow(/a bigint where it is beyond 2\^53/);
    expect(loosely(lseek, 99, 1n << 60n, 0)).toThrow(/EBADF/);
  });

  it('never runs a valueOf', () => {
    let ran = 0;
    const convert = () => {
      ran++;
      return syscall(SYS.getpid);
    };
    expect(loosely(lseek, 1, { valueOf: convert, [Symbol.toPrimitive]: convert }, 0)).toThrow(TypeError);
    expect(ran).toBe(0);
  });
});

describe('counts', () => {
  it.each([[[]], [[1, 2]], [[1, 2, 3, 4, 5, 6, 7]]])('refuses %j arguments', (args) => {
    expect(loosely(close, ...args)).toThrow(
      expect.objectContaining({
        code: 'ERR_MISSING_ARGS',
        message: `close takes 1 argument (fd); received ${args.length}`,
      }),
    );
  });

  it('refuses a seventh argument of syscall', () => {
    expect(() => syscall(SYS.getpid, 1, 2, 3, 4, 5, 6, 7)).toThrow(/at most 6 arguments; received 7/);
  });
});

describe('memory', () => {
  it('refuses a view that is shorter than the length', () => {
    expect(() => read(0, new Uint8Array(4), 5)).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE' }));
    expect(() => write(1, 'abc', 10)).toThrow(/at least 10 bytes long for this call; received 4 bytes/);
  });

  it.each([
    ['Uint8Array', (buffer: ArrayBuffer) => new Uint8Array(buffer)],
    ['DataView', (buffer: ArrayBuffer) => new DataView(buffer)],
    ['Buffer', (buffer: ArrayBuffer) => Buffer.from(buffer)],
  ])('refuses a detached %s', (_, make) => {
    const buffer = new ArrayBuffer(8);
    const view = make(buffer);
    structuredClone(buffer, { transfer: [buffer] });
    expect(() => read(0, view, 8)).toThrow(/a view whose memory is gone/);
    expect(() => syscall(SYS.read, 0, view, 8)).toThrow(/a view whose memory is gone/);
  });

  it('refuses a view that its buffer was made too small for', () => {
    const buffer: ArrayBuffer = Reflect.construct(ArrayBuffer, [16, { maxByteLength: 32 }]);
    const view = new Uint8Array(buffer, 8, 8);
    Reflect.apply(Reflect.get(buffer, 'resize'), buffer, [4]);
    expect(() => read(0, view, 8)).toThrow(/made smaller/);
  });

  it('refuses strings that C cannot hold', () => {
    expect(() => access('a\0b', 0)).toThrow(/has one at index 1/);
    expect(() => access('\ud800', 0)).toThrow(/half a surrogate pair/);
    expect(() => access(`${'x'.repeat(9000)}\0`, 0)).toThrow(/index 9000/);
    expect(() => access('x'.repeat(100_000), 0)).toThrow(/ENAMETOOLONG/);
    expect(() => access('/nö/語', 0)).toThrow(/ENOENT/);
  });

  it.each([[5], [{}], [true], [undefined]])('refuses %j for a pointer', (value) => {
    expect(loosely(read, 0, value, 1)).toThrow(
      /must be a TypedArray, Buffer or DataView, a Ref, an address \(a bigint\) or null/,
    );
  });

  it('refuses addresses beyond the word', () => {
    expect(() => read(0, -1n, 1)).toThrow(/must be an address of x86_64/);
    expect(() => read(0, 1n << 64n, 1)).toThrow(/must be an address of x86_64/);
  });

  it('refuses a Ref of another type, and one too small', () => {
    const { pdiffjiffies } = defineSyscalls('long pdiffjiffies(long j, [out] long *r);');
    expect(loosely(pdiffjiffies, 1, new Ref('int'))).toThrow(/must be a Ref of long; received a Ref of int/);
    expect(() => read(0, new Ref('int'), 5)).toThrow(/at least 5 bytes long/);
    expect(() => new Ref('void *')).toThrow(/must be an integer type/);
    expect(() => new Ref('lnog')).toThrow(/unknown C type/);
  });

  it('refuses a length that is the negative number of a large one’s bits', () => {
    expect(() => read(0, Buffer.alloc(4), -1)).toThrow(/at least 18446744073709552000 bytes long/);
    expect(() => read(0, Buffer.alloc(4), -1n)).toThrow(/at least 18446744073709552000 bytes long/);
  });

  it('refuses more structures than a Ref holds', () => {
    const { poll } = defineSyscalls(
      'int poll([inout, counted_by(nfds)] struct pollfd *fds, unsigned int nfds, int timeout)',
    );
    const one = new Ref(struct('pollfd', { fd: 'int', events: 'short', revents: 'short' }), {
      fd: -1,
      events: 0,
      revents: 0,
    });
    expect(poll(one, 1, 0)).toBe(0);
    expect(() => poll(one, 2, 0)).toThrow(/at least 16 bytes long for this call; received 8 bytes/);
  });

  it('refuses a structure with a missing or misspelt field', () => {
    const timespec = struct('timespec', { tv_sec: 'long', tv_nsec: 'long' });
    const { nanosleep } = defineSyscalls('int nanosleep(const struct timespec *req, void *rem);');
    const wrong = (value: object) => () => nanosleep(Reflect.construct(Ref, [timespec, value]), null);
    expect(wrong({ tv_sec: 1 })).toThrow(/needs the field "tv_nsec"/);
    expect(wrong({ tv_sec: 0, tv_nsec: 0, tv_usec: 0 })).toThrow(
      /has no field "tv_usec"; its fields are tv_sec, tv_nsec/,
    );
    expect(wrong({ tv_sec: 0, tv_nsec: 0.5 })).toThrow(/\.tv_nsec must be an integer/);
  });
});

describe('names and kernels', () => {
  it('says what an unknown name may have been', () => {
    expect(() => defineSyscalls('pid_t getpdi(void);').getpdi()).toThrow(
      /getpdi is not in the table of Linux .*; did you mean getpid\?/,
    );
  });

  it('refuses numbers that are none', () => {
    expect(loosely(syscall, 'getpid')).toThrow(/must be a number, such as SYS.getpid/);
    expect(loosely(syscall, 1.5)).toThrow(/integer of 32 bits/);
    expect(loosely(withNumbers, { mycall: 400 })).toThrow(/must begin with __NR_/);
    expect(loosely(withNumbers, { __NR_mycall: -1 })).toThrow(/from 0 to 2\^31/);
  });

  it('refuses a kernel that does not exist', () => {
    expect(loosely(openKernel, 'natvie')).toThrow(
      /must be 'native' or 'emulated' or 'vm'; received 'natvie'. Did you mean 'native'\?/,
    );
    expect(loosely(openKernel, 1)).toThrow(TypeError);
  });

  it('never asks an unpatched kernel for a jiffies call', () => {
    const native = openKernel('native');
    const get = withNumbers({ __NR_getjiffies: 320 }, { kernel: native })._syscall0('long', 'getjiffies');
    expect(() => get()).toThrow(/it has not the jiffies patch/);
  });

  it('refuses calls that return twice or end the thread', () => {
    const { vfork, exit } = defineSyscalls('[returns_twice] pid_t vfork(void); [ends_thread] void exit(int code);');
    expect(() => vfork()).toThrow(expect.objectContaining({ code: 'ERR_SYSCALL_REFUSED' }));
    expect(() => exit(0)).toThrow(/ends the calling thread/);
  });

  it('refuses the wrong number of strings in a macro', () => {
    expect(loosely(_syscall1, 'long', 'diffjiffies')).toThrow(/_syscall1/);
    expect(loosely(_syscall1, 'lnog', 'f', 'long', 'a')).toThrow(/unknown C type 'lnog'/);
  });
});
