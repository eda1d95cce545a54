import type { Abi } from '../abi/abi.js';
import type { RefTo } from '../spec/index.js';
import { type Codec, integerCodec, type PointerSink } from './codec.js';

const brand = Symbol.for('jiffies-syscall.Ref');

/** Bytes of several Refs: an ArrayBuffer of its own takes as long to make as a system call. */
const SLAB_BYTES = 4096;
/** Refs up to this size share one. */
const SMALL = 512;
/** Up to here bytes are copied by words. */
const FEW = 64;

let slab = new ArrayBuffer(SLAB_BYTES);
let used = 0;

/** Memory for a Ref's bytes. */
function memoryFor(bytes: number): DataView {
  if (bytes > SMALL) return new DataView(new ArrayBuffer(bytes));
  if (used + bytes > SLAB_BYTES) {
    slab = new ArrayBuffer(SLAB_BYTES);
    used = 0;
  }
  const view = new DataView(slab, used, bytes);
  used += bytes;
  return view;
}

function copy(from: DataView, start: number, to: DataView, offset: number, bytes: number): void {
  if (bytes % 4 !== 0 || bytes > FEW) {
    const source = new Uint8Array(from.buffer, from.byteOffset + start, bytes);
    new Uint8Array(to.buffer, to.byteOffset + offset, bytes).set(source);
  } else {
    for (let at = 0; at < bytes; at += 4) to.setInt32(offset + at, from.getInt32(start + at, true), true);
  }
}

type Content<V, B> = { given: V | B } | { abi: Abi; view: DataView };

/**
 * `Ref` is a C object for a pointer to point at: `&result` in the article's Listing 6.
 *
 * Its bytes are made for the ABI of the kernel that is called, so one `Ref` serves every kernel.
 *
 * @param ctype an integer type, or a {@link struct}
 * @param value what it holds at first; zeros by default
 * @throws {TypeError} ERR_INVALID_ARG_VALUE for a C type that is neither an integer type nor a {@link struct}
 * @see Listing 6 of the article
 * @example
 * const result = new Ref('long');
 * pdiffjiffies(getjiffies(), result); // 0
 * result.value >= 0;                  // true
 */
export class Ref<T extends string, V = number, B = bigint> implements RefTo<T> {
  readonly ctype: T;
  /** How its bytes are made and read. */
  readonly codec: Codec<T, V, B>;
  readonly [brand] = true;
  #content: Content<V, B>;

  constructor(ctype: T, value?: number | bigint);
  constructor(codec: Codec<T, V, B>, value?: V | B);
  constructor(type: T | Codec<T, V, B>, value?: V | B) {
    // The first overload leaves V and B at their defaults, which is what an integer codec has; the compiler cannot link the two.
    this.codec = typeof type === 'string' ? (integerCodec(type) as unknown as Codec<T, V, B>) : type;
    this.ctype = this.codec.ctype;
    this.#content = { given: value ?? this.codec.initial() };
  }

  /**
   * What it holds, integers as numbers.
   *
   * @throws {RangeError} ERR_OUT_OF_RANGE, the exact value in `.value`, where a number cannot hold it
   */
  get value(): V {
    const content = this.#content;
    return 'given' in content ? this.codec.toNumbers(content.given) : this.codec.decode(content.abi, content.view, 0);
  }

  set value(value: V | B) {
    this.#content = { given: value };
  }

  /** What it holds, integers as bigints. */
  get bigint(): B {
    const content = this.#content;
    return 'given' in content
      ? this.codec.toBigints(content.given)
      : this.codec.decodeBig(content.abi, content.view, 0);
  }

  /** Checks its value for `abi`, before a call. */
  check(abi: Abi, what: string): void {
    if (!this.#isFor(abi)) this.codec.check(abi, this.#current(), what);
  }

  /** Writes its bytes at `offset` of a gate's memory, for a call. */
  store(abi: Abi, view: DataView, offset: number, pointers: PointerSink): void {
    const content = this.#content;
    if ('given' in content || content.abi.name !== abi.name) {
      this.codec.encode(abi, view, offset, this.#current(), pointers);
    } else {
      copy(content.view, 0, view, offset, content.view.byteLength);
    }
  }

  /** Takes its bytes from `offset`, after a call. */
  load(abi: Abi, view: DataView, offset: number): void {
    const content = this.#content;
    const isFor = 'view' in content && content.abi.name === abi.name;
    const own = isFor ? content.view : memoryFor(this.codec.size(abi));
    copy(view, offset, own, 0, own.byteLength);
    this.#content = { abi, view: own };
  }

  #isFor(abi: Abi): boolean {
    return !('given' in this.#content) && this.#content.abi.name === abi.name;
  }

  #current(): V | B {
    return 'given' in this.#content ? this.#content.given : this.bigint;
  }

  static [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === 'object' && value !== null && brand in value;
  }
}
