import { spawnSync } from 'node:child_process';
import { closeSync, readSync, writeSync } from 'node:fs';
import { Socket } from 'node:net';
import { join } from 'node:path';
import { type Kernel, SYS } from '../src/index.js';
import { VmError } from './errors.js';
import type { Machine, MachineOptions } from './machine.js';
import { packageRoot } from './paths.js';
import { encode, HEADER_BYTES, Message, Parser, type Received, resumePayload, strings, words } from './protocol.js';
import { startQemu } from './qemu.js';

const AF_UNIX = 1;
const SOCK_STREAM_CLOEXEC = 0o2000001;
const POLLIN = 1;
const START_LIMIT_MS = 60_000;
const SETUP_LIMIT_MS = 60 * 60_000;
/** How long the guest may be silent about a call before it is asked whether it lives, and how long that may take. */
const PULSE_MS = 5000;
const SILENCE_LIMIT_MS = 30_000;
const MARKER = '/proc/jiffies_syscalls';
const REQUESTS = { call: Message.call, read: Message.read, write: Message.write, batch: Message.batch } as const;

interface Answer {
  readonly word: number;
  readonly bytes: Uint8Array;
}

/** One end of a socket pair: messages, waited for. */
class Port {
  readonly #fd: number;
  readonly #native: Kernel;

  constructor(fd: number, native: Kernel) {
    this.#fd = fd;
    this.#native = native;
  }

  send(message: Buffer): void {
    for (let at = 0; at < message.length; ) at += writeSync(this.#fd, message, at);
  }

  /** The next message; who needs a limit asks {@link ready} first. */
  receive(): Received {
    const header = this.#read(HEADER_BYTES);
    return { type: header.readUInt32LE(4), id: header.readUInt32LE(8), payload: this.#read(header.readUInt32LE(0)) };
  }

  /** Whether something can be read within `limitMs`. */
  ready(limitMs: number): boolean {
    const poll = Buffer.alloc(8);
    poll.writeInt32LE(this.#fd, 0);
    poll.writeInt16LE(POLLIN, 4);
    return this.#native.syscall(SYS.poll, poll, 1, limitMs) > 0;
  }

  close(): void {
    closeSync(this.#fd);
  }

  #read(length: number): Buffer {
    const bytes = Buffer.allocUnsafe(length);
    for (let at = 0; at < length; ) {
      const n = readSync(this.#fd, bytes, at, length - at, null);
      if (n === 0) throw new VmError('ERR_VM_GONE', 'the virtual machine ended while it was asked something');
      at += n;
    }
    return bytes;
  }
}

/** Two connected sockets. */
function socketPair(native: Kernel): [ours: number, theirs: number] {
  const pair = Buffer.alloc(8);
  native.syscall(SYS.socketpair, AF_UNIX, SOCK_STREAM_CLOEXEC, 0, pair);
  return [pair.readInt32LE(0), pair.readInt32LE(4)];
}

/** The description of the machine; it is made ready, by a process of its own since this one waits, where it is not. */
function describeMachine(): MachineOptions {
  const program = join(packageRoot(), 'dist/esm/vm/describe.js');
  const { status, stdout, error } = spawnSync(process.execPath, [program], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    timeout: SETUP_LIMIT_MS,
  });
  if (status !== 0) {
    throw new VmError(
      'ERR_VM_SETUP',
      `the virtual machine could not be made ready${error ? `: ${error.message}` : '; see above'}`,
    );
  }
  return JSON.parse(stdout);
}

/**
 * `openTransport` starts a machine and waits for it, without the event loop, and returns the way to its calls, which `openKernel('vm')` uses.
 *
 * @param native the running kernel, whose calls carry the bytes
 * @throws {VmError} ERR_VM_SETUP, ERR_VM_START
 * @see vm/README.md
 * @example
 * const transport = openTransport(openKernel('native'));
 * transport.release.startsWith('6.1.'); // true
 * transport.close();
 */
export function openTransport(native: Kernel): Transport {
  const options = describeMachine();
  const [ourControl, theirControl] = socketPair(native);
  const [ourCalls, theirCalls] = socketPair(native);
  const machine = startQemu(options, { control: theirControl, calls: theirCalls });
  closeSync(theirControl);
  closeSync(theirCalls);
  const control = new Port(ourControl, native);
  const title = `${options.state === undefined ? 'booted' : 'resumed'} under ${options.accel.toUpperCase()}`;
  const transport = new Transport(machine, control, new Port(ourCalls, native), title);
  try {
    transport.greet();
  } catch (error) {
    transport.close();
    throw error;
  }
  return transport;
}

/** Requests to the task of a guest. */
export class Transport {
  readonly title: string;
  release = '';
  marker: string | undefined;
  readonly #machine: Machine;
  readonly #control: Port;
  readonly #calls: Port;
  readonly #jobs = new Map<number, { resolve(answer: Answer): void; reject(error: Error): void }>();
  readonly #kill: () => void;
  #nextId = 1;
  #closed = false;

  constructor(machine: Machine, control: Port, calls: Port, title: string) {
    this.#machine = machine;
    this.#control = control;
    this.#calls = calls;
    this.title = title;
    this.#kill = () => void machine.kill();
    process.once('exit', this.#kill);
    machine.unref();
    machine.console.resume();
    const parser = new Parser();
    machine.jobs.on('data', (chunk: Buffer) => {
      for (const message of parser.push(chunk)) this.#receive(message);
    });
    void machine.ended.then(() => this.#failJobs(new VmError('ERR_VM_GONE', 'the virtual machine ended')));
  }

  /** Waits for the guest, puts its clock and random pool right, and reads its marker. */
  greet(): void {
    this.#control.send(encode(Message.hello, 0));
    this.#control.send(encode(Message.resume, this.#nextId++, resumePayload()));
    const head = words(2, 0, 0);
    const reading = this.#nextId++;
    this.#control.send(encode(Message.exec, reading, head, strings('/'), words(1, 0), strings(MARKER)));
    const output: Buffer[] = [];
    for (let greeted = false; ; ) {
      if (!this.#control.ready(START_LIMIT_MS)) {
        throw new VmError('ERR_VM_START', `the guest gave no sign of life within ${START_LIMIT_MS} ms`);
      }
      const { type, id, payload } = this.#control.receive();
      if (type === Message.hello) {
        this.release = payload.toString().split('\n')[1] ?? '';
        greeted = true;
      } else if (id === reading && type === Message.output) output.push(payload.subarray(4));
      else if (id === reading && (type === Message.exited || type === Message.failed)) {
        if (type === Message.exited && payload.readInt32LE(0) === 0) this.marker = Buffer.concat(output).toString();
        if (greeted) return;
      }
    }
  }

  request(what: keyof typeof REQUESTS, ...parts: Uint8Array[]): Answer {
    if (this.#calls.ready(0)) this.#refuse(this.#calls.receive());
    this.#calls.send(encode(REQUESTS[what], this.#nextId++, ...parts));
    // A call may block as long as it likes, in a guest that lives.
    while (!this.#calls.ready(PULSE_MS)) this.#pulse();
    const message = this.#calls.receive();
    if (message.type !== Message.answer) this.#refuse(message);
    return answerOf(message);
  }

  submit(frame: Uint8Array): { done: Promise<Answer>; interrupt(): void } {
    const id = this.#nextId++;
    const done = new Promise<Answer>((resolve, reject) => this.#jobs.set(id, { resolve, reject }));
    this.#hold();
    this.#machine.jobs.write(encode(Message.call, id, frame));
    return { done, interrupt: () => void this.#machine.jobs.write(encode(Message.interrupt, id)) };
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    process.off('exit', this.#kill);
    void this.#machine.kill();
    this.#control.close();
    this.#calls.close();
    this.#failJobs(new VmError('ERR_VM_GONE', 'the virtual machine was closed'));
  }

  /** Asks the agent for a sign of life. */
  #pulse(): void {
    this.#control.send(encode(Message.hello, 0));
    if (!this.#control.ready(SILENCE_LIMIT_MS)) {
      this.close();
      throw new VmError('ERR_VM_GONE', `the guest has not answered for ${SILENCE_LIMIT_MS / 1000} s`);
    }
    this.#control.receive();
  }

  #receive(message: Received): void {
    if (message.type === Message.restarted) {
      this.#failJobs(restarted(message));
      return;
    }
    const job = this.#jobs.get(message.id);
    if (job === undefined) return;
    this.#jobs.delete(message.id);
    this.#hold();
    if (message.type === Message.answer) job.resolve(answerOf(message));
    else job.reject(failure(message));
  }

  #failJobs(error: Error): void {
    for (const { reject } of this.#jobs.values()) reject(error);
    this.#jobs.clear();
    this.#hold();
  }

  /** The process stays for calls under way, and for nothing else. */
  #hold(): void {
    const { jobs } = this.#machine;
    if (!(jobs instanceof Socket)) return;
    if (this.#jobs.size > 0) jobs.ref();
    else jobs.unref();
  }

  #refuse(message: Received): never {
    throw message.type === Message.restarted ? restarted(message) : failure(message);
  }
}

function answerOf({ payload }: Received): Answer {
  return { word: payload.readInt32LE(0), bytes: payload.subarray(4) };
}

function failure({ payload }: Received): VmError {
  const errno = payload.readInt32LE(0);
  return new VmError('ERR_VM_GONE', `the guest did not make the call: errno ${errno}`, { errno });
}

function restarted({ payload }: Received): VmError {
  const status = payload.readInt32LE(0);
  const signal = status & 0x7f;
  const how = signal === 0 ? `exited with ${(status >> 8) & 0xff}` : `was ended by signal ${signal}`;
  return new VmError(
    'ERR_VM_GONE',
    `the process in the guest that makes the calls ${how}; another has taken its place, without the first one's files and memory`,
  );
}
