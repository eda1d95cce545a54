import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memoryDiffers, registersDiffer } from './strace/compare.js';
import { addressOnly } from './strace/decoded/address-only.js';
import { decoded } from './strace/decoded/all.js';
import { answers } from './strace/decoded/answers.js';
import { formsOf, isRefused, names, numberOf } from './strace/forms.js';
import { calledBy, readingMemory } from './strace/inward.js';
import { knownNumbers, makeUnder, neededNumbers, type Skipped, straceVersion } from './strace/run.js';

const version = straceVersion();

function whyNot(): string | undefined {
  if (version === undefined) return 'there is no strace (apt-get install strace)';
  return process.arch === 'x64' ? undefined : 'the samples are x86_64’s';
}

const reason = whyNot();
if (reason !== undefined) console.log(`NOT TESTED: arguments as the kernel received them: ${reason}`);

const distinct = (values: readonly string[]) => new Set(values).size;
const present = (value: string | undefined) => value !== undefined;

describe.skipIf(reason !== undefined)('arguments as the kernel received them', { timeout: 200_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'jiffies-strace-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const known = reason === undefined ? knownNumbers() : new Set<number>();
  let skipped: Skipped = new Map();
  beforeAll(async () => {
    const needed = await neededNumbers(folder);
    skipped = new Map([...known].filter((number) => !needed.has(number)).map((number) => [number, 'EPERM']));
  });

  it('every form of every call, in the registers', async () => {
    const refused = names.filter(isRefused);
    const made = names.filter((name) => !isRefused(name)).flatMap(formsOf);
    const seen = await makeUnder(folder, 'registers', made, skipped, true);
    const variants = made.flatMap(({ name, variant }) => (variant === undefined ? [] : [`${name} ${variant}`]));
    console.log(
      `strace ${version}: registers of ${distinct(made.map(({ name }) => name))} calls and ${distinct(variants)} variants compared, ` +
        `${made.length} forms; not compared, since typed wrappers refuse them: ${refused.join(', ')}`,
    );
    expect(made.map((call, at) => registersDiffer(call, seen[at]!)).filter(present)).toEqual([]);
  });

  it('strings and structures, in memory', async () => {
    const calls = decoded.filter(([name]) => known.has(numberOf(name)));
    const wanted = calls.map(([name, args]) => ({ name, args }));
    const answered = new Map(Object.entries(answers).map(([name, answer]) => [numberOf(name), answer]));
    const answering: Skipped = new Map(
      [...skipped].map(([number, result]) => [number, answered.get(number) ?? result]),
    );
    const seen = await makeUnder(folder, 'memory', wanted, answering, false);
    const unknown = names.filter((name) => !known.has(numberOf(name)) && !isRefused(name));
    const variants = calls.map(calledBy).filter((call) => call.includes(' '));
    console.log(
      `strace ${version}: memory of ${distinct(calls.map(([name]) => name))} calls and ${distinct(variants)} variants compared, ` +
        `${calls.length} samples; without one: ${Object.keys(addressOnly).join(', ')}; ` +
        `unknown to this strace, so that it shows their registers alone: ${unknown.join(', ') || 'none'}`,
    );
    expect(calls.map((call, at) => memoryDiffers(call, seen[at]!)).filter(present)).toEqual([]);
  });
});

describe('samples of memory that goes in', () => {
  const reading = readingMemory();
  const sampled = decoded.map(calledBy);

  it('one at least for every call, and for every variant', () => {
    expect(reading.filter((call) => !sampled.includes(call) && addressOnly[call] === undefined)).toEqual([]);
  });

  it('are said to be missing where they are, and for calls that there are', () => {
    const missing = Object.keys(addressOnly);
    expect(missing.filter((call) => sampled.includes(call) || !reading.includes(call))).toEqual([]);
  });
});
