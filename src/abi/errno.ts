import { errnos } from '../generated/errno.js';

/** The name of an error of the kernel, such as `'EFAULT'`. */
export type ErrnoName = keyof typeof errnos;

/** The kernel reads a word in −4095…−1 as an error: −errno. */
export const MAX_ERRNO = 4095;

const byNumber = new Map<number, ErrnoName>();
for (const name of Object.keys(errnos) as ErrnoName[]) byNumber.set(errnos[name].errno, name);

/** The name of errno `number`, or `undefined` where Linux has none. */
export function errnoName(number: number): ErrnoName | undefined {
  return byNumber.get(number);
}

/** What the kernel's own header says of an error, in a few words. */
export function errnoMessage(name: ErrnoName): string {
  return errnos[name].message;
}

/** The positive number of an error: `errnoNumber('EFAULT')` is 14. */
export function errnoNumber(name: ErrnoName): number {
  return errnos[name].errno;
}
