import * as linux from 'jiffies-syscall/linux';

/** What the cases need; CAP_SYS_RESOURCE, which some sandboxes take from root, is not among them. */
const needed = {
  CAP_CHOWN: linux.CAP_CHOWN,
  CAP_DAC_READ_SEARCH: linux.CAP_DAC_READ_SEARCH,
  CAP_SETUID: linux.CAP_SETUID,
  CAP_SETGID: linux.CAP_SETGID,
  CAP_NET_ADMIN: linux.CAP_NET_ADMIN,
  CAP_IPC_LOCK: linux.CAP_IPC_LOCK,
  CAP_SYS_CHROOT: linux.CAP_SYS_CHROOT,
  CAP_SYS_PTRACE: linux.CAP_SYS_PTRACE,
  CAP_SYS_PACCT: linux.CAP_SYS_PACCT,
  CAP_SYS_ADMIN: linux.CAP_SYS_ADMIN,
  CAP_SYS_NICE: linux.CAP_SYS_NICE,
  CAP_MKNOD: linux.CAP_MKNOD,
  CAP_SYSLOG: linux.CAP_SYSLOG,
} as const;

/** The needed capabilities that /proc/PID/status says the process has not. */
export function namesLacking(status: string): string[] {
  const effective = BigInt(`0x${/^CapEff:\s*([0-9a-f]+)$/m.exec(status)?.[1] ?? '0'}`);
  return Object.entries(needed).flatMap(([name, bit]) => ((effective >> BigInt(bit)) & 1n ? [] : [name]));
}
