/** Whether a field is only there to fill a place. */
export function isPadding(name: string): boolean {
  return /^_*(pad|reserved|unused|spare|resv|glibc_reserved)\d*$|^__(pad|reserved|unused|spare)|^(fds_)?_f$|^_zero|^f[em]_reserved\d*$|^coredump_pad$/.test(
    name,
  );
}
