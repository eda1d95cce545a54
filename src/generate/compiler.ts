import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AbiName } from '../spec/spec.js';

const compilers: Readonly<Record<AbiName, { readonly command: readonly string[]; readonly triplet: string }>> = {
  i386: { command: ['gcc', '-m32'], triplet: 'i386-linux-gnu' },
  x86_64: { command: ['gcc'], triplet: 'x86_64-linux-gnu' },
  arm64: { command: [process.env.ARM64_CC ?? 'aarch64-linux-gnu-gcc'], triplet: 'aarch64-linux-gnu' },
};

/** The folders of the ABIs' own headers. */
export const triplets: readonly string[] = Object.values(compilers).map(({ triplet }) => triplet);

/** Where headers of the kernel for user space lie: a folder with linux/ and TRIPLET/asm/. */
export type Headers = string;

/** Compiles `source` for `abi` against the kernel's headers alone, and gives `use` the file that the compiler made. */
export function compile<T>(
  abi: AbiName,
  headers: Headers,
  source: string,
  options: readonly string[],
  use: (file: string) => T,
): T {
  const { command, triplet } = compilers[abi];
  const folder = mkdtempSync(join(tmpdir(), 'jiffies-extract-'));
  try {
    writeFileSync(join(folder, 'source.c'), source);
    const output = join(folder, 'output');
    const [program = '', ...flags] = command;
    const includes = [headers, join(headers, triplet)].flatMap((path) => ['-isystem', path]);
    const own = spawnSync(program, [...flags, '-print-file-name=include'], { encoding: 'utf8' }).stdout?.trim();
    const args = [
      ...flags,
      '-nostdinc',
      ...includes,
      '-isystem',
      own,
      ...options,
      '-o',
      output,
      join(folder, 'source.c'),
    ];
    const { status, stderr, error } = spawnSync(program, args, { encoding: 'utf8', timeout: 60_000 });
    if (error) throw error;
    if (status !== 0) throw new Error(`${program} for ${abi}:\n${stderr}`);
    return use(output);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
