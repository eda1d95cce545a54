import { currentKernel, diffjiffies, getjiffies, pdiffjiffies, Ref } from 'jiffies-syscall';
import { describe, expect, it } from 'vitest';
import { expectCalls, inGuest } from './counters.js';

const kernel = currentKernel('getjiffies');

describe('the three calls', () => {
  it('are made by the kernel that should make them', () => {
    expect(kernel).toMatchObject({ kind: inGuest ? 'native' : 'emulated', patched: true, hz: 250 });
    expect(process.arch).toBe(inGuest ? 'ia32' : process.arch);
  });

  it('getjiffies counts up', () => {
    const seen: number[] = [];
    expectCalls({ getjiffies: 3 }, () => seen.push(getjiffies(), getjiffies(), getjiffies()));
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
  });

  it('diffjiffies gives the ticks since then, as a value where they are negative', () => {
    expectCalls({ getjiffies: 1, diffjiffies: 2 }, () => {
      const now = getjiffies();
      expect(diffjiffies(now)).toBeGreaterThanOrEqual(0);
      const ahead = diffjiffies(now + 1000);
      expect(ahead).toBeGreaterThanOrEqual(-1000);
      expect(ahead).toBeLessThan(0);
    });
  });

  it('pdiffjiffies writes its result where there is a pointer', () => {
    const result = new Ref('long');
    expectCalls({ getjiffies: 1, pdiffjiffies: 3 }, () => {
      const now = getjiffies();
      expect(pdiffjiffies(now, result)).toBe(0);
      expect(result.value).toBeGreaterThanOrEqual(0);
      expect(pdiffjiffies(now, null)).toBe(0);
      expect(pdiffjiffies(now)).toBeGreaterThanOrEqual(0);
    });
  });

  it('pdiffjiffies refuses a bad pointer', () => {
    expectCalls({ pdiffjiffies: 1 }, () => {
      expect(() => kernel.syscall(322, 0, 1)).toThrow(expect.objectContaining({ code: 'EFAULT', abi: 'i386' }));
    });
  });
});
