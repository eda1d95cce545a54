#!/usr/bin/env node
// Stage one: reads a kernel tree, its headers and man-pages, and writes the facts in them to src/generated/data.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { AbiName } from '../spec/spec.js';
import { type CallFacts, dataFile, rows } from './data.js';
import { definitionOf, readDefinitions } from './definitions.js';
import { readErrnos } from './errnos.js';
import { readManual, sinceOf } from './since.js';
import { readTable } from './tables.js';

const { values } = parseArgs({
  options: { kernel: { type: 'string' }, manual: { type: 'string' } },
});
const { kernel, manual } = values;
if (kernel === undefined || manual === undefined) {
  console.error('usage: node dist/esm/src/generate/extract.js --kernel TREE --manual MAN2');
  process.exit(2);
}

const version = /^VERSION = (\d+)\nPATCHLEVEL = (\d+)\nSUBLEVEL = (\d+)/m
  .exec(readFileSync(join(kernel, 'Makefile'), 'utf8'))
  ?.slice(1)
  .join('.');
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

for (const abi of ['i386', 'x86_64', 'arm64'] as const) write(abi, {}, `"calls": ${rows(callsOf(abi))}`);
write('errnos', {}, `"errnos": ${rows(readErrnos(kernel))}`);
