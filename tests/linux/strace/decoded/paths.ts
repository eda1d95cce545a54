import { bytes, type Decoded, FD, text } from './decoded.js';

/** Calls that take paths and other strings. */
export const paths: readonly Decoded[] = [
  ['mkdir', ['/nonexistent-jiffies/é', 0o751], '"/nonexistent-jiffies/\\303\\251", 0751'],
  [
    'rename',
    ['/nonexistent-jiffies/a', '/nonexistent-jiffies/b'],
    '"/nonexistent-jiffies/a", "/nonexistent-jiffies/b"',
  ],
  ['symlinkat', ['target', FD, 'link'], '"target", 1000001, "link"'],
  [
    'unlinkat',
    ['AT_FDCWD', '/nonexistent-jiffies/a', ['AT_REMOVEDIR']],
    'AT_FDCWD, "/nonexistent-jiffies/a", AT_REMOVEDIR',
  ],
  ['renameat2', [FD, 'a', 'AT_FDCWD', 'b', ['RENAME_EXCHANGE']], '1000001, "a", AT_FDCWD, "b", RENAME_EXCHANGE'],
  ['linkat', [FD, 'a', FD + 1, 'b', ['AT_SYMLINK_FOLLOW']], '1000001, "a", 1000002, "b", AT_SYMLINK_FOLLOW'],
  ['fchownat', [FD, 'a', 1001, 1002, ['AT_SYMLINK_NOFOLLOW']], '1000001, "a", 1001, 1002, AT_SYMLINK_NOFOLLOW'],
  ['mknodat', [FD, 'a', ['S_IFCHR', 'S_IRUSR'], 0x103], '1000001, "a", S_IFCHR|0400, makedev(0x1, 0x3)'],
  ['truncate', ['/nonexistent-jiffies/a', 0x123456789an], '"/nonexistent-jiffies/a", 78187493530'],
  [
    'setxattr',
    ['/nonexistent-jiffies/a', 'user.é', 'välue', ['XATTR_CREATE']],
    '"/nonexistent-jiffies/a", "user.\\303\\251", "v\\303\\244lue", 6, XATTR_CREATE',
  ],
  [
    'mount',
    ['none', '/nonexistent-jiffies', 'tmpfs', ['MS_NOSUID', 'MS_NODEV'], text('size=1m\0')],
    '"none", "/nonexistent-jiffies", "tmpfs", MS_NOSUID|MS_NODEV, "size=1m"',
  ],
  ['umount2', ['/nonexistent-jiffies', ['MNT_DETACH']], '"/nonexistent-jiffies", MNT_DETACH'],
  ['umount', ['/nonexistent-jiffies'], '"/nonexistent-jiffies", 0'],
  ['sethostname', ['hôst'], '"h\\303\\264st", 5'],
  ['memfd_create', ['scratch', ['MFD_CLOEXEC', 'MFD_ALLOW_SEALING']], '"scratch", MFD_CLOEXEC|MFD_ALLOW_SEALING'],
  ['delete_module', ['module', ['O_NONBLOCK']], '"module", O_NONBLOCK'],
  ['finit_module', [FD, 'a=1', ['MODULE_INIT_IGNORE_VERMAGIC']], '1000001, "a=1", MODULE_INIT_IGNORE_VERMAGIC'],
  [
    'add_key',
    ['user', 'description', bytes(1, 2), 'KEY_SPEC_PROCESS_KEYRING'],
    '"user", "description", "\\1\\2", 2, KEY_SPEC_PROCESS_KEYRING',
  ],
  [
    'request_key',
    ['user', 'description', null, 'KEY_SPEC_SESSION_KEYRING'],
    '"user", "description", NULL, KEY_SPEC_SESSION_KEYRING',
  ],
  [
    'keyctl',
    ['KEYCTL_RESTRICT_KEYRING', -4, text('äsymmetric\0'), text('bïltin\0'), 0],
    'KEYCTL_RESTRICT_KEYRING, KEY_SPEC_USER_KEYRING, "\\303\\244symmetric", "b\\303\\257ltin"',
  ],
  [
    'keyctl',
    ['KEYCTL_SEARCH', 'KEY_SPEC_USER_KEYRING', 'user', 'description', 'KEY_SPEC_THREAD_KEYRING'],
    'KEYCTL_SEARCH, KEY_SPEC_USER_KEYRING, "user", "description", KEY_SPEC_THREAD_KEYRING',
  ],
  ['keyctl', ['KEYCTL_JOIN_SESSION_KEYRING', 'séssion'], 'KEYCTL_JOIN_SESSION_KEYRING, "s\\303\\251ssion"'],
  [
    'keyctl',
    ['KEYCTL_UPDATE', 'KEY_SPEC_USER_KEYRING', text('päy')],
    'KEYCTL_UPDATE, KEY_SPEC_USER_KEYRING, "p\\303\\244y", 4',
  ],
  [
    'keyctl',
    ['KEYCTL_INSTANTIATE', 0x12345678, text('päyload'), 'KEY_SPEC_THREAD_KEYRING'],
    'KEYCTL_INSTANTIATE, 305419896, "p\\303\\244yload", 8, KEY_SPEC_THREAD_KEYRING',
  ],
  ['prctl', ['PR_SET_NAME', 'näme'], 'PR_SET_NAME, "n\\303\\244me"'],
  [
    'prctl',
    ['PR_SET_VMA', 'PR_SET_VMA_ANON_NAME', 0x123456789an, 4096, 'näme'],
    'PR_SET_VMA, PR_SET_VMA_ANON_NAME, 0x123456789a, 4096, "n\\303\\244me"',
  ],
  [
    'fsconfig',
    [FD, 'FSCONFIG_SET_STRING', 'source', text('none\0'), 0],
    '1000001, FSCONFIG_SET_STRING, "source", "none", 0',
  ],
  [
    'move_mount',
    [FD, 'a', 'AT_FDCWD', 'b', ['MOVE_MOUNT_F_EMPTY_PATH']],
    '1000001, "a", AT_FDCWD, "b", MOVE_MOUNT_F_EMPTY_PATH',
  ],
  [
    'inotify_add_watch',
    [FD, '/nonexistent-jiffies', ['IN_CREATE', 'IN_DELETE']],
    '1000001, "/nonexistent-jiffies", IN_CREATE|IN_DELETE',
  ],
  [
    'fanotify_mark',
    [FD, ['FAN_MARK_ADD', 'FAN_MARK_ONLYDIR'], ['FAN_OPEN', 'FAN_ONDIR'], 'AT_FDCWD', '/a'],
    '1000001, FAN_MARK_ADD|FAN_MARK_ONLYDIR, FAN_OPEN|FAN_ONDIR, AT_FDCWD, "/a"',
  ],
  ['newfstatat', [FD, 'a', ['AT_SYMLINK_NOFOLLOW']], '1000001, "a", <address>, AT_SYMLINK_NOFOLLOW'],
  ['readlinkat', [FD, 'a', 99], '1000001, "a", <address>, 99'],
  ['getxattr', ['/nonexistent-jiffies', 'user.a', 99], '"/nonexistent-jiffies", "user.a", <address>, 99'],
];
