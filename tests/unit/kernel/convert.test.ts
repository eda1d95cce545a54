import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jiffiesToMsecs, jiffiesToUsecs, msecsToJiffies } from 'jiffies-syscall';
import { afterAll, describe, expect, it } from 'vitest';

/*
 * The kernel's arithmetic in C, with the constants that kernel/time/timeconst.bc gives for HZ=300 (multipliers of 32 bits and shifts);
 * for the other rates a plain factor. Built for both word sizes where the compiler can.
 */
const oracle = String.raw`
#include <stdio.h>
#include <stdlib.h>
typedef unsigned long long u64;
static unsigned to_msecs(unsigned long j, unsigned hz) {
  if (1000 % hz == 0) return (1000 / hz) * j;
  if (sizeof(long) == 4) return (0xD5555556ULL * j + (1ULL << 30) - 1) >> 30;
  return (j * 10 + 3 - 1) / 3;
}
static unsigned to_usecs(unsigned long j, unsigned hz) {
  if (1000000 % hz == 0) return (1000000 / hz) * j;
  if (sizeof(long) == 4) return (0xD0555556ULL * j) >> 20;
  return (j * 10000) / 3;
}
static unsigned long from_msecs(unsigned m, unsigned hz) {
  if ((int)m < 0) return ((~0UL >> 1) >> 1) - 1;
  if (1000 % hz == 0) return (m + 1000 / hz - 1) / (1000 / hz);
  return (0x9999999AULL * m + 0x1CCCCCCCCULL) >> 33;
}
int main(void) {
  unsigned hz; unsigned long v;
  while (scanf("%u %lu", &hz, &v) == 2) printf("%u %u %lu\n", to_msecs(v, hz), to_usecs(v, hz), from_msecs(v, hz));
  return 0;
}
`;

const folder = mkdtempSync(join(tmpdir(), 'jiffies-convert-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const rates = [100, 250, 300, 1000];
const values = [
  0, 1, 2, 3, 4, 5, 7, 9, 10, 11, 99, 100, 101, 299, 300, 301, 999, 1000, 1001, 4095, 65535, 123457, 1_000_000,
  4_294_967,
];

describe.each([32, 64] as const)('%d-bit words', (bits) => {
  writeFileSync(join(folder, 'oracle.c'), oracle);
  const program = join(folder, `oracle${bits}`);
  execFileSync('gcc', [`-m${bits}`, '-o', program, join(folder, 'oracle.c')]);

  it.each(rates)('HZ %d', (hz) => {
    const input = values.map((value) => `${hz} ${value}\n`).join('');
    const rows = execFileSync(program, { input, encoding: 'utf8' }).trim().split('\n');
    const mine = values.map((value) =>
      [
        jiffiesToMsecs(value, hz, bits),
        jiffiesToUsecs(value, hz, bits) % 2 ** 32,
        msecsToJiffies(value, hz, bits),
      ].join(' '),
    );
    expect(mine).toEqual(rows);
  });
});

it('takes a negative number for the same bits, and "for ever" for a negative time', () => {
  expect(jiffiesToMsecs(-1, 1000, 32)).toBe(4294967295);
  expect(msecsToJiffies(-1, 250, 32)).toBe(2 ** 30 - 2);
  expect(() => msecsToJiffies(-1, 250, 64)).toThrow(/2\^53/);
});

it('defaults to the kernel that answers getjiffies', () => {
  expect(jiffiesToMsecs(1)).toBe(4);
});

it.each([[0], [1001], [1.5], [Number.NaN]])('refuses HZ %d', (hz) => {
  expect(() => jiffiesToMsecs(1, hz)).toThrow(expect.objectContaining({ code: 'ERR_OUT_OF_RANGE' }));
});
