import { EventEmitter } from 'node:events';
import { deserialize, serialize } from 'node:v8';
import type { PoolOptions, PoolWorker, WorkerRequest } from 'vitest/node';
import { FrameParser, frame } from './frames.js';
import type { Peer } from './peer.js';

/** Vitest's side of a worker that runs as a process with four pipes. */
export class PeerWorker implements PoolWorker {
  readonly name: string;
  /** The host transforms modules and hands them over: the guest has no such cache. */
  readonly cacheFs = false;
  readonly #events = new EventEmitter();
  readonly #options: PoolOptions;
  readonly #connect: (options: PoolOptions) => Promise<Peer>;
  #peer: Peer | undefined;

  constructor(name: string, options: PoolOptions, connect: (options: PoolOptions) => Promise<Peer>) {
    this.name = name;
    this.#options = options;
    this.#connect = connect;
  }

  on(event: string, callback: (arg: unknown) => void): void {
    this.#events.on(event, callback);
  }

  off(event: string, callback: (arg: unknown) => void): void {
    this.#events.off(event, callback);
  }

  send(message: WorkerRequest): void {
    this.#peer?.stdin.write(frame(serialize(message)));
  }

  deserialize(data: unknown): unknown {
    return data;
  }

  async start(): Promise<void> {
    if (this.#peer !== undefined) return;
    const peer = await this.#connect(this.#options);
    this.#peer = peer;
    const { outputStream, errorStream } = this.#options.project.vitest.logger;
    peer.stdout.on('data', (chunk: Buffer) => outputStream.write(chunk));
    peer.stderr.on('data', (chunk: Buffer) => errorStream.write(chunk));
    const parser = new FrameParser();
    peer.messages.on('data', (chunk: Buffer) => {
      for (const message of parser.push(chunk)) this.#events.emit('message', deserialize(message));
    });
    const tell = (event: 'exit' | 'error', what: unknown) => {
      if (this.#peer === peer) this.#events.emit(event, what);
    };
    peer.exit.then(
      ({ status }) => tell('exit', status),
      (error: unknown) => tell('error', error),
    );
  }

  async stop(): Promise<void> {
    const peer = this.#peer;
    this.#peer = undefined;
    await peer?.close();
  }
}
