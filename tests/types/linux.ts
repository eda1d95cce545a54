// What the types of jiffies-syscall/linux take, return and refuse; compiled, not run.
import { type Kernel, Ref } from 'jiffies-syscall';
import * as linux from 'jiffies-syscall/linux';
import { read as readLater, nanosleep as sleepLater } from 'jiffies-syscall/promises';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const is = <T extends true>(): T | undefined => undefined;

export function calls(kernel: Kernel, fd: linux.Fd): void {
  // Comfortable: what the kernel writes is returned.
  const x = linux.statx('AT_FDCWD', 'x', ['AT_EMPTY_PATH'], ['STATX_SIZE']);
  is<Equal<typeof x, linux.Structs['statx']>>();
  const ends = linux.pipe2(['O_CLOEXEC']);
  is<Equal<typeof ends, [number, number]>>();
  const bytes = linux.read(fd, 100);
  is<Equal<typeof bytes, Buffer>>();
  const where: string = linux.readlink('/proc/self/exe');
  const limit = linux.getrlimit('RLIMIT_NOFILE');
  is<Equal<typeof limit.rlim_cur, bigint>>();
  const name: string = linux.prctl('PR_GET_NAME');
  const seconds: bigint = linux.clock_gettime.bigint('CLOCK_REALTIME').tv_sec;
  const child = linux.wait4(-1, ['WNOHANG']);
  const pid: number = child.pid;
  const later: Promise<Buffer> = readLater(0, 10, { signal: AbortSignal.timeout(5) });
  const slept = sleepLater({ tv_sec: 1, tv_nsec: 0 });
  is<Equal<typeof slept, Promise<linux.Structs['timespec']>>>();

  const extents = linux.ioctl(fd, 'FS_IOC_FIEMAP', { fm_extent_count: 2 }).fm_extents;
  is<Equal<typeof extents, linux.Structs['fiemap']['fm_extents']>>();
  linux.ioctl(fd, 'LOOP_CONFIGURE', { fd: 3, info: { lo_file_name: 'x' } });
  linux.ioctl(fd, 'SIOCSIFFLAGS', { ifr_name: 'lo', ifr_flags: ['IFF_UP'] });
  const peer = linux.ioctl(fd, 'NS_MNT_GET_NEXT');
  is<Equal<typeof peer, { fd: number; info: linux.Structs['mnt_ns_info'] }>>();

  // What is NULL comes back as that, and memory that is changed as it is.
  const chosen = linux.select(1, { fds_bits: [1n] }, null, null, { tv_sec: 1, tv_usec: 0 });
  is<Equal<typeof chosen.writefds, linux.Structs['fd_set'] | null>>();
  const given = new Ref(linux.structs.pollfd);
  const polled = linux.poll(given, 0);
  is<Equal<typeof polled, { count: number; fds: typeof given }>>();
  const bigPolled = linux.poll.bigint(given, 0);
  is<Equal<typeof bigPolled.fds, typeof given>>();

  // One of some constants in a field: its number, or its name; it is read as a number.
  const held = linux.fcntl(fd, 'F_GETLK', { l_type: 'F_RDLCK', l_whence: linux.SEEK_SET });
  is<Equal<typeof held.l_type, number>>();
  linux.perf_event_open({ type: 'PERF_TYPE_SOFTWARE', read_format: ['PERF_FORMAT_ID'] }, 0, -1, -1, 0);
  linux.mkdir('x', ['S_IRWXU']);
  is<Equal<typeof linux.O_ACCMODE, 3>>();
  const low: number | undefined = linux.MAP_32BIT;

  // Exact: the kernel's arguments one for one, and its word.
  const memory = new Ref(linux.structs.statx);
  const word: number = linux.statx(linux.AT_FDCWD, 'x', 0, linux.STATX_SIZE, memory);
  const size: number = memory.value.stx_size;
  const count: number = linux.read(0, new Uint8Array(10), 10);
  const none: number = linux.select(0, null, null, null, null);
  const changed: number = linux.select(1, new Uint8Array(128), null, null, null);
  const window: number = linux.ioctl(fd, 'TIOCGWINSZ', new Ref(linux.structs.winsize));
  const request: number = linux.ioctl(fd, 0x5419, new Uint8Array(4));
  const lock: number = linux.fcntl(fd, 'F_GETLK', new Ref(linux.structs.flock));
  const named: number = linux.prctl('PR_GET_NAME', new Uint8Array(16));
  const keys: number = linux.keyctl('KEYCTL_READ', 1, new Uint8Array(8), 8);
  const values: number = linux.semctl(1, 0, 'GETALL', new Uint16Array(2));
  const traced: number = linux.ptrace('PTRACE_GETSIGINFO', 1, null, new Uint8Array(128));
  const registers: number = linux.arch_prctl('ARCH_GET_FS', new BigUint64Array(1));
  const system: number = linux.sysfs(1, Buffer.from('proc\0'), 0);
  void [window, request, lock, named, keys, values, traced, registers, system];
  const big: bigint = linux.getppid.bigint();
  const other: number = linux.getppid.on(kernel).raw();

  // A handle, or what a call takes in its place.
  linux.mmap(0, 4096, 0, 0, fd, 0);
  linux.poll([{ fd, events: ['POLLIN'] }], 0);
  linux.mount_setattr('AT_FDCWD', '', 0, { userns_fd: fd, attr_set: ['MOUNT_ATTR_IDMAP'] });
  linux.pidfd_send_signal('PIDFD_SELF_THREAD', 'SIGUSR1', null);

  // What may be left out.
  linux.epoll_ctl(fd, 'EPOLL_CTL_ADD', fd, { events: ['EPOLLIN'] });
  linux.epoll_ctl(fd, 'EPOLL_CTL_DEL', fd);
  linux.timerfd_settime(fd, 0, { it_value: { tv_sec: 1, tv_nsec: 0 } });
  linux.ioctl(fd, 'TIOCSWINSZ', { ws_row: 20, ws_col: 80 });

  linux.setsockopt(fd, 'IPPROTO_TCP', 'TCP_NODELAY', 1);

  // Refused by the compiler.
  // @ts-expect-error an option of another protocol
  linux.setsockopt(fd, 'SOL_SOCKET', 'TCP_NODELAY', 1);
  // @ts-expect-error what stands for no file descriptor here
  linux.read('AT_FDCWD', 1);
  // @ts-expect-error a field that may not be left out
  linux.timerfd_settime(fd, 0, { it_interval: { tv_sec: 1, tv_nsec: 0 } });
  // @ts-expect-error a misspelt flag
  linux.openat('AT_FDCWD', 'x', ['O_CLOEXC']);
  // @ts-expect-error a misspelt constant
  linux.clock_gettime('CLOCK_MONOTONICK');
  // @ts-expect-error a misspelt field
  linux.openat2('AT_FDCWD', 'x', { flag: 0 });
  linux.openat2('AT_FDCWD', 'x', { flags: ['O_RDONLY', 'O_CLOEXEC'], resolve: ['RESOLVE_BENEATH'] });
  linux.poll([{ fd: 0, events: ['POLLIN'] }], 0);
  // @ts-expect-error a misspelt flag in a field
  linux.openat2('AT_FDCWD', 'x', { resolve: ['RESOLVE_BELOW'] });
  // @ts-expect-error an event, which may be left out for EPOLL_CTL_DEL alone
  linux.epoll_ctl(fd, 'EPOLL_CTL_ADD', fd);
  // @ts-expect-error a field that may not be left out
  linux.timerfd_settime(fd, 0, { it_interval: { tv_sec: 1, tv_nsec: 0 } });
  // @ts-expect-error a misspelt field where one may be left out
  linux.epoll_ctl(fd, 'EPOLL_CTL_ADD', fd, { events: 0, date: 1 });
  // @ts-expect-error a misspelt constant in a field
  linux.fcntl(fd, 'F_SETLK', { l_type: 'F_WRLOCK' });
  // @ts-expect-error what not every architecture has
  linux.mmap(0, 4096, 1, linux.MAP_PRIVATE | linux.MAP_32BIT, -1, 0);
  // @ts-expect-error a missing field
  linux.clock_settime('CLOCK_REALTIME', { tv_sec: 1 });
  // @ts-expect-error a number where a field has an address, a bigint
  linux.encode('sock_fprog', { len: 1, filter: 4096 });
  linux.encode('sock_fprog', { len: 1, filter: 4096n });
  // @ts-expect-error what a call takes for a structure, and has no bytes
  linux.encode('iovec', 'abc');
  linux.encode('inotify_event', { wd: 1, mask: 0, cookie: 0, len: 0 });
  linux.encode('file_handle', { handle_bytes: 4, f_handle: new Uint8Array(128) });
  // @ts-expect-error no file descriptor
  linux.close('1');
  // @ts-expect-error a Ref of another structure
  linux.statx(linux.AT_FDCWD, 'x', 0, 0, new Ref(linux.structs.stat));
  // @ts-expect-error NULL, which has no meaning there
  linux.fcntl(fd, 'F_GETLK', null).l_type;
  // @ts-expect-error memory and an object to be changed at once
  linux.select(1, { fds_bits: [1n] }, new Uint8Array(128), null, null);
  // @ts-expect-error too few arguments
  linux.openat('AT_FDCWD');
  // @ts-expect-error an option that prctl does not have
  linux.prctl('PR_SET_NAMES', 'x');
  // @ts-expect-error what the variant does not take
  linux.prctl('PR_SET_NAME', 5);
  // @ts-expect-error a misspelt field of a structure in a structure
  linux.ioctl(fd, 'LOOP_CONFIGURE', { info: { lo_name: 'x' } });
  // @ts-expect-error the structure of another request
  linux.ioctl(fd, 'SIOCSIFMTU', { ifr_flags: 1 });
  // @ts-expect-error a field of another family
  linux.bind(3, { family: 'AF_UNIX', address: '::1' });
  void [where, name, seconds, pid, later, word, size, count, none, changed, big, other, low];
}
