import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** A Node of another architecture, from Debian's packages, on this machine's kernel. */
export interface Foreign {
  readonly abi: 'i386' | 'arm64';
  /** As Node names it. */
  readonly arch: 'ia32' | 'arm64';
  /** The script that runs it, and that script's own arguments. */
  readonly runner: readonly string[];
  /** Why it cannot be had, where a machine may do without it. */
  readonly lacks: string | undefined;
}

/** Whether a program is in a folder of PATH. */
export function isOnPath(program: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));
}

function i386Lacks(): string | undefined {
  return process.arch === 'x64' ? undefined : `a kernel of ${process.arch} runs no programs of i386`;
}

function arm64Lacks(): string | undefined {
  if (!isOnPath('qemu-aarch64')) return 'there is no qemu-aarch64: apt-get install -y qemu-user';
  if (!existsSync(join(root, 'prebuilds/linux-arm64'))) return 'there is no prebuilds/linux-arm64: npm run prebuilds';
  return undefined;
}

/** The architectures beside x86_64 that the package knows. */
export const foreigners: readonly Foreign[] = [
  { abi: 'i386', arch: 'ia32', runner: ['scripts/i386-run.mjs', 'node'], lacks: i386Lacks() },
  // Under QEMU's emulator of user programs.
  { abi: 'arm64', arch: 'arm64', runner: ['scripts/arm64-run.mjs'], lacks: arm64Lacks() },
];

/** The title of a group of tests, with the reason where it is left out. */
export function titleOf({ abi, lacks }: Foreign, what: string): string {
  if (lacks !== undefined) console.warn(`\n${abi.toUpperCase()} IS NOT TESTED: ${lacks}\n`);
  return lacks === undefined ? what : `${what} (left out: ${lacks})`;
}

/** Runs a script there with the addon that fits; the first time its root is made, from the network. */
export function runForeign({ runner }: Foreign, timeout: number, ...args: string[]) {
  const { JIFFIES_ADDON_PATH: _, ...env } = process.env;
  return spawnSync(process.execPath, [...runner, ...args], { cwd: root, env, encoding: 'utf8', timeout });
}

/** The lines of a run's output that say what was left out and why, which are shown. */
export function leftOut(stdout: string): readonly string[] {
  const lines = stdout.match(/^ok .* # SKIP .*$/gm) ?? [];
  if (lines.length > 0) console.info(lines.join('\n'));
  return lines;
}
