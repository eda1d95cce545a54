import type { Abi, IntegerLayout } from '../abi/abi.js';
import type { FieldLayout, Layout } from '../spec/layout.js';
import type { AbiName } from '../spec/spec.js';
import { decoder } from './bytes.js';
import type { Codec, PointerSink } from './codec.js';
import { outOfRange } from './errors.js';
import { emptyObject, given, layoutOf, visible } from './field.js';
import { decodeBigInteger, decodeInteger, encodeInteger } from './integer.js';
import { checkFields } from './layout-check.js';

/** What there is to know of a structure beside its layout. */
export interface LayoutOptions {
  /** Fields may be left out, and are 0 then. */
  readonly sparse?: boolean;
  /** Fields that may be left out where others may not. */
  readonly optional?: readonly string[];
  /** Fields that are read as bigints, since their values are often beyond 2^53. */
  readonly big?: readonly string[];
}

type AnyValue = Readonly<Record<string, unknown>>;

/** The codec of a structure whose layout on each ABI is known. */
export class LayoutCodec<T extends string> implements Codec<`struct ${T}`, AnyValue, AnyValue> {
  readonly ctype: `struct ${T}`;
  readonly #layouts: (abi: AbiName) => Layout;
  readonly #options: LayoutOptions;
  /** How it is read on each ABI, with numbers and with bigints. */
  readonly #decoders = new Map<AbiName, Decode>();
  readonly #bigDecoders = new Map<AbiName, Decode>();

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
    return this.#decoder(this.#decoders, abi, (name) => big.includes(name))(view, offset);
  }

  decodeBig(abi: Abi, view: DataView, offset: number): AnyValue {
    return this.#decoder(this.#bigDecoders, abi, () => true)(view, offset);
  }

  #decoder(decoders: Map<AbiName, Decode>, { name }: Abi, big: (field: string) => boolean): Decode {
    const known = decoders.get(name);
    if (known) return known;
    const made = decoderOf(this.#layouts(name).fields, big);
    decoders.set(name, made);
    return made;
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
      encoder.encodeInto(String(item), new Uint8Array(view.buffer, view.byteOffset + at, field.count));
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
  else {
    const integer = typeof value === 'bigint' ? value : Number(value);
    if (bits === undefined) encodeInteger(view, at, layoutOf(type), integer);
    else encodeBits(view, at, layoutOf(type), integer, bits);
  }
}

/** Writes some bits of an integer. */
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

/** Reads what stands at an offset. */
type Decode<T = AnyValue> = (view: DataView, offset: number) => T;

/** Works out how a structure is read. */
function decoderOf(fields: readonly FieldLayout[], big: (name: string) => boolean): Decode {
  const names = visible(fields).map(({ name }) => name);
  const readers = visible(fields).map((field) => readerOf(field, big));
  const empty = emptyObject(names);
  return (view, offset) => {
    const value: Record<string, unknown> = { ...empty };
    for (let at = 0; at < names.length; at++) value[names[at]!] = readers[at]!(view, offset);
    return value;
  };
}

/** Reads one field of the structure at an offset. */
function readerOf(field: FieldLayout, big: (name: string) => boolean): Decode<unknown> {
  const { at, count, type } = field;
  if (type === 'text') return (view, offset) => decodeText(view, offset + at, count || view.byteLength - offset - at);
  const one = elementReader(field, big);
  if (count === undefined) return (view, offset) => one(view, offset + at);
  const step = stepOf(field);
  return (view, offset) => Array.from({ length: count }, (_, index) => one(view, offset + at + index * step));
}

/** Reads one element where it stands. */
function elementReader(
  { type = '', fields, bits, name }: FieldLayout,
  big: (name: string) => boolean,
): Decode<unknown> {
  if (fields) return decoderOf(fields, big);
  if (type.startsWith('p')) {
    const address = layoutOf(`u${type.slice(1)}`);
    return (view, at) => decodeBigInteger(view, at, address);
  }
  const layout = layoutOf(type);
  const read: Decode<number | bigint> = big(name)
    ? (view, at) => decodeBigInteger(view, at, layout)
    : (view, at) => decodeInteger(view, at, layout, name);
  if (!bits) return read;
  const [first, width] = [BigInt(bits[0]), (1n << BigInt(bits[1])) - 1n];
  return (view, at) => {
    const value = read(view, at);
    const part = (BigInt(value) >> first) & width;
    return typeof value === 'bigint' ? part : Number(part);
  };
}

const encoder = new TextEncoder();

/** Texts up to this length are worth no native decoder where they are ASCII. */
const SHORT = 32;

/** The text up to a NUL that is in the room, where all of it is ASCII. */
function shortAscii(view: DataView, at: number, room: number): string | undefined {
  let text = '';
  for (let end = at; end < at + room; end++) {
    const code = view.getUint8(end);
    if (code === 0) return text;
    if (code >= 0x80) return undefined;
    text += String.fromCharCode(code);
  }
  return undefined;
}

/** The text up to a NUL, or to the end of its room. */
export function decodeText(view: DataView, at: number, room: number): string {
  const short = shortAscii(view, at, Math.min(room, SHORT));
  if (short !== undefined) return short;
  const bytes = new Uint8Array(view.buffer, view.byteOffset + at, room);
  const end = bytes.indexOf(0);
  return decoder.decode(end === -1 ? bytes : bytes.subarray(0, end));
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
