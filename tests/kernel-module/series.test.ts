import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  applyWithGitAm,
  applyWithPatch,
  copyNeeded,
  filesOf,
  rebuildNeeded,
  seriesFor,
  wrongHeaders,
} from './series.js';

const work = mkdtempSync(join(tmpdir(), 'jiffies-series-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
const folder = () => mkdtempSync(join(work, 'tree-'));

/** Without a kernel's tree: the files are rebuilt from what the patches expect of them. */
describe.each(['linux-2.6.20', 'linux-6.1'])('the series for %s, on what it expects', (kernel) => {
  const series = seriesFor(kernel);

  it('applies with patch -p1 --fuzz=0, without an offset', () => {
    const tree = folder();
    rebuildNeeded(series, tree);
    expect(applyWithPatch(series, tree)).toEqual([]);
  });

  it('does so only where each line is at its number', () => {
    const tree = folder();
    rebuildNeeded(series, tree, 1);
    expect(applyWithPatch(series, tree).join('\n')).toMatch(/^Hunk #1 succeeded at \d+ \(offset 1 line\)\.$/m);
  });

  it('does not apply twice', () => {
    const tree = folder();
    rebuildNeeded(series, tree);
    applyWithPatch(series, tree);
    expect(applyWithPatch(series.slice(0, 1), tree).join('\n')).toMatch(/Reversed \(or previously applied\)/);
  });

  it('is taken by git am', () => {
    const tree = folder();
    rebuildNeeded(series, tree);
    applyWithGitAm(series, tree);
  });

  it('has as many lines as its headers say', () => {
    expect(series.flatMap(wrongHeaders)).toEqual([]);
  });

  it('is numbered, signed, and sent by nobody who exists', () => {
    for (const [index, { text }] of series.entries()) {
      expect(text).toContain(`\nSubject: [PATCH ${index + 1}/${series.length}] `);
      expect(text).toMatch(/^Signed-off-by: .+@example\.invalid>$/m);
    }
  });
});

it("linux-2.6.20 has the article's three steps first, each a patch", () => {
  const [functions, numbers, table, test, documentation] = seriesFor('linux-2.6.20').map(filesOf);
  expect(functions).toEqual([
    'include/linux/syscalls.h',
    'init/Kconfig',
    'kernel/Makefile',
    'kernel/jiffies_syscalls.c',
    'kernel/sys_ni.c',
  ]);
  expect(numbers).toEqual(['include/asm-i386/unistd.h']);
  expect(table).toEqual(['arch/i386/kernel/syscall_table.S']);
  expect(test).toEqual(['Documentation/jiffies/_syscall.h', 'Documentation/jiffies/syscalls-test.c']);
  expect(documentation).toEqual(['Documentation/00-INDEX', 'Documentation/jiffies/jiffies-syscalls.txt']);
});

it('the series add the selftests that stand in selftests/', () => {
  const { status, stdout } = spawnSync(process.execPath, ['kernel-module/selftests/check-patch.mjs'], {
    encoding: 'utf8',
  });
  expect(stdout).toContain('same: linux-6.1 jiffies_test.c\n');
  expect(stdout).toContain('same: linux-2.6.20 syscalls-test.c\n');
  expect(stdout).not.toContain('different');
  expect(status).toBe(0);
});

const tree = process.env.JIFFIES_LINUX_2_6_20;
if (tree === undefined) console.warn('skipped, JIFFIES_LINUX_2_6_20 names no tree: the series for linux-2.6.20 on it');

describe.skipIf(tree === undefined)('the series for linux-2.6.20, on the tree of JIFFIES_LINUX_2_6_20', () => {
  const series = seriesFor('linux-2.6.20');
  const copy = () => {
    const touched = folder();
    copyNeeded(series, tree ?? '', touched);
    return touched;
  };

  it('applies with patch -p1 --fuzz=0, without an offset', () => {
    expect(applyWithPatch(series, copy())).toEqual([]);
  });

  it('is taken by git am', () => {
    applyWithGitAm(series, copy());
  });

  it('compiles', { timeout: 120_000 }, () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['kernel-module/compile-2.6.20.mjs', tree ?? ''], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    for (const call of ['getjiffies', 'diffjiffies', 'pdiffjiffies']) {
      expect(stdout).toMatch(new RegExp(`^[0-9a-f]{8} T sys_${call}$`, 'm'));
      expect(stdout).toMatch(new RegExp(`^[0-9a-f]{8} W sys_${call}$`, 'm'));
    }
    expect(stdout).toContain(
      '323 entries, NR_syscalls 323\n320 sys_getjiffies\n321 sys_diffjiffies\n322 sys_pdiffjiffies\n',
    );
    expect(stdout).toMatch(/^KTAP version 1$/m);
    expect(status).toBe(0);
  });
});
