import { currentKernel } from './kernel/choose.js';
import type { RawArgument } from './kernel/kernel.js';
import { type Macros, makeMacros, type WithNumbersOptions } from './kernel/macros.js';
import type { Numbers } from './kernel/resolve.js';
import { isError, rawWord } from './marshal/answer.js';
import { SyscallError } from './marshal/errors.js';
import { packRaw } from './marshal/pack.js';
import { type PromiseOptions, submit } from './marshal/promised.js';
import { jiffiesPrototypes } from './spec/index.js';

/**
 * `_syscall0` … `_syscall6` as the synchronous ones, for functions that work on another thread and take `{ signal }` at the end.
 *
 * @throws {PrototypeError} ERR_INVALID_PROTOTYPE for an unknown C type, or a type without a name
 * @example
 * await _syscall0('pid_t', 'getppid')() === process.ppid; // true
 */
export const { _syscall0, _syscall1, _syscall2, _syscall3, _syscall4, _syscall5, _syscall6 } = makeMacros('promised');

/**
 * `defineSyscalls` turns C prototypes into functions that work on another thread; give `[may_block]` to calls that wait.
 *
 * @throws {PrototypeError} ERR_INVALID_PROTOTYPE with the place of the mistake
 * @example
 * const { nanosleep } = defineSyscalls('[may_block] int nanosleep([in] const struct timespec *req, [out] struct timespec *rem);');
 */
export const { defineSyscalls } = makeMacros('promised');

/**
 * `withNumbers` gives the promised macros for numbers of one's own.
 *
 * @throws {TypeError | RangeError} for a name without `__NR_`, or what is no number
 */
export function withNumbers(numbers: Numbers, options: WithNumbersOptions = {}): Macros<'promised'> {
  return makeMacros('promised', numbers, options);
}

/** The article's three calls, promised. */
export const { getjiffies, diffjiffies, pdiffjiffies } = defineSyscalls(jiffiesPrototypes);

/**
 * `syscall` makes a call by number on a thread of its own, since it is not known whether it blocks.
 *
 * @throws {SyscallError} where the kernel answers with an error
 * @throws {Error} ABORT_ERR where `signal` interrupted it
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
