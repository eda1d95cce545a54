import type { Abi } from '../abi/abi.js';
import { decoder } from '../marshal/bytes.js';
import { layoutOf } from '../marshal/codec.js';
import { decodeBigInteger, decodeInteger } from '../marshal/integer.js';
import { decodeText } from '../marshal/layout.js';
import type { Pointee } from '../spec/shape.js';
import { ADDRESS_BYTES, decodeAddress } from './address.js';
import { signalsIn } from './convert.js';
import { decodeLsmContexts } from './lsm.js';
import { decodeStatmount } from './statmount.js';
import { structCodec } from './structs.js';

/** An entry of a directory. */
export interface Dirent {
  readonly d_ino: bigint;
  /** Where the next entry is, as the file system counts. */
  readonly d_off: bigint;
  /** DT_DIR 4, DT_REG 8, DT_LNK 10 and so on; 0 where the file system does not say. */
  readonly d_type: number;
  readonly d_name: string;
}

/** Memory for a call to write, and how it is read then. */
export interface Room {
  readonly bytes: Uint8Array;
  /** Bytes in which a length is given and comes back. */
  readonly length: Uint8Array | undefined;
  read(word: number, big: boolean): unknown;
}

/** How the bytes behind an out pointer are read. */
export interface Reading {
  readonly text: boolean;
  readonly decode: string | undefined;
  /** The word says how many elements there are. */
  readonly filled: boolean;
}

/** Room for what a call writes behind a pointer; `given` is the value of the argument that says how much. */
export function roomFor(pointee: Pointee, abi: Abi, given: number | undefined, reading: Reading): Room {
  if (pointee.kind === 'address') return addressRoom();
  if (reading.decode === 'lsm_ctx') return lsmRoom(abi);
  if (pointee.kind === 'bytes') return bytesRoom(pointee, given, reading);
  if (pointee.kind !== 'struct' && pointee.kind !== 'integers') throw new TypeError('this memory has no description');
  if (pointee.kind === 'integers' && pointee.within !== undefined) return listRoom(pointee, abi);
  if (reading.decode === 'dirents') return direntRoom(given ?? 0);
  if (reading.decode === 'statmount') return statmountRoom(given ?? 0, abi);
  const size = sizeOf(pointee, abi);
  const count = given ?? pointee.count;
  const bytes = zeros(size * (count ?? 1));
  const view = viewOf(bytes);
  const one = (at: number, big: boolean) => readOne(pointee, abi, view, at * size, big);
  return {
    bytes,
    length: undefined,
    read(word, big) {
      if (count === undefined) return one(0, big);
      const length = reading.filled ? Math.min(word, count) : count;
      return Array.from({ length }, (_, at) => one(at, big));
    },
  };
}

/** Room for integers, whose bytes the call counts. */
function listRoom(pointee: Extract<Pointee, { kind: 'integers' }>, abi: Abi): Room {
  const bytes = zeros(OPTION_BYTES);
  const length = lengthBytes(OPTION_BYTES);
  const view = viewOf(bytes);
  const size = sizeOf(pointee, abi);
  return {
    bytes,
    length,
    read(_, big) {
      const count = Math.floor(Math.min(lengthIn(length), OPTION_BYTES) / size);
      return Array.from({ length: count }, (_, at) => readOne(pointee, abi, view, at * size, big));
    },
  };
}

/** Bytes of one element. */
export function sizeOf(pointee: Extract<Pointee, { kind: 'struct' | 'integers' }>, abi: Abi): number {
  return pointee.kind === 'struct' ? structCodec(pointee.tag).size(abi) : layoutOf(abi, pointee.type).bytes;
}

/** Reads one element. */
function readOne(
  pointee: Extract<Pointee, { kind: 'struct' | 'integers' }>,
  abi: Abi,
  view: DataView,
  at: number,
  big: boolean,
): unknown {
  if (pointee.kind === 'integers') {
    const layout = layoutOf(abi, pointee.type);
    return big ? decodeBigInteger(view, at, layout) : decodeInteger(view, at, layout, pointee.type);
  }
  if (pointee.tag === 'sigset') return signalsIn(new Uint8Array(view.buffer, view.byteOffset + at), abi);
  const codec = structCodec(pointee.tag);
  return big ? codec.decodeBig(abi, view, at) : codec.decode(abi, view, at);
}

function addressRoom(): Room {
  const bytes = zeros(ADDRESS_BYTES);
  const length = lengthBytes(ADDRESS_BYTES);
  return { bytes, length, read: () => decodeAddress(bytes, Math.min(lengthIn(length), ADDRESS_BYTES)) };
}

/** As much as any option of a socket takes but the longest lists. */
const OPTION_BYTES = 4096;

function bytesRoom(
  pointee: Extract<Pointee, { kind: 'bytes' }>,
  given: number | undefined,
  { text, decode, filled }: Reading,
): Room {
  if (pointee.within !== undefined) {
    const bytes = Buffer.alloc(OPTION_BYTES);
    const length = lengthBytes(OPTION_BYTES);
    return { bytes, length, read: () => bytes.subarray(0, lengthIn(length)) };
  }
  const size = given ?? pointee.fixed ?? 0;
  const handedOut = !(pointee.bits || text || decode === 'names');
  const bytes = handedOut ? Buffer.alloc(size) : zeros(size);
  return {
    bytes,
    length: undefined,
    read(word) {
      const used = pointee.fixed === undefined && !filled ? Math.min(word, size) : size;
      if (pointee.bits) return bitsIn(bytes.subarray(0, used));
      if (text) return decodeText(viewOf(bytes), 0, used);
      if (decode === 'names') return decodeNames(bytes.subarray(0, used));
      return bytes.subarray(0, used);
    },
  };
}

/** The numbers of the bits that are set. */
function bitsIn(bytes: Uint8Array): number[] {
  return Array.from({ length: bytes.length * 8 }, (_, bit) => bit).filter((bit) => (bytes[bit >> 3]! >> (bit & 7)) & 1);
}

/** Below it bytes are cut from a buffer that Node keeps: one of their own takes as long to make as a system call. */
const SMALL = 2048;

/** Memory that no caller is given, whose buffer has others' bytes as well. */
function zeros(bytes: number): Buffer {
  return bytes < SMALL ? Buffer.allocUnsafe(bytes).fill(0) : Buffer.alloc(bytes);
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

function lengthBytes(length: number): Buffer {
  const bytes = Buffer.allocUnsafe(4);
  bytes.writeInt32LE(length);
  return bytes;
}

function lengthIn(bytes: Buffer): number {
  return bytes.readInt32LE();
}

function decodeNames(bytes: Uint8Array): string[] {
  return decoder.decode(bytes).split('\0').slice(0, -1);
}

function statmountRoom(size: number, abi: Abi): Room {
  // Linux writes the beginning alone where there is room for no more.
  const bytes = zeros(Math.max(size, structCodec('statmount').size(abi)));
  return { bytes, length: undefined, read: (_, big) => decodeStatmount(bytes, abi, big) };
}

function lsmRoom(abi: Abi): Room {
  const bytes = zeros(OPTION_BYTES);
  const length = lengthBytes(OPTION_BYTES);
  return { bytes, length, read: (_, big) => decodeLsmContexts(bytes.subarray(0, lengthIn(length)), abi, big) };
}

function direntRoom(size: number): Room {
  const bytes = zeros(size);
  return {
    bytes,
    length: undefined,
    read(word) {
      const view = viewOf(bytes);
      const entries: Dirent[] = [];
      const name = 19;
      for (let at = 0; at < word; at += view.getUint16(at + 16, true)) {
        entries.push({
          d_ino: view.getBigUint64(at, true),
          d_off: view.getBigInt64(at + 8, true),
          d_type: view.getUint8(at + 18),
          d_name: decodeText(view, at + name, view.getUint16(at + 16, true) - name),
        });
      }
      return entries;
    },
  };
}
