import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { currentKernel } from 'jiffies-syscall';
import { expect } from 'vitest';

const NAMES = ['getjiffies', 'diffjiffies', 'pdiffjiffies'] as const;
/** How often each of the three calls was made. */
export type Counters = Record<(typeof NAMES)[number], number>;

/** Whether this runs in the virtual machine; else it is the fallback on the host, where the emulated kernel answers. */
export const inGuest = hostname() === 'jiffies-vm';

/** How often the patched kernel has made each of the three calls, by what `/proc/jiffies_syscalls` says. */
export function countersIn(text: string): Counters {
  const count = (name: string) => Number(new RegExp(`^${name}_calls (\\d+)$`, 'm').exec(text)?.[1]);
  return { getjiffies: count('getjiffies'), diffjiffies: count('diffjiffies'), pdiffjiffies: count('pdiffjiffies') };
}

function counters(): Counters {
  return countersIn(readFileSync('/proc/jiffies_syscalls', 'utf8'));
}

/** Runs `work`, and proves that the patched kernel made exactly these calls; on the host there is nobody who counts. */
export function expectCalls(expected: Partial<Counters>, work: () => void): void {
  if (!inGuest) {
    expect(currentKernel('getjiffies').kind).toBe('emulated');
    work();
    return;
  }
  const before = counters();
  work();
  const after = counters();
  const rose = Object.fromEntries(NAMES.map((name) => [name, after[name] - before[name]]));
  expect(rose).toEqual({ getjiffies: 0, diffjiffies: 0, pdiffjiffies: 0, ...expected });
}
