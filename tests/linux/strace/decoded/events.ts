import { type Decoded, EPOLL, FD, words } from './decoded.js';

const descriptors = (...low: readonly bigint[]) => ({ fds_bits: [...low, ...Array<bigint>(16 - low.length).fill(0n)] });

const lock = (l_type: number, l_pid = 0) => ({ l_type, l_whence: 0, l_start: 0x123456789an, l_len: 7, l_pid });

/** Calls that take events, locks, offsets and what devices are asked. */
export const events: readonly Decoded[] = [
  [
    'fcntl',
    [FD, 'F_SETLK', { l_type: 1, l_whence: 2, l_start: -5, l_len: 7 }],
    '1000001, F_SETLK, {l_type=F_WRLCK, l_whence=SEEK_END, l_start=-5, l_len=7}',
  ],
  [
    'fcntl',
    [FD, 'F_OFD_SETLKW', { l_type: 0, l_whence: 0, l_start: 1, l_len: 2 }],
    '1000001, F_OFD_SETLKW, {l_type=F_RDLCK, l_whence=SEEK_SET, l_start=1, l_len=2}',
  ],
  [
    'epoll_ctl',
    [FD, 'EPOLL_CTL_ADD', FD + 1, { events: 5, data: 0x123456789an }],
    '1000001, EPOLL_CTL_ADD, 1000002, {events=EPOLLIN|EPOLLOUT, data=‹{u32=878082202, u64=78187493530} or 0x123456789a›}',
  ],
  [
    'poll',
    [
      [
        { fd: FD, events: 1 },
        { fd: FD + 1, events: 4 },
      ],
      1001,
    ],
    '[{fd=1000001, events=POLLIN}, {fd=1000002, events=POLLOUT}], 2, 1001',
  ],
  [
    'ppoll',
    [[{ fd: FD, events: 1 }], { tv_sec: 1, tv_nsec: 2 }, ['SIGINT']],
    '[{fd=1000001, events=POLLIN}], 1, {tv_sec=1, tv_nsec=2}, [INT], 8',
  ],
  [
    'select',
    [70, descriptors(0x20n, 1n), null, null, { tv_sec: 1, tv_usec: 2 }],
    '70, [5 64], NULL, NULL, {tv_sec=1, tv_usec=2}',
  ],
  ['copy_file_range', [FD, [5], FD + 1, [6], 7], '1000001, [5], 1000002, [6], 7, 0'],
  ['sendfile', [FD, FD + 1, [5], 6], '1000001, 1000002, [5], 6'],
  ['splice', [FD, null, FD + 1, [6], 7, ['SPLICE_F_MOVE']], '1000001, NULL, 1000002, [6], 7, SPLICE_F_MOVE'],
  [
    'openat2',
    [FD, 'a', { flags: 0o102, mode: 0o640, resolve: 8 }],
    '1000001, "a", {flags=O_RDWR|O_CREAT, mode=0640, resolve=RESOLVE_BENEATH}, 24',
  ],
  [
    'open_by_handle_at',
    [FD, { handle_bytes: 4, handle_type: 1, f_handle: Array<number>(128).fill(7) }, ['O_RDWR']],
    '1000001, {handle_bytes=4, handle_type=1, f_handle="\\x07\\x07\\x07\\x07"}, O_RDWR',
  ],
  ['ioctl', [FD, 'FIONBIO', [1]], '1000001, FIONBIO, [1]'],
  ['ioctl', [FD, 'FS_IOC_SETFLAGS', [16]], '1000001, FS_IOC_SETFLAGS, [FS_IMMUTABLE_FL]'],
  [
    'ioctl',
    [FD, 'UFFDIO_API', { api: 0xaa, features: 1 }],
    '1000001, UFFDIO_API, {api=0xaa, features=UFFD_FEATURE_PAGEFAULT_FLAG_WP}',
  ],
  ['ioctl', [FD, 'FICLONE', FD + 1], '1000001, …FICLONE, 1000002'],
  [
    'pselect6',
    [
      70,
      descriptors(0x20n, 1n),
      descriptors(0x40n, 2n),
      descriptors(0x80n, 4n),
      { tv_sec: 0x123456789an, tv_nsec: 2 },
      words(0x123456789an, 8n),
    ],
    '70, [5 64], [6 65], [7 66], {tv_sec=78187493530, tv_nsec=2}, {sigmask=0x123456789a, sigsetsize=8}',
  ],
  ['epoll_pwait', [EPOLL, 7, 0, ['SIGINT', 40]], '900, [], 7, 0, [INT RT_8], 8'],
  [
    'epoll_pwait2',
    [FD, 7, { tv_sec: 0x123456789an, tv_nsec: 2 }, ['SIGINT', 41]],
    '1000001, [], 7, {tv_sec=78187493530, tv_nsec=2}, [INT RT_9], 8',
  ],
  [
    'fcntl',
    [EPOLL, 'F_GETLK', lock(1, 9)],
    '900, F_GETLK, {l_type=F_UNLCK, l_whence=SEEK_SET, l_start=78187493530, l_len=7, l_pid=9}',
  ],
  [
    'fcntl',
    [FD, 'F_SETLKW', lock(2)],
    '1000001, F_SETLKW, {l_type=F_UNLCK, l_whence=SEEK_SET, l_start=78187493530, l_len=7}',
  ],
  [
    'fcntl',
    [EPOLL, 'F_OFD_GETLK', lock(1)],
    '900, F_OFD_GETLK, {l_type=F_UNLCK, l_whence=SEEK_SET, l_start=78187493530, l_len=7, l_pid=0}',
  ],
  [
    'fcntl',
    [FD, 'F_OFD_SETLK', lock(0)],
    '1000001, F_OFD_SETLK, {l_type=F_RDLCK, l_whence=SEEK_SET, l_start=78187493530, l_len=7}',
  ],
  [
    'fcntl',
    [FD, 'F_SETOWN_EX', { type: 1, pid: 0x7ff00001 }],
    '1000001, F_SETOWN_EX, {type=F_OWNER_PID, pid=2146435073}',
  ],
];
