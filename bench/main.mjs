// Side by side in one run: this package, koffi calling libc's syscall, and a C loop in the addon as the floor. npm run bench [-- --json]
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';

const require = createRequire(import.meta.url);
const { values: options } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const koffi = require('koffi');
const api = require('jiffies-syscall');
const promises = require('jiffies-syscall/promises');
const { addon } = require('../dist/cjs/src/kernel/load.cjs').loadAddon();

const { SYS, withNumbers } = api;
const CALLS = 100_000;
const ROUNDS = 15;
const IN_FLIGHT = 64;
const NS = 1e9;

const { getppid, read, access, openat } = api.defineSyscalls(`
  pid_t getppid(void);
  ssize_t read([fd] unsigned int fd, [out, sized_by(count)] void *buf, size_t count);
  int access(const char *filename, int mode);
  int openat(int dfd, const char *filename, int flags, umode_t mode);
`);
const six = withNumbers({ __NR_six: SYS.getppid })._syscall6(
  ...['long', 'six', 'long', 'a', 'long', 'b', 'long', 'c', 'long', 'd', 'long', 'e', 'long', 'f'],
);
const emulated = getppid.on(api.openKernel('emulated'));
const promised = promises.defineSyscalls('pid_t getppid(void);');

const libc = koffi.load('libc.so.6');
const k0 = libc.func('long syscall(long nr)');
const k6 = libc.func('long syscall(long nr, long a, long b, long c, long d, long e, long f)');
const kBuffer = libc.func('long syscall(long nr, long fd, _Out_ uint8_t *buf, long count)');
const kPath = libc.func('long syscall(long nr, const char *path, long mode)');

const zero = openat(-100, '/dev/zero', 0, 0);
const buffer = Buffer.alloc(4096);
const PATH = '/etc/hostname';
const batch = api.currentKernel().batch(Array.from({ length: 1000 }, () => [SYS.getppid]));

/** A loop of `CALLS` turns, in nanoseconds a call. */
const timed = (turn) => () => {
  const start = process.hrtime.bigint();
  for (let i = 0; i < CALLS; i++) turn(i);
  return Number(process.hrtime.bigint() - start) / CALLS;
};
const floor = (which) => () => (addon.loop(which, CALLS) * NS) / CALLS;
const inFlight = (call) => async () => {
  const start = process.hrtime.bigint();
  for (let done = 0; done < CALLS / 50; done += IN_FLIGHT) await Promise.all(Array.from({ length: IN_FLIGHT }, call));
  return Number(process.hrtime.bigint() - start) / (CALLS / 50);
};
const kAsync = () =>
  new Promise((resolve, reject) => k0.async(SYS.getppid, (error, word) => (error ? reject(error) : resolve(word))));

const rows = [
  { name: 'getppid', ours: timed(() => getppid()), koffi: timed(() => k0(SYS.getppid)), c: floor('getppid') },
  {
    name: 'six integers',
    ours: timed((i) => six(1, 2, 3, 4, 5, i)),
    koffi: timed((i) => k6(SYS.getppid, 1, 2, 3, 4, 5, i)),
    c: floor('six'),
  },
  {
    name: '4 KiB buffer',
    ours: timed(() => read(zero, buffer, 4096)),
    koffi: timed(() => kBuffer(SYS.read, zero, buffer, 4096)),
    c: floor('buffer'),
  },
  {
    name: 'path string',
    ours: timed(() => access(PATH, 0)),
    koffi: timed(() => kPath(SYS.access, PATH, 0)),
    c: floor('path'),
  },
  {
    name: 'batch of 1,000, a call',
    ours: () => timed((i) => i % 1000 === 0 && batch.run())(),
    koffi: undefined,
    c: floor('getppid'),
  },
  {
    name: `async, ${IN_FLIGHT} in flight`,
    ours: inFlight(() => promised.getppid()),
    koffi: inFlight(kAsync),
    c: undefined,
  },
  { name: 'emulated getppid', ours: timed(() => emulated()), koffi: undefined, c: undefined },
];

const best = rows.map(({ name }) => ({ name }));
for (let round = 0; round < ROUNDS; round++) {
  for (const [index, row] of rows.entries()) {
    for (const column of ['c', 'ours', 'koffi']) {
      if (row[column] === undefined) continue;
      const time = await row[column]();
      best[index][column] = Math.min(best[index][column] ?? Number.POSITIVE_INFINITY, time);
    }
  }
}

/** Milliseconds that `require` of the package takes over an empty script. */
function requireTime() {
  const run = (code) => {
    const start = process.hrtime.bigint();
    spawnSync(process.execPath, ['-e', code], { timeout: 10_000 });
    return Number(process.hrtime.bigint() - start) / 1e6;
  };
  let [empty, loaded] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < ROUNDS; round++) {
    empty = Math.min(empty, run(''));
    loaded = Math.min(loaded, run("require('jiffies-syscall')"));
  }
  return loaded - empty;
}

const results = best.map((row) => ({
  ...row,
  overC: row.c && row.ours / row.c,
  koffiOverOurs: row.koffi && row.koffi / row.ours,
}));
const requireMs = requireTime();
if (options.json) console.log(JSON.stringify({ node: process.version, unit: 'ns', results, requireMs }, null, 2));
else {
  const cell = (value, digits) => (value === undefined ? '–' : value.toFixed(digits)).padStart(10);
  console.log(`best of ${ROUNDS} rounds, ns a call${' '.repeat(9)}C      ours     koffi    ours/C koffi/ours`);
  for (const { name, c, ours, koffi: k, overC, koffiOverOurs } of results) {
    console.log(name.padEnd(26) + cell(c, 0) + cell(ours, 0) + cell(k, 0) + cell(overC, 2) + cell(koffiOverOurs, 2));
  }
  console.log(`require over an empty script: ${requireMs.toFixed(1)} ms`);
}
