import { rmSync } from 'node:fs';
import { currentKernel } from 'jiffies-syscall';
import { afterAll, describe, it } from 'vitest';
import { cases, jiffiesCases, path, setUp } from '../../conformance/cases.mjs';
import { type Counters, expectCalls, inGuest } from './counters.js';

const kernel = currentKernel(inGuest ? undefined : 'getjiffies');
afterAll(() => rmSync(path, { force: true }));

describe('the conformance cases', () => {
  it.each(Object.entries(cases))('%s', (_, run) => run(setUp(kernel)));
});

describe('the conformance cases of the three calls', () => {
  const made: Readonly<Record<string, Partial<Counters>>> = {
    'the three calls are Listings 1 and 2': { getjiffies: 1, diffjiffies: 3, pdiffjiffies: 4 },
    'a difference in −4095…−1 is a value': { getjiffies: 2, diffjiffies: 2 },
    'the displaced calls are not in the table': {},
  };

  it.each(Object.entries(jiffiesCases))('%s', (name, run) => {
    const calls = made[name];
    if (calls === undefined) throw new Error(`${name}: how often does it make each call?`);
    expectCalls(calls, () => run(setUp(kernel)));
  });
});
