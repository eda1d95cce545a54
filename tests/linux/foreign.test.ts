import { describe, expect, it } from 'vitest';
import { foreigners, runForeign, titleOf } from '../foreign.js';

const MINUTES = 60_000;

describe.each(foreigners)('the calls of Linux on $abi', (foreign) => {
  it.skipIf(foreign.lacks)(titleOf(foreign, 'do the same by the same names'), { timeout: 4 * MINUTES }, () => {
    const { stdout, stderr, status } = runForeign(foreign, 3 * MINUTES, 'tests/linux/foreign-calls.mjs');
    expect(stdout.match(/^not ok .*(\n#.*)*/gm) ?? [], stderr).toEqual([]);
    expect(stdout).toMatch(/^1\.\.\d+$/m);
    expect(status).toBe(0);
  });
});
