// Makes the calls of a list under strace, each behind a marker that tells them apart in strace's log.
// Arguments: the file with the list, the file for what came of each, both JSON.
const { readFileSync, writeFileSync } = require('node:fs');
const { SYS, SyscallError, syscall } = require('jiffies-syscall');
const linux = require('jiffies-syscall/linux');

const [, , from, to] = process.argv;
const { marker, epoll, calls } = JSON.parse(readFileSync(from, 'utf8'));

function read(wire) {
  if (typeof wire !== 'object' || wire === null) return wire;
  if (wire.none) return undefined;
  if (wire.bigint !== undefined) return BigInt(wire.bigint);
  if (wire.zeros !== undefined) return Buffer.alloc(wire.zeros);
  if (wire.bytes !== undefined) return Buffer.from(wire.bytes, 'hex');
  if (wire.list !== undefined) return wire.list.map(read);
  return Object.fromEntries(Object.entries(wire.fields).map(([key, item]) => [key, read(item)]));
}

/** `made`, or why the call was not. */
function outcome(make) {
  try {
    make();
  } catch (error) {
    if (!(error instanceof SyscallError)) return `${error.code}: ${error.message}`;
  }
  return 'made';
}

/** A call that says which one comes next; it is not carried out. */
function mark(index) {
  const marked = outcome(() => syscall(SYS.fchmod, marker, index));
  if (marked !== 'made') throw new Error(marked);
}

syscall(SYS.fcntl, syscall(SYS.epoll_create1, 0), linux.F_DUPFD, epoll);
const outcomes = calls.map(([name, args], index) => {
  const given = args.map(read);
  mark(index);
  return outcome(() => linux[name](...given));
});
mark(calls.length);
writeFileSync(to, JSON.stringify(outcomes));
