import type { LinuxName } from '../generated/linux-types.js';
import type { Kernel } from '../kernel/kernel.js';
import { chosenCall, integerCall } from '../marshal/integers.js';
import { checkOptions, makePromisedCall, refuseAborted } from '../marshal/promised.js';
import { NOT_QUICK, refuse } from '../marshal/wrapper.js';
import type { CallSpec } from '../spec/spec.js';
import { Answering, BoundCall, rawResult, refuseFault, type Word } from './bound.js';
import type { Form } from './form.js';
import { isOptions } from './options.js';
import { Shortcut } from './shortcut.js';
import { describedCall } from './target.js';
import { refuseThread } from './thread.js';

type AnyCall = (...args: readonly unknown[]) => unknown;
type AnyPromised = (...args: unknown[]) => Promise<Word>;

/** What a call is asked for. */
type Kind = 'number' | 'bigint' | 'raw';

/** How many arguments a call has where all are integers, or that one of them chooses what the others are. */
type Quick = number | 'chosen' | undefined;

/**
 * A call of Linux. Nothing is worked out before it is first made.
 *
 * The caller names its type, which is generated from the same description that is read here.
 */
export function call<T>(name: LinuxName, quick?: Quick): T {
  return makeSync(name, quick, undefined) as T;
}

/** As {@link call}, on another thread. */
export function promised<T>(name: LinuxName): T {
  return makePromised(name, undefined) as T;
}

function makeSync(name: LinuxName, quick: Quick, kernel: Kernel | undefined): AnyCall {
  const form = (kind: Kind): AnyCall => {
    let made: SyncCall | undefined;
    let shortcut: Shortcut | undefined;
    const general = (args: readonly unknown[]) => {
      const word = shortcut === undefined ? NOT_QUICK : shortcut.make(args);
      if (word !== NOT_QUICK) return word;
      made ??= new SyncCall(name, kind, kernel);
      const result = made.make(args);
      shortcut = made.shortcutFor(args);
      return result;
    };
    const integers = () => shortcut?.integers;
    if (kind !== 'number' || quick === undefined) return (...args) => general(args);
    return quick === 'chosen' ? chosenCall(general, integers) : integerCall(quick, general, integers);
  };
  return withForms(name, form, (other) => makeSync(name, quick, other));
}

/** How the other forms of a call are made. */
interface Maker {
  readonly name: LinuxName;
  readonly form: (kind: Kind) => AnyCall;
  readonly on: (kernel: Kernel) => AnyCall;
}

const makers = new WeakMap<object, Maker>();

/** What every call of Linux has beside itself. Most programs never look at it, so it is made when it is asked for, and kept. */
const forms = Object.create(Function.prototype, {
  bigint: once('bigint', ({ form }) => form('bigint')),
  raw: once('raw', ({ form }) => form('raw')),
  on: once('on', ({ on }) => on),
  spec: once('spec', ({ name }): CallSpec => describedCall(name).spec),
});

function withForms(name: LinuxName, form: Maker['form'], on: Maker['on']): AnyCall {
  const main = Object.setPrototypeOf(form('number'), forms);
  makers.set(main, { name, form, on });
  return Object.defineProperty(main, 'name', { value: name });
}

function once(key: string, value: (maker: Maker) => unknown): PropertyDescriptor {
  return {
    enumerable: true,
    get(this: object) {
      const maker = makers.get(this);
      const found = maker && value(maker);
      if (maker) Object.defineProperty(this, key, { value: found, enumerable: true });
      return found;
    },
  };
}

/** More than a script asks a call for; a program that tries all numbers must not fill memory. */
const MOST_SHORTCUTS = 100;

/** A call on one kernel, for one kind of answer. */
class SyncCall {
  readonly #bound: BoundCall;
  readonly #kind: Kind;
  readonly #answering: Answering;
  /** For each count of arguments, by what has chosen a variant; undefined where that has none. */
  readonly #shortcuts: (Map<unknown, Shortcut | undefined> | undefined)[] = [];

  constructor(name: LinuxName, kind: Kind, kernel: Kernel | undefined) {
    this.#bound = new BoundCall(name, kernel);
    const { base, choice } = this.#bound;
    refuse(base.described.spec);
    this.#kind = kind;
    this.#answering = new Answering(this.#bound, (answers) => answers[kind]);
    if (choice < 0) this.#shorten(base, undefined, base.arity);
  }

  make(args: readonly unknown[]): unknown {
    const shortcut = this.shortcutFor(args);
    const word = shortcut === undefined ? NOT_QUICK : shortcut.make(args);
    return word === NOT_QUICK ? this.#makeAny(args) : word;
  }

  /** What makes the next call of the kind that has just been made. */
  shortcutFor(args: readonly unknown[]): Shortcut | undefined {
    const { choice } = this.#bound;
    return this.#shortcuts[args.length]?.get(choice < 0 ? undefined : args[choice]);
  }

  #makeAny(args: readonly unknown[]): unknown {
    const { choice } = this.#bound;
    const form = this.#bound.formFor(args);
    const prepared = form.prepare(args);
    const call = this.#answering.callOf(form);
    if (choice >= 0) this.#shorten(this.#bound.usualFor(args[choice], args.length), args[choice], args.length);
    const word = call.make(prepared.args) ?? 0;
    if (this.#kind === 'raw') return rawResult(word, prepared.args, form.target.resultIn);
    if (call.bound !== undefined) refuseFault(form, prepared.args, word, call.bound);
    return prepared.finish(word, this.#kind === 'bigint');
  }

  #shorten(form: Form, selector: unknown, count: number): void {
    this.#shortcuts[count] ??= new Map();
    const made = this.#shortcuts[count];
    if (made.has(selector) || typeof selector === 'object') return;
    if (made.size === MOST_SHORTCUTS) made.clear();
    made.set(selector, Shortcut.for(form, this.#answering.callOf(form), this.#bound.choice, selector));
  }
}

function makePromised(name: LinuxName, kernel: Kernel | undefined): AnyCall {
  const enter = (kind: Kind): AnyCall => {
    let bound: BoundCall | undefined;
    const made = new Map<Form, AnyPromised>();
    return async (...given) => {
      bound ??= new BoundCall(name, kernel);
      const last = given.at(-1);
      const options = isOptions(last) ? [last] : [];
      const args = options.length > 0 ? given.slice(0, -1) : given;
      // Before an Fd is marked as closed.
      for (const option of options) refuseAborted(name, checkOptions(option, name).signal);
      const form = bound.formFor(args);
      const prepared = form.prepare(args);
      const { spec, resultIn } = form.target;
      refuseThread(form, prepared.args, bound.kernel.abi.name);
      const resolver = bound.resolver(spec);
      const one = made.get(form) ?? makePromisedCall<Word>(spec, (answers) => answers[kind], resolver);
      made.set(form, one);
      const word = (await one(...prepared.args, ...options)) ?? 0;
      if (kind === 'raw') return rawResult(word, prepared.args, resultIn);
      refuseFault(form, prepared.args, word, resolver());
      return prepared.finish(word, kind === 'bigint');
    };
  };
  return withForms(name, enter, (other) => makePromised(name, other));
}
