import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { foreigners, leftOut, runForeign, titleOf } from '../foreign.js';
import { exercisesWithout } from '../qemu-user.mjs';
import { exercises } from './exercises.mjs';

const MINUTES = 60_000;
const script = fileURLToPath(new URL('exercises.mjs', import.meta.url));

describe.each(foreigners)('$abi', (foreign) => {
  it.skipIf(foreign.lacks)(titleOf(foreign, 'every exercise'), { timeout: 6 * MINUTES }, () => {
    const done = runForeign(foreign, 5 * MINUTES, '--expose-gc', script);
    expect(done.stderr).toBe('');
    expect(done.status).toBe(0);
    expect(done.stdout.match(/^ok /gm)).toHaveLength(Object.keys(exercises).length);
    const without = foreign.abi === 'arm64' ? Object.entries(exercisesWithout) : [];
    expect(leftOut(done.stdout)).toEqual(without.map(([name, reason]) => `ok ${name} # SKIP ${reason}`));
  });
});
