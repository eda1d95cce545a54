import { openKernel } from 'jiffies-syscall';
import { afterEach, describe, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.useRealTimers();
});

describe('the emulated kernel', () => {
  it('goes by the host’s clock, also where a test has put another into its place', async () => {
    const kernel = openKernel('emulated');
    const before = kernel.syscall(320);
    const { setTimeout: real } = globalThis;
    vi.useFakeTimers({ now: 0 });
    await new Promise((resolve) => real(resolve, 100));
    expect(kernel.syscall(320)).toBeGreaterThan(before);
    kernel.close();
  });
});
