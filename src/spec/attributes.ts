import type { Cursor, Word } from './cursor.js';
import type { AbiName, CallClasses, Direction } from './spec.js';

/** One attribute: its name, and the argument in brackets if it takes one. */
export interface Attribute extends Word {
  readonly argument: string | undefined;
}

/** The classes that a call's attributes name. */
export const callClasses = {
  cannot_fail: 'cannotFail',
  may_block: 'mayBlock',
  thread_scoped: 'threadScoped',
  returns_twice: 'returnsTwice',
  ends_thread: 'endsThread',
} as const satisfies Record<string, keyof CallClasses>;

/** The attributes of a call and the kind of argument each takes. */
export const callAttributes = {
  cannot_fail: 'none',
  may_block: 'none',
  thread_scoped: 'none',
  returns_twice: 'none',
  ends_thread: 'none',
  fd: 'none',
  i386: 'number',
  x86_64: 'number',
  arm64: 'number',
} as const satisfies Record<keyof typeof callClasses | AbiName | 'fd', 'none' | 'number'>;

/** The attributes of a parameter and the kind of argument each takes. */
export const parameterAttributes = {
  in: 'none',
  out: 'none',
  inout: 'none',
  sized_by: 'name',
  counted_by: 'name',
  fd: 'none',
} as const satisfies Record<Direction | 'sized_by' | 'counted_by' | 'fd', 'none' | 'name'>;

const none: readonly Attribute[] = [];

/** Reads `[cannot_fail, i386(320)]`, or nothing where no '[' stands. */
export function readAttributes(
  cursor: Cursor,
  known: Readonly<Record<string, 'none' | 'number' | 'name'>>,
): readonly Attribute[] {
  if (!cursor.take('[')) return none;
  const attributes: Attribute[] = [];
  do {
    const attribute = readAttribute(cursor, known);
    if (attributes.some(({ text }) => text === attribute.text)) {
      throw cursor.error(`The attribute '${attribute.text}' is given twice`, 'each attribute once', attribute.at);
    }
    attributes.push(attribute);
  } while (cursor.take(','));
  cursor.expect(']', 'after the attributes');
  return attributes;
}

function readAttribute(cursor: Cursor, known: Readonly<Record<string, 'none' | 'number' | 'name'>>): Attribute {
  const list = `one of ${Object.keys(known).join(', ')}`;
  const name = cursor.word();
  if (name === undefined) throw cursor.error(cursor.unexpected(), list);
  const { text, at } = name;
  if (!Object.hasOwn(known, text)) throw cursor.error(`unknown attribute '${text}'`, list, at);
  if (known[text] === 'none') return { text, at, argument: undefined };
  cursor.expect('(', `after '${text}'`);
  const argument = known[text] === 'number' ? String(cursor.number()) : cursor.word()?.text;
  if (argument === undefined) throw cursor.error(cursor.unexpected(), 'the name of a parameter');
  cursor.expect(')', `after '${text}(${argument}'`);
  return { text, at, argument };
}
