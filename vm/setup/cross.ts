import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Apt } from './apt.js';
import type { Step } from './step.js';
import { NEEDLESS, unpack } from './unpack.js';

/** Debian's compiler for arm64, beside what it needs. */
export const CROSS_PACKAGES = ['gcc-aarch64-linux-gnu', 'g++-aarch64-linux-gnu'];
/** What a build calls, each through a script in `bin`. */
const PROGRAMS = ['gcc', 'g++', 'strip'].map((name) => `aarch64-linux-gnu-${name}`);

/** Packages that the host has, or its own Node would not run: the dynamic linker and its libraries must be of one version. */
const OF_HOST = /^(libc6|libgcc-s1|libstdc\+\+6|gcc-\d+-base)_/;

/** A program of the tree: it finds its libraries, headers and libc there, wherever the tree lies. */
function wrapper(program: string): string {
  const isCompiler = !program.endsWith('-strip');
  return `#!/bin/sh
tree=$(cd "$(dirname "$0")/../tree" && pwd)
export LD_LIBRARY_PATH="$tree/usr/lib/x86_64-linux-gnu:$tree/lib/x86_64-linux-gnu"
exec "$tree/usr/bin/${program}"${isCompiler ? ' --sysroot="$tree"' : ''} "$@"
`;
}

/**
 * The compiler for arm64, from the packages in `files`, unpacked rather than installed: installed, it and gcc-multilib, which makes
 * i386's programs, exclude each other.
 */
export function crossStep(apt: Apt, files: readonly string[]): Step {
  return {
    name: 'cross-arm64',
    inputs: [...files, ...NEEDLESS, OF_HOST.source, ...PROGRAMS.map(wrapper)],
    files: ['bin', 'tree'],
    async build(folder, tools) {
      const wanted = files.filter((file) => !OF_HOST.test(file));
      await unpack(apt, CROSS_PACKAGES, wanted, join(folder, 'tree'), tools);
      mkdirSync(join(folder, 'bin'));
      for (const program of PROGRAMS) writeFileSync(join(folder, 'bin', program), wrapper(program), { mode: 0o755 });
    },
  };
}
