import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL('../../', import.meta.url));
const here = fileURLToPath(new URL('./', import.meta.url));
const scratch = mkdtempSync(join(here, 'scratch-'));
const spec = join(root, 'src/spec/index.ts');
const minutes = 300_000;

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Compiles files in this folder with one TypeScript and gives what it prints. */
function compile(version: string, ...files: string[]): string {
  const config = join(scratch, `tsconfig-${version}-${files.length}.json`);
  const compilerOptions = {
    ...{ strict: true, noEmit: true, skipLibCheck: true, target: 'es2022', lib: ['es2023'], types: ['node'] },
    ...{ module: 'nodenext', moduleResolution: 'nodenext', noErrorTruncation: true },
    paths: {
      'jiffies-syscall/spec': [spec],
      'jiffies-syscall': [join(root, 'dist/esm/src/index.d.ts')],
      'jiffies-syscall/*': [join(root, 'dist/esm/src/*.d.ts')],
    },
  };
  writeFileSync(config, JSON.stringify({ compilerOptions, files }));
  const tsc = join(dirname(require.resolve(`${version}/package.json`)), 'bin/tsc');
  const { stdout } = spawnSync(process.execPath, [tsc, '-p', config], { encoding: 'utf8', timeout: 240_000 });
  return stdout.trim();
}

/** Compiles one text of prototypes, then `use` of the `calls` it gives. */
function compileText(version: string, text: string, use = ''): string {
  const file = join(scratch, 'text.ts');
  writeFileSync(
    file,
    `import type { Checked, Prototypes } from 'jiffies-syscall/spec';
declare function define<const T extends string>(text: Checked<T>): Prototypes<T>;
export const calls = define(${JSON.stringify(text)});
${use}`,
  );
  return compile(version, file);
}

const prototypes = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) => `[fd] ssize_t call_${index}(int a, [out, sized_by(n)] void *b, size_t n)`,
  ).join(';\n  ');

const versions = ['typescript-5.2', 'typescript-5.4', 'typescript-5.6', 'typescript', 'typescript-6', 'typescript-7'];

describe.each(versions)('%s', (version) => {
  it('agrees with the run-time parser and gives exact types', { timeout: minutes }, () => {
    expect(compile(version, join(here, 'twins.ts'), join(here, 'calls.ts'))).toBe('');
  });

  it('has exact types for the calls of Linux', { timeout: minutes }, () => {
    expect(compile(version, join(here, 'linux.ts'))).toBe('');
  });

  it('says what is wrong at the argument', { timeout: minutes }, () => {
    expect(compileText(version, 'long f(lnog a)')).toContain("unknown C type 'lnog', in 'long f(lnog a)'");
  });

  it('reads 400 prototypes, and refuses 401 readably', { timeout: minutes }, () => {
    const use = "const n: number = calls.call_399(1, null, 2);\n// @ts-expect-error\ncalls.call_399('x', null, 2);\nn;";
    expect(compileText(version, prototypes(400), use)).toBe('');
    expect(compileText(version, prototypes(401))).toContain('more than 400 prototypes in one text: divide it');
  });

  it('reads 400 line ends before a prototype, and refuses 401 readably', { timeout: minutes }, () => {
    const blank = (count: number) => `${'\n        '.repeat(count)}long f(int a)`;
    expect(compileText(version, blank(400), 'calls.f(1);')).toBe('');
    expect(compileText(version, blank(401))).toContain('more than 400 line ends');
  });
});
