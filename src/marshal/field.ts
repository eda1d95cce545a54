import type { IntegerLayout } from '../abi/abi.js';
import type { FieldLayout } from '../spec/layout.js';
import { isPadding } from '../spec/padding.js';

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
