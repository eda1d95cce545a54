// Made by: npm run generate
// DO NOT EDIT
/** What a pointer field takes: an address, bytes to point at, or NULL. It comes back as an address. */
export type PointerValue = bigint | ArrayBufferView | null;

/** The sets of constants that parameters take, by name. */
export interface Names {
  open: 'O_RDONLY' | 'O_WRONLY' | 'O_RDWR' | 'O_CREAT' | 'O_EXCL' | 'O_NOCTTY' | 'O_TRUNC' | 'O_APPEND' | 'O_NONBLOCK' | 'O_DSYNC' | 'O_DIRECT' | 'O_LARGEFILE' | 'O_DIRECTORY' | 'O_NOFOLLOW' | 'O_NOATIME' | 'O_CLOEXEC' | 'O_SYNC' | 'O_PATH' | 'O_TMPFILE' | 'O_NDELAY' | 'FASYNC';
  cloexec: 'O_CLOEXEC';
  pipe: 'O_CLOEXEC' | 'O_NONBLOCK' | 'O_DIRECT';
  accept: 'SOCK_CLOEXEC' | 'SOCK_NONBLOCK';
  resolve: 'RESOLVE_NO_XDEV' | 'RESOLVE_NO_MAGICLINKS' | 'RESOLVE_NO_SYMLINKS' | 'RESOLVE_BENEATH' | 'RESOLVE_IN_ROOT' | 'RESOLVE_CACHED';
  dirfd: 'AT_FDCWD';
  at: 'AT_SYMLINK_NOFOLLOW' | 'AT_NO_AUTOMOUNT' | 'AT_EMPTY_PATH';
  at_empty: 'AT_SYMLINK_NOFOLLOW' | 'AT_EMPTY_PATH';
  at_access: 'AT_EACCESS' | 'AT_SYMLINK_NOFOLLOW' | 'AT_EMPTY_PATH';
  at_link: 'AT_SYMLINK_FOLLOW' | 'AT_EMPTY_PATH';
  at_remove: 'AT_REMOVEDIR';
  at_handle: 'AT_SYMLINK_FOLLOW' | 'AT_EMPTY_PATH' | 'AT_HANDLE_FID' | 'AT_HANDLE_MNT_ID_UNIQUE' | 'AT_HANDLE_CONNECTABLE';
  statx_at: 'AT_SYMLINK_NOFOLLOW' | 'AT_NO_AUTOMOUNT' | 'AT_EMPTY_PATH' | 'AT_STATX_SYNC_AS_STAT' | 'AT_STATX_FORCE_SYNC' | 'AT_STATX_DONT_SYNC';
  statx_mask: 'STATX_TYPE' | 'STATX_MODE' | 'STATX_NLINK' | 'STATX_UID' | 'STATX_GID' | 'STATX_ATIME' | 'STATX_MTIME' | 'STATX_CTIME' | 'STATX_INO' | 'STATX_SIZE' | 'STATX_BLOCKS' | 'STATX_BASIC_STATS' | 'STATX_BTIME' | 'STATX_ALL' | 'STATX_MNT_ID' | 'STATX_DIOALIGN' | 'STATX_MNT_ID_UNIQUE' | 'STATX_SUBVOL' | 'STATX_WRITE_ATOMIC' | 'STATX_DIO_READ_ALIGN';
  statx_attributes: 'STATX_ATTR_COMPRESSED' | 'STATX_ATTR_IMMUTABLE' | 'STATX_ATTR_APPEND' | 'STATX_ATTR_NODUMP' | 'STATX_ATTR_ENCRYPTED' | 'STATX_ATTR_AUTOMOUNT' | 'STATX_ATTR_MOUNT_ROOT' | 'STATX_ATTR_VERITY' | 'STATX_ATTR_DAX' | 'STATX_ATTR_WRITE_ATOMIC';
  mode: 'S_ISUID' | 'S_ISGID' | 'S_ISVTX' | 'S_IRWXU' | 'S_IRUSR' | 'S_IWUSR' | 'S_IXUSR' | 'S_IRWXG' | 'S_IRGRP' | 'S_IWGRP' | 'S_IXGRP' | 'S_IRWXO' | 'S_IROTH' | 'S_IWOTH' | 'S_IXOTH';
  mknod: 'S_IFSOCK' | 'S_IFLNK' | 'S_IFREG' | 'S_IFBLK' | 'S_IFDIR' | 'S_IFCHR' | 'S_IFIFO' | 'S_ISUID' | 'S_ISGID' | 'S_ISVTX' | 'S_IRWXU' | 'S_IRUSR' | 'S_IWUSR' | 'S_IXUSR' | 'S_IRWXG' | 'S_IRGRP' | 'S_IWGRP' | 'S_IXGRP' | 'S_IRWXO' | 'S_IROTH' | 'S_IWOTH' | 'S_IXOTH';
  filetype: 'S_IFMT';
  access: 'F_OK' | 'R_OK' | 'W_OK' | 'X_OK';
  fcntl: 'F_DUPFD' | 'F_DUPFD_CLOEXEC' | 'F_GETFD' | 'F_SETFD' | 'F_GETFL' | 'F_SETFL' | 'F_GETLK' | 'F_SETLK' | 'F_SETLKW' | 'F_OFD_GETLK' | 'F_OFD_SETLK' | 'F_OFD_SETLKW' | 'F_SETOWN' | 'F_GETOWN' | 'F_SETSIG' | 'F_GETSIG' | 'F_SETOWN_EX' | 'F_GETOWN_EX' | 'F_SETLEASE' | 'F_GETLEASE' | 'F_NOTIFY' | 'F_SETPIPE_SZ' | 'F_GETPIPE_SZ' | 'F_ADD_SEALS' | 'F_GET_SEALS' | 'F_GET_RW_HINT' | 'F_SET_RW_HINT' | 'F_GET_FILE_RW_HINT' | 'F_SET_FILE_RW_HINT' | 'F_DUPFD_QUERY' | 'F_CREATED_QUERY';
  fdflags: 'FD_CLOEXEC';
  seals: 'F_SEAL_SEAL' | 'F_SEAL_SHRINK' | 'F_SEAL_GROW' | 'F_SEAL_WRITE' | 'F_SEAL_FUTURE_WRITE' | 'F_SEAL_EXEC';
  lock_type: 'F_RDLCK' | 'F_WRLCK' | 'F_UNLCK';
  lease: 'F_RDLCK' | 'F_WRLCK' | 'F_UNLCK';
  dnotify: 'DN_ACCESS' | 'DN_MODIFY' | 'DN_CREATE' | 'DN_DELETE' | 'DN_RENAME' | 'DN_ATTRIB' | 'DN_MULTISHOT';
  flock: 'LOCK_SH' | 'LOCK_EX' | 'LOCK_UN' | 'LOCK_NB';
  seek: 'SEEK_SET' | 'SEEK_CUR' | 'SEEK_END' | 'SEEK_DATA' | 'SEEK_HOLE';
  rename: 'RENAME_NOREPLACE' | 'RENAME_EXCHANGE' | 'RENAME_WHITEOUT';
  rwf: 'RWF_HIPRI' | 'RWF_DSYNC' | 'RWF_SYNC' | 'RWF_NOWAIT' | 'RWF_APPEND' | 'RWF_NOAPPEND' | 'RWF_ATOMIC' | 'RWF_DONTCACHE';
  sync_file_range: 'SYNC_FILE_RANGE_WAIT_BEFORE' | 'SYNC_FILE_RANGE_WRITE' | 'SYNC_FILE_RANGE_WAIT_AFTER';
  fallocate: 'FALLOC_FL_KEEP_SIZE' | 'FALLOC_FL_PUNCH_HOLE' | 'FALLOC_FL_COLLAPSE_RANGE' | 'FALLOC_FL_ZERO_RANGE' | 'FALLOC_FL_INSERT_RANGE' | 'FALLOC_FL_UNSHARE_RANGE' | 'FALLOC_FL_WRITE_ZEROES';
  fadvise: 'POSIX_FADV_NORMAL' | 'POSIX_FADV_RANDOM' | 'POSIX_FADV_SEQUENTIAL' | 'POSIX_FADV_WILLNEED' | 'POSIX_FADV_DONTNEED' | 'POSIX_FADV_NOREUSE';
  close_range: 'CLOSE_RANGE_UNSHARE' | 'CLOSE_RANGE_CLOEXEC';
  xattr: 'XATTR_CREATE' | 'XATTR_REPLACE';
  splice: 'SPLICE_F_MOVE' | 'SPLICE_F_NONBLOCK' | 'SPLICE_F_MORE' | 'SPLICE_F_GIFT';
  zero: never;
  ioctl: 'TCGETS' | 'TCSETS' | 'TIOCGWINSZ' | 'TIOCSWINSZ' | 'TIOCGPGRP' | 'TIOCSPGRP' | 'TIOCGSID' | 'TIOCNOTTY' | 'TIOCSCTTY' | 'TIOCGPTN' | 'TIOCSPTLCK' | 'TIOCSTI' | 'TIOCOUTQ' | 'FIONREAD' | 'FIONBIO' | 'FIOCLEX' | 'FIONCLEX' | 'FIOASYNC' | 'BLKGETSIZE64' | 'BLKSSZGET' | 'BLKROSET' | 'BLKROGET' | 'BLKFLSBUF' | 'FIGETBSZ' | 'FIBMAP' | 'FICLONE' | 'FIFREEZE' | 'FITHAW' | 'FS_IOC_GETFLAGS' | 'FS_IOC_SETFLAGS' | 'FS_IOC_GETVERSION' | 'FS_IOC_FSGETXATTR' | 'FS_IOC_FSSETXATTR' | 'RNDGETENTCNT' | 'LOOP_CTL_GET_FREE' | 'TUNSETIFF' | 'PERF_EVENT_IOC_ENABLE' | 'PERF_EVENT_IOC_DISABLE' | 'PERF_EVENT_IOC_RESET' | 'PERF_EVENT_IOC_ID' | 'UFFDIO_API' | 'UFFDIO_REGISTER' | 'UFFDIO_COPY' | 'UFFDIO_ZEROPAGE' | 'UFFDIO_WAKE' | 'NS_GET_USERNS' | 'NS_GET_PARENT' | 'NS_GET_NSTYPE' | 'NS_GET_OWNER_UID' | 'SIOCGIFNAME' | 'SIOCGIFINDEX' | 'SIOCGIFFLAGS' | 'PIDFD_GET_INFO';
  inotify: 'IN_ACCESS' | 'IN_MODIFY' | 'IN_ATTRIB' | 'IN_CLOSE_WRITE' | 'IN_CLOSE_NOWRITE' | 'IN_OPEN' | 'IN_MOVED_FROM' | 'IN_MOVED_TO' | 'IN_CREATE' | 'IN_DELETE' | 'IN_DELETE_SELF' | 'IN_MOVE_SELF' | 'IN_CLOSE' | 'IN_MOVE' | 'IN_ONLYDIR' | 'IN_DONT_FOLLOW' | 'IN_EXCL_UNLINK' | 'IN_MASK_CREATE' | 'IN_MASK_ADD' | 'IN_ONESHOT' | 'IN_ALL_EVENTS';
  inotify_seen: 'IN_UNMOUNT' | 'IN_Q_OVERFLOW' | 'IN_IGNORED' | 'IN_ISDIR';
  inotify_init: 'IN_CLOEXEC' | 'IN_NONBLOCK';
  fanotify_init: 'FAN_CLOEXEC' | 'FAN_NONBLOCK' | 'FAN_CLASS_NOTIF' | 'FAN_CLASS_CONTENT' | 'FAN_CLASS_PRE_CONTENT' | 'FAN_UNLIMITED_QUEUE' | 'FAN_UNLIMITED_MARKS' | 'FAN_ENABLE_AUDIT' | 'FAN_REPORT_PIDFD' | 'FAN_REPORT_TID' | 'FAN_REPORT_FID' | 'FAN_REPORT_DIR_FID' | 'FAN_REPORT_NAME' | 'FAN_REPORT_TARGET_FID' | 'FAN_REPORT_FD_ERROR' | 'FAN_REPORT_MNT';
  fanotify_mark: 'FAN_MARK_ADD' | 'FAN_MARK_REMOVE' | 'FAN_MARK_DONT_FOLLOW' | 'FAN_MARK_ONLYDIR' | 'FAN_MARK_IGNORED_MASK' | 'FAN_MARK_IGNORED_SURV_MODIFY' | 'FAN_MARK_FLUSH' | 'FAN_MARK_EVICTABLE' | 'FAN_MARK_IGNORE' | 'FAN_MARK_INODE' | 'FAN_MARK_MOUNT' | 'FAN_MARK_FILESYSTEM' | 'FAN_MARK_MNTNS';
  fanotify: 'FAN_ACCESS' | 'FAN_MODIFY' | 'FAN_ATTRIB' | 'FAN_CLOSE_WRITE' | 'FAN_CLOSE_NOWRITE' | 'FAN_OPEN' | 'FAN_MOVED_FROM' | 'FAN_MOVED_TO' | 'FAN_CREATE' | 'FAN_DELETE' | 'FAN_DELETE_SELF' | 'FAN_MOVE_SELF' | 'FAN_OPEN_EXEC' | 'FAN_Q_OVERFLOW' | 'FAN_FS_ERROR' | 'FAN_OPEN_PERM' | 'FAN_ACCESS_PERM' | 'FAN_OPEN_EXEC_PERM' | 'FAN_PRE_ACCESS' | 'FAN_MNT_ATTACH' | 'FAN_MNT_DETACH' | 'FAN_EVENT_ON_CHILD' | 'FAN_RENAME' | 'FAN_ONDIR' | 'FAN_CLOSE' | 'FAN_MOVE';
  epoll_create: 'EPOLL_CLOEXEC';
  epoll_ctl: 'EPOLL_CTL_ADD' | 'EPOLL_CTL_DEL' | 'EPOLL_CTL_MOD';
  epoll: 'EPOLLIN' | 'EPOLLPRI' | 'EPOLLOUT' | 'EPOLLERR' | 'EPOLLHUP' | 'EPOLLRDNORM' | 'EPOLLRDBAND' | 'EPOLLWRNORM' | 'EPOLLWRBAND' | 'EPOLLMSG' | 'EPOLLRDHUP' | 'EPOLLEXCLUSIVE' | 'EPOLLWAKEUP' | 'EPOLLONESHOT' | 'EPOLLET';
  poll: 'POLLIN' | 'POLLPRI' | 'POLLOUT' | 'POLLERR' | 'POLLHUP' | 'POLLNVAL' | 'POLLRDNORM' | 'POLLRDBAND' | 'POLLWRNORM' | 'POLLWRBAND' | 'POLLMSG' | 'POLLRDHUP';
  eventfd: 'EFD_SEMAPHORE' | 'EFD_CLOEXEC' | 'EFD_NONBLOCK';
  signalfd: 'SFD_CLOEXEC' | 'SFD_NONBLOCK';
  timerfd_create: 'TFD_CLOEXEC' | 'TFD_NONBLOCK';
  timerfd_settime: 'TFD_TIMER_ABSTIME' | 'TFD_TIMER_CANCEL_ON_SET';
  io_uring_setup: 'IORING_SETUP_IOPOLL' | 'IORING_SETUP_SQPOLL' | 'IORING_SETUP_SQ_AFF' | 'IORING_SETUP_CQSIZE' | 'IORING_SETUP_CLAMP' | 'IORING_SETUP_ATTACH_WQ' | 'IORING_SETUP_R_DISABLED' | 'IORING_SETUP_SUBMIT_ALL' | 'IORING_SETUP_COOP_TASKRUN' | 'IORING_SETUP_TASKRUN_FLAG' | 'IORING_SETUP_SINGLE_ISSUER' | 'IORING_SETUP_DEFER_TASKRUN';
  io_uring_enter: 'IORING_ENTER_GETEVENTS' | 'IORING_ENTER_SQ_WAKEUP' | 'IORING_ENTER_SQ_WAIT' | 'IORING_ENTER_EXT_ARG' | 'IORING_ENTER_REGISTERED_RING' | 'IORING_ENTER_ABS_TIMER' | 'IORING_ENTER_EXT_ARG_REG' | 'IORING_ENTER_NO_IOWAIT';
  io_uring_register: 'IORING_REGISTER_BUFFERS' | 'IORING_UNREGISTER_BUFFERS' | 'IORING_REGISTER_FILES' | 'IORING_UNREGISTER_FILES' | 'IORING_REGISTER_EVENTFD' | 'IORING_UNREGISTER_EVENTFD' | 'IORING_REGISTER_PROBE' | 'IORING_REGISTER_PERSONALITY' | 'IORING_UNREGISTER_PERSONALITY' | 'IORING_REGISTER_RESTRICTIONS' | 'IORING_REGISTER_ENABLE_RINGS';
  io_uring_offsets: 'IORING_OFF_SQ_RING' | 'IORING_OFF_CQ_RING' | 'IORING_OFF_SQES';
  clock: 'CLOCK_REALTIME' | 'CLOCK_MONOTONIC' | 'CLOCK_PROCESS_CPUTIME_ID' | 'CLOCK_THREAD_CPUTIME_ID' | 'CLOCK_MONOTONIC_RAW' | 'CLOCK_REALTIME_COARSE' | 'CLOCK_MONOTONIC_COARSE' | 'CLOCK_BOOTTIME' | 'CLOCK_REALTIME_ALARM' | 'CLOCK_BOOTTIME_ALARM' | 'CLOCK_TAI';
  timer: 'TIMER_ABSTIME';
  itimer: 'ITIMER_REAL' | 'ITIMER_VIRTUAL' | 'ITIMER_PROF';
  prot: 'PROT_READ' | 'PROT_WRITE' | 'PROT_EXEC' | 'PROT_NONE' | 'PROT_SEM' | 'PROT_GROWSDOWN' | 'PROT_GROWSUP';
  map: 'MAP_SHARED' | 'MAP_PRIVATE' | 'MAP_SHARED_VALIDATE' | 'MAP_FIXED' | 'MAP_ANONYMOUS' | 'MAP_GROWSDOWN' | 'MAP_DENYWRITE' | 'MAP_EXECUTABLE' | 'MAP_LOCKED' | 'MAP_NORESERVE' | 'MAP_POPULATE' | 'MAP_NONBLOCK' | 'MAP_STACK' | 'MAP_HUGETLB' | 'MAP_SYNC' | 'MAP_FIXED_NOREPLACE' | 'MAP_UNINITIALIZED' | 'MAP_DROPPABLE';
  mremap: 'MREMAP_MAYMOVE' | 'MREMAP_FIXED' | 'MREMAP_DONTUNMAP';
  msync: 'MS_ASYNC' | 'MS_INVALIDATE' | 'MS_SYNC';
  mlock2: 'MLOCK_ONFAULT';
  mlockall: 'MCL_CURRENT' | 'MCL_FUTURE' | 'MCL_ONFAULT';
  madvise: 'MADV_NORMAL' | 'MADV_RANDOM' | 'MADV_SEQUENTIAL' | 'MADV_WILLNEED' | 'MADV_DONTNEED' | 'MADV_FREE' | 'MADV_REMOVE' | 'MADV_DONTFORK' | 'MADV_DOFORK' | 'MADV_HWPOISON' | 'MADV_SOFT_OFFLINE' | 'MADV_MERGEABLE' | 'MADV_UNMERGEABLE' | 'MADV_HUGEPAGE' | 'MADV_NOHUGEPAGE' | 'MADV_DONTDUMP' | 'MADV_DODUMP' | 'MADV_WIPEONFORK' | 'MADV_KEEPONFORK' | 'MADV_COLD' | 'MADV_PAGEOUT' | 'MADV_POPULATE_READ' | 'MADV_POPULATE_WRITE' | 'MADV_DONTNEED_LOCKED' | 'MADV_COLLAPSE' | 'MADV_GUARD_INSTALL' | 'MADV_GUARD_REMOVE';
  memfd: 'MFD_CLOEXEC' | 'MFD_ALLOW_SEALING' | 'MFD_HUGETLB' | 'MFD_NOEXEC_SEAL' | 'MFD_EXEC' | 'MFD_HUGE_2MB' | 'MFD_HUGE_1GB';
  userfaultfd: 'O_CLOEXEC' | 'O_NONBLOCK' | 'UFFD_USER_MODE_ONLY';
  mempolicy: 'MPOL_DEFAULT' | 'MPOL_PREFERRED' | 'MPOL_BIND' | 'MPOL_INTERLEAVE' | 'MPOL_LOCAL' | 'MPOL_PREFERRED_MANY' | 'MPOL_WEIGHTED_INTERLEAVE' | 'MPOL_F_STATIC_NODES' | 'MPOL_F_RELATIVE_NODES' | 'MPOL_F_NUMA_BALANCING';
  mbind: 'MPOL_MF_STRICT' | 'MPOL_MF_MOVE' | 'MPOL_MF_MOVE_ALL';
  get_mempolicy: 'MPOL_F_NODE' | 'MPOL_F_ADDR' | 'MPOL_F_MEMS_ALLOWED';
  pkey: 'PKEY_DISABLE_ACCESS' | 'PKEY_DISABLE_WRITE';
  swap: 'SWAP_FLAG_PREFER' | 'SWAP_FLAG_DISCARD' | 'SWAP_FLAG_DISCARD_ONCE' | 'SWAP_FLAG_DISCARD_PAGES' | 'SWAP_FLAG_PRIO_MASK';
  shadow_stack: 'SHADOW_STACK_SET_TOKEN' | 'SHADOW_STACK_SET_MARKER';
  clone: 'CLONE_VM' | 'CLONE_FS' | 'CLONE_FILES' | 'CLONE_SIGHAND' | 'CLONE_PIDFD' | 'CLONE_PTRACE' | 'CLONE_VFORK' | 'CLONE_PARENT' | 'CLONE_THREAD' | 'CLONE_NEWNS' | 'CLONE_SYSVSEM' | 'CLONE_SETTLS' | 'CLONE_PARENT_SETTID' | 'CLONE_CHILD_CLEARTID' | 'CLONE_DETACHED' | 'CLONE_UNTRACED' | 'CLONE_CHILD_SETTID' | 'CLONE_NEWCGROUP' | 'CLONE_NEWUTS' | 'CLONE_NEWIPC' | 'CLONE_NEWUSER' | 'CLONE_NEWPID' | 'CLONE_NEWNET' | 'CLONE_IO';
  unshare: 'CLONE_FS' | 'CLONE_FILES' | 'CLONE_SIGHAND' | 'CLONE_THREAD' | 'CLONE_VM' | 'CLONE_NEWNS' | 'CLONE_SYSVSEM' | 'CLONE_NEWCGROUP' | 'CLONE_NEWUTS' | 'CLONE_NEWIPC' | 'CLONE_NEWUSER' | 'CLONE_NEWPID' | 'CLONE_NEWNET' | 'CLONE_NEWTIME';
  wait: 'WNOHANG' | 'WUNTRACED' | 'WSTOPPED' | 'WEXITED' | 'WCONTINUED' | 'WNOWAIT' | '__WNOTHREAD' | '__WALL' | '__WCLONE';
  waitid: 'P_ALL' | 'P_PID' | 'P_PGID' | 'P_PIDFD';
  pidfd: 'PIDFD_NONBLOCK' | 'PIDFD_THREAD';
  pidfd_signal: 'PIDFD_SIGNAL_THREAD' | 'PIDFD_SIGNAL_THREAD_GROUP' | 'PIDFD_SIGNAL_PROCESS_GROUP';
  rlimit: 'RLIMIT_CPU' | 'RLIMIT_FSIZE' | 'RLIMIT_DATA' | 'RLIMIT_STACK' | 'RLIMIT_CORE' | 'RLIMIT_RSS' | 'RLIMIT_NPROC' | 'RLIMIT_NOFILE' | 'RLIMIT_MEMLOCK' | 'RLIMIT_AS' | 'RLIMIT_LOCKS' | 'RLIMIT_SIGPENDING' | 'RLIMIT_MSGQUEUE' | 'RLIMIT_NICE' | 'RLIMIT_RTPRIO' | 'RLIMIT_RTTIME';
  rlimit_value: 'RLIM_INFINITY' | 'RLIM64_INFINITY';
  rusage: 'RUSAGE_SELF' | 'RUSAGE_CHILDREN' | 'RUSAGE_THREAD';
  prio: 'PRIO_PROCESS' | 'PRIO_PGRP' | 'PRIO_USER';
  sched_policy: 'SCHED_NORMAL' | 'SCHED_FIFO' | 'SCHED_RR' | 'SCHED_BATCH' | 'SCHED_IDLE' | 'SCHED_DEADLINE' | 'SCHED_EXT' | 'SCHED_RESET_ON_FORK';
  sched_flags: 'SCHED_FLAG_RESET_ON_FORK' | 'SCHED_FLAG_RECLAIM' | 'SCHED_FLAG_DL_OVERRUN' | 'SCHED_FLAG_KEEP_POLICY' | 'SCHED_FLAG_KEEP_PARAMS' | 'SCHED_FLAG_UTIL_CLAMP_MIN' | 'SCHED_FLAG_UTIL_CLAMP_MAX';
  ioprio: 'IOPRIO_WHO_PROCESS' | 'IOPRIO_WHO_PGRP' | 'IOPRIO_WHO_USER';
  ioprio_class: 'IOPRIO_CLASS_NONE' | 'IOPRIO_CLASS_RT' | 'IOPRIO_CLASS_BE' | 'IOPRIO_CLASS_IDLE';
  kcmp: 'KCMP_FILE' | 'KCMP_VM' | 'KCMP_FILES' | 'KCMP_FS' | 'KCMP_SIGHAND' | 'KCMP_IO' | 'KCMP_SYSVSEM' | 'KCMP_EPOLL_TFD';
  membarrier: 'MEMBARRIER_CMD_FLAG_CPU';
  membarrier_cmd: 'MEMBARRIER_CMD_QUERY' | 'MEMBARRIER_CMD_GLOBAL' | 'MEMBARRIER_CMD_GLOBAL_EXPEDITED' | 'MEMBARRIER_CMD_REGISTER_GLOBAL_EXPEDITED' | 'MEMBARRIER_CMD_PRIVATE_EXPEDITED' | 'MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED' | 'MEMBARRIER_CMD_PRIVATE_EXPEDITED_SYNC_CORE' | 'MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_SYNC_CORE' | 'MEMBARRIER_CMD_PRIVATE_EXPEDITED_RSEQ' | 'MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_RSEQ' | 'MEMBARRIER_CMD_GET_REGISTRATIONS';
  ptrace: 'PTRACE_TRACEME' | 'PTRACE_PEEKTEXT' | 'PTRACE_PEEKDATA' | 'PTRACE_PEEKUSR' | 'PTRACE_POKETEXT' | 'PTRACE_POKEDATA' | 'PTRACE_POKEUSR' | 'PTRACE_CONT' | 'PTRACE_KILL' | 'PTRACE_SINGLESTEP' | 'PTRACE_ATTACH' | 'PTRACE_DETACH' | 'PTRACE_SYSCALL' | 'PTRACE_SETOPTIONS' | 'PTRACE_GETEVENTMSG' | 'PTRACE_GETSIGINFO' | 'PTRACE_SETSIGINFO' | 'PTRACE_GETREGSET' | 'PTRACE_SETREGSET' | 'PTRACE_SEIZE' | 'PTRACE_INTERRUPT' | 'PTRACE_LISTEN' | 'PTRACE_GET_SYSCALL_INFO';
  prctl: 'PR_SET_PDEATHSIG' | 'PR_GET_PDEATHSIG' | 'PR_GET_DUMPABLE' | 'PR_SET_DUMPABLE' | 'PR_GET_KEEPCAPS' | 'PR_SET_KEEPCAPS' | 'PR_GET_TIMING' | 'PR_SET_TIMING' | 'PR_SET_NAME' | 'PR_GET_NAME' | 'PR_GET_SECCOMP' | 'PR_SET_SECCOMP' | 'PR_CAPBSET_READ' | 'PR_CAPBSET_DROP' | 'PR_GET_TSC' | 'PR_SET_TSC' | 'PR_GET_SECUREBITS' | 'PR_SET_SECUREBITS' | 'PR_SET_TIMERSLACK' | 'PR_GET_TIMERSLACK' | 'PR_TASK_PERF_EVENTS_DISABLE' | 'PR_TASK_PERF_EVENTS_ENABLE' | 'PR_MCE_KILL' | 'PR_MCE_KILL_GET' | 'PR_SET_MM' | 'PR_SET_CHILD_SUBREAPER' | 'PR_GET_CHILD_SUBREAPER' | 'PR_SET_NO_NEW_PRIVS' | 'PR_GET_NO_NEW_PRIVS' | 'PR_GET_TID_ADDRESS' | 'PR_SET_THP_DISABLE' | 'PR_GET_THP_DISABLE' | 'PR_CAP_AMBIENT' | 'PR_GET_SPECULATION_CTRL' | 'PR_SET_SPECULATION_CTRL' | 'PR_SET_IO_FLUSHER' | 'PR_GET_IO_FLUSHER' | 'PR_SET_SYSCALL_USER_DISPATCH' | 'PR_SCHED_CORE' | 'PR_SET_MDWE' | 'PR_GET_MDWE' | 'PR_SET_VMA' | 'PR_GET_AUXV' | 'PR_SET_MEMORY_MERGE' | 'PR_GET_MEMORY_MERGE';
  cap_ambient: 'PR_CAP_AMBIENT_IS_SET' | 'PR_CAP_AMBIENT_RAISE' | 'PR_CAP_AMBIENT_LOWER' | 'PR_CAP_AMBIENT_CLEAR_ALL';
  cap: 'CAP_CHOWN' | 'CAP_DAC_OVERRIDE' | 'CAP_DAC_READ_SEARCH' | 'CAP_FOWNER' | 'CAP_FSETID' | 'CAP_KILL' | 'CAP_SETGID' | 'CAP_SETUID' | 'CAP_SETPCAP' | 'CAP_LINUX_IMMUTABLE' | 'CAP_NET_BIND_SERVICE' | 'CAP_NET_BROADCAST' | 'CAP_NET_ADMIN' | 'CAP_NET_RAW' | 'CAP_IPC_LOCK' | 'CAP_IPC_OWNER' | 'CAP_SYS_MODULE' | 'CAP_SYS_RAWIO' | 'CAP_SYS_CHROOT' | 'CAP_SYS_PTRACE' | 'CAP_SYS_PACCT' | 'CAP_SYS_ADMIN' | 'CAP_SYS_BOOT' | 'CAP_SYS_NICE' | 'CAP_SYS_RESOURCE' | 'CAP_SYS_TIME' | 'CAP_SYS_TTY_CONFIG' | 'CAP_MKNOD' | 'CAP_LEASE' | 'CAP_AUDIT_WRITE' | 'CAP_AUDIT_CONTROL' | 'CAP_SETFCAP' | 'CAP_MAC_OVERRIDE' | 'CAP_MAC_ADMIN' | 'CAP_SYSLOG' | 'CAP_WAKE_ALARM' | 'CAP_BLOCK_SUSPEND' | 'CAP_AUDIT_READ' | 'CAP_PERFMON' | 'CAP_BPF' | 'CAP_CHECKPOINT_RESTORE';
  cap_version: '_LINUX_CAPABILITY_VERSION_3';
  arch_prctl: 'ARCH_SET_GS' | 'ARCH_SET_FS' | 'ARCH_GET_FS' | 'ARCH_GET_GS' | 'ARCH_GET_CPUID' | 'ARCH_SET_CPUID' | 'ARCH_GET_XCOMP_SUPP' | 'ARCH_GET_XCOMP_PERM' | 'ARCH_REQ_XCOMP_PERM';
  signal: 'SIGHUP' | 'SIGINT' | 'SIGQUIT' | 'SIGILL' | 'SIGTRAP' | 'SIGABRT' | 'SIGBUS' | 'SIGFPE' | 'SIGKILL' | 'SIGUSR1' | 'SIGSEGV' | 'SIGUSR2' | 'SIGPIPE' | 'SIGALRM' | 'SIGTERM' | 'SIGSTKFLT' | 'SIGCHLD' | 'SIGCONT' | 'SIGSTOP' | 'SIGTSTP' | 'SIGTTIN' | 'SIGTTOU' | 'SIGURG' | 'SIGXCPU' | 'SIGXFSZ' | 'SIGVTALRM' | 'SIGPROF' | 'SIGWINCH' | 'SIGIO' | 'SIGPWR' | 'SIGSYS' | 'SIGRTMIN';
  sigprocmask: 'SIG_BLOCK' | 'SIG_UNBLOCK' | 'SIG_SETMASK';
  sigaction_flags: 'SA_RESTORER' | 'SA_NOCLDSTOP' | 'SA_NOCLDWAIT' | 'SA_SIGINFO' | 'SA_ONSTACK' | 'SA_RESTART' | 'SA_NODEFER' | 'SA_RESETHAND';
  futex: 'FUTEX_WAIT' | 'FUTEX_WAKE' | 'FUTEX_FD' | 'FUTEX_REQUEUE' | 'FUTEX_CMP_REQUEUE' | 'FUTEX_WAKE_OP' | 'FUTEX_LOCK_PI' | 'FUTEX_UNLOCK_PI' | 'FUTEX_TRYLOCK_PI' | 'FUTEX_WAIT_BITSET' | 'FUTEX_WAKE_BITSET' | 'FUTEX_WAIT_REQUEUE_PI' | 'FUTEX_CMP_REQUEUE_PI' | 'FUTEX_LOCK_PI2' | 'FUTEX_PRIVATE_FLAG' | 'FUTEX_CLOCK_REALTIME' | 'FUTEX_WAIT_PRIVATE' | 'FUTEX_WAKE_PRIVATE';
  futex2: 'FUTEX2_SIZE_U8' | 'FUTEX2_SIZE_U16' | 'FUTEX2_SIZE_U32' | 'FUTEX2_SIZE_U64' | 'FUTEX2_NUMA' | 'FUTEX2_PRIVATE';
  socket_domain: 'AF_UNSPEC' | 'AF_UNIX' | 'AF_LOCAL' | 'AF_INET' | 'AF_AX25' | 'AF_INET6' | 'AF_KEY' | 'AF_NETLINK' | 'AF_PACKET' | 'AF_CAN' | 'AF_TIPC' | 'AF_BLUETOOTH' | 'AF_ALG' | 'AF_VSOCK' | 'AF_QIPCRTR' | 'AF_XDP';
  socket_type: 'SOCK_STREAM' | 'SOCK_DGRAM' | 'SOCK_RAW' | 'SOCK_RDM' | 'SOCK_SEQPACKET' | 'SOCK_DCCP' | 'SOCK_PACKET' | 'SOCK_CLOEXEC' | 'SOCK_NONBLOCK';
  socket_protocol: 'IPPROTO_IP' | 'IPPROTO_ICMP' | 'IPPROTO_TCP' | 'IPPROTO_UDP' | 'IPPROTO_IPV6' | 'IPPROTO_RAW' | 'IPPROTO_SCTP' | 'IPPROTO_MPTCP';
  socket_level: 'SOL_SOCKET' | 'IPPROTO_IP' | 'IPPROTO_TCP' | 'IPPROTO_UDP' | 'IPPROTO_IPV6';
  so: 'SO_DEBUG' | 'SO_REUSEADDR' | 'SO_TYPE' | 'SO_ERROR' | 'SO_DONTROUTE' | 'SO_BROADCAST' | 'SO_SNDBUF' | 'SO_RCVBUF' | 'SO_KEEPALIVE' | 'SO_OOBINLINE' | 'SO_PRIORITY' | 'SO_LINGER' | 'SO_REUSEPORT' | 'SO_PASSCRED' | 'SO_PEERCRED' | 'SO_RCVLOWAT' | 'SO_SNDLOWAT' | 'SO_PEERSEC' | 'SO_BINDTODEVICE' | 'SO_TIMESTAMP' | 'SO_ACCEPTCONN' | 'SO_MARK' | 'SO_PROTOCOL' | 'SO_DOMAIN' | 'SO_PEEK_OFF' | 'SO_BUSY_POLL' | 'SO_INCOMING_CPU' | 'SO_PEERGROUPS' | 'SO_ZEROCOPY' | 'SO_PEERPIDFD' | 'SO_PASSPIDFD';
  tcp: 'TCP_NODELAY' | 'TCP_MAXSEG' | 'TCP_CORK' | 'TCP_KEEPIDLE' | 'TCP_KEEPINTVL' | 'TCP_KEEPCNT' | 'TCP_SYNCNT' | 'TCP_LINGER2' | 'TCP_DEFER_ACCEPT' | 'TCP_WINDOW_CLAMP' | 'TCP_INFO' | 'TCP_QUICKACK' | 'TCP_CONGESTION' | 'TCP_USER_TIMEOUT' | 'TCP_FASTOPEN';
  msg: 'MSG_OOB' | 'MSG_PEEK' | 'MSG_DONTROUTE' | 'MSG_CTRUNC' | 'MSG_TRUNC' | 'MSG_DONTWAIT' | 'MSG_EOR' | 'MSG_WAITALL' | 'MSG_CONFIRM' | 'MSG_ERRQUEUE' | 'MSG_NOSIGNAL' | 'MSG_MORE' | 'MSG_WAITFORONE' | 'MSG_ZEROCOPY' | 'MSG_FASTOPEN' | 'MSG_CMSG_CLOEXEC';
  scm: 'SCM_RIGHTS' | 'SCM_CREDENTIALS';
  shutdown: 'SHUT_RD' | 'SHUT_WR' | 'SHUT_RDWR';
  socketcall: 'SYS_SOCKET' | 'SYS_BIND' | 'SYS_CONNECT' | 'SYS_LISTEN' | 'SYS_ACCEPT' | 'SYS_GETSOCKNAME' | 'SYS_GETPEERNAME' | 'SYS_SOCKETPAIR' | 'SYS_SEND' | 'SYS_RECV' | 'SYS_SENDTO' | 'SYS_RECVFROM' | 'SYS_SHUTDOWN' | 'SYS_SETSOCKOPT' | 'SYS_GETSOCKOPT' | 'SYS_SENDMSG' | 'SYS_RECVMSG' | 'SYS_ACCEPT4' | 'SYS_RECVMMSG' | 'SYS_SENDMMSG';
  ipcget: 'IPC_CREAT' | 'IPC_EXCL' | 'S_IRUSR' | 'S_IWUSR' | 'S_IRGRP' | 'S_IWGRP' | 'S_IROTH' | 'S_IWOTH';
  shmget: 'IPC_CREAT' | 'IPC_EXCL' | 'SHM_HUGETLB' | 'SHM_NORESERVE' | 'S_IRUSR' | 'S_IWUSR' | 'S_IRGRP' | 'S_IWGRP' | 'S_IROTH' | 'S_IWOTH';
  shmat: 'SHM_RDONLY' | 'SHM_RND' | 'SHM_REMAP' | 'SHM_EXEC';
  msgflg: 'IPC_NOWAIT' | 'MSG_NOERROR' | 'MSG_EXCEPT' | 'MSG_COPY';
  ipc: 'IPC_RMID' | 'IPC_SET' | 'IPC_STAT' | 'IPC_INFO' | 'MSG_STAT' | 'MSG_INFO' | 'MSG_STAT_ANY';
  semctl: 'IPC_RMID' | 'IPC_SET' | 'IPC_STAT' | 'IPC_INFO' | 'GETPID' | 'GETVAL' | 'GETALL' | 'GETNCNT' | 'GETZCNT' | 'SETVAL' | 'SETALL' | 'SEM_STAT' | 'SEM_INFO' | 'SEM_STAT_ANY';
  shmctl: 'IPC_RMID' | 'IPC_SET' | 'IPC_STAT' | 'IPC_INFO' | 'SHM_LOCK' | 'SHM_UNLOCK' | 'SHM_STAT' | 'SHM_INFO' | 'SHM_STAT_ANY';
  ipc_key: 'IPC_PRIVATE';
  sem_flags: 'SEM_UNDO' | 'IPC_NOWAIT';
  ipccall: 'SEMOP' | 'SEMGET' | 'SEMCTL' | 'SEMTIMEDOP' | 'MSGSND' | 'MSGRCV' | 'MSGGET' | 'MSGCTL' | 'SHMAT' | 'SHMDT' | 'SHMGET' | 'SHMCTL';
  mount: 'MS_RDONLY' | 'MS_NOSUID' | 'MS_NODEV' | 'MS_NOEXEC' | 'MS_SYNCHRONOUS' | 'MS_REMOUNT' | 'MS_MANDLOCK' | 'MS_DIRSYNC' | 'MS_NOSYMFOLLOW' | 'MS_NOATIME' | 'MS_NODIRATIME' | 'MS_BIND' | 'MS_MOVE' | 'MS_REC' | 'MS_SILENT' | 'MS_POSIXACL' | 'MS_UNBINDABLE' | 'MS_PRIVATE' | 'MS_SLAVE' | 'MS_SHARED' | 'MS_RELATIME' | 'MS_I_VERSION' | 'MS_STRICTATIME' | 'MS_LAZYTIME';
  umount: 'MNT_FORCE' | 'MNT_DETACH' | 'MNT_EXPIRE' | 'UMOUNT_NOFOLLOW';
  open_tree: 'OPEN_TREE_CLONE' | 'OPEN_TREE_CLOEXEC' | 'AT_EMPTY_PATH' | 'AT_NO_AUTOMOUNT' | 'AT_RECURSIVE' | 'AT_SYMLINK_NOFOLLOW';
  move_mount: 'MOVE_MOUNT_F_SYMLINKS' | 'MOVE_MOUNT_F_AUTOMOUNTS' | 'MOVE_MOUNT_F_EMPTY_PATH' | 'MOVE_MOUNT_T_SYMLINKS' | 'MOVE_MOUNT_T_AUTOMOUNTS' | 'MOVE_MOUNT_T_EMPTY_PATH' | 'MOVE_MOUNT_SET_GROUP' | 'MOVE_MOUNT_BENEATH';
  fsopen: 'FSOPEN_CLOEXEC';
  fsconfig: 'FSCONFIG_SET_FLAG' | 'FSCONFIG_SET_STRING' | 'FSCONFIG_SET_BINARY' | 'FSCONFIG_SET_PATH' | 'FSCONFIG_SET_PATH_EMPTY' | 'FSCONFIG_SET_FD' | 'FSCONFIG_CMD_CREATE' | 'FSCONFIG_CMD_RECONFIGURE' | 'FSCONFIG_CMD_CREATE_EXCL';
  fsmount: 'FSMOUNT_CLOEXEC';
  mount_attr: 'MOUNT_ATTR_RDONLY' | 'MOUNT_ATTR_NOSUID' | 'MOUNT_ATTR_NODEV' | 'MOUNT_ATTR_NOEXEC' | 'MOUNT_ATTR_RELATIME' | 'MOUNT_ATTR_NOATIME' | 'MOUNT_ATTR_STRICTATIME' | 'MOUNT_ATTR_NODIRATIME' | 'MOUNT_ATTR_IDMAP' | 'MOUNT_ATTR_NOSYMFOLLOW';
  mount_attr_clear: 'MOUNT_ATTR_RDONLY' | 'MOUNT_ATTR_NOSUID' | 'MOUNT_ATTR_NODEV' | 'MOUNT_ATTR_NOEXEC' | 'MOUNT_ATTR__ATIME' | 'MOUNT_ATTR_NODIRATIME' | 'MOUNT_ATTR_NOSYMFOLLOW';
  fspick: 'FSPICK_CLOEXEC' | 'FSPICK_SYMLINK_NOFOLLOW' | 'FSPICK_NO_AUTOMOUNT' | 'FSPICK_EMPTY_PATH';
  mount_setattr: 'AT_EMPTY_PATH' | 'AT_RECURSIVE' | 'AT_SYMLINK_NOFOLLOW' | 'AT_NO_AUTOMOUNT';
  statmount: 'STATMOUNT_SB_BASIC' | 'STATMOUNT_MNT_BASIC' | 'STATMOUNT_PROPAGATE_FROM' | 'STATMOUNT_MNT_ROOT' | 'STATMOUNT_MNT_POINT' | 'STATMOUNT_FS_TYPE';
  listmount: 'LISTMOUNT_REVERSE';
  listmount_root: 'LSMT_ROOT';
  keyring: 'KEY_SPEC_THREAD_KEYRING' | 'KEY_SPEC_PROCESS_KEYRING' | 'KEY_SPEC_SESSION_KEYRING' | 'KEY_SPEC_USER_KEYRING' | 'KEY_SPEC_USER_SESSION_KEYRING' | 'KEY_SPEC_GROUP_KEYRING' | 'KEY_SPEC_REQKEY_AUTH_KEY' | 'KEY_SPEC_REQUESTOR_KEYRING';
  keyctl: 'KEYCTL_GET_KEYRING_ID' | 'KEYCTL_JOIN_SESSION_KEYRING' | 'KEYCTL_UPDATE' | 'KEYCTL_REVOKE' | 'KEYCTL_CHOWN' | 'KEYCTL_SETPERM' | 'KEYCTL_DESCRIBE' | 'KEYCTL_CLEAR' | 'KEYCTL_LINK' | 'KEYCTL_UNLINK' | 'KEYCTL_SEARCH' | 'KEYCTL_READ' | 'KEYCTL_INSTANTIATE' | 'KEYCTL_NEGATE' | 'KEYCTL_SET_REQKEY_KEYRING' | 'KEYCTL_SET_TIMEOUT' | 'KEYCTL_ASSUME_AUTHORITY' | 'KEYCTL_GET_SECURITY' | 'KEYCTL_SESSION_TO_PARENT' | 'KEYCTL_REJECT' | 'KEYCTL_INVALIDATE' | 'KEYCTL_GET_PERSISTENT' | 'KEYCTL_MOVE' | 'KEYCTL_CAPABILITIES';
  seccomp: 'SECCOMP_FILTER_FLAG_TSYNC' | 'SECCOMP_FILTER_FLAG_LOG' | 'SECCOMP_FILTER_FLAG_SPEC_ALLOW' | 'SECCOMP_FILTER_FLAG_NEW_LISTENER' | 'SECCOMP_FILTER_FLAG_TSYNC_ESRCH' | 'SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV';
  seccomp_op: 'SECCOMP_SET_MODE_STRICT' | 'SECCOMP_SET_MODE_FILTER' | 'SECCOMP_GET_ACTION_AVAIL' | 'SECCOMP_GET_NOTIF_SIZES';
  seccomp_ret: 'SECCOMP_RET_KILL_PROCESS' | 'SECCOMP_RET_KILL_THREAD' | 'SECCOMP_RET_TRAP' | 'SECCOMP_RET_ERRNO' | 'SECCOMP_RET_USER_NOTIF' | 'SECCOMP_RET_TRACE' | 'SECCOMP_RET_LOG' | 'SECCOMP_RET_ALLOW';
  landlock_create: 'LANDLOCK_CREATE_RULESET_VERSION' | 'LANDLOCK_CREATE_RULESET_ERRATA';
  landlock_restrict: 'LANDLOCK_RESTRICT_SELF_LOG_SAME_EXEC_OFF' | 'LANDLOCK_RESTRICT_SELF_LOG_NEW_EXEC_ON' | 'LANDLOCK_RESTRICT_SELF_LOG_SUBDOMAINS_OFF';
  landlock_rule: 'LANDLOCK_RULE_PATH_BENEATH' | 'LANDLOCK_RULE_NET_PORT';
  landlock_fs: 'LANDLOCK_ACCESS_FS_EXECUTE' | 'LANDLOCK_ACCESS_FS_WRITE_FILE' | 'LANDLOCK_ACCESS_FS_READ_FILE' | 'LANDLOCK_ACCESS_FS_READ_DIR' | 'LANDLOCK_ACCESS_FS_REMOVE_DIR' | 'LANDLOCK_ACCESS_FS_REMOVE_FILE' | 'LANDLOCK_ACCESS_FS_MAKE_CHAR' | 'LANDLOCK_ACCESS_FS_MAKE_DIR' | 'LANDLOCK_ACCESS_FS_MAKE_REG' | 'LANDLOCK_ACCESS_FS_MAKE_SOCK' | 'LANDLOCK_ACCESS_FS_MAKE_FIFO' | 'LANDLOCK_ACCESS_FS_MAKE_BLOCK' | 'LANDLOCK_ACCESS_FS_MAKE_SYM' | 'LANDLOCK_ACCESS_FS_REFER' | 'LANDLOCK_ACCESS_FS_TRUNCATE' | 'LANDLOCK_ACCESS_FS_IOCTL_DEV';
  landlock_net: 'LANDLOCK_ACCESS_NET_BIND_TCP' | 'LANDLOCK_ACCESS_NET_CONNECT_TCP';
  lsm_attr: 'LSM_ATTR_CURRENT' | 'LSM_ATTR_EXEC' | 'LSM_ATTR_FSCREATE' | 'LSM_ATTR_KEYCREATE' | 'LSM_ATTR_PREV' | 'LSM_ATTR_SOCKCREATE';
  lsm: 'LSM_FLAG_SINGLE';
  bpf: 'BPF_MAP_CREATE' | 'BPF_MAP_LOOKUP_ELEM' | 'BPF_MAP_UPDATE_ELEM' | 'BPF_MAP_DELETE_ELEM' | 'BPF_MAP_GET_NEXT_KEY' | 'BPF_PROG_LOAD' | 'BPF_OBJ_PIN' | 'BPF_OBJ_GET' | 'BPF_PROG_ATTACH' | 'BPF_PROG_DETACH' | 'BPF_PROG_TEST_RUN' | 'BPF_PROG_GET_NEXT_ID' | 'BPF_MAP_GET_NEXT_ID' | 'BPF_PROG_GET_FD_BY_ID' | 'BPF_MAP_GET_FD_BY_ID' | 'BPF_OBJ_GET_INFO_BY_FD' | 'BPF_PROG_QUERY' | 'BPF_RAW_TRACEPOINT_OPEN' | 'BPF_BTF_LOAD' | 'BPF_MAP_FREEZE' | 'BPF_LINK_CREATE';
  bpf_map_type: 'BPF_MAP_TYPE_HASH' | 'BPF_MAP_TYPE_ARRAY' | 'BPF_MAP_TYPE_PROG_ARRAY' | 'BPF_MAP_TYPE_PERF_EVENT_ARRAY' | 'BPF_MAP_TYPE_PERCPU_HASH' | 'BPF_MAP_TYPE_PERCPU_ARRAY' | 'BPF_MAP_TYPE_LRU_HASH' | 'BPF_MAP_TYPE_LPM_TRIE' | 'BPF_MAP_TYPE_QUEUE' | 'BPF_MAP_TYPE_STACK' | 'BPF_MAP_TYPE_RINGBUF';
  bpf_update: 'BPF_ANY' | 'BPF_NOEXIST' | 'BPF_EXIST';
  perf: 'PERF_FLAG_FD_NO_GROUP' | 'PERF_FLAG_FD_OUTPUT' | 'PERF_FLAG_PID_CGROUP' | 'PERF_FLAG_FD_CLOEXEC';
  perf_type: 'PERF_TYPE_HARDWARE' | 'PERF_TYPE_SOFTWARE' | 'PERF_TYPE_TRACEPOINT' | 'PERF_TYPE_HW_CACHE' | 'PERF_TYPE_RAW' | 'PERF_TYPE_BREAKPOINT';
  perf_software: 'PERF_COUNT_SW_CPU_CLOCK' | 'PERF_COUNT_SW_TASK_CLOCK' | 'PERF_COUNT_SW_PAGE_FAULTS' | 'PERF_COUNT_SW_CONTEXT_SWITCHES' | 'PERF_COUNT_SW_CPU_MIGRATIONS' | 'PERF_COUNT_SW_PAGE_FAULTS_MIN' | 'PERF_COUNT_SW_PAGE_FAULTS_MAJ' | 'PERF_COUNT_SW_DUMMY';
  perf_hardware: 'PERF_COUNT_HW_CPU_CYCLES' | 'PERF_COUNT_HW_INSTRUCTIONS' | 'PERF_COUNT_HW_CACHE_REFERENCES' | 'PERF_COUNT_HW_CACHE_MISSES';
  grnd: 'GRND_NONBLOCK' | 'GRND_RANDOM' | 'GRND_INSECURE';
  syslog: 'SYSLOG_ACTION_CLOSE' | 'SYSLOG_ACTION_OPEN' | 'SYSLOG_ACTION_READ' | 'SYSLOG_ACTION_READ_ALL' | 'SYSLOG_ACTION_READ_CLEAR' | 'SYSLOG_ACTION_CLEAR' | 'SYSLOG_ACTION_CONSOLE_OFF' | 'SYSLOG_ACTION_CONSOLE_ON' | 'SYSLOG_ACTION_CONSOLE_LEVEL' | 'SYSLOG_ACTION_SIZE_UNREAD' | 'SYSLOG_ACTION_SIZE_BUFFER';
  reboot_magic: 'LINUX_REBOOT_MAGIC1';
  reboot_magic2: 'LINUX_REBOOT_MAGIC2' | 'LINUX_REBOOT_MAGIC2A' | 'LINUX_REBOOT_MAGIC2B' | 'LINUX_REBOOT_MAGIC2C';
  reboot: 'LINUX_REBOOT_CMD_RESTART' | 'LINUX_REBOOT_CMD_HALT' | 'LINUX_REBOOT_CMD_CAD_ON' | 'LINUX_REBOOT_CMD_CAD_OFF' | 'LINUX_REBOOT_CMD_POWER_OFF' | 'LINUX_REBOOT_CMD_RESTART2' | 'LINUX_REBOOT_CMD_SW_SUSPEND' | 'LINUX_REBOOT_CMD_KEXEC';
  finit_module: 'MODULE_INIT_IGNORE_MODVERSIONS' | 'MODULE_INIT_IGNORE_VERMAGIC' | 'MODULE_INIT_COMPRESSED_FILE';
  delete_module: 'O_NONBLOCK' | 'O_TRUNC';
  kexec: 'KEXEC_ON_CRASH' | 'KEXEC_PRESERVE_CONTEXT';
  kexec_file: 'KEXEC_FILE_UNLOAD' | 'KEXEC_FILE_ON_CRASH' | 'KEXEC_FILE_NO_INITRAMFS';
}

/** The structures, as calls return them. */
export interface Structs {
  __user_cap_data_struct: {
    effective: number;
    permitted: number;
    inheritable: number;
  };
  __user_cap_header_struct: {
    version: number;
    pid: number;
  };
  bpf_get_id: {
    start_id: number;
    prog_id: number;
    map_id: number;
    next_id: number;
    open_flags: number;
  };
  bpf_map_create: {
    map_type: number;
    key_size: number;
    value_size: number;
    max_entries: number;
    map_flags: number;
    inner_map_fd: number;
    numa_node: number;
    map_name: string;
  };
  bpf_map_elem: {
    map_fd: number;
    key: PointerValue;
    value: PointerValue;
    flags: number;
  };
  bpf_obj: {
    pathname: PointerValue;
    bpf_fd: number;
    file_flags: number;
  };
  bpf_prog_load: {
    prog_type: number;
    insn_cnt: number;
    insns: PointerValue;
    license: PointerValue;
    log_level: number;
    log_size: number;
    log_buf: PointerValue;
    kern_version: number;
    prog_flags: number;
    prog_name: string;
  };
  cachestat: {
    nr_cache: number;
    nr_dirty: number;
    nr_writeback: number;
    nr_evicted: number;
    nr_recently_evicted: number;
  };
  cachestat_range: {
    off: number;
    len: number;
  };
  clone_args: {
    flags: number;
    pidfd: number;
    child_tid: number;
    parent_tid: number;
    exit_signal: number;
    stack: number;
    stack_size: number;
    tls: number;
    set_tid: number;
    set_tid_size: number;
    cgroup: number;
  };
  cmsghdr: {
    cmsg_len: number;
    cmsg_level: number;
    cmsg_type: number;
  };
  epoll_event: {
    events: number;
    data: number;
  };
  f_owner_ex: {
    type: number;
    pid: number;
  };
  fanotify_event_metadata: {
    event_len: number;
    vers: number;
    metadata_len: number;
    mask: number;
    fd: number;
    pid: number;
  };
  fd_set: {
    fds_bits: readonly bigint[];
  };
  file_attr: {
    fa_xflags: number;
    fa_extsize: number;
    fa_nextents: number;
    fa_projid: number;
    fa_cowextsize: number;
  };
  file_handle: {
    handle_bytes: number;
    handle_type: number;
    f_handle: readonly number[];
  };
  flock: {
    l_type: number;
    l_whence: number;
    l_start: number;
    l_len: number;
    l_pid: number;
  };
  fsxattr: {
    fsx_xflags: number;
    fsx_extsize: number;
    fsx_nextents: number;
    fsx_projid: number;
    fsx_cowextsize: number;
    fsx_pad: readonly number[];
  };
  futex_waitv: {
    val: number;
    uaddr: PointerValue;
    flags: number;
  };
  inotify_event: {
    wd: number;
    mask: number;
    cookie: number;
    len: number;
    name: string;
  };
  io_event: {
    data: number;
    obj: number;
    res: number;
    res2: number;
  };
  io_uring_params: {
    sq_entries: number;
    cq_entries: number;
    flags: number;
    sq_thread_cpu: number;
    sq_thread_idle: number;
    features: number;
    wq_fd: number;
    sq_off: {
      head: number;
      tail: number;
      ring_mask: number;
      ring_entries: number;
      flags: number;
      dropped: number;
      array: number;
      user_addr: number;
    };
    cq_off: {
      head: number;
      tail: number;
      ring_mask: number;
      ring_entries: number;
      overflow: number;
      cqes: number;
      flags: number;
      user_addr: number;
    };
  };
  iocb: {
    aio_data: number;
    aio_key: number;
    aio_rw_flags: number;
    aio_lio_opcode: number;
    aio_reqprio: number;
    aio_fildes: number;
    aio_buf: PointerValue;
    aio_nbytes: number;
    aio_offset: number;
    aio_reserved2: number;
    aio_flags: number;
    aio_resfd: number;
  };
  iovec: {
    iov_base: PointerValue;
    iov_len: number;
  };
  ipc64_perm: {
    key: number;
    uid: number;
    gid: number;
    cuid: number;
    cgid: number;
    mode: number;
    seq: number;
  };
  itimerspec: {
    it_interval: {
      tv_sec: number;
      tv_nsec: number;
    };
    it_value: {
      tv_sec: number;
      tv_nsec: number;
    };
  };
  itimerval: {
    it_interval: {
      tv_sec: number;
      tv_usec: number;
    };
    it_value: {
      tv_sec: number;
      tv_usec: number;
    };
  };
  landlock_net_port_attr: {
    allowed_access: number;
    port: number;
  };
  landlock_path_beneath_attr: {
    allowed_access: number;
    parent_fd: number;
  };
  landlock_ruleset_attr: {
    handled_access_fs: number;
    handled_access_net: number;
    scoped: number;
    quiet_access_fs: number;
    quiet_access_net: number;
    quiet_scoped: number;
  };
  linger: {
    l_onoff: number;
    l_linger: number;
  };
  linux_dirent64: {
    d_ino: number;
    d_off: number;
    d_reclen: number;
    d_type: number;
  };
  lsm_ctx: {
    id: number;
    flags: number;
    len: number;
    ctx_len: number;
  };
  mmsghdr: {
    msg_hdr: {
      msg_name: PointerValue;
      msg_namelen: number;
      msg_iov: PointerValue;
      msg_iovlen: number;
      msg_control: PointerValue;
      msg_controllen: number;
      msg_flags: number;
    };
    msg_len: number;
  };
  mnt_id_req: {
    size: number;
    mnt_ns_fd: number;
    mnt_fd: number;
    mnt_id: number;
    param: number;
    mnt_ns_id: number;
  };
  mount_attr: {
    attr_set: number;
    attr_clr: number;
    propagation: number;
    userns_fd: number;
  };
  mq_attr: {
    mq_flags: number;
    mq_maxmsg: number;
    mq_msgsize: number;
    mq_curmsgs: number;
  };
  msghdr: {
    msg_name: PointerValue;
    msg_namelen: number;
    msg_iov: PointerValue;
    msg_iovlen: number;
    msg_control: PointerValue;
    msg_controllen: number;
    msg_flags: number;
  };
  msqid_ds: {
    msg_perm: {
      key: number;
      uid: number;
      gid: number;
      cuid: number;
      cgid: number;
      mode: number;
      seq: number;
    };
    msg_stime: number;
    msg_rtime: number;
    msg_ctime: number;
    msg_cbytes: number;
    msg_qnum: number;
    msg_qbytes: number;
    msg_lspid: number;
    msg_lrpid: number;
  };
  new_utsname: {
    sysname: string;
    nodename: string;
    release: string;
    version: string;
    machine: string;
    domainname: string;
  };
  ns_id_req: {
    size: number;
    ns_id: number;
    ns_type: number;
    user_ns_id: number;
  };
  old_sigaction: {
    sa_handler: number;
    sa_mask: number;
    sa_flags: number;
    sa_restorer: number;
  };
  old_utsname: {
    sysname: string;
    nodename: string;
    release: string;
    version: string;
    machine: string;
  };
  oldold_utsname: {
    sysname: string;
    nodename: string;
    release: string;
    version: string;
    machine: string;
  };
  open_how: {
    flags: number;
    mode: number;
    resolve: number;
  };
  perf_event_attr: {
    type: number;
    size: number;
    config: number;
    sample_period: number;
    sample_freq: number;
    sample_type: number;
    read_format: number;
    disabled: number;
    inherit: number;
    pinned: number;
    exclusive: number;
    exclude_user: number;
    exclude_kernel: number;
    exclude_hv: number;
    exclude_idle: number;
    mmap: number;
    comm: number;
    freq: number;
    inherit_stat: number;
    enable_on_exec: number;
    task: number;
    watermark: number;
    precise_ip: number;
    mmap_data: number;
    sample_id_all: number;
    exclude_host: number;
    exclude_guest: number;
    exclude_callchain_kernel: number;
    exclude_callchain_user: number;
    mmap2: number;
    comm_exec: number;
    use_clockid: number;
    context_switch: number;
    write_backward: number;
    namespaces: number;
    ksymbol: number;
    bpf_event: number;
    aux_output: number;
    cgroup: number;
    text_poke: number;
    build_id: number;
    inherit_thread: number;
    remove_on_exec: number;
    sigtrap: number;
    defer_callchain: number;
    defer_output: number;
    wakeup_events: number;
    wakeup_watermark: number;
    bp_type: number;
    bp_addr: number;
    kprobe_func: number;
    uprobe_path: number;
    config1: number;
    bp_len: number;
    kprobe_addr: number;
    probe_offset: number;
    config2: number;
    branch_sample_type: number;
    sample_regs_user: number;
    sample_stack_user: number;
    clockid: number;
    sample_regs_intr: number;
    aux_watermark: number;
    sample_max_stack: number;
    aux_sample_size: number;
    aux_action: number;
    aux_start_paused: number;
    aux_pause: number;
    aux_resume: number;
    sig_data: number;
    config3: number;
    config4: number;
  };
  pollfd: {
    fd: number;
    events: number;
    revents: number;
  };
  rlimit: {
    rlim_cur: bigint;
    rlim_max: bigint;
  };
  rlimit64: {
    rlim_cur: bigint;
    rlim_max: bigint;
  };
  robust_list_head: {
    list: {
      next: PointerValue;
    };
    futex_offset: number;
    list_op_pending: PointerValue;
  };
  rusage: {
    ru_utime: {
      tv_sec: number;
      tv_usec: number;
    };
    ru_stime: {
      tv_sec: number;
      tv_usec: number;
    };
    ru_maxrss: number;
    ru_ixrss: number;
    ru_idrss: number;
    ru_isrss: number;
    ru_minflt: number;
    ru_majflt: number;
    ru_nswap: number;
    ru_inblock: number;
    ru_oublock: number;
    ru_msgsnd: number;
    ru_msgrcv: number;
    ru_nsignals: number;
    ru_nvcsw: number;
    ru_nivcsw: number;
  };
  sched_attr: {
    size: number;
    sched_policy: number;
    sched_flags: number;
    sched_nice: number;
    sched_priority: number;
    sched_runtime: number;
    sched_deadline: number;
    sched_period: number;
    sched_util_min: number;
    sched_util_max: number;
  };
  sched_param: {
    sched_priority: number;
  };
  seccomp_data: {
    nr: number;
    arch: number;
    instruction_pointer: number;
    args: readonly number[];
  };
  seccomp_notif_sizes: {
    seccomp_notif: number;
    seccomp_notif_resp: number;
    seccomp_data: number;
  };
  sembuf: {
    sem_num: number;
    sem_op: number;
    sem_flg: number;
  };
  semid_ds: {
    sem_perm: {
      key: number;
      uid: number;
      gid: number;
      cuid: number;
      cgid: number;
      mode: number;
      seq: number;
    };
    sem_otime: number;
    sem_ctime: number;
    sem_nsems: number;
  };
  shmid_ds: {
    shm_perm: {
      key: number;
      uid: number;
      gid: number;
      cuid: number;
      cgid: number;
      mode: number;
      seq: number;
    };
    shm_segsz: number;
    shm_atime: number;
    shm_dtime: number;
    shm_ctime: number;
    shm_cpid: number;
    shm_lpid: number;
    shm_nattch: number;
  };
  sigaction: {
    sa_handler: number;
    sa_flags: number;
    sa_restorer: bigint;
    sa_mask: bigint;
  };
  sigaltstack: {
    ss_sp: number;
    ss_flags: number;
    ss_size: number;
  };
  sigevent: {
    sigev_int: number;
    sigev_ptr: number;
    sigev_signo: number;
    sigev_notify: number;
    sigev_tid: number;
  };
  siginfo: {
    si_signo: number;
    si_errno: number;
    si_code: number;
    si_pid: number;
    si_uid: number;
    si_status: number;
    si_utime: number;
    si_stime: number;
    si_int: number;
    si_ptr: bigint;
    si_addr: bigint;
    si_band: bigint;
    si_fd: number;
  };
  signalfd_siginfo: {
    ssi_signo: number;
    ssi_errno: number;
    ssi_code: number;
    ssi_pid: number;
    ssi_uid: number;
    ssi_fd: number;
    ssi_tid: number;
    ssi_band: number;
    ssi_overrun: number;
    ssi_trapno: number;
    ssi_status: number;
    ssi_int: number;
    ssi_ptr: number;
    ssi_utime: number;
    ssi_stime: number;
    ssi_addr: number;
    ssi_addr_lsb: number;
    ssi_syscall: number;
    ssi_call_addr: number;
    ssi_arch: number;
  };
  sigset: {
    sig: readonly number[];
  };
  sock_filter: {
    code: number;
    jt: number;
    jf: number;
    k: number;
  };
  sock_fprog: {
    len: number;
    filter: PointerValue;
  };
  sockaddr_in: {
    sin_family: number;
    sin_port: number;
    sin_addr: {
      s_addr: number;
    };
  };
  sockaddr_in6: {
    sin6_family: number;
    sin6_port: number;
    sin6_flowinfo: number;
    sin6_addr: {
      in6_u: {
        u6_addr8: readonly number[];
        u6_addr16: readonly number[];
        u6_addr32: readonly number[];
      };
    };
    sin6_scope_id: number;
  };
  sockaddr_nl: {
    nl_family: number;
    nl_pad: number;
    nl_pid: number;
    nl_groups: number;
  };
  sockaddr_un: {
    sun_family: number;
    sun_path: string;
  };
  stat: {
    st_dev: number;
    st_ino: number;
    st_nlink: number;
    st_mode: number;
    st_uid: number;
    st_gid: number;
    st_rdev: number;
    st_size: number;
    st_blksize: number;
    st_blocks: number;
    st_atime: number;
    st_atime_nsec: number;
    st_mtime: number;
    st_mtime_nsec: number;
    st_ctime: number;
    st_ctime_nsec: number;
  };
  statfs: {
    f_type: number;
    f_bsize: number;
    f_blocks: number;
    f_bfree: number;
    f_bavail: number;
    f_files: number;
    f_ffree: number;
    f_fsid: {
      val: readonly number[];
    };
    f_namelen: number;
    f_frsize: number;
    f_flags: number;
    f_spare: readonly number[];
  };
  statfs64: {
    f_type: number;
    f_bsize: number;
    f_blocks: number;
    f_bfree: number;
    f_bavail: number;
    f_files: number;
    f_ffree: number;
    f_fsid: {
      val: readonly number[];
    };
    f_namelen: number;
    f_frsize: number;
    f_flags: number;
    f_spare: readonly number[];
  };
  statmount: {
    size: number;
    mnt_opts: number;
    mask: number;
    sb_dev_major: number;
    sb_dev_minor: number;
    sb_magic: number;
    sb_flags: number;
    fs_type: number;
    mnt_id: number;
    mnt_parent_id: number;
    mnt_id_old: number;
    mnt_parent_id_old: number;
    mnt_attr: number;
    mnt_propagation: number;
    mnt_peer_group: number;
    mnt_master: number;
    propagate_from: number;
    mnt_root: number;
    mnt_point: number;
    mnt_ns_id: number;
    fs_subtype: number;
    sb_source: number;
    opt_num: number;
    opt_array: number;
    opt_sec_num: number;
    opt_sec_array: number;
    supported_mask: number;
    mnt_uidmap_num: number;
    mnt_uidmap: number;
    mnt_gidmap_num: number;
    mnt_gidmap: number;
    str: string;
  };
  statx: {
    stx_mask: number;
    stx_blksize: number;
    stx_attributes: number;
    stx_nlink: number;
    stx_uid: number;
    stx_gid: number;
    stx_mode: number;
    stx_ino: number;
    stx_size: number;
    stx_blocks: number;
    stx_attributes_mask: number;
    stx_atime: {
      tv_sec: number;
      tv_nsec: number;
    };
    stx_btime: {
      tv_sec: number;
      tv_nsec: number;
    };
    stx_ctime: {
      tv_sec: number;
      tv_nsec: number;
    };
    stx_mtime: {
      tv_sec: number;
      tv_nsec: number;
    };
    stx_rdev_major: number;
    stx_rdev_minor: number;
    stx_dev_major: number;
    stx_dev_minor: number;
    stx_mnt_id: number;
    stx_dio_mem_align: number;
    stx_dio_offset_align: number;
    stx_subvol: number;
    stx_atomic_write_unit_min: number;
    stx_atomic_write_unit_max: number;
    stx_atomic_write_segments_max: number;
    stx_dio_read_offset_align: number;
    stx_atomic_write_unit_max_opt: number;
  };
  sysinfo: {
    uptime: number;
    loads: readonly number[];
    totalram: number;
    freeram: number;
    sharedram: number;
    bufferram: number;
    totalswap: number;
    freeswap: number;
    procs: number;
    totalhigh: number;
    freehigh: number;
    mem_unit: number;
  };
  termios: {
    c_iflag: number;
    c_oflag: number;
    c_cflag: number;
    c_lflag: number;
    c_line: number;
    c_cc: readonly number[];
  };
  timespec: {
    tv_sec: number;
    tv_nsec: number;
  };
  timeval: {
    tv_sec: number;
    tv_usec: number;
  };
  timex: {
    modes: number;
    offset: number;
    freq: number;
    maxerror: number;
    esterror: number;
    status: number;
    constant: number;
    precision: number;
    tolerance: number;
    time: {
      tv_sec: number;
      tv_usec: number;
    };
    tick: number;
    ppsfreq: number;
    jitter: number;
    shift: number;
    stabil: number;
    jitcnt: number;
    calcnt: number;
    errcnt: number;
    stbcnt: number;
    tai: number;
  };
  timezone: {
    tz_minuteswest: number;
    tz_dsttime: number;
  };
  tms: {
    tms_utime: number;
    tms_stime: number;
    tms_cutime: number;
    tms_cstime: number;
  };
  ucred: {
    pid: number;
    uid: number;
    gid: number;
  };
  uffdio_api: {
    api: number;
    features: number;
    ioctls: bigint;
  };
  uffdio_register: {
    range: {
      start: number;
      len: number;
    };
    mode: number;
    ioctls: number;
  };
  user_desc: {
    entry_number: number;
    base_addr: number;
    limit: number;
    seg_32bit: number;
    contents: number;
    read_exec_only: number;
    limit_in_pages: number;
    seg_not_present: number;
    useable: number;
    lm: number;
  };
  ustat: {
    f_tfree: number;
    f_tinode: number;
    f_fname: string;
    f_fpack: string;
  };
  utimbuf: {
    actime: number;
    modtime: number;
  };
  winsize: {
    ws_row: number;
    ws_col: number;
    ws_xpixel: number;
    ws_ypixel: number;
  };
  xattr_args: {
    value: PointerValue;
    size: number;
    flags: number;
  };
}

/** Structures whose fields may be left out, and are 0 then. */
export type Sparse = 'timex' | 'flock' | 'open_how' | 'file_attr' | 'fsxattr' | 'pollfd' | 'msghdr' | 'sigaction' | 'old_sigaction' | 'siginfo' | 'sigevent' | 'clone_args' | 'sched_attr' | '__user_cap_header_struct' | 'io_uring_params' | 'iocb' | 'landlock_ruleset_attr' | 'mount_attr' | 'mnt_id_req' | 'ns_id_req' | 'perf_event_attr' | 'futex_waitv' | 'mq_attr' | 'sembuf' | 'semid_ds' | 'shmid_ds' | 'msqid_ds' | 'uffdio_api' | 'uffdio_register' | 'file_handle' | 'sockaddr_in' | 'sockaddr_in6' | 'sockaddr_nl' | 'bpf_map_create' | 'bpf_obj' | 'bpf_get_id' | 'bpf_map_elem' | 'bpf_prog_load' | 'user_desc';

/** Fields that are made of the constants of a set. */
export interface FieldFlags {
  open_how: { flags: 'open'; mode: 'mode'; resolve: 'resolve' };
  pollfd: { events: 'poll' };
  epoll_event: { events: 'epoll' };
  sigaction: { sa_flags: 'sigaction_flags' };
  sched_attr: { sched_flags: 'sched_flags' };
  io_uring_params: { flags: 'io_uring_setup' };
  landlock_ruleset_attr: { handled_access_fs: 'landlock_fs'; handled_access_net: 'landlock_net' };
  landlock_path_beneath_attr: { allowed_access: 'landlock_fs' };
  landlock_net_port_attr: { allowed_access: 'landlock_net' };
  mount_attr: { attr_set: 'mount_attr'; attr_clr: 'mount_attr_clear' };
  futex_waitv: { flags: 'futex2' };
}

/** The calls of Linux, of every ABI. */
export type LinuxName =
  | 'open'
  | 'creat'
  | 'openat'
  | 'openat2'
  | 'close'
  | 'close_range'
  | 'read'
  | 'write'
  | 'pread64'
  | 'pwrite64'
  | 'readv'
  | 'writev'
  | 'preadv'
  | 'pwritev'
  | 'preadv2'
  | 'pwritev2'
  | 'lseek'
  | '_llseek'
  | 'stat'
  | 'lstat'
  | 'fstat'
  | 'newfstatat'
  | 'statx'
  | 'access'
  | 'faccessat'
  | 'faccessat2'
  | 'rename'
  | 'renameat'
  | 'renameat2'
  | 'mkdir'
  | 'mkdirat'
  | 'rmdir'
  | 'mknod'
  | 'mknodat'
  | 'link'
  | 'linkat'
  | 'symlink'
  | 'symlinkat'
  | 'readlink'
  | 'readlinkat'
  | 'unlink'
  | 'unlinkat'
  | 'chmod'
  | 'fchmod'
  | 'fchmodat'
  | 'fchmodat2'
  | 'chown'
  | 'fchown'
  | 'lchown'
  | 'fchownat'
  | 'truncate'
  | 'ftruncate'
  | 'fallocate'
  | 'utime'
  | 'utimes'
  | 'futimesat'
  | 'utimensat'
  | 'getdents'
  | 'getdents64'
  | 'getcwd'
  | 'chdir'
  | 'fchdir'
  | 'chroot'
  | 'dup'
  | 'dup2'
  | 'dup3'
  | 'pipe'
  | 'pipe2'
  | 'fcntl'
  | 'ioctl'
  | 'flock'
  | 'sync'
  | 'syncfs'
  | 'fsync'
  | 'fdatasync'
  | 'sync_file_range'
  | 'fadvise64'
  | 'fadvise64_64'
  | 'readahead'
  | 'cachestat'
  | 'copy_file_range'
  | 'sendfile'
  | 'sendfile64'
  | 'splice'
  | 'tee'
  | 'vmsplice'
  | 'statfs'
  | 'fstatfs'
  | 'ustat'
  | 'umask'
  | 'name_to_handle_at'
  | 'open_by_handle_at'
  | 'file_getattr'
  | 'file_setattr'
  | 'setxattr'
  | 'lsetxattr'
  | 'fsetxattr'
  | 'getxattr'
  | 'lgetxattr'
  | 'fgetxattr'
  | 'listxattr'
  | 'llistxattr'
  | 'flistxattr'
  | 'removexattr'
  | 'lremovexattr'
  | 'fremovexattr'
  | 'setxattrat'
  | 'getxattrat'
  | 'listxattrat'
  | 'removexattrat'
  | 'inotify_init'
  | 'inotify_init1'
  | 'inotify_add_watch'
  | 'inotify_rm_watch'
  | 'fanotify_init'
  | 'fanotify_mark'
  | 'readdir'
  | 'oldstat'
  | 'oldlstat'
  | 'oldfstat'
  | 'stat64'
  | 'lstat64'
  | 'fstat64'
  | 'fstatat64'
  | 'statfs64'
  | 'fstatfs64'
  | 'truncate64'
  | 'ftruncate64'
  | 'fcntl64'
  | 'chown32'
  | 'fchown32'
  | 'lchown32'
  | 'utimensat_time64'
  | 'select'
  | '_newselect'
  | 'pselect6'
  | 'pselect6_time64'
  | 'poll'
  | 'ppoll'
  | 'ppoll_time64'
  | 'epoll_create'
  | 'epoll_create1'
  | 'epoll_ctl'
  | 'epoll_wait'
  | 'epoll_pwait'
  | 'epoll_pwait2'
  | 'eventfd'
  | 'eventfd2'
  | 'signalfd'
  | 'signalfd4'
  | 'timerfd_create'
  | 'timerfd_settime'
  | 'timerfd_gettime'
  | 'timerfd_settime64'
  | 'timerfd_gettime64'
  | 'io_setup'
  | 'io_destroy'
  | 'io_submit'
  | 'io_cancel'
  | 'io_getevents'
  | 'io_pgetevents'
  | 'io_pgetevents_time64'
  | 'io_uring_setup'
  | 'io_uring_enter'
  | 'io_uring_register'
  | 'mmap'
  | 'mmap2'
  | 'munmap'
  | 'mremap'
  | 'mprotect'
  | 'msync'
  | 'mlock'
  | 'mlock2'
  | 'munlock'
  | 'mlockall'
  | 'munlockall'
  | 'mincore'
  | 'madvise'
  | 'process_madvise'
  | 'process_mrelease'
  | 'mseal'
  | 'brk'
  | 'remap_file_pages'
  | 'memfd_create'
  | 'memfd_secret'
  | 'userfaultfd'
  | 'process_vm_readv'
  | 'process_vm_writev'
  | 'mbind'
  | 'set_mempolicy'
  | 'get_mempolicy'
  | 'set_mempolicy_home_node'
  | 'migrate_pages'
  | 'move_pages'
  | 'pkey_alloc'
  | 'pkey_free'
  | 'pkey_mprotect'
  | 'map_shadow_stack'
  | 'swapon'
  | 'swapoff'
  | 'getpid'
  | 'getppid'
  | 'gettid'
  | 'getpgid'
  | 'getpgrp'
  | 'setpgid'
  | 'getsid'
  | 'setsid'
  | 'fork'
  | 'vfork'
  | 'clone'
  | 'clone3'
  | 'execve'
  | 'execveat'
  | 'exit'
  | 'exit_group'
  | 'wait4'
  | 'waitpid'
  | 'waitid'
  | 'pidfd_open'
  | 'pidfd_getfd'
  | 'pidfd_send_signal'
  | 'kill'
  | 'tkill'
  | 'tgkill'
  | 'getuid'
  | 'geteuid'
  | 'getgid'
  | 'getegid'
  | 'setuid'
  | 'setgid'
  | 'setreuid'
  | 'setregid'
  | 'setresuid'
  | 'setresgid'
  | 'getresuid'
  | 'getresgid'
  | 'setfsuid'
  | 'setfsgid'
  | 'getgroups'
  | 'setgroups'
  | 'capget'
  | 'capset'
  | 'prctl'
  | 'arch_prctl'
  | 'personality'
  | 'getrlimit'
  | 'setrlimit'
  | 'prlimit64'
  | 'getrusage'
  | 'times'
  | 'getpriority'
  | 'setpriority'
  | 'nice'
  | 'sched_yield'
  | 'sched_setscheduler'
  | 'sched_getscheduler'
  | 'sched_setparam'
  | 'sched_getparam'
  | 'sched_setattr'
  | 'sched_getattr'
  | 'sched_setaffinity'
  | 'sched_getaffinity'
  | 'sched_get_priority_max'
  | 'sched_get_priority_min'
  | 'sched_rr_get_interval'
  | 'sched_rr_get_interval_time64'
  | 'getcpu'
  | 'ioprio_set'
  | 'ioprio_get'
  | 'unshare'
  | 'setns'
  | 'listns'
  | 'kcmp'
  | 'ptrace'
  | 'set_tid_address'
  | 'set_robust_list'
  | 'get_robust_list'
  | 'rseq'
  | 'rseq_slice_yield'
  | 'membarrier'
  | 'acct'
  | 'ioperm'
  | 'iopl'
  | 'modify_ldt'
  | 'set_thread_area'
  | 'get_thread_area'
  | 'vm86'
  | 'vm86old'
  | 'getuid32'
  | 'geteuid32'
  | 'getgid32'
  | 'getegid32'
  | 'setuid32'
  | 'setgid32'
  | 'setreuid32'
  | 'setregid32'
  | 'setresuid32'
  | 'setresgid32'
  | 'getresuid32'
  | 'getresgid32'
  | 'setfsuid32'
  | 'setfsgid32'
  | 'getgroups32'
  | 'setgroups32'
  | 'ugetrlimit'
  | 'rt_sigaction'
  | 'rt_sigprocmask'
  | 'rt_sigpending'
  | 'rt_sigsuspend'
  | 'rt_sigtimedwait'
  | 'rt_sigtimedwait_time64'
  | 'rt_sigqueueinfo'
  | 'rt_tgsigqueueinfo'
  | 'rt_sigreturn'
  | 'sigreturn'
  | 'sigaltstack'
  | 'pause'
  | 'alarm'
  | 'restart_syscall'
  | 'sigaction'
  | 'sigprocmask'
  | 'sigpending'
  | 'sigsuspend'
  | 'signal'
  | 'sgetmask'
  | 'ssetmask'
  | 'time'
  | 'stime'
  | 'gettimeofday'
  | 'settimeofday'
  | 'clock_gettime'
  | 'clock_settime'
  | 'clock_getres'
  | 'clock_adjtime'
  | 'adjtimex'
  | 'clock_nanosleep'
  | 'nanosleep'
  | 'clock_gettime64'
  | 'clock_settime64'
  | 'clock_getres_time64'
  | 'clock_adjtime64'
  | 'clock_nanosleep_time64'
  | 'getitimer'
  | 'setitimer'
  | 'timer_create'
  | 'timer_settime'
  | 'timer_gettime'
  | 'timer_getoverrun'
  | 'timer_delete'
  | 'timer_settime64'
  | 'timer_gettime64'
  | 'futex'
  | 'futex_time64'
  | 'futex_waitv'
  | 'futex_wake'
  | 'futex_wait'
  | 'futex_requeue'
  | 'socket'
  | 'socketpair'
  | 'bind'
  | 'connect'
  | 'listen'
  | 'accept'
  | 'accept4'
  | 'getsockname'
  | 'getpeername'
  | 'getsockopt'
  | 'setsockopt'
  | 'sendto'
  | 'recvfrom'
  | 'sendmsg'
  | 'recvmsg'
  | 'sendmmsg'
  | 'recvmmsg'
  | 'recvmmsg_time64'
  | 'shutdown'
  | 'socketcall'
  | 'mq_open'
  | 'mq_unlink'
  | 'mq_timedsend'
  | 'mq_timedreceive'
  | 'mq_timedsend_time64'
  | 'mq_timedreceive_time64'
  | 'mq_notify'
  | 'mq_getsetattr'
  | 'msgget'
  | 'msgsnd'
  | 'msgrcv'
  | 'msgctl'
  | 'semget'
  | 'semop'
  | 'semtimedop'
  | 'semtimedop_time64'
  | 'semctl'
  | 'shmget'
  | 'shmat'
  | 'shmdt'
  | 'shmctl'
  | 'ipc'
  | 'mount'
  | 'umount2'
  | 'umount'
  | 'pivot_root'
  | 'open_tree'
  | 'open_tree_attr'
  | 'move_mount'
  | 'fsopen'
  | 'fsconfig'
  | 'fsmount'
  | 'fspick'
  | 'mount_setattr'
  | 'statmount'
  | 'listmount'
  | 'quotactl'
  | 'quotactl_fd'
  | 'sysfs'
  | 'add_key'
  | 'request_key'
  | 'keyctl'
  | 'seccomp'
  | 'landlock_create_ruleset'
  | 'landlock_add_rule'
  | 'landlock_restrict_self'
  | 'lsm_get_self_attr'
  | 'lsm_set_self_attr'
  | 'lsm_list_modules'
  | 'bpf'
  | 'perf_event_open'
  | 'getrandom'
  | 'uname'
  | 'olduname'
  | 'oldolduname'
  | 'sethostname'
  | 'setdomainname'
  | 'sysinfo'
  | 'syslog'
  | 'reboot'
  | 'vhangup'
  | 'init_module'
  | 'finit_module'
  | 'delete_module'
  | 'kexec_load'
  | 'kexec_file_load'
  | 'uretprobe'
  | 'uprobe'
  | 'uselib'
  | 'break'
  | 'stty'
  | 'gtty'
  | 'ftime'
  | 'prof'
  | 'lock'
  | 'mpx'
  | 'ulimit'
  | 'profil'
  | 'idle'
  | 'afs_syscall'
  | 'getpmsg'
  | 'putpmsg'
  | 'vserver'
  | 'tuxcall'
  | 'security'
  | 'create_module'
  | 'get_kernel_syms'
  | 'query_module'
  | 'epoll_ctl_old'
  | 'epoll_wait_old'
  | 'nfsservctl'
  | '_sysctl'
  | 'bdflush'
  | 'lookup_dcookie';
