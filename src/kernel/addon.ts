import type { AbiName } from '../spec/spec.js';

/** What `native/addon.cc` exports, seen from TypeScript. Slots and offsets are those of `marshal/gate.ts`. */
export interface Addon {
  /** What the addon was compiled for. */
  readonly abi: AbiName;
  readonly memory: ArrayBuffer;
  /** Most calls that may be blocked at once in this environment. */
  readonly maxBlocked: number;
  trap(): void;
  trapSegments(...views: ArrayBufferView[]): void;
  /**
   * Copies the frame; `settle(low, high, stack, started)` runs on this thread when the call has ended. `stack` is the job's copy
   * of memory [0, top). `started` is false where the job was dropped by `interrupt` before the call began.
   * Returns the job's id. Throws (code ERR_SYSCALL_THREADS) when maxBlocked calls are blocked already.
   */
  submit(
    mayBlock: boolean,
    settle: (low: number, high: number, stack: ArrayBuffer, started: boolean) => void,
    ...views: ArrayBufferView[]
  ): number;
  /** Drops job `id` if it has not begun, sends its thread one signal if it runs; false when there is nothing left to interrupt. */
  interrupt(id: number): boolean;
  batch(entries: Uint8Array, count: number, data: Uint8Array, stop: boolean): number;
  /** process_vm_readv on this process; bytes copied or −errno. */
  readMemory(address: bigint, into: Uint8Array): number;
  writeMemory(address: bigint, bytes: Uint8Array): number;
  /** Seconds for `loops` turns of getppid, sys_getppid with six integers, …: the floor in bench/. `which` names the loop. */
  loop(which: 'getppid' | 'six' | 'buffer' | 'path', loops: number): number;
}
