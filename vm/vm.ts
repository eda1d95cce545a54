/// <reference lib="esnext.disposable" preserve="true" />

import { buffer } from 'node:stream/consumers';
import type { Agent, Hello } from './agent.js';
import { VmError } from './errors.js';
import type { Machine, MachineOptions } from './machine.js';
import type { GuestExit, GuestProcess, SpawnOptions } from './process.js';
import { GUEST_ENVIRONMENT } from './state.js';

const CONSOLE_LINES = 20;

/** How {@link Vm.run} runs a command. */
export interface RunOptions extends SpawnOptions {
  /** Bytes for its standard input; none by default. */
  readonly input?: Uint8Array | string | undefined;
  /** Milliseconds, after which it is killed and the promise rejected. */
  readonly timeout?: number | undefined;
  /** Aborting it kills the command. */
  readonly signal?: AbortSignal | undefined;
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
  readonly #console: string[] = [''];
  #closing = false;
  #mounted = false;
  #greeted = false;
  #waitingTaken = false;

  constructor(machine: Machine, agent: Agent, options: MachineOptions, onConsole: (text: string) => void) {
    this.#machine = machine;
    this.#agent = agent;
    this.#options = options;
    this.accel = options.accel;
    this.pid = machine.pid;
    machine.jobs.resume();
    machine.console.on('data', (chunk: Buffer) => {
      this.#remember(chunk.toString());
      onConsole(chunk.toString());
    });
    const kill = () => {
      if (machine.pid !== undefined) process.kill(machine.pid, 'SIGKILL');
    };
    process.once('exit', kill);
    void machine.ended.then(({ errors }) => {
      process.off('exit', kill);
      agent.end(this.#end(errors));
    });
  }

  /** The last lines of the guest's console. */
  get console(): readonly string[] {
    return this.#console;
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
      return hello;
    } finally {
      clearTimeout(timer);
    }
  }

  /**
   * Starts a command in the guest.
   *
   * @throws {VmError} through `exit`: ERR_VM_EXEC where it could not be started, ERR_VM_GONE and ERR_VM_PANIC
   */
  async spawn(argv: readonly [string, ...string[]], options: SpawnOptions = {}): Promise<GuestProcess> {
    await this.#mount(options.terminal === true);
    return this.#agent.spawn(argv, this.#defaults(options));
  }

  /**
   * Goes on with the Node that waited in the saved state, once: it runs the module at `path`. Its standard input is what comes behind the
   * first line. Undefined where there is none: the machine booted, or it was taken.
   */
  async takeWaitingNode(
    path: string,
    args: readonly string[],
    options: SpawnOptions = {},
  ): Promise<GuestProcess | undefined> {
    if (this.#options.state === undefined || this.#waitingTaken) return undefined;
    this.#waitingTaken = true;
    await this.#mount(false);
    const { cwd, env } = this.#defaults(options);
    const node = this.#agent.adoptWaiting();
    node.stdin.write(`${JSON.stringify({ cwd, env, module: path, args })}\n`);
    return node;
  }

  /**
   * Runs a command in the guest to its end.
   *
   * @throws {VmError} ERR_VM_EXEC (its `errno` is 2 for a command that is not there), ERR_VM_TIMEOUT, ERR_VM_GONE, ERR_VM_PANIC
   */
  async run(argv: readonly [string, ...string[]], options: RunOptions = {}): Promise<RunResult> {
    options.signal?.throwIfAborted();
    const process = await this.spawn(argv, options);
    process.stdin.end(options.input ?? '');
    let late = false;
    const kill = () => process.kill('SIGKILL');
    const timer =
      options.timeout === undefined
        ? undefined
        : setTimeout(() => {
            late = true;
            kill();
          }, options.timeout);
    options.signal?.addEventListener('abort', kill, { once: true });
    try {
      const [exit, stdout, stderr] = await Promise.all([process.exit, buffer(process.stdout), buffer(process.stderr)]);
      options.signal?.throwIfAborted();
      if (late)
        throw new VmError('ERR_VM_TIMEOUT', `${argv[0]} did not end within ${options.timeout} ms and was killed`);
      return { ...exit, stdout, stderr };
    } finally {
      clearTimeout(timer);
      options.signal?.removeEventListener('abort', kill);
    }
  }

  /**
   * Writes a file in the guest.
   *
   * @throws {VmError} ERR_VM_EXEC with the guest's errno
   */
  async writeFile(path: string, bytes: Uint8Array | string, mode = 0o644): Promise<void> {
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
    const process = this.#agent.get(path);
    const [bytes, { status }] = await Promise.all([buffer(process.stdout), process.exit]);
    if (status !== 0) throw fileError('read', path, status);
    return bytes;
  }

  /** Ends the machine at once; nothing of it is left. */
  async close(): Promise<void> {
    this.#closing = true;
    await this.#machine.kill();
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

  #defaults(options: SpawnOptions): SpawnOptions {
    return {
      ...options,
      cwd: options.cwd ?? this.#options.mountAt ?? '/',
      env: { ...GUEST_ENVIRONMENT, ...options.env },
    };
  }

  #remember(text: string): void {
    const [rest = '', ...lines] = text.replaceAll('\r', '').split('\n');
    this.#console[this.#console.length - 1] += rest;
    this.#console.push(...lines);
    this.#console.splice(0, this.#console.length - CONSOLE_LINES);
  }

  #end(errors: string): VmError {
    const lines = this.#console.filter((line) => line !== '');
    const panic = lines.find((line) => line.includes('Kernel panic'));
    if (this.#closing) return new VmError('ERR_VM_GONE', 'the virtual machine was closed', { console: lines });
    if (panic !== undefined)
      return new VmError('ERR_VM_PANIC', `the guest's kernel panicked: ${panic}`, { console: lines });
    const why = errors.trim();
    return new VmError(
      this.#greeted ? 'ERR_VM_GONE' : 'ERR_VM_START',
      `the virtual machine ended${why ? `: ${why}` : ''}`,
      { console: lines },
    );
  }
}

function fileError(what: string, path: string, errno: number | null): VmError {
  return new VmError('ERR_VM_EXEC', `the guest could not ${what} ${path}: errno ${errno}`, { errno: errno ?? 0 });
}
