import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compilerFor } from '../../scripts/compilers.mjs';
import type { AbiName } from '../../src/spec/spec.js';

/** A compiler for an ABI. */
export interface Target {
  readonly abi: AbiName;
  readonly arch: string;
  readonly flags: readonly string[];
}

export const targets: readonly Target[] = [
  { abi: 'i386', arch: 'ia32', flags: ['-m32'] },
  { abi: 'x86_64', arch: 'x64', flags: [] },
  { abi: 'arm64', arch: 'arm64', flags: [] },
];

const MINUTE = 60_000;

/** The command of the compiler for `arch`, or why there is none. */
export async function compilerOf(arch: string): Promise<{ readonly command?: string; readonly why: string }> {
  try {
    const { environment } = await compilerFor(arch);
    return { command: environment.CC ?? 'gcc', why: '' };
  } catch (error) {
    return { why: String(error) };
  }
}

/** What a compiler has against a text of C, with the headers of its own C library; '' where it takes it. */
export function complaintsOf(command: string, flags: readonly string[], source: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'jiffies-compile-'));
  try {
    const file = join(folder, 'source.c');
    writeFileSync(file, source);
    const args = [...flags, '-fsyntax-only', '-w', '-fmax-errors=0', file];
    const { status, stderr, error } = spawnSync(command, args, {
      encoding: 'utf8',
      timeout: MINUTE,
      env: { ...process.env, LC_ALL: 'C' },
    });
    if (error) throw error;
    return status === 0 ? '' : stderr;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
