import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AbiName } from '../spec/spec.js';

/** One row of a kernel's table. */
export interface TableRow {
  readonly number: number;
  readonly name: string;
  /** The function that the table names, without `sys_`; undefined where the call has gone from Linux. */
  readonly entry: string | undefined;
}

const tables: Readonly<Record<AbiName, { readonly file: string; readonly abis: readonly string[] }>> = {
  i386: { file: 'arch/x86/entry/syscalls/syscall_32.tbl', abis: ['i386'] },
  x86_64: { file: 'arch/x86/entry/syscalls/syscall_64.tbl', abis: ['common', '64'] },
  /** The words of arch/arm64/kernel/Makefile.syscalls. */
  arm64: { file: 'scripts/syscall.tbl', abis: ['common', '64', 'renameat', 'rlimit', 'memfd_secret'] },
};

/** The rows of `abi`'s table in a kernel tree, in the order of their numbers. */
export function readTable(tree: string, abi: AbiName): TableRow[] {
  const { file, abis } = tables[abi];
  const rows = readFileSync(join(tree, file), 'utf8')
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim().split(/\s+/))
    .filter(([, word]) => word !== undefined && abis.includes(word))
    .map(([number, , name, entry]) => ({
      number: Number(number),
      name: name ?? '',
      entry: entry === undefined || entry === 'sys_ni_syscall' ? undefined : entry.replace(/^sys_/, ''),
    }));
  return rows.sort((a, b) => a.number - b.number);
}
