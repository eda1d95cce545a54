import { hostname } from 'node:os';
import { diffjiffies, getjiffies, jiffiesToMsecs } from 'jiffies-syscall';
import { expect, test } from 'vitest';

test('jiffies pass while time does', async () => {
  const before = getjiffies();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(jiffiesToMsecs(diffjiffies(before))).toBeGreaterThanOrEqual(90);
});

test('this is no emulator', () => {
  expect(hostname()).toBe('jiffies-vm');
  expect(process.arch).toBe('ia32');
});
