import { readFileSync } from 'node:fs';
import { currentKernel, diffjiffies, getjiffies, pdiffjiffies, Ref, syscall } from 'jiffies-syscall';
import { describe, expect, it } from 'vitest';

type Counters = Record<'getjiffies' | 'diffjiffies' | 'pdiffjiffies', number>;

/** How often the patched kernel has made each of the three calls, by its own count. */
function counters(): Counters {
  const text = readFileSync('/proc/jiffies_syscalls', 'utf8');
  const count = (name: string) => Number(new RegExp(`^${name}_calls (\\d+)$`, 'm').exec(text)?.[1]);
  return { getjiffies: count('getjiffies'), diffjiffies: count('diffjiffies'), pdiffjiffies: count('pdiffjiffies') };
}

/** Runs `work` and tells by how much the kernel's counters rose. */
function counted(work: () => void): Counters {
  const before = counters();
  work();
  const after = counters();
  return {
    getjiffies: after.getjiffies - before.getjiffies,
    diffjiffies: after.diffjiffies - before.diffjiffies,
    pdiffjiffies: after.pdiffjiffies - before.pdiffjiffies,
  };
}

describe('the patched kernel', () => {
  it('answers an i386 Node', () => {
    expect(process.arch).toBe('ia32');
    expect(currentKernel('getjiffies')).toMatchObject({ kind: 'native', patched: true, hz: 250 });
    expect(currentKernel('getjiffies').why).toContain('/proc/jiffies_syscalls');
  });

  it('counts each getjiffies', () => {
    const seen: number[] = [];
    expect(counted(() => seen.push(getjiffies(), getjiffies(), getjiffies()))).toEqual({
      getjiffies: 3,
      diffjiffies: 0,
      pdiffjiffies: 0,
    });
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
  });

  it('counts each diffjiffies, whose negative results are values', () => {
    const rose = counted(() => {
      const now = getjiffies();
      expect(diffjiffies(now)).toBeGreaterThanOrEqual(0);
      const ahead = diffjiffies(now + 1000);
      expect(ahead).toBeLessThan(0);
      expect(ahead).toBeGreaterThanOrEqual(-1000);
    });
    expect(rose).toEqual({ getjiffies: 1, diffjiffies: 2, pdiffjiffies: 0 });
  });

  it('counts each pdiffjiffies, and writes its result', () => {
    const result = new Ref('long');
    const rose = counted(() => {
      const now = getjiffies();
      expect(pdiffjiffies(now, result)).toBe(0);
      expect(result.value).toBeGreaterThanOrEqual(0);
      expect(pdiffjiffies(now, null)).toBe(0);
    });
    expect(rose).toEqual({ getjiffies: 1, diffjiffies: 0, pdiffjiffies: 2 });
  });

  it('refuses a bad pointer', () => {
    const rose = counted(() => {
      expect(() => syscall(322, 0, 1)).toThrow(expect.objectContaining({ code: 'EFAULT', abi: 'i386' }));
    });
    expect(rose.pdiffjiffies).toBe(1);
  });
});
