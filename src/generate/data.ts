import { readFileSync } from 'node:fs';
import type { FieldLayout, Layout } from '../spec/layout.js';
import type { AbiName } from '../spec/spec.js';
import { readStructOptions } from './sets.js';

/** What a kernel's own files say of a call on one ABI. */
export interface CallFacts {
  readonly number: number;
  readonly name: string;
  /** The kernel version that brought it. */
  readonly since: string;
  /** The function behind it; none where the call has gone from Linux. */
  readonly entry?: string;
  /** C declarations, as `SYSCALL_DEFINEn` has them. */
  readonly parameters?: readonly string[];
}

export interface ErrnoFacts {
  readonly name: string;
  readonly errno: number;
  readonly message: string;
}

/** A constant: one value, or one for each ABI that has it. */
export interface ConstantFacts {
  readonly name: string;
  readonly value?: string;
  readonly values?: { readonly [A in AbiName]?: string };
}

/** The names in the headers that begin alike, with blanks between them. */
export interface NameFacts {
  readonly prefix: string;
  readonly names: string;
}

/** A structure's layout on x86_64, and on the ABIs where it is another. */
export interface StructFacts {
  readonly name: string;
  readonly layouts: { readonly x86_64?: Layout; readonly i386?: Layout; readonly arm64?: Layout };
}

/** What man-pages say of a call. */
export interface ManualFacts {
  readonly name: string;
  readonly page: string;
  readonly errors: readonly string[];
}

interface Facts {
  /** The version of the kernel that was read. */
  readonly kernel: string;
}

const folder = new URL('../../../../src/generated/', import.meta.url);

/** Where the data of that name is kept. */
export function dataFile(name: string): URL {
  return new URL(`data/${name}.json`, folder);
}

/** Where a generated file of that name is kept. */
export function generatedFile(name: string): URL {
  return new URL(name, folder);
}

/** A JSON array with a row on each line. */
export function rows(list: readonly object[]): string {
  return `[\n${list.map((row) => JSON.stringify(row)).join(',\n')}\n]`;
}

function read<T>(name: string): Facts & T {
  return JSON.parse(readFileSync(dataFile(name), 'utf8'));
}

/** The calls of `abi`, as they were extracted. */
export const readCalls = (abi: AbiName) => read<{ readonly calls: readonly CallFacts[] }>(abi);

/** The errors of the kernel, as they were extracted. */
export const readErrnoFacts = () => read<{ readonly errnos: readonly ErrnoFacts[] }>('errnos');

/** The constants of src/spec/linux/flags.sets, as they were extracted. */
export const readConstantFacts = () => read<{ readonly constants: readonly ConstantFacts[] }>('constants').constants;

/** The structures of src/spec/linux/structs.h, as they were extracted. */
export function readStructFacts(): StructFacts[] {
  const options = readStructOptions();
  const { structs } = read<{ readonly structs: readonly StructFacts[] }>('structs');
  return structs.map(({ name, layouts }) => {
    const { pointers = [], text = [], lengths = [], tail } = options.get(name) ?? {};
    const measured = new Map(lengths);
    const told = (fields: readonly FieldLayout[], abi: string): FieldLayout[] =>
      fields.map((field) => {
        if (text.includes(field.name)) return { ...field, type: 'text' };
        if (field.fields) return { ...field, fields: told(field.fields, abi) };
        const of = measured.get(field.name);
        const length = of === undefined ? {} : lengthOf(of, (tag) => sizeIn(structs, tag, abi));
        return { ...field, ...(pointers.includes(field.name) ? { type: 'p8' } : {}), ...length };
      });
    // Text that follows a structure is read up to its end; the rest is the caller's where nothing says how long it is.
    const known = ({ type, count, name: field }: FieldLayout) =>
      count !== 0 || type === 'text' || field === tail?.field;
    const each = Object.entries(layouts).map(([abi, layout]) => [
      abi,
      { ...layout, fields: told(layout.fields.filter(known), abi) },
    ]);
    return { name, layouts: Object.fromEntries(each) };
  });
}

/** `4`, `iov_len`, or `msg_iovlen*iovec`: a number of bytes, or a field that counts bytes or structures. */
function lengthOf(of: string, sizeOf: (tag: string) => number): Partial<FieldLayout> {
  if (/^\d+$/.test(of)) return { each: Number(of) };
  const [length = '', each = '1'] = of.split('*');
  return { each: /^\d+$/.test(each) ? Number(each) : sizeOf(each), length };
}

function sizeIn(structs: readonly StructFacts[], tag: string, abi: string): number {
  const { layouts } = structs.find(({ name }) => name === tag) ?? {};
  const size = (layouts?.[abi as AbiName] ?? layouts?.x86_64)?.size;
  if (size === undefined) throw new Error(`src/spec/linux/structs.h counts struct ${tag}, which it has not`);
  return size;
}

/** What man-pages say of the calls, as it was extracted. */
export const readManualFacts = () => read<{ readonly pages: readonly ManualFacts[] }>('manual').pages;
