import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setupVm } from 'jiffies-syscall/vm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeVm } from '../vm/available.js';

const SETUP_LIMIT_MS = 30 * 60_000;
const RUN_LIMIT_MS = 180_000;

interface Report {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

describeVm('the tests of the three calls', () => {
  const work = mkdtempSync(join(tmpdir(), 'jiffies-stock-'));
  beforeAll(async () => {
    await setupVm({ kernel: 'stock', install: true });
  }, SETUP_LIMIT_MS);
  afterAll(() => rmSync(work, { recursive: true, force: true }));

  it(
    'fail in a guest whose kernel is not patched',
    () => {
      const report = join(work, 'report.json');
      const { status } = spawnSync(
        process.execPath,
        ['node_modules/vitest/vitest.mjs', 'run', '--project', 'vm', 'tests/vm/guest/jiffies.test.ts'],
        {
          encoding: 'utf8',
          timeout: RUN_LIMIT_MS,
          env: { ...process.env, JIFFIES_VM: 'require', JIFFIES_TEST_VM_KERNEL: 'stock', JIFFIES_TEST_REPORT: report },
        },
      );
      expect(status).toBe(1);
      const { testResults }: Report = JSON.parse(readFileSync(report, 'utf8'));
      const results = testResults.flatMap(({ assertionResults }) => assertionResults);
      expect(results.length).toBeGreaterThan(0);
      expect(results.filter(({ status: each }) => each !== 'failed')).toEqual([]);
    },
    RUN_LIMIT_MS,
  );
});
