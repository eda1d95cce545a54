import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const MINUTES = 60_000;

/** Runs a script in the i386 root, made at the first time. */
function i386(...args: string[]) {
  return spawnSync(process.execPath, ['scripts/i386-run.mjs', 'node', ...args], {
    encoding: 'utf8',
    timeout: 8 * MINUTES,
  });
}

describe('an i386 Node on this kernel', () => {
  it('has its addon', () => {
    expect(existsSync('prebuilds/linux-ia32'), 'node scripts/build-native.mjs --prebuild makes it').toBe(true);
  });

  it.each(['native', 'emulated'])(
    'passes the conformance tests: %s kernel',
    (kind) => {
      const { status, stdout, stderr } = i386('tests/conformance/run.mjs', kind);
      expect(stdout.match(/^not ok .*(\n#.*)*/gm) ?? [], stderr).toEqual([]);
      expect(stdout).toMatch(/^# \w+ \S+ i386, Node v18\.\S+ ia32$/m);
      expect(stdout.match(/^ok /gm)?.length).toBeGreaterThanOrEqual(16);
      expect(status).toBe(0);
    },
    9 * MINUTES,
  );

  it('finds the kernel unpatched by the harmless probe', { timeout: 2 * MINUTES }, () => {
    const { stdout } = i386('-p', "require('jiffies-syscall').currentKernel().why");
    expect(stdout).toMatch(/the probe pdiffjiffies\(0, &cell\) left its cell as it was/);
  });
});
