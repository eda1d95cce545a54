import { currentKernel } from 'jiffies-syscall';
import { supports } from 'jiffies-syscall/linux';
import type { LinuxName } from '../../src/generated/linux-types.js';
import { linuxData } from '../../src/linux/data.js';
import { isGone } from '../../src/linux/missing.js';
import { describedCall, targetOf } from '../../src/linux/target.js';
import { notExercised1, type Reason } from './cases/not-exercised.js';
import { notExercised2 } from './cases/not-exercised2.js';

const kernel = currentKernel();
const abi = kernel.abi.name;
const listed = { ...notExercised1, ...notExercised2 };

function isLinux(name: string): name is LinuxName {
  return Object.hasOwn(linuxData().calls, name);
}

/** Why `name` cannot be made here. */
function reasonOf(name: LinuxName): Reason | undefined {
  const entry = listed[name];
  if (entry && (entry.abi === undefined || entry.abi === abi)) return entry.reason;
  if (isGone(name, abi)) return 'gone from Linux';
  return supports(name) === false ? 'not built into this kernel' : undefined;
}

/** Whether there is a reason that `name` cannot be made here. */
export function hasReason(name: string): boolean {
  return isLinux(name) && reasonOf(name) !== undefined;
}

/** The calls of this kernel's table that were not made: those without a reason, and the others by their reasons. */
export function notMade(exercised: ReadonlySet<string>) {
  const targets = new Set(
    [...exercised].filter(isLinux).map((name) => targetOf(describedCall(name), kernel.abi).spec.name),
  );
  const left: string[] = [];
  const reasons = new Map<string, string[]>();
  for (const [name] of kernel.table.entries()) {
    // A plain name that stands for another call makes that one.
    if (!isLinux(name) || exercised.has(name) || targets.has(name)) continue;
    const reason = reasonOf(name);
    if (reason === undefined) left.push(name);
    else reasons.set(reason, [...(reasons.get(reason) ?? []), name]);
  }
  return { left, reasons };
}
