import type { Answers } from '../marshal/answer.js';
import { makeNumberCall } from '../marshal/integers.js';
import { makePromisedCall } from '../marshal/promised.js';
import { makeCall } from '../marshal/wrapper.js';
import type { CallSpec } from '../spec/spec.js';
import type { Kernel } from './kernel.js';
import { type Context, resolve } from './resolve.js';

const number = (answers: Answers) => answers.number;
const bigint = (answers: Answers) => answers.bigint;
const raw = (answers: Answers) => answers.raw;

/** The synchronous function for `spec`, with its forms. */
export function wrap(spec: CallSpec, context: Context) {
  const target = () => resolve(spec, context);
  return Object.assign(named(spec, makeNumberCall(spec, target)), {
    spec,
    bigint: makeCall(spec, bigint, target),
    raw: makeCall(spec, raw, target),
    on: (kernel: Kernel): unknown => wrap(spec, { ...context, kernel }),
  });
}

/** The promised function for `spec`, with its forms. */
export function wrapPromised(spec: CallSpec, context: Context) {
  const target = () => resolve(spec, context);
  return Object.assign(named(spec, makePromisedCall(spec, number, target)), {
    spec,
    bigint: makePromisedCall(spec, bigint, target),
    raw: makePromisedCall(spec, raw, target),
    on: (kernel: Kernel): unknown => wrapPromised(spec, { ...context, kernel }),
  });
}

function named<F extends object>(spec: CallSpec, call: F): F {
  return Object.defineProperty(call, 'name', { value: spec.name });
}
