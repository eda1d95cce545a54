import type { CallSpec } from '../spec/spec.js';
import { coded, wrongType } from './errors.js';
import type { Gate, Submission } from './gate.js';
import { type Packed, pack, release, unpackRefs } from './pack.js';
import { type Bound, bind, type Form, refuse, type Target, wrongArity } from './wrapper.js';

/** How often a blocked call is told again that it is no longer wanted: it may have been just about to block. */
const INTERRUPT_EVERY_MS = 5;
const EINTR = -4;

/** What a promised call takes behind its arguments. */
export interface PromiseOptions {
  /** Aborting it interrupts the call where it blocks, and drops it where it has not begun. */
  readonly signal?: AbortSignal | undefined;
}

/** As `makeCall`, on another thread. */
export function makePromisedCall<R>(spec: CallSpec, form: Form<R>, resolve: () => Target) {
  const arity = spec.parameters.length;
  let bound: Bound | undefined;
  return async (...args: unknown[]): Promise<R> => {
    const options = args.length === arity + 1 ? checkOptions(args.pop(), spec.name) : {};
    if (args.length !== arity) throw wrongArity(spec, args.length);
    refuse(spec);
    if (spec.classes.threadScoped) throw threadScoped(spec);
    bound ??= bind(spec, resolve());
    const { gate, plan, number, answers } = bound;
    refuseAborted(spec.name, options.signal);
    const packed = pack(plan, gate, number, args);
    const [low, high] = await submit(gate, packed, spec.classes.mayBlock, options.signal, spec.name);
    return form(answers)(low, high);
  };
}

/**
 * Refuses to begin what is not wanted any more.
 *
 * @throws {Error} ABORT_ERR
 */
export function refuseAborted(name: string, signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw aborted(name, signal);
}

/**
 * Sends a packed frame to another thread and waits for its word.
 *
 * @throws {Error} ABORT_ERR where `signal` interrupted it or it never began
 */
export async function submit(
  gate: Gate,
  packed: Packed,
  mayBlock: boolean,
  signal: AbortSignal | undefined,
  name: string,
): Promise<readonly [low: number, high: number]> {
  let submission: Submission;
  try {
    submission = gate.submit(mayBlock, ...packed.views);
  } finally {
    release(gate, packed);
  }
  const stop = interruptOn(signal, submission);
  try {
    const word = await submission.done;
    if (word === undefined || (signal?.aborted === true && word[0] === EINTR && word[1] === -1)) {
      throw aborted(name, signal);
    }
    const stack = submission.stack();
    unpackRefs(packed, gate.abi, new DataView(stack.buffer, stack.byteOffset, stack.byteLength));
    return word;
  } finally {
    stop();
  }
}

function interruptOn(signal: AbortSignal | undefined, submission: Submission): () => void {
  if (signal === undefined) return () => {};
  let timer: ReturnType<typeof setInterval> | undefined;
  const begin = () => {
    submission.interrupt();
    timer = setInterval(() => submission.interrupt(), INTERRUPT_EVERY_MS);
  };
  signal.addEventListener('abort', begin, { once: true });
  return () => {
    signal.removeEventListener('abort', begin);
    clearInterval(timer);
  };
}

/**
 * The options of a promised call.
 *
 * @throws {TypeError} for what they do not take
 */
export function checkOptions(options: unknown, name: string): PromiseOptions {
  if (typeof options !== 'object' || options === null)
    throw wrongType(`the options of ${name}`, 'an object such as { signal }', options);
  const unknown = Object.keys(options).find((key) => key !== 'signal');
  if (unknown !== undefined) {
    throw coded(
      new TypeError(`the options of ${name} have no "${unknown}"; they take { signal }`),
      'ERR_INVALID_ARG_VALUE',
    );
  }
  const signal: unknown = Reflect.get(options, 'signal');
  if (signal === undefined) return {};
  if (!(signal instanceof AbortSignal)) throw wrongType(`options.signal of ${name}`, 'an AbortSignal', signal);
  return { signal };
}

function threadScoped(spec: CallSpec) {
  return coded(
    new Error(
      `${spec.name} changes the thread that makes it alone, so it is not offered as a promise; call it without /promises`,
    ),
    'ERR_SYSCALL_REFUSED',
  );
}

function aborted(name: string, signal: AbortSignal | undefined) {
  const error = coded(new Error(`${name} was aborted`, { cause: signal?.reason }), 'ABORT_ERR');
  error.name = 'AbortError';
  return error;
}
