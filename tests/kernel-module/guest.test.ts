import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setupVm, startVm, type Vm } from 'jiffies-syscall/vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeVm } from '../vm/available.js';

const SETUP_LIMIT_MS = 30 * 60_000;
/** Of the series for 6.1, and of the one for 2.6.20, whose kernel has the same calls. */
const SELFTESTS = ['jiffies_test', 'syscalls-test'];
const PROGRAMS = [...SELFTESTS, 'errno_window', 'listing5', 'listing6'];

describeVm("kernel-module in the guest's kernel", () => {
  const work = mkdtempSync(join(tmpdir(), 'jiffies-module-'));
  beforeAll(() => {
    execFileSync('make', ['-s', '-C', 'kernel-module/selftests', `OUT=${work}`]);
  });
  afterAll(() => rmSync(work, { recursive: true, force: true }));

  describe.each(['patched', 'stock'] as const)('%s', (kernel) => {
    let vm: Vm;
    beforeAll(async () => {
      await setupVm({ kernel, install: true });
      vm = await startVm({ kernel, project: process.cwd() });
      for (const name of PROGRAMS) await vm.writeFile(`/tmp/${name}`, readFileSync(join(work, name)), 0o755);
    }, SETUP_LIMIT_MS);
    afterAll(() => vm?.close());

    const only = kernel === 'patched' ? patchedTests : stockTests;
    only(() => vm);

    it('loads and unloads the module that makes /proc/jiffies', async () => {
      const { tree } = await setupVm({ kernel });
      const source = join(work, `proc-${kernel}`);
      cpSync('kernel-module/proc', source, { recursive: true });
      execFileSync('make', ['-s', '-C', source, `BUILD=${tree}/build`, 'ARCH=i386'], {
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      await vm.writeFile('/tmp/jiffies_proc.ko', readFileSync(join(source, 'jiffies_proc.ko')));
      expect(await vm.run(['insmod', '/tmp/jiffies_proc.ko'])).toMatchObject({ status: 0 });
      const [first, second] = [await vm.readFile('/proc/jiffies'), await vm.readFile('/proc/jiffies')].map(fields);
      expect(first).toMatchObject({ hz: 250, initial_jiffies: -75000 });
      expect(second?.jiffies).toBeGreaterThanOrEqual(first?.jiffies ?? Number.NaN);
      expect(await vm.run(['rmmod', 'jiffies_proc'])).toMatchObject({ status: 0 });
      await expect(vm.readFile('/proc/jiffies')).rejects.toMatchObject({ code: 'ERR_VM_EXEC', errno: 2 });
    }, 120_000);
  });
});

function patchedTests(vm: () => Vm): void {
  it.each(SELFTESTS)('passes the C selftest %s', async (name) => {
    const { status, stdout } = await vm().run([`/tmp/${name}`]);
    const text = stdout.toString();
    expect(text).toMatch(/^(KTAP|TAP) version/);
    expect(text).not.toMatch(/^not ok|# SKIP/m);
    expect(text).toMatch(/^ok \d+/m);
    expect(status, text).toBe(0);
  });

  it.each(['listing5', 'listing6'])('%s prints from Node what it prints from C', async (name) => {
    const inC = await vm().run([`/tmp/${name}`]);
    const inNode = await vm().run(['node', `examples/${name}.cjs`]);
    // What differs between two runs is how many jiffies have passed.
    const shape = (bytes: Buffer) => bytes.toString().replace(/[0-9a-f]+$/gm, 'N');
    expect(inNode.stderr.toString()).toBe('');
    expect(shape(inNode.stdout)).toBe(shape(inC.stdout));
    expect(shape(inC.stdout)).toMatch(name === 'listing5' ? /^Current jiffies is N\n$/ : /^(difference is N\n){2}$/);
  });
}

function stockTests(vm: () => Vm): void {
  it.each(SELFTESTS)('cannot run the C selftest %s', async (name) => {
    const { status, stdout } = await vm().run([`/tmp/${name}`]);
    expect(stdout.toString()).toContain('SKIP');
    expect(status).toBe(4);
  });
}

function fields(text: Buffer): Record<string, number> {
  return Object.fromEntries(
    text
      .toString()
      .trim()
      .split('\n')
      .map((line) => line.split(/\s+/))
      .map(([name, value]) => [name, Number(value)]),
  );
}
