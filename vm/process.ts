import { constants } from 'node:os';
import { Readable, Writable } from 'node:stream';
import { VmError } from './errors.js';
import { Message, words } from './protocol.js';

/** The agent's buffer for a command's input, which is what it takes before it asks for more. */
const INPUT_WINDOW = 65536;

/** How a command runs in the guest. */
export interface SpawnOptions {
  /** The folder that it starts in; `/` by default. */
  readonly cwd?: string | undefined;
  /** Its whole environment. */
  readonly env?: Readonly<Record<string, string>> | undefined;
  /** It has a terminal, whose output is all in `stdout`. */
  readonly terminal?: boolean | undefined;
  /** Milliseconds after which it is killed. */
  readonly timeout?: number | undefined;
  /** Aborting it kills the command. */
  readonly signal?: AbortSignal | undefined;
}

/** How a command ended. */
export interface GuestExit {
  /** Its exit status, or null where a signal ended it. */
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
}

type Send = (type: number, ...parts: Uint8Array[]) => void;

/** A command in the guest. */
export class GuestProcess {
  readonly stdin: Writable;
  readonly stdout: Readable;
  readonly stderr: Readable;
  /** What it writes to its file descriptor 3. */
  readonly messages: Readable;
  /**
   * Settles when the command has ended and its output has arrived.
   *
   * @throws {VmError} ERR_VM_EXEC where it could not be started, ERR_VM_TIMEOUT, ERR_VM_GONE and ERR_VM_PANIC where the guest ended first;
   *   the signal's reason where it was aborted
   */
  readonly exit: Promise<GuestExit>;
  readonly #send: Send;
  readonly #input = new InputWindow();
  #verdict: unknown;
  #settle!: { resolve(exit: GuestExit): void; reject(error: unknown): void };

  constructor(send: Send) {
    this.#send = send;
    this.exit = new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
    });
    // Who does not wait for the end hears of it from the machine.
    this.exit.catch(() => {});
    this.stdout = this.#output(1);
    this.stderr = this.#output(2);
    this.messages = this.#output(3);
    this.stdin = new Writable({
      write: (chunk: Buffer, _encoding, done) => void this.#write(chunk).then(() => done(), done),
      final: (done) => {
        if (!this.#input.closed) this.#send(Message.input);
        done();
      },
    });
    this.stdin.on('error', () => {});
  }

  /** Sends a signal to the command and what it has started. */
  kill(signal: NodeJS.Signals = 'SIGTERM'): void {
    this.#send(Message.signal, words(constants.signals[signal]));
  }

  /** Kills the command for a reason, which is what {@link exit} then rejects with. */
  end(reason: unknown): void {
    this.#verdict = reason;
    this.kill('SIGKILL');
  }

  /** Tells its terminal how large it is. */
  resize(rows: number, columns: number): void {
    this.#send(Message.resize, words(rows, columns));
  }

  /** Takes a message of the guest. */
  receive(type: number, payload: Buffer): void {
    if (type === Message.output) {
      const stream = [this.stdout, this.stderr, this.messages][payload.readUInt32LE(0) - 1];
      stream?.push(payload.subarray(4));
    } else if (type === Message.credit) {
      this.#input.add(payload.readUInt32LE(4));
    } else if (type === Message.exited) {
      const [code, signal] = [payload.readInt32LE(0), payload.readInt32LE(4)];
      this.#finish();
      if (this.#verdict !== undefined) this.#settle.reject(this.#verdict);
      else this.#settle.resolve({ status: code < 0 ? null : code, signal: signalName(signal) });
    } else if (type === Message.failed) {
      const errno = payload.readInt32LE(0);
      const where = payload.subarray(4).toString();
      this.#finish();
      this.#settle.reject(
        new VmError('ERR_VM_EXEC', `${errnoName(errno)}: the guest could not start ${where}`, { errno }),
      );
    }
  }

  /** The guest is gone. */
  fail(error: Error): void {
    this.#finish();
    this.#settle.reject(this.#verdict ?? error);
  }

  #finish(): void {
    this.stdout.push(null);
    this.stderr.push(null);
    this.messages.push(null);
    this.#input.close();
    this.stdin.destroy();
  }

  #output(stream: number): Readable {
    let taken = 0;
    const send = this.#send;
    const readable = new Readable({
      highWaterMark: 1 << 18,
      read() {
        // What was pushed before and has been read may be sent again.
        const given = taken - readable.readableLength;
        if (given <= 0) return;
        taken -= given;
        send(Message.credit, words(stream, given));
      },
    });
    const push = readable.push.bind(readable);
    readable.push = (chunk: Buffer | null) => {
      taken += chunk?.length ?? 0;
      return push(chunk);
    };
    return readable;
  }

  async #write(chunk: Buffer): Promise<void> {
    for (let start = 0; start < chunk.length; ) {
      const room = await this.#input.take(chunk.length - start);
      // The command has ended: what it has not read is dropped.
      if (room === 0) return;
      this.#send(Message.input, chunk.subarray(start, start + room));
      start += room;
    }
  }
}

/** How much the agent still takes. */
class InputWindow {
  #room = INPUT_WINDOW;
  #closed = false;
  #wake: (() => void) | undefined;

  get closed(): boolean {
    return this.#closed;
  }

  close(): void {
    this.#closed = true;
    this.#wake?.();
  }

  add(bytes: number): void {
    this.#room += bytes;
    this.#wake?.();
  }

  /** Waits for room, of which there is none any more where it is closed. */
  async take(wanted: number): Promise<number> {
    while (this.#room === 0 && !this.#closed) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    if (this.#closed) return 0;
    const taken = Math.min(wanted, this.#room);
    this.#room -= taken;
    return taken;
  }
}

function signalName(number: number): NodeJS.Signals | null {
  const entry = Object.entries(constants.signals).find(([, value]) => value === number);
  return number === 0 || entry === undefined ? null : toSignal(entry[0]);
}

function toSignal(name: string): NodeJS.Signals | null {
  return isSignal(name) ? name : null;
}

function isSignal(name: string): name is NodeJS.Signals {
  return name in constants.signals;
}

function errnoName(errno: number): string {
  return Object.entries(constants.errno).find(([, value]) => value === errno)?.[0] ?? `errno ${errno}`;
}
