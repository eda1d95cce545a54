import { underQemuUser } from '../qemu-user.mjs';
import { made } from './coverage.js';

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
export function isKnownToLack(title: string): string | undefined {
  const name = title.split(/\W+/).find((word) => refused.has(word) && !made.has(word));
  return name === undefined ? undefined : reason(name);
}
