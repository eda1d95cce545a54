import type { IntegerLayout } from '../abi/abi.js';
import { MAX_ERRNO } from '../abi/errno.js';
import { layoutOf } from './codec.js';
import { ResultRangeError, SyscallError } from './errors.js';
import { joinBig, joinNumber, readBigResult, readResult } from './integer.js';
import type { Plan } from './plan.js';

/** The forms in which a call's word is given back. */
export interface Answers {
  number(low: number, high: number): number | undefined;
  bigint(low: number, high: number): bigint | undefined;
  raw(low: number, high: number): number;
}

/** Whether the word is −errno. */
export function isError(low: number, high: number): boolean {
  return high === -1 && low < 0 && low >= -MAX_ERRNO;
}

/** The kernel's own word. */
export function rawWord(low: number, high: number, what: string): number {
  const word = joinNumber(low, high);
  if (!Number.isSafeInteger(word)) throw new ResultRangeError(what, joinBig(low, high, true));
  return word;
}

/** How the word of `plan`'s call, made as `number`, is read; `explain` sees an error before it is thrown. */
export function answersOf(plan: Plan, number: number, explain?: (error: SyscallError) => void): Answers {
  const { spec, abi } = plan;
  const { type } = spec.result;
  const name = spec.name;
  const layout: IntegerLayout | undefined =
    type.kind === 'integer'
      ? layoutOf(abi, type.name)
      : type.kind === 'void'
        ? undefined
        : { bytes: abi.wordBytes, signed: false };
  // modify_ldt of x86_64 fails with 32 bits, and the upper half is 0.
  const narrow = layout?.bytes === 4 && layout.signed;
  const check = (low: number, high: number) => {
    if (isError(low, narrow && high === 0 ? low >> 31 : high) && !spec.classes.cannotFail) {
      const error = new SyscallError(low, { syscall: name, number, abi: abi.name });
      explain?.(error);
      throw error;
    }
  };
  const wide = layout !== undefined && layout.bytes >= 4;
  // A cannot-fail word of i386 was sign-extended on its way; an unsigned result is the same 32 bits.
  return {
    number(low, high) {
      if (high === 0 && low >= 0 && wide) return low;
      check(low, high);
      return layout && readResult(low, abi.wordBytes === 4 && layout.bytes === 4 ? low >> 31 : high, layout, name);
    },
    bigint(low, high) {
      check(low, high);
      return layout && readBigResult(low, high, layout, name);
    },
    raw: (low, high) => rawWord(low, high, name),
  };
}
