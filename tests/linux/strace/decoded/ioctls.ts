import { type Decoded, FD, halves } from './decoded.js';

/** struct blkpg_partition: 512 bytes on, 1024 bytes, number 3, a name. */
const partition = new Uint8Array(152);
new DataView(partition.buffer).setBigInt64(0, 512n, true);
new DataView(partition.buffer).setBigInt64(8, 1024n, true);
partition.set([3, 0, 0, 0, 97, 98, 99], 16);

/** What ioctl asks of files and devices; strace 6.1 decodes these requests. */
export const ioctls: readonly Decoded[] = [
  ['ioctl', [FD, 'FIOASYNC', [1]], '1000001, FIOASYNC, [1]'],
  [
    'ioctl',
    [FD, 'FICLONERANGE', { src_fd: FD + 1, src_offset: 1, src_length: 2, dest_offset: 3 }],
    '1000001, …FICLONERANGE, {src_fd=1000002, src_offset=1, src_length=2, dest_offset=3}',
  ],
  [
    'ioctl',
    [
      FD,
      'FIDEDUPERANGE',
      { src_offset: 1, src_length: 2, info: [{ dest_fd: FD + 1, dest_offset: 3 }, { dest_fd: FD + 2 }] },
    ],
    '1000001, …FIDEDUPERANGE, {src_offset=1, src_length=2, dest_count=2, info=[{dest_fd=1000002, dest_offset=3}, {dest_fd=1000003, dest_offset=0}]}',
  ],
  ['ioctl', [FD, 'FITRIM', { start: 1, len: 2, minlen: 3 }], '1000001, FITRIM, {start=0x1, len=2, minlen=3}'],
  [
    'ioctl',
    [FD, 'FS_IOC_FIEMAP', { fm_start: 1, fm_length: 2, fm_flags: ['FIEMAP_FLAG_SYNC'], fm_extent_count: 3 }],
    '1000001, FS_IOC_FIEMAP, {fm_start=1, fm_length=2, fm_flags=FIEMAP_FLAG_SYNC, fm_extent_count=3}',
  ],
  [
    'ioctl',
    [FD, 'FS_IOC_FSSETXATTR', { fsx_xflags: ['FS_XFLAG_NODUMP'], fsx_extsize: 1, fsx_projid: 2, fsx_cowextsize: 3 }],
    '1000001, FS_IOC_FSSETXATTR, {fsx_xflags=FS_XFLAG_NODUMP, fsx_extsize=1, fsx_projid=0x2, fsx_cowextsize=3}',
  ],
  ['ioctl', [FD, 'FS_IOC_SETFSLABEL', { label: 'abc' }], '1000001, FS_IOC_SETFSLABEL, "abc"'],
  ['ioctl', [FD, 'BLKROSET', [1]], '1000001, BLKROSET, [1]'],
  ['ioctl', [FD, 'BLKBSZSET', [512]], '1000001, BLKBSZSET, [512]'],
  ['ioctl', [FD, 'BLKDISCARD', [1n, 2n]], '1000001, BLKDISCARD, [1, 2]'],
  ['ioctl', [FD, 'BLKZEROOUT', [1n, 2n]], '1000001, BLKZEROOUT, [1, 2]'],
  ['ioctl', [FD, 'BLKRASET', 7], '1000001, BLKRASET, 7'],
  [
    'ioctl',
    [FD, 'BLKPG', { op: 1, datalen: 152, data: partition }],
    '1000001, BLKPG, {op=BLKPG_ADD_PARTITION, flags=0, datalen=152, data={start=512, length=1024, pno=3, devname="abc", volname=""}}',
  ],
  [
    'ioctl',
    [FD, 'LOOP_CONFIGURE', { fd: 5, block_size: 512, info: { lo_offset: 7, lo_flags: 4, lo_file_name: 'abc' } }],
    '1000001, LOOP_CONFIGURE, {fd=5, block_size=512, info={lo_device=makedev(0, 0), lo_inode=0, lo_rdevice=makedev(0, 0), lo_offset=0x7, lo_sizelimit=0, lo_number=0, lo_encrypt_type=LO_CRYPT_NONE, lo_encrypt_key_size=0, lo_flags=LO_FLAGS_AUTOCLEAR, lo_file_name="abc", lo_crypt_name="", lo_encrypt_key="", lo_init=[0, 0]}}',
  ],
  ['ioctl', [FD, 'LOOP_SET_FD', FD + 1], '1000001, LOOP_SET_FD, 1000002'],
  [
    'ioctl',
    [FD, 'LOOP_SET_STATUS64', { lo_offset: 1, lo_sizelimit: 2, lo_flags: ['LO_FLAGS_PARTSCAN'], lo_file_name: 'file' }],
    '1000001, LOOP_SET_STATUS64, {lo_device=makedev(0, 0), lo_inode=0, lo_rdevice=makedev(0, 0), lo_offset=0x1, lo_sizelimit=2, lo_number=0, lo_encrypt_type=LO_CRYPT_NONE, lo_encrypt_key_size=0, lo_flags=LO_FLAGS_PARTSCAN, lo_file_name="file", lo_crypt_name="", lo_encrypt_key="", lo_init=[0, 0]}',
  ],
  ['ioctl', [FD, 'LOOP_SET_BLOCK_SIZE', 512], '1000001, LOOP_SET_BLOCK_SIZE, 512'],
  ['ioctl', [FD, 'LOOP_SET_DIRECT_IO', 1], '1000001, LOOP_SET_DIRECT_IO, 1'],
  ['ioctl', [FD, 'LOOP_CTL_ADD', -1], '1000001, LOOP_CTL_ADD, -1'],
  ['ioctl', [FD, 'LOOP_CTL_REMOVE', 5], '1000001, LOOP_CTL_REMOVE, 5'],
  ['ioctl', [FD, 'TUNSETPERSIST', 1], '1000001, TUNSETPERSIST, 0x1'],
  ['ioctl', [FD, 'TUNSETOWNER', 5], '1000001, TUNSETOWNER, 0x5'],
  ['ioctl', [FD, 'TUNSETOFFLOAD', ['TUN_F_CSUM']], '1000001, TUNSETOFFLOAD, 0x1'],
  ['ioctl', [FD, 'RNDADDTOENTCNT', [3]], '1000001, RNDADDTOENTCNT, [3]'],
  [
    'ioctl',
    [FD, 'RNDADDENTROPY', { entropy_count: 8, buf: [1, 2] }],
    '1000001, RNDADDENTROPY, {entropy_count=8, buf_size=8, buf="\\1\\0\\0\\0\\2\\0\\0\\0"}',
  ],
  ['ioctl', [FD, 'PERF_EVENT_IOC_REFRESH', 3], '1000001, PERF_EVENT_IOC_REFRESH, 3'],
  ['ioctl', [FD, 'PERF_EVENT_IOC_PERIOD', [5n]], '1000001, PERF_EVENT_IOC_PERIOD, [5]'],
  ['ioctl', [FD, 'PERF_EVENT_IOC_SET_OUTPUT', -1], '1000001, PERF_EVENT_IOC_SET_OUTPUT, -1'],
  ['ioctl', [FD, 'PERF_EVENT_IOC_SET_FILTER', 'a == b'], '1000001, PERF_EVENT_IOC_SET_FILTER, "a == b"'],
  ['ioctl', [FD, 'PERF_EVENT_IOC_SET_BPF', FD + 1], '1000001, PERF_EVENT_IOC_SET_BPF, 1000002'],
  ['ioctl', [FD, 'PERF_EVENT_IOC_PAUSE_OUTPUT', 1], '1000001, PERF_EVENT_IOC_PAUSE_OUTPUT, 1'],
  [
    'ioctl',
    [FD, 'PERF_EVENT_IOC_ENABLE', ['PERF_IOC_FLAG_GROUP']],
    '1000001, PERF_EVENT_IOC_ENABLE, PERF_IOC_FLAG_GROUP',
  ],
  ['ioctl', [FD, 'PERF_EVENT_IOC_QUERY_BPF', { ids_len: 2 }], '1000001, PERF_EVENT_IOC_QUERY_BPF, {ids_len=2, ...}'],
  [
    'ioctl',
    [FD, 'UFFDIO_REGISTER', { range: { start: 4096, len: 8192 }, mode: ['UFFDIO_REGISTER_MODE_WP'] }],
    '1000001, UFFDIO_REGISTER, {range={start=0x1000, len=0x2000}, mode=UFFDIO_REGISTER_MODE_WP}',
  ],
  [
    'ioctl',
    [FD, 'UFFDIO_UNREGISTER', { start: 4096, len: 8192 }],
    '1000001, UFFDIO_UNREGISTER, {start=0x1000, len=0x2000}',
  ],
  ['ioctl', [FD, 'UFFDIO_WAKE', { start: 4096, len: 8192 }], '1000001, UFFDIO_WAKE, {start=0x1000, len=0x2000}'],
  [
    'ioctl',
    [FD, 'UFFDIO_COPY', { dst: 4096, src: 8192, len: 4096, mode: ['UFFDIO_COPY_MODE_WP'] }],
    '1000001, UFFDIO_COPY, {dst=0x1000, src=0x2000, len=0x1000, mode=UFFDIO_COPY_MODE_WP}',
  ],
  [
    'ioctl',
    [FD, 'UFFDIO_ZEROPAGE', { range: { start: 4096, len: 8192 }, mode: ['UFFDIO_ZEROPAGE_MODE_DONTWAKE'] }],
    '1000001, UFFDIO_ZEROPAGE, {range={start=0x1000, len=0x2000}, mode=UFFDIO_ZEROPAGE_MODE_DONTWAKE}',
  ],
  [
    'ioctl',
    [FD, 'SECCOMP_IOCTL_NOTIF_SEND', { id: 5, val: 6, error: -7, flags: ['SECCOMP_USER_NOTIF_FLAG_CONTINUE'] }],
    '1000001, SECCOMP_IOCTL_NOTIF_SEND, {id=0x5, val=6, error=-E2BIG, flags=SECCOMP_USER_NOTIF_FLAG_CONTINUE}',
  ],
  ['ioctl', [FD, 'SECCOMP_IOCTL_NOTIF_ID_VALID', [5n]], '1000001, SECCOMP_IOCTL_NOTIF_ID_VALID, [0x5]'],
  [
    'ioctl',
    [
      FD,
      'SECCOMP_IOCTL_NOTIF_ADDFD',
      { id: 5, flags: ['SECCOMP_ADDFD_FLAG_SETFD'], srcfd: FD + 1, newfd: FD + 2, newfd_flags: ['O_CLOEXEC'] },
    ],
    '1000001, SECCOMP_IOCTL_NOTIF_ADDFD, {id=0x5, flags=SECCOMP_ADDFD_FLAG_SETFD, srcfd=1000002, newfd=1000003, newfd_flags=O_CLOEXEC}',
  ],
  [
    'ioctl',
    [FD, 'RTC_SET_TIME', { tm_sec: 1, tm_min: 2, tm_hour: 3, tm_mday: 4, tm_mon: 5, tm_year: 106 }],
    '1000001, RTC_SET_TIME, {tm_sec=1, tm_min=2, tm_hour=3, tm_mday=4, tm_mon=5, tm_year=106, tm_wday=0, tm_yday=0, tm_isdst=0}',
  ],
  [
    'ioctl',
    [
      FD,
      'RTC_ALM_SET',
      { tm_sec: 1, tm_min: 2, tm_hour: 3, tm_mday: 4, tm_mon: 5, tm_year: 106, tm_wday: 6, tm_yday: 7, tm_isdst: -8 },
    ],
    '1000001, RTC_ALM_SET, {tm_sec=1, tm_min=2, tm_hour=3, tm_mday=4, tm_mon=5, tm_year=106, tm_wday=6, tm_yday=7, tm_isdst=-8}',
  ],
  [
    'ioctl',
    [
      FD,
      'RTC_WKALM_SET',
      { enabled: 1, time: { tm_sec: 1, tm_min: 2, tm_hour: 3, tm_mday: 4, tm_mon: 5, tm_year: 106 } },
    ],
    '1000001, RTC_WKALM_SET, {enabled=1, pending=0, time={tm_sec=1, tm_min=2, tm_hour=3, tm_mday=4, tm_mon=5, tm_year=106, tm_wday=0, tm_yday=0, tm_isdst=0}}',
  ],
  ['ioctl', [FD, 'RTC_IRQP_SET', 64], '1000001, RTC_IRQP_SET, 64'],
  ['ioctl', [FD, 'WDIOC_SETTIMEOUT', [5]], '1000001, WDIOC_SETTIMEOUT, [5]'],
  ['ioctl', [FD, 'EVIOCGRAB', 1], '1000001, EVIOCGRAB, 1'],
  ['ioctl', [FD, 'UI_SET_EVBIT', 'EV_KEY'], '1000001, UI_SET_EVBIT, 0x1'],
  ['ioctl', [FD, 'KVM_CREATE_VM', 0], '1000001, KVM_CREATE_VM, 0'],
  ['ioctl', [FD, 'KVM_CHECK_EXTENSION', 3], '1000001, KVM_CHECK_EXTENSION, KVM_CAP_USER_MEMORY'],
  ['ioctl', [FD, 'KVM_CREATE_VCPU', 1], '1000001, KVM_CREATE_VCPU, 1'],
  ['ioctl', [FD, 0x40084d02, halves(5, 0x12345678)], '1000001, …MEMERASE, {start=0x5, length=0x12345678}'],
];
