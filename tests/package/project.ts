import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';

export const MINUTES = 60_000;
const require = createRequire(import.meta.url);

/** What npm adds to the environment of a script would reach the npm and node-gyp of a user's project. */
const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));

export function npm(cwd: string, ...args: string[]): string {
  const quiet = ['--no-audit', '--no-fund', '--prefer-offline'];
  return execFileSync('npm', [...args, ...quiet], {
    cwd,
    encoding: 'utf8',
    timeout: 3 * MINUTES,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environment,
  });
}

/** Where a project's programs run: its folder, which Node, and what else is in the environment. */
export interface Place {
  readonly cwd: string;
  readonly node?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export function node({ cwd, node = process.execPath, env = {} }: Place, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(node, args, {
    cwd,
    encoding: 'utf8',
    timeout: 2 * MINUTES,
    env: { ...environment, ...env },
  });
  return { status, stdout, stderr };
}

export const cjs = `
  const { syscall, SYS } = require('jiffies-syscall');
  console.log(syscall(SYS.getpid) === process.pid)`;

const esm = `
  import { syscall, SYS } from 'jiffies-syscall';
  import { getjiffies } from 'jiffies-syscall/promises';
  import { createEmulator } from 'jiffies-syscall/emulator';
  import { parsePrototypes } from 'jiffies-syscall/spec';
  const emulator = createEmulator();
  const { length } = parsePrototypes('long f(void); long g(void);');
  console.log(syscall(SYS.getpid) === process.pid, emulator.int80(320) <= emulator.int80(320), length);
  console.log(await getjiffies() <= await getjiffies())`;

/** The package does its work in a project, for `require` and for `import`. */
export function answers(place: Place): void {
  expect(node(place, '-e', cjs)).toEqual({ status: 0, stdout: 'true\n', stderr: '' });
  expect(node(place, '--input-type=module', '-e', esm)).toEqual({
    status: 0,
    stdout: 'true true 2\ntrue\n',
    stderr: '',
  });
}

/** Compiles `use.cts` and `use.mts` of a project with one TypeScript and gives what it prints. */
export function compile(cwd: string, version: string): string {
  const tsc = join(dirname(require.resolve(`${version}/package.json`)), 'bin/tsc');
  return node({ cwd }, tsc, '-p', '.').stdout;
}

/** A packed package, and projects that it is installed in. */
export class Packed {
  readonly folder = mkdtempSync(join(tmpdir(), 'jiffies-package-'));
  readonly tarball = join(this.folder, 'package.tgz');

  /** The build and the prebuilds are there already: npm test made them. */
  pack(): void {
    const name = npm('.', 'pack', '--ignore-scripts', '--silent', '--pack-destination', this.folder).trim();
    cpSync(join(this.folder, name), this.tarball);
  }

  /** A new folder, with nothing in it. */
  empty(name: string): string {
    const path = join(this.folder, name);
    mkdirSync(path);
    return path;
  }

  /** An empty project with the package in it. */
  project(name: string, ...flags: string[]): string {
    const path = this.empty(name);
    writeFileSync(join(path, 'package.json'), '{ "private": true }');
    npm(path, 'install', this.tarball, ...flags);
    return path;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
