// What some calls take, in nanoseconds, typed (`linux`) or as the raw calls of defineSyscalls (`raw`), as JSON. bench/linux.mjs runs
// it for each by turns: in one process V8 looks deeper into those that are made first.
import { openSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const CALLS = 100_000;
const ROUNDS = 5;
const raw = () =>
  require('jiffies-syscall').defineSyscalls(`
    pid_t getppid(void);
    off_t lseek([fd] unsigned int fd, off_t offset, unsigned int whence);
    int close_range(unsigned int first, unsigned int last, unsigned int flags);
    int fadvise64([fd] int fd, loff_t offset, size_t len, int advice);
    ssize_t pread64([fd] unsigned int fd, [out, sized_by(count)] void *buf, size_t count, loff_t pos);
    int access(const char *filename, int mode);
    int fcntl([fd] unsigned int fd, unsigned int cmd, unsigned long arg);
  `);
const which = process.argv[2];
const calls = which === 'raw' ? raw() : require('jiffies-syscall/linux');
// Taken out of their object, as scripts do: V8 looks into the small one, and not into that of all calls.
const { getppid, lseek, close_range, fadvise64, pread64, access, fcntl } = calls;
const zero = openSync('/dev/zero');
const buffer = Buffer.alloc(4096);

const rows = {
  getppid: () => getppid(),
  lseek: () => lseek(zero, 0, 1),
  'close_range, with flags': () => close_range(900, 900, 4),
  fadvise64: () => fadvise64(zero, 0, 0, 0),
  'pread64, 4 KiB buffer': () => pread64(zero, buffer, 4096, 0),
  'access, a path': () => access('/etc/hostname', 0),
  'fcntl, exact': () => fcntl(zero, 1, 0),
  'fcntl, a variant': which === 'raw' ? () => fcntl(zero, 1, 0) : () => fcntl(zero, 1),
};

/** A loop of `CALLS` turns. */
function time(turn) {
  const start = process.hrtime.bigint();
  for (let i = 0; i < CALLS; i++) turn();
  return Number(process.hrtime.bigint() - start) / CALLS;
}

const best = Object.fromEntries(Object.keys(rows).map((name) => [name, Number.POSITIVE_INFINITY]));
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, turn] of Object.entries(rows)) best[name] = Math.min(best[name], time(turn));
}
console.log(JSON.stringify(best));
