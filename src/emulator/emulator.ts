import { errnoNumber } from '../abi/errno.js';
import { i386 } from '../abi/i386.js';
import { stockNumbers } from '../abi/jiffies.js';
import { coded, wrongType } from '../marshal/errors.js';
import { viewsOf } from '../marshal/frame.js';
import {
  BATCH_ENTRY_BYTES,
  BatchFlag,
  GATE_BYTES,
  type Gate,
  RELOCATION_SLOTS,
  Slot,
  type Submission,
} from '../marshal/gate.js';
import { type CallSpec, parsePrototype } from '../spec/index.js';
import { type Clock, HostClock, jiffies64At, jiffiesAt, VirtualClock } from './clock.js';
import { type CallHandler, handlerFor } from './define.js';
import { Entry, type Listener } from './entry.js';
import type { Handlers } from './handler.js';
import type { Machine } from './machine.js';
import { files } from './syscalls/files.js';
import { ids } from './syscalls/ids.js';
import { jiffies } from './syscalls/jiffies.js';
import { memory } from './syscalls/memory.js';
import { socket } from './syscalls/socket.js';
import { system } from './syscalls/system.js';
import { time } from './syscalls/time.js';
import { Task } from './task.js';
import { Tree } from './tree.js';
import { Wait } from './wait.js';

/** How an emulated kernel is made. */
export interface EmulatorOptions {
  /** Timer interrupts a second, 1 to 1000. Default: 250. */
  readonly hz?: number;
  /** `'virtual'`: a clock that stands still until it is set or advanced. Default: `'host'`. */
  readonly clock?: 'host' | 'virtual';
  /** Seconds since boot, for the host's clock. Default: since this page or process began. */
  readonly uptime?: () => number;
  /** Where getrandom's bytes come from. Default: Web Crypto, which browsers and Node 20 have. */
  readonly random?: (count: number) => Uint8Array;
}

const EFAULT = -errnoNumber('EFAULT');
const EINTR = -errnoNumber('EINTR');
const HANDLERS: Handlers = { ...jiffies, ...ids, ...system, ...time, ...files, ...memory, ...socket };
/** The user stack: the gate's own memory. */
const STACK = 0xbffe0000;
/** Between here and the stack, views and the stacks of jobs are mapped for as long as their call lasts. */
const WINDOWS = 0xb0000000;
const HEAP = 0x08050000;
/** A relocation that is none: its target is only read. */
const READ_ONLY = -3;
const PAGE = 4096;
const PID = 2;
/** Numbers are an index of the table, which a mistake must not make huge. */
const MAX_NUMBER = 65535;

/**
 * `Emulator` is a small i386 kernel: the gate that frames go in by, and everything behind it.
 *
 * @see docs/emulator.md
 */
export class Emulator implements Gate, Machine {
  readonly abi = i386;
  /** As `uname -r` says it: the article's kernel. */
  readonly release = '2.6.17-emulated';
  readonly hz: number;
  readonly memory = new ArrayBuffer(GATE_BYTES);
  readonly clock: Clock;
  readonly root: Tree;
  readonly random: (count: number) => Uint8Array;
  /** Name → number of every call that the table has room for. */
  readonly numbers: Map<string, number>;
  /** The task that makes the calls. */
  readonly task: Task;
  readonly #entry = new Entry();
  readonly #specs = new Map<string, CallSpec>();
  readonly #words: Int32Array;
  readonly #data: DataView;
  #closed = false;

  constructor(options: EmulatorOptions = {}) {
    const { hz = 250, clock = 'host', uptime = () => performance.now() / 1000, random = webRandom } = options;
    if (!Number.isInteger(hz) || hz < 1 || hz > 1000)
      throw new RangeError(`hz must be an integer from 1 to 1000; received ${hz}`);
    if (clock !== 'host' && clock !== 'virtual') throw wrongType('clock', "'host' or 'virtual'", clock);
    this.hz = hz;
    this.random = random;
    this.clock = clock === 'virtual' ? new VirtualClock() : new HostClock(uptime);
    this.numbers = stockNumbers(i386, true);
    for (const [name, number] of this.numbers) {
      this.#entry.table[number] = HANDLERS[name];
      this.#entry.names[number] = name;
    }
    this.root = new Tree(
      new Map([
        ['/proc/uptime', () => `${this.clock.now.toFixed(2)} 0.00\n`],
        ['/proc/jiffies', () => `jiffies ${this.jiffies64}\nhz ${this.hz}\ninitial ${jiffies64At(0, this.hz)}\n`],
      ]),
    );
    this.task = new Task(this, PID, HEAP);
    this.task.memory.lend(STACK, new Uint8Array(this.memory));
    const { words, data } = viewsOf(this);
    this.#words = words;
    this.#data = data;
  }

  /** The low 32 bits of jiffies_64, as a `long`. */
  get jiffies(): number {
    return jiffiesAt(this.clock.now, this.hz);
  }

  get jiffies64(): bigint {
    return jiffies64At(this.clock.now, this.hz);
  }

  /** Lets the task be traced: `syscall_trace_entry` is then one of the stations. */
  set traced(on: boolean) {
    this.#entry.traced = on;
  }

  /**
   * Puts a call into the table; one that is ENOSYS here may be displaced, as the article's patch displaces three.
   *
   * @throws {PrototypeError} ERR_INVALID_PROTOTYPE for a bad prototype
   * @throws {TypeError | RangeError} for a name or number that is taken, or no number
   * @example
   * const emulator = createEmulator();
   * emulator.define('long mycall(int a, [out] long *r)', 400, (task, [a, r]) => task.put_user(Number(a) * 2, Number(r)));
   * const kernel = openKernel('emulated', { emulator });
   * const result = new Ref('long');
   * kernel.syscall(400, 21, result); // 0
   * result.value;                    // 42
   */
  define(prototype: string, number: number, call: CallHandler): this {
    const spec = parsePrototype(prototype);
    if (!Number.isInteger(number) || number < 0 || number > MAX_NUMBER) {
      throw coded(
        new RangeError(`the number of ${spec.name} must be an integer from 0 to ${MAX_NUMBER}; received ${number}`),
        'ERR_OUT_OF_RANGE',
      );
    }
    if (typeof call !== 'function')
      throw wrongType(`the handler of ${spec.name}`, 'a function (task, args) => word', call);
    const holder = this.#entry.names[number];
    if (holder !== undefined && this.#entry.table[number] !== undefined) {
      const free = `take one that is ENOSYS here, such as ${this.#free()}`;
      throw coded(new TypeError(`${number} is ${holder}'s number; ${free}`), 'ERR_INVALID_ARG_VALUE');
    }
    if (this.numbers.has(spec.name)) {
      throw coded(
        new TypeError(`${spec.name} has number ${this.numbers.get(spec.name)} already`),
        'ERR_INVALID_ARG_VALUE',
      );
    }
    if (holder !== undefined) this.numbers.delete(holder);
    this.numbers.set(spec.name, number);
    this.#entry.names[number] = spec.name;
    this.#entry.table[number] = handlerFor(spec, call);
    this.#specs.set(spec.name, spec);
    return this;
  }

  /** The description that `name` was defined by. */
  specOf(name: string): CallSpec | undefined {
    return this.#specs.get(name);
  }

  /** Tells `listener` of every station of every call; what it returns ends that. */
  observe(listener: Listener): () => void {
    return this.#entry.observe(listener);
  }

  /** `int $0x80` with these registers, waiting where the call waits. */
  int80(eax: number, ...args: number[]): number {
    const [ebx = 0, ecx = 0, edx = 0, esi = 0, edi = 0, ebp = 0] = args;
    this.#alive();
    const result = this.#entry.int80(this.task, eax, ebx, ecx, edx, esi, edi, ebp);
    return typeof result === 'number' ? result : this.#sleep(result);
  }

  trap(): void {
    const w = this.#words;
    const pointers = w[Slot.pointers]!;
    if (pointers !== 0) {
      this.#finish(this.int80(w[Slot.number]!, ...registers(w, pointers, STACK)));
      return;
    }
    this.#alive();
    const result = this.#entry.int80(this.task, w[0]!, w[2]!, w[4]!, w[6]!, w[8]!, w[10]!, w[12]!);
    this.#finish(typeof result === 'number' ? result : this.#sleep(result));
  }

  trapSegments(...views: ArrayBufferView[]): void {
    const number = this.#words[Slot.number]!;
    const args = registers(this.#words, this.#words[Slot.pointers]!, STACK);
    const windows = this.#lend(views.map(bytesOf), args, this.#data);
    try {
      this.#finish(this.int80(number, ...args));
    } finally {
      this.#takeBack(windows);
    }
  }

  submit(_mayBlock: boolean, ...views: ArrayBufferView[]): Submission {
    this.#alive();
    const top = this.#words[Slot.top]!;
    const stack = new Uint8Array(this.memory.slice(0, top));
    const base = this.#window(stack);
    const copies = views.map((view) => bytesOf(view).slice());
    const args = registers(this.#words, this.#words[Slot.pointers]!, base);
    const windows = this.#lend(copies, args, new DataView(stack.buffer));
    const readOnly = this.#readOnlySegments();
    const number = this.#words[Slot.number]!;
    let interrupt = () => {};
    const interrupted = new Promise<void>((resolve) => {
      interrupt = resolve;
    });
    let stopped = false;
    const run = async (): Promise<readonly [low: number, high: number]> => {
      try {
        const [ebx = 0, ecx = 0, edx = 0, esi = 0, edi = 0, ebp = 0] = args;
        let result = this.#entry.int80(this.task, number, ebx, ecx, edx, esi, edi, ebp);
        while (typeof result !== 'number') {
          await this.#pause(result, interrupted);
          const again = result.retry();
          result = stopped && typeof again !== 'number' ? EINTR : again;
        }
        for (const [index, view] of views.entries()) if (!readOnly.has(index)) copyBack(view, copies[index]!);
        return [result, result >> 31];
      } finally {
        this.#takeBack([...windows, { start: base, length: stack.length }]);
      }
    };
    return {
      done: run(),
      stack: () => stack,
      interrupt() {
        stopped = true;
        interrupt();
      },
    };
  }

  batch(entries: Uint8Array, count: number, data: Uint8Array, stop: boolean): number {
    const words = new Int32Array(entries.buffer, entries.byteOffset, (count * BATCH_ENTRY_BYTES) / 4);
    const base = this.#window(data);
    try {
      for (let index = 0; index < count; index++) {
        const entry = words.subarray((index * BATCH_ENTRY_BYTES) / 4, ((index + 1) * BATCH_ENTRY_BYTES) / 4);
        const flags = entry[1]!;
        const result = this.int80(entry[0]!, ...registers(entry, flags >> 8, base));
        entry[Slot.result] = result;
        entry[Slot.result + 1] = result >> 31;
        if (stop && result < 0 && result >= -4095 && !(flags & BatchFlag.cannotFail)) return index + 1;
      }
      return count;
    } finally {
      this.#takeBack([{ start: base, length: data.length }]);
    }
  }

  readMemory(address: bigint, into: Uint8Array): number {
    const count = this.task.memory.read(Number(address), into);
    return count === 0 && into.length > 0 ? EFAULT : count;
  }

  writeMemory(address: bigint, bytes: Uint8Array): number {
    const count = this.task.memory.write(Number(address), bytes);
    return count === 0 && bytes.length > 0 ? EFAULT : count;
  }

  close(): void {
    this.#closed = true;
  }

  #alive(): void {
    if (this.#closed) throw coded(new Error('the emulated kernel was closed'), 'ERR_KERNEL_CLOSED');
    const { exitCode } = this.task;
    if (exitCode !== undefined) {
      throw coded(
        new Error(`the emulated task ended with exit_group(${exitCode}); open another kernel`),
        'ERR_KERNEL_CLOSED',
      );
    }
  }

  #finish(result: number): void {
    this.#words[Slot.result] = result;
    this.#words[Slot.result + 1] = result >> 31;
  }

  #sleep(wait: Wait): number {
    let result: number | Wait = wait;
    while (result instanceof Wait) {
      if (result.deadline === undefined) {
        throw Object.assign(
          new Error(
            `${result.why} would block this thread for ever: nobody else runs meanwhile. Make the call from jiffies-syscall/promises`,
          ),
          {
            code: 'ERR_WOULD_BLOCK_FOREVER',
          },
        );
      }
      this.clock.sleepUntil(result.deadline);
      result = result.retry();
    }
    return result;
  }

  async #pause(wait: Wait, interrupted: Promise<void>): Promise<void> {
    if (wait.queue !== undefined) return wait.queue.sleep(interrupted);
    const { clock } = this;
    const { deadline = clock.now } = wait;
    if (clock instanceof VirtualClock) return clock.sleepUntil(deadline);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const passed = new Promise<void>((resolve) => {
      const turn = () => {
        const left = deadline - clock.now;
        if (left <= 0) resolve();
        else timer = setTimeout(turn, Math.min(left * 1000, 0x7fffffff));
      };
      turn();
    });
    await Promise.race([passed, interrupted]);
    clearTimeout(timer);
  }

  /** Maps bytes in a window of their own, with a hole behind. */
  #window(bytes: Uint8Array): number {
    const room = Math.ceil((bytes.length + 1) / PAGE) * PAGE + PAGE;
    for (let start = WINDOWS; start + room <= STACK; start += room) {
      if (!this.task.memory.overlaps(start, room)) {
        this.task.memory.lend(start, bytes);
        return start;
      }
    }
    throw coded(
      new RangeError('the bytes of this call do not fit the 256 MiB that the emulated task has for them'),
      'ERR_OUT_OF_RANGE',
    );
  }

  /** Maps segments and writes their addresses where the relocations say. */
  #lend(segments: readonly Uint8Array[], args: number[], memory: DataView): { start: number; length: number }[] {
    const windows: { start: number; length: number }[] = [];
    for (const bytes of segments) windows.push({ start: this.#window(bytes), length: bytes.length });
    const count = this.#words[Slot.relocationCount]!;
    for (let index = 0; index < count; index++) {
      const at = this.#words[Slot.relocations]! + index * RELOCATION_SLOTS * 4;
      const [where, offset, target] = [0, 4, 8].map((field) => this.#data.getInt32(at + field, true));
      const address = windows[target!]?.start ?? 0;
      const segment = segments[where!];
      if (where === -1) args[offset!] = address | 0;
      else if (where === -2) memory.setUint32(offset!, address, true);
      else if (segment !== undefined)
        new DataView(segment.buffer, segment.byteOffset).setUint32(offset!, address, true);
    }
    return windows;
  }

  /** The segments that the kernel only reads. */
  #readOnlySegments(): Set<number> {
    const targets = new Set<number>();
    for (let index = 0; index < this.#words[Slot.relocationCount]!; index++) {
      const at = this.#words[Slot.relocations]! + index * RELOCATION_SLOTS * 4;
      if (this.#data.getInt32(at, true) === READ_ONLY) targets.add(this.#data.getInt32(at + 8, true));
    }
    return targets;
  }

  #takeBack(windows: readonly { start: number; length: number }[]): void {
    for (const { start, length } of windows) this.task.memory.unmap(start, Math.max(length, 1));
  }

  #free(): number {
    const { table } = this.#entry;
    let number = 400;
    while (table[number] !== undefined) number++;
    return number;
  }
}

function webRandom(count: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(count));
}

/** Argument registers; where a pointer bit is set, an offset from `base`. */
function registers(words: Int32Array, pointers: number, base: number): number[] {
  return [0, 1, 2, 3, 4, 5].map((index) => {
    const word = words[Slot.argument + index * 2]!;
    return pointers & (1 << index) ? (base + word) | 0 : word;
  });
}

function bytesOf(view: ArrayBufferView): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}

/** Copies a job's bytes back where the view is still there. */
function copyBack(view: ArrayBufferView, copy: Uint8Array): void {
  if (view.buffer.byteLength < view.byteOffset + copy.length) return;
  bytesOf(view).set(copy);
}

/**
 * `createEmulator` makes an emulated i386 kernel with the jiffies calls, for handlers of one's own.
 *
 * @param options the timer interrupts a second, the clock, and where random bytes come from
 * @throws {RangeError} for an `hz` that is not 1 to 1000
 * @throws {TypeError} ERR_INVALID_ARG_TYPE for a `clock` that is neither `'host'` nor `'virtual'`
 * @see docs/emulator.md
 * @example
 * const emulator = createEmulator({ clock: 'virtual' });
 * emulator.int80(320); // -75000: INITIAL_JIFFIES at 250 Hz
 */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  return new Emulator(options);
}
