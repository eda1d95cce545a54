import { currentKernel } from './choose.js';
import type { RawArgument, Syscall } from './kernel.js';
import { type Macros, makeMacros, type WithNumbersOptions } from './macros.js';
import type { Numbers } from './resolve.js';

/**
 * `_syscall0` … `_syscall6` are the article's macros: the name finds the number, the types make the function's types.
 *
 * @throws {PrototypeError} ERR_INVALID_PROTOTYPE for an unknown C type, or a type without a name
 * @see https://man7.org/linux/man-pages/man2/_syscall.2.html
 * @example
 * const diffjiffies = _syscall1('long', 'diffjiffies', 'long', 'ujiffies');
 */
export const { _syscall0, _syscall1, _syscall2, _syscall3, _syscall4, _syscall5, _syscall6 } = makeMacros('sync');

/**
 * `defineSyscalls` turns C prototypes into functions of their names.
 *
 * @param prototypes prototypes separated by `;`, with the annotations of docs/prototypes.md
 * @throws {PrototypeError} ERR_INVALID_PROTOTYPE with the place of the mistake
 * @example
 * const { getppid } = defineSyscalls('pid_t getppid(void);');
 * getppid() === process.ppid; // true
 */
export const { defineSyscalls } = makeMacros('sync');

/**
 * `withNumbers` is `#define`: the macros with numbers of one's own, and for a kernel of one's choice.
 *
 * @throws {TypeError | RangeError} for a name without `__NR_`, or what is no number
 * @example
 * const { _syscall0 } = withNumbers({ __NR_mycall: 39 });
 */
export function withNumbers(numbers: Numbers, options: WithNumbersOptions = {}): Macros<'sync'> {
  return makeMacros('sync', numbers, options);
}

/**
 * `syscall` makes a call by number, as libc's function of that name, on the kernel that `currentKernel()` gives.
 *
 * Numbers and bigints are words, strings C strings, views and Refs memory that the kernel may read and write, null is NULL.
 *
 * @throws {SyscallError} where the kernel answers with an error
 * @throws {TypeError | RangeError} before the call, for a value that cannot cross
 * @see https://man7.org/linux/man-pages/man2/syscall.2.html
 * @example
 * syscall(SYS.getppid) === process.ppid; // true
 */
export const syscall: Syscall = Object.assign(
  (number: number, ...args: RawArgument[]) => currentKernel().syscall(number, ...args),
  {
    bigint: (number: number, ...args: RawArgument[]) => currentKernel().syscall.bigint(number, ...args),
    raw: (number: number, ...args: RawArgument[]) => currentKernel().syscall.raw(number, ...args),
  },
);
