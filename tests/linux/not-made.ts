import type { AbiName } from '../../src/spec/spec.js';

/** Why a call, or a variant of one, is not made in the tests. */
export type Reason =
  | 'needs hardware'
  | 'would end the process'
  | 'needs a privilege that even root lacks here'
  | 'gone from Linux'
  | 'would harm the host'
  | 'not in this architecture'
  | 'not built into this kernel';

/** Names, with blanks between them; a variant is `prctl(PR_SET_NAME)`. i386 is the guest, x86_64 the host. */
type Names = Readonly<Partial<Record<'all' | AbiName, readonly string[]>>>;

/** What is not made, by its reasons. What is made all the same, since a kernel has more than those here, is counted as made. */
export const listed: Readonly<Record<Reason, Names>> = {
  'needs hardware': {
    // A processor with protection keys, and one with shadow stacks and a kernel that was built for them.
    all: [
      'pkey_alloc pkey_free map_shadow_stack',
      // A disk whose file system shares data between files, as XFS and Btrfs do.
      'ioctl(FICLONE) ioctl(FICLONERANGE) ioctl(FIDEDUPERANGE)',
      // A serial line, a real-time clock, a watchdog, a processor that runs virtual machines.
      'ioctl(KVM_CHECK_EXTENSION) ioctl(KVM_CREATE_VCPU) ioctl(KVM_CREATE_VM) ioctl(KVM_GET_API_VERSION) ioctl(KVM_GET_VCPU_MMAP_SIZE)',
      'ioctl(TIOCMSET) ioctl(TIOCMBIS) ioctl(TIOCMBIC)',
      'ioctl(RTC_RD_TIME) ioctl(RTC_SET_TIME) ioctl(RTC_ALM_READ) ioctl(RTC_ALM_SET) ioctl(RTC_WKALM_RD) ioctl(RTC_WKALM_SET)',
      'ioctl(RTC_AIE_ON) ioctl(RTC_AIE_OFF) ioctl(RTC_UIE_ON) ioctl(RTC_UIE_OFF) ioctl(RTC_PIE_ON) ioctl(RTC_PIE_OFF)',
      'ioctl(RTC_IRQP_READ) ioctl(RTC_IRQP_SET)',
      'ioctl(WDIOC_GETSUPPORT) ioctl(WDIOC_GETSTATUS) ioctl(WDIOC_GETBOOTSTATUS) ioctl(WDIOC_KEEPALIVE)',
      'ioctl(WDIOC_SETTIMEOUT) ioctl(WDIOC_GETTIMEOUT) ioctl(WDIOC_GETPRETIMEOUT) ioctl(WDIOC_GETTIMELEFT)',
    ],
  },
  'would end the process': {
    all: [
      'fork vfork clone clone3 execve execveat exit exit_group',
      'rt_sigreturn sigreturn restart_syscall uretprobe uprobe',
    ],
  },
  'needs a privilege that even root lacks here': {
    // Where root has CAP_SYS_RESOURCE, they are made.
    x86_64: ['prctl(PR_GET_IO_FLUSHER) prctl(PR_SET_IO_FLUSHER)'],
  },
  'gone from Linux': { x86_64: ['uselib'] },
  'would harm the host': {
    x86_64: [
      // Every clock that can be set is the host's.
      'settimeofday clock_settime reboot vhangup',
      // The log is there for others too, and so is the program that the kernel runs to have keys made.
      'syslog(SYSLOG_ACTION_CLEAR)',
      'keyctl(KEYCTL_ASSUME_AUTHORITY) keyctl(KEYCTL_INSTANTIATE) keyctl(KEYCTL_NEGATE) keyctl(KEYCTL_REJECT)',
    ],
  },
  'not in this architecture': { x86_64: ['set_thread_area get_thread_area'] },
  'not built into this kernel': {
    all: [
      'listns rseq_slice_yield vm86 vm86old lsm_get_self_attr lsm_set_self_attr kexec_load kexec_file_load',
      // Input devices, and files whose reads are checked.
      'ioctl(EVIOCGVERSION) ioctl(EVIOCGID) ioctl(EVIOCGNAME) ioctl(EVIOCGPHYS) ioctl(EVIOCGUNIQ) ioctl(EVIOCGRAB)',
      'ioctl(UI_SET_EVBIT) ioctl(UI_SET_KEYBIT) ioctl(UI_DEV_SETUP) ioctl(UI_DEV_CREATE) ioctl(UI_DEV_DESTROY)',
      'ioctl(UI_GET_SYSNAME) ioctl(FS_IOC_ENABLE_VERITY) ioctl(FS_IOC_MEASURE_VERITY) ioctl(FS_IOC_READ_VERITY_METADATA)',
    ],
    i386: [
      // The jiffies patch has the numbers of signalfd and timerfd_create, and nothing else makes files for the other four.
      'signalfd timerfd_create timerfd_settime timerfd_gettime timerfd_settime64 timerfd_gettime64',
      // The guest has one node, no swap, no keys of memory and no secret memory.
      'mbind set_mempolicy get_mempolicy set_mempolicy_home_node migrate_pages move_pages',
      'swapon swapoff pkey_mprotect memfd_secret acct quotactl quotactl_fd',
      // Younger than the guest's kernel.
      'mseal futex_wake futex_wait futex_requeue open_tree_attr statmount listmount lsm_list_modules',
      // It has neither block devices that can be changed nor tunnels, and is older than many requests.
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
      'prctl(PR_SET_MDWE) prctl(PR_GET_MDWE) prctl(PR_GET_AUXV) prctl(PR_SET_MEMORY_MERGE) prctl(PR_GET_MEMORY_MERGE)',
    ],
    x86_64: ['ioperm iopl init_module finit_module delete_module prctl(PR_SET_VMA)'],
  },
};
