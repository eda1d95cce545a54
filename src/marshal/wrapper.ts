import type { CallSpec } from '../spec/spec.js';
import { type Answers, answersOf } from './answer.js';
import { coded } from './errors.js';
import { type GateViews, viewsOf } from './frame.js';
import { type Gate, Slot } from './gate.js';
import { pack, release, unpackRefs } from './pack.js';
import { type Plan, planCall } from './plan.js';

const { number: NUMBER, argument: FIRST, result: RESULT, pointers: POINTERS } = Slot;

/** Who answers a call, and under which number. */
export interface Target {
  readonly gate: Gate;
  readonly number: number;
}

/** A target with everything worked out that a call needs. */
export interface Bound extends Target {
  readonly plan: Plan;
  readonly answers: Answers;
  readonly memory: GateViews;
}

/** Works out how `spec`'s calls reach `target`. */
export function bind(spec: CallSpec, { gate, number }: Target): Bound {
  const plan = planCall(spec, gate.abi);
  return { gate, number, plan, answers: answersOf(plan, number), memory: viewsOf(gate) };
}

/** Picks the form of the answer that is wanted. */
export type Form<R> = (answers: Answers) => (low: number, high: number) => R;

/**
 * A function that makes the call which `spec` describes; `resolve` is asked once, at the first call.
 *
 * Arguments are declared as what the fast path stores; what a caller really gave is checked before it is used.
 */
export function makeCall<R>(spec: CallSpec, form: Form<R>, resolve: () => Target) {
  const arity = spec.parameters.length;
  let bound: (Bound & { readonly read: (low: number, high: number) => R }) | undefined;

  const prepare = () => {
    refuse(spec);
    const to = bind(spec, resolve());
    bound = { ...to, read: form(to.answers) };
    return bound;
  };

  return function call(a: number, b: number, c: number, d: number, e: number, f: number): R {
    // biome-ignore lint/complexity/noArguments: a rest parameter allocates, which costs more than the call
    if (arguments.length !== arity) throw wrongArity(spec, arguments.length);
    const to = bound ?? prepare();
    const { plain } = to.plan;
    if (
      plain !== undefined &&
      (arity < 1 || (typeof a === 'number' && (a | 0) === a)) &&
      (arity < 2 || (typeof b === 'number' && (b | 0) === b)) &&
      (arity < 3 || (typeof c === 'number' && (c | 0) === c)) &&
      (arity < 4 || (typeof d === 'number' && (d | 0) === d)) &&
      (arity < 5 || (typeof e === 'number' && (e | 0) === e)) &&
      (arity < 6 || (typeof f === 'number' && (f | 0) === f))
    ) {
      const { words } = to.memory;
      words[NUMBER] = to.number;
      words[NUMBER + 1] = 0;
      words[POINTERS] = 0;
      if (arity > 0) store(words, 0, plain, a);
      if (arity > 1) store(words, 1, plain, b);
      if (arity > 2) store(words, 2, plain, c);
      if (arity > 3) store(words, 3, plain, d);
      if (arity > 4) store(words, 4, plain, e);
      if (arity > 5) store(words, 5, plain, f);
      to.gate.trap();
      return to.read(words[RESULT]!, words[RESULT + 1]!);
    }
    const [low, high] = general(to, [a, b, c, d, e, f].slice(0, arity));
    return to.read(low, high);
  };
}

function store(words: Int32Array, index: number, masks: Int32Array, value: number): void {
  words[FIRST + 2 * index] = value;
  words[FIRST + 2 * index + 1] = (value >> 31) & masks[index]!;
}

function general(to: Bound, args: readonly unknown[]): readonly [low: number, high: number] {
  const { gate, plan, memory } = to;
  const packed = pack(plan, gate, to.number, args);
  try {
    if (packed.views.length === 0) gate.trap();
    else gate.trapSegments(...packed.views);
    const word = [memory.words[RESULT]!, memory.words[RESULT + 1]!] as const;
    unpackRefs(packed, gate.abi, memory.data);
    return word;
  } finally {
    release(gate, packed);
  }
}

/** Throws for calls that a typed wrapper must not make. */
export function refuse(spec: CallSpec): void {
  const { returnsTwice, endsThread } = spec.classes;
  if (!returnsTwice && !endsThread) return;
  const why = returnsTwice
    ? 'returns twice, and the second return would find a stack that JavaScript has used'
    : 'ends the calling thread behind the back of Node';
  throw coded(
    new Error(`${spec.name} ${why}; a typed wrapper refuses it. syscall(number, …) makes it all the same`),
    'ERR_SYSCALL_REFUSED',
  );
}

/** The error for too many or too few arguments. */
export function wrongArity(spec: CallSpec, count: number) {
  const names = spec.parameters.map(({ name }) => name).join(', ');
  const takes = `${spec.name} takes ${spec.parameters.length} argument${spec.parameters.length === 1 ? '' : 's'}`;
  return coded(new TypeError(`${takes}${names && ` (${names})`}; received ${count}`), 'ERR_MISSING_ARGS');
}
