import type { IntegerLayout } from '../abi/abi.js';
import { isPadding } from '../spec/padding.js';

/** A field of a structure: a letter for its kind (signed, unsigned, pointer) with its bytes, `text`, or a structure in it. */
export interface FieldLayout {
  readonly name: string;
  /** Offset in bytes. */
  readonly at: number;
  readonly type?: string;
  readonly fields?: readonly FieldLayout[];
  readonly size?: number;
  readonly count?: number;
  /** First bit and number of bits in the integer. */
  readonly bits?: readonly [first: number, count: number];
  /** It shares its place with others. */
  readonly union?: true;
}

/** A structure as a compiler lays it out. */
export interface Layout {
  readonly size: number;
  readonly align: number;
  readonly fields: readonly FieldLayout[];
}

/** The fields that are given: not the text that follows a structure. */
export function given(fields: readonly FieldLayout[]): readonly FieldLayout[] {
  return visible(fields).filter(({ count }) => count !== 0);
}

/** The fields that a caller sees. */
export function visible(fields: readonly FieldLayout[]): readonly FieldLayout[] {
  return fields.filter(({ name }) => !isPadding(name));
}

/** The integer of a field. */
export function layoutOf(type: string): IntegerLayout {
  const bytes = Number(type.slice(1));
  if (bytes !== 1 && bytes !== 2 && bytes !== 4 && bytes !== 8)
    throw new TypeError(`no integer has ${type.slice(1)} bytes`);
  return { bytes, signed: type.startsWith('s') };
}
