// What QEMU's emulator of user programs (7.2) cannot do: the exercises and the conformance cases that are left out there, and why.
const MEMORY = 'qemu-user has no process_vm_readv and process_vm_writev (ENOSYS)';

export const exercisesWithout = {
  'memory at an address that is not mapped': MEMORY,
};

export const casesWithout = {
  'nanosleep without a time is EFAULT': 'qemu-user does not look whether it could read the time, and says EINVAL',
  'memory is mapped, written to, read and taken away': MEMORY,
};

/** Of tests/linux/cases; those that it answers with ENOSYS are not among them, since that is seen. */
export const callsWithout = {
  brk: 'under qemu-user the break has moved by itself while the case ran',
  'madvise MADV_POPULATE_WRITE': 'qemu-user does nothing for it, and says 0',
  ...Object.fromEntries(
    [
      'PR_GET_CHILD_SUBREAPER, PR_SET_CHILD_SUBREAPER',
      'PR_GET_SECCOMP, PR_SET_SECCOMP',
      'PR_GET_THP_DISABLE, PR_SET_THP_DISABLE',
      'PR_GET_TSC, PR_SET_TSC',
      'PR_GET_SPECULATION_CTRL, PR_SET_SPECULATION_CTRL',
      'PR_SET_MDWE, PR_GET_MDWE',
      'PR_SET_VMA',
      'PR_SET_MEMORY_MERGE, PR_GET_MEMORY_MERGE',
      'PR_GET_AUXV',
    ].map((options) => [`prctl ${options}`, 'qemu-user does not pass it on, and says EINVAL']),
  ),
};

/** Whether this process runs there: scripts/arm64-run.mjs has set where the emulator finds arm64's libraries. */
export const underQemuUser = process.env.QEMU_LD_PREFIX !== undefined;

/** The reason to leave `name` out, or undefined; a list that names nothing of `all` is an error. */
export function reasons(all, without) {
  for (const name of Object.keys(without)) if (!(name in all)) throw new Error(`there is no '${name}' to leave out`);
  return (name) => (underQemuUser ? without[name] : undefined);
}
