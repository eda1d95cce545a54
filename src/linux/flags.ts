import type { IntegerLayout } from '../abi/abi.js';
import { coded, outOfRange, wrongType } from '../marshal/errors.js';
import { type ConstantSet, member, setOf } from './constants.js';

/** Turns what a caller gives for one parameter into what the prototype takes. */
export type Convert = (value: unknown) => unknown;

/** An integer parameter's conversion, and the bits that a small number must not have to be taken as it is. */
export interface IntegerConversion {
  readonly convert: Convert;
  readonly refused: number;
}

/** Flags of a set, as a number or by their names. */
export function masked(set: ConstantSet, layout: IntegerLayout, what: string, expected: string): IntegerConversion {
  const bits = layout.bytes * 8;
  const allowed = BigInt.asUintN(bits, set.mask);
  // A negative number has the upper bits of a wide one as well.
  const refused = Number(BigInt.asIntN(32, ~allowed)) | (bits > 32 ? 1 << 31 : 0);
  return {
    refused,
    convert(value) {
      if (typeof value === 'number' && (value | 0) === value && value >= 0 && (value & refused) === 0) return value;
      const sum = smallSum(set, value);
      if (sum !== undefined) return sum;
      const given = Array.isArray(value)
        ? // A hole is no name either.
          Array.from(value).reduce((all: bigint, name) => all | member(set, name, what), 0n)
        : value;
      const number = typeof given === 'number' && Number.isInteger(given) ? BigInt(given) : given;
      if (typeof number !== 'bigint') {
        if (typeof given === 'string')
          throw wrongType(what, `a number or an array of names, such as ['${given}']`, given);
        return given;
      }
      const unknown = BigInt.asUintN(bits, number) & ~allowed;
      if (unknown !== 0n) {
        const only = number === unknown ? '' : `; 0x${unknown.toString(16)} is not`;
        throw outOfRange(what, `${expected}${only}`, value);
      }
      // The highest bit of a signed integer, such as __WCLONE, is its sign.
      const top = layout.signed && number >> BigInt(bits - 1) === 1n;
      const word = top ? BigInt.asIntN(bits, number) : given;
      return typeof word === 'bigint' && word <= Number.MAX_SAFE_INTEGER ? Number(word) : word;
    },
  };
}

/** The flags of an array of names, where all of them are in the set, and small. */
function smallSum({ small }: ConstantSet, names: unknown): number | undefined {
  if (!Array.isArray(names)) return undefined;
  let sum = 0;
  for (let at = 0; at < names.length; at++) {
    const value = small.get(names[at]);
    if (value === undefined) return undefined;
    sum |= value;
  }
  return sum;
}

/** One constant of `choices`, by name or number, and flags beside it: then an array of names, or their sum. */
export function oneWithFlags(
  choices: ConstantSet,
  flags: ConstantSet,
  layout: IntegerLayout,
  what: string,
): IntegerConversion {
  const names = [...choices.values.keys()];
  const all = setOf(new Map([...choices.values, ...flags.values]));
  const expected = `one of ${names.join(', ')}, and any of ${[...flags.values.keys()].join(', ')}`;
  const { convert, refused } = masked(all, layout, what, `made of ${expected}`);
  return {
    refused,
    convert(value) {
      if (typeof value === 'string') return convert([value]);
      const chosen = Array.isArray(value) ? value.filter((name) => choices.values.has(name)) : [];
      const word = convert(value);
      if (Array.isArray(value) && chosen.length !== 1) {
        const received = chosen.length === 0 ? 'none of the former' : chosen.join(' and ');
        throw coded(new TypeError(`${what} must have ${expected}; received ${received}`), 'ERR_INVALID_ARG_VALUE');
      }
      return word;
    },
  };
}
