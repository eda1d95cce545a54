import type { Abi } from '../abi/abi.js';
import { DISPLACED, isJiffies, JIFFIES_NUMBERS } from '../abi/jiffies.js';
import { coded } from '../marshal/errors.js';

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
