import type { Abi } from '../abi/abi.js';
import { coded } from '../marshal/errors.js';

/** The three calls of the article, and their numbers on i386. */
export const JIFFIES_NUMBERS = { getjiffies: 320, diffjiffies: 321, pdiffjiffies: 322 } as const;

/** A name of the three calls. */
export type JiffiesName = keyof typeof JIFFIES_NUMBERS;

/** Whether `name` is one of the three calls, which no unpatched kernel may be asked for. */
export function isJiffies(name: string): name is JiffiesName {
  return Object.hasOwn(JIFFIES_NUMBERS, name);
}

/** What the patch took the numbers of, and what does the same on a patched kernel. */
const DISPLACED = {
  utimensat: { by: 'getjiffies', instead: 'utimensat_time64 does the same' },
  signalfd: { by: 'diffjiffies', instead: 'signalfd4 does the same' },
  timerfd_create: {
    by: 'pdiffjiffies',
    instead: 'nothing does the same there; use timer_create, or a kernel without the patch',
  },
} as const;

/**
 * The system calls of one kernel, by name. A wrapper asks for a name, and the table decides whether there is such a call: on a
 * kernel with the jiffies patch the three displaced calls are not in it.
 */
export class Table {
  readonly #abi: Abi;
  readonly #title: string;
  readonly #numbers: ReadonlyMap<string, number>;
  #names: Map<number, string> | undefined;

  constructor(abi: Abi, title: string, numbers: ReadonlyMap<string, number>) {
    this.#abi = abi;
    this.#title = title;
    this.#numbers = numbers;
  }

  /** Whether this kernel has a call of that name. */
  has(name: string): boolean {
    return this.#numbers.has(name);
  }

  /** The number of `name`, or `undefined`. */
  get(name: string): number | undefined {
    return this.#numbers.get(name);
  }

  /**
   * The number of `name`.
   *
   * @throws {TypeError} ERR_UNKNOWN_SYSCALL where this kernel has no such call, saying what to use
   */
  number(name: string): number {
    const number = this.#numbers.get(name);
    if (number !== undefined) return number;
    throw coded(
      new TypeError(`${name} is not in the table of ${this.#title}: ${this.#why(name)}`),
      'ERR_UNKNOWN_SYSCALL',
    );
  }

  /** The name of call `number`, or `undefined`. */
  name(number: number): string | undefined {
    this.#names ??= new Map([...this.#numbers].map(([name, nr]) => [nr, name]));
    return this.#names.get(number);
  }

  /** Every name and its number, in the order of the numbers. */
  entries(): [name: string, number: number][] {
    return [...this.#numbers].sort(([, a], [, b]) => a - b);
  }

  #why(name: string): string {
    if (isJiffies(name)) return "it has not the jiffies patch; openKernel('emulated') answers this call";
    if (Object.hasOwn(DISPLACED, name)) {
      const row = DISPLACED[name as keyof typeof DISPLACED];
      if (this.has(row.by)) return `the jiffies patch put ${row.by} in its place; ${row.instead}`;
    }
    const near = nearest(name, [...this.#numbers.keys(), ...Object.keys(JIFFIES_NUMBERS)]);
    const hint = near === undefined ? '' : `; did you mean ${near}?`;
    return `${this.#abi.name} has no call of that name${hint} A call of your own gets its number from withNumbers({ __NR_${name}: … })`;
  }
}

/** The table of a kernel of `abi`, with or without the jiffies patch. */
export function stockNumbers(abi: Abi, patched: boolean): Map<string, number> {
  const numbers = new Map(Object.entries(abi.numbers));
  if (patched) {
    for (const name of Object.keys(DISPLACED)) numbers.delete(name);
    for (const [name, number] of Object.entries(JIFFIES_NUMBERS)) numbers.set(name, number);
  }
  return numbers;
}

/** The candidate that is at most two edits away from `name`. */
export function nearest(name: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = 3;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - name.length) >= least) continue;
    const edits = distance(name, candidate);
    if (edits < least) {
      least = edits;
      best = candidate;
    }
  }
  return best;
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]!;
}
