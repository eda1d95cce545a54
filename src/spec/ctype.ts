import { Cursor, type Word } from './cursor.js';
import type { CType } from './spec.js';
import { integerSpellings, integerTypedefs, reservedWords } from './words.js';

/** A type, whether it is itself `const`, and the name that follows it. */
export interface Declaration {
  readonly type: CType;
  readonly constant: boolean;
  readonly name: Word | undefined;
  readonly at: number;
}

const names = new Map<string, string>([...Object.entries(integerSpellings), ...Object.entries(integerTypedefs)]);
const integers = new Map([...names].map(([spelling, name]) => [spelling, { kind: 'integer', name } as const]));
const knownTypes = "a C integer type such as 'long' or 'size_t', 'struct tag *', 'union tag *', 'void *' or 'void'";

/** Reads the normalised C type in a text, and nothing else. */
export function readCType(text: string): CType {
  const cursor = new Cursor(text);
  const { type } = readDeclaration(cursor, false);
  if (cursor.here !== '') throw cursor.error(cursor.unexpected(), 'the end of the C type');
  return type;
}

/**
 * `parseCType` reads a C type, and returns it normalised.
 *
 * @param text one type, such as `'unsigned long'` or `'const char *'`
 * @throws {PrototypeError} ERR_INVALID_PROTOTYPE for what is no C type that can cross a system call
 * @see docs/prototypes.md
 * @example
 * parseCType('long unsigned'); // { kind: 'integer', name: 'unsigned long' }
 */
export function parseCType(text: string): CType {
  const type = readCType(text);
  if (type.kind === 'struct') throw byValue(new Cursor(text), 0);
  return type;
}

/**
 * `formatCType` returns a C type in this package's one spelling.
 *
 * @param type as `parseCType` returns it
 * @see docs/prototypes.md
 * @example
 * formatCType(parseCType('char const*')); // 'const char *'
 */
export function formatCType(type: CType): string {
  switch (type.kind) {
    case 'void':
      return 'void';
    case 'integer':
      return type.name;
    case 'struct':
      return `${type.union ? 'union' : 'struct'} ${type.tag}`;
    case 'pointer': {
      const to = formatCType(type.to);
      if (type.to.kind === 'pointer') return `${to}${type.constant ? 'const ' : ''}*`;
      return `${type.constant ? 'const ' : ''}${to} *`;
    }
  }
}

/** The error for a struct or union that is not behind a pointer. */
export function byValue(cursor: Cursor, at: number) {
  return cursor.error('A struct or union cannot cross a system call by value', "a pointer to it, 'struct tag *'", at);
}

/** Reads a type, and with `named` the name after it: `const char *path`. */
export function readDeclaration(cursor: Cursor, named: boolean): Declaration {
  const at = cursor.at;
  const words: Word[] = [];
  for (let next = cursor.word(); next !== undefined; next = cursor.word()) words.push(next);
  if (named && /^\([ \t\r\n]*\*/.test(cursor.text.slice(cursor.at, cursor.at + 8))) throw functionPointer(cursor);
  const name = named && cursor.here !== '*' ? words.pop() : undefined;
  const plain = words.filter(({ text }) => text !== 'const' && text !== '__user');
  const base = readBase(cursor, plain, at);
  const constant = words.some(({ text }) => text === 'const');
  if (cursor.here === '*') return readStars(cursor, named, { type: base, constant, name, at });
  return { type: base, constant, name: named ? checkName(cursor, name) : undefined, at };
}

function readStars(cursor: Cursor, named: boolean, base: Declaration): Declaration {
  let { type, constant } = base;
  let name: Word | undefined;
  while (cursor.take('*')) {
    type = { kind: 'pointer', to: type, constant };
    constant = false;
    for (name = cursor.word(); name?.text === 'const' || name?.text === '__user'; name = cursor.word()) {
      constant ||= name.text === 'const';
    }
    if (name !== undefined) break;
  }
  if (!named && name !== undefined) throw cursor.error(`Unexpected '${name.text}'`, "'*' or 'const'", name.at);
  return { type, constant, name: named ? checkName(cursor, name) : undefined, at: base.at };
}

function readBase(cursor: Cursor, words: readonly Word[], at: number): CType {
  const first = words[0];
  if (first === undefined) {
    const here = cursor.here === '' || /[A-Za-z_,)(*]/.test(cursor.here);
    throw cursor.error(here ? 'A C type or a name is missing' : cursor.unexpected(), knownTypes, here ? at : cursor.at);
  }
  if (first.text === 'void' && words.length === 1) return { kind: 'void' };
  if (first.text === 'struct' || first.text === 'union') {
    const tag = words[1];
    if (tag === undefined || words.length > 2 || Object.hasOwn(reservedWords, tag.text)) {
      throw cursor.error(`The tag after '${first.text}' is missing or malformed`, `'${first.text} tag'`, first.at);
    }
    return first.text === 'union' ? { kind: 'struct', tag: tag.text, union: true } : { kind: 'struct', tag: tag.text };
  }
  const spelling = words.length === 1 ? first.text : words.map(({ text }) => text).join(' ');
  const integer = integers.get(spelling);
  if (integer !== undefined) return integer;
  if (words.some(({ text }) => text === 'float' || text === 'double')) {
    throw cursor.error('Floating point does not cross a system call', knownTypes, first.at);
  }
  throw cursor.error(`unknown C type '${spelling}'`, knownTypes, first.at);
}

function functionPointer(cursor: Cursor) {
  return cursor.error('Function pointers are not understood', "'void *', or an integer type for the address");
}

/** Makes sure that a word can be the name of a call or a parameter. */
export function checkName(cursor: Cursor, name: Word | undefined): Word {
  if (name !== undefined && !Object.hasOwn(reservedWords, name.text)) return name;
  throw cursor.error('A name is missing', 'a type followed by a name', name?.at);
}
