import * as fs from 'node:fs';
import { join } from 'node:path';
import { Ref } from 'jiffies-syscall';
import { expect } from 'vitest';
import { OWN_MOUNTS, withMemory } from './aids.js';
import type { Cases } from './case.js';
import { codeOf, onThread } from './case.js';

const FS_XFLAG_NODUMP = 0x80;
const FS_NODUMP_FL = 0x40;

export const files: Cases = {
  'open, creat, openat, read, write, close'({ linux, folder }) {
    const path = join(folder, 'file');
    const made = linux.creat(path, 0o600);
    expect(linux.write(made, 'hello world')).toBe(11);
    linux.close(made);
    expect(fs.readFileSync(path, 'utf8')).toBe('hello world');
    const fd = linux.open(path, ['O_RDWR', 'O_CLOEXEC']);
    expect(fs.readFileSync(`/proc/self/fdinfo/${fd}`, 'utf8')).toMatch(/^flags:\s+0?2[01]00002$/m);
    expect(linux.read(fd, 5).toString()).toBe('hello');
    expect(linux.pread64(fd, 5, 6).toString()).toBe('world');
    expect(linux.pwrite64(fd, 'W', 6)).toBe(1);
    expect(linux.pwrite64(fd, '!', 2 ** 32)).toBe(1);
    expect(fs.statSync(path).size).toBe(2 ** 32 + 1);
    expect(linux.pread64(fd, 5, 2 ** 32).toString()).toBe('!');
    linux.ftruncate(fd, 11);
    linux.close(fd);
    const directory = linux.openat('AT_FDCWD', folder, ['O_DIRECTORY', 'O_RDONLY']);
    const inside = linux.openat(directory, 'file', ['O_RDONLY']);
    expect(linux.read(inside, 100).toString()).toBe('hello World');
    for (const each of [directory, inside]) linux.close(each);
    expect(fs.existsSync(`/proc/self/fd/${directory}`)).toBe(false);
  },
  openat2({ linux, folder }) {
    fs.writeFileSync(join(folder, 'file'), 'inside');
    const directory = linux.open(folder, ['O_DIRECTORY', 'O_RDONLY']);
    const inside = linux.openat2(directory, 'file', { flags: linux.O_RDONLY, resolve: linux.RESOLVE_BENEATH });
    expect(linux.read(inside, 100).toString()).toBe('inside');
    expect(codeOf(() => linux.openat2(directory, '../x', { resolve: linux.RESOLVE_BENEATH }))).toBe('EXDEV');
    // Beyond 2 GiB, where a 32-bit process has to say O_LARGEFILE; what is the caller's stays as it is.
    fs.truncateSync(join(folder, 'file'), 3 * 2 ** 30);
    const how = { flags: ['O_RDONLY'], resolve: ['RESOLVE_BENEATH'] } as const;
    const ref = new Ref(linux.structs.open_how, { flags: linux.O_RDONLY, mode: 0, resolve: 0 });
    const bytes = linux.encode('open_how', how);
    for (const given of [how, ref, bytes]) {
      const large = linux.openat2(directory, 'file', given);
      expect(linux.lseek(large, 0, 'SEEK_END')).toBe(3 * 2 ** 30);
      linux.close(large);
    }
    expect([ref.value.flags, bytes.readUInt32LE(0)]).toEqual([linux.O_RDONLY, linux.O_RDONLY]);
    for (const fd of [directory, inside]) linux.close(fd);
  },
  close_range({ linux, folder }) {
    const fd = linux.open(folder, ['O_DIRECTORY', 'O_RDONLY']);
    linux.close_range(fd, fd);
    expect(fs.existsSync(`/proc/self/fd/${fd}`)).toBe(false);
  },
  'readv, writev, preadv, pwritev, lseek, _llseek'({ linux, folder }) {
    const path = join(folder, 'file');
    const fd = linux.open(path, ['O_RDWR', 'O_CREAT'], 0o644);
    expect(linux.writev(fd, ['one ', Buffer.from('two')])).toBe(7);
    expect(linux.pwritev(fd, ['THREE'], 8)).toBe(5);
    expect(fs.readFileSync(path, 'latin1')).toBe('one two\0THREE');
    const [a, b] = [Buffer.alloc(3), Buffer.alloc(4)];
    expect(linux.lseek(fd, 4, 'SEEK_SET')).toBe(4);
    expect(linux.readv(fd, [a, b])).toBe(7);
    expect(a.toString()).toBe('two');
    expect(linux.preadv(fd, [b], 0)).toBe(4);
    expect(b.toString()).toBe('one ');
    expect(linux.lseek(fd, 2 ** 33, 'SEEK_SET')).toBe(2 ** 33);
    expect(linux.lseek(fd, 0, linux.SEEK_CUR)).toBe(2 ** 33);
    if (process.arch === 'ia32') expect(linux._llseek(fd, 1, 7, 'SEEK_SET')).toBe(2 ** 32 + 7);
    linux.close(fd);
  },
  'preadv2, pwritev2'({ linux, folder }) {
    const path = join(folder, 'file');
    const fd = linux.open(path, ['O_RDWR', 'O_CREAT'], 0o644);
    expect(linux.pwritev2(fd, ['THREE', '!'], 2, ['RWF_DSYNC'])).toBe(6);
    expect(fs.readFileSync(path, 'latin1')).toBe('\0\0THREE!');
    const read = Buffer.alloc(3);
    expect(linux.preadv2(fd, [read], 2, 0)).toBe(3);
    expect(read.toString()).toBe('THR');
    linux.close(fd);
  },
  'stat, lstat, fstat, newfstatat, statx, access, faccessat, faccessat2'({ linux, folder }) {
    const path = join(folder, 'file');
    fs.writeFileSync(path, 'abc');
    fs.symlinkSync('file', join(folder, 'link'));
    const known = fs.statSync(path);
    const stat = linux.stat(path);
    expect(stat.st_ino).toBe(known.ino);
    expect(stat.st_size).toBe(3);
    expect(stat.st_mtime).toBe(Math.floor(known.mtimeMs / 1000));
    expect(linux.lstat(join(folder, 'link')).st_mode & linux.S_IFMT).toBe(linux.S_IFLNK);
    const fd = fs.openSync(path, 'r');
    expect(linux.fstat(fd)).toEqual(stat);
    const at = process.arch === 'ia32' ? linux.fstatat64 : linux.newfstatat;
    expect(at('AT_FDCWD', path)).toEqual(stat);
    expect(linux.newfstatat(fd, '', ['AT_EMPTY_PATH'])).toEqual(stat);
    const x = linux.statx(fd, '', ['AT_EMPTY_PATH'], ['STATX_BASIC_STATS', 'STATX_BTIME']);
    expect([x.stx_size, x.stx_ino, x.stx_mode]).toEqual([3, known.ino, known.mode]);
    expect(x.stx_mtime.tv_sec).toBe(stat.st_mtime);
    if (process.arch === 'ia32') {
      expect(linux.stat64(path)).toEqual(stat);
      expect(linux.fstat64(fd)).toEqual(stat);
      expect(linux.lstat64(path)).toEqual(stat);
    }
    fs.closeSync(fd);
    expect(linux.access(path, ['R_OK'])).toBe(0);
    expect(linux.faccessat('AT_FDCWD', path, linux.F_OK)).toBe(0);
    expect(linux.faccessat2('AT_FDCWD', path, ['W_OK'], ['AT_EACCESS'])).toBe(0);
    expect(codeOf(() => linux.access(join(folder, 'none'), 0))).toBe('ENOENT');
  },
  'rename and links'({ linux, folder }) {
    const at = (name: string) => join(folder, name);
    fs.writeFileSync(at('a'), 'A');
    fs.writeFileSync(at('b'), 'B');
    linux.rename(at('a'), at('c'));
    linux.renameat('AT_FDCWD', at('c'), 'AT_FDCWD', at('a'));
    linux.renameat2('AT_FDCWD', at('a'), 'AT_FDCWD', at('b'), ['RENAME_EXCHANGE']);
    expect(fs.readFileSync(at('a'), 'utf8')).toBe('B');
    linux.link(at('a'), at('hard'));
    linux.linkat('AT_FDCWD', at('a'), 'AT_FDCWD', at('hard2'));
    expect(fs.statSync(at('a')).nlink).toBe(3);
    linux.symlink('a', at('soft'));
    linux.symlinkat('b', 'AT_FDCWD', at('soft2'));
    expect(linux.readlink(at('soft'))).toBe('a');
    expect(linux.readlinkat('AT_FDCWD', at('soft2'))).toBe('b');
    linux.unlink(at('hard'));
    linux.unlinkat('AT_FDCWD', at('hard2'));
    expect(fs.readdirSync(folder).sort()).toEqual(['a', 'b', 'soft', 'soft2']);
  },
  'directories and special files'({ linux, folder }) {
    const at = (name: string) => join(folder, name);
    linux.mkdir(at('d'), 0o750);
    expect(fs.statSync(at('d')).mode & 0o777).toBe(0o750);
    linux.mkdirat('AT_FDCWD', at('e'), 0o700);
    linux.rmdir(at('d'));
    linux.mknod(at('fifo'), linux.S_IFIFO | 0o600, 0);
    linux.mknodat('AT_FDCWD', at('fifo2'), ['S_IFIFO', 'S_IRWXU'], 0);
    expect(fs.statSync(at('fifo')).isFIFO()).toBe(true);
    const fd = linux.open(folder, ['O_DIRECTORY']);
    expect(
      linux
        .getdents64(fd)
        .map(({ d_name }) => d_name)
        .sort(),
    ).toEqual(['.', '..', 'e', 'fifo', 'fifo2']);
    linux.lseek(fd, 0, 'SEEK_SET');
    if (process.arch !== 'arm64') expect(linux.getdents(fd, Buffer.alloc(4096), 4096)).toBeGreaterThan(0);
    const was = linux.getcwd();
    expect(was).toBe(process.cwd());
    linux.chdir(folder);
    expect(fs.readlinkSync('/proc/self/cwd')).toBe(fs.realpathSync(folder));
    linux.chdir('/');
    linux.fchdir(fd);
    expect(linux.getcwd()).toBe(fs.realpathSync(folder));
    linux.chdir(was);
    linux.close(fd);
  },
  'modes, owners, times and lengths'({ linux, folder }) {
    const path = join(folder, 'file');
    fs.writeFileSync(path, 'abcdef');
    const fd = fs.openSync(path, 'r+');
    const mode = () => fs.statSync(path).mode & 0o7777;
    linux.chmod(path, 0o600);
    expect(mode()).toBe(0o600);
    linux.fchmod(fd, 0o640);
    expect(mode()).toBe(0o640);
    linux.fchmodat('AT_FDCWD', path, 0o604);
    expect(mode()).toBe(0o604);
    linux.chown(path, 70000, 70001);
    expect([fs.statSync(path).uid, fs.statSync(path).gid]).toEqual([70000, 70001]);
    linux.fchown(fd, 1, -1);
    linux.lchown(path, -1, 2);
    expect([fs.statSync(path).uid, fs.statSync(path).gid]).toEqual([1, 2]);
    linux.fchownat('AT_FDCWD', path, 0, 0, ['AT_SYMLINK_NOFOLLOW']);
    expect(fs.statSync(path).uid).toBe(0);
    if (process.arch === 'ia32') {
      linux.chown32(path, 3, 3);
      linux.fchown32(fd, 4, 4);
      linux.lchown32(path, 5, 5);
      expect(fs.statSync(path).uid).toBe(5);
    }
    linux.truncate(path, 3);
    linux.ftruncate(fd, 4);
    if (process.arch === 'ia32') {
      linux.truncate64(path, 5);
      linux.ftruncate64(fd, 4);
    }
    expect(fs.readFileSync(path, 'latin1')).toBe('abc\0');
    linux.fallocate(fd, ['FALLOC_FL_KEEP_SIZE'], 0, 8192);
    expect(fs.statSync(path).size).toBe(4);
    linux.fadvise64(fd, 0, 0, 'POSIX_FADV_WILLNEED');
    if (process.arch === 'ia32') linux.fadvise64_64(fd, 0, 0, 'POSIX_FADV_NORMAL');
    if (process.arch !== 'arm64') {
      linux.utime(path, { actime: 1, modtime: 2 });
      expect(fs.statSync(path).mtimeMs).toBe(2000);
      linux.utimes(path, [
        { tv_sec: 3, tv_usec: 0 },
        { tv_sec: 4, tv_usec: 500000 },
      ]);
      expect(fs.statSync(path).mtimeMs).toBe(4500);
      linux.futimesat('AT_FDCWD', path, [
        { tv_sec: 5, tv_usec: 0 },
        { tv_sec: 6, tv_usec: 0 },
      ]);
      expect(fs.statSync(path).mtimeMs).toBe(6000);
    }
    const times = [
      { tv_sec: 7, tv_nsec: 0 },
      { tv_sec: 2 ** 32 + 8, tv_nsec: 0 },
    ];
    linux.utimensat('AT_FDCWD', path, times);
    // Node's own fs has 32 bits for this on i386.
    expect(linux.statx('AT_FDCWD', path).stx_mtime.tv_sec).toBe(2 ** 32 + 8);
    if (process.arch === 'ia32') linux.utimensat_time64('AT_FDCWD', path, times);
    fs.closeSync(fd);
  },
  fchmodat2({ linux, folder }) {
    if (!linux.supports('fchmodat2')) return;
    const path = join(folder, 'file');
    fs.writeFileSync(path, '');
    linux.fchmodat2('AT_FDCWD', path, 0o604, ['AT_SYMLINK_NOFOLLOW']);
    expect(fs.statSync(path).mode & 0o7777).toBe(0o604);
  },
  async chroot({ folder, done }) {
    fs.writeFileSync(join(folder, 'inside'), '');
    const seen = await onThread(`
      const fs = require('node:fs');
      linux.unshare(['CLONE_FS']);
      linux.chroot(${JSON.stringify(folder)});
      linux.chdir('/');
      return fs.readdirSync('/');`);
    expect(seen).toEqual(['inside']);
    done('chroot');
    expect(fs.existsSync(join(folder, 'inside'))).toBe(true);
  },
  async 'oldstat, oldlstat, oldfstat, readdir, in the form of the first kernels'({ folder, done }) {
    if (process.arch !== 'ia32') return;
    // A new file system's inodes have the small numbers that these forms have room for.
    const seen = await onThread(`${OWN_MOUNTS}
      linux.mount('jiffies', ${JSON.stringify(folder)}, 'tmpfs', 0, null);
      const path = ${JSON.stringify(join(folder, 'file'))};
      fs.writeFileSync(path, 'abc');
      const bytes = Buffer.alloc(32);
      const size = (call, file) => {
        bytes.fill(0);
        call(file, bytes);
        return bytes.readUInt32LE(16);
      };
      const [file, directory] = [path, ${JSON.stringify(folder)}].map((name) => linux.open(name, 0));
      const entry = Buffer.alloc(300);
      const sizes = [linux.oldstat, linux.oldlstat].map((call) => size(call, path));
      return [...sizes, size(linux.oldfstat, file), linux.readdir(directory, entry, 1), entry.toString('latin1', 10, 10 + entry.readUInt16LE(8))];
    `);
    expect(seen).toEqual([3, 3, 3, 1, '.']);
    done('oldstat', 'oldlstat', 'oldfstat', 'readdir');
  },
  umask({ linux, folder }) {
    const before = linux.umask(0o77);
    try {
      fs.writeFileSync(join(folder, 'file'), '');
      expect(fs.statSync(join(folder, 'file')).mode & 0o777).toBe(0o600);
    } finally {
      expect(linux.umask(before)).toBe(0o77);
    }
  },
  'dup, dup2, dup3, pipe, pipe2, fcntl'({ linux }) {
    const [r, w] = linux.pipe2(['O_CLOEXEC', 'O_NONBLOCK']);
    const [r2, w2] = linux.pipe();
    const link = (fd: number) => fs.readlinkSync(`/proc/self/fd/${fd}`);
    const copy = linux.dup(r);
    expect(link(copy)).toBe(link(r));
    expect(linux.dup2(w2, copy)).toBe(copy);
    expect(link(copy)).toBe(link(w2));
    linux.dup3(r2, copy, ['O_CLOEXEC']);
    expect(link(copy)).toBe(link(r2));
    expect(linux.fcntl(copy, 'F_GETFD')).toBe(linux.FD_CLOEXEC);
    linux.fcntl(copy, 'F_SETFD', 0);
    expect(linux.fcntl(copy, linux.F_GETFD)).toBe(0);
    const high = linux.fcntl(r, 'F_DUPFD_CLOEXEC', 200);
    expect(high).toBeGreaterThanOrEqual(200);
    expect(linux.fcntl(r, 'F_GETFL') & linux.O_NONBLOCK).toBe(linux.O_NONBLOCK);
    linux.fcntl(r, 'F_SETFL', 0);
    expect(linux.fcntl(w, 'F_SETPIPE_SZ', 8192)).toBe(8192);
    expect(linux.fcntl(w, 'F_GETPIPE_SZ')).toBe(8192);
    if (process.arch === 'ia32') expect(linux.fcntl64(r, linux.F_GETFD, 0)).toBe(linux.FD_CLOEXEC);
    for (const fd of [r, w, r2, w2, copy, high]) linux.close(fd);
  },
  locks({ linux, folder }) {
    const path = join(folder, 'file');
    fs.writeFileSync(path, 'abc');
    const [a, b] = [linux.open(path, ['O_RDWR']), linux.open(path, ['O_RDWR'])];
    linux.flock(a, ['LOCK_EX']);
    expect(codeOf(() => linux.flock(b, ['LOCK_EX', 'LOCK_NB']))).toBe('EAGAIN');
    linux.flock(a, ['LOCK_UN']);
    linux.fcntl(a, 'F_OFD_SETLK', { l_type: linux.F_WRLCK, l_len: 2 });
    const held = linux.fcntl(b, 'F_OFD_GETLK', { l_type: linux.F_WRLCK });
    expect([held.l_type, held.l_start, held.l_len]).toEqual([linux.F_WRLCK, 0, 2]);
    linux.close(a);
    linux.close(b);
  },
  'copies from a place that is given as a number'({ linux, folder }) {
    const [digits, copy] = ['digits', 'copy'].map((name) =>
      linux.open(join(folder, name), ['O_RDWR', 'O_CREAT'], 0o644),
    );
    linux.write(digits!, '0123456789');
    expect(linux.copy_file_range(digits!, 2, copy!, 4, 3)).toBe(3);
    expect(linux.sendfile(copy!, digits!, 7, 2)).toBe(2);
    const [r, w] = linux.pipe2();
    expect(linux.splice(digits!, 0, w, null, 2)).toBe(2);
    expect(linux.splice(r, null, copy!, 9, 2)).toBe(2);
    expect(fs.readFileSync(join(folder, 'copy'), 'latin1')).toBe('78\0\x00234\0\x0001');
    expect(codeOf(() => linux.sendfile(copy!, digits!, -1, 2))).toBe('EINVAL');
    expect(codeOf(() => linux.sendfile(copy!, digits!, 0.5, 2))).toBe('ERR_OUT_OF_RANGE');
    for (const fd of [digits!, copy!, r, w]) linux.close(fd);
  },
  'sync and copies'({ linux, folder }) {
    const [from, to] = [join(folder, 'from'), join(folder, 'to')];
    fs.writeFileSync(from, 'x'.repeat(10000));
    const a = linux.open(from, ['O_RDONLY']);
    const b = linux.open(to, ['O_RDWR', 'O_CREAT'], 0o644);
    expect(linux.sendfile(b, a, null, 4000)).toBe(4000);
    if (process.arch === 'ia32') expect(linux.sendfile64(b, a, null, 100)).toBe(100);
    const done = process.arch === 'ia32' ? 4100 : 4000;
    expect(linux.copy_file_range(a, null, b, null, 100)).toBe(100);
    const [r, w] = linux.pipe2();
    const [r2, w2] = linux.pipe2();
    expect(linux.splice(a, null, w, null, 50)).toBe(50);
    expect(linux.tee(r, w2, 50)).toBe(50);
    expect(linux.vmsplice(w, ['abc'])).toBe(3);
    expect(linux.splice(r2, null, b, null, 50)).toBe(50);
    expect(fs.readFileSync(to, 'utf8')).toBe('x'.repeat(done + 150));
    linux.fsync(b);
    linux.fdatasync(b);
    linux.syncfs(b);
    linux.sync();
    linux.sync_file_range(b, 0, 0, ['SYNC_FILE_RANGE_WRITE']);
    linux.readahead(a, 0, 4096);
    for (const fd of [a, b, r, w, r2, w2]) linux.close(fd);
  },
  cachestat({ linux, folder }) {
    if (!linux.supports('cachestat')) return;
    const fd = linux.open(join(folder, 'file'), ['O_RDWR', 'O_CREAT'], 0o600);
    linux.write(fd, 'x'.repeat(10_000));
    expect(linux.cachestat(fd, { off: 0, len: 0 }).nr_cache).toBe(3);
    linux.close(fd);
  },
  'statfs, fstatfs, ustat'({ linux, folder }) {
    const known = fs.statfsSync(folder);
    expect(linux.statfs(folder).f_type).toBe(known.type);
    const fd = fs.openSync(folder, 'r');
    expect(linux.fstatfs(fd).f_blocks).toBe(known.blocks);
    if (process.arch === 'ia32') {
      const size = linux.structs.statfs64.size;
      expect(size).toBeTypeOf('function');
      expect(linux.statfs64(folder, 84).f_type).toBe(known.type);
      expect(linux.fstatfs64(fd, 84).f_type).toBe(known.type);
    }
    fs.closeSync(fd);
    const { dev } = fs.statSync('/');
    if (process.arch !== 'arm64') expect(linux.ustat(dev).f_tfree).toBeTypeOf('number');
  },
  'extended attributes'({ linux, folder }) {
    const path = join(folder, 'file');
    fs.writeFileSync(path, '');
    const fd = fs.openSync(path, 'r');
    try {
      linux.setxattr(path, 'trusted.one', 'first');
    } catch (error) {
      if (Reflect.get(Object(error), 'code') !== 'EOPNOTSUPP') throw error;
      console.log('NOT TESTED: extended attributes: the file system of the temporary folder has none');
      return fs.closeSync(fd);
    }
    linux.lsetxattr(path, 'trusted.two', 'second', ['XATTR_CREATE']);
    linux.fsetxattr(fd, 'trusted.three', Buffer.from([1, 2, 3]));
    expect(linux.getxattr(path, 'trusted.one').toString()).toBe('first');
    expect(linux.lgetxattr(path, 'trusted.two').toString()).toBe('second');
    expect([...linux.fgetxattr(fd, 'trusted.three')]).toEqual([1, 2, 3]);
    const names = ['trusted.one', 'trusted.three', 'trusted.two'];
    expect(linux.listxattr(path).sort()).toEqual(names);
    expect(linux.llistxattr(path).sort()).toEqual(names);
    expect(linux.flistxattr(fd).sort()).toEqual(names);
    linux.removexattr(path, 'trusted.one');
    linux.lremovexattr(path, 'trusted.two');
    linux.fremovexattr(fd, 'trusted.three');
    expect(linux.listxattr(path)).toEqual([]);
    fs.closeSync(fd);
  },
  'setxattrat, listxattrat, getxattrat, removexattrat'({ linux, folder }) {
    if (!linux.supports('setxattrat')) return;
    const path = join(folder, 'file');
    fs.writeFileSync(path, '');
    withMemory(linux, 4096, (memory) => {
      const given = { value: memory.write('at'), size: 2, flags: linux.XATTR_CREATE };
      const code = codeOf(() => linux.setxattrat('AT_FDCWD', path, 0, 'trusted.four', given));
      if (code === 'EOPNOTSUPP') {
        return console.log('NOT TESTED: setxattrat: the file system of the temporary folder has no attributes');
      }
      expect(code).toBeUndefined();
      expect(linux.getxattr(path, 'trusted.four').toString()).toBe('at');
      expect(linux.listxattrat('AT_FDCWD', path, 0)).toEqual(['trusted.four']);
      const room = { value: memory.pointer(64), size: 100, flags: 0 };
      expect(linux.getxattrat('AT_FDCWD', path, 0, 'trusted.four', room)).toBe(2);
      expect(memory.read(2, 64).toString()).toBe('at');
      linux.removexattrat('AT_FDCWD', path, 0, 'trusted.four');
    });
    expect(linux.listxattr(path)).toEqual([]);
  },
  'inotify_init, inotify_init1, inotify_add_watch, inotify_rm_watch'({ linux, folder }) {
    const fd = linux.inotify_init1(['IN_NONBLOCK', 'IN_CLOEXEC']);
    const wd = linux.inotify_add_watch(fd, folder, ['IN_CREATE', 'IN_DELETE']);
    fs.writeFileSync(join(folder, 'new'), '');
    const event = linux.read(fd, 1000);
    expect(event.readInt32LE(0)).toBe(wd);
    expect(event.readUInt32LE(4)).toBe(linux.IN_CREATE);
    expect(event.toString('latin1', 16, 19)).toBe('new');
    linux.inotify_rm_watch(fd, wd);
    linux.close(fd);
    const plain = linux.inotify_init();
    expect(fs.readlinkSync(`/proc/self/fd/${plain}`)).toBe('anon_inode:inotify');
    linux.close(plain);
  },
  'fanotify_init, fanotify_mark'({ linux, folder }) {
    fs.writeFileSync(join(folder, 'new'), '');
    const fan = linux.fanotify_init(['FAN_CLOEXEC', 'FAN_NONBLOCK'], ['O_RDONLY']);
    linux.fanotify_mark(fan, ['FAN_MARK_ADD'], ['FAN_OPEN', 'FAN_EVENT_ON_CHILD'], 'AT_FDCWD', folder);
    fs.readFileSync(join(folder, 'new'));
    const seen = linux.read(fan, 1000);
    expect(seen.readInt32LE(20)).toBe(process.pid);
    expect(fs.readlinkSync(`/proc/self/fd/${seen.readInt32LE(16)}`)).toBe(fs.realpathSync(join(folder, 'new')));
    linux.close(seen.readInt32LE(16));
    linux.close(fan);
  },
  'name_to_handle_at, open_by_handle_at'({ linux, folder }) {
    const path = join(folder, 'file');
    fs.writeFileSync(path, 'by handle');
    try {
      const { handle } = linux.name_to_handle_at('AT_FDCWD', path, { handle_bytes: 128 }, 0);
      const mount = fs.openSync(folder, 'r');
      const fd = linux.open_by_handle_at(mount, handle, ['O_RDONLY']);
      expect(linux.read(fd, 100).toString()).toBe('by handle');
      linux.close(fd);
      fs.closeSync(mount);
    } catch (error) {
      expect(['EOPNOTSUPP', 'ESTALE']).toContain(Reflect.get(Object(error), 'code'));
    }
  },
  'file_getattr, file_setattr'({ linux, folder }) {
    if (!linux.supports('file_getattr')) return;
    const path = join(folder, 'file');
    fs.writeFileSync(path, '');
    if (codeOf(() => linux.file_getattr('AT_FDCWD', path)) === 'EOPNOTSUPP') {
      return console.log('NOT TESTED: file_getattr: the file system of the temporary folder has no such attributes');
    }
    const attr = linux.file_getattr('AT_FDCWD', path);
    linux.file_setattr('AT_FDCWD', path, { ...attr, fa_xflags: FS_XFLAG_NODUMP });
    const fd = linux.open(path, ['O_RDONLY']);
    expect(Number(linux.ioctl(fd, 'FS_IOC_GETFLAGS')) & FS_NODUMP_FL).toBe(FS_NODUMP_FL);
    linux.close(fd);
    expect(linux.file_getattr('AT_FDCWD', path).fa_xflags).toBe(FS_XFLAG_NODUMP);
  },
  ioctl({ linux, folder }) {
    const [r, w] = linux.pipe2();
    linux.write(w, 'abc');
    expect(linux.ioctl(r, 'FIONREAD')).toBe(3);
    linux.ioctl(r, 'FIONBIO', [1]);
    expect(linux.fcntl(r, 'F_GETFL') & linux.O_NONBLOCK).toBe(linux.O_NONBLOCK);
    linux.ioctl(r, 'FIOCLEX');
    expect(linux.fcntl(r, 'F_GETFD')).toBe(1);
    const file = linux.open(join(folder, 'file'), ['O_CREAT', 'O_RDWR'], 0o600);
    expect(linux.ioctl(file, 'FIGETBSZ')).toBe(fs.statSync(join(folder, 'file')).blksize);
    for (const fd of [r, w, file]) linux.close(fd);
    const terminal = linux.open('/dev/ptmx', ['O_RDWR', 'O_NOCTTY']);
    linux.ioctl(terminal, 'TIOCSWINSZ', { ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0 });
    expect(linux.ioctl(terminal, 'TIOCGWINSZ')).toEqual({ ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0 });
    expect(linux.ioctl(terminal, 'TIOCGPTN')).toBeTypeOf('number');
    expect(linux.ioctl(terminal, 'TCGETS').c_cc).toHaveLength(19);
    linux.close(terminal);
  },
};
