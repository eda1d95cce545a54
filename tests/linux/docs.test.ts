import { execFileSync, spawn } from 'node:child_process';
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as linux from 'jiffies-syscall/linux';
import { describe, expect, it } from 'vitest';
import { runExample } from '../unit/docs/example.js';
import { withFolder } from './cases/case.js';

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL('../..', import.meta.url));
const readme = fs.readFileSync(join(root, 'README.md'), 'utf8');
const MINUTE = 60_000;

const section = /^## Every Linux call\n([\s\S]*?)^## /m.exec(readme)?.[1] ?? '';
const rows = [...section.matchAll(/^\| (?!what you wanted)([^|-][^|]*) \| `(.*)` \|$/gm)].map(
  ([, wish = '', code = '']) => ({ wish, code }),
);

interface Scene {
  readonly folder: string;
  readonly file: string;
  readonly other: string;
  readonly fd: number;
  readonly otherFd: number;
  readonly pid: number;
}

/** What each row's call must have done. */
const looks: Readonly<Record<string, (result: unknown, scene: Scene) => void>> = {
  'run on some processors only': () => {
    expect(fs.readFileSync('/proc/thread-self/status', 'utf8')).toMatch(/^Cpus_allowed_list:\t0$/m);
    linux.sched_setaffinity(
      0,
      Array.from({ length: 64 }, (_, cpu) => cpu),
    );
  },
  'know when a file was made': (result, { file }) =>
    expect(result).toBe(Math.floor(fs.statSync(file).birthtimeMs / 1000)),
  'lock a file, as `flock(1)` does': (_, { file }) => {
    expect(() => execFileSync('flock', ['-n', file, 'true'])).toThrow();
  },
  'a file in memory that nobody can change any more': (result) => expect(result).toBe(0),
  'signal a process, and never one that took its id': (result) => expect(result).toBe(0),
  'be named in `ps` and `top`': () => expect(fs.readFileSync('/proc/thread-self/comm', 'utf8')).toBe('worker-1\n'),
  'die with the parent': () => {
    expect(linux.prctl('PR_GET_PDEATHSIG')).toBe(15);
    linux.prctl('PR_SET_PDEATHSIG', 0);
  },
  'exchange two files at once': (_, { file }) => expect(fs.readFileSync(file, 'utf8')).toBe('the other'),
  'open a path that must not leave a folder': (result) => expect(fs.existsSync(`/proc/self/fd/${result}`)).toBe(true),
  'see and change the limit of open files of a process': (result, { pid }) => {
    expect(result).toBeTypeOf('bigint');
    expect(fs.readFileSync(`/proc/${pid}/limits`, 'utf8')).toMatch(/^Max open files +512 +4096/m);
  },
  'hear of new files in a folder': (result) => expect(result).toBe(1),
  'copy a file inside the kernel': (result) => expect(result).toBe(1000),
  'give back the disk space in the middle of a file': (result, { fd }) => {
    expect(result).toBe(0);
    expect(linux.pread64(fd, 4096, 0).every((byte) => byte === 0)).toBe(true);
  },
  'the time since boot, sleep included': (result) => {
    const uptime = Number(fs.readFileSync('/proc/uptime', 'utf8').split(' ')[0]);
    expect(Math.abs(Number(result) - uptime)).toBeLessThan(2);
  },
};

describe('what you wanted → the call', () => {
  it('has ten real tasks at least, each looked at', () => {
    expect(rows.length).toBeGreaterThanOrEqual(10);
    expect(rows.map(({ wish }) => wish).sort()).toEqual(Object.keys(looks).sort());
  });

  it.each(rows)('$wish', async ({ wish, code }) => {
    await withFolder((folder) => {
      const [file, other] = [join(folder, 'name'), join(folder, 'other')];
      fs.writeFileSync(file, 'x'.repeat(10_000));
      fs.writeFileSync(other, 'the other');
      const sleeper = spawn('sleep', ['60'], { timeout: MINUTE, stdio: 'ignore' });
      const scene = {
        folder,
        file,
        other,
        fd: fs.openSync(file, 'r+'),
        otherFd: fs.openSync(other, 'r+'),
        pid: sleeper.pid ?? 0,
      };
      const folderFd = fs.openSync(folder, 'r');
      try {
        const names = { linux, ...scene, folderFd };
        const result: unknown = Reflect.apply(
          new Function(...Object.keys(names), `return ${code};`),
          undefined,
          Object.values(names),
        );
        looks[wish]?.(result, scene);
      } finally {
        for (const fd of [scene.fd, scene.otherFd, folderFd]) fs.closeSync(fd);
        sleeper.kill('SIGKILL');
      }
    });
  });
});

it('the README’s example prints what it shows', () => {
  const [, code = '', shown = ''] = /```js\n([\s\S]*?)```\n\n```\n([\s\S]*?)```/.exec(section) ?? [];
  const script = code.replaceAll("'jiffies-syscall/linux'", JSON.stringify(join(root, 'dist/cjs/src/linux.js')));
  expect(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8', timeout: MINUTE })).toBe(shown);
});

it('the code of docs/linux.md gives what it says', async () => {
  const text = fs.readFileSync(join(root, 'docs/linux.md'), 'utf8');
  const code = [...text.matchAll(/```js\n([\s\S]*?)```/g)].map(([, block]) => block).join('');
  const built: Readonly<Record<string, string>> = {
    'jiffies-syscall': 'index',
    'jiffies-syscall/linux': 'linux',
    'jiffies-syscall/promises': 'promises',
  };
  await runExample(code, {
    require: (name: string): unknown => require(join(root, `dist/cjs/src/${built[name]}.js`)),
  });
});
