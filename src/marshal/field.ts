import type { IntegerLayout } from '../abi/abi.js';
import type { FieldLayout } from '../spec/layout.js';
import { isPadding } from '../spec/padding.js';
import { type IntegerRange, integerRange } from './integer.js';

type Fields = readonly FieldLayout[];

const seen = new WeakMap<Fields, Fields>();
const givenOf = new WeakMap<Fields, Fields>();

/** The fields that are given: not the text that follows a structure. */
export function given(fields: Fields): Fields {
  return kept(givenOf, fields, () => visible(fields).filter(({ count }) => count !== 0));
}

/** The fields that a caller sees. */
export function visible(fields: Fields): Fields {
  return kept(seen, fields, () => fields.filter(({ name }) => !isPadding(name)));
}

function kept(cache: WeakMap<Fields, Fields>, fields: Fields, make: () => Fields): Fields {
  const known = cache.get(fields);
  if (known) return known;
  const made = make();
  cache.set(fields, made);
  return made;
}

/**
 * An object with those fields, to be copied: V8 keeps one that gets many fields one by one as a dictionary, which is slow to make and
 * to read.
 */
export function emptyObject(names: readonly string[]): Readonly<Record<string, unknown>> {
  return JSON.parse(`{${names.map((name) => `${JSON.stringify(name)}:null`).join()}}`);
}

const ranges = new Map<string, IntegerRange>();

/** What a field's integer takes. */
export function rangeOf(type: string): IntegerRange {
  const known = ranges.get(type);
  if (known) return known;
  const bytes = Number(type.slice(1));
  if (bytes !== 1 && bytes !== 2 && bytes !== 4 && bytes !== 8)
    throw new TypeError(`no integer has ${type.slice(1)} bytes`);
  const signed = type.startsWith('s');
  const range = integerRange(`${signed ? '' : 'u'}int${bytes * 8}_t`, { bytes, signed });
  ranges.set(type, range);
  return range;
}

/** The integer of a field. */
export function layoutOf(type: string): IntegerLayout {
  return rangeOf(type).layout;
}
