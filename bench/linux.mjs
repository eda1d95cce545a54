// jiffies-syscall/linux beside the raw calls of defineSyscalls, and beside Node's own fs, in the same run; what it costs to import, to compile and to generate. npm run bench:linux [-- --json]
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const require = createRequire(import.meta.url);
const { values: options } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const root = fileURLToPath(new URL('..', import.meta.url));
const linux = require('jiffies-syscall/linux');

const CALLS = 100_000;
const ROUNDS = 15;
const CALL_RUNS = 8;
const zero = fs.openSync('/dev/zero');

/** A loop of `CALLS` turns, in nanoseconds a call. */
const timed = (turn) => () => {
  const start = process.hrtime.bigint();
  for (let i = 0; i < CALLS; i++) turn(i);
  return Number(process.hrtime.bigint() - start) / CALLS;
};

/** What a person would write, beside the function of Node that makes the same calls. */
const file = '/etc/hostname';
const link = '/proc/self/cwd';
const beside = (name, ours, peer) => ({ name, ours: timed(ours), raw: timed(peer) });
const comfortable = [
  beside(
    'statx / fs.statSync',
    () => linux.statx('AT_FDCWD', file),
    () => fs.statSync(file),
  ),
  beside(
    'open, close / fs.openSync, closeSync',
    () => linux.close(linux.open(file, ['O_RDONLY', 'O_CLOEXEC'])),
    () => fs.closeSync(fs.openSync(file)),
  ),
  beside(
    'read, 1 KiB / fs.readSync',
    () => linux.read(zero, 1024),
    () => fs.readSync(zero, Buffer.alloc(1024)),
  ),
  beside(
    'readlink / fs.readlinkSync',
    () => linux.readlink(link),
    () => fs.readlinkSync(link),
  ),
];

/** The best of some rounds, the two columns in turn. */
function bestOf(all) {
  const best = all.map(({ name }) => ({ name, ours: Number.POSITIVE_INFINITY, raw: Number.POSITIVE_INFINITY }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, row] of all.entries()) {
      for (const column of ['raw', 'ours']) best[index][column] = Math.min(best[index][column], row[column]());
    }
  }
  return best.map(compared);
}

const compared = (row) => ({ ...row, adds: row.ours - row.raw, ratio: row.ours / row.raw });

/** What a run of a program takes, in milliseconds, and what it prints. */
function run(args) {
  const start = process.hrtime.bigint();
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: root, timeout: 60_000, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')} exited with ${status}\n${stdout}`);
  return { ms: Number(process.hrtime.bigint() - start) / 1e6, stdout };
}

/** The best of some runs of bench/calls.mjs, the typed and the raw in turn. */
function bestCalls() {
  const best = new Map();
  for (let round = 0; round < CALL_RUNS; round++) {
    for (const [column, which] of [
      ['raw', 'raw'],
      ['ours', 'linux'],
    ]) {
      const { stdout } = run(['bench/calls.mjs', which]);
      for (const [name, ns] of Object.entries(JSON.parse(stdout))) {
        const row = best.get(name) ?? { name, ours: Number.POSITIVE_INFINITY, raw: Number.POSITIVE_INFINITY };
        best.set(name, { ...row, [column]: Math.min(row[column], ns) });
      }
    }
  }
  return [...best.values()].map(compared);
}

/** What the best of some runs takes more than the best of another program's, which run in turn. */
function adds(rounds, args, without) {
  const best = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < rounds; round++) {
    for (const [index, each] of [args, without].entries()) best[index] = Math.min(best[index], run(each).ms);
  }
  return best[0] - best[1];
}

const base = "require('jiffies-syscall');";
const requireMs = adds(ROUNDS, ['-e', `${base} require('jiffies-syscall/linux')`], ['-e', base]);
const esmBase = ['--input-type=module', '-e', "import 'jiffies-syscall';"];
const importMs = adds(ROUNDS, [...esmBase.slice(0, 2), `${esmBase[2]} import 'jiffies-syscall/linux'`], esmBase);
const generateMs = Math.min(...[1, 2, 3, 4, 5].map(() => run(['dist/unbundled/src/generate/main.js', '--check']).ms));

/** Fifty different calls, in their comfortable forms. */
const fifty = `
getpid(); getppid(); gettid(); getuid(); geteuid(); uname(); sysinfo(); times(); umask(0o22); sched_yield();
open('x', ['O_RDONLY']); openat('AT_FDCWD', 'x', ['O_RDONLY', 'O_CLOEXEC']); openat2(3, 'x', { flags: ['O_PATH'], resolve: ['RESOLVE_BENEATH'] });
read(3, 100); write(3, 'x'); pread64(3, 100, 0); pwrite64(3, 'x', 0); readv(3, [new Uint8Array(1)]); lseek(3, 0, 'SEEK_SET'); close(3);
stat('x'); fstat(3); statx('AT_FDCWD', 'x'); readlink('x'); getdents64(3, 1000); mkdir('x', 0o755); rename('x', 'y'); unlink('x');
getxattr('x', 'user.y', 100); fcntl(3, 'F_GETFL'); ioctl(3, 'TIOCGWINSZ'); flock(3, ['LOCK_SH', 'LOCK_NB']); pipe2(['O_CLOEXEC']); dup3(3, 4);
poll([{ fd: 3, events: ['POLLIN'] }], 0); epoll_create1(); epoll_ctl(3, 'EPOLL_CTL_ADD', 4, { events: ['EPOLLIN'], data: 1 }); eventfd2(0);
timerfd_create('CLOCK_MONOTONIC'); signalfd4(-1, ['SIGINT']); inotify_init1(); memfd_create('x'); mmap(0, 4096, ['PROT_READ'], ['MAP_PRIVATE'], 3, 0);
socket('AF_INET', ['SOCK_STREAM']); bind(3, { family: 'AF_INET', address: '127.0.0.1', port: 80 }); prctl('PR_GET_NAME'); futex([0], 'FUTEX_WAKE', 1);
pidfd_open(1); getrandom(16); clock_gettime('CLOCK_REALTIME');`
  .split(';')
  .map((call) => call.trim())
  .filter(Boolean)
  .map((call) => `linux.${call};`);

/** What a file that makes 50 calls adds to `tsc --noEmit`, over one that imports the base package alone. */
function compileMs() {
  const folder = fs.mkdtempSync(join(root, 'bench', 'compile-'));
  const compilerOptions = {
    ...{ strict: true, noEmit: true, skipLibCheck: true, target: 'es2022', lib: ['es2023'], types: ['node'] },
    ...{ module: 'nodenext', moduleResolution: 'nodenext', incremental: false },
  };
  try {
    const project = (name, text) => {
      fs.writeFileSync(join(folder, `${name}.mts`), text);
      const config = join(folder, `${name}.json`);
      fs.writeFileSync(config, JSON.stringify({ compilerOptions, files: [`${name}.mts`] }));
      return ['node_modules/typescript/bin/tsc', '-p', config];
    };
    const without = project('base', "import { getjiffies } from 'jiffies-syscall';\ngetjiffies();\n");
    const text = `import { getjiffies } from 'jiffies-syscall';\nimport * as linux from 'jiffies-syscall/linux';\ngetjiffies();\n`;
    return adds(5, project('linux', `${text}${fifty.join('\n')}\n`), without);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

const tscMs = compileMs();
const results = bestCalls();
const comforts = bestOf(comfortable);
if (options.json) {
  console.log(
    JSON.stringify(
      { node: process.version, unit: 'ns', results, comforts, requireMs, importMs, generateMs, tscMs },
      null,
      2,
    ),
  );
} else {
  const cell = (value, digits) => value.toFixed(digits).padStart(9);
  const table = (title, all) => {
    console.log(`${title.padEnd(46)}    linux     adds    ratio`);
    for (const { name, raw: floor, ours, adds, ratio } of all) {
      console.log(name.padEnd(37) + cell(floor, 0) + cell(ours, 0) + cell(adds, 0) + cell(ratio, 2));
    }
  };
  table(`ns a call                                   raw`, results);
  table('comfortable forms                           node', comforts);
  console.log(`require over the base package: ${requireMs.toFixed(1)} ms`);
  console.log(`import over the base package:  ${importMs.toFixed(1)} ms`);
  console.log(`50 calls add to tsc --noEmit:  ${tscMs.toFixed(0)} ms`);
  console.log(`generating everything:         ${generateMs.toFixed(0)} ms`);
}
