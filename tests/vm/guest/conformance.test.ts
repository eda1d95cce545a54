import { rmSync } from 'node:fs';
import { currentKernel } from 'jiffies-syscall';
import { afterAll, describe, it } from 'vitest';
import { cases, jiffiesCases, path, setUp } from '../../conformance/cases.mjs';
import { inGuest } from './counters.js';

describe('the conformance cases', () => {
  const kernel = currentKernel(inGuest ? undefined : 'getjiffies');
  afterAll(() => rmSync(path, { force: true }));
  it.each(Object.entries({ ...cases, ...jiffiesCases }))('%s', (_, run) => run(setUp(kernel)));
});
