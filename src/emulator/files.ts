import { errnoNumber } from '../abi/errno.js';
import { Wait, WaitQueue } from './wait.js';

const errno = (name: Parameters<typeof errnoNumber>[0]) => -errnoNumber(name);

/** Flags of open, as i386 has them. */
export const Flag = {
  accessMode: 3,
  O_WRONLY: 1,
  O_RDWR: 2,
  O_CREAT: 0o100,
  O_EXCL: 0o200,
  O_TRUNC: 0o1000,
  O_APPEND: 0o2000,
  O_NONBLOCK: 0o4000,
  O_DIRECTORY: 0o200000,
  O_CLOEXEC: 0o2000000,
} as const;

/** RLIMIT_NOFILE as a shell sets it. */
const MAX_FILES = 1024;
const PIPE_BYTES = 65536;
/** The most that one read or write moves. */
export const MAX_RW_COUNT = 0x7ffff000;

/** An open file description: what descriptors that dup made share. */
export interface OpenFile {
  readonly flags: number;
  readonly seekable: boolean;
  position: number;
  /** Bytes from the position on, at most `count`, which {@link consume} then takes. */
  peek(count: number): Uint8Array | number | Wait;
  consume(count: number): void;
  write(bytes: Uint8Array): number | Wait;
  /** Bytes up to the end, for SEEK_END. */
  size(): number;
  release(): void;
}

/** A file that is in memory. */
export class Inode {
  data: Uint8Array = new Uint8Array(0);
}

/** A regular file that was opened. */
export class RegularFile implements OpenFile {
  readonly seekable = true;
  position = 0;

  constructor(
    readonly inode: Inode,
    readonly flags: number,
  ) {}

  peek(count: number): Uint8Array {
    return this.inode.data.subarray(this.position, this.position + count);
  }

  consume(count: number): void {
    this.position += count;
  }

  write(bytes: Uint8Array): number {
    if (this.flags & Flag.O_APPEND) this.position = this.inode.data.length;
    const end = this.position + bytes.length;
    if (end > this.inode.data.length) {
      const grown = new Uint8Array(end);
      grown.set(this.inode.data);
      this.inode.data = grown;
    }
    this.inode.data.set(bytes, this.position);
    this.position = end;
    return bytes.length;
  }

  size(): number {
    return this.inode.data.length;
  }

  release(): void {}
}

/** /dev/null and /dev/zero. */
export class Device implements OpenFile {
  readonly seekable = true;
  position = 0;

  constructor(
    readonly flags: number,
    readonly zero: boolean,
  ) {}

  peek(count: number): Uint8Array {
    return new Uint8Array(this.zero ? Math.min(count, PIPE_BYTES) : 0);
  }

  consume(): void {}

  write(bytes: Uint8Array): number {
    return bytes.length;
  }

  size(): number {
    return 0;
  }

  release(): void {}
}

/** The bytes between the two ends of a pipe. */
export class Pipe {
  readonly queue = new WaitQueue();
  #bytes = new Uint8Array(0);
  readers = 0;
  writers = 0;

  get length(): number {
    return this.#bytes.length;
  }

  peek(count: number): Uint8Array {
    return this.#bytes.subarray(0, count);
  }

  consume(count: number): void {
    this.#bytes = this.#bytes.slice(count);
    this.queue.wake();
  }

  push(bytes: Uint8Array): number {
    const room = bytes.subarray(0, PIPE_BYTES - this.#bytes.length);
    const joined = new Uint8Array(this.#bytes.length + room.length);
    joined.set(this.#bytes);
    joined.set(room, this.#bytes.length);
    this.#bytes = joined;
    this.queue.wake();
    return room.length;
  }
}

/** An end of a pipe, or of a socket pair, which is an end of two. */
export class PipeEnd implements OpenFile {
  readonly seekable = false;
  position = 0;

  constructor(
    readonly flags: number,
    readonly from: Pipe | undefined,
    readonly to: Pipe | undefined,
  ) {
    if (from) from.readers++;
    if (to) to.writers++;
  }

  peek(count: number): Uint8Array | number | Wait {
    const { from } = this;
    if (from === undefined) return errno('EBADF');
    if (from.length > 0 || from.writers === 0 || count === 0) return from.peek(count);
    if (this.flags & Flag.O_NONBLOCK) return errno('EAGAIN');
    return new Wait(() => 0, undefined, from.queue, 'a read from an empty pipe');
  }

  consume(count: number): void {
    this.from?.consume(count);
  }

  write(bytes: Uint8Array): number | Wait {
    const { to } = this;
    if (to === undefined) return errno('EBADF');
    if (to.readers === 0) return errno('EPIPE');
    const written = to.push(bytes);
    if (written > 0 || bytes.length === 0) return written;
    if (this.flags & Flag.O_NONBLOCK) return errno('EAGAIN');
    return new Wait(() => 0, undefined, to.queue, 'a write to a full pipe');
  }

  size(): number {
    return 0;
  }

  release(): void {
    if (this.from) this.from.readers--;
    if (this.to) this.to.writers--;
    this.from?.queue.wake();
    this.to?.queue.wake();
  }
}

/** A task's descriptors. */
export class FileTable {
  readonly #files: (OpenFile | undefined)[] = [];
  readonly #users = new Map<OpenFile, number>();

  get(fd: number): OpenFile | undefined {
    return fd >= 0 ? this.#files[fd] : undefined;
  }

  /** The lowest free descriptor from `from` on, or −EMFILE. */
  install(file: OpenFile, from = 0): number {
    let fd = from;
    while (this.#files[fd] !== undefined) fd++;
    if (fd >= MAX_FILES) return errno('EMFILE');
    this.#set(fd, file);
    return fd;
  }

  /** Puts `file` at `fd`, closing what was there; −EBADF for a descriptor that cannot be. */
  replace(fd: number, file: OpenFile): number {
    if (fd < 0 || fd >= MAX_FILES) return errno('EBADF');
    this.close(fd);
    this.#set(fd, file);
    return fd;
  }

  close(fd: number): number {
    const file = this.get(fd);
    if (file === undefined) return errno('EBADF');
    this.#files[fd] = undefined;
    const users = (this.#users.get(file) ?? 1) - 1;
    if (users > 0) this.#users.set(file, users);
    else {
      this.#users.delete(file);
      file.release();
    }
    return 0;
  }

  #set(fd: number, file: OpenFile): void {
    this.#files[fd] = file;
    this.#users.set(file, (this.#users.get(file) ?? 0) + 1);
  }
}
