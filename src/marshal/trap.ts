import type { Gate } from './gate.js';

let first: Gate | undefined;

/**
 * Makes the call in `gate`'s registers. V8 calls the one function that a call site has seen directly, and one of many 70 ns slower;
 * so the first gate of a program, which is most often its only one, has a site of its own.
 */
export function trap(gate: Gate): void {
  first ??= gate;
  if (gate === first) first.trap();
  else gate.trap();
}
