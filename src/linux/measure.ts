import type { Abi } from '../abi/abi.js';
import { viewLength } from '../marshal/bytes.js';
import { layoutOf } from '../marshal/codec.js';
import { outOfRange } from '../marshal/errors.js';
import { asLength, decodeInteger } from '../marshal/integer.js';
import { Ref } from '../marshal/ref.js';
import type { Described } from '../spec/described.js';
import type { ParameterSpec } from '../spec/spec.js';
import { constant } from './constants.js';
import { linuxData } from './data.js';
import { type Amount, amountOf } from './room.js';

/** How long the memory of an argument is at least, from other arguments. */
export interface Measure {
  readonly what: string;
  /** The argument with the memory. */
  readonly at: number;
  /** Undefined where the arguments do not say. */
  bytes(args: readonly unknown[]): number | undefined;
}

/** The measures of the parameters that have a note of their room, or of where their length stands; and of those in rooms.map. */
export function measuresOf({ spec, notes }: Described, abi: Abi): Measure[] {
  const index = (name: string) => spec.parameters.findIndex((parameter) => parameter.name === name);
  const integer = (name: string): Amount => {
    const at = index(name);
    const parameter = spec.parameters[at];
    return (args) => (parameter === undefined ? undefined : lengthGiven(parameter, abi, args[at]));
  };
  const measure = (name: string, bytes: Amount): Measure => ({
    what: `argument "${name}" of ${spec.name}`,
    at: index(name),
    bytes,
  });
  const own = spec.parameters.flatMap(({ name }) => {
    const { room, within } = notes[name] ?? {};
    if (room !== undefined) return [measure(name, amountOf(room, abi, integer))];
    return within === undefined ? [] : [measure(name, lengthAt(spec.parameters[index(within)]!, index(within), abi))];
  });
  const chosen = (linuxData().rooms[spec.name] ?? []).map((row) => {
    const [name = '', choice = '', room = ''] = row.split(' ');
    const isChosen = choiceOf(choice, abi, integer);
    const bytes = amountOf(room, abi, integer);
    return measure(name, (args) => (isChosen(args) ? bytes(args) : undefined));
  });
  return [...own, ...chosen];
}

/** Whether `opcode&0x7fffffff=CONSTANT` holds. */
function choiceOf(choice: string, abi: Abi, integer: (name: string) => Amount): (args: readonly unknown[]) => boolean {
  const [, name = '', mask, shift = '0', value = ''] = /^(\w+)(?:&(\w+)|>>(\d+))?=(\w+)$/.exec(choice) ?? [];
  const given = integer(name);
  const wanted = BigInt(constant(value, abi.name) ?? value);
  const bits = mask === undefined ? -1n : BigInt(mask);
  return (args) => {
    const number = given(args);
    return number !== undefined && Number.isInteger(number) && (BigInt(number) & bits) >> BigInt(shift) === wanted;
  };
}

/** An integer argument as the kernel takes a length. */
function lengthGiven({ type }: ParameterSpec, abi: Abi, value: unknown): number | undefined {
  const whole = typeof value === 'bigint' || (typeof value === 'number' && Number.isInteger(value));
  return type.kind === 'integer' && whole ? asLength(layoutOf(abi, type.name), value) : undefined;
}

/** The length that stands in the memory of an argument. */
function lengthAt({ type, name }: ParameterSpec, at: number, abi: Abi): Amount {
  const ctype = type.kind === 'pointer' && type.to.kind === 'integer' ? type.to.name : 'int';
  const layout = layoutOf(abi, ctype);
  return (args) => {
    const bytes = bytesOf(args[at], abi, name);
    return bytes === undefined || bytes.byteLength < layout.bytes ? undefined : decodeInteger(bytes, 0, layout, name);
  };
}

/** What stands in memory that is given; undefined where only its address is. */
function bytesOf(memory: unknown, abi: Abi, what: string): DataView | undefined {
  if (ArrayBuffer.isView(memory)) return new DataView(memory.buffer, memory.byteOffset, viewLength(memory, what));
  if (!(memory instanceof Ref)) return undefined;
  const bytes = new DataView(new ArrayBuffer(memory.codec.size(abi)));
  memory.check(abi, what);
  memory.store(abi, bytes, 0, { relocate() {} });
  return bytes;
}

/**
 * Refuses memory that is shorter than what other arguments say of it.
 *
 * @throws {RangeError} ERR_OUT_OF_RANGE
 */
export function refuseShort(measures: readonly Measure[], args: readonly unknown[], abi: Abi): void {
  for (const { what, at, bytes } of measures) {
    const has = lengthOfMemory(args[at], abi, what);
    const needs = has === undefined ? undefined : bytes(args);
    if (has !== undefined && needs !== undefined && has < needs)
      throw outOfRange(what, `at least ${needs} bytes long for this call`, has);
  }
}

function lengthOfMemory(memory: unknown, abi: Abi, what: string): number | undefined {
  if (ArrayBuffer.isView(memory)) return viewLength(memory, what);
  if (memory instanceof Ref) return memory.codec.size(abi);
  return typeof memory === 'string' ? new TextEncoder().encode(memory).length + 1 : undefined;
}
