import type { Macro0, Macro1, Macro2, Macro3, Macro4, Macro5, Macro6 } from '../spec/index.js';
import { currentKernel } from './choose.js';
import type { RawArgument, Syscall } from './kernel.js';
import { type DefineSyscalls, type Macros, makeMacros, type WithNumbersOptions } from './macros.js';
import type { Numbers } from './resolve.js';

const macros = makeMacros('sync');

/**
 * `_syscall0` makes the function of a call without parameters, as the article's macro does.
 *
 * @param type the C type of the result
 * @param name the call's name, which finds its number
 * @throws {PrototypeError} ERR_INVALID_PROTOTYPE for an unknown C type, or a type without a name
 * @see https://man7.org/linux/man-pages/man2/_syscall.2.html
 * @example
 * const getppid = _syscall0('pid_t', 'getppid');
 * getppid() === process.ppid; // true
 */
export const _syscall0: Macro0 = macros._syscall0;

/**
 * `_syscall1` makes the function of a call of one parameter, as the article's macro does.
 *
 * @param type the C type of the result
 * @param name the call's name, which finds its number
 * @param type1 the C type of the parameter, behind it its name
 * @throws {PrototypeError} ERR_INVALID_PROTOTYPE for an unknown C type, or a type without a name
 * @see https://man7.org/linux/man-pages/man2/_syscall.2.html
 * @example
 * const diffjiffies = _syscall1('long', 'diffjiffies', 'long', 'ujiffies');
 * diffjiffies(getjiffies()) >= 0; // true
 */
export const _syscall1: Macro1 = macros._syscall1;

/**
 * `_syscall2` makes the function of a call of two parameters, as the article's macro does.
 *
 * @param type the C type of the result
 * @param name the call's name, which finds its number
 * @param type1 the C type of the first parameter, behind it its name, and so on for all 2
 * @throws {PrototypeError} ERR_INVALID_PROTOTYPE for an unknown C type, or a type without a name
 * @see https://man7.org/linux/man-pages/man2/_syscall.2.html
 * @example
 * const getcwd = _syscall2('int', 'getcwd', 'char *', 'buf', 'unsigned long', 'size');
 * const path = Buffer.alloc(4096);
 * path.toString('utf8', 0, getcwd(path, path.length) - 1) === process.cwd(); // true
 */
export const _syscall2: Macro2 = macros._syscall2;

/**
 * `_syscall3` makes the function of a call of three parameters, as the article's macro does.
 *
 * @param type the C type of the result
 * @param name the call's name, which finds its number
 * @param type1 the C type of the first parameter, behind it its name, and so on for all 3
 * @throws {PrototypeError} ERR_INVALID_PROTOTYPE for an unknown C type, or a type without a name
 * @see https://man7.org/linux/man-pages/man2/_syscall.2.html
 * @example
 * const getrandom = _syscall3('ssize_t', 'getrandom', 'void *', 'buf', 'size_t', 'count', 'unsigned int', 'flags');
 * getrandom(new Uint8Array(16), 16, 0); // 16
 */
export const _syscall3: Macro3 = macros._syscall3;

/**
 * `_syscall4` makes the function of a call of four parameters, as the article's macro does.
 *
 * @param type the C type of the result
 * @param name the call's name, which finds its number
 * @param type1 the C type of the first parameter, behind it its name, and so on for all 4
 * @throws {PrototypeError} ERR_INVALID_PROTOTYPE for an unknown C type, or a type without a name
 * @see https://man7.org/linux/man-pages/man2/_syscall.2.html
 * @example
 * const readlinkat = _syscall4('int', 'readlinkat', 'int', 'dirfd', 'const char *', 'path', 'char *', 'buf', 'int', 'size');
 * const target = Buffer.alloc(4096);
 * target.toString('utf8', 0, readlinkat(-100, '/proc/self/cwd', target, target.length)) === process.cwd(); // true
 */
export const _syscall4: Macro4 = macros._syscall4;

/**
 * `_syscall5` makes the function of a call of five parameters, as the article's macro does.
 *
 * @param type the C type of the result
 * @param name the call's name, which finds its number
 * @param type1 the C type of the first parameter, behind it its name, and so on for all 5
 * @throws {PrototypeError} ERR_INVALID_PROTOTYPE for an unknown C type, or a type without a name
 * @see https://man7.org/linux/man-pages/man2/_syscall.2.html
 * @example
 * const statx = _syscall5('int', 'statx', 'int', 'dirfd', 'const char *', 'path', 'int', 'flags', 'unsigned int', 'mask', 'void *', 'buf');
 * const found = new DataView(new ArrayBuffer(256));
 * statx(-100, '/', 0, 0x7ff, found);         // 0
 * (found.getUint16(28, true) & 0xf000) >> 12; // 4: stx_mode says that it is a directory
 */
export const _syscall5: Macro5 = macros._syscall5;

/**
 * `_syscall6` makes the function of a call of six parameters, as the article's macro does.
 *
 * @param type the C type of the result
 * @param name the call's name, which finds its number
 * @param type1 the C type of the first parameter, behind it its name, and so on for all 6
 * @throws {PrototypeError} ERR_INVALID_PROTOTYPE for an unknown C type, or a type without a name
 * @see https://man7.org/linux/man-pages/man2/_syscall.2.html
 * @example
 * const pselect6 = _syscall6(
 *   'int', 'pselect6', 'int', 'nfds', 'void *', 'readfds', 'void *', 'writefds', 'void *', 'exceptfds',
 *   'const struct timespec *', 'timeout', 'void *', 'sigmask',
 * );
 * const timespec = struct('timespec', { tv_sec: 'long', tv_nsec: 'long' });
 * pselect6(0, null, null, null, new Ref(timespec, { tv_sec: 0, tv_nsec: 1_000_000 }), null); // 0, a millisecond later
 */
export const _syscall6: Macro6 = macros._syscall6;

/**
 * `defineSyscalls` turns C prototypes into functions, and returns them by name.
 *
 * @param prototypes prototypes separated by `;`, with the annotations of docs/prototypes.md
 * @throws {PrototypeError} ERR_INVALID_PROTOTYPE with the place of the mistake
 * @see docs/prototypes.md
 * @example
 * const { getppid } = defineSyscalls('pid_t getppid(void);');
 * getppid() === process.ppid; // true
 */
export const defineSyscalls: DefineSyscalls<'sync'> = macros.defineSyscalls;

/**
 * `withNumbers` gives the macros with numbers of one's own, as `#define` does, and for a kernel of one's choice.
 *
 * @param numbers each name with `__NR_` before it, and its number, 0 to 2^31 − 1
 * @param options the kernel that answers; by default the one that `currentKernel` gives for the call
 * @throws {TypeError | RangeError} ERR_INVALID_ARG_VALUE for a name without `__NR_`, ERR_OUT_OF_RANGE for what is no number
 * @see https://man7.org/linux/man-pages/man2/_syscall.2.html
 * @example
 * const { _syscall0 } = withNumbers({ __NR_mycall: SYS.getpid });
 * _syscall0('pid_t', 'mycall')() === process.pid; // true
 */
export function withNumbers(numbers: Numbers, options: WithNumbersOptions = {}): Macros<'sync'> {
  return makeMacros('sync', numbers, options);
}

/**
 * `syscall` makes a call by number, as libc's function of that name, on the kernel that `currentKernel()` gives.
 *
 * Numbers and bigints are words, strings C strings, views and Refs memory that the kernel may read and write, null is NULL.
 *
 * @param number the call's number, a 32-bit integer
 * @param args at most 6
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
