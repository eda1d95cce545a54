import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { cacheFolder, packageRoot } from '../paths.js';
import type { BuildTools, Step } from './step.js';
import { gccVersion } from './tools.js';

/** The kernels that are built: with the jiffies calls, and without them. */
export type KernelBuild = 'patched' | 'stock';

/** How many lines make prints for a whole build, for the progress bar. */
const BUILD_LINES = 1150;
const OPTION = 'CONFIG_JIFFIES_SYSCALLS';
/** What modules are built with, and their build does not change. */
const FOR_MODULES = ['.config', 'Makefile', 'Module.symvers', 'include/generated', 'scripts/mod/modpost'];

function patches(): string[] {
  const folder = join(packageRoot(), 'kernel-module/patches/linux-6.1');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.patch'))
    .sort()
    .map((name) => join(folder, name));
}

function configFile(): string {
  return join(packageRoot(), 'vm/kernel/guest.config');
}

/** A kernel from the unpacked source at `source`, whose version is `version`. */
export function kernelStep(build: KernelBuild, version: string, source: string): Step {
  const series = build === 'patched' ? patches() : [];
  return {
    name: `kernel-${build}`,
    inputs: [version, gccVersion(), ...[configFile(), ...series].map((file) => readFileSync(file, 'utf8'))],
    files: ['bzImage', 'vmlinux', ...FOR_MODULES.map((part) => `tree/build/${part}`)],
    async build(folder, tools) {
      const { log, signal } = tools;
      const tree = join(folder, 'tree');
      // Links, not copies: patch and make replace a file rather than write into it.
      await log.run('cp', ['-al', source, tree], { signal });
      for (const patch of series) {
        await log.run('patch', ['-p1', '--fuzz=0', '--no-backup-if-mismatch', '-i', patch], { cwd: tree, signal });
      }
      await configure(tree, build, tools);
      await compile(tree, tools);
      copyFileSync(join(tree, 'build/arch/x86/boot/bzImage'), join(folder, 'bzImage'));
      copyFileSync(join(tree, 'build/vmlinux'), join(folder, 'vmlinux'));
    },
  };
}

/** The build folder lies in the tree, so that make names files by relative paths, which ccache finds again elsewhere. */
function makeArguments(target: readonly string[]): string[] {
  return ['ARCH=i386', 'O=build', 'CC=ccache gcc', 'HOSTCC=ccache gcc', `-j${availableParallelism()}`, ...target];
}

/** The same inputs give the same bytes. */
function environment(): NodeJS.ProcessEnv {
  return {
    KBUILD_BUILD_TIMESTAMP: '1970-01-01',
    KBUILD_BUILD_USER: 'jiffies',
    KBUILD_BUILD_HOST: 'syscall',
    CCACHE_DIR: cacheFolder('ccache'),
    // Compile what was preprocessed rather than the file again: a cold build is a sixth faster.
    CCACHE_NOCPP2: '1',
  };
}

async function configure(tree: string, build: KernelBuild, { log, signal }: BuildTools): Promise<void> {
  const lines = readFileSync(configFile(), 'utf8').trimEnd().split('\n');
  const wanted = lines.filter((line) => /^(CONFIG_\w+=|# CONFIG_\w+ is not set)/.test(line));
  if (build === 'patched') wanted.push(`${OPTION}=y`);
  const fragment = join(tree, 'build/wanted.config');
  mkdirSync(join(tree, 'build'), { recursive: true });
  writeFileSync(fragment, `${wanted.join('\n')}\n`);
  const env = { ...environment(), KCONFIG_ALLCONFIG: fragment };
  await log.run('make', makeArguments(['allnoconfig']), { cwd: tree, env, signal });
  const result = new Set(readFileSync(join(tree, 'build/.config'), 'utf8').split('\n'));
  const lost = wanted.filter((line) => line.startsWith('CONFIG_') && !result.has(line));
  if (lost.length > 0) throw log.failure(`the kernel's configuration did not take ${lost.join(', ')}`);
}

async function compile(tree: string, { log, signal, progress }: BuildTools): Promise<void> {
  let lines = 0;
  const onLine = () => progress(Math.min(++lines / BUILD_LINES, 0.99));
  await log.run('make', makeArguments(['bzImage', 'modules']), { cwd: tree, env: environment(), signal, onLine });
  if (!existsSync(join(tree, 'build/arch/x86/boot/bzImage'))) throw log.failure('make left no bzImage');
}
