import type { Abi } from '../abi/abi.js';
import type { FieldLayout, Layout, Tail } from '../spec/layout.js';
import type { AbiName } from '../spec/spec.js';
import type { Codec, PointerSink } from './codec.js';
import { outOfRange, wrongType } from './errors.js';
import { layoutOf } from './field.js';
import { decodeBigInteger } from './integer.js';
import { LayoutCodec, type LayoutOptions, stepOf } from './layout.js';

type AnyValue = Readonly<Record<string, unknown>>;

/** More elements than memory is made for. */
const MOST_BYTES = 2 ** 31;

/** The codec of a structure with an array behind it, and room for so many elements. */
export class TailCodec<T extends string> implements Codec<`struct ${T}`, AnyValue, AnyValue> {
  readonly ctype: `struct ${T}`;
  readonly tail: Tail;
  readonly #tag: T;
  readonly #layouts: (abi: AbiName) => Layout;
  readonly #options: LayoutOptions;
  readonly #count: number;
  readonly #head: LayoutCodec<T>;
  /** The array as a structure of one field, which may be left out. */
  readonly #body: LayoutCodec<T>;

  constructor(tag: T, layouts: (abi: AbiName) => Layout, options: LayoutOptions, tail: Tail, count = 0) {
    this.ctype = `struct ${tag}`;
    this.tail = tail;
    this.#tag = tag;
    this.#layouts = layouts;
    this.#options = options;
    this.#count = count;
    const head = ({ fields, ...layout }: Layout) => ({
      ...layout,
      fields: fields.filter(({ name }) => name !== tail.field),
    });
    this.#head = new LayoutCodec(tag, (abi) => head(layouts(abi)), options);
    this.#body = new LayoutCodec(tag, (abi) => this.#bodyLayout(abi), { sparse: true });
  }

  /** The same structure with room for as many elements as its value says. */
  roomFor(abi: Abi, value: AnyValue, what: string): TailCodec<T> {
    const { field, of, unit } = this.tail;
    const list = value[field];
    if (value[of] === undefined) return this.#roomy(Array.isArray(list) ? list.length : 0);
    const said = Number(value[of]);
    const count = unit === 'bytes' ? said / this.#step(abi) : said;
    if (!Number.isInteger(count) || count < 0 || count * this.#step(abi) > MOST_BYTES) {
      throw outOfRange(`${what}.${of}`, `the ${unit} of .${field}`, value[of]);
    }
    return this.#roomy(count);
  }

  /** Bytes that memory which holds the structure must have, from what it says itself. */
  bytesIn(abi: Abi, view: DataView, offset: number): number {
    return this.#roomy(this.#counted(abi, view, offset)).size(abi);
  }

  /** The structure with the elements that memory has, those that it says it has at most. */
  within(abi: Abi, view: DataView, offset: number): TailCodec<T> {
    const room = view.byteLength - offset - this.#fieldOf(abi.name).at;
    return this.#roomy(Math.min(this.#counted(abi, view, offset), Math.floor(room / this.#step(abi))));
  }

  size(abi: Abi): number {
    return Math.max(this.#head.size(abi), this.#fieldOf(abi.name).at + this.#body.size(abi));
  }

  align(abi: Abi): number {
    return this.#head.align(abi);
  }

  offset(abi: Abi, field: string): number {
    return field === this.tail.field ? this.#fieldOf(abi.name).at : this.#head.offset(abi, field);
  }

  initial(): AnyValue {
    return { ...this.#head.initial(), [this.tail.field]: [], ...this.#body.initial() };
  }

  check(abi: Abi, value: unknown, what: string): void {
    const { field, of } = this.tail;
    const { [field]: list, ...head }: AnyValue = Object(value);
    this.#head.check(abi, list === undefined ? value : head, what);
    if (list === undefined) return;
    if (!Array.isArray(list) || list.length !== this.#count)
      throw wrongType(`${what}.${field}`, `an array of ${this.#count} elements, as .${of} says`, list);
    if (list.length > 0) this.#body.check(abi, { [field]: list }, what);
  }

  encode(abi: Abi, view: DataView, offset: number, value: AnyValue, pointers: PointerSink): void {
    const { field, of, unit } = this.tail;
    const { [field]: list, ...head } = value;
    const said = unit === 'bytes' ? this.#count * this.#step(abi) : this.#count;
    this.#head.encode(abi, view, offset, { [of]: said, ...head }, pointers);
    this.#body.encode(abi, view, offset + this.#fieldOf(abi.name).at, { [field]: list }, pointers);
  }

  decode(abi: Abi, view: DataView, offset: number): AnyValue {
    return this.#decode(abi, view, offset, 'decode');
  }

  decodeBig(abi: Abi, view: DataView, offset: number): AnyValue {
    return this.#decode(abi, view, offset, 'decodeBig');
  }

  toNumbers(value: AnyValue): AnyValue {
    return value;
  }

  toBigints(value: AnyValue): AnyValue {
    return this.#head.toBigints(value);
  }

  #decode(abi: Abi, view: DataView, offset: number, how: 'decode' | 'decodeBig'): AnyValue {
    const { field, filled } = this.tail;
    const head = this.#head[how](abi, view, offset);
    const list = this.#body[how](abi, view, offset + this.#fieldOf(abi.name).at)[field];
    const counted = this.#counted(abi, view, offset);
    const written = filled === undefined ? counted : Math.min(counted, this.#integer(abi, view, offset, filled));
    return { ...head, [field]: Array.isArray(list) ? list.slice(0, written) : list };
  }

  #roomy(count: number): TailCodec<T> {
    return new TailCodec(this.#tag, this.#layouts, this.#options, this.tail, count);
  }

  /** How many elements the memory says there are. */
  #counted(abi: Abi, view: DataView, offset: number): number {
    const { of, unit } = this.tail;
    const said = Math.max(0, this.#integer(abi, view, offset, of));
    return unit === 'bytes' ? Math.floor(said / this.#step(abi)) : said;
  }

  #integer(abi: Abi, view: DataView, offset: number, field: string): number {
    const { at, type = '' } = this.#named(abi.name, field);
    return Number(decodeBigInteger(view, offset + at, layoutOf(type)));
  }

  #step(abi: Abi): number {
    return stepOf(this.#fieldOf(abi.name));
  }

  #bodyLayout(abi: AbiName): Layout {
    const field = this.#fieldOf(abi);
    return { size: stepOf(field) * this.#count, align: 1, fields: [{ ...field, at: 0, count: this.#count }] };
  }

  #fieldOf(abi: AbiName): FieldLayout {
    return this.#named(abi, this.tail.field);
  }

  #named(abi: AbiName, field: string): FieldLayout {
    const found = this.#layouts(abi).fields.find(({ name }) => name === field);
    if (found === undefined) throw new TypeError(`${this.ctype} has no field "${field}"`);
    return found;
  }
}
