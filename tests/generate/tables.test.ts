import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { abis } from '../../src/abi/all.js';

type Numbers = Readonly<Record<string, number>>;

const lists = ['libseccomp', 'golang'].map((name) => {
  const path = new URL(`lists/${name}.json`, import.meta.url);
  return [name, JSON.parse(readFileSync(path, 'utf8')) as { source: string } & Record<string, Numbers>] as const;
});

/** What a list has and we have not, with the reason. */
const explained: Readonly<Record<string, string>> = {
  'golang arm64 arch_specific_syscall 244': 'a base for numbers of one architecture (asm-generic/unistd.h), not a call',
  ...Object.fromEntries(
    ['libseccomp', 'golang'].flatMap((list) =>
      Object.keys(abis).map((abi) => [`${list} ${abi} fchroot undefined`, 'came with Linux 7.3; the list is older']),
    ),
  ),
};

describe.each(lists)('the tables agree with those of %s', (name, list) => {
  it.each(Object.entries(abis))('%s', (abi, { numbers }) => {
    // golang's names have lost their case in capitals.
    const ours = new Map(
      Object.entries(numbers).map(([call, number]) => [name === 'golang' ? call.toLowerCase() : call, number]),
    );
    const theirs = new Map(Object.entries(list[abi] ?? {}));
    const differences = [...new Set([...ours.keys(), ...theirs.keys()])]
      .filter((call) => ours.get(call) !== theirs.get(call))
      .map((call) => `${name} ${abi} ${call} ${theirs.get(call)}`);
    expect(differences.filter((difference) => !(difference in explained))).toEqual([]);
    for (const difference of differences) console.log(`explained: ${difference}: ${explained[difference]}`);
    expect(theirs.size).toBeGreaterThan(300);
  });
});
