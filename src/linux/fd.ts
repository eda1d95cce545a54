/// <reference lib="esnext.disposable" preserve="true" />

import { currentKernel } from '../kernel/choose.js';
import type { Kernel } from '../kernel/kernel.js';
import { outOfRange } from '../marshal/errors.js';

const brand = Symbol.for('jiffies-syscall.Fd');

/**
 * `Fd` holds a file descriptor and closes it once; every call takes it where it takes a number.
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
