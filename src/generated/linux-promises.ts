// Made by: npm run generate
// DO NOT EDIT
import { promised } from '../linux/call.js';
import type { SocketAddress } from '../linux/address.js';
import type { LsmContext } from '../linux/lsm.js';
import type { ReceivedMessage } from '../linux/received.js';
import type { Dirent } from '../linux/result.js';
import type { Statmount } from '../linux/statmount.js';
import type {
  AnyPointer, Big, Choice, ChoiceWith, Data, DirFd, ExactPromised, FdLike, FdOr, Flags, In, InArray, Input, Int, IntOrMemory, OneOf, OneWith, Pointer, Signals, Text, WaysPromised,
} from '../linux/types.js';
import type { SignalOption } from '../spec/index.js';
import type { Names, Structs } from './linux-types.js';

/** The forms of open. */
export interface OpenPromisedCall extends WaysPromised<[pathname: Text, flags: Flags<'open'>, mode: Flags<'mode'>]> {
  /**
   * Comfortable: opens or creates a file.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 1.0; i386 5, x86_64 2.
   * Manual: https://man7.org/linux/man-pages/man2/open.2.html
   *
   * @param pathname string
   * @param flags flags: any of O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_EXCL, O_NOCTTY, O_TRUNC, O_APPEND, …
   * @param mode permissions of a file, as 0o644; may be left out: 0
   * @throws {SyscallError} EACCES, EBADF, EBUSY, EDQUOT, EEXIST, EFAULT, EFBIG, EOVERFLOW, EINTR, EINVAL, EISDIR, ELOOP, EMFILE, ENAMETOOLONG, ENFILE, ENODEV, ENXIO, ENOENT, ENOMEM, ENOSPC, ENOTDIR, EOPNOTSUPP, EPERM, EROFS, ETXTBSY, EWOULDBLOCK
   */
  (...args: [pathname: Text, flags: Flags<'open'>, mode?: Flags<'mode'>, SignalOption?]): Promise<number>;
  /**
   * Exact: opens or creates a file; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 1.0; i386 5, x86_64 2.
   * Manual: https://man7.org/linux/man-pages/man2/open.2.html
   *
   * @param pathname string
   * @param flags flags: any of O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_EXCL, O_NOCTTY, O_TRUNC, O_APPEND, …
   * @param mode permissions of a file, as 0o644
   * @throws {SyscallError} EACCES, EBADF, EBUSY, EDQUOT, EEXIST, EFAULT, EFBIG, EOVERFLOW, EINTR, EINVAL, EISDIR, ELOOP, EMFILE, ENAMETOOLONG, ENFILE, ENODEV, ENXIO, ENOENT, ENOMEM, ENOSPC, ENOTDIR, EOPNOTSUPP, EPERM, EROFS, ETXTBSY, EWOULDBLOCK
   */
  (...args: [pathname: Text, flags: Flags<'open'>, mode: Flags<'mode'>, SignalOption?]): Promise<number>;
  /** With bigints: opens or creates a file. */
  bigint(...args: [pathname: Text, flags: Flags<'open'>, mode?: Flags<'mode'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: opens or creates a file. */
  bigint(...args: [pathname: Text, flags: Flags<'open'>, mode: Flags<'mode'>, SignalOption?]): Promise<bigint>;
}
/**
 * `open` opens or creates a file.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 1.0; i386 5, x86_64 2.
 *
 * @throws {SyscallError} EACCES, EBADF, EBUSY, EDQUOT, EEXIST, EFAULT, EFBIG, EOVERFLOW, EINTR, EINVAL, EISDIR, ELOOP, EMFILE, ENAMETOOLONG, ENFILE, ENODEV, ENXIO, ENOENT, ENOMEM, ENOSPC, ENOTDIR, EOPNOTSUPP, EPERM, EROFS, ETXTBSY, EWOULDBLOCK
 * @see https://man7.org/linux/man-pages/man2/open.2.html
 */
export const open = promised<OpenPromisedCall>('open');

/**
 * `creat` creates a file, or opens one and empties it.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 1.0; i386 8, x86_64 85.
 *
 * @param pathname string
 * @param mode permissions of a file, as 0o644
 * @throws {SyscallError} EACCES, EBADF, EBUSY, EDQUOT, EEXIST, EFAULT, EFBIG, EOVERFLOW, EINTR, EINVAL, EISDIR, ELOOP, EMFILE, ENAMETOOLONG, ENFILE, ENODEV, ENXIO, ENOENT, ENOMEM, ENOSPC, ENOTDIR, EOPNOTSUPP, EPERM, EROFS, ETXTBSY, EWOULDBLOCK
 * @see https://man7.org/linux/man-pages/man2/creat.2.html
 */
export const creat = promised<ExactPromised<[pathname: Text, mode: Flags<'mode'>]>>('creat');

/** The forms of openat. */
export interface OpenatPromisedCall extends WaysPromised<[dirfd: DirFd, pathname: Text, flags: Flags<'open'>, mode: Flags<'mode'>]> {
  /**
   * Comfortable: opens or creates a file, relative to a directory.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6.16; i386 295, x86_64 257, arm64 56.
   * Manual: https://man7.org/linux/man-pages/man2/openat.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param flags flags: any of O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_EXCL, O_NOCTTY, O_TRUNC, O_APPEND, …
   * @param mode permissions of a file, as 0o644; may be left out: 0
   * @throws {SyscallError} EACCES, EBADF, EBUSY, EDQUOT, EEXIST, EFAULT, EFBIG, EOVERFLOW, EINTR, EINVAL, EISDIR, ELOOP, EMFILE, ENAMETOOLONG, ENFILE, ENODEV, ENXIO, ENOENT, ENOMEM, ENOSPC, ENOTDIR, EOPNOTSUPP, EPERM, EROFS, ETXTBSY, EWOULDBLOCK
   */
  (...args: [dirfd: DirFd, pathname: Text, flags: Flags<'open'>, mode?: Flags<'mode'>, SignalOption?]): Promise<number>;
  /**
   * Exact: opens or creates a file, relative to a directory; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6.16; i386 295, x86_64 257, arm64 56.
   * Manual: https://man7.org/linux/man-pages/man2/openat.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param flags flags: any of O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_EXCL, O_NOCTTY, O_TRUNC, O_APPEND, …
   * @param mode permissions of a file, as 0o644
   * @throws {SyscallError} EACCES, EBADF, EBUSY, EDQUOT, EEXIST, EFAULT, EFBIG, EOVERFLOW, EINTR, EINVAL, EISDIR, ELOOP, EMFILE, ENAMETOOLONG, ENFILE, ENODEV, ENXIO, ENOENT, ENOMEM, ENOSPC, ENOTDIR, EOPNOTSUPP, EPERM, EROFS, ETXTBSY, EWOULDBLOCK
   */
  (...args: [dirfd: DirFd, pathname: Text, flags: Flags<'open'>, mode: Flags<'mode'>, SignalOption?]): Promise<number>;
  /** With bigints: opens or creates a file, relative to a directory. */
  bigint(...args: [dirfd: DirFd, pathname: Text, flags: Flags<'open'>, mode?: Flags<'mode'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: opens or creates a file, relative to a directory. */
  bigint(...args: [dirfd: DirFd, pathname: Text, flags: Flags<'open'>, mode: Flags<'mode'>, SignalOption?]): Promise<bigint>;
}
/**
 * `openat` opens or creates a file, relative to a directory.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.6.16; i386 295, x86_64 257, arm64 56.
 *
 * @throws {SyscallError} EACCES, EBADF, EBUSY, EDQUOT, EEXIST, EFAULT, EFBIG, EOVERFLOW, EINTR, EINVAL, EISDIR, ELOOP, EMFILE, ENAMETOOLONG, ENFILE, ENODEV, ENXIO, ENOENT, ENOMEM, ENOSPC, ENOTDIR, EOPNOTSUPP, EPERM, EROFS, ETXTBSY, EWOULDBLOCK
 * @see https://man7.org/linux/man-pages/man2/openat.2.html
 */
export const openat = promised<OpenatPromisedCall>('openat');

/** The forms of openat2. */
export interface Openat2PromisedCall extends WaysPromised<[dirfd: DirFd, pathname: Text, how: In<'open_how'>, size: Int]> {
  /**
   * Comfortable: opens a file with rules for how its path is resolved.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.6; i386 437, x86_64 437, arm64 437.
   * Manual: https://man7.org/linux/man-pages/man2/openat2.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param how in: struct open_how
   * @throws {SyscallError} E2BIG, EAGAIN, EINVAL, ELOOP, EXDEV, EFTYPE, EACCES, EBADF, EBUSY, EDQUOT, EEXIST, EFAULT, EFBIG, EOVERFLOW, EINTR, EISDIR, EMFILE, ENAMETOOLONG, ENFILE, ENODEV, ENXIO, ENOENT, ENOMEM, ENOSPC, ENOTDIR, EOPNOTSUPP, EPERM, EROFS, ETXTBSY, EWOULDBLOCK
   */
  (...args: [dirfd: DirFd, pathname: Text, how: In<'open_how'>, SignalOption?]): Promise<number>;
  /**
   * Exact: opens a file with rules for how its path is resolved; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.6; i386 437, x86_64 437, arm64 437.
   * Manual: https://man7.org/linux/man-pages/man2/openat2.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param how in: struct open_how
   * @param size length of how in bytes
   * @throws {SyscallError} E2BIG, EAGAIN, EINVAL, ELOOP, EXDEV, EFTYPE, EACCES, EBADF, EBUSY, EDQUOT, EEXIST, EFAULT, EFBIG, EOVERFLOW, EINTR, EISDIR, EMFILE, ENAMETOOLONG, ENFILE, ENODEV, ENXIO, ENOENT, ENOMEM, ENOSPC, ENOTDIR, EOPNOTSUPP, EPERM, EROFS, ETXTBSY, EWOULDBLOCK
   */
  (...args: [dirfd: DirFd, pathname: Text, how: In<'open_how'>, size: Int, SignalOption?]): Promise<number>;
  /** With bigints: opens a file with rules for how its path is resolved. */
  bigint(...args: [dirfd: DirFd, pathname: Text, how: In<'open_how'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: opens a file with rules for how its path is resolved. */
  bigint(...args: [dirfd: DirFd, pathname: Text, how: In<'open_how'>, size: Int, SignalOption?]): Promise<bigint>;
}
/**
 * `openat2` opens a file with rules for how its path is resolved.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 5.6; i386 437, x86_64 437, arm64 437.
 *
 * @throws {SyscallError} E2BIG, EAGAIN, EINVAL, ELOOP, EXDEV, EFTYPE, EACCES, EBADF, EBUSY, EDQUOT, EEXIST, EFAULT, EFBIG, EOVERFLOW, EINTR, EISDIR, EMFILE, ENAMETOOLONG, ENFILE, ENODEV, ENXIO, ENOENT, ENOMEM, ENOSPC, ENOTDIR, EOPNOTSUPP, EPERM, EROFS, ETXTBSY, EWOULDBLOCK
 * @see https://man7.org/linux/man-pages/man2/openat2.2.html
 */
export const openat2 = promised<Openat2PromisedCall>('openat2');

/**
 * `close` closes a file descriptor.
 *
 * Since Linux 1.0; i386 6, x86_64 3, arm64 57.
 *
 * @param fd file descriptor
 * @throws {SyscallError} EBADF, EINTR, EIO, ENOSPC, EDQUOT
 * @see https://man7.org/linux/man-pages/man2/close.2.html
 */
export const close = promised<ExactPromised<[fd: FdLike]>>('close');

/** The forms of close_range. */
export interface Close_rangePromisedCall extends WaysPromised<[first: FdLike, last: FdLike, flags: Flags<'close_range'>]> {
  /**
   * Comfortable: closes all file descriptors of a range.
   *
   * Since Linux 5.9; i386 436, x86_64 436, arm64 436.
   * Manual: https://man7.org/linux/man-pages/man2/close_range.2.html
   *
   * @param first number, or file descriptor
   * @param last number, or file descriptor
   * @param flags flags: any of CLOSE_RANGE_UNSHARE, CLOSE_RANGE_CLOEXEC; may be left out: 0
   * @throws {SyscallError} EINVAL, EMFILE, ENOMEM
   */
  (...args: [first: FdLike, last: FdLike, flags?: Flags<'close_range'>, SignalOption?]): Promise<number>;
  /**
   * Exact: closes all file descriptors of a range; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 5.9; i386 436, x86_64 436, arm64 436.
   * Manual: https://man7.org/linux/man-pages/man2/close_range.2.html
   *
   * @param first number, or file descriptor
   * @param last number, or file descriptor
   * @param flags flags: any of CLOSE_RANGE_UNSHARE, CLOSE_RANGE_CLOEXEC
   * @throws {SyscallError} EINVAL, EMFILE, ENOMEM
   */
  (...args: [first: FdLike, last: FdLike, flags: Flags<'close_range'>, SignalOption?]): Promise<number>;
  /** With bigints: closes all file descriptors of a range. */
  bigint(...args: [first: FdLike, last: FdLike, flags?: Flags<'close_range'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: closes all file descriptors of a range. */
  bigint(...args: [first: FdLike, last: FdLike, flags: Flags<'close_range'>, SignalOption?]): Promise<bigint>;
}
/**
 * `close_range` closes all file descriptors of a range.
 *
 * Since Linux 5.9; i386 436, x86_64 436, arm64 436.
 *
 * @throws {SyscallError} EINVAL, EMFILE, ENOMEM
 * @see https://man7.org/linux/man-pages/man2/close_range.2.html
 */
export const close_range = promised<Close_rangePromisedCall>('close_range');

/** The forms of read. */
export interface ReadPromisedCall extends WaysPromised<[fd: FdLike, buf: AnyPointer, count: Int]> {
  /**
   * Comfortable: reads from a file descriptor; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 1.0; i386 3, x86_64 0, arm64 63.
   * Manual: https://man7.org/linux/man-pages/man2/read.2.html
   *
   * @param fd file descriptor
   * @param count length of buf in bytes
   * @throws {SyscallError} EAGAIN, EWOULDBLOCK, EBADF, EFAULT, EINTR, EINVAL, EIO, EISDIR
   */
  (...args: [fd: FdLike, count: number, SignalOption?]): Promise<Buffer>;
  /**
   * Exact: reads from a file descriptor; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 1.0; i386 3, x86_64 0, arm64 63.
   * Manual: https://man7.org/linux/man-pages/man2/read.2.html
   *
   * @param fd file descriptor
   * @param buf out: bytes, as many as count says
   * @param count length of buf in bytes
   * @throws {SyscallError} EAGAIN, EWOULDBLOCK, EBADF, EFAULT, EINTR, EINVAL, EIO, EISDIR
   */
  (...args: [fd: FdLike, buf: AnyPointer, count: Int, SignalOption?]): Promise<number>;
  /** With bigints: reads from a file descriptor. */
  bigint(...args: [fd: FdLike, count: number, SignalOption?]): Promise<Big<Buffer>>;
  /** With bigints: reads from a file descriptor. */
  bigint(...args: [fd: FdLike, buf: AnyPointer, count: Int, SignalOption?]): Promise<bigint>;
}
/**
 * `read` reads from a file descriptor.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 1.0; i386 3, x86_64 0, arm64 63.
 *
 * @throws {SyscallError} EAGAIN, EWOULDBLOCK, EBADF, EFAULT, EINTR, EINVAL, EIO, EISDIR
 * @see https://man7.org/linux/man-pages/man2/read.2.html
 */
export const read = promised<ReadPromisedCall>('read');

/** The forms of write. */
export interface WritePromisedCall extends WaysPromised<[fd: FdLike, buf: Data, count: Int]> {
  /**
   * Comfortable: writes to a file descriptor.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 1.0; i386 4, x86_64 1, arm64 64.
   * Manual: https://man7.org/linux/man-pages/man2/write.2.html
   *
   * @param fd file descriptor
   * @param buf in: bytes, as many as count says
   * @throws {SyscallError} EAGAIN, EWOULDBLOCK, EBADF, EDESTADDRREQ, EDQUOT, EFAULT, EFBIG, EINTR, EINVAL, EIO, ENOSPC, EPERM, EPIPE
   */
  (...args: [fd: FdLike, buf: Data, SignalOption?]): Promise<number>;
  /**
   * Exact: writes to a file descriptor; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 1.0; i386 4, x86_64 1, arm64 64.
   * Manual: https://man7.org/linux/man-pages/man2/write.2.html
   *
   * @param fd file descriptor
   * @param buf in: bytes, as many as count says
   * @param count length of buf in bytes
   * @throws {SyscallError} EAGAIN, EWOULDBLOCK, EBADF, EDESTADDRREQ, EDQUOT, EFAULT, EFBIG, EINTR, EINVAL, EIO, ENOSPC, EPERM, EPIPE
   */
  (...args: [fd: FdLike, buf: Data, count: Int, SignalOption?]): Promise<number>;
  /** With bigints: writes to a file descriptor. */
  bigint(...args: [fd: FdLike, buf: Data, SignalOption?]): Promise<Big<number>>;
  /** With bigints: writes to a file descriptor. */
  bigint(...args: [fd: FdLike, buf: Data, count: Int, SignalOption?]): Promise<bigint>;
}
/**
 * `write` writes to a file descriptor.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 1.0; i386 4, x86_64 1, arm64 64.
 *
 * @throws {SyscallError} EAGAIN, EWOULDBLOCK, EBADF, EDESTADDRREQ, EDQUOT, EFAULT, EFBIG, EINTR, EINVAL, EIO, ENOSPC, EPERM, EPIPE
 * @see https://man7.org/linux/man-pages/man2/write.2.html
 */
export const write = promised<WritePromisedCall>('write');

/** The forms of pread64. */
export interface Pread64PromisedCall extends WaysPromised<[fd: FdLike, buf: AnyPointer, count: Int, offset: Int]> {
  /**
   * Comfortable: reads at an offset, and leaves the file's own where it is; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.2; i386 180, x86_64 17, arm64 67.
   * Manual: https://man7.org/linux/man-pages/man2/pread64.2.html
   *
   * @param fd file descriptor
   * @param count length of buf in bytes
   * @throws {SyscallError} EAGAIN, EWOULDBLOCK, EBADF, EFAULT, EINTR, EINVAL, EIO, EISDIR, ENXIO, EOVERFLOW, ESPIPE, EDESTADDRREQ, EDQUOT, EFBIG, ENOSPC, EPERM, EPIPE
   */
  (...args: [fd: FdLike, count: number, offset: Int, SignalOption?]): Promise<Buffer>;
  /**
   * Exact: reads at an offset, and leaves the file's own where it is; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.2; i386 180, x86_64 17, arm64 67.
   * Manual: https://man7.org/linux/man-pages/man2/pread64.2.html
   *
   * @param fd file descriptor
   * @param buf out: bytes, as many as count says
   * @param count length of buf in bytes
   * @throws {SyscallError} EAGAIN, EWOULDBLOCK, EBADF, EFAULT, EINTR, EINVAL, EIO, EISDIR, ENXIO, EOVERFLOW, ESPIPE, EDESTADDRREQ, EDQUOT, EFBIG, ENOSPC, EPERM, EPIPE
   */
  (...args: [fd: FdLike, buf: AnyPointer, count: Int, offset: Int, SignalOption?]): Promise<number>;
  /** With bigints: reads at an offset, and leaves the file's own where it is. */
  bigint(...args: [fd: FdLike, count: number, offset: Int, SignalOption?]): Promise<Big<Buffer>>;
  /** With bigints: reads at an offset, and leaves the file's own where it is. */
  bigint(...args: [fd: FdLike, buf: AnyPointer, count: Int, offset: Int, SignalOption?]): Promise<bigint>;
}
/**
 * `pread64` reads at an offset, and leaves the file's own where it is.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.2; i386 180, x86_64 17, arm64 67.
 *
 * @throws {SyscallError} EAGAIN, EWOULDBLOCK, EBADF, EFAULT, EINTR, EINVAL, EIO, EISDIR, ENXIO, EOVERFLOW, ESPIPE, EDESTADDRREQ, EDQUOT, EFBIG, ENOSPC, EPERM, EPIPE
 * @see https://man7.org/linux/man-pages/man2/pread64.2.html
 */
export const pread64 = promised<Pread64PromisedCall>('pread64');

/** The forms of pwrite64. */
export interface Pwrite64PromisedCall extends WaysPromised<[fd: FdLike, buf: Data, count: Int, offset: Int]> {
  /**
   * Comfortable: writes at an offset, and leaves the file's own where it is.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.2; i386 181, x86_64 18, arm64 68.
   * Manual: https://man7.org/linux/man-pages/man2/pwrite64.2.html
   *
   * @param fd file descriptor
   * @param buf in: bytes, as many as count says
   * @throws {SyscallError} EAGAIN, EWOULDBLOCK, EBADF, EFAULT, EINTR, EINVAL, EIO, EISDIR, ENXIO, EOVERFLOW, ESPIPE, EDESTADDRREQ, EDQUOT, EFBIG, ENOSPC, EPERM, EPIPE
   */
  (...args: [fd: FdLike, buf: Data, offset: Int, SignalOption?]): Promise<number>;
  /**
   * Exact: writes at an offset, and leaves the file's own where it is; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.2; i386 181, x86_64 18, arm64 68.
   * Manual: https://man7.org/linux/man-pages/man2/pwrite64.2.html
   *
   * @param fd file descriptor
   * @param buf in: bytes, as many as count says
   * @param count length of buf in bytes
   * @throws {SyscallError} EAGAIN, EWOULDBLOCK, EBADF, EFAULT, EINTR, EINVAL, EIO, EISDIR, ENXIO, EOVERFLOW, ESPIPE, EDESTADDRREQ, EDQUOT, EFBIG, ENOSPC, EPERM, EPIPE
   */
  (...args: [fd: FdLike, buf: Data, count: Int, offset: Int, SignalOption?]): Promise<number>;
  /** With bigints: writes at an offset, and leaves the file's own where it is. */
  bigint(...args: [fd: FdLike, buf: Data, offset: Int, SignalOption?]): Promise<Big<number>>;
  /** With bigints: writes at an offset, and leaves the file's own where it is. */
  bigint(...args: [fd: FdLike, buf: Data, count: Int, offset: Int, SignalOption?]): Promise<bigint>;
}
/**
 * `pwrite64` writes at an offset, and leaves the file's own where it is.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.2; i386 181, x86_64 18, arm64 68.
 *
 * @throws {SyscallError} EAGAIN, EWOULDBLOCK, EBADF, EFAULT, EINTR, EINVAL, EIO, EISDIR, ENXIO, EOVERFLOW, ESPIPE, EDESTADDRREQ, EDQUOT, EFBIG, ENOSPC, EPERM, EPIPE
 * @see https://man7.org/linux/man-pages/man2/pwrite64.2.html
 */
export const pwrite64 = promised<Pwrite64PromisedCall>('pwrite64');

/** The forms of readv. */
export interface ReadvPromisedCall extends WaysPromised<[fd: FdLike, iov: InArray<'iovec'>, iovcnt: Int]> {
  /**
   * Comfortable: reads into several buffers.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.0; i386 145, x86_64 19, arm64 65.
   * Manual: https://man7.org/linux/man-pages/man2/readv.2.html
   *
   * @param fd file descriptor
   * @param iov in: array of struct iovec, as many as iovcnt says
   * @throws {SyscallError} EINVAL, EOPNOTSUPP
   */
  (...args: [fd: FdLike, iov: InArray<'iovec'>, SignalOption?]): Promise<number>;
  /**
   * Exact: reads into several buffers; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.0; i386 145, x86_64 19, arm64 65.
   * Manual: https://man7.org/linux/man-pages/man2/readv.2.html
   *
   * @param fd file descriptor
   * @param iov in: array of struct iovec, as many as iovcnt says
   * @param iovcnt length of iov in elements
   * @throws {SyscallError} EINVAL, EOPNOTSUPP
   */
  (...args: [fd: FdLike, iov: InArray<'iovec'>, iovcnt: Int, SignalOption?]): Promise<number>;
  /** With bigints: reads into several buffers. */
  bigint(...args: [fd: FdLike, iov: InArray<'iovec'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: reads into several buffers. */
  bigint(...args: [fd: FdLike, iov: InArray<'iovec'>, iovcnt: Int, SignalOption?]): Promise<bigint>;
}
/**
 * `readv` reads into several buffers.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.0; i386 145, x86_64 19, arm64 65.
 *
 * @throws {SyscallError} EINVAL, EOPNOTSUPP
 * @see https://man7.org/linux/man-pages/man2/readv.2.html
 */
export const readv = promised<ReadvPromisedCall>('readv');

/** The forms of writev. */
export interface WritevPromisedCall extends WaysPromised<[fd: FdLike, iov: InArray<'iovec'>, iovcnt: Int]> {
  /**
   * Comfortable: writes from several buffers.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.0; i386 146, x86_64 20, arm64 66.
   * Manual: https://man7.org/linux/man-pages/man2/writev.2.html
   *
   * @param fd file descriptor
   * @param iov in: array of struct iovec, as many as iovcnt says
   * @throws {SyscallError} EINVAL, EOPNOTSUPP
   */
  (...args: [fd: FdLike, iov: InArray<'iovec'>, SignalOption?]): Promise<number>;
  /**
   * Exact: writes from several buffers; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.0; i386 146, x86_64 20, arm64 66.
   * Manual: https://man7.org/linux/man-pages/man2/writev.2.html
   *
   * @param fd file descriptor
   * @param iov in: array of struct iovec, as many as iovcnt says
   * @param iovcnt length of iov in elements
   * @throws {SyscallError} EINVAL, EOPNOTSUPP
   */
  (...args: [fd: FdLike, iov: InArray<'iovec'>, iovcnt: Int, SignalOption?]): Promise<number>;
  /** With bigints: writes from several buffers. */
  bigint(...args: [fd: FdLike, iov: InArray<'iovec'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: writes from several buffers. */
  bigint(...args: [fd: FdLike, iov: InArray<'iovec'>, iovcnt: Int, SignalOption?]): Promise<bigint>;
}
/**
 * `writev` writes from several buffers.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.0; i386 146, x86_64 20, arm64 66.
 *
 * @throws {SyscallError} EINVAL, EOPNOTSUPP
 * @see https://man7.org/linux/man-pages/man2/writev.2.html
 */
export const writev = promised<WritevPromisedCall>('writev');

/** The forms of preadv. */
export interface PreadvPromisedCall extends WaysPromised<[fd: FdLike, iov: InArray<'iovec'>, iovcnt: Int, offset: Int]> {
  /**
   * Comfortable: reads into several buffers at an offset.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6.30; i386 333, x86_64 295, arm64 69.
   * Manual: https://man7.org/linux/man-pages/man2/preadv.2.html
   *
   * @param fd file descriptor
   * @param iov in: array of struct iovec, as many as iovcnt says
   * @throws {SyscallError} EINVAL, EOPNOTSUPP
   */
  (...args: [fd: FdLike, iov: InArray<'iovec'>, offset: Int, SignalOption?]): Promise<number>;
  /**
   * Exact: reads into several buffers at an offset; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6.30; i386 333, x86_64 295, arm64 69.
   * Manual: https://man7.org/linux/man-pages/man2/preadv.2.html
   *
   * @param fd file descriptor
   * @param iov in: array of struct iovec, as many as iovcnt says
   * @param iovcnt length of iov in elements
   * @throws {SyscallError} EINVAL, EOPNOTSUPP
   */
  (...args: [fd: FdLike, iov: InArray<'iovec'>, iovcnt: Int, offset: Int, SignalOption?]): Promise<number>;
  /** With bigints: reads into several buffers at an offset. */
  bigint(...args: [fd: FdLike, iov: InArray<'iovec'>, offset: Int, SignalOption?]): Promise<Big<number>>;
  /** With bigints: reads into several buffers at an offset. */
  bigint(...args: [fd: FdLike, iov: InArray<'iovec'>, iovcnt: Int, offset: Int, SignalOption?]): Promise<bigint>;
}
/**
 * `preadv` reads into several buffers at an offset.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.6.30; i386 333, x86_64 295, arm64 69.
 *
 * @throws {SyscallError} EINVAL, EOPNOTSUPP
 * @see https://man7.org/linux/man-pages/man2/preadv.2.html
 */
export const preadv = promised<PreadvPromisedCall>('preadv');

/** The forms of pwritev. */
export interface PwritevPromisedCall extends WaysPromised<[fd: FdLike, iov: InArray<'iovec'>, iovcnt: Int, offset: Int]> {
  /**
   * Comfortable: writes from several buffers at an offset.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6.30; i386 334, x86_64 296, arm64 70.
   * Manual: https://man7.org/linux/man-pages/man2/pwritev.2.html
   *
   * @param fd file descriptor
   * @param iov in: array of struct iovec, as many as iovcnt says
   * @throws {SyscallError} EINVAL, EOPNOTSUPP
   */
  (...args: [fd: FdLike, iov: InArray<'iovec'>, offset: Int, SignalOption?]): Promise<number>;
  /**
   * Exact: writes from several buffers at an offset; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6.30; i386 334, x86_64 296, arm64 70.
   * Manual: https://man7.org/linux/man-pages/man2/pwritev.2.html
   *
   * @param fd file descriptor
   * @param iov in: array of struct iovec, as many as iovcnt says
   * @param iovcnt length of iov in elements
   * @throws {SyscallError} EINVAL, EOPNOTSUPP
   */
  (...args: [fd: FdLike, iov: InArray<'iovec'>, iovcnt: Int, offset: Int, SignalOption?]): Promise<number>;
  /** With bigints: writes from several buffers at an offset. */
  bigint(...args: [fd: FdLike, iov: InArray<'iovec'>, offset: Int, SignalOption?]): Promise<Big<number>>;
  /** With bigints: writes from several buffers at an offset. */
  bigint(...args: [fd: FdLike, iov: InArray<'iovec'>, iovcnt: Int, offset: Int, SignalOption?]): Promise<bigint>;
}
/**
 * `pwritev` writes from several buffers at an offset.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.6.30; i386 334, x86_64 296, arm64 70.
 *
 * @throws {SyscallError} EINVAL, EOPNOTSUPP
 * @see https://man7.org/linux/man-pages/man2/pwritev.2.html
 */
export const pwritev = promised<PwritevPromisedCall>('pwritev');

/** The forms of preadv2. */
export interface Preadv2PromisedCall extends WaysPromised<[fd: FdLike, iov: InArray<'iovec'>, iovcnt: Int, offset: Int, flags: Flags<'rwf'>]> {
  /**
   * Comfortable: reads into several buffers at an offset (-1: the file's own), with flags.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 4.6; i386 378, x86_64 327, arm64 286.
   * Manual: https://man7.org/linux/man-pages/man2/preadv2.2.html
   *
   * @param fd file descriptor
   * @param iov in: array of struct iovec, as many as iovcnt says
   * @param flags flags: any of RWF_HIPRI, RWF_DSYNC, RWF_SYNC, RWF_NOWAIT, RWF_APPEND, RWF_NOAPPEND, RWF_ATOMIC, RWF_DONTCACHE, …
   * @throws {SyscallError} EINVAL, EOPNOTSUPP
   */
  (...args: [fd: FdLike, iov: InArray<'iovec'>, offset: Int, flags: Flags<'rwf'>, SignalOption?]): Promise<number>;
  /**
   * Exact: reads into several buffers at an offset (-1: the file's own), with flags; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 4.6; i386 378, x86_64 327, arm64 286.
   * Manual: https://man7.org/linux/man-pages/man2/preadv2.2.html
   *
   * @param fd file descriptor
   * @param iov in: array of struct iovec, as many as iovcnt says
   * @param iovcnt length of iov in elements
   * @param flags flags: any of RWF_HIPRI, RWF_DSYNC, RWF_SYNC, RWF_NOWAIT, RWF_APPEND, RWF_NOAPPEND, RWF_ATOMIC, RWF_DONTCACHE, …
   * @throws {SyscallError} EINVAL, EOPNOTSUPP
   */
  (...args: [fd: FdLike, iov: InArray<'iovec'>, iovcnt: Int, offset: Int, flags: Flags<'rwf'>, SignalOption?]): Promise<number>;
  /** With bigints: reads into several buffers at an offset (-1: the file's own), with flags. */
  bigint(...args: [fd: FdLike, iov: InArray<'iovec'>, offset: Int, flags: Flags<'rwf'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: reads into several buffers at an offset (-1: the file's own), with flags. */
  bigint(...args: [fd: FdLike, iov: InArray<'iovec'>, iovcnt: Int, offset: Int, flags: Flags<'rwf'>, SignalOption?]): Promise<bigint>;
}
/**
 * `preadv2` reads into several buffers at an offset (-1: the file's own), with flags.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 4.6; i386 378, x86_64 327, arm64 286.
 *
 * @throws {SyscallError} EINVAL, EOPNOTSUPP
 * @see https://man7.org/linux/man-pages/man2/preadv2.2.html
 */
export const preadv2 = promised<Preadv2PromisedCall>('preadv2');

/** The forms of pwritev2. */
export interface Pwritev2PromisedCall extends WaysPromised<[fd: FdLike, iov: InArray<'iovec'>, iovcnt: Int, offset: Int, flags: Flags<'rwf'>]> {
  /**
   * Comfortable: writes from several buffers at an offset (-1: the file's own), with flags.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 4.6; i386 379, x86_64 328, arm64 287.
   * Manual: https://man7.org/linux/man-pages/man2/pwritev2.2.html
   *
   * @param fd file descriptor
   * @param iov in: array of struct iovec, as many as iovcnt says
   * @param flags flags: any of RWF_HIPRI, RWF_DSYNC, RWF_SYNC, RWF_NOWAIT, RWF_APPEND, RWF_NOAPPEND, RWF_ATOMIC, RWF_DONTCACHE, …
   * @throws {SyscallError} EINVAL, EOPNOTSUPP
   */
  (...args: [fd: FdLike, iov: InArray<'iovec'>, offset: Int, flags: Flags<'rwf'>, SignalOption?]): Promise<number>;
  /**
   * Exact: writes from several buffers at an offset (-1: the file's own), with flags; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 4.6; i386 379, x86_64 328, arm64 287.
   * Manual: https://man7.org/linux/man-pages/man2/pwritev2.2.html
   *
   * @param fd file descriptor
   * @param iov in: array of struct iovec, as many as iovcnt says
   * @param iovcnt length of iov in elements
   * @param flags flags: any of RWF_HIPRI, RWF_DSYNC, RWF_SYNC, RWF_NOWAIT, RWF_APPEND, RWF_NOAPPEND, RWF_ATOMIC, RWF_DONTCACHE, …
   * @throws {SyscallError} EINVAL, EOPNOTSUPP
   */
  (...args: [fd: FdLike, iov: InArray<'iovec'>, iovcnt: Int, offset: Int, flags: Flags<'rwf'>, SignalOption?]): Promise<number>;
  /** With bigints: writes from several buffers at an offset (-1: the file's own), with flags. */
  bigint(...args: [fd: FdLike, iov: InArray<'iovec'>, offset: Int, flags: Flags<'rwf'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: writes from several buffers at an offset (-1: the file's own), with flags. */
  bigint(...args: [fd: FdLike, iov: InArray<'iovec'>, iovcnt: Int, offset: Int, flags: Flags<'rwf'>, SignalOption?]): Promise<bigint>;
}
/**
 * `pwritev2` writes from several buffers at an offset (-1: the file's own), with flags.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 4.6; i386 379, x86_64 328, arm64 287.
 *
 * @throws {SyscallError} EINVAL, EOPNOTSUPP
 * @see https://man7.org/linux/man-pages/man2/pwritev2.2.html
 */
export const pwritev2 = promised<Pwritev2PromisedCall>('pwritev2');

/**
 * `lseek` moves a file's offset, and returns it.
 *
 * Since Linux 1.0; i386 19, x86_64 8, arm64 62.
 *
 * @param fd file descriptor
 * @param whence one of SEEK_SET, SEEK_CUR, SEEK_END, SEEK_DATA, SEEK_HOLE
 * @throws {SyscallError} EBADF, EINVAL, ENXIO, EOVERFLOW, ESPIPE
 * @see https://man7.org/linux/man-pages/man2/lseek.2.html
 */
export const lseek = promised<ExactPromised<[fd: FdLike, offset: Int, whence: OneOf<'seek'>]>>('lseek');

/** The forms of _llseek. */
export interface LlseekPromisedCall extends WaysPromised<[fd: FdLike, offset_high: Int, offset_low: Int, result: Pointer<'loff_t'>, whence: OneOf<'seek'>]> {
  /**
   * Comfortable: moves a file's offset, given in halves, and stores it; what the kernel writes is returned.
   *
   * Since Linux 1.2; i386 140.
   * Manual: https://man7.org/linux/man-pages/man2/_llseek.2.html
   *
   * @param fd file descriptor
   * @param whence one of SEEK_SET, SEEK_CUR, SEEK_END, SEEK_DATA, SEEK_HOLE
   * @throws {SyscallError} EBADF, EFAULT, EINVAL
   */
  (...args: [fd: FdLike, offset_high: Int, offset_low: Int, whence: OneOf<'seek'>, SignalOption?]): Promise<number>;
  /**
   * Exact: moves a file's offset, given in halves, and stores it; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 1.2; i386 140.
   * Manual: https://man7.org/linux/man-pages/man2/_llseek.2.html
   *
   * @param fd file descriptor
   * @param result out: loff_t
   * @param whence one of SEEK_SET, SEEK_CUR, SEEK_END, SEEK_DATA, SEEK_HOLE
   * @throws {SyscallError} EBADF, EFAULT, EINVAL
   */
  (...args: [fd: FdLike, offset_high: Int, offset_low: Int, result: Pointer<'loff_t'>, whence: OneOf<'seek'>, SignalOption?]): Promise<number>;
  /** With bigints: moves a file's offset, given in halves, and stores it. */
  bigint(...args: [fd: FdLike, offset_high: Int, offset_low: Int, whence: OneOf<'seek'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: moves a file's offset, given in halves, and stores it. */
  bigint(...args: [fd: FdLike, offset_high: Int, offset_low: Int, result: Pointer<'loff_t'>, whence: OneOf<'seek'>, SignalOption?]): Promise<bigint>;
}
/**
 * `_llseek` moves a file's offset, given in halves, and stores it.
 *
 * Since Linux 1.2; i386 140.
 *
 * @throws {SyscallError} EBADF, EFAULT, EINVAL
 * @see https://man7.org/linux/man-pages/man2/_llseek.2.html
 */
export const _llseek = promised<LlseekPromisedCall>('_llseek');

/** The forms of stat. */
export interface StatPromisedCall extends WaysPromised<[pathname: Text, statbuf: Pointer<'struct stat'>]> {
  /**
   * Comfortable: gets a file's status by its path; what the kernel writes is returned.
   *
   * Since Linux 1.0; i386 106, x86_64 4.
   * Manual: https://man7.org/linux/man-pages/man2/stat.2.html
   *
   * @param pathname string
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (...args: [pathname: Text, SignalOption?]): Promise<Structs['stat']>;
  /**
   * Exact: gets a file's status by its path; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 1.0; i386 106, x86_64 4.
   * Manual: https://man7.org/linux/man-pages/man2/stat.2.html
   *
   * @param pathname string
   * @param statbuf out: struct stat
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (...args: [pathname: Text, statbuf: Pointer<'struct stat'>, SignalOption?]): Promise<number>;
  /** With bigints: gets a file's status by its path. */
  bigint(...args: [pathname: Text, SignalOption?]): Promise<Big<Structs['stat']>>;
  /** With bigints: gets a file's status by its path. */
  bigint(...args: [pathname: Text, statbuf: Pointer<'struct stat'>, SignalOption?]): Promise<bigint>;
}
/**
 * `stat` gets a file's status by its path.
 *
 * Since Linux 1.0; i386 106, x86_64 4.
 *
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
 * @see https://man7.org/linux/man-pages/man2/stat.2.html
 */
export const stat = promised<StatPromisedCall>('stat');

/** The forms of lstat. */
export interface LstatPromisedCall extends WaysPromised<[pathname: Text, statbuf: Pointer<'struct stat'>]> {
  /**
   * Comfortable: gets a file's status by its path, of a link itself; what the kernel writes is returned.
   *
   * Since Linux 1.0; i386 107, x86_64 6.
   * Manual: https://man7.org/linux/man-pages/man2/lstat.2.html
   *
   * @param pathname string
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (...args: [pathname: Text, SignalOption?]): Promise<Structs['stat']>;
  /**
   * Exact: gets a file's status by its path, of a link itself; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 1.0; i386 107, x86_64 6.
   * Manual: https://man7.org/linux/man-pages/man2/lstat.2.html
   *
   * @param pathname string
   * @param statbuf out: struct stat
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (...args: [pathname: Text, statbuf: Pointer<'struct stat'>, SignalOption?]): Promise<number>;
  /** With bigints: gets a file's status by its path, of a link itself. */
  bigint(...args: [pathname: Text, SignalOption?]): Promise<Big<Structs['stat']>>;
  /** With bigints: gets a file's status by its path, of a link itself. */
  bigint(...args: [pathname: Text, statbuf: Pointer<'struct stat'>, SignalOption?]): Promise<bigint>;
}
/**
 * `lstat` gets a file's status by its path, of a link itself.
 *
 * Since Linux 1.0; i386 107, x86_64 6.
 *
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
 * @see https://man7.org/linux/man-pages/man2/lstat.2.html
 */
export const lstat = promised<LstatPromisedCall>('lstat');

/** The forms of fstat. */
export interface FstatPromisedCall extends WaysPromised<[fd: FdLike, statbuf: Pointer<'struct stat'>]> {
  /**
   * Comfortable: gets an open file's status; what the kernel writes is returned.
   *
   * Since Linux 1.0; i386 108, x86_64 5, arm64 80.
   * Manual: https://man7.org/linux/man-pages/man2/fstat.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (...args: [fd: FdLike, SignalOption?]): Promise<Structs['stat']>;
  /**
   * Exact: gets an open file's status; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 1.0; i386 108, x86_64 5, arm64 80.
   * Manual: https://man7.org/linux/man-pages/man2/fstat.2.html
   *
   * @param fd file descriptor
   * @param statbuf out: struct stat
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (...args: [fd: FdLike, statbuf: Pointer<'struct stat'>, SignalOption?]): Promise<number>;
  /** With bigints: gets an open file's status. */
  bigint(...args: [fd: FdLike, SignalOption?]): Promise<Big<Structs['stat']>>;
  /** With bigints: gets an open file's status. */
  bigint(...args: [fd: FdLike, statbuf: Pointer<'struct stat'>, SignalOption?]): Promise<bigint>;
}
/**
 * `fstat` gets an open file's status.
 *
 * Since Linux 1.0; i386 108, x86_64 5, arm64 80.
 *
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
 * @see https://man7.org/linux/man-pages/man2/fstat.2.html
 */
export const fstat = promised<FstatPromisedCall>('fstat');

/** The forms of newfstatat. */
export interface NewfstatatPromisedCall extends WaysPromised<[dirfd: DirFd, pathname: Text, statbuf: Pointer<'struct stat'>, flags: Flags<'at'>]> {
  /**
   * Comfortable: gets a file's status, relative to a directory; what the kernel writes is returned.
   *
   * Since Linux 2.6.16; x86_64 262, arm64 79.
   * Manual: https://man7.org/linux/man-pages/man2/newfstatat.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param flags flags: any of AT_SYMLINK_NOFOLLOW, AT_NO_AUTOMOUNT, AT_EMPTY_PATH, AT_STATX_SYNC_AS_STAT, AT_STATX_FORCE_SYNC, AT_STATX_DONT_SYNC; may be left out: 0
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (...args: [dirfd: DirFd, pathname: Text, flags?: Flags<'at'>, SignalOption?]): Promise<Structs['stat']>;
  /**
   * Exact: gets a file's status, relative to a directory; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6.16; x86_64 262, arm64 79.
   * Manual: https://man7.org/linux/man-pages/man2/newfstatat.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param statbuf out: struct stat
   * @param flags flags: any of AT_SYMLINK_NOFOLLOW, AT_NO_AUTOMOUNT, AT_EMPTY_PATH, AT_STATX_SYNC_AS_STAT, AT_STATX_FORCE_SYNC, AT_STATX_DONT_SYNC
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (...args: [dirfd: DirFd, pathname: Text, statbuf: Pointer<'struct stat'>, flags: Flags<'at'>, SignalOption?]): Promise<number>;
  /** With bigints: gets a file's status, relative to a directory. */
  bigint(...args: [dirfd: DirFd, pathname: Text, flags?: Flags<'at'>, SignalOption?]): Promise<Big<Structs['stat']>>;
  /** With bigints: gets a file's status, relative to a directory. */
  bigint(...args: [dirfd: DirFd, pathname: Text, statbuf: Pointer<'struct stat'>, flags: Flags<'at'>, SignalOption?]): Promise<bigint>;
}
/**
 * `newfstatat` gets a file's status, relative to a directory.
 *
 * Since Linux 2.6.16; x86_64 262, arm64 79.
 *
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
 * @see https://man7.org/linux/man-pages/man2/newfstatat.2.html
 */
export const newfstatat = promised<NewfstatatPromisedCall>('newfstatat');

/** The forms of statx. */
export interface StatxPromisedCall extends WaysPromised<[dirfd: DirFd, pathname: Text, flags: Flags<'statx_at'>, mask: Flags<'statx_mask'>, statxbuf: Pointer<'struct statx'>]> {
  /**
   * Comfortable: gets a file's status with its birth time and attributes; what the kernel writes is returned.
   *
   * Since Linux 4.11; i386 383, x86_64 332, arm64 291.
   * Manual: https://man7.org/linux/man-pages/man2/statx.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param flags flags: any of AT_SYMLINK_NOFOLLOW, AT_NO_AUTOMOUNT, AT_EMPTY_PATH, AT_STATX_SYNC_AS_STAT, AT_STATX_FORCE_SYNC, AT_STATX_DONT_SYNC; may be left out: 0
   * @param mask flags: any of STATX_TYPE, STATX_MODE, STATX_NLINK, STATX_UID, STATX_GID, STATX_ATIME, STATX_MTIME, STATX_CTIME, …; may be left out: STATX_BASIC_STATS
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR
   */
  (...args: [dirfd: DirFd, pathname: Text, flags?: Flags<'statx_at'>, mask?: Flags<'statx_mask'>, SignalOption?]): Promise<Structs['statx']>;
  /**
   * Exact: gets a file's status with its birth time and attributes; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 4.11; i386 383, x86_64 332, arm64 291.
   * Manual: https://man7.org/linux/man-pages/man2/statx.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param flags flags: any of AT_SYMLINK_NOFOLLOW, AT_NO_AUTOMOUNT, AT_EMPTY_PATH, AT_STATX_SYNC_AS_STAT, AT_STATX_FORCE_SYNC, AT_STATX_DONT_SYNC
   * @param mask flags: any of STATX_TYPE, STATX_MODE, STATX_NLINK, STATX_UID, STATX_GID, STATX_ATIME, STATX_MTIME, STATX_CTIME, …
   * @param statxbuf out: struct statx
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR
   */
  (...args: [dirfd: DirFd, pathname: Text, flags: Flags<'statx_at'>, mask: Flags<'statx_mask'>, statxbuf: Pointer<'struct statx'>, SignalOption?]): Promise<number>;
  /** With bigints: gets a file's status with its birth time and attributes. */
  bigint(...args: [dirfd: DirFd, pathname: Text, flags?: Flags<'statx_at'>, mask?: Flags<'statx_mask'>, SignalOption?]): Promise<Big<Structs['statx']>>;
  /** With bigints: gets a file's status with its birth time and attributes. */
  bigint(...args: [dirfd: DirFd, pathname: Text, flags: Flags<'statx_at'>, mask: Flags<'statx_mask'>, statxbuf: Pointer<'struct statx'>, SignalOption?]): Promise<bigint>;
}
/**
 * `statx` gets a file's status with its birth time and attributes.
 *
 * Since Linux 4.11; i386 383, x86_64 332, arm64 291.
 *
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR
 * @see https://man7.org/linux/man-pages/man2/statx.2.html
 */
export const statx = promised<StatxPromisedCall>('statx');

/**
 * `access` checks what the caller may do with a file.
 *
 * Since Linux 1.0; i386 33, x86_64 21.
 *
 * @param pathname string
 * @param mode flags: any of F_OK, R_OK, W_OK, X_OK
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EPERM, EROFS, ETXTBSY
 * @see https://man7.org/linux/man-pages/man2/access.2.html
 */
export const access = promised<ExactPromised<[pathname: Text, mode: Flags<'access'>]>>('access');

/**
 * `faccessat` checks what the caller may do with a file, relative to a directory.
 *
 * Since Linux 2.6.16; i386 307, x86_64 269, arm64 48.
 *
 * @param dirfd file descriptor of a directory, or AT_FDCWD
 * @param pathname string
 * @param mode flags: any of F_OK, R_OK, W_OK, X_OK
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EPERM, EROFS, ETXTBSY
 * @see https://man7.org/linux/man-pages/man2/faccessat.2.html
 */
export const faccessat = promised<ExactPromised<[dirfd: DirFd, pathname: Text, mode: Flags<'access'>]>>('faccessat');

/** The forms of faccessat2. */
export interface Faccessat2PromisedCall extends WaysPromised<[dirfd: DirFd, pathname: Text, mode: Flags<'access'>, flags: Flags<'at_access'>]> {
  /**
   * Comfortable: checks what the caller may do with a file, relative to a directory, with flags.
   *
   * Since Linux 5.8; i386 439, x86_64 439, arm64 439.
   * Manual: https://man7.org/linux/man-pages/man2/faccessat2.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param mode flags: any of F_OK, R_OK, W_OK, X_OK
   * @param flags flags: any of AT_EACCESS, AT_SYMLINK_NOFOLLOW, AT_EMPTY_PATH; may be left out: 0
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EPERM, EROFS, ETXTBSY
   */
  (...args: [dirfd: DirFd, pathname: Text, mode: Flags<'access'>, flags?: Flags<'at_access'>, SignalOption?]): Promise<number>;
  /**
   * Exact: checks what the caller may do with a file, relative to a directory, with flags; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 5.8; i386 439, x86_64 439, arm64 439.
   * Manual: https://man7.org/linux/man-pages/man2/faccessat2.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param mode flags: any of F_OK, R_OK, W_OK, X_OK
   * @param flags flags: any of AT_EACCESS, AT_SYMLINK_NOFOLLOW, AT_EMPTY_PATH
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EPERM, EROFS, ETXTBSY
   */
  (...args: [dirfd: DirFd, pathname: Text, mode: Flags<'access'>, flags: Flags<'at_access'>, SignalOption?]): Promise<number>;
  /** With bigints: checks what the caller may do with a file, relative to a directory, with flags. */
  bigint(...args: [dirfd: DirFd, pathname: Text, mode: Flags<'access'>, flags?: Flags<'at_access'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: checks what the caller may do with a file, relative to a directory, with flags. */
  bigint(...args: [dirfd: DirFd, pathname: Text, mode: Flags<'access'>, flags: Flags<'at_access'>, SignalOption?]): Promise<bigint>;
}
/**
 * `faccessat2` checks what the caller may do with a file, relative to a directory, with flags.
 *
 * Since Linux 5.8; i386 439, x86_64 439, arm64 439.
 *
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EPERM, EROFS, ETXTBSY
 * @see https://man7.org/linux/man-pages/man2/faccessat2.2.html
 */
export const faccessat2 = promised<Faccessat2PromisedCall>('faccessat2');

/**
 * `rename` renames a file.
 *
 * Since Linux 1.0; i386 38, x86_64 82.
 *
 * @param oldpath string
 * @param newpath string
 * @throws {SyscallError} EACCES, EBUSY, EDQUOT, EFAULT, EINVAL, EISDIR, ELOOP, EMLINK, ENAMETOOLONG, ENOENT, ENOMEM, ENOSPC, ENOTDIR, ENOTEMPTY, EEXIST, EPERM, EROFS, EXDEV, EBADF
 * @see https://man7.org/linux/man-pages/man2/rename.2.html
 */
export const rename = promised<ExactPromised<[oldpath: Text, newpath: Text]>>('rename');

/**
 * `renameat` renames a file, relative to directories.
 *
 * Since Linux 2.6.16; i386 302, x86_64 264, arm64 38.
 *
 * @param olddirfd file descriptor of a directory, or AT_FDCWD
 * @param oldpath string
 * @param newdirfd file descriptor of a directory, or AT_FDCWD
 * @param newpath string
 * @throws {SyscallError} EACCES, EBUSY, EDQUOT, EFAULT, EINVAL, EISDIR, ELOOP, EMLINK, ENAMETOOLONG, ENOENT, ENOMEM, ENOSPC, ENOTDIR, ENOTEMPTY, EEXIST, EPERM, EROFS, EXDEV, EBADF
 * @see https://man7.org/linux/man-pages/man2/renameat.2.html
 */
export const renameat = promised<ExactPromised<[olddirfd: DirFd, oldpath: Text, newdirfd: DirFd, newpath: Text]>>('renameat');

/** The forms of renameat2. */
export interface Renameat2PromisedCall extends WaysPromised<[olddirfd: DirFd, oldpath: Text, newdirfd: DirFd, newpath: Text, flags: Flags<'rename'>]> {
  /**
   * Comfortable: renames or exchanges files, relative to directories.
   *
   * Since Linux 3.15; i386 353, x86_64 316, arm64 276.
   * Manual: https://man7.org/linux/man-pages/man2/renameat2.2.html
   *
   * @param olddirfd file descriptor of a directory, or AT_FDCWD
   * @param oldpath string
   * @param newdirfd file descriptor of a directory, or AT_FDCWD
   * @param newpath string
   * @param flags flags: any of RENAME_NOREPLACE, RENAME_EXCHANGE, RENAME_WHITEOUT; may be left out: 0
   * @throws {SyscallError} EACCES, EBUSY, EDQUOT, EFAULT, EINVAL, EISDIR, ELOOP, EMLINK, ENAMETOOLONG, ENOENT, ENOMEM, ENOSPC, ENOTDIR, ENOTEMPTY, EEXIST, EPERM, EROFS, EXDEV, EBADF
   */
  (...args: [olddirfd: DirFd, oldpath: Text, newdirfd: DirFd, newpath: Text, flags?: Flags<'rename'>, SignalOption?]): Promise<number>;
  /**
   * Exact: renames or exchanges files, relative to directories; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 3.15; i386 353, x86_64 316, arm64 276.
   * Manual: https://man7.org/linux/man-pages/man2/renameat2.2.html
   *
   * @param olddirfd file descriptor of a directory, or AT_FDCWD
   * @param oldpath string
   * @param newdirfd file descriptor of a directory, or AT_FDCWD
   * @param newpath string
   * @param flags flags: any of RENAME_NOREPLACE, RENAME_EXCHANGE, RENAME_WHITEOUT
   * @throws {SyscallError} EACCES, EBUSY, EDQUOT, EFAULT, EINVAL, EISDIR, ELOOP, EMLINK, ENAMETOOLONG, ENOENT, ENOMEM, ENOSPC, ENOTDIR, ENOTEMPTY, EEXIST, EPERM, EROFS, EXDEV, EBADF
   */
  (...args: [olddirfd: DirFd, oldpath: Text, newdirfd: DirFd, newpath: Text, flags: Flags<'rename'>, SignalOption?]): Promise<number>;
  /** With bigints: renames or exchanges files, relative to directories. */
  bigint(...args: [olddirfd: DirFd, oldpath: Text, newdirfd: DirFd, newpath: Text, flags?: Flags<'rename'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: renames or exchanges files, relative to directories. */
  bigint(...args: [olddirfd: DirFd, oldpath: Text, newdirfd: DirFd, newpath: Text, flags: Flags<'rename'>, SignalOption?]): Promise<bigint>;
}
/**
 * `renameat2` renames or exchanges files, relative to directories.
 *
 * Since Linux 3.15; i386 353, x86_64 316, arm64 276.
 *
 * @throws {SyscallError} EACCES, EBUSY, EDQUOT, EFAULT, EINVAL, EISDIR, ELOOP, EMLINK, ENAMETOOLONG, ENOENT, ENOMEM, ENOSPC, ENOTDIR, ENOTEMPTY, EEXIST, EPERM, EROFS, EXDEV, EBADF
 * @see https://man7.org/linux/man-pages/man2/renameat2.2.html
 */
export const renameat2 = promised<Renameat2PromisedCall>('renameat2');

/**
 * `mkdir` makes a directory.
 *
 * Since Linux 1.0; i386 39, x86_64 83.
 *
 * @param pathname string
 * @param mode permissions of a file, as 0o644
 * @throws {SyscallError} EACCES, EBADF, EDQUOT, EEXIST, EFAULT, EINVAL, ELOOP, EMLINK, ENAMETOOLONG, ENOENT, ENOMEM, ENOSPC, ENOTDIR, EPERM, EROFS, EOVERFLOW
 * @see https://man7.org/linux/man-pages/man2/mkdir.2.html
 */
export const mkdir = promised<ExactPromised<[pathname: Text, mode: Flags<'mode'>]>>('mkdir');

/**
 * `mkdirat` makes a directory, relative to a directory.
 *
 * Since Linux 2.6.16; i386 296, x86_64 258, arm64 34.
 *
 * @param dirfd file descriptor of a directory, or AT_FDCWD
 * @param pathname string
 * @param mode permissions of a file, as 0o644
 * @throws {SyscallError} EACCES, EBADF, EDQUOT, EEXIST, EFAULT, EINVAL, ELOOP, EMLINK, ENAMETOOLONG, ENOENT, ENOMEM, ENOSPC, ENOTDIR, EPERM, EROFS, EOVERFLOW
 * @see https://man7.org/linux/man-pages/man2/mkdirat.2.html
 */
export const mkdirat = promised<ExactPromised<[dirfd: DirFd, pathname: Text, mode: Flags<'mode'>]>>('mkdirat');

/**
 * `rmdir` removes an empty directory.
 *
 * Since Linux 1.0; i386 40, x86_64 84.
 *
 * @param pathname string
 * @throws {SyscallError} EACCES, EBUSY, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, ENOTEMPTY, EEXIST, EPERM, EROFS
 * @see https://man7.org/linux/man-pages/man2/rmdir.2.html
 */
export const rmdir = promised<ExactPromised<[pathname: Text]>>('rmdir');

/**
 * `mknod` makes a file of any kind.
 *
 * Since Linux 1.0; i386 14, x86_64 133.
 *
 * @param pathname string
 * @param mode flags: any of S_IFSOCK, S_IFLNK, S_IFREG, S_IFBLK, S_IFDIR, S_IFCHR, S_IFIFO, S_ISUID, …
 * @throws {SyscallError} EACCES, EBADF, EDQUOT, EEXIST, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOSPC, ENOTDIR, EPERM, EROFS
 * @see https://man7.org/linux/man-pages/man2/mknod.2.html
 */
export const mknod = promised<ExactPromised<[pathname: Text, mode: Flags<'file_mode'>, dev: Int]>>('mknod');

/**
 * `mknodat` makes a file of any kind, relative to a directory.
 *
 * Since Linux 2.6.16; i386 297, x86_64 259, arm64 33.
 *
 * @param dirfd file descriptor of a directory, or AT_FDCWD
 * @param pathname string
 * @param mode flags: any of S_IFSOCK, S_IFLNK, S_IFREG, S_IFBLK, S_IFDIR, S_IFCHR, S_IFIFO, S_ISUID, …
 * @throws {SyscallError} EACCES, EBADF, EDQUOT, EEXIST, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOSPC, ENOTDIR, EPERM, EROFS
 * @see https://man7.org/linux/man-pages/man2/mknodat.2.html
 */
export const mknodat = promised<ExactPromised<[dirfd: DirFd, pathname: Text, mode: Flags<'file_mode'>, dev: Int]>>('mknodat');

/**
 * `link` gives a file another name.
 *
 * Since Linux 1.0; i386 9, x86_64 86.
 *
 * @param oldpath string
 * @param newpath string
 * @throws {SyscallError} EACCES, EDQUOT, EEXIST, EFAULT, EIO, ELOOP, EMLINK, ENAMETOOLONG, ENOENT, ENOMEM, ENOSPC, ENOTDIR, EPERM, EROFS, EXDEV, EBADF, EINVAL
 * @see https://man7.org/linux/man-pages/man2/link.2.html
 */
export const link = promised<ExactPromised<[oldpath: Text, newpath: Text]>>('link');

/** The forms of linkat. */
export interface LinkatPromisedCall extends WaysPromised<[olddirfd: DirFd, oldpath: Text, newdirfd: DirFd, newpath: Text, flags: Flags<'at_link'>]> {
  /**
   * Comfortable: gives a file another name, relative to directories.
   *
   * Since Linux 2.6.16; i386 303, x86_64 265, arm64 37.
   * Manual: https://man7.org/linux/man-pages/man2/linkat.2.html
   *
   * @param olddirfd file descriptor of a directory, or AT_FDCWD
   * @param oldpath string
   * @param newdirfd file descriptor of a directory, or AT_FDCWD
   * @param newpath string
   * @param flags flags: any of AT_SYMLINK_FOLLOW, AT_EMPTY_PATH; may be left out: 0
   * @throws {SyscallError} EACCES, EDQUOT, EEXIST, EFAULT, EIO, ELOOP, EMLINK, ENAMETOOLONG, ENOENT, ENOMEM, ENOSPC, ENOTDIR, EPERM, EROFS, EXDEV, EBADF, EINVAL
   */
  (...args: [olddirfd: DirFd, oldpath: Text, newdirfd: DirFd, newpath: Text, flags?: Flags<'at_link'>, SignalOption?]): Promise<number>;
  /**
   * Exact: gives a file another name, relative to directories; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6.16; i386 303, x86_64 265, arm64 37.
   * Manual: https://man7.org/linux/man-pages/man2/linkat.2.html
   *
   * @param olddirfd file descriptor of a directory, or AT_FDCWD
   * @param oldpath string
   * @param newdirfd file descriptor of a directory, or AT_FDCWD
   * @param newpath string
   * @param flags flags: any of AT_SYMLINK_FOLLOW, AT_EMPTY_PATH
   * @throws {SyscallError} EACCES, EDQUOT, EEXIST, EFAULT, EIO, ELOOP, EMLINK, ENAMETOOLONG, ENOENT, ENOMEM, ENOSPC, ENOTDIR, EPERM, EROFS, EXDEV, EBADF, EINVAL
   */
  (...args: [olddirfd: DirFd, oldpath: Text, newdirfd: DirFd, newpath: Text, flags: Flags<'at_link'>, SignalOption?]): Promise<number>;
  /** With bigints: gives a file another name, relative to directories. */
  bigint(...args: [olddirfd: DirFd, oldpath: Text, newdirfd: DirFd, newpath: Text, flags?: Flags<'at_link'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gives a file another name, relative to directories. */
  bigint(...args: [olddirfd: DirFd, oldpath: Text, newdirfd: DirFd, newpath: Text, flags: Flags<'at_link'>, SignalOption?]): Promise<bigint>;
}
/**
 * `linkat` gives a file another name, relative to directories.
 *
 * Since Linux 2.6.16; i386 303, x86_64 265, arm64 37.
 *
 * @throws {SyscallError} EACCES, EDQUOT, EEXIST, EFAULT, EIO, ELOOP, EMLINK, ENAMETOOLONG, ENOENT, ENOMEM, ENOSPC, ENOTDIR, EPERM, EROFS, EXDEV, EBADF, EINVAL
 * @see https://man7.org/linux/man-pages/man2/linkat.2.html
 */
export const linkat = promised<LinkatPromisedCall>('linkat');

/**
 * `symlink` makes a symbolic link.
 *
 * Since Linux 1.0; i386 83, x86_64 88.
 *
 * @param target string
 * @param linkpath string
 * @throws {SyscallError} EACCES, EBADF, EDQUOT, EEXIST, EFAULT, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOSPC, ENOTDIR, EPERM, EROFS
 * @see https://man7.org/linux/man-pages/man2/symlink.2.html
 */
export const symlink = promised<ExactPromised<[target: Text, linkpath: Text]>>('symlink');

/**
 * `symlinkat` makes a symbolic link, relative to a directory.
 *
 * Since Linux 2.6.16; i386 304, x86_64 266, arm64 36.
 *
 * @param target string
 * @param newdirfd file descriptor of a directory, or AT_FDCWD
 * @param linkpath string
 * @throws {SyscallError} EACCES, EBADF, EDQUOT, EEXIST, EFAULT, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOSPC, ENOTDIR, EPERM, EROFS
 * @see https://man7.org/linux/man-pages/man2/symlinkat.2.html
 */
export const symlinkat = promised<ExactPromised<[target: Text, newdirfd: DirFd, linkpath: Text]>>('symlinkat');

/** The forms of readlink. */
export interface ReadlinkPromisedCall extends WaysPromised<[pathname: Text, buf: AnyPointer, bufsiz: Int]> {
  /**
   * Comfortable: reads where a symbolic link points; what the kernel writes is returned.
   *
   * Since Linux 1.0; i386 85, x86_64 89.
   * Manual: https://man7.org/linux/man-pages/man2/readlink.2.html
   *
   * @param pathname string
   * @param bufsiz length of buf in bytes; may be left out: 4096
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR
   */
  (...args: [pathname: Text, bufsiz?: number, SignalOption?]): Promise<string>;
  /**
   * Exact: reads where a symbolic link points; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 1.0; i386 85, x86_64 89.
   * Manual: https://man7.org/linux/man-pages/man2/readlink.2.html
   *
   * @param pathname string
   * @param buf out: bytes, as many as bufsiz says
   * @param bufsiz length of buf in bytes
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR
   */
  (...args: [pathname: Text, buf: AnyPointer, bufsiz: Int, SignalOption?]): Promise<number>;
  /** With bigints: reads where a symbolic link points. */
  bigint(...args: [pathname: Text, bufsiz?: number, SignalOption?]): Promise<Big<string>>;
  /** With bigints: reads where a symbolic link points. */
  bigint(...args: [pathname: Text, buf: AnyPointer, bufsiz: Int, SignalOption?]): Promise<bigint>;
}
/**
 * `readlink` reads where a symbolic link points.
 *
 * Since Linux 1.0; i386 85, x86_64 89.
 *
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR
 * @see https://man7.org/linux/man-pages/man2/readlink.2.html
 */
export const readlink = promised<ReadlinkPromisedCall>('readlink');

/** The forms of readlinkat. */
export interface ReadlinkatPromisedCall extends WaysPromised<[dirfd: DirFd, pathname: Text, buf: AnyPointer, bufsiz: Int]> {
  /**
   * Comfortable: reads where a symbolic link points, relative to a directory; what the kernel writes is returned.
   *
   * Since Linux 2.6.16; i386 305, x86_64 267, arm64 78.
   * Manual: https://man7.org/linux/man-pages/man2/readlinkat.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param bufsiz length of buf in bytes; may be left out: 4096
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR
   */
  (...args: [dirfd: DirFd, pathname: Text, bufsiz?: number, SignalOption?]): Promise<string>;
  /**
   * Exact: reads where a symbolic link points, relative to a directory; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6.16; i386 305, x86_64 267, arm64 78.
   * Manual: https://man7.org/linux/man-pages/man2/readlinkat.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param buf out: bytes, as many as bufsiz says
   * @param bufsiz length of buf in bytes
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR
   */
  (...args: [dirfd: DirFd, pathname: Text, buf: AnyPointer, bufsiz: Int, SignalOption?]): Promise<number>;
  /** With bigints: reads where a symbolic link points, relative to a directory. */
  bigint(...args: [dirfd: DirFd, pathname: Text, bufsiz?: number, SignalOption?]): Promise<Big<string>>;
  /** With bigints: reads where a symbolic link points, relative to a directory. */
  bigint(...args: [dirfd: DirFd, pathname: Text, buf: AnyPointer, bufsiz: Int, SignalOption?]): Promise<bigint>;
}
/**
 * `readlinkat` reads where a symbolic link points, relative to a directory.
 *
 * Since Linux 2.6.16; i386 305, x86_64 267, arm64 78.
 *
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR
 * @see https://man7.org/linux/man-pages/man2/readlinkat.2.html
 */
export const readlinkat = promised<ReadlinkatPromisedCall>('readlinkat');

/**
 * `unlink` removes a file's name.
 *
 * Since Linux 1.0; i386 10, x86_64 87.
 *
 * @param pathname string
 * @throws {SyscallError} EACCES, EBUSY, EFAULT, EIO, EISDIR, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EPERM, EROFS, EBADF, EINVAL
 * @see https://man7.org/linux/man-pages/man2/unlink.2.html
 */
export const unlink = promised<ExactPromised<[pathname: Text]>>('unlink');

/** The forms of unlinkat. */
export interface UnlinkatPromisedCall extends WaysPromised<[dirfd: DirFd, pathname: Text, flags: Flags<'at_remove'>]> {
  /**
   * Comfortable: removes a file's name, or a directory, relative to a directory.
   *
   * Since Linux 2.6.16; i386 301, x86_64 263, arm64 35.
   * Manual: https://man7.org/linux/man-pages/man2/unlinkat.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param flags flags: any of AT_REMOVEDIR; may be left out: 0
   * @throws {SyscallError} EACCES, EBUSY, EFAULT, EIO, EISDIR, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EPERM, EROFS, EBADF, EINVAL
   */
  (...args: [dirfd: DirFd, pathname: Text, flags?: Flags<'at_remove'>, SignalOption?]): Promise<number>;
  /**
   * Exact: removes a file's name, or a directory, relative to a directory; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6.16; i386 301, x86_64 263, arm64 35.
   * Manual: https://man7.org/linux/man-pages/man2/unlinkat.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param flags flags: any of AT_REMOVEDIR
   * @throws {SyscallError} EACCES, EBUSY, EFAULT, EIO, EISDIR, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EPERM, EROFS, EBADF, EINVAL
   */
  (...args: [dirfd: DirFd, pathname: Text, flags: Flags<'at_remove'>, SignalOption?]): Promise<number>;
  /** With bigints: removes a file's name, or a directory, relative to a directory. */
  bigint(...args: [dirfd: DirFd, pathname: Text, flags?: Flags<'at_remove'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: removes a file's name, or a directory, relative to a directory. */
  bigint(...args: [dirfd: DirFd, pathname: Text, flags: Flags<'at_remove'>, SignalOption?]): Promise<bigint>;
}
/**
 * `unlinkat` removes a file's name, or a directory, relative to a directory.
 *
 * Since Linux 2.6.16; i386 301, x86_64 263, arm64 35.
 *
 * @throws {SyscallError} EACCES, EBUSY, EFAULT, EIO, EISDIR, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EPERM, EROFS, EBADF, EINVAL
 * @see https://man7.org/linux/man-pages/man2/unlinkat.2.html
 */
export const unlinkat = promised<UnlinkatPromisedCall>('unlinkat');

/**
 * `chmod` changes a file's mode.
 *
 * Since Linux 1.0; i386 15, x86_64 90.
 *
 * @param pathname string
 * @param mode flags: any of S_IFSOCK, S_IFLNK, S_IFREG, S_IFBLK, S_IFDIR, S_IFCHR, S_IFIFO, S_ISUID, …
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, ENOTSUP, EPERM, EROFS
 * @see https://man7.org/linux/man-pages/man2/chmod.2.html
 */
export const chmod = promised<ExactPromised<[pathname: Text, mode: Flags<'file_mode'>]>>('chmod');

/**
 * `fchmod` changes an open file's mode.
 *
 * Since Linux 1.0; i386 94, x86_64 91, arm64 52.
 *
 * @param fd file descriptor
 * @param mode flags: any of S_IFSOCK, S_IFLNK, S_IFREG, S_IFBLK, S_IFDIR, S_IFCHR, S_IFIFO, S_ISUID, …
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, ENOTSUP, EPERM, EROFS
 * @see https://man7.org/linux/man-pages/man2/fchmod.2.html
 */
export const fchmod = promised<ExactPromised<[fd: FdLike, mode: Flags<'file_mode'>]>>('fchmod');

/**
 * `fchmodat` changes a file's mode, relative to a directory.
 *
 * Since Linux 2.6.16; i386 306, x86_64 268, arm64 53.
 *
 * @param dirfd file descriptor of a directory, or AT_FDCWD
 * @param pathname string
 * @param mode flags: any of S_IFSOCK, S_IFLNK, S_IFREG, S_IFBLK, S_IFDIR, S_IFCHR, S_IFIFO, S_ISUID, …
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, ENOTSUP, EPERM, EROFS
 * @see https://man7.org/linux/man-pages/man2/fchmodat.2.html
 */
export const fchmodat = promised<ExactPromised<[dirfd: DirFd, pathname: Text, mode: Flags<'file_mode'>]>>('fchmodat');

/** The forms of fchmodat2. */
export interface Fchmodat2PromisedCall extends WaysPromised<[dirfd: DirFd, pathname: Text, mode: Flags<'file_mode'>, flags: Flags<'at_empty'>]> {
  /**
   * Comfortable: changes a file's mode, relative to a directory, with flags.
   *
   * Since Linux 6.6; i386 452, x86_64 452, arm64 452.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param mode flags: any of S_IFSOCK, S_IFLNK, S_IFREG, S_IFBLK, S_IFDIR, S_IFCHR, S_IFIFO, S_ISUID, …
   * @param flags flags: any of AT_SYMLINK_NOFOLLOW, AT_EMPTY_PATH; may be left out: 0
   */
  (...args: [dirfd: DirFd, pathname: Text, mode: Flags<'file_mode'>, flags?: Flags<'at_empty'>, SignalOption?]): Promise<number>;
  /**
   * Exact: changes a file's mode, relative to a directory, with flags; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 6.6; i386 452, x86_64 452, arm64 452.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param mode flags: any of S_IFSOCK, S_IFLNK, S_IFREG, S_IFBLK, S_IFDIR, S_IFCHR, S_IFIFO, S_ISUID, …
   * @param flags flags: any of AT_SYMLINK_NOFOLLOW, AT_EMPTY_PATH
   */
  (...args: [dirfd: DirFd, pathname: Text, mode: Flags<'file_mode'>, flags: Flags<'at_empty'>, SignalOption?]): Promise<number>;
  /** With bigints: changes a file's mode, relative to a directory, with flags. */
  bigint(...args: [dirfd: DirFd, pathname: Text, mode: Flags<'file_mode'>, flags?: Flags<'at_empty'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: changes a file's mode, relative to a directory, with flags. */
  bigint(...args: [dirfd: DirFd, pathname: Text, mode: Flags<'file_mode'>, flags: Flags<'at_empty'>, SignalOption?]): Promise<bigint>;
}
/**
 * `fchmodat2` changes a file's mode, relative to a directory, with flags.
 *
 * Since Linux 6.6; i386 452, x86_64 452, arm64 452.
 *
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 */
export const fchmodat2 = promised<Fchmodat2PromisedCall>('fchmodat2');

/**
 * `chown` changes a file's owner and group; -1 leaves one as it is.
 *
 * Since Linux 2.2; i386 182, x86_64 92.
 *
 * @param pathname string
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EPERM, EROFS
 * @see https://man7.org/linux/man-pages/man2/chown.2.html
 */
export const chown = promised<ExactPromised<[pathname: Text, owner: Int, group: Int]>>('chown');

/**
 * `fchown` changes an open file's owner and group; -1 leaves one as it is.
 *
 * Since Linux 1.0; i386 95, x86_64 93, arm64 55.
 *
 * @param fd file descriptor
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EPERM, EROFS
 * @see https://man7.org/linux/man-pages/man2/fchown.2.html
 */
export const fchown = promised<ExactPromised<[fd: FdLike, owner: Int, group: Int]>>('fchown');

/**
 * `lchown` changes the owner and group of a link itself; -1 leaves one as it is.
 *
 * Since Linux 1.0; i386 16, x86_64 94.
 *
 * @param pathname string
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EPERM, EROFS
 * @see https://man7.org/linux/man-pages/man2/lchown.2.html
 */
export const lchown = promised<ExactPromised<[pathname: Text, owner: Int, group: Int]>>('lchown');

/** The forms of fchownat. */
export interface FchownatPromisedCall extends WaysPromised<[dirfd: DirFd, pathname: Text, owner: Int, group: Int, flags: Flags<'at_empty'>]> {
  /**
   * Comfortable: changes a file's owner and group, relative to a directory.
   *
   * Since Linux 2.6.16; i386 298, x86_64 260, arm64 54.
   * Manual: https://man7.org/linux/man-pages/man2/fchownat.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param flags flags: any of AT_SYMLINK_NOFOLLOW, AT_EMPTY_PATH; may be left out: 0
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EPERM, EROFS
   */
  (...args: [dirfd: DirFd, pathname: Text, owner: Int, group: Int, flags?: Flags<'at_empty'>, SignalOption?]): Promise<number>;
  /**
   * Exact: changes a file's owner and group, relative to a directory; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6.16; i386 298, x86_64 260, arm64 54.
   * Manual: https://man7.org/linux/man-pages/man2/fchownat.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param flags flags: any of AT_SYMLINK_NOFOLLOW, AT_EMPTY_PATH
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EPERM, EROFS
   */
  (...args: [dirfd: DirFd, pathname: Text, owner: Int, group: Int, flags: Flags<'at_empty'>, SignalOption?]): Promise<number>;
  /** With bigints: changes a file's owner and group, relative to a directory. */
  bigint(...args: [dirfd: DirFd, pathname: Text, owner: Int, group: Int, flags?: Flags<'at_empty'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: changes a file's owner and group, relative to a directory. */
  bigint(...args: [dirfd: DirFd, pathname: Text, owner: Int, group: Int, flags: Flags<'at_empty'>, SignalOption?]): Promise<bigint>;
}
/**
 * `fchownat` changes a file's owner and group, relative to a directory.
 *
 * Since Linux 2.6.16; i386 298, x86_64 260, arm64 54.
 *
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EPERM, EROFS
 * @see https://man7.org/linux/man-pages/man2/fchownat.2.html
 */
export const fchownat = promised<FchownatPromisedCall>('fchownat');

/**
 * `truncate` sets a file's length by its path.
 *
 * Since Linux 1.0; i386 92, x86_64 76, arm64 45.
 *
 * @param path string
 * @throws {SyscallError} EACCES, EFAULT, EFBIG, ENOSPC, EINTR, EINVAL, EIO, EISDIR, ELOOP, ENAMETOOLONG, ENOENT, ENOTDIR, EPERM, EROFS, ETXTBSY, EBADF
 * @see https://man7.org/linux/man-pages/man2/truncate.2.html
 */
export const truncate = promised<ExactPromised<[path: Text, length: Int]>>('truncate');

/**
 * `ftruncate` sets an open file's length.
 *
 * Since Linux 1.0; i386 93, x86_64 77, arm64 46.
 *
 * @param fd file descriptor
 * @throws {SyscallError} EACCES, EFAULT, EFBIG, ENOSPC, EINTR, EINVAL, EIO, EISDIR, ELOOP, ENAMETOOLONG, ENOENT, ENOTDIR, EPERM, EROFS, ETXTBSY, EBADF
 * @see https://man7.org/linux/man-pages/man2/ftruncate.2.html
 */
export const ftruncate = promised<ExactPromised<[fd: FdLike, length: Int]>>('ftruncate');

/**
 * `fallocate` allocates, punches or zeroes a range of a file.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.6.23; i386 324, x86_64 285, arm64 47.
 *
 * @param fd file descriptor
 * @param mode flags: any of FALLOC_FL_KEEP_SIZE, FALLOC_FL_PUNCH_HOLE, FALLOC_FL_COLLAPSE_RANGE, FALLOC_FL_ZERO_RANGE, FALLOC_FL_INSERT_RANGE, FALLOC_FL_UNSHARE_RANGE, FALLOC_FL_WRITE_ZEROES, FALLOC_FL_ALLOCATE_RANGE
 * @throws {SyscallError} EBADF, EFBIG, EINTR, EINVAL, EIO, ENODEV, ENOSPC, ENOSYS, EOPNOTSUPP, EPERM, ESPIPE, ETXTBSY
 * @see https://man7.org/linux/man-pages/man2/fallocate.2.html
 */
export const fallocate = promised<ExactPromised<[fd: FdLike, mode: Flags<'fallocate'>, offset: Int, len: Int]>>('fallocate');

/**
 * `utime` changes a file's times, to seconds.
 *
 * Since Linux 1.0; i386 30, x86_64 132.
 *
 * @param filename string
 * @param times in: struct utimbuf
 * @throws {SyscallError} EACCES, EFAULT, ENOENT, EPERM, EROFS
 * @see https://man7.org/linux/man-pages/man2/utime.2.html
 */
export const utime = promised<ExactPromised<[filename: Text, times: In<'utimbuf'>]>>('utime');

/**
 * `utimes` changes a file's times, to microseconds.
 *
 * Since Linux 2.2; i386 271, x86_64 235.
 *
 * @param filename string
 * @param times in: array of 2 struct timeval
 * @throws {SyscallError} EACCES, EFAULT, ENOENT, EPERM, EROFS
 * @see https://man7.org/linux/man-pages/man2/utimes.2.html
 */
export const utimes = promised<ExactPromised<[filename: Text, times: InArray<'timeval'>]>>('utimes');

/**
 * `futimesat` changes a file's times, to microseconds, relative to a directory.
 *
 * Since Linux 2.6.16; i386 299, x86_64 261.
 *
 * @param dirfd file descriptor of a directory, or AT_FDCWD
 * @param pathname string
 * @param times in: array of 2 struct timeval
 * @throws {SyscallError} EBADF, ENOTDIR, EACCES, EFAULT, ENOENT, EPERM, EROFS
 * @see https://man7.org/linux/man-pages/man2/futimesat.2.html
 */
export const futimesat = promised<ExactPromised<[dirfd: DirFd, pathname: Text, times: InArray<'timeval'>]>>('futimesat');

/** The forms of utimensat. */
export interface UtimensatPromisedCall extends WaysPromised<[dirfd: DirFd, pathname: Text, times: InArray<'timespec'>, flags: Flags<'at_empty'>]> {
  /**
   * Comfortable: changes a file's times, to nanoseconds, relative to a directory; null: to now.
   *
   * Since Linux 2.6.22; i386 320, x86_64 280, arm64 88.
   * Manual: https://man7.org/linux/man-pages/man2/utimensat.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param times in: array of 2 struct timespec
   * @param flags flags: any of AT_SYMLINK_NOFOLLOW, AT_EMPTY_PATH; may be left out: 0
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOTDIR, EPERM, EROFS, ESRCH
   */
  (...args: [dirfd: DirFd, pathname: Text, times: InArray<'timespec'>, flags?: Flags<'at_empty'>, SignalOption?]): Promise<number>;
  /**
   * Exact: changes a file's times, to nanoseconds, relative to a directory; null: to now; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6.22; i386 320, x86_64 280, arm64 88.
   * Manual: https://man7.org/linux/man-pages/man2/utimensat.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param times in: array of 2 struct timespec
   * @param flags flags: any of AT_SYMLINK_NOFOLLOW, AT_EMPTY_PATH
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOTDIR, EPERM, EROFS, ESRCH
   */
  (...args: [dirfd: DirFd, pathname: Text, times: InArray<'timespec'>, flags: Flags<'at_empty'>, SignalOption?]): Promise<number>;
  /** With bigints: changes a file's times, to nanoseconds, relative to a directory; null: to now. */
  bigint(...args: [dirfd: DirFd, pathname: Text, times: InArray<'timespec'>, flags?: Flags<'at_empty'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: changes a file's times, to nanoseconds, relative to a directory; null: to now. */
  bigint(...args: [dirfd: DirFd, pathname: Text, times: InArray<'timespec'>, flags: Flags<'at_empty'>, SignalOption?]): Promise<bigint>;
}
/**
 * `utimensat` changes a file's times, to nanoseconds, relative to a directory; null: to now.
 *
 * Since Linux 2.6.22; i386 320, x86_64 280, arm64 88.
 *
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOTDIR, EPERM, EROFS, ESRCH
 * @see https://man7.org/linux/man-pages/man2/utimensat.2.html
 */
export const utimensat = promised<UtimensatPromisedCall>('utimensat');

/** The forms of getdents. */
export interface GetdentsPromisedCall extends WaysPromised<[fd: FdLike, dirp: AnyPointer, count: Int]> {
  /**
   * Comfortable: reads entries of an open directory, in the old form; what the kernel writes is returned.
   *
   * Since Linux 2.0; i386 141, x86_64 78.
   * Manual: https://man7.org/linux/man-pages/man2/getdents.2.html
   *
   * @param fd file descriptor
   * @param count length of dirp in bytes
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOENT, ENOTDIR
   */
  (...args: [fd: FdLike, count: number, SignalOption?]): Promise<Buffer>;
  /**
   * Exact: reads entries of an open directory, in the old form; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.0; i386 141, x86_64 78.
   * Manual: https://man7.org/linux/man-pages/man2/getdents.2.html
   *
   * @param fd file descriptor
   * @param dirp out: bytes, as many as count says
   * @param count length of dirp in bytes
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOENT, ENOTDIR
   */
  (...args: [fd: FdLike, dirp: AnyPointer, count: Int, SignalOption?]): Promise<number>;
  /** With bigints: reads entries of an open directory, in the old form. */
  bigint(...args: [fd: FdLike, count: number, SignalOption?]): Promise<Big<Buffer>>;
  /** With bigints: reads entries of an open directory, in the old form. */
  bigint(...args: [fd: FdLike, dirp: AnyPointer, count: Int, SignalOption?]): Promise<bigint>;
}
/**
 * `getdents` reads entries of an open directory, in the old form.
 *
 * Since Linux 2.0; i386 141, x86_64 78.
 *
 * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOENT, ENOTDIR
 * @see https://man7.org/linux/man-pages/man2/getdents.2.html
 */
export const getdents = promised<GetdentsPromisedCall>('getdents');

/** The forms of getdents64. */
export interface Getdents64PromisedCall extends WaysPromised<[fd: FdLike, dirp: Pointer<'struct linux_dirent64'>, count: Int]> {
  /**
   * Comfortable: reads entries of an open directory; what the kernel writes is returned.
   *
   * Since Linux 2.4; i386 220, x86_64 217, arm64 61.
   * Manual: https://man7.org/linux/man-pages/man2/getdents64.2.html
   *
   * @param fd file descriptor
   * @param count length of dirp in bytes; may be left out: 32768
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOENT, ENOTDIR
   */
  (...args: [fd: FdLike, count?: number, SignalOption?]): Promise<Dirent[]>;
  /**
   * Exact: reads entries of an open directory; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.4; i386 220, x86_64 217, arm64 61.
   * Manual: https://man7.org/linux/man-pages/man2/getdents64.2.html
   *
   * @param fd file descriptor
   * @param dirp out: struct linux_dirent64
   * @param count length of dirp in bytes
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOENT, ENOTDIR
   */
  (...args: [fd: FdLike, dirp: Pointer<'struct linux_dirent64'>, count: Int, SignalOption?]): Promise<number>;
  /** With bigints: reads entries of an open directory. */
  bigint(...args: [fd: FdLike, count?: number, SignalOption?]): Promise<Big<Dirent[]>>;
  /** With bigints: reads entries of an open directory. */
  bigint(...args: [fd: FdLike, dirp: Pointer<'struct linux_dirent64'>, count: Int, SignalOption?]): Promise<bigint>;
}
/**
 * `getdents64` reads entries of an open directory.
 *
 * Since Linux 2.4; i386 220, x86_64 217, arm64 61.
 *
 * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOENT, ENOTDIR
 * @see https://man7.org/linux/man-pages/man2/getdents64.2.html
 */
export const getdents64 = promised<Getdents64PromisedCall>('getdents64');

/** The forms of getcwd. */
export interface GetcwdPromisedCall extends WaysPromised<[buf: AnyPointer, size: Int]> {
  /**
   * Comfortable: gets the current working directory; what the kernel writes is returned.
   *
   * Since Linux 2.2; i386 183, x86_64 79, arm64 17.
   * Manual: https://man7.org/linux/man-pages/man2/getcwd.2.html
   *
   * @param size length of buf in bytes; may be left out: 4096
   * @throws {SyscallError} EACCES, EFAULT, EINVAL, ENAMETOOLONG, ENOENT, ENOMEM, ERANGE
   */
  (...args: [size?: number, SignalOption?]): Promise<string>;
  /**
   * Exact: gets the current working directory; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.2; i386 183, x86_64 79, arm64 17.
   * Manual: https://man7.org/linux/man-pages/man2/getcwd.2.html
   *
   * @param buf out: bytes, as many as size says
   * @param size length of buf in bytes
   * @throws {SyscallError} EACCES, EFAULT, EINVAL, ENAMETOOLONG, ENOENT, ENOMEM, ERANGE
   */
  (...args: [buf: AnyPointer, size: Int, SignalOption?]): Promise<number>;
  /** With bigints: gets the current working directory. */
  bigint(...args: [size?: number, SignalOption?]): Promise<Big<string>>;
  /** With bigints: gets the current working directory. */
  bigint(...args: [buf: AnyPointer, size: Int, SignalOption?]): Promise<bigint>;
}
/**
 * `getcwd` gets the current working directory.
 *
 * Since Linux 2.2; i386 183, x86_64 79, arm64 17.
 *
 * @throws {SyscallError} EACCES, EFAULT, EINVAL, ENAMETOOLONG, ENOENT, ENOMEM, ERANGE
 * @see https://man7.org/linux/man-pages/man2/getcwd.2.html
 */
export const getcwd = promised<GetcwdPromisedCall>('getcwd');

/**
 * `chdir` changes the current working directory.
 *
 * Since Linux 1.0; i386 12, x86_64 80, arm64 49.
 *
 * @param path string
 * @throws {SyscallError} EACCES, EFAULT, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EBADF
 * @see https://man7.org/linux/man-pages/man2/chdir.2.html
 */
export const chdir = promised<ExactPromised<[path: Text]>>('chdir');

/**
 * `fchdir` changes the current working directory to an open one.
 *
 * Since Linux 1.0; i386 133, x86_64 81, arm64 50.
 *
 * @param fd file descriptor
 * @throws {SyscallError} EACCES, EFAULT, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EBADF
 * @see https://man7.org/linux/man-pages/man2/fchdir.2.html
 */
export const fchdir = promised<ExactPromised<[fd: FdLike]>>('fchdir');

/**
 * `chroot` changes the root directory.
 *
 * Since Linux 1.0; i386 61, x86_64 161, arm64 51.
 *
 * @param path string
 * @throws {SyscallError} EACCES, EFAULT, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EPERM
 * @see https://man7.org/linux/man-pages/man2/chroot.2.html
 */
export const chroot = promised<ExactPromised<[path: Text]>>('chroot');

/** The forms of fchroot. */
export interface FchrootPromisedCall extends WaysPromised<[fd: FdOr<'FD_FAILFS_ROOT'>, flags: Int]> {
  /**
   * Comfortable: changes the root directory to one that is open; FD_FAILFS_ROOT stands for one in which nothing can be found.
   *
   * Since Linux 7.3; i386 472, x86_64 472, arm64 472.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param fd file descriptor, or FD_FAILFS_ROOT
   * @param flags has to be 0; may be left out: 0
   */
  (...args: [fd: FdOr<'FD_FAILFS_ROOT'>, flags?: Int, SignalOption?]): Promise<number>;
  /**
   * Exact: changes the root directory to one that is open; FD_FAILFS_ROOT stands for one in which nothing can be found; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 7.3; i386 472, x86_64 472, arm64 472.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param fd file descriptor, or FD_FAILFS_ROOT
   * @param flags has to be 0
   */
  (...args: [fd: FdOr<'FD_FAILFS_ROOT'>, flags: Int, SignalOption?]): Promise<number>;
  /** With bigints: changes the root directory to one that is open; FD_FAILFS_ROOT stands for one in which nothing can be found. */
  bigint(...args: [fd: FdOr<'FD_FAILFS_ROOT'>, flags?: Int, SignalOption?]): Promise<Big<number>>;
  /** With bigints: changes the root directory to one that is open; FD_FAILFS_ROOT stands for one in which nothing can be found. */
  bigint(...args: [fd: FdOr<'FD_FAILFS_ROOT'>, flags: Int, SignalOption?]): Promise<bigint>;
}
/**
 * `fchroot` changes the root directory to one that is open; FD_FAILFS_ROOT stands for one in which nothing can be found.
 *
 * Since Linux 7.3; i386 472, x86_64 472, arm64 472.
 *
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 */
export const fchroot = promised<FchrootPromisedCall>('fchroot');

/**
 * `dup` gives the file descriptor's file a second one.
 *
 * Since Linux 1.0; i386 41, x86_64 32, arm64 23.
 *
 * @param oldfd file descriptor
 * @throws {SyscallError} EBADF, EBUSY, EINTR, EINVAL, EMFILE, ENOMEM
 * @see https://man7.org/linux/man-pages/man2/dup.2.html
 */
export const dup = promised<ExactPromised<[oldfd: FdLike]>>('dup');

/**
 * `dup2` gives the file descriptor's file a second one, of a number.
 *
 * Since Linux 1.0; i386 63, x86_64 33.
 *
 * @param oldfd file descriptor
 * @param newfd file descriptor
 * @throws {SyscallError} EBADF, EBUSY, EINTR, EINVAL, EMFILE, ENOMEM
 * @see https://man7.org/linux/man-pages/man2/dup2.2.html
 */
export const dup2 = promised<ExactPromised<[oldfd: FdLike, newfd: FdLike]>>('dup2');

/** The forms of dup3. */
export interface Dup3PromisedCall extends WaysPromised<[oldfd: FdLike, newfd: FdLike, flags: Flags<'cloexec'>]> {
  /**
   * Comfortable: gives the file descriptor's file a second one, of a number, with flags.
   *
   * Since Linux 2.6.27; i386 330, x86_64 292, arm64 24.
   * Manual: https://man7.org/linux/man-pages/man2/dup3.2.html
   *
   * @param oldfd file descriptor
   * @param newfd file descriptor
   * @param flags flags: any of O_CLOEXEC; may be left out: 0
   * @throws {SyscallError} EBADF, EBUSY, EINTR, EINVAL, EMFILE, ENOMEM
   */
  (...args: [oldfd: FdLike, newfd: FdLike, flags?: Flags<'cloexec'>, SignalOption?]): Promise<number>;
  /**
   * Exact: gives the file descriptor's file a second one, of a number, with flags; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6.27; i386 330, x86_64 292, arm64 24.
   * Manual: https://man7.org/linux/man-pages/man2/dup3.2.html
   *
   * @param oldfd file descriptor
   * @param newfd file descriptor
   * @param flags flags: any of O_CLOEXEC
   * @throws {SyscallError} EBADF, EBUSY, EINTR, EINVAL, EMFILE, ENOMEM
   */
  (...args: [oldfd: FdLike, newfd: FdLike, flags: Flags<'cloexec'>, SignalOption?]): Promise<number>;
  /** With bigints: gives the file descriptor's file a second one, of a number, with flags. */
  bigint(...args: [oldfd: FdLike, newfd: FdLike, flags?: Flags<'cloexec'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gives the file descriptor's file a second one, of a number, with flags. */
  bigint(...args: [oldfd: FdLike, newfd: FdLike, flags: Flags<'cloexec'>, SignalOption?]): Promise<bigint>;
}
/**
 * `dup3` gives the file descriptor's file a second one, of a number, with flags.
 *
 * Since Linux 2.6.27; i386 330, x86_64 292, arm64 24.
 *
 * @throws {SyscallError} EBADF, EBUSY, EINTR, EINVAL, EMFILE, ENOMEM
 * @see https://man7.org/linux/man-pages/man2/dup3.2.html
 */
export const dup3 = promised<Dup3PromisedCall>('dup3');

/** The forms of pipe. */
export interface PipePromisedCall extends WaysPromised<[pipefd: Pointer<'int'>]> {
  /**
   * Comfortable: makes a pipe: [where to read, where to write]; what the kernel writes is returned.
   *
   * Since Linux 1.0; i386 42, x86_64 22.
   * Manual: https://man7.org/linux/man-pages/man2/pipe.2.html
   *
   * @throws {SyscallError} EFAULT, EINVAL, EMFILE, ENFILE, ENOPKG
   */
  (...args: [SignalOption?]): Promise<[number, number]>;
  /**
   * Exact: makes a pipe: [where to read, where to write]; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 1.0; i386 42, x86_64 22.
   * Manual: https://man7.org/linux/man-pages/man2/pipe.2.html
   *
   * @param pipefd out: array of 2 int
   * @throws {SyscallError} EFAULT, EINVAL, EMFILE, ENFILE, ENOPKG
   */
  (...args: [pipefd: Pointer<'int'>, SignalOption?]): Promise<number>;
  /** With bigints: makes a pipe: [where to read, where to write]. */
  bigint(...args: [SignalOption?]): Promise<Big<[number, number]>>;
  /** With bigints: makes a pipe: [where to read, where to write]. */
  bigint(...args: [pipefd: Pointer<'int'>, SignalOption?]): Promise<bigint>;
}
/**
 * `pipe` makes a pipe: [where to read, where to write].
 *
 * Since Linux 1.0; i386 42, x86_64 22.
 *
 * @throws {SyscallError} EFAULT, EINVAL, EMFILE, ENFILE, ENOPKG
 * @see https://man7.org/linux/man-pages/man2/pipe.2.html
 */
export const pipe = promised<PipePromisedCall>('pipe');

/** The forms of pipe2. */
export interface Pipe2PromisedCall extends WaysPromised<[pipefd: Pointer<'int'>, flags: Flags<'pipe'>]> {
  /**
   * Comfortable: makes a pipe with flags: [where to read, where to write]; what the kernel writes is returned.
   *
   * Since Linux 2.6.27; i386 331, x86_64 293, arm64 59.
   * Manual: https://man7.org/linux/man-pages/man2/pipe2.2.html
   *
   * @param flags flags: any of O_CLOEXEC, O_NONBLOCK, O_DIRECT, O_NOTIFICATION_PIPE; may be left out: 0
   * @throws {SyscallError} EFAULT, EINVAL, EMFILE, ENFILE, ENOPKG
   */
  (...args: [flags?: Flags<'pipe'>, SignalOption?]): Promise<[number, number]>;
  /**
   * Exact: makes a pipe with flags: [where to read, where to write]; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6.27; i386 331, x86_64 293, arm64 59.
   * Manual: https://man7.org/linux/man-pages/man2/pipe2.2.html
   *
   * @param pipefd out: array of 2 int
   * @param flags flags: any of O_CLOEXEC, O_NONBLOCK, O_DIRECT, O_NOTIFICATION_PIPE
   * @throws {SyscallError} EFAULT, EINVAL, EMFILE, ENFILE, ENOPKG
   */
  (...args: [pipefd: Pointer<'int'>, flags: Flags<'pipe'>, SignalOption?]): Promise<number>;
  /** With bigints: makes a pipe with flags: [where to read, where to write]. */
  bigint(...args: [flags?: Flags<'pipe'>, SignalOption?]): Promise<Big<[number, number]>>;
  /** With bigints: makes a pipe with flags: [where to read, where to write]. */
  bigint(...args: [pipefd: Pointer<'int'>, flags: Flags<'pipe'>, SignalOption?]): Promise<bigint>;
}
/**
 * `pipe2` makes a pipe with flags: [where to read, where to write].
 *
 * Since Linux 2.6.27; i386 331, x86_64 293, arm64 59.
 *
 * @throws {SyscallError} EFAULT, EINVAL, EMFILE, ENFILE, ENOPKG
 * @see https://man7.org/linux/man-pages/man2/pipe2.2.html
 */
export const pipe2 = promised<Pipe2PromisedCall>('pipe2');

/** The forms of fcntl. */
export interface FcntlPromisedCall extends WaysPromised<[fd: FdLike, cmd: OneOf<'fcntl'>, arg: IntOrMemory]> {
  /**
   * Comfortable: makes a second file descriptor, of the lowest number from arg on.
   *
   * Manual: https://man7.org/linux/man-pages/man2/fcntl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EACCES, EAGAIN, EBADF, EINVAL, EBUSY, EPERM, EMFILE, EDEADLK, EFAULT, EINTR, ENOLCK, ENOTDIR
   */
  (...args: [fd: FdLike, cmd: Choice<'F_DUPFD', 0>, arg: Int, SignalOption?]): Promise<number>;
  /**
   * Comfortable: makes a second file descriptor, of the lowest number from arg on, closed by exec.
   *
   * Manual: https://man7.org/linux/man-pages/man2/fcntl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EACCES, EAGAIN, EBADF, EINVAL, EBUSY, EPERM, EMFILE, EDEADLK, EFAULT, EINTR, ENOLCK, ENOTDIR
   */
  (...args: [fd: FdLike, cmd: Choice<'F_DUPFD_CLOEXEC', 1030>, arg: Int, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets the flags of the file descriptor.
   *
   * Manual: https://man7.org/linux/man-pages/man2/fcntl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EACCES, EAGAIN, EBADF, EINVAL, EBUSY, EPERM, EMFILE, EDEADLK, EFAULT, EINTR, ENOLCK, ENOTDIR
   */
  (...args: [fd: FdLike, cmd: Choice<'F_GETFD', 1>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: sets the flags of the file descriptor.
   *
   * Manual: https://man7.org/linux/man-pages/man2/fcntl.2.html
   *
   * @param fd file descriptor
   * @param flags flags: any of FD_CLOEXEC
   * @throws {SyscallError} EACCES, EAGAIN, EBADF, EINVAL, EBUSY, EPERM, EMFILE, EDEADLK, EFAULT, EINTR, ENOLCK, ENOTDIR
   */
  (...args: [fd: FdLike, cmd: Choice<'F_SETFD', 2>, flags: Flags<'fdflags'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets the flags of the open file.
   *
   * Manual: https://man7.org/linux/man-pages/man2/fcntl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EACCES, EAGAIN, EBADF, EINVAL, EBUSY, EPERM, EMFILE, EDEADLK, EFAULT, EINTR, ENOLCK, ENOTDIR
   */
  (...args: [fd: FdLike, cmd: Choice<'F_GETFL', 3>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: sets the flags of the open file.
   *
   * Manual: https://man7.org/linux/man-pages/man2/fcntl.2.html
   *
   * @param fd file descriptor
   * @param flags flags: any of O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_EXCL, O_NOCTTY, O_TRUNC, O_APPEND, …
   * @throws {SyscallError} EACCES, EAGAIN, EBADF, EINVAL, EBUSY, EPERM, EMFILE, EDEADLK, EFAULT, EINTR, ENOLCK, ENOTDIR
   */
  (...args: [fd: FdLike, cmd: Choice<'F_SETFL', 4>, flags: Flags<'open'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: finds out who holds a lock; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/fcntl.2.html
   *
   * @param fd file descriptor
   * @param lock in, out: struct flock
   * @throws {SyscallError} EACCES, EAGAIN, EBADF, EINVAL, EBUSY, EPERM, EMFILE, EDEADLK, EFAULT, EINTR, ENOLCK, ENOTDIR
   */
  (...args: [fd: FdLike, cmd: Choice<'F_GETLK', 12 | 5>, lock: Input<'flock'>, SignalOption?]): Promise<Structs['flock']>;
  /**
   * Comfortable: sets or removes a lock of the process.
   *
   * Manual: https://man7.org/linux/man-pages/man2/fcntl.2.html
   *
   * @param fd file descriptor
   * @param lock in: struct flock
   * @throws {SyscallError} EACCES, EAGAIN, EBADF, EINVAL, EBUSY, EPERM, EMFILE, EDEADLK, EFAULT, EINTR, ENOLCK, ENOTDIR
   */
  (...args: [fd: FdLike, cmd: Choice<'F_SETLK', 13 | 6>, lock: In<'flock'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: sets or removes a lock of the process, and waits for it.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Manual: https://man7.org/linux/man-pages/man2/fcntl.2.html
   *
   * @param fd file descriptor
   * @param lock in: struct flock
   * @throws {SyscallError} EACCES, EAGAIN, EBADF, EINVAL, EBUSY, EPERM, EMFILE, EDEADLK, EFAULT, EINTR, ENOLCK, ENOTDIR
   */
  (...args: [fd: FdLike, cmd: Choice<'F_SETLKW', 14 | 7>, lock: In<'flock'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: finds out who holds a lock; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/fcntl.2.html
   *
   * @param fd file descriptor
   * @param lock in, out: struct flock
   * @throws {SyscallError} EACCES, EAGAIN, EBADF, EINVAL, EBUSY, EPERM, EMFILE, EDEADLK, EFAULT, EINTR, ENOLCK, ENOTDIR
   */
  (...args: [fd: FdLike, cmd: Choice<'F_OFD_GETLK', 36>, lock: Input<'flock'>, SignalOption?]): Promise<Structs['flock']>;
  /**
   * Comfortable: sets or removes a lock of the open file.
   *
   * Manual: https://man7.org/linux/man-pages/man2/fcntl.2.html
   *
   * @param fd file descriptor
   * @param lock in: struct flock
   * @throws {SyscallError} EACCES, EAGAIN, EBADF, EINVAL, EBUSY, EPERM, EMFILE, EDEADLK, EFAULT, EINTR, ENOLCK, ENOTDIR
   */
  (...args: [fd: FdLike, cmd: Choice<'F_OFD_SETLK', 37>, lock: In<'flock'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: sets or removes a lock of the open file, and waits for it.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Manual: https://man7.org/linux/man-pages/man2/fcntl.2.html
   *
   * @param fd file descriptor
   * @param lock in: struct flock
   * @throws {SyscallError} EACCES, EAGAIN, EBADF, EINVAL, EBUSY, EPERM, EMFILE, EDEADLK, EFAULT, EINTR, ENOLCK, ENOTDIR
   */
  (...args: [fd: FdLike, cmd: Choice<'F_OFD_SETLKW', 38>, lock: In<'flock'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets the size of a pipe.
   *
   * Manual: https://man7.org/linux/man-pages/man2/fcntl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EACCES, EAGAIN, EBADF, EINVAL, EBUSY, EPERM, EMFILE, EDEADLK, EFAULT, EINTR, ENOLCK, ENOTDIR
   */
  (...args: [fd: FdLike, cmd: Choice<'F_GETPIPE_SZ', 1032>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: sets the size of a pipe, and returns what it became.
   *
   * Manual: https://man7.org/linux/man-pages/man2/fcntl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EACCES, EAGAIN, EBADF, EINVAL, EBUSY, EPERM, EMFILE, EDEADLK, EFAULT, EINTR, ENOLCK, ENOTDIR
   */
  (...args: [fd: FdLike, cmd: Choice<'F_SETPIPE_SZ', 1031>, size: Int, SignalOption?]): Promise<number>;
  /**
   * Comfortable: adds seals to a file in memory.
   *
   * Manual: https://man7.org/linux/man-pages/man2/fcntl.2.html
   *
   * @param fd file descriptor
   * @param seals flags: any of F_SEAL_SEAL, F_SEAL_SHRINK, F_SEAL_GROW, F_SEAL_WRITE, F_SEAL_FUTURE_WRITE, F_SEAL_EXEC
   * @throws {SyscallError} EACCES, EAGAIN, EBADF, EINVAL, EBUSY, EPERM, EMFILE, EDEADLK, EFAULT, EINTR, ENOLCK, ENOTDIR
   */
  (...args: [fd: FdLike, cmd: Choice<'F_ADD_SEALS', 1033>, seals: Flags<'seals'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets the seals of a file in memory.
   *
   * Manual: https://man7.org/linux/man-pages/man2/fcntl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EACCES, EAGAIN, EBADF, EINVAL, EBUSY, EPERM, EMFILE, EDEADLK, EFAULT, EINTR, ENOLCK, ENOTDIR
   */
  (...args: [fd: FdLike, cmd: Choice<'F_GET_SEALS', 1034>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets the kind of lease.
   *
   * Manual: https://man7.org/linux/man-pages/man2/fcntl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EACCES, EAGAIN, EBADF, EINVAL, EBUSY, EPERM, EMFILE, EDEADLK, EFAULT, EINTR, ENOLCK, ENOTDIR
   */
  (...args: [fd: FdLike, cmd: Choice<'F_GETLEASE', 1025>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: sets the kind of lease.
   *
   * Manual: https://man7.org/linux/man-pages/man2/fcntl.2.html
   *
   * @param fd file descriptor
   * @param type_ one of F_RDLCK, F_WRLCK, F_UNLCK
   * @throws {SyscallError} EACCES, EAGAIN, EBADF, EINVAL, EBUSY, EPERM, EMFILE, EDEADLK, EFAULT, EINTR, ENOLCK, ENOTDIR
   */
  (...args: [fd: FdLike, cmd: Choice<'F_SETLEASE', 1024>, type_: OneOf<'lease'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: sets who gets signals of the file: a process, or a group (negative).
   *
   * Manual: https://man7.org/linux/man-pages/man2/fcntl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EACCES, EAGAIN, EBADF, EINVAL, EBUSY, EPERM, EMFILE, EDEADLK, EFAULT, EINTR, ENOLCK, ENOTDIR
   */
  (...args: [fd: FdLike, cmd: Choice<'F_SETOWN', 8>, pid: Int, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets who gets signals of the file; a group below 4096 looks like an error, so F_GETOWN_EX is the one to use for groups.
   *
   * Manual: https://man7.org/linux/man-pages/man2/fcntl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EACCES, EAGAIN, EBADF, EINVAL, EBUSY, EPERM, EMFILE, EDEADLK, EFAULT, EINTR, ENOLCK, ENOTDIR
   */
  (...args: [fd: FdLike, cmd: Choice<'F_GETOWN', 9>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: sets who gets signals of the file: a thread, a process or a group, by its kind.
   *
   * Manual: https://man7.org/linux/man-pages/man2/fcntl.2.html
   *
   * @param fd file descriptor
   * @param owner in: struct f_owner_ex
   * @throws {SyscallError} EACCES, EAGAIN, EBADF, EINVAL, EBUSY, EPERM, EMFILE, EDEADLK, EFAULT, EINTR, ENOLCK, ENOTDIR
   */
  (...args: [fd: FdLike, cmd: Choice<'F_SETOWN_EX', 15>, owner: In<'f_owner_ex'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets who gets signals of the file, with its kind; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/fcntl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EACCES, EAGAIN, EBADF, EINVAL, EBUSY, EPERM, EMFILE, EDEADLK, EFAULT, EINTR, ENOLCK, ENOTDIR
   */
  (...args: [fd: FdLike, cmd: Choice<'F_GETOWN_EX', 16>, SignalOption?]): Promise<Structs['f_owner_ex']>;
  /**
   * Comfortable: sets the signal of the file; 0: SIGIO, without what happened.
   *
   * Manual: https://man7.org/linux/man-pages/man2/fcntl.2.html
   *
   * @param fd file descriptor
   * @param sig one of SIGHUP, SIGINT, SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, …
   * @throws {SyscallError} EACCES, EAGAIN, EBADF, EINVAL, EBUSY, EPERM, EMFILE, EDEADLK, EFAULT, EINTR, ENOLCK, ENOTDIR
   */
  (...args: [fd: FdLike, cmd: Choice<'F_SETSIG', 10>, sig: OneOf<'signal'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets the signal of the file.
   *
   * Manual: https://man7.org/linux/man-pages/man2/fcntl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EACCES, EAGAIN, EBADF, EINVAL, EBUSY, EPERM, EMFILE, EDEADLK, EFAULT, EINTR, ENOLCK, ENOTDIR
   */
  (...args: [fd: FdLike, cmd: Choice<'F_GETSIG', 11>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: asks for signals of changes in a directory.
   *
   * Manual: https://man7.org/linux/man-pages/man2/fcntl.2.html
   *
   * @param fd file descriptor
   * @param events flags: any of DN_ACCESS, DN_MODIFY, DN_CREATE, DN_DELETE, DN_RENAME, DN_ATTRIB, DN_MULTISHOT
   * @throws {SyscallError} EACCES, EAGAIN, EBADF, EINVAL, EBUSY, EPERM, EMFILE, EDEADLK, EFAULT, EINTR, ENOLCK, ENOTDIR
   */
  (...args: [fd: FdLike, cmd: Choice<'F_NOTIFY', 1026>, events: Flags<'dnotify'>, SignalOption?]): Promise<number>;
  /**
   * Exact: does what is asked with a file descriptor; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 1.0; i386 55, x86_64 72, arm64 25.
   * Manual: https://man7.org/linux/man-pages/man2/fcntl.2.html
   *
   * @param fd file descriptor
   * @param cmd one of F_DUPFD, F_DUPFD_CLOEXEC, F_GETFD, F_SETFD, F_GETFL, F_SETFL, F_GETLK, F_SETLK, …
   * @param arg number, or memory
   * @throws {SyscallError} EACCES, EAGAIN, EBADF, EINVAL, EBUSY, EPERM, EMFILE, EDEADLK, EFAULT, EINTR, ENOLCK, ENOTDIR
   */
  (...args: [fd: FdLike, cmd: OneOf<'fcntl'>, arg: IntOrMemory, SignalOption?]): Promise<number>;
  /** With bigints: makes a second file descriptor, of the lowest number from arg on. */
  bigint(...args: [fd: FdLike, cmd: Choice<'F_DUPFD', 0>, arg: Int, SignalOption?]): Promise<Big<number>>;
  /** With bigints: makes a second file descriptor, of the lowest number from arg on, closed by exec. */
  bigint(...args: [fd: FdLike, cmd: Choice<'F_DUPFD_CLOEXEC', 1030>, arg: Int, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets the flags of the file descriptor. */
  bigint(...args: [fd: FdLike, cmd: Choice<'F_GETFD', 1>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: sets the flags of the file descriptor. */
  bigint(...args: [fd: FdLike, cmd: Choice<'F_SETFD', 2>, flags: Flags<'fdflags'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets the flags of the open file. */
  bigint(...args: [fd: FdLike, cmd: Choice<'F_GETFL', 3>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: sets the flags of the open file. */
  bigint(...args: [fd: FdLike, cmd: Choice<'F_SETFL', 4>, flags: Flags<'open'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: finds out who holds a lock. */
  bigint(...args: [fd: FdLike, cmd: Choice<'F_GETLK', 12 | 5>, lock: Input<'flock'>, SignalOption?]): Promise<Big<Structs['flock']>>;
  /** With bigints: sets or removes a lock of the process. */
  bigint(...args: [fd: FdLike, cmd: Choice<'F_SETLK', 13 | 6>, lock: In<'flock'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: sets or removes a lock of the process, and waits for it. */
  bigint(...args: [fd: FdLike, cmd: Choice<'F_SETLKW', 14 | 7>, lock: In<'flock'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: finds out who holds a lock. */
  bigint(...args: [fd: FdLike, cmd: Choice<'F_OFD_GETLK', 36>, lock: Input<'flock'>, SignalOption?]): Promise<Big<Structs['flock']>>;
  /** With bigints: sets or removes a lock of the open file. */
  bigint(...args: [fd: FdLike, cmd: Choice<'F_OFD_SETLK', 37>, lock: In<'flock'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: sets or removes a lock of the open file, and waits for it. */
  bigint(...args: [fd: FdLike, cmd: Choice<'F_OFD_SETLKW', 38>, lock: In<'flock'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets the size of a pipe. */
  bigint(...args: [fd: FdLike, cmd: Choice<'F_GETPIPE_SZ', 1032>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: sets the size of a pipe, and returns what it became. */
  bigint(...args: [fd: FdLike, cmd: Choice<'F_SETPIPE_SZ', 1031>, size: Int, SignalOption?]): Promise<Big<number>>;
  /** With bigints: adds seals to a file in memory. */
  bigint(...args: [fd: FdLike, cmd: Choice<'F_ADD_SEALS', 1033>, seals: Flags<'seals'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets the seals of a file in memory. */
  bigint(...args: [fd: FdLike, cmd: Choice<'F_GET_SEALS', 1034>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets the kind of lease. */
  bigint(...args: [fd: FdLike, cmd: Choice<'F_GETLEASE', 1025>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: sets the kind of lease. */
  bigint(...args: [fd: FdLike, cmd: Choice<'F_SETLEASE', 1024>, type_: OneOf<'lease'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: sets who gets signals of the file: a process, or a group (negative). */
  bigint(...args: [fd: FdLike, cmd: Choice<'F_SETOWN', 8>, pid: Int, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets who gets signals of the file; a group below 4096 looks like an error, so F_GETOWN_EX is the one to use for groups. */
  bigint(...args: [fd: FdLike, cmd: Choice<'F_GETOWN', 9>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: sets who gets signals of the file: a thread, a process or a group, by its kind. */
  bigint(...args: [fd: FdLike, cmd: Choice<'F_SETOWN_EX', 15>, owner: In<'f_owner_ex'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets who gets signals of the file, with its kind. */
  bigint(...args: [fd: FdLike, cmd: Choice<'F_GETOWN_EX', 16>, SignalOption?]): Promise<Big<Structs['f_owner_ex']>>;
  /** With bigints: sets the signal of the file; 0: SIGIO, without what happened. */
  bigint(...args: [fd: FdLike, cmd: Choice<'F_SETSIG', 10>, sig: OneOf<'signal'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets the signal of the file. */
  bigint(...args: [fd: FdLike, cmd: Choice<'F_GETSIG', 11>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: asks for signals of changes in a directory. */
  bigint(...args: [fd: FdLike, cmd: Choice<'F_NOTIFY', 1026>, events: Flags<'dnotify'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: does what is asked with a file descriptor. */
  bigint(...args: [fd: FdLike, cmd: OneOf<'fcntl'>, arg: IntOrMemory, SignalOption?]): Promise<bigint>;
}
/**
 * `fcntl` does what is asked with a file descriptor.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 1.0; i386 55, x86_64 72, arm64 25.
 *
 * @throws {SyscallError} EACCES, EAGAIN, EBADF, EINVAL, EBUSY, EPERM, EMFILE, EDEADLK, EFAULT, EINTR, ENOLCK, ENOTDIR
 * @see https://man7.org/linux/man-pages/man2/fcntl.2.html
 */
export const fcntl = promised<FcntlPromisedCall>('fcntl');

/** The forms of ioctl. */
export interface IoctlPromisedCall extends WaysPromised<[fd: FdLike, request: OneOf<'ioctl'>, argp: IntOrMemory]> {
  /**
   * Comfortable: gets the size of a terminal's window; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'TIOCGWINSZ', 21523>, SignalOption?]): Promise<Structs['winsize']>;
  /**
   * Comfortable: sets the size of a terminal's window.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param size in: struct winsize
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'TIOCSWINSZ', 21524>, size: In<'winsize'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets a terminal's settings; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'TCGETS', 21505>, SignalOption?]): Promise<Structs['termios']>;
  /**
   * Comfortable: sets a terminal's settings.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param settings in: struct termios
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'TCSETS', 21506>, settings: In<'termios'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: sets a terminal's settings when what was written has gone out.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param settings in: struct termios
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'TCSETSW', 21507>, settings: In<'termios'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: sets a terminal's settings when what was written has gone out, and drops what was not read.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param settings in: struct termios
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'TCSETSF', 21508>, settings: In<'termios'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets a terminal's settings, with any speed; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'TCGETS2', 2150388778>, SignalOption?]): Promise<Structs['termios2']>;
  /**
   * Comfortable: sets a terminal's settings, with any speed.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param settings in: struct termios2
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'TCSETS2', 1076646955>, settings: In<'termios2'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: sets a terminal's settings, with any speed, when what was written has gone out.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param settings in: struct termios2
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'TCSETSW2', 1076646956>, settings: In<'termios2'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: sets a terminal's settings, with any speed, when what was written has gone out, and drops what was not read.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param settings in: struct termios2
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'TCSETSF2', 1076646957>, settings: In<'termios2'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: waits until what was written has gone out, and where wait is 0 sends a break of a quarter of a second then.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'TCSBRK', 21513>, wait: Int, SignalOption?]): Promise<number>;
  /**
   * Comfortable: waits until what was written has gone out, and sends a break then, of that many tenths of a second; 0: a quarter of one.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'TCSBRKP', 21541>, duration: Int, SignalOption?]): Promise<number>;
  /**
   * Comfortable: begins a break.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'TIOCSBRK', 21543>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: ends a break.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'TIOCCBRK', 21544>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: stops or starts what a terminal sends or receives.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param action one of TCOOFF, TCOON, TCIOFF, TCION
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'TCXONC', 21514>, action: OneOf<'tcxonc'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: drops what was received and not read, what was written and not sent, or both.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param queue one of TCIFLUSH, TCOFLUSH, TCIOFLUSH
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'TCFLSH', 21515>, queue: OneOf<'tcflush'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: has a terminal receive a byte as if it had been typed.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param byte string
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'TIOCSTI', 21522>, byte: Text, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets how many bytes were written and not sent; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'TIOCOUTQ', 21521>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: makes a terminal the controlling one of the session; 1 takes it away from another session.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'TIOCSCTTY', 21518>, steal: Int, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gives up the controlling terminal.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'TIOCNOTTY', 21538>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets the process group in a terminal's foreground; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'TIOCGPGRP', 21519>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: sets the process group in a terminal's foreground.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param pgrp in: pid_t
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'TIOCSPGRP', 21520>, pgrp: readonly Int[] | Pointer<'pid_t'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets the session that a terminal controls; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'TIOCGSID', 21545>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: has nobody without CAP_SYS_ADMIN open a terminal any more.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'TIOCEXCL', 21516>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: lets everybody open a terminal again.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'TIOCNXCL', 21517>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: says whether TIOCEXCL is on; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'TIOCGEXCL', 2147767360>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: hangs a terminal up: it is at its end for everybody who has it open.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'TIOCVHANGUP', 21559>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets a terminal's line discipline; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'TIOCGETD', 21540>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: sets a terminal's line discipline.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param discipline in: int
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'TIOCSETD', 21539>, discipline: readonly Int[] | Pointer<'int'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets a terminal's device number, of the one behind /dev/console too; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'TIOCGDEV', 2147767346>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets the lines of a serial port, as TIOCM_ bits; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'TIOCMGET', 21525>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: sets the lines of a serial port.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param lines in: int
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'TIOCMSET', 21528>, lines: readonly Int[] | Pointer<'int'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: switches lines of a serial port on.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param lines in: int
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'TIOCMBIS', 21526>, lines: readonly Int[] | Pointer<'int'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: switches lines of a serial port off.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param lines in: int
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'TIOCMBIC', 21527>, lines: readonly Int[] | Pointer<'int'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets how often the lines of a serial port have changed and what has gone wrong on it; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'TIOCGICOUNT', 21597>, SignalOption?]): Promise<Structs['serial_icounter_struct']>;
  /**
   * Comfortable: gets the number of a pseudo-terminal; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'TIOCGPTN', 2147767344>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: locks or unlocks a pseudo-terminal.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param on in: int
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'TIOCSPTLCK', 1074025521>, on: readonly Int[] | Pointer<'int'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: says whether a pseudo-terminal is locked; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'TIOCGPTLCK', 2147767353>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: opens the other end of a pseudo-terminal, wherever its file is.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param flags flags: any of O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_EXCL, O_NOCTTY, O_TRUNC, O_APPEND, …
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'TIOCGPTPEER', 21569>, flags: Flags<'open'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: switches a pseudo-terminal's packets, which begin with a byte of what happened.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param on in: int
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'TIOCPKT', 21536>, on: readonly Int[] | Pointer<'int'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: says whether a pseudo-terminal gives packets; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'TIOCGPKT', 2147767352>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: sends SIGINT, SIGQUIT or SIGTSTP to the foreground of a pseudo-terminal's other end.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param sig one of SIGHUP, SIGINT, SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, …
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'TIOCSIG', 1074025526>, sig: OneOf<'signal'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets the number of bytes that can be read; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'FIONREAD', 21531>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: switches non-blocking I/O.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param on in: int
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'FIONBIO', 21537>, on: readonly Int[] | Pointer<'int'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: switches signals that tell of possible I/O.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param on in: int
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'FIOASYNC', 21586>, on: readonly Int[] | Pointer<'int'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: has the file descriptor closed by exec.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'FIOCLEX', 21585>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: keeps the file descriptor open over exec.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'FIONCLEX', 21584>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets how many bytes of a disk a file, a directory or a link takes; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'FIOQSIZE', 21600>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets the block size of the file's file system; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'FIGETBSZ', 2>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: shares another file's data.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param src_fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'FICLONE', 1074041865>, src_fd: FdLike, SignalOption?]): Promise<number>;
  /**
   * Comfortable: shares a part of another file's data.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param range in: struct file_clone_range
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'FICLONERANGE', 1075876877>, range: In<'file_clone_range'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: has other files share a part of this one's data, where theirs is the same; info says of each what came of it; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param range in, out: struct file_dedupe_range
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'FIDEDUPERANGE', 3222836278>, range: Input<'file_dedupe_range'>, SignalOption?]): Promise<Structs['file_dedupe_range']>;
  /**
   * Comfortable: writes a file system out, and has those who write to it wait until FITHAW.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'FIFREEZE', 3221510263>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: lets a file system be written to again.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'FITHAW', 3221510264>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: tells the device which blocks of a file system are free; len becomes the bytes of them; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param range in, out: struct fstrim_range
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'FITRIM', 3222820985>, range: Input<'fstrim_range'>, SignalOption?]): Promise<Structs['fstrim_range']>;
  /**
   * Comfortable: says where a file's data is: fm_mapped_extents of fm_extents; where fm_extent_count is 0, only how many there are; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param map in, out: struct fiemap
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'FS_IOC_FIEMAP', 3223348747>, map: Input<'fiemap'>, SignalOption?]): Promise<Structs['fiemap']>;
  /**
   * Comfortable: gets a file's attribute flags; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'FS_IOC_GETFLAGS', 2147771905 | 2148034049>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: sets a file's attribute flags.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param flags in: int
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'FS_IOC_SETFLAGS', 1074030082 | 1074292226>, flags: readonly Int[] | Pointer<'int'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets the number that tells a file from an earlier one of the same inode number; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'FS_IOC_GETVERSION', 2147776001 | 2148038145>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: sets the number that tells a file from an earlier one of the same inode number.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param version in: int
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'FS_IOC_SETVERSION', 1074034178 | 1074296322>, version: readonly Int[] | Pointer<'int'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets a file's extended attribute flags and project; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'FS_IOC_FSGETXATTR', 2149341215>, SignalOption?]): Promise<Structs['fsxattr']>;
  /**
   * Comfortable: sets a file's extended attribute flags and project.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param attr in: struct fsxattr
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'FS_IOC_FSSETXATTR', 1075599392>, attr: In<'fsxattr'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets a file system's label; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'FS_IOC_GETFSLABEL', 2164298801>, SignalOption?]): Promise<Structs['fslabel']>;
  /**
   * Comfortable: sets a file system's label.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param label in: struct fslabel
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'FS_IOC_SETFSLABEL', 1090556978>, label: In<'fslabel'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets a file system's UUID (since Linux 6.9); what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'FS_IOC_GETFSUUID', 2148603136>, SignalOption?]): Promise<Structs['fsuuid2']>;
  /**
   * Comfortable: gets where below /sys/fs a file system is (since Linux 6.9); what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'FS_IOC_GETFSSYSFSPATH', 2155943169>, SignalOption?]): Promise<Structs['fs_sysfs_path']>;
  /**
   * Comfortable: makes a file unchangeable, and has what is read of it checked from now on.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param arg in: struct fsverity_enable_arg
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'FS_IOC_ENABLE_VERITY', 1082156677>, arg: In<'fsverity_enable_arg'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets the digest of a file that FS_IOC_ENABLE_VERITY was made for, where digest_size is enough for it; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param digest in, out: struct fsverity_digest
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'FS_IOC_MEASURE_VERITY', 3221513862>, digest: Input<'fsverity_digest'>, SignalOption?]): Promise<Structs['fsverity_digest']>;
  /**
   * Comfortable: reads what a file's reads are checked with, and returns how many bytes (since Linux 5.12).
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param arg in: struct fsverity_read_metadata_arg
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'FS_IOC_READ_VERITY_METADATA', 3223873159>, arg: In<'fsverity_read_metadata_arg'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: finds pages of a kind by /proc/PID/pagemap, and returns how many of vec were filled (since Linux 6.7); what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param arg in, out: struct pm_scan_arg
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'PAGEMAP_SCAN', 3227543056>, arg: Input<'pm_scan_arg'>, SignalOption?]): Promise<{ count: number; arg: Structs['pm_scan_arg'] }>;
  /**
   * Comfortable: says of an address what is mapped there, by /proc/PID/maps (since Linux 6.11); what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param query in, out: struct procmap_query
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'PROCMAP_QUERY', 3228067345>, query: Input<'procmap_query'>, SignalOption?]): Promise<Structs['procmap_query']>;
  /**
   * Comfortable: gets the size of a block device in bytes; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'BLKGETSIZE64', 2147750514 | 2148012658>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets the size of a block device in units of 512 bytes; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'BLKGETSIZE', 4704>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets the size of a block device's logical sectors; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'BLKSSZGET', 4712>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets the size of a block device's physical sectors; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'BLKPBSZGET', 4731>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets the block size that a block device is cached with; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'BLKBSZGET', 2147750512 | 2148012656>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: sets the block size that a block device is cached with.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param size in: int
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'BLKBSZSET', 1074008689 | 1074270833>, size: readonly Int[] | Pointer<'int'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets the least that a block device likes to transfer; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'BLKIOMIN', 4728>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets what a block device likes to transfer best; 0: it has not said; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'BLKIOOPT', 4729>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets by how much a block device's physical sectors are shifted; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'BLKALIGNOFF', 4730>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: says whether a block device turns; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'BLKROTATIONAL', 4734>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets how far a block device is read ahead, in units of 512 bytes; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'BLKRAGET', 4707>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: sets how far a block device is read ahead, in units of 512 bytes.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'BLKRASET', 4706>, count: Int, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets how much a block device transfers at once at most, in units of 512 bytes; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'BLKSECTGET', 4711>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: says whether a block device is read-only; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'BLKROGET', 4702>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: makes a block device read-only, or writable.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param is in: int
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'BLKROSET', 4701>, is: readonly Int[] | Pointer<'int'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets a number that no other disk has had since boot (since Linux 5.15); what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'BLKGETDISKSEQ', 2148012672>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: writes what is cached of a block device, and forgets it.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'BLKFLSBUF', 4705>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gives a block device's bytes back, from the first number on as many as the second.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param range in: array of 2 u64
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'BLKDISCARD', 4727>, range: readonly Int[] | Pointer<'u64'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: makes a block device's bytes zero, from the first number on as many as the second.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param range in: array of 2 u64
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'BLKZEROOUT', 4735>, range: readonly Int[] | Pointer<'u64'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: reads a block device's partition table again.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'BLKRRPART', 4703>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: adds, removes or resizes a partition: data is a struct blkpg_partition.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param arg in: struct blkpg_ioctl_arg
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'BLKPG', 4713>, arg: In<'blkpg_ioctl_arg'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets the number of a loop device that is free.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'LOOP_CTL_GET_FREE', 19586>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: adds the loop device of that number; -1: of any, and returns it.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'LOOP_CTL_ADD', 19584>, number: Int, SignalOption?]): Promise<number>;
  /**
   * Comfortable: removes a loop device.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'LOOP_CTL_REMOVE', 19585>, number: Int, SignalOption?]): Promise<number>;
  /**
   * Comfortable: puts a file behind a loop device, and says how.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param config in: struct loop_config
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'LOOP_CONFIGURE', 19466>, config: In<'loop_config'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: puts a file behind a loop device.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param file_fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'LOOP_SET_FD', 19456>, file_fd: FdLike, SignalOption?]): Promise<number>;
  /**
   * Comfortable: puts another file of the same size behind a loop device that is read-only.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param file_fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'LOOP_CHANGE_FD', 19462>, file_fd: FdLike, SignalOption?]): Promise<number>;
  /**
   * Comfortable: takes the file from behind a loop device.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'LOOP_CLR_FD', 19457>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: says what is behind a loop device; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'LOOP_GET_STATUS64', 19461>, SignalOption?]): Promise<Structs['loop_info64']>;
  /**
   * Comfortable: sets which part of the file a loop device is, and how it is kept.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param info in: struct loop_info64
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'LOOP_SET_STATUS64', 19460>, info: In<'loop_info64'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: has a loop device take its file's new size.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'LOOP_SET_CAPACITY', 19463>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: switches direct I/O to a loop device's file.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'LOOP_SET_DIRECT_IO', 19464>, on: Int, SignalOption?]): Promise<number>;
  /**
   * Comfortable: sets the size of a loop device's sectors.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'LOOP_SET_BLOCK_SIZE', 19465>, size: Int, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets the number of bytes that can be read from a socket; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'SIOCINQ', 21531>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets how many bytes of a socket were not sent, or not confirmed; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'SIOCOUTQ', 21521>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: says whether what is read next is out of band; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'SIOCATMARK', 35077>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: opens the network namespace of a socket.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'SIOCGSKNS', 35148>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: lists the addresses of IPv4: ifc_len becomes the bytes of ifc_buf that hold structures ifreq_addr; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param conf in, out: struct ifconf
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'SIOCGIFCONF', 35090>, conf: Input<'ifconf'>, SignalOption?]): Promise<Structs['ifconf']>;
  /**
   * Comfortable: gets a network interface's name from its index; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param req in, out: struct ifreq_ifindex
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'SIOCGIFNAME', 35088>, req: Input<'ifreq_ifindex'>, SignalOption?]): Promise<Structs['ifreq_ifindex']>;
  /**
   * Comfortable: gives a network interface another name.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param req in: struct ifreq_newname
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'SIOCSIFNAME', 35107>, req: In<'ifreq_newname'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets a network interface's index from its name; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param req in, out: struct ifreq_ifindex
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'SIOCGIFINDEX', 35123>, req: Input<'ifreq_ifindex'>, SignalOption?]): Promise<Structs['ifreq_ifindex']>;
  /**
   * Comfortable: gets a network interface's flags; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param req in, out: struct ifreq_flags
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'SIOCGIFFLAGS', 35091>, req: Input<'ifreq_flags'>, SignalOption?]): Promise<Structs['ifreq_flags']>;
  /**
   * Comfortable: sets a network interface's flags.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param req in: struct ifreq_flags
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'SIOCSIFFLAGS', 35092>, req: In<'ifreq_flags'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets a network interface's address in IPv4; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param req in, out: struct ifreq_addr
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'SIOCGIFADDR', 35093>, req: Input<'ifreq_addr'>, SignalOption?]): Promise<Structs['ifreq_addr']>;
  /**
   * Comfortable: sets a network interface's address in IPv4.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param req in: struct ifreq_addr
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'SIOCSIFADDR', 35094>, req: In<'ifreq_addr'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets a network interface's peer's address in IPv4; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param req in, out: struct ifreq_addr
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'SIOCGIFDSTADDR', 35095>, req: Input<'ifreq_addr'>, SignalOption?]): Promise<Structs['ifreq_addr']>;
  /**
   * Comfortable: sets a network interface's peer's address in IPv4.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param req in: struct ifreq_addr
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'SIOCSIFDSTADDR', 35096>, req: In<'ifreq_addr'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets a network interface's broadcast address in IPv4; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param req in, out: struct ifreq_addr
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'SIOCGIFBRDADDR', 35097>, req: Input<'ifreq_addr'>, SignalOption?]): Promise<Structs['ifreq_addr']>;
  /**
   * Comfortable: sets a network interface's broadcast address in IPv4.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param req in: struct ifreq_addr
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'SIOCSIFBRDADDR', 35098>, req: In<'ifreq_addr'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets a network interface's network mask in IPv4; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param req in, out: struct ifreq_addr
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'SIOCGIFNETMASK', 35099>, req: Input<'ifreq_addr'>, SignalOption?]): Promise<Structs['ifreq_addr']>;
  /**
   * Comfortable: sets a network interface's network mask in IPv4.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param req in: struct ifreq_addr
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'SIOCSIFNETMASK', 35100>, req: In<'ifreq_addr'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets the most that one packet of a network interface holds; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param req in, out: struct ifreq_mtu
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'SIOCGIFMTU', 35105>, req: Input<'ifreq_mtu'>, SignalOption?]): Promise<Structs['ifreq_mtu']>;
  /**
   * Comfortable: sets the most that one packet of a network interface holds.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param req in: struct ifreq_mtu
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'SIOCSIFMTU', 35106>, req: In<'ifreq_mtu'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets how many packets wait for a network interface at most; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param req in, out: struct ifreq_qlen
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'SIOCGIFTXQLEN', 35138>, req: Input<'ifreq_qlen'>, SignalOption?]): Promise<Structs['ifreq_qlen']>;
  /**
   * Comfortable: sets how many packets wait for a network interface at most.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param req in: struct ifreq_qlen
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'SIOCSIFTXQLEN', 35139>, req: In<'ifreq_qlen'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets a network interface's hardware address; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param req in, out: struct ifreq_hwaddr
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'SIOCGIFHWADDR', 35111>, req: Input<'ifreq_hwaddr'>, SignalOption?]): Promise<Structs['ifreq_hwaddr']>;
  /**
   * Comfortable: sets a network interface's hardware address.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param req in: struct ifreq_hwaddr
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'SIOCSIFHWADDR', 35108>, req: In<'ifreq_hwaddr'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: makes a network interface of /dev/net/tun, or attaches to it; a name such as tun%d gets a number; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param req in, out: struct ifreq_tun
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'TUNSETIFF', 1074025674>, req: Input<'ifreq_tun'>, SignalOption?]): Promise<Structs['ifreq_tun']>;
  /**
   * Comfortable: gets the name and the flags of a network interface of /dev/net/tun; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'TUNGETIFF', 2147767506>, SignalOption?]): Promise<Structs['ifreq_tun']>;
  /**
   * Comfortable: keeps a network interface of /dev/net/tun when nobody has it open, or lets it go then.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'TUNSETPERSIST', 1074025675>, on: Int, SignalOption?]): Promise<number>;
  /**
   * Comfortable: says which user may attach to a network interface of /dev/net/tun.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'TUNSETOWNER', 1074025676>, owner: Int, SignalOption?]): Promise<number>;
  /**
   * Comfortable: says which group may attach to a network interface of /dev/net/tun.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'TUNSETGROUP', 1074025678>, group: Int, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets which flags TUNSETIFF knows; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'TUNGETFEATURES', 2147767503>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: says what packets need not have when they come to /dev/net/tun.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param offload flags: any of TUN_F_CSUM, TUN_F_TSO4, TUN_F_TSO6, TUN_F_TSO_ECN, TUN_F_UFO, TUN_F_USO4, TUN_F_USO6, TUN_F_UDP_TUNNEL_GSO, …
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'TUNSETOFFLOAD', 1074025680>, offload: Flags<'tun_offload'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets how many bytes may wait in a network interface of /dev/net/tun; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'TUNGETSNDBUF', 2147767507>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: sets how many bytes may wait in a network interface of /dev/net/tun.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param size in: int
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'TUNSETSNDBUF', 1074025684>, size: readonly Int[] | Pointer<'int'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets the size of the header that IFF_VNET_HDR puts before packets; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'TUNGETVNETHDRSZ', 2147767511>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: sets the size of the header that IFF_VNET_HDR puts before packets.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param size in: int
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'TUNSETVNETHDRSZ', 1074025688>, size: readonly Int[] | Pointer<'int'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: attaches or detaches a queue of a network interface of /dev/net/tun.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param req in: struct ifreq_tun
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'TUNSETQUEUE', 1074025689>, req: In<'ifreq_tun'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: says whether a network interface of /dev/net/tun has a carrier.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param on in: int
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'TUNSETCARRIER', 1074025698>, on: readonly Int[] | Pointer<'int'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: opens the network namespace of a network interface of /dev/net/tun.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'TUNGETDEVNETNS', 21731>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets the entropy in the kernel's pool, in bits; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'RNDGETENTCNT', 2147766784>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: adds to the count of the entropy in the kernel's pool.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param count in: int
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'RNDADDTOENTCNT', 1074024961>, count: readonly Int[] | Pointer<'int'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: adds bytes to the kernel's pool, and entropy_count bits to its count.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param info in: struct rand_pool_info
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'RNDADDENTROPY', 1074287107>, info: In<'rand_pool_info'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: empties the kernel's pool, which does nothing any more.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'RNDZAPENTCNT', 20996>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: empties the kernel's pool, which does nothing any more.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'RNDCLEARPOOL', 20998>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: has the kernel's random numbers begin anew from its pool.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'RNDRESEEDCRNG', 20999>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: starts a counter of performance.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param flags flags: any of PERF_IOC_FLAG_GROUP
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'PERF_EVENT_IOC_ENABLE', 9216>, flags: Flags<'perf_ioc'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: stops a counter of performance.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param flags flags: any of PERF_IOC_FLAG_GROUP
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'PERF_EVENT_IOC_DISABLE', 9217>, flags: Flags<'perf_ioc'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: sets a counter of performance to zero.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param flags flags: any of PERF_IOC_FLAG_GROUP
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'PERF_EVENT_IOC_RESET', 9219>, flags: Flags<'perf_ioc'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: starts a counter of performance for so many overflows more.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'PERF_EVENT_IOC_REFRESH', 9218>, count: Int, SignalOption?]): Promise<number>;
  /**
   * Comfortable: sets after how many events a counter of performance overflows.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param period in: u64
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'PERF_EVENT_IOC_PERIOD', 1074275332>, period: readonly Int[] | Pointer<'u64'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets the number that a counter of performance has in records; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'PERF_EVENT_IOC_ID', 2147755015 | 2148017159>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: has a counter of performance write to another's buffer; -1 ends that.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'PERF_EVENT_IOC_SET_OUTPUT', 9221>, event_fd: Int, SignalOption?]): Promise<number>;
  /**
   * Comfortable: stops a counter of performance writing to its buffer, or lets it.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'PERF_EVENT_IOC_PAUSE_OUTPUT', 1074013193>, pause: Int, SignalOption?]): Promise<number>;
  /**
   * Comfortable: says which events of a tracepoint count.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param filter string
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'PERF_EVENT_IOC_SET_FILTER', 1074013190 | 1074275334>, filter: Text, SignalOption?]): Promise<number>;
  /**
   * Comfortable: has a program of BPF run at the events of a counter of performance.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param prog_fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'PERF_EVENT_IOC_SET_BPF', 1074013192>, prog_fd: FdLike, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets the programs of BPF that run at a tracepoint: prog_cnt of ids; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param query in, out: struct perf_event_query_bpf
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'PERF_EVENT_IOC_QUERY_BPF', 3221496842 | 3221758986>, query: Input<'perf_event_query_bpf'>, SignalOption?]): Promise<Structs['perf_event_query_bpf']>;
  /**
   * Comfortable: makes a userfaultfd, of /dev/userfaultfd (since Linux 6.1).
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param flags flags: any of O_CLOEXEC, O_NONBLOCK, UFFD_USER_MODE_ONLY
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'USERFAULTFD_IOC_NEW', 43520>, flags: Flags<'userfaultfd'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: agrees on what a userfaultfd can do; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param api in, out: struct uffdio_api
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'UFFDIO_API', 3222841919>, api: Input<'uffdio_api'>, SignalOption?]): Promise<Structs['uffdio_api']>;
  /**
   * Comfortable: has a range of memory handled by a userfaultfd; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param registration in, out: struct uffdio_register
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'UFFDIO_REGISTER', 3223366144>, registration: Input<'uffdio_register'>, SignalOption?]): Promise<Structs['uffdio_register']>;
  /**
   * Comfortable: has a range of memory handled by the kernel again.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param range in: struct uffdio_range
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'UFFDIO_UNREGISTER', 2148575745>, range: In<'uffdio_range'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: wakes those who wait for pages of a range.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param range in: struct uffdio_range
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'UFFDIO_WAKE', 2148575746>, range: In<'uffdio_range'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: fills pages that were missing; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param copy in, out: struct uffdio_copy
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'UFFDIO_COPY', 3223890435>, copy: Input<'uffdio_copy'>, SignalOption?]): Promise<Structs['uffdio_copy']>;
  /**
   * Comfortable: fills pages that were missing with zeros; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param zeropage in, out: struct uffdio_zeropage
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'UFFDIO_ZEROPAGE', 3223366148>, zeropage: Input<'uffdio_zeropage'>, SignalOption?]): Promise<Structs['uffdio_zeropage']>;
  /**
   * Comfortable: has writing to pages wait for the userfaultfd, or lets it again; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param writeprotect in, out: struct uffdio_writeprotect
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'UFFDIO_WRITEPROTECT', 3222841862>, writeprotect: Input<'uffdio_writeprotect'>, SignalOption?]): Promise<Structs['uffdio_writeprotect']>;
  /**
   * Comfortable: maps pages that are in the file already (since Linux 5.13); what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param range in, out: struct uffdio_continue
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'UFFDIO_CONTINUE', 3223366151>, range: Input<'uffdio_continue'>, SignalOption?]): Promise<Structs['uffdio_continue']>;
  /**
   * Comfortable: has those who touch pages get SIGBUS (since Linux 6.6); what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param poison in, out: struct uffdio_poison
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'UFFDIO_POISON', 3223366152>, poison: Input<'uffdio_poison'>, SignalOption?]): Promise<Structs['uffdio_poison']>;
  /**
   * Comfortable: moves pages to where they were missing (since Linux 6.8); what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param move in, out: struct uffdio_move
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'UFFDIO_MOVE', 3223890437>, move: Input<'uffdio_move'>, SignalOption?]): Promise<Structs['uffdio_move']>;
  /**
   * Comfortable: has any access to pages wait for the userfaultfd, or lets it again (since Linux 7.3); what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param rwprotect in, out: struct uffdio_rwprotect
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'UFFDIO_RWPROTECT', 3222841865>, rwprotect: Input<'uffdio_rwprotect'>, SignalOption?]): Promise<Structs['uffdio_rwprotect']>;
  /**
   * Comfortable: has accesses noted without waiting, or wait (since Linux 7.3).
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param mode in: struct uffdio_set_mode
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'UFFDIO_SET_MODE', 1074833930>, mode: In<'uffdio_set_mode'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: opens the user namespace of a namespace.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'NS_GET_USERNS', 46849>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: opens the parent of a namespace of processes or users.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'NS_GET_PARENT', 46850>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets the kind of a namespace, as one of the flags of unshare.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'NS_GET_NSTYPE', 46851>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets the user who made a namespace of users; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'NS_GET_OWNER_UID', 46852>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets the number of a namespace of mounts (since Linux 6.11); what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'NS_GET_MNTNS_ID', 2148054789>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets the number of a namespace (since Linux 6.18); what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'NS_GET_ID', 2148054797>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets what a thread of a namespace is called in the caller's (since Linux 6.11).
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param pid process id
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'NS_GET_PID_FROM_PIDNS', 2147792646>, pid: Int, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets what the process of a thread of a namespace is called in the caller's (since Linux 6.11).
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param pid process id
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'NS_GET_TGID_FROM_PIDNS', 2147792647>, pid: Int, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets what a thread of the caller's namespace is called in another (since Linux 6.11).
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param pid process id
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'NS_GET_PID_IN_PIDNS', 2147792648>, pid: Int, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets what the process of a thread of the caller's namespace is called in another (since Linux 6.11).
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param pid process id
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'NS_GET_TGID_IN_PIDNS', 2147792649>, pid: Int, SignalOption?]): Promise<number>;
  /**
   * Comfortable: says how many mounts a namespace has (since Linux 6.12); what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'NS_MNT_GET_INFO', 2148579082>, SignalOption?]): Promise<Structs['mnt_ns_info']>;
  /**
   * Comfortable: opens the namespace of mounts behind this one (since Linux 6.12); what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'NS_MNT_GET_NEXT', 2148579083>, SignalOption?]): Promise<{ fd: number; info: Structs['mnt_ns_info'] }>;
  /**
   * Comfortable: opens the namespace of mounts before this one (since Linux 6.12); what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'NS_MNT_GET_PREV', 2148579084>, SignalOption?]): Promise<{ fd: number; info: Structs['mnt_ns_info'] }>;
  /**
   * Comfortable: says what is known of a process; mask says what is asked for and what is there (since Linux 6.13); what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param info in, out: struct pidfd_info
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'PIDFD_GET_INFO', 3227057931>, info: Input<'pidfd_info'>, SignalOption?]): Promise<Structs['pidfd_info']>;
  /**
   * Comfortable: opens a process's namespace of control groups (since Linux 6.11).
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'PIDFD_GET_CGROUP_NAMESPACE', 65281>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: opens a process's namespace of IPC (since Linux 6.11).
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'PIDFD_GET_IPC_NAMESPACE', 65282>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: opens a process's namespace of mounts (since Linux 6.11).
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'PIDFD_GET_MNT_NAMESPACE', 65283>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: opens a process's namespace of networks (since Linux 6.11).
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'PIDFD_GET_NET_NAMESPACE', 65284>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: opens a process's namespace of processes (since Linux 6.11).
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'PIDFD_GET_PID_NAMESPACE', 65285>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: opens a process's namespace of processes that its children get (since Linux 6.11).
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'PIDFD_GET_PID_FOR_CHILDREN_NAMESPACE', 65286>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: opens a process's namespace of time (since Linux 6.11).
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'PIDFD_GET_TIME_NAMESPACE', 65287>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: opens a process's namespace of time that its children get (since Linux 6.11).
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'PIDFD_GET_TIME_FOR_CHILDREN_NAMESPACE', 65288>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: opens a process's namespace of users (since Linux 6.11).
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'PIDFD_GET_USER_NAMESPACE', 65289>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: opens a process's namespace of host names (since Linux 6.11).
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'PIDFD_GET_UTS_NAMESPACE', 65290>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets how an epoll polls networks (since Linux 6.9); what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'EPIOCGPARAMS', 2148043266>, SignalOption?]): Promise<Structs['epoll_params']>;
  /**
   * Comfortable: sets how an epoll polls networks (since Linux 6.9).
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param params in: struct epoll_params
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'EPIOCSPARAMS', 1074301441>, params: In<'epoll_params'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: waits for a call that a filter hands over; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'SECCOMP_IOCTL_NOTIF_RECV', 3226476800>, SignalOption?]): Promise<Structs['seccomp_notif']>;
  /**
   * Comfortable: says what comes of a call that a filter has handed over.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param resp in: struct seccomp_notif_resp
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'SECCOMP_IOCTL_NOTIF_SEND', 3222806785>, resp: In<'seccomp_notif_resp'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: fails with ENOENT where the thread that made the call does not wait any more.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param id in: u64
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'SECCOMP_IOCTL_NOTIF_ID_VALID', 1074274562>, id: readonly Int[] | Pointer<'u64'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gives a file descriptor to the process that made the call, and returns which one it is there.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param addfd in: struct seccomp_notif_addfd
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'SECCOMP_IOCTL_NOTIF_ADDFD', 1075323139>, addfd: In<'seccomp_notif_addfd'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: says how those who make calls are woken (since Linux 6.6).
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param flags flags: any of SECCOMP_USER_NOTIF_FD_SYNC_WAKE_UP
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'SECCOMP_IOCTL_NOTIF_SET_FLAGS', 1074274564>, flags: Flags<'seccomp_notify'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets the time of a real-time clock; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'RTC_RD_TIME', 2149871625>, SignalOption?]): Promise<Structs['rtc_time']>;
  /**
   * Comfortable: sets the time of a real-time clock.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param time in: struct rtc_time
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'RTC_SET_TIME', 1076129802>, time: In<'rtc_time'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets when a real-time clock gives an alarm in the next 24 hours; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'RTC_ALM_READ', 2149871624>, SignalOption?]): Promise<Structs['rtc_time']>;
  /**
   * Comfortable: sets when a real-time clock gives an alarm in the next 24 hours.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param time in: struct rtc_time
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'RTC_ALM_SET', 1076129799>, time: In<'rtc_time'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets when a real-time clock wakes the machine; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'RTC_WKALM_RD', 2150133776>, SignalOption?]): Promise<Structs['rtc_wkalrm']>;
  /**
   * Comfortable: sets when a real-time clock wakes the machine.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param alarm in: struct rtc_wkalrm
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'RTC_WKALM_SET', 1076391951>, alarm: In<'rtc_wkalrm'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: switches the alarm of a real-time clock on.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'RTC_AIE_ON', 28673>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: switches the alarm of a real-time clock off.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'RTC_AIE_OFF', 28674>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: switches an interrupt each second on.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'RTC_UIE_ON', 28675>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: switches an interrupt each second off.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'RTC_UIE_OFF', 28676>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: switches interrupts at the rate of RTC_IRQP_SET on.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'RTC_PIE_ON', 28677>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: switches interrupts at the rate of RTC_IRQP_SET off.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'RTC_PIE_OFF', 28678>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets how often a second RTC_PIE_ON interrupts; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'RTC_IRQP_READ', 2147774475 | 2148036619>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: sets how often a second RTC_PIE_ON interrupts.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'RTC_IRQP_SET', 1074032652 | 1074294796>, rate: Int, SignalOption?]): Promise<number>;
  /**
   * Comfortable: says what a watchdog is and can do; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'WDIOC_GETSUPPORT', 2150127360>, SignalOption?]): Promise<Structs['watchdog_info']>;
  /**
   * Comfortable: gets the state of a watchdog, as WDIOF_ bits; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'WDIOC_GETSTATUS', 2147768065>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets whether a watchdog was why the machine has booted, as WDIOF_ bits; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'WDIOC_GETBOOTSTATUS', 2147768066>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: tells a watchdog that all is well.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'WDIOC_KEEPALIVE', 2147768069>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: sets after how many seconds a watchdog boots the machine.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param timeout in, out: int
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'WDIOC_SETTIMEOUT', 3221509894>, timeout: readonly Int[] | Pointer<'int'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets after how many seconds a watchdog boots the machine; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'WDIOC_GETTIMEOUT', 2147768071>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets how many seconds before that a watchdog warns; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'WDIOC_GETPRETIMEOUT', 2147768073>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets in how many seconds a watchdog boots the machine; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'WDIOC_GETTIMELEFT', 2147768074>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets the version of the input subsystem; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'EVIOCGVERSION', 2147763457>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: says which an input device is; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'EVIOCGID', 2148025602>, SignalOption?]): Promise<Structs['input_id']>;
  /**
   * Comfortable: gets an input device's name, of at most 255 bytes; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'EVIOCGNAME', 2164278534>, SignalOption?]): Promise<string>;
  /**
   * Comfortable: gets an input device's place in the machine, of at most 255 bytes; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'EVIOCGPHYS', 2164278535>, SignalOption?]): Promise<string>;
  /**
   * Comfortable: gets an input device's serial number, of at most 255 bytes; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'EVIOCGUNIQ', 2164278536>, SignalOption?]): Promise<string>;
  /**
   * Comfortable: has an input device's events come here alone, or to all again.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'EVIOCGRAB', 1074021776>, on: Int, SignalOption?]): Promise<number>;
  /**
   * Comfortable: says that an input device that is being made gives events of a type.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param type_ one of EV_SYN, EV_KEY, EV_REL, EV_ABS, EV_MSC, EV_SW, EV_LED, EV_SND, …
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'UI_SET_EVBIT', 1074025828>, type_: OneOf<'input_event'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: says that an input device that is being made has a key.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'UI_SET_KEYBIT', 1074025829>, key: Int, SignalOption?]): Promise<number>;
  /**
   * Comfortable: says what an input device that is being made is called.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param setup in: struct uinput_setup
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'UI_DEV_SETUP', 1079792899>, setup: In<'uinput_setup'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: makes an input device.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'UI_DEV_CREATE', 21761>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: removes an input device that was made so.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'UI_DEV_DESTROY', 21762>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets the name that an input device has below /sys/devices/virtual/input; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'UI_GET_SYSNAME', 2151699756>, SignalOption?]): Promise<string>;
  /**
   * Comfortable: gets the version of KVM's interface, which is 12.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'KVM_GET_API_VERSION', 44544>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: makes a virtual machine.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'KVM_CREATE_VM', 44545>, type_: Int, SignalOption?]): Promise<number>;
  /**
   * Comfortable: says what KVM can do.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'KVM_CHECK_EXTENSION', 44547>, extension: Int, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets how many bytes of a virtual processor can be mapped.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'KVM_GET_VCPU_MMAP_SIZE', 44548>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: adds a processor to a virtual machine.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'KVM_CREATE_VCPU', 44609>, id: Int, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets the machine's address in AF_VSOCK, of /dev/vsock; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: Choice<'IOCTL_VM_SOCKETS_GET_LOCAL_CID', 1977>, SignalOption?]): Promise<number>;
  /**
   * Exact: asks a device, or a file of another kind; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 1.0; i386 54, x86_64 16, arm64 29.
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param request one of TCGETS, TCSETS, TCSETSW, TCSETSF, TCGETS2, TCSETS2, TCSETSW2, TCSETSF2, …
   * @param argp number, or memory
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (...args: [fd: FdLike, request: OneOf<'ioctl'>, argp: IntOrMemory, SignalOption?]): Promise<number>;
  /** With bigints: gets the size of a terminal's window. */
  bigint(...args: [fd: FdLike, request: Choice<'TIOCGWINSZ', 21523>, SignalOption?]): Promise<Big<Structs['winsize']>>;
  /** With bigints: sets the size of a terminal's window. */
  bigint(...args: [fd: FdLike, request: Choice<'TIOCSWINSZ', 21524>, size: In<'winsize'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets a terminal's settings. */
  bigint(...args: [fd: FdLike, request: Choice<'TCGETS', 21505>, SignalOption?]): Promise<Big<Structs['termios']>>;
  /** With bigints: sets a terminal's settings. */
  bigint(...args: [fd: FdLike, request: Choice<'TCSETS', 21506>, settings: In<'termios'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: sets a terminal's settings when what was written has gone out. */
  bigint(...args: [fd: FdLike, request: Choice<'TCSETSW', 21507>, settings: In<'termios'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: sets a terminal's settings when what was written has gone out, and drops what was not read. */
  bigint(...args: [fd: FdLike, request: Choice<'TCSETSF', 21508>, settings: In<'termios'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets a terminal's settings, with any speed. */
  bigint(...args: [fd: FdLike, request: Choice<'TCGETS2', 2150388778>, SignalOption?]): Promise<Big<Structs['termios2']>>;
  /** With bigints: sets a terminal's settings, with any speed. */
  bigint(...args: [fd: FdLike, request: Choice<'TCSETS2', 1076646955>, settings: In<'termios2'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: sets a terminal's settings, with any speed, when what was written has gone out. */
  bigint(...args: [fd: FdLike, request: Choice<'TCSETSW2', 1076646956>, settings: In<'termios2'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: sets a terminal's settings, with any speed, when what was written has gone out, and drops what was not read. */
  bigint(...args: [fd: FdLike, request: Choice<'TCSETSF2', 1076646957>, settings: In<'termios2'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: waits until what was written has gone out, and where wait is 0 sends a break of a quarter of a second then. */
  bigint(...args: [fd: FdLike, request: Choice<'TCSBRK', 21513>, wait: Int, SignalOption?]): Promise<Big<number>>;
  /** With bigints: waits until what was written has gone out, and sends a break then, of that many tenths of a second; 0: a quarter of one. */
  bigint(...args: [fd: FdLike, request: Choice<'TCSBRKP', 21541>, duration: Int, SignalOption?]): Promise<Big<number>>;
  /** With bigints: begins a break. */
  bigint(...args: [fd: FdLike, request: Choice<'TIOCSBRK', 21543>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: ends a break. */
  bigint(...args: [fd: FdLike, request: Choice<'TIOCCBRK', 21544>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: stops or starts what a terminal sends or receives. */
  bigint(...args: [fd: FdLike, request: Choice<'TCXONC', 21514>, action: OneOf<'tcxonc'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: drops what was received and not read, what was written and not sent, or both. */
  bigint(...args: [fd: FdLike, request: Choice<'TCFLSH', 21515>, queue: OneOf<'tcflush'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: has a terminal receive a byte as if it had been typed. */
  bigint(...args: [fd: FdLike, request: Choice<'TIOCSTI', 21522>, byte: Text, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets how many bytes were written and not sent. */
  bigint(...args: [fd: FdLike, request: Choice<'TIOCOUTQ', 21521>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: makes a terminal the controlling one of the session; 1 takes it away from another session. */
  bigint(...args: [fd: FdLike, request: Choice<'TIOCSCTTY', 21518>, steal: Int, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gives up the controlling terminal. */
  bigint(...args: [fd: FdLike, request: Choice<'TIOCNOTTY', 21538>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets the process group in a terminal's foreground. */
  bigint(...args: [fd: FdLike, request: Choice<'TIOCGPGRP', 21519>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: sets the process group in a terminal's foreground. */
  bigint(...args: [fd: FdLike, request: Choice<'TIOCSPGRP', 21520>, pgrp: readonly Int[] | Pointer<'pid_t'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets the session that a terminal controls. */
  bigint(...args: [fd: FdLike, request: Choice<'TIOCGSID', 21545>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: has nobody without CAP_SYS_ADMIN open a terminal any more. */
  bigint(...args: [fd: FdLike, request: Choice<'TIOCEXCL', 21516>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: lets everybody open a terminal again. */
  bigint(...args: [fd: FdLike, request: Choice<'TIOCNXCL', 21517>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: says whether TIOCEXCL is on. */
  bigint(...args: [fd: FdLike, request: Choice<'TIOCGEXCL', 2147767360>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: hangs a terminal up: it is at its end for everybody who has it open. */
  bigint(...args: [fd: FdLike, request: Choice<'TIOCVHANGUP', 21559>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets a terminal's line discipline. */
  bigint(...args: [fd: FdLike, request: Choice<'TIOCGETD', 21540>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: sets a terminal's line discipline. */
  bigint(...args: [fd: FdLike, request: Choice<'TIOCSETD', 21539>, discipline: readonly Int[] | Pointer<'int'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets a terminal's device number, of the one behind /dev/console too. */
  bigint(...args: [fd: FdLike, request: Choice<'TIOCGDEV', 2147767346>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets the lines of a serial port, as TIOCM_ bits. */
  bigint(...args: [fd: FdLike, request: Choice<'TIOCMGET', 21525>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: sets the lines of a serial port. */
  bigint(...args: [fd: FdLike, request: Choice<'TIOCMSET', 21528>, lines: readonly Int[] | Pointer<'int'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: switches lines of a serial port on. */
  bigint(...args: [fd: FdLike, request: Choice<'TIOCMBIS', 21526>, lines: readonly Int[] | Pointer<'int'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: switches lines of a serial port off. */
  bigint(...args: [fd: FdLike, request: Choice<'TIOCMBIC', 21527>, lines: readonly Int[] | Pointer<'int'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets how often the lines of a serial port have changed and what has gone wrong on it. */
  bigint(...args: [fd: FdLike, request: Choice<'TIOCGICOUNT', 21597>, SignalOption?]): Promise<Big<Structs['serial_icounter_struct']>>;
  /** With bigints: gets the number of a pseudo-terminal. */
  bigint(...args: [fd: FdLike, request: Choice<'TIOCGPTN', 2147767344>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: locks or unlocks a pseudo-terminal. */
  bigint(...args: [fd: FdLike, request: Choice<'TIOCSPTLCK', 1074025521>, on: readonly Int[] | Pointer<'int'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: says whether a pseudo-terminal is locked. */
  bigint(...args: [fd: FdLike, request: Choice<'TIOCGPTLCK', 2147767353>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: opens the other end of a pseudo-terminal, wherever its file is. */
  bigint(...args: [fd: FdLike, request: Choice<'TIOCGPTPEER', 21569>, flags: Flags<'open'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: switches a pseudo-terminal's packets, which begin with a byte of what happened. */
  bigint(...args: [fd: FdLike, request: Choice<'TIOCPKT', 21536>, on: readonly Int[] | Pointer<'int'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: says whether a pseudo-terminal gives packets. */
  bigint(...args: [fd: FdLike, request: Choice<'TIOCGPKT', 2147767352>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: sends SIGINT, SIGQUIT or SIGTSTP to the foreground of a pseudo-terminal's other end. */
  bigint(...args: [fd: FdLike, request: Choice<'TIOCSIG', 1074025526>, sig: OneOf<'signal'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets the number of bytes that can be read. */
  bigint(...args: [fd: FdLike, request: Choice<'FIONREAD', 21531>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: switches non-blocking I/O. */
  bigint(...args: [fd: FdLike, request: Choice<'FIONBIO', 21537>, on: readonly Int[] | Pointer<'int'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: switches signals that tell of possible I/O. */
  bigint(...args: [fd: FdLike, request: Choice<'FIOASYNC', 21586>, on: readonly Int[] | Pointer<'int'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: has the file descriptor closed by exec. */
  bigint(...args: [fd: FdLike, request: Choice<'FIOCLEX', 21585>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: keeps the file descriptor open over exec. */
  bigint(...args: [fd: FdLike, request: Choice<'FIONCLEX', 21584>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets how many bytes of a disk a file, a directory or a link takes. */
  bigint(...args: [fd: FdLike, request: Choice<'FIOQSIZE', 21600>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets the block size of the file's file system. */
  bigint(...args: [fd: FdLike, request: Choice<'FIGETBSZ', 2>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: shares another file's data. */
  bigint(...args: [fd: FdLike, request: Choice<'FICLONE', 1074041865>, src_fd: FdLike, SignalOption?]): Promise<Big<number>>;
  /** With bigints: shares a part of another file's data. */
  bigint(...args: [fd: FdLike, request: Choice<'FICLONERANGE', 1075876877>, range: In<'file_clone_range'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: has other files share a part of this one's data, where theirs is the same; info says of each what came of it. */
  bigint(...args: [fd: FdLike, request: Choice<'FIDEDUPERANGE', 3222836278>, range: Input<'file_dedupe_range'>, SignalOption?]): Promise<Big<Structs['file_dedupe_range']>>;
  /** With bigints: writes a file system out, and has those who write to it wait until FITHAW. */
  bigint(...args: [fd: FdLike, request: Choice<'FIFREEZE', 3221510263>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: lets a file system be written to again. */
  bigint(...args: [fd: FdLike, request: Choice<'FITHAW', 3221510264>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: tells the device which blocks of a file system are free; len becomes the bytes of them. */
  bigint(...args: [fd: FdLike, request: Choice<'FITRIM', 3222820985>, range: Input<'fstrim_range'>, SignalOption?]): Promise<Big<Structs['fstrim_range']>>;
  /** With bigints: says where a file's data is: fm_mapped_extents of fm_extents; where fm_extent_count is 0, only how many there are. */
  bigint(...args: [fd: FdLike, request: Choice<'FS_IOC_FIEMAP', 3223348747>, map: Input<'fiemap'>, SignalOption?]): Promise<Big<Structs['fiemap']>>;
  /** With bigints: gets a file's attribute flags. */
  bigint(...args: [fd: FdLike, request: Choice<'FS_IOC_GETFLAGS', 2147771905 | 2148034049>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: sets a file's attribute flags. */
  bigint(...args: [fd: FdLike, request: Choice<'FS_IOC_SETFLAGS', 1074030082 | 1074292226>, flags: readonly Int[] | Pointer<'int'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets the number that tells a file from an earlier one of the same inode number. */
  bigint(...args: [fd: FdLike, request: Choice<'FS_IOC_GETVERSION', 2147776001 | 2148038145>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: sets the number that tells a file from an earlier one of the same inode number. */
  bigint(...args: [fd: FdLike, request: Choice<'FS_IOC_SETVERSION', 1074034178 | 1074296322>, version: readonly Int[] | Pointer<'int'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets a file's extended attribute flags and project. */
  bigint(...args: [fd: FdLike, request: Choice<'FS_IOC_FSGETXATTR', 2149341215>, SignalOption?]): Promise<Big<Structs['fsxattr']>>;
  /** With bigints: sets a file's extended attribute flags and project. */
  bigint(...args: [fd: FdLike, request: Choice<'FS_IOC_FSSETXATTR', 1075599392>, attr: In<'fsxattr'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets a file system's label. */
  bigint(...args: [fd: FdLike, request: Choice<'FS_IOC_GETFSLABEL', 2164298801>, SignalOption?]): Promise<Big<Structs['fslabel']>>;
  /** With bigints: sets a file system's label. */
  bigint(...args: [fd: FdLike, request: Choice<'FS_IOC_SETFSLABEL', 1090556978>, label: In<'fslabel'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets a file system's UUID (since Linux 6.9). */
  bigint(...args: [fd: FdLike, request: Choice<'FS_IOC_GETFSUUID', 2148603136>, SignalOption?]): Promise<Big<Structs['fsuuid2']>>;
  /** With bigints: gets where below /sys/fs a file system is (since Linux 6.9). */
  bigint(...args: [fd: FdLike, request: Choice<'FS_IOC_GETFSSYSFSPATH', 2155943169>, SignalOption?]): Promise<Big<Structs['fs_sysfs_path']>>;
  /** With bigints: makes a file unchangeable, and has what is read of it checked from now on. */
  bigint(...args: [fd: FdLike, request: Choice<'FS_IOC_ENABLE_VERITY', 1082156677>, arg: In<'fsverity_enable_arg'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets the digest of a file that FS_IOC_ENABLE_VERITY was made for, where digest_size is enough for it. */
  bigint(...args: [fd: FdLike, request: Choice<'FS_IOC_MEASURE_VERITY', 3221513862>, digest: Input<'fsverity_digest'>, SignalOption?]): Promise<Big<Structs['fsverity_digest']>>;
  /** With bigints: reads what a file's reads are checked with, and returns how many bytes (since Linux 5.12). */
  bigint(...args: [fd: FdLike, request: Choice<'FS_IOC_READ_VERITY_METADATA', 3223873159>, arg: In<'fsverity_read_metadata_arg'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: finds pages of a kind by /proc/PID/pagemap, and returns how many of vec were filled (since Linux 6.7). */
  bigint(...args: [fd: FdLike, request: Choice<'PAGEMAP_SCAN', 3227543056>, arg: Input<'pm_scan_arg'>, SignalOption?]): Promise<Big<{ count: number; arg: Structs['pm_scan_arg'] }>>;
  /** With bigints: says of an address what is mapped there, by /proc/PID/maps (since Linux 6.11). */
  bigint(...args: [fd: FdLike, request: Choice<'PROCMAP_QUERY', 3228067345>, query: Input<'procmap_query'>, SignalOption?]): Promise<Big<Structs['procmap_query']>>;
  /** With bigints: gets the size of a block device in bytes. */
  bigint(...args: [fd: FdLike, request: Choice<'BLKGETSIZE64', 2147750514 | 2148012658>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets the size of a block device in units of 512 bytes. */
  bigint(...args: [fd: FdLike, request: Choice<'BLKGETSIZE', 4704>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets the size of a block device's logical sectors. */
  bigint(...args: [fd: FdLike, request: Choice<'BLKSSZGET', 4712>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets the size of a block device's physical sectors. */
  bigint(...args: [fd: FdLike, request: Choice<'BLKPBSZGET', 4731>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets the block size that a block device is cached with. */
  bigint(...args: [fd: FdLike, request: Choice<'BLKBSZGET', 2147750512 | 2148012656>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: sets the block size that a block device is cached with. */
  bigint(...args: [fd: FdLike, request: Choice<'BLKBSZSET', 1074008689 | 1074270833>, size: readonly Int[] | Pointer<'int'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets the least that a block device likes to transfer. */
  bigint(...args: [fd: FdLike, request: Choice<'BLKIOMIN', 4728>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets what a block device likes to transfer best; 0: it has not said. */
  bigint(...args: [fd: FdLike, request: Choice<'BLKIOOPT', 4729>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets by how much a block device's physical sectors are shifted. */
  bigint(...args: [fd: FdLike, request: Choice<'BLKALIGNOFF', 4730>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: says whether a block device turns. */
  bigint(...args: [fd: FdLike, request: Choice<'BLKROTATIONAL', 4734>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets how far a block device is read ahead, in units of 512 bytes. */
  bigint(...args: [fd: FdLike, request: Choice<'BLKRAGET', 4707>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: sets how far a block device is read ahead, in units of 512 bytes. */
  bigint(...args: [fd: FdLike, request: Choice<'BLKRASET', 4706>, count: Int, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets how much a block device transfers at once at most, in units of 512 bytes. */
  bigint(...args: [fd: FdLike, request: Choice<'BLKSECTGET', 4711>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: says whether a block device is read-only. */
  bigint(...args: [fd: FdLike, request: Choice<'BLKROGET', 4702>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: makes a block device read-only, or writable. */
  bigint(...args: [fd: FdLike, request: Choice<'BLKROSET', 4701>, is: readonly Int[] | Pointer<'int'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets a number that no other disk has had since boot (since Linux 5.15). */
  bigint(...args: [fd: FdLike, request: Choice<'BLKGETDISKSEQ', 2148012672>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: writes what is cached of a block device, and forgets it. */
  bigint(...args: [fd: FdLike, request: Choice<'BLKFLSBUF', 4705>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gives a block device's bytes back, from the first number on as many as the second. */
  bigint(...args: [fd: FdLike, request: Choice<'BLKDISCARD', 4727>, range: readonly Int[] | Pointer<'u64'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: makes a block device's bytes zero, from the first number on as many as the second. */
  bigint(...args: [fd: FdLike, request: Choice<'BLKZEROOUT', 4735>, range: readonly Int[] | Pointer<'u64'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: reads a block device's partition table again. */
  bigint(...args: [fd: FdLike, request: Choice<'BLKRRPART', 4703>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: adds, removes or resizes a partition: data is a struct blkpg_partition. */
  bigint(...args: [fd: FdLike, request: Choice<'BLKPG', 4713>, arg: In<'blkpg_ioctl_arg'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets the number of a loop device that is free. */
  bigint(...args: [fd: FdLike, request: Choice<'LOOP_CTL_GET_FREE', 19586>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: adds the loop device of that number; -1: of any, and returns it. */
  bigint(...args: [fd: FdLike, request: Choice<'LOOP_CTL_ADD', 19584>, number: Int, SignalOption?]): Promise<Big<number>>;
  /** With bigints: removes a loop device. */
  bigint(...args: [fd: FdLike, request: Choice<'LOOP_CTL_REMOVE', 19585>, number: Int, SignalOption?]): Promise<Big<number>>;
  /** With bigints: puts a file behind a loop device, and says how. */
  bigint(...args: [fd: FdLike, request: Choice<'LOOP_CONFIGURE', 19466>, config: In<'loop_config'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: puts a file behind a loop device. */
  bigint(...args: [fd: FdLike, request: Choice<'LOOP_SET_FD', 19456>, file_fd: FdLike, SignalOption?]): Promise<Big<number>>;
  /** With bigints: puts another file of the same size behind a loop device that is read-only. */
  bigint(...args: [fd: FdLike, request: Choice<'LOOP_CHANGE_FD', 19462>, file_fd: FdLike, SignalOption?]): Promise<Big<number>>;
  /** With bigints: takes the file from behind a loop device. */
  bigint(...args: [fd: FdLike, request: Choice<'LOOP_CLR_FD', 19457>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: says what is behind a loop device. */
  bigint(...args: [fd: FdLike, request: Choice<'LOOP_GET_STATUS64', 19461>, SignalOption?]): Promise<Big<Structs['loop_info64']>>;
  /** With bigints: sets which part of the file a loop device is, and how it is kept. */
  bigint(...args: [fd: FdLike, request: Choice<'LOOP_SET_STATUS64', 19460>, info: In<'loop_info64'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: has a loop device take its file's new size. */
  bigint(...args: [fd: FdLike, request: Choice<'LOOP_SET_CAPACITY', 19463>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: switches direct I/O to a loop device's file. */
  bigint(...args: [fd: FdLike, request: Choice<'LOOP_SET_DIRECT_IO', 19464>, on: Int, SignalOption?]): Promise<Big<number>>;
  /** With bigints: sets the size of a loop device's sectors. */
  bigint(...args: [fd: FdLike, request: Choice<'LOOP_SET_BLOCK_SIZE', 19465>, size: Int, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets the number of bytes that can be read from a socket. */
  bigint(...args: [fd: FdLike, request: Choice<'SIOCINQ', 21531>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets how many bytes of a socket were not sent, or not confirmed. */
  bigint(...args: [fd: FdLike, request: Choice<'SIOCOUTQ', 21521>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: says whether what is read next is out of band. */
  bigint(...args: [fd: FdLike, request: Choice<'SIOCATMARK', 35077>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: opens the network namespace of a socket. */
  bigint(...args: [fd: FdLike, request: Choice<'SIOCGSKNS', 35148>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: lists the addresses of IPv4: ifc_len becomes the bytes of ifc_buf that hold structures ifreq_addr. */
  bigint(...args: [fd: FdLike, request: Choice<'SIOCGIFCONF', 35090>, conf: Input<'ifconf'>, SignalOption?]): Promise<Big<Structs['ifconf']>>;
  /** With bigints: gets a network interface's name from its index. */
  bigint(...args: [fd: FdLike, request: Choice<'SIOCGIFNAME', 35088>, req: Input<'ifreq_ifindex'>, SignalOption?]): Promise<Big<Structs['ifreq_ifindex']>>;
  /** With bigints: gives a network interface another name. */
  bigint(...args: [fd: FdLike, request: Choice<'SIOCSIFNAME', 35107>, req: In<'ifreq_newname'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets a network interface's index from its name. */
  bigint(...args: [fd: FdLike, request: Choice<'SIOCGIFINDEX', 35123>, req: Input<'ifreq_ifindex'>, SignalOption?]): Promise<Big<Structs['ifreq_ifindex']>>;
  /** With bigints: gets a network interface's flags. */
  bigint(...args: [fd: FdLike, request: Choice<'SIOCGIFFLAGS', 35091>, req: Input<'ifreq_flags'>, SignalOption?]): Promise<Big<Structs['ifreq_flags']>>;
  /** With bigints: sets a network interface's flags. */
  bigint(...args: [fd: FdLike, request: Choice<'SIOCSIFFLAGS', 35092>, req: In<'ifreq_flags'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets a network interface's address in IPv4. */
  bigint(...args: [fd: FdLike, request: Choice<'SIOCGIFADDR', 35093>, req: Input<'ifreq_addr'>, SignalOption?]): Promise<Big<Structs['ifreq_addr']>>;
  /** With bigints: sets a network interface's address in IPv4. */
  bigint(...args: [fd: FdLike, request: Choice<'SIOCSIFADDR', 35094>, req: In<'ifreq_addr'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets a network interface's peer's address in IPv4. */
  bigint(...args: [fd: FdLike, request: Choice<'SIOCGIFDSTADDR', 35095>, req: Input<'ifreq_addr'>, SignalOption?]): Promise<Big<Structs['ifreq_addr']>>;
  /** With bigints: sets a network interface's peer's address in IPv4. */
  bigint(...args: [fd: FdLike, request: Choice<'SIOCSIFDSTADDR', 35096>, req: In<'ifreq_addr'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets a network interface's broadcast address in IPv4. */
  bigint(...args: [fd: FdLike, request: Choice<'SIOCGIFBRDADDR', 35097>, req: Input<'ifreq_addr'>, SignalOption?]): Promise<Big<Structs['ifreq_addr']>>;
  /** With bigints: sets a network interface's broadcast address in IPv4. */
  bigint(...args: [fd: FdLike, request: Choice<'SIOCSIFBRDADDR', 35098>, req: In<'ifreq_addr'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets a network interface's network mask in IPv4. */
  bigint(...args: [fd: FdLike, request: Choice<'SIOCGIFNETMASK', 35099>, req: Input<'ifreq_addr'>, SignalOption?]): Promise<Big<Structs['ifreq_addr']>>;
  /** With bigints: sets a network interface's network mask in IPv4. */
  bigint(...args: [fd: FdLike, request: Choice<'SIOCSIFNETMASK', 35100>, req: In<'ifreq_addr'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets the most that one packet of a network interface holds. */
  bigint(...args: [fd: FdLike, request: Choice<'SIOCGIFMTU', 35105>, req: Input<'ifreq_mtu'>, SignalOption?]): Promise<Big<Structs['ifreq_mtu']>>;
  /** With bigints: sets the most that one packet of a network interface holds. */
  bigint(...args: [fd: FdLike, request: Choice<'SIOCSIFMTU', 35106>, req: In<'ifreq_mtu'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets how many packets wait for a network interface at most. */
  bigint(...args: [fd: FdLike, request: Choice<'SIOCGIFTXQLEN', 35138>, req: Input<'ifreq_qlen'>, SignalOption?]): Promise<Big<Structs['ifreq_qlen']>>;
  /** With bigints: sets how many packets wait for a network interface at most. */
  bigint(...args: [fd: FdLike, request: Choice<'SIOCSIFTXQLEN', 35139>, req: In<'ifreq_qlen'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets a network interface's hardware address. */
  bigint(...args: [fd: FdLike, request: Choice<'SIOCGIFHWADDR', 35111>, req: Input<'ifreq_hwaddr'>, SignalOption?]): Promise<Big<Structs['ifreq_hwaddr']>>;
  /** With bigints: sets a network interface's hardware address. */
  bigint(...args: [fd: FdLike, request: Choice<'SIOCSIFHWADDR', 35108>, req: In<'ifreq_hwaddr'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: makes a network interface of /dev/net/tun, or attaches to it; a name such as tun%d gets a number. */
  bigint(...args: [fd: FdLike, request: Choice<'TUNSETIFF', 1074025674>, req: Input<'ifreq_tun'>, SignalOption?]): Promise<Big<Structs['ifreq_tun']>>;
  /** With bigints: gets the name and the flags of a network interface of /dev/net/tun. */
  bigint(...args: [fd: FdLike, request: Choice<'TUNGETIFF', 2147767506>, SignalOption?]): Promise<Big<Structs['ifreq_tun']>>;
  /** With bigints: keeps a network interface of /dev/net/tun when nobody has it open, or lets it go then. */
  bigint(...args: [fd: FdLike, request: Choice<'TUNSETPERSIST', 1074025675>, on: Int, SignalOption?]): Promise<Big<number>>;
  /** With bigints: says which user may attach to a network interface of /dev/net/tun. */
  bigint(...args: [fd: FdLike, request: Choice<'TUNSETOWNER', 1074025676>, owner: Int, SignalOption?]): Promise<Big<number>>;
  /** With bigints: says which group may attach to a network interface of /dev/net/tun. */
  bigint(...args: [fd: FdLike, request: Choice<'TUNSETGROUP', 1074025678>, group: Int, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets which flags TUNSETIFF knows. */
  bigint(...args: [fd: FdLike, request: Choice<'TUNGETFEATURES', 2147767503>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: says what packets need not have when they come to /dev/net/tun. */
  bigint(...args: [fd: FdLike, request: Choice<'TUNSETOFFLOAD', 1074025680>, offload: Flags<'tun_offload'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets how many bytes may wait in a network interface of /dev/net/tun. */
  bigint(...args: [fd: FdLike, request: Choice<'TUNGETSNDBUF', 2147767507>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: sets how many bytes may wait in a network interface of /dev/net/tun. */
  bigint(...args: [fd: FdLike, request: Choice<'TUNSETSNDBUF', 1074025684>, size: readonly Int[] | Pointer<'int'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets the size of the header that IFF_VNET_HDR puts before packets. */
  bigint(...args: [fd: FdLike, request: Choice<'TUNGETVNETHDRSZ', 2147767511>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: sets the size of the header that IFF_VNET_HDR puts before packets. */
  bigint(...args: [fd: FdLike, request: Choice<'TUNSETVNETHDRSZ', 1074025688>, size: readonly Int[] | Pointer<'int'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: attaches or detaches a queue of a network interface of /dev/net/tun. */
  bigint(...args: [fd: FdLike, request: Choice<'TUNSETQUEUE', 1074025689>, req: In<'ifreq_tun'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: says whether a network interface of /dev/net/tun has a carrier. */
  bigint(...args: [fd: FdLike, request: Choice<'TUNSETCARRIER', 1074025698>, on: readonly Int[] | Pointer<'int'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: opens the network namespace of a network interface of /dev/net/tun. */
  bigint(...args: [fd: FdLike, request: Choice<'TUNGETDEVNETNS', 21731>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets the entropy in the kernel's pool, in bits. */
  bigint(...args: [fd: FdLike, request: Choice<'RNDGETENTCNT', 2147766784>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: adds to the count of the entropy in the kernel's pool. */
  bigint(...args: [fd: FdLike, request: Choice<'RNDADDTOENTCNT', 1074024961>, count: readonly Int[] | Pointer<'int'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: adds bytes to the kernel's pool, and entropy_count bits to its count. */
  bigint(...args: [fd: FdLike, request: Choice<'RNDADDENTROPY', 1074287107>, info: In<'rand_pool_info'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: empties the kernel's pool, which does nothing any more. */
  bigint(...args: [fd: FdLike, request: Choice<'RNDZAPENTCNT', 20996>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: empties the kernel's pool, which does nothing any more. */
  bigint(...args: [fd: FdLike, request: Choice<'RNDCLEARPOOL', 20998>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: has the kernel's random numbers begin anew from its pool. */
  bigint(...args: [fd: FdLike, request: Choice<'RNDRESEEDCRNG', 20999>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: starts a counter of performance. */
  bigint(...args: [fd: FdLike, request: Choice<'PERF_EVENT_IOC_ENABLE', 9216>, flags: Flags<'perf_ioc'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: stops a counter of performance. */
  bigint(...args: [fd: FdLike, request: Choice<'PERF_EVENT_IOC_DISABLE', 9217>, flags: Flags<'perf_ioc'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: sets a counter of performance to zero. */
  bigint(...args: [fd: FdLike, request: Choice<'PERF_EVENT_IOC_RESET', 9219>, flags: Flags<'perf_ioc'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: starts a counter of performance for so many overflows more. */
  bigint(...args: [fd: FdLike, request: Choice<'PERF_EVENT_IOC_REFRESH', 9218>, count: Int, SignalOption?]): Promise<Big<number>>;
  /** With bigints: sets after how many events a counter of performance overflows. */
  bigint(...args: [fd: FdLike, request: Choice<'PERF_EVENT_IOC_PERIOD', 1074275332>, period: readonly Int[] | Pointer<'u64'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets the number that a counter of performance has in records. */
  bigint(...args: [fd: FdLike, request: Choice<'PERF_EVENT_IOC_ID', 2147755015 | 2148017159>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: has a counter of performance write to another's buffer; -1 ends that. */
  bigint(...args: [fd: FdLike, request: Choice<'PERF_EVENT_IOC_SET_OUTPUT', 9221>, event_fd: Int, SignalOption?]): Promise<Big<number>>;
  /** With bigints: stops a counter of performance writing to its buffer, or lets it. */
  bigint(...args: [fd: FdLike, request: Choice<'PERF_EVENT_IOC_PAUSE_OUTPUT', 1074013193>, pause: Int, SignalOption?]): Promise<Big<number>>;
  /** With bigints: says which events of a tracepoint count. */
  bigint(...args: [fd: FdLike, request: Choice<'PERF_EVENT_IOC_SET_FILTER', 1074013190 | 1074275334>, filter: Text, SignalOption?]): Promise<Big<number>>;
  /** With bigints: has a program of BPF run at the events of a counter of performance. */
  bigint(...args: [fd: FdLike, request: Choice<'PERF_EVENT_IOC_SET_BPF', 1074013192>, prog_fd: FdLike, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets the programs of BPF that run at a tracepoint: prog_cnt of ids. */
  bigint(...args: [fd: FdLike, request: Choice<'PERF_EVENT_IOC_QUERY_BPF', 3221496842 | 3221758986>, query: Input<'perf_event_query_bpf'>, SignalOption?]): Promise<Big<Structs['perf_event_query_bpf']>>;
  /** With bigints: makes a userfaultfd, of /dev/userfaultfd (since Linux 6.1). */
  bigint(...args: [fd: FdLike, request: Choice<'USERFAULTFD_IOC_NEW', 43520>, flags: Flags<'userfaultfd'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: agrees on what a userfaultfd can do. */
  bigint(...args: [fd: FdLike, request: Choice<'UFFDIO_API', 3222841919>, api: Input<'uffdio_api'>, SignalOption?]): Promise<Big<Structs['uffdio_api']>>;
  /** With bigints: has a range of memory handled by a userfaultfd. */
  bigint(...args: [fd: FdLike, request: Choice<'UFFDIO_REGISTER', 3223366144>, registration: Input<'uffdio_register'>, SignalOption?]): Promise<Big<Structs['uffdio_register']>>;
  /** With bigints: has a range of memory handled by the kernel again. */
  bigint(...args: [fd: FdLike, request: Choice<'UFFDIO_UNREGISTER', 2148575745>, range: In<'uffdio_range'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: wakes those who wait for pages of a range. */
  bigint(...args: [fd: FdLike, request: Choice<'UFFDIO_WAKE', 2148575746>, range: In<'uffdio_range'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: fills pages that were missing. */
  bigint(...args: [fd: FdLike, request: Choice<'UFFDIO_COPY', 3223890435>, copy: Input<'uffdio_copy'>, SignalOption?]): Promise<Big<Structs['uffdio_copy']>>;
  /** With bigints: fills pages that were missing with zeros. */
  bigint(...args: [fd: FdLike, request: Choice<'UFFDIO_ZEROPAGE', 3223366148>, zeropage: Input<'uffdio_zeropage'>, SignalOption?]): Promise<Big<Structs['uffdio_zeropage']>>;
  /** With bigints: has writing to pages wait for the userfaultfd, or lets it again. */
  bigint(...args: [fd: FdLike, request: Choice<'UFFDIO_WRITEPROTECT', 3222841862>, writeprotect: Input<'uffdio_writeprotect'>, SignalOption?]): Promise<Big<Structs['uffdio_writeprotect']>>;
  /** With bigints: maps pages that are in the file already (since Linux 5.13). */
  bigint(...args: [fd: FdLike, request: Choice<'UFFDIO_CONTINUE', 3223366151>, range: Input<'uffdio_continue'>, SignalOption?]): Promise<Big<Structs['uffdio_continue']>>;
  /** With bigints: has those who touch pages get SIGBUS (since Linux 6.6). */
  bigint(...args: [fd: FdLike, request: Choice<'UFFDIO_POISON', 3223366152>, poison: Input<'uffdio_poison'>, SignalOption?]): Promise<Big<Structs['uffdio_poison']>>;
  /** With bigints: moves pages to where they were missing (since Linux 6.8). */
  bigint(...args: [fd: FdLike, request: Choice<'UFFDIO_MOVE', 3223890437>, move: Input<'uffdio_move'>, SignalOption?]): Promise<Big<Structs['uffdio_move']>>;
  /** With bigints: has any access to pages wait for the userfaultfd, or lets it again (since Linux 7.3). */
  bigint(...args: [fd: FdLike, request: Choice<'UFFDIO_RWPROTECT', 3222841865>, rwprotect: Input<'uffdio_rwprotect'>, SignalOption?]): Promise<Big<Structs['uffdio_rwprotect']>>;
  /** With bigints: has accesses noted without waiting, or wait (since Linux 7.3). */
  bigint(...args: [fd: FdLike, request: Choice<'UFFDIO_SET_MODE', 1074833930>, mode: In<'uffdio_set_mode'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: opens the user namespace of a namespace. */
  bigint(...args: [fd: FdLike, request: Choice<'NS_GET_USERNS', 46849>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: opens the parent of a namespace of processes or users. */
  bigint(...args: [fd: FdLike, request: Choice<'NS_GET_PARENT', 46850>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets the kind of a namespace, as one of the flags of unshare. */
  bigint(...args: [fd: FdLike, request: Choice<'NS_GET_NSTYPE', 46851>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets the user who made a namespace of users. */
  bigint(...args: [fd: FdLike, request: Choice<'NS_GET_OWNER_UID', 46852>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets the number of a namespace of mounts (since Linux 6.11). */
  bigint(...args: [fd: FdLike, request: Choice<'NS_GET_MNTNS_ID', 2148054789>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets the number of a namespace (since Linux 6.18). */
  bigint(...args: [fd: FdLike, request: Choice<'NS_GET_ID', 2148054797>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets what a thread of a namespace is called in the caller's (since Linux 6.11). */
  bigint(...args: [fd: FdLike, request: Choice<'NS_GET_PID_FROM_PIDNS', 2147792646>, pid: Int, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets what the process of a thread of a namespace is called in the caller's (since Linux 6.11). */
  bigint(...args: [fd: FdLike, request: Choice<'NS_GET_TGID_FROM_PIDNS', 2147792647>, pid: Int, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets what a thread of the caller's namespace is called in another (since Linux 6.11). */
  bigint(...args: [fd: FdLike, request: Choice<'NS_GET_PID_IN_PIDNS', 2147792648>, pid: Int, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets what the process of a thread of the caller's namespace is called in another (since Linux 6.11). */
  bigint(...args: [fd: FdLike, request: Choice<'NS_GET_TGID_IN_PIDNS', 2147792649>, pid: Int, SignalOption?]): Promise<Big<number>>;
  /** With bigints: says how many mounts a namespace has (since Linux 6.12). */
  bigint(...args: [fd: FdLike, request: Choice<'NS_MNT_GET_INFO', 2148579082>, SignalOption?]): Promise<Big<Structs['mnt_ns_info']>>;
  /** With bigints: opens the namespace of mounts behind this one (since Linux 6.12). */
  bigint(...args: [fd: FdLike, request: Choice<'NS_MNT_GET_NEXT', 2148579083>, SignalOption?]): Promise<Big<{ fd: number; info: Structs['mnt_ns_info'] }>>;
  /** With bigints: opens the namespace of mounts before this one (since Linux 6.12). */
  bigint(...args: [fd: FdLike, request: Choice<'NS_MNT_GET_PREV', 2148579084>, SignalOption?]): Promise<Big<{ fd: number; info: Structs['mnt_ns_info'] }>>;
  /** With bigints: says what is known of a process; mask says what is asked for and what is there (since Linux 6.13). */
  bigint(...args: [fd: FdLike, request: Choice<'PIDFD_GET_INFO', 3227057931>, info: Input<'pidfd_info'>, SignalOption?]): Promise<Big<Structs['pidfd_info']>>;
  /** With bigints: opens a process's namespace of control groups (since Linux 6.11). */
  bigint(...args: [fd: FdLike, request: Choice<'PIDFD_GET_CGROUP_NAMESPACE', 65281>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: opens a process's namespace of IPC (since Linux 6.11). */
  bigint(...args: [fd: FdLike, request: Choice<'PIDFD_GET_IPC_NAMESPACE', 65282>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: opens a process's namespace of mounts (since Linux 6.11). */
  bigint(...args: [fd: FdLike, request: Choice<'PIDFD_GET_MNT_NAMESPACE', 65283>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: opens a process's namespace of networks (since Linux 6.11). */
  bigint(...args: [fd: FdLike, request: Choice<'PIDFD_GET_NET_NAMESPACE', 65284>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: opens a process's namespace of processes (since Linux 6.11). */
  bigint(...args: [fd: FdLike, request: Choice<'PIDFD_GET_PID_NAMESPACE', 65285>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: opens a process's namespace of processes that its children get (since Linux 6.11). */
  bigint(...args: [fd: FdLike, request: Choice<'PIDFD_GET_PID_FOR_CHILDREN_NAMESPACE', 65286>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: opens a process's namespace of time (since Linux 6.11). */
  bigint(...args: [fd: FdLike, request: Choice<'PIDFD_GET_TIME_NAMESPACE', 65287>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: opens a process's namespace of time that its children get (since Linux 6.11). */
  bigint(...args: [fd: FdLike, request: Choice<'PIDFD_GET_TIME_FOR_CHILDREN_NAMESPACE', 65288>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: opens a process's namespace of users (since Linux 6.11). */
  bigint(...args: [fd: FdLike, request: Choice<'PIDFD_GET_USER_NAMESPACE', 65289>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: opens a process's namespace of host names (since Linux 6.11). */
  bigint(...args: [fd: FdLike, request: Choice<'PIDFD_GET_UTS_NAMESPACE', 65290>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets how an epoll polls networks (since Linux 6.9). */
  bigint(...args: [fd: FdLike, request: Choice<'EPIOCGPARAMS', 2148043266>, SignalOption?]): Promise<Big<Structs['epoll_params']>>;
  /** With bigints: sets how an epoll polls networks (since Linux 6.9). */
  bigint(...args: [fd: FdLike, request: Choice<'EPIOCSPARAMS', 1074301441>, params: In<'epoll_params'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: waits for a call that a filter hands over. */
  bigint(...args: [fd: FdLike, request: Choice<'SECCOMP_IOCTL_NOTIF_RECV', 3226476800>, SignalOption?]): Promise<Big<Structs['seccomp_notif']>>;
  /** With bigints: says what comes of a call that a filter has handed over. */
  bigint(...args: [fd: FdLike, request: Choice<'SECCOMP_IOCTL_NOTIF_SEND', 3222806785>, resp: In<'seccomp_notif_resp'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: fails with ENOENT where the thread that made the call does not wait any more. */
  bigint(...args: [fd: FdLike, request: Choice<'SECCOMP_IOCTL_NOTIF_ID_VALID', 1074274562>, id: readonly Int[] | Pointer<'u64'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gives a file descriptor to the process that made the call, and returns which one it is there. */
  bigint(...args: [fd: FdLike, request: Choice<'SECCOMP_IOCTL_NOTIF_ADDFD', 1075323139>, addfd: In<'seccomp_notif_addfd'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: says how those who make calls are woken (since Linux 6.6). */
  bigint(...args: [fd: FdLike, request: Choice<'SECCOMP_IOCTL_NOTIF_SET_FLAGS', 1074274564>, flags: Flags<'seccomp_notify'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets the time of a real-time clock. */
  bigint(...args: [fd: FdLike, request: Choice<'RTC_RD_TIME', 2149871625>, SignalOption?]): Promise<Big<Structs['rtc_time']>>;
  /** With bigints: sets the time of a real-time clock. */
  bigint(...args: [fd: FdLike, request: Choice<'RTC_SET_TIME', 1076129802>, time: In<'rtc_time'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets when a real-time clock gives an alarm in the next 24 hours. */
  bigint(...args: [fd: FdLike, request: Choice<'RTC_ALM_READ', 2149871624>, SignalOption?]): Promise<Big<Structs['rtc_time']>>;
  /** With bigints: sets when a real-time clock gives an alarm in the next 24 hours. */
  bigint(...args: [fd: FdLike, request: Choice<'RTC_ALM_SET', 1076129799>, time: In<'rtc_time'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets when a real-time clock wakes the machine. */
  bigint(...args: [fd: FdLike, request: Choice<'RTC_WKALM_RD', 2150133776>, SignalOption?]): Promise<Big<Structs['rtc_wkalrm']>>;
  /** With bigints: sets when a real-time clock wakes the machine. */
  bigint(...args: [fd: FdLike, request: Choice<'RTC_WKALM_SET', 1076391951>, alarm: In<'rtc_wkalrm'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: switches the alarm of a real-time clock on. */
  bigint(...args: [fd: FdLike, request: Choice<'RTC_AIE_ON', 28673>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: switches the alarm of a real-time clock off. */
  bigint(...args: [fd: FdLike, request: Choice<'RTC_AIE_OFF', 28674>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: switches an interrupt each second on. */
  bigint(...args: [fd: FdLike, request: Choice<'RTC_UIE_ON', 28675>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: switches an interrupt each second off. */
  bigint(...args: [fd: FdLike, request: Choice<'RTC_UIE_OFF', 28676>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: switches interrupts at the rate of RTC_IRQP_SET on. */
  bigint(...args: [fd: FdLike, request: Choice<'RTC_PIE_ON', 28677>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: switches interrupts at the rate of RTC_IRQP_SET off. */
  bigint(...args: [fd: FdLike, request: Choice<'RTC_PIE_OFF', 28678>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets how often a second RTC_PIE_ON interrupts. */
  bigint(...args: [fd: FdLike, request: Choice<'RTC_IRQP_READ', 2147774475 | 2148036619>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: sets how often a second RTC_PIE_ON interrupts. */
  bigint(...args: [fd: FdLike, request: Choice<'RTC_IRQP_SET', 1074032652 | 1074294796>, rate: Int, SignalOption?]): Promise<Big<number>>;
  /** With bigints: says what a watchdog is and can do. */
  bigint(...args: [fd: FdLike, request: Choice<'WDIOC_GETSUPPORT', 2150127360>, SignalOption?]): Promise<Big<Structs['watchdog_info']>>;
  /** With bigints: gets the state of a watchdog, as WDIOF_ bits. */
  bigint(...args: [fd: FdLike, request: Choice<'WDIOC_GETSTATUS', 2147768065>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets whether a watchdog was why the machine has booted, as WDIOF_ bits. */
  bigint(...args: [fd: FdLike, request: Choice<'WDIOC_GETBOOTSTATUS', 2147768066>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: tells a watchdog that all is well. */
  bigint(...args: [fd: FdLike, request: Choice<'WDIOC_KEEPALIVE', 2147768069>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: sets after how many seconds a watchdog boots the machine. */
  bigint(...args: [fd: FdLike, request: Choice<'WDIOC_SETTIMEOUT', 3221509894>, timeout: readonly Int[] | Pointer<'int'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets after how many seconds a watchdog boots the machine. */
  bigint(...args: [fd: FdLike, request: Choice<'WDIOC_GETTIMEOUT', 2147768071>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets how many seconds before that a watchdog warns. */
  bigint(...args: [fd: FdLike, request: Choice<'WDIOC_GETPRETIMEOUT', 2147768073>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets in how many seconds a watchdog boots the machine. */
  bigint(...args: [fd: FdLike, request: Choice<'WDIOC_GETTIMELEFT', 2147768074>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets the version of the input subsystem. */
  bigint(...args: [fd: FdLike, request: Choice<'EVIOCGVERSION', 2147763457>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: says which an input device is. */
  bigint(...args: [fd: FdLike, request: Choice<'EVIOCGID', 2148025602>, SignalOption?]): Promise<Big<Structs['input_id']>>;
  /** With bigints: gets an input device's name, of at most 255 bytes. */
  bigint(...args: [fd: FdLike, request: Choice<'EVIOCGNAME', 2164278534>, SignalOption?]): Promise<Big<string>>;
  /** With bigints: gets an input device's place in the machine, of at most 255 bytes. */
  bigint(...args: [fd: FdLike, request: Choice<'EVIOCGPHYS', 2164278535>, SignalOption?]): Promise<Big<string>>;
  /** With bigints: gets an input device's serial number, of at most 255 bytes. */
  bigint(...args: [fd: FdLike, request: Choice<'EVIOCGUNIQ', 2164278536>, SignalOption?]): Promise<Big<string>>;
  /** With bigints: has an input device's events come here alone, or to all again. */
  bigint(...args: [fd: FdLike, request: Choice<'EVIOCGRAB', 1074021776>, on: Int, SignalOption?]): Promise<Big<number>>;
  /** With bigints: says that an input device that is being made gives events of a type. */
  bigint(...args: [fd: FdLike, request: Choice<'UI_SET_EVBIT', 1074025828>, type_: OneOf<'input_event'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: says that an input device that is being made has a key. */
  bigint(...args: [fd: FdLike, request: Choice<'UI_SET_KEYBIT', 1074025829>, key: Int, SignalOption?]): Promise<Big<number>>;
  /** With bigints: says what an input device that is being made is called. */
  bigint(...args: [fd: FdLike, request: Choice<'UI_DEV_SETUP', 1079792899>, setup: In<'uinput_setup'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: makes an input device. */
  bigint(...args: [fd: FdLike, request: Choice<'UI_DEV_CREATE', 21761>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: removes an input device that was made so. */
  bigint(...args: [fd: FdLike, request: Choice<'UI_DEV_DESTROY', 21762>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets the name that an input device has below /sys/devices/virtual/input. */
  bigint(...args: [fd: FdLike, request: Choice<'UI_GET_SYSNAME', 2151699756>, SignalOption?]): Promise<Big<string>>;
  /** With bigints: gets the version of KVM's interface, which is 12. */
  bigint(...args: [fd: FdLike, request: Choice<'KVM_GET_API_VERSION', 44544>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: makes a virtual machine. */
  bigint(...args: [fd: FdLike, request: Choice<'KVM_CREATE_VM', 44545>, type_: Int, SignalOption?]): Promise<Big<number>>;
  /** With bigints: says what KVM can do. */
  bigint(...args: [fd: FdLike, request: Choice<'KVM_CHECK_EXTENSION', 44547>, extension: Int, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets how many bytes of a virtual processor can be mapped. */
  bigint(...args: [fd: FdLike, request: Choice<'KVM_GET_VCPU_MMAP_SIZE', 44548>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: adds a processor to a virtual machine. */
  bigint(...args: [fd: FdLike, request: Choice<'KVM_CREATE_VCPU', 44609>, id: Int, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets the machine's address in AF_VSOCK, of /dev/vsock. */
  bigint(...args: [fd: FdLike, request: Choice<'IOCTL_VM_SOCKETS_GET_LOCAL_CID', 1977>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: asks a device, or a file of another kind. */
  bigint(...args: [fd: FdLike, request: OneOf<'ioctl'>, argp: IntOrMemory, SignalOption?]): Promise<bigint>;
}
/**
 * `ioctl` asks a device, or a file of another kind.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 1.0; i386 54, x86_64 16, arm64 29.
 *
 * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
 * @see https://man7.org/linux/man-pages/man2/ioctl.2.html
 */
export const ioctl = promised<IoctlPromisedCall>('ioctl');

/**
 * `flock` locks or unlocks a whole open file.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.0; i386 143, x86_64 73, arm64 32.
 *
 * @param fd file descriptor
 * @param operation one of LOCK_SH, LOCK_EX, LOCK_UN; and any of LOCK_NB
 * @throws {SyscallError} EBADF, EINTR, EINVAL, ENOLCK, EWOULDBLOCK
 * @see https://man7.org/linux/man-pages/man2/flock.2.html
 */
export const flock = promised<ExactPromised<[fd: FdLike, operation: OneWith<'flock', 'flock_wait'>]>>('flock');

/**
 * `sync` writes all cached data to disks.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 1.0; i386 36, x86_64 162, arm64 81.
 *
 * @throws {SyscallError} EBADF, EIO, ENOSPC, EDQUOT
 * @see https://man7.org/linux/man-pages/man2/sync.2.html
 */
export const sync = promised<ExactPromised<[]>>('sync');

/**
 * `syncfs` writes the cached data of a file's file system to its disk.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.6.39; i386 344, x86_64 306, arm64 267.
 *
 * @param fd file descriptor
 * @throws {SyscallError} EBADF, EIO, ENOSPC, EDQUOT
 * @see https://man7.org/linux/man-pages/man2/syncfs.2.html
 */
export const syncfs = promised<ExactPromised<[fd: FdLike]>>('syncfs');

/**
 * `fsync` writes a file's cached data to its disk.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 1.0; i386 118, x86_64 74, arm64 82.
 *
 * @param fd file descriptor
 * @throws {SyscallError} EBADF, EINTR, EIO, ENOSPC, EROFS, EINVAL, EDQUOT
 * @see https://man7.org/linux/man-pages/man2/fsync.2.html
 */
export const fsync = promised<ExactPromised<[fd: FdLike]>>('fsync');

/**
 * `fdatasync` writes a file's cached data to its disk, and no more than is needed to read it.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.0; i386 148, x86_64 75, arm64 83.
 *
 * @param fd file descriptor
 * @throws {SyscallError} EBADF, EINTR, EIO, ENOSPC, EROFS, EINVAL, EDQUOT
 * @see https://man7.org/linux/man-pages/man2/fdatasync.2.html
 */
export const fdatasync = promised<ExactPromised<[fd: FdLike]>>('fdatasync');

/**
 * `sync_file_range` writes a range of a file's cached data to its disk.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.6.17; i386 314, x86_64 277, arm64 84.
 *
 * @param fd file descriptor
 * @param flags flags: any of SYNC_FILE_RANGE_WAIT_BEFORE, SYNC_FILE_RANGE_WRITE, SYNC_FILE_RANGE_WAIT_AFTER, SYNC_FILE_RANGE_WRITE_AND_WAIT
 * @throws {SyscallError} EBADF, EINVAL, EIO, ENOMEM, ENOSPC, ESPIPE
 * @see https://man7.org/linux/man-pages/man2/sync_file_range.2.html
 */
export const sync_file_range = promised<ExactPromised<[fd: FdLike, offset: Int, nbytes: Int, flags: Flags<'sync_file_range'>]>>('sync_file_range');

/**
 * `fadvise64` says how a range of a file will be used.
 *
 * Since Linux 2.6; i386 250, x86_64 221, arm64 223.
 *
 * @param fd file descriptor
 * @param advice one of POSIX_FADV_NORMAL, POSIX_FADV_RANDOM, POSIX_FADV_SEQUENTIAL, POSIX_FADV_WILLNEED, POSIX_FADV_DONTNEED, POSIX_FADV_NOREUSE
 * @throws {SyscallError} EBADF, EINVAL, ESPIPE
 * @see https://man7.org/linux/man-pages/man2/fadvise64.2.html
 */
export const fadvise64 = promised<ExactPromised<[fd: FdLike, offset: Int, len: Int, advice: OneOf<'fadvise'>]>>('fadvise64');

/**
 * `fadvise64_64` says how a range of a file will be used.
 *
 * Since Linux 2.6; i386 272.
 *
 * @param fd file descriptor
 * @param advice one of POSIX_FADV_NORMAL, POSIX_FADV_RANDOM, POSIX_FADV_SEQUENTIAL, POSIX_FADV_WILLNEED, POSIX_FADV_DONTNEED, POSIX_FADV_NOREUSE
 * @throws {SyscallError} EBADF, EINVAL, ESPIPE
 * @see https://man7.org/linux/man-pages/man2/fadvise64_64.2.html
 */
export const fadvise64_64 = promised<ExactPromised<[fd: FdLike, offset: Int, len: Int, advice: OneOf<'fadvise'>]>>('fadvise64_64');

/**
 * `readahead` reads a range of a file into the cache.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.4.13; i386 225, x86_64 187, arm64 213.
 *
 * @param fd file descriptor
 * @throws {SyscallError} EBADF, EINVAL
 * @see https://man7.org/linux/man-pages/man2/readahead.2.html
 */
export const readahead = promised<ExactPromised<[fd: FdLike, offset: Int, count: Int]>>('readahead');

/** The forms of cachestat. */
export interface CachestatPromisedCall extends WaysPromised<[fd: FdLike, cstat_range: In<'cachestat_range'>, cstat: Pointer<'struct cachestat'>, flags: Int]> {
  /**
   * Comfortable: says how much of a file is cached; what the kernel writes is returned.
   *
   * Since Linux 6.5; i386 451, x86_64 451, arm64 451.
   * Manual: https://man7.org/linux/man-pages/man2/cachestat.2.html
   *
   * @param fd file descriptor
   * @param cstat_range in: struct cachestat_range
   * @param flags has to be 0; may be left out: 0
   * @throws {SyscallError} EFAULT, EINVAL, EBADF, EOPNOTSUPP
   */
  (...args: [fd: FdLike, cstat_range: In<'cachestat_range'>, flags?: Int, SignalOption?]): Promise<Structs['cachestat']>;
  /**
   * Exact: says how much of a file is cached; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 6.5; i386 451, x86_64 451, arm64 451.
   * Manual: https://man7.org/linux/man-pages/man2/cachestat.2.html
   *
   * @param fd file descriptor
   * @param cstat_range in: struct cachestat_range
   * @param cstat out: struct cachestat
   * @param flags has to be 0
   * @throws {SyscallError} EFAULT, EINVAL, EBADF, EOPNOTSUPP
   */
  (...args: [fd: FdLike, cstat_range: In<'cachestat_range'>, cstat: Pointer<'struct cachestat'>, flags: Int, SignalOption?]): Promise<number>;
  /** With bigints: says how much of a file is cached. */
  bigint(...args: [fd: FdLike, cstat_range: In<'cachestat_range'>, flags?: Int, SignalOption?]): Promise<Big<Structs['cachestat']>>;
  /** With bigints: says how much of a file is cached. */
  bigint(...args: [fd: FdLike, cstat_range: In<'cachestat_range'>, cstat: Pointer<'struct cachestat'>, flags: Int, SignalOption?]): Promise<bigint>;
}
/**
 * `cachestat` says how much of a file is cached.
 *
 * Since Linux 6.5; i386 451, x86_64 451, arm64 451.
 *
 * @throws {SyscallError} EFAULT, EINVAL, EBADF, EOPNOTSUPP
 * @see https://man7.org/linux/man-pages/man2/cachestat.2.html
 */
export const cachestat = promised<CachestatPromisedCall>('cachestat');

/** The forms of copy_file_range. */
export interface Copy_file_rangePromisedCall extends WaysPromised<[fd_in: FdLike, off_in: number | readonly Int[] | Pointer<'loff_t'>, fd_out: FdLike, off_out: number | readonly Int[] | Pointer<'loff_t'>, len: Int, flags: Int]> {
  /**
   * Comfortable: copies a range from one file to another.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 4.5; i386 377, x86_64 326, arm64 285.
   * Manual: https://man7.org/linux/man-pages/man2/copy_file_range.2.html
   *
   * @param fd_in file descriptor
   * @param off_in in, out: loff_t, or a number
   * @param fd_out file descriptor
   * @param off_out in, out: loff_t, or a number
   * @param flags has to be 0; may be left out: 0
   * @throws {SyscallError} EBADF, EFBIG, EINVAL, EIO, EISDIR, ENOMEM, ENOSPC, EOPNOTSUPP, EOVERFLOW, EPERM, ETXTBSY, EXDEV
   */
  (...args: [fd_in: FdLike, off_in: number | readonly Int[] | Pointer<'loff_t'>, fd_out: FdLike, off_out: number | readonly Int[] | Pointer<'loff_t'>, len: Int, flags?: Int, SignalOption?]): Promise<number>;
  /**
   * Exact: copies a range from one file to another; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 4.5; i386 377, x86_64 326, arm64 285.
   * Manual: https://man7.org/linux/man-pages/man2/copy_file_range.2.html
   *
   * @param fd_in file descriptor
   * @param off_in in, out: loff_t, or a number
   * @param fd_out file descriptor
   * @param off_out in, out: loff_t, or a number
   * @param flags has to be 0
   * @throws {SyscallError} EBADF, EFBIG, EINVAL, EIO, EISDIR, ENOMEM, ENOSPC, EOPNOTSUPP, EOVERFLOW, EPERM, ETXTBSY, EXDEV
   */
  (...args: [fd_in: FdLike, off_in: number | readonly Int[] | Pointer<'loff_t'>, fd_out: FdLike, off_out: number | readonly Int[] | Pointer<'loff_t'>, len: Int, flags: Int, SignalOption?]): Promise<number>;
  /** With bigints: copies a range from one file to another. */
  bigint(...args: [fd_in: FdLike, off_in: number | readonly Int[] | Pointer<'loff_t'>, fd_out: FdLike, off_out: number | readonly Int[] | Pointer<'loff_t'>, len: Int, flags?: Int, SignalOption?]): Promise<Big<number>>;
  /** With bigints: copies a range from one file to another. */
  bigint(...args: [fd_in: FdLike, off_in: number | readonly Int[] | Pointer<'loff_t'>, fd_out: FdLike, off_out: number | readonly Int[] | Pointer<'loff_t'>, len: Int, flags: Int, SignalOption?]): Promise<bigint>;
}
/**
 * `copy_file_range` copies a range from one file to another.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 4.5; i386 377, x86_64 326, arm64 285.
 *
 * @throws {SyscallError} EBADF, EFBIG, EINVAL, EIO, EISDIR, ENOMEM, ENOSPC, EOPNOTSUPP, EOVERFLOW, EPERM, ETXTBSY, EXDEV
 * @see https://man7.org/linux/man-pages/man2/copy_file_range.2.html
 */
export const copy_file_range = promised<Copy_file_rangePromisedCall>('copy_file_range');

/**
 * `sendfile` copies from one file descriptor to another.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.2; i386 187, x86_64 40, arm64 71.
 *
 * @param out_fd file descriptor
 * @param in_fd file descriptor
 * @param offset in, out: loff_t, or a number
 * @throws {SyscallError} EAGAIN, EBADF, EFAULT, EINVAL, EIO, ENOMEM, EOVERFLOW, ESPIPE
 * @see https://man7.org/linux/man-pages/man2/sendfile.2.html
 */
export const sendfile = promised<ExactPromised<[out_fd: FdLike, in_fd: FdLike, offset: number | readonly Int[] | Pointer<'loff_t'>, count: Int]>>('sendfile');

/**
 * `sendfile64` copies from one file descriptor to another.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.6; i386 239.
 *
 * @param out_fd file descriptor
 * @param in_fd file descriptor
 * @param offset in, out: loff_t, or a number
 * @throws {SyscallError} EAGAIN, EBADF, EFAULT, EINVAL, EIO, ENOMEM, EOVERFLOW, ESPIPE
 * @see https://man7.org/linux/man-pages/man2/sendfile64.2.html
 */
export const sendfile64 = promised<ExactPromised<[out_fd: FdLike, in_fd: FdLike, offset: number | readonly Int[] | Pointer<'loff_t'>, count: Int]>>('sendfile64');

/** The forms of splice. */
export interface SplicePromisedCall extends WaysPromised<[fd_in: FdLike, off_in: number | readonly Int[] | Pointer<'loff_t'>, fd_out: FdLike, off_out: number | readonly Int[] | Pointer<'loff_t'>, len: Int, flags: Flags<'splice'>]> {
  /**
   * Comfortable: moves data to or from a pipe.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6.17; i386 313, x86_64 275, arm64 76.
   * Manual: https://man7.org/linux/man-pages/man2/splice.2.html
   *
   * @param fd_in file descriptor
   * @param off_in in, out: loff_t, or a number
   * @param fd_out file descriptor
   * @param off_out in, out: loff_t, or a number
   * @param flags flags: any of SPLICE_F_MOVE, SPLICE_F_NONBLOCK, SPLICE_F_MORE, SPLICE_F_GIFT; may be left out: 0
   * @throws {SyscallError} EAGAIN, EBADF, EINVAL, ENOMEM, ESPIPE
   */
  (...args: [fd_in: FdLike, off_in: number | readonly Int[] | Pointer<'loff_t'>, fd_out: FdLike, off_out: number | readonly Int[] | Pointer<'loff_t'>, len: Int, flags?: Flags<'splice'>, SignalOption?]): Promise<number>;
  /**
   * Exact: moves data to or from a pipe; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6.17; i386 313, x86_64 275, arm64 76.
   * Manual: https://man7.org/linux/man-pages/man2/splice.2.html
   *
   * @param fd_in file descriptor
   * @param off_in in, out: loff_t, or a number
   * @param fd_out file descriptor
   * @param off_out in, out: loff_t, or a number
   * @param flags flags: any of SPLICE_F_MOVE, SPLICE_F_NONBLOCK, SPLICE_F_MORE, SPLICE_F_GIFT
   * @throws {SyscallError} EAGAIN, EBADF, EINVAL, ENOMEM, ESPIPE
   */
  (...args: [fd_in: FdLike, off_in: number | readonly Int[] | Pointer<'loff_t'>, fd_out: FdLike, off_out: number | readonly Int[] | Pointer<'loff_t'>, len: Int, flags: Flags<'splice'>, SignalOption?]): Promise<number>;
  /** With bigints: moves data to or from a pipe. */
  bigint(...args: [fd_in: FdLike, off_in: number | readonly Int[] | Pointer<'loff_t'>, fd_out: FdLike, off_out: number | readonly Int[] | Pointer<'loff_t'>, len: Int, flags?: Flags<'splice'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: moves data to or from a pipe. */
  bigint(...args: [fd_in: FdLike, off_in: number | readonly Int[] | Pointer<'loff_t'>, fd_out: FdLike, off_out: number | readonly Int[] | Pointer<'loff_t'>, len: Int, flags: Flags<'splice'>, SignalOption?]): Promise<bigint>;
}
/**
 * `splice` moves data to or from a pipe.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.6.17; i386 313, x86_64 275, arm64 76.
 *
 * @throws {SyscallError} EAGAIN, EBADF, EINVAL, ENOMEM, ESPIPE
 * @see https://man7.org/linux/man-pages/man2/splice.2.html
 */
export const splice = promised<SplicePromisedCall>('splice');

/** The forms of tee. */
export interface TeePromisedCall extends WaysPromised<[fd_in: FdLike, fd_out: FdLike, len: Int, flags: Flags<'splice'>]> {
  /**
   * Comfortable: copies data from one pipe to another.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6.17; i386 315, x86_64 276, arm64 77.
   * Manual: https://man7.org/linux/man-pages/man2/tee.2.html
   *
   * @param fd_in file descriptor
   * @param fd_out file descriptor
   * @param flags flags: any of SPLICE_F_MOVE, SPLICE_F_NONBLOCK, SPLICE_F_MORE, SPLICE_F_GIFT; may be left out: 0
   * @throws {SyscallError} EAGAIN, EINVAL, ENOMEM
   */
  (...args: [fd_in: FdLike, fd_out: FdLike, len: Int, flags?: Flags<'splice'>, SignalOption?]): Promise<number>;
  /**
   * Exact: copies data from one pipe to another; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6.17; i386 315, x86_64 276, arm64 77.
   * Manual: https://man7.org/linux/man-pages/man2/tee.2.html
   *
   * @param fd_in file descriptor
   * @param fd_out file descriptor
   * @param flags flags: any of SPLICE_F_MOVE, SPLICE_F_NONBLOCK, SPLICE_F_MORE, SPLICE_F_GIFT
   * @throws {SyscallError} EAGAIN, EINVAL, ENOMEM
   */
  (...args: [fd_in: FdLike, fd_out: FdLike, len: Int, flags: Flags<'splice'>, SignalOption?]): Promise<number>;
  /** With bigints: copies data from one pipe to another. */
  bigint(...args: [fd_in: FdLike, fd_out: FdLike, len: Int, flags?: Flags<'splice'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: copies data from one pipe to another. */
  bigint(...args: [fd_in: FdLike, fd_out: FdLike, len: Int, flags: Flags<'splice'>, SignalOption?]): Promise<bigint>;
}
/**
 * `tee` copies data from one pipe to another.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.6.17; i386 315, x86_64 276, arm64 77.
 *
 * @throws {SyscallError} EAGAIN, EINVAL, ENOMEM
 * @see https://man7.org/linux/man-pages/man2/tee.2.html
 */
export const tee = promised<TeePromisedCall>('tee');

/** The forms of vmsplice. */
export interface VmsplicePromisedCall extends WaysPromised<[fd: FdLike, iov: InArray<'iovec'>, nr_segs: Int, flags: Flags<'splice'>]> {
  /**
   * Comfortable: moves pages of memory into a pipe.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6.17; i386 316, x86_64 278, arm64 75.
   * Manual: https://man7.org/linux/man-pages/man2/vmsplice.2.html
   *
   * @param fd file descriptor
   * @param iov in: array of struct iovec, as many as nr_segs says
   * @param flags flags: any of SPLICE_F_MOVE, SPLICE_F_NONBLOCK, SPLICE_F_MORE, SPLICE_F_GIFT; may be left out: 0
   * @throws {SyscallError} EAGAIN, EBADF, EINVAL, ENOMEM
   */
  (...args: [fd: FdLike, iov: InArray<'iovec'>, flags?: Flags<'splice'>, SignalOption?]): Promise<number>;
  /**
   * Exact: moves pages of memory into a pipe; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6.17; i386 316, x86_64 278, arm64 75.
   * Manual: https://man7.org/linux/man-pages/man2/vmsplice.2.html
   *
   * @param fd file descriptor
   * @param iov in: array of struct iovec, as many as nr_segs says
   * @param nr_segs length of iov in elements
   * @param flags flags: any of SPLICE_F_MOVE, SPLICE_F_NONBLOCK, SPLICE_F_MORE, SPLICE_F_GIFT
   * @throws {SyscallError} EAGAIN, EBADF, EINVAL, ENOMEM
   */
  (...args: [fd: FdLike, iov: InArray<'iovec'>, nr_segs: Int, flags: Flags<'splice'>, SignalOption?]): Promise<number>;
  /** With bigints: moves pages of memory into a pipe. */
  bigint(...args: [fd: FdLike, iov: InArray<'iovec'>, flags?: Flags<'splice'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: moves pages of memory into a pipe. */
  bigint(...args: [fd: FdLike, iov: InArray<'iovec'>, nr_segs: Int, flags: Flags<'splice'>, SignalOption?]): Promise<bigint>;
}
/**
 * `vmsplice` moves pages of memory into a pipe.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.6.17; i386 316, x86_64 278, arm64 75.
 *
 * @throws {SyscallError} EAGAIN, EBADF, EINVAL, ENOMEM
 * @see https://man7.org/linux/man-pages/man2/vmsplice.2.html
 */
export const vmsplice = promised<VmsplicePromisedCall>('vmsplice');

/** The forms of statfs. */
export interface StatfsPromisedCall extends WaysPromised<[path: Text, buf: Pointer<'struct statfs'>]> {
  /**
   * Comfortable: gets a file system's size by a path on it; what the kernel writes is returned.
   *
   * Since Linux 1.0; i386 99, x86_64 137, arm64 43.
   * Manual: https://man7.org/linux/man-pages/man2/statfs.2.html
   *
   * @param path string
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINTR, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOSYS, ENOTDIR, EOVERFLOW
   */
  (...args: [path: Text, SignalOption?]): Promise<Structs['statfs']>;
  /**
   * Exact: gets a file system's size by a path on it; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 1.0; i386 99, x86_64 137, arm64 43.
   * Manual: https://man7.org/linux/man-pages/man2/statfs.2.html
   *
   * @param path string
   * @param buf out: struct statfs
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINTR, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOSYS, ENOTDIR, EOVERFLOW
   */
  (...args: [path: Text, buf: Pointer<'struct statfs'>, SignalOption?]): Promise<number>;
  /** With bigints: gets a file system's size by a path on it. */
  bigint(...args: [path: Text, SignalOption?]): Promise<Big<Structs['statfs']>>;
  /** With bigints: gets a file system's size by a path on it. */
  bigint(...args: [path: Text, buf: Pointer<'struct statfs'>, SignalOption?]): Promise<bigint>;
}
/**
 * `statfs` gets a file system's size by a path on it.
 *
 * Since Linux 1.0; i386 99, x86_64 137, arm64 43.
 *
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINTR, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOSYS, ENOTDIR, EOVERFLOW
 * @see https://man7.org/linux/man-pages/man2/statfs.2.html
 */
export const statfs = promised<StatfsPromisedCall>('statfs');

/** The forms of fstatfs. */
export interface FstatfsPromisedCall extends WaysPromised<[fd: FdLike, buf: Pointer<'struct statfs'>]> {
  /**
   * Comfortable: gets a file system's size by an open file on it; what the kernel writes is returned.
   *
   * Since Linux 1.0; i386 100, x86_64 138, arm64 44.
   * Manual: https://man7.org/linux/man-pages/man2/fstatfs.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINTR, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOSYS, ENOTDIR, EOVERFLOW
   */
  (...args: [fd: FdLike, SignalOption?]): Promise<Structs['statfs']>;
  /**
   * Exact: gets a file system's size by an open file on it; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 1.0; i386 100, x86_64 138, arm64 44.
   * Manual: https://man7.org/linux/man-pages/man2/fstatfs.2.html
   *
   * @param fd file descriptor
   * @param buf out: struct statfs
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINTR, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOSYS, ENOTDIR, EOVERFLOW
   */
  (...args: [fd: FdLike, buf: Pointer<'struct statfs'>, SignalOption?]): Promise<number>;
  /** With bigints: gets a file system's size by an open file on it. */
  bigint(...args: [fd: FdLike, SignalOption?]): Promise<Big<Structs['statfs']>>;
  /** With bigints: gets a file system's size by an open file on it. */
  bigint(...args: [fd: FdLike, buf: Pointer<'struct statfs'>, SignalOption?]): Promise<bigint>;
}
/**
 * `fstatfs` gets a file system's size by an open file on it.
 *
 * Since Linux 1.0; i386 100, x86_64 138, arm64 44.
 *
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINTR, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOSYS, ENOTDIR, EOVERFLOW
 * @see https://man7.org/linux/man-pages/man2/fstatfs.2.html
 */
export const fstatfs = promised<FstatfsPromisedCall>('fstatfs');

/** The forms of ustat. */
export interface UstatPromisedCall extends WaysPromised<[dev: Int, ubuf: Pointer<'struct ustat'>]> {
  /**
   * Comfortable: gets a file system's size by its device; what the kernel writes is returned.
   *
   * Since Linux 1.0; i386 62, x86_64 136.
   * Manual: https://man7.org/linux/man-pages/man2/ustat.2.html
   *
   * @throws {SyscallError} EFAULT, EINVAL, ENOSYS
   */
  (...args: [dev: Int, SignalOption?]): Promise<Structs['ustat']>;
  /**
   * Exact: gets a file system's size by its device; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 1.0; i386 62, x86_64 136.
   * Manual: https://man7.org/linux/man-pages/man2/ustat.2.html
   *
   * @param ubuf out: struct ustat
   * @throws {SyscallError} EFAULT, EINVAL, ENOSYS
   */
  (...args: [dev: Int, ubuf: Pointer<'struct ustat'>, SignalOption?]): Promise<number>;
  /** With bigints: gets a file system's size by its device. */
  bigint(...args: [dev: Int, SignalOption?]): Promise<Big<Structs['ustat']>>;
  /** With bigints: gets a file system's size by its device. */
  bigint(...args: [dev: Int, ubuf: Pointer<'struct ustat'>, SignalOption?]): Promise<bigint>;
}
/**
 * `ustat` gets a file system's size by its device.
 *
 * Since Linux 1.0; i386 62, x86_64 136.
 *
 * @throws {SyscallError} EFAULT, EINVAL, ENOSYS
 * @see https://man7.org/linux/man-pages/man2/ustat.2.html
 */
export const ustat = promised<UstatPromisedCall>('ustat');

/**
 * `umask` sets the mask of modes of new files, and returns the one before.
 *
 * Since Linux 1.0; i386 60, x86_64 95, arm64 166.
 *
 * @param mask permissions of a file, as 0o644
 * @see https://man7.org/linux/man-pages/man2/umask.2.html
 */
export const umask = promised<ExactPromised<[mask: Flags<'mode'>]>>('umask');

/** The forms of name_to_handle_at. */
export interface Name_to_handle_atPromisedCall extends WaysPromised<[dirfd: DirFd, pathname: Text, handle: In<'file_handle'>, mount_id: Pointer<'u64'>, flags: Flags<'at_handle'>]> {
  /**
   * Comfortable: gets a file's handle, by which it can be opened without a path; what the kernel writes is returned.
   *
   * Since Linux 2.6.39; i386 341, x86_64 303, arm64 264.
   * Manual: https://man7.org/linux/man-pages/man2/name_to_handle_at.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param handle in, out: struct file_handle
   * @param flags flags: any of AT_SYMLINK_FOLLOW, AT_EMPTY_PATH, AT_HANDLE_FID, AT_HANDLE_MNT_ID_UNIQUE, AT_HANDLE_CONNECTABLE; may be left out: 0
   * @throws {SyscallError} EFAULT, EINVAL, ENOENT, ENOTDIR, EOPNOTSUPP, EOVERFLOW, EBADF, ELOOP, EPERM, ESTALE, EACCES, EBUSY, EDQUOT, EEXIST, EFBIG, EINTR, EISDIR, EMFILE, ENAMETOOLONG, ENFILE, ENODEV, ENXIO, ENOMEM, ENOSPC, EROFS, ETXTBSY, EWOULDBLOCK
   */
  (...args: [dirfd: DirFd, pathname: Text, handle: Input<'file_handle'>, flags?: Flags<'at_handle'>, SignalOption?]): Promise<{ handle: Structs['file_handle']; mount_id: number }>;
  /**
   * Comfortable: gets a file's handle, by which it can be opened without a path; what the kernel writes is returned.
   *
   * Since Linux 2.6.39; i386 341, x86_64 303, arm64 264.
   * Manual: https://man7.org/linux/man-pages/man2/name_to_handle_at.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param handle in, out: struct file_handle
   * @param flags flags: any of AT_SYMLINK_FOLLOW, AT_EMPTY_PATH, AT_HANDLE_FID, AT_HANDLE_MNT_ID_UNIQUE, AT_HANDLE_CONNECTABLE; may be left out: 0
   * @throws {SyscallError} EFAULT, EINVAL, ENOENT, ENOTDIR, EOPNOTSUPP, EOVERFLOW, EBADF, ELOOP, EPERM, ESTALE, EACCES, EBUSY, EDQUOT, EEXIST, EFBIG, EINTR, EISDIR, EMFILE, ENAMETOOLONG, ENFILE, ENODEV, ENXIO, ENOMEM, ENOSPC, EROFS, ETXTBSY, EWOULDBLOCK
   */
  <M extends Pointer<'struct file_handle'>>(...args: [dirfd: DirFd, pathname: Text, handle: M, flags?: Flags<'at_handle'>, SignalOption?]): Promise<{ handle: M; mount_id: number }>;
  /**
   * Exact: gets a file's handle, by which it can be opened without a path; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6.39; i386 341, x86_64 303, arm64 264.
   * Manual: https://man7.org/linux/man-pages/man2/name_to_handle_at.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param handle in, out: struct file_handle
   * @param mount_id out: u64
   * @param flags flags: any of AT_SYMLINK_FOLLOW, AT_EMPTY_PATH, AT_HANDLE_FID, AT_HANDLE_MNT_ID_UNIQUE, AT_HANDLE_CONNECTABLE
   * @throws {SyscallError} EFAULT, EINVAL, ENOENT, ENOTDIR, EOPNOTSUPP, EOVERFLOW, EBADF, ELOOP, EPERM, ESTALE, EACCES, EBUSY, EDQUOT, EEXIST, EFBIG, EINTR, EISDIR, EMFILE, ENAMETOOLONG, ENFILE, ENODEV, ENXIO, ENOMEM, ENOSPC, EROFS, ETXTBSY, EWOULDBLOCK
   */
  (...args: [dirfd: DirFd, pathname: Text, handle: In<'file_handle'>, mount_id: Pointer<'u64'>, flags: Flags<'at_handle'>, SignalOption?]): Promise<number>;
  /** With bigints: gets a file's handle, by which it can be opened without a path. */
  bigint(...args: [dirfd: DirFd, pathname: Text, handle: Input<'file_handle'>, flags?: Flags<'at_handle'>, SignalOption?]): Promise<Big<{ handle: Structs['file_handle']; mount_id: number }>>;
  /** With bigints: gets a file's handle, by which it can be opened without a path. */
  bigint<M extends Pointer<'struct file_handle'>>(...args: [dirfd: DirFd, pathname: Text, handle: M, flags?: Flags<'at_handle'>, SignalOption?]): Promise<Big<{ handle: M; mount_id: number }>>;
  /** With bigints: gets a file's handle, by which it can be opened without a path. */
  bigint(...args: [dirfd: DirFd, pathname: Text, handle: In<'file_handle'>, mount_id: Pointer<'u64'>, flags: Flags<'at_handle'>, SignalOption?]): Promise<bigint>;
}
/**
 * `name_to_handle_at` gets a file's handle, by which it can be opened without a path.
 *
 * Since Linux 2.6.39; i386 341, x86_64 303, arm64 264.
 *
 * @throws {SyscallError} EFAULT, EINVAL, ENOENT, ENOTDIR, EOPNOTSUPP, EOVERFLOW, EBADF, ELOOP, EPERM, ESTALE, EACCES, EBUSY, EDQUOT, EEXIST, EFBIG, EINTR, EISDIR, EMFILE, ENAMETOOLONG, ENFILE, ENODEV, ENXIO, ENOMEM, ENOSPC, EROFS, ETXTBSY, EWOULDBLOCK
 * @see https://man7.org/linux/man-pages/man2/name_to_handle_at.2.html
 */
export const name_to_handle_at = promised<Name_to_handle_atPromisedCall>('name_to_handle_at');

/**
 * `open_by_handle_at` opens a file by its handle.
 *
 * Since Linux 2.6.39; i386 342, x86_64 304, arm64 265.
 *
 * @param mount_fd file descriptor, or AT_FDCWD, FD_PIDFS_ROOT, FD_NSFS_ROOT
 * @param handle in: struct file_handle
 * @param flags flags: any of O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_EXCL, O_NOCTTY, O_TRUNC, O_APPEND, …
 * @throws {SyscallError} EFAULT, EINVAL, ENOENT, ENOTDIR, EOPNOTSUPP, EOVERFLOW, EBADF, ELOOP, EPERM, ESTALE, EACCES, EBUSY, EDQUOT, EEXIST, EFBIG, EINTR, EISDIR, EMFILE, ENAMETOOLONG, ENFILE, ENODEV, ENXIO, ENOMEM, ENOSPC, EROFS, ETXTBSY, EWOULDBLOCK
 * @see https://man7.org/linux/man-pages/man2/open_by_handle_at.2.html
 */
export const open_by_handle_at = promised<ExactPromised<[mount_fd: FdOr<'AT_FDCWD' | 'FD_PIDFS_ROOT' | 'FD_NSFS_ROOT'>, handle: In<'file_handle'>, flags: Flags<'open'>]>>('open_by_handle_at');

/** The forms of file_getattr. */
export interface File_getattrPromisedCall extends WaysPromised<[dirfd: DirFd, pathname: Text, ufattr: Pointer<'struct file_attr'>, size: Int, at_flags: Flags<'at_empty'>]> {
  /**
   * Comfortable: gets a file's attributes and project; what the kernel writes is returned.
   *
   * Since Linux 6.17; i386 468, x86_64 468, arm64 468.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param at_flags flags: any of AT_SYMLINK_NOFOLLOW, AT_EMPTY_PATH; may be left out: 0
   */
  (...args: [dirfd: DirFd, pathname: Text, at_flags?: Flags<'at_empty'>, SignalOption?]): Promise<Structs['file_attr']>;
  /**
   * Exact: gets a file's attributes and project; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 6.17; i386 468, x86_64 468, arm64 468.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param ufattr out: struct file_attr
   * @param size length of ufattr in bytes
   * @param at_flags flags: any of AT_SYMLINK_NOFOLLOW, AT_EMPTY_PATH
   */
  (...args: [dirfd: DirFd, pathname: Text, ufattr: Pointer<'struct file_attr'>, size: Int, at_flags: Flags<'at_empty'>, SignalOption?]): Promise<number>;
  /** With bigints: gets a file's attributes and project. */
  bigint(...args: [dirfd: DirFd, pathname: Text, at_flags?: Flags<'at_empty'>, SignalOption?]): Promise<Big<Structs['file_attr']>>;
  /** With bigints: gets a file's attributes and project. */
  bigint(...args: [dirfd: DirFd, pathname: Text, ufattr: Pointer<'struct file_attr'>, size: Int, at_flags: Flags<'at_empty'>, SignalOption?]): Promise<bigint>;
}
/**
 * `file_getattr` gets a file's attributes and project.
 *
 * Since Linux 6.17; i386 468, x86_64 468, arm64 468.
 *
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 */
export const file_getattr = promised<File_getattrPromisedCall>('file_getattr');

/** The forms of file_setattr. */
export interface File_setattrPromisedCall extends WaysPromised<[dirfd: DirFd, pathname: Text, ufattr: In<'file_attr'>, size: Int, at_flags: Flags<'at_empty'>]> {
  /**
   * Comfortable: sets a file's attributes and project.
   *
   * Since Linux 6.17; i386 469, x86_64 469, arm64 469.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param ufattr in: struct file_attr
   * @param at_flags flags: any of AT_SYMLINK_NOFOLLOW, AT_EMPTY_PATH; may be left out: 0
   */
  (...args: [dirfd: DirFd, pathname: Text, ufattr: In<'file_attr'>, at_flags?: Flags<'at_empty'>, SignalOption?]): Promise<number>;
  /**
   * Exact: sets a file's attributes and project; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 6.17; i386 469, x86_64 469, arm64 469.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param ufattr in: struct file_attr
   * @param size length of ufattr in bytes
   * @param at_flags flags: any of AT_SYMLINK_NOFOLLOW, AT_EMPTY_PATH
   */
  (...args: [dirfd: DirFd, pathname: Text, ufattr: In<'file_attr'>, size: Int, at_flags: Flags<'at_empty'>, SignalOption?]): Promise<number>;
  /** With bigints: sets a file's attributes and project. */
  bigint(...args: [dirfd: DirFd, pathname: Text, ufattr: In<'file_attr'>, at_flags?: Flags<'at_empty'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: sets a file's attributes and project. */
  bigint(...args: [dirfd: DirFd, pathname: Text, ufattr: In<'file_attr'>, size: Int, at_flags: Flags<'at_empty'>, SignalOption?]): Promise<bigint>;
}
/**
 * `file_setattr` sets a file's attributes and project.
 *
 * Since Linux 6.17; i386 469, x86_64 469, arm64 469.
 *
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 */
export const file_setattr = promised<File_setattrPromisedCall>('file_setattr');

/** The forms of setxattr. */
export interface SetxattrPromisedCall extends WaysPromised<[path: Text, name: Text, value: Data, size: Int, flags: Flags<'xattr'>]> {
  /**
   * Comfortable: sets an extended attribute.
   *
   * Since Linux 2.6; i386 226, x86_64 188, arm64 5.
   * Manual: https://man7.org/linux/man-pages/man2/setxattr.2.html
   *
   * @param path string
   * @param name string
   * @param value in: bytes, as many as size says
   * @param flags flags: any of XATTR_CREATE, XATTR_REPLACE; may be left out: 0
   * @throws {SyscallError} EDQUOT, EEXIST, ENODATA, ENOSPC, ENOTSUP, EPERM, ERANGE, EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (...args: [path: Text, name: Text, value: Data, flags?: Flags<'xattr'>, SignalOption?]): Promise<number>;
  /**
   * Exact: sets an extended attribute; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6; i386 226, x86_64 188, arm64 5.
   * Manual: https://man7.org/linux/man-pages/man2/setxattr.2.html
   *
   * @param path string
   * @param name string
   * @param value in: bytes, as many as size says
   * @param size length of value in bytes
   * @param flags flags: any of XATTR_CREATE, XATTR_REPLACE
   * @throws {SyscallError} EDQUOT, EEXIST, ENODATA, ENOSPC, ENOTSUP, EPERM, ERANGE, EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (...args: [path: Text, name: Text, value: Data, size: Int, flags: Flags<'xattr'>, SignalOption?]): Promise<number>;
  /** With bigints: sets an extended attribute. */
  bigint(...args: [path: Text, name: Text, value: Data, flags?: Flags<'xattr'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: sets an extended attribute. */
  bigint(...args: [path: Text, name: Text, value: Data, size: Int, flags: Flags<'xattr'>, SignalOption?]): Promise<bigint>;
}
/**
 * `setxattr` sets an extended attribute.
 *
 * Since Linux 2.6; i386 226, x86_64 188, arm64 5.
 *
 * @throws {SyscallError} EDQUOT, EEXIST, ENODATA, ENOSPC, ENOTSUP, EPERM, ERANGE, EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
 * @see https://man7.org/linux/man-pages/man2/setxattr.2.html
 */
export const setxattr = promised<SetxattrPromisedCall>('setxattr');

/** The forms of lsetxattr. */
export interface LsetxattrPromisedCall extends WaysPromised<[path: Text, name: Text, value: Data, size: Int, flags: Flags<'xattr'>]> {
  /**
   * Comfortable: sets an extended attribute of a link itself.
   *
   * Since Linux 2.6; i386 227, x86_64 189, arm64 6.
   * Manual: https://man7.org/linux/man-pages/man2/lsetxattr.2.html
   *
   * @param path string
   * @param name string
   * @param value in: bytes, as many as size says
   * @param flags flags: any of XATTR_CREATE, XATTR_REPLACE; may be left out: 0
   * @throws {SyscallError} EDQUOT, EEXIST, ENODATA, ENOSPC, ENOTSUP, EPERM, ERANGE, EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (...args: [path: Text, name: Text, value: Data, flags?: Flags<'xattr'>, SignalOption?]): Promise<number>;
  /**
   * Exact: sets an extended attribute of a link itself; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6; i386 227, x86_64 189, arm64 6.
   * Manual: https://man7.org/linux/man-pages/man2/lsetxattr.2.html
   *
   * @param path string
   * @param name string
   * @param value in: bytes, as many as size says
   * @param size length of value in bytes
   * @param flags flags: any of XATTR_CREATE, XATTR_REPLACE
   * @throws {SyscallError} EDQUOT, EEXIST, ENODATA, ENOSPC, ENOTSUP, EPERM, ERANGE, EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (...args: [path: Text, name: Text, value: Data, size: Int, flags: Flags<'xattr'>, SignalOption?]): Promise<number>;
  /** With bigints: sets an extended attribute of a link itself. */
  bigint(...args: [path: Text, name: Text, value: Data, flags?: Flags<'xattr'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: sets an extended attribute of a link itself. */
  bigint(...args: [path: Text, name: Text, value: Data, size: Int, flags: Flags<'xattr'>, SignalOption?]): Promise<bigint>;
}
/**
 * `lsetxattr` sets an extended attribute of a link itself.
 *
 * Since Linux 2.6; i386 227, x86_64 189, arm64 6.
 *
 * @throws {SyscallError} EDQUOT, EEXIST, ENODATA, ENOSPC, ENOTSUP, EPERM, ERANGE, EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
 * @see https://man7.org/linux/man-pages/man2/lsetxattr.2.html
 */
export const lsetxattr = promised<LsetxattrPromisedCall>('lsetxattr');

/** The forms of fsetxattr. */
export interface FsetxattrPromisedCall extends WaysPromised<[fd: FdLike, name: Text, value: Data, size: Int, flags: Flags<'xattr'>]> {
  /**
   * Comfortable: sets an extended attribute of an open file.
   *
   * Since Linux 2.6; i386 228, x86_64 190, arm64 7.
   * Manual: https://man7.org/linux/man-pages/man2/fsetxattr.2.html
   *
   * @param fd file descriptor
   * @param name string
   * @param value in: bytes, as many as size says
   * @param flags flags: any of XATTR_CREATE, XATTR_REPLACE; may be left out: 0
   * @throws {SyscallError} EDQUOT, EEXIST, ENODATA, ENOSPC, ENOTSUP, EPERM, ERANGE, EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (...args: [fd: FdLike, name: Text, value: Data, flags?: Flags<'xattr'>, SignalOption?]): Promise<number>;
  /**
   * Exact: sets an extended attribute of an open file; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6; i386 228, x86_64 190, arm64 7.
   * Manual: https://man7.org/linux/man-pages/man2/fsetxattr.2.html
   *
   * @param fd file descriptor
   * @param name string
   * @param value in: bytes, as many as size says
   * @param size length of value in bytes
   * @param flags flags: any of XATTR_CREATE, XATTR_REPLACE
   * @throws {SyscallError} EDQUOT, EEXIST, ENODATA, ENOSPC, ENOTSUP, EPERM, ERANGE, EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (...args: [fd: FdLike, name: Text, value: Data, size: Int, flags: Flags<'xattr'>, SignalOption?]): Promise<number>;
  /** With bigints: sets an extended attribute of an open file. */
  bigint(...args: [fd: FdLike, name: Text, value: Data, flags?: Flags<'xattr'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: sets an extended attribute of an open file. */
  bigint(...args: [fd: FdLike, name: Text, value: Data, size: Int, flags: Flags<'xattr'>, SignalOption?]): Promise<bigint>;
}
/**
 * `fsetxattr` sets an extended attribute of an open file.
 *
 * Since Linux 2.6; i386 228, x86_64 190, arm64 7.
 *
 * @throws {SyscallError} EDQUOT, EEXIST, ENODATA, ENOSPC, ENOTSUP, EPERM, ERANGE, EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
 * @see https://man7.org/linux/man-pages/man2/fsetxattr.2.html
 */
export const fsetxattr = promised<FsetxattrPromisedCall>('fsetxattr');

/** The forms of getxattr. */
export interface GetxattrPromisedCall extends WaysPromised<[path: Text, name: Text, value: AnyPointer, size: Int]> {
  /**
   * Comfortable: gets an extended attribute; what the kernel writes is returned.
   *
   * Since Linux 2.6; i386 229, x86_64 191, arm64 8.
   * Manual: https://man7.org/linux/man-pages/man2/getxattr.2.html
   *
   * @param path string
   * @param name string
   * @param size length of value in bytes; may be left out: 65536
   * @throws {SyscallError} E2BIG, ENODATA, ENOTSUP, ERANGE, EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (...args: [path: Text, name: Text, size?: number, SignalOption?]): Promise<Buffer>;
  /**
   * Exact: gets an extended attribute; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6; i386 229, x86_64 191, arm64 8.
   * Manual: https://man7.org/linux/man-pages/man2/getxattr.2.html
   *
   * @param path string
   * @param name string
   * @param value out: bytes, as many as size says
   * @param size length of value in bytes
   * @throws {SyscallError} E2BIG, ENODATA, ENOTSUP, ERANGE, EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (...args: [path: Text, name: Text, value: AnyPointer, size: Int, SignalOption?]): Promise<number>;
  /** With bigints: gets an extended attribute. */
  bigint(...args: [path: Text, name: Text, size?: number, SignalOption?]): Promise<Big<Buffer>>;
  /** With bigints: gets an extended attribute. */
  bigint(...args: [path: Text, name: Text, value: AnyPointer, size: Int, SignalOption?]): Promise<bigint>;
}
/**
 * `getxattr` gets an extended attribute.
 *
 * Since Linux 2.6; i386 229, x86_64 191, arm64 8.
 *
 * @throws {SyscallError} E2BIG, ENODATA, ENOTSUP, ERANGE, EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
 * @see https://man7.org/linux/man-pages/man2/getxattr.2.html
 */
export const getxattr = promised<GetxattrPromisedCall>('getxattr');

/** The forms of lgetxattr. */
export interface LgetxattrPromisedCall extends WaysPromised<[path: Text, name: Text, value: AnyPointer, size: Int]> {
  /**
   * Comfortable: gets an extended attribute of a link itself; what the kernel writes is returned.
   *
   * Since Linux 2.6; i386 230, x86_64 192, arm64 9.
   * Manual: https://man7.org/linux/man-pages/man2/lgetxattr.2.html
   *
   * @param path string
   * @param name string
   * @param size length of value in bytes; may be left out: 65536
   * @throws {SyscallError} E2BIG, ENODATA, ENOTSUP, ERANGE, EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (...args: [path: Text, name: Text, size?: number, SignalOption?]): Promise<Buffer>;
  /**
   * Exact: gets an extended attribute of a link itself; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6; i386 230, x86_64 192, arm64 9.
   * Manual: https://man7.org/linux/man-pages/man2/lgetxattr.2.html
   *
   * @param path string
   * @param name string
   * @param value out: bytes, as many as size says
   * @param size length of value in bytes
   * @throws {SyscallError} E2BIG, ENODATA, ENOTSUP, ERANGE, EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (...args: [path: Text, name: Text, value: AnyPointer, size: Int, SignalOption?]): Promise<number>;
  /** With bigints: gets an extended attribute of a link itself. */
  bigint(...args: [path: Text, name: Text, size?: number, SignalOption?]): Promise<Big<Buffer>>;
  /** With bigints: gets an extended attribute of a link itself. */
  bigint(...args: [path: Text, name: Text, value: AnyPointer, size: Int, SignalOption?]): Promise<bigint>;
}
/**
 * `lgetxattr` gets an extended attribute of a link itself.
 *
 * Since Linux 2.6; i386 230, x86_64 192, arm64 9.
 *
 * @throws {SyscallError} E2BIG, ENODATA, ENOTSUP, ERANGE, EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
 * @see https://man7.org/linux/man-pages/man2/lgetxattr.2.html
 */
export const lgetxattr = promised<LgetxattrPromisedCall>('lgetxattr');

/** The forms of fgetxattr. */
export interface FgetxattrPromisedCall extends WaysPromised<[fd: FdLike, name: Text, value: AnyPointer, size: Int]> {
  /**
   * Comfortable: gets an extended attribute of an open file; what the kernel writes is returned.
   *
   * Since Linux 2.6; i386 231, x86_64 193, arm64 10.
   * Manual: https://man7.org/linux/man-pages/man2/fgetxattr.2.html
   *
   * @param fd file descriptor
   * @param name string
   * @param size length of value in bytes; may be left out: 65536
   * @throws {SyscallError} E2BIG, ENODATA, ENOTSUP, ERANGE, EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (...args: [fd: FdLike, name: Text, size?: number, SignalOption?]): Promise<Buffer>;
  /**
   * Exact: gets an extended attribute of an open file; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6; i386 231, x86_64 193, arm64 10.
   * Manual: https://man7.org/linux/man-pages/man2/fgetxattr.2.html
   *
   * @param fd file descriptor
   * @param name string
   * @param value out: bytes, as many as size says
   * @param size length of value in bytes
   * @throws {SyscallError} E2BIG, ENODATA, ENOTSUP, ERANGE, EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (...args: [fd: FdLike, name: Text, value: AnyPointer, size: Int, SignalOption?]): Promise<number>;
  /** With bigints: gets an extended attribute of an open file. */
  bigint(...args: [fd: FdLike, name: Text, size?: number, SignalOption?]): Promise<Big<Buffer>>;
  /** With bigints: gets an extended attribute of an open file. */
  bigint(...args: [fd: FdLike, name: Text, value: AnyPointer, size: Int, SignalOption?]): Promise<bigint>;
}
/**
 * `fgetxattr` gets an extended attribute of an open file.
 *
 * Since Linux 2.6; i386 231, x86_64 193, arm64 10.
 *
 * @throws {SyscallError} E2BIG, ENODATA, ENOTSUP, ERANGE, EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
 * @see https://man7.org/linux/man-pages/man2/fgetxattr.2.html
 */
export const fgetxattr = promised<FgetxattrPromisedCall>('fgetxattr');

/** The forms of listxattr. */
export interface ListxattrPromisedCall extends WaysPromised<[path: Text, list: AnyPointer, size: Int]> {
  /**
   * Comfortable: lists the names of extended attributes; what the kernel writes is returned.
   *
   * Since Linux 2.6; i386 232, x86_64 194, arm64 11.
   * Manual: https://man7.org/linux/man-pages/man2/listxattr.2.html
   *
   * @param path string
   * @param size length of list in bytes; may be left out: 65536
   * @throws {SyscallError} E2BIG, ENOTSUP, ERANGE, EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (...args: [path: Text, size?: number, SignalOption?]): Promise<string[]>;
  /**
   * Exact: lists the names of extended attributes; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6; i386 232, x86_64 194, arm64 11.
   * Manual: https://man7.org/linux/man-pages/man2/listxattr.2.html
   *
   * @param path string
   * @param list out: bytes, as many as size says
   * @param size length of list in bytes
   * @throws {SyscallError} E2BIG, ENOTSUP, ERANGE, EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (...args: [path: Text, list: AnyPointer, size: Int, SignalOption?]): Promise<number>;
  /** With bigints: lists the names of extended attributes. */
  bigint(...args: [path: Text, size?: number, SignalOption?]): Promise<Big<string[]>>;
  /** With bigints: lists the names of extended attributes. */
  bigint(...args: [path: Text, list: AnyPointer, size: Int, SignalOption?]): Promise<bigint>;
}
/**
 * `listxattr` lists the names of extended attributes.
 *
 * Since Linux 2.6; i386 232, x86_64 194, arm64 11.
 *
 * @throws {SyscallError} E2BIG, ENOTSUP, ERANGE, EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
 * @see https://man7.org/linux/man-pages/man2/listxattr.2.html
 */
export const listxattr = promised<ListxattrPromisedCall>('listxattr');

/** The forms of llistxattr. */
export interface LlistxattrPromisedCall extends WaysPromised<[path: Text, list: AnyPointer, size: Int]> {
  /**
   * Comfortable: lists the names of a link's own extended attributes; what the kernel writes is returned.
   *
   * Since Linux 2.6; i386 233, x86_64 195, arm64 12.
   * Manual: https://man7.org/linux/man-pages/man2/llistxattr.2.html
   *
   * @param path string
   * @param size length of list in bytes; may be left out: 65536
   * @throws {SyscallError} E2BIG, ENOTSUP, ERANGE, EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (...args: [path: Text, size?: number, SignalOption?]): Promise<string[]>;
  /**
   * Exact: lists the names of a link's own extended attributes; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6; i386 233, x86_64 195, arm64 12.
   * Manual: https://man7.org/linux/man-pages/man2/llistxattr.2.html
   *
   * @param path string
   * @param list out: bytes, as many as size says
   * @param size length of list in bytes
   * @throws {SyscallError} E2BIG, ENOTSUP, ERANGE, EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (...args: [path: Text, list: AnyPointer, size: Int, SignalOption?]): Promise<number>;
  /** With bigints: lists the names of a link's own extended attributes. */
  bigint(...args: [path: Text, size?: number, SignalOption?]): Promise<Big<string[]>>;
  /** With bigints: lists the names of a link's own extended attributes. */
  bigint(...args: [path: Text, list: AnyPointer, size: Int, SignalOption?]): Promise<bigint>;
}
/**
 * `llistxattr` lists the names of a link's own extended attributes.
 *
 * Since Linux 2.6; i386 233, x86_64 195, arm64 12.
 *
 * @throws {SyscallError} E2BIG, ENOTSUP, ERANGE, EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
 * @see https://man7.org/linux/man-pages/man2/llistxattr.2.html
 */
export const llistxattr = promised<LlistxattrPromisedCall>('llistxattr');

/** The forms of flistxattr. */
export interface FlistxattrPromisedCall extends WaysPromised<[fd: FdLike, list: AnyPointer, size: Int]> {
  /**
   * Comfortable: lists the names of an open file's extended attributes; what the kernel writes is returned.
   *
   * Since Linux 2.6; i386 234, x86_64 196, arm64 13.
   * Manual: https://man7.org/linux/man-pages/man2/flistxattr.2.html
   *
   * @param fd file descriptor
   * @param size length of list in bytes; may be left out: 65536
   * @throws {SyscallError} E2BIG, ENOTSUP, ERANGE, EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (...args: [fd: FdLike, size?: number, SignalOption?]): Promise<string[]>;
  /**
   * Exact: lists the names of an open file's extended attributes; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6; i386 234, x86_64 196, arm64 13.
   * Manual: https://man7.org/linux/man-pages/man2/flistxattr.2.html
   *
   * @param fd file descriptor
   * @param list out: bytes, as many as size says
   * @param size length of list in bytes
   * @throws {SyscallError} E2BIG, ENOTSUP, ERANGE, EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (...args: [fd: FdLike, list: AnyPointer, size: Int, SignalOption?]): Promise<number>;
  /** With bigints: lists the names of an open file's extended attributes. */
  bigint(...args: [fd: FdLike, size?: number, SignalOption?]): Promise<Big<string[]>>;
  /** With bigints: lists the names of an open file's extended attributes. */
  bigint(...args: [fd: FdLike, list: AnyPointer, size: Int, SignalOption?]): Promise<bigint>;
}
/**
 * `flistxattr` lists the names of an open file's extended attributes.
 *
 * Since Linux 2.6; i386 234, x86_64 196, arm64 13.
 *
 * @throws {SyscallError} E2BIG, ENOTSUP, ERANGE, EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
 * @see https://man7.org/linux/man-pages/man2/flistxattr.2.html
 */
export const flistxattr = promised<FlistxattrPromisedCall>('flistxattr');

/**
 * `removexattr` removes an extended attribute.
 *
 * Since Linux 2.6; i386 235, x86_64 197, arm64 14.
 *
 * @param path string
 * @param name string
 * @throws {SyscallError} ENODATA, ENOTSUP, EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
 * @see https://man7.org/linux/man-pages/man2/removexattr.2.html
 */
export const removexattr = promised<ExactPromised<[path: Text, name: Text]>>('removexattr');

/**
 * `lremovexattr` removes an extended attribute of a link itself.
 *
 * Since Linux 2.6; i386 236, x86_64 198, arm64 15.
 *
 * @param path string
 * @param name string
 * @throws {SyscallError} ENODATA, ENOTSUP, EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
 * @see https://man7.org/linux/man-pages/man2/lremovexattr.2.html
 */
export const lremovexattr = promised<ExactPromised<[path: Text, name: Text]>>('lremovexattr');

/**
 * `fremovexattr` removes an extended attribute of an open file.
 *
 * Since Linux 2.6; i386 237, x86_64 199, arm64 16.
 *
 * @param fd file descriptor
 * @param name string
 * @throws {SyscallError} ENODATA, ENOTSUP, EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
 * @see https://man7.org/linux/man-pages/man2/fremovexattr.2.html
 */
export const fremovexattr = promised<ExactPromised<[fd: FdLike, name: Text]>>('fremovexattr');

/** The forms of setxattrat. */
export interface SetxattratPromisedCall extends WaysPromised<[dirfd: DirFd, pathname: Text, at_flags: Flags<'at_empty'>, name: Text, args: In<'xattr_args'>, size: Int]> {
  /**
   * Comfortable: sets an extended attribute, relative to a directory.
   *
   * Since Linux 6.13; i386 463, x86_64 463, arm64 463.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param at_flags flags: any of AT_SYMLINK_NOFOLLOW, AT_EMPTY_PATH
   * @param name string
   * @param args in: struct xattr_args
   */
  (...args: [dirfd: DirFd, pathname: Text, at_flags: Flags<'at_empty'>, name: Text, args: In<'xattr_args'>, SignalOption?]): Promise<number>;
  /**
   * Exact: sets an extended attribute, relative to a directory; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 6.13; i386 463, x86_64 463, arm64 463.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param at_flags flags: any of AT_SYMLINK_NOFOLLOW, AT_EMPTY_PATH
   * @param name string
   * @param args in: struct xattr_args
   * @param size length of args in bytes
   */
  (...args: [dirfd: DirFd, pathname: Text, at_flags: Flags<'at_empty'>, name: Text, args: In<'xattr_args'>, size: Int, SignalOption?]): Promise<number>;
  /** With bigints: sets an extended attribute, relative to a directory. */
  bigint(...args: [dirfd: DirFd, pathname: Text, at_flags: Flags<'at_empty'>, name: Text, args: In<'xattr_args'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: sets an extended attribute, relative to a directory. */
  bigint(...args: [dirfd: DirFd, pathname: Text, at_flags: Flags<'at_empty'>, name: Text, args: In<'xattr_args'>, size: Int, SignalOption?]): Promise<bigint>;
}
/**
 * `setxattrat` sets an extended attribute, relative to a directory.
 *
 * Since Linux 6.13; i386 463, x86_64 463, arm64 463.
 *
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 */
export const setxattrat = promised<SetxattratPromisedCall>('setxattrat');

/** The forms of getxattrat. */
export interface GetxattratPromisedCall extends WaysPromised<[dirfd: DirFd, pathname: Text, at_flags: Flags<'at_empty'>, name: Text, args: In<'xattr_args'>, size: Int]> {
  /**
   * Comfortable: gets an extended attribute, relative to a directory.
   *
   * Since Linux 6.13; i386 464, x86_64 464, arm64 464.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param at_flags flags: any of AT_SYMLINK_NOFOLLOW, AT_EMPTY_PATH
   * @param name string
   * @param args in: struct xattr_args
   */
  (...args: [dirfd: DirFd, pathname: Text, at_flags: Flags<'at_empty'>, name: Text, args: In<'xattr_args'>, SignalOption?]): Promise<number>;
  /**
   * Exact: gets an extended attribute, relative to a directory; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 6.13; i386 464, x86_64 464, arm64 464.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param at_flags flags: any of AT_SYMLINK_NOFOLLOW, AT_EMPTY_PATH
   * @param name string
   * @param args in: struct xattr_args
   * @param size length of args in bytes
   */
  (...args: [dirfd: DirFd, pathname: Text, at_flags: Flags<'at_empty'>, name: Text, args: In<'xattr_args'>, size: Int, SignalOption?]): Promise<number>;
  /** With bigints: gets an extended attribute, relative to a directory. */
  bigint(...args: [dirfd: DirFd, pathname: Text, at_flags: Flags<'at_empty'>, name: Text, args: In<'xattr_args'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets an extended attribute, relative to a directory. */
  bigint(...args: [dirfd: DirFd, pathname: Text, at_flags: Flags<'at_empty'>, name: Text, args: In<'xattr_args'>, size: Int, SignalOption?]): Promise<bigint>;
}
/**
 * `getxattrat` gets an extended attribute, relative to a directory.
 *
 * Since Linux 6.13; i386 464, x86_64 464, arm64 464.
 *
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 */
export const getxattrat = promised<GetxattratPromisedCall>('getxattrat');

/** The forms of listxattrat. */
export interface ListxattratPromisedCall extends WaysPromised<[dirfd: DirFd, pathname: Text, at_flags: Flags<'at_empty'>, list: AnyPointer, size: Int]> {
  /**
   * Comfortable: lists the names of extended attributes, relative to a directory; what the kernel writes is returned.
   *
   * Since Linux 6.13; i386 465, x86_64 465, arm64 465.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param at_flags flags: any of AT_SYMLINK_NOFOLLOW, AT_EMPTY_PATH
   * @param size length of list in bytes; may be left out: 65536
   */
  (...args: [dirfd: DirFd, pathname: Text, at_flags: Flags<'at_empty'>, size?: number, SignalOption?]): Promise<string[]>;
  /**
   * Exact: lists the names of extended attributes, relative to a directory; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 6.13; i386 465, x86_64 465, arm64 465.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param at_flags flags: any of AT_SYMLINK_NOFOLLOW, AT_EMPTY_PATH
   * @param list out: bytes, as many as size says
   * @param size length of list in bytes
   */
  (...args: [dirfd: DirFd, pathname: Text, at_flags: Flags<'at_empty'>, list: AnyPointer, size: Int, SignalOption?]): Promise<number>;
  /** With bigints: lists the names of extended attributes, relative to a directory. */
  bigint(...args: [dirfd: DirFd, pathname: Text, at_flags: Flags<'at_empty'>, size?: number, SignalOption?]): Promise<Big<string[]>>;
  /** With bigints: lists the names of extended attributes, relative to a directory. */
  bigint(...args: [dirfd: DirFd, pathname: Text, at_flags: Flags<'at_empty'>, list: AnyPointer, size: Int, SignalOption?]): Promise<bigint>;
}
/**
 * `listxattrat` lists the names of extended attributes, relative to a directory.
 *
 * Since Linux 6.13; i386 465, x86_64 465, arm64 465.
 *
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 */
export const listxattrat = promised<ListxattratPromisedCall>('listxattrat');

/**
 * `removexattrat` removes an extended attribute, relative to a directory.
 *
 * Since Linux 6.13; i386 466, x86_64 466, arm64 466.
 *
 * @param dirfd file descriptor of a directory, or AT_FDCWD
 * @param pathname string
 * @param at_flags flags: any of AT_SYMLINK_NOFOLLOW, AT_EMPTY_PATH
 * @param name string
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 */
export const removexattrat = promised<ExactPromised<[dirfd: DirFd, pathname: Text, at_flags: Flags<'at_empty'>, name: Text]>>('removexattrat');

/**
 * `inotify_init` makes an inotify instance.
 *
 * Since Linux 2.6.13; i386 291, x86_64 253.
 *
 * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENOMEM
 * @see https://man7.org/linux/man-pages/man2/inotify_init.2.html
 */
export const inotify_init = promised<ExactPromised<[]>>('inotify_init');

/** The forms of inotify_init1. */
export interface Inotify_init1PromisedCall extends WaysPromised<[flags: Flags<'inotify_init'>]> {
  /**
   * Comfortable: makes an inotify instance, with flags.
   *
   * Since Linux 2.6.27; i386 332, x86_64 294, arm64 26.
   * Manual: https://man7.org/linux/man-pages/man2/inotify_init1.2.html
   *
   * @param flags flags: any of IN_CLOEXEC, IN_NONBLOCK; may be left out: 0
   * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENOMEM
   */
  (...args: [flags?: Flags<'inotify_init'>, SignalOption?]): Promise<number>;
  /**
   * Exact: makes an inotify instance, with flags; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6.27; i386 332, x86_64 294, arm64 26.
   * Manual: https://man7.org/linux/man-pages/man2/inotify_init1.2.html
   *
   * @param flags flags: any of IN_CLOEXEC, IN_NONBLOCK
   * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENOMEM
   */
  (...args: [flags: Flags<'inotify_init'>, SignalOption?]): Promise<number>;
  /** With bigints: makes an inotify instance, with flags. */
  bigint(...args: [flags?: Flags<'inotify_init'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: makes an inotify instance, with flags. */
  bigint(...args: [flags: Flags<'inotify_init'>, SignalOption?]): Promise<bigint>;
}
/**
 * `inotify_init1` makes an inotify instance, with flags.
 *
 * Since Linux 2.6.27; i386 332, x86_64 294, arm64 26.
 *
 * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENOMEM
 * @see https://man7.org/linux/man-pages/man2/inotify_init1.2.html
 */
export const inotify_init1 = promised<Inotify_init1PromisedCall>('inotify_init1');

/**
 * `inotify_add_watch` adds a watch for a path, or changes it.
 *
 * Since Linux 2.6.13; i386 292, x86_64 254, arm64 27.
 *
 * @param fd file descriptor
 * @param pathname string
 * @param mask flags: any of IN_ACCESS, IN_MODIFY, IN_ATTRIB, IN_CLOSE_WRITE, IN_CLOSE_NOWRITE, IN_OPEN, IN_MOVED_FROM, IN_MOVED_TO, …
 * @throws {SyscallError} EACCES, EBADF, EEXIST, EFAULT, EINVAL, ENAMETOOLONG, ENOENT, ENOMEM, ENOSPC, ENOTDIR
 * @see https://man7.org/linux/man-pages/man2/inotify_add_watch.2.html
 */
export const inotify_add_watch = promised<ExactPromised<[fd: FdLike, pathname: Text, mask: Flags<'inotify'>]>>('inotify_add_watch');

/**
 * `inotify_rm_watch` removes a watch.
 *
 * Since Linux 2.6.13; i386 293, x86_64 255, arm64 28.
 *
 * @param fd file descriptor
 * @throws {SyscallError} EBADF, EINVAL
 * @see https://man7.org/linux/man-pages/man2/inotify_rm_watch.2.html
 */
export const inotify_rm_watch = promised<ExactPromised<[fd: FdLike, wd: Int]>>('inotify_rm_watch');

/** The forms of fanotify_init. */
export interface Fanotify_initPromisedCall extends WaysPromised<[flags: Flags<'fanotify_init'>, event_f_flags: Flags<'open'>]> {
  /**
   * Comfortable: makes a fanotify group.
   *
   * Since Linux 2.6.37; i386 338, x86_64 300, arm64 262.
   * Manual: https://man7.org/linux/man-pages/man2/fanotify_init.2.html
   *
   * @param flags flags: any of FAN_CLOEXEC, FAN_NONBLOCK, FAN_CLASS_NOTIF, FAN_CLASS_CONTENT, FAN_CLASS_PRE_CONTENT, FAN_UNLIMITED_QUEUE, FAN_UNLIMITED_MARKS, FAN_ENABLE_AUDIT, …
   * @param event_f_flags flags: any of O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_EXCL, O_NOCTTY, O_TRUNC, O_APPEND, …; may be left out: 0
   * @throws {SyscallError} EINVAL, EMFILE, ENOMEM, ENOSYS, EPERM
   */
  (...args: [flags: Flags<'fanotify_init'>, event_f_flags?: Flags<'open'>, SignalOption?]): Promise<number>;
  /**
   * Exact: makes a fanotify group; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6.37; i386 338, x86_64 300, arm64 262.
   * Manual: https://man7.org/linux/man-pages/man2/fanotify_init.2.html
   *
   * @param flags flags: any of FAN_CLOEXEC, FAN_NONBLOCK, FAN_CLASS_NOTIF, FAN_CLASS_CONTENT, FAN_CLASS_PRE_CONTENT, FAN_UNLIMITED_QUEUE, FAN_UNLIMITED_MARKS, FAN_ENABLE_AUDIT, …
   * @param event_f_flags flags: any of O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_EXCL, O_NOCTTY, O_TRUNC, O_APPEND, …
   * @throws {SyscallError} EINVAL, EMFILE, ENOMEM, ENOSYS, EPERM
   */
  (...args: [flags: Flags<'fanotify_init'>, event_f_flags: Flags<'open'>, SignalOption?]): Promise<number>;
  /** With bigints: makes a fanotify group. */
  bigint(...args: [flags: Flags<'fanotify_init'>, event_f_flags?: Flags<'open'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: makes a fanotify group. */
  bigint(...args: [flags: Flags<'fanotify_init'>, event_f_flags: Flags<'open'>, SignalOption?]): Promise<bigint>;
}
/**
 * `fanotify_init` makes a fanotify group.
 *
 * Since Linux 2.6.37; i386 338, x86_64 300, arm64 262.
 *
 * @throws {SyscallError} EINVAL, EMFILE, ENOMEM, ENOSYS, EPERM
 * @see https://man7.org/linux/man-pages/man2/fanotify_init.2.html
 */
export const fanotify_init = promised<Fanotify_initPromisedCall>('fanotify_init');

/**
 * `fanotify_mark` adds, removes or changes marks of a fanotify group.
 *
 * Since Linux 2.6.37; i386 339, x86_64 301, arm64 263.
 *
 * @param fanotify_fd file descriptor
 * @param flags flags: any of FAN_MARK_ADD, FAN_MARK_REMOVE, FAN_MARK_DONT_FOLLOW, FAN_MARK_ONLYDIR, FAN_MARK_IGNORED_MASK, FAN_MARK_IGNORED_SURV_MODIFY, FAN_MARK_FLUSH, FAN_MARK_EVICTABLE, …
 * @param mask flags: any of FAN_ACCESS, FAN_MODIFY, FAN_ATTRIB, FAN_CLOSE_WRITE, FAN_CLOSE_NOWRITE, FAN_OPEN, FAN_MOVED_FROM, FAN_MOVED_TO, …
 * @param dirfd file descriptor of a directory, or AT_FDCWD
 * @param pathname string
 * @throws {SyscallError} EBADF, EEXIST, EINVAL, EISDIR, ENODEV, ENOENT, ENOMEM, ENOSPC, ENOSYS, ENOTDIR, EOPNOTSUPP, EPERM, EXDEV
 * @see https://man7.org/linux/man-pages/man2/fanotify_mark.2.html
 */
export const fanotify_mark = promised<ExactPromised<[fanotify_fd: FdLike, flags: Flags<'fanotify_mark'>, mask: Flags<'fanotify'>, dirfd: DirFd, pathname: Text]>>('fanotify_mark');

/**
 * `readdir` gets entries that a directory's file descriptor would give next, one at a time.
 *
 * Since Linux 1.0; i386 89.
 *
 * @param fd file descriptor
 * @param dirp out: memory, or an address
 * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOENT, ENOTDIR
 * @see https://man7.org/linux/man-pages/man2/readdir.2.html
 */
export const readdir = promised<ExactPromised<[fd: FdLike, dirp: AnyPointer, count: Int]>>('readdir');

/**
 * `oldstat` gets a file's status, by its path, in the form of the first kernels.
 *
 * Since Linux 1.0; i386 18.
 *
 * @param filename string
 * @param statbuf out: memory, or an address
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
 * @see https://man7.org/linux/man-pages/man2/oldstat.2.html
 */
export const oldstat = promised<ExactPromised<[filename: Text, statbuf: AnyPointer]>>('oldstat');

/**
 * `oldlstat` gets a link's own status in the form of the first kernels.
 *
 * Since Linux 1.0; i386 84.
 *
 * @param filename string
 * @param statbuf out: memory, or an address
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
 * @see https://man7.org/linux/man-pages/man2/oldlstat.2.html
 */
export const oldlstat = promised<ExactPromised<[filename: Text, statbuf: AnyPointer]>>('oldlstat');

/**
 * `oldfstat` gets an open file's status in the form of the first kernels.
 *
 * Since Linux 1.0; i386 28.
 *
 * @param fd file descriptor
 * @param statbuf out: memory, or an address
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
 * @see https://man7.org/linux/man-pages/man2/oldfstat.2.html
 */
export const oldfstat = promised<ExactPromised<[fd: FdLike, statbuf: AnyPointer]>>('oldfstat');

/** The forms of stat64. */
export interface Stat64PromisedCall extends WaysPromised<[pathname: Text, statbuf: Pointer<'struct stat'>]> {
  /**
   * Comfortable: gets a file's status by its path, with 64-bit sizes; what the kernel writes is returned.
   *
   * Since Linux 2.4; i386 195.
   * Manual: https://man7.org/linux/man-pages/man2/stat64.2.html
   *
   * @param pathname string
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (...args: [pathname: Text, SignalOption?]): Promise<Structs['stat']>;
  /**
   * Exact: gets a file's status by its path, with 64-bit sizes; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.4; i386 195.
   * Manual: https://man7.org/linux/man-pages/man2/stat64.2.html
   *
   * @param pathname string
   * @param statbuf out: struct stat
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (...args: [pathname: Text, statbuf: Pointer<'struct stat'>, SignalOption?]): Promise<number>;
  /** With bigints: gets a file's status by its path, with 64-bit sizes. */
  bigint(...args: [pathname: Text, SignalOption?]): Promise<Big<Structs['stat']>>;
  /** With bigints: gets a file's status by its path, with 64-bit sizes. */
  bigint(...args: [pathname: Text, statbuf: Pointer<'struct stat'>, SignalOption?]): Promise<bigint>;
}
/**
 * `stat64` gets a file's status by its path, with 64-bit sizes.
 *
 * Since Linux 2.4; i386 195.
 *
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
 * @see https://man7.org/linux/man-pages/man2/stat64.2.html
 */
export const stat64 = promised<Stat64PromisedCall>('stat64');

/** The forms of lstat64. */
export interface Lstat64PromisedCall extends WaysPromised<[pathname: Text, statbuf: Pointer<'struct stat'>]> {
  /**
   * Comfortable: gets a link's own status, with 64-bit sizes; what the kernel writes is returned.
   *
   * Since Linux 2.4; i386 196.
   * Manual: https://man7.org/linux/man-pages/man2/lstat64.2.html
   *
   * @param pathname string
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (...args: [pathname: Text, SignalOption?]): Promise<Structs['stat']>;
  /**
   * Exact: gets a link's own status, with 64-bit sizes; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.4; i386 196.
   * Manual: https://man7.org/linux/man-pages/man2/lstat64.2.html
   *
   * @param pathname string
   * @param statbuf out: struct stat
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (...args: [pathname: Text, statbuf: Pointer<'struct stat'>, SignalOption?]): Promise<number>;
  /** With bigints: gets a link's own status, with 64-bit sizes. */
  bigint(...args: [pathname: Text, SignalOption?]): Promise<Big<Structs['stat']>>;
  /** With bigints: gets a link's own status, with 64-bit sizes. */
  bigint(...args: [pathname: Text, statbuf: Pointer<'struct stat'>, SignalOption?]): Promise<bigint>;
}
/**
 * `lstat64` gets a link's own status, with 64-bit sizes.
 *
 * Since Linux 2.4; i386 196.
 *
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
 * @see https://man7.org/linux/man-pages/man2/lstat64.2.html
 */
export const lstat64 = promised<Lstat64PromisedCall>('lstat64');

/** The forms of fstat64. */
export interface Fstat64PromisedCall extends WaysPromised<[fd: FdLike, statbuf: Pointer<'struct stat'>]> {
  /**
   * Comfortable: gets an open file's status, with 64-bit sizes; what the kernel writes is returned.
   *
   * Since Linux 2.4; i386 197.
   * Manual: https://man7.org/linux/man-pages/man2/fstat64.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (...args: [fd: FdLike, SignalOption?]): Promise<Structs['stat']>;
  /**
   * Exact: gets an open file's status, with 64-bit sizes; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.4; i386 197.
   * Manual: https://man7.org/linux/man-pages/man2/fstat64.2.html
   *
   * @param fd file descriptor
   * @param statbuf out: struct stat
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (...args: [fd: FdLike, statbuf: Pointer<'struct stat'>, SignalOption?]): Promise<number>;
  /** With bigints: gets an open file's status, with 64-bit sizes. */
  bigint(...args: [fd: FdLike, SignalOption?]): Promise<Big<Structs['stat']>>;
  /** With bigints: gets an open file's status, with 64-bit sizes. */
  bigint(...args: [fd: FdLike, statbuf: Pointer<'struct stat'>, SignalOption?]): Promise<bigint>;
}
/**
 * `fstat64` gets an open file's status, with 64-bit sizes.
 *
 * Since Linux 2.4; i386 197.
 *
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
 * @see https://man7.org/linux/man-pages/man2/fstat64.2.html
 */
export const fstat64 = promised<Fstat64PromisedCall>('fstat64');

/** The forms of fstatat64. */
export interface Fstatat64PromisedCall extends WaysPromised<[dirfd: DirFd, pathname: Text, statbuf: Pointer<'struct stat'>, flags: Flags<'at'>]> {
  /**
   * Comfortable: gets a file's status, relative to a directory, with 64-bit sizes; what the kernel writes is returned.
   *
   * Since Linux 2.6.16; i386 300.
   * Manual: https://man7.org/linux/man-pages/man2/fstatat64.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param flags flags: any of AT_SYMLINK_NOFOLLOW, AT_NO_AUTOMOUNT, AT_EMPTY_PATH, AT_STATX_SYNC_AS_STAT, AT_STATX_FORCE_SYNC, AT_STATX_DONT_SYNC; may be left out: 0
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (...args: [dirfd: DirFd, pathname: Text, flags?: Flags<'at'>, SignalOption?]): Promise<Structs['stat']>;
  /**
   * Exact: gets a file's status, relative to a directory, with 64-bit sizes; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6.16; i386 300.
   * Manual: https://man7.org/linux/man-pages/man2/fstatat64.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param statbuf out: struct stat
   * @param flags flags: any of AT_SYMLINK_NOFOLLOW, AT_NO_AUTOMOUNT, AT_EMPTY_PATH, AT_STATX_SYNC_AS_STAT, AT_STATX_FORCE_SYNC, AT_STATX_DONT_SYNC
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (...args: [dirfd: DirFd, pathname: Text, statbuf: Pointer<'struct stat'>, flags: Flags<'at'>, SignalOption?]): Promise<number>;
  /** With bigints: gets a file's status, relative to a directory, with 64-bit sizes. */
  bigint(...args: [dirfd: DirFd, pathname: Text, flags?: Flags<'at'>, SignalOption?]): Promise<Big<Structs['stat']>>;
  /** With bigints: gets a file's status, relative to a directory, with 64-bit sizes. */
  bigint(...args: [dirfd: DirFd, pathname: Text, statbuf: Pointer<'struct stat'>, flags: Flags<'at'>, SignalOption?]): Promise<bigint>;
}
/**
 * `fstatat64` gets a file's status, relative to a directory, with 64-bit sizes.
 *
 * Since Linux 2.6.16; i386 300.
 *
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
 * @see https://man7.org/linux/man-pages/man2/fstatat64.2.html
 */
export const fstatat64 = promised<Fstatat64PromisedCall>('fstatat64');

/** The forms of statfs64. */
export interface Statfs64PromisedCall extends WaysPromised<[path: Text, sz: Int, buf: Pointer<'struct statfs64'>]> {
  /**
   * Comfortable: gets a file system's size by a path on it, with 64-bit counts; what the kernel writes is returned.
   *
   * Since Linux 2.6; i386 268.
   * Manual: https://man7.org/linux/man-pages/man2/statfs64.2.html
   *
   * @param path string
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINTR, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOSYS, ENOTDIR, EOVERFLOW
   */
  (...args: [path: Text, sz: Int, SignalOption?]): Promise<Structs['statfs64']>;
  /**
   * Exact: gets a file system's size by a path on it, with 64-bit counts; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6; i386 268.
   * Manual: https://man7.org/linux/man-pages/man2/statfs64.2.html
   *
   * @param path string
   * @param buf out: struct statfs64
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINTR, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOSYS, ENOTDIR, EOVERFLOW
   */
  (...args: [path: Text, sz: Int, buf: Pointer<'struct statfs64'>, SignalOption?]): Promise<number>;
  /** With bigints: gets a file system's size by a path on it, with 64-bit counts. */
  bigint(...args: [path: Text, sz: Int, SignalOption?]): Promise<Big<Structs['statfs64']>>;
  /** With bigints: gets a file system's size by a path on it, with 64-bit counts. */
  bigint(...args: [path: Text, sz: Int, buf: Pointer<'struct statfs64'>, SignalOption?]): Promise<bigint>;
}
/**
 * `statfs64` gets a file system's size by a path on it, with 64-bit counts.
 *
 * Since Linux 2.6; i386 268.
 *
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINTR, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOSYS, ENOTDIR, EOVERFLOW
 * @see https://man7.org/linux/man-pages/man2/statfs64.2.html
 */
export const statfs64 = promised<Statfs64PromisedCall>('statfs64');

/** The forms of fstatfs64. */
export interface Fstatfs64PromisedCall extends WaysPromised<[fd: FdLike, sz: Int, buf: Pointer<'struct statfs64'>]> {
  /**
   * Comfortable: gets a file system's size by an open file on it, with 64-bit counts; what the kernel writes is returned.
   *
   * Since Linux 2.6; i386 269.
   * Manual: https://man7.org/linux/man-pages/man2/fstatfs64.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINTR, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOSYS, ENOTDIR, EOVERFLOW
   */
  (...args: [fd: FdLike, sz: Int, SignalOption?]): Promise<Structs['statfs64']>;
  /**
   * Exact: gets a file system's size by an open file on it, with 64-bit counts; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6; i386 269.
   * Manual: https://man7.org/linux/man-pages/man2/fstatfs64.2.html
   *
   * @param fd file descriptor
   * @param buf out: struct statfs64
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINTR, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOSYS, ENOTDIR, EOVERFLOW
   */
  (...args: [fd: FdLike, sz: Int, buf: Pointer<'struct statfs64'>, SignalOption?]): Promise<number>;
  /** With bigints: gets a file system's size by an open file on it, with 64-bit counts. */
  bigint(...args: [fd: FdLike, sz: Int, SignalOption?]): Promise<Big<Structs['statfs64']>>;
  /** With bigints: gets a file system's size by an open file on it, with 64-bit counts. */
  bigint(...args: [fd: FdLike, sz: Int, buf: Pointer<'struct statfs64'>, SignalOption?]): Promise<bigint>;
}
/**
 * `fstatfs64` gets a file system's size by an open file on it, with 64-bit counts.
 *
 * Since Linux 2.6; i386 269.
 *
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINTR, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOSYS, ENOTDIR, EOVERFLOW
 * @see https://man7.org/linux/man-pages/man2/fstatfs64.2.html
 */
export const fstatfs64 = promised<Fstatfs64PromisedCall>('fstatfs64');

/**
 * `truncate64` sets a file's length by its path, with a 64-bit length.
 *
 * Since Linux 2.4; i386 193.
 *
 * @param path string
 * @throws {SyscallError} EACCES, EFAULT, EFBIG, ENOSPC, EINTR, EINVAL, EIO, EISDIR, ELOOP, ENAMETOOLONG, ENOENT, ENOTDIR, EPERM, EROFS, ETXTBSY, EBADF
 * @see https://man7.org/linux/man-pages/man2/truncate64.2.html
 */
export const truncate64 = promised<ExactPromised<[path: Text, length: Int]>>('truncate64');

/**
 * `ftruncate64` sets an open file's length, with a 64-bit length.
 *
 * Since Linux 2.4; i386 194.
 *
 * @param fd file descriptor
 * @throws {SyscallError} EACCES, EFAULT, EFBIG, ENOSPC, EINTR, EINVAL, EIO, EISDIR, ELOOP, ENAMETOOLONG, ENOENT, ENOTDIR, EPERM, EROFS, ETXTBSY, EBADF
 * @see https://man7.org/linux/man-pages/man2/ftruncate64.2.html
 */
export const ftruncate64 = promised<ExactPromised<[fd: FdLike, length: Int]>>('ftruncate64');

/**
 * `fcntl64` does what is asked with a file descriptor, with 64-bit locks.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.4; i386 221.
 *
 * @param fd file descriptor
 * @param cmd one of F_DUPFD, F_DUPFD_CLOEXEC, F_GETFD, F_SETFD, F_GETFL, F_SETFL, F_GETLK, F_SETLK, …
 * @param arg number, or memory
 * @throws {SyscallError} EACCES, EAGAIN, EBADF, EINVAL
 * @see https://man7.org/linux/man-pages/man2/fcntl64.2.html
 */
export const fcntl64 = promised<ExactPromised<[fd: FdLike, cmd: OneOf<'fcntl'>, arg: IntOrMemory]>>('fcntl64');

/**
 * `chown32` changes a file's owner and group, with 32-bit ids.
 *
 * Since Linux 2.4; i386 212.
 *
 * @param pathname string
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EPERM, EROFS
 * @see https://man7.org/linux/man-pages/man2/chown32.2.html
 */
export const chown32 = promised<ExactPromised<[pathname: Text, owner: Int, group: Int]>>('chown32');

/**
 * `fchown32` changes an open file's owner and group, with 32-bit ids.
 *
 * Since Linux 2.4; i386 207.
 *
 * @param fd file descriptor
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EPERM, EROFS
 * @see https://man7.org/linux/man-pages/man2/fchown32.2.html
 */
export const fchown32 = promised<ExactPromised<[fd: FdLike, owner: Int, group: Int]>>('fchown32');

/**
 * `lchown32` changes the owner and group of a link itself, with 32-bit ids.
 *
 * Since Linux 2.4; i386 198.
 *
 * @param pathname string
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EPERM, EROFS
 * @see https://man7.org/linux/man-pages/man2/lchown32.2.html
 */
export const lchown32 = promised<ExactPromised<[pathname: Text, owner: Int, group: Int]>>('lchown32');

/** The forms of utimensat_time64. */
export interface Utimensat_time64PromisedCall extends WaysPromised<[dirfd: DirFd, pathname: Text, times: InArray<'timespec'>, flags: Flags<'at_empty'>]> {
  /**
   * Comfortable: changes a file's times, to nanoseconds, with 64-bit seconds.
   *
   * Since Linux 5.1; i386 412.
   * Manual: https://man7.org/linux/man-pages/man2/utimensat.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param times in: array of 2 struct timespec
   * @param flags flags: any of AT_SYMLINK_NOFOLLOW, AT_EMPTY_PATH; may be left out: 0
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOTDIR, EPERM, EROFS, ESRCH
   */
  (...args: [dirfd: DirFd, pathname: Text, times: InArray<'timespec'>, flags?: Flags<'at_empty'>, SignalOption?]): Promise<number>;
  /**
   * Exact: changes a file's times, to nanoseconds, with 64-bit seconds; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 5.1; i386 412.
   * Manual: https://man7.org/linux/man-pages/man2/utimensat.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param times in: array of 2 struct timespec
   * @param flags flags: any of AT_SYMLINK_NOFOLLOW, AT_EMPTY_PATH
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOTDIR, EPERM, EROFS, ESRCH
   */
  (...args: [dirfd: DirFd, pathname: Text, times: InArray<'timespec'>, flags: Flags<'at_empty'>, SignalOption?]): Promise<number>;
  /** With bigints: changes a file's times, to nanoseconds, with 64-bit seconds. */
  bigint(...args: [dirfd: DirFd, pathname: Text, times: InArray<'timespec'>, flags?: Flags<'at_empty'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: changes a file's times, to nanoseconds, with 64-bit seconds. */
  bigint(...args: [dirfd: DirFd, pathname: Text, times: InArray<'timespec'>, flags: Flags<'at_empty'>, SignalOption?]): Promise<bigint>;
}
/**
 * `utimensat_time64` changes a file's times, to nanoseconds, with 64-bit seconds.
 *
 * Since Linux 5.1; i386 412.
 *
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOTDIR, EPERM, EROFS, ESRCH
 * @see https://man7.org/linux/man-pages/man2/utimensat.2.html
 */
export const utimensat_time64 = promised<Utimensat_time64PromisedCall>('utimensat_time64');

/** The forms of select. */
export interface SelectPromisedCall extends WaysPromised<[nfds: Int, readfds: Pointer<'struct fd_set'>, writefds: Pointer<'struct fd_set'>, exceptfds: Pointer<'struct fd_set'>, timeout: Pointer<'struct timeval'>]> {
  /**
   * Exact: waits until file descriptors are ready; sets of 1024 bits; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 1.0; i386 82, x86_64 23.
   * Manual: https://man7.org/linux/man-pages/man2/select.2.html
   *
   * @param readfds in, out: struct fd_set, or NULL
   * @param writefds in, out: struct fd_set, or NULL
   * @param exceptfds in, out: struct fd_set, or NULL
   * @param timeout in, out: struct timeval, or NULL
   * @throws {SyscallError} EBADF, EINTR, EINVAL, ENOMEM
   */
  (...args: [nfds: Int, readfds: Pointer<'struct fd_set'>, writefds: Pointer<'struct fd_set'>, exceptfds: Pointer<'struct fd_set'>, timeout: Pointer<'struct timeval'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: waits until file descriptors are ready; sets of 1024 bits; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 1.0; i386 82, x86_64 23.
   * Manual: https://man7.org/linux/man-pages/man2/select.2.html
   *
   * @param readfds in, out: struct fd_set, or NULL
   * @param writefds in, out: struct fd_set, or NULL
   * @param exceptfds in, out: struct fd_set, or NULL
   * @param timeout in, out: struct timeval, or NULL
   * @throws {SyscallError} EBADF, EINTR, EINVAL, ENOMEM
   */
  (...args: [nfds: Int, readfds: Input<'fd_set'> | null, writefds: Input<'fd_set'> | null, exceptfds: Input<'fd_set'> | null, timeout: Input<'timeval'> | null, SignalOption?]): Promise<{ count: number; readfds: Structs['fd_set'] | null; writefds: Structs['fd_set'] | null; exceptfds: Structs['fd_set'] | null; timeout: Structs['timeval'] | null }>;
  /** With bigints: waits until file descriptors are ready; sets of 1024 bits. */
  bigint(...args: [nfds: Int, readfds: Pointer<'struct fd_set'>, writefds: Pointer<'struct fd_set'>, exceptfds: Pointer<'struct fd_set'>, timeout: Pointer<'struct timeval'>, SignalOption?]): Promise<bigint>;
  /** With bigints: waits until file descriptors are ready; sets of 1024 bits. */
  bigint(...args: [nfds: Int, readfds: Input<'fd_set'> | null, writefds: Input<'fd_set'> | null, exceptfds: Input<'fd_set'> | null, timeout: Input<'timeval'> | null, SignalOption?]): Promise<Big<{ count: number; readfds: Structs['fd_set'] | null; writefds: Structs['fd_set'] | null; exceptfds: Structs['fd_set'] | null; timeout: Structs['timeval'] | null }>>;
}
/**
 * `select` waits until file descriptors are ready; sets of 1024 bits.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 1.0; i386 82, x86_64 23.
 *
 * @throws {SyscallError} EBADF, EINTR, EINVAL, ENOMEM
 * @see https://man7.org/linux/man-pages/man2/select.2.html
 */
export const select = promised<SelectPromisedCall>('select');

/** The forms of _newselect. */
export interface NewselectPromisedCall extends WaysPromised<[nfds: Int, readfds: Pointer<'struct fd_set'>, writefds: Pointer<'struct fd_set'>, exceptfds: Pointer<'struct fd_set'>, timeout: Pointer<'struct timeval'>]> {
  /**
   * Exact: waits until file descriptors are ready; sets of 1024 bits; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.0; i386 142.
   * Manual: https://man7.org/linux/man-pages/man2/_newselect.2.html
   *
   * @param readfds in, out: struct fd_set, or NULL
   * @param writefds in, out: struct fd_set, or NULL
   * @param exceptfds in, out: struct fd_set, or NULL
   * @param timeout in, out: struct timeval, or NULL
   * @throws {SyscallError} EBADF, EINTR, EINVAL, ENOMEM
   */
  (...args: [nfds: Int, readfds: Pointer<'struct fd_set'>, writefds: Pointer<'struct fd_set'>, exceptfds: Pointer<'struct fd_set'>, timeout: Pointer<'struct timeval'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: waits until file descriptors are ready; sets of 1024 bits; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.0; i386 142.
   * Manual: https://man7.org/linux/man-pages/man2/_newselect.2.html
   *
   * @param readfds in, out: struct fd_set, or NULL
   * @param writefds in, out: struct fd_set, or NULL
   * @param exceptfds in, out: struct fd_set, or NULL
   * @param timeout in, out: struct timeval, or NULL
   * @throws {SyscallError} EBADF, EINTR, EINVAL, ENOMEM
   */
  (...args: [nfds: Int, readfds: Input<'fd_set'> | null, writefds: Input<'fd_set'> | null, exceptfds: Input<'fd_set'> | null, timeout: Input<'timeval'> | null, SignalOption?]): Promise<{ count: number; readfds: Structs['fd_set'] | null; writefds: Structs['fd_set'] | null; exceptfds: Structs['fd_set'] | null; timeout: Structs['timeval'] | null }>;
  /** With bigints: waits until file descriptors are ready; sets of 1024 bits. */
  bigint(...args: [nfds: Int, readfds: Pointer<'struct fd_set'>, writefds: Pointer<'struct fd_set'>, exceptfds: Pointer<'struct fd_set'>, timeout: Pointer<'struct timeval'>, SignalOption?]): Promise<bigint>;
  /** With bigints: waits until file descriptors are ready; sets of 1024 bits. */
  bigint(...args: [nfds: Int, readfds: Input<'fd_set'> | null, writefds: Input<'fd_set'> | null, exceptfds: Input<'fd_set'> | null, timeout: Input<'timeval'> | null, SignalOption?]): Promise<Big<{ count: number; readfds: Structs['fd_set'] | null; writefds: Structs['fd_set'] | null; exceptfds: Structs['fd_set'] | null; timeout: Structs['timeval'] | null }>>;
}
/**
 * `_newselect` waits until file descriptors are ready; sets of 1024 bits.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.0; i386 142.
 *
 * @throws {SyscallError} EBADF, EINTR, EINVAL, ENOMEM
 * @see https://man7.org/linux/man-pages/man2/_newselect.2.html
 */
export const _newselect = promised<NewselectPromisedCall>('_newselect');

/** The forms of pselect6. */
export interface Pselect6PromisedCall extends WaysPromised<[nfds: Int, readfds: Pointer<'struct fd_set'>, writefds: Pointer<'struct fd_set'>, exceptfds: Pointer<'struct fd_set'>, timeout: Pointer<'struct timespec'>, sig: AnyPointer]> {
  /**
   * Exact: waits until file descriptors are ready, with a signal mask in a structure of its own; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6.16; i386 308, x86_64 270, arm64 72.
   * Manual: https://man7.org/linux/man-pages/man2/pselect6.2.html
   *
   * @param readfds in, out: struct fd_set, or NULL
   * @param writefds in, out: struct fd_set, or NULL
   * @param exceptfds in, out: struct fd_set, or NULL
   * @param timeout in, out: struct timespec, or NULL
   * @param sig in: memory, or an address
   * @throws {SyscallError} EBADF, EINTR, EINVAL, ENOMEM
   */
  (...args: [nfds: Int, readfds: Pointer<'struct fd_set'>, writefds: Pointer<'struct fd_set'>, exceptfds: Pointer<'struct fd_set'>, timeout: Pointer<'struct timespec'>, sig: AnyPointer, SignalOption?]): Promise<number>;
  /**
   * Comfortable: waits until file descriptors are ready, with a signal mask in a structure of its own; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6.16; i386 308, x86_64 270, arm64 72.
   * Manual: https://man7.org/linux/man-pages/man2/pselect6.2.html
   *
   * @param readfds in, out: struct fd_set, or NULL
   * @param writefds in, out: struct fd_set, or NULL
   * @param exceptfds in, out: struct fd_set, or NULL
   * @param timeout in, out: struct timespec, or NULL
   * @param sig in: memory, or an address
   * @throws {SyscallError} EBADF, EINTR, EINVAL, ENOMEM
   */
  (...args: [nfds: Int, readfds: Input<'fd_set'> | null, writefds: Input<'fd_set'> | null, exceptfds: Input<'fd_set'> | null, timeout: Input<'timespec'> | null, sig: AnyPointer, SignalOption?]): Promise<{ count: number; readfds: Structs['fd_set'] | null; writefds: Structs['fd_set'] | null; exceptfds: Structs['fd_set'] | null; timeout: Structs['timespec'] | null }>;
  /** With bigints: waits until file descriptors are ready, with a signal mask in a structure of its own. */
  bigint(...args: [nfds: Int, readfds: Pointer<'struct fd_set'>, writefds: Pointer<'struct fd_set'>, exceptfds: Pointer<'struct fd_set'>, timeout: Pointer<'struct timespec'>, sig: AnyPointer, SignalOption?]): Promise<bigint>;
  /** With bigints: waits until file descriptors are ready, with a signal mask in a structure of its own. */
  bigint(...args: [nfds: Int, readfds: Input<'fd_set'> | null, writefds: Input<'fd_set'> | null, exceptfds: Input<'fd_set'> | null, timeout: Input<'timespec'> | null, sig: AnyPointer, SignalOption?]): Promise<Big<{ count: number; readfds: Structs['fd_set'] | null; writefds: Structs['fd_set'] | null; exceptfds: Structs['fd_set'] | null; timeout: Structs['timespec'] | null }>>;
}
/**
 * `pselect6` waits until file descriptors are ready, with a signal mask in a structure of its own.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.6.16; i386 308, x86_64 270, arm64 72.
 *
 * @throws {SyscallError} EBADF, EINTR, EINVAL, ENOMEM
 * @see https://man7.org/linux/man-pages/man2/pselect6.2.html
 */
export const pselect6 = promised<Pselect6PromisedCall>('pselect6');

/** The forms of pselect6_time64. */
export interface Pselect6_time64PromisedCall extends WaysPromised<[nfds: Int, readfds: Pointer<'struct fd_set'>, writefds: Pointer<'struct fd_set'>, exceptfds: Pointer<'struct fd_set'>, timeout: Pointer<'struct timespec'>, sig: AnyPointer]> {
  /**
   * Exact: waits until file descriptors are ready, with 64-bit seconds; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.1; i386 413.
   * Manual: https://man7.org/linux/man-pages/man2/pselect6.2.html
   *
   * @param readfds in, out: struct fd_set, or NULL
   * @param writefds in, out: struct fd_set, or NULL
   * @param exceptfds in, out: struct fd_set, or NULL
   * @param timeout in, out: struct timespec, or NULL
   * @param sig in: memory, or an address
   * @throws {SyscallError} EBADF, EINTR, EINVAL, ENOMEM
   */
  (...args: [nfds: Int, readfds: Pointer<'struct fd_set'>, writefds: Pointer<'struct fd_set'>, exceptfds: Pointer<'struct fd_set'>, timeout: Pointer<'struct timespec'>, sig: AnyPointer, SignalOption?]): Promise<number>;
  /**
   * Comfortable: waits until file descriptors are ready, with 64-bit seconds; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.1; i386 413.
   * Manual: https://man7.org/linux/man-pages/man2/pselect6.2.html
   *
   * @param readfds in, out: struct fd_set, or NULL
   * @param writefds in, out: struct fd_set, or NULL
   * @param exceptfds in, out: struct fd_set, or NULL
   * @param timeout in, out: struct timespec, or NULL
   * @param sig in: memory, or an address
   * @throws {SyscallError} EBADF, EINTR, EINVAL, ENOMEM
   */
  (...args: [nfds: Int, readfds: Input<'fd_set'> | null, writefds: Input<'fd_set'> | null, exceptfds: Input<'fd_set'> | null, timeout: Input<'timespec'> | null, sig: AnyPointer, SignalOption?]): Promise<{ count: number; readfds: Structs['fd_set'] | null; writefds: Structs['fd_set'] | null; exceptfds: Structs['fd_set'] | null; timeout: Structs['timespec'] | null }>;
  /** With bigints: waits until file descriptors are ready, with 64-bit seconds. */
  bigint(...args: [nfds: Int, readfds: Pointer<'struct fd_set'>, writefds: Pointer<'struct fd_set'>, exceptfds: Pointer<'struct fd_set'>, timeout: Pointer<'struct timespec'>, sig: AnyPointer, SignalOption?]): Promise<bigint>;
  /** With bigints: waits until file descriptors are ready, with 64-bit seconds. */
  bigint(...args: [nfds: Int, readfds: Input<'fd_set'> | null, writefds: Input<'fd_set'> | null, exceptfds: Input<'fd_set'> | null, timeout: Input<'timespec'> | null, sig: AnyPointer, SignalOption?]): Promise<Big<{ count: number; readfds: Structs['fd_set'] | null; writefds: Structs['fd_set'] | null; exceptfds: Structs['fd_set'] | null; timeout: Structs['timespec'] | null }>>;
}
/**
 * `pselect6_time64` waits until file descriptors are ready, with 64-bit seconds.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 5.1; i386 413.
 *
 * @throws {SyscallError} EBADF, EINTR, EINVAL, ENOMEM
 * @see https://man7.org/linux/man-pages/man2/pselect6.2.html
 */
export const pselect6_time64 = promised<Pselect6_time64PromisedCall>('pselect6_time64');

/** The forms of poll. */
export interface PollPromisedCall extends WaysPromised<[fds: InArray<'pollfd'>, nfds: Int, timeout: Int]> {
  /**
   * Comfortable: waits until file descriptors are ready; the timeout in milliseconds, -1 for none; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.0.36; i386 168, x86_64 7.
   * Manual: https://man7.org/linux/man-pages/man2/poll.2.html
   *
   * @param fds in, out: array of struct pollfd, as many as nfds says
   * @throws {SyscallError} EFAULT, EINTR, EINVAL, ENOMEM
   */
  (...args: [fds: readonly Input<'pollfd'>[], timeout: Int, SignalOption?]): Promise<{ count: number; fds: Structs['pollfd'][] }>;
  /**
   * Comfortable: waits until file descriptors are ready; the timeout in milliseconds, -1 for none; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.0.36; i386 168, x86_64 7.
   * Manual: https://man7.org/linux/man-pages/man2/poll.2.html
   *
   * @param fds in, out: array of struct pollfd, as many as nfds says
   * @throws {SyscallError} EFAULT, EINTR, EINVAL, ENOMEM
   */
  <M extends Pointer<'struct pollfd'>>(...args: [fds: M, timeout: Int, SignalOption?]): Promise<{ count: number; fds: M }>;
  /**
   * Exact: waits until file descriptors are ready; the timeout in milliseconds, -1 for none; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.0.36; i386 168, x86_64 7.
   * Manual: https://man7.org/linux/man-pages/man2/poll.2.html
   *
   * @param fds in, out: array of struct pollfd, as many as nfds says
   * @param nfds length of fds in elements
   * @throws {SyscallError} EFAULT, EINTR, EINVAL, ENOMEM
   */
  (...args: [fds: InArray<'pollfd'>, nfds: Int, timeout: Int, SignalOption?]): Promise<number>;
  /** With bigints: waits until file descriptors are ready; the timeout in milliseconds, -1 for none. */
  bigint(...args: [fds: readonly Input<'pollfd'>[], timeout: Int, SignalOption?]): Promise<Big<{ count: number; fds: Structs['pollfd'][] }>>;
  /** With bigints: waits until file descriptors are ready; the timeout in milliseconds, -1 for none. */
  bigint<M extends Pointer<'struct pollfd'>>(...args: [fds: M, timeout: Int, SignalOption?]): Promise<Big<{ count: number; fds: M }>>;
  /** With bigints: waits until file descriptors are ready; the timeout in milliseconds, -1 for none. */
  bigint(...args: [fds: InArray<'pollfd'>, nfds: Int, timeout: Int, SignalOption?]): Promise<bigint>;
}
/**
 * `poll` waits until file descriptors are ready; the timeout in milliseconds, -1 for none.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.0.36; i386 168, x86_64 7.
 *
 * @throws {SyscallError} EFAULT, EINTR, EINVAL, ENOMEM
 * @see https://man7.org/linux/man-pages/man2/poll.2.html
 */
export const poll = promised<PollPromisedCall>('poll');

/** The forms of ppoll. */
export interface PpollPromisedCall extends WaysPromised<[fds: InArray<'pollfd'>, nfds: Int, tmo_p: In<'timespec'>, sigmask: Signals | Pointer<'struct sigset'>, sigsetsize: Int]> {
  /**
   * Comfortable: waits until file descriptors are ready, with a signal mask; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6.16; i386 309, x86_64 271, arm64 73.
   * Manual: https://man7.org/linux/man-pages/man2/ppoll.2.html
   *
   * @param fds in, out: array of struct pollfd, as many as nfds says
   * @param tmo_p in, out: struct timespec, or NULL
   * @param sigmask in: set of signals
   * @throws {SyscallError} EFAULT, EINTR, EINVAL, ENOMEM
   */
  (...args: [fds: readonly Input<'pollfd'>[], tmo_p: Input<'timespec'> | null, sigmask: Signals | Pointer<'struct sigset'>, SignalOption?]): Promise<{ count: number; fds: Structs['pollfd'][]; tmo_p: Structs['timespec'] | null }>;
  /**
   * Comfortable: waits until file descriptors are ready, with a signal mask; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6.16; i386 309, x86_64 271, arm64 73.
   * Manual: https://man7.org/linux/man-pages/man2/ppoll.2.html
   *
   * @param fds in, out: array of struct pollfd, as many as nfds says
   * @param tmo_p in, out: struct timespec, or NULL
   * @param sigmask in: set of signals
   * @throws {SyscallError} EFAULT, EINTR, EINVAL, ENOMEM
   */
  <M extends Pointer<'struct pollfd'>>(...args: [fds: M, tmo_p: Input<'timespec'> | null, sigmask: Signals | Pointer<'struct sigset'>, SignalOption?]): Promise<{ count: number; fds: M; tmo_p: Structs['timespec'] | null }>;
  /**
   * Exact: waits until file descriptors are ready, with a signal mask; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6.16; i386 309, x86_64 271, arm64 73.
   * Manual: https://man7.org/linux/man-pages/man2/ppoll.2.html
   *
   * @param fds in, out: array of struct pollfd, as many as nfds says
   * @param nfds length of fds in elements
   * @param tmo_p in, out: struct timespec, or NULL
   * @param sigmask in: set of signals
   * @param sigsetsize 8, the bytes of a set of signals
   * @throws {SyscallError} EFAULT, EINTR, EINVAL, ENOMEM
   */
  (...args: [fds: InArray<'pollfd'>, nfds: Int, tmo_p: In<'timespec'>, sigmask: Signals | Pointer<'struct sigset'>, sigsetsize: Int, SignalOption?]): Promise<number>;
  /** With bigints: waits until file descriptors are ready, with a signal mask. */
  bigint(...args: [fds: readonly Input<'pollfd'>[], tmo_p: Input<'timespec'> | null, sigmask: Signals | Pointer<'struct sigset'>, SignalOption?]): Promise<Big<{ count: number; fds: Structs['pollfd'][]; tmo_p: Structs['timespec'] | null }>>;
  /** With bigints: waits until file descriptors are ready, with a signal mask. */
  bigint<M extends Pointer<'struct pollfd'>>(...args: [fds: M, tmo_p: Input<'timespec'> | null, sigmask: Signals | Pointer<'struct sigset'>, SignalOption?]): Promise<Big<{ count: number; fds: M; tmo_p: Structs['timespec'] | null }>>;
  /** With bigints: waits until file descriptors are ready, with a signal mask. */
  bigint(...args: [fds: InArray<'pollfd'>, nfds: Int, tmo_p: In<'timespec'>, sigmask: Signals | Pointer<'struct sigset'>, sigsetsize: Int, SignalOption?]): Promise<bigint>;
}
/**
 * `ppoll` waits until file descriptors are ready, with a signal mask.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.6.16; i386 309, x86_64 271, arm64 73.
 *
 * @throws {SyscallError} EFAULT, EINTR, EINVAL, ENOMEM
 * @see https://man7.org/linux/man-pages/man2/ppoll.2.html
 */
export const ppoll = promised<PpollPromisedCall>('ppoll');

/** The forms of ppoll_time64. */
export interface Ppoll_time64PromisedCall extends WaysPromised<[fds: InArray<'pollfd'>, nfds: Int, tmo_p: In<'timespec'>, sigmask: Signals | Pointer<'struct sigset'>, sigsetsize: Int]> {
  /**
   * Comfortable: waits until file descriptors are ready, with 64-bit seconds; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.1; i386 414.
   * Manual: https://man7.org/linux/man-pages/man2/ppoll.2.html
   *
   * @param fds in, out: array of struct pollfd, as many as nfds says
   * @param tmo_p in, out: struct timespec, or NULL
   * @param sigmask in: set of signals
   * @throws {SyscallError} EFAULT, EINTR, EINVAL, ENOMEM
   */
  (...args: [fds: readonly Input<'pollfd'>[], tmo_p: Input<'timespec'> | null, sigmask: Signals | Pointer<'struct sigset'>, SignalOption?]): Promise<{ count: number; fds: Structs['pollfd'][]; tmo_p: Structs['timespec'] | null }>;
  /**
   * Comfortable: waits until file descriptors are ready, with 64-bit seconds; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.1; i386 414.
   * Manual: https://man7.org/linux/man-pages/man2/ppoll.2.html
   *
   * @param fds in, out: array of struct pollfd, as many as nfds says
   * @param tmo_p in, out: struct timespec, or NULL
   * @param sigmask in: set of signals
   * @throws {SyscallError} EFAULT, EINTR, EINVAL, ENOMEM
   */
  <M extends Pointer<'struct pollfd'>>(...args: [fds: M, tmo_p: Input<'timespec'> | null, sigmask: Signals | Pointer<'struct sigset'>, SignalOption?]): Promise<{ count: number; fds: M; tmo_p: Structs['timespec'] | null }>;
  /**
   * Exact: waits until file descriptors are ready, with 64-bit seconds; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.1; i386 414.
   * Manual: https://man7.org/linux/man-pages/man2/ppoll.2.html
   *
   * @param fds in, out: array of struct pollfd, as many as nfds says
   * @param nfds length of fds in elements
   * @param tmo_p in, out: struct timespec, or NULL
   * @param sigmask in: set of signals
   * @param sigsetsize 8, the bytes of a set of signals
   * @throws {SyscallError} EFAULT, EINTR, EINVAL, ENOMEM
   */
  (...args: [fds: InArray<'pollfd'>, nfds: Int, tmo_p: In<'timespec'>, sigmask: Signals | Pointer<'struct sigset'>, sigsetsize: Int, SignalOption?]): Promise<number>;
  /** With bigints: waits until file descriptors are ready, with 64-bit seconds. */
  bigint(...args: [fds: readonly Input<'pollfd'>[], tmo_p: Input<'timespec'> | null, sigmask: Signals | Pointer<'struct sigset'>, SignalOption?]): Promise<Big<{ count: number; fds: Structs['pollfd'][]; tmo_p: Structs['timespec'] | null }>>;
  /** With bigints: waits until file descriptors are ready, with 64-bit seconds. */
  bigint<M extends Pointer<'struct pollfd'>>(...args: [fds: M, tmo_p: Input<'timespec'> | null, sigmask: Signals | Pointer<'struct sigset'>, SignalOption?]): Promise<Big<{ count: number; fds: M; tmo_p: Structs['timespec'] | null }>>;
  /** With bigints: waits until file descriptors are ready, with 64-bit seconds. */
  bigint(...args: [fds: InArray<'pollfd'>, nfds: Int, tmo_p: In<'timespec'>, sigmask: Signals | Pointer<'struct sigset'>, sigsetsize: Int, SignalOption?]): Promise<bigint>;
}
/**
 * `ppoll_time64` waits until file descriptors are ready, with 64-bit seconds.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 5.1; i386 414.
 *
 * @throws {SyscallError} EFAULT, EINTR, EINVAL, ENOMEM
 * @see https://man7.org/linux/man-pages/man2/ppoll.2.html
 */
export const ppoll_time64 = promised<Ppoll_time64PromisedCall>('ppoll_time64');

/**
 * `epoll_create` makes an epoll instance; the size is ignored.
 *
 * Since Linux 2.6; i386 254, x86_64 213.
 *
 * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENOMEM
 * @see https://man7.org/linux/man-pages/man2/epoll_create.2.html
 */
export const epoll_create = promised<ExactPromised<[size: Int]>>('epoll_create');

/** The forms of epoll_create1. */
export interface Epoll_create1PromisedCall extends WaysPromised<[flags: Flags<'epoll_create'>]> {
  /**
   * Comfortable: makes an epoll instance.
   *
   * Since Linux 2.6.27; i386 329, x86_64 291, arm64 20.
   * Manual: https://man7.org/linux/man-pages/man2/epoll_create1.2.html
   *
   * @param flags flags: any of EPOLL_CLOEXEC; may be left out: 0
   * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENOMEM
   */
  (...args: [flags?: Flags<'epoll_create'>, SignalOption?]): Promise<number>;
  /**
   * Exact: makes an epoll instance; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6.27; i386 329, x86_64 291, arm64 20.
   * Manual: https://man7.org/linux/man-pages/man2/epoll_create1.2.html
   *
   * @param flags flags: any of EPOLL_CLOEXEC
   * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENOMEM
   */
  (...args: [flags: Flags<'epoll_create'>, SignalOption?]): Promise<number>;
  /** With bigints: makes an epoll instance. */
  bigint(...args: [flags?: Flags<'epoll_create'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: makes an epoll instance. */
  bigint(...args: [flags: Flags<'epoll_create'>, SignalOption?]): Promise<bigint>;
}
/**
 * `epoll_create1` makes an epoll instance.
 *
 * Since Linux 2.6.27; i386 329, x86_64 291, arm64 20.
 *
 * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENOMEM
 * @see https://man7.org/linux/man-pages/man2/epoll_create1.2.html
 */
export const epoll_create1 = promised<Epoll_create1PromisedCall>('epoll_create1');

/** The forms of epoll_ctl. */
export interface Epoll_ctlPromisedCall extends WaysPromised<[epfd: FdLike, op: OneOf<'epoll_ctl'>, fd: FdLike, event: In<'epoll_event'>]> {
  /**
   * Comfortable: takes a file descriptor out of an epoll instance.
   *
   * Manual: https://man7.org/linux/man-pages/man2/epoll_ctl.2.html
   *
   * @param epfd file descriptor
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EEXIST, EINVAL, ELOOP, ENOENT, ENOMEM, ENOSPC, EPERM
   */
  (...args: [epfd: FdLike, op: Choice<'EPOLL_CTL_DEL', 2>, fd: FdLike, SignalOption?]): Promise<number>;
  /**
   * Exact: adds, changes or removes what an epoll instance waits for; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6; i386 255, x86_64 233, arm64 21.
   * Manual: https://man7.org/linux/man-pages/man2/epoll_ctl.2.html
   *
   * @param epfd file descriptor
   * @param op one of EPOLL_CTL_ADD, EPOLL_CTL_DEL, EPOLL_CTL_MOD
   * @param fd file descriptor
   * @param event in: struct epoll_event
   * @throws {SyscallError} EBADF, EEXIST, EINVAL, ELOOP, ENOENT, ENOMEM, ENOSPC, EPERM
   */
  (...args: [epfd: FdLike, op: OneOf<'epoll_ctl'>, fd: FdLike, event: In<'epoll_event'>, SignalOption?]): Promise<number>;
  /** With bigints: takes a file descriptor out of an epoll instance. */
  bigint(...args: [epfd: FdLike, op: Choice<'EPOLL_CTL_DEL', 2>, fd: FdLike, SignalOption?]): Promise<Big<number>>;
  /** With bigints: adds, changes or removes what an epoll instance waits for. */
  bigint(...args: [epfd: FdLike, op: OneOf<'epoll_ctl'>, fd: FdLike, event: In<'epoll_event'>, SignalOption?]): Promise<bigint>;
}
/**
 * `epoll_ctl` adds, changes or removes what an epoll instance waits for.
 *
 * Since Linux 2.6; i386 255, x86_64 233, arm64 21.
 *
 * @throws {SyscallError} EBADF, EEXIST, EINVAL, ELOOP, ENOENT, ENOMEM, ENOSPC, EPERM
 * @see https://man7.org/linux/man-pages/man2/epoll_ctl.2.html
 */
export const epoll_ctl = promised<Epoll_ctlPromisedCall>('epoll_ctl');

/** The forms of epoll_wait. */
export interface Epoll_waitPromisedCall extends WaysPromised<[epfd: FdLike, events: Pointer<'struct epoll_event'>, maxevents: Int, timeout: Int]> {
  /**
   * Comfortable: waits for events of an epoll instance; the timeout in milliseconds, -1 for none; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6; i386 256, x86_64 232.
   * Manual: https://man7.org/linux/man-pages/man2/epoll_wait.2.html
   *
   * @param epfd file descriptor
   * @param maxevents length of events in elements
   * @throws {SyscallError} EBADF, EFAULT, EINTR, EINVAL
   */
  (...args: [epfd: FdLike, maxevents: Int, timeout: Int, SignalOption?]): Promise<Structs['epoll_event'][]>;
  /**
   * Exact: waits for events of an epoll instance; the timeout in milliseconds, -1 for none; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6; i386 256, x86_64 232.
   * Manual: https://man7.org/linux/man-pages/man2/epoll_wait.2.html
   *
   * @param epfd file descriptor
   * @param events out: array of struct epoll_event, as many as maxevents says
   * @param maxevents length of events in elements
   * @throws {SyscallError} EBADF, EFAULT, EINTR, EINVAL
   */
  (...args: [epfd: FdLike, events: Pointer<'struct epoll_event'>, maxevents: Int, timeout: Int, SignalOption?]): Promise<number>;
  /** With bigints: waits for events of an epoll instance; the timeout in milliseconds, -1 for none. */
  bigint(...args: [epfd: FdLike, maxevents: Int, timeout: Int, SignalOption?]): Promise<Big<Structs['epoll_event'][]>>;
  /** With bigints: waits for events of an epoll instance; the timeout in milliseconds, -1 for none. */
  bigint(...args: [epfd: FdLike, events: Pointer<'struct epoll_event'>, maxevents: Int, timeout: Int, SignalOption?]): Promise<bigint>;
}
/**
 * `epoll_wait` waits for events of an epoll instance; the timeout in milliseconds, -1 for none.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.6; i386 256, x86_64 232.
 *
 * @throws {SyscallError} EBADF, EFAULT, EINTR, EINVAL
 * @see https://man7.org/linux/man-pages/man2/epoll_wait.2.html
 */
export const epoll_wait = promised<Epoll_waitPromisedCall>('epoll_wait');

/** The forms of epoll_pwait. */
export interface Epoll_pwaitPromisedCall extends WaysPromised<[epfd: FdLike, events: Pointer<'struct epoll_event'>, maxevents: Int, timeout: Int, sigmask: Signals | Pointer<'struct sigset'>, sigsetsize: Int]> {
  /**
   * Comfortable: waits for events of an epoll instance, with a signal mask; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6.19; i386 319, x86_64 281, arm64 22.
   * Manual: https://man7.org/linux/man-pages/man2/epoll_pwait.2.html
   *
   * @param epfd file descriptor
   * @param maxevents length of events in elements
   * @param sigmask in: set of signals
   * @throws {SyscallError} EBADF, EFAULT, EINTR, EINVAL
   */
  (...args: [epfd: FdLike, maxevents: Int, timeout: Int, sigmask: Signals | Pointer<'struct sigset'>, SignalOption?]): Promise<Structs['epoll_event'][]>;
  /**
   * Exact: waits for events of an epoll instance, with a signal mask; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6.19; i386 319, x86_64 281, arm64 22.
   * Manual: https://man7.org/linux/man-pages/man2/epoll_pwait.2.html
   *
   * @param epfd file descriptor
   * @param events out: array of struct epoll_event, as many as maxevents says
   * @param maxevents length of events in elements
   * @param sigmask in: set of signals
   * @param sigsetsize 8, the bytes of a set of signals
   * @throws {SyscallError} EBADF, EFAULT, EINTR, EINVAL
   */
  (...args: [epfd: FdLike, events: Pointer<'struct epoll_event'>, maxevents: Int, timeout: Int, sigmask: Signals | Pointer<'struct sigset'>, sigsetsize: Int, SignalOption?]): Promise<number>;
  /** With bigints: waits for events of an epoll instance, with a signal mask. */
  bigint(...args: [epfd: FdLike, maxevents: Int, timeout: Int, sigmask: Signals | Pointer<'struct sigset'>, SignalOption?]): Promise<Big<Structs['epoll_event'][]>>;
  /** With bigints: waits for events of an epoll instance, with a signal mask. */
  bigint(...args: [epfd: FdLike, events: Pointer<'struct epoll_event'>, maxevents: Int, timeout: Int, sigmask: Signals | Pointer<'struct sigset'>, sigsetsize: Int, SignalOption?]): Promise<bigint>;
}
/**
 * `epoll_pwait` waits for events of an epoll instance, with a signal mask.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.6.19; i386 319, x86_64 281, arm64 22.
 *
 * @throws {SyscallError} EBADF, EFAULT, EINTR, EINVAL
 * @see https://man7.org/linux/man-pages/man2/epoll_pwait.2.html
 */
export const epoll_pwait = promised<Epoll_pwaitPromisedCall>('epoll_pwait');

/** The forms of epoll_pwait2. */
export interface Epoll_pwait2PromisedCall extends WaysPromised<[epfd: FdLike, events: Pointer<'struct epoll_event'>, maxevents: Int, timeout: In<'timespec'>, sigmask: Signals | Pointer<'struct sigset'>, sigsetsize: Int]> {
  /**
   * Comfortable: waits for events of an epoll instance, to the nanosecond; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.11; i386 441, x86_64 441, arm64 441.
   * Manual: https://man7.org/linux/man-pages/man2/epoll_pwait2.2.html
   *
   * @param epfd file descriptor
   * @param maxevents length of events in elements
   * @param timeout in: struct timespec
   * @param sigmask in: set of signals
   * @throws {SyscallError} EBADF, EFAULT, EINTR, EINVAL
   */
  (...args: [epfd: FdLike, maxevents: Int, timeout: In<'timespec'>, sigmask: Signals | Pointer<'struct sigset'>, SignalOption?]): Promise<Structs['epoll_event'][]>;
  /**
   * Exact: waits for events of an epoll instance, to the nanosecond; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.11; i386 441, x86_64 441, arm64 441.
   * Manual: https://man7.org/linux/man-pages/man2/epoll_pwait2.2.html
   *
   * @param epfd file descriptor
   * @param events out: array of struct epoll_event, as many as maxevents says
   * @param maxevents length of events in elements
   * @param timeout in: struct timespec
   * @param sigmask in: set of signals
   * @param sigsetsize 8, the bytes of a set of signals
   * @throws {SyscallError} EBADF, EFAULT, EINTR, EINVAL
   */
  (...args: [epfd: FdLike, events: Pointer<'struct epoll_event'>, maxevents: Int, timeout: In<'timespec'>, sigmask: Signals | Pointer<'struct sigset'>, sigsetsize: Int, SignalOption?]): Promise<number>;
  /** With bigints: waits for events of an epoll instance, to the nanosecond. */
  bigint(...args: [epfd: FdLike, maxevents: Int, timeout: In<'timespec'>, sigmask: Signals | Pointer<'struct sigset'>, SignalOption?]): Promise<Big<Structs['epoll_event'][]>>;
  /** With bigints: waits for events of an epoll instance, to the nanosecond. */
  bigint(...args: [epfd: FdLike, events: Pointer<'struct epoll_event'>, maxevents: Int, timeout: In<'timespec'>, sigmask: Signals | Pointer<'struct sigset'>, sigsetsize: Int, SignalOption?]): Promise<bigint>;
}
/**
 * `epoll_pwait2` waits for events of an epoll instance, to the nanosecond.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 5.11; i386 441, x86_64 441, arm64 441.
 *
 * @throws {SyscallError} EBADF, EFAULT, EINTR, EINVAL
 * @see https://man7.org/linux/man-pages/man2/epoll_pwait2.2.html
 */
export const epoll_pwait2 = promised<Epoll_pwait2PromisedCall>('epoll_pwait2');

/**
 * `eventfd` makes a counter to wait for.
 *
 * Since Linux 2.6.22; i386 323, x86_64 284.
 *
 * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM
 * @see https://man7.org/linux/man-pages/man2/eventfd.2.html
 */
export const eventfd = promised<ExactPromised<[initval: Int]>>('eventfd');

/** The forms of eventfd2. */
export interface Eventfd2PromisedCall extends WaysPromised<[initval: Int, flags: Flags<'eventfd'>]> {
  /**
   * Comfortable: makes a counter to wait for, with flags.
   *
   * Since Linux 2.6.27; i386 328, x86_64 290, arm64 19.
   * Manual: https://man7.org/linux/man-pages/man2/eventfd2.2.html
   *
   * @param flags flags: any of EFD_SEMAPHORE, EFD_CLOEXEC, EFD_NONBLOCK; may be left out: 0
   * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM
   */
  (...args: [initval: Int, flags?: Flags<'eventfd'>, SignalOption?]): Promise<number>;
  /**
   * Exact: makes a counter to wait for, with flags; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6.27; i386 328, x86_64 290, arm64 19.
   * Manual: https://man7.org/linux/man-pages/man2/eventfd2.2.html
   *
   * @param flags flags: any of EFD_SEMAPHORE, EFD_CLOEXEC, EFD_NONBLOCK
   * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM
   */
  (...args: [initval: Int, flags: Flags<'eventfd'>, SignalOption?]): Promise<number>;
  /** With bigints: makes a counter to wait for, with flags. */
  bigint(...args: [initval: Int, flags?: Flags<'eventfd'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: makes a counter to wait for, with flags. */
  bigint(...args: [initval: Int, flags: Flags<'eventfd'>, SignalOption?]): Promise<bigint>;
}
/**
 * `eventfd2` makes a counter to wait for, with flags.
 *
 * Since Linux 2.6.27; i386 328, x86_64 290, arm64 19.
 *
 * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM
 * @see https://man7.org/linux/man-pages/man2/eventfd2.2.html
 */
export const eventfd2 = promised<Eventfd2PromisedCall>('eventfd2');

/** The forms of signalfd. */
export interface SignalfdPromisedCall extends WaysPromised<[fd: FdLike, mask: Signals | Pointer<'struct sigset'>, sizemask: Int]> {
  /**
   * Comfortable: makes a file descriptor that gives signals.
   *
   * Since Linux 2.6.22; i386 321, x86_64 282.
   * Manual: https://man7.org/linux/man-pages/man2/signalfd.2.html
   *
   * @param fd file descriptor, or -1
   * @param mask in: set of signals
   * @throws {SyscallError} EBADF, EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM
   */
  (...args: [fd: FdLike, mask: Signals | Pointer<'struct sigset'>, SignalOption?]): Promise<number>;
  /**
   * Exact: makes a file descriptor that gives signals; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6.22; i386 321, x86_64 282.
   * Manual: https://man7.org/linux/man-pages/man2/signalfd.2.html
   *
   * @param fd file descriptor, or -1
   * @param mask in: set of signals
   * @param sizemask length of mask in bytes
   * @throws {SyscallError} EBADF, EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM
   */
  (...args: [fd: FdLike, mask: Signals | Pointer<'struct sigset'>, sizemask: Int, SignalOption?]): Promise<number>;
  /** With bigints: makes a file descriptor that gives signals. */
  bigint(...args: [fd: FdLike, mask: Signals | Pointer<'struct sigset'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: makes a file descriptor that gives signals. */
  bigint(...args: [fd: FdLike, mask: Signals | Pointer<'struct sigset'>, sizemask: Int, SignalOption?]): Promise<bigint>;
}
/**
 * `signalfd` makes a file descriptor that gives signals.
 *
 * Since Linux 2.6.22; i386 321, x86_64 282.
 *
 * @throws {SyscallError} EBADF, EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM
 * @see https://man7.org/linux/man-pages/man2/signalfd.2.html
 */
export const signalfd = promised<SignalfdPromisedCall>('signalfd');

/** The forms of signalfd4. */
export interface Signalfd4PromisedCall extends WaysPromised<[fd: FdLike, mask: Signals | Pointer<'struct sigset'>, sizemask: Int, flags: Flags<'signalfd'>]> {
  /**
   * Comfortable: makes a file descriptor that gives signals, or changes its mask.
   *
   * Since Linux 2.6.27; i386 327, x86_64 289, arm64 74.
   * Manual: https://man7.org/linux/man-pages/man2/signalfd4.2.html
   *
   * @param fd file descriptor, or -1
   * @param mask in: set of signals
   * @param flags flags: any of SFD_CLOEXEC, SFD_NONBLOCK; may be left out: 0
   * @throws {SyscallError} EBADF, EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM
   */
  (...args: [fd: FdLike, mask: Signals | Pointer<'struct sigset'>, flags?: Flags<'signalfd'>, SignalOption?]): Promise<number>;
  /**
   * Exact: makes a file descriptor that gives signals, or changes its mask; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6.27; i386 327, x86_64 289, arm64 74.
   * Manual: https://man7.org/linux/man-pages/man2/signalfd4.2.html
   *
   * @param fd file descriptor, or -1
   * @param mask in: set of signals
   * @param sizemask length of mask in bytes
   * @param flags flags: any of SFD_CLOEXEC, SFD_NONBLOCK
   * @throws {SyscallError} EBADF, EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM
   */
  (...args: [fd: FdLike, mask: Signals | Pointer<'struct sigset'>, sizemask: Int, flags: Flags<'signalfd'>, SignalOption?]): Promise<number>;
  /** With bigints: makes a file descriptor that gives signals, or changes its mask. */
  bigint(...args: [fd: FdLike, mask: Signals | Pointer<'struct sigset'>, flags?: Flags<'signalfd'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: makes a file descriptor that gives signals, or changes its mask. */
  bigint(...args: [fd: FdLike, mask: Signals | Pointer<'struct sigset'>, sizemask: Int, flags: Flags<'signalfd'>, SignalOption?]): Promise<bigint>;
}
/**
 * `signalfd4` makes a file descriptor that gives signals, or changes its mask.
 *
 * Since Linux 2.6.27; i386 327, x86_64 289, arm64 74.
 *
 * @throws {SyscallError} EBADF, EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM
 * @see https://man7.org/linux/man-pages/man2/signalfd4.2.html
 */
export const signalfd4 = promised<Signalfd4PromisedCall>('signalfd4');

/** The forms of timerfd_create. */
export interface Timerfd_createPromisedCall extends WaysPromised<[clockid: OneOf<'clock'>, flags: Flags<'timerfd_create'>]> {
  /**
   * Comfortable: makes a timer as a file descriptor.
   *
   * Since Linux 2.6.25; i386 322, x86_64 283, arm64 85.
   * Manual: https://man7.org/linux/man-pages/man2/timerfd_create.2.html
   *
   * @param clockid one of CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID, CLOCK_MONOTONIC_RAW, CLOCK_REALTIME_COARSE, CLOCK_MONOTONIC_COARSE, CLOCK_BOOTTIME, …
   * @param flags flags: any of TFD_CLOEXEC, TFD_NONBLOCK; may be left out: 0
   * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM, EPERM, EBADF, EFAULT, ECANCELED
   */
  (...args: [clockid: OneOf<'clock'>, flags?: Flags<'timerfd_create'>, SignalOption?]): Promise<number>;
  /**
   * Exact: makes a timer as a file descriptor; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6.25; i386 322, x86_64 283, arm64 85.
   * Manual: https://man7.org/linux/man-pages/man2/timerfd_create.2.html
   *
   * @param clockid one of CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID, CLOCK_MONOTONIC_RAW, CLOCK_REALTIME_COARSE, CLOCK_MONOTONIC_COARSE, CLOCK_BOOTTIME, …
   * @param flags flags: any of TFD_CLOEXEC, TFD_NONBLOCK
   * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM, EPERM, EBADF, EFAULT, ECANCELED
   */
  (...args: [clockid: OneOf<'clock'>, flags: Flags<'timerfd_create'>, SignalOption?]): Promise<number>;
  /** With bigints: makes a timer as a file descriptor. */
  bigint(...args: [clockid: OneOf<'clock'>, flags?: Flags<'timerfd_create'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: makes a timer as a file descriptor. */
  bigint(...args: [clockid: OneOf<'clock'>, flags: Flags<'timerfd_create'>, SignalOption?]): Promise<bigint>;
}
/**
 * `timerfd_create` makes a timer as a file descriptor.
 *
 * Since Linux 2.6.25; i386 322, x86_64 283, arm64 85.
 *
 * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM, EPERM, EBADF, EFAULT, ECANCELED
 * @see https://man7.org/linux/man-pages/man2/timerfd_create.2.html
 */
export const timerfd_create = promised<Timerfd_createPromisedCall>('timerfd_create');

/** The forms of timerfd_settime. */
export interface Timerfd_settimePromisedCall extends WaysPromised<[fd: FdLike, flags: Flags<'timerfd_settime'>, new_value: In<'itimerspec'>, old_value: Pointer<'struct itimerspec'>]> {
  /**
   * Comfortable: arms or disarms a timer, and gives its former setting; what the kernel writes is returned.
   *
   * Since Linux 2.6.25; i386 325, x86_64 286, arm64 86.
   * Manual: https://man7.org/linux/man-pages/man2/timerfd_settime.2.html
   *
   * @param fd file descriptor
   * @param flags flags: any of TFD_TIMER_ABSTIME, TFD_TIMER_CANCEL_ON_SET
   * @param new_value in: struct itimerspec
   * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM, EPERM, EBADF, EFAULT, ECANCELED
   */
  (...args: [fd: FdLike, flags: Flags<'timerfd_settime'>, new_value: In<'itimerspec'>, SignalOption?]): Promise<Structs['itimerspec']>;
  /**
   * Exact: arms or disarms a timer, and gives its former setting; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6.25; i386 325, x86_64 286, arm64 86.
   * Manual: https://man7.org/linux/man-pages/man2/timerfd_settime.2.html
   *
   * @param fd file descriptor
   * @param flags flags: any of TFD_TIMER_ABSTIME, TFD_TIMER_CANCEL_ON_SET
   * @param new_value in: struct itimerspec
   * @param old_value out: struct itimerspec
   * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM, EPERM, EBADF, EFAULT, ECANCELED
   */
  (...args: [fd: FdLike, flags: Flags<'timerfd_settime'>, new_value: In<'itimerspec'>, old_value: Pointer<'struct itimerspec'>, SignalOption?]): Promise<number>;
  /** With bigints: arms or disarms a timer, and gives its former setting. */
  bigint(...args: [fd: FdLike, flags: Flags<'timerfd_settime'>, new_value: In<'itimerspec'>, SignalOption?]): Promise<Big<Structs['itimerspec']>>;
  /** With bigints: arms or disarms a timer, and gives its former setting. */
  bigint(...args: [fd: FdLike, flags: Flags<'timerfd_settime'>, new_value: In<'itimerspec'>, old_value: Pointer<'struct itimerspec'>, SignalOption?]): Promise<bigint>;
}
/**
 * `timerfd_settime` arms or disarms a timer, and gives its former setting.
 *
 * Since Linux 2.6.25; i386 325, x86_64 286, arm64 86.
 *
 * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM, EPERM, EBADF, EFAULT, ECANCELED
 * @see https://man7.org/linux/man-pages/man2/timerfd_settime.2.html
 */
export const timerfd_settime = promised<Timerfd_settimePromisedCall>('timerfd_settime');

/** The forms of timerfd_gettime. */
export interface Timerfd_gettimePromisedCall extends WaysPromised<[fd: FdLike, curr_value: Pointer<'struct itimerspec'>]> {
  /**
   * Comfortable: gets a timer's setting; what the kernel writes is returned.
   *
   * Since Linux 2.6.25; i386 326, x86_64 287, arm64 87.
   * Manual: https://man7.org/linux/man-pages/man2/timerfd_gettime.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM, EPERM, EBADF, EFAULT, ECANCELED
   */
  (...args: [fd: FdLike, SignalOption?]): Promise<Structs['itimerspec']>;
  /**
   * Exact: gets a timer's setting; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6.25; i386 326, x86_64 287, arm64 87.
   * Manual: https://man7.org/linux/man-pages/man2/timerfd_gettime.2.html
   *
   * @param fd file descriptor
   * @param curr_value out: struct itimerspec
   * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM, EPERM, EBADF, EFAULT, ECANCELED
   */
  (...args: [fd: FdLike, curr_value: Pointer<'struct itimerspec'>, SignalOption?]): Promise<number>;
  /** With bigints: gets a timer's setting. */
  bigint(...args: [fd: FdLike, SignalOption?]): Promise<Big<Structs['itimerspec']>>;
  /** With bigints: gets a timer's setting. */
  bigint(...args: [fd: FdLike, curr_value: Pointer<'struct itimerspec'>, SignalOption?]): Promise<bigint>;
}
/**
 * `timerfd_gettime` gets a timer's setting.
 *
 * Since Linux 2.6.25; i386 326, x86_64 287, arm64 87.
 *
 * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM, EPERM, EBADF, EFAULT, ECANCELED
 * @see https://man7.org/linux/man-pages/man2/timerfd_gettime.2.html
 */
export const timerfd_gettime = promised<Timerfd_gettimePromisedCall>('timerfd_gettime');

/** The forms of timerfd_settime64. */
export interface Timerfd_settime64PromisedCall extends WaysPromised<[fd: FdLike, flags: Flags<'timerfd_settime'>, new_value: In<'itimerspec'>, old_value: Pointer<'struct itimerspec'>]> {
  /**
   * Comfortable: arms or disarms a timer, with 64-bit seconds; what the kernel writes is returned.
   *
   * Since Linux 5.1; i386 411.
   * Manual: https://man7.org/linux/man-pages/man2/timerfd_settime.2.html
   *
   * @param fd file descriptor
   * @param flags flags: any of TFD_TIMER_ABSTIME, TFD_TIMER_CANCEL_ON_SET
   * @param new_value in: struct itimerspec
   * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM, EPERM, EBADF, EFAULT, ECANCELED
   */
  (...args: [fd: FdLike, flags: Flags<'timerfd_settime'>, new_value: In<'itimerspec'>, SignalOption?]): Promise<Structs['itimerspec']>;
  /**
   * Exact: arms or disarms a timer, with 64-bit seconds; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 5.1; i386 411.
   * Manual: https://man7.org/linux/man-pages/man2/timerfd_settime.2.html
   *
   * @param fd file descriptor
   * @param flags flags: any of TFD_TIMER_ABSTIME, TFD_TIMER_CANCEL_ON_SET
   * @param new_value in: struct itimerspec
   * @param old_value out: struct itimerspec
   * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM, EPERM, EBADF, EFAULT, ECANCELED
   */
  (...args: [fd: FdLike, flags: Flags<'timerfd_settime'>, new_value: In<'itimerspec'>, old_value: Pointer<'struct itimerspec'>, SignalOption?]): Promise<number>;
  /** With bigints: arms or disarms a timer, with 64-bit seconds. */
  bigint(...args: [fd: FdLike, flags: Flags<'timerfd_settime'>, new_value: In<'itimerspec'>, SignalOption?]): Promise<Big<Structs['itimerspec']>>;
  /** With bigints: arms or disarms a timer, with 64-bit seconds. */
  bigint(...args: [fd: FdLike, flags: Flags<'timerfd_settime'>, new_value: In<'itimerspec'>, old_value: Pointer<'struct itimerspec'>, SignalOption?]): Promise<bigint>;
}
/**
 * `timerfd_settime64` arms or disarms a timer, with 64-bit seconds.
 *
 * Since Linux 5.1; i386 411.
 *
 * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM, EPERM, EBADF, EFAULT, ECANCELED
 * @see https://man7.org/linux/man-pages/man2/timerfd_settime.2.html
 */
export const timerfd_settime64 = promised<Timerfd_settime64PromisedCall>('timerfd_settime64');

/** The forms of timerfd_gettime64. */
export interface Timerfd_gettime64PromisedCall extends WaysPromised<[fd: FdLike, curr_value: Pointer<'struct itimerspec'>]> {
  /**
   * Comfortable: gets a timer's setting, with 64-bit seconds; what the kernel writes is returned.
   *
   * Since Linux 5.1; i386 410.
   * Manual: https://man7.org/linux/man-pages/man2/timerfd_gettime.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM, EPERM, EBADF, EFAULT, ECANCELED
   */
  (...args: [fd: FdLike, SignalOption?]): Promise<Structs['itimerspec']>;
  /**
   * Exact: gets a timer's setting, with 64-bit seconds; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 5.1; i386 410.
   * Manual: https://man7.org/linux/man-pages/man2/timerfd_gettime.2.html
   *
   * @param fd file descriptor
   * @param curr_value out: struct itimerspec
   * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM, EPERM, EBADF, EFAULT, ECANCELED
   */
  (...args: [fd: FdLike, curr_value: Pointer<'struct itimerspec'>, SignalOption?]): Promise<number>;
  /** With bigints: gets a timer's setting, with 64-bit seconds. */
  bigint(...args: [fd: FdLike, SignalOption?]): Promise<Big<Structs['itimerspec']>>;
  /** With bigints: gets a timer's setting, with 64-bit seconds. */
  bigint(...args: [fd: FdLike, curr_value: Pointer<'struct itimerspec'>, SignalOption?]): Promise<bigint>;
}
/**
 * `timerfd_gettime64` gets a timer's setting, with 64-bit seconds.
 *
 * Since Linux 5.1; i386 410.
 *
 * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM, EPERM, EBADF, EFAULT, ECANCELED
 * @see https://man7.org/linux/man-pages/man2/timerfd_gettime.2.html
 */
export const timerfd_gettime64 = promised<Timerfd_gettime64PromisedCall>('timerfd_gettime64');

/** The forms of io_setup. */
export interface Io_setupPromisedCall extends WaysPromised<[nr_events: Int, ctx_idp: Pointer<'aio_context_t'>]> {
  /**
   * Comfortable: makes a context for asynchronous I/O; what the kernel writes is returned.
   *
   * Since Linux 2.6; i386 245, x86_64 206, arm64 0.
   * Manual: https://man7.org/linux/man-pages/man2/io_setup.2.html
   *
   * @throws {SyscallError} EAGAIN, EFAULT, EINVAL, ENOMEM, ENOSYS
   */
  (...args: [nr_events: Int, SignalOption?]): Promise<number>;
  /**
   * Exact: makes a context for asynchronous I/O; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6; i386 245, x86_64 206, arm64 0.
   * Manual: https://man7.org/linux/man-pages/man2/io_setup.2.html
   *
   * @param ctx_idp out: aio_context_t
   * @throws {SyscallError} EAGAIN, EFAULT, EINVAL, ENOMEM, ENOSYS
   */
  (...args: [nr_events: Int, ctx_idp: Pointer<'aio_context_t'>, SignalOption?]): Promise<number>;
  /** With bigints: makes a context for asynchronous I/O. */
  bigint(...args: [nr_events: Int, SignalOption?]): Promise<Big<number>>;
  /** With bigints: makes a context for asynchronous I/O. */
  bigint(...args: [nr_events: Int, ctx_idp: Pointer<'aio_context_t'>, SignalOption?]): Promise<bigint>;
}
/**
 * `io_setup` makes a context for asynchronous I/O.
 *
 * Since Linux 2.6; i386 245, x86_64 206, arm64 0.
 *
 * @throws {SyscallError} EAGAIN, EFAULT, EINVAL, ENOMEM, ENOSYS
 * @see https://man7.org/linux/man-pages/man2/io_setup.2.html
 */
export const io_setup = promised<Io_setupPromisedCall>('io_setup');

/**
 * `io_destroy` ends a context for asynchronous I/O.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.6; i386 246, x86_64 207, arm64 1.
 *
 * @throws {SyscallError} EFAULT, EINVAL, ENOSYS
 * @see https://man7.org/linux/man-pages/man2/io_destroy.2.html
 */
export const io_destroy = promised<ExactPromised<[ctx_id: Int]>>('io_destroy');

/**
 * `io_submit` submits asynchronous I/O.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.6; i386 248, x86_64 209, arm64 2.
 *
 * @param iocbpp in: memory, or an address
 * @throws {SyscallError} EAGAIN, EBADF, EFAULT, EINVAL, ENOSYS, EPERM
 * @see https://man7.org/linux/man-pages/man2/io_submit.2.html
 */
export const io_submit = promised<ExactPromised<[ctx_id: Int, nr: Int, iocbpp: AnyPointer]>>('io_submit');

/** The forms of io_cancel. */
export interface Io_cancelPromisedCall extends WaysPromised<[ctx_id: Int, iocb: In<'iocb'>, result: Pointer<'struct io_event'>]> {
  /**
   * Comfortable: cancels asynchronous I/O; EINPROGRESS says that it has, and io_getevents gives the event; what the kernel writes is returned.
   *
   * Since Linux 2.6; i386 249, x86_64 210, arm64 3.
   * Manual: https://man7.org/linux/man-pages/man2/io_cancel.2.html
   *
   * @param iocb in: struct iocb
   * @throws {SyscallError} EAGAIN, EFAULT, EINVAL, ENOSYS
   */
  (...args: [ctx_id: Int, iocb: In<'iocb'>, SignalOption?]): Promise<Structs['io_event']>;
  /**
   * Exact: cancels asynchronous I/O; EINPROGRESS says that it has, and io_getevents gives the event; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6; i386 249, x86_64 210, arm64 3.
   * Manual: https://man7.org/linux/man-pages/man2/io_cancel.2.html
   *
   * @param iocb in: struct iocb
   * @param result out: struct io_event
   * @throws {SyscallError} EAGAIN, EFAULT, EINVAL, ENOSYS
   */
  (...args: [ctx_id: Int, iocb: In<'iocb'>, result: Pointer<'struct io_event'>, SignalOption?]): Promise<number>;
  /** With bigints: cancels asynchronous I/O; EINPROGRESS says that it has, and io_getevents gives the event. */
  bigint(...args: [ctx_id: Int, iocb: In<'iocb'>, SignalOption?]): Promise<Big<Structs['io_event']>>;
  /** With bigints: cancels asynchronous I/O; EINPROGRESS says that it has, and io_getevents gives the event. */
  bigint(...args: [ctx_id: Int, iocb: In<'iocb'>, result: Pointer<'struct io_event'>, SignalOption?]): Promise<bigint>;
}
/**
 * `io_cancel` cancels asynchronous I/O; EINPROGRESS says that it has, and io_getevents gives the event.
 *
 * Since Linux 2.6; i386 249, x86_64 210, arm64 3.
 *
 * @throws {SyscallError} EAGAIN, EFAULT, EINVAL, ENOSYS
 * @see https://man7.org/linux/man-pages/man2/io_cancel.2.html
 */
export const io_cancel = promised<Io_cancelPromisedCall>('io_cancel');

/** The forms of io_getevents. */
export interface Io_geteventsPromisedCall extends WaysPromised<[ctx_id: Int, min_nr: Int, nr: Int, events: Pointer<'struct io_event'>, timeout: In<'timespec'>]> {
  /**
   * Comfortable: waits for asynchronous I/O; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6; i386 247, x86_64 208, arm64 4.
   * Manual: https://man7.org/linux/man-pages/man2/io_getevents.2.html
   *
   * @param nr length of events in elements
   * @param timeout in: struct timespec
   * @throws {SyscallError} EFAULT, EINTR, EINVAL, ENOSYS
   */
  (...args: [ctx_id: Int, min_nr: Int, nr: Int, timeout: In<'timespec'>, SignalOption?]): Promise<Structs['io_event'][]>;
  /**
   * Exact: waits for asynchronous I/O; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6; i386 247, x86_64 208, arm64 4.
   * Manual: https://man7.org/linux/man-pages/man2/io_getevents.2.html
   *
   * @param nr length of events in elements
   * @param events out: array of struct io_event, as many as nr says
   * @param timeout in: struct timespec
   * @throws {SyscallError} EFAULT, EINTR, EINVAL, ENOSYS
   */
  (...args: [ctx_id: Int, min_nr: Int, nr: Int, events: Pointer<'struct io_event'>, timeout: In<'timespec'>, SignalOption?]): Promise<number>;
  /** With bigints: waits for asynchronous I/O. */
  bigint(...args: [ctx_id: Int, min_nr: Int, nr: Int, timeout: In<'timespec'>, SignalOption?]): Promise<Big<Structs['io_event'][]>>;
  /** With bigints: waits for asynchronous I/O. */
  bigint(...args: [ctx_id: Int, min_nr: Int, nr: Int, events: Pointer<'struct io_event'>, timeout: In<'timespec'>, SignalOption?]): Promise<bigint>;
}
/**
 * `io_getevents` waits for asynchronous I/O.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.6; i386 247, x86_64 208, arm64 4.
 *
 * @throws {SyscallError} EFAULT, EINTR, EINVAL, ENOSYS
 * @see https://man7.org/linux/man-pages/man2/io_getevents.2.html
 */
export const io_getevents = promised<Io_geteventsPromisedCall>('io_getevents');

/** The forms of io_pgetevents. */
export interface Io_pgeteventsPromisedCall extends WaysPromised<[ctx_id: Int, min_nr: Int, nr: Int, events: Pointer<'struct io_event'>, timeout: In<'timespec'>, usig: AnyPointer]> {
  /**
   * Comfortable: waits for asynchronous I/O, with a signal mask; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 4.18; i386 385, x86_64 333, arm64 292.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param nr length of events in elements
   * @param timeout in: struct timespec
   * @param usig in: memory, or an address
   */
  (...args: [ctx_id: Int, min_nr: Int, nr: Int, timeout: In<'timespec'>, usig: AnyPointer, SignalOption?]): Promise<Structs['io_event'][]>;
  /**
   * Exact: waits for asynchronous I/O, with a signal mask; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 4.18; i386 385, x86_64 333, arm64 292.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param nr length of events in elements
   * @param events out: array of struct io_event, as many as nr says
   * @param timeout in: struct timespec
   * @param usig in: memory, or an address
   */
  (...args: [ctx_id: Int, min_nr: Int, nr: Int, events: Pointer<'struct io_event'>, timeout: In<'timespec'>, usig: AnyPointer, SignalOption?]): Promise<number>;
  /** With bigints: waits for asynchronous I/O, with a signal mask. */
  bigint(...args: [ctx_id: Int, min_nr: Int, nr: Int, timeout: In<'timespec'>, usig: AnyPointer, SignalOption?]): Promise<Big<Structs['io_event'][]>>;
  /** With bigints: waits for asynchronous I/O, with a signal mask. */
  bigint(...args: [ctx_id: Int, min_nr: Int, nr: Int, events: Pointer<'struct io_event'>, timeout: In<'timespec'>, usig: AnyPointer, SignalOption?]): Promise<bigint>;
}
/**
 * `io_pgetevents` waits for asynchronous I/O, with a signal mask.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 4.18; i386 385, x86_64 333, arm64 292.
 *
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 */
export const io_pgetevents = promised<Io_pgeteventsPromisedCall>('io_pgetevents');

/** The forms of io_pgetevents_time64. */
export interface Io_pgetevents_time64PromisedCall extends WaysPromised<[ctx_id: Int, min_nr: Int, nr: Int, events: Pointer<'struct io_event'>, timeout: In<'timespec'>, usig: AnyPointer]> {
  /**
   * Comfortable: waits for asynchronous I/O, with 64-bit seconds; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.1; i386 416.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param nr length of events in elements
   * @param timeout in: struct timespec
   * @param usig in: memory, or an address
   */
  (...args: [ctx_id: Int, min_nr: Int, nr: Int, timeout: In<'timespec'>, usig: AnyPointer, SignalOption?]): Promise<Structs['io_event'][]>;
  /**
   * Exact: waits for asynchronous I/O, with 64-bit seconds; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.1; i386 416.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param nr length of events in elements
   * @param events out: array of struct io_event, as many as nr says
   * @param timeout in: struct timespec
   * @param usig in: memory, or an address
   */
  (...args: [ctx_id: Int, min_nr: Int, nr: Int, events: Pointer<'struct io_event'>, timeout: In<'timespec'>, usig: AnyPointer, SignalOption?]): Promise<number>;
  /** With bigints: waits for asynchronous I/O, with 64-bit seconds. */
  bigint(...args: [ctx_id: Int, min_nr: Int, nr: Int, timeout: In<'timespec'>, usig: AnyPointer, SignalOption?]): Promise<Big<Structs['io_event'][]>>;
  /** With bigints: waits for asynchronous I/O, with 64-bit seconds. */
  bigint(...args: [ctx_id: Int, min_nr: Int, nr: Int, events: Pointer<'struct io_event'>, timeout: In<'timespec'>, usig: AnyPointer, SignalOption?]): Promise<bigint>;
}
/**
 * `io_pgetevents_time64` waits for asynchronous I/O, with 64-bit seconds.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 5.1; i386 416.
 *
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 */
export const io_pgetevents_time64 = promised<Io_pgetevents_time64PromisedCall>('io_pgetevents_time64');

/** The forms of io_uring_setup. */
export interface Io_uring_setupPromisedCall extends WaysPromised<[entries: Int, params: Pointer<'struct io_uring_params'>]> {
  /**
   * Exact: sets up an io_uring and fills its parameters; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 5.1; i386 425, x86_64 425, arm64 425.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param params in, out: struct io_uring_params
   */
  (...args: [entries: Int, params: Pointer<'struct io_uring_params'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: sets up an io_uring and fills its parameters; what the kernel writes is returned.
   *
   * Since Linux 5.1; i386 425, x86_64 425, arm64 425.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param params in, out: struct io_uring_params
   */
  (...args: [entries: Int, params: Input<'io_uring_params'>, SignalOption?]): Promise<{ fd: number; params: Structs['io_uring_params'] }>;
  /** With bigints: sets up an io_uring and fills its parameters. */
  bigint(...args: [entries: Int, params: Pointer<'struct io_uring_params'>, SignalOption?]): Promise<bigint>;
  /** With bigints: sets up an io_uring and fills its parameters. */
  bigint(...args: [entries: Int, params: Input<'io_uring_params'>, SignalOption?]): Promise<Big<{ fd: number; params: Structs['io_uring_params'] }>>;
}
/**
 * `io_uring_setup` sets up an io_uring and fills its parameters.
 *
 * Since Linux 5.1; i386 425, x86_64 425, arm64 425.
 *
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 */
export const io_uring_setup = promised<Io_uring_setupPromisedCall>('io_uring_setup');

/** The forms of io_uring_enter. */
export interface Io_uring_enterPromisedCall extends WaysPromised<[fd: FdLike, to_submit: Int, min_complete: Int, flags: Flags<'io_uring_enter'>, argp: Data, argsz: Int]> {
  /**
   * Comfortable: submits to an io_uring, and waits.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.1; i386 426, x86_64 426, arm64 426.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param fd file descriptor
   * @param flags flags: any of IORING_ENTER_GETEVENTS, IORING_ENTER_SQ_WAKEUP, IORING_ENTER_SQ_WAIT, IORING_ENTER_EXT_ARG, IORING_ENTER_REGISTERED_RING, IORING_ENTER_ABS_TIMER, IORING_ENTER_EXT_ARG_REG, IORING_ENTER_NO_IOWAIT
   * @param argp in: bytes, as many as argsz says
   */
  (...args: [fd: FdLike, to_submit: Int, min_complete: Int, flags: Flags<'io_uring_enter'>, argp: Data, SignalOption?]): Promise<number>;
  /**
   * Exact: submits to an io_uring, and waits; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.1; i386 426, x86_64 426, arm64 426.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param fd file descriptor
   * @param flags flags: any of IORING_ENTER_GETEVENTS, IORING_ENTER_SQ_WAKEUP, IORING_ENTER_SQ_WAIT, IORING_ENTER_EXT_ARG, IORING_ENTER_REGISTERED_RING, IORING_ENTER_ABS_TIMER, IORING_ENTER_EXT_ARG_REG, IORING_ENTER_NO_IOWAIT
   * @param argp in: bytes, as many as argsz says
   * @param argsz length of argp in bytes
   */
  (...args: [fd: FdLike, to_submit: Int, min_complete: Int, flags: Flags<'io_uring_enter'>, argp: Data, argsz: Int, SignalOption?]): Promise<number>;
  /** With bigints: submits to an io_uring, and waits. */
  bigint(...args: [fd: FdLike, to_submit: Int, min_complete: Int, flags: Flags<'io_uring_enter'>, argp: Data, SignalOption?]): Promise<Big<number>>;
  /** With bigints: submits to an io_uring, and waits. */
  bigint(...args: [fd: FdLike, to_submit: Int, min_complete: Int, flags: Flags<'io_uring_enter'>, argp: Data, argsz: Int, SignalOption?]): Promise<bigint>;
}
/**
 * `io_uring_enter` submits to an io_uring, and waits.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 5.1; i386 426, x86_64 426, arm64 426.
 *
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 */
export const io_uring_enter = promised<Io_uring_enterPromisedCall>('io_uring_enter');

/**
 * `io_uring_register` registers buffers, files and more with an io_uring.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 5.1; i386 427, x86_64 427, arm64 427.
 *
 * @param fd file descriptor
 * @param opcode one of IORING_REGISTER_BUFFERS, IORING_UNREGISTER_BUFFERS, IORING_REGISTER_FILES, IORING_UNREGISTER_FILES, IORING_REGISTER_EVENTFD, IORING_UNREGISTER_EVENTFD, IORING_REGISTER_PROBE, IORING_REGISTER_PERSONALITY, …
 * @param arg in, out: memory, or an address
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 */
export const io_uring_register = promised<ExactPromised<[fd: FdLike, opcode: OneOf<'io_uring_register'>, arg: AnyPointer, nr_args: Int]>>('io_uring_register');

/**
 * `mmap` maps a file or memory, and returns its address.
 *
 * Since Linux 1.0; i386 90, x86_64 9, arm64 222.
 *
 * @param prot flags: any of PROT_READ, PROT_WRITE, PROT_EXEC, PROT_NONE, PROT_SEM, PROT_GROWSDOWN, PROT_GROWSUP, PROT_BTI, …
 * @param flags flags: any of MAP_SHARED, MAP_PRIVATE, MAP_SHARED_VALIDATE, MAP_FIXED, MAP_ANONYMOUS, MAP_GROWSDOWN, MAP_DENYWRITE, MAP_EXECUTABLE, …
 * @param fd file descriptor, or -1
 * @throws {SyscallError} EACCES, EAGAIN, EBADF, EEXIST, EINVAL, ENFILE, ENODEV, ENOMEM, EOVERFLOW, EPERM, ETXTBSY
 * @see https://man7.org/linux/man-pages/man2/mmap.2.html
 */
export const mmap = promised<ExactPromised<[addr: Int, length: Int, prot: Flags<'prot'>, flags: Flags<'map'>, fd: FdLike, offset: Int]>>('mmap');

/**
 * `mmap2` maps a file or memory, with an offset in pages.
 *
 * Since Linux 2.4; i386 192.
 *
 * @param prot flags: any of PROT_READ, PROT_WRITE, PROT_EXEC, PROT_NONE, PROT_SEM, PROT_GROWSDOWN, PROT_GROWSUP, PROT_BTI, …
 * @param flags flags: any of MAP_SHARED, MAP_PRIVATE, MAP_SHARED_VALIDATE, MAP_FIXED, MAP_ANONYMOUS, MAP_GROWSDOWN, MAP_DENYWRITE, MAP_EXECUTABLE, …
 * @param fd file descriptor, or -1
 * @throws {SyscallError} EFAULT, EINVAL, EACCES, EAGAIN, EBADF, EEXIST, ENFILE, ENODEV, ENOMEM, EOVERFLOW, EPERM, ETXTBSY
 * @see https://man7.org/linux/man-pages/man2/mmap2.2.html
 */
export const mmap2 = promised<ExactPromised<[addr: Int, length: Int, prot: Flags<'prot'>, flags: Flags<'map'>, fd: FdLike, pgoffset: Int]>>('mmap2');

/**
 * `munmap` removes a mapping.
 *
 * Since Linux 1.0; i386 91, x86_64 11, arm64 215.
 *
 * @throws {SyscallError} EACCES, EAGAIN, EBADF, EEXIST, EINVAL, ENFILE, ENODEV, ENOMEM, EOVERFLOW, EPERM, ETXTBSY
 * @see https://man7.org/linux/man-pages/man2/munmap.2.html
 */
export const munmap = promised<ExactPromised<[addr: Int, length: Int]>>('munmap');

/** The forms of mremap. */
export interface MremapPromisedCall extends WaysPromised<[old_address: Int, old_size: Int, new_size: Int, flags: Flags<'mremap'>, new_address: Int]> {
  /**
   * Comfortable: grows, shrinks or moves a mapping.
   *
   * Since Linux 2.0; i386 163, x86_64 25, arm64 216.
   * Manual: https://man7.org/linux/man-pages/man2/mremap.2.html
   *
   * @param flags flags: any of MREMAP_MAYMOVE, MREMAP_FIXED, MREMAP_DONTUNMAP; may be left out: 0
   * @param new_address number; may be left out: 0
   * @throws {SyscallError} EAGAIN, EFAULT, EINVAL, ENOMEM
   */
  (...args: [old_address: Int, old_size: Int, new_size: Int, flags?: Flags<'mremap'>, new_address?: Int, SignalOption?]): Promise<number>;
  /**
   * Exact: grows, shrinks or moves a mapping; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.0; i386 163, x86_64 25, arm64 216.
   * Manual: https://man7.org/linux/man-pages/man2/mremap.2.html
   *
   * @param flags flags: any of MREMAP_MAYMOVE, MREMAP_FIXED, MREMAP_DONTUNMAP
   * @throws {SyscallError} EAGAIN, EFAULT, EINVAL, ENOMEM
   */
  (...args: [old_address: Int, old_size: Int, new_size: Int, flags: Flags<'mremap'>, new_address: Int, SignalOption?]): Promise<number>;
  /** With bigints: grows, shrinks or moves a mapping. */
  bigint(...args: [old_address: Int, old_size: Int, new_size: Int, flags?: Flags<'mremap'>, new_address?: Int, SignalOption?]): Promise<Big<number>>;
  /** With bigints: grows, shrinks or moves a mapping. */
  bigint(...args: [old_address: Int, old_size: Int, new_size: Int, flags: Flags<'mremap'>, new_address: Int, SignalOption?]): Promise<bigint>;
}
/**
 * `mremap` grows, shrinks or moves a mapping.
 *
 * Since Linux 2.0; i386 163, x86_64 25, arm64 216.
 *
 * @throws {SyscallError} EAGAIN, EFAULT, EINVAL, ENOMEM
 * @see https://man7.org/linux/man-pages/man2/mremap.2.html
 */
export const mremap = promised<MremapPromisedCall>('mremap');

/**
 * `mprotect` protects a range of memory.
 *
 * Since Linux 1.0; i386 125, x86_64 10, arm64 226.
 *
 * @param prot flags: any of PROT_READ, PROT_WRITE, PROT_EXEC, PROT_NONE, PROT_SEM, PROT_GROWSDOWN, PROT_GROWSUP, PROT_BTI, …
 * @throws {SyscallError} EACCES, EINVAL, ENOMEM, EFAULT
 * @see https://man7.org/linux/man-pages/man2/mprotect.2.html
 */
export const mprotect = promised<ExactPromised<[addr: Int, len: Int, prot: Flags<'prot'>]>>('mprotect');

/**
 * `msync` writes a mapped file back.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.0; i386 144, x86_64 26, arm64 227.
 *
 * @param flags flags: any of MS_ASYNC, MS_INVALIDATE, MS_SYNC
 * @throws {SyscallError} EBUSY, EINVAL, ENOMEM
 * @see https://man7.org/linux/man-pages/man2/msync.2.html
 */
export const msync = promised<ExactPromised<[addr: Int, length: Int, flags: Flags<'msync'>]>>('msync');

/**
 * `mlock` locks a range of memory in RAM.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.0; i386 150, x86_64 149, arm64 228.
 *
 * @throws {SyscallError} EAGAIN, EINVAL, ENOMEM, EPERM
 * @see https://man7.org/linux/man-pages/man2/mlock.2.html
 */
export const mlock = promised<ExactPromised<[addr: Int, len: Int]>>('mlock');

/** The forms of mlock2. */
export interface Mlock2PromisedCall extends WaysPromised<[addr: Int, len: Int, flags: Flags<'mlock2'>]> {
  /**
   * Comfortable: locks a range of memory in RAM, with flags.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 4.4; i386 376, x86_64 325, arm64 284.
   * Manual: https://man7.org/linux/man-pages/man2/mlock2.2.html
   *
   * @param flags flags: any of MLOCK_ONFAULT; may be left out: 0
   * @throws {SyscallError} EAGAIN, EINVAL, ENOMEM, EPERM
   */
  (...args: [addr: Int, len: Int, flags?: Flags<'mlock2'>, SignalOption?]): Promise<number>;
  /**
   * Exact: locks a range of memory in RAM, with flags; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 4.4; i386 376, x86_64 325, arm64 284.
   * Manual: https://man7.org/linux/man-pages/man2/mlock2.2.html
   *
   * @param flags flags: any of MLOCK_ONFAULT
   * @throws {SyscallError} EAGAIN, EINVAL, ENOMEM, EPERM
   */
  (...args: [addr: Int, len: Int, flags: Flags<'mlock2'>, SignalOption?]): Promise<number>;
  /** With bigints: locks a range of memory in RAM, with flags. */
  bigint(...args: [addr: Int, len: Int, flags?: Flags<'mlock2'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: locks a range of memory in RAM, with flags. */
  bigint(...args: [addr: Int, len: Int, flags: Flags<'mlock2'>, SignalOption?]): Promise<bigint>;
}
/**
 * `mlock2` locks a range of memory in RAM, with flags.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 4.4; i386 376, x86_64 325, arm64 284.
 *
 * @throws {SyscallError} EAGAIN, EINVAL, ENOMEM, EPERM
 * @see https://man7.org/linux/man-pages/man2/mlock2.2.html
 */
export const mlock2 = promised<Mlock2PromisedCall>('mlock2');

/**
 * `munlock` unlocks a range of memory.
 *
 * Since Linux 2.0; i386 151, x86_64 150, arm64 229.
 *
 * @throws {SyscallError} EAGAIN, EINVAL, ENOMEM, EPERM
 * @see https://man7.org/linux/man-pages/man2/munlock.2.html
 */
export const munlock = promised<ExactPromised<[addr: Int, len: Int]>>('munlock');

/**
 * `mlockall` locks all of the process's memory in RAM.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.0; i386 152, x86_64 151, arm64 230.
 *
 * @param flags flags: any of MCL_CURRENT, MCL_FUTURE, MCL_ONFAULT
 * @throws {SyscallError} EAGAIN, EINVAL, ENOMEM, EPERM
 * @see https://man7.org/linux/man-pages/man2/mlockall.2.html
 */
export const mlockall = promised<ExactPromised<[flags: Flags<'mlockall'>]>>('mlockall');

/**
 * `munlockall` unlocks all of the process's memory.
 *
 * Since Linux 2.0; i386 153, x86_64 152, arm64 231.
 *
 * @throws {SyscallError} EAGAIN, EINVAL, ENOMEM, EPERM
 * @see https://man7.org/linux/man-pages/man2/munlockall.2.html
 */
export const munlockall = promised<ExactPromised<[]>>('munlockall');

/**
 * `mincore` says which pages of a range are in RAM, a byte for each.
 *
 * Since Linux 2.4; i386 218, x86_64 27, arm64 232.
 *
 * @param vec out: memory, or an address
 * @throws {SyscallError} EAGAIN, EFAULT, EINVAL, ENOMEM
 * @see https://man7.org/linux/man-pages/man2/mincore.2.html
 */
export const mincore = promised<ExactPromised<[addr: Int, length: Int, vec: AnyPointer]>>('mincore');

/**
 * `madvise` says how a range of memory will be used.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.4; i386 219, x86_64 28, arm64 233.
 *
 * @param advice one of MADV_NORMAL, MADV_RANDOM, MADV_SEQUENTIAL, MADV_WILLNEED, MADV_DONTNEED, MADV_FREE, MADV_REMOVE, MADV_DONTFORK, …
 * @throws {SyscallError} EACCES, EAGAIN, EBADF, EBUSY, EFAULT, EINVAL, EIO, ENOMEM, EPERM, EHWPOISON
 * @see https://man7.org/linux/man-pages/man2/madvise.2.html
 */
export const madvise = promised<ExactPromised<[addr: Int, length: Int, advice: OneOf<'madvise'>]>>('madvise');

/** The forms of process_madvise. */
export interface Process_madvisePromisedCall extends WaysPromised<[pidfd: FdOr<'PIDFD_SELF' | 'PIDFD_SELF_THREAD' | 'PIDFD_SELF_PROCESS' | 'PIDFD_SELF_THREAD_GROUP'>, iovec: InArray<'iovec'>, vlen: Int, advice: OneOf<'madvise'>, flags: Int]> {
  /**
   * Comfortable: says how another process's memory will be used.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.10; i386 440, x86_64 440, arm64 440.
   * Manual: https://man7.org/linux/man-pages/man2/process_madvise.2.html
   *
   * @param pidfd file descriptor, or PIDFD_SELF, PIDFD_SELF_THREAD, PIDFD_SELF_PROCESS, PIDFD_SELF_THREAD_GROUP, -20000
   * @param iovec in: array of struct iovec, as many as vlen says
   * @param advice one of MADV_NORMAL, MADV_RANDOM, MADV_SEQUENTIAL, MADV_WILLNEED, MADV_DONTNEED, MADV_FREE, MADV_REMOVE, MADV_DONTFORK, …
   * @param flags has to be 0; may be left out: 0
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOMEM, EPERM, ESRCH
   */
  (...args: [pidfd: FdOr<'PIDFD_SELF' | 'PIDFD_SELF_THREAD' | 'PIDFD_SELF_PROCESS' | 'PIDFD_SELF_THREAD_GROUP'>, iovec: InArray<'iovec'>, advice: OneOf<'madvise'>, flags?: Int, SignalOption?]): Promise<number>;
  /**
   * Exact: says how another process's memory will be used; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.10; i386 440, x86_64 440, arm64 440.
   * Manual: https://man7.org/linux/man-pages/man2/process_madvise.2.html
   *
   * @param pidfd file descriptor, or PIDFD_SELF, PIDFD_SELF_THREAD, PIDFD_SELF_PROCESS, PIDFD_SELF_THREAD_GROUP, -20000
   * @param iovec in: array of struct iovec, as many as vlen says
   * @param vlen length of iovec in elements
   * @param advice one of MADV_NORMAL, MADV_RANDOM, MADV_SEQUENTIAL, MADV_WILLNEED, MADV_DONTNEED, MADV_FREE, MADV_REMOVE, MADV_DONTFORK, …
   * @param flags has to be 0
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOMEM, EPERM, ESRCH
   */
  (...args: [pidfd: FdOr<'PIDFD_SELF' | 'PIDFD_SELF_THREAD' | 'PIDFD_SELF_PROCESS' | 'PIDFD_SELF_THREAD_GROUP'>, iovec: InArray<'iovec'>, vlen: Int, advice: OneOf<'madvise'>, flags: Int, SignalOption?]): Promise<number>;
  /** With bigints: says how another process's memory will be used. */
  bigint(...args: [pidfd: FdOr<'PIDFD_SELF' | 'PIDFD_SELF_THREAD' | 'PIDFD_SELF_PROCESS' | 'PIDFD_SELF_THREAD_GROUP'>, iovec: InArray<'iovec'>, advice: OneOf<'madvise'>, flags?: Int, SignalOption?]): Promise<Big<number>>;
  /** With bigints: says how another process's memory will be used. */
  bigint(...args: [pidfd: FdOr<'PIDFD_SELF' | 'PIDFD_SELF_THREAD' | 'PIDFD_SELF_PROCESS' | 'PIDFD_SELF_THREAD_GROUP'>, iovec: InArray<'iovec'>, vlen: Int, advice: OneOf<'madvise'>, flags: Int, SignalOption?]): Promise<bigint>;
}
/**
 * `process_madvise` says how another process's memory will be used.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 5.10; i386 440, x86_64 440, arm64 440.
 *
 * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOMEM, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/process_madvise.2.html
 */
export const process_madvise = promised<Process_madvisePromisedCall>('process_madvise');

/** The forms of process_mrelease. */
export interface Process_mreleasePromisedCall extends WaysPromised<[pidfd: FdOr<'PIDFD_SELF' | 'PIDFD_SELF_THREAD' | 'PIDFD_SELF_PROCESS' | 'PIDFD_SELF_THREAD_GROUP'>, flags: Int]> {
  /**
   * Comfortable: frees the memory of a process that is being killed.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.15; i386 448, x86_64 448, arm64 448.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param pidfd file descriptor, or PIDFD_SELF, PIDFD_SELF_THREAD, PIDFD_SELF_PROCESS, PIDFD_SELF_THREAD_GROUP, -20000
   * @param flags has to be 0; may be left out: 0
   */
  (...args: [pidfd: FdOr<'PIDFD_SELF' | 'PIDFD_SELF_THREAD' | 'PIDFD_SELF_PROCESS' | 'PIDFD_SELF_THREAD_GROUP'>, flags?: Int, SignalOption?]): Promise<number>;
  /**
   * Exact: frees the memory of a process that is being killed; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.15; i386 448, x86_64 448, arm64 448.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param pidfd file descriptor, or PIDFD_SELF, PIDFD_SELF_THREAD, PIDFD_SELF_PROCESS, PIDFD_SELF_THREAD_GROUP, -20000
   * @param flags has to be 0
   */
  (...args: [pidfd: FdOr<'PIDFD_SELF' | 'PIDFD_SELF_THREAD' | 'PIDFD_SELF_PROCESS' | 'PIDFD_SELF_THREAD_GROUP'>, flags: Int, SignalOption?]): Promise<number>;
  /** With bigints: frees the memory of a process that is being killed. */
  bigint(...args: [pidfd: FdOr<'PIDFD_SELF' | 'PIDFD_SELF_THREAD' | 'PIDFD_SELF_PROCESS' | 'PIDFD_SELF_THREAD_GROUP'>, flags?: Int, SignalOption?]): Promise<Big<number>>;
  /** With bigints: frees the memory of a process that is being killed. */
  bigint(...args: [pidfd: FdOr<'PIDFD_SELF' | 'PIDFD_SELF_THREAD' | 'PIDFD_SELF_PROCESS' | 'PIDFD_SELF_THREAD_GROUP'>, flags: Int, SignalOption?]): Promise<bigint>;
}
/**
 * `process_mrelease` frees the memory of a process that is being killed.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 5.15; i386 448, x86_64 448, arm64 448.
 *
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 */
export const process_mrelease = promised<Process_mreleasePromisedCall>('process_mrelease');

/** The forms of mseal. */
export interface MsealPromisedCall extends WaysPromised<[addr: Int, len: Int, flags: Int]> {
  /**
   * Comfortable: seals a range of memory against changes.
   *
   * Since Linux 6.10; i386 462, x86_64 462, arm64 462.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param flags has to be 0; may be left out: 0
   */
  (...args: [addr: Int, len: Int, flags?: Int, SignalOption?]): Promise<number>;
  /**
   * Exact: seals a range of memory against changes; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 6.10; i386 462, x86_64 462, arm64 462.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param flags has to be 0
   */
  (...args: [addr: Int, len: Int, flags: Int, SignalOption?]): Promise<number>;
  /** With bigints: seals a range of memory against changes. */
  bigint(...args: [addr: Int, len: Int, flags?: Int, SignalOption?]): Promise<Big<number>>;
  /** With bigints: seals a range of memory against changes. */
  bigint(...args: [addr: Int, len: Int, flags: Int, SignalOption?]): Promise<bigint>;
}
/**
 * `mseal` seals a range of memory against changes.
 *
 * Since Linux 6.10; i386 462, x86_64 462, arm64 462.
 *
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 */
export const mseal = promised<MsealPromisedCall>('mseal');

/**
 * `brk` moves the end of the data segment, and returns it.
 *
 * Cannot fail.
 * Since Linux 1.0; i386 45, x86_64 12, arm64 214.
 *
 * @see https://man7.org/linux/man-pages/man2/brk.2.html
 */
export const brk = promised<ExactPromised<[addr: Int]>>('brk');

/**
 * `remap_file_pages` maps a file's pages in another order.
 *
 * Since Linux 2.6; i386 257, x86_64 216, arm64 234.
 *
 * @throws {SyscallError} EINVAL
 * @see https://man7.org/linux/man-pages/man2/remap_file_pages.2.html
 */
export const remap_file_pages = promised<ExactPromised<[addr: Int, size: Int, prot: Int, pgoff: Int, flags: Int]>>('remap_file_pages');

/** The forms of memfd_create. */
export interface Memfd_createPromisedCall extends WaysPromised<[name: Text, flags: Flags<'memfd'>]> {
  /**
   * Comfortable: makes a file in memory.
   *
   * Since Linux 3.17; i386 356, x86_64 319, arm64 279.
   * Manual: https://man7.org/linux/man-pages/man2/memfd_create.2.html
   *
   * @param name string
   * @param flags flags: any of MFD_CLOEXEC, MFD_ALLOW_SEALING, MFD_HUGETLB, MFD_NOEXEC_SEAL, MFD_EXEC, MFD_HUGE_64KB, MFD_HUGE_512KB, MFD_HUGE_1MB, …; may be left out: 0
   * @throws {SyscallError} EFAULT, EINVAL, EMFILE, ENFILE, ENOMEM, EPERM
   */
  (...args: [name: Text, flags?: Flags<'memfd'>, SignalOption?]): Promise<number>;
  /**
   * Exact: makes a file in memory; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 3.17; i386 356, x86_64 319, arm64 279.
   * Manual: https://man7.org/linux/man-pages/man2/memfd_create.2.html
   *
   * @param name string
   * @param flags flags: any of MFD_CLOEXEC, MFD_ALLOW_SEALING, MFD_HUGETLB, MFD_NOEXEC_SEAL, MFD_EXEC, MFD_HUGE_64KB, MFD_HUGE_512KB, MFD_HUGE_1MB, …
   * @throws {SyscallError} EFAULT, EINVAL, EMFILE, ENFILE, ENOMEM, EPERM
   */
  (...args: [name: Text, flags: Flags<'memfd'>, SignalOption?]): Promise<number>;
  /** With bigints: makes a file in memory. */
  bigint(...args: [name: Text, flags?: Flags<'memfd'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: makes a file in memory. */
  bigint(...args: [name: Text, flags: Flags<'memfd'>, SignalOption?]): Promise<bigint>;
}
/**
 * `memfd_create` makes a file in memory.
 *
 * Since Linux 3.17; i386 356, x86_64 319, arm64 279.
 *
 * @throws {SyscallError} EFAULT, EINVAL, EMFILE, ENFILE, ENOMEM, EPERM
 * @see https://man7.org/linux/man-pages/man2/memfd_create.2.html
 */
export const memfd_create = promised<Memfd_createPromisedCall>('memfd_create');

/** The forms of memfd_secret. */
export interface Memfd_secretPromisedCall extends WaysPromised<[flags: Flags<'cloexec'>]> {
  /**
   * Comfortable: makes a file in memory that the kernel itself cannot read.
   *
   * Since Linux 5.14; i386 447, x86_64 447, arm64 447.
   * Manual: https://man7.org/linux/man-pages/man2/memfd_secret.2.html
   *
   * @param flags flags: any of O_CLOEXEC; may be left out: 0
   * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENOMEM, ENOSYS
   */
  (...args: [flags?: Flags<'cloexec'>, SignalOption?]): Promise<number>;
  /**
   * Exact: makes a file in memory that the kernel itself cannot read; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 5.14; i386 447, x86_64 447, arm64 447.
   * Manual: https://man7.org/linux/man-pages/man2/memfd_secret.2.html
   *
   * @param flags flags: any of O_CLOEXEC
   * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENOMEM, ENOSYS
   */
  (...args: [flags: Flags<'cloexec'>, SignalOption?]): Promise<number>;
  /** With bigints: makes a file in memory that the kernel itself cannot read. */
  bigint(...args: [flags?: Flags<'cloexec'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: makes a file in memory that the kernel itself cannot read. */
  bigint(...args: [flags: Flags<'cloexec'>, SignalOption?]): Promise<bigint>;
}
/**
 * `memfd_secret` makes a file in memory that the kernel itself cannot read.
 *
 * Since Linux 5.14; i386 447, x86_64 447, arm64 447.
 *
 * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENOMEM, ENOSYS
 * @see https://man7.org/linux/man-pages/man2/memfd_secret.2.html
 */
export const memfd_secret = promised<Memfd_secretPromisedCall>('memfd_secret');

/** The forms of userfaultfd. */
export interface UserfaultfdPromisedCall extends WaysPromised<[flags: Flags<'userfaultfd'>]> {
  /**
   * Comfortable: makes a file descriptor through which page faults are handled.
   *
   * Since Linux 4.3; i386 374, x86_64 323, arm64 282.
   * Manual: https://man7.org/linux/man-pages/man2/userfaultfd.2.html
   *
   * @param flags flags: any of O_CLOEXEC, O_NONBLOCK, UFFD_USER_MODE_ONLY; may be left out: 0
   * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENOMEM, EPERM
   */
  (...args: [flags?: Flags<'userfaultfd'>, SignalOption?]): Promise<number>;
  /**
   * Exact: makes a file descriptor through which page faults are handled; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 4.3; i386 374, x86_64 323, arm64 282.
   * Manual: https://man7.org/linux/man-pages/man2/userfaultfd.2.html
   *
   * @param flags flags: any of O_CLOEXEC, O_NONBLOCK, UFFD_USER_MODE_ONLY
   * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENOMEM, EPERM
   */
  (...args: [flags: Flags<'userfaultfd'>, SignalOption?]): Promise<number>;
  /** With bigints: makes a file descriptor through which page faults are handled. */
  bigint(...args: [flags?: Flags<'userfaultfd'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: makes a file descriptor through which page faults are handled. */
  bigint(...args: [flags: Flags<'userfaultfd'>, SignalOption?]): Promise<bigint>;
}
/**
 * `userfaultfd` makes a file descriptor through which page faults are handled.
 *
 * Since Linux 4.3; i386 374, x86_64 323, arm64 282.
 *
 * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENOMEM, EPERM
 * @see https://man7.org/linux/man-pages/man2/userfaultfd.2.html
 */
export const userfaultfd = promised<UserfaultfdPromisedCall>('userfaultfd');

/** The forms of process_vm_readv. */
export interface Process_vm_readvPromisedCall extends WaysPromised<[pid: Int, local_iov: InArray<'iovec'>, liovcnt: Int, remote_iov: InArray<'iovec'>, riovcnt: Int, flags: Int]> {
  /**
   * Comfortable: reads another process's memory.
   *
   * Since Linux 3.2; i386 347, x86_64 310, arm64 270.
   * Manual: https://man7.org/linux/man-pages/man2/process_vm_readv.2.html
   *
   * @param pid process id
   * @param local_iov in: array of struct iovec, as many as liovcnt says
   * @param remote_iov in: array of struct iovec, as many as riovcnt says
   * @param flags has to be 0; may be left out: 0
   * @throws {SyscallError} EFAULT, EINVAL, ENOMEM, EPERM, ESRCH
   */
  (...args: [pid: Int, local_iov: InArray<'iovec'>, remote_iov: InArray<'iovec'>, flags?: Int, SignalOption?]): Promise<number>;
  /**
   * Exact: reads another process's memory; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 3.2; i386 347, x86_64 310, arm64 270.
   * Manual: https://man7.org/linux/man-pages/man2/process_vm_readv.2.html
   *
   * @param pid process id
   * @param local_iov in: array of struct iovec, as many as liovcnt says
   * @param liovcnt length of local_iov in elements
   * @param remote_iov in: array of struct iovec, as many as riovcnt says
   * @param riovcnt length of remote_iov in elements
   * @param flags has to be 0
   * @throws {SyscallError} EFAULT, EINVAL, ENOMEM, EPERM, ESRCH
   */
  (...args: [pid: Int, local_iov: InArray<'iovec'>, liovcnt: Int, remote_iov: InArray<'iovec'>, riovcnt: Int, flags: Int, SignalOption?]): Promise<number>;
  /** With bigints: reads another process's memory. */
  bigint(...args: [pid: Int, local_iov: InArray<'iovec'>, remote_iov: InArray<'iovec'>, flags?: Int, SignalOption?]): Promise<Big<number>>;
  /** With bigints: reads another process's memory. */
  bigint(...args: [pid: Int, local_iov: InArray<'iovec'>, liovcnt: Int, remote_iov: InArray<'iovec'>, riovcnt: Int, flags: Int, SignalOption?]): Promise<bigint>;
}
/**
 * `process_vm_readv` reads another process's memory.
 *
 * Since Linux 3.2; i386 347, x86_64 310, arm64 270.
 *
 * @throws {SyscallError} EFAULT, EINVAL, ENOMEM, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/process_vm_readv.2.html
 */
export const process_vm_readv = promised<Process_vm_readvPromisedCall>('process_vm_readv');

/** The forms of process_vm_writev. */
export interface Process_vm_writevPromisedCall extends WaysPromised<[pid: Int, local_iov: InArray<'iovec'>, liovcnt: Int, remote_iov: InArray<'iovec'>, riovcnt: Int, flags: Int]> {
  /**
   * Comfortable: writes another process's memory.
   *
   * Since Linux 3.2; i386 348, x86_64 311, arm64 271.
   * Manual: https://man7.org/linux/man-pages/man2/process_vm_writev.2.html
   *
   * @param pid process id
   * @param local_iov in: array of struct iovec, as many as liovcnt says
   * @param remote_iov in: array of struct iovec, as many as riovcnt says
   * @param flags has to be 0; may be left out: 0
   * @throws {SyscallError} EFAULT, EINVAL, ENOMEM, EPERM, ESRCH
   */
  (...args: [pid: Int, local_iov: InArray<'iovec'>, remote_iov: InArray<'iovec'>, flags?: Int, SignalOption?]): Promise<number>;
  /**
   * Exact: writes another process's memory; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 3.2; i386 348, x86_64 311, arm64 271.
   * Manual: https://man7.org/linux/man-pages/man2/process_vm_writev.2.html
   *
   * @param pid process id
   * @param local_iov in: array of struct iovec, as many as liovcnt says
   * @param liovcnt length of local_iov in elements
   * @param remote_iov in: array of struct iovec, as many as riovcnt says
   * @param riovcnt length of remote_iov in elements
   * @param flags has to be 0
   * @throws {SyscallError} EFAULT, EINVAL, ENOMEM, EPERM, ESRCH
   */
  (...args: [pid: Int, local_iov: InArray<'iovec'>, liovcnt: Int, remote_iov: InArray<'iovec'>, riovcnt: Int, flags: Int, SignalOption?]): Promise<number>;
  /** With bigints: writes another process's memory. */
  bigint(...args: [pid: Int, local_iov: InArray<'iovec'>, remote_iov: InArray<'iovec'>, flags?: Int, SignalOption?]): Promise<Big<number>>;
  /** With bigints: writes another process's memory. */
  bigint(...args: [pid: Int, local_iov: InArray<'iovec'>, liovcnt: Int, remote_iov: InArray<'iovec'>, riovcnt: Int, flags: Int, SignalOption?]): Promise<bigint>;
}
/**
 * `process_vm_writev` writes another process's memory.
 *
 * Since Linux 3.2; i386 348, x86_64 311, arm64 271.
 *
 * @throws {SyscallError} EFAULT, EINVAL, ENOMEM, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/process_vm_writev.2.html
 */
export const process_vm_writev = promised<Process_vm_writevPromisedCall>('process_vm_writev');

/**
 * `mbind` binds a range of memory to NUMA nodes.
 *
 * Since Linux 2.6.6; i386 274, x86_64 237, arm64 235.
 *
 * @param mode one of MPOL_DEFAULT, MPOL_PREFERRED, MPOL_BIND, MPOL_INTERLEAVE, MPOL_LOCAL, MPOL_PREFERRED_MANY, MPOL_WEIGHTED_INTERLEAVE; and any of MPOL_F_STATIC_NODES, MPOL_F_RELATIVE_NODES, MPOL_F_NUMA_BALANCING
 * @param nodemask in: memory, or an address
 * @param flags flags: any of MPOL_MF_STRICT, MPOL_MF_MOVE, MPOL_MF_MOVE_ALL
 * @throws {SyscallError} EFAULT, EINVAL, EIO, ENOMEM, EPERM
 * @see https://man7.org/linux/man-pages/man2/mbind.2.html
 */
export const mbind = promised<ExactPromised<[addr: Int, len: Int, mode: OneWith<'mempolicy', 'mempolicy_mode'>, nodemask: AnyPointer, maxnode: Int, flags: Flags<'mbind'>]>>('mbind');

/** The forms of get_mempolicy. */
export interface Get_mempolicyPromisedCall extends WaysPromised<[mode: Pointer<'int'>, nodemask: AnyPointer, maxnode: Int, addr: Int, flags: Flags<'get_mempolicy'>]> {
  /**
   * Comfortable: gets the NUMA policy of the thread or of an address; what the kernel writes is returned.
   *
   * Since Linux 2.6.6; i386 275, x86_64 239, arm64 236.
   * Manual: https://man7.org/linux/man-pages/man2/get_mempolicy.2.html
   *
   * @param nodemask out: memory, or an address
   * @param flags flags: any of MPOL_F_NODE, MPOL_F_ADDR, MPOL_F_MEMS_ALLOWED
   * @throws {SyscallError} EFAULT, EINVAL
   */
  (...args: [nodemask: AnyPointer, maxnode: Int, addr: Int, flags: Flags<'get_mempolicy'>, SignalOption?]): Promise<number>;
  /**
   * Exact: gets the NUMA policy of the thread or of an address; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6.6; i386 275, x86_64 239, arm64 236.
   * Manual: https://man7.org/linux/man-pages/man2/get_mempolicy.2.html
   *
   * @param mode out: int
   * @param nodemask out: memory, or an address
   * @param flags flags: any of MPOL_F_NODE, MPOL_F_ADDR, MPOL_F_MEMS_ALLOWED
   * @throws {SyscallError} EFAULT, EINVAL
   */
  (...args: [mode: Pointer<'int'>, nodemask: AnyPointer, maxnode: Int, addr: Int, flags: Flags<'get_mempolicy'>, SignalOption?]): Promise<number>;
  /** With bigints: gets the NUMA policy of the thread or of an address. */
  bigint(...args: [nodemask: AnyPointer, maxnode: Int, addr: Int, flags: Flags<'get_mempolicy'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets the NUMA policy of the thread or of an address. */
  bigint(...args: [mode: Pointer<'int'>, nodemask: AnyPointer, maxnode: Int, addr: Int, flags: Flags<'get_mempolicy'>, SignalOption?]): Promise<bigint>;
}
/**
 * `get_mempolicy` gets the NUMA policy of the thread or of an address.
 *
 * Since Linux 2.6.6; i386 275, x86_64 239, arm64 236.
 *
 * @throws {SyscallError} EFAULT, EINVAL
 * @see https://man7.org/linux/man-pages/man2/get_mempolicy.2.html
 */
export const get_mempolicy = promised<Get_mempolicyPromisedCall>('get_mempolicy');

/** The forms of set_mempolicy_home_node. */
export interface Set_mempolicy_home_nodePromisedCall extends WaysPromised<[start: Int, len: Int, home_node: Int, flags: Int]> {
  /**
   * Comfortable: sets the node that a range of memory should come from.
   *
   * Since Linux 5.17; i386 450, x86_64 450, arm64 450.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param flags has to be 0; may be left out: 0
   */
  (...args: [start: Int, len: Int, home_node: Int, flags?: Int, SignalOption?]): Promise<number>;
  /**
   * Exact: sets the node that a range of memory should come from; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 5.17; i386 450, x86_64 450, arm64 450.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param flags has to be 0
   */
  (...args: [start: Int, len: Int, home_node: Int, flags: Int, SignalOption?]): Promise<number>;
  /** With bigints: sets the node that a range of memory should come from. */
  bigint(...args: [start: Int, len: Int, home_node: Int, flags?: Int, SignalOption?]): Promise<Big<number>>;
  /** With bigints: sets the node that a range of memory should come from. */
  bigint(...args: [start: Int, len: Int, home_node: Int, flags: Int, SignalOption?]): Promise<bigint>;
}
/**
 * `set_mempolicy_home_node` sets the node that a range of memory should come from.
 *
 * Since Linux 5.17; i386 450, x86_64 450, arm64 450.
 *
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 */
export const set_mempolicy_home_node = promised<Set_mempolicy_home_nodePromisedCall>('set_mempolicy_home_node');

/**
 * `migrate_pages` moves a process's pages from nodes to nodes.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.6.16; i386 294, x86_64 256, arm64 238.
 *
 * @param pid process id
 * @param old_nodes in: memory, or an address
 * @param new_nodes in: memory, or an address
 * @throws {SyscallError} EFAULT, EINVAL, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/migrate_pages.2.html
 */
export const migrate_pages = promised<ExactPromised<[pid: Int, maxnode: Int, old_nodes: AnyPointer, new_nodes: AnyPointer]>>('migrate_pages');

/** The forms of move_pages. */
export interface Move_pagesPromisedCall extends WaysPromised<[pid: Int, count: Int, pages: AnyPointer, nodes: readonly Int[] | Pointer<'int'>, status: Pointer<'int'>, flags: Flags<'mbind'>]> {
  /**
   * Comfortable: moves single pages of a process to nodes; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6.18; i386 317, x86_64 279, arm64 239.
   * Manual: https://man7.org/linux/man-pages/man2/move_pages.2.html
   *
   * @param pid process id
   * @param count length of status in elements
   * @param pages in: memory, or an address
   * @param nodes in: int
   * @param flags flags: any of MPOL_MF_STRICT, MPOL_MF_MOVE, MPOL_MF_MOVE_ALL
   * @throws {SyscallError} E2BIG, EACCES, EFAULT, EINVAL, ENODEV, EPERM, ESRCH
   */
  (...args: [pid: Int, count: Int, pages: AnyPointer, nodes: readonly Int[] | Pointer<'int'>, flags: Flags<'mbind'>, SignalOption?]): Promise<number[]>;
  /**
   * Exact: moves single pages of a process to nodes; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6.18; i386 317, x86_64 279, arm64 239.
   * Manual: https://man7.org/linux/man-pages/man2/move_pages.2.html
   *
   * @param pid process id
   * @param count length of status in elements
   * @param pages in: memory, or an address
   * @param nodes in: int
   * @param status out: array of int, as many as count says
   * @param flags flags: any of MPOL_MF_STRICT, MPOL_MF_MOVE, MPOL_MF_MOVE_ALL
   * @throws {SyscallError} E2BIG, EACCES, EFAULT, EINVAL, ENODEV, EPERM, ESRCH
   */
  (...args: [pid: Int, count: Int, pages: AnyPointer, nodes: readonly Int[] | Pointer<'int'>, status: Pointer<'int'>, flags: Flags<'mbind'>, SignalOption?]): Promise<number>;
  /** With bigints: moves single pages of a process to nodes. */
  bigint(...args: [pid: Int, count: Int, pages: AnyPointer, nodes: readonly Int[] | Pointer<'int'>, flags: Flags<'mbind'>, SignalOption?]): Promise<Big<number[]>>;
  /** With bigints: moves single pages of a process to nodes. */
  bigint(...args: [pid: Int, count: Int, pages: AnyPointer, nodes: readonly Int[] | Pointer<'int'>, status: Pointer<'int'>, flags: Flags<'mbind'>, SignalOption?]): Promise<bigint>;
}
/**
 * `move_pages` moves single pages of a process to nodes.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.6.18; i386 317, x86_64 279, arm64 239.
 *
 * @throws {SyscallError} E2BIG, EACCES, EFAULT, EINVAL, ENODEV, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/move_pages.2.html
 */
export const move_pages = promised<Move_pagesPromisedCall>('move_pages');

/** The forms of pkey_alloc. */
export interface Pkey_allocPromisedCall extends WaysPromised<[flags: Int, access_rights: Flags<'pkey'>]> {
  /**
   * Comfortable: makes a protection key.
   *
   * Since Linux 4.9; i386 381, x86_64 330, arm64 289.
   * Manual: https://man7.org/linux/man-pages/man2/pkey_alloc.2.html
   *
   * @param flags has to be 0; may be left out: 0
   * @param access_rights flags: any of PKEY_DISABLE_ACCESS, PKEY_DISABLE_WRITE, PKEY_DISABLE_EXECUTE, PKEY_DISABLE_READ, PKEY_UNRESTRICTED; may be left out: 0
   * @throws {SyscallError} EINVAL, ENOSPC
   */
  (...args: [flags?: Int, access_rights?: Flags<'pkey'>, SignalOption?]): Promise<number>;
  /**
   * Exact: makes a protection key; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 4.9; i386 381, x86_64 330, arm64 289.
   * Manual: https://man7.org/linux/man-pages/man2/pkey_alloc.2.html
   *
   * @param flags has to be 0
   * @param access_rights flags: any of PKEY_DISABLE_ACCESS, PKEY_DISABLE_WRITE, PKEY_DISABLE_EXECUTE, PKEY_DISABLE_READ, PKEY_UNRESTRICTED
   * @throws {SyscallError} EINVAL, ENOSPC
   */
  (...args: [flags: Int, access_rights: Flags<'pkey'>, SignalOption?]): Promise<number>;
  /** With bigints: makes a protection key. */
  bigint(...args: [flags?: Int, access_rights?: Flags<'pkey'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: makes a protection key. */
  bigint(...args: [flags: Int, access_rights: Flags<'pkey'>, SignalOption?]): Promise<bigint>;
}
/**
 * `pkey_alloc` makes a protection key.
 *
 * Since Linux 4.9; i386 381, x86_64 330, arm64 289.
 *
 * @throws {SyscallError} EINVAL, ENOSPC
 * @see https://man7.org/linux/man-pages/man2/pkey_alloc.2.html
 */
export const pkey_alloc = promised<Pkey_allocPromisedCall>('pkey_alloc');

/**
 * `pkey_free` frees a protection key.
 *
 * Since Linux 4.9; i386 382, x86_64 331, arm64 290.
 *
 * @throws {SyscallError} EINVAL, ENOSPC
 * @see https://man7.org/linux/man-pages/man2/pkey_free.2.html
 */
export const pkey_free = promised<ExactPromised<[pkey: Int]>>('pkey_free');

/**
 * `pkey_mprotect` protects a range of memory, with a protection key.
 *
 * Since Linux 4.9; i386 380, x86_64 329, arm64 288.
 *
 * @param prot flags: any of PROT_READ, PROT_WRITE, PROT_EXEC, PROT_NONE, PROT_SEM, PROT_GROWSDOWN, PROT_GROWSUP, PROT_BTI, …
 * @throws {SyscallError} EACCES, EINVAL, ENOMEM, EFAULT
 * @see https://man7.org/linux/man-pages/man2/pkey_mprotect.2.html
 */
export const pkey_mprotect = promised<ExactPromised<[addr: Int, len: Int, prot: Flags<'prot'>, pkey: Int]>>('pkey_mprotect');

/** The forms of map_shadow_stack. */
export interface Map_shadow_stackPromisedCall extends WaysPromised<[addr: Int, size: Int, flags: Flags<'shadow_stack'>]> {
  /**
   * Comfortable: maps a shadow stack.
   *
   * Since Linux 6.6; i386 453, x86_64 453, arm64 453.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param flags flags: any of SHADOW_STACK_SET_TOKEN, SHADOW_STACK_SET_MARKER; may be left out: 0
   */
  (...args: [addr: Int, size: Int, flags?: Flags<'shadow_stack'>, SignalOption?]): Promise<number>;
  /**
   * Exact: maps a shadow stack; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 6.6; i386 453, x86_64 453, arm64 453.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param flags flags: any of SHADOW_STACK_SET_TOKEN, SHADOW_STACK_SET_MARKER
   */
  (...args: [addr: Int, size: Int, flags: Flags<'shadow_stack'>, SignalOption?]): Promise<number>;
  /** With bigints: maps a shadow stack. */
  bigint(...args: [addr: Int, size: Int, flags?: Flags<'shadow_stack'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: maps a shadow stack. */
  bigint(...args: [addr: Int, size: Int, flags: Flags<'shadow_stack'>, SignalOption?]): Promise<bigint>;
}
/**
 * `map_shadow_stack` maps a shadow stack.
 *
 * Since Linux 6.6; i386 453, x86_64 453, arm64 453.
 *
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 */
export const map_shadow_stack = promised<Map_shadow_stackPromisedCall>('map_shadow_stack');

/** The forms of swapon. */
export interface SwaponPromisedCall extends WaysPromised<[path: Text, swapflags: Flags<'swap'>]> {
  /**
   * Comfortable: adds a swap file or device.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 1.0; i386 87, x86_64 167, arm64 224.
   * Manual: https://man7.org/linux/man-pages/man2/swapon.2.html
   *
   * @param path string
   * @param swapflags flags: any of SWAP_FLAG_PREFER, SWAP_FLAG_DISCARD, SWAP_FLAG_DISCARD_ONCE, SWAP_FLAG_DISCARD_PAGES, SWAP_FLAG_PRIO_MASK; may be left out: 0
   * @throws {SyscallError} EBUSY, EINVAL, ENFILE, ENOENT, ENOMEM, EPERM
   */
  (...args: [path: Text, swapflags?: Flags<'swap'>, SignalOption?]): Promise<number>;
  /**
   * Exact: adds a swap file or device; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 1.0; i386 87, x86_64 167, arm64 224.
   * Manual: https://man7.org/linux/man-pages/man2/swapon.2.html
   *
   * @param path string
   * @param swapflags flags: any of SWAP_FLAG_PREFER, SWAP_FLAG_DISCARD, SWAP_FLAG_DISCARD_ONCE, SWAP_FLAG_DISCARD_PAGES, SWAP_FLAG_PRIO_MASK
   * @throws {SyscallError} EBUSY, EINVAL, ENFILE, ENOENT, ENOMEM, EPERM
   */
  (...args: [path: Text, swapflags: Flags<'swap'>, SignalOption?]): Promise<number>;
  /** With bigints: adds a swap file or device. */
  bigint(...args: [path: Text, swapflags?: Flags<'swap'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: adds a swap file or device. */
  bigint(...args: [path: Text, swapflags: Flags<'swap'>, SignalOption?]): Promise<bigint>;
}
/**
 * `swapon` adds a swap file or device.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 1.0; i386 87, x86_64 167, arm64 224.
 *
 * @throws {SyscallError} EBUSY, EINVAL, ENFILE, ENOENT, ENOMEM, EPERM
 * @see https://man7.org/linux/man-pages/man2/swapon.2.html
 */
export const swapon = promised<SwaponPromisedCall>('swapon');

/**
 * `swapoff` removes a swap file or device.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 1.0; i386 115, x86_64 168, arm64 225.
 *
 * @param path string
 * @throws {SyscallError} EBUSY, EINVAL, ENFILE, ENOENT, ENOMEM, EPERM
 * @see https://man7.org/linux/man-pages/man2/swapoff.2.html
 */
export const swapoff = promised<ExactPromised<[path: Text]>>('swapoff');

/**
 * `getpid` gets the process's id.
 *
 * Cannot fail.
 * Since Linux 1.0; i386 20, x86_64 39, arm64 172.
 *
 * @see https://man7.org/linux/man-pages/man2/getpid.2.html
 */
export const getpid = promised<ExactPromised<[]>>('getpid');

/**
 * `getppid` gets the id of the process's parent.
 *
 * Cannot fail.
 * Since Linux 1.0; i386 64, x86_64 110, arm64 173.
 *
 * @see https://man7.org/linux/man-pages/man2/getppid.2.html
 */
export const getppid = promised<ExactPromised<[]>>('getppid');

/**
 * `gettid` gets the thread's id.
 *
 * Cannot fail.
 * Since Linux 2.4.11; i386 224, x86_64 186, arm64 178.
 *
 * @see https://man7.org/linux/man-pages/man2/gettid.2.html
 */
export const gettid = promised<ExactPromised<[]>>('gettid');

/**
 * `getpgid` gets a process's group; 0: the caller.
 *
 * Since Linux 1.0; i386 132, x86_64 121, arm64 155.
 *
 * @param pid process id
 * @throws {SyscallError} EACCES, EINVAL, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/getpgid.2.html
 */
export const getpgid = promised<ExactPromised<[pid: Int]>>('getpgid');

/**
 * `getpgrp` gets the process's group.
 *
 * Cannot fail.
 * Since Linux 1.0; i386 65, x86_64 111.
 *
 * @throws {SyscallError} EACCES, EINVAL, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/getpgrp.2.html
 */
export const getpgrp = promised<ExactPromised<[]>>('getpgrp');

/**
 * `setpgid` puts a process into a group; 0: the caller, and its own id.
 *
 * Since Linux 1.0; i386 57, x86_64 109, arm64 154.
 *
 * @param pid process id
 * @param pgid process id
 * @throws {SyscallError} EACCES, EINVAL, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/setpgid.2.html
 */
export const setpgid = promised<ExactPromised<[pid: Int, pgid: Int]>>('setpgid');

/**
 * `getsid` gets a process's session; 0: the caller.
 *
 * Since Linux 2.0; i386 147, x86_64 124, arm64 156.
 *
 * @param pid process id
 * @throws {SyscallError} EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/getsid.2.html
 */
export const getsid = promised<ExactPromised<[pid: Int]>>('getsid');

/**
 * `setsid` makes a session, and returns its id.
 *
 * Since Linux 1.0; i386 66, x86_64 112, arm64 157.
 *
 * @throws {SyscallError} EPERM
 * @see https://man7.org/linux/man-pages/man2/setsid.2.html
 */
export const setsid = promised<ExactPromised<[]>>('setsid');

/** The forms of wait4. */
export interface Wait4PromisedCall extends WaysPromised<[pid: Int, wstatus: Pointer<'int'>, options: Flags<'wait'>, rusage: Pointer<'struct rusage'>]> {
  /**
   * Comfortable: waits for a child: its id, its status and what it used; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 1.0; i386 114, x86_64 61, arm64 260.
   * Manual: https://man7.org/linux/man-pages/man2/wait4.2.html
   *
   * @param pid process id
   * @param options flags: any of WNOHANG, WUNTRACED, WSTOPPED, WEXITED, WCONTINUED, WNOWAIT, __WNOTHREAD, __WALL, …; may be left out: 0
   * @throws {SyscallError} EAGAIN, ECHILD, EINTR, EINVAL, ESRCH
   */
  (...args: [pid: Int, options?: Flags<'wait'>, SignalOption?]): Promise<{ pid: number; wstatus: number; rusage: Structs['rusage'] }>;
  /**
   * Exact: waits for a child: its id, its status and what it used; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 1.0; i386 114, x86_64 61, arm64 260.
   * Manual: https://man7.org/linux/man-pages/man2/wait4.2.html
   *
   * @param pid process id
   * @param wstatus out: int
   * @param options flags: any of WNOHANG, WUNTRACED, WSTOPPED, WEXITED, WCONTINUED, WNOWAIT, __WNOTHREAD, __WALL, …
   * @param rusage out: struct rusage
   * @throws {SyscallError} EAGAIN, ECHILD, EINTR, EINVAL, ESRCH
   */
  (...args: [pid: Int, wstatus: Pointer<'int'>, options: Flags<'wait'>, rusage: Pointer<'struct rusage'>, SignalOption?]): Promise<number>;
  /** With bigints: waits for a child: its id, its status and what it used. */
  bigint(...args: [pid: Int, options?: Flags<'wait'>, SignalOption?]): Promise<Big<{ pid: number; wstatus: number; rusage: Structs['rusage'] }>>;
  /** With bigints: waits for a child: its id, its status and what it used. */
  bigint(...args: [pid: Int, wstatus: Pointer<'int'>, options: Flags<'wait'>, rusage: Pointer<'struct rusage'>, SignalOption?]): Promise<bigint>;
}
/**
 * `wait4` waits for a child: its id, its status and what it used.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 1.0; i386 114, x86_64 61, arm64 260.
 *
 * @throws {SyscallError} EAGAIN, ECHILD, EINTR, EINVAL, ESRCH
 * @see https://man7.org/linux/man-pages/man2/wait4.2.html
 */
export const wait4 = promised<Wait4PromisedCall>('wait4');

/** The forms of waitpid. */
export interface WaitpidPromisedCall extends WaysPromised<[pid: Int, wstatus: Pointer<'int'>, options: Flags<'wait'>]> {
  /**
   * Comfortable: waits for a child; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 1.0; i386 7.
   * Manual: https://man7.org/linux/man-pages/man2/waitpid.2.html
   *
   * @param pid process id
   * @param options flags: any of WNOHANG, WUNTRACED, WSTOPPED, WEXITED, WCONTINUED, WNOWAIT, __WNOTHREAD, __WALL, …; may be left out: 0
   * @throws {SyscallError} EAGAIN, ECHILD, EINTR, EINVAL, ESRCH
   */
  (...args: [pid: Int, options?: Flags<'wait'>, SignalOption?]): Promise<{ pid: number; wstatus: number }>;
  /**
   * Exact: waits for a child; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 1.0; i386 7.
   * Manual: https://man7.org/linux/man-pages/man2/waitpid.2.html
   *
   * @param pid process id
   * @param wstatus out: int
   * @param options flags: any of WNOHANG, WUNTRACED, WSTOPPED, WEXITED, WCONTINUED, WNOWAIT, __WNOTHREAD, __WALL, …
   * @throws {SyscallError} EAGAIN, ECHILD, EINTR, EINVAL, ESRCH
   */
  (...args: [pid: Int, wstatus: Pointer<'int'>, options: Flags<'wait'>, SignalOption?]): Promise<number>;
  /** With bigints: waits for a child. */
  bigint(...args: [pid: Int, options?: Flags<'wait'>, SignalOption?]): Promise<Big<{ pid: number; wstatus: number }>>;
  /** With bigints: waits for a child. */
  bigint(...args: [pid: Int, wstatus: Pointer<'int'>, options: Flags<'wait'>, SignalOption?]): Promise<bigint>;
}
/**
 * `waitpid` waits for a child.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 1.0; i386 7.
 *
 * @throws {SyscallError} EAGAIN, ECHILD, EINTR, EINVAL, ESRCH
 * @see https://man7.org/linux/man-pages/man2/waitpid.2.html
 */
export const waitpid = promised<WaitpidPromisedCall>('waitpid');

/** The forms of waitid. */
export interface WaitidPromisedCall extends WaysPromised<[idtype: OneOf<'waitid'>, id: FdLike, infop: Pointer<'struct siginfo'>, options: Flags<'wait'>, rusage: Pointer<'struct rusage'>]> {
  /**
   * Comfortable: waits for a child, chosen by id, group or pidfd; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6.10; i386 284, x86_64 247, arm64 95.
   * Manual: https://man7.org/linux/man-pages/man2/waitid.2.html
   *
   * @param idtype one of P_ALL, P_PID, P_PGID, P_PIDFD
   * @param id process id, or file descriptor
   * @param options flags: any of WNOHANG, WUNTRACED, WSTOPPED, WEXITED, WCONTINUED, WNOWAIT, __WNOTHREAD, __WALL, …
   * @throws {SyscallError} EAGAIN, ECHILD, EINTR, EINVAL, ESRCH
   */
  (...args: [idtype: OneOf<'waitid'>, id: FdLike, options: Flags<'wait'>, SignalOption?]): Promise<{ infop: Structs['siginfo']; rusage: Structs['rusage'] }>;
  /**
   * Exact: waits for a child, chosen by id, group or pidfd; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6.10; i386 284, x86_64 247, arm64 95.
   * Manual: https://man7.org/linux/man-pages/man2/waitid.2.html
   *
   * @param idtype one of P_ALL, P_PID, P_PGID, P_PIDFD
   * @param id process id, or file descriptor
   * @param infop out: struct siginfo
   * @param options flags: any of WNOHANG, WUNTRACED, WSTOPPED, WEXITED, WCONTINUED, WNOWAIT, __WNOTHREAD, __WALL, …
   * @param rusage out: struct rusage
   * @throws {SyscallError} EAGAIN, ECHILD, EINTR, EINVAL, ESRCH
   */
  (...args: [idtype: OneOf<'waitid'>, id: FdLike, infop: Pointer<'struct siginfo'>, options: Flags<'wait'>, rusage: Pointer<'struct rusage'>, SignalOption?]): Promise<number>;
  /** With bigints: waits for a child, chosen by id, group or pidfd. */
  bigint(...args: [idtype: OneOf<'waitid'>, id: FdLike, options: Flags<'wait'>, SignalOption?]): Promise<Big<{ infop: Structs['siginfo']; rusage: Structs['rusage'] }>>;
  /** With bigints: waits for a child, chosen by id, group or pidfd. */
  bigint(...args: [idtype: OneOf<'waitid'>, id: FdLike, infop: Pointer<'struct siginfo'>, options: Flags<'wait'>, rusage: Pointer<'struct rusage'>, SignalOption?]): Promise<bigint>;
}
/**
 * `waitid` waits for a child, chosen by id, group or pidfd.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.6.10; i386 284, x86_64 247, arm64 95.
 *
 * @throws {SyscallError} EAGAIN, ECHILD, EINTR, EINVAL, ESRCH
 * @see https://man7.org/linux/man-pages/man2/waitid.2.html
 */
export const waitid = promised<WaitidPromisedCall>('waitid');

/** The forms of pidfd_open. */
export interface Pidfd_openPromisedCall extends WaysPromised<[pid: Int, flags: Flags<'pidfd'>]> {
  /**
   * Comfortable: opens a process.
   *
   * Since Linux 5.3; i386 434, x86_64 434, arm64 434.
   * Manual: https://man7.org/linux/man-pages/man2/pidfd_open.2.html
   *
   * @param pid process id
   * @param flags flags: any of PIDFD_NONBLOCK, PIDFD_THREAD; may be left out: 0
   * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM, ESRCH
   */
  (...args: [pid: Int, flags?: Flags<'pidfd'>, SignalOption?]): Promise<number>;
  /**
   * Exact: opens a process; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 5.3; i386 434, x86_64 434, arm64 434.
   * Manual: https://man7.org/linux/man-pages/man2/pidfd_open.2.html
   *
   * @param pid process id
   * @param flags flags: any of PIDFD_NONBLOCK, PIDFD_THREAD
   * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM, ESRCH
   */
  (...args: [pid: Int, flags: Flags<'pidfd'>, SignalOption?]): Promise<number>;
  /** With bigints: opens a process. */
  bigint(...args: [pid: Int, flags?: Flags<'pidfd'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: opens a process. */
  bigint(...args: [pid: Int, flags: Flags<'pidfd'>, SignalOption?]): Promise<bigint>;
}
/**
 * `pidfd_open` opens a process.
 *
 * Since Linux 5.3; i386 434, x86_64 434, arm64 434.
 *
 * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/pidfd_open.2.html
 */
export const pidfd_open = promised<Pidfd_openPromisedCall>('pidfd_open');

/** The forms of pidfd_getfd. */
export interface Pidfd_getfdPromisedCall extends WaysPromised<[pidfd: FdLike, targetfd: FdLike, flags: Int]> {
  /**
   * Comfortable: takes a copy of another process's file descriptor.
   *
   * Since Linux 5.6; i386 438, x86_64 438, arm64 438.
   * Manual: https://man7.org/linux/man-pages/man2/pidfd_getfd.2.html
   *
   * @param pidfd file descriptor
   * @param targetfd file descriptor
   * @param flags has to be 0; may be left out: 0
   * @throws {SyscallError} EBADF, EINVAL, EMFILE, ENFILE, EPERM, ESRCH
   */
  (...args: [pidfd: FdLike, targetfd: FdLike, flags?: Int, SignalOption?]): Promise<number>;
  /**
   * Exact: takes a copy of another process's file descriptor; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 5.6; i386 438, x86_64 438, arm64 438.
   * Manual: https://man7.org/linux/man-pages/man2/pidfd_getfd.2.html
   *
   * @param pidfd file descriptor
   * @param targetfd file descriptor
   * @param flags has to be 0
   * @throws {SyscallError} EBADF, EINVAL, EMFILE, ENFILE, EPERM, ESRCH
   */
  (...args: [pidfd: FdLike, targetfd: FdLike, flags: Int, SignalOption?]): Promise<number>;
  /** With bigints: takes a copy of another process's file descriptor. */
  bigint(...args: [pidfd: FdLike, targetfd: FdLike, flags?: Int, SignalOption?]): Promise<Big<number>>;
  /** With bigints: takes a copy of another process's file descriptor. */
  bigint(...args: [pidfd: FdLike, targetfd: FdLike, flags: Int, SignalOption?]): Promise<bigint>;
}
/**
 * `pidfd_getfd` takes a copy of another process's file descriptor.
 *
 * Since Linux 5.6; i386 438, x86_64 438, arm64 438.
 *
 * @throws {SyscallError} EBADF, EINVAL, EMFILE, ENFILE, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/pidfd_getfd.2.html
 */
export const pidfd_getfd = promised<Pidfd_getfdPromisedCall>('pidfd_getfd');

/** The forms of pidfd_send_signal. */
export interface Pidfd_send_signalPromisedCall extends WaysPromised<[pidfd: FdOr<'PIDFD_SELF' | 'PIDFD_SELF_THREAD' | 'PIDFD_SELF_PROCESS' | 'PIDFD_SELF_THREAD_GROUP'>, sig: OneOf<'signal'>, info: In<'siginfo'>, flags: Flags<'pidfd_signal'>]> {
  /**
   * Comfortable: sends a signal to an open process.
   *
   * Since Linux 5.1; i386 424, x86_64 424, arm64 424.
   * Manual: https://man7.org/linux/man-pages/man2/pidfd_send_signal.2.html
   *
   * @param pidfd file descriptor, or PIDFD_SELF, PIDFD_SELF_THREAD, PIDFD_SELF_PROCESS, PIDFD_SELF_THREAD_GROUP, -20000
   * @param sig one of SIGHUP, SIGINT, SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, …
   * @param info in: struct siginfo
   * @param flags flags: any of PIDFD_SIGNAL_THREAD, PIDFD_SIGNAL_THREAD_GROUP, PIDFD_SIGNAL_PROCESS_GROUP; may be left out: 0
   * @throws {SyscallError} EBADF, EINVAL, EPERM, ESRCH
   */
  (...args: [pidfd: FdOr<'PIDFD_SELF' | 'PIDFD_SELF_THREAD' | 'PIDFD_SELF_PROCESS' | 'PIDFD_SELF_THREAD_GROUP'>, sig: OneOf<'signal'>, info: In<'siginfo'>, flags?: Flags<'pidfd_signal'>, SignalOption?]): Promise<number>;
  /**
   * Exact: sends a signal to an open process; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 5.1; i386 424, x86_64 424, arm64 424.
   * Manual: https://man7.org/linux/man-pages/man2/pidfd_send_signal.2.html
   *
   * @param pidfd file descriptor, or PIDFD_SELF, PIDFD_SELF_THREAD, PIDFD_SELF_PROCESS, PIDFD_SELF_THREAD_GROUP, -20000
   * @param sig one of SIGHUP, SIGINT, SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, …
   * @param info in: struct siginfo
   * @param flags flags: any of PIDFD_SIGNAL_THREAD, PIDFD_SIGNAL_THREAD_GROUP, PIDFD_SIGNAL_PROCESS_GROUP
   * @throws {SyscallError} EBADF, EINVAL, EPERM, ESRCH
   */
  (...args: [pidfd: FdOr<'PIDFD_SELF' | 'PIDFD_SELF_THREAD' | 'PIDFD_SELF_PROCESS' | 'PIDFD_SELF_THREAD_GROUP'>, sig: OneOf<'signal'>, info: In<'siginfo'>, flags: Flags<'pidfd_signal'>, SignalOption?]): Promise<number>;
  /** With bigints: sends a signal to an open process. */
  bigint(...args: [pidfd: FdOr<'PIDFD_SELF' | 'PIDFD_SELF_THREAD' | 'PIDFD_SELF_PROCESS' | 'PIDFD_SELF_THREAD_GROUP'>, sig: OneOf<'signal'>, info: In<'siginfo'>, flags?: Flags<'pidfd_signal'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: sends a signal to an open process. */
  bigint(...args: [pidfd: FdOr<'PIDFD_SELF' | 'PIDFD_SELF_THREAD' | 'PIDFD_SELF_PROCESS' | 'PIDFD_SELF_THREAD_GROUP'>, sig: OneOf<'signal'>, info: In<'siginfo'>, flags: Flags<'pidfd_signal'>, SignalOption?]): Promise<bigint>;
}
/**
 * `pidfd_send_signal` sends a signal to an open process.
 *
 * Since Linux 5.1; i386 424, x86_64 424, arm64 424.
 *
 * @throws {SyscallError} EBADF, EINVAL, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/pidfd_send_signal.2.html
 */
export const pidfd_send_signal = promised<Pidfd_send_signalPromisedCall>('pidfd_send_signal');

/**
 * `kill` sends a signal to a process, or to a group (negative).
 *
 * Since Linux 1.0; i386 37, x86_64 62, arm64 129.
 *
 * @param pid process id
 * @param sig one of SIGHUP, SIGINT, SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, …
 * @throws {SyscallError} EINVAL, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/kill.2.html
 */
export const kill = promised<ExactPromised<[pid: Int, sig: OneOf<'signal'>]>>('kill');

/**
 * `tkill` sends a signal to a thread, whose id may be another's by now.
 *
 * Since Linux 2.6; i386 238, x86_64 200, arm64 130.
 *
 * @param tid process id
 * @param sig one of SIGHUP, SIGINT, SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, …
 * @throws {SyscallError} EAGAIN, EINVAL, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/tkill.2.html
 */
export const tkill = promised<ExactPromised<[tid: Int, sig: OneOf<'signal'>]>>('tkill');

/**
 * `tgkill` sends a signal to a thread of a process.
 *
 * Since Linux 2.6; i386 270, x86_64 234, arm64 131.
 *
 * @param tgid process id
 * @param tid process id
 * @param sig one of SIGHUP, SIGINT, SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, …
 * @throws {SyscallError} EAGAIN, EINVAL, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/tgkill.2.html
 */
export const tgkill = promised<ExactPromised<[tgid: Int, tid: Int, sig: OneOf<'signal'>]>>('tgkill');

/**
 * `getuid` gets the real user id.
 *
 * Cannot fail.
 * Since Linux 1.0; i386 24, x86_64 102, arm64 174.
 *
 * @see https://man7.org/linux/man-pages/man2/getuid.2.html
 */
export const getuid = promised<ExactPromised<[]>>('getuid');

/**
 * `geteuid` gets the effective user id.
 *
 * Cannot fail.
 * Since Linux 1.0; i386 49, x86_64 107, arm64 175.
 *
 * @see https://man7.org/linux/man-pages/man2/geteuid.2.html
 */
export const geteuid = promised<ExactPromised<[]>>('geteuid');

/**
 * `getgid` gets the real group id.
 *
 * Cannot fail.
 * Since Linux 1.0; i386 47, x86_64 104, arm64 176.
 *
 * @see https://man7.org/linux/man-pages/man2/getgid.2.html
 */
export const getgid = promised<ExactPromised<[]>>('getgid');

/**
 * `getegid` gets the effective group id.
 *
 * Cannot fail.
 * Since Linux 1.0; i386 50, x86_64 108, arm64 177.
 *
 * @see https://man7.org/linux/man-pages/man2/getegid.2.html
 */
export const getegid = promised<ExactPromised<[]>>('getegid');

/** The forms of getresuid. */
export interface GetresuidPromisedCall extends WaysPromised<[ruid: Pointer<'uid_t'>, euid: Pointer<'uid_t'>, suid: Pointer<'uid_t'>]> {
  /**
   * Comfortable: gets the real, effective and saved user ids; what the kernel writes is returned.
   *
   * Since Linux 2.2; i386 165, x86_64 118, arm64 148.
   * Manual: https://man7.org/linux/man-pages/man2/getresuid.2.html
   *
   * @throws {SyscallError} EFAULT
   */
  (...args: [SignalOption?]): Promise<{ ruid: number; euid: number; suid: number }>;
  /**
   * Exact: gets the real, effective and saved user ids; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.2; i386 165, x86_64 118, arm64 148.
   * Manual: https://man7.org/linux/man-pages/man2/getresuid.2.html
   *
   * @param ruid out: uid_t
   * @param euid out: uid_t
   * @param suid out: uid_t
   * @throws {SyscallError} EFAULT
   */
  (...args: [ruid: Pointer<'uid_t'>, euid: Pointer<'uid_t'>, suid: Pointer<'uid_t'>, SignalOption?]): Promise<number>;
  /** With bigints: gets the real, effective and saved user ids. */
  bigint(...args: [SignalOption?]): Promise<Big<{ ruid: number; euid: number; suid: number }>>;
  /** With bigints: gets the real, effective and saved user ids. */
  bigint(...args: [ruid: Pointer<'uid_t'>, euid: Pointer<'uid_t'>, suid: Pointer<'uid_t'>, SignalOption?]): Promise<bigint>;
}
/**
 * `getresuid` gets the real, effective and saved user ids.
 *
 * Since Linux 2.2; i386 165, x86_64 118, arm64 148.
 *
 * @throws {SyscallError} EFAULT
 * @see https://man7.org/linux/man-pages/man2/getresuid.2.html
 */
export const getresuid = promised<GetresuidPromisedCall>('getresuid');

/** The forms of getresgid. */
export interface GetresgidPromisedCall extends WaysPromised<[rgid: Pointer<'gid_t'>, egid: Pointer<'gid_t'>, sgid: Pointer<'gid_t'>]> {
  /**
   * Comfortable: gets the real, effective and saved group ids; what the kernel writes is returned.
   *
   * Since Linux 2.2; i386 171, x86_64 120, arm64 150.
   * Manual: https://man7.org/linux/man-pages/man2/getresgid.2.html
   *
   * @throws {SyscallError} EFAULT
   */
  (...args: [SignalOption?]): Promise<{ rgid: number; egid: number; sgid: number }>;
  /**
   * Exact: gets the real, effective and saved group ids; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.2; i386 171, x86_64 120, arm64 150.
   * Manual: https://man7.org/linux/man-pages/man2/getresgid.2.html
   *
   * @param rgid out: gid_t
   * @param egid out: gid_t
   * @param sgid out: gid_t
   * @throws {SyscallError} EFAULT
   */
  (...args: [rgid: Pointer<'gid_t'>, egid: Pointer<'gid_t'>, sgid: Pointer<'gid_t'>, SignalOption?]): Promise<number>;
  /** With bigints: gets the real, effective and saved group ids. */
  bigint(...args: [SignalOption?]): Promise<Big<{ rgid: number; egid: number; sgid: number }>>;
  /** With bigints: gets the real, effective and saved group ids. */
  bigint(...args: [rgid: Pointer<'gid_t'>, egid: Pointer<'gid_t'>, sgid: Pointer<'gid_t'>, SignalOption?]): Promise<bigint>;
}
/**
 * `getresgid` gets the real, effective and saved group ids.
 *
 * Since Linux 2.2; i386 171, x86_64 120, arm64 150.
 *
 * @throws {SyscallError} EFAULT
 * @see https://man7.org/linux/man-pages/man2/getresgid.2.html
 */
export const getresgid = promised<GetresgidPromisedCall>('getresgid');

/** The forms of getgroups. */
export interface GetgroupsPromisedCall extends WaysPromised<[size: Int, list: Pointer<'gid_t'>]> {
  /**
   * Comfortable: gets the supplementary groups; what the kernel writes is returned.
   *
   * Since Linux 1.0; i386 80, x86_64 115, arm64 158.
   * Manual: https://man7.org/linux/man-pages/man2/getgroups.2.html
   *
   * @param size length of list in elements; may be left out: 65536
   * @throws {SyscallError} EFAULT, EINVAL, ENOMEM, EPERM
   */
  (...args: [size?: Int, SignalOption?]): Promise<number[]>;
  /**
   * Exact: gets the supplementary groups; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 1.0; i386 80, x86_64 115, arm64 158.
   * Manual: https://man7.org/linux/man-pages/man2/getgroups.2.html
   *
   * @param size length of list in elements
   * @param list out: array of gid_t, as many as size says
   * @throws {SyscallError} EFAULT, EINVAL, ENOMEM, EPERM
   */
  (...args: [size: Int, list: Pointer<'gid_t'>, SignalOption?]): Promise<number>;
  /** With bigints: gets the supplementary groups. */
  bigint(...args: [size?: Int, SignalOption?]): Promise<Big<number[]>>;
  /** With bigints: gets the supplementary groups. */
  bigint(...args: [size: Int, list: Pointer<'gid_t'>, SignalOption?]): Promise<bigint>;
}
/**
 * `getgroups` gets the supplementary groups.
 *
 * Since Linux 1.0; i386 80, x86_64 115, arm64 158.
 *
 * @throws {SyscallError} EFAULT, EINVAL, ENOMEM, EPERM
 * @see https://man7.org/linux/man-pages/man2/getgroups.2.html
 */
export const getgroups = promised<GetgroupsPromisedCall>('getgroups');

/** The forms of capget. */
export interface CapgetPromisedCall extends WaysPromised<[hdrp: In<'__user_cap_header_struct'>, datap: Pointer<'struct __user_cap_data_struct'>]> {
  /**
   * Comfortable: gets the capabilities of a thread; what the kernel writes is returned.
   *
   * Since Linux 2.2; i386 184, x86_64 125, arm64 90.
   * Manual: https://man7.org/linux/man-pages/man2/capget.2.html
   *
   * @param hdrp in, out: struct __user_cap_header_struct
   * @throws {SyscallError} EFAULT, EINVAL, EPERM, ESRCH
   */
  (...args: [hdrp: Input<'__user_cap_header_struct'>, SignalOption?]): Promise<{ hdrp: Structs['__user_cap_header_struct']; datap: Structs['__user_cap_data_struct'][] }>;
  /**
   * Comfortable: gets the capabilities of a thread; what the kernel writes is returned.
   *
   * Since Linux 2.2; i386 184, x86_64 125, arm64 90.
   * Manual: https://man7.org/linux/man-pages/man2/capget.2.html
   *
   * @param hdrp in, out: struct __user_cap_header_struct
   * @throws {SyscallError} EFAULT, EINVAL, EPERM, ESRCH
   */
  <M extends Pointer<'struct __user_cap_header_struct'>>(...args: [hdrp: M, SignalOption?]): Promise<{ hdrp: M; datap: Structs['__user_cap_data_struct'][] }>;
  /**
   * Exact: gets the capabilities of a thread; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.2; i386 184, x86_64 125, arm64 90.
   * Manual: https://man7.org/linux/man-pages/man2/capget.2.html
   *
   * @param hdrp in, out: struct __user_cap_header_struct
   * @param datap out: array of 2 struct __user_cap_data_struct
   * @throws {SyscallError} EFAULT, EINVAL, EPERM, ESRCH
   */
  (...args: [hdrp: In<'__user_cap_header_struct'>, datap: Pointer<'struct __user_cap_data_struct'>, SignalOption?]): Promise<number>;
  /** With bigints: gets the capabilities of a thread. */
  bigint(...args: [hdrp: Input<'__user_cap_header_struct'>, SignalOption?]): Promise<Big<{ hdrp: Structs['__user_cap_header_struct']; datap: Structs['__user_cap_data_struct'][] }>>;
  /** With bigints: gets the capabilities of a thread. */
  bigint<M extends Pointer<'struct __user_cap_header_struct'>>(...args: [hdrp: M, SignalOption?]): Promise<Big<{ hdrp: M; datap: Structs['__user_cap_data_struct'][] }>>;
  /** With bigints: gets the capabilities of a thread. */
  bigint(...args: [hdrp: In<'__user_cap_header_struct'>, datap: Pointer<'struct __user_cap_data_struct'>, SignalOption?]): Promise<bigint>;
}
/**
 * `capget` gets the capabilities of a thread.
 *
 * Since Linux 2.2; i386 184, x86_64 125, arm64 90.
 *
 * @throws {SyscallError} EFAULT, EINVAL, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/capget.2.html
 */
export const capget = promised<CapgetPromisedCall>('capget');

/** The forms of getrlimit. */
export interface GetrlimitPromisedCall extends WaysPromised<[resource: OneOf<'rlimit'>, rlim: Pointer<'struct rlimit'>]> {
  /**
   * Comfortable: gets a resource limit; what the kernel writes is returned.
   *
   * Since Linux 1.0; i386 76, x86_64 97, arm64 163.
   * Manual: https://man7.org/linux/man-pages/man2/getrlimit.2.html
   *
   * @param resource one of RLIMIT_CPU, RLIMIT_FSIZE, RLIMIT_DATA, RLIMIT_STACK, RLIMIT_CORE, RLIMIT_RSS, RLIMIT_NPROC, RLIMIT_NOFILE, …
   * @throws {SyscallError} EFAULT, EINVAL, EPERM, ESRCH
   */
  (...args: [resource: OneOf<'rlimit'>, SignalOption?]): Promise<Structs['rlimit']>;
  /**
   * Exact: gets a resource limit; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 1.0; i386 76, x86_64 97, arm64 163.
   * Manual: https://man7.org/linux/man-pages/man2/getrlimit.2.html
   *
   * @param resource one of RLIMIT_CPU, RLIMIT_FSIZE, RLIMIT_DATA, RLIMIT_STACK, RLIMIT_CORE, RLIMIT_RSS, RLIMIT_NPROC, RLIMIT_NOFILE, …
   * @param rlim out: struct rlimit
   * @throws {SyscallError} EFAULT, EINVAL, EPERM, ESRCH
   */
  (...args: [resource: OneOf<'rlimit'>, rlim: Pointer<'struct rlimit'>, SignalOption?]): Promise<number>;
  /** With bigints: gets a resource limit. */
  bigint(...args: [resource: OneOf<'rlimit'>, SignalOption?]): Promise<Big<Structs['rlimit']>>;
  /** With bigints: gets a resource limit. */
  bigint(...args: [resource: OneOf<'rlimit'>, rlim: Pointer<'struct rlimit'>, SignalOption?]): Promise<bigint>;
}
/**
 * `getrlimit` gets a resource limit.
 *
 * Since Linux 1.0; i386 76, x86_64 97, arm64 163.
 *
 * @throws {SyscallError} EFAULT, EINVAL, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/getrlimit.2.html
 */
export const getrlimit = promised<GetrlimitPromisedCall>('getrlimit');

/**
 * `setrlimit` sets a resource limit.
 *
 * Since Linux 1.0; i386 75, x86_64 160, arm64 164.
 *
 * @param resource one of RLIMIT_CPU, RLIMIT_FSIZE, RLIMIT_DATA, RLIMIT_STACK, RLIMIT_CORE, RLIMIT_RSS, RLIMIT_NPROC, RLIMIT_NOFILE, …
 * @param rlim in: struct rlimit
 * @throws {SyscallError} EFAULT, EINVAL, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/setrlimit.2.html
 */
export const setrlimit = promised<ExactPromised<[resource: OneOf<'rlimit'>, rlim: In<'rlimit'>]>>('setrlimit');

/** The forms of prlimit64. */
export interface Prlimit64PromisedCall extends WaysPromised<[pid: Int, resource: OneOf<'rlimit'>, new_limit: In<'rlimit64'>, old_limit: Pointer<'struct rlimit64'>]> {
  /**
   * Comfortable: gets and sets a resource limit of a process; what the kernel writes is returned.
   *
   * Since Linux 2.6.36; i386 340, x86_64 302, arm64 261.
   * Manual: https://man7.org/linux/man-pages/man2/prlimit64.2.html
   *
   * @param pid process id
   * @param resource one of RLIMIT_CPU, RLIMIT_FSIZE, RLIMIT_DATA, RLIMIT_STACK, RLIMIT_CORE, RLIMIT_RSS, RLIMIT_NPROC, RLIMIT_NOFILE, …
   * @param new_limit in: struct rlimit64
   * @throws {SyscallError} EFAULT, EINVAL, EPERM, ESRCH
   */
  (...args: [pid: Int, resource: OneOf<'rlimit'>, new_limit: In<'rlimit64'>, SignalOption?]): Promise<Structs['rlimit64']>;
  /**
   * Exact: gets and sets a resource limit of a process; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6.36; i386 340, x86_64 302, arm64 261.
   * Manual: https://man7.org/linux/man-pages/man2/prlimit64.2.html
   *
   * @param pid process id
   * @param resource one of RLIMIT_CPU, RLIMIT_FSIZE, RLIMIT_DATA, RLIMIT_STACK, RLIMIT_CORE, RLIMIT_RSS, RLIMIT_NPROC, RLIMIT_NOFILE, …
   * @param new_limit in: struct rlimit64
   * @param old_limit out: struct rlimit64
   * @throws {SyscallError} EFAULT, EINVAL, EPERM, ESRCH
   */
  (...args: [pid: Int, resource: OneOf<'rlimit'>, new_limit: In<'rlimit64'>, old_limit: Pointer<'struct rlimit64'>, SignalOption?]): Promise<number>;
  /** With bigints: gets and sets a resource limit of a process. */
  bigint(...args: [pid: Int, resource: OneOf<'rlimit'>, new_limit: In<'rlimit64'>, SignalOption?]): Promise<Big<Structs['rlimit64']>>;
  /** With bigints: gets and sets a resource limit of a process. */
  bigint(...args: [pid: Int, resource: OneOf<'rlimit'>, new_limit: In<'rlimit64'>, old_limit: Pointer<'struct rlimit64'>, SignalOption?]): Promise<bigint>;
}
/**
 * `prlimit64` gets and sets a resource limit of a process.
 *
 * Since Linux 2.6.36; i386 340, x86_64 302, arm64 261.
 *
 * @throws {SyscallError} EFAULT, EINVAL, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/prlimit64.2.html
 */
export const prlimit64 = promised<Prlimit64PromisedCall>('prlimit64');

/** The forms of getrusage. */
export interface GetrusagePromisedCall extends WaysPromised<[who: OneOf<'rusage'>, usage: Pointer<'struct rusage'>]> {
  /**
   * Comfortable: gets what was used of resources; what the kernel writes is returned.
   *
   * Since Linux 1.0; i386 77, x86_64 98, arm64 165.
   * Manual: https://man7.org/linux/man-pages/man2/getrusage.2.html
   *
   * @param who one of RUSAGE_SELF, RUSAGE_CHILDREN, RUSAGE_THREAD
   * @throws {SyscallError} EFAULT, EINVAL
   */
  (...args: [who: OneOf<'rusage'>, SignalOption?]): Promise<Structs['rusage']>;
  /**
   * Exact: gets what was used of resources; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 1.0; i386 77, x86_64 98, arm64 165.
   * Manual: https://man7.org/linux/man-pages/man2/getrusage.2.html
   *
   * @param who one of RUSAGE_SELF, RUSAGE_CHILDREN, RUSAGE_THREAD
   * @param usage out: struct rusage
   * @throws {SyscallError} EFAULT, EINVAL
   */
  (...args: [who: OneOf<'rusage'>, usage: Pointer<'struct rusage'>, SignalOption?]): Promise<number>;
  /** With bigints: gets what was used of resources. */
  bigint(...args: [who: OneOf<'rusage'>, SignalOption?]): Promise<Big<Structs['rusage']>>;
  /** With bigints: gets what was used of resources. */
  bigint(...args: [who: OneOf<'rusage'>, usage: Pointer<'struct rusage'>, SignalOption?]): Promise<bigint>;
}
/**
 * `getrusage` gets what was used of resources.
 *
 * Since Linux 1.0; i386 77, x86_64 98, arm64 165.
 *
 * @throws {SyscallError} EFAULT, EINVAL
 * @see https://man7.org/linux/man-pages/man2/getrusage.2.html
 */
export const getrusage = promised<GetrusagePromisedCall>('getrusage');

/** The forms of times. */
export interface TimesPromisedCall extends WaysPromised<[buf: Pointer<'struct tms'>]> {
  /**
   * Comfortable: gets processor times, in ticks, and ticks since some moment; what the kernel writes is returned.
   *
   * Cannot fail but for an address of no memory.
   * Since Linux 1.0; i386 43, x86_64 100, arm64 153.
   * Manual: https://man7.org/linux/man-pages/man2/times.2.html
   *
   * @throws {SyscallError} EFAULT
   */
  (...args: [SignalOption?]): Promise<{ ticks: number; buf: Structs['tms'] }>;
  /**
   * Exact: gets processor times, in ticks, and ticks since some moment; all arguments of the kernel's call, one for one, and its word.
   *
   * Cannot fail but for an address of no memory.
   * Since Linux 1.0; i386 43, x86_64 100, arm64 153.
   * Manual: https://man7.org/linux/man-pages/man2/times.2.html
   *
   * @param buf out: struct tms
   * @throws {SyscallError} EFAULT
   */
  (...args: [buf: Pointer<'struct tms'>, SignalOption?]): Promise<number>;
  /** With bigints: gets processor times, in ticks, and ticks since some moment. */
  bigint(...args: [SignalOption?]): Promise<Big<{ ticks: number; buf: Structs['tms'] }>>;
  /** With bigints: gets processor times, in ticks, and ticks since some moment. */
  bigint(...args: [buf: Pointer<'struct tms'>, SignalOption?]): Promise<bigint>;
}
/**
 * `times` gets processor times, in ticks, and ticks since some moment.
 *
 * Cannot fail but for an address of no memory.
 * Since Linux 1.0; i386 43, x86_64 100, arm64 153.
 *
 * @throws {SyscallError} EFAULT
 * @see https://man7.org/linux/man-pages/man2/times.2.html
 */
export const times = promised<TimesPromisedCall>('times');

/**
 * `getpriority` gets a priority, as 20 minus the nice value.
 *
 * Since Linux 1.0; i386 96, x86_64 140, arm64 141.
 *
 * @param which one of PRIO_PROCESS, PRIO_PGRP, PRIO_USER
 * @throws {SyscallError} EACCES, EINVAL, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/getpriority.2.html
 */
export const getpriority = promised<ExactPromised<[which: OneOf<'prio'>, who: Int]>>('getpriority');

/**
 * `setpriority` sets the nice value of a process, a group or a user.
 *
 * Since Linux 1.0; i386 97, x86_64 141, arm64 140.
 *
 * @param which one of PRIO_PROCESS, PRIO_PGRP, PRIO_USER
 * @throws {SyscallError} EACCES, EINVAL, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/setpriority.2.html
 */
export const setpriority = promised<ExactPromised<[which: OneOf<'prio'>, who: Int, prio: Int]>>('setpriority');

/**
 * `sched_yield` lets others run.
 *
 * Since Linux 2.0; i386 158, x86_64 24, arm64 124.
 *
 * @see https://man7.org/linux/man-pages/man2/sched_yield.2.html
 */
export const sched_yield = promised<ExactPromised<[]>>('sched_yield');

/**
 * `sched_setscheduler` sets a thread's policy and priority.
 *
 * Since Linux 2.0; i386 156, x86_64 144, arm64 119.
 *
 * @param pid process id
 * @param policy one of SCHED_NORMAL, SCHED_OTHER, SCHED_FIFO, SCHED_RR, SCHED_BATCH, SCHED_IDLE, SCHED_DEADLINE, SCHED_EXT; and any of SCHED_RESET_ON_FORK
 * @param param in: struct sched_param
 * @throws {SyscallError} EINVAL, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/sched_setscheduler.2.html
 */
export const sched_setscheduler = promised<ExactPromised<[pid: Int, policy: OneWith<'sched_policy', 'sched_fork'>, param: In<'sched_param'>]>>('sched_setscheduler');

/**
 * `sched_getscheduler` gets a thread's policy.
 *
 * Since Linux 2.0; i386 157, x86_64 145, arm64 120.
 *
 * @param pid process id
 * @throws {SyscallError} EINVAL, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/sched_getscheduler.2.html
 */
export const sched_getscheduler = promised<ExactPromised<[pid: Int]>>('sched_getscheduler');

/**
 * `sched_setparam` sets a thread's priority.
 *
 * Since Linux 2.0; i386 154, x86_64 142, arm64 118.
 *
 * @param pid process id
 * @param param in: struct sched_param
 * @throws {SyscallError} EINVAL, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/sched_setparam.2.html
 */
export const sched_setparam = promised<ExactPromised<[pid: Int, param: In<'sched_param'>]>>('sched_setparam');

/** The forms of sched_getparam. */
export interface Sched_getparamPromisedCall extends WaysPromised<[pid: Int, param: Pointer<'struct sched_param'>]> {
  /**
   * Comfortable: gets a thread's priority; what the kernel writes is returned.
   *
   * Since Linux 2.0; i386 155, x86_64 143, arm64 121.
   * Manual: https://man7.org/linux/man-pages/man2/sched_getparam.2.html
   *
   * @param pid process id
   * @throws {SyscallError} EINVAL, EPERM, ESRCH
   */
  (...args: [pid: Int, SignalOption?]): Promise<Structs['sched_param']>;
  /**
   * Exact: gets a thread's priority; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.0; i386 155, x86_64 143, arm64 121.
   * Manual: https://man7.org/linux/man-pages/man2/sched_getparam.2.html
   *
   * @param pid process id
   * @param param out: struct sched_param
   * @throws {SyscallError} EINVAL, EPERM, ESRCH
   */
  (...args: [pid: Int, param: Pointer<'struct sched_param'>, SignalOption?]): Promise<number>;
  /** With bigints: gets a thread's priority. */
  bigint(...args: [pid: Int, SignalOption?]): Promise<Big<Structs['sched_param']>>;
  /** With bigints: gets a thread's priority. */
  bigint(...args: [pid: Int, param: Pointer<'struct sched_param'>, SignalOption?]): Promise<bigint>;
}
/**
 * `sched_getparam` gets a thread's priority.
 *
 * Since Linux 2.0; i386 155, x86_64 143, arm64 121.
 *
 * @throws {SyscallError} EINVAL, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/sched_getparam.2.html
 */
export const sched_getparam = promised<Sched_getparamPromisedCall>('sched_getparam');

/** The forms of sched_setattr. */
export interface Sched_setattrPromisedCall extends WaysPromised<[pid: Int, attr: In<'sched_attr'>, flags: Int]> {
  /**
   * Comfortable: sets a thread's policy and its attributes.
   *
   * Since Linux 3.14; i386 351, x86_64 314, arm64 274.
   * Manual: https://man7.org/linux/man-pages/man2/sched_setattr.2.html
   *
   * @param pid process id
   * @param attr in: struct sched_attr
   * @param flags has to be 0; may be left out: 0
   * @throws {SyscallError} EINVAL, ESRCH, E2BIG, EBUSY, EOPNOTSUPP, EPERM
   */
  (...args: [pid: Int, attr: In<'sched_attr'>, flags?: Int, SignalOption?]): Promise<number>;
  /**
   * Exact: sets a thread's policy and its attributes; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 3.14; i386 351, x86_64 314, arm64 274.
   * Manual: https://man7.org/linux/man-pages/man2/sched_setattr.2.html
   *
   * @param pid process id
   * @param attr in: struct sched_attr
   * @param flags has to be 0
   * @throws {SyscallError} EINVAL, ESRCH, E2BIG, EBUSY, EOPNOTSUPP, EPERM
   */
  (...args: [pid: Int, attr: In<'sched_attr'>, flags: Int, SignalOption?]): Promise<number>;
  /** With bigints: sets a thread's policy and its attributes. */
  bigint(...args: [pid: Int, attr: In<'sched_attr'>, flags?: Int, SignalOption?]): Promise<Big<number>>;
  /** With bigints: sets a thread's policy and its attributes. */
  bigint(...args: [pid: Int, attr: In<'sched_attr'>, flags: Int, SignalOption?]): Promise<bigint>;
}
/**
 * `sched_setattr` sets a thread's policy and its attributes.
 *
 * Since Linux 3.14; i386 351, x86_64 314, arm64 274.
 *
 * @throws {SyscallError} EINVAL, ESRCH, E2BIG, EBUSY, EOPNOTSUPP, EPERM
 * @see https://man7.org/linux/man-pages/man2/sched_setattr.2.html
 */
export const sched_setattr = promised<Sched_setattrPromisedCall>('sched_setattr');

/** The forms of sched_getattr. */
export interface Sched_getattrPromisedCall extends WaysPromised<[pid: Int, attr: Pointer<'struct sched_attr'>, size: Int, flags: Flags<'sched_getattr'>]> {
  /**
   * Comfortable: gets a thread's policy and its attributes; what the kernel writes is returned.
   *
   * Since Linux 3.14; i386 352, x86_64 315, arm64 275.
   * Manual: https://man7.org/linux/man-pages/man2/sched_getattr.2.html
   *
   * @param pid process id
   * @param flags flags: any of SCHED_GETATTR_FLAG_DL_DYNAMIC; may be left out: 0
   * @throws {SyscallError} EINVAL, ESRCH, E2BIG, EBUSY, EOPNOTSUPP, EPERM
   */
  (...args: [pid: Int, flags?: Flags<'sched_getattr'>, SignalOption?]): Promise<Structs['sched_attr']>;
  /**
   * Exact: gets a thread's policy and its attributes; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 3.14; i386 352, x86_64 315, arm64 275.
   * Manual: https://man7.org/linux/man-pages/man2/sched_getattr.2.html
   *
   * @param pid process id
   * @param attr out: struct sched_attr
   * @param size length of attr in bytes
   * @param flags flags: any of SCHED_GETATTR_FLAG_DL_DYNAMIC
   * @throws {SyscallError} EINVAL, ESRCH, E2BIG, EBUSY, EOPNOTSUPP, EPERM
   */
  (...args: [pid: Int, attr: Pointer<'struct sched_attr'>, size: Int, flags: Flags<'sched_getattr'>, SignalOption?]): Promise<number>;
  /** With bigints: gets a thread's policy and its attributes. */
  bigint(...args: [pid: Int, flags?: Flags<'sched_getattr'>, SignalOption?]): Promise<Big<Structs['sched_attr']>>;
  /** With bigints: gets a thread's policy and its attributes. */
  bigint(...args: [pid: Int, attr: Pointer<'struct sched_attr'>, size: Int, flags: Flags<'sched_getattr'>, SignalOption?]): Promise<bigint>;
}
/**
 * `sched_getattr` gets a thread's policy and its attributes.
 *
 * Since Linux 3.14; i386 352, x86_64 315, arm64 275.
 *
 * @throws {SyscallError} EINVAL, ESRCH, E2BIG, EBUSY, EOPNOTSUPP, EPERM
 * @see https://man7.org/linux/man-pages/man2/sched_getattr.2.html
 */
export const sched_getattr = promised<Sched_getattrPromisedCall>('sched_getattr');

/** The forms of sched_setaffinity. */
export interface Sched_setaffinityPromisedCall extends WaysPromised<[pid: Int, cpusetsize: Int, mask: readonly number[] | AnyPointer]> {
  /**
   * Comfortable: sets the processors that a thread may run on, a bit for each.
   *
   * Since Linux 2.6; i386 241, x86_64 203, arm64 122.
   * Manual: https://man7.org/linux/man-pages/man2/sched_setaffinity.2.html
   *
   * @param pid process id
   * @param mask in: bits, given as the numbers of those that are set, as many as cpusetsize says
   * @throws {SyscallError} EFAULT, EINVAL, EPERM, ESRCH
   */
  (...args: [pid: Int, mask: readonly number[] | AnyPointer, SignalOption?]): Promise<number>;
  /**
   * Exact: sets the processors that a thread may run on, a bit for each; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6; i386 241, x86_64 203, arm64 122.
   * Manual: https://man7.org/linux/man-pages/man2/sched_setaffinity.2.html
   *
   * @param pid process id
   * @param cpusetsize length of mask in bytes
   * @param mask in: bits, given as the numbers of those that are set, as many as cpusetsize says
   * @throws {SyscallError} EFAULT, EINVAL, EPERM, ESRCH
   */
  (...args: [pid: Int, cpusetsize: Int, mask: readonly number[] | AnyPointer, SignalOption?]): Promise<number>;
  /** With bigints: sets the processors that a thread may run on, a bit for each. */
  bigint(...args: [pid: Int, mask: readonly number[] | AnyPointer, SignalOption?]): Promise<Big<number>>;
  /** With bigints: sets the processors that a thread may run on, a bit for each. */
  bigint(...args: [pid: Int, cpusetsize: Int, mask: readonly number[] | AnyPointer, SignalOption?]): Promise<bigint>;
}
/**
 * `sched_setaffinity` sets the processors that a thread may run on, a bit for each.
 *
 * Since Linux 2.6; i386 241, x86_64 203, arm64 122.
 *
 * @throws {SyscallError} EFAULT, EINVAL, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/sched_setaffinity.2.html
 */
export const sched_setaffinity = promised<Sched_setaffinityPromisedCall>('sched_setaffinity');

/** The forms of sched_getaffinity. */
export interface Sched_getaffinityPromisedCall extends WaysPromised<[pid: Int, cpusetsize: Int, mask: AnyPointer]> {
  /**
   * Comfortable: gets the processors that a thread may run on, a bit for each; what the kernel writes is returned.
   *
   * Since Linux 2.6; i386 242, x86_64 204, arm64 123.
   * Manual: https://man7.org/linux/man-pages/man2/sched_getaffinity.2.html
   *
   * @param pid process id
   * @param cpusetsize length of mask in bytes; may be left out: 128
   * @throws {SyscallError} EFAULT, EINVAL, EPERM, ESRCH
   */
  (...args: [pid: Int, cpusetsize?: number, SignalOption?]): Promise<number[]>;
  /**
   * Exact: gets the processors that a thread may run on, a bit for each; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6; i386 242, x86_64 204, arm64 123.
   * Manual: https://man7.org/linux/man-pages/man2/sched_getaffinity.2.html
   *
   * @param pid process id
   * @param cpusetsize length of mask in bytes
   * @param mask out: bits, given as the numbers of those that are set, as many as cpusetsize says
   * @throws {SyscallError} EFAULT, EINVAL, EPERM, ESRCH
   */
  (...args: [pid: Int, cpusetsize: Int, mask: AnyPointer, SignalOption?]): Promise<number>;
  /** With bigints: gets the processors that a thread may run on, a bit for each. */
  bigint(...args: [pid: Int, cpusetsize?: number, SignalOption?]): Promise<Big<number[]>>;
  /** With bigints: gets the processors that a thread may run on, a bit for each. */
  bigint(...args: [pid: Int, cpusetsize: Int, mask: AnyPointer, SignalOption?]): Promise<bigint>;
}
/**
 * `sched_getaffinity` gets the processors that a thread may run on, a bit for each.
 *
 * Since Linux 2.6; i386 242, x86_64 204, arm64 123.
 *
 * @throws {SyscallError} EFAULT, EINVAL, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/sched_getaffinity.2.html
 */
export const sched_getaffinity = promised<Sched_getaffinityPromisedCall>('sched_getaffinity');

/**
 * `sched_get_priority_max` gets the highest priority of a policy.
 *
 * Since Linux 2.0; i386 159, x86_64 146, arm64 125.
 *
 * @param policy one of SCHED_NORMAL, SCHED_OTHER, SCHED_FIFO, SCHED_RR, SCHED_BATCH, SCHED_IDLE, SCHED_DEADLINE, SCHED_EXT
 * @throws {SyscallError} EINVAL
 * @see https://man7.org/linux/man-pages/man2/sched_get_priority_max.2.html
 */
export const sched_get_priority_max = promised<ExactPromised<[policy: OneOf<'sched_policy'>]>>('sched_get_priority_max');

/**
 * `sched_get_priority_min` gets the lowest priority of a policy.
 *
 * Since Linux 2.0; i386 160, x86_64 147, arm64 126.
 *
 * @param policy one of SCHED_NORMAL, SCHED_OTHER, SCHED_FIFO, SCHED_RR, SCHED_BATCH, SCHED_IDLE, SCHED_DEADLINE, SCHED_EXT
 * @throws {SyscallError} EINVAL
 * @see https://man7.org/linux/man-pages/man2/sched_get_priority_min.2.html
 */
export const sched_get_priority_min = promised<ExactPromised<[policy: OneOf<'sched_policy'>]>>('sched_get_priority_min');

/** The forms of sched_rr_get_interval. */
export interface Sched_rr_get_intervalPromisedCall extends WaysPromised<[pid: Int, tp: Pointer<'struct timespec'>]> {
  /**
   * Comfortable: gets the round-robin interval of a thread; what the kernel writes is returned.
   *
   * Since Linux 2.0; i386 161, x86_64 148, arm64 127.
   * Manual: https://man7.org/linux/man-pages/man2/sched_rr_get_interval.2.html
   *
   * @param pid process id
   * @throws {SyscallError} EFAULT, EINVAL, ENOSYS, ESRCH
   */
  (...args: [pid: Int, SignalOption?]): Promise<Structs['timespec']>;
  /**
   * Exact: gets the round-robin interval of a thread; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.0; i386 161, x86_64 148, arm64 127.
   * Manual: https://man7.org/linux/man-pages/man2/sched_rr_get_interval.2.html
   *
   * @param pid process id
   * @param tp out: struct timespec
   * @throws {SyscallError} EFAULT, EINVAL, ENOSYS, ESRCH
   */
  (...args: [pid: Int, tp: Pointer<'struct timespec'>, SignalOption?]): Promise<number>;
  /** With bigints: gets the round-robin interval of a thread. */
  bigint(...args: [pid: Int, SignalOption?]): Promise<Big<Structs['timespec']>>;
  /** With bigints: gets the round-robin interval of a thread. */
  bigint(...args: [pid: Int, tp: Pointer<'struct timespec'>, SignalOption?]): Promise<bigint>;
}
/**
 * `sched_rr_get_interval` gets the round-robin interval of a thread.
 *
 * Since Linux 2.0; i386 161, x86_64 148, arm64 127.
 *
 * @throws {SyscallError} EFAULT, EINVAL, ENOSYS, ESRCH
 * @see https://man7.org/linux/man-pages/man2/sched_rr_get_interval.2.html
 */
export const sched_rr_get_interval = promised<Sched_rr_get_intervalPromisedCall>('sched_rr_get_interval');

/** The forms of sched_rr_get_interval_time64. */
export interface Sched_rr_get_interval_time64PromisedCall extends WaysPromised<[pid: Int, tp: Pointer<'struct timespec'>]> {
  /**
   * Comfortable: gets the round-robin interval of a thread, with 64-bit seconds; what the kernel writes is returned.
   *
   * Since Linux 5.1; i386 423.
   * Manual: https://man7.org/linux/man-pages/man2/sched_rr_get_interval.2.html
   *
   * @param pid process id
   * @throws {SyscallError} EFAULT, EINVAL, ENOSYS, ESRCH
   */
  (...args: [pid: Int, SignalOption?]): Promise<Structs['timespec']>;
  /**
   * Exact: gets the round-robin interval of a thread, with 64-bit seconds; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 5.1; i386 423.
   * Manual: https://man7.org/linux/man-pages/man2/sched_rr_get_interval.2.html
   *
   * @param pid process id
   * @param tp out: struct timespec
   * @throws {SyscallError} EFAULT, EINVAL, ENOSYS, ESRCH
   */
  (...args: [pid: Int, tp: Pointer<'struct timespec'>, SignalOption?]): Promise<number>;
  /** With bigints: gets the round-robin interval of a thread, with 64-bit seconds. */
  bigint(...args: [pid: Int, SignalOption?]): Promise<Big<Structs['timespec']>>;
  /** With bigints: gets the round-robin interval of a thread, with 64-bit seconds. */
  bigint(...args: [pid: Int, tp: Pointer<'struct timespec'>, SignalOption?]): Promise<bigint>;
}
/**
 * `sched_rr_get_interval_time64` gets the round-robin interval of a thread, with 64-bit seconds.
 *
 * Since Linux 5.1; i386 423.
 *
 * @throws {SyscallError} EFAULT, EINVAL, ENOSYS, ESRCH
 * @see https://man7.org/linux/man-pages/man2/sched_rr_get_interval.2.html
 */
export const sched_rr_get_interval_time64 = promised<Sched_rr_get_interval_time64PromisedCall>('sched_rr_get_interval_time64');

/** The forms of getcpu. */
export interface GetcpuPromisedCall extends WaysPromised<[cpu: Pointer<'unsigned int'>, node: Pointer<'unsigned int'>, tcache: AnyPointer]> {
  /**
   * Comfortable: gets the processor and the node that the thread runs on; what the kernel writes is returned.
   *
   * Since Linux 2.6.19; i386 318, x86_64 309, arm64 168.
   * Manual: https://man7.org/linux/man-pages/man2/getcpu.2.html
   *
   * @throws {SyscallError} EFAULT
   */
  (...args: [SignalOption?]): Promise<{ cpu: number; node: number }>;
  /**
   * Exact: gets the processor and the node that the thread runs on; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6.19; i386 318, x86_64 309, arm64 168.
   * Manual: https://man7.org/linux/man-pages/man2/getcpu.2.html
   *
   * @param cpu out: unsigned int
   * @param node out: unsigned int
   * @param tcache has to be NULL
   * @throws {SyscallError} EFAULT
   */
  (...args: [cpu: Pointer<'unsigned int'>, node: Pointer<'unsigned int'>, tcache: AnyPointer, SignalOption?]): Promise<number>;
  /** With bigints: gets the processor and the node that the thread runs on. */
  bigint(...args: [SignalOption?]): Promise<Big<{ cpu: number; node: number }>>;
  /** With bigints: gets the processor and the node that the thread runs on. */
  bigint(...args: [cpu: Pointer<'unsigned int'>, node: Pointer<'unsigned int'>, tcache: AnyPointer, SignalOption?]): Promise<bigint>;
}
/**
 * `getcpu` gets the processor and the node that the thread runs on.
 *
 * Since Linux 2.6.19; i386 318, x86_64 309, arm64 168.
 *
 * @throws {SyscallError} EFAULT
 * @see https://man7.org/linux/man-pages/man2/getcpu.2.html
 */
export const getcpu = promised<GetcpuPromisedCall>('getcpu');

/**
 * `ioprio_set` sets an I/O priority.
 *
 * Since Linux 2.6.13; i386 289, x86_64 251, arm64 30.
 *
 * @param which one of IOPRIO_WHO_PROCESS, IOPRIO_WHO_PGRP, IOPRIO_WHO_USER
 * @throws {SyscallError} EINVAL, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/ioprio_set.2.html
 */
export const ioprio_set = promised<ExactPromised<[which: OneOf<'ioprio'>, who: Int, ioprio: Int]>>('ioprio_set');

/**
 * `ioprio_get` gets an I/O priority.
 *
 * Since Linux 2.6.13; i386 290, x86_64 252, arm64 31.
 *
 * @param which one of IOPRIO_WHO_PROCESS, IOPRIO_WHO_PGRP, IOPRIO_WHO_USER
 * @throws {SyscallError} EINVAL, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/ioprio_get.2.html
 */
export const ioprio_get = promised<ExactPromised<[which: OneOf<'ioprio'>, who: Int]>>('ioprio_get');

/** The forms of listns. */
export interface ListnsPromisedCall extends WaysPromised<[req: In<'ns_id_req'>, ns_ids: Pointer<'u64'>, nr_ns_ids: Int, flags: Int]> {
  /**
   * Comfortable: lists namespaces; what the kernel writes is returned.
   *
   * Since Linux 6.19; i386 470, x86_64 470, arm64 470.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param req in: struct ns_id_req
   * @param nr_ns_ids length of ns_ids in elements
   * @param flags has to be 0; may be left out: 0
   */
  (...args: [req: In<'ns_id_req'>, nr_ns_ids: Int, flags?: Int, SignalOption?]): Promise<number[]>;
  /**
   * Exact: lists namespaces; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 6.19; i386 470, x86_64 470, arm64 470.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param req in: struct ns_id_req
   * @param ns_ids out: array of u64, as many as nr_ns_ids says
   * @param nr_ns_ids length of ns_ids in elements
   * @param flags has to be 0
   */
  (...args: [req: In<'ns_id_req'>, ns_ids: Pointer<'u64'>, nr_ns_ids: Int, flags: Int, SignalOption?]): Promise<number>;
  /** With bigints: lists namespaces. */
  bigint(...args: [req: In<'ns_id_req'>, nr_ns_ids: Int, flags?: Int, SignalOption?]): Promise<Big<number[]>>;
  /** With bigints: lists namespaces. */
  bigint(...args: [req: In<'ns_id_req'>, ns_ids: Pointer<'u64'>, nr_ns_ids: Int, flags: Int, SignalOption?]): Promise<bigint>;
}
/**
 * `listns` lists namespaces.
 *
 * Since Linux 6.19; i386 470, x86_64 470, arm64 470.
 *
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 */
export const listns = promised<ListnsPromisedCall>('listns');

/**
 * `kcmp` compares what two processes share.
 *
 * Since Linux 3.5; i386 349, x86_64 312, arm64 272.
 *
 * @param pid1 process id
 * @param pid2 process id
 * @param type_ one of KCMP_FILE, KCMP_VM, KCMP_FILES, KCMP_FS, KCMP_SIGHAND, KCMP_IO, KCMP_SYSVSEM, KCMP_EPOLL_TFD
 * @param idx1 number, or file descriptor
 * @param idx2 number, or file descriptor
 * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOENT, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/kcmp.2.html
 */
export const kcmp = promised<ExactPromised<[pid1: Int, pid2: Int, type_: OneOf<'kcmp'>, idx1: FdLike, idx2: FdLike]>>('kcmp');

/**
 * `ptrace` traces a process.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 1.0; i386 26, x86_64 101, arm64 117.
 *
 * @param request one of PTRACE_TRACEME, PTRACE_PEEKTEXT, PTRACE_PEEKDATA, PTRACE_PEEKUSR, PTRACE_POKETEXT, PTRACE_POKEDATA, PTRACE_POKEUSR, PTRACE_CONT, …
 * @param addr number, or memory
 * @param data number, or memory
 * @throws {SyscallError} EBUSY, EFAULT, EIO, EINVAL, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
 */
export const ptrace = promised<ExactPromised<[request: OneOf<'ptrace'>, pid: Int, addr: IntOrMemory, data: IntOrMemory]>>('ptrace');

/** The forms of get_robust_list. */
export interface Get_robust_listPromisedCall extends WaysPromised<[pid: Int, head_ptr: Pointer<'unsigned long'>, len_ptr: Pointer<'size_t'>]> {
  /**
   * Comfortable: gets the list of robust futexes of a thread; what the kernel writes is returned.
   *
   * Since Linux 2.6.17; i386 312, x86_64 274, arm64 100.
   * Manual: https://man7.org/linux/man-pages/man2/get_robust_list.2.html
   *
   * @param pid process id
   * @throws {SyscallError} EINVAL, EFAULT, EPERM, ESRCH
   */
  (...args: [pid: Int, SignalOption?]): Promise<{ head_ptr: number; len_ptr: number }>;
  /**
   * Exact: gets the list of robust futexes of a thread; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6.17; i386 312, x86_64 274, arm64 100.
   * Manual: https://man7.org/linux/man-pages/man2/get_robust_list.2.html
   *
   * @param pid process id
   * @param head_ptr out: unsigned long
   * @param len_ptr out: size_t
   * @throws {SyscallError} EINVAL, EFAULT, EPERM, ESRCH
   */
  (...args: [pid: Int, head_ptr: Pointer<'unsigned long'>, len_ptr: Pointer<'size_t'>, SignalOption?]): Promise<number>;
  /** With bigints: gets the list of robust futexes of a thread. */
  bigint(...args: [pid: Int, SignalOption?]): Promise<Big<{ head_ptr: number; len_ptr: number }>>;
  /** With bigints: gets the list of robust futexes of a thread. */
  bigint(...args: [pid: Int, head_ptr: Pointer<'unsigned long'>, len_ptr: Pointer<'size_t'>, SignalOption?]): Promise<bigint>;
}
/**
 * `get_robust_list` gets the list of robust futexes of a thread.
 *
 * Since Linux 2.6.17; i386 312, x86_64 274, arm64 100.
 *
 * @throws {SyscallError} EINVAL, EFAULT, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/get_robust_list.2.html
 */
export const get_robust_list = promised<Get_robust_listPromisedCall>('get_robust_list');

/**
 * `rseq_slice_yield` gives the rest of an extended time slice back.
 *
 * Since Linux 7.0; i386 471, x86_64 471, arm64 471.
 *
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 */
export const rseq_slice_yield = promised<ExactPromised<[]>>('rseq_slice_yield');

/** The forms of membarrier. */
export interface MembarrierPromisedCall extends WaysPromised<[cmd: OneOf<'membarrier_cmd'>, flags: Flags<'membarrier'>, cpu_id: Int]> {
  /**
   * Comfortable: orders memory accesses among threads.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 4.3; i386 375, x86_64 324, arm64 283.
   * Manual: https://man7.org/linux/man-pages/man2/membarrier.2.html
   *
   * @param cmd one of MEMBARRIER_CMD_QUERY, MEMBARRIER_CMD_GLOBAL, MEMBARRIER_CMD_GLOBAL_EXPEDITED, MEMBARRIER_CMD_REGISTER_GLOBAL_EXPEDITED, MEMBARRIER_CMD_PRIVATE_EXPEDITED, MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED, MEMBARRIER_CMD_PRIVATE_EXPEDITED_SYNC_CORE, MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_SYNC_CORE, …
   * @param flags flags: any of MEMBARRIER_CMD_FLAG_CPU; may be left out: 0
   * @param cpu_id number; may be left out: 0
   * @throws {SyscallError} EINVAL, ENOSYS, EPERM
   */
  (...args: [cmd: OneOf<'membarrier_cmd'>, flags?: Flags<'membarrier'>, cpu_id?: Int, SignalOption?]): Promise<number>;
  /**
   * Exact: orders memory accesses among threads; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 4.3; i386 375, x86_64 324, arm64 283.
   * Manual: https://man7.org/linux/man-pages/man2/membarrier.2.html
   *
   * @param cmd one of MEMBARRIER_CMD_QUERY, MEMBARRIER_CMD_GLOBAL, MEMBARRIER_CMD_GLOBAL_EXPEDITED, MEMBARRIER_CMD_REGISTER_GLOBAL_EXPEDITED, MEMBARRIER_CMD_PRIVATE_EXPEDITED, MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED, MEMBARRIER_CMD_PRIVATE_EXPEDITED_SYNC_CORE, MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_SYNC_CORE, …
   * @param flags flags: any of MEMBARRIER_CMD_FLAG_CPU
   * @throws {SyscallError} EINVAL, ENOSYS, EPERM
   */
  (...args: [cmd: OneOf<'membarrier_cmd'>, flags: Flags<'membarrier'>, cpu_id: Int, SignalOption?]): Promise<number>;
  /** With bigints: orders memory accesses among threads. */
  bigint(...args: [cmd: OneOf<'membarrier_cmd'>, flags?: Flags<'membarrier'>, cpu_id?: Int, SignalOption?]): Promise<Big<number>>;
  /** With bigints: orders memory accesses among threads. */
  bigint(...args: [cmd: OneOf<'membarrier_cmd'>, flags: Flags<'membarrier'>, cpu_id: Int, SignalOption?]): Promise<bigint>;
}
/**
 * `membarrier` orders memory accesses among threads.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 4.3; i386 375, x86_64 324, arm64 283.
 *
 * @throws {SyscallError} EINVAL, ENOSYS, EPERM
 * @see https://man7.org/linux/man-pages/man2/membarrier.2.html
 */
export const membarrier = promised<MembarrierPromisedCall>('membarrier');

/**
 * `acct` switches process accounting.
 *
 * Since Linux 1.0; i386 51, x86_64 163, arm64 89.
 *
 * @param filename string
 * @throws {SyscallError} EACCES, EFAULT, EIO, EISDIR, ELOOP, ENAMETOOLONG, ENFILE, ENOENT, ENOMEM, ENOSYS, ENOTDIR, EPERM, EROFS, EUSERS
 * @see https://man7.org/linux/man-pages/man2/acct.2.html
 */
export const acct = promised<ExactPromised<[filename: Text]>>('acct');

/** The forms of modify_ldt. */
export interface Modify_ldtPromisedCall extends WaysPromised<[func: Int, ptr: Data, bytecount: Int]> {
  /**
   * Comfortable: reads or writes the local descriptor table.
   *
   * Since Linux 1.0; i386 123, x86_64 154.
   * Manual: https://man7.org/linux/man-pages/man2/modify_ldt.2.html
   *
   * @param ptr in, out: bytes, as many as bytecount says
   * @throws {SyscallError} EFAULT, EINVAL, ENOSYS
   */
  (...args: [func: Int, ptr: Data, SignalOption?]): Promise<number>;
  /**
   * Exact: reads or writes the local descriptor table; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 1.0; i386 123, x86_64 154.
   * Manual: https://man7.org/linux/man-pages/man2/modify_ldt.2.html
   *
   * @param ptr in, out: bytes, as many as bytecount says
   * @param bytecount length of ptr in bytes
   * @throws {SyscallError} EFAULT, EINVAL, ENOSYS
   */
  (...args: [func: Int, ptr: Data, bytecount: Int, SignalOption?]): Promise<number>;
  /** With bigints: reads or writes the local descriptor table. */
  bigint(...args: [func: Int, ptr: Data, SignalOption?]): Promise<Big<number>>;
  /** With bigints: reads or writes the local descriptor table. */
  bigint(...args: [func: Int, ptr: Data, bytecount: Int, SignalOption?]): Promise<bigint>;
}
/**
 * `modify_ldt` reads or writes the local descriptor table.
 *
 * Since Linux 1.0; i386 123, x86_64 154.
 *
 * @throws {SyscallError} EFAULT, EINVAL, ENOSYS
 * @see https://man7.org/linux/man-pages/man2/modify_ldt.2.html
 */
export const modify_ldt = promised<Modify_ldtPromisedCall>('modify_ldt');

/** The forms of get_thread_area. */
export interface Get_thread_areaPromisedCall extends WaysPromised<[u_info: Pointer<'struct user_desc'>]> {
  /**
   * Exact: gets an entry of the thread's local storage; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6; i386 244, x86_64 211.
   * Manual: https://man7.org/linux/man-pages/man2/get_thread_area.2.html
   *
   * @param u_info in, out: struct user_desc
   * @throws {SyscallError} EFAULT, EINVAL, ENOSYS, ESRCH
   */
  (...args: [u_info: Pointer<'struct user_desc'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets an entry of the thread's local storage; what the kernel writes is returned.
   *
   * Since Linux 2.6; i386 244, x86_64 211.
   * Manual: https://man7.org/linux/man-pages/man2/get_thread_area.2.html
   *
   * @param u_info in, out: struct user_desc
   * @throws {SyscallError} EFAULT, EINVAL, ENOSYS, ESRCH
   */
  (...args: [u_info: Input<'user_desc'>, SignalOption?]): Promise<Structs['user_desc']>;
  /** With bigints: gets an entry of the thread's local storage. */
  bigint(...args: [u_info: Pointer<'struct user_desc'>, SignalOption?]): Promise<bigint>;
  /** With bigints: gets an entry of the thread's local storage. */
  bigint(...args: [u_info: Input<'user_desc'>, SignalOption?]): Promise<Big<Structs['user_desc']>>;
}
/**
 * `get_thread_area` gets an entry of the thread's local storage.
 *
 * Since Linux 2.6; i386 244, x86_64 211.
 *
 * @throws {SyscallError} EFAULT, EINVAL, ENOSYS, ESRCH
 * @see https://man7.org/linux/man-pages/man2/get_thread_area.2.html
 */
export const get_thread_area = promised<Get_thread_areaPromisedCall>('get_thread_area');

/**
 * `vm86` enters virtual 8086 mode.
 *
 * Since Linux 2.0.28; i386 166.
 *
 * @throws {SyscallError} EFAULT, ENOSYS, EPERM
 * @see https://man7.org/linux/man-pages/man2/vm86.2.html
 */
export const vm86 = promised<ExactPromised<[fn: Int, v86: Int]>>('vm86');

/**
 * `vm86old` enters virtual 8086 mode, in the old form.
 *
 * Since Linux 1.0; i386 113.
 *
 * @param info in, out: memory, or an address
 * @throws {SyscallError} EFAULT, ENOSYS, EPERM
 * @see https://man7.org/linux/man-pages/man2/vm86old.2.html
 */
export const vm86old = promised<ExactPromised<[info: AnyPointer]>>('vm86old');

/**
 * `getuid32` gets the real user id, with 32 bits.
 *
 * Cannot fail.
 * Since Linux 2.4; i386 199.
 *
 * @see https://man7.org/linux/man-pages/man2/getuid32.2.html
 */
export const getuid32 = promised<ExactPromised<[]>>('getuid32');

/**
 * `geteuid32` gets the effective user id, with 32 bits.
 *
 * Cannot fail.
 * Since Linux 2.4; i386 201.
 *
 * @see https://man7.org/linux/man-pages/man2/geteuid32.2.html
 */
export const geteuid32 = promised<ExactPromised<[]>>('geteuid32');

/**
 * `getgid32` gets the real group id, with 32 bits.
 *
 * Cannot fail.
 * Since Linux 2.4; i386 200.
 *
 * @see https://man7.org/linux/man-pages/man2/getgid32.2.html
 */
export const getgid32 = promised<ExactPromised<[]>>('getgid32');

/**
 * `getegid32` gets the effective group id, with 32 bits.
 *
 * Cannot fail.
 * Since Linux 2.4; i386 202.
 *
 * @see https://man7.org/linux/man-pages/man2/getegid32.2.html
 */
export const getegid32 = promised<ExactPromised<[]>>('getegid32');

/** The forms of getresuid32. */
export interface Getresuid32PromisedCall extends WaysPromised<[ruid: Pointer<'uid_t'>, euid: Pointer<'uid_t'>, suid: Pointer<'uid_t'>]> {
  /**
   * Comfortable: gets the three user ids, with 32 bits; what the kernel writes is returned.
   *
   * Since Linux 2.4; i386 209.
   * Manual: https://man7.org/linux/man-pages/man2/getresuid32.2.html
   *
   * @throws {SyscallError} EFAULT
   */
  (...args: [SignalOption?]): Promise<{ ruid: number; euid: number; suid: number }>;
  /**
   * Exact: gets the three user ids, with 32 bits; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.4; i386 209.
   * Manual: https://man7.org/linux/man-pages/man2/getresuid32.2.html
   *
   * @param ruid out: uid_t
   * @param euid out: uid_t
   * @param suid out: uid_t
   * @throws {SyscallError} EFAULT
   */
  (...args: [ruid: Pointer<'uid_t'>, euid: Pointer<'uid_t'>, suid: Pointer<'uid_t'>, SignalOption?]): Promise<number>;
  /** With bigints: gets the three user ids, with 32 bits. */
  bigint(...args: [SignalOption?]): Promise<Big<{ ruid: number; euid: number; suid: number }>>;
  /** With bigints: gets the three user ids, with 32 bits. */
  bigint(...args: [ruid: Pointer<'uid_t'>, euid: Pointer<'uid_t'>, suid: Pointer<'uid_t'>, SignalOption?]): Promise<bigint>;
}
/**
 * `getresuid32` gets the three user ids, with 32 bits.
 *
 * Since Linux 2.4; i386 209.
 *
 * @throws {SyscallError} EFAULT
 * @see https://man7.org/linux/man-pages/man2/getresuid32.2.html
 */
export const getresuid32 = promised<Getresuid32PromisedCall>('getresuid32');

/** The forms of getresgid32. */
export interface Getresgid32PromisedCall extends WaysPromised<[rgid: Pointer<'gid_t'>, egid: Pointer<'gid_t'>, sgid: Pointer<'gid_t'>]> {
  /**
   * Comfortable: gets the three group ids, with 32 bits; what the kernel writes is returned.
   *
   * Since Linux 2.4; i386 211.
   * Manual: https://man7.org/linux/man-pages/man2/getresgid32.2.html
   *
   * @throws {SyscallError} EFAULT
   */
  (...args: [SignalOption?]): Promise<{ rgid: number; egid: number; sgid: number }>;
  /**
   * Exact: gets the three group ids, with 32 bits; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.4; i386 211.
   * Manual: https://man7.org/linux/man-pages/man2/getresgid32.2.html
   *
   * @param rgid out: gid_t
   * @param egid out: gid_t
   * @param sgid out: gid_t
   * @throws {SyscallError} EFAULT
   */
  (...args: [rgid: Pointer<'gid_t'>, egid: Pointer<'gid_t'>, sgid: Pointer<'gid_t'>, SignalOption?]): Promise<number>;
  /** With bigints: gets the three group ids, with 32 bits. */
  bigint(...args: [SignalOption?]): Promise<Big<{ rgid: number; egid: number; sgid: number }>>;
  /** With bigints: gets the three group ids, with 32 bits. */
  bigint(...args: [rgid: Pointer<'gid_t'>, egid: Pointer<'gid_t'>, sgid: Pointer<'gid_t'>, SignalOption?]): Promise<bigint>;
}
/**
 * `getresgid32` gets the three group ids, with 32 bits.
 *
 * Since Linux 2.4; i386 211.
 *
 * @throws {SyscallError} EFAULT
 * @see https://man7.org/linux/man-pages/man2/getresgid32.2.html
 */
export const getresgid32 = promised<Getresgid32PromisedCall>('getresgid32');

/** The forms of getgroups32. */
export interface Getgroups32PromisedCall extends WaysPromised<[size: Int, list: Pointer<'gid_t'>]> {
  /**
   * Comfortable: gets the supplementary groups, with 32 bits; what the kernel writes is returned.
   *
   * Since Linux 2.4; i386 205.
   * Manual: https://man7.org/linux/man-pages/man2/getgroups32.2.html
   *
   * @param size length of list in elements; may be left out: 65536
   * @throws {SyscallError} EFAULT, EINVAL, ENOMEM, EPERM
   */
  (...args: [size?: Int, SignalOption?]): Promise<number[]>;
  /**
   * Exact: gets the supplementary groups, with 32 bits; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.4; i386 205.
   * Manual: https://man7.org/linux/man-pages/man2/getgroups32.2.html
   *
   * @param size length of list in elements
   * @param list out: array of gid_t, as many as size says
   * @throws {SyscallError} EFAULT, EINVAL, ENOMEM, EPERM
   */
  (...args: [size: Int, list: Pointer<'gid_t'>, SignalOption?]): Promise<number>;
  /** With bigints: gets the supplementary groups, with 32 bits. */
  bigint(...args: [size?: Int, SignalOption?]): Promise<Big<number[]>>;
  /** With bigints: gets the supplementary groups, with 32 bits. */
  bigint(...args: [size: Int, list: Pointer<'gid_t'>, SignalOption?]): Promise<bigint>;
}
/**
 * `getgroups32` gets the supplementary groups, with 32 bits.
 *
 * Since Linux 2.4; i386 205.
 *
 * @throws {SyscallError} EFAULT, EINVAL, ENOMEM, EPERM
 * @see https://man7.org/linux/man-pages/man2/getgroups32.2.html
 */
export const getgroups32 = promised<Getgroups32PromisedCall>('getgroups32');

/** The forms of ugetrlimit. */
export interface UgetrlimitPromisedCall extends WaysPromised<[resource: OneOf<'rlimit'>, rlim: Pointer<'struct rlimit'>]> {
  /**
   * Comfortable: gets a resource limit, up to 2^32 - 1; what the kernel writes is returned.
   *
   * Since Linux 2.4; i386 191.
   * Manual: https://man7.org/linux/man-pages/man2/ugetrlimit.2.html
   *
   * @param resource one of RLIMIT_CPU, RLIMIT_FSIZE, RLIMIT_DATA, RLIMIT_STACK, RLIMIT_CORE, RLIMIT_RSS, RLIMIT_NPROC, RLIMIT_NOFILE, …
   * @throws {SyscallError} EFAULT, EINVAL, EPERM, ESRCH
   */
  (...args: [resource: OneOf<'rlimit'>, SignalOption?]): Promise<Structs['rlimit']>;
  /**
   * Exact: gets a resource limit, up to 2^32 - 1; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.4; i386 191.
   * Manual: https://man7.org/linux/man-pages/man2/ugetrlimit.2.html
   *
   * @param resource one of RLIMIT_CPU, RLIMIT_FSIZE, RLIMIT_DATA, RLIMIT_STACK, RLIMIT_CORE, RLIMIT_RSS, RLIMIT_NPROC, RLIMIT_NOFILE, …
   * @param rlim out: struct rlimit
   * @throws {SyscallError} EFAULT, EINVAL, EPERM, ESRCH
   */
  (...args: [resource: OneOf<'rlimit'>, rlim: Pointer<'struct rlimit'>, SignalOption?]): Promise<number>;
  /** With bigints: gets a resource limit, up to 2^32 - 1. */
  bigint(...args: [resource: OneOf<'rlimit'>, SignalOption?]): Promise<Big<Structs['rlimit']>>;
  /** With bigints: gets a resource limit, up to 2^32 - 1. */
  bigint(...args: [resource: OneOf<'rlimit'>, rlim: Pointer<'struct rlimit'>, SignalOption?]): Promise<bigint>;
}
/**
 * `ugetrlimit` gets a resource limit, up to 2^32 - 1.
 *
 * Since Linux 2.4; i386 191.
 *
 * @throws {SyscallError} EFAULT, EINVAL, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/ugetrlimit.2.html
 */
export const ugetrlimit = promised<UgetrlimitPromisedCall>('ugetrlimit');

/** The forms of rt_sigaction. */
export interface Rt_sigactionPromisedCall extends WaysPromised<[signum: OneOf<'signal'>, act: In<'sigaction'>, oldact: Pointer<'struct sigaction'>, sigsetsize: Int]> {
  /**
   * Comfortable: gets and sets what a signal does; a handler in JavaScript is not possible; what the kernel writes is returned.
   *
   * Since Linux 2.2; i386 174, x86_64 13, arm64 134.
   * Manual: https://man7.org/linux/man-pages/man2/rt_sigaction.2.html
   *
   * @param signum one of SIGHUP, SIGINT, SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, …
   * @param act in: struct sigaction
   * @throws {SyscallError} EFAULT, EINVAL
   */
  (...args: [signum: OneOf<'signal'>, act: In<'sigaction'>, SignalOption?]): Promise<Structs['sigaction']>;
  /**
   * Exact: gets and sets what a signal does; a handler in JavaScript is not possible; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.2; i386 174, x86_64 13, arm64 134.
   * Manual: https://man7.org/linux/man-pages/man2/rt_sigaction.2.html
   *
   * @param signum one of SIGHUP, SIGINT, SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, …
   * @param act in: struct sigaction
   * @param oldact out: struct sigaction
   * @param sigsetsize 8, the bytes of a set of signals
   * @throws {SyscallError} EFAULT, EINVAL
   */
  (...args: [signum: OneOf<'signal'>, act: In<'sigaction'>, oldact: Pointer<'struct sigaction'>, sigsetsize: Int, SignalOption?]): Promise<number>;
  /** With bigints: gets and sets what a signal does; a handler in JavaScript is not possible. */
  bigint(...args: [signum: OneOf<'signal'>, act: In<'sigaction'>, SignalOption?]): Promise<Big<Structs['sigaction']>>;
  /** With bigints: gets and sets what a signal does; a handler in JavaScript is not possible. */
  bigint(...args: [signum: OneOf<'signal'>, act: In<'sigaction'>, oldact: Pointer<'struct sigaction'>, sigsetsize: Int, SignalOption?]): Promise<bigint>;
}
/**
 * `rt_sigaction` gets and sets what a signal does; a handler in JavaScript is not possible.
 *
 * Since Linux 2.2; i386 174, x86_64 13, arm64 134.
 *
 * @throws {SyscallError} EFAULT, EINVAL
 * @see https://man7.org/linux/man-pages/man2/rt_sigaction.2.html
 */
export const rt_sigaction = promised<Rt_sigactionPromisedCall>('rt_sigaction');

/** The forms of rt_sigpending. */
export interface Rt_sigpendingPromisedCall extends WaysPromised<[set: Pointer<'struct sigset'>, sigsetsize: Int]> {
  /**
   * Comfortable: gets the signals that wait for the thread; what the kernel writes is returned.
   *
   * Since Linux 2.2; i386 176, x86_64 127, arm64 136.
   * Manual: https://man7.org/linux/man-pages/man2/rt_sigpending.2.html
   *
   * @throws {SyscallError} EFAULT
   */
  (...args: [SignalOption?]): Promise<(Names['signal'] | number)[]>;
  /**
   * Exact: gets the signals that wait for the thread; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.2; i386 176, x86_64 127, arm64 136.
   * Manual: https://man7.org/linux/man-pages/man2/rt_sigpending.2.html
   *
   * @param set out: set of signals
   * @param sigsetsize 8, the bytes of a set of signals
   * @throws {SyscallError} EFAULT
   */
  (...args: [set: Pointer<'struct sigset'>, sigsetsize: Int, SignalOption?]): Promise<number>;
  /** With bigints: gets the signals that wait for the thread. */
  bigint(...args: [SignalOption?]): Promise<Big<(Names['signal'] | number)[]>>;
  /** With bigints: gets the signals that wait for the thread. */
  bigint(...args: [set: Pointer<'struct sigset'>, sigsetsize: Int, SignalOption?]): Promise<bigint>;
}
/**
 * `rt_sigpending` gets the signals that wait for the thread.
 *
 * Since Linux 2.2; i386 176, x86_64 127, arm64 136.
 *
 * @throws {SyscallError} EFAULT
 * @see https://man7.org/linux/man-pages/man2/rt_sigpending.2.html
 */
export const rt_sigpending = promised<Rt_sigpendingPromisedCall>('rt_sigpending');

/** The forms of rt_sigsuspend. */
export interface Rt_sigsuspendPromisedCall extends WaysPromised<[mask: Signals | Pointer<'struct sigset'>, sigsetsize: Int]> {
  /**
   * Comfortable: waits for a signal with another mask.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.2; i386 179, x86_64 130, arm64 133.
   * Manual: https://man7.org/linux/man-pages/man2/rt_sigsuspend.2.html
   *
   * @param mask in: set of signals
   * @throws {SyscallError} EFAULT, EINTR
   */
  (...args: [mask: Signals | Pointer<'struct sigset'>, SignalOption?]): Promise<number>;
  /**
   * Exact: waits for a signal with another mask; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.2; i386 179, x86_64 130, arm64 133.
   * Manual: https://man7.org/linux/man-pages/man2/rt_sigsuspend.2.html
   *
   * @param mask in: set of signals
   * @param sigsetsize 8, the bytes of a set of signals
   * @throws {SyscallError} EFAULT, EINTR
   */
  (...args: [mask: Signals | Pointer<'struct sigset'>, sigsetsize: Int, SignalOption?]): Promise<number>;
  /** With bigints: waits for a signal with another mask. */
  bigint(...args: [mask: Signals | Pointer<'struct sigset'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: waits for a signal with another mask. */
  bigint(...args: [mask: Signals | Pointer<'struct sigset'>, sigsetsize: Int, SignalOption?]): Promise<bigint>;
}
/**
 * `rt_sigsuspend` waits for a signal with another mask.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.2; i386 179, x86_64 130, arm64 133.
 *
 * @throws {SyscallError} EFAULT, EINTR
 * @see https://man7.org/linux/man-pages/man2/rt_sigsuspend.2.html
 */
export const rt_sigsuspend = promised<Rt_sigsuspendPromisedCall>('rt_sigsuspend');

/** The forms of rt_sigtimedwait. */
export interface Rt_sigtimedwaitPromisedCall extends WaysPromised<[set: Signals | Pointer<'struct sigset'>, info: Pointer<'struct siginfo'>, timeout: In<'timespec'>, sigsetsize: Int]> {
  /**
   * Comfortable: waits for a signal, and takes it; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.2; i386 177, x86_64 128, arm64 137.
   * Manual: https://man7.org/linux/man-pages/man2/rt_sigtimedwait.2.html
   *
   * @param set in: set of signals
   * @param timeout in: struct timespec
   * @throws {SyscallError} EAGAIN, EINTR, EINVAL
   */
  (...args: [set: Signals | Pointer<'struct sigset'>, timeout: In<'timespec'>, SignalOption?]): Promise<{ signal: number; info: Structs['siginfo'] }>;
  /**
   * Exact: waits for a signal, and takes it; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.2; i386 177, x86_64 128, arm64 137.
   * Manual: https://man7.org/linux/man-pages/man2/rt_sigtimedwait.2.html
   *
   * @param set in: set of signals
   * @param info out: struct siginfo
   * @param timeout in: struct timespec
   * @param sigsetsize 8, the bytes of a set of signals
   * @throws {SyscallError} EAGAIN, EINTR, EINVAL
   */
  (...args: [set: Signals | Pointer<'struct sigset'>, info: Pointer<'struct siginfo'>, timeout: In<'timespec'>, sigsetsize: Int, SignalOption?]): Promise<number>;
  /** With bigints: waits for a signal, and takes it. */
  bigint(...args: [set: Signals | Pointer<'struct sigset'>, timeout: In<'timespec'>, SignalOption?]): Promise<Big<{ signal: number; info: Structs['siginfo'] }>>;
  /** With bigints: waits for a signal, and takes it. */
  bigint(...args: [set: Signals | Pointer<'struct sigset'>, info: Pointer<'struct siginfo'>, timeout: In<'timespec'>, sigsetsize: Int, SignalOption?]): Promise<bigint>;
}
/**
 * `rt_sigtimedwait` waits for a signal, and takes it.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.2; i386 177, x86_64 128, arm64 137.
 *
 * @throws {SyscallError} EAGAIN, EINTR, EINVAL
 * @see https://man7.org/linux/man-pages/man2/rt_sigtimedwait.2.html
 */
export const rt_sigtimedwait = promised<Rt_sigtimedwaitPromisedCall>('rt_sigtimedwait');

/** The forms of rt_sigtimedwait_time64. */
export interface Rt_sigtimedwait_time64PromisedCall extends WaysPromised<[set: Signals | Pointer<'struct sigset'>, info: Pointer<'struct siginfo'>, timeout: In<'timespec'>, sigsetsize: Int]> {
  /**
   * Comfortable: waits for a signal, with 64-bit seconds; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.1; i386 421.
   * Manual: https://man7.org/linux/man-pages/man2/rt_sigtimedwait.2.html
   *
   * @param set in: set of signals
   * @param timeout in: struct timespec
   * @throws {SyscallError} EAGAIN, EINTR, EINVAL
   */
  (...args: [set: Signals | Pointer<'struct sigset'>, timeout: In<'timespec'>, SignalOption?]): Promise<{ signal: number; info: Structs['siginfo'] }>;
  /**
   * Exact: waits for a signal, with 64-bit seconds; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.1; i386 421.
   * Manual: https://man7.org/linux/man-pages/man2/rt_sigtimedwait.2.html
   *
   * @param set in: set of signals
   * @param info out: struct siginfo
   * @param timeout in: struct timespec
   * @param sigsetsize 8, the bytes of a set of signals
   * @throws {SyscallError} EAGAIN, EINTR, EINVAL
   */
  (...args: [set: Signals | Pointer<'struct sigset'>, info: Pointer<'struct siginfo'>, timeout: In<'timespec'>, sigsetsize: Int, SignalOption?]): Promise<number>;
  /** With bigints: waits for a signal, with 64-bit seconds. */
  bigint(...args: [set: Signals | Pointer<'struct sigset'>, timeout: In<'timespec'>, SignalOption?]): Promise<Big<{ signal: number; info: Structs['siginfo'] }>>;
  /** With bigints: waits for a signal, with 64-bit seconds. */
  bigint(...args: [set: Signals | Pointer<'struct sigset'>, info: Pointer<'struct siginfo'>, timeout: In<'timespec'>, sigsetsize: Int, SignalOption?]): Promise<bigint>;
}
/**
 * `rt_sigtimedwait_time64` waits for a signal, with 64-bit seconds.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 5.1; i386 421.
 *
 * @throws {SyscallError} EAGAIN, EINTR, EINVAL
 * @see https://man7.org/linux/man-pages/man2/rt_sigtimedwait.2.html
 */
export const rt_sigtimedwait_time64 = promised<Rt_sigtimedwait_time64PromisedCall>('rt_sigtimedwait_time64');

/**
 * `rt_sigqueueinfo` sends a signal with data to a process.
 *
 * Since Linux 2.2; i386 178, x86_64 129, arm64 138.
 *
 * @param tgid process id
 * @param sig one of SIGHUP, SIGINT, SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, …
 * @param info in: struct siginfo
 * @throws {SyscallError} EAGAIN, EINVAL, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/rt_sigqueueinfo.2.html
 */
export const rt_sigqueueinfo = promised<ExactPromised<[tgid: Int, sig: OneOf<'signal'>, info: In<'siginfo'>]>>('rt_sigqueueinfo');

/**
 * `rt_tgsigqueueinfo` sends a signal with data to a thread.
 *
 * Since Linux 2.6.31; i386 335, x86_64 297, arm64 240.
 *
 * @param tgid process id
 * @param tid process id
 * @param sig one of SIGHUP, SIGINT, SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, …
 * @param info in: struct siginfo
 * @throws {SyscallError} EAGAIN, EINVAL, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/rt_tgsigqueueinfo.2.html
 */
export const rt_tgsigqueueinfo = promised<ExactPromised<[tgid: Int, tid: Int, sig: OneOf<'signal'>, info: In<'siginfo'>]>>('rt_tgsigqueueinfo');

/**
 * `pause` waits for a signal.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 1.0; i386 29, x86_64 34.
 *
 * @throws {SyscallError} EINTR
 * @see https://man7.org/linux/man-pages/man2/pause.2.html
 */
export const pause = promised<ExactPromised<[]>>('pause');

/**
 * `alarm` sends SIGALRM after seconds, and returns what was left of the last one.
 *
 * Cannot fail.
 * Since Linux 1.0; i386 27, x86_64 37.
 *
 * @see https://man7.org/linux/man-pages/man2/alarm.2.html
 */
export const alarm = promised<ExactPromised<[seconds: Int]>>('alarm');

/** The forms of sigaction. */
export interface SigactionPromisedCall extends WaysPromised<[signum: OneOf<'signal'>, act: In<'old_sigaction'>, oldact: Pointer<'struct old_sigaction'>]> {
  /**
   * Comfortable: gets and sets what a signal does, in the old form; what the kernel writes is returned.
   *
   * Since Linux 1.0; i386 67.
   * Manual: https://man7.org/linux/man-pages/man2/sigaction.2.html
   *
   * @param signum one of SIGHUP, SIGINT, SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, …
   * @param act in: struct old_sigaction
   * @throws {SyscallError} EFAULT, EINVAL
   */
  (...args: [signum: OneOf<'signal'>, act: In<'old_sigaction'>, SignalOption?]): Promise<Structs['old_sigaction']>;
  /**
   * Exact: gets and sets what a signal does, in the old form; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 1.0; i386 67.
   * Manual: https://man7.org/linux/man-pages/man2/sigaction.2.html
   *
   * @param signum one of SIGHUP, SIGINT, SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, …
   * @param act in: struct old_sigaction
   * @param oldact out: struct old_sigaction
   * @throws {SyscallError} EFAULT, EINVAL
   */
  (...args: [signum: OneOf<'signal'>, act: In<'old_sigaction'>, oldact: Pointer<'struct old_sigaction'>, SignalOption?]): Promise<number>;
  /** With bigints: gets and sets what a signal does, in the old form. */
  bigint(...args: [signum: OneOf<'signal'>, act: In<'old_sigaction'>, SignalOption?]): Promise<Big<Structs['old_sigaction']>>;
  /** With bigints: gets and sets what a signal does, in the old form. */
  bigint(...args: [signum: OneOf<'signal'>, act: In<'old_sigaction'>, oldact: Pointer<'struct old_sigaction'>, SignalOption?]): Promise<bigint>;
}
/**
 * `sigaction` gets and sets what a signal does, in the old form.
 *
 * Since Linux 1.0; i386 67.
 *
 * @throws {SyscallError} EFAULT, EINVAL
 * @see https://man7.org/linux/man-pages/man2/sigaction.2.html
 */
export const sigaction = promised<SigactionPromisedCall>('sigaction');

/** The forms of sigpending. */
export interface SigpendingPromisedCall extends WaysPromised<[set: Pointer<'unsigned long'>]> {
  /**
   * Comfortable: gets the signals that wait, in the old form; what the kernel writes is returned.
   *
   * Since Linux 1.0; i386 73.
   * Manual: https://man7.org/linux/man-pages/man2/sigpending.2.html
   *
   * @throws {SyscallError} EFAULT
   */
  (...args: [SignalOption?]): Promise<number>;
  /**
   * Exact: gets the signals that wait, in the old form; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 1.0; i386 73.
   * Manual: https://man7.org/linux/man-pages/man2/sigpending.2.html
   *
   * @param set out: unsigned long
   * @throws {SyscallError} EFAULT
   */
  (...args: [set: Pointer<'unsigned long'>, SignalOption?]): Promise<number>;
  /** With bigints: gets the signals that wait, in the old form. */
  bigint(...args: [SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets the signals that wait, in the old form. */
  bigint(...args: [set: Pointer<'unsigned long'>, SignalOption?]): Promise<bigint>;
}
/**
 * `sigpending` gets the signals that wait, in the old form.
 *
 * Since Linux 1.0; i386 73.
 *
 * @throws {SyscallError} EFAULT
 * @see https://man7.org/linux/man-pages/man2/sigpending.2.html
 */
export const sigpending = promised<SigpendingPromisedCall>('sigpending');

/**
 * `sigsuspend` waits for a signal, in the old form.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 1.0; i386 72.
 *
 * @throws {SyscallError} EFAULT, EINTR
 * @see https://man7.org/linux/man-pages/man2/sigsuspend.2.html
 */
export const sigsuspend = promised<ExactPromised<[unused1: Int, unused2: Int, mask: Int]>>('sigsuspend');

/**
 * `signal` sets what a signal does, and returns what it did.
 *
 * Since Linux 1.0; i386 48.
 *
 * @param signum one of SIGHUP, SIGINT, SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, …
 * @param handler one of SIG_DFL, SIG_IGN
 * @throws {SyscallError} EINVAL
 * @see https://man7.org/linux/man-pages/man2/signal.2.html
 */
export const signal = promised<ExactPromised<[signum: OneOf<'signal'>, handler: OneOf<'sig_handler'>]>>('signal');

/**
 * `sgetmask` gets the signal mask, in the oldest form.
 *
 * Cannot fail.
 * Since Linux 1.0; i386 68.
 *
 * @see https://man7.org/linux/man-pages/man2/sgetmask.2.html
 */
export const sgetmask = promised<ExactPromised<[]>>('sgetmask');

/** The forms of time. */
export interface TimePromisedCall extends WaysPromised<[tloc: Pointer<'time_t'>]> {
  /**
   * Comfortable: gets the time in seconds.
   *
   * Cannot fail but for an address of no memory.
   * Since Linux 1.0; i386 13, x86_64 201.
   * Manual: https://man7.org/linux/man-pages/man2/time.2.html
   *
   * @throws {SyscallError} EOVERFLOW, EFAULT
   */
  (...args: [SignalOption?]): Promise<number>;
  /**
   * Exact: gets the time in seconds; all arguments of the kernel's call, one for one, and its word.
   *
   * Cannot fail but for an address of no memory.
   * Since Linux 1.0; i386 13, x86_64 201.
   * Manual: https://man7.org/linux/man-pages/man2/time.2.html
   *
   * @param tloc out: time_t
   * @throws {SyscallError} EOVERFLOW, EFAULT
   */
  (...args: [tloc: Pointer<'time_t'>, SignalOption?]): Promise<number>;
  /** With bigints: gets the time in seconds. */
  bigint(...args: [SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets the time in seconds. */
  bigint(...args: [tloc: Pointer<'time_t'>, SignalOption?]): Promise<bigint>;
}
/**
 * `time` gets the time in seconds.
 *
 * Cannot fail but for an address of no memory.
 * Since Linux 1.0; i386 13, x86_64 201.
 *
 * @throws {SyscallError} EOVERFLOW, EFAULT
 * @see https://man7.org/linux/man-pages/man2/time.2.html
 */
export const time = promised<TimePromisedCall>('time');

/**
 * `stime` sets the time in seconds.
 *
 * Since Linux 1.0; i386 25.
 *
 * @param t in: time_t
 * @throws {SyscallError} EFAULT, EPERM
 * @see https://man7.org/linux/man-pages/man2/stime.2.html
 */
export const stime = promised<ExactPromised<[t: readonly Int[] | Pointer<'time_t'>]>>('stime');

/** The forms of gettimeofday. */
export interface GettimeofdayPromisedCall extends WaysPromised<[tv: Pointer<'struct timeval'>, tz: Pointer<'struct timezone'>]> {
  /**
   * Comfortable: gets the time in microseconds; what the kernel writes is returned.
   *
   * Since Linux 1.0; i386 78, x86_64 96, arm64 169.
   * Manual: https://man7.org/linux/man-pages/man2/gettimeofday.2.html
   *
   * @throws {SyscallError} EFAULT, EINVAL, EPERM
   */
  (...args: [SignalOption?]): Promise<{ tv: Structs['timeval']; tz: Structs['timezone'] }>;
  /**
   * Exact: gets the time in microseconds; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 1.0; i386 78, x86_64 96, arm64 169.
   * Manual: https://man7.org/linux/man-pages/man2/gettimeofday.2.html
   *
   * @param tv out: struct timeval
   * @param tz out: struct timezone
   * @throws {SyscallError} EFAULT, EINVAL, EPERM
   */
  (...args: [tv: Pointer<'struct timeval'>, tz: Pointer<'struct timezone'>, SignalOption?]): Promise<number>;
  /** With bigints: gets the time in microseconds. */
  bigint(...args: [SignalOption?]): Promise<Big<{ tv: Structs['timeval']; tz: Structs['timezone'] }>>;
  /** With bigints: gets the time in microseconds. */
  bigint(...args: [tv: Pointer<'struct timeval'>, tz: Pointer<'struct timezone'>, SignalOption?]): Promise<bigint>;
}
/**
 * `gettimeofday` gets the time in microseconds.
 *
 * Since Linux 1.0; i386 78, x86_64 96, arm64 169.
 *
 * @throws {SyscallError} EFAULT, EINVAL, EPERM
 * @see https://man7.org/linux/man-pages/man2/gettimeofday.2.html
 */
export const gettimeofday = promised<GettimeofdayPromisedCall>('gettimeofday');

/**
 * `settimeofday` sets the time in microseconds.
 *
 * Since Linux 1.0; i386 79, x86_64 164, arm64 170.
 *
 * @param tv in: struct timeval
 * @param tz in: struct timezone
 * @throws {SyscallError} EFAULT, EINVAL, EPERM
 * @see https://man7.org/linux/man-pages/man2/settimeofday.2.html
 */
export const settimeofday = promised<ExactPromised<[tv: In<'timeval'>, tz: In<'timezone'>]>>('settimeofday');

/** The forms of clock_gettime. */
export interface Clock_gettimePromisedCall extends WaysPromised<[clockid: OneOf<'clock'>, tp: Pointer<'struct timespec'>]> {
  /**
   * Comfortable: gets the time of a clock; what the kernel writes is returned.
   *
   * Since Linux 2.6; i386 265, x86_64 228, arm64 113.
   * Manual: https://man7.org/linux/man-pages/man2/clock_gettime.2.html
   *
   * @param clockid one of CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID, CLOCK_MONOTONIC_RAW, CLOCK_REALTIME_COARSE, CLOCK_MONOTONIC_COARSE, CLOCK_BOOTTIME, …
   * @throws {SyscallError} EACCES, EFAULT, EINVAL, ENODEV, ENOTSUP, EOVERFLOW, EPERM
   */
  (...args: [clockid: OneOf<'clock'>, SignalOption?]): Promise<Structs['timespec']>;
  /**
   * Exact: gets the time of a clock; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6; i386 265, x86_64 228, arm64 113.
   * Manual: https://man7.org/linux/man-pages/man2/clock_gettime.2.html
   *
   * @param clockid one of CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID, CLOCK_MONOTONIC_RAW, CLOCK_REALTIME_COARSE, CLOCK_MONOTONIC_COARSE, CLOCK_BOOTTIME, …
   * @param tp out: struct timespec
   * @throws {SyscallError} EACCES, EFAULT, EINVAL, ENODEV, ENOTSUP, EOVERFLOW, EPERM
   */
  (...args: [clockid: OneOf<'clock'>, tp: Pointer<'struct timespec'>, SignalOption?]): Promise<number>;
  /** With bigints: gets the time of a clock. */
  bigint(...args: [clockid: OneOf<'clock'>, SignalOption?]): Promise<Big<Structs['timespec']>>;
  /** With bigints: gets the time of a clock. */
  bigint(...args: [clockid: OneOf<'clock'>, tp: Pointer<'struct timespec'>, SignalOption?]): Promise<bigint>;
}
/**
 * `clock_gettime` gets the time of a clock.
 *
 * Since Linux 2.6; i386 265, x86_64 228, arm64 113.
 *
 * @throws {SyscallError} EACCES, EFAULT, EINVAL, ENODEV, ENOTSUP, EOVERFLOW, EPERM
 * @see https://man7.org/linux/man-pages/man2/clock_gettime.2.html
 */
export const clock_gettime = promised<Clock_gettimePromisedCall>('clock_gettime');

/**
 * `clock_settime` sets the time of a clock.
 *
 * Since Linux 2.6; i386 264, x86_64 227, arm64 112.
 *
 * @param clockid one of CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID, CLOCK_MONOTONIC_RAW, CLOCK_REALTIME_COARSE, CLOCK_MONOTONIC_COARSE, CLOCK_BOOTTIME, …
 * @param tp in: struct timespec
 * @throws {SyscallError} EACCES, EFAULT, EINVAL, ENODEV, ENOTSUP, EOVERFLOW, EPERM
 * @see https://man7.org/linux/man-pages/man2/clock_settime.2.html
 */
export const clock_settime = promised<ExactPromised<[clockid: OneOf<'clock'>, tp: In<'timespec'>]>>('clock_settime');

/** The forms of clock_getres. */
export interface Clock_getresPromisedCall extends WaysPromised<[clockid: OneOf<'clock'>, res: Pointer<'struct timespec'>]> {
  /**
   * Comfortable: gets the resolution of a clock; what the kernel writes is returned.
   *
   * Since Linux 2.6; i386 266, x86_64 229, arm64 114.
   * Manual: https://man7.org/linux/man-pages/man2/clock_getres.2.html
   *
   * @param clockid one of CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID, CLOCK_MONOTONIC_RAW, CLOCK_REALTIME_COARSE, CLOCK_MONOTONIC_COARSE, CLOCK_BOOTTIME, …
   * @throws {SyscallError} EACCES, EFAULT, EINVAL, ENODEV, ENOTSUP, EOVERFLOW, EPERM
   */
  (...args: [clockid: OneOf<'clock'>, SignalOption?]): Promise<Structs['timespec']>;
  /**
   * Exact: gets the resolution of a clock; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6; i386 266, x86_64 229, arm64 114.
   * Manual: https://man7.org/linux/man-pages/man2/clock_getres.2.html
   *
   * @param clockid one of CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID, CLOCK_MONOTONIC_RAW, CLOCK_REALTIME_COARSE, CLOCK_MONOTONIC_COARSE, CLOCK_BOOTTIME, …
   * @param res out: struct timespec
   * @throws {SyscallError} EACCES, EFAULT, EINVAL, ENODEV, ENOTSUP, EOVERFLOW, EPERM
   */
  (...args: [clockid: OneOf<'clock'>, res: Pointer<'struct timespec'>, SignalOption?]): Promise<number>;
  /** With bigints: gets the resolution of a clock. */
  bigint(...args: [clockid: OneOf<'clock'>, SignalOption?]): Promise<Big<Structs['timespec']>>;
  /** With bigints: gets the resolution of a clock. */
  bigint(...args: [clockid: OneOf<'clock'>, res: Pointer<'struct timespec'>, SignalOption?]): Promise<bigint>;
}
/**
 * `clock_getres` gets the resolution of a clock.
 *
 * Since Linux 2.6; i386 266, x86_64 229, arm64 114.
 *
 * @throws {SyscallError} EACCES, EFAULT, EINVAL, ENODEV, ENOTSUP, EOVERFLOW, EPERM
 * @see https://man7.org/linux/man-pages/man2/clock_getres.2.html
 */
export const clock_getres = promised<Clock_getresPromisedCall>('clock_getres');

/** The forms of clock_adjtime. */
export interface Clock_adjtimePromisedCall extends WaysPromised<[clk_id: OneOf<'clock'>, buf: Pointer<'struct timex'>]> {
  /**
   * Exact: adjusts a clock; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6.39; i386 343, x86_64 305, arm64 266.
   * Manual: https://man7.org/linux/man-pages/man2/clock_adjtime.2.html
   *
   * @param clk_id one of CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID, CLOCK_MONOTONIC_RAW, CLOCK_REALTIME_COARSE, CLOCK_MONOTONIC_COARSE, CLOCK_BOOTTIME, …
   * @param buf in, out: struct timex
   * @throws {SyscallError} EFAULT, EINVAL, ENODEV, EOPNOTSUPP, EPERM
   */
  (...args: [clk_id: OneOf<'clock'>, buf: Pointer<'struct timex'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: adjusts a clock; what the kernel writes is returned.
   *
   * Since Linux 2.6.39; i386 343, x86_64 305, arm64 266.
   * Manual: https://man7.org/linux/man-pages/man2/clock_adjtime.2.html
   *
   * @param clk_id one of CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID, CLOCK_MONOTONIC_RAW, CLOCK_REALTIME_COARSE, CLOCK_MONOTONIC_COARSE, CLOCK_BOOTTIME, …
   * @param buf in, out: struct timex
   * @throws {SyscallError} EFAULT, EINVAL, ENODEV, EOPNOTSUPP, EPERM
   */
  (...args: [clk_id: OneOf<'clock'>, buf: Input<'timex'>, SignalOption?]): Promise<{ state: number; buf: Structs['timex'] }>;
  /** With bigints: adjusts a clock. */
  bigint(...args: [clk_id: OneOf<'clock'>, buf: Pointer<'struct timex'>, SignalOption?]): Promise<bigint>;
  /** With bigints: adjusts a clock. */
  bigint(...args: [clk_id: OneOf<'clock'>, buf: Input<'timex'>, SignalOption?]): Promise<Big<{ state: number; buf: Structs['timex'] }>>;
}
/**
 * `clock_adjtime` adjusts a clock.
 *
 * Since Linux 2.6.39; i386 343, x86_64 305, arm64 266.
 *
 * @throws {SyscallError} EFAULT, EINVAL, ENODEV, EOPNOTSUPP, EPERM
 * @see https://man7.org/linux/man-pages/man2/clock_adjtime.2.html
 */
export const clock_adjtime = promised<Clock_adjtimePromisedCall>('clock_adjtime');

/** The forms of adjtimex. */
export interface AdjtimexPromisedCall extends WaysPromised<[buf: Pointer<'struct timex'>]> {
  /**
   * Exact: adjusts the clock; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 1.0; i386 124, x86_64 159, arm64 171.
   * Manual: https://man7.org/linux/man-pages/man2/adjtimex.2.html
   *
   * @param buf in, out: struct timex
   * @throws {SyscallError} EFAULT, EINVAL, ENODEV, EOPNOTSUPP, EPERM
   */
  (...args: [buf: Pointer<'struct timex'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: adjusts the clock; what the kernel writes is returned.
   *
   * Since Linux 1.0; i386 124, x86_64 159, arm64 171.
   * Manual: https://man7.org/linux/man-pages/man2/adjtimex.2.html
   *
   * @param buf in, out: struct timex
   * @throws {SyscallError} EFAULT, EINVAL, ENODEV, EOPNOTSUPP, EPERM
   */
  (...args: [buf: Input<'timex'>, SignalOption?]): Promise<{ state: number; buf: Structs['timex'] }>;
  /** With bigints: adjusts the clock. */
  bigint(...args: [buf: Pointer<'struct timex'>, SignalOption?]): Promise<bigint>;
  /** With bigints: adjusts the clock. */
  bigint(...args: [buf: Input<'timex'>, SignalOption?]): Promise<Big<{ state: number; buf: Structs['timex'] }>>;
}
/**
 * `adjtimex` adjusts the clock.
 *
 * Since Linux 1.0; i386 124, x86_64 159, arm64 171.
 *
 * @throws {SyscallError} EFAULT, EINVAL, ENODEV, EOPNOTSUPP, EPERM
 * @see https://man7.org/linux/man-pages/man2/adjtimex.2.html
 */
export const adjtimex = promised<AdjtimexPromisedCall>('adjtimex');

/** The forms of clock_nanosleep. */
export interface Clock_nanosleepPromisedCall extends WaysPromised<[clockid: OneOf<'clock'>, flags: Flags<'timer'>, request: In<'timespec'>, remain: Pointer<'struct timespec'>]> {
  /**
   * Comfortable: sleeps until a time of a clock, or for a while; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6; i386 267, x86_64 230, arm64 115.
   * Manual: https://man7.org/linux/man-pages/man2/clock_nanosleep.2.html
   *
   * @param clockid one of CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID, CLOCK_MONOTONIC_RAW, CLOCK_REALTIME_COARSE, CLOCK_MONOTONIC_COARSE, CLOCK_BOOTTIME, …
   * @param flags flags: any of TIMER_ABSTIME; may be left out: 0
   * @param request in: struct timespec
   * @throws {SyscallError} EFAULT, EINTR, EINVAL, ENOTSUP
   */
  (...args: [clockid: OneOf<'clock'>, flags: Flags<'timer'>, request: In<'timespec'>, SignalOption?]): Promise<Structs['timespec']>;
  /**
   * Exact: sleeps until a time of a clock, or for a while; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6; i386 267, x86_64 230, arm64 115.
   * Manual: https://man7.org/linux/man-pages/man2/clock_nanosleep.2.html
   *
   * @param clockid one of CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID, CLOCK_MONOTONIC_RAW, CLOCK_REALTIME_COARSE, CLOCK_MONOTONIC_COARSE, CLOCK_BOOTTIME, …
   * @param flags flags: any of TIMER_ABSTIME
   * @param request in: struct timespec
   * @param remain out: struct timespec
   * @throws {SyscallError} EFAULT, EINTR, EINVAL, ENOTSUP
   */
  (...args: [clockid: OneOf<'clock'>, flags: Flags<'timer'>, request: In<'timespec'>, remain: Pointer<'struct timespec'>, SignalOption?]): Promise<number>;
  /** With bigints: sleeps until a time of a clock, or for a while. */
  bigint(...args: [clockid: OneOf<'clock'>, flags: Flags<'timer'>, request: In<'timespec'>, SignalOption?]): Promise<Big<Structs['timespec']>>;
  /** With bigints: sleeps until a time of a clock, or for a while. */
  bigint(...args: [clockid: OneOf<'clock'>, flags: Flags<'timer'>, request: In<'timespec'>, remain: Pointer<'struct timespec'>, SignalOption?]): Promise<bigint>;
}
/**
 * `clock_nanosleep` sleeps until a time of a clock, or for a while.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.6; i386 267, x86_64 230, arm64 115.
 *
 * @throws {SyscallError} EFAULT, EINTR, EINVAL, ENOTSUP
 * @see https://man7.org/linux/man-pages/man2/clock_nanosleep.2.html
 */
export const clock_nanosleep = promised<Clock_nanosleepPromisedCall>('clock_nanosleep');

/** The forms of nanosleep. */
export interface NanosleepPromisedCall extends WaysPromised<[req: In<'timespec'>, rem: Pointer<'struct timespec'>]> {
  /**
   * Comfortable: sleeps; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.0; i386 162, x86_64 35, arm64 101.
   * Manual: https://man7.org/linux/man-pages/man2/nanosleep.2.html
   *
   * @param req in: struct timespec
   * @throws {SyscallError} EFAULT, EINTR, EINVAL
   */
  (...args: [req: In<'timespec'>, SignalOption?]): Promise<Structs['timespec']>;
  /**
   * Exact: sleeps; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.0; i386 162, x86_64 35, arm64 101.
   * Manual: https://man7.org/linux/man-pages/man2/nanosleep.2.html
   *
   * @param req in: struct timespec
   * @param rem out: struct timespec
   * @throws {SyscallError} EFAULT, EINTR, EINVAL
   */
  (...args: [req: In<'timespec'>, rem: Pointer<'struct timespec'>, SignalOption?]): Promise<number>;
  /** With bigints: sleeps. */
  bigint(...args: [req: In<'timespec'>, SignalOption?]): Promise<Big<Structs['timespec']>>;
  /** With bigints: sleeps. */
  bigint(...args: [req: In<'timespec'>, rem: Pointer<'struct timespec'>, SignalOption?]): Promise<bigint>;
}
/**
 * `nanosleep` sleeps.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.0; i386 162, x86_64 35, arm64 101.
 *
 * @throws {SyscallError} EFAULT, EINTR, EINVAL
 * @see https://man7.org/linux/man-pages/man2/nanosleep.2.html
 */
export const nanosleep = promised<NanosleepPromisedCall>('nanosleep');

/** The forms of clock_gettime64. */
export interface Clock_gettime64PromisedCall extends WaysPromised<[clockid: OneOf<'clock'>, tp: Pointer<'struct timespec'>]> {
  /**
   * Comfortable: gets the time of a clock, with 64-bit seconds; what the kernel writes is returned.
   *
   * Since Linux 5.1; i386 403.
   * Manual: https://man7.org/linux/man-pages/man2/clock_gettime.2.html
   *
   * @param clockid one of CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID, CLOCK_MONOTONIC_RAW, CLOCK_REALTIME_COARSE, CLOCK_MONOTONIC_COARSE, CLOCK_BOOTTIME, …
   * @throws {SyscallError} EACCES, EFAULT, EINVAL, ENODEV, ENOTSUP, EOVERFLOW, EPERM
   */
  (...args: [clockid: OneOf<'clock'>, SignalOption?]): Promise<Structs['timespec']>;
  /**
   * Exact: gets the time of a clock, with 64-bit seconds; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 5.1; i386 403.
   * Manual: https://man7.org/linux/man-pages/man2/clock_gettime.2.html
   *
   * @param clockid one of CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID, CLOCK_MONOTONIC_RAW, CLOCK_REALTIME_COARSE, CLOCK_MONOTONIC_COARSE, CLOCK_BOOTTIME, …
   * @param tp out: struct timespec
   * @throws {SyscallError} EACCES, EFAULT, EINVAL, ENODEV, ENOTSUP, EOVERFLOW, EPERM
   */
  (...args: [clockid: OneOf<'clock'>, tp: Pointer<'struct timespec'>, SignalOption?]): Promise<number>;
  /** With bigints: gets the time of a clock, with 64-bit seconds. */
  bigint(...args: [clockid: OneOf<'clock'>, SignalOption?]): Promise<Big<Structs['timespec']>>;
  /** With bigints: gets the time of a clock, with 64-bit seconds. */
  bigint(...args: [clockid: OneOf<'clock'>, tp: Pointer<'struct timespec'>, SignalOption?]): Promise<bigint>;
}
/**
 * `clock_gettime64` gets the time of a clock, with 64-bit seconds.
 *
 * Since Linux 5.1; i386 403.
 *
 * @throws {SyscallError} EACCES, EFAULT, EINVAL, ENODEV, ENOTSUP, EOVERFLOW, EPERM
 * @see https://man7.org/linux/man-pages/man2/clock_gettime.2.html
 */
export const clock_gettime64 = promised<Clock_gettime64PromisedCall>('clock_gettime64');

/**
 * `clock_settime64` sets the time of a clock, with 64-bit seconds.
 *
 * Since Linux 5.1; i386 404.
 *
 * @param clockid one of CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID, CLOCK_MONOTONIC_RAW, CLOCK_REALTIME_COARSE, CLOCK_MONOTONIC_COARSE, CLOCK_BOOTTIME, …
 * @param tp in: struct timespec
 * @throws {SyscallError} EACCES, EFAULT, EINVAL, ENODEV, ENOTSUP, EOVERFLOW, EPERM
 * @see https://man7.org/linux/man-pages/man2/clock_settime.2.html
 */
export const clock_settime64 = promised<ExactPromised<[clockid: OneOf<'clock'>, tp: In<'timespec'>]>>('clock_settime64');

/** The forms of clock_getres_time64. */
export interface Clock_getres_time64PromisedCall extends WaysPromised<[clockid: OneOf<'clock'>, res: Pointer<'struct timespec'>]> {
  /**
   * Comfortable: gets the resolution of a clock, with 64-bit seconds; what the kernel writes is returned.
   *
   * Since Linux 5.1; i386 406.
   * Manual: https://man7.org/linux/man-pages/man2/clock_getres.2.html
   *
   * @param clockid one of CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID, CLOCK_MONOTONIC_RAW, CLOCK_REALTIME_COARSE, CLOCK_MONOTONIC_COARSE, CLOCK_BOOTTIME, …
   * @throws {SyscallError} EACCES, EFAULT, EINVAL, ENODEV, ENOTSUP, EOVERFLOW, EPERM
   */
  (...args: [clockid: OneOf<'clock'>, SignalOption?]): Promise<Structs['timespec']>;
  /**
   * Exact: gets the resolution of a clock, with 64-bit seconds; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 5.1; i386 406.
   * Manual: https://man7.org/linux/man-pages/man2/clock_getres.2.html
   *
   * @param clockid one of CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID, CLOCK_MONOTONIC_RAW, CLOCK_REALTIME_COARSE, CLOCK_MONOTONIC_COARSE, CLOCK_BOOTTIME, …
   * @param res out: struct timespec
   * @throws {SyscallError} EACCES, EFAULT, EINVAL, ENODEV, ENOTSUP, EOVERFLOW, EPERM
   */
  (...args: [clockid: OneOf<'clock'>, res: Pointer<'struct timespec'>, SignalOption?]): Promise<number>;
  /** With bigints: gets the resolution of a clock, with 64-bit seconds. */
  bigint(...args: [clockid: OneOf<'clock'>, SignalOption?]): Promise<Big<Structs['timespec']>>;
  /** With bigints: gets the resolution of a clock, with 64-bit seconds. */
  bigint(...args: [clockid: OneOf<'clock'>, res: Pointer<'struct timespec'>, SignalOption?]): Promise<bigint>;
}
/**
 * `clock_getres_time64` gets the resolution of a clock, with 64-bit seconds.
 *
 * Since Linux 5.1; i386 406.
 *
 * @throws {SyscallError} EACCES, EFAULT, EINVAL, ENODEV, ENOTSUP, EOVERFLOW, EPERM
 * @see https://man7.org/linux/man-pages/man2/clock_getres.2.html
 */
export const clock_getres_time64 = promised<Clock_getres_time64PromisedCall>('clock_getres_time64');

/** The forms of clock_adjtime64. */
export interface Clock_adjtime64PromisedCall extends WaysPromised<[clk_id: OneOf<'clock'>, buf: Pointer<'struct timex'>]> {
  /**
   * Exact: adjusts a clock, with 64-bit seconds; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 5.1; i386 405.
   * Manual: https://man7.org/linux/man-pages/man2/clock_adjtime.2.html
   *
   * @param clk_id one of CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID, CLOCK_MONOTONIC_RAW, CLOCK_REALTIME_COARSE, CLOCK_MONOTONIC_COARSE, CLOCK_BOOTTIME, …
   * @param buf in, out: struct timex
   * @throws {SyscallError} EFAULT, EINVAL, ENODEV, EOPNOTSUPP, EPERM
   */
  (...args: [clk_id: OneOf<'clock'>, buf: Pointer<'struct timex'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: adjusts a clock, with 64-bit seconds; what the kernel writes is returned.
   *
   * Since Linux 5.1; i386 405.
   * Manual: https://man7.org/linux/man-pages/man2/clock_adjtime.2.html
   *
   * @param clk_id one of CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID, CLOCK_MONOTONIC_RAW, CLOCK_REALTIME_COARSE, CLOCK_MONOTONIC_COARSE, CLOCK_BOOTTIME, …
   * @param buf in, out: struct timex
   * @throws {SyscallError} EFAULT, EINVAL, ENODEV, EOPNOTSUPP, EPERM
   */
  (...args: [clk_id: OneOf<'clock'>, buf: Input<'timex'>, SignalOption?]): Promise<{ state: number; buf: Structs['timex'] }>;
  /** With bigints: adjusts a clock, with 64-bit seconds. */
  bigint(...args: [clk_id: OneOf<'clock'>, buf: Pointer<'struct timex'>, SignalOption?]): Promise<bigint>;
  /** With bigints: adjusts a clock, with 64-bit seconds. */
  bigint(...args: [clk_id: OneOf<'clock'>, buf: Input<'timex'>, SignalOption?]): Promise<Big<{ state: number; buf: Structs['timex'] }>>;
}
/**
 * `clock_adjtime64` adjusts a clock, with 64-bit seconds.
 *
 * Since Linux 5.1; i386 405.
 *
 * @throws {SyscallError} EFAULT, EINVAL, ENODEV, EOPNOTSUPP, EPERM
 * @see https://man7.org/linux/man-pages/man2/clock_adjtime.2.html
 */
export const clock_adjtime64 = promised<Clock_adjtime64PromisedCall>('clock_adjtime64');

/** The forms of clock_nanosleep_time64. */
export interface Clock_nanosleep_time64PromisedCall extends WaysPromised<[clockid: OneOf<'clock'>, flags: Flags<'timer'>, request: In<'timespec'>, remain: Pointer<'struct timespec'>]> {
  /**
   * Comfortable: sleeps until a time of a clock, with 64-bit seconds; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.1; i386 407.
   * Manual: https://man7.org/linux/man-pages/man2/clock_nanosleep.2.html
   *
   * @param clockid one of CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID, CLOCK_MONOTONIC_RAW, CLOCK_REALTIME_COARSE, CLOCK_MONOTONIC_COARSE, CLOCK_BOOTTIME, …
   * @param flags flags: any of TIMER_ABSTIME; may be left out: 0
   * @param request in: struct timespec
   * @throws {SyscallError} EFAULT, EINTR, EINVAL, ENOTSUP
   */
  (...args: [clockid: OneOf<'clock'>, flags: Flags<'timer'>, request: In<'timespec'>, SignalOption?]): Promise<Structs['timespec']>;
  /**
   * Exact: sleeps until a time of a clock, with 64-bit seconds; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.1; i386 407.
   * Manual: https://man7.org/linux/man-pages/man2/clock_nanosleep.2.html
   *
   * @param clockid one of CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID, CLOCK_MONOTONIC_RAW, CLOCK_REALTIME_COARSE, CLOCK_MONOTONIC_COARSE, CLOCK_BOOTTIME, …
   * @param flags flags: any of TIMER_ABSTIME
   * @param request in: struct timespec
   * @param remain out: struct timespec
   * @throws {SyscallError} EFAULT, EINTR, EINVAL, ENOTSUP
   */
  (...args: [clockid: OneOf<'clock'>, flags: Flags<'timer'>, request: In<'timespec'>, remain: Pointer<'struct timespec'>, SignalOption?]): Promise<number>;
  /** With bigints: sleeps until a time of a clock, with 64-bit seconds. */
  bigint(...args: [clockid: OneOf<'clock'>, flags: Flags<'timer'>, request: In<'timespec'>, SignalOption?]): Promise<Big<Structs['timespec']>>;
  /** With bigints: sleeps until a time of a clock, with 64-bit seconds. */
  bigint(...args: [clockid: OneOf<'clock'>, flags: Flags<'timer'>, request: In<'timespec'>, remain: Pointer<'struct timespec'>, SignalOption?]): Promise<bigint>;
}
/**
 * `clock_nanosleep_time64` sleeps until a time of a clock, with 64-bit seconds.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 5.1; i386 407.
 *
 * @throws {SyscallError} EFAULT, EINTR, EINVAL, ENOTSUP
 * @see https://man7.org/linux/man-pages/man2/clock_nanosleep.2.html
 */
export const clock_nanosleep_time64 = promised<Clock_nanosleep_time64PromisedCall>('clock_nanosleep_time64');

/** The forms of getitimer. */
export interface GetitimerPromisedCall extends WaysPromised<[which: OneOf<'itimer'>, curr_value: Pointer<'struct itimerval'>]> {
  /**
   * Comfortable: gets an interval timer; what the kernel writes is returned.
   *
   * Since Linux 1.0; i386 105, x86_64 36, arm64 102.
   * Manual: https://man7.org/linux/man-pages/man2/getitimer.2.html
   *
   * @param which one of ITIMER_REAL, ITIMER_VIRTUAL, ITIMER_PROF
   * @throws {SyscallError} EFAULT, EINVAL
   */
  (...args: [which: OneOf<'itimer'>, SignalOption?]): Promise<Structs['itimerval']>;
  /**
   * Exact: gets an interval timer; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 1.0; i386 105, x86_64 36, arm64 102.
   * Manual: https://man7.org/linux/man-pages/man2/getitimer.2.html
   *
   * @param which one of ITIMER_REAL, ITIMER_VIRTUAL, ITIMER_PROF
   * @param curr_value out: struct itimerval
   * @throws {SyscallError} EFAULT, EINVAL
   */
  (...args: [which: OneOf<'itimer'>, curr_value: Pointer<'struct itimerval'>, SignalOption?]): Promise<number>;
  /** With bigints: gets an interval timer. */
  bigint(...args: [which: OneOf<'itimer'>, SignalOption?]): Promise<Big<Structs['itimerval']>>;
  /** With bigints: gets an interval timer. */
  bigint(...args: [which: OneOf<'itimer'>, curr_value: Pointer<'struct itimerval'>, SignalOption?]): Promise<bigint>;
}
/**
 * `getitimer` gets an interval timer.
 *
 * Since Linux 1.0; i386 105, x86_64 36, arm64 102.
 *
 * @throws {SyscallError} EFAULT, EINVAL
 * @see https://man7.org/linux/man-pages/man2/getitimer.2.html
 */
export const getitimer = promised<GetitimerPromisedCall>('getitimer');

/** The forms of setitimer. */
export interface SetitimerPromisedCall extends WaysPromised<[which: OneOf<'itimer'>, new_value: In<'itimerval'>, old_value: Pointer<'struct itimerval'>]> {
  /**
   * Comfortable: sets an interval timer, and gives its former setting; what the kernel writes is returned.
   *
   * Since Linux 1.0; i386 104, x86_64 38, arm64 103.
   * Manual: https://man7.org/linux/man-pages/man2/setitimer.2.html
   *
   * @param which one of ITIMER_REAL, ITIMER_VIRTUAL, ITIMER_PROF
   * @param new_value in: struct itimerval
   * @throws {SyscallError} EFAULT, EINVAL
   */
  (...args: [which: OneOf<'itimer'>, new_value: In<'itimerval'>, SignalOption?]): Promise<Structs['itimerval']>;
  /**
   * Exact: sets an interval timer, and gives its former setting; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 1.0; i386 104, x86_64 38, arm64 103.
   * Manual: https://man7.org/linux/man-pages/man2/setitimer.2.html
   *
   * @param which one of ITIMER_REAL, ITIMER_VIRTUAL, ITIMER_PROF
   * @param new_value in: struct itimerval
   * @param old_value out: struct itimerval
   * @throws {SyscallError} EFAULT, EINVAL
   */
  (...args: [which: OneOf<'itimer'>, new_value: In<'itimerval'>, old_value: Pointer<'struct itimerval'>, SignalOption?]): Promise<number>;
  /** With bigints: sets an interval timer, and gives its former setting. */
  bigint(...args: [which: OneOf<'itimer'>, new_value: In<'itimerval'>, SignalOption?]): Promise<Big<Structs['itimerval']>>;
  /** With bigints: sets an interval timer, and gives its former setting. */
  bigint(...args: [which: OneOf<'itimer'>, new_value: In<'itimerval'>, old_value: Pointer<'struct itimerval'>, SignalOption?]): Promise<bigint>;
}
/**
 * `setitimer` sets an interval timer, and gives its former setting.
 *
 * Since Linux 1.0; i386 104, x86_64 38, arm64 103.
 *
 * @throws {SyscallError} EFAULT, EINVAL
 * @see https://man7.org/linux/man-pages/man2/setitimer.2.html
 */
export const setitimer = promised<SetitimerPromisedCall>('setitimer');

/** The forms of timer_create. */
export interface Timer_createPromisedCall extends WaysPromised<[clockid: OneOf<'clock'>, sevp: In<'sigevent'>, timerid: Pointer<'timer_t'>]> {
  /**
   * Comfortable: makes a timer; what the kernel writes is returned.
   *
   * Since Linux 2.6; i386 259, x86_64 222, arm64 107.
   * Manual: https://man7.org/linux/man-pages/man2/timer_create.2.html
   *
   * @param clockid one of CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID, CLOCK_MONOTONIC_RAW, CLOCK_REALTIME_COARSE, CLOCK_MONOTONIC_COARSE, CLOCK_BOOTTIME, …
   * @param sevp in: struct sigevent
   * @throws {SyscallError} EAGAIN, EINVAL, ENOMEM, ENOTSUP, EPERM
   */
  (...args: [clockid: OneOf<'clock'>, sevp: In<'sigevent'>, SignalOption?]): Promise<number>;
  /**
   * Exact: makes a timer; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6; i386 259, x86_64 222, arm64 107.
   * Manual: https://man7.org/linux/man-pages/man2/timer_create.2.html
   *
   * @param clockid one of CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID, CLOCK_MONOTONIC_RAW, CLOCK_REALTIME_COARSE, CLOCK_MONOTONIC_COARSE, CLOCK_BOOTTIME, …
   * @param sevp in: struct sigevent
   * @param timerid out: timer_t
   * @throws {SyscallError} EAGAIN, EINVAL, ENOMEM, ENOTSUP, EPERM
   */
  (...args: [clockid: OneOf<'clock'>, sevp: In<'sigevent'>, timerid: Pointer<'timer_t'>, SignalOption?]): Promise<number>;
  /** With bigints: makes a timer. */
  bigint(...args: [clockid: OneOf<'clock'>, sevp: In<'sigevent'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: makes a timer. */
  bigint(...args: [clockid: OneOf<'clock'>, sevp: In<'sigevent'>, timerid: Pointer<'timer_t'>, SignalOption?]): Promise<bigint>;
}
/**
 * `timer_create` makes a timer.
 *
 * Since Linux 2.6; i386 259, x86_64 222, arm64 107.
 *
 * @throws {SyscallError} EAGAIN, EINVAL, ENOMEM, ENOTSUP, EPERM
 * @see https://man7.org/linux/man-pages/man2/timer_create.2.html
 */
export const timer_create = promised<Timer_createPromisedCall>('timer_create');

/** The forms of timer_settime. */
export interface Timer_settimePromisedCall extends WaysPromised<[timerid: Int, flags: Flags<'timer'>, new_value: In<'itimerspec'>, old_value: Pointer<'struct itimerspec'>]> {
  /**
   * Comfortable: arms or disarms a timer, and gives its former setting; what the kernel writes is returned.
   *
   * Since Linux 2.6; i386 260, x86_64 223, arm64 110.
   * Manual: https://man7.org/linux/man-pages/man2/timer_settime.2.html
   *
   * @param flags flags: any of TIMER_ABSTIME
   * @param new_value in: struct itimerspec
   * @throws {SyscallError} EFAULT, EINVAL
   */
  (...args: [timerid: Int, flags: Flags<'timer'>, new_value: In<'itimerspec'>, SignalOption?]): Promise<Structs['itimerspec']>;
  /**
   * Exact: arms or disarms a timer, and gives its former setting; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6; i386 260, x86_64 223, arm64 110.
   * Manual: https://man7.org/linux/man-pages/man2/timer_settime.2.html
   *
   * @param flags flags: any of TIMER_ABSTIME
   * @param new_value in: struct itimerspec
   * @param old_value out: struct itimerspec
   * @throws {SyscallError} EFAULT, EINVAL
   */
  (...args: [timerid: Int, flags: Flags<'timer'>, new_value: In<'itimerspec'>, old_value: Pointer<'struct itimerspec'>, SignalOption?]): Promise<number>;
  /** With bigints: arms or disarms a timer, and gives its former setting. */
  bigint(...args: [timerid: Int, flags: Flags<'timer'>, new_value: In<'itimerspec'>, SignalOption?]): Promise<Big<Structs['itimerspec']>>;
  /** With bigints: arms or disarms a timer, and gives its former setting. */
  bigint(...args: [timerid: Int, flags: Flags<'timer'>, new_value: In<'itimerspec'>, old_value: Pointer<'struct itimerspec'>, SignalOption?]): Promise<bigint>;
}
/**
 * `timer_settime` arms or disarms a timer, and gives its former setting.
 *
 * Since Linux 2.6; i386 260, x86_64 223, arm64 110.
 *
 * @throws {SyscallError} EFAULT, EINVAL
 * @see https://man7.org/linux/man-pages/man2/timer_settime.2.html
 */
export const timer_settime = promised<Timer_settimePromisedCall>('timer_settime');

/** The forms of timer_gettime. */
export interface Timer_gettimePromisedCall extends WaysPromised<[timerid: Int, curr_value: Pointer<'struct itimerspec'>]> {
  /**
   * Comfortable: gets a timer's setting; what the kernel writes is returned.
   *
   * Since Linux 2.6; i386 261, x86_64 224, arm64 108.
   * Manual: https://man7.org/linux/man-pages/man2/timer_gettime.2.html
   *
   * @throws {SyscallError} EFAULT, EINVAL
   */
  (...args: [timerid: Int, SignalOption?]): Promise<Structs['itimerspec']>;
  /**
   * Exact: gets a timer's setting; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6; i386 261, x86_64 224, arm64 108.
   * Manual: https://man7.org/linux/man-pages/man2/timer_gettime.2.html
   *
   * @param curr_value out: struct itimerspec
   * @throws {SyscallError} EFAULT, EINVAL
   */
  (...args: [timerid: Int, curr_value: Pointer<'struct itimerspec'>, SignalOption?]): Promise<number>;
  /** With bigints: gets a timer's setting. */
  bigint(...args: [timerid: Int, SignalOption?]): Promise<Big<Structs['itimerspec']>>;
  /** With bigints: gets a timer's setting. */
  bigint(...args: [timerid: Int, curr_value: Pointer<'struct itimerspec'>, SignalOption?]): Promise<bigint>;
}
/**
 * `timer_gettime` gets a timer's setting.
 *
 * Since Linux 2.6; i386 261, x86_64 224, arm64 108.
 *
 * @throws {SyscallError} EFAULT, EINVAL
 * @see https://man7.org/linux/man-pages/man2/timer_gettime.2.html
 */
export const timer_gettime = promised<Timer_gettimePromisedCall>('timer_gettime');

/**
 * `timer_getoverrun` gets how often a timer has run out unseen.
 *
 * Since Linux 2.6; i386 262, x86_64 225, arm64 109.
 *
 * @throws {SyscallError} EINVAL
 * @see https://man7.org/linux/man-pages/man2/timer_getoverrun.2.html
 */
export const timer_getoverrun = promised<ExactPromised<[timerid: Int]>>('timer_getoverrun');

/**
 * `timer_delete` ends a timer.
 *
 * Since Linux 2.6; i386 263, x86_64 226, arm64 111.
 *
 * @throws {SyscallError} EINVAL
 * @see https://man7.org/linux/man-pages/man2/timer_delete.2.html
 */
export const timer_delete = promised<ExactPromised<[timerid: Int]>>('timer_delete');

/** The forms of timer_settime64. */
export interface Timer_settime64PromisedCall extends WaysPromised<[timerid: Int, flags: Flags<'timer'>, new_value: In<'itimerspec'>, old_value: Pointer<'struct itimerspec'>]> {
  /**
   * Comfortable: arms or disarms a timer, with 64-bit seconds; what the kernel writes is returned.
   *
   * Since Linux 5.1; i386 409.
   * Manual: https://man7.org/linux/man-pages/man2/timer_settime.2.html
   *
   * @param flags flags: any of TIMER_ABSTIME
   * @param new_value in: struct itimerspec
   * @throws {SyscallError} EFAULT, EINVAL
   */
  (...args: [timerid: Int, flags: Flags<'timer'>, new_value: In<'itimerspec'>, SignalOption?]): Promise<Structs['itimerspec']>;
  /**
   * Exact: arms or disarms a timer, with 64-bit seconds; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 5.1; i386 409.
   * Manual: https://man7.org/linux/man-pages/man2/timer_settime.2.html
   *
   * @param flags flags: any of TIMER_ABSTIME
   * @param new_value in: struct itimerspec
   * @param old_value out: struct itimerspec
   * @throws {SyscallError} EFAULT, EINVAL
   */
  (...args: [timerid: Int, flags: Flags<'timer'>, new_value: In<'itimerspec'>, old_value: Pointer<'struct itimerspec'>, SignalOption?]): Promise<number>;
  /** With bigints: arms or disarms a timer, with 64-bit seconds. */
  bigint(...args: [timerid: Int, flags: Flags<'timer'>, new_value: In<'itimerspec'>, SignalOption?]): Promise<Big<Structs['itimerspec']>>;
  /** With bigints: arms or disarms a timer, with 64-bit seconds. */
  bigint(...args: [timerid: Int, flags: Flags<'timer'>, new_value: In<'itimerspec'>, old_value: Pointer<'struct itimerspec'>, SignalOption?]): Promise<bigint>;
}
/**
 * `timer_settime64` arms or disarms a timer, with 64-bit seconds.
 *
 * Since Linux 5.1; i386 409.
 *
 * @throws {SyscallError} EFAULT, EINVAL
 * @see https://man7.org/linux/man-pages/man2/timer_settime.2.html
 */
export const timer_settime64 = promised<Timer_settime64PromisedCall>('timer_settime64');

/** The forms of timer_gettime64. */
export interface Timer_gettime64PromisedCall extends WaysPromised<[timerid: Int, curr_value: Pointer<'struct itimerspec'>]> {
  /**
   * Comfortable: gets a timer's setting, with 64-bit seconds; what the kernel writes is returned.
   *
   * Since Linux 5.1; i386 408.
   * Manual: https://man7.org/linux/man-pages/man2/timer_gettime.2.html
   *
   * @throws {SyscallError} EFAULT, EINVAL
   */
  (...args: [timerid: Int, SignalOption?]): Promise<Structs['itimerspec']>;
  /**
   * Exact: gets a timer's setting, with 64-bit seconds; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 5.1; i386 408.
   * Manual: https://man7.org/linux/man-pages/man2/timer_gettime.2.html
   *
   * @param curr_value out: struct itimerspec
   * @throws {SyscallError} EFAULT, EINVAL
   */
  (...args: [timerid: Int, curr_value: Pointer<'struct itimerspec'>, SignalOption?]): Promise<number>;
  /** With bigints: gets a timer's setting, with 64-bit seconds. */
  bigint(...args: [timerid: Int, SignalOption?]): Promise<Big<Structs['itimerspec']>>;
  /** With bigints: gets a timer's setting, with 64-bit seconds. */
  bigint(...args: [timerid: Int, curr_value: Pointer<'struct itimerspec'>, SignalOption?]): Promise<bigint>;
}
/**
 * `timer_gettime64` gets a timer's setting, with 64-bit seconds.
 *
 * Since Linux 5.1; i386 408.
 *
 * @throws {SyscallError} EFAULT, EINVAL
 * @see https://man7.org/linux/man-pages/man2/timer_gettime.2.html
 */
export const timer_gettime64 = promised<Timer_gettime64PromisedCall>('timer_gettime64');

/** The forms of futex. */
export interface FutexPromisedCall extends WaysPromised<[uaddr: readonly Int[] | Pointer<'u32'>, futex_op: OneWith<'futex', 'futex_flags'>, val: Int, timeout: In<'timespec'>, uaddr2: readonly Int[] | Pointer<'u32'>, val3: Int]> {
  /**
   * Comfortable: waits at a word of memory while it holds val.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Manual: https://man7.org/linux/man-pages/man2/futex.2.html
   *
   * @param uaddr in: u32
   * @param timeout in: struct timespec
   * @throws {SyscallError} EACCES, EFAULT, EINVAL, ENOSYS, EAGAIN, EDEADLK, ENOMEM, EPERM, ESRCH, ENFILE, ETIMEDOUT, EWOULDBLOCK, EINTR
   */
  (...args: [uaddr: readonly Int[] | Pointer<'u32'>, futex_op: ChoiceWith<'FUTEX_WAIT', 0, 'futex_flags'>, val: Int, timeout: In<'timespec'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: wakes at most val who wait at a word of memory, and returns how many.
   *
   * Manual: https://man7.org/linux/man-pages/man2/futex.2.html
   *
   * @param uaddr in: u32
   * @throws {SyscallError} EACCES, EFAULT, EINVAL, ENOSYS, EAGAIN, EDEADLK, ENOMEM, EPERM, ESRCH, ENFILE, ETIMEDOUT, EWOULDBLOCK, EINTR
   */
  (...args: [uaddr: readonly Int[] | Pointer<'u32'>, futex_op: ChoiceWith<'FUTEX_WAKE', 1, 'futex_flags'>, val: Int, SignalOption?]): Promise<number>;
  /**
   * Comfortable: waits at a word of this process's own memory while it holds val.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Manual: https://man7.org/linux/man-pages/man2/futex.2.html
   *
   * @param uaddr in: u32
   * @param timeout in: struct timespec
   * @throws {SyscallError} EACCES, EFAULT, EINVAL, ENOSYS, EAGAIN, EDEADLK, ENOMEM, EPERM, ESRCH, ENFILE, ETIMEDOUT, EWOULDBLOCK, EINTR
   */
  (...args: [uaddr: readonly Int[] | Pointer<'u32'>, futex_op: ChoiceWith<'FUTEX_WAIT_PRIVATE', 128, 'futex_flags'>, val: Int, timeout: In<'timespec'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: wakes at most val who wait at a word of this process's own memory, and returns how many.
   *
   * Manual: https://man7.org/linux/man-pages/man2/futex.2.html
   *
   * @param uaddr in: u32
   * @throws {SyscallError} EACCES, EFAULT, EINVAL, ENOSYS, EAGAIN, EDEADLK, ENOMEM, EPERM, ESRCH, ENFILE, ETIMEDOUT, EWOULDBLOCK, EINTR
   */
  (...args: [uaddr: readonly Int[] | Pointer<'u32'>, futex_op: ChoiceWith<'FUTEX_WAKE_PRIVATE', 129, 'futex_flags'>, val: Int, SignalOption?]): Promise<number>;
  /**
   * Comfortable: waits until a time at a word of memory while it holds val, for those who wake with a bit of the mask; uaddr2 is NULL.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Manual: https://man7.org/linux/man-pages/man2/futex.2.html
   *
   * @param uaddr in: u32
   * @param timeout in: struct timespec
   * @throws {SyscallError} EACCES, EFAULT, EINVAL, ENOSYS, EAGAIN, EDEADLK, ENOMEM, EPERM, ESRCH, ENFILE, ETIMEDOUT, EWOULDBLOCK, EINTR
   */
  (...args: [uaddr: readonly Int[] | Pointer<'u32'>, futex_op: ChoiceWith<'FUTEX_WAIT_BITSET', 9, 'futex_flags'>, val: Int, timeout: In<'timespec'>, mask: Int, SignalOption?]): Promise<number>;
  /**
   * Comfortable: moves those who wait at a word of memory beyond val to another, at most val2, given for the timeout.
   *
   * Manual: https://man7.org/linux/man-pages/man2/futex.2.html
   *
   * @param uaddr in: u32
   * @param uaddr2 in: u32
   * @throws {SyscallError} EACCES, EFAULT, EINVAL, ENOSYS, EAGAIN, EDEADLK, ENOMEM, EPERM, ESRCH, ENFILE, ETIMEDOUT, EWOULDBLOCK, EINTR
   */
  (...args: [uaddr: readonly Int[] | Pointer<'u32'>, futex_op: ChoiceWith<'FUTEX_REQUEUE', 3, 'futex_flags'>, val: Int, val2: Int, uaddr2: readonly Int[] | Pointer<'u32'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: wakes at most val who wait at a word of memory with a bit of the mask, and returns how many; the two between are NULL.
   *
   * Manual: https://man7.org/linux/man-pages/man2/futex.2.html
   *
   * @param uaddr in: u32
   * @throws {SyscallError} EACCES, EFAULT, EINVAL, ENOSYS, EAGAIN, EDEADLK, ENOMEM, EPERM, ESRCH, ENFILE, ETIMEDOUT, EWOULDBLOCK, EINTR
   */
  (...args: [uaddr: readonly Int[] | Pointer<'u32'>, futex_op: ChoiceWith<'FUTEX_WAKE_BITSET', 10, 'futex_flags'>, val: Int, mask: Int, SignalOption?]): Promise<number>;
  /**
   * Comfortable: as FUTEX_REQUEUE where the first word is val3, and wakes val of them.
   *
   * Manual: https://man7.org/linux/man-pages/man2/futex.2.html
   *
   * @param uaddr in: u32
   * @param uaddr2 in: u32
   * @throws {SyscallError} EACCES, EFAULT, EINVAL, ENOSYS, EAGAIN, EDEADLK, ENOMEM, EPERM, ESRCH, ENFILE, ETIMEDOUT, EWOULDBLOCK, EINTR
   */
  (...args: [uaddr: readonly Int[] | Pointer<'u32'>, futex_op: ChoiceWith<'FUTEX_CMP_REQUEUE', 4, 'futex_flags'>, val: Int, val2: Int, uaddr2: readonly Int[] | Pointer<'u32'>, val3: Int, SignalOption?]): Promise<number>;
  /**
   * Comfortable: changes the second word as val3 says, wakes val at the first, and val2 at the second where it was as val3 says.
   *
   * Manual: https://man7.org/linux/man-pages/man2/futex.2.html
   *
   * @param uaddr in: u32
   * @param uaddr2 in, out: u32
   * @throws {SyscallError} EACCES, EFAULT, EINVAL, ENOSYS, EAGAIN, EDEADLK, ENOMEM, EPERM, ESRCH, ENFILE, ETIMEDOUT, EWOULDBLOCK, EINTR
   */
  (...args: [uaddr: readonly Int[] | Pointer<'u32'>, futex_op: ChoiceWith<'FUTEX_WAKE_OP', 5, 'futex_flags'>, val: Int, val2: Int, uaddr2: readonly Int[] | Pointer<'u32'>, val3: Int, SignalOption?]): Promise<number>;
  /**
   * Comfortable: takes a lock with priority inheritance.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Manual: https://man7.org/linux/man-pages/man2/futex.2.html
   *
   * @param uaddr in: u32
   * @param val has to be 0
   * @param timeout in: struct timespec
   * @throws {SyscallError} EACCES, EFAULT, EINVAL, ENOSYS, EAGAIN, EDEADLK, ENOMEM, EPERM, ESRCH, ENFILE, ETIMEDOUT, EWOULDBLOCK, EINTR
   */
  (...args: [uaddr: readonly Int[] | Pointer<'u32'>, futex_op: ChoiceWith<'FUTEX_LOCK_PI', 6, 'futex_flags'>, val: Int, timeout: In<'timespec'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gives a lock with priority inheritance back.
   *
   * Manual: https://man7.org/linux/man-pages/man2/futex.2.html
   *
   * @param uaddr in: u32
   * @throws {SyscallError} EACCES, EFAULT, EINVAL, ENOSYS, EAGAIN, EDEADLK, ENOMEM, EPERM, ESRCH, ENFILE, ETIMEDOUT, EWOULDBLOCK, EINTR
   */
  (...args: [uaddr: readonly Int[] | Pointer<'u32'>, futex_op: ChoiceWith<'FUTEX_UNLOCK_PI', 7, 'futex_flags'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: takes a lock with priority inheritance where it is free.
   *
   * Manual: https://man7.org/linux/man-pages/man2/futex.2.html
   *
   * @param uaddr in: u32
   * @throws {SyscallError} EACCES, EFAULT, EINVAL, ENOSYS, EAGAIN, EDEADLK, ENOMEM, EPERM, ESRCH, ENFILE, ETIMEDOUT, EWOULDBLOCK, EINTR
   */
  (...args: [uaddr: readonly Int[] | Pointer<'u32'>, futex_op: ChoiceWith<'FUTEX_TRYLOCK_PI', 8, 'futex_flags'>, SignalOption?]): Promise<number>;
  /**
   * Exact: waits at a word of memory, or wakes who waits there; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6; i386 240, x86_64 202, arm64 98.
   * Manual: https://man7.org/linux/man-pages/man2/futex.2.html
   *
   * @param uaddr in, out: u32
   * @param futex_op one of FUTEX_WAIT, FUTEX_WAKE, FUTEX_FD, FUTEX_REQUEUE, FUTEX_CMP_REQUEUE, FUTEX_WAKE_OP, FUTEX_LOCK_PI, FUTEX_UNLOCK_PI, …; and any of FUTEX_PRIVATE_FLAG, FUTEX_CLOCK_REALTIME, FUTEX_ROBUST_UNLOCK, FUTEX_ROBUST_LIST32
   * @param timeout in: struct timespec
   * @param uaddr2 in, out: u32
   * @throws {SyscallError} EACCES, EFAULT, EINVAL, ENOSYS, EAGAIN, EDEADLK, ENOMEM, EPERM, ESRCH, ENFILE, ETIMEDOUT, EWOULDBLOCK, EINTR
   */
  (...args: [uaddr: readonly Int[] | Pointer<'u32'>, futex_op: OneWith<'futex', 'futex_flags'>, val: Int, timeout: In<'timespec'>, uaddr2: readonly Int[] | Pointer<'u32'>, val3: Int, SignalOption?]): Promise<number>;
  /** With bigints: waits at a word of memory while it holds val. */
  bigint(...args: [uaddr: readonly Int[] | Pointer<'u32'>, futex_op: ChoiceWith<'FUTEX_WAIT', 0, 'futex_flags'>, val: Int, timeout: In<'timespec'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: wakes at most val who wait at a word of memory, and returns how many. */
  bigint(...args: [uaddr: readonly Int[] | Pointer<'u32'>, futex_op: ChoiceWith<'FUTEX_WAKE', 1, 'futex_flags'>, val: Int, SignalOption?]): Promise<Big<number>>;
  /** With bigints: waits at a word of this process's own memory while it holds val. */
  bigint(...args: [uaddr: readonly Int[] | Pointer<'u32'>, futex_op: ChoiceWith<'FUTEX_WAIT_PRIVATE', 128, 'futex_flags'>, val: Int, timeout: In<'timespec'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: wakes at most val who wait at a word of this process's own memory, and returns how many. */
  bigint(...args: [uaddr: readonly Int[] | Pointer<'u32'>, futex_op: ChoiceWith<'FUTEX_WAKE_PRIVATE', 129, 'futex_flags'>, val: Int, SignalOption?]): Promise<Big<number>>;
  /** With bigints: waits until a time at a word of memory while it holds val, for those who wake with a bit of the mask; uaddr2 is NULL. */
  bigint(...args: [uaddr: readonly Int[] | Pointer<'u32'>, futex_op: ChoiceWith<'FUTEX_WAIT_BITSET', 9, 'futex_flags'>, val: Int, timeout: In<'timespec'>, mask: Int, SignalOption?]): Promise<Big<number>>;
  /** With bigints: moves those who wait at a word of memory beyond val to another, at most val2, given for the timeout. */
  bigint(...args: [uaddr: readonly Int[] | Pointer<'u32'>, futex_op: ChoiceWith<'FUTEX_REQUEUE', 3, 'futex_flags'>, val: Int, val2: Int, uaddr2: readonly Int[] | Pointer<'u32'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: wakes at most val who wait at a word of memory with a bit of the mask, and returns how many; the two between are NULL. */
  bigint(...args: [uaddr: readonly Int[] | Pointer<'u32'>, futex_op: ChoiceWith<'FUTEX_WAKE_BITSET', 10, 'futex_flags'>, val: Int, mask: Int, SignalOption?]): Promise<Big<number>>;
  /** With bigints: as FUTEX_REQUEUE where the first word is val3, and wakes val of them. */
  bigint(...args: [uaddr: readonly Int[] | Pointer<'u32'>, futex_op: ChoiceWith<'FUTEX_CMP_REQUEUE', 4, 'futex_flags'>, val: Int, val2: Int, uaddr2: readonly Int[] | Pointer<'u32'>, val3: Int, SignalOption?]): Promise<Big<number>>;
  /** With bigints: changes the second word as val3 says, wakes val at the first, and val2 at the second where it was as val3 says. */
  bigint(...args: [uaddr: readonly Int[] | Pointer<'u32'>, futex_op: ChoiceWith<'FUTEX_WAKE_OP', 5, 'futex_flags'>, val: Int, val2: Int, uaddr2: readonly Int[] | Pointer<'u32'>, val3: Int, SignalOption?]): Promise<Big<number>>;
  /** With bigints: takes a lock with priority inheritance. */
  bigint(...args: [uaddr: readonly Int[] | Pointer<'u32'>, futex_op: ChoiceWith<'FUTEX_LOCK_PI', 6, 'futex_flags'>, val: Int, timeout: In<'timespec'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gives a lock with priority inheritance back. */
  bigint(...args: [uaddr: readonly Int[] | Pointer<'u32'>, futex_op: ChoiceWith<'FUTEX_UNLOCK_PI', 7, 'futex_flags'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: takes a lock with priority inheritance where it is free. */
  bigint(...args: [uaddr: readonly Int[] | Pointer<'u32'>, futex_op: ChoiceWith<'FUTEX_TRYLOCK_PI', 8, 'futex_flags'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: waits at a word of memory, or wakes who waits there. */
  bigint(...args: [uaddr: readonly Int[] | Pointer<'u32'>, futex_op: OneWith<'futex', 'futex_flags'>, val: Int, timeout: In<'timespec'>, uaddr2: readonly Int[] | Pointer<'u32'>, val3: Int, SignalOption?]): Promise<bigint>;
}
/**
 * `futex` waits at a word of memory, or wakes who waits there.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.6; i386 240, x86_64 202, arm64 98.
 *
 * @throws {SyscallError} EACCES, EFAULT, EINVAL, ENOSYS, EAGAIN, EDEADLK, ENOMEM, EPERM, ESRCH, ENFILE, ETIMEDOUT, EWOULDBLOCK, EINTR
 * @see https://man7.org/linux/man-pages/man2/futex.2.html
 */
export const futex = promised<FutexPromisedCall>('futex');

/**
 * `futex_time64` waits at a word of memory, or wakes who waits there, with 64-bit seconds.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 5.1; i386 422.
 *
 * @param uaddr in, out: u32
 * @param futex_op one of FUTEX_WAIT, FUTEX_WAKE, FUTEX_FD, FUTEX_REQUEUE, FUTEX_CMP_REQUEUE, FUTEX_WAKE_OP, FUTEX_LOCK_PI, FUTEX_UNLOCK_PI, …; and any of FUTEX_PRIVATE_FLAG, FUTEX_CLOCK_REALTIME, FUTEX_ROBUST_UNLOCK, FUTEX_ROBUST_LIST32
 * @param timeout in: struct timespec
 * @param uaddr2 in, out: u32
 * @throws {SyscallError} EACCES, EFAULT, EINVAL, ENOSYS, EAGAIN, EDEADLK, ENOMEM, EPERM, ESRCH, ENFILE, ETIMEDOUT, EWOULDBLOCK, EINTR
 * @see https://man7.org/linux/man-pages/man2/futex.2.html
 */
export const futex_time64 = promised<ExactPromised<[uaddr: readonly Int[] | Pointer<'u32'>, futex_op: OneWith<'futex', 'futex_flags'>, val: Int, timeout: In<'timespec'>, uaddr2: readonly Int[] | Pointer<'u32'>, val3: Int]>>('futex_time64');

/** The forms of futex_waitv. */
export interface Futex_waitvPromisedCall extends WaysPromised<[waiters: InArray<'futex_waitv'>, nr_futexes: Int, flags: Int, timeout: In<'timespec'>, clockid: OneOf<'clock'>]> {
  /**
   * Comfortable: waits at one of several words of memory.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.16; i386 449, x86_64 449, arm64 449.
   * Manual: https://man7.org/linux/man-pages/man2/futex_waitv.2.html
   *
   * @param waiters in: array of struct futex_waitv, as many as nr_futexes says
   * @param flags has to be 0
   * @param timeout in: struct timespec
   * @param clockid one of CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID, CLOCK_MONOTONIC_RAW, CLOCK_REALTIME_COARSE, CLOCK_MONOTONIC_COARSE, CLOCK_BOOTTIME, …
   * @throws {SyscallError} EFAULT, EINVAL, ETIMEDOUT, EAGAIN, EWOULDBLOCK, EINTR
   */
  (...args: [waiters: InArray<'futex_waitv'>, flags: Int, timeout: In<'timespec'>, clockid: OneOf<'clock'>, SignalOption?]): Promise<number>;
  /**
   * Exact: waits at one of several words of memory; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.16; i386 449, x86_64 449, arm64 449.
   * Manual: https://man7.org/linux/man-pages/man2/futex_waitv.2.html
   *
   * @param waiters in: array of struct futex_waitv, as many as nr_futexes says
   * @param nr_futexes length of waiters in elements
   * @param flags has to be 0
   * @param timeout in: struct timespec
   * @param clockid one of CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID, CLOCK_MONOTONIC_RAW, CLOCK_REALTIME_COARSE, CLOCK_MONOTONIC_COARSE, CLOCK_BOOTTIME, …
   * @throws {SyscallError} EFAULT, EINVAL, ETIMEDOUT, EAGAIN, EWOULDBLOCK, EINTR
   */
  (...args: [waiters: InArray<'futex_waitv'>, nr_futexes: Int, flags: Int, timeout: In<'timespec'>, clockid: OneOf<'clock'>, SignalOption?]): Promise<number>;
  /** With bigints: waits at one of several words of memory. */
  bigint(...args: [waiters: InArray<'futex_waitv'>, flags: Int, timeout: In<'timespec'>, clockid: OneOf<'clock'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: waits at one of several words of memory. */
  bigint(...args: [waiters: InArray<'futex_waitv'>, nr_futexes: Int, flags: Int, timeout: In<'timespec'>, clockid: OneOf<'clock'>, SignalOption?]): Promise<bigint>;
}
/**
 * `futex_waitv` waits at one of several words of memory.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 5.16; i386 449, x86_64 449, arm64 449.
 *
 * @throws {SyscallError} EFAULT, EINVAL, ETIMEDOUT, EAGAIN, EWOULDBLOCK, EINTR
 * @see https://man7.org/linux/man-pages/man2/futex_waitv.2.html
 */
export const futex_waitv = promised<Futex_waitvPromisedCall>('futex_waitv');

/**
 * `futex_wake` wakes who waits at a word of memory.
 *
 * Since Linux 6.7; i386 454, x86_64 454, arm64 454.
 *
 * @param uaddr in: memory, or an address
 * @param flags flags: any of FUTEX2_SIZE_U8, FUTEX2_SIZE_U16, FUTEX2_SIZE_U32, FUTEX2_SIZE_U64, FUTEX2_NUMA, FUTEX2_PRIVATE, FUTEX2_MPOL
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 */
export const futex_wake = promised<ExactPromised<[uaddr: AnyPointer, mask: Int, nr: Int, flags: Flags<'futex2'>]>>('futex_wake');

/**
 * `futex_wait` waits at a word of memory.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 6.7; i386 455, x86_64 455, arm64 455.
 *
 * @param uaddr in: memory, or an address
 * @param flags flags: any of FUTEX2_SIZE_U8, FUTEX2_SIZE_U16, FUTEX2_SIZE_U32, FUTEX2_SIZE_U64, FUTEX2_NUMA, FUTEX2_PRIVATE, FUTEX2_MPOL
 * @param timeout in: struct timespec
 * @param clockid one of CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID, CLOCK_MONOTONIC_RAW, CLOCK_REALTIME_COARSE, CLOCK_MONOTONIC_COARSE, CLOCK_BOOTTIME, …
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 */
export const futex_wait = promised<ExactPromised<[uaddr: AnyPointer, val: Int, mask: Int, flags: Flags<'futex2'>, timeout: In<'timespec'>, clockid: OneOf<'clock'>]>>('futex_wait');

/**
 * `futex_requeue` wakes who waits at a word of memory, and moves others to another.
 *
 * Since Linux 6.7; i386 456, x86_64 456, arm64 456.
 *
 * @param waiters in: array of 2 struct futex_waitv
 * @param flags has to be 0
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 */
export const futex_requeue = promised<ExactPromised<[waiters: InArray<'futex_waitv'>, flags: Int, nr_wake: Int, nr_requeue: Int]>>('futex_requeue');

/** The forms of socket. */
export interface SocketPromisedCall extends WaysPromised<[domain: OneOf<'socket_domain'>, type_: OneWith<'socket_type', 'accept'>, protocol: OneOf<'socket_protocol'>]> {
  /**
   * Comfortable: makes a socket.
   *
   * Since Linux 4.3; i386 359, x86_64 41, arm64 198.
   * Manual: https://man7.org/linux/man-pages/man2/socket.2.html
   *
   * @param domain one of AF_UNSPEC, AF_UNIX, AF_LOCAL, AF_INET, AF_AX25, AF_BRIDGE, AF_INET6, AF_KEY, …
   * @param type_ one of SOCK_STREAM, SOCK_DGRAM, SOCK_RAW, SOCK_RDM, SOCK_SEQPACKET, SOCK_DCCP, SOCK_PACKET; and any of SOCK_CLOEXEC, SOCK_NONBLOCK
   * @param protocol one of IPPROTO_IP, IPPROTO_ICMP, IPPROTO_IGMP, IPPROTO_IPIP, IPPROTO_TCP, IPPROTO_EGP, IPPROTO_PUP, IPPROTO_UDP, …; may be left out: 0
   * @throws {SyscallError} EACCES, EAFNOSUPPORT, EINVAL, EMFILE, ENFILE, ENOBUFS, ENOMEM, EPROTONOSUPPORT
   */
  (...args: [domain: OneOf<'socket_domain'>, type_: OneWith<'socket_type', 'accept'>, protocol?: OneOf<'socket_protocol'>, SignalOption?]): Promise<number>;
  /**
   * Exact: makes a socket; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 4.3; i386 359, x86_64 41, arm64 198.
   * Manual: https://man7.org/linux/man-pages/man2/socket.2.html
   *
   * @param domain one of AF_UNSPEC, AF_UNIX, AF_LOCAL, AF_INET, AF_AX25, AF_BRIDGE, AF_INET6, AF_KEY, …
   * @param type_ one of SOCK_STREAM, SOCK_DGRAM, SOCK_RAW, SOCK_RDM, SOCK_SEQPACKET, SOCK_DCCP, SOCK_PACKET; and any of SOCK_CLOEXEC, SOCK_NONBLOCK
   * @param protocol one of IPPROTO_IP, IPPROTO_ICMP, IPPROTO_IGMP, IPPROTO_IPIP, IPPROTO_TCP, IPPROTO_EGP, IPPROTO_PUP, IPPROTO_UDP, …
   * @throws {SyscallError} EACCES, EAFNOSUPPORT, EINVAL, EMFILE, ENFILE, ENOBUFS, ENOMEM, EPROTONOSUPPORT
   */
  (...args: [domain: OneOf<'socket_domain'>, type_: OneWith<'socket_type', 'accept'>, protocol: OneOf<'socket_protocol'>, SignalOption?]): Promise<number>;
  /** With bigints: makes a socket. */
  bigint(...args: [domain: OneOf<'socket_domain'>, type_: OneWith<'socket_type', 'accept'>, protocol?: OneOf<'socket_protocol'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: makes a socket. */
  bigint(...args: [domain: OneOf<'socket_domain'>, type_: OneWith<'socket_type', 'accept'>, protocol: OneOf<'socket_protocol'>, SignalOption?]): Promise<bigint>;
}
/**
 * `socket` makes a socket.
 *
 * Since Linux 4.3; i386 359, x86_64 41, arm64 198.
 *
 * @throws {SyscallError} EACCES, EAFNOSUPPORT, EINVAL, EMFILE, ENFILE, ENOBUFS, ENOMEM, EPROTONOSUPPORT
 * @see https://man7.org/linux/man-pages/man2/socket.2.html
 */
export const socket = promised<SocketPromisedCall>('socket');

/** The forms of socketpair. */
export interface SocketpairPromisedCall extends WaysPromised<[domain: OneOf<'socket_domain'>, type_: OneWith<'socket_type', 'accept'>, protocol: OneOf<'socket_protocol'>, sv: Pointer<'int'>]> {
  /**
   * Comfortable: makes two connected sockets; what the kernel writes is returned.
   *
   * Since Linux 4.3; i386 360, x86_64 53, arm64 199.
   * Manual: https://man7.org/linux/man-pages/man2/socketpair.2.html
   *
   * @param domain one of AF_UNSPEC, AF_UNIX, AF_LOCAL, AF_INET, AF_AX25, AF_BRIDGE, AF_INET6, AF_KEY, …
   * @param type_ one of SOCK_STREAM, SOCK_DGRAM, SOCK_RAW, SOCK_RDM, SOCK_SEQPACKET, SOCK_DCCP, SOCK_PACKET; and any of SOCK_CLOEXEC, SOCK_NONBLOCK
   * @param protocol one of IPPROTO_IP, IPPROTO_ICMP, IPPROTO_IGMP, IPPROTO_IPIP, IPPROTO_TCP, IPPROTO_EGP, IPPROTO_PUP, IPPROTO_UDP, …
   * @throws {SyscallError} EAFNOSUPPORT, EFAULT, EMFILE, ENFILE, EOPNOTSUPP, EPROTONOSUPPORT
   */
  (...args: [domain: OneOf<'socket_domain'>, type_: OneWith<'socket_type', 'accept'>, protocol: OneOf<'socket_protocol'>, SignalOption?]): Promise<[number, number]>;
  /**
   * Exact: makes two connected sockets; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 4.3; i386 360, x86_64 53, arm64 199.
   * Manual: https://man7.org/linux/man-pages/man2/socketpair.2.html
   *
   * @param domain one of AF_UNSPEC, AF_UNIX, AF_LOCAL, AF_INET, AF_AX25, AF_BRIDGE, AF_INET6, AF_KEY, …
   * @param type_ one of SOCK_STREAM, SOCK_DGRAM, SOCK_RAW, SOCK_RDM, SOCK_SEQPACKET, SOCK_DCCP, SOCK_PACKET; and any of SOCK_CLOEXEC, SOCK_NONBLOCK
   * @param protocol one of IPPROTO_IP, IPPROTO_ICMP, IPPROTO_IGMP, IPPROTO_IPIP, IPPROTO_TCP, IPPROTO_EGP, IPPROTO_PUP, IPPROTO_UDP, …
   * @param sv out: array of 2 int
   * @throws {SyscallError} EAFNOSUPPORT, EFAULT, EMFILE, ENFILE, EOPNOTSUPP, EPROTONOSUPPORT
   */
  (...args: [domain: OneOf<'socket_domain'>, type_: OneWith<'socket_type', 'accept'>, protocol: OneOf<'socket_protocol'>, sv: Pointer<'int'>, SignalOption?]): Promise<number>;
  /** With bigints: makes two connected sockets. */
  bigint(...args: [domain: OneOf<'socket_domain'>, type_: OneWith<'socket_type', 'accept'>, protocol: OneOf<'socket_protocol'>, SignalOption?]): Promise<Big<[number, number]>>;
  /** With bigints: makes two connected sockets. */
  bigint(...args: [domain: OneOf<'socket_domain'>, type_: OneWith<'socket_type', 'accept'>, protocol: OneOf<'socket_protocol'>, sv: Pointer<'int'>, SignalOption?]): Promise<bigint>;
}
/**
 * `socketpair` makes two connected sockets.
 *
 * Since Linux 4.3; i386 360, x86_64 53, arm64 199.
 *
 * @throws {SyscallError} EAFNOSUPPORT, EFAULT, EMFILE, ENFILE, EOPNOTSUPP, EPROTONOSUPPORT
 * @see https://man7.org/linux/man-pages/man2/socketpair.2.html
 */
export const socketpair = promised<SocketpairPromisedCall>('socketpair');

/** The forms of bind. */
export interface BindPromisedCall extends WaysPromised<[sockfd: FdLike, addr: SocketAddress | AnyPointer, addrlen: Int]> {
  /**
   * Comfortable: gives a socket its address.
   *
   * Since Linux 4.3; i386 361, x86_64 49, arm64 200.
   * Manual: https://man7.org/linux/man-pages/man2/bind.2.html
   *
   * @param sockfd file descriptor
   * @param addr in: address of a socket
   * @throws {SyscallError} EACCES, EADDRINUSE, EBADF, EINVAL, ENOTSOCK, EADDRNOTAVAIL, EFAULT, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EROFS
   */
  (...args: [sockfd: FdLike, addr: SocketAddress | AnyPointer, SignalOption?]): Promise<number>;
  /**
   * Exact: gives a socket its address; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 4.3; i386 361, x86_64 49, arm64 200.
   * Manual: https://man7.org/linux/man-pages/man2/bind.2.html
   *
   * @param sockfd file descriptor
   * @param addr in: address of a socket
   * @param addrlen length of addr in bytes
   * @throws {SyscallError} EACCES, EADDRINUSE, EBADF, EINVAL, ENOTSOCK, EADDRNOTAVAIL, EFAULT, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EROFS
   */
  (...args: [sockfd: FdLike, addr: SocketAddress | AnyPointer, addrlen: Int, SignalOption?]): Promise<number>;
  /** With bigints: gives a socket its address. */
  bigint(...args: [sockfd: FdLike, addr: SocketAddress | AnyPointer, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gives a socket its address. */
  bigint(...args: [sockfd: FdLike, addr: SocketAddress | AnyPointer, addrlen: Int, SignalOption?]): Promise<bigint>;
}
/**
 * `bind` gives a socket its address.
 *
 * Since Linux 4.3; i386 361, x86_64 49, arm64 200.
 *
 * @throws {SyscallError} EACCES, EADDRINUSE, EBADF, EINVAL, ENOTSOCK, EADDRNOTAVAIL, EFAULT, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EROFS
 * @see https://man7.org/linux/man-pages/man2/bind.2.html
 */
export const bind = promised<BindPromisedCall>('bind');

/** The forms of connect. */
export interface ConnectPromisedCall extends WaysPromised<[sockfd: FdLike, addr: SocketAddress | AnyPointer, addrlen: Int]> {
  /**
   * Comfortable: connects a socket.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 4.3; i386 362, x86_64 42, arm64 203.
   * Manual: https://man7.org/linux/man-pages/man2/connect.2.html
   *
   * @param sockfd file descriptor
   * @param addr in: address of a socket
   * @throws {SyscallError} EACCES, EPERM, EADDRINUSE, EADDRNOTAVAIL, EAFNOSUPPORT, EAGAIN, EALREADY, EBADF, ECONNREFUSED, EFAULT, EINPROGRESS, EINTR, EISCONN, ENETUNREACH, ENOTSOCK, EPROTOTYPE, ETIMEDOUT
   */
  (...args: [sockfd: FdLike, addr: SocketAddress | AnyPointer, SignalOption?]): Promise<number>;
  /**
   * Exact: connects a socket; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 4.3; i386 362, x86_64 42, arm64 203.
   * Manual: https://man7.org/linux/man-pages/man2/connect.2.html
   *
   * @param sockfd file descriptor
   * @param addr in: address of a socket
   * @param addrlen length of addr in bytes
   * @throws {SyscallError} EACCES, EPERM, EADDRINUSE, EADDRNOTAVAIL, EAFNOSUPPORT, EAGAIN, EALREADY, EBADF, ECONNREFUSED, EFAULT, EINPROGRESS, EINTR, EISCONN, ENETUNREACH, ENOTSOCK, EPROTOTYPE, ETIMEDOUT
   */
  (...args: [sockfd: FdLike, addr: SocketAddress | AnyPointer, addrlen: Int, SignalOption?]): Promise<number>;
  /** With bigints: connects a socket. */
  bigint(...args: [sockfd: FdLike, addr: SocketAddress | AnyPointer, SignalOption?]): Promise<Big<number>>;
  /** With bigints: connects a socket. */
  bigint(...args: [sockfd: FdLike, addr: SocketAddress | AnyPointer, addrlen: Int, SignalOption?]): Promise<bigint>;
}
/**
 * `connect` connects a socket.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 4.3; i386 362, x86_64 42, arm64 203.
 *
 * @throws {SyscallError} EACCES, EPERM, EADDRINUSE, EADDRNOTAVAIL, EAFNOSUPPORT, EAGAIN, EALREADY, EBADF, ECONNREFUSED, EFAULT, EINPROGRESS, EINTR, EISCONN, ENETUNREACH, ENOTSOCK, EPROTOTYPE, ETIMEDOUT
 * @see https://man7.org/linux/man-pages/man2/connect.2.html
 */
export const connect = promised<ConnectPromisedCall>('connect');

/**
 * `listen` lets a socket wait for connections.
 *
 * Since Linux 4.3; i386 363, x86_64 50, arm64 201.
 *
 * @param sockfd file descriptor
 * @throws {SyscallError} EADDRINUSE, EBADF, ENOTSOCK, EOPNOTSUPP
 * @see https://man7.org/linux/man-pages/man2/listen.2.html
 */
export const listen = promised<ExactPromised<[sockfd: FdLike, backlog: Int]>>('listen');

/** The forms of accept. */
export interface AcceptPromisedCall extends WaysPromised<[sockfd: FdLike, addr: AnyPointer, addrlen: readonly Int[] | Pointer<'int'>]> {
  /**
   * Comfortable: takes a connection; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6; x86_64 43, arm64 202.
   * Manual: https://man7.org/linux/man-pages/man2/accept.2.html
   *
   * @param sockfd file descriptor
   * @throws {SyscallError} EAGAIN, EWOULDBLOCK, EBADF, ECONNABORTED, EFAULT, EINTR, EINVAL, EMFILE, ENFILE, ENOBUFS, ENOMEM, ENOTSOCK, EOPNOTSUPP, EPERM, EPROTO, ENOSR, ESOCKTNOSUPPORT, EPROTONOSUPPORT, ETIMEDOUT
   */
  (...args: [sockfd: FdLike, SignalOption?]): Promise<{ fd: number; addr: SocketAddress }>;
  /**
   * Exact: takes a connection; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6; x86_64 43, arm64 202.
   * Manual: https://man7.org/linux/man-pages/man2/accept.2.html
   *
   * @param sockfd file descriptor
   * @param addr out: address of a socket
   * @param addrlen in, out: length of addr in bytes
   * @throws {SyscallError} EAGAIN, EWOULDBLOCK, EBADF, ECONNABORTED, EFAULT, EINTR, EINVAL, EMFILE, ENFILE, ENOBUFS, ENOMEM, ENOTSOCK, EOPNOTSUPP, EPERM, EPROTO, ENOSR, ESOCKTNOSUPPORT, EPROTONOSUPPORT, ETIMEDOUT
   */
  (...args: [sockfd: FdLike, addr: AnyPointer, addrlen: readonly Int[] | Pointer<'int'>, SignalOption?]): Promise<number>;
  /** With bigints: takes a connection. */
  bigint(...args: [sockfd: FdLike, SignalOption?]): Promise<Big<{ fd: number; addr: SocketAddress }>>;
  /** With bigints: takes a connection. */
  bigint(...args: [sockfd: FdLike, addr: AnyPointer, addrlen: readonly Int[] | Pointer<'int'>, SignalOption?]): Promise<bigint>;
}
/**
 * `accept` takes a connection.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.6; x86_64 43, arm64 202.
 *
 * @throws {SyscallError} EAGAIN, EWOULDBLOCK, EBADF, ECONNABORTED, EFAULT, EINTR, EINVAL, EMFILE, ENFILE, ENOBUFS, ENOMEM, ENOTSOCK, EOPNOTSUPP, EPERM, EPROTO, ENOSR, ESOCKTNOSUPPORT, EPROTONOSUPPORT, ETIMEDOUT
 * @see https://man7.org/linux/man-pages/man2/accept.2.html
 */
export const accept = promised<AcceptPromisedCall>('accept');

/** The forms of accept4. */
export interface Accept4PromisedCall extends WaysPromised<[sockfd: FdLike, addr: AnyPointer, addrlen: readonly Int[] | Pointer<'int'>, flags: Flags<'accept'>]> {
  /**
   * Comfortable: takes a connection, with flags for its file descriptor; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 4.3; i386 364, x86_64 288, arm64 242.
   * Manual: https://man7.org/linux/man-pages/man2/accept4.2.html
   *
   * @param sockfd file descriptor
   * @param flags flags: any of SOCK_CLOEXEC, SOCK_NONBLOCK; may be left out: 0
   * @throws {SyscallError} EAGAIN, EWOULDBLOCK, EBADF, ECONNABORTED, EFAULT, EINTR, EINVAL, EMFILE, ENFILE, ENOBUFS, ENOMEM, ENOTSOCK, EOPNOTSUPP, EPERM, EPROTO, ENOSR, ESOCKTNOSUPPORT, EPROTONOSUPPORT, ETIMEDOUT
   */
  (...args: [sockfd: FdLike, flags?: Flags<'accept'>, SignalOption?]): Promise<{ fd: number; addr: SocketAddress }>;
  /**
   * Exact: takes a connection, with flags for its file descriptor; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 4.3; i386 364, x86_64 288, arm64 242.
   * Manual: https://man7.org/linux/man-pages/man2/accept4.2.html
   *
   * @param sockfd file descriptor
   * @param addr out: address of a socket
   * @param addrlen in, out: length of addr in bytes
   * @param flags flags: any of SOCK_CLOEXEC, SOCK_NONBLOCK
   * @throws {SyscallError} EAGAIN, EWOULDBLOCK, EBADF, ECONNABORTED, EFAULT, EINTR, EINVAL, EMFILE, ENFILE, ENOBUFS, ENOMEM, ENOTSOCK, EOPNOTSUPP, EPERM, EPROTO, ENOSR, ESOCKTNOSUPPORT, EPROTONOSUPPORT, ETIMEDOUT
   */
  (...args: [sockfd: FdLike, addr: AnyPointer, addrlen: readonly Int[] | Pointer<'int'>, flags: Flags<'accept'>, SignalOption?]): Promise<number>;
  /** With bigints: takes a connection, with flags for its file descriptor. */
  bigint(...args: [sockfd: FdLike, flags?: Flags<'accept'>, SignalOption?]): Promise<Big<{ fd: number; addr: SocketAddress }>>;
  /** With bigints: takes a connection, with flags for its file descriptor. */
  bigint(...args: [sockfd: FdLike, addr: AnyPointer, addrlen: readonly Int[] | Pointer<'int'>, flags: Flags<'accept'>, SignalOption?]): Promise<bigint>;
}
/**
 * `accept4` takes a connection, with flags for its file descriptor.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 4.3; i386 364, x86_64 288, arm64 242.
 *
 * @throws {SyscallError} EAGAIN, EWOULDBLOCK, EBADF, ECONNABORTED, EFAULT, EINTR, EINVAL, EMFILE, ENFILE, ENOBUFS, ENOMEM, ENOTSOCK, EOPNOTSUPP, EPERM, EPROTO, ENOSR, ESOCKTNOSUPPORT, EPROTONOSUPPORT, ETIMEDOUT
 * @see https://man7.org/linux/man-pages/man2/accept4.2.html
 */
export const accept4 = promised<Accept4PromisedCall>('accept4');

/** The forms of getsockname. */
export interface GetsocknamePromisedCall extends WaysPromised<[sockfd: FdLike, addr: AnyPointer, addrlen: readonly Int[] | Pointer<'int'>]> {
  /**
   * Comfortable: gets a socket's own address; what the kernel writes is returned.
   *
   * Since Linux 4.3; i386 367, x86_64 51, arm64 204.
   * Manual: https://man7.org/linux/man-pages/man2/getsockname.2.html
   *
   * @param sockfd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOBUFS, ENOTSOCK
   */
  (...args: [sockfd: FdLike, SignalOption?]): Promise<SocketAddress>;
  /**
   * Exact: gets a socket's own address; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 4.3; i386 367, x86_64 51, arm64 204.
   * Manual: https://man7.org/linux/man-pages/man2/getsockname.2.html
   *
   * @param sockfd file descriptor
   * @param addr out: address of a socket
   * @param addrlen in, out: length of addr in bytes
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOBUFS, ENOTSOCK
   */
  (...args: [sockfd: FdLike, addr: AnyPointer, addrlen: readonly Int[] | Pointer<'int'>, SignalOption?]): Promise<number>;
  /** With bigints: gets a socket's own address. */
  bigint(...args: [sockfd: FdLike, SignalOption?]): Promise<Big<SocketAddress>>;
  /** With bigints: gets a socket's own address. */
  bigint(...args: [sockfd: FdLike, addr: AnyPointer, addrlen: readonly Int[] | Pointer<'int'>, SignalOption?]): Promise<bigint>;
}
/**
 * `getsockname` gets a socket's own address.
 *
 * Since Linux 4.3; i386 367, x86_64 51, arm64 204.
 *
 * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOBUFS, ENOTSOCK
 * @see https://man7.org/linux/man-pages/man2/getsockname.2.html
 */
export const getsockname = promised<GetsocknamePromisedCall>('getsockname');

/** The forms of getpeername. */
export interface GetpeernamePromisedCall extends WaysPromised<[sockfd: FdLike, addr: AnyPointer, addrlen: readonly Int[] | Pointer<'int'>]> {
  /**
   * Comfortable: gets the address of a socket's peer; what the kernel writes is returned.
   *
   * Since Linux 4.3; i386 368, x86_64 52, arm64 205.
   * Manual: https://man7.org/linux/man-pages/man2/getpeername.2.html
   *
   * @param sockfd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOBUFS, ENOTCONN, ENOTSOCK
   */
  (...args: [sockfd: FdLike, SignalOption?]): Promise<SocketAddress>;
  /**
   * Exact: gets the address of a socket's peer; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 4.3; i386 368, x86_64 52, arm64 205.
   * Manual: https://man7.org/linux/man-pages/man2/getpeername.2.html
   *
   * @param sockfd file descriptor
   * @param addr out: address of a socket
   * @param addrlen in, out: length of addr in bytes
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOBUFS, ENOTCONN, ENOTSOCK
   */
  (...args: [sockfd: FdLike, addr: AnyPointer, addrlen: readonly Int[] | Pointer<'int'>, SignalOption?]): Promise<number>;
  /** With bigints: gets the address of a socket's peer. */
  bigint(...args: [sockfd: FdLike, SignalOption?]): Promise<Big<SocketAddress>>;
  /** With bigints: gets the address of a socket's peer. */
  bigint(...args: [sockfd: FdLike, addr: AnyPointer, addrlen: readonly Int[] | Pointer<'int'>, SignalOption?]): Promise<bigint>;
}
/**
 * `getpeername` gets the address of a socket's peer.
 *
 * Since Linux 4.3; i386 368, x86_64 52, arm64 205.
 *
 * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOBUFS, ENOTCONN, ENOTSOCK
 * @see https://man7.org/linux/man-pages/man2/getpeername.2.html
 */
export const getpeername = promised<GetpeernamePromisedCall>('getpeername');

/** The forms of getsockopt. */
export interface GetsockoptPromisedCall extends WaysPromised<[sockfd: FdLike, level: OneOf<'socket_level'>, optname: Int, optval: AnyPointer, optlen: readonly Int[] | Pointer<'int'>]> {
  /**
   * Comfortable: gets an option of a socket; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/getsockopt.2.html
   *
   * @param sockfd file descriptor
   * @param optname one of SO_DEBUG, SO_REUSEADDR, SO_TYPE, SO_ERROR, SO_DONTROUTE, SO_BROADCAST, SO_SNDBUF, SO_RCVBUF, …
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOPROTOOPT, ENOTSOCK
   */
  (...args: [sockfd: FdLike, level: Choice<'SOL_SOCKET', 1>, optname: OneOf<'so'>, SignalOption?]): Promise<Buffer>;
  /**
   * Comfortable: gets an option of a socket of IPv4; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/getsockopt.2.html
   *
   * @param sockfd file descriptor
   * @param optname one of IP_TOS, IP_TTL, IP_HDRINCL, IP_OPTIONS, IP_ROUTER_ALERT, IP_RECVOPTS, IP_RETOPTS, IP_PKTINFO, …
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOPROTOOPT, ENOTSOCK
   */
  (...args: [sockfd: FdLike, level: Choice<'IPPROTO_IP', 0>, optname: OneOf<'ip'>, SignalOption?]): Promise<Buffer>;
  /**
   * Comfortable: gets an option of a socket of IPv6; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/getsockopt.2.html
   *
   * @param sockfd file descriptor
   * @param optname one of IPV6_ADDRFORM, IPV6_CHECKSUM, IPV6_NEXTHOP, IPV6_AUTHHDR, IPV6_UNICAST_HOPS, IPV6_MULTICAST_IF, IPV6_MULTICAST_HOPS, IPV6_MULTICAST_LOOP, …
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOPROTOOPT, ENOTSOCK
   */
  (...args: [sockfd: FdLike, level: Choice<'IPPROTO_IPV6', 41>, optname: OneOf<'ipv6'>, SignalOption?]): Promise<Buffer>;
  /**
   * Comfortable: gets an option of a socket of TCP; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/getsockopt.2.html
   *
   * @param sockfd file descriptor
   * @param optname one of TCP_NODELAY, TCP_MAXSEG, TCP_CORK, TCP_KEEPIDLE, TCP_KEEPINTVL, TCP_KEEPCNT, TCP_SYNCNT, TCP_LINGER2, …
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOPROTOOPT, ENOTSOCK
   */
  (...args: [sockfd: FdLike, level: Choice<'IPPROTO_TCP', 6>, optname: OneOf<'tcp'>, SignalOption?]): Promise<Buffer>;
  /**
   * Comfortable: gets an option of a socket of UDP; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/getsockopt.2.html
   *
   * @param sockfd file descriptor
   * @param optname one of UDP_CORK, UDP_ENCAP, UDP_NO_CHECK6_TX, UDP_NO_CHECK6_RX, UDP_SEGMENT, UDP_GRO
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOPROTOOPT, ENOTSOCK
   */
  (...args: [sockfd: FdLike, level: Choice<'IPPROTO_UDP', 17>, optname: OneOf<'udp'>, SignalOption?]): Promise<Buffer>;
  /**
   * Comfortable: gets a socket's option; what the kernel writes is returned.
   *
   * Since Linux 4.3; i386 365, x86_64 55, arm64 209.
   * Manual: https://man7.org/linux/man-pages/man2/getsockopt.2.html
   *
   * @param sockfd file descriptor
   * @param level one of SOL_SOCKET, IPPROTO_IP, IPPROTO_TCP, IPPROTO_UDP, IPPROTO_IPV6, IPPROTO_ICMPV6, IPPROTO_SCTP, IPPROTO_RAW, …
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOPROTOOPT, ENOTSOCK
   */
  (...args: [sockfd: FdLike, level: OneOf<'socket_level'>, optname: Int, SignalOption?]): Promise<Buffer>;
  /**
   * Exact: gets a socket's option; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 4.3; i386 365, x86_64 55, arm64 209.
   * Manual: https://man7.org/linux/man-pages/man2/getsockopt.2.html
   *
   * @param sockfd file descriptor
   * @param level one of SOL_SOCKET, IPPROTO_IP, IPPROTO_TCP, IPPROTO_UDP, IPPROTO_IPV6, IPPROTO_ICMPV6, IPPROTO_SCTP, IPPROTO_RAW, …
   * @param optval out: bytes, as many as optlen points at
   * @param optlen in, out: length of optval in bytes
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOPROTOOPT, ENOTSOCK
   */
  (...args: [sockfd: FdLike, level: OneOf<'socket_level'>, optname: Int, optval: AnyPointer, optlen: readonly Int[] | Pointer<'int'>, SignalOption?]): Promise<number>;
  /** With bigints: gets an option of a socket. */
  bigint(...args: [sockfd: FdLike, level: Choice<'SOL_SOCKET', 1>, optname: OneOf<'so'>, SignalOption?]): Promise<Big<Buffer>>;
  /** With bigints: gets an option of a socket of IPv4. */
  bigint(...args: [sockfd: FdLike, level: Choice<'IPPROTO_IP', 0>, optname: OneOf<'ip'>, SignalOption?]): Promise<Big<Buffer>>;
  /** With bigints: gets an option of a socket of IPv6. */
  bigint(...args: [sockfd: FdLike, level: Choice<'IPPROTO_IPV6', 41>, optname: OneOf<'ipv6'>, SignalOption?]): Promise<Big<Buffer>>;
  /** With bigints: gets an option of a socket of TCP. */
  bigint(...args: [sockfd: FdLike, level: Choice<'IPPROTO_TCP', 6>, optname: OneOf<'tcp'>, SignalOption?]): Promise<Big<Buffer>>;
  /** With bigints: gets an option of a socket of UDP. */
  bigint(...args: [sockfd: FdLike, level: Choice<'IPPROTO_UDP', 17>, optname: OneOf<'udp'>, SignalOption?]): Promise<Big<Buffer>>;
  /** With bigints: gets a socket's option. */
  bigint(...args: [sockfd: FdLike, level: OneOf<'socket_level'>, optname: Int, SignalOption?]): Promise<Big<Buffer>>;
  /** With bigints: gets a socket's option. */
  bigint(...args: [sockfd: FdLike, level: OneOf<'socket_level'>, optname: Int, optval: AnyPointer, optlen: readonly Int[] | Pointer<'int'>, SignalOption?]): Promise<bigint>;
}
/**
 * `getsockopt` gets a socket's option.
 *
 * Since Linux 4.3; i386 365, x86_64 55, arm64 209.
 *
 * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOPROTOOPT, ENOTSOCK
 * @see https://man7.org/linux/man-pages/man2/getsockopt.2.html
 */
export const getsockopt = promised<GetsockoptPromisedCall>('getsockopt');

/** The forms of setsockopt. */
export interface SetsockoptPromisedCall extends WaysPromised<[sockfd: FdLike, level: OneOf<'socket_level'>, optname: Int, optval: number | Data, optlen: Int]> {
  /**
   * Comfortable: sets an option of a socket.
   *
   * Manual: https://man7.org/linux/man-pages/man2/setsockopt.2.html
   *
   * @param sockfd file descriptor
   * @param optname one of SO_DEBUG, SO_REUSEADDR, SO_TYPE, SO_ERROR, SO_DONTROUTE, SO_BROADCAST, SO_SNDBUF, SO_RCVBUF, …
   * @param optval in: bytes, as many as optlen says, or a number
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOPROTOOPT, ENOTSOCK
   */
  (...args: [sockfd: FdLike, level: Choice<'SOL_SOCKET', 1>, optname: OneOf<'so'>, optval: number | Data, SignalOption?]): Promise<number>;
  /**
   * Comfortable: sets an option of a socket of IPv4.
   *
   * Manual: https://man7.org/linux/man-pages/man2/setsockopt.2.html
   *
   * @param sockfd file descriptor
   * @param optname one of IP_TOS, IP_TTL, IP_HDRINCL, IP_OPTIONS, IP_ROUTER_ALERT, IP_RECVOPTS, IP_RETOPTS, IP_PKTINFO, …
   * @param optval in: bytes, as many as optlen says, or a number
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOPROTOOPT, ENOTSOCK
   */
  (...args: [sockfd: FdLike, level: Choice<'IPPROTO_IP', 0>, optname: OneOf<'ip'>, optval: number | Data, SignalOption?]): Promise<number>;
  /**
   * Comfortable: sets an option of a socket of IPv6.
   *
   * Manual: https://man7.org/linux/man-pages/man2/setsockopt.2.html
   *
   * @param sockfd file descriptor
   * @param optname one of IPV6_ADDRFORM, IPV6_CHECKSUM, IPV6_NEXTHOP, IPV6_AUTHHDR, IPV6_UNICAST_HOPS, IPV6_MULTICAST_IF, IPV6_MULTICAST_HOPS, IPV6_MULTICAST_LOOP, …
   * @param optval in: bytes, as many as optlen says, or a number
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOPROTOOPT, ENOTSOCK
   */
  (...args: [sockfd: FdLike, level: Choice<'IPPROTO_IPV6', 41>, optname: OneOf<'ipv6'>, optval: number | Data, SignalOption?]): Promise<number>;
  /**
   * Comfortable: sets an option of a socket of TCP.
   *
   * Manual: https://man7.org/linux/man-pages/man2/setsockopt.2.html
   *
   * @param sockfd file descriptor
   * @param optname one of TCP_NODELAY, TCP_MAXSEG, TCP_CORK, TCP_KEEPIDLE, TCP_KEEPINTVL, TCP_KEEPCNT, TCP_SYNCNT, TCP_LINGER2, …
   * @param optval in: bytes, as many as optlen says, or a number
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOPROTOOPT, ENOTSOCK
   */
  (...args: [sockfd: FdLike, level: Choice<'IPPROTO_TCP', 6>, optname: OneOf<'tcp'>, optval: number | Data, SignalOption?]): Promise<number>;
  /**
   * Comfortable: sets an option of a socket of UDP.
   *
   * Manual: https://man7.org/linux/man-pages/man2/setsockopt.2.html
   *
   * @param sockfd file descriptor
   * @param optname one of UDP_CORK, UDP_ENCAP, UDP_NO_CHECK6_TX, UDP_NO_CHECK6_RX, UDP_SEGMENT, UDP_GRO
   * @param optval in: bytes, as many as optlen says, or a number
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOPROTOOPT, ENOTSOCK
   */
  (...args: [sockfd: FdLike, level: Choice<'IPPROTO_UDP', 17>, optname: OneOf<'udp'>, optval: number | Data, SignalOption?]): Promise<number>;
  /**
   * Comfortable: sets a socket's option.
   *
   * Since Linux 4.3; i386 366, x86_64 54, arm64 208.
   * Manual: https://man7.org/linux/man-pages/man2/setsockopt.2.html
   *
   * @param sockfd file descriptor
   * @param level one of SOL_SOCKET, IPPROTO_IP, IPPROTO_TCP, IPPROTO_UDP, IPPROTO_IPV6, IPPROTO_ICMPV6, IPPROTO_SCTP, IPPROTO_RAW, …
   * @param optval in: bytes, as many as optlen says, or a number
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOPROTOOPT, ENOTSOCK
   */
  (...args: [sockfd: FdLike, level: OneOf<'socket_level'>, optname: Int, optval: number | Data, SignalOption?]): Promise<number>;
  /**
   * Exact: sets a socket's option; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 4.3; i386 366, x86_64 54, arm64 208.
   * Manual: https://man7.org/linux/man-pages/man2/setsockopt.2.html
   *
   * @param sockfd file descriptor
   * @param level one of SOL_SOCKET, IPPROTO_IP, IPPROTO_TCP, IPPROTO_UDP, IPPROTO_IPV6, IPPROTO_ICMPV6, IPPROTO_SCTP, IPPROTO_RAW, …
   * @param optval in: bytes, as many as optlen says, or a number
   * @param optlen length of optval in bytes
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOPROTOOPT, ENOTSOCK
   */
  (...args: [sockfd: FdLike, level: OneOf<'socket_level'>, optname: Int, optval: number | Data, optlen: Int, SignalOption?]): Promise<number>;
  /** With bigints: sets an option of a socket. */
  bigint(...args: [sockfd: FdLike, level: Choice<'SOL_SOCKET', 1>, optname: OneOf<'so'>, optval: number | Data, SignalOption?]): Promise<Big<number>>;
  /** With bigints: sets an option of a socket of IPv4. */
  bigint(...args: [sockfd: FdLike, level: Choice<'IPPROTO_IP', 0>, optname: OneOf<'ip'>, optval: number | Data, SignalOption?]): Promise<Big<number>>;
  /** With bigints: sets an option of a socket of IPv6. */
  bigint(...args: [sockfd: FdLike, level: Choice<'IPPROTO_IPV6', 41>, optname: OneOf<'ipv6'>, optval: number | Data, SignalOption?]): Promise<Big<number>>;
  /** With bigints: sets an option of a socket of TCP. */
  bigint(...args: [sockfd: FdLike, level: Choice<'IPPROTO_TCP', 6>, optname: OneOf<'tcp'>, optval: number | Data, SignalOption?]): Promise<Big<number>>;
  /** With bigints: sets an option of a socket of UDP. */
  bigint(...args: [sockfd: FdLike, level: Choice<'IPPROTO_UDP', 17>, optname: OneOf<'udp'>, optval: number | Data, SignalOption?]): Promise<Big<number>>;
  /** With bigints: sets a socket's option. */
  bigint(...args: [sockfd: FdLike, level: OneOf<'socket_level'>, optname: Int, optval: number | Data, SignalOption?]): Promise<Big<number>>;
  /** With bigints: sets a socket's option. */
  bigint(...args: [sockfd: FdLike, level: OneOf<'socket_level'>, optname: Int, optval: number | Data, optlen: Int, SignalOption?]): Promise<bigint>;
}
/**
 * `setsockopt` sets a socket's option.
 *
 * Since Linux 4.3; i386 366, x86_64 54, arm64 208.
 *
 * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOPROTOOPT, ENOTSOCK
 * @see https://man7.org/linux/man-pages/man2/setsockopt.2.html
 */
export const setsockopt = promised<SetsockoptPromisedCall>('setsockopt');

/** The forms of sendto. */
export interface SendtoPromisedCall extends WaysPromised<[sockfd: FdLike, buf: Data, len: Int, flags: Flags<'msg'>, dest_addr: SocketAddress | AnyPointer, addrlen: Int]> {
  /**
   * Comfortable: sends to an address, or to the peer (null).
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 4.3; i386 369, x86_64 44, arm64 206.
   * Manual: https://man7.org/linux/man-pages/man2/sendto.2.html
   *
   * @param sockfd file descriptor
   * @param buf in: bytes, as many as len says
   * @param flags flags: any of MSG_OOB, MSG_PEEK, MSG_DONTROUTE, MSG_CTRUNC, MSG_TRUNC, MSG_DONTWAIT, MSG_EOR, MSG_WAITALL, …
   * @param dest_addr in: address of a socket
   * @throws {SyscallError} EACCES, EAGAIN, EWOULDBLOCK, EALREADY, EBADF, ECONNRESET, EDESTADDRREQ, EFAULT, EINTR, EINVAL, EISCONN, EMSGSIZE, ENOBUFS, ENOMEM, ENOTCONN, ENOTSOCK, EOPNOTSUPP, EPIPE
   */
  (...args: [sockfd: FdLike, buf: Data, flags: Flags<'msg'>, dest_addr: SocketAddress | AnyPointer, SignalOption?]): Promise<number>;
  /**
   * Exact: sends to an address, or to the peer (null); all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 4.3; i386 369, x86_64 44, arm64 206.
   * Manual: https://man7.org/linux/man-pages/man2/sendto.2.html
   *
   * @param sockfd file descriptor
   * @param buf in: bytes, as many as len says
   * @param len length of buf in bytes
   * @param flags flags: any of MSG_OOB, MSG_PEEK, MSG_DONTROUTE, MSG_CTRUNC, MSG_TRUNC, MSG_DONTWAIT, MSG_EOR, MSG_WAITALL, …
   * @param dest_addr in: address of a socket
   * @param addrlen length of dest_addr in bytes
   * @throws {SyscallError} EACCES, EAGAIN, EWOULDBLOCK, EALREADY, EBADF, ECONNRESET, EDESTADDRREQ, EFAULT, EINTR, EINVAL, EISCONN, EMSGSIZE, ENOBUFS, ENOMEM, ENOTCONN, ENOTSOCK, EOPNOTSUPP, EPIPE
   */
  (...args: [sockfd: FdLike, buf: Data, len: Int, flags: Flags<'msg'>, dest_addr: SocketAddress | AnyPointer, addrlen: Int, SignalOption?]): Promise<number>;
  /** With bigints: sends to an address, or to the peer (null). */
  bigint(...args: [sockfd: FdLike, buf: Data, flags: Flags<'msg'>, dest_addr: SocketAddress | AnyPointer, SignalOption?]): Promise<Big<number>>;
  /** With bigints: sends to an address, or to the peer (null). */
  bigint(...args: [sockfd: FdLike, buf: Data, len: Int, flags: Flags<'msg'>, dest_addr: SocketAddress | AnyPointer, addrlen: Int, SignalOption?]): Promise<bigint>;
}
/**
 * `sendto` sends to an address, or to the peer (null).
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 4.3; i386 369, x86_64 44, arm64 206.
 *
 * @throws {SyscallError} EACCES, EAGAIN, EWOULDBLOCK, EALREADY, EBADF, ECONNRESET, EDESTADDRREQ, EFAULT, EINTR, EINVAL, EISCONN, EMSGSIZE, ENOBUFS, ENOMEM, ENOTCONN, ENOTSOCK, EOPNOTSUPP, EPIPE
 * @see https://man7.org/linux/man-pages/man2/sendto.2.html
 */
export const sendto = promised<SendtoPromisedCall>('sendto');

/** The forms of recvfrom. */
export interface RecvfromPromisedCall extends WaysPromised<[sockfd: FdLike, buf: AnyPointer, len: Int, flags: Flags<'msg'>, src_addr: AnyPointer, addrlen: readonly Int[] | Pointer<'int'>]> {
  /**
   * Comfortable: receives, with the sender's address; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 4.3; i386 371, x86_64 45, arm64 207.
   * Manual: https://man7.org/linux/man-pages/man2/recvfrom.2.html
   *
   * @param sockfd file descriptor
   * @param len length of buf in bytes
   * @param flags flags: any of MSG_OOB, MSG_PEEK, MSG_DONTROUTE, MSG_CTRUNC, MSG_TRUNC, MSG_DONTWAIT, MSG_EOR, MSG_WAITALL, …
   * @throws {SyscallError} EAGAIN, EWOULDBLOCK, EBADF, ECONNREFUSED, EFAULT, EINTR, EINVAL, ENOMEM, ENOTCONN, ENOTSOCK
   */
  (...args: [sockfd: FdLike, len: number, flags: Flags<'msg'>, SignalOption?]): Promise<{ buf: Buffer; src_addr: SocketAddress }>;
  /**
   * Exact: receives, with the sender's address; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 4.3; i386 371, x86_64 45, arm64 207.
   * Manual: https://man7.org/linux/man-pages/man2/recvfrom.2.html
   *
   * @param sockfd file descriptor
   * @param buf out: bytes, as many as len says
   * @param len length of buf in bytes
   * @param flags flags: any of MSG_OOB, MSG_PEEK, MSG_DONTROUTE, MSG_CTRUNC, MSG_TRUNC, MSG_DONTWAIT, MSG_EOR, MSG_WAITALL, …
   * @param src_addr out: address of a socket
   * @param addrlen in, out: length of src_addr in bytes
   * @throws {SyscallError} EAGAIN, EWOULDBLOCK, EBADF, ECONNREFUSED, EFAULT, EINTR, EINVAL, ENOMEM, ENOTCONN, ENOTSOCK
   */
  (...args: [sockfd: FdLike, buf: AnyPointer, len: Int, flags: Flags<'msg'>, src_addr: AnyPointer, addrlen: readonly Int[] | Pointer<'int'>, SignalOption?]): Promise<number>;
  /** With bigints: receives, with the sender's address. */
  bigint(...args: [sockfd: FdLike, len: number, flags: Flags<'msg'>, SignalOption?]): Promise<Big<{ buf: Buffer; src_addr: SocketAddress }>>;
  /** With bigints: receives, with the sender's address. */
  bigint(...args: [sockfd: FdLike, buf: AnyPointer, len: Int, flags: Flags<'msg'>, src_addr: AnyPointer, addrlen: readonly Int[] | Pointer<'int'>, SignalOption?]): Promise<bigint>;
}
/**
 * `recvfrom` receives, with the sender's address.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 4.3; i386 371, x86_64 45, arm64 207.
 *
 * @throws {SyscallError} EAGAIN, EWOULDBLOCK, EBADF, ECONNREFUSED, EFAULT, EINTR, EINVAL, ENOMEM, ENOTCONN, ENOTSOCK
 * @see https://man7.org/linux/man-pages/man2/recvfrom.2.html
 */
export const recvfrom = promised<RecvfromPromisedCall>('recvfrom');

/** The forms of sendmsg. */
export interface SendmsgPromisedCall extends WaysPromised<[sockfd: FdLike, msg: In<'msghdr'>, flags: Flags<'msg'>]> {
  /**
   * Comfortable: sends a message with control data.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 4.3; i386 370, x86_64 46, arm64 211.
   * Manual: https://man7.org/linux/man-pages/man2/sendmsg.2.html
   *
   * @param sockfd file descriptor
   * @param msg in: struct msghdr
   * @param flags flags: any of MSG_OOB, MSG_PEEK, MSG_DONTROUTE, MSG_CTRUNC, MSG_TRUNC, MSG_DONTWAIT, MSG_EOR, MSG_WAITALL, …; may be left out: 0
   * @throws {SyscallError} EACCES, EAGAIN, EWOULDBLOCK, EALREADY, EBADF, ECONNRESET, EDESTADDRREQ, EFAULT, EINTR, EINVAL, EISCONN, EMSGSIZE, ENOBUFS, ENOMEM, ENOTCONN, ENOTSOCK, EOPNOTSUPP, EPIPE
   */
  (...args: [sockfd: FdLike, msg: In<'msghdr'>, flags?: Flags<'msg'>, SignalOption?]): Promise<number>;
  /**
   * Exact: sends a message with control data; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 4.3; i386 370, x86_64 46, arm64 211.
   * Manual: https://man7.org/linux/man-pages/man2/sendmsg.2.html
   *
   * @param sockfd file descriptor
   * @param msg in: struct msghdr
   * @param flags flags: any of MSG_OOB, MSG_PEEK, MSG_DONTROUTE, MSG_CTRUNC, MSG_TRUNC, MSG_DONTWAIT, MSG_EOR, MSG_WAITALL, …
   * @throws {SyscallError} EACCES, EAGAIN, EWOULDBLOCK, EALREADY, EBADF, ECONNRESET, EDESTADDRREQ, EFAULT, EINTR, EINVAL, EISCONN, EMSGSIZE, ENOBUFS, ENOMEM, ENOTCONN, ENOTSOCK, EOPNOTSUPP, EPIPE
   */
  (...args: [sockfd: FdLike, msg: In<'msghdr'>, flags: Flags<'msg'>, SignalOption?]): Promise<number>;
  /** With bigints: sends a message with control data. */
  bigint(...args: [sockfd: FdLike, msg: In<'msghdr'>, flags?: Flags<'msg'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: sends a message with control data. */
  bigint(...args: [sockfd: FdLike, msg: In<'msghdr'>, flags: Flags<'msg'>, SignalOption?]): Promise<bigint>;
}
/**
 * `sendmsg` sends a message with control data.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 4.3; i386 370, x86_64 46, arm64 211.
 *
 * @throws {SyscallError} EACCES, EAGAIN, EWOULDBLOCK, EALREADY, EBADF, ECONNRESET, EDESTADDRREQ, EFAULT, EINTR, EINVAL, EISCONN, EMSGSIZE, ENOBUFS, ENOMEM, ENOTCONN, ENOTSOCK, EOPNOTSUPP, EPIPE
 * @see https://man7.org/linux/man-pages/man2/sendmsg.2.html
 */
export const sendmsg = promised<SendmsgPromisedCall>('sendmsg');

/** The forms of recvmsg. */
export interface RecvmsgPromisedCall extends WaysPromised<[sockfd: FdLike, msg: Pointer<'struct msghdr'>, flags: Flags<'msg'>]> {
  /**
   * Exact: receives a message with control data; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 4.3; i386 372, x86_64 47, arm64 212.
   * Manual: https://man7.org/linux/man-pages/man2/recvmsg.2.html
   *
   * @param sockfd file descriptor
   * @param msg in, out: struct msghdr
   * @param flags flags: any of MSG_OOB, MSG_PEEK, MSG_DONTROUTE, MSG_CTRUNC, MSG_TRUNC, MSG_DONTWAIT, MSG_EOR, MSG_WAITALL, …
   * @throws {SyscallError} EAGAIN, EWOULDBLOCK, EBADF, ECONNREFUSED, EFAULT, EINTR, EINVAL, ENOMEM, ENOTCONN, ENOTSOCK
   */
  (...args: [sockfd: FdLike, msg: Pointer<'struct msghdr'>, flags: Flags<'msg'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: receives a message with control data; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 4.3; i386 372, x86_64 47, arm64 212.
   * Manual: https://man7.org/linux/man-pages/man2/recvmsg.2.html
   *
   * @param sockfd file descriptor
   * @param msg in, out: struct msghdr
   * @param flags flags: any of MSG_OOB, MSG_PEEK, MSG_DONTROUTE, MSG_CTRUNC, MSG_TRUNC, MSG_DONTWAIT, MSG_EOR, MSG_WAITALL, …; may be left out: 0
   * @throws {SyscallError} EAGAIN, EWOULDBLOCK, EBADF, ECONNREFUSED, EFAULT, EINTR, EINVAL, ENOMEM, ENOTCONN, ENOTSOCK
   */
  (...args: [sockfd: FdLike, msg: Input<'msghdr'>, flags?: Flags<'msg'>, SignalOption?]): Promise<{ result: number; msg: ReceivedMessage }>;
  /** With bigints: receives a message with control data. */
  bigint(...args: [sockfd: FdLike, msg: Pointer<'struct msghdr'>, flags: Flags<'msg'>, SignalOption?]): Promise<bigint>;
  /** With bigints: receives a message with control data. */
  bigint(...args: [sockfd: FdLike, msg: Input<'msghdr'>, flags?: Flags<'msg'>, SignalOption?]): Promise<Big<{ result: number; msg: ReceivedMessage }>>;
}
/**
 * `recvmsg` receives a message with control data.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 4.3; i386 372, x86_64 47, arm64 212.
 *
 * @throws {SyscallError} EAGAIN, EWOULDBLOCK, EBADF, ECONNREFUSED, EFAULT, EINTR, EINVAL, ENOMEM, ENOTCONN, ENOTSOCK
 * @see https://man7.org/linux/man-pages/man2/recvmsg.2.html
 */
export const recvmsg = promised<RecvmsgPromisedCall>('recvmsg');

/** The forms of sendmmsg. */
export interface SendmmsgPromisedCall extends WaysPromised<[sockfd: FdLike, msgvec: InArray<'mmsghdr'>, vlen: Int, flags: Flags<'msg'>]> {
  /**
   * Comfortable: sends several messages; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 3.0; i386 345, x86_64 307, arm64 269.
   * Manual: https://man7.org/linux/man-pages/man2/sendmmsg.2.html
   *
   * @param sockfd file descriptor
   * @param msgvec in, out: array of struct mmsghdr, as many as vlen says
   * @param flags flags: any of MSG_OOB, MSG_PEEK, MSG_DONTROUTE, MSG_CTRUNC, MSG_TRUNC, MSG_DONTWAIT, MSG_EOR, MSG_WAITALL, …; may be left out: 0
   * @throws {SyscallError} EACCES, EAGAIN, EWOULDBLOCK, EALREADY, EBADF, ECONNRESET, EDESTADDRREQ, EFAULT, EINTR, EINVAL, EISCONN, EMSGSIZE, ENOBUFS, ENOMEM, ENOTCONN, ENOTSOCK, EOPNOTSUPP, EPIPE
   */
  (...args: [sockfd: FdLike, msgvec: readonly Input<'mmsghdr'>[], flags?: Flags<'msg'>, SignalOption?]): Promise<{ count: number; msgvec: { msg_hdr: ReceivedMessage; msg_len: number }[] }>;
  /**
   * Comfortable: sends several messages; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 3.0; i386 345, x86_64 307, arm64 269.
   * Manual: https://man7.org/linux/man-pages/man2/sendmmsg.2.html
   *
   * @param sockfd file descriptor
   * @param msgvec in, out: array of struct mmsghdr, as many as vlen says
   * @param flags flags: any of MSG_OOB, MSG_PEEK, MSG_DONTROUTE, MSG_CTRUNC, MSG_TRUNC, MSG_DONTWAIT, MSG_EOR, MSG_WAITALL, …; may be left out: 0
   * @throws {SyscallError} EACCES, EAGAIN, EWOULDBLOCK, EALREADY, EBADF, ECONNRESET, EDESTADDRREQ, EFAULT, EINTR, EINVAL, EISCONN, EMSGSIZE, ENOBUFS, ENOMEM, ENOTCONN, ENOTSOCK, EOPNOTSUPP, EPIPE
   */
  <M extends Pointer<'struct mmsghdr'>>(...args: [sockfd: FdLike, msgvec: M, flags?: Flags<'msg'>, SignalOption?]): Promise<{ count: number; msgvec: M }>;
  /**
   * Exact: sends several messages; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 3.0; i386 345, x86_64 307, arm64 269.
   * Manual: https://man7.org/linux/man-pages/man2/sendmmsg.2.html
   *
   * @param sockfd file descriptor
   * @param msgvec in, out: array of struct mmsghdr, as many as vlen says
   * @param vlen length of msgvec in elements
   * @param flags flags: any of MSG_OOB, MSG_PEEK, MSG_DONTROUTE, MSG_CTRUNC, MSG_TRUNC, MSG_DONTWAIT, MSG_EOR, MSG_WAITALL, …
   * @throws {SyscallError} EACCES, EAGAIN, EWOULDBLOCK, EALREADY, EBADF, ECONNRESET, EDESTADDRREQ, EFAULT, EINTR, EINVAL, EISCONN, EMSGSIZE, ENOBUFS, ENOMEM, ENOTCONN, ENOTSOCK, EOPNOTSUPP, EPIPE
   */
  (...args: [sockfd: FdLike, msgvec: InArray<'mmsghdr'>, vlen: Int, flags: Flags<'msg'>, SignalOption?]): Promise<number>;
  /** With bigints: sends several messages. */
  bigint(...args: [sockfd: FdLike, msgvec: readonly Input<'mmsghdr'>[], flags?: Flags<'msg'>, SignalOption?]): Promise<Big<{ count: number; msgvec: { msg_hdr: ReceivedMessage; msg_len: number }[] }>>;
  /** With bigints: sends several messages. */
  bigint<M extends Pointer<'struct mmsghdr'>>(...args: [sockfd: FdLike, msgvec: M, flags?: Flags<'msg'>, SignalOption?]): Promise<Big<{ count: number; msgvec: M }>>;
  /** With bigints: sends several messages. */
  bigint(...args: [sockfd: FdLike, msgvec: InArray<'mmsghdr'>, vlen: Int, flags: Flags<'msg'>, SignalOption?]): Promise<bigint>;
}
/**
 * `sendmmsg` sends several messages.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 3.0; i386 345, x86_64 307, arm64 269.
 *
 * @throws {SyscallError} EACCES, EAGAIN, EWOULDBLOCK, EALREADY, EBADF, ECONNRESET, EDESTADDRREQ, EFAULT, EINTR, EINVAL, EISCONN, EMSGSIZE, ENOBUFS, ENOMEM, ENOTCONN, ENOTSOCK, EOPNOTSUPP, EPIPE
 * @see https://man7.org/linux/man-pages/man2/sendmmsg.2.html
 */
export const sendmmsg = promised<SendmmsgPromisedCall>('sendmmsg');

/** The forms of recvmmsg. */
export interface RecvmmsgPromisedCall extends WaysPromised<[sockfd: FdLike, msgvec: InArray<'mmsghdr'>, vlen: Int, flags: Flags<'msg'>, timeout: In<'timespec'>]> {
  /**
   * Comfortable: receives several messages; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6.33; i386 337, x86_64 299, arm64 243.
   * Manual: https://man7.org/linux/man-pages/man2/recvmmsg.2.html
   *
   * @param sockfd file descriptor
   * @param msgvec in, out: array of struct mmsghdr, as many as vlen says
   * @param flags flags: any of MSG_OOB, MSG_PEEK, MSG_DONTROUTE, MSG_CTRUNC, MSG_TRUNC, MSG_DONTWAIT, MSG_EOR, MSG_WAITALL, …
   * @param timeout in, out: struct timespec, or NULL
   * @throws {SyscallError} EINVAL, EAGAIN, EWOULDBLOCK, EBADF, ECONNREFUSED, EFAULT, EINTR, ENOMEM, ENOTCONN, ENOTSOCK
   */
  (...args: [sockfd: FdLike, msgvec: readonly Input<'mmsghdr'>[], flags: Flags<'msg'>, timeout: Input<'timespec'> | null, SignalOption?]): Promise<{ count: number; msgvec: { msg_hdr: ReceivedMessage; msg_len: number }[]; timeout: Structs['timespec'] | null }>;
  /**
   * Comfortable: receives several messages; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6.33; i386 337, x86_64 299, arm64 243.
   * Manual: https://man7.org/linux/man-pages/man2/recvmmsg.2.html
   *
   * @param sockfd file descriptor
   * @param msgvec in, out: array of struct mmsghdr, as many as vlen says
   * @param flags flags: any of MSG_OOB, MSG_PEEK, MSG_DONTROUTE, MSG_CTRUNC, MSG_TRUNC, MSG_DONTWAIT, MSG_EOR, MSG_WAITALL, …
   * @param timeout in, out: struct timespec, or NULL
   * @throws {SyscallError} EINVAL, EAGAIN, EWOULDBLOCK, EBADF, ECONNREFUSED, EFAULT, EINTR, ENOMEM, ENOTCONN, ENOTSOCK
   */
  <M extends Pointer<'struct mmsghdr'>>(...args: [sockfd: FdLike, msgvec: M, flags: Flags<'msg'>, timeout: Input<'timespec'> | null, SignalOption?]): Promise<{ count: number; msgvec: M; timeout: Structs['timespec'] | null }>;
  /**
   * Exact: receives several messages; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6.33; i386 337, x86_64 299, arm64 243.
   * Manual: https://man7.org/linux/man-pages/man2/recvmmsg.2.html
   *
   * @param sockfd file descriptor
   * @param msgvec in, out: array of struct mmsghdr, as many as vlen says
   * @param vlen length of msgvec in elements
   * @param flags flags: any of MSG_OOB, MSG_PEEK, MSG_DONTROUTE, MSG_CTRUNC, MSG_TRUNC, MSG_DONTWAIT, MSG_EOR, MSG_WAITALL, …
   * @param timeout in, out: struct timespec, or NULL
   * @throws {SyscallError} EINVAL, EAGAIN, EWOULDBLOCK, EBADF, ECONNREFUSED, EFAULT, EINTR, ENOMEM, ENOTCONN, ENOTSOCK
   */
  (...args: [sockfd: FdLike, msgvec: InArray<'mmsghdr'>, vlen: Int, flags: Flags<'msg'>, timeout: In<'timespec'>, SignalOption?]): Promise<number>;
  /** With bigints: receives several messages. */
  bigint(...args: [sockfd: FdLike, msgvec: readonly Input<'mmsghdr'>[], flags: Flags<'msg'>, timeout: Input<'timespec'> | null, SignalOption?]): Promise<Big<{ count: number; msgvec: { msg_hdr: ReceivedMessage; msg_len: number }[]; timeout: Structs['timespec'] | null }>>;
  /** With bigints: receives several messages. */
  bigint<M extends Pointer<'struct mmsghdr'>>(...args: [sockfd: FdLike, msgvec: M, flags: Flags<'msg'>, timeout: Input<'timespec'> | null, SignalOption?]): Promise<Big<{ count: number; msgvec: M; timeout: Structs['timespec'] | null }>>;
  /** With bigints: receives several messages. */
  bigint(...args: [sockfd: FdLike, msgvec: InArray<'mmsghdr'>, vlen: Int, flags: Flags<'msg'>, timeout: In<'timespec'>, SignalOption?]): Promise<bigint>;
}
/**
 * `recvmmsg` receives several messages.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.6.33; i386 337, x86_64 299, arm64 243.
 *
 * @throws {SyscallError} EINVAL, EAGAIN, EWOULDBLOCK, EBADF, ECONNREFUSED, EFAULT, EINTR, ENOMEM, ENOTCONN, ENOTSOCK
 * @see https://man7.org/linux/man-pages/man2/recvmmsg.2.html
 */
export const recvmmsg = promised<RecvmmsgPromisedCall>('recvmmsg');

/** The forms of recvmmsg_time64. */
export interface Recvmmsg_time64PromisedCall extends WaysPromised<[sockfd: FdLike, msgvec: InArray<'mmsghdr'>, vlen: Int, flags: Flags<'msg'>, timeout: In<'timespec'>]> {
  /**
   * Comfortable: receives several messages, with 64-bit seconds; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.1; i386 417.
   * Manual: https://man7.org/linux/man-pages/man2/recvmmsg.2.html
   *
   * @param sockfd file descriptor
   * @param msgvec in, out: array of struct mmsghdr, as many as vlen says
   * @param flags flags: any of MSG_OOB, MSG_PEEK, MSG_DONTROUTE, MSG_CTRUNC, MSG_TRUNC, MSG_DONTWAIT, MSG_EOR, MSG_WAITALL, …
   * @param timeout in, out: struct timespec, or NULL
   * @throws {SyscallError} EINVAL, EAGAIN, EWOULDBLOCK, EBADF, ECONNREFUSED, EFAULT, EINTR, ENOMEM, ENOTCONN, ENOTSOCK
   */
  (...args: [sockfd: FdLike, msgvec: readonly Input<'mmsghdr'>[], flags: Flags<'msg'>, timeout: Input<'timespec'> | null, SignalOption?]): Promise<{ count: number; msgvec: { msg_hdr: ReceivedMessage; msg_len: number }[]; timeout: Structs['timespec'] | null }>;
  /**
   * Comfortable: receives several messages, with 64-bit seconds; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.1; i386 417.
   * Manual: https://man7.org/linux/man-pages/man2/recvmmsg.2.html
   *
   * @param sockfd file descriptor
   * @param msgvec in, out: array of struct mmsghdr, as many as vlen says
   * @param flags flags: any of MSG_OOB, MSG_PEEK, MSG_DONTROUTE, MSG_CTRUNC, MSG_TRUNC, MSG_DONTWAIT, MSG_EOR, MSG_WAITALL, …
   * @param timeout in, out: struct timespec, or NULL
   * @throws {SyscallError} EINVAL, EAGAIN, EWOULDBLOCK, EBADF, ECONNREFUSED, EFAULT, EINTR, ENOMEM, ENOTCONN, ENOTSOCK
   */
  <M extends Pointer<'struct mmsghdr'>>(...args: [sockfd: FdLike, msgvec: M, flags: Flags<'msg'>, timeout: Input<'timespec'> | null, SignalOption?]): Promise<{ count: number; msgvec: M; timeout: Structs['timespec'] | null }>;
  /**
   * Exact: receives several messages, with 64-bit seconds; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.1; i386 417.
   * Manual: https://man7.org/linux/man-pages/man2/recvmmsg.2.html
   *
   * @param sockfd file descriptor
   * @param msgvec in, out: array of struct mmsghdr, as many as vlen says
   * @param vlen length of msgvec in elements
   * @param flags flags: any of MSG_OOB, MSG_PEEK, MSG_DONTROUTE, MSG_CTRUNC, MSG_TRUNC, MSG_DONTWAIT, MSG_EOR, MSG_WAITALL, …
   * @param timeout in, out: struct timespec, or NULL
   * @throws {SyscallError} EINVAL, EAGAIN, EWOULDBLOCK, EBADF, ECONNREFUSED, EFAULT, EINTR, ENOMEM, ENOTCONN, ENOTSOCK
   */
  (...args: [sockfd: FdLike, msgvec: InArray<'mmsghdr'>, vlen: Int, flags: Flags<'msg'>, timeout: In<'timespec'>, SignalOption?]): Promise<number>;
  /** With bigints: receives several messages, with 64-bit seconds. */
  bigint(...args: [sockfd: FdLike, msgvec: readonly Input<'mmsghdr'>[], flags: Flags<'msg'>, timeout: Input<'timespec'> | null, SignalOption?]): Promise<Big<{ count: number; msgvec: { msg_hdr: ReceivedMessage; msg_len: number }[]; timeout: Structs['timespec'] | null }>>;
  /** With bigints: receives several messages, with 64-bit seconds. */
  bigint<M extends Pointer<'struct mmsghdr'>>(...args: [sockfd: FdLike, msgvec: M, flags: Flags<'msg'>, timeout: Input<'timespec'> | null, SignalOption?]): Promise<Big<{ count: number; msgvec: M; timeout: Structs['timespec'] | null }>>;
  /** With bigints: receives several messages, with 64-bit seconds. */
  bigint(...args: [sockfd: FdLike, msgvec: InArray<'mmsghdr'>, vlen: Int, flags: Flags<'msg'>, timeout: In<'timespec'>, SignalOption?]): Promise<bigint>;
}
/**
 * `recvmmsg_time64` receives several messages, with 64-bit seconds.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 5.1; i386 417.
 *
 * @throws {SyscallError} EINVAL, EAGAIN, EWOULDBLOCK, EBADF, ECONNREFUSED, EFAULT, EINTR, ENOMEM, ENOTCONN, ENOTSOCK
 * @see https://man7.org/linux/man-pages/man2/recvmmsg.2.html
 */
export const recvmmsg_time64 = promised<Recvmmsg_time64PromisedCall>('recvmmsg_time64');

/**
 * `shutdown` closes one or both directions of a socket.
 *
 * Since Linux 4.3; i386 373, x86_64 48, arm64 210.
 *
 * @param sockfd file descriptor
 * @param how one of SHUT_RD, SHUT_WR, SHUT_RDWR
 * @throws {SyscallError} EBADF, EINVAL, ENOTCONN, ENOTSOCK
 * @see https://man7.org/linux/man-pages/man2/shutdown.2.html
 */
export const shutdown = promised<ExactPromised<[sockfd: FdLike, how: OneOf<'shutdown'>]>>('shutdown');

/** The forms of socketcall. */
export interface SocketcallPromisedCall extends WaysPromised<[call: OneOf<'socketcall'>, args: readonly Int[] | Pointer<'unsigned long'>]> {
  /**
   * Comfortable: makes a socket.
   *
   * Manual: https://man7.org/linux/man-pages/man2/socketcall.2.html
   *
   * @param args in: array of 3 unsigned long
   */
  (...args: [call: Choice<'SYS_SOCKET', 1>, args: readonly Int[] | Pointer<'unsigned long'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: lets a socket wait for connections.
   *
   * Manual: https://man7.org/linux/man-pages/man2/socketcall.2.html
   *
   * @param args in: array of 2 unsigned long
   */
  (...args: [call: Choice<'SYS_LISTEN', 4>, args: readonly Int[] | Pointer<'unsigned long'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: closes one or both directions of a socket.
   *
   * Manual: https://man7.org/linux/man-pages/man2/socketcall.2.html
   *
   * @param args in: array of 2 unsigned long
   */
  (...args: [call: Choice<'SYS_SHUTDOWN', 13>, args: readonly Int[] | Pointer<'unsigned long'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gives a socket its address.
   *
   * Manual: https://man7.org/linux/man-pages/man2/socketcall.2.html
   *
   * @param args in: array of 3 unsigned long
   */
  (...args: [call: Choice<'SYS_BIND', 2>, args: readonly Int[] | Pointer<'unsigned long'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: connects a socket.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Manual: https://man7.org/linux/man-pages/man2/socketcall.2.html
   *
   * @param args in: array of 3 unsigned long
   */
  (...args: [call: Choice<'SYS_CONNECT', 3>, args: readonly Int[] | Pointer<'unsigned long'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: takes a connection.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Manual: https://man7.org/linux/man-pages/man2/socketcall.2.html
   *
   * @param args in: array of 3 unsigned long
   */
  (...args: [call: Choice<'SYS_ACCEPT', 5>, args: readonly Int[] | Pointer<'unsigned long'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets a socket's own address.
   *
   * Manual: https://man7.org/linux/man-pages/man2/socketcall.2.html
   *
   * @param args in: array of 3 unsigned long
   */
  (...args: [call: Choice<'SYS_GETSOCKNAME', 6>, args: readonly Int[] | Pointer<'unsigned long'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets the address of a socket's peer.
   *
   * Manual: https://man7.org/linux/man-pages/man2/socketcall.2.html
   *
   * @param args in: array of 3 unsigned long
   */
  (...args: [call: Choice<'SYS_GETPEERNAME', 7>, args: readonly Int[] | Pointer<'unsigned long'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: makes two connected sockets.
   *
   * Manual: https://man7.org/linux/man-pages/man2/socketcall.2.html
   *
   * @param args in: array of 4 unsigned long
   */
  (...args: [call: Choice<'SYS_SOCKETPAIR', 8>, args: readonly Int[] | Pointer<'unsigned long'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: sends to the peer.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Manual: https://man7.org/linux/man-pages/man2/socketcall.2.html
   *
   * @param args in: array of 4 unsigned long
   */
  (...args: [call: Choice<'SYS_SEND', 9>, args: readonly Int[] | Pointer<'unsigned long'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: receives from the peer.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Manual: https://man7.org/linux/man-pages/man2/socketcall.2.html
   *
   * @param args in: array of 4 unsigned long
   */
  (...args: [call: Choice<'SYS_RECV', 10>, args: readonly Int[] | Pointer<'unsigned long'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: sends to an address.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Manual: https://man7.org/linux/man-pages/man2/socketcall.2.html
   *
   * @param args in: array of 6 unsigned long
   */
  (...args: [call: Choice<'SYS_SENDTO', 11>, args: readonly Int[] | Pointer<'unsigned long'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: receives, with the sender's address.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Manual: https://man7.org/linux/man-pages/man2/socketcall.2.html
   *
   * @param args in: array of 6 unsigned long
   */
  (...args: [call: Choice<'SYS_RECVFROM', 12>, args: readonly Int[] | Pointer<'unsigned long'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: sets a socket's option.
   *
   * Manual: https://man7.org/linux/man-pages/man2/socketcall.2.html
   *
   * @param args in: array of 5 unsigned long
   */
  (...args: [call: Choice<'SYS_SETSOCKOPT', 14>, args: readonly Int[] | Pointer<'unsigned long'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets a socket's option.
   *
   * Manual: https://man7.org/linux/man-pages/man2/socketcall.2.html
   *
   * @param args in: array of 5 unsigned long
   */
  (...args: [call: Choice<'SYS_GETSOCKOPT', 15>, args: readonly Int[] | Pointer<'unsigned long'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: sends a message with control data.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Manual: https://man7.org/linux/man-pages/man2/socketcall.2.html
   *
   * @param args in: array of 3 unsigned long
   */
  (...args: [call: Choice<'SYS_SENDMSG', 16>, args: readonly Int[] | Pointer<'unsigned long'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: receives a message with control data.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Manual: https://man7.org/linux/man-pages/man2/socketcall.2.html
   *
   * @param args in: array of 3 unsigned long
   */
  (...args: [call: Choice<'SYS_RECVMSG', 17>, args: readonly Int[] | Pointer<'unsigned long'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: takes a connection, with flags for its file descriptor.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Manual: https://man7.org/linux/man-pages/man2/socketcall.2.html
   *
   * @param args in: array of 4 unsigned long
   */
  (...args: [call: Choice<'SYS_ACCEPT4', 18>, args: readonly Int[] | Pointer<'unsigned long'>, SignalOption?]): Promise<number>;
  /**
   * Exact: makes any of i386's socket calls, with its arguments in memory; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 1.0; i386 102.
   * Manual: https://man7.org/linux/man-pages/man2/socketcall.2.html
   *
   * @param call one of SYS_SOCKET, SYS_BIND, SYS_CONNECT, SYS_LISTEN, SYS_ACCEPT, SYS_GETSOCKNAME, SYS_GETPEERNAME, SYS_SOCKETPAIR, …
   * @param args in: unsigned long
   */
  (...args: [call: OneOf<'socketcall'>, args: readonly Int[] | Pointer<'unsigned long'>, SignalOption?]): Promise<number>;
  /** With bigints: makes a socket. */
  bigint(...args: [call: Choice<'SYS_SOCKET', 1>, args: readonly Int[] | Pointer<'unsigned long'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: lets a socket wait for connections. */
  bigint(...args: [call: Choice<'SYS_LISTEN', 4>, args: readonly Int[] | Pointer<'unsigned long'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: closes one or both directions of a socket. */
  bigint(...args: [call: Choice<'SYS_SHUTDOWN', 13>, args: readonly Int[] | Pointer<'unsigned long'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gives a socket its address. */
  bigint(...args: [call: Choice<'SYS_BIND', 2>, args: readonly Int[] | Pointer<'unsigned long'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: connects a socket. */
  bigint(...args: [call: Choice<'SYS_CONNECT', 3>, args: readonly Int[] | Pointer<'unsigned long'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: takes a connection. */
  bigint(...args: [call: Choice<'SYS_ACCEPT', 5>, args: readonly Int[] | Pointer<'unsigned long'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets a socket's own address. */
  bigint(...args: [call: Choice<'SYS_GETSOCKNAME', 6>, args: readonly Int[] | Pointer<'unsigned long'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets the address of a socket's peer. */
  bigint(...args: [call: Choice<'SYS_GETPEERNAME', 7>, args: readonly Int[] | Pointer<'unsigned long'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: makes two connected sockets. */
  bigint(...args: [call: Choice<'SYS_SOCKETPAIR', 8>, args: readonly Int[] | Pointer<'unsigned long'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: sends to the peer. */
  bigint(...args: [call: Choice<'SYS_SEND', 9>, args: readonly Int[] | Pointer<'unsigned long'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: receives from the peer. */
  bigint(...args: [call: Choice<'SYS_RECV', 10>, args: readonly Int[] | Pointer<'unsigned long'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: sends to an address. */
  bigint(...args: [call: Choice<'SYS_SENDTO', 11>, args: readonly Int[] | Pointer<'unsigned long'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: receives, with the sender's address. */
  bigint(...args: [call: Choice<'SYS_RECVFROM', 12>, args: readonly Int[] | Pointer<'unsigned long'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: sets a socket's option. */
  bigint(...args: [call: Choice<'SYS_SETSOCKOPT', 14>, args: readonly Int[] | Pointer<'unsigned long'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets a socket's option. */
  bigint(...args: [call: Choice<'SYS_GETSOCKOPT', 15>, args: readonly Int[] | Pointer<'unsigned long'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: sends a message with control data. */
  bigint(...args: [call: Choice<'SYS_SENDMSG', 16>, args: readonly Int[] | Pointer<'unsigned long'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: receives a message with control data. */
  bigint(...args: [call: Choice<'SYS_RECVMSG', 17>, args: readonly Int[] | Pointer<'unsigned long'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: takes a connection, with flags for its file descriptor. */
  bigint(...args: [call: Choice<'SYS_ACCEPT4', 18>, args: readonly Int[] | Pointer<'unsigned long'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: makes any of i386's socket calls, with its arguments in memory. */
  bigint(...args: [call: OneOf<'socketcall'>, args: readonly Int[] | Pointer<'unsigned long'>, SignalOption?]): Promise<bigint>;
}
/**
 * `socketcall` makes any of i386's socket calls, with its arguments in memory.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 1.0; i386 102.
 *
 * @see https://man7.org/linux/man-pages/man2/socketcall.2.html
 */
export const socketcall = promised<SocketcallPromisedCall>('socketcall');

/**
 * `mq_open` opens a message queue.
 *
 * Since Linux 2.6.6; i386 277, x86_64 240, arm64 180.
 *
 * @param name string
 * @param oflag flags: any of O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_EXCL, O_NOCTTY, O_TRUNC, O_APPEND, …
 * @param mode permissions of a file, as 0o644
 * @param attr in: struct mq_attr
 * @throws {SyscallError} EACCES, EEXIST, EINVAL, EMFILE, ENAMETOOLONG, ENFILE, ENOENT, ENOMEM, ENOSPC
 * @see https://man7.org/linux/man-pages/man2/mq_open.2.html
 */
export const mq_open = promised<ExactPromised<[name: Text, oflag: Flags<'open'>, mode: Flags<'mode'>, attr: In<'mq_attr'>]>>('mq_open');

/**
 * `mq_unlink` removes a message queue's name.
 *
 * Since Linux 2.6.6; i386 278, x86_64 241, arm64 181.
 *
 * @param name string
 * @throws {SyscallError} EACCES, ENAMETOOLONG, ENOENT
 * @see https://man7.org/linux/man-pages/man2/mq_unlink.2.html
 */
export const mq_unlink = promised<ExactPromised<[name: Text]>>('mq_unlink');

/** The forms of mq_timedsend. */
export interface Mq_timedsendPromisedCall extends WaysPromised<[mqdes: FdLike, msg_ptr: Data, msg_len: Int, msg_prio: Int, abs_timeout: In<'timespec'>]> {
  /**
   * Comfortable: sends to a message queue.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6.6; i386 279, x86_64 242, arm64 182.
   * Manual: https://man7.org/linux/man-pages/man2/mq_timedsend.2.html
   *
   * @param mqdes file descriptor
   * @param msg_ptr in: bytes, as many as msg_len says
   * @param abs_timeout in: struct timespec
   * @throws {SyscallError} EAGAIN, EBADF, EINTR, EINVAL, EMSGSIZE, ETIMEDOUT
   */
  (...args: [mqdes: FdLike, msg_ptr: Data, msg_prio: Int, abs_timeout: In<'timespec'>, SignalOption?]): Promise<number>;
  /**
   * Exact: sends to a message queue; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6.6; i386 279, x86_64 242, arm64 182.
   * Manual: https://man7.org/linux/man-pages/man2/mq_timedsend.2.html
   *
   * @param mqdes file descriptor
   * @param msg_ptr in: bytes, as many as msg_len says
   * @param msg_len length of msg_ptr in bytes
   * @param abs_timeout in: struct timespec
   * @throws {SyscallError} EAGAIN, EBADF, EINTR, EINVAL, EMSGSIZE, ETIMEDOUT
   */
  (...args: [mqdes: FdLike, msg_ptr: Data, msg_len: Int, msg_prio: Int, abs_timeout: In<'timespec'>, SignalOption?]): Promise<number>;
  /** With bigints: sends to a message queue. */
  bigint(...args: [mqdes: FdLike, msg_ptr: Data, msg_prio: Int, abs_timeout: In<'timespec'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: sends to a message queue. */
  bigint(...args: [mqdes: FdLike, msg_ptr: Data, msg_len: Int, msg_prio: Int, abs_timeout: In<'timespec'>, SignalOption?]): Promise<bigint>;
}
/**
 * `mq_timedsend` sends to a message queue.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.6.6; i386 279, x86_64 242, arm64 182.
 *
 * @throws {SyscallError} EAGAIN, EBADF, EINTR, EINVAL, EMSGSIZE, ETIMEDOUT
 * @see https://man7.org/linux/man-pages/man2/mq_timedsend.2.html
 */
export const mq_timedsend = promised<Mq_timedsendPromisedCall>('mq_timedsend');

/** The forms of mq_timedreceive. */
export interface Mq_timedreceivePromisedCall extends WaysPromised<[mqdes: FdLike, msg_ptr: AnyPointer, msg_len: Int, msg_prio: Pointer<'unsigned int'>, abs_timeout: In<'timespec'>]> {
  /**
   * Comfortable: receives from a message queue; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6.6; i386 280, x86_64 243, arm64 183.
   * Manual: https://man7.org/linux/man-pages/man2/mq_timedreceive.2.html
   *
   * @param mqdes file descriptor
   * @param msg_len length of msg_ptr in bytes
   * @param abs_timeout in: struct timespec
   * @throws {SyscallError} EAGAIN, EBADF, EINTR, EINVAL, EMSGSIZE, ETIMEDOUT
   */
  (...args: [mqdes: FdLike, msg_len: number, abs_timeout: In<'timespec'>, SignalOption?]): Promise<{ msg_ptr: Buffer; msg_prio: number }>;
  /**
   * Exact: receives from a message queue; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6.6; i386 280, x86_64 243, arm64 183.
   * Manual: https://man7.org/linux/man-pages/man2/mq_timedreceive.2.html
   *
   * @param mqdes file descriptor
   * @param msg_ptr out: bytes, as many as msg_len says
   * @param msg_len length of msg_ptr in bytes
   * @param msg_prio out: unsigned int
   * @param abs_timeout in: struct timespec
   * @throws {SyscallError} EAGAIN, EBADF, EINTR, EINVAL, EMSGSIZE, ETIMEDOUT
   */
  (...args: [mqdes: FdLike, msg_ptr: AnyPointer, msg_len: Int, msg_prio: Pointer<'unsigned int'>, abs_timeout: In<'timespec'>, SignalOption?]): Promise<number>;
  /** With bigints: receives from a message queue. */
  bigint(...args: [mqdes: FdLike, msg_len: number, abs_timeout: In<'timespec'>, SignalOption?]): Promise<Big<{ msg_ptr: Buffer; msg_prio: number }>>;
  /** With bigints: receives from a message queue. */
  bigint(...args: [mqdes: FdLike, msg_ptr: AnyPointer, msg_len: Int, msg_prio: Pointer<'unsigned int'>, abs_timeout: In<'timespec'>, SignalOption?]): Promise<bigint>;
}
/**
 * `mq_timedreceive` receives from a message queue.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.6.6; i386 280, x86_64 243, arm64 183.
 *
 * @throws {SyscallError} EAGAIN, EBADF, EINTR, EINVAL, EMSGSIZE, ETIMEDOUT
 * @see https://man7.org/linux/man-pages/man2/mq_timedreceive.2.html
 */
export const mq_timedreceive = promised<Mq_timedreceivePromisedCall>('mq_timedreceive');

/** The forms of mq_timedsend_time64. */
export interface Mq_timedsend_time64PromisedCall extends WaysPromised<[mqdes: FdLike, msg_ptr: Data, msg_len: Int, msg_prio: Int, abs_timeout: In<'timespec'>]> {
  /**
   * Comfortable: sends to a message queue, with 64-bit seconds.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.1; i386 418.
   * Manual: https://man7.org/linux/man-pages/man2/mq_timedsend.2.html
   *
   * @param mqdes file descriptor
   * @param msg_ptr in: bytes, as many as msg_len says
   * @param abs_timeout in: struct timespec
   * @throws {SyscallError} EAGAIN, EBADF, EINTR, EINVAL, EMSGSIZE, ETIMEDOUT
   */
  (...args: [mqdes: FdLike, msg_ptr: Data, msg_prio: Int, abs_timeout: In<'timespec'>, SignalOption?]): Promise<number>;
  /**
   * Exact: sends to a message queue, with 64-bit seconds; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.1; i386 418.
   * Manual: https://man7.org/linux/man-pages/man2/mq_timedsend.2.html
   *
   * @param mqdes file descriptor
   * @param msg_ptr in: bytes, as many as msg_len says
   * @param msg_len length of msg_ptr in bytes
   * @param abs_timeout in: struct timespec
   * @throws {SyscallError} EAGAIN, EBADF, EINTR, EINVAL, EMSGSIZE, ETIMEDOUT
   */
  (...args: [mqdes: FdLike, msg_ptr: Data, msg_len: Int, msg_prio: Int, abs_timeout: In<'timespec'>, SignalOption?]): Promise<number>;
  /** With bigints: sends to a message queue, with 64-bit seconds. */
  bigint(...args: [mqdes: FdLike, msg_ptr: Data, msg_prio: Int, abs_timeout: In<'timespec'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: sends to a message queue, with 64-bit seconds. */
  bigint(...args: [mqdes: FdLike, msg_ptr: Data, msg_len: Int, msg_prio: Int, abs_timeout: In<'timespec'>, SignalOption?]): Promise<bigint>;
}
/**
 * `mq_timedsend_time64` sends to a message queue, with 64-bit seconds.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 5.1; i386 418.
 *
 * @throws {SyscallError} EAGAIN, EBADF, EINTR, EINVAL, EMSGSIZE, ETIMEDOUT
 * @see https://man7.org/linux/man-pages/man2/mq_timedsend.2.html
 */
export const mq_timedsend_time64 = promised<Mq_timedsend_time64PromisedCall>('mq_timedsend_time64');

/** The forms of mq_timedreceive_time64. */
export interface Mq_timedreceive_time64PromisedCall extends WaysPromised<[mqdes: FdLike, msg_ptr: AnyPointer, msg_len: Int, msg_prio: Pointer<'unsigned int'>, abs_timeout: In<'timespec'>]> {
  /**
   * Comfortable: receives from a message queue, with 64-bit seconds; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.1; i386 419.
   * Manual: https://man7.org/linux/man-pages/man2/mq_timedreceive.2.html
   *
   * @param mqdes file descriptor
   * @param msg_len length of msg_ptr in bytes
   * @param abs_timeout in: struct timespec
   * @throws {SyscallError} EAGAIN, EBADF, EINTR, EINVAL, EMSGSIZE, ETIMEDOUT
   */
  (...args: [mqdes: FdLike, msg_len: number, abs_timeout: In<'timespec'>, SignalOption?]): Promise<{ msg_ptr: Buffer; msg_prio: number }>;
  /**
   * Exact: receives from a message queue, with 64-bit seconds; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.1; i386 419.
   * Manual: https://man7.org/linux/man-pages/man2/mq_timedreceive.2.html
   *
   * @param mqdes file descriptor
   * @param msg_ptr out: bytes, as many as msg_len says
   * @param msg_len length of msg_ptr in bytes
   * @param msg_prio out: unsigned int
   * @param abs_timeout in: struct timespec
   * @throws {SyscallError} EAGAIN, EBADF, EINTR, EINVAL, EMSGSIZE, ETIMEDOUT
   */
  (...args: [mqdes: FdLike, msg_ptr: AnyPointer, msg_len: Int, msg_prio: Pointer<'unsigned int'>, abs_timeout: In<'timespec'>, SignalOption?]): Promise<number>;
  /** With bigints: receives from a message queue, with 64-bit seconds. */
  bigint(...args: [mqdes: FdLike, msg_len: number, abs_timeout: In<'timespec'>, SignalOption?]): Promise<Big<{ msg_ptr: Buffer; msg_prio: number }>>;
  /** With bigints: receives from a message queue, with 64-bit seconds. */
  bigint(...args: [mqdes: FdLike, msg_ptr: AnyPointer, msg_len: Int, msg_prio: Pointer<'unsigned int'>, abs_timeout: In<'timespec'>, SignalOption?]): Promise<bigint>;
}
/**
 * `mq_timedreceive_time64` receives from a message queue, with 64-bit seconds.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 5.1; i386 419.
 *
 * @throws {SyscallError} EAGAIN, EBADF, EINTR, EINVAL, EMSGSIZE, ETIMEDOUT
 * @see https://man7.org/linux/man-pages/man2/mq_timedreceive.2.html
 */
export const mq_timedreceive_time64 = promised<Mq_timedreceive_time64PromisedCall>('mq_timedreceive_time64');

/**
 * `mq_notify` asks to be told of messages.
 *
 * Since Linux 2.6.6; i386 281, x86_64 244, arm64 184.
 *
 * @param mqdes file descriptor
 * @param sevp in: struct sigevent
 * @throws {SyscallError} EBADF, EBUSY, EINVAL, ENOMEM
 * @see https://man7.org/linux/man-pages/man2/mq_notify.2.html
 */
export const mq_notify = promised<ExactPromised<[mqdes: FdLike, sevp: In<'sigevent'>]>>('mq_notify');

/** The forms of mq_getsetattr. */
export interface Mq_getsetattrPromisedCall extends WaysPromised<[mqdes: FdLike, newattr: In<'mq_attr'>, oldattr: Pointer<'struct mq_attr'>]> {
  /**
   * Comfortable: gets and sets a message queue's attributes; what the kernel writes is returned.
   *
   * Since Linux 2.6.6; i386 282, x86_64 245, arm64 185.
   * Manual: https://man7.org/linux/man-pages/man2/mq_getsetattr.2.html
   *
   * @param mqdes file descriptor
   * @param newattr in: struct mq_attr
   */
  (...args: [mqdes: FdLike, newattr: In<'mq_attr'>, SignalOption?]): Promise<Structs['mq_attr']>;
  /**
   * Exact: gets and sets a message queue's attributes; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6.6; i386 282, x86_64 245, arm64 185.
   * Manual: https://man7.org/linux/man-pages/man2/mq_getsetattr.2.html
   *
   * @param mqdes file descriptor
   * @param newattr in: struct mq_attr
   * @param oldattr out: struct mq_attr
   */
  (...args: [mqdes: FdLike, newattr: In<'mq_attr'>, oldattr: Pointer<'struct mq_attr'>, SignalOption?]): Promise<number>;
  /** With bigints: gets and sets a message queue's attributes. */
  bigint(...args: [mqdes: FdLike, newattr: In<'mq_attr'>, SignalOption?]): Promise<Big<Structs['mq_attr']>>;
  /** With bigints: gets and sets a message queue's attributes. */
  bigint(...args: [mqdes: FdLike, newattr: In<'mq_attr'>, oldattr: Pointer<'struct mq_attr'>, SignalOption?]): Promise<bigint>;
}
/**
 * `mq_getsetattr` gets and sets a message queue's attributes.
 *
 * Since Linux 2.6.6; i386 282, x86_64 245, arm64 185.
 *
 * @see https://man7.org/linux/man-pages/man2/mq_getsetattr.2.html
 */
export const mq_getsetattr = promised<Mq_getsetattrPromisedCall>('mq_getsetattr');

/**
 * `msgget` gets a message queue of System V.
 *
 * Since Linux 5.1; i386 399, x86_64 68, arm64 186.
 *
 * @param msgflg flags: any of IPC_CREAT, IPC_EXCL, S_IRWXU, S_IRUSR, S_IWUSR, S_IXUSR, S_IRWXG, S_IRGRP, …
 * @throws {SyscallError} EACCES, EEXIST, ENOENT, ENOMEM, ENOSPC
 * @see https://man7.org/linux/man-pages/man2/msgget.2.html
 */
export const msgget = promised<ExactPromised<[key: Int, msgflg: Flags<'ipcget'>]>>('msgget');

/** The forms of msgsnd. */
export interface MsgsndPromisedCall extends WaysPromised<[msqid: Int, msgp: AnyPointer, msgsz: Int, msgflg: Flags<'msgflg'>]> {
  /**
   * Comfortable: sends to a message queue of System V; the message begins with its type, a long.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.1; i386 400, x86_64 69, arm64 189.
   * Manual: https://man7.org/linux/man-pages/man2/msgsnd.2.html
   *
   * @param msgp in: memory, or an address
   * @param msgflg flags: any of IPC_NOWAIT, MSG_NOERROR, MSG_EXCEPT, MSG_COPY; may be left out: 0
   * @throws {SyscallError} EACCES, EAGAIN, EFAULT, EIDRM, EINTR, EINVAL, ENOMEM, E2BIG, ENOMSG, ENOSYS
   */
  (...args: [msqid: Int, msgp: AnyPointer, msgsz: Int, msgflg?: Flags<'msgflg'>, SignalOption?]): Promise<number>;
  /**
   * Exact: sends to a message queue of System V; the message begins with its type, a long; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.1; i386 400, x86_64 69, arm64 189.
   * Manual: https://man7.org/linux/man-pages/man2/msgsnd.2.html
   *
   * @param msgp in: memory, or an address
   * @param msgflg flags: any of IPC_NOWAIT, MSG_NOERROR, MSG_EXCEPT, MSG_COPY
   * @throws {SyscallError} EACCES, EAGAIN, EFAULT, EIDRM, EINTR, EINVAL, ENOMEM, E2BIG, ENOMSG, ENOSYS
   */
  (...args: [msqid: Int, msgp: AnyPointer, msgsz: Int, msgflg: Flags<'msgflg'>, SignalOption?]): Promise<number>;
  /** With bigints: sends to a message queue of System V; the message begins with its type, a long. */
  bigint(...args: [msqid: Int, msgp: AnyPointer, msgsz: Int, msgflg?: Flags<'msgflg'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: sends to a message queue of System V; the message begins with its type, a long. */
  bigint(...args: [msqid: Int, msgp: AnyPointer, msgsz: Int, msgflg: Flags<'msgflg'>, SignalOption?]): Promise<bigint>;
}
/**
 * `msgsnd` sends to a message queue of System V; the message begins with its type, a long.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 5.1; i386 400, x86_64 69, arm64 189.
 *
 * @throws {SyscallError} EACCES, EAGAIN, EFAULT, EIDRM, EINTR, EINVAL, ENOMEM, E2BIG, ENOMSG, ENOSYS
 * @see https://man7.org/linux/man-pages/man2/msgsnd.2.html
 */
export const msgsnd = promised<MsgsndPromisedCall>('msgsnd');

/** The forms of msgrcv. */
export interface MsgrcvPromisedCall extends WaysPromised<[msqid: Int, msgp: AnyPointer, msgsz: Int, msgtyp: Int, msgflg: Flags<'msgflg'>]> {
  /**
   * Comfortable: receives from a message queue of System V; the message begins with its type, a long.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.1; i386 401, x86_64 70, arm64 188.
   * Manual: https://man7.org/linux/man-pages/man2/msgrcv.2.html
   *
   * @param msgp out: memory, or an address
   * @param msgflg flags: any of IPC_NOWAIT, MSG_NOERROR, MSG_EXCEPT, MSG_COPY; may be left out: 0
   * @throws {SyscallError} EACCES, EAGAIN, EFAULT, EIDRM, EINTR, EINVAL, ENOMEM, E2BIG, ENOMSG, ENOSYS
   */
  (...args: [msqid: Int, msgp: AnyPointer, msgsz: Int, msgtyp: Int, msgflg?: Flags<'msgflg'>, SignalOption?]): Promise<number>;
  /**
   * Exact: receives from a message queue of System V; the message begins with its type, a long; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.1; i386 401, x86_64 70, arm64 188.
   * Manual: https://man7.org/linux/man-pages/man2/msgrcv.2.html
   *
   * @param msgp out: memory, or an address
   * @param msgflg flags: any of IPC_NOWAIT, MSG_NOERROR, MSG_EXCEPT, MSG_COPY
   * @throws {SyscallError} EACCES, EAGAIN, EFAULT, EIDRM, EINTR, EINVAL, ENOMEM, E2BIG, ENOMSG, ENOSYS
   */
  (...args: [msqid: Int, msgp: AnyPointer, msgsz: Int, msgtyp: Int, msgflg: Flags<'msgflg'>, SignalOption?]): Promise<number>;
  /** With bigints: receives from a message queue of System V; the message begins with its type, a long. */
  bigint(...args: [msqid: Int, msgp: AnyPointer, msgsz: Int, msgtyp: Int, msgflg?: Flags<'msgflg'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: receives from a message queue of System V; the message begins with its type, a long. */
  bigint(...args: [msqid: Int, msgp: AnyPointer, msgsz: Int, msgtyp: Int, msgflg: Flags<'msgflg'>, SignalOption?]): Promise<bigint>;
}
/**
 * `msgrcv` receives from a message queue of System V; the message begins with its type, a long.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 5.1; i386 401, x86_64 70, arm64 188.
 *
 * @throws {SyscallError} EACCES, EAGAIN, EFAULT, EIDRM, EINTR, EINVAL, ENOMEM, E2BIG, ENOMSG, ENOSYS
 * @see https://man7.org/linux/man-pages/man2/msgrcv.2.html
 */
export const msgrcv = promised<MsgrcvPromisedCall>('msgrcv');

/** The forms of msgctl. */
export interface MsgctlPromisedCall extends WaysPromised<[msqid: Int, cmd: OneOf<'ipc'>, buf: Pointer<'struct msqid_ds'>]> {
  /**
   * Exact: controls a message queue of System V; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 5.1; i386 402, x86_64 71, arm64 187.
   * Manual: https://man7.org/linux/man-pages/man2/msgctl.2.html
   *
   * @param cmd one of IPC_RMID, IPC_SET, IPC_STAT, IPC_INFO, MSG_STAT, MSG_INFO, MSG_STAT_ANY
   * @param buf in, out: struct msqid_ds
   * @throws {SyscallError} EACCES, EFAULT, EIDRM, EINVAL, EPERM
   */
  (...args: [msqid: Int, cmd: OneOf<'ipc'>, buf: Pointer<'struct msqid_ds'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: controls a message queue of System V; what the kernel writes is returned.
   *
   * Since Linux 5.1; i386 402, x86_64 71, arm64 187.
   * Manual: https://man7.org/linux/man-pages/man2/msgctl.2.html
   *
   * @param cmd one of IPC_RMID, IPC_SET, IPC_STAT, IPC_INFO, MSG_STAT, MSG_INFO, MSG_STAT_ANY
   * @param buf in, out: struct msqid_ds
   * @throws {SyscallError} EACCES, EFAULT, EIDRM, EINVAL, EPERM
   */
  (...args: [msqid: Int, cmd: OneOf<'ipc'>, buf: Input<'msqid_ds'>, SignalOption?]): Promise<Structs['msqid_ds']>;
  /** With bigints: controls a message queue of System V. */
  bigint(...args: [msqid: Int, cmd: OneOf<'ipc'>, buf: Pointer<'struct msqid_ds'>, SignalOption?]): Promise<bigint>;
  /** With bigints: controls a message queue of System V. */
  bigint(...args: [msqid: Int, cmd: OneOf<'ipc'>, buf: Input<'msqid_ds'>, SignalOption?]): Promise<Big<Structs['msqid_ds']>>;
}
/**
 * `msgctl` controls a message queue of System V.
 *
 * Since Linux 5.1; i386 402, x86_64 71, arm64 187.
 *
 * @throws {SyscallError} EACCES, EFAULT, EIDRM, EINVAL, EPERM
 * @see https://man7.org/linux/man-pages/man2/msgctl.2.html
 */
export const msgctl = promised<MsgctlPromisedCall>('msgctl');

/**
 * `semget` gets a set of semaphores.
 *
 * Since Linux 5.1; i386 393, x86_64 64, arm64 190.
 *
 * @param semflg flags: any of IPC_CREAT, IPC_EXCL, S_IRWXU, S_IRUSR, S_IWUSR, S_IXUSR, S_IRWXG, S_IRGRP, …
 * @throws {SyscallError} EACCES, EEXIST, EINVAL, ENOENT, ENOMEM, ENOSPC
 * @see https://man7.org/linux/man-pages/man2/semget.2.html
 */
export const semget = promised<ExactPromised<[key: Int, nsems: Int, semflg: Flags<'ipcget'>]>>('semget');

/** The forms of semop. */
export interface SemopPromisedCall extends WaysPromised<[semid: Int, sops: InArray<'sembuf'>, nsops: Int]> {
  /**
   * Comfortable: changes semaphores, all or none.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6; x86_64 65, arm64 193.
   * Manual: https://man7.org/linux/man-pages/man2/semop.2.html
   *
   * @param sops in: array of struct sembuf, as many as nsops says
   * @throws {SyscallError} E2BIG, EACCES, EAGAIN, EFAULT, EFBIG, EIDRM, EINTR, EINVAL, ENOMEM, ERANGE
   */
  (...args: [semid: Int, sops: InArray<'sembuf'>, SignalOption?]): Promise<number>;
  /**
   * Exact: changes semaphores, all or none; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6; x86_64 65, arm64 193.
   * Manual: https://man7.org/linux/man-pages/man2/semop.2.html
   *
   * @param sops in: array of struct sembuf, as many as nsops says
   * @param nsops length of sops in elements
   * @throws {SyscallError} E2BIG, EACCES, EAGAIN, EFAULT, EFBIG, EIDRM, EINTR, EINVAL, ENOMEM, ERANGE
   */
  (...args: [semid: Int, sops: InArray<'sembuf'>, nsops: Int, SignalOption?]): Promise<number>;
  /** With bigints: changes semaphores, all or none. */
  bigint(...args: [semid: Int, sops: InArray<'sembuf'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: changes semaphores, all or none. */
  bigint(...args: [semid: Int, sops: InArray<'sembuf'>, nsops: Int, SignalOption?]): Promise<bigint>;
}
/**
 * `semop` changes semaphores, all or none.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.6; x86_64 65, arm64 193.
 *
 * @throws {SyscallError} E2BIG, EACCES, EAGAIN, EFAULT, EFBIG, EIDRM, EINTR, EINVAL, ENOMEM, ERANGE
 * @see https://man7.org/linux/man-pages/man2/semop.2.html
 */
export const semop = promised<SemopPromisedCall>('semop');

/** The forms of semtimedop. */
export interface SemtimedopPromisedCall extends WaysPromised<[semid: Int, sops: InArray<'sembuf'>, nsops: Int, timeout: In<'timespec'>]> {
  /**
   * Comfortable: changes semaphores, all or none, with a time limit.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6; x86_64 220, arm64 192.
   * Manual: https://man7.org/linux/man-pages/man2/semtimedop.2.html
   *
   * @param sops in: array of struct sembuf, as many as nsops says
   * @param timeout in: struct timespec
   * @throws {SyscallError} E2BIG, EACCES, EAGAIN, EFAULT, EFBIG, EIDRM, EINTR, EINVAL, ENOMEM, ERANGE
   */
  (...args: [semid: Int, sops: InArray<'sembuf'>, timeout: In<'timespec'>, SignalOption?]): Promise<number>;
  /**
   * Exact: changes semaphores, all or none, with a time limit; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6; x86_64 220, arm64 192.
   * Manual: https://man7.org/linux/man-pages/man2/semtimedop.2.html
   *
   * @param sops in: array of struct sembuf, as many as nsops says
   * @param nsops length of sops in elements
   * @param timeout in: struct timespec
   * @throws {SyscallError} E2BIG, EACCES, EAGAIN, EFAULT, EFBIG, EIDRM, EINTR, EINVAL, ENOMEM, ERANGE
   */
  (...args: [semid: Int, sops: InArray<'sembuf'>, nsops: Int, timeout: In<'timespec'>, SignalOption?]): Promise<number>;
  /** With bigints: changes semaphores, all or none, with a time limit. */
  bigint(...args: [semid: Int, sops: InArray<'sembuf'>, timeout: In<'timespec'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: changes semaphores, all or none, with a time limit. */
  bigint(...args: [semid: Int, sops: InArray<'sembuf'>, nsops: Int, timeout: In<'timespec'>, SignalOption?]): Promise<bigint>;
}
/**
 * `semtimedop` changes semaphores, all or none, with a time limit.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.6; x86_64 220, arm64 192.
 *
 * @throws {SyscallError} E2BIG, EACCES, EAGAIN, EFAULT, EFBIG, EIDRM, EINTR, EINVAL, ENOMEM, ERANGE
 * @see https://man7.org/linux/man-pages/man2/semtimedop.2.html
 */
export const semtimedop = promised<SemtimedopPromisedCall>('semtimedop');

/** The forms of semtimedop_time64. */
export interface Semtimedop_time64PromisedCall extends WaysPromised<[semid: Int, sops: InArray<'sembuf'>, nsops: Int, timeout: In<'timespec'>]> {
  /**
   * Comfortable: changes semaphores, with 64-bit seconds.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.1; i386 420.
   * Manual: https://man7.org/linux/man-pages/man2/semtimedop.2.html
   *
   * @param sops in: array of struct sembuf, as many as nsops says
   * @param timeout in: struct timespec
   * @throws {SyscallError} E2BIG, EACCES, EAGAIN, EFAULT, EFBIG, EIDRM, EINTR, EINVAL, ENOMEM, ERANGE
   */
  (...args: [semid: Int, sops: InArray<'sembuf'>, timeout: In<'timespec'>, SignalOption?]): Promise<number>;
  /**
   * Exact: changes semaphores, with 64-bit seconds; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.1; i386 420.
   * Manual: https://man7.org/linux/man-pages/man2/semtimedop.2.html
   *
   * @param sops in: array of struct sembuf, as many as nsops says
   * @param nsops length of sops in elements
   * @param timeout in: struct timespec
   * @throws {SyscallError} E2BIG, EACCES, EAGAIN, EFAULT, EFBIG, EIDRM, EINTR, EINVAL, ENOMEM, ERANGE
   */
  (...args: [semid: Int, sops: InArray<'sembuf'>, nsops: Int, timeout: In<'timespec'>, SignalOption?]): Promise<number>;
  /** With bigints: changes semaphores, with 64-bit seconds. */
  bigint(...args: [semid: Int, sops: InArray<'sembuf'>, timeout: In<'timespec'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: changes semaphores, with 64-bit seconds. */
  bigint(...args: [semid: Int, sops: InArray<'sembuf'>, nsops: Int, timeout: In<'timespec'>, SignalOption?]): Promise<bigint>;
}
/**
 * `semtimedop_time64` changes semaphores, with 64-bit seconds.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 5.1; i386 420.
 *
 * @throws {SyscallError} E2BIG, EACCES, EAGAIN, EFAULT, EFBIG, EIDRM, EINTR, EINVAL, ENOMEM, ERANGE
 * @see https://man7.org/linux/man-pages/man2/semtimedop.2.html
 */
export const semtimedop_time64 = promised<Semtimedop_time64PromisedCall>('semtimedop_time64');

/**
 * `semctl` controls a set of semaphores.
 *
 * Since Linux 5.1; i386 394, x86_64 66, arm64 191.
 *
 * @param cmd one of IPC_RMID, IPC_SET, IPC_STAT, IPC_INFO, GETPID, GETVAL, GETALL, GETNCNT, …
 * @param arg number, or memory
 * @throws {SyscallError} EACCES, EFAULT, EIDRM, EINVAL, EPERM, ERANGE
 * @see https://man7.org/linux/man-pages/man2/semctl.2.html
 */
export const semctl = promised<ExactPromised<[semid: Int, semnum: Int, cmd: OneOf<'semctl'>, arg: IntOrMemory]>>('semctl');

/**
 * `shmget` gets a segment of shared memory.
 *
 * Since Linux 5.1; i386 395, x86_64 29, arm64 194.
 *
 * @param shmflg flags: any of IPC_CREAT, IPC_EXCL, SHM_HUGETLB, SHM_NORESERVE, SHM_R, SHM_W, SHM_HUGE_64KB, SHM_HUGE_512KB, …
 * @throws {SyscallError} EACCES, EEXIST, EINVAL, ENFILE, ENOENT, ENOMEM, ENOSPC, EPERM
 * @see https://man7.org/linux/man-pages/man2/shmget.2.html
 */
export const shmget = promised<ExactPromised<[key: Int, size: Int, shmflg: Flags<'shmget'>]>>('shmget');

/** The forms of shmat. */
export interface ShmatPromisedCall extends WaysPromised<[shmid: Int, shmaddr: Int, shmflg: Flags<'shmat'>]> {
  /**
   * Comfortable: maps a segment of shared memory, and returns its address.
   *
   * Since Linux 5.1; i386 397, x86_64 30, arm64 196.
   * Manual: https://man7.org/linux/man-pages/man2/shmat.2.html
   *
   * @param shmflg flags: any of SHM_RDONLY, SHM_RND, SHM_REMAP, SHM_EXEC; may be left out: 0
   * @throws {SyscallError} EACCES, EIDRM, EINVAL, ENOMEM
   */
  (...args: [shmid: Int, shmaddr: Int, shmflg?: Flags<'shmat'>, SignalOption?]): Promise<number>;
  /**
   * Exact: maps a segment of shared memory, and returns its address; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 5.1; i386 397, x86_64 30, arm64 196.
   * Manual: https://man7.org/linux/man-pages/man2/shmat.2.html
   *
   * @param shmflg flags: any of SHM_RDONLY, SHM_RND, SHM_REMAP, SHM_EXEC
   * @throws {SyscallError} EACCES, EIDRM, EINVAL, ENOMEM
   */
  (...args: [shmid: Int, shmaddr: Int, shmflg: Flags<'shmat'>, SignalOption?]): Promise<number>;
  /** With bigints: maps a segment of shared memory, and returns its address. */
  bigint(...args: [shmid: Int, shmaddr: Int, shmflg?: Flags<'shmat'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: maps a segment of shared memory, and returns its address. */
  bigint(...args: [shmid: Int, shmaddr: Int, shmflg: Flags<'shmat'>, SignalOption?]): Promise<bigint>;
}
/**
 * `shmat` maps a segment of shared memory, and returns its address.
 *
 * Since Linux 5.1; i386 397, x86_64 30, arm64 196.
 *
 * @throws {SyscallError} EACCES, EIDRM, EINVAL, ENOMEM
 * @see https://man7.org/linux/man-pages/man2/shmat.2.html
 */
export const shmat = promised<ShmatPromisedCall>('shmat');

/**
 * `shmdt` removes the mapping of a segment of shared memory.
 *
 * Since Linux 5.1; i386 398, x86_64 67, arm64 197.
 *
 * @throws {SyscallError} EACCES, EIDRM, EINVAL, ENOMEM
 * @see https://man7.org/linux/man-pages/man2/shmdt.2.html
 */
export const shmdt = promised<ExactPromised<[shmaddr: Int]>>('shmdt');

/** The forms of shmctl. */
export interface ShmctlPromisedCall extends WaysPromised<[shmid: Int, cmd: OneOf<'shmctl'>, buf: Pointer<'struct shmid_ds'>]> {
  /**
   * Exact: controls a segment of shared memory; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 5.1; i386 396, x86_64 31, arm64 195.
   * Manual: https://man7.org/linux/man-pages/man2/shmctl.2.html
   *
   * @param cmd one of IPC_RMID, IPC_SET, IPC_STAT, IPC_INFO, SHM_LOCK, SHM_UNLOCK, SHM_STAT, SHM_INFO, …
   * @param buf in, out: struct shmid_ds
   * @throws {SyscallError} EACCES, EFAULT, EIDRM, EINVAL, ENOMEM, EOVERFLOW, EPERM
   */
  (...args: [shmid: Int, cmd: OneOf<'shmctl'>, buf: Pointer<'struct shmid_ds'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: controls a segment of shared memory; what the kernel writes is returned.
   *
   * Since Linux 5.1; i386 396, x86_64 31, arm64 195.
   * Manual: https://man7.org/linux/man-pages/man2/shmctl.2.html
   *
   * @param cmd one of IPC_RMID, IPC_SET, IPC_STAT, IPC_INFO, SHM_LOCK, SHM_UNLOCK, SHM_STAT, SHM_INFO, …
   * @param buf in, out: struct shmid_ds
   * @throws {SyscallError} EACCES, EFAULT, EIDRM, EINVAL, ENOMEM, EOVERFLOW, EPERM
   */
  (...args: [shmid: Int, cmd: OneOf<'shmctl'>, buf: Input<'shmid_ds'>, SignalOption?]): Promise<Structs['shmid_ds']>;
  /** With bigints: controls a segment of shared memory. */
  bigint(...args: [shmid: Int, cmd: OneOf<'shmctl'>, buf: Pointer<'struct shmid_ds'>, SignalOption?]): Promise<bigint>;
  /** With bigints: controls a segment of shared memory. */
  bigint(...args: [shmid: Int, cmd: OneOf<'shmctl'>, buf: Input<'shmid_ds'>, SignalOption?]): Promise<Big<Structs['shmid_ds']>>;
}
/**
 * `shmctl` controls a segment of shared memory.
 *
 * Since Linux 5.1; i386 396, x86_64 31, arm64 195.
 *
 * @throws {SyscallError} EACCES, EFAULT, EIDRM, EINVAL, ENOMEM, EOVERFLOW, EPERM
 * @see https://man7.org/linux/man-pages/man2/shmctl.2.html
 */
export const shmctl = promised<ShmctlPromisedCall>('shmctl');

/**
 * `ipc` makes any of i386's System V calls.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 1.0; i386 117.
 *
 * @param call one of SEMOP, SEMGET, SEMCTL, SEMTIMEDOP, MSGSND, MSGRCV, MSGGET, MSGCTL, …
 * @param ptr in, out: memory, or an address
 * @see https://man7.org/linux/man-pages/man2/ipc.2.html
 */
export const ipc = promised<ExactPromised<[call: OneOf<'ipccall'>, first: Int, second: Int, third: Int, ptr: AnyPointer, fifth: Int]>>('ipc');

/**
 * `mount` mounts a file system, or changes a mount.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 1.0; i386 21, x86_64 165, arm64 40.
 *
 * @param source string
 * @param target string
 * @param filesystemtype string
 * @param mountflags flags: any of MS_RDONLY, MS_NOSUID, MS_NODEV, MS_NOEXEC, MS_SYNCHRONOUS, MS_REMOUNT, MS_MANDLOCK, MS_DIRSYNC, …
 * @param data in: memory, or an address
 * @throws {SyscallError} EACCES, EROFS, EBUSY, EFAULT, EINVAL, ELOOP, EMFILE, ENAMETOOLONG, ENODEV, ENOENT, ENOMEM, ENOSPC, ENOTBLK, ENOTDIR, ENXIO, EPERM
 * @see https://man7.org/linux/man-pages/man2/mount.2.html
 */
export const mount = promised<ExactPromised<[source: Text, target: Text, filesystemtype: Text, mountflags: Flags<'mount'>, data: AnyPointer]>>('mount');

/** The forms of umount2. */
export interface Umount2PromisedCall extends WaysPromised<[target: Text, flags: Flags<'umount'>]> {
  /**
   * Comfortable: unmounts a file system.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.2; i386 52, x86_64 166, arm64 39.
   * Manual: https://man7.org/linux/man-pages/man2/umount2.2.html
   *
   * @param target string
   * @param flags flags: any of MNT_FORCE, MNT_DETACH, MNT_EXPIRE, UMOUNT_NOFOLLOW; may be left out: 0
   * @throws {SyscallError} EAGAIN, EBUSY, EFAULT, EINVAL, ENAMETOOLONG, ENOENT, ENOMEM, EPERM
   */
  (...args: [target: Text, flags?: Flags<'umount'>, SignalOption?]): Promise<number>;
  /**
   * Exact: unmounts a file system; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.2; i386 52, x86_64 166, arm64 39.
   * Manual: https://man7.org/linux/man-pages/man2/umount2.2.html
   *
   * @param target string
   * @param flags flags: any of MNT_FORCE, MNT_DETACH, MNT_EXPIRE, UMOUNT_NOFOLLOW
   * @throws {SyscallError} EAGAIN, EBUSY, EFAULT, EINVAL, ENAMETOOLONG, ENOENT, ENOMEM, EPERM
   */
  (...args: [target: Text, flags: Flags<'umount'>, SignalOption?]): Promise<number>;
  /** With bigints: unmounts a file system. */
  bigint(...args: [target: Text, flags?: Flags<'umount'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: unmounts a file system. */
  bigint(...args: [target: Text, flags: Flags<'umount'>, SignalOption?]): Promise<bigint>;
}
/**
 * `umount2` unmounts a file system.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.2; i386 52, x86_64 166, arm64 39.
 *
 * @throws {SyscallError} EAGAIN, EBUSY, EFAULT, EINVAL, ENAMETOOLONG, ENOENT, ENOMEM, EPERM
 * @see https://man7.org/linux/man-pages/man2/umount2.2.html
 */
export const umount2 = promised<Umount2PromisedCall>('umount2');

/**
 * `umount` unmounts a file system, in the old form.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 1.0; i386 22.
 *
 * @param target string
 * @throws {SyscallError} EAGAIN, EBUSY, EFAULT, EINVAL, ENAMETOOLONG, ENOENT, ENOMEM, EPERM
 * @see https://man7.org/linux/man-pages/man2/umount.2.html
 */
export const umount = promised<ExactPromised<[target: Text]>>('umount');

/**
 * `pivot_root` changes the root mount.
 *
 * Since Linux 2.4; i386 217, x86_64 155, arm64 41.
 *
 * @param new_root string
 * @param put_old string
 * @throws {SyscallError} EBUSY, EINVAL, ENOTDIR, EPERM, EACCES, EBADF, EFAULT, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, EOVERFLOW
 * @see https://man7.org/linux/man-pages/man2/pivot_root.2.html
 */
export const pivot_root = promised<ExactPromised<[new_root: Text, put_old: Text]>>('pivot_root');

/** The forms of open_tree. */
export interface Open_treePromisedCall extends WaysPromised<[dirfd: DirFd, pathname: Text, flags: Flags<'open_tree'>]> {
  /**
   * Comfortable: opens or copies a mount.
   *
   * Since Linux 5.2; i386 428, x86_64 428, arm64 428.
   * Manual: https://man7.org/linux/man-pages/man2/open_tree.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param flags flags: any of OPEN_TREE_CLONE, OPEN_TREE_CLOEXEC, AT_EMPTY_PATH, AT_NO_AUTOMOUNT, AT_RECURSIVE, AT_SYMLINK_NOFOLLOW, OPEN_TREE_NAMESPACE; may be left out: 0
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, EMFILE, ENAMETOOLONG, ENFILE, ENOENT, ENOTDIR, ENOSPC, ENOMEM, EPERM
   */
  (...args: [dirfd: DirFd, pathname: Text, flags?: Flags<'open_tree'>, SignalOption?]): Promise<number>;
  /**
   * Exact: opens or copies a mount; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 5.2; i386 428, x86_64 428, arm64 428.
   * Manual: https://man7.org/linux/man-pages/man2/open_tree.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param flags flags: any of OPEN_TREE_CLONE, OPEN_TREE_CLOEXEC, AT_EMPTY_PATH, AT_NO_AUTOMOUNT, AT_RECURSIVE, AT_SYMLINK_NOFOLLOW, OPEN_TREE_NAMESPACE
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, EMFILE, ENAMETOOLONG, ENFILE, ENOENT, ENOTDIR, ENOSPC, ENOMEM, EPERM
   */
  (...args: [dirfd: DirFd, pathname: Text, flags: Flags<'open_tree'>, SignalOption?]): Promise<number>;
  /** With bigints: opens or copies a mount. */
  bigint(...args: [dirfd: DirFd, pathname: Text, flags?: Flags<'open_tree'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: opens or copies a mount. */
  bigint(...args: [dirfd: DirFd, pathname: Text, flags: Flags<'open_tree'>, SignalOption?]): Promise<bigint>;
}
/**
 * `open_tree` opens or copies a mount.
 *
 * Since Linux 5.2; i386 428, x86_64 428, arm64 428.
 *
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, EMFILE, ENAMETOOLONG, ENFILE, ENOENT, ENOTDIR, ENOSPC, ENOMEM, EPERM
 * @see https://man7.org/linux/man-pages/man2/open_tree.2.html
 */
export const open_tree = promised<Open_treePromisedCall>('open_tree');

/** The forms of open_tree_attr. */
export interface Open_tree_attrPromisedCall extends WaysPromised<[dirfd: DirFd, pathname: Text, flags: Flags<'open_tree'>, attr: In<'mount_attr'>, size: Int]> {
  /**
   * Comfortable: opens or copies a mount, and changes its attributes.
   *
   * Since Linux 6.15; i386 467, x86_64 467, arm64 467.
   * Manual: https://man7.org/linux/man-pages/man2/open_tree_attr.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param flags flags: any of OPEN_TREE_CLONE, OPEN_TREE_CLOEXEC, AT_EMPTY_PATH, AT_NO_AUTOMOUNT, AT_RECURSIVE, AT_SYMLINK_NOFOLLOW, OPEN_TREE_NAMESPACE
   * @param attr in: struct mount_attr
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, EMFILE, ENAMETOOLONG, ENFILE, ENOENT, ENOTDIR, ENOSPC, ENOMEM, EPERM
   */
  (...args: [dirfd: DirFd, pathname: Text, flags: Flags<'open_tree'>, attr: In<'mount_attr'>, SignalOption?]): Promise<number>;
  /**
   * Exact: opens or copies a mount, and changes its attributes; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 6.15; i386 467, x86_64 467, arm64 467.
   * Manual: https://man7.org/linux/man-pages/man2/open_tree_attr.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param flags flags: any of OPEN_TREE_CLONE, OPEN_TREE_CLOEXEC, AT_EMPTY_PATH, AT_NO_AUTOMOUNT, AT_RECURSIVE, AT_SYMLINK_NOFOLLOW, OPEN_TREE_NAMESPACE
   * @param attr in: struct mount_attr
   * @param size length of attr in bytes
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, EMFILE, ENAMETOOLONG, ENFILE, ENOENT, ENOTDIR, ENOSPC, ENOMEM, EPERM
   */
  (...args: [dirfd: DirFd, pathname: Text, flags: Flags<'open_tree'>, attr: In<'mount_attr'>, size: Int, SignalOption?]): Promise<number>;
  /** With bigints: opens or copies a mount, and changes its attributes. */
  bigint(...args: [dirfd: DirFd, pathname: Text, flags: Flags<'open_tree'>, attr: In<'mount_attr'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: opens or copies a mount, and changes its attributes. */
  bigint(...args: [dirfd: DirFd, pathname: Text, flags: Flags<'open_tree'>, attr: In<'mount_attr'>, size: Int, SignalOption?]): Promise<bigint>;
}
/**
 * `open_tree_attr` opens or copies a mount, and changes its attributes.
 *
 * Since Linux 6.15; i386 467, x86_64 467, arm64 467.
 *
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, EMFILE, ENAMETOOLONG, ENFILE, ENOENT, ENOTDIR, ENOSPC, ENOMEM, EPERM
 * @see https://man7.org/linux/man-pages/man2/open_tree_attr.2.html
 */
export const open_tree_attr = promised<Open_tree_attrPromisedCall>('open_tree_attr');

/** The forms of move_mount. */
export interface Move_mountPromisedCall extends WaysPromised<[from_dirfd: DirFd, from_pathname: Text, to_dirfd: DirFd, to_pathname: Text, flags: Flags<'move_mount'>]> {
  /**
   * Comfortable: moves a mount.
   *
   * Since Linux 5.2; i386 429, x86_64 429, arm64 429.
   * Manual: https://man7.org/linux/man-pages/man2/move_mount.2.html
   *
   * @param from_dirfd file descriptor of a directory, or AT_FDCWD
   * @param from_pathname string
   * @param to_dirfd file descriptor of a directory, or AT_FDCWD
   * @param to_pathname string
   * @param flags flags: any of MOVE_MOUNT_F_SYMLINKS, MOVE_MOUNT_F_AUTOMOUNTS, MOVE_MOUNT_F_EMPTY_PATH, MOVE_MOUNT_T_SYMLINKS, MOVE_MOUNT_T_AUTOMOUNTS, MOVE_MOUNT_T_EMPTY_PATH, MOVE_MOUNT_SET_GROUP, MOVE_MOUNT_BENEATH; may be left out: 0
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOTDIR, ENOMEM, EPERM
   */
  (...args: [from_dirfd: DirFd, from_pathname: Text, to_dirfd: DirFd, to_pathname: Text, flags?: Flags<'move_mount'>, SignalOption?]): Promise<number>;
  /**
   * Exact: moves a mount; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 5.2; i386 429, x86_64 429, arm64 429.
   * Manual: https://man7.org/linux/man-pages/man2/move_mount.2.html
   *
   * @param from_dirfd file descriptor of a directory, or AT_FDCWD
   * @param from_pathname string
   * @param to_dirfd file descriptor of a directory, or AT_FDCWD
   * @param to_pathname string
   * @param flags flags: any of MOVE_MOUNT_F_SYMLINKS, MOVE_MOUNT_F_AUTOMOUNTS, MOVE_MOUNT_F_EMPTY_PATH, MOVE_MOUNT_T_SYMLINKS, MOVE_MOUNT_T_AUTOMOUNTS, MOVE_MOUNT_T_EMPTY_PATH, MOVE_MOUNT_SET_GROUP, MOVE_MOUNT_BENEATH
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOTDIR, ENOMEM, EPERM
   */
  (...args: [from_dirfd: DirFd, from_pathname: Text, to_dirfd: DirFd, to_pathname: Text, flags: Flags<'move_mount'>, SignalOption?]): Promise<number>;
  /** With bigints: moves a mount. */
  bigint(...args: [from_dirfd: DirFd, from_pathname: Text, to_dirfd: DirFd, to_pathname: Text, flags?: Flags<'move_mount'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: moves a mount. */
  bigint(...args: [from_dirfd: DirFd, from_pathname: Text, to_dirfd: DirFd, to_pathname: Text, flags: Flags<'move_mount'>, SignalOption?]): Promise<bigint>;
}
/**
 * `move_mount` moves a mount.
 *
 * Since Linux 5.2; i386 429, x86_64 429, arm64 429.
 *
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOTDIR, ENOMEM, EPERM
 * @see https://man7.org/linux/man-pages/man2/move_mount.2.html
 */
export const move_mount = promised<Move_mountPromisedCall>('move_mount');

/** The forms of fsopen. */
export interface FsopenPromisedCall extends WaysPromised<[fsname: Text, flags: Flags<'fsopen'>]> {
  /**
   * Comfortable: begins to set up a file system.
   *
   * Since Linux 5.2; i386 430, x86_64 430, arm64 430.
   * Manual: https://man7.org/linux/man-pages/man2/fsopen.2.html
   *
   * @param fsname string
   * @param flags flags: any of FSOPEN_CLOEXEC; may be left out: 0
   * @throws {SyscallError} EFAULT, EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM, EPERM
   */
  (...args: [fsname: Text, flags?: Flags<'fsopen'>, SignalOption?]): Promise<number>;
  /**
   * Exact: begins to set up a file system; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 5.2; i386 430, x86_64 430, arm64 430.
   * Manual: https://man7.org/linux/man-pages/man2/fsopen.2.html
   *
   * @param fsname string
   * @param flags flags: any of FSOPEN_CLOEXEC
   * @throws {SyscallError} EFAULT, EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM, EPERM
   */
  (...args: [fsname: Text, flags: Flags<'fsopen'>, SignalOption?]): Promise<number>;
  /** With bigints: begins to set up a file system. */
  bigint(...args: [fsname: Text, flags?: Flags<'fsopen'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: begins to set up a file system. */
  bigint(...args: [fsname: Text, flags: Flags<'fsopen'>, SignalOption?]): Promise<bigint>;
}
/**
 * `fsopen` begins to set up a file system.
 *
 * Since Linux 5.2; i386 430, x86_64 430, arm64 430.
 *
 * @throws {SyscallError} EFAULT, EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM, EPERM
 * @see https://man7.org/linux/man-pages/man2/fsopen.2.html
 */
export const fsopen = promised<FsopenPromisedCall>('fsopen');

/**
 * `fsconfig` configures a file system that is being set up.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 5.2; i386 431, x86_64 431, arm64 431.
 *
 * @param fd file descriptor
 * @param cmd one of FSCONFIG_SET_FLAG, FSCONFIG_SET_STRING, FSCONFIG_SET_BINARY, FSCONFIG_SET_PATH, FSCONFIG_SET_PATH_EMPTY, FSCONFIG_SET_FD, FSCONFIG_CMD_CREATE, FSCONFIG_CMD_RECONFIGURE, …
 * @param key string
 * @param value in: memory, or an address
 * @param aux number, or file descriptor
 * @throws {SyscallError} EACCES, EBADF, EBUSY, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTBLK, ENOTDIR, EOPNOTSUPP, ENXIO, EPERM
 * @see https://man7.org/linux/man-pages/man2/fsconfig.2.html
 */
export const fsconfig = promised<ExactPromised<[fd: FdLike, cmd: OneOf<'fsconfig'>, key: Text, value: AnyPointer, aux: FdLike]>>('fsconfig');

/** The forms of fsmount. */
export interface FsmountPromisedCall extends WaysPromised<[fsfd: FdLike, flags: Flags<'fsmount'>, attr_flags: Flags<'mount_attr'>]> {
  /**
   * Comfortable: makes a mount of a file system that was set up.
   *
   * Since Linux 5.2; i386 432, x86_64 432, arm64 432.
   * Manual: https://man7.org/linux/man-pages/man2/fsmount.2.html
   *
   * @param fsfd file descriptor
   * @param flags flags: any of FSMOUNT_CLOEXEC, FSMOUNT_NAMESPACE; may be left out: 0
   * @param attr_flags flags: any of MOUNT_ATTR_RDONLY, MOUNT_ATTR_NOSUID, MOUNT_ATTR_NODEV, MOUNT_ATTR_NOEXEC, MOUNT_ATTR_RELATIME, MOUNT_ATTR_NOATIME, MOUNT_ATTR_STRICTATIME, MOUNT_ATTR_NODIRATIME, …; may be left out: 0
   * @throws {SyscallError} EBUSY, EINVAL, EMFILE, ENFILE, ENOSPC, ENOMEM, EPERM
   */
  (...args: [fsfd: FdLike, flags?: Flags<'fsmount'>, attr_flags?: Flags<'mount_attr'>, SignalOption?]): Promise<number>;
  /**
   * Exact: makes a mount of a file system that was set up; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 5.2; i386 432, x86_64 432, arm64 432.
   * Manual: https://man7.org/linux/man-pages/man2/fsmount.2.html
   *
   * @param fsfd file descriptor
   * @param flags flags: any of FSMOUNT_CLOEXEC, FSMOUNT_NAMESPACE
   * @param attr_flags flags: any of MOUNT_ATTR_RDONLY, MOUNT_ATTR_NOSUID, MOUNT_ATTR_NODEV, MOUNT_ATTR_NOEXEC, MOUNT_ATTR_RELATIME, MOUNT_ATTR_NOATIME, MOUNT_ATTR_STRICTATIME, MOUNT_ATTR_NODIRATIME, …
   * @throws {SyscallError} EBUSY, EINVAL, EMFILE, ENFILE, ENOSPC, ENOMEM, EPERM
   */
  (...args: [fsfd: FdLike, flags: Flags<'fsmount'>, attr_flags: Flags<'mount_attr'>, SignalOption?]): Promise<number>;
  /** With bigints: makes a mount of a file system that was set up. */
  bigint(...args: [fsfd: FdLike, flags?: Flags<'fsmount'>, attr_flags?: Flags<'mount_attr'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: makes a mount of a file system that was set up. */
  bigint(...args: [fsfd: FdLike, flags: Flags<'fsmount'>, attr_flags: Flags<'mount_attr'>, SignalOption?]): Promise<bigint>;
}
/**
 * `fsmount` makes a mount of a file system that was set up.
 *
 * Since Linux 5.2; i386 432, x86_64 432, arm64 432.
 *
 * @throws {SyscallError} EBUSY, EINVAL, EMFILE, ENFILE, ENOSPC, ENOMEM, EPERM
 * @see https://man7.org/linux/man-pages/man2/fsmount.2.html
 */
export const fsmount = promised<FsmountPromisedCall>('fsmount');

/** The forms of fspick. */
export interface FspickPromisedCall extends WaysPromised<[dirfd: DirFd, pathname: Text, flags: Flags<'fspick'>]> {
  /**
   * Comfortable: begins to change a mounted file system.
   *
   * Since Linux 5.2; i386 433, x86_64 433, arm64 433.
   * Manual: https://man7.org/linux/man-pages/man2/fspick.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param flags flags: any of FSPICK_CLOEXEC, FSPICK_SYMLINK_NOFOLLOW, FSPICK_NO_AUTOMOUNT, FSPICK_EMPTY_PATH; may be left out: 0
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, EMFILE, ENAMETOOLONG, ENFILE, ENOENT, ENOTDIR, ENOMEM, EPERM
   */
  (...args: [dirfd: DirFd, pathname: Text, flags?: Flags<'fspick'>, SignalOption?]): Promise<number>;
  /**
   * Exact: begins to change a mounted file system; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 5.2; i386 433, x86_64 433, arm64 433.
   * Manual: https://man7.org/linux/man-pages/man2/fspick.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param flags flags: any of FSPICK_CLOEXEC, FSPICK_SYMLINK_NOFOLLOW, FSPICK_NO_AUTOMOUNT, FSPICK_EMPTY_PATH
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, EMFILE, ENAMETOOLONG, ENFILE, ENOENT, ENOTDIR, ENOMEM, EPERM
   */
  (...args: [dirfd: DirFd, pathname: Text, flags: Flags<'fspick'>, SignalOption?]): Promise<number>;
  /** With bigints: begins to change a mounted file system. */
  bigint(...args: [dirfd: DirFd, pathname: Text, flags?: Flags<'fspick'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: begins to change a mounted file system. */
  bigint(...args: [dirfd: DirFd, pathname: Text, flags: Flags<'fspick'>, SignalOption?]): Promise<bigint>;
}
/**
 * `fspick` begins to change a mounted file system.
 *
 * Since Linux 5.2; i386 433, x86_64 433, arm64 433.
 *
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, EMFILE, ENAMETOOLONG, ENFILE, ENOENT, ENOTDIR, ENOMEM, EPERM
 * @see https://man7.org/linux/man-pages/man2/fspick.2.html
 */
export const fspick = promised<FspickPromisedCall>('fspick');

/** The forms of mount_setattr. */
export interface Mount_setattrPromisedCall extends WaysPromised<[dirfd: DirFd, pathname: Text, flags: Flags<'mount_setattr'>, attr: In<'mount_attr'>, size: Int]> {
  /**
   * Comfortable: changes the attributes of a mount.
   *
   * Since Linux 5.12; i386 442, x86_64 442, arm64 442.
   * Manual: https://man7.org/linux/man-pages/man2/mount_setattr.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param flags flags: any of AT_EMPTY_PATH, AT_RECURSIVE, AT_SYMLINK_NOFOLLOW, AT_NO_AUTOMOUNT
   * @param attr in: struct mount_attr
   * @throws {SyscallError} EBADF, EBUSY, EINVAL, ENOENT, ENOMEM, ENOSPC, EPERM
   */
  (...args: [dirfd: DirFd, pathname: Text, flags: Flags<'mount_setattr'>, attr: In<'mount_attr'>, SignalOption?]): Promise<number>;
  /**
   * Exact: changes the attributes of a mount; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 5.12; i386 442, x86_64 442, arm64 442.
   * Manual: https://man7.org/linux/man-pages/man2/mount_setattr.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param flags flags: any of AT_EMPTY_PATH, AT_RECURSIVE, AT_SYMLINK_NOFOLLOW, AT_NO_AUTOMOUNT
   * @param attr in: struct mount_attr
   * @param size length of attr in bytes
   * @throws {SyscallError} EBADF, EBUSY, EINVAL, ENOENT, ENOMEM, ENOSPC, EPERM
   */
  (...args: [dirfd: DirFd, pathname: Text, flags: Flags<'mount_setattr'>, attr: In<'mount_attr'>, size: Int, SignalOption?]): Promise<number>;
  /** With bigints: changes the attributes of a mount. */
  bigint(...args: [dirfd: DirFd, pathname: Text, flags: Flags<'mount_setattr'>, attr: In<'mount_attr'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: changes the attributes of a mount. */
  bigint(...args: [dirfd: DirFd, pathname: Text, flags: Flags<'mount_setattr'>, attr: In<'mount_attr'>, size: Int, SignalOption?]): Promise<bigint>;
}
/**
 * `mount_setattr` changes the attributes of a mount.
 *
 * Since Linux 5.12; i386 442, x86_64 442, arm64 442.
 *
 * @throws {SyscallError} EBADF, EBUSY, EINVAL, ENOENT, ENOMEM, ENOSPC, EPERM
 * @see https://man7.org/linux/man-pages/man2/mount_setattr.2.html
 */
export const mount_setattr = promised<Mount_setattrPromisedCall>('mount_setattr');

/** The forms of statmount. */
export interface StatmountPromisedCall extends WaysPromised<[req: In<'mnt_id_req'>, buf: Pointer<'struct statmount'>, bufsize: Int, flags: Flags<'statmount_by'>]> {
  /**
   * Comfortable: gets what there is to know of a mount; what the kernel writes is returned.
   *
   * Since Linux 6.8; i386 457, x86_64 457, arm64 457.
   * Manual: https://man7.org/linux/man-pages/man2/statmount.2.html
   *
   * @param req in: struct mnt_id_req
   * @param bufsize length of buf in bytes; may be left out: 65536
   * @param flags flags: any of STATMOUNT_BY_FD; may be left out: 0
   * @throws {SyscallError} EPERM, EFAULT, EINVAL, EBADF, E2BIG, EOVERFLOW, ENOENT, ENOMEM
   */
  (...args: [req: In<'mnt_id_req'>, bufsize?: number, flags?: Flags<'statmount_by'>, SignalOption?]): Promise<Statmount>;
  /**
   * Exact: gets what there is to know of a mount; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 6.8; i386 457, x86_64 457, arm64 457.
   * Manual: https://man7.org/linux/man-pages/man2/statmount.2.html
   *
   * @param req in: struct mnt_id_req
   * @param buf out: struct statmount
   * @param bufsize length of buf in bytes
   * @param flags flags: any of STATMOUNT_BY_FD
   * @throws {SyscallError} EPERM, EFAULT, EINVAL, EBADF, E2BIG, EOVERFLOW, ENOENT, ENOMEM
   */
  (...args: [req: In<'mnt_id_req'>, buf: Pointer<'struct statmount'>, bufsize: Int, flags: Flags<'statmount_by'>, SignalOption?]): Promise<number>;
  /** With bigints: gets what there is to know of a mount. */
  bigint(...args: [req: In<'mnt_id_req'>, bufsize?: number, flags?: Flags<'statmount_by'>, SignalOption?]): Promise<Big<Statmount>>;
  /** With bigints: gets what there is to know of a mount. */
  bigint(...args: [req: In<'mnt_id_req'>, buf: Pointer<'struct statmount'>, bufsize: Int, flags: Flags<'statmount_by'>, SignalOption?]): Promise<bigint>;
}
/**
 * `statmount` gets what there is to know of a mount.
 *
 * Since Linux 6.8; i386 457, x86_64 457, arm64 457.
 *
 * @throws {SyscallError} EPERM, EFAULT, EINVAL, EBADF, E2BIG, EOVERFLOW, ENOENT, ENOMEM
 * @see https://man7.org/linux/man-pages/man2/statmount.2.html
 */
export const statmount = promised<StatmountPromisedCall>('statmount');

/** The forms of listmount. */
export interface ListmountPromisedCall extends WaysPromised<[req: In<'mnt_id_req'>, mnt_ids: Pointer<'u64'>, nr_mnt_ids: Int, flags: Flags<'listmount'>]> {
  /**
   * Comfortable: lists the mounts below one; what the kernel writes is returned.
   *
   * Since Linux 6.8; i386 458, x86_64 458, arm64 458.
   * Manual: https://man7.org/linux/man-pages/man2/listmount.2.html
   *
   * @param req in: struct mnt_id_req
   * @param nr_mnt_ids length of mnt_ids in elements
   * @param flags flags: any of LISTMOUNT_REVERSE; may be left out: 0
   * @throws {SyscallError} EPERM, EFAULT, EINVAL, E2BIG, ENOENT, ENOMEM
   */
  (...args: [req: In<'mnt_id_req'>, nr_mnt_ids: Int, flags?: Flags<'listmount'>, SignalOption?]): Promise<number[]>;
  /**
   * Exact: lists the mounts below one; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 6.8; i386 458, x86_64 458, arm64 458.
   * Manual: https://man7.org/linux/man-pages/man2/listmount.2.html
   *
   * @param req in: struct mnt_id_req
   * @param mnt_ids out: array of u64, as many as nr_mnt_ids says
   * @param nr_mnt_ids length of mnt_ids in elements
   * @param flags flags: any of LISTMOUNT_REVERSE
   * @throws {SyscallError} EPERM, EFAULT, EINVAL, E2BIG, ENOENT, ENOMEM
   */
  (...args: [req: In<'mnt_id_req'>, mnt_ids: Pointer<'u64'>, nr_mnt_ids: Int, flags: Flags<'listmount'>, SignalOption?]): Promise<number>;
  /** With bigints: lists the mounts below one. */
  bigint(...args: [req: In<'mnt_id_req'>, nr_mnt_ids: Int, flags?: Flags<'listmount'>, SignalOption?]): Promise<Big<number[]>>;
  /** With bigints: lists the mounts below one. */
  bigint(...args: [req: In<'mnt_id_req'>, mnt_ids: Pointer<'u64'>, nr_mnt_ids: Int, flags: Flags<'listmount'>, SignalOption?]): Promise<bigint>;
}
/**
 * `listmount` lists the mounts below one.
 *
 * Since Linux 6.8; i386 458, x86_64 458, arm64 458.
 *
 * @throws {SyscallError} EPERM, EFAULT, EINVAL, E2BIG, ENOENT, ENOMEM
 * @see https://man7.org/linux/man-pages/man2/listmount.2.html
 */
export const listmount = promised<ListmountPromisedCall>('listmount');

/**
 * `quotactl` controls disk quotas.
 *
 * Since Linux 1.0; i386 131, x86_64 179, arm64 60.
 *
 * @param special string
 * @param addr in, out: memory, or an address
 * @throws {SyscallError} EFAULT, EINVAL, ENOENT, ENOSYS, ENOTBLK, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/quotactl.2.html
 */
export const quotactl = promised<ExactPromised<[cmd: Int, special: Text, id: Int, addr: AnyPointer]>>('quotactl');

/**
 * `quotactl_fd` controls disk quotas, by a file descriptor.
 *
 * Since Linux 5.14; i386 443, x86_64 443, arm64 443.
 *
 * @param fd file descriptor
 * @param addr in, out: memory, or an address
 * @throws {SyscallError} EFAULT, EINVAL, ENOENT, ENOSYS, ENOTBLK, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/quotactl_fd.2.html
 */
export const quotactl_fd = promised<ExactPromised<[fd: FdLike, cmd: Int, id: Int, addr: AnyPointer]>>('quotactl_fd');

/**
 * `sysfs` says which file systems the kernel knows.
 *
 * Since Linux 1.2; i386 135, x86_64 139.
 *
 * @param arg1 number, or memory
 * @param arg2 number, or memory
 * @throws {SyscallError} EFAULT, EINVAL
 * @see https://man7.org/linux/man-pages/man2/sysfs.2.html
 */
export const sysfs = promised<ExactPromised<[option: Int, arg1: IntOrMemory, arg2: IntOrMemory]>>('sysfs');

/** The forms of add_key. */
export interface Add_keyPromisedCall extends WaysPromised<[type_: Text, description: Text, payload: Data, plen: Int, keyring: OneOf<'keyring'>]> {
  /**
   * Comfortable: adds a key to a keyring, or changes one.
   *
   * Since Linux 2.6.10; i386 286, x86_64 248, arm64 217.
   * Manual: https://man7.org/linux/man-pages/man2/add_key.2.html
   *
   * @param type_ string
   * @param description string
   * @param payload in: bytes, as many as plen says
   * @param keyring one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @throws {SyscallError} EACCES, EDQUOT, EFAULT, EINVAL, EKEYEXPIRED, EKEYREVOKED, ENOKEY, ENOMEM, EPERM
   */
  (...args: [type_: Text, description: Text, payload: Data, keyring: OneOf<'keyring'>, SignalOption?]): Promise<number>;
  /**
   * Exact: adds a key to a keyring, or changes one; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6.10; i386 286, x86_64 248, arm64 217.
   * Manual: https://man7.org/linux/man-pages/man2/add_key.2.html
   *
   * @param type_ string
   * @param description string
   * @param payload in: bytes, as many as plen says
   * @param plen length of payload in bytes
   * @param keyring one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @throws {SyscallError} EACCES, EDQUOT, EFAULT, EINVAL, EKEYEXPIRED, EKEYREVOKED, ENOKEY, ENOMEM, EPERM
   */
  (...args: [type_: Text, description: Text, payload: Data, plen: Int, keyring: OneOf<'keyring'>, SignalOption?]): Promise<number>;
  /** With bigints: adds a key to a keyring, or changes one. */
  bigint(...args: [type_: Text, description: Text, payload: Data, keyring: OneOf<'keyring'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: adds a key to a keyring, or changes one. */
  bigint(...args: [type_: Text, description: Text, payload: Data, plen: Int, keyring: OneOf<'keyring'>, SignalOption?]): Promise<bigint>;
}
/**
 * `add_key` adds a key to a keyring, or changes one.
 *
 * Since Linux 2.6.10; i386 286, x86_64 248, arm64 217.
 *
 * @throws {SyscallError} EACCES, EDQUOT, EFAULT, EINVAL, EKEYEXPIRED, EKEYREVOKED, ENOKEY, ENOMEM, EPERM
 * @see https://man7.org/linux/man-pages/man2/add_key.2.html
 */
export const add_key = promised<Add_keyPromisedCall>('add_key');

/**
 * `request_key` finds a key, or has it made.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.6.10; i386 287, x86_64 249, arm64 218.
 *
 * @param type_ string
 * @param description string
 * @param callout_info string
 * @param dest_keyring one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
 * @throws {SyscallError} EACCES, EDQUOT, EFAULT, EINTR, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ENOKEY, ENOMEM, EPERM
 * @see https://man7.org/linux/man-pages/man2/request_key.2.html
 */
export const request_key = promised<ExactPromised<[type_: Text, description: Text, callout_info: Text, dest_keyring: OneOf<'keyring'>]>>('request_key');

/** The forms of keyctl. */
export interface KeyctlPromisedCall extends WaysPromised<[operation: OneOf<'keyctl'>, arg2: IntOrMemory, arg3: IntOrMemory, arg4: IntOrMemory, arg5: IntOrMemory]> {
  /**
   * Comfortable: gets the id of a keyring, and makes it where create is 1.
   *
   * Manual: https://man7.org/linux/man-pages/man2/keyctl.2.html
   *
   * @param id one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @throws {SyscallError} EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR, EAGAIN, EFAULT, EMSGSIZE, ENOENT, ETIMEDOUT, EPERM, EDEADLK, ELOOP, ENFILE, EOPNOTSUPP, EEXIST
   */
  (...args: [operation: Choice<'KEYCTL_GET_KEYRING_ID', 0>, id: OneOf<'keyring'>, create: Int, SignalOption?]): Promise<number>;
  /**
   * Comfortable: changes what a key holds.
   *
   * Manual: https://man7.org/linux/man-pages/man2/keyctl.2.html
   *
   * @param id one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @param payload in: bytes, as many as plen says
   * @throws {SyscallError} EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR, EAGAIN, EFAULT, EMSGSIZE, ENOENT, ETIMEDOUT, EPERM, EDEADLK, ELOOP, ENFILE, EOPNOTSUPP, EEXIST
   */
  (...args: [operation: Choice<'KEYCTL_UPDATE', 2>, id: OneOf<'keyring'>, payload: Data, SignalOption?]): Promise<number>;
  /**
   * Exact: changes what a key holds; all arguments of the kernel's call, one for one, and its word.
   *
   * Manual: https://man7.org/linux/man-pages/man2/keyctl.2.html
   *
   * @param id one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @param payload in: bytes, as many as plen says
   * @param plen length of payload in bytes
   * @throws {SyscallError} EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR, EAGAIN, EFAULT, EMSGSIZE, ENOENT, ETIMEDOUT, EPERM, EDEADLK, ELOOP, ENFILE, EOPNOTSUPP, EEXIST
   */
  (...args: [operation: Choice<'KEYCTL_UPDATE', 2>, id: OneOf<'keyring'>, payload: Data, plen: Int, SignalOption?]): Promise<number>;
  /**
   * Comfortable: revokes a key.
   *
   * Manual: https://man7.org/linux/man-pages/man2/keyctl.2.html
   *
   * @param id one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @throws {SyscallError} EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR, EAGAIN, EFAULT, EMSGSIZE, ENOENT, ETIMEDOUT, EPERM, EDEADLK, ELOOP, ENFILE, EOPNOTSUPP, EEXIST
   */
  (...args: [operation: Choice<'KEYCTL_REVOKE', 3>, id: OneOf<'keyring'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: describes a key: type;uid;gid;permissions;description; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/keyctl.2.html
   *
   * @param id one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @param buflen length of buffer in bytes; may be left out: 4096
   * @throws {SyscallError} EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR, EAGAIN, EFAULT, EMSGSIZE, ENOENT, ETIMEDOUT, EPERM, EDEADLK, ELOOP, ENFILE, EOPNOTSUPP, EEXIST
   */
  (...args: [operation: Choice<'KEYCTL_DESCRIBE', 6>, id: OneOf<'keyring'>, buflen?: number, SignalOption?]): Promise<string>;
  /**
   * Exact: describes a key: type;uid;gid;permissions;description; all arguments of the kernel's call, one for one, and its word.
   *
   * Manual: https://man7.org/linux/man-pages/man2/keyctl.2.html
   *
   * @param id one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @param buffer out: bytes, as many as buflen says
   * @param buflen length of buffer in bytes
   * @throws {SyscallError} EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR, EAGAIN, EFAULT, EMSGSIZE, ENOENT, ETIMEDOUT, EPERM, EDEADLK, ELOOP, ENFILE, EOPNOTSUPP, EEXIST
   */
  (...args: [operation: Choice<'KEYCTL_DESCRIBE', 6>, id: OneOf<'keyring'>, buffer: AnyPointer, buflen: Int, SignalOption?]): Promise<number>;
  /**
   * Comfortable: empties a keyring.
   *
   * Manual: https://man7.org/linux/man-pages/man2/keyctl.2.html
   *
   * @param keyring one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @throws {SyscallError} EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR, EAGAIN, EFAULT, EMSGSIZE, ENOENT, ETIMEDOUT, EPERM, EDEADLK, ELOOP, ENFILE, EOPNOTSUPP, EEXIST
   */
  (...args: [operation: Choice<'KEYCTL_CLEAR', 7>, keyring: OneOf<'keyring'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: links a key into a keyring.
   *
   * Manual: https://man7.org/linux/man-pages/man2/keyctl.2.html
   *
   * @param id one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @param keyring one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @throws {SyscallError} EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR, EAGAIN, EFAULT, EMSGSIZE, ENOENT, ETIMEDOUT, EPERM, EDEADLK, ELOOP, ENFILE, EOPNOTSUPP, EEXIST
   */
  (...args: [operation: Choice<'KEYCTL_LINK', 8>, id: OneOf<'keyring'>, keyring: OneOf<'keyring'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: takes a key out of a keyring.
   *
   * Manual: https://man7.org/linux/man-pages/man2/keyctl.2.html
   *
   * @param id one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @param keyring one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @throws {SyscallError} EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR, EAGAIN, EFAULT, EMSGSIZE, ENOENT, ETIMEDOUT, EPERM, EDEADLK, ELOOP, ENFILE, EOPNOTSUPP, EEXIST
   */
  (...args: [operation: Choice<'KEYCTL_UNLINK', 9>, id: OneOf<'keyring'>, keyring: OneOf<'keyring'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: finds a key in a keyring.
   *
   * Manual: https://man7.org/linux/man-pages/man2/keyctl.2.html
   *
   * @param keyring one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @param type_ string
   * @param description string
   * @param dest_keyring one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @throws {SyscallError} EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR, EAGAIN, EFAULT, EMSGSIZE, ENOENT, ETIMEDOUT, EPERM, EDEADLK, ELOOP, ENFILE, EOPNOTSUPP, EEXIST
   */
  (...args: [operation: Choice<'KEYCTL_SEARCH', 10>, keyring: OneOf<'keyring'>, type_: Text, description: Text, dest_keyring: OneOf<'keyring'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: reads what a key holds; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/keyctl.2.html
   *
   * @param id one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @param buflen length of buffer in bytes; may be left out: 65536
   * @throws {SyscallError} EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR, EAGAIN, EFAULT, EMSGSIZE, ENOENT, ETIMEDOUT, EPERM, EDEADLK, ELOOP, ENFILE, EOPNOTSUPP, EEXIST
   */
  (...args: [operation: Choice<'KEYCTL_READ', 11>, id: OneOf<'keyring'>, buflen?: number, SignalOption?]): Promise<Buffer>;
  /**
   * Exact: reads what a key holds; all arguments of the kernel's call, one for one, and its word.
   *
   * Manual: https://man7.org/linux/man-pages/man2/keyctl.2.html
   *
   * @param id one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @param buffer out: bytes, as many as buflen says
   * @param buflen length of buffer in bytes
   * @throws {SyscallError} EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR, EAGAIN, EFAULT, EMSGSIZE, ENOENT, ETIMEDOUT, EPERM, EDEADLK, ELOOP, ENFILE, EOPNOTSUPP, EEXIST
   */
  (...args: [operation: Choice<'KEYCTL_READ', 11>, id: OneOf<'keyring'>, buffer: AnyPointer, buflen: Int, SignalOption?]): Promise<number>;
  /**
   * Comfortable: lets a key run out after seconds.
   *
   * Manual: https://man7.org/linux/man-pages/man2/keyctl.2.html
   *
   * @param id one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @throws {SyscallError} EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR, EAGAIN, EFAULT, EMSGSIZE, ENOENT, ETIMEDOUT, EPERM, EDEADLK, ELOOP, ENFILE, EOPNOTSUPP, EEXIST
   */
  (...args: [operation: Choice<'KEYCTL_SET_TIMEOUT', 15>, id: OneOf<'keyring'>, timeout: Int, SignalOption?]): Promise<number>;
  /**
   * Comfortable: removes a key at once.
   *
   * Manual: https://man7.org/linux/man-pages/man2/keyctl.2.html
   *
   * @param id one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @throws {SyscallError} EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR, EAGAIN, EFAULT, EMSGSIZE, ENOENT, ETIMEDOUT, EPERM, EDEADLK, ELOOP, ENFILE, EOPNOTSUPP, EEXIST
   */
  (...args: [operation: Choice<'KEYCTL_INVALIDATE', 21>, id: OneOf<'keyring'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: changes the owner and the group of a key; -1 leaves one as it is.
   *
   * Manual: https://man7.org/linux/man-pages/man2/keyctl.2.html
   *
   * @param id one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @throws {SyscallError} EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR, EAGAIN, EFAULT, EMSGSIZE, ENOENT, ETIMEDOUT, EPERM, EDEADLK, ELOOP, ENFILE, EOPNOTSUPP, EEXIST
   */
  (...args: [operation: Choice<'KEYCTL_CHOWN', 4>, id: OneOf<'keyring'>, uid: Int, gid: Int, SignalOption?]): Promise<number>;
  /**
   * Comfortable: changes the permissions of a key.
   *
   * Manual: https://man7.org/linux/man-pages/man2/keyctl.2.html
   *
   * @param id one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @param permissions flags: any of KEY_POS_VIEW, KEY_POS_READ, KEY_POS_WRITE, KEY_POS_SEARCH, KEY_POS_LINK, KEY_POS_SETATTR, KEY_POS_ALL, KEY_USR_VIEW, …
   * @throws {SyscallError} EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR, EAGAIN, EFAULT, EMSGSIZE, ENOENT, ETIMEDOUT, EPERM, EDEADLK, ELOOP, ENFILE, EOPNOTSUPP, EEXIST
   */
  (...args: [operation: Choice<'KEYCTL_SETPERM', 5>, id: OneOf<'keyring'>, permissions: Flags<'key_perm'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gives a key that is being made what it holds.
   *
   * Manual: https://man7.org/linux/man-pages/man2/keyctl.2.html
   *
   * @param id one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @param payload in: bytes, as many as plen says
   * @param keyring one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @throws {SyscallError} EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR, EAGAIN, EFAULT, EMSGSIZE, ENOENT, ETIMEDOUT, EPERM, EDEADLK, ELOOP, ENFILE, EOPNOTSUPP, EEXIST
   */
  (...args: [operation: Choice<'KEYCTL_INSTANTIATE', 12>, id: OneOf<'keyring'>, payload: Data, keyring: OneOf<'keyring'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: says that a key cannot be made, for some seconds.
   *
   * Manual: https://man7.org/linux/man-pages/man2/keyctl.2.html
   *
   * @param id one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @param keyring one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @throws {SyscallError} EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR, EAGAIN, EFAULT, EMSGSIZE, ENOENT, ETIMEDOUT, EPERM, EDEADLK, ELOOP, ENFILE, EOPNOTSUPP, EEXIST
   */
  (...args: [operation: Choice<'KEYCTL_NEGATE', 13>, id: OneOf<'keyring'>, timeout: Int, keyring: OneOf<'keyring'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: says with which error a key cannot be made, for some seconds.
   *
   * Manual: https://man7.org/linux/man-pages/man2/keyctl.2.html
   *
   * @param id one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @param keyring one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @throws {SyscallError} EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR, EAGAIN, EFAULT, EMSGSIZE, ENOENT, ETIMEDOUT, EPERM, EDEADLK, ELOOP, ENFILE, EOPNOTSUPP, EEXIST
   */
  (...args: [operation: Choice<'KEYCTL_REJECT', 19>, id: OneOf<'keyring'>, timeout: Int, error: Int, keyring: OneOf<'keyring'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets the security label of a key; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/keyctl.2.html
   *
   * @param id one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @param buflen length of buffer in bytes; may be left out: 4096
   * @throws {SyscallError} EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR, EAGAIN, EFAULT, EMSGSIZE, ENOENT, ETIMEDOUT, EPERM, EDEADLK, ELOOP, ENFILE, EOPNOTSUPP, EEXIST
   */
  (...args: [operation: Choice<'KEYCTL_GET_SECURITY', 17>, id: OneOf<'keyring'>, buflen?: number, SignalOption?]): Promise<string>;
  /**
   * Exact: gets the security label of a key; all arguments of the kernel's call, one for one, and its word.
   *
   * Manual: https://man7.org/linux/man-pages/man2/keyctl.2.html
   *
   * @param id one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @param buffer out: bytes, as many as buflen says
   * @param buflen length of buffer in bytes
   * @throws {SyscallError} EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR, EAGAIN, EFAULT, EMSGSIZE, ENOENT, ETIMEDOUT, EPERM, EDEADLK, ELOOP, ENFILE, EOPNOTSUPP, EEXIST
   */
  (...args: [operation: Choice<'KEYCTL_GET_SECURITY', 17>, id: OneOf<'keyring'>, buffer: AnyPointer, buflen: Int, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets the keyring that outlives the sessions of a user, linked into another.
   *
   * Manual: https://man7.org/linux/man-pages/man2/keyctl.2.html
   *
   * @param keyring one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @throws {SyscallError} EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR, EAGAIN, EFAULT, EMSGSIZE, ENOENT, ETIMEDOUT, EPERM, EDEADLK, ELOOP, ENFILE, EOPNOTSUPP, EEXIST
   */
  (...args: [operation: Choice<'KEYCTL_GET_PERSISTENT', 22>, uid: Int, keyring: OneOf<'keyring'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: moves a key from one keyring to another; flags 1: not over one that is there.
   *
   * Manual: https://man7.org/linux/man-pages/man2/keyctl.2.html
   *
   * @param id one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @param from one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @param to one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @param flags flags: any of KEYCTL_MOVE_EXCL
   * @throws {SyscallError} EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR, EAGAIN, EFAULT, EMSGSIZE, ENOENT, ETIMEDOUT, EPERM, EDEADLK, ELOOP, ENFILE, EOPNOTSUPP, EEXIST
   */
  (...args: [operation: Choice<'KEYCTL_MOVE', 30>, id: OneOf<'keyring'>, from: OneOf<'keyring'>, to: OneOf<'keyring'>, flags: Flags<'key_move'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets what keys can do here, as bits; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/keyctl.2.html
   *
   * @param buflen length of buffer in bytes
   * @throws {SyscallError} EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR, EAGAIN, EFAULT, EMSGSIZE, ENOENT, ETIMEDOUT, EPERM, EDEADLK, ELOOP, ENFILE, EOPNOTSUPP, EEXIST
   */
  (...args: [operation: Choice<'KEYCTL_CAPABILITIES', 31>, buflen: number, SignalOption?]): Promise<Buffer>;
  /**
   * Exact: gets what keys can do here, as bits; all arguments of the kernel's call, one for one, and its word.
   *
   * Manual: https://man7.org/linux/man-pages/man2/keyctl.2.html
   *
   * @param buffer out: bytes, as many as buflen says
   * @param buflen length of buffer in bytes
   * @throws {SyscallError} EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR, EAGAIN, EFAULT, EMSGSIZE, ENOENT, ETIMEDOUT, EPERM, EDEADLK, ELOOP, ENFILE, EOPNOTSUPP, EEXIST
   */
  (...args: [operation: Choice<'KEYCTL_CAPABILITIES', 31>, buffer: AnyPointer, buflen: Int, SignalOption?]): Promise<number>;
  /**
   * Exact: does many things with keys; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6.10; i386 288, x86_64 250, arm64 219.
   * Manual: https://man7.org/linux/man-pages/man2/keyctl.2.html
   *
   * @param operation one of KEYCTL_GET_KEYRING_ID, KEYCTL_JOIN_SESSION_KEYRING, KEYCTL_UPDATE, KEYCTL_REVOKE, KEYCTL_CHOWN, KEYCTL_SETPERM, KEYCTL_DESCRIBE, KEYCTL_CLEAR, …
   * @param arg2 number, or memory
   * @param arg3 number, or memory
   * @param arg4 number, or memory
   * @param arg5 number, or memory
   * @throws {SyscallError} EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR, EAGAIN, EFAULT, EMSGSIZE, ENOENT, ETIMEDOUT, EPERM, EDEADLK, ELOOP, ENFILE, EOPNOTSUPP, EEXIST
   */
  (...args: [operation: OneOf<'keyctl'>, arg2: IntOrMemory, arg3: IntOrMemory, arg4: IntOrMemory, arg5: IntOrMemory, SignalOption?]): Promise<number>;
  /** With bigints: gets the id of a keyring, and makes it where create is 1. */
  bigint(...args: [operation: Choice<'KEYCTL_GET_KEYRING_ID', 0>, id: OneOf<'keyring'>, create: Int, SignalOption?]): Promise<Big<number>>;
  /** With bigints: changes what a key holds. */
  bigint(...args: [operation: Choice<'KEYCTL_UPDATE', 2>, id: OneOf<'keyring'>, payload: Data, SignalOption?]): Promise<Big<number>>;
  /** With bigints: changes what a key holds. */
  bigint(...args: [operation: Choice<'KEYCTL_UPDATE', 2>, id: OneOf<'keyring'>, payload: Data, plen: Int, SignalOption?]): Promise<bigint>;
  /** With bigints: revokes a key. */
  bigint(...args: [operation: Choice<'KEYCTL_REVOKE', 3>, id: OneOf<'keyring'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: describes a key: type;uid;gid;permissions;description. */
  bigint(...args: [operation: Choice<'KEYCTL_DESCRIBE', 6>, id: OneOf<'keyring'>, buflen?: number, SignalOption?]): Promise<Big<string>>;
  /** With bigints: describes a key: type;uid;gid;permissions;description. */
  bigint(...args: [operation: Choice<'KEYCTL_DESCRIBE', 6>, id: OneOf<'keyring'>, buffer: AnyPointer, buflen: Int, SignalOption?]): Promise<bigint>;
  /** With bigints: empties a keyring. */
  bigint(...args: [operation: Choice<'KEYCTL_CLEAR', 7>, keyring: OneOf<'keyring'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: links a key into a keyring. */
  bigint(...args: [operation: Choice<'KEYCTL_LINK', 8>, id: OneOf<'keyring'>, keyring: OneOf<'keyring'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: takes a key out of a keyring. */
  bigint(...args: [operation: Choice<'KEYCTL_UNLINK', 9>, id: OneOf<'keyring'>, keyring: OneOf<'keyring'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: finds a key in a keyring. */
  bigint(...args: [operation: Choice<'KEYCTL_SEARCH', 10>, keyring: OneOf<'keyring'>, type_: Text, description: Text, dest_keyring: OneOf<'keyring'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: reads what a key holds. */
  bigint(...args: [operation: Choice<'KEYCTL_READ', 11>, id: OneOf<'keyring'>, buflen?: number, SignalOption?]): Promise<Big<Buffer>>;
  /** With bigints: reads what a key holds. */
  bigint(...args: [operation: Choice<'KEYCTL_READ', 11>, id: OneOf<'keyring'>, buffer: AnyPointer, buflen: Int, SignalOption?]): Promise<bigint>;
  /** With bigints: lets a key run out after seconds. */
  bigint(...args: [operation: Choice<'KEYCTL_SET_TIMEOUT', 15>, id: OneOf<'keyring'>, timeout: Int, SignalOption?]): Promise<Big<number>>;
  /** With bigints: removes a key at once. */
  bigint(...args: [operation: Choice<'KEYCTL_INVALIDATE', 21>, id: OneOf<'keyring'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: changes the owner and the group of a key; -1 leaves one as it is. */
  bigint(...args: [operation: Choice<'KEYCTL_CHOWN', 4>, id: OneOf<'keyring'>, uid: Int, gid: Int, SignalOption?]): Promise<Big<number>>;
  /** With bigints: changes the permissions of a key. */
  bigint(...args: [operation: Choice<'KEYCTL_SETPERM', 5>, id: OneOf<'keyring'>, permissions: Flags<'key_perm'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gives a key that is being made what it holds. */
  bigint(...args: [operation: Choice<'KEYCTL_INSTANTIATE', 12>, id: OneOf<'keyring'>, payload: Data, keyring: OneOf<'keyring'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: says that a key cannot be made, for some seconds. */
  bigint(...args: [operation: Choice<'KEYCTL_NEGATE', 13>, id: OneOf<'keyring'>, timeout: Int, keyring: OneOf<'keyring'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: says with which error a key cannot be made, for some seconds. */
  bigint(...args: [operation: Choice<'KEYCTL_REJECT', 19>, id: OneOf<'keyring'>, timeout: Int, error: Int, keyring: OneOf<'keyring'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets the security label of a key. */
  bigint(...args: [operation: Choice<'KEYCTL_GET_SECURITY', 17>, id: OneOf<'keyring'>, buflen?: number, SignalOption?]): Promise<Big<string>>;
  /** With bigints: gets the security label of a key. */
  bigint(...args: [operation: Choice<'KEYCTL_GET_SECURITY', 17>, id: OneOf<'keyring'>, buffer: AnyPointer, buflen: Int, SignalOption?]): Promise<bigint>;
  /** With bigints: gets the keyring that outlives the sessions of a user, linked into another. */
  bigint(...args: [operation: Choice<'KEYCTL_GET_PERSISTENT', 22>, uid: Int, keyring: OneOf<'keyring'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: moves a key from one keyring to another; flags 1: not over one that is there. */
  bigint(...args: [operation: Choice<'KEYCTL_MOVE', 30>, id: OneOf<'keyring'>, from: OneOf<'keyring'>, to: OneOf<'keyring'>, flags: Flags<'key_move'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets what keys can do here, as bits. */
  bigint(...args: [operation: Choice<'KEYCTL_CAPABILITIES', 31>, buflen: number, SignalOption?]): Promise<Big<Buffer>>;
  /** With bigints: gets what keys can do here, as bits. */
  bigint(...args: [operation: Choice<'KEYCTL_CAPABILITIES', 31>, buffer: AnyPointer, buflen: Int, SignalOption?]): Promise<bigint>;
  /** With bigints: does many things with keys. */
  bigint(...args: [operation: OneOf<'keyctl'>, arg2: IntOrMemory, arg3: IntOrMemory, arg4: IntOrMemory, arg5: IntOrMemory, SignalOption?]): Promise<bigint>;
}
/**
 * `keyctl` does many things with keys.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.6.10; i386 288, x86_64 250, arm64 219.
 *
 * @throws {SyscallError} EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR, EAGAIN, EFAULT, EMSGSIZE, ENOENT, ETIMEDOUT, EPERM, EDEADLK, ELOOP, ENFILE, EOPNOTSUPP, EEXIST
 * @see https://man7.org/linux/man-pages/man2/keyctl.2.html
 */
export const keyctl = promised<KeyctlPromisedCall>('keyctl');

/** The forms of landlock_create_ruleset. */
export interface Landlock_create_rulesetPromisedCall extends WaysPromised<[attr: In<'landlock_ruleset_attr'>, size: Int, flags: Flags<'landlock_create'>]> {
  /**
   * Comfortable: makes a set of Landlock's rules.
   *
   * Since Linux 5.13; i386 444, x86_64 444, arm64 444.
   * Manual: https://man7.org/linux/man-pages/man2/landlock_create_ruleset.2.html
   *
   * @param attr in: struct landlock_ruleset_attr
   * @param flags flags: any of LANDLOCK_CREATE_RULESET_VERSION, LANDLOCK_CREATE_RULESET_ERRATA; may be left out: 0
   * @throws {SyscallError} E2BIG, EFAULT, EINVAL, ENOMSG, EOPNOTSUPP
   */
  (...args: [attr: In<'landlock_ruleset_attr'>, flags?: Flags<'landlock_create'>, SignalOption?]): Promise<number>;
  /**
   * Exact: makes a set of Landlock's rules; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 5.13; i386 444, x86_64 444, arm64 444.
   * Manual: https://man7.org/linux/man-pages/man2/landlock_create_ruleset.2.html
   *
   * @param attr in: struct landlock_ruleset_attr
   * @param size length of attr in bytes
   * @param flags flags: any of LANDLOCK_CREATE_RULESET_VERSION, LANDLOCK_CREATE_RULESET_ERRATA
   * @throws {SyscallError} E2BIG, EFAULT, EINVAL, ENOMSG, EOPNOTSUPP
   */
  (...args: [attr: In<'landlock_ruleset_attr'>, size: Int, flags: Flags<'landlock_create'>, SignalOption?]): Promise<number>;
  /** With bigints: makes a set of Landlock's rules. */
  bigint(...args: [attr: In<'landlock_ruleset_attr'>, flags?: Flags<'landlock_create'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: makes a set of Landlock's rules. */
  bigint(...args: [attr: In<'landlock_ruleset_attr'>, size: Int, flags: Flags<'landlock_create'>, SignalOption?]): Promise<bigint>;
}
/**
 * `landlock_create_ruleset` makes a set of Landlock's rules.
 *
 * Since Linux 5.13; i386 444, x86_64 444, arm64 444.
 *
 * @throws {SyscallError} E2BIG, EFAULT, EINVAL, ENOMSG, EOPNOTSUPP
 * @see https://man7.org/linux/man-pages/man2/landlock_create_ruleset.2.html
 */
export const landlock_create_ruleset = promised<Landlock_create_rulesetPromisedCall>('landlock_create_ruleset');

/** The forms of landlock_add_rule. */
export interface Landlock_add_rulePromisedCall extends WaysPromised<[ruleset_fd: FdLike, rule_type: OneOf<'landlock_rule'>, rule_attr: AnyPointer, flags: Flags<'landlock_add'>]> {
  /**
   * Comfortable: adds to a set of Landlock's rules.
   *
   * Since Linux 5.13; i386 445, x86_64 445, arm64 445.
   * Manual: https://man7.org/linux/man-pages/man2/landlock_add_rule.2.html
   *
   * @param ruleset_fd file descriptor
   * @param rule_type one of LANDLOCK_RULE_PATH_BENEATH, LANDLOCK_RULE_NET_PORT
   * @param rule_attr in: memory, or an address
   * @param flags flags: any of LANDLOCK_ADD_RULE_QUIET; may be left out: 0
   * @throws {SyscallError} EAFNOSUPPORT, EBADF, EBADFD, EFAULT, EINVAL, ENOMSG, EOPNOTSUPP, EPERM
   */
  (...args: [ruleset_fd: FdLike, rule_type: OneOf<'landlock_rule'>, rule_attr: AnyPointer, flags?: Flags<'landlock_add'>, SignalOption?]): Promise<number>;
  /**
   * Exact: adds to a set of Landlock's rules; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 5.13; i386 445, x86_64 445, arm64 445.
   * Manual: https://man7.org/linux/man-pages/man2/landlock_add_rule.2.html
   *
   * @param ruleset_fd file descriptor
   * @param rule_type one of LANDLOCK_RULE_PATH_BENEATH, LANDLOCK_RULE_NET_PORT
   * @param rule_attr in: memory, or an address
   * @param flags flags: any of LANDLOCK_ADD_RULE_QUIET
   * @throws {SyscallError} EAFNOSUPPORT, EBADF, EBADFD, EFAULT, EINVAL, ENOMSG, EOPNOTSUPP, EPERM
   */
  (...args: [ruleset_fd: FdLike, rule_type: OneOf<'landlock_rule'>, rule_attr: AnyPointer, flags: Flags<'landlock_add'>, SignalOption?]): Promise<number>;
  /** With bigints: adds to a set of Landlock's rules. */
  bigint(...args: [ruleset_fd: FdLike, rule_type: OneOf<'landlock_rule'>, rule_attr: AnyPointer, flags?: Flags<'landlock_add'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: adds to a set of Landlock's rules. */
  bigint(...args: [ruleset_fd: FdLike, rule_type: OneOf<'landlock_rule'>, rule_attr: AnyPointer, flags: Flags<'landlock_add'>, SignalOption?]): Promise<bigint>;
}
/**
 * `landlock_add_rule` adds to a set of Landlock's rules.
 *
 * Since Linux 5.13; i386 445, x86_64 445, arm64 445.
 *
 * @throws {SyscallError} EAFNOSUPPORT, EBADF, EBADFD, EFAULT, EINVAL, ENOMSG, EOPNOTSUPP, EPERM
 * @see https://man7.org/linux/man-pages/man2/landlock_add_rule.2.html
 */
export const landlock_add_rule = promised<Landlock_add_rulePromisedCall>('landlock_add_rule');

/** The forms of lsm_get_self_attr. */
export interface Lsm_get_self_attrPromisedCall extends WaysPromised<[attr: OneOf<'lsm_attr'>, ctx: AnyPointer, size: readonly Int[] | Pointer<'u32'>, flags: Flags<'lsm'>]> {
  /**
   * Comfortable: gets an attribute that security modules keep of the thread; LSM_FLAG_SINGLE takes memory that names the module; what the kernel writes is returned.
   *
   * Since Linux 6.8; i386 459, x86_64 459, arm64 459.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param attr one of LSM_ATTR_CURRENT, LSM_ATTR_EXEC, LSM_ATTR_FSCREATE, LSM_ATTR_KEYCREATE, LSM_ATTR_PREV, LSM_ATTR_SOCKCREATE
   * @param flags flags: any of LSM_FLAG_SINGLE; may be left out: 0
   */
  (...args: [attr: OneOf<'lsm_attr'>, flags?: Flags<'lsm'>, SignalOption?]): Promise<LsmContext[]>;
  /**
   * Exact: gets an attribute that security modules keep of the thread; LSM_FLAG_SINGLE takes memory that names the module; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 6.8; i386 459, x86_64 459, arm64 459.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param attr one of LSM_ATTR_CURRENT, LSM_ATTR_EXEC, LSM_ATTR_FSCREATE, LSM_ATTR_KEYCREATE, LSM_ATTR_PREV, LSM_ATTR_SOCKCREATE
   * @param ctx out: bytes, as many as size points at
   * @param size in, out: length of ctx in bytes
   * @param flags flags: any of LSM_FLAG_SINGLE
   */
  (...args: [attr: OneOf<'lsm_attr'>, ctx: AnyPointer, size: readonly Int[] | Pointer<'u32'>, flags: Flags<'lsm'>, SignalOption?]): Promise<number>;
  /** With bigints: gets an attribute that security modules keep of the thread; LSM_FLAG_SINGLE takes memory that names the module. */
  bigint(...args: [attr: OneOf<'lsm_attr'>, flags?: Flags<'lsm'>, SignalOption?]): Promise<Big<LsmContext[]>>;
  /** With bigints: gets an attribute that security modules keep of the thread; LSM_FLAG_SINGLE takes memory that names the module. */
  bigint(...args: [attr: OneOf<'lsm_attr'>, ctx: AnyPointer, size: readonly Int[] | Pointer<'u32'>, flags: Flags<'lsm'>, SignalOption?]): Promise<bigint>;
}
/**
 * `lsm_get_self_attr` gets an attribute that security modules keep of the thread; LSM_FLAG_SINGLE takes memory that names the module.
 *
 * Since Linux 6.8; i386 459, x86_64 459, arm64 459.
 *
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 */
export const lsm_get_self_attr = promised<Lsm_get_self_attrPromisedCall>('lsm_get_self_attr');

/** The forms of lsm_list_modules. */
export interface Lsm_list_modulesPromisedCall extends WaysPromised<[ids: Pointer<'u64'>, size: readonly Int[] | Pointer<'u32'>, flags: Int]> {
  /**
   * Comfortable: lists the security modules; what the kernel writes is returned.
   *
   * Since Linux 6.8; i386 461, x86_64 461, arm64 461.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param flags has to be 0; may be left out: 0
   */
  (...args: [flags?: Int, SignalOption?]): Promise<number[]>;
  /**
   * Exact: lists the security modules; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 6.8; i386 461, x86_64 461, arm64 461.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param ids out: u64
   * @param size in, out: length of ids in bytes
   * @param flags has to be 0
   */
  (...args: [ids: Pointer<'u64'>, size: readonly Int[] | Pointer<'u32'>, flags: Int, SignalOption?]): Promise<number>;
  /** With bigints: lists the security modules. */
  bigint(...args: [flags?: Int, SignalOption?]): Promise<Big<number[]>>;
  /** With bigints: lists the security modules. */
  bigint(...args: [ids: Pointer<'u64'>, size: readonly Int[] | Pointer<'u32'>, flags: Int, SignalOption?]): Promise<bigint>;
}
/**
 * `lsm_list_modules` lists the security modules.
 *
 * Since Linux 6.8; i386 461, x86_64 461, arm64 461.
 *
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 */
export const lsm_list_modules = promised<Lsm_list_modulesPromisedCall>('lsm_list_modules');

/** The forms of bpf. */
export interface BpfPromisedCall extends WaysPromised<[cmd: OneOf<'bpf'>, attr: Data, size: Int]> {
  /**
   * Comfortable: makes a map of BPF.
   *
   * Manual: https://man7.org/linux/man-pages/man2/bpf.2.html
   *
   * @param attr in: struct bpf_map_create
   * @throws {SyscallError} E2BIG, EACCES, EAGAIN, EBADF, EFAULT, EINVAL, ENOENT, ENOMEM, EPERM
   */
  (...args: [cmd: Choice<'BPF_MAP_CREATE', 0>, attr: In<'bpf_map_create'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: looks an element of a map up.
   *
   * Manual: https://man7.org/linux/man-pages/man2/bpf.2.html
   *
   * @param attr in: struct bpf_map_elem
   * @throws {SyscallError} E2BIG, EACCES, EAGAIN, EBADF, EFAULT, EINVAL, ENOENT, ENOMEM, EPERM
   */
  (...args: [cmd: Choice<'BPF_MAP_LOOKUP_ELEM', 1>, attr: In<'bpf_map_elem'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: sets an element of a map.
   *
   * Manual: https://man7.org/linux/man-pages/man2/bpf.2.html
   *
   * @param attr in: struct bpf_map_elem
   * @throws {SyscallError} E2BIG, EACCES, EAGAIN, EBADF, EFAULT, EINVAL, ENOENT, ENOMEM, EPERM
   */
  (...args: [cmd: Choice<'BPF_MAP_UPDATE_ELEM', 2>, attr: In<'bpf_map_elem'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: removes an element of a map.
   *
   * Manual: https://man7.org/linux/man-pages/man2/bpf.2.html
   *
   * @param attr in: struct bpf_map_elem
   * @throws {SyscallError} E2BIG, EACCES, EAGAIN, EBADF, EFAULT, EINVAL, ENOENT, ENOMEM, EPERM
   */
  (...args: [cmd: Choice<'BPF_MAP_DELETE_ELEM', 3>, attr: In<'bpf_map_elem'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets the key behind one of a map.
   *
   * Manual: https://man7.org/linux/man-pages/man2/bpf.2.html
   *
   * @param attr in: struct bpf_map_elem
   * @throws {SyscallError} E2BIG, EACCES, EAGAIN, EBADF, EFAULT, EINVAL, ENOENT, ENOMEM, EPERM
   */
  (...args: [cmd: Choice<'BPF_MAP_GET_NEXT_KEY', 4>, attr: In<'bpf_map_elem'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: loads a program of BPF.
   *
   * Manual: https://man7.org/linux/man-pages/man2/bpf.2.html
   *
   * @param attr in: struct bpf_prog_load
   * @throws {SyscallError} E2BIG, EACCES, EAGAIN, EBADF, EFAULT, EINVAL, ENOENT, ENOMEM, EPERM
   */
  (...args: [cmd: Choice<'BPF_PROG_LOAD', 5>, attr: In<'bpf_prog_load'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gives an object of BPF a path.
   *
   * Manual: https://man7.org/linux/man-pages/man2/bpf.2.html
   *
   * @param attr in: struct bpf_obj
   * @throws {SyscallError} E2BIG, EACCES, EAGAIN, EBADF, EFAULT, EINVAL, ENOENT, ENOMEM, EPERM
   */
  (...args: [cmd: Choice<'BPF_OBJ_PIN', 6>, attr: In<'bpf_obj'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: opens an object of BPF by its path.
   *
   * Manual: https://man7.org/linux/man-pages/man2/bpf.2.html
   *
   * @param attr in: struct bpf_obj
   * @throws {SyscallError} E2BIG, EACCES, EAGAIN, EBADF, EFAULT, EINVAL, ENOENT, ENOMEM, EPERM
   */
  (...args: [cmd: Choice<'BPF_OBJ_GET', 7>, attr: In<'bpf_obj'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: finds the next program of BPF: next_id; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/bpf.2.html
   *
   * @param attr in, out: struct bpf_get_id
   * @throws {SyscallError} E2BIG, EACCES, EAGAIN, EBADF, EFAULT, EINVAL, ENOENT, ENOMEM, EPERM
   */
  (...args: [cmd: Choice<'BPF_PROG_GET_NEXT_ID', 11>, attr: Input<'bpf_get_id'>, SignalOption?]): Promise<Structs['bpf_get_id']>;
  /**
   * Comfortable: finds the next program of BPF: next_id; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/bpf.2.html
   *
   * @param attr in, out: struct bpf_get_id
   * @throws {SyscallError} E2BIG, EACCES, EAGAIN, EBADF, EFAULT, EINVAL, ENOENT, ENOMEM, EPERM
   */
  <M extends Pointer<'struct bpf_get_id'>>(...args: [cmd: Choice<'BPF_PROG_GET_NEXT_ID', 11>, attr: M, SignalOption?]): Promise<M>;
  /**
   * Comfortable: finds the next map of BPF: next_id; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/bpf.2.html
   *
   * @param attr in, out: struct bpf_get_id
   * @throws {SyscallError} E2BIG, EACCES, EAGAIN, EBADF, EFAULT, EINVAL, ENOENT, ENOMEM, EPERM
   */
  (...args: [cmd: Choice<'BPF_MAP_GET_NEXT_ID', 12>, attr: Input<'bpf_get_id'>, SignalOption?]): Promise<Structs['bpf_get_id']>;
  /**
   * Comfortable: finds the next map of BPF: next_id; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/bpf.2.html
   *
   * @param attr in, out: struct bpf_get_id
   * @throws {SyscallError} E2BIG, EACCES, EAGAIN, EBADF, EFAULT, EINVAL, ENOENT, ENOMEM, EPERM
   */
  <M extends Pointer<'struct bpf_get_id'>>(...args: [cmd: Choice<'BPF_MAP_GET_NEXT_ID', 12>, attr: M, SignalOption?]): Promise<M>;
  /**
   * Comfortable: opens a program of BPF by its id.
   *
   * Manual: https://man7.org/linux/man-pages/man2/bpf.2.html
   *
   * @param attr in: struct bpf_get_id
   * @throws {SyscallError} E2BIG, EACCES, EAGAIN, EBADF, EFAULT, EINVAL, ENOENT, ENOMEM, EPERM
   */
  (...args: [cmd: Choice<'BPF_PROG_GET_FD_BY_ID', 13>, attr: In<'bpf_get_id'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: opens a map of BPF by its id.
   *
   * Manual: https://man7.org/linux/man-pages/man2/bpf.2.html
   *
   * @param attr in: struct bpf_get_id
   * @throws {SyscallError} E2BIG, EACCES, EAGAIN, EBADF, EFAULT, EINVAL, ENOENT, ENOMEM, EPERM
   */
  (...args: [cmd: Choice<'BPF_MAP_GET_FD_BY_ID', 14>, attr: In<'bpf_get_id'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: makes a map of BPF unchangeable from user space.
   *
   * Manual: https://man7.org/linux/man-pages/man2/bpf.2.html
   *
   * @param attr in: struct bpf_map_elem
   * @throws {SyscallError} E2BIG, EACCES, EAGAIN, EBADF, EFAULT, EINVAL, ENOENT, ENOMEM, EPERM
   */
  (...args: [cmd: Choice<'BPF_MAP_FREEZE', 22>, attr: In<'bpf_map_elem'>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: does what is asked of BPF.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 3.18; i386 357, x86_64 321, arm64 280.
   * Manual: https://man7.org/linux/man-pages/man2/bpf.2.html
   *
   * @param cmd one of BPF_MAP_CREATE, BPF_MAP_LOOKUP_ELEM, BPF_MAP_UPDATE_ELEM, BPF_MAP_DELETE_ELEM, BPF_MAP_GET_NEXT_KEY, BPF_PROG_LOAD, BPF_OBJ_PIN, BPF_OBJ_GET, …
   * @param attr in, out: bytes, as many as size says
   * @throws {SyscallError} E2BIG, EACCES, EAGAIN, EBADF, EFAULT, EINVAL, ENOENT, ENOMEM, EPERM
   */
  (...args: [cmd: OneOf<'bpf'>, attr: Data, SignalOption?]): Promise<number>;
  /**
   * Exact: does what is asked of BPF; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 3.18; i386 357, x86_64 321, arm64 280.
   * Manual: https://man7.org/linux/man-pages/man2/bpf.2.html
   *
   * @param cmd one of BPF_MAP_CREATE, BPF_MAP_LOOKUP_ELEM, BPF_MAP_UPDATE_ELEM, BPF_MAP_DELETE_ELEM, BPF_MAP_GET_NEXT_KEY, BPF_PROG_LOAD, BPF_OBJ_PIN, BPF_OBJ_GET, …
   * @param attr in, out: bytes, as many as size says
   * @param size length of attr in bytes
   * @throws {SyscallError} E2BIG, EACCES, EAGAIN, EBADF, EFAULT, EINVAL, ENOENT, ENOMEM, EPERM
   */
  (...args: [cmd: OneOf<'bpf'>, attr: Data, size: Int, SignalOption?]): Promise<number>;
  /** With bigints: makes a map of BPF. */
  bigint(...args: [cmd: Choice<'BPF_MAP_CREATE', 0>, attr: In<'bpf_map_create'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: looks an element of a map up. */
  bigint(...args: [cmd: Choice<'BPF_MAP_LOOKUP_ELEM', 1>, attr: In<'bpf_map_elem'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: sets an element of a map. */
  bigint(...args: [cmd: Choice<'BPF_MAP_UPDATE_ELEM', 2>, attr: In<'bpf_map_elem'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: removes an element of a map. */
  bigint(...args: [cmd: Choice<'BPF_MAP_DELETE_ELEM', 3>, attr: In<'bpf_map_elem'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets the key behind one of a map. */
  bigint(...args: [cmd: Choice<'BPF_MAP_GET_NEXT_KEY', 4>, attr: In<'bpf_map_elem'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: loads a program of BPF. */
  bigint(...args: [cmd: Choice<'BPF_PROG_LOAD', 5>, attr: In<'bpf_prog_load'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gives an object of BPF a path. */
  bigint(...args: [cmd: Choice<'BPF_OBJ_PIN', 6>, attr: In<'bpf_obj'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: opens an object of BPF by its path. */
  bigint(...args: [cmd: Choice<'BPF_OBJ_GET', 7>, attr: In<'bpf_obj'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: finds the next program of BPF: next_id. */
  bigint(...args: [cmd: Choice<'BPF_PROG_GET_NEXT_ID', 11>, attr: Input<'bpf_get_id'>, SignalOption?]): Promise<Big<Structs['bpf_get_id']>>;
  /** With bigints: finds the next program of BPF: next_id. */
  bigint<M extends Pointer<'struct bpf_get_id'>>(...args: [cmd: Choice<'BPF_PROG_GET_NEXT_ID', 11>, attr: M, SignalOption?]): Promise<Big<M>>;
  /** With bigints: finds the next map of BPF: next_id. */
  bigint(...args: [cmd: Choice<'BPF_MAP_GET_NEXT_ID', 12>, attr: Input<'bpf_get_id'>, SignalOption?]): Promise<Big<Structs['bpf_get_id']>>;
  /** With bigints: finds the next map of BPF: next_id. */
  bigint<M extends Pointer<'struct bpf_get_id'>>(...args: [cmd: Choice<'BPF_MAP_GET_NEXT_ID', 12>, attr: M, SignalOption?]): Promise<Big<M>>;
  /** With bigints: opens a program of BPF by its id. */
  bigint(...args: [cmd: Choice<'BPF_PROG_GET_FD_BY_ID', 13>, attr: In<'bpf_get_id'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: opens a map of BPF by its id. */
  bigint(...args: [cmd: Choice<'BPF_MAP_GET_FD_BY_ID', 14>, attr: In<'bpf_get_id'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: makes a map of BPF unchangeable from user space. */
  bigint(...args: [cmd: Choice<'BPF_MAP_FREEZE', 22>, attr: In<'bpf_map_elem'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: does what is asked of BPF. */
  bigint(...args: [cmd: OneOf<'bpf'>, attr: Data, SignalOption?]): Promise<Big<number>>;
  /** With bigints: does what is asked of BPF. */
  bigint(...args: [cmd: OneOf<'bpf'>, attr: Data, size: Int, SignalOption?]): Promise<bigint>;
}
/**
 * `bpf` does what is asked of BPF.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 3.18; i386 357, x86_64 321, arm64 280.
 *
 * @throws {SyscallError} E2BIG, EACCES, EAGAIN, EBADF, EFAULT, EINVAL, ENOENT, ENOMEM, EPERM
 * @see https://man7.org/linux/man-pages/man2/bpf.2.html
 */
export const bpf = promised<BpfPromisedCall>('bpf');

/**
 * `perf_event_open` opens a counter or a sampler of performance.
 *
 * Since Linux 2.6.31; i386 336, x86_64 298, arm64 241.
 *
 * @param attr in: struct perf_event_attr
 * @param pid process id, or file descriptor
 * @param group_fd file descriptor, or -1
 * @param flags flags: any of PERF_FLAG_FD_NO_GROUP, PERF_FLAG_FD_OUTPUT, PERF_FLAG_PID_CGROUP, PERF_FLAG_FD_CLOEXEC
 * @throws {SyscallError} E2BIG, EACCES, EBADF, EBUSY, EFAULT, EINTR, EINVAL, EMFILE, ENODEV, ENOENT, ENOSPC, ENOSYS, EOPNOTSUPP, EOVERFLOW, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
 */
export const perf_event_open = promised<ExactPromised<[attr: In<'perf_event_attr'>, pid: FdLike, cpu: Int, group_fd: FdLike, flags: Flags<'perf'>]>>('perf_event_open');

/** The forms of getrandom. */
export interface GetrandomPromisedCall extends WaysPromised<[buf: AnyPointer, buflen: Int, flags: Flags<'grnd'>]> {
  /**
   * Comfortable: gets random bytes; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 3.17; i386 355, x86_64 318, arm64 278.
   * Manual: https://man7.org/linux/man-pages/man2/getrandom.2.html
   *
   * @param buflen length of buf in bytes
   * @param flags flags: any of GRND_NONBLOCK, GRND_RANDOM, GRND_INSECURE; may be left out: 0
   * @throws {SyscallError} EAGAIN, EFAULT, EINTR, EINVAL, ENOSYS
   */
  (...args: [buflen: number, flags?: Flags<'grnd'>, SignalOption?]): Promise<Buffer>;
  /**
   * Exact: gets random bytes; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 3.17; i386 355, x86_64 318, arm64 278.
   * Manual: https://man7.org/linux/man-pages/man2/getrandom.2.html
   *
   * @param buf out: bytes, as many as buflen says
   * @param buflen length of buf in bytes
   * @param flags flags: any of GRND_NONBLOCK, GRND_RANDOM, GRND_INSECURE
   * @throws {SyscallError} EAGAIN, EFAULT, EINTR, EINVAL, ENOSYS
   */
  (...args: [buf: AnyPointer, buflen: Int, flags: Flags<'grnd'>, SignalOption?]): Promise<number>;
  /** With bigints: gets random bytes. */
  bigint(...args: [buflen: number, flags?: Flags<'grnd'>, SignalOption?]): Promise<Big<Buffer>>;
  /** With bigints: gets random bytes. */
  bigint(...args: [buf: AnyPointer, buflen: Int, flags: Flags<'grnd'>, SignalOption?]): Promise<bigint>;
}
/**
 * `getrandom` gets random bytes.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 3.17; i386 355, x86_64 318, arm64 278.
 *
 * @throws {SyscallError} EAGAIN, EFAULT, EINTR, EINVAL, ENOSYS
 * @see https://man7.org/linux/man-pages/man2/getrandom.2.html
 */
export const getrandom = promised<GetrandomPromisedCall>('getrandom');

/** The forms of uname. */
export interface UnamePromisedCall extends WaysPromised<[buf: Pointer<'struct new_utsname'>]> {
  /**
   * Comfortable: gets the system's names; what the kernel writes is returned.
   *
   * Since Linux 1.0; i386 122, x86_64 63, arm64 160.
   * Manual: https://man7.org/linux/man-pages/man2/uname.2.html
   *
   * @throws {SyscallError} EFAULT
   */
  (...args: [SignalOption?]): Promise<Structs['new_utsname']>;
  /**
   * Exact: gets the system's names; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 1.0; i386 122, x86_64 63, arm64 160.
   * Manual: https://man7.org/linux/man-pages/man2/uname.2.html
   *
   * @param buf out: struct new_utsname
   * @throws {SyscallError} EFAULT
   */
  (...args: [buf: Pointer<'struct new_utsname'>, SignalOption?]): Promise<number>;
  /** With bigints: gets the system's names. */
  bigint(...args: [SignalOption?]): Promise<Big<Structs['new_utsname']>>;
  /** With bigints: gets the system's names. */
  bigint(...args: [buf: Pointer<'struct new_utsname'>, SignalOption?]): Promise<bigint>;
}
/**
 * `uname` gets the system's names.
 *
 * Since Linux 1.0; i386 122, x86_64 63, arm64 160.
 *
 * @throws {SyscallError} EFAULT
 * @see https://man7.org/linux/man-pages/man2/uname.2.html
 */
export const uname = promised<UnamePromisedCall>('uname');

/** The forms of olduname. */
export interface OldunamePromisedCall extends WaysPromised<[buf: Pointer<'struct old_utsname'>]> {
  /**
   * Comfortable: gets the system's names, in the old form; what the kernel writes is returned.
   *
   * Since Linux 1.0; i386 109.
   * Manual: https://man7.org/linux/man-pages/man2/olduname.2.html
   *
   * @throws {SyscallError} EFAULT
   */
  (...args: [SignalOption?]): Promise<Structs['old_utsname']>;
  /**
   * Exact: gets the system's names, in the old form; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 1.0; i386 109.
   * Manual: https://man7.org/linux/man-pages/man2/olduname.2.html
   *
   * @param buf out: struct old_utsname
   * @throws {SyscallError} EFAULT
   */
  (...args: [buf: Pointer<'struct old_utsname'>, SignalOption?]): Promise<number>;
  /** With bigints: gets the system's names, in the old form. */
  bigint(...args: [SignalOption?]): Promise<Big<Structs['old_utsname']>>;
  /** With bigints: gets the system's names, in the old form. */
  bigint(...args: [buf: Pointer<'struct old_utsname'>, SignalOption?]): Promise<bigint>;
}
/**
 * `olduname` gets the system's names, in the old form.
 *
 * Since Linux 1.0; i386 109.
 *
 * @throws {SyscallError} EFAULT
 * @see https://man7.org/linux/man-pages/man2/olduname.2.html
 */
export const olduname = promised<OldunamePromisedCall>('olduname');

/** The forms of oldolduname. */
export interface OldoldunamePromisedCall extends WaysPromised<[buf: Pointer<'struct oldold_utsname'>]> {
  /**
   * Comfortable: gets the system's names, in the oldest form; what the kernel writes is returned.
   *
   * Since Linux 1.0; i386 59.
   * Manual: https://man7.org/linux/man-pages/man2/oldolduname.2.html
   *
   * @throws {SyscallError} EFAULT
   */
  (...args: [SignalOption?]): Promise<Structs['oldold_utsname']>;
  /**
   * Exact: gets the system's names, in the oldest form; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 1.0; i386 59.
   * Manual: https://man7.org/linux/man-pages/man2/oldolduname.2.html
   *
   * @param buf out: struct oldold_utsname
   * @throws {SyscallError} EFAULT
   */
  (...args: [buf: Pointer<'struct oldold_utsname'>, SignalOption?]): Promise<number>;
  /** With bigints: gets the system's names, in the oldest form. */
  bigint(...args: [SignalOption?]): Promise<Big<Structs['oldold_utsname']>>;
  /** With bigints: gets the system's names, in the oldest form. */
  bigint(...args: [buf: Pointer<'struct oldold_utsname'>, SignalOption?]): Promise<bigint>;
}
/**
 * `oldolduname` gets the system's names, in the oldest form.
 *
 * Since Linux 1.0; i386 59.
 *
 * @throws {SyscallError} EFAULT
 * @see https://man7.org/linux/man-pages/man2/oldolduname.2.html
 */
export const oldolduname = promised<OldoldunamePromisedCall>('oldolduname');

/** The forms of sethostname. */
export interface SethostnamePromisedCall extends WaysPromised<[name: Data, len: Int]> {
  /**
   * Comfortable: sets the host's name.
   *
   * Since Linux 1.0; i386 74, x86_64 170, arm64 161.
   * Manual: https://man7.org/linux/man-pages/man2/sethostname.2.html
   *
   * @param name in: bytes, as many as len says
   * @throws {SyscallError} EFAULT, EINVAL, ENAMETOOLONG, EPERM
   */
  (...args: [name: Data, SignalOption?]): Promise<number>;
  /**
   * Exact: sets the host's name; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 1.0; i386 74, x86_64 170, arm64 161.
   * Manual: https://man7.org/linux/man-pages/man2/sethostname.2.html
   *
   * @param name in: bytes, as many as len says
   * @param len length of name in bytes
   * @throws {SyscallError} EFAULT, EINVAL, ENAMETOOLONG, EPERM
   */
  (...args: [name: Data, len: Int, SignalOption?]): Promise<number>;
  /** With bigints: sets the host's name. */
  bigint(...args: [name: Data, SignalOption?]): Promise<Big<number>>;
  /** With bigints: sets the host's name. */
  bigint(...args: [name: Data, len: Int, SignalOption?]): Promise<bigint>;
}
/**
 * `sethostname` sets the host's name.
 *
 * Since Linux 1.0; i386 74, x86_64 170, arm64 161.
 *
 * @throws {SyscallError} EFAULT, EINVAL, ENAMETOOLONG, EPERM
 * @see https://man7.org/linux/man-pages/man2/sethostname.2.html
 */
export const sethostname = promised<SethostnamePromisedCall>('sethostname');

/** The forms of setdomainname. */
export interface SetdomainnamePromisedCall extends WaysPromised<[name: Data, len: Int]> {
  /**
   * Comfortable: sets the domain's name.
   *
   * Since Linux 1.0; i386 121, x86_64 171, arm64 162.
   * Manual: https://man7.org/linux/man-pages/man2/setdomainname.2.html
   *
   * @param name in: bytes, as many as len says
   * @throws {SyscallError} EFAULT, EINVAL, EPERM
   */
  (...args: [name: Data, SignalOption?]): Promise<number>;
  /**
   * Exact: sets the domain's name; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 1.0; i386 121, x86_64 171, arm64 162.
   * Manual: https://man7.org/linux/man-pages/man2/setdomainname.2.html
   *
   * @param name in: bytes, as many as len says
   * @param len length of name in bytes
   * @throws {SyscallError} EFAULT, EINVAL, EPERM
   */
  (...args: [name: Data, len: Int, SignalOption?]): Promise<number>;
  /** With bigints: sets the domain's name. */
  bigint(...args: [name: Data, SignalOption?]): Promise<Big<number>>;
  /** With bigints: sets the domain's name. */
  bigint(...args: [name: Data, len: Int, SignalOption?]): Promise<bigint>;
}
/**
 * `setdomainname` sets the domain's name.
 *
 * Since Linux 1.0; i386 121, x86_64 171, arm64 162.
 *
 * @throws {SyscallError} EFAULT, EINVAL, EPERM
 * @see https://man7.org/linux/man-pages/man2/setdomainname.2.html
 */
export const setdomainname = promised<SetdomainnamePromisedCall>('setdomainname');

/** The forms of sysinfo. */
export interface SysinfoPromisedCall extends WaysPromised<[info: Pointer<'struct sysinfo'>]> {
  /**
   * Comfortable: gets memory, load and uptime of the system; what the kernel writes is returned.
   *
   * Since Linux 1.0; i386 116, x86_64 99, arm64 179.
   * Manual: https://man7.org/linux/man-pages/man2/sysinfo.2.html
   *
   * @throws {SyscallError} EFAULT
   */
  (...args: [SignalOption?]): Promise<Structs['sysinfo']>;
  /**
   * Exact: gets memory, load and uptime of the system; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 1.0; i386 116, x86_64 99, arm64 179.
   * Manual: https://man7.org/linux/man-pages/man2/sysinfo.2.html
   *
   * @param info out: struct sysinfo
   * @throws {SyscallError} EFAULT
   */
  (...args: [info: Pointer<'struct sysinfo'>, SignalOption?]): Promise<number>;
  /** With bigints: gets memory, load and uptime of the system. */
  bigint(...args: [SignalOption?]): Promise<Big<Structs['sysinfo']>>;
  /** With bigints: gets memory, load and uptime of the system. */
  bigint(...args: [info: Pointer<'struct sysinfo'>, SignalOption?]): Promise<bigint>;
}
/**
 * `sysinfo` gets memory, load and uptime of the system.
 *
 * Since Linux 1.0; i386 116, x86_64 99, arm64 179.
 *
 * @throws {SyscallError} EFAULT
 * @see https://man7.org/linux/man-pages/man2/sysinfo.2.html
 */
export const sysinfo = promised<SysinfoPromisedCall>('sysinfo');

/** The forms of syslog. */
export interface SyslogPromisedCall extends WaysPromised<[type_: OneOf<'syslog'>, bufp: AnyPointer, len: Int]> {
  /**
   * Comfortable: gets the size of the kernel's log.
   *
   * Manual: https://man7.org/linux/man-pages/man2/syslog.2.html
   *
   * @throws {SyscallError} EINVAL, ENOSYS, EPERM
   */
  (...args: [type_: Choice<'SYSLOG_ACTION_SIZE_BUFFER', 10>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: gets how many bytes of the kernel's log were not read yet.
   *
   * Manual: https://man7.org/linux/man-pages/man2/syslog.2.html
   *
   * @throws {SyscallError} EINVAL, ENOSYS, EPERM
   */
  (...args: [type_: Choice<'SYSLOG_ACTION_SIZE_UNREAD', 9>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: reads the end of the kernel's log; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/syslog.2.html
   *
   * @param len length of bufp in bytes; may be left out: 65536
   * @throws {SyscallError} EINVAL, ENOSYS, EPERM
   */
  (...args: [type_: Choice<'SYSLOG_ACTION_READ_ALL', 3>, len?: number, SignalOption?]): Promise<string>;
  /**
   * Comfortable: clears the kernel's log for those who read all of it.
   *
   * Manual: https://man7.org/linux/man-pages/man2/syslog.2.html
   *
   * @throws {SyscallError} EINVAL, ENOSYS, EPERM
   */
  (...args: [type_: Choice<'SYSLOG_ACTION_CLEAR', 5>, SignalOption?]): Promise<number>;
  /**
   * Comfortable: reads or clears the kernel's log; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 1.0; i386 103, x86_64 103, arm64 116.
   * Manual: https://man7.org/linux/man-pages/man2/syslog.2.html
   *
   * @param type_ one of SYSLOG_ACTION_CLOSE, SYSLOG_ACTION_OPEN, SYSLOG_ACTION_READ, SYSLOG_ACTION_READ_ALL, SYSLOG_ACTION_READ_CLEAR, SYSLOG_ACTION_CLEAR, SYSLOG_ACTION_CONSOLE_OFF, SYSLOG_ACTION_CONSOLE_ON, …
   * @param len length of bufp in bytes
   * @throws {SyscallError} EINVAL, ENOSYS, EPERM
   */
  (...args: [type_: OneOf<'syslog'>, len: number, SignalOption?]): Promise<Buffer>;
  /**
   * Exact: reads or clears the kernel's log; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 1.0; i386 103, x86_64 103, arm64 116.
   * Manual: https://man7.org/linux/man-pages/man2/syslog.2.html
   *
   * @param type_ one of SYSLOG_ACTION_CLOSE, SYSLOG_ACTION_OPEN, SYSLOG_ACTION_READ, SYSLOG_ACTION_READ_ALL, SYSLOG_ACTION_READ_CLEAR, SYSLOG_ACTION_CLEAR, SYSLOG_ACTION_CONSOLE_OFF, SYSLOG_ACTION_CONSOLE_ON, …
   * @param bufp out: bytes, as many as len says
   * @param len length of bufp in bytes
   * @throws {SyscallError} EINVAL, ENOSYS, EPERM
   */
  (...args: [type_: OneOf<'syslog'>, bufp: AnyPointer, len: Int, SignalOption?]): Promise<number>;
  /** With bigints: gets the size of the kernel's log. */
  bigint(...args: [type_: Choice<'SYSLOG_ACTION_SIZE_BUFFER', 10>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: gets how many bytes of the kernel's log were not read yet. */
  bigint(...args: [type_: Choice<'SYSLOG_ACTION_SIZE_UNREAD', 9>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: reads the end of the kernel's log. */
  bigint(...args: [type_: Choice<'SYSLOG_ACTION_READ_ALL', 3>, len?: number, SignalOption?]): Promise<Big<string>>;
  /** With bigints: clears the kernel's log for those who read all of it. */
  bigint(...args: [type_: Choice<'SYSLOG_ACTION_CLEAR', 5>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: reads or clears the kernel's log. */
  bigint(...args: [type_: OneOf<'syslog'>, len: number, SignalOption?]): Promise<Big<Buffer>>;
  /** With bigints: reads or clears the kernel's log. */
  bigint(...args: [type_: OneOf<'syslog'>, bufp: AnyPointer, len: Int, SignalOption?]): Promise<bigint>;
}
/**
 * `syslog` reads or clears the kernel's log.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 1.0; i386 103, x86_64 103, arm64 116.
 *
 * @throws {SyscallError} EINVAL, ENOSYS, EPERM
 * @see https://man7.org/linux/man-pages/man2/syslog.2.html
 */
export const syslog = promised<SyslogPromisedCall>('syslog');

/**
 * `reboot` restarts or halts the machine, or says whether Ctrl-Alt-Del does.
 *
 * Since Linux 1.0; i386 88, x86_64 169, arm64 142.
 *
 * @param magic1 one of LINUX_REBOOT_MAGIC1
 * @param magic2 one of LINUX_REBOOT_MAGIC2, LINUX_REBOOT_MAGIC2A, LINUX_REBOOT_MAGIC2B, LINUX_REBOOT_MAGIC2C
 * @param cmd one of LINUX_REBOOT_CMD_RESTART, LINUX_REBOOT_CMD_HALT, LINUX_REBOOT_CMD_CAD_ON, LINUX_REBOOT_CMD_CAD_OFF, LINUX_REBOOT_CMD_POWER_OFF, LINUX_REBOOT_CMD_RESTART2, LINUX_REBOOT_CMD_SW_SUSPEND, LINUX_REBOOT_CMD_KEXEC
 * @param arg in: memory, or an address
 * @throws {SyscallError} EFAULT, EINVAL, EPERM
 * @see https://man7.org/linux/man-pages/man2/reboot.2.html
 */
export const reboot = promised<ExactPromised<[magic1: OneOf<'reboot_magic'>, magic2: OneOf<'reboot_magic2'>, cmd: OneOf<'reboot'>, arg: AnyPointer]>>('reboot');

/**
 * `vhangup` hangs up the terminal.
 *
 * Since Linux 1.0; i386 111, x86_64 153, arm64 58.
 *
 * @throws {SyscallError} EPERM
 * @see https://man7.org/linux/man-pages/man2/vhangup.2.html
 */
export const vhangup = promised<ExactPromised<[]>>('vhangup');

/** The forms of init_module. */
export interface Init_modulePromisedCall extends WaysPromised<[module_image: Data, len: Int, param_values: Text]> {
  /**
   * Comfortable: loads a module.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 1.0; i386 128, x86_64 175, arm64 105.
   * Manual: https://man7.org/linux/man-pages/man2/init_module.2.html
   *
   * @param module_image in: bytes, as many as len says
   * @param param_values string
   * @throws {SyscallError} EBADMSG, EBUSY, EFAULT, ENOKEY, ENOMEM, EPERM, EEXIST, EINVAL, ENOEXEC, EBADF, EFBIG, EOPNOTSUPP, ETXTBSY
   */
  (...args: [module_image: Data, param_values: Text, SignalOption?]): Promise<number>;
  /**
   * Exact: loads a module; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 1.0; i386 128, x86_64 175, arm64 105.
   * Manual: https://man7.org/linux/man-pages/man2/init_module.2.html
   *
   * @param module_image in: bytes, as many as len says
   * @param len length of module_image in bytes
   * @param param_values string
   * @throws {SyscallError} EBADMSG, EBUSY, EFAULT, ENOKEY, ENOMEM, EPERM, EEXIST, EINVAL, ENOEXEC, EBADF, EFBIG, EOPNOTSUPP, ETXTBSY
   */
  (...args: [module_image: Data, len: Int, param_values: Text, SignalOption?]): Promise<number>;
  /** With bigints: loads a module. */
  bigint(...args: [module_image: Data, param_values: Text, SignalOption?]): Promise<Big<number>>;
  /** With bigints: loads a module. */
  bigint(...args: [module_image: Data, len: Int, param_values: Text, SignalOption?]): Promise<bigint>;
}
/**
 * `init_module` loads a module.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 1.0; i386 128, x86_64 175, arm64 105.
 *
 * @throws {SyscallError} EBADMSG, EBUSY, EFAULT, ENOKEY, ENOMEM, EPERM, EEXIST, EINVAL, ENOEXEC, EBADF, EFBIG, EOPNOTSUPP, ETXTBSY
 * @see https://man7.org/linux/man-pages/man2/init_module.2.html
 */
export const init_module = promised<Init_modulePromisedCall>('init_module');

/** The forms of finit_module. */
export interface Finit_modulePromisedCall extends WaysPromised<[fd: FdLike, param_values: Text, flags: Flags<'finit_module'>]> {
  /**
   * Comfortable: loads a module from a file.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 3.8; i386 350, x86_64 313, arm64 273.
   * Manual: https://man7.org/linux/man-pages/man2/finit_module.2.html
   *
   * @param fd file descriptor
   * @param param_values string
   * @param flags flags: any of MODULE_INIT_IGNORE_MODVERSIONS, MODULE_INIT_IGNORE_VERMAGIC, MODULE_INIT_COMPRESSED_FILE; may be left out: 0
   * @throws {SyscallError} EBADMSG, EBUSY, EFAULT, ENOKEY, ENOMEM, EPERM, EEXIST, EINVAL, ENOEXEC, EBADF, EFBIG, EOPNOTSUPP, ETXTBSY
   */
  (...args: [fd: FdLike, param_values: Text, flags?: Flags<'finit_module'>, SignalOption?]): Promise<number>;
  /**
   * Exact: loads a module from a file; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 3.8; i386 350, x86_64 313, arm64 273.
   * Manual: https://man7.org/linux/man-pages/man2/finit_module.2.html
   *
   * @param fd file descriptor
   * @param param_values string
   * @param flags flags: any of MODULE_INIT_IGNORE_MODVERSIONS, MODULE_INIT_IGNORE_VERMAGIC, MODULE_INIT_COMPRESSED_FILE
   * @throws {SyscallError} EBADMSG, EBUSY, EFAULT, ENOKEY, ENOMEM, EPERM, EEXIST, EINVAL, ENOEXEC, EBADF, EFBIG, EOPNOTSUPP, ETXTBSY
   */
  (...args: [fd: FdLike, param_values: Text, flags: Flags<'finit_module'>, SignalOption?]): Promise<number>;
  /** With bigints: loads a module from a file. */
  bigint(...args: [fd: FdLike, param_values: Text, flags?: Flags<'finit_module'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: loads a module from a file. */
  bigint(...args: [fd: FdLike, param_values: Text, flags: Flags<'finit_module'>, SignalOption?]): Promise<bigint>;
}
/**
 * `finit_module` loads a module from a file.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 3.8; i386 350, x86_64 313, arm64 273.
 *
 * @throws {SyscallError} EBADMSG, EBUSY, EFAULT, ENOKEY, ENOMEM, EPERM, EEXIST, EINVAL, ENOEXEC, EBADF, EFBIG, EOPNOTSUPP, ETXTBSY
 * @see https://man7.org/linux/man-pages/man2/finit_module.2.html
 */
export const finit_module = promised<Finit_modulePromisedCall>('finit_module');

/** The forms of delete_module. */
export interface Delete_modulePromisedCall extends WaysPromised<[name: Text, flags: Flags<'delete_module'>]> {
  /**
   * Comfortable: removes a module.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 1.0; i386 129, x86_64 176, arm64 106.
   * Manual: https://man7.org/linux/man-pages/man2/delete_module.2.html
   *
   * @param name string
   * @param flags flags: any of O_NONBLOCK, O_TRUNC; may be left out: 0
   * @throws {SyscallError} EBUSY, EFAULT, ENOENT, EPERM, EWOULDBLOCK
   */
  (...args: [name: Text, flags?: Flags<'delete_module'>, SignalOption?]): Promise<number>;
  /**
   * Exact: removes a module; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 1.0; i386 129, x86_64 176, arm64 106.
   * Manual: https://man7.org/linux/man-pages/man2/delete_module.2.html
   *
   * @param name string
   * @param flags flags: any of O_NONBLOCK, O_TRUNC
   * @throws {SyscallError} EBUSY, EFAULT, ENOENT, EPERM, EWOULDBLOCK
   */
  (...args: [name: Text, flags: Flags<'delete_module'>, SignalOption?]): Promise<number>;
  /** With bigints: removes a module. */
  bigint(...args: [name: Text, flags?: Flags<'delete_module'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: removes a module. */
  bigint(...args: [name: Text, flags: Flags<'delete_module'>, SignalOption?]): Promise<bigint>;
}
/**
 * `delete_module` removes a module.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 1.0; i386 129, x86_64 176, arm64 106.
 *
 * @throws {SyscallError} EBUSY, EFAULT, ENOENT, EPERM, EWOULDBLOCK
 * @see https://man7.org/linux/man-pages/man2/delete_module.2.html
 */
export const delete_module = promised<Delete_modulePromisedCall>('delete_module');

/**
 * `kexec_load` loads a kernel to start.
 *
 * Since Linux 2.6.13; i386 283, x86_64 246, arm64 104.
 *
 * @param segments in: memory, or an address
 * @param flags flags: any of KEXEC_ON_CRASH, KEXEC_PRESERVE_CONTEXT, KEXEC_UPDATE_ELFCOREHDR, KEXEC_CRASH_HOTPLUG_SUPPORT, KEXEC_ARCH_DEFAULT, KEXEC_ARCH_386, KEXEC_ARCH_X86_64, KEXEC_ARCH_AARCH64
 * @throws {SyscallError} EADDRNOTAVAIL, EBADF, EBUSY, EINVAL, ENOEXEC, ENOMEM, EPERM
 * @see https://man7.org/linux/man-pages/man2/kexec_load.2.html
 */
export const kexec_load = promised<ExactPromised<[entry: Int, nr_segments: Int, segments: AnyPointer, flags: Flags<'kexec'>]>>('kexec_load');

/** The forms of kexec_file_load. */
export interface Kexec_file_loadPromisedCall extends WaysPromised<[kernel_fd: FdLike, initrd_fd: FdLike, cmdline_len: Int, cmdline: Data, flags: Flags<'kexec_file'>]> {
  /**
   * Comfortable: loads a kernel to start, from files.
   *
   * Since Linux 3.17; x86_64 320, arm64 294.
   * Manual: https://man7.org/linux/man-pages/man2/kexec_file_load.2.html
   *
   * @param kernel_fd file descriptor, or -1
   * @param initrd_fd file descriptor, or -1
   * @param cmdline in: bytes, as many as cmdline_len says
   * @param flags flags: any of KEXEC_FILE_UNLOAD, KEXEC_FILE_ON_CRASH, KEXEC_FILE_NO_INITRAMFS, KEXEC_FILE_DEBUG, KEXEC_FILE_NO_CMA, KEXEC_FILE_FORCE_DTB
   * @throws {SyscallError} EADDRNOTAVAIL, EBADF, EBUSY, EINVAL, ENOEXEC, ENOMEM, EPERM
   */
  (...args: [kernel_fd: FdLike, initrd_fd: FdLike, cmdline: Data, flags: Flags<'kexec_file'>, SignalOption?]): Promise<number>;
  /**
   * Exact: loads a kernel to start, from files; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 3.17; x86_64 320, arm64 294.
   * Manual: https://man7.org/linux/man-pages/man2/kexec_file_load.2.html
   *
   * @param kernel_fd file descriptor, or -1
   * @param initrd_fd file descriptor, or -1
   * @param cmdline_len length of cmdline in bytes
   * @param cmdline in: bytes, as many as cmdline_len says
   * @param flags flags: any of KEXEC_FILE_UNLOAD, KEXEC_FILE_ON_CRASH, KEXEC_FILE_NO_INITRAMFS, KEXEC_FILE_DEBUG, KEXEC_FILE_NO_CMA, KEXEC_FILE_FORCE_DTB
   * @throws {SyscallError} EADDRNOTAVAIL, EBADF, EBUSY, EINVAL, ENOEXEC, ENOMEM, EPERM
   */
  (...args: [kernel_fd: FdLike, initrd_fd: FdLike, cmdline_len: Int, cmdline: Data, flags: Flags<'kexec_file'>, SignalOption?]): Promise<number>;
  /** With bigints: loads a kernel to start, from files. */
  bigint(...args: [kernel_fd: FdLike, initrd_fd: FdLike, cmdline: Data, flags: Flags<'kexec_file'>, SignalOption?]): Promise<Big<number>>;
  /** With bigints: loads a kernel to start, from files. */
  bigint(...args: [kernel_fd: FdLike, initrd_fd: FdLike, cmdline_len: Int, cmdline: Data, flags: Flags<'kexec_file'>, SignalOption?]): Promise<bigint>;
}
/**
 * `kexec_file_load` loads a kernel to start, from files.
 *
 * Since Linux 3.17; x86_64 320, arm64 294.
 *
 * @throws {SyscallError} EADDRNOTAVAIL, EBADF, EBUSY, EINVAL, ENOEXEC, ENOMEM, EPERM
 * @see https://man7.org/linux/man-pages/man2/kexec_file_load.2.html
 */
export const kexec_file_load = promised<Kexec_file_loadPromisedCall>('kexec_file_load');

/**
 * `uselib` makes a shared library's text part of the process; gone.
 *
 * The number is kept and the call has gone from Linux: ENOSYS.
 *
 * @param library string
 * @throws {SyscallError} EACCES, ENFILE, ENOEXEC
 * @see https://man7.org/linux/man-pages/man2/uselib.2.html
 */
export const uselib = promised<ExactPromised<[library: Text]>>('uselib');

/**
 * `break` gone; never did anything.
 *
 * The number is kept and the call has gone from Linux: ENOSYS.
 *
 * @see https://man7.org/linux/man-pages/man2/break.2.html
 */
const break_ = promised<ExactPromised<[]>>('break');
export { break_ as break };

/**
 * `stty` gone; never did anything.
 *
 * The number is kept and the call has gone from Linux: ENOSYS.
 *
 * @see https://man7.org/linux/man-pages/man2/stty.2.html
 */
export const stty = promised<ExactPromised<[]>>('stty');

/**
 * `gtty` gone; never did anything.
 *
 * The number is kept and the call has gone from Linux: ENOSYS.
 *
 * @see https://man7.org/linux/man-pages/man2/gtty.2.html
 */
export const gtty = promised<ExactPromised<[]>>('gtty');

/**
 * `ftime` gone; never did anything.
 *
 * The number is kept and the call has gone from Linux: ENOSYS.
 *
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 */
export const ftime = promised<ExactPromised<[]>>('ftime');

/**
 * `prof` gone; never did anything.
 *
 * The number is kept and the call has gone from Linux: ENOSYS.
 *
 * @see https://man7.org/linux/man-pages/man2/prof.2.html
 */
export const prof = promised<ExactPromised<[]>>('prof');

/**
 * `lock` gone; never did anything.
 *
 * The number is kept and the call has gone from Linux: ENOSYS.
 *
 * @see https://man7.org/linux/man-pages/man2/lock.2.html
 */
export const lock = promised<ExactPromised<[]>>('lock');

/**
 * `mpx` gone; never did anything.
 *
 * The number is kept and the call has gone from Linux: ENOSYS.
 *
 * @see https://man7.org/linux/man-pages/man2/mpx.2.html
 */
export const mpx = promised<ExactPromised<[]>>('mpx');

/**
 * `ulimit` gone; never did anything.
 *
 * The number is kept and the call has gone from Linux: ENOSYS.
 *
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 */
export const ulimit = promised<ExactPromised<[]>>('ulimit');

/**
 * `profil` gone; never did anything.
 *
 * The number is kept and the call has gone from Linux: ENOSYS.
 *
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 */
export const profil = promised<ExactPromised<[]>>('profil');

/**
 * `idle` gone; never did anything.
 *
 * The number is kept and the call has gone from Linux: ENOSYS.
 *
 * @throws {SyscallError} EPERM
 * @see https://man7.org/linux/man-pages/man2/idle.2.html
 */
export const idle = promised<ExactPromised<[]>>('idle');

/**
 * `afs_syscall` gone; never did anything.
 *
 * The number is kept and the call has gone from Linux: ENOSYS.
 *
 * @see https://man7.org/linux/man-pages/man2/afs_syscall.2.html
 */
export const afs_syscall = promised<ExactPromised<[]>>('afs_syscall');

/**
 * `getpmsg` gone; never did anything.
 *
 * The number is kept and the call has gone from Linux: ENOSYS.
 *
 * @see https://man7.org/linux/man-pages/man2/getpmsg.2.html
 */
export const getpmsg = promised<ExactPromised<[]>>('getpmsg');

/**
 * `putpmsg` gone; never did anything.
 *
 * The number is kept and the call has gone from Linux: ENOSYS.
 *
 * @see https://man7.org/linux/man-pages/man2/putpmsg.2.html
 */
export const putpmsg = promised<ExactPromised<[]>>('putpmsg');

/**
 * `vserver` gone; never did anything.
 *
 * The number is kept and the call has gone from Linux: ENOSYS.
 *
 * @see https://man7.org/linux/man-pages/man2/vserver.2.html
 */
export const vserver = promised<ExactPromised<[]>>('vserver');

/**
 * `tuxcall` gone; never did anything.
 *
 * The number is kept and the call has gone from Linux: ENOSYS.
 *
 * @see https://man7.org/linux/man-pages/man2/tuxcall.2.html
 */
export const tuxcall = promised<ExactPromised<[]>>('tuxcall');

/**
 * `security` gone; never did anything.
 *
 * The number is kept and the call has gone from Linux: ENOSYS.
 *
 * @see https://man7.org/linux/man-pages/man2/security.2.html
 */
export const security = promised<ExactPromised<[]>>('security');

/**
 * `create_module` gone since 2.6.
 *
 * The number is kept and the call has gone from Linux: ENOSYS.
 *
 * @throws {SyscallError} EEXIST, EFAULT, EINVAL, ENOMEM, ENOSYS, EPERM
 * @see https://man7.org/linux/man-pages/man2/create_module.2.html
 */
export const create_module = promised<ExactPromised<[]>>('create_module');

/**
 * `get_kernel_syms` gone since 2.6.
 *
 * The number is kept and the call has gone from Linux: ENOSYS.
 *
 * @throws {SyscallError} ENOSYS
 * @see https://man7.org/linux/man-pages/man2/get_kernel_syms.2.html
 */
export const get_kernel_syms = promised<ExactPromised<[]>>('get_kernel_syms');

/**
 * `query_module` gone since 2.6.
 *
 * The number is kept and the call has gone from Linux: ENOSYS.
 *
 * @throws {SyscallError} EFAULT, EINVAL, ENOENT, ENOSPC, ENOSYS
 * @see https://man7.org/linux/man-pages/man2/query_module.2.html
 */
export const query_module = promised<ExactPromised<[]>>('query_module');

/**
 * `epoll_ctl_old` gone since 2.6.
 *
 * The number is kept and the call has gone from Linux: ENOSYS.
 *
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 */
export const epoll_ctl_old = promised<ExactPromised<[]>>('epoll_ctl_old');

/**
 * `epoll_wait_old` gone since 2.6.
 *
 * The number is kept and the call has gone from Linux: ENOSYS.
 *
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 */
export const epoll_wait_old = promised<ExactPromised<[]>>('epoll_wait_old');

/**
 * `nfsservctl` gone since 3.1.
 *
 * The number is kept and the call has gone from Linux: ENOSYS.
 *
 * @see https://man7.org/linux/man-pages/man2/nfsservctl.2.html
 */
export const nfsservctl = promised<ExactPromised<[]>>('nfsservctl');

/**
 * `_sysctl` gone since 5.5.
 *
 * The number is kept and the call has gone from Linux: ENOSYS.
 *
 * @throws {SyscallError} EACCES, EPERM, EFAULT, ENOTDIR
 * @see https://man7.org/linux/man-pages/man2/_sysctl.2.html
 */
export const _sysctl = promised<ExactPromised<[]>>('_sysctl');

/**
 * `bdflush` gone since 5.15.
 *
 * The number is kept and the call has gone from Linux: ENOSYS.
 *
 * @throws {SyscallError} ENOSYS
 * @see https://man7.org/linux/man-pages/man2/bdflush.2.html
 */
export const bdflush = promised<ExactPromised<[func: Int, data: Int]>>('bdflush');

/** The forms of lookup_dcookie. */
export interface Lookup_dcookiePromisedCall extends WaysPromised<[cookie: Int, buf: AnyPointer, len: Int]> {
  /**
   * Comfortable: gone since 6.13; what the kernel writes is returned.
   *
   * The number is kept and the call has gone from Linux: ENOSYS.
   * Manual: https://man7.org/linux/man-pages/man2/lookup_dcookie.2.html
   *
   * @param len length of buf in bytes
   * @throws {SyscallError} EFAULT, EINVAL, ENAMETOOLONG, ENOMEM, EPERM, ERANGE
   */
  (...args: [cookie: Int, len: number, SignalOption?]): Promise<Buffer>;
  /**
   * Exact: gone since 6.13; all arguments of the kernel's call, one for one, and its word.
   *
   * The number is kept and the call has gone from Linux: ENOSYS.
   * Manual: https://man7.org/linux/man-pages/man2/lookup_dcookie.2.html
   *
   * @param buf out: bytes, as many as len says
   * @param len length of buf in bytes
   * @throws {SyscallError} EFAULT, EINVAL, ENAMETOOLONG, ENOMEM, EPERM, ERANGE
   */
  (...args: [cookie: Int, buf: AnyPointer, len: Int, SignalOption?]): Promise<number>;
  /** With bigints: gone since 6.13. */
  bigint(...args: [cookie: Int, len: number, SignalOption?]): Promise<Big<Buffer>>;
  /** With bigints: gone since 6.13. */
  bigint(...args: [cookie: Int, buf: AnyPointer, len: Int, SignalOption?]): Promise<bigint>;
}
/**
 * `lookup_dcookie` gone since 6.13.
 *
 * The number is kept and the call has gone from Linux: ENOSYS.
 *
 * @throws {SyscallError} EFAULT, EINVAL, ENAMETOOLONG, ENOMEM, EPERM, ERANGE
 * @see https://man7.org/linux/man-pages/man2/lookup_dcookie.2.html
 */
export const lookup_dcookie = promised<Lookup_dcookiePromisedCall>('lookup_dcookie');
