import type { LinuxName } from '../generated/linux-types.js';
import type { Kernel } from '../kernel/kernel.js';
import { integerCall, type Ready, readyCall } from '../marshal/integers.js';
import { makePromisedCall } from '../marshal/promised.js';
import { type Call, refuse } from '../marshal/wrapper.js';
import type { CallSpec } from '../spec/spec.js';
import { Answering, BoundCall, rawResult, refuseFault, type Word } from './bound.js';
import type { Form } from './form.js';
import { explainMissing } from './missing.js';
import { isOptions } from './options.js';
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
    const general = (args: readonly unknown[]) => {
      made ??= new SyncCall(name, kind, kernel);
      return made.make(args);
    };
    if (kind !== 'number' || arity === undefined) return (...args) => general(args);
    return integerCall(arity, general, () => made?.ready());
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

/** A call on one kernel, for one kind of answer. */
class SyncCall {
  readonly #bound: BoundCall;
  readonly #kind: Kind;
  readonly #answering: Answering;
  /** The base form's call, which is made at once where the arguments can be taken as they are. */
  readonly #direct: Call<Word> | undefined;

  constructor(name: LinuxName, kind: Kind, kernel: Kernel | undefined) {
    this.#bound = new BoundCall(name, kernel);
    refuse(this.#bound.base.described.spec);
    this.#kind = kind;
    this.#answering = new Answering(this.#bound, (answers) => answers[kind]);
    const { base, varies } = this.#bound;
    if (!varies && base.direct) this.#direct = this.#answering.callOf(base);
  }

  make(args: readonly unknown[]): unknown {
    const { base, name, kernel } = this.#bound;
    try {
      if (this.#direct !== undefined && base.takesAsTheyAre(args)) return this.#direct.make(args);
      const form = this.#bound.formFor(args);
      const plain = this.#bound.varies ? form.plain(args) : undefined;
      if (plain) return this.#answering.callOf(form).make(plain);
      const prepared = form.prepare(args);
      const call = this.#answering.callOf(form);
      const word = call.make(prepared.args) ?? 0;
      if (this.#kind === 'raw') return rawResult(word, prepared.args, form.target.resultIn);
      if (call.bound !== undefined) refuseFault(form, prepared.args, word, call.bound);
      return prepared.finish(word, this.#kind === 'bigint');
    } catch (error) {
      explainMissing(error, name, kernel);
      throw error;
    }
  }

  /** What the quick path needs, once the call has been made: that an ENOSYS is explained does not depend on it. */
  ready(): Ready<Word> | undefined {
    return this.#direct && readyCall(this.#direct, this.#bound.base.refused);
  }
}

function makePromised(name: LinuxName, kernel: Kernel | undefined): AnyCall {
  const enter = (kind: Kind): AnyCall => {
    let bound: BoundCall | undefined;
    const made = new Map<Form, AnyPromised>();
    return async (...given) => {
      bound ??= new BoundCall(name, kernel);
      const options = isOptions(given.at(-1)) ? [given.at(-1)] : [];
      const args = options.length > 0 ? given.slice(0, -1) : given;
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
