import { numbers } from '../generated/x86_64.js';
import type { Abi } from './abi.js';
import { integerLayouts } from './integers.js';

/**
 * 64-bit x86, entered through `syscall`.
 *
 * @see arch/x86/entry/syscalls/syscall_64.tbl
 */
export const x86_64: Abi = {
  name: 'x86_64',
  wordBytes: 8,
  registers: { number: 'rax', arguments: ['rdi', 'rsi', 'rdx', 'r10', 'r8', 'r9'], result: 'rax' },
  instruction: 'syscall',
  integers: integerLayouts(8),
  align64: 8,
  splits64: false,
  numbers,
};
