import { coded, wrongType } from './errors.js';

const encoder = new TextEncoder();
/** Of names and other texts, of which a byte order mark is a part as any other character. */
export const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** How many bytes `text` takes as a C string at most, its NUL included. */
export function stringRoom(text: string): number {
  return text.length * 3 + 1;
}

/**
 * Writes `text` as UTF-8 with a NUL behind it and returns how many bytes that took.
 *
 * @throws {TypeError} ERR_INVALID_ARG_VALUE for a NUL inside, or half a surrogate pair
 */
export function writeString(bytes: Uint8Array, offset: number, text: string, what: string): number {
  checkString(text, what);
  const { written } = encoder.encodeInto(text, bytes.subarray(offset));
  bytes[offset + written] = 0;
  return written + 1;
}

/** Writes `text` with a NUL behind it where it is ASCII without one, and returns how many bytes that took; else 0. */
export function writeAscii(bytes: Uint8Array, offset: number, text: string): number {
  let i = 0;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0 || code >= 0x80) return 0;
    bytes[offset + i] = code;
  }
  bytes[offset + i] = 0;
  return i + 1;
}

/** As {@link writeString}, into bytes of its own. */
export function encodeString(text: string, what: string): Uint8Array {
  checkString(text, what);
  return encoder.encode(`${text}\0`);
}

function checkString(text: string, what: string): void {
  const nul = text.indexOf('\0');
  if (nul !== -1) {
    throw coded(
      new TypeError(`${what} must be a string without NUL bytes, which end a C string; it has one at index ${nul}`),
      'ERR_INVALID_ARG_VALUE',
    );
  }
  if (/\p{Surrogate}/u.test(text)) {
    throw coded(
      new TypeError(
        `${what} must be well-formed Unicode; it has half a surrogate pair. Pass the bytes as a Buffer instead`,
      ),
      'ERR_INVALID_ARG_VALUE',
    );
  }
}

/** The getter itself, since a view may have a `byteLength` of its own making. */
function lengthGetter(prototype: object): () => number {
  const getter = Object.getOwnPropertyDescriptor(prototype, 'byteLength')?.get;
  if (getter === undefined) throw new TypeError('this JavaScript has no views of bytes');
  return getter;
}

const typedArrayLength = lengthGetter(Object.getPrototypeOf(Uint8Array.prototype));
const dataViewLength = lengthGetter(DataView.prototype);

/**
 * The length in bytes of a view whose memory is there.
 *
 * @throws {TypeError} ERR_INVALID_ARG_VALUE where the buffer was transferred away, or shrunk below the view
 */
export function viewLength(view: ArrayBufferView, what: string): number {
  const length = measure(view);
  if (length > 0 || (length === 0 && isAttached(view))) return length;
  throw coded(
    new TypeError(
      `${what} is a view whose memory is gone: its ArrayBuffer was transferred or made smaller. Pass a live view`,
    ),
    'ERR_INVALID_ARG_VALUE',
  );
}

/** The length in bytes of a view, 0 for one that {@link viewLength} should look at. */
export function quickLength(view: ArrayBufferView): number {
  try {
    return typedArrayLength.call(view);
  } catch {
    return 0;
  }
}

/** −1 where even asking throws, as a DataView does without its memory. */
function measure(view: ArrayBufferView): number {
  if (!(view instanceof DataView)) return typedArrayLength.call(view);
  try {
    return dataViewLength.call(view);
  } catch {
    return -1;
  }
}

function isAttached(view: ArrayBufferView): boolean {
  // A TypedArray without its memory answers 0 for its length; only its iterators tell.
  try {
    if (!(view instanceof DataView)) Uint8Array.prototype.keys.call(view);
    return true;
  } catch {
    return false;
  }
}

/** The bytes of a view of any kind. */
export function viewBytes(view: ArrayBufferView): Uint8Array {
  if (!ArrayBuffer.isView(view)) throw wrongType('bytes', 'a TypedArray, a Buffer or a DataView', view);
  return view instanceof Uint8Array ? view : new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}
