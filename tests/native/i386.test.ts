import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { exercises } from './exercises.mjs';

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));

// Needs the ia32 prebuild (scripts/build-native.mjs --prebuild) and, the first time, the network.
it.skipIf(!existsSync(here('../../prebuilds/linux-ia32')))('every exercise on i386', { timeout: 300_000 }, () => {
  const { JIFFIES_ADDON_PATH: _, ...environment } = process.env;
  const done = spawnSync(
    process.execPath,
    [here('../../scripts/i386-run.mjs'), 'node', '--expose-gc', here('exercises.mjs')],
    { encoding: 'utf8', env: environment },
  );
  expect(done.stderr).toBe('');
  expect(done.status).toBe(0);
  expect(done.stdout.match(/^ok /gm)).toHaveLength(Object.keys(exercises).length);
});
