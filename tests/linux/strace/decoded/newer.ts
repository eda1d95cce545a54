import { type Decoded, FD, halves, text } from './decoded.js';

/** Calls that strace 6.1 does not know; 7.2 decodes them all. */
export const newer: readonly Decoded[] = [
  [
    'cachestat',
    [FD, { off: 0x123456789an, len: 0x123456789bn }],
    '1000001, {off=0x123456789a, len=78187493531}, <address>, 0',
  ],
  [
    'fchmodat2',
    [FD, 'é', ['S_ISUID', 'S_IXOTH'], ['AT_SYMLINK_NOFOLLOW']],
    '1000001, "\\303\\251", 04001, AT_SYMLINK_NOFOLLOW',
  ],
  // strace shows where a futex is, not what it holds.
  [
    'futex_wake',
    [halves(5), 0x12345678, 7, ['FUTEX2_SIZE_U32', 'FUTEX2_PRIVATE']],
    '<address>, 0x12345678, 7, FUTEX2_SIZE_U32|FUTEX2_PRIVATE',
  ],
  [
    'futex_wait',
    [halves(5), 6, 0x12345678, ['FUTEX2_SIZE_U32'], { tv_sec: 0x123456789an, tv_nsec: 2 }, 'CLOCK_MONOTONIC'],
    '<address>, 6, 0x12345678, FUTEX2_SIZE_U32, {tv_sec=78187493530, tv_nsec=2}, CLOCK_MONOTONIC',
  ],
  [
    'futex_requeue',
    [
      [
        { val: 5, uaddr: 0x123456789an, flags: ['FUTEX2_SIZE_U32'] },
        { val: 0x123456789bn, uaddr: 0x1000n, flags: ['FUTEX2_SIZE_U64', 'FUTEX2_PRIVATE'] },
      ],
      0,
      7,
      8,
    ],
    '[{val=0x5, uaddr=0x123456789a, flags=FUTEX2_SIZE_U32}, {val=0x123456789b, uaddr=0x1000, flags=FUTEX2_SIZE_U64|FUTEX2_PRIVATE}], 0, 7, 8',
  ],
  [
    'statmount',
    [{ size: 32, mnt_ns_fd: FD, mnt_id: 0x123456789an, param: 3, mnt_ns_id: 0x123456789bn }],
    '{size=32, mnt_ns_fd=1000001, mnt_id=0x123456789a, param=STATMOUNT_SB_BASIC|STATMOUNT_MNT_BASIC, mnt_ns_id=0x123456789b}, <address>, 65536, 0',
  ],
  [
    'listmount',
    [{ size: 32, mnt_ns_fd: FD, mnt_id: 0x123456789an, param: 0x123456789cn, mnt_ns_id: 0x123456789bn }, 7],
    '{size=32, mnt_ns_fd=1000001, mnt_id=0x123456789a, param=0x123456789c, mnt_ns_id=0x123456789b}, <address>, 7, 0',
  ],
  ['lsm_get_self_attr', ['LSM_ATTR_EXEC'], 'LSM_ATTR_EXEC, <address>, [4096], 0'],
  [
    'lsm_set_self_attr',
    ['LSM_ATTR_PREV', { id: 101, flags: 0x123456789an, len: 32, ctx_len: 0 }],
    'LSM_ATTR_PREV, {id=LSM_ID_SELINUX, flags=0x123456789a, len=32, ctx_len=0}, 32, 0',
  ],
  ['lsm_list_modules', [], '<address>, [4096], 0'],
  [
    'setxattrat',
    [FD, 'é', ['AT_EMPTY_PATH'], 'user.ö', { value: text('välue'), size: 6, flags: 1 }],
    '1000001, "\\303\\251", AT_EMPTY_PATH, "user.\\303\\266", {value="v\\303\\244lue", size=6, flags=XATTR_CREATE}, 16',
  ],
  [
    'getxattrat',
    [FD, 'é', ['AT_EMPTY_PATH'], 'user.ö', { value: new Uint8Array(99), size: 99, flags: 0 }],
    '1000001, "\\303\\251", AT_EMPTY_PATH, "user.\\303\\266", {value=<address>, size=99, flags=0}, 16',
  ],
  ['listxattrat', [FD, 'é', ['AT_EMPTY_PATH'], 99], '1000001, "\\303\\251", AT_EMPTY_PATH, <address>, 99'],
  ['removexattrat', [FD, 'é', ['AT_EMPTY_PATH'], 'user.ö'], '1000001, "\\303\\251", AT_EMPTY_PATH, "user.\\303\\266"'],
  [
    'open_tree_attr',
    [FD, 'é', ['OPEN_TREE_CLONE'], { attr_set: 1, attr_clr: 2, propagation: 262144, userns_fd: FD + 1 }],
    '1000001, "\\303\\251", OPEN_TREE_CLONE, {attr_set=MOUNT_ATTR_RDONLY, attr_clr=MOUNT_ATTR_NOSUID, propagation=MS_PRIVATE, userns_fd=1000002}, 32',
  ],
  ['file_getattr', [FD, 'é', ['AT_SYMLINK_NOFOLLOW']], '1000001, "\\303\\251", <address>, 24, AT_SYMLINK_NOFOLLOW'],
  [
    'file_setattr',
    [FD, 'é', { fa_xflags: 0x80, fa_extsize: 70000, fa_projid: 70001, fa_cowextsize: 70002 }, ['AT_EMPTY_PATH']],
    '1000001, "\\303\\251", {fa_xflags=FS_XFLAG_NODUMP, fa_extsize=70000, fa_projid=0x11171, fa_cowextsize=70002}, 24, AT_EMPTY_PATH',
  ],
  [
    'listns',
    [{ size: 32, ns_id: 0x123456789an, ns_type: 0x40000000, user_ns_id: 0x123456789bn }, 7],
    '{size=32, ns_id=0x123456789a, ns_type=NET_NS, user_ns_id=0x123456789b}, <address>, 7, 0',
  ],
];
