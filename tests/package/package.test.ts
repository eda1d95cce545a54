import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answers, cjs, compile, MINUTES, node, npm, Packed } from './project.js';

const packed = new Packed();
const { tarball } = packed;
afterAll(() => packed.remove());

describe('the packed package', { timeout: 4 * MINUTES }, () => {
  let installed = '';
  beforeAll(() => {
    packed.pack();
    installed = packed.project('scripts-off', '--ignore-scripts');
  }, 4 * MINUTES);

  it('holds every prebuilt binary and nothing that makes npm compile', () => {
    const files = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8', timeout: MINUTES }).split('\n');
    const prebuilds = files.flatMap((file) => /^package\/prebuilds\/linux-(\w+)\/[^/]+\.node$/.exec(file)?.[1] ?? []);
    const arm64 = existsSync('prebuilds/linux-arm64') ? ['arm64'] : [];
    expect(prebuilds.sort()).toEqual([...arm64, 'ia32', 'x64']);
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

  it('answers with install scripts off', () => answers({ cwd: installed }));
  it('answers from the prebuilt binary alone', () => answers({ cwd: installed, env: { PREBUILDS_ONLY: '1' } }));

  it('answers with install scripts on, without a compiler', () => {
    const path = packed.project('scripts-on');
    answers({ cwd: path });
    expect(existsSync(join(path, 'node_modules/jiffies-syscall/build'))).toBe(false);
  });

  it('exports the same to import and to require', () => {
    const script = `
      const entries = ['', '/linux', '/promises', '/emulator', '/spec', '/vm'];
      const plain = (value) => (typeof value === 'object' || typeof value === 'function' ? typeof value : String(value));
      const shown = (all) => JSON.stringify(Object.keys(all).filter((name) => name !== 'default').sort().map((name) => [name, plain(all[name])]));
      for (const entry of entries) {
        const name = 'jiffies-syscall' + entry;
        const required = shown(require(name));
        import(name).then((imported) => console.log(name, required.length > 2 && shown(imported) === required));
      }
    `;
    const { stdout, stderr } = node({ cwd: installed }, '-e', script);
    expect(stdout.trim().split('\n').sort(), stderr).toEqual(
      ['', '/emulator', '/linux', '/promises', '/spec', '/vm'].map((entry) => `jiffies-syscall${entry} true`),
    );
  });

  it('answers after npm ci from a lockfile', () => {
    const path = packed.empty('ci');
    for (const file of ['package.json', 'package-lock.json']) cpSync(join(installed, file), join(path, file));
    npm(path, 'ci');
    answers({ cwd: path });
  });

  it('has its command line', () => {
    const run = spawnSync('npx', ['--no-install', 'jiffies-syscall', 'call', 'write', '1', 'hello', '5'], {
      cwd: installed,
      encoding: 'utf8',
      timeout: MINUTES,
    });
    expect(run.stdout).toBe('hello5\n');
  });

  it('answers without a prebuilt binary once build.cjs has run', () => {
    const path = packed.project('built', '--ignore-scripts');
    rmSync(join(path, 'node_modules/jiffies-syscall/prebuilds'), { recursive: true });
    const { status, stdout, stderr } = node({ cwd: path }, 'node_modules/jiffies-syscall/native/build.cjs');
    expect(status, stdout + stderr).toBe(0);
    expect(stdout).toMatch(/^jiffies-syscall: built .*\/build\/Release\/jiffies_syscall\.node$/m);
    answers({ cwd: path });
  });

  it('lists the causes where no binary fits', () => {
    const path = packed.project('broken', '--ignore-scripts');
    rmSync(join(path, 'node_modules/jiffies-syscall/prebuilds'), { recursive: true });
    const { status, stderr } = node({ cwd: path }, '-e', cjs);
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
    for (const version of ['typescript-5.2', 'typescript', 'typescript-6', 'typescript-7']) {
      expect(compile(installed, version), version).toBe('');
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
