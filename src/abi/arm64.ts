import { numbers } from '../generated/arm64.js';
import type { Abi } from './abi.js';
import { integerLayouts } from './integers.js';

/**
 * 64-bit ARM, entered through `svc #0`.
 *
 * @see scripts/syscall.tbl
 */
export const arm64: Abi = {
  name: 'arm64',
  wordBytes: 8,
  registers: { number: 'x8', arguments: ['x0', 'x1', 'x2', 'x3', 'x4', 'x5'], result: 'x0' },
  instruction: 'svc #0',
  // `char` alone differs from x86: it is unsigned.
  integers: { ...integerLayouts(8), char: { bytes: 1, signed: false } },
  align64: 8,
  splits64: false,
  numbers,
};
