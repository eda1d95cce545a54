import { abis } from '../abi/all.js';
import type { AbiName } from '../spec/spec.js';
import { readCalls, readConstantFacts, readManualFacts, readStructFacts } from './data.js';
import { type Description, readDescriptions, readMapped, readRooms, readVariants } from './descriptions.js';
import { readSets, readStructOptions, type StructOptions } from './sets.js';
import { literal, objectOf } from './text.js';

const names = Object.keys(abis) as AbiName[];

/** What src/linux reads at run time, and what the command line tells of a call. */
export function linuxDataFiles(): Record<string, string> {
  return { 'linux.json': json(), 'docs.ts': docs() };
}

function json(): string {
  const variants: Record<string, string[]> = {};
  for (const { name, described } of readVariants()) variants[name] = [...(variants[name] ?? []), described];
  const facts = readConstantFacts();
  const data = {
    'made by': 'npm run generate; DO NOT EDIT',
    calls: Object.fromEntries(readDescriptions().map(({ name, described }) => [name, described])),
    variants,
    mapped: readMapped(),
    constants: Object.fromEntries(
      facts.flatMap(({ name, value }) => (value === undefined ? [] : [[name, exact(value)]])),
    ),
    abiConstants: perAbi((abi) =>
      facts.flatMap(({ name, values }) => {
        const value = values?.[abi];
        return value === undefined ? [] : [[name, exact(value)]];
      }),
    ),
    sets: Object.fromEntries(
      readSets().map(({ name, members }) => [name, members.map((member) => member.name).join(' ')]),
    ),
    structs: Object.fromEntries(readStructFacts().map(({ name, layouts }) => [name, layouts])),
    structOptions: Object.fromEntries(
      [...readStructOptions()].map(([name, { sparse, tail, ...lists }]) => [
        name,
        {
          ...(sparse ? { sparse } : {}),
          ...Object.fromEntries(
            (['optional', 'big', 'fds'] as const).flatMap((key) => (lists[key].length > 0 ? [[key, lists[key]]] : [])),
          ),
          ...(tail ? { tail } : {}),
        },
      ]),
    ),
    structFlags: fieldSets(({ flags }) => flags),
    structChoices: fieldSets(({ choices }) => choices),
    rooms: readRooms(),
    ...since(),
  };
  const lines = Object.entries(data).map(([key, value]) => `${JSON.stringify(key)}: ${rows(value)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

/** By structures, the sets that fields of theirs take. */
function fieldSets(of: (options: StructOptions) => StructOptions['flags']): Record<string, Record<string, string>> {
  return Object.fromEntries(
    [...readStructOptions()].flatMap(([name, options]) =>
      of(options).length > 0 ? [[name, Object.fromEntries(of(options))]] : [],
    ),
  );
}

/** An object with an entry on each line. */
function rows(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{\n${Object.entries(value)
    .map(([key, item]) => ` ${JSON.stringify(key)}: ${JSON.stringify(item)}`)
    .join(',\n')}\n}`;
}

function perAbi<T>(entries: (abi: AbiName) => [string, T][]): Record<string, Record<string, T>> {
  return Object.fromEntries(names.map((abi) => [abi, Object.fromEntries(entries(abi))]));
}

/** A constant as JSON holds it exactly. */
function exact(value: string): number | string {
  return Number.isSafeInteger(Number(value)) ? Number(value) : value;
}

/** A number as TypeScript writes it exactly. */
export function number(value: string): string {
  return Number.isSafeInteger(Number(value)) ? value : `${value}n`;
}

function since() {
  const tables = new Map(names.map((abi) => [abi, readCalls(abi).calls]));
  const first: Record<string, string> = {};
  for (const calls of tables.values()) for (const { name, since } of calls) first[name] ??= since;
  return {
    since: first,
    abiSince: perAbi((abi) =>
      (tables.get(abi) ?? []).filter((call) => call.since !== first[call.name]).map((call) => [call.name, call.since]),
    ),
    entries: perAbi((abi) =>
      (tables.get(abi) ?? []).filter((call) => call.entry !== call.name).map((call) => [call.name, call.entry ?? '']),
    ),
  };
}

function docs(): string {
  const pages = new Map(readManualFacts().map((facts) => [facts.name, facts]));
  const variants = variantsByName();
  return `/** What each call does, its page in section 2 of the manual (none: '') and the errors listed there. */
export const docs: Readonly<Record<string, readonly [text: string, page: string, errors: string]>> = ${objectOf(
    readDescriptions().map(({ name, text }) => {
      const page = pages.get(name);
      return [name, `[${literal(text)}, ${literal(page?.page ?? '')}, ${literal(page?.errors.join(' ') ?? '')}]`];
    }),
  )};

/** What each variant of the calls that do many things does, in the order of linux.json. */
export const variantDocs: Readonly<Record<string, readonly string[]>> = ${objectOf(
    [...variants].map(([name, all]) => [name, `[${all.map(({ text }) => literal(text)).join(', ')}]`]),
  )};

/** Headings that the variants of a call stand under, with the place of the first below each. */
export const variantAreas: Readonly<Record<string, readonly (readonly [first: number, area: string])[]>> = ${objectOf(
    [...variants].flatMap(([name, all]) => {
      const areas = all.flatMap(({ area }, at) =>
        area !== '' && area !== all[at - 1]?.area ? [`[${at}, ${literal(area)}]`] : [],
      );
      return areas.length > 0 ? [[name, `[${areas.join(', ')}]`]] : [];
    }),
  )};
`;
}

/** The variants by the call that they are of. */
function variantsByName(): Map<string, Description[]> {
  const all = new Map<string, Description[]>();
  for (const variant of readVariants()) all.set(variant.name, [...(all.get(variant.name) ?? []), variant]);
  return all;
}
