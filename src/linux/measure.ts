import type { Abi } from '../abi/abi.js';
import { outOfRange } from '../marshal/errors.js';
import type { Described } from '../spec/described.js';

/** How long the memory of an argument is at least, from another argument. */
export interface Measure {
  readonly what: string;
  /** The argument with the memory, and the one that says how long it is. */
  readonly at: number;
  readonly of: number;
  bytes(given: number): number;
}

/** The measures of the parameters that have a note of their room: `msgsz+word`, `maxnode/8`. */
export function measuresOf({ spec, notes }: Described, { wordBytes }: Abi): Measure[] {
  return spec.parameters.flatMap(({ name }, at) => {
    const [, of = '', divisor] = /^(\w+)(?:\+word|\/(\d+))$/.exec(notes[name]?.room ?? '') ?? [];
    if (of === '') return [];
    return [
      {
        what: `argument "${name}" of ${spec.name}`,
        at,
        of: spec.parameters.findIndex((parameter) => parameter.name === of),
        bytes: (given) => (divisor === undefined ? given + wordBytes : Math.ceil(given / Number(divisor))),
      },
    ];
  });
}

/**
 * Refuses memory that is shorter than what another argument says of it.
 *
 * @throws {RangeError} ERR_OUT_OF_RANGE
 */
export function refuseShort(measures: readonly Measure[], args: readonly unknown[]): void {
  for (const { what, at, of, bytes } of measures) {
    const memory = args[at];
    const given = args[of];
    if (!ArrayBuffer.isView(memory) || (typeof given !== 'number' && typeof given !== 'bigint')) continue;
    const needs = bytes(Number(given));
    if (memory.byteLength < needs)
      throw outOfRange(what, `at least ${needs} bytes long for this call`, memory.byteLength);
  }
}
