import { currentKernel } from 'jiffies-syscall';
import { supports } from 'jiffies-syscall/linux';
import type { LinuxName } from '../../src/generated/linux-types.js';
import { BoundCall } from '../../src/linux/bound.js';
import { linuxData } from '../../src/linux/data.js';
import { isAtLeast, isGone, sinceOn } from '../../src/linux/missing.js';
import { describedCall, targetOf } from '../../src/linux/target.js';
import { selectorOf } from '../../src/linux/variants.js';
import { type Described, parseDescribed } from '../../src/spec/described.js';
import { notEmulated } from './emulation.js';
import { exceptions, listed } from './not-made.js';
import { inGuest, isPlace, makesIoctls, type Place, place, places } from './place.js';

const kernel = currentKernel();
const abi = kernel.abi.name;
const bound = new Map<LinuxName, BoundCall>();

/** What has been made, has returned and has had its effect: names of calls, and variants as `prctl(PR_SET_NAME)`. */
export const made = new Set<string>();

/** What has returned in the case that runs. */
const returned = new Set<string>();

/** Runs a case: what returns in it is made where the case passes. */
export async function counting(run: () => Promise<void>): Promise<void> {
  returned.clear();
  await run();
  for (const name of returned) made.add(name);
}

/** Notes names that have returned. */
export function done(...names: string[]): void {
  for (const name of names) returned.add(name);
}

/** Notes a call that has returned, and its variant where the arguments chose one. */
export function note(name: string, args: readonly unknown[]): void {
  done(name);
  if (!isLinux(name) || linuxData().variants[name] === undefined) return;
  const call = bound.get(name) ?? new BoundCall(name);
  bound.set(name, call);
  const { described } = call.formFor(args);
  if (described !== call.base.described) done(variantName(described));
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

/** The names that a place does not make, each with the reason. */
function reasonsIn(where: Place): Map<string, string> {
  const found = listed.filter((entry) => entry.where === undefined || entry.where.includes(where));
  const names = found.flatMap(({ why, names }) => {
    const reason = isPlace(why) ? `left to ${places[why]}` : why;
    return names.flatMap((line) => line.split(' ')).map((name) => [name, reason] as const);
  });
  return new Map([...names, ...Object.entries(exceptions)]);
}

const reasons = reasonsIn(place);

/** Why a call, or a variant of one, cannot be made here. */
function reasonOf(name: LinuxName, variant?: string): string | undefined {
  const reason = reasons.get(variant ?? name) ?? reasons.get(name);
  if (reason !== undefined) return reason;
  if (isGone(name, abi)) return 'gone from Linux';
  if (name === 'ioctl' && variant !== undefined && !makesIoctls) return `left to ${places.host}`;
  const since = sinceOn(name, abi);
  if (since !== undefined && !isAtLeast(kernel.release, since)) return `younger than Linux ${kernel.release}`;
  const selector = made.has(name) ? variant?.replace(/.*\((.*)\)/, '$1') : undefined;
  const emulated = notEmulated(name, selector);
  if (emulated !== undefined) return emulated;
  // The guest's kernel is made for all that it can have.
  return supports(name) === false && !inGuest ? 'not built into the kernel of this machine' : undefined;
}

/** Whether there is a reason that `name` cannot be made here; another architecture's call is not this one's to make. */
export function hasReason(name: string): boolean {
  if (!isLinux(name)) return false;
  const target = targetOf(describedCall(name), kernel.abi).spec.name;
  return !kernel.table.has(target) || (isLinux(target) && reasonOf(target) !== undefined);
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

/** The names of calls and variants that other places leave to one. */
export function namesLeftTo(where: Place): string[] {
  return listed.filter(({ why }) => why === where).flatMap(({ names }) => names.flatMap((line) => line.split(' ')));
}

/** Names that are left to a place, and that the place does not make either. */
export function orphans(): string[] {
  return listed.flatMap(({ why, names }) => {
    const maker = why === 'would harm the host' ? 'guest' : why;
    if (!isPlace(maker)) return [];
    const without = reasonsIn(maker);
    return names.flatMap((line) => line.split(' ')).filter((name) => without.has(name));
  });
}
