import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type Kernel, openKernel, Ref, SyscallError } from 'jiffies-syscall';
import { defineSyscalls as promised } from 'jiffies-syscall/promises';
import { setupVm } from 'jiffies-syscall/vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cases, jiffiesCases, setUp } from '../conformance/cases.mjs';
import { describeVm } from './available.js';
import { countersIn } from './guest/counters.js';

const SETUP_LIMIT_MS = 30 * 60_000;
const RUN_LIMIT_MS = 60_000;
/** On i386. */
const numbers = { exit: 1, read: 3, open: 5, close: 6, getpid: 20 } as const;
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
