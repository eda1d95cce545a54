import { currentKernel, syscall } from 'jiffies-syscall';
import * as linux from 'jiffies-syscall/linux';
import { underQemuUser } from '../qemu-user.mjs';

const ENOSYS = 38;

/** Calls to which the emulator has said ENOSYS. */
const refused = new Set<string>();

function reason(name: string): string {
  return `qemu-user does not make ${name}: ENOSYS`;
}

/** Why a failure is the emulator's: a call that the kernel has is not passed on to it. */
export function lacksInEmulator(error: unknown): string | undefined {
  if (!underQemuUser) return undefined;
  const [, name] = /\bENOSYS: [^,\n]*, (\w+)/.exec(String(Reflect.get(Object(error), 'message'))) ?? [];
  if (name === undefined) return undefined;
  refused.add(name);
  return reason(name);
}

/** Why a case need not be tried: the emulator has refused a call that its title names, and has never made it. */
export function knownToLack(title: string, made: ReadonlySet<string>): string | undefined {
  const name = title.split(/\W+/).find((word) => refused.has(word) && !made.has(word));
  return name === undefined ? undefined : reason(name);
}

/** Why cases were left out, by the words of their titles. */
const leftOut = new Map<string, string>();

/** Keeps in mind that a case was left out. */
export function leaveOut(title: string, why: string): void {
  for (const word of title.split(/\W+/)) leftOut.set(word, why);
}

/** Why the emulator does not make a call, or the variant of one that `selector` names: it says so, or the variant's case was left out. */
export function notEmulated(name: string, selector?: string): string | undefined {
  if (!underQemuUser) return undefined;
  const number = currentKernel().table.get(name);
  if (number === undefined) return undefined;
  if (selector !== undefined && name !== 'ioctl') return leftOut.get(selector);
  // These arguments do nothing. A call that it makes may refuse them too, but in other words.
  const request: unknown = selector === undefined ? -1 : Reflect.get(linux, selector);
  const word = typeof request === 'number' ? syscall.raw(number, -1, request, -1, -1, -1, -1) : 0;
  return word === -ENOSYS ? 'qemu-user does not make it' : undefined;
}
