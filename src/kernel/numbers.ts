import type { JiffiesName } from '../abi/jiffies.js';
import type { numbers as i386Numbers } from '../generated/i386.js';
import type { numbers as x86_64Numbers } from '../generated/x86_64.js';
import { currentKernel } from './choose.js';

type I386 = keyof typeof i386Numbers;
type X86_64 = keyof typeof x86_64Numbers;

/** A name in both tables. */
type Common = Exclude<I386 & X86_64, 'utimensat' | 'signalfd' | 'timerfd_create'>;
/** A name that only some kernels have. */
type Some = Exclude<I386 | X86_64, Common> | JiffiesName;

/** Name → number in the running kernel's table; `undefined` for a name that it has not. */
export type SystemCallNumbers = { readonly [N in Common]: number } & { readonly [N in Some]?: number };

/** As {@link SystemCallNumbers}, with the names as C's `__NR_` constants. */
export type NRNumbers = { readonly [N in Common as `__NR_${N}`]: number } & {
  readonly [N in Some as `__NR_${N}`]?: number;
};

/** The running kernel's numbers, looked up when one is first asked for. */
function lazy<T extends object>(prefix: string): T {
  let table: Record<string, number> | undefined;
  const load = () => {
    table ??= Object.fromEntries(
      currentKernel()
        .table.entries()
        .map(([name, number]) => [prefix + name, number]),
    );
    return table;
  };
  const target: T = Object.create(null);
  return new Proxy(target, {
    get: (_, key) => (typeof key === 'string' ? load()[key] : undefined),
    has: (_, key) => typeof key === 'string' && Object.hasOwn(load(), key),
    ownKeys: () => Object.keys(load()),
    getOwnPropertyDescriptor: (_, key) =>
      typeof key === 'string' && Object.hasOwn(load(), key)
        ? { value: load()[key], enumerable: true, configurable: true, writable: false }
        : undefined,
    set: () => false,
  });
}

/**
 * `SYS` holds the number of every system call of the running kernel, by name.
 *
 * @throws {Error} ERR_ADDON_LOAD at the first look where there is no Linux
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 * @example
 * syscall(SYS.getpid) === process.pid; // true
 */
export const SYS: SystemCallNumbers = lazy('');

/**
 * `__NR` holds the same numbers under C's names.
 *
 * @throws {Error} ERR_ADDON_LOAD at the first look where there is no Linux
 * @see arch/x86/entry/syscalls/syscall_32.tbl and syscall_64.tbl
 * @example
 * const { __NR_getpid } = __NR;
 * syscall(__NR_getpid) === process.pid; // true
 */
export const __NR: NRNumbers = lazy('__NR_');
