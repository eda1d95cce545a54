import { setupVm } from 'jiffies-syscall/vm';
import { beforeAll, it } from 'vitest';
import { readDocs } from '../unit/docs/entries.js';
import { runExample } from '../unit/docs/example.js';
import { needsMachine, scopeOf } from '../unit/docs/scope.js';
import { describeVm } from './available.js';

const SETUP_LIMIT_MS = 30 * 60_000;
const RUN_LIMIT_MS = 120_000;

const examples = readDocs().examples.filter(({ code }) => needsMachine(code));

describeVm('the examples of doc comments that start a virtual machine', () => {
  beforeAll(async () => void (await setupVm({ install: true })), SETUP_LIMIT_MS);

  it.each(examples)('$name of $entry', { timeout: RUN_LIMIT_MS }, async ({ entry, code }) => {
    await runExample(code, await scopeOf(entry));
  });
});
