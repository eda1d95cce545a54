import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ConstantFacts, NameFacts } from '../../src/generate/data.js';
import { notInSets } from './not-in-sets.js';

function facts<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../../src/generated/data/${name}.json`, import.meta.url), 'utf8'));
}

const constants = new Set(facts<{ constants: ConstantFacts[] }>('constants').constants.map(({ name }) => name));
const others = [
  ...new Set(facts<{ names: NameFacts[] }>('names').names.flatMap(({ names }) => names.split(' ').filter(Boolean))),
].filter((name) => !constants.has(name));
const explained = notInSets.flatMap(([, names]) => names.trim().split(/\s+/));

function fits(pattern: string, name: string): boolean {
  return new RegExp(`^${pattern.replaceAll('*', '\\w*')}$`).test(name);
}

describe('the sets of constants', () => {
  it('have every name of their kinds that the headers have, or it is explained', () => {
    expect(constants.size).toBeGreaterThan(2500);
    expect(others.filter((name) => !explained.some((pattern) => fits(pattern, name)))).toEqual([]);
  });

  it('are explained nowhere that nothing is missing', () => {
    expect(explained.filter((pattern) => !others.some((name) => fits(pattern, name)))).toEqual([]);
    expect(explained.filter((name, at) => explained.indexOf(name) !== at)).toEqual([]);
  });
});
