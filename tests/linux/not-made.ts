import type { Place } from './place.js';

/** Why a call, or a variant of one, is not made in a place. What has gone from Linux is known from the tables. */
export type Reason =
  | 'needs hardware'
  | 'would end the process'
  | 'needs a privilege that even root lacks here'
  | 'would harm the host';

interface NotMade {
  /** A reason, or the place that makes it instead. */
  readonly why: Reason | Place;
  /** Where it is not made; everywhere without it. */
  readonly where?: readonly Place[];
  /** Names, with blanks between them; a variant is `prctl(PR_SET_NAME)`. */
  readonly names: readonly string[];
}

const notInGuest: readonly Place[] = ['host', 'i386', 'arm64'];

/** What is not made. What is made all the same, since a kernel has more than those here, is counted as made. */
export const listed: readonly NotMade[] = [
  {
    why: 'needs hardware',
    // A processor with shadow stacks.
    names: ['map_shadow_stack'],
  },
  {
    // Its machine has a processor with protection keys and virtual machines, a keyboard with a number, and a watchdog that counts.
    why: 'newest',
    where: ['host', 'guest', 'i386', 'arm64'],
    names: [
      'fchroot listns lsm_get_self_attr lsm_set_self_attr kexec_file_load pkey_alloc pkey_free',
      'ioctl(EVIOCGUNIQ) ioctl(WDIOC_GETTIMELEFT) ioctl(UFFDIO_RWPROTECT) ioctl(UFFDIO_SET_MODE)',
      'ioctl(KVM_CHECK_EXTENSION) ioctl(KVM_CREATE_VCPU) ioctl(KVM_CREATE_VM) ioctl(KVM_GET_API_VERSION) ioctl(KVM_GET_VCPU_MMAP_SIZE)',
      'ioctl(FS_IOC_ENABLE_VERITY) ioctl(FS_IOC_MEASURE_VERITY) ioctl(FS_IOC_READ_VERITY_METADATA)',
    ],
  },
  {
    why: 'would end the process',
    names: [
      'fork vfork clone clone3 execve execveat exit exit_group',
      'rt_sigreturn sigreturn restart_syscall uretprobe uprobe',
    ],
  },
  {
    why: 'needs a privilege that even root lacks here',
    // Where root has CAP_SYS_RESOURCE, they are made.
    where: notInGuest,
    names: ['prctl(PR_GET_IO_FLUSHER) prctl(PR_SET_IO_FLUSHER)'],
  },
  {
    // The guest makes them.
    why: 'would harm the host',
    where: notInGuest,
    names: [
      // Every clock that can be set is the host's.
      'stime settimeofday clock_settime clock_settime64 reboot',
      // Other code in its kernel, another kernel in its place, and its devices.
      'init_module finit_module delete_module kexec_load ioperm iopl',
      // What resets the machine unless it is fed.
      'ioctl(WDIOC_GETSUPPORT) ioctl(WDIOC_GETSTATUS) ioctl(WDIOC_GETBOOTSTATUS) ioctl(WDIOC_KEEPALIVE)',
      'ioctl(WDIOC_SETTIMEOUT) ioctl(WDIOC_GETTIMEOUT) ioctl(WDIOC_GETPRETIMEOUT)',
      // The log is there for others too, and so is the program that the kernel runs to have keys made.
      'syslog(SYSLOG_ACTION_CLEAR)',
      'keyctl(KEYCTL_ASSUME_AUTHORITY) keyctl(KEYCTL_INSTANTIATE) keyctl(KEYCTL_NEGATE) keyctl(KEYCTL_REJECT)',
    ],
  },
  {
    why: 'guest',
    where: ['host', 'i386'],
    names: [
      // Kernels of 64 bits have no vm86; the other was not built into this host's.
      'vm86 vm86old prctl(PR_SET_VMA)',
      // A serial line, a real-time clock, and input devices that programs make.
      'ioctl(TIOCMSET) ioctl(TIOCMBIS) ioctl(TIOCMBIC)',
      'ioctl(RTC_RD_TIME) ioctl(RTC_SET_TIME) ioctl(RTC_ALM_READ) ioctl(RTC_ALM_SET) ioctl(RTC_WKALM_RD) ioctl(RTC_WKALM_SET)',
      'ioctl(RTC_AIE_ON) ioctl(RTC_AIE_OFF) ioctl(RTC_UIE_ON) ioctl(RTC_UIE_OFF) ioctl(RTC_PIE_ON) ioctl(RTC_PIE_OFF)',
      'ioctl(RTC_IRQP_READ) ioctl(RTC_IRQP_SET)',
      'ioctl(EVIOCGVERSION) ioctl(EVIOCGID) ioctl(EVIOCGNAME) ioctl(EVIOCGPHYS) ioctl(EVIOCGRAB)',
      'ioctl(UI_SET_EVBIT) ioctl(UI_SET_KEYBIT) ioctl(UI_DEV_SETUP) ioctl(UI_DEV_CREATE) ioctl(UI_DEV_DESTROY)',
      'ioctl(UI_GET_SYSNAME)',
    ],
  },
  {
    why: 'host',
    where: ['guest'],
    names: [
      // The guest has no IPv6.
      'getsockopt(IPPROTO_IPV6) setsockopt(IPPROTO_IPV6)',
      // The guest is older than many requests, has no counters of performance, and nothing to make a file system on a device with.
      'ioctl(BLKALIGNOFF) ioctl(BLKBSZGET) ioctl(BLKBSZSET) ioctl(BLKDISCARD) ioctl(BLKFLSBUF) ioctl(BLKGETDISKSEQ)',
      'ioctl(BLKGETSIZE) ioctl(BLKIOMIN) ioctl(BLKIOOPT) ioctl(BLKPBSZGET) ioctl(BLKPG) ioctl(BLKRAGET)',
      'ioctl(BLKRASET) ioctl(BLKROGET) ioctl(BLKROSET) ioctl(BLKROTATIONAL) ioctl(BLKRRPART) ioctl(BLKSECTGET)',
      'ioctl(BLKSSZGET) ioctl(BLKZEROOUT) ioctl(EPIOCGPARAMS) ioctl(EPIOCSPARAMS) ioctl(FIFREEZE) ioctl(FITHAW)',
      'ioctl(FITRIM) ioctl(FS_IOC_FIEMAP) ioctl(FS_IOC_FSSETXATTR) ioctl(FS_IOC_GETFSLABEL)',
      'ioctl(FS_IOC_GETFSSYSFSPATH) ioctl(FS_IOC_GETFSUUID) ioctl(FS_IOC_GETVERSION) ioctl(FS_IOC_SETFSLABEL)',
      'ioctl(FS_IOC_SETVERSION) ioctl(IOCTL_VM_SOCKETS_GET_LOCAL_CID) ioctl(LOOP_CHANGE_FD) ioctl(LOOP_CLR_FD)',
      'ioctl(LOOP_CONFIGURE) ioctl(LOOP_CTL_ADD) ioctl(LOOP_CTL_GET_FREE) ioctl(LOOP_CTL_REMOVE)',
      'ioctl(LOOP_GET_STATUS64) ioctl(LOOP_SET_BLOCK_SIZE) ioctl(LOOP_SET_CAPACITY) ioctl(LOOP_SET_DIRECT_IO)',
      'ioctl(LOOP_SET_FD) ioctl(LOOP_SET_STATUS64) ioctl(NS_GET_ID) ioctl(NS_GET_MNTNS_ID)',
      'ioctl(NS_GET_PID_FROM_PIDNS) ioctl(NS_GET_PID_IN_PIDNS) ioctl(NS_GET_TGID_FROM_PIDNS)',
      'ioctl(NS_GET_TGID_IN_PIDNS) ioctl(NS_MNT_GET_INFO) ioctl(NS_MNT_GET_NEXT) ioctl(NS_MNT_GET_PREV)',
      'ioctl(PAGEMAP_SCAN) ioctl(PERF_EVENT_IOC_QUERY_BPF) ioctl(PERF_EVENT_IOC_SET_BPF)',
      'ioctl(PERF_EVENT_IOC_SET_FILTER) ioctl(PIDFD_GET_CGROUP_NAMESPACE) ioctl(PIDFD_GET_INFO)',
      'ioctl(PIDFD_GET_IPC_NAMESPACE) ioctl(PIDFD_GET_MNT_NAMESPACE) ioctl(PIDFD_GET_NET_NAMESPACE)',
      'ioctl(PIDFD_GET_PID_FOR_CHILDREN_NAMESPACE) ioctl(PIDFD_GET_PID_NAMESPACE)',
      'ioctl(PIDFD_GET_TIME_FOR_CHILDREN_NAMESPACE) ioctl(PIDFD_GET_TIME_NAMESPACE) ioctl(PIDFD_GET_USER_NAMESPACE)',
      'ioctl(PIDFD_GET_UTS_NAMESPACE) ioctl(PROCMAP_QUERY) ioctl(SECCOMP_IOCTL_NOTIF_SET_FLAGS) ioctl(SIOCGIFBRDADDR)',
      'ioctl(SIOCGIFDSTADDR) ioctl(SIOCGIFHWADDR) ioctl(SIOCSIFBRDADDR) ioctl(SIOCSIFDSTADDR) ioctl(SIOCSIFHWADDR)',
      'ioctl(SIOCSIFNAME) ioctl(TUNGETDEVNETNS) ioctl(TUNGETFEATURES) ioctl(TUNGETIFF) ioctl(TUNGETSNDBUF)',
      'ioctl(TUNGETVNETHDRSZ) ioctl(TUNSETCARRIER) ioctl(TUNSETGROUP) ioctl(TUNSETIFF) ioctl(TUNSETOFFLOAD)',
      'ioctl(TUNSETOWNER) ioctl(TUNSETPERSIST) ioctl(TUNSETQUEUE) ioctl(TUNSETSNDBUF) ioctl(TUNSETVNETHDRSZ)',
      'ioctl(UFFDIO_CONTINUE) ioctl(UFFDIO_MOVE) ioctl(UFFDIO_POISON) ioctl(UFFDIO_WRITEPROTECT)',
    ],
  },
  {
    why: 'host',
    where: ['arm64'],
    // qemu-user moves the break by itself, so that no effect can be seen.
    names: ['brk'],
  },
  {
    why: 'i386',
    where: ['guest'],
    names: [
      // The jiffies patch has the numbers of signalfd and timerfd_create, and nothing else makes files for the other four.
      'signalfd timerfd_create timerfd_settime timerfd_gettime timerfd_settime64 timerfd_gettime64',
      // The guest has one node of memory, and kernels of 32 bits have no keys of memory.
      'mbind set_mempolicy get_mempolicy set_mempolicy_home_node migrate_pages move_pages pkey_mprotect',
      // Younger than the guest's kernel.
      'prctl(PR_SET_MDWE) prctl(PR_GET_MDWE) prctl(PR_GET_AUXV) prctl(PR_SET_MEMORY_MERGE) prctl(PR_GET_MEMORY_MERGE)',
    ],
  },
];

/** What no place makes, for another reason than those. */
export const exceptions: Readonly<Record<string, string>> = {
  rseq_slice_yield: 'no kernel of Debian is built with it',
  'ioctl(FICLONE)': 'needs mkfs.btrfs (apt-get install btrfs-progs)',
  'ioctl(FICLONERANGE)': 'needs mkfs.btrfs (apt-get install btrfs-progs)',
  'ioctl(FIDEDUPERANGE)': 'needs mkfs.btrfs (apt-get install btrfs-progs)',
};
