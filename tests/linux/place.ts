import { readFileSync } from 'node:fs';
import { underQemuUser } from '../qemu-user.mjs';

/** Whether the tests run in the virtual machine, whose kernel may be done with as one likes. */
export const inGuest = /\binit=\/sbin\/agent\b/.test(readFileSync('/proc/cmdline', 'latin1'));

/** Where the calls are made, each place with what it is called. */
export const places = {
  host: 'this host',
  guest: 'the guest',
  i386: "this host's kernel, by an i386 Node",
  arm64: 'qemu-user, by an arm64 Node',
  newest: "Debian's newest kernel, in a machine of its own",
} as const;

export type Place = keyof typeof places;

/** Whether a text names a place. */
export function isPlace(text: string): text is Place {
  return Object.hasOwn(places, text);
}

export const place: Place = inGuest ? 'guest' : underQemuUser ? 'arm64' : process.arch === 'ia32' ? 'i386' : 'host';

/** Whether the cases of ioctl's requests are made here. */
export const makesIoctls = place === 'host' || place === 'guest';
