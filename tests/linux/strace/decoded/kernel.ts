import { bytes, type Decoded, FD, words } from './decoded.js';

/** Calls that take what concerns mounts, security and the kernel itself. */
export const kernel: readonly Decoded[] = [
  [
    'mount_setattr',
    [FD, 'a', ['AT_EMPTY_PATH'], { attr_set: 1, attr_clr: 2, propagation: 262144, userns_fd: 0 }],
    '1000001, "a", AT_EMPTY_PATH, {attr_set=MOUNT_ATTR_RDONLY, attr_clr=MOUNT_ATTR_NOSUID, propagation=MS_PRIVATE, userns_fd=0}, 32',
  ],
  [
    'landlock_create_ruleset',
    [{ handled_access_fs: 5 }],
    '{handled_access_fs=LANDLOCK_ACCESS_FS_EXECUTE|LANDLOCK_ACCESS_FS_READ_FILE, …}, 48, 0',
  ],
  [
    'landlock_add_rule',
    [FD, 'LANDLOCK_RULE_PATH_BENEATH', bytes(1, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0)],
    '1000001, LANDLOCK_RULE_PATH_BENEATH, {allowed_access=LANDLOCK_ACCESS_FS_EXECUTE, parent_fd=7}, 0',
  ],
  [
    'perf_event_open',
    [
      { type: 1, config: 2, sample_period: 1000, disabled: 1, exclude_kernel: 1 },
      0x7ff00001,
      -1,
      -1,
      ['PERF_FLAG_FD_CLOEXEC'],
    ],
    '{type=PERF_TYPE_SOFTWARE, size=‹0x90 or PERF_ATTR_SIZE_VER9›, config=PERF_COUNT_SW_PAGE_FAULTS, sample_period=1000, …disabled=1, inherit=0, …exclude_user=0, exclude_kernel=1, …}, 2146435073, -1, -1, PERF_FLAG_FD_CLOEXEC',
  ],
  [
    'prctl',
    ['PR_SET_SECCOMP', 2, { len: 1, filter: bytes(6, 0, 0, 0, 0, 0, 255, 127) }],
    'PR_SET_SECCOMP, SECCOMP_MODE_FILTER, {len=1, filter=[BPF_STMT(BPF_RET|BPF_K, SECCOMP_RET_ALLOW)]}',
  ],
  [
    'io_uring_setup',
    [7, { flags: 8, cq_entries: 64 }],
    '7, {flags=IORING_SETUP_CQSIZE, sq_thread_cpu=0, sq_thread_idle=0…}',
  ],
  [
    'seccomp',
    ['SECCOMP_SET_MODE_FILTER', ['SECCOMP_FILTER_FLAG_TSYNC', 'SECCOMP_FILTER_FLAG_LOG'], words(3n, 0x123456789an)],
    'SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC|SECCOMP_FILTER_FLAG_LOG, {len=3, filter=0x123456789a}',
  ],
];
