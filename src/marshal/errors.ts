import { errnoMessage, errnoName } from '../abi/errno.js';
import type { AbiName } from '../spec/spec.js';

const brand = Symbol.for('jiffies-syscall.SyscallError');

/**
 * `SyscallError` says that the kernel answered a call with an error.
 *
 * It is recognised by a brand, so `instanceof` holds between the `import` and the `require` copy of this package too.
 *
 * @see https://man7.org/linux/man-pages/man3/errno.3.html
 * @example
 * try {
 *   syscall(SYS.close, -1);
 * } catch (error) {
 *   error.code;  // 'EBADF'
 *   error.errno; // -9
 * }
 */
export class SyscallError extends Error {
  override readonly name = 'SyscallError';
  /** Linux's name, `'EFAULT'`; `'E514'` for a number that has none. */
  readonly code: string;
  /** The kernel's word, −errno: −14. */
  readonly errno: number;
  /** The call's name, or `syscall 400` where the table has none. */
  readonly syscall: string;
  readonly number: number;
  readonly abi: AbiName;
  readonly [brand] = true;

  constructor(errno: number, call: { syscall: string; number: number; abi: AbiName }) {
    const known = errnoName(-errno);
    const code = known ?? `E${-errno}`;
    super(`${code}: ${known ? errnoMessage(known) : 'an error without a name'}, ${call.syscall}`);
    this.code = code;
    this.errno = errno;
    this.syscall = call.syscall;
    this.number = call.number;
    this.abi = call.abi;
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === 'object' && value !== null && brand in value;
  }
}

/** The codes of errors that are thrown before a call is made, or about how it was made; Node's own where Node has one. */
export type ErrorCode =
  | 'ERR_INVALID_ARG_TYPE'
  | 'ERR_INVALID_ARG_VALUE'
  | 'ERR_OUT_OF_RANGE'
  | 'ERR_MISSING_ARGS'
  | 'ERR_UNKNOWN_SYSCALL'
  | 'ERR_UNKNOWN_KERNEL'
  | 'ERR_NO_KERNEL'
  | 'ERR_SYSCALL_REFUSED'
  | 'ERR_KERNEL_CLOSED'
  | 'ABORT_ERR';

/** An error object of class `Class` with a Node-style `code`. */
export function coded<E extends Error>(error: E, code: ErrorCode): E & { code: ErrorCode } {
  return Object.assign(error, { code });
}

/** How a wrong value is shown in a message. */
export function show(value: unknown): string {
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'string')
    return `the string ${JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value)}`;
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'symbol') return 'a symbol';
  if (typeof value === 'object' && value !== null) {
    const prototype: unknown = Object.getPrototypeOf(value);
    const name =
      prototype === null ? 'null prototype' : (prototype as { constructor?: { name?: unknown } }).constructor?.name;
    return typeof name === 'string' && name !== '' ? `an object (${name})` : 'an object';
  }
  return Object.is(value, -0) ? '-0' : String(value);
}

/** A value of the wrong kind. */
export function wrongType(what: string, expected: string, value: unknown) {
  return coded(new TypeError(`${what} must be ${expected}; received ${show(value)}`), 'ERR_INVALID_ARG_TYPE');
}

/** A number that its C type cannot hold. */
export function outOfRange(what: string, expected: string, value: unknown) {
  return coded(new RangeError(`${what} must be ${expected}; received ${show(value)}`), 'ERR_OUT_OF_RANGE');
}

/** A result that a number cannot hold exactly; the call happened, and `value` is what it gave. */
export class ResultRangeError extends RangeError {
  readonly code = 'ERR_OUT_OF_RANGE';
  readonly value: bigint;

  constructor(what: string, value: bigint) {
    super(
      `the result of ${what} is ${value}, more than a number holds exactly or its type allows; it is in .value, and the bigint form returns it`,
    );
    this.value = value;
  }
}
