import { describe, expect, it } from 'vitest';
import { readExample, runExample } from './example.js';

const valuesIn = (example: string) => readExample(example).expectations.map(({ value }) => value);

describe('what an example expects', () => {
  it.each([
    ['f(); // 5', [5]],
    ['f(); // -75000: INITIAL_JIFFIES', [-75000]],
    ["f();\n// 'a, b'", ['a, b']],
    ["f(); // ['a', 2n, null]", [['a', 2n, null]]],
    ["f(); // { kind: 'integer', bytes: -4 }", [{ kind: 'integer', bytes: -4 }]],
    ['if (g) f(); // true\nelse h(); // undefined, for once', [true, undefined]],
    ['f(); // the first one\nconst a = f(); // and another', []],
    ['f(); // { readonly a: number }', []],
  ])('%j', (example, values) => {
    expect(valuesIn(example)).toEqual(values);
  });

  it('cannot stand behind what is no expression', () => {
    expect(() => readExample('const a = f(); // 5')).toThrow('a value stands behind what is no expression');
  });
});

describe('an example that does not hold', () => {
  it.each([
    ['with another value', 'f(); // 5', 'f(): expected 4 to strictly equal 5'],
    ['whose expression is not reached', 'try { g(); } catch {\n  f(); // 4\n}', 'not reached'],
    ['that throws', 'throw new Error("no");', 'no'],
    ['that rejects', 'await Promise.reject(new Error("no"));\nf(); // 4', 'no'],
  ])('%s', async (_, example, message) => {
    await expect(runExample(example, { f: () => 4, g: () => {} })).rejects.toThrow(message);
  });
});
