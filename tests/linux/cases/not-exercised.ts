/** Why a call cannot be made in the tests. */
export type Reason =
  | 'needs hardware'
  | 'would end the process'
  | 'needs a privilege that even root lacks here'
  | 'gone from Linux'
  | 'would harm the host'
  | 'not in this architecture'
  | 'not built into this kernel';

/** Calls of polling, memory and signals that are not made; with `abi`, not there alone. */
export const notExercised1: Readonly<Record<string, { abi?: 'i386' | 'x86_64'; reason: Reason }>> = {
  // The jiffies patch has their numbers in the guest, and nothing else makes such files; those with 64 bits are of i386 alone.
  signalfd: { abi: 'i386', reason: 'not built into this kernel' },
  timerfd_create: { abi: 'i386', reason: 'not built into this kernel' },
  timerfd_settime: { abi: 'i386', reason: 'not built into this kernel' },
  timerfd_gettime: { abi: 'i386', reason: 'not built into this kernel' },
  timerfd_settime64: { reason: 'not built into this kernel' },
  timerfd_gettime64: { reason: 'not built into this kernel' },
  // The guest has one node, no swap, no keys and no secret memory.
  mbind: { abi: 'i386', reason: 'not built into this kernel' },
  set_mempolicy: { abi: 'i386', reason: 'not built into this kernel' },
  get_mempolicy: { abi: 'i386', reason: 'not built into this kernel' },
  set_mempolicy_home_node: { abi: 'i386', reason: 'not built into this kernel' },
  migrate_pages: { abi: 'i386', reason: 'not built into this kernel' },
  move_pages: { abi: 'i386', reason: 'not built into this kernel' },
  swapon: { abi: 'i386', reason: 'not built into this kernel' },
  swapoff: { abi: 'i386', reason: 'not built into this kernel' },
  pkey_mprotect: { abi: 'i386', reason: 'not built into this kernel' },
  memfd_secret: { abi: 'i386', reason: 'not built into this kernel' },
  // Younger than the guest's kernel.
  mseal: { abi: 'i386', reason: 'not built into this kernel' },
  futex_wake: { abi: 'i386', reason: 'not built into this kernel' },
  futex_wait: { abi: 'i386', reason: 'not built into this kernel' },
  futex_requeue: { abi: 'i386', reason: 'not built into this kernel' },
  // A processor with protection keys; where there is one, they are made.
  pkey_alloc: { reason: 'needs hardware' },
  pkey_free: { reason: 'needs hardware' },
  // A processor with shadow stacks, and a kernel that was built for them.
  map_shadow_stack: { reason: 'needs hardware' },
  // Every clock that can be set is the host's.
  settimeofday: { abi: 'x86_64', reason: 'would harm the host' },
  clock_settime: { abi: 'x86_64', reason: 'would harm the host' },
  rt_sigreturn: { reason: 'would end the process' },
  sigreturn: { reason: 'would end the process' },
  restart_syscall: { reason: 'would end the process' },
};
