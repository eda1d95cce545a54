import type { Duplex } from 'node:stream';
import { VmError } from './errors.js';
import { GuestProcess, type SpawnOptions } from './process.js';
import { encode, Message, Parser, PROTOCOL_VERSION, type Received, resumePayload, strings, words } from './protocol.js';

/** What an `exec` does. */
const What = { run: 0, put: 1, get: 2 } as const;
/** Flags of a mount. */
const READ_ONLY = 1;
const LIVE = 2;
const UNMOUNT = 4;
/** The id that the waiting Node has in every saved state. */
export const WAITING_ID = 1;

/** What the guest says of itself. */
export interface Hello {
  readonly release: string;
  readonly machine: string;
}

/** The host's side of the guest's agent: commands, their bytes, the share. */
export class Agent {
  readonly #channel: Duplex;
  readonly #processes = new Map<number, GuestProcess>();
  readonly #requests = new Map<number, (errno: number) => void>();
  #hello: ((hello: Hello) => void) | undefined;
  #nextId = WAITING_ID + 1;
  #ended: Error | undefined;
  #heard = true;

  constructor(channel: Duplex) {
    this.#channel = channel;
    const parser = new Parser();
    channel.on('data', (chunk: Buffer) => {
      for (const message of parser.push(chunk)) this.#receive(message);
    });
  }

  /** Greets the guest, and puts its clock and its random pool right; the answer is the first sign of life. */
  async greet(now?: number): Promise<Hello> {
    const hello = new Promise<Hello>((resolve) => {
      this.#hello = resolve;
    });
    this.#send(Message.hello, 0);
    await this.#request(Message.resume, resumePayload(now));
    return hello;
  }

  /** Asks for a sign of life, and tells whether there was one since it was last asked. */
  pulse(): boolean {
    const heard = this.#heard;
    this.#heard = false;
    this.#send(Message.hello, 0);
    return heard;
  }

  /** Mounts a share at `path`, again where it is mounted. */
  async mount(tag: string, path: string, options: { writable: boolean; live: boolean }): Promise<void> {
    const errno = await this.#request(
      Message.mount,
      words((options.writable ? 0 : READ_ONLY) | (options.live ? LIVE : 0)),
      strings(tag, path),
    );
    if (errno !== 0) throw new VmError('ERR_VM_MOUNT', `the guest could not mount ${path}: errno ${errno}`, { errno });
  }

  /** Takes the share away from `path`, where nothing of it is in use. */
  async unmount(path: string): Promise<void> {
    const errno = await this.#request(Message.mount, words(UNMOUNT), strings('', path));
    if (errno !== 0)
      throw new VmError('ERR_VM_MOUNT', `the guest could not unmount ${path}: errno ${errno}`, { errno });
  }

  /** Starts a command. */
  spawn(argv: readonly [string, ...string[]], options: SpawnOptions): GuestProcess {
    return this.#start(What.run, argv, options, 0, this.#nextId++);
  }

  /** Starts the command that a saved state goes on with. */
  spawnWaiting(argv: readonly [string, ...string[]], options: SpawnOptions): GuestProcess {
    return this.#start(What.run, argv, options, 0, WAITING_ID);
  }

  /** The command that the saved state goes on with. */
  adoptWaiting(): GuestProcess {
    return this.#process(WAITING_ID);
  }

  /** Starts writing a file: the bytes go to its input. */
  put(path: string, mode: number): GuestProcess {
    return this.#start(What.put, [path], {}, mode, this.#nextId++);
  }

  /** Starts reading a file: the bytes come from its output. */
  get(path: string): GuestProcess {
    return this.#start(What.get, [path], {}, 0, this.#nextId++);
  }

  /** Whether no command runs; a Node that waits is none. */
  get idle(): boolean {
    return this.#processes.size === 0;
  }

  /** The guest is gone: everything that waits is told. */
  end(error: Error): void {
    this.#ended = error;
    for (const process of this.#processes.values()) process.fail(error);
    this.#processes.clear();
    for (const [, resolve] of this.#requests) resolve(-1);
    this.#requests.clear();
  }

  #start(what: number, argv: readonly string[], options: SpawnOptions, mode: number, id: number): GuestProcess {
    const env = Object.entries(options.env ?? {}).map(([name, value]) => `${name}=${value}`);
    const process = this.#process(id);
    const head = words(what, options.terminal ? 1 : 0, mode);
    const cwd = strings(options.cwd ?? '/');
    const counts = words(argv.length, env.length);
    if (this.#ended !== undefined) process.fail(this.#ended);
    else this.#send(Message.exec, id, head, cwd, counts, strings(...argv), strings(...env));
    return process;
  }

  #process(id: number): GuestProcess {
    const process = new GuestProcess((type, ...parts) => this.#send(type, id, ...parts));
    this.#processes.set(id, process);
    return process;
  }

  #send(type: number, id: number, ...parts: Uint8Array[]): void {
    if (this.#ended === undefined) this.#channel.write(encode(type, id, ...parts));
  }

  async #request(type: number, ...parts: Uint8Array[]): Promise<number> {
    if (this.#ended !== undefined) throw this.#ended;
    const id = this.#nextId++;
    const done = new Promise<number>((resolve) => this.#requests.set(id, resolve));
    this.#send(type, id, ...parts);
    const errno = await done;
    if (this.#ended !== undefined) throw this.#ended;
    return errno;
  }

  #receive({ type, id, payload }: Received): void {
    this.#heard = true;
    if (type === Message.hello) {
      const [version, release = '', machine = ''] = payload.toString().split('\n');
      if (Number(version) === PROTOCOL_VERSION) this.#hello?.({ release, machine });
    } else if (type === Message.done) {
      this.#requests.get(id)?.(payload.readInt32LE(0));
      this.#requests.delete(id);
    } else {
      const process = this.#processes.get(id);
      if (process === undefined) return;
      process.receive(type, payload);
      if (type === Message.exited || type === Message.failed) this.#processes.delete(id);
    }
  }
}
