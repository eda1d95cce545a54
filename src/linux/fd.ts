/// <reference lib="esnext.disposable" preserve="true" />

import { currentKernel } from '../kernel/choose.js';
import type { Kernel } from '../kernel/kernel.js';
import { coded, outOfRange } from '../marshal/errors.js';

const brand = Symbol.for('jiffies-syscall.Fd');

/**
 * `Fd` holds a file descriptor and closes it once; every call takes it where it takes a file descriptor's number.
 *
 * `close(file)` marks it closed as `file.close()` does. What closes by the number (`close(file.fd)`, `close_range`) does not: give the
 * handle to one of the two alone.
 *
 * @throws {RangeError} ERR_OUT_OF_RANGE for what is no file descriptor
 * @see https://man7.org/linux/man-pages/man2/close.2.html
 * @example
 * const file = new Fd(linux.memfd_create('scratch'));
 * try {
 *   linux.write(file, 'hello'); // 5
 * } finally {
 *   file.close();
 * }
 */
export class Fd {
  readonly [brand] = true;
  /** The number, −1 once it is closed. */
  fd: number;
  readonly #kernel: Kernel;

  constructor(fd: number, kernel: Kernel = currentKernel()) {
    if (!Number.isInteger(fd) || fd < 0 || fd > 0x7fffffff) throw outOfRange('fd', 'a file descriptor, 0 or more', fd);
    this.fd = fd;
    this.#kernel = kernel;
  }

  /**
   * Closes it; a second time does nothing.
   *
   * @throws {SyscallError} where the kernel could not write what was left to write; it is closed all the same
   */
  close(): void {
    const { fd } = this;
    if (fd === -1) return;
    this.fd = -1;
    this.#kernel.syscall(this.#kernel.table.number('close'), fd);
  }

  [Symbol.dispose](): void {
    this.close();
  }

  static [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === 'object' && value !== null && brand in value;
  }
}

/**
 * The number of a handle; what is none stays as it is.
 *
 * @throws {TypeError} ERR_INVALID_ARG_VALUE for a handle that is closed
 */
export function fdNumber(value: unknown, what: string): unknown {
  if (!(value instanceof Fd)) return value;
  if (value.fd === -1) throw coded(new TypeError(`${what} is an Fd that is closed`), 'ERR_INVALID_ARG_VALUE');
  return value.fd;
}
