import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { AbiName } from '../spec/spec.js';

/** A `SYSCALL_DEFINEn` of a kernel tree. */
export interface Definition {
  readonly name: string;
  readonly file: string;
  /** C declarations, without the kernel's address space marks. */
  readonly parameters: readonly string[];
  /** The preprocessor conditions around it, innermost last. */
  readonly conditions: readonly string[];
}

const folders = 'arch/x86 arch/arm64 block crypto drivers/char fs io_uring ipc kernel lib mm net security'.split(' ');

/** Every definition of a system call in a kernel tree. */
export function readDefinitions(tree: string): Definition[] {
  return folders.flatMap((folder) =>
    readdirSync(join(tree, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.c'))
      .flatMap((file) => {
        const path = join(tree, folder, file);
        const text = readFileSync(path, 'utf8');
        return text.includes('SYSCALL') ? definitionsOf(text, relative(tree, path)) : [];
      }),
  );
}

function definitionsOf(text: string, file: string): Definition[] {
  const found: Definition[] = [];
  /** For each open #if: the branch that is read, behind the ones that were not taken. */
  const open: string[][] = [];
  const pattern =
    /^#\s*(if|ifdef|ifndef|elif|else|endif)\b([^\n]*)|^(?:SYSCALL|SYSCALL32)_DEFINE(\d)\(((?:[^()]|\([^)]*\))*)\)/gm;
  for (const [, directive, condition = '', count, list = ''] of text.matchAll(pattern)) {
    const branch = open.at(-1) ?? [];
    if (directive === 'endif') open.pop();
    else if (directive === 'elif') branch.push(`!${branch.pop()}`, condition.trim());
    else if (directive === 'else') branch.push(`!${branch.pop()}`);
    else if (directive !== undefined) open.push([`${directive === 'ifndef' ? '!' : ''}${condition.trim()}`]);
    else found.push({ ...declaration(list, Number(count)), file, conditions: open.flat() });
  }
  return found;
}

function declaration(list: string, count: number): { name: string; parameters: string[] } {
  // On i386 a SC_ARG64 takes two of the macro's words.
  const [name = '', ...words] = list
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/SC_ARG64\((\w+)\)/, 'u64, $1')
    .split(',')
    .map((word) => word.trim().replace(/\s+/g, ' '));
  const parameters = Array.from({ length: Math.min(count, words.length / 2) }, (_, index) =>
    `${words[2 * index]} ${words[2 * index + 1]}`
      .replace(/\b__(user|force|capability|iomem|nocast|bitwise)\b/g, '')
      .replace(/\s+/g, ' ')
      .replace(/\* (?=\w)/g, '*'),
  );
  return { name, parameters };
}

/** Names under which an entry point is defined, best first. */
const aliases: Readonly<Record<string, string>> = { arm64_personality: 'personality' };

/** What the preprocessor says on each ABI of the conditions that tell definitions of one name apart. */
const holds: Readonly<Record<AbiName, (condition: string) => boolean | undefined>> = {
  i386: (condition) =>
    known(
      condition,
      ['CONFIG_CLONE_BACKWARDS', 'CONFIG_OLD_SIGSUSPEND3', 'CONFIG_X86_32'],
      ['CONFIG_64BIT', 'CONFIG_X86_64', 'CONFIG_CLONE_BACKWARDS2', 'CONFIG_CLONE_BACKWARDS3', 'CONFIG_OLD_SIGSUSPEND'],
    ),
  x86_64: (condition) =>
    known(
      condition,
      ['CONFIG_64BIT', 'CONFIG_X86_64'],
      ['CONFIG_CLONE_BACKWARDS', 'CONFIG_CLONE_BACKWARDS2', 'CONFIG_CLONE_BACKWARDS3', 'CONFIG_X86_32'],
    ),
  arm64: (condition) =>
    known(
      condition,
      ['CONFIG_64BIT', 'CONFIG_CLONE_BACKWARDS'],
      ['CONFIG_CLONE_BACKWARDS2', 'CONFIG_CLONE_BACKWARDS3', 'CONFIG_X86_32', 'CONFIG_X86_64'],
    ),
};

function known(condition: string, on: readonly string[], off: readonly string[]): boolean | undefined {
  const negated = /^!*/.exec(condition)?.[0].length === 1;
  const word = /\b(CONFIG_\w+)\b/.exec(condition)?.[1];
  if (word === undefined || !(on.includes(word) || off.includes(word))) return undefined;
  return on.includes(word) !== negated;
}

/** The definition that a table's entry point has on `abi`. */
export function definitionOf(definitions: readonly Definition[], abi: AbiName, entry: string): Definition | undefined {
  const foreign = abi === 'arm64' ? 'arch/x86/' : 'arch/arm64/';
  const all = definitions.filter(
    ({ name, file, conditions }) =>
      (name === entry || aliases[name] === entry) &&
      !file.startsWith(foreign) &&
      !conditions.some((condition) => holds[abi](condition) === false),
  );
  return all.find(({ file }) => file.startsWith('arch/')) ?? all.at(-1);
}
