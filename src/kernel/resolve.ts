import { isJiffies } from '../abi/jiffies.js';
import { coded, outOfRange, wrongType } from '../marshal/errors.js';
import type { Target } from '../marshal/wrapper.js';
import type { CallSpec } from '../spec/spec.js';
import { currentKernel } from './choose.js';
import type { Kernel } from './kernel.js';

/** Numbers of one's own, as `#define` gives them: `{ __NR_mycall: 400 }`. */
export type Numbers = { readonly [Name in `__NR_${string}`]: number };

const PREFIX = '__NR_';
/** The kernel's numbers are small; a larger one is a mistake. */
const MAX_NUMBER = 0x7fffffff;

/**
 * Checks the names and numbers of a `#define`.
 *
 * @throws {TypeError | RangeError} for a name without `__NR_`, or a number that is none
 */
export function checkNumbers(numbers: Numbers): ReadonlyMap<string, number> {
  if (typeof numbers !== 'object' || numbers === null)
    throw wrongType('numbers', 'an object such as { __NR_mycall: 400 }', numbers);
  return new Map(
    Object.entries(numbers).map(([key, number]) => {
      if (!key.startsWith(PREFIX) || key === PREFIX) {
        throw coded(
          new TypeError(`"${key}" must begin with ${PREFIX}, as in { __NR_mycall: 400 }`),
          'ERR_INVALID_ARG_VALUE',
        );
      }
      if (!Number.isInteger(number) || number < 0 || number > MAX_NUMBER)
        throw outOfRange(key, 'a number from 0 to 2^31 − 1', number);
      return [key.slice(PREFIX.length), number] as const;
    }),
  );
}

/** Whose calls a group of wrappers makes. */
export interface Context {
  readonly kernel?: Kernel | undefined;
  readonly numbers: ReadonlyMap<string, number>;
}

/**
 * Who answers `spec`'s call under which number. A `#define` comes first, then the description's own number, then the kernel's table;
 * but a jiffies call is made only where the table has it, for elsewhere its number is another call's.
 *
 * @throws {TypeError} ERR_UNKNOWN_SYSCALL where there is no number
 */
export function resolve(spec: CallSpec, context: Context): Target {
  const kernel = context.kernel ?? currentKernel(spec.name);
  const { gate, table, abi } = kernel;
  if (isJiffies(spec.name)) table.number(spec.name);
  const number = context.numbers.get(spec.name) ?? spec.numbers[abi.name] ?? table.number(spec.name);
  return { gate, number };
}
