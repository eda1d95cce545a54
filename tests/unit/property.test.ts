import * as fc from 'fast-check';
import { defineSyscalls, openKernel, SyscallError } from 'jiffies-syscall';
import { createEmulator } from 'jiffies-syscall/emulator';
import { expect, it } from 'vitest';

/** `JIFFIES_PROPERTY_RUNS=10000000 npx vitest run tests/unit/property.test.ts` for a long run. */
const runs = Number(process.env.JIFFIES_PROPERTY_RUNS ?? 100_000);
const TIMEOUT = Math.max(120_000, runs);

const word = fc.oneof(
  fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
  fc.integer({ min: -5, max: 70 }),
  fc.constantFrom(0xbffe0100 | 0, 0xbffeffff | 0, 0xc0000000 | 0, 0xb0000000 | 0, 0x40000000, 0x08050000),
);
const number = fc.oneof(fc.integer({ min: 0, max: 500 }), fc.integer());

it('random words at the emulated entry give words', { timeout: TIMEOUT }, () => {
  let cases = 0;
  let emulator = createEmulator({ clock: 'virtual' });
  fc.assert(
    fc.property(number, fc.array(word, { minLength: 6, maxLength: 6 }), (eax, args) => {
      if (cases++ % 500 === 0 || emulator.task.exitCode !== undefined) emulator = createEmulator({ clock: 'virtual' });
      try {
        const result = emulator.int80(eax, ...args);
        expect(Number.isInteger(result) && result >= -(2 ** 31) && result < 2 ** 31, `${eax}: ${result}`).toBe(true);
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'ERR_WOULD_BLOCK_FOREVER')) throw error;
      }
    }),
    { numRuns: runs },
  );
  console.log(`emulated entry: ${cases} cases`);
  expect(cases).toBeGreaterThanOrEqual(runs);
});

it('random values at the marshaller give documented errors', { timeout: TIMEOUT }, () => {
  const kernel = openKernel('emulated', { emulator: createEmulator({ clock: 'virtual' }) });
  const { getpgid, uname, openat, lseek, nanosleep } = defineSyscalls(`
    pid_t getpgid(pid_t pid);
    int uname([out] char *name);
    int openat(int dfd, const char *filename, int flags, umode_t mode);
    off_t lseek([fd] unsigned int fd, off_t offset, unsigned int whence);
    int nanosleep(const struct timespec *req, [out] struct timespec *rem);
  `);
  const calls: ((...args: never[]) => unknown)[] = [getpgid, uname, openat, lseek, nanosleep].map((call) =>
    call.on(kernel),
  );
  const value = fc.oneof(
    fc.anything({ withBigInt: true, withTypedArray: true, withDate: true, withObjectString: true }),
    fc.integer(),
    fc.double(),
    fc.bigInt(),
    fc.string({ unit: 'binary' }),
    fc.uint8Array(),
  );
  let cases = 0;
  fc.assert(
    fc.property(fc.nat(calls.length - 1), fc.array(value, { maxLength: 5 }), (which, args) => {
      cases++;
      try {
        const result: unknown = Reflect.apply(calls[which] ?? getpgid, undefined, args);
        expect(typeof result).toBe('number');
      } catch (error) {
        const documented =
          error instanceof SyscallError ||
          (error instanceof Error && 'code' in error && /^ERR_/.test(String(error.code)));
        if (!documented) throw error;
      }
    }),
    { numRuns: runs },
  );
  console.log(`marshaller: ${cases} cases`);
  expect(cases).toBeGreaterThanOrEqual(runs);
});
