import { numbers } from '../generated/i386.js';
import type { Abi } from './abi.js';
import { integerLayouts } from './integers.js';

/**
 * The architecture of the article: 32-bit x86, entered through `int 0x80`.
 *
 * @see arch/x86/entry/syscalls/syscall_32.tbl
 */
export const i386: Abi = {
  name: 'i386',
  wordBytes: 4,
  registers: { number: 'eax', arguments: ['ebx', 'ecx', 'edx', 'esi', 'edi', 'ebp'], result: 'eax' },
  instruction: 'int 0x80',
  integers: integerLayouts(4),
  align64: 4,
  splits64: true,
  numbers,
};
