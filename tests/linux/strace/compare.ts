import type { Decoded } from './decoded/decoded.js';
import { type Made, numberOf } from './forms.js';
import type { Seen } from './run.js';
import { sameText } from './text.js';
import { showValue, type Value } from './wire.js';

/** Why strace did not see the registers that the call must have; undefined where it did. */
export function registersDiffer({ number, registers, ...made }: Made, seen: Seen): string | undefined {
  const expected = registers.map((register) => (register === 'memory' ? register : `0x${register.toString(16)}`));
  const title = `${made.name}${made.variant === undefined ? '' : ` ${made.variant}`}, ${made.form}`;
  return differ(title, made.args, number, seen, expected.join(', '), (args) => sameRegisters(args, registers));
}

/** Why strace did not see what must stand in the call's memory; undefined where it did. */
export function memoryDiffers([name, args, expected]: Decoded, seen: Seen): string | undefined {
  return differ(name, args, numberOf(name), seen, expected, (text) => sameText(text, expected));
}

function differ(
  title: string,
  args: readonly Value[],
  number: number,
  { outcome, lines }: Seen,
  expected: string,
  same: (args: string) => boolean,
): string | undefined {
  const call = `${title} (${args.map(showValue).join(', ')})`;
  if (outcome !== 'made') return `${call}: ${outcome}`;
  const seen = lines.filter((line) => line.number === number);
  if (seen.some((line) => same(line.args))) return undefined;
  return `${call}: expected (${expected}), saw ${seen.map((line) => `(${line.args})`).join(' or ') || 'nothing'}`;
}

/** strace shows as many registers as it knows the call to have; behind them only zeros may stand, which Linux does not look at. */
function sameRegisters(args: string, registers: Made['registers']): boolean {
  const seen = args.split(', ').filter(Boolean).map(BigInt);
  return registers.every((register, at) => {
    const word = seen[at] ?? 0n;
    return register === 'memory' ? word !== 0n : word === register;
  });
}
