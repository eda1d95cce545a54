import { JIFFIES_NUMBERS } from '../abi/jiffies.js';
import { isError } from '../marshal/answer.js';
import { viewsOf } from '../marshal/frame.js';
import { type Gate, Slot } from '../marshal/gate.js';

/** What was found out about the running kernel. */
export interface Detected {
  readonly patched: boolean;
  readonly hz: number;
  readonly why: string;
}

const CLOCK_MONOTONIC_COARSE = 6;
/** An address with bits outside the flags of timerfd_create lies here in any process. */
const SENTINEL = 0x5a5a5a5a;
const CELL_BYTES = 16;

/**
 * Finds out whether the running kernel has the jiffies calls: by the patch's marker file, else, on i386 alone, by the one call
 * that is harmless on a kernel that has timerfd_create at 322.
 *
 * @see kernel-module/README.md
 */
export function detect(gate: Gate, readMarker: () => string | undefined): Detected {
  const marker = readMarker();
  if (marker !== undefined) {
    const fields = parseMarker(marker);
    if (fields.get('abi') === gate.abi.name) {
      return {
        patched: true,
        hz: Number(fields.get('hz')),
        why: '/proc/jiffies_syscalls says that the jiffies patch is in',
      };
    }
  }
  const hz = tickRate(gate);
  if (gate.abi.name !== 'i386') {
    return {
      patched: false,
      hz,
      why: `there is no /proc/jiffies_syscalls, and the patch is for i386; this is ${gate.abi.name}`,
    };
  }
  return probe(gate)
    ? { patched: true, hz, why: 'the probe pdiffjiffies(0, &cell) changed its cell' }
    : {
        patched: false,
        hz,
        why: 'there is no /proc/jiffies_syscalls, and the probe pdiffjiffies(0, &cell) left its cell as it was',
      };
}

/** The marker file's lines, `hz 250`: a field, white space, its value. */
function parseMarker(text: string): Map<string, string> {
  return new Map(
    text.split('\n').flatMap((line) => {
      const [name, value] = line.trim().split(/[\s:]+/);
      return name && value ? [[name, value] as const] : [];
    }),
  );
}

/** HZ: the coarse clock advances once a tick, and says how long a tick is. */
function tickRate(gate: Gate): number {
  const { words, data } = viewsOf(gate);
  const cell = words[Slot.top]!;
  const word = trap(gate, gate.abi.numbers.clock_getres!, CLOCK_MONOTONIC_COARSE, 0, cell);
  if (isError(...word)) return 0;
  const nanoseconds = data.getInt32(cell + gate.abi.wordBytes, true);
  return Math.round(1e9 / nanoseconds);
}

function probe(gate: Gate): boolean {
  const { data, words } = viewsOf(gate);
  const cell = words[Slot.top]!;
  data.setInt32(cell, SENTINEL, true);
  const [low, high] = trap(gate, JIFFIES_NUMBERS.pdiffjiffies, 0, 0, cell);
  const changed = low === 0 && data.getInt32(cell, true) !== SENTINEL;
  // qemu-user drops unknown flags, so its timerfd_create gives a new descriptor.
  if (!changed && !isError(low, high)) trap(gate, gate.abi.numbers.close!, low, high, undefined);
  return changed;
}

/** Makes a call with an integer and, as its second argument, an offset of the gate's memory. */
function trap(
  gate: Gate,
  number: number,
  low: number,
  high: number,
  pointer: number | undefined,
): [low: number, high: number] {
  const { words } = viewsOf(gate);
  words[Slot.number] = number;
  words[Slot.number + 1] = 0;
  words[Slot.argument] = low;
  words[Slot.argument + 1] = high;
  words[Slot.argument + 2] = pointer ?? 0;
  words[Slot.argument + 3] = 0;
  words[Slot.pointers] = pointer === undefined ? 0 : 2;
  const top = words[Slot.top]!;
  words[Slot.top] = top + CELL_BYTES;
  gate.trap();
  words[Slot.top] = top;
  return [words[Slot.result]!, words[Slot.result + 1]!];
}
