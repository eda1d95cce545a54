/// <reference lib="esnext.disposable" preserve="true" />

import { existsSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import type { Agent, Hello } from './agent.js';
import { checkCommand, checkString } from './check.js';
import { ConsoleTail } from './console.js';
import { VmError } from './errors.js';
import type { Machine, MachineOptions } from './machine.js';
import type { GuestExit, GuestProcess, SpawnOptions } from './process.js';
import { GUEST_ENVIRONMENT, type Waiting } from './state.js';
import { goOn, scriptOf } from './waiting.js';

/** How long the guest may take to end a command that it is told to kill. */
const KILL_LIMIT_MS = 5000;
const LONGEST_TIMER_MS = 2 ** 31 - 1;
const PULSE_MS = 5000;
/** How many times in a row the guest may not answer. */
const SILENT_PULSES = 6;

/** How {@link Vm.run} runs a command. */
export interface RunOptions extends SpawnOptions {
  /** Bytes for its standard input; none by default. */
  readonly input?: Uint8Array | string | undefined;
}

/** What a command left. */
export interface RunResult extends GuestExit {
  readonly stdout: Buffer;
  readonly stderr: Buffer;
}

/** A running virtual machine. */
export class Vm {
  /** The virtual CPU: QEMU's own, or the host's under KVM. */
  readonly accel: 'kvm' | 'tcg';
  /** Of the machine's process on the host. */
  readonly pid: number | undefined;
  readonly #machine: Machine;
  readonly #agent: Agent;
  readonly #options: MachineOptions;
  readonly #console = new ConsoleTail();
  /** Why it was ended from here. */
  #ending: string | undefined;
  #mounted = false;
  #greeted = false;
  /** Node's own options that the one which waits was started with, as long as it waits. */
  #waiting: readonly string[] | undefined;

  constructor(
    machine: Machine,
    agent: Agent,
    options: MachineOptions,
    waiting: Waiting,
    onConsole: (text: string, lines: readonly string[]) => void,
  ) {
    this.#machine = machine;
    this.#agent = agent;
    this.#options = options;
    this.#waiting = options.state === undefined ? undefined : waiting.execArgv;
    this.accel = options.accel;
    this.pid = machine.pid;
    machine.jobs.resume();
    machine.console.on('data', (chunk: Buffer) => {
      const text = chunk.toString();
      onConsole(text, this.#console.push(text));
    });
    void machine.ended.then(({ errors }) => agent.end(this.#verdict(errors)));
  }

  /** The last lines of the guest's console. */
  get console(): readonly string[] {
    return this.#console.lines;
  }

  /** Waits for the guest's first sign of life. */
  async greet(limitMs: number | undefined): Promise<Hello> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      if (limitMs === undefined) return;
      timer = setTimeout(
        () =>
          reject(
            new VmError('ERR_VM_START', `the guest gave no sign of life within ${limitMs} ms`, {
              console: this.console,
            }),
          ),
        limitMs,
      );
    });
    try {
      const hello = await Promise.race([this.#agent.greet(), late]);
      this.#greeted = true;
      this.#watch();
      return hello;
    } finally {
      clearTimeout(timer);
    }
  }

  /**
   * Starts a command in the guest.
   *
   * @throws {TypeError | RangeError} for what no command can be started with, before anything happens
   * @throws {VmError} through `exit`: ERR_VM_EXEC where it could not be started, ERR_VM_GONE and ERR_VM_PANIC
   */
  async spawn(argv: readonly [string, ...string[]], options: SpawnOptions = {}): Promise<GuestProcess> {
    const { timeout, signal } = options;
    checkCommand(argv, options);
    if (timeout !== undefined && !(timeout > 0 && timeout <= LONGEST_TIMER_MS)) {
      throw new RangeError(`timeout must be above 0 and at most ${LONGEST_TIMER_MS} milliseconds; received ${timeout}`);
    }
    signal?.throwIfAborted();
    await this.#mount(options.terminal === true);
    signal?.throwIfAborted();
    const process = this.#start(argv, options);
    const late = () =>
      new VmError('ERR_VM_TIMEOUT', `${argv[0]} did not end within ${timeout} ms and was killed`, {
        console: this.console,
      });
    const timer = timeout === undefined ? undefined : setTimeout(() => this.#kill(process, late()), timeout);
    const abort = () => this.#kill(process, signal?.reason);
    signal?.addEventListener('abort', abort, { once: true });
    const over = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    };
    process.exit.then(over, over);
    return process;
  }

  /** Kills a command, and the machine where the guest does not take notice of that. */
  #kill(process: GuestProcess, reason: unknown): void {
    process.end(reason);
    const grace = setTimeout(() => void this.#end('the guest does not end what it is told to kill'), KILL_LIMIT_MS);
    const over = () => clearTimeout(grace);
    process.exit.then(over, over);
  }

  /** Starts a command: the first script in a resumed machine is run by the Node that waited there. */
  #start(argv: readonly [string, ...string[]], options: SpawnOptions): GuestProcess {
    const { cwd, env } = this.#defaults(options);
    const script = this.#waiting && this.#has(cwd) ? scriptOf(argv, options, this.#waiting) : undefined;
    if (script === undefined) return this.#agent.spawn(argv, { ...options, cwd, env });
    this.#waiting = undefined;
    const node = this.#agent.adoptWaiting();
    node.stdin.write(goOn({ cwd, env, argv: script }));
    return node;
  }

  /** Whether the guest surely has a folder. */
  #has(folder: string): boolean {
    const { mountAt } = this.#options;
    return folder === '/' || (mountAt !== undefined && `${folder}/`.startsWith(`${mountAt}/`) && existsSync(folder));
  }

  /**
   * Runs a command in the guest to its end.
   *
   * @throws {TypeError | RangeError} for what no command can be started with, before anything happens
   * @throws {VmError} ERR_VM_EXEC (its `errno` is 2 for a command that is not there), ERR_VM_TIMEOUT, ERR_VM_GONE, ERR_VM_PANIC
   */
  async run(argv: readonly [string, ...string[]], options: RunOptions = {}): Promise<RunResult> {
    const process = await this.spawn(argv, options);
    process.stdin.end(options.input ?? '');
    const [exit, stdout, stderr] = await Promise.all([process.exit, buffer(process.stdout), buffer(process.stderr)]);
    return { ...exit, stdout, stderr };
  }

  /**
   * Writes a file in the guest.
   *
   * @throws {VmError} ERR_VM_EXEC with the guest's errno
   */
  async writeFile(path: string, bytes: Uint8Array | string, mode = 0o644): Promise<void> {
    checkString('path', path);
    await this.#mount(false);
    const process = this.#agent.put(path, mode);
    process.stdin.end(bytes);
    const { status } = await process.exit;
    if (status !== 0) throw fileError('write', path, status);
  }

  /**
   * Reads a file of the guest.
   *
   * @throws {VmError} ERR_VM_EXEC with the guest's errno
   */
  async readFile(path: string): Promise<Buffer> {
    checkString('path', path);
    await this.#mount(false);
    const process = this.#agent.get(path);
    const [bytes, { status }] = await Promise.all([buffer(process.stdout), process.exit]);
    if (status !== 0) throw fileError('read', path, status);
    return bytes;
  }

  /** Ends the machine at once; nothing of it is left. */
  async close(): Promise<void> {
    await this.#end('the virtual machine was closed');
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  /**
   * A share that nothing uses is mounted again, so that a command sees what the host has changed. What changes while it runs is seen
   * by a terminal alone: asking the host about each file anew makes Node start three times slower.
   */
  async #mount(live: boolean): Promise<void> {
    const {
      mountAt,
      share: { writable },
    } = this.#options;
    if (mountAt === undefined || (this.#mounted && !this.#agent.idle)) return;
    this.#mounted = true;
    await this.#agent.mount('project', mountAt, { writable, live });
  }

  #defaults(options: SpawnOptions) {
    return {
      cwd: options.cwd ?? this.#options.mountAt ?? '/',
      env: { ...GUEST_ENVIRONMENT, ...options.env },
    };
  }

  /** Ends a machine whose guest stands still; one that a debugger has stopped may. */
  #watch(): void {
    if (this.#options.gdbPort !== undefined) return;
    let silent = 0;
    const timer = setInterval(() => {
      silent = this.#agent.pulse() ? 0 : silent + 1;
      if (silent === SILENT_PULSES)
        void this.#end(`the guest has not answered for ${(SILENT_PULSES * PULSE_MS) / 1000} s`);
    }, PULSE_MS);
    void this.#machine.ended.then(() => clearInterval(timer));
  }

  async #end(why: string): Promise<void> {
    this.#ending ??= why;
    await this.#machine.kill();
  }

  #verdict(errors: string): VmError {
    if (this.#ending !== undefined) return new VmError('ERR_VM_GONE', this.#ending, { console: this.console });
    const why = errors.trim();
    const code = this.#greeted ? 'ERR_VM_GONE' : 'ERR_VM_START';
    const message = `the virtual machine ended${why ? `: ${why}` : ''}`;
    return this.#console.panic ?? new VmError(code, message, { console: this.console });
  }
}

function fileError(what: string, path: string, errno: number | null): VmError {
  return new VmError('ERR_VM_EXEC', `the guest could not ${what} ${path}: errno ${errno}`, { errno: errno ?? 0 });
}
