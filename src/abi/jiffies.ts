import type { Abi } from './abi.js';

/** The three calls of the article, and their numbers on i386. */
export const JIFFIES_NUMBERS = { getjiffies: 320, diffjiffies: 321, pdiffjiffies: 322 } as const;

/** A name of the three calls. */
export type JiffiesName = keyof typeof JIFFIES_NUMBERS;

/** Whether `name` is one of the three calls, which no unpatched kernel may be asked for. */
export function isJiffies(name: string): name is JiffiesName {
  return Object.hasOwn(JIFFIES_NUMBERS, name);
}

/** What the patch took the numbers of, and what does the same on a patched kernel. */
export const DISPLACED = {
  utimensat: { by: 'getjiffies', instead: 'utimensat_time64 does the same' },
  signalfd: { by: 'diffjiffies', instead: 'signalfd4 does the same' },
  timerfd_create: {
    by: 'pdiffjiffies',
    instead: 'nothing does the same there; use timer_create, or a kernel without the patch',
  },
} as const satisfies Record<string, { by: JiffiesName; instead: string }>;

/** The table of a kernel of `abi`, with or without the jiffies patch. */
export function stockNumbers(abi: Abi, patched: boolean): Map<string, number> {
  const numbers = new Map(Object.entries(abi.numbers));
  if (patched) {
    for (const name of Object.keys(DISPLACED)) numbers.delete(name);
    for (const [name, number] of Object.entries(JIFFIES_NUMBERS)) numbers.set(name, number);
  }
  return numbers;
}
