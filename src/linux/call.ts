import type { LinuxName } from '../generated/linux-types.js';
import type { Kernel } from '../kernel/kernel.js';
import { integerCall, type Ready, readyCall } from '../marshal/integers.js';
import { checkOptions, makePromisedCall, refuseAborted } from '../marshal/promised.js';
import { NOT_QUICK, refuse } from '../marshal/wrapper.js';
import type { CallSpec } from '../spec/spec.js';
import { Answering, BoundCall, rawResult, refuseFault, type Word } from './bound.js';
import type { Form } from './form.js';
import { explainMissing } from './missing.js';
import { isOptions } from './options.js';
import { Shortcut } from './shortcut.js';
import { describedCall } from './target.js';
import { refuseThread } from './thread.js';

type AnyCall = (...args: readonly unknown[]) => unknown;
type AnyPromised = (...args: unknown[]) => Promise<Word>;

/** What a call is asked for. */
type Kind = 'number' | 'bigint' | 'raw';

/**
 * A call of Linux. Nothing is worked out before it is first made.
 *
 * The caller names its type, which is generated from the same description that is read here.
 *
 * @param arity how many arguments it has where all are integers
 */
export function call<T>(name: LinuxName, arity?: number): T {
  return makeSync(name, arity, undefined) as T;
}

/** As {@link call}, on another thread. */
export function promised<T>(name: LinuxName): T {
  return makePromised(name, undefined) as T;
}

function makeSync(name: LinuxName, arity: number | undefined, kernel: Kernel | undefined): AnyCall {
  const form = (kind: Kind): AnyCall => {
    let made: SyncCall | undefined;
    let shortcut: Shortcut | undefined;
    const general = (args: readonly unknown[]) => {
      made ??= new SyncCall(name, kind, kernel);
      const result = made.make(args);
      shortcut = made.shortcutFor(args);
      return result;
    };
    if (kind === 'number' && arity !== undefined) return integerCall(arity, general, () => made?.ready());
    return (...args) => {
      if (shortcut === undefined) return general(args);
      try {
        const word = shortcut.make(args);
        if (word !== NOT_QUICK) return word;
      } catch (error) {
        throw made?.explained(error) ?? error;
      }
      return general(args);
    };
  };
  return withForms(name, form, (other) => makeSync(name, arity, other));
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
  /** By what has chosen a variant. */
  readonly #shortcuts = new Map<unknown, Shortcut>();

  constructor(name: LinuxName, kind: Kind, kernel: Kernel | undefined) {
    this.#bound = new BoundCall(name, kernel);
    const { base, choice } = this.#bound;
    refuse(base.described.spec);
    this.#kind = kind;
    this.#answering = new Answering(this.#bound, (answers) => answers[kind]);
    if (choice < 0) this.#shorten(base, undefined);
  }

  /** An error with the reason why the kernel has not the call, where that is what it says. */
  explained(error: unknown): unknown {
    explainMissing(error, this.#bound.name, this.#bound.kernel);
    return error;
  }

  make(args: readonly unknown[]): unknown {
    try {
      const shortcut = this.shortcutFor(args);
      const word = shortcut === undefined ? NOT_QUICK : shortcut.make(args);
      return word === NOT_QUICK ? this.#makeAny(args) : word;
    } catch (error) {
      throw this.explained(error);
    }
  }

  /** What makes the next call of the kind that has just been made. */
  shortcutFor(args: readonly unknown[]): Shortcut | undefined {
    const { choice } = this.#bound;
    return this.#shortcuts.get(choice < 0 ? undefined : args[choice]);
  }

  #makeAny(args: readonly unknown[]): unknown {
    const { choice } = this.#bound;
    const form = this.#bound.formFor(args);
    const prepared = form.prepare(args);
    const call = this.#answering.callOf(form);
    if (choice >= 0) this.#shorten(this.#bound.usualFor(args[choice], args.length), args[choice]);
    const word = call.make(prepared.args) ?? 0;
    if (this.#kind === 'raw') return rawResult(word, prepared.args, form.target.resultIn);
    if (call.bound !== undefined) refuseFault(form, prepared.args, word, call.bound);
    return prepared.finish(word, this.#kind === 'bigint');
  }

  #shorten(form: Form, selector: unknown): void {
    if (typeof selector === 'object' || this.#shortcuts.get(selector)?.form === form) return;
    if (this.#shortcuts.size === MOST_SHORTCUTS) this.#shortcuts.clear();
    const shortcut = Shortcut.for(form, this.#answering.callOf(form), this.#bound.choice, selector);
    if (shortcut) this.#shortcuts.set(selector, shortcut);
  }

  /** What the quick path needs, once the call has been made: that an ENOSYS is explained does not depend on it. */
  ready(): Ready<Word> | undefined {
    const { base, choice } = this.#bound;
    return choice < 0 && base.direct ? readyCall(this.#answering.callOf(base), base.refused) : undefined;
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
      try {
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
      } catch (error) {
        explainMissing(error, name, bound.kernel);
        throw error;
      }
    };
  };
  return withForms(name, enter, (other) => makePromised(name, other));
}
