const HEAD_BYTES = 4;

/** A message of a worker in its bytes: a length, and what `v8.serialize` made of it. */
export function frame(bytes: Uint8Array): Buffer {
  const head = Buffer.alloc(HEAD_BYTES);
  head.writeUInt32LE(bytes.length);
  return Buffer.concat([head, bytes]);
}

/** Cuts a stream into the bytes of messages. */
export class FrameParser {
  #chunks: Buffer[] = [];
  #size = 0;
  #needed = HEAD_BYTES;

  *push(chunk: Buffer): Generator<Buffer> {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    while (this.#size >= this.#needed) {
      const all = Buffer.concat(this.#chunks);
      this.#needed = HEAD_BYTES + all.readUInt32LE(0);
      const whole = all.length >= this.#needed;
      const rest = whole ? all.subarray(this.#needed) : all;
      this.#chunks = [rest];
      this.#size = rest.length;
      if (!whole) return;
      const message = all.subarray(HEAD_BYTES, this.#needed);
      this.#needed = HEAD_BYTES;
      yield message;
    }
  }
}
