import { readFileSync } from 'node:fs';
import type { AbiName } from '../spec/spec.js';

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

/** The calls of `abi`, as they were extracted. */
export function readCalls(abi: AbiName): Facts & { readonly calls: readonly CallFacts[] } {
  return JSON.parse(readFileSync(dataFile(abi), 'utf8'));
}

/** The errors of the kernel, as they were extracted. */
export function readErrnoFacts(): Facts & { readonly errnos: readonly ErrnoFacts[] } {
  return JSON.parse(readFileSync(dataFile('errnos'), 'utf8'));
}
