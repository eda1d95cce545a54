import type { Value } from '../wire.js';

/**
 * A call whose memory strace decodes: its name, its arguments, and strace's text of them, where `<address>` is any address,
 * `‹a or b›` is what strace writes in one version or another, and `…` is what other versions of strace write otherwise.
 */
export type Decoded = readonly [name: string, args: readonly Value[], text: string];

/** A file descriptor that is not open. */
export const FD = 1_000_001;

/** A descriptor of an epoll instance, which child.cjs opens. */
export const EPOLL = 900;

export function bytes(...list: readonly number[]): Uint8Array {
  return new Uint8Array(list);
}

export function text(value: string): Uint8Array {
  return new Uint8Array(Buffer.from(value));
}

/** 64-bit words, lowest byte first. */
export function words(...list: readonly bigint[]): Uint8Array {
  return new Uint8Array(new BigInt64Array(list.map((word) => BigInt.asIntN(64, word))).buffer);
}

/** 32-bit words, lowest byte first. */
export function halves(...list: readonly number[]): Uint8Array {
  return new Uint8Array(new Uint32Array(list).buffer);
}
