import type { Addon } from '../../src/kernel/addon.js';

export const addon: Addon;
export const loaderPath: string;
export const NR: Record<
  | 'read'
  | 'write'
  | 'close'
  | 'readv'
  | 'nanosleep'
  | 'getpid'
  | 'getppid'
  | 'pipe2'
  | 'mmap'
  | 'munmap'
  | 'rt_sigaction',
  number
>;
export function call(number: number, words?: (number | bigint)[]): number;
