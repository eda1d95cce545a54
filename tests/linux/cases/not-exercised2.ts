/** Why a call is not made. */
export type Reason =
  | 'needs hardware'
  | 'would end the process'
  | 'needs a privilege that even root lacks here'
  | 'gone from Linux'
  | 'would harm the host'
  | 'not in this architecture'
  | 'not built into this kernel';

/**
 * Calls on processes, sockets and the system that are not made: nowhere, or not by the one of the two kernels that `abi` names.
 * What would end or double the process is refused; a call that is younger than a kernel is not built into it.
 */
export const notExercised2: Readonly<Record<string, { abi?: 'i386' | 'x86_64'; reason: Reason }>> = {
  fork: { reason: 'would end the process' },
  vfork: { reason: 'would end the process' },
  clone: { reason: 'would end the process' },
  clone3: { reason: 'would end the process' },
  execve: { reason: 'would end the process' },
  execveat: { reason: 'would end the process' },
  exit: { reason: 'would end the process' },
  exit_group: { reason: 'would end the process' },
  uretprobe: { reason: 'would end the process' },
  uprobe: { reason: 'would end the process' },
  listns: { reason: 'not built into this kernel' },
  rseq_slice_yield: { reason: 'not built into this kernel' },
  vm86: { reason: 'not built into this kernel' },
  vm86old: { reason: 'not built into this kernel' },
  lsm_get_self_attr: { reason: 'not built into this kernel' },
  lsm_set_self_attr: { reason: 'not built into this kernel' },
  kexec_load: { reason: 'not built into this kernel' },
  kexec_file_load: { reason: 'not built into this kernel' },
  acct: { abi: 'i386', reason: 'not built into this kernel' },
  open_tree_attr: { abi: 'i386', reason: 'not built into this kernel' },
  statmount: { abi: 'i386', reason: 'not built into this kernel' },
  listmount: { abi: 'i386', reason: 'not built into this kernel' },
  quotactl: { abi: 'i386', reason: 'not built into this kernel' },
  quotactl_fd: { abi: 'i386', reason: 'not built into this kernel' },
  lsm_list_modules: { abi: 'i386', reason: 'not built into this kernel' },
  ioperm: { abi: 'x86_64', reason: 'not built into this kernel' },
  iopl: { abi: 'x86_64', reason: 'not built into this kernel' },
  init_module: { abi: 'x86_64', reason: 'not built into this kernel' },
  finit_module: { abi: 'x86_64', reason: 'not built into this kernel' },
  delete_module: { abi: 'x86_64', reason: 'not built into this kernel' },
  reboot: { abi: 'x86_64', reason: 'would harm the host' },
  vhangup: { abi: 'x86_64', reason: 'would harm the host' },
  uselib: { abi: 'x86_64', reason: 'gone from Linux' },
  set_thread_area: { abi: 'x86_64', reason: 'not in this architecture' },
  get_thread_area: { abi: 'x86_64', reason: 'not in this architecture' },
  waitpid: { abi: 'x86_64', reason: 'not in this architecture' },
  nice: { abi: 'x86_64', reason: 'not in this architecture' },
  sched_rr_get_interval_time64: { abi: 'x86_64', reason: 'not in this architecture' },
  getuid32: { abi: 'x86_64', reason: 'not in this architecture' },
  geteuid32: { abi: 'x86_64', reason: 'not in this architecture' },
  getgid32: { abi: 'x86_64', reason: 'not in this architecture' },
  getegid32: { abi: 'x86_64', reason: 'not in this architecture' },
  setuid32: { abi: 'x86_64', reason: 'not in this architecture' },
  setgid32: { abi: 'x86_64', reason: 'not in this architecture' },
  setreuid32: { abi: 'x86_64', reason: 'not in this architecture' },
  setregid32: { abi: 'x86_64', reason: 'not in this architecture' },
  setresuid32: { abi: 'x86_64', reason: 'not in this architecture' },
  setresgid32: { abi: 'x86_64', reason: 'not in this architecture' },
  getresuid32: { abi: 'x86_64', reason: 'not in this architecture' },
  getresgid32: { abi: 'x86_64', reason: 'not in this architecture' },
  setfsuid32: { abi: 'x86_64', reason: 'not in this architecture' },
  setfsgid32: { abi: 'x86_64', reason: 'not in this architecture' },
  getgroups32: { abi: 'x86_64', reason: 'not in this architecture' },
  setgroups32: { abi: 'x86_64', reason: 'not in this architecture' },
  ugetrlimit: { abi: 'x86_64', reason: 'not in this architecture' },
  recvmmsg_time64: { abi: 'x86_64', reason: 'not in this architecture' },
  socketcall: { abi: 'x86_64', reason: 'not in this architecture' },
  mq_timedsend_time64: { abi: 'x86_64', reason: 'not in this architecture' },
  mq_timedreceive_time64: { abi: 'x86_64', reason: 'not in this architecture' },
  semtimedop_time64: { abi: 'x86_64', reason: 'not in this architecture' },
  ipc: { abi: 'x86_64', reason: 'not in this architecture' },
  olduname: { abi: 'x86_64', reason: 'not in this architecture' },
  oldolduname: { abi: 'x86_64', reason: 'not in this architecture' },
};
