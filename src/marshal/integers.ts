// biome-ignore-all lint/complexity/noArguments: a rest parameter would be an array for each call
import type { CallSpec } from '../spec/spec.js';
import { Slot } from './gate.js';
import { anything, isSmall } from './quick.js';
import { trap } from './trap.js';
import { Call, makeCall, type Target } from './wrapper.js';

const { number: NUMBER, argument: FIRST, result: RESULT, pointers: POINTERS } = Slot;

type NumberCall = (...args: readonly unknown[]) => number | undefined;

type BoundTo<W> = NonNullable<Call<W>['bound']>;

/** What a call with integers alone needs to be made, once it is known who answers; its word is read as `W`. */
export interface Ready<W> extends BoundTo<W> {
  readonly words: Int32Array;
  readonly masks: Int32Array;
  /** For each parameter the bits that a small integer must not have to be taken as it is. */
  readonly refused: Int32Array;
}

/** As {@link Ready}, for the calls that one of their arguments has chosen. */
export interface Chosen<W> extends Ready<W> {
  /** How many arguments there have to be; the other registers are 0. */
  readonly count: number;
  /** For each parameter what its bits in `refused` must be: 0, but the whole integer for the one that chooses. */
  readonly wanted: Int32Array;
}

/** As `makeCall`, for numbers: a call with integers alone stores them in the registers and traps. */
export function makeNumberCall(spec: CallSpec, resolve: () => Target): NumberCall {
  const { parameters } = spec;
  if (parameters.some(({ type }) => type.kind === 'pointer')) return makeCall(spec, ({ number }) => number, resolve);
  const call = new Call(spec, ({ number }) => number, resolve);
  return integerCall(
    parameters.length,
    (args) => call.make(args),
    () => readyCall(call, anything.refused),
  );
}

/** What `call` needs where all of its arguments are plain integers. */
export function readyCall<W>({ bound }: Call<W>, refused: Int32Array): Ready<W> | undefined {
  const masks = bound?.plan.masks;
  return masks && { ...bound, masks, refused, words: bound.memory.words };
}

/**
 * A function for a call with integers alone, which stores small ones in the registers and traps; `general` makes the call with
 * any other arguments, and before `ready` gives something.
 *
 * One literal for each count of arguments: V8 optimizes all functions that came from one literal together.
 */
export function integerCall<R, W>(
  arity: number,
  general: (args: readonly unknown[]) => R,
  ready: () => Ready<W> | undefined,
): (...args: readonly unknown[]) => R | W {
  let to: Ready<W> | undefined;
  const slow = (args: ArrayLike<unknown>) => {
    const result = general(Array.from(args));
    to ??= ready();
    return result;
  };
  switch (arity) {
    case 0:
      return function () {
        if (to === undefined || arguments.length !== 0) return slow(arguments);
        return finish(to);
      };
    case 1:
      return function (a) {
        if (to === undefined || arguments.length !== 1 || !takes(to, 0, a)) return slow(arguments);
        store(to, 0, a);
        return finish(to);
      };
    case 2:
      return function (a, b) {
        if (to === undefined || arguments.length !== 2 || !takes(to, 0, a) || !takes(to, 1, b)) return slow(arguments);
        store(to, 0, a);
        store(to, 1, b);
        return finish(to);
      };
    case 3:
      return function (a, b, c) {
        if (to === undefined || arguments.length !== 3 || !takes(to, 0, a) || !takes(to, 1, b) || !takes(to, 2, c))
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
          !takes(to, 0, a) ||
          !takes(to, 1, b) ||
          !takes(to, 2, c) ||
          !takes(to, 3, d)
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
          !takes(to, 0, a) ||
          !takes(to, 1, b) ||
          !takes(to, 2, c) ||
          !takes(to, 3, d) ||
          !takes(to, 4, e)
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
          !takes(to, 0, a) ||
          !takes(to, 1, b) ||
          !takes(to, 2, c) ||
          !takes(to, 3, d) ||
          !takes(to, 4, e) ||
          !takes(to, 5, f)
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

/**
 * As {@link integerCall}, with any count of arguments, of which one may choose what the call is; `chosen` is asked after each
 * call that `general` has made.
 */
export function chosenCall<R, W>(
  general: (args: readonly unknown[]) => R,
  chosen: () => Chosen<W> | undefined,
): (...args: readonly unknown[]) => R | W {
  let to: Chosen<W> | undefined;
  const slow = (args: readonly unknown[]) => {
    const result = general(args);
    to = chosen();
    return result;
  };
  return (...args) => {
    if (to === undefined || args.length !== to.count) return slow(args);
    const { masks, refused, wanted } = to;
    for (let index = 0; index < args.length; index++) {
      const value = args[index];
      if (!isSmall(value) || ((value ^ wanted[index]!) & refused[index]!) !== 0) return slow(args);
      store(to, index, value);
    }
    for (let index = args.length; index < masks.length; index++) store(to, index, 0);
    return finish(to);
  };
}

/** Whether a value can be stored as it is. */
function takes({ refused }: Ready<unknown>, index: number, value: unknown): value is number {
  return isSmall(value) && (value & refused[index]!) === 0;
}

function store({ words, masks }: Ready<unknown>, index: number, value: number): void {
  words[FIRST + 2 * index] = value;
  words[FIRST + 2 * index + 1] = (value >> 31) & masks[index]!;
}

function finish<W>({ words, number, gate, read }: Ready<W>): W {
  words[NUMBER] = number;
  words[NUMBER + 1] = 0;
  words[POINTERS] = 0;
  trap(gate);
  return read(words[RESULT]!, words[RESULT + 1]!);
}
