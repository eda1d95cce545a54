import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Layout } from '../spec/layout.js';
import type { AbiName } from '../spec/spec.js';
import { compile, type Headers } from './compiler.js';

const description = fileURLToPath(new URL('../../../../src/spec/linux/structs.h', import.meta.url));
const layouts = fileURLToPath(new URL('../../../../src/generate/layouts.py', import.meta.url));

/** The layouts of the structures of src/spec/linux/structs.h on `abi`, as the debugger reads them from its compiler's output. */
export function readStructs(abi: AbiName, headers: Headers): Record<string, Layout> {
  return compile(abi, headers, `#include "${description}"\n`, ['-c', '-g', '-w'], (file) => {
    const variables = spawnSync('nm', ['-f', 'posix', file], { encoding: 'utf8' }).stdout;
    const names = [...variables.matchAll(/^(\w+) [BCD] /gm)].map(([, name]) => name ?? '');
    const args = ['-nx', '-batch', '-ex', `set args ${names.join(' ')}`, '-x', layouts, file];
    const { stdout, stderr, error } = spawnSync('gdb-multiarch', args, {
      encoding: 'utf8',
      timeout: 60_000,
      maxBuffer: 2 ** 26,
    });
    if (error) throw error;
    if (!stdout.startsWith('{')) throw new Error(`gdb-multiarch has no layouts for ${abi}:\n${stderr}${stdout}`);
    return JSON.parse(stdout);
  });
}
