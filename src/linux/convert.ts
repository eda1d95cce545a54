import type { Abi } from '../abi/abi.js';
import { viewBytes } from '../marshal/bytes.js';
import { type Codec, integerCodec, layoutOf } from '../marshal/codec.js';
import { outOfRange, show, wrongType } from '../marshal/errors.js';
import { arrayOf } from '../marshal/layout.js';
import { isPlain } from '../marshal/layout-check.js';
import { Ref } from '../marshal/ref.js';
import { TailCodec } from '../marshal/tail.js';
import type { Note } from '../spec/described.js';
import type { Pointee } from '../spec/shape.js';
import type { ParameterSpec } from '../spec/spec.js';
import { encodeAddress } from './address.js';
import { constant, constantSet, member, setOf } from './constants.js';
import { Fd, fdNumber } from './fd.js';
import { withNumbers } from './fields.js';
import { type Convert, type IntegerConversion, masked, oneWithFlags } from './flags.js';
import { message, vector } from './message.js';
import { structCodec } from './structs.js';

/** How an integer parameter is given: a number, a file descriptor, flags, one of several constants. */
export function integerConversion(parameter: ParameterSpec, note: Note, abi: Abi, what: string): IntegerConversion {
  const layout = layoutOf(abi, parameter.type.kind === 'integer' ? parameter.type.name : 'long');
  if (parameter.fd) return fdConversion(note.dirfd === undefined ? (note.fd_or ?? '') : 'AT_FDCWD', note, abi, what);
  if (note.or_fd !== undefined) return { convert: (value) => fdNumber(value, what), refused: 0 };
  if (note.is !== undefined) {
    const value = constant(note.is, abi.name);
    if (note.flags !== undefined && value !== undefined) {
      const choice = setOf(new Map([[note.is, BigInt(value)]]));
      return oneWithFlags(choice, constantSet(note.flags, abi.name), layout, what);
    }
    return { convert: (given) => (given === note.is ? value : given), refused: 0 };
  }
  if (note.max !== undefined) return { convert: atMost(Number(note.max), what), refused: -1 };
  if (note.one_of !== undefined && note.flags !== undefined)
    return oneWithFlags(constantSet(note.one_of, abi.name), constantSet(note.flags, abi.name), layout, what);
  if (note.one_of !== undefined) return { convert: oneOf(note.one_of, abi, what), refused: 0 };
  if (note.mode !== undefined) return masked(constantSet('mode', abi.name), layout, what, 'permissions, 0 to 0o7777');
  if (note.zero !== undefined) return masked(setOf(new Map()), layout, what, '0, since it has no flags yet');
  if (note.flags === undefined) return { convert: (value) => value, refused: 0 };
  const set = constantSet(note.flags, abi.name);
  return masked(set, layout, what, `made of ${[...set.values.keys()].join(', ')}`);
}

/** File descriptors, and what else stands in their place: numbers and constants. */
function fdConversion(others: string, note: Note, abi: Abi, what: string): IntegerConversion {
  const names = others.split(' ').filter(Boolean);
  const special = new Map(names.map((name) => [name, BigInt(constant(name, abi.name) ?? name)]));
  const expected = ['a file descriptor, 0 or more', ...names].join(', or ');
  return {
    refused: -(2 ** 31),
    convert(value) {
      if (value instanceof Fd) {
        const fd = fdNumber(value, what);
        // Marked before the call: whoever closes it again meanwhile would close what has its number by then.
        if (note.closes !== undefined) value.fd = -1;
        return fd;
      }
      if (typeof value === 'string') {
        const number = special.get(value);
        if (number === undefined) throw wrongType(what, expected, value);
        return Number(number);
      }
      const number = typeof value === 'number' && Number.isInteger(value) ? BigInt(value) : value;
      if (typeof number === 'bigint' && number < 0n && ![...special.values()].includes(number))
        throw outOfRange(what, expected, value);
      return value;
    },
  };
}

function atMost(max: number, what: string): Convert {
  return (value) => {
    if ((typeof value === 'number' || typeof value === 'bigint') && value > max)
      throw outOfRange(what, `at most ${max}, which is what the memory holds`, value);
    return value;
  };
}

function oneOf(name: string, abi: Abi, what: string): Convert {
  const set = constantSet(name, abi.name);
  return (value) => {
    if (typeof value !== 'string') return value;
    return set.small.get(value) ?? member(set, value, what);
  };
}

/** How memory is given: as it is to the prototype, or as an object, an array, or a socket's address. */
export function pointerConversion(pointee: Pointee, abi: Abi, what: string): Convert {
  const given = givenConversion(pointee, abi, what);
  const codec = pointee.kind === 'struct' ? structCodec(pointee.tag) : undefined;
  if (codec instanceof TailCodec) {
    return (value) => (isMemory(value) ? longEnough(value, codec, abi, what) : given(value));
  }
  return (value) => (isMemory(value) ? value : given(value));
}

/**
 * Memory that holds the array behind its structure.
 *
 * @throws {RangeError} ERR_OUT_OF_RANGE where it is shorter than the structure says
 */
function longEnough(memory: unknown, codec: TailCodec<string>, abi: Abi, what: string): unknown {
  if (memory instanceof Ref) {
    const needs = codec.roomFor(abi, Object(memory.value), what).size(abi);
    if (memory.codec.size(abi) < needs)
      throw outOfRange(what, `an object, or ${needs} bytes, since its .${codec.tail.of} says so`, memory);
  } else if (ArrayBuffer.isView(memory)) {
    const { buffer, byteOffset, byteLength } = viewBytes(memory);
    if (byteLength < codec.size(abi)) return memory;
    const needs = codec.bytesIn(abi, new DataView(buffer, byteOffset, byteLength), 0);
    if (byteLength < needs)
      throw outOfRange(what, `at least ${needs} bytes long, since its .${codec.tail.of} says so`, byteLength);
  }
  return memory;
}

/** Whether a value is memory, an address or NULL, as prototypes take them. */
export function isMemory(value: unknown): boolean {
  return value === null || typeof value === 'bigint' || ArrayBuffer.isView(value) || value instanceof Ref;
}

function givenConversion(pointee: Pointee, abi: Abi, what: string): Convert {
  if (pointee.kind === 'address') {
    return (value) => (typeof value === 'object' && value !== null ? encodeAddress(value, what) : value);
  }
  if (pointee.kind === 'integers') {
    const codec = integerCodec(pointee.type);
    return (value) => {
      if (pointee.value === true && typeof value === 'number') return new Ref(codec, value);
      return Array.isArray(value) ? filled(arrayOf(codec, counted(value, pointee.count, what)), value) : value;
    };
  }
  if (pointee.kind === 'bytes' && pointee.value === true)
    return (value) => (typeof value === 'number' ? new Ref('int', value) : value);
  if (pointee.kind === 'bytes' && pointee.bits)
    return (value) => (Array.isArray(value) ? bitBytes(value, what) : value);
  if (pointee.kind !== 'struct') return (value) => value;
  if (pointee.tag === 'sigset') return (value) => (Array.isArray(value) ? signalBytes(value, abi, what) : value);
  const codec = structCodec(pointee.tag);
  const element = elementConversion(pointee.tag, abi, what, pointee.receives === true);
  const many = pointee.count !== undefined || pointee.countedBy !== undefined;
  return (value) => {
    if (many && Array.isArray(value))
      return filled(arrayOf(codec, counted(value, pointee.count, what)), value.map(element));
    if (many || !isPlain(value))
      return refuse(what, many ? `an array of struct ${pointee.tag}` : `a struct ${pointee.tag}`, value);
    const fields = element(value);
    return filled(codec instanceof TailCodec ? codec.roomFor(abi, Object(fields), what) : codec, fields);
  };
}

/** What a structure may be given as, beside an object with its fields. */
function elementConversion(tag: string, abi: Abi, what: string, receives: boolean): Convert {
  if (tag === 'iovec') return vector;
  if (tag === 'msghdr') return (value) => message(value, abi, what, receives);
  if (tag !== 'mmsghdr') return (value) => withNumbers(tag, value, abi, what);
  return (value) => {
    if (!isPlain(value)) return value;
    const header: unknown = Reflect.get(value, 'msg_hdr');
    return { msg_len: 0, ...value, msg_hdr: message(header, abi, `${what}.msg_hdr`, receives) };
  };
}

function refuse(what: string, expected: string, value: unknown): never {
  throw wrongType(what, `${expected}, a view of bytes, a Ref, an address (a bigint) or null`, value);
}

function counted(value: readonly unknown[], count: number | undefined, what: string): number {
  if (count !== undefined && value.length !== count)
    throw outOfRange(what, `an array of ${count} elements`, value.length);
  return value.length;
}

/** A Ref that holds a value which is checked when the call is packed. */
function filled(codec: Codec<string, unknown, unknown>, value: unknown): Ref<string, unknown, unknown> {
  return new Ref(codec, value);
}

/** As many bits as a kernel has processors at most. */
const MOST_BITS = 8192;

/** Bytes in which the bits of those numbers are set, in whole words. */
function bitBytes(numbers: readonly unknown[], what: string): Uint8Array {
  // Holes too, which are no numbers.
  const bits = Array.from(numbers, (bit) => {
    if (typeof bit === 'number' && Number.isInteger(bit) && bit >= 0 && bit < MOST_BITS) return bit;
    throw outOfRange(what, `numbers from 0 to ${MOST_BITS - 1}`, bit);
  });
  const bytes = new Uint8Array(Math.ceil((Math.max(0, ...bits) + 1) / 64) * 8);
  for (const bit of bits) bytes[bit >> 3]! |= 1 << (bit & 7);
  return bytes;
}

function signalBytes(signals: readonly unknown[], abi: Abi, what: string): Uint8Array {
  const set = constantSet('signal', abi.name);
  const bits = Array.from(signals).reduce((all: bigint, signal) => {
    const number =
      typeof signal === 'string'
        ? member(set, signal, what)
        : typeof signal === 'number' && Number.isInteger(signal)
          ? BigInt(signal)
          : 0n;
    if (number < 1n || number > 64n) throw outOfRange(what, `signals, by name or 1 to 64`, show(signal));
    return all | (1n << (number - 1n));
  }, 0n);
  return new Uint8Array(new BigUint64Array([bits]).buffer);
}

/** The signals in the bytes of a set: their names, and the numbers of the real-time ones. */
export function signalsIn(bytes: Uint8Array, abi: Abi): (string | number)[] {
  const bits = new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true);
  const names = new Map([...constantSet('signal', abi.name).values].map(([name, value]) => [Number(value), name]));
  names.delete(32);
  return Array.from({ length: 64 }, (_, at) => at + 1)
    .filter((signal) => ((bits >> BigInt(signal - 1)) & 1n) === 1n)
    .map((signal) => names.get(signal) ?? signal);
}

/**
 * Bytes or elements of what is given for a pointer.
 *
 * @throws {TypeError} ERR_INVALID_ARG_TYPE for an address alone, whose length nobody knows
 */
export function lengthOf(
  value: unknown,
  unit: 'bytes' | 'elements',
  elementBytes: number,
  abi: Abi,
  what: string,
): number {
  if (value === null) return 0;
  let bytes: number;
  if (typeof value === 'string') bytes = new TextEncoder().encode(value).length;
  else if (ArrayBuffer.isView(value)) bytes = viewBytes(value).byteLength;
  else if (value instanceof Ref) bytes = value.codec.size(abi);
  else throw wrongType(what, 'something whose length is known; an address needs the form with all arguments', value);
  return unit === 'bytes' ? bytes : Math.floor(bytes / elementBytes);
}
