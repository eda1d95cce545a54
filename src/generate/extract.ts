#!/usr/bin/env node
// Stage one: reads a kernel tree, its headers and man-pages, and writes the facts in them to src/generated/data.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { abis } from '../abi/all.js';
import type { AbiName } from '../spec/spec.js';
import { readConstants } from './constants.js';
import { type CallFacts, type ConstantFacts, dataFile, rows, type StructFacts } from './data.js';
import { definitionOf, readDefinitions } from './definitions.js';
import { readErrnos } from './errnos.js';
import { readPage } from './manual.js';
import { readNames } from './names.js';
import { readSets } from './sets.js';
import { readManual, sinceOf } from './since.js';
import { readStructs } from './structs.js';
import { readTable } from './tables.js';

const { values } = parseArgs({
  options: { kernel: { type: 'string' }, headers: { type: 'string' }, manual: { type: 'string' } },
});
const { kernel, headers, manual } = values;
if (kernel === undefined || headers === undefined || manual === undefined) {
  console.error(
    'usage: node dist/unbundled/src/generate/extract.js --kernel TREE --headers INCLUDE --manual MAN2\n' +
      "TREE: a kernel; INCLUDE: usr/include of Debian's linux-libc-dev; MAN2: man-pages section 2, uncompressed.\n" +
      'Needs gcc with -m32, aarch64-linux-gnu-gcc (or its path in ARM64_CC) and gdb-multiarch.',
  );
  process.exit(2);
}

const version = /^VERSION = (\d+)\nPATCHLEVEL = (\d+)\nSUBLEVEL = (\d+)/m
  .exec(readFileSync(join(kernel, 'Makefile'), 'utf8'))
  ?.slice(1)
  .join('.');
const names = Object.keys(abis) as AbiName[];
const definitions = readDefinitions(kernel);
const versions = readManual(readFileSync(join(manual, 'syscalls.2'), 'utf8'));

function callsOf(abi: AbiName): CallFacts[] {
  return readTable(kernel ?? '', abi).map(({ number, name, entry }) => {
    const definition = entry === undefined ? undefined : definitionOf(definitions, abi, entry);
    const since = sinceOf(versions, abi, name);
    if (since === undefined)
      throw new Error(`no source says since when ${abi} has ${name}; add it to src/generate/since.ts`);
    // An entry point that is named and nowhere defined is sys_ni_syscall by COND_SYSCALL: the call has gone.
    if (entry === undefined || definition === undefined) return { number, name, since };
    return { number, name, since, entry, parameters: definition.parameters };
  });
}

function write(name: string, facts: object, list: string): void {
  writeFileSync(dataFile(name), `${JSON.stringify({ kernel: version, ...facts }).slice(0, -1)},\n${list}\n}\n`);
}

function constants(): ConstantFacts[] {
  const sets = readSets();
  const found = Object.fromEntries(names.map((abi) => [abi, readConstants(sets, abi, headers ?? '')]));
  const all = new Set(names.flatMap((abi) => [...(found[abi]?.keys() ?? [])]));
  const nowhere = sets.flatMap(({ members }) => members.filter(({ name }) => !all.has(name)));
  if (nowhere.length > 0) throw new Error(`no ABI has ${nowhere.map(({ name }) => name).join(', ')}`);
  return [...all].map((name) => {
    const each = names.flatMap((abi) => {
      const value = found[abi]?.get(name);
      return value === undefined ? [] : [[abi, String(value)] as const];
    });
    const [, first] = each[0]!;
    const same = each.length === names.length && each.every(([, value]) => value === first);
    return same ? { name, value: first } : { name, values: Object.fromEntries(each) };
  });
}

function structs(): StructFacts[] {
  const { x86_64 = {}, ...others } = Object.fromEntries(names.map((abi) => [abi, readStructs(abi, headers ?? '')]));
  return Object.entries(x86_64).map(([name, layout]) => {
    const differ = Object.entries(others).filter(([, all]) => !isDeepStrictEqual(all[name], layout));
    return { name, layouts: { x86_64: layout, ...Object.fromEntries(differ.map(([abi, all]) => [abi, all[name]])) } };
  });
}

const calls = Object.fromEntries(names.map((abi) => [abi, callsOf(abi)]));
for (const [abi, list] of Object.entries(calls)) write(abi, {}, `"calls": ${rows(list)}`);
const errnos = readErrnos(kernel);
write('errnos', {}, `"errnos": ${rows(errnos)}`);
// EWOULDBLOCK is EAGAIN, and ENOTSUP EOPNOTSUPP, under another name.
const errors = new Set([...errnos.map(({ name }) => name), 'EWOULDBLOCK', 'ENOTSUP']);
write('constants', {}, `"constants": ${rows(constants())}`);
const inHeaders = readNames(headers, kernel);
const prefixes = [...new Set(readSets().flatMap((set) => set.prefixes))].sort();
const byPrefix = prefixes.map((prefix) => {
  const found = inHeaders.filter((name) => name.startsWith(prefix));
  return { prefix, names: found.join(' ') };
});
write('names', {}, `"names": ${rows(byPrefix)}`);
write('structs', {}, `"structs": ${rows(structs())}`);
const every = [...new Set(Object.values(calls).flatMap((list) => list.map(({ name }) => name)))].sort();
write('manual', {}, `"pages": ${rows(every.flatMap((name) => readPage(manual, name, errors) ?? []))}`);
