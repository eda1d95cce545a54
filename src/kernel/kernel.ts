/// <reference lib="esnext.disposable" preserve="true" />

import type { Abi } from '../abi/abi.js';
import { isJiffies } from '../abi/jiffies.js';
import { isError, rawWord } from '../marshal/answer.js';
import { coded, SyscallError, wrongType } from '../marshal/errors.js';
import { viewsOf } from '../marshal/frame.js';
import { type Gate, Slot } from '../marshal/gate.js';
import { joinBig } from '../marshal/integer.js';
import { packRaw, release, unpackRefs } from '../marshal/pack.js';
import type { Ref } from '../marshal/ref.js';
import { checkAddress } from '../marshal/struct.js';
import { Batch, type BatchCall } from './batch.js';
import type { Table } from './table.js';

/** The kinds of kernel that can answer. */
export type KernelKind = 'native' | 'emulated' | 'vm';

/** What `syscall(number, …)` takes as an argument. */
export type RawArgument = number | bigint | string | ArrayBufferView | Ref<string, unknown, unknown> | null;

/** `syscall(number, …)` and its forms. */
export interface Syscall {
  (number: number, ...args: RawArgument[]): number;
  /** The same with a bigint for a result. */
  bigint(number: number, ...args: RawArgument[]): bigint;
  /** The kernel's own word, −errno for a failure; throws nothing that the kernel says. */
  raw(number: number, ...args: RawArgument[]): number;
}

/** What is known of a kernel beside its gate. */
export interface KernelFacts {
  readonly kind: KernelKind;
  /** As `uname -r` says it. */
  readonly release: string;
  /** Timer interrupts a second. */
  readonly hz: number;
  /** It has the jiffies calls. */
  readonly patched: boolean;
  /** How that was found out, and why this kernel answers. */
  readonly why: string;
  readonly table: Table;
}

/**
 * `Kernel` is somebody who answers system calls: the running kernel, the emulated one, or one in a virtual machine.
 *
 * @see src/kernel/README.md
 * @example
 * const kernel = openKernel('emulated');
 * kernel.table.number('getjiffies'); // 320
 * kernel.syscall(322, 0, null);      // 0
 * kernel.close();
 */
export class Kernel implements KernelFacts {
  readonly kind: KernelKind;
  readonly abi: Abi;
  readonly release: string;
  readonly hz: number;
  readonly patched: boolean;
  readonly why: string;
  readonly table: Table;
  /** Where frames go in. */
  readonly gate: Gate;
  /**
   * Makes call `number` as libc's `syscall` does.
   *
   * @throws {SyscallError} where the kernel answers with an error
   * @throws {TypeError | RangeError} before the call, for a value that cannot cross
   * @see https://man7.org/linux/man-pages/man2/syscall.2.html
   */
  readonly syscall: Syscall;

  constructor(gate: Gate, facts: KernelFacts) {
    this.gate = gate;
    this.abi = gate.abi;
    this.kind = facts.kind;
    this.release = facts.release;
    this.hz = facts.hz;
    this.patched = facts.patched;
    this.why = facts.why;
    this.table = facts.table;
    this.syscall = makeSyscall(this);
  }

  /**
   * Packs calls that cross together.
   *
   * @throws {TypeError | RangeError} for an entry that cannot cross
   */
  batch(calls: readonly BatchCall[]): Batch {
    return new Batch(this.gate, calls, (number) => this.describe(number));
  }

  /**
   * Reads `length` bytes at `address` of this process (for the emulated kernel: of its task). A mapped wrong address is read all the same.
   *
   * @throws {SyscallError} EFAULT where nothing is mapped there; bytes before a hole are returned, so the result may be short
   * @see https://man7.org/linux/man-pages/man2/process_vm_readv.2.html
   */
  readMemory(address: bigint, length: number): Uint8Array {
    checkMemory(this.abi, address);
    if (!Number.isSafeInteger(length) || length < 0) throw wrongType('length', 'a number of bytes, 0 or more', length);
    const bytes = new Uint8Array(length);
    return bytes.subarray(0, this.#count('process_vm_readv', this.gate.readMemory(address, bytes)));
  }

  /**
   * Writes bytes at `address` of this process and returns how many. Danger: a mapped wrong address is written to.
   *
   * @throws {SyscallError} EFAULT where nothing is mapped there; a count below `bytes.length` says that a hole follows
   * @see https://man7.org/linux/man-pages/man2/process_vm_writev.2.html
   */
  writeMemory(address: bigint, bytes: Uint8Array): number {
    checkMemory(this.abi, address);
    if (!(bytes instanceof Uint8Array)) throw wrongType('bytes', 'a Uint8Array or Buffer', bytes);
    return this.#count('process_vm_writev', this.gate.writeMemory(address, bytes));
  }

  /** What the table knows of `number`. */
  describe(number: number): { name: string; cannotFail: boolean } {
    const name = this.table.name(number) ?? `syscall ${number}`;
    return { name, cannotFail: isJiffies(name) && name !== 'pdiffjiffies' };
  }

  /** Ends it; a later call throws. The running kernel cannot be ended, and goes on. */
  close(): void {
    this.gate.close();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  #count(syscall: string, count: number): number {
    if (count < 0) {
      throw new SyscallError(count, { syscall, number: this.table.get(syscall) ?? -1, abi: this.abi.name });
    }
    return count;
  }
}

function checkMemory(abi: Abi, address: bigint): void {
  if (typeof address !== 'bigint') throw wrongType('address', 'a bigint', address);
  checkAddress(abi, address, 'address');
}

function makeSyscall(kernel: Kernel): Syscall {
  const { gate } = kernel;
  const { words, data } = viewsOf(gate);
  const trap = (number: number, args: readonly RawArgument[]): readonly [low: number, high: number] => {
    if (typeof number !== 'number')
      throw wrongType('the number of a system call', 'a number, such as SYS.getpid', number);
    if (!Number.isInteger(number) || number < -(2 ** 31) || number >= 2 ** 31) {
      throw coded(
        new RangeError(`the number of a system call must be an integer of 32 bits; received ${number}`),
        'ERR_OUT_OF_RANGE',
      );
    }
    if (args.length > 6)
      throw coded(new TypeError(`a system call has at most 6 arguments; received ${args.length}`), 'ERR_MISSING_ARGS');
    const packed = packRaw(gate, number, args);
    try {
      if (packed.views.length === 0) gate.trap();
      else gate.trapSegments(...packed.views);
      const word = [words[Slot.result]!, words[Slot.result + 1]!] as const;
      unpackRefs(packed, gate.abi, data);
      return word;
    } finally {
      release(gate, packed);
    }
  };
  const checked = (number: number, args: readonly RawArgument[]) => {
    const word = trap(number, args);
    if (isError(...word)) {
      const { name, cannotFail } = kernel.describe(number);
      if (!cannotFail) throw new SyscallError(word[0], { syscall: name, number, abi: kernel.abi.name });
    }
    return word;
  };
  const named = (number: number) => `syscall ${number}`;
  return Object.assign((number: number, ...args: RawArgument[]) => rawWord(...checked(number, args), named(number)), {
    bigint: (number: number, ...args: RawArgument[]) => joinBig(...checked(number, args), true),
    raw: (number: number, ...args: RawArgument[]) => rawWord(...trap(number, args), named(number)),
  });
}
