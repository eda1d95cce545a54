import { currentKernel } from 'jiffies-syscall';
import { supports } from 'jiffies-syscall/linux';
import type { LinuxName } from '../../src/generated/linux-types.js';
import { BoundCall } from '../../src/linux/bound.js';
import { linuxData } from '../../src/linux/data.js';
import { selectorOf } from '../../src/linux/form.js';
import { isGone } from '../../src/linux/missing.js';
import { describedCall, targetOf } from '../../src/linux/target.js';
import { type Described, parseDescribed } from '../../src/spec/described.js';
import { listed } from './not-made.js';

const kernel = currentKernel();
const abi = kernel.abi.name;
const bound = new Map<LinuxName, BoundCall>();

/** What has been made and has returned: names of calls, and variants as `prctl(PR_SET_NAME)`. */
export const made = new Set<string>();

/** Notes a call that has returned, and its variant where the arguments chose one. */
export function note(name: string, args: readonly unknown[]): void {
  made.add(name);
  if (!isLinux(name) || linuxData().variants[name] === undefined) return;
  const call = bound.get(name) ?? new BoundCall(name);
  bound.set(name, call);
  const { described } = call.formFor(args);
  if (described !== call.base.described) made.add(variantName(described));
}

function variantName(described: Described): string {
  return `${described.spec.name}(${selectorOf(described).is})`;
}

/** The names of a call's variants. */
function variantsOf(name: LinuxName): string[] {
  return (linuxData().variants[name] ?? []).map((text) => variantName(parseDescribed(text)));
}

/** Whether a name here is a variant's. */
export function isVariant(name: string): boolean {
  return name.endsWith(')');
}

function isLinux(name: string): name is LinuxName {
  return Object.hasOwn(linuxData().calls, name);
}

const reasons = new Map(
  Object.entries(listed).flatMap(([reason, { all = [], [abi]: own = [] }]) =>
    [...all, ...own].flatMap((line) => line.split(' ').map((name) => [name, reason] as const)),
  ),
);

/** Why a call, or a variant of one, cannot be made here. */
function reasonOf(name: LinuxName, variant?: string): string | undefined {
  const reason = reasons.get(variant ?? name) ?? reasons.get(name);
  if (reason !== undefined) return reason;
  if (isGone(name, abi)) return 'gone from Linux';
  return supports(name) === false ? 'not built into this kernel' : undefined;
}

/** Whether there is a reason that `name` cannot be made here. */
export function hasReason(name: string): boolean {
  return isLinux(name) && reasonOf(name) !== undefined;
}

/** The calls of this kernel's table, and their variants, that were not made: those without a reason, and the others by their reasons. */
export function notMade() {
  const targets = new Set([...made].filter(isLinux).map((name) => targetOf(describedCall(name), kernel.abi).spec.name));
  const left: string[] = [];
  const others = new Map<string, string[]>();
  const judge = (name: LinuxName, variant?: string) => {
    const reason = reasonOf(name, variant);
    if (reason === undefined) left.push(variant ?? name);
    else others.set(reason, [...(others.get(reason) ?? []), variant ?? name]);
  };
  for (const [name] of kernel.table.entries()) {
    if (!isLinux(name)) continue;
    // A plain name that stands for another call makes that one.
    if (!made.has(name) && !targets.has(name)) judge(name);
    for (const variant of variantsOf(name)) if (!made.has(variant)) judge(name, variant);
  }
  return { left, reasons: others };
}

/** Names that have a reason, and that no call and no variant has. */
export function strangers(): string[] {
  const known = new Set(
    Object.keys(linuxData().calls).flatMap((name) => (isLinux(name) ? [name, ...variantsOf(name)] : [])),
  );
  return [...reasons.keys()].filter((name) => !known.has(name));
}
