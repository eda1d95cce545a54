import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type Kernel, openKernel, Ref, SyscallError } from 'jiffies-syscall';
import * as linux from 'jiffies-syscall/linux';
import { defineSyscalls as promised } from 'jiffies-syscall/promises';
import { openTransport, setupVm } from 'jiffies-syscall/vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cases, jiffiesCases, setUp } from '../conformance/cases.mjs';
import { describeVm } from './available.js';
import { countersIn } from './guest/counters.js';

const SETUP_LIMIT_MS = 30 * 60_000;
const RUN_LIMIT_MS = 60_000;
/** On i386. */
const numbers = { exit: 1, read: 3, write: 4, open: 5, close: 6, getpid: 20, nanosleep: 162 } as const;
const O_WRONLY = 1;
/** The most pieces that one call takes. */
const UIO_MAXIOV = 1024;
const MAX_MESSAGE = 64 * 2 ** 20;
const MAIN = join(process.cwd(), 'dist/esm/src/cli/main.js');

describeVm("openKernel('vm')", () => {
  let kernel: Kernel;
  beforeAll(async () => {
    await setupVm({ install: true });
    kernel = openKernel('vm');
  }, SETUP_LIMIT_MS);
  afterAll(() => kernel.close());

  function counters() {
    const { open, read, close } = numbers;
    const fd = kernel.syscall(open, '/proc/jiffies_syscalls', 0, 0);
    const bytes = Buffer.alloc(4096);
    const length = kernel.syscall(read, fd, bytes, bytes.length);
    kernel.syscall(close, fd);
    return countersIn(bytes.toString('latin1', 0, length));
  }

  it('is the patched i386 kernel', () => {
    expect(kernel).toMatchObject({ kind: 'vm', patched: true });
    expect(kernel.abi.name).toBe('i386');
    expect(kernel.why).toMatch(/^.*(resumed|booted) under (TCG|KVM)/);
  });

  describe('the conformance cases', () => {
    it.each(Object.entries({ ...cases, ...jiffiesCases }))('%s', (_, run) => run(setUp(kernel)));
  });

  it('makes the calls that the guest counts', () => {
    const before = counters();
    kernel.syscall(320);
    kernel.syscall(321, 1);
    kernel.syscall(322, 1, new Ref('long'));
    kernel.syscall(322, 1, null);
    expect(counters()).toEqual({
      getjiffies: before.getjiffies + 1,
      diffjiffies: before.diffjiffies + 1,
      pdiffjiffies: before.pdiffjiffies + 2,
    });
  });

  it('makes promised calls, and interrupts one', async () => {
    const calls = promised(
      'int pause(void); [may_block] int nanosleep(const long *req, long *rem); pid_t getpid(void);',
    );
    const { getpid, nanosleep } = calls;
    expect(await getpid.on(kernel)()).toBeGreaterThan(0);
    const slept = nanosleep.on(kernel)(Int32Array.of(0, 50_000_000), null);
    expect(kernel.syscall(numbers.getpid)).toBeGreaterThan(0);
    expect(await slept).toBe(0);
    const controller = new AbortController();
    const interrupted = nanosleep.on(kernel)(Int32Array.of(100, 0), null, { signal: controller.signal });
    setTimeout(() => controller.abort(), 100);
    await expect(interrupted).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('throws the guest’s errors', () => {
    expect(() => kernel.syscall(numbers.open, '/no/such/file', 0, 0)).toThrow(SyscallError);
    expect(() => kernel.syscall(322, 1, 4096n)).toThrow(/EFAULT/);
  });

  it('goes on where a call has ended the process that makes them', () => {
    const other = openKernel('vm');
    try {
      expect(() => other.syscall(numbers.exit, 3)).toThrow(/exited with 3; another has taken its place/);
      expect(other.syscall(numbers.getpid)).toBeGreaterThan(0);
    } finally {
      other.close();
    }
    expect(() => other.syscall(numbers.getpid)).toThrow(/this kernel is closed/);
  });
});

describeVm("openKernel('vm') where something is wrong", () => {
  let kernel: Kernel;
  let qemu: number;
  beforeAll(async () => {
    await setupVm({ install: true });
    const before = machines();
    kernel = openKernel('vm');
    qemu = machines().find((pid) => !before.includes(pid)) ?? 0;
  }, SETUP_LIMIT_MS);
  afterAll(() => kernel.close());

  /** Process ids of the machines of this process. */
  function machines(): number[] {
    const { stdout } = spawnSync('pgrep', ['-P', String(process.pid), '-f', 'qemu-system-i386'], { encoding: 'utf8' });
    return stdout.split('\n').filter(Boolean).map(Number);
  }

  it('goes on waiting where a signal of this process comes, and takes no answer for another call’s', () => {
    const ignore = () => {};
    process.on('SIGUSR2', ignore);
    try {
      spawn('sh', ['-c', `for i in 1 2 3; do sleep 0.2; kill -USR2 ${process.pid}; done`]);
      const pid = kernel.syscall(numbers.getpid);
      expect(kernel.syscall(numbers.nanosleep, Int32Array.of(1, 500_000_000), null)).toBe(0);
      expect(kernel.syscall(numbers.getpid)).toBe(pid);
    } finally {
      process.off('SIGUSR2', ignore);
    }
  });

  it('refuses what the guest would not take, and takes what is short enough', { timeout: RUN_LIMIT_MS }, async () => {
    const fd = kernel.syscall(numbers.open, '/dev/null', O_WRONLY, 0);
    const tooLong = new Uint8Array(MAX_MESSAGE + 1);
    const refused = expect.objectContaining({ name: 'RangeError', code: 'ERR_OUT_OF_RANGE' });
    expect(() => kernel.syscall(numbers.write, fd, tooLong, tooLong.length)).toThrow(refused);
    expect(() => kernel.writeMemory(4096n, tooLong)).toThrow(refused);
    expect(() => kernel.readMemory(4096n, tooLong.length)).toThrow(refused);
    const { write } = promised('ssize_t write(int fd, const void *buf, size_t count);');
    await expect(write.on(kernel)(fd, tooLong, tooLong.length)).rejects.toEqual(refused);
    const most = MAX_MESSAGE - 4096;
    expect(kernel.syscall(numbers.write, fd, tooLong.subarray(0, most), most)).toBe(most);
    kernel.syscall(numbers.close, fd);
  });

  it('takes as many pieces of memory as the kernel does', () => {
    const fd = kernel.syscall(numbers.open, '/dev/null', O_WRONLY, 0);
    expect(
      linux.writev.on(kernel)(
        fd,
        Array.from({ length: UIO_MAXIOV }, () => Buffer.from('ab')),
      ),
    ).toBe(2 * UIO_MAXIOV);
    kernel.syscall(numbers.close, fd);
  });

  it('has a guest that refuses a message that is too long, and goes on', { timeout: RUN_LIMIT_MS }, () => {
    const transport = openTransport(openKernel('native'));
    try {
      expect(() => transport.request('call', new Uint8Array(MAX_MESSAGE + 1))).toThrow(/errno 7$/);
      expect(transport.request('read', new Uint8Array(8)).word).toBe(0);
    } finally {
      transport.close();
    }
  });

  it('gives up a guest that stands still while it is sent much', { timeout: 3 * RUN_LIMIT_MS }, () => {
    const before = machines();
    const other = openKernel('vm');
    try {
      const pid = machines().find((each) => !before.includes(each)) ?? 0;
      process.kill(pid, 'SIGSTOP');
      const gone = expect.objectContaining({ code: 'ERR_VM_GONE', message: expect.stringContaining('for 30 s') });
      expect(() => other.writeMemory(4096n, new Uint8Array(MAX_MESSAGE / 2))).toThrow(gone);
      expect(() => other.syscall(numbers.getpid)).toThrow(gone);
    } finally {
      other.close();
    }
  });

  it('names a panic, with the console, to a call and to every later one', async () => {
    const fd = kernel.syscall(numbers.open, '/proc/sysrq-trigger', O_WRONLY, 0);
    const panicked = expect.objectContaining({
      code: 'ERR_VM_PANIC',
      message: expect.stringContaining('sysrq triggered crash'),
      console: expect.arrayContaining([expect.stringContaining('Kernel panic')]),
    });
    const { getpid, nanosleep } = promised(
      'pid_t getpid(void); [may_block] int nanosleep(const long *req, long *rem);',
    );
    const slept = expect(nanosleep.on(kernel)(Int32Array.of(100, 0), null)).rejects.toEqual(panicked);
    expect(() => kernel.syscall(numbers.write, fd, Buffer.from('c'), 1)).toThrow(panicked);
    await slept;
    expect(() => kernel.syscall(numbers.getpid)).toThrow(panicked);
    await expect(getpid.on(kernel)()).rejects.toEqual(panicked);
    expect(() => process.kill(qemu, 0)).toThrow(/ESRCH/);
  });
});

describeVm('the command line, with the kernel in a machine', () => {
  beforeAll(async () => {
    await setupVm({ install: true });
  }, SETUP_LIMIT_MS);

  function cli(args: readonly string[], input = '') {
    const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
      encoding: 'utf8',
      timeout: RUN_LIMIT_MS,
      input,
    });
    return { status, stdout, stderr };
  }

  it('makes a call', () => {
    const { status, stdout, stderr } = cli(['call', '--kernel', 'vm', 'getjiffies']);
    expect(status, stderr).toBe(0);
    expect(stdout).toMatch(/^-?\d+\n$/);
    expect(stderr).not.toContain('emulated');
  });

  it('reads calls from a prompt', () => {
    const { status, stdout } = cli(['repl', '--kernel', 'vm'], 'diffjiffies(getjiffies()) >= 0\n');
    expect(status).toBe(0);
    expect(stdout).toContain('true');
  });
});
