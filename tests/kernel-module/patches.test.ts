import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setupVm, vmInfo } from 'jiffies-syscall/vm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeVm } from '../vm/available.js';
import { applyWithGitAm, applyWithPatch, copyNeeded, seriesFor } from './series.js';

const SETUP_LIMIT_MS = 30 * 60_000;
const series = seriesFor('linux-6.1');

describeVm('the series for linux-6.1', () => {
  const work = mkdtempSync(join(tmpdir(), 'jiffies-patches-'));
  let plain = '';
  beforeAll(async () => {
    await setupVm({ install: true });
    plain = join(vmInfo().parts.find(({ name }) => name === 'kernel-source')?.folder ?? '', 'tree');
  }, SETUP_LIMIT_MS);
  afterAll(() => rmSync(work, { recursive: true, force: true }));

  function copyOfNeeded(): string {
    const folder = mkdtempSync(join(work, 'tree-'));
    copyNeeded(series, plain, folder);
    return folder;
  }

  it('applies with patch -p1 --fuzz=0', () => {
    expect(applyWithPatch(series, copyOfNeeded())).toEqual([]);
  });

  it('is taken by git am', () => {
    applyWithGitAm(series, copyOfNeeded());
  });

  it('leaves the generated table as it was where the option is off', () => {
    const generated = (tree: string, out: string) => {
      const make = (...targets: string[]) =>
        execFileSync('make', ['-s', '-C', tree, 'ARCH=i386', `O=${out}`, ...targets], {
          stdio: ['ignore', 'pipe', 'pipe'],
        });
      make('allnoconfig');
      make('archheaders');
      return ['asm/syscalls_32.h', 'uapi/asm/unistd_32.h'].map((file) =>
        readFileSync(join(out, 'arch/x86/include/generated', file), 'utf8'),
      );
    };
    const patched = join(vmInfo().parts.find(({ name }) => name === 'kernel-patched')?.folder ?? '', 'tree');
    const before = generated(plain, join(work, 'plain'));
    expect(before[1]).toContain('#define __NR_utimensat 320');
    expect(generated(patched, join(work, 'off'))).toEqual(before);
  }, 120_000);
});
