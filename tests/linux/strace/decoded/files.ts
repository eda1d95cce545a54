import type { Decoded } from './decoded.js';

/** Calls that take one path or two, and no file descriptor of a folder. */
export const files: readonly Decoded[] = [
  [
    'open',
    ['/nonexistent-jiffies/é', ['O_WRONLY', 'O_CREAT', 'O_CLOEXEC'], 0o641],
    '"/nonexistent-jiffies/\\303\\251", O_WRONLY|O_CREAT|O_CLOEXEC, 0641',
  ],
  ['creat', ['/nonexistent-jiffies/é', 0o642], '"/nonexistent-jiffies/\\303\\251", 0642'],
  ['stat', ['/nonexistent-jiffies/stät'], '"/nonexistent-jiffies/st\\303\\244t", <address>'],
  ['lstat', ['/nonexistent-jiffies/lstät'], '"/nonexistent-jiffies/lst\\303\\244t", <address>'],
  ['statfs', ['/nonexistent-jiffies/stätfs'], '"/nonexistent-jiffies/st\\303\\244tfs", <address>'],
  ['access', ['/nonexistent-jiffies/é', ['R_OK', 'X_OK']], '"/nonexistent-jiffies/\\303\\251", R_OK|X_OK'],
  ['readlink', ['/nonexistent-jiffies/é', 99], '"/nonexistent-jiffies/\\303\\251", <address>, 99'],
  ['chmod', ['/nonexistent-jiffies/é', ['S_ISUID', 'S_IRUSR']], '"/nonexistent-jiffies/\\303\\251", 04400'],
  ['chown', ['/nonexistent-jiffies/é', 4000000000, 70000], '"/nonexistent-jiffies/\\303\\251", 4000000000, 70000'],
  ['lchown', ['/nonexistent-jiffies/é', 70001, 4000000001], '"/nonexistent-jiffies/\\303\\251", 70001, 4000000001'],
  [
    'mknod',
    ['/nonexistent-jiffies/é', ['S_IFBLK', 'S_IWUSR'], 0x45612378],
    '"/nonexistent-jiffies/\\303\\251", S_IFBLK|0200, makedev(0x123, 0x45678)',
  ],
  [
    'link',
    ['/nonexistent-jiffies/é', '/nonexistent-jiffies/b'],
    '"/nonexistent-jiffies/\\303\\251", "/nonexistent-jiffies/b"',
  ],
  ['symlink', ['tärget', '/nonexistent-jiffies/b'], '"t\\303\\244rget", "/nonexistent-jiffies/b"'],
  ['unlink', ['/nonexistent-jiffies/unlînk'], '"/nonexistent-jiffies/unl\\303\\256nk"'],
  ['rmdir', ['/nonexistent-jiffies/é'], '"/nonexistent-jiffies/\\303\\251"'],
  ['chdir', ['/nonexistent-jiffies/chdîr'], '"/nonexistent-jiffies/chd\\303\\256r"'],
  ['chroot', ['/nonexistent-jiffies/chröot'], '"/nonexistent-jiffies/chr\\303\\266ot"'],
  [
    'pivot_root',
    ['/nonexistent-jiffies/é', '/nonexistent-jiffies/b'],
    '"/nonexistent-jiffies/\\303\\251", "/nonexistent-jiffies/b"',
  ],
  ['uselib', ['/nonexistent-jiffies/é.so'], '"/nonexistent-jiffies/\\303\\251.so"'],
  ['acct', ['/nonexistent-jiffies/äcct'], '"/nonexistent-jiffies/\\303\\244cct"'],
  [
    'swapon',
    ['/nonexistent-jiffies/é', 0x18007],
    '"/nonexistent-jiffies/\\303\\251", SWAP_FLAG_PREFER|SWAP_FLAG_DISCARD|7',
  ],
  ['swapoff', ['/nonexistent-jiffies/swäp'], '"/nonexistent-jiffies/sw\\303\\244p"'],
];
