import { bytes, type Decoded, FD } from './decoded.js';

/** Calls that take extended attributes; the bytes of a value may be zeros. */
export const attributes: readonly Decoded[] = [
  [
    'lsetxattr',
    ['/nonexistent-jiffies/a', 'user.é', bytes(1, 0, 200), ['XATTR_REPLACE']],
    '"/nonexistent-jiffies/a", "user.\\303\\251", "\\1\\0\\310", 3, XATTR_REPLACE',
  ],
  [
    'fsetxattr',
    [FD, 'user.é', 'välue', ['XATTR_CREATE']],
    '1000001, "user.\\303\\251", "v\\303\\244lue", 6, XATTR_CREATE',
  ],
  ['lgetxattr', ['/nonexistent-jiffies/é', 'user.b', 98], '"/nonexistent-jiffies/\\303\\251", "user.b", <address>, 98'],
  ['fgetxattr', [FD, 'user.é', 97], '1000001, "user.\\303\\251", <address>, 97'],
  ['listxattr', ['/nonexistent-jiffies/lîst', 96], '"/nonexistent-jiffies/l\\303\\256st", <address>, 96'],
  ['llistxattr', ['/nonexistent-jiffies/llîst', 95], '"/nonexistent-jiffies/ll\\303\\256st", <address>, 95'],
  ['removexattr', ['/nonexistent-jiffies/é', 'user.c'], '"/nonexistent-jiffies/\\303\\251", "user.c"'],
  ['lremovexattr', ['/nonexistent-jiffies/d', 'user.é'], '"/nonexistent-jiffies/d", "user.\\303\\251"'],
  ['fremovexattr', [FD, 'user.é'], '1000001, "user.\\303\\251"'],
];
