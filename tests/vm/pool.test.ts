import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setupVm } from 'jiffies-syscall/vm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeVm } from './available.js';

const SETUP_LIMIT_MS = 30 * 60_000;
const RUN_LIMIT_MS = 120_000;
const FALLBACK = /NO VIRTUAL MACHINE: the tests run on this host, the jiffies calls on the emulated kernel/;

const FAILING = `import { expect, it } from 'vitest';

interface Counted { calls: string[] }

it('shows a diff', () => {
  const counted: Counted = { calls: ['getjiffies'] };
  console.log('from the guest', process.arch);
  console.error('and its error stream');
  expect(counted).toEqual({ calls: ['diffjiffies'] });
});

it('writes a snapshot', () => {
  expect({ arch: process.arch }).toMatchSnapshot();
});

it('takes too long', { timeout: 50 }, () => new Promise(() => {}));
`;
const CRASHING = `import { it } from 'vitest';

it('ends the process', () => {
  process.kill(process.pid, 'SIGKILL');
  return new Promise(() => {});
});
`;

const COUNTING = `import { readFileSync } from 'node:fs';
import { getjiffies } from 'jiffies-syscall';
import { expect, it } from 'vitest';

it('counts', () => {
  getjiffies();
  globalThis.counted = (globalThis.counted ?? 0) + 1;
  const calls = /^getjiffies_calls (.*)$/m.exec(readFileSync('/proc/jiffies_syscalls', 'utf8'))?.[1];
  console.log('in this process', globalThis.counted, 'in this machine', calls);
});
`;

describeVm('vmPool in a project of a user’s own', () => {
  const project = realpathSync(mkdtempSync(join(tmpdir(), 'jiffies-pool-')));
  beforeAll(async () => {
    await setupVm({ install: true });
    const pack = ['pack', '--ignore-scripts', '--silent', '--pack-destination', project];
    const tarball = execFileSync('npm', pack, { encoding: 'utf8', timeout: RUN_LIMIT_MS }).trim();
    cpSync('examples/vitest', project, { recursive: true });
    const manifest: { devDependencies: Record<string, string> } = JSON.parse(
      readFileSync(join(project, 'package.json'), 'utf8'),
    );
    manifest.devDependencies['jiffies-syscall'] = `file:${tarball}`;
    writeFileSync(join(project, 'package.json'), JSON.stringify(manifest));
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', '--ignore-scripts'], {
      cwd: project,
      timeout: 5 * RUN_LIMIT_MS,
      stdio: 'ignore',
    });
  }, SETUP_LIMIT_MS);
  afterAll(() => rmSync(project, { recursive: true }));

  function vitest(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
    const { status, stdout, stderr } = spawnSync(join(project, 'node_modules/.bin/vitest'), [...args, '--no-color'], {
      cwd: project,
      encoding: 'utf8',
      timeout: RUN_LIMIT_MS,
      env: { ...process.env, VITEST: undefined, CI: undefined, JIFFIES_VM: undefined, ...env },
    });
    return { status, stdout, stderr };
  }

  /** Vitest with another test file in the project, which is taken away afterwards. */
  function withFile(text: string, ...args: readonly string[]) {
    const file = join(project, 'other.test.ts');
    writeFileSync(file, text);
    try {
      return vitest(['run', 'other.test.ts', ...args]);
    } finally {
      rmSync(file);
    }
  }

  it('runs the example’s tests in the guest', { timeout: RUN_LIMIT_MS }, () => {
    const { status, stdout, stderr } = vitest(['run'], { JIFFIES_VM: 'require' });
    expect(status, stdout + stderr).toBe(0);
    expect(stderr).toMatch(/the tests run in the virtual machine: Linux 6\.1\.\d+, i386, under (TCG|KVM)/);
    expect(stdout).toMatch(/Tests {2}2 passed/);
  });

  it('shows diffs, stacks of the source, console and time-outs, and exits with 1', { timeout: RUN_LIMIT_MS }, () => {
    const { status, stdout, stderr } = withFile(FAILING);
    expect(status).toBe(1);
    expect(stdout).toContain('from the guest ia32');
    expect(stderr).toContain('and its error stream');
    expect(stderr).toMatch(/- {5}"diffjiffies",\n\+ {5}"getjiffies",/);
    expect(stderr).toMatch(/❯ other\.test\.ts:9:19/);
    expect(stderr).toContain('Test timed out in 50ms');
    expect(stdout).toMatch(/Tests {2}2 failed \| 1 passed/);
    const snapshot = join(project, '__snapshots__/other.test.ts.snap');
    expect(readFileSync(snapshot, 'utf8')).toContain('"arch": "ia32"');
    rmSync(join(project, '__snapshots__'), { recursive: true });
  });

  it('takes a name, a number of failures, and another reporter', { timeout: RUN_LIMIT_MS }, () => {
    const named = withFile(FAILING, '-t', 'a diff', '--bail', '1', '--reporter', 'json');
    expect(named.status).toBe(1);
    expect(JSON.parse(named.stdout)).toMatchObject({ numFailedTests: 1, numPassedTests: 0, numPendingTests: 2 });
    expect(existsSync(join(project, '__snapshots__'))).toBe(false);
  });

  it('has a machine for each file, side by side, and one for all where they are not isolated', {
    timeout: RUN_LIMIT_MS,
  }, () => {
    const folder = join(project, 'many');
    mkdirSync(folder);
    try {
      for (const name of ['a', 'b', 'c']) writeFileSync(join(folder, `${name}.test.ts`), COUNTING);
      const counts = (...args: readonly string[]) => {
        const { status, stdout, stderr } = vitest(['run', 'many', ...args], { JIFFIES_VM: 'require' });
        expect(status, stdout + stderr).toBe(0);
        return stdout.match(/in this process \d+ in this machine \d+/g)?.sort();
      };
      const first = 'in this process 1 in this machine 1';
      expect(counts('--maxWorkers', '2')).toEqual([first, first, first]);
      const more = ['in this process 2 in this machine 2', 'in this process 3 in this machine 3'];
      expect(counts('--no-isolate', '--maxWorkers', '1')).toEqual([first, ...more]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('tells that a test has ended its process', { timeout: RUN_LIMIT_MS }, () => {
    const { status, stderr } = withFile(CRASHING);
    expect(status).toBe(1);
    expect(stderr).toMatch(/Worker exited unexpectedly/);
  });

  it('runs a file again that has changed', { timeout: RUN_LIMIT_MS }, async () => {
    const file = join(project, 'watched.test.ts');
    const test = (name: string) => `import { it } from 'vitest';\nit('${name} on ' + process.arch, () => {});\n`;
    writeFileSync(file, test('first'));
    const args = ['watch', 'watched.test.ts', '--no-color', '--reporter', 'verbose'];
    const run = spawn(join(project, 'node_modules/.bin/vitest'), args, {
      cwd: project,
      env: { ...process.env, VITEST: undefined, CI: undefined },
      stdio: ['pipe', 'pipe', 'ignore'],
      timeout: RUN_LIMIT_MS,
    });
    try {
      let said = '';
      run.stdout.on('data', (chunk: Buffer) => {
        said += String(chunk);
      });
      await expect.poll(() => said, { timeout: RUN_LIMIT_MS }).toMatch(/first on ia32[\s\S]*Waiting for file changes/);
      writeFileSync(file, test('second'));
      await expect.poll(() => said, { timeout: RUN_LIMIT_MS }).toMatch(/second on ia32/);
    } finally {
      run.kill('SIGTERM');
      rmSync(file);
    }
  });

  it('says in the first and the last line that there is no machine, and fails where one is required', () => {
    const PATH = join(project, 'bin');
    execFileSync('mkdir', [PATH]);
    symlinkSync(process.execPath, join(PATH, 'node'));
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      if (!existsSync(folder)) continue;
      for (const name of readdirSync(folder)) {
        if (/^(sh|env|uname)$/.test(name) && !existsSync(join(PATH, name)))
          symlinkSync(join(folder, name), join(PATH, name));
      }
    }
    for (const [env, why] of [
      [{ PATH }, 'the host lacks qemu-system-x86'],
      [{ JIFFIES_VM: 'off' }, 'JIFFIES_VM=off'],
    ] as const) {
      const { status, stderr } = vitest(['run', '-t', 'jiffies pass'], env);
      expect(status, stderr).toBe(0);
      const lines = stderr.trimEnd().split('\n');
      expect(lines.at(0)).toMatch(FALLBACK);
      expect(lines.at(-1)).toMatch(FALLBACK);
      expect(lines.at(-1)).toContain(why);
    }
    const required = vitest(['run'], { PATH, JIFFIES_VM: 'require' });
    expect(required.status).toBe(1);
    expect(required.stderr).toContain(
      'JIFFIES_VM=require, but there is no virtual machine: the host lacks qemu-system-x86',
    );
    const wrong = vitest(['run'], { JIFFIES_VM: 'maybe' });
    expect(wrong.stderr).toContain("JIFFIES_VM must be 'require', 'off' or not be set; it is 'maybe'");
  });
});
