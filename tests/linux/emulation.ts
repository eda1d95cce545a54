import { underQemuUser } from '../qemu-user.mjs';

/** Why a failure is the emulator's: a call that the kernel has is not passed on to it. */
export function lacksInEmulator(error: unknown): string | undefined {
  if (!underQemuUser) return undefined;
  const [, name] = /\bENOSYS: [^,\n]*, (\w+)/.exec(String(Reflect.get(Object(error), 'message'))) ?? [];
  return name === undefined ? undefined : `qemu-user does not make ${name}: ENOSYS`;
}
