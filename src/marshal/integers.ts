// biome-ignore-all lint/complexity/noArguments: a rest parameter would be an array for each call
import type { CallSpec } from '../spec/spec.js';
import { Slot } from './gate.js';
import { trap } from './trap.js';
import { Call, makeCall, type Target } from './wrapper.js';

const { number: NUMBER, argument: FIRST, result: RESULT, pointers: POINTERS } = Slot;

type NumberCall = (...args: readonly unknown[]) => number | undefined;
type NumberBound = NonNullable<Call<number | undefined>['bound']>;

/** A call that is bound to a kernel where all of its arguments are plain integers. */
interface Ready extends NumberBound {
  readonly words: Int32Array;
  readonly masks: Int32Array;
}

/** As `makeCall`, for numbers: a call with integers alone stores them in the registers and traps. */
export function makeNumberCall(spec: CallSpec, resolve: () => Target): NumberCall {
  const { parameters } = spec;
  if (parameters.some(({ type }) => type.kind === 'pointer')) return makeCall(spec, ({ number }) => number, resolve);
  return makeIntegerCall(new Call(spec, ({ number }) => number, resolve), (call, args) => call.make(args));
}

type IntegerCall = Call<number | undefined>;

/**
 * A function for a call with integers alone, which stores small ones in the registers and traps; `general` makes the call with
 * any other arguments.
 *
 * @param refused for each parameter the bits that a small integer must not have to be taken as it is
 */
export function makeIntegerCall<R>(
  call: IntegerCall,
  general: (call: IntegerCall, args: readonly unknown[]) => R,
  refused: Int32Array = nothingRefused,
): (...args: readonly unknown[]) => R | number | undefined {
  return integerCall(call, general, refused);
}

const nothingRefused = new Int32Array(6);

/** One literal for each count of arguments: V8 optimizes all functions that came from one literal together. */
function integerCall<R>(
  call: IntegerCall,
  general: (call: IntegerCall, args: readonly unknown[]) => R,
  refused: Int32Array,
): (...args: readonly unknown[]) => R | number | undefined {
  let to: Ready | undefined;
  const r0 = refused[0]!;
  const r1 = refused[1]!;
  const r2 = refused[2]!;
  const r3 = refused[3]!;
  const r4 = refused[4]!;
  const r5 = refused[5]!;
  const slow = (args: ArrayLike<unknown>) => {
    const result = general(call, Array.from(args));
    to = ready(call);
    return result;
  };
  switch (call.spec.parameters.length) {
    case 0:
      return function () {
        if (to === undefined || arguments.length !== 0) return slow(arguments);
        return finish(to);
      };
    case 1:
      return function (a) {
        if (to === undefined || arguments.length !== 1 || !takes(a, r0)) return slow(arguments);
        store(to, 0, a);
        return finish(to);
      };
    case 2:
      return function (a, b) {
        if (to === undefined || arguments.length !== 2 || !takes(a, r0) || !takes(b, r1)) return slow(arguments);
        store(to, 0, a);
        store(to, 1, b);
        return finish(to);
      };
    case 3:
      return function (a, b, c) {
        if (to === undefined || arguments.length !== 3 || !takes(a, r0) || !takes(b, r1) || !takes(c, r2))
          return slow(arguments);
        store(to, 0, a);
        store(to, 1, b);
        store(to, 2, c);
        return finish(to);
      };
    case 4:
      return function (a, b, c, d) {
        if (
          to === undefined ||
          arguments.length !== 4 ||
          !takes(a, r0) ||
          !takes(b, r1) ||
          !takes(c, r2) ||
          !takes(d, r3)
        )
          return slow(arguments);
        store(to, 0, a);
        store(to, 1, b);
        store(to, 2, c);
        store(to, 3, d);
        return finish(to);
      };
    case 5:
      return function (a, b, c, d, e) {
        if (
          to === undefined ||
          arguments.length !== 5 ||
          !takes(a, r0) ||
          !takes(b, r1) ||
          !takes(c, r2) ||
          !takes(d, r3) ||
          !takes(e, r4)
        )
          return slow(arguments);
        store(to, 0, a);
        store(to, 1, b);
        store(to, 2, c);
        store(to, 3, d);
        store(to, 4, e);
        return finish(to);
      };
    default:
      return function (a, b, c, d, e, f) {
        if (
          to === undefined ||
          arguments.length !== 6 ||
          !takes(a, r0) ||
          !takes(b, r1) ||
          !takes(c, r2) ||
          !takes(d, r3) ||
          !takes(e, r4) ||
          !takes(f, r5)
        )
          return slow(arguments);
        store(to, 0, a);
        store(to, 1, b);
        store(to, 2, c);
        store(to, 3, d);
        store(to, 4, e);
        store(to, 5, f);
        return finish(to);
      };
  }
}

/** Whether a value can be stored as it is. */
function takes(value: unknown, refused: number): value is number {
  return typeof value === 'number' && (value | 0) === value && (value & refused) === 0;
}

function ready({ bound }: Call<number | undefined>): Ready | undefined {
  const masks = bound?.plan.masks;
  return masks && { ...bound, masks, words: bound.memory.words };
}

function store({ words, masks }: Ready, index: number, value: number): void {
  words[FIRST + 2 * index] = value;
  words[FIRST + 2 * index + 1] = (value >> 31) & masks[index]!;
}

function finish({ words, number, gate, read }: Ready): number | undefined {
  words[NUMBER] = number;
  words[NUMBER + 1] = 0;
  words[POINTERS] = 0;
  trap(gate);
  return read(words[RESULT]!, words[RESULT + 1]!);
}
