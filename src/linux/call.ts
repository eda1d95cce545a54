import type { Kernel } from '../kernel/kernel.js';
import { makeIntegerCall } from '../marshal/integers.js';
import { makePromisedCall } from '../marshal/promised.js';
import { Call } from '../marshal/wrapper.js';
import type { CallSpec } from '../spec/spec.js';
import { Answering, BoundCall, type LinuxName, rawResult } from './bound.js';
import type { Form } from './form.js';
import { explainMissing } from './missing.js';
import { isOptions } from './options.js';

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
  const enter = { number: lazy('number'), bigint: lazy('bigint'), raw: lazy('raw') };
  function lazy(kind: Kind): AnyCall {
    return (...args) => {
      enter[kind] = syncCall(new BoundCall(name, kernel), kind);
      return enter[kind](...args);
    };
  }
  return withForms(name, (...args) => enter.number(...args), {
    bigint: (...args) => enter.bigint(...args),
    raw: (...args) => enter.raw(...args),
    on: (other) => makeSync(name, other),
  });
}

interface Forms {
  readonly bigint: AnyCall;
  readonly raw: AnyCall;
  readonly on: (kernel: Kernel) => AnyCall;
}

function withForms(name: LinuxName, main: AnyCall, forms: Forms): AnyCall {
  Object.defineProperty(main, 'name', { value: name });
  Object.defineProperty(main, 'spec', { get: (): CallSpec => new BoundCall(name).base.described.spec });
  return Object.assign(main, forms);
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
  return withForms(name, enter('number'), {
    bigint: enter('bigint'),
    raw: enter('raw'),
    on: (other) => makePromised(name, other),
  });
}
