import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { seriesFor } from './series.js';

const pages = ['getjiffies.2', 'diffjiffies.2', 'pdiffjiffies.2', 'jiffies_syscalls.5'].map((name) =>
  readFileSync(`kernel-module/man/${name}`, 'utf8'),
);

/** Number and parameters of each call, as C has them. */
const calls = {
  getjiffies: '320 (void)',
  diffjiffies: '321 (long ujiffies)',
  pdiffjiffies: '322 (long ujiffies, long *presult)',
};

/** What the pages say, without their markup. */
const inPages = pages
  .join('\n')
  .replace(/^\.\\".*$/gm, '')
  .replace(/^\.[BI]{2} (.*)$/gm, (_, words: string) =>
    [...words.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word).join(''),
  )
  .replace(/^\.[A-Z]+ ?/gm, '')
  .replace(/\\/g, '')
  .replace(/\s+/g, ' ');

it('the pages have the numbers and the parameters', () => {
  const said = Object.keys(calls).map((call) => {
    const [, parameters] = inPages.match(new RegExp(`long syscall\\(SYS_${call}(?:, )?([^)]*)\\);`)) ?? [];
    const [, number] = inPages.match(new RegExp(`SYS_${call}\\b.*?number on i386 is (\\d+)`)) ?? [];
    return [call, `${number} (${parameters || 'void'})`];
  });
  expect(Object.fromEntries(said)).toEqual(calls);
});

describe.each(['linux-2.6.20', 'linux-6.1'])('the series for %s', (kernel) => {
  const added = seriesFor(kernel)
    .flatMap(({ text }) => [...text.matchAll(/^\+(.*)$/gm)])
    .map(([, line = '']) => line)
    .join('\n');
  const documentation = (seriesFor(kernel).at(-1)?.text ?? '').replace(/^\+/gm, '').replace(/[`\\]/g, '');

  it('declares and describes the same calls', () => {
    const declared = [...added.matchAll(/^asmlinkage long sys_(\w+)\((.*)\);$/gm)].map(([, call, parameters = '']) => [
      call,
      `(${parameters.replace('__user ', '')})`,
    ]);
    expect(Object.fromEntries(declared)).toEqual(
      Object.fromEntries(Object.entries(calls).map(([call, form]) => [call, form.slice('320 '.length)])),
    );
    const described = [...documentation.matchAll(/^(\d+) +long (\w+)(\(.*?\)) /gm)].map(
      ([, number, call, parameters]) => [call, `${number} ${parameters}`],
    );
    expect(Object.fromEntries(described)).toEqual(calls);
  });

  it('numbers them so, wherever it does', () => {
    const numbers = [...added.matchAll(/^(?:#define __NR_(\w+)\s+(\d+)|(\d+)\tjiffies\s+(\w+).*)$/gm)].map(
      ([, call, number, row, name]) => `${number ?? row} ${call ?? name}`,
    );
    expect([...new Set(numbers)]).toEqual(['320 getjiffies', '321 diffjiffies', '322 pdiffjiffies']);
  });

  it.each([
    /CONFIG_JIFFIES_SYSCALLS/,
    /HZ ticks in a second/,
    /-300 \* HZ/,
    /is negative in the first five minutes after boot/,
    /wraps? at/,
    /cannot fail/,
    /-4095 to -1 (for|as) an error number/,
    /last 4095 ticks before the counter passes 0/,
    /EIO/,
    /EFAULT/,
    /null presult/,
  ])('says what the pages say: %s', (claim) => {
    expect(inPages).toMatch(claim);
    expect(documentation.replace(/\s+/g, ' ')).toMatch(claim);
  });
});
