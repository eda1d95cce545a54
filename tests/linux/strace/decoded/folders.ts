import { type Decoded, FD } from './decoded.js';

/** Calls that take a file descriptor of a folder, and a path below it. */
export const folders: readonly Decoded[] = [
  ['openat', [FD, 'é', ['O_RDWR', 'O_CREAT', 'O_EXCL'], 0o604], '1000001, "\\303\\251", O_RDWR|O_CREAT|O_EXCL, 0604'],
  ['mkdirat', [FD, 'é', 0o715], '1000001, "\\303\\251", 0715'],
  [
    'futimesat',
    [
      FD,
      'é',
      [
        { tv_sec: 0x123456789an, tv_usec: 2 },
        { tv_sec: 3, tv_usec: 4 },
      ],
    ],
    '1000001, "\\303\\251", [{tv_sec=78187493530, tv_usec=2}, {tv_sec=3, tv_usec=4}]',
  ],
  ['renameat', [FD, 'é', FD + 1, 'b'], '1000001, "\\303\\251", 1000002, "b"'],
  ['fchmodat', [FD, 'é', ['S_ISGID', 'S_IXOTH']], '1000001, "\\303\\251", 02001'],
  ['faccessat', [FD, 'é', ['W_OK', 'X_OK']], '1000001, "\\303\\251", W_OK|X_OK'],
  [
    'faccessat2',
    [FD, 'é', ['R_OK'], ['AT_SYMLINK_NOFOLLOW', 'AT_EACCESS']],
    '1000001, "\\303\\251", R_OK, AT_SYMLINK_NOFOLLOW|AT_EACCESS',
  ],
  [
    'statx',
    [FD, 'é', ['AT_STATX_DONT_SYNC', 'AT_SYMLINK_NOFOLLOW'], ['STATX_SIZE', 'STATX_BTIME']],
    '1000001, "\\303\\251", AT_STATX_DONT_SYNC|AT_SYMLINK_NOFOLLOW, STATX_SIZE|STATX_BTIME, <address>',
  ],
  [
    'name_to_handle_at',
    [FD, 'é', { handle_bytes: 77 }, ['AT_SYMLINK_FOLLOW']],
    '1000001, "\\303\\251", {handle_bytes=77}, <address>, AT_SYMLINK_FOLLOW',
  ],
  ['open_tree', [FD, 'é', ['OPEN_TREE_CLONE', 'AT_RECURSIVE']], '1000001, "\\303\\251", OPEN_TREE_CLONE|AT_RECURSIVE'],
  [
    'fspick',
    [FD, 'é', ['FSPICK_CLOEXEC', 'FSPICK_NO_AUTOMOUNT']],
    '1000001, "\\303\\251", FSPICK_CLOEXEC|FSPICK_NO_AUTOMOUNT',
  ],
];
