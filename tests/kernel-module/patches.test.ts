import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setupVm, vmInfo } from 'jiffies-syscall/vm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeVm } from '../vm/available.js';

const SETUP_LIMIT_MS = 30 * 60_000;
const series = join(process.cwd(), 'kernel-module/patches/linux-6.1');
const patches = readdirSync(series).sort();

/** The files that the series changes, which are there before. */
function touched(): string[] {
  const names = patches.flatMap((name) =>
    [...readFileSync(join(series, name), 'utf8').matchAll(/^--- a\/(.+)$/gm)].map(([, file]) => file ?? ''),
  );
  return [...new Set(names)];
}

describeVm('the series for linux-6.1', () => {
  const work = mkdtempSync(join(tmpdir(), 'jiffies-patches-'));
  let plain = '';
  beforeAll(async () => {
    await setupVm({ install: true });
    plain = join(vmInfo().parts.find(({ name }) => name === 'kernel-source')?.folder ?? '', 'tree');
  }, SETUP_LIMIT_MS);
  afterAll(() => rmSync(work, { recursive: true, force: true }));

  function copyOfTouched(name: string): string {
    const folder = join(work, name);
    for (const file of touched().filter((each) => existsSync(join(plain, each)))) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      cpSync(join(plain, file), join(folder, file));
    }
    return folder;
  }

  it('applies with patch -p1 --fuzz=0', () => {
    const folder = copyOfTouched('patch');
    for (const name of patches) {
      const { status, stdout } = spawnSync('patch', ['-p1', '--fuzz=0', '-i', join(series, name)], {
        cwd: folder,
        encoding: 'utf8',
      });
      expect(stdout).not.toMatch(/offset|fuzz|FAILED/);
      expect(status, stdout).toBe(0);
    }
  });

  it('is taken by git am', () => {
    const folder = copyOfTouched('git');
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.invalid', ...args], {
        cwd: folder,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    git('init', '-q');
    git('add', '-A');
    git('commit', '-qm', 'plain');
    git('am', ...patches.map((name) => join(series, name)));
    expect(git('log', '--format=%s').trim().split('\n')).toHaveLength(patches.length + 1);
  });

  it('adds the selftest that stands in selftests/', () => {
    const { status, stdout } = spawnSync(process.execPath, ['kernel-module/selftests/check-patch.mjs'], {
      encoding: 'utf8',
    });
    expect(stdout).not.toContain('different');
    expect(status).toBe(0);
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
