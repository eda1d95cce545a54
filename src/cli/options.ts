import { Option } from 'commander';
import { currentKernel, type Kernel, type KernelKind, openKernel } from '../index.js';

/** Something on the command line is wrong. */
export class UsageError extends Error {}

/** `--kernel native|emulated|vm`; without it, whoever answers the call. */
export function kernelOption(): Option {
  return new Option(
    '-k, --kernel <kind>',
    'who answers (default: the running kernel; the emulated one for the jiffies calls where it is not patched)',
  ).choices(['native', 'emulated', 'vm']);
}

/** The kernel that `--kernel` names, or the one that answers `name`; says so on stderr where it is an emulated one. */
export function chooseKernel(kind: KernelKind | undefined, name?: string): Kernel {
  const kernel = kind === undefined ? currentKernel(name) : openKernel(kind);
  if (kernel.kind === 'emulated') {
    process.stderr.write(`jiffies-syscall: the emulated kernel ${kernel.release} answers (${kernel.why})\n`);
  }
  return kernel;
}

/** A number as it is typed: decimal, 0x…, negative. */
export function parseNumber(text: string): number | bigint | undefined {
  if (!/^-?(0x[0-9a-f]+|\d+)$/i.test(text)) return undefined;
  const value = text.startsWith('-') ? -BigInt(text.slice(1)) : BigInt(text);
  return Number.isSafeInteger(Number(value)) ? Number(value) : value;
}
