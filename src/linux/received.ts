import type { Abi } from '../abi/abi.js';
import { viewBytes } from '../marshal/bytes.js';
import { LinkedBytes } from '../marshal/linked.js';
import type { Shape } from '../spec/shape.js';
import { ADDRESS_BYTES, decodeAddress, type SocketAddress } from './address.js';
import { structCodec } from './structs.js';

/** A message after the call; what was given by its address alone is not looked at. */
export interface ReceivedMessage {
  /** Who sent it; null where the kernel does not say. */
  readonly msg_name: SocketAddress | null;
  readonly msg_namelen: number;
  /** The pieces as far as they were filled, in the memory that was given; null for one given by its address. */
  readonly msg_iov: readonly (Uint8Array | null)[];
  readonly msg_iovlen: number;
  /** The control data that came, in the memory that was given; null where none was. */
  readonly msg_control: Uint8Array | null;
  readonly msg_controllen: number;
  /** MSG_TRUNC where the message was longer than the pieces, MSG_CTRUNC the same for the control data. */
  readonly msg_flags: number;
}

type Fields = Readonly<Record<string, unknown>>;

/** The structures of messages, whose pointers come back as what they point at. */
export type MessageTag = 'msghdr' | 'mmsghdr';

/** The argument of a call that holds messages. */
export function messageOf({ pointees }: Shape): { readonly at: number; readonly tag: MessageTag } | undefined {
  for (const [at, pointee] of pointees.entries()) {
    if (pointee?.kind !== 'struct') continue;
    const { tag } = pointee;
    if (tag === 'msghdr' || tag === 'mmsghdr') return { at, tag };
  }
  return undefined;
}

/**
 * The messages that a call left, with the memory that their pointers were given.
 *
 * @param after what the kernel left in the structures, whose pointers are addresses
 * @param before what was put into them
 * @param word the call's result: bytes of one message, or the number of messages that were taken
 */
export function received(tag: MessageTag, after: unknown, before: unknown, word: number, abi: Abi): unknown {
  if (tag === 'msghdr') return one(fieldsOf(after), fieldsOf(before), word, abi);
  const given = Array.isArray(before) ? before : [before];
  const each = (message: Fields, at: number) => {
    const bytes = at < word ? Number(message.msg_len) : undefined;
    return { ...message, msg_hdr: one(fieldsOf(message.msg_hdr), fieldsOf(fieldsOf(given[at]).msg_hdr), bytes, abi) };
  };
  return Array.isArray(after) ? after.map(each) : each(fieldsOf(after), 0);
}

/** `bytes` is undefined for a message that the call did not come to. */
function one(after: Fields, before: Fields, bytes: number | undefined, abi: Abi): Fields {
  const control = before.msg_control;
  return {
    ...after,
    msg_name: bytes === undefined ? null : sender(before.msg_name, before.msg_namelen, after.msg_namelen),
    msg_iov: pieces(before.msg_iov, bytes ?? 0, abi),
    msg_control: ArrayBuffer.isView(control) ? viewBytes(control).subarray(0, Number(after.msg_controllen)) : null,
  };
}

function sender(memory: unknown, room: unknown, length: unknown): SocketAddress | null {
  if (!ArrayBuffer.isView(memory)) return null;
  const written = viewBytes(memory).subarray(0, Math.min(Number(room), Number(length)));
  if (written.length < 2) return null;
  // Half an address is shown as the bytes that it is.
  if (written.length < Number(length)) {
    const family = new DataView(written.buffer, written.byteOffset).getUint16(0, true);
    return { family, data: Uint8Array.from(written.subarray(2)) };
  }
  const whole = new Uint8Array(ADDRESS_BYTES);
  whole.set(written.subarray(0, ADDRESS_BYTES));
  return decodeAddress(whole, Math.min(written.length, ADDRESS_BYTES));
}

function pieces(memory: unknown, bytes: number, abi: Abi): (Uint8Array | null)[] {
  if (!(memory instanceof LinkedBytes)) return [];
  const codec = structCodec('iovec');
  const size = codec.size(abi);
  const view = new DataView(memory.buffer);
  const targets = new Map(memory.links.map(({ offset, bytes: target }) => [offset, target]));
  let left = bytes;
  return Array.from({ length: memory.length / size }, (_, at) => {
    const length = Math.min(left, Number(codec.decodeBig(abi, view, at * size).iov_len));
    left -= length;
    const target = targets.get(at * size);
    return target === undefined ? null : viewBytes(target).subarray(0, length);
  });
}

function fieldsOf(value: unknown): Fields {
  return Object(value);
}
