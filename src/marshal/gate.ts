import type { Abi } from '../abi/abi.js';

/** Bytes of a {@link Gate}'s memory: the register file first, the stack for strings and small objects behind it. */
export const GATE_BYTES = 65536;

/** Where things stand in a gate's memory, in 32-bit slots; each register takes two, low half first. */
export const Slot = {
  number: 0,
  /** Arguments 0…5 at 2, 4, … 12. */
  argument: 2,
  result: 14,
  /** Bit i is set: argument i is an offset in the gate's own memory, and crosses as the address of that byte. */
  pointers: 16,
  /** How many relocations follow at `relocations`; used by `trapSegments` and `submit`. */
  relocationCount: 17,
  /** Byte offset in the gate's memory of the relocation list: Int32 triples (where, offset, target). */
  relocations: 18,
  /** Byte offset of the first free byte of the stack: everything in [stack, top) belongs to frames under way. */
  top: 19,
} as const;

/** Byte offset in a gate's memory where the stack begins. */
export const STACK_START = 128;

/**
 * A relocation says "here goes the address of that segment". `where` is −1 for an argument (then `offset` is its index),
 * the index of a segment (then `offset` is a byte offset in it, and a pointer of the ABI's size is written there) or −2 for
 * the gate's own memory (then `offset` is a byte offset in it, behind the register file); `target` is the index of a
 * segment. With −3 no address is written: the target is only read, and `submit` does not copy it back.
 */
export const RELOCATION_SLOTS = 3;

/** A call that runs on another thread. */
export interface Submission {
  /** The kernel's word, as two 32-bit halves; undefined where the call was dropped before it began. */
  readonly done: Promise<readonly [low: number, high: number] | undefined>;
  /** The job's own copy of the gate's stack after the call, at the offsets it had when the call was submitted. */
  stack(): Uint8Array;
  /** Drops the call where it has not begun and interrupts it where it blocks; may be called again and again. */
  interrupt(): void;
}

/** How a batch entry stands in its buffer: eight 64-bit slots, as the register file. */
export const BATCH_ENTRY_BYTES = 64;
/** Bits of the second 32-bit slot of a batch entry; bits 8…13 mark arguments that are offsets in the batch's data. */
export const BatchFlag = { cannotFail: 1 } as const;

/**
 * What answers a frame. The memory is the register file of the article's Figure 1 (eax, ebx, ecx, edx, esi, edi, ebp) and a
 * stack for the bytes that pointers point at.
 *
 * Re-entrancy: whoever fills a frame converts every argument before it stores the first; the trap copies everything to
 * locals at once; the result is read before anything else runs.
 */
export interface Gate {
  readonly abi: Abi;
  /** `GATE_BYTES` long. */
  readonly memory: ArrayBuffer;
  /** Makes the call in the register file; the word is in `Slot.result` afterwards, −errno for a failure. */
  trap(): void;
  /** As {@link trap}, with segments: the views, and relocations in memory. A view that is detached throws before the call. */
  trapSegments(...views: ArrayBufferView[]): void;
  /** Copies the frame and makes the call on another thread; views are copied back where they are still attached. */
  submit(mayBlock: boolean, ...views: ArrayBufferView[]): Submission;
  /**
   * Makes `count` calls from packed entries, with results in their result slots; returns how many were made. With `stop`, the
   * first failing entry is the last one made.
   */
  batch(entries: Uint8Array, count: number, data: Uint8Array, stop: boolean): number;
  /** Copies bytes from an address; returns how many were copied before a hole, or −errno where none. */
  readMemory(address: bigint, into: Uint8Array): number;
  /** Copies bytes to an address; returns how many were copied before a hole, or −errno where none. */
  writeMemory(address: bigint, bytes: Uint8Array): number;
  close(): void;
}
