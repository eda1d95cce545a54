import { abis } from '../abi/all.js';
import type { AbiName } from '../spec/spec.js';
import { readCalls, readConstantFacts, readManualFacts, readStructFacts } from './data.js';
import { readDescriptions, readMapped, readVariants } from './descriptions.js';
import { readSets, readStructOptions } from './sets.js';
import { literal, objectOf } from './text.js';

const names = Object.keys(abis) as AbiName[];

/** What src/linux reads at run time. */
export function linuxDataFiles(): Record<string, string> {
  return {
    'calls.ts': calls(),
    'constants.ts': constants(),
    'structs.ts': structs(),
    'since.ts': since(),
    'docs.ts': docs(),
  };
}

function calls(): string {
  const variants = new Map<string, string[]>();
  for (const { name, described } of readVariants()) variants.set(name, [...(variants.get(name) ?? []), described]);
  const mapped = Object.entries(readMapped()).map(([abi, map]): [string, string] => [
    abi,
    objectOf(Object.entries(map).map(([name, target]) => [name, literal(target)])),
  ]);
  return `/** Every call of Linux, as parseDescribed reads it. */
export const calls = ${objectOf(readDescriptions().map(({ name, described }) => [name, literal(described)]))} as const;

/** The variants of the calls that do many things. */
export const variants: Readonly<Record<string, readonly string[]>> = ${objectOf(
    [...variants].map(([name, list]) => [name, `[\n${list.map((text) => `    ${literal(text)},`).join('\n')}\n  ]`]),
  )};

/** ABI → name → the call that is made for it there. */
export const mapped: Readonly<Record<'i386' | 'x86_64' | 'arm64', Readonly<Record<string, string>>>> = ${objectOf(mapped)};
`;
}

/** A number as TypeScript writes it exactly. */
export function number(value: string): string {
  return Number.isSafeInteger(Number(value)) ? value : `${value}n`;
}

function constants(): string {
  const facts = readConstantFacts();
  const own = names.map((abi): [string, string] => [
    abi,
    objectOf(facts.flatMap(({ name, values }) => (values ? [[name, number(values[abi])]] : []))),
  ]);
  return `/** The constants that are the same on every ABI. */
export const constants = ${objectOf(facts.flatMap(({ name, value }) => (value === undefined ? [] : [[name, number(value)]])))} as const;

/** Those that are not. */
export const abiConstants = ${objectOf(own)} as const;

/** The sets of constants that parameters take. */
export const sets = ${objectOf(readSets().map(({ name, members }) => [name, literal(members.map((member) => member.name).join(' '))]))} as const;
`;
}

function structs(): string {
  const options = readStructOptions();
  return `/** Structure → its layout on x86_64, and where it is another on other ABIs, as JSON. */
export const structs = ${objectOf(readStructFacts().map(({ name, layouts }) => [name, literal(JSON.stringify(layouts))]))} as const;

/** What there is to know of a structure beside its layout. */
export const structOptions: Readonly<Record<string, { readonly sparse?: true; readonly big?: readonly string[] }>> = ${objectOf(
    [...options].map(([name, { sparse, big }]) => {
      const parts = [sparse && 'sparse: true', big.length > 0 && `big: [${big.map(literal).join(', ')}]`];
      return [name, `{ ${parts.filter(Boolean).join(', ')} }`];
    }),
  )};
`;
}

function since(): string {
  const tables = names.map((abi) => new Map(readCalls(abi).calls.map((call) => [call.name, call])));
  const every = [...new Set(tables.flatMap((table) => [...table.keys()]))].sort();
  const first = new Map<string, string>();
  for (const name of every) first.set(name, tables.find((table) => table.has(name))?.get(name)?.since ?? '');
  const own = names.map((abi, at): [string, string] => {
    const differ = [...tables[at]!.values()].filter((call) => call.since !== first.get(call.name));
    return [abi, objectOf(differ.map((call) => [call.name, literal(call.since)]))];
  });
  const entries = names.map((abi, at): [string, string] => {
    const differ = [...tables[at]!.values()].filter((call) => call.entry !== call.name);
    return [abi, objectOf(differ.map((call) => [call.name, literal(call.entry ?? '')]))];
  });
  return `/** The kernel version that brought each call to the first ABI here that has it. */
export const since: Readonly<Record<string, string>> = ${objectOf([...first].map(([name, version]) => [name, literal(version)]))};

/** Where an ABI got a call later, or began later. */
export const abiSince: Readonly<Record<'i386' | 'x86_64' | 'arm64', Readonly<Record<string, string>>>> = ${objectOf(own)};

/** The function behind a call where it has another name; '' where there is none any more. */
export const entries: Readonly<Record<'i386' | 'x86_64' | 'arm64', Readonly<Record<string, string>>>> = ${objectOf(entries)};
`;
}

function docs(): string {
  const pages = new Map(readManualFacts().map((facts) => [facts.name, facts]));
  return `/** What each call does, its page in section 2 of the manual (none: '') and the errors listed there. */
export const docs: Readonly<Record<string, readonly [text: string, page: string, errors: string]>> = ${objectOf(
    readDescriptions().map(({ name, text }) => {
      const page = pages.get(name);
      return [name, `[${literal(text)}, ${literal(page?.page ?? '')}, ${literal(page?.errors.join(' ') ?? '')}]`];
    }),
  )};
`;
}
