import type { Abi, IntegerLayout } from '../abi/abi.js';
import type { FieldLayout, Layout } from '../spec/layout.js';
import type { AbiName } from '../spec/spec.js';
import type { Codec, PointerSink } from './codec.js';
import { outOfRange } from './errors.js';
import { given, layoutOf, visible } from './field.js';
import { decodeBigInteger, decodeInteger, encodeInteger } from './integer.js';
import { checkFields } from './layout-check.js';

/** What there is to know of a structure beside its layout. */
export interface LayoutOptions {
  /** Fields may be left out, and are 0 then. */
  readonly sparse?: boolean;
  /** Fields that may be left out where others may not, and are 0 then. */
  readonly optional?: readonly string[];
  /** Fields that are read as bigints, since their values are often beyond 2^53. */
  readonly big?: readonly string[];
}

type AnyValue = Readonly<Record<string, unknown>>;
type Read = (view: DataView, offset: number, layout: IntegerLayout, what: string) => number | bigint;

/** The codec of a structure whose layout on each ABI is known. */
export class LayoutCodec<T extends string> implements Codec<`struct ${T}`, AnyValue, AnyValue> {
  readonly ctype: `struct ${T}`;
  readonly #layouts: (abi: AbiName) => Layout;
  readonly #options: LayoutOptions;

  constructor(tag: T, layouts: (abi: AbiName) => Layout, options: LayoutOptions) {
    this.ctype = `struct ${tag}`;
    this.#layouts = layouts;
    this.#options = options;
  }

  size(abi: Abi): number {
    return this.#layouts(abi.name).size;
  }

  align(abi: Abi): number {
    return this.#layouts(abi.name).align;
  }

  /** The offset of `field` in bytes. */
  offset(abi: Abi, field: string): number {
    return this.#layouts(abi.name).fields.find(({ name }) => name === field)?.at ?? -1;
  }

  initial(): AnyValue {
    return initial(this.#layouts('x86_64').fields, this.#options.big);
  }

  check(abi: Abi, value: unknown, what: string): void {
    const { size, fields } = this.#layouts(abi.name);
    const { sparse, optional = [] } = this.#options;
    checkFields(fields, abi, value, what, this.ctype, sparse ? 'all' : optional);
    if (this.#saysSize(fields) && Number(value.size ?? 0) > size)
      throw outOfRange(`${what}.size`, `at most ${size}, which are the bytes of ${this.ctype}`, value.size);
  }

  /** An extensible structure says how long it is. */
  #saysSize(fields: readonly FieldLayout[]): boolean {
    return this.#options.sparse === true && fields.some(({ name }) => name === 'size');
  }

  encode(abi: Abi, view: DataView, offset: number, value: AnyValue, pointers: PointerSink): void {
    const { size, fields } = this.#layouts(abi.name);
    new Uint8Array(view.buffer, view.byteOffset + offset, size).fill(0);
    const sized = this.#saysSize(fields) && value.size === undefined;
    encode(fields, abi, view, offset, sized ? { ...value, size } : value, pointers);
  }

  decode(abi: Abi, view: DataView, offset: number): AnyValue {
    const { big = [] } = this.#options;
    return decode(this.#layouts(abi.name).fields, view, offset, decodeInteger, (name) => big.includes(name));
  }

  decodeBig(abi: Abi, view: DataView, offset: number): AnyValue {
    return decode(this.#layouts(abi.name).fields, view, offset, decodeBigInteger, () => true);
  }

  toNumbers(value: AnyValue): AnyValue {
    return value;
  }

  toBigints(value: AnyValue): AnyValue {
    return convert(value, (number) => (typeof number === 'number' ? BigInt(number) : number));
  }
}

/** An array of `count` structures or integers, for a pointer to the first. */
export function arrayOf<T extends string, V, B>(
  element: Codec<T, V, B>,
  count: number,
): Codec<T, readonly V[], readonly B[]> {
  const indexes = Array.from({ length: count }, (_, at) => at);
  const step = (abi: Abi) => element.size(abi);
  return {
    ctype: element.ctype,
    size: (abi) => step(abi) * count,
    align: (abi) => element.align(abi),
    initial: () => indexes.map(() => element.initial()),
    check(abi, value, what) {
      for (const [at, item] of value.entries()) element.check(abi, item, `${what}[${at}]`);
    },
    encode(abi, view, offset, value, pointers) {
      for (const [at, item] of value.entries()) element.encode(abi, view, offset + at * step(abi), item, pointers);
    },
    decode: (abi, view, offset) => indexes.map((at) => element.decode(abi, view, offset + at * step(abi))),
    decodeBig: (abi, view, offset) => indexes.map((at) => element.decodeBig(abi, view, offset + at * step(abi))),
    toNumbers: (value) => value.map((item) => element.toNumbers(item)),
    toBigints: (value) => value.map((item) => element.toBigints(item)),
  };
}

function initial(fields: readonly FieldLayout[], big: readonly string[] = []): AnyValue {
  return Object.fromEntries(
    given(fields).map((field) => {
      const one = () => {
        if (field.fields) return initial(field.fields);
        return field.type?.startsWith('p') ? null : big.includes(field.name) ? 0n : 0;
      };
      if (field.type === 'text') return [field.name, ''];
      return [field.name, field.count === undefined ? one() : Array.from({ length: field.count }, one)];
    }),
  );
}

function encode(
  fields: readonly FieldLayout[],
  abi: Abi,
  view: DataView,
  base: number,
  value: AnyValue,
  pointers: PointerSink,
): void {
  for (const field of given(fields)) {
    const item = value[field.name];
    if (item === undefined) continue;
    const at = base + field.at;
    if (field.type === 'text')
      new TextEncoder().encodeInto(String(item), new Uint8Array(view.buffer, view.byteOffset + at, field.count));
    else if (field.count === undefined) encodeOne(field, abi, view, at, item, pointers);
    else {
      for (let index = 0; index < field.count; index++) {
        encodeOne(field, abi, view, at + index * stepOf(field), Reflect.get(Object(item), index), pointers);
      }
    }
  }
}

/** Bytes from one element of an array to the next. */
export function stepOf({ type = 'u0', size }: FieldLayout): number {
  return size ?? Number(type.slice(1));
}

function encodeOne(
  field: FieldLayout,
  abi: Abi,
  view: DataView,
  at: number,
  value: unknown,
  pointers: PointerSink,
): void {
  const { type = '', fields, bits } = field;
  if (fields) encode(fields, abi, view, at, Object(value), pointers);
  else if (ArrayBuffer.isView(value)) pointers.relocate(at, value);
  else if (type.startsWith('p'))
    encodeInteger(view, at, layoutOf(`u${type.slice(1)}`), typeof value === 'bigint' ? value : 0n);
  else encodeBits(view, at, layoutOf(type), typeof value === 'bigint' ? value : Number(value), bits ?? [0, 64]);
}

/** Writes an integer, or some bits of one. */
function encodeBits(
  view: DataView,
  at: number,
  layout: IntegerLayout,
  number: number | bigint,
  bits: readonly [number, number],
): void {
  const mask = ((1n << BigInt(bits[1])) - 1n) << BigInt(bits[0]);
  const rest = decodeBigInteger(view, at, layout) & ~mask;
  encodeInteger(view, at, layout, rest | (BigInt(number) << BigInt(bits[0])));
}

function decode(
  fields: readonly FieldLayout[],
  view: DataView,
  base: number,
  read: Read,
  big: (name: string) => boolean,
): AnyValue {
  return Object.fromEntries(
    visible(fields).map((field) => {
      const { name, count, type } = field;
      const at = base + field.at;
      if (type === 'text') return [name, decodeText(view, at, count || view.byteLength - at)];
      const reader = big(name) ? decodeBigInteger : read;
      const one = (offset: number) => decodeOne(field, view, offset, reader, big);
      return [
        name,
        count === undefined ? one(at) : Array.from({ length: count }, (_, index) => one(at + index * stepOf(field))),
      ];
    }),
  );
}

/** The text up to a NUL, or to the end of its room. */
export function decodeText(view: DataView, at: number, room: number): string {
  const bytes = new Uint8Array(view.buffer, view.byteOffset + at, room);
  const end = bytes.indexOf(0);
  return new TextDecoder().decode(end === -1 ? bytes : bytes.subarray(0, end));
}

function decodeOne(
  field: FieldLayout,
  view: DataView,
  at: number,
  read: Read,
  big: (name: string) => boolean,
): unknown {
  const { type = '', fields, bits, name } = field;
  if (fields) return decode(fields, view, at, read, big);
  if (type.startsWith('p')) return decodeBigInteger(view, at, layoutOf(`u${type.slice(1)}`));
  const value = read(view, at, layoutOf(type), name);
  if (!bits) return value;
  const part = (BigInt(value) >> BigInt(bits[0])) & ((1n << BigInt(bits[1])) - 1n);
  return typeof value === 'bigint' ? part : Number(part);
}

function convert(value: AnyValue, turn: (value: unknown) => unknown): AnyValue {
  const each = (item: unknown): unknown => {
    if (Array.isArray(item)) return item.map(each);
    return typeof item === 'object' && item !== null && !ArrayBuffer.isView(item)
      ? convert(Object(item), turn)
      : turn(item);
  };
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, each(item)]));
}
