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
    return `  ${name}: {\n${given(fields, own?.sparse ?? false, own, '    ')}  };`;
  });
  return `/** An integer argument. */
export type Int = number | bigint;

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

function returned(fields: readonly FieldLayout[], big: readonly string[], indent: string): string {
  const inside = (inner: readonly FieldLayout[]) => returned(inner, big, `${indent}  `);
  return lines(fields, indent, '', inside, ({ name }) => (big.includes(name) ? 'bigint' : 'number'));
}

/** Fields with their names for flags and choices; those of a structure inside have none, but may be left out as well. */
function given(
  fields: readonly FieldLayout[],
  sparse: boolean,
  own: StructOptions | undefined,
  indent: string,
): string {
  const inside = (inner: readonly FieldLayout[]) => given(inner, sparse, undefined, `${indent}  `);
  const isOptional = (name: string) => sparse || (own?.optional.includes(name) ?? false);
  return lines(fields, indent, 'readonly ', inside, ({ name }) => integer(name, own), isOptional);
}

/** What a field takes that is made of integers. */
function integer(name: string, own: StructOptions | undefined): string {
  const flags = own?.flags.find(([field]) => field === name);
  if (flags) return `Flags<'${flags[1]}'>`;
  const choice = own?.choices.find(([field]) => field === name);
  if (choice) return `OneOf<'${choice[1]}'>`;
  return own?.fds.includes(name) ? 'FdLike' : 'Int';
}

function lines(
  fields: readonly FieldLayout[],
  indent: string,
  prefix: string,
  inside: (fields: readonly FieldLayout[]) => string,
  integerType: (field: FieldLayout) => string,
  isOptional = (_name: string) => false,
): string {
  return fields
    .filter(({ name }) => !isPadding(name))
    .map((field) => {
      const { name, type, fields: inner, count } = field;
      let one = integerType(field);
      if (inner) one = `{\n${inside(inner)}${indent}}`;
      else if (type === 'text') one = 'string';
      else if (type?.startsWith('p')) one = 'PointerValue';
      const whole = count !== undefined && type !== 'text' ? `readonly ${one}[]` : one;
      return `${indent}${prefix}${name}${isOptional(name) ? '?' : ''}: ${whole};\n`;
    })
    .join('');
}
