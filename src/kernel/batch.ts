import { isError, rawWord } from '../marshal/answer.js';
import { encodeString } from '../marshal/bytes.js';
import { coded, SyscallError, wrongType } from '../marshal/errors.js';
import { BATCH_ENTRY_BYTES, BatchFlag, type Gate } from '../marshal/gate.js';
import { checkInteger, integerRange, storeInteger } from '../marshal/integer.js';

/** One call of a batch: its number, then its words, strings, or null. */
export type BatchCall = readonly [number: number, ...args: (number | bigint | string | null)[]];

/** How a batch runs. */
export interface BatchOptions {
  /** Stop behind the first call that fails. Default: false. */
  readonly stopOnError?: boolean;
}

const SLOTS = BATCH_ENTRY_BYTES / 4;
const RESULT = 14;

/**
 * `Batch` is many calls that cross into the kernel's side together, packed once and run as often as wanted.
 *
 * @example
 * const batch = currentKernel().batch([[SYS.getpid], [SYS.getppid]]);
 * batch.run();                       // 2
 * batch.result(0) === process.pid;   // true
 */
export class Batch {
  readonly #gate: Gate;
  readonly #calls: readonly BatchCall[];
  readonly #words: Int32Array;
  readonly #entries: Uint8Array;
  readonly #data: Uint8Array;
  readonly #describe: (number: number) => { name: string; cannotFail: boolean };
  #made = 0;

  constructor(
    gate: Gate,
    calls: readonly BatchCall[],
    describe: (number: number) => { name: string; cannotFail: boolean },
  ) {
    this.#gate = gate;
    this.#calls = calls;
    this.#describe = describe;
    this.#words = new Int32Array(calls.length * SLOTS);
    this.#entries = new Uint8Array(this.#words.buffer);
    const range = integerRange('unsigned long', { bytes: gate.abi.wordBytes, signed: false });
    const numbers = integerRange('int', { bytes: 4, signed: true });
    const strings: Uint8Array[] = [];
    let room = 0;
    calls.forEach(([number, ...args], index) => {
      const what = `entry ${index} of the batch`;
      if (args.length > 6)
        throw coded(new TypeError(`${what} has ${args.length} arguments; a call has at most 6`), 'ERR_MISSING_ARGS');
      const at = index * SLOTS;
      this.#words[at] = Number(checkInteger(numbers, number, `the number of ${what}`));
      let flags = describe(number).cannotFail ? BatchFlag.cannotFail : 0;
      args.forEach((arg, position) => {
        const slot = at + 2 + position * 2;
        if (typeof arg === 'string') {
          const bytes = encodeString(arg, `argument ${position + 1} of ${what}`);
          strings.push(bytes);
          this.#words[slot] = room;
          room += bytes.length;
          flags |= 1 << (8 + position);
        } else if (typeof arg === 'number' || typeof arg === 'bigint') {
          storeInteger(this.#words, slot, range, checkInteger(range, arg, `argument ${position + 1} of ${what}`));
        } else if (arg !== null) {
          throw wrongType(`argument ${position + 1} of ${what}`, 'a number, a bigint, a string or null', arg);
        }
      });
      this.#words[at + 1] = flags;
    });
    this.#data = new Uint8Array(room);
    let offset = 0;
    for (const bytes of strings) {
      this.#data.set(bytes, offset);
      offset += bytes.length;
    }
  }

  /** Makes the calls; returns how many were made. */
  run({ stopOnError = false }: BatchOptions = {}): number {
    this.#made = this.#gate.batch(this.#entries, this.#calls.length, this.#data, stopOnError);
    return this.#made;
  }

  /**
   * What call `index` of the last run gave.
   *
   * @throws {SyscallError} where that call failed
   * @throws {RangeError} ERR_OUT_OF_RANGE where the last run did not make it
   */
  result(index: number): number {
    if (!Number.isInteger(index) || index < 0 || index >= this.#made) {
      throw coded(
        new RangeError(`the last run made ${this.#made} calls of the batch; there is no result ${index}`),
        'ERR_OUT_OF_RANGE',
      );
    }
    const low = this.#words[index * SLOTS + RESULT]!;
    const high = this.#words[index * SLOTS + RESULT + 1]!;
    const number = this.#words[index * SLOTS]!;
    const { name, cannotFail } = this.#describe(number);
    if (isError(low, high) && !cannotFail)
      throw new SyscallError(low, { syscall: name, number, abi: this.#gate.abi.name });
    return rawWord(low, high, name);
  }
}
