/** The calls that people use most, of the areas that the package promises: each succeeds at least once, its effect looked at. */
export const mostUsed: readonly string[] = [
  // files and directories
  'open openat openat2 creat close close_range read write pread64 pwrite64 readv writev preadv pwritev preadv2 pwritev2 lseek',
  'stat lstat fstat newfstatat statx access faccessat faccessat2 rename renameat renameat2 mkdir mkdirat rmdir mknod mknodat',
  'link linkat symlink symlinkat readlink readlinkat unlink unlinkat chmod fchmod fchmodat chown fchown fchownat lchown truncate',
  'ftruncate fallocate utimensat getdents64 getcwd chdir fchdir umask fsync fdatasync sync syncfs copy_file_range sendfile splice',
  'tee statfs fstatfs flock fcntl ioctl',
  // file descriptors
  'dup dup2 dup3 pipe pipe2 eventfd2 signalfd4 timerfd_settime timerfd_gettime epoll_create1 epoll_ctl epoll_wait epoll_pwait2',
  'poll ppoll inotify_init1 inotify_add_watch inotify_rm_watch fanotify_init fanotify_mark',
  // memory
  'mmap munmap mremap mprotect msync mlock munlock madvise mincore brk memfd_create process_vm_readv process_vm_writev userfaultfd',
  // processes and pidfds, identities, scheduling
  'getpid getppid gettid getpgid setpgid getsid setsid wait4 waitid kill tgkill pidfd_open pidfd_getfd pidfd_send_signal getuid geteuid',
  'getgid getegid setuid setgid setresuid setresgid getresuid getresgid getgroups setgroups capget capset prctl prlimit64 getrlimit',
  'getrusage times getpriority setpriority sched_yield sched_setscheduler sched_getscheduler sched_setattr sched_getattr',
  'sched_setaffinity sched_getaffinity getcpu ioprio_set ioprio_get kcmp membarrier',
  // namespaces and mounts
  'unshare setns mount umount2 pivot_root chroot open_tree move_mount fsopen fsconfig fsmount mount_setattr',
  // signals, timers, futexes
  'rt_sigaction rt_sigprocmask rt_sigpending rt_sigtimedwait sigaltstack clock_gettime clock_getres clock_nanosleep nanosleep',
  'timer_create timer_settime timer_gettime timer_delete setitimer getitimer futex futex_waitv',
  // keys, seccomp, landlock, bpf, perf, io_uring
  'add_key request_key keyctl seccomp landlock_create_ruleset landlock_add_rule landlock_restrict_self bpf perf_event_open',
  'io_uring_setup io_uring_enter io_uring_register',
  // sockets
  'socket socketpair bind connect listen accept4 getsockname getpeername getsockopt setsockopt sendto recvfrom sendmsg recvmsg shutdown',
  // extended attributes and the system
  'setxattr getxattr listxattr removexattr fsetxattr fgetxattr getrandom uname sysinfo sethostname',
].flatMap((line) => line.split(' '));
