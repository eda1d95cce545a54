import { currentKernel } from 'jiffies-syscall';
import { describe, it } from 'vitest';
import { cases, jiffiesCases, setUp } from '../../conformance/cases.mjs';
import { inGuest } from './counters.js';

describe('the conformance cases', () => {
  const kernel = currentKernel(inGuest ? undefined : 'getjiffies');
  it.each(Object.entries({ ...cases, ...jiffiesCases }))('%s', (_, run) => run(setUp(kernel)));
});
