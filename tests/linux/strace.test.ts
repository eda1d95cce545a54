import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formsOf, isRefused, type Made, names } from './strace/forms.js';
import { knownNumbers, makeUnder, neededNumbers, type Seen, straceVersion } from './strace/run.js';
import { showValue } from './strace/wire.js';

const version = straceVersion();
const reason =
  version === undefined
    ? 'there is no strace (apt-get install strace)'
    : process.arch === 'x64'
      ? undefined
      : 'its table is x86_64’s';
if (reason !== undefined) console.log(`NOT TESTED: arguments under strace: ${reason}`);

/** Why what strace saw is not what the call must hand to the kernel; undefined where it is. */
function difference({ number, registers }: Made, { outcome, lines }: Seen): string | undefined {
  if (outcome !== 'made') return outcome;
  const candidates = lines.filter((line) => line.number === number).map(({ args }) => args);
  if (candidates.some((args) => matches(args, registers))) return undefined;
  const expected = registers.map((register) => (register === 'memory' ? register : `0x${register.toString(16)}`));
  return `expected (${expected.join(', ')}), saw ${candidates.map((args) => `(${args})`).join(' or ') || 'nothing'}`;
}

/** strace shows as many registers as it knows the call to have. */
function matches(args: string, registers: Made['registers']): boolean {
  const seen = args.split(', ').filter(Boolean).map(BigInt);
  return seen.every((word, at) => {
    const register = registers[at];
    return register === undefined || (register === 'memory' ? word !== 0n : word === register);
  });
}

describe.skipIf(reason !== undefined)('arguments as the kernel received them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jiffies-strace-'));
  if (!process.env.KEEP) afterAll(() => rmSync(folder, { recursive: true, force: true }));

  let skipped: number[] = [];
  let known = new Set<number>();
  beforeAll(async () => {
    known = knownNumbers();
    const needed = await neededNumbers(folder);
    skipped = [...known].filter((number) => !needed.has(number));
  });

  it('every form of every call, in its registers', { timeout: 200_000 }, async () => {
    const refused = names.filter(isRefused);
    const made = names.filter((name) => !refused.includes(name)).flatMap(formsOf);
    const seen = await makeUnder(folder, 'registers', made, skipped, true);
    const wrong = made.flatMap((call, at) => {
      const problem = difference(call, seen[at]!);
      const title = `${call.name}${call.variant === undefined ? '' : ` ${call.variant}`}, ${call.form}`;
      return problem === undefined ? [] : [`${title}: (${call.args.map(showValue).join(', ')}): ${problem}`];
    });
    const variants = new Set(
      made.flatMap(({ name, variant }) => (variant === undefined ? [] : [`${name} ${variant}`])),
    );
    console.log(
      `strace ${version}: ${new Set(made.map(({ name }) => name)).size} calls, ${variants.size} variants, ${made.length} forms compared; ` +
        `not compared: ${refused.map((name) => `${name} (refused by typed wrappers)`).join(', ')}`,
    );
    expect(wrong).toEqual([]);
  });
});
