import { GATE_BYTES, type Gate, Slot, STACK_START } from './gate.js';

/** A gate's memory, seen as registers and as bytes. */
export interface GateViews {
  readonly words: Int32Array;
  readonly bytes: Uint8Array;
  readonly data: DataView;
}

const cache = new WeakMap<Gate, GateViews>();

/** The views of `gate`'s memory, made once. */
export function viewsOf(gate: Gate): GateViews {
  let views = cache.get(gate);
  if (views === undefined) {
    const words = new Int32Array(gate.memory, 0, STACK_START / 4);
    if (words[Slot.top] === 0) words[Slot.top] = STACK_START;
    views = { words, bytes: new Uint8Array(gate.memory), data: new DataView(gate.memory) };
    cache.set(gate, views);
  }
  return views;
}

/** How many bytes of the stack are free. */
export function stackRoom(words: Int32Array): number {
  return GATE_BYTES - words[Slot.top]!;
}
