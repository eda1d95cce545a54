import { errnoNumber } from '../abi/errno.js';
import { decoder } from '../marshal/bytes.js';
import { FileTable } from './files.js';
import type { Machine } from './machine.js';
import { Memory, PAGE_OFFSET } from './memory.js';

const EFAULT = -errnoNumber('EFAULT');

/** C types that `get_user` and `put_user` move. */
export type UserType = 'char' | 'short' | 'int' | 'long' | 'unsigned int' | 'unsigned long' | 'long long';

const SIZES: Readonly<Record<UserType, 1 | 2 | 4 | 8>> = {
  char: 1,
  short: 2,
  int: 4,
  long: 4,
  'unsigned int': 4,
  'unsigned long': 4,
  'long long': 8,
};

/**
 * A process of the emulated kernel, with memory and open files of its own, and the functions of `linux/uaccess.h` for it.
 *
 * @see arch/x86/include/asm/uaccess.h, arch/x86/lib/usercopy_32.c
 */
export class Task {
  readonly memory = new Memory();
  readonly files = new FileTable();
  readonly pid: number;
  readonly kernel: Machine;
  /** The end of its heap, moved by brk. */
  heapEnd: number;
  readonly heapStart: number;
  /** Set by exit_group. */
  exitCode: number | undefined;
  readonly #scratch = new DataView(new ArrayBuffer(8));

  constructor(kernel: Machine, pid: number, heapStart: number) {
    this.kernel = kernel;
    this.pid = pid;
    this.heapStart = heapStart;
    this.heapEnd = heapStart;
  }

  /**
   * Whether [address, address + size) lies in user space. As in the kernel, true means that the range is *good*; the article says
   * that zero is success.
   */
  access_ok(address: number, size: number): boolean {
    return address >= 0 && size >= 0 && address + size <= PAGE_OFFSET;
  }

  /** Stores a value; 0, or −EFAULT. */
  put_user(value: number | bigint, address: number, type: UserType = 'long'): number {
    this.#scratch.setBigInt64(0, BigInt(value), true);
    const bytes = new Uint8Array(this.#scratch.buffer, 0, SIZES[type]);
    return this.copy_to_user(address, bytes) === 0 ? 0 : EFAULT;
  }

  /** Fetches a value: `[0, value]`, or `[−EFAULT, 0]` (the kernel zeroes what it could not fetch). */
  get_user(address: number, type: UserType = 'long'): [error: number, value: number] {
    this.#scratch.setBigInt64(0, 0n);
    const size = SIZES[type];
    if (this.copy_from_user(new Uint8Array(this.#scratch.buffer, 0, size), address) !== 0) return [EFAULT, 0];
    if (size === 8) return [0, Number(this.#scratch.getBigInt64(0, true))];
    if (type.startsWith('unsigned')) return [0, this.#scratch.getUint32(0, true)];
    if (size === 4) return [0, this.#scratch.getInt32(0, true)];
    return [0, size === 2 ? this.#scratch.getInt16(0, true) : this.#scratch.getInt8(0)];
  }

  /** Copies to user space; returns how many bytes were *not* copied. */
  copy_to_user(to: number, from: Uint8Array): number {
    if (!this.access_ok(to, from.length)) return from.length;
    return from.length - this.memory.write(to, from);
  }

  /** Copies from user space; returns how many bytes were *not* copied, and fills their place with zeros. */
  copy_from_user(to: Uint8Array, from: number): number {
    const copied = this.access_ok(from, to.length) ? this.memory.read(from, to) : 0;
    to.fill(0, copied);
    return to.length - copied;
  }

  /** The string at `from` and its length without the NUL (`count` where there is none in `count` bytes), or −EFAULT. */
  strncpy_from_user(from: number, count: number): { length: number; text: string } {
    const length = this.strnlen_user(from, count);
    if (length === 0) return { length: EFAULT, text: '' };
    const bytes = new Uint8Array(Math.min(length > count ? count : length - 1, count));
    this.memory.read(from, bytes);
    return { length: bytes.length, text: decoder.decode(bytes) };
  }

  /** The length of a string *with* its NUL; more than `count` where there is none in `count` bytes; 0 where memory ends before. */
  strnlen_user(address: number, count: number): number {
    const part = new Uint8Array(256);
    for (let done = 0; done < count; ) {
      const want = Math.min(part.length, count - done);
      if (!this.access_ok(address + done, 1)) return 0;
      const got = this.memory.read(address + done, part.subarray(0, want));
      const nul = part.subarray(0, got).indexOf(0);
      if (nul !== -1) return done + nul + 1;
      if (got < want) return 0;
      done += got;
    }
    return count + 1;
  }
}
