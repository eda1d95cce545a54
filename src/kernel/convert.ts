import { outOfRange } from '../marshal/errors.js';
import { checkInteger, integerRange } from '../marshal/integer.js';
import { currentKernel } from './choose.js';

/*
 * kernel/time/time.c and kernel/time/timeconst.bc: where HZ does not divide the unit, a 32-bit kernel multiplies by a scaled
 * reciprocal and a 64-bit one divides, so the two round differently. The kernel's results wrap at 2^32; these do not.
 */

/** (2^shift · n + d − 1) / d with the shift that brings it to 32 bits: timeconst.bc's `fmuls` and `fmul`. */
function reciprocal(n: bigint, d: bigint): { multiplier: bigint; shift: bigint } {
  for (let shift = 0n; ; shift++) {
    const multiplier = ((1n << shift) * n + d - 1n) / d;
    if (multiplier >= 1n << 31n) return { multiplier, shift };
  }
}

/** timeconst.bc's `fadj`. */
function adjustment(shift: bigint, n: bigint, d: bigint): bigint {
  const reduced = d / gcd(n, d);
  return ((1n << shift) * (reduced - 1n)) / reduced;
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}

interface Clockwork {
  readonly hz: bigint;
  readonly bits: 32 | 64;
}

function clockwork(hz: number | undefined, wordBits: 32 | 64 | undefined): Clockwork {
  const rate = hz ?? currentKernel('getjiffies').hz;
  if (!Number.isInteger(rate) || rate < 1 || rate > 1000) {
    throw outOfRange('hz', 'the timer interrupts of a kernel in a second, an integer from 1 to 1000', rate);
  }
  const bits = wordBits ?? (currentKernel('getjiffies').abi.wordBytes === 4 ? 32 : 64);
  if (bits !== 32 && bits !== 64) throw outOfRange('wordBits', '32 or 64', bits);
  return { hz: BigInt(rate), bits };
}

function unsignedLong(value: number | bigint, bits: 32 | 64, what: string): bigint {
  const range = integerRange('unsigned long', { bytes: bits === 32 ? 4 : 8, signed: false });
  return BigInt.asUintN(bits, BigInt(checkInteger(range, value, what)));
}

function safe(value: bigint, what: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw outOfRange(what, 'small enough for a result below 2^53', value);
  return number;
}

/**
 * `jiffiesToMsecs` converts jiffies to milliseconds, rounded as the kernel does: upwards.
 *
 * @param jiffies an `unsigned long`; a negative number stands for the same bits
 * @param hz timer interrupts a second, 1 to 1000; the current kernel's by default
 * @param wordBits 32 or 64: whose arithmetic; the current kernel's by default
 * @throws {RangeError} ERR_OUT_OF_RANGE for what is no `unsigned long`
 * @see include/linux/jiffies.h, kernel/time/time.c
 * @example
 * jiffiesToMsecs(1, 250); // 4
 */
export function jiffiesToMsecs(jiffies: number | bigint, hz?: number, wordBits?: 32 | 64): number {
  const { hz: rate, bits } = clockwork(hz, wordBits);
  const j = unsignedLong(jiffies, bits, 'jiffies');
  if (1000n % rate === 0n) return safe((1000n / rate) * j, 'jiffies');
  if (bits === 64) {
    const common = gcd(rate, 1000n);
    return safe((j * (1000n / common) + rate / common - 1n) / (rate / common), 'jiffies');
  }
  const { multiplier, shift } = reciprocal(1000n, rate);
  return safe((multiplier * j + (1n << shift) - 1n) >> shift, 'jiffies');
}

/**
 * `jiffiesToUsecs` converts jiffies to microseconds, rounded as the kernel does: downwards.
 *
 * @param jiffies an `unsigned long`; a negative number stands for the same bits
 * @param hz timer interrupts a second, 1 to 1000; the current kernel's by default
 * @param wordBits 32 or 64: whose arithmetic; the current kernel's by default
 * @throws {RangeError} ERR_OUT_OF_RANGE for what is no `unsigned long`
 * @see include/linux/jiffies.h, kernel/time/time.c
 * @example
 * jiffiesToUsecs(1, 250); // 4000
 */
export function jiffiesToUsecs(jiffies: number | bigint, hz?: number, wordBits?: 32 | 64): number {
  const { hz: rate, bits } = clockwork(hz, wordBits);
  const j = unsignedLong(jiffies, bits, 'jiffies');
  if (1_000_000n % rate === 0n) return safe((1_000_000n / rate) * j, 'jiffies');
  if (bits === 64) return safe((j * 1_000_000n) / rate, 'jiffies');
  const { multiplier, shift } = reciprocal(1_000_000n, rate);
  return safe((multiplier * j) >> shift, 'jiffies');
}

/**
 * `msecsToJiffies` converts milliseconds to jiffies, rounded as the kernel does: upwards.
 *
 * @param msecs an `unsigned int`; one whose sign bit is set means "for ever" and gives MAX_JIFFY_OFFSET
 * @param hz timer interrupts a second, 1 to 1000; the current kernel's by default
 * @param wordBits 32 or 64: whose arithmetic; the current kernel's by default
 * @throws {RangeError} ERR_OUT_OF_RANGE for what is no `unsigned int`, and for MAX_JIFFY_OFFSET of 64 bits, beyond 2^53
 * @see include/linux/jiffies.h, kernel/time/time.c
 * @example
 * msecsToJiffies(5, 250); // 2
 */
export function msecsToJiffies(msecs: number | bigint, hz?: number, wordBits?: 32 | 64): number {
  const { hz: rate, bits } = clockwork(hz, wordBits);
  const m = unsignedLong(msecs, 32, 'msecs');
  if (m >= 1n << 31n) return safe((1n << BigInt(bits - 2)) - 2n, 'msecs');
  if (1000n % rate === 0n) return safe((m + 1000n / rate - 1n) / (1000n / rate), 'msecs');
  const { multiplier, shift } = reciprocal(rate, 1000n);
  return safe((multiplier * m + adjustment(shift, rate, 1000n)) >> shift, 'msecs');
}
