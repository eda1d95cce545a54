// The same cases for every kernel. Plain JavaScript and node:assert, so that Node 18 on i386 runs them as they are.
import assert from 'node:assert/strict';
import { defineSyscalls, diffjiffies, getjiffies, pdiffjiffies, Ref, SyscallError, struct } from 'jiffies-syscall';

const timespec = struct('timespec', { tv_sec: 'long', tv_nsec: 'long' });

const calls = defineSyscalls(`
  pid_t getpid(void);
  pid_t getppid(void);
  pid_t gettid(void);
  pid_t getpgid(pid_t pid);
  int uname([out] char *name);
  int sysinfo([out] char *info);
  int clock_gettime(clockid_t clock, [out] struct timespec *tp);
  int clock_getres(clockid_t clock, [out] struct timespec *tp);
  int nanosleep(const struct timespec *req, [out] struct timespec *rem);
  ssize_t getrandom([out, sized_by(count)] void *buf, size_t count, unsigned int flags);
  ssize_t read([fd] unsigned int fd, [out, sized_by(count)] void *buf, size_t count);
  ssize_t write([fd] unsigned int fd, [sized_by(count)] const void *buf, size_t count);
  [fd] int openat(int dfd, const char *filename, int flags, umode_t mode);
  int close([fd] unsigned int fd);
  off_t lseek([fd] unsigned int fd, off_t offset, unsigned int whence);
  [fd] int dup([fd] unsigned int fd);
  [fd] int dup3([fd] unsigned int oldfd, unsigned int newfd, int flags);
  int pipe2([out] int fildes[2], int flags);
  unsigned long brk(unsigned long brk);
  int munmap(void *addr, size_t len);
  long nosuchcall(void);
`);

const AT_FDCWD = -100;
const O_RDWR = 2;
const O_CREAT = 0o100;
const O_EXCL = 0o200;
const O_TRUNC = 0o1000;
const O_APPEND = 0o2000;
const O_NONBLOCK = 0o4000;

/** Asserts that `call` fails with `code`. */
function fails(code, call) {
  assert.throws(call, (error) => {
    assert.ok(error instanceof SyscallError, String(error));
    assert.equal(error.code, code);
    return true;
  });
}

/** On arm64 the bit that x86 has here is O_DIRECT. */
const directoryFlag = (kernel) => (kernel.abi.name === 'arm64' ? 0o40000 : 0o200000);

/** The file that the cases make on a real kernel; who has run them removes it. */
export const path = `/tmp/jiffies-syscall-conformance-${process.pid}`;

/** Calls of `kernel`, and files that are closed at the end. */
function setUp(kernel) {
  const on = Object.fromEntries(Object.entries(calls).map(([name, call]) => [name, call.on(kernel)]));
  return { kernel, ...on, path };
}

export const cases = {
  'ids are positive and steady': ({ getpid, getppid, gettid, getpgid }) => {
    assert.ok(getpid() > 0);
    assert.equal(getpid(), getpid());
    assert.equal(gettid(), getpid());
    assert.ok(getppid() > 0);
    assert.ok(getpgid(0) > 0);
    fails('ESRCH', () => getpgid(0x7ffffff0));
    assert.equal(getpid.bigint(), BigInt(getpid()));
    assert.equal(getpgid.raw(0x7ffffff0), -3);
  },

  'uname fills six fields': ({ uname }) => {
    const bytes = Buffer.alloc(390);
    assert.equal(uname(bytes), 0);
    assert.equal(bytes.toString('latin1', 0, 5), 'Linux');
    fails('EFAULT', () => uname(8n));
  },

  'clocks go on, and unknown ones are EINVAL': ({ clock_gettime, clock_getres }) => {
    const [before, after] = [new Ref(timespec), new Ref(timespec)];
    assert.equal(clock_gettime(1, before), 0);
    assert.equal(clock_gettime(1, after), 0);
    const seconds = ({ value }) => value.tv_sec + value.tv_nsec / 1e9;
    assert.ok(seconds(after) >= seconds(before));
    assert.equal(clock_getres(1, null), 0);
    fails('EINVAL', () => clock_gettime(99, after));
    fails('EFAULT', () => clock_gettime(1, 8n));
  },

  'nanosleep sleeps, and refuses what is no time': ({ nanosleep, clock_gettime }) => {
    const [before, after] = [new Ref(timespec), new Ref(timespec)];
    clock_gettime(1, before);
    assert.equal(nanosleep(new Ref(timespec, { tv_sec: 0, tv_nsec: 2_000_000 }), null), 0);
    clock_gettime(1, after);
    const slept = (after.value.tv_sec - before.value.tv_sec) * 1e9 + after.value.tv_nsec - before.value.tv_nsec;
    assert.ok(slept >= 2_000_000, `${slept} ns`);
    fails('EINVAL', () => nanosleep(new Ref(timespec, { tv_sec: 0, tv_nsec: 1_000_000_000 }), null));
    fails('EINVAL', () => nanosleep(new Ref(timespec, { tv_sec: -1, tv_nsec: 0 }), null));
  },

  'nanosleep without a time is EFAULT': ({ nanosleep }) => {
    fails('EFAULT', () => nanosleep(null, null));
  },

  'getrandom fills its buffer': ({ getrandom }) => {
    const bytes = new Uint8Array(64);
    assert.equal(getrandom(bytes, 64, 0), 64);
    assert.ok(bytes.some((byte) => byte !== 0));
    fails('EINVAL', () => getrandom(bytes, 64, 0x100));
    fails('EFAULT', () => getrandom(8n, 64, 0));
    assert.equal(getrandom(new Uint8Array(0), 0, 0), 0);
  },

  'a file is written, sought in and read back': ({ openat, write, lseek, read, close, path }) => {
    const fd = openat(AT_FDCWD, path, O_RDWR | O_CREAT | O_TRUNC, 0o600);
    try {
      assert.equal(write(fd, 'hello world', 11), 11);
      assert.equal(lseek(fd, 0, 1), 11);
      assert.equal(lseek(fd, -5, 2), 6);
      const bytes = Buffer.alloc(16);
      assert.equal(read(fd, bytes, 16), 5);
      assert.equal(bytes.toString('latin1', 0, 5), 'world');
      assert.equal(read(fd, bytes, 16), 0);
      fails('EINVAL', () => lseek(fd, -1, 0));
      fails('EINVAL', () => lseek(fd, 0, 99));
      fails('EFAULT', () => write(fd, 8n, 4));
      assert.equal(lseek(fd, 0, 0), 0);
      fails('EFAULT', () => read(fd, 8n, 4));
      fails('EEXIST', () => openat(AT_FDCWD, path, O_RDWR | O_CREAT | O_EXCL, 0o600));
      fails('ENOTDIR', () => openat(AT_FDCWD, `${path}/x`, O_RDWR, 0));
    } finally {
      assert.equal(close(fd), 0);
    }
    fails('EBADF', () => close(fd));
  },

  'O_APPEND writes at the end': ({ openat, write, lseek, close, path }) => {
    close(openat(AT_FDCWD, path, O_RDWR | O_CREAT | O_TRUNC, 0o600));
    const fd = openat(AT_FDCWD, path, O_RDWR | O_APPEND, 0);
    write(fd, 'one', 3);
    lseek(fd, 0, 0);
    write(fd, 'two', 3);
    assert.equal(lseek(fd, 0, 2), 6);
    close(fd);
  },

  'paths that lead nowhere': ({ kernel, openat, close, read }) => {
    const O_DIRECTORY = directoryFlag(kernel);
    fails('ENOENT', () => openat(AT_FDCWD, '/nosuchfile', 0, 0));
    fails('ENOENT', () => openat(AT_FDCWD, '', 0, 0));
    fails('ENOENT', () => openat(AT_FDCWD, '/nosuchfolder/file', O_RDWR | O_CREAT, 0o600));
    fails('EFAULT', () => openat(AT_FDCWD, null, 0, 0));
    fails('EISDIR', () => openat(AT_FDCWD, '/tmp', O_RDWR, 0));
    fails('ENOTDIR', () => openat(AT_FDCWD, '/dev/null', O_DIRECTORY, 0));
    fails('ENAMETOOLONG', () => openat(AT_FDCWD, `/${'x'.repeat(5000)}`, 0, 0));
    const fd = openat(AT_FDCWD, '/tmp', O_DIRECTORY, 0);
    fails('EISDIR', () => read(fd, Buffer.alloc(4), 4));
    close(fd);
  },

  'descriptors are the lowest free ones, and dup shares the position': ({
    openat,
    dup,
    dup3,
    lseek,
    close,
    write,
    path,
  }) => {
    const fd = openat(AT_FDCWD, path, O_RDWR | O_CREAT | O_TRUNC, 0o600);
    const other = dup(fd);
    write(fd, 'abc', 3);
    assert.equal(lseek(other, 0, 1), 3);
    close(fd);
    assert.equal(lseek(other, 0, 1), 3);
    assert.equal(dup(other), fd);
    fails('EINVAL', () => dup3(other, other, 0));
    fails('EBADF', () => dup(0x7fff));
    close(fd);
    close(other);
  },

  'a pipe carries bytes one way': ({ pipe2, read, write, close, lseek }) => {
    const ends = new Int32Array(2);
    assert.equal(pipe2(ends, O_NONBLOCK), 0);
    const [out, into] = ends;
    const bytes = Buffer.alloc(8);
    fails('EAGAIN', () => read(out, bytes, 8));
    assert.equal(write(into, 'pipe', 4), 4);
    assert.equal(read(out, bytes, 8), 4);
    assert.equal(bytes.toString('latin1', 0, 4), 'pipe');
    fails('EBADF', () => write(out, 'x', 1));
    fails('EBADF', () => read(into, bytes, 1));
    fails('ESPIPE', () => lseek(out, 0, 0));
    close(into);
    assert.equal(read(out, bytes, 8), 0);
    close(out);
    fails('EFAULT', () => pipe2(8n, 0));
    fails('EINVAL', () => pipe2(ends, 1));
  },

  '/dev/zero and /dev/null': ({ openat, read, write, close }) => {
    const zero = openat(AT_FDCWD, '/dev/zero', O_RDWR, 0);
    const bytes = Buffer.alloc(100, 1);
    assert.equal(read(zero, bytes, 100), 100);
    assert.ok(bytes.every((byte) => byte === 0));
    close(zero);
    const none = openat(AT_FDCWD, '/dev/null', O_RDWR, 0);
    assert.equal(read(none, bytes, 100), 0);
    assert.equal(write(none, bytes, 100), 100);
    close(none);
  },

  'brk says where the heap ends': ({ brk }) => {
    assert.ok(brk(0) > 0);
    assert.equal(brk(0), brk(0));
  },

  'memory is mapped, written to, read and taken away': ({ kernel, munmap }) => {
    const name = kernel.abi.name === 'i386' ? 'mmap2' : 'mmap';
    const number = kernel.table.number(name);
    const PROT_READ_WRITE = 3;
    const MAP_PRIVATE_ANONYMOUS = 0x22;
    const word = kernel.syscall.bigint(number, 0, 8192, PROT_READ_WRITE, MAP_PRIVATE_ANONYMOUS, -1, 0);
    const address = BigInt.asUintN(kernel.abi.wordBytes * 8, word);
    assert.equal(kernel.writeMemory(address, new Uint8Array([1, 2, 3])), 3);
    assert.deepEqual([...kernel.readMemory(address, 4)], [1, 2, 3, 0]);
    assert.equal(munmap(address + 4096n, 4096), 0);
    assert.equal(kernel.readMemory(address, 8192).length, 4096);
    assert.equal(munmap(address, 4096), 0);
    fails('EFAULT', () => kernel.readMemory(address, 4));
    fails('EFAULT', () => kernel.writeMemory(address, new Uint8Array(4)));
    fails('EINVAL', () => munmap(1n, 4096));
  },

  'a number without a call is ENOSYS': ({ kernel }) => {
    fails('ENOSYS', () => kernel.syscall(9999));
    assert.equal(kernel.syscall.raw(9999), -38);
    fails('ENOSYS', () => kernel.syscall(-1));
  },

  'a name without a number is an error before the call': ({ nosuchcall }) => {
    assert.throws(() => nosuchcall(), { code: 'ERR_UNKNOWN_SYSCALL' });
  },

  'a batch makes its calls in order': ({ kernel, getpid }) => {
    const { table } = kernel;
    const batch = kernel.batch([[table.number('getpid')], [table.number('close'), -1], [table.number('getpid')]]);
    assert.equal(batch.run(), 3);
    assert.equal(batch.result(0), getpid());
    fails('EBADF', () => batch.result(1));
    assert.equal(batch.result(2), getpid());
    assert.equal(batch.run({ stopOnError: true }), 2);
    assert.throws(() => batch.result(2), { code: 'ERR_OUT_OF_RANGE' });
  },
};

/** Cases for kernels that have the jiffies calls. */
export const jiffiesCases = {
  'the three calls are Listings 1 and 2': ({ kernel }) => {
    const [get, diff, pdiff] = [getjiffies.on(kernel), diffjiffies.on(kernel), pdiffjiffies.on(kernel)];
    const start = get();
    assert.ok(Number.isInteger(start));
    assert.ok(diff(start) >= 0 && diff(start) < 60 * kernel.hz);
    assert.ok(diff(start + 1000) < 0, 'a future value gives a negative difference');
    const result = new Ref('long');
    assert.equal(pdiff(start, result), 0);
    assert.ok(result.value >= 0 && result.value < 60 * kernel.hz);
    assert.equal(pdiff(start, null), 0);
    assert.ok(pdiff(start) >= 0);
    fails('EFAULT', () => pdiff(start, 8n));
    assert.throws(() => pdiff(), { code: 'ERR_MISSING_ARGS' });
    assert.throws(() => diff(2 ** 31), { code: 'ERR_OUT_OF_RANGE' });
  },

  'a difference in −4095…−1 is a value': ({ kernel }) => {
    const [get, diff] = [getjiffies.on(kernel), diffjiffies.on(kernel)];
    const result = diff((get() + 1000) | 0);
    assert.ok(result > -1001 && result < 0, String(result));
    const byNumber = kernel.syscall(kernel.table.number('diffjiffies'), (get() + 1000) | 0);
    assert.ok(byNumber > -1001 && byNumber < 0, String(byNumber));
  },

  'the displaced calls are not in the table': ({ kernel }) => {
    for (const name of ['utimensat', 'signalfd', 'timerfd_create']) {
      assert.throws(() => kernel.table.number(name), { code: 'ERR_UNKNOWN_SYSCALL', message: /jiffies patch put/ });
    }
    assert.equal(kernel.table.name(320), 'getjiffies');
  },
};

export { setUp };
