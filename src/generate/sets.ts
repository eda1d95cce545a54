import { readFileSync } from 'node:fs';
import type { Tail } from '../spec/layout.js';

/** One constant of a set: its name, and its value where no header of the kernel has it for user space. */
export interface Member {
  readonly name: string;
  readonly value?: number;
  /** Not every ABI has it. */
  readonly somewhere?: true;
}

/** A set of constants that a parameter takes. */
export interface ConstantSet {
  readonly name: string;
  readonly members: readonly Member[];
  /** The headers that have them. */
  readonly headers: readonly string[];
  /** How the names of its kind begin in the headers. */
  readonly prefixes: readonly string[];
}

const folder = new URL('../../../../src/spec/linux/', import.meta.url);

/** A text of src/spec/linux without its comments. */
export function readDescription(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8').replace(/^#.*\n/gm, '');
}

/** The sets of src/spec/linux/flags.sets. */
export function readSets(): ConstantSet[] {
  const sets: ConstantSet[] = [];
  let headers: readonly string[] = [];
  for (const line of readDescription('flags.sets')
    .replace(/\n\s+(?=\S)/g, (blank) => (blank.startsWith('\n\n') ? blank : ' '))
    .split('\n')) {
    const bracket = /^\[(.*)\]$/.exec(line);
    if (bracket) headers = bracket[1]!.split(' ');
    const [, name, prefixes, list = ''] = /^(\w+)(?:\((.*?)\))?:(.*)$/.exec(line) ?? [];
    if (name === undefined) continue;
    const words = list.split(' ').filter(Boolean);
    const members = words.flatMap((word) => (word.startsWith('@') ? membersOf(sets, word.slice(1)) : [member(word)]));
    sets.push({ name, headers, members, prefixes: prefixes?.split(' ').filter(Boolean) ?? commonPrefix(words) });
  }
  return sets;
}

function membersOf(sets: readonly ConstantSet[], name: string): readonly Member[] {
  const set = sets.find((one) => one.name === name);
  if (set === undefined) throw new Error(`flags.sets: no set ${name} stands before @${name}`);
  return set.members;
}

function member(text: string): Member {
  const [, name = '', somewhere, value] = /^(\w+)(\?)?(?:=(\w+))?$/.exec(text) ?? [];
  if (name === '') throw new Error(`flags.sets: ${text} is no constant`);
  return { name, ...(value === undefined ? {} : { value: Number(value) }), ...(somewhere ? { somewhere: true } : {}) };
}

/** As far as all names begin alike, to the last `_`. */
function commonPrefix(words: readonly string[]): readonly string[] {
  const [first = '', ...others] = words.filter((word) => !word.startsWith('@'));
  const ends = [...first.matchAll(/_/g)].map(({ index }) => index + 1).reverse();
  const end = ends.find((length) => others.every((word) => word.startsWith(first.slice(0, length))));
  return end === undefined ? [] : [first.slice(0, end)];
}

/** What a comment behind a variable of src/spec/linux/structs.h says. */
export interface StructOptions {
  readonly sparse: boolean;
  readonly big: readonly string[];
  readonly pointers: readonly string[];
  readonly text: readonly string[];
  readonly flags: readonly (readonly [field: string, set: string])[];
  readonly choices: readonly (readonly [field: string, set: string])[];
  readonly tail: Tail | undefined;
  readonly lengths: readonly (readonly [pointer: string, length: string])[];
  readonly fds: readonly string[];
  readonly optional: readonly string[];
}

/** The comments behind the variables of src/spec/linux/structs.h. */
export function readStructOptions(): Map<string, StructOptions> {
  const options = new Map<string, StructOptions>();
  for (const [, name = '', comment = ''] of readDescription('structs.h').matchAll(/^struct \w+ (\w+); \/\/ (.*)$/gm)) {
    const list = (key: string) => new RegExp(`${key}: ([\\w=* ]+?)(?= \\w+:|$)`).exec(comment)?.[1]?.split(' ') ?? [];
    const pairs = (key: string) => list(key).map((pair) => pair.split('=') as [field: string, other: string]);
    const tails = (['elements', 'bytes'] as const).flatMap((unit) =>
      pairs(unit === 'bytes' ? 'sized_by' : 'counted_by').map(([field, of]): Tail => ({ field, of, unit })),
    );
    const [filled] = list('filled');
    options.set(name, {
      sparse: comment.startsWith('sparse'),
      big: list('big'),
      pointers: list('pointers'),
      text: list('text'),
      flags: pairs('flags'),
      fds: list('fds'),
      optional: list('optional'),
      choices: pairs('one_of'),
      lengths: pairs('lengths'),
      tail: tails[0] && (filled === undefined ? tails[0] : { ...tails[0], filled }),
    });
  }
  return options;
}
