// biome-ignore-all lint/complexity/noArguments: a rest parameter would be an array for each call
import type { CallSpec } from '../spec/spec.js';
import { Slot } from './gate.js';
import { isSmall } from './quick.js';
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
  return integerCall(new Call(spec, ({ number }) => number, resolve));
}

/** One literal for each count of arguments: V8 optimizes all functions that came from one literal together. */
function integerCall(call: Call<number | undefined>): NumberCall {
  let to: Ready | undefined;
  const slow = (args: ArrayLike<unknown>) => {
    const result = call.make(Array.from(args));
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
        if (to === undefined || arguments.length !== 1 || !isSmall(a)) return slow(arguments);
        store(to, 0, a);
        return finish(to);
      };
    case 2:
      return function (a, b) {
        if (to === undefined || arguments.length !== 2 || !isSmall(a) || !isSmall(b)) return slow(arguments);
        store(to, 0, a);
        store(to, 1, b);
        return finish(to);
      };
    case 3:
      return function (a, b, c) {
        if (to === undefined || arguments.length !== 3 || !isSmall(a) || !isSmall(b) || !isSmall(c))
          return slow(arguments);
        store(to, 0, a);
        store(to, 1, b);
        store(to, 2, c);
        return finish(to);
      };
    case 4:
      return function (a, b, c, d) {
        if (to === undefined || arguments.length !== 4 || !isSmall(a) || !isSmall(b) || !isSmall(c) || !isSmall(d))
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
          !isSmall(a) ||
          !isSmall(b) ||
          !isSmall(c) ||
          !isSmall(d) ||
          !isSmall(e)
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
          !isSmall(a) ||
          !isSmall(b) ||
          !isSmall(c) ||
          !isSmall(d) ||
          !isSmall(e) ||
          !isSmall(f)
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
