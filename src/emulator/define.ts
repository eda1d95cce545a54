import { i386 } from '../abi/i386.js';
import type { CallSpec } from '../spec/spec.js';
import type { Handler } from './handler.js';
import type { Task } from './task.js';

/**
 * A call of one's own: its task, and its arguments as the prototype has them: integers as numbers, 64-bit ones as bigints, pointers
 * as addresses.
 */
export type CallHandler = (task: Task, args: (number | bigint)[]) => number | bigint;

/** The table's function for a described call. */
export function handlerFor(spec: CallSpec, call: CallHandler): Handler {
  return (task, ...registers) => {
    let at = 0;
    const next = () => registers[at++] ?? 0;
    const args = spec.parameters.map(({ type }) => {
      if (type.kind !== 'integer') return next() >>> 0;
      const { bytes, signed } = i386.integers[type.name] ?? { bytes: 4, signed: true };
      if (bytes === 8) {
        const bits = BigInt(next() >>> 0) | (BigInt(next()) << 32n);
        return signed ? BigInt.asIntN(64, bits) : BigInt.asUintN(64, bits);
      }
      const spare = 32 - bytes * 8;
      return signed ? (next() << spare) >> spare : (next() << spare) >>> spare;
    });
    return toWord(spec.name, call(task, args));
  };
}

function toWord(name: string, result: number | bigint): number {
  const value = typeof result === 'bigint' ? Number(result) : result;
  if (!Number.isInteger(value) || value < -(2 ** 31) || value >= 2 ** 32) {
    throw new RangeError(
      `the handler of ${name} must return a word of 32 bits, −errno for a failure; it returned ${String(result)}`,
    );
  }
  return value | 0;
}
