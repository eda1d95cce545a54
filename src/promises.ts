import { currentKernel } from './kernel/choose.js';
import type { RawArgument } from './kernel/kernel.js';
import { type DefineSyscalls, type Macros, makeMacros, type WithNumbersOptions } from './kernel/macros.js';
import type { Numbers } from './kernel/resolve.js';
import { isError, rawWord } from './marshal/answer.js';
import { SyscallError } from './marshal/errors.js';
import { packRaw } from './marshal/pack.js';
import { type PromiseOptions, submit } from './marshal/promised.js';
import {
  jiffiesPrototypes,
  type Macro0,
  type Macro1,
  type Macro2,
  type Macro3,
  type Macro4,
  type Macro5,
  type Macro6,
} from './spec/index.js';

const macros = makeMacros('promised');

/**
 * `_syscall0` makes a function for a call without parameters that works on another thread and takes `{ signal }` at the end.
 *
 * @param type the C type of the result
 * @param name the call's name, which finds its number
 * @throws {PrototypeError} ERR_INVALID_PROTOTYPE for an unknown C type, or a type without a name
 * @see https://man7.org/linux/man-pages/man2/_syscall.2.html
 * @example
 * await _syscall0('pid_t', 'getppid')() === process.ppid; // true
 */
export const _syscall0: Macro0<'promised'> = macros._syscall0;

/**
 * `_syscall1` makes a function for a call of one parameter that works on another thread and takes `{ signal }` at the end.
 *
 * @param type the C type of the result
 * @param name the call's name, which finds its number
 * @param type1 the C type of the parameter, behind it its name
 * @throws {PrototypeError} ERR_INVALID_PROTOTYPE for an unknown C type, or a type without a name
 * @see https://man7.org/linux/man-pages/man2/_syscall.2.html
 * @example
 * const diffjiffies = _syscall1('long', 'diffjiffies', 'long', 'ujiffies');
 * await diffjiffies(await getjiffies()) >= 0; // true
 */
export const _syscall1: Macro1<'promised'> = macros._syscall1;

/**
 * `_syscall2` makes a function for a call of two parameters that works on another thread and takes `{ signal }` at the end.
 *
 * @param type the C type of the result
 * @param name the call's name, which finds its number
 * @param type1 the C type of the first parameter, behind it its name, and so on for all 2
 * @throws {PrototypeError} ERR_INVALID_PROTOTYPE for an unknown C type, or a type without a name
 * @see https://man7.org/linux/man-pages/man2/_syscall.2.html
 * @example
 * const flock = _syscall2('int', 'flock', 'unsigned int', 'fd', 'unsigned int', 'operation');
 * await flock(-1, 2).catch(({ code }) => code); // 'EBADF'
 */
export const _syscall2: Macro2<'promised'> = macros._syscall2;

/**
 * `_syscall3` makes a function for a call of three parameters that works on another thread and takes `{ signal }` at the end.
 *
 * @param type the C type of the result
 * @param name the call's name, which finds its number
 * @param type1 the C type of the first parameter, behind it its name, and so on for all 3
 * @throws {PrototypeError} ERR_INVALID_PROTOTYPE for an unknown C type, or a type without a name
 * @see https://man7.org/linux/man-pages/man2/_syscall.2.html
 * @example
 * const getrandom = _syscall3('ssize_t', 'getrandom', 'void *', 'buf', 'size_t', 'count', 'unsigned int', 'flags');
 * await getrandom(new Uint8Array(16), 16, 0, { signal: AbortSignal.timeout(1000) }); // 16
 */
export const _syscall3: Macro3<'promised'> = macros._syscall3;

/**
 * `_syscall4` makes a function for a call of four parameters that works on another thread and takes `{ signal }` at the end.
 *
 * @param type the C type of the result
 * @param name the call's name, which finds its number
 * @param type1 the C type of the first parameter, behind it its name, and so on for all 4
 * @throws {PrototypeError} ERR_INVALID_PROTOTYPE for an unknown C type, or a type without a name
 * @see https://man7.org/linux/man-pages/man2/_syscall.2.html
 * @example
 * const prlimit64 = _syscall4('int', 'prlimit64', 'pid_t', 'pid', 'int', 'resource', 'const void *', 'wanted', 'void *', 'found');
 * const limits = new DataView(new ArrayBuffer(16));
 * await prlimit64(0, 7, null, limits); // 0
 * limits.getBigUint64(0, true) > 0n;   // true: RLIMIT_NOFILE
 */
export const _syscall4: Macro4<'promised'> = macros._syscall4;

/**
 * `_syscall5` makes a function for a call of five parameters that works on another thread and takes `{ signal }` at the end.
 *
 * @param type the C type of the result
 * @param name the call's name, which finds its number
 * @param type1 the C type of the first parameter, behind it its name, and so on for all 5
 * @throws {PrototypeError} ERR_INVALID_PROTOTYPE for an unknown C type, or a type without a name
 * @see https://man7.org/linux/man-pages/man2/_syscall.2.html
 * @example
 * const statx = _syscall5('int', 'statx', 'int', 'dirfd', 'const char *', 'path', 'int', 'flags', 'unsigned int', 'mask', 'void *', 'buf');
 * await statx(-100, '/', 0, 0x7ff, new Uint8Array(256)); // 0
 */
export const _syscall5: Macro5<'promised'> = macros._syscall5;

/**
 * `_syscall6` makes a function for a call of six parameters that works on another thread and takes `{ signal }` at the end.
 *
 * @param type the C type of the result
 * @param name the call's name, which finds its number
 * @param type1 the C type of the first parameter, behind it its name, and so on for all 6
 * @throws {PrototypeError} ERR_INVALID_PROTOTYPE for an unknown C type, or a type without a name
 * @see https://man7.org/linux/man-pages/man2/_syscall.2.html
 * @example
 * const futex = _syscall6('int', 'futex', 'void *', 'word', 'int', 'op', 'int', 'count', 'void *', 'timeout', 'void *', 'other', 'int', 'value');
 * await futex(new Int32Array(1), 1, 1, null, null, 0); // 0: FUTEX_WAKE found nobody who waits
 */
export const _syscall6: Macro6<'promised'> = macros._syscall6;

/**
 * `defineSyscalls` turns C prototypes into functions that work on another thread; give `[may_block]` to calls that wait.
 *
 * @param prototypes prototypes separated by `;`, with the annotations of docs/prototypes.md
 * @throws {PrototypeError} ERR_INVALID_PROTOTYPE with the place of the mistake
 * @see docs/prototypes.md
 * @example
 * const { nanosleep } = defineSyscalls('[may_block] int nanosleep(const struct timespec *req, [out] struct timespec *rem);');
 * const timespec = struct('timespec', { tv_sec: 'long', tv_nsec: 'long' });
 * const minute = new Ref(timespec, { tv_sec: 60, tv_nsec: 0 });
 * await nanosleep(minute, null, { signal: AbortSignal.timeout(20) }).catch(({ code }) => code); // 'ABORT_ERR'
 */
export const defineSyscalls: DefineSyscalls<'promised'> = macros.defineSyscalls;

/**
 * `withNumbers` gives the promised macros for numbers of one's own.
 *
 * @param numbers each name with `__NR_` before it, and its number, 0 to 2^31 − 1
 * @param options the kernel that answers; by default the one that `currentKernel` gives for the call
 * @throws {TypeError | RangeError} ERR_INVALID_ARG_VALUE for a name without `__NR_`, ERR_OUT_OF_RANGE for what is no number
 * @see https://man7.org/linux/man-pages/man2/_syscall.2.html
 * @example
 * const { _syscall0 } = withNumbers({ __NR_mycall: SYS.getpid });
 * await _syscall0('pid_t', 'mycall')() === process.pid; // true
 */
export function withNumbers(numbers: Numbers, options: WithNumbersOptions = {}): Macros<'promised'> {
  return makeMacros('promised', numbers, options);
}

const calls = defineSyscalls(jiffiesPrototypes);

/**
 * `getjiffies` promises the kernel's jiffies: timer interrupts since boot, beginning at −300 s.
 *
 * @returns a `long` of the kernel, in jiffies: 1/HZ s
 * @see Listing 1 of the article, kernel-module/README.md
 * @example
 * await getjiffies() <= await getjiffies(); // true
 */
export const getjiffies = calls.getjiffies;

/**
 * `diffjiffies` promises the kernel's jiffies less `ujiffies`.
 *
 * @param ujiffies a `long`, in jiffies
 * @throws {RangeError} ERR_OUT_OF_RANGE for what is no `long` of the kernel
 * @see Listing 1 of the article
 * @example
 * await diffjiffies(await getjiffies()) >= 0; // true
 */
export const diffjiffies = calls.diffjiffies;

/**
 * `pdiffjiffies` stores the kernel's jiffies less `ujiffies` where `presult` points, and promises 0.
 *
 * @param ujiffies a `long`, in jiffies
 * @param presult a `Ref('long')`, bytes for one, an address, or null, for which the kernel stores nothing
 * @throws {SyscallError} EFAULT where `presult` is a bad address
 * @see Listing 2 of the article
 * @example
 * const result = new Ref('long');
 * await pdiffjiffies(await getjiffies(), result); // 0
 * result.value >= 0;                              // true
 */
export const pdiffjiffies = calls.pdiffjiffies;

/**
 * `syscall` makes a call by number on a thread of its own, since it is not known whether it blocks.
 *
 * @param number the call's number, a 32-bit integer
 * @param args at most 6, of the kinds that the synchronous `syscall` takes
 * @param options a signal, which interrupts the call where it blocks
 * @throws {SyscallError} where the kernel answers with an error
 * @throws {Error} ABORT_ERR where `signal` interrupted it
 * @see https://man7.org/linux/man-pages/man2/syscall.2.html
 * @example
 * await syscall(SYS.getpid, []) === process.pid; // true
 */
export async function syscall(
  number: number,
  args: readonly RawArgument[] = [],
  options: PromiseOptions = {},
): Promise<number> {
  const kernel = currentKernel();
  const { name, cannotFail } = kernel.describe(number);
  const word = await submit(kernel.gate, packRaw(kernel.gate, number, args), true, options.signal, name);
  if (isError(...word) && !cannotFail) throw new SyscallError(word[0], { syscall: name, number, abi: kernel.abi.name });
  return rawWord(...word, name);
}

export * from './generated/linux-promises.js';
export type { PromiseOptions } from './marshal/promised.js';
