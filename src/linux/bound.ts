import type { LinuxName } from '../generated/linux-types.js';
import { currentKernel } from '../kernel/choose.js';
import type { Kernel } from '../kernel/kernel.js';
import { type Context, resolve } from '../kernel/resolve.js';
import type { Answers } from '../marshal/answer.js';
import { SyscallError } from '../marshal/errors.js';
import { Ref } from '../marshal/ref.js';
import { Call, type Target } from '../marshal/wrapper.js';
import type { CallSpec } from '../spec/spec.js';
import { eitherIn, isGivenMemory, withMemory } from './any-memory.js';
import { linuxData } from './data.js';
import { Form } from './form.js';
import { explainMissing } from './missing.js';
import { describedCall } from './target.js';
import { Variants } from './variants.js';

/** A form and its variants, as one kernel has them. */
export class BoundCall {
  readonly name: LinuxName;
  readonly kernel: Kernel;
  readonly base: Form;
  readonly #variants: Variants | undefined;
  /** The parameters that take an integer or memory. */
  readonly #either: readonly number[];
  /** The base with pointers in the place of integers, by where they are. */
  readonly #withMemory = new Map<string, Form>();

  constructor(name: LinuxName, kernel: Kernel = currentKernel()) {
    this.name = name;
    this.kernel = kernel;
    this.base = new Form(describedCall(name), kernel.abi);
    this.#either = eitherIn(this.base.described);
    const texts = linuxData().variants[name];
    if (texts) this.#variants = new Variants(texts, kernel.abi, this.base.target.spec.parameters.length);
  }

  /** The argument that chooses among variants, or -1. */
  get choice(): number {
    return this.#variants?.at ?? -1;
  }

  /** The form of all calls with that selector and so many arguments, as long as memory is given by no address's number. */
  usualFor(selector: unknown, count: number): Form {
    return this.#variants?.chosenBy(selector).find(({ form }) => form.takes(count))?.form ?? this.base;
  }

  /**
   * The form that the arguments fit.
   *
   * @throws {TypeError} for a misspelt constant where variants are chosen, which says more than that there are too few arguments
   */
  formFor(args: readonly unknown[]): Form {
    const { base } = this;
    if (this.#variants === undefined) return this.#baseFor(args);
    const { at } = this.#variants;
    const variants = this.#variants.chosenBy(args[at]);
    if (variants.length === 0 && at < args.length) base.convert(at, args[at]);
    const exact = args.length === base.described.spec.parameters.length;
    for (const { form } of variants) if (form.takes(args.length) && !(exact && givesAddress(form, args))) return form;
    return exact ? this.#baseFor(args) : (variants[0]?.form ?? base);
  }

  /** The base, with pointers where memory is given for what may be an integer or memory. */
  #baseFor(args: readonly unknown[]): Form {
    if (this.#either.length === 0) return this.base;
    const places = this.#either.filter((at) => isGivenMemory(args[at]));
    if (places.length === 0) return this.base;
    const key = places.join();
    const form = this.#withMemory.get(key) ?? new Form(withMemory(this.base.described, places), this.kernel.abi);
    this.#withMemory.set(key, form);
    return form;
  }

  /** Who answers the target's call. */
  resolver(target: CallSpec): () => Target {
    const { name, kernel } = this;
    const context: Context = { kernel, numbers: new Map() };
    return () => ({ ...resolve(target, context), explain: (error) => explainMissing(error, name, kernel) });
  }
}

/** Whether the caller gives the number of an address where the variant has a pointer: the exact form is meant. */
function givesAddress({ described }: Form, args: readonly unknown[]): boolean {
  return described.spec.parameters.some(({ type }, at) => type.kind === 'pointer' && typeof args[at] === 'number');
}

/** What a call answers with. */
export type Word = number | bigint | undefined;

/** The calls of the forms' targets, for one kind of answer. */
export class Answering {
  readonly #bound: BoundCall;
  readonly #calls = new Map<Form, Call<Word>>();
  readonly #form: (answers: Answers) => (low: number, high: number) => Word;

  constructor(bound: BoundCall, form: (answers: Answers) => (low: number, high: number) => Word) {
    this.#bound = bound;
    this.#form = form;
  }

  /** The call that a form's target is. */
  callOf(form: Form): Call<Word> {
    const known = this.#calls.get(form);
    if (known) return known;
    const { spec } = form.target;
    const call = new Call(spec, this.#form, this.#bound.resolver(spec));
    this.#calls.set(form, call);
    return call;
  }
}

const EFAULT = -14;

/**
 * A call whose every word is a value fails for all that where it cannot reach memory, which is for an address alone.
 *
 * @throws {SyscallError} EFAULT
 */
export function refuseFault({ target }: Form, args: readonly unknown[], word: Word, { number, gate }: Target): void {
  const { name, classes, parameters } = target.spec;
  if (!classes.cannotFail || Number(word) !== EFAULT) return;
  const addressed = parameters.some(({ type }, at) => type.kind === 'pointer' && typeof args[at] === 'bigint');
  if (addressed) throw new SyscallError(EFAULT, { syscall: name, number, abi: gate.abi.name });
}

/** The kernel's own word of a call whose result stands in memory. */
export function rawResult(word: number | bigint, args: readonly unknown[], resultIn: number | undefined): number {
  const result = resultIn === undefined ? undefined : args[resultIn];
  return result instanceof Ref && Number(word) >= 0 ? Number(result.bigint) : Number(word);
}
