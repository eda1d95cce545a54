import type { Inputs, Structs } from '../generated/linux-types.js';
import { currentKernel } from '../kernel/choose.js';
import { viewBytes } from '../marshal/bytes.js';
import { coded, outOfRange, wrongType } from '../marshal/errors.js';
import { TailCodec } from '../marshal/tail.js';
import { withNumbers } from './fields.js';
import { isStruct, structCodec } from './structs.js';
import type { FdLike } from './types.js';

/**
 * `encode` gives the bytes of a structure as the running kernel's ABI has them, for memory that a call takes as bytes.
 *
 * @param tag the structure's name in C
 * @param value its fields; pointers are addresses (bigints), since bytes hold no memory of others
 * @throws {TypeError | RangeError} for a structure that is not described, and for fields that it does not take
 * @see include/uapi/linux
 * @example
 * linux.encode('timespec', { tv_sec: 1, tv_nsec: 0 }).length; // 16
 */
export function encode<K extends keyof Structs>(tag: K, value: Inputs<FdLike>[K]): Buffer {
  const { abi } = currentKernel();
  const what = `the value of struct ${tag}`;
  const fields = withNumbers(tag, value, abi, what);
  const known = codecOf(tag);
  const codec = known instanceof TailCodec ? known.roomFor(abi, Object(fields), what) : known;
  codec.check(abi, fields, what);
  const bytes = Buffer.alloc(codec.size(abi));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  codec.encode(abi, view, 0, Object(fields), {
    relocate() {
      throw coded(
        new TypeError(`${what} points at memory, which bytes cannot; use a Ref, or give the address`),
        'ERR_INVALID_ARG_VALUE',
      );
    },
  });
  return bytes;
}

/**
 * `decode` reads a structure from bytes that a call gave, such as an event.
 *
 * @param tag the structure's name in C
 * @param bytes a view that it stands in
 * @param offset where it begins, in bytes
 * @throws {TypeError | RangeError} for a structure that is not described, and where the bytes end before it does
 * @see include/uapi/linux
 * @example
 * linux.decode('timespec', linux.encode('timespec', { tv_sec: 1, tv_nsec: 2 })).tv_nsec; // 2
 */
export function decode<K extends keyof Structs>(tag: K, bytes: ArrayBufferView, offset = 0): Structs[K] {
  const { abi } = currentKernel();
  const codec = codecOf(tag);
  const { buffer, byteOffset, byteLength } = viewBytes(bytes);
  const last = byteLength - codec.size(abi);
  if (!Number.isInteger(offset) || offset < 0 || offset > last) {
    throw outOfRange('offset', `a place for the ${codec.size(abi)} bytes of struct ${tag} in ${byteLength}`, offset);
  }
  const view = new DataView(buffer, byteOffset, byteLength);
  const whole = codec instanceof TailCodec ? codec.within(abi, view, offset) : codec;
  // The layout and this type are generated from the same description.
  return whole.decode(abi, view, offset) as Structs[K];
}

function codecOf(tag: string) {
  if (typeof tag !== 'string' || !isStruct(tag)) {
    throw wrongType('tag', "the name of a structure that is described, such as 'timespec'", tag);
  }
  return structCodec(tag);
}
