import { randomBytes } from 'node:crypto';

/** What crosses between the host and the guest's agent; the same numbers as vm/guest/agent.h. */
export const Message = {
  hello: 1,
  started: 2,
  output: 3,
  exited: 4,
  failed: 5,
  credit: 6,
  done: 7,
  answer: 8,
  restarted: 9,
  exec: 32,
  input: 33,
  signal: 34,
  resume: 35,
  mount: 36,
  resize: 37,
  call: 38,
  read: 39,
  write: 40,
  batch: 41,
  interrupt: 42,
} as const;

export const PROTOCOL_VERSION = 1;
/** Length, type, id. */
export const HEADER_BYTES = 12;

/** A message from the guest. */
export interface Received {
  readonly type: number;
  readonly id: number;
  readonly payload: Buffer;
}

/** A message in its bytes. */
export function encode(type: number, id: number, ...parts: readonly Uint8Array[]): Buffer {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  return Buffer.concat([words(length, type, id), ...parts], HEADER_BYTES + length);
}

/** 32-bit words, little-endian. */
export function words(...values: readonly number[]): Buffer {
  const bytes = Buffer.allocUnsafe(values.length * 4);
  for (const [index, value] of values.entries()) bytes.writeInt32LE(value | 0, index * 4);
  return bytes;
}

/** Strings with a NUL behind each. */
export function strings(...values: readonly string[]): Buffer {
  return Buffer.from(values.map((value) => `${value}\0`).join(''));
}

const ENTROPY_BYTES = 64;

/** What a guest is told first: the time in milliseconds, and bytes for its random pool. */
export function resumePayload(now = Date.now()): Buffer {
  const time = Buffer.alloc(16);
  time.writeBigUInt64LE(BigInt(Math.floor(now / 1000)), 0);
  time.writeBigUInt64LE(BigInt(now % 1000) * 1_000_000n, 8);
  return Buffer.concat([time, randomBytes(ENTROPY_BYTES)]);
}

/** Cuts a stream of bytes into messages. */
export class Parser {
  #chunks: Buffer[] = [];
  #size = 0;

  *push(chunk: Buffer): Generator<Received> {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    let needed = HEADER_BYTES;
    while (this.#size >= needed) {
      // Joined only when a message is whole: a long one comes in many chunks.
      let first = this.#chunks[0];
      if (first === undefined) return;
      if (first.length < HEADER_BYTES) first = this.#join();
      needed = HEADER_BYTES + first.readUInt32LE(0);
      if (this.#size < needed) return;
      const all = this.#join();
      const rest = all.subarray(needed);
      this.#chunks = rest.length > 0 ? [rest] : [];
      this.#size = rest.length;
      yield { type: all.readUInt32LE(4), id: all.readUInt32LE(8), payload: all.subarray(HEADER_BYTES, needed) };
      needed = HEADER_BYTES;
    }
  }

  #join(): Buffer {
    const [first] = this.#chunks;
    const all = this.#chunks.length === 1 && first !== undefined ? first : Buffer.concat(this.#chunks);
    this.#chunks = [all];
    return all;
  }
}
