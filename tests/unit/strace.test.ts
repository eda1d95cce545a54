import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Every public way to the three calls, and `bpf` by name. */
const script = `
  const api = require('jiffies-syscall');
  api.getjiffies(); api.diffjiffies(1); api.pdiffjiffies(1); api.pdiffjiffies(1, null);
  const { _syscall0, defineSyscalls } = api.withNumbers({ __NR_getjiffies: 320, __NR_diffjiffies: 321, __NR_pdiffjiffies: 322 });
  _syscall0('long', 'getjiffies')();
  defineSyscalls('[i386(321), x86_64(321)] long diffjiffies(long ujiffies);').diffjiffies(1);
  for (const call of [api.getjiffies, api.pdiffjiffies]) try { call.on(api.openKernel('native'))(1) } catch {}
  api.currentKernel('getjiffies');
  if (api.currentKernel().table.has('bpf')) {
    try { api.defineSyscalls('int bpf(int cmd, void *attr, unsigned int size);').bpf(-1, null, 0) } catch (error) { console.log(error.code) }
  }
`;

const folder = mkdtempSync(join(tmpdir(), 'jiffies-strace-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The calls of the three numbers that strace saw. */
function trace(name: string, command: string[]): { calls: string[]; stdout: string; error: string } {
  const log = join(folder, name);
  const { stdout, stderr, error } = spawnSync('strace', ['-f', '-n', '-X', 'raw', '-o', log, ...command], {
    encoding: 'utf8',
    timeout: 240_000,
  });
  if (error) throw error;
  const lines = readFileSync(log, 'utf8').split('\n');
  expect(lines.length, stderr).toBeGreaterThan(100);
  // A call that another thread interrupts is written on two lines.
  const calls = lines.filter((line) => /\[ *(320|321|322)\] /.test(line) && !line.includes(' resumed>'));
  return { calls, stdout, error: stderr };
}

describe('numbers 320 to 322 on an unpatched kernel', () => {
  let strace = '';
  beforeAll(() => {
    strace = spawnSync('strace', ['-V'], { encoding: 'utf8' }).stdout ?? '';
  });

  it('has strace to look with (apt-get install strace)', () => {
    expect(strace).toMatch(/^strace -- version/);
  });

  it('x86_64: only bpf by its name', () => {
    const { calls, stdout, error } = trace('x86_64', [process.execPath, '-e', script]);
    expect(
      calls.map((line) => line.replace(/^.*?\[ *(\d+)\] (\w+)\(.*$/, '$1 $2')),
      error,
    ).toEqual(['321 bpf']);
    expect(stdout.trim()).toMatch(/^E(PERM|INVAL|FAULT)$/);
  });

  it('i386: only the documented probe, which is EINVAL', { timeout: 300_000 }, () => {
    const { calls, error } = trace('i386', [process.execPath, 'scripts/i386-run.mjs', 'node', '-e', script]);
    const inGuest = calls.filter((line) => !/\[ *32\d\] (bpf|kexec_file_load|execveat)\(/.test(line));
    expect(inGuest.length, error).toBe(1);
    expect(inGuest[0]).toMatch(/\[ *322\] timerfd_create\(.*\) = -1 EINVAL/);
  });
});
