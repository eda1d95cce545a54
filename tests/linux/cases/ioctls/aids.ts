import { release } from 'node:os';
import { isAtLeast } from '../../../../src/linux/missing.js';

/** Says what is not made here, and why. */
export function leaveOut(what: string, why: string): void {
  console.log(`NOT TESTED: ioctl: ${what}: ${why}`);
}

/** Whether the kernel is that old at least; says what is left out where it is older. */
export function hasCome(version: string, what: string): boolean {
  if (isAtLeast(release(), version)) return true;
  leaveOut(what, `since Linux ${version}, this kernel is ${release()}`);
  return false;
}

/** The error codes of devices that are not there, or that a sandbox keeps back. */
const ABSENT = ['ENOENT', 'ENXIO', 'ENODEV', 'EPERM', 'EACCES', 'EIO'];

/** What `open` gives; undefined, and a line that says so, where there is no such device. */
export function device<T>(path: string, what: string, open: () => T): T | undefined {
  try {
    return open();
  } catch (error) {
    const code = String(Reflect.get(Object(error), 'code'));
    if (!ABSENT.includes(code)) throw error;
    leaveOut(what, `${path}: ${code}`);
    return undefined;
  }
}
