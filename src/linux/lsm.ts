import type { Abi } from '../abi/abi.js';
import { decodeText } from '../marshal/layout.js';
import { structCodec } from './structs.js';

/** What a security module keeps of a thread. */
export interface LsmContext {
  /** The module: LSM_ID_APPARMOR and so on. */
  readonly id: number;
  readonly flags: number;
  readonly ctx: string;
}

/** `struct lsm_ctx`, one behind the other, with the text behind each. */
export function decodeLsmContexts(bytes: Uint8Array, abi: Abi, big: boolean): unknown[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const codec = structCodec('lsm_ctx');
  const head = codec.size(abi);
  const contexts: unknown[] = [];
  for (let at = 0, length = head; length >= head && at + head <= bytes.length; at += length) {
    const { id, flags, len, ctx_len } = big ? codec.decodeBig(abi, view, at) : codec.decode(abi, view, at);
    const room = bytes.length - at - head;
    contexts.push({ id, flags, ctx: decodeText(view, at + head, Math.min(Number(ctx_len), room)) });
    length = Number(len);
  }
  return contexts;
}
