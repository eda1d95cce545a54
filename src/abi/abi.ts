import type { AbiName } from '../spec/spec.js';

/** How an integer type of C looks on one architecture. */
export interface IntegerLayout {
  readonly bytes: 1 | 2 | 4 | 8;
  readonly signed: boolean;
}

/** One architecture: everything that differs between them stands in one object of this shape. */
export interface Abi {
  readonly name: AbiName;
  /** Bytes of a machine word, a `long` and a pointer. */
  readonly wordBytes: 4 | 8;
  /** Registers of a call in argument order, named as in the kernel's entry code. */
  readonly registers: {
    readonly number: string;
    readonly arguments: readonly [string, string, string, string, string, string];
    readonly result: string;
  };
  /** What enters the kernel: `int 0x80` or `syscall`. */
  readonly instruction: string;
  /** Every integer type a prototype may name, by its normalised spelling. */
  readonly integers: Readonly<Record<string, IntegerLayout>>;
  /** Alignment of an 8-byte integer in a structure. */
  readonly align64: 4 | 8;
  /** A 64-bit argument takes two registers, low half first. */
  readonly splits64: boolean;
  /** Name → number, of the stock table of this architecture. */
  readonly numbers: Readonly<Record<string, number>>;
}
