import { readFileSync } from 'node:fs';
import type { Tail } from '../spec/layout.js';

/** One constant of a set: its name, and its value where no header of the kernel has it for user space. */
export interface Member {
  readonly name: string;
  readonly value?: number;
}

/** A set of constants that a parameter takes. */
export interface ConstantSet {
  readonly name: string;
  readonly members: readonly Member[];
  /** The headers that have them. */
  readonly headers: readonly string[];
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
    const set = /^(\w+):(.*)$/.exec(line);
    if (set) sets.push({ name: set[1]!, headers, members: set[2]!.trim().split(/\s+/).filter(Boolean).map(member) });
  }
  return sets;
}

function member(text: string): Member {
  const [name = '', value] = text.split('=');
  return value === undefined ? { name } : { name, value: Number(value) };
}

/** What a comment behind a variable of src/spec/linux/structs.h says. */
export interface StructOptions {
  readonly sparse: boolean;
  readonly optional: readonly string[];
  readonly big: readonly string[];
  readonly pointers: readonly string[];
  readonly text: readonly string[];
  readonly flags: readonly (readonly [field: string, set: string])[];
  readonly tail: Tail | undefined;
  readonly lengths: readonly (readonly [pointer: string, length: string])[];
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
      optional: list('optional'),
      big: list('big'),
      pointers: list('pointers'),
      text: list('text'),
      flags: pairs('flags'),
      lengths: pairs('lengths'),
      tail: tails[0] && (filled === undefined ? tails[0] : { ...tails[0], filled }),
    });
  }
  return options;
}
