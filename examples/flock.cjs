// A lock that flock(1) and other programs respect, taken without blocking Node: node examples/flock.cjs /tmp/some.lock
const { closeSync, openSync } = require('node:fs');
const { SyscallError } = require('jiffies-syscall');
const { defineSyscalls } = require('jiffies-syscall/promises');

const LOCK_EX = 2;
const { flock } = defineSyscalls('[may_block] int flock([fd] unsigned int fd, unsigned int cmd);');

async function main(path) {
  const fd = openSync(path, 'w');
  try {
    await flock(fd, LOCK_EX, { signal: AbortSignal.timeout(10_000) });
    console.log(`locked ${path}`);
  } catch (error) {
    if (error.code !== 'ABORT_ERR' && !(error instanceof SyscallError)) throw error;
    console.log(`not locked: ${error.message}`);
    process.exitCode = 1;
  } finally {
    closeSync(fd);
  }
}

main(process.argv[2] ?? '/tmp/jiffies-syscall.lock');
