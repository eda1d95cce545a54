import { beforeAll, describe, expect, it } from 'vitest';
import { namesLeftTo } from '../coverage.js';
import { places } from '../place.js';
import { cases, type Outcome } from './cases.mjs';
import { NoKernel, usingNewestKernel } from './kernel.js';
import { lacking, runCases } from './machine.js';

const LIMIT_MS = 10 * 60_000;

/** What came of the cases, or why they could not be made. */
async function outcome(): Promise<Outcome | string> {
  if (process.arch !== 'x64') return "the machine has an x86_64 processor, and runs this host's Node";
  const programs = lacking();
  if (programs.length > 0) return `this host lacks ${programs.join(', ')}`;
  try {
    return await usingNewestKernel(runCases);
  } catch (error) {
    if (error instanceof NoKernel) return `it cannot be downloaded: ${error.message}`;
    throw error;
  }
}

describe(`the calls of Linux on ${places.newest}`, () => {
  let result: Outcome | string = 'it was not started';
  beforeAll(async () => {
    result = await outcome();
    if (typeof result === 'string') console.log(`NOT TESTED on ${places.newest}: ${result}`);
    else console.log(`${result.made.length} calls and variants made on Linux ${result.release}`);
  }, LIMIT_MS);

  it.for(['set-up', ...Object.keys(cases)])('%s', (name, { skip }) => {
    if (typeof result === 'string') return skip(result);
    expect(result.failures[name]).toBeUndefined();
  });

  it('has made every call that is left to it', ({ skip }) => {
    if (typeof result === 'string') return skip(result);
    const { made } = result;
    expect(namesLeftTo('newest').filter((name) => !made.includes(name))).toEqual([]);
  });
});
