import { rmSync } from 'node:fs';
import { openKernel } from 'jiffies-syscall';
import { afterAll, describe, expect, it } from 'vitest';
import { cases, jiffiesCases, path, setUp } from './cases.mjs';

describe.each(['native', 'emulated'] as const)('%s', (kind) => {
  const kernel = openKernel(kind);
  afterAll(() => {
    kernel.close();
    rmSync(path, { force: true });
  });

  it('is the kernel it should be', () => {
    expect(kernel.kind).toBe(kind);
    expect(kernel.patched).toBe(kind === 'emulated');
  });

  const all = kernel.patched ? { ...cases, ...jiffiesCases } : cases;
  it.each(Object.entries(all))('%s', (_, run) => run(setUp(kernel)));
});
