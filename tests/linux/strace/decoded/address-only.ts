const ADDRESS = 'strace 6.1 shows the address';
const UNKNOWN = 'strace 6.1 does not know the request';

/** Why calls that take memory have no sample, by their names; and why variants have none, by the constants that choose them. */
export const addressOnly: Readonly<Record<string, string>> = {
  arch_prctl: 'the kernel only writes to its memory',
  fcntl: ADDRESS,
  'ioctl EPIOCSPARAMS': UNKNOWN,
  'ioctl FS_IOC_ENABLE_VERITY': ADDRESS,
  'ioctl FS_IOC_MEASURE_VERITY': ADDRESS,
  'ioctl FS_IOC_READ_VERITY_METADATA': ADDRESS,
  'ioctl FS_IOC_SETVERSION': ADDRESS,
  'ioctl PAGEMAP_SCAN': UNKNOWN,
  'ioctl PIDFD_GET_INFO': UNKNOWN,
  'ioctl PROCMAP_QUERY': UNKNOWN,
  'ioctl TUNSETCARRIER': ADDRESS,
  'ioctl TUNSETIFF': ADDRESS,
  'ioctl TUNSETQUEUE': ADDRESS,
  'ioctl TUNSETSNDBUF': ADDRESS,
  'ioctl TUNSETVNETHDRSZ': ADDRESS,
  'ioctl UFFDIO_CONTINUE': ADDRESS,
  'ioctl UFFDIO_MOVE': UNKNOWN,
  'ioctl UFFDIO_POISON': UNKNOWN,
  'ioctl UFFDIO_RWPROTECT': UNKNOWN,
  'ioctl UFFDIO_SET_MODE': UNKNOWN,
  'ioctl UFFDIO_WRITEPROTECT': ADDRESS,
  'ioctl UI_DEV_SETUP': ADDRESS,
  prctl: ADDRESS,
  sysfs: ADDRESS,
};
