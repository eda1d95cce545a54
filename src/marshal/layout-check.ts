import type { Abi } from '../abi/abi.js';
import type { FieldLayout } from '../spec/layout.js';
import { viewLength } from './bytes.js';
import { coded, outOfRange, wrongType } from './errors.js';
import { given, layoutOf, rangeOf } from './field.js';
import { asLength, checkInteger } from './integer.js';
import { checkAddress, type PointerValue } from './struct.js';

/**
 * Checks the value of a structure's fields; `optional` are those that may be left out.
 *
 * @throws {TypeError | RangeError} for a field that is missing, misspelt or of another type or range
 */
export function checkFields(
  fields: readonly FieldLayout[],
  abi: Abi,
  value: unknown,
  what: string,
  ctype: string,
  optional: readonly string[] | 'all',
): asserts value is Readonly<Record<string, unknown>> {
  if (!isPlain(value)) {
    throw wrongType(what, `an object with the fields of ${ctype}`, value);
  }
  const named = given(fields);
  const names = () => named.map(({ name }) => name).join(', ');
  for (const key of Object.keys(value)) {
    if (!named.some(({ name }) => name === key)) {
      throw coded(
        new TypeError(`${what}: ${ctype} has no field "${key}"; its fields are ${names()}`),
        'ERR_INVALID_ARG_VALUE',
      );
    }
  }
  for (const field of named) {
    const item: unknown = Reflect.get(value, field.name);
    if (item !== undefined) checkField(field, abi, item, `${what}.${field.name}`, ctype);
    else if (optional !== 'all' && !optional.includes(field.name) && !field.union) {
      throw coded(
        new TypeError(`${what}: ${ctype} needs the field "${field.name}"; its fields are ${names()}`),
        'ERR_INVALID_ARG_VALUE',
      );
    }
  }
  for (const field of named) checkPointed(field, named, value, what);
}

/** Whether a value is an object of fields, not one of a class with a meaning of its own. */
export function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // An object of another realm has another Object.prototype, which also has none itself.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Refuses bytes to point at that are shorter than the field which counts them says. */
function checkPointed(
  { name, each, length }: FieldLayout,
  fields: readonly FieldLayout[],
  value: object,
  what: string,
): void {
  const bytes: unknown = Reflect.get(value, name);
  if (each === undefined || !ArrayBuffer.isView(bytes)) return;
  const counter = fields.find((field) => field.name === length);
  const count: unknown = counter ? Reflect.get(value, counter.name) : 1;
  if (typeof count !== 'number' && typeof count !== 'bigint') return;
  const needs = each * (counter ? asLength(layoutOf(counter.type ?? ''), count) : 1);
  const has = viewLength(bytes, `${what}.${name}`);
  if (has < needs)
    throw outOfRange(`${what}.${name}`, `at least ${needs} bytes long${counter ? `, as ${length} says` : ''}`, has);
}

function checkField(field: FieldLayout, abi: Abi, value: unknown, what: string, ctype: string): void {
  if (field.type === 'text') checkText(value, field.count ?? 1, what);
  else if (field.count === undefined) checkOne(field, abi, value, what, ctype);
  else checkArray(field, field.count, abi, value, what, ctype);
}

function checkArray(field: FieldLayout, count: number, abi: Abi, value: unknown, what: string, ctype: string): void {
  if (!(Array.isArray(value) || ArrayBuffer.isView(value)) || Reflect.get(value, 'length') !== count) {
    throw wrongType(what, `an array of ${count} elements`, value);
  }
  for (let at = 0; at < count; at++) checkOne(field, abi, Reflect.get(value, at), `${what}[${at}]`, ctype);
}

function checkText(value: unknown, room: number, what: string): void {
  if (typeof value !== 'string') throw wrongType(what, `a string of less than ${room} bytes`, value);
  const bytes = new TextEncoder().encode(value).length;
  if (bytes >= room || value.includes('\0'))
    throw outOfRange(what, `a string of less than ${room} bytes without NUL`, value);
}

function checkOne(field: FieldLayout, abi: Abi, value: unknown, what: string, ctype: string): void {
  const { type = '', fields, bits } = field;
  if (fields) checkFields(fields, abi, value, what, ctype, 'all');
  else if (type.startsWith('p')) checkPointer(abi, value, what);
  else {
    checkInteger(rangeOf(type), value, what);
    if (bits && (Number(value) < 0 || Number(value) >= 2 ** bits[1]))
      throw outOfRange(what, `0 to ${2 ** bits[1] - 1}`, value);
  }
}

function checkPointer(abi: Abi, value: unknown, what: string): asserts value is PointerValue {
  if (value === null || ArrayBuffer.isView(value)) return;
  if (typeof value !== 'bigint') throw wrongType(what, 'bytes to point at, an address (a bigint) or null', value);
  checkAddress(abi, value, what);
}
