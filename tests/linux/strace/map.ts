import { readFileSync } from 'node:fs';
import { constantOf, type Register } from './integers.js';

/** A call that x86_64 makes in the place of another, and its arguments: names of the other's, numbers, constants. */
interface Mapped {
  readonly name: string;
  readonly words: readonly string[];
}

const text = readFileSync(new URL('../../../src/spec/linux/abi.map', import.meta.url), 'utf8');

const mapped = new Map(
  [...text.matchAll(/^x86_64 (\w+) = (\w+)\((.*)\)$/gm)].map(
    ([, from = '', name = '', words = '']): [string, Mapped] => [from, { name, words: words.split(', ') }],
  ),
);

/** Names that x86_64 has only by another call. */
export const mappedNames: readonly string[] = [...mapped.keys()];

/** The call that is made for `call` on x86_64. */
export function targetName(call: string): string {
  return mapped.get(call)?.name ?? call;
}

/** What the registers of {@link targetName} hold. */
export function targetRegisters(call: string, registers: ReadonlyMap<string, Register>): readonly Register[] {
  const other = mapped.get(call);
  if (other === undefined) return [...registers.values()];
  const word = (name: string) => registers.get(name) ?? (/^\d/.test(name) ? BigInt(name) : constantOf(name));
  return other.words.map(word);
}
