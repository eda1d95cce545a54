// Makes plain calls of Linux on another architecture, where many of them are other calls, and prints TAP: node tests/linux/foreign-calls.mjs
import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as linux from 'jiffies-syscall/linux';

const folder = fs.mkdtempSync(join(tmpdir(), 'jiffies-foreign-'));
const at = (name) => join(folder, name);

const cases = {
  'open, creat, access, stat, lstat, fstat'() {
    const fd = linux.open(at('file'), ['O_CREAT', 'O_RDWR', 'O_CLOEXEC'], 0o600);
    assert.equal(linux.write(fd, 'hello'), 5);
    assert.equal(linux.pread64(fd, 3, 1).toString(), 'ell');
    assert.equal(linux.pwrite64(fd, '!', 2 ** 32), 1);
    assert.equal(linux.lseek(fd, 0, 'SEEK_END'), 2 ** 32 + 1);
    linux.ftruncate(fd, 5);
    assert.equal(linux.stat(at('file')).st_size, 5);
    assert.equal(linux.fstat(fd).st_ino, fs.statSync(at('file')).ino);
    linux.symlink('file', at('link'));
    assert.equal(linux.lstat(at('link')).st_mode & linux.S_IFMT, linux.S_IFLNK);
    assert.equal(linux.readlink(at('link')), 'file');
    assert.equal(linux.access(at('file'), ['R_OK']), 0);
    linux.close(fd);
    linux.close(linux.creat(at('file'), 0o644));
    assert.equal(fs.statSync(at('file')).size, 0);
  },
  'mkdir, rmdir, rename, link, unlink, chmod, chown'() {
    linux.mkdir(at('d'), 0o700);
    linux.rename(at('d'), at('e'));
    linux.rmdir(at('e'));
    linux.link(at('file'), at('hard'));
    linux.unlink(at('hard'));
    linux.chmod(at('file'), 0o640);
    // Who may not give files away gives it to itself.
    const [user, group] = process.getuid() === 0 ? [70000, 70001] : [process.getuid(), process.getgid()];
    linux.chown(at('file'), user, group);
    const { mode, uid, gid } = fs.statSync(at('file'));
    assert.deepEqual([mode & 0o777, uid, gid], [0o640, user, group]);
  },
  'pipe, dup2, poll'() {
    const [r, w] = linux.pipe();
    assert.equal(linux.dup2(w, 50), 50);
    linux.write(50, 'x');
    assert.equal(linux.read(r, 10).toString(), 'x');
    for (const fd of [r, w, 50]) linux.close(fd);
  },
  'epoll_create, epoll_ctl, epoll_wait, eventfd'() {
    const epoll = linux.epoll_create(1);
    const event = linux.eventfd(3);
    linux.epoll_ctl(epoll, 'EPOLL_CTL_ADD', event, { events: linux.EPOLLIN, data: 77n });
    assert.deepEqual(linux.epoll_wait(epoll, 8, 1000), [{ events: linux.EPOLLIN, data: 77 }]);
    for (const fd of [event, epoll]) linux.close(fd);
  },
  'timerfd and signalfd, whose numbers the jiffies patch takes in the virtual machine'() {
    const fd = linux.timerfd_create('CLOCK_MONOTONIC', ['TFD_NONBLOCK']);
    const soon = { it_interval: { tv_sec: 0, tv_nsec: 0 }, it_value: { tv_sec: 100, tv_nsec: 0 } };
    assert.equal(linux.timerfd_settime(fd, 0, soon).it_value.tv_sec, 0);
    assert.ok(linux.timerfd_gettime(fd).it_value.tv_sec >= 90);
    linux.close(fd);
    const signals = linux.signalfd4(-1, ['SIGUSR2'], ['SFD_CLOEXEC']);
    assert.match(fs.readFileSync(`/proc/self/fdinfo/${signals}`, 'utf8'), /sigmask:\s0000000000000800/);
    linux.close(signals);
  },
  'constants are those of the architecture'() {
    const fd = linux.open(folder, ['O_DIRECTORY']);
    assert.equal(linux.fcntl(fd, 'F_GETFL') & linux.O_DIRECTORY, linux.O_DIRECTORY);
    assert.equal(linux.O_DIRECTORY, process.arch === 'arm64' ? 0o40000 : 0o200000);
    linux.close(fd);
  },
  'structures are those of the architecture'() {
    assert.equal(linux.structs.stat.ctype, 'struct stat');
    const { tv_sec } = linux.clock_gettime('CLOCK_REALTIME');
    assert.ok(Math.abs(tv_sec - Date.now() / 1000) < 5);
    assert.equal(linux.statx('AT_FDCWD', folder).stx_ino, fs.statSync(folder).ino);
    assert.equal(linux.uname().release, linux.uname().release);
    assert.equal(linux.getuid(), process.getuid());
    linux.nanosleep({ tv_sec: 0, tv_nsec: 1000 });
  },
  'names of other architectures are refused'() {
    const other = process.arch === 'ia32' ? () => linux.kexec_file_load(1, 1, 0, null, 0) : () => linux.getuid32();
    assert.throws(other, /is not in the table/);
  },
};

let failed = 0;
for (const [index, [name, run]] of Object.entries(cases).entries()) {
  try {
    run();
    console.log(`ok ${index + 1} - ${name}`);
  } catch (error) {
    failed++;
    console.log(`not ok ${index + 1} - ${name}\n# ${String(error.stack).replaceAll('\n', '\n# ')}`);
  }
}
console.log(`1..${Object.keys(cases).length}`);
fs.rmSync(folder, { recursive: true });
process.exitCode = failed === 0 ? 0 : 1;
