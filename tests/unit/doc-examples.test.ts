import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readDocs } from './docs/entries.js';
import { readExample, runExample } from './docs/example.js';
import { needsMachine, scopeOf, valueNames } from './docs/scope.js';

const { docs, examples, check } = readDocs();
const values = await valueNames();
const isValue = ({ entry, name }: { entry: string; name: string }) => values.has(`${entry} ${name}`);
const COMPILE_LIMIT_MS = 120_000;

describe.each(docs.filter((doc) => isValue(doc) && !doc.generated))('the doc comment of $name of $entry', (doc) => {
  it('says in its first words what the name does', () => {
    expect(doc.text).toMatch(new RegExp(`^\`${doc.name.replace('$', '\\$')}\` [a-z]`));
  });

  it('names every parameter, and where to read on', () => {
    expect(doc.params).toEqual(expect.arrayContaining([...doc.parameters]));
    expect(doc.sees, 'times @see').toBeGreaterThan(0);
  });

  it('has an example that states what it gives', () => {
    expect(doc.examples, `the examples of ${doc.name}`).not.toEqual([]);
    expect(doc.examples.flatMap((example) => readExample(example).expectations)).not.toEqual([]);
  });
});

describe('every generated call', () => {
  const calls = docs.filter((doc) => isValue(doc) && doc.generated && doc.text !== '');
  it('says in its first words what it does, and where to read on', () => {
    expect(calls.length).toBeGreaterThan(300);
    const wrong = calls.filter(({ name, text, sees }) => !text.startsWith(`\`${name}\` `) || sees === 0);
    expect(wrong.map(({ entry, name }) => `${name} of ${entry}`)).toEqual([]);
  });
});

it('every public type has a doc comment', () => {
  expect(
    docs.filter((doc) => !isValue(doc) && doc.text === '').map(({ entry, name }) => `${name} of ${entry}`),
  ).toEqual([]);
});

it('every example is accepted by the compiler', { timeout: COMPILE_LIMIT_MS }, () => {
  const wrong = check(examples).flatMap((message, index) => (message ? [`${examples[index]?.name}: ${message}`] : []));
  expect(wrong).toEqual([]);
});

describe('every example does what it says', () => {
  const cache = mkdtempSync(join(tmpdir(), 'jiffies-docs-'));
  // cleanVm() removes what is out of date: not from the cache of who runs the tests.
  beforeAll(() => void vi.stubEnv('XDG_CACHE_HOME', cache));
  afterAll(() => {
    vi.unstubAllEnvs();
    rmSync(cache, { recursive: true, force: true });
  });

  // Those that start a virtual machine are run by tests/vm/doc-examples.test.ts.
  it.each(examples.filter(({ code }) => !needsMachine(code)))('$name of $entry', async ({ entry, code }) => {
    await runExample(code, await scopeOf(entry));
  });
});
