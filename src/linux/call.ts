import type { LinuxName } from '../generated/linux-types.js';
import type { Kernel } from '../kernel/kernel.js';
import { makeIntegerCall } from '../marshal/integers.js';
import { makePromisedCall } from '../marshal/promised.js';
import { Call } from '../marshal/wrapper.js';
import type { CallSpec } from '../spec/spec.js';
import { Answering, BoundCall, rawResult } from './bound.js';
import type { Form } from './form.js';
import { explainMissing } from './missing.js';
import { isOptions } from './options.js';
import { describedCall } from './target.js';

type AnyCall = (...args: readonly unknown[]) => unknown;
type Word = number | bigint | undefined;
type AnyPromised = (...args: unknown[]) => Promise<Word>;

/** What a call is asked for. */
type Kind = 'number' | 'bigint' | 'raw';

/**
 * A call of Linux. Nothing is worked out before it is first made.
 *
 * The caller names its type, which is generated from the same description that is read here.
 */
export function call<T>(name: LinuxName): T {
  return makeSync(name, undefined) as T;
}

/** As {@link call}, on another thread. */
export function promised<T>(name: LinuxName): T {
  return makePromised(name, undefined) as T;
}

function makeSync(name: LinuxName, kernel: Kernel | undefined): AnyCall {
  return withForms(
    name,
    (kind) => {
      let enter: AnyCall = (...args) => {
        enter = syncCall(new BoundCall(name, kernel), kind);
        return enter(...args);
      };
      return (...args) => enter(...args);
    },
    makeSync,
  );
}

/** How the other forms of a call are made. */
interface Maker {
  readonly name: LinuxName;
  readonly form: (kind: Kind) => AnyCall;
  readonly make: (name: LinuxName, kernel: Kernel) => AnyCall;
}

const makers = new WeakMap<object, Maker>();

/** What every call of Linux has beside itself. Most programs never look at it, so it is made when it is asked for, and kept. */
const forms = Object.create(Function.prototype, {
  bigint: once('bigint', ({ form }) => form('bigint')),
  raw: once('raw', ({ form }) => form('raw')),
  on: once(
    'on',
    ({ make, name }) =>
      (kernel: Kernel) =>
        make(name, kernel),
  ),
  spec: once('spec', ({ name }): CallSpec => describedCall(name).spec),
});

function withForms(name: LinuxName, form: Maker['form'], make: Maker['make']): AnyCall {
  const main = Object.setPrototypeOf(form('number'), forms);
  makers.set(main, { name, form, make });
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

function syncCall(bound: BoundCall, kind: Kind): AnyCall {
  const answering = new Answering(bound, (answers) => answers[kind]);
  const general = (args: readonly unknown[], make: (form: Form, args: readonly unknown[]) => number | bigint) => {
    try {
      const form = bound.formFor(args);
      const prepared = form.prepare(args);
      const word = make(form, prepared.args);
      if (kind === 'raw') return rawResult(word, prepared.args, form.target.resultIn);
      return prepared.finish(word, kind === 'bigint');
    } catch (error) {
      explainMissing(error, bound.name, bound.kernel);
      throw error;
    }
  };
  const { base } = bound;
  const { target, shape } = base;
  const plain = target.adapt === undefined && shape.pointees.every((pointee) => pointee === undefined) && !bound.varies;
  if (kind !== 'number' || !plain) return (...args) => general(args, (form, all) => answering.make(form, all));
  const integers = makeIntegerCall(
    new Call(target.spec, ({ number }) => number, bound.resolver(target.spec)),
    (one, args) => general(args, (_, all) => one.make(all) as number),
    base.refused,
  );
  // An error of the quick path is ENOSYS at the first call already, which is made by the general one.
  return integers;
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
        const one = made.get(form) ?? makePromisedCall<Word>(spec, (answers) => answers[kind], bound.resolver(spec));
        made.set(form, one);
        const word = (await one(...prepared.args, ...options)) as number | bigint;
        return kind === 'raw' ? rawResult(word, prepared.args, resultIn) : prepared.finish(word, kind === 'bigint');
      } catch (error) {
        explainMissing(error, name, bound.kernel);
        throw error;
      }
    };
  };
  return withForms(name, enter, makePromised);
}
