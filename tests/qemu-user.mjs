// What QEMU's emulator of user programs (7.2) cannot do: the exercises and the conformance cases that are left out there, and why.
const MEMORY = 'qemu-user has no process_vm_readv and process_vm_writev (ENOSYS)';

export const exercisesWithout = {
  'memory at an address that is not mapped': MEMORY,
};

export const casesWithout = {
  'nanosleep without a time is EFAULT': 'qemu-user does not look whether it could read the time, and says EINVAL',
  'memory is mapped, written to, read and taken away': MEMORY,
};

/** Whether this process was told that it runs there. */
export const underQemuUser = process.argv.includes('qemu-user');

/** The reason to leave `name` out, or undefined; a list that names nothing of `all` is an error. */
export function reasons(all, without) {
  for (const name of Object.keys(without)) if (!(name in all)) throw new Error(`there is no '${name}' to leave out`);
  return (name) => (underQemuUser ? without[name] : undefined);
}
