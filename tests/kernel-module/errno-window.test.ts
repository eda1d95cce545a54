import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startVm, type Vm } from 'jiffies-syscall/vm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeVm } from '../vm/available.js';

const SETUP_LIMIT_MS = 30 * 60_000;
/** Until then the counter, 300 s below zero at first, is an errno's word: 16 s at 250 Hz. */
const INTO_THE_WINDOW_S = 290;
const PAST_ZERO_S = 15;

const script = `
  const { getjiffies, pdiffjiffies, Ref } = require('jiffies-syscall');
  const look = () => { const r = new Ref('long'); pdiffjiffies(0, r); console.log(getjiffies(), r.value); };
  const { uptime } = require('node:os');
  setTimeout(() => { look(); setTimeout(look, ${PAST_ZERO_S} * 1000); }, (${INTO_THE_WINDOW_S} - uptime()) * 1000);
`;

/** A guest whose sleeps are skipped. */
describeVm('the errno window on the patched kernel', () => {
  const work = mkdtempSync(join(tmpdir(), 'jiffies-window-'));
  const started: Vm[] = [];
  const start = async () => {
    const vm = await startVm({ icount: 1, install: true, project: process.cwd() });
    started.push(vm);
    return vm;
  };
  beforeAll(() => {
    execFileSync('make', ['-s', '-C', 'kernel-module/selftests', `OUT=${work}`]);
  });
  afterAll(async () => {
    for (const vm of started) await vm.close();
    rmSync(work, { recursive: true, force: true });
  });

  it(
    'is a failure to libc, and a value to who reads the word',
    async () => {
      const vm = await start();
      await vm.writeFile('/tmp/errno_window', readFileSync(join(work, 'errno_window')), 0o755);
      const { status, stdout } = await vm.run(['/tmp/errno_window']);
      const text = stdout.toString();
      expect(text).toMatch(/through syscall\(2\) -1 with errno [1-9]\d*/);
      expect(text).not.toMatch(/^not ok|SKIP/m);
      expect(status, text).toBe(0);
    },
    SETUP_LIMIT_MS,
  );

  it(
    'is a value to this package, before the wrap and after it',
    async () => {
      const vm = await start();
      const { stdout, stderr } = await vm.run(['node', '-e', script]);
      expect(stderr.toString()).toBe('');
      const [before = [], after = []] = stdout
        .toString()
        .trim()
        .split('\n')
        .map((line) => line.split(' ').map(Number));
      for (const value of before) {
        expect(value).toBeGreaterThanOrEqual(-4095);
        expect(value).toBeLessThan(0);
      }
      for (const value of after) expect(value).toBeGreaterThan(0);
    },
    SETUP_LIMIT_MS,
  );
});
