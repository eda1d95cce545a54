#!/usr/bin/env node
// Applies the 2.6.20 series to a copy of TREE, compiles what it adds against that tree's headers and prints the symbols, counts
// the table's entries, and runs the test program. That tree's own make does not run under today's GNU make, so this does by hand
// the little of it that these files need.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const PATCHES = join(dirname(fileURLToPath(import.meta.url)), 'patches', 'linux-2.6.20');
/** What the series changes, and what compiling needs. */
const PARTS = [
  'include/acpi',
  'include/asm-generic',
  'include/asm-i386',
  'include/linux',
  'arch/i386/defconfig',
  'arch/i386/kernel/syscall_table.S',
  'init/Kconfig',
  'kernel/Makefile',
  'kernel/sys_ni.c',
  'Documentation/00-INDEX',
];
const OPTION = 'CONFIG_JIFFIES_SYSCALLS';
/** Exit statuses of the test program: all is well, and this kernel does not have the calls. */
const GOOD = [0, 4];

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
    compileAll(copy);
    countEntries(copy);
    runTest(copy);
  } catch (error) {
    console.error(`${error.stdout ?? ''}${error.stderr || error.message}`);
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

/** The link and the header that the tree's make would make, the latter from i386's default configuration and the option's default. */
function prepare(copy) {
  const link = join(copy, 'include/asm');
  rmSync(link, { force: true });
  symlinkSync('asm-i386', link);
  const config = `${read(copy, 'arch/i386/defconfig')}\n${OPTION}=y\n`;
  const defines = [...config.matchAll(/^(CONFIG_\w+)=(.+)$/gm)].map(([, name, value]) => {
    if (value === 'm') return `#define ${name}_MODULE 1`;
    return `#define ${name} ${value === 'y' ? 1 : value}`;
  });
  writeFileSync(join(copy, 'include/linux/autoconf.h'), `${defines.join('\n')}\n`);
}

/** The file that the option adds, and the lines of sys_ni.c that stand in for it where the option is off. */
function compileAll(copy) {
  const object = found(copy, 'kernel/Makefile', /^obj-\$\(CONFIG_JIFFIES_SYSCALLS\) \+= (\w+)\.o$/m);
  const source = `kernel/${object}.c`;
  const flags = [[], AS_GCC_4].find((each) => {
    const error = compile(copy, source, each);
    console.log(`gcc ${[...each, '-m32'].join(' ')}: ${error ?? 'compiled'}`);
    return !error;
  });
  if (!flags) throw new Error(`${source} does not compile`);
  console.log(`with ${OPTION}:`);
  symbols(copy, ' T ');

  const fallbacks = read(copy, 'kernel/sys_ni.c').match(/^cond_syscall\(sys_p?(get|diff)jiffies\);$/gm) ?? [];
  const text = ['#include <asm/unistd.h>', 'long sys_ni_syscall(void) { return -38; }', ...fallbacks];
  writeFileSync(join(copy, 'fallbacks.c'), `${text.join('\n')}\n`);
  const error = compile(copy, 'fallbacks.c', flags);
  if (error) throw new Error(error);
  console.log('without it, all of them sys_ni_syscall:');
  symbols(copy, ' W ');
}

/** Compiles; gives the first error, or undefined. */
function compile(copy, source, flags) {
  const builtin = execFileSync('gcc', ['-print-file-name=include'], { encoding: 'utf8' }).trim();
  const args = [...HEADERS, '-isystem', builtin, ...FLAGS, ...flags, '-c', source, '-o', 'object.o'];
  const { status, stderr } = spawnSync('gcc', args, { cwd: copy, encoding: 'utf8' });
  if (status === 0) return undefined;
  return stderr.split('\n').find((line) => line.includes('error:')) ?? stderr;
}

function symbols(copy, kind) {
  const lines = execFileSync('nm', ['--defined-only', 'object.o'], { cwd: copy, encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(kind) && /sys_p?(get|diff)jiffies$/.test(line));
  for (const line of lines) console.log(line);
  if (lines.length !== 3) throw new Error(`${lines.length} symbols rather than 3`);
}

/** That the table is as long as the header says, and has the three where the header numbers them. */
function countEntries(copy) {
  const header = 'include/asm-i386/unistd.h';
  const table = 'arch/i386/kernel/syscall_table.S';
  const entries = [...read(copy, table).matchAll(/^\s*\.long (\w+)/gm)].map(([, entry]) => entry);
  const size = found(copy, header, /^#define NR_syscalls (\d+)$/m);
  console.log(`${table}: ${entries.length} entries, NR_syscalls ${size}`);
  const places = ['getjiffies', 'diffjiffies', 'pdiffjiffies'].map((call) => {
    const number = found(copy, header, new RegExp(`^#define __NR_${call}\\s+(\\d+)$`, 'm'));
    console.log(`${number} ${entries[number]}`);
    return entries[number] === `sys_${call}`;
  });
  if (entries.length !== Number(size) || places.includes(false)) throw new Error('the table does not fit the header');
}

/** Builds the test program for i386 and runs it here, where it has to find out that the calls are not there. */
function runTest(copy) {
  execFileSync('gcc', ['-m32', '-static', '-Wall', '-Werror', 'Documentation/jiffies/syscalls-test.c', '-o', 'test'], {
    cwd: copy,
    stdio: 'pipe',
  });
  const { status, error, stdout } = spawnSync(join(copy, 'test'), { encoding: 'utf8' });
  console.log(`Documentation/jiffies/syscalls-test.c on this kernel: ${error?.message ?? `exit status ${status}`}`);
  if (stdout) process.stdout.write(stdout);
  if (!GOOD.includes(status)) throw new Error('the test program failed');
}

function read(copy, file) {
  return readFileSync(join(copy, file), 'latin1');
}

/** What the group of a pattern matches in a file. */
function found(copy, file, pattern) {
  const match = read(copy, file).match(pattern);
  if (!match) throw new Error(`${file} has no ${pattern}`);
  return match[1];
}
