import { createRequire } from 'node:module';
import { join } from 'node:path';
import { i386 } from '../abi/i386.js';
import { stockNumbers } from '../abi/jiffies.js';
import { coded, outOfRange } from '../marshal/errors.js';
import { viewsOf } from '../marshal/frame.js';
import {
  BATCH_ENTRY_BYTES,
  GATE_BYTES,
  type Gate,
  RELOCATION_SLOTS,
  Slot,
  STACK_START,
  type Submission,
} from '../marshal/gate.js';
import { detect } from './detect.js';
import { Kernel } from './kernel.js';
import { packageRoot } from './load.cjs';
import { nativeKernel } from './native.js';
import { Table } from './table.js';

const IN_ARGUMENT = -1;
const READ_ONLY = -3;
const ARGUMENTS = 6;
/** The longest message that the guest takes: MAX_MESSAGE of vm/guest/agent.h. */
const MAX_MESSAGE = 64 * 2 ** 20;

/** What the guest answers a request with: the kernel's word, and bytes. */
export interface VmAnswer {
  readonly word: number;
  readonly bytes: Uint8Array;
}

/** How a VM's guest is asked to make calls; `vm/transport.ts` is one. */
export interface VmTransport {
  /** As `uname -r` says it. */
  readonly release: string;
  /** The patch's marker file, where the guest's kernel has one. */
  readonly marker: string | undefined;
  /** What runs the guest, for `kernel.why`. */
  readonly title: string;
  /** Waits for the answer. */
  request(what: 'call' | 'read' | 'write' | 'batch', ...parts: Uint8Array[]): VmAnswer;
  /** Goes on while the guest makes the call on a thread. */
  submit(frame: Uint8Array): { readonly done: Promise<VmAnswer>; interrupt(): void };
  close(): void;
}

/**
 * The kernel in a virtual machine: frames are shipped to a process in the guest, which makes the calls with `int $0x80`.
 *
 * @throws {VmError} where there can be no machine
 */
export function vmKernel(): Kernel {
  // The engine uses the public names, so it is no import of this file.
  const file = join(packageRoot(), 'dist/cjs/vm/index.js');
  const engine: { openTransport(native: Kernel): VmTransport } = createRequire(file)(file);
  const transport = engine.openTransport(nativeKernel());
  const gate = new VmGate(transport);
  const found = detect(gate, () => transport.marker);
  const title = `Linux ${transport.release} i386 in a virtual machine`;
  return new Kernel(gate, {
    kind: 'vm',
    release: transport.release,
    hz: found.hz,
    patched: found.patched,
    why: `${transport.title}; ${found.why}`,
    table: new Table(i386, title, stockNumbers(i386, found.patched)),
  });
}

/** Ships frames to the guest. */
class VmGate implements Gate {
  readonly abi = i386;
  readonly memory = new ArrayBuffer(GATE_BYTES);
  readonly #transport: VmTransport;
  #closed = false;

  constructor(transport: VmTransport) {
    this.#transport = transport;
  }

  trap(): void {
    const { words } = viewsOf(this);
    words[Slot.relocationCount] = 0;
    this.trapSegments();
  }

  trapSegments(...views: ArrayBufferView[]): void {
    this.#alive();
    const frame = this.#frame(views);
    const { word, bytes } = this.#transport.request('call', frame.bytes);
    this.#takeStack(bytes.subarray(0, frame.stackLength));
    frame.copyBack(bytes.subarray(frame.stackLength), views);
    this.#finish(word);
  }

  submit(_mayBlock: boolean, ...views: ArrayBufferView[]): Submission {
    this.#alive();
    const frame = this.#frame(views);
    const submitted = this.#transport.submit(frame.bytes);
    const stack = new Uint8Array(STACK_START + frame.stackLength);
    const done = submitted.done.then(({ word, bytes }) => {
      stack.set(bytes.subarray(0, frame.stackLength), STACK_START);
      frame.copyBack(bytes.subarray(frame.stackLength), views);
      return [word, word >> 31] as const;
    });
    return { done, stack: () => stack, interrupt: () => submitted.interrupt() };
  }

  batch(entries: Uint8Array, count: number, data: Uint8Array, stop: boolean): number {
    this.#alive();
    const length = count * BATCH_ENTRY_BYTES;
    const parts = [int32(count, stop ? 1 : 0), entries.subarray(0, length), data];
    checkLength(...parts);
    const { word, bytes } = this.#transport.request('batch', ...parts);
    entries.set(bytes.subarray(0, length));
    data.set(bytes.subarray(length));
    return word;
  }

  readMemory(address: bigint, into: Uint8Array): number {
    this.#alive();
    checkLength(into);
    const { word, bytes } = this.#transport.request('read', int32(Number(BigInt.asIntN(32, address)), into.length));
    into.set(bytes);
    return word;
  }

  writeMemory(address: bigint, bytes: Uint8Array): number {
    this.#alive();
    const parts = [int32(Number(BigInt.asIntN(32, address)), bytes.length), bytes];
    checkLength(...parts);
    return this.#transport.request('write', ...parts).word;
  }

  close(): void {
    this.#closed = true;
    this.#transport.close();
  }

  #alive(): void {
    if (this.#closed)
      throw coded(new Error('this kernel is closed; openKernel gives another one'), 'ERR_KERNEL_CLOSED');
  }

  #finish(word: number): void {
    const { words } = viewsOf(this);
    words[Slot.result] = word;
    words[Slot.result + 1] = word >> 31;
  }

  #takeStack(bytes: Uint8Array): void {
    viewsOf(this).bytes.set(bytes, STACK_START);
  }

  /** The frame's bytes, as `struct frame` of vm/guest/task.c has them. */
  #frame(views: readonly ArrayBufferView[]) {
    const { words, bytes } = viewsOf(this);
    const relocations = this.#relocations(views.length);
    const readOnly = new Set(relocations.filter(([where]) => where === READ_ONLY).map(([, , target]) => target));
    const stack = bytes.slice(STACK_START, words[Slot.top]);
    const segments = views.map((view) => new Uint8Array(view.buffer, view.byteOffset, view.byteLength));
    const registers = Array.from({ length: ARGUMENTS }, (_, index) => words[Slot.argument + 2 * index]!);
    const head = [words[Slot.number]!, ...registers, words[Slot.pointers]!, STACK_START, stack.length];
    const sizes = segments.flatMap((segment, index) => [segment.length, readOnly.has(index) ? 1 : 0]);
    const parts = [
      int32(...head, segments.length, relocations.length, ...sizes, ...relocations.flat()),
      stack,
      ...segments,
    ];
    checkLength(...parts);
    return {
      bytes: concatenate(parts),
      stackLength: stack.length,
      /** Puts what the kernel wrote where views are still attached. */
      copyBack(answer: Uint8Array, to: readonly ArrayBufferView[]) {
        let at = 0;
        for (const [index, { length }] of segments.entries()) {
          if (readOnly.has(index)) continue;
          const view = to[index];
          const written = answer.subarray(at, at + length);
          at += length;
          if (view !== undefined && view.buffer.byteLength >= view.byteOffset + length) {
            new Uint8Array(view.buffer, view.byteOffset, length).set(written);
          }
        }
      },
    };
  }

  #relocations(segments: number): [where: number, offset: number, target: number][] {
    const { words, data } = viewsOf(this);
    return Array.from({ length: words[Slot.relocationCount]! }, (_, index) => {
      const at = words[Slot.relocations]! + index * RELOCATION_SLOTS * 4;
      const [where, offset, target] = [
        data.getInt32(at, true),
        data.getInt32(at + 4, true),
        data.getInt32(at + 8, true),
      ];
      const inside = target >= 0 && target < segments && (where !== IN_ARGUMENT || (offset >= 0 && offset < ARGUMENTS));
      if (!inside || where >= segments) throw new RangeError('a relocation is not of this frame');
      return [where, offset, target];
    });
  }
}

function int32(...values: readonly number[]): Uint8Array {
  return new Uint8Array(Int32Array.from(values).buffer);
}

function lengthOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}

/** Refuses what the guest would not take. */
function checkLength(...parts: readonly Uint8Array[]): void {
  const length = lengthOf(parts);
  if (length > MAX_MESSAGE) {
    throw outOfRange('what crosses to the guest in one call', `at most ${MAX_MESSAGE} bytes`, length);
  }
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(lengthOf(parts));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
