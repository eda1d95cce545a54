import type { Abi } from '../abi/abi.js';
import { parseCType } from '../spec/index.js';
import { coded, ResultRangeError } from './errors.js';
import {
  checkInteger,
  decodeBigInteger,
  decodeInteger,
  encodeInteger,
  type IntegerRange,
  integerRange,
} from './integer.js';

/** Where an object's pointers are filled in when it crosses. */
export interface PointerSink {
  /** The pointer at byte `offset` of the gate's memory becomes the address of `bytes`. */
  relocate(offset: number, bytes: ArrayBufferView): void;
}

/** How one C type stands in memory on an ABI; `V` holds numbers, `B` the same with bigints. */
export interface Codec<T extends string, V, B> {
  /** Its C spelling, `long` or `struct timespec`. */
  readonly ctype: T;
  size(abi: Abi): number;
  align(abi: Abi): number;
  /** The value of an object that was given none. */
  initial(): V;
  /** Throws for a value that the type does not take, naming `what`. */
  check(abi: Abi, value: V | B, what: string): void;
  /** Writes a checked value. */
  encode(abi: Abi, view: DataView, offset: number, value: V | B, pointers: PointerSink): void;
  decode(abi: Abi, view: DataView, offset: number): V;
  decodeBig(abi: Abi, view: DataView, offset: number): B;
  /** Throws {@link ResultRangeError} where a number does not hold it. */
  toNumbers(value: V | B): V;
  toBigints(value: V | B): B;
}

/**
 * The codec of an integer type.
 *
 * @throws {TypeError} ERR_INVALID_ARG_VALUE where `ctype` is no integer type
 */
export function integerCodec<T extends string>(ctype: T): Codec<T, number, bigint> {
  const type = parseCType(ctype);
  if (type.kind !== 'integer') {
    throw coded(
      new TypeError(`"${ctype}" must be an integer type such as 'long'; for a structure use struct()`),
      'ERR_INVALID_ARG_VALUE',
    );
  }
  const layout = (abi: Abi) => layoutOf(abi, type.name);
  const ranges = new Map<Abi, IntegerRange>();
  const range = (abi: Abi) => {
    const known = ranges.get(abi) ?? integerRange(type.name, layout(abi));
    ranges.set(abi, known);
    return known;
  };
  return {
    ctype,
    size: (abi) => layout(abi).bytes,
    align: (abi) => (layout(abi).bytes === 8 ? abi.align64 : layout(abi).bytes),
    initial: () => 0,
    check: (abi, value, what) => void checkInteger(range(abi), value, what),
    encode: (abi, view, offset, value) => encodeInteger(view, offset, layout(abi), value),
    decode: (abi, view, offset) => decodeInteger(view, offset, layout(abi), ctype),
    decodeBig: (abi, view, offset) => decodeBigInteger(view, offset, layout(abi)),
    toNumbers: (value) => toNumber(value, ctype),
    toBigints: BigInt,
  };
}

function toNumber(value: number | bigint, what: string): number {
  const number = Number(value);
  if (typeof value === 'bigint' && !Number.isSafeInteger(number)) throw new ResultRangeError(what, value);
  return number;
}

/** How an integer type looks on `abi`. */
export function layoutOf(abi: Abi, name: string) {
  const layout = abi.integers[name];
  if (layout === undefined)
    throw coded(new TypeError(`${abi.name} has no integer type "${name}"`), 'ERR_INVALID_ARG_VALUE');
  return layout;
}
