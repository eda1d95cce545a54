import { nearest } from '../kernel/table.js';
import { coded, show } from '../marshal/errors.js';
import type { AbiName } from '../spec/spec.js';
import { linuxData } from './data.js';

/** A set of constants as they are on one ABI. */
export interface ConstantSet {
  /** All of their bits. */
  readonly mask: bigint;
  readonly values: ReadonlyMap<string, bigint>;
  /** Those that are positive numbers of 31 bits. */
  readonly small: ReadonlyMap<unknown, number>;
  /** Names that other ABIs have. */
  readonly lacks?: readonly string[];
}

/** As many names as a message holds. */
const MOST = 40;

const cache = new Map<string, ConstantSet>();

/** The set `name` as it is on `abi`. */
export function constantSet(name: string, abi: AbiName): ConstantSet {
  const key = `${abi} ${name}`;
  const known = cache.get(key);
  if (known) return known;
  const names = (linuxData().sets[name] ?? '').split(' ').filter(Boolean);
  const values = new Map<string, bigint>();
  const lacks: string[] = [];
  for (const member of names) {
    const value = constant(member, abi);
    // As 0 it would be taken and do nothing.
    if (value === undefined) lacks.push(member);
    else values.set(member, BigInt(value));
  }
  const set = setOf(values, lacks);
  cache.set(key, set);
  return set;
}

/** The set of some constants by their names; `lacks` are names that other ABIs have. */
export function setOf(values: ReadonlyMap<string, bigint>, lacks: readonly string[] = []): ConstantSet {
  const mask = [...values.values()].reduce((bits, value) => bits | BigInt.asUintN(64, value), 0n);
  const small = new Map([...values].flatMap(([name, value]) => (value >> 31n === 0n ? [[name, Number(value)]] : [])));
  return { mask, values, small, lacks };
}

/** The value of a constant on `abi`, or `undefined` where it is none there. */
export function constant(name: string, abi: AbiName): number | bigint | undefined {
  const { constants, abiConstants } = linuxData();
  const value = abiConstants[abi][name] ?? (Object.hasOwn(constants, name) ? constants[name] : undefined);
  return typeof value === 'string' ? BigInt(value) : value;
}

/**
 * The value of the member `name` of a set.
 *
 * @throws {TypeError} ERR_INVALID_ARG_VALUE for a name that is not in the set
 */
export function member(set: ConstantSet, name: unknown, what: string): bigint {
  const value = typeof name === 'string' ? set.values.get(name) : undefined;
  if (value !== undefined) return value;
  const names = [...set.values.keys()];
  const near = typeof name === 'string' ? nearest(name, names) : undefined;
  const some = names.length > MOST ? `${names.slice(0, MOST).join(', ')}, …` : names.join(', ');
  const elsewhere = set.lacks?.some((other) => other === name) ? 'other architectures have it' : undefined;
  const hint = elsewhere ?? (near === undefined ? `it takes ${some || 'none'}` : `did you mean ${near}?`);
  throw coded(new TypeError(`${what} has no constant ${show(name)}; ${hint}`), 'ERR_INVALID_ARG_VALUE');
}
