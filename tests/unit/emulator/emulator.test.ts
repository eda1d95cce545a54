import { diffjiffies, getjiffies, openKernel, pdiffjiffies, withNumbers } from 'jiffies-syscall';
import { createEmulator, type Station, support, VirtualClock } from 'jiffies-syscall/emulator';
import { defineSyscalls as definePromised } from 'jiffies-syscall/promises';
import { describe, expect, it } from 'vitest';

const EFAULT = -14;
const USER = 0xb8000000;

function virtual() {
  const emulator = createEmulator({ clock: 'virtual' });
  const { clock } = emulator;
  if (!(clock instanceof VirtualClock)) throw new Error('no virtual clock');
  return { emulator, clock };
}

describe('jiffies', () => {
  it('begin at INITIAL_JIFFIES and count ticks', () => {
    const { emulator, clock } = virtual();
    expect(emulator.int80(320)).toBe(-75000);
    clock.advance(1.5);
    expect(emulator.int80(320)).toBe(-75000 + 375);
  });

  it('go through the errno window as values, and wrap', () => {
    const { emulator, clock } = virtual();
    const kernel = openKernel('emulated', { emulator });
    const [get, diff, pdiff] = [getjiffies.on(kernel), diffjiffies.on(kernel), pdiffjiffies.on(kernel)];
    clock.set(300 - 3630 / 250);
    expect(get()).toBe(-3630);
    expect(kernel.syscall(320)).toBe(-3630);
    expect(diff(get() + 5)).toBe(-5);
    expect(pdiff(get() + 5)).toBe(-5);
    clock.set(300);
    expect(get()).toBe(0);
    clock.set(300 + 2 ** 31 / 250 - 1 / 250);
    expect(get()).toBe(2 ** 31 - 1);
    clock.advance(1 / 250);
    expect(get()).toBe(-(2 ** 31));
    expect(emulator.jiffies64).toBe(2n ** 32n + 2n ** 31n);
  });

  it('follow the uptime they are given', () => {
    let uptime = 10;
    const emulator = createEmulator({ hz: 100, uptime: () => uptime });
    expect(emulator.jiffies).toBe(-29000);
    uptime = 11;
    expect(emulator.jiffies).toBe(-28900);
  });
});

describe('the way of a call', () => {
  it('is the one of Figures 1 and 2', () => {
    const { emulator } = virtual();
    const seen: [Station, number, string | undefined][] = [];
    const end = emulator.observe(({ station, eax, name }) => seen.push([station, eax, name]));
    emulator.int80(321, -75010);
    expect(seen).toEqual([
      ['int 0x80', 321, undefined],
      ['system_call', 321, undefined],
      ['sys_call_table', 321, 'diffjiffies'],
      ['function', 321, 'diffjiffies'],
      ['syscall_exit', 10, undefined],
      ['resume_userspace', 10, undefined],
    ]);
    seen.length = 0;
    emulator.traced = true;
    expect(emulator.int80(100_000)).toBe(-38);
    expect(seen.map(([station]) => station)).toEqual([
      'int 0x80',
      'system_call',
      'syscall_trace_entry',
      'syscall_exit',
      'resume_userspace',
    ]);
    end();
    seen.length = 0;
    emulator.int80(20);
    expect(seen).toEqual([]);
  });
});

describe('user memory', () => {
  it('is copied to the byte', () => {
    const { task } = createEmulator();
    task.memory.map(USER, 4096, true);
    expect(task.copy_to_user(USER + 4090, new Uint8Array(10).fill(7))).toBe(4);
    const bytes = new Uint8Array(10).fill(9);
    expect(task.copy_from_user(bytes, USER + 4090)).toBe(4);
    expect([...bytes]).toEqual([7, 7, 7, 7, 7, 7, 0, 0, 0, 0]);
    expect(task.put_user(-2, USER, 'long')).toBe(0);
    expect(task.get_user(USER, 'long')).toEqual([0, -2]);
    expect(task.get_user(USER, 'unsigned int')).toEqual([0, 4294967294]);
    expect(task.get_user(USER + 4096)).toEqual([EFAULT, 0]);
    expect(task.put_user(1, 0xc0000000)).toBe(EFAULT);
    task.memory.map(USER, 4096, false);
    expect(task.put_user(1, USER)).toBe(EFAULT);
  });

  it('has access_ok as the kernel has it, not as the article', () => {
    const { task } = createEmulator();
    expect(task.access_ok(0xbffffffc, 4)).toBe(true);
    expect(task.access_ok(0xbffffffd, 4)).toBe(false);
    expect(task.access_ok(0xffffffff, 4)).toBe(false);
  });

  it('has strings', () => {
    const { task } = createEmulator();
    task.memory.map(USER, 4096, true);
    task.copy_to_user(USER, new TextEncoder().encode('hello\0'));
    expect(task.strnlen_user(USER, 100)).toBe(6);
    expect(task.strnlen_user(USER, 3)).toBe(4);
    expect(task.strncpy_from_user(USER, 100)).toEqual({ length: 5, text: 'hello' });
    expect(task.strncpy_from_user(USER, 3)).toEqual({ length: 3, text: 'hel' });
    task.copy_to_user(USER + 4093, new TextEncoder().encode('abc'));
    expect(task.strnlen_user(USER + 4093, 100)).toBe(0);
    expect(task.strncpy_from_user(USER + 4093, 100)).toEqual({ length: EFAULT, text: '' });
  });
});

describe('handlers of one’s own', () => {
  it('are called through the same wrappers', () => {
    const emulator = createEmulator().define('long mycall(int a, [out] long *r)', 400, (task, [a = 0, r = 0]) =>
      task.put_user(Number(a) * 2, Number(r)),
    );
    const kernel = openKernel('emulated', { emulator });
    const { mycall } = withNumbers({ __NR_mycall: 400 }, { kernel }).defineSyscalls(
      'long mycall(int a, [out] long *r);',
    );
    const result = new Int32Array(1);
    expect(mycall(21, result)).toBe(0);
    expect(result[0]).toBe(42);
    expect(() => mycall(21, 8n)).toThrow(/EFAULT/);
    expect(kernel.table.number('mycall')).toBe(400);
  });

  it('get 64-bit arguments whole', () => {
    const seen: unknown[] = [];
    const emulator = createEmulator().define('int wide(int a, loff_t b, unsigned char c)', 401, (_, args) => {
      seen.push(...args);
      return 0;
    });
    const kernel = openKernel('emulated', { emulator });
    const { wide } = withNumbers({ __NR_wide: 401 }, { kernel }).defineSyscalls(
      'int wide(int a, loff_t b, unsigned char c);',
    );
    wide(-1, -(2n ** 40n), 255);
    expect(seen).toEqual([-1, -(2n ** 40n), 255]);
  });

  it('are refused where they cannot be', () => {
    const emulator = createEmulator();
    const zero = () => 0;
    expect(() => emulator.define('long a(void)', 320, zero)).toThrow(
      /320 is getjiffies's number; take one that is ENOSYS here, such as 400/,
    );
    expect(() => emulator.define('long getpid(void)', 4000, zero)).toThrow(/getpid has number 20 already/);
    expect(() => emulator.define('lnog a(void)', 4000, zero)).toThrow(/unknown C type/);
    expect(() => emulator.define('long a(void)', -1, zero)).toThrow(/from 0 to 65535/);
    emulator.define('long bad(void)', 4001, () => 2 ** 40);
    expect(() => emulator.int80(4001)).toThrow(/must return a word of 32 bits/);
  });
});

describe('waiting', () => {
  const calls = `
    [may_block] ssize_t read([fd] int fd, [out, sized_by(n)] void *buf, size_t n);
    [may_block] ssize_t write([fd] int fd, [sized_by(n)] const void *buf, size_t n);
    int pipe(int fildes[2]);
  `;

  it('for ever is an error, a promise waits for the writer, and an interrupt loses nothing', async () => {
    const kernel = openKernel('emulated');
    const { _syscall3, defineSyscalls } = withNumbers({}, { kernel });
    const ends = new Int32Array(2);
    defineSyscalls('int pipe([out] int *fildes);').pipe(ends);
    const [from = -1, to = -1] = ends;
    const read = _syscall3('ssize_t', 'read', 'int', 'fd', 'void *', 'buf', 'size_t', 'n');
    const write = _syscall3('ssize_t', 'write', 'int', 'fd', 'const void *', 'buf', 'size_t', 'n');
    const bytes = Buffer.alloc(8);
    expect(() => read(from, bytes, 8)).toThrow(expect.objectContaining({ code: 'ERR_WOULD_BLOCK_FOREVER' }));
    const promised = definePromised(calls);
    const waiting = promised.read.on(kernel)(from, bytes, 8);
    write(to, 'late', 4);
    expect(await waiting).toBe(4);
    expect(bytes.toString('latin1', 0, 4)).toBe('late');
    await expect(promised.read.on(kernel)(from, bytes, 8, { signal: AbortSignal.timeout(20) })).rejects.toThrow(
      expect.objectContaining({ code: 'ABORT_ERR' }),
    );
    write(to, 'kept', 4);
    expect(await promised.read.on(kernel)(from, bytes, 8)).toBe(4);
  });

  it('advances a virtual clock', () => {
    const { emulator, clock } = virtual();
    emulator.task.memory.map(USER, 4096, true);
    emulator.task.put_user(3600, USER);
    emulator.task.put_user(0, USER + 4);
    expect(emulator.int80(162, USER, 0)).toBe(0);
    expect(clock.now).toBe(3600);
  });
});

it('exit_group ends the task', () => {
  const emulator = createEmulator();
  emulator.int80(252, 3);
  expect(() => emulator.int80(20)).toThrow(/ended with exit_group\(3\)/);
});

it('socketcall is demultiplexed again', () => {
  const emulator = createEmulator();
  const { task } = emulator;
  task.memory.map(USER, 4096, true);
  [1, 1, 0, USER + 64].forEach((word, index) => {
    task.put_user(word, USER + index * 4, 'unsigned int');
  });
  expect(emulator.int80(102, 8, USER)).toBe(0);
  const [, first] = task.get_user(USER + 64);
  const [, second] = task.get_user(USER + 68);
  task.copy_to_user(USER + 128, new TextEncoder().encode('ping'));
  expect(emulator.int80(4, first, USER + 128, 4)).toBe(4);
  expect(emulator.int80(3, second, USER + 256, 16)).toBe(4);
  expect(task.strncpy_from_user(USER + 256, 16).text).toBe('ping');
  expect(emulator.int80(102, 99, USER)).toBe(-22);
  expect(emulator.int80(102, 8, 8)).toBe(EFAULT);
  expect(emulator.int80(102, 1, USER)).toBe(-97);
});

it('the table of support says what the handlers do', () => {
  const emulator = createEmulator({ clock: 'virtual' });
  const names = new Map(support.map(({ name, status }) => [name, status]));
  for (const [name, number] of emulator.numbers) {
    if (name === 'exit_group') continue;
    const missing = emulator.int80(number) === -38;
    expect(missing, name).toBe(names.get(name) === 'ENOSYS');
  }
  expect(names.size).toBe(emulator.numbers.size);
});

it('/proc tells the jiffies', () => {
  const { emulator, clock } = virtual();
  clock.set(300);
  const { task } = emulator;
  task.memory.map(USER, 4096, true);
  task.copy_to_user(USER, new TextEncoder().encode('/proc/jiffies\0'));
  const fd = emulator.int80(5, USER, 0, 0);
  const length = emulator.int80(3, fd, USER + 100, 1000);
  expect(task.strncpy_from_user(USER + 100, length).text).toBe('jiffies 4294967296\nhz 250\ninitial 4294892296\n');
});
