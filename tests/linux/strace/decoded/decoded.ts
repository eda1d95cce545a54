import type { Value } from '../wire.js';

/**
 * A call whose memory strace decodes: its name, its arguments, and strace's text of them, where `<address>` is any address and
 * `…` is what other versions of strace write otherwise.
 */
export type Decoded = readonly [name: string, args: readonly Value[], text: string];

/** A file descriptor that is not open. */
export const FD = 1_000_001;

export function bytes(...list: readonly number[]): Uint8Array {
  return new Uint8Array(list);
}

export function text(value: string): Uint8Array {
  return new Uint8Array(Buffer.from(value));
}
