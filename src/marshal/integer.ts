import type { IntegerLayout } from '../abi/abi.js';
import { outOfRange, ResultRangeError, wrongType } from './errors.js';

const TWO32 = 4294967296;

/** What one integer type takes, ready for comparing. */
export interface IntegerRange {
  readonly ctype: string;
  readonly layout: IntegerLayout;
  /** The numbers taken; for 8 bytes the safe ones only. */
  readonly min: number;
  readonly max: number;
  readonly bigMin: bigint;
  readonly bigMax: bigint;
  /** The upper half of the register is zero: an unsigned type of less than 8 bytes. */
  readonly zeroHigh: boolean;
}

/** The range of `ctype`; an unsigned one also takes the negative numbers that have the same bits. */
export function integerRange(ctype: string, layout: IntegerLayout): IntegerRange {
  const bits = BigInt(layout.bytes * 8);
  const bigMin = -(1n << (bits - 1n));
  const bigMax = (1n << (layout.signed ? bits - 1n : bits)) - 1n;
  return {
    ctype,
    layout,
    bigMin,
    bigMax,
    min: layout.bytes === 8 ? Number.MIN_SAFE_INTEGER : Number(bigMin),
    max: layout.bytes === 8 ? Number.MAX_SAFE_INTEGER : Number(bigMax),
    zeroHigh: !layout.signed && layout.bytes < 8,
  };
}

/** Whether `value` is a number that `range` takes as it is. */
function isPlain(range: IntegerRange, value: unknown): value is number {
  return typeof value === 'number' && value >= range.min && value <= range.max && Math.floor(value) === value;
}

/**
 * Checks an integer argument.
 *
 * @throws {TypeError} ERR_INVALID_ARG_TYPE for anything but a number or a bigint
 * @throws {RangeError} ERR_OUT_OF_RANGE for fractions, NaN, and what the type cannot hold
 */
export function checkInteger(range: IntegerRange, value: unknown, what: string): number | bigint {
  if (isPlain(range, value)) return value;
  if (typeof value === 'bigint') {
    if (value >= range.bigMin && value <= range.bigMax) return value;
    throw outOfRange(what, `${range.ctype}, ${describe(range)}`, value);
  }
  if (typeof value !== 'number') throw wrongType(what, `a number or a bigint (${range.ctype})`, value);
  if (Number.isInteger(value) && range.layout.bytes === 8 && !Number.isSafeInteger(value)) {
    throw outOfRange(what, `a bigint where it is beyond 2^53 (${range.ctype})`, value);
  }
  throw outOfRange(what, `an integer of type ${range.ctype}, ${describe(range)}`, value);
}

function describe(range: IntegerRange): string {
  const from = range.layout.signed ? range.bigMin : 0n;
  return `${from} to ${range.bigMax}${range.layout.signed ? '' : `, or the negative number with the same bits`}`;
}

/** A checked integer as the kernel takes a length: the negative number of an unsigned one's bits is a large one. */
export function asLength({ bytes, signed }: IntegerLayout, value: number | bigint): number {
  return Number(signed || value >= 0 ? value : BigInt.asUintN(bytes * 8, BigInt(value)));
}

/** Stores a checked integer in the register whose low half is `slot`. */
export function storeInteger(words: Int32Array, slot: number, range: IntegerRange, value: number | bigint): void {
  if (typeof value === 'number') {
    words[slot] = value;
    words[slot + 1] = range.zeroHigh ? 0 : (value | 0) === value ? value >> 31 : Math.floor(value / TWO32);
  } else {
    words[slot] = Number(BigInt.asIntN(32, value));
    words[slot + 1] = range.zeroHigh ? 0 : Number(BigInt.asIntN(32, value >> 32n));
  }
}

/** A 64-bit value from its halves. */
export function joinBig(low: number, high: number, signed: boolean): bigint {
  const bits = (BigInt(high) << 32n) | BigInt(low >>> 0);
  return signed ? bits : BigInt.asUintN(64, bits);
}

/** The kernel's signed word as a number; it may be rounded beyond 2^53. */
export function joinNumber(low: number, high: number): number {
  return high === low >> 31 ? low : high * TWO32 + (low >>> 0);
}

/**
 * Reads the kernel's word as a value of `layout`.
 *
 * @throws {ResultRangeError} where the word does not fit the declared type or a number
 */
export function readResult(low: number, high: number, layout: IntegerLayout, what: string): number {
  const small = high === low >> 31;
  if (layout.bytes === 8) {
    if (small && (layout.signed || low >= 0)) return low;
    const value = (layout.signed ? high : high >>> 0) * TWO32 + (low >>> 0);
    if (Number.isSafeInteger(value)) return value;
  } else if (layout.bytes === 4) {
    if (layout.signed ? small : small || high === 0) return layout.signed ? low : low >>> 0;
  } else if (small) {
    const spare = 32 - layout.bytes * 8;
    if (layout.signed ? (low << spare) >> spare === low : (low << spare) >>> spare === low) return low;
  }
  throw new ResultRangeError(what, joinBig(low, high, layout.signed));
}

/** As {@link readResult}, as a bigint. */
export function readBigResult(low: number, high: number, layout: IntegerLayout, what: string): bigint {
  if (layout.bytes === 8) return joinBig(low, high, layout.signed);
  return BigInt(readResult(low, high, layout, what));
}

/** Writes an integer into memory, little-endian. */
export function encodeInteger(view: DataView, offset: number, layout: IntegerLayout, value: number | bigint): void {
  if (layout.bytes === 8 && typeof value === 'bigint') view.setBigInt64(offset, BigInt.asIntN(64, value), true);
  else if (layout.bytes === 8) {
    view.setInt32(offset, Number(value), true);
    view.setInt32(offset + 4, Math.floor(Number(value) / TWO32), true);
  } else {
    const low = typeof value === 'bigint' ? Number(BigInt.asIntN(32, value)) : value;
    if (layout.bytes === 4) view.setInt32(offset, low, true);
    else if (layout.bytes === 2) view.setInt16(offset, low, true);
    else view.setInt8(offset, low);
  }
}

/**
 * Reads an integer from memory.
 *
 * @throws {ResultRangeError} where a number does not hold it exactly
 */
export function decodeInteger(view: DataView, offset: number, layout: IntegerLayout, what: string): number {
  if (layout.bytes === 8) return readResult(view.getInt32(offset, true), view.getInt32(offset + 4, true), layout, what);
  if (layout.bytes === 4) return layout.signed ? view.getInt32(offset, true) : view.getUint32(offset, true);
  if (layout.bytes === 2) return layout.signed ? view.getInt16(offset, true) : view.getUint16(offset, true);
  return layout.signed ? view.getInt8(offset) : view.getUint8(offset);
}

/** As {@link decodeInteger}, as a bigint. */
export function decodeBigInteger(view: DataView, offset: number, layout: IntegerLayout): bigint {
  if (layout.bytes === 8) return joinBig(view.getInt32(offset, true), view.getInt32(offset + 4, true), layout.signed);
  return BigInt(decodeInteger(view, offset, layout, 'an integer'));
}
