import { i386 } from '../abi/i386.js';
import { stockNumbers } from '../abi/jiffies.js';

/** What the emulated kernel does for a call. */
export interface Support {
  readonly name: string;
  readonly number: number;
  readonly status: 'supported' | 'partial' | 'ENOSYS';
  /** For `partial`: what is missing. */
  readonly missing?: string;
}

/** The calls that are answered: `true`, or what is missing. All others are ENOSYS. */
export const answered: Readonly<Record<string, true | string>> = {
  getjiffies: true,
  diffjiffies: true,
  pdiffjiffies: true,
  getpid: true,
  getppid: true,
  gettid: true,
  getpgrp: true,
  getpgid: 'only the task itself exists',
  getsid: 'only the task itself exists',
  getuid: true,
  geteuid: true,
  getgid: true,
  getegid: true,
  getuid32: true,
  geteuid32: true,
  getgid32: true,
  getegid32: true,
  uname: true,
  sysinfo: 'loads are 0, memory is a fixed figure',
  time: true,
  times: 'CPU times are 0',
  gettimeofday: true,
  clock_gettime: 'CPU clocks follow the uptime',
  clock_gettime64: 'CPU clocks follow the uptime',
  clock_getres: true,
  clock_getres_time64: true,
  nanosleep: true,
  getrandom: true,
  read: true,
  write: true,
  open: 'no links, no permissions',
  openat: 'relative paths start at /',
  close: true,
  lseek: true,
  _llseek: true,
  dup: true,
  dup2: true,
  dup3: 'O_CLOEXEC has nothing to act on: there is no execve',
  pipe: true,
  pipe2: 'O_DIRECT is EINVAL',
  brk: true,
  mmap2: 'anonymous memory only',
  munmap: true,
  exit_group: true,
  socketcall: 'socketpair(AF_UNIX, SOCK_STREAM); the other sub-calls check their arguments and fail',
};

/**
 * `support` holds every call of the emulated table, in the order of the numbers.
 *
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 * @example
 * support.find(({ name }) => name === 'mmap2')?.missing; // 'anonymous memory only'
 * support.find(({ number }) => number === 0)?.status;    // 'ENOSYS'
 */
export const support: readonly Support[] = [...stockNumbers(i386, true)]
  .sort(([, a], [, b]) => a - b)
  .map(([name, number]) => {
    const state = Object.hasOwn(answered, name) ? answered[name] : undefined;
    if (state === undefined) return { name, number, status: 'ENOSYS' };
    return state === true ? { name, number, status: 'supported' } : { name, number, status: 'partial', missing: state };
  });
