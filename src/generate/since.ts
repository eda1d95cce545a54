import type { AbiName } from '../spec/spec.js';

/** The first kernel that had the architecture at all; man pages give the first on any. */
const first: Readonly<Record<AbiName, string>> = { i386: '1.0', x86_64: '2.6', arm64: '3.7' };

/**
 * What syscalls(2) does not list yet, or lists with the version before the one that had it.
 *
 * @see the kernel's changes to arch/x86/entry/syscalls/syscall_32.tbl and syscall_64.tbl
 */
const later: Readonly<Record<string, string>> = {
  pread64: '2.2',
  pwrite64: '2.2',
  clock_gettime64: '5.1',
  clock_settime64: '5.1',
  clock_adjtime64: '5.1',
  timer_gettime64: '5.1',
  timer_settime64: '5.1',
  timerfd_gettime64: '5.1',
  timerfd_settime64: '5.1',
  membarrier: '4.3',
  pkey_mprotect: '4.9',
  pkey_alloc: '4.9',
  pkey_free: '4.9',
  mount_setattr: '5.12',
  process_mrelease: '5.15',
  futex_waitv: '5.16',
  set_mempolicy_home_node: '5.17',
  cachestat: '6.5',
  fchmodat2: '6.6',
  map_shadow_stack: '6.6',
  futex_wake: '6.7',
  futex_wait: '6.7',
  futex_requeue: '6.7',
  statmount: '6.8',
  listmount: '6.8',
  lsm_get_self_attr: '6.8',
  lsm_set_self_attr: '6.8',
  lsm_list_modules: '6.8',
  mseal: '6.10',
  uretprobe: '6.11',
  setxattrat: '6.13',
  getxattrat: '6.13',
  listxattrat: '6.13',
  removexattrat: '6.13',
  open_tree_attr: '6.15',
  file_getattr: '6.17',
  file_setattr: '6.17',
  uprobe: '6.18',
  listns: '6.19',
  rseq_slice_yield: '7.0',
  fchroot: '7.3',
};

/** Numbers that were given and never had a function, or lost it before 2.2: unimplemented(2). */
const neverMade: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    'break stty gtty ftime prof lock mpx ulimit profil idle afs_syscall'.split(' ').map((name) => [name, '1.0']),
  ),
  getpmsg: '2.2',
  putpmsg: '2.2',
  tuxcall: '2.6',
  security: '2.6',
  vserver: '2.6',
  epoll_ctl_old: '2.6',
  epoll_wait_old: '2.6',
};

/** What one architecture got at another time than the others. */
const onAbi: Readonly<Record<AbiName, Readonly<Record<string, string>>>> = {
  i386: versions({
    '4.3':
      'socket socketpair bind connect listen accept4 getsockopt setsockopt getsockname getpeername sendto sendmsg recvfrom recvmsg shutdown',
    '4.12': 'arch_prctl',
    '5.1': 'semget semctl shmget shmctl shmat shmdt msgget msgsnd msgrcv msgctl',
  }),
  // Before, only the vsyscall page had it.
  x86_64: versions({ '3.1': 'getcpu' }),
  arm64: versions({ '5.0': 'kexec_file_load' }),
};

/** Name → version, from names with blanks between them by their version. */
function versions(names: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(names).flatMap(([version, list]) => list.split(' ').map((name) => [name, version])),
  );
}

/** A version as a number that orders. */
function versionOrder(version: string): number {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  return (major * 1000 + minor) * 1000 + patch;
}

/** Name → version, of the table in man-pages' syscalls(2). */
export function readManual(page: string): Map<string, string> {
  const text = page.replace(/\\f[A-Z]|\\f\[[A-Z]*\]/g, '').replace(/^T\{\n\.BR (\S+) .*\nT\}/gm, '$1(2)');
  return new Map(
    [...text.matchAll(/^(\w+)(?:\(2\))?\t(\d+\.\d+(?:\.\d+)?)/gm)].map(([, name = '', version = '']) => [
      name,
      version,
    ]),
  );
}

/** The kernel version that brought `name` to `abi`; undefined where no source says it. */
export function sinceOf(manual: ReadonlyMap<string, string>, abi: AbiName, name: string): string | undefined {
  const time64 = name.endsWith('_time64') ? '5.1' : undefined;
  const plain = onAbi[abi][name] ?? later[name] ?? manual.get(name) ?? time64 ?? neverMade[name];
  if (plain === undefined) return undefined;
  return versionOrder(plain) < versionOrder(first[abi]) ? first[abi] : plain;
}
