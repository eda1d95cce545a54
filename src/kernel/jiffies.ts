import { Ref } from '../marshal/ref.js';
import type { Call, KernelLike, RefTo } from '../spec/index.js';
import { jiffiesPrototypes } from '../spec/index.js';
import { makeMacros } from './macros.js';

const calls = makeMacros('sync').defineSyscalls(jiffiesPrototypes);

/**
 * `getjiffies` returns the kernel's jiffies: timer interrupts since boot, beginning at −300 s. It cannot fail; a value in −4095…−1 is a value.
 *
 * @returns a `long` of the kernel, in jiffies: 1/HZ s
 * @see Listing 1 of the article, kernel-module/README.md
 * @example
 * getjiffies() <= getjiffies(); // true
 */
export const getjiffies = calls.getjiffies;

/**
 * `diffjiffies` returns the kernel's jiffies less `ujiffies`. It cannot fail; a value in −4095…−1 is a value.
 *
 * @param ujiffies a `long`, in jiffies
 * @throws {RangeError} ERR_OUT_OF_RANGE for what is no `long` of the kernel
 * @see Listing 1 of the article
 * @example
 * diffjiffies(getjiffies()) >= 0; // true
 */
export const diffjiffies = calls.diffjiffies;

/** The third call: as in Listing 2, and, without its pointer, returning the difference. */
export interface Pdiffjiffies {
  /** Stores the difference where `presult` points, which may be null, and returns 0. */
  (ujiffies: number | bigint, presult: RefTo<'long'> | ArrayBufferView | bigint | null): number;
  /** Returns the difference. */
  (ujiffies: number | bigint): number;
  bigint: Call<[number | bigint, RefTo<'long'> | ArrayBufferView | bigint | null], number>['bigint'];
  raw: Call<[number | bigint, RefTo<'long'> | ArrayBufferView | bigint | null], number>['raw'];
  on(kernel: KernelLike): Pdiffjiffies;
  readonly spec: typeof calls.pdiffjiffies.spec;
}

/**
 * `pdiffjiffies` stores the kernel's jiffies less `ujiffies` where `presult` points; without `presult` it returns that difference.
 *
 * @param ujiffies a `long`, in jiffies
 * @param presult a `Ref('long')`, bytes for one, an address, or null, for which the kernel stores nothing
 * @throws {SyscallError} EFAULT where `presult` is a bad address
 * @see Listing 2 of the article
 * @example
 * pdiffjiffies(getjiffies()) >= 0; // true
 */
export const pdiffjiffies: Pdiffjiffies = idiomatic(calls.pdiffjiffies);

function idiomatic(exact: typeof calls.pdiffjiffies): Pdiffjiffies {
  const call = (
    ...args: [ujiffies: number | bigint, presult?: RefTo<'long'> | ArrayBufferView | bigint | null]
  ): number => {
    if (args.length === 1) {
      const result = new Ref('long');
      exact(args[0], result);
      return result.value;
    }
    // The typed call checks what a caller without types gave: too few or many arguments, undefined.
    return Reflect.apply(exact, undefined, args);
  };
  return Object.assign(call, {
    bigint: exact.bigint,
    raw: exact.raw,
    spec: exact.spec,
    on: (kernel: KernelLike) => idiomatic(exact.on(kernel)),
  });
}
