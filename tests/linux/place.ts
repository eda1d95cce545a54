import { readFileSync } from 'node:fs';

/** Whether the tests run in the virtual machine, whose kernel may be done with as one likes. */
export const inGuest = /\binit=\/sbin\/agent\b/.test(readFileSync('/proc/cmdline', 'latin1'));
