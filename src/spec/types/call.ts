import type { CallSpec } from '../spec.js';

/** A kernel, as far as descriptions know one. */
export interface KernelLike {
  readonly gate: unknown;
}

/** Options of a promised call, behind its arguments. */
export interface SignalOption {
  readonly signal?: AbortSignal | undefined;
}

/**
 * A system call as a function.
 *
 * @example
 * type GetPid = Call<[], number>;
 * const wide = (getpid: GetPid): bigint => getpid.bigint();
 */
export interface Call<Arguments extends readonly unknown[], Result> {
  (...args: Arguments): Result;
  /** The result as a bigint. */
  bigint(...args: Arguments): Result extends undefined ? undefined : bigint;
  /** The kernel's own word, −errno for a failure. */
  raw(...args: Arguments): number;
  /** The same call, answered by another kernel. */
  on(kernel: KernelLike): Call<Arguments, Result>;
  /** What the call was made from. */
  readonly spec: CallSpec;
}

/**
 * A system call as a function that works on another thread.
 *
 * @example
 * const stop = (pause: PromisedCall<[], number>, signal: AbortSignal): Promise<number> => pause({ signal });
 */
export interface PromisedCall<Arguments extends readonly unknown[], Result> {
  (...args: [...Arguments, SignalOption?]): Promise<Result>;
  /** The result as a bigint. */
  bigint(...args: [...Arguments, SignalOption?]): Promise<Result extends undefined ? undefined : bigint>;
  /** The kernel's own word, −errno for a failure. */
  raw(...args: [...Arguments, SignalOption?]): Promise<number>;
  /** The same call, answered by another kernel. */
  on(kernel: KernelLike): PromisedCall<Arguments, Result>;
  /** What the call was made from. */
  readonly spec: CallSpec;
}

/** Which of the two. */
export type Mode = 'sync' | 'promised';

/** The function of mode `M`. */
export type CallOf<M extends Mode, Arguments extends readonly unknown[], Result> = M extends 'sync'
  ? Call<Arguments, Result>
  : PromisedCall<Arguments, Result>;
