import { abis } from '../abi/all.js';
import type { FieldLayout } from '../spec/layout.js';
import { isPadding } from '../spec/padding.js';
import { readConstantFacts, readManualFacts, readStructFacts } from './data.js';
import { type Description, readDescriptions, readVariants } from './descriptions.js';
import { number } from './linux-data.js';
import {
  comfortableParameters,
  constantType,
  exactParameters,
  hasComfort,
  returnType,
  type Typed,
  typed,
} from './linux-types.js';
import { readSets, readStructOptions, type StructOptions } from './sets.js';
import { readSince } from './since-data.js';
import { literal } from './text.js';

/** So that the test of who imports whom does not take this file's text for its own imports. */
const imports = 'import';

const structs = new Set(readStructFacts().map(({ name }) => name));
const pages = new Map(readManualFacts().map((facts) => [facts.name, facts]));
const since = readSince();

/** The typed calls, as they are and promised, and the types that they use. */
export function linuxExportFiles(): Record<string, string> {
  const calls = readDescriptions();
  const variants = readVariants();
  return {
    'linux-types.ts': types(),
    'linux.ts': `${constantExports(variants)}\n${callExports(calls, variants, false)}`,
    'linux-promises.ts': callExports(calls, variants, true),
  };
}

function types(): string {
  const options = readStructOptions();
  const fieldSets = (of: (option: StructOptions) => StructOptions['flags']) =>
    [...options]
      .filter(([, option]) => of(option).length > 0)
      .map(
        ([name, option]) =>
          `  ${name}: { ${of(option)
            .map(([field, set]) => `${field}: '${set}'`)
            .join('; ')} };`,
      )
      .join('\n');
  const sparse = [...options].filter(([, option]) => option.sparse).map(([name]) => name);
  const sets = readSets().map(
    ({ name, members }) => `  ${name}: ${members.map((member) => literal(member.name)).join(' | ') || 'never'};`,
  );
  const list = readStructFacts().map(({ name, layouts }) => {
    const { big = [] } = options.get(name) ?? {};
    return `  ${name}: {\n${fieldTypes((layouts.x86_64 ?? layouts.i386)?.fields ?? [], big, '    ')}  };`;
  });
  return `/** What a pointer field takes: an address, bytes to point at, or NULL. It comes back as an address. */
export type PointerValue = bigint | ArrayBufferView | null;

/** The sets of constants that parameters take, by name. */
export interface Names {
${sets.join('\n')}
}

/** The structures, as calls return them. */
export interface Structs {
${list.join('\n')}
}

/** Structures whose fields may be left out, and are 0 then. */
export type Sparse = ${sparse.map(literal).join(' | ')};

/** Fields that are made of the constants of a set. */
export interface FieldFlags {
${fieldSets(({ flags }) => flags)}
}

/** Fields that are one of the constants of a set. */
export interface FieldChoices {
${fieldSets(({ choices }) => choices)}
}

/** The calls of Linux, of every ABI. */
export type LinuxName =
${readDescriptions()
  .map(({ name }) => `  | '${name}'`)
  .join('\n')};
`;
}

function fieldTypes(fields: readonly FieldLayout[], big: readonly string[], indent: string): string {
  return fields
    .filter(({ name }) => !isPadding(name))
    .map(({ name, type, fields: inner, count }) => {
      let one = big.includes(name) ? 'bigint' : 'number';
      if (inner) one = `{\n${fieldTypes(inner, big, `${indent}  `)}${indent}}`;
      else if (type === 'text') one = 'string';
      else if (type?.startsWith('p')) one = 'PointerValue';
      return `${indent}${name}: ${count !== undefined && type !== 'text' ? `readonly ${one}[]` : one};\n`;
    })
    .join('');
}

function constantExports(variants: readonly Description[]): string {
  // What chooses a variant has to be one for the compiler too.
  const choices = new Set(
    variants.flatMap(({ described }) => Object.values(typed(described, structs).described.notes).map(({ is }) => is)),
  );
  const own = readConstantFacts().map(({ name, value, values = {} }) => {
    if (value !== undefined) return `export const ${name} = ${number(value)};`;
    const texts = Object.entries(values).map(([abi, text]) => [abi, number(text)] as const);
    const big = texts.some(([, text]) => text.endsWith('n'));
    const each = texts.map(([abi, text]) => `${abi}: ${big && !text.endsWith('n') ? `${text}n` : text}`);
    const type = choices.has(name) ? `<${constantType(name)}>` : '';
    return `export const ${name} = here${type}({ ${each.join(', ')} });`;
  });
  return `import { here } from '../linux/here.js';\n\n${own.join('\n')}\n`;
}

function callExports(calls: readonly Description[], variants: readonly Description[], promised: boolean): string {
  const make = promised ? 'promised' : 'call';
  const blocks = calls.flatMap((description) => {
    const own = typed(description.described, structs);
    const { classes } = own.described.spec;
    const others = variants.filter(({ name }) => name === description.name);
    if (promised && (classes.threadScoped || classes.returnsTwice || classes.endsThread)) return [];
    return [callExport(description, own, others, make)];
  });
  const exact = promised ? 'ExactPromised' : 'Exact';
  return `${imports} { ${make} } from '../linux/call.js';
${imports} type { SocketAddress } from '../linux/address.js';
${imports} type { ReceivedMessage } from '../linux/received.js';
${imports} type { Dirent } from '../linux/result.js';
${imports} type {
  AnyPointer, Big, Choice, Data, DirFd, ${exact}, FdLike, Flags, In, InArray, Input, Int, OneOf, Pointer, ${promised ? '' : 'Refused, '}Signals, Text,
} from '../linux/types.js';
${promised ? "import type { SignalOption } from '../spec/index.js';\n" : ''}import type { Names, Structs } from './linux-types.js';

${blocks.join('\n')}`;
}

/** A name of the language cannot be exported as it is. */
const reserved = new Set(['break']);

function callExport({ name, text }: Description, own: Typed, variants: readonly Description[], make: string): string {
  const { classes } = own.described.spec;
  const promised = make === 'promised';
  const doc = documentation(name, text, own);
  const identifier = reserved.has(name) ? `${name}_` : name;
  const exported = reserved.has(name) ? `const ${identifier}` : `export const ${name}`;
  const also = reserved.has(name) ? `export { ${identifier} as ${name} };\n` : '';
  if (classes.returnsTwice || classes.endsThread) return `${doc}${exported} = ${make}<Refused>('${name}');\n${also}`;
  const exact = `${promised ? 'ExactPromised' : 'Exact'}<[${exactParameters(own)}]>`;
  const { parameters } = own.described.spec;
  const integers = variants.length === 0 && parameters.every(({ type }) => type.kind !== 'pointer');
  const made = `'${name}'${integers && !promised ? `, ${parameters.length}` : ''}`;
  const forms = [...variants.map((variant) => [typed(variant.described, structs), variant.text] as const)];
  if (hasComfort(own)) forms.push([own, text]);
  if (forms.length === 0) return `${doc}${exported} = ${make}<${exact}>(${made});\n${also}`;
  const lines = forms.map(([form, line]) => overload(form, line, promised));
  const type = `${name.replace(/^_*(.)/, (_, letter: string) => letter.toUpperCase())}${promised ? 'Promised' : ''}Call`;
  const big = forms.map(([form]) => bigOverload(form, promised)).join('');
  const exactBig = promised
    ? `  bigint(...args: [${exactParameters(own)}, SignalOption?]): Promise<bigint>;\n`
    : `  bigint(${exactParameters(own)}): bigint;\n`;
  return `/** The forms of {@link ${name}}. */
export interface ${type} extends ${exact} {
${lines.join('')}${big}${exactBig}}
${doc}${exported} = ${make}<${type}>(${made});
${also}`;
}

function overload(form: Typed, line: string, promised: boolean): string {
  const { returned } = form.shape;
  const parameters = comfortableParameters(form);
  const result = returnType(form);
  const what = returned.kind === 'word' ? '' : '; what the kernel writes is returned';
  const doc = `  /** Comfortable: ${line}${what}. */\n`;
  if (!promised) return `${doc}  (${parameters}): ${result};\n`;
  return `${doc}  (...args: [${parameters}${parameters && ', '}SignalOption?]): Promise<${result}>;\n`;
}

function bigOverload(form: Typed, promised: boolean): string {
  const parameters = comfortableParameters(form);
  const result = `Big<${returnType(form)}>`;
  if (!promised) return `  bigint(${parameters}): ${result};\n`;
  return `  bigint(...args: [${parameters}${parameters && ', '}SignalOption?]): Promise<${result}>;\n`;
}

/** What a reader has to know of a class of calls. */
function classNotes({ described }: Typed): string[] {
  const { classes } = described.spec;
  const notes: string[] = [];
  if (classes.mayBlock)
    notes.push('May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.');
  if (classes.threadScoped)
    notes.push('Changes the calling thread alone, not the process; so it is not offered as a promise.');
  if (classes.returnsTwice) notes.push('Refused: it returns twice. `syscall(number, …)` makes it.');
  if (classes.endsThread) notes.push('Refused: it ends or replaces the thread. `syscall(number, …)` makes it.');
  const reaches = described.spec.parameters.some(({ type }) => type.kind === 'pointer');
  if (classes.cannotFail) notes.push(reaches ? 'Cannot fail but for an address of no memory.' : 'Cannot fail.');
  return notes;
}

function documentation(name: string, text: string, own: Typed): string {
  const page = pages.get(name);
  const numbers = Object.entries(abis).flatMap(([abi, { numbers }]) => {
    const all: Readonly<Record<string, number>> = numbers;
    return all[name] === undefined ? [] : [`${abi} ${all[name]}`];
  });
  const gone = since.get(name)?.gone;
  const lines = [
    `\`${name}\` ${text}.`,
    '',
    ...classNotes(own),
    gone
      ? `The number is kept and the call has gone from Linux: ENOSYS.`
      : `Since Linux ${since.get(name)?.version}; ${numbers.join(', ')}.`,
    ...(page && page.errors.length > 0 ? ['', `@throws {SyscallError} ${page.errors.join(', ')}`] : ['']),
    `@see https://man7.org/linux/man-pages/man2/${page?.page ?? 'syscalls'}.2.html`,
  ];
  return `/**\n${lines.map((line) => ` *${line && ` ${line}`}`).join('\n')}\n */\n`;
}
