import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setupVm } from 'jiffies-syscall/vm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeVm } from '../vm/available.js';

const SETUP_LIMIT_MS = 30 * 60_000;
const RUN_LIMIT_MS = 180_000;
/** What makes the three calls in the guest. */
const FILES = ['jiffies', 'conformance'].map((name) => `tests/vm/guest/${name}.test.ts`);

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
        ['node_modules/vitest/vitest.mjs', 'run', '--project', 'vm', '-t', 'the three calls', ...FILES],
        {
          encoding: 'utf8',
          timeout: RUN_LIMIT_MS,
          env: { ...process.env, JIFFIES_VM: 'require', JIFFIES_TEST_VM_KERNEL: 'stock', JIFFIES_TEST_REPORT: report },
        },
      );
      expect(status).toBe(1);
      const { testResults }: Report = JSON.parse(readFileSync(report, 'utf8'));
      const run = testResults.map(({ assertionResults }) =>
        assertionResults.filter(({ status: each }) => each !== 'skipped'),
      );
      expect(run.map((results) => results.length > 0)).toEqual(FILES.map(() => true));
      expect(run.flat().filter(({ status: each }) => each !== 'failed')).toEqual([]);
    },
    RUN_LIMIT_MS,
  );
});
