import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../kernel/load.cjs';
import type { Layout, Tail } from '../spec/layout.js';
import type { AbiName } from '../spec/spec.js';

type Table<T> = Readonly<Record<string, T>>;
type PerAbi<T> = Readonly<Record<AbiName, Table<T>>>;

/** What is known of Linux's calls, constants and structures. */
export interface LinuxData {
  /** Every call, as `parseDescribed` reads it. */
  readonly calls: Table<string>;
  /** The variants of the calls that do many things. */
  readonly variants: Table<readonly string[]>;
  /** The call that is made on an ABI in the place of another. */
  readonly mapped: PerAbi<string>;
  /** Constants that are the same on every ABI; a text where a number does not hold it. */
  readonly constants: Table<number | string>;
  /** Constants that are not. */
  readonly abiConstants: PerAbi<number | string>;
  /** The sets of constants that parameters take: names with blanks between them. */
  readonly sets: Table<string>;
  /** Layouts on x86_64, and where they are others on other ABIs. */
  readonly structs: Table<{ readonly x86_64: Layout } & { readonly [A in AbiName]?: Layout }>;
  readonly structOptions: Table<{
    readonly sparse?: true;
    readonly optional?: readonly string[];
    readonly big?: readonly string[];
    /** Fields that are file descriptors. */
    readonly fds?: readonly string[];
    readonly tail?: Tail;
  }>;
  /** Fields that are made of the constants of a set. */
  readonly structFlags: Table<Readonly<Record<string, string>>>;
  /** Fields that are one of the constants of a set. */
  readonly structChoices: Table<Readonly<Record<string, string>>>;
  /** How long memory is that depends on what is asked: ARGUMENT CHOICE BYTES, by the calls' names. */
  readonly rooms: Table<readonly string[]>;
  /** The kernel version that brought each call to the first ABI here that has it. */
  readonly since: Table<string>;
  /** Where an ABI got a call later, or began later. */
  readonly abiSince: PerAbi<string>;
  /** The function behind a call where it has another name; '' where there is none any more. */
  readonly entries: PerAbi<string>;
}

let loaded: LinuxData | undefined;

/** Read when a call is first made: most programs that import this make a few of its calls, and some make none. */
export function linuxData(): LinuxData {
  loaded ??= JSON.parse(readFileSync(join(packageRoot(), 'src/generated/linux.json'), 'utf8')) as LinuxData;
  return loaded;
}
