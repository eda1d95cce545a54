import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const MINUTES = 60_000;
const folder = mkdtempSync(join(tmpdir(), 'jiffies-package-'));
const tarball = join(folder, 'package.tgz');
const require = createRequire(import.meta.url);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function npm(cwd: string, ...args: string[]): string {
  const quiet = ['--no-audit', '--no-fund', '--prefer-offline'];
  return execFileSync('npm', [...args, ...quiet], {
    cwd,
    encoding: 'utf8',
    timeout: 3 * MINUTES,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** An empty project with the package in it. */
function project(name: string, ...flags: string[]): string {
  const path = join(folder, name);
  mkdirSync(path);
  writeFileSync(join(path, 'package.json'), '{ "private": true }');
  npm(path, 'install', tarball, ...flags);
  return path;
}

function node(cwd: string, args: string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd,
    encoding: 'utf8',
    timeout: MINUTES,
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}

const cjs = "const { syscall, SYS } = require('jiffies-syscall'); console.log(syscall(SYS.getpid) === process.pid)";
const esm =
  "import { syscall, SYS } from 'jiffies-syscall'; import 'jiffies-syscall/promises'; import 'jiffies-syscall/emulator'; console.log(syscall(SYS.getpid) === process.pid)";

function answers(path: string, env: Record<string, string> = {}): void {
  expect(node(path, ['-e', cjs], env)).toEqual({ status: 0, stdout: 'true\n', stderr: '' });
  expect(node(path, ['--input-type=module', '-e', esm], env)).toEqual({ status: 0, stdout: 'true\n', stderr: '' });
}

describe('the packed package', { timeout: 4 * MINUTES }, () => {
  let installed = '';
  beforeAll(() => {
    // The build and the prebuilds are there already: npm test made them.
    const name = npm('.', 'pack', '--ignore-scripts', '--silent', '--pack-destination', folder).trim();
    cpSync(join(folder, name), tarball);
    installed = project('scripts-off', '--ignore-scripts');
  }, 4 * MINUTES);

  it('holds both prebuilt binaries and nothing that makes npm compile', () => {
    const files = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' }).split('\n');
    expect(files.filter((file) => /prebuilds\/linux-(x64|ia32)\/.*\.node$/.test(file))).toHaveLength(2);
    expect(files).not.toContain('package/binding.gyp');
    expect(files).toEqual(
      expect.arrayContaining([
        'package/README.md',
        'package/LICENSE',
        'package/CHANGELOG.md',
        'package/dist/esm/src/cli/main.js',
        'package/dist/esm/vm/pool/index.js',
        'package/vm/guest/agent.c',
        'package/vm/kernel/guest.config',
        'package/kernel-module/patches/linux-6.1/0001-jiffies-add-the-getjiffies-diffjiffies-and-pdiffjiff.patch',
      ]),
    );
  });

  it('answers with install scripts off', () => answers(installed));
  it('answers from the prebuilt binary alone', () => answers(installed, { PREBUILDS_ONLY: '1' }));

  it('answers with install scripts on, without a compiler', () => {
    const path = project('scripts-on');
    answers(path);
    expect(
      spawnSync('find', [path, '-name', 'build', '-path', '*jiffies-syscall/build'], { encoding: 'utf8' }).stdout,
    ).toBe('');
  });

  it('answers after npm ci from a lockfile', () => {
    const path = join(folder, 'ci');
    mkdirSync(path);
    for (const file of ['package.json', 'package-lock.json']) cpSync(join(installed, file), join(path, file));
    npm(path, 'ci');
    answers(path);
  });

  it('has its command line', () => {
    const run = spawnSync('npx', ['--no-install', 'jiffies-syscall', 'call', 'write', '1', 'hello', '5'], {
      cwd: installed,
      encoding: 'utf8',
      timeout: MINUTES,
    });
    expect(run.stdout).toBe('hello5\n');
  });

  it('lists the causes where no binary fits', () => {
    const path = project('broken', '--ignore-scripts');
    rmSync(join(path, 'node_modules/jiffies-syscall/prebuilds'), { recursive: true });
    const { status, stderr } = node(path, ['-e', cjs]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/ERR_ADDON_LOAD/);
    expect(stderr).toMatch(/Possible solutions/);
    expect(stderr).toMatch(/native\/build\.cjs/);
  });

  it('has exact types for require and import', () => {
    writeFileSync(
      join(installed, 'use.cts'),
      "import { _syscall1, defineSyscalls, Ref } from 'jiffies-syscall';\nconst call = _syscall1('long', 'diffjiffies', 'long', 'ujiffies');\nexport const n: number = call(1n);\n// @ts-expect-error a string is no long\ncall('1');\nexport const { getppid } = defineSyscalls('pid_t getppid(void);');\nexport const v: number = new Ref('long').value;\n",
    );
    cpSync(join(installed, 'use.cts'), join(installed, 'use.mts'));
    const config = {
      compilerOptions: {
        strict: true,
        noEmit: true,
        module: 'nodenext',
        target: 'es2022',
        lib: ['es2022', 'dom'],
        types: [],
      },
      files: ['use.cts', 'use.mts'],
    };
    writeFileSync(join(installed, 'tsconfig.json'), JSON.stringify(config));
    for (const version of ['typescript-5.2', 'typescript']) {
      const { stdout } = node(installed, [require.resolve(`${version}/bin/tsc`), '-p', '.']);
      expect(stdout, version).toBe('');
    }
  });

  it('pleases publint and arethetypeswrong', () => {
    const bin = (name: string) => join(process.cwd(), 'node_modules/.bin', name);
    const lint = spawnSync(bin('publint'), ['--strict', tarball], { encoding: 'utf8', timeout: MINUTES });
    expect(lint.status, lint.stdout + lint.stderr).toBe(0);
    // Vitest's own packages are ES modules alone, so what extends it is one too.
    for (const flags of [
      ['--profile', 'node16', '--exclude-entrypoints', 'vitest'],
      ['--profile', 'esm-only', '--entrypoints', 'vitest'],
    ]) {
      const types = spawnSync(bin('attw'), [tarball, ...flags, '--format', 'ascii'], {
        encoding: 'utf8',
        timeout: MINUTES,
      });
      expect(types.status, types.stdout + types.stderr).toBe(0);
    }
  });
});
