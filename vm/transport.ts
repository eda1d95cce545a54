import { spawnSync } from 'node:child_process';
import { closeSync, readSync } from 'node:fs';
import { Socket } from 'node:net';
import { join } from 'node:path';
import type { Kernel } from '../src/index.js';
import { ConsoleTail } from './console.js';
import { VmError } from './errors.js';
import { type Machine, type MachineOptions, START_LIMIT_MS } from './machine.js';
import { packageRoot } from './paths.js';
import { codeOf, Port, PULSE_MS, socketPair } from './port.js';
import { encode, Message, Parser, type Received, resumePayload, strings, words } from './protocol.js';
import { startQemu } from './qemu.js';

const SETUP_LIMIT_MS = 60 * 60_000;
/** How long a guest that is asked whether it lives may be silent. */
const SILENCE_LIMIT_MS = 30_000;
const CONSOLE_CHUNK = 4096;
const MARKER = '/proc/jiffies_syscalls';
const REQUESTS = { call: Message.call, read: Message.read, write: Message.write, batch: Message.batch } as const;

interface Answer {
  readonly word: number;
  readonly bytes: Uint8Array;
}

/**
 * The description of the machine; it is made ready, by a process of its own since this one waits, where it is not. With a time (ms) the
 * saved state of before, which did not resume, is taken away, and the machine boots.
 */
function describeMachine(...time: number[]): MachineOptions {
  const program = join(packageRoot(), 'dist/esm/vm/describe.js');
  const { status, stdout, error } = spawnSync(process.execPath, [program, ...time.map(String)], {
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
  const time = Date.now();
  try {
    return begin(options, native);
  } catch (error) {
    if (options.state === undefined || !(error instanceof VmError) || error.code !== 'ERR_VM_START') throw error;
    process.stderr.write(
      `jiffies-syscall: the saved state does not resume, so the machine boots, and the next makes the state anew: ${error.message}\n`,
    );
    return begin(describeMachine(time), native);
  }
}

function begin(options: MachineOptions, native: Kernel): Transport {
  const [ourControl, control] = socketPair(native);
  const [ourCalls, calls] = socketPair(native);
  const [ourConsole, console] = socketPair(native);
  const machine = startQemu(options, { control, calls, console });
  for (const fd of [control, calls, console]) closeSync(fd);
  const how = options.state === undefined ? 'boot' : 'resume';
  const title = `${how === 'boot' ? 'booted' : 'resumed'} under ${options.accel.toUpperCase()}`;
  const transport = new Transport(
    machine,
    { control: ourControl, calls: ourCalls, console: ourConsole },
    native,
    title,
  );
  try {
    transport.greet(START_LIMIT_MS[how]);
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
  readonly #consoleFd: number;
  /** Reads the console where the event loop runs. */
  readonly #console: Socket;
  readonly #tail = new ConsoleTail();
  readonly #jobs = new Map<number, { resolve(answer: Answer): void; reject(error: Error): void }>();
  #nextId = 1;
  #greeted = false;
  #closed = false;
  /** Why no call can be made any more. */
  #gone: VmError | undefined;

  constructor(
    machine: Machine,
    fds: { readonly control: number; readonly calls: number; readonly console: number },
    native: Kernel,
    title: string,
  ) {
    this.#machine = machine;
    this.title = title;
    const gone = () => this.#end('the virtual machine ended');
    this.#control = new Port(fds.control, native, { silent: () => this.#giveUp(PULSE_MS), gone });
    // A call may block as long as it likes, in a guest that lives.
    this.#calls = new Port(fds.calls, native, { silent: () => this.#pulse(), gone });
    this.#consoleFd = fds.console;
    this.#console = new Socket({ fd: fds.console });
    this.#console.on('data', (chunk: Buffer) => this.#tail.push(chunk.toString()));
    this.#console.on('error', () => {});
    this.#console.unref();
    machine.unref();
    const parser = new Parser();
    machine.jobs.on('data', (chunk: Buffer) => {
      for (const message of parser.push(chunk)) this.#receive(message);
    });
    void machine.ended.then(() => this.#failJobs(gone()));
  }

  /** Waits for the guest, puts its clock and random pool right, and reads its marker. */
  greet(limitMs: number): void {
    this.#control.send(encode(Message.hello, 0));
    this.#control.send(encode(Message.resume, this.#nextId++, resumePayload()));
    const head = words(2, 0, 0);
    const reading = this.#nextId++;
    this.#control.send(encode(Message.exec, reading, head, strings('/'), words(1, 0), strings(MARKER)));
    const output: Buffer[] = [];
    while (!this.#greeted) {
      if (!this.#control.ready(limitMs)) this.#giveUp(limitMs);
      const { type, id, payload } = this.#control.receive();
      if (type === Message.hello) this.release = payload.toString().split('\n')[1] ?? '';
      else if (id === reading && type === Message.output) output.push(payload.subarray(4));
      else if (id === reading && (type === Message.exited || type === Message.failed)) {
        if (type === Message.exited && payload.readInt32LE(0) === 0) this.marker = Buffer.concat(output).toString();
        this.#greeted = true;
      }
    }
  }

  request(what: keyof typeof REQUESTS, ...parts: Uint8Array[]): Answer {
    if (this.#gone !== undefined) throw this.#gone;
    // What has come meanwhile tells of the task, or answers a request that was given up.
    while (this.#calls.ready(0)) this.#take(undefined);
    const id = this.#nextId++;
    this.#calls.send(encode(REQUESTS[what], id, ...parts));
    for (;;) {
      const answer = this.#take(id);
      if (answer !== undefined) return answer;
    }
  }

  submit(frame: Uint8Array): { done: Promise<Answer>; interrupt(): void } {
    if (this.#gone !== undefined) throw this.#gone;
    const id = this.#nextId++;
    const done = new Promise<Answer>((resolve, reject) => this.#jobs.set(id, { resolve, reject }));
    this.#hold();
    this.#machine.jobs.write(encode(Message.call, id, frame));
    return { done, interrupt: () => void this.#machine.jobs.write(encode(Message.interrupt, id)) };
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#gone ??= new VmError('ERR_VM_GONE', 'the virtual machine was closed');
    void this.#machine.kill();
    this.#control.close();
    this.#calls.close();
    this.#console.destroy();
    this.#failJobs(this.#gone);
  }

  /** The next message of the task, where it answers request `id`. */
  #take(id: number | undefined): Answer | undefined {
    const message = this.#calls.receive();
    if (message.type === Message.restarted) throw restarted(message);
    if (message.id !== id) return undefined;
    if (message.type !== Message.answer) throw failure(message);
    return answerOf(message);
  }

  /** Asks the agent for a sign of life. */
  #pulse(): void {
    this.#control.send(encode(Message.hello, 0));
    if (!this.#control.ready(SILENCE_LIMIT_MS)) this.#giveUp(SILENCE_LIMIT_MS);
    this.#control.receive();
  }

  #giveUp(limitMs: number): never {
    const seconds = limitMs / 1000;
    const error = this.#end(
      this.#greeted
        ? `the guest has not answered for ${seconds} s`
        : `the guest gave no sign of life within ${seconds} s`,
    );
    this.close();
    throw error;
  }

  /** Why the machine has ended; the first reason is kept. */
  #end(message: string): VmError {
    this.#gone ??= this.#verdict(message);
    return this.#gone;
  }

  #verdict(message: string): VmError {
    this.#readConsole();
    const { lines, panic } = this.#tail;
    const last = lines.at(-1);
    const text = last === undefined ? message : `${message}; its console ends with: ${last}`;
    return panic ?? new VmError(this.#greeted ? 'ERR_VM_GONE' : 'ERR_VM_START', text, { console: lines });
  }

  /** Takes what the event loop had no time to read. */
  #readConsole(): void {
    const bytes = Buffer.alloc(CONSOLE_CHUNK);
    try {
      while (!this.#console.destroyed) {
        const n = readSync(this.#consoleFd, bytes, 0, bytes.length, null);
        if (n === 0) return;
        this.#tail.push(bytes.toString('utf8', 0, n));
      }
    } catch (error) {
      if (codeOf(error) !== 'EAGAIN' && codeOf(error) !== 'ECONNRESET') throw error;
    }
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
