import type { Abi } from '../abi/abi.js';
import type { LinuxName } from '../generated/linux-types.js';
import { currentKernel } from '../kernel/choose.js';
import type { Kernel } from '../kernel/kernel.js';
import { type Context, resolve } from '../kernel/resolve.js';
import type { Answers } from '../marshal/answer.js';
import { SyscallError } from '../marshal/errors.js';
import { Ref } from '../marshal/ref.js';
import { Call, type Target } from '../marshal/wrapper.js';
import { chosenBy, parseDescribed } from '../spec/described.js';
import type { CallSpec } from '../spec/spec.js';
import { memoryIn, withMemory } from './any-memory.js';
import { constant } from './constants.js';
import { linuxData } from './data.js';
import { Form, selectorOf } from './form.js';
import { describedCall } from './target.js';

/** A variant, read when it is first chosen: ioctl has hundreds. */
class Variant {
  readonly #text: string;
  readonly #abi: Abi;
  readonly #arity: number;
  #form: Form | undefined;

  constructor(text: string, abi: Abi, arity: number) {
    this.#text = text;
    this.#abi = abi;
    this.#arity = arity;
  }

  get form(): Form {
    this.#form ??= new Form(parseDescribed(this.#text), this.#abi, this.#arity);
    return this.#form;
  }
}

/** A form and its variants, as one kernel has them. */
export class BoundCall {
  readonly name: LinuxName;
  readonly kernel: Kernel;
  readonly base: Form;
  /** By the name and by the value of the constant that chooses it. */
  readonly #variants = new Map<string, Variant[]>();
  readonly #selector: number;
  /** The base with pointers in the place of integers, by where they are. */
  readonly #withMemory = new Map<string, Form>();

  constructor(name: LinuxName, kernel: Kernel = currentKernel()) {
    this.name = name;
    this.kernel = kernel;
    this.base = new Form(describedCall(name), kernel.abi);
    const texts = linuxData().variants[name] ?? [];
    const arity = this.base.target.spec.parameters.length;
    this.#selector = texts[0] === undefined ? -1 : selectorOf(parseDescribed(texts[0])).at;
    for (const text of texts) {
      const is = chosenBy(text);
      const variant = new Variant(text, kernel.abi, arity);
      // By its name too, since two names may have one value: FIONREAD and SIOCINQ.
      for (const key of [is, String(constant(is, kernel.abi.name))])
        this.#variants.set(key, [...(this.#variants.get(key) ?? []), variant]);
    }
  }

  /** Whether other prototypes than its own may be meant. */
  get varies(): boolean {
    return this.#variants.size > 0;
  }

  /** The form that the arguments fit. */
  formFor(args: readonly unknown[]): Form {
    if (!this.varies) return this.#baseFor(args);
    const selector = args[this.#selector];
    // Flags by their names are an array, which chooses nothing.
    const variants = (typeof selector === 'object' ? undefined : this.#variants.get(String(selector))) ?? [];
    // A misspelt name says more than that the number of arguments is wrong.
    if (variants.length === 0 && typeof selector === 'string') this.base.convert(this.#selector, selector);
    const exact = args.length === this.base.described.spec.parameters.length;
    const fitting = variants.find(({ form }) => form.takes(args.length) && !(exact && givesAddress(form, args)));
    if (fitting) return fitting.form;
    return exact ? this.#baseFor(args) : (variants[0]?.form ?? this.base);
  }

  /** The base, with pointers where memory is given for what may be an integer or memory. */
  #baseFor(args: readonly unknown[]): Form {
    const { described } = this.base;
    const places = args.some((arg) => typeof arg === 'object') ? memoryIn(described, args) : [];
    if (places.length === 0) return this.base;
    const key = places.join();
    const form = this.#withMemory.get(key) ?? new Form(withMemory(described, places), this.kernel.abi);
    this.#withMemory.set(key, form);
    return form;
  }

  /** Who answers the target's call. */
  resolver(target: CallSpec): () => ReturnType<typeof resolve> {
    const context: Context = { kernel: this.kernel, numbers: new Map() };
    return () => resolve(target, context);
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
