// A file that exists in memory alone and that nobody can change any more, to be handed to another process.
const { closeSync, readFileSync, writeSync } = require('node:fs');
const { defineSyscalls, SyscallError } = require('jiffies-syscall');

const MFD_CLOEXEC = 1;
const MFD_ALLOW_SEALING = 2;
const F_ADD_SEALS = 1033;
const F_SEAL_SHRINK = 2;
const F_SEAL_GROW = 4;
const F_SEAL_WRITE = 8;

const { memfd_create, fcntl, write } = defineSyscalls(`
  [fd] int memfd_create(const char *name, unsigned int flags);
  int fcntl([fd] int fd, unsigned int cmd, unsigned long arg);
  ssize_t write([fd] int fd, [sized_by(count)] const void *buf, size_t count);
`);

const fd = memfd_create('config', MFD_CLOEXEC | MFD_ALLOW_SEALING);
try {
  writeSync(fd, 'colour = blue\n');
  fcntl(fd, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE);
  try {
    write(fd, 'colour = red\n', 13);
  } catch (error) {
    if (!(error instanceof SyscallError)) throw error;
    console.log(error.message);
  }
  process.stdout.write(readFileSync(`/proc/self/fd/${fd}`, 'utf8'));
} finally {
  closeSync(fd);
}
