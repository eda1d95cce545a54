import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { foreigners, leftOut, runForeign, titleOf } from '../foreign.js';
import { casesWithout } from '../qemu-user.mjs';
import { cases, jiffiesCases } from './cases.mjs';

const MINUTES = 60_000;

describe.each(foreigners)('$abi', (foreign) => {
  const { abi, arch, lacks } = foreign;

  describe.skipIf(lacks)(titleOf(foreign, 'its Node on this kernel'), () => {
    it('has its addon', () => {
      expect(existsSync(`prebuilds/linux-${arch}`), 'node scripts/build-native.mjs --prebuild makes it').toBe(true);
    });

    it.each(['native', 'emulated'] as const)(
      'passes the conformance tests: %s kernel',
      (kind) => {
        const { status, stdout, stderr } = runForeign(foreign, 8 * MINUTES, 'tests/conformance/run.mjs', kind);
        const all = Object.keys(kind === 'native' ? cases : { ...cases, ...jiffiesCases });
        const without = kind === 'native' && abi === 'arm64' ? Object.values(casesWithout) : [];
        expect(stdout.match(/^not ok .*(\n#.*)*/gm) ?? [], stderr).toEqual([]);
        const title = `^# ${kind} \\S+ ${kind === 'native' ? abi : 'i386'}, Node v18\\.\\S+ ${arch}$`;
        expect(stdout).toMatch(new RegExp(title, 'm'));
        expect(stdout.match(/^ok /gm)).toHaveLength(all.length);
        expect(leftOut(stdout).map((line) => line.replace(/.* # SKIP /, ''))).toEqual(without);
        expect(status).toBe(0);
      },
      9 * MINUTES,
    );

    it('finds the kernel unpatched, and says how', { timeout: 2 * MINUTES }, () => {
      const { stdout } = runForeign(foreign, MINUTES, '-p', "require('jiffies-syscall').currentKernel().why");
      expect(stdout).toMatch(
        abi === 'i386'
          ? /the probe pdiffjiffies\(0, &cell\) left its cell as it was/
          : /the patch is for i386; this is arm64/,
      );
    });
  });
});
