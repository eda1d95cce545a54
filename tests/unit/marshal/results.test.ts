import { defineSyscalls, openKernel, Ref, SyscallError, struct, withNumbers } from 'jiffies-syscall';
import { createEmulator } from 'jiffies-syscall/emulator';
import { describe, expect, it } from 'vitest';
import { readBigResult, readResult } from '../../../src/marshal/integer.js';

describe('a word is read as its C type says', () => {
  const emulator = createEmulator({ clock: 'virtual' }).define('long word(long w)', 400, (_, [w]) => w ?? 0);
  const kernel = openKernel('emulated', { emulator });
  const { _syscall1 } = withNumbers({ __NR_word: 400 }, { kernel });

  it.each([
    ['long', 5, 5],
    ['long', -5000, -5000],
    ['unsigned long', -5000, 4294962296],
    ['void *', -5000, 4294962296],
    ['unsigned int', -5000, 4294962296],
    ['void', 7, undefined],
  ])('%s of %d', (type, word, expected) => {
    const call = _syscall1(type, 'word', 'long', 'w');
    expect(call(word)).toBe(expected);
  });

  it('−4095…−1 is an error, unless the call cannot fail', () => {
    const call = _syscall1('long', 'word', 'long', 'w');
    expect(() => call(-14)).toThrow(
      expect.objectContaining({ code: 'EFAULT', errno: -14, syscall: 'word', number: 400, abi: 'i386' }),
    );
    expect(() => call(-4095)).toThrow(SyscallError);
    expect(call(-4096)).toBe(-4096);
    expect(call.raw(-14)).toBe(-14);
    const { word } = withNumbers({ __NR_word: 400 }, { kernel }).defineSyscalls('[cannot_fail] long word(long w);');
    expect(word(-14)).toBe(-14);
    expect(word.bigint(-1)).toBe(-1n);
  });

  it('loses no result that a number cannot hold', () => {
    const long = { bytes: 8, signed: true } as const;
    expect(() => readResult(0, 0x200000, long, 'f')).toThrow(
      expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', value: 1n << 53n }),
    );
    expect(readBigResult(0, 0x200000, long, 'f')).toBe(1n << 53n);
    expect(readResult(-1, 0x1fffff, long, 'f')).toBe(Number.MAX_SAFE_INTEGER);
  });
});

it('a SyscallError is known by its brand', () => {
  const copy = { [Symbol.for('jiffies-syscall.SyscallError')]: true };
  expect(copy instanceof SyscallError).toBe(true);
  expect({} instanceof SyscallError).toBe(false);
});

it('a tracer that calls from within does not disturb the call', () => {
  const emulator = createEmulator({ clock: 'virtual' });
  const kernel = openKernel('emulated', { emulator });
  const { getpgid } = defineSyscalls('pid_t getpgid(pid_t pid);');
  let depth = 0;
  emulator.observe(() => {
    if (depth > 0) return;
    depth++;
    expect(() => getpgid.on(kernel)(777)).toThrow(/ESRCH/);
    depth--;
  });
  expect(getpgid.on(kernel)(0)).toBe(2);
});

it('a getter in a structure that calls does not disturb the call', () => {
  const pair = struct('pair', { first: 'int', second: 'int' });
  const emulator = createEmulator().define(
    'int sum(const struct pair *p, int extra)',
    400,
    (task, [p = 0, extra = 0]) => {
      return task.get_user(Number(p), 'int')[1] + task.get_user(Number(p) + 4, 'int')[1] + Number(extra);
    },
  );
  const kernel = openKernel('emulated', { emulator });
  const { sum } = defineSyscalls('[i386(400)] int sum(const struct pair *p, int extra);');
  const inner = () => sum.on(kernel)(new Ref(pair, { first: 100, second: 200 }), 300);
  const outer = {
    first: 1,
    get second() {
      return inner() === 600 ? 2 : 0;
    },
  };
  expect(sum.on(kernel)(new Ref(pair, outer), 4)).toBe(7);
});

it('a structure is laid out as the compiler does', () => {
  const mixed = struct('mixed', { a: 'char', b: 'long long', c: 'short', d: 'void *', e: 'char[3]' });
  const { abi } = openKernel('emulated');
  const { abi: wide } = openKernel('native');
  expect([mixed.size(abi), mixed.offset(abi, 'b'), mixed.offset(abi, 'd'), mixed.offset(abi, 'e')]).toEqual([
    24, 4, 16, 20,
  ]);
  expect([mixed.size(wide), mixed.offset(wide, 'b'), mixed.offset(wide, 'd'), mixed.offset(wide, 'e')]).toEqual([
    40, 8, 24, 32,
  ]);
});

it('pointers in a structure are relocated', () => {
  const iovec = struct('iovec', { iov_base: 'void *', iov_len: 'size_t' });
  const { writev, pipe2, close, read } = defineSyscalls(`
    ssize_t writev([fd] int fd, const struct iovec *vec, int vlen);
    ssize_t read([fd] int fd, [out, sized_by(n)] void *buf, size_t n);
    int pipe2([out] int fildes[2], int flags);
    int close([fd] int fd);
  `);
  const ends = new Int32Array(2);
  pipe2(ends, 0);
  const [from = -1, to = -1] = ends;
  expect(writev(to, new Ref(iovec, { iov_base: Buffer.from('hello'), iov_len: 5 }), 1)).toBe(5);
  const bytes = Buffer.alloc(5);
  expect(read(from, bytes, 5)).toBe(5);
  expect(bytes.toString()).toBe('hello');
  close(from);
  close(to);
});

describe('the bytes of Refs', () => {
  const pair = struct('pair', JSON.parse('{"__proto__": "int", "b": "int[20]"}'));
  const emulator = createEmulator().define('int fill([inout] struct pair *p, int w)', 400, ({ memory }, [p, w]) => {
    memory.write(Number(p), Buffer.alloc(84, Number(w)));
    return 0;
  });
  const { defineSyscalls: define } = withNumbers({ __NR_fill: 400 }, { kernel: openKernel('emulated', { emulator }) });

  it('are of each alone, and are used again', () => {
    const { fill } = define('int fill([inout] struct pair *p, int w);');
    const refs = Array.from({ length: 100 }, () => new Ref(pair));
    for (const turn of [1, 2]) {
      for (const [at, ref] of refs.entries()) fill(ref, at + turn);
      for (const [at, ref] of refs.entries()) {
        const word = (at + turn) * 0x01010101;
        expect(Object.entries(ref.value)).toEqual([
          ['__proto__', word],
          ['b', Array.from({ length: 20 }, () => word)],
        ]);
      }
    }
  });
});
