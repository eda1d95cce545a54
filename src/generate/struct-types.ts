import type { FieldLayout } from '../spec/layout.js';
import { isPadding } from '../spec/padding.js';
import { readStructFacts } from './data.js';
import { readDescriptions } from './descriptions.js';
import { readSets, readStructOptions, type StructOptions } from './sets.js';
import { literal } from './text.js';

/** The sets of constants, the structures as calls return them, and the names of the calls. */
export function linuxTypes(): string {
  const options = readStructOptions();
  const sets = readSets().map(
    ({ name, members }) => `  ${name}: ${members.map((member) => literal(member.name)).join(' | ') || 'never'};`,
  );
  const list = structs().map(({ name, fields }) => {
    const { big = [] } = options.get(name) ?? {};
    return `  ${name}: {\n${returned(fields, big, '    ')}  };`;
  });
  const inputs = structs().map(({ name, fields }) => {
    const own = options.get(name);
    return `  ${name}: {\n${given(fields, own, '    ')}  };`;
  });
  return `/** An integer argument. */
export type Int = number | bigint;

/** An array of integers, or a view of such. */
export type Ints = readonly Int[] | (ArrayBufferView & ArrayLike<Int>);

/** What a pointer field takes: an address, bytes to point at, or NULL. It comes back as an address. */
export type PointerValue = bigint | ArrayBufferView | null;

/** The sets of constants that parameters take, by name. */
export interface Names {
${sets.join('\n')}
}

/** Flags: a number, or names of the set \`S\`. */
export type Flags<S extends keyof Names> = Int | readonly Names[S][];

/** One of the constants of the set \`S\`: its number, or its name. */
export type OneOf<S extends keyof Names> = Int | Names[S];

/** The structures, as calls return them. */
export interface Structs {
${list.join('\n')}
}

/** The structures, as calls take them, with file descriptors as \`FdLike\`; fields that may be left out are 0 then. */
export interface Inputs<FdLike> {
${inputs.join('\n')}
}

/** The calls of Linux, of every ABI. */
export type LinuxName =
${readDescriptions()
  .map(({ name }) => `  | '${name}'`)
  .join('\n')};
`;
}

function structs(): { readonly name: string; readonly fields: readonly FieldLayout[] }[] {
  return readStructFacts().map(({ name, layouts }) => ({
    name,
    fields: (layouts.x86_64 ?? layouts.i386)?.fields ?? [],
  }));
}

/** What the fields of a kind of structure look like. */
interface Style {
  readonly prefix: string;
  /** An integer, and an array of integers. */
  readonly integer: (name: string) => string;
  readonly array: (element: string) => string;
  readonly isOptional: (name: string) => boolean;
  /** The fields of a structure inside. */
  readonly inside: Style | undefined;
}

function returned(fields: readonly FieldLayout[], big: readonly string[], indent: string): string {
  const integer = (name: string) => (big.includes(name) ? 'bigint' : 'number');
  const array = (element: string) => `readonly ${element}[]`;
  return lines(fields, indent, { prefix: '', integer, array, isOptional: () => false, inside: undefined });
}

/** Fields with their names for flags and choices; those of a structure inside have none, but may be left out as well. */
function given(fields: readonly FieldLayout[], own: StructOptions | undefined, indent: string): string {
  // Text of no length stands behind the structure, and is not given.
  const inIt = fields.filter(({ type, count }) => !(type === 'text' && count === 0));
  const style = (options: StructOptions | undefined, inside: Style | undefined): Style => ({
    prefix: 'readonly ',
    integer: (name) => integerGiven(name, options),
    array: (element) => (element === 'Int' ? 'Ints' : `readonly ${element}[]`),
    isOptional: (name) => own?.sparse || options?.optional.includes(name) || false,
    inside,
  });
  return lines(inIt, indent, style(own, style(undefined, undefined)));
}

/** What a field takes that is made of integers. */
function integerGiven(name: string, own: StructOptions | undefined): string {
  const flags = own?.flags.find(([field]) => field === name);
  if (flags) return `Flags<'${flags[1]}'>`;
  const choice = own?.choices.find(([field]) => field === name);
  if (choice) return `OneOf<'${choice[1]}'>`;
  return own?.fds.includes(name) ? 'FdLike' : 'Int';
}

function lines(fields: readonly FieldLayout[], indent: string, style: Style): string {
  const { prefix, integer, array, isOptional, inside = style } = style;
  return fields
    .filter(({ name }) => !isPadding(name))
    .map(({ name, type, fields: inner, count }) => {
      let one = integer(name);
      if (inner) one = `{\n${lines(inner, `${indent}  `, inside)}${indent}}`;
      else if (type === 'text') one = 'string';
      else if (type?.startsWith('p')) one = 'PointerValue';
      const whole = count !== undefined && type !== 'text' ? array(one) : one;
      return `${indent}${prefix}${name}${isOptional(name) ? '?' : ''}: ${whole};\n`;
    })
    .join('');
}
