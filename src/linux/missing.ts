import type { Kernel } from '../kernel/kernel.js';
import type { SyscallError } from '../marshal/errors.js';
import type { AbiName } from '../spec/spec.js';
import { linuxData } from './data.js';

/** The kernel version that brought the call to `abi`; undefined where it never came. */
export function sinceOn(name: string, abi: AbiName): string | undefined {
  const { abiSince, since } = linuxData();
  return abiSince[abi][name] ?? since[name];
}

/** Whether the number has no function any more in the newest kernel that is known. */
export function isGone(name: string, abi: AbiName): boolean {
  return linuxData().entries[abi][name] === '';
}

/** Whether the release `a` is `b` or later. */
export function isAtLeast(a: string, b: string): boolean {
  const [major = 0, minor = 0, patch = 0] = a.split(/[.-]/).map((part) => Number.parseInt(part, 10) || 0);
  const [wantMajor = 0, wantMinor = 0, wantPatch = 0] = b.split('.').map(Number);
  return major * 1e6 + minor * 1e3 + patch >= wantMajor * 1e6 + wantMinor * 1e3 + wantPatch;
}

/** Adds to an ENOSYS why the kernel has no such call. */
export function explainMissing(error: SyscallError, name: string, kernel: Kernel): void {
  if (error.code !== 'ENOSYS') return;
  const version = sinceOn(name, kernel.abi.name);
  const release = `this kernel is ${kernel.release}`;
  if (kernel.kind === 'emulated')
    error.message += ': not emulated; `npx jiffies-syscall list --emulated` shows what is';
  else if (isGone(name, kernel.abi.name)) error.message += `: gone from Linux; ${release}`;
  else if (version !== undefined && !isAtLeast(kernel.release, version))
    error.message += `: since Linux ${version}, ${release}`;
  else error.message += `: since Linux ${version}; ${release} and was built without it, or a filter hides it`;
}
