import type { CallSpec } from '../spec/spec.js';
import { type Answers, answersOf } from './answer.js';
import { coded, type SyscallError } from './errors.js';
import { type GateViews, viewsOf } from './frame.js';
import { type Gate, Slot } from './gate.js';
import { pack, release, unpackRefs } from './pack.js';
import { type Plan, planCall } from './plan.js';
import { anything, type Known, packQuick } from './quick.js';
import { trap } from './trap.js';

const { result: RESULT, top: TOP } = Slot;

/** Who answers a call, and under which number. */
export interface Target {
  readonly gate: Gate;
  readonly number: number;
  /** Adds to the message of an error what the kernel's word does not say. */
  readonly explain?: ((error: SyscallError) => void) | undefined;
}

/** A target with everything worked out that a call needs. */
export interface Bound extends Target {
  readonly plan: Plan;
  readonly answers: Answers;
  readonly memory: GateViews;
}

/** Works out how `spec`'s calls reach `target`. */
export function bind(spec: CallSpec, { gate, number, explain }: Target): Bound {
  const plan = planCall(spec, gate.abi);
  return { gate, number, plan, answers: answersOf(plan, number, explain), memory: viewsOf(gate) };
}

/** Picks the form of the answer that is wanted. */
export type Form<R> = (answers: Answers) => (low: number, high: number) => R;

/** What {@link Call.makeQuick} returns where it did not make the call. */
export const NOT_QUICK = Symbol('not quick');

/** A call that finds out who answers when it is first made. */
export class Call<R> {
  readonly spec: CallSpec;
  /** Who answers; undefined before the first call. */
  bound: (Bound & { readonly read: (low: number, high: number) => R }) | undefined;
  readonly #form: Form<R>;
  readonly #resolve: () => Target;

  constructor(spec: CallSpec, form: Form<R>, resolve: () => Target) {
    this.spec = spec;
    this.#form = form;
    this.#resolve = resolve;
  }

  /** Makes the call with arguments of any kind and number. */
  make(args: readonly unknown[]): R {
    if (args.length !== this.spec.parameters.length) throw wrongArity(this.spec, args.length);
    const to = this.bound ?? this.#bind();
    if (!trapQuick(to, args, anything)) trapGeneral(to, args);
    const { words } = to.memory;
    return to.read(words[RESULT]!, words[RESULT + 1]!);
  }

  /** Makes the call where the arguments can be stored as they are, and says where they cannot. */
  makeQuick(args: readonly unknown[], known: Known): R | typeof NOT_QUICK {
    const to = this.bound ?? this.#bind();
    if (!trapQuick(to, args, known)) return NOT_QUICK;
    const { words } = to.memory;
    return to.read(words[RESULT]!, words[RESULT + 1]!);
  }

  #bind() {
    refuse(this.spec);
    const to = bind(this.spec, this.#resolve());
    this.bound = { ...to, read: this.#form(to.answers) };
    return this.bound;
  }
}

/**
 * A function that makes the call which `spec` describes; `resolve` is asked once, at the first call.
 *
 * @throws {Error} when called: ERR_SYSCALL_REFUSED for a call that a typed wrapper must not make
 */
export function makeCall<R>(spec: CallSpec, form: Form<R>, resolve: () => Target): (...args: unknown[]) => R {
  const call = new Call(spec, form, resolve);
  return (...args) => call.make(args);
}

/** Makes the call where {@link packQuick} packs it; says whether it did. */
function trapQuick({ gate, plan, number, memory }: Bound, args: readonly unknown[], known: Known): boolean {
  const base = memory.words[TOP]!;
  const view = packQuick(plan, memory, number, args, known);
  if (view === 'not quick') return false;
  try {
    if (view === 'no view') trap(gate);
    else gate.trapSegments(view);
  } finally {
    memory.words[TOP] = base;
  }
  return true;
}

function trapGeneral({ gate, plan, number, memory }: Bound, args: readonly unknown[]): void {
  const packed = pack(plan, gate, number, args);
  try {
    if (packed.views.length === 0) trap(gate);
    else gate.trapSegments(...packed.views);
    unpackRefs(packed, gate.abi, memory.data);
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
