import { closeSync, readSync, writeSync } from 'node:fs';
import { constants } from 'node:os';
import { type Kernel, SYS } from '../src/index.js';
import { HEADER_BYTES, type Received } from './protocol.js';

const AF_UNIX = 1;
const SOCK_STREAM_CLOEXEC_NONBLOCK = 0o2004001;
const POLLIN = 1;
const POLLOUT = 4;
/** How long the other end may be silent before its owner is asked whether it lives. */
export const PULSE_MS = 5000;

/** What a {@link Port} does where its other end does not go on. */
export interface PortOwner {
  /** Nothing could be read or written for {@link PULSE_MS}; returns where it is worth to wait on. */
  silent(): void;
  /** The other end is gone. */
  gone(): Error;
}

/** One end of a socket pair: messages, waited for. */
export class Port {
  readonly #fd: number;
  readonly #native: Kernel;
  readonly #owner: PortOwner;

  constructor(fd: number, native: Kernel, owner: PortOwner) {
    this.#fd = fd;
    this.#native = native;
    this.#owner = owner;
  }

  send(message: Buffer): void {
    for (let at = 0; at < message.length; ) at += this.#move(POLLOUT, () => writeSync(this.#fd, message, at));
  }

  receive(): Received {
    const header = this.#read(HEADER_BYTES);
    return { type: header.readUInt32LE(4), id: header.readUInt32LE(8), payload: this.#read(header.readUInt32LE(0)) };
  }

  /** Whether something can be read within `limitMs`. */
  ready(limitMs: number): boolean {
    return this.#poll(POLLIN, limitMs);
  }

  close(): void {
    closeSync(this.#fd);
  }

  #poll(events: number, limitMs: number): boolean {
    const poll = Buffer.alloc(8);
    poll.writeInt32LE(this.#fd, 0);
    poll.writeInt16LE(events, 4);
    const end = performance.now() + limitMs;
    for (;;) {
      const left = Math.max(0, Math.ceil(end - performance.now()));
      const count = this.#native.syscall.raw(SYS.poll, poll, 1, left);
      // A signal of this process is no word of the guest's.
      if (count !== -constants.errno.EINTR) return count > 0;
    }
  }

  #read(length: number): Buffer {
    const bytes = Buffer.allocUnsafe(length);
    for (let at = 0; at < length; ) {
      const n = this.#move(POLLIN, () => readSync(this.#fd, bytes, at, length - at, null));
      if (n === 0) throw this.#owner.gone();
      at += n;
    }
    return bytes;
  }

  /** Moves some bytes, when that is possible. */
  #move(events: number, some: () => number): number {
    for (;;) {
      try {
        return some();
      } catch (error) {
        const code = codeOf(error);
        if (code === 'EPIPE' || code === 'ECONNRESET') throw this.#owner.gone();
        if (code !== 'EAGAIN' && code !== 'EINTR') throw error;
      }
      while (!this.#poll(events, PULSE_MS)) this.#owner.silent();
    }
  }
}

/** The code of an error of Node. */
export function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

/** Two connected sockets. */
export function socketPair(native: Kernel): [ours: number, theirs: number] {
  const pair = Buffer.alloc(8);
  native.syscall(SYS.socketpair, AF_UNIX, SOCK_STREAM_CLOEXEC_NONBLOCK, 0, pair);
  return [pair.readInt32LE(0), pair.readInt32LE(4)];
}
