import { errnoNumber } from '../../abi/errno.js';
import { Device, Flag, Inode, MAX_RW_COUNT, type OpenFile, Pipe, PipeEnd, RegularFile } from '../files.js';
import type { Handlers } from '../handler.js';
import type { Task } from '../task.js';
import { Wait } from '../wait.js';

const errno = (name: Parameters<typeof errnoNumber>[0]) => -errnoNumber(name);
const AT_FDCWD = -100;
const PATH_MAX = 4096;
const CHUNK = 65536;
const SEEK_CUR = 1;
const SEEK_END = 2;
const encoder = new TextEncoder();

function open(task: Task, path: number, flags: number): number {
  const { length, text } = task.strncpy_from_user(path >>> 0, PATH_MAX);
  if (length < 0) return length;
  if (length >= PATH_MAX) return errno('ENAMETOOLONG');
  if (length === 0) return errno('ENOENT');
  const file = lookUp(task, text, flags);
  return typeof file === 'number' ? file : task.files.install(file);
}

/** The open file of a path, or an error. */
function lookUp(task: Task, path: string, flags: number): OpenFile | number {
  const { root } = task.kernel;
  const writes = (flags & Flag.accessMode) !== 0 || (flags & Flag.O_TRUNC) !== 0;
  const clean = path.replace(/\/+/g, '/').replace(/(.)\/$/, '$1');
  const full = clean.startsWith('/') ? clean : `/${clean}`;
  if (root.directories.has(full)) {
    if (flags & Flag.O_CREAT && flags & Flag.O_EXCL) return errno('EEXIST');
    return writes || flags & Flag.O_CREAT ? errno('EISDIR') : new Directory(flags);
  }
  const parent = full.slice(0, full.lastIndexOf('/')) || '/';
  if (!root.directories.has(parent)) return root.exists(parent) ? errno('ENOTDIR') : errno('ENOENT');
  const exists = root.exists(full);
  if (exists && flags & Flag.O_CREAT && flags & Flag.O_EXCL) return errno('EEXIST');
  if (exists && (flags & Flag.O_DIRECTORY || path.endsWith('/'))) return errno('ENOTDIR');
  if (full === '/dev/null' || full === '/dev/zero') return new Device(flags, full === '/dev/zero');
  const generated = root.generated.get(full);
  if (generated !== undefined) {
    if (writes) return errno('EACCES');
    const inode = new Inode();
    inode.data = encoder.encode(generated());
    return new RegularFile(inode, flags);
  }
  let inode = root.files.get(full);
  if (inode === undefined) {
    if (!(flags & Flag.O_CREAT)) return errno('ENOENT');
    if (parent === '/proc' || parent === '/dev') return errno('EACCES');
    inode = new Inode();
    root.files.set(full, inode);
  } else if (flags & Flag.O_TRUNC) inode.data = new Uint8Array(0);
  return new RegularFile(inode, flags);
}

/** A directory that was opened: it can be closed, and no more. */
class Directory extends Device {
  constructor(flags: number) {
    super(flags, false);
  }
}

function read(task: Task, fd: number, address: number, count: number): number | Wait {
  const file = task.files.get(fd);
  if (file === undefined || (file.flags & Flag.accessMode) === Flag.O_WRONLY) return errno('EBADF');
  if (file instanceof Directory) return errno('EISDIR');
  if (count < 0) return errno('EINVAL');
  const wanted = Math.min(count, MAX_RW_COUNT);
  if (!task.access_ok(address >>> 0, wanted)) return errno('EFAULT');
  let done = 0;
  while (done < wanted) {
    const bytes = file.peek(Math.min(wanted - done, CHUNK));
    if (bytes instanceof Wait)
      return done > 0 ? done : new Wait(() => read(task, fd, address, count), undefined, bytes.queue, bytes.why);
    if (typeof bytes === 'number') return done > 0 ? done : bytes;
    if (bytes.length === 0) break;
    const copied = bytes.length - task.copy_to_user((address >>> 0) + done, bytes);
    const short = copied < bytes.length;
    file.consume(copied);
    done += copied;
    if (short) return done > 0 ? done : errno('EFAULT');
    if (!file.seekable) break;
  }
  return done;
}

function write(task: Task, fd: number, address: number, count: number): number | Wait {
  const file = task.files.get(fd);
  if (file === undefined || (file.flags & Flag.accessMode) === 0) return errno('EBADF');
  if (count < 0) return errno('EINVAL');
  const wanted = Math.min(count, MAX_RW_COUNT);
  if (!task.access_ok(address >>> 0, wanted)) return errno('EFAULT');
  if (file instanceof Device) return wanted;
  let done = 0;
  while (done < wanted) {
    const bytes = new Uint8Array(Math.min(wanted - done, CHUNK));
    const copied = bytes.length - task.copy_from_user(bytes, (address >>> 0) + done);
    if (copied === 0) return done > 0 ? done : errno('EFAULT');
    const written = file.write(bytes.subarray(0, copied));
    if (written instanceof Wait)
      return done > 0 ? done : new Wait(() => write(task, fd, address, count), undefined, written.queue, written.why);
    if (written < 0) return done > 0 ? done : written;
    done += written;
    if (written < bytes.length) break;
  }
  return done;
}

function seek(task: Task, fd: number, offset: number, whence: number): number {
  const file = task.files.get(fd);
  if (file === undefined) return errno('EBADF');
  if (whence < 0 || whence > SEEK_END) return errno('EINVAL');
  if (!file.seekable) return errno('ESPIPE');
  if (file instanceof Device) return 0;
  const to = offset + (whence === SEEK_CUR ? file.position : whence === SEEK_END ? file.size() : 0);
  if (to < 0 || !Number.isSafeInteger(to)) return errno('EINVAL');
  file.position = to;
  return to;
}

/** Makes two descriptors of two files and stores them where `address` points. */
export function installPair(task: Task, address: number, files: readonly [OpenFile, OpenFile]): number {
  const fds = files.map((file) => task.files.install(file));
  const undo = (error: number) => {
    for (const fd of fds) if (fd >= 0) task.files.close(fd);
    return error;
  };
  if (fds.some((fd) => fd < 0)) return undo(errno('EMFILE'));
  const bytes = new Uint8Array(new Int32Array(fds).buffer);
  return task.copy_to_user(address >>> 0, bytes) === 0 ? 0 : undo(errno('EFAULT'));
}

function pipe(task: Task, address: number, flags: number): number {
  if (flags & ~(Flag.O_CLOEXEC | Flag.O_NONBLOCK)) return errno('EINVAL');
  const between = new Pipe();
  return installPair(task, address, [
    new PipeEnd(flags, between, undefined),
    new PipeEnd(flags | Flag.O_WRONLY, undefined, between),
  ]);
}

/** Files and pipes. */
export const files: Handlers = {
  read,
  write,
  open: (task, path, flags) => open(task, path, flags),
  openat(task, directory, path, flags) {
    const { length, text } = task.strncpy_from_user(path >>> 0, PATH_MAX);
    if (length > 0 && !text.startsWith('/') && directory !== AT_FDCWD) {
      const file = task.files.get(directory);
      if (file === undefined) return errno('EBADF');
      if (!(file instanceof Directory)) return errno('ENOTDIR');
    }
    return open(task, path, flags);
  },
  close: (task, fd) => task.files.close(fd),
  lseek(task, fd, offset, whence) {
    const to = seek(task, fd, offset, whence);
    return to > 0x7fffffff ? errno('EOVERFLOW') : to;
  },
  _llseek(task, fd, high, low, address, whence) {
    const to = seek(task, fd, high * 4294967296 + (low >>> 0), whence);
    if (to < 0) return to;
    return task.put_user(to, address >>> 0, 'long long');
  },
  dup(task, fd) {
    const file = task.files.get(fd);
    return file === undefined ? errno('EBADF') : task.files.install(file);
  },
  dup2(task, from, to) {
    const file = task.files.get(from);
    if (file === undefined) return errno('EBADF');
    return from === to ? to : task.files.replace(to, file);
  },
  dup3(task, from, to, flags) {
    if (flags & ~Flag.O_CLOEXEC || from === to) return errno('EINVAL');
    const file = task.files.get(from);
    return file === undefined ? errno('EBADF') : task.files.replace(to, file);
  },
  pipe: (task, address) => pipe(task, address, 0),
  pipe2: (task, address, flags) => pipe(task, address, flags),
};
