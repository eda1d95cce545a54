#!/usr/bin/env node
// Applies the 2.6.20 series to a copy of TREE, compiles its C file against that tree's headers and prints the three symbols.
// That tree's own make does not run under today's GNU make, so this does by hand the little of it that one file needs.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const PATCHES = join(dirname(fileURLToPath(import.meta.url)), 'patches', 'linux-2.6.20');
const PARTS = ['include', 'kernel', 'arch/i386'];
const SOURCE = 'kernel/jiffies_syscalls.c';

const HEADERS = [
  '-nostdinc',
  '-D__KERNEL__',
  '-Iinclude',
  '-Iinclude/asm-i386/mach-default',
  '-include',
  'include/linux/autoconf.h',
];
// What arch/i386/Makefile gives, and what today's gcc does unasked and that tree's did not.
const FLAGS = [
  '-m32',
  '-march=i686',
  '-mregparm=3',
  '-msoft-float',
  '-ffreestanding',
  '-O2',
  '-Wall',
  '-fno-strict-aliasing',
  '-fno-common',
  '-std=gnu89',
  '-fno-pie',
  '-fno-stack-protector',
  '-fcf-protection=none',
  '-fno-asynchronous-unwind-tables',
];
// Its headers stop at any gcc after 4 with "no compiler-gcc.h file for this gcc version".
const AS_GCC_4 = ['-U__GNUC__', '-D__GNUC__=4', '-U__GNUC_MINOR__', '-D__GNUC_MINOR__=1'];

main(process.argv[2]);

function main(tree) {
  if (!tree) {
    console.error('usage: compile-2.6.20.mjs TREE');
    process.exitCode = 2;
    return;
  }
  const copy = mkdtempSync(join(tmpdir(), 'linux-2.6.20-'));
  try {
    for (const part of PARTS) cpSync(resolve(tree, part), join(copy, part), { recursive: true });
    apply(copy);
    prepare(copy);
    for (const flags of [[], AS_GCC_4]) {
      const error = compile(copy, flags);
      console.log(`gcc ${[...flags, '-m32'].join(' ')}: ${error ?? 'compiled'}`);
      if (!error) return symbols(copy);
    }
    process.exitCode = 1;
  } catch (error) {
    console.error(`${error.stdout ?? ''}${error.stderr ?? error.message}`);
    process.exitCode = 1;
  } finally {
    rmSync(copy, { recursive: true });
  }
}

function apply(copy) {
  for (const name of readdirSync(PATCHES).sort()) {
    execFileSync('patch', ['-p1', '--fuzz=0'], { cwd: copy, input: readFileSync(join(PATCHES, name)), stdio: 'pipe' });
    console.log(`applied ${name}`);
  }
}

/** The link and the header that the tree's make would make, the latter from i386's default configuration. */
function prepare(copy) {
  const link = join(copy, 'include/asm');
  rmSync(link, { force: true });
  symlinkSync('asm-i386', link);
  const config = readFileSync(join(copy, 'arch/i386/defconfig'), 'latin1');
  const defines = [...config.matchAll(/^(CONFIG_\w+)=(.+)$/gm)].map(([, name, value]) => {
    if (value === 'm') return `#define ${name}_MODULE 1`;
    return `#define ${name} ${value === 'y' ? 1 : value}`;
  });
  writeFileSync(join(copy, 'include/linux/autoconf.h'), `${defines.join('\n')}\n`);
}

/** Compiles; gives the first error, or undefined. */
function compile(copy, flags) {
  const builtin = execFileSync('gcc', ['-print-file-name=include'], { encoding: 'utf8' }).trim();
  const args = [...HEADERS, '-isystem', builtin, ...FLAGS, ...flags, '-c', SOURCE, '-o', 'jiffies_syscalls.o'];
  try {
    execFileSync('gcc', args, { cwd: copy, stdio: 'pipe', encoding: 'utf8' });
    return undefined;
  } catch (error) {
    return error.stderr.split('\n').find((line) => line.includes('error:')) ?? error.message;
  }
}

function symbols(copy) {
  const lines = execFileSync('nm', ['--defined-only', 'jiffies_syscalls.o'], { cwd: copy, encoding: 'utf8' }).split(
    '\n',
  );
  for (const line of lines.filter((line) => / T sys_p?(get|diff)jiffies$/.test(line))) console.log(line);
}
