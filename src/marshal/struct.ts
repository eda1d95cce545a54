import type { Abi } from '../abi/abi.js';
import type { AbiName } from '../spec/spec.js';
import { type Codec, integerCodec, type PointerSink } from './codec.js';
import { coded, wrongType } from './errors.js';
import { emptyObject } from './field.js';

/** What a pointer field takes: an address, bytes to point at, or NULL. It comes back as an address. */
export type PointerValue = bigint | ArrayBufferView | null;

/** A structure's codec, for `new Ref(…)` and for fields of other structures. */
export type Struct<T extends string, V, B> = Codec<`struct ${T}`, V, B> & {
  /** The offset of `field` in bytes. */
  offset(abi: Abi, field: keyof V): number;
};

/** A field: an integer type (`'long'`), an array (`'char[65]'`), a pointer (`'void *'`), or another structure. */
export type Field = string | Codec<string, never, never>;

/** The value of a field, integers as `N`. */
export type FieldValue<F, N> =
  F extends Codec<string, infer V, infer B>
    ? N extends bigint
      ? B
      : V
    : F extends `${string}[${string}]`
      ? readonly N[]
      : F extends `${string}*`
        ? PointerValue
        : N;

/** The value of a structure, integers as `N`. */
export type StructValue<F, N> = { readonly [K in keyof F]: FieldValue<F[K], N> };

type AnyCodec = Codec<string, unknown, unknown>;

/**
 * `struct` describes a C structure, laid out for each ABI as its compiler would.
 *
 * @param tag the name behind `struct`
 * @param fields the fields in order
 * @throws {TypeError} ERR_INVALID_ARG_VALUE for a field of an unknown type
 * @see https://wiki.osdev.org/System_V_ABI
 * @example
 * const { clock_gettime } = defineSyscalls('int clock_gettime(clockid_t clock, [out] struct timespec *now);');
 * const timespec = struct('timespec', { tv_sec: 'long', tv_nsec: 'long' });
 * const now = new Ref(timespec);
 * clock_gettime(0, now); // 0
 * now.value.tv_sec > 0;  // true
 */
export function struct<const T extends string, const F extends Readonly<Record<string, Field>>>(
  tag: T,
  fields: F,
): Struct<T, StructValue<F, number>, StructValue<F, bigint>> {
  const members = Object.entries(fields).map(([name, field]) => ({ name, codec: fieldCodec(field) }));
  const ctype = `struct ${tag}` as const;
  const empty = emptyObject(members.map(({ name }) => name));

  const lay = (abi: Abi) => {
    let end = 0;
    let align = 1;
    const offsets = members.map(({ codec }) => {
      const step = codec.align(abi);
      align = Math.max(align, step);
      const at = Math.ceil(end / step) * step;
      end = at + codec.size(abi);
      return at;
    });
    return { offsets, align, size: Math.ceil(end / align) * align };
  };
  const places = new Map<AbiName, ReturnType<typeof lay>>();
  const place = (abi: Abi) => {
    const known = places.get(abi.name) ?? lay(abi);
    places.set(abi.name, known);
    return known;
  };
  const map = (turn: (codec: AnyCodec, index: number, name: string) => unknown) =>
    Object.fromEntries(members.map(({ name, codec }, index) => [name, turn(codec, index, name)]));
  const fieldOf = (value: unknown, name: string): unknown => Reflect.get(Object(value), name);
  const decode = (abi: Abi, turn: (codec: AnyCodec, offset: number) => unknown) => {
    const { offsets } = place(abi);
    const value: Record<string, unknown> = { ...empty };
    members.forEach(({ name, codec }, index) => {
      value[name] = turn(codec, offsets[index]!);
    });
    return value;
  };

  const codec = {
    ctype,
    size: (abi: Abi) => place(abi).size,
    align: (abi: Abi) => place(abi).align,
    offset: (abi: Abi, field: PropertyKey) => place(abi).offsets[members.findIndex(({ name }) => name === field)] ?? -1,
    initial: () => map((member) => member.initial()),
    check(abi: Abi, value: unknown, what: string) {
      if (typeof value !== 'object' || value === null)
        throw wrongType(what, `an object with the fields of ${ctype}`, value);
      for (const name of Object.keys(value)) {
        if (!members.some((member) => member.name === name))
          throw badField(what, ctype, `has no field "${name}"`, members);
      }
      for (const member of members) {
        if (!Object.hasOwn(value, member.name))
          throw badField(what, ctype, `needs the field "${member.name}"`, members);
        member.codec.check(abi, fieldOf(value, member.name), `${what}.${member.name}`);
      }
    },
    encode(abi: Abi, view: DataView, offset: number, value: unknown, pointers: PointerSink) {
      const { offsets, size } = place(abi);
      new Uint8Array(view.buffer, view.byteOffset + offset, size).fill(0);
      members.forEach((member, index) => {
        member.codec.encode(abi, view, offset + offsets[index]!, fieldOf(value, member.name), pointers);
      });
    },
    decode: (abi: Abi, view: DataView, offset: number) =>
      decode(abi, (member, at) => member.decode(abi, view, offset + at)),
    decodeBig: (abi: Abi, view: DataView, offset: number) =>
      decode(abi, (member, at) => member.decodeBig(abi, view, offset + at)),
    toNumbers: (value: unknown) => map((member, _, name) => member.toNumbers(fieldOf(value, name))),
    toBigints: (value: unknown) => map((member, _, name) => member.toBigints(fieldOf(value, name))),
  };
  // The fields are walked by name, so what is built cannot be followed by the compiler; `StructValue` says the same in types.
  return codec as unknown as Struct<T, StructValue<F, number>, StructValue<F, bigint>>;
}

function badField(what: string, ctype: string, trouble: string, members: readonly { name: string }[]) {
  const names = members.map(({ name }) => name).join(', ');
  return coded(new TypeError(`${what}: ${ctype} ${trouble}; its fields are ${names}`), 'ERR_INVALID_ARG_VALUE');
}

function fieldCodec(field: Field): AnyCodec {
  // A codec checks a value before it encodes it, so one of a known type may be asked with an unknown value.
  if (typeof field !== 'string') return field as unknown as AnyCodec;
  const array = /^(.*)\[(\d+)\]$/.exec(field);
  if (array) return arrayCodec(fieldCodec(array[1]!.trim()), Number(array[2]), field);
  if (field.endsWith('*')) return pointerCodec(field) as unknown as AnyCodec;
  return integerCodec(field) as unknown as AnyCodec;
}

function arrayCodec(element: AnyCodec, count: number, ctype: string): AnyCodec {
  const indexes = Array.from({ length: count }, (_, index) => index);
  const at = (value: unknown, index: number): unknown => Reflect.get(Object(value), index);
  return {
    ctype,
    size: (abi) => element.size(abi) * count,
    align: (abi) => element.align(abi),
    initial: () => indexes.map(() => element.initial()),
    check(abi, value, what) {
      const length = Array.isArray(value) || ArrayBuffer.isView(value) ? Reflect.get(value, 'length') : undefined;
      if (length !== count) throw wrongType(what, `an array of ${count} elements (${ctype})`, value);
      for (const index of indexes) element.check(abi, at(value, index), `${what}[${index}]`);
    },
    encode(abi, view, offset, value, pointers) {
      for (const index of indexes)
        element.encode(abi, view, offset + index * element.size(abi), at(value, index), pointers);
    },
    decode: (abi, view, offset) =>
      indexes.map((index) => element.decode(abi, view, offset + index * element.size(abi))),
    decodeBig: (abi, view, offset) =>
      indexes.map((index) => element.decodeBig(abi, view, offset + index * element.size(abi))),
    toNumbers: (value) => indexes.map((index) => element.toNumbers(at(value, index))),
    toBigints: (value) => indexes.map((index) => element.toBigints(at(value, index))),
  };
}

function pointerCodec(ctype: string): Codec<string, PointerValue, PointerValue> {
  const address = (abi: Abi, view: DataView, offset: number) =>
    abi.wordBytes === 8 ? view.getBigUint64(offset, true) : BigInt(view.getUint32(offset, true));
  return {
    ctype,
    size: (abi) => abi.wordBytes,
    align: (abi) => abi.wordBytes,
    initial: () => null,
    check(abi, value, what) {
      if (value === null || ArrayBuffer.isView(value)) return;
      if (typeof value !== 'bigint') throw wrongType(what, 'bytes to point at, an address (a bigint) or null', value);
      checkAddress(abi, value, what);
    },
    encode(abi, view, offset, value, pointers) {
      if (value !== null && typeof value !== 'bigint') pointers.relocate(offset, value);
      else if (abi.wordBytes === 8) view.setBigUint64(offset, value ?? 0n, true);
      else view.setUint32(offset, Number(value ?? 0n), true);
    },
    decode: address,
    decodeBig: address,
    toNumbers: (value) => value,
    toBigints: (value) => value,
  };
}

/**
 * Checks a raw address.
 *
 * @throws {RangeError} ERR_OUT_OF_RANGE beyond the ABI's word
 */
export function checkAddress(abi: Abi, value: bigint, what: string): void {
  if (value < 0n || value >= 1n << BigInt(abi.wordBytes * 8)) {
    throw coded(
      new RangeError(`${what} must be an address of ${abi.name}, 0 to 2^${abi.wordBytes * 8} − 1; received ${value}n`),
      'ERR_OUT_OF_RANGE',
    );
  }
}
