import { bytes, type Decoded, FD } from './decoded.js';

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
    '{type=PERF_TYPE_SOFTWARE, size=0x90, config=PERF_COUNT_SW_PAGE_FAULTS, sample_period=1000, …disabled=1, inherit=0, …exclude_user=0, exclude_kernel=1, …}, 2146435073, -1, -1, PERF_FLAG_FD_CLOEXEC',
  ],
  [
    'bpf',
    ['BPF_MAP_CREATE', { map_type: 1, key_size: 4, value_size: 8, max_entries: 3, map_name: 'abc' }],
    'BPF_MAP_CREATE, {map_type=BPF_MAP_TYPE_HASH, key_size=4, value_size=8, max_entries=3, map_flags=0, inner_map_fd=0, map_name="abc"}, 44',
  ],
  [
    'bpf',
    ['BPF_MAP_UPDATE_ELEM', { map_fd: FD, key: 0x1000n, value: 0x2000n, flags: 1 }],
    'BPF_MAP_UPDATE_ELEM, {map_fd=1000001, key=0x1000, value=0x2000, flags=BPF_NOEXIST}, 32',
  ],
  [
    'bpf',
    ['BPF_PROG_LOAD', { prog_type: 1, insn_cnt: 0, log_level: 1, prog_name: 'prog' }],
    'BPF_PROG_LOAD, {prog_type=BPF_PROG_TYPE_SOCKET_FILTER, insn_cnt=0, insns=NULL, license=NULL, log_level=1, log_size=0, log_buf=NULL, kern_version=KERNEL_VERSION(0, 0, 0), prog_flags=0, prog_name="prog"}, 64',
  ],
  [
    'prctl',
    ['PR_SET_SECCOMP', 2, { len: 1, filter: bytes(6, 0, 0, 0, 0, 0, 255, 127) }],
    'PR_SET_SECCOMP, SECCOMP_MODE_FILTER, {len=1, filter=[BPF_STMT(BPF_RET|BPF_K, SECCOMP_RET_ALLOW)]}',
  ],
  [
    'futex_waitv',
    [[{ val: 7, uaddr: 0x1000n, flags: 2 }], 0, { tv_sec: 1, tv_nsec: 2 }, 'CLOCK_MONOTONIC'],
    '[{val=0x7, uaddr=0x1000, flags=FUTEX_32}], 1, 0, {tv_sec=1, tv_nsec=2}, CLOCK_MONOTONIC',
  ],
  ['futex', [[5], 'FUTEX_WAIT', 7, { tv_sec: 1, tv_nsec: 2 }], '<address>, FUTEX_WAIT, 7, {tv_sec=1, tv_nsec=2}'],
  [
    'io_uring_setup',
    [7, { flags: 8, cq_entries: 64 }],
    '7, {flags=IORING_SETUP_CQSIZE, sq_thread_cpu=0, sq_thread_idle=0…}',
  ],
  [
    'bpf',
    ['BPF_MAP_LOOKUP_ELEM', { map_fd: FD, key: 0x1000n, value: 0x2000n }],
    'BPF_MAP_LOOKUP_ELEM, {map_fd=1000001, key=0x1000, value=0x2000, flags=BPF_ANY}, 32',
  ],
];
