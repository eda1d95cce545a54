import type { Abi } from '../abi/abi.js';
import { wrongType } from '../marshal/errors.js';
import { isPlain } from '../marshal/layout-check.js';
import { LinkedBytes } from '../marshal/linked.js';
import { ADDRESS_BYTES, encodeAddress } from './address.js';
import { structCodec } from './structs.js';

/** A piece of memory in an array for readv and its kind: bytes stand for themselves. */
export function vector(value: unknown): unknown {
  const bytes = typeof value === 'string' ? new TextEncoder().encode(value) : value;
  if (ArrayBuffer.isView(bytes)) return { iov_base: bytes, iov_len: bytes.byteLength };
  return isPlain(bytes) ? { ...bytes } : bytes;
}

/**
 * The fields of a `struct msghdr`, with the lengths that can be worked out: of the name, the pieces and the control data.
 *
 * @param receives whether there is room for the sender's address where no memory for it is given
 */
export function message(value: unknown, abi: Abi, what: string, receives: boolean): unknown {
  if (!isPlain(value)) return value;
  const fields: Record<string, unknown> = { ...value };
  const { msg_name: name, msg_iov: pieces, msg_control: control } = fields;
  if (typeof name === 'object' && name !== null && !ArrayBuffer.isView(name)) {
    fields.msg_name = encodeAddress(name, `${what}.msg_name`);
    if (receives) fields.msg_name = new Uint8Array(ADDRESS_BYTES);
  } else if (name === undefined && receives) fields.msg_name = new Uint8Array(ADDRESS_BYTES);
  if (ArrayBuffer.isView(fields.msg_name)) fields.msg_namelen ??= fields.msg_name.byteLength;
  if (ArrayBuffer.isView(control)) fields.msg_controllen ??= control.byteLength;
  if (Array.isArray(pieces)) {
    fields.msg_iov = vectors(pieces, abi, `${what}.msg_iov`);
    fields.msg_iovlen ??= pieces.length;
  } else if (typeof pieces === 'string') throw wrongType(`${what}.msg_iov`, 'an array of strings or views', pieces);
  return fields;
}

function vectors(pieces: readonly unknown[], abi: Abi, what: string): LinkedBytes {
  const codec = structCodec('iovec');
  const size = codec.size(abi);
  const bytes = new LinkedBytes(size * pieces.length);
  const view = new DataView(bytes.buffer);
  for (const [at, piece] of pieces.entries()) {
    const fields = vector(piece);
    codec.check(abi, fields, `${what}[${at}]`);
    codec.encode(abi, view, at * size, Object(fields), {
      relocate: (offset, target) => bytes.links.push({ offset, bytes: target }),
    });
  }
  return bytes;
}
