import { quickLength, writeAscii } from './bytes.js';
import type { GateViews } from './frame.js';
import { Slot, STACK_START } from './gate.js';
import type { IntegerPlan, Plan, PointerPlan } from './plan.js';

const { number: NUMBER, argument: FIRST, pointers: POINTERS, top: TOP } = Slot;
/** The one relocation of a quick frame stands in front of the stack; the trap copies it before anything else runs. */
const RELOCATION = STACK_START / 4 - 3;
const IN_ARGUMENT = -1;
/** Strings up to this many characters are written here; longer ones are worth a native encoder. */
const SHORT = 256;

/** What is known of the arguments of a quick frame before they are looked at. */
export interface Known {
  /** For each parameter the bits that a small integer must not have to be taken as it is. */
  readonly refused: Int32Array;
  /** The argument that is known already, or -1, and the integer that it is. */
  readonly at: number;
  readonly word: number;
}

/** Nothing is known, and every integer is taken. */
export const anything: Known = { refused: new Int32Array(6), at: -1, word: 0 };

/**
 * Packs without an allocation what most calls are given: integers of 32 bits, short ASCII strings, null, and one view. Nothing
 * here can run a caller's code, so registers are stored as arguments are checked.
 *
 * @returns the view to lend, or that there is none, or that `pack` has to do it (or to refuse it)
 */
export function packQuick(
  plan: Plan,
  { words, bytes }: GateViews,
  number: number,
  args: readonly unknown[],
  known: Known,
): ArrayBufferView | 'no view' | 'not quick' {
  const { parameters } = plan;
  const { refused } = known;
  let view: ArrayBufferView | 'no view' = 'no view';
  let pointers = 0;
  let top = words[TOP]!;
  for (let index = 0; index < parameters.length; index++) {
    const parameter = parameters[index]!;
    const value = index === known.at ? known.word : index < args.length ? args[index] : 0;
    const slot = FIRST + 2 * parameter.register;
    if (parameter.kind === 'integer') {
      if (!isSmall(value) || (value & refused[index]!) !== 0 || !takes(parameter, value)) return 'not quick';
      words[slot] = value;
      words[slot + 1] = parameter.range.zeroHigh ? 0 : value >> 31;
    } else if (typeof value === 'string') {
      if (!parameter.text || parameter.lengthArgument >= 0 || value.length > SHORT) return 'not quick';
      if (top + value.length >= bytes.length) return 'not quick';
      const length = writeAscii(bytes, top, value);
      if (length === 0) return 'not quick';
      words[slot] = top;
      words[slot + 1] = 0;
      pointers |= 1 << parameter.register;
      top += length;
    } else if (value === null) {
      words[slot] = 0;
      words[slot + 1] = 0;
    } else {
      if (view !== 'no view' || !ArrayBuffer.isView(value) || !fits(parameter, value, args)) return 'not quick';
      view = value;
      words[RELOCATION] = IN_ARGUMENT;
      words[RELOCATION + 1] = parameter.register;
      words[RELOCATION + 2] = 0;
    }
  }
  words[Slot.relocationCount] = view === 'no view' ? 0 : 1;
  words[Slot.relocations] = RELOCATION * 4;
  words[TOP] = top;
  words[POINTERS] = pointers;
  words[NUMBER] = number;
  words[NUMBER + 1] = 0;
  return view;
}

/** Whether a value can be stored as it is, in a register of any integer type of 32 bits or more. */
export function isSmall(value: unknown): value is number {
  return typeof value === 'number' && (value | 0) === value;
}

function takes({ split, range }: IntegerPlan, value: number): boolean {
  return !split && value >= range.min && value <= range.max;
}

/** Whether the view is alive and as long as the prototype wants it. */
function fits(plan: PointerPlan, view: ArrayBufferView, args: readonly unknown[]): boolean {
  const count = plan.lengthArgument < 0 ? 1 : args[plan.lengthArgument];
  const length = quickLength(view);
  return length > 0 && typeof count === 'number' && count >= 0 && length >= count * plan.elementBytes;
}
