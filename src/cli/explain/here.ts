import type { Abi } from '../../abi/abi.js';
import { abis } from '../../abi/all.js';
import { currentKernel, type Kernel } from '../../index.js';
import { supports } from '../../linux/supports.js';
import { describedCall, targetOf } from '../../linux/target.js';
import { isLinuxName } from './names.js';

/** The kernel that answers here, or why there is none. */
export function kernelHere(): Kernel | Error {
  try {
    return currentKernel();
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  }
}

/** Whether an architecture has a call of that name. */
export function hasName(abi: Abi, name: string): boolean {
  return Object.hasOwn(abi.numbers, name);
}

/** The ABI on which a call is explained: this kernel's where it has the call, or the first that has it. */
export function abiFor(name: string): Abi {
  const kernel = kernelHere();
  const own = kernel instanceof Error ? abis.x86_64 : kernel.abi;
  return [own, ...Object.values(abis)].find((abi) => hasName(abi, name)) ?? own;
}

/** A line on this kernel, with what `look` finds there. */
export function thisKernel(look: (kernel: Kernel) => string): string {
  const kernel = kernelHere();
  if (kernel instanceof Error) return `this kernel: cannot be called: ${kernel.message.split('\n')[0]}`;
  return `this kernel (${kernel.kind}, ${kernel.release}, ${kernel.abi.name}): ${look(kernel)}`;
}

/** The number of a call on a kernel, and whether it is there. */
export function presence(name: string, kernel: Kernel): string {
  if (!isLinuxName(name)) return String(kernel.table.get(name) ?? 'no such call');
  const target = targetOf(describedCall(name), kernel.abi).spec.name;
  const number = kernel.table.get(target);
  if (number === undefined) return 'no such call';
  const what = target === name ? String(number) : `${target}, ${number}`;
  const there = supports(name, kernel);
  if (there === undefined) return `${what}; only making the call would tell whether it is there`;
  return `${what}, ${there ? 'has it' : 'does not have it'}`;
}
