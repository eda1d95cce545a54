// Made by: npm run generate
// DO NOT EDIT
import { here } from '../linux/here.js';

export const O_NOTIFICATION_PIPE = 128;
export const SOCK_CLOEXEC = 524288;
export const SOCK_NONBLOCK = 2048;
export const DT_UNKNOWN = 0;
export const DT_FIFO = 1;
export const DT_CHR = 2;
export const DT_DIR = 4;
export const DT_BLK = 6;
export const DT_REG = 8;
export const DT_LNK = 10;
export const DT_SOCK = 12;
export const DT_WHT = 14;
export const UTIME_NOW = 1073741823;
export const UTIME_OMIT = 1073741822;
export const F_OK = 0;
export const R_OK = 4;
export const W_OK = 2;
export const X_OK = 1;
export const SPLICE_F_MOVE = 1;
export const SPLICE_F_NONBLOCK = 2;
export const SPLICE_F_MORE = 4;
export const SPLICE_F_GIFT = 8;
export const EVIOCGVERSION = 2147763457;
export const EVIOCGID = 2148025602;
export const EVIOCGNAME = 2164278534;
export const EVIOCGPHYS = 2164278535;
export const EVIOCGUNIQ = 2164278536;
export const EVIOCGRAB = 1074021776;
export const UI_SET_EVBIT = 1074025828;
export const UI_SET_KEYBIT = 1074025829;
export const UI_DEV_SETUP = 1079792899;
export const UI_DEV_CREATE = 21761;
export const UI_DEV_DESTROY = 21762;
export const UI_GET_SYSNAME = 2151699756;
export const IOCTL_VM_SOCKETS_GET_LOCAL_CID = 1977;
export const IFF_UP = 1;
export const IFF_BROADCAST = 2;
export const IFF_DEBUG = 4;
export const IFF_LOOPBACK = 8;
export const IFF_POINTOPOINT = 16;
export const IFF_NOTRAILERS = 32;
export const IFF_RUNNING = 64;
export const IFF_NOARP = 128;
export const IFF_PROMISC = 256;
export const IFF_ALLMULTI = 512;
export const IFF_MASTER = 1024;
export const IFF_SLAVE = 2048;
export const IFF_MULTICAST = 4096;
export const IFF_PORTSEL = 8192;
export const IFF_AUTOMEDIA = 16384;
export const IFF_DYNAMIC = 32768;
export const SWAP_FLAG_PREFER = 32768;
export const SWAP_FLAG_DISCARD = 65536;
export const SWAP_FLAG_DISCARD_ONCE = 131072;
export const SWAP_FLAG_DISCARD_PAGES = 262144;
export const SWAP_FLAG_PRIO_MASK = 32767;
export const SHADOW_STACK_SET_TOKEN = 1;
export const SHADOW_STACK_SET_MARKER = 2;
export const SCHED_OTHER = 0;
export const PR_CFI_ENABLE = 1;
export const PR_CFI_DISABLE = 2;
export const PR_CFI_LOCK = 4;
export const ARCH_SET_GS = 4097;
export const ARCH_SET_FS = 4098;
export const ARCH_GET_FS = 4099;
export const ARCH_GET_GS = 4100;
export const ARCH_GET_CPUID = 4113;
export const ARCH_SET_CPUID = 4114;
export const ARCH_GET_XCOMP_SUPP = 4129;
export const ARCH_GET_XCOMP_PERM = 4130;
export const ARCH_REQ_XCOMP_PERM = 4131;
export const ARCH_GET_XCOMP_GUEST_PERM = 4132;
export const ARCH_REQ_XCOMP_GUEST_PERM = 4133;
export const ARCH_MAP_VDSO_X32 = 8193;
export const ARCH_MAP_VDSO_32 = 8194;
export const ARCH_MAP_VDSO_64 = 8195;
export const ARCH_GET_UNTAG_MASK = 16385;
export const ARCH_ENABLE_TAGGED_ADDR = 16386;
export const ARCH_GET_MAX_TAG_BITS = 16387;
export const ARCH_FORCE_TAGGED_SVA = 16388;
export const ARCH_SHSTK_ENABLE = 20481;
export const ARCH_SHSTK_DISABLE = 20482;
export const ARCH_SHSTK_LOCK = 20483;
export const ARCH_SHSTK_UNLOCK = 20484;
export const ARCH_SHSTK_STATUS = 20485;
export const ARCH_XCOMP_TILECFG = 17;
export const ARCH_XCOMP_TILEDATA = 18;
export const ARCH_SHSTK_SHSTK = 1;
export const ARCH_SHSTK_WRSS = 2;
export const SA_RESTORER = 67108864;
export const AF_UNSPEC = 0;
export const AF_UNIX = 1;
export const AF_LOCAL = 1;
export const AF_INET = 2;
export const AF_AX25 = 3;
export const AF_BRIDGE = 7;
export const AF_INET6 = 10;
export const AF_KEY = 15;
export const AF_NETLINK = 16;
export const AF_PACKET = 17;
export const AF_RDS = 21;
export const AF_PPPOX = 24;
export const AF_IB = 27;
export const AF_MPLS = 28;
export const AF_CAN = 29;
export const AF_TIPC = 30;
export const AF_BLUETOOTH = 31;
export const AF_RXRPC = 33;
export const AF_IEEE802154 = 36;
export const AF_ALG = 38;
export const AF_NFC = 39;
export const AF_VSOCK = 40;
export const AF_KCM = 41;
export const AF_QIPCRTR = 42;
export const AF_SMC = 43;
export const AF_XDP = 44;
export const AF_MCTP = 45;
export const SOCK_STREAM = 1;
export const SOCK_DGRAM = 2;
export const SOCK_RAW = 3;
export const SOCK_RDM = 4;
export const SOCK_SEQPACKET = 5;
export const SOCK_DCCP = 6;
export const SOCK_PACKET = 10;
export const SOL_IP = 0;
export const SOL_ICMP = 1;
export const SOL_TCP = 6;
export const SOL_UDP = 17;
export const SOL_IPV6 = 41;
export const SOL_ICMPV6 = 58;
export const SOL_SCTP = 132;
export const SOL_UDPLITE = 136;
export const SOL_RAW = 255;
export const SOL_PACKET = 263;
export const SOL_NETLINK = 270;
export const SOL_TIPC = 271;
export const SOL_RXRPC = 272;
export const SOL_PPPOL2TP = 273;
export const SOL_BLUETOOTH = 274;
export const SOL_RDS = 276;
export const SOL_ALG = 279;
export const SOL_NFC = 280;
export const SOL_KCM = 281;
export const SOL_TLS = 282;
export const SOL_XDP = 283;
export const SOL_MPTCP = 284;
export const SOL_MCTP = 285;
export const SOL_SMC = 286;
export const SOL_VSOCK = 287;
export const MSG_OOB = 1;
export const MSG_PEEK = 2;
export const MSG_DONTROUTE = 4;
export const MSG_CTRUNC = 8;
export const MSG_TRUNC = 32;
export const MSG_DONTWAIT = 64;
export const MSG_EOR = 128;
export const MSG_WAITALL = 256;
export const MSG_CONFIRM = 2048;
export const MSG_ERRQUEUE = 8192;
export const MSG_NOSIGNAL = 16384;
export const MSG_MORE = 32768;
export const MSG_WAITFORONE = 65536;
export const MSG_ZEROCOPY = 67108864;
export const MSG_FASTOPEN = 536870912;
export const MSG_CMSG_CLOEXEC = 1073741824;
export const MSG_TRYHARD = 4;
export const MSG_PROBE = 16;
export const MSG_BATCH = 262144;
export const MSG_SOCK_DEVMEM = 33554432;
export const SCM_RIGHTS = 1;
export const SCM_CREDENTIALS = 2;
export const SCM_SECURITY = 3;
export const SCM_PIDFD = 4;
export const SHUT_RD = 0;
export const SHUT_WR = 1;
export const SHUT_RDWR = 2;
export const MNT_FORCE = 1;
export const MNT_DETACH = 2;
export const MNT_EXPIRE = 4;
export const UMOUNT_NOFOLLOW = 8;
export const KEY_POS_VIEW = 16777216;
export const KEY_POS_READ = 33554432;
export const KEY_POS_WRITE = 67108864;
export const KEY_POS_SEARCH = 134217728;
export const KEY_POS_LINK = 268435456;
export const KEY_POS_SETATTR = 536870912;
export const KEY_POS_ALL = 1056964608;
export const KEY_USR_VIEW = 65536;
export const KEY_USR_READ = 131072;
export const KEY_USR_WRITE = 262144;
export const KEY_USR_SEARCH = 524288;
export const KEY_USR_LINK = 1048576;
export const KEY_USR_SETATTR = 2097152;
export const KEY_USR_ALL = 4128768;
export const KEY_GRP_VIEW = 256;
export const KEY_GRP_READ = 512;
export const KEY_GRP_WRITE = 1024;
export const KEY_GRP_SEARCH = 2048;
export const KEY_GRP_LINK = 4096;
export const KEY_GRP_SETATTR = 8192;
export const KEY_GRP_ALL = 16128;
export const KEY_OTH_VIEW = 1;
export const KEY_OTH_READ = 2;
export const KEY_OTH_WRITE = 4;
export const KEY_OTH_SEARCH = 8;
export const KEY_OTH_LINK = 16;
export const KEY_OTH_SETATTR = 32;
export const KEY_OTH_ALL = 63;
export const SYSLOG_ACTION_CLOSE = 0;
export const SYSLOG_ACTION_OPEN = 1;
export const SYSLOG_ACTION_READ = 2;
export const SYSLOG_ACTION_READ_ALL = 3;
export const SYSLOG_ACTION_READ_CLEAR = 4;
export const SYSLOG_ACTION_CLEAR = 5;
export const SYSLOG_ACTION_CONSOLE_OFF = 6;
export const SYSLOG_ACTION_CONSOLE_ON = 7;
export const SYSLOG_ACTION_CONSOLE_LEVEL = 8;
export const SYSLOG_ACTION_SIZE_UNREAD = 9;
export const SYSLOG_ACTION_SIZE_BUFFER = 10;
export const O_RDONLY = 0;
export const O_WRONLY = 1;
export const O_RDWR = 2;
export const O_CREAT = 64;
export const O_EXCL = 128;
export const O_NOCTTY = 256;
export const O_TRUNC = 512;
export const O_APPEND = 1024;
export const O_NONBLOCK = 2048;
export const O_DSYNC = 4096;
export const O_DIRECT = here({ i386: 16384, x86_64: 16384, arm64: 65536 });
export const O_LARGEFILE = here({ i386: 32768, x86_64: 32768, arm64: 131072 });
export const O_DIRECTORY = here({ i386: 65536, x86_64: 65536, arm64: 16384 });
export const O_NOFOLLOW = here({ i386: 131072, x86_64: 131072, arm64: 32768 });
export const O_NOATIME = 262144;
export const O_CLOEXEC = 524288;
export const O_SYNC = 1052672;
export const O_PATH = 2097152;
export const O_TMPFILE = here({ i386: 4259840, x86_64: 4259840, arm64: 4210688 });
export const O_NDELAY = 2048;
export const FASYNC = 8192;
export const O_EMPTYPATH = 67108864;
export const OPENAT2_REGULAR = 4294967296;
export const O_ACCMODE = 3;
export const RESOLVE_NO_XDEV = 1;
export const RESOLVE_NO_MAGICLINKS = 2;
export const RESOLVE_NO_SYMLINKS = 4;
export const RESOLVE_BENEATH = 8;
export const RESOLVE_IN_ROOT = 16;
export const RESOLVE_CACHED = 32;
export const AT_FDCWD = -100;
export const FD_PIDFS_ROOT = -10002;
export const FD_NSFS_ROOT = -10003;
export const FD_FAILFS_ROOT = -10004;
export const PIDFD_SELF_THREAD = -10000;
export const PIDFD_SELF_THREAD_GROUP = -10001;
export const AT_SYMLINK_NOFOLLOW = 256;
export const AT_NO_AUTOMOUNT = 2048;
export const AT_EMPTY_PATH = 4096;
export const AT_STATX_SYNC_AS_STAT = 0;
export const AT_STATX_FORCE_SYNC = 8192;
export const AT_STATX_DONT_SYNC = 16384;
export const AT_EXECVE_CHECK = 65536;
export const AT_EACCESS = 512;
export const AT_SYMLINK_FOLLOW = 1024;
export const AT_REMOVEDIR = 512;
export const AT_HANDLE_FID = 512;
export const AT_HANDLE_MNT_ID_UNIQUE = 1;
export const AT_HANDLE_CONNECTABLE = 2;
export const STATX_TYPE = 1;
export const STATX_MODE = 2;
export const STATX_NLINK = 4;
export const STATX_UID = 8;
export const STATX_GID = 16;
export const STATX_ATIME = 32;
export const STATX_MTIME = 64;
export const STATX_CTIME = 128;
export const STATX_INO = 256;
export const STATX_SIZE = 512;
export const STATX_BLOCKS = 1024;
export const STATX_BASIC_STATS = 2047;
export const STATX_BTIME = 2048;
export const STATX_ALL = 4095;
export const STATX_MNT_ID = 4096;
export const STATX_DIOALIGN = 8192;
export const STATX_MNT_ID_UNIQUE = 16384;
export const STATX_SUBVOL = 32768;
export const STATX_WRITE_ATOMIC = 65536;
export const STATX_DIO_READ_ALIGN = 131072;
export const STATX_ATTR_COMPRESSED = 4;
export const STATX_ATTR_IMMUTABLE = 16;
export const STATX_ATTR_APPEND = 32;
export const STATX_ATTR_NODUMP = 64;
export const STATX_ATTR_ENCRYPTED = 2048;
export const STATX_ATTR_AUTOMOUNT = 4096;
export const STATX_ATTR_MOUNT_ROOT = 8192;
export const STATX_ATTR_VERITY = 1048576;
export const STATX_ATTR_DAX = 2097152;
export const STATX_ATTR_WRITE_ATOMIC = 4194304;
export const S_ISUID = 2048;
export const S_ISGID = 1024;
export const S_ISVTX = 512;
export const S_IRWXU = 448;
export const S_IRUSR = 256;
export const S_IWUSR = 128;
export const S_IXUSR = 64;
export const S_IRWXG = 56;
export const S_IRGRP = 32;
export const S_IWGRP = 16;
export const S_IXGRP = 8;
export const S_IRWXO = 7;
export const S_IROTH = 4;
export const S_IWOTH = 2;
export const S_IXOTH = 1;
export const S_IFSOCK = 49152;
export const S_IFLNK = 40960;
export const S_IFREG = 32768;
export const S_IFBLK = 24576;
export const S_IFDIR = 16384;
export const S_IFCHR = 8192;
export const S_IFIFO = 4096;
export const S_IFMT = 61440;
export const F_DUPFD = 0;
export const F_DUPFD_CLOEXEC = 1030;
export const F_GETFD = 1;
export const F_SETFD = 2;
export const F_GETFL = 3;
export const F_SETFL = 4;
export const F_GETLK = here<12 | 5>({ i386: 12, x86_64: 5, arm64: 5 });
export const F_SETLK = here<13 | 6>({ i386: 13, x86_64: 6, arm64: 6 });
export const F_SETLKW = here<14 | 7>({ i386: 14, x86_64: 7, arm64: 7 });
export const F_OFD_GETLK = 36;
export const F_OFD_SETLK = 37;
export const F_OFD_SETLKW = 38;
export const F_SETOWN = 8;
export const F_GETOWN = 9;
export const F_SETSIG = 10;
export const F_GETSIG = 11;
export const F_SETOWN_EX = 15;
export const F_GETOWN_EX = 16;
export const F_SETLEASE = 1024;
export const F_GETLEASE = 1025;
export const F_NOTIFY = 1026;
export const F_SETPIPE_SZ = 1031;
export const F_GETPIPE_SZ = 1032;
export const F_ADD_SEALS = 1033;
export const F_GET_SEALS = 1034;
export const F_GET_RW_HINT = 1035;
export const F_SET_RW_HINT = 1036;
export const F_GET_FILE_RW_HINT = 1037;
export const F_SET_FILE_RW_HINT = 1038;
export const F_DUPFD_QUERY = 1027;
export const F_CREATED_QUERY = 1028;
export const F_GETOWNER_UIDS = 17;
export const F_GETDELEG = 1039;
export const F_SETDELEG = 1040;
export const F_OWNER_TID = 0;
export const F_OWNER_PID = 1;
export const F_OWNER_PGRP = 2;
export const FD_CLOEXEC = 1;
export const F_SEAL_SEAL = 1;
export const F_SEAL_SHRINK = 2;
export const F_SEAL_GROW = 4;
export const F_SEAL_WRITE = 8;
export const F_SEAL_FUTURE_WRITE = 16;
export const F_SEAL_EXEC = 32;
export const F_RDLCK = 0;
export const F_WRLCK = 1;
export const F_UNLCK = 2;
export const DN_ACCESS = 1;
export const DN_MODIFY = 2;
export const DN_CREATE = 4;
export const DN_DELETE = 8;
export const DN_RENAME = 16;
export const DN_ATTRIB = 32;
export const DN_MULTISHOT = 2147483648;
export const LOCK_SH = 1;
export const LOCK_EX = 2;
export const LOCK_UN = 8;
export const LOCK_NB = 4;
export const SEEK_SET = 0;
export const SEEK_CUR = 1;
export const SEEK_END = 2;
export const SEEK_DATA = 3;
export const SEEK_HOLE = 4;
export const RENAME_NOREPLACE = 1;
export const RENAME_EXCHANGE = 2;
export const RENAME_WHITEOUT = 4;
export const RWF_HIPRI = 1;
export const RWF_DSYNC = 2;
export const RWF_SYNC = 4;
export const RWF_NOWAIT = 8;
export const RWF_APPEND = 16;
export const RWF_NOAPPEND = 32;
export const RWF_ATOMIC = 64;
export const RWF_DONTCACHE = 128;
export const RWF_NOSIGNAL = 256;
export const SYNC_FILE_RANGE_WAIT_BEFORE = 1;
export const SYNC_FILE_RANGE_WRITE = 2;
export const SYNC_FILE_RANGE_WAIT_AFTER = 4;
export const SYNC_FILE_RANGE_WRITE_AND_WAIT = 7;
export const FALLOC_FL_KEEP_SIZE = 1;
export const FALLOC_FL_PUNCH_HOLE = 2;
export const FALLOC_FL_COLLAPSE_RANGE = 8;
export const FALLOC_FL_ZERO_RANGE = 16;
export const FALLOC_FL_INSERT_RANGE = 32;
export const FALLOC_FL_UNSHARE_RANGE = 64;
export const FALLOC_FL_WRITE_ZEROES = 128;
export const FALLOC_FL_ALLOCATE_RANGE = 0;
export const POSIX_FADV_NORMAL = 0;
export const POSIX_FADV_RANDOM = 1;
export const POSIX_FADV_SEQUENTIAL = 2;
export const POSIX_FADV_WILLNEED = 3;
export const POSIX_FADV_DONTNEED = 4;
export const POSIX_FADV_NOREUSE = 5;
export const CLOSE_RANGE_UNSHARE = 2;
export const CLOSE_RANGE_CLOEXEC = 4;
export const XATTR_CREATE = 1;
export const XATTR_REPLACE = 2;
export const TCGETS = 21505;
export const TCSETS = 21506;
export const TCSETSW = 21507;
export const TCSETSF = 21508;
export const TCGETS2 = 2150388778;
export const TCSETS2 = 1076646955;
export const TCSETSW2 = 1076646956;
export const TCSETSF2 = 1076646957;
export const TCSBRK = 21513;
export const TCSBRKP = 21541;
export const TCXONC = 21514;
export const TCFLSH = 21515;
export const TIOCSBRK = 21543;
export const TIOCCBRK = 21544;
export const TIOCGWINSZ = 21523;
export const TIOCSWINSZ = 21524;
export const TIOCSCTTY = 21518;
export const TIOCNOTTY = 21538;
export const TIOCGPGRP = 21519;
export const TIOCSPGRP = 21520;
export const TIOCGSID = 21545;
export const TIOCOUTQ = 21521;
export const TIOCSTI = 21522;
export const TIOCEXCL = 21516;
export const TIOCNXCL = 21517;
export const TIOCGEXCL = 2147767360;
export const TIOCVHANGUP = 21559;
export const TIOCGETD = 21540;
export const TIOCSETD = 21539;
export const TIOCGDEV = 2147767346;
export const TIOCMGET = 21525;
export const TIOCMSET = 21528;
export const TIOCMBIS = 21526;
export const TIOCMBIC = 21527;
export const TIOCGICOUNT = 21597;
export const TIOCGPTN = 2147767344;
export const TIOCSPTLCK = 1074025521;
export const TIOCGPTLCK = 2147767353;
export const TIOCGPTPEER = 21569;
export const TIOCPKT = 21536;
export const TIOCGPKT = 2147767352;
export const TIOCSIG = 1074025526;
export const FIONREAD = 21531;
export const FIONBIO = 21537;
export const FIOASYNC = 21586;
export const FIOCLEX = 21585;
export const FIONCLEX = 21584;
export const FIOQSIZE = 21600;
export const FIBMAP = 1;
export const FIGETBSZ = 2;
export const FIFREEZE = 3221510263;
export const FITHAW = 3221510264;
export const FITRIM = 3222820985;
export const FICLONE = 1074041865;
export const FICLONERANGE = 1075876877;
export const FIDEDUPERANGE = 3222836278;
export const FS_IOC_GETFLAGS = here<2147771905 | 2148034049>({ i386: 2147771905, x86_64: 2148034049, arm64: 2148034049 });
export const FS_IOC_SETFLAGS = here<1074030082 | 1074292226>({ i386: 1074030082, x86_64: 1074292226, arm64: 1074292226 });
export const FS_IOC_GETVERSION = here<2147776001 | 2148038145>({ i386: 2147776001, x86_64: 2148038145, arm64: 2148038145 });
export const FS_IOC_SETVERSION = here<1074034178 | 1074296322>({ i386: 1074034178, x86_64: 1074296322, arm64: 1074296322 });
export const FS_IOC_FIEMAP = 3223348747;
export const FS_IOC_FSGETXATTR = 2149341215;
export const FS_IOC_FSSETXATTR = 1075599392;
export const FS_IOC_GETFSLABEL = 2164298801;
export const FS_IOC_SETFSLABEL = 1090556978;
export const FS_IOC_GETFSUUID = 2148603136;
export const FS_IOC_GETFSSYSFSPATH = 2155943169;
export const FS_IOC_ENABLE_VERITY = 1082156677;
export const FS_IOC_MEASURE_VERITY = 3221513862;
export const FS_IOC_READ_VERITY_METADATA = 3223873159;
export const PAGEMAP_SCAN = 3227543056;
export const PROCMAP_QUERY = 3228067345;
export const BLKGETSIZE64 = here<2147750514 | 2148012658>({ i386: 2147750514, x86_64: 2148012658, arm64: 2148012658 });
export const BLKGETSIZE = 4704;
export const BLKSSZGET = 4712;
export const BLKPBSZGET = 4731;
export const BLKBSZGET = here<2147750512 | 2148012656>({ i386: 2147750512, x86_64: 2148012656, arm64: 2148012656 });
export const BLKBSZSET = here<1074008689 | 1074270833>({ i386: 1074008689, x86_64: 1074270833, arm64: 1074270833 });
export const BLKIOMIN = 4728;
export const BLKIOOPT = 4729;
export const BLKALIGNOFF = 4730;
export const BLKROTATIONAL = 4734;
export const BLKRAGET = 4707;
export const BLKRASET = 4706;
export const BLKSECTGET = 4711;
export const BLKROGET = 4702;
export const BLKROSET = 4701;
export const BLKGETDISKSEQ = 2148012672;
export const BLKFLSBUF = 4705;
export const BLKDISCARD = 4727;
export const BLKZEROOUT = 4735;
export const BLKRRPART = 4703;
export const BLKPG = 4713;
export const LOOP_CTL_GET_FREE = 19586;
export const LOOP_CTL_ADD = 19584;
export const LOOP_CTL_REMOVE = 19585;
export const LOOP_CONFIGURE = 19466;
export const LOOP_SET_FD = 19456;
export const LOOP_CHANGE_FD = 19462;
export const LOOP_CLR_FD = 19457;
export const LOOP_GET_STATUS64 = 19461;
export const LOOP_SET_STATUS64 = 19460;
export const LOOP_SET_CAPACITY = 19463;
export const LOOP_SET_DIRECT_IO = 19464;
export const LOOP_SET_BLOCK_SIZE = 19465;
export const SIOCINQ = 21531;
export const SIOCOUTQ = 21521;
export const SIOCATMARK = 35077;
export const SIOCGSKNS = 35148;
export const SIOCGIFCONF = 35090;
export const SIOCGIFNAME = 35088;
export const SIOCSIFNAME = 35107;
export const SIOCGIFINDEX = 35123;
export const SIOCGIFFLAGS = 35091;
export const SIOCSIFFLAGS = 35092;
export const SIOCGIFADDR = 35093;
export const SIOCSIFADDR = 35094;
export const SIOCGIFDSTADDR = 35095;
export const SIOCSIFDSTADDR = 35096;
export const SIOCGIFBRDADDR = 35097;
export const SIOCSIFBRDADDR = 35098;
export const SIOCGIFNETMASK = 35099;
export const SIOCSIFNETMASK = 35100;
export const SIOCGIFMTU = 35105;
export const SIOCSIFMTU = 35106;
export const SIOCGIFTXQLEN = 35138;
export const SIOCSIFTXQLEN = 35139;
export const SIOCGIFHWADDR = 35111;
export const SIOCSIFHWADDR = 35108;
export const TUNSETIFF = 1074025674;
export const TUNGETIFF = 2147767506;
export const TUNSETPERSIST = 1074025675;
export const TUNSETOWNER = 1074025676;
export const TUNSETGROUP = 1074025678;
export const TUNGETFEATURES = 2147767503;
export const TUNSETOFFLOAD = 1074025680;
export const TUNGETSNDBUF = 2147767507;
export const TUNSETSNDBUF = 1074025684;
export const TUNGETVNETHDRSZ = 2147767511;
export const TUNSETVNETHDRSZ = 1074025688;
export const TUNSETQUEUE = 1074025689;
export const TUNSETCARRIER = 1074025698;
export const TUNGETDEVNETNS = 21731;
export const RNDGETENTCNT = 2147766784;
export const RNDADDTOENTCNT = 1074024961;
export const RNDADDENTROPY = 1074287107;
export const RNDZAPENTCNT = 20996;
export const RNDCLEARPOOL = 20998;
export const RNDRESEEDCRNG = 20999;
export const PERF_EVENT_IOC_ENABLE = 9216;
export const PERF_EVENT_IOC_DISABLE = 9217;
export const PERF_EVENT_IOC_RESET = 9219;
export const PERF_EVENT_IOC_REFRESH = 9218;
export const PERF_EVENT_IOC_PERIOD = 1074275332;
export const PERF_EVENT_IOC_ID = here<2147755015 | 2148017159>({ i386: 2147755015, x86_64: 2148017159, arm64: 2148017159 });
export const PERF_EVENT_IOC_SET_OUTPUT = 9221;
export const PERF_EVENT_IOC_PAUSE_OUTPUT = 1074013193;
export const PERF_EVENT_IOC_SET_FILTER = here<1074013190 | 1074275334>({ i386: 1074013190, x86_64: 1074275334, arm64: 1074275334 });
export const PERF_EVENT_IOC_SET_BPF = 1074013192;
export const PERF_EVENT_IOC_QUERY_BPF = here<3221496842 | 3221758986>({ i386: 3221496842, x86_64: 3221758986, arm64: 3221758986 });
export const USERFAULTFD_IOC_NEW = 43520;
export const UFFDIO_API = 3222841919;
export const UFFDIO_REGISTER = 3223366144;
export const UFFDIO_UNREGISTER = 2148575745;
export const UFFDIO_WAKE = 2148575746;
export const UFFDIO_COPY = 3223890435;
export const UFFDIO_ZEROPAGE = 3223366148;
export const UFFDIO_WRITEPROTECT = 3222841862;
export const UFFDIO_CONTINUE = 3223366151;
export const UFFDIO_POISON = 3223366152;
export const UFFDIO_MOVE = 3223890437;
export const UFFDIO_RWPROTECT = 3222841865;
export const UFFDIO_SET_MODE = 1074833930;
export const NS_GET_USERNS = 46849;
export const NS_GET_PARENT = 46850;
export const NS_GET_NSTYPE = 46851;
export const NS_GET_OWNER_UID = 46852;
export const NS_GET_MNTNS_ID = 2148054789;
export const NS_GET_ID = 2148054797;
export const NS_GET_PID_FROM_PIDNS = 2147792646;
export const NS_GET_TGID_FROM_PIDNS = 2147792647;
export const NS_GET_PID_IN_PIDNS = 2147792648;
export const NS_GET_TGID_IN_PIDNS = 2147792649;
export const NS_MNT_GET_INFO = 2148579082;
export const NS_MNT_GET_NEXT = 2148579083;
export const NS_MNT_GET_PREV = 2148579084;
export const PIDFD_GET_INFO = 3227057931;
export const PIDFD_GET_CGROUP_NAMESPACE = 65281;
export const PIDFD_GET_IPC_NAMESPACE = 65282;
export const PIDFD_GET_MNT_NAMESPACE = 65283;
export const PIDFD_GET_NET_NAMESPACE = 65284;
export const PIDFD_GET_PID_NAMESPACE = 65285;
export const PIDFD_GET_PID_FOR_CHILDREN_NAMESPACE = 65286;
export const PIDFD_GET_TIME_NAMESPACE = 65287;
export const PIDFD_GET_TIME_FOR_CHILDREN_NAMESPACE = 65288;
export const PIDFD_GET_USER_NAMESPACE = 65289;
export const PIDFD_GET_UTS_NAMESPACE = 65290;
export const EPIOCGPARAMS = 2148043266;
export const EPIOCSPARAMS = 1074301441;
export const SECCOMP_IOCTL_NOTIF_RECV = 3226476800;
export const SECCOMP_IOCTL_NOTIF_SEND = 3222806785;
export const SECCOMP_IOCTL_NOTIF_ID_VALID = 1074274562;
export const SECCOMP_IOCTL_NOTIF_ADDFD = 1075323139;
export const SECCOMP_IOCTL_NOTIF_SET_FLAGS = 1074274564;
export const RTC_RD_TIME = 2149871625;
export const RTC_SET_TIME = 1076129802;
export const RTC_ALM_READ = 2149871624;
export const RTC_ALM_SET = 1076129799;
export const RTC_WKALM_RD = 2150133776;
export const RTC_WKALM_SET = 1076391951;
export const RTC_AIE_ON = 28673;
export const RTC_AIE_OFF = 28674;
export const RTC_UIE_ON = 28675;
export const RTC_UIE_OFF = 28676;
export const RTC_PIE_ON = 28677;
export const RTC_PIE_OFF = 28678;
export const RTC_IRQP_READ = here<2147774475 | 2148036619>({ i386: 2147774475, x86_64: 2148036619, arm64: 2148036619 });
export const RTC_IRQP_SET = here<1074032652 | 1074294796>({ i386: 1074032652, x86_64: 1074294796, arm64: 1074294796 });
export const WDIOC_GETSUPPORT = 2150127360;
export const WDIOC_GETSTATUS = 2147768065;
export const WDIOC_GETBOOTSTATUS = 2147768066;
export const WDIOC_KEEPALIVE = 2147768069;
export const WDIOC_SETTIMEOUT = 3221509894;
export const WDIOC_GETTIMEOUT = 2147768071;
export const WDIOC_GETPRETIMEOUT = 2147768073;
export const WDIOC_GETTIMELEFT = 2147768074;
export const KVM_GET_API_VERSION = 44544;
export const KVM_CREATE_VM = 44545;
export const KVM_CHECK_EXTENSION = 44547;
export const KVM_GET_VCPU_MMAP_SIZE = 44548;
export const KVM_CREATE_VCPU = 44609;
export const TCOOFF = 0;
export const TCOON = 1;
export const TCIOFF = 2;
export const TCION = 3;
export const TCIFLUSH = 0;
export const TCOFLUSH = 1;
export const TCIOFLUSH = 2;
export const TIOCM_LE = 1;
export const TIOCM_DTR = 2;
export const TIOCM_RTS = 4;
export const TIOCM_CTS = 32;
export const TIOCM_CAR = 64;
export const TIOCM_RNG = 128;
export const TIOCM_DSR = 256;
export const TIOCM_OUT1 = 8192;
export const TIOCM_OUT2 = 16384;
export const TIOCM_LOOP = 32768;
export const TIOCM_ST = 8;
export const TIOCM_SR = 16;
export const FS_SECRM_FL = 1;
export const FS_UNRM_FL = 2;
export const FS_COMPR_FL = 4;
export const FS_SYNC_FL = 8;
export const FS_IMMUTABLE_FL = 16;
export const FS_APPEND_FL = 32;
export const FS_NODUMP_FL = 64;
export const FS_NOATIME_FL = 128;
export const FS_NOCOMP_FL = 1024;
export const FS_ENCRYPT_FL = 2048;
export const FS_JOURNAL_DATA_FL = 16384;
export const FS_NOTAIL_FL = 32768;
export const FS_DIRSYNC_FL = 65536;
export const FS_TOPDIR_FL = 131072;
export const FS_EXTENT_FL = 524288;
export const FS_VERITY_FL = 1048576;
export const FS_NOCOW_FL = 8388608;
export const FS_DAX_FL = 33554432;
export const FS_INLINE_DATA_FL = 268435456;
export const FS_PROJINHERIT_FL = 536870912;
export const FS_CASEFOLD_FL = 1073741824;
export const FS_COMPRBLK_FL = 512;
export const FS_DIRTY_FL = 256;
export const FS_BTREE_FL = 4096;
export const FS_INDEX_FL = 4096;
export const FS_IMAGIC_FL = 8192;
export const FS_HUGE_FILE_FL = 262144;
export const FS_EA_INODE_FL = 2097152;
export const FS_EOFBLOCKS_FL = 4194304;
export const FS_RESERVED_FL = 2147483648;
export const FS_XFLAG_REALTIME = 1;
export const FS_XFLAG_PREALLOC = 2;
export const FS_XFLAG_IMMUTABLE = 8;
export const FS_XFLAG_APPEND = 16;
export const FS_XFLAG_SYNC = 32;
export const FS_XFLAG_NOATIME = 64;
export const FS_XFLAG_NODUMP = 128;
export const FS_XFLAG_RTINHERIT = 256;
export const FS_XFLAG_PROJINHERIT = 512;
export const FS_XFLAG_NOSYMLINKS = 1024;
export const FS_XFLAG_EXTSIZE = 2048;
export const FS_XFLAG_EXTSZINHERIT = 4096;
export const FS_XFLAG_NODEFRAG = 8192;
export const FS_XFLAG_FILESTREAM = 16384;
export const FS_XFLAG_DAX = 32768;
export const FS_XFLAG_COWEXTSIZE = 65536;
export const FS_XFLAG_VERITY = 131072;
export const FS_XFLAG_CASEFOLD = 262144;
export const FS_XFLAG_CASENONPRESERVING = 524288;
export const FS_XFLAG_HASATTR = 2147483648;
export const FIEMAP_FLAG_SYNC = 1;
export const FIEMAP_FLAG_XATTR = 2;
export const FIEMAP_FLAG_CACHE = 4;
export const FIEMAP_EXTENT_LAST = 1;
export const FIEMAP_EXTENT_UNKNOWN = 2;
export const FIEMAP_EXTENT_DELALLOC = 4;
export const FIEMAP_EXTENT_ENCODED = 8;
export const FIEMAP_EXTENT_DATA_ENCRYPTED = 128;
export const FIEMAP_EXTENT_NOT_ALIGNED = 256;
export const FIEMAP_EXTENT_DATA_INLINE = 512;
export const FIEMAP_EXTENT_DATA_TAIL = 1024;
export const FIEMAP_EXTENT_UNWRITTEN = 2048;
export const FIEMAP_EXTENT_MERGED = 4096;
export const FIEMAP_EXTENT_SHARED = 8192;
export const FILE_DEDUPE_RANGE_SAME = 0;
export const FILE_DEDUPE_RANGE_DIFFERS = 1;
export const FS_VERITY_HASH_ALG_SHA256 = 1;
export const FS_VERITY_HASH_ALG_SHA512 = 2;
export const FS_VERITY_METADATA_TYPE_MERKLE_TREE = 1;
export const FS_VERITY_METADATA_TYPE_DESCRIPTOR = 2;
export const FS_VERITY_METADATA_TYPE_SIGNATURE = 3;
export const PM_SCAN_WP_MATCHING = 1;
export const PM_SCAN_CHECK_WPASYNC = 2;
export const PAGE_IS_WPALLOWED = 1;
export const PAGE_IS_WRITTEN = 2;
export const PAGE_IS_FILE = 4;
export const PAGE_IS_PRESENT = 8;
export const PAGE_IS_SWAPPED = 16;
export const PAGE_IS_PFNZERO = 32;
export const PAGE_IS_HUGE = 64;
export const PAGE_IS_SOFT_DIRTY = 128;
export const PAGE_IS_GUARD = 256;
export const PAGE_IS_ACCESSED = 512;
export const PROCMAP_QUERY_VMA_READABLE = 1;
export const PROCMAP_QUERY_VMA_WRITABLE = 2;
export const PROCMAP_QUERY_VMA_EXECUTABLE = 4;
export const PROCMAP_QUERY_VMA_SHARED = 8;
export const PROCMAP_QUERY_COVERING_OR_NEXT_VMA = 16;
export const PROCMAP_QUERY_FILE_BACKED_VMA = 32;
export const BLKPG_ADD_PARTITION = 1;
export const BLKPG_DEL_PARTITION = 2;
export const BLKPG_RESIZE_PARTITION = 3;
export const LO_FLAGS_READ_ONLY = 1;
export const LO_FLAGS_AUTOCLEAR = 4;
export const LO_FLAGS_PARTSCAN = 8;
export const LO_FLAGS_DIRECT_IO = 16;
export const IFF_TUN = 1;
export const IFF_TAP = 2;
export const IFF_NAPI = 16;
export const IFF_NAPI_FRAGS = 32;
export const IFF_NO_CARRIER = 64;
export const IFF_MULTI_QUEUE = 256;
export const IFF_ATTACH_QUEUE = 512;
export const IFF_DETACH_QUEUE = 1024;
export const IFF_PERSIST = 2048;
export const IFF_NO_PI = 4096;
export const IFF_NOFILTER = 4096;
export const IFF_VNET_HDR = 16384;
export const IFF_TUN_EXCL = 32768;
export const IFF_BACKPRESSURE = 128;
export const TUN_F_CSUM = 1;
export const TUN_F_TSO4 = 2;
export const TUN_F_TSO6 = 4;
export const TUN_F_TSO_ECN = 8;
export const TUN_F_UFO = 16;
export const TUN_F_USO4 = 32;
export const TUN_F_USO6 = 64;
export const TUN_F_UDP_TUNNEL_GSO = 128;
export const TUN_F_UDP_TUNNEL_GSO_CSUM = 256;
export const PERF_IOC_FLAG_GROUP = 1;
export const UFFD_FEATURE_PAGEFAULT_FLAG_WP = 1;
export const UFFD_FEATURE_EVENT_FORK = 2;
export const UFFD_FEATURE_EVENT_REMAP = 4;
export const UFFD_FEATURE_EVENT_REMOVE = 8;
export const UFFD_FEATURE_MISSING_HUGETLBFS = 16;
export const UFFD_FEATURE_MISSING_SHMEM = 32;
export const UFFD_FEATURE_EVENT_UNMAP = 64;
export const UFFD_FEATURE_SIGBUS = 128;
export const UFFD_FEATURE_THREAD_ID = 256;
export const UFFD_FEATURE_MINOR_HUGETLBFS = 512;
export const UFFD_FEATURE_MINOR_SHMEM = 1024;
export const UFFD_FEATURE_EXACT_ADDRESS = 2048;
export const UFFD_FEATURE_WP_HUGETLBFS_SHMEM = 4096;
export const UFFD_FEATURE_WP_UNPOPULATED = 8192;
export const UFFD_FEATURE_POISON = 16384;
export const UFFD_FEATURE_WP_ASYNC = 32768;
export const UFFD_FEATURE_MOVE = 65536;
export const UFFD_FEATURE_RWP = 131072;
export const UFFD_FEATURE_RWP_ASYNC = 262144;
export const UFFDIO_REGISTER_MODE_MISSING = 1;
export const UFFDIO_REGISTER_MODE_WP = 2;
export const UFFDIO_REGISTER_MODE_MINOR = 4;
export const UFFDIO_REGISTER_MODE_RWP = 8;
export const UFFDIO_COPY_MODE_DONTWAKE = 1;
export const UFFDIO_COPY_MODE_WP = 2;
export const UFFDIO_ZEROPAGE_MODE_DONTWAKE = 1;
export const UFFDIO_WRITEPROTECT_MODE_WP = 1;
export const UFFDIO_WRITEPROTECT_MODE_DONTWAKE = 2;
export const UFFDIO_CONTINUE_MODE_DONTWAKE = 1;
export const UFFDIO_CONTINUE_MODE_WP = 2;
export const UFFDIO_POISON_MODE_DONTWAKE = 1;
export const UFFDIO_MOVE_MODE_DONTWAKE = 1;
export const UFFDIO_MOVE_MODE_ALLOW_SRC_HOLES = 2;
export const UFFDIO_RWPROTECT_MODE_RWP = 1;
export const UFFDIO_RWPROTECT_MODE_DONTWAKE = 2;
export const PIDFD_INFO_PID = 1;
export const PIDFD_INFO_CREDS = 2;
export const PIDFD_INFO_CGROUPID = 4;
export const PIDFD_INFO_EXIT = 8;
export const PIDFD_INFO_COREDUMP = 16;
export const PIDFD_INFO_SUPPORTED_MASK = 32;
export const PIDFD_INFO_COREDUMP_SIGNAL = 64;
export const PIDFD_INFO_COREDUMP_CODE = 128;
export const PIDFD_COREDUMPED = 1;
export const PIDFD_COREDUMP_SKIP = 2;
export const PIDFD_COREDUMP_USER = 4;
export const PIDFD_COREDUMP_ROOT = 8;
export const SECCOMP_USER_NOTIF_FLAG_CONTINUE = 1;
export const SECCOMP_ADDFD_FLAG_SETFD = 1;
export const SECCOMP_ADDFD_FLAG_SEND = 2;
export const SECCOMP_USER_NOTIF_FD_SYNC_WAKE_UP = 1;
export const RTC_IRQF = 128;
export const RTC_PF = 64;
export const RTC_AF = 32;
export const RTC_UF = 16;
export const WDIOF_OVERHEAT = 1;
export const WDIOF_FANFAULT = 2;
export const WDIOF_EXTERN1 = 4;
export const WDIOF_EXTERN2 = 8;
export const WDIOF_POWERUNDER = 16;
export const WDIOF_CARDRESET = 32;
export const WDIOF_POWEROVER = 64;
export const WDIOF_SETTIMEOUT = 128;
export const WDIOF_MAGICCLOSE = 256;
export const WDIOF_PRETIMEOUT = 512;
export const WDIOF_ALARMONLY = 1024;
export const WDIOF_KEEPALIVEPING = 32768;
export const EV_SYN = 0;
export const EV_KEY = 1;
export const EV_REL = 2;
export const EV_ABS = 3;
export const EV_MSC = 4;
export const EV_SW = 5;
export const EV_LED = 17;
export const EV_SND = 18;
export const EV_REP = 20;
export const EV_FF = 21;
export const EV_PWR = 22;
export const EV_FF_STATUS = 23;
export const IN_ACCESS = 1;
export const IN_MODIFY = 2;
export const IN_ATTRIB = 4;
export const IN_CLOSE_WRITE = 8;
export const IN_CLOSE_NOWRITE = 16;
export const IN_OPEN = 32;
export const IN_MOVED_FROM = 64;
export const IN_MOVED_TO = 128;
export const IN_CREATE = 256;
export const IN_DELETE = 512;
export const IN_DELETE_SELF = 1024;
export const IN_MOVE_SELF = 2048;
export const IN_CLOSE = 24;
export const IN_MOVE = 192;
export const IN_ONLYDIR = 16777216;
export const IN_DONT_FOLLOW = 33554432;
export const IN_EXCL_UNLINK = 67108864;
export const IN_MASK_CREATE = 268435456;
export const IN_MASK_ADD = 536870912;
export const IN_ONESHOT = 2147483648;
export const IN_ALL_EVENTS = 4095;
export const IN_UNMOUNT = 8192;
export const IN_Q_OVERFLOW = 16384;
export const IN_IGNORED = 32768;
export const IN_ISDIR = 1073741824;
export const IN_CLOEXEC = 524288;
export const IN_NONBLOCK = 2048;
export const FAN_CLOEXEC = 1;
export const FAN_NONBLOCK = 2;
export const FAN_CLASS_NOTIF = 0;
export const FAN_CLASS_CONTENT = 4;
export const FAN_CLASS_PRE_CONTENT = 8;
export const FAN_UNLIMITED_QUEUE = 16;
export const FAN_UNLIMITED_MARKS = 32;
export const FAN_ENABLE_AUDIT = 64;
export const FAN_REPORT_PIDFD = 128;
export const FAN_REPORT_TID = 256;
export const FAN_REPORT_FID = 512;
export const FAN_REPORT_DIR_FID = 1024;
export const FAN_REPORT_NAME = 2048;
export const FAN_REPORT_TARGET_FID = 4096;
export const FAN_REPORT_FD_ERROR = 8192;
export const FAN_REPORT_MNT = 16384;
export const FAN_REPORT_DFID_NAME = 3072;
export const FAN_REPORT_DFID_NAME_TARGET = 7680;
export const FAN_MARK_ADD = 1;
export const FAN_MARK_REMOVE = 2;
export const FAN_MARK_DONT_FOLLOW = 4;
export const FAN_MARK_ONLYDIR = 8;
export const FAN_MARK_IGNORED_MASK = 32;
export const FAN_MARK_IGNORED_SURV_MODIFY = 64;
export const FAN_MARK_FLUSH = 128;
export const FAN_MARK_EVICTABLE = 512;
export const FAN_MARK_IGNORE = 1024;
export const FAN_MARK_INODE = 0;
export const FAN_MARK_MOUNT = 16;
export const FAN_MARK_FILESYSTEM = 256;
export const FAN_MARK_MNTNS = 272;
export const FAN_MARK_IGNORE_SURV = 1088;
export const FAN_ACCESS = 1;
export const FAN_MODIFY = 2;
export const FAN_ATTRIB = 4;
export const FAN_CLOSE_WRITE = 8;
export const FAN_CLOSE_NOWRITE = 16;
export const FAN_OPEN = 32;
export const FAN_MOVED_FROM = 64;
export const FAN_MOVED_TO = 128;
export const FAN_CREATE = 256;
export const FAN_DELETE = 512;
export const FAN_DELETE_SELF = 1024;
export const FAN_MOVE_SELF = 2048;
export const FAN_OPEN_EXEC = 4096;
export const FAN_Q_OVERFLOW = 16384;
export const FAN_FS_ERROR = 32768;
export const FAN_OPEN_PERM = 65536;
export const FAN_ACCESS_PERM = 131072;
export const FAN_OPEN_EXEC_PERM = 262144;
export const FAN_PRE_ACCESS = 1048576;
export const FAN_MNT_ATTACH = 16777216;
export const FAN_MNT_DETACH = 33554432;
export const FAN_EVENT_ON_CHILD = 134217728;
export const FAN_RENAME = 268435456;
export const FAN_ONDIR = 1073741824;
export const FAN_CLOSE = 24;
export const FAN_MOVE = 192;
export const FAN_ALLOW = 1;
export const FAN_DENY = 2;
export const FAN_AUDIT = 16;
export const FAN_INFO = 32;
export const FAN_EVENT_INFO_TYPE_FID = 1;
export const FAN_EVENT_INFO_TYPE_DFID_NAME = 2;
export const FAN_EVENT_INFO_TYPE_DFID = 3;
export const FAN_EVENT_INFO_TYPE_PIDFD = 4;
export const FAN_EVENT_INFO_TYPE_ERROR = 5;
export const FAN_EVENT_INFO_TYPE_RANGE = 6;
export const FAN_EVENT_INFO_TYPE_MNT = 7;
export const FAN_EVENT_INFO_TYPE_OLD_DFID_NAME = 10;
export const FAN_EVENT_INFO_TYPE_NEW_DFID_NAME = 12;
export const FAN_RESPONSE_INFO_NONE = 0;
export const FAN_RESPONSE_INFO_AUDIT_RULE = 1;
export const FAN_NOFD = -1;
export const FAN_NOPIDFD = -1;
export const FAN_EPIDFD = -2;
export const EPOLL_CLOEXEC = 524288;
export const EPOLL_CTL_ADD = 1;
export const EPOLL_CTL_DEL = 2;
export const EPOLL_CTL_MOD = 3;
export const EPOLLIN = 1;
export const EPOLLPRI = 2;
export const EPOLLOUT = 4;
export const EPOLLERR = 8;
export const EPOLLHUP = 16;
export const EPOLLRDNORM = 64;
export const EPOLLRDBAND = 128;
export const EPOLLWRNORM = 256;
export const EPOLLWRBAND = 512;
export const EPOLLMSG = 1024;
export const EPOLLRDHUP = 8192;
export const EPOLLEXCLUSIVE = 268435456;
export const EPOLLWAKEUP = 536870912;
export const EPOLLONESHOT = 1073741824;
export const EPOLLET = 2147483648;
export const EPOLLNVAL = 32;
export const POLLIN = 1;
export const POLLPRI = 2;
export const POLLOUT = 4;
export const POLLERR = 8;
export const POLLHUP = 16;
export const POLLNVAL = 32;
export const POLLRDNORM = 64;
export const POLLRDBAND = 128;
export const POLLWRNORM = 256;
export const POLLWRBAND = 512;
export const POLLMSG = 1024;
export const POLLRDHUP = 8192;
export const EFD_SEMAPHORE = 1;
export const EFD_CLOEXEC = 524288;
export const EFD_NONBLOCK = 2048;
export const SFD_CLOEXEC = 524288;
export const SFD_NONBLOCK = 2048;
export const TFD_CLOEXEC = 524288;
export const TFD_NONBLOCK = 2048;
export const TFD_TIMER_ABSTIME = 1;
export const TFD_TIMER_CANCEL_ON_SET = 2;
export const IORING_SETUP_IOPOLL = 1;
export const IORING_SETUP_SQPOLL = 2;
export const IORING_SETUP_SQ_AFF = 4;
export const IORING_SETUP_CQSIZE = 8;
export const IORING_SETUP_CLAMP = 16;
export const IORING_SETUP_ATTACH_WQ = 32;
export const IORING_SETUP_R_DISABLED = 64;
export const IORING_SETUP_SUBMIT_ALL = 128;
export const IORING_SETUP_COOP_TASKRUN = 256;
export const IORING_SETUP_TASKRUN_FLAG = 512;
export const IORING_SETUP_SINGLE_ISSUER = 4096;
export const IORING_SETUP_DEFER_TASKRUN = 8192;
export const IORING_SETUP_SQE128 = 1024;
export const IORING_SETUP_CQE32 = 2048;
export const IORING_SETUP_NO_MMAP = 16384;
export const IORING_SETUP_REGISTERED_FD_ONLY = 32768;
export const IORING_SETUP_NO_SQARRAY = 65536;
export const IORING_SETUP_HYBRID_IOPOLL = 131072;
export const IORING_SETUP_CQE_MIXED = 262144;
export const IORING_SETUP_SQE_MIXED = 524288;
export const IORING_SETUP_SQ_REWIND = 1048576;
export const IORING_ENTER_GETEVENTS = 1;
export const IORING_ENTER_SQ_WAKEUP = 2;
export const IORING_ENTER_SQ_WAIT = 4;
export const IORING_ENTER_EXT_ARG = 8;
export const IORING_ENTER_REGISTERED_RING = 16;
export const IORING_ENTER_ABS_TIMER = 32;
export const IORING_ENTER_EXT_ARG_REG = 64;
export const IORING_ENTER_NO_IOWAIT = 128;
export const IORING_REGISTER_BUFFERS = 0;
export const IORING_UNREGISTER_BUFFERS = 1;
export const IORING_REGISTER_FILES = 2;
export const IORING_UNREGISTER_FILES = 3;
export const IORING_REGISTER_EVENTFD = 4;
export const IORING_UNREGISTER_EVENTFD = 5;
export const IORING_REGISTER_PROBE = 8;
export const IORING_REGISTER_PERSONALITY = 9;
export const IORING_UNREGISTER_PERSONALITY = 10;
export const IORING_REGISTER_RESTRICTIONS = 11;
export const IORING_REGISTER_ENABLE_RINGS = 12;
export const IORING_REGISTER_FILES_UPDATE = 6;
export const IORING_REGISTER_EVENTFD_ASYNC = 7;
export const IORING_REGISTER_FILES2 = 13;
export const IORING_REGISTER_FILES_UPDATE2 = 14;
export const IORING_REGISTER_BUFFERS2 = 15;
export const IORING_REGISTER_BUFFERS_UPDATE = 16;
export const IORING_REGISTER_IOWQ_AFF = 17;
export const IORING_UNREGISTER_IOWQ_AFF = 18;
export const IORING_REGISTER_IOWQ_MAX_WORKERS = 19;
export const IORING_REGISTER_RING_FDS = 20;
export const IORING_UNREGISTER_RING_FDS = 21;
export const IORING_REGISTER_PBUF_RING = 22;
export const IORING_UNREGISTER_PBUF_RING = 23;
export const IORING_REGISTER_SYNC_CANCEL = 24;
export const IORING_REGISTER_FILE_ALLOC_RANGE = 25;
export const IORING_REGISTER_PBUF_STATUS = 26;
export const IORING_REGISTER_NAPI = 27;
export const IORING_UNREGISTER_NAPI = 28;
export const IORING_REGISTER_CLOCK = 29;
export const IORING_REGISTER_CLONE_BUFFERS = 30;
export const IORING_REGISTER_SEND_MSG_RING = 31;
export const IORING_REGISTER_ZCRX_IFQ = 32;
export const IORING_REGISTER_RESIZE_RINGS = 33;
export const IORING_REGISTER_MEM_REGION = 34;
export const IORING_REGISTER_QUERY = 35;
export const IORING_REGISTER_ZCRX_CTRL = 36;
export const IORING_REGISTER_BPF_FILTER = 37;
export const IORING_REGISTER_USE_REGISTERED_RING = 2147483648;
export const IORING_OFF_SQ_RING = 0;
export const IORING_OFF_CQ_RING = 134217728;
export const IORING_OFF_SQES = 268435456;
export const IORING_OFF_PBUF_RING = 2147483648;
export const IORING_OFF_PBUF_SHIFT = 16;
export const IORING_OP_NOP = 0;
export const IORING_OP_READV = 1;
export const IORING_OP_WRITEV = 2;
export const IORING_OP_FSYNC = 3;
export const IORING_OP_READ_FIXED = 4;
export const IORING_OP_WRITE_FIXED = 5;
export const IORING_OP_POLL_ADD = 6;
export const IORING_OP_POLL_REMOVE = 7;
export const IORING_OP_SYNC_FILE_RANGE = 8;
export const IORING_OP_SENDMSG = 9;
export const IORING_OP_RECVMSG = 10;
export const IORING_OP_TIMEOUT = 11;
export const IORING_OP_TIMEOUT_REMOVE = 12;
export const IORING_OP_ACCEPT = 13;
export const IORING_OP_ASYNC_CANCEL = 14;
export const IORING_OP_LINK_TIMEOUT = 15;
export const IORING_OP_CONNECT = 16;
export const IORING_OP_FALLOCATE = 17;
export const IORING_OP_OPENAT = 18;
export const IORING_OP_CLOSE = 19;
export const IORING_OP_FILES_UPDATE = 20;
export const IORING_OP_STATX = 21;
export const IORING_OP_READ = 22;
export const IORING_OP_WRITE = 23;
export const IORING_OP_FADVISE = 24;
export const IORING_OP_MADVISE = 25;
export const IORING_OP_SEND = 26;
export const IORING_OP_RECV = 27;
export const IORING_OP_OPENAT2 = 28;
export const IORING_OP_EPOLL_CTL = 29;
export const IORING_OP_SPLICE = 30;
export const IORING_OP_PROVIDE_BUFFERS = 31;
export const IORING_OP_REMOVE_BUFFERS = 32;
export const IORING_OP_TEE = 33;
export const IORING_OP_SHUTDOWN = 34;
export const IORING_OP_RENAMEAT = 35;
export const IORING_OP_UNLINKAT = 36;
export const IORING_OP_MKDIRAT = 37;
export const IORING_OP_SYMLINKAT = 38;
export const IORING_OP_LINKAT = 39;
export const IORING_OP_MSG_RING = 40;
export const IORING_OP_FSETXATTR = 41;
export const IORING_OP_SETXATTR = 42;
export const IORING_OP_FGETXATTR = 43;
export const IORING_OP_GETXATTR = 44;
export const IORING_OP_SOCKET = 45;
export const IORING_OP_URING_CMD = 46;
export const IORING_OP_SEND_ZC = 47;
export const IORING_OP_SENDMSG_ZC = 48;
export const IORING_OP_READ_MULTISHOT = 49;
export const IORING_OP_WAITID = 50;
export const IORING_OP_FUTEX_WAIT = 51;
export const IORING_OP_FUTEX_WAKE = 52;
export const IORING_OP_FUTEX_WAITV = 53;
export const IORING_OP_FIXED_FD_INSTALL = 54;
export const IORING_OP_FTRUNCATE = 55;
export const IORING_OP_BIND = 56;
export const IORING_OP_LISTEN = 57;
export const IORING_OP_RECV_ZC = 58;
export const IORING_OP_EPOLL_WAIT = 59;
export const IORING_OP_READV_FIXED = 60;
export const IORING_OP_WRITEV_FIXED = 61;
export const IORING_OP_PIPE = 62;
export const IORING_OP_NOP128 = 63;
export const IORING_OP_URING_CMD128 = 64;
export const IOSQE_FIXED_FILE = 1;
export const IOSQE_IO_DRAIN = 2;
export const IOSQE_IO_LINK = 4;
export const IOSQE_IO_HARDLINK = 8;
export const IOSQE_ASYNC = 16;
export const IOSQE_BUFFER_SELECT = 32;
export const IOSQE_CQE_SKIP_SUCCESS = 64;
export const IORING_FEAT_SINGLE_MMAP = 1;
export const IORING_FEAT_NODROP = 2;
export const IORING_FEAT_SUBMIT_STABLE = 4;
export const IORING_FEAT_RW_CUR_POS = 8;
export const IORING_FEAT_CUR_PERSONALITY = 16;
export const IORING_FEAT_FAST_POLL = 32;
export const IORING_FEAT_POLL_32BITS = 64;
export const IORING_FEAT_SQPOLL_NONFIXED = 128;
export const IORING_FEAT_EXT_ARG = 256;
export const IORING_FEAT_NATIVE_WORKERS = 512;
export const IORING_FEAT_RSRC_TAGS = 1024;
export const IORING_FEAT_CQE_SKIP = 2048;
export const IORING_FEAT_LINKED_FILE = 4096;
export const IORING_FEAT_REG_REG_RING = 8192;
export const IORING_FEAT_RECVSEND_BUNDLE = 16384;
export const IORING_FEAT_MIN_TIMEOUT = 32768;
export const IORING_FEAT_RW_ATTR = 65536;
export const IORING_FEAT_NO_IOWAIT = 131072;
export const IOCB_CMD_PREAD = 0;
export const IOCB_CMD_PWRITE = 1;
export const IOCB_CMD_FSYNC = 2;
export const IOCB_CMD_FDSYNC = 3;
export const IOCB_CMD_POLL = 5;
export const IOCB_CMD_NOOP = 6;
export const IOCB_CMD_PREADV = 7;
export const IOCB_CMD_PWRITEV = 8;
export const IOCB_FLAG_RESFD = 1;
export const IOCB_FLAG_IOPRIO = 2;
export const CLOCK_REALTIME = 0;
export const CLOCK_MONOTONIC = 1;
export const CLOCK_PROCESS_CPUTIME_ID = 2;
export const CLOCK_THREAD_CPUTIME_ID = 3;
export const CLOCK_MONOTONIC_RAW = 4;
export const CLOCK_REALTIME_COARSE = 5;
export const CLOCK_MONOTONIC_COARSE = 6;
export const CLOCK_BOOTTIME = 7;
export const CLOCK_REALTIME_ALARM = 8;
export const CLOCK_BOOTTIME_ALARM = 9;
export const CLOCK_TAI = 11;
export const CLOCK_AUX = 16;
export const TIMER_ABSTIME = 1;
export const ITIMER_REAL = 0;
export const ITIMER_VIRTUAL = 1;
export const ITIMER_PROF = 2;
export const PROT_READ = 1;
export const PROT_WRITE = 2;
export const PROT_EXEC = 4;
export const PROT_NONE = 0;
export const PROT_SEM = 8;
export const PROT_GROWSDOWN = 16777216;
export const PROT_GROWSUP = 33554432;
export const MAP_SHARED = 1;
export const MAP_PRIVATE = 2;
export const MAP_SHARED_VALIDATE = 3;
export const MAP_FIXED = 16;
export const MAP_ANONYMOUS = 32;
export const MAP_GROWSDOWN = 256;
export const MAP_DENYWRITE = 2048;
export const MAP_EXECUTABLE = 4096;
export const MAP_LOCKED = 8192;
export const MAP_NORESERVE = 16384;
export const MAP_POPULATE = 32768;
export const MAP_NONBLOCK = 65536;
export const MAP_STACK = 131072;
export const MAP_HUGETLB = 262144;
export const MAP_SYNC = 524288;
export const MAP_FIXED_NOREPLACE = 1048576;
export const MAP_UNINITIALIZED = 67108864;
export const MAP_DROPPABLE = 8;
export const MAP_32BIT = here({ i386: 64, x86_64: 64 });
export const MAP_ABOVE4G = here({ i386: 128, x86_64: 128 });
export const MAP_FILE = 0;
export const MAP_HUGE_16KB = 939524096;
export const MAP_HUGE_64KB = 1073741824;
export const MAP_HUGE_512KB = 1275068416;
export const MAP_HUGE_1MB = 1342177280;
export const MAP_HUGE_2MB = 1409286144;
export const MAP_HUGE_8MB = 1543503872;
export const MAP_HUGE_16MB = 1610612736;
export const MAP_HUGE_32MB = 1677721600;
export const MAP_HUGE_256MB = 1879048192;
export const MAP_HUGE_512MB = 1946157056;
export const MAP_HUGE_1GB = 2013265920;
export const MAP_HUGE_2GB = 2080374784;
export const MAP_HUGE_16GB = 2281701376;
export const MAP_HUGE_SHIFT = 26;
export const MAP_HUGE_MASK = 63;
export const MREMAP_MAYMOVE = 1;
export const MREMAP_FIXED = 2;
export const MREMAP_DONTUNMAP = 4;
export const MS_ASYNC = 1;
export const MS_INVALIDATE = 2;
export const MS_SYNC = 4;
export const MLOCK_ONFAULT = 1;
export const MCL_CURRENT = 1;
export const MCL_FUTURE = 2;
export const MCL_ONFAULT = 4;
export const MADV_NORMAL = 0;
export const MADV_RANDOM = 1;
export const MADV_SEQUENTIAL = 2;
export const MADV_WILLNEED = 3;
export const MADV_DONTNEED = 4;
export const MADV_FREE = 8;
export const MADV_REMOVE = 9;
export const MADV_DONTFORK = 10;
export const MADV_DOFORK = 11;
export const MADV_HWPOISON = 100;
export const MADV_SOFT_OFFLINE = 101;
export const MADV_MERGEABLE = 12;
export const MADV_UNMERGEABLE = 13;
export const MADV_HUGEPAGE = 14;
export const MADV_NOHUGEPAGE = 15;
export const MADV_DONTDUMP = 16;
export const MADV_DODUMP = 17;
export const MADV_WIPEONFORK = 18;
export const MADV_KEEPONFORK = 19;
export const MADV_COLD = 20;
export const MADV_PAGEOUT = 21;
export const MADV_POPULATE_READ = 22;
export const MADV_POPULATE_WRITE = 23;
export const MADV_DONTNEED_LOCKED = 24;
export const MADV_COLLAPSE = 25;
export const MADV_GUARD_INSTALL = 102;
export const MADV_GUARD_REMOVE = 103;
export const MFD_CLOEXEC = 1;
export const MFD_ALLOW_SEALING = 2;
export const MFD_HUGETLB = 4;
export const MFD_NOEXEC_SEAL = 8;
export const MFD_EXEC = 16;
export const MFD_HUGE_64KB = 1073741824;
export const MFD_HUGE_512KB = 1275068416;
export const MFD_HUGE_1MB = 1342177280;
export const MFD_HUGE_2MB = 1409286144;
export const MFD_HUGE_8MB = 1543503872;
export const MFD_HUGE_16MB = 1610612736;
export const MFD_HUGE_32MB = 1677721600;
export const MFD_HUGE_256MB = 1879048192;
export const MFD_HUGE_512MB = 1946157056;
export const MFD_HUGE_1GB = 2013265920;
export const MFD_HUGE_2GB = 2080374784;
export const MFD_HUGE_16GB = 2281701376;
export const UFFD_USER_MODE_ONLY = 1;
export const UFFD_API = 170;
export const UFFD_EVENT_PAGEFAULT = 18;
export const UFFD_EVENT_FORK = 19;
export const UFFD_EVENT_REMAP = 20;
export const UFFD_EVENT_REMOVE = 21;
export const UFFD_EVENT_UNMAP = 22;
export const UFFD_PAGEFAULT_FLAG_WRITE = 1;
export const UFFD_PAGEFAULT_FLAG_WP = 2;
export const UFFD_PAGEFAULT_FLAG_MINOR = 4;
export const UFFD_PAGEFAULT_FLAG_RWP = 8;
export const MPOL_DEFAULT = 0;
export const MPOL_PREFERRED = 1;
export const MPOL_BIND = 2;
export const MPOL_INTERLEAVE = 3;
export const MPOL_LOCAL = 4;
export const MPOL_PREFERRED_MANY = 5;
export const MPOL_WEIGHTED_INTERLEAVE = 6;
export const MPOL_F_STATIC_NODES = 32768;
export const MPOL_F_RELATIVE_NODES = 16384;
export const MPOL_F_NUMA_BALANCING = 8192;
export const MPOL_MF_STRICT = 1;
export const MPOL_MF_MOVE = 2;
export const MPOL_MF_MOVE_ALL = 4;
export const MPOL_F_NODE = 1;
export const MPOL_F_ADDR = 2;
export const MPOL_F_MEMS_ALLOWED = 4;
export const PKEY_DISABLE_ACCESS = 1;
export const PKEY_DISABLE_WRITE = 2;
export const PKEY_UNRESTRICTED = 0;
export const PIDFD_SELF = -10000;
export const PIDFD_SELF_PROCESS = -10001;
export const CLONE_VM = 256;
export const CLONE_FS = 512;
export const CLONE_FILES = 1024;
export const CLONE_SIGHAND = 2048;
export const CLONE_PIDFD = 4096;
export const CLONE_PTRACE = 8192;
export const CLONE_VFORK = 16384;
export const CLONE_PARENT = 32768;
export const CLONE_THREAD = 65536;
export const CLONE_NEWNS = 131072;
export const CLONE_SYSVSEM = 262144;
export const CLONE_SETTLS = 524288;
export const CLONE_PARENT_SETTID = 1048576;
export const CLONE_CHILD_CLEARTID = 2097152;
export const CLONE_DETACHED = 4194304;
export const CLONE_UNTRACED = 8388608;
export const CLONE_CHILD_SETTID = 16777216;
export const CLONE_NEWCGROUP = 33554432;
export const CLONE_NEWUTS = 67108864;
export const CLONE_NEWIPC = 134217728;
export const CLONE_NEWUSER = 268435456;
export const CLONE_NEWPID = 536870912;
export const CLONE_NEWNET = 1073741824;
export const CLONE_IO = 2147483648;
export const CLONE_NEWTIME = 128;
export const CLONE_CLEAR_SIGHAND = 4294967296;
export const CLONE_INTO_CGROUP = 8589934592;
export const CLONE_AUTOREAP = 17179869184;
export const CLONE_NNP = 34359738368;
export const CLONE_PIDFD_AUTOKILL = 68719476736;
export const CLONE_EMPTY_MNTNS = 137438953472;
export const UNSHARE_EMPTY_MNTNS = 1048576;
export const WNOHANG = 1;
export const WUNTRACED = 2;
export const WSTOPPED = 2;
export const WEXITED = 4;
export const WCONTINUED = 8;
export const WNOWAIT = 16777216;
export const __WNOTHREAD = 536870912;
export const __WALL = 1073741824;
export const __WCLONE = 2147483648;
export const P_ALL = 0;
export const P_PID = 1;
export const P_PGID = 2;
export const P_PIDFD = 3;
export const PIDFD_NONBLOCK = 2048;
export const PIDFD_THREAD = 128;
export const PIDFD_SIGNAL_THREAD = 1;
export const PIDFD_SIGNAL_THREAD_GROUP = 2;
export const PIDFD_SIGNAL_PROCESS_GROUP = 4;
export const RLIMIT_CPU = 0;
export const RLIMIT_FSIZE = 1;
export const RLIMIT_DATA = 2;
export const RLIMIT_STACK = 3;
export const RLIMIT_CORE = 4;
export const RLIMIT_RSS = 5;
export const RLIMIT_NPROC = 6;
export const RLIMIT_NOFILE = 7;
export const RLIMIT_MEMLOCK = 8;
export const RLIMIT_AS = 9;
export const RLIMIT_LOCKS = 10;
export const RLIMIT_SIGPENDING = 11;
export const RLIMIT_MSGQUEUE = 12;
export const RLIMIT_NICE = 13;
export const RLIMIT_RTPRIO = 14;
export const RLIMIT_RTTIME = 15;
export const RLIM_INFINITY = here({ i386: 4294967295n, x86_64: 18446744073709551615n, arm64: 18446744073709551615n });
export const RLIM64_INFINITY = 18446744073709551615n;
export const RUSAGE_SELF = 0;
export const RUSAGE_CHILDREN = -1;
export const RUSAGE_THREAD = 1;
export const PRIO_PROCESS = 0;
export const PRIO_PGRP = 1;
export const PRIO_USER = 2;
export const SCHED_NORMAL = 0;
export const SCHED_FIFO = 1;
export const SCHED_RR = 2;
export const SCHED_BATCH = 3;
export const SCHED_IDLE = 5;
export const SCHED_DEADLINE = 6;
export const SCHED_EXT = 7;
export const SCHED_RESET_ON_FORK = 1073741824;
export const SCHED_FLAG_RESET_ON_FORK = 1;
export const SCHED_FLAG_RECLAIM = 2;
export const SCHED_FLAG_DL_OVERRUN = 4;
export const SCHED_FLAG_KEEP_POLICY = 8;
export const SCHED_FLAG_KEEP_PARAMS = 16;
export const SCHED_FLAG_UTIL_CLAMP_MIN = 32;
export const SCHED_FLAG_UTIL_CLAMP_MAX = 64;
export const SCHED_FLAG_KEEP_ALL = 24;
export const SCHED_FLAG_UTIL_CLAMP = 96;
export const SCHED_GETATTR_FLAG_DL_DYNAMIC = 1;
export const IOPRIO_WHO_PROCESS = 1;
export const IOPRIO_WHO_PGRP = 2;
export const IOPRIO_WHO_USER = 3;
export const IOPRIO_CLASS_NONE = 0;
export const IOPRIO_CLASS_RT = 1;
export const IOPRIO_CLASS_BE = 2;
export const IOPRIO_CLASS_IDLE = 3;
export const IOPRIO_CLASS_SHIFT = 13;
export const KCMP_FILE = 0;
export const KCMP_VM = 1;
export const KCMP_FILES = 2;
export const KCMP_FS = 3;
export const KCMP_SIGHAND = 4;
export const KCMP_IO = 5;
export const KCMP_SYSVSEM = 6;
export const KCMP_EPOLL_TFD = 7;
export const MEMBARRIER_CMD_FLAG_CPU = 1;
export const MEMBARRIER_CMD_QUERY = 0;
export const MEMBARRIER_CMD_GLOBAL = 1;
export const MEMBARRIER_CMD_GLOBAL_EXPEDITED = 2;
export const MEMBARRIER_CMD_REGISTER_GLOBAL_EXPEDITED = 4;
export const MEMBARRIER_CMD_PRIVATE_EXPEDITED = 8;
export const MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED = 16;
export const MEMBARRIER_CMD_PRIVATE_EXPEDITED_SYNC_CORE = 32;
export const MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_SYNC_CORE = 64;
export const MEMBARRIER_CMD_PRIVATE_EXPEDITED_RSEQ = 128;
export const MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_RSEQ = 256;
export const MEMBARRIER_CMD_GET_REGISTRATIONS = 512;
export const MEMBARRIER_CMD_SHARED = 1;
export const PTRACE_TRACEME = 0;
export const PTRACE_PEEKTEXT = 1;
export const PTRACE_PEEKDATA = 2;
export const PTRACE_PEEKUSR = 3;
export const PTRACE_POKETEXT = 4;
export const PTRACE_POKEDATA = 5;
export const PTRACE_POKEUSR = 6;
export const PTRACE_CONT = 7;
export const PTRACE_KILL = 8;
export const PTRACE_SINGLESTEP = 9;
export const PTRACE_ATTACH = 16;
export const PTRACE_DETACH = 17;
export const PTRACE_SYSCALL = 24;
export const PTRACE_SETOPTIONS = 16896;
export const PTRACE_GETEVENTMSG = 16897;
export const PTRACE_GETSIGINFO = 16898;
export const PTRACE_SETSIGINFO = 16899;
export const PTRACE_GETREGSET = 16900;
export const PTRACE_SETREGSET = 16901;
export const PTRACE_SEIZE = 16902;
export const PTRACE_INTERRUPT = 16903;
export const PTRACE_LISTEN = 16904;
export const PTRACE_GET_SYSCALL_INFO = 16910;
export const PTRACE_PEEKSIGINFO = 16905;
export const PTRACE_GETSIGMASK = 16906;
export const PTRACE_SETSIGMASK = 16907;
export const PTRACE_SECCOMP_GET_FILTER = 16908;
export const PTRACE_SECCOMP_GET_METADATA = 16909;
export const PTRACE_SET_SYSCALL_INFO = 16914;
export const PTRACE_GET_RSEQ_CONFIGURATION = 16911;
export const PTRACE_SET_SYSCALL_USER_DISPATCH_CONFIG = 16912;
export const PTRACE_GET_SYSCALL_USER_DISPATCH_CONFIG = 16913;
export const PTRACE_GETREGS = here({ i386: 12, x86_64: 12 });
export const PTRACE_SETREGS = here({ i386: 13, x86_64: 13 });
export const PTRACE_GETFPREGS = here({ i386: 14, x86_64: 14 });
export const PTRACE_SETFPREGS = here({ i386: 15, x86_64: 15 });
export const PTRACE_GETFPXREGS = here({ i386: 18, x86_64: 18 });
export const PTRACE_SETFPXREGS = here({ i386: 19, x86_64: 19 });
export const PTRACE_OLDSETOPTIONS = here({ i386: 21, x86_64: 21 });
export const PTRACE_GET_THREAD_AREA = here({ i386: 25, x86_64: 25 });
export const PTRACE_SET_THREAD_AREA = here({ i386: 26, x86_64: 26 });
export const PTRACE_SYSEMU = 31;
export const PTRACE_SYSEMU_SINGLESTEP = 32;
export const PTRACE_SINGLEBLOCK = here({ i386: 33, x86_64: 33 });
export const PTRACE_O_TRACESYSGOOD = 1;
export const PTRACE_O_TRACEFORK = 2;
export const PTRACE_O_TRACEVFORK = 4;
export const PTRACE_O_TRACECLONE = 8;
export const PTRACE_O_TRACEEXEC = 16;
export const PTRACE_O_TRACEVFORKDONE = 32;
export const PTRACE_O_TRACEEXIT = 64;
export const PTRACE_O_TRACESECCOMP = 128;
export const PTRACE_O_EXITKILL = 1048576;
export const PTRACE_O_SUSPEND_SECCOMP = 2097152;
export const PTRACE_EVENT_FORK = 1;
export const PTRACE_EVENT_VFORK = 2;
export const PTRACE_EVENT_CLONE = 3;
export const PTRACE_EVENT_EXEC = 4;
export const PTRACE_EVENT_VFORK_DONE = 5;
export const PTRACE_EVENT_EXIT = 6;
export const PTRACE_EVENT_SECCOMP = 7;
export const PTRACE_EVENT_STOP = 128;
export const PTRACE_SYSCALL_INFO_NONE = 0;
export const PTRACE_SYSCALL_INFO_ENTRY = 1;
export const PTRACE_SYSCALL_INFO_EXIT = 2;
export const PTRACE_SYSCALL_INFO_SECCOMP = 3;
export const PTRACE_EVENTMSG_SYSCALL_ENTRY = 1;
export const PTRACE_EVENTMSG_SYSCALL_EXIT = 2;
export const PTRACE_PEEKSIGINFO_SHARED = 1;
export const PR_SET_PDEATHSIG = 1;
export const PR_GET_PDEATHSIG = 2;
export const PR_GET_DUMPABLE = 3;
export const PR_SET_DUMPABLE = 4;
export const PR_GET_KEEPCAPS = 7;
export const PR_SET_KEEPCAPS = 8;
export const PR_GET_TIMING = 13;
export const PR_SET_TIMING = 14;
export const PR_SET_NAME = 15;
export const PR_GET_NAME = 16;
export const PR_GET_SECCOMP = 21;
export const PR_SET_SECCOMP = 22;
export const PR_CAPBSET_READ = 23;
export const PR_CAPBSET_DROP = 24;
export const PR_GET_TSC = 25;
export const PR_SET_TSC = 26;
export const PR_GET_SECUREBITS = 27;
export const PR_SET_SECUREBITS = 28;
export const PR_SET_TIMERSLACK = 29;
export const PR_GET_TIMERSLACK = 30;
export const PR_TASK_PERF_EVENTS_DISABLE = 31;
export const PR_TASK_PERF_EVENTS_ENABLE = 32;
export const PR_MCE_KILL = 33;
export const PR_MCE_KILL_GET = 34;
export const PR_SET_MM = 35;
export const PR_SET_CHILD_SUBREAPER = 36;
export const PR_GET_CHILD_SUBREAPER = 37;
export const PR_SET_NO_NEW_PRIVS = 38;
export const PR_GET_NO_NEW_PRIVS = 39;
export const PR_GET_TID_ADDRESS = 40;
export const PR_SET_THP_DISABLE = 41;
export const PR_GET_THP_DISABLE = 42;
export const PR_CAP_AMBIENT = 47;
export const PR_GET_SPECULATION_CTRL = 52;
export const PR_SET_SPECULATION_CTRL = 53;
export const PR_SET_IO_FLUSHER = 57;
export const PR_GET_IO_FLUSHER = 58;
export const PR_SET_SYSCALL_USER_DISPATCH = 59;
export const PR_SCHED_CORE = 62;
export const PR_SET_MDWE = 65;
export const PR_GET_MDWE = 66;
export const PR_SET_VMA = 1398164801;
export const PR_GET_AUXV = 1096112214;
export const PR_SET_MEMORY_MERGE = 67;
export const PR_GET_MEMORY_MERGE = 68;
export const PR_SET_PTRACER = 1499557217;
export const PR_SVE_SET_VL = 50;
export const PR_SVE_GET_VL = 51;
export const PR_SME_SET_VL = 63;
export const PR_SME_GET_VL = 64;
export const PR_PAC_RESET_KEYS = 54;
export const PR_PAC_SET_ENABLED_KEYS = 60;
export const PR_PAC_GET_ENABLED_KEYS = 61;
export const PR_SET_TAGGED_ADDR_CTRL = 55;
export const PR_GET_TAGGED_ADDR_CTRL = 56;
export const PR_GET_SHADOW_STACK_STATUS = 74;
export const PR_SET_SHADOW_STACK_STATUS = 75;
export const PR_LOCK_SHADOW_STACK_STATUS = 76;
export const PR_TIMER_CREATE_RESTORE_IDS = 77;
export const PR_FUTEX_HASH = 78;
export const PR_RSEQ_SLICE_EXTENSION = 79;
export const PR_GET_CFI = 80;
export const PR_SET_CFI = 81;
export const PR_TIMING_STATISTICAL = 0;
export const PR_TIMING_TIMESTAMP = 1;
export const PR_TSC_ENABLE = 1;
export const PR_TSC_SIGSEGV = 2;
export const PR_MCE_KILL_CLEAR = 0;
export const PR_MCE_KILL_SET = 1;
export const PR_MCE_KILL_LATE = 0;
export const PR_MCE_KILL_EARLY = 1;
export const PR_MCE_KILL_DEFAULT = 2;
export const PR_SET_MM_START_CODE = 1;
export const PR_SET_MM_END_CODE = 2;
export const PR_SET_MM_START_DATA = 3;
export const PR_SET_MM_END_DATA = 4;
export const PR_SET_MM_START_STACK = 5;
export const PR_SET_MM_START_BRK = 6;
export const PR_SET_MM_BRK = 7;
export const PR_SET_MM_ARG_START = 8;
export const PR_SET_MM_ARG_END = 9;
export const PR_SET_MM_ENV_START = 10;
export const PR_SET_MM_ENV_END = 11;
export const PR_SET_MM_AUXV = 12;
export const PR_SET_MM_EXE_FILE = 13;
export const PR_SET_MM_MAP = 14;
export const PR_SET_MM_MAP_SIZE = 15;
export const PR_SET_PTRACER_ANY = here({ i386: 4294967295n, x86_64: 18446744073709551615n, arm64: 18446744073709551615n });
export const PR_THP_DISABLE_EXCEPT_ADVISED = 2;
export const PR_SPEC_STORE_BYPASS = 0;
export const PR_SPEC_INDIRECT_BRANCH = 1;
export const PR_SPEC_L1D_FLUSH = 2;
export const PR_SPEC_NOT_AFFECTED = 0;
export const PR_SPEC_PRCTL = 1;
export const PR_SPEC_ENABLE = 2;
export const PR_SPEC_DISABLE = 4;
export const PR_SPEC_FORCE_DISABLE = 8;
export const PR_SPEC_DISABLE_NOEXEC = 16;
export const PR_SYS_DISPATCH_OFF = 0;
export const PR_SYS_DISPATCH_ON = 1;
export const PR_SYS_DISPATCH_EXCLUSIVE_ON = 1;
export const PR_SYS_DISPATCH_INCLUSIVE_ON = 2;
export const PR_SCHED_CORE_GET = 0;
export const PR_SCHED_CORE_CREATE = 1;
export const PR_SCHED_CORE_SHARE_TO = 2;
export const PR_SCHED_CORE_SHARE_FROM = 3;
export const PR_SCHED_CORE_SCOPE_THREAD = 0;
export const PR_SCHED_CORE_SCOPE_THREAD_GROUP = 1;
export const PR_SCHED_CORE_SCOPE_PROCESS_GROUP = 2;
export const PR_MDWE_REFUSE_EXEC_GAIN = 1;
export const PR_MDWE_NO_INHERIT = 2;
export const PR_SET_VMA_ANON_NAME = 0;
export const PR_SVE_SET_VL_ONEXEC = 262144;
export const PR_SVE_VL_LEN_MASK = 65535;
export const PR_SVE_VL_INHERIT = 131072;
export const PR_SME_SET_VL_ONEXEC = 262144;
export const PR_SME_VL_LEN_MASK = 65535;
export const PR_SME_VL_INHERIT = 131072;
export const PR_PAC_APIAKEY = 1;
export const PR_PAC_APIBKEY = 2;
export const PR_PAC_APDAKEY = 4;
export const PR_PAC_APDBKEY = 8;
export const PR_PAC_APGAKEY = 16;
export const PR_TAGGED_ADDR_ENABLE = 1;
export const PR_MTE_TCF_NONE = 0;
export const PR_MTE_TCF_SYNC = 2;
export const PR_MTE_TCF_ASYNC = 4;
export const PR_MTE_TCF_MASK = 6;
export const PR_MTE_TAG_SHIFT = 3;
export const PR_MTE_TAG_MASK = 524280;
export const PR_MTE_STORE_ONLY = 524288;
export const PR_SHADOW_STACK_ENABLE = 1;
export const PR_SHADOW_STACK_WRITE = 2;
export const PR_SHADOW_STACK_PUSH = 4;
export const PR_TIMER_CREATE_RESTORE_IDS_OFF = 0;
export const PR_TIMER_CREATE_RESTORE_IDS_ON = 1;
export const PR_TIMER_CREATE_RESTORE_IDS_GET = 2;
export const PR_FUTEX_HASH_SET_SLOTS = 1;
export const PR_FUTEX_HASH_GET_SLOTS = 2;
export const PR_RSEQ_SLICE_EXTENSION_GET = 1;
export const PR_RSEQ_SLICE_EXTENSION_SET = 2;
export const PR_RSEQ_SLICE_EXT_ENABLE = 1;
export const PR_CFI_BRANCH_LANDING_PADS = 0;
export const PR_CAP_AMBIENT_IS_SET = 1;
export const PR_CAP_AMBIENT_RAISE = 2;
export const PR_CAP_AMBIENT_LOWER = 3;
export const PR_CAP_AMBIENT_CLEAR_ALL = 4;
export const CAP_CHOWN = 0;
export const CAP_DAC_OVERRIDE = 1;
export const CAP_DAC_READ_SEARCH = 2;
export const CAP_FOWNER = 3;
export const CAP_FSETID = 4;
export const CAP_KILL = 5;
export const CAP_SETGID = 6;
export const CAP_SETUID = 7;
export const CAP_SETPCAP = 8;
export const CAP_LINUX_IMMUTABLE = 9;
export const CAP_NET_BIND_SERVICE = 10;
export const CAP_NET_BROADCAST = 11;
export const CAP_NET_ADMIN = 12;
export const CAP_NET_RAW = 13;
export const CAP_IPC_LOCK = 14;
export const CAP_IPC_OWNER = 15;
export const CAP_SYS_MODULE = 16;
export const CAP_SYS_RAWIO = 17;
export const CAP_SYS_CHROOT = 18;
export const CAP_SYS_PTRACE = 19;
export const CAP_SYS_PACCT = 20;
export const CAP_SYS_ADMIN = 21;
export const CAP_SYS_BOOT = 22;
export const CAP_SYS_NICE = 23;
export const CAP_SYS_RESOURCE = 24;
export const CAP_SYS_TIME = 25;
export const CAP_SYS_TTY_CONFIG = 26;
export const CAP_MKNOD = 27;
export const CAP_LEASE = 28;
export const CAP_AUDIT_WRITE = 29;
export const CAP_AUDIT_CONTROL = 30;
export const CAP_SETFCAP = 31;
export const CAP_MAC_OVERRIDE = 32;
export const CAP_MAC_ADMIN = 33;
export const CAP_SYSLOG = 34;
export const CAP_WAKE_ALARM = 35;
export const CAP_BLOCK_SUSPEND = 36;
export const CAP_AUDIT_READ = 37;
export const CAP_PERFMON = 38;
export const CAP_BPF = 39;
export const CAP_CHECKPOINT_RESTORE = 40;
export const _LINUX_CAPABILITY_VERSION_1 = 429392688;
export const _LINUX_CAPABILITY_VERSION_2 = 537333798;
export const _LINUX_CAPABILITY_VERSION_3 = 537396514;
export const SIGHUP = 1;
export const SIGINT = 2;
export const SIGQUIT = 3;
export const SIGILL = 4;
export const SIGTRAP = 5;
export const SIGABRT = 6;
export const SIGBUS = 7;
export const SIGFPE = 8;
export const SIGKILL = 9;
export const SIGUSR1 = 10;
export const SIGSEGV = 11;
export const SIGUSR2 = 12;
export const SIGPIPE = 13;
export const SIGALRM = 14;
export const SIGTERM = 15;
export const SIGSTKFLT = 16;
export const SIGCHLD = 17;
export const SIGCONT = 18;
export const SIGSTOP = 19;
export const SIGTSTP = 20;
export const SIGTTIN = 21;
export const SIGTTOU = 22;
export const SIGURG = 23;
export const SIGXCPU = 24;
export const SIGXFSZ = 25;
export const SIGVTALRM = 26;
export const SIGPROF = 27;
export const SIGWINCH = 28;
export const SIGIO = 29;
export const SIGPWR = 30;
export const SIGSYS = 31;
export const SIGRTMIN = 32;
export const SIG_BLOCK = 0;
export const SIG_UNBLOCK = 1;
export const SIG_SETMASK = 2;
export const SIG_DFL = 0;
export const SIG_IGN = 1;
export const SA_NOCLDSTOP = 1;
export const SA_NOCLDWAIT = 2;
export const SA_SIGINFO = 4;
export const SA_ONSTACK = 134217728;
export const SA_RESTART = 268435456;
export const SA_NODEFER = 1073741824;
export const SA_RESETHAND = 2147483648;
export const SA_EXPOSE_TAGBITS = 2048;
export const SA_UNSUPPORTED = 1024;
export const SA_NOMASK = 1073741824;
export const SA_ONESHOT = 2147483648;
export const SIGEV_SIGNAL = 0;
export const SIGEV_NONE = 1;
export const SIGEV_THREAD = 2;
export const SIGEV_THREAD_ID = 4;
export const SI_USER = 0;
export const SI_KERNEL = 128;
export const SI_QUEUE = -1;
export const SI_TIMER = -2;
export const SI_MESGQ = -3;
export const SI_ASYNCIO = -4;
export const SI_SIGIO = -5;
export const SI_TKILL = -6;
export const CLD_EXITED = 1;
export const CLD_KILLED = 2;
export const CLD_DUMPED = 3;
export const CLD_TRAPPED = 4;
export const CLD_STOPPED = 5;
export const CLD_CONTINUED = 6;
export const SI_ASYNCNL = -60;
export const SI_DETHREAD = -7;
export const FUTEX_WAIT = 0;
export const FUTEX_WAKE = 1;
export const FUTEX_FD = 2;
export const FUTEX_REQUEUE = 3;
export const FUTEX_CMP_REQUEUE = 4;
export const FUTEX_WAKE_OP = 5;
export const FUTEX_LOCK_PI = 6;
export const FUTEX_UNLOCK_PI = 7;
export const FUTEX_TRYLOCK_PI = 8;
export const FUTEX_WAIT_BITSET = 9;
export const FUTEX_WAKE_BITSET = 10;
export const FUTEX_WAIT_REQUEUE_PI = 11;
export const FUTEX_CMP_REQUEUE_PI = 12;
export const FUTEX_LOCK_PI2 = 13;
export const FUTEX_WAIT_PRIVATE = 128;
export const FUTEX_WAKE_PRIVATE = 129;
export const FUTEX_REQUEUE_PRIVATE = 131;
export const FUTEX_CMP_REQUEUE_PRIVATE = 132;
export const FUTEX_WAKE_OP_PRIVATE = 133;
export const FUTEX_LOCK_PI_PRIVATE = 134;
export const FUTEX_LOCK_PI2_PRIVATE = 141;
export const FUTEX_UNLOCK_PI_PRIVATE = 135;
export const FUTEX_TRYLOCK_PI_PRIVATE = 136;
export const FUTEX_WAIT_BITSET_PRIVATE = 137;
export const FUTEX_WAKE_BITSET_PRIVATE = 138;
export const FUTEX_WAIT_REQUEUE_PI_PRIVATE = 139;
export const FUTEX_CMP_REQUEUE_PI_PRIVATE = 140;
export const FUTEX_UNLOCK_PI_LIST64 = 519;
export const FUTEX_UNLOCK_PI_LIST64_PRIVATE = 647;
export const FUTEX_UNLOCK_PI_LIST32 = 1543;
export const FUTEX_UNLOCK_PI_LIST32_PRIVATE = 1671;
export const FUTEX_UNLOCK_WAKE_LIST64 = 513;
export const FUTEX_UNLOCK_WAKE_LIST64_PRIVATE = 641;
export const FUTEX_UNLOCK_WAKE_LIST32 = 1537;
export const FUTEX_UNLOCK_WAKE_LIST32_PRIVATE = 1665;
export const FUTEX_UNLOCK_BITSET_LIST64 = 522;
export const FUTEX_UNLOCK_BITSET_LIST64_PRIVATE = 650;
export const FUTEX_UNLOCK_BITSET_LIST32 = 1546;
export const FUTEX_UNLOCK_BITSET_LIST32_PRIVATE = 1674;
export const FUTEX_PRIVATE_FLAG = 128;
export const FUTEX_CLOCK_REALTIME = 256;
export const FUTEX_ROBUST_UNLOCK = 512;
export const FUTEX_ROBUST_LIST32 = 1024;
export const FUTEX_BITSET_MATCH_ANY = 4294967295;
export const FUTEX_WAITERS = 2147483648;
export const FUTEX_OWNER_DIED = 1073741824;
export const FUTEX_TID_MASK = 1073741823;
export const FUTEX_NO_NODE = -1;
export const FUTEX_OP_SET = 0;
export const FUTEX_OP_ADD = 1;
export const FUTEX_OP_OR = 2;
export const FUTEX_OP_ANDN = 3;
export const FUTEX_OP_XOR = 4;
export const FUTEX_OP_OPARG_SHIFT = 8;
export const FUTEX_OP_CMP_EQ = 0;
export const FUTEX_OP_CMP_NE = 1;
export const FUTEX_OP_CMP_LT = 2;
export const FUTEX_OP_CMP_LE = 3;
export const FUTEX_OP_CMP_GT = 4;
export const FUTEX_OP_CMP_GE = 5;
export const FUTEX2_SIZE_U8 = 0;
export const FUTEX2_SIZE_U16 = 1;
export const FUTEX2_SIZE_U32 = 2;
export const FUTEX2_SIZE_U64 = 3;
export const FUTEX2_NUMA = 4;
export const FUTEX2_PRIVATE = 128;
export const FUTEX2_MPOL = 8;
export const NETLINK_ROUTE = 0;
export const NETLINK_USERSOCK = 2;
export const NETLINK_SOCK_DIAG = 4;
export const NETLINK_NFLOG = 5;
export const NETLINK_XFRM = 6;
export const NETLINK_SELINUX = 7;
export const NETLINK_ISCSI = 8;
export const NETLINK_AUDIT = 9;
export const NETLINK_FIB_LOOKUP = 10;
export const NETLINK_CONNECTOR = 11;
export const NETLINK_NETFILTER = 12;
export const NETLINK_KOBJECT_UEVENT = 15;
export const NETLINK_GENERIC = 16;
export const NETLINK_SCSITRANSPORT = 18;
export const NETLINK_ECRYPTFS = 19;
export const NETLINK_RDMA = 20;
export const NETLINK_CRYPTO = 21;
export const NETLINK_SMC = 22;
export const NETLINK_INET_DIAG = 4;
export const IPPROTO_IP = 0;
export const IPPROTO_ICMP = 1;
export const IPPROTO_IGMP = 2;
export const IPPROTO_IPIP = 4;
export const IPPROTO_TCP = 6;
export const IPPROTO_EGP = 8;
export const IPPROTO_PUP = 12;
export const IPPROTO_UDP = 17;
export const IPPROTO_IDP = 22;
export const IPPROTO_TP = 29;
export const IPPROTO_DCCP = 33;
export const IPPROTO_IPV6 = 41;
export const IPPROTO_RSVP = 46;
export const IPPROTO_GRE = 47;
export const IPPROTO_ESP = 50;
export const IPPROTO_AH = 51;
export const IPPROTO_MTP = 92;
export const IPPROTO_BEETPH = 94;
export const IPPROTO_ENCAP = 98;
export const IPPROTO_PIM = 103;
export const IPPROTO_COMP = 108;
export const IPPROTO_L2TP = 115;
export const IPPROTO_SCTP = 132;
export const IPPROTO_UDPLITE = 136;
export const IPPROTO_MPLS = 137;
export const IPPROTO_ETHERNET = 143;
export const IPPROTO_AGGFRAG = 144;
export const IPPROTO_RAW = 255;
export const IPPROTO_SMC = 256;
export const IPPROTO_MPTCP = 262;
export const IPPROTO_HOPOPTS = 0;
export const IPPROTO_ROUTING = 43;
export const IPPROTO_FRAGMENT = 44;
export const IPPROTO_ICMPV6 = 58;
export const IPPROTO_NONE = 59;
export const IPPROTO_DSTOPTS = 60;
export const IPPROTO_MH = 135;
export const SOL_SOCKET = 1;
export const SO_DEBUG = 1;
export const SO_REUSEADDR = 2;
export const SO_TYPE = 3;
export const SO_ERROR = 4;
export const SO_DONTROUTE = 5;
export const SO_BROADCAST = 6;
export const SO_SNDBUF = 7;
export const SO_RCVBUF = 8;
export const SO_SNDBUFFORCE = 32;
export const SO_RCVBUFFORCE = 33;
export const SO_KEEPALIVE = 9;
export const SO_OOBINLINE = 10;
export const SO_NO_CHECK = 11;
export const SO_PRIORITY = 12;
export const SO_LINGER = 13;
export const SO_BSDCOMPAT = 14;
export const SO_REUSEPORT = 15;
export const SO_PASSCRED = 16;
export const SO_PEERCRED = 17;
export const SO_RCVLOWAT = 18;
export const SO_SNDLOWAT = 19;
export const SO_RCVTIMEO = 20;
export const SO_SNDTIMEO = 21;
export const SO_BINDTODEVICE = 25;
export const SO_ATTACH_FILTER = 26;
export const SO_DETACH_FILTER = 27;
export const SO_GET_FILTER = 26;
export const SO_PEERNAME = 28;
export const SO_TIMESTAMP = 29;
export const SO_TIMESTAMPNS = 35;
export const SO_TIMESTAMPING = 37;
export const SO_TIMESTAMP_NEW = 63;
export const SO_TIMESTAMPNS_NEW = 64;
export const SO_TIMESTAMPING_NEW = 65;
export const SO_ACCEPTCONN = 30;
export const SO_PEERSEC = 31;
export const SO_PASSSEC = 34;
export const SO_MARK = 36;
export const SO_PROTOCOL = 38;
export const SO_DOMAIN = 39;
export const SO_RXQ_OVFL = 40;
export const SO_WIFI_STATUS = 41;
export const SO_PEEK_OFF = 42;
export const SO_NOFCS = 43;
export const SO_LOCK_FILTER = 44;
export const SO_SELECT_ERR_QUEUE = 45;
export const SO_BUSY_POLL = 46;
export const SO_MAX_PACING_RATE = 47;
export const SO_BPF_EXTENSIONS = 48;
export const SO_INCOMING_CPU = 49;
export const SO_ATTACH_BPF = 50;
export const SO_DETACH_BPF = 27;
export const SO_ATTACH_REUSEPORT_CBPF = 51;
export const SO_ATTACH_REUSEPORT_EBPF = 52;
export const SO_CNX_ADVICE = 53;
export const SO_MEMINFO = 55;
export const SO_INCOMING_NAPI_ID = 56;
export const SO_COOKIE = 57;
export const SO_PEERGROUPS = 59;
export const SO_ZEROCOPY = 60;
export const SO_TXTIME = 61;
export const SO_BINDTOIFINDEX = 62;
export const SO_RCVTIMEO_NEW = 66;
export const SO_SNDTIMEO_NEW = 67;
export const SO_DETACH_REUSEPORT_BPF = 68;
export const SO_PREFER_BUSY_POLL = 69;
export const SO_BUSY_POLL_BUDGET = 70;
export const SO_NETNS_COOKIE = 71;
export const SO_BUF_LOCK = 72;
export const SO_RESERVE_MEM = 73;
export const SO_TXREHASH = 74;
export const SO_RCVMARK = 75;
export const SO_PASSPIDFD = 76;
export const SO_PEERPIDFD = 77;
export const SO_DEVMEM_LINEAR = 78;
export const SO_DEVMEM_DMABUF = 79;
export const SO_DEVMEM_DONTNEED = 80;
export const SO_RCVPRIORITY = 82;
export const SO_PASSRIGHTS = 83;
export const SO_INQ = 84;
export const SO_RIGHTS_NOTRUNC = 85;
export const TCP_NODELAY = 1;
export const TCP_MAXSEG = 2;
export const TCP_CORK = 3;
export const TCP_KEEPIDLE = 4;
export const TCP_KEEPINTVL = 5;
export const TCP_KEEPCNT = 6;
export const TCP_SYNCNT = 7;
export const TCP_LINGER2 = 8;
export const TCP_DEFER_ACCEPT = 9;
export const TCP_WINDOW_CLAMP = 10;
export const TCP_INFO = 11;
export const TCP_QUICKACK = 12;
export const TCP_CONGESTION = 13;
export const TCP_USER_TIMEOUT = 18;
export const TCP_FASTOPEN = 23;
export const TCP_MD5SIG = 14;
export const TCP_THIN_LINEAR_TIMEOUTS = 16;
export const TCP_THIN_DUPACK = 17;
export const TCP_REPAIR = 19;
export const TCP_REPAIR_QUEUE = 20;
export const TCP_QUEUE_SEQ = 21;
export const TCP_REPAIR_OPTIONS = 22;
export const TCP_TIMESTAMP = 24;
export const TCP_NOTSENT_LOWAT = 25;
export const TCP_CC_INFO = 26;
export const TCP_SAVE_SYN = 27;
export const TCP_SAVED_SYN = 28;
export const TCP_REPAIR_WINDOW = 29;
export const TCP_FASTOPEN_CONNECT = 30;
export const TCP_ULP = 31;
export const TCP_MD5SIG_EXT = 32;
export const TCP_FASTOPEN_KEY = 33;
export const TCP_FASTOPEN_NO_COOKIE = 34;
export const TCP_ZEROCOPY_RECEIVE = 35;
export const TCP_INQ = 36;
export const TCP_TX_DELAY = 37;
export const TCP_AO_ADD_KEY = 38;
export const TCP_AO_DEL_KEY = 39;
export const TCP_AO_INFO = 40;
export const TCP_AO_GET_KEYS = 41;
export const TCP_AO_REPAIR = 42;
export const TCP_IS_MPTCP = 43;
export const TCP_RTO_MAX_MS = 44;
export const TCP_RTO_MIN_US = 45;
export const TCP_DELACK_MAX_US = 46;
export const UDP_CORK = 1;
export const UDP_ENCAP = 100;
export const UDP_NO_CHECK6_TX = 101;
export const UDP_NO_CHECK6_RX = 102;
export const UDP_SEGMENT = 103;
export const UDP_GRO = 104;
export const IP_TOS = 1;
export const IP_TTL = 2;
export const IP_HDRINCL = 3;
export const IP_OPTIONS = 4;
export const IP_ROUTER_ALERT = 5;
export const IP_RECVOPTS = 6;
export const IP_RETOPTS = 7;
export const IP_PKTINFO = 8;
export const IP_PKTOPTIONS = 9;
export const IP_MTU_DISCOVER = 10;
export const IP_RECVERR = 11;
export const IP_RECVTTL = 12;
export const IP_RECVTOS = 13;
export const IP_MTU = 14;
export const IP_FREEBIND = 15;
export const IP_IPSEC_POLICY = 16;
export const IP_XFRM_POLICY = 17;
export const IP_PASSSEC = 18;
export const IP_TRANSPARENT = 19;
export const IP_RECVORIGDSTADDR = 20;
export const IP_MINTTL = 21;
export const IP_NODEFRAG = 22;
export const IP_CHECKSUM = 23;
export const IP_BIND_ADDRESS_NO_PORT = 24;
export const IP_RECVFRAGSIZE = 25;
export const IP_RECVERR_RFC4884 = 26;
export const IP_MULTICAST_IF = 32;
export const IP_MULTICAST_TTL = 33;
export const IP_MULTICAST_LOOP = 34;
export const IP_ADD_MEMBERSHIP = 35;
export const IP_DROP_MEMBERSHIP = 36;
export const IP_UNBLOCK_SOURCE = 37;
export const IP_BLOCK_SOURCE = 38;
export const IP_ADD_SOURCE_MEMBERSHIP = 39;
export const IP_DROP_SOURCE_MEMBERSHIP = 40;
export const IP_MSFILTER = 41;
export const IP_MULTICAST_ALL = 49;
export const IP_UNICAST_IF = 50;
export const IP_LOCAL_PORT_RANGE = 51;
export const IP_PROTOCOL = 52;
export const IP_PMTUDISC_DONT = 0;
export const IP_PMTUDISC_WANT = 1;
export const IP_PMTUDISC_DO = 2;
export const IP_PMTUDISC_PROBE = 3;
export const IP_PMTUDISC_INTERFACE = 4;
export const IP_PMTUDISC_OMIT = 5;
export const IPV6_ADDRFORM = 1;
export const IPV6_CHECKSUM = 7;
export const IPV6_NEXTHOP = 9;
export const IPV6_AUTHHDR = 10;
export const IPV6_UNICAST_HOPS = 16;
export const IPV6_MULTICAST_IF = 17;
export const IPV6_MULTICAST_HOPS = 18;
export const IPV6_MULTICAST_LOOP = 19;
export const IPV6_ADD_MEMBERSHIP = 20;
export const IPV6_DROP_MEMBERSHIP = 21;
export const IPV6_ROUTER_ALERT = 22;
export const IPV6_MTU_DISCOVER = 23;
export const IPV6_MTU = 24;
export const IPV6_RECVERR = 25;
export const IPV6_V6ONLY = 26;
export const IPV6_JOIN_ANYCAST = 27;
export const IPV6_LEAVE_ANYCAST = 28;
export const IPV6_MULTICAST_ALL = 29;
export const IPV6_ROUTER_ALERT_ISOLATE = 30;
export const IPV6_RECVERR_RFC4884 = 31;
export const IPV6_FLOWLABEL_MGR = 32;
export const IPV6_FLOWINFO_SEND = 33;
export const IPV6_IPSEC_POLICY = 34;
export const IPV6_XFRM_POLICY = 35;
export const IPV6_HDRINCL = 36;
export const IPV6_RECVPKTINFO = 49;
export const IPV6_PKTINFO = 50;
export const IPV6_RECVHOPLIMIT = 51;
export const IPV6_HOPLIMIT = 52;
export const IPV6_RECVHOPOPTS = 53;
export const IPV6_HOPOPTS = 54;
export const IPV6_RTHDRDSTOPTS = 55;
export const IPV6_RECVRTHDR = 56;
export const IPV6_RTHDR = 57;
export const IPV6_RECVDSTOPTS = 58;
export const IPV6_DSTOPTS = 59;
export const IPV6_RECVPATHMTU = 60;
export const IPV6_PATHMTU = 61;
export const IPV6_DONTFRAG = 62;
export const IPV6_RECVTCLASS = 66;
export const IPV6_TCLASS = 67;
export const IPV6_AUTOFLOWLABEL = 70;
export const IPV6_ADDR_PREFERENCES = 72;
export const IPV6_MINHOPCOUNT = 73;
export const IPV6_RECVORIGDSTADDR = 74;
export const IPV6_TRANSPARENT = 75;
export const IPV6_UNICAST_IF = 76;
export const IPV6_RECVFRAGSIZE = 77;
export const IPV6_FREEBIND = 78;
export const NETLINK_ADD_MEMBERSHIP = 1;
export const NETLINK_DROP_MEMBERSHIP = 2;
export const NETLINK_PKTINFO = 3;
export const NETLINK_BROADCAST_ERROR = 4;
export const NETLINK_NO_ENOBUFS = 5;
export const NETLINK_RX_RING = 6;
export const NETLINK_TX_RING = 7;
export const NETLINK_LISTEN_ALL_NSID = 8;
export const NETLINK_LIST_MEMBERSHIPS = 9;
export const NETLINK_CAP_ACK = 10;
export const NETLINK_EXT_ACK = 11;
export const NETLINK_GET_STRICT_CHK = 12;
export const SCM_TIMESTAMP = 29;
export const SCM_TIMESTAMPNS = 35;
export const SCM_TIMESTAMPING = 37;
export const SCM_TIMESTAMPING_OPT_STATS = 54;
export const SCM_TIMESTAMPING_PKTINFO = 58;
export const SCM_WIFI_STATUS = 41;
export const SCM_TXTIME = 61;
export const SCM_DEVMEM_LINEAR = 78;
export const SCM_DEVMEM_DMABUF = 79;
export const SCM_TS_OPT_ID = 81;
export const SCM_INQ = 84;
export const SYS_SOCKET = 1;
export const SYS_BIND = 2;
export const SYS_CONNECT = 3;
export const SYS_LISTEN = 4;
export const SYS_ACCEPT = 5;
export const SYS_GETSOCKNAME = 6;
export const SYS_GETPEERNAME = 7;
export const SYS_SOCKETPAIR = 8;
export const SYS_SEND = 9;
export const SYS_RECV = 10;
export const SYS_SENDTO = 11;
export const SYS_RECVFROM = 12;
export const SYS_SHUTDOWN = 13;
export const SYS_SETSOCKOPT = 14;
export const SYS_GETSOCKOPT = 15;
export const SYS_SENDMSG = 16;
export const SYS_RECVMSG = 17;
export const SYS_ACCEPT4 = 18;
export const SYS_RECVMMSG = 19;
export const SYS_SENDMMSG = 20;
export const IPC_CREAT = 512;
export const IPC_EXCL = 1024;
export const SHM_HUGETLB = 2048;
export const SHM_NORESERVE = 4096;
export const SHM_R = 256;
export const SHM_W = 128;
export const SHM_HUGE_64KB = 1073741824;
export const SHM_HUGE_512KB = 1275068416;
export const SHM_HUGE_1MB = 1342177280;
export const SHM_HUGE_2MB = 1409286144;
export const SHM_HUGE_8MB = 1543503872;
export const SHM_HUGE_16MB = 1610612736;
export const SHM_HUGE_32MB = 1677721600;
export const SHM_HUGE_256MB = 1879048192;
export const SHM_HUGE_512MB = 1946157056;
export const SHM_HUGE_1GB = 2013265920;
export const SHM_HUGE_2GB = 2080374784;
export const SHM_HUGE_16GB = 2281701376;
export const SHM_RDONLY = 4096;
export const SHM_RND = 8192;
export const SHM_REMAP = 16384;
export const SHM_EXEC = 32768;
export const IPC_NOWAIT = 2048;
export const MSG_NOERROR = 4096;
export const MSG_EXCEPT = 8192;
export const MSG_COPY = 16384;
export const IPC_RMID = 0;
export const IPC_SET = 1;
export const IPC_STAT = 2;
export const IPC_INFO = 3;
export const MSG_STAT = 11;
export const MSG_INFO = 12;
export const MSG_STAT_ANY = 13;
export const GETPID = 11;
export const GETVAL = 12;
export const GETALL = 13;
export const GETNCNT = 14;
export const GETZCNT = 15;
export const SETVAL = 16;
export const SETALL = 17;
export const SEM_STAT = 18;
export const SEM_INFO = 19;
export const SEM_STAT_ANY = 20;
export const SHM_LOCK = 11;
export const SHM_UNLOCK = 12;
export const SHM_STAT = 13;
export const SHM_INFO = 14;
export const SHM_STAT_ANY = 15;
export const IPC_PRIVATE = 0;
export const SEM_UNDO = 4096;
export const SEMOP = 1;
export const SEMGET = 2;
export const SEMCTL = 3;
export const SEMTIMEDOP = 4;
export const MSGSND = 11;
export const MSGRCV = 12;
export const MSGGET = 13;
export const MSGCTL = 14;
export const SHMAT = 21;
export const SHMDT = 22;
export const SHMGET = 23;
export const SHMCTL = 24;
export const MS_RDONLY = 1;
export const MS_NOSUID = 2;
export const MS_NODEV = 4;
export const MS_NOEXEC = 8;
export const MS_SYNCHRONOUS = 16;
export const MS_REMOUNT = 32;
export const MS_MANDLOCK = 64;
export const MS_DIRSYNC = 128;
export const MS_NOSYMFOLLOW = 256;
export const MS_NOATIME = 1024;
export const MS_NODIRATIME = 2048;
export const MS_BIND = 4096;
export const MS_MOVE = 8192;
export const MS_REC = 16384;
export const MS_SILENT = 32768;
export const MS_POSIXACL = 65536;
export const MS_UNBINDABLE = 131072;
export const MS_PRIVATE = 262144;
export const MS_SLAVE = 524288;
export const MS_SHARED = 1048576;
export const MS_RELATIME = 2097152;
export const MS_I_VERSION = 8388608;
export const MS_STRICTATIME = 16777216;
export const MS_LAZYTIME = 33554432;
export const MS_VERBOSE = 32768;
export const MS_MGC_VAL = 3236757504;
export const OPEN_TREE_CLONE = 1;
export const OPEN_TREE_CLOEXEC = 524288;
export const AT_RECURSIVE = 32768;
export const OPEN_TREE_NAMESPACE = 2;
export const MOVE_MOUNT_F_SYMLINKS = 1;
export const MOVE_MOUNT_F_AUTOMOUNTS = 2;
export const MOVE_MOUNT_F_EMPTY_PATH = 4;
export const MOVE_MOUNT_T_SYMLINKS = 16;
export const MOVE_MOUNT_T_AUTOMOUNTS = 32;
export const MOVE_MOUNT_T_EMPTY_PATH = 64;
export const MOVE_MOUNT_SET_GROUP = 256;
export const MOVE_MOUNT_BENEATH = 512;
export const FSOPEN_CLOEXEC = 1;
export const FSCONFIG_SET_FLAG = 0;
export const FSCONFIG_SET_STRING = 1;
export const FSCONFIG_SET_BINARY = 2;
export const FSCONFIG_SET_PATH = 3;
export const FSCONFIG_SET_PATH_EMPTY = 4;
export const FSCONFIG_SET_FD = 5;
export const FSCONFIG_CMD_CREATE = 6;
export const FSCONFIG_CMD_RECONFIGURE = 7;
export const FSCONFIG_CMD_CREATE_EXCL = 8;
export const FSMOUNT_CLOEXEC = 1;
export const FSMOUNT_NAMESPACE = 2;
export const MOUNT_ATTR_RDONLY = 1;
export const MOUNT_ATTR_NOSUID = 2;
export const MOUNT_ATTR_NODEV = 4;
export const MOUNT_ATTR_NOEXEC = 8;
export const MOUNT_ATTR_RELATIME = 0;
export const MOUNT_ATTR_NOATIME = 16;
export const MOUNT_ATTR_STRICTATIME = 32;
export const MOUNT_ATTR_NODIRATIME = 128;
export const MOUNT_ATTR_IDMAP = 1048576;
export const MOUNT_ATTR_NOSYMFOLLOW = 2097152;
export const MOUNT_ATTR__ATIME = 112;
export const FSPICK_CLOEXEC = 1;
export const FSPICK_SYMLINK_NOFOLLOW = 2;
export const FSPICK_NO_AUTOMOUNT = 4;
export const FSPICK_EMPTY_PATH = 8;
export const STATMOUNT_SB_BASIC = 1;
export const STATMOUNT_MNT_BASIC = 2;
export const STATMOUNT_PROPAGATE_FROM = 4;
export const STATMOUNT_MNT_ROOT = 8;
export const STATMOUNT_MNT_POINT = 16;
export const STATMOUNT_FS_TYPE = 32;
export const STATMOUNT_MNT_NS_ID = 64;
export const STATMOUNT_MNT_OPTS = 128;
export const STATMOUNT_FS_SUBTYPE = 256;
export const STATMOUNT_SB_SOURCE = 512;
export const STATMOUNT_OPT_ARRAY = 1024;
export const STATMOUNT_OPT_SEC_ARRAY = 2048;
export const STATMOUNT_SUPPORTED_MASK = 4096;
export const STATMOUNT_MNT_UIDMAP = 8192;
export const STATMOUNT_MNT_GIDMAP = 16384;
export const STATMOUNT_BY_FD = 1;
export const LISTMOUNT_REVERSE = 1;
export const LSMT_ROOT = 18446744073709551615n;
export const KEY_SPEC_THREAD_KEYRING = -1;
export const KEY_SPEC_PROCESS_KEYRING = -2;
export const KEY_SPEC_SESSION_KEYRING = -3;
export const KEY_SPEC_USER_KEYRING = -4;
export const KEY_SPEC_USER_SESSION_KEYRING = -5;
export const KEY_SPEC_GROUP_KEYRING = -6;
export const KEY_SPEC_REQKEY_AUTH_KEY = -7;
export const KEY_SPEC_REQUESTOR_KEYRING = -8;
export const KEYCTL_GET_KEYRING_ID = 0;
export const KEYCTL_JOIN_SESSION_KEYRING = 1;
export const KEYCTL_UPDATE = 2;
export const KEYCTL_REVOKE = 3;
export const KEYCTL_CHOWN = 4;
export const KEYCTL_SETPERM = 5;
export const KEYCTL_DESCRIBE = 6;
export const KEYCTL_CLEAR = 7;
export const KEYCTL_LINK = 8;
export const KEYCTL_UNLINK = 9;
export const KEYCTL_SEARCH = 10;
export const KEYCTL_READ = 11;
export const KEYCTL_INSTANTIATE = 12;
export const KEYCTL_NEGATE = 13;
export const KEYCTL_SET_REQKEY_KEYRING = 14;
export const KEYCTL_SET_TIMEOUT = 15;
export const KEYCTL_ASSUME_AUTHORITY = 16;
export const KEYCTL_GET_SECURITY = 17;
export const KEYCTL_SESSION_TO_PARENT = 18;
export const KEYCTL_REJECT = 19;
export const KEYCTL_INVALIDATE = 21;
export const KEYCTL_GET_PERSISTENT = 22;
export const KEYCTL_MOVE = 30;
export const KEYCTL_CAPABILITIES = 31;
export const KEYCTL_INSTANTIATE_IOV = 20;
export const KEYCTL_DH_COMPUTE = 23;
export const KEYCTL_PKEY_QUERY = 24;
export const KEYCTL_PKEY_ENCRYPT = 25;
export const KEYCTL_PKEY_DECRYPT = 26;
export const KEYCTL_PKEY_SIGN = 27;
export const KEYCTL_PKEY_VERIFY = 28;
export const KEYCTL_RESTRICT_KEYRING = 29;
export const KEYCTL_WATCH_KEY = 32;
export const KEY_REQKEY_DEFL_NO_CHANGE = -1;
export const KEY_REQKEY_DEFL_DEFAULT = 0;
export const KEY_REQKEY_DEFL_THREAD_KEYRING = 1;
export const KEY_REQKEY_DEFL_PROCESS_KEYRING = 2;
export const KEY_REQKEY_DEFL_SESSION_KEYRING = 3;
export const KEY_REQKEY_DEFL_USER_KEYRING = 4;
export const KEY_REQKEY_DEFL_USER_SESSION_KEYRING = 5;
export const KEY_REQKEY_DEFL_GROUP_KEYRING = 6;
export const KEY_REQKEY_DEFL_REQUESTOR_KEYRING = 7;
export const KEYCTL_MOVE_EXCL = 1;
export const KEYCTL_SUPPORTS_ENCRYPT = 1;
export const KEYCTL_SUPPORTS_DECRYPT = 2;
export const KEYCTL_SUPPORTS_SIGN = 4;
export const KEYCTL_SUPPORTS_VERIFY = 8;
export const KEYCTL_CAPS0_CAPABILITIES = 1;
export const KEYCTL_CAPS0_PERSISTENT_KEYRINGS = 2;
export const KEYCTL_CAPS0_DIFFIE_HELLMAN = 4;
export const KEYCTL_CAPS0_PUBLIC_KEY = 8;
export const KEYCTL_CAPS0_BIG_KEY = 16;
export const KEYCTL_CAPS0_INVALIDATE = 32;
export const KEYCTL_CAPS0_RESTRICT_KEYRING = 64;
export const KEYCTL_CAPS0_MOVE = 128;
export const KEYCTL_CAPS1_NS_KEYRING_NAME = 1;
export const KEYCTL_CAPS1_NS_KEY_TAG = 2;
export const KEYCTL_CAPS1_NOTIFICATIONS = 4;
export const SECCOMP_FILTER_FLAG_TSYNC = 1;
export const SECCOMP_FILTER_FLAG_LOG = 2;
export const SECCOMP_FILTER_FLAG_SPEC_ALLOW = 4;
export const SECCOMP_FILTER_FLAG_NEW_LISTENER = 8;
export const SECCOMP_FILTER_FLAG_TSYNC_ESRCH = 16;
export const SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV = 32;
export const SECCOMP_SET_MODE_STRICT = 0;
export const SECCOMP_SET_MODE_FILTER = 1;
export const SECCOMP_GET_ACTION_AVAIL = 2;
export const SECCOMP_GET_NOTIF_SIZES = 3;
export const SECCOMP_MODE_DISABLED = 0;
export const SECCOMP_MODE_STRICT = 1;
export const SECCOMP_MODE_FILTER = 2;
export const SECCOMP_RET_KILL_PROCESS = 2147483648;
export const SECCOMP_RET_KILL_THREAD = 0;
export const SECCOMP_RET_TRAP = 196608;
export const SECCOMP_RET_ERRNO = 327680;
export const SECCOMP_RET_USER_NOTIF = 2143289344;
export const SECCOMP_RET_TRACE = 2146435072;
export const SECCOMP_RET_LOG = 2147221504;
export const SECCOMP_RET_ALLOW = 2147418112;
export const SECCOMP_RET_KILL = 0;
export const SECCOMP_RET_ACTION_FULL = 4294901760;
export const SECCOMP_RET_ACTION = 2147418112;
export const SECCOMP_RET_DATA = 65535;
export const LANDLOCK_CREATE_RULESET_VERSION = 1;
export const LANDLOCK_CREATE_RULESET_ERRATA = 2;
export const LANDLOCK_ADD_RULE_QUIET = 1;
export const LANDLOCK_RESTRICT_SELF_LOG_SAME_EXEC_OFF = 1;
export const LANDLOCK_RESTRICT_SELF_LOG_NEW_EXEC_ON = 2;
export const LANDLOCK_RESTRICT_SELF_LOG_SUBDOMAINS_OFF = 4;
export const LANDLOCK_RESTRICT_SELF_TSYNC = 8;
export const LANDLOCK_RESTRICT_SELF_NO_NEW_PRIVS = 16;
export const LANDLOCK_RULE_PATH_BENEATH = 1;
export const LANDLOCK_RULE_NET_PORT = 2;
export const LANDLOCK_ACCESS_FS_EXECUTE = 1;
export const LANDLOCK_ACCESS_FS_WRITE_FILE = 2;
export const LANDLOCK_ACCESS_FS_READ_FILE = 4;
export const LANDLOCK_ACCESS_FS_READ_DIR = 8;
export const LANDLOCK_ACCESS_FS_REMOVE_DIR = 16;
export const LANDLOCK_ACCESS_FS_REMOVE_FILE = 32;
export const LANDLOCK_ACCESS_FS_MAKE_CHAR = 64;
export const LANDLOCK_ACCESS_FS_MAKE_DIR = 128;
export const LANDLOCK_ACCESS_FS_MAKE_REG = 256;
export const LANDLOCK_ACCESS_FS_MAKE_SOCK = 512;
export const LANDLOCK_ACCESS_FS_MAKE_FIFO = 1024;
export const LANDLOCK_ACCESS_FS_MAKE_BLOCK = 2048;
export const LANDLOCK_ACCESS_FS_MAKE_SYM = 4096;
export const LANDLOCK_ACCESS_FS_REFER = 8192;
export const LANDLOCK_ACCESS_FS_TRUNCATE = 16384;
export const LANDLOCK_ACCESS_FS_IOCTL_DEV = 32768;
export const LANDLOCK_ACCESS_FS_RESOLVE_UNIX = 65536;
export const LANDLOCK_ACCESS_NET_BIND_TCP = 1;
export const LANDLOCK_ACCESS_NET_CONNECT_TCP = 2;
export const LANDLOCK_ACCESS_NET_BIND_UDP = 4;
export const LANDLOCK_ACCESS_NET_CONNECT_SEND_UDP = 8;
export const LANDLOCK_SCOPE_ABSTRACT_UNIX_SOCKET = 1;
export const LANDLOCK_SCOPE_SIGNAL = 2;
export const LSM_ATTR_CURRENT = 100;
export const LSM_ATTR_EXEC = 101;
export const LSM_ATTR_FSCREATE = 102;
export const LSM_ATTR_KEYCREATE = 103;
export const LSM_ATTR_PREV = 104;
export const LSM_ATTR_SOCKCREATE = 105;
export const LSM_FLAG_SINGLE = 1;
export const LSM_ID_CAPABILITY = 100;
export const LSM_ID_SELINUX = 101;
export const LSM_ID_SMACK = 102;
export const LSM_ID_TOMOYO = 103;
export const LSM_ID_APPARMOR = 104;
export const LSM_ID_YAMA = 105;
export const LSM_ID_LOADPIN = 106;
export const LSM_ID_SAFESETID = 107;
export const LSM_ID_LOCKDOWN = 108;
export const LSM_ID_BPF = 109;
export const LSM_ID_LANDLOCK = 110;
export const LSM_ID_IMA = 111;
export const LSM_ID_EVM = 112;
export const LSM_ID_IPE = 113;
export const BPF_MAP_CREATE = 0;
export const BPF_MAP_LOOKUP_ELEM = 1;
export const BPF_MAP_UPDATE_ELEM = 2;
export const BPF_MAP_DELETE_ELEM = 3;
export const BPF_MAP_GET_NEXT_KEY = 4;
export const BPF_PROG_LOAD = 5;
export const BPF_OBJ_PIN = 6;
export const BPF_OBJ_GET = 7;
export const BPF_PROG_ATTACH = 8;
export const BPF_PROG_DETACH = 9;
export const BPF_PROG_TEST_RUN = 10;
export const BPF_PROG_RUN = 10;
export const BPF_PROG_GET_NEXT_ID = 11;
export const BPF_MAP_GET_NEXT_ID = 12;
export const BPF_PROG_GET_FD_BY_ID = 13;
export const BPF_MAP_GET_FD_BY_ID = 14;
export const BPF_OBJ_GET_INFO_BY_FD = 15;
export const BPF_PROG_QUERY = 16;
export const BPF_RAW_TRACEPOINT_OPEN = 17;
export const BPF_BTF_LOAD = 18;
export const BPF_BTF_GET_FD_BY_ID = 19;
export const BPF_TASK_FD_QUERY = 20;
export const BPF_MAP_LOOKUP_AND_DELETE_ELEM = 21;
export const BPF_MAP_FREEZE = 22;
export const BPF_BTF_GET_NEXT_ID = 23;
export const BPF_MAP_LOOKUP_BATCH = 24;
export const BPF_MAP_LOOKUP_AND_DELETE_BATCH = 25;
export const BPF_MAP_UPDATE_BATCH = 26;
export const BPF_MAP_DELETE_BATCH = 27;
export const BPF_LINK_CREATE = 28;
export const BPF_LINK_UPDATE = 29;
export const BPF_LINK_GET_FD_BY_ID = 30;
export const BPF_LINK_GET_NEXT_ID = 31;
export const BPF_ENABLE_STATS = 32;
export const BPF_ITER_CREATE = 33;
export const BPF_LINK_DETACH = 34;
export const BPF_PROG_BIND_MAP = 35;
export const BPF_TOKEN_CREATE = 36;
export const BPF_PROG_STREAM_READ_BY_FD = 37;
export const BPF_PROG_ASSOC_STRUCT_OPS = 38;
export const BPF_MAP_TYPE_HASH = 1;
export const BPF_MAP_TYPE_ARRAY = 2;
export const BPF_MAP_TYPE_PROG_ARRAY = 3;
export const BPF_MAP_TYPE_PERF_EVENT_ARRAY = 4;
export const BPF_MAP_TYPE_PERCPU_HASH = 5;
export const BPF_MAP_TYPE_PERCPU_ARRAY = 6;
export const BPF_MAP_TYPE_STACK_TRACE = 7;
export const BPF_MAP_TYPE_CGROUP_ARRAY = 8;
export const BPF_MAP_TYPE_LRU_HASH = 9;
export const BPF_MAP_TYPE_LRU_PERCPU_HASH = 10;
export const BPF_MAP_TYPE_LPM_TRIE = 11;
export const BPF_MAP_TYPE_ARRAY_OF_MAPS = 12;
export const BPF_MAP_TYPE_HASH_OF_MAPS = 13;
export const BPF_MAP_TYPE_DEVMAP = 14;
export const BPF_MAP_TYPE_SOCKMAP = 15;
export const BPF_MAP_TYPE_CPUMAP = 16;
export const BPF_MAP_TYPE_XSKMAP = 17;
export const BPF_MAP_TYPE_SOCKHASH = 18;
export const BPF_MAP_TYPE_CGROUP_STORAGE = 19;
export const BPF_MAP_TYPE_REUSEPORT_SOCKARRAY = 20;
export const BPF_MAP_TYPE_PERCPU_CGROUP_STORAGE = 21;
export const BPF_MAP_TYPE_QUEUE = 22;
export const BPF_MAP_TYPE_STACK = 23;
export const BPF_MAP_TYPE_SK_STORAGE = 24;
export const BPF_MAP_TYPE_DEVMAP_HASH = 25;
export const BPF_MAP_TYPE_STRUCT_OPS = 26;
export const BPF_MAP_TYPE_RINGBUF = 27;
export const BPF_MAP_TYPE_INODE_STORAGE = 28;
export const BPF_MAP_TYPE_TASK_STORAGE = 29;
export const BPF_MAP_TYPE_BLOOM_FILTER = 30;
export const BPF_MAP_TYPE_USER_RINGBUF = 31;
export const BPF_MAP_TYPE_CGRP_STORAGE = 32;
export const BPF_MAP_TYPE_ARENA = 33;
export const BPF_MAP_TYPE_INSN_ARRAY = 34;
export const BPF_MAP_TYPE_RHASH = 35;
export const BPF_PROG_TYPE_SOCKET_FILTER = 1;
export const BPF_PROG_TYPE_KPROBE = 2;
export const BPF_PROG_TYPE_SCHED_CLS = 3;
export const BPF_PROG_TYPE_SCHED_ACT = 4;
export const BPF_PROG_TYPE_TRACEPOINT = 5;
export const BPF_PROG_TYPE_XDP = 6;
export const BPF_PROG_TYPE_PERF_EVENT = 7;
export const BPF_PROG_TYPE_CGROUP_SKB = 8;
export const BPF_PROG_TYPE_CGROUP_SOCK = 9;
export const BPF_PROG_TYPE_LWT_IN = 10;
export const BPF_PROG_TYPE_LWT_OUT = 11;
export const BPF_PROG_TYPE_LWT_XMIT = 12;
export const BPF_PROG_TYPE_SOCK_OPS = 13;
export const BPF_PROG_TYPE_SK_SKB = 14;
export const BPF_PROG_TYPE_CGROUP_DEVICE = 15;
export const BPF_PROG_TYPE_SK_MSG = 16;
export const BPF_PROG_TYPE_RAW_TRACEPOINT = 17;
export const BPF_PROG_TYPE_CGROUP_SOCK_ADDR = 18;
export const BPF_PROG_TYPE_LWT_SEG6LOCAL = 19;
export const BPF_PROG_TYPE_LIRC_MODE2 = 20;
export const BPF_PROG_TYPE_SK_REUSEPORT = 21;
export const BPF_PROG_TYPE_FLOW_DISSECTOR = 22;
export const BPF_PROG_TYPE_CGROUP_SYSCTL = 23;
export const BPF_PROG_TYPE_RAW_TRACEPOINT_WRITABLE = 24;
export const BPF_PROG_TYPE_CGROUP_SOCKOPT = 25;
export const BPF_PROG_TYPE_TRACING = 26;
export const BPF_PROG_TYPE_STRUCT_OPS = 27;
export const BPF_PROG_TYPE_EXT = 28;
export const BPF_PROG_TYPE_LSM = 29;
export const BPF_PROG_TYPE_SK_LOOKUP = 30;
export const BPF_PROG_TYPE_SYSCALL = 31;
export const BPF_PROG_TYPE_NETFILTER = 32;
export const BPF_ANY = 0;
export const BPF_NOEXIST = 1;
export const BPF_EXIST = 2;
export const BPF_F_LOCK = 4;
export const BPF_F_CPU = 8;
export const BPF_F_ALL_CPUS = 16;
export const BPF_LD = 0;
export const BPF_LDX = 1;
export const BPF_ST = 2;
export const BPF_STX = 3;
export const BPF_ALU = 4;
export const BPF_JMP = 5;
export const BPF_RET = 6;
export const BPF_MISC = 7;
export const BPF_W = 0;
export const BPF_H = 8;
export const BPF_B = 16;
export const BPF_IMM = 0;
export const BPF_ABS = 32;
export const BPF_IND = 64;
export const BPF_MEM = 96;
export const BPF_LEN = 128;
export const BPF_MSH = 160;
export const BPF_ADD = 0;
export const BPF_SUB = 16;
export const BPF_MUL = 32;
export const BPF_DIV = 48;
export const BPF_OR = 64;
export const BPF_AND = 80;
export const BPF_LSH = 96;
export const BPF_RSH = 112;
export const BPF_NEG = 128;
export const BPF_MOD = 144;
export const BPF_XOR = 160;
export const BPF_K = 0;
export const BPF_X = 8;
export const BPF_A = 16;
export const BPF_TAX = 0;
export const BPF_TXA = 128;
export const BPF_JA = 0;
export const BPF_JEQ = 16;
export const BPF_JGT = 32;
export const BPF_JGE = 48;
export const BPF_JSET = 64;
export const BPF_F_NO_PREALLOC = 1;
export const BPF_F_NO_COMMON_LRU = 2;
export const BPF_F_NUMA_NODE = 4;
export const BPF_F_RDONLY = 8;
export const BPF_F_WRONLY = 16;
export const BPF_F_STACK_BUILD_ID = 32;
export const BPF_F_ZERO_SEED = 64;
export const BPF_F_RDONLY_PROG = 128;
export const BPF_F_WRONLY_PROG = 256;
export const BPF_F_CLONE = 512;
export const BPF_F_MMAPABLE = 1024;
export const BPF_F_PRESERVE_ELEMS = 2048;
export const BPF_F_INNER_MAP = 4096;
export const BPF_F_LINK = 8192;
export const BPF_F_PATH_FD = 16384;
export const BPF_F_VTYPE_BTF_OBJ_FD = 32768;
export const BPF_F_TOKEN_FD = 65536;
export const BPF_F_SEGV_ON_FAULT = 131072;
export const BPF_F_NO_USER_CONV = 262144;
export const BPF_F_STRICT_ALIGNMENT = 1;
export const BPF_F_ANY_ALIGNMENT = 2;
export const BPF_F_TEST_RND_HI32 = 4;
export const BPF_F_TEST_STATE_FREQ = 8;
export const BPF_F_SLEEPABLE = 16;
export const BPF_F_XDP_HAS_FRAGS = 32;
export const BPF_F_XDP_DEV_BOUND_ONLY = 64;
export const BPF_F_TEST_REG_INVARIANTS = 128;
export const PERF_FLAG_FD_NO_GROUP = 1;
export const PERF_FLAG_FD_OUTPUT = 2;
export const PERF_FLAG_PID_CGROUP = 4;
export const PERF_FLAG_FD_CLOEXEC = 8;
export const PERF_TYPE_HARDWARE = 0;
export const PERF_TYPE_SOFTWARE = 1;
export const PERF_TYPE_TRACEPOINT = 2;
export const PERF_TYPE_HW_CACHE = 3;
export const PERF_TYPE_RAW = 4;
export const PERF_TYPE_BREAKPOINT = 5;
export const PERF_COUNT_SW_CPU_CLOCK = 0;
export const PERF_COUNT_SW_TASK_CLOCK = 1;
export const PERF_COUNT_SW_PAGE_FAULTS = 2;
export const PERF_COUNT_SW_CONTEXT_SWITCHES = 3;
export const PERF_COUNT_SW_CPU_MIGRATIONS = 4;
export const PERF_COUNT_SW_PAGE_FAULTS_MIN = 5;
export const PERF_COUNT_SW_PAGE_FAULTS_MAJ = 6;
export const PERF_COUNT_SW_ALIGNMENT_FAULTS = 7;
export const PERF_COUNT_SW_EMULATION_FAULTS = 8;
export const PERF_COUNT_SW_DUMMY = 9;
export const PERF_COUNT_SW_BPF_OUTPUT = 10;
export const PERF_COUNT_SW_CGROUP_SWITCHES = 11;
export const PERF_COUNT_HW_CPU_CYCLES = 0;
export const PERF_COUNT_HW_INSTRUCTIONS = 1;
export const PERF_COUNT_HW_CACHE_REFERENCES = 2;
export const PERF_COUNT_HW_CACHE_MISSES = 3;
export const PERF_COUNT_HW_BRANCH_INSTRUCTIONS = 4;
export const PERF_COUNT_HW_BRANCH_MISSES = 5;
export const PERF_COUNT_HW_BUS_CYCLES = 6;
export const PERF_COUNT_HW_STALLED_CYCLES_FRONTEND = 7;
export const PERF_COUNT_HW_STALLED_CYCLES_BACKEND = 8;
export const PERF_COUNT_HW_REF_CPU_CYCLES = 9;
export const PERF_COUNT_HW_CACHE_L1D = 0;
export const PERF_COUNT_HW_CACHE_L1I = 1;
export const PERF_COUNT_HW_CACHE_LL = 2;
export const PERF_COUNT_HW_CACHE_DTLB = 3;
export const PERF_COUNT_HW_CACHE_ITLB = 4;
export const PERF_COUNT_HW_CACHE_BPU = 5;
export const PERF_COUNT_HW_CACHE_NODE = 6;
export const PERF_COUNT_HW_CACHE_OP_READ = 0;
export const PERF_COUNT_HW_CACHE_OP_WRITE = 1;
export const PERF_COUNT_HW_CACHE_OP_PREFETCH = 2;
export const PERF_COUNT_HW_CACHE_RESULT_ACCESS = 0;
export const PERF_COUNT_HW_CACHE_RESULT_MISS = 1;
export const PERF_SAMPLE_IP = 1;
export const PERF_SAMPLE_TID = 2;
export const PERF_SAMPLE_TIME = 4;
export const PERF_SAMPLE_ADDR = 8;
export const PERF_SAMPLE_READ = 16;
export const PERF_SAMPLE_CALLCHAIN = 32;
export const PERF_SAMPLE_ID = 64;
export const PERF_SAMPLE_CPU = 128;
export const PERF_SAMPLE_PERIOD = 256;
export const PERF_SAMPLE_STREAM_ID = 512;
export const PERF_SAMPLE_RAW = 1024;
export const PERF_SAMPLE_BRANCH_STACK = 2048;
export const PERF_SAMPLE_REGS_USER = 4096;
export const PERF_SAMPLE_STACK_USER = 8192;
export const PERF_SAMPLE_WEIGHT = 16384;
export const PERF_SAMPLE_DATA_SRC = 32768;
export const PERF_SAMPLE_IDENTIFIER = 65536;
export const PERF_SAMPLE_TRANSACTION = 131072;
export const PERF_SAMPLE_REGS_INTR = 262144;
export const PERF_SAMPLE_PHYS_ADDR = 524288;
export const PERF_SAMPLE_AUX = 1048576;
export const PERF_SAMPLE_CGROUP = 2097152;
export const PERF_SAMPLE_DATA_PAGE_SIZE = 4194304;
export const PERF_SAMPLE_CODE_PAGE_SIZE = 8388608;
export const PERF_SAMPLE_WEIGHT_STRUCT = 16777216;
export const PERF_FORMAT_TOTAL_TIME_ENABLED = 1;
export const PERF_FORMAT_TOTAL_TIME_RUNNING = 2;
export const PERF_FORMAT_ID = 4;
export const PERF_FORMAT_GROUP = 8;
export const PERF_FORMAT_LOST = 16;
export const GRND_NONBLOCK = 1;
export const GRND_RANDOM = 2;
export const GRND_INSECURE = 4;
export const LINUX_REBOOT_MAGIC1 = 4276215469;
export const LINUX_REBOOT_MAGIC2 = 672274793;
export const LINUX_REBOOT_MAGIC2A = 85072278;
export const LINUX_REBOOT_MAGIC2B = 369367448;
export const LINUX_REBOOT_MAGIC2C = 537993216;
export const LINUX_REBOOT_CMD_RESTART = 19088743;
export const LINUX_REBOOT_CMD_HALT = 3454992675;
export const LINUX_REBOOT_CMD_CAD_ON = 2309737967;
export const LINUX_REBOOT_CMD_CAD_OFF = 0;
export const LINUX_REBOOT_CMD_POWER_OFF = 1126301404;
export const LINUX_REBOOT_CMD_RESTART2 = 2712847316;
export const LINUX_REBOOT_CMD_SW_SUSPEND = 3489725666;
export const LINUX_REBOOT_CMD_KEXEC = 1163412803;
export const MODULE_INIT_IGNORE_MODVERSIONS = 1;
export const MODULE_INIT_IGNORE_VERMAGIC = 2;
export const MODULE_INIT_COMPRESSED_FILE = 4;
export const KEXEC_ON_CRASH = 1;
export const KEXEC_PRESERVE_CONTEXT = 2;
export const KEXEC_UPDATE_ELFCOREHDR = 4;
export const KEXEC_CRASH_HOTPLUG_SUPPORT = 8;
export const KEXEC_ARCH_DEFAULT = 0;
export const KEXEC_ARCH_386 = 196608;
export const KEXEC_ARCH_X86_64 = 4063232;
export const KEXEC_ARCH_AARCH64 = 11993088;
export const KEXEC_FILE_UNLOAD = 1;
export const KEXEC_FILE_ON_CRASH = 2;
export const KEXEC_FILE_NO_INITRAMFS = 4;
export const KEXEC_FILE_DEBUG = 8;
export const KEXEC_FILE_NO_CMA = 16;
export const KEXEC_FILE_FORCE_DTB = 32;
export const PTRACE_ARCH_PRCTL = here({ x86_64: 30 });
export const PROT_BTI = here({ arm64: 16 });
export const PROT_MTE = here({ arm64: 32 });
export const PKEY_DISABLE_EXECUTE = here({ arm64: 4 });
export const PKEY_DISABLE_READ = here({ arm64: 8 });
export const PTRACE_PEEKMTETAGS = here({ arm64: 33 });
export const PTRACE_POKEMTETAGS = here({ arm64: 34 });

import { call } from '../linux/call.js';
import type { SocketAddress } from '../linux/address.js';
import type { LsmContext } from '../linux/lsm.js';
import type { ReceivedMessage } from '../linux/received.js';
import type { Dirent } from '../linux/result.js';
import type { Statmount } from '../linux/statmount.js';
import type {
  AnyPointer, Big, Choice, ChoiceWith, Data, DirFd, Exact, FdLike, FdOr, Flags, In, InArray, Input, Int, IntOrMemory, OneOf, OneWith, Pointer, Refused, Signals, Text, Ways,
} from '../linux/types.js';
import type { Names, Structs } from './linux-types.js';

/** The forms of open. */
export interface OpenCall extends Ways<[pathname: Text, flags: Flags<'open'>, mode: Flags<'mode'>]> {
  /**
   * Comfortable: opens or creates a file.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 1.0; i386 5, x86_64 2.
   * Manual: https://man7.org/linux/man-pages/man2/open.2.html
   *
   * @param pathname string
   * @param flags flags: any of O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_EXCL, O_NOCTTY, O_TRUNC, O_APPEND, …
   * @param mode permissions of a file, as 0o644; may be left out: 0
   * @throws {SyscallError} EACCES, EBADF, EBUSY, EDQUOT, EEXIST, EFAULT, EFBIG, EOVERFLOW, EINTR, EINVAL, EISDIR, ELOOP, EMFILE, ENAMETOOLONG, ENFILE, ENODEV, ENXIO, ENOENT, ENOMEM, ENOSPC, ENOTDIR, EOPNOTSUPP, EPERM, EROFS, ETXTBSY, EWOULDBLOCK
   */
  (pathname: Text, flags: Flags<'open'>, mode?: Flags<'mode'>): number;
  /**
   * Exact: opens or creates a file; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 1.0; i386 5, x86_64 2.
   * Manual: https://man7.org/linux/man-pages/man2/open.2.html
   *
   * @param pathname string
   * @param flags flags: any of O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_EXCL, O_NOCTTY, O_TRUNC, O_APPEND, …
   * @param mode permissions of a file, as 0o644
   * @throws {SyscallError} EACCES, EBADF, EBUSY, EDQUOT, EEXIST, EFAULT, EFBIG, EOVERFLOW, EINTR, EINVAL, EISDIR, ELOOP, EMFILE, ENAMETOOLONG, ENFILE, ENODEV, ENXIO, ENOENT, ENOMEM, ENOSPC, ENOTDIR, EOPNOTSUPP, EPERM, EROFS, ETXTBSY, EWOULDBLOCK
   */
  (pathname: Text, flags: Flags<'open'>, mode: Flags<'mode'>): number;
  /** With bigints: opens or creates a file. */
  bigint(pathname: Text, flags: Flags<'open'>, mode?: Flags<'mode'>): Big<number>;
  /** With bigints: opens or creates a file. */
  bigint(pathname: Text, flags: Flags<'open'>, mode: Flags<'mode'>): bigint;
}
/**
 * `open` opens or creates a file.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 1.0; i386 5, x86_64 2.
 *
 * @throws {SyscallError} EACCES, EBADF, EBUSY, EDQUOT, EEXIST, EFAULT, EFBIG, EOVERFLOW, EINTR, EINVAL, EISDIR, ELOOP, EMFILE, ENAMETOOLONG, ENFILE, ENODEV, ENXIO, ENOENT, ENOMEM, ENOSPC, ENOTDIR, EOPNOTSUPP, EPERM, EROFS, ETXTBSY, EWOULDBLOCK
 * @see https://man7.org/linux/man-pages/man2/open.2.html
 */
export const open = call<OpenCall>('open');

/**
 * `creat` creates a file, or opens one and empties it.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 1.0; i386 8, x86_64 85.
 *
 * @param pathname string
 * @param mode permissions of a file, as 0o644
 * @throws {SyscallError} EACCES, EBADF, EBUSY, EDQUOT, EEXIST, EFAULT, EFBIG, EOVERFLOW, EINTR, EINVAL, EISDIR, ELOOP, EMFILE, ENAMETOOLONG, ENFILE, ENODEV, ENXIO, ENOENT, ENOMEM, ENOSPC, ENOTDIR, EOPNOTSUPP, EPERM, EROFS, ETXTBSY, EWOULDBLOCK
 * @see https://man7.org/linux/man-pages/man2/creat.2.html
 */
export const creat = call<Exact<[pathname: Text, mode: Flags<'mode'>]>>('creat');

/** The forms of openat. */
export interface OpenatCall extends Ways<[dirfd: DirFd, pathname: Text, flags: Flags<'open'>, mode: Flags<'mode'>]> {
  /**
   * Comfortable: opens or creates a file, relative to a directory.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6.16; i386 295, x86_64 257, arm64 56.
   * Manual: https://man7.org/linux/man-pages/man2/openat.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param flags flags: any of O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_EXCL, O_NOCTTY, O_TRUNC, O_APPEND, …
   * @param mode permissions of a file, as 0o644; may be left out: 0
   * @throws {SyscallError} EACCES, EBADF, EBUSY, EDQUOT, EEXIST, EFAULT, EFBIG, EOVERFLOW, EINTR, EINVAL, EISDIR, ELOOP, EMFILE, ENAMETOOLONG, ENFILE, ENODEV, ENXIO, ENOENT, ENOMEM, ENOSPC, ENOTDIR, EOPNOTSUPP, EPERM, EROFS, ETXTBSY, EWOULDBLOCK
   */
  (dirfd: DirFd, pathname: Text, flags: Flags<'open'>, mode?: Flags<'mode'>): number;
  /**
   * Exact: opens or creates a file, relative to a directory; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6.16; i386 295, x86_64 257, arm64 56.
   * Manual: https://man7.org/linux/man-pages/man2/openat.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param flags flags: any of O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_EXCL, O_NOCTTY, O_TRUNC, O_APPEND, …
   * @param mode permissions of a file, as 0o644
   * @throws {SyscallError} EACCES, EBADF, EBUSY, EDQUOT, EEXIST, EFAULT, EFBIG, EOVERFLOW, EINTR, EINVAL, EISDIR, ELOOP, EMFILE, ENAMETOOLONG, ENFILE, ENODEV, ENXIO, ENOENT, ENOMEM, ENOSPC, ENOTDIR, EOPNOTSUPP, EPERM, EROFS, ETXTBSY, EWOULDBLOCK
   */
  (dirfd: DirFd, pathname: Text, flags: Flags<'open'>, mode: Flags<'mode'>): number;
  /** With bigints: opens or creates a file, relative to a directory. */
  bigint(dirfd: DirFd, pathname: Text, flags: Flags<'open'>, mode?: Flags<'mode'>): Big<number>;
  /** With bigints: opens or creates a file, relative to a directory. */
  bigint(dirfd: DirFd, pathname: Text, flags: Flags<'open'>, mode: Flags<'mode'>): bigint;
}
/**
 * `openat` opens or creates a file, relative to a directory.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.6.16; i386 295, x86_64 257, arm64 56.
 *
 * @throws {SyscallError} EACCES, EBADF, EBUSY, EDQUOT, EEXIST, EFAULT, EFBIG, EOVERFLOW, EINTR, EINVAL, EISDIR, ELOOP, EMFILE, ENAMETOOLONG, ENFILE, ENODEV, ENXIO, ENOENT, ENOMEM, ENOSPC, ENOTDIR, EOPNOTSUPP, EPERM, EROFS, ETXTBSY, EWOULDBLOCK
 * @see https://man7.org/linux/man-pages/man2/openat.2.html
 */
export const openat = call<OpenatCall>('openat');

/** The forms of openat2. */
export interface Openat2Call extends Ways<[dirfd: DirFd, pathname: Text, how: In<'open_how'>, size: Int]> {
  /**
   * Comfortable: opens a file with rules for how its path is resolved.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.6; i386 437, x86_64 437, arm64 437.
   * Manual: https://man7.org/linux/man-pages/man2/openat2.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param how in: struct open_how
   * @throws {SyscallError} E2BIG, EAGAIN, EINVAL, ELOOP, EXDEV, EFTYPE, EACCES, EBADF, EBUSY, EDQUOT, EEXIST, EFAULT, EFBIG, EOVERFLOW, EINTR, EISDIR, EMFILE, ENAMETOOLONG, ENFILE, ENODEV, ENXIO, ENOENT, ENOMEM, ENOSPC, ENOTDIR, EOPNOTSUPP, EPERM, EROFS, ETXTBSY, EWOULDBLOCK
   */
  (dirfd: DirFd, pathname: Text, how: In<'open_how'>): number;
  /**
   * Exact: opens a file with rules for how its path is resolved; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.6; i386 437, x86_64 437, arm64 437.
   * Manual: https://man7.org/linux/man-pages/man2/openat2.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param how in: struct open_how
   * @param size length of how in bytes
   * @throws {SyscallError} E2BIG, EAGAIN, EINVAL, ELOOP, EXDEV, EFTYPE, EACCES, EBADF, EBUSY, EDQUOT, EEXIST, EFAULT, EFBIG, EOVERFLOW, EINTR, EISDIR, EMFILE, ENAMETOOLONG, ENFILE, ENODEV, ENXIO, ENOENT, ENOMEM, ENOSPC, ENOTDIR, EOPNOTSUPP, EPERM, EROFS, ETXTBSY, EWOULDBLOCK
   */
  (dirfd: DirFd, pathname: Text, how: In<'open_how'>, size: Int): number;
  /** With bigints: opens a file with rules for how its path is resolved. */
  bigint(dirfd: DirFd, pathname: Text, how: In<'open_how'>): Big<number>;
  /** With bigints: opens a file with rules for how its path is resolved. */
  bigint(dirfd: DirFd, pathname: Text, how: In<'open_how'>, size: Int): bigint;
}
/**
 * `openat2` opens a file with rules for how its path is resolved.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 5.6; i386 437, x86_64 437, arm64 437.
 *
 * @throws {SyscallError} E2BIG, EAGAIN, EINVAL, ELOOP, EXDEV, EFTYPE, EACCES, EBADF, EBUSY, EDQUOT, EEXIST, EFAULT, EFBIG, EOVERFLOW, EINTR, EISDIR, EMFILE, ENAMETOOLONG, ENFILE, ENODEV, ENXIO, ENOENT, ENOMEM, ENOSPC, ENOTDIR, EOPNOTSUPP, EPERM, EROFS, ETXTBSY, EWOULDBLOCK
 * @see https://man7.org/linux/man-pages/man2/openat2.2.html
 */
export const openat2 = call<Openat2Call>('openat2');

/**
 * `close` closes a file descriptor.
 *
 * Since Linux 1.0; i386 6, x86_64 3, arm64 57.
 *
 * @param fd file descriptor
 * @throws {SyscallError} EBADF, EINTR, EIO, ENOSPC, EDQUOT
 * @see https://man7.org/linux/man-pages/man2/close.2.html
 */
export const close = call<Exact<[fd: FdLike]>>('close', 1);

/** The forms of close_range. */
export interface Close_rangeCall extends Ways<[first: FdLike, last: FdLike, flags: Flags<'close_range'>]> {
  /**
   * Comfortable: closes all file descriptors of a range.
   *
   * Since Linux 5.9; i386 436, x86_64 436, arm64 436.
   * Manual: https://man7.org/linux/man-pages/man2/close_range.2.html
   *
   * @param first number, or file descriptor
   * @param last number, or file descriptor
   * @param flags flags: any of CLOSE_RANGE_UNSHARE, CLOSE_RANGE_CLOEXEC; may be left out: 0
   * @throws {SyscallError} EINVAL, EMFILE, ENOMEM
   */
  (first: FdLike, last: FdLike, flags?: Flags<'close_range'>): number;
  /**
   * Exact: closes all file descriptors of a range; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 5.9; i386 436, x86_64 436, arm64 436.
   * Manual: https://man7.org/linux/man-pages/man2/close_range.2.html
   *
   * @param first number, or file descriptor
   * @param last number, or file descriptor
   * @param flags flags: any of CLOSE_RANGE_UNSHARE, CLOSE_RANGE_CLOEXEC
   * @throws {SyscallError} EINVAL, EMFILE, ENOMEM
   */
  (first: FdLike, last: FdLike, flags: Flags<'close_range'>): number;
  /** With bigints: closes all file descriptors of a range. */
  bigint(first: FdLike, last: FdLike, flags?: Flags<'close_range'>): Big<number>;
  /** With bigints: closes all file descriptors of a range. */
  bigint(first: FdLike, last: FdLike, flags: Flags<'close_range'>): bigint;
}
/**
 * `close_range` closes all file descriptors of a range.
 *
 * Since Linux 5.9; i386 436, x86_64 436, arm64 436.
 *
 * @throws {SyscallError} EINVAL, EMFILE, ENOMEM
 * @see https://man7.org/linux/man-pages/man2/close_range.2.html
 */
export const close_range = call<Close_rangeCall>('close_range', 3);

/** The forms of read. */
export interface ReadCall extends Ways<[fd: FdLike, buf: AnyPointer, count: Int]> {
  /**
   * Comfortable: reads from a file descriptor; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 1.0; i386 3, x86_64 0, arm64 63.
   * Manual: https://man7.org/linux/man-pages/man2/read.2.html
   *
   * @param fd file descriptor
   * @param count length of buf in bytes
   * @throws {SyscallError} EAGAIN, EWOULDBLOCK, EBADF, EFAULT, EINTR, EINVAL, EIO, EISDIR
   */
  (fd: FdLike, count: number): Buffer;
  /**
   * Exact: reads from a file descriptor; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 1.0; i386 3, x86_64 0, arm64 63.
   * Manual: https://man7.org/linux/man-pages/man2/read.2.html
   *
   * @param fd file descriptor
   * @param buf out: bytes, as many as count says
   * @param count length of buf in bytes
   * @throws {SyscallError} EAGAIN, EWOULDBLOCK, EBADF, EFAULT, EINTR, EINVAL, EIO, EISDIR
   */
  (fd: FdLike, buf: AnyPointer, count: Int): number;
  /** With bigints: reads from a file descriptor. */
  bigint(fd: FdLike, count: number): Big<Buffer>;
  /** With bigints: reads from a file descriptor. */
  bigint(fd: FdLike, buf: AnyPointer, count: Int): bigint;
}
/**
 * `read` reads from a file descriptor.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 1.0; i386 3, x86_64 0, arm64 63.
 *
 * @throws {SyscallError} EAGAIN, EWOULDBLOCK, EBADF, EFAULT, EINTR, EINVAL, EIO, EISDIR
 * @see https://man7.org/linux/man-pages/man2/read.2.html
 */
export const read = call<ReadCall>('read');

/** The forms of write. */
export interface WriteCall extends Ways<[fd: FdLike, buf: Data, count: Int]> {
  /**
   * Comfortable: writes to a file descriptor.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 1.0; i386 4, x86_64 1, arm64 64.
   * Manual: https://man7.org/linux/man-pages/man2/write.2.html
   *
   * @param fd file descriptor
   * @param buf in: bytes, as many as count says
   * @throws {SyscallError} EAGAIN, EWOULDBLOCK, EBADF, EDESTADDRREQ, EDQUOT, EFAULT, EFBIG, EINTR, EINVAL, EIO, ENOSPC, EPERM, EPIPE
   */
  (fd: FdLike, buf: Data): number;
  /**
   * Exact: writes to a file descriptor; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 1.0; i386 4, x86_64 1, arm64 64.
   * Manual: https://man7.org/linux/man-pages/man2/write.2.html
   *
   * @param fd file descriptor
   * @param buf in: bytes, as many as count says
   * @param count length of buf in bytes
   * @throws {SyscallError} EAGAIN, EWOULDBLOCK, EBADF, EDESTADDRREQ, EDQUOT, EFAULT, EFBIG, EINTR, EINVAL, EIO, ENOSPC, EPERM, EPIPE
   */
  (fd: FdLike, buf: Data, count: Int): number;
  /** With bigints: writes to a file descriptor. */
  bigint(fd: FdLike, buf: Data): Big<number>;
  /** With bigints: writes to a file descriptor. */
  bigint(fd: FdLike, buf: Data, count: Int): bigint;
}
/**
 * `write` writes to a file descriptor.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 1.0; i386 4, x86_64 1, arm64 64.
 *
 * @throws {SyscallError} EAGAIN, EWOULDBLOCK, EBADF, EDESTADDRREQ, EDQUOT, EFAULT, EFBIG, EINTR, EINVAL, EIO, ENOSPC, EPERM, EPIPE
 * @see https://man7.org/linux/man-pages/man2/write.2.html
 */
export const write = call<WriteCall>('write');

/** The forms of pread64. */
export interface Pread64Call extends Ways<[fd: FdLike, buf: AnyPointer, count: Int, offset: Int]> {
  /**
   * Comfortable: reads at an offset, and leaves the file's own where it is; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.2; i386 180, x86_64 17, arm64 67.
   * Manual: https://man7.org/linux/man-pages/man2/pread64.2.html
   *
   * @param fd file descriptor
   * @param count length of buf in bytes
   * @throws {SyscallError} EAGAIN, EWOULDBLOCK, EBADF, EFAULT, EINTR, EINVAL, EIO, EISDIR, ENXIO, EOVERFLOW, ESPIPE, EDESTADDRREQ, EDQUOT, EFBIG, ENOSPC, EPERM, EPIPE
   */
  (fd: FdLike, count: number, offset: Int): Buffer;
  /**
   * Exact: reads at an offset, and leaves the file's own where it is; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.2; i386 180, x86_64 17, arm64 67.
   * Manual: https://man7.org/linux/man-pages/man2/pread64.2.html
   *
   * @param fd file descriptor
   * @param buf out: bytes, as many as count says
   * @param count length of buf in bytes
   * @throws {SyscallError} EAGAIN, EWOULDBLOCK, EBADF, EFAULT, EINTR, EINVAL, EIO, EISDIR, ENXIO, EOVERFLOW, ESPIPE, EDESTADDRREQ, EDQUOT, EFBIG, ENOSPC, EPERM, EPIPE
   */
  (fd: FdLike, buf: AnyPointer, count: Int, offset: Int): number;
  /** With bigints: reads at an offset, and leaves the file's own where it is. */
  bigint(fd: FdLike, count: number, offset: Int): Big<Buffer>;
  /** With bigints: reads at an offset, and leaves the file's own where it is. */
  bigint(fd: FdLike, buf: AnyPointer, count: Int, offset: Int): bigint;
}
/**
 * `pread64` reads at an offset, and leaves the file's own where it is.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.2; i386 180, x86_64 17, arm64 67.
 *
 * @throws {SyscallError} EAGAIN, EWOULDBLOCK, EBADF, EFAULT, EINTR, EINVAL, EIO, EISDIR, ENXIO, EOVERFLOW, ESPIPE, EDESTADDRREQ, EDQUOT, EFBIG, ENOSPC, EPERM, EPIPE
 * @see https://man7.org/linux/man-pages/man2/pread64.2.html
 */
export const pread64 = call<Pread64Call>('pread64');

/** The forms of pwrite64. */
export interface Pwrite64Call extends Ways<[fd: FdLike, buf: Data, count: Int, offset: Int]> {
  /**
   * Comfortable: writes at an offset, and leaves the file's own where it is.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.2; i386 181, x86_64 18, arm64 68.
   * Manual: https://man7.org/linux/man-pages/man2/pwrite64.2.html
   *
   * @param fd file descriptor
   * @param buf in: bytes, as many as count says
   * @throws {SyscallError} EAGAIN, EWOULDBLOCK, EBADF, EFAULT, EINTR, EINVAL, EIO, EISDIR, ENXIO, EOVERFLOW, ESPIPE, EDESTADDRREQ, EDQUOT, EFBIG, ENOSPC, EPERM, EPIPE
   */
  (fd: FdLike, buf: Data, offset: Int): number;
  /**
   * Exact: writes at an offset, and leaves the file's own where it is; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.2; i386 181, x86_64 18, arm64 68.
   * Manual: https://man7.org/linux/man-pages/man2/pwrite64.2.html
   *
   * @param fd file descriptor
   * @param buf in: bytes, as many as count says
   * @param count length of buf in bytes
   * @throws {SyscallError} EAGAIN, EWOULDBLOCK, EBADF, EFAULT, EINTR, EINVAL, EIO, EISDIR, ENXIO, EOVERFLOW, ESPIPE, EDESTADDRREQ, EDQUOT, EFBIG, ENOSPC, EPERM, EPIPE
   */
  (fd: FdLike, buf: Data, count: Int, offset: Int): number;
  /** With bigints: writes at an offset, and leaves the file's own where it is. */
  bigint(fd: FdLike, buf: Data, offset: Int): Big<number>;
  /** With bigints: writes at an offset, and leaves the file's own where it is. */
  bigint(fd: FdLike, buf: Data, count: Int, offset: Int): bigint;
}
/**
 * `pwrite64` writes at an offset, and leaves the file's own where it is.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.2; i386 181, x86_64 18, arm64 68.
 *
 * @throws {SyscallError} EAGAIN, EWOULDBLOCK, EBADF, EFAULT, EINTR, EINVAL, EIO, EISDIR, ENXIO, EOVERFLOW, ESPIPE, EDESTADDRREQ, EDQUOT, EFBIG, ENOSPC, EPERM, EPIPE
 * @see https://man7.org/linux/man-pages/man2/pwrite64.2.html
 */
export const pwrite64 = call<Pwrite64Call>('pwrite64');

/** The forms of readv. */
export interface ReadvCall extends Ways<[fd: FdLike, iov: InArray<'iovec'>, iovcnt: Int]> {
  /**
   * Comfortable: reads into several buffers.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.0; i386 145, x86_64 19, arm64 65.
   * Manual: https://man7.org/linux/man-pages/man2/readv.2.html
   *
   * @param fd file descriptor
   * @param iov in: array of struct iovec, as many as iovcnt says
   * @throws {SyscallError} EINVAL, EOPNOTSUPP
   */
  (fd: FdLike, iov: InArray<'iovec'>): number;
  /**
   * Exact: reads into several buffers; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.0; i386 145, x86_64 19, arm64 65.
   * Manual: https://man7.org/linux/man-pages/man2/readv.2.html
   *
   * @param fd file descriptor
   * @param iov in: array of struct iovec, as many as iovcnt says
   * @param iovcnt length of iov in elements
   * @throws {SyscallError} EINVAL, EOPNOTSUPP
   */
  (fd: FdLike, iov: InArray<'iovec'>, iovcnt: Int): number;
  /** With bigints: reads into several buffers. */
  bigint(fd: FdLike, iov: InArray<'iovec'>): Big<number>;
  /** With bigints: reads into several buffers. */
  bigint(fd: FdLike, iov: InArray<'iovec'>, iovcnt: Int): bigint;
}
/**
 * `readv` reads into several buffers.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.0; i386 145, x86_64 19, arm64 65.
 *
 * @throws {SyscallError} EINVAL, EOPNOTSUPP
 * @see https://man7.org/linux/man-pages/man2/readv.2.html
 */
export const readv = call<ReadvCall>('readv');

/** The forms of writev. */
export interface WritevCall extends Ways<[fd: FdLike, iov: InArray<'iovec'>, iovcnt: Int]> {
  /**
   * Comfortable: writes from several buffers.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.0; i386 146, x86_64 20, arm64 66.
   * Manual: https://man7.org/linux/man-pages/man2/writev.2.html
   *
   * @param fd file descriptor
   * @param iov in: array of struct iovec, as many as iovcnt says
   * @throws {SyscallError} EINVAL, EOPNOTSUPP
   */
  (fd: FdLike, iov: InArray<'iovec'>): number;
  /**
   * Exact: writes from several buffers; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.0; i386 146, x86_64 20, arm64 66.
   * Manual: https://man7.org/linux/man-pages/man2/writev.2.html
   *
   * @param fd file descriptor
   * @param iov in: array of struct iovec, as many as iovcnt says
   * @param iovcnt length of iov in elements
   * @throws {SyscallError} EINVAL, EOPNOTSUPP
   */
  (fd: FdLike, iov: InArray<'iovec'>, iovcnt: Int): number;
  /** With bigints: writes from several buffers. */
  bigint(fd: FdLike, iov: InArray<'iovec'>): Big<number>;
  /** With bigints: writes from several buffers. */
  bigint(fd: FdLike, iov: InArray<'iovec'>, iovcnt: Int): bigint;
}
/**
 * `writev` writes from several buffers.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.0; i386 146, x86_64 20, arm64 66.
 *
 * @throws {SyscallError} EINVAL, EOPNOTSUPP
 * @see https://man7.org/linux/man-pages/man2/writev.2.html
 */
export const writev = call<WritevCall>('writev');

/** The forms of preadv. */
export interface PreadvCall extends Ways<[fd: FdLike, iov: InArray<'iovec'>, iovcnt: Int, offset: Int]> {
  /**
   * Comfortable: reads into several buffers at an offset.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6.30; i386 333, x86_64 295, arm64 69.
   * Manual: https://man7.org/linux/man-pages/man2/preadv.2.html
   *
   * @param fd file descriptor
   * @param iov in: array of struct iovec, as many as iovcnt says
   * @throws {SyscallError} EINVAL, EOPNOTSUPP
   */
  (fd: FdLike, iov: InArray<'iovec'>, offset: Int): number;
  /**
   * Exact: reads into several buffers at an offset; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6.30; i386 333, x86_64 295, arm64 69.
   * Manual: https://man7.org/linux/man-pages/man2/preadv.2.html
   *
   * @param fd file descriptor
   * @param iov in: array of struct iovec, as many as iovcnt says
   * @param iovcnt length of iov in elements
   * @throws {SyscallError} EINVAL, EOPNOTSUPP
   */
  (fd: FdLike, iov: InArray<'iovec'>, iovcnt: Int, offset: Int): number;
  /** With bigints: reads into several buffers at an offset. */
  bigint(fd: FdLike, iov: InArray<'iovec'>, offset: Int): Big<number>;
  /** With bigints: reads into several buffers at an offset. */
  bigint(fd: FdLike, iov: InArray<'iovec'>, iovcnt: Int, offset: Int): bigint;
}
/**
 * `preadv` reads into several buffers at an offset.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.6.30; i386 333, x86_64 295, arm64 69.
 *
 * @throws {SyscallError} EINVAL, EOPNOTSUPP
 * @see https://man7.org/linux/man-pages/man2/preadv.2.html
 */
export const preadv = call<PreadvCall>('preadv');

/** The forms of pwritev. */
export interface PwritevCall extends Ways<[fd: FdLike, iov: InArray<'iovec'>, iovcnt: Int, offset: Int]> {
  /**
   * Comfortable: writes from several buffers at an offset.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6.30; i386 334, x86_64 296, arm64 70.
   * Manual: https://man7.org/linux/man-pages/man2/pwritev.2.html
   *
   * @param fd file descriptor
   * @param iov in: array of struct iovec, as many as iovcnt says
   * @throws {SyscallError} EINVAL, EOPNOTSUPP
   */
  (fd: FdLike, iov: InArray<'iovec'>, offset: Int): number;
  /**
   * Exact: writes from several buffers at an offset; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6.30; i386 334, x86_64 296, arm64 70.
   * Manual: https://man7.org/linux/man-pages/man2/pwritev.2.html
   *
   * @param fd file descriptor
   * @param iov in: array of struct iovec, as many as iovcnt says
   * @param iovcnt length of iov in elements
   * @throws {SyscallError} EINVAL, EOPNOTSUPP
   */
  (fd: FdLike, iov: InArray<'iovec'>, iovcnt: Int, offset: Int): number;
  /** With bigints: writes from several buffers at an offset. */
  bigint(fd: FdLike, iov: InArray<'iovec'>, offset: Int): Big<number>;
  /** With bigints: writes from several buffers at an offset. */
  bigint(fd: FdLike, iov: InArray<'iovec'>, iovcnt: Int, offset: Int): bigint;
}
/**
 * `pwritev` writes from several buffers at an offset.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.6.30; i386 334, x86_64 296, arm64 70.
 *
 * @throws {SyscallError} EINVAL, EOPNOTSUPP
 * @see https://man7.org/linux/man-pages/man2/pwritev.2.html
 */
export const pwritev = call<PwritevCall>('pwritev');

/** The forms of preadv2. */
export interface Preadv2Call extends Ways<[fd: FdLike, iov: InArray<'iovec'>, iovcnt: Int, offset: Int, flags: Flags<'rwf'>]> {
  /**
   * Comfortable: reads into several buffers at an offset (-1: the file's own), with flags.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 4.6; i386 378, x86_64 327, arm64 286.
   * Manual: https://man7.org/linux/man-pages/man2/preadv2.2.html
   *
   * @param fd file descriptor
   * @param iov in: array of struct iovec, as many as iovcnt says
   * @param flags flags: any of RWF_HIPRI, RWF_DSYNC, RWF_SYNC, RWF_NOWAIT, RWF_APPEND, RWF_NOAPPEND, RWF_ATOMIC, RWF_DONTCACHE, …
   * @throws {SyscallError} EINVAL, EOPNOTSUPP
   */
  (fd: FdLike, iov: InArray<'iovec'>, offset: Int, flags: Flags<'rwf'>): number;
  /**
   * Exact: reads into several buffers at an offset (-1: the file's own), with flags; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 4.6; i386 378, x86_64 327, arm64 286.
   * Manual: https://man7.org/linux/man-pages/man2/preadv2.2.html
   *
   * @param fd file descriptor
   * @param iov in: array of struct iovec, as many as iovcnt says
   * @param iovcnt length of iov in elements
   * @param flags flags: any of RWF_HIPRI, RWF_DSYNC, RWF_SYNC, RWF_NOWAIT, RWF_APPEND, RWF_NOAPPEND, RWF_ATOMIC, RWF_DONTCACHE, …
   * @throws {SyscallError} EINVAL, EOPNOTSUPP
   */
  (fd: FdLike, iov: InArray<'iovec'>, iovcnt: Int, offset: Int, flags: Flags<'rwf'>): number;
  /** With bigints: reads into several buffers at an offset (-1: the file's own), with flags. */
  bigint(fd: FdLike, iov: InArray<'iovec'>, offset: Int, flags: Flags<'rwf'>): Big<number>;
  /** With bigints: reads into several buffers at an offset (-1: the file's own), with flags. */
  bigint(fd: FdLike, iov: InArray<'iovec'>, iovcnt: Int, offset: Int, flags: Flags<'rwf'>): bigint;
}
/**
 * `preadv2` reads into several buffers at an offset (-1: the file's own), with flags.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 4.6; i386 378, x86_64 327, arm64 286.
 *
 * @throws {SyscallError} EINVAL, EOPNOTSUPP
 * @see https://man7.org/linux/man-pages/man2/preadv2.2.html
 */
export const preadv2 = call<Preadv2Call>('preadv2');

/** The forms of pwritev2. */
export interface Pwritev2Call extends Ways<[fd: FdLike, iov: InArray<'iovec'>, iovcnt: Int, offset: Int, flags: Flags<'rwf'>]> {
  /**
   * Comfortable: writes from several buffers at an offset (-1: the file's own), with flags.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 4.6; i386 379, x86_64 328, arm64 287.
   * Manual: https://man7.org/linux/man-pages/man2/pwritev2.2.html
   *
   * @param fd file descriptor
   * @param iov in: array of struct iovec, as many as iovcnt says
   * @param flags flags: any of RWF_HIPRI, RWF_DSYNC, RWF_SYNC, RWF_NOWAIT, RWF_APPEND, RWF_NOAPPEND, RWF_ATOMIC, RWF_DONTCACHE, …
   * @throws {SyscallError} EINVAL, EOPNOTSUPP
   */
  (fd: FdLike, iov: InArray<'iovec'>, offset: Int, flags: Flags<'rwf'>): number;
  /**
   * Exact: writes from several buffers at an offset (-1: the file's own), with flags; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 4.6; i386 379, x86_64 328, arm64 287.
   * Manual: https://man7.org/linux/man-pages/man2/pwritev2.2.html
   *
   * @param fd file descriptor
   * @param iov in: array of struct iovec, as many as iovcnt says
   * @param iovcnt length of iov in elements
   * @param flags flags: any of RWF_HIPRI, RWF_DSYNC, RWF_SYNC, RWF_NOWAIT, RWF_APPEND, RWF_NOAPPEND, RWF_ATOMIC, RWF_DONTCACHE, …
   * @throws {SyscallError} EINVAL, EOPNOTSUPP
   */
  (fd: FdLike, iov: InArray<'iovec'>, iovcnt: Int, offset: Int, flags: Flags<'rwf'>): number;
  /** With bigints: writes from several buffers at an offset (-1: the file's own), with flags. */
  bigint(fd: FdLike, iov: InArray<'iovec'>, offset: Int, flags: Flags<'rwf'>): Big<number>;
  /** With bigints: writes from several buffers at an offset (-1: the file's own), with flags. */
  bigint(fd: FdLike, iov: InArray<'iovec'>, iovcnt: Int, offset: Int, flags: Flags<'rwf'>): bigint;
}
/**
 * `pwritev2` writes from several buffers at an offset (-1: the file's own), with flags.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 4.6; i386 379, x86_64 328, arm64 287.
 *
 * @throws {SyscallError} EINVAL, EOPNOTSUPP
 * @see https://man7.org/linux/man-pages/man2/pwritev2.2.html
 */
export const pwritev2 = call<Pwritev2Call>('pwritev2');

/**
 * `lseek` moves a file's offset, and returns it.
 *
 * Since Linux 1.0; i386 19, x86_64 8, arm64 62.
 *
 * @param fd file descriptor
 * @param whence one of SEEK_SET, SEEK_CUR, SEEK_END, SEEK_DATA, SEEK_HOLE
 * @throws {SyscallError} EBADF, EINVAL, ENXIO, EOVERFLOW, ESPIPE
 * @see https://man7.org/linux/man-pages/man2/lseek.2.html
 */
export const lseek = call<Exact<[fd: FdLike, offset: Int, whence: OneOf<'seek'>]>>('lseek', 3);

/** The forms of _llseek. */
export interface LlseekCall extends Ways<[fd: FdLike, offset_high: Int, offset_low: Int, result: Pointer<'loff_t'>, whence: OneOf<'seek'>]> {
  /**
   * Comfortable: moves a file's offset, given in halves, and stores it; what the kernel writes is returned.
   *
   * Since Linux 1.2; i386 140.
   * Manual: https://man7.org/linux/man-pages/man2/_llseek.2.html
   *
   * @param fd file descriptor
   * @param whence one of SEEK_SET, SEEK_CUR, SEEK_END, SEEK_DATA, SEEK_HOLE
   * @throws {SyscallError} EBADF, EFAULT, EINVAL
   */
  (fd: FdLike, offset_high: Int, offset_low: Int, whence: OneOf<'seek'>): number;
  /**
   * Exact: moves a file's offset, given in halves, and stores it; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 1.2; i386 140.
   * Manual: https://man7.org/linux/man-pages/man2/_llseek.2.html
   *
   * @param fd file descriptor
   * @param result out: loff_t
   * @param whence one of SEEK_SET, SEEK_CUR, SEEK_END, SEEK_DATA, SEEK_HOLE
   * @throws {SyscallError} EBADF, EFAULT, EINVAL
   */
  (fd: FdLike, offset_high: Int, offset_low: Int, result: Pointer<'loff_t'>, whence: OneOf<'seek'>): number;
  /** With bigints: moves a file's offset, given in halves, and stores it. */
  bigint(fd: FdLike, offset_high: Int, offset_low: Int, whence: OneOf<'seek'>): Big<number>;
  /** With bigints: moves a file's offset, given in halves, and stores it. */
  bigint(fd: FdLike, offset_high: Int, offset_low: Int, result: Pointer<'loff_t'>, whence: OneOf<'seek'>): bigint;
}
/**
 * `_llseek` moves a file's offset, given in halves, and stores it.
 *
 * Since Linux 1.2; i386 140.
 *
 * @throws {SyscallError} EBADF, EFAULT, EINVAL
 * @see https://man7.org/linux/man-pages/man2/_llseek.2.html
 */
export const _llseek = call<LlseekCall>('_llseek');

/** The forms of stat. */
export interface StatCall extends Ways<[pathname: Text, statbuf: Pointer<'struct stat'>]> {
  /**
   * Comfortable: gets a file's status by its path; what the kernel writes is returned.
   *
   * Since Linux 1.0; i386 106, x86_64 4.
   * Manual: https://man7.org/linux/man-pages/man2/stat.2.html
   *
   * @param pathname string
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (pathname: Text): Structs['stat'];
  /**
   * Exact: gets a file's status by its path; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 1.0; i386 106, x86_64 4.
   * Manual: https://man7.org/linux/man-pages/man2/stat.2.html
   *
   * @param pathname string
   * @param statbuf out: struct stat
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (pathname: Text, statbuf: Pointer<'struct stat'>): number;
  /** With bigints: gets a file's status by its path. */
  bigint(pathname: Text): Big<Structs['stat']>;
  /** With bigints: gets a file's status by its path. */
  bigint(pathname: Text, statbuf: Pointer<'struct stat'>): bigint;
}
/**
 * `stat` gets a file's status by its path.
 *
 * Since Linux 1.0; i386 106, x86_64 4.
 *
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
 * @see https://man7.org/linux/man-pages/man2/stat.2.html
 */
export const stat = call<StatCall>('stat');

/** The forms of lstat. */
export interface LstatCall extends Ways<[pathname: Text, statbuf: Pointer<'struct stat'>]> {
  /**
   * Comfortable: gets a file's status by its path, of a link itself; what the kernel writes is returned.
   *
   * Since Linux 1.0; i386 107, x86_64 6.
   * Manual: https://man7.org/linux/man-pages/man2/lstat.2.html
   *
   * @param pathname string
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (pathname: Text): Structs['stat'];
  /**
   * Exact: gets a file's status by its path, of a link itself; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 1.0; i386 107, x86_64 6.
   * Manual: https://man7.org/linux/man-pages/man2/lstat.2.html
   *
   * @param pathname string
   * @param statbuf out: struct stat
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (pathname: Text, statbuf: Pointer<'struct stat'>): number;
  /** With bigints: gets a file's status by its path, of a link itself. */
  bigint(pathname: Text): Big<Structs['stat']>;
  /** With bigints: gets a file's status by its path, of a link itself. */
  bigint(pathname: Text, statbuf: Pointer<'struct stat'>): bigint;
}
/**
 * `lstat` gets a file's status by its path, of a link itself.
 *
 * Since Linux 1.0; i386 107, x86_64 6.
 *
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
 * @see https://man7.org/linux/man-pages/man2/lstat.2.html
 */
export const lstat = call<LstatCall>('lstat');

/** The forms of fstat. */
export interface FstatCall extends Ways<[fd: FdLike, statbuf: Pointer<'struct stat'>]> {
  /**
   * Comfortable: gets an open file's status; what the kernel writes is returned.
   *
   * Since Linux 1.0; i386 108, x86_64 5, arm64 80.
   * Manual: https://man7.org/linux/man-pages/man2/fstat.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (fd: FdLike): Structs['stat'];
  /**
   * Exact: gets an open file's status; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 1.0; i386 108, x86_64 5, arm64 80.
   * Manual: https://man7.org/linux/man-pages/man2/fstat.2.html
   *
   * @param fd file descriptor
   * @param statbuf out: struct stat
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (fd: FdLike, statbuf: Pointer<'struct stat'>): number;
  /** With bigints: gets an open file's status. */
  bigint(fd: FdLike): Big<Structs['stat']>;
  /** With bigints: gets an open file's status. */
  bigint(fd: FdLike, statbuf: Pointer<'struct stat'>): bigint;
}
/**
 * `fstat` gets an open file's status.
 *
 * Since Linux 1.0; i386 108, x86_64 5, arm64 80.
 *
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
 * @see https://man7.org/linux/man-pages/man2/fstat.2.html
 */
export const fstat = call<FstatCall>('fstat');

/** The forms of newfstatat. */
export interface NewfstatatCall extends Ways<[dirfd: DirFd, pathname: Text, statbuf: Pointer<'struct stat'>, flags: Flags<'at'>]> {
  /**
   * Comfortable: gets a file's status, relative to a directory; what the kernel writes is returned.
   *
   * Since Linux 2.6.16; x86_64 262, arm64 79.
   * Manual: https://man7.org/linux/man-pages/man2/newfstatat.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param flags flags: any of AT_SYMLINK_NOFOLLOW, AT_NO_AUTOMOUNT, AT_EMPTY_PATH, AT_STATX_SYNC_AS_STAT, AT_STATX_FORCE_SYNC, AT_STATX_DONT_SYNC; may be left out: 0
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (dirfd: DirFd, pathname: Text, flags?: Flags<'at'>): Structs['stat'];
  /**
   * Exact: gets a file's status, relative to a directory; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6.16; x86_64 262, arm64 79.
   * Manual: https://man7.org/linux/man-pages/man2/newfstatat.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param statbuf out: struct stat
   * @param flags flags: any of AT_SYMLINK_NOFOLLOW, AT_NO_AUTOMOUNT, AT_EMPTY_PATH, AT_STATX_SYNC_AS_STAT, AT_STATX_FORCE_SYNC, AT_STATX_DONT_SYNC
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (dirfd: DirFd, pathname: Text, statbuf: Pointer<'struct stat'>, flags: Flags<'at'>): number;
  /** With bigints: gets a file's status, relative to a directory. */
  bigint(dirfd: DirFd, pathname: Text, flags?: Flags<'at'>): Big<Structs['stat']>;
  /** With bigints: gets a file's status, relative to a directory. */
  bigint(dirfd: DirFd, pathname: Text, statbuf: Pointer<'struct stat'>, flags: Flags<'at'>): bigint;
}
/**
 * `newfstatat` gets a file's status, relative to a directory.
 *
 * Since Linux 2.6.16; x86_64 262, arm64 79.
 *
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
 * @see https://man7.org/linux/man-pages/man2/newfstatat.2.html
 */
export const newfstatat = call<NewfstatatCall>('newfstatat');

/** The forms of statx. */
export interface StatxCall extends Ways<[dirfd: DirFd, pathname: Text, flags: Flags<'statx_at'>, mask: Flags<'statx_mask'>, statxbuf: Pointer<'struct statx'>]> {
  /**
   * Comfortable: gets a file's status with its birth time and attributes; what the kernel writes is returned.
   *
   * Since Linux 4.11; i386 383, x86_64 332, arm64 291.
   * Manual: https://man7.org/linux/man-pages/man2/statx.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param flags flags: any of AT_SYMLINK_NOFOLLOW, AT_NO_AUTOMOUNT, AT_EMPTY_PATH, AT_STATX_SYNC_AS_STAT, AT_STATX_FORCE_SYNC, AT_STATX_DONT_SYNC; may be left out: 0
   * @param mask flags: any of STATX_TYPE, STATX_MODE, STATX_NLINK, STATX_UID, STATX_GID, STATX_ATIME, STATX_MTIME, STATX_CTIME, …; may be left out: STATX_BASIC_STATS
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR
   */
  (dirfd: DirFd, pathname: Text, flags?: Flags<'statx_at'>, mask?: Flags<'statx_mask'>): Structs['statx'];
  /**
   * Exact: gets a file's status with its birth time and attributes; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 4.11; i386 383, x86_64 332, arm64 291.
   * Manual: https://man7.org/linux/man-pages/man2/statx.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param flags flags: any of AT_SYMLINK_NOFOLLOW, AT_NO_AUTOMOUNT, AT_EMPTY_PATH, AT_STATX_SYNC_AS_STAT, AT_STATX_FORCE_SYNC, AT_STATX_DONT_SYNC
   * @param mask flags: any of STATX_TYPE, STATX_MODE, STATX_NLINK, STATX_UID, STATX_GID, STATX_ATIME, STATX_MTIME, STATX_CTIME, …
   * @param statxbuf out: struct statx
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR
   */
  (dirfd: DirFd, pathname: Text, flags: Flags<'statx_at'>, mask: Flags<'statx_mask'>, statxbuf: Pointer<'struct statx'>): number;
  /** With bigints: gets a file's status with its birth time and attributes. */
  bigint(dirfd: DirFd, pathname: Text, flags?: Flags<'statx_at'>, mask?: Flags<'statx_mask'>): Big<Structs['statx']>;
  /** With bigints: gets a file's status with its birth time and attributes. */
  bigint(dirfd: DirFd, pathname: Text, flags: Flags<'statx_at'>, mask: Flags<'statx_mask'>, statxbuf: Pointer<'struct statx'>): bigint;
}
/**
 * `statx` gets a file's status with its birth time and attributes.
 *
 * Since Linux 4.11; i386 383, x86_64 332, arm64 291.
 *
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR
 * @see https://man7.org/linux/man-pages/man2/statx.2.html
 */
export const statx = call<StatxCall>('statx');

/**
 * `access` checks what the caller may do with a file.
 *
 * Since Linux 1.0; i386 33, x86_64 21.
 *
 * @param pathname string
 * @param mode flags: any of F_OK, R_OK, W_OK, X_OK
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EPERM, EROFS, ETXTBSY
 * @see https://man7.org/linux/man-pages/man2/access.2.html
 */
export const access = call<Exact<[pathname: Text, mode: Flags<'access'>]>>('access');

/**
 * `faccessat` checks what the caller may do with a file, relative to a directory.
 *
 * Since Linux 2.6.16; i386 307, x86_64 269, arm64 48.
 *
 * @param dirfd file descriptor of a directory, or AT_FDCWD
 * @param pathname string
 * @param mode flags: any of F_OK, R_OK, W_OK, X_OK
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EPERM, EROFS, ETXTBSY
 * @see https://man7.org/linux/man-pages/man2/faccessat.2.html
 */
export const faccessat = call<Exact<[dirfd: DirFd, pathname: Text, mode: Flags<'access'>]>>('faccessat');

/** The forms of faccessat2. */
export interface Faccessat2Call extends Ways<[dirfd: DirFd, pathname: Text, mode: Flags<'access'>, flags: Flags<'at_access'>]> {
  /**
   * Comfortable: checks what the caller may do with a file, relative to a directory, with flags.
   *
   * Since Linux 5.8; i386 439, x86_64 439, arm64 439.
   * Manual: https://man7.org/linux/man-pages/man2/faccessat2.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param mode flags: any of F_OK, R_OK, W_OK, X_OK
   * @param flags flags: any of AT_EACCESS, AT_SYMLINK_NOFOLLOW, AT_EMPTY_PATH; may be left out: 0
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EPERM, EROFS, ETXTBSY
   */
  (dirfd: DirFd, pathname: Text, mode: Flags<'access'>, flags?: Flags<'at_access'>): number;
  /**
   * Exact: checks what the caller may do with a file, relative to a directory, with flags; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 5.8; i386 439, x86_64 439, arm64 439.
   * Manual: https://man7.org/linux/man-pages/man2/faccessat2.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param mode flags: any of F_OK, R_OK, W_OK, X_OK
   * @param flags flags: any of AT_EACCESS, AT_SYMLINK_NOFOLLOW, AT_EMPTY_PATH
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EPERM, EROFS, ETXTBSY
   */
  (dirfd: DirFd, pathname: Text, mode: Flags<'access'>, flags: Flags<'at_access'>): number;
  /** With bigints: checks what the caller may do with a file, relative to a directory, with flags. */
  bigint(dirfd: DirFd, pathname: Text, mode: Flags<'access'>, flags?: Flags<'at_access'>): Big<number>;
  /** With bigints: checks what the caller may do with a file, relative to a directory, with flags. */
  bigint(dirfd: DirFd, pathname: Text, mode: Flags<'access'>, flags: Flags<'at_access'>): bigint;
}
/**
 * `faccessat2` checks what the caller may do with a file, relative to a directory, with flags.
 *
 * Since Linux 5.8; i386 439, x86_64 439, arm64 439.
 *
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EPERM, EROFS, ETXTBSY
 * @see https://man7.org/linux/man-pages/man2/faccessat2.2.html
 */
export const faccessat2 = call<Faccessat2Call>('faccessat2');

/**
 * `rename` renames a file.
 *
 * Since Linux 1.0; i386 38, x86_64 82.
 *
 * @param oldpath string
 * @param newpath string
 * @throws {SyscallError} EACCES, EBUSY, EDQUOT, EFAULT, EINVAL, EISDIR, ELOOP, EMLINK, ENAMETOOLONG, ENOENT, ENOMEM, ENOSPC, ENOTDIR, ENOTEMPTY, EEXIST, EPERM, EROFS, EXDEV, EBADF
 * @see https://man7.org/linux/man-pages/man2/rename.2.html
 */
export const rename = call<Exact<[oldpath: Text, newpath: Text]>>('rename');

/**
 * `renameat` renames a file, relative to directories.
 *
 * Since Linux 2.6.16; i386 302, x86_64 264, arm64 38.
 *
 * @param olddirfd file descriptor of a directory, or AT_FDCWD
 * @param oldpath string
 * @param newdirfd file descriptor of a directory, or AT_FDCWD
 * @param newpath string
 * @throws {SyscallError} EACCES, EBUSY, EDQUOT, EFAULT, EINVAL, EISDIR, ELOOP, EMLINK, ENAMETOOLONG, ENOENT, ENOMEM, ENOSPC, ENOTDIR, ENOTEMPTY, EEXIST, EPERM, EROFS, EXDEV, EBADF
 * @see https://man7.org/linux/man-pages/man2/renameat.2.html
 */
export const renameat = call<Exact<[olddirfd: DirFd, oldpath: Text, newdirfd: DirFd, newpath: Text]>>('renameat');

/** The forms of renameat2. */
export interface Renameat2Call extends Ways<[olddirfd: DirFd, oldpath: Text, newdirfd: DirFd, newpath: Text, flags: Flags<'rename'>]> {
  /**
   * Comfortable: renames or exchanges files, relative to directories.
   *
   * Since Linux 3.15; i386 353, x86_64 316, arm64 276.
   * Manual: https://man7.org/linux/man-pages/man2/renameat2.2.html
   *
   * @param olddirfd file descriptor of a directory, or AT_FDCWD
   * @param oldpath string
   * @param newdirfd file descriptor of a directory, or AT_FDCWD
   * @param newpath string
   * @param flags flags: any of RENAME_NOREPLACE, RENAME_EXCHANGE, RENAME_WHITEOUT; may be left out: 0
   * @throws {SyscallError} EACCES, EBUSY, EDQUOT, EFAULT, EINVAL, EISDIR, ELOOP, EMLINK, ENAMETOOLONG, ENOENT, ENOMEM, ENOSPC, ENOTDIR, ENOTEMPTY, EEXIST, EPERM, EROFS, EXDEV, EBADF
   */
  (olddirfd: DirFd, oldpath: Text, newdirfd: DirFd, newpath: Text, flags?: Flags<'rename'>): number;
  /**
   * Exact: renames or exchanges files, relative to directories; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 3.15; i386 353, x86_64 316, arm64 276.
   * Manual: https://man7.org/linux/man-pages/man2/renameat2.2.html
   *
   * @param olddirfd file descriptor of a directory, or AT_FDCWD
   * @param oldpath string
   * @param newdirfd file descriptor of a directory, or AT_FDCWD
   * @param newpath string
   * @param flags flags: any of RENAME_NOREPLACE, RENAME_EXCHANGE, RENAME_WHITEOUT
   * @throws {SyscallError} EACCES, EBUSY, EDQUOT, EFAULT, EINVAL, EISDIR, ELOOP, EMLINK, ENAMETOOLONG, ENOENT, ENOMEM, ENOSPC, ENOTDIR, ENOTEMPTY, EEXIST, EPERM, EROFS, EXDEV, EBADF
   */
  (olddirfd: DirFd, oldpath: Text, newdirfd: DirFd, newpath: Text, flags: Flags<'rename'>): number;
  /** With bigints: renames or exchanges files, relative to directories. */
  bigint(olddirfd: DirFd, oldpath: Text, newdirfd: DirFd, newpath: Text, flags?: Flags<'rename'>): Big<number>;
  /** With bigints: renames or exchanges files, relative to directories. */
  bigint(olddirfd: DirFd, oldpath: Text, newdirfd: DirFd, newpath: Text, flags: Flags<'rename'>): bigint;
}
/**
 * `renameat2` renames or exchanges files, relative to directories.
 *
 * Since Linux 3.15; i386 353, x86_64 316, arm64 276.
 *
 * @throws {SyscallError} EACCES, EBUSY, EDQUOT, EFAULT, EINVAL, EISDIR, ELOOP, EMLINK, ENAMETOOLONG, ENOENT, ENOMEM, ENOSPC, ENOTDIR, ENOTEMPTY, EEXIST, EPERM, EROFS, EXDEV, EBADF
 * @see https://man7.org/linux/man-pages/man2/renameat2.2.html
 */
export const renameat2 = call<Renameat2Call>('renameat2');

/**
 * `mkdir` makes a directory.
 *
 * Since Linux 1.0; i386 39, x86_64 83.
 *
 * @param pathname string
 * @param mode permissions of a file, as 0o644
 * @throws {SyscallError} EACCES, EBADF, EDQUOT, EEXIST, EFAULT, EINVAL, ELOOP, EMLINK, ENAMETOOLONG, ENOENT, ENOMEM, ENOSPC, ENOTDIR, EPERM, EROFS, EOVERFLOW
 * @see https://man7.org/linux/man-pages/man2/mkdir.2.html
 */
export const mkdir = call<Exact<[pathname: Text, mode: Flags<'mode'>]>>('mkdir');

/**
 * `mkdirat` makes a directory, relative to a directory.
 *
 * Since Linux 2.6.16; i386 296, x86_64 258, arm64 34.
 *
 * @param dirfd file descriptor of a directory, or AT_FDCWD
 * @param pathname string
 * @param mode permissions of a file, as 0o644
 * @throws {SyscallError} EACCES, EBADF, EDQUOT, EEXIST, EFAULT, EINVAL, ELOOP, EMLINK, ENAMETOOLONG, ENOENT, ENOMEM, ENOSPC, ENOTDIR, EPERM, EROFS, EOVERFLOW
 * @see https://man7.org/linux/man-pages/man2/mkdirat.2.html
 */
export const mkdirat = call<Exact<[dirfd: DirFd, pathname: Text, mode: Flags<'mode'>]>>('mkdirat');

/**
 * `rmdir` removes an empty directory.
 *
 * Since Linux 1.0; i386 40, x86_64 84.
 *
 * @param pathname string
 * @throws {SyscallError} EACCES, EBUSY, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, ENOTEMPTY, EEXIST, EPERM, EROFS
 * @see https://man7.org/linux/man-pages/man2/rmdir.2.html
 */
export const rmdir = call<Exact<[pathname: Text]>>('rmdir');

/**
 * `mknod` makes a file of any kind.
 *
 * Since Linux 1.0; i386 14, x86_64 133.
 *
 * @param pathname string
 * @param mode flags: any of S_IFSOCK, S_IFLNK, S_IFREG, S_IFBLK, S_IFDIR, S_IFCHR, S_IFIFO, S_ISUID, …
 * @throws {SyscallError} EACCES, EBADF, EDQUOT, EEXIST, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOSPC, ENOTDIR, EPERM, EROFS
 * @see https://man7.org/linux/man-pages/man2/mknod.2.html
 */
export const mknod = call<Exact<[pathname: Text, mode: Flags<'file_mode'>, dev: Int]>>('mknod');

/**
 * `mknodat` makes a file of any kind, relative to a directory.
 *
 * Since Linux 2.6.16; i386 297, x86_64 259, arm64 33.
 *
 * @param dirfd file descriptor of a directory, or AT_FDCWD
 * @param pathname string
 * @param mode flags: any of S_IFSOCK, S_IFLNK, S_IFREG, S_IFBLK, S_IFDIR, S_IFCHR, S_IFIFO, S_ISUID, …
 * @throws {SyscallError} EACCES, EBADF, EDQUOT, EEXIST, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOSPC, ENOTDIR, EPERM, EROFS
 * @see https://man7.org/linux/man-pages/man2/mknodat.2.html
 */
export const mknodat = call<Exact<[dirfd: DirFd, pathname: Text, mode: Flags<'file_mode'>, dev: Int]>>('mknodat');

/**
 * `link` gives a file another name.
 *
 * Since Linux 1.0; i386 9, x86_64 86.
 *
 * @param oldpath string
 * @param newpath string
 * @throws {SyscallError} EACCES, EDQUOT, EEXIST, EFAULT, EIO, ELOOP, EMLINK, ENAMETOOLONG, ENOENT, ENOMEM, ENOSPC, ENOTDIR, EPERM, EROFS, EXDEV, EBADF, EINVAL
 * @see https://man7.org/linux/man-pages/man2/link.2.html
 */
export const link = call<Exact<[oldpath: Text, newpath: Text]>>('link');

/** The forms of linkat. */
export interface LinkatCall extends Ways<[olddirfd: DirFd, oldpath: Text, newdirfd: DirFd, newpath: Text, flags: Flags<'at_link'>]> {
  /**
   * Comfortable: gives a file another name, relative to directories.
   *
   * Since Linux 2.6.16; i386 303, x86_64 265, arm64 37.
   * Manual: https://man7.org/linux/man-pages/man2/linkat.2.html
   *
   * @param olddirfd file descriptor of a directory, or AT_FDCWD
   * @param oldpath string
   * @param newdirfd file descriptor of a directory, or AT_FDCWD
   * @param newpath string
   * @param flags flags: any of AT_SYMLINK_FOLLOW, AT_EMPTY_PATH; may be left out: 0
   * @throws {SyscallError} EACCES, EDQUOT, EEXIST, EFAULT, EIO, ELOOP, EMLINK, ENAMETOOLONG, ENOENT, ENOMEM, ENOSPC, ENOTDIR, EPERM, EROFS, EXDEV, EBADF, EINVAL
   */
  (olddirfd: DirFd, oldpath: Text, newdirfd: DirFd, newpath: Text, flags?: Flags<'at_link'>): number;
  /**
   * Exact: gives a file another name, relative to directories; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6.16; i386 303, x86_64 265, arm64 37.
   * Manual: https://man7.org/linux/man-pages/man2/linkat.2.html
   *
   * @param olddirfd file descriptor of a directory, or AT_FDCWD
   * @param oldpath string
   * @param newdirfd file descriptor of a directory, or AT_FDCWD
   * @param newpath string
   * @param flags flags: any of AT_SYMLINK_FOLLOW, AT_EMPTY_PATH
   * @throws {SyscallError} EACCES, EDQUOT, EEXIST, EFAULT, EIO, ELOOP, EMLINK, ENAMETOOLONG, ENOENT, ENOMEM, ENOSPC, ENOTDIR, EPERM, EROFS, EXDEV, EBADF, EINVAL
   */
  (olddirfd: DirFd, oldpath: Text, newdirfd: DirFd, newpath: Text, flags: Flags<'at_link'>): number;
  /** With bigints: gives a file another name, relative to directories. */
  bigint(olddirfd: DirFd, oldpath: Text, newdirfd: DirFd, newpath: Text, flags?: Flags<'at_link'>): Big<number>;
  /** With bigints: gives a file another name, relative to directories. */
  bigint(olddirfd: DirFd, oldpath: Text, newdirfd: DirFd, newpath: Text, flags: Flags<'at_link'>): bigint;
}
/**
 * `linkat` gives a file another name, relative to directories.
 *
 * Since Linux 2.6.16; i386 303, x86_64 265, arm64 37.
 *
 * @throws {SyscallError} EACCES, EDQUOT, EEXIST, EFAULT, EIO, ELOOP, EMLINK, ENAMETOOLONG, ENOENT, ENOMEM, ENOSPC, ENOTDIR, EPERM, EROFS, EXDEV, EBADF, EINVAL
 * @see https://man7.org/linux/man-pages/man2/linkat.2.html
 */
export const linkat = call<LinkatCall>('linkat');

/**
 * `symlink` makes a symbolic link.
 *
 * Since Linux 1.0; i386 83, x86_64 88.
 *
 * @param target string
 * @param linkpath string
 * @throws {SyscallError} EACCES, EBADF, EDQUOT, EEXIST, EFAULT, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOSPC, ENOTDIR, EPERM, EROFS
 * @see https://man7.org/linux/man-pages/man2/symlink.2.html
 */
export const symlink = call<Exact<[target: Text, linkpath: Text]>>('symlink');

/**
 * `symlinkat` makes a symbolic link, relative to a directory.
 *
 * Since Linux 2.6.16; i386 304, x86_64 266, arm64 36.
 *
 * @param target string
 * @param newdirfd file descriptor of a directory, or AT_FDCWD
 * @param linkpath string
 * @throws {SyscallError} EACCES, EBADF, EDQUOT, EEXIST, EFAULT, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOSPC, ENOTDIR, EPERM, EROFS
 * @see https://man7.org/linux/man-pages/man2/symlinkat.2.html
 */
export const symlinkat = call<Exact<[target: Text, newdirfd: DirFd, linkpath: Text]>>('symlinkat');

/** The forms of readlink. */
export interface ReadlinkCall extends Ways<[pathname: Text, buf: AnyPointer, bufsiz: Int]> {
  /**
   * Comfortable: reads where a symbolic link points; what the kernel writes is returned.
   *
   * Since Linux 1.0; i386 85, x86_64 89.
   * Manual: https://man7.org/linux/man-pages/man2/readlink.2.html
   *
   * @param pathname string
   * @param bufsiz length of buf in bytes; may be left out: 4096
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR
   */
  (pathname: Text, bufsiz?: number): string;
  /**
   * Exact: reads where a symbolic link points; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 1.0; i386 85, x86_64 89.
   * Manual: https://man7.org/linux/man-pages/man2/readlink.2.html
   *
   * @param pathname string
   * @param buf out: bytes, as many as bufsiz says
   * @param bufsiz length of buf in bytes
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR
   */
  (pathname: Text, buf: AnyPointer, bufsiz: Int): number;
  /** With bigints: reads where a symbolic link points. */
  bigint(pathname: Text, bufsiz?: number): Big<string>;
  /** With bigints: reads where a symbolic link points. */
  bigint(pathname: Text, buf: AnyPointer, bufsiz: Int): bigint;
}
/**
 * `readlink` reads where a symbolic link points.
 *
 * Since Linux 1.0; i386 85, x86_64 89.
 *
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR
 * @see https://man7.org/linux/man-pages/man2/readlink.2.html
 */
export const readlink = call<ReadlinkCall>('readlink');

/** The forms of readlinkat. */
export interface ReadlinkatCall extends Ways<[dirfd: DirFd, pathname: Text, buf: AnyPointer, bufsiz: Int]> {
  /**
   * Comfortable: reads where a symbolic link points, relative to a directory; what the kernel writes is returned.
   *
   * Since Linux 2.6.16; i386 305, x86_64 267, arm64 78.
   * Manual: https://man7.org/linux/man-pages/man2/readlinkat.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param bufsiz length of buf in bytes; may be left out: 4096
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR
   */
  (dirfd: DirFd, pathname: Text, bufsiz?: number): string;
  /**
   * Exact: reads where a symbolic link points, relative to a directory; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6.16; i386 305, x86_64 267, arm64 78.
   * Manual: https://man7.org/linux/man-pages/man2/readlinkat.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param buf out: bytes, as many as bufsiz says
   * @param bufsiz length of buf in bytes
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR
   */
  (dirfd: DirFd, pathname: Text, buf: AnyPointer, bufsiz: Int): number;
  /** With bigints: reads where a symbolic link points, relative to a directory. */
  bigint(dirfd: DirFd, pathname: Text, bufsiz?: number): Big<string>;
  /** With bigints: reads where a symbolic link points, relative to a directory. */
  bigint(dirfd: DirFd, pathname: Text, buf: AnyPointer, bufsiz: Int): bigint;
}
/**
 * `readlinkat` reads where a symbolic link points, relative to a directory.
 *
 * Since Linux 2.6.16; i386 305, x86_64 267, arm64 78.
 *
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR
 * @see https://man7.org/linux/man-pages/man2/readlinkat.2.html
 */
export const readlinkat = call<ReadlinkatCall>('readlinkat');

/**
 * `unlink` removes a file's name.
 *
 * Since Linux 1.0; i386 10, x86_64 87.
 *
 * @param pathname string
 * @throws {SyscallError} EACCES, EBUSY, EFAULT, EIO, EISDIR, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EPERM, EROFS, EBADF, EINVAL
 * @see https://man7.org/linux/man-pages/man2/unlink.2.html
 */
export const unlink = call<Exact<[pathname: Text]>>('unlink');

/** The forms of unlinkat. */
export interface UnlinkatCall extends Ways<[dirfd: DirFd, pathname: Text, flags: Flags<'at_remove'>]> {
  /**
   * Comfortable: removes a file's name, or a directory, relative to a directory.
   *
   * Since Linux 2.6.16; i386 301, x86_64 263, arm64 35.
   * Manual: https://man7.org/linux/man-pages/man2/unlinkat.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param flags flags: any of AT_REMOVEDIR; may be left out: 0
   * @throws {SyscallError} EACCES, EBUSY, EFAULT, EIO, EISDIR, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EPERM, EROFS, EBADF, EINVAL
   */
  (dirfd: DirFd, pathname: Text, flags?: Flags<'at_remove'>): number;
  /**
   * Exact: removes a file's name, or a directory, relative to a directory; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6.16; i386 301, x86_64 263, arm64 35.
   * Manual: https://man7.org/linux/man-pages/man2/unlinkat.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param flags flags: any of AT_REMOVEDIR
   * @throws {SyscallError} EACCES, EBUSY, EFAULT, EIO, EISDIR, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EPERM, EROFS, EBADF, EINVAL
   */
  (dirfd: DirFd, pathname: Text, flags: Flags<'at_remove'>): number;
  /** With bigints: removes a file's name, or a directory, relative to a directory. */
  bigint(dirfd: DirFd, pathname: Text, flags?: Flags<'at_remove'>): Big<number>;
  /** With bigints: removes a file's name, or a directory, relative to a directory. */
  bigint(dirfd: DirFd, pathname: Text, flags: Flags<'at_remove'>): bigint;
}
/**
 * `unlinkat` removes a file's name, or a directory, relative to a directory.
 *
 * Since Linux 2.6.16; i386 301, x86_64 263, arm64 35.
 *
 * @throws {SyscallError} EACCES, EBUSY, EFAULT, EIO, EISDIR, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EPERM, EROFS, EBADF, EINVAL
 * @see https://man7.org/linux/man-pages/man2/unlinkat.2.html
 */
export const unlinkat = call<UnlinkatCall>('unlinkat');

/**
 * `chmod` changes a file's mode.
 *
 * Since Linux 1.0; i386 15, x86_64 90.
 *
 * @param pathname string
 * @param mode flags: any of S_IFSOCK, S_IFLNK, S_IFREG, S_IFBLK, S_IFDIR, S_IFCHR, S_IFIFO, S_ISUID, …
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, ENOTSUP, EPERM, EROFS
 * @see https://man7.org/linux/man-pages/man2/chmod.2.html
 */
export const chmod = call<Exact<[pathname: Text, mode: Flags<'file_mode'>]>>('chmod');

/**
 * `fchmod` changes an open file's mode.
 *
 * Since Linux 1.0; i386 94, x86_64 91, arm64 52.
 *
 * @param fd file descriptor
 * @param mode flags: any of S_IFSOCK, S_IFLNK, S_IFREG, S_IFBLK, S_IFDIR, S_IFCHR, S_IFIFO, S_ISUID, …
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, ENOTSUP, EPERM, EROFS
 * @see https://man7.org/linux/man-pages/man2/fchmod.2.html
 */
export const fchmod = call<Exact<[fd: FdLike, mode: Flags<'file_mode'>]>>('fchmod', 2);

/**
 * `fchmodat` changes a file's mode, relative to a directory.
 *
 * Since Linux 2.6.16; i386 306, x86_64 268, arm64 53.
 *
 * @param dirfd file descriptor of a directory, or AT_FDCWD
 * @param pathname string
 * @param mode flags: any of S_IFSOCK, S_IFLNK, S_IFREG, S_IFBLK, S_IFDIR, S_IFCHR, S_IFIFO, S_ISUID, …
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, ENOTSUP, EPERM, EROFS
 * @see https://man7.org/linux/man-pages/man2/fchmodat.2.html
 */
export const fchmodat = call<Exact<[dirfd: DirFd, pathname: Text, mode: Flags<'file_mode'>]>>('fchmodat');

/** The forms of fchmodat2. */
export interface Fchmodat2Call extends Ways<[dirfd: DirFd, pathname: Text, mode: Flags<'file_mode'>, flags: Flags<'at_empty'>]> {
  /**
   * Comfortable: changes a file's mode, relative to a directory, with flags.
   *
   * Since Linux 6.6; i386 452, x86_64 452, arm64 452.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param mode flags: any of S_IFSOCK, S_IFLNK, S_IFREG, S_IFBLK, S_IFDIR, S_IFCHR, S_IFIFO, S_ISUID, …
   * @param flags flags: any of AT_SYMLINK_NOFOLLOW, AT_EMPTY_PATH; may be left out: 0
   */
  (dirfd: DirFd, pathname: Text, mode: Flags<'file_mode'>, flags?: Flags<'at_empty'>): number;
  /**
   * Exact: changes a file's mode, relative to a directory, with flags; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 6.6; i386 452, x86_64 452, arm64 452.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param mode flags: any of S_IFSOCK, S_IFLNK, S_IFREG, S_IFBLK, S_IFDIR, S_IFCHR, S_IFIFO, S_ISUID, …
   * @param flags flags: any of AT_SYMLINK_NOFOLLOW, AT_EMPTY_PATH
   */
  (dirfd: DirFd, pathname: Text, mode: Flags<'file_mode'>, flags: Flags<'at_empty'>): number;
  /** With bigints: changes a file's mode, relative to a directory, with flags. */
  bigint(dirfd: DirFd, pathname: Text, mode: Flags<'file_mode'>, flags?: Flags<'at_empty'>): Big<number>;
  /** With bigints: changes a file's mode, relative to a directory, with flags. */
  bigint(dirfd: DirFd, pathname: Text, mode: Flags<'file_mode'>, flags: Flags<'at_empty'>): bigint;
}
/**
 * `fchmodat2` changes a file's mode, relative to a directory, with flags.
 *
 * Since Linux 6.6; i386 452, x86_64 452, arm64 452.
 *
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 */
export const fchmodat2 = call<Fchmodat2Call>('fchmodat2');

/**
 * `chown` changes a file's owner and group; -1 leaves one as it is.
 *
 * Since Linux 2.2; i386 182, x86_64 92.
 *
 * @param pathname string
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EPERM, EROFS
 * @see https://man7.org/linux/man-pages/man2/chown.2.html
 */
export const chown = call<Exact<[pathname: Text, owner: Int, group: Int]>>('chown');

/**
 * `fchown` changes an open file's owner and group; -1 leaves one as it is.
 *
 * Since Linux 1.0; i386 95, x86_64 93, arm64 55.
 *
 * @param fd file descriptor
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EPERM, EROFS
 * @see https://man7.org/linux/man-pages/man2/fchown.2.html
 */
export const fchown = call<Exact<[fd: FdLike, owner: Int, group: Int]>>('fchown', 3);

/**
 * `lchown` changes the owner and group of a link itself; -1 leaves one as it is.
 *
 * Since Linux 1.0; i386 16, x86_64 94.
 *
 * @param pathname string
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EPERM, EROFS
 * @see https://man7.org/linux/man-pages/man2/lchown.2.html
 */
export const lchown = call<Exact<[pathname: Text, owner: Int, group: Int]>>('lchown');

/** The forms of fchownat. */
export interface FchownatCall extends Ways<[dirfd: DirFd, pathname: Text, owner: Int, group: Int, flags: Flags<'at_empty'>]> {
  /**
   * Comfortable: changes a file's owner and group, relative to a directory.
   *
   * Since Linux 2.6.16; i386 298, x86_64 260, arm64 54.
   * Manual: https://man7.org/linux/man-pages/man2/fchownat.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param flags flags: any of AT_SYMLINK_NOFOLLOW, AT_EMPTY_PATH; may be left out: 0
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EPERM, EROFS
   */
  (dirfd: DirFd, pathname: Text, owner: Int, group: Int, flags?: Flags<'at_empty'>): number;
  /**
   * Exact: changes a file's owner and group, relative to a directory; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6.16; i386 298, x86_64 260, arm64 54.
   * Manual: https://man7.org/linux/man-pages/man2/fchownat.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param flags flags: any of AT_SYMLINK_NOFOLLOW, AT_EMPTY_PATH
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EPERM, EROFS
   */
  (dirfd: DirFd, pathname: Text, owner: Int, group: Int, flags: Flags<'at_empty'>): number;
  /** With bigints: changes a file's owner and group, relative to a directory. */
  bigint(dirfd: DirFd, pathname: Text, owner: Int, group: Int, flags?: Flags<'at_empty'>): Big<number>;
  /** With bigints: changes a file's owner and group, relative to a directory. */
  bigint(dirfd: DirFd, pathname: Text, owner: Int, group: Int, flags: Flags<'at_empty'>): bigint;
}
/**
 * `fchownat` changes a file's owner and group, relative to a directory.
 *
 * Since Linux 2.6.16; i386 298, x86_64 260, arm64 54.
 *
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EPERM, EROFS
 * @see https://man7.org/linux/man-pages/man2/fchownat.2.html
 */
export const fchownat = call<FchownatCall>('fchownat');

/**
 * `truncate` sets a file's length by its path.
 *
 * Since Linux 1.0; i386 92, x86_64 76, arm64 45.
 *
 * @param path string
 * @throws {SyscallError} EACCES, EFAULT, EFBIG, ENOSPC, EINTR, EINVAL, EIO, EISDIR, ELOOP, ENAMETOOLONG, ENOENT, ENOTDIR, EPERM, EROFS, ETXTBSY, EBADF
 * @see https://man7.org/linux/man-pages/man2/truncate.2.html
 */
export const truncate = call<Exact<[path: Text, length: Int]>>('truncate');

/**
 * `ftruncate` sets an open file's length.
 *
 * Since Linux 1.0; i386 93, x86_64 77, arm64 46.
 *
 * @param fd file descriptor
 * @throws {SyscallError} EACCES, EFAULT, EFBIG, ENOSPC, EINTR, EINVAL, EIO, EISDIR, ELOOP, ENAMETOOLONG, ENOENT, ENOTDIR, EPERM, EROFS, ETXTBSY, EBADF
 * @see https://man7.org/linux/man-pages/man2/ftruncate.2.html
 */
export const ftruncate = call<Exact<[fd: FdLike, length: Int]>>('ftruncate', 2);

/**
 * `fallocate` allocates, punches or zeroes a range of a file.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.6.23; i386 324, x86_64 285, arm64 47.
 *
 * @param fd file descriptor
 * @param mode flags: any of FALLOC_FL_KEEP_SIZE, FALLOC_FL_PUNCH_HOLE, FALLOC_FL_COLLAPSE_RANGE, FALLOC_FL_ZERO_RANGE, FALLOC_FL_INSERT_RANGE, FALLOC_FL_UNSHARE_RANGE, FALLOC_FL_WRITE_ZEROES, FALLOC_FL_ALLOCATE_RANGE
 * @throws {SyscallError} EBADF, EFBIG, EINTR, EINVAL, EIO, ENODEV, ENOSPC, ENOSYS, EOPNOTSUPP, EPERM, ESPIPE, ETXTBSY
 * @see https://man7.org/linux/man-pages/man2/fallocate.2.html
 */
export const fallocate = call<Exact<[fd: FdLike, mode: Flags<'fallocate'>, offset: Int, len: Int]>>('fallocate', 4);

/**
 * `utime` changes a file's times, to seconds.
 *
 * Since Linux 1.0; i386 30, x86_64 132.
 *
 * @param filename string
 * @param times in: struct utimbuf
 * @throws {SyscallError} EACCES, EFAULT, ENOENT, EPERM, EROFS
 * @see https://man7.org/linux/man-pages/man2/utime.2.html
 */
export const utime = call<Exact<[filename: Text, times: In<'utimbuf'>]>>('utime');

/**
 * `utimes` changes a file's times, to microseconds.
 *
 * Since Linux 2.2; i386 271, x86_64 235.
 *
 * @param filename string
 * @param times in: array of 2 struct timeval
 * @throws {SyscallError} EACCES, EFAULT, ENOENT, EPERM, EROFS
 * @see https://man7.org/linux/man-pages/man2/utimes.2.html
 */
export const utimes = call<Exact<[filename: Text, times: InArray<'timeval'>]>>('utimes');

/**
 * `futimesat` changes a file's times, to microseconds, relative to a directory.
 *
 * Since Linux 2.6.16; i386 299, x86_64 261.
 *
 * @param dirfd file descriptor of a directory, or AT_FDCWD
 * @param pathname string
 * @param times in: array of 2 struct timeval
 * @throws {SyscallError} EBADF, ENOTDIR, EACCES, EFAULT, ENOENT, EPERM, EROFS
 * @see https://man7.org/linux/man-pages/man2/futimesat.2.html
 */
export const futimesat = call<Exact<[dirfd: DirFd, pathname: Text, times: InArray<'timeval'>]>>('futimesat');

/** The forms of utimensat. */
export interface UtimensatCall extends Ways<[dirfd: DirFd, pathname: Text, times: InArray<'timespec'>, flags: Flags<'at_empty'>]> {
  /**
   * Comfortable: changes a file's times, to nanoseconds, relative to a directory; null: to now.
   *
   * Since Linux 2.6.22; i386 320, x86_64 280, arm64 88.
   * Manual: https://man7.org/linux/man-pages/man2/utimensat.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param times in: array of 2 struct timespec
   * @param flags flags: any of AT_SYMLINK_NOFOLLOW, AT_EMPTY_PATH; may be left out: 0
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOTDIR, EPERM, EROFS, ESRCH
   */
  (dirfd: DirFd, pathname: Text, times: InArray<'timespec'>, flags?: Flags<'at_empty'>): number;
  /**
   * Exact: changes a file's times, to nanoseconds, relative to a directory; null: to now; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6.22; i386 320, x86_64 280, arm64 88.
   * Manual: https://man7.org/linux/man-pages/man2/utimensat.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param times in: array of 2 struct timespec
   * @param flags flags: any of AT_SYMLINK_NOFOLLOW, AT_EMPTY_PATH
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOTDIR, EPERM, EROFS, ESRCH
   */
  (dirfd: DirFd, pathname: Text, times: InArray<'timespec'>, flags: Flags<'at_empty'>): number;
  /** With bigints: changes a file's times, to nanoseconds, relative to a directory; null: to now. */
  bigint(dirfd: DirFd, pathname: Text, times: InArray<'timespec'>, flags?: Flags<'at_empty'>): Big<number>;
  /** With bigints: changes a file's times, to nanoseconds, relative to a directory; null: to now. */
  bigint(dirfd: DirFd, pathname: Text, times: InArray<'timespec'>, flags: Flags<'at_empty'>): bigint;
}
/**
 * `utimensat` changes a file's times, to nanoseconds, relative to a directory; null: to now.
 *
 * Since Linux 2.6.22; i386 320, x86_64 280, arm64 88.
 *
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOTDIR, EPERM, EROFS, ESRCH
 * @see https://man7.org/linux/man-pages/man2/utimensat.2.html
 */
export const utimensat = call<UtimensatCall>('utimensat');

/** The forms of getdents. */
export interface GetdentsCall extends Ways<[fd: FdLike, dirp: AnyPointer, count: Int]> {
  /**
   * Comfortable: reads entries of an open directory, in the old form; what the kernel writes is returned.
   *
   * Since Linux 2.0; i386 141, x86_64 78.
   * Manual: https://man7.org/linux/man-pages/man2/getdents.2.html
   *
   * @param fd file descriptor
   * @param count length of dirp in bytes
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOENT, ENOTDIR
   */
  (fd: FdLike, count: number): Buffer;
  /**
   * Exact: reads entries of an open directory, in the old form; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.0; i386 141, x86_64 78.
   * Manual: https://man7.org/linux/man-pages/man2/getdents.2.html
   *
   * @param fd file descriptor
   * @param dirp out: bytes, as many as count says
   * @param count length of dirp in bytes
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOENT, ENOTDIR
   */
  (fd: FdLike, dirp: AnyPointer, count: Int): number;
  /** With bigints: reads entries of an open directory, in the old form. */
  bigint(fd: FdLike, count: number): Big<Buffer>;
  /** With bigints: reads entries of an open directory, in the old form. */
  bigint(fd: FdLike, dirp: AnyPointer, count: Int): bigint;
}
/**
 * `getdents` reads entries of an open directory, in the old form.
 *
 * Since Linux 2.0; i386 141, x86_64 78.
 *
 * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOENT, ENOTDIR
 * @see https://man7.org/linux/man-pages/man2/getdents.2.html
 */
export const getdents = call<GetdentsCall>('getdents');

/** The forms of getdents64. */
export interface Getdents64Call extends Ways<[fd: FdLike, dirp: Pointer<'struct linux_dirent64'>, count: Int]> {
  /**
   * Comfortable: reads entries of an open directory; what the kernel writes is returned.
   *
   * Since Linux 2.4; i386 220, x86_64 217, arm64 61.
   * Manual: https://man7.org/linux/man-pages/man2/getdents64.2.html
   *
   * @param fd file descriptor
   * @param count length of dirp in bytes; may be left out: 32768
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOENT, ENOTDIR
   */
  (fd: FdLike, count?: number): Dirent[];
  /**
   * Exact: reads entries of an open directory; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.4; i386 220, x86_64 217, arm64 61.
   * Manual: https://man7.org/linux/man-pages/man2/getdents64.2.html
   *
   * @param fd file descriptor
   * @param dirp out: struct linux_dirent64
   * @param count length of dirp in bytes
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOENT, ENOTDIR
   */
  (fd: FdLike, dirp: Pointer<'struct linux_dirent64'>, count: Int): number;
  /** With bigints: reads entries of an open directory. */
  bigint(fd: FdLike, count?: number): Big<Dirent[]>;
  /** With bigints: reads entries of an open directory. */
  bigint(fd: FdLike, dirp: Pointer<'struct linux_dirent64'>, count: Int): bigint;
}
/**
 * `getdents64` reads entries of an open directory.
 *
 * Since Linux 2.4; i386 220, x86_64 217, arm64 61.
 *
 * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOENT, ENOTDIR
 * @see https://man7.org/linux/man-pages/man2/getdents64.2.html
 */
export const getdents64 = call<Getdents64Call>('getdents64');

/** The forms of getcwd. */
export interface GetcwdCall extends Ways<[buf: AnyPointer, size: Int]> {
  /**
   * Comfortable: gets the current working directory; what the kernel writes is returned.
   *
   * Since Linux 2.2; i386 183, x86_64 79, arm64 17.
   * Manual: https://man7.org/linux/man-pages/man2/getcwd.2.html
   *
   * @param size length of buf in bytes; may be left out: 4096
   * @throws {SyscallError} EACCES, EFAULT, EINVAL, ENAMETOOLONG, ENOENT, ENOMEM, ERANGE
   */
  (size?: number): string;
  /**
   * Exact: gets the current working directory; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.2; i386 183, x86_64 79, arm64 17.
   * Manual: https://man7.org/linux/man-pages/man2/getcwd.2.html
   *
   * @param buf out: bytes, as many as size says
   * @param size length of buf in bytes
   * @throws {SyscallError} EACCES, EFAULT, EINVAL, ENAMETOOLONG, ENOENT, ENOMEM, ERANGE
   */
  (buf: AnyPointer, size: Int): number;
  /** With bigints: gets the current working directory. */
  bigint(size?: number): Big<string>;
  /** With bigints: gets the current working directory. */
  bigint(buf: AnyPointer, size: Int): bigint;
}
/**
 * `getcwd` gets the current working directory.
 *
 * Since Linux 2.2; i386 183, x86_64 79, arm64 17.
 *
 * @throws {SyscallError} EACCES, EFAULT, EINVAL, ENAMETOOLONG, ENOENT, ENOMEM, ERANGE
 * @see https://man7.org/linux/man-pages/man2/getcwd.2.html
 */
export const getcwd = call<GetcwdCall>('getcwd');

/**
 * `chdir` changes the current working directory.
 *
 * Since Linux 1.0; i386 12, x86_64 80, arm64 49.
 *
 * @param path string
 * @throws {SyscallError} EACCES, EFAULT, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EBADF
 * @see https://man7.org/linux/man-pages/man2/chdir.2.html
 */
export const chdir = call<Exact<[path: Text]>>('chdir');

/**
 * `fchdir` changes the current working directory to an open one.
 *
 * Since Linux 1.0; i386 133, x86_64 81, arm64 50.
 *
 * @param fd file descriptor
 * @throws {SyscallError} EACCES, EFAULT, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EBADF
 * @see https://man7.org/linux/man-pages/man2/fchdir.2.html
 */
export const fchdir = call<Exact<[fd: FdLike]>>('fchdir', 1);

/**
 * `chroot` changes the root directory.
 *
 * Since Linux 1.0; i386 61, x86_64 161, arm64 51.
 *
 * @param path string
 * @throws {SyscallError} EACCES, EFAULT, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EPERM
 * @see https://man7.org/linux/man-pages/man2/chroot.2.html
 */
export const chroot = call<Exact<[path: Text]>>('chroot');

/** The forms of fchroot. */
export interface FchrootCall extends Ways<[fd: FdOr<'FD_FAILFS_ROOT'>, flags: Int]> {
  /**
   * Comfortable: changes the root directory to one that is open; FD_FAILFS_ROOT stands for one in which nothing can be found.
   *
   * Since Linux 7.3; i386 472, x86_64 472, arm64 472.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param fd file descriptor, or FD_FAILFS_ROOT
   * @param flags has to be 0; may be left out: 0
   */
  (fd: FdOr<'FD_FAILFS_ROOT'>, flags?: Int): number;
  /**
   * Exact: changes the root directory to one that is open; FD_FAILFS_ROOT stands for one in which nothing can be found; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 7.3; i386 472, x86_64 472, arm64 472.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param fd file descriptor, or FD_FAILFS_ROOT
   * @param flags has to be 0
   */
  (fd: FdOr<'FD_FAILFS_ROOT'>, flags: Int): number;
  /** With bigints: changes the root directory to one that is open; FD_FAILFS_ROOT stands for one in which nothing can be found. */
  bigint(fd: FdOr<'FD_FAILFS_ROOT'>, flags?: Int): Big<number>;
  /** With bigints: changes the root directory to one that is open; FD_FAILFS_ROOT stands for one in which nothing can be found. */
  bigint(fd: FdOr<'FD_FAILFS_ROOT'>, flags: Int): bigint;
}
/**
 * `fchroot` changes the root directory to one that is open; FD_FAILFS_ROOT stands for one in which nothing can be found.
 *
 * Since Linux 7.3; i386 472, x86_64 472, arm64 472.
 *
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 */
export const fchroot = call<FchrootCall>('fchroot', 2);

/**
 * `dup` gives the file descriptor's file a second one.
 *
 * Since Linux 1.0; i386 41, x86_64 32, arm64 23.
 *
 * @param oldfd file descriptor
 * @throws {SyscallError} EBADF, EBUSY, EINTR, EINVAL, EMFILE, ENOMEM
 * @see https://man7.org/linux/man-pages/man2/dup.2.html
 */
export const dup = call<Exact<[oldfd: FdLike]>>('dup', 1);

/**
 * `dup2` gives the file descriptor's file a second one, of a number.
 *
 * Since Linux 1.0; i386 63, x86_64 33.
 *
 * @param oldfd file descriptor
 * @param newfd file descriptor
 * @throws {SyscallError} EBADF, EBUSY, EINTR, EINVAL, EMFILE, ENOMEM
 * @see https://man7.org/linux/man-pages/man2/dup2.2.html
 */
export const dup2 = call<Exact<[oldfd: FdLike, newfd: FdLike]>>('dup2', 2);

/** The forms of dup3. */
export interface Dup3Call extends Ways<[oldfd: FdLike, newfd: FdLike, flags: Flags<'cloexec'>]> {
  /**
   * Comfortable: gives the file descriptor's file a second one, of a number, with flags.
   *
   * Since Linux 2.6.27; i386 330, x86_64 292, arm64 24.
   * Manual: https://man7.org/linux/man-pages/man2/dup3.2.html
   *
   * @param oldfd file descriptor
   * @param newfd file descriptor
   * @param flags flags: any of O_CLOEXEC; may be left out: 0
   * @throws {SyscallError} EBADF, EBUSY, EINTR, EINVAL, EMFILE, ENOMEM
   */
  (oldfd: FdLike, newfd: FdLike, flags?: Flags<'cloexec'>): number;
  /**
   * Exact: gives the file descriptor's file a second one, of a number, with flags; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6.27; i386 330, x86_64 292, arm64 24.
   * Manual: https://man7.org/linux/man-pages/man2/dup3.2.html
   *
   * @param oldfd file descriptor
   * @param newfd file descriptor
   * @param flags flags: any of O_CLOEXEC
   * @throws {SyscallError} EBADF, EBUSY, EINTR, EINVAL, EMFILE, ENOMEM
   */
  (oldfd: FdLike, newfd: FdLike, flags: Flags<'cloexec'>): number;
  /** With bigints: gives the file descriptor's file a second one, of a number, with flags. */
  bigint(oldfd: FdLike, newfd: FdLike, flags?: Flags<'cloexec'>): Big<number>;
  /** With bigints: gives the file descriptor's file a second one, of a number, with flags. */
  bigint(oldfd: FdLike, newfd: FdLike, flags: Flags<'cloexec'>): bigint;
}
/**
 * `dup3` gives the file descriptor's file a second one, of a number, with flags.
 *
 * Since Linux 2.6.27; i386 330, x86_64 292, arm64 24.
 *
 * @throws {SyscallError} EBADF, EBUSY, EINTR, EINVAL, EMFILE, ENOMEM
 * @see https://man7.org/linux/man-pages/man2/dup3.2.html
 */
export const dup3 = call<Dup3Call>('dup3', 3);

/** The forms of pipe. */
export interface PipeCall extends Ways<[pipefd: Pointer<'int'>]> {
  /**
   * Comfortable: makes a pipe: [where to read, where to write]; what the kernel writes is returned.
   *
   * Since Linux 1.0; i386 42, x86_64 22.
   * Manual: https://man7.org/linux/man-pages/man2/pipe.2.html
   *
   * @throws {SyscallError} EFAULT, EINVAL, EMFILE, ENFILE, ENOPKG
   */
  (): [number, number];
  /**
   * Exact: makes a pipe: [where to read, where to write]; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 1.0; i386 42, x86_64 22.
   * Manual: https://man7.org/linux/man-pages/man2/pipe.2.html
   *
   * @param pipefd out: array of 2 int
   * @throws {SyscallError} EFAULT, EINVAL, EMFILE, ENFILE, ENOPKG
   */
  (pipefd: Pointer<'int'>): number;
  /** With bigints: makes a pipe: [where to read, where to write]. */
  bigint(): Big<[number, number]>;
  /** With bigints: makes a pipe: [where to read, where to write]. */
  bigint(pipefd: Pointer<'int'>): bigint;
}
/**
 * `pipe` makes a pipe: [where to read, where to write].
 *
 * Since Linux 1.0; i386 42, x86_64 22.
 *
 * @throws {SyscallError} EFAULT, EINVAL, EMFILE, ENFILE, ENOPKG
 * @see https://man7.org/linux/man-pages/man2/pipe.2.html
 */
export const pipe = call<PipeCall>('pipe');

/** The forms of pipe2. */
export interface Pipe2Call extends Ways<[pipefd: Pointer<'int'>, flags: Flags<'pipe'>]> {
  /**
   * Comfortable: makes a pipe with flags: [where to read, where to write]; what the kernel writes is returned.
   *
   * Since Linux 2.6.27; i386 331, x86_64 293, arm64 59.
   * Manual: https://man7.org/linux/man-pages/man2/pipe2.2.html
   *
   * @param flags flags: any of O_CLOEXEC, O_NONBLOCK, O_DIRECT, O_NOTIFICATION_PIPE; may be left out: 0
   * @throws {SyscallError} EFAULT, EINVAL, EMFILE, ENFILE, ENOPKG
   */
  (flags?: Flags<'pipe'>): [number, number];
  /**
   * Exact: makes a pipe with flags: [where to read, where to write]; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6.27; i386 331, x86_64 293, arm64 59.
   * Manual: https://man7.org/linux/man-pages/man2/pipe2.2.html
   *
   * @param pipefd out: array of 2 int
   * @param flags flags: any of O_CLOEXEC, O_NONBLOCK, O_DIRECT, O_NOTIFICATION_PIPE
   * @throws {SyscallError} EFAULT, EINVAL, EMFILE, ENFILE, ENOPKG
   */
  (pipefd: Pointer<'int'>, flags: Flags<'pipe'>): number;
  /** With bigints: makes a pipe with flags: [where to read, where to write]. */
  bigint(flags?: Flags<'pipe'>): Big<[number, number]>;
  /** With bigints: makes a pipe with flags: [where to read, where to write]. */
  bigint(pipefd: Pointer<'int'>, flags: Flags<'pipe'>): bigint;
}
/**
 * `pipe2` makes a pipe with flags: [where to read, where to write].
 *
 * Since Linux 2.6.27; i386 331, x86_64 293, arm64 59.
 *
 * @throws {SyscallError} EFAULT, EINVAL, EMFILE, ENFILE, ENOPKG
 * @see https://man7.org/linux/man-pages/man2/pipe2.2.html
 */
export const pipe2 = call<Pipe2Call>('pipe2');

/** The forms of fcntl. */
export interface FcntlCall extends Ways<[fd: FdLike, cmd: OneOf<'fcntl'>, arg: IntOrMemory]> {
  /**
   * Comfortable: makes a second file descriptor, of the lowest number from arg on.
   *
   * Manual: https://man7.org/linux/man-pages/man2/fcntl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EACCES, EAGAIN, EBADF, EINVAL, EBUSY, EPERM, EMFILE, EDEADLK, EFAULT, EINTR, ENOLCK, ENOTDIR
   */
  (fd: FdLike, cmd: Choice<'F_DUPFD', 0>, arg: Int): number;
  /**
   * Comfortable: makes a second file descriptor, of the lowest number from arg on, closed by exec.
   *
   * Manual: https://man7.org/linux/man-pages/man2/fcntl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EACCES, EAGAIN, EBADF, EINVAL, EBUSY, EPERM, EMFILE, EDEADLK, EFAULT, EINTR, ENOLCK, ENOTDIR
   */
  (fd: FdLike, cmd: Choice<'F_DUPFD_CLOEXEC', 1030>, arg: Int): number;
  /**
   * Comfortable: gets the flags of the file descriptor.
   *
   * Manual: https://man7.org/linux/man-pages/man2/fcntl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EACCES, EAGAIN, EBADF, EINVAL, EBUSY, EPERM, EMFILE, EDEADLK, EFAULT, EINTR, ENOLCK, ENOTDIR
   */
  (fd: FdLike, cmd: Choice<'F_GETFD', 1>): number;
  /**
   * Comfortable: sets the flags of the file descriptor.
   *
   * Manual: https://man7.org/linux/man-pages/man2/fcntl.2.html
   *
   * @param fd file descriptor
   * @param flags flags: any of FD_CLOEXEC
   * @throws {SyscallError} EACCES, EAGAIN, EBADF, EINVAL, EBUSY, EPERM, EMFILE, EDEADLK, EFAULT, EINTR, ENOLCK, ENOTDIR
   */
  (fd: FdLike, cmd: Choice<'F_SETFD', 2>, flags: Flags<'fdflags'>): number;
  /**
   * Comfortable: gets the flags of the open file.
   *
   * Manual: https://man7.org/linux/man-pages/man2/fcntl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EACCES, EAGAIN, EBADF, EINVAL, EBUSY, EPERM, EMFILE, EDEADLK, EFAULT, EINTR, ENOLCK, ENOTDIR
   */
  (fd: FdLike, cmd: Choice<'F_GETFL', 3>): number;
  /**
   * Comfortable: sets the flags of the open file.
   *
   * Manual: https://man7.org/linux/man-pages/man2/fcntl.2.html
   *
   * @param fd file descriptor
   * @param flags flags: any of O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_EXCL, O_NOCTTY, O_TRUNC, O_APPEND, …
   * @throws {SyscallError} EACCES, EAGAIN, EBADF, EINVAL, EBUSY, EPERM, EMFILE, EDEADLK, EFAULT, EINTR, ENOLCK, ENOTDIR
   */
  (fd: FdLike, cmd: Choice<'F_SETFL', 4>, flags: Flags<'open'>): number;
  /**
   * Comfortable: finds out who holds a lock; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/fcntl.2.html
   *
   * @param fd file descriptor
   * @param lock in, out: struct flock
   * @throws {SyscallError} EACCES, EAGAIN, EBADF, EINVAL, EBUSY, EPERM, EMFILE, EDEADLK, EFAULT, EINTR, ENOLCK, ENOTDIR
   */
  (fd: FdLike, cmd: Choice<'F_GETLK', 12 | 5>, lock: Input<'flock'>): Structs['flock'];
  /**
   * Comfortable: sets or removes a lock of the process.
   *
   * Manual: https://man7.org/linux/man-pages/man2/fcntl.2.html
   *
   * @param fd file descriptor
   * @param lock in: struct flock
   * @throws {SyscallError} EACCES, EAGAIN, EBADF, EINVAL, EBUSY, EPERM, EMFILE, EDEADLK, EFAULT, EINTR, ENOLCK, ENOTDIR
   */
  (fd: FdLike, cmd: Choice<'F_SETLK', 13 | 6>, lock: In<'flock'>): number;
  /**
   * Comfortable: sets or removes a lock of the process, and waits for it.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Manual: https://man7.org/linux/man-pages/man2/fcntl.2.html
   *
   * @param fd file descriptor
   * @param lock in: struct flock
   * @throws {SyscallError} EACCES, EAGAIN, EBADF, EINVAL, EBUSY, EPERM, EMFILE, EDEADLK, EFAULT, EINTR, ENOLCK, ENOTDIR
   */
  (fd: FdLike, cmd: Choice<'F_SETLKW', 14 | 7>, lock: In<'flock'>): number;
  /**
   * Comfortable: finds out who holds a lock; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/fcntl.2.html
   *
   * @param fd file descriptor
   * @param lock in, out: struct flock
   * @throws {SyscallError} EACCES, EAGAIN, EBADF, EINVAL, EBUSY, EPERM, EMFILE, EDEADLK, EFAULT, EINTR, ENOLCK, ENOTDIR
   */
  (fd: FdLike, cmd: Choice<'F_OFD_GETLK', 36>, lock: Input<'flock'>): Structs['flock'];
  /**
   * Comfortable: sets or removes a lock of the open file.
   *
   * Manual: https://man7.org/linux/man-pages/man2/fcntl.2.html
   *
   * @param fd file descriptor
   * @param lock in: struct flock
   * @throws {SyscallError} EACCES, EAGAIN, EBADF, EINVAL, EBUSY, EPERM, EMFILE, EDEADLK, EFAULT, EINTR, ENOLCK, ENOTDIR
   */
  (fd: FdLike, cmd: Choice<'F_OFD_SETLK', 37>, lock: In<'flock'>): number;
  /**
   * Comfortable: sets or removes a lock of the open file, and waits for it.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Manual: https://man7.org/linux/man-pages/man2/fcntl.2.html
   *
   * @param fd file descriptor
   * @param lock in: struct flock
   * @throws {SyscallError} EACCES, EAGAIN, EBADF, EINVAL, EBUSY, EPERM, EMFILE, EDEADLK, EFAULT, EINTR, ENOLCK, ENOTDIR
   */
  (fd: FdLike, cmd: Choice<'F_OFD_SETLKW', 38>, lock: In<'flock'>): number;
  /**
   * Comfortable: gets the size of a pipe.
   *
   * Manual: https://man7.org/linux/man-pages/man2/fcntl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EACCES, EAGAIN, EBADF, EINVAL, EBUSY, EPERM, EMFILE, EDEADLK, EFAULT, EINTR, ENOLCK, ENOTDIR
   */
  (fd: FdLike, cmd: Choice<'F_GETPIPE_SZ', 1032>): number;
  /**
   * Comfortable: sets the size of a pipe, and returns what it became.
   *
   * Manual: https://man7.org/linux/man-pages/man2/fcntl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EACCES, EAGAIN, EBADF, EINVAL, EBUSY, EPERM, EMFILE, EDEADLK, EFAULT, EINTR, ENOLCK, ENOTDIR
   */
  (fd: FdLike, cmd: Choice<'F_SETPIPE_SZ', 1031>, size: Int): number;
  /**
   * Comfortable: adds seals to a file in memory.
   *
   * Manual: https://man7.org/linux/man-pages/man2/fcntl.2.html
   *
   * @param fd file descriptor
   * @param seals flags: any of F_SEAL_SEAL, F_SEAL_SHRINK, F_SEAL_GROW, F_SEAL_WRITE, F_SEAL_FUTURE_WRITE, F_SEAL_EXEC
   * @throws {SyscallError} EACCES, EAGAIN, EBADF, EINVAL, EBUSY, EPERM, EMFILE, EDEADLK, EFAULT, EINTR, ENOLCK, ENOTDIR
   */
  (fd: FdLike, cmd: Choice<'F_ADD_SEALS', 1033>, seals: Flags<'seals'>): number;
  /**
   * Comfortable: gets the seals of a file in memory.
   *
   * Manual: https://man7.org/linux/man-pages/man2/fcntl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EACCES, EAGAIN, EBADF, EINVAL, EBUSY, EPERM, EMFILE, EDEADLK, EFAULT, EINTR, ENOLCK, ENOTDIR
   */
  (fd: FdLike, cmd: Choice<'F_GET_SEALS', 1034>): number;
  /**
   * Comfortable: gets the kind of lease.
   *
   * Manual: https://man7.org/linux/man-pages/man2/fcntl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EACCES, EAGAIN, EBADF, EINVAL, EBUSY, EPERM, EMFILE, EDEADLK, EFAULT, EINTR, ENOLCK, ENOTDIR
   */
  (fd: FdLike, cmd: Choice<'F_GETLEASE', 1025>): number;
  /**
   * Comfortable: sets the kind of lease.
   *
   * Manual: https://man7.org/linux/man-pages/man2/fcntl.2.html
   *
   * @param fd file descriptor
   * @param type_ one of F_RDLCK, F_WRLCK, F_UNLCK
   * @throws {SyscallError} EACCES, EAGAIN, EBADF, EINVAL, EBUSY, EPERM, EMFILE, EDEADLK, EFAULT, EINTR, ENOLCK, ENOTDIR
   */
  (fd: FdLike, cmd: Choice<'F_SETLEASE', 1024>, type_: OneOf<'lease'>): number;
  /**
   * Comfortable: sets who gets signals of the file: a process, or a group (negative).
   *
   * Manual: https://man7.org/linux/man-pages/man2/fcntl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EACCES, EAGAIN, EBADF, EINVAL, EBUSY, EPERM, EMFILE, EDEADLK, EFAULT, EINTR, ENOLCK, ENOTDIR
   */
  (fd: FdLike, cmd: Choice<'F_SETOWN', 8>, pid: Int): number;
  /**
   * Comfortable: gets who gets signals of the file; a group below 4096 looks like an error, so F_GETOWN_EX is the one to use for groups.
   *
   * Manual: https://man7.org/linux/man-pages/man2/fcntl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EACCES, EAGAIN, EBADF, EINVAL, EBUSY, EPERM, EMFILE, EDEADLK, EFAULT, EINTR, ENOLCK, ENOTDIR
   */
  (fd: FdLike, cmd: Choice<'F_GETOWN', 9>): number;
  /**
   * Comfortable: sets who gets signals of the file: a thread, a process or a group, by its kind.
   *
   * Manual: https://man7.org/linux/man-pages/man2/fcntl.2.html
   *
   * @param fd file descriptor
   * @param owner in: struct f_owner_ex
   * @throws {SyscallError} EACCES, EAGAIN, EBADF, EINVAL, EBUSY, EPERM, EMFILE, EDEADLK, EFAULT, EINTR, ENOLCK, ENOTDIR
   */
  (fd: FdLike, cmd: Choice<'F_SETOWN_EX', 15>, owner: In<'f_owner_ex'>): number;
  /**
   * Comfortable: gets who gets signals of the file, with its kind; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/fcntl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EACCES, EAGAIN, EBADF, EINVAL, EBUSY, EPERM, EMFILE, EDEADLK, EFAULT, EINTR, ENOLCK, ENOTDIR
   */
  (fd: FdLike, cmd: Choice<'F_GETOWN_EX', 16>): Structs['f_owner_ex'];
  /**
   * Comfortable: sets the signal of the file; 0: SIGIO, without what happened.
   *
   * Manual: https://man7.org/linux/man-pages/man2/fcntl.2.html
   *
   * @param fd file descriptor
   * @param sig one of SIGHUP, SIGINT, SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, …
   * @throws {SyscallError} EACCES, EAGAIN, EBADF, EINVAL, EBUSY, EPERM, EMFILE, EDEADLK, EFAULT, EINTR, ENOLCK, ENOTDIR
   */
  (fd: FdLike, cmd: Choice<'F_SETSIG', 10>, sig: OneOf<'signal'>): number;
  /**
   * Comfortable: gets the signal of the file.
   *
   * Manual: https://man7.org/linux/man-pages/man2/fcntl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EACCES, EAGAIN, EBADF, EINVAL, EBUSY, EPERM, EMFILE, EDEADLK, EFAULT, EINTR, ENOLCK, ENOTDIR
   */
  (fd: FdLike, cmd: Choice<'F_GETSIG', 11>): number;
  /**
   * Comfortable: asks for signals of changes in a directory.
   *
   * Manual: https://man7.org/linux/man-pages/man2/fcntl.2.html
   *
   * @param fd file descriptor
   * @param events flags: any of DN_ACCESS, DN_MODIFY, DN_CREATE, DN_DELETE, DN_RENAME, DN_ATTRIB, DN_MULTISHOT
   * @throws {SyscallError} EACCES, EAGAIN, EBADF, EINVAL, EBUSY, EPERM, EMFILE, EDEADLK, EFAULT, EINTR, ENOLCK, ENOTDIR
   */
  (fd: FdLike, cmd: Choice<'F_NOTIFY', 1026>, events: Flags<'dnotify'>): number;
  /**
   * Exact: does what is asked with a file descriptor; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 1.0; i386 55, x86_64 72, arm64 25.
   * Manual: https://man7.org/linux/man-pages/man2/fcntl.2.html
   *
   * @param fd file descriptor
   * @param cmd one of F_DUPFD, F_DUPFD_CLOEXEC, F_GETFD, F_SETFD, F_GETFL, F_SETFL, F_GETLK, F_SETLK, …
   * @param arg number, or memory
   * @throws {SyscallError} EACCES, EAGAIN, EBADF, EINVAL, EBUSY, EPERM, EMFILE, EDEADLK, EFAULT, EINTR, ENOLCK, ENOTDIR
   */
  (fd: FdLike, cmd: OneOf<'fcntl'>, arg: IntOrMemory): number;
  /** With bigints: makes a second file descriptor, of the lowest number from arg on. */
  bigint(fd: FdLike, cmd: Choice<'F_DUPFD', 0>, arg: Int): Big<number>;
  /** With bigints: makes a second file descriptor, of the lowest number from arg on, closed by exec. */
  bigint(fd: FdLike, cmd: Choice<'F_DUPFD_CLOEXEC', 1030>, arg: Int): Big<number>;
  /** With bigints: gets the flags of the file descriptor. */
  bigint(fd: FdLike, cmd: Choice<'F_GETFD', 1>): Big<number>;
  /** With bigints: sets the flags of the file descriptor. */
  bigint(fd: FdLike, cmd: Choice<'F_SETFD', 2>, flags: Flags<'fdflags'>): Big<number>;
  /** With bigints: gets the flags of the open file. */
  bigint(fd: FdLike, cmd: Choice<'F_GETFL', 3>): Big<number>;
  /** With bigints: sets the flags of the open file. */
  bigint(fd: FdLike, cmd: Choice<'F_SETFL', 4>, flags: Flags<'open'>): Big<number>;
  /** With bigints: finds out who holds a lock. */
  bigint(fd: FdLike, cmd: Choice<'F_GETLK', 12 | 5>, lock: Input<'flock'>): Big<Structs['flock']>;
  /** With bigints: sets or removes a lock of the process. */
  bigint(fd: FdLike, cmd: Choice<'F_SETLK', 13 | 6>, lock: In<'flock'>): Big<number>;
  /** With bigints: sets or removes a lock of the process, and waits for it. */
  bigint(fd: FdLike, cmd: Choice<'F_SETLKW', 14 | 7>, lock: In<'flock'>): Big<number>;
  /** With bigints: finds out who holds a lock. */
  bigint(fd: FdLike, cmd: Choice<'F_OFD_GETLK', 36>, lock: Input<'flock'>): Big<Structs['flock']>;
  /** With bigints: sets or removes a lock of the open file. */
  bigint(fd: FdLike, cmd: Choice<'F_OFD_SETLK', 37>, lock: In<'flock'>): Big<number>;
  /** With bigints: sets or removes a lock of the open file, and waits for it. */
  bigint(fd: FdLike, cmd: Choice<'F_OFD_SETLKW', 38>, lock: In<'flock'>): Big<number>;
  /** With bigints: gets the size of a pipe. */
  bigint(fd: FdLike, cmd: Choice<'F_GETPIPE_SZ', 1032>): Big<number>;
  /** With bigints: sets the size of a pipe, and returns what it became. */
  bigint(fd: FdLike, cmd: Choice<'F_SETPIPE_SZ', 1031>, size: Int): Big<number>;
  /** With bigints: adds seals to a file in memory. */
  bigint(fd: FdLike, cmd: Choice<'F_ADD_SEALS', 1033>, seals: Flags<'seals'>): Big<number>;
  /** With bigints: gets the seals of a file in memory. */
  bigint(fd: FdLike, cmd: Choice<'F_GET_SEALS', 1034>): Big<number>;
  /** With bigints: gets the kind of lease. */
  bigint(fd: FdLike, cmd: Choice<'F_GETLEASE', 1025>): Big<number>;
  /** With bigints: sets the kind of lease. */
  bigint(fd: FdLike, cmd: Choice<'F_SETLEASE', 1024>, type_: OneOf<'lease'>): Big<number>;
  /** With bigints: sets who gets signals of the file: a process, or a group (negative). */
  bigint(fd: FdLike, cmd: Choice<'F_SETOWN', 8>, pid: Int): Big<number>;
  /** With bigints: gets who gets signals of the file; a group below 4096 looks like an error, so F_GETOWN_EX is the one to use for groups. */
  bigint(fd: FdLike, cmd: Choice<'F_GETOWN', 9>): Big<number>;
  /** With bigints: sets who gets signals of the file: a thread, a process or a group, by its kind. */
  bigint(fd: FdLike, cmd: Choice<'F_SETOWN_EX', 15>, owner: In<'f_owner_ex'>): Big<number>;
  /** With bigints: gets who gets signals of the file, with its kind. */
  bigint(fd: FdLike, cmd: Choice<'F_GETOWN_EX', 16>): Big<Structs['f_owner_ex']>;
  /** With bigints: sets the signal of the file; 0: SIGIO, without what happened. */
  bigint(fd: FdLike, cmd: Choice<'F_SETSIG', 10>, sig: OneOf<'signal'>): Big<number>;
  /** With bigints: gets the signal of the file. */
  bigint(fd: FdLike, cmd: Choice<'F_GETSIG', 11>): Big<number>;
  /** With bigints: asks for signals of changes in a directory. */
  bigint(fd: FdLike, cmd: Choice<'F_NOTIFY', 1026>, events: Flags<'dnotify'>): Big<number>;
  /** With bigints: does what is asked with a file descriptor. */
  bigint(fd: FdLike, cmd: OneOf<'fcntl'>, arg: IntOrMemory): bigint;
}
/**
 * `fcntl` does what is asked with a file descriptor.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 1.0; i386 55, x86_64 72, arm64 25.
 *
 * @throws {SyscallError} EACCES, EAGAIN, EBADF, EINVAL, EBUSY, EPERM, EMFILE, EDEADLK, EFAULT, EINTR, ENOLCK, ENOTDIR
 * @see https://man7.org/linux/man-pages/man2/fcntl.2.html
 */
export const fcntl = call<FcntlCall>('fcntl', 'chosen');

/** The forms of ioctl. */
export interface IoctlCall extends Ways<[fd: FdLike, request: OneOf<'ioctl'>, argp: IntOrMemory]> {
  /**
   * Comfortable: gets the size of a terminal's window; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'TIOCGWINSZ', 21523>): Structs['winsize'];
  /**
   * Comfortable: sets the size of a terminal's window.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param size in: struct winsize
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'TIOCSWINSZ', 21524>, size: In<'winsize'>): number;
  /**
   * Comfortable: gets a terminal's settings; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'TCGETS', 21505>): Structs['termios'];
  /**
   * Comfortable: sets a terminal's settings.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param settings in: struct termios
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'TCSETS', 21506>, settings: In<'termios'>): number;
  /**
   * Comfortable: sets a terminal's settings when what was written has gone out.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param settings in: struct termios
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'TCSETSW', 21507>, settings: In<'termios'>): number;
  /**
   * Comfortable: sets a terminal's settings when what was written has gone out, and drops what was not read.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param settings in: struct termios
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'TCSETSF', 21508>, settings: In<'termios'>): number;
  /**
   * Comfortable: gets a terminal's settings, with any speed; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'TCGETS2', 2150388778>): Structs['termios2'];
  /**
   * Comfortable: sets a terminal's settings, with any speed.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param settings in: struct termios2
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'TCSETS2', 1076646955>, settings: In<'termios2'>): number;
  /**
   * Comfortable: sets a terminal's settings, with any speed, when what was written has gone out.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param settings in: struct termios2
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'TCSETSW2', 1076646956>, settings: In<'termios2'>): number;
  /**
   * Comfortable: sets a terminal's settings, with any speed, when what was written has gone out, and drops what was not read.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param settings in: struct termios2
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'TCSETSF2', 1076646957>, settings: In<'termios2'>): number;
  /**
   * Comfortable: waits until what was written has gone out, and where wait is 0 sends a break of a quarter of a second then.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'TCSBRK', 21513>, wait: Int): number;
  /**
   * Comfortable: waits until what was written has gone out, and sends a break then, of that many tenths of a second; 0: a quarter of one.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'TCSBRKP', 21541>, duration: Int): number;
  /**
   * Comfortable: begins a break.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'TIOCSBRK', 21543>): number;
  /**
   * Comfortable: ends a break.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'TIOCCBRK', 21544>): number;
  /**
   * Comfortable: stops or starts what a terminal sends or receives.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param action one of TCOOFF, TCOON, TCIOFF, TCION
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'TCXONC', 21514>, action: OneOf<'tcxonc'>): number;
  /**
   * Comfortable: drops what was received and not read, what was written and not sent, or both.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param queue one of TCIFLUSH, TCOFLUSH, TCIOFLUSH
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'TCFLSH', 21515>, queue: OneOf<'tcflush'>): number;
  /**
   * Comfortable: has a terminal receive a byte as if it had been typed.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param byte string
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'TIOCSTI', 21522>, byte: Text): number;
  /**
   * Comfortable: gets how many bytes were written and not sent; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'TIOCOUTQ', 21521>): number;
  /**
   * Comfortable: makes a terminal the controlling one of the session; 1 takes it away from another session.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'TIOCSCTTY', 21518>, steal: Int): number;
  /**
   * Comfortable: gives up the controlling terminal.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'TIOCNOTTY', 21538>): number;
  /**
   * Comfortable: gets the process group in a terminal's foreground; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'TIOCGPGRP', 21519>): number;
  /**
   * Comfortable: sets the process group in a terminal's foreground.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param pgrp in: pid_t
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'TIOCSPGRP', 21520>, pgrp: readonly Int[] | Pointer<'pid_t'>): number;
  /**
   * Comfortable: gets the session that a terminal controls; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'TIOCGSID', 21545>): number;
  /**
   * Comfortable: has nobody without CAP_SYS_ADMIN open a terminal any more.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'TIOCEXCL', 21516>): number;
  /**
   * Comfortable: lets everybody open a terminal again.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'TIOCNXCL', 21517>): number;
  /**
   * Comfortable: says whether TIOCEXCL is on; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'TIOCGEXCL', 2147767360>): number;
  /**
   * Comfortable: hangs a terminal up: it is at its end for everybody who has it open.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'TIOCVHANGUP', 21559>): number;
  /**
   * Comfortable: gets a terminal's line discipline; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'TIOCGETD', 21540>): number;
  /**
   * Comfortable: sets a terminal's line discipline.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param discipline in: int
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'TIOCSETD', 21539>, discipline: readonly Int[] | Pointer<'int'>): number;
  /**
   * Comfortable: gets a terminal's device number, of the one behind /dev/console too; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'TIOCGDEV', 2147767346>): number;
  /**
   * Comfortable: gets the lines of a serial port, as TIOCM_ bits; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'TIOCMGET', 21525>): number;
  /**
   * Comfortable: sets the lines of a serial port.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param lines in: int
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'TIOCMSET', 21528>, lines: readonly Int[] | Pointer<'int'>): number;
  /**
   * Comfortable: switches lines of a serial port on.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param lines in: int
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'TIOCMBIS', 21526>, lines: readonly Int[] | Pointer<'int'>): number;
  /**
   * Comfortable: switches lines of a serial port off.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param lines in: int
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'TIOCMBIC', 21527>, lines: readonly Int[] | Pointer<'int'>): number;
  /**
   * Comfortable: gets how often the lines of a serial port have changed and what has gone wrong on it; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'TIOCGICOUNT', 21597>): Structs['serial_icounter_struct'];
  /**
   * Comfortable: gets the number of a pseudo-terminal; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'TIOCGPTN', 2147767344>): number;
  /**
   * Comfortable: locks or unlocks a pseudo-terminal.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param on in: int
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'TIOCSPTLCK', 1074025521>, on: readonly Int[] | Pointer<'int'>): number;
  /**
   * Comfortable: says whether a pseudo-terminal is locked; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'TIOCGPTLCK', 2147767353>): number;
  /**
   * Comfortable: opens the other end of a pseudo-terminal, wherever its file is.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param flags flags: any of O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_EXCL, O_NOCTTY, O_TRUNC, O_APPEND, …
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'TIOCGPTPEER', 21569>, flags: Flags<'open'>): number;
  /**
   * Comfortable: switches a pseudo-terminal's packets, which begin with a byte of what happened.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param on in: int
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'TIOCPKT', 21536>, on: readonly Int[] | Pointer<'int'>): number;
  /**
   * Comfortable: says whether a pseudo-terminal gives packets; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'TIOCGPKT', 2147767352>): number;
  /**
   * Comfortable: sends SIGINT, SIGQUIT or SIGTSTP to the foreground of a pseudo-terminal's other end.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param sig one of SIGHUP, SIGINT, SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, …
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'TIOCSIG', 1074025526>, sig: OneOf<'signal'>): number;
  /**
   * Comfortable: gets the number of bytes that can be read; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'FIONREAD', 21531>): number;
  /**
   * Comfortable: switches non-blocking I/O.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param on in: int
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'FIONBIO', 21537>, on: readonly Int[] | Pointer<'int'>): number;
  /**
   * Comfortable: switches signals that tell of possible I/O.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param on in: int
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'FIOASYNC', 21586>, on: readonly Int[] | Pointer<'int'>): number;
  /**
   * Comfortable: has the file descriptor closed by exec.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'FIOCLEX', 21585>): number;
  /**
   * Comfortable: keeps the file descriptor open over exec.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'FIONCLEX', 21584>): number;
  /**
   * Comfortable: gets how many bytes of a disk a file, a directory or a link takes; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'FIOQSIZE', 21600>): number;
  /**
   * Comfortable: gets the block size of the file's file system; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'FIGETBSZ', 2>): number;
  /**
   * Comfortable: shares another file's data.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param src_fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'FICLONE', 1074041865>, src_fd: FdLike): number;
  /**
   * Comfortable: shares a part of another file's data.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param range in: struct file_clone_range
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'FICLONERANGE', 1075876877>, range: In<'file_clone_range'>): number;
  /**
   * Comfortable: has other files share a part of this one's data, where theirs is the same; info says of each what came of it; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param range in, out: struct file_dedupe_range
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'FIDEDUPERANGE', 3222836278>, range: Input<'file_dedupe_range'>): Structs['file_dedupe_range'];
  /**
   * Comfortable: writes a file system out, and has those who write to it wait until FITHAW.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'FIFREEZE', 3221510263>): number;
  /**
   * Comfortable: lets a file system be written to again.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'FITHAW', 3221510264>): number;
  /**
   * Comfortable: tells the device which blocks of a file system are free; len becomes the bytes of them; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param range in, out: struct fstrim_range
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'FITRIM', 3222820985>, range: Input<'fstrim_range'>): Structs['fstrim_range'];
  /**
   * Comfortable: says where a file's data is: fm_mapped_extents of fm_extents; where fm_extent_count is 0, only how many there are; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param map in, out: struct fiemap
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'FS_IOC_FIEMAP', 3223348747>, map: Input<'fiemap'>): Structs['fiemap'];
  /**
   * Comfortable: gets a file's attribute flags; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'FS_IOC_GETFLAGS', 2147771905 | 2148034049>): number;
  /**
   * Comfortable: sets a file's attribute flags.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param flags in: int
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'FS_IOC_SETFLAGS', 1074030082 | 1074292226>, flags: readonly Int[] | Pointer<'int'>): number;
  /**
   * Comfortable: gets the number that tells a file from an earlier one of the same inode number; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'FS_IOC_GETVERSION', 2147776001 | 2148038145>): number;
  /**
   * Comfortable: sets the number that tells a file from an earlier one of the same inode number.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param version in: int
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'FS_IOC_SETVERSION', 1074034178 | 1074296322>, version: readonly Int[] | Pointer<'int'>): number;
  /**
   * Comfortable: gets a file's extended attribute flags and project; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'FS_IOC_FSGETXATTR', 2149341215>): Structs['fsxattr'];
  /**
   * Comfortable: sets a file's extended attribute flags and project.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param attr in: struct fsxattr
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'FS_IOC_FSSETXATTR', 1075599392>, attr: In<'fsxattr'>): number;
  /**
   * Comfortable: gets a file system's label; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'FS_IOC_GETFSLABEL', 2164298801>): Structs['fslabel'];
  /**
   * Comfortable: sets a file system's label.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param label in: struct fslabel
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'FS_IOC_SETFSLABEL', 1090556978>, label: In<'fslabel'>): number;
  /**
   * Comfortable: gets a file system's UUID (since Linux 6.9); what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'FS_IOC_GETFSUUID', 2148603136>): Structs['fsuuid2'];
  /**
   * Comfortable: gets where below /sys/fs a file system is (since Linux 6.9); what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'FS_IOC_GETFSSYSFSPATH', 2155943169>): Structs['fs_sysfs_path'];
  /**
   * Comfortable: makes a file unchangeable, and has what is read of it checked from now on.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param arg in: struct fsverity_enable_arg
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'FS_IOC_ENABLE_VERITY', 1082156677>, arg: In<'fsverity_enable_arg'>): number;
  /**
   * Comfortable: gets the digest of a file that FS_IOC_ENABLE_VERITY was made for, where digest_size is enough for it; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param digest in, out: struct fsverity_digest
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'FS_IOC_MEASURE_VERITY', 3221513862>, digest: Input<'fsverity_digest'>): Structs['fsverity_digest'];
  /**
   * Comfortable: reads what a file's reads are checked with, and returns how many bytes (since Linux 5.12).
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param arg in: struct fsverity_read_metadata_arg
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'FS_IOC_READ_VERITY_METADATA', 3223873159>, arg: In<'fsverity_read_metadata_arg'>): number;
  /**
   * Comfortable: finds pages of a kind by /proc/PID/pagemap, and returns how many of vec were filled (since Linux 6.7); what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param arg in, out: struct pm_scan_arg
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'PAGEMAP_SCAN', 3227543056>, arg: Input<'pm_scan_arg'>): { count: number; arg: Structs['pm_scan_arg'] };
  /**
   * Comfortable: says of an address what is mapped there, by /proc/PID/maps (since Linux 6.11); what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param query in, out: struct procmap_query
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'PROCMAP_QUERY', 3228067345>, query: Input<'procmap_query'>): Structs['procmap_query'];
  /**
   * Comfortable: gets the size of a block device in bytes; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'BLKGETSIZE64', 2147750514 | 2148012658>): number;
  /**
   * Comfortable: gets the size of a block device in units of 512 bytes; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'BLKGETSIZE', 4704>): number;
  /**
   * Comfortable: gets the size of a block device's logical sectors; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'BLKSSZGET', 4712>): number;
  /**
   * Comfortable: gets the size of a block device's physical sectors; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'BLKPBSZGET', 4731>): number;
  /**
   * Comfortable: gets the block size that a block device is cached with; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'BLKBSZGET', 2147750512 | 2148012656>): number;
  /**
   * Comfortable: sets the block size that a block device is cached with.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param size in: int
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'BLKBSZSET', 1074008689 | 1074270833>, size: readonly Int[] | Pointer<'int'>): number;
  /**
   * Comfortable: gets the least that a block device likes to transfer; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'BLKIOMIN', 4728>): number;
  /**
   * Comfortable: gets what a block device likes to transfer best; 0: it has not said; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'BLKIOOPT', 4729>): number;
  /**
   * Comfortable: gets by how much a block device's physical sectors are shifted; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'BLKALIGNOFF', 4730>): number;
  /**
   * Comfortable: says whether a block device turns; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'BLKROTATIONAL', 4734>): number;
  /**
   * Comfortable: gets how far a block device is read ahead, in units of 512 bytes; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'BLKRAGET', 4707>): number;
  /**
   * Comfortable: sets how far a block device is read ahead, in units of 512 bytes.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'BLKRASET', 4706>, count: Int): number;
  /**
   * Comfortable: gets how much a block device transfers at once at most, in units of 512 bytes; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'BLKSECTGET', 4711>): number;
  /**
   * Comfortable: says whether a block device is read-only; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'BLKROGET', 4702>): number;
  /**
   * Comfortable: makes a block device read-only, or writable.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param is in: int
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'BLKROSET', 4701>, is: readonly Int[] | Pointer<'int'>): number;
  /**
   * Comfortable: gets a number that no other disk has had since boot (since Linux 5.15); what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'BLKGETDISKSEQ', 2148012672>): number;
  /**
   * Comfortable: writes what is cached of a block device, and forgets it.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'BLKFLSBUF', 4705>): number;
  /**
   * Comfortable: gives a block device's bytes back, from the first number on as many as the second.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param range in: array of 2 u64
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'BLKDISCARD', 4727>, range: readonly Int[] | Pointer<'u64'>): number;
  /**
   * Comfortable: makes a block device's bytes zero, from the first number on as many as the second.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param range in: array of 2 u64
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'BLKZEROOUT', 4735>, range: readonly Int[] | Pointer<'u64'>): number;
  /**
   * Comfortable: reads a block device's partition table again.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'BLKRRPART', 4703>): number;
  /**
   * Comfortable: adds, removes or resizes a partition: data is a struct blkpg_partition.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param arg in: struct blkpg_ioctl_arg
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'BLKPG', 4713>, arg: In<'blkpg_ioctl_arg'>): number;
  /**
   * Comfortable: gets the number of a loop device that is free.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'LOOP_CTL_GET_FREE', 19586>): number;
  /**
   * Comfortable: adds the loop device of that number; -1: of any, and returns it.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'LOOP_CTL_ADD', 19584>, number: Int): number;
  /**
   * Comfortable: removes a loop device.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'LOOP_CTL_REMOVE', 19585>, number: Int): number;
  /**
   * Comfortable: puts a file behind a loop device, and says how.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param config in: struct loop_config
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'LOOP_CONFIGURE', 19466>, config: In<'loop_config'>): number;
  /**
   * Comfortable: puts a file behind a loop device.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param file_fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'LOOP_SET_FD', 19456>, file_fd: FdLike): number;
  /**
   * Comfortable: puts another file of the same size behind a loop device that is read-only.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param file_fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'LOOP_CHANGE_FD', 19462>, file_fd: FdLike): number;
  /**
   * Comfortable: takes the file from behind a loop device.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'LOOP_CLR_FD', 19457>): number;
  /**
   * Comfortable: says what is behind a loop device; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'LOOP_GET_STATUS64', 19461>): Structs['loop_info64'];
  /**
   * Comfortable: sets which part of the file a loop device is, and how it is kept.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param info in: struct loop_info64
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'LOOP_SET_STATUS64', 19460>, info: In<'loop_info64'>): number;
  /**
   * Comfortable: has a loop device take its file's new size.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'LOOP_SET_CAPACITY', 19463>): number;
  /**
   * Comfortable: switches direct I/O to a loop device's file.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'LOOP_SET_DIRECT_IO', 19464>, on: Int): number;
  /**
   * Comfortable: sets the size of a loop device's sectors.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'LOOP_SET_BLOCK_SIZE', 19465>, size: Int): number;
  /**
   * Comfortable: gets the number of bytes that can be read from a socket; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'SIOCINQ', 21531>): number;
  /**
   * Comfortable: gets how many bytes of a socket were not sent, or not confirmed; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'SIOCOUTQ', 21521>): number;
  /**
   * Comfortable: says whether what is read next is out of band; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'SIOCATMARK', 35077>): number;
  /**
   * Comfortable: opens the network namespace of a socket.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'SIOCGSKNS', 35148>): number;
  /**
   * Comfortable: lists the addresses of IPv4: ifc_len becomes the bytes of ifc_buf that hold structures ifreq_addr; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param conf in, out: struct ifconf
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'SIOCGIFCONF', 35090>, conf: Input<'ifconf'>): Structs['ifconf'];
  /**
   * Comfortable: gets a network interface's name from its index; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param req in, out: struct ifreq_ifindex
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'SIOCGIFNAME', 35088>, req: Input<'ifreq_ifindex'>): Structs['ifreq_ifindex'];
  /**
   * Comfortable: gives a network interface another name.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param req in: struct ifreq_newname
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'SIOCSIFNAME', 35107>, req: In<'ifreq_newname'>): number;
  /**
   * Comfortable: gets a network interface's index from its name; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param req in, out: struct ifreq_ifindex
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'SIOCGIFINDEX', 35123>, req: Input<'ifreq_ifindex'>): Structs['ifreq_ifindex'];
  /**
   * Comfortable: gets a network interface's flags; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param req in, out: struct ifreq_flags
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'SIOCGIFFLAGS', 35091>, req: Input<'ifreq_flags'>): Structs['ifreq_flags'];
  /**
   * Comfortable: sets a network interface's flags.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param req in: struct ifreq_flags
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'SIOCSIFFLAGS', 35092>, req: In<'ifreq_flags'>): number;
  /**
   * Comfortable: gets a network interface's address in IPv4; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param req in, out: struct ifreq_addr
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'SIOCGIFADDR', 35093>, req: Input<'ifreq_addr'>): Structs['ifreq_addr'];
  /**
   * Comfortable: sets a network interface's address in IPv4.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param req in: struct ifreq_addr
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'SIOCSIFADDR', 35094>, req: In<'ifreq_addr'>): number;
  /**
   * Comfortable: gets a network interface's peer's address in IPv4; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param req in, out: struct ifreq_addr
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'SIOCGIFDSTADDR', 35095>, req: Input<'ifreq_addr'>): Structs['ifreq_addr'];
  /**
   * Comfortable: sets a network interface's peer's address in IPv4.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param req in: struct ifreq_addr
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'SIOCSIFDSTADDR', 35096>, req: In<'ifreq_addr'>): number;
  /**
   * Comfortable: gets a network interface's broadcast address in IPv4; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param req in, out: struct ifreq_addr
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'SIOCGIFBRDADDR', 35097>, req: Input<'ifreq_addr'>): Structs['ifreq_addr'];
  /**
   * Comfortable: sets a network interface's broadcast address in IPv4.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param req in: struct ifreq_addr
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'SIOCSIFBRDADDR', 35098>, req: In<'ifreq_addr'>): number;
  /**
   * Comfortable: gets a network interface's network mask in IPv4; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param req in, out: struct ifreq_addr
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'SIOCGIFNETMASK', 35099>, req: Input<'ifreq_addr'>): Structs['ifreq_addr'];
  /**
   * Comfortable: sets a network interface's network mask in IPv4.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param req in: struct ifreq_addr
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'SIOCSIFNETMASK', 35100>, req: In<'ifreq_addr'>): number;
  /**
   * Comfortable: gets the most that one packet of a network interface holds; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param req in, out: struct ifreq_mtu
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'SIOCGIFMTU', 35105>, req: Input<'ifreq_mtu'>): Structs['ifreq_mtu'];
  /**
   * Comfortable: sets the most that one packet of a network interface holds.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param req in: struct ifreq_mtu
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'SIOCSIFMTU', 35106>, req: In<'ifreq_mtu'>): number;
  /**
   * Comfortable: gets how many packets wait for a network interface at most; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param req in, out: struct ifreq_qlen
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'SIOCGIFTXQLEN', 35138>, req: Input<'ifreq_qlen'>): Structs['ifreq_qlen'];
  /**
   * Comfortable: sets how many packets wait for a network interface at most.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param req in: struct ifreq_qlen
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'SIOCSIFTXQLEN', 35139>, req: In<'ifreq_qlen'>): number;
  /**
   * Comfortable: gets a network interface's hardware address; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param req in, out: struct ifreq_hwaddr
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'SIOCGIFHWADDR', 35111>, req: Input<'ifreq_hwaddr'>): Structs['ifreq_hwaddr'];
  /**
   * Comfortable: sets a network interface's hardware address.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param req in: struct ifreq_hwaddr
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'SIOCSIFHWADDR', 35108>, req: In<'ifreq_hwaddr'>): number;
  /**
   * Comfortable: makes a network interface of /dev/net/tun, or attaches to it; a name such as tun%d gets a number; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param req in, out: struct ifreq_tun
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'TUNSETIFF', 1074025674>, req: Input<'ifreq_tun'>): Structs['ifreq_tun'];
  /**
   * Comfortable: gets the name and the flags of a network interface of /dev/net/tun; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'TUNGETIFF', 2147767506>): Structs['ifreq_tun'];
  /**
   * Comfortable: keeps a network interface of /dev/net/tun when nobody has it open, or lets it go then.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'TUNSETPERSIST', 1074025675>, on: Int): number;
  /**
   * Comfortable: says which user may attach to a network interface of /dev/net/tun.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'TUNSETOWNER', 1074025676>, owner: Int): number;
  /**
   * Comfortable: says which group may attach to a network interface of /dev/net/tun.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'TUNSETGROUP', 1074025678>, group: Int): number;
  /**
   * Comfortable: gets which flags TUNSETIFF knows; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'TUNGETFEATURES', 2147767503>): number;
  /**
   * Comfortable: says what packets need not have when they come to /dev/net/tun.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param offload flags: any of TUN_F_CSUM, TUN_F_TSO4, TUN_F_TSO6, TUN_F_TSO_ECN, TUN_F_UFO, TUN_F_USO4, TUN_F_USO6, TUN_F_UDP_TUNNEL_GSO, …
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'TUNSETOFFLOAD', 1074025680>, offload: Flags<'tun_offload'>): number;
  /**
   * Comfortable: gets how many bytes may wait in a network interface of /dev/net/tun; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'TUNGETSNDBUF', 2147767507>): number;
  /**
   * Comfortable: sets how many bytes may wait in a network interface of /dev/net/tun.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param size in: int
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'TUNSETSNDBUF', 1074025684>, size: readonly Int[] | Pointer<'int'>): number;
  /**
   * Comfortable: gets the size of the header that IFF_VNET_HDR puts before packets; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'TUNGETVNETHDRSZ', 2147767511>): number;
  /**
   * Comfortable: sets the size of the header that IFF_VNET_HDR puts before packets.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param size in: int
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'TUNSETVNETHDRSZ', 1074025688>, size: readonly Int[] | Pointer<'int'>): number;
  /**
   * Comfortable: attaches or detaches a queue of a network interface of /dev/net/tun.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param req in: struct ifreq_tun
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'TUNSETQUEUE', 1074025689>, req: In<'ifreq_tun'>): number;
  /**
   * Comfortable: says whether a network interface of /dev/net/tun has a carrier.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param on in: int
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'TUNSETCARRIER', 1074025698>, on: readonly Int[] | Pointer<'int'>): number;
  /**
   * Comfortable: opens the network namespace of a network interface of /dev/net/tun.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'TUNGETDEVNETNS', 21731>): number;
  /**
   * Comfortable: gets the entropy in the kernel's pool, in bits; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'RNDGETENTCNT', 2147766784>): number;
  /**
   * Comfortable: adds to the count of the entropy in the kernel's pool.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param count in: int
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'RNDADDTOENTCNT', 1074024961>, count: readonly Int[] | Pointer<'int'>): number;
  /**
   * Comfortable: adds bytes to the kernel's pool, and entropy_count bits to its count.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param info in: struct rand_pool_info
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'RNDADDENTROPY', 1074287107>, info: In<'rand_pool_info'>): number;
  /**
   * Comfortable: empties the kernel's pool, which does nothing any more.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'RNDZAPENTCNT', 20996>): number;
  /**
   * Comfortable: empties the kernel's pool, which does nothing any more.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'RNDCLEARPOOL', 20998>): number;
  /**
   * Comfortable: has the kernel's random numbers begin anew from its pool.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'RNDRESEEDCRNG', 20999>): number;
  /**
   * Comfortable: starts a counter of performance.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param flags flags: any of PERF_IOC_FLAG_GROUP
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'PERF_EVENT_IOC_ENABLE', 9216>, flags: Flags<'perf_ioc'>): number;
  /**
   * Comfortable: stops a counter of performance.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param flags flags: any of PERF_IOC_FLAG_GROUP
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'PERF_EVENT_IOC_DISABLE', 9217>, flags: Flags<'perf_ioc'>): number;
  /**
   * Comfortable: sets a counter of performance to zero.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param flags flags: any of PERF_IOC_FLAG_GROUP
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'PERF_EVENT_IOC_RESET', 9219>, flags: Flags<'perf_ioc'>): number;
  /**
   * Comfortable: starts a counter of performance for so many overflows more.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'PERF_EVENT_IOC_REFRESH', 9218>, count: Int): number;
  /**
   * Comfortable: sets after how many events a counter of performance overflows.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param period in: u64
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'PERF_EVENT_IOC_PERIOD', 1074275332>, period: readonly Int[] | Pointer<'u64'>): number;
  /**
   * Comfortable: gets the number that a counter of performance has in records; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'PERF_EVENT_IOC_ID', 2147755015 | 2148017159>): number;
  /**
   * Comfortable: has a counter of performance write to another's buffer; -1 ends that.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'PERF_EVENT_IOC_SET_OUTPUT', 9221>, event_fd: Int): number;
  /**
   * Comfortable: stops a counter of performance writing to its buffer, or lets it.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'PERF_EVENT_IOC_PAUSE_OUTPUT', 1074013193>, pause: Int): number;
  /**
   * Comfortable: says which events of a tracepoint count.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param filter string
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'PERF_EVENT_IOC_SET_FILTER', 1074013190 | 1074275334>, filter: Text): number;
  /**
   * Comfortable: has a program of BPF run at the events of a counter of performance.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param prog_fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'PERF_EVENT_IOC_SET_BPF', 1074013192>, prog_fd: FdLike): number;
  /**
   * Comfortable: gets the programs of BPF that run at a tracepoint: prog_cnt of ids; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param query in, out: struct perf_event_query_bpf
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'PERF_EVENT_IOC_QUERY_BPF', 3221496842 | 3221758986>, query: Input<'perf_event_query_bpf'>): Structs['perf_event_query_bpf'];
  /**
   * Comfortable: makes a userfaultfd, of /dev/userfaultfd (since Linux 6.1).
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param flags flags: any of O_CLOEXEC, O_NONBLOCK, UFFD_USER_MODE_ONLY
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'USERFAULTFD_IOC_NEW', 43520>, flags: Flags<'userfaultfd'>): number;
  /**
   * Comfortable: agrees on what a userfaultfd can do; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param api in, out: struct uffdio_api
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'UFFDIO_API', 3222841919>, api: Input<'uffdio_api'>): Structs['uffdio_api'];
  /**
   * Comfortable: has a range of memory handled by a userfaultfd; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param registration in, out: struct uffdio_register
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'UFFDIO_REGISTER', 3223366144>, registration: Input<'uffdio_register'>): Structs['uffdio_register'];
  /**
   * Comfortable: has a range of memory handled by the kernel again.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param range in: struct uffdio_range
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'UFFDIO_UNREGISTER', 2148575745>, range: In<'uffdio_range'>): number;
  /**
   * Comfortable: wakes those who wait for pages of a range.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param range in: struct uffdio_range
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'UFFDIO_WAKE', 2148575746>, range: In<'uffdio_range'>): number;
  /**
   * Comfortable: fills pages that were missing; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param copy in, out: struct uffdio_copy
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'UFFDIO_COPY', 3223890435>, copy: Input<'uffdio_copy'>): Structs['uffdio_copy'];
  /**
   * Comfortable: fills pages that were missing with zeros; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param zeropage in, out: struct uffdio_zeropage
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'UFFDIO_ZEROPAGE', 3223366148>, zeropage: Input<'uffdio_zeropage'>): Structs['uffdio_zeropage'];
  /**
   * Comfortable: has writing to pages wait for the userfaultfd, or lets it again; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param writeprotect in, out: struct uffdio_writeprotect
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'UFFDIO_WRITEPROTECT', 3222841862>, writeprotect: Input<'uffdio_writeprotect'>): Structs['uffdio_writeprotect'];
  /**
   * Comfortable: maps pages that are in the file already (since Linux 5.13); what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param range in, out: struct uffdio_continue
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'UFFDIO_CONTINUE', 3223366151>, range: Input<'uffdio_continue'>): Structs['uffdio_continue'];
  /**
   * Comfortable: has those who touch pages get SIGBUS (since Linux 6.6); what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param poison in, out: struct uffdio_poison
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'UFFDIO_POISON', 3223366152>, poison: Input<'uffdio_poison'>): Structs['uffdio_poison'];
  /**
   * Comfortable: moves pages to where they were missing (since Linux 6.8); what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param move in, out: struct uffdio_move
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'UFFDIO_MOVE', 3223890437>, move: Input<'uffdio_move'>): Structs['uffdio_move'];
  /**
   * Comfortable: has any access to pages wait for the userfaultfd, or lets it again (since Linux 7.3); what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param rwprotect in, out: struct uffdio_rwprotect
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'UFFDIO_RWPROTECT', 3222841865>, rwprotect: Input<'uffdio_rwprotect'>): Structs['uffdio_rwprotect'];
  /**
   * Comfortable: has accesses noted without waiting, or wait (since Linux 7.3).
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param mode in: struct uffdio_set_mode
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'UFFDIO_SET_MODE', 1074833930>, mode: In<'uffdio_set_mode'>): number;
  /**
   * Comfortable: opens the user namespace of a namespace.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'NS_GET_USERNS', 46849>): number;
  /**
   * Comfortable: opens the parent of a namespace of processes or users.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'NS_GET_PARENT', 46850>): number;
  /**
   * Comfortable: gets the kind of a namespace, as one of the flags of unshare.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'NS_GET_NSTYPE', 46851>): number;
  /**
   * Comfortable: gets the user who made a namespace of users; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'NS_GET_OWNER_UID', 46852>): number;
  /**
   * Comfortable: gets the number of a namespace of mounts (since Linux 6.11); what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'NS_GET_MNTNS_ID', 2148054789>): number;
  /**
   * Comfortable: gets the number of a namespace (since Linux 6.18); what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'NS_GET_ID', 2148054797>): number;
  /**
   * Comfortable: gets what a thread of a namespace is called in the caller's (since Linux 6.11).
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param pid process id
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'NS_GET_PID_FROM_PIDNS', 2147792646>, pid: Int): number;
  /**
   * Comfortable: gets what the process of a thread of a namespace is called in the caller's (since Linux 6.11).
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param pid process id
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'NS_GET_TGID_FROM_PIDNS', 2147792647>, pid: Int): number;
  /**
   * Comfortable: gets what a thread of the caller's namespace is called in another (since Linux 6.11).
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param pid process id
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'NS_GET_PID_IN_PIDNS', 2147792648>, pid: Int): number;
  /**
   * Comfortable: gets what the process of a thread of the caller's namespace is called in another (since Linux 6.11).
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param pid process id
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'NS_GET_TGID_IN_PIDNS', 2147792649>, pid: Int): number;
  /**
   * Comfortable: says how many mounts a namespace has (since Linux 6.12); what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'NS_MNT_GET_INFO', 2148579082>): Structs['mnt_ns_info'];
  /**
   * Comfortable: opens the namespace of mounts behind this one (since Linux 6.12); what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'NS_MNT_GET_NEXT', 2148579083>): { fd: number; info: Structs['mnt_ns_info'] };
  /**
   * Comfortable: opens the namespace of mounts before this one (since Linux 6.12); what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'NS_MNT_GET_PREV', 2148579084>): { fd: number; info: Structs['mnt_ns_info'] };
  /**
   * Comfortable: says what is known of a process; mask says what is asked for and what is there (since Linux 6.13); what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param info in, out: struct pidfd_info
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'PIDFD_GET_INFO', 3227057931>, info: Input<'pidfd_info'>): Structs['pidfd_info'];
  /**
   * Comfortable: opens a process's namespace of control groups (since Linux 6.11).
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'PIDFD_GET_CGROUP_NAMESPACE', 65281>): number;
  /**
   * Comfortable: opens a process's namespace of IPC (since Linux 6.11).
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'PIDFD_GET_IPC_NAMESPACE', 65282>): number;
  /**
   * Comfortable: opens a process's namespace of mounts (since Linux 6.11).
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'PIDFD_GET_MNT_NAMESPACE', 65283>): number;
  /**
   * Comfortable: opens a process's namespace of networks (since Linux 6.11).
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'PIDFD_GET_NET_NAMESPACE', 65284>): number;
  /**
   * Comfortable: opens a process's namespace of processes (since Linux 6.11).
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'PIDFD_GET_PID_NAMESPACE', 65285>): number;
  /**
   * Comfortable: opens a process's namespace of processes that its children get (since Linux 6.11).
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'PIDFD_GET_PID_FOR_CHILDREN_NAMESPACE', 65286>): number;
  /**
   * Comfortable: opens a process's namespace of time (since Linux 6.11).
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'PIDFD_GET_TIME_NAMESPACE', 65287>): number;
  /**
   * Comfortable: opens a process's namespace of time that its children get (since Linux 6.11).
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'PIDFD_GET_TIME_FOR_CHILDREN_NAMESPACE', 65288>): number;
  /**
   * Comfortable: opens a process's namespace of users (since Linux 6.11).
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'PIDFD_GET_USER_NAMESPACE', 65289>): number;
  /**
   * Comfortable: opens a process's namespace of host names (since Linux 6.11).
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'PIDFD_GET_UTS_NAMESPACE', 65290>): number;
  /**
   * Comfortable: gets how an epoll polls networks (since Linux 6.9); what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'EPIOCGPARAMS', 2148043266>): Structs['epoll_params'];
  /**
   * Comfortable: sets how an epoll polls networks (since Linux 6.9).
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param params in: struct epoll_params
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'EPIOCSPARAMS', 1074301441>, params: In<'epoll_params'>): number;
  /**
   * Comfortable: waits for a call that a filter hands over; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'SECCOMP_IOCTL_NOTIF_RECV', 3226476800>): Structs['seccomp_notif'];
  /**
   * Comfortable: says what comes of a call that a filter has handed over.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param resp in: struct seccomp_notif_resp
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'SECCOMP_IOCTL_NOTIF_SEND', 3222806785>, resp: In<'seccomp_notif_resp'>): number;
  /**
   * Comfortable: fails with ENOENT where the thread that made the call does not wait any more.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param id in: u64
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'SECCOMP_IOCTL_NOTIF_ID_VALID', 1074274562>, id: readonly Int[] | Pointer<'u64'>): number;
  /**
   * Comfortable: gives a file descriptor to the process that made the call, and returns which one it is there.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param addfd in: struct seccomp_notif_addfd
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'SECCOMP_IOCTL_NOTIF_ADDFD', 1075323139>, addfd: In<'seccomp_notif_addfd'>): number;
  /**
   * Comfortable: says how those who make calls are woken (since Linux 6.6).
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param flags flags: any of SECCOMP_USER_NOTIF_FD_SYNC_WAKE_UP
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'SECCOMP_IOCTL_NOTIF_SET_FLAGS', 1074274564>, flags: Flags<'seccomp_notify'>): number;
  /**
   * Comfortable: gets the time of a real-time clock; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'RTC_RD_TIME', 2149871625>): Structs['rtc_time'];
  /**
   * Comfortable: sets the time of a real-time clock.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param time in: struct rtc_time
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'RTC_SET_TIME', 1076129802>, time: In<'rtc_time'>): number;
  /**
   * Comfortable: gets when a real-time clock gives an alarm in the next 24 hours; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'RTC_ALM_READ', 2149871624>): Structs['rtc_time'];
  /**
   * Comfortable: sets when a real-time clock gives an alarm in the next 24 hours.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param time in: struct rtc_time
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'RTC_ALM_SET', 1076129799>, time: In<'rtc_time'>): number;
  /**
   * Comfortable: gets when a real-time clock wakes the machine; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'RTC_WKALM_RD', 2150133776>): Structs['rtc_wkalrm'];
  /**
   * Comfortable: sets when a real-time clock wakes the machine.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param alarm in: struct rtc_wkalrm
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'RTC_WKALM_SET', 1076391951>, alarm: In<'rtc_wkalrm'>): number;
  /**
   * Comfortable: switches the alarm of a real-time clock on.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'RTC_AIE_ON', 28673>): number;
  /**
   * Comfortable: switches the alarm of a real-time clock off.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'RTC_AIE_OFF', 28674>): number;
  /**
   * Comfortable: switches an interrupt each second on.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'RTC_UIE_ON', 28675>): number;
  /**
   * Comfortable: switches an interrupt each second off.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'RTC_UIE_OFF', 28676>): number;
  /**
   * Comfortable: switches interrupts at the rate of RTC_IRQP_SET on.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'RTC_PIE_ON', 28677>): number;
  /**
   * Comfortable: switches interrupts at the rate of RTC_IRQP_SET off.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'RTC_PIE_OFF', 28678>): number;
  /**
   * Comfortable: gets how often a second RTC_PIE_ON interrupts; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'RTC_IRQP_READ', 2147774475 | 2148036619>): number;
  /**
   * Comfortable: sets how often a second RTC_PIE_ON interrupts.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'RTC_IRQP_SET', 1074032652 | 1074294796>, rate: Int): number;
  /**
   * Comfortable: says what a watchdog is and can do; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'WDIOC_GETSUPPORT', 2150127360>): Structs['watchdog_info'];
  /**
   * Comfortable: gets the state of a watchdog, as WDIOF_ bits; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'WDIOC_GETSTATUS', 2147768065>): number;
  /**
   * Comfortable: gets whether a watchdog was why the machine has booted, as WDIOF_ bits; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'WDIOC_GETBOOTSTATUS', 2147768066>): number;
  /**
   * Comfortable: tells a watchdog that all is well.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'WDIOC_KEEPALIVE', 2147768069>): number;
  /**
   * Comfortable: sets after how many seconds a watchdog boots the machine.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param timeout in, out: int
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'WDIOC_SETTIMEOUT', 3221509894>, timeout: readonly Int[] | Pointer<'int'>): number;
  /**
   * Comfortable: gets after how many seconds a watchdog boots the machine; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'WDIOC_GETTIMEOUT', 2147768071>): number;
  /**
   * Comfortable: gets how many seconds before that a watchdog warns; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'WDIOC_GETPRETIMEOUT', 2147768073>): number;
  /**
   * Comfortable: gets in how many seconds a watchdog boots the machine; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'WDIOC_GETTIMELEFT', 2147768074>): number;
  /**
   * Comfortable: gets the version of the input subsystem; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'EVIOCGVERSION', 2147763457>): number;
  /**
   * Comfortable: says which an input device is; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'EVIOCGID', 2148025602>): Structs['input_id'];
  /**
   * Comfortable: gets an input device's name, of at most 255 bytes; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'EVIOCGNAME', 2164278534>): string;
  /**
   * Comfortable: gets an input device's place in the machine, of at most 255 bytes; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'EVIOCGPHYS', 2164278535>): string;
  /**
   * Comfortable: gets an input device's serial number, of at most 255 bytes; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'EVIOCGUNIQ', 2164278536>): string;
  /**
   * Comfortable: has an input device's events come here alone, or to all again.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'EVIOCGRAB', 1074021776>, on: Int): number;
  /**
   * Comfortable: says that an input device that is being made gives events of a type.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param type_ one of EV_SYN, EV_KEY, EV_REL, EV_ABS, EV_MSC, EV_SW, EV_LED, EV_SND, …
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'UI_SET_EVBIT', 1074025828>, type_: OneOf<'input_event'>): number;
  /**
   * Comfortable: says that an input device that is being made has a key.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'UI_SET_KEYBIT', 1074025829>, key: Int): number;
  /**
   * Comfortable: says what an input device that is being made is called.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param setup in: struct uinput_setup
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'UI_DEV_SETUP', 1079792899>, setup: In<'uinput_setup'>): number;
  /**
   * Comfortable: makes an input device.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'UI_DEV_CREATE', 21761>): number;
  /**
   * Comfortable: removes an input device that was made so.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'UI_DEV_DESTROY', 21762>): number;
  /**
   * Comfortable: gets the name that an input device has below /sys/devices/virtual/input; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'UI_GET_SYSNAME', 2151699756>): string;
  /**
   * Comfortable: gets the version of KVM's interface, which is 12.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'KVM_GET_API_VERSION', 44544>): number;
  /**
   * Comfortable: makes a virtual machine.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'KVM_CREATE_VM', 44545>, type_: Int): number;
  /**
   * Comfortable: says what KVM can do.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'KVM_CHECK_EXTENSION', 44547>, extension: Int): number;
  /**
   * Comfortable: gets how many bytes of a virtual processor can be mapped.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'KVM_GET_VCPU_MMAP_SIZE', 44548>): number;
  /**
   * Comfortable: adds a processor to a virtual machine.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'KVM_CREATE_VCPU', 44609>, id: Int): number;
  /**
   * Comfortable: gets the machine's address in AF_VSOCK, of /dev/vsock; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: Choice<'IOCTL_VM_SOCKETS_GET_LOCAL_CID', 1977>): number;
  /**
   * Exact: asks a device, or a file of another kind; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 1.0; i386 54, x86_64 16, arm64 29.
   * Manual: https://man7.org/linux/man-pages/man2/ioctl.2.html
   *
   * @param fd file descriptor
   * @param request one of TCGETS, TCSETS, TCSETSW, TCSETSF, TCGETS2, TCSETS2, TCSETSW2, TCSETSF2, …
   * @param argp number, or memory
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
   */
  (fd: FdLike, request: OneOf<'ioctl'>, argp: IntOrMemory): number;
  /** With bigints: gets the size of a terminal's window. */
  bigint(fd: FdLike, request: Choice<'TIOCGWINSZ', 21523>): Big<Structs['winsize']>;
  /** With bigints: sets the size of a terminal's window. */
  bigint(fd: FdLike, request: Choice<'TIOCSWINSZ', 21524>, size: In<'winsize'>): Big<number>;
  /** With bigints: gets a terminal's settings. */
  bigint(fd: FdLike, request: Choice<'TCGETS', 21505>): Big<Structs['termios']>;
  /** With bigints: sets a terminal's settings. */
  bigint(fd: FdLike, request: Choice<'TCSETS', 21506>, settings: In<'termios'>): Big<number>;
  /** With bigints: sets a terminal's settings when what was written has gone out. */
  bigint(fd: FdLike, request: Choice<'TCSETSW', 21507>, settings: In<'termios'>): Big<number>;
  /** With bigints: sets a terminal's settings when what was written has gone out, and drops what was not read. */
  bigint(fd: FdLike, request: Choice<'TCSETSF', 21508>, settings: In<'termios'>): Big<number>;
  /** With bigints: gets a terminal's settings, with any speed. */
  bigint(fd: FdLike, request: Choice<'TCGETS2', 2150388778>): Big<Structs['termios2']>;
  /** With bigints: sets a terminal's settings, with any speed. */
  bigint(fd: FdLike, request: Choice<'TCSETS2', 1076646955>, settings: In<'termios2'>): Big<number>;
  /** With bigints: sets a terminal's settings, with any speed, when what was written has gone out. */
  bigint(fd: FdLike, request: Choice<'TCSETSW2', 1076646956>, settings: In<'termios2'>): Big<number>;
  /** With bigints: sets a terminal's settings, with any speed, when what was written has gone out, and drops what was not read. */
  bigint(fd: FdLike, request: Choice<'TCSETSF2', 1076646957>, settings: In<'termios2'>): Big<number>;
  /** With bigints: waits until what was written has gone out, and where wait is 0 sends a break of a quarter of a second then. */
  bigint(fd: FdLike, request: Choice<'TCSBRK', 21513>, wait: Int): Big<number>;
  /** With bigints: waits until what was written has gone out, and sends a break then, of that many tenths of a second; 0: a quarter of one. */
  bigint(fd: FdLike, request: Choice<'TCSBRKP', 21541>, duration: Int): Big<number>;
  /** With bigints: begins a break. */
  bigint(fd: FdLike, request: Choice<'TIOCSBRK', 21543>): Big<number>;
  /** With bigints: ends a break. */
  bigint(fd: FdLike, request: Choice<'TIOCCBRK', 21544>): Big<number>;
  /** With bigints: stops or starts what a terminal sends or receives. */
  bigint(fd: FdLike, request: Choice<'TCXONC', 21514>, action: OneOf<'tcxonc'>): Big<number>;
  /** With bigints: drops what was received and not read, what was written and not sent, or both. */
  bigint(fd: FdLike, request: Choice<'TCFLSH', 21515>, queue: OneOf<'tcflush'>): Big<number>;
  /** With bigints: has a terminal receive a byte as if it had been typed. */
  bigint(fd: FdLike, request: Choice<'TIOCSTI', 21522>, byte: Text): Big<number>;
  /** With bigints: gets how many bytes were written and not sent. */
  bigint(fd: FdLike, request: Choice<'TIOCOUTQ', 21521>): Big<number>;
  /** With bigints: makes a terminal the controlling one of the session; 1 takes it away from another session. */
  bigint(fd: FdLike, request: Choice<'TIOCSCTTY', 21518>, steal: Int): Big<number>;
  /** With bigints: gives up the controlling terminal. */
  bigint(fd: FdLike, request: Choice<'TIOCNOTTY', 21538>): Big<number>;
  /** With bigints: gets the process group in a terminal's foreground. */
  bigint(fd: FdLike, request: Choice<'TIOCGPGRP', 21519>): Big<number>;
  /** With bigints: sets the process group in a terminal's foreground. */
  bigint(fd: FdLike, request: Choice<'TIOCSPGRP', 21520>, pgrp: readonly Int[] | Pointer<'pid_t'>): Big<number>;
  /** With bigints: gets the session that a terminal controls. */
  bigint(fd: FdLike, request: Choice<'TIOCGSID', 21545>): Big<number>;
  /** With bigints: has nobody without CAP_SYS_ADMIN open a terminal any more. */
  bigint(fd: FdLike, request: Choice<'TIOCEXCL', 21516>): Big<number>;
  /** With bigints: lets everybody open a terminal again. */
  bigint(fd: FdLike, request: Choice<'TIOCNXCL', 21517>): Big<number>;
  /** With bigints: says whether TIOCEXCL is on. */
  bigint(fd: FdLike, request: Choice<'TIOCGEXCL', 2147767360>): Big<number>;
  /** With bigints: hangs a terminal up: it is at its end for everybody who has it open. */
  bigint(fd: FdLike, request: Choice<'TIOCVHANGUP', 21559>): Big<number>;
  /** With bigints: gets a terminal's line discipline. */
  bigint(fd: FdLike, request: Choice<'TIOCGETD', 21540>): Big<number>;
  /** With bigints: sets a terminal's line discipline. */
  bigint(fd: FdLike, request: Choice<'TIOCSETD', 21539>, discipline: readonly Int[] | Pointer<'int'>): Big<number>;
  /** With bigints: gets a terminal's device number, of the one behind /dev/console too. */
  bigint(fd: FdLike, request: Choice<'TIOCGDEV', 2147767346>): Big<number>;
  /** With bigints: gets the lines of a serial port, as TIOCM_ bits. */
  bigint(fd: FdLike, request: Choice<'TIOCMGET', 21525>): Big<number>;
  /** With bigints: sets the lines of a serial port. */
  bigint(fd: FdLike, request: Choice<'TIOCMSET', 21528>, lines: readonly Int[] | Pointer<'int'>): Big<number>;
  /** With bigints: switches lines of a serial port on. */
  bigint(fd: FdLike, request: Choice<'TIOCMBIS', 21526>, lines: readonly Int[] | Pointer<'int'>): Big<number>;
  /** With bigints: switches lines of a serial port off. */
  bigint(fd: FdLike, request: Choice<'TIOCMBIC', 21527>, lines: readonly Int[] | Pointer<'int'>): Big<number>;
  /** With bigints: gets how often the lines of a serial port have changed and what has gone wrong on it. */
  bigint(fd: FdLike, request: Choice<'TIOCGICOUNT', 21597>): Big<Structs['serial_icounter_struct']>;
  /** With bigints: gets the number of a pseudo-terminal. */
  bigint(fd: FdLike, request: Choice<'TIOCGPTN', 2147767344>): Big<number>;
  /** With bigints: locks or unlocks a pseudo-terminal. */
  bigint(fd: FdLike, request: Choice<'TIOCSPTLCK', 1074025521>, on: readonly Int[] | Pointer<'int'>): Big<number>;
  /** With bigints: says whether a pseudo-terminal is locked. */
  bigint(fd: FdLike, request: Choice<'TIOCGPTLCK', 2147767353>): Big<number>;
  /** With bigints: opens the other end of a pseudo-terminal, wherever its file is. */
  bigint(fd: FdLike, request: Choice<'TIOCGPTPEER', 21569>, flags: Flags<'open'>): Big<number>;
  /** With bigints: switches a pseudo-terminal's packets, which begin with a byte of what happened. */
  bigint(fd: FdLike, request: Choice<'TIOCPKT', 21536>, on: readonly Int[] | Pointer<'int'>): Big<number>;
  /** With bigints: says whether a pseudo-terminal gives packets. */
  bigint(fd: FdLike, request: Choice<'TIOCGPKT', 2147767352>): Big<number>;
  /** With bigints: sends SIGINT, SIGQUIT or SIGTSTP to the foreground of a pseudo-terminal's other end. */
  bigint(fd: FdLike, request: Choice<'TIOCSIG', 1074025526>, sig: OneOf<'signal'>): Big<number>;
  /** With bigints: gets the number of bytes that can be read. */
  bigint(fd: FdLike, request: Choice<'FIONREAD', 21531>): Big<number>;
  /** With bigints: switches non-blocking I/O. */
  bigint(fd: FdLike, request: Choice<'FIONBIO', 21537>, on: readonly Int[] | Pointer<'int'>): Big<number>;
  /** With bigints: switches signals that tell of possible I/O. */
  bigint(fd: FdLike, request: Choice<'FIOASYNC', 21586>, on: readonly Int[] | Pointer<'int'>): Big<number>;
  /** With bigints: has the file descriptor closed by exec. */
  bigint(fd: FdLike, request: Choice<'FIOCLEX', 21585>): Big<number>;
  /** With bigints: keeps the file descriptor open over exec. */
  bigint(fd: FdLike, request: Choice<'FIONCLEX', 21584>): Big<number>;
  /** With bigints: gets how many bytes of a disk a file, a directory or a link takes. */
  bigint(fd: FdLike, request: Choice<'FIOQSIZE', 21600>): Big<number>;
  /** With bigints: gets the block size of the file's file system. */
  bigint(fd: FdLike, request: Choice<'FIGETBSZ', 2>): Big<number>;
  /** With bigints: shares another file's data. */
  bigint(fd: FdLike, request: Choice<'FICLONE', 1074041865>, src_fd: FdLike): Big<number>;
  /** With bigints: shares a part of another file's data. */
  bigint(fd: FdLike, request: Choice<'FICLONERANGE', 1075876877>, range: In<'file_clone_range'>): Big<number>;
  /** With bigints: has other files share a part of this one's data, where theirs is the same; info says of each what came of it. */
  bigint(fd: FdLike, request: Choice<'FIDEDUPERANGE', 3222836278>, range: Input<'file_dedupe_range'>): Big<Structs['file_dedupe_range']>;
  /** With bigints: writes a file system out, and has those who write to it wait until FITHAW. */
  bigint(fd: FdLike, request: Choice<'FIFREEZE', 3221510263>): Big<number>;
  /** With bigints: lets a file system be written to again. */
  bigint(fd: FdLike, request: Choice<'FITHAW', 3221510264>): Big<number>;
  /** With bigints: tells the device which blocks of a file system are free; len becomes the bytes of them. */
  bigint(fd: FdLike, request: Choice<'FITRIM', 3222820985>, range: Input<'fstrim_range'>): Big<Structs['fstrim_range']>;
  /** With bigints: says where a file's data is: fm_mapped_extents of fm_extents; where fm_extent_count is 0, only how many there are. */
  bigint(fd: FdLike, request: Choice<'FS_IOC_FIEMAP', 3223348747>, map: Input<'fiemap'>): Big<Structs['fiemap']>;
  /** With bigints: gets a file's attribute flags. */
  bigint(fd: FdLike, request: Choice<'FS_IOC_GETFLAGS', 2147771905 | 2148034049>): Big<number>;
  /** With bigints: sets a file's attribute flags. */
  bigint(fd: FdLike, request: Choice<'FS_IOC_SETFLAGS', 1074030082 | 1074292226>, flags: readonly Int[] | Pointer<'int'>): Big<number>;
  /** With bigints: gets the number that tells a file from an earlier one of the same inode number. */
  bigint(fd: FdLike, request: Choice<'FS_IOC_GETVERSION', 2147776001 | 2148038145>): Big<number>;
  /** With bigints: sets the number that tells a file from an earlier one of the same inode number. */
  bigint(fd: FdLike, request: Choice<'FS_IOC_SETVERSION', 1074034178 | 1074296322>, version: readonly Int[] | Pointer<'int'>): Big<number>;
  /** With bigints: gets a file's extended attribute flags and project. */
  bigint(fd: FdLike, request: Choice<'FS_IOC_FSGETXATTR', 2149341215>): Big<Structs['fsxattr']>;
  /** With bigints: sets a file's extended attribute flags and project. */
  bigint(fd: FdLike, request: Choice<'FS_IOC_FSSETXATTR', 1075599392>, attr: In<'fsxattr'>): Big<number>;
  /** With bigints: gets a file system's label. */
  bigint(fd: FdLike, request: Choice<'FS_IOC_GETFSLABEL', 2164298801>): Big<Structs['fslabel']>;
  /** With bigints: sets a file system's label. */
  bigint(fd: FdLike, request: Choice<'FS_IOC_SETFSLABEL', 1090556978>, label: In<'fslabel'>): Big<number>;
  /** With bigints: gets a file system's UUID (since Linux 6.9). */
  bigint(fd: FdLike, request: Choice<'FS_IOC_GETFSUUID', 2148603136>): Big<Structs['fsuuid2']>;
  /** With bigints: gets where below /sys/fs a file system is (since Linux 6.9). */
  bigint(fd: FdLike, request: Choice<'FS_IOC_GETFSSYSFSPATH', 2155943169>): Big<Structs['fs_sysfs_path']>;
  /** With bigints: makes a file unchangeable, and has what is read of it checked from now on. */
  bigint(fd: FdLike, request: Choice<'FS_IOC_ENABLE_VERITY', 1082156677>, arg: In<'fsverity_enable_arg'>): Big<number>;
  /** With bigints: gets the digest of a file that FS_IOC_ENABLE_VERITY was made for, where digest_size is enough for it. */
  bigint(fd: FdLike, request: Choice<'FS_IOC_MEASURE_VERITY', 3221513862>, digest: Input<'fsverity_digest'>): Big<Structs['fsverity_digest']>;
  /** With bigints: reads what a file's reads are checked with, and returns how many bytes (since Linux 5.12). */
  bigint(fd: FdLike, request: Choice<'FS_IOC_READ_VERITY_METADATA', 3223873159>, arg: In<'fsverity_read_metadata_arg'>): Big<number>;
  /** With bigints: finds pages of a kind by /proc/PID/pagemap, and returns how many of vec were filled (since Linux 6.7). */
  bigint(fd: FdLike, request: Choice<'PAGEMAP_SCAN', 3227543056>, arg: Input<'pm_scan_arg'>): Big<{ count: number; arg: Structs['pm_scan_arg'] }>;
  /** With bigints: says of an address what is mapped there, by /proc/PID/maps (since Linux 6.11). */
  bigint(fd: FdLike, request: Choice<'PROCMAP_QUERY', 3228067345>, query: Input<'procmap_query'>): Big<Structs['procmap_query']>;
  /** With bigints: gets the size of a block device in bytes. */
  bigint(fd: FdLike, request: Choice<'BLKGETSIZE64', 2147750514 | 2148012658>): Big<number>;
  /** With bigints: gets the size of a block device in units of 512 bytes. */
  bigint(fd: FdLike, request: Choice<'BLKGETSIZE', 4704>): Big<number>;
  /** With bigints: gets the size of a block device's logical sectors. */
  bigint(fd: FdLike, request: Choice<'BLKSSZGET', 4712>): Big<number>;
  /** With bigints: gets the size of a block device's physical sectors. */
  bigint(fd: FdLike, request: Choice<'BLKPBSZGET', 4731>): Big<number>;
  /** With bigints: gets the block size that a block device is cached with. */
  bigint(fd: FdLike, request: Choice<'BLKBSZGET', 2147750512 | 2148012656>): Big<number>;
  /** With bigints: sets the block size that a block device is cached with. */
  bigint(fd: FdLike, request: Choice<'BLKBSZSET', 1074008689 | 1074270833>, size: readonly Int[] | Pointer<'int'>): Big<number>;
  /** With bigints: gets the least that a block device likes to transfer. */
  bigint(fd: FdLike, request: Choice<'BLKIOMIN', 4728>): Big<number>;
  /** With bigints: gets what a block device likes to transfer best; 0: it has not said. */
  bigint(fd: FdLike, request: Choice<'BLKIOOPT', 4729>): Big<number>;
  /** With bigints: gets by how much a block device's physical sectors are shifted. */
  bigint(fd: FdLike, request: Choice<'BLKALIGNOFF', 4730>): Big<number>;
  /** With bigints: says whether a block device turns. */
  bigint(fd: FdLike, request: Choice<'BLKROTATIONAL', 4734>): Big<number>;
  /** With bigints: gets how far a block device is read ahead, in units of 512 bytes. */
  bigint(fd: FdLike, request: Choice<'BLKRAGET', 4707>): Big<number>;
  /** With bigints: sets how far a block device is read ahead, in units of 512 bytes. */
  bigint(fd: FdLike, request: Choice<'BLKRASET', 4706>, count: Int): Big<number>;
  /** With bigints: gets how much a block device transfers at once at most, in units of 512 bytes. */
  bigint(fd: FdLike, request: Choice<'BLKSECTGET', 4711>): Big<number>;
  /** With bigints: says whether a block device is read-only. */
  bigint(fd: FdLike, request: Choice<'BLKROGET', 4702>): Big<number>;
  /** With bigints: makes a block device read-only, or writable. */
  bigint(fd: FdLike, request: Choice<'BLKROSET', 4701>, is: readonly Int[] | Pointer<'int'>): Big<number>;
  /** With bigints: gets a number that no other disk has had since boot (since Linux 5.15). */
  bigint(fd: FdLike, request: Choice<'BLKGETDISKSEQ', 2148012672>): Big<number>;
  /** With bigints: writes what is cached of a block device, and forgets it. */
  bigint(fd: FdLike, request: Choice<'BLKFLSBUF', 4705>): Big<number>;
  /** With bigints: gives a block device's bytes back, from the first number on as many as the second. */
  bigint(fd: FdLike, request: Choice<'BLKDISCARD', 4727>, range: readonly Int[] | Pointer<'u64'>): Big<number>;
  /** With bigints: makes a block device's bytes zero, from the first number on as many as the second. */
  bigint(fd: FdLike, request: Choice<'BLKZEROOUT', 4735>, range: readonly Int[] | Pointer<'u64'>): Big<number>;
  /** With bigints: reads a block device's partition table again. */
  bigint(fd: FdLike, request: Choice<'BLKRRPART', 4703>): Big<number>;
  /** With bigints: adds, removes or resizes a partition: data is a struct blkpg_partition. */
  bigint(fd: FdLike, request: Choice<'BLKPG', 4713>, arg: In<'blkpg_ioctl_arg'>): Big<number>;
  /** With bigints: gets the number of a loop device that is free. */
  bigint(fd: FdLike, request: Choice<'LOOP_CTL_GET_FREE', 19586>): Big<number>;
  /** With bigints: adds the loop device of that number; -1: of any, and returns it. */
  bigint(fd: FdLike, request: Choice<'LOOP_CTL_ADD', 19584>, number: Int): Big<number>;
  /** With bigints: removes a loop device. */
  bigint(fd: FdLike, request: Choice<'LOOP_CTL_REMOVE', 19585>, number: Int): Big<number>;
  /** With bigints: puts a file behind a loop device, and says how. */
  bigint(fd: FdLike, request: Choice<'LOOP_CONFIGURE', 19466>, config: In<'loop_config'>): Big<number>;
  /** With bigints: puts a file behind a loop device. */
  bigint(fd: FdLike, request: Choice<'LOOP_SET_FD', 19456>, file_fd: FdLike): Big<number>;
  /** With bigints: puts another file of the same size behind a loop device that is read-only. */
  bigint(fd: FdLike, request: Choice<'LOOP_CHANGE_FD', 19462>, file_fd: FdLike): Big<number>;
  /** With bigints: takes the file from behind a loop device. */
  bigint(fd: FdLike, request: Choice<'LOOP_CLR_FD', 19457>): Big<number>;
  /** With bigints: says what is behind a loop device. */
  bigint(fd: FdLike, request: Choice<'LOOP_GET_STATUS64', 19461>): Big<Structs['loop_info64']>;
  /** With bigints: sets which part of the file a loop device is, and how it is kept. */
  bigint(fd: FdLike, request: Choice<'LOOP_SET_STATUS64', 19460>, info: In<'loop_info64'>): Big<number>;
  /** With bigints: has a loop device take its file's new size. */
  bigint(fd: FdLike, request: Choice<'LOOP_SET_CAPACITY', 19463>): Big<number>;
  /** With bigints: switches direct I/O to a loop device's file. */
  bigint(fd: FdLike, request: Choice<'LOOP_SET_DIRECT_IO', 19464>, on: Int): Big<number>;
  /** With bigints: sets the size of a loop device's sectors. */
  bigint(fd: FdLike, request: Choice<'LOOP_SET_BLOCK_SIZE', 19465>, size: Int): Big<number>;
  /** With bigints: gets the number of bytes that can be read from a socket. */
  bigint(fd: FdLike, request: Choice<'SIOCINQ', 21531>): Big<number>;
  /** With bigints: gets how many bytes of a socket were not sent, or not confirmed. */
  bigint(fd: FdLike, request: Choice<'SIOCOUTQ', 21521>): Big<number>;
  /** With bigints: says whether what is read next is out of band. */
  bigint(fd: FdLike, request: Choice<'SIOCATMARK', 35077>): Big<number>;
  /** With bigints: opens the network namespace of a socket. */
  bigint(fd: FdLike, request: Choice<'SIOCGSKNS', 35148>): Big<number>;
  /** With bigints: lists the addresses of IPv4: ifc_len becomes the bytes of ifc_buf that hold structures ifreq_addr. */
  bigint(fd: FdLike, request: Choice<'SIOCGIFCONF', 35090>, conf: Input<'ifconf'>): Big<Structs['ifconf']>;
  /** With bigints: gets a network interface's name from its index. */
  bigint(fd: FdLike, request: Choice<'SIOCGIFNAME', 35088>, req: Input<'ifreq_ifindex'>): Big<Structs['ifreq_ifindex']>;
  /** With bigints: gives a network interface another name. */
  bigint(fd: FdLike, request: Choice<'SIOCSIFNAME', 35107>, req: In<'ifreq_newname'>): Big<number>;
  /** With bigints: gets a network interface's index from its name. */
  bigint(fd: FdLike, request: Choice<'SIOCGIFINDEX', 35123>, req: Input<'ifreq_ifindex'>): Big<Structs['ifreq_ifindex']>;
  /** With bigints: gets a network interface's flags. */
  bigint(fd: FdLike, request: Choice<'SIOCGIFFLAGS', 35091>, req: Input<'ifreq_flags'>): Big<Structs['ifreq_flags']>;
  /** With bigints: sets a network interface's flags. */
  bigint(fd: FdLike, request: Choice<'SIOCSIFFLAGS', 35092>, req: In<'ifreq_flags'>): Big<number>;
  /** With bigints: gets a network interface's address in IPv4. */
  bigint(fd: FdLike, request: Choice<'SIOCGIFADDR', 35093>, req: Input<'ifreq_addr'>): Big<Structs['ifreq_addr']>;
  /** With bigints: sets a network interface's address in IPv4. */
  bigint(fd: FdLike, request: Choice<'SIOCSIFADDR', 35094>, req: In<'ifreq_addr'>): Big<number>;
  /** With bigints: gets a network interface's peer's address in IPv4. */
  bigint(fd: FdLike, request: Choice<'SIOCGIFDSTADDR', 35095>, req: Input<'ifreq_addr'>): Big<Structs['ifreq_addr']>;
  /** With bigints: sets a network interface's peer's address in IPv4. */
  bigint(fd: FdLike, request: Choice<'SIOCSIFDSTADDR', 35096>, req: In<'ifreq_addr'>): Big<number>;
  /** With bigints: gets a network interface's broadcast address in IPv4. */
  bigint(fd: FdLike, request: Choice<'SIOCGIFBRDADDR', 35097>, req: Input<'ifreq_addr'>): Big<Structs['ifreq_addr']>;
  /** With bigints: sets a network interface's broadcast address in IPv4. */
  bigint(fd: FdLike, request: Choice<'SIOCSIFBRDADDR', 35098>, req: In<'ifreq_addr'>): Big<number>;
  /** With bigints: gets a network interface's network mask in IPv4. */
  bigint(fd: FdLike, request: Choice<'SIOCGIFNETMASK', 35099>, req: Input<'ifreq_addr'>): Big<Structs['ifreq_addr']>;
  /** With bigints: sets a network interface's network mask in IPv4. */
  bigint(fd: FdLike, request: Choice<'SIOCSIFNETMASK', 35100>, req: In<'ifreq_addr'>): Big<number>;
  /** With bigints: gets the most that one packet of a network interface holds. */
  bigint(fd: FdLike, request: Choice<'SIOCGIFMTU', 35105>, req: Input<'ifreq_mtu'>): Big<Structs['ifreq_mtu']>;
  /** With bigints: sets the most that one packet of a network interface holds. */
  bigint(fd: FdLike, request: Choice<'SIOCSIFMTU', 35106>, req: In<'ifreq_mtu'>): Big<number>;
  /** With bigints: gets how many packets wait for a network interface at most. */
  bigint(fd: FdLike, request: Choice<'SIOCGIFTXQLEN', 35138>, req: Input<'ifreq_qlen'>): Big<Structs['ifreq_qlen']>;
  /** With bigints: sets how many packets wait for a network interface at most. */
  bigint(fd: FdLike, request: Choice<'SIOCSIFTXQLEN', 35139>, req: In<'ifreq_qlen'>): Big<number>;
  /** With bigints: gets a network interface's hardware address. */
  bigint(fd: FdLike, request: Choice<'SIOCGIFHWADDR', 35111>, req: Input<'ifreq_hwaddr'>): Big<Structs['ifreq_hwaddr']>;
  /** With bigints: sets a network interface's hardware address. */
  bigint(fd: FdLike, request: Choice<'SIOCSIFHWADDR', 35108>, req: In<'ifreq_hwaddr'>): Big<number>;
  /** With bigints: makes a network interface of /dev/net/tun, or attaches to it; a name such as tun%d gets a number. */
  bigint(fd: FdLike, request: Choice<'TUNSETIFF', 1074025674>, req: Input<'ifreq_tun'>): Big<Structs['ifreq_tun']>;
  /** With bigints: gets the name and the flags of a network interface of /dev/net/tun. */
  bigint(fd: FdLike, request: Choice<'TUNGETIFF', 2147767506>): Big<Structs['ifreq_tun']>;
  /** With bigints: keeps a network interface of /dev/net/tun when nobody has it open, or lets it go then. */
  bigint(fd: FdLike, request: Choice<'TUNSETPERSIST', 1074025675>, on: Int): Big<number>;
  /** With bigints: says which user may attach to a network interface of /dev/net/tun. */
  bigint(fd: FdLike, request: Choice<'TUNSETOWNER', 1074025676>, owner: Int): Big<number>;
  /** With bigints: says which group may attach to a network interface of /dev/net/tun. */
  bigint(fd: FdLike, request: Choice<'TUNSETGROUP', 1074025678>, group: Int): Big<number>;
  /** With bigints: gets which flags TUNSETIFF knows. */
  bigint(fd: FdLike, request: Choice<'TUNGETFEATURES', 2147767503>): Big<number>;
  /** With bigints: says what packets need not have when they come to /dev/net/tun. */
  bigint(fd: FdLike, request: Choice<'TUNSETOFFLOAD', 1074025680>, offload: Flags<'tun_offload'>): Big<number>;
  /** With bigints: gets how many bytes may wait in a network interface of /dev/net/tun. */
  bigint(fd: FdLike, request: Choice<'TUNGETSNDBUF', 2147767507>): Big<number>;
  /** With bigints: sets how many bytes may wait in a network interface of /dev/net/tun. */
  bigint(fd: FdLike, request: Choice<'TUNSETSNDBUF', 1074025684>, size: readonly Int[] | Pointer<'int'>): Big<number>;
  /** With bigints: gets the size of the header that IFF_VNET_HDR puts before packets. */
  bigint(fd: FdLike, request: Choice<'TUNGETVNETHDRSZ', 2147767511>): Big<number>;
  /** With bigints: sets the size of the header that IFF_VNET_HDR puts before packets. */
  bigint(fd: FdLike, request: Choice<'TUNSETVNETHDRSZ', 1074025688>, size: readonly Int[] | Pointer<'int'>): Big<number>;
  /** With bigints: attaches or detaches a queue of a network interface of /dev/net/tun. */
  bigint(fd: FdLike, request: Choice<'TUNSETQUEUE', 1074025689>, req: In<'ifreq_tun'>): Big<number>;
  /** With bigints: says whether a network interface of /dev/net/tun has a carrier. */
  bigint(fd: FdLike, request: Choice<'TUNSETCARRIER', 1074025698>, on: readonly Int[] | Pointer<'int'>): Big<number>;
  /** With bigints: opens the network namespace of a network interface of /dev/net/tun. */
  bigint(fd: FdLike, request: Choice<'TUNGETDEVNETNS', 21731>): Big<number>;
  /** With bigints: gets the entropy in the kernel's pool, in bits. */
  bigint(fd: FdLike, request: Choice<'RNDGETENTCNT', 2147766784>): Big<number>;
  /** With bigints: adds to the count of the entropy in the kernel's pool. */
  bigint(fd: FdLike, request: Choice<'RNDADDTOENTCNT', 1074024961>, count: readonly Int[] | Pointer<'int'>): Big<number>;
  /** With bigints: adds bytes to the kernel's pool, and entropy_count bits to its count. */
  bigint(fd: FdLike, request: Choice<'RNDADDENTROPY', 1074287107>, info: In<'rand_pool_info'>): Big<number>;
  /** With bigints: empties the kernel's pool, which does nothing any more. */
  bigint(fd: FdLike, request: Choice<'RNDZAPENTCNT', 20996>): Big<number>;
  /** With bigints: empties the kernel's pool, which does nothing any more. */
  bigint(fd: FdLike, request: Choice<'RNDCLEARPOOL', 20998>): Big<number>;
  /** With bigints: has the kernel's random numbers begin anew from its pool. */
  bigint(fd: FdLike, request: Choice<'RNDRESEEDCRNG', 20999>): Big<number>;
  /** With bigints: starts a counter of performance. */
  bigint(fd: FdLike, request: Choice<'PERF_EVENT_IOC_ENABLE', 9216>, flags: Flags<'perf_ioc'>): Big<number>;
  /** With bigints: stops a counter of performance. */
  bigint(fd: FdLike, request: Choice<'PERF_EVENT_IOC_DISABLE', 9217>, flags: Flags<'perf_ioc'>): Big<number>;
  /** With bigints: sets a counter of performance to zero. */
  bigint(fd: FdLike, request: Choice<'PERF_EVENT_IOC_RESET', 9219>, flags: Flags<'perf_ioc'>): Big<number>;
  /** With bigints: starts a counter of performance for so many overflows more. */
  bigint(fd: FdLike, request: Choice<'PERF_EVENT_IOC_REFRESH', 9218>, count: Int): Big<number>;
  /** With bigints: sets after how many events a counter of performance overflows. */
  bigint(fd: FdLike, request: Choice<'PERF_EVENT_IOC_PERIOD', 1074275332>, period: readonly Int[] | Pointer<'u64'>): Big<number>;
  /** With bigints: gets the number that a counter of performance has in records. */
  bigint(fd: FdLike, request: Choice<'PERF_EVENT_IOC_ID', 2147755015 | 2148017159>): Big<number>;
  /** With bigints: has a counter of performance write to another's buffer; -1 ends that. */
  bigint(fd: FdLike, request: Choice<'PERF_EVENT_IOC_SET_OUTPUT', 9221>, event_fd: Int): Big<number>;
  /** With bigints: stops a counter of performance writing to its buffer, or lets it. */
  bigint(fd: FdLike, request: Choice<'PERF_EVENT_IOC_PAUSE_OUTPUT', 1074013193>, pause: Int): Big<number>;
  /** With bigints: says which events of a tracepoint count. */
  bigint(fd: FdLike, request: Choice<'PERF_EVENT_IOC_SET_FILTER', 1074013190 | 1074275334>, filter: Text): Big<number>;
  /** With bigints: has a program of BPF run at the events of a counter of performance. */
  bigint(fd: FdLike, request: Choice<'PERF_EVENT_IOC_SET_BPF', 1074013192>, prog_fd: FdLike): Big<number>;
  /** With bigints: gets the programs of BPF that run at a tracepoint: prog_cnt of ids. */
  bigint(fd: FdLike, request: Choice<'PERF_EVENT_IOC_QUERY_BPF', 3221496842 | 3221758986>, query: Input<'perf_event_query_bpf'>): Big<Structs['perf_event_query_bpf']>;
  /** With bigints: makes a userfaultfd, of /dev/userfaultfd (since Linux 6.1). */
  bigint(fd: FdLike, request: Choice<'USERFAULTFD_IOC_NEW', 43520>, flags: Flags<'userfaultfd'>): Big<number>;
  /** With bigints: agrees on what a userfaultfd can do. */
  bigint(fd: FdLike, request: Choice<'UFFDIO_API', 3222841919>, api: Input<'uffdio_api'>): Big<Structs['uffdio_api']>;
  /** With bigints: has a range of memory handled by a userfaultfd. */
  bigint(fd: FdLike, request: Choice<'UFFDIO_REGISTER', 3223366144>, registration: Input<'uffdio_register'>): Big<Structs['uffdio_register']>;
  /** With bigints: has a range of memory handled by the kernel again. */
  bigint(fd: FdLike, request: Choice<'UFFDIO_UNREGISTER', 2148575745>, range: In<'uffdio_range'>): Big<number>;
  /** With bigints: wakes those who wait for pages of a range. */
  bigint(fd: FdLike, request: Choice<'UFFDIO_WAKE', 2148575746>, range: In<'uffdio_range'>): Big<number>;
  /** With bigints: fills pages that were missing. */
  bigint(fd: FdLike, request: Choice<'UFFDIO_COPY', 3223890435>, copy: Input<'uffdio_copy'>): Big<Structs['uffdio_copy']>;
  /** With bigints: fills pages that were missing with zeros. */
  bigint(fd: FdLike, request: Choice<'UFFDIO_ZEROPAGE', 3223366148>, zeropage: Input<'uffdio_zeropage'>): Big<Structs['uffdio_zeropage']>;
  /** With bigints: has writing to pages wait for the userfaultfd, or lets it again. */
  bigint(fd: FdLike, request: Choice<'UFFDIO_WRITEPROTECT', 3222841862>, writeprotect: Input<'uffdio_writeprotect'>): Big<Structs['uffdio_writeprotect']>;
  /** With bigints: maps pages that are in the file already (since Linux 5.13). */
  bigint(fd: FdLike, request: Choice<'UFFDIO_CONTINUE', 3223366151>, range: Input<'uffdio_continue'>): Big<Structs['uffdio_continue']>;
  /** With bigints: has those who touch pages get SIGBUS (since Linux 6.6). */
  bigint(fd: FdLike, request: Choice<'UFFDIO_POISON', 3223366152>, poison: Input<'uffdio_poison'>): Big<Structs['uffdio_poison']>;
  /** With bigints: moves pages to where they were missing (since Linux 6.8). */
  bigint(fd: FdLike, request: Choice<'UFFDIO_MOVE', 3223890437>, move: Input<'uffdio_move'>): Big<Structs['uffdio_move']>;
  /** With bigints: has any access to pages wait for the userfaultfd, or lets it again (since Linux 7.3). */
  bigint(fd: FdLike, request: Choice<'UFFDIO_RWPROTECT', 3222841865>, rwprotect: Input<'uffdio_rwprotect'>): Big<Structs['uffdio_rwprotect']>;
  /** With bigints: has accesses noted without waiting, or wait (since Linux 7.3). */
  bigint(fd: FdLike, request: Choice<'UFFDIO_SET_MODE', 1074833930>, mode: In<'uffdio_set_mode'>): Big<number>;
  /** With bigints: opens the user namespace of a namespace. */
  bigint(fd: FdLike, request: Choice<'NS_GET_USERNS', 46849>): Big<number>;
  /** With bigints: opens the parent of a namespace of processes or users. */
  bigint(fd: FdLike, request: Choice<'NS_GET_PARENT', 46850>): Big<number>;
  /** With bigints: gets the kind of a namespace, as one of the flags of unshare. */
  bigint(fd: FdLike, request: Choice<'NS_GET_NSTYPE', 46851>): Big<number>;
  /** With bigints: gets the user who made a namespace of users. */
  bigint(fd: FdLike, request: Choice<'NS_GET_OWNER_UID', 46852>): Big<number>;
  /** With bigints: gets the number of a namespace of mounts (since Linux 6.11). */
  bigint(fd: FdLike, request: Choice<'NS_GET_MNTNS_ID', 2148054789>): Big<number>;
  /** With bigints: gets the number of a namespace (since Linux 6.18). */
  bigint(fd: FdLike, request: Choice<'NS_GET_ID', 2148054797>): Big<number>;
  /** With bigints: gets what a thread of a namespace is called in the caller's (since Linux 6.11). */
  bigint(fd: FdLike, request: Choice<'NS_GET_PID_FROM_PIDNS', 2147792646>, pid: Int): Big<number>;
  /** With bigints: gets what the process of a thread of a namespace is called in the caller's (since Linux 6.11). */
  bigint(fd: FdLike, request: Choice<'NS_GET_TGID_FROM_PIDNS', 2147792647>, pid: Int): Big<number>;
  /** With bigints: gets what a thread of the caller's namespace is called in another (since Linux 6.11). */
  bigint(fd: FdLike, request: Choice<'NS_GET_PID_IN_PIDNS', 2147792648>, pid: Int): Big<number>;
  /** With bigints: gets what the process of a thread of the caller's namespace is called in another (since Linux 6.11). */
  bigint(fd: FdLike, request: Choice<'NS_GET_TGID_IN_PIDNS', 2147792649>, pid: Int): Big<number>;
  /** With bigints: says how many mounts a namespace has (since Linux 6.12). */
  bigint(fd: FdLike, request: Choice<'NS_MNT_GET_INFO', 2148579082>): Big<Structs['mnt_ns_info']>;
  /** With bigints: opens the namespace of mounts behind this one (since Linux 6.12). */
  bigint(fd: FdLike, request: Choice<'NS_MNT_GET_NEXT', 2148579083>): Big<{ fd: number; info: Structs['mnt_ns_info'] }>;
  /** With bigints: opens the namespace of mounts before this one (since Linux 6.12). */
  bigint(fd: FdLike, request: Choice<'NS_MNT_GET_PREV', 2148579084>): Big<{ fd: number; info: Structs['mnt_ns_info'] }>;
  /** With bigints: says what is known of a process; mask says what is asked for and what is there (since Linux 6.13). */
  bigint(fd: FdLike, request: Choice<'PIDFD_GET_INFO', 3227057931>, info: Input<'pidfd_info'>): Big<Structs['pidfd_info']>;
  /** With bigints: opens a process's namespace of control groups (since Linux 6.11). */
  bigint(fd: FdLike, request: Choice<'PIDFD_GET_CGROUP_NAMESPACE', 65281>): Big<number>;
  /** With bigints: opens a process's namespace of IPC (since Linux 6.11). */
  bigint(fd: FdLike, request: Choice<'PIDFD_GET_IPC_NAMESPACE', 65282>): Big<number>;
  /** With bigints: opens a process's namespace of mounts (since Linux 6.11). */
  bigint(fd: FdLike, request: Choice<'PIDFD_GET_MNT_NAMESPACE', 65283>): Big<number>;
  /** With bigints: opens a process's namespace of networks (since Linux 6.11). */
  bigint(fd: FdLike, request: Choice<'PIDFD_GET_NET_NAMESPACE', 65284>): Big<number>;
  /** With bigints: opens a process's namespace of processes (since Linux 6.11). */
  bigint(fd: FdLike, request: Choice<'PIDFD_GET_PID_NAMESPACE', 65285>): Big<number>;
  /** With bigints: opens a process's namespace of processes that its children get (since Linux 6.11). */
  bigint(fd: FdLike, request: Choice<'PIDFD_GET_PID_FOR_CHILDREN_NAMESPACE', 65286>): Big<number>;
  /** With bigints: opens a process's namespace of time (since Linux 6.11). */
  bigint(fd: FdLike, request: Choice<'PIDFD_GET_TIME_NAMESPACE', 65287>): Big<number>;
  /** With bigints: opens a process's namespace of time that its children get (since Linux 6.11). */
  bigint(fd: FdLike, request: Choice<'PIDFD_GET_TIME_FOR_CHILDREN_NAMESPACE', 65288>): Big<number>;
  /** With bigints: opens a process's namespace of users (since Linux 6.11). */
  bigint(fd: FdLike, request: Choice<'PIDFD_GET_USER_NAMESPACE', 65289>): Big<number>;
  /** With bigints: opens a process's namespace of host names (since Linux 6.11). */
  bigint(fd: FdLike, request: Choice<'PIDFD_GET_UTS_NAMESPACE', 65290>): Big<number>;
  /** With bigints: gets how an epoll polls networks (since Linux 6.9). */
  bigint(fd: FdLike, request: Choice<'EPIOCGPARAMS', 2148043266>): Big<Structs['epoll_params']>;
  /** With bigints: sets how an epoll polls networks (since Linux 6.9). */
  bigint(fd: FdLike, request: Choice<'EPIOCSPARAMS', 1074301441>, params: In<'epoll_params'>): Big<number>;
  /** With bigints: waits for a call that a filter hands over. */
  bigint(fd: FdLike, request: Choice<'SECCOMP_IOCTL_NOTIF_RECV', 3226476800>): Big<Structs['seccomp_notif']>;
  /** With bigints: says what comes of a call that a filter has handed over. */
  bigint(fd: FdLike, request: Choice<'SECCOMP_IOCTL_NOTIF_SEND', 3222806785>, resp: In<'seccomp_notif_resp'>): Big<number>;
  /** With bigints: fails with ENOENT where the thread that made the call does not wait any more. */
  bigint(fd: FdLike, request: Choice<'SECCOMP_IOCTL_NOTIF_ID_VALID', 1074274562>, id: readonly Int[] | Pointer<'u64'>): Big<number>;
  /** With bigints: gives a file descriptor to the process that made the call, and returns which one it is there. */
  bigint(fd: FdLike, request: Choice<'SECCOMP_IOCTL_NOTIF_ADDFD', 1075323139>, addfd: In<'seccomp_notif_addfd'>): Big<number>;
  /** With bigints: says how those who make calls are woken (since Linux 6.6). */
  bigint(fd: FdLike, request: Choice<'SECCOMP_IOCTL_NOTIF_SET_FLAGS', 1074274564>, flags: Flags<'seccomp_notify'>): Big<number>;
  /** With bigints: gets the time of a real-time clock. */
  bigint(fd: FdLike, request: Choice<'RTC_RD_TIME', 2149871625>): Big<Structs['rtc_time']>;
  /** With bigints: sets the time of a real-time clock. */
  bigint(fd: FdLike, request: Choice<'RTC_SET_TIME', 1076129802>, time: In<'rtc_time'>): Big<number>;
  /** With bigints: gets when a real-time clock gives an alarm in the next 24 hours. */
  bigint(fd: FdLike, request: Choice<'RTC_ALM_READ', 2149871624>): Big<Structs['rtc_time']>;
  /** With bigints: sets when a real-time clock gives an alarm in the next 24 hours. */
  bigint(fd: FdLike, request: Choice<'RTC_ALM_SET', 1076129799>, time: In<'rtc_time'>): Big<number>;
  /** With bigints: gets when a real-time clock wakes the machine. */
  bigint(fd: FdLike, request: Choice<'RTC_WKALM_RD', 2150133776>): Big<Structs['rtc_wkalrm']>;
  /** With bigints: sets when a real-time clock wakes the machine. */
  bigint(fd: FdLike, request: Choice<'RTC_WKALM_SET', 1076391951>, alarm: In<'rtc_wkalrm'>): Big<number>;
  /** With bigints: switches the alarm of a real-time clock on. */
  bigint(fd: FdLike, request: Choice<'RTC_AIE_ON', 28673>): Big<number>;
  /** With bigints: switches the alarm of a real-time clock off. */
  bigint(fd: FdLike, request: Choice<'RTC_AIE_OFF', 28674>): Big<number>;
  /** With bigints: switches an interrupt each second on. */
  bigint(fd: FdLike, request: Choice<'RTC_UIE_ON', 28675>): Big<number>;
  /** With bigints: switches an interrupt each second off. */
  bigint(fd: FdLike, request: Choice<'RTC_UIE_OFF', 28676>): Big<number>;
  /** With bigints: switches interrupts at the rate of RTC_IRQP_SET on. */
  bigint(fd: FdLike, request: Choice<'RTC_PIE_ON', 28677>): Big<number>;
  /** With bigints: switches interrupts at the rate of RTC_IRQP_SET off. */
  bigint(fd: FdLike, request: Choice<'RTC_PIE_OFF', 28678>): Big<number>;
  /** With bigints: gets how often a second RTC_PIE_ON interrupts. */
  bigint(fd: FdLike, request: Choice<'RTC_IRQP_READ', 2147774475 | 2148036619>): Big<number>;
  /** With bigints: sets how often a second RTC_PIE_ON interrupts. */
  bigint(fd: FdLike, request: Choice<'RTC_IRQP_SET', 1074032652 | 1074294796>, rate: Int): Big<number>;
  /** With bigints: says what a watchdog is and can do. */
  bigint(fd: FdLike, request: Choice<'WDIOC_GETSUPPORT', 2150127360>): Big<Structs['watchdog_info']>;
  /** With bigints: gets the state of a watchdog, as WDIOF_ bits. */
  bigint(fd: FdLike, request: Choice<'WDIOC_GETSTATUS', 2147768065>): Big<number>;
  /** With bigints: gets whether a watchdog was why the machine has booted, as WDIOF_ bits. */
  bigint(fd: FdLike, request: Choice<'WDIOC_GETBOOTSTATUS', 2147768066>): Big<number>;
  /** With bigints: tells a watchdog that all is well. */
  bigint(fd: FdLike, request: Choice<'WDIOC_KEEPALIVE', 2147768069>): Big<number>;
  /** With bigints: sets after how many seconds a watchdog boots the machine. */
  bigint(fd: FdLike, request: Choice<'WDIOC_SETTIMEOUT', 3221509894>, timeout: readonly Int[] | Pointer<'int'>): Big<number>;
  /** With bigints: gets after how many seconds a watchdog boots the machine. */
  bigint(fd: FdLike, request: Choice<'WDIOC_GETTIMEOUT', 2147768071>): Big<number>;
  /** With bigints: gets how many seconds before that a watchdog warns. */
  bigint(fd: FdLike, request: Choice<'WDIOC_GETPRETIMEOUT', 2147768073>): Big<number>;
  /** With bigints: gets in how many seconds a watchdog boots the machine. */
  bigint(fd: FdLike, request: Choice<'WDIOC_GETTIMELEFT', 2147768074>): Big<number>;
  /** With bigints: gets the version of the input subsystem. */
  bigint(fd: FdLike, request: Choice<'EVIOCGVERSION', 2147763457>): Big<number>;
  /** With bigints: says which an input device is. */
  bigint(fd: FdLike, request: Choice<'EVIOCGID', 2148025602>): Big<Structs['input_id']>;
  /** With bigints: gets an input device's name, of at most 255 bytes. */
  bigint(fd: FdLike, request: Choice<'EVIOCGNAME', 2164278534>): Big<string>;
  /** With bigints: gets an input device's place in the machine, of at most 255 bytes. */
  bigint(fd: FdLike, request: Choice<'EVIOCGPHYS', 2164278535>): Big<string>;
  /** With bigints: gets an input device's serial number, of at most 255 bytes. */
  bigint(fd: FdLike, request: Choice<'EVIOCGUNIQ', 2164278536>): Big<string>;
  /** With bigints: has an input device's events come here alone, or to all again. */
  bigint(fd: FdLike, request: Choice<'EVIOCGRAB', 1074021776>, on: Int): Big<number>;
  /** With bigints: says that an input device that is being made gives events of a type. */
  bigint(fd: FdLike, request: Choice<'UI_SET_EVBIT', 1074025828>, type_: OneOf<'input_event'>): Big<number>;
  /** With bigints: says that an input device that is being made has a key. */
  bigint(fd: FdLike, request: Choice<'UI_SET_KEYBIT', 1074025829>, key: Int): Big<number>;
  /** With bigints: says what an input device that is being made is called. */
  bigint(fd: FdLike, request: Choice<'UI_DEV_SETUP', 1079792899>, setup: In<'uinput_setup'>): Big<number>;
  /** With bigints: makes an input device. */
  bigint(fd: FdLike, request: Choice<'UI_DEV_CREATE', 21761>): Big<number>;
  /** With bigints: removes an input device that was made so. */
  bigint(fd: FdLike, request: Choice<'UI_DEV_DESTROY', 21762>): Big<number>;
  /** With bigints: gets the name that an input device has below /sys/devices/virtual/input. */
  bigint(fd: FdLike, request: Choice<'UI_GET_SYSNAME', 2151699756>): Big<string>;
  /** With bigints: gets the version of KVM's interface, which is 12. */
  bigint(fd: FdLike, request: Choice<'KVM_GET_API_VERSION', 44544>): Big<number>;
  /** With bigints: makes a virtual machine. */
  bigint(fd: FdLike, request: Choice<'KVM_CREATE_VM', 44545>, type_: Int): Big<number>;
  /** With bigints: says what KVM can do. */
  bigint(fd: FdLike, request: Choice<'KVM_CHECK_EXTENSION', 44547>, extension: Int): Big<number>;
  /** With bigints: gets how many bytes of a virtual processor can be mapped. */
  bigint(fd: FdLike, request: Choice<'KVM_GET_VCPU_MMAP_SIZE', 44548>): Big<number>;
  /** With bigints: adds a processor to a virtual machine. */
  bigint(fd: FdLike, request: Choice<'KVM_CREATE_VCPU', 44609>, id: Int): Big<number>;
  /** With bigints: gets the machine's address in AF_VSOCK, of /dev/vsock. */
  bigint(fd: FdLike, request: Choice<'IOCTL_VM_SOCKETS_GET_LOCAL_CID', 1977>): Big<number>;
  /** With bigints: asks a device, or a file of another kind. */
  bigint(fd: FdLike, request: OneOf<'ioctl'>, argp: IntOrMemory): bigint;
}
/**
 * `ioctl` asks a device, or a file of another kind.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 1.0; i386 54, x86_64 16, arm64 29.
 *
 * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOTTY
 * @see https://man7.org/linux/man-pages/man2/ioctl.2.html
 */
export const ioctl = call<IoctlCall>('ioctl', 'chosen');

/**
 * `flock` locks or unlocks a whole open file.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.0; i386 143, x86_64 73, arm64 32.
 *
 * @param fd file descriptor
 * @param operation one of LOCK_SH, LOCK_EX, LOCK_UN; and any of LOCK_NB
 * @throws {SyscallError} EBADF, EINTR, EINVAL, ENOLCK, EWOULDBLOCK
 * @see https://man7.org/linux/man-pages/man2/flock.2.html
 */
export const flock = call<Exact<[fd: FdLike, operation: OneWith<'flock', 'flock_wait'>]>>('flock', 2);

/**
 * `sync` writes all cached data to disks.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 1.0; i386 36, x86_64 162, arm64 81.
 *
 * @throws {SyscallError} EBADF, EIO, ENOSPC, EDQUOT
 * @see https://man7.org/linux/man-pages/man2/sync.2.html
 */
export const sync = call<Exact<[]>>('sync', 0);

/**
 * `syncfs` writes the cached data of a file's file system to its disk.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.6.39; i386 344, x86_64 306, arm64 267.
 *
 * @param fd file descriptor
 * @throws {SyscallError} EBADF, EIO, ENOSPC, EDQUOT
 * @see https://man7.org/linux/man-pages/man2/syncfs.2.html
 */
export const syncfs = call<Exact<[fd: FdLike]>>('syncfs', 1);

/**
 * `fsync` writes a file's cached data to its disk.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 1.0; i386 118, x86_64 74, arm64 82.
 *
 * @param fd file descriptor
 * @throws {SyscallError} EBADF, EINTR, EIO, ENOSPC, EROFS, EINVAL, EDQUOT
 * @see https://man7.org/linux/man-pages/man2/fsync.2.html
 */
export const fsync = call<Exact<[fd: FdLike]>>('fsync', 1);

/**
 * `fdatasync` writes a file's cached data to its disk, and no more than is needed to read it.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.0; i386 148, x86_64 75, arm64 83.
 *
 * @param fd file descriptor
 * @throws {SyscallError} EBADF, EINTR, EIO, ENOSPC, EROFS, EINVAL, EDQUOT
 * @see https://man7.org/linux/man-pages/man2/fdatasync.2.html
 */
export const fdatasync = call<Exact<[fd: FdLike]>>('fdatasync', 1);

/**
 * `sync_file_range` writes a range of a file's cached data to its disk.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.6.17; i386 314, x86_64 277, arm64 84.
 *
 * @param fd file descriptor
 * @param flags flags: any of SYNC_FILE_RANGE_WAIT_BEFORE, SYNC_FILE_RANGE_WRITE, SYNC_FILE_RANGE_WAIT_AFTER, SYNC_FILE_RANGE_WRITE_AND_WAIT
 * @throws {SyscallError} EBADF, EINVAL, EIO, ENOMEM, ENOSPC, ESPIPE
 * @see https://man7.org/linux/man-pages/man2/sync_file_range.2.html
 */
export const sync_file_range = call<Exact<[fd: FdLike, offset: Int, nbytes: Int, flags: Flags<'sync_file_range'>]>>('sync_file_range', 4);

/**
 * `fadvise64` says how a range of a file will be used.
 *
 * Since Linux 2.6; i386 250, x86_64 221, arm64 223.
 *
 * @param fd file descriptor
 * @param advice one of POSIX_FADV_NORMAL, POSIX_FADV_RANDOM, POSIX_FADV_SEQUENTIAL, POSIX_FADV_WILLNEED, POSIX_FADV_DONTNEED, POSIX_FADV_NOREUSE
 * @throws {SyscallError} EBADF, EINVAL, ESPIPE
 * @see https://man7.org/linux/man-pages/man2/fadvise64.2.html
 */
export const fadvise64 = call<Exact<[fd: FdLike, offset: Int, len: Int, advice: OneOf<'fadvise'>]>>('fadvise64', 4);

/**
 * `fadvise64_64` says how a range of a file will be used.
 *
 * Since Linux 2.6; i386 272.
 *
 * @param fd file descriptor
 * @param advice one of POSIX_FADV_NORMAL, POSIX_FADV_RANDOM, POSIX_FADV_SEQUENTIAL, POSIX_FADV_WILLNEED, POSIX_FADV_DONTNEED, POSIX_FADV_NOREUSE
 * @throws {SyscallError} EBADF, EINVAL, ESPIPE
 * @see https://man7.org/linux/man-pages/man2/fadvise64_64.2.html
 */
export const fadvise64_64 = call<Exact<[fd: FdLike, offset: Int, len: Int, advice: OneOf<'fadvise'>]>>('fadvise64_64', 4);

/**
 * `readahead` reads a range of a file into the cache.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.4.13; i386 225, x86_64 187, arm64 213.
 *
 * @param fd file descriptor
 * @throws {SyscallError} EBADF, EINVAL
 * @see https://man7.org/linux/man-pages/man2/readahead.2.html
 */
export const readahead = call<Exact<[fd: FdLike, offset: Int, count: Int]>>('readahead', 3);

/** The forms of cachestat. */
export interface CachestatCall extends Ways<[fd: FdLike, cstat_range: In<'cachestat_range'>, cstat: Pointer<'struct cachestat'>, flags: Int]> {
  /**
   * Comfortable: says how much of a file is cached; what the kernel writes is returned.
   *
   * Since Linux 6.5; i386 451, x86_64 451, arm64 451.
   * Manual: https://man7.org/linux/man-pages/man2/cachestat.2.html
   *
   * @param fd file descriptor
   * @param cstat_range in: struct cachestat_range
   * @param flags has to be 0; may be left out: 0
   * @throws {SyscallError} EFAULT, EINVAL, EBADF, EOPNOTSUPP
   */
  (fd: FdLike, cstat_range: In<'cachestat_range'>, flags?: Int): Structs['cachestat'];
  /**
   * Exact: says how much of a file is cached; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 6.5; i386 451, x86_64 451, arm64 451.
   * Manual: https://man7.org/linux/man-pages/man2/cachestat.2.html
   *
   * @param fd file descriptor
   * @param cstat_range in: struct cachestat_range
   * @param cstat out: struct cachestat
   * @param flags has to be 0
   * @throws {SyscallError} EFAULT, EINVAL, EBADF, EOPNOTSUPP
   */
  (fd: FdLike, cstat_range: In<'cachestat_range'>, cstat: Pointer<'struct cachestat'>, flags: Int): number;
  /** With bigints: says how much of a file is cached. */
  bigint(fd: FdLike, cstat_range: In<'cachestat_range'>, flags?: Int): Big<Structs['cachestat']>;
  /** With bigints: says how much of a file is cached. */
  bigint(fd: FdLike, cstat_range: In<'cachestat_range'>, cstat: Pointer<'struct cachestat'>, flags: Int): bigint;
}
/**
 * `cachestat` says how much of a file is cached.
 *
 * Since Linux 6.5; i386 451, x86_64 451, arm64 451.
 *
 * @throws {SyscallError} EFAULT, EINVAL, EBADF, EOPNOTSUPP
 * @see https://man7.org/linux/man-pages/man2/cachestat.2.html
 */
export const cachestat = call<CachestatCall>('cachestat');

/** The forms of copy_file_range. */
export interface Copy_file_rangeCall extends Ways<[fd_in: FdLike, off_in: number | readonly Int[] | Pointer<'loff_t'>, fd_out: FdLike, off_out: number | readonly Int[] | Pointer<'loff_t'>, len: Int, flags: Int]> {
  /**
   * Comfortable: copies a range from one file to another.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 4.5; i386 377, x86_64 326, arm64 285.
   * Manual: https://man7.org/linux/man-pages/man2/copy_file_range.2.html
   *
   * @param fd_in file descriptor
   * @param off_in in, out: loff_t, or a number
   * @param fd_out file descriptor
   * @param off_out in, out: loff_t, or a number
   * @param flags has to be 0; may be left out: 0
   * @throws {SyscallError} EBADF, EFBIG, EINVAL, EIO, EISDIR, ENOMEM, ENOSPC, EOPNOTSUPP, EOVERFLOW, EPERM, ETXTBSY, EXDEV
   */
  (fd_in: FdLike, off_in: number | readonly Int[] | Pointer<'loff_t'>, fd_out: FdLike, off_out: number | readonly Int[] | Pointer<'loff_t'>, len: Int, flags?: Int): number;
  /**
   * Exact: copies a range from one file to another; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 4.5; i386 377, x86_64 326, arm64 285.
   * Manual: https://man7.org/linux/man-pages/man2/copy_file_range.2.html
   *
   * @param fd_in file descriptor
   * @param off_in in, out: loff_t, or a number
   * @param fd_out file descriptor
   * @param off_out in, out: loff_t, or a number
   * @param flags has to be 0
   * @throws {SyscallError} EBADF, EFBIG, EINVAL, EIO, EISDIR, ENOMEM, ENOSPC, EOPNOTSUPP, EOVERFLOW, EPERM, ETXTBSY, EXDEV
   */
  (fd_in: FdLike, off_in: number | readonly Int[] | Pointer<'loff_t'>, fd_out: FdLike, off_out: number | readonly Int[] | Pointer<'loff_t'>, len: Int, flags: Int): number;
  /** With bigints: copies a range from one file to another. */
  bigint(fd_in: FdLike, off_in: number | readonly Int[] | Pointer<'loff_t'>, fd_out: FdLike, off_out: number | readonly Int[] | Pointer<'loff_t'>, len: Int, flags?: Int): Big<number>;
  /** With bigints: copies a range from one file to another. */
  bigint(fd_in: FdLike, off_in: number | readonly Int[] | Pointer<'loff_t'>, fd_out: FdLike, off_out: number | readonly Int[] | Pointer<'loff_t'>, len: Int, flags: Int): bigint;
}
/**
 * `copy_file_range` copies a range from one file to another.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 4.5; i386 377, x86_64 326, arm64 285.
 *
 * @throws {SyscallError} EBADF, EFBIG, EINVAL, EIO, EISDIR, ENOMEM, ENOSPC, EOPNOTSUPP, EOVERFLOW, EPERM, ETXTBSY, EXDEV
 * @see https://man7.org/linux/man-pages/man2/copy_file_range.2.html
 */
export const copy_file_range = call<Copy_file_rangeCall>('copy_file_range');

/**
 * `sendfile` copies from one file descriptor to another.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.2; i386 187, x86_64 40, arm64 71.
 *
 * @param out_fd file descriptor
 * @param in_fd file descriptor
 * @param offset in, out: loff_t, or a number
 * @throws {SyscallError} EAGAIN, EBADF, EFAULT, EINVAL, EIO, ENOMEM, EOVERFLOW, ESPIPE
 * @see https://man7.org/linux/man-pages/man2/sendfile.2.html
 */
export const sendfile = call<Exact<[out_fd: FdLike, in_fd: FdLike, offset: number | readonly Int[] | Pointer<'loff_t'>, count: Int]>>('sendfile');

/**
 * `sendfile64` copies from one file descriptor to another.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.6; i386 239.
 *
 * @param out_fd file descriptor
 * @param in_fd file descriptor
 * @param offset in, out: loff_t, or a number
 * @throws {SyscallError} EAGAIN, EBADF, EFAULT, EINVAL, EIO, ENOMEM, EOVERFLOW, ESPIPE
 * @see https://man7.org/linux/man-pages/man2/sendfile64.2.html
 */
export const sendfile64 = call<Exact<[out_fd: FdLike, in_fd: FdLike, offset: number | readonly Int[] | Pointer<'loff_t'>, count: Int]>>('sendfile64');

/** The forms of splice. */
export interface SpliceCall extends Ways<[fd_in: FdLike, off_in: number | readonly Int[] | Pointer<'loff_t'>, fd_out: FdLike, off_out: number | readonly Int[] | Pointer<'loff_t'>, len: Int, flags: Flags<'splice'>]> {
  /**
   * Comfortable: moves data to or from a pipe.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6.17; i386 313, x86_64 275, arm64 76.
   * Manual: https://man7.org/linux/man-pages/man2/splice.2.html
   *
   * @param fd_in file descriptor
   * @param off_in in, out: loff_t, or a number
   * @param fd_out file descriptor
   * @param off_out in, out: loff_t, or a number
   * @param flags flags: any of SPLICE_F_MOVE, SPLICE_F_NONBLOCK, SPLICE_F_MORE, SPLICE_F_GIFT; may be left out: 0
   * @throws {SyscallError} EAGAIN, EBADF, EINVAL, ENOMEM, ESPIPE
   */
  (fd_in: FdLike, off_in: number | readonly Int[] | Pointer<'loff_t'>, fd_out: FdLike, off_out: number | readonly Int[] | Pointer<'loff_t'>, len: Int, flags?: Flags<'splice'>): number;
  /**
   * Exact: moves data to or from a pipe; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6.17; i386 313, x86_64 275, arm64 76.
   * Manual: https://man7.org/linux/man-pages/man2/splice.2.html
   *
   * @param fd_in file descriptor
   * @param off_in in, out: loff_t, or a number
   * @param fd_out file descriptor
   * @param off_out in, out: loff_t, or a number
   * @param flags flags: any of SPLICE_F_MOVE, SPLICE_F_NONBLOCK, SPLICE_F_MORE, SPLICE_F_GIFT
   * @throws {SyscallError} EAGAIN, EBADF, EINVAL, ENOMEM, ESPIPE
   */
  (fd_in: FdLike, off_in: number | readonly Int[] | Pointer<'loff_t'>, fd_out: FdLike, off_out: number | readonly Int[] | Pointer<'loff_t'>, len: Int, flags: Flags<'splice'>): number;
  /** With bigints: moves data to or from a pipe. */
  bigint(fd_in: FdLike, off_in: number | readonly Int[] | Pointer<'loff_t'>, fd_out: FdLike, off_out: number | readonly Int[] | Pointer<'loff_t'>, len: Int, flags?: Flags<'splice'>): Big<number>;
  /** With bigints: moves data to or from a pipe. */
  bigint(fd_in: FdLike, off_in: number | readonly Int[] | Pointer<'loff_t'>, fd_out: FdLike, off_out: number | readonly Int[] | Pointer<'loff_t'>, len: Int, flags: Flags<'splice'>): bigint;
}
/**
 * `splice` moves data to or from a pipe.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.6.17; i386 313, x86_64 275, arm64 76.
 *
 * @throws {SyscallError} EAGAIN, EBADF, EINVAL, ENOMEM, ESPIPE
 * @see https://man7.org/linux/man-pages/man2/splice.2.html
 */
export const splice = call<SpliceCall>('splice');

/** The forms of tee. */
export interface TeeCall extends Ways<[fd_in: FdLike, fd_out: FdLike, len: Int, flags: Flags<'splice'>]> {
  /**
   * Comfortable: copies data from one pipe to another.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6.17; i386 315, x86_64 276, arm64 77.
   * Manual: https://man7.org/linux/man-pages/man2/tee.2.html
   *
   * @param fd_in file descriptor
   * @param fd_out file descriptor
   * @param flags flags: any of SPLICE_F_MOVE, SPLICE_F_NONBLOCK, SPLICE_F_MORE, SPLICE_F_GIFT; may be left out: 0
   * @throws {SyscallError} EAGAIN, EINVAL, ENOMEM
   */
  (fd_in: FdLike, fd_out: FdLike, len: Int, flags?: Flags<'splice'>): number;
  /**
   * Exact: copies data from one pipe to another; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6.17; i386 315, x86_64 276, arm64 77.
   * Manual: https://man7.org/linux/man-pages/man2/tee.2.html
   *
   * @param fd_in file descriptor
   * @param fd_out file descriptor
   * @param flags flags: any of SPLICE_F_MOVE, SPLICE_F_NONBLOCK, SPLICE_F_MORE, SPLICE_F_GIFT
   * @throws {SyscallError} EAGAIN, EINVAL, ENOMEM
   */
  (fd_in: FdLike, fd_out: FdLike, len: Int, flags: Flags<'splice'>): number;
  /** With bigints: copies data from one pipe to another. */
  bigint(fd_in: FdLike, fd_out: FdLike, len: Int, flags?: Flags<'splice'>): Big<number>;
  /** With bigints: copies data from one pipe to another. */
  bigint(fd_in: FdLike, fd_out: FdLike, len: Int, flags: Flags<'splice'>): bigint;
}
/**
 * `tee` copies data from one pipe to another.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.6.17; i386 315, x86_64 276, arm64 77.
 *
 * @throws {SyscallError} EAGAIN, EINVAL, ENOMEM
 * @see https://man7.org/linux/man-pages/man2/tee.2.html
 */
export const tee = call<TeeCall>('tee', 4);

/** The forms of vmsplice. */
export interface VmspliceCall extends Ways<[fd: FdLike, iov: InArray<'iovec'>, nr_segs: Int, flags: Flags<'splice'>]> {
  /**
   * Comfortable: moves pages of memory into a pipe.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6.17; i386 316, x86_64 278, arm64 75.
   * Manual: https://man7.org/linux/man-pages/man2/vmsplice.2.html
   *
   * @param fd file descriptor
   * @param iov in: array of struct iovec, as many as nr_segs says
   * @param flags flags: any of SPLICE_F_MOVE, SPLICE_F_NONBLOCK, SPLICE_F_MORE, SPLICE_F_GIFT; may be left out: 0
   * @throws {SyscallError} EAGAIN, EBADF, EINVAL, ENOMEM
   */
  (fd: FdLike, iov: InArray<'iovec'>, flags?: Flags<'splice'>): number;
  /**
   * Exact: moves pages of memory into a pipe; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6.17; i386 316, x86_64 278, arm64 75.
   * Manual: https://man7.org/linux/man-pages/man2/vmsplice.2.html
   *
   * @param fd file descriptor
   * @param iov in: array of struct iovec, as many as nr_segs says
   * @param nr_segs length of iov in elements
   * @param flags flags: any of SPLICE_F_MOVE, SPLICE_F_NONBLOCK, SPLICE_F_MORE, SPLICE_F_GIFT
   * @throws {SyscallError} EAGAIN, EBADF, EINVAL, ENOMEM
   */
  (fd: FdLike, iov: InArray<'iovec'>, nr_segs: Int, flags: Flags<'splice'>): number;
  /** With bigints: moves pages of memory into a pipe. */
  bigint(fd: FdLike, iov: InArray<'iovec'>, flags?: Flags<'splice'>): Big<number>;
  /** With bigints: moves pages of memory into a pipe. */
  bigint(fd: FdLike, iov: InArray<'iovec'>, nr_segs: Int, flags: Flags<'splice'>): bigint;
}
/**
 * `vmsplice` moves pages of memory into a pipe.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.6.17; i386 316, x86_64 278, arm64 75.
 *
 * @throws {SyscallError} EAGAIN, EBADF, EINVAL, ENOMEM
 * @see https://man7.org/linux/man-pages/man2/vmsplice.2.html
 */
export const vmsplice = call<VmspliceCall>('vmsplice');

/** The forms of statfs. */
export interface StatfsCall extends Ways<[path: Text, buf: Pointer<'struct statfs'>]> {
  /**
   * Comfortable: gets a file system's size by a path on it; what the kernel writes is returned.
   *
   * Since Linux 1.0; i386 99, x86_64 137, arm64 43.
   * Manual: https://man7.org/linux/man-pages/man2/statfs.2.html
   *
   * @param path string
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINTR, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOSYS, ENOTDIR, EOVERFLOW
   */
  (path: Text): Structs['statfs'];
  /**
   * Exact: gets a file system's size by a path on it; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 1.0; i386 99, x86_64 137, arm64 43.
   * Manual: https://man7.org/linux/man-pages/man2/statfs.2.html
   *
   * @param path string
   * @param buf out: struct statfs
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINTR, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOSYS, ENOTDIR, EOVERFLOW
   */
  (path: Text, buf: Pointer<'struct statfs'>): number;
  /** With bigints: gets a file system's size by a path on it. */
  bigint(path: Text): Big<Structs['statfs']>;
  /** With bigints: gets a file system's size by a path on it. */
  bigint(path: Text, buf: Pointer<'struct statfs'>): bigint;
}
/**
 * `statfs` gets a file system's size by a path on it.
 *
 * Since Linux 1.0; i386 99, x86_64 137, arm64 43.
 *
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINTR, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOSYS, ENOTDIR, EOVERFLOW
 * @see https://man7.org/linux/man-pages/man2/statfs.2.html
 */
export const statfs = call<StatfsCall>('statfs');

/** The forms of fstatfs. */
export interface FstatfsCall extends Ways<[fd: FdLike, buf: Pointer<'struct statfs'>]> {
  /**
   * Comfortable: gets a file system's size by an open file on it; what the kernel writes is returned.
   *
   * Since Linux 1.0; i386 100, x86_64 138, arm64 44.
   * Manual: https://man7.org/linux/man-pages/man2/fstatfs.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINTR, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOSYS, ENOTDIR, EOVERFLOW
   */
  (fd: FdLike): Structs['statfs'];
  /**
   * Exact: gets a file system's size by an open file on it; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 1.0; i386 100, x86_64 138, arm64 44.
   * Manual: https://man7.org/linux/man-pages/man2/fstatfs.2.html
   *
   * @param fd file descriptor
   * @param buf out: struct statfs
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINTR, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOSYS, ENOTDIR, EOVERFLOW
   */
  (fd: FdLike, buf: Pointer<'struct statfs'>): number;
  /** With bigints: gets a file system's size by an open file on it. */
  bigint(fd: FdLike): Big<Structs['statfs']>;
  /** With bigints: gets a file system's size by an open file on it. */
  bigint(fd: FdLike, buf: Pointer<'struct statfs'>): bigint;
}
/**
 * `fstatfs` gets a file system's size by an open file on it.
 *
 * Since Linux 1.0; i386 100, x86_64 138, arm64 44.
 *
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINTR, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOSYS, ENOTDIR, EOVERFLOW
 * @see https://man7.org/linux/man-pages/man2/fstatfs.2.html
 */
export const fstatfs = call<FstatfsCall>('fstatfs');

/** The forms of ustat. */
export interface UstatCall extends Ways<[dev: Int, ubuf: Pointer<'struct ustat'>]> {
  /**
   * Comfortable: gets a file system's size by its device; what the kernel writes is returned.
   *
   * Since Linux 1.0; i386 62, x86_64 136.
   * Manual: https://man7.org/linux/man-pages/man2/ustat.2.html
   *
   * @throws {SyscallError} EFAULT, EINVAL, ENOSYS
   */
  (dev: Int): Structs['ustat'];
  /**
   * Exact: gets a file system's size by its device; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 1.0; i386 62, x86_64 136.
   * Manual: https://man7.org/linux/man-pages/man2/ustat.2.html
   *
   * @param ubuf out: struct ustat
   * @throws {SyscallError} EFAULT, EINVAL, ENOSYS
   */
  (dev: Int, ubuf: Pointer<'struct ustat'>): number;
  /** With bigints: gets a file system's size by its device. */
  bigint(dev: Int): Big<Structs['ustat']>;
  /** With bigints: gets a file system's size by its device. */
  bigint(dev: Int, ubuf: Pointer<'struct ustat'>): bigint;
}
/**
 * `ustat` gets a file system's size by its device.
 *
 * Since Linux 1.0; i386 62, x86_64 136.
 *
 * @throws {SyscallError} EFAULT, EINVAL, ENOSYS
 * @see https://man7.org/linux/man-pages/man2/ustat.2.html
 */
export const ustat = call<UstatCall>('ustat');

/**
 * `umask` sets the mask of modes of new files, and returns the one before.
 *
 * Since Linux 1.0; i386 60, x86_64 95, arm64 166.
 *
 * @param mask permissions of a file, as 0o644
 * @see https://man7.org/linux/man-pages/man2/umask.2.html
 */
export const umask = call<Exact<[mask: Flags<'mode'>]>>('umask', 1);

/** The forms of name_to_handle_at. */
export interface Name_to_handle_atCall extends Ways<[dirfd: DirFd, pathname: Text, handle: In<'file_handle'>, mount_id: Pointer<'u64'>, flags: Flags<'at_handle'>]> {
  /**
   * Comfortable: gets a file's handle, by which it can be opened without a path; what the kernel writes is returned.
   *
   * Since Linux 2.6.39; i386 341, x86_64 303, arm64 264.
   * Manual: https://man7.org/linux/man-pages/man2/name_to_handle_at.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param handle in, out: struct file_handle
   * @param flags flags: any of AT_SYMLINK_FOLLOW, AT_EMPTY_PATH, AT_HANDLE_FID, AT_HANDLE_MNT_ID_UNIQUE, AT_HANDLE_CONNECTABLE; may be left out: 0
   * @throws {SyscallError} EFAULT, EINVAL, ENOENT, ENOTDIR, EOPNOTSUPP, EOVERFLOW, EBADF, ELOOP, EPERM, ESTALE, EACCES, EBUSY, EDQUOT, EEXIST, EFBIG, EINTR, EISDIR, EMFILE, ENAMETOOLONG, ENFILE, ENODEV, ENXIO, ENOMEM, ENOSPC, EROFS, ETXTBSY, EWOULDBLOCK
   */
  (dirfd: DirFd, pathname: Text, handle: Input<'file_handle'>, flags?: Flags<'at_handle'>): { handle: Structs['file_handle']; mount_id: number };
  /**
   * Comfortable: gets a file's handle, by which it can be opened without a path; what the kernel writes is returned.
   *
   * Since Linux 2.6.39; i386 341, x86_64 303, arm64 264.
   * Manual: https://man7.org/linux/man-pages/man2/name_to_handle_at.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param handle in, out: struct file_handle
   * @param flags flags: any of AT_SYMLINK_FOLLOW, AT_EMPTY_PATH, AT_HANDLE_FID, AT_HANDLE_MNT_ID_UNIQUE, AT_HANDLE_CONNECTABLE; may be left out: 0
   * @throws {SyscallError} EFAULT, EINVAL, ENOENT, ENOTDIR, EOPNOTSUPP, EOVERFLOW, EBADF, ELOOP, EPERM, ESTALE, EACCES, EBUSY, EDQUOT, EEXIST, EFBIG, EINTR, EISDIR, EMFILE, ENAMETOOLONG, ENFILE, ENODEV, ENXIO, ENOMEM, ENOSPC, EROFS, ETXTBSY, EWOULDBLOCK
   */
  <M extends Pointer<'struct file_handle'>>(dirfd: DirFd, pathname: Text, handle: M, flags?: Flags<'at_handle'>): { handle: M; mount_id: number };
  /**
   * Exact: gets a file's handle, by which it can be opened without a path; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6.39; i386 341, x86_64 303, arm64 264.
   * Manual: https://man7.org/linux/man-pages/man2/name_to_handle_at.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param handle in, out: struct file_handle
   * @param mount_id out: u64
   * @param flags flags: any of AT_SYMLINK_FOLLOW, AT_EMPTY_PATH, AT_HANDLE_FID, AT_HANDLE_MNT_ID_UNIQUE, AT_HANDLE_CONNECTABLE
   * @throws {SyscallError} EFAULT, EINVAL, ENOENT, ENOTDIR, EOPNOTSUPP, EOVERFLOW, EBADF, ELOOP, EPERM, ESTALE, EACCES, EBUSY, EDQUOT, EEXIST, EFBIG, EINTR, EISDIR, EMFILE, ENAMETOOLONG, ENFILE, ENODEV, ENXIO, ENOMEM, ENOSPC, EROFS, ETXTBSY, EWOULDBLOCK
   */
  (dirfd: DirFd, pathname: Text, handle: In<'file_handle'>, mount_id: Pointer<'u64'>, flags: Flags<'at_handle'>): number;
  /** With bigints: gets a file's handle, by which it can be opened without a path. */
  bigint(dirfd: DirFd, pathname: Text, handle: Input<'file_handle'>, flags?: Flags<'at_handle'>): Big<{ handle: Structs['file_handle']; mount_id: number }>;
  /** With bigints: gets a file's handle, by which it can be opened without a path. */
  bigint<M extends Pointer<'struct file_handle'>>(dirfd: DirFd, pathname: Text, handle: M, flags?: Flags<'at_handle'>): Big<{ handle: M; mount_id: number }>;
  /** With bigints: gets a file's handle, by which it can be opened without a path. */
  bigint(dirfd: DirFd, pathname: Text, handle: In<'file_handle'>, mount_id: Pointer<'u64'>, flags: Flags<'at_handle'>): bigint;
}
/**
 * `name_to_handle_at` gets a file's handle, by which it can be opened without a path.
 *
 * Since Linux 2.6.39; i386 341, x86_64 303, arm64 264.
 *
 * @throws {SyscallError} EFAULT, EINVAL, ENOENT, ENOTDIR, EOPNOTSUPP, EOVERFLOW, EBADF, ELOOP, EPERM, ESTALE, EACCES, EBUSY, EDQUOT, EEXIST, EFBIG, EINTR, EISDIR, EMFILE, ENAMETOOLONG, ENFILE, ENODEV, ENXIO, ENOMEM, ENOSPC, EROFS, ETXTBSY, EWOULDBLOCK
 * @see https://man7.org/linux/man-pages/man2/name_to_handle_at.2.html
 */
export const name_to_handle_at = call<Name_to_handle_atCall>('name_to_handle_at');

/**
 * `open_by_handle_at` opens a file by its handle.
 *
 * Since Linux 2.6.39; i386 342, x86_64 304, arm64 265.
 *
 * @param mount_fd file descriptor, or AT_FDCWD, FD_PIDFS_ROOT, FD_NSFS_ROOT
 * @param handle in: struct file_handle
 * @param flags flags: any of O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_EXCL, O_NOCTTY, O_TRUNC, O_APPEND, …
 * @throws {SyscallError} EFAULT, EINVAL, ENOENT, ENOTDIR, EOPNOTSUPP, EOVERFLOW, EBADF, ELOOP, EPERM, ESTALE, EACCES, EBUSY, EDQUOT, EEXIST, EFBIG, EINTR, EISDIR, EMFILE, ENAMETOOLONG, ENFILE, ENODEV, ENXIO, ENOMEM, ENOSPC, EROFS, ETXTBSY, EWOULDBLOCK
 * @see https://man7.org/linux/man-pages/man2/open_by_handle_at.2.html
 */
export const open_by_handle_at = call<Exact<[mount_fd: FdOr<'AT_FDCWD' | 'FD_PIDFS_ROOT' | 'FD_NSFS_ROOT'>, handle: In<'file_handle'>, flags: Flags<'open'>]>>('open_by_handle_at');

/** The forms of file_getattr. */
export interface File_getattrCall extends Ways<[dirfd: DirFd, pathname: Text, ufattr: Pointer<'struct file_attr'>, size: Int, at_flags: Flags<'at_empty'>]> {
  /**
   * Comfortable: gets a file's attributes and project; what the kernel writes is returned.
   *
   * Since Linux 6.17; i386 468, x86_64 468, arm64 468.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param at_flags flags: any of AT_SYMLINK_NOFOLLOW, AT_EMPTY_PATH; may be left out: 0
   */
  (dirfd: DirFd, pathname: Text, at_flags?: Flags<'at_empty'>): Structs['file_attr'];
  /**
   * Exact: gets a file's attributes and project; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 6.17; i386 468, x86_64 468, arm64 468.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param ufattr out: struct file_attr
   * @param size length of ufattr in bytes
   * @param at_flags flags: any of AT_SYMLINK_NOFOLLOW, AT_EMPTY_PATH
   */
  (dirfd: DirFd, pathname: Text, ufattr: Pointer<'struct file_attr'>, size: Int, at_flags: Flags<'at_empty'>): number;
  /** With bigints: gets a file's attributes and project. */
  bigint(dirfd: DirFd, pathname: Text, at_flags?: Flags<'at_empty'>): Big<Structs['file_attr']>;
  /** With bigints: gets a file's attributes and project. */
  bigint(dirfd: DirFd, pathname: Text, ufattr: Pointer<'struct file_attr'>, size: Int, at_flags: Flags<'at_empty'>): bigint;
}
/**
 * `file_getattr` gets a file's attributes and project.
 *
 * Since Linux 6.17; i386 468, x86_64 468, arm64 468.
 *
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 */
export const file_getattr = call<File_getattrCall>('file_getattr');

/** The forms of file_setattr. */
export interface File_setattrCall extends Ways<[dirfd: DirFd, pathname: Text, ufattr: In<'file_attr'>, size: Int, at_flags: Flags<'at_empty'>]> {
  /**
   * Comfortable: sets a file's attributes and project.
   *
   * Since Linux 6.17; i386 469, x86_64 469, arm64 469.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param ufattr in: struct file_attr
   * @param at_flags flags: any of AT_SYMLINK_NOFOLLOW, AT_EMPTY_PATH; may be left out: 0
   */
  (dirfd: DirFd, pathname: Text, ufattr: In<'file_attr'>, at_flags?: Flags<'at_empty'>): number;
  /**
   * Exact: sets a file's attributes and project; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 6.17; i386 469, x86_64 469, arm64 469.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param ufattr in: struct file_attr
   * @param size length of ufattr in bytes
   * @param at_flags flags: any of AT_SYMLINK_NOFOLLOW, AT_EMPTY_PATH
   */
  (dirfd: DirFd, pathname: Text, ufattr: In<'file_attr'>, size: Int, at_flags: Flags<'at_empty'>): number;
  /** With bigints: sets a file's attributes and project. */
  bigint(dirfd: DirFd, pathname: Text, ufattr: In<'file_attr'>, at_flags?: Flags<'at_empty'>): Big<number>;
  /** With bigints: sets a file's attributes and project. */
  bigint(dirfd: DirFd, pathname: Text, ufattr: In<'file_attr'>, size: Int, at_flags: Flags<'at_empty'>): bigint;
}
/**
 * `file_setattr` sets a file's attributes and project.
 *
 * Since Linux 6.17; i386 469, x86_64 469, arm64 469.
 *
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 */
export const file_setattr = call<File_setattrCall>('file_setattr');

/** The forms of setxattr. */
export interface SetxattrCall extends Ways<[path: Text, name: Text, value: Data, size: Int, flags: Flags<'xattr'>]> {
  /**
   * Comfortable: sets an extended attribute.
   *
   * Since Linux 2.6; i386 226, x86_64 188, arm64 5.
   * Manual: https://man7.org/linux/man-pages/man2/setxattr.2.html
   *
   * @param path string
   * @param name string
   * @param value in: bytes, as many as size says
   * @param flags flags: any of XATTR_CREATE, XATTR_REPLACE; may be left out: 0
   * @throws {SyscallError} EDQUOT, EEXIST, ENODATA, ENOSPC, ENOTSUP, EPERM, ERANGE, EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (path: Text, name: Text, value: Data, flags?: Flags<'xattr'>): number;
  /**
   * Exact: sets an extended attribute; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6; i386 226, x86_64 188, arm64 5.
   * Manual: https://man7.org/linux/man-pages/man2/setxattr.2.html
   *
   * @param path string
   * @param name string
   * @param value in: bytes, as many as size says
   * @param size length of value in bytes
   * @param flags flags: any of XATTR_CREATE, XATTR_REPLACE
   * @throws {SyscallError} EDQUOT, EEXIST, ENODATA, ENOSPC, ENOTSUP, EPERM, ERANGE, EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (path: Text, name: Text, value: Data, size: Int, flags: Flags<'xattr'>): number;
  /** With bigints: sets an extended attribute. */
  bigint(path: Text, name: Text, value: Data, flags?: Flags<'xattr'>): Big<number>;
  /** With bigints: sets an extended attribute. */
  bigint(path: Text, name: Text, value: Data, size: Int, flags: Flags<'xattr'>): bigint;
}
/**
 * `setxattr` sets an extended attribute.
 *
 * Since Linux 2.6; i386 226, x86_64 188, arm64 5.
 *
 * @throws {SyscallError} EDQUOT, EEXIST, ENODATA, ENOSPC, ENOTSUP, EPERM, ERANGE, EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
 * @see https://man7.org/linux/man-pages/man2/setxattr.2.html
 */
export const setxattr = call<SetxattrCall>('setxattr');

/** The forms of lsetxattr. */
export interface LsetxattrCall extends Ways<[path: Text, name: Text, value: Data, size: Int, flags: Flags<'xattr'>]> {
  /**
   * Comfortable: sets an extended attribute of a link itself.
   *
   * Since Linux 2.6; i386 227, x86_64 189, arm64 6.
   * Manual: https://man7.org/linux/man-pages/man2/lsetxattr.2.html
   *
   * @param path string
   * @param name string
   * @param value in: bytes, as many as size says
   * @param flags flags: any of XATTR_CREATE, XATTR_REPLACE; may be left out: 0
   * @throws {SyscallError} EDQUOT, EEXIST, ENODATA, ENOSPC, ENOTSUP, EPERM, ERANGE, EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (path: Text, name: Text, value: Data, flags?: Flags<'xattr'>): number;
  /**
   * Exact: sets an extended attribute of a link itself; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6; i386 227, x86_64 189, arm64 6.
   * Manual: https://man7.org/linux/man-pages/man2/lsetxattr.2.html
   *
   * @param path string
   * @param name string
   * @param value in: bytes, as many as size says
   * @param size length of value in bytes
   * @param flags flags: any of XATTR_CREATE, XATTR_REPLACE
   * @throws {SyscallError} EDQUOT, EEXIST, ENODATA, ENOSPC, ENOTSUP, EPERM, ERANGE, EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (path: Text, name: Text, value: Data, size: Int, flags: Flags<'xattr'>): number;
  /** With bigints: sets an extended attribute of a link itself. */
  bigint(path: Text, name: Text, value: Data, flags?: Flags<'xattr'>): Big<number>;
  /** With bigints: sets an extended attribute of a link itself. */
  bigint(path: Text, name: Text, value: Data, size: Int, flags: Flags<'xattr'>): bigint;
}
/**
 * `lsetxattr` sets an extended attribute of a link itself.
 *
 * Since Linux 2.6; i386 227, x86_64 189, arm64 6.
 *
 * @throws {SyscallError} EDQUOT, EEXIST, ENODATA, ENOSPC, ENOTSUP, EPERM, ERANGE, EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
 * @see https://man7.org/linux/man-pages/man2/lsetxattr.2.html
 */
export const lsetxattr = call<LsetxattrCall>('lsetxattr');

/** The forms of fsetxattr. */
export interface FsetxattrCall extends Ways<[fd: FdLike, name: Text, value: Data, size: Int, flags: Flags<'xattr'>]> {
  /**
   * Comfortable: sets an extended attribute of an open file.
   *
   * Since Linux 2.6; i386 228, x86_64 190, arm64 7.
   * Manual: https://man7.org/linux/man-pages/man2/fsetxattr.2.html
   *
   * @param fd file descriptor
   * @param name string
   * @param value in: bytes, as many as size says
   * @param flags flags: any of XATTR_CREATE, XATTR_REPLACE; may be left out: 0
   * @throws {SyscallError} EDQUOT, EEXIST, ENODATA, ENOSPC, ENOTSUP, EPERM, ERANGE, EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (fd: FdLike, name: Text, value: Data, flags?: Flags<'xattr'>): number;
  /**
   * Exact: sets an extended attribute of an open file; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6; i386 228, x86_64 190, arm64 7.
   * Manual: https://man7.org/linux/man-pages/man2/fsetxattr.2.html
   *
   * @param fd file descriptor
   * @param name string
   * @param value in: bytes, as many as size says
   * @param size length of value in bytes
   * @param flags flags: any of XATTR_CREATE, XATTR_REPLACE
   * @throws {SyscallError} EDQUOT, EEXIST, ENODATA, ENOSPC, ENOTSUP, EPERM, ERANGE, EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (fd: FdLike, name: Text, value: Data, size: Int, flags: Flags<'xattr'>): number;
  /** With bigints: sets an extended attribute of an open file. */
  bigint(fd: FdLike, name: Text, value: Data, flags?: Flags<'xattr'>): Big<number>;
  /** With bigints: sets an extended attribute of an open file. */
  bigint(fd: FdLike, name: Text, value: Data, size: Int, flags: Flags<'xattr'>): bigint;
}
/**
 * `fsetxattr` sets an extended attribute of an open file.
 *
 * Since Linux 2.6; i386 228, x86_64 190, arm64 7.
 *
 * @throws {SyscallError} EDQUOT, EEXIST, ENODATA, ENOSPC, ENOTSUP, EPERM, ERANGE, EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
 * @see https://man7.org/linux/man-pages/man2/fsetxattr.2.html
 */
export const fsetxattr = call<FsetxattrCall>('fsetxattr');

/** The forms of getxattr. */
export interface GetxattrCall extends Ways<[path: Text, name: Text, value: AnyPointer, size: Int]> {
  /**
   * Comfortable: gets an extended attribute; what the kernel writes is returned.
   *
   * Since Linux 2.6; i386 229, x86_64 191, arm64 8.
   * Manual: https://man7.org/linux/man-pages/man2/getxattr.2.html
   *
   * @param path string
   * @param name string
   * @param size length of value in bytes; may be left out: 65536
   * @throws {SyscallError} E2BIG, ENODATA, ENOTSUP, ERANGE, EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (path: Text, name: Text, size?: number): Buffer;
  /**
   * Exact: gets an extended attribute; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6; i386 229, x86_64 191, arm64 8.
   * Manual: https://man7.org/linux/man-pages/man2/getxattr.2.html
   *
   * @param path string
   * @param name string
   * @param value out: bytes, as many as size says
   * @param size length of value in bytes
   * @throws {SyscallError} E2BIG, ENODATA, ENOTSUP, ERANGE, EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (path: Text, name: Text, value: AnyPointer, size: Int): number;
  /** With bigints: gets an extended attribute. */
  bigint(path: Text, name: Text, size?: number): Big<Buffer>;
  /** With bigints: gets an extended attribute. */
  bigint(path: Text, name: Text, value: AnyPointer, size: Int): bigint;
}
/**
 * `getxattr` gets an extended attribute.
 *
 * Since Linux 2.6; i386 229, x86_64 191, arm64 8.
 *
 * @throws {SyscallError} E2BIG, ENODATA, ENOTSUP, ERANGE, EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
 * @see https://man7.org/linux/man-pages/man2/getxattr.2.html
 */
export const getxattr = call<GetxattrCall>('getxattr');

/** The forms of lgetxattr. */
export interface LgetxattrCall extends Ways<[path: Text, name: Text, value: AnyPointer, size: Int]> {
  /**
   * Comfortable: gets an extended attribute of a link itself; what the kernel writes is returned.
   *
   * Since Linux 2.6; i386 230, x86_64 192, arm64 9.
   * Manual: https://man7.org/linux/man-pages/man2/lgetxattr.2.html
   *
   * @param path string
   * @param name string
   * @param size length of value in bytes; may be left out: 65536
   * @throws {SyscallError} E2BIG, ENODATA, ENOTSUP, ERANGE, EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (path: Text, name: Text, size?: number): Buffer;
  /**
   * Exact: gets an extended attribute of a link itself; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6; i386 230, x86_64 192, arm64 9.
   * Manual: https://man7.org/linux/man-pages/man2/lgetxattr.2.html
   *
   * @param path string
   * @param name string
   * @param value out: bytes, as many as size says
   * @param size length of value in bytes
   * @throws {SyscallError} E2BIG, ENODATA, ENOTSUP, ERANGE, EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (path: Text, name: Text, value: AnyPointer, size: Int): number;
  /** With bigints: gets an extended attribute of a link itself. */
  bigint(path: Text, name: Text, size?: number): Big<Buffer>;
  /** With bigints: gets an extended attribute of a link itself. */
  bigint(path: Text, name: Text, value: AnyPointer, size: Int): bigint;
}
/**
 * `lgetxattr` gets an extended attribute of a link itself.
 *
 * Since Linux 2.6; i386 230, x86_64 192, arm64 9.
 *
 * @throws {SyscallError} E2BIG, ENODATA, ENOTSUP, ERANGE, EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
 * @see https://man7.org/linux/man-pages/man2/lgetxattr.2.html
 */
export const lgetxattr = call<LgetxattrCall>('lgetxattr');

/** The forms of fgetxattr. */
export interface FgetxattrCall extends Ways<[fd: FdLike, name: Text, value: AnyPointer, size: Int]> {
  /**
   * Comfortable: gets an extended attribute of an open file; what the kernel writes is returned.
   *
   * Since Linux 2.6; i386 231, x86_64 193, arm64 10.
   * Manual: https://man7.org/linux/man-pages/man2/fgetxattr.2.html
   *
   * @param fd file descriptor
   * @param name string
   * @param size length of value in bytes; may be left out: 65536
   * @throws {SyscallError} E2BIG, ENODATA, ENOTSUP, ERANGE, EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (fd: FdLike, name: Text, size?: number): Buffer;
  /**
   * Exact: gets an extended attribute of an open file; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6; i386 231, x86_64 193, arm64 10.
   * Manual: https://man7.org/linux/man-pages/man2/fgetxattr.2.html
   *
   * @param fd file descriptor
   * @param name string
   * @param value out: bytes, as many as size says
   * @param size length of value in bytes
   * @throws {SyscallError} E2BIG, ENODATA, ENOTSUP, ERANGE, EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (fd: FdLike, name: Text, value: AnyPointer, size: Int): number;
  /** With bigints: gets an extended attribute of an open file. */
  bigint(fd: FdLike, name: Text, size?: number): Big<Buffer>;
  /** With bigints: gets an extended attribute of an open file. */
  bigint(fd: FdLike, name: Text, value: AnyPointer, size: Int): bigint;
}
/**
 * `fgetxattr` gets an extended attribute of an open file.
 *
 * Since Linux 2.6; i386 231, x86_64 193, arm64 10.
 *
 * @throws {SyscallError} E2BIG, ENODATA, ENOTSUP, ERANGE, EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
 * @see https://man7.org/linux/man-pages/man2/fgetxattr.2.html
 */
export const fgetxattr = call<FgetxattrCall>('fgetxattr');

/** The forms of listxattr. */
export interface ListxattrCall extends Ways<[path: Text, list: AnyPointer, size: Int]> {
  /**
   * Comfortable: lists the names of extended attributes; what the kernel writes is returned.
   *
   * Since Linux 2.6; i386 232, x86_64 194, arm64 11.
   * Manual: https://man7.org/linux/man-pages/man2/listxattr.2.html
   *
   * @param path string
   * @param size length of list in bytes; may be left out: 65536
   * @throws {SyscallError} E2BIG, ENOTSUP, ERANGE, EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (path: Text, size?: number): string[];
  /**
   * Exact: lists the names of extended attributes; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6; i386 232, x86_64 194, arm64 11.
   * Manual: https://man7.org/linux/man-pages/man2/listxattr.2.html
   *
   * @param path string
   * @param list out: bytes, as many as size says
   * @param size length of list in bytes
   * @throws {SyscallError} E2BIG, ENOTSUP, ERANGE, EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (path: Text, list: AnyPointer, size: Int): number;
  /** With bigints: lists the names of extended attributes. */
  bigint(path: Text, size?: number): Big<string[]>;
  /** With bigints: lists the names of extended attributes. */
  bigint(path: Text, list: AnyPointer, size: Int): bigint;
}
/**
 * `listxattr` lists the names of extended attributes.
 *
 * Since Linux 2.6; i386 232, x86_64 194, arm64 11.
 *
 * @throws {SyscallError} E2BIG, ENOTSUP, ERANGE, EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
 * @see https://man7.org/linux/man-pages/man2/listxattr.2.html
 */
export const listxattr = call<ListxattrCall>('listxattr');

/** The forms of llistxattr. */
export interface LlistxattrCall extends Ways<[path: Text, list: AnyPointer, size: Int]> {
  /**
   * Comfortable: lists the names of a link's own extended attributes; what the kernel writes is returned.
   *
   * Since Linux 2.6; i386 233, x86_64 195, arm64 12.
   * Manual: https://man7.org/linux/man-pages/man2/llistxattr.2.html
   *
   * @param path string
   * @param size length of list in bytes; may be left out: 65536
   * @throws {SyscallError} E2BIG, ENOTSUP, ERANGE, EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (path: Text, size?: number): string[];
  /**
   * Exact: lists the names of a link's own extended attributes; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6; i386 233, x86_64 195, arm64 12.
   * Manual: https://man7.org/linux/man-pages/man2/llistxattr.2.html
   *
   * @param path string
   * @param list out: bytes, as many as size says
   * @param size length of list in bytes
   * @throws {SyscallError} E2BIG, ENOTSUP, ERANGE, EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (path: Text, list: AnyPointer, size: Int): number;
  /** With bigints: lists the names of a link's own extended attributes. */
  bigint(path: Text, size?: number): Big<string[]>;
  /** With bigints: lists the names of a link's own extended attributes. */
  bigint(path: Text, list: AnyPointer, size: Int): bigint;
}
/**
 * `llistxattr` lists the names of a link's own extended attributes.
 *
 * Since Linux 2.6; i386 233, x86_64 195, arm64 12.
 *
 * @throws {SyscallError} E2BIG, ENOTSUP, ERANGE, EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
 * @see https://man7.org/linux/man-pages/man2/llistxattr.2.html
 */
export const llistxattr = call<LlistxattrCall>('llistxattr');

/** The forms of flistxattr. */
export interface FlistxattrCall extends Ways<[fd: FdLike, list: AnyPointer, size: Int]> {
  /**
   * Comfortable: lists the names of an open file's extended attributes; what the kernel writes is returned.
   *
   * Since Linux 2.6; i386 234, x86_64 196, arm64 13.
   * Manual: https://man7.org/linux/man-pages/man2/flistxattr.2.html
   *
   * @param fd file descriptor
   * @param size length of list in bytes; may be left out: 65536
   * @throws {SyscallError} E2BIG, ENOTSUP, ERANGE, EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (fd: FdLike, size?: number): string[];
  /**
   * Exact: lists the names of an open file's extended attributes; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6; i386 234, x86_64 196, arm64 13.
   * Manual: https://man7.org/linux/man-pages/man2/flistxattr.2.html
   *
   * @param fd file descriptor
   * @param list out: bytes, as many as size says
   * @param size length of list in bytes
   * @throws {SyscallError} E2BIG, ENOTSUP, ERANGE, EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (fd: FdLike, list: AnyPointer, size: Int): number;
  /** With bigints: lists the names of an open file's extended attributes. */
  bigint(fd: FdLike, size?: number): Big<string[]>;
  /** With bigints: lists the names of an open file's extended attributes. */
  bigint(fd: FdLike, list: AnyPointer, size: Int): bigint;
}
/**
 * `flistxattr` lists the names of an open file's extended attributes.
 *
 * Since Linux 2.6; i386 234, x86_64 196, arm64 13.
 *
 * @throws {SyscallError} E2BIG, ENOTSUP, ERANGE, EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
 * @see https://man7.org/linux/man-pages/man2/flistxattr.2.html
 */
export const flistxattr = call<FlistxattrCall>('flistxattr');

/**
 * `removexattr` removes an extended attribute.
 *
 * Since Linux 2.6; i386 235, x86_64 197, arm64 14.
 *
 * @param path string
 * @param name string
 * @throws {SyscallError} ENODATA, ENOTSUP, EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
 * @see https://man7.org/linux/man-pages/man2/removexattr.2.html
 */
export const removexattr = call<Exact<[path: Text, name: Text]>>('removexattr');

/**
 * `lremovexattr` removes an extended attribute of a link itself.
 *
 * Since Linux 2.6; i386 236, x86_64 198, arm64 15.
 *
 * @param path string
 * @param name string
 * @throws {SyscallError} ENODATA, ENOTSUP, EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
 * @see https://man7.org/linux/man-pages/man2/lremovexattr.2.html
 */
export const lremovexattr = call<Exact<[path: Text, name: Text]>>('lremovexattr');

/**
 * `fremovexattr` removes an extended attribute of an open file.
 *
 * Since Linux 2.6; i386 237, x86_64 199, arm64 16.
 *
 * @param fd file descriptor
 * @param name string
 * @throws {SyscallError} ENODATA, ENOTSUP, EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
 * @see https://man7.org/linux/man-pages/man2/fremovexattr.2.html
 */
export const fremovexattr = call<Exact<[fd: FdLike, name: Text]>>('fremovexattr');

/** The forms of setxattrat. */
export interface SetxattratCall extends Ways<[dirfd: DirFd, pathname: Text, at_flags: Flags<'at_empty'>, name: Text, args: In<'xattr_args'>, size: Int]> {
  /**
   * Comfortable: sets an extended attribute, relative to a directory.
   *
   * Since Linux 6.13; i386 463, x86_64 463, arm64 463.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param at_flags flags: any of AT_SYMLINK_NOFOLLOW, AT_EMPTY_PATH
   * @param name string
   * @param args in: struct xattr_args
   */
  (dirfd: DirFd, pathname: Text, at_flags: Flags<'at_empty'>, name: Text, args: In<'xattr_args'>): number;
  /**
   * Exact: sets an extended attribute, relative to a directory; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 6.13; i386 463, x86_64 463, arm64 463.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param at_flags flags: any of AT_SYMLINK_NOFOLLOW, AT_EMPTY_PATH
   * @param name string
   * @param args in: struct xattr_args
   * @param size length of args in bytes
   */
  (dirfd: DirFd, pathname: Text, at_flags: Flags<'at_empty'>, name: Text, args: In<'xattr_args'>, size: Int): number;
  /** With bigints: sets an extended attribute, relative to a directory. */
  bigint(dirfd: DirFd, pathname: Text, at_flags: Flags<'at_empty'>, name: Text, args: In<'xattr_args'>): Big<number>;
  /** With bigints: sets an extended attribute, relative to a directory. */
  bigint(dirfd: DirFd, pathname: Text, at_flags: Flags<'at_empty'>, name: Text, args: In<'xattr_args'>, size: Int): bigint;
}
/**
 * `setxattrat` sets an extended attribute, relative to a directory.
 *
 * Since Linux 6.13; i386 463, x86_64 463, arm64 463.
 *
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 */
export const setxattrat = call<SetxattratCall>('setxattrat');

/** The forms of getxattrat. */
export interface GetxattratCall extends Ways<[dirfd: DirFd, pathname: Text, at_flags: Flags<'at_empty'>, name: Text, args: In<'xattr_args'>, size: Int]> {
  /**
   * Comfortable: gets an extended attribute, relative to a directory.
   *
   * Since Linux 6.13; i386 464, x86_64 464, arm64 464.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param at_flags flags: any of AT_SYMLINK_NOFOLLOW, AT_EMPTY_PATH
   * @param name string
   * @param args in: struct xattr_args
   */
  (dirfd: DirFd, pathname: Text, at_flags: Flags<'at_empty'>, name: Text, args: In<'xattr_args'>): number;
  /**
   * Exact: gets an extended attribute, relative to a directory; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 6.13; i386 464, x86_64 464, arm64 464.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param at_flags flags: any of AT_SYMLINK_NOFOLLOW, AT_EMPTY_PATH
   * @param name string
   * @param args in: struct xattr_args
   * @param size length of args in bytes
   */
  (dirfd: DirFd, pathname: Text, at_flags: Flags<'at_empty'>, name: Text, args: In<'xattr_args'>, size: Int): number;
  /** With bigints: gets an extended attribute, relative to a directory. */
  bigint(dirfd: DirFd, pathname: Text, at_flags: Flags<'at_empty'>, name: Text, args: In<'xattr_args'>): Big<number>;
  /** With bigints: gets an extended attribute, relative to a directory. */
  bigint(dirfd: DirFd, pathname: Text, at_flags: Flags<'at_empty'>, name: Text, args: In<'xattr_args'>, size: Int): bigint;
}
/**
 * `getxattrat` gets an extended attribute, relative to a directory.
 *
 * Since Linux 6.13; i386 464, x86_64 464, arm64 464.
 *
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 */
export const getxattrat = call<GetxattratCall>('getxattrat');

/** The forms of listxattrat. */
export interface ListxattratCall extends Ways<[dirfd: DirFd, pathname: Text, at_flags: Flags<'at_empty'>, list: AnyPointer, size: Int]> {
  /**
   * Comfortable: lists the names of extended attributes, relative to a directory; what the kernel writes is returned.
   *
   * Since Linux 6.13; i386 465, x86_64 465, arm64 465.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param at_flags flags: any of AT_SYMLINK_NOFOLLOW, AT_EMPTY_PATH
   * @param size length of list in bytes; may be left out: 65536
   */
  (dirfd: DirFd, pathname: Text, at_flags: Flags<'at_empty'>, size?: number): string[];
  /**
   * Exact: lists the names of extended attributes, relative to a directory; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 6.13; i386 465, x86_64 465, arm64 465.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param at_flags flags: any of AT_SYMLINK_NOFOLLOW, AT_EMPTY_PATH
   * @param list out: bytes, as many as size says
   * @param size length of list in bytes
   */
  (dirfd: DirFd, pathname: Text, at_flags: Flags<'at_empty'>, list: AnyPointer, size: Int): number;
  /** With bigints: lists the names of extended attributes, relative to a directory. */
  bigint(dirfd: DirFd, pathname: Text, at_flags: Flags<'at_empty'>, size?: number): Big<string[]>;
  /** With bigints: lists the names of extended attributes, relative to a directory. */
  bigint(dirfd: DirFd, pathname: Text, at_flags: Flags<'at_empty'>, list: AnyPointer, size: Int): bigint;
}
/**
 * `listxattrat` lists the names of extended attributes, relative to a directory.
 *
 * Since Linux 6.13; i386 465, x86_64 465, arm64 465.
 *
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 */
export const listxattrat = call<ListxattratCall>('listxattrat');

/**
 * `removexattrat` removes an extended attribute, relative to a directory.
 *
 * Since Linux 6.13; i386 466, x86_64 466, arm64 466.
 *
 * @param dirfd file descriptor of a directory, or AT_FDCWD
 * @param pathname string
 * @param at_flags flags: any of AT_SYMLINK_NOFOLLOW, AT_EMPTY_PATH
 * @param name string
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 */
export const removexattrat = call<Exact<[dirfd: DirFd, pathname: Text, at_flags: Flags<'at_empty'>, name: Text]>>('removexattrat');

/**
 * `inotify_init` makes an inotify instance.
 *
 * Since Linux 2.6.13; i386 291, x86_64 253.
 *
 * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENOMEM
 * @see https://man7.org/linux/man-pages/man2/inotify_init.2.html
 */
export const inotify_init = call<Exact<[]>>('inotify_init', 0);

/** The forms of inotify_init1. */
export interface Inotify_init1Call extends Ways<[flags: Flags<'inotify_init'>]> {
  /**
   * Comfortable: makes an inotify instance, with flags.
   *
   * Since Linux 2.6.27; i386 332, x86_64 294, arm64 26.
   * Manual: https://man7.org/linux/man-pages/man2/inotify_init1.2.html
   *
   * @param flags flags: any of IN_CLOEXEC, IN_NONBLOCK; may be left out: 0
   * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENOMEM
   */
  (flags?: Flags<'inotify_init'>): number;
  /**
   * Exact: makes an inotify instance, with flags; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6.27; i386 332, x86_64 294, arm64 26.
   * Manual: https://man7.org/linux/man-pages/man2/inotify_init1.2.html
   *
   * @param flags flags: any of IN_CLOEXEC, IN_NONBLOCK
   * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENOMEM
   */
  (flags: Flags<'inotify_init'>): number;
  /** With bigints: makes an inotify instance, with flags. */
  bigint(flags?: Flags<'inotify_init'>): Big<number>;
  /** With bigints: makes an inotify instance, with flags. */
  bigint(flags: Flags<'inotify_init'>): bigint;
}
/**
 * `inotify_init1` makes an inotify instance, with flags.
 *
 * Since Linux 2.6.27; i386 332, x86_64 294, arm64 26.
 *
 * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENOMEM
 * @see https://man7.org/linux/man-pages/man2/inotify_init1.2.html
 */
export const inotify_init1 = call<Inotify_init1Call>('inotify_init1', 1);

/**
 * `inotify_add_watch` adds a watch for a path, or changes it.
 *
 * Since Linux 2.6.13; i386 292, x86_64 254, arm64 27.
 *
 * @param fd file descriptor
 * @param pathname string
 * @param mask flags: any of IN_ACCESS, IN_MODIFY, IN_ATTRIB, IN_CLOSE_WRITE, IN_CLOSE_NOWRITE, IN_OPEN, IN_MOVED_FROM, IN_MOVED_TO, …
 * @throws {SyscallError} EACCES, EBADF, EEXIST, EFAULT, EINVAL, ENAMETOOLONG, ENOENT, ENOMEM, ENOSPC, ENOTDIR
 * @see https://man7.org/linux/man-pages/man2/inotify_add_watch.2.html
 */
export const inotify_add_watch = call<Exact<[fd: FdLike, pathname: Text, mask: Flags<'inotify'>]>>('inotify_add_watch');

/**
 * `inotify_rm_watch` removes a watch.
 *
 * Since Linux 2.6.13; i386 293, x86_64 255, arm64 28.
 *
 * @param fd file descriptor
 * @throws {SyscallError} EBADF, EINVAL
 * @see https://man7.org/linux/man-pages/man2/inotify_rm_watch.2.html
 */
export const inotify_rm_watch = call<Exact<[fd: FdLike, wd: Int]>>('inotify_rm_watch', 2);

/** The forms of fanotify_init. */
export interface Fanotify_initCall extends Ways<[flags: Flags<'fanotify_init'>, event_f_flags: Flags<'open'>]> {
  /**
   * Comfortable: makes a fanotify group.
   *
   * Since Linux 2.6.37; i386 338, x86_64 300, arm64 262.
   * Manual: https://man7.org/linux/man-pages/man2/fanotify_init.2.html
   *
   * @param flags flags: any of FAN_CLOEXEC, FAN_NONBLOCK, FAN_CLASS_NOTIF, FAN_CLASS_CONTENT, FAN_CLASS_PRE_CONTENT, FAN_UNLIMITED_QUEUE, FAN_UNLIMITED_MARKS, FAN_ENABLE_AUDIT, …
   * @param event_f_flags flags: any of O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_EXCL, O_NOCTTY, O_TRUNC, O_APPEND, …; may be left out: 0
   * @throws {SyscallError} EINVAL, EMFILE, ENOMEM, ENOSYS, EPERM
   */
  (flags: Flags<'fanotify_init'>, event_f_flags?: Flags<'open'>): number;
  /**
   * Exact: makes a fanotify group; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6.37; i386 338, x86_64 300, arm64 262.
   * Manual: https://man7.org/linux/man-pages/man2/fanotify_init.2.html
   *
   * @param flags flags: any of FAN_CLOEXEC, FAN_NONBLOCK, FAN_CLASS_NOTIF, FAN_CLASS_CONTENT, FAN_CLASS_PRE_CONTENT, FAN_UNLIMITED_QUEUE, FAN_UNLIMITED_MARKS, FAN_ENABLE_AUDIT, …
   * @param event_f_flags flags: any of O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_EXCL, O_NOCTTY, O_TRUNC, O_APPEND, …
   * @throws {SyscallError} EINVAL, EMFILE, ENOMEM, ENOSYS, EPERM
   */
  (flags: Flags<'fanotify_init'>, event_f_flags: Flags<'open'>): number;
  /** With bigints: makes a fanotify group. */
  bigint(flags: Flags<'fanotify_init'>, event_f_flags?: Flags<'open'>): Big<number>;
  /** With bigints: makes a fanotify group. */
  bigint(flags: Flags<'fanotify_init'>, event_f_flags: Flags<'open'>): bigint;
}
/**
 * `fanotify_init` makes a fanotify group.
 *
 * Since Linux 2.6.37; i386 338, x86_64 300, arm64 262.
 *
 * @throws {SyscallError} EINVAL, EMFILE, ENOMEM, ENOSYS, EPERM
 * @see https://man7.org/linux/man-pages/man2/fanotify_init.2.html
 */
export const fanotify_init = call<Fanotify_initCall>('fanotify_init', 2);

/**
 * `fanotify_mark` adds, removes or changes marks of a fanotify group.
 *
 * Since Linux 2.6.37; i386 339, x86_64 301, arm64 263.
 *
 * @param fanotify_fd file descriptor
 * @param flags flags: any of FAN_MARK_ADD, FAN_MARK_REMOVE, FAN_MARK_DONT_FOLLOW, FAN_MARK_ONLYDIR, FAN_MARK_IGNORED_MASK, FAN_MARK_IGNORED_SURV_MODIFY, FAN_MARK_FLUSH, FAN_MARK_EVICTABLE, …
 * @param mask flags: any of FAN_ACCESS, FAN_MODIFY, FAN_ATTRIB, FAN_CLOSE_WRITE, FAN_CLOSE_NOWRITE, FAN_OPEN, FAN_MOVED_FROM, FAN_MOVED_TO, …
 * @param dirfd file descriptor of a directory, or AT_FDCWD
 * @param pathname string
 * @throws {SyscallError} EBADF, EEXIST, EINVAL, EISDIR, ENODEV, ENOENT, ENOMEM, ENOSPC, ENOSYS, ENOTDIR, EOPNOTSUPP, EPERM, EXDEV
 * @see https://man7.org/linux/man-pages/man2/fanotify_mark.2.html
 */
export const fanotify_mark = call<Exact<[fanotify_fd: FdLike, flags: Flags<'fanotify_mark'>, mask: Flags<'fanotify'>, dirfd: DirFd, pathname: Text]>>('fanotify_mark');

/**
 * `readdir` gets entries that a directory's file descriptor would give next, one at a time.
 *
 * Since Linux 1.0; i386 89.
 *
 * @param fd file descriptor
 * @param dirp out: memory, or an address
 * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOENT, ENOTDIR
 * @see https://man7.org/linux/man-pages/man2/readdir.2.html
 */
export const readdir = call<Exact<[fd: FdLike, dirp: AnyPointer, count: Int]>>('readdir');

/**
 * `oldstat` gets a file's status, by its path, in the form of the first kernels.
 *
 * Since Linux 1.0; i386 18.
 *
 * @param filename string
 * @param statbuf out: memory, or an address
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
 * @see https://man7.org/linux/man-pages/man2/oldstat.2.html
 */
export const oldstat = call<Exact<[filename: Text, statbuf: AnyPointer]>>('oldstat');

/**
 * `oldlstat` gets a link's own status in the form of the first kernels.
 *
 * Since Linux 1.0; i386 84.
 *
 * @param filename string
 * @param statbuf out: memory, or an address
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
 * @see https://man7.org/linux/man-pages/man2/oldlstat.2.html
 */
export const oldlstat = call<Exact<[filename: Text, statbuf: AnyPointer]>>('oldlstat');

/**
 * `oldfstat` gets an open file's status in the form of the first kernels.
 *
 * Since Linux 1.0; i386 28.
 *
 * @param fd file descriptor
 * @param statbuf out: memory, or an address
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
 * @see https://man7.org/linux/man-pages/man2/oldfstat.2.html
 */
export const oldfstat = call<Exact<[fd: FdLike, statbuf: AnyPointer]>>('oldfstat');

/** The forms of stat64. */
export interface Stat64Call extends Ways<[pathname: Text, statbuf: Pointer<'struct stat'>]> {
  /**
   * Comfortable: gets a file's status by its path, with 64-bit sizes; what the kernel writes is returned.
   *
   * Since Linux 2.4; i386 195.
   * Manual: https://man7.org/linux/man-pages/man2/stat64.2.html
   *
   * @param pathname string
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (pathname: Text): Structs['stat'];
  /**
   * Exact: gets a file's status by its path, with 64-bit sizes; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.4; i386 195.
   * Manual: https://man7.org/linux/man-pages/man2/stat64.2.html
   *
   * @param pathname string
   * @param statbuf out: struct stat
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (pathname: Text, statbuf: Pointer<'struct stat'>): number;
  /** With bigints: gets a file's status by its path, with 64-bit sizes. */
  bigint(pathname: Text): Big<Structs['stat']>;
  /** With bigints: gets a file's status by its path, with 64-bit sizes. */
  bigint(pathname: Text, statbuf: Pointer<'struct stat'>): bigint;
}
/**
 * `stat64` gets a file's status by its path, with 64-bit sizes.
 *
 * Since Linux 2.4; i386 195.
 *
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
 * @see https://man7.org/linux/man-pages/man2/stat64.2.html
 */
export const stat64 = call<Stat64Call>('stat64');

/** The forms of lstat64. */
export interface Lstat64Call extends Ways<[pathname: Text, statbuf: Pointer<'struct stat'>]> {
  /**
   * Comfortable: gets a link's own status, with 64-bit sizes; what the kernel writes is returned.
   *
   * Since Linux 2.4; i386 196.
   * Manual: https://man7.org/linux/man-pages/man2/lstat64.2.html
   *
   * @param pathname string
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (pathname: Text): Structs['stat'];
  /**
   * Exact: gets a link's own status, with 64-bit sizes; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.4; i386 196.
   * Manual: https://man7.org/linux/man-pages/man2/lstat64.2.html
   *
   * @param pathname string
   * @param statbuf out: struct stat
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (pathname: Text, statbuf: Pointer<'struct stat'>): number;
  /** With bigints: gets a link's own status, with 64-bit sizes. */
  bigint(pathname: Text): Big<Structs['stat']>;
  /** With bigints: gets a link's own status, with 64-bit sizes. */
  bigint(pathname: Text, statbuf: Pointer<'struct stat'>): bigint;
}
/**
 * `lstat64` gets a link's own status, with 64-bit sizes.
 *
 * Since Linux 2.4; i386 196.
 *
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
 * @see https://man7.org/linux/man-pages/man2/lstat64.2.html
 */
export const lstat64 = call<Lstat64Call>('lstat64');

/** The forms of fstat64. */
export interface Fstat64Call extends Ways<[fd: FdLike, statbuf: Pointer<'struct stat'>]> {
  /**
   * Comfortable: gets an open file's status, with 64-bit sizes; what the kernel writes is returned.
   *
   * Since Linux 2.4; i386 197.
   * Manual: https://man7.org/linux/man-pages/man2/fstat64.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (fd: FdLike): Structs['stat'];
  /**
   * Exact: gets an open file's status, with 64-bit sizes; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.4; i386 197.
   * Manual: https://man7.org/linux/man-pages/man2/fstat64.2.html
   *
   * @param fd file descriptor
   * @param statbuf out: struct stat
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (fd: FdLike, statbuf: Pointer<'struct stat'>): number;
  /** With bigints: gets an open file's status, with 64-bit sizes. */
  bigint(fd: FdLike): Big<Structs['stat']>;
  /** With bigints: gets an open file's status, with 64-bit sizes. */
  bigint(fd: FdLike, statbuf: Pointer<'struct stat'>): bigint;
}
/**
 * `fstat64` gets an open file's status, with 64-bit sizes.
 *
 * Since Linux 2.4; i386 197.
 *
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
 * @see https://man7.org/linux/man-pages/man2/fstat64.2.html
 */
export const fstat64 = call<Fstat64Call>('fstat64');

/** The forms of fstatat64. */
export interface Fstatat64Call extends Ways<[dirfd: DirFd, pathname: Text, statbuf: Pointer<'struct stat'>, flags: Flags<'at'>]> {
  /**
   * Comfortable: gets a file's status, relative to a directory, with 64-bit sizes; what the kernel writes is returned.
   *
   * Since Linux 2.6.16; i386 300.
   * Manual: https://man7.org/linux/man-pages/man2/fstatat64.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param flags flags: any of AT_SYMLINK_NOFOLLOW, AT_NO_AUTOMOUNT, AT_EMPTY_PATH, AT_STATX_SYNC_AS_STAT, AT_STATX_FORCE_SYNC, AT_STATX_DONT_SYNC; may be left out: 0
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (dirfd: DirFd, pathname: Text, flags?: Flags<'at'>): Structs['stat'];
  /**
   * Exact: gets a file's status, relative to a directory, with 64-bit sizes; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6.16; i386 300.
   * Manual: https://man7.org/linux/man-pages/man2/fstatat64.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param statbuf out: struct stat
   * @param flags flags: any of AT_SYMLINK_NOFOLLOW, AT_NO_AUTOMOUNT, AT_EMPTY_PATH, AT_STATX_SYNC_AS_STAT, AT_STATX_FORCE_SYNC, AT_STATX_DONT_SYNC
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
   */
  (dirfd: DirFd, pathname: Text, statbuf: Pointer<'struct stat'>, flags: Flags<'at'>): number;
  /** With bigints: gets a file's status, relative to a directory, with 64-bit sizes. */
  bigint(dirfd: DirFd, pathname: Text, flags?: Flags<'at'>): Big<Structs['stat']>;
  /** With bigints: gets a file's status, relative to a directory, with 64-bit sizes. */
  bigint(dirfd: DirFd, pathname: Text, statbuf: Pointer<'struct stat'>, flags: Flags<'at'>): bigint;
}
/**
 * `fstatat64` gets a file's status, relative to a directory, with 64-bit sizes.
 *
 * Since Linux 2.6.16; i386 300.
 *
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW
 * @see https://man7.org/linux/man-pages/man2/fstatat64.2.html
 */
export const fstatat64 = call<Fstatat64Call>('fstatat64');

/** The forms of statfs64. */
export interface Statfs64Call extends Ways<[path: Text, sz: Int, buf: Pointer<'struct statfs64'>]> {
  /**
   * Comfortable: gets a file system's size by a path on it, with 64-bit counts; what the kernel writes is returned.
   *
   * Since Linux 2.6; i386 268.
   * Manual: https://man7.org/linux/man-pages/man2/statfs64.2.html
   *
   * @param path string
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINTR, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOSYS, ENOTDIR, EOVERFLOW
   */
  (path: Text, sz: Int): Structs['statfs64'];
  /**
   * Exact: gets a file system's size by a path on it, with 64-bit counts; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6; i386 268.
   * Manual: https://man7.org/linux/man-pages/man2/statfs64.2.html
   *
   * @param path string
   * @param buf out: struct statfs64
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINTR, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOSYS, ENOTDIR, EOVERFLOW
   */
  (path: Text, sz: Int, buf: Pointer<'struct statfs64'>): number;
  /** With bigints: gets a file system's size by a path on it, with 64-bit counts. */
  bigint(path: Text, sz: Int): Big<Structs['statfs64']>;
  /** With bigints: gets a file system's size by a path on it, with 64-bit counts. */
  bigint(path: Text, sz: Int, buf: Pointer<'struct statfs64'>): bigint;
}
/**
 * `statfs64` gets a file system's size by a path on it, with 64-bit counts.
 *
 * Since Linux 2.6; i386 268.
 *
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINTR, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOSYS, ENOTDIR, EOVERFLOW
 * @see https://man7.org/linux/man-pages/man2/statfs64.2.html
 */
export const statfs64 = call<Statfs64Call>('statfs64');

/** The forms of fstatfs64. */
export interface Fstatfs64Call extends Ways<[fd: FdLike, sz: Int, buf: Pointer<'struct statfs64'>]> {
  /**
   * Comfortable: gets a file system's size by an open file on it, with 64-bit counts; what the kernel writes is returned.
   *
   * Since Linux 2.6; i386 269.
   * Manual: https://man7.org/linux/man-pages/man2/fstatfs64.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINTR, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOSYS, ENOTDIR, EOVERFLOW
   */
  (fd: FdLike, sz: Int): Structs['statfs64'];
  /**
   * Exact: gets a file system's size by an open file on it, with 64-bit counts; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6; i386 269.
   * Manual: https://man7.org/linux/man-pages/man2/fstatfs64.2.html
   *
   * @param fd file descriptor
   * @param buf out: struct statfs64
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINTR, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOSYS, ENOTDIR, EOVERFLOW
   */
  (fd: FdLike, sz: Int, buf: Pointer<'struct statfs64'>): number;
  /** With bigints: gets a file system's size by an open file on it, with 64-bit counts. */
  bigint(fd: FdLike, sz: Int): Big<Structs['statfs64']>;
  /** With bigints: gets a file system's size by an open file on it, with 64-bit counts. */
  bigint(fd: FdLike, sz: Int, buf: Pointer<'struct statfs64'>): bigint;
}
/**
 * `fstatfs64` gets a file system's size by an open file on it, with 64-bit counts.
 *
 * Since Linux 2.6; i386 269.
 *
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINTR, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOSYS, ENOTDIR, EOVERFLOW
 * @see https://man7.org/linux/man-pages/man2/fstatfs64.2.html
 */
export const fstatfs64 = call<Fstatfs64Call>('fstatfs64');

/**
 * `truncate64` sets a file's length by its path, with a 64-bit length.
 *
 * Since Linux 2.4; i386 193.
 *
 * @param path string
 * @throws {SyscallError} EACCES, EFAULT, EFBIG, ENOSPC, EINTR, EINVAL, EIO, EISDIR, ELOOP, ENAMETOOLONG, ENOENT, ENOTDIR, EPERM, EROFS, ETXTBSY, EBADF
 * @see https://man7.org/linux/man-pages/man2/truncate64.2.html
 */
export const truncate64 = call<Exact<[path: Text, length: Int]>>('truncate64');

/**
 * `ftruncate64` sets an open file's length, with a 64-bit length.
 *
 * Since Linux 2.4; i386 194.
 *
 * @param fd file descriptor
 * @throws {SyscallError} EACCES, EFAULT, EFBIG, ENOSPC, EINTR, EINVAL, EIO, EISDIR, ELOOP, ENAMETOOLONG, ENOENT, ENOTDIR, EPERM, EROFS, ETXTBSY, EBADF
 * @see https://man7.org/linux/man-pages/man2/ftruncate64.2.html
 */
export const ftruncate64 = call<Exact<[fd: FdLike, length: Int]>>('ftruncate64', 2);

/**
 * `fcntl64` does what is asked with a file descriptor, with 64-bit locks.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.4; i386 221.
 *
 * @param fd file descriptor
 * @param cmd one of F_DUPFD, F_DUPFD_CLOEXEC, F_GETFD, F_SETFD, F_GETFL, F_SETFL, F_GETLK, F_SETLK, …
 * @param arg number, or memory
 * @throws {SyscallError} EACCES, EAGAIN, EBADF, EINVAL
 * @see https://man7.org/linux/man-pages/man2/fcntl64.2.html
 */
export const fcntl64 = call<Exact<[fd: FdLike, cmd: OneOf<'fcntl'>, arg: IntOrMemory]>>('fcntl64', 3);

/**
 * `chown32` changes a file's owner and group, with 32-bit ids.
 *
 * Since Linux 2.4; i386 212.
 *
 * @param pathname string
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EPERM, EROFS
 * @see https://man7.org/linux/man-pages/man2/chown32.2.html
 */
export const chown32 = call<Exact<[pathname: Text, owner: Int, group: Int]>>('chown32');

/**
 * `fchown32` changes an open file's owner and group, with 32-bit ids.
 *
 * Since Linux 2.4; i386 207.
 *
 * @param fd file descriptor
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EPERM, EROFS
 * @see https://man7.org/linux/man-pages/man2/fchown32.2.html
 */
export const fchown32 = call<Exact<[fd: FdLike, owner: Int, group: Int]>>('fchown32', 3);

/**
 * `lchown32` changes the owner and group of a link itself, with 32-bit ids.
 *
 * Since Linux 2.4; i386 198.
 *
 * @param pathname string
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EPERM, EROFS
 * @see https://man7.org/linux/man-pages/man2/lchown32.2.html
 */
export const lchown32 = call<Exact<[pathname: Text, owner: Int, group: Int]>>('lchown32');

/** The forms of utimensat_time64. */
export interface Utimensat_time64Call extends Ways<[dirfd: DirFd, pathname: Text, times: InArray<'timespec'>, flags: Flags<'at_empty'>]> {
  /**
   * Comfortable: changes a file's times, to nanoseconds, with 64-bit seconds.
   *
   * Since Linux 5.1; i386 412.
   * Manual: https://man7.org/linux/man-pages/man2/utimensat.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param times in: array of 2 struct timespec
   * @param flags flags: any of AT_SYMLINK_NOFOLLOW, AT_EMPTY_PATH; may be left out: 0
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOTDIR, EPERM, EROFS, ESRCH
   */
  (dirfd: DirFd, pathname: Text, times: InArray<'timespec'>, flags?: Flags<'at_empty'>): number;
  /**
   * Exact: changes a file's times, to nanoseconds, with 64-bit seconds; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 5.1; i386 412.
   * Manual: https://man7.org/linux/man-pages/man2/utimensat.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param times in: array of 2 struct timespec
   * @param flags flags: any of AT_SYMLINK_NOFOLLOW, AT_EMPTY_PATH
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOTDIR, EPERM, EROFS, ESRCH
   */
  (dirfd: DirFd, pathname: Text, times: InArray<'timespec'>, flags: Flags<'at_empty'>): number;
  /** With bigints: changes a file's times, to nanoseconds, with 64-bit seconds. */
  bigint(dirfd: DirFd, pathname: Text, times: InArray<'timespec'>, flags?: Flags<'at_empty'>): Big<number>;
  /** With bigints: changes a file's times, to nanoseconds, with 64-bit seconds. */
  bigint(dirfd: DirFd, pathname: Text, times: InArray<'timespec'>, flags: Flags<'at_empty'>): bigint;
}
/**
 * `utimensat_time64` changes a file's times, to nanoseconds, with 64-bit seconds.
 *
 * Since Linux 5.1; i386 412.
 *
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOTDIR, EPERM, EROFS, ESRCH
 * @see https://man7.org/linux/man-pages/man2/utimensat.2.html
 */
export const utimensat_time64 = call<Utimensat_time64Call>('utimensat_time64');

/** The forms of select. */
export interface SelectCall extends Ways<[nfds: Int, readfds: Pointer<'struct fd_set'>, writefds: Pointer<'struct fd_set'>, exceptfds: Pointer<'struct fd_set'>, timeout: Pointer<'struct timeval'>]> {
  /**
   * Exact: waits until file descriptors are ready; sets of 1024 bits; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 1.0; i386 82, x86_64 23.
   * Manual: https://man7.org/linux/man-pages/man2/select.2.html
   *
   * @param readfds in, out: struct fd_set, or NULL
   * @param writefds in, out: struct fd_set, or NULL
   * @param exceptfds in, out: struct fd_set, or NULL
   * @param timeout in, out: struct timeval, or NULL
   * @throws {SyscallError} EBADF, EINTR, EINVAL, ENOMEM
   */
  (nfds: Int, readfds: Pointer<'struct fd_set'>, writefds: Pointer<'struct fd_set'>, exceptfds: Pointer<'struct fd_set'>, timeout: Pointer<'struct timeval'>): number;
  /**
   * Comfortable: waits until file descriptors are ready; sets of 1024 bits; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 1.0; i386 82, x86_64 23.
   * Manual: https://man7.org/linux/man-pages/man2/select.2.html
   *
   * @param readfds in, out: struct fd_set, or NULL
   * @param writefds in, out: struct fd_set, or NULL
   * @param exceptfds in, out: struct fd_set, or NULL
   * @param timeout in, out: struct timeval, or NULL
   * @throws {SyscallError} EBADF, EINTR, EINVAL, ENOMEM
   */
  (nfds: Int, readfds: Input<'fd_set'> | null, writefds: Input<'fd_set'> | null, exceptfds: Input<'fd_set'> | null, timeout: Input<'timeval'> | null): { count: number; readfds: Structs['fd_set'] | null; writefds: Structs['fd_set'] | null; exceptfds: Structs['fd_set'] | null; timeout: Structs['timeval'] | null };
  /** With bigints: waits until file descriptors are ready; sets of 1024 bits. */
  bigint(nfds: Int, readfds: Pointer<'struct fd_set'>, writefds: Pointer<'struct fd_set'>, exceptfds: Pointer<'struct fd_set'>, timeout: Pointer<'struct timeval'>): bigint;
  /** With bigints: waits until file descriptors are ready; sets of 1024 bits. */
  bigint(nfds: Int, readfds: Input<'fd_set'> | null, writefds: Input<'fd_set'> | null, exceptfds: Input<'fd_set'> | null, timeout: Input<'timeval'> | null): Big<{ count: number; readfds: Structs['fd_set'] | null; writefds: Structs['fd_set'] | null; exceptfds: Structs['fd_set'] | null; timeout: Structs['timeval'] | null }>;
}
/**
 * `select` waits until file descriptors are ready; sets of 1024 bits.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 1.0; i386 82, x86_64 23.
 *
 * @throws {SyscallError} EBADF, EINTR, EINVAL, ENOMEM
 * @see https://man7.org/linux/man-pages/man2/select.2.html
 */
export const select = call<SelectCall>('select');

/** The forms of _newselect. */
export interface NewselectCall extends Ways<[nfds: Int, readfds: Pointer<'struct fd_set'>, writefds: Pointer<'struct fd_set'>, exceptfds: Pointer<'struct fd_set'>, timeout: Pointer<'struct timeval'>]> {
  /**
   * Exact: waits until file descriptors are ready; sets of 1024 bits; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.0; i386 142.
   * Manual: https://man7.org/linux/man-pages/man2/_newselect.2.html
   *
   * @param readfds in, out: struct fd_set, or NULL
   * @param writefds in, out: struct fd_set, or NULL
   * @param exceptfds in, out: struct fd_set, or NULL
   * @param timeout in, out: struct timeval, or NULL
   * @throws {SyscallError} EBADF, EINTR, EINVAL, ENOMEM
   */
  (nfds: Int, readfds: Pointer<'struct fd_set'>, writefds: Pointer<'struct fd_set'>, exceptfds: Pointer<'struct fd_set'>, timeout: Pointer<'struct timeval'>): number;
  /**
   * Comfortable: waits until file descriptors are ready; sets of 1024 bits; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.0; i386 142.
   * Manual: https://man7.org/linux/man-pages/man2/_newselect.2.html
   *
   * @param readfds in, out: struct fd_set, or NULL
   * @param writefds in, out: struct fd_set, or NULL
   * @param exceptfds in, out: struct fd_set, or NULL
   * @param timeout in, out: struct timeval, or NULL
   * @throws {SyscallError} EBADF, EINTR, EINVAL, ENOMEM
   */
  (nfds: Int, readfds: Input<'fd_set'> | null, writefds: Input<'fd_set'> | null, exceptfds: Input<'fd_set'> | null, timeout: Input<'timeval'> | null): { count: number; readfds: Structs['fd_set'] | null; writefds: Structs['fd_set'] | null; exceptfds: Structs['fd_set'] | null; timeout: Structs['timeval'] | null };
  /** With bigints: waits until file descriptors are ready; sets of 1024 bits. */
  bigint(nfds: Int, readfds: Pointer<'struct fd_set'>, writefds: Pointer<'struct fd_set'>, exceptfds: Pointer<'struct fd_set'>, timeout: Pointer<'struct timeval'>): bigint;
  /** With bigints: waits until file descriptors are ready; sets of 1024 bits. */
  bigint(nfds: Int, readfds: Input<'fd_set'> | null, writefds: Input<'fd_set'> | null, exceptfds: Input<'fd_set'> | null, timeout: Input<'timeval'> | null): Big<{ count: number; readfds: Structs['fd_set'] | null; writefds: Structs['fd_set'] | null; exceptfds: Structs['fd_set'] | null; timeout: Structs['timeval'] | null }>;
}
/**
 * `_newselect` waits until file descriptors are ready; sets of 1024 bits.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.0; i386 142.
 *
 * @throws {SyscallError} EBADF, EINTR, EINVAL, ENOMEM
 * @see https://man7.org/linux/man-pages/man2/_newselect.2.html
 */
export const _newselect = call<NewselectCall>('_newselect');

/** The forms of pselect6. */
export interface Pselect6Call extends Ways<[nfds: Int, readfds: Pointer<'struct fd_set'>, writefds: Pointer<'struct fd_set'>, exceptfds: Pointer<'struct fd_set'>, timeout: Pointer<'struct timespec'>, sig: AnyPointer]> {
  /**
   * Exact: waits until file descriptors are ready, with a signal mask in a structure of its own; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6.16; i386 308, x86_64 270, arm64 72.
   * Manual: https://man7.org/linux/man-pages/man2/pselect6.2.html
   *
   * @param readfds in, out: struct fd_set, or NULL
   * @param writefds in, out: struct fd_set, or NULL
   * @param exceptfds in, out: struct fd_set, or NULL
   * @param timeout in, out: struct timespec, or NULL
   * @param sig in: memory, or an address
   * @throws {SyscallError} EBADF, EINTR, EINVAL, ENOMEM
   */
  (nfds: Int, readfds: Pointer<'struct fd_set'>, writefds: Pointer<'struct fd_set'>, exceptfds: Pointer<'struct fd_set'>, timeout: Pointer<'struct timespec'>, sig: AnyPointer): number;
  /**
   * Comfortable: waits until file descriptors are ready, with a signal mask in a structure of its own; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6.16; i386 308, x86_64 270, arm64 72.
   * Manual: https://man7.org/linux/man-pages/man2/pselect6.2.html
   *
   * @param readfds in, out: struct fd_set, or NULL
   * @param writefds in, out: struct fd_set, or NULL
   * @param exceptfds in, out: struct fd_set, or NULL
   * @param timeout in, out: struct timespec, or NULL
   * @param sig in: memory, or an address
   * @throws {SyscallError} EBADF, EINTR, EINVAL, ENOMEM
   */
  (nfds: Int, readfds: Input<'fd_set'> | null, writefds: Input<'fd_set'> | null, exceptfds: Input<'fd_set'> | null, timeout: Input<'timespec'> | null, sig: AnyPointer): { count: number; readfds: Structs['fd_set'] | null; writefds: Structs['fd_set'] | null; exceptfds: Structs['fd_set'] | null; timeout: Structs['timespec'] | null };
  /** With bigints: waits until file descriptors are ready, with a signal mask in a structure of its own. */
  bigint(nfds: Int, readfds: Pointer<'struct fd_set'>, writefds: Pointer<'struct fd_set'>, exceptfds: Pointer<'struct fd_set'>, timeout: Pointer<'struct timespec'>, sig: AnyPointer): bigint;
  /** With bigints: waits until file descriptors are ready, with a signal mask in a structure of its own. */
  bigint(nfds: Int, readfds: Input<'fd_set'> | null, writefds: Input<'fd_set'> | null, exceptfds: Input<'fd_set'> | null, timeout: Input<'timespec'> | null, sig: AnyPointer): Big<{ count: number; readfds: Structs['fd_set'] | null; writefds: Structs['fd_set'] | null; exceptfds: Structs['fd_set'] | null; timeout: Structs['timespec'] | null }>;
}
/**
 * `pselect6` waits until file descriptors are ready, with a signal mask in a structure of its own.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.6.16; i386 308, x86_64 270, arm64 72.
 *
 * @throws {SyscallError} EBADF, EINTR, EINVAL, ENOMEM
 * @see https://man7.org/linux/man-pages/man2/pselect6.2.html
 */
export const pselect6 = call<Pselect6Call>('pselect6');

/** The forms of pselect6_time64. */
export interface Pselect6_time64Call extends Ways<[nfds: Int, readfds: Pointer<'struct fd_set'>, writefds: Pointer<'struct fd_set'>, exceptfds: Pointer<'struct fd_set'>, timeout: Pointer<'struct timespec'>, sig: AnyPointer]> {
  /**
   * Exact: waits until file descriptors are ready, with 64-bit seconds; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.1; i386 413.
   * Manual: https://man7.org/linux/man-pages/man2/pselect6.2.html
   *
   * @param readfds in, out: struct fd_set, or NULL
   * @param writefds in, out: struct fd_set, or NULL
   * @param exceptfds in, out: struct fd_set, or NULL
   * @param timeout in, out: struct timespec, or NULL
   * @param sig in: memory, or an address
   * @throws {SyscallError} EBADF, EINTR, EINVAL, ENOMEM
   */
  (nfds: Int, readfds: Pointer<'struct fd_set'>, writefds: Pointer<'struct fd_set'>, exceptfds: Pointer<'struct fd_set'>, timeout: Pointer<'struct timespec'>, sig: AnyPointer): number;
  /**
   * Comfortable: waits until file descriptors are ready, with 64-bit seconds; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.1; i386 413.
   * Manual: https://man7.org/linux/man-pages/man2/pselect6.2.html
   *
   * @param readfds in, out: struct fd_set, or NULL
   * @param writefds in, out: struct fd_set, or NULL
   * @param exceptfds in, out: struct fd_set, or NULL
   * @param timeout in, out: struct timespec, or NULL
   * @param sig in: memory, or an address
   * @throws {SyscallError} EBADF, EINTR, EINVAL, ENOMEM
   */
  (nfds: Int, readfds: Input<'fd_set'> | null, writefds: Input<'fd_set'> | null, exceptfds: Input<'fd_set'> | null, timeout: Input<'timespec'> | null, sig: AnyPointer): { count: number; readfds: Structs['fd_set'] | null; writefds: Structs['fd_set'] | null; exceptfds: Structs['fd_set'] | null; timeout: Structs['timespec'] | null };
  /** With bigints: waits until file descriptors are ready, with 64-bit seconds. */
  bigint(nfds: Int, readfds: Pointer<'struct fd_set'>, writefds: Pointer<'struct fd_set'>, exceptfds: Pointer<'struct fd_set'>, timeout: Pointer<'struct timespec'>, sig: AnyPointer): bigint;
  /** With bigints: waits until file descriptors are ready, with 64-bit seconds. */
  bigint(nfds: Int, readfds: Input<'fd_set'> | null, writefds: Input<'fd_set'> | null, exceptfds: Input<'fd_set'> | null, timeout: Input<'timespec'> | null, sig: AnyPointer): Big<{ count: number; readfds: Structs['fd_set'] | null; writefds: Structs['fd_set'] | null; exceptfds: Structs['fd_set'] | null; timeout: Structs['timespec'] | null }>;
}
/**
 * `pselect6_time64` waits until file descriptors are ready, with 64-bit seconds.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 5.1; i386 413.
 *
 * @throws {SyscallError} EBADF, EINTR, EINVAL, ENOMEM
 * @see https://man7.org/linux/man-pages/man2/pselect6.2.html
 */
export const pselect6_time64 = call<Pselect6_time64Call>('pselect6_time64');

/** The forms of poll. */
export interface PollCall extends Ways<[fds: InArray<'pollfd'>, nfds: Int, timeout: Int]> {
  /**
   * Comfortable: waits until file descriptors are ready; the timeout in milliseconds, -1 for none; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.0.36; i386 168, x86_64 7.
   * Manual: https://man7.org/linux/man-pages/man2/poll.2.html
   *
   * @param fds in, out: array of struct pollfd, as many as nfds says
   * @throws {SyscallError} EFAULT, EINTR, EINVAL, ENOMEM
   */
  (fds: readonly Input<'pollfd'>[], timeout: Int): { count: number; fds: Structs['pollfd'][] };
  /**
   * Comfortable: waits until file descriptors are ready; the timeout in milliseconds, -1 for none; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.0.36; i386 168, x86_64 7.
   * Manual: https://man7.org/linux/man-pages/man2/poll.2.html
   *
   * @param fds in, out: array of struct pollfd, as many as nfds says
   * @throws {SyscallError} EFAULT, EINTR, EINVAL, ENOMEM
   */
  <M extends Pointer<'struct pollfd'>>(fds: M, timeout: Int): { count: number; fds: M };
  /**
   * Exact: waits until file descriptors are ready; the timeout in milliseconds, -1 for none; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.0.36; i386 168, x86_64 7.
   * Manual: https://man7.org/linux/man-pages/man2/poll.2.html
   *
   * @param fds in, out: array of struct pollfd, as many as nfds says
   * @param nfds length of fds in elements
   * @throws {SyscallError} EFAULT, EINTR, EINVAL, ENOMEM
   */
  (fds: InArray<'pollfd'>, nfds: Int, timeout: Int): number;
  /** With bigints: waits until file descriptors are ready; the timeout in milliseconds, -1 for none. */
  bigint(fds: readonly Input<'pollfd'>[], timeout: Int): Big<{ count: number; fds: Structs['pollfd'][] }>;
  /** With bigints: waits until file descriptors are ready; the timeout in milliseconds, -1 for none. */
  bigint<M extends Pointer<'struct pollfd'>>(fds: M, timeout: Int): Big<{ count: number; fds: M }>;
  /** With bigints: waits until file descriptors are ready; the timeout in milliseconds, -1 for none. */
  bigint(fds: InArray<'pollfd'>, nfds: Int, timeout: Int): bigint;
}
/**
 * `poll` waits until file descriptors are ready; the timeout in milliseconds, -1 for none.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.0.36; i386 168, x86_64 7.
 *
 * @throws {SyscallError} EFAULT, EINTR, EINVAL, ENOMEM
 * @see https://man7.org/linux/man-pages/man2/poll.2.html
 */
export const poll = call<PollCall>('poll');

/** The forms of ppoll. */
export interface PpollCall extends Ways<[fds: InArray<'pollfd'>, nfds: Int, tmo_p: In<'timespec'>, sigmask: Signals | Pointer<'struct sigset'>, sigsetsize: Int]> {
  /**
   * Comfortable: waits until file descriptors are ready, with a signal mask; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6.16; i386 309, x86_64 271, arm64 73.
   * Manual: https://man7.org/linux/man-pages/man2/ppoll.2.html
   *
   * @param fds in, out: array of struct pollfd, as many as nfds says
   * @param tmo_p in, out: struct timespec, or NULL
   * @param sigmask in: set of signals
   * @throws {SyscallError} EFAULT, EINTR, EINVAL, ENOMEM
   */
  (fds: readonly Input<'pollfd'>[], tmo_p: Input<'timespec'> | null, sigmask: Signals | Pointer<'struct sigset'>): { count: number; fds: Structs['pollfd'][]; tmo_p: Structs['timespec'] | null };
  /**
   * Comfortable: waits until file descriptors are ready, with a signal mask; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6.16; i386 309, x86_64 271, arm64 73.
   * Manual: https://man7.org/linux/man-pages/man2/ppoll.2.html
   *
   * @param fds in, out: array of struct pollfd, as many as nfds says
   * @param tmo_p in, out: struct timespec, or NULL
   * @param sigmask in: set of signals
   * @throws {SyscallError} EFAULT, EINTR, EINVAL, ENOMEM
   */
  <M extends Pointer<'struct pollfd'>>(fds: M, tmo_p: Input<'timespec'> | null, sigmask: Signals | Pointer<'struct sigset'>): { count: number; fds: M; tmo_p: Structs['timespec'] | null };
  /**
   * Exact: waits until file descriptors are ready, with a signal mask; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6.16; i386 309, x86_64 271, arm64 73.
   * Manual: https://man7.org/linux/man-pages/man2/ppoll.2.html
   *
   * @param fds in, out: array of struct pollfd, as many as nfds says
   * @param nfds length of fds in elements
   * @param tmo_p in, out: struct timespec, or NULL
   * @param sigmask in: set of signals
   * @param sigsetsize 8, the bytes of a set of signals
   * @throws {SyscallError} EFAULT, EINTR, EINVAL, ENOMEM
   */
  (fds: InArray<'pollfd'>, nfds: Int, tmo_p: In<'timespec'>, sigmask: Signals | Pointer<'struct sigset'>, sigsetsize: Int): number;
  /** With bigints: waits until file descriptors are ready, with a signal mask. */
  bigint(fds: readonly Input<'pollfd'>[], tmo_p: Input<'timespec'> | null, sigmask: Signals | Pointer<'struct sigset'>): Big<{ count: number; fds: Structs['pollfd'][]; tmo_p: Structs['timespec'] | null }>;
  /** With bigints: waits until file descriptors are ready, with a signal mask. */
  bigint<M extends Pointer<'struct pollfd'>>(fds: M, tmo_p: Input<'timespec'> | null, sigmask: Signals | Pointer<'struct sigset'>): Big<{ count: number; fds: M; tmo_p: Structs['timespec'] | null }>;
  /** With bigints: waits until file descriptors are ready, with a signal mask. */
  bigint(fds: InArray<'pollfd'>, nfds: Int, tmo_p: In<'timespec'>, sigmask: Signals | Pointer<'struct sigset'>, sigsetsize: Int): bigint;
}
/**
 * `ppoll` waits until file descriptors are ready, with a signal mask.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.6.16; i386 309, x86_64 271, arm64 73.
 *
 * @throws {SyscallError} EFAULT, EINTR, EINVAL, ENOMEM
 * @see https://man7.org/linux/man-pages/man2/ppoll.2.html
 */
export const ppoll = call<PpollCall>('ppoll');

/** The forms of ppoll_time64. */
export interface Ppoll_time64Call extends Ways<[fds: InArray<'pollfd'>, nfds: Int, tmo_p: In<'timespec'>, sigmask: Signals | Pointer<'struct sigset'>, sigsetsize: Int]> {
  /**
   * Comfortable: waits until file descriptors are ready, with 64-bit seconds; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.1; i386 414.
   * Manual: https://man7.org/linux/man-pages/man2/ppoll.2.html
   *
   * @param fds in, out: array of struct pollfd, as many as nfds says
   * @param tmo_p in, out: struct timespec, or NULL
   * @param sigmask in: set of signals
   * @throws {SyscallError} EFAULT, EINTR, EINVAL, ENOMEM
   */
  (fds: readonly Input<'pollfd'>[], tmo_p: Input<'timespec'> | null, sigmask: Signals | Pointer<'struct sigset'>): { count: number; fds: Structs['pollfd'][]; tmo_p: Structs['timespec'] | null };
  /**
   * Comfortable: waits until file descriptors are ready, with 64-bit seconds; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.1; i386 414.
   * Manual: https://man7.org/linux/man-pages/man2/ppoll.2.html
   *
   * @param fds in, out: array of struct pollfd, as many as nfds says
   * @param tmo_p in, out: struct timespec, or NULL
   * @param sigmask in: set of signals
   * @throws {SyscallError} EFAULT, EINTR, EINVAL, ENOMEM
   */
  <M extends Pointer<'struct pollfd'>>(fds: M, tmo_p: Input<'timespec'> | null, sigmask: Signals | Pointer<'struct sigset'>): { count: number; fds: M; tmo_p: Structs['timespec'] | null };
  /**
   * Exact: waits until file descriptors are ready, with 64-bit seconds; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.1; i386 414.
   * Manual: https://man7.org/linux/man-pages/man2/ppoll.2.html
   *
   * @param fds in, out: array of struct pollfd, as many as nfds says
   * @param nfds length of fds in elements
   * @param tmo_p in, out: struct timespec, or NULL
   * @param sigmask in: set of signals
   * @param sigsetsize 8, the bytes of a set of signals
   * @throws {SyscallError} EFAULT, EINTR, EINVAL, ENOMEM
   */
  (fds: InArray<'pollfd'>, nfds: Int, tmo_p: In<'timespec'>, sigmask: Signals | Pointer<'struct sigset'>, sigsetsize: Int): number;
  /** With bigints: waits until file descriptors are ready, with 64-bit seconds. */
  bigint(fds: readonly Input<'pollfd'>[], tmo_p: Input<'timespec'> | null, sigmask: Signals | Pointer<'struct sigset'>): Big<{ count: number; fds: Structs['pollfd'][]; tmo_p: Structs['timespec'] | null }>;
  /** With bigints: waits until file descriptors are ready, with 64-bit seconds. */
  bigint<M extends Pointer<'struct pollfd'>>(fds: M, tmo_p: Input<'timespec'> | null, sigmask: Signals | Pointer<'struct sigset'>): Big<{ count: number; fds: M; tmo_p: Structs['timespec'] | null }>;
  /** With bigints: waits until file descriptors are ready, with 64-bit seconds. */
  bigint(fds: InArray<'pollfd'>, nfds: Int, tmo_p: In<'timespec'>, sigmask: Signals | Pointer<'struct sigset'>, sigsetsize: Int): bigint;
}
/**
 * `ppoll_time64` waits until file descriptors are ready, with 64-bit seconds.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 5.1; i386 414.
 *
 * @throws {SyscallError} EFAULT, EINTR, EINVAL, ENOMEM
 * @see https://man7.org/linux/man-pages/man2/ppoll.2.html
 */
export const ppoll_time64 = call<Ppoll_time64Call>('ppoll_time64');

/**
 * `epoll_create` makes an epoll instance; the size is ignored.
 *
 * Since Linux 2.6; i386 254, x86_64 213.
 *
 * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENOMEM
 * @see https://man7.org/linux/man-pages/man2/epoll_create.2.html
 */
export const epoll_create = call<Exact<[size: Int]>>('epoll_create', 1);

/** The forms of epoll_create1. */
export interface Epoll_create1Call extends Ways<[flags: Flags<'epoll_create'>]> {
  /**
   * Comfortable: makes an epoll instance.
   *
   * Since Linux 2.6.27; i386 329, x86_64 291, arm64 20.
   * Manual: https://man7.org/linux/man-pages/man2/epoll_create1.2.html
   *
   * @param flags flags: any of EPOLL_CLOEXEC; may be left out: 0
   * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENOMEM
   */
  (flags?: Flags<'epoll_create'>): number;
  /**
   * Exact: makes an epoll instance; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6.27; i386 329, x86_64 291, arm64 20.
   * Manual: https://man7.org/linux/man-pages/man2/epoll_create1.2.html
   *
   * @param flags flags: any of EPOLL_CLOEXEC
   * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENOMEM
   */
  (flags: Flags<'epoll_create'>): number;
  /** With bigints: makes an epoll instance. */
  bigint(flags?: Flags<'epoll_create'>): Big<number>;
  /** With bigints: makes an epoll instance. */
  bigint(flags: Flags<'epoll_create'>): bigint;
}
/**
 * `epoll_create1` makes an epoll instance.
 *
 * Since Linux 2.6.27; i386 329, x86_64 291, arm64 20.
 *
 * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENOMEM
 * @see https://man7.org/linux/man-pages/man2/epoll_create1.2.html
 */
export const epoll_create1 = call<Epoll_create1Call>('epoll_create1', 1);

/** The forms of epoll_ctl. */
export interface Epoll_ctlCall extends Ways<[epfd: FdLike, op: OneOf<'epoll_ctl'>, fd: FdLike, event: In<'epoll_event'>]> {
  /**
   * Comfortable: takes a file descriptor out of an epoll instance.
   *
   * Manual: https://man7.org/linux/man-pages/man2/epoll_ctl.2.html
   *
   * @param epfd file descriptor
   * @param fd file descriptor
   * @throws {SyscallError} EBADF, EEXIST, EINVAL, ELOOP, ENOENT, ENOMEM, ENOSPC, EPERM
   */
  (epfd: FdLike, op: Choice<'EPOLL_CTL_DEL', 2>, fd: FdLike): number;
  /**
   * Exact: adds, changes or removes what an epoll instance waits for; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6; i386 255, x86_64 233, arm64 21.
   * Manual: https://man7.org/linux/man-pages/man2/epoll_ctl.2.html
   *
   * @param epfd file descriptor
   * @param op one of EPOLL_CTL_ADD, EPOLL_CTL_DEL, EPOLL_CTL_MOD
   * @param fd file descriptor
   * @param event in: struct epoll_event
   * @throws {SyscallError} EBADF, EEXIST, EINVAL, ELOOP, ENOENT, ENOMEM, ENOSPC, EPERM
   */
  (epfd: FdLike, op: OneOf<'epoll_ctl'>, fd: FdLike, event: In<'epoll_event'>): number;
  /** With bigints: takes a file descriptor out of an epoll instance. */
  bigint(epfd: FdLike, op: Choice<'EPOLL_CTL_DEL', 2>, fd: FdLike): Big<number>;
  /** With bigints: adds, changes or removes what an epoll instance waits for. */
  bigint(epfd: FdLike, op: OneOf<'epoll_ctl'>, fd: FdLike, event: In<'epoll_event'>): bigint;
}
/**
 * `epoll_ctl` adds, changes or removes what an epoll instance waits for.
 *
 * Since Linux 2.6; i386 255, x86_64 233, arm64 21.
 *
 * @throws {SyscallError} EBADF, EEXIST, EINVAL, ELOOP, ENOENT, ENOMEM, ENOSPC, EPERM
 * @see https://man7.org/linux/man-pages/man2/epoll_ctl.2.html
 */
export const epoll_ctl = call<Epoll_ctlCall>('epoll_ctl', 'chosen');

/** The forms of epoll_wait. */
export interface Epoll_waitCall extends Ways<[epfd: FdLike, events: Pointer<'struct epoll_event'>, maxevents: Int, timeout: Int]> {
  /**
   * Comfortable: waits for events of an epoll instance; the timeout in milliseconds, -1 for none; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6; i386 256, x86_64 232.
   * Manual: https://man7.org/linux/man-pages/man2/epoll_wait.2.html
   *
   * @param epfd file descriptor
   * @param maxevents length of events in elements
   * @throws {SyscallError} EBADF, EFAULT, EINTR, EINVAL
   */
  (epfd: FdLike, maxevents: Int, timeout: Int): Structs['epoll_event'][];
  /**
   * Exact: waits for events of an epoll instance; the timeout in milliseconds, -1 for none; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6; i386 256, x86_64 232.
   * Manual: https://man7.org/linux/man-pages/man2/epoll_wait.2.html
   *
   * @param epfd file descriptor
   * @param events out: array of struct epoll_event, as many as maxevents says
   * @param maxevents length of events in elements
   * @throws {SyscallError} EBADF, EFAULT, EINTR, EINVAL
   */
  (epfd: FdLike, events: Pointer<'struct epoll_event'>, maxevents: Int, timeout: Int): number;
  /** With bigints: waits for events of an epoll instance; the timeout in milliseconds, -1 for none. */
  bigint(epfd: FdLike, maxevents: Int, timeout: Int): Big<Structs['epoll_event'][]>;
  /** With bigints: waits for events of an epoll instance; the timeout in milliseconds, -1 for none. */
  bigint(epfd: FdLike, events: Pointer<'struct epoll_event'>, maxevents: Int, timeout: Int): bigint;
}
/**
 * `epoll_wait` waits for events of an epoll instance; the timeout in milliseconds, -1 for none.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.6; i386 256, x86_64 232.
 *
 * @throws {SyscallError} EBADF, EFAULT, EINTR, EINVAL
 * @see https://man7.org/linux/man-pages/man2/epoll_wait.2.html
 */
export const epoll_wait = call<Epoll_waitCall>('epoll_wait');

/** The forms of epoll_pwait. */
export interface Epoll_pwaitCall extends Ways<[epfd: FdLike, events: Pointer<'struct epoll_event'>, maxevents: Int, timeout: Int, sigmask: Signals | Pointer<'struct sigset'>, sigsetsize: Int]> {
  /**
   * Comfortable: waits for events of an epoll instance, with a signal mask; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6.19; i386 319, x86_64 281, arm64 22.
   * Manual: https://man7.org/linux/man-pages/man2/epoll_pwait.2.html
   *
   * @param epfd file descriptor
   * @param maxevents length of events in elements
   * @param sigmask in: set of signals
   * @throws {SyscallError} EBADF, EFAULT, EINTR, EINVAL
   */
  (epfd: FdLike, maxevents: Int, timeout: Int, sigmask: Signals | Pointer<'struct sigset'>): Structs['epoll_event'][];
  /**
   * Exact: waits for events of an epoll instance, with a signal mask; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6.19; i386 319, x86_64 281, arm64 22.
   * Manual: https://man7.org/linux/man-pages/man2/epoll_pwait.2.html
   *
   * @param epfd file descriptor
   * @param events out: array of struct epoll_event, as many as maxevents says
   * @param maxevents length of events in elements
   * @param sigmask in: set of signals
   * @param sigsetsize 8, the bytes of a set of signals
   * @throws {SyscallError} EBADF, EFAULT, EINTR, EINVAL
   */
  (epfd: FdLike, events: Pointer<'struct epoll_event'>, maxevents: Int, timeout: Int, sigmask: Signals | Pointer<'struct sigset'>, sigsetsize: Int): number;
  /** With bigints: waits for events of an epoll instance, with a signal mask. */
  bigint(epfd: FdLike, maxevents: Int, timeout: Int, sigmask: Signals | Pointer<'struct sigset'>): Big<Structs['epoll_event'][]>;
  /** With bigints: waits for events of an epoll instance, with a signal mask. */
  bigint(epfd: FdLike, events: Pointer<'struct epoll_event'>, maxevents: Int, timeout: Int, sigmask: Signals | Pointer<'struct sigset'>, sigsetsize: Int): bigint;
}
/**
 * `epoll_pwait` waits for events of an epoll instance, with a signal mask.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.6.19; i386 319, x86_64 281, arm64 22.
 *
 * @throws {SyscallError} EBADF, EFAULT, EINTR, EINVAL
 * @see https://man7.org/linux/man-pages/man2/epoll_pwait.2.html
 */
export const epoll_pwait = call<Epoll_pwaitCall>('epoll_pwait');

/** The forms of epoll_pwait2. */
export interface Epoll_pwait2Call extends Ways<[epfd: FdLike, events: Pointer<'struct epoll_event'>, maxevents: Int, timeout: In<'timespec'>, sigmask: Signals | Pointer<'struct sigset'>, sigsetsize: Int]> {
  /**
   * Comfortable: waits for events of an epoll instance, to the nanosecond; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.11; i386 441, x86_64 441, arm64 441.
   * Manual: https://man7.org/linux/man-pages/man2/epoll_pwait2.2.html
   *
   * @param epfd file descriptor
   * @param maxevents length of events in elements
   * @param timeout in: struct timespec
   * @param sigmask in: set of signals
   * @throws {SyscallError} EBADF, EFAULT, EINTR, EINVAL
   */
  (epfd: FdLike, maxevents: Int, timeout: In<'timespec'>, sigmask: Signals | Pointer<'struct sigset'>): Structs['epoll_event'][];
  /**
   * Exact: waits for events of an epoll instance, to the nanosecond; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.11; i386 441, x86_64 441, arm64 441.
   * Manual: https://man7.org/linux/man-pages/man2/epoll_pwait2.2.html
   *
   * @param epfd file descriptor
   * @param events out: array of struct epoll_event, as many as maxevents says
   * @param maxevents length of events in elements
   * @param timeout in: struct timespec
   * @param sigmask in: set of signals
   * @param sigsetsize 8, the bytes of a set of signals
   * @throws {SyscallError} EBADF, EFAULT, EINTR, EINVAL
   */
  (epfd: FdLike, events: Pointer<'struct epoll_event'>, maxevents: Int, timeout: In<'timespec'>, sigmask: Signals | Pointer<'struct sigset'>, sigsetsize: Int): number;
  /** With bigints: waits for events of an epoll instance, to the nanosecond. */
  bigint(epfd: FdLike, maxevents: Int, timeout: In<'timespec'>, sigmask: Signals | Pointer<'struct sigset'>): Big<Structs['epoll_event'][]>;
  /** With bigints: waits for events of an epoll instance, to the nanosecond. */
  bigint(epfd: FdLike, events: Pointer<'struct epoll_event'>, maxevents: Int, timeout: In<'timespec'>, sigmask: Signals | Pointer<'struct sigset'>, sigsetsize: Int): bigint;
}
/**
 * `epoll_pwait2` waits for events of an epoll instance, to the nanosecond.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 5.11; i386 441, x86_64 441, arm64 441.
 *
 * @throws {SyscallError} EBADF, EFAULT, EINTR, EINVAL
 * @see https://man7.org/linux/man-pages/man2/epoll_pwait2.2.html
 */
export const epoll_pwait2 = call<Epoll_pwait2Call>('epoll_pwait2');

/**
 * `eventfd` makes a counter to wait for.
 *
 * Since Linux 2.6.22; i386 323, x86_64 284.
 *
 * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM
 * @see https://man7.org/linux/man-pages/man2/eventfd.2.html
 */
export const eventfd = call<Exact<[initval: Int]>>('eventfd', 1);

/** The forms of eventfd2. */
export interface Eventfd2Call extends Ways<[initval: Int, flags: Flags<'eventfd'>]> {
  /**
   * Comfortable: makes a counter to wait for, with flags.
   *
   * Since Linux 2.6.27; i386 328, x86_64 290, arm64 19.
   * Manual: https://man7.org/linux/man-pages/man2/eventfd2.2.html
   *
   * @param flags flags: any of EFD_SEMAPHORE, EFD_CLOEXEC, EFD_NONBLOCK; may be left out: 0
   * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM
   */
  (initval: Int, flags?: Flags<'eventfd'>): number;
  /**
   * Exact: makes a counter to wait for, with flags; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6.27; i386 328, x86_64 290, arm64 19.
   * Manual: https://man7.org/linux/man-pages/man2/eventfd2.2.html
   *
   * @param flags flags: any of EFD_SEMAPHORE, EFD_CLOEXEC, EFD_NONBLOCK
   * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM
   */
  (initval: Int, flags: Flags<'eventfd'>): number;
  /** With bigints: makes a counter to wait for, with flags. */
  bigint(initval: Int, flags?: Flags<'eventfd'>): Big<number>;
  /** With bigints: makes a counter to wait for, with flags. */
  bigint(initval: Int, flags: Flags<'eventfd'>): bigint;
}
/**
 * `eventfd2` makes a counter to wait for, with flags.
 *
 * Since Linux 2.6.27; i386 328, x86_64 290, arm64 19.
 *
 * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM
 * @see https://man7.org/linux/man-pages/man2/eventfd2.2.html
 */
export const eventfd2 = call<Eventfd2Call>('eventfd2', 2);

/** The forms of signalfd. */
export interface SignalfdCall extends Ways<[fd: FdLike, mask: Signals | Pointer<'struct sigset'>, sizemask: Int]> {
  /**
   * Comfortable: makes a file descriptor that gives signals.
   *
   * Since Linux 2.6.22; i386 321, x86_64 282.
   * Manual: https://man7.org/linux/man-pages/man2/signalfd.2.html
   *
   * @param fd file descriptor, or -1
   * @param mask in: set of signals
   * @throws {SyscallError} EBADF, EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM
   */
  (fd: FdLike, mask: Signals | Pointer<'struct sigset'>): number;
  /**
   * Exact: makes a file descriptor that gives signals; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6.22; i386 321, x86_64 282.
   * Manual: https://man7.org/linux/man-pages/man2/signalfd.2.html
   *
   * @param fd file descriptor, or -1
   * @param mask in: set of signals
   * @param sizemask length of mask in bytes
   * @throws {SyscallError} EBADF, EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM
   */
  (fd: FdLike, mask: Signals | Pointer<'struct sigset'>, sizemask: Int): number;
  /** With bigints: makes a file descriptor that gives signals. */
  bigint(fd: FdLike, mask: Signals | Pointer<'struct sigset'>): Big<number>;
  /** With bigints: makes a file descriptor that gives signals. */
  bigint(fd: FdLike, mask: Signals | Pointer<'struct sigset'>, sizemask: Int): bigint;
}
/**
 * `signalfd` makes a file descriptor that gives signals.
 *
 * Since Linux 2.6.22; i386 321, x86_64 282.
 *
 * @throws {SyscallError} EBADF, EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM
 * @see https://man7.org/linux/man-pages/man2/signalfd.2.html
 */
export const signalfd = call<SignalfdCall>('signalfd');

/** The forms of signalfd4. */
export interface Signalfd4Call extends Ways<[fd: FdLike, mask: Signals | Pointer<'struct sigset'>, sizemask: Int, flags: Flags<'signalfd'>]> {
  /**
   * Comfortable: makes a file descriptor that gives signals, or changes its mask.
   *
   * Since Linux 2.6.27; i386 327, x86_64 289, arm64 74.
   * Manual: https://man7.org/linux/man-pages/man2/signalfd4.2.html
   *
   * @param fd file descriptor, or -1
   * @param mask in: set of signals
   * @param flags flags: any of SFD_CLOEXEC, SFD_NONBLOCK; may be left out: 0
   * @throws {SyscallError} EBADF, EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM
   */
  (fd: FdLike, mask: Signals | Pointer<'struct sigset'>, flags?: Flags<'signalfd'>): number;
  /**
   * Exact: makes a file descriptor that gives signals, or changes its mask; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6.27; i386 327, x86_64 289, arm64 74.
   * Manual: https://man7.org/linux/man-pages/man2/signalfd4.2.html
   *
   * @param fd file descriptor, or -1
   * @param mask in: set of signals
   * @param sizemask length of mask in bytes
   * @param flags flags: any of SFD_CLOEXEC, SFD_NONBLOCK
   * @throws {SyscallError} EBADF, EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM
   */
  (fd: FdLike, mask: Signals | Pointer<'struct sigset'>, sizemask: Int, flags: Flags<'signalfd'>): number;
  /** With bigints: makes a file descriptor that gives signals, or changes its mask. */
  bigint(fd: FdLike, mask: Signals | Pointer<'struct sigset'>, flags?: Flags<'signalfd'>): Big<number>;
  /** With bigints: makes a file descriptor that gives signals, or changes its mask. */
  bigint(fd: FdLike, mask: Signals | Pointer<'struct sigset'>, sizemask: Int, flags: Flags<'signalfd'>): bigint;
}
/**
 * `signalfd4` makes a file descriptor that gives signals, or changes its mask.
 *
 * Since Linux 2.6.27; i386 327, x86_64 289, arm64 74.
 *
 * @throws {SyscallError} EBADF, EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM
 * @see https://man7.org/linux/man-pages/man2/signalfd4.2.html
 */
export const signalfd4 = call<Signalfd4Call>('signalfd4');

/** The forms of timerfd_create. */
export interface Timerfd_createCall extends Ways<[clockid: OneOf<'clock'>, flags: Flags<'timerfd_create'>]> {
  /**
   * Comfortable: makes a timer as a file descriptor.
   *
   * Since Linux 2.6.25; i386 322, x86_64 283, arm64 85.
   * Manual: https://man7.org/linux/man-pages/man2/timerfd_create.2.html
   *
   * @param clockid one of CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID, CLOCK_MONOTONIC_RAW, CLOCK_REALTIME_COARSE, CLOCK_MONOTONIC_COARSE, CLOCK_BOOTTIME, …
   * @param flags flags: any of TFD_CLOEXEC, TFD_NONBLOCK; may be left out: 0
   * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM, EPERM, EBADF, EFAULT, ECANCELED
   */
  (clockid: OneOf<'clock'>, flags?: Flags<'timerfd_create'>): number;
  /**
   * Exact: makes a timer as a file descriptor; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6.25; i386 322, x86_64 283, arm64 85.
   * Manual: https://man7.org/linux/man-pages/man2/timerfd_create.2.html
   *
   * @param clockid one of CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID, CLOCK_MONOTONIC_RAW, CLOCK_REALTIME_COARSE, CLOCK_MONOTONIC_COARSE, CLOCK_BOOTTIME, …
   * @param flags flags: any of TFD_CLOEXEC, TFD_NONBLOCK
   * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM, EPERM, EBADF, EFAULT, ECANCELED
   */
  (clockid: OneOf<'clock'>, flags: Flags<'timerfd_create'>): number;
  /** With bigints: makes a timer as a file descriptor. */
  bigint(clockid: OneOf<'clock'>, flags?: Flags<'timerfd_create'>): Big<number>;
  /** With bigints: makes a timer as a file descriptor. */
  bigint(clockid: OneOf<'clock'>, flags: Flags<'timerfd_create'>): bigint;
}
/**
 * `timerfd_create` makes a timer as a file descriptor.
 *
 * Since Linux 2.6.25; i386 322, x86_64 283, arm64 85.
 *
 * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM, EPERM, EBADF, EFAULT, ECANCELED
 * @see https://man7.org/linux/man-pages/man2/timerfd_create.2.html
 */
export const timerfd_create = call<Timerfd_createCall>('timerfd_create', 2);

/** The forms of timerfd_settime. */
export interface Timerfd_settimeCall extends Ways<[fd: FdLike, flags: Flags<'timerfd_settime'>, new_value: In<'itimerspec'>, old_value: Pointer<'struct itimerspec'>]> {
  /**
   * Comfortable: arms or disarms a timer, and gives its former setting; what the kernel writes is returned.
   *
   * Since Linux 2.6.25; i386 325, x86_64 286, arm64 86.
   * Manual: https://man7.org/linux/man-pages/man2/timerfd_settime.2.html
   *
   * @param fd file descriptor
   * @param flags flags: any of TFD_TIMER_ABSTIME, TFD_TIMER_CANCEL_ON_SET
   * @param new_value in: struct itimerspec
   * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM, EPERM, EBADF, EFAULT, ECANCELED
   */
  (fd: FdLike, flags: Flags<'timerfd_settime'>, new_value: In<'itimerspec'>): Structs['itimerspec'];
  /**
   * Exact: arms or disarms a timer, and gives its former setting; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6.25; i386 325, x86_64 286, arm64 86.
   * Manual: https://man7.org/linux/man-pages/man2/timerfd_settime.2.html
   *
   * @param fd file descriptor
   * @param flags flags: any of TFD_TIMER_ABSTIME, TFD_TIMER_CANCEL_ON_SET
   * @param new_value in: struct itimerspec
   * @param old_value out: struct itimerspec
   * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM, EPERM, EBADF, EFAULT, ECANCELED
   */
  (fd: FdLike, flags: Flags<'timerfd_settime'>, new_value: In<'itimerspec'>, old_value: Pointer<'struct itimerspec'>): number;
  /** With bigints: arms or disarms a timer, and gives its former setting. */
  bigint(fd: FdLike, flags: Flags<'timerfd_settime'>, new_value: In<'itimerspec'>): Big<Structs['itimerspec']>;
  /** With bigints: arms or disarms a timer, and gives its former setting. */
  bigint(fd: FdLike, flags: Flags<'timerfd_settime'>, new_value: In<'itimerspec'>, old_value: Pointer<'struct itimerspec'>): bigint;
}
/**
 * `timerfd_settime` arms or disarms a timer, and gives its former setting.
 *
 * Since Linux 2.6.25; i386 325, x86_64 286, arm64 86.
 *
 * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM, EPERM, EBADF, EFAULT, ECANCELED
 * @see https://man7.org/linux/man-pages/man2/timerfd_settime.2.html
 */
export const timerfd_settime = call<Timerfd_settimeCall>('timerfd_settime');

/** The forms of timerfd_gettime. */
export interface Timerfd_gettimeCall extends Ways<[fd: FdLike, curr_value: Pointer<'struct itimerspec'>]> {
  /**
   * Comfortable: gets a timer's setting; what the kernel writes is returned.
   *
   * Since Linux 2.6.25; i386 326, x86_64 287, arm64 87.
   * Manual: https://man7.org/linux/man-pages/man2/timerfd_gettime.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM, EPERM, EBADF, EFAULT, ECANCELED
   */
  (fd: FdLike): Structs['itimerspec'];
  /**
   * Exact: gets a timer's setting; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6.25; i386 326, x86_64 287, arm64 87.
   * Manual: https://man7.org/linux/man-pages/man2/timerfd_gettime.2.html
   *
   * @param fd file descriptor
   * @param curr_value out: struct itimerspec
   * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM, EPERM, EBADF, EFAULT, ECANCELED
   */
  (fd: FdLike, curr_value: Pointer<'struct itimerspec'>): number;
  /** With bigints: gets a timer's setting. */
  bigint(fd: FdLike): Big<Structs['itimerspec']>;
  /** With bigints: gets a timer's setting. */
  bigint(fd: FdLike, curr_value: Pointer<'struct itimerspec'>): bigint;
}
/**
 * `timerfd_gettime` gets a timer's setting.
 *
 * Since Linux 2.6.25; i386 326, x86_64 287, arm64 87.
 *
 * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM, EPERM, EBADF, EFAULT, ECANCELED
 * @see https://man7.org/linux/man-pages/man2/timerfd_gettime.2.html
 */
export const timerfd_gettime = call<Timerfd_gettimeCall>('timerfd_gettime');

/** The forms of timerfd_settime64. */
export interface Timerfd_settime64Call extends Ways<[fd: FdLike, flags: Flags<'timerfd_settime'>, new_value: In<'itimerspec'>, old_value: Pointer<'struct itimerspec'>]> {
  /**
   * Comfortable: arms or disarms a timer, with 64-bit seconds; what the kernel writes is returned.
   *
   * Since Linux 5.1; i386 411.
   * Manual: https://man7.org/linux/man-pages/man2/timerfd_settime.2.html
   *
   * @param fd file descriptor
   * @param flags flags: any of TFD_TIMER_ABSTIME, TFD_TIMER_CANCEL_ON_SET
   * @param new_value in: struct itimerspec
   * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM, EPERM, EBADF, EFAULT, ECANCELED
   */
  (fd: FdLike, flags: Flags<'timerfd_settime'>, new_value: In<'itimerspec'>): Structs['itimerspec'];
  /**
   * Exact: arms or disarms a timer, with 64-bit seconds; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 5.1; i386 411.
   * Manual: https://man7.org/linux/man-pages/man2/timerfd_settime.2.html
   *
   * @param fd file descriptor
   * @param flags flags: any of TFD_TIMER_ABSTIME, TFD_TIMER_CANCEL_ON_SET
   * @param new_value in: struct itimerspec
   * @param old_value out: struct itimerspec
   * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM, EPERM, EBADF, EFAULT, ECANCELED
   */
  (fd: FdLike, flags: Flags<'timerfd_settime'>, new_value: In<'itimerspec'>, old_value: Pointer<'struct itimerspec'>): number;
  /** With bigints: arms or disarms a timer, with 64-bit seconds. */
  bigint(fd: FdLike, flags: Flags<'timerfd_settime'>, new_value: In<'itimerspec'>): Big<Structs['itimerspec']>;
  /** With bigints: arms or disarms a timer, with 64-bit seconds. */
  bigint(fd: FdLike, flags: Flags<'timerfd_settime'>, new_value: In<'itimerspec'>, old_value: Pointer<'struct itimerspec'>): bigint;
}
/**
 * `timerfd_settime64` arms or disarms a timer, with 64-bit seconds.
 *
 * Since Linux 5.1; i386 411.
 *
 * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM, EPERM, EBADF, EFAULT, ECANCELED
 * @see https://man7.org/linux/man-pages/man2/timerfd_settime.2.html
 */
export const timerfd_settime64 = call<Timerfd_settime64Call>('timerfd_settime64');

/** The forms of timerfd_gettime64. */
export interface Timerfd_gettime64Call extends Ways<[fd: FdLike, curr_value: Pointer<'struct itimerspec'>]> {
  /**
   * Comfortable: gets a timer's setting, with 64-bit seconds; what the kernel writes is returned.
   *
   * Since Linux 5.1; i386 410.
   * Manual: https://man7.org/linux/man-pages/man2/timerfd_gettime.2.html
   *
   * @param fd file descriptor
   * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM, EPERM, EBADF, EFAULT, ECANCELED
   */
  (fd: FdLike): Structs['itimerspec'];
  /**
   * Exact: gets a timer's setting, with 64-bit seconds; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 5.1; i386 410.
   * Manual: https://man7.org/linux/man-pages/man2/timerfd_gettime.2.html
   *
   * @param fd file descriptor
   * @param curr_value out: struct itimerspec
   * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM, EPERM, EBADF, EFAULT, ECANCELED
   */
  (fd: FdLike, curr_value: Pointer<'struct itimerspec'>): number;
  /** With bigints: gets a timer's setting, with 64-bit seconds. */
  bigint(fd: FdLike): Big<Structs['itimerspec']>;
  /** With bigints: gets a timer's setting, with 64-bit seconds. */
  bigint(fd: FdLike, curr_value: Pointer<'struct itimerspec'>): bigint;
}
/**
 * `timerfd_gettime64` gets a timer's setting, with 64-bit seconds.
 *
 * Since Linux 5.1; i386 410.
 *
 * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM, EPERM, EBADF, EFAULT, ECANCELED
 * @see https://man7.org/linux/man-pages/man2/timerfd_gettime.2.html
 */
export const timerfd_gettime64 = call<Timerfd_gettime64Call>('timerfd_gettime64');

/** The forms of io_setup. */
export interface Io_setupCall extends Ways<[nr_events: Int, ctx_idp: Pointer<'aio_context_t'>]> {
  /**
   * Comfortable: makes a context for asynchronous I/O; what the kernel writes is returned.
   *
   * Since Linux 2.6; i386 245, x86_64 206, arm64 0.
   * Manual: https://man7.org/linux/man-pages/man2/io_setup.2.html
   *
   * @throws {SyscallError} EAGAIN, EFAULT, EINVAL, ENOMEM, ENOSYS
   */
  (nr_events: Int): number;
  /**
   * Exact: makes a context for asynchronous I/O; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6; i386 245, x86_64 206, arm64 0.
   * Manual: https://man7.org/linux/man-pages/man2/io_setup.2.html
   *
   * @param ctx_idp out: aio_context_t
   * @throws {SyscallError} EAGAIN, EFAULT, EINVAL, ENOMEM, ENOSYS
   */
  (nr_events: Int, ctx_idp: Pointer<'aio_context_t'>): number;
  /** With bigints: makes a context for asynchronous I/O. */
  bigint(nr_events: Int): Big<number>;
  /** With bigints: makes a context for asynchronous I/O. */
  bigint(nr_events: Int, ctx_idp: Pointer<'aio_context_t'>): bigint;
}
/**
 * `io_setup` makes a context for asynchronous I/O.
 *
 * Since Linux 2.6; i386 245, x86_64 206, arm64 0.
 *
 * @throws {SyscallError} EAGAIN, EFAULT, EINVAL, ENOMEM, ENOSYS
 * @see https://man7.org/linux/man-pages/man2/io_setup.2.html
 */
export const io_setup = call<Io_setupCall>('io_setup');

/**
 * `io_destroy` ends a context for asynchronous I/O.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.6; i386 246, x86_64 207, arm64 1.
 *
 * @throws {SyscallError} EFAULT, EINVAL, ENOSYS
 * @see https://man7.org/linux/man-pages/man2/io_destroy.2.html
 */
export const io_destroy = call<Exact<[ctx_id: Int]>>('io_destroy', 1);

/**
 * `io_submit` submits asynchronous I/O.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.6; i386 248, x86_64 209, arm64 2.
 *
 * @param iocbpp in: memory, or an address
 * @throws {SyscallError} EAGAIN, EBADF, EFAULT, EINVAL, ENOSYS, EPERM
 * @see https://man7.org/linux/man-pages/man2/io_submit.2.html
 */
export const io_submit = call<Exact<[ctx_id: Int, nr: Int, iocbpp: AnyPointer]>>('io_submit');

/** The forms of io_cancel. */
export interface Io_cancelCall extends Ways<[ctx_id: Int, iocb: In<'iocb'>, result: Pointer<'struct io_event'>]> {
  /**
   * Comfortable: cancels asynchronous I/O; EINPROGRESS says that it has, and io_getevents gives the event; what the kernel writes is returned.
   *
   * Since Linux 2.6; i386 249, x86_64 210, arm64 3.
   * Manual: https://man7.org/linux/man-pages/man2/io_cancel.2.html
   *
   * @param iocb in: struct iocb
   * @throws {SyscallError} EAGAIN, EFAULT, EINVAL, ENOSYS
   */
  (ctx_id: Int, iocb: In<'iocb'>): Structs['io_event'];
  /**
   * Exact: cancels asynchronous I/O; EINPROGRESS says that it has, and io_getevents gives the event; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6; i386 249, x86_64 210, arm64 3.
   * Manual: https://man7.org/linux/man-pages/man2/io_cancel.2.html
   *
   * @param iocb in: struct iocb
   * @param result out: struct io_event
   * @throws {SyscallError} EAGAIN, EFAULT, EINVAL, ENOSYS
   */
  (ctx_id: Int, iocb: In<'iocb'>, result: Pointer<'struct io_event'>): number;
  /** With bigints: cancels asynchronous I/O; EINPROGRESS says that it has, and io_getevents gives the event. */
  bigint(ctx_id: Int, iocb: In<'iocb'>): Big<Structs['io_event']>;
  /** With bigints: cancels asynchronous I/O; EINPROGRESS says that it has, and io_getevents gives the event. */
  bigint(ctx_id: Int, iocb: In<'iocb'>, result: Pointer<'struct io_event'>): bigint;
}
/**
 * `io_cancel` cancels asynchronous I/O; EINPROGRESS says that it has, and io_getevents gives the event.
 *
 * Since Linux 2.6; i386 249, x86_64 210, arm64 3.
 *
 * @throws {SyscallError} EAGAIN, EFAULT, EINVAL, ENOSYS
 * @see https://man7.org/linux/man-pages/man2/io_cancel.2.html
 */
export const io_cancel = call<Io_cancelCall>('io_cancel');

/** The forms of io_getevents. */
export interface Io_geteventsCall extends Ways<[ctx_id: Int, min_nr: Int, nr: Int, events: Pointer<'struct io_event'>, timeout: In<'timespec'>]> {
  /**
   * Comfortable: waits for asynchronous I/O; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6; i386 247, x86_64 208, arm64 4.
   * Manual: https://man7.org/linux/man-pages/man2/io_getevents.2.html
   *
   * @param nr length of events in elements
   * @param timeout in: struct timespec
   * @throws {SyscallError} EFAULT, EINTR, EINVAL, ENOSYS
   */
  (ctx_id: Int, min_nr: Int, nr: Int, timeout: In<'timespec'>): Structs['io_event'][];
  /**
   * Exact: waits for asynchronous I/O; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6; i386 247, x86_64 208, arm64 4.
   * Manual: https://man7.org/linux/man-pages/man2/io_getevents.2.html
   *
   * @param nr length of events in elements
   * @param events out: array of struct io_event, as many as nr says
   * @param timeout in: struct timespec
   * @throws {SyscallError} EFAULT, EINTR, EINVAL, ENOSYS
   */
  (ctx_id: Int, min_nr: Int, nr: Int, events: Pointer<'struct io_event'>, timeout: In<'timespec'>): number;
  /** With bigints: waits for asynchronous I/O. */
  bigint(ctx_id: Int, min_nr: Int, nr: Int, timeout: In<'timespec'>): Big<Structs['io_event'][]>;
  /** With bigints: waits for asynchronous I/O. */
  bigint(ctx_id: Int, min_nr: Int, nr: Int, events: Pointer<'struct io_event'>, timeout: In<'timespec'>): bigint;
}
/**
 * `io_getevents` waits for asynchronous I/O.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.6; i386 247, x86_64 208, arm64 4.
 *
 * @throws {SyscallError} EFAULT, EINTR, EINVAL, ENOSYS
 * @see https://man7.org/linux/man-pages/man2/io_getevents.2.html
 */
export const io_getevents = call<Io_geteventsCall>('io_getevents');

/** The forms of io_pgetevents. */
export interface Io_pgeteventsCall extends Ways<[ctx_id: Int, min_nr: Int, nr: Int, events: Pointer<'struct io_event'>, timeout: In<'timespec'>, usig: AnyPointer]> {
  /**
   * Comfortable: waits for asynchronous I/O, with a signal mask; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 4.18; i386 385, x86_64 333, arm64 292.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param nr length of events in elements
   * @param timeout in: struct timespec
   * @param usig in: memory, or an address
   */
  (ctx_id: Int, min_nr: Int, nr: Int, timeout: In<'timespec'>, usig: AnyPointer): Structs['io_event'][];
  /**
   * Exact: waits for asynchronous I/O, with a signal mask; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 4.18; i386 385, x86_64 333, arm64 292.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param nr length of events in elements
   * @param events out: array of struct io_event, as many as nr says
   * @param timeout in: struct timespec
   * @param usig in: memory, or an address
   */
  (ctx_id: Int, min_nr: Int, nr: Int, events: Pointer<'struct io_event'>, timeout: In<'timespec'>, usig: AnyPointer): number;
  /** With bigints: waits for asynchronous I/O, with a signal mask. */
  bigint(ctx_id: Int, min_nr: Int, nr: Int, timeout: In<'timespec'>, usig: AnyPointer): Big<Structs['io_event'][]>;
  /** With bigints: waits for asynchronous I/O, with a signal mask. */
  bigint(ctx_id: Int, min_nr: Int, nr: Int, events: Pointer<'struct io_event'>, timeout: In<'timespec'>, usig: AnyPointer): bigint;
}
/**
 * `io_pgetevents` waits for asynchronous I/O, with a signal mask.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 4.18; i386 385, x86_64 333, arm64 292.
 *
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 */
export const io_pgetevents = call<Io_pgeteventsCall>('io_pgetevents');

/** The forms of io_pgetevents_time64. */
export interface Io_pgetevents_time64Call extends Ways<[ctx_id: Int, min_nr: Int, nr: Int, events: Pointer<'struct io_event'>, timeout: In<'timespec'>, usig: AnyPointer]> {
  /**
   * Comfortable: waits for asynchronous I/O, with 64-bit seconds; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.1; i386 416.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param nr length of events in elements
   * @param timeout in: struct timespec
   * @param usig in: memory, or an address
   */
  (ctx_id: Int, min_nr: Int, nr: Int, timeout: In<'timespec'>, usig: AnyPointer): Structs['io_event'][];
  /**
   * Exact: waits for asynchronous I/O, with 64-bit seconds; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.1; i386 416.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param nr length of events in elements
   * @param events out: array of struct io_event, as many as nr says
   * @param timeout in: struct timespec
   * @param usig in: memory, or an address
   */
  (ctx_id: Int, min_nr: Int, nr: Int, events: Pointer<'struct io_event'>, timeout: In<'timespec'>, usig: AnyPointer): number;
  /** With bigints: waits for asynchronous I/O, with 64-bit seconds. */
  bigint(ctx_id: Int, min_nr: Int, nr: Int, timeout: In<'timespec'>, usig: AnyPointer): Big<Structs['io_event'][]>;
  /** With bigints: waits for asynchronous I/O, with 64-bit seconds. */
  bigint(ctx_id: Int, min_nr: Int, nr: Int, events: Pointer<'struct io_event'>, timeout: In<'timespec'>, usig: AnyPointer): bigint;
}
/**
 * `io_pgetevents_time64` waits for asynchronous I/O, with 64-bit seconds.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 5.1; i386 416.
 *
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 */
export const io_pgetevents_time64 = call<Io_pgetevents_time64Call>('io_pgetevents_time64');

/** The forms of io_uring_setup. */
export interface Io_uring_setupCall extends Ways<[entries: Int, params: Pointer<'struct io_uring_params'>]> {
  /**
   * Exact: sets up an io_uring and fills its parameters; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 5.1; i386 425, x86_64 425, arm64 425.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param params in, out: struct io_uring_params
   */
  (entries: Int, params: Pointer<'struct io_uring_params'>): number;
  /**
   * Comfortable: sets up an io_uring and fills its parameters; what the kernel writes is returned.
   *
   * Since Linux 5.1; i386 425, x86_64 425, arm64 425.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param params in, out: struct io_uring_params
   */
  (entries: Int, params: Input<'io_uring_params'>): { fd: number; params: Structs['io_uring_params'] };
  /** With bigints: sets up an io_uring and fills its parameters. */
  bigint(entries: Int, params: Pointer<'struct io_uring_params'>): bigint;
  /** With bigints: sets up an io_uring and fills its parameters. */
  bigint(entries: Int, params: Input<'io_uring_params'>): Big<{ fd: number; params: Structs['io_uring_params'] }>;
}
/**
 * `io_uring_setup` sets up an io_uring and fills its parameters.
 *
 * Since Linux 5.1; i386 425, x86_64 425, arm64 425.
 *
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 */
export const io_uring_setup = call<Io_uring_setupCall>('io_uring_setup');

/** The forms of io_uring_enter. */
export interface Io_uring_enterCall extends Ways<[fd: FdLike, to_submit: Int, min_complete: Int, flags: Flags<'io_uring_enter'>, argp: Data, argsz: Int]> {
  /**
   * Comfortable: submits to an io_uring, and waits.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.1; i386 426, x86_64 426, arm64 426.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param fd file descriptor
   * @param flags flags: any of IORING_ENTER_GETEVENTS, IORING_ENTER_SQ_WAKEUP, IORING_ENTER_SQ_WAIT, IORING_ENTER_EXT_ARG, IORING_ENTER_REGISTERED_RING, IORING_ENTER_ABS_TIMER, IORING_ENTER_EXT_ARG_REG, IORING_ENTER_NO_IOWAIT
   * @param argp in: bytes, as many as argsz says
   */
  (fd: FdLike, to_submit: Int, min_complete: Int, flags: Flags<'io_uring_enter'>, argp: Data): number;
  /**
   * Exact: submits to an io_uring, and waits; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.1; i386 426, x86_64 426, arm64 426.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param fd file descriptor
   * @param flags flags: any of IORING_ENTER_GETEVENTS, IORING_ENTER_SQ_WAKEUP, IORING_ENTER_SQ_WAIT, IORING_ENTER_EXT_ARG, IORING_ENTER_REGISTERED_RING, IORING_ENTER_ABS_TIMER, IORING_ENTER_EXT_ARG_REG, IORING_ENTER_NO_IOWAIT
   * @param argp in: bytes, as many as argsz says
   * @param argsz length of argp in bytes
   */
  (fd: FdLike, to_submit: Int, min_complete: Int, flags: Flags<'io_uring_enter'>, argp: Data, argsz: Int): number;
  /** With bigints: submits to an io_uring, and waits. */
  bigint(fd: FdLike, to_submit: Int, min_complete: Int, flags: Flags<'io_uring_enter'>, argp: Data): Big<number>;
  /** With bigints: submits to an io_uring, and waits. */
  bigint(fd: FdLike, to_submit: Int, min_complete: Int, flags: Flags<'io_uring_enter'>, argp: Data, argsz: Int): bigint;
}
/**
 * `io_uring_enter` submits to an io_uring, and waits.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 5.1; i386 426, x86_64 426, arm64 426.
 *
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 */
export const io_uring_enter = call<Io_uring_enterCall>('io_uring_enter');

/**
 * `io_uring_register` registers buffers, files and more with an io_uring.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 5.1; i386 427, x86_64 427, arm64 427.
 *
 * @param fd file descriptor
 * @param opcode one of IORING_REGISTER_BUFFERS, IORING_UNREGISTER_BUFFERS, IORING_REGISTER_FILES, IORING_UNREGISTER_FILES, IORING_REGISTER_EVENTFD, IORING_UNREGISTER_EVENTFD, IORING_REGISTER_PROBE, IORING_REGISTER_PERSONALITY, …
 * @param arg in, out: memory, or an address
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 */
export const io_uring_register = call<Exact<[fd: FdLike, opcode: OneOf<'io_uring_register'>, arg: AnyPointer, nr_args: Int]>>('io_uring_register');

/**
 * `mmap` maps a file or memory, and returns its address.
 *
 * Since Linux 1.0; i386 90, x86_64 9, arm64 222.
 *
 * @param prot flags: any of PROT_READ, PROT_WRITE, PROT_EXEC, PROT_NONE, PROT_SEM, PROT_GROWSDOWN, PROT_GROWSUP, PROT_BTI, …
 * @param flags flags: any of MAP_SHARED, MAP_PRIVATE, MAP_SHARED_VALIDATE, MAP_FIXED, MAP_ANONYMOUS, MAP_GROWSDOWN, MAP_DENYWRITE, MAP_EXECUTABLE, …
 * @param fd file descriptor, or -1
 * @throws {SyscallError} EACCES, EAGAIN, EBADF, EEXIST, EINVAL, ENFILE, ENODEV, ENOMEM, EOVERFLOW, EPERM, ETXTBSY
 * @see https://man7.org/linux/man-pages/man2/mmap.2.html
 */
export const mmap = call<Exact<[addr: Int, length: Int, prot: Flags<'prot'>, flags: Flags<'map'>, fd: FdLike, offset: Int]>>('mmap', 6);

/**
 * `mmap2` maps a file or memory, with an offset in pages.
 *
 * Since Linux 2.4; i386 192.
 *
 * @param prot flags: any of PROT_READ, PROT_WRITE, PROT_EXEC, PROT_NONE, PROT_SEM, PROT_GROWSDOWN, PROT_GROWSUP, PROT_BTI, …
 * @param flags flags: any of MAP_SHARED, MAP_PRIVATE, MAP_SHARED_VALIDATE, MAP_FIXED, MAP_ANONYMOUS, MAP_GROWSDOWN, MAP_DENYWRITE, MAP_EXECUTABLE, …
 * @param fd file descriptor, or -1
 * @throws {SyscallError} EFAULT, EINVAL, EACCES, EAGAIN, EBADF, EEXIST, ENFILE, ENODEV, ENOMEM, EOVERFLOW, EPERM, ETXTBSY
 * @see https://man7.org/linux/man-pages/man2/mmap2.2.html
 */
export const mmap2 = call<Exact<[addr: Int, length: Int, prot: Flags<'prot'>, flags: Flags<'map'>, fd: FdLike, pgoffset: Int]>>('mmap2', 6);

/**
 * `munmap` removes a mapping.
 *
 * Since Linux 1.0; i386 91, x86_64 11, arm64 215.
 *
 * @throws {SyscallError} EACCES, EAGAIN, EBADF, EEXIST, EINVAL, ENFILE, ENODEV, ENOMEM, EOVERFLOW, EPERM, ETXTBSY
 * @see https://man7.org/linux/man-pages/man2/munmap.2.html
 */
export const munmap = call<Exact<[addr: Int, length: Int]>>('munmap', 2);

/** The forms of mremap. */
export interface MremapCall extends Ways<[old_address: Int, old_size: Int, new_size: Int, flags: Flags<'mremap'>, new_address: Int]> {
  /**
   * Comfortable: grows, shrinks or moves a mapping.
   *
   * Since Linux 2.0; i386 163, x86_64 25, arm64 216.
   * Manual: https://man7.org/linux/man-pages/man2/mremap.2.html
   *
   * @param flags flags: any of MREMAP_MAYMOVE, MREMAP_FIXED, MREMAP_DONTUNMAP; may be left out: 0
   * @param new_address number; may be left out: 0
   * @throws {SyscallError} EAGAIN, EFAULT, EINVAL, ENOMEM
   */
  (old_address: Int, old_size: Int, new_size: Int, flags?: Flags<'mremap'>, new_address?: Int): number;
  /**
   * Exact: grows, shrinks or moves a mapping; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.0; i386 163, x86_64 25, arm64 216.
   * Manual: https://man7.org/linux/man-pages/man2/mremap.2.html
   *
   * @param flags flags: any of MREMAP_MAYMOVE, MREMAP_FIXED, MREMAP_DONTUNMAP
   * @throws {SyscallError} EAGAIN, EFAULT, EINVAL, ENOMEM
   */
  (old_address: Int, old_size: Int, new_size: Int, flags: Flags<'mremap'>, new_address: Int): number;
  /** With bigints: grows, shrinks or moves a mapping. */
  bigint(old_address: Int, old_size: Int, new_size: Int, flags?: Flags<'mremap'>, new_address?: Int): Big<number>;
  /** With bigints: grows, shrinks or moves a mapping. */
  bigint(old_address: Int, old_size: Int, new_size: Int, flags: Flags<'mremap'>, new_address: Int): bigint;
}
/**
 * `mremap` grows, shrinks or moves a mapping.
 *
 * Since Linux 2.0; i386 163, x86_64 25, arm64 216.
 *
 * @throws {SyscallError} EAGAIN, EFAULT, EINVAL, ENOMEM
 * @see https://man7.org/linux/man-pages/man2/mremap.2.html
 */
export const mremap = call<MremapCall>('mremap', 5);

/**
 * `mprotect` protects a range of memory.
 *
 * Since Linux 1.0; i386 125, x86_64 10, arm64 226.
 *
 * @param prot flags: any of PROT_READ, PROT_WRITE, PROT_EXEC, PROT_NONE, PROT_SEM, PROT_GROWSDOWN, PROT_GROWSUP, PROT_BTI, …
 * @throws {SyscallError} EACCES, EINVAL, ENOMEM, EFAULT
 * @see https://man7.org/linux/man-pages/man2/mprotect.2.html
 */
export const mprotect = call<Exact<[addr: Int, len: Int, prot: Flags<'prot'>]>>('mprotect', 3);

/**
 * `msync` writes a mapped file back.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.0; i386 144, x86_64 26, arm64 227.
 *
 * @param flags flags: any of MS_ASYNC, MS_INVALIDATE, MS_SYNC
 * @throws {SyscallError} EBUSY, EINVAL, ENOMEM
 * @see https://man7.org/linux/man-pages/man2/msync.2.html
 */
export const msync = call<Exact<[addr: Int, length: Int, flags: Flags<'msync'>]>>('msync', 3);

/**
 * `mlock` locks a range of memory in RAM.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.0; i386 150, x86_64 149, arm64 228.
 *
 * @throws {SyscallError} EAGAIN, EINVAL, ENOMEM, EPERM
 * @see https://man7.org/linux/man-pages/man2/mlock.2.html
 */
export const mlock = call<Exact<[addr: Int, len: Int]>>('mlock', 2);

/** The forms of mlock2. */
export interface Mlock2Call extends Ways<[addr: Int, len: Int, flags: Flags<'mlock2'>]> {
  /**
   * Comfortable: locks a range of memory in RAM, with flags.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 4.4; i386 376, x86_64 325, arm64 284.
   * Manual: https://man7.org/linux/man-pages/man2/mlock2.2.html
   *
   * @param flags flags: any of MLOCK_ONFAULT; may be left out: 0
   * @throws {SyscallError} EAGAIN, EINVAL, ENOMEM, EPERM
   */
  (addr: Int, len: Int, flags?: Flags<'mlock2'>): number;
  /**
   * Exact: locks a range of memory in RAM, with flags; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 4.4; i386 376, x86_64 325, arm64 284.
   * Manual: https://man7.org/linux/man-pages/man2/mlock2.2.html
   *
   * @param flags flags: any of MLOCK_ONFAULT
   * @throws {SyscallError} EAGAIN, EINVAL, ENOMEM, EPERM
   */
  (addr: Int, len: Int, flags: Flags<'mlock2'>): number;
  /** With bigints: locks a range of memory in RAM, with flags. */
  bigint(addr: Int, len: Int, flags?: Flags<'mlock2'>): Big<number>;
  /** With bigints: locks a range of memory in RAM, with flags. */
  bigint(addr: Int, len: Int, flags: Flags<'mlock2'>): bigint;
}
/**
 * `mlock2` locks a range of memory in RAM, with flags.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 4.4; i386 376, x86_64 325, arm64 284.
 *
 * @throws {SyscallError} EAGAIN, EINVAL, ENOMEM, EPERM
 * @see https://man7.org/linux/man-pages/man2/mlock2.2.html
 */
export const mlock2 = call<Mlock2Call>('mlock2', 3);

/**
 * `munlock` unlocks a range of memory.
 *
 * Since Linux 2.0; i386 151, x86_64 150, arm64 229.
 *
 * @throws {SyscallError} EAGAIN, EINVAL, ENOMEM, EPERM
 * @see https://man7.org/linux/man-pages/man2/munlock.2.html
 */
export const munlock = call<Exact<[addr: Int, len: Int]>>('munlock', 2);

/**
 * `mlockall` locks all of the process's memory in RAM.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.0; i386 152, x86_64 151, arm64 230.
 *
 * @param flags flags: any of MCL_CURRENT, MCL_FUTURE, MCL_ONFAULT
 * @throws {SyscallError} EAGAIN, EINVAL, ENOMEM, EPERM
 * @see https://man7.org/linux/man-pages/man2/mlockall.2.html
 */
export const mlockall = call<Exact<[flags: Flags<'mlockall'>]>>('mlockall', 1);

/**
 * `munlockall` unlocks all of the process's memory.
 *
 * Since Linux 2.0; i386 153, x86_64 152, arm64 231.
 *
 * @throws {SyscallError} EAGAIN, EINVAL, ENOMEM, EPERM
 * @see https://man7.org/linux/man-pages/man2/munlockall.2.html
 */
export const munlockall = call<Exact<[]>>('munlockall', 0);

/**
 * `mincore` says which pages of a range are in RAM, a byte for each.
 *
 * Since Linux 2.4; i386 218, x86_64 27, arm64 232.
 *
 * @param vec out: memory, or an address
 * @throws {SyscallError} EAGAIN, EFAULT, EINVAL, ENOMEM
 * @see https://man7.org/linux/man-pages/man2/mincore.2.html
 */
export const mincore = call<Exact<[addr: Int, length: Int, vec: AnyPointer]>>('mincore');

/**
 * `madvise` says how a range of memory will be used.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.4; i386 219, x86_64 28, arm64 233.
 *
 * @param advice one of MADV_NORMAL, MADV_RANDOM, MADV_SEQUENTIAL, MADV_WILLNEED, MADV_DONTNEED, MADV_FREE, MADV_REMOVE, MADV_DONTFORK, …
 * @throws {SyscallError} EACCES, EAGAIN, EBADF, EBUSY, EFAULT, EINVAL, EIO, ENOMEM, EPERM, EHWPOISON
 * @see https://man7.org/linux/man-pages/man2/madvise.2.html
 */
export const madvise = call<Exact<[addr: Int, length: Int, advice: OneOf<'madvise'>]>>('madvise', 3);

/** The forms of process_madvise. */
export interface Process_madviseCall extends Ways<[pidfd: FdOr<'PIDFD_SELF' | 'PIDFD_SELF_THREAD' | 'PIDFD_SELF_PROCESS' | 'PIDFD_SELF_THREAD_GROUP'>, iovec: InArray<'iovec'>, vlen: Int, advice: OneOf<'madvise'>, flags: Int]> {
  /**
   * Comfortable: says how another process's memory will be used.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.10; i386 440, x86_64 440, arm64 440.
   * Manual: https://man7.org/linux/man-pages/man2/process_madvise.2.html
   *
   * @param pidfd file descriptor, or PIDFD_SELF, PIDFD_SELF_THREAD, PIDFD_SELF_PROCESS, PIDFD_SELF_THREAD_GROUP, -20000
   * @param iovec in: array of struct iovec, as many as vlen says
   * @param advice one of MADV_NORMAL, MADV_RANDOM, MADV_SEQUENTIAL, MADV_WILLNEED, MADV_DONTNEED, MADV_FREE, MADV_REMOVE, MADV_DONTFORK, …
   * @param flags has to be 0; may be left out: 0
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOMEM, EPERM, ESRCH
   */
  (pidfd: FdOr<'PIDFD_SELF' | 'PIDFD_SELF_THREAD' | 'PIDFD_SELF_PROCESS' | 'PIDFD_SELF_THREAD_GROUP'>, iovec: InArray<'iovec'>, advice: OneOf<'madvise'>, flags?: Int): number;
  /**
   * Exact: says how another process's memory will be used; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.10; i386 440, x86_64 440, arm64 440.
   * Manual: https://man7.org/linux/man-pages/man2/process_madvise.2.html
   *
   * @param pidfd file descriptor, or PIDFD_SELF, PIDFD_SELF_THREAD, PIDFD_SELF_PROCESS, PIDFD_SELF_THREAD_GROUP, -20000
   * @param iovec in: array of struct iovec, as many as vlen says
   * @param vlen length of iovec in elements
   * @param advice one of MADV_NORMAL, MADV_RANDOM, MADV_SEQUENTIAL, MADV_WILLNEED, MADV_DONTNEED, MADV_FREE, MADV_REMOVE, MADV_DONTFORK, …
   * @param flags has to be 0
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOMEM, EPERM, ESRCH
   */
  (pidfd: FdOr<'PIDFD_SELF' | 'PIDFD_SELF_THREAD' | 'PIDFD_SELF_PROCESS' | 'PIDFD_SELF_THREAD_GROUP'>, iovec: InArray<'iovec'>, vlen: Int, advice: OneOf<'madvise'>, flags: Int): number;
  /** With bigints: says how another process's memory will be used. */
  bigint(pidfd: FdOr<'PIDFD_SELF' | 'PIDFD_SELF_THREAD' | 'PIDFD_SELF_PROCESS' | 'PIDFD_SELF_THREAD_GROUP'>, iovec: InArray<'iovec'>, advice: OneOf<'madvise'>, flags?: Int): Big<number>;
  /** With bigints: says how another process's memory will be used. */
  bigint(pidfd: FdOr<'PIDFD_SELF' | 'PIDFD_SELF_THREAD' | 'PIDFD_SELF_PROCESS' | 'PIDFD_SELF_THREAD_GROUP'>, iovec: InArray<'iovec'>, vlen: Int, advice: OneOf<'madvise'>, flags: Int): bigint;
}
/**
 * `process_madvise` says how another process's memory will be used.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 5.10; i386 440, x86_64 440, arm64 440.
 *
 * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOMEM, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/process_madvise.2.html
 */
export const process_madvise = call<Process_madviseCall>('process_madvise');

/** The forms of process_mrelease. */
export interface Process_mreleaseCall extends Ways<[pidfd: FdOr<'PIDFD_SELF' | 'PIDFD_SELF_THREAD' | 'PIDFD_SELF_PROCESS' | 'PIDFD_SELF_THREAD_GROUP'>, flags: Int]> {
  /**
   * Comfortable: frees the memory of a process that is being killed.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.15; i386 448, x86_64 448, arm64 448.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param pidfd file descriptor, or PIDFD_SELF, PIDFD_SELF_THREAD, PIDFD_SELF_PROCESS, PIDFD_SELF_THREAD_GROUP, -20000
   * @param flags has to be 0; may be left out: 0
   */
  (pidfd: FdOr<'PIDFD_SELF' | 'PIDFD_SELF_THREAD' | 'PIDFD_SELF_PROCESS' | 'PIDFD_SELF_THREAD_GROUP'>, flags?: Int): number;
  /**
   * Exact: frees the memory of a process that is being killed; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.15; i386 448, x86_64 448, arm64 448.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param pidfd file descriptor, or PIDFD_SELF, PIDFD_SELF_THREAD, PIDFD_SELF_PROCESS, PIDFD_SELF_THREAD_GROUP, -20000
   * @param flags has to be 0
   */
  (pidfd: FdOr<'PIDFD_SELF' | 'PIDFD_SELF_THREAD' | 'PIDFD_SELF_PROCESS' | 'PIDFD_SELF_THREAD_GROUP'>, flags: Int): number;
  /** With bigints: frees the memory of a process that is being killed. */
  bigint(pidfd: FdOr<'PIDFD_SELF' | 'PIDFD_SELF_THREAD' | 'PIDFD_SELF_PROCESS' | 'PIDFD_SELF_THREAD_GROUP'>, flags?: Int): Big<number>;
  /** With bigints: frees the memory of a process that is being killed. */
  bigint(pidfd: FdOr<'PIDFD_SELF' | 'PIDFD_SELF_THREAD' | 'PIDFD_SELF_PROCESS' | 'PIDFD_SELF_THREAD_GROUP'>, flags: Int): bigint;
}
/**
 * `process_mrelease` frees the memory of a process that is being killed.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 5.15; i386 448, x86_64 448, arm64 448.
 *
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 */
export const process_mrelease = call<Process_mreleaseCall>('process_mrelease', 2);

/** The forms of mseal. */
export interface MsealCall extends Ways<[addr: Int, len: Int, flags: Int]> {
  /**
   * Comfortable: seals a range of memory against changes.
   *
   * Since Linux 6.10; i386 462, x86_64 462, arm64 462.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param flags has to be 0; may be left out: 0
   */
  (addr: Int, len: Int, flags?: Int): number;
  /**
   * Exact: seals a range of memory against changes; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 6.10; i386 462, x86_64 462, arm64 462.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param flags has to be 0
   */
  (addr: Int, len: Int, flags: Int): number;
  /** With bigints: seals a range of memory against changes. */
  bigint(addr: Int, len: Int, flags?: Int): Big<number>;
  /** With bigints: seals a range of memory against changes. */
  bigint(addr: Int, len: Int, flags: Int): bigint;
}
/**
 * `mseal` seals a range of memory against changes.
 *
 * Since Linux 6.10; i386 462, x86_64 462, arm64 462.
 *
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 */
export const mseal = call<MsealCall>('mseal', 3);

/**
 * `brk` moves the end of the data segment, and returns it.
 *
 * Cannot fail.
 * Since Linux 1.0; i386 45, x86_64 12, arm64 214.
 *
 * @see https://man7.org/linux/man-pages/man2/brk.2.html
 */
export const brk = call<Exact<[addr: Int]>>('brk', 1);

/**
 * `remap_file_pages` maps a file's pages in another order.
 *
 * Since Linux 2.6; i386 257, x86_64 216, arm64 234.
 *
 * @throws {SyscallError} EINVAL
 * @see https://man7.org/linux/man-pages/man2/remap_file_pages.2.html
 */
export const remap_file_pages = call<Exact<[addr: Int, size: Int, prot: Int, pgoff: Int, flags: Int]>>('remap_file_pages', 5);

/** The forms of memfd_create. */
export interface Memfd_createCall extends Ways<[name: Text, flags: Flags<'memfd'>]> {
  /**
   * Comfortable: makes a file in memory.
   *
   * Since Linux 3.17; i386 356, x86_64 319, arm64 279.
   * Manual: https://man7.org/linux/man-pages/man2/memfd_create.2.html
   *
   * @param name string
   * @param flags flags: any of MFD_CLOEXEC, MFD_ALLOW_SEALING, MFD_HUGETLB, MFD_NOEXEC_SEAL, MFD_EXEC, MFD_HUGE_64KB, MFD_HUGE_512KB, MFD_HUGE_1MB, …; may be left out: 0
   * @throws {SyscallError} EFAULT, EINVAL, EMFILE, ENFILE, ENOMEM, EPERM
   */
  (name: Text, flags?: Flags<'memfd'>): number;
  /**
   * Exact: makes a file in memory; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 3.17; i386 356, x86_64 319, arm64 279.
   * Manual: https://man7.org/linux/man-pages/man2/memfd_create.2.html
   *
   * @param name string
   * @param flags flags: any of MFD_CLOEXEC, MFD_ALLOW_SEALING, MFD_HUGETLB, MFD_NOEXEC_SEAL, MFD_EXEC, MFD_HUGE_64KB, MFD_HUGE_512KB, MFD_HUGE_1MB, …
   * @throws {SyscallError} EFAULT, EINVAL, EMFILE, ENFILE, ENOMEM, EPERM
   */
  (name: Text, flags: Flags<'memfd'>): number;
  /** With bigints: makes a file in memory. */
  bigint(name: Text, flags?: Flags<'memfd'>): Big<number>;
  /** With bigints: makes a file in memory. */
  bigint(name: Text, flags: Flags<'memfd'>): bigint;
}
/**
 * `memfd_create` makes a file in memory.
 *
 * Since Linux 3.17; i386 356, x86_64 319, arm64 279.
 *
 * @throws {SyscallError} EFAULT, EINVAL, EMFILE, ENFILE, ENOMEM, EPERM
 * @see https://man7.org/linux/man-pages/man2/memfd_create.2.html
 */
export const memfd_create = call<Memfd_createCall>('memfd_create');

/** The forms of memfd_secret. */
export interface Memfd_secretCall extends Ways<[flags: Flags<'cloexec'>]> {
  /**
   * Comfortable: makes a file in memory that the kernel itself cannot read.
   *
   * Since Linux 5.14; i386 447, x86_64 447, arm64 447.
   * Manual: https://man7.org/linux/man-pages/man2/memfd_secret.2.html
   *
   * @param flags flags: any of O_CLOEXEC; may be left out: 0
   * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENOMEM, ENOSYS
   */
  (flags?: Flags<'cloexec'>): number;
  /**
   * Exact: makes a file in memory that the kernel itself cannot read; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 5.14; i386 447, x86_64 447, arm64 447.
   * Manual: https://man7.org/linux/man-pages/man2/memfd_secret.2.html
   *
   * @param flags flags: any of O_CLOEXEC
   * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENOMEM, ENOSYS
   */
  (flags: Flags<'cloexec'>): number;
  /** With bigints: makes a file in memory that the kernel itself cannot read. */
  bigint(flags?: Flags<'cloexec'>): Big<number>;
  /** With bigints: makes a file in memory that the kernel itself cannot read. */
  bigint(flags: Flags<'cloexec'>): bigint;
}
/**
 * `memfd_secret` makes a file in memory that the kernel itself cannot read.
 *
 * Since Linux 5.14; i386 447, x86_64 447, arm64 447.
 *
 * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENOMEM, ENOSYS
 * @see https://man7.org/linux/man-pages/man2/memfd_secret.2.html
 */
export const memfd_secret = call<Memfd_secretCall>('memfd_secret', 1);

/** The forms of userfaultfd. */
export interface UserfaultfdCall extends Ways<[flags: Flags<'userfaultfd'>]> {
  /**
   * Comfortable: makes a file descriptor through which page faults are handled.
   *
   * Since Linux 4.3; i386 374, x86_64 323, arm64 282.
   * Manual: https://man7.org/linux/man-pages/man2/userfaultfd.2.html
   *
   * @param flags flags: any of O_CLOEXEC, O_NONBLOCK, UFFD_USER_MODE_ONLY; may be left out: 0
   * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENOMEM, EPERM
   */
  (flags?: Flags<'userfaultfd'>): number;
  /**
   * Exact: makes a file descriptor through which page faults are handled; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 4.3; i386 374, x86_64 323, arm64 282.
   * Manual: https://man7.org/linux/man-pages/man2/userfaultfd.2.html
   *
   * @param flags flags: any of O_CLOEXEC, O_NONBLOCK, UFFD_USER_MODE_ONLY
   * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENOMEM, EPERM
   */
  (flags: Flags<'userfaultfd'>): number;
  /** With bigints: makes a file descriptor through which page faults are handled. */
  bigint(flags?: Flags<'userfaultfd'>): Big<number>;
  /** With bigints: makes a file descriptor through which page faults are handled. */
  bigint(flags: Flags<'userfaultfd'>): bigint;
}
/**
 * `userfaultfd` makes a file descriptor through which page faults are handled.
 *
 * Since Linux 4.3; i386 374, x86_64 323, arm64 282.
 *
 * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENOMEM, EPERM
 * @see https://man7.org/linux/man-pages/man2/userfaultfd.2.html
 */
export const userfaultfd = call<UserfaultfdCall>('userfaultfd', 1);

/** The forms of process_vm_readv. */
export interface Process_vm_readvCall extends Ways<[pid: Int, local_iov: InArray<'iovec'>, liovcnt: Int, remote_iov: InArray<'iovec'>, riovcnt: Int, flags: Int]> {
  /**
   * Comfortable: reads another process's memory.
   *
   * Since Linux 3.2; i386 347, x86_64 310, arm64 270.
   * Manual: https://man7.org/linux/man-pages/man2/process_vm_readv.2.html
   *
   * @param pid process id
   * @param local_iov in: array of struct iovec, as many as liovcnt says
   * @param remote_iov in: array of struct iovec, as many as riovcnt says
   * @param flags has to be 0; may be left out: 0
   * @throws {SyscallError} EFAULT, EINVAL, ENOMEM, EPERM, ESRCH
   */
  (pid: Int, local_iov: InArray<'iovec'>, remote_iov: InArray<'iovec'>, flags?: Int): number;
  /**
   * Exact: reads another process's memory; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 3.2; i386 347, x86_64 310, arm64 270.
   * Manual: https://man7.org/linux/man-pages/man2/process_vm_readv.2.html
   *
   * @param pid process id
   * @param local_iov in: array of struct iovec, as many as liovcnt says
   * @param liovcnt length of local_iov in elements
   * @param remote_iov in: array of struct iovec, as many as riovcnt says
   * @param riovcnt length of remote_iov in elements
   * @param flags has to be 0
   * @throws {SyscallError} EFAULT, EINVAL, ENOMEM, EPERM, ESRCH
   */
  (pid: Int, local_iov: InArray<'iovec'>, liovcnt: Int, remote_iov: InArray<'iovec'>, riovcnt: Int, flags: Int): number;
  /** With bigints: reads another process's memory. */
  bigint(pid: Int, local_iov: InArray<'iovec'>, remote_iov: InArray<'iovec'>, flags?: Int): Big<number>;
  /** With bigints: reads another process's memory. */
  bigint(pid: Int, local_iov: InArray<'iovec'>, liovcnt: Int, remote_iov: InArray<'iovec'>, riovcnt: Int, flags: Int): bigint;
}
/**
 * `process_vm_readv` reads another process's memory.
 *
 * Since Linux 3.2; i386 347, x86_64 310, arm64 270.
 *
 * @throws {SyscallError} EFAULT, EINVAL, ENOMEM, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/process_vm_readv.2.html
 */
export const process_vm_readv = call<Process_vm_readvCall>('process_vm_readv');

/** The forms of process_vm_writev. */
export interface Process_vm_writevCall extends Ways<[pid: Int, local_iov: InArray<'iovec'>, liovcnt: Int, remote_iov: InArray<'iovec'>, riovcnt: Int, flags: Int]> {
  /**
   * Comfortable: writes another process's memory.
   *
   * Since Linux 3.2; i386 348, x86_64 311, arm64 271.
   * Manual: https://man7.org/linux/man-pages/man2/process_vm_writev.2.html
   *
   * @param pid process id
   * @param local_iov in: array of struct iovec, as many as liovcnt says
   * @param remote_iov in: array of struct iovec, as many as riovcnt says
   * @param flags has to be 0; may be left out: 0
   * @throws {SyscallError} EFAULT, EINVAL, ENOMEM, EPERM, ESRCH
   */
  (pid: Int, local_iov: InArray<'iovec'>, remote_iov: InArray<'iovec'>, flags?: Int): number;
  /**
   * Exact: writes another process's memory; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 3.2; i386 348, x86_64 311, arm64 271.
   * Manual: https://man7.org/linux/man-pages/man2/process_vm_writev.2.html
   *
   * @param pid process id
   * @param local_iov in: array of struct iovec, as many as liovcnt says
   * @param liovcnt length of local_iov in elements
   * @param remote_iov in: array of struct iovec, as many as riovcnt says
   * @param riovcnt length of remote_iov in elements
   * @param flags has to be 0
   * @throws {SyscallError} EFAULT, EINVAL, ENOMEM, EPERM, ESRCH
   */
  (pid: Int, local_iov: InArray<'iovec'>, liovcnt: Int, remote_iov: InArray<'iovec'>, riovcnt: Int, flags: Int): number;
  /** With bigints: writes another process's memory. */
  bigint(pid: Int, local_iov: InArray<'iovec'>, remote_iov: InArray<'iovec'>, flags?: Int): Big<number>;
  /** With bigints: writes another process's memory. */
  bigint(pid: Int, local_iov: InArray<'iovec'>, liovcnt: Int, remote_iov: InArray<'iovec'>, riovcnt: Int, flags: Int): bigint;
}
/**
 * `process_vm_writev` writes another process's memory.
 *
 * Since Linux 3.2; i386 348, x86_64 311, arm64 271.
 *
 * @throws {SyscallError} EFAULT, EINVAL, ENOMEM, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/process_vm_writev.2.html
 */
export const process_vm_writev = call<Process_vm_writevCall>('process_vm_writev');

/**
 * `mbind` binds a range of memory to NUMA nodes.
 *
 * Since Linux 2.6.6; i386 274, x86_64 237, arm64 235.
 *
 * @param mode one of MPOL_DEFAULT, MPOL_PREFERRED, MPOL_BIND, MPOL_INTERLEAVE, MPOL_LOCAL, MPOL_PREFERRED_MANY, MPOL_WEIGHTED_INTERLEAVE; and any of MPOL_F_STATIC_NODES, MPOL_F_RELATIVE_NODES, MPOL_F_NUMA_BALANCING
 * @param nodemask in: memory, or an address
 * @param flags flags: any of MPOL_MF_STRICT, MPOL_MF_MOVE, MPOL_MF_MOVE_ALL
 * @throws {SyscallError} EFAULT, EINVAL, EIO, ENOMEM, EPERM
 * @see https://man7.org/linux/man-pages/man2/mbind.2.html
 */
export const mbind = call<Exact<[addr: Int, len: Int, mode: OneWith<'mempolicy', 'mempolicy_mode'>, nodemask: AnyPointer, maxnode: Int, flags: Flags<'mbind'>]>>('mbind');

/**
 * `set_mempolicy` sets the thread's NUMA policy.
 *
 * Changes the calling thread alone, not the process; so it is not offered as a promise.
 * Since Linux 2.6.6; i386 276, x86_64 238, arm64 237.
 *
 * @param mode one of MPOL_DEFAULT, MPOL_PREFERRED, MPOL_BIND, MPOL_INTERLEAVE, MPOL_LOCAL, MPOL_PREFERRED_MANY, MPOL_WEIGHTED_INTERLEAVE; and any of MPOL_F_STATIC_NODES, MPOL_F_RELATIVE_NODES, MPOL_F_NUMA_BALANCING
 * @param nodemask in: memory, or an address
 * @throws {SyscallError} EFAULT, EINVAL, ENOMEM
 * @see https://man7.org/linux/man-pages/man2/set_mempolicy.2.html
 */
export const set_mempolicy = call<Exact<[mode: OneWith<'mempolicy', 'mempolicy_mode'>, nodemask: AnyPointer, maxnode: Int]>>('set_mempolicy');

/** The forms of get_mempolicy. */
export interface Get_mempolicyCall extends Ways<[mode: Pointer<'int'>, nodemask: AnyPointer, maxnode: Int, addr: Int, flags: Flags<'get_mempolicy'>]> {
  /**
   * Comfortable: gets the NUMA policy of the thread or of an address; what the kernel writes is returned.
   *
   * Since Linux 2.6.6; i386 275, x86_64 239, arm64 236.
   * Manual: https://man7.org/linux/man-pages/man2/get_mempolicy.2.html
   *
   * @param nodemask out: memory, or an address
   * @param flags flags: any of MPOL_F_NODE, MPOL_F_ADDR, MPOL_F_MEMS_ALLOWED
   * @throws {SyscallError} EFAULT, EINVAL
   */
  (nodemask: AnyPointer, maxnode: Int, addr: Int, flags: Flags<'get_mempolicy'>): number;
  /**
   * Exact: gets the NUMA policy of the thread or of an address; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6.6; i386 275, x86_64 239, arm64 236.
   * Manual: https://man7.org/linux/man-pages/man2/get_mempolicy.2.html
   *
   * @param mode out: int
   * @param nodemask out: memory, or an address
   * @param flags flags: any of MPOL_F_NODE, MPOL_F_ADDR, MPOL_F_MEMS_ALLOWED
   * @throws {SyscallError} EFAULT, EINVAL
   */
  (mode: Pointer<'int'>, nodemask: AnyPointer, maxnode: Int, addr: Int, flags: Flags<'get_mempolicy'>): number;
  /** With bigints: gets the NUMA policy of the thread or of an address. */
  bigint(nodemask: AnyPointer, maxnode: Int, addr: Int, flags: Flags<'get_mempolicy'>): Big<number>;
  /** With bigints: gets the NUMA policy of the thread or of an address. */
  bigint(mode: Pointer<'int'>, nodemask: AnyPointer, maxnode: Int, addr: Int, flags: Flags<'get_mempolicy'>): bigint;
}
/**
 * `get_mempolicy` gets the NUMA policy of the thread or of an address.
 *
 * Since Linux 2.6.6; i386 275, x86_64 239, arm64 236.
 *
 * @throws {SyscallError} EFAULT, EINVAL
 * @see https://man7.org/linux/man-pages/man2/get_mempolicy.2.html
 */
export const get_mempolicy = call<Get_mempolicyCall>('get_mempolicy');

/** The forms of set_mempolicy_home_node. */
export interface Set_mempolicy_home_nodeCall extends Ways<[start: Int, len: Int, home_node: Int, flags: Int]> {
  /**
   * Comfortable: sets the node that a range of memory should come from.
   *
   * Since Linux 5.17; i386 450, x86_64 450, arm64 450.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param flags has to be 0; may be left out: 0
   */
  (start: Int, len: Int, home_node: Int, flags?: Int): number;
  /**
   * Exact: sets the node that a range of memory should come from; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 5.17; i386 450, x86_64 450, arm64 450.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param flags has to be 0
   */
  (start: Int, len: Int, home_node: Int, flags: Int): number;
  /** With bigints: sets the node that a range of memory should come from. */
  bigint(start: Int, len: Int, home_node: Int, flags?: Int): Big<number>;
  /** With bigints: sets the node that a range of memory should come from. */
  bigint(start: Int, len: Int, home_node: Int, flags: Int): bigint;
}
/**
 * `set_mempolicy_home_node` sets the node that a range of memory should come from.
 *
 * Since Linux 5.17; i386 450, x86_64 450, arm64 450.
 *
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 */
export const set_mempolicy_home_node = call<Set_mempolicy_home_nodeCall>('set_mempolicy_home_node', 4);

/**
 * `migrate_pages` moves a process's pages from nodes to nodes.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.6.16; i386 294, x86_64 256, arm64 238.
 *
 * @param pid process id
 * @param old_nodes in: memory, or an address
 * @param new_nodes in: memory, or an address
 * @throws {SyscallError} EFAULT, EINVAL, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/migrate_pages.2.html
 */
export const migrate_pages = call<Exact<[pid: Int, maxnode: Int, old_nodes: AnyPointer, new_nodes: AnyPointer]>>('migrate_pages');

/** The forms of move_pages. */
export interface Move_pagesCall extends Ways<[pid: Int, count: Int, pages: AnyPointer, nodes: readonly Int[] | Pointer<'int'>, status: Pointer<'int'>, flags: Flags<'mbind'>]> {
  /**
   * Comfortable: moves single pages of a process to nodes; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6.18; i386 317, x86_64 279, arm64 239.
   * Manual: https://man7.org/linux/man-pages/man2/move_pages.2.html
   *
   * @param pid process id
   * @param count length of status in elements
   * @param pages in: memory, or an address
   * @param nodes in: int
   * @param flags flags: any of MPOL_MF_STRICT, MPOL_MF_MOVE, MPOL_MF_MOVE_ALL
   * @throws {SyscallError} E2BIG, EACCES, EFAULT, EINVAL, ENODEV, EPERM, ESRCH
   */
  (pid: Int, count: Int, pages: AnyPointer, nodes: readonly Int[] | Pointer<'int'>, flags: Flags<'mbind'>): number[];
  /**
   * Exact: moves single pages of a process to nodes; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6.18; i386 317, x86_64 279, arm64 239.
   * Manual: https://man7.org/linux/man-pages/man2/move_pages.2.html
   *
   * @param pid process id
   * @param count length of status in elements
   * @param pages in: memory, or an address
   * @param nodes in: int
   * @param status out: array of int, as many as count says
   * @param flags flags: any of MPOL_MF_STRICT, MPOL_MF_MOVE, MPOL_MF_MOVE_ALL
   * @throws {SyscallError} E2BIG, EACCES, EFAULT, EINVAL, ENODEV, EPERM, ESRCH
   */
  (pid: Int, count: Int, pages: AnyPointer, nodes: readonly Int[] | Pointer<'int'>, status: Pointer<'int'>, flags: Flags<'mbind'>): number;
  /** With bigints: moves single pages of a process to nodes. */
  bigint(pid: Int, count: Int, pages: AnyPointer, nodes: readonly Int[] | Pointer<'int'>, flags: Flags<'mbind'>): Big<number[]>;
  /** With bigints: moves single pages of a process to nodes. */
  bigint(pid: Int, count: Int, pages: AnyPointer, nodes: readonly Int[] | Pointer<'int'>, status: Pointer<'int'>, flags: Flags<'mbind'>): bigint;
}
/**
 * `move_pages` moves single pages of a process to nodes.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.6.18; i386 317, x86_64 279, arm64 239.
 *
 * @throws {SyscallError} E2BIG, EACCES, EFAULT, EINVAL, ENODEV, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/move_pages.2.html
 */
export const move_pages = call<Move_pagesCall>('move_pages');

/** The forms of pkey_alloc. */
export interface Pkey_allocCall extends Ways<[flags: Int, access_rights: Flags<'pkey'>]> {
  /**
   * Comfortable: makes a protection key.
   *
   * Since Linux 4.9; i386 381, x86_64 330, arm64 289.
   * Manual: https://man7.org/linux/man-pages/man2/pkey_alloc.2.html
   *
   * @param flags has to be 0; may be left out: 0
   * @param access_rights flags: any of PKEY_DISABLE_ACCESS, PKEY_DISABLE_WRITE, PKEY_DISABLE_EXECUTE, PKEY_DISABLE_READ, PKEY_UNRESTRICTED; may be left out: 0
   * @throws {SyscallError} EINVAL, ENOSPC
   */
  (flags?: Int, access_rights?: Flags<'pkey'>): number;
  /**
   * Exact: makes a protection key; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 4.9; i386 381, x86_64 330, arm64 289.
   * Manual: https://man7.org/linux/man-pages/man2/pkey_alloc.2.html
   *
   * @param flags has to be 0
   * @param access_rights flags: any of PKEY_DISABLE_ACCESS, PKEY_DISABLE_WRITE, PKEY_DISABLE_EXECUTE, PKEY_DISABLE_READ, PKEY_UNRESTRICTED
   * @throws {SyscallError} EINVAL, ENOSPC
   */
  (flags: Int, access_rights: Flags<'pkey'>): number;
  /** With bigints: makes a protection key. */
  bigint(flags?: Int, access_rights?: Flags<'pkey'>): Big<number>;
  /** With bigints: makes a protection key. */
  bigint(flags: Int, access_rights: Flags<'pkey'>): bigint;
}
/**
 * `pkey_alloc` makes a protection key.
 *
 * Since Linux 4.9; i386 381, x86_64 330, arm64 289.
 *
 * @throws {SyscallError} EINVAL, ENOSPC
 * @see https://man7.org/linux/man-pages/man2/pkey_alloc.2.html
 */
export const pkey_alloc = call<Pkey_allocCall>('pkey_alloc', 2);

/**
 * `pkey_free` frees a protection key.
 *
 * Since Linux 4.9; i386 382, x86_64 331, arm64 290.
 *
 * @throws {SyscallError} EINVAL, ENOSPC
 * @see https://man7.org/linux/man-pages/man2/pkey_free.2.html
 */
export const pkey_free = call<Exact<[pkey: Int]>>('pkey_free', 1);

/**
 * `pkey_mprotect` protects a range of memory, with a protection key.
 *
 * Since Linux 4.9; i386 380, x86_64 329, arm64 288.
 *
 * @param prot flags: any of PROT_READ, PROT_WRITE, PROT_EXEC, PROT_NONE, PROT_SEM, PROT_GROWSDOWN, PROT_GROWSUP, PROT_BTI, …
 * @throws {SyscallError} EACCES, EINVAL, ENOMEM, EFAULT
 * @see https://man7.org/linux/man-pages/man2/pkey_mprotect.2.html
 */
export const pkey_mprotect = call<Exact<[addr: Int, len: Int, prot: Flags<'prot'>, pkey: Int]>>('pkey_mprotect', 4);

/** The forms of map_shadow_stack. */
export interface Map_shadow_stackCall extends Ways<[addr: Int, size: Int, flags: Flags<'shadow_stack'>]> {
  /**
   * Comfortable: maps a shadow stack.
   *
   * Since Linux 6.6; i386 453, x86_64 453, arm64 453.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param flags flags: any of SHADOW_STACK_SET_TOKEN, SHADOW_STACK_SET_MARKER; may be left out: 0
   */
  (addr: Int, size: Int, flags?: Flags<'shadow_stack'>): number;
  /**
   * Exact: maps a shadow stack; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 6.6; i386 453, x86_64 453, arm64 453.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param flags flags: any of SHADOW_STACK_SET_TOKEN, SHADOW_STACK_SET_MARKER
   */
  (addr: Int, size: Int, flags: Flags<'shadow_stack'>): number;
  /** With bigints: maps a shadow stack. */
  bigint(addr: Int, size: Int, flags?: Flags<'shadow_stack'>): Big<number>;
  /** With bigints: maps a shadow stack. */
  bigint(addr: Int, size: Int, flags: Flags<'shadow_stack'>): bigint;
}
/**
 * `map_shadow_stack` maps a shadow stack.
 *
 * Since Linux 6.6; i386 453, x86_64 453, arm64 453.
 *
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 */
export const map_shadow_stack = call<Map_shadow_stackCall>('map_shadow_stack', 3);

/** The forms of swapon. */
export interface SwaponCall extends Ways<[path: Text, swapflags: Flags<'swap'>]> {
  /**
   * Comfortable: adds a swap file or device.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 1.0; i386 87, x86_64 167, arm64 224.
   * Manual: https://man7.org/linux/man-pages/man2/swapon.2.html
   *
   * @param path string
   * @param swapflags flags: any of SWAP_FLAG_PREFER, SWAP_FLAG_DISCARD, SWAP_FLAG_DISCARD_ONCE, SWAP_FLAG_DISCARD_PAGES, SWAP_FLAG_PRIO_MASK; may be left out: 0
   * @throws {SyscallError} EBUSY, EINVAL, ENFILE, ENOENT, ENOMEM, EPERM
   */
  (path: Text, swapflags?: Flags<'swap'>): number;
  /**
   * Exact: adds a swap file or device; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 1.0; i386 87, x86_64 167, arm64 224.
   * Manual: https://man7.org/linux/man-pages/man2/swapon.2.html
   *
   * @param path string
   * @param swapflags flags: any of SWAP_FLAG_PREFER, SWAP_FLAG_DISCARD, SWAP_FLAG_DISCARD_ONCE, SWAP_FLAG_DISCARD_PAGES, SWAP_FLAG_PRIO_MASK
   * @throws {SyscallError} EBUSY, EINVAL, ENFILE, ENOENT, ENOMEM, EPERM
   */
  (path: Text, swapflags: Flags<'swap'>): number;
  /** With bigints: adds a swap file or device. */
  bigint(path: Text, swapflags?: Flags<'swap'>): Big<number>;
  /** With bigints: adds a swap file or device. */
  bigint(path: Text, swapflags: Flags<'swap'>): bigint;
}
/**
 * `swapon` adds a swap file or device.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 1.0; i386 87, x86_64 167, arm64 224.
 *
 * @throws {SyscallError} EBUSY, EINVAL, ENFILE, ENOENT, ENOMEM, EPERM
 * @see https://man7.org/linux/man-pages/man2/swapon.2.html
 */
export const swapon = call<SwaponCall>('swapon');

/**
 * `swapoff` removes a swap file or device.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 1.0; i386 115, x86_64 168, arm64 225.
 *
 * @param path string
 * @throws {SyscallError} EBUSY, EINVAL, ENFILE, ENOENT, ENOMEM, EPERM
 * @see https://man7.org/linux/man-pages/man2/swapoff.2.html
 */
export const swapoff = call<Exact<[path: Text]>>('swapoff');

/**
 * `getpid` gets the process's id.
 *
 * Cannot fail.
 * Since Linux 1.0; i386 20, x86_64 39, arm64 172.
 *
 * @see https://man7.org/linux/man-pages/man2/getpid.2.html
 */
export const getpid = call<Exact<[]>>('getpid', 0);

/**
 * `getppid` gets the id of the process's parent.
 *
 * Cannot fail.
 * Since Linux 1.0; i386 64, x86_64 110, arm64 173.
 *
 * @see https://man7.org/linux/man-pages/man2/getppid.2.html
 */
export const getppid = call<Exact<[]>>('getppid', 0);

/**
 * `gettid` gets the thread's id.
 *
 * Cannot fail.
 * Since Linux 2.4.11; i386 224, x86_64 186, arm64 178.
 *
 * @see https://man7.org/linux/man-pages/man2/gettid.2.html
 */
export const gettid = call<Exact<[]>>('gettid', 0);

/**
 * `getpgid` gets a process's group; 0: the caller.
 *
 * Since Linux 1.0; i386 132, x86_64 121, arm64 155.
 *
 * @param pid process id
 * @throws {SyscallError} EACCES, EINVAL, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/getpgid.2.html
 */
export const getpgid = call<Exact<[pid: Int]>>('getpgid', 1);

/**
 * `getpgrp` gets the process's group.
 *
 * Cannot fail.
 * Since Linux 1.0; i386 65, x86_64 111.
 *
 * @throws {SyscallError} EACCES, EINVAL, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/getpgrp.2.html
 */
export const getpgrp = call<Exact<[]>>('getpgrp', 0);

/**
 * `setpgid` puts a process into a group; 0: the caller, and its own id.
 *
 * Since Linux 1.0; i386 57, x86_64 109, arm64 154.
 *
 * @param pid process id
 * @param pgid process id
 * @throws {SyscallError} EACCES, EINVAL, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/setpgid.2.html
 */
export const setpgid = call<Exact<[pid: Int, pgid: Int]>>('setpgid', 2);

/**
 * `getsid` gets a process's session; 0: the caller.
 *
 * Since Linux 2.0; i386 147, x86_64 124, arm64 156.
 *
 * @param pid process id
 * @throws {SyscallError} EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/getsid.2.html
 */
export const getsid = call<Exact<[pid: Int]>>('getsid', 1);

/**
 * `setsid` makes a session, and returns its id.
 *
 * Since Linux 1.0; i386 66, x86_64 112, arm64 157.
 *
 * @throws {SyscallError} EPERM
 * @see https://man7.org/linux/man-pages/man2/setsid.2.html
 */
export const setsid = call<Exact<[]>>('setsid', 0);

/**
 * `fork` makes a child; refused, since the child would share Node's threads' locks without the threads.
 *
 * Refused: it returns twice. `syscall(number, …)` makes it.
 * Since Linux 1.0; i386 2, x86_64 57.
 *
 * @throws {SyscallError} EAGAIN, ENOMEM, ENOSYS
 * @see https://man7.org/linux/man-pages/man2/fork.2.html
 */
export const fork = call<Refused>('fork');

/**
 * `vfork` makes a child that borrows the memory; refused, since its stack would be Node's own.
 *
 * Refused: it returns twice. `syscall(number, …)` makes it.
 * Since Linux 2.2; i386 190, x86_64 58.
 *
 * @see https://man7.org/linux/man-pages/man2/vfork.2.html
 */
export const vfork = call<Refused>('vfork');

/**
 * `clone` makes a child or a thread.
 *
 * Refused: it returns twice. `syscall(number, …)` makes it.
 * Since Linux 1.0; i386 120, x86_64 56, arm64 220.
 *
 * @param flags flags: any of CLONE_VM, CLONE_FS, CLONE_FILES, CLONE_SIGHAND, CLONE_PIDFD, CLONE_PTRACE, CLONE_VFORK, CLONE_PARENT, …
 * @param parent_tid out: int
 * @param child_tid out: int
 * @throws {SyscallError} E2BIG, EACCES, EAGAIN, EBUSY, EEXIST, EINVAL, ENOMEM, ENOSPC, EUSERS, EOPNOTSUPP, EPERM
 * @see https://man7.org/linux/man-pages/man2/clone.2.html
 */
export const clone = call<Refused>('clone');

/**
 * `clone3` makes a child or a thread, with its arguments in a structure.
 *
 * Refused: it returns twice. `syscall(number, …)` makes it.
 * Since Linux 5.3; i386 435, x86_64 435, arm64 435.
 *
 * @param cl_args in: struct clone_args
 * @param size length of cl_args in bytes
 * @throws {SyscallError} E2BIG, EACCES, EAGAIN, EBUSY, EEXIST, EINVAL, ENOMEM, ENOSPC, EUSERS, EOPNOTSUPP, EPERM
 * @see https://man7.org/linux/man-pages/man2/clone3.2.html
 */
export const clone3 = call<Refused>('clone3');

/**
 * `execve` runs another program in the process's place.
 *
 * Refused: it ends or replaces the thread. `syscall(number, …)` makes it.
 * Since Linux 1.0; i386 11, x86_64 59, arm64 221.
 *
 * @param pathname string
 * @param argv in: memory, or an address
 * @param envp in: memory, or an address
 * @throws {SyscallError} E2BIG, EACCES, EAGAIN, EFAULT, EINVAL, EIO, EISDIR, ELIBBAD, ELOOP, ENOEXEC, EMFILE, ENAMETOOLONG, ENFILE, ENOENT, ENOMEM, ENOTDIR, EPERM, ETXTBSY
 * @see https://man7.org/linux/man-pages/man2/execve.2.html
 */
export const execve = call<Refused>('execve');

/**
 * `execveat` runs another program in the process's place, relative to a directory.
 *
 * Refused: it ends or replaces the thread. `syscall(number, …)` makes it.
 * Since Linux 3.19; i386 358, x86_64 322, arm64 281.
 *
 * @param dirfd file descriptor of a directory, or AT_FDCWD
 * @param pathname string
 * @param argv in: memory, or an address
 * @param envp in: memory, or an address
 * @param flags flags: any of AT_SYMLINK_NOFOLLOW, AT_EMPTY_PATH, AT_EXECVE_CHECK
 * @throws {SyscallError} EINVAL, ELOOP, ENOENT, ENOTDIR, E2BIG, EACCES, EAGAIN, EFAULT, EIO, EISDIR, ELIBBAD, ENOEXEC, EMFILE, ENAMETOOLONG, ENFILE, ENOMEM, EPERM, ETXTBSY
 * @see https://man7.org/linux/man-pages/man2/execveat.2.html
 */
export const execveat = call<Refused>('execveat');

/**
 * `exit` ends the thread.
 *
 * Refused: it ends or replaces the thread. `syscall(number, …)` makes it.
 * Since Linux 1.0; i386 1, x86_64 60, arm64 93.
 *
 * @see https://man7.org/linux/man-pages/man2/exit.2.html
 */
export const exit = call<Refused>('exit');

/**
 * `exit_group` ends the process.
 *
 * Refused: it ends or replaces the thread. `syscall(number, …)` makes it.
 * Since Linux 2.6; i386 252, x86_64 231, arm64 94.
 *
 * @see https://man7.org/linux/man-pages/man2/exit_group.2.html
 */
export const exit_group = call<Refused>('exit_group');

/** The forms of wait4. */
export interface Wait4Call extends Ways<[pid: Int, wstatus: Pointer<'int'>, options: Flags<'wait'>, rusage: Pointer<'struct rusage'>]> {
  /**
   * Comfortable: waits for a child: its id, its status and what it used; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 1.0; i386 114, x86_64 61, arm64 260.
   * Manual: https://man7.org/linux/man-pages/man2/wait4.2.html
   *
   * @param pid process id
   * @param options flags: any of WNOHANG, WUNTRACED, WSTOPPED, WEXITED, WCONTINUED, WNOWAIT, __WNOTHREAD, __WALL, …; may be left out: 0
   * @throws {SyscallError} EAGAIN, ECHILD, EINTR, EINVAL, ESRCH
   */
  (pid: Int, options?: Flags<'wait'>): { pid: number; wstatus: number; rusage: Structs['rusage'] };
  /**
   * Exact: waits for a child: its id, its status and what it used; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 1.0; i386 114, x86_64 61, arm64 260.
   * Manual: https://man7.org/linux/man-pages/man2/wait4.2.html
   *
   * @param pid process id
   * @param wstatus out: int
   * @param options flags: any of WNOHANG, WUNTRACED, WSTOPPED, WEXITED, WCONTINUED, WNOWAIT, __WNOTHREAD, __WALL, …
   * @param rusage out: struct rusage
   * @throws {SyscallError} EAGAIN, ECHILD, EINTR, EINVAL, ESRCH
   */
  (pid: Int, wstatus: Pointer<'int'>, options: Flags<'wait'>, rusage: Pointer<'struct rusage'>): number;
  /** With bigints: waits for a child: its id, its status and what it used. */
  bigint(pid: Int, options?: Flags<'wait'>): Big<{ pid: number; wstatus: number; rusage: Structs['rusage'] }>;
  /** With bigints: waits for a child: its id, its status and what it used. */
  bigint(pid: Int, wstatus: Pointer<'int'>, options: Flags<'wait'>, rusage: Pointer<'struct rusage'>): bigint;
}
/**
 * `wait4` waits for a child: its id, its status and what it used.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 1.0; i386 114, x86_64 61, arm64 260.
 *
 * @throws {SyscallError} EAGAIN, ECHILD, EINTR, EINVAL, ESRCH
 * @see https://man7.org/linux/man-pages/man2/wait4.2.html
 */
export const wait4 = call<Wait4Call>('wait4');

/** The forms of waitpid. */
export interface WaitpidCall extends Ways<[pid: Int, wstatus: Pointer<'int'>, options: Flags<'wait'>]> {
  /**
   * Comfortable: waits for a child; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 1.0; i386 7.
   * Manual: https://man7.org/linux/man-pages/man2/waitpid.2.html
   *
   * @param pid process id
   * @param options flags: any of WNOHANG, WUNTRACED, WSTOPPED, WEXITED, WCONTINUED, WNOWAIT, __WNOTHREAD, __WALL, …; may be left out: 0
   * @throws {SyscallError} EAGAIN, ECHILD, EINTR, EINVAL, ESRCH
   */
  (pid: Int, options?: Flags<'wait'>): { pid: number; wstatus: number };
  /**
   * Exact: waits for a child; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 1.0; i386 7.
   * Manual: https://man7.org/linux/man-pages/man2/waitpid.2.html
   *
   * @param pid process id
   * @param wstatus out: int
   * @param options flags: any of WNOHANG, WUNTRACED, WSTOPPED, WEXITED, WCONTINUED, WNOWAIT, __WNOTHREAD, __WALL, …
   * @throws {SyscallError} EAGAIN, ECHILD, EINTR, EINVAL, ESRCH
   */
  (pid: Int, wstatus: Pointer<'int'>, options: Flags<'wait'>): number;
  /** With bigints: waits for a child. */
  bigint(pid: Int, options?: Flags<'wait'>): Big<{ pid: number; wstatus: number }>;
  /** With bigints: waits for a child. */
  bigint(pid: Int, wstatus: Pointer<'int'>, options: Flags<'wait'>): bigint;
}
/**
 * `waitpid` waits for a child.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 1.0; i386 7.
 *
 * @throws {SyscallError} EAGAIN, ECHILD, EINTR, EINVAL, ESRCH
 * @see https://man7.org/linux/man-pages/man2/waitpid.2.html
 */
export const waitpid = call<WaitpidCall>('waitpid');

/** The forms of waitid. */
export interface WaitidCall extends Ways<[idtype: OneOf<'waitid'>, id: FdLike, infop: Pointer<'struct siginfo'>, options: Flags<'wait'>, rusage: Pointer<'struct rusage'>]> {
  /**
   * Comfortable: waits for a child, chosen by id, group or pidfd; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6.10; i386 284, x86_64 247, arm64 95.
   * Manual: https://man7.org/linux/man-pages/man2/waitid.2.html
   *
   * @param idtype one of P_ALL, P_PID, P_PGID, P_PIDFD
   * @param id process id, or file descriptor
   * @param options flags: any of WNOHANG, WUNTRACED, WSTOPPED, WEXITED, WCONTINUED, WNOWAIT, __WNOTHREAD, __WALL, …
   * @throws {SyscallError} EAGAIN, ECHILD, EINTR, EINVAL, ESRCH
   */
  (idtype: OneOf<'waitid'>, id: FdLike, options: Flags<'wait'>): { infop: Structs['siginfo']; rusage: Structs['rusage'] };
  /**
   * Exact: waits for a child, chosen by id, group or pidfd; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6.10; i386 284, x86_64 247, arm64 95.
   * Manual: https://man7.org/linux/man-pages/man2/waitid.2.html
   *
   * @param idtype one of P_ALL, P_PID, P_PGID, P_PIDFD
   * @param id process id, or file descriptor
   * @param infop out: struct siginfo
   * @param options flags: any of WNOHANG, WUNTRACED, WSTOPPED, WEXITED, WCONTINUED, WNOWAIT, __WNOTHREAD, __WALL, …
   * @param rusage out: struct rusage
   * @throws {SyscallError} EAGAIN, ECHILD, EINTR, EINVAL, ESRCH
   */
  (idtype: OneOf<'waitid'>, id: FdLike, infop: Pointer<'struct siginfo'>, options: Flags<'wait'>, rusage: Pointer<'struct rusage'>): number;
  /** With bigints: waits for a child, chosen by id, group or pidfd. */
  bigint(idtype: OneOf<'waitid'>, id: FdLike, options: Flags<'wait'>): Big<{ infop: Structs['siginfo']; rusage: Structs['rusage'] }>;
  /** With bigints: waits for a child, chosen by id, group or pidfd. */
  bigint(idtype: OneOf<'waitid'>, id: FdLike, infop: Pointer<'struct siginfo'>, options: Flags<'wait'>, rusage: Pointer<'struct rusage'>): bigint;
}
/**
 * `waitid` waits for a child, chosen by id, group or pidfd.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.6.10; i386 284, x86_64 247, arm64 95.
 *
 * @throws {SyscallError} EAGAIN, ECHILD, EINTR, EINVAL, ESRCH
 * @see https://man7.org/linux/man-pages/man2/waitid.2.html
 */
export const waitid = call<WaitidCall>('waitid');

/** The forms of pidfd_open. */
export interface Pidfd_openCall extends Ways<[pid: Int, flags: Flags<'pidfd'>]> {
  /**
   * Comfortable: opens a process.
   *
   * Since Linux 5.3; i386 434, x86_64 434, arm64 434.
   * Manual: https://man7.org/linux/man-pages/man2/pidfd_open.2.html
   *
   * @param pid process id
   * @param flags flags: any of PIDFD_NONBLOCK, PIDFD_THREAD; may be left out: 0
   * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM, ESRCH
   */
  (pid: Int, flags?: Flags<'pidfd'>): number;
  /**
   * Exact: opens a process; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 5.3; i386 434, x86_64 434, arm64 434.
   * Manual: https://man7.org/linux/man-pages/man2/pidfd_open.2.html
   *
   * @param pid process id
   * @param flags flags: any of PIDFD_NONBLOCK, PIDFD_THREAD
   * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM, ESRCH
   */
  (pid: Int, flags: Flags<'pidfd'>): number;
  /** With bigints: opens a process. */
  bigint(pid: Int, flags?: Flags<'pidfd'>): Big<number>;
  /** With bigints: opens a process. */
  bigint(pid: Int, flags: Flags<'pidfd'>): bigint;
}
/**
 * `pidfd_open` opens a process.
 *
 * Since Linux 5.3; i386 434, x86_64 434, arm64 434.
 *
 * @throws {SyscallError} EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/pidfd_open.2.html
 */
export const pidfd_open = call<Pidfd_openCall>('pidfd_open', 2);

/** The forms of pidfd_getfd. */
export interface Pidfd_getfdCall extends Ways<[pidfd: FdLike, targetfd: FdLike, flags: Int]> {
  /**
   * Comfortable: takes a copy of another process's file descriptor.
   *
   * Since Linux 5.6; i386 438, x86_64 438, arm64 438.
   * Manual: https://man7.org/linux/man-pages/man2/pidfd_getfd.2.html
   *
   * @param pidfd file descriptor
   * @param targetfd file descriptor
   * @param flags has to be 0; may be left out: 0
   * @throws {SyscallError} EBADF, EINVAL, EMFILE, ENFILE, EPERM, ESRCH
   */
  (pidfd: FdLike, targetfd: FdLike, flags?: Int): number;
  /**
   * Exact: takes a copy of another process's file descriptor; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 5.6; i386 438, x86_64 438, arm64 438.
   * Manual: https://man7.org/linux/man-pages/man2/pidfd_getfd.2.html
   *
   * @param pidfd file descriptor
   * @param targetfd file descriptor
   * @param flags has to be 0
   * @throws {SyscallError} EBADF, EINVAL, EMFILE, ENFILE, EPERM, ESRCH
   */
  (pidfd: FdLike, targetfd: FdLike, flags: Int): number;
  /** With bigints: takes a copy of another process's file descriptor. */
  bigint(pidfd: FdLike, targetfd: FdLike, flags?: Int): Big<number>;
  /** With bigints: takes a copy of another process's file descriptor. */
  bigint(pidfd: FdLike, targetfd: FdLike, flags: Int): bigint;
}
/**
 * `pidfd_getfd` takes a copy of another process's file descriptor.
 *
 * Since Linux 5.6; i386 438, x86_64 438, arm64 438.
 *
 * @throws {SyscallError} EBADF, EINVAL, EMFILE, ENFILE, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/pidfd_getfd.2.html
 */
export const pidfd_getfd = call<Pidfd_getfdCall>('pidfd_getfd', 3);

/** The forms of pidfd_send_signal. */
export interface Pidfd_send_signalCall extends Ways<[pidfd: FdOr<'PIDFD_SELF' | 'PIDFD_SELF_THREAD' | 'PIDFD_SELF_PROCESS' | 'PIDFD_SELF_THREAD_GROUP'>, sig: OneOf<'signal'>, info: In<'siginfo'>, flags: Flags<'pidfd_signal'>]> {
  /**
   * Comfortable: sends a signal to an open process.
   *
   * Since Linux 5.1; i386 424, x86_64 424, arm64 424.
   * Manual: https://man7.org/linux/man-pages/man2/pidfd_send_signal.2.html
   *
   * @param pidfd file descriptor, or PIDFD_SELF, PIDFD_SELF_THREAD, PIDFD_SELF_PROCESS, PIDFD_SELF_THREAD_GROUP, -20000
   * @param sig one of SIGHUP, SIGINT, SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, …
   * @param info in: struct siginfo
   * @param flags flags: any of PIDFD_SIGNAL_THREAD, PIDFD_SIGNAL_THREAD_GROUP, PIDFD_SIGNAL_PROCESS_GROUP; may be left out: 0
   * @throws {SyscallError} EBADF, EINVAL, EPERM, ESRCH
   */
  (pidfd: FdOr<'PIDFD_SELF' | 'PIDFD_SELF_THREAD' | 'PIDFD_SELF_PROCESS' | 'PIDFD_SELF_THREAD_GROUP'>, sig: OneOf<'signal'>, info: In<'siginfo'>, flags?: Flags<'pidfd_signal'>): number;
  /**
   * Exact: sends a signal to an open process; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 5.1; i386 424, x86_64 424, arm64 424.
   * Manual: https://man7.org/linux/man-pages/man2/pidfd_send_signal.2.html
   *
   * @param pidfd file descriptor, or PIDFD_SELF, PIDFD_SELF_THREAD, PIDFD_SELF_PROCESS, PIDFD_SELF_THREAD_GROUP, -20000
   * @param sig one of SIGHUP, SIGINT, SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, …
   * @param info in: struct siginfo
   * @param flags flags: any of PIDFD_SIGNAL_THREAD, PIDFD_SIGNAL_THREAD_GROUP, PIDFD_SIGNAL_PROCESS_GROUP
   * @throws {SyscallError} EBADF, EINVAL, EPERM, ESRCH
   */
  (pidfd: FdOr<'PIDFD_SELF' | 'PIDFD_SELF_THREAD' | 'PIDFD_SELF_PROCESS' | 'PIDFD_SELF_THREAD_GROUP'>, sig: OneOf<'signal'>, info: In<'siginfo'>, flags: Flags<'pidfd_signal'>): number;
  /** With bigints: sends a signal to an open process. */
  bigint(pidfd: FdOr<'PIDFD_SELF' | 'PIDFD_SELF_THREAD' | 'PIDFD_SELF_PROCESS' | 'PIDFD_SELF_THREAD_GROUP'>, sig: OneOf<'signal'>, info: In<'siginfo'>, flags?: Flags<'pidfd_signal'>): Big<number>;
  /** With bigints: sends a signal to an open process. */
  bigint(pidfd: FdOr<'PIDFD_SELF' | 'PIDFD_SELF_THREAD' | 'PIDFD_SELF_PROCESS' | 'PIDFD_SELF_THREAD_GROUP'>, sig: OneOf<'signal'>, info: In<'siginfo'>, flags: Flags<'pidfd_signal'>): bigint;
}
/**
 * `pidfd_send_signal` sends a signal to an open process.
 *
 * Since Linux 5.1; i386 424, x86_64 424, arm64 424.
 *
 * @throws {SyscallError} EBADF, EINVAL, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/pidfd_send_signal.2.html
 */
export const pidfd_send_signal = call<Pidfd_send_signalCall>('pidfd_send_signal');

/**
 * `kill` sends a signal to a process, or to a group (negative).
 *
 * Since Linux 1.0; i386 37, x86_64 62, arm64 129.
 *
 * @param pid process id
 * @param sig one of SIGHUP, SIGINT, SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, …
 * @throws {SyscallError} EINVAL, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/kill.2.html
 */
export const kill = call<Exact<[pid: Int, sig: OneOf<'signal'>]>>('kill', 2);

/**
 * `tkill` sends a signal to a thread, whose id may be another's by now.
 *
 * Since Linux 2.6; i386 238, x86_64 200, arm64 130.
 *
 * @param tid process id
 * @param sig one of SIGHUP, SIGINT, SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, …
 * @throws {SyscallError} EAGAIN, EINVAL, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/tkill.2.html
 */
export const tkill = call<Exact<[tid: Int, sig: OneOf<'signal'>]>>('tkill', 2);

/**
 * `tgkill` sends a signal to a thread of a process.
 *
 * Since Linux 2.6; i386 270, x86_64 234, arm64 131.
 *
 * @param tgid process id
 * @param tid process id
 * @param sig one of SIGHUP, SIGINT, SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, …
 * @throws {SyscallError} EAGAIN, EINVAL, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/tgkill.2.html
 */
export const tgkill = call<Exact<[tgid: Int, tid: Int, sig: OneOf<'signal'>]>>('tgkill', 3);

/**
 * `getuid` gets the real user id.
 *
 * Cannot fail.
 * Since Linux 1.0; i386 24, x86_64 102, arm64 174.
 *
 * @see https://man7.org/linux/man-pages/man2/getuid.2.html
 */
export const getuid = call<Exact<[]>>('getuid', 0);

/**
 * `geteuid` gets the effective user id.
 *
 * Cannot fail.
 * Since Linux 1.0; i386 49, x86_64 107, arm64 175.
 *
 * @see https://man7.org/linux/man-pages/man2/geteuid.2.html
 */
export const geteuid = call<Exact<[]>>('geteuid', 0);

/**
 * `getgid` gets the real group id.
 *
 * Cannot fail.
 * Since Linux 1.0; i386 47, x86_64 104, arm64 176.
 *
 * @see https://man7.org/linux/man-pages/man2/getgid.2.html
 */
export const getgid = call<Exact<[]>>('getgid', 0);

/**
 * `getegid` gets the effective group id.
 *
 * Cannot fail.
 * Since Linux 1.0; i386 50, x86_64 108, arm64 177.
 *
 * @see https://man7.org/linux/man-pages/man2/getegid.2.html
 */
export const getegid = call<Exact<[]>>('getegid', 0);

/**
 * `setuid` sets the thread's user id.
 *
 * Changes the calling thread alone, not the process; so it is not offered as a promise.
 * Since Linux 1.0; i386 23, x86_64 105, arm64 146.
 *
 * @throws {SyscallError} EAGAIN, EINVAL, EPERM
 * @see https://man7.org/linux/man-pages/man2/setuid.2.html
 */
export const setuid = call<Exact<[uid: Int]>>('setuid', 1);

/**
 * `setgid` sets the thread's group id.
 *
 * Changes the calling thread alone, not the process; so it is not offered as a promise.
 * Since Linux 1.0; i386 46, x86_64 106, arm64 144.
 *
 * @throws {SyscallError} EINVAL, EPERM
 * @see https://man7.org/linux/man-pages/man2/setgid.2.html
 */
export const setgid = call<Exact<[gid: Int]>>('setgid', 1);

/**
 * `setreuid` sets the thread's real and effective user ids; -1 leaves one as it is.
 *
 * Changes the calling thread alone, not the process; so it is not offered as a promise.
 * Since Linux 1.0; i386 70, x86_64 113, arm64 145.
 *
 * @throws {SyscallError} EAGAIN, EINVAL, EPERM
 * @see https://man7.org/linux/man-pages/man2/setreuid.2.html
 */
export const setreuid = call<Exact<[ruid: Int, euid: Int]>>('setreuid', 2);

/**
 * `setregid` sets the thread's real and effective group ids; -1 leaves one as it is.
 *
 * Changes the calling thread alone, not the process; so it is not offered as a promise.
 * Since Linux 1.0; i386 71, x86_64 114, arm64 143.
 *
 * @throws {SyscallError} EAGAIN, EINVAL, EPERM
 * @see https://man7.org/linux/man-pages/man2/setregid.2.html
 */
export const setregid = call<Exact<[rgid: Int, egid: Int]>>('setregid', 2);

/**
 * `setresuid` sets the thread's real, effective and saved user ids; -1 leaves one as it is.
 *
 * Changes the calling thread alone, not the process; so it is not offered as a promise.
 * Since Linux 2.2; i386 164, x86_64 117, arm64 147.
 *
 * @throws {SyscallError} EAGAIN, EINVAL, EPERM
 * @see https://man7.org/linux/man-pages/man2/setresuid.2.html
 */
export const setresuid = call<Exact<[ruid: Int, euid: Int, suid: Int]>>('setresuid', 3);

/**
 * `setresgid` sets the thread's real, effective and saved group ids; -1 leaves one as it is.
 *
 * Changes the calling thread alone, not the process; so it is not offered as a promise.
 * Since Linux 2.2; i386 170, x86_64 119, arm64 149.
 *
 * @throws {SyscallError} EAGAIN, EINVAL, EPERM
 * @see https://man7.org/linux/man-pages/man2/setresgid.2.html
 */
export const setresgid = call<Exact<[rgid: Int, egid: Int, sgid: Int]>>('setresgid', 3);

/** The forms of getresuid. */
export interface GetresuidCall extends Ways<[ruid: Pointer<'uid_t'>, euid: Pointer<'uid_t'>, suid: Pointer<'uid_t'>]> {
  /**
   * Comfortable: gets the real, effective and saved user ids; what the kernel writes is returned.
   *
   * Since Linux 2.2; i386 165, x86_64 118, arm64 148.
   * Manual: https://man7.org/linux/man-pages/man2/getresuid.2.html
   *
   * @throws {SyscallError} EFAULT
   */
  (): { ruid: number; euid: number; suid: number };
  /**
   * Exact: gets the real, effective and saved user ids; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.2; i386 165, x86_64 118, arm64 148.
   * Manual: https://man7.org/linux/man-pages/man2/getresuid.2.html
   *
   * @param ruid out: uid_t
   * @param euid out: uid_t
   * @param suid out: uid_t
   * @throws {SyscallError} EFAULT
   */
  (ruid: Pointer<'uid_t'>, euid: Pointer<'uid_t'>, suid: Pointer<'uid_t'>): number;
  /** With bigints: gets the real, effective and saved user ids. */
  bigint(): Big<{ ruid: number; euid: number; suid: number }>;
  /** With bigints: gets the real, effective and saved user ids. */
  bigint(ruid: Pointer<'uid_t'>, euid: Pointer<'uid_t'>, suid: Pointer<'uid_t'>): bigint;
}
/**
 * `getresuid` gets the real, effective and saved user ids.
 *
 * Since Linux 2.2; i386 165, x86_64 118, arm64 148.
 *
 * @throws {SyscallError} EFAULT
 * @see https://man7.org/linux/man-pages/man2/getresuid.2.html
 */
export const getresuid = call<GetresuidCall>('getresuid');

/** The forms of getresgid. */
export interface GetresgidCall extends Ways<[rgid: Pointer<'gid_t'>, egid: Pointer<'gid_t'>, sgid: Pointer<'gid_t'>]> {
  /**
   * Comfortable: gets the real, effective and saved group ids; what the kernel writes is returned.
   *
   * Since Linux 2.2; i386 171, x86_64 120, arm64 150.
   * Manual: https://man7.org/linux/man-pages/man2/getresgid.2.html
   *
   * @throws {SyscallError} EFAULT
   */
  (): { rgid: number; egid: number; sgid: number };
  /**
   * Exact: gets the real, effective and saved group ids; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.2; i386 171, x86_64 120, arm64 150.
   * Manual: https://man7.org/linux/man-pages/man2/getresgid.2.html
   *
   * @param rgid out: gid_t
   * @param egid out: gid_t
   * @param sgid out: gid_t
   * @throws {SyscallError} EFAULT
   */
  (rgid: Pointer<'gid_t'>, egid: Pointer<'gid_t'>, sgid: Pointer<'gid_t'>): number;
  /** With bigints: gets the real, effective and saved group ids. */
  bigint(): Big<{ rgid: number; egid: number; sgid: number }>;
  /** With bigints: gets the real, effective and saved group ids. */
  bigint(rgid: Pointer<'gid_t'>, egid: Pointer<'gid_t'>, sgid: Pointer<'gid_t'>): bigint;
}
/**
 * `getresgid` gets the real, effective and saved group ids.
 *
 * Since Linux 2.2; i386 171, x86_64 120, arm64 150.
 *
 * @throws {SyscallError} EFAULT
 * @see https://man7.org/linux/man-pages/man2/getresgid.2.html
 */
export const getresgid = call<GetresgidCall>('getresgid');

/**
 * `setfsuid` sets the thread's user id for files, and returns the one before.
 *
 * Changes the calling thread alone, not the process; so it is not offered as a promise.
 * Cannot fail.
 * Since Linux 1.2; i386 138, x86_64 122, arm64 151.
 *
 * @see https://man7.org/linux/man-pages/man2/setfsuid.2.html
 */
export const setfsuid = call<Exact<[fsuid: Int]>>('setfsuid', 1);

/**
 * `setfsgid` sets the thread's group id for files, and returns the one before.
 *
 * Changes the calling thread alone, not the process; so it is not offered as a promise.
 * Cannot fail.
 * Since Linux 1.2; i386 139, x86_64 123, arm64 152.
 *
 * @see https://man7.org/linux/man-pages/man2/setfsgid.2.html
 */
export const setfsgid = call<Exact<[fsgid: Int]>>('setfsgid', 1);

/** The forms of getgroups. */
export interface GetgroupsCall extends Ways<[size: Int, list: Pointer<'gid_t'>]> {
  /**
   * Comfortable: gets the supplementary groups; what the kernel writes is returned.
   *
   * Since Linux 1.0; i386 80, x86_64 115, arm64 158.
   * Manual: https://man7.org/linux/man-pages/man2/getgroups.2.html
   *
   * @param size length of list in elements; may be left out: 65536
   * @throws {SyscallError} EFAULT, EINVAL, ENOMEM, EPERM
   */
  (size?: Int): number[];
  /**
   * Exact: gets the supplementary groups; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 1.0; i386 80, x86_64 115, arm64 158.
   * Manual: https://man7.org/linux/man-pages/man2/getgroups.2.html
   *
   * @param size length of list in elements
   * @param list out: array of gid_t, as many as size says
   * @throws {SyscallError} EFAULT, EINVAL, ENOMEM, EPERM
   */
  (size: Int, list: Pointer<'gid_t'>): number;
  /** With bigints: gets the supplementary groups. */
  bigint(size?: Int): Big<number[]>;
  /** With bigints: gets the supplementary groups. */
  bigint(size: Int, list: Pointer<'gid_t'>): bigint;
}
/**
 * `getgroups` gets the supplementary groups.
 *
 * Since Linux 1.0; i386 80, x86_64 115, arm64 158.
 *
 * @throws {SyscallError} EFAULT, EINVAL, ENOMEM, EPERM
 * @see https://man7.org/linux/man-pages/man2/getgroups.2.html
 */
export const getgroups = call<GetgroupsCall>('getgroups');

/** The forms of setgroups. */
export interface SetgroupsCall extends Ways<[size: Int, list: readonly Int[] | Pointer<'gid_t'>]> {
  /**
   * Comfortable: sets the thread's supplementary groups.
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Since Linux 1.0; i386 81, x86_64 116, arm64 159.
   * Manual: https://man7.org/linux/man-pages/man2/setgroups.2.html
   *
   * @param list in: array of gid_t, as many as size says
   * @throws {SyscallError} EFAULT, EINVAL, ENOMEM, EPERM
   */
  (list: readonly Int[] | Pointer<'gid_t'>): number;
  /**
   * Exact: sets the thread's supplementary groups; all arguments of the kernel's call, one for one, and its word.
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Since Linux 1.0; i386 81, x86_64 116, arm64 159.
   * Manual: https://man7.org/linux/man-pages/man2/setgroups.2.html
   *
   * @param size length of list in elements
   * @param list in: array of gid_t, as many as size says
   * @throws {SyscallError} EFAULT, EINVAL, ENOMEM, EPERM
   */
  (size: Int, list: readonly Int[] | Pointer<'gid_t'>): number;
  /** With bigints: sets the thread's supplementary groups. */
  bigint(list: readonly Int[] | Pointer<'gid_t'>): Big<number>;
  /** With bigints: sets the thread's supplementary groups. */
  bigint(size: Int, list: readonly Int[] | Pointer<'gid_t'>): bigint;
}
/**
 * `setgroups` sets the thread's supplementary groups.
 *
 * Changes the calling thread alone, not the process; so it is not offered as a promise.
 * Since Linux 1.0; i386 81, x86_64 116, arm64 159.
 *
 * @throws {SyscallError} EFAULT, EINVAL, ENOMEM, EPERM
 * @see https://man7.org/linux/man-pages/man2/setgroups.2.html
 */
export const setgroups = call<SetgroupsCall>('setgroups');

/** The forms of capget. */
export interface CapgetCall extends Ways<[hdrp: In<'__user_cap_header_struct'>, datap: Pointer<'struct __user_cap_data_struct'>]> {
  /**
   * Comfortable: gets the capabilities of a thread; what the kernel writes is returned.
   *
   * Since Linux 2.2; i386 184, x86_64 125, arm64 90.
   * Manual: https://man7.org/linux/man-pages/man2/capget.2.html
   *
   * @param hdrp in, out: struct __user_cap_header_struct
   * @throws {SyscallError} EFAULT, EINVAL, EPERM, ESRCH
   */
  (hdrp: Input<'__user_cap_header_struct'>): { hdrp: Structs['__user_cap_header_struct']; datap: Structs['__user_cap_data_struct'][] };
  /**
   * Comfortable: gets the capabilities of a thread; what the kernel writes is returned.
   *
   * Since Linux 2.2; i386 184, x86_64 125, arm64 90.
   * Manual: https://man7.org/linux/man-pages/man2/capget.2.html
   *
   * @param hdrp in, out: struct __user_cap_header_struct
   * @throws {SyscallError} EFAULT, EINVAL, EPERM, ESRCH
   */
  <M extends Pointer<'struct __user_cap_header_struct'>>(hdrp: M): { hdrp: M; datap: Structs['__user_cap_data_struct'][] };
  /**
   * Exact: gets the capabilities of a thread; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.2; i386 184, x86_64 125, arm64 90.
   * Manual: https://man7.org/linux/man-pages/man2/capget.2.html
   *
   * @param hdrp in, out: struct __user_cap_header_struct
   * @param datap out: array of 2 struct __user_cap_data_struct
   * @throws {SyscallError} EFAULT, EINVAL, EPERM, ESRCH
   */
  (hdrp: In<'__user_cap_header_struct'>, datap: Pointer<'struct __user_cap_data_struct'>): number;
  /** With bigints: gets the capabilities of a thread. */
  bigint(hdrp: Input<'__user_cap_header_struct'>): Big<{ hdrp: Structs['__user_cap_header_struct']; datap: Structs['__user_cap_data_struct'][] }>;
  /** With bigints: gets the capabilities of a thread. */
  bigint<M extends Pointer<'struct __user_cap_header_struct'>>(hdrp: M): Big<{ hdrp: M; datap: Structs['__user_cap_data_struct'][] }>;
  /** With bigints: gets the capabilities of a thread. */
  bigint(hdrp: In<'__user_cap_header_struct'>, datap: Pointer<'struct __user_cap_data_struct'>): bigint;
}
/**
 * `capget` gets the capabilities of a thread.
 *
 * Since Linux 2.2; i386 184, x86_64 125, arm64 90.
 *
 * @throws {SyscallError} EFAULT, EINVAL, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/capget.2.html
 */
export const capget = call<CapgetCall>('capget');

/** The forms of capset. */
export interface CapsetCall extends Ways<[hdrp: Pointer<'struct __user_cap_header_struct'>, datap: InArray<'__user_cap_data_struct'>]> {
  /**
   * Exact: sets the capabilities of the thread; all arguments of the kernel's call, one for one, and its word.
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Since Linux 2.2; i386 185, x86_64 126, arm64 91.
   * Manual: https://man7.org/linux/man-pages/man2/capset.2.html
   *
   * @param hdrp in, out: struct __user_cap_header_struct
   * @param datap in: array of 2 struct __user_cap_data_struct
   * @throws {SyscallError} EFAULT, EINVAL, EPERM, ESRCH
   */
  (hdrp: Pointer<'struct __user_cap_header_struct'>, datap: InArray<'__user_cap_data_struct'>): number;
  /**
   * Comfortable: sets the capabilities of the thread; what the kernel writes is returned.
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Since Linux 2.2; i386 185, x86_64 126, arm64 91.
   * Manual: https://man7.org/linux/man-pages/man2/capset.2.html
   *
   * @param hdrp in, out: struct __user_cap_header_struct
   * @param datap in: array of 2 struct __user_cap_data_struct
   * @throws {SyscallError} EFAULT, EINVAL, EPERM, ESRCH
   */
  (hdrp: Input<'__user_cap_header_struct'>, datap: InArray<'__user_cap_data_struct'>): Structs['__user_cap_header_struct'];
  /** With bigints: sets the capabilities of the thread. */
  bigint(hdrp: Pointer<'struct __user_cap_header_struct'>, datap: InArray<'__user_cap_data_struct'>): bigint;
  /** With bigints: sets the capabilities of the thread. */
  bigint(hdrp: Input<'__user_cap_header_struct'>, datap: InArray<'__user_cap_data_struct'>): Big<Structs['__user_cap_header_struct']>;
}
/**
 * `capset` sets the capabilities of the thread.
 *
 * Changes the calling thread alone, not the process; so it is not offered as a promise.
 * Since Linux 2.2; i386 185, x86_64 126, arm64 91.
 *
 * @throws {SyscallError} EFAULT, EINVAL, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/capset.2.html
 */
export const capset = call<CapsetCall>('capset');

/** The forms of prctl. */
export interface PrctlCall extends Ways<[option: OneOf<'prctl'>, arg2: IntOrMemory, arg3: IntOrMemory, arg4: IntOrMemory, arg5: IntOrMemory]> {
  /**
   * Comfortable: sets the thread's name, at most 15 bytes.
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Manual: https://man7.org/linux/man-pages/man2/prctl.2.html
   *
   * @param name string
   * @throws {SyscallError} EINVAL, EPERM, ENOMEM, EBUSY, EFAULT, ENODEV, ENXIO, EOPNOTSUPP, EACCES, EBADF, ERANGE
   */
  (option: Choice<'PR_SET_NAME', 15>, name: Text): number;
  /**
   * Comfortable: gets the thread's name; what the kernel writes is returned.
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Manual: https://man7.org/linux/man-pages/man2/prctl.2.html
   *
   * @throws {SyscallError} EINVAL, EPERM, ENOMEM, EBUSY, EFAULT, ENODEV, ENXIO, EOPNOTSUPP, EACCES, EBADF, ERANGE
   */
  (option: Choice<'PR_GET_NAME', 16>): string;
  /**
   * Exact: gets the thread's name; all arguments of the kernel's call, one for one, and its word.
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Manual: https://man7.org/linux/man-pages/man2/prctl.2.html
   *
   * @param name out: bytes, 16
   * @throws {SyscallError} EINVAL, EPERM, ENOMEM, EBUSY, EFAULT, ENODEV, ENXIO, EOPNOTSUPP, EACCES, EBADF, ERANGE
   */
  (option: Choice<'PR_GET_NAME', 16>, name: AnyPointer): number;
  /**
   * Comfortable: sets the signal that the process gets when its parent's thread ends.
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Manual: https://man7.org/linux/man-pages/man2/prctl.2.html
   *
   * @param sig one of SIGHUP, SIGINT, SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, …
   * @throws {SyscallError} EINVAL, EPERM, ENOMEM, EBUSY, EFAULT, ENODEV, ENXIO, EOPNOTSUPP, EACCES, EBADF, ERANGE
   */
  (option: Choice<'PR_SET_PDEATHSIG', 1>, sig: OneOf<'signal'>): number;
  /**
   * Comfortable: gets the signal that the process gets when its parent's thread ends; what the kernel writes is returned.
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Manual: https://man7.org/linux/man-pages/man2/prctl.2.html
   *
   * @throws {SyscallError} EINVAL, EPERM, ENOMEM, EBUSY, EFAULT, ENODEV, ENXIO, EOPNOTSUPP, EACCES, EBADF, ERANGE
   */
  (option: Choice<'PR_GET_PDEATHSIG', 2>): number;
  /**
   * Exact: gets the signal that the process gets when its parent's thread ends; all arguments of the kernel's call, one for one, and its word.
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Manual: https://man7.org/linux/man-pages/man2/prctl.2.html
   *
   * @param sig out: int
   * @throws {SyscallError} EINVAL, EPERM, ENOMEM, EBUSY, EFAULT, ENODEV, ENXIO, EOPNOTSUPP, EACCES, EBADF, ERANGE
   */
  (option: Choice<'PR_GET_PDEATHSIG', 2>, sig: Pointer<'int'>): number;
  /**
   * Comfortable: says whether the process may leave a core.
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Manual: https://man7.org/linux/man-pages/man2/prctl.2.html
   *
   * @throws {SyscallError} EINVAL, EPERM, ENOMEM, EBUSY, EFAULT, ENODEV, ENXIO, EOPNOTSUPP, EACCES, EBADF, ERANGE
   */
  (option: Choice<'PR_GET_DUMPABLE', 3>): number;
  /**
   * Comfortable: sets whether the process may leave a core.
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Manual: https://man7.org/linux/man-pages/man2/prctl.2.html
   *
   * @throws {SyscallError} EINVAL, EPERM, ENOMEM, EBUSY, EFAULT, ENODEV, ENXIO, EOPNOTSUPP, EACCES, EBADF, ERANGE
   */
  (option: Choice<'PR_SET_DUMPABLE', 4>, dumpable: Int): number;
  /**
   * Comfortable: says whether capabilities outlive a change of the user id.
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Manual: https://man7.org/linux/man-pages/man2/prctl.2.html
   *
   * @throws {SyscallError} EINVAL, EPERM, ENOMEM, EBUSY, EFAULT, ENODEV, ENXIO, EOPNOTSUPP, EACCES, EBADF, ERANGE
   */
  (option: Choice<'PR_GET_KEEPCAPS', 7>): number;
  /**
   * Comfortable: sets whether capabilities outlive a change of the user id.
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Manual: https://man7.org/linux/man-pages/man2/prctl.2.html
   *
   * @throws {SyscallError} EINVAL, EPERM, ENOMEM, EBUSY, EFAULT, ENODEV, ENXIO, EOPNOTSUPP, EACCES, EBADF, ERANGE
   */
  (option: Choice<'PR_SET_KEEPCAPS', 8>, keep: Int): number;
  /**
   * Comfortable: gets how the thread's calls are limited.
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Manual: https://man7.org/linux/man-pages/man2/prctl.2.html
   *
   * @throws {SyscallError} EINVAL, EPERM, ENOMEM, EBUSY, EFAULT, ENODEV, ENXIO, EOPNOTSUPP, EACCES, EBADF, ERANGE
   */
  (option: Choice<'PR_GET_SECCOMP', 21>): number;
  /**
   * Comfortable: limits the thread's calls.
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Manual: https://man7.org/linux/man-pages/man2/prctl.2.html
   *
   * @param mode one of SECCOMP_MODE_DISABLED, SECCOMP_MODE_STRICT, SECCOMP_MODE_FILTER
   * @param prog in: struct sock_fprog
   * @throws {SyscallError} EINVAL, EPERM, ENOMEM, EBUSY, EFAULT, ENODEV, ENXIO, EOPNOTSUPP, EACCES, EBADF, ERANGE
   */
  (option: Choice<'PR_SET_SECCOMP', 22>, mode: OneOf<'seccomp_mode'>, prog: In<'sock_fprog'>): number;
  /**
   * Comfortable: says whether a capability is in the thread's bounding set.
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Manual: https://man7.org/linux/man-pages/man2/prctl.2.html
   *
   * @param cap one of CAP_CHOWN, CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH, CAP_FOWNER, CAP_FSETID, CAP_KILL, CAP_SETGID, CAP_SETUID, …
   * @throws {SyscallError} EINVAL, EPERM, ENOMEM, EBUSY, EFAULT, ENODEV, ENXIO, EOPNOTSUPP, EACCES, EBADF, ERANGE
   */
  (option: Choice<'PR_CAPBSET_READ', 23>, cap: OneOf<'cap'>): number;
  /**
   * Comfortable: takes a capability from the thread's bounding set.
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Manual: https://man7.org/linux/man-pages/man2/prctl.2.html
   *
   * @param cap one of CAP_CHOWN, CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH, CAP_FOWNER, CAP_FSETID, CAP_KILL, CAP_SETGID, CAP_SETUID, …
   * @throws {SyscallError} EINVAL, EPERM, ENOMEM, EBUSY, EFAULT, ENODEV, ENXIO, EOPNOTSUPP, EACCES, EBADF, ERANGE
   */
  (option: Choice<'PR_CAPBSET_DROP', 24>, cap: OneOf<'cap'>): number;
  /**
   * Comfortable: sets the slack of the thread's timers in nanoseconds; 0: as it was at first.
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Manual: https://man7.org/linux/man-pages/man2/prctl.2.html
   *
   * @throws {SyscallError} EINVAL, EPERM, ENOMEM, EBUSY, EFAULT, ENODEV, ENXIO, EOPNOTSUPP, EACCES, EBADF, ERANGE
   */
  (option: Choice<'PR_SET_TIMERSLACK', 29>, slack: Int): number;
  /**
   * Comfortable: gets the slack of the thread's timers in nanoseconds.
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Manual: https://man7.org/linux/man-pages/man2/prctl.2.html
   *
   * @throws {SyscallError} EINVAL, EPERM, ENOMEM, EBUSY, EFAULT, ENODEV, ENXIO, EOPNOTSUPP, EACCES, EBADF, ERANGE
   */
  (option: Choice<'PR_GET_TIMERSLACK', 30>): number;
  /**
   * Comfortable: has orphans of the process's descendants become its children.
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Manual: https://man7.org/linux/man-pages/man2/prctl.2.html
   *
   * @throws {SyscallError} EINVAL, EPERM, ENOMEM, EBUSY, EFAULT, ENODEV, ENXIO, EOPNOTSUPP, EACCES, EBADF, ERANGE
   */
  (option: Choice<'PR_SET_CHILD_SUBREAPER', 36>, set: Int): number;
  /**
   * Comfortable: says whether orphans of the process's descendants become its children; what the kernel writes is returned.
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Manual: https://man7.org/linux/man-pages/man2/prctl.2.html
   *
   * @throws {SyscallError} EINVAL, EPERM, ENOMEM, EBUSY, EFAULT, ENODEV, ENXIO, EOPNOTSUPP, EACCES, EBADF, ERANGE
   */
  (option: Choice<'PR_GET_CHILD_SUBREAPER', 37>): number;
  /**
   * Exact: says whether orphans of the process's descendants become its children; all arguments of the kernel's call, one for one, and its word.
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Manual: https://man7.org/linux/man-pages/man2/prctl.2.html
   *
   * @param is out: int
   * @throws {SyscallError} EINVAL, EPERM, ENOMEM, EBUSY, EFAULT, ENODEV, ENXIO, EOPNOTSUPP, EACCES, EBADF, ERANGE
   */
  (option: Choice<'PR_GET_CHILD_SUBREAPER', 37>, is: Pointer<'int'>): number;
  /**
   * Comfortable: gives up new privileges for good: the argument must be 1.
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Manual: https://man7.org/linux/man-pages/man2/prctl.2.html
   *
   * @throws {SyscallError} EINVAL, EPERM, ENOMEM, EBUSY, EFAULT, ENODEV, ENXIO, EOPNOTSUPP, EACCES, EBADF, ERANGE
   */
  (option: Choice<'PR_SET_NO_NEW_PRIVS', 38>, set: Int): number;
  /**
   * Comfortable: says whether new privileges are given up.
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Manual: https://man7.org/linux/man-pages/man2/prctl.2.html
   *
   * @throws {SyscallError} EINVAL, EPERM, ENOMEM, EBUSY, EFAULT, ENODEV, ENXIO, EOPNOTSUPP, EACCES, EBADF, ERANGE
   */
  (option: Choice<'PR_GET_NO_NEW_PRIVS', 39>): number;
  /**
   * Comfortable: says whether huge pages are switched off.
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Manual: https://man7.org/linux/man-pages/man2/prctl.2.html
   *
   * @throws {SyscallError} EINVAL, EPERM, ENOMEM, EBUSY, EFAULT, ENODEV, ENXIO, EOPNOTSUPP, EACCES, EBADF, ERANGE
   */
  (option: Choice<'PR_GET_THP_DISABLE', 42>): number;
  /**
   * Comfortable: switches huge pages off or on.
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Manual: https://man7.org/linux/man-pages/man2/prctl.2.html
   *
   * @throws {SyscallError} EINVAL, EPERM, ENOMEM, EBUSY, EFAULT, ENODEV, ENXIO, EOPNOTSUPP, EACCES, EBADF, ERANGE
   */
  (option: Choice<'PR_SET_THP_DISABLE', 41>, disable: Int): number;
  /**
   * Comfortable: changes or asks the thread's ambient capabilities.
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Manual: https://man7.org/linux/man-pages/man2/prctl.2.html
   *
   * @param what one of PR_CAP_AMBIENT_IS_SET, PR_CAP_AMBIENT_RAISE, PR_CAP_AMBIENT_LOWER, PR_CAP_AMBIENT_CLEAR_ALL
   * @param cap one of CAP_CHOWN, CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH, CAP_FOWNER, CAP_FSETID, CAP_KILL, CAP_SETGID, CAP_SETUID, …
   * @throws {SyscallError} EINVAL, EPERM, ENOMEM, EBUSY, EFAULT, ENODEV, ENXIO, EOPNOTSUPP, EACCES, EBADF, ERANGE
   */
  (option: Choice<'PR_CAP_AMBIENT', 47>, what: OneOf<'cap_ambient'>, cap: OneOf<'cap'>): number;
  /**
   * Comfortable: says whether the thread may read the time stamp counter: 1, or 2 where that is a SIGSEGV; what the kernel writes is returned.
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Manual: https://man7.org/linux/man-pages/man2/prctl.2.html
   *
   * @throws {SyscallError} EINVAL, EPERM, ENOMEM, EBUSY, EFAULT, ENODEV, ENXIO, EOPNOTSUPP, EACCES, EBADF, ERANGE
   */
  (option: Choice<'PR_GET_TSC', 25>): number;
  /**
   * Exact: says whether the thread may read the time stamp counter: 1, or 2 where that is a SIGSEGV; all arguments of the kernel's call, one for one, and its word.
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Manual: https://man7.org/linux/man-pages/man2/prctl.2.html
   *
   * @param mode out: int
   * @throws {SyscallError} EINVAL, EPERM, ENOMEM, EBUSY, EFAULT, ENODEV, ENXIO, EOPNOTSUPP, EACCES, EBADF, ERANGE
   */
  (option: Choice<'PR_GET_TSC', 25>, mode: Pointer<'int'>): number;
  /**
   * Comfortable: sets whether the thread may read the time stamp counter: 1, or 2 for SIGSEGV.
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Manual: https://man7.org/linux/man-pages/man2/prctl.2.html
   *
   * @param mode one of PR_TSC_ENABLE, PR_TSC_SIGSEGV
   * @throws {SyscallError} EINVAL, EPERM, ENOMEM, EBUSY, EFAULT, ENODEV, ENXIO, EOPNOTSUPP, EACCES, EBADF, ERANGE
   */
  (option: Choice<'PR_SET_TSC', 26>, mode: OneOf<'pr_tsc'>): number;
  /**
   * Comfortable: gets the thread's securebits.
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Manual: https://man7.org/linux/man-pages/man2/prctl.2.html
   *
   * @throws {SyscallError} EINVAL, EPERM, ENOMEM, EBUSY, EFAULT, ENODEV, ENXIO, EOPNOTSUPP, EACCES, EBADF, ERANGE
   */
  (option: Choice<'PR_GET_SECUREBITS', 27>): number;
  /**
   * Comfortable: sets the thread's securebits.
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Manual: https://man7.org/linux/man-pages/man2/prctl.2.html
   *
   * @throws {SyscallError} EINVAL, EPERM, ENOMEM, EBUSY, EFAULT, ENODEV, ENXIO, EOPNOTSUPP, EACCES, EBADF, ERANGE
   */
  (option: Choice<'PR_SET_SECUREBITS', 28>, bits: Int): number;
  /**
   * Comfortable: gets how the process's times are counted: 0 by ticks.
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Manual: https://man7.org/linux/man-pages/man2/prctl.2.html
   *
   * @throws {SyscallError} EINVAL, EPERM, ENOMEM, EBUSY, EFAULT, ENODEV, ENXIO, EOPNOTSUPP, EACCES, EBADF, ERANGE
   */
  (option: Choice<'PR_GET_TIMING', 13>): number;
  /**
   * Comfortable: stops the counters of performance that the process has opened.
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Manual: https://man7.org/linux/man-pages/man2/prctl.2.html
   *
   * @throws {SyscallError} EINVAL, EPERM, ENOMEM, EBUSY, EFAULT, ENODEV, ENXIO, EOPNOTSUPP, EACCES, EBADF, ERANGE
   */
  (option: Choice<'PR_TASK_PERF_EVENTS_DISABLE', 31>): number;
  /**
   * Comfortable: starts the counters of performance that the process has opened.
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Manual: https://man7.org/linux/man-pages/man2/prctl.2.html
   *
   * @throws {SyscallError} EINVAL, EPERM, ENOMEM, EBUSY, EFAULT, ENODEV, ENXIO, EOPNOTSUPP, EACCES, EBADF, ERANGE
   */
  (option: Choice<'PR_TASK_PERF_EVENTS_ENABLE', 32>): number;
  /**
   * Comfortable: gets when the thread hears of broken memory: 0 late, 1 early, 2 as the system says.
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Manual: https://man7.org/linux/man-pages/man2/prctl.2.html
   *
   * @throws {SyscallError} EINVAL, EPERM, ENOMEM, EBUSY, EFAULT, ENODEV, ENXIO, EOPNOTSUPP, EACCES, EBADF, ERANGE
   */
  (option: Choice<'PR_MCE_KILL_GET', 34>): number;
  /**
   * Comfortable: gets how the processor guesses in a feature (0: stores, 1: indirect branches), as bits.
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Manual: https://man7.org/linux/man-pages/man2/prctl.2.html
   *
   * @param feature one of PR_SPEC_STORE_BYPASS, PR_SPEC_INDIRECT_BRANCH, PR_SPEC_L1D_FLUSH
   * @throws {SyscallError} EINVAL, EPERM, ENOMEM, EBUSY, EFAULT, ENODEV, ENXIO, EOPNOTSUPP, EACCES, EBADF, ERANGE
   */
  (option: Choice<'PR_GET_SPECULATION_CTRL', 52>, feature: OneOf<'pr_spec'>): number;
  /**
   * Comfortable: sets how the processor guesses in a feature.
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Manual: https://man7.org/linux/man-pages/man2/prctl.2.html
   *
   * @param feature one of PR_SPEC_STORE_BYPASS, PR_SPEC_INDIRECT_BRANCH, PR_SPEC_L1D_FLUSH
   * @param control one of PR_SPEC_NOT_AFFECTED, PR_SPEC_PRCTL, PR_SPEC_ENABLE, PR_SPEC_DISABLE, PR_SPEC_FORCE_DISABLE, PR_SPEC_DISABLE_NOEXEC
   * @throws {SyscallError} EINVAL, EPERM, ENOMEM, EBUSY, EFAULT, ENODEV, ENXIO, EOPNOTSUPP, EACCES, EBADF, ERANGE
   */
  (option: Choice<'PR_SET_SPECULATION_CTRL', 53>, feature: OneOf<'pr_spec'>, control: OneOf<'pr_spec_control'>): number;
  /**
   * Comfortable: says whether the thread is one that frees memory.
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Manual: https://man7.org/linux/man-pages/man2/prctl.2.html
   *
   * @throws {SyscallError} EINVAL, EPERM, ENOMEM, EBUSY, EFAULT, ENODEV, ENXIO, EOPNOTSUPP, EACCES, EBADF, ERANGE
   */
  (option: Choice<'PR_GET_IO_FLUSHER', 58>): number;
  /**
   * Comfortable: sets whether the thread is one that frees memory.
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Manual: https://man7.org/linux/man-pages/man2/prctl.2.html
   *
   * @throws {SyscallError} EINVAL, EPERM, ENOMEM, EBUSY, EFAULT, ENODEV, ENXIO, EOPNOTSUPP, EACCES, EBADF, ERANGE
   */
  (option: Choice<'PR_SET_IO_FLUSHER', 57>, is: Int): number;
  /**
   * Comfortable: refuses memory that is both written and run from now on: 1, and 3 with children as they like.
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Manual: https://man7.org/linux/man-pages/man2/prctl.2.html
   *
   * @param bits flags: any of PR_MDWE_REFUSE_EXEC_GAIN, PR_MDWE_NO_INHERIT
   * @throws {SyscallError} EINVAL, EPERM, ENOMEM, EBUSY, EFAULT, ENODEV, ENXIO, EOPNOTSUPP, EACCES, EBADF, ERANGE
   */
  (option: Choice<'PR_SET_MDWE', 65>, bits: Flags<'pr_mdwe'>): number;
  /**
   * Comfortable: says whether memory that is both written and run is refused.
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Manual: https://man7.org/linux/man-pages/man2/prctl.2.html
   *
   * @throws {SyscallError} EINVAL, EPERM, ENOMEM, EBUSY, EFAULT, ENODEV, ENXIO, EOPNOTSUPP, EACCES, EBADF, ERANGE
   */
  (option: Choice<'PR_GET_MDWE', 66>): number;
  /**
   * Comfortable: names anonymous memory, as /proc/PID/maps shows it; what is 0.
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Manual: https://man7.org/linux/man-pages/man2/prctl.2.html
   *
   * @param what one of PR_SET_VMA_ANON_NAME
   * @param name string
   * @throws {SyscallError} EINVAL, EPERM, ENOMEM, EBUSY, EFAULT, ENODEV, ENXIO, EOPNOTSUPP, EACCES, EBADF, ERANGE
   */
  (option: Choice<'PR_SET_VMA', 1398164801>, what: OneOf<'pr_vma'>, addr: Int, size: Int, name: Text): number;
  /**
   * Comfortable: switches the merging of equal pages.
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Manual: https://man7.org/linux/man-pages/man2/prctl.2.html
   *
   * @throws {SyscallError} EINVAL, EPERM, ENOMEM, EBUSY, EFAULT, ENODEV, ENXIO, EOPNOTSUPP, EACCES, EBADF, ERANGE
   */
  (option: Choice<'PR_SET_MEMORY_MERGE', 67>, on: Int): number;
  /**
   * Comfortable: says whether equal pages are merged.
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Manual: https://man7.org/linux/man-pages/man2/prctl.2.html
   *
   * @throws {SyscallError} EINVAL, EPERM, ENOMEM, EBUSY, EFAULT, ENODEV, ENXIO, EOPNOTSUPP, EACCES, EBADF, ERANGE
   */
  (option: Choice<'PR_GET_MEMORY_MERGE', 68>): number;
  /**
   * Comfortable: gets the process's auxiliary vector, as pairs of words; what the kernel writes is returned.
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Manual: https://man7.org/linux/man-pages/man2/prctl.2.html
   *
   * @param size length of auxv in bytes
   * @throws {SyscallError} EINVAL, EPERM, ENOMEM, EBUSY, EFAULT, ENODEV, ENXIO, EOPNOTSUPP, EACCES, EBADF, ERANGE
   */
  (option: Choice<'PR_GET_AUXV', 1096112214>, size: number): Buffer;
  /**
   * Exact: gets the process's auxiliary vector, as pairs of words; all arguments of the kernel's call, one for one, and its word.
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Manual: https://man7.org/linux/man-pages/man2/prctl.2.html
   *
   * @param auxv out: bytes, as many as size says
   * @param size length of auxv in bytes
   * @throws {SyscallError} EINVAL, EPERM, ENOMEM, EBUSY, EFAULT, ENODEV, ENXIO, EOPNOTSUPP, EACCES, EBADF, ERANGE
   */
  (option: Choice<'PR_GET_AUXV', 1096112214>, auxv: AnyPointer, size: Int): number;
  /**
   * Exact: does many things with the process or the thread; all arguments of the kernel's call, one for one, and its word.
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Since Linux 2.2; i386 172, x86_64 157, arm64 167.
   * Manual: https://man7.org/linux/man-pages/man2/prctl.2.html
   *
   * @param option one of PR_SET_PDEATHSIG, PR_GET_PDEATHSIG, PR_GET_DUMPABLE, PR_SET_DUMPABLE, PR_GET_KEEPCAPS, PR_SET_KEEPCAPS, PR_GET_TIMING, PR_SET_TIMING, …
   * @param arg2 number, or memory
   * @param arg3 number, or memory
   * @param arg4 number, or memory
   * @param arg5 number, or memory
   * @throws {SyscallError} EINVAL, EPERM, ENOMEM, EBUSY, EFAULT, ENODEV, ENXIO, EOPNOTSUPP, EACCES, EBADF, ERANGE
   */
  (option: OneOf<'prctl'>, arg2: IntOrMemory, arg3: IntOrMemory, arg4: IntOrMemory, arg5: IntOrMemory): number;
  /** With bigints: sets the thread's name, at most 15 bytes. */
  bigint(option: Choice<'PR_SET_NAME', 15>, name: Text): Big<number>;
  /** With bigints: gets the thread's name. */
  bigint(option: Choice<'PR_GET_NAME', 16>): Big<string>;
  /** With bigints: gets the thread's name. */
  bigint(option: Choice<'PR_GET_NAME', 16>, name: AnyPointer): bigint;
  /** With bigints: sets the signal that the process gets when its parent's thread ends. */
  bigint(option: Choice<'PR_SET_PDEATHSIG', 1>, sig: OneOf<'signal'>): Big<number>;
  /** With bigints: gets the signal that the process gets when its parent's thread ends. */
  bigint(option: Choice<'PR_GET_PDEATHSIG', 2>): Big<number>;
  /** With bigints: gets the signal that the process gets when its parent's thread ends. */
  bigint(option: Choice<'PR_GET_PDEATHSIG', 2>, sig: Pointer<'int'>): bigint;
  /** With bigints: says whether the process may leave a core. */
  bigint(option: Choice<'PR_GET_DUMPABLE', 3>): Big<number>;
  /** With bigints: sets whether the process may leave a core. */
  bigint(option: Choice<'PR_SET_DUMPABLE', 4>, dumpable: Int): Big<number>;
  /** With bigints: says whether capabilities outlive a change of the user id. */
  bigint(option: Choice<'PR_GET_KEEPCAPS', 7>): Big<number>;
  /** With bigints: sets whether capabilities outlive a change of the user id. */
  bigint(option: Choice<'PR_SET_KEEPCAPS', 8>, keep: Int): Big<number>;
  /** With bigints: gets how the thread's calls are limited. */
  bigint(option: Choice<'PR_GET_SECCOMP', 21>): Big<number>;
  /** With bigints: limits the thread's calls. */
  bigint(option: Choice<'PR_SET_SECCOMP', 22>, mode: OneOf<'seccomp_mode'>, prog: In<'sock_fprog'>): Big<number>;
  /** With bigints: says whether a capability is in the thread's bounding set. */
  bigint(option: Choice<'PR_CAPBSET_READ', 23>, cap: OneOf<'cap'>): Big<number>;
  /** With bigints: takes a capability from the thread's bounding set. */
  bigint(option: Choice<'PR_CAPBSET_DROP', 24>, cap: OneOf<'cap'>): Big<number>;
  /** With bigints: sets the slack of the thread's timers in nanoseconds; 0: as it was at first. */
  bigint(option: Choice<'PR_SET_TIMERSLACK', 29>, slack: Int): Big<number>;
  /** With bigints: gets the slack of the thread's timers in nanoseconds. */
  bigint(option: Choice<'PR_GET_TIMERSLACK', 30>): Big<number>;
  /** With bigints: has orphans of the process's descendants become its children. */
  bigint(option: Choice<'PR_SET_CHILD_SUBREAPER', 36>, set: Int): Big<number>;
  /** With bigints: says whether orphans of the process's descendants become its children. */
  bigint(option: Choice<'PR_GET_CHILD_SUBREAPER', 37>): Big<number>;
  /** With bigints: says whether orphans of the process's descendants become its children. */
  bigint(option: Choice<'PR_GET_CHILD_SUBREAPER', 37>, is: Pointer<'int'>): bigint;
  /** With bigints: gives up new privileges for good: the argument must be 1. */
  bigint(option: Choice<'PR_SET_NO_NEW_PRIVS', 38>, set: Int): Big<number>;
  /** With bigints: says whether new privileges are given up. */
  bigint(option: Choice<'PR_GET_NO_NEW_PRIVS', 39>): Big<number>;
  /** With bigints: says whether huge pages are switched off. */
  bigint(option: Choice<'PR_GET_THP_DISABLE', 42>): Big<number>;
  /** With bigints: switches huge pages off or on. */
  bigint(option: Choice<'PR_SET_THP_DISABLE', 41>, disable: Int): Big<number>;
  /** With bigints: changes or asks the thread's ambient capabilities. */
  bigint(option: Choice<'PR_CAP_AMBIENT', 47>, what: OneOf<'cap_ambient'>, cap: OneOf<'cap'>): Big<number>;
  /** With bigints: says whether the thread may read the time stamp counter: 1, or 2 where that is a SIGSEGV. */
  bigint(option: Choice<'PR_GET_TSC', 25>): Big<number>;
  /** With bigints: says whether the thread may read the time stamp counter: 1, or 2 where that is a SIGSEGV. */
  bigint(option: Choice<'PR_GET_TSC', 25>, mode: Pointer<'int'>): bigint;
  /** With bigints: sets whether the thread may read the time stamp counter: 1, or 2 for SIGSEGV. */
  bigint(option: Choice<'PR_SET_TSC', 26>, mode: OneOf<'pr_tsc'>): Big<number>;
  /** With bigints: gets the thread's securebits. */
  bigint(option: Choice<'PR_GET_SECUREBITS', 27>): Big<number>;
  /** With bigints: sets the thread's securebits. */
  bigint(option: Choice<'PR_SET_SECUREBITS', 28>, bits: Int): Big<number>;
  /** With bigints: gets how the process's times are counted: 0 by ticks. */
  bigint(option: Choice<'PR_GET_TIMING', 13>): Big<number>;
  /** With bigints: stops the counters of performance that the process has opened. */
  bigint(option: Choice<'PR_TASK_PERF_EVENTS_DISABLE', 31>): Big<number>;
  /** With bigints: starts the counters of performance that the process has opened. */
  bigint(option: Choice<'PR_TASK_PERF_EVENTS_ENABLE', 32>): Big<number>;
  /** With bigints: gets when the thread hears of broken memory: 0 late, 1 early, 2 as the system says. */
  bigint(option: Choice<'PR_MCE_KILL_GET', 34>): Big<number>;
  /** With bigints: gets how the processor guesses in a feature (0: stores, 1: indirect branches), as bits. */
  bigint(option: Choice<'PR_GET_SPECULATION_CTRL', 52>, feature: OneOf<'pr_spec'>): Big<number>;
  /** With bigints: sets how the processor guesses in a feature. */
  bigint(option: Choice<'PR_SET_SPECULATION_CTRL', 53>, feature: OneOf<'pr_spec'>, control: OneOf<'pr_spec_control'>): Big<number>;
  /** With bigints: says whether the thread is one that frees memory. */
  bigint(option: Choice<'PR_GET_IO_FLUSHER', 58>): Big<number>;
  /** With bigints: sets whether the thread is one that frees memory. */
  bigint(option: Choice<'PR_SET_IO_FLUSHER', 57>, is: Int): Big<number>;
  /** With bigints: refuses memory that is both written and run from now on: 1, and 3 with children as they like. */
  bigint(option: Choice<'PR_SET_MDWE', 65>, bits: Flags<'pr_mdwe'>): Big<number>;
  /** With bigints: says whether memory that is both written and run is refused. */
  bigint(option: Choice<'PR_GET_MDWE', 66>): Big<number>;
  /** With bigints: names anonymous memory, as /proc/PID/maps shows it; what is 0. */
  bigint(option: Choice<'PR_SET_VMA', 1398164801>, what: OneOf<'pr_vma'>, addr: Int, size: Int, name: Text): Big<number>;
  /** With bigints: switches the merging of equal pages. */
  bigint(option: Choice<'PR_SET_MEMORY_MERGE', 67>, on: Int): Big<number>;
  /** With bigints: says whether equal pages are merged. */
  bigint(option: Choice<'PR_GET_MEMORY_MERGE', 68>): Big<number>;
  /** With bigints: gets the process's auxiliary vector, as pairs of words. */
  bigint(option: Choice<'PR_GET_AUXV', 1096112214>, size: number): Big<Buffer>;
  /** With bigints: gets the process's auxiliary vector, as pairs of words. */
  bigint(option: Choice<'PR_GET_AUXV', 1096112214>, auxv: AnyPointer, size: Int): bigint;
  /** With bigints: does many things with the process or the thread. */
  bigint(option: OneOf<'prctl'>, arg2: IntOrMemory, arg3: IntOrMemory, arg4: IntOrMemory, arg5: IntOrMemory): bigint;
}
/**
 * `prctl` does many things with the process or the thread.
 *
 * Changes the calling thread alone, not the process; so it is not offered as a promise.
 * Since Linux 2.2; i386 172, x86_64 157, arm64 167.
 *
 * @throws {SyscallError} EINVAL, EPERM, ENOMEM, EBUSY, EFAULT, ENODEV, ENXIO, EOPNOTSUPP, EACCES, EBADF, ERANGE
 * @see https://man7.org/linux/man-pages/man2/prctl.2.html
 */
export const prctl = call<PrctlCall>('prctl', 'chosen');

/**
 * `arch_prctl` sets or gets registers and features of the thread.
 *
 * Changes the calling thread alone, not the process; so it is not offered as a promise.
 * Since Linux 4.12; i386 384, x86_64 158.
 *
 * @param option one of ARCH_SET_GS, ARCH_SET_FS, ARCH_GET_FS, ARCH_GET_GS, ARCH_GET_CPUID, ARCH_SET_CPUID, ARCH_GET_XCOMP_SUPP, ARCH_GET_XCOMP_PERM, …
 * @param arg2 number, or memory
 * @throws {SyscallError} EFAULT, EINVAL, ENODEV, EPERM
 * @see https://man7.org/linux/man-pages/man2/arch_prctl.2.html
 */
export const arch_prctl = call<Exact<[option: OneOf<'arch_prctl'>, arg2: IntOrMemory]>>('arch_prctl', 2);

/**
 * `personality` gets or sets the execution domain.
 *
 * Changes the calling thread alone, not the process; so it is not offered as a promise.
 * Since Linux 1.2; i386 136, x86_64 135, arm64 92.
 *
 * @throws {SyscallError} EINVAL
 * @see https://man7.org/linux/man-pages/man2/personality.2.html
 */
export const personality = call<Exact<[persona: Int]>>('personality', 1);

/** The forms of getrlimit. */
export interface GetrlimitCall extends Ways<[resource: OneOf<'rlimit'>, rlim: Pointer<'struct rlimit'>]> {
  /**
   * Comfortable: gets a resource limit; what the kernel writes is returned.
   *
   * Since Linux 1.0; i386 76, x86_64 97, arm64 163.
   * Manual: https://man7.org/linux/man-pages/man2/getrlimit.2.html
   *
   * @param resource one of RLIMIT_CPU, RLIMIT_FSIZE, RLIMIT_DATA, RLIMIT_STACK, RLIMIT_CORE, RLIMIT_RSS, RLIMIT_NPROC, RLIMIT_NOFILE, …
   * @throws {SyscallError} EFAULT, EINVAL, EPERM, ESRCH
   */
  (resource: OneOf<'rlimit'>): Structs['rlimit'];
  /**
   * Exact: gets a resource limit; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 1.0; i386 76, x86_64 97, arm64 163.
   * Manual: https://man7.org/linux/man-pages/man2/getrlimit.2.html
   *
   * @param resource one of RLIMIT_CPU, RLIMIT_FSIZE, RLIMIT_DATA, RLIMIT_STACK, RLIMIT_CORE, RLIMIT_RSS, RLIMIT_NPROC, RLIMIT_NOFILE, …
   * @param rlim out: struct rlimit
   * @throws {SyscallError} EFAULT, EINVAL, EPERM, ESRCH
   */
  (resource: OneOf<'rlimit'>, rlim: Pointer<'struct rlimit'>): number;
  /** With bigints: gets a resource limit. */
  bigint(resource: OneOf<'rlimit'>): Big<Structs['rlimit']>;
  /** With bigints: gets a resource limit. */
  bigint(resource: OneOf<'rlimit'>, rlim: Pointer<'struct rlimit'>): bigint;
}
/**
 * `getrlimit` gets a resource limit.
 *
 * Since Linux 1.0; i386 76, x86_64 97, arm64 163.
 *
 * @throws {SyscallError} EFAULT, EINVAL, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/getrlimit.2.html
 */
export const getrlimit = call<GetrlimitCall>('getrlimit');

/**
 * `setrlimit` sets a resource limit.
 *
 * Since Linux 1.0; i386 75, x86_64 160, arm64 164.
 *
 * @param resource one of RLIMIT_CPU, RLIMIT_FSIZE, RLIMIT_DATA, RLIMIT_STACK, RLIMIT_CORE, RLIMIT_RSS, RLIMIT_NPROC, RLIMIT_NOFILE, …
 * @param rlim in: struct rlimit
 * @throws {SyscallError} EFAULT, EINVAL, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/setrlimit.2.html
 */
export const setrlimit = call<Exact<[resource: OneOf<'rlimit'>, rlim: In<'rlimit'>]>>('setrlimit');

/** The forms of prlimit64. */
export interface Prlimit64Call extends Ways<[pid: Int, resource: OneOf<'rlimit'>, new_limit: In<'rlimit64'>, old_limit: Pointer<'struct rlimit64'>]> {
  /**
   * Comfortable: gets and sets a resource limit of a process; what the kernel writes is returned.
   *
   * Since Linux 2.6.36; i386 340, x86_64 302, arm64 261.
   * Manual: https://man7.org/linux/man-pages/man2/prlimit64.2.html
   *
   * @param pid process id
   * @param resource one of RLIMIT_CPU, RLIMIT_FSIZE, RLIMIT_DATA, RLIMIT_STACK, RLIMIT_CORE, RLIMIT_RSS, RLIMIT_NPROC, RLIMIT_NOFILE, …
   * @param new_limit in: struct rlimit64
   * @throws {SyscallError} EFAULT, EINVAL, EPERM, ESRCH
   */
  (pid: Int, resource: OneOf<'rlimit'>, new_limit: In<'rlimit64'>): Structs['rlimit64'];
  /**
   * Exact: gets and sets a resource limit of a process; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6.36; i386 340, x86_64 302, arm64 261.
   * Manual: https://man7.org/linux/man-pages/man2/prlimit64.2.html
   *
   * @param pid process id
   * @param resource one of RLIMIT_CPU, RLIMIT_FSIZE, RLIMIT_DATA, RLIMIT_STACK, RLIMIT_CORE, RLIMIT_RSS, RLIMIT_NPROC, RLIMIT_NOFILE, …
   * @param new_limit in: struct rlimit64
   * @param old_limit out: struct rlimit64
   * @throws {SyscallError} EFAULT, EINVAL, EPERM, ESRCH
   */
  (pid: Int, resource: OneOf<'rlimit'>, new_limit: In<'rlimit64'>, old_limit: Pointer<'struct rlimit64'>): number;
  /** With bigints: gets and sets a resource limit of a process. */
  bigint(pid: Int, resource: OneOf<'rlimit'>, new_limit: In<'rlimit64'>): Big<Structs['rlimit64']>;
  /** With bigints: gets and sets a resource limit of a process. */
  bigint(pid: Int, resource: OneOf<'rlimit'>, new_limit: In<'rlimit64'>, old_limit: Pointer<'struct rlimit64'>): bigint;
}
/**
 * `prlimit64` gets and sets a resource limit of a process.
 *
 * Since Linux 2.6.36; i386 340, x86_64 302, arm64 261.
 *
 * @throws {SyscallError} EFAULT, EINVAL, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/prlimit64.2.html
 */
export const prlimit64 = call<Prlimit64Call>('prlimit64');

/** The forms of getrusage. */
export interface GetrusageCall extends Ways<[who: OneOf<'rusage'>, usage: Pointer<'struct rusage'>]> {
  /**
   * Comfortable: gets what was used of resources; what the kernel writes is returned.
   *
   * Since Linux 1.0; i386 77, x86_64 98, arm64 165.
   * Manual: https://man7.org/linux/man-pages/man2/getrusage.2.html
   *
   * @param who one of RUSAGE_SELF, RUSAGE_CHILDREN, RUSAGE_THREAD
   * @throws {SyscallError} EFAULT, EINVAL
   */
  (who: OneOf<'rusage'>): Structs['rusage'];
  /**
   * Exact: gets what was used of resources; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 1.0; i386 77, x86_64 98, arm64 165.
   * Manual: https://man7.org/linux/man-pages/man2/getrusage.2.html
   *
   * @param who one of RUSAGE_SELF, RUSAGE_CHILDREN, RUSAGE_THREAD
   * @param usage out: struct rusage
   * @throws {SyscallError} EFAULT, EINVAL
   */
  (who: OneOf<'rusage'>, usage: Pointer<'struct rusage'>): number;
  /** With bigints: gets what was used of resources. */
  bigint(who: OneOf<'rusage'>): Big<Structs['rusage']>;
  /** With bigints: gets what was used of resources. */
  bigint(who: OneOf<'rusage'>, usage: Pointer<'struct rusage'>): bigint;
}
/**
 * `getrusage` gets what was used of resources.
 *
 * Since Linux 1.0; i386 77, x86_64 98, arm64 165.
 *
 * @throws {SyscallError} EFAULT, EINVAL
 * @see https://man7.org/linux/man-pages/man2/getrusage.2.html
 */
export const getrusage = call<GetrusageCall>('getrusage');

/** The forms of times. */
export interface TimesCall extends Ways<[buf: Pointer<'struct tms'>]> {
  /**
   * Comfortable: gets processor times, in ticks, and ticks since some moment; what the kernel writes is returned.
   *
   * Cannot fail but for an address of no memory.
   * Since Linux 1.0; i386 43, x86_64 100, arm64 153.
   * Manual: https://man7.org/linux/man-pages/man2/times.2.html
   *
   * @throws {SyscallError} EFAULT
   */
  (): { ticks: number; buf: Structs['tms'] };
  /**
   * Exact: gets processor times, in ticks, and ticks since some moment; all arguments of the kernel's call, one for one, and its word.
   *
   * Cannot fail but for an address of no memory.
   * Since Linux 1.0; i386 43, x86_64 100, arm64 153.
   * Manual: https://man7.org/linux/man-pages/man2/times.2.html
   *
   * @param buf out: struct tms
   * @throws {SyscallError} EFAULT
   */
  (buf: Pointer<'struct tms'>): number;
  /** With bigints: gets processor times, in ticks, and ticks since some moment. */
  bigint(): Big<{ ticks: number; buf: Structs['tms'] }>;
  /** With bigints: gets processor times, in ticks, and ticks since some moment. */
  bigint(buf: Pointer<'struct tms'>): bigint;
}
/**
 * `times` gets processor times, in ticks, and ticks since some moment.
 *
 * Cannot fail but for an address of no memory.
 * Since Linux 1.0; i386 43, x86_64 100, arm64 153.
 *
 * @throws {SyscallError} EFAULT
 * @see https://man7.org/linux/man-pages/man2/times.2.html
 */
export const times = call<TimesCall>('times');

/**
 * `getpriority` gets a priority, as 20 minus the nice value.
 *
 * Since Linux 1.0; i386 96, x86_64 140, arm64 141.
 *
 * @param which one of PRIO_PROCESS, PRIO_PGRP, PRIO_USER
 * @throws {SyscallError} EACCES, EINVAL, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/getpriority.2.html
 */
export const getpriority = call<Exact<[which: OneOf<'prio'>, who: Int]>>('getpriority', 2);

/**
 * `setpriority` sets the nice value of a process, a group or a user.
 *
 * Since Linux 1.0; i386 97, x86_64 141, arm64 140.
 *
 * @param which one of PRIO_PROCESS, PRIO_PGRP, PRIO_USER
 * @throws {SyscallError} EACCES, EINVAL, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/setpriority.2.html
 */
export const setpriority = call<Exact<[which: OneOf<'prio'>, who: Int, prio: Int]>>('setpriority', 3);

/**
 * `nice` adds to the nice value.
 *
 * Changes the calling thread alone, not the process; so it is not offered as a promise.
 * Since Linux 1.0; i386 34.
 *
 * @throws {SyscallError} EPERM
 * @see https://man7.org/linux/man-pages/man2/nice.2.html
 */
export const nice = call<Exact<[inc: Int]>>('nice', 1);

/**
 * `sched_yield` lets others run.
 *
 * Since Linux 2.0; i386 158, x86_64 24, arm64 124.
 *
 * @see https://man7.org/linux/man-pages/man2/sched_yield.2.html
 */
export const sched_yield = call<Exact<[]>>('sched_yield', 0);

/**
 * `sched_setscheduler` sets a thread's policy and priority.
 *
 * Since Linux 2.0; i386 156, x86_64 144, arm64 119.
 *
 * @param pid process id
 * @param policy one of SCHED_NORMAL, SCHED_OTHER, SCHED_FIFO, SCHED_RR, SCHED_BATCH, SCHED_IDLE, SCHED_DEADLINE, SCHED_EXT; and any of SCHED_RESET_ON_FORK
 * @param param in: struct sched_param
 * @throws {SyscallError} EINVAL, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/sched_setscheduler.2.html
 */
export const sched_setscheduler = call<Exact<[pid: Int, policy: OneWith<'sched_policy', 'sched_fork'>, param: In<'sched_param'>]>>('sched_setscheduler');

/**
 * `sched_getscheduler` gets a thread's policy.
 *
 * Since Linux 2.0; i386 157, x86_64 145, arm64 120.
 *
 * @param pid process id
 * @throws {SyscallError} EINVAL, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/sched_getscheduler.2.html
 */
export const sched_getscheduler = call<Exact<[pid: Int]>>('sched_getscheduler', 1);

/**
 * `sched_setparam` sets a thread's priority.
 *
 * Since Linux 2.0; i386 154, x86_64 142, arm64 118.
 *
 * @param pid process id
 * @param param in: struct sched_param
 * @throws {SyscallError} EINVAL, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/sched_setparam.2.html
 */
export const sched_setparam = call<Exact<[pid: Int, param: In<'sched_param'>]>>('sched_setparam');

/** The forms of sched_getparam. */
export interface Sched_getparamCall extends Ways<[pid: Int, param: Pointer<'struct sched_param'>]> {
  /**
   * Comfortable: gets a thread's priority; what the kernel writes is returned.
   *
   * Since Linux 2.0; i386 155, x86_64 143, arm64 121.
   * Manual: https://man7.org/linux/man-pages/man2/sched_getparam.2.html
   *
   * @param pid process id
   * @throws {SyscallError} EINVAL, EPERM, ESRCH
   */
  (pid: Int): Structs['sched_param'];
  /**
   * Exact: gets a thread's priority; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.0; i386 155, x86_64 143, arm64 121.
   * Manual: https://man7.org/linux/man-pages/man2/sched_getparam.2.html
   *
   * @param pid process id
   * @param param out: struct sched_param
   * @throws {SyscallError} EINVAL, EPERM, ESRCH
   */
  (pid: Int, param: Pointer<'struct sched_param'>): number;
  /** With bigints: gets a thread's priority. */
  bigint(pid: Int): Big<Structs['sched_param']>;
  /** With bigints: gets a thread's priority. */
  bigint(pid: Int, param: Pointer<'struct sched_param'>): bigint;
}
/**
 * `sched_getparam` gets a thread's priority.
 *
 * Since Linux 2.0; i386 155, x86_64 143, arm64 121.
 *
 * @throws {SyscallError} EINVAL, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/sched_getparam.2.html
 */
export const sched_getparam = call<Sched_getparamCall>('sched_getparam');

/** The forms of sched_setattr. */
export interface Sched_setattrCall extends Ways<[pid: Int, attr: In<'sched_attr'>, flags: Int]> {
  /**
   * Comfortable: sets a thread's policy and its attributes.
   *
   * Since Linux 3.14; i386 351, x86_64 314, arm64 274.
   * Manual: https://man7.org/linux/man-pages/man2/sched_setattr.2.html
   *
   * @param pid process id
   * @param attr in: struct sched_attr
   * @param flags has to be 0; may be left out: 0
   * @throws {SyscallError} EINVAL, ESRCH, E2BIG, EBUSY, EOPNOTSUPP, EPERM
   */
  (pid: Int, attr: In<'sched_attr'>, flags?: Int): number;
  /**
   * Exact: sets a thread's policy and its attributes; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 3.14; i386 351, x86_64 314, arm64 274.
   * Manual: https://man7.org/linux/man-pages/man2/sched_setattr.2.html
   *
   * @param pid process id
   * @param attr in: struct sched_attr
   * @param flags has to be 0
   * @throws {SyscallError} EINVAL, ESRCH, E2BIG, EBUSY, EOPNOTSUPP, EPERM
   */
  (pid: Int, attr: In<'sched_attr'>, flags: Int): number;
  /** With bigints: sets a thread's policy and its attributes. */
  bigint(pid: Int, attr: In<'sched_attr'>, flags?: Int): Big<number>;
  /** With bigints: sets a thread's policy and its attributes. */
  bigint(pid: Int, attr: In<'sched_attr'>, flags: Int): bigint;
}
/**
 * `sched_setattr` sets a thread's policy and its attributes.
 *
 * Since Linux 3.14; i386 351, x86_64 314, arm64 274.
 *
 * @throws {SyscallError} EINVAL, ESRCH, E2BIG, EBUSY, EOPNOTSUPP, EPERM
 * @see https://man7.org/linux/man-pages/man2/sched_setattr.2.html
 */
export const sched_setattr = call<Sched_setattrCall>('sched_setattr');

/** The forms of sched_getattr. */
export interface Sched_getattrCall extends Ways<[pid: Int, attr: Pointer<'struct sched_attr'>, size: Int, flags: Flags<'sched_getattr'>]> {
  /**
   * Comfortable: gets a thread's policy and its attributes; what the kernel writes is returned.
   *
   * Since Linux 3.14; i386 352, x86_64 315, arm64 275.
   * Manual: https://man7.org/linux/man-pages/man2/sched_getattr.2.html
   *
   * @param pid process id
   * @param flags flags: any of SCHED_GETATTR_FLAG_DL_DYNAMIC; may be left out: 0
   * @throws {SyscallError} EINVAL, ESRCH, E2BIG, EBUSY, EOPNOTSUPP, EPERM
   */
  (pid: Int, flags?: Flags<'sched_getattr'>): Structs['sched_attr'];
  /**
   * Exact: gets a thread's policy and its attributes; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 3.14; i386 352, x86_64 315, arm64 275.
   * Manual: https://man7.org/linux/man-pages/man2/sched_getattr.2.html
   *
   * @param pid process id
   * @param attr out: struct sched_attr
   * @param size length of attr in bytes
   * @param flags flags: any of SCHED_GETATTR_FLAG_DL_DYNAMIC
   * @throws {SyscallError} EINVAL, ESRCH, E2BIG, EBUSY, EOPNOTSUPP, EPERM
   */
  (pid: Int, attr: Pointer<'struct sched_attr'>, size: Int, flags: Flags<'sched_getattr'>): number;
  /** With bigints: gets a thread's policy and its attributes. */
  bigint(pid: Int, flags?: Flags<'sched_getattr'>): Big<Structs['sched_attr']>;
  /** With bigints: gets a thread's policy and its attributes. */
  bigint(pid: Int, attr: Pointer<'struct sched_attr'>, size: Int, flags: Flags<'sched_getattr'>): bigint;
}
/**
 * `sched_getattr` gets a thread's policy and its attributes.
 *
 * Since Linux 3.14; i386 352, x86_64 315, arm64 275.
 *
 * @throws {SyscallError} EINVAL, ESRCH, E2BIG, EBUSY, EOPNOTSUPP, EPERM
 * @see https://man7.org/linux/man-pages/man2/sched_getattr.2.html
 */
export const sched_getattr = call<Sched_getattrCall>('sched_getattr');

/** The forms of sched_setaffinity. */
export interface Sched_setaffinityCall extends Ways<[pid: Int, cpusetsize: Int, mask: readonly number[] | AnyPointer]> {
  /**
   * Comfortable: sets the processors that a thread may run on, a bit for each.
   *
   * Since Linux 2.6; i386 241, x86_64 203, arm64 122.
   * Manual: https://man7.org/linux/man-pages/man2/sched_setaffinity.2.html
   *
   * @param pid process id
   * @param mask in: bits, given as the numbers of those that are set, as many as cpusetsize says
   * @throws {SyscallError} EFAULT, EINVAL, EPERM, ESRCH
   */
  (pid: Int, mask: readonly number[] | AnyPointer): number;
  /**
   * Exact: sets the processors that a thread may run on, a bit for each; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6; i386 241, x86_64 203, arm64 122.
   * Manual: https://man7.org/linux/man-pages/man2/sched_setaffinity.2.html
   *
   * @param pid process id
   * @param cpusetsize length of mask in bytes
   * @param mask in: bits, given as the numbers of those that are set, as many as cpusetsize says
   * @throws {SyscallError} EFAULT, EINVAL, EPERM, ESRCH
   */
  (pid: Int, cpusetsize: Int, mask: readonly number[] | AnyPointer): number;
  /** With bigints: sets the processors that a thread may run on, a bit for each. */
  bigint(pid: Int, mask: readonly number[] | AnyPointer): Big<number>;
  /** With bigints: sets the processors that a thread may run on, a bit for each. */
  bigint(pid: Int, cpusetsize: Int, mask: readonly number[] | AnyPointer): bigint;
}
/**
 * `sched_setaffinity` sets the processors that a thread may run on, a bit for each.
 *
 * Since Linux 2.6; i386 241, x86_64 203, arm64 122.
 *
 * @throws {SyscallError} EFAULT, EINVAL, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/sched_setaffinity.2.html
 */
export const sched_setaffinity = call<Sched_setaffinityCall>('sched_setaffinity');

/** The forms of sched_getaffinity. */
export interface Sched_getaffinityCall extends Ways<[pid: Int, cpusetsize: Int, mask: AnyPointer]> {
  /**
   * Comfortable: gets the processors that a thread may run on, a bit for each; what the kernel writes is returned.
   *
   * Since Linux 2.6; i386 242, x86_64 204, arm64 123.
   * Manual: https://man7.org/linux/man-pages/man2/sched_getaffinity.2.html
   *
   * @param pid process id
   * @param cpusetsize length of mask in bytes; may be left out: 128
   * @throws {SyscallError} EFAULT, EINVAL, EPERM, ESRCH
   */
  (pid: Int, cpusetsize?: number): number[];
  /**
   * Exact: gets the processors that a thread may run on, a bit for each; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6; i386 242, x86_64 204, arm64 123.
   * Manual: https://man7.org/linux/man-pages/man2/sched_getaffinity.2.html
   *
   * @param pid process id
   * @param cpusetsize length of mask in bytes
   * @param mask out: bits, given as the numbers of those that are set, as many as cpusetsize says
   * @throws {SyscallError} EFAULT, EINVAL, EPERM, ESRCH
   */
  (pid: Int, cpusetsize: Int, mask: AnyPointer): number;
  /** With bigints: gets the processors that a thread may run on, a bit for each. */
  bigint(pid: Int, cpusetsize?: number): Big<number[]>;
  /** With bigints: gets the processors that a thread may run on, a bit for each. */
  bigint(pid: Int, cpusetsize: Int, mask: AnyPointer): bigint;
}
/**
 * `sched_getaffinity` gets the processors that a thread may run on, a bit for each.
 *
 * Since Linux 2.6; i386 242, x86_64 204, arm64 123.
 *
 * @throws {SyscallError} EFAULT, EINVAL, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/sched_getaffinity.2.html
 */
export const sched_getaffinity = call<Sched_getaffinityCall>('sched_getaffinity');

/**
 * `sched_get_priority_max` gets the highest priority of a policy.
 *
 * Since Linux 2.0; i386 159, x86_64 146, arm64 125.
 *
 * @param policy one of SCHED_NORMAL, SCHED_OTHER, SCHED_FIFO, SCHED_RR, SCHED_BATCH, SCHED_IDLE, SCHED_DEADLINE, SCHED_EXT
 * @throws {SyscallError} EINVAL
 * @see https://man7.org/linux/man-pages/man2/sched_get_priority_max.2.html
 */
export const sched_get_priority_max = call<Exact<[policy: OneOf<'sched_policy'>]>>('sched_get_priority_max', 1);

/**
 * `sched_get_priority_min` gets the lowest priority of a policy.
 *
 * Since Linux 2.0; i386 160, x86_64 147, arm64 126.
 *
 * @param policy one of SCHED_NORMAL, SCHED_OTHER, SCHED_FIFO, SCHED_RR, SCHED_BATCH, SCHED_IDLE, SCHED_DEADLINE, SCHED_EXT
 * @throws {SyscallError} EINVAL
 * @see https://man7.org/linux/man-pages/man2/sched_get_priority_min.2.html
 */
export const sched_get_priority_min = call<Exact<[policy: OneOf<'sched_policy'>]>>('sched_get_priority_min', 1);

/** The forms of sched_rr_get_interval. */
export interface Sched_rr_get_intervalCall extends Ways<[pid: Int, tp: Pointer<'struct timespec'>]> {
  /**
   * Comfortable: gets the round-robin interval of a thread; what the kernel writes is returned.
   *
   * Since Linux 2.0; i386 161, x86_64 148, arm64 127.
   * Manual: https://man7.org/linux/man-pages/man2/sched_rr_get_interval.2.html
   *
   * @param pid process id
   * @throws {SyscallError} EFAULT, EINVAL, ENOSYS, ESRCH
   */
  (pid: Int): Structs['timespec'];
  /**
   * Exact: gets the round-robin interval of a thread; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.0; i386 161, x86_64 148, arm64 127.
   * Manual: https://man7.org/linux/man-pages/man2/sched_rr_get_interval.2.html
   *
   * @param pid process id
   * @param tp out: struct timespec
   * @throws {SyscallError} EFAULT, EINVAL, ENOSYS, ESRCH
   */
  (pid: Int, tp: Pointer<'struct timespec'>): number;
  /** With bigints: gets the round-robin interval of a thread. */
  bigint(pid: Int): Big<Structs['timespec']>;
  /** With bigints: gets the round-robin interval of a thread. */
  bigint(pid: Int, tp: Pointer<'struct timespec'>): bigint;
}
/**
 * `sched_rr_get_interval` gets the round-robin interval of a thread.
 *
 * Since Linux 2.0; i386 161, x86_64 148, arm64 127.
 *
 * @throws {SyscallError} EFAULT, EINVAL, ENOSYS, ESRCH
 * @see https://man7.org/linux/man-pages/man2/sched_rr_get_interval.2.html
 */
export const sched_rr_get_interval = call<Sched_rr_get_intervalCall>('sched_rr_get_interval');

/** The forms of sched_rr_get_interval_time64. */
export interface Sched_rr_get_interval_time64Call extends Ways<[pid: Int, tp: Pointer<'struct timespec'>]> {
  /**
   * Comfortable: gets the round-robin interval of a thread, with 64-bit seconds; what the kernel writes is returned.
   *
   * Since Linux 5.1; i386 423.
   * Manual: https://man7.org/linux/man-pages/man2/sched_rr_get_interval.2.html
   *
   * @param pid process id
   * @throws {SyscallError} EFAULT, EINVAL, ENOSYS, ESRCH
   */
  (pid: Int): Structs['timespec'];
  /**
   * Exact: gets the round-robin interval of a thread, with 64-bit seconds; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 5.1; i386 423.
   * Manual: https://man7.org/linux/man-pages/man2/sched_rr_get_interval.2.html
   *
   * @param pid process id
   * @param tp out: struct timespec
   * @throws {SyscallError} EFAULT, EINVAL, ENOSYS, ESRCH
   */
  (pid: Int, tp: Pointer<'struct timespec'>): number;
  /** With bigints: gets the round-robin interval of a thread, with 64-bit seconds. */
  bigint(pid: Int): Big<Structs['timespec']>;
  /** With bigints: gets the round-robin interval of a thread, with 64-bit seconds. */
  bigint(pid: Int, tp: Pointer<'struct timespec'>): bigint;
}
/**
 * `sched_rr_get_interval_time64` gets the round-robin interval of a thread, with 64-bit seconds.
 *
 * Since Linux 5.1; i386 423.
 *
 * @throws {SyscallError} EFAULT, EINVAL, ENOSYS, ESRCH
 * @see https://man7.org/linux/man-pages/man2/sched_rr_get_interval.2.html
 */
export const sched_rr_get_interval_time64 = call<Sched_rr_get_interval_time64Call>('sched_rr_get_interval_time64');

/** The forms of getcpu. */
export interface GetcpuCall extends Ways<[cpu: Pointer<'unsigned int'>, node: Pointer<'unsigned int'>, tcache: AnyPointer]> {
  /**
   * Comfortable: gets the processor and the node that the thread runs on; what the kernel writes is returned.
   *
   * Since Linux 2.6.19; i386 318, x86_64 309, arm64 168.
   * Manual: https://man7.org/linux/man-pages/man2/getcpu.2.html
   *
   * @throws {SyscallError} EFAULT
   */
  (): { cpu: number; node: number };
  /**
   * Exact: gets the processor and the node that the thread runs on; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6.19; i386 318, x86_64 309, arm64 168.
   * Manual: https://man7.org/linux/man-pages/man2/getcpu.2.html
   *
   * @param cpu out: unsigned int
   * @param node out: unsigned int
   * @param tcache has to be NULL
   * @throws {SyscallError} EFAULT
   */
  (cpu: Pointer<'unsigned int'>, node: Pointer<'unsigned int'>, tcache: AnyPointer): number;
  /** With bigints: gets the processor and the node that the thread runs on. */
  bigint(): Big<{ cpu: number; node: number }>;
  /** With bigints: gets the processor and the node that the thread runs on. */
  bigint(cpu: Pointer<'unsigned int'>, node: Pointer<'unsigned int'>, tcache: AnyPointer): bigint;
}
/**
 * `getcpu` gets the processor and the node that the thread runs on.
 *
 * Since Linux 2.6.19; i386 318, x86_64 309, arm64 168.
 *
 * @throws {SyscallError} EFAULT
 * @see https://man7.org/linux/man-pages/man2/getcpu.2.html
 */
export const getcpu = call<GetcpuCall>('getcpu');

/**
 * `ioprio_set` sets an I/O priority.
 *
 * Since Linux 2.6.13; i386 289, x86_64 251, arm64 30.
 *
 * @param which one of IOPRIO_WHO_PROCESS, IOPRIO_WHO_PGRP, IOPRIO_WHO_USER
 * @throws {SyscallError} EINVAL, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/ioprio_set.2.html
 */
export const ioprio_set = call<Exact<[which: OneOf<'ioprio'>, who: Int, ioprio: Int]>>('ioprio_set', 3);

/**
 * `ioprio_get` gets an I/O priority.
 *
 * Since Linux 2.6.13; i386 290, x86_64 252, arm64 31.
 *
 * @param which one of IOPRIO_WHO_PROCESS, IOPRIO_WHO_PGRP, IOPRIO_WHO_USER
 * @throws {SyscallError} EINVAL, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/ioprio_get.2.html
 */
export const ioprio_get = call<Exact<[which: OneOf<'ioprio'>, who: Int]>>('ioprio_get', 2);

/**
 * `unshare` moves the thread into new namespaces.
 *
 * Changes the calling thread alone, not the process; so it is not offered as a promise.
 * Since Linux 2.6.16; i386 310, x86_64 272, arm64 97.
 *
 * @param flags flags: any of CLONE_FS, CLONE_FILES, CLONE_SIGHAND, CLONE_THREAD, CLONE_VM, CLONE_NEWNS, CLONE_SYSVSEM, CLONE_NEWCGROUP, …
 * @throws {SyscallError} EINVAL, ENOMEM, ENOSPC, EUSERS, EPERM
 * @see https://man7.org/linux/man-pages/man2/unshare.2.html
 */
export const unshare = call<Exact<[flags: Flags<'unshare'>]>>('unshare', 1);

/**
 * `setns` moves the thread into an open namespace.
 *
 * Changes the calling thread alone, not the process; so it is not offered as a promise.
 * Since Linux 3.0; i386 346, x86_64 308, arm64 268.
 *
 * @param fd file descriptor
 * @param nstype flags: any of CLONE_NEWNS, CLONE_NEWCGROUP, CLONE_NEWUTS, CLONE_NEWIPC, CLONE_NEWUSER, CLONE_NEWPID, CLONE_NEWNET, CLONE_NEWTIME
 * @throws {SyscallError} EBADF, EINVAL, ENOMEM, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/setns.2.html
 */
export const setns = call<Exact<[fd: FdLike, nstype: Flags<'namespace'>]>>('setns', 2);

/** The forms of listns. */
export interface ListnsCall extends Ways<[req: In<'ns_id_req'>, ns_ids: Pointer<'u64'>, nr_ns_ids: Int, flags: Int]> {
  /**
   * Comfortable: lists namespaces; what the kernel writes is returned.
   *
   * Since Linux 6.19; i386 470, x86_64 470, arm64 470.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param req in: struct ns_id_req
   * @param nr_ns_ids length of ns_ids in elements
   * @param flags has to be 0; may be left out: 0
   */
  (req: In<'ns_id_req'>, nr_ns_ids: Int, flags?: Int): number[];
  /**
   * Exact: lists namespaces; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 6.19; i386 470, x86_64 470, arm64 470.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param req in: struct ns_id_req
   * @param ns_ids out: array of u64, as many as nr_ns_ids says
   * @param nr_ns_ids length of ns_ids in elements
   * @param flags has to be 0
   */
  (req: In<'ns_id_req'>, ns_ids: Pointer<'u64'>, nr_ns_ids: Int, flags: Int): number;
  /** With bigints: lists namespaces. */
  bigint(req: In<'ns_id_req'>, nr_ns_ids: Int, flags?: Int): Big<number[]>;
  /** With bigints: lists namespaces. */
  bigint(req: In<'ns_id_req'>, ns_ids: Pointer<'u64'>, nr_ns_ids: Int, flags: Int): bigint;
}
/**
 * `listns` lists namespaces.
 *
 * Since Linux 6.19; i386 470, x86_64 470, arm64 470.
 *
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 */
export const listns = call<ListnsCall>('listns');

/**
 * `kcmp` compares what two processes share.
 *
 * Since Linux 3.5; i386 349, x86_64 312, arm64 272.
 *
 * @param pid1 process id
 * @param pid2 process id
 * @param type_ one of KCMP_FILE, KCMP_VM, KCMP_FILES, KCMP_FS, KCMP_SIGHAND, KCMP_IO, KCMP_SYSVSEM, KCMP_EPOLL_TFD
 * @param idx1 number, or file descriptor
 * @param idx2 number, or file descriptor
 * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOENT, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/kcmp.2.html
 */
export const kcmp = call<Exact<[pid1: Int, pid2: Int, type_: OneOf<'kcmp'>, idx1: FdLike, idx2: FdLike]>>('kcmp', 5);

/**
 * `ptrace` traces a process.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 1.0; i386 26, x86_64 101, arm64 117.
 *
 * @param request one of PTRACE_TRACEME, PTRACE_PEEKTEXT, PTRACE_PEEKDATA, PTRACE_PEEKUSR, PTRACE_POKETEXT, PTRACE_POKEDATA, PTRACE_POKEUSR, PTRACE_CONT, …
 * @param addr number, or memory
 * @param data number, or memory
 * @throws {SyscallError} EBUSY, EFAULT, EIO, EINVAL, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/ptrace.2.html
 */
export const ptrace = call<Exact<[request: OneOf<'ptrace'>, pid: Int, addr: IntOrMemory, data: IntOrMemory]>>('ptrace', 4);

/**
 * `set_tid_address` sets where the kernel stores 0 when the thread ends, and returns the thread's id.
 *
 * Changes the calling thread alone, not the process; so it is not offered as a promise.
 * Cannot fail.
 * Since Linux 2.6; i386 258, x86_64 218, arm64 96.
 *
 * @see https://man7.org/linux/man-pages/man2/set_tid_address.2.html
 */
export const set_tid_address = call<Exact<[tidptr: Int]>>('set_tid_address', 1);

/**
 * `set_robust_list` sets the list of robust futexes of the thread, by the address of its head, which has to stay.
 *
 * Changes the calling thread alone, not the process; so it is not offered as a promise.
 * Since Linux 2.6.17; i386 311, x86_64 273, arm64 99.
 *
 * @throws {SyscallError} EINVAL, EFAULT, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/set_robust_list.2.html
 */
export const set_robust_list = call<Exact<[head: Int, len: Int]>>('set_robust_list', 2);

/** The forms of get_robust_list. */
export interface Get_robust_listCall extends Ways<[pid: Int, head_ptr: Pointer<'unsigned long'>, len_ptr: Pointer<'size_t'>]> {
  /**
   * Comfortable: gets the list of robust futexes of a thread; what the kernel writes is returned.
   *
   * Since Linux 2.6.17; i386 312, x86_64 274, arm64 100.
   * Manual: https://man7.org/linux/man-pages/man2/get_robust_list.2.html
   *
   * @param pid process id
   * @throws {SyscallError} EINVAL, EFAULT, EPERM, ESRCH
   */
  (pid: Int): { head_ptr: number; len_ptr: number };
  /**
   * Exact: gets the list of robust futexes of a thread; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6.17; i386 312, x86_64 274, arm64 100.
   * Manual: https://man7.org/linux/man-pages/man2/get_robust_list.2.html
   *
   * @param pid process id
   * @param head_ptr out: unsigned long
   * @param len_ptr out: size_t
   * @throws {SyscallError} EINVAL, EFAULT, EPERM, ESRCH
   */
  (pid: Int, head_ptr: Pointer<'unsigned long'>, len_ptr: Pointer<'size_t'>): number;
  /** With bigints: gets the list of robust futexes of a thread. */
  bigint(pid: Int): Big<{ head_ptr: number; len_ptr: number }>;
  /** With bigints: gets the list of robust futexes of a thread. */
  bigint(pid: Int, head_ptr: Pointer<'unsigned long'>, len_ptr: Pointer<'size_t'>): bigint;
}
/**
 * `get_robust_list` gets the list of robust futexes of a thread.
 *
 * Since Linux 2.6.17; i386 312, x86_64 274, arm64 100.
 *
 * @throws {SyscallError} EINVAL, EFAULT, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/get_robust_list.2.html
 */
export const get_robust_list = call<Get_robust_listCall>('get_robust_list');

/**
 * `rseq` registers the thread's restartable sequences, by the address of their structure, which has to stay.
 *
 * Changes the calling thread alone, not the process; so it is not offered as a promise.
 * Since Linux 4.18; i386 386, x86_64 334, arm64 293.
 *
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 */
export const rseq = call<Exact<[rseq: Int, rseq_len: Int, flags: Int, sig: Int]>>('rseq', 4);

/**
 * `rseq_slice_yield` gives the rest of an extended time slice back.
 *
 * Since Linux 7.0; i386 471, x86_64 471, arm64 471.
 *
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 */
export const rseq_slice_yield = call<Exact<[]>>('rseq_slice_yield', 0);

/** The forms of membarrier. */
export interface MembarrierCall extends Ways<[cmd: OneOf<'membarrier_cmd'>, flags: Flags<'membarrier'>, cpu_id: Int]> {
  /**
   * Comfortable: orders memory accesses among threads.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 4.3; i386 375, x86_64 324, arm64 283.
   * Manual: https://man7.org/linux/man-pages/man2/membarrier.2.html
   *
   * @param cmd one of MEMBARRIER_CMD_QUERY, MEMBARRIER_CMD_GLOBAL, MEMBARRIER_CMD_GLOBAL_EXPEDITED, MEMBARRIER_CMD_REGISTER_GLOBAL_EXPEDITED, MEMBARRIER_CMD_PRIVATE_EXPEDITED, MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED, MEMBARRIER_CMD_PRIVATE_EXPEDITED_SYNC_CORE, MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_SYNC_CORE, …
   * @param flags flags: any of MEMBARRIER_CMD_FLAG_CPU; may be left out: 0
   * @param cpu_id number; may be left out: 0
   * @throws {SyscallError} EINVAL, ENOSYS, EPERM
   */
  (cmd: OneOf<'membarrier_cmd'>, flags?: Flags<'membarrier'>, cpu_id?: Int): number;
  /**
   * Exact: orders memory accesses among threads; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 4.3; i386 375, x86_64 324, arm64 283.
   * Manual: https://man7.org/linux/man-pages/man2/membarrier.2.html
   *
   * @param cmd one of MEMBARRIER_CMD_QUERY, MEMBARRIER_CMD_GLOBAL, MEMBARRIER_CMD_GLOBAL_EXPEDITED, MEMBARRIER_CMD_REGISTER_GLOBAL_EXPEDITED, MEMBARRIER_CMD_PRIVATE_EXPEDITED, MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED, MEMBARRIER_CMD_PRIVATE_EXPEDITED_SYNC_CORE, MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_SYNC_CORE, …
   * @param flags flags: any of MEMBARRIER_CMD_FLAG_CPU
   * @throws {SyscallError} EINVAL, ENOSYS, EPERM
   */
  (cmd: OneOf<'membarrier_cmd'>, flags: Flags<'membarrier'>, cpu_id: Int): number;
  /** With bigints: orders memory accesses among threads. */
  bigint(cmd: OneOf<'membarrier_cmd'>, flags?: Flags<'membarrier'>, cpu_id?: Int): Big<number>;
  /** With bigints: orders memory accesses among threads. */
  bigint(cmd: OneOf<'membarrier_cmd'>, flags: Flags<'membarrier'>, cpu_id: Int): bigint;
}
/**
 * `membarrier` orders memory accesses among threads.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 4.3; i386 375, x86_64 324, arm64 283.
 *
 * @throws {SyscallError} EINVAL, ENOSYS, EPERM
 * @see https://man7.org/linux/man-pages/man2/membarrier.2.html
 */
export const membarrier = call<MembarrierCall>('membarrier', 3);

/**
 * `acct` switches process accounting.
 *
 * Since Linux 1.0; i386 51, x86_64 163, arm64 89.
 *
 * @param filename string
 * @throws {SyscallError} EACCES, EFAULT, EIO, EISDIR, ELOOP, ENAMETOOLONG, ENFILE, ENOENT, ENOMEM, ENOSYS, ENOTDIR, EPERM, EROFS, EUSERS
 * @see https://man7.org/linux/man-pages/man2/acct.2.html
 */
export const acct = call<Exact<[filename: Text]>>('acct');

/**
 * `ioperm` allows access to ports.
 *
 * Changes the calling thread alone, not the process; so it is not offered as a promise.
 * Since Linux 1.0; i386 101, x86_64 173.
 *
 * @throws {SyscallError} EINVAL, EIO, ENOMEM, EPERM
 * @see https://man7.org/linux/man-pages/man2/ioperm.2.html
 */
export const ioperm = call<Exact<[from: Int, num: Int, turn_on: Int]>>('ioperm', 3);

/**
 * `iopl` sets the I/O privilege level.
 *
 * Changes the calling thread alone, not the process; so it is not offered as a promise.
 * Since Linux 1.0; i386 110, x86_64 172.
 *
 * @throws {SyscallError} EINVAL, ENOSYS, EPERM
 * @see https://man7.org/linux/man-pages/man2/iopl.2.html
 */
export const iopl = call<Exact<[level: Int]>>('iopl', 1);

/** The forms of modify_ldt. */
export interface Modify_ldtCall extends Ways<[func: Int, ptr: Data, bytecount: Int]> {
  /**
   * Comfortable: reads or writes the local descriptor table.
   *
   * Since Linux 1.0; i386 123, x86_64 154.
   * Manual: https://man7.org/linux/man-pages/man2/modify_ldt.2.html
   *
   * @param ptr in, out: bytes, as many as bytecount says
   * @throws {SyscallError} EFAULT, EINVAL, ENOSYS
   */
  (func: Int, ptr: Data): number;
  /**
   * Exact: reads or writes the local descriptor table; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 1.0; i386 123, x86_64 154.
   * Manual: https://man7.org/linux/man-pages/man2/modify_ldt.2.html
   *
   * @param ptr in, out: bytes, as many as bytecount says
   * @param bytecount length of ptr in bytes
   * @throws {SyscallError} EFAULT, EINVAL, ENOSYS
   */
  (func: Int, ptr: Data, bytecount: Int): number;
  /** With bigints: reads or writes the local descriptor table. */
  bigint(func: Int, ptr: Data): Big<number>;
  /** With bigints: reads or writes the local descriptor table. */
  bigint(func: Int, ptr: Data, bytecount: Int): bigint;
}
/**
 * `modify_ldt` reads or writes the local descriptor table.
 *
 * Since Linux 1.0; i386 123, x86_64 154.
 *
 * @throws {SyscallError} EFAULT, EINVAL, ENOSYS
 * @see https://man7.org/linux/man-pages/man2/modify_ldt.2.html
 */
export const modify_ldt = call<Modify_ldtCall>('modify_ldt');

/** The forms of set_thread_area. */
export interface Set_thread_areaCall extends Ways<[u_info: Pointer<'struct user_desc'>]> {
  /**
   * Exact: sets an entry of the thread's local storage; all arguments of the kernel's call, one for one, and its word.
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Since Linux 2.6; i386 243, x86_64 205.
   * Manual: https://man7.org/linux/man-pages/man2/set_thread_area.2.html
   *
   * @param u_info in, out: struct user_desc
   * @throws {SyscallError} EFAULT, EINVAL, ENOSYS, ESRCH
   */
  (u_info: Pointer<'struct user_desc'>): number;
  /**
   * Comfortable: sets an entry of the thread's local storage; what the kernel writes is returned.
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Since Linux 2.6; i386 243, x86_64 205.
   * Manual: https://man7.org/linux/man-pages/man2/set_thread_area.2.html
   *
   * @param u_info in, out: struct user_desc
   * @throws {SyscallError} EFAULT, EINVAL, ENOSYS, ESRCH
   */
  (u_info: Input<'user_desc'>): Structs['user_desc'];
  /** With bigints: sets an entry of the thread's local storage. */
  bigint(u_info: Pointer<'struct user_desc'>): bigint;
  /** With bigints: sets an entry of the thread's local storage. */
  bigint(u_info: Input<'user_desc'>): Big<Structs['user_desc']>;
}
/**
 * `set_thread_area` sets an entry of the thread's local storage.
 *
 * Changes the calling thread alone, not the process; so it is not offered as a promise.
 * Since Linux 2.6; i386 243, x86_64 205.
 *
 * @throws {SyscallError} EFAULT, EINVAL, ENOSYS, ESRCH
 * @see https://man7.org/linux/man-pages/man2/set_thread_area.2.html
 */
export const set_thread_area = call<Set_thread_areaCall>('set_thread_area');

/** The forms of get_thread_area. */
export interface Get_thread_areaCall extends Ways<[u_info: Pointer<'struct user_desc'>]> {
  /**
   * Exact: gets an entry of the thread's local storage; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6; i386 244, x86_64 211.
   * Manual: https://man7.org/linux/man-pages/man2/get_thread_area.2.html
   *
   * @param u_info in, out: struct user_desc
   * @throws {SyscallError} EFAULT, EINVAL, ENOSYS, ESRCH
   */
  (u_info: Pointer<'struct user_desc'>): number;
  /**
   * Comfortable: gets an entry of the thread's local storage; what the kernel writes is returned.
   *
   * Since Linux 2.6; i386 244, x86_64 211.
   * Manual: https://man7.org/linux/man-pages/man2/get_thread_area.2.html
   *
   * @param u_info in, out: struct user_desc
   * @throws {SyscallError} EFAULT, EINVAL, ENOSYS, ESRCH
   */
  (u_info: Input<'user_desc'>): Structs['user_desc'];
  /** With bigints: gets an entry of the thread's local storage. */
  bigint(u_info: Pointer<'struct user_desc'>): bigint;
  /** With bigints: gets an entry of the thread's local storage. */
  bigint(u_info: Input<'user_desc'>): Big<Structs['user_desc']>;
}
/**
 * `get_thread_area` gets an entry of the thread's local storage.
 *
 * Since Linux 2.6; i386 244, x86_64 211.
 *
 * @throws {SyscallError} EFAULT, EINVAL, ENOSYS, ESRCH
 * @see https://man7.org/linux/man-pages/man2/get_thread_area.2.html
 */
export const get_thread_area = call<Get_thread_areaCall>('get_thread_area');

/**
 * `vm86` enters virtual 8086 mode.
 *
 * Since Linux 2.0.28; i386 166.
 *
 * @throws {SyscallError} EFAULT, ENOSYS, EPERM
 * @see https://man7.org/linux/man-pages/man2/vm86.2.html
 */
export const vm86 = call<Exact<[fn: Int, v86: Int]>>('vm86', 2);

/**
 * `vm86old` enters virtual 8086 mode, in the old form.
 *
 * Since Linux 1.0; i386 113.
 *
 * @param info in, out: memory, or an address
 * @throws {SyscallError} EFAULT, ENOSYS, EPERM
 * @see https://man7.org/linux/man-pages/man2/vm86old.2.html
 */
export const vm86old = call<Exact<[info: AnyPointer]>>('vm86old');

/**
 * `getuid32` gets the real user id, with 32 bits.
 *
 * Cannot fail.
 * Since Linux 2.4; i386 199.
 *
 * @see https://man7.org/linux/man-pages/man2/getuid32.2.html
 */
export const getuid32 = call<Exact<[]>>('getuid32', 0);

/**
 * `geteuid32` gets the effective user id, with 32 bits.
 *
 * Cannot fail.
 * Since Linux 2.4; i386 201.
 *
 * @see https://man7.org/linux/man-pages/man2/geteuid32.2.html
 */
export const geteuid32 = call<Exact<[]>>('geteuid32', 0);

/**
 * `getgid32` gets the real group id, with 32 bits.
 *
 * Cannot fail.
 * Since Linux 2.4; i386 200.
 *
 * @see https://man7.org/linux/man-pages/man2/getgid32.2.html
 */
export const getgid32 = call<Exact<[]>>('getgid32', 0);

/**
 * `getegid32` gets the effective group id, with 32 bits.
 *
 * Cannot fail.
 * Since Linux 2.4; i386 202.
 *
 * @see https://man7.org/linux/man-pages/man2/getegid32.2.html
 */
export const getegid32 = call<Exact<[]>>('getegid32', 0);

/**
 * `setuid32` sets the thread's user id, with 32 bits.
 *
 * Changes the calling thread alone, not the process; so it is not offered as a promise.
 * Since Linux 2.4; i386 213.
 *
 * @throws {SyscallError} EAGAIN, EINVAL, EPERM
 * @see https://man7.org/linux/man-pages/man2/setuid32.2.html
 */
export const setuid32 = call<Exact<[uid: Int]>>('setuid32', 1);

/**
 * `setgid32` sets the thread's group id, with 32 bits.
 *
 * Changes the calling thread alone, not the process; so it is not offered as a promise.
 * Since Linux 2.4; i386 214.
 *
 * @throws {SyscallError} EINVAL, EPERM
 * @see https://man7.org/linux/man-pages/man2/setgid32.2.html
 */
export const setgid32 = call<Exact<[gid: Int]>>('setgid32', 1);

/**
 * `setreuid32` sets the thread's real and effective user ids, with 32 bits.
 *
 * Changes the calling thread alone, not the process; so it is not offered as a promise.
 * Since Linux 2.4; i386 203.
 *
 * @throws {SyscallError} EAGAIN, EINVAL, EPERM
 * @see https://man7.org/linux/man-pages/man2/setreuid32.2.html
 */
export const setreuid32 = call<Exact<[ruid: Int, euid: Int]>>('setreuid32', 2);

/**
 * `setregid32` sets the thread's real and effective group ids, with 32 bits.
 *
 * Changes the calling thread alone, not the process; so it is not offered as a promise.
 * Since Linux 2.4; i386 204.
 *
 * @throws {SyscallError} EAGAIN, EINVAL, EPERM
 * @see https://man7.org/linux/man-pages/man2/setregid32.2.html
 */
export const setregid32 = call<Exact<[rgid: Int, egid: Int]>>('setregid32', 2);

/**
 * `setresuid32` sets the thread's three user ids, with 32 bits.
 *
 * Changes the calling thread alone, not the process; so it is not offered as a promise.
 * Since Linux 2.4; i386 208.
 *
 * @throws {SyscallError} EAGAIN, EINVAL, EPERM
 * @see https://man7.org/linux/man-pages/man2/setresuid32.2.html
 */
export const setresuid32 = call<Exact<[ruid: Int, euid: Int, suid: Int]>>('setresuid32', 3);

/**
 * `setresgid32` sets the thread's three group ids, with 32 bits.
 *
 * Changes the calling thread alone, not the process; so it is not offered as a promise.
 * Since Linux 2.4; i386 210.
 *
 * @throws {SyscallError} EAGAIN, EINVAL, EPERM
 * @see https://man7.org/linux/man-pages/man2/setresgid32.2.html
 */
export const setresgid32 = call<Exact<[rgid: Int, egid: Int, sgid: Int]>>('setresgid32', 3);

/** The forms of getresuid32. */
export interface Getresuid32Call extends Ways<[ruid: Pointer<'uid_t'>, euid: Pointer<'uid_t'>, suid: Pointer<'uid_t'>]> {
  /**
   * Comfortable: gets the three user ids, with 32 bits; what the kernel writes is returned.
   *
   * Since Linux 2.4; i386 209.
   * Manual: https://man7.org/linux/man-pages/man2/getresuid32.2.html
   *
   * @throws {SyscallError} EFAULT
   */
  (): { ruid: number; euid: number; suid: number };
  /**
   * Exact: gets the three user ids, with 32 bits; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.4; i386 209.
   * Manual: https://man7.org/linux/man-pages/man2/getresuid32.2.html
   *
   * @param ruid out: uid_t
   * @param euid out: uid_t
   * @param suid out: uid_t
   * @throws {SyscallError} EFAULT
   */
  (ruid: Pointer<'uid_t'>, euid: Pointer<'uid_t'>, suid: Pointer<'uid_t'>): number;
  /** With bigints: gets the three user ids, with 32 bits. */
  bigint(): Big<{ ruid: number; euid: number; suid: number }>;
  /** With bigints: gets the three user ids, with 32 bits. */
  bigint(ruid: Pointer<'uid_t'>, euid: Pointer<'uid_t'>, suid: Pointer<'uid_t'>): bigint;
}
/**
 * `getresuid32` gets the three user ids, with 32 bits.
 *
 * Since Linux 2.4; i386 209.
 *
 * @throws {SyscallError} EFAULT
 * @see https://man7.org/linux/man-pages/man2/getresuid32.2.html
 */
export const getresuid32 = call<Getresuid32Call>('getresuid32');

/** The forms of getresgid32. */
export interface Getresgid32Call extends Ways<[rgid: Pointer<'gid_t'>, egid: Pointer<'gid_t'>, sgid: Pointer<'gid_t'>]> {
  /**
   * Comfortable: gets the three group ids, with 32 bits; what the kernel writes is returned.
   *
   * Since Linux 2.4; i386 211.
   * Manual: https://man7.org/linux/man-pages/man2/getresgid32.2.html
   *
   * @throws {SyscallError} EFAULT
   */
  (): { rgid: number; egid: number; sgid: number };
  /**
   * Exact: gets the three group ids, with 32 bits; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.4; i386 211.
   * Manual: https://man7.org/linux/man-pages/man2/getresgid32.2.html
   *
   * @param rgid out: gid_t
   * @param egid out: gid_t
   * @param sgid out: gid_t
   * @throws {SyscallError} EFAULT
   */
  (rgid: Pointer<'gid_t'>, egid: Pointer<'gid_t'>, sgid: Pointer<'gid_t'>): number;
  /** With bigints: gets the three group ids, with 32 bits. */
  bigint(): Big<{ rgid: number; egid: number; sgid: number }>;
  /** With bigints: gets the three group ids, with 32 bits. */
  bigint(rgid: Pointer<'gid_t'>, egid: Pointer<'gid_t'>, sgid: Pointer<'gid_t'>): bigint;
}
/**
 * `getresgid32` gets the three group ids, with 32 bits.
 *
 * Since Linux 2.4; i386 211.
 *
 * @throws {SyscallError} EFAULT
 * @see https://man7.org/linux/man-pages/man2/getresgid32.2.html
 */
export const getresgid32 = call<Getresgid32Call>('getresgid32');

/**
 * `setfsuid32` sets the thread's user id for files, with 32 bits.
 *
 * Changes the calling thread alone, not the process; so it is not offered as a promise.
 * Cannot fail.
 * Since Linux 2.4; i386 215.
 *
 * @see https://man7.org/linux/man-pages/man2/setfsuid32.2.html
 */
export const setfsuid32 = call<Exact<[fsuid: Int]>>('setfsuid32', 1);

/**
 * `setfsgid32` sets the thread's group id for files, with 32 bits.
 *
 * Changes the calling thread alone, not the process; so it is not offered as a promise.
 * Cannot fail.
 * Since Linux 2.4; i386 216.
 *
 * @see https://man7.org/linux/man-pages/man2/setfsgid32.2.html
 */
export const setfsgid32 = call<Exact<[fsgid: Int]>>('setfsgid32', 1);

/** The forms of getgroups32. */
export interface Getgroups32Call extends Ways<[size: Int, list: Pointer<'gid_t'>]> {
  /**
   * Comfortable: gets the supplementary groups, with 32 bits; what the kernel writes is returned.
   *
   * Since Linux 2.4; i386 205.
   * Manual: https://man7.org/linux/man-pages/man2/getgroups32.2.html
   *
   * @param size length of list in elements; may be left out: 65536
   * @throws {SyscallError} EFAULT, EINVAL, ENOMEM, EPERM
   */
  (size?: Int): number[];
  /**
   * Exact: gets the supplementary groups, with 32 bits; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.4; i386 205.
   * Manual: https://man7.org/linux/man-pages/man2/getgroups32.2.html
   *
   * @param size length of list in elements
   * @param list out: array of gid_t, as many as size says
   * @throws {SyscallError} EFAULT, EINVAL, ENOMEM, EPERM
   */
  (size: Int, list: Pointer<'gid_t'>): number;
  /** With bigints: gets the supplementary groups, with 32 bits. */
  bigint(size?: Int): Big<number[]>;
  /** With bigints: gets the supplementary groups, with 32 bits. */
  bigint(size: Int, list: Pointer<'gid_t'>): bigint;
}
/**
 * `getgroups32` gets the supplementary groups, with 32 bits.
 *
 * Since Linux 2.4; i386 205.
 *
 * @throws {SyscallError} EFAULT, EINVAL, ENOMEM, EPERM
 * @see https://man7.org/linux/man-pages/man2/getgroups32.2.html
 */
export const getgroups32 = call<Getgroups32Call>('getgroups32');

/** The forms of setgroups32. */
export interface Setgroups32Call extends Ways<[size: Int, list: readonly Int[] | Pointer<'gid_t'>]> {
  /**
   * Comfortable: sets the thread's supplementary groups, with 32 bits.
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Since Linux 2.4; i386 206.
   * Manual: https://man7.org/linux/man-pages/man2/setgroups32.2.html
   *
   * @param list in: array of gid_t, as many as size says
   * @throws {SyscallError} EFAULT, EINVAL, ENOMEM, EPERM
   */
  (list: readonly Int[] | Pointer<'gid_t'>): number;
  /**
   * Exact: sets the thread's supplementary groups, with 32 bits; all arguments of the kernel's call, one for one, and its word.
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Since Linux 2.4; i386 206.
   * Manual: https://man7.org/linux/man-pages/man2/setgroups32.2.html
   *
   * @param size length of list in elements
   * @param list in: array of gid_t, as many as size says
   * @throws {SyscallError} EFAULT, EINVAL, ENOMEM, EPERM
   */
  (size: Int, list: readonly Int[] | Pointer<'gid_t'>): number;
  /** With bigints: sets the thread's supplementary groups, with 32 bits. */
  bigint(list: readonly Int[] | Pointer<'gid_t'>): Big<number>;
  /** With bigints: sets the thread's supplementary groups, with 32 bits. */
  bigint(size: Int, list: readonly Int[] | Pointer<'gid_t'>): bigint;
}
/**
 * `setgroups32` sets the thread's supplementary groups, with 32 bits.
 *
 * Changes the calling thread alone, not the process; so it is not offered as a promise.
 * Since Linux 2.4; i386 206.
 *
 * @throws {SyscallError} EFAULT, EINVAL, ENOMEM, EPERM
 * @see https://man7.org/linux/man-pages/man2/setgroups32.2.html
 */
export const setgroups32 = call<Setgroups32Call>('setgroups32');

/** The forms of ugetrlimit. */
export interface UgetrlimitCall extends Ways<[resource: OneOf<'rlimit'>, rlim: Pointer<'struct rlimit'>]> {
  /**
   * Comfortable: gets a resource limit, up to 2^32 - 1; what the kernel writes is returned.
   *
   * Since Linux 2.4; i386 191.
   * Manual: https://man7.org/linux/man-pages/man2/ugetrlimit.2.html
   *
   * @param resource one of RLIMIT_CPU, RLIMIT_FSIZE, RLIMIT_DATA, RLIMIT_STACK, RLIMIT_CORE, RLIMIT_RSS, RLIMIT_NPROC, RLIMIT_NOFILE, …
   * @throws {SyscallError} EFAULT, EINVAL, EPERM, ESRCH
   */
  (resource: OneOf<'rlimit'>): Structs['rlimit'];
  /**
   * Exact: gets a resource limit, up to 2^32 - 1; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.4; i386 191.
   * Manual: https://man7.org/linux/man-pages/man2/ugetrlimit.2.html
   *
   * @param resource one of RLIMIT_CPU, RLIMIT_FSIZE, RLIMIT_DATA, RLIMIT_STACK, RLIMIT_CORE, RLIMIT_RSS, RLIMIT_NPROC, RLIMIT_NOFILE, …
   * @param rlim out: struct rlimit
   * @throws {SyscallError} EFAULT, EINVAL, EPERM, ESRCH
   */
  (resource: OneOf<'rlimit'>, rlim: Pointer<'struct rlimit'>): number;
  /** With bigints: gets a resource limit, up to 2^32 - 1. */
  bigint(resource: OneOf<'rlimit'>): Big<Structs['rlimit']>;
  /** With bigints: gets a resource limit, up to 2^32 - 1. */
  bigint(resource: OneOf<'rlimit'>, rlim: Pointer<'struct rlimit'>): bigint;
}
/**
 * `ugetrlimit` gets a resource limit, up to 2^32 - 1.
 *
 * Since Linux 2.4; i386 191.
 *
 * @throws {SyscallError} EFAULT, EINVAL, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/ugetrlimit.2.html
 */
export const ugetrlimit = call<UgetrlimitCall>('ugetrlimit');

/** The forms of rt_sigaction. */
export interface Rt_sigactionCall extends Ways<[signum: OneOf<'signal'>, act: In<'sigaction'>, oldact: Pointer<'struct sigaction'>, sigsetsize: Int]> {
  /**
   * Comfortable: gets and sets what a signal does; a handler in JavaScript is not possible; what the kernel writes is returned.
   *
   * Since Linux 2.2; i386 174, x86_64 13, arm64 134.
   * Manual: https://man7.org/linux/man-pages/man2/rt_sigaction.2.html
   *
   * @param signum one of SIGHUP, SIGINT, SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, …
   * @param act in: struct sigaction
   * @throws {SyscallError} EFAULT, EINVAL
   */
  (signum: OneOf<'signal'>, act: In<'sigaction'>): Structs['sigaction'];
  /**
   * Exact: gets and sets what a signal does; a handler in JavaScript is not possible; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.2; i386 174, x86_64 13, arm64 134.
   * Manual: https://man7.org/linux/man-pages/man2/rt_sigaction.2.html
   *
   * @param signum one of SIGHUP, SIGINT, SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, …
   * @param act in: struct sigaction
   * @param oldact out: struct sigaction
   * @param sigsetsize 8, the bytes of a set of signals
   * @throws {SyscallError} EFAULT, EINVAL
   */
  (signum: OneOf<'signal'>, act: In<'sigaction'>, oldact: Pointer<'struct sigaction'>, sigsetsize: Int): number;
  /** With bigints: gets and sets what a signal does; a handler in JavaScript is not possible. */
  bigint(signum: OneOf<'signal'>, act: In<'sigaction'>): Big<Structs['sigaction']>;
  /** With bigints: gets and sets what a signal does; a handler in JavaScript is not possible. */
  bigint(signum: OneOf<'signal'>, act: In<'sigaction'>, oldact: Pointer<'struct sigaction'>, sigsetsize: Int): bigint;
}
/**
 * `rt_sigaction` gets and sets what a signal does; a handler in JavaScript is not possible.
 *
 * Since Linux 2.2; i386 174, x86_64 13, arm64 134.
 *
 * @throws {SyscallError} EFAULT, EINVAL
 * @see https://man7.org/linux/man-pages/man2/rt_sigaction.2.html
 */
export const rt_sigaction = call<Rt_sigactionCall>('rt_sigaction');

/** The forms of rt_sigprocmask. */
export interface Rt_sigprocmaskCall extends Ways<[how: OneOf<'sigprocmask'>, set: Signals | Pointer<'struct sigset'>, oldset: Pointer<'struct sigset'>, sigsetsize: Int]> {
  /**
   * Comfortable: gets and changes the thread's signal mask; what the kernel writes is returned.
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Since Linux 2.2; i386 175, x86_64 14, arm64 135.
   * Manual: https://man7.org/linux/man-pages/man2/rt_sigprocmask.2.html
   *
   * @param how one of SIG_BLOCK, SIG_UNBLOCK, SIG_SETMASK
   * @param set in: set of signals
   * @throws {SyscallError} EFAULT, EINVAL
   */
  (how: OneOf<'sigprocmask'>, set: Signals | Pointer<'struct sigset'>): (Names['signal'] | number)[];
  /**
   * Exact: gets and changes the thread's signal mask; all arguments of the kernel's call, one for one, and its word.
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Since Linux 2.2; i386 175, x86_64 14, arm64 135.
   * Manual: https://man7.org/linux/man-pages/man2/rt_sigprocmask.2.html
   *
   * @param how one of SIG_BLOCK, SIG_UNBLOCK, SIG_SETMASK
   * @param set in: set of signals
   * @param oldset out: set of signals
   * @param sigsetsize 8, the bytes of a set of signals
   * @throws {SyscallError} EFAULT, EINVAL
   */
  (how: OneOf<'sigprocmask'>, set: Signals | Pointer<'struct sigset'>, oldset: Pointer<'struct sigset'>, sigsetsize: Int): number;
  /** With bigints: gets and changes the thread's signal mask. */
  bigint(how: OneOf<'sigprocmask'>, set: Signals | Pointer<'struct sigset'>): Big<(Names['signal'] | number)[]>;
  /** With bigints: gets and changes the thread's signal mask. */
  bigint(how: OneOf<'sigprocmask'>, set: Signals | Pointer<'struct sigset'>, oldset: Pointer<'struct sigset'>, sigsetsize: Int): bigint;
}
/**
 * `rt_sigprocmask` gets and changes the thread's signal mask.
 *
 * Changes the calling thread alone, not the process; so it is not offered as a promise.
 * Since Linux 2.2; i386 175, x86_64 14, arm64 135.
 *
 * @throws {SyscallError} EFAULT, EINVAL
 * @see https://man7.org/linux/man-pages/man2/rt_sigprocmask.2.html
 */
export const rt_sigprocmask = call<Rt_sigprocmaskCall>('rt_sigprocmask');

/** The forms of rt_sigpending. */
export interface Rt_sigpendingCall extends Ways<[set: Pointer<'struct sigset'>, sigsetsize: Int]> {
  /**
   * Comfortable: gets the signals that wait for the thread; what the kernel writes is returned.
   *
   * Since Linux 2.2; i386 176, x86_64 127, arm64 136.
   * Manual: https://man7.org/linux/man-pages/man2/rt_sigpending.2.html
   *
   * @throws {SyscallError} EFAULT
   */
  (): (Names['signal'] | number)[];
  /**
   * Exact: gets the signals that wait for the thread; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.2; i386 176, x86_64 127, arm64 136.
   * Manual: https://man7.org/linux/man-pages/man2/rt_sigpending.2.html
   *
   * @param set out: set of signals
   * @param sigsetsize 8, the bytes of a set of signals
   * @throws {SyscallError} EFAULT
   */
  (set: Pointer<'struct sigset'>, sigsetsize: Int): number;
  /** With bigints: gets the signals that wait for the thread. */
  bigint(): Big<(Names['signal'] | number)[]>;
  /** With bigints: gets the signals that wait for the thread. */
  bigint(set: Pointer<'struct sigset'>, sigsetsize: Int): bigint;
}
/**
 * `rt_sigpending` gets the signals that wait for the thread.
 *
 * Since Linux 2.2; i386 176, x86_64 127, arm64 136.
 *
 * @throws {SyscallError} EFAULT
 * @see https://man7.org/linux/man-pages/man2/rt_sigpending.2.html
 */
export const rt_sigpending = call<Rt_sigpendingCall>('rt_sigpending');

/** The forms of rt_sigsuspend. */
export interface Rt_sigsuspendCall extends Ways<[mask: Signals | Pointer<'struct sigset'>, sigsetsize: Int]> {
  /**
   * Comfortable: waits for a signal with another mask.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.2; i386 179, x86_64 130, arm64 133.
   * Manual: https://man7.org/linux/man-pages/man2/rt_sigsuspend.2.html
   *
   * @param mask in: set of signals
   * @throws {SyscallError} EFAULT, EINTR
   */
  (mask: Signals | Pointer<'struct sigset'>): number;
  /**
   * Exact: waits for a signal with another mask; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.2; i386 179, x86_64 130, arm64 133.
   * Manual: https://man7.org/linux/man-pages/man2/rt_sigsuspend.2.html
   *
   * @param mask in: set of signals
   * @param sigsetsize 8, the bytes of a set of signals
   * @throws {SyscallError} EFAULT, EINTR
   */
  (mask: Signals | Pointer<'struct sigset'>, sigsetsize: Int): number;
  /** With bigints: waits for a signal with another mask. */
  bigint(mask: Signals | Pointer<'struct sigset'>): Big<number>;
  /** With bigints: waits for a signal with another mask. */
  bigint(mask: Signals | Pointer<'struct sigset'>, sigsetsize: Int): bigint;
}
/**
 * `rt_sigsuspend` waits for a signal with another mask.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.2; i386 179, x86_64 130, arm64 133.
 *
 * @throws {SyscallError} EFAULT, EINTR
 * @see https://man7.org/linux/man-pages/man2/rt_sigsuspend.2.html
 */
export const rt_sigsuspend = call<Rt_sigsuspendCall>('rt_sigsuspend');

/** The forms of rt_sigtimedwait. */
export interface Rt_sigtimedwaitCall extends Ways<[set: Signals | Pointer<'struct sigset'>, info: Pointer<'struct siginfo'>, timeout: In<'timespec'>, sigsetsize: Int]> {
  /**
   * Comfortable: waits for a signal, and takes it; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.2; i386 177, x86_64 128, arm64 137.
   * Manual: https://man7.org/linux/man-pages/man2/rt_sigtimedwait.2.html
   *
   * @param set in: set of signals
   * @param timeout in: struct timespec
   * @throws {SyscallError} EAGAIN, EINTR, EINVAL
   */
  (set: Signals | Pointer<'struct sigset'>, timeout: In<'timespec'>): { signal: number; info: Structs['siginfo'] };
  /**
   * Exact: waits for a signal, and takes it; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.2; i386 177, x86_64 128, arm64 137.
   * Manual: https://man7.org/linux/man-pages/man2/rt_sigtimedwait.2.html
   *
   * @param set in: set of signals
   * @param info out: struct siginfo
   * @param timeout in: struct timespec
   * @param sigsetsize 8, the bytes of a set of signals
   * @throws {SyscallError} EAGAIN, EINTR, EINVAL
   */
  (set: Signals | Pointer<'struct sigset'>, info: Pointer<'struct siginfo'>, timeout: In<'timespec'>, sigsetsize: Int): number;
  /** With bigints: waits for a signal, and takes it. */
  bigint(set: Signals | Pointer<'struct sigset'>, timeout: In<'timespec'>): Big<{ signal: number; info: Structs['siginfo'] }>;
  /** With bigints: waits for a signal, and takes it. */
  bigint(set: Signals | Pointer<'struct sigset'>, info: Pointer<'struct siginfo'>, timeout: In<'timespec'>, sigsetsize: Int): bigint;
}
/**
 * `rt_sigtimedwait` waits for a signal, and takes it.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.2; i386 177, x86_64 128, arm64 137.
 *
 * @throws {SyscallError} EAGAIN, EINTR, EINVAL
 * @see https://man7.org/linux/man-pages/man2/rt_sigtimedwait.2.html
 */
export const rt_sigtimedwait = call<Rt_sigtimedwaitCall>('rt_sigtimedwait');

/** The forms of rt_sigtimedwait_time64. */
export interface Rt_sigtimedwait_time64Call extends Ways<[set: Signals | Pointer<'struct sigset'>, info: Pointer<'struct siginfo'>, timeout: In<'timespec'>, sigsetsize: Int]> {
  /**
   * Comfortable: waits for a signal, with 64-bit seconds; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.1; i386 421.
   * Manual: https://man7.org/linux/man-pages/man2/rt_sigtimedwait.2.html
   *
   * @param set in: set of signals
   * @param timeout in: struct timespec
   * @throws {SyscallError} EAGAIN, EINTR, EINVAL
   */
  (set: Signals | Pointer<'struct sigset'>, timeout: In<'timespec'>): { signal: number; info: Structs['siginfo'] };
  /**
   * Exact: waits for a signal, with 64-bit seconds; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.1; i386 421.
   * Manual: https://man7.org/linux/man-pages/man2/rt_sigtimedwait.2.html
   *
   * @param set in: set of signals
   * @param info out: struct siginfo
   * @param timeout in: struct timespec
   * @param sigsetsize 8, the bytes of a set of signals
   * @throws {SyscallError} EAGAIN, EINTR, EINVAL
   */
  (set: Signals | Pointer<'struct sigset'>, info: Pointer<'struct siginfo'>, timeout: In<'timespec'>, sigsetsize: Int): number;
  /** With bigints: waits for a signal, with 64-bit seconds. */
  bigint(set: Signals | Pointer<'struct sigset'>, timeout: In<'timespec'>): Big<{ signal: number; info: Structs['siginfo'] }>;
  /** With bigints: waits for a signal, with 64-bit seconds. */
  bigint(set: Signals | Pointer<'struct sigset'>, info: Pointer<'struct siginfo'>, timeout: In<'timespec'>, sigsetsize: Int): bigint;
}
/**
 * `rt_sigtimedwait_time64` waits for a signal, with 64-bit seconds.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 5.1; i386 421.
 *
 * @throws {SyscallError} EAGAIN, EINTR, EINVAL
 * @see https://man7.org/linux/man-pages/man2/rt_sigtimedwait.2.html
 */
export const rt_sigtimedwait_time64 = call<Rt_sigtimedwait_time64Call>('rt_sigtimedwait_time64');

/**
 * `rt_sigqueueinfo` sends a signal with data to a process.
 *
 * Since Linux 2.2; i386 178, x86_64 129, arm64 138.
 *
 * @param tgid process id
 * @param sig one of SIGHUP, SIGINT, SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, …
 * @param info in: struct siginfo
 * @throws {SyscallError} EAGAIN, EINVAL, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/rt_sigqueueinfo.2.html
 */
export const rt_sigqueueinfo = call<Exact<[tgid: Int, sig: OneOf<'signal'>, info: In<'siginfo'>]>>('rt_sigqueueinfo');

/**
 * `rt_tgsigqueueinfo` sends a signal with data to a thread.
 *
 * Since Linux 2.6.31; i386 335, x86_64 297, arm64 240.
 *
 * @param tgid process id
 * @param tid process id
 * @param sig one of SIGHUP, SIGINT, SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, …
 * @param info in: struct siginfo
 * @throws {SyscallError} EAGAIN, EINVAL, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/rt_tgsigqueueinfo.2.html
 */
export const rt_tgsigqueueinfo = call<Exact<[tgid: Int, tid: Int, sig: OneOf<'signal'>, info: In<'siginfo'>]>>('rt_tgsigqueueinfo');

/**
 * `rt_sigreturn` returns from a signal handler.
 *
 * Refused: it ends or replaces the thread. `syscall(number, …)` makes it.
 * Since Linux 2.2; i386 173, x86_64 15, arm64 139.
 *
 * @see https://man7.org/linux/man-pages/man2/rt_sigreturn.2.html
 */
export const rt_sigreturn = call<Refused>('rt_sigreturn');

/**
 * `sigreturn` returns from a signal handler, in the old form.
 *
 * Refused: it ends or replaces the thread. `syscall(number, …)` makes it.
 * Since Linux 1.0; i386 119.
 *
 * @see https://man7.org/linux/man-pages/man2/sigreturn.2.html
 */
export const sigreturn = call<Refused>('sigreturn');

/** The forms of sigaltstack. */
export interface SigaltstackCall extends Ways<[ss: In<'sigaltstack'>, old_ss: Pointer<'struct sigaltstack'>]> {
  /**
   * Comfortable: gets and sets the stack of signal handlers; what the kernel writes is returned.
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Since Linux 2.2; i386 186, x86_64 131, arm64 132.
   * Manual: https://man7.org/linux/man-pages/man2/sigaltstack.2.html
   *
   * @param ss in: struct sigaltstack
   * @throws {SyscallError} EFAULT, EINVAL, ENOMEM, EPERM
   */
  (ss: In<'sigaltstack'>): Structs['sigaltstack'];
  /**
   * Exact: gets and sets the stack of signal handlers; all arguments of the kernel's call, one for one, and its word.
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Since Linux 2.2; i386 186, x86_64 131, arm64 132.
   * Manual: https://man7.org/linux/man-pages/man2/sigaltstack.2.html
   *
   * @param ss in: struct sigaltstack
   * @param old_ss out: struct sigaltstack
   * @throws {SyscallError} EFAULT, EINVAL, ENOMEM, EPERM
   */
  (ss: In<'sigaltstack'>, old_ss: Pointer<'struct sigaltstack'>): number;
  /** With bigints: gets and sets the stack of signal handlers. */
  bigint(ss: In<'sigaltstack'>): Big<Structs['sigaltstack']>;
  /** With bigints: gets and sets the stack of signal handlers. */
  bigint(ss: In<'sigaltstack'>, old_ss: Pointer<'struct sigaltstack'>): bigint;
}
/**
 * `sigaltstack` gets and sets the stack of signal handlers.
 *
 * Changes the calling thread alone, not the process; so it is not offered as a promise.
 * Since Linux 2.2; i386 186, x86_64 131, arm64 132.
 *
 * @throws {SyscallError} EFAULT, EINVAL, ENOMEM, EPERM
 * @see https://man7.org/linux/man-pages/man2/sigaltstack.2.html
 */
export const sigaltstack = call<SigaltstackCall>('sigaltstack');

/**
 * `pause` waits for a signal.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 1.0; i386 29, x86_64 34.
 *
 * @throws {SyscallError} EINTR
 * @see https://man7.org/linux/man-pages/man2/pause.2.html
 */
export const pause = call<Exact<[]>>('pause', 0);

/**
 * `alarm` sends SIGALRM after seconds, and returns what was left of the last one.
 *
 * Cannot fail.
 * Since Linux 1.0; i386 27, x86_64 37.
 *
 * @see https://man7.org/linux/man-pages/man2/alarm.2.html
 */
export const alarm = call<Exact<[seconds: Int]>>('alarm', 1);

/**
 * `restart_syscall` goes on with a call that a signal interrupted; for the kernel's own use.
 *
 * Refused: it ends or replaces the thread. `syscall(number, …)` makes it.
 * Since Linux 2.6; i386 0, x86_64 219, arm64 128.
 *
 * @see https://man7.org/linux/man-pages/man2/restart_syscall.2.html
 */
export const restart_syscall = call<Refused>('restart_syscall');

/** The forms of sigaction. */
export interface SigactionCall extends Ways<[signum: OneOf<'signal'>, act: In<'old_sigaction'>, oldact: Pointer<'struct old_sigaction'>]> {
  /**
   * Comfortable: gets and sets what a signal does, in the old form; what the kernel writes is returned.
   *
   * Since Linux 1.0; i386 67.
   * Manual: https://man7.org/linux/man-pages/man2/sigaction.2.html
   *
   * @param signum one of SIGHUP, SIGINT, SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, …
   * @param act in: struct old_sigaction
   * @throws {SyscallError} EFAULT, EINVAL
   */
  (signum: OneOf<'signal'>, act: In<'old_sigaction'>): Structs['old_sigaction'];
  /**
   * Exact: gets and sets what a signal does, in the old form; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 1.0; i386 67.
   * Manual: https://man7.org/linux/man-pages/man2/sigaction.2.html
   *
   * @param signum one of SIGHUP, SIGINT, SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, …
   * @param act in: struct old_sigaction
   * @param oldact out: struct old_sigaction
   * @throws {SyscallError} EFAULT, EINVAL
   */
  (signum: OneOf<'signal'>, act: In<'old_sigaction'>, oldact: Pointer<'struct old_sigaction'>): number;
  /** With bigints: gets and sets what a signal does, in the old form. */
  bigint(signum: OneOf<'signal'>, act: In<'old_sigaction'>): Big<Structs['old_sigaction']>;
  /** With bigints: gets and sets what a signal does, in the old form. */
  bigint(signum: OneOf<'signal'>, act: In<'old_sigaction'>, oldact: Pointer<'struct old_sigaction'>): bigint;
}
/**
 * `sigaction` gets and sets what a signal does, in the old form.
 *
 * Since Linux 1.0; i386 67.
 *
 * @throws {SyscallError} EFAULT, EINVAL
 * @see https://man7.org/linux/man-pages/man2/sigaction.2.html
 */
export const sigaction = call<SigactionCall>('sigaction');

/** The forms of sigprocmask. */
export interface SigprocmaskCall extends Ways<[how: OneOf<'sigprocmask'>, set: readonly Int[] | Pointer<'unsigned long'>, oldset: Pointer<'unsigned long'>]> {
  /**
   * Comfortable: changes the signal mask, in the old form; what the kernel writes is returned.
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Since Linux 1.0; i386 126.
   * Manual: https://man7.org/linux/man-pages/man2/sigprocmask.2.html
   *
   * @param how one of SIG_BLOCK, SIG_UNBLOCK, SIG_SETMASK
   * @param set in: unsigned long
   * @throws {SyscallError} EFAULT, EINVAL
   */
  (how: OneOf<'sigprocmask'>, set: readonly Int[] | Pointer<'unsigned long'>): number;
  /**
   * Exact: changes the signal mask, in the old form; all arguments of the kernel's call, one for one, and its word.
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Since Linux 1.0; i386 126.
   * Manual: https://man7.org/linux/man-pages/man2/sigprocmask.2.html
   *
   * @param how one of SIG_BLOCK, SIG_UNBLOCK, SIG_SETMASK
   * @param set in: unsigned long
   * @param oldset out: unsigned long
   * @throws {SyscallError} EFAULT, EINVAL
   */
  (how: OneOf<'sigprocmask'>, set: readonly Int[] | Pointer<'unsigned long'>, oldset: Pointer<'unsigned long'>): number;
  /** With bigints: changes the signal mask, in the old form. */
  bigint(how: OneOf<'sigprocmask'>, set: readonly Int[] | Pointer<'unsigned long'>): Big<number>;
  /** With bigints: changes the signal mask, in the old form. */
  bigint(how: OneOf<'sigprocmask'>, set: readonly Int[] | Pointer<'unsigned long'>, oldset: Pointer<'unsigned long'>): bigint;
}
/**
 * `sigprocmask` changes the signal mask, in the old form.
 *
 * Changes the calling thread alone, not the process; so it is not offered as a promise.
 * Since Linux 1.0; i386 126.
 *
 * @throws {SyscallError} EFAULT, EINVAL
 * @see https://man7.org/linux/man-pages/man2/sigprocmask.2.html
 */
export const sigprocmask = call<SigprocmaskCall>('sigprocmask');

/** The forms of sigpending. */
export interface SigpendingCall extends Ways<[set: Pointer<'unsigned long'>]> {
  /**
   * Comfortable: gets the signals that wait, in the old form; what the kernel writes is returned.
   *
   * Since Linux 1.0; i386 73.
   * Manual: https://man7.org/linux/man-pages/man2/sigpending.2.html
   *
   * @throws {SyscallError} EFAULT
   */
  (): number;
  /**
   * Exact: gets the signals that wait, in the old form; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 1.0; i386 73.
   * Manual: https://man7.org/linux/man-pages/man2/sigpending.2.html
   *
   * @param set out: unsigned long
   * @throws {SyscallError} EFAULT
   */
  (set: Pointer<'unsigned long'>): number;
  /** With bigints: gets the signals that wait, in the old form. */
  bigint(): Big<number>;
  /** With bigints: gets the signals that wait, in the old form. */
  bigint(set: Pointer<'unsigned long'>): bigint;
}
/**
 * `sigpending` gets the signals that wait, in the old form.
 *
 * Since Linux 1.0; i386 73.
 *
 * @throws {SyscallError} EFAULT
 * @see https://man7.org/linux/man-pages/man2/sigpending.2.html
 */
export const sigpending = call<SigpendingCall>('sigpending');

/**
 * `sigsuspend` waits for a signal, in the old form.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 1.0; i386 72.
 *
 * @throws {SyscallError} EFAULT, EINTR
 * @see https://man7.org/linux/man-pages/man2/sigsuspend.2.html
 */
export const sigsuspend = call<Exact<[unused1: Int, unused2: Int, mask: Int]>>('sigsuspend', 3);

/**
 * `signal` sets what a signal does, and returns what it did.
 *
 * Since Linux 1.0; i386 48.
 *
 * @param signum one of SIGHUP, SIGINT, SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, …
 * @param handler one of SIG_DFL, SIG_IGN
 * @throws {SyscallError} EINVAL
 * @see https://man7.org/linux/man-pages/man2/signal.2.html
 */
export const signal = call<Exact<[signum: OneOf<'signal'>, handler: OneOf<'sig_handler'>]>>('signal', 2);

/**
 * `sgetmask` gets the signal mask, in the oldest form.
 *
 * Cannot fail.
 * Since Linux 1.0; i386 68.
 *
 * @see https://man7.org/linux/man-pages/man2/sgetmask.2.html
 */
export const sgetmask = call<Exact<[]>>('sgetmask', 0);

/**
 * `ssetmask` sets the signal mask, in the oldest form.
 *
 * Changes the calling thread alone, not the process; so it is not offered as a promise.
 * Cannot fail.
 * Since Linux 1.0; i386 69.
 *
 * @see https://man7.org/linux/man-pages/man2/ssetmask.2.html
 */
export const ssetmask = call<Exact<[newmask: Int]>>('ssetmask', 1);

/** The forms of time. */
export interface TimeCall extends Ways<[tloc: Pointer<'time_t'>]> {
  /**
   * Comfortable: gets the time in seconds.
   *
   * Cannot fail but for an address of no memory.
   * Since Linux 1.0; i386 13, x86_64 201.
   * Manual: https://man7.org/linux/man-pages/man2/time.2.html
   *
   * @throws {SyscallError} EOVERFLOW, EFAULT
   */
  (): number;
  /**
   * Exact: gets the time in seconds; all arguments of the kernel's call, one for one, and its word.
   *
   * Cannot fail but for an address of no memory.
   * Since Linux 1.0; i386 13, x86_64 201.
   * Manual: https://man7.org/linux/man-pages/man2/time.2.html
   *
   * @param tloc out: time_t
   * @throws {SyscallError} EOVERFLOW, EFAULT
   */
  (tloc: Pointer<'time_t'>): number;
  /** With bigints: gets the time in seconds. */
  bigint(): Big<number>;
  /** With bigints: gets the time in seconds. */
  bigint(tloc: Pointer<'time_t'>): bigint;
}
/**
 * `time` gets the time in seconds.
 *
 * Cannot fail but for an address of no memory.
 * Since Linux 1.0; i386 13, x86_64 201.
 *
 * @throws {SyscallError} EOVERFLOW, EFAULT
 * @see https://man7.org/linux/man-pages/man2/time.2.html
 */
export const time = call<TimeCall>('time');

/**
 * `stime` sets the time in seconds.
 *
 * Since Linux 1.0; i386 25.
 *
 * @param t in: time_t
 * @throws {SyscallError} EFAULT, EPERM
 * @see https://man7.org/linux/man-pages/man2/stime.2.html
 */
export const stime = call<Exact<[t: readonly Int[] | Pointer<'time_t'>]>>('stime');

/** The forms of gettimeofday. */
export interface GettimeofdayCall extends Ways<[tv: Pointer<'struct timeval'>, tz: Pointer<'struct timezone'>]> {
  /**
   * Comfortable: gets the time in microseconds; what the kernel writes is returned.
   *
   * Since Linux 1.0; i386 78, x86_64 96, arm64 169.
   * Manual: https://man7.org/linux/man-pages/man2/gettimeofday.2.html
   *
   * @throws {SyscallError} EFAULT, EINVAL, EPERM
   */
  (): { tv: Structs['timeval']; tz: Structs['timezone'] };
  /**
   * Exact: gets the time in microseconds; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 1.0; i386 78, x86_64 96, arm64 169.
   * Manual: https://man7.org/linux/man-pages/man2/gettimeofday.2.html
   *
   * @param tv out: struct timeval
   * @param tz out: struct timezone
   * @throws {SyscallError} EFAULT, EINVAL, EPERM
   */
  (tv: Pointer<'struct timeval'>, tz: Pointer<'struct timezone'>): number;
  /** With bigints: gets the time in microseconds. */
  bigint(): Big<{ tv: Structs['timeval']; tz: Structs['timezone'] }>;
  /** With bigints: gets the time in microseconds. */
  bigint(tv: Pointer<'struct timeval'>, tz: Pointer<'struct timezone'>): bigint;
}
/**
 * `gettimeofday` gets the time in microseconds.
 *
 * Since Linux 1.0; i386 78, x86_64 96, arm64 169.
 *
 * @throws {SyscallError} EFAULT, EINVAL, EPERM
 * @see https://man7.org/linux/man-pages/man2/gettimeofday.2.html
 */
export const gettimeofday = call<GettimeofdayCall>('gettimeofday');

/**
 * `settimeofday` sets the time in microseconds.
 *
 * Since Linux 1.0; i386 79, x86_64 164, arm64 170.
 *
 * @param tv in: struct timeval
 * @param tz in: struct timezone
 * @throws {SyscallError} EFAULT, EINVAL, EPERM
 * @see https://man7.org/linux/man-pages/man2/settimeofday.2.html
 */
export const settimeofday = call<Exact<[tv: In<'timeval'>, tz: In<'timezone'>]>>('settimeofday');

/** The forms of clock_gettime. */
export interface Clock_gettimeCall extends Ways<[clockid: OneOf<'clock'>, tp: Pointer<'struct timespec'>]> {
  /**
   * Comfortable: gets the time of a clock; what the kernel writes is returned.
   *
   * Since Linux 2.6; i386 265, x86_64 228, arm64 113.
   * Manual: https://man7.org/linux/man-pages/man2/clock_gettime.2.html
   *
   * @param clockid one of CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID, CLOCK_MONOTONIC_RAW, CLOCK_REALTIME_COARSE, CLOCK_MONOTONIC_COARSE, CLOCK_BOOTTIME, …
   * @throws {SyscallError} EACCES, EFAULT, EINVAL, ENODEV, ENOTSUP, EOVERFLOW, EPERM
   */
  (clockid: OneOf<'clock'>): Structs['timespec'];
  /**
   * Exact: gets the time of a clock; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6; i386 265, x86_64 228, arm64 113.
   * Manual: https://man7.org/linux/man-pages/man2/clock_gettime.2.html
   *
   * @param clockid one of CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID, CLOCK_MONOTONIC_RAW, CLOCK_REALTIME_COARSE, CLOCK_MONOTONIC_COARSE, CLOCK_BOOTTIME, …
   * @param tp out: struct timespec
   * @throws {SyscallError} EACCES, EFAULT, EINVAL, ENODEV, ENOTSUP, EOVERFLOW, EPERM
   */
  (clockid: OneOf<'clock'>, tp: Pointer<'struct timespec'>): number;
  /** With bigints: gets the time of a clock. */
  bigint(clockid: OneOf<'clock'>): Big<Structs['timespec']>;
  /** With bigints: gets the time of a clock. */
  bigint(clockid: OneOf<'clock'>, tp: Pointer<'struct timespec'>): bigint;
}
/**
 * `clock_gettime` gets the time of a clock.
 *
 * Since Linux 2.6; i386 265, x86_64 228, arm64 113.
 *
 * @throws {SyscallError} EACCES, EFAULT, EINVAL, ENODEV, ENOTSUP, EOVERFLOW, EPERM
 * @see https://man7.org/linux/man-pages/man2/clock_gettime.2.html
 */
export const clock_gettime = call<Clock_gettimeCall>('clock_gettime');

/**
 * `clock_settime` sets the time of a clock.
 *
 * Since Linux 2.6; i386 264, x86_64 227, arm64 112.
 *
 * @param clockid one of CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID, CLOCK_MONOTONIC_RAW, CLOCK_REALTIME_COARSE, CLOCK_MONOTONIC_COARSE, CLOCK_BOOTTIME, …
 * @param tp in: struct timespec
 * @throws {SyscallError} EACCES, EFAULT, EINVAL, ENODEV, ENOTSUP, EOVERFLOW, EPERM
 * @see https://man7.org/linux/man-pages/man2/clock_settime.2.html
 */
export const clock_settime = call<Exact<[clockid: OneOf<'clock'>, tp: In<'timespec'>]>>('clock_settime');

/** The forms of clock_getres. */
export interface Clock_getresCall extends Ways<[clockid: OneOf<'clock'>, res: Pointer<'struct timespec'>]> {
  /**
   * Comfortable: gets the resolution of a clock; what the kernel writes is returned.
   *
   * Since Linux 2.6; i386 266, x86_64 229, arm64 114.
   * Manual: https://man7.org/linux/man-pages/man2/clock_getres.2.html
   *
   * @param clockid one of CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID, CLOCK_MONOTONIC_RAW, CLOCK_REALTIME_COARSE, CLOCK_MONOTONIC_COARSE, CLOCK_BOOTTIME, …
   * @throws {SyscallError} EACCES, EFAULT, EINVAL, ENODEV, ENOTSUP, EOVERFLOW, EPERM
   */
  (clockid: OneOf<'clock'>): Structs['timespec'];
  /**
   * Exact: gets the resolution of a clock; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6; i386 266, x86_64 229, arm64 114.
   * Manual: https://man7.org/linux/man-pages/man2/clock_getres.2.html
   *
   * @param clockid one of CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID, CLOCK_MONOTONIC_RAW, CLOCK_REALTIME_COARSE, CLOCK_MONOTONIC_COARSE, CLOCK_BOOTTIME, …
   * @param res out: struct timespec
   * @throws {SyscallError} EACCES, EFAULT, EINVAL, ENODEV, ENOTSUP, EOVERFLOW, EPERM
   */
  (clockid: OneOf<'clock'>, res: Pointer<'struct timespec'>): number;
  /** With bigints: gets the resolution of a clock. */
  bigint(clockid: OneOf<'clock'>): Big<Structs['timespec']>;
  /** With bigints: gets the resolution of a clock. */
  bigint(clockid: OneOf<'clock'>, res: Pointer<'struct timespec'>): bigint;
}
/**
 * `clock_getres` gets the resolution of a clock.
 *
 * Since Linux 2.6; i386 266, x86_64 229, arm64 114.
 *
 * @throws {SyscallError} EACCES, EFAULT, EINVAL, ENODEV, ENOTSUP, EOVERFLOW, EPERM
 * @see https://man7.org/linux/man-pages/man2/clock_getres.2.html
 */
export const clock_getres = call<Clock_getresCall>('clock_getres');

/** The forms of clock_adjtime. */
export interface Clock_adjtimeCall extends Ways<[clk_id: OneOf<'clock'>, buf: Pointer<'struct timex'>]> {
  /**
   * Exact: adjusts a clock; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6.39; i386 343, x86_64 305, arm64 266.
   * Manual: https://man7.org/linux/man-pages/man2/clock_adjtime.2.html
   *
   * @param clk_id one of CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID, CLOCK_MONOTONIC_RAW, CLOCK_REALTIME_COARSE, CLOCK_MONOTONIC_COARSE, CLOCK_BOOTTIME, …
   * @param buf in, out: struct timex
   * @throws {SyscallError} EFAULT, EINVAL, ENODEV, EOPNOTSUPP, EPERM
   */
  (clk_id: OneOf<'clock'>, buf: Pointer<'struct timex'>): number;
  /**
   * Comfortable: adjusts a clock; what the kernel writes is returned.
   *
   * Since Linux 2.6.39; i386 343, x86_64 305, arm64 266.
   * Manual: https://man7.org/linux/man-pages/man2/clock_adjtime.2.html
   *
   * @param clk_id one of CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID, CLOCK_MONOTONIC_RAW, CLOCK_REALTIME_COARSE, CLOCK_MONOTONIC_COARSE, CLOCK_BOOTTIME, …
   * @param buf in, out: struct timex
   * @throws {SyscallError} EFAULT, EINVAL, ENODEV, EOPNOTSUPP, EPERM
   */
  (clk_id: OneOf<'clock'>, buf: Input<'timex'>): { state: number; buf: Structs['timex'] };
  /** With bigints: adjusts a clock. */
  bigint(clk_id: OneOf<'clock'>, buf: Pointer<'struct timex'>): bigint;
  /** With bigints: adjusts a clock. */
  bigint(clk_id: OneOf<'clock'>, buf: Input<'timex'>): Big<{ state: number; buf: Structs['timex'] }>;
}
/**
 * `clock_adjtime` adjusts a clock.
 *
 * Since Linux 2.6.39; i386 343, x86_64 305, arm64 266.
 *
 * @throws {SyscallError} EFAULT, EINVAL, ENODEV, EOPNOTSUPP, EPERM
 * @see https://man7.org/linux/man-pages/man2/clock_adjtime.2.html
 */
export const clock_adjtime = call<Clock_adjtimeCall>('clock_adjtime');

/** The forms of adjtimex. */
export interface AdjtimexCall extends Ways<[buf: Pointer<'struct timex'>]> {
  /**
   * Exact: adjusts the clock; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 1.0; i386 124, x86_64 159, arm64 171.
   * Manual: https://man7.org/linux/man-pages/man2/adjtimex.2.html
   *
   * @param buf in, out: struct timex
   * @throws {SyscallError} EFAULT, EINVAL, ENODEV, EOPNOTSUPP, EPERM
   */
  (buf: Pointer<'struct timex'>): number;
  /**
   * Comfortable: adjusts the clock; what the kernel writes is returned.
   *
   * Since Linux 1.0; i386 124, x86_64 159, arm64 171.
   * Manual: https://man7.org/linux/man-pages/man2/adjtimex.2.html
   *
   * @param buf in, out: struct timex
   * @throws {SyscallError} EFAULT, EINVAL, ENODEV, EOPNOTSUPP, EPERM
   */
  (buf: Input<'timex'>): { state: number; buf: Structs['timex'] };
  /** With bigints: adjusts the clock. */
  bigint(buf: Pointer<'struct timex'>): bigint;
  /** With bigints: adjusts the clock. */
  bigint(buf: Input<'timex'>): Big<{ state: number; buf: Structs['timex'] }>;
}
/**
 * `adjtimex` adjusts the clock.
 *
 * Since Linux 1.0; i386 124, x86_64 159, arm64 171.
 *
 * @throws {SyscallError} EFAULT, EINVAL, ENODEV, EOPNOTSUPP, EPERM
 * @see https://man7.org/linux/man-pages/man2/adjtimex.2.html
 */
export const adjtimex = call<AdjtimexCall>('adjtimex');

/** The forms of clock_nanosleep. */
export interface Clock_nanosleepCall extends Ways<[clockid: OneOf<'clock'>, flags: Flags<'timer'>, request: In<'timespec'>, remain: Pointer<'struct timespec'>]> {
  /**
   * Comfortable: sleeps until a time of a clock, or for a while; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6; i386 267, x86_64 230, arm64 115.
   * Manual: https://man7.org/linux/man-pages/man2/clock_nanosleep.2.html
   *
   * @param clockid one of CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID, CLOCK_MONOTONIC_RAW, CLOCK_REALTIME_COARSE, CLOCK_MONOTONIC_COARSE, CLOCK_BOOTTIME, …
   * @param flags flags: any of TIMER_ABSTIME; may be left out: 0
   * @param request in: struct timespec
   * @throws {SyscallError} EFAULT, EINTR, EINVAL, ENOTSUP
   */
  (clockid: OneOf<'clock'>, flags: Flags<'timer'>, request: In<'timespec'>): Structs['timespec'];
  /**
   * Exact: sleeps until a time of a clock, or for a while; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6; i386 267, x86_64 230, arm64 115.
   * Manual: https://man7.org/linux/man-pages/man2/clock_nanosleep.2.html
   *
   * @param clockid one of CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID, CLOCK_MONOTONIC_RAW, CLOCK_REALTIME_COARSE, CLOCK_MONOTONIC_COARSE, CLOCK_BOOTTIME, …
   * @param flags flags: any of TIMER_ABSTIME
   * @param request in: struct timespec
   * @param remain out: struct timespec
   * @throws {SyscallError} EFAULT, EINTR, EINVAL, ENOTSUP
   */
  (clockid: OneOf<'clock'>, flags: Flags<'timer'>, request: In<'timespec'>, remain: Pointer<'struct timespec'>): number;
  /** With bigints: sleeps until a time of a clock, or for a while. */
  bigint(clockid: OneOf<'clock'>, flags: Flags<'timer'>, request: In<'timespec'>): Big<Structs['timespec']>;
  /** With bigints: sleeps until a time of a clock, or for a while. */
  bigint(clockid: OneOf<'clock'>, flags: Flags<'timer'>, request: In<'timespec'>, remain: Pointer<'struct timespec'>): bigint;
}
/**
 * `clock_nanosleep` sleeps until a time of a clock, or for a while.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.6; i386 267, x86_64 230, arm64 115.
 *
 * @throws {SyscallError} EFAULT, EINTR, EINVAL, ENOTSUP
 * @see https://man7.org/linux/man-pages/man2/clock_nanosleep.2.html
 */
export const clock_nanosleep = call<Clock_nanosleepCall>('clock_nanosleep');

/** The forms of nanosleep. */
export interface NanosleepCall extends Ways<[req: In<'timespec'>, rem: Pointer<'struct timespec'>]> {
  /**
   * Comfortable: sleeps; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.0; i386 162, x86_64 35, arm64 101.
   * Manual: https://man7.org/linux/man-pages/man2/nanosleep.2.html
   *
   * @param req in: struct timespec
   * @throws {SyscallError} EFAULT, EINTR, EINVAL
   */
  (req: In<'timespec'>): Structs['timespec'];
  /**
   * Exact: sleeps; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.0; i386 162, x86_64 35, arm64 101.
   * Manual: https://man7.org/linux/man-pages/man2/nanosleep.2.html
   *
   * @param req in: struct timespec
   * @param rem out: struct timespec
   * @throws {SyscallError} EFAULT, EINTR, EINVAL
   */
  (req: In<'timespec'>, rem: Pointer<'struct timespec'>): number;
  /** With bigints: sleeps. */
  bigint(req: In<'timespec'>): Big<Structs['timespec']>;
  /** With bigints: sleeps. */
  bigint(req: In<'timespec'>, rem: Pointer<'struct timespec'>): bigint;
}
/**
 * `nanosleep` sleeps.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.0; i386 162, x86_64 35, arm64 101.
 *
 * @throws {SyscallError} EFAULT, EINTR, EINVAL
 * @see https://man7.org/linux/man-pages/man2/nanosleep.2.html
 */
export const nanosleep = call<NanosleepCall>('nanosleep');

/** The forms of clock_gettime64. */
export interface Clock_gettime64Call extends Ways<[clockid: OneOf<'clock'>, tp: Pointer<'struct timespec'>]> {
  /**
   * Comfortable: gets the time of a clock, with 64-bit seconds; what the kernel writes is returned.
   *
   * Since Linux 5.1; i386 403.
   * Manual: https://man7.org/linux/man-pages/man2/clock_gettime.2.html
   *
   * @param clockid one of CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID, CLOCK_MONOTONIC_RAW, CLOCK_REALTIME_COARSE, CLOCK_MONOTONIC_COARSE, CLOCK_BOOTTIME, …
   * @throws {SyscallError} EACCES, EFAULT, EINVAL, ENODEV, ENOTSUP, EOVERFLOW, EPERM
   */
  (clockid: OneOf<'clock'>): Structs['timespec'];
  /**
   * Exact: gets the time of a clock, with 64-bit seconds; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 5.1; i386 403.
   * Manual: https://man7.org/linux/man-pages/man2/clock_gettime.2.html
   *
   * @param clockid one of CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID, CLOCK_MONOTONIC_RAW, CLOCK_REALTIME_COARSE, CLOCK_MONOTONIC_COARSE, CLOCK_BOOTTIME, …
   * @param tp out: struct timespec
   * @throws {SyscallError} EACCES, EFAULT, EINVAL, ENODEV, ENOTSUP, EOVERFLOW, EPERM
   */
  (clockid: OneOf<'clock'>, tp: Pointer<'struct timespec'>): number;
  /** With bigints: gets the time of a clock, with 64-bit seconds. */
  bigint(clockid: OneOf<'clock'>): Big<Structs['timespec']>;
  /** With bigints: gets the time of a clock, with 64-bit seconds. */
  bigint(clockid: OneOf<'clock'>, tp: Pointer<'struct timespec'>): bigint;
}
/**
 * `clock_gettime64` gets the time of a clock, with 64-bit seconds.
 *
 * Since Linux 5.1; i386 403.
 *
 * @throws {SyscallError} EACCES, EFAULT, EINVAL, ENODEV, ENOTSUP, EOVERFLOW, EPERM
 * @see https://man7.org/linux/man-pages/man2/clock_gettime.2.html
 */
export const clock_gettime64 = call<Clock_gettime64Call>('clock_gettime64');

/**
 * `clock_settime64` sets the time of a clock, with 64-bit seconds.
 *
 * Since Linux 5.1; i386 404.
 *
 * @param clockid one of CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID, CLOCK_MONOTONIC_RAW, CLOCK_REALTIME_COARSE, CLOCK_MONOTONIC_COARSE, CLOCK_BOOTTIME, …
 * @param tp in: struct timespec
 * @throws {SyscallError} EACCES, EFAULT, EINVAL, ENODEV, ENOTSUP, EOVERFLOW, EPERM
 * @see https://man7.org/linux/man-pages/man2/clock_settime.2.html
 */
export const clock_settime64 = call<Exact<[clockid: OneOf<'clock'>, tp: In<'timespec'>]>>('clock_settime64');

/** The forms of clock_getres_time64. */
export interface Clock_getres_time64Call extends Ways<[clockid: OneOf<'clock'>, res: Pointer<'struct timespec'>]> {
  /**
   * Comfortable: gets the resolution of a clock, with 64-bit seconds; what the kernel writes is returned.
   *
   * Since Linux 5.1; i386 406.
   * Manual: https://man7.org/linux/man-pages/man2/clock_getres.2.html
   *
   * @param clockid one of CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID, CLOCK_MONOTONIC_RAW, CLOCK_REALTIME_COARSE, CLOCK_MONOTONIC_COARSE, CLOCK_BOOTTIME, …
   * @throws {SyscallError} EACCES, EFAULT, EINVAL, ENODEV, ENOTSUP, EOVERFLOW, EPERM
   */
  (clockid: OneOf<'clock'>): Structs['timespec'];
  /**
   * Exact: gets the resolution of a clock, with 64-bit seconds; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 5.1; i386 406.
   * Manual: https://man7.org/linux/man-pages/man2/clock_getres.2.html
   *
   * @param clockid one of CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID, CLOCK_MONOTONIC_RAW, CLOCK_REALTIME_COARSE, CLOCK_MONOTONIC_COARSE, CLOCK_BOOTTIME, …
   * @param res out: struct timespec
   * @throws {SyscallError} EACCES, EFAULT, EINVAL, ENODEV, ENOTSUP, EOVERFLOW, EPERM
   */
  (clockid: OneOf<'clock'>, res: Pointer<'struct timespec'>): number;
  /** With bigints: gets the resolution of a clock, with 64-bit seconds. */
  bigint(clockid: OneOf<'clock'>): Big<Structs['timespec']>;
  /** With bigints: gets the resolution of a clock, with 64-bit seconds. */
  bigint(clockid: OneOf<'clock'>, res: Pointer<'struct timespec'>): bigint;
}
/**
 * `clock_getres_time64` gets the resolution of a clock, with 64-bit seconds.
 *
 * Since Linux 5.1; i386 406.
 *
 * @throws {SyscallError} EACCES, EFAULT, EINVAL, ENODEV, ENOTSUP, EOVERFLOW, EPERM
 * @see https://man7.org/linux/man-pages/man2/clock_getres.2.html
 */
export const clock_getres_time64 = call<Clock_getres_time64Call>('clock_getres_time64');

/** The forms of clock_adjtime64. */
export interface Clock_adjtime64Call extends Ways<[clk_id: OneOf<'clock'>, buf: Pointer<'struct timex'>]> {
  /**
   * Exact: adjusts a clock, with 64-bit seconds; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 5.1; i386 405.
   * Manual: https://man7.org/linux/man-pages/man2/clock_adjtime.2.html
   *
   * @param clk_id one of CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID, CLOCK_MONOTONIC_RAW, CLOCK_REALTIME_COARSE, CLOCK_MONOTONIC_COARSE, CLOCK_BOOTTIME, …
   * @param buf in, out: struct timex
   * @throws {SyscallError} EFAULT, EINVAL, ENODEV, EOPNOTSUPP, EPERM
   */
  (clk_id: OneOf<'clock'>, buf: Pointer<'struct timex'>): number;
  /**
   * Comfortable: adjusts a clock, with 64-bit seconds; what the kernel writes is returned.
   *
   * Since Linux 5.1; i386 405.
   * Manual: https://man7.org/linux/man-pages/man2/clock_adjtime.2.html
   *
   * @param clk_id one of CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID, CLOCK_MONOTONIC_RAW, CLOCK_REALTIME_COARSE, CLOCK_MONOTONIC_COARSE, CLOCK_BOOTTIME, …
   * @param buf in, out: struct timex
   * @throws {SyscallError} EFAULT, EINVAL, ENODEV, EOPNOTSUPP, EPERM
   */
  (clk_id: OneOf<'clock'>, buf: Input<'timex'>): { state: number; buf: Structs['timex'] };
  /** With bigints: adjusts a clock, with 64-bit seconds. */
  bigint(clk_id: OneOf<'clock'>, buf: Pointer<'struct timex'>): bigint;
  /** With bigints: adjusts a clock, with 64-bit seconds. */
  bigint(clk_id: OneOf<'clock'>, buf: Input<'timex'>): Big<{ state: number; buf: Structs['timex'] }>;
}
/**
 * `clock_adjtime64` adjusts a clock, with 64-bit seconds.
 *
 * Since Linux 5.1; i386 405.
 *
 * @throws {SyscallError} EFAULT, EINVAL, ENODEV, EOPNOTSUPP, EPERM
 * @see https://man7.org/linux/man-pages/man2/clock_adjtime.2.html
 */
export const clock_adjtime64 = call<Clock_adjtime64Call>('clock_adjtime64');

/** The forms of clock_nanosleep_time64. */
export interface Clock_nanosleep_time64Call extends Ways<[clockid: OneOf<'clock'>, flags: Flags<'timer'>, request: In<'timespec'>, remain: Pointer<'struct timespec'>]> {
  /**
   * Comfortable: sleeps until a time of a clock, with 64-bit seconds; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.1; i386 407.
   * Manual: https://man7.org/linux/man-pages/man2/clock_nanosleep.2.html
   *
   * @param clockid one of CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID, CLOCK_MONOTONIC_RAW, CLOCK_REALTIME_COARSE, CLOCK_MONOTONIC_COARSE, CLOCK_BOOTTIME, …
   * @param flags flags: any of TIMER_ABSTIME; may be left out: 0
   * @param request in: struct timespec
   * @throws {SyscallError} EFAULT, EINTR, EINVAL, ENOTSUP
   */
  (clockid: OneOf<'clock'>, flags: Flags<'timer'>, request: In<'timespec'>): Structs['timespec'];
  /**
   * Exact: sleeps until a time of a clock, with 64-bit seconds; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.1; i386 407.
   * Manual: https://man7.org/linux/man-pages/man2/clock_nanosleep.2.html
   *
   * @param clockid one of CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID, CLOCK_MONOTONIC_RAW, CLOCK_REALTIME_COARSE, CLOCK_MONOTONIC_COARSE, CLOCK_BOOTTIME, …
   * @param flags flags: any of TIMER_ABSTIME
   * @param request in: struct timespec
   * @param remain out: struct timespec
   * @throws {SyscallError} EFAULT, EINTR, EINVAL, ENOTSUP
   */
  (clockid: OneOf<'clock'>, flags: Flags<'timer'>, request: In<'timespec'>, remain: Pointer<'struct timespec'>): number;
  /** With bigints: sleeps until a time of a clock, with 64-bit seconds. */
  bigint(clockid: OneOf<'clock'>, flags: Flags<'timer'>, request: In<'timespec'>): Big<Structs['timespec']>;
  /** With bigints: sleeps until a time of a clock, with 64-bit seconds. */
  bigint(clockid: OneOf<'clock'>, flags: Flags<'timer'>, request: In<'timespec'>, remain: Pointer<'struct timespec'>): bigint;
}
/**
 * `clock_nanosleep_time64` sleeps until a time of a clock, with 64-bit seconds.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 5.1; i386 407.
 *
 * @throws {SyscallError} EFAULT, EINTR, EINVAL, ENOTSUP
 * @see https://man7.org/linux/man-pages/man2/clock_nanosleep.2.html
 */
export const clock_nanosleep_time64 = call<Clock_nanosleep_time64Call>('clock_nanosleep_time64');

/** The forms of getitimer. */
export interface GetitimerCall extends Ways<[which: OneOf<'itimer'>, curr_value: Pointer<'struct itimerval'>]> {
  /**
   * Comfortable: gets an interval timer; what the kernel writes is returned.
   *
   * Since Linux 1.0; i386 105, x86_64 36, arm64 102.
   * Manual: https://man7.org/linux/man-pages/man2/getitimer.2.html
   *
   * @param which one of ITIMER_REAL, ITIMER_VIRTUAL, ITIMER_PROF
   * @throws {SyscallError} EFAULT, EINVAL
   */
  (which: OneOf<'itimer'>): Structs['itimerval'];
  /**
   * Exact: gets an interval timer; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 1.0; i386 105, x86_64 36, arm64 102.
   * Manual: https://man7.org/linux/man-pages/man2/getitimer.2.html
   *
   * @param which one of ITIMER_REAL, ITIMER_VIRTUAL, ITIMER_PROF
   * @param curr_value out: struct itimerval
   * @throws {SyscallError} EFAULT, EINVAL
   */
  (which: OneOf<'itimer'>, curr_value: Pointer<'struct itimerval'>): number;
  /** With bigints: gets an interval timer. */
  bigint(which: OneOf<'itimer'>): Big<Structs['itimerval']>;
  /** With bigints: gets an interval timer. */
  bigint(which: OneOf<'itimer'>, curr_value: Pointer<'struct itimerval'>): bigint;
}
/**
 * `getitimer` gets an interval timer.
 *
 * Since Linux 1.0; i386 105, x86_64 36, arm64 102.
 *
 * @throws {SyscallError} EFAULT, EINVAL
 * @see https://man7.org/linux/man-pages/man2/getitimer.2.html
 */
export const getitimer = call<GetitimerCall>('getitimer');

/** The forms of setitimer. */
export interface SetitimerCall extends Ways<[which: OneOf<'itimer'>, new_value: In<'itimerval'>, old_value: Pointer<'struct itimerval'>]> {
  /**
   * Comfortable: sets an interval timer, and gives its former setting; what the kernel writes is returned.
   *
   * Since Linux 1.0; i386 104, x86_64 38, arm64 103.
   * Manual: https://man7.org/linux/man-pages/man2/setitimer.2.html
   *
   * @param which one of ITIMER_REAL, ITIMER_VIRTUAL, ITIMER_PROF
   * @param new_value in: struct itimerval
   * @throws {SyscallError} EFAULT, EINVAL
   */
  (which: OneOf<'itimer'>, new_value: In<'itimerval'>): Structs['itimerval'];
  /**
   * Exact: sets an interval timer, and gives its former setting; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 1.0; i386 104, x86_64 38, arm64 103.
   * Manual: https://man7.org/linux/man-pages/man2/setitimer.2.html
   *
   * @param which one of ITIMER_REAL, ITIMER_VIRTUAL, ITIMER_PROF
   * @param new_value in: struct itimerval
   * @param old_value out: struct itimerval
   * @throws {SyscallError} EFAULT, EINVAL
   */
  (which: OneOf<'itimer'>, new_value: In<'itimerval'>, old_value: Pointer<'struct itimerval'>): number;
  /** With bigints: sets an interval timer, and gives its former setting. */
  bigint(which: OneOf<'itimer'>, new_value: In<'itimerval'>): Big<Structs['itimerval']>;
  /** With bigints: sets an interval timer, and gives its former setting. */
  bigint(which: OneOf<'itimer'>, new_value: In<'itimerval'>, old_value: Pointer<'struct itimerval'>): bigint;
}
/**
 * `setitimer` sets an interval timer, and gives its former setting.
 *
 * Since Linux 1.0; i386 104, x86_64 38, arm64 103.
 *
 * @throws {SyscallError} EFAULT, EINVAL
 * @see https://man7.org/linux/man-pages/man2/setitimer.2.html
 */
export const setitimer = call<SetitimerCall>('setitimer');

/** The forms of timer_create. */
export interface Timer_createCall extends Ways<[clockid: OneOf<'clock'>, sevp: In<'sigevent'>, timerid: Pointer<'timer_t'>]> {
  /**
   * Comfortable: makes a timer; what the kernel writes is returned.
   *
   * Since Linux 2.6; i386 259, x86_64 222, arm64 107.
   * Manual: https://man7.org/linux/man-pages/man2/timer_create.2.html
   *
   * @param clockid one of CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID, CLOCK_MONOTONIC_RAW, CLOCK_REALTIME_COARSE, CLOCK_MONOTONIC_COARSE, CLOCK_BOOTTIME, …
   * @param sevp in: struct sigevent
   * @throws {SyscallError} EAGAIN, EINVAL, ENOMEM, ENOTSUP, EPERM
   */
  (clockid: OneOf<'clock'>, sevp: In<'sigevent'>): number;
  /**
   * Exact: makes a timer; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6; i386 259, x86_64 222, arm64 107.
   * Manual: https://man7.org/linux/man-pages/man2/timer_create.2.html
   *
   * @param clockid one of CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID, CLOCK_MONOTONIC_RAW, CLOCK_REALTIME_COARSE, CLOCK_MONOTONIC_COARSE, CLOCK_BOOTTIME, …
   * @param sevp in: struct sigevent
   * @param timerid out: timer_t
   * @throws {SyscallError} EAGAIN, EINVAL, ENOMEM, ENOTSUP, EPERM
   */
  (clockid: OneOf<'clock'>, sevp: In<'sigevent'>, timerid: Pointer<'timer_t'>): number;
  /** With bigints: makes a timer. */
  bigint(clockid: OneOf<'clock'>, sevp: In<'sigevent'>): Big<number>;
  /** With bigints: makes a timer. */
  bigint(clockid: OneOf<'clock'>, sevp: In<'sigevent'>, timerid: Pointer<'timer_t'>): bigint;
}
/**
 * `timer_create` makes a timer.
 *
 * Since Linux 2.6; i386 259, x86_64 222, arm64 107.
 *
 * @throws {SyscallError} EAGAIN, EINVAL, ENOMEM, ENOTSUP, EPERM
 * @see https://man7.org/linux/man-pages/man2/timer_create.2.html
 */
export const timer_create = call<Timer_createCall>('timer_create');

/** The forms of timer_settime. */
export interface Timer_settimeCall extends Ways<[timerid: Int, flags: Flags<'timer'>, new_value: In<'itimerspec'>, old_value: Pointer<'struct itimerspec'>]> {
  /**
   * Comfortable: arms or disarms a timer, and gives its former setting; what the kernel writes is returned.
   *
   * Since Linux 2.6; i386 260, x86_64 223, arm64 110.
   * Manual: https://man7.org/linux/man-pages/man2/timer_settime.2.html
   *
   * @param flags flags: any of TIMER_ABSTIME
   * @param new_value in: struct itimerspec
   * @throws {SyscallError} EFAULT, EINVAL
   */
  (timerid: Int, flags: Flags<'timer'>, new_value: In<'itimerspec'>): Structs['itimerspec'];
  /**
   * Exact: arms or disarms a timer, and gives its former setting; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6; i386 260, x86_64 223, arm64 110.
   * Manual: https://man7.org/linux/man-pages/man2/timer_settime.2.html
   *
   * @param flags flags: any of TIMER_ABSTIME
   * @param new_value in: struct itimerspec
   * @param old_value out: struct itimerspec
   * @throws {SyscallError} EFAULT, EINVAL
   */
  (timerid: Int, flags: Flags<'timer'>, new_value: In<'itimerspec'>, old_value: Pointer<'struct itimerspec'>): number;
  /** With bigints: arms or disarms a timer, and gives its former setting. */
  bigint(timerid: Int, flags: Flags<'timer'>, new_value: In<'itimerspec'>): Big<Structs['itimerspec']>;
  /** With bigints: arms or disarms a timer, and gives its former setting. */
  bigint(timerid: Int, flags: Flags<'timer'>, new_value: In<'itimerspec'>, old_value: Pointer<'struct itimerspec'>): bigint;
}
/**
 * `timer_settime` arms or disarms a timer, and gives its former setting.
 *
 * Since Linux 2.6; i386 260, x86_64 223, arm64 110.
 *
 * @throws {SyscallError} EFAULT, EINVAL
 * @see https://man7.org/linux/man-pages/man2/timer_settime.2.html
 */
export const timer_settime = call<Timer_settimeCall>('timer_settime');

/** The forms of timer_gettime. */
export interface Timer_gettimeCall extends Ways<[timerid: Int, curr_value: Pointer<'struct itimerspec'>]> {
  /**
   * Comfortable: gets a timer's setting; what the kernel writes is returned.
   *
   * Since Linux 2.6; i386 261, x86_64 224, arm64 108.
   * Manual: https://man7.org/linux/man-pages/man2/timer_gettime.2.html
   *
   * @throws {SyscallError} EFAULT, EINVAL
   */
  (timerid: Int): Structs['itimerspec'];
  /**
   * Exact: gets a timer's setting; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6; i386 261, x86_64 224, arm64 108.
   * Manual: https://man7.org/linux/man-pages/man2/timer_gettime.2.html
   *
   * @param curr_value out: struct itimerspec
   * @throws {SyscallError} EFAULT, EINVAL
   */
  (timerid: Int, curr_value: Pointer<'struct itimerspec'>): number;
  /** With bigints: gets a timer's setting. */
  bigint(timerid: Int): Big<Structs['itimerspec']>;
  /** With bigints: gets a timer's setting. */
  bigint(timerid: Int, curr_value: Pointer<'struct itimerspec'>): bigint;
}
/**
 * `timer_gettime` gets a timer's setting.
 *
 * Since Linux 2.6; i386 261, x86_64 224, arm64 108.
 *
 * @throws {SyscallError} EFAULT, EINVAL
 * @see https://man7.org/linux/man-pages/man2/timer_gettime.2.html
 */
export const timer_gettime = call<Timer_gettimeCall>('timer_gettime');

/**
 * `timer_getoverrun` gets how often a timer has run out unseen.
 *
 * Since Linux 2.6; i386 262, x86_64 225, arm64 109.
 *
 * @throws {SyscallError} EINVAL
 * @see https://man7.org/linux/man-pages/man2/timer_getoverrun.2.html
 */
export const timer_getoverrun = call<Exact<[timerid: Int]>>('timer_getoverrun', 1);

/**
 * `timer_delete` ends a timer.
 *
 * Since Linux 2.6; i386 263, x86_64 226, arm64 111.
 *
 * @throws {SyscallError} EINVAL
 * @see https://man7.org/linux/man-pages/man2/timer_delete.2.html
 */
export const timer_delete = call<Exact<[timerid: Int]>>('timer_delete', 1);

/** The forms of timer_settime64. */
export interface Timer_settime64Call extends Ways<[timerid: Int, flags: Flags<'timer'>, new_value: In<'itimerspec'>, old_value: Pointer<'struct itimerspec'>]> {
  /**
   * Comfortable: arms or disarms a timer, with 64-bit seconds; what the kernel writes is returned.
   *
   * Since Linux 5.1; i386 409.
   * Manual: https://man7.org/linux/man-pages/man2/timer_settime.2.html
   *
   * @param flags flags: any of TIMER_ABSTIME
   * @param new_value in: struct itimerspec
   * @throws {SyscallError} EFAULT, EINVAL
   */
  (timerid: Int, flags: Flags<'timer'>, new_value: In<'itimerspec'>): Structs['itimerspec'];
  /**
   * Exact: arms or disarms a timer, with 64-bit seconds; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 5.1; i386 409.
   * Manual: https://man7.org/linux/man-pages/man2/timer_settime.2.html
   *
   * @param flags flags: any of TIMER_ABSTIME
   * @param new_value in: struct itimerspec
   * @param old_value out: struct itimerspec
   * @throws {SyscallError} EFAULT, EINVAL
   */
  (timerid: Int, flags: Flags<'timer'>, new_value: In<'itimerspec'>, old_value: Pointer<'struct itimerspec'>): number;
  /** With bigints: arms or disarms a timer, with 64-bit seconds. */
  bigint(timerid: Int, flags: Flags<'timer'>, new_value: In<'itimerspec'>): Big<Structs['itimerspec']>;
  /** With bigints: arms or disarms a timer, with 64-bit seconds. */
  bigint(timerid: Int, flags: Flags<'timer'>, new_value: In<'itimerspec'>, old_value: Pointer<'struct itimerspec'>): bigint;
}
/**
 * `timer_settime64` arms or disarms a timer, with 64-bit seconds.
 *
 * Since Linux 5.1; i386 409.
 *
 * @throws {SyscallError} EFAULT, EINVAL
 * @see https://man7.org/linux/man-pages/man2/timer_settime.2.html
 */
export const timer_settime64 = call<Timer_settime64Call>('timer_settime64');

/** The forms of timer_gettime64. */
export interface Timer_gettime64Call extends Ways<[timerid: Int, curr_value: Pointer<'struct itimerspec'>]> {
  /**
   * Comfortable: gets a timer's setting, with 64-bit seconds; what the kernel writes is returned.
   *
   * Since Linux 5.1; i386 408.
   * Manual: https://man7.org/linux/man-pages/man2/timer_gettime.2.html
   *
   * @throws {SyscallError} EFAULT, EINVAL
   */
  (timerid: Int): Structs['itimerspec'];
  /**
   * Exact: gets a timer's setting, with 64-bit seconds; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 5.1; i386 408.
   * Manual: https://man7.org/linux/man-pages/man2/timer_gettime.2.html
   *
   * @param curr_value out: struct itimerspec
   * @throws {SyscallError} EFAULT, EINVAL
   */
  (timerid: Int, curr_value: Pointer<'struct itimerspec'>): number;
  /** With bigints: gets a timer's setting, with 64-bit seconds. */
  bigint(timerid: Int): Big<Structs['itimerspec']>;
  /** With bigints: gets a timer's setting, with 64-bit seconds. */
  bigint(timerid: Int, curr_value: Pointer<'struct itimerspec'>): bigint;
}
/**
 * `timer_gettime64` gets a timer's setting, with 64-bit seconds.
 *
 * Since Linux 5.1; i386 408.
 *
 * @throws {SyscallError} EFAULT, EINVAL
 * @see https://man7.org/linux/man-pages/man2/timer_gettime.2.html
 */
export const timer_gettime64 = call<Timer_gettime64Call>('timer_gettime64');

/** The forms of futex. */
export interface FutexCall extends Ways<[uaddr: readonly Int[] | Pointer<'u32'>, futex_op: OneWith<'futex', 'futex_flags'>, val: Int, timeout: In<'timespec'>, uaddr2: readonly Int[] | Pointer<'u32'>, val3: Int]> {
  /**
   * Comfortable: waits at a word of memory while it holds val.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Manual: https://man7.org/linux/man-pages/man2/futex.2.html
   *
   * @param uaddr in: u32
   * @param timeout in: struct timespec
   * @throws {SyscallError} EACCES, EFAULT, EINVAL, ENOSYS, EAGAIN, EDEADLK, ENOMEM, EPERM, ESRCH, ENFILE, ETIMEDOUT, EWOULDBLOCK, EINTR
   */
  (uaddr: readonly Int[] | Pointer<'u32'>, futex_op: ChoiceWith<'FUTEX_WAIT', 0, 'futex_flags'>, val: Int, timeout: In<'timespec'>): number;
  /**
   * Comfortable: wakes at most val who wait at a word of memory, and returns how many.
   *
   * Manual: https://man7.org/linux/man-pages/man2/futex.2.html
   *
   * @param uaddr in: u32
   * @throws {SyscallError} EACCES, EFAULT, EINVAL, ENOSYS, EAGAIN, EDEADLK, ENOMEM, EPERM, ESRCH, ENFILE, ETIMEDOUT, EWOULDBLOCK, EINTR
   */
  (uaddr: readonly Int[] | Pointer<'u32'>, futex_op: ChoiceWith<'FUTEX_WAKE', 1, 'futex_flags'>, val: Int): number;
  /**
   * Comfortable: waits at a word of this process's own memory while it holds val.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Manual: https://man7.org/linux/man-pages/man2/futex.2.html
   *
   * @param uaddr in: u32
   * @param timeout in: struct timespec
   * @throws {SyscallError} EACCES, EFAULT, EINVAL, ENOSYS, EAGAIN, EDEADLK, ENOMEM, EPERM, ESRCH, ENFILE, ETIMEDOUT, EWOULDBLOCK, EINTR
   */
  (uaddr: readonly Int[] | Pointer<'u32'>, futex_op: ChoiceWith<'FUTEX_WAIT_PRIVATE', 128, 'futex_flags'>, val: Int, timeout: In<'timespec'>): number;
  /**
   * Comfortable: wakes at most val who wait at a word of this process's own memory, and returns how many.
   *
   * Manual: https://man7.org/linux/man-pages/man2/futex.2.html
   *
   * @param uaddr in: u32
   * @throws {SyscallError} EACCES, EFAULT, EINVAL, ENOSYS, EAGAIN, EDEADLK, ENOMEM, EPERM, ESRCH, ENFILE, ETIMEDOUT, EWOULDBLOCK, EINTR
   */
  (uaddr: readonly Int[] | Pointer<'u32'>, futex_op: ChoiceWith<'FUTEX_WAKE_PRIVATE', 129, 'futex_flags'>, val: Int): number;
  /**
   * Comfortable: waits until a time at a word of memory while it holds val, for those who wake with a bit of the mask; uaddr2 is NULL.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Manual: https://man7.org/linux/man-pages/man2/futex.2.html
   *
   * @param uaddr in: u32
   * @param timeout in: struct timespec
   * @throws {SyscallError} EACCES, EFAULT, EINVAL, ENOSYS, EAGAIN, EDEADLK, ENOMEM, EPERM, ESRCH, ENFILE, ETIMEDOUT, EWOULDBLOCK, EINTR
   */
  (uaddr: readonly Int[] | Pointer<'u32'>, futex_op: ChoiceWith<'FUTEX_WAIT_BITSET', 9, 'futex_flags'>, val: Int, timeout: In<'timespec'>, mask: Int): number;
  /**
   * Comfortable: moves those who wait at a word of memory beyond val to another, at most val2, given for the timeout.
   *
   * Manual: https://man7.org/linux/man-pages/man2/futex.2.html
   *
   * @param uaddr in: u32
   * @param uaddr2 in: u32
   * @throws {SyscallError} EACCES, EFAULT, EINVAL, ENOSYS, EAGAIN, EDEADLK, ENOMEM, EPERM, ESRCH, ENFILE, ETIMEDOUT, EWOULDBLOCK, EINTR
   */
  (uaddr: readonly Int[] | Pointer<'u32'>, futex_op: ChoiceWith<'FUTEX_REQUEUE', 3, 'futex_flags'>, val: Int, val2: Int, uaddr2: readonly Int[] | Pointer<'u32'>): number;
  /**
   * Comfortable: wakes at most val who wait at a word of memory with a bit of the mask, and returns how many; the two between are NULL.
   *
   * Manual: https://man7.org/linux/man-pages/man2/futex.2.html
   *
   * @param uaddr in: u32
   * @throws {SyscallError} EACCES, EFAULT, EINVAL, ENOSYS, EAGAIN, EDEADLK, ENOMEM, EPERM, ESRCH, ENFILE, ETIMEDOUT, EWOULDBLOCK, EINTR
   */
  (uaddr: readonly Int[] | Pointer<'u32'>, futex_op: ChoiceWith<'FUTEX_WAKE_BITSET', 10, 'futex_flags'>, val: Int, mask: Int): number;
  /**
   * Comfortable: as FUTEX_REQUEUE where the first word is val3, and wakes val of them.
   *
   * Manual: https://man7.org/linux/man-pages/man2/futex.2.html
   *
   * @param uaddr in: u32
   * @param uaddr2 in: u32
   * @throws {SyscallError} EACCES, EFAULT, EINVAL, ENOSYS, EAGAIN, EDEADLK, ENOMEM, EPERM, ESRCH, ENFILE, ETIMEDOUT, EWOULDBLOCK, EINTR
   */
  (uaddr: readonly Int[] | Pointer<'u32'>, futex_op: ChoiceWith<'FUTEX_CMP_REQUEUE', 4, 'futex_flags'>, val: Int, val2: Int, uaddr2: readonly Int[] | Pointer<'u32'>, val3: Int): number;
  /**
   * Comfortable: changes the second word as val3 says, wakes val at the first, and val2 at the second where it was as val3 says.
   *
   * Manual: https://man7.org/linux/man-pages/man2/futex.2.html
   *
   * @param uaddr in: u32
   * @param uaddr2 in, out: u32
   * @throws {SyscallError} EACCES, EFAULT, EINVAL, ENOSYS, EAGAIN, EDEADLK, ENOMEM, EPERM, ESRCH, ENFILE, ETIMEDOUT, EWOULDBLOCK, EINTR
   */
  (uaddr: readonly Int[] | Pointer<'u32'>, futex_op: ChoiceWith<'FUTEX_WAKE_OP', 5, 'futex_flags'>, val: Int, val2: Int, uaddr2: readonly Int[] | Pointer<'u32'>, val3: Int): number;
  /**
   * Comfortable: takes a lock with priority inheritance.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Manual: https://man7.org/linux/man-pages/man2/futex.2.html
   *
   * @param uaddr in: u32
   * @param val has to be 0
   * @param timeout in: struct timespec
   * @throws {SyscallError} EACCES, EFAULT, EINVAL, ENOSYS, EAGAIN, EDEADLK, ENOMEM, EPERM, ESRCH, ENFILE, ETIMEDOUT, EWOULDBLOCK, EINTR
   */
  (uaddr: readonly Int[] | Pointer<'u32'>, futex_op: ChoiceWith<'FUTEX_LOCK_PI', 6, 'futex_flags'>, val: Int, timeout: In<'timespec'>): number;
  /**
   * Comfortable: gives a lock with priority inheritance back.
   *
   * Manual: https://man7.org/linux/man-pages/man2/futex.2.html
   *
   * @param uaddr in: u32
   * @throws {SyscallError} EACCES, EFAULT, EINVAL, ENOSYS, EAGAIN, EDEADLK, ENOMEM, EPERM, ESRCH, ENFILE, ETIMEDOUT, EWOULDBLOCK, EINTR
   */
  (uaddr: readonly Int[] | Pointer<'u32'>, futex_op: ChoiceWith<'FUTEX_UNLOCK_PI', 7, 'futex_flags'>): number;
  /**
   * Comfortable: takes a lock with priority inheritance where it is free.
   *
   * Manual: https://man7.org/linux/man-pages/man2/futex.2.html
   *
   * @param uaddr in: u32
   * @throws {SyscallError} EACCES, EFAULT, EINVAL, ENOSYS, EAGAIN, EDEADLK, ENOMEM, EPERM, ESRCH, ENFILE, ETIMEDOUT, EWOULDBLOCK, EINTR
   */
  (uaddr: readonly Int[] | Pointer<'u32'>, futex_op: ChoiceWith<'FUTEX_TRYLOCK_PI', 8, 'futex_flags'>): number;
  /**
   * Exact: waits at a word of memory, or wakes who waits there; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6; i386 240, x86_64 202, arm64 98.
   * Manual: https://man7.org/linux/man-pages/man2/futex.2.html
   *
   * @param uaddr in, out: u32
   * @param futex_op one of FUTEX_WAIT, FUTEX_WAKE, FUTEX_FD, FUTEX_REQUEUE, FUTEX_CMP_REQUEUE, FUTEX_WAKE_OP, FUTEX_LOCK_PI, FUTEX_UNLOCK_PI, …; and any of FUTEX_PRIVATE_FLAG, FUTEX_CLOCK_REALTIME, FUTEX_ROBUST_UNLOCK, FUTEX_ROBUST_LIST32
   * @param timeout in: struct timespec
   * @param uaddr2 in, out: u32
   * @throws {SyscallError} EACCES, EFAULT, EINVAL, ENOSYS, EAGAIN, EDEADLK, ENOMEM, EPERM, ESRCH, ENFILE, ETIMEDOUT, EWOULDBLOCK, EINTR
   */
  (uaddr: readonly Int[] | Pointer<'u32'>, futex_op: OneWith<'futex', 'futex_flags'>, val: Int, timeout: In<'timespec'>, uaddr2: readonly Int[] | Pointer<'u32'>, val3: Int): number;
  /** With bigints: waits at a word of memory while it holds val. */
  bigint(uaddr: readonly Int[] | Pointer<'u32'>, futex_op: ChoiceWith<'FUTEX_WAIT', 0, 'futex_flags'>, val: Int, timeout: In<'timespec'>): Big<number>;
  /** With bigints: wakes at most val who wait at a word of memory, and returns how many. */
  bigint(uaddr: readonly Int[] | Pointer<'u32'>, futex_op: ChoiceWith<'FUTEX_WAKE', 1, 'futex_flags'>, val: Int): Big<number>;
  /** With bigints: waits at a word of this process's own memory while it holds val. */
  bigint(uaddr: readonly Int[] | Pointer<'u32'>, futex_op: ChoiceWith<'FUTEX_WAIT_PRIVATE', 128, 'futex_flags'>, val: Int, timeout: In<'timespec'>): Big<number>;
  /** With bigints: wakes at most val who wait at a word of this process's own memory, and returns how many. */
  bigint(uaddr: readonly Int[] | Pointer<'u32'>, futex_op: ChoiceWith<'FUTEX_WAKE_PRIVATE', 129, 'futex_flags'>, val: Int): Big<number>;
  /** With bigints: waits until a time at a word of memory while it holds val, for those who wake with a bit of the mask; uaddr2 is NULL. */
  bigint(uaddr: readonly Int[] | Pointer<'u32'>, futex_op: ChoiceWith<'FUTEX_WAIT_BITSET', 9, 'futex_flags'>, val: Int, timeout: In<'timespec'>, mask: Int): Big<number>;
  /** With bigints: moves those who wait at a word of memory beyond val to another, at most val2, given for the timeout. */
  bigint(uaddr: readonly Int[] | Pointer<'u32'>, futex_op: ChoiceWith<'FUTEX_REQUEUE', 3, 'futex_flags'>, val: Int, val2: Int, uaddr2: readonly Int[] | Pointer<'u32'>): Big<number>;
  /** With bigints: wakes at most val who wait at a word of memory with a bit of the mask, and returns how many; the two between are NULL. */
  bigint(uaddr: readonly Int[] | Pointer<'u32'>, futex_op: ChoiceWith<'FUTEX_WAKE_BITSET', 10, 'futex_flags'>, val: Int, mask: Int): Big<number>;
  /** With bigints: as FUTEX_REQUEUE where the first word is val3, and wakes val of them. */
  bigint(uaddr: readonly Int[] | Pointer<'u32'>, futex_op: ChoiceWith<'FUTEX_CMP_REQUEUE', 4, 'futex_flags'>, val: Int, val2: Int, uaddr2: readonly Int[] | Pointer<'u32'>, val3: Int): Big<number>;
  /** With bigints: changes the second word as val3 says, wakes val at the first, and val2 at the second where it was as val3 says. */
  bigint(uaddr: readonly Int[] | Pointer<'u32'>, futex_op: ChoiceWith<'FUTEX_WAKE_OP', 5, 'futex_flags'>, val: Int, val2: Int, uaddr2: readonly Int[] | Pointer<'u32'>, val3: Int): Big<number>;
  /** With bigints: takes a lock with priority inheritance. */
  bigint(uaddr: readonly Int[] | Pointer<'u32'>, futex_op: ChoiceWith<'FUTEX_LOCK_PI', 6, 'futex_flags'>, val: Int, timeout: In<'timespec'>): Big<number>;
  /** With bigints: gives a lock with priority inheritance back. */
  bigint(uaddr: readonly Int[] | Pointer<'u32'>, futex_op: ChoiceWith<'FUTEX_UNLOCK_PI', 7, 'futex_flags'>): Big<number>;
  /** With bigints: takes a lock with priority inheritance where it is free. */
  bigint(uaddr: readonly Int[] | Pointer<'u32'>, futex_op: ChoiceWith<'FUTEX_TRYLOCK_PI', 8, 'futex_flags'>): Big<number>;
  /** With bigints: waits at a word of memory, or wakes who waits there. */
  bigint(uaddr: readonly Int[] | Pointer<'u32'>, futex_op: OneWith<'futex', 'futex_flags'>, val: Int, timeout: In<'timespec'>, uaddr2: readonly Int[] | Pointer<'u32'>, val3: Int): bigint;
}
/**
 * `futex` waits at a word of memory, or wakes who waits there.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.6; i386 240, x86_64 202, arm64 98.
 *
 * @throws {SyscallError} EACCES, EFAULT, EINVAL, ENOSYS, EAGAIN, EDEADLK, ENOMEM, EPERM, ESRCH, ENFILE, ETIMEDOUT, EWOULDBLOCK, EINTR
 * @see https://man7.org/linux/man-pages/man2/futex.2.html
 */
export const futex = call<FutexCall>('futex', 'chosen');

/**
 * `futex_time64` waits at a word of memory, or wakes who waits there, with 64-bit seconds.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 5.1; i386 422.
 *
 * @param uaddr in, out: u32
 * @param futex_op one of FUTEX_WAIT, FUTEX_WAKE, FUTEX_FD, FUTEX_REQUEUE, FUTEX_CMP_REQUEUE, FUTEX_WAKE_OP, FUTEX_LOCK_PI, FUTEX_UNLOCK_PI, …; and any of FUTEX_PRIVATE_FLAG, FUTEX_CLOCK_REALTIME, FUTEX_ROBUST_UNLOCK, FUTEX_ROBUST_LIST32
 * @param timeout in: struct timespec
 * @param uaddr2 in, out: u32
 * @throws {SyscallError} EACCES, EFAULT, EINVAL, ENOSYS, EAGAIN, EDEADLK, ENOMEM, EPERM, ESRCH, ENFILE, ETIMEDOUT, EWOULDBLOCK, EINTR
 * @see https://man7.org/linux/man-pages/man2/futex.2.html
 */
export const futex_time64 = call<Exact<[uaddr: readonly Int[] | Pointer<'u32'>, futex_op: OneWith<'futex', 'futex_flags'>, val: Int, timeout: In<'timespec'>, uaddr2: readonly Int[] | Pointer<'u32'>, val3: Int]>>('futex_time64');

/** The forms of futex_waitv. */
export interface Futex_waitvCall extends Ways<[waiters: InArray<'futex_waitv'>, nr_futexes: Int, flags: Int, timeout: In<'timespec'>, clockid: OneOf<'clock'>]> {
  /**
   * Comfortable: waits at one of several words of memory.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.16; i386 449, x86_64 449, arm64 449.
   * Manual: https://man7.org/linux/man-pages/man2/futex_waitv.2.html
   *
   * @param waiters in: array of struct futex_waitv, as many as nr_futexes says
   * @param flags has to be 0
   * @param timeout in: struct timespec
   * @param clockid one of CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID, CLOCK_MONOTONIC_RAW, CLOCK_REALTIME_COARSE, CLOCK_MONOTONIC_COARSE, CLOCK_BOOTTIME, …
   * @throws {SyscallError} EFAULT, EINVAL, ETIMEDOUT, EAGAIN, EWOULDBLOCK, EINTR
   */
  (waiters: InArray<'futex_waitv'>, flags: Int, timeout: In<'timespec'>, clockid: OneOf<'clock'>): number;
  /**
   * Exact: waits at one of several words of memory; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.16; i386 449, x86_64 449, arm64 449.
   * Manual: https://man7.org/linux/man-pages/man2/futex_waitv.2.html
   *
   * @param waiters in: array of struct futex_waitv, as many as nr_futexes says
   * @param nr_futexes length of waiters in elements
   * @param flags has to be 0
   * @param timeout in: struct timespec
   * @param clockid one of CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID, CLOCK_MONOTONIC_RAW, CLOCK_REALTIME_COARSE, CLOCK_MONOTONIC_COARSE, CLOCK_BOOTTIME, …
   * @throws {SyscallError} EFAULT, EINVAL, ETIMEDOUT, EAGAIN, EWOULDBLOCK, EINTR
   */
  (waiters: InArray<'futex_waitv'>, nr_futexes: Int, flags: Int, timeout: In<'timespec'>, clockid: OneOf<'clock'>): number;
  /** With bigints: waits at one of several words of memory. */
  bigint(waiters: InArray<'futex_waitv'>, flags: Int, timeout: In<'timespec'>, clockid: OneOf<'clock'>): Big<number>;
  /** With bigints: waits at one of several words of memory. */
  bigint(waiters: InArray<'futex_waitv'>, nr_futexes: Int, flags: Int, timeout: In<'timespec'>, clockid: OneOf<'clock'>): bigint;
}
/**
 * `futex_waitv` waits at one of several words of memory.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 5.16; i386 449, x86_64 449, arm64 449.
 *
 * @throws {SyscallError} EFAULT, EINVAL, ETIMEDOUT, EAGAIN, EWOULDBLOCK, EINTR
 * @see https://man7.org/linux/man-pages/man2/futex_waitv.2.html
 */
export const futex_waitv = call<Futex_waitvCall>('futex_waitv');

/**
 * `futex_wake` wakes who waits at a word of memory.
 *
 * Since Linux 6.7; i386 454, x86_64 454, arm64 454.
 *
 * @param uaddr in: memory, or an address
 * @param flags flags: any of FUTEX2_SIZE_U8, FUTEX2_SIZE_U16, FUTEX2_SIZE_U32, FUTEX2_SIZE_U64, FUTEX2_NUMA, FUTEX2_PRIVATE, FUTEX2_MPOL
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 */
export const futex_wake = call<Exact<[uaddr: AnyPointer, mask: Int, nr: Int, flags: Flags<'futex2'>]>>('futex_wake');

/**
 * `futex_wait` waits at a word of memory.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 6.7; i386 455, x86_64 455, arm64 455.
 *
 * @param uaddr in: memory, or an address
 * @param flags flags: any of FUTEX2_SIZE_U8, FUTEX2_SIZE_U16, FUTEX2_SIZE_U32, FUTEX2_SIZE_U64, FUTEX2_NUMA, FUTEX2_PRIVATE, FUTEX2_MPOL
 * @param timeout in: struct timespec
 * @param clockid one of CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID, CLOCK_MONOTONIC_RAW, CLOCK_REALTIME_COARSE, CLOCK_MONOTONIC_COARSE, CLOCK_BOOTTIME, …
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 */
export const futex_wait = call<Exact<[uaddr: AnyPointer, val: Int, mask: Int, flags: Flags<'futex2'>, timeout: In<'timespec'>, clockid: OneOf<'clock'>]>>('futex_wait');

/**
 * `futex_requeue` wakes who waits at a word of memory, and moves others to another.
 *
 * Since Linux 6.7; i386 456, x86_64 456, arm64 456.
 *
 * @param waiters in: array of 2 struct futex_waitv
 * @param flags has to be 0
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 */
export const futex_requeue = call<Exact<[waiters: InArray<'futex_waitv'>, flags: Int, nr_wake: Int, nr_requeue: Int]>>('futex_requeue');

/** The forms of socket. */
export interface SocketCall extends Ways<[domain: OneOf<'socket_domain'>, type_: OneWith<'socket_type', 'accept'>, protocol: OneOf<'socket_protocol'>]> {
  /**
   * Comfortable: makes a socket.
   *
   * Since Linux 4.3; i386 359, x86_64 41, arm64 198.
   * Manual: https://man7.org/linux/man-pages/man2/socket.2.html
   *
   * @param domain one of AF_UNSPEC, AF_UNIX, AF_LOCAL, AF_INET, AF_AX25, AF_BRIDGE, AF_INET6, AF_KEY, …
   * @param type_ one of SOCK_STREAM, SOCK_DGRAM, SOCK_RAW, SOCK_RDM, SOCK_SEQPACKET, SOCK_DCCP, SOCK_PACKET; and any of SOCK_CLOEXEC, SOCK_NONBLOCK
   * @param protocol one of IPPROTO_IP, IPPROTO_ICMP, IPPROTO_IGMP, IPPROTO_IPIP, IPPROTO_TCP, IPPROTO_EGP, IPPROTO_PUP, IPPROTO_UDP, …; may be left out: 0
   * @throws {SyscallError} EACCES, EAFNOSUPPORT, EINVAL, EMFILE, ENFILE, ENOBUFS, ENOMEM, EPROTONOSUPPORT
   */
  (domain: OneOf<'socket_domain'>, type_: OneWith<'socket_type', 'accept'>, protocol?: OneOf<'socket_protocol'>): number;
  /**
   * Exact: makes a socket; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 4.3; i386 359, x86_64 41, arm64 198.
   * Manual: https://man7.org/linux/man-pages/man2/socket.2.html
   *
   * @param domain one of AF_UNSPEC, AF_UNIX, AF_LOCAL, AF_INET, AF_AX25, AF_BRIDGE, AF_INET6, AF_KEY, …
   * @param type_ one of SOCK_STREAM, SOCK_DGRAM, SOCK_RAW, SOCK_RDM, SOCK_SEQPACKET, SOCK_DCCP, SOCK_PACKET; and any of SOCK_CLOEXEC, SOCK_NONBLOCK
   * @param protocol one of IPPROTO_IP, IPPROTO_ICMP, IPPROTO_IGMP, IPPROTO_IPIP, IPPROTO_TCP, IPPROTO_EGP, IPPROTO_PUP, IPPROTO_UDP, …
   * @throws {SyscallError} EACCES, EAFNOSUPPORT, EINVAL, EMFILE, ENFILE, ENOBUFS, ENOMEM, EPROTONOSUPPORT
   */
  (domain: OneOf<'socket_domain'>, type_: OneWith<'socket_type', 'accept'>, protocol: OneOf<'socket_protocol'>): number;
  /** With bigints: makes a socket. */
  bigint(domain: OneOf<'socket_domain'>, type_: OneWith<'socket_type', 'accept'>, protocol?: OneOf<'socket_protocol'>): Big<number>;
  /** With bigints: makes a socket. */
  bigint(domain: OneOf<'socket_domain'>, type_: OneWith<'socket_type', 'accept'>, protocol: OneOf<'socket_protocol'>): bigint;
}
/**
 * `socket` makes a socket.
 *
 * Since Linux 4.3; i386 359, x86_64 41, arm64 198.
 *
 * @throws {SyscallError} EACCES, EAFNOSUPPORT, EINVAL, EMFILE, ENFILE, ENOBUFS, ENOMEM, EPROTONOSUPPORT
 * @see https://man7.org/linux/man-pages/man2/socket.2.html
 */
export const socket = call<SocketCall>('socket', 3);

/** The forms of socketpair. */
export interface SocketpairCall extends Ways<[domain: OneOf<'socket_domain'>, type_: OneWith<'socket_type', 'accept'>, protocol: OneOf<'socket_protocol'>, sv: Pointer<'int'>]> {
  /**
   * Comfortable: makes two connected sockets; what the kernel writes is returned.
   *
   * Since Linux 4.3; i386 360, x86_64 53, arm64 199.
   * Manual: https://man7.org/linux/man-pages/man2/socketpair.2.html
   *
   * @param domain one of AF_UNSPEC, AF_UNIX, AF_LOCAL, AF_INET, AF_AX25, AF_BRIDGE, AF_INET6, AF_KEY, …
   * @param type_ one of SOCK_STREAM, SOCK_DGRAM, SOCK_RAW, SOCK_RDM, SOCK_SEQPACKET, SOCK_DCCP, SOCK_PACKET; and any of SOCK_CLOEXEC, SOCK_NONBLOCK
   * @param protocol one of IPPROTO_IP, IPPROTO_ICMP, IPPROTO_IGMP, IPPROTO_IPIP, IPPROTO_TCP, IPPROTO_EGP, IPPROTO_PUP, IPPROTO_UDP, …
   * @throws {SyscallError} EAFNOSUPPORT, EFAULT, EMFILE, ENFILE, EOPNOTSUPP, EPROTONOSUPPORT
   */
  (domain: OneOf<'socket_domain'>, type_: OneWith<'socket_type', 'accept'>, protocol: OneOf<'socket_protocol'>): [number, number];
  /**
   * Exact: makes two connected sockets; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 4.3; i386 360, x86_64 53, arm64 199.
   * Manual: https://man7.org/linux/man-pages/man2/socketpair.2.html
   *
   * @param domain one of AF_UNSPEC, AF_UNIX, AF_LOCAL, AF_INET, AF_AX25, AF_BRIDGE, AF_INET6, AF_KEY, …
   * @param type_ one of SOCK_STREAM, SOCK_DGRAM, SOCK_RAW, SOCK_RDM, SOCK_SEQPACKET, SOCK_DCCP, SOCK_PACKET; and any of SOCK_CLOEXEC, SOCK_NONBLOCK
   * @param protocol one of IPPROTO_IP, IPPROTO_ICMP, IPPROTO_IGMP, IPPROTO_IPIP, IPPROTO_TCP, IPPROTO_EGP, IPPROTO_PUP, IPPROTO_UDP, …
   * @param sv out: array of 2 int
   * @throws {SyscallError} EAFNOSUPPORT, EFAULT, EMFILE, ENFILE, EOPNOTSUPP, EPROTONOSUPPORT
   */
  (domain: OneOf<'socket_domain'>, type_: OneWith<'socket_type', 'accept'>, protocol: OneOf<'socket_protocol'>, sv: Pointer<'int'>): number;
  /** With bigints: makes two connected sockets. */
  bigint(domain: OneOf<'socket_domain'>, type_: OneWith<'socket_type', 'accept'>, protocol: OneOf<'socket_protocol'>): Big<[number, number]>;
  /** With bigints: makes two connected sockets. */
  bigint(domain: OneOf<'socket_domain'>, type_: OneWith<'socket_type', 'accept'>, protocol: OneOf<'socket_protocol'>, sv: Pointer<'int'>): bigint;
}
/**
 * `socketpair` makes two connected sockets.
 *
 * Since Linux 4.3; i386 360, x86_64 53, arm64 199.
 *
 * @throws {SyscallError} EAFNOSUPPORT, EFAULT, EMFILE, ENFILE, EOPNOTSUPP, EPROTONOSUPPORT
 * @see https://man7.org/linux/man-pages/man2/socketpair.2.html
 */
export const socketpair = call<SocketpairCall>('socketpair');

/** The forms of bind. */
export interface BindCall extends Ways<[sockfd: FdLike, addr: SocketAddress | AnyPointer, addrlen: Int]> {
  /**
   * Comfortable: gives a socket its address.
   *
   * Since Linux 4.3; i386 361, x86_64 49, arm64 200.
   * Manual: https://man7.org/linux/man-pages/man2/bind.2.html
   *
   * @param sockfd file descriptor
   * @param addr in: address of a socket
   * @throws {SyscallError} EACCES, EADDRINUSE, EBADF, EINVAL, ENOTSOCK, EADDRNOTAVAIL, EFAULT, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EROFS
   */
  (sockfd: FdLike, addr: SocketAddress | AnyPointer): number;
  /**
   * Exact: gives a socket its address; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 4.3; i386 361, x86_64 49, arm64 200.
   * Manual: https://man7.org/linux/man-pages/man2/bind.2.html
   *
   * @param sockfd file descriptor
   * @param addr in: address of a socket
   * @param addrlen length of addr in bytes
   * @throws {SyscallError} EACCES, EADDRINUSE, EBADF, EINVAL, ENOTSOCK, EADDRNOTAVAIL, EFAULT, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EROFS
   */
  (sockfd: FdLike, addr: SocketAddress | AnyPointer, addrlen: Int): number;
  /** With bigints: gives a socket its address. */
  bigint(sockfd: FdLike, addr: SocketAddress | AnyPointer): Big<number>;
  /** With bigints: gives a socket its address. */
  bigint(sockfd: FdLike, addr: SocketAddress | AnyPointer, addrlen: Int): bigint;
}
/**
 * `bind` gives a socket its address.
 *
 * Since Linux 4.3; i386 361, x86_64 49, arm64 200.
 *
 * @throws {SyscallError} EACCES, EADDRINUSE, EBADF, EINVAL, ENOTSOCK, EADDRNOTAVAIL, EFAULT, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EROFS
 * @see https://man7.org/linux/man-pages/man2/bind.2.html
 */
export const bind = call<BindCall>('bind');

/** The forms of connect. */
export interface ConnectCall extends Ways<[sockfd: FdLike, addr: SocketAddress | AnyPointer, addrlen: Int]> {
  /**
   * Comfortable: connects a socket.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 4.3; i386 362, x86_64 42, arm64 203.
   * Manual: https://man7.org/linux/man-pages/man2/connect.2.html
   *
   * @param sockfd file descriptor
   * @param addr in: address of a socket
   * @throws {SyscallError} EACCES, EPERM, EADDRINUSE, EADDRNOTAVAIL, EAFNOSUPPORT, EAGAIN, EALREADY, EBADF, ECONNREFUSED, EFAULT, EINPROGRESS, EINTR, EISCONN, ENETUNREACH, ENOTSOCK, EPROTOTYPE, ETIMEDOUT
   */
  (sockfd: FdLike, addr: SocketAddress | AnyPointer): number;
  /**
   * Exact: connects a socket; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 4.3; i386 362, x86_64 42, arm64 203.
   * Manual: https://man7.org/linux/man-pages/man2/connect.2.html
   *
   * @param sockfd file descriptor
   * @param addr in: address of a socket
   * @param addrlen length of addr in bytes
   * @throws {SyscallError} EACCES, EPERM, EADDRINUSE, EADDRNOTAVAIL, EAFNOSUPPORT, EAGAIN, EALREADY, EBADF, ECONNREFUSED, EFAULT, EINPROGRESS, EINTR, EISCONN, ENETUNREACH, ENOTSOCK, EPROTOTYPE, ETIMEDOUT
   */
  (sockfd: FdLike, addr: SocketAddress | AnyPointer, addrlen: Int): number;
  /** With bigints: connects a socket. */
  bigint(sockfd: FdLike, addr: SocketAddress | AnyPointer): Big<number>;
  /** With bigints: connects a socket. */
  bigint(sockfd: FdLike, addr: SocketAddress | AnyPointer, addrlen: Int): bigint;
}
/**
 * `connect` connects a socket.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 4.3; i386 362, x86_64 42, arm64 203.
 *
 * @throws {SyscallError} EACCES, EPERM, EADDRINUSE, EADDRNOTAVAIL, EAFNOSUPPORT, EAGAIN, EALREADY, EBADF, ECONNREFUSED, EFAULT, EINPROGRESS, EINTR, EISCONN, ENETUNREACH, ENOTSOCK, EPROTOTYPE, ETIMEDOUT
 * @see https://man7.org/linux/man-pages/man2/connect.2.html
 */
export const connect = call<ConnectCall>('connect');

/**
 * `listen` lets a socket wait for connections.
 *
 * Since Linux 4.3; i386 363, x86_64 50, arm64 201.
 *
 * @param sockfd file descriptor
 * @throws {SyscallError} EADDRINUSE, EBADF, ENOTSOCK, EOPNOTSUPP
 * @see https://man7.org/linux/man-pages/man2/listen.2.html
 */
export const listen = call<Exact<[sockfd: FdLike, backlog: Int]>>('listen', 2);

/** The forms of accept. */
export interface AcceptCall extends Ways<[sockfd: FdLike, addr: AnyPointer, addrlen: readonly Int[] | Pointer<'int'>]> {
  /**
   * Comfortable: takes a connection; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6; x86_64 43, arm64 202.
   * Manual: https://man7.org/linux/man-pages/man2/accept.2.html
   *
   * @param sockfd file descriptor
   * @throws {SyscallError} EAGAIN, EWOULDBLOCK, EBADF, ECONNABORTED, EFAULT, EINTR, EINVAL, EMFILE, ENFILE, ENOBUFS, ENOMEM, ENOTSOCK, EOPNOTSUPP, EPERM, EPROTO, ENOSR, ESOCKTNOSUPPORT, EPROTONOSUPPORT, ETIMEDOUT
   */
  (sockfd: FdLike): { fd: number; addr: SocketAddress };
  /**
   * Exact: takes a connection; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6; x86_64 43, arm64 202.
   * Manual: https://man7.org/linux/man-pages/man2/accept.2.html
   *
   * @param sockfd file descriptor
   * @param addr out: address of a socket
   * @param addrlen in, out: length of addr in bytes
   * @throws {SyscallError} EAGAIN, EWOULDBLOCK, EBADF, ECONNABORTED, EFAULT, EINTR, EINVAL, EMFILE, ENFILE, ENOBUFS, ENOMEM, ENOTSOCK, EOPNOTSUPP, EPERM, EPROTO, ENOSR, ESOCKTNOSUPPORT, EPROTONOSUPPORT, ETIMEDOUT
   */
  (sockfd: FdLike, addr: AnyPointer, addrlen: readonly Int[] | Pointer<'int'>): number;
  /** With bigints: takes a connection. */
  bigint(sockfd: FdLike): Big<{ fd: number; addr: SocketAddress }>;
  /** With bigints: takes a connection. */
  bigint(sockfd: FdLike, addr: AnyPointer, addrlen: readonly Int[] | Pointer<'int'>): bigint;
}
/**
 * `accept` takes a connection.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.6; x86_64 43, arm64 202.
 *
 * @throws {SyscallError} EAGAIN, EWOULDBLOCK, EBADF, ECONNABORTED, EFAULT, EINTR, EINVAL, EMFILE, ENFILE, ENOBUFS, ENOMEM, ENOTSOCK, EOPNOTSUPP, EPERM, EPROTO, ENOSR, ESOCKTNOSUPPORT, EPROTONOSUPPORT, ETIMEDOUT
 * @see https://man7.org/linux/man-pages/man2/accept.2.html
 */
export const accept = call<AcceptCall>('accept');

/** The forms of accept4. */
export interface Accept4Call extends Ways<[sockfd: FdLike, addr: AnyPointer, addrlen: readonly Int[] | Pointer<'int'>, flags: Flags<'accept'>]> {
  /**
   * Comfortable: takes a connection, with flags for its file descriptor; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 4.3; i386 364, x86_64 288, arm64 242.
   * Manual: https://man7.org/linux/man-pages/man2/accept4.2.html
   *
   * @param sockfd file descriptor
   * @param flags flags: any of SOCK_CLOEXEC, SOCK_NONBLOCK; may be left out: 0
   * @throws {SyscallError} EAGAIN, EWOULDBLOCK, EBADF, ECONNABORTED, EFAULT, EINTR, EINVAL, EMFILE, ENFILE, ENOBUFS, ENOMEM, ENOTSOCK, EOPNOTSUPP, EPERM, EPROTO, ENOSR, ESOCKTNOSUPPORT, EPROTONOSUPPORT, ETIMEDOUT
   */
  (sockfd: FdLike, flags?: Flags<'accept'>): { fd: number; addr: SocketAddress };
  /**
   * Exact: takes a connection, with flags for its file descriptor; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 4.3; i386 364, x86_64 288, arm64 242.
   * Manual: https://man7.org/linux/man-pages/man2/accept4.2.html
   *
   * @param sockfd file descriptor
   * @param addr out: address of a socket
   * @param addrlen in, out: length of addr in bytes
   * @param flags flags: any of SOCK_CLOEXEC, SOCK_NONBLOCK
   * @throws {SyscallError} EAGAIN, EWOULDBLOCK, EBADF, ECONNABORTED, EFAULT, EINTR, EINVAL, EMFILE, ENFILE, ENOBUFS, ENOMEM, ENOTSOCK, EOPNOTSUPP, EPERM, EPROTO, ENOSR, ESOCKTNOSUPPORT, EPROTONOSUPPORT, ETIMEDOUT
   */
  (sockfd: FdLike, addr: AnyPointer, addrlen: readonly Int[] | Pointer<'int'>, flags: Flags<'accept'>): number;
  /** With bigints: takes a connection, with flags for its file descriptor. */
  bigint(sockfd: FdLike, flags?: Flags<'accept'>): Big<{ fd: number; addr: SocketAddress }>;
  /** With bigints: takes a connection, with flags for its file descriptor. */
  bigint(sockfd: FdLike, addr: AnyPointer, addrlen: readonly Int[] | Pointer<'int'>, flags: Flags<'accept'>): bigint;
}
/**
 * `accept4` takes a connection, with flags for its file descriptor.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 4.3; i386 364, x86_64 288, arm64 242.
 *
 * @throws {SyscallError} EAGAIN, EWOULDBLOCK, EBADF, ECONNABORTED, EFAULT, EINTR, EINVAL, EMFILE, ENFILE, ENOBUFS, ENOMEM, ENOTSOCK, EOPNOTSUPP, EPERM, EPROTO, ENOSR, ESOCKTNOSUPPORT, EPROTONOSUPPORT, ETIMEDOUT
 * @see https://man7.org/linux/man-pages/man2/accept4.2.html
 */
export const accept4 = call<Accept4Call>('accept4');

/** The forms of getsockname. */
export interface GetsocknameCall extends Ways<[sockfd: FdLike, addr: AnyPointer, addrlen: readonly Int[] | Pointer<'int'>]> {
  /**
   * Comfortable: gets a socket's own address; what the kernel writes is returned.
   *
   * Since Linux 4.3; i386 367, x86_64 51, arm64 204.
   * Manual: https://man7.org/linux/man-pages/man2/getsockname.2.html
   *
   * @param sockfd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOBUFS, ENOTSOCK
   */
  (sockfd: FdLike): SocketAddress;
  /**
   * Exact: gets a socket's own address; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 4.3; i386 367, x86_64 51, arm64 204.
   * Manual: https://man7.org/linux/man-pages/man2/getsockname.2.html
   *
   * @param sockfd file descriptor
   * @param addr out: address of a socket
   * @param addrlen in, out: length of addr in bytes
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOBUFS, ENOTSOCK
   */
  (sockfd: FdLike, addr: AnyPointer, addrlen: readonly Int[] | Pointer<'int'>): number;
  /** With bigints: gets a socket's own address. */
  bigint(sockfd: FdLike): Big<SocketAddress>;
  /** With bigints: gets a socket's own address. */
  bigint(sockfd: FdLike, addr: AnyPointer, addrlen: readonly Int[] | Pointer<'int'>): bigint;
}
/**
 * `getsockname` gets a socket's own address.
 *
 * Since Linux 4.3; i386 367, x86_64 51, arm64 204.
 *
 * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOBUFS, ENOTSOCK
 * @see https://man7.org/linux/man-pages/man2/getsockname.2.html
 */
export const getsockname = call<GetsocknameCall>('getsockname');

/** The forms of getpeername. */
export interface GetpeernameCall extends Ways<[sockfd: FdLike, addr: AnyPointer, addrlen: readonly Int[] | Pointer<'int'>]> {
  /**
   * Comfortable: gets the address of a socket's peer; what the kernel writes is returned.
   *
   * Since Linux 4.3; i386 368, x86_64 52, arm64 205.
   * Manual: https://man7.org/linux/man-pages/man2/getpeername.2.html
   *
   * @param sockfd file descriptor
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOBUFS, ENOTCONN, ENOTSOCK
   */
  (sockfd: FdLike): SocketAddress;
  /**
   * Exact: gets the address of a socket's peer; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 4.3; i386 368, x86_64 52, arm64 205.
   * Manual: https://man7.org/linux/man-pages/man2/getpeername.2.html
   *
   * @param sockfd file descriptor
   * @param addr out: address of a socket
   * @param addrlen in, out: length of addr in bytes
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOBUFS, ENOTCONN, ENOTSOCK
   */
  (sockfd: FdLike, addr: AnyPointer, addrlen: readonly Int[] | Pointer<'int'>): number;
  /** With bigints: gets the address of a socket's peer. */
  bigint(sockfd: FdLike): Big<SocketAddress>;
  /** With bigints: gets the address of a socket's peer. */
  bigint(sockfd: FdLike, addr: AnyPointer, addrlen: readonly Int[] | Pointer<'int'>): bigint;
}
/**
 * `getpeername` gets the address of a socket's peer.
 *
 * Since Linux 4.3; i386 368, x86_64 52, arm64 205.
 *
 * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOBUFS, ENOTCONN, ENOTSOCK
 * @see https://man7.org/linux/man-pages/man2/getpeername.2.html
 */
export const getpeername = call<GetpeernameCall>('getpeername');

/** The forms of getsockopt. */
export interface GetsockoptCall extends Ways<[sockfd: FdLike, level: OneOf<'socket_level'>, optname: Int, optval: AnyPointer, optlen: readonly Int[] | Pointer<'int'>]> {
  /**
   * Comfortable: gets an option of a socket; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/getsockopt.2.html
   *
   * @param sockfd file descriptor
   * @param optname one of SO_DEBUG, SO_REUSEADDR, SO_TYPE, SO_ERROR, SO_DONTROUTE, SO_BROADCAST, SO_SNDBUF, SO_RCVBUF, …
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOPROTOOPT, ENOTSOCK
   */
  (sockfd: FdLike, level: Choice<'SOL_SOCKET', 1>, optname: OneOf<'so'>): Buffer;
  /**
   * Comfortable: gets an option of a socket of IPv4; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/getsockopt.2.html
   *
   * @param sockfd file descriptor
   * @param optname one of IP_TOS, IP_TTL, IP_HDRINCL, IP_OPTIONS, IP_ROUTER_ALERT, IP_RECVOPTS, IP_RETOPTS, IP_PKTINFO, …
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOPROTOOPT, ENOTSOCK
   */
  (sockfd: FdLike, level: Choice<'IPPROTO_IP', 0>, optname: OneOf<'ip'>): Buffer;
  /**
   * Comfortable: gets an option of a socket of IPv6; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/getsockopt.2.html
   *
   * @param sockfd file descriptor
   * @param optname one of IPV6_ADDRFORM, IPV6_CHECKSUM, IPV6_NEXTHOP, IPV6_AUTHHDR, IPV6_UNICAST_HOPS, IPV6_MULTICAST_IF, IPV6_MULTICAST_HOPS, IPV6_MULTICAST_LOOP, …
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOPROTOOPT, ENOTSOCK
   */
  (sockfd: FdLike, level: Choice<'IPPROTO_IPV6', 41>, optname: OneOf<'ipv6'>): Buffer;
  /**
   * Comfortable: gets an option of a socket of TCP; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/getsockopt.2.html
   *
   * @param sockfd file descriptor
   * @param optname one of TCP_NODELAY, TCP_MAXSEG, TCP_CORK, TCP_KEEPIDLE, TCP_KEEPINTVL, TCP_KEEPCNT, TCP_SYNCNT, TCP_LINGER2, …
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOPROTOOPT, ENOTSOCK
   */
  (sockfd: FdLike, level: Choice<'IPPROTO_TCP', 6>, optname: OneOf<'tcp'>): Buffer;
  /**
   * Comfortable: gets an option of a socket of UDP; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/getsockopt.2.html
   *
   * @param sockfd file descriptor
   * @param optname one of UDP_CORK, UDP_ENCAP, UDP_NO_CHECK6_TX, UDP_NO_CHECK6_RX, UDP_SEGMENT, UDP_GRO
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOPROTOOPT, ENOTSOCK
   */
  (sockfd: FdLike, level: Choice<'IPPROTO_UDP', 17>, optname: OneOf<'udp'>): Buffer;
  /**
   * Comfortable: gets a socket's option; what the kernel writes is returned.
   *
   * Since Linux 4.3; i386 365, x86_64 55, arm64 209.
   * Manual: https://man7.org/linux/man-pages/man2/getsockopt.2.html
   *
   * @param sockfd file descriptor
   * @param level one of SOL_SOCKET, IPPROTO_IP, IPPROTO_TCP, IPPROTO_UDP, IPPROTO_IPV6, IPPROTO_ICMPV6, IPPROTO_SCTP, IPPROTO_RAW, …
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOPROTOOPT, ENOTSOCK
   */
  (sockfd: FdLike, level: OneOf<'socket_level'>, optname: Int): Buffer;
  /**
   * Exact: gets a socket's option; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 4.3; i386 365, x86_64 55, arm64 209.
   * Manual: https://man7.org/linux/man-pages/man2/getsockopt.2.html
   *
   * @param sockfd file descriptor
   * @param level one of SOL_SOCKET, IPPROTO_IP, IPPROTO_TCP, IPPROTO_UDP, IPPROTO_IPV6, IPPROTO_ICMPV6, IPPROTO_SCTP, IPPROTO_RAW, …
   * @param optval out: bytes, as many as optlen points at
   * @param optlen in, out: length of optval in bytes
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOPROTOOPT, ENOTSOCK
   */
  (sockfd: FdLike, level: OneOf<'socket_level'>, optname: Int, optval: AnyPointer, optlen: readonly Int[] | Pointer<'int'>): number;
  /** With bigints: gets an option of a socket. */
  bigint(sockfd: FdLike, level: Choice<'SOL_SOCKET', 1>, optname: OneOf<'so'>): Big<Buffer>;
  /** With bigints: gets an option of a socket of IPv4. */
  bigint(sockfd: FdLike, level: Choice<'IPPROTO_IP', 0>, optname: OneOf<'ip'>): Big<Buffer>;
  /** With bigints: gets an option of a socket of IPv6. */
  bigint(sockfd: FdLike, level: Choice<'IPPROTO_IPV6', 41>, optname: OneOf<'ipv6'>): Big<Buffer>;
  /** With bigints: gets an option of a socket of TCP. */
  bigint(sockfd: FdLike, level: Choice<'IPPROTO_TCP', 6>, optname: OneOf<'tcp'>): Big<Buffer>;
  /** With bigints: gets an option of a socket of UDP. */
  bigint(sockfd: FdLike, level: Choice<'IPPROTO_UDP', 17>, optname: OneOf<'udp'>): Big<Buffer>;
  /** With bigints: gets a socket's option. */
  bigint(sockfd: FdLike, level: OneOf<'socket_level'>, optname: Int): Big<Buffer>;
  /** With bigints: gets a socket's option. */
  bigint(sockfd: FdLike, level: OneOf<'socket_level'>, optname: Int, optval: AnyPointer, optlen: readonly Int[] | Pointer<'int'>): bigint;
}
/**
 * `getsockopt` gets a socket's option.
 *
 * Since Linux 4.3; i386 365, x86_64 55, arm64 209.
 *
 * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOPROTOOPT, ENOTSOCK
 * @see https://man7.org/linux/man-pages/man2/getsockopt.2.html
 */
export const getsockopt = call<GetsockoptCall>('getsockopt', 'chosen');

/** The forms of setsockopt. */
export interface SetsockoptCall extends Ways<[sockfd: FdLike, level: OneOf<'socket_level'>, optname: Int, optval: number | Data, optlen: Int]> {
  /**
   * Comfortable: sets an option of a socket.
   *
   * Manual: https://man7.org/linux/man-pages/man2/setsockopt.2.html
   *
   * @param sockfd file descriptor
   * @param optname one of SO_DEBUG, SO_REUSEADDR, SO_TYPE, SO_ERROR, SO_DONTROUTE, SO_BROADCAST, SO_SNDBUF, SO_RCVBUF, …
   * @param optval in: bytes, as many as optlen says, or a number
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOPROTOOPT, ENOTSOCK
   */
  (sockfd: FdLike, level: Choice<'SOL_SOCKET', 1>, optname: OneOf<'so'>, optval: number | Data): number;
  /**
   * Comfortable: sets an option of a socket of IPv4.
   *
   * Manual: https://man7.org/linux/man-pages/man2/setsockopt.2.html
   *
   * @param sockfd file descriptor
   * @param optname one of IP_TOS, IP_TTL, IP_HDRINCL, IP_OPTIONS, IP_ROUTER_ALERT, IP_RECVOPTS, IP_RETOPTS, IP_PKTINFO, …
   * @param optval in: bytes, as many as optlen says, or a number
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOPROTOOPT, ENOTSOCK
   */
  (sockfd: FdLike, level: Choice<'IPPROTO_IP', 0>, optname: OneOf<'ip'>, optval: number | Data): number;
  /**
   * Comfortable: sets an option of a socket of IPv6.
   *
   * Manual: https://man7.org/linux/man-pages/man2/setsockopt.2.html
   *
   * @param sockfd file descriptor
   * @param optname one of IPV6_ADDRFORM, IPV6_CHECKSUM, IPV6_NEXTHOP, IPV6_AUTHHDR, IPV6_UNICAST_HOPS, IPV6_MULTICAST_IF, IPV6_MULTICAST_HOPS, IPV6_MULTICAST_LOOP, …
   * @param optval in: bytes, as many as optlen says, or a number
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOPROTOOPT, ENOTSOCK
   */
  (sockfd: FdLike, level: Choice<'IPPROTO_IPV6', 41>, optname: OneOf<'ipv6'>, optval: number | Data): number;
  /**
   * Comfortable: sets an option of a socket of TCP.
   *
   * Manual: https://man7.org/linux/man-pages/man2/setsockopt.2.html
   *
   * @param sockfd file descriptor
   * @param optname one of TCP_NODELAY, TCP_MAXSEG, TCP_CORK, TCP_KEEPIDLE, TCP_KEEPINTVL, TCP_KEEPCNT, TCP_SYNCNT, TCP_LINGER2, …
   * @param optval in: bytes, as many as optlen says, or a number
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOPROTOOPT, ENOTSOCK
   */
  (sockfd: FdLike, level: Choice<'IPPROTO_TCP', 6>, optname: OneOf<'tcp'>, optval: number | Data): number;
  /**
   * Comfortable: sets an option of a socket of UDP.
   *
   * Manual: https://man7.org/linux/man-pages/man2/setsockopt.2.html
   *
   * @param sockfd file descriptor
   * @param optname one of UDP_CORK, UDP_ENCAP, UDP_NO_CHECK6_TX, UDP_NO_CHECK6_RX, UDP_SEGMENT, UDP_GRO
   * @param optval in: bytes, as many as optlen says, or a number
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOPROTOOPT, ENOTSOCK
   */
  (sockfd: FdLike, level: Choice<'IPPROTO_UDP', 17>, optname: OneOf<'udp'>, optval: number | Data): number;
  /**
   * Comfortable: sets a socket's option.
   *
   * Since Linux 4.3; i386 366, x86_64 54, arm64 208.
   * Manual: https://man7.org/linux/man-pages/man2/setsockopt.2.html
   *
   * @param sockfd file descriptor
   * @param level one of SOL_SOCKET, IPPROTO_IP, IPPROTO_TCP, IPPROTO_UDP, IPPROTO_IPV6, IPPROTO_ICMPV6, IPPROTO_SCTP, IPPROTO_RAW, …
   * @param optval in: bytes, as many as optlen says, or a number
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOPROTOOPT, ENOTSOCK
   */
  (sockfd: FdLike, level: OneOf<'socket_level'>, optname: Int, optval: number | Data): number;
  /**
   * Exact: sets a socket's option; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 4.3; i386 366, x86_64 54, arm64 208.
   * Manual: https://man7.org/linux/man-pages/man2/setsockopt.2.html
   *
   * @param sockfd file descriptor
   * @param level one of SOL_SOCKET, IPPROTO_IP, IPPROTO_TCP, IPPROTO_UDP, IPPROTO_IPV6, IPPROTO_ICMPV6, IPPROTO_SCTP, IPPROTO_RAW, …
   * @param optval in: bytes, as many as optlen says, or a number
   * @param optlen length of optval in bytes
   * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOPROTOOPT, ENOTSOCK
   */
  (sockfd: FdLike, level: OneOf<'socket_level'>, optname: Int, optval: number | Data, optlen: Int): number;
  /** With bigints: sets an option of a socket. */
  bigint(sockfd: FdLike, level: Choice<'SOL_SOCKET', 1>, optname: OneOf<'so'>, optval: number | Data): Big<number>;
  /** With bigints: sets an option of a socket of IPv4. */
  bigint(sockfd: FdLike, level: Choice<'IPPROTO_IP', 0>, optname: OneOf<'ip'>, optval: number | Data): Big<number>;
  /** With bigints: sets an option of a socket of IPv6. */
  bigint(sockfd: FdLike, level: Choice<'IPPROTO_IPV6', 41>, optname: OneOf<'ipv6'>, optval: number | Data): Big<number>;
  /** With bigints: sets an option of a socket of TCP. */
  bigint(sockfd: FdLike, level: Choice<'IPPROTO_TCP', 6>, optname: OneOf<'tcp'>, optval: number | Data): Big<number>;
  /** With bigints: sets an option of a socket of UDP. */
  bigint(sockfd: FdLike, level: Choice<'IPPROTO_UDP', 17>, optname: OneOf<'udp'>, optval: number | Data): Big<number>;
  /** With bigints: sets a socket's option. */
  bigint(sockfd: FdLike, level: OneOf<'socket_level'>, optname: Int, optval: number | Data): Big<number>;
  /** With bigints: sets a socket's option. */
  bigint(sockfd: FdLike, level: OneOf<'socket_level'>, optname: Int, optval: number | Data, optlen: Int): bigint;
}
/**
 * `setsockopt` sets a socket's option.
 *
 * Since Linux 4.3; i386 366, x86_64 54, arm64 208.
 *
 * @throws {SyscallError} EBADF, EFAULT, EINVAL, ENOPROTOOPT, ENOTSOCK
 * @see https://man7.org/linux/man-pages/man2/setsockopt.2.html
 */
export const setsockopt = call<SetsockoptCall>('setsockopt', 'chosen');

/** The forms of sendto. */
export interface SendtoCall extends Ways<[sockfd: FdLike, buf: Data, len: Int, flags: Flags<'msg'>, dest_addr: SocketAddress | AnyPointer, addrlen: Int]> {
  /**
   * Comfortable: sends to an address, or to the peer (null).
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 4.3; i386 369, x86_64 44, arm64 206.
   * Manual: https://man7.org/linux/man-pages/man2/sendto.2.html
   *
   * @param sockfd file descriptor
   * @param buf in: bytes, as many as len says
   * @param flags flags: any of MSG_OOB, MSG_PEEK, MSG_DONTROUTE, MSG_CTRUNC, MSG_TRUNC, MSG_DONTWAIT, MSG_EOR, MSG_WAITALL, …
   * @param dest_addr in: address of a socket
   * @throws {SyscallError} EACCES, EAGAIN, EWOULDBLOCK, EALREADY, EBADF, ECONNRESET, EDESTADDRREQ, EFAULT, EINTR, EINVAL, EISCONN, EMSGSIZE, ENOBUFS, ENOMEM, ENOTCONN, ENOTSOCK, EOPNOTSUPP, EPIPE
   */
  (sockfd: FdLike, buf: Data, flags: Flags<'msg'>, dest_addr: SocketAddress | AnyPointer): number;
  /**
   * Exact: sends to an address, or to the peer (null); all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 4.3; i386 369, x86_64 44, arm64 206.
   * Manual: https://man7.org/linux/man-pages/man2/sendto.2.html
   *
   * @param sockfd file descriptor
   * @param buf in: bytes, as many as len says
   * @param len length of buf in bytes
   * @param flags flags: any of MSG_OOB, MSG_PEEK, MSG_DONTROUTE, MSG_CTRUNC, MSG_TRUNC, MSG_DONTWAIT, MSG_EOR, MSG_WAITALL, …
   * @param dest_addr in: address of a socket
   * @param addrlen length of dest_addr in bytes
   * @throws {SyscallError} EACCES, EAGAIN, EWOULDBLOCK, EALREADY, EBADF, ECONNRESET, EDESTADDRREQ, EFAULT, EINTR, EINVAL, EISCONN, EMSGSIZE, ENOBUFS, ENOMEM, ENOTCONN, ENOTSOCK, EOPNOTSUPP, EPIPE
   */
  (sockfd: FdLike, buf: Data, len: Int, flags: Flags<'msg'>, dest_addr: SocketAddress | AnyPointer, addrlen: Int): number;
  /** With bigints: sends to an address, or to the peer (null). */
  bigint(sockfd: FdLike, buf: Data, flags: Flags<'msg'>, dest_addr: SocketAddress | AnyPointer): Big<number>;
  /** With bigints: sends to an address, or to the peer (null). */
  bigint(sockfd: FdLike, buf: Data, len: Int, flags: Flags<'msg'>, dest_addr: SocketAddress | AnyPointer, addrlen: Int): bigint;
}
/**
 * `sendto` sends to an address, or to the peer (null).
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 4.3; i386 369, x86_64 44, arm64 206.
 *
 * @throws {SyscallError} EACCES, EAGAIN, EWOULDBLOCK, EALREADY, EBADF, ECONNRESET, EDESTADDRREQ, EFAULT, EINTR, EINVAL, EISCONN, EMSGSIZE, ENOBUFS, ENOMEM, ENOTCONN, ENOTSOCK, EOPNOTSUPP, EPIPE
 * @see https://man7.org/linux/man-pages/man2/sendto.2.html
 */
export const sendto = call<SendtoCall>('sendto');

/** The forms of recvfrom. */
export interface RecvfromCall extends Ways<[sockfd: FdLike, buf: AnyPointer, len: Int, flags: Flags<'msg'>, src_addr: AnyPointer, addrlen: readonly Int[] | Pointer<'int'>]> {
  /**
   * Comfortable: receives, with the sender's address; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 4.3; i386 371, x86_64 45, arm64 207.
   * Manual: https://man7.org/linux/man-pages/man2/recvfrom.2.html
   *
   * @param sockfd file descriptor
   * @param len length of buf in bytes
   * @param flags flags: any of MSG_OOB, MSG_PEEK, MSG_DONTROUTE, MSG_CTRUNC, MSG_TRUNC, MSG_DONTWAIT, MSG_EOR, MSG_WAITALL, …
   * @throws {SyscallError} EAGAIN, EWOULDBLOCK, EBADF, ECONNREFUSED, EFAULT, EINTR, EINVAL, ENOMEM, ENOTCONN, ENOTSOCK
   */
  (sockfd: FdLike, len: number, flags: Flags<'msg'>): { buf: Buffer; src_addr: SocketAddress };
  /**
   * Exact: receives, with the sender's address; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 4.3; i386 371, x86_64 45, arm64 207.
   * Manual: https://man7.org/linux/man-pages/man2/recvfrom.2.html
   *
   * @param sockfd file descriptor
   * @param buf out: bytes, as many as len says
   * @param len length of buf in bytes
   * @param flags flags: any of MSG_OOB, MSG_PEEK, MSG_DONTROUTE, MSG_CTRUNC, MSG_TRUNC, MSG_DONTWAIT, MSG_EOR, MSG_WAITALL, …
   * @param src_addr out: address of a socket
   * @param addrlen in, out: length of src_addr in bytes
   * @throws {SyscallError} EAGAIN, EWOULDBLOCK, EBADF, ECONNREFUSED, EFAULT, EINTR, EINVAL, ENOMEM, ENOTCONN, ENOTSOCK
   */
  (sockfd: FdLike, buf: AnyPointer, len: Int, flags: Flags<'msg'>, src_addr: AnyPointer, addrlen: readonly Int[] | Pointer<'int'>): number;
  /** With bigints: receives, with the sender's address. */
  bigint(sockfd: FdLike, len: number, flags: Flags<'msg'>): Big<{ buf: Buffer; src_addr: SocketAddress }>;
  /** With bigints: receives, with the sender's address. */
  bigint(sockfd: FdLike, buf: AnyPointer, len: Int, flags: Flags<'msg'>, src_addr: AnyPointer, addrlen: readonly Int[] | Pointer<'int'>): bigint;
}
/**
 * `recvfrom` receives, with the sender's address.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 4.3; i386 371, x86_64 45, arm64 207.
 *
 * @throws {SyscallError} EAGAIN, EWOULDBLOCK, EBADF, ECONNREFUSED, EFAULT, EINTR, EINVAL, ENOMEM, ENOTCONN, ENOTSOCK
 * @see https://man7.org/linux/man-pages/man2/recvfrom.2.html
 */
export const recvfrom = call<RecvfromCall>('recvfrom');

/** The forms of sendmsg. */
export interface SendmsgCall extends Ways<[sockfd: FdLike, msg: In<'msghdr'>, flags: Flags<'msg'>]> {
  /**
   * Comfortable: sends a message with control data.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 4.3; i386 370, x86_64 46, arm64 211.
   * Manual: https://man7.org/linux/man-pages/man2/sendmsg.2.html
   *
   * @param sockfd file descriptor
   * @param msg in: struct msghdr
   * @param flags flags: any of MSG_OOB, MSG_PEEK, MSG_DONTROUTE, MSG_CTRUNC, MSG_TRUNC, MSG_DONTWAIT, MSG_EOR, MSG_WAITALL, …; may be left out: 0
   * @throws {SyscallError} EACCES, EAGAIN, EWOULDBLOCK, EALREADY, EBADF, ECONNRESET, EDESTADDRREQ, EFAULT, EINTR, EINVAL, EISCONN, EMSGSIZE, ENOBUFS, ENOMEM, ENOTCONN, ENOTSOCK, EOPNOTSUPP, EPIPE
   */
  (sockfd: FdLike, msg: In<'msghdr'>, flags?: Flags<'msg'>): number;
  /**
   * Exact: sends a message with control data; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 4.3; i386 370, x86_64 46, arm64 211.
   * Manual: https://man7.org/linux/man-pages/man2/sendmsg.2.html
   *
   * @param sockfd file descriptor
   * @param msg in: struct msghdr
   * @param flags flags: any of MSG_OOB, MSG_PEEK, MSG_DONTROUTE, MSG_CTRUNC, MSG_TRUNC, MSG_DONTWAIT, MSG_EOR, MSG_WAITALL, …
   * @throws {SyscallError} EACCES, EAGAIN, EWOULDBLOCK, EALREADY, EBADF, ECONNRESET, EDESTADDRREQ, EFAULT, EINTR, EINVAL, EISCONN, EMSGSIZE, ENOBUFS, ENOMEM, ENOTCONN, ENOTSOCK, EOPNOTSUPP, EPIPE
   */
  (sockfd: FdLike, msg: In<'msghdr'>, flags: Flags<'msg'>): number;
  /** With bigints: sends a message with control data. */
  bigint(sockfd: FdLike, msg: In<'msghdr'>, flags?: Flags<'msg'>): Big<number>;
  /** With bigints: sends a message with control data. */
  bigint(sockfd: FdLike, msg: In<'msghdr'>, flags: Flags<'msg'>): bigint;
}
/**
 * `sendmsg` sends a message with control data.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 4.3; i386 370, x86_64 46, arm64 211.
 *
 * @throws {SyscallError} EACCES, EAGAIN, EWOULDBLOCK, EALREADY, EBADF, ECONNRESET, EDESTADDRREQ, EFAULT, EINTR, EINVAL, EISCONN, EMSGSIZE, ENOBUFS, ENOMEM, ENOTCONN, ENOTSOCK, EOPNOTSUPP, EPIPE
 * @see https://man7.org/linux/man-pages/man2/sendmsg.2.html
 */
export const sendmsg = call<SendmsgCall>('sendmsg');

/** The forms of recvmsg. */
export interface RecvmsgCall extends Ways<[sockfd: FdLike, msg: Pointer<'struct msghdr'>, flags: Flags<'msg'>]> {
  /**
   * Exact: receives a message with control data; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 4.3; i386 372, x86_64 47, arm64 212.
   * Manual: https://man7.org/linux/man-pages/man2/recvmsg.2.html
   *
   * @param sockfd file descriptor
   * @param msg in, out: struct msghdr
   * @param flags flags: any of MSG_OOB, MSG_PEEK, MSG_DONTROUTE, MSG_CTRUNC, MSG_TRUNC, MSG_DONTWAIT, MSG_EOR, MSG_WAITALL, …
   * @throws {SyscallError} EAGAIN, EWOULDBLOCK, EBADF, ECONNREFUSED, EFAULT, EINTR, EINVAL, ENOMEM, ENOTCONN, ENOTSOCK
   */
  (sockfd: FdLike, msg: Pointer<'struct msghdr'>, flags: Flags<'msg'>): number;
  /**
   * Comfortable: receives a message with control data; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 4.3; i386 372, x86_64 47, arm64 212.
   * Manual: https://man7.org/linux/man-pages/man2/recvmsg.2.html
   *
   * @param sockfd file descriptor
   * @param msg in, out: struct msghdr
   * @param flags flags: any of MSG_OOB, MSG_PEEK, MSG_DONTROUTE, MSG_CTRUNC, MSG_TRUNC, MSG_DONTWAIT, MSG_EOR, MSG_WAITALL, …; may be left out: 0
   * @throws {SyscallError} EAGAIN, EWOULDBLOCK, EBADF, ECONNREFUSED, EFAULT, EINTR, EINVAL, ENOMEM, ENOTCONN, ENOTSOCK
   */
  (sockfd: FdLike, msg: Input<'msghdr'>, flags?: Flags<'msg'>): { result: number; msg: ReceivedMessage };
  /** With bigints: receives a message with control data. */
  bigint(sockfd: FdLike, msg: Pointer<'struct msghdr'>, flags: Flags<'msg'>): bigint;
  /** With bigints: receives a message with control data. */
  bigint(sockfd: FdLike, msg: Input<'msghdr'>, flags?: Flags<'msg'>): Big<{ result: number; msg: ReceivedMessage }>;
}
/**
 * `recvmsg` receives a message with control data.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 4.3; i386 372, x86_64 47, arm64 212.
 *
 * @throws {SyscallError} EAGAIN, EWOULDBLOCK, EBADF, ECONNREFUSED, EFAULT, EINTR, EINVAL, ENOMEM, ENOTCONN, ENOTSOCK
 * @see https://man7.org/linux/man-pages/man2/recvmsg.2.html
 */
export const recvmsg = call<RecvmsgCall>('recvmsg');

/** The forms of sendmmsg. */
export interface SendmmsgCall extends Ways<[sockfd: FdLike, msgvec: InArray<'mmsghdr'>, vlen: Int, flags: Flags<'msg'>]> {
  /**
   * Comfortable: sends several messages; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 3.0; i386 345, x86_64 307, arm64 269.
   * Manual: https://man7.org/linux/man-pages/man2/sendmmsg.2.html
   *
   * @param sockfd file descriptor
   * @param msgvec in, out: array of struct mmsghdr, as many as vlen says
   * @param flags flags: any of MSG_OOB, MSG_PEEK, MSG_DONTROUTE, MSG_CTRUNC, MSG_TRUNC, MSG_DONTWAIT, MSG_EOR, MSG_WAITALL, …; may be left out: 0
   * @throws {SyscallError} EACCES, EAGAIN, EWOULDBLOCK, EALREADY, EBADF, ECONNRESET, EDESTADDRREQ, EFAULT, EINTR, EINVAL, EISCONN, EMSGSIZE, ENOBUFS, ENOMEM, ENOTCONN, ENOTSOCK, EOPNOTSUPP, EPIPE
   */
  (sockfd: FdLike, msgvec: readonly Input<'mmsghdr'>[], flags?: Flags<'msg'>): { count: number; msgvec: { msg_hdr: ReceivedMessage; msg_len: number }[] };
  /**
   * Comfortable: sends several messages; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 3.0; i386 345, x86_64 307, arm64 269.
   * Manual: https://man7.org/linux/man-pages/man2/sendmmsg.2.html
   *
   * @param sockfd file descriptor
   * @param msgvec in, out: array of struct mmsghdr, as many as vlen says
   * @param flags flags: any of MSG_OOB, MSG_PEEK, MSG_DONTROUTE, MSG_CTRUNC, MSG_TRUNC, MSG_DONTWAIT, MSG_EOR, MSG_WAITALL, …; may be left out: 0
   * @throws {SyscallError} EACCES, EAGAIN, EWOULDBLOCK, EALREADY, EBADF, ECONNRESET, EDESTADDRREQ, EFAULT, EINTR, EINVAL, EISCONN, EMSGSIZE, ENOBUFS, ENOMEM, ENOTCONN, ENOTSOCK, EOPNOTSUPP, EPIPE
   */
  <M extends Pointer<'struct mmsghdr'>>(sockfd: FdLike, msgvec: M, flags?: Flags<'msg'>): { count: number; msgvec: M };
  /**
   * Exact: sends several messages; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 3.0; i386 345, x86_64 307, arm64 269.
   * Manual: https://man7.org/linux/man-pages/man2/sendmmsg.2.html
   *
   * @param sockfd file descriptor
   * @param msgvec in, out: array of struct mmsghdr, as many as vlen says
   * @param vlen length of msgvec in elements
   * @param flags flags: any of MSG_OOB, MSG_PEEK, MSG_DONTROUTE, MSG_CTRUNC, MSG_TRUNC, MSG_DONTWAIT, MSG_EOR, MSG_WAITALL, …
   * @throws {SyscallError} EACCES, EAGAIN, EWOULDBLOCK, EALREADY, EBADF, ECONNRESET, EDESTADDRREQ, EFAULT, EINTR, EINVAL, EISCONN, EMSGSIZE, ENOBUFS, ENOMEM, ENOTCONN, ENOTSOCK, EOPNOTSUPP, EPIPE
   */
  (sockfd: FdLike, msgvec: InArray<'mmsghdr'>, vlen: Int, flags: Flags<'msg'>): number;
  /** With bigints: sends several messages. */
  bigint(sockfd: FdLike, msgvec: readonly Input<'mmsghdr'>[], flags?: Flags<'msg'>): Big<{ count: number; msgvec: { msg_hdr: ReceivedMessage; msg_len: number }[] }>;
  /** With bigints: sends several messages. */
  bigint<M extends Pointer<'struct mmsghdr'>>(sockfd: FdLike, msgvec: M, flags?: Flags<'msg'>): Big<{ count: number; msgvec: M }>;
  /** With bigints: sends several messages. */
  bigint(sockfd: FdLike, msgvec: InArray<'mmsghdr'>, vlen: Int, flags: Flags<'msg'>): bigint;
}
/**
 * `sendmmsg` sends several messages.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 3.0; i386 345, x86_64 307, arm64 269.
 *
 * @throws {SyscallError} EACCES, EAGAIN, EWOULDBLOCK, EALREADY, EBADF, ECONNRESET, EDESTADDRREQ, EFAULT, EINTR, EINVAL, EISCONN, EMSGSIZE, ENOBUFS, ENOMEM, ENOTCONN, ENOTSOCK, EOPNOTSUPP, EPIPE
 * @see https://man7.org/linux/man-pages/man2/sendmmsg.2.html
 */
export const sendmmsg = call<SendmmsgCall>('sendmmsg');

/** The forms of recvmmsg. */
export interface RecvmmsgCall extends Ways<[sockfd: FdLike, msgvec: InArray<'mmsghdr'>, vlen: Int, flags: Flags<'msg'>, timeout: In<'timespec'>]> {
  /**
   * Comfortable: receives several messages; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6.33; i386 337, x86_64 299, arm64 243.
   * Manual: https://man7.org/linux/man-pages/man2/recvmmsg.2.html
   *
   * @param sockfd file descriptor
   * @param msgvec in, out: array of struct mmsghdr, as many as vlen says
   * @param flags flags: any of MSG_OOB, MSG_PEEK, MSG_DONTROUTE, MSG_CTRUNC, MSG_TRUNC, MSG_DONTWAIT, MSG_EOR, MSG_WAITALL, …
   * @param timeout in, out: struct timespec, or NULL
   * @throws {SyscallError} EINVAL, EAGAIN, EWOULDBLOCK, EBADF, ECONNREFUSED, EFAULT, EINTR, ENOMEM, ENOTCONN, ENOTSOCK
   */
  (sockfd: FdLike, msgvec: readonly Input<'mmsghdr'>[], flags: Flags<'msg'>, timeout: Input<'timespec'> | null): { count: number; msgvec: { msg_hdr: ReceivedMessage; msg_len: number }[]; timeout: Structs['timespec'] | null };
  /**
   * Comfortable: receives several messages; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6.33; i386 337, x86_64 299, arm64 243.
   * Manual: https://man7.org/linux/man-pages/man2/recvmmsg.2.html
   *
   * @param sockfd file descriptor
   * @param msgvec in, out: array of struct mmsghdr, as many as vlen says
   * @param flags flags: any of MSG_OOB, MSG_PEEK, MSG_DONTROUTE, MSG_CTRUNC, MSG_TRUNC, MSG_DONTWAIT, MSG_EOR, MSG_WAITALL, …
   * @param timeout in, out: struct timespec, or NULL
   * @throws {SyscallError} EINVAL, EAGAIN, EWOULDBLOCK, EBADF, ECONNREFUSED, EFAULT, EINTR, ENOMEM, ENOTCONN, ENOTSOCK
   */
  <M extends Pointer<'struct mmsghdr'>>(sockfd: FdLike, msgvec: M, flags: Flags<'msg'>, timeout: Input<'timespec'> | null): { count: number; msgvec: M; timeout: Structs['timespec'] | null };
  /**
   * Exact: receives several messages; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6.33; i386 337, x86_64 299, arm64 243.
   * Manual: https://man7.org/linux/man-pages/man2/recvmmsg.2.html
   *
   * @param sockfd file descriptor
   * @param msgvec in, out: array of struct mmsghdr, as many as vlen says
   * @param vlen length of msgvec in elements
   * @param flags flags: any of MSG_OOB, MSG_PEEK, MSG_DONTROUTE, MSG_CTRUNC, MSG_TRUNC, MSG_DONTWAIT, MSG_EOR, MSG_WAITALL, …
   * @param timeout in, out: struct timespec, or NULL
   * @throws {SyscallError} EINVAL, EAGAIN, EWOULDBLOCK, EBADF, ECONNREFUSED, EFAULT, EINTR, ENOMEM, ENOTCONN, ENOTSOCK
   */
  (sockfd: FdLike, msgvec: InArray<'mmsghdr'>, vlen: Int, flags: Flags<'msg'>, timeout: In<'timespec'>): number;
  /** With bigints: receives several messages. */
  bigint(sockfd: FdLike, msgvec: readonly Input<'mmsghdr'>[], flags: Flags<'msg'>, timeout: Input<'timespec'> | null): Big<{ count: number; msgvec: { msg_hdr: ReceivedMessage; msg_len: number }[]; timeout: Structs['timespec'] | null }>;
  /** With bigints: receives several messages. */
  bigint<M extends Pointer<'struct mmsghdr'>>(sockfd: FdLike, msgvec: M, flags: Flags<'msg'>, timeout: Input<'timespec'> | null): Big<{ count: number; msgvec: M; timeout: Structs['timespec'] | null }>;
  /** With bigints: receives several messages. */
  bigint(sockfd: FdLike, msgvec: InArray<'mmsghdr'>, vlen: Int, flags: Flags<'msg'>, timeout: In<'timespec'>): bigint;
}
/**
 * `recvmmsg` receives several messages.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.6.33; i386 337, x86_64 299, arm64 243.
 *
 * @throws {SyscallError} EINVAL, EAGAIN, EWOULDBLOCK, EBADF, ECONNREFUSED, EFAULT, EINTR, ENOMEM, ENOTCONN, ENOTSOCK
 * @see https://man7.org/linux/man-pages/man2/recvmmsg.2.html
 */
export const recvmmsg = call<RecvmmsgCall>('recvmmsg');

/** The forms of recvmmsg_time64. */
export interface Recvmmsg_time64Call extends Ways<[sockfd: FdLike, msgvec: InArray<'mmsghdr'>, vlen: Int, flags: Flags<'msg'>, timeout: In<'timespec'>]> {
  /**
   * Comfortable: receives several messages, with 64-bit seconds; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.1; i386 417.
   * Manual: https://man7.org/linux/man-pages/man2/recvmmsg.2.html
   *
   * @param sockfd file descriptor
   * @param msgvec in, out: array of struct mmsghdr, as many as vlen says
   * @param flags flags: any of MSG_OOB, MSG_PEEK, MSG_DONTROUTE, MSG_CTRUNC, MSG_TRUNC, MSG_DONTWAIT, MSG_EOR, MSG_WAITALL, …
   * @param timeout in, out: struct timespec, or NULL
   * @throws {SyscallError} EINVAL, EAGAIN, EWOULDBLOCK, EBADF, ECONNREFUSED, EFAULT, EINTR, ENOMEM, ENOTCONN, ENOTSOCK
   */
  (sockfd: FdLike, msgvec: readonly Input<'mmsghdr'>[], flags: Flags<'msg'>, timeout: Input<'timespec'> | null): { count: number; msgvec: { msg_hdr: ReceivedMessage; msg_len: number }[]; timeout: Structs['timespec'] | null };
  /**
   * Comfortable: receives several messages, with 64-bit seconds; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.1; i386 417.
   * Manual: https://man7.org/linux/man-pages/man2/recvmmsg.2.html
   *
   * @param sockfd file descriptor
   * @param msgvec in, out: array of struct mmsghdr, as many as vlen says
   * @param flags flags: any of MSG_OOB, MSG_PEEK, MSG_DONTROUTE, MSG_CTRUNC, MSG_TRUNC, MSG_DONTWAIT, MSG_EOR, MSG_WAITALL, …
   * @param timeout in, out: struct timespec, or NULL
   * @throws {SyscallError} EINVAL, EAGAIN, EWOULDBLOCK, EBADF, ECONNREFUSED, EFAULT, EINTR, ENOMEM, ENOTCONN, ENOTSOCK
   */
  <M extends Pointer<'struct mmsghdr'>>(sockfd: FdLike, msgvec: M, flags: Flags<'msg'>, timeout: Input<'timespec'> | null): { count: number; msgvec: M; timeout: Structs['timespec'] | null };
  /**
   * Exact: receives several messages, with 64-bit seconds; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.1; i386 417.
   * Manual: https://man7.org/linux/man-pages/man2/recvmmsg.2.html
   *
   * @param sockfd file descriptor
   * @param msgvec in, out: array of struct mmsghdr, as many as vlen says
   * @param vlen length of msgvec in elements
   * @param flags flags: any of MSG_OOB, MSG_PEEK, MSG_DONTROUTE, MSG_CTRUNC, MSG_TRUNC, MSG_DONTWAIT, MSG_EOR, MSG_WAITALL, …
   * @param timeout in, out: struct timespec, or NULL
   * @throws {SyscallError} EINVAL, EAGAIN, EWOULDBLOCK, EBADF, ECONNREFUSED, EFAULT, EINTR, ENOMEM, ENOTCONN, ENOTSOCK
   */
  (sockfd: FdLike, msgvec: InArray<'mmsghdr'>, vlen: Int, flags: Flags<'msg'>, timeout: In<'timespec'>): number;
  /** With bigints: receives several messages, with 64-bit seconds. */
  bigint(sockfd: FdLike, msgvec: readonly Input<'mmsghdr'>[], flags: Flags<'msg'>, timeout: Input<'timespec'> | null): Big<{ count: number; msgvec: { msg_hdr: ReceivedMessage; msg_len: number }[]; timeout: Structs['timespec'] | null }>;
  /** With bigints: receives several messages, with 64-bit seconds. */
  bigint<M extends Pointer<'struct mmsghdr'>>(sockfd: FdLike, msgvec: M, flags: Flags<'msg'>, timeout: Input<'timespec'> | null): Big<{ count: number; msgvec: M; timeout: Structs['timespec'] | null }>;
  /** With bigints: receives several messages, with 64-bit seconds. */
  bigint(sockfd: FdLike, msgvec: InArray<'mmsghdr'>, vlen: Int, flags: Flags<'msg'>, timeout: In<'timespec'>): bigint;
}
/**
 * `recvmmsg_time64` receives several messages, with 64-bit seconds.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 5.1; i386 417.
 *
 * @throws {SyscallError} EINVAL, EAGAIN, EWOULDBLOCK, EBADF, ECONNREFUSED, EFAULT, EINTR, ENOMEM, ENOTCONN, ENOTSOCK
 * @see https://man7.org/linux/man-pages/man2/recvmmsg.2.html
 */
export const recvmmsg_time64 = call<Recvmmsg_time64Call>('recvmmsg_time64');

/**
 * `shutdown` closes one or both directions of a socket.
 *
 * Since Linux 4.3; i386 373, x86_64 48, arm64 210.
 *
 * @param sockfd file descriptor
 * @param how one of SHUT_RD, SHUT_WR, SHUT_RDWR
 * @throws {SyscallError} EBADF, EINVAL, ENOTCONN, ENOTSOCK
 * @see https://man7.org/linux/man-pages/man2/shutdown.2.html
 */
export const shutdown = call<Exact<[sockfd: FdLike, how: OneOf<'shutdown'>]>>('shutdown', 2);

/** The forms of socketcall. */
export interface SocketcallCall extends Ways<[call: OneOf<'socketcall'>, args: readonly Int[] | Pointer<'unsigned long'>]> {
  /**
   * Comfortable: makes a socket.
   *
   * Manual: https://man7.org/linux/man-pages/man2/socketcall.2.html
   *
   * @param args in: array of 3 unsigned long
   */
  (call: Choice<'SYS_SOCKET', 1>, args: readonly Int[] | Pointer<'unsigned long'>): number;
  /**
   * Comfortable: lets a socket wait for connections.
   *
   * Manual: https://man7.org/linux/man-pages/man2/socketcall.2.html
   *
   * @param args in: array of 2 unsigned long
   */
  (call: Choice<'SYS_LISTEN', 4>, args: readonly Int[] | Pointer<'unsigned long'>): number;
  /**
   * Comfortable: closes one or both directions of a socket.
   *
   * Manual: https://man7.org/linux/man-pages/man2/socketcall.2.html
   *
   * @param args in: array of 2 unsigned long
   */
  (call: Choice<'SYS_SHUTDOWN', 13>, args: readonly Int[] | Pointer<'unsigned long'>): number;
  /**
   * Comfortable: gives a socket its address.
   *
   * Manual: https://man7.org/linux/man-pages/man2/socketcall.2.html
   *
   * @param args in: array of 3 unsigned long
   */
  (call: Choice<'SYS_BIND', 2>, args: readonly Int[] | Pointer<'unsigned long'>): number;
  /**
   * Comfortable: connects a socket.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Manual: https://man7.org/linux/man-pages/man2/socketcall.2.html
   *
   * @param args in: array of 3 unsigned long
   */
  (call: Choice<'SYS_CONNECT', 3>, args: readonly Int[] | Pointer<'unsigned long'>): number;
  /**
   * Comfortable: takes a connection.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Manual: https://man7.org/linux/man-pages/man2/socketcall.2.html
   *
   * @param args in: array of 3 unsigned long
   */
  (call: Choice<'SYS_ACCEPT', 5>, args: readonly Int[] | Pointer<'unsigned long'>): number;
  /**
   * Comfortable: gets a socket's own address.
   *
   * Manual: https://man7.org/linux/man-pages/man2/socketcall.2.html
   *
   * @param args in: array of 3 unsigned long
   */
  (call: Choice<'SYS_GETSOCKNAME', 6>, args: readonly Int[] | Pointer<'unsigned long'>): number;
  /**
   * Comfortable: gets the address of a socket's peer.
   *
   * Manual: https://man7.org/linux/man-pages/man2/socketcall.2.html
   *
   * @param args in: array of 3 unsigned long
   */
  (call: Choice<'SYS_GETPEERNAME', 7>, args: readonly Int[] | Pointer<'unsigned long'>): number;
  /**
   * Comfortable: makes two connected sockets.
   *
   * Manual: https://man7.org/linux/man-pages/man2/socketcall.2.html
   *
   * @param args in: array of 4 unsigned long
   */
  (call: Choice<'SYS_SOCKETPAIR', 8>, args: readonly Int[] | Pointer<'unsigned long'>): number;
  /**
   * Comfortable: sends to the peer.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Manual: https://man7.org/linux/man-pages/man2/socketcall.2.html
   *
   * @param args in: array of 4 unsigned long
   */
  (call: Choice<'SYS_SEND', 9>, args: readonly Int[] | Pointer<'unsigned long'>): number;
  /**
   * Comfortable: receives from the peer.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Manual: https://man7.org/linux/man-pages/man2/socketcall.2.html
   *
   * @param args in: array of 4 unsigned long
   */
  (call: Choice<'SYS_RECV', 10>, args: readonly Int[] | Pointer<'unsigned long'>): number;
  /**
   * Comfortable: sends to an address.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Manual: https://man7.org/linux/man-pages/man2/socketcall.2.html
   *
   * @param args in: array of 6 unsigned long
   */
  (call: Choice<'SYS_SENDTO', 11>, args: readonly Int[] | Pointer<'unsigned long'>): number;
  /**
   * Comfortable: receives, with the sender's address.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Manual: https://man7.org/linux/man-pages/man2/socketcall.2.html
   *
   * @param args in: array of 6 unsigned long
   */
  (call: Choice<'SYS_RECVFROM', 12>, args: readonly Int[] | Pointer<'unsigned long'>): number;
  /**
   * Comfortable: sets a socket's option.
   *
   * Manual: https://man7.org/linux/man-pages/man2/socketcall.2.html
   *
   * @param args in: array of 5 unsigned long
   */
  (call: Choice<'SYS_SETSOCKOPT', 14>, args: readonly Int[] | Pointer<'unsigned long'>): number;
  /**
   * Comfortable: gets a socket's option.
   *
   * Manual: https://man7.org/linux/man-pages/man2/socketcall.2.html
   *
   * @param args in: array of 5 unsigned long
   */
  (call: Choice<'SYS_GETSOCKOPT', 15>, args: readonly Int[] | Pointer<'unsigned long'>): number;
  /**
   * Comfortable: sends a message with control data.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Manual: https://man7.org/linux/man-pages/man2/socketcall.2.html
   *
   * @param args in: array of 3 unsigned long
   */
  (call: Choice<'SYS_SENDMSG', 16>, args: readonly Int[] | Pointer<'unsigned long'>): number;
  /**
   * Comfortable: receives a message with control data.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Manual: https://man7.org/linux/man-pages/man2/socketcall.2.html
   *
   * @param args in: array of 3 unsigned long
   */
  (call: Choice<'SYS_RECVMSG', 17>, args: readonly Int[] | Pointer<'unsigned long'>): number;
  /**
   * Comfortable: takes a connection, with flags for its file descriptor.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Manual: https://man7.org/linux/man-pages/man2/socketcall.2.html
   *
   * @param args in: array of 4 unsigned long
   */
  (call: Choice<'SYS_ACCEPT4', 18>, args: readonly Int[] | Pointer<'unsigned long'>): number;
  /**
   * Exact: makes any of i386's socket calls, with its arguments in memory; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 1.0; i386 102.
   * Manual: https://man7.org/linux/man-pages/man2/socketcall.2.html
   *
   * @param call one of SYS_SOCKET, SYS_BIND, SYS_CONNECT, SYS_LISTEN, SYS_ACCEPT, SYS_GETSOCKNAME, SYS_GETPEERNAME, SYS_SOCKETPAIR, …
   * @param args in: unsigned long
   */
  (call: OneOf<'socketcall'>, args: readonly Int[] | Pointer<'unsigned long'>): number;
  /** With bigints: makes a socket. */
  bigint(call: Choice<'SYS_SOCKET', 1>, args: readonly Int[] | Pointer<'unsigned long'>): Big<number>;
  /** With bigints: lets a socket wait for connections. */
  bigint(call: Choice<'SYS_LISTEN', 4>, args: readonly Int[] | Pointer<'unsigned long'>): Big<number>;
  /** With bigints: closes one or both directions of a socket. */
  bigint(call: Choice<'SYS_SHUTDOWN', 13>, args: readonly Int[] | Pointer<'unsigned long'>): Big<number>;
  /** With bigints: gives a socket its address. */
  bigint(call: Choice<'SYS_BIND', 2>, args: readonly Int[] | Pointer<'unsigned long'>): Big<number>;
  /** With bigints: connects a socket. */
  bigint(call: Choice<'SYS_CONNECT', 3>, args: readonly Int[] | Pointer<'unsigned long'>): Big<number>;
  /** With bigints: takes a connection. */
  bigint(call: Choice<'SYS_ACCEPT', 5>, args: readonly Int[] | Pointer<'unsigned long'>): Big<number>;
  /** With bigints: gets a socket's own address. */
  bigint(call: Choice<'SYS_GETSOCKNAME', 6>, args: readonly Int[] | Pointer<'unsigned long'>): Big<number>;
  /** With bigints: gets the address of a socket's peer. */
  bigint(call: Choice<'SYS_GETPEERNAME', 7>, args: readonly Int[] | Pointer<'unsigned long'>): Big<number>;
  /** With bigints: makes two connected sockets. */
  bigint(call: Choice<'SYS_SOCKETPAIR', 8>, args: readonly Int[] | Pointer<'unsigned long'>): Big<number>;
  /** With bigints: sends to the peer. */
  bigint(call: Choice<'SYS_SEND', 9>, args: readonly Int[] | Pointer<'unsigned long'>): Big<number>;
  /** With bigints: receives from the peer. */
  bigint(call: Choice<'SYS_RECV', 10>, args: readonly Int[] | Pointer<'unsigned long'>): Big<number>;
  /** With bigints: sends to an address. */
  bigint(call: Choice<'SYS_SENDTO', 11>, args: readonly Int[] | Pointer<'unsigned long'>): Big<number>;
  /** With bigints: receives, with the sender's address. */
  bigint(call: Choice<'SYS_RECVFROM', 12>, args: readonly Int[] | Pointer<'unsigned long'>): Big<number>;
  /** With bigints: sets a socket's option. */
  bigint(call: Choice<'SYS_SETSOCKOPT', 14>, args: readonly Int[] | Pointer<'unsigned long'>): Big<number>;
  /** With bigints: gets a socket's option. */
  bigint(call: Choice<'SYS_GETSOCKOPT', 15>, args: readonly Int[] | Pointer<'unsigned long'>): Big<number>;
  /** With bigints: sends a message with control data. */
  bigint(call: Choice<'SYS_SENDMSG', 16>, args: readonly Int[] | Pointer<'unsigned long'>): Big<number>;
  /** With bigints: receives a message with control data. */
  bigint(call: Choice<'SYS_RECVMSG', 17>, args: readonly Int[] | Pointer<'unsigned long'>): Big<number>;
  /** With bigints: takes a connection, with flags for its file descriptor. */
  bigint(call: Choice<'SYS_ACCEPT4', 18>, args: readonly Int[] | Pointer<'unsigned long'>): Big<number>;
  /** With bigints: makes any of i386's socket calls, with its arguments in memory. */
  bigint(call: OneOf<'socketcall'>, args: readonly Int[] | Pointer<'unsigned long'>): bigint;
}
/**
 * `socketcall` makes any of i386's socket calls, with its arguments in memory.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 1.0; i386 102.
 *
 * @see https://man7.org/linux/man-pages/man2/socketcall.2.html
 */
export const socketcall = call<SocketcallCall>('socketcall', 'chosen');

/**
 * `mq_open` opens a message queue.
 *
 * Since Linux 2.6.6; i386 277, x86_64 240, arm64 180.
 *
 * @param name string
 * @param oflag flags: any of O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_EXCL, O_NOCTTY, O_TRUNC, O_APPEND, …
 * @param mode permissions of a file, as 0o644
 * @param attr in: struct mq_attr
 * @throws {SyscallError} EACCES, EEXIST, EINVAL, EMFILE, ENAMETOOLONG, ENFILE, ENOENT, ENOMEM, ENOSPC
 * @see https://man7.org/linux/man-pages/man2/mq_open.2.html
 */
export const mq_open = call<Exact<[name: Text, oflag: Flags<'open'>, mode: Flags<'mode'>, attr: In<'mq_attr'>]>>('mq_open');

/**
 * `mq_unlink` removes a message queue's name.
 *
 * Since Linux 2.6.6; i386 278, x86_64 241, arm64 181.
 *
 * @param name string
 * @throws {SyscallError} EACCES, ENAMETOOLONG, ENOENT
 * @see https://man7.org/linux/man-pages/man2/mq_unlink.2.html
 */
export const mq_unlink = call<Exact<[name: Text]>>('mq_unlink');

/** The forms of mq_timedsend. */
export interface Mq_timedsendCall extends Ways<[mqdes: FdLike, msg_ptr: Data, msg_len: Int, msg_prio: Int, abs_timeout: In<'timespec'>]> {
  /**
   * Comfortable: sends to a message queue.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6.6; i386 279, x86_64 242, arm64 182.
   * Manual: https://man7.org/linux/man-pages/man2/mq_timedsend.2.html
   *
   * @param mqdes file descriptor
   * @param msg_ptr in: bytes, as many as msg_len says
   * @param abs_timeout in: struct timespec
   * @throws {SyscallError} EAGAIN, EBADF, EINTR, EINVAL, EMSGSIZE, ETIMEDOUT
   */
  (mqdes: FdLike, msg_ptr: Data, msg_prio: Int, abs_timeout: In<'timespec'>): number;
  /**
   * Exact: sends to a message queue; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6.6; i386 279, x86_64 242, arm64 182.
   * Manual: https://man7.org/linux/man-pages/man2/mq_timedsend.2.html
   *
   * @param mqdes file descriptor
   * @param msg_ptr in: bytes, as many as msg_len says
   * @param msg_len length of msg_ptr in bytes
   * @param abs_timeout in: struct timespec
   * @throws {SyscallError} EAGAIN, EBADF, EINTR, EINVAL, EMSGSIZE, ETIMEDOUT
   */
  (mqdes: FdLike, msg_ptr: Data, msg_len: Int, msg_prio: Int, abs_timeout: In<'timespec'>): number;
  /** With bigints: sends to a message queue. */
  bigint(mqdes: FdLike, msg_ptr: Data, msg_prio: Int, abs_timeout: In<'timespec'>): Big<number>;
  /** With bigints: sends to a message queue. */
  bigint(mqdes: FdLike, msg_ptr: Data, msg_len: Int, msg_prio: Int, abs_timeout: In<'timespec'>): bigint;
}
/**
 * `mq_timedsend` sends to a message queue.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.6.6; i386 279, x86_64 242, arm64 182.
 *
 * @throws {SyscallError} EAGAIN, EBADF, EINTR, EINVAL, EMSGSIZE, ETIMEDOUT
 * @see https://man7.org/linux/man-pages/man2/mq_timedsend.2.html
 */
export const mq_timedsend = call<Mq_timedsendCall>('mq_timedsend');

/** The forms of mq_timedreceive. */
export interface Mq_timedreceiveCall extends Ways<[mqdes: FdLike, msg_ptr: AnyPointer, msg_len: Int, msg_prio: Pointer<'unsigned int'>, abs_timeout: In<'timespec'>]> {
  /**
   * Comfortable: receives from a message queue; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6.6; i386 280, x86_64 243, arm64 183.
   * Manual: https://man7.org/linux/man-pages/man2/mq_timedreceive.2.html
   *
   * @param mqdes file descriptor
   * @param msg_len length of msg_ptr in bytes
   * @param abs_timeout in: struct timespec
   * @throws {SyscallError} EAGAIN, EBADF, EINTR, EINVAL, EMSGSIZE, ETIMEDOUT
   */
  (mqdes: FdLike, msg_len: number, abs_timeout: In<'timespec'>): { msg_ptr: Buffer; msg_prio: number };
  /**
   * Exact: receives from a message queue; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6.6; i386 280, x86_64 243, arm64 183.
   * Manual: https://man7.org/linux/man-pages/man2/mq_timedreceive.2.html
   *
   * @param mqdes file descriptor
   * @param msg_ptr out: bytes, as many as msg_len says
   * @param msg_len length of msg_ptr in bytes
   * @param msg_prio out: unsigned int
   * @param abs_timeout in: struct timespec
   * @throws {SyscallError} EAGAIN, EBADF, EINTR, EINVAL, EMSGSIZE, ETIMEDOUT
   */
  (mqdes: FdLike, msg_ptr: AnyPointer, msg_len: Int, msg_prio: Pointer<'unsigned int'>, abs_timeout: In<'timespec'>): number;
  /** With bigints: receives from a message queue. */
  bigint(mqdes: FdLike, msg_len: number, abs_timeout: In<'timespec'>): Big<{ msg_ptr: Buffer; msg_prio: number }>;
  /** With bigints: receives from a message queue. */
  bigint(mqdes: FdLike, msg_ptr: AnyPointer, msg_len: Int, msg_prio: Pointer<'unsigned int'>, abs_timeout: In<'timespec'>): bigint;
}
/**
 * `mq_timedreceive` receives from a message queue.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.6.6; i386 280, x86_64 243, arm64 183.
 *
 * @throws {SyscallError} EAGAIN, EBADF, EINTR, EINVAL, EMSGSIZE, ETIMEDOUT
 * @see https://man7.org/linux/man-pages/man2/mq_timedreceive.2.html
 */
export const mq_timedreceive = call<Mq_timedreceiveCall>('mq_timedreceive');

/** The forms of mq_timedsend_time64. */
export interface Mq_timedsend_time64Call extends Ways<[mqdes: FdLike, msg_ptr: Data, msg_len: Int, msg_prio: Int, abs_timeout: In<'timespec'>]> {
  /**
   * Comfortable: sends to a message queue, with 64-bit seconds.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.1; i386 418.
   * Manual: https://man7.org/linux/man-pages/man2/mq_timedsend.2.html
   *
   * @param mqdes file descriptor
   * @param msg_ptr in: bytes, as many as msg_len says
   * @param abs_timeout in: struct timespec
   * @throws {SyscallError} EAGAIN, EBADF, EINTR, EINVAL, EMSGSIZE, ETIMEDOUT
   */
  (mqdes: FdLike, msg_ptr: Data, msg_prio: Int, abs_timeout: In<'timespec'>): number;
  /**
   * Exact: sends to a message queue, with 64-bit seconds; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.1; i386 418.
   * Manual: https://man7.org/linux/man-pages/man2/mq_timedsend.2.html
   *
   * @param mqdes file descriptor
   * @param msg_ptr in: bytes, as many as msg_len says
   * @param msg_len length of msg_ptr in bytes
   * @param abs_timeout in: struct timespec
   * @throws {SyscallError} EAGAIN, EBADF, EINTR, EINVAL, EMSGSIZE, ETIMEDOUT
   */
  (mqdes: FdLike, msg_ptr: Data, msg_len: Int, msg_prio: Int, abs_timeout: In<'timespec'>): number;
  /** With bigints: sends to a message queue, with 64-bit seconds. */
  bigint(mqdes: FdLike, msg_ptr: Data, msg_prio: Int, abs_timeout: In<'timespec'>): Big<number>;
  /** With bigints: sends to a message queue, with 64-bit seconds. */
  bigint(mqdes: FdLike, msg_ptr: Data, msg_len: Int, msg_prio: Int, abs_timeout: In<'timespec'>): bigint;
}
/**
 * `mq_timedsend_time64` sends to a message queue, with 64-bit seconds.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 5.1; i386 418.
 *
 * @throws {SyscallError} EAGAIN, EBADF, EINTR, EINVAL, EMSGSIZE, ETIMEDOUT
 * @see https://man7.org/linux/man-pages/man2/mq_timedsend.2.html
 */
export const mq_timedsend_time64 = call<Mq_timedsend_time64Call>('mq_timedsend_time64');

/** The forms of mq_timedreceive_time64. */
export interface Mq_timedreceive_time64Call extends Ways<[mqdes: FdLike, msg_ptr: AnyPointer, msg_len: Int, msg_prio: Pointer<'unsigned int'>, abs_timeout: In<'timespec'>]> {
  /**
   * Comfortable: receives from a message queue, with 64-bit seconds; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.1; i386 419.
   * Manual: https://man7.org/linux/man-pages/man2/mq_timedreceive.2.html
   *
   * @param mqdes file descriptor
   * @param msg_len length of msg_ptr in bytes
   * @param abs_timeout in: struct timespec
   * @throws {SyscallError} EAGAIN, EBADF, EINTR, EINVAL, EMSGSIZE, ETIMEDOUT
   */
  (mqdes: FdLike, msg_len: number, abs_timeout: In<'timespec'>): { msg_ptr: Buffer; msg_prio: number };
  /**
   * Exact: receives from a message queue, with 64-bit seconds; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.1; i386 419.
   * Manual: https://man7.org/linux/man-pages/man2/mq_timedreceive.2.html
   *
   * @param mqdes file descriptor
   * @param msg_ptr out: bytes, as many as msg_len says
   * @param msg_len length of msg_ptr in bytes
   * @param msg_prio out: unsigned int
   * @param abs_timeout in: struct timespec
   * @throws {SyscallError} EAGAIN, EBADF, EINTR, EINVAL, EMSGSIZE, ETIMEDOUT
   */
  (mqdes: FdLike, msg_ptr: AnyPointer, msg_len: Int, msg_prio: Pointer<'unsigned int'>, abs_timeout: In<'timespec'>): number;
  /** With bigints: receives from a message queue, with 64-bit seconds. */
  bigint(mqdes: FdLike, msg_len: number, abs_timeout: In<'timespec'>): Big<{ msg_ptr: Buffer; msg_prio: number }>;
  /** With bigints: receives from a message queue, with 64-bit seconds. */
  bigint(mqdes: FdLike, msg_ptr: AnyPointer, msg_len: Int, msg_prio: Pointer<'unsigned int'>, abs_timeout: In<'timespec'>): bigint;
}
/**
 * `mq_timedreceive_time64` receives from a message queue, with 64-bit seconds.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 5.1; i386 419.
 *
 * @throws {SyscallError} EAGAIN, EBADF, EINTR, EINVAL, EMSGSIZE, ETIMEDOUT
 * @see https://man7.org/linux/man-pages/man2/mq_timedreceive.2.html
 */
export const mq_timedreceive_time64 = call<Mq_timedreceive_time64Call>('mq_timedreceive_time64');

/**
 * `mq_notify` asks to be told of messages.
 *
 * Since Linux 2.6.6; i386 281, x86_64 244, arm64 184.
 *
 * @param mqdes file descriptor
 * @param sevp in: struct sigevent
 * @throws {SyscallError} EBADF, EBUSY, EINVAL, ENOMEM
 * @see https://man7.org/linux/man-pages/man2/mq_notify.2.html
 */
export const mq_notify = call<Exact<[mqdes: FdLike, sevp: In<'sigevent'>]>>('mq_notify');

/** The forms of mq_getsetattr. */
export interface Mq_getsetattrCall extends Ways<[mqdes: FdLike, newattr: In<'mq_attr'>, oldattr: Pointer<'struct mq_attr'>]> {
  /**
   * Comfortable: gets and sets a message queue's attributes; what the kernel writes is returned.
   *
   * Since Linux 2.6.6; i386 282, x86_64 245, arm64 185.
   * Manual: https://man7.org/linux/man-pages/man2/mq_getsetattr.2.html
   *
   * @param mqdes file descriptor
   * @param newattr in: struct mq_attr
   */
  (mqdes: FdLike, newattr: In<'mq_attr'>): Structs['mq_attr'];
  /**
   * Exact: gets and sets a message queue's attributes; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6.6; i386 282, x86_64 245, arm64 185.
   * Manual: https://man7.org/linux/man-pages/man2/mq_getsetattr.2.html
   *
   * @param mqdes file descriptor
   * @param newattr in: struct mq_attr
   * @param oldattr out: struct mq_attr
   */
  (mqdes: FdLike, newattr: In<'mq_attr'>, oldattr: Pointer<'struct mq_attr'>): number;
  /** With bigints: gets and sets a message queue's attributes. */
  bigint(mqdes: FdLike, newattr: In<'mq_attr'>): Big<Structs['mq_attr']>;
  /** With bigints: gets and sets a message queue's attributes. */
  bigint(mqdes: FdLike, newattr: In<'mq_attr'>, oldattr: Pointer<'struct mq_attr'>): bigint;
}
/**
 * `mq_getsetattr` gets and sets a message queue's attributes.
 *
 * Since Linux 2.6.6; i386 282, x86_64 245, arm64 185.
 *
 * @see https://man7.org/linux/man-pages/man2/mq_getsetattr.2.html
 */
export const mq_getsetattr = call<Mq_getsetattrCall>('mq_getsetattr');

/**
 * `msgget` gets a message queue of System V.
 *
 * Since Linux 5.1; i386 399, x86_64 68, arm64 186.
 *
 * @param msgflg flags: any of IPC_CREAT, IPC_EXCL, S_IRWXU, S_IRUSR, S_IWUSR, S_IXUSR, S_IRWXG, S_IRGRP, …
 * @throws {SyscallError} EACCES, EEXIST, ENOENT, ENOMEM, ENOSPC
 * @see https://man7.org/linux/man-pages/man2/msgget.2.html
 */
export const msgget = call<Exact<[key: Int, msgflg: Flags<'ipcget'>]>>('msgget', 2);

/** The forms of msgsnd. */
export interface MsgsndCall extends Ways<[msqid: Int, msgp: AnyPointer, msgsz: Int, msgflg: Flags<'msgflg'>]> {
  /**
   * Comfortable: sends to a message queue of System V; the message begins with its type, a long.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.1; i386 400, x86_64 69, arm64 189.
   * Manual: https://man7.org/linux/man-pages/man2/msgsnd.2.html
   *
   * @param msgp in: memory, or an address
   * @param msgflg flags: any of IPC_NOWAIT, MSG_NOERROR, MSG_EXCEPT, MSG_COPY; may be left out: 0
   * @throws {SyscallError} EACCES, EAGAIN, EFAULT, EIDRM, EINTR, EINVAL, ENOMEM, E2BIG, ENOMSG, ENOSYS
   */
  (msqid: Int, msgp: AnyPointer, msgsz: Int, msgflg?: Flags<'msgflg'>): number;
  /**
   * Exact: sends to a message queue of System V; the message begins with its type, a long; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.1; i386 400, x86_64 69, arm64 189.
   * Manual: https://man7.org/linux/man-pages/man2/msgsnd.2.html
   *
   * @param msgp in: memory, or an address
   * @param msgflg flags: any of IPC_NOWAIT, MSG_NOERROR, MSG_EXCEPT, MSG_COPY
   * @throws {SyscallError} EACCES, EAGAIN, EFAULT, EIDRM, EINTR, EINVAL, ENOMEM, E2BIG, ENOMSG, ENOSYS
   */
  (msqid: Int, msgp: AnyPointer, msgsz: Int, msgflg: Flags<'msgflg'>): number;
  /** With bigints: sends to a message queue of System V; the message begins with its type, a long. */
  bigint(msqid: Int, msgp: AnyPointer, msgsz: Int, msgflg?: Flags<'msgflg'>): Big<number>;
  /** With bigints: sends to a message queue of System V; the message begins with its type, a long. */
  bigint(msqid: Int, msgp: AnyPointer, msgsz: Int, msgflg: Flags<'msgflg'>): bigint;
}
/**
 * `msgsnd` sends to a message queue of System V; the message begins with its type, a long.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 5.1; i386 400, x86_64 69, arm64 189.
 *
 * @throws {SyscallError} EACCES, EAGAIN, EFAULT, EIDRM, EINTR, EINVAL, ENOMEM, E2BIG, ENOMSG, ENOSYS
 * @see https://man7.org/linux/man-pages/man2/msgsnd.2.html
 */
export const msgsnd = call<MsgsndCall>('msgsnd');

/** The forms of msgrcv. */
export interface MsgrcvCall extends Ways<[msqid: Int, msgp: AnyPointer, msgsz: Int, msgtyp: Int, msgflg: Flags<'msgflg'>]> {
  /**
   * Comfortable: receives from a message queue of System V; the message begins with its type, a long.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.1; i386 401, x86_64 70, arm64 188.
   * Manual: https://man7.org/linux/man-pages/man2/msgrcv.2.html
   *
   * @param msgp out: memory, or an address
   * @param msgflg flags: any of IPC_NOWAIT, MSG_NOERROR, MSG_EXCEPT, MSG_COPY; may be left out: 0
   * @throws {SyscallError} EACCES, EAGAIN, EFAULT, EIDRM, EINTR, EINVAL, ENOMEM, E2BIG, ENOMSG, ENOSYS
   */
  (msqid: Int, msgp: AnyPointer, msgsz: Int, msgtyp: Int, msgflg?: Flags<'msgflg'>): number;
  /**
   * Exact: receives from a message queue of System V; the message begins with its type, a long; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.1; i386 401, x86_64 70, arm64 188.
   * Manual: https://man7.org/linux/man-pages/man2/msgrcv.2.html
   *
   * @param msgp out: memory, or an address
   * @param msgflg flags: any of IPC_NOWAIT, MSG_NOERROR, MSG_EXCEPT, MSG_COPY
   * @throws {SyscallError} EACCES, EAGAIN, EFAULT, EIDRM, EINTR, EINVAL, ENOMEM, E2BIG, ENOMSG, ENOSYS
   */
  (msqid: Int, msgp: AnyPointer, msgsz: Int, msgtyp: Int, msgflg: Flags<'msgflg'>): number;
  /** With bigints: receives from a message queue of System V; the message begins with its type, a long. */
  bigint(msqid: Int, msgp: AnyPointer, msgsz: Int, msgtyp: Int, msgflg?: Flags<'msgflg'>): Big<number>;
  /** With bigints: receives from a message queue of System V; the message begins with its type, a long. */
  bigint(msqid: Int, msgp: AnyPointer, msgsz: Int, msgtyp: Int, msgflg: Flags<'msgflg'>): bigint;
}
/**
 * `msgrcv` receives from a message queue of System V; the message begins with its type, a long.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 5.1; i386 401, x86_64 70, arm64 188.
 *
 * @throws {SyscallError} EACCES, EAGAIN, EFAULT, EIDRM, EINTR, EINVAL, ENOMEM, E2BIG, ENOMSG, ENOSYS
 * @see https://man7.org/linux/man-pages/man2/msgrcv.2.html
 */
export const msgrcv = call<MsgrcvCall>('msgrcv');

/** The forms of msgctl. */
export interface MsgctlCall extends Ways<[msqid: Int, cmd: OneOf<'ipc'>, buf: Pointer<'struct msqid_ds'>]> {
  /**
   * Exact: controls a message queue of System V; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 5.1; i386 402, x86_64 71, arm64 187.
   * Manual: https://man7.org/linux/man-pages/man2/msgctl.2.html
   *
   * @param cmd one of IPC_RMID, IPC_SET, IPC_STAT, IPC_INFO, MSG_STAT, MSG_INFO, MSG_STAT_ANY
   * @param buf in, out: struct msqid_ds
   * @throws {SyscallError} EACCES, EFAULT, EIDRM, EINVAL, EPERM
   */
  (msqid: Int, cmd: OneOf<'ipc'>, buf: Pointer<'struct msqid_ds'>): number;
  /**
   * Comfortable: controls a message queue of System V; what the kernel writes is returned.
   *
   * Since Linux 5.1; i386 402, x86_64 71, arm64 187.
   * Manual: https://man7.org/linux/man-pages/man2/msgctl.2.html
   *
   * @param cmd one of IPC_RMID, IPC_SET, IPC_STAT, IPC_INFO, MSG_STAT, MSG_INFO, MSG_STAT_ANY
   * @param buf in, out: struct msqid_ds
   * @throws {SyscallError} EACCES, EFAULT, EIDRM, EINVAL, EPERM
   */
  (msqid: Int, cmd: OneOf<'ipc'>, buf: Input<'msqid_ds'>): Structs['msqid_ds'];
  /** With bigints: controls a message queue of System V. */
  bigint(msqid: Int, cmd: OneOf<'ipc'>, buf: Pointer<'struct msqid_ds'>): bigint;
  /** With bigints: controls a message queue of System V. */
  bigint(msqid: Int, cmd: OneOf<'ipc'>, buf: Input<'msqid_ds'>): Big<Structs['msqid_ds']>;
}
/**
 * `msgctl` controls a message queue of System V.
 *
 * Since Linux 5.1; i386 402, x86_64 71, arm64 187.
 *
 * @throws {SyscallError} EACCES, EFAULT, EIDRM, EINVAL, EPERM
 * @see https://man7.org/linux/man-pages/man2/msgctl.2.html
 */
export const msgctl = call<MsgctlCall>('msgctl');

/**
 * `semget` gets a set of semaphores.
 *
 * Since Linux 5.1; i386 393, x86_64 64, arm64 190.
 *
 * @param semflg flags: any of IPC_CREAT, IPC_EXCL, S_IRWXU, S_IRUSR, S_IWUSR, S_IXUSR, S_IRWXG, S_IRGRP, …
 * @throws {SyscallError} EACCES, EEXIST, EINVAL, ENOENT, ENOMEM, ENOSPC
 * @see https://man7.org/linux/man-pages/man2/semget.2.html
 */
export const semget = call<Exact<[key: Int, nsems: Int, semflg: Flags<'ipcget'>]>>('semget', 3);

/** The forms of semop. */
export interface SemopCall extends Ways<[semid: Int, sops: InArray<'sembuf'>, nsops: Int]> {
  /**
   * Comfortable: changes semaphores, all or none.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6; x86_64 65, arm64 193.
   * Manual: https://man7.org/linux/man-pages/man2/semop.2.html
   *
   * @param sops in: array of struct sembuf, as many as nsops says
   * @throws {SyscallError} E2BIG, EACCES, EAGAIN, EFAULT, EFBIG, EIDRM, EINTR, EINVAL, ENOMEM, ERANGE
   */
  (semid: Int, sops: InArray<'sembuf'>): number;
  /**
   * Exact: changes semaphores, all or none; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6; x86_64 65, arm64 193.
   * Manual: https://man7.org/linux/man-pages/man2/semop.2.html
   *
   * @param sops in: array of struct sembuf, as many as nsops says
   * @param nsops length of sops in elements
   * @throws {SyscallError} E2BIG, EACCES, EAGAIN, EFAULT, EFBIG, EIDRM, EINTR, EINVAL, ENOMEM, ERANGE
   */
  (semid: Int, sops: InArray<'sembuf'>, nsops: Int): number;
  /** With bigints: changes semaphores, all or none. */
  bigint(semid: Int, sops: InArray<'sembuf'>): Big<number>;
  /** With bigints: changes semaphores, all or none. */
  bigint(semid: Int, sops: InArray<'sembuf'>, nsops: Int): bigint;
}
/**
 * `semop` changes semaphores, all or none.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.6; x86_64 65, arm64 193.
 *
 * @throws {SyscallError} E2BIG, EACCES, EAGAIN, EFAULT, EFBIG, EIDRM, EINTR, EINVAL, ENOMEM, ERANGE
 * @see https://man7.org/linux/man-pages/man2/semop.2.html
 */
export const semop = call<SemopCall>('semop');

/** The forms of semtimedop. */
export interface SemtimedopCall extends Ways<[semid: Int, sops: InArray<'sembuf'>, nsops: Int, timeout: In<'timespec'>]> {
  /**
   * Comfortable: changes semaphores, all or none, with a time limit.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6; x86_64 220, arm64 192.
   * Manual: https://man7.org/linux/man-pages/man2/semtimedop.2.html
   *
   * @param sops in: array of struct sembuf, as many as nsops says
   * @param timeout in: struct timespec
   * @throws {SyscallError} E2BIG, EACCES, EAGAIN, EFAULT, EFBIG, EIDRM, EINTR, EINVAL, ENOMEM, ERANGE
   */
  (semid: Int, sops: InArray<'sembuf'>, timeout: In<'timespec'>): number;
  /**
   * Exact: changes semaphores, all or none, with a time limit; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6; x86_64 220, arm64 192.
   * Manual: https://man7.org/linux/man-pages/man2/semtimedop.2.html
   *
   * @param sops in: array of struct sembuf, as many as nsops says
   * @param nsops length of sops in elements
   * @param timeout in: struct timespec
   * @throws {SyscallError} E2BIG, EACCES, EAGAIN, EFAULT, EFBIG, EIDRM, EINTR, EINVAL, ENOMEM, ERANGE
   */
  (semid: Int, sops: InArray<'sembuf'>, nsops: Int, timeout: In<'timespec'>): number;
  /** With bigints: changes semaphores, all or none, with a time limit. */
  bigint(semid: Int, sops: InArray<'sembuf'>, timeout: In<'timespec'>): Big<number>;
  /** With bigints: changes semaphores, all or none, with a time limit. */
  bigint(semid: Int, sops: InArray<'sembuf'>, nsops: Int, timeout: In<'timespec'>): bigint;
}
/**
 * `semtimedop` changes semaphores, all or none, with a time limit.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.6; x86_64 220, arm64 192.
 *
 * @throws {SyscallError} E2BIG, EACCES, EAGAIN, EFAULT, EFBIG, EIDRM, EINTR, EINVAL, ENOMEM, ERANGE
 * @see https://man7.org/linux/man-pages/man2/semtimedop.2.html
 */
export const semtimedop = call<SemtimedopCall>('semtimedop');

/** The forms of semtimedop_time64. */
export interface Semtimedop_time64Call extends Ways<[semid: Int, sops: InArray<'sembuf'>, nsops: Int, timeout: In<'timespec'>]> {
  /**
   * Comfortable: changes semaphores, with 64-bit seconds.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.1; i386 420.
   * Manual: https://man7.org/linux/man-pages/man2/semtimedop.2.html
   *
   * @param sops in: array of struct sembuf, as many as nsops says
   * @param timeout in: struct timespec
   * @throws {SyscallError} E2BIG, EACCES, EAGAIN, EFAULT, EFBIG, EIDRM, EINTR, EINVAL, ENOMEM, ERANGE
   */
  (semid: Int, sops: InArray<'sembuf'>, timeout: In<'timespec'>): number;
  /**
   * Exact: changes semaphores, with 64-bit seconds; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 5.1; i386 420.
   * Manual: https://man7.org/linux/man-pages/man2/semtimedop.2.html
   *
   * @param sops in: array of struct sembuf, as many as nsops says
   * @param nsops length of sops in elements
   * @param timeout in: struct timespec
   * @throws {SyscallError} E2BIG, EACCES, EAGAIN, EFAULT, EFBIG, EIDRM, EINTR, EINVAL, ENOMEM, ERANGE
   */
  (semid: Int, sops: InArray<'sembuf'>, nsops: Int, timeout: In<'timespec'>): number;
  /** With bigints: changes semaphores, with 64-bit seconds. */
  bigint(semid: Int, sops: InArray<'sembuf'>, timeout: In<'timespec'>): Big<number>;
  /** With bigints: changes semaphores, with 64-bit seconds. */
  bigint(semid: Int, sops: InArray<'sembuf'>, nsops: Int, timeout: In<'timespec'>): bigint;
}
/**
 * `semtimedop_time64` changes semaphores, with 64-bit seconds.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 5.1; i386 420.
 *
 * @throws {SyscallError} E2BIG, EACCES, EAGAIN, EFAULT, EFBIG, EIDRM, EINTR, EINVAL, ENOMEM, ERANGE
 * @see https://man7.org/linux/man-pages/man2/semtimedop.2.html
 */
export const semtimedop_time64 = call<Semtimedop_time64Call>('semtimedop_time64');

/**
 * `semctl` controls a set of semaphores.
 *
 * Since Linux 5.1; i386 394, x86_64 66, arm64 191.
 *
 * @param cmd one of IPC_RMID, IPC_SET, IPC_STAT, IPC_INFO, GETPID, GETVAL, GETALL, GETNCNT, …
 * @param arg number, or memory
 * @throws {SyscallError} EACCES, EFAULT, EIDRM, EINVAL, EPERM, ERANGE
 * @see https://man7.org/linux/man-pages/man2/semctl.2.html
 */
export const semctl = call<Exact<[semid: Int, semnum: Int, cmd: OneOf<'semctl'>, arg: IntOrMemory]>>('semctl', 4);

/**
 * `shmget` gets a segment of shared memory.
 *
 * Since Linux 5.1; i386 395, x86_64 29, arm64 194.
 *
 * @param shmflg flags: any of IPC_CREAT, IPC_EXCL, SHM_HUGETLB, SHM_NORESERVE, SHM_R, SHM_W, SHM_HUGE_64KB, SHM_HUGE_512KB, …
 * @throws {SyscallError} EACCES, EEXIST, EINVAL, ENFILE, ENOENT, ENOMEM, ENOSPC, EPERM
 * @see https://man7.org/linux/man-pages/man2/shmget.2.html
 */
export const shmget = call<Exact<[key: Int, size: Int, shmflg: Flags<'shmget'>]>>('shmget', 3);

/** The forms of shmat. */
export interface ShmatCall extends Ways<[shmid: Int, shmaddr: Int, shmflg: Flags<'shmat'>]> {
  /**
   * Comfortable: maps a segment of shared memory, and returns its address.
   *
   * Since Linux 5.1; i386 397, x86_64 30, arm64 196.
   * Manual: https://man7.org/linux/man-pages/man2/shmat.2.html
   *
   * @param shmflg flags: any of SHM_RDONLY, SHM_RND, SHM_REMAP, SHM_EXEC; may be left out: 0
   * @throws {SyscallError} EACCES, EIDRM, EINVAL, ENOMEM
   */
  (shmid: Int, shmaddr: Int, shmflg?: Flags<'shmat'>): number;
  /**
   * Exact: maps a segment of shared memory, and returns its address; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 5.1; i386 397, x86_64 30, arm64 196.
   * Manual: https://man7.org/linux/man-pages/man2/shmat.2.html
   *
   * @param shmflg flags: any of SHM_RDONLY, SHM_RND, SHM_REMAP, SHM_EXEC
   * @throws {SyscallError} EACCES, EIDRM, EINVAL, ENOMEM
   */
  (shmid: Int, shmaddr: Int, shmflg: Flags<'shmat'>): number;
  /** With bigints: maps a segment of shared memory, and returns its address. */
  bigint(shmid: Int, shmaddr: Int, shmflg?: Flags<'shmat'>): Big<number>;
  /** With bigints: maps a segment of shared memory, and returns its address. */
  bigint(shmid: Int, shmaddr: Int, shmflg: Flags<'shmat'>): bigint;
}
/**
 * `shmat` maps a segment of shared memory, and returns its address.
 *
 * Since Linux 5.1; i386 397, x86_64 30, arm64 196.
 *
 * @throws {SyscallError} EACCES, EIDRM, EINVAL, ENOMEM
 * @see https://man7.org/linux/man-pages/man2/shmat.2.html
 */
export const shmat = call<ShmatCall>('shmat', 3);

/**
 * `shmdt` removes the mapping of a segment of shared memory.
 *
 * Since Linux 5.1; i386 398, x86_64 67, arm64 197.
 *
 * @throws {SyscallError} EACCES, EIDRM, EINVAL, ENOMEM
 * @see https://man7.org/linux/man-pages/man2/shmdt.2.html
 */
export const shmdt = call<Exact<[shmaddr: Int]>>('shmdt', 1);

/** The forms of shmctl. */
export interface ShmctlCall extends Ways<[shmid: Int, cmd: OneOf<'shmctl'>, buf: Pointer<'struct shmid_ds'>]> {
  /**
   * Exact: controls a segment of shared memory; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 5.1; i386 396, x86_64 31, arm64 195.
   * Manual: https://man7.org/linux/man-pages/man2/shmctl.2.html
   *
   * @param cmd one of IPC_RMID, IPC_SET, IPC_STAT, IPC_INFO, SHM_LOCK, SHM_UNLOCK, SHM_STAT, SHM_INFO, …
   * @param buf in, out: struct shmid_ds
   * @throws {SyscallError} EACCES, EFAULT, EIDRM, EINVAL, ENOMEM, EOVERFLOW, EPERM
   */
  (shmid: Int, cmd: OneOf<'shmctl'>, buf: Pointer<'struct shmid_ds'>): number;
  /**
   * Comfortable: controls a segment of shared memory; what the kernel writes is returned.
   *
   * Since Linux 5.1; i386 396, x86_64 31, arm64 195.
   * Manual: https://man7.org/linux/man-pages/man2/shmctl.2.html
   *
   * @param cmd one of IPC_RMID, IPC_SET, IPC_STAT, IPC_INFO, SHM_LOCK, SHM_UNLOCK, SHM_STAT, SHM_INFO, …
   * @param buf in, out: struct shmid_ds
   * @throws {SyscallError} EACCES, EFAULT, EIDRM, EINVAL, ENOMEM, EOVERFLOW, EPERM
   */
  (shmid: Int, cmd: OneOf<'shmctl'>, buf: Input<'shmid_ds'>): Structs['shmid_ds'];
  /** With bigints: controls a segment of shared memory. */
  bigint(shmid: Int, cmd: OneOf<'shmctl'>, buf: Pointer<'struct shmid_ds'>): bigint;
  /** With bigints: controls a segment of shared memory. */
  bigint(shmid: Int, cmd: OneOf<'shmctl'>, buf: Input<'shmid_ds'>): Big<Structs['shmid_ds']>;
}
/**
 * `shmctl` controls a segment of shared memory.
 *
 * Since Linux 5.1; i386 396, x86_64 31, arm64 195.
 *
 * @throws {SyscallError} EACCES, EFAULT, EIDRM, EINVAL, ENOMEM, EOVERFLOW, EPERM
 * @see https://man7.org/linux/man-pages/man2/shmctl.2.html
 */
export const shmctl = call<ShmctlCall>('shmctl');

/**
 * `ipc` makes any of i386's System V calls.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 1.0; i386 117.
 *
 * @param call one of SEMOP, SEMGET, SEMCTL, SEMTIMEDOP, MSGSND, MSGRCV, MSGGET, MSGCTL, …
 * @param ptr in, out: memory, or an address
 * @see https://man7.org/linux/man-pages/man2/ipc.2.html
 */
export const ipc = call<Exact<[call: OneOf<'ipccall'>, first: Int, second: Int, third: Int, ptr: AnyPointer, fifth: Int]>>('ipc');

/**
 * `mount` mounts a file system, or changes a mount.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 1.0; i386 21, x86_64 165, arm64 40.
 *
 * @param source string
 * @param target string
 * @param filesystemtype string
 * @param mountflags flags: any of MS_RDONLY, MS_NOSUID, MS_NODEV, MS_NOEXEC, MS_SYNCHRONOUS, MS_REMOUNT, MS_MANDLOCK, MS_DIRSYNC, …
 * @param data in: memory, or an address
 * @throws {SyscallError} EACCES, EROFS, EBUSY, EFAULT, EINVAL, ELOOP, EMFILE, ENAMETOOLONG, ENODEV, ENOENT, ENOMEM, ENOSPC, ENOTBLK, ENOTDIR, ENXIO, EPERM
 * @see https://man7.org/linux/man-pages/man2/mount.2.html
 */
export const mount = call<Exact<[source: Text, target: Text, filesystemtype: Text, mountflags: Flags<'mount'>, data: AnyPointer]>>('mount');

/** The forms of umount2. */
export interface Umount2Call extends Ways<[target: Text, flags: Flags<'umount'>]> {
  /**
   * Comfortable: unmounts a file system.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.2; i386 52, x86_64 166, arm64 39.
   * Manual: https://man7.org/linux/man-pages/man2/umount2.2.html
   *
   * @param target string
   * @param flags flags: any of MNT_FORCE, MNT_DETACH, MNT_EXPIRE, UMOUNT_NOFOLLOW; may be left out: 0
   * @throws {SyscallError} EAGAIN, EBUSY, EFAULT, EINVAL, ENAMETOOLONG, ENOENT, ENOMEM, EPERM
   */
  (target: Text, flags?: Flags<'umount'>): number;
  /**
   * Exact: unmounts a file system; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.2; i386 52, x86_64 166, arm64 39.
   * Manual: https://man7.org/linux/man-pages/man2/umount2.2.html
   *
   * @param target string
   * @param flags flags: any of MNT_FORCE, MNT_DETACH, MNT_EXPIRE, UMOUNT_NOFOLLOW
   * @throws {SyscallError} EAGAIN, EBUSY, EFAULT, EINVAL, ENAMETOOLONG, ENOENT, ENOMEM, EPERM
   */
  (target: Text, flags: Flags<'umount'>): number;
  /** With bigints: unmounts a file system. */
  bigint(target: Text, flags?: Flags<'umount'>): Big<number>;
  /** With bigints: unmounts a file system. */
  bigint(target: Text, flags: Flags<'umount'>): bigint;
}
/**
 * `umount2` unmounts a file system.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.2; i386 52, x86_64 166, arm64 39.
 *
 * @throws {SyscallError} EAGAIN, EBUSY, EFAULT, EINVAL, ENAMETOOLONG, ENOENT, ENOMEM, EPERM
 * @see https://man7.org/linux/man-pages/man2/umount2.2.html
 */
export const umount2 = call<Umount2Call>('umount2');

/**
 * `umount` unmounts a file system, in the old form.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 1.0; i386 22.
 *
 * @param target string
 * @throws {SyscallError} EAGAIN, EBUSY, EFAULT, EINVAL, ENAMETOOLONG, ENOENT, ENOMEM, EPERM
 * @see https://man7.org/linux/man-pages/man2/umount.2.html
 */
export const umount = call<Exact<[target: Text]>>('umount');

/**
 * `pivot_root` changes the root mount.
 *
 * Since Linux 2.4; i386 217, x86_64 155, arm64 41.
 *
 * @param new_root string
 * @param put_old string
 * @throws {SyscallError} EBUSY, EINVAL, ENOTDIR, EPERM, EACCES, EBADF, EFAULT, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, EOVERFLOW
 * @see https://man7.org/linux/man-pages/man2/pivot_root.2.html
 */
export const pivot_root = call<Exact<[new_root: Text, put_old: Text]>>('pivot_root');

/** The forms of open_tree. */
export interface Open_treeCall extends Ways<[dirfd: DirFd, pathname: Text, flags: Flags<'open_tree'>]> {
  /**
   * Comfortable: opens or copies a mount.
   *
   * Since Linux 5.2; i386 428, x86_64 428, arm64 428.
   * Manual: https://man7.org/linux/man-pages/man2/open_tree.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param flags flags: any of OPEN_TREE_CLONE, OPEN_TREE_CLOEXEC, AT_EMPTY_PATH, AT_NO_AUTOMOUNT, AT_RECURSIVE, AT_SYMLINK_NOFOLLOW, OPEN_TREE_NAMESPACE; may be left out: 0
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, EMFILE, ENAMETOOLONG, ENFILE, ENOENT, ENOTDIR, ENOSPC, ENOMEM, EPERM
   */
  (dirfd: DirFd, pathname: Text, flags?: Flags<'open_tree'>): number;
  /**
   * Exact: opens or copies a mount; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 5.2; i386 428, x86_64 428, arm64 428.
   * Manual: https://man7.org/linux/man-pages/man2/open_tree.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param flags flags: any of OPEN_TREE_CLONE, OPEN_TREE_CLOEXEC, AT_EMPTY_PATH, AT_NO_AUTOMOUNT, AT_RECURSIVE, AT_SYMLINK_NOFOLLOW, OPEN_TREE_NAMESPACE
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, EMFILE, ENAMETOOLONG, ENFILE, ENOENT, ENOTDIR, ENOSPC, ENOMEM, EPERM
   */
  (dirfd: DirFd, pathname: Text, flags: Flags<'open_tree'>): number;
  /** With bigints: opens or copies a mount. */
  bigint(dirfd: DirFd, pathname: Text, flags?: Flags<'open_tree'>): Big<number>;
  /** With bigints: opens or copies a mount. */
  bigint(dirfd: DirFd, pathname: Text, flags: Flags<'open_tree'>): bigint;
}
/**
 * `open_tree` opens or copies a mount.
 *
 * Since Linux 5.2; i386 428, x86_64 428, arm64 428.
 *
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, EMFILE, ENAMETOOLONG, ENFILE, ENOENT, ENOTDIR, ENOSPC, ENOMEM, EPERM
 * @see https://man7.org/linux/man-pages/man2/open_tree.2.html
 */
export const open_tree = call<Open_treeCall>('open_tree');

/** The forms of open_tree_attr. */
export interface Open_tree_attrCall extends Ways<[dirfd: DirFd, pathname: Text, flags: Flags<'open_tree'>, attr: In<'mount_attr'>, size: Int]> {
  /**
   * Comfortable: opens or copies a mount, and changes its attributes.
   *
   * Since Linux 6.15; i386 467, x86_64 467, arm64 467.
   * Manual: https://man7.org/linux/man-pages/man2/open_tree_attr.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param flags flags: any of OPEN_TREE_CLONE, OPEN_TREE_CLOEXEC, AT_EMPTY_PATH, AT_NO_AUTOMOUNT, AT_RECURSIVE, AT_SYMLINK_NOFOLLOW, OPEN_TREE_NAMESPACE
   * @param attr in: struct mount_attr
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, EMFILE, ENAMETOOLONG, ENFILE, ENOENT, ENOTDIR, ENOSPC, ENOMEM, EPERM
   */
  (dirfd: DirFd, pathname: Text, flags: Flags<'open_tree'>, attr: In<'mount_attr'>): number;
  /**
   * Exact: opens or copies a mount, and changes its attributes; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 6.15; i386 467, x86_64 467, arm64 467.
   * Manual: https://man7.org/linux/man-pages/man2/open_tree_attr.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param flags flags: any of OPEN_TREE_CLONE, OPEN_TREE_CLOEXEC, AT_EMPTY_PATH, AT_NO_AUTOMOUNT, AT_RECURSIVE, AT_SYMLINK_NOFOLLOW, OPEN_TREE_NAMESPACE
   * @param attr in: struct mount_attr
   * @param size length of attr in bytes
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, EMFILE, ENAMETOOLONG, ENFILE, ENOENT, ENOTDIR, ENOSPC, ENOMEM, EPERM
   */
  (dirfd: DirFd, pathname: Text, flags: Flags<'open_tree'>, attr: In<'mount_attr'>, size: Int): number;
  /** With bigints: opens or copies a mount, and changes its attributes. */
  bigint(dirfd: DirFd, pathname: Text, flags: Flags<'open_tree'>, attr: In<'mount_attr'>): Big<number>;
  /** With bigints: opens or copies a mount, and changes its attributes. */
  bigint(dirfd: DirFd, pathname: Text, flags: Flags<'open_tree'>, attr: In<'mount_attr'>, size: Int): bigint;
}
/**
 * `open_tree_attr` opens or copies a mount, and changes its attributes.
 *
 * Since Linux 6.15; i386 467, x86_64 467, arm64 467.
 *
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, EMFILE, ENAMETOOLONG, ENFILE, ENOENT, ENOTDIR, ENOSPC, ENOMEM, EPERM
 * @see https://man7.org/linux/man-pages/man2/open_tree_attr.2.html
 */
export const open_tree_attr = call<Open_tree_attrCall>('open_tree_attr');

/** The forms of move_mount. */
export interface Move_mountCall extends Ways<[from_dirfd: DirFd, from_pathname: Text, to_dirfd: DirFd, to_pathname: Text, flags: Flags<'move_mount'>]> {
  /**
   * Comfortable: moves a mount.
   *
   * Since Linux 5.2; i386 429, x86_64 429, arm64 429.
   * Manual: https://man7.org/linux/man-pages/man2/move_mount.2.html
   *
   * @param from_dirfd file descriptor of a directory, or AT_FDCWD
   * @param from_pathname string
   * @param to_dirfd file descriptor of a directory, or AT_FDCWD
   * @param to_pathname string
   * @param flags flags: any of MOVE_MOUNT_F_SYMLINKS, MOVE_MOUNT_F_AUTOMOUNTS, MOVE_MOUNT_F_EMPTY_PATH, MOVE_MOUNT_T_SYMLINKS, MOVE_MOUNT_T_AUTOMOUNTS, MOVE_MOUNT_T_EMPTY_PATH, MOVE_MOUNT_SET_GROUP, MOVE_MOUNT_BENEATH; may be left out: 0
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOTDIR, ENOMEM, EPERM
   */
  (from_dirfd: DirFd, from_pathname: Text, to_dirfd: DirFd, to_pathname: Text, flags?: Flags<'move_mount'>): number;
  /**
   * Exact: moves a mount; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 5.2; i386 429, x86_64 429, arm64 429.
   * Manual: https://man7.org/linux/man-pages/man2/move_mount.2.html
   *
   * @param from_dirfd file descriptor of a directory, or AT_FDCWD
   * @param from_pathname string
   * @param to_dirfd file descriptor of a directory, or AT_FDCWD
   * @param to_pathname string
   * @param flags flags: any of MOVE_MOUNT_F_SYMLINKS, MOVE_MOUNT_F_AUTOMOUNTS, MOVE_MOUNT_F_EMPTY_PATH, MOVE_MOUNT_T_SYMLINKS, MOVE_MOUNT_T_AUTOMOUNTS, MOVE_MOUNT_T_EMPTY_PATH, MOVE_MOUNT_SET_GROUP, MOVE_MOUNT_BENEATH
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOTDIR, ENOMEM, EPERM
   */
  (from_dirfd: DirFd, from_pathname: Text, to_dirfd: DirFd, to_pathname: Text, flags: Flags<'move_mount'>): number;
  /** With bigints: moves a mount. */
  bigint(from_dirfd: DirFd, from_pathname: Text, to_dirfd: DirFd, to_pathname: Text, flags?: Flags<'move_mount'>): Big<number>;
  /** With bigints: moves a mount. */
  bigint(from_dirfd: DirFd, from_pathname: Text, to_dirfd: DirFd, to_pathname: Text, flags: Flags<'move_mount'>): bigint;
}
/**
 * `move_mount` moves a mount.
 *
 * Since Linux 5.2; i386 429, x86_64 429, arm64 429.
 *
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOTDIR, ENOMEM, EPERM
 * @see https://man7.org/linux/man-pages/man2/move_mount.2.html
 */
export const move_mount = call<Move_mountCall>('move_mount');

/** The forms of fsopen. */
export interface FsopenCall extends Ways<[fsname: Text, flags: Flags<'fsopen'>]> {
  /**
   * Comfortable: begins to set up a file system.
   *
   * Since Linux 5.2; i386 430, x86_64 430, arm64 430.
   * Manual: https://man7.org/linux/man-pages/man2/fsopen.2.html
   *
   * @param fsname string
   * @param flags flags: any of FSOPEN_CLOEXEC; may be left out: 0
   * @throws {SyscallError} EFAULT, EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM, EPERM
   */
  (fsname: Text, flags?: Flags<'fsopen'>): number;
  /**
   * Exact: begins to set up a file system; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 5.2; i386 430, x86_64 430, arm64 430.
   * Manual: https://man7.org/linux/man-pages/man2/fsopen.2.html
   *
   * @param fsname string
   * @param flags flags: any of FSOPEN_CLOEXEC
   * @throws {SyscallError} EFAULT, EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM, EPERM
   */
  (fsname: Text, flags: Flags<'fsopen'>): number;
  /** With bigints: begins to set up a file system. */
  bigint(fsname: Text, flags?: Flags<'fsopen'>): Big<number>;
  /** With bigints: begins to set up a file system. */
  bigint(fsname: Text, flags: Flags<'fsopen'>): bigint;
}
/**
 * `fsopen` begins to set up a file system.
 *
 * Since Linux 5.2; i386 430, x86_64 430, arm64 430.
 *
 * @throws {SyscallError} EFAULT, EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM, EPERM
 * @see https://man7.org/linux/man-pages/man2/fsopen.2.html
 */
export const fsopen = call<FsopenCall>('fsopen');

/**
 * `fsconfig` configures a file system that is being set up.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 5.2; i386 431, x86_64 431, arm64 431.
 *
 * @param fd file descriptor
 * @param cmd one of FSCONFIG_SET_FLAG, FSCONFIG_SET_STRING, FSCONFIG_SET_BINARY, FSCONFIG_SET_PATH, FSCONFIG_SET_PATH_EMPTY, FSCONFIG_SET_FD, FSCONFIG_CMD_CREATE, FSCONFIG_CMD_RECONFIGURE, …
 * @param key string
 * @param value in: memory, or an address
 * @param aux number, or file descriptor
 * @throws {SyscallError} EACCES, EBADF, EBUSY, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTBLK, ENOTDIR, EOPNOTSUPP, ENXIO, EPERM
 * @see https://man7.org/linux/man-pages/man2/fsconfig.2.html
 */
export const fsconfig = call<Exact<[fd: FdLike, cmd: OneOf<'fsconfig'>, key: Text, value: AnyPointer, aux: FdLike]>>('fsconfig');

/** The forms of fsmount. */
export interface FsmountCall extends Ways<[fsfd: FdLike, flags: Flags<'fsmount'>, attr_flags: Flags<'mount_attr'>]> {
  /**
   * Comfortable: makes a mount of a file system that was set up.
   *
   * Since Linux 5.2; i386 432, x86_64 432, arm64 432.
   * Manual: https://man7.org/linux/man-pages/man2/fsmount.2.html
   *
   * @param fsfd file descriptor
   * @param flags flags: any of FSMOUNT_CLOEXEC, FSMOUNT_NAMESPACE; may be left out: 0
   * @param attr_flags flags: any of MOUNT_ATTR_RDONLY, MOUNT_ATTR_NOSUID, MOUNT_ATTR_NODEV, MOUNT_ATTR_NOEXEC, MOUNT_ATTR_RELATIME, MOUNT_ATTR_NOATIME, MOUNT_ATTR_STRICTATIME, MOUNT_ATTR_NODIRATIME, …; may be left out: 0
   * @throws {SyscallError} EBUSY, EINVAL, EMFILE, ENFILE, ENOSPC, ENOMEM, EPERM
   */
  (fsfd: FdLike, flags?: Flags<'fsmount'>, attr_flags?: Flags<'mount_attr'>): number;
  /**
   * Exact: makes a mount of a file system that was set up; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 5.2; i386 432, x86_64 432, arm64 432.
   * Manual: https://man7.org/linux/man-pages/man2/fsmount.2.html
   *
   * @param fsfd file descriptor
   * @param flags flags: any of FSMOUNT_CLOEXEC, FSMOUNT_NAMESPACE
   * @param attr_flags flags: any of MOUNT_ATTR_RDONLY, MOUNT_ATTR_NOSUID, MOUNT_ATTR_NODEV, MOUNT_ATTR_NOEXEC, MOUNT_ATTR_RELATIME, MOUNT_ATTR_NOATIME, MOUNT_ATTR_STRICTATIME, MOUNT_ATTR_NODIRATIME, …
   * @throws {SyscallError} EBUSY, EINVAL, EMFILE, ENFILE, ENOSPC, ENOMEM, EPERM
   */
  (fsfd: FdLike, flags: Flags<'fsmount'>, attr_flags: Flags<'mount_attr'>): number;
  /** With bigints: makes a mount of a file system that was set up. */
  bigint(fsfd: FdLike, flags?: Flags<'fsmount'>, attr_flags?: Flags<'mount_attr'>): Big<number>;
  /** With bigints: makes a mount of a file system that was set up. */
  bigint(fsfd: FdLike, flags: Flags<'fsmount'>, attr_flags: Flags<'mount_attr'>): bigint;
}
/**
 * `fsmount` makes a mount of a file system that was set up.
 *
 * Since Linux 5.2; i386 432, x86_64 432, arm64 432.
 *
 * @throws {SyscallError} EBUSY, EINVAL, EMFILE, ENFILE, ENOSPC, ENOMEM, EPERM
 * @see https://man7.org/linux/man-pages/man2/fsmount.2.html
 */
export const fsmount = call<FsmountCall>('fsmount', 3);

/** The forms of fspick. */
export interface FspickCall extends Ways<[dirfd: DirFd, pathname: Text, flags: Flags<'fspick'>]> {
  /**
   * Comfortable: begins to change a mounted file system.
   *
   * Since Linux 5.2; i386 433, x86_64 433, arm64 433.
   * Manual: https://man7.org/linux/man-pages/man2/fspick.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param flags flags: any of FSPICK_CLOEXEC, FSPICK_SYMLINK_NOFOLLOW, FSPICK_NO_AUTOMOUNT, FSPICK_EMPTY_PATH; may be left out: 0
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, EMFILE, ENAMETOOLONG, ENFILE, ENOENT, ENOTDIR, ENOMEM, EPERM
   */
  (dirfd: DirFd, pathname: Text, flags?: Flags<'fspick'>): number;
  /**
   * Exact: begins to change a mounted file system; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 5.2; i386 433, x86_64 433, arm64 433.
   * Manual: https://man7.org/linux/man-pages/man2/fspick.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param flags flags: any of FSPICK_CLOEXEC, FSPICK_SYMLINK_NOFOLLOW, FSPICK_NO_AUTOMOUNT, FSPICK_EMPTY_PATH
   * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, EMFILE, ENAMETOOLONG, ENFILE, ENOENT, ENOTDIR, ENOMEM, EPERM
   */
  (dirfd: DirFd, pathname: Text, flags: Flags<'fspick'>): number;
  /** With bigints: begins to change a mounted file system. */
  bigint(dirfd: DirFd, pathname: Text, flags?: Flags<'fspick'>): Big<number>;
  /** With bigints: begins to change a mounted file system. */
  bigint(dirfd: DirFd, pathname: Text, flags: Flags<'fspick'>): bigint;
}
/**
 * `fspick` begins to change a mounted file system.
 *
 * Since Linux 5.2; i386 433, x86_64 433, arm64 433.
 *
 * @throws {SyscallError} EACCES, EBADF, EFAULT, EINVAL, ELOOP, EMFILE, ENAMETOOLONG, ENFILE, ENOENT, ENOTDIR, ENOMEM, EPERM
 * @see https://man7.org/linux/man-pages/man2/fspick.2.html
 */
export const fspick = call<FspickCall>('fspick');

/** The forms of mount_setattr. */
export interface Mount_setattrCall extends Ways<[dirfd: DirFd, pathname: Text, flags: Flags<'mount_setattr'>, attr: In<'mount_attr'>, size: Int]> {
  /**
   * Comfortable: changes the attributes of a mount.
   *
   * Since Linux 5.12; i386 442, x86_64 442, arm64 442.
   * Manual: https://man7.org/linux/man-pages/man2/mount_setattr.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param flags flags: any of AT_EMPTY_PATH, AT_RECURSIVE, AT_SYMLINK_NOFOLLOW, AT_NO_AUTOMOUNT
   * @param attr in: struct mount_attr
   * @throws {SyscallError} EBADF, EBUSY, EINVAL, ENOENT, ENOMEM, ENOSPC, EPERM
   */
  (dirfd: DirFd, pathname: Text, flags: Flags<'mount_setattr'>, attr: In<'mount_attr'>): number;
  /**
   * Exact: changes the attributes of a mount; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 5.12; i386 442, x86_64 442, arm64 442.
   * Manual: https://man7.org/linux/man-pages/man2/mount_setattr.2.html
   *
   * @param dirfd file descriptor of a directory, or AT_FDCWD
   * @param pathname string
   * @param flags flags: any of AT_EMPTY_PATH, AT_RECURSIVE, AT_SYMLINK_NOFOLLOW, AT_NO_AUTOMOUNT
   * @param attr in: struct mount_attr
   * @param size length of attr in bytes
   * @throws {SyscallError} EBADF, EBUSY, EINVAL, ENOENT, ENOMEM, ENOSPC, EPERM
   */
  (dirfd: DirFd, pathname: Text, flags: Flags<'mount_setattr'>, attr: In<'mount_attr'>, size: Int): number;
  /** With bigints: changes the attributes of a mount. */
  bigint(dirfd: DirFd, pathname: Text, flags: Flags<'mount_setattr'>, attr: In<'mount_attr'>): Big<number>;
  /** With bigints: changes the attributes of a mount. */
  bigint(dirfd: DirFd, pathname: Text, flags: Flags<'mount_setattr'>, attr: In<'mount_attr'>, size: Int): bigint;
}
/**
 * `mount_setattr` changes the attributes of a mount.
 *
 * Since Linux 5.12; i386 442, x86_64 442, arm64 442.
 *
 * @throws {SyscallError} EBADF, EBUSY, EINVAL, ENOENT, ENOMEM, ENOSPC, EPERM
 * @see https://man7.org/linux/man-pages/man2/mount_setattr.2.html
 */
export const mount_setattr = call<Mount_setattrCall>('mount_setattr');

/** The forms of statmount. */
export interface StatmountCall extends Ways<[req: In<'mnt_id_req'>, buf: Pointer<'struct statmount'>, bufsize: Int, flags: Flags<'statmount_by'>]> {
  /**
   * Comfortable: gets what there is to know of a mount; what the kernel writes is returned.
   *
   * Since Linux 6.8; i386 457, x86_64 457, arm64 457.
   * Manual: https://man7.org/linux/man-pages/man2/statmount.2.html
   *
   * @param req in: struct mnt_id_req
   * @param bufsize length of buf in bytes; may be left out: 65536
   * @param flags flags: any of STATMOUNT_BY_FD; may be left out: 0
   * @throws {SyscallError} EPERM, EFAULT, EINVAL, EBADF, E2BIG, EOVERFLOW, ENOENT, ENOMEM
   */
  (req: In<'mnt_id_req'>, bufsize?: number, flags?: Flags<'statmount_by'>): Statmount;
  /**
   * Exact: gets what there is to know of a mount; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 6.8; i386 457, x86_64 457, arm64 457.
   * Manual: https://man7.org/linux/man-pages/man2/statmount.2.html
   *
   * @param req in: struct mnt_id_req
   * @param buf out: struct statmount
   * @param bufsize length of buf in bytes
   * @param flags flags: any of STATMOUNT_BY_FD
   * @throws {SyscallError} EPERM, EFAULT, EINVAL, EBADF, E2BIG, EOVERFLOW, ENOENT, ENOMEM
   */
  (req: In<'mnt_id_req'>, buf: Pointer<'struct statmount'>, bufsize: Int, flags: Flags<'statmount_by'>): number;
  /** With bigints: gets what there is to know of a mount. */
  bigint(req: In<'mnt_id_req'>, bufsize?: number, flags?: Flags<'statmount_by'>): Big<Statmount>;
  /** With bigints: gets what there is to know of a mount. */
  bigint(req: In<'mnt_id_req'>, buf: Pointer<'struct statmount'>, bufsize: Int, flags: Flags<'statmount_by'>): bigint;
}
/**
 * `statmount` gets what there is to know of a mount.
 *
 * Since Linux 6.8; i386 457, x86_64 457, arm64 457.
 *
 * @throws {SyscallError} EPERM, EFAULT, EINVAL, EBADF, E2BIG, EOVERFLOW, ENOENT, ENOMEM
 * @see https://man7.org/linux/man-pages/man2/statmount.2.html
 */
export const statmount = call<StatmountCall>('statmount');

/** The forms of listmount. */
export interface ListmountCall extends Ways<[req: In<'mnt_id_req'>, mnt_ids: Pointer<'u64'>, nr_mnt_ids: Int, flags: Flags<'listmount'>]> {
  /**
   * Comfortable: lists the mounts below one; what the kernel writes is returned.
   *
   * Since Linux 6.8; i386 458, x86_64 458, arm64 458.
   * Manual: https://man7.org/linux/man-pages/man2/listmount.2.html
   *
   * @param req in: struct mnt_id_req
   * @param nr_mnt_ids length of mnt_ids in elements
   * @param flags flags: any of LISTMOUNT_REVERSE; may be left out: 0
   * @throws {SyscallError} EPERM, EFAULT, EINVAL, E2BIG, ENOENT, ENOMEM
   */
  (req: In<'mnt_id_req'>, nr_mnt_ids: Int, flags?: Flags<'listmount'>): number[];
  /**
   * Exact: lists the mounts below one; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 6.8; i386 458, x86_64 458, arm64 458.
   * Manual: https://man7.org/linux/man-pages/man2/listmount.2.html
   *
   * @param req in: struct mnt_id_req
   * @param mnt_ids out: array of u64, as many as nr_mnt_ids says
   * @param nr_mnt_ids length of mnt_ids in elements
   * @param flags flags: any of LISTMOUNT_REVERSE
   * @throws {SyscallError} EPERM, EFAULT, EINVAL, E2BIG, ENOENT, ENOMEM
   */
  (req: In<'mnt_id_req'>, mnt_ids: Pointer<'u64'>, nr_mnt_ids: Int, flags: Flags<'listmount'>): number;
  /** With bigints: lists the mounts below one. */
  bigint(req: In<'mnt_id_req'>, nr_mnt_ids: Int, flags?: Flags<'listmount'>): Big<number[]>;
  /** With bigints: lists the mounts below one. */
  bigint(req: In<'mnt_id_req'>, mnt_ids: Pointer<'u64'>, nr_mnt_ids: Int, flags: Flags<'listmount'>): bigint;
}
/**
 * `listmount` lists the mounts below one.
 *
 * Since Linux 6.8; i386 458, x86_64 458, arm64 458.
 *
 * @throws {SyscallError} EPERM, EFAULT, EINVAL, E2BIG, ENOENT, ENOMEM
 * @see https://man7.org/linux/man-pages/man2/listmount.2.html
 */
export const listmount = call<ListmountCall>('listmount');

/**
 * `quotactl` controls disk quotas.
 *
 * Since Linux 1.0; i386 131, x86_64 179, arm64 60.
 *
 * @param special string
 * @param addr in, out: memory, or an address
 * @throws {SyscallError} EFAULT, EINVAL, ENOENT, ENOSYS, ENOTBLK, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/quotactl.2.html
 */
export const quotactl = call<Exact<[cmd: Int, special: Text, id: Int, addr: AnyPointer]>>('quotactl');

/**
 * `quotactl_fd` controls disk quotas, by a file descriptor.
 *
 * Since Linux 5.14; i386 443, x86_64 443, arm64 443.
 *
 * @param fd file descriptor
 * @param addr in, out: memory, or an address
 * @throws {SyscallError} EFAULT, EINVAL, ENOENT, ENOSYS, ENOTBLK, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/quotactl_fd.2.html
 */
export const quotactl_fd = call<Exact<[fd: FdLike, cmd: Int, id: Int, addr: AnyPointer]>>('quotactl_fd');

/**
 * `sysfs` says which file systems the kernel knows.
 *
 * Since Linux 1.2; i386 135, x86_64 139.
 *
 * @param arg1 number, or memory
 * @param arg2 number, or memory
 * @throws {SyscallError} EFAULT, EINVAL
 * @see https://man7.org/linux/man-pages/man2/sysfs.2.html
 */
export const sysfs = call<Exact<[option: Int, arg1: IntOrMemory, arg2: IntOrMemory]>>('sysfs', 3);

/** The forms of add_key. */
export interface Add_keyCall extends Ways<[type_: Text, description: Text, payload: Data, plen: Int, keyring: OneOf<'keyring'>]> {
  /**
   * Comfortable: adds a key to a keyring, or changes one.
   *
   * Since Linux 2.6.10; i386 286, x86_64 248, arm64 217.
   * Manual: https://man7.org/linux/man-pages/man2/add_key.2.html
   *
   * @param type_ string
   * @param description string
   * @param payload in: bytes, as many as plen says
   * @param keyring one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @throws {SyscallError} EACCES, EDQUOT, EFAULT, EINVAL, EKEYEXPIRED, EKEYREVOKED, ENOKEY, ENOMEM, EPERM
   */
  (type_: Text, description: Text, payload: Data, keyring: OneOf<'keyring'>): number;
  /**
   * Exact: adds a key to a keyring, or changes one; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 2.6.10; i386 286, x86_64 248, arm64 217.
   * Manual: https://man7.org/linux/man-pages/man2/add_key.2.html
   *
   * @param type_ string
   * @param description string
   * @param payload in: bytes, as many as plen says
   * @param plen length of payload in bytes
   * @param keyring one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @throws {SyscallError} EACCES, EDQUOT, EFAULT, EINVAL, EKEYEXPIRED, EKEYREVOKED, ENOKEY, ENOMEM, EPERM
   */
  (type_: Text, description: Text, payload: Data, plen: Int, keyring: OneOf<'keyring'>): number;
  /** With bigints: adds a key to a keyring, or changes one. */
  bigint(type_: Text, description: Text, payload: Data, keyring: OneOf<'keyring'>): Big<number>;
  /** With bigints: adds a key to a keyring, or changes one. */
  bigint(type_: Text, description: Text, payload: Data, plen: Int, keyring: OneOf<'keyring'>): bigint;
}
/**
 * `add_key` adds a key to a keyring, or changes one.
 *
 * Since Linux 2.6.10; i386 286, x86_64 248, arm64 217.
 *
 * @throws {SyscallError} EACCES, EDQUOT, EFAULT, EINVAL, EKEYEXPIRED, EKEYREVOKED, ENOKEY, ENOMEM, EPERM
 * @see https://man7.org/linux/man-pages/man2/add_key.2.html
 */
export const add_key = call<Add_keyCall>('add_key');

/**
 * `request_key` finds a key, or has it made.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.6.10; i386 287, x86_64 249, arm64 218.
 *
 * @param type_ string
 * @param description string
 * @param callout_info string
 * @param dest_keyring one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
 * @throws {SyscallError} EACCES, EDQUOT, EFAULT, EINTR, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ENOKEY, ENOMEM, EPERM
 * @see https://man7.org/linux/man-pages/man2/request_key.2.html
 */
export const request_key = call<Exact<[type_: Text, description: Text, callout_info: Text, dest_keyring: OneOf<'keyring'>]>>('request_key');

/** The forms of keyctl. */
export interface KeyctlCall extends Ways<[operation: OneOf<'keyctl'>, arg2: IntOrMemory, arg3: IntOrMemory, arg4: IntOrMemory, arg5: IntOrMemory]> {
  /**
   * Comfortable: gets the id of a keyring, and makes it where create is 1.
   *
   * Manual: https://man7.org/linux/man-pages/man2/keyctl.2.html
   *
   * @param id one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @throws {SyscallError} EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR, EAGAIN, EFAULT, EMSGSIZE, ENOENT, ETIMEDOUT, EPERM, EDEADLK, ELOOP, ENFILE, EOPNOTSUPP, EEXIST
   */
  (operation: Choice<'KEYCTL_GET_KEYRING_ID', 0>, id: OneOf<'keyring'>, create: Int): number;
  /**
   * Comfortable: joins a session's keyring, or makes one.
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Manual: https://man7.org/linux/man-pages/man2/keyctl.2.html
   *
   * @param name string
   * @throws {SyscallError} EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR, EAGAIN, EFAULT, EMSGSIZE, ENOENT, ETIMEDOUT, EPERM, EDEADLK, ELOOP, ENFILE, EOPNOTSUPP, EEXIST
   */
  (operation: Choice<'KEYCTL_JOIN_SESSION_KEYRING', 1>, name: Text): number;
  /**
   * Comfortable: changes what a key holds.
   *
   * Manual: https://man7.org/linux/man-pages/man2/keyctl.2.html
   *
   * @param id one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @param payload in: bytes, as many as plen says
   * @throws {SyscallError} EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR, EAGAIN, EFAULT, EMSGSIZE, ENOENT, ETIMEDOUT, EPERM, EDEADLK, ELOOP, ENFILE, EOPNOTSUPP, EEXIST
   */
  (operation: Choice<'KEYCTL_UPDATE', 2>, id: OneOf<'keyring'>, payload: Data): number;
  /**
   * Exact: changes what a key holds; all arguments of the kernel's call, one for one, and its word.
   *
   * Manual: https://man7.org/linux/man-pages/man2/keyctl.2.html
   *
   * @param id one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @param payload in: bytes, as many as plen says
   * @param plen length of payload in bytes
   * @throws {SyscallError} EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR, EAGAIN, EFAULT, EMSGSIZE, ENOENT, ETIMEDOUT, EPERM, EDEADLK, ELOOP, ENFILE, EOPNOTSUPP, EEXIST
   */
  (operation: Choice<'KEYCTL_UPDATE', 2>, id: OneOf<'keyring'>, payload: Data, plen: Int): number;
  /**
   * Comfortable: revokes a key.
   *
   * Manual: https://man7.org/linux/man-pages/man2/keyctl.2.html
   *
   * @param id one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @throws {SyscallError} EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR, EAGAIN, EFAULT, EMSGSIZE, ENOENT, ETIMEDOUT, EPERM, EDEADLK, ELOOP, ENFILE, EOPNOTSUPP, EEXIST
   */
  (operation: Choice<'KEYCTL_REVOKE', 3>, id: OneOf<'keyring'>): number;
  /**
   * Comfortable: describes a key: type;uid;gid;permissions;description; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/keyctl.2.html
   *
   * @param id one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @param buflen length of buffer in bytes; may be left out: 4096
   * @throws {SyscallError} EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR, EAGAIN, EFAULT, EMSGSIZE, ENOENT, ETIMEDOUT, EPERM, EDEADLK, ELOOP, ENFILE, EOPNOTSUPP, EEXIST
   */
  (operation: Choice<'KEYCTL_DESCRIBE', 6>, id: OneOf<'keyring'>, buflen?: number): string;
  /**
   * Exact: describes a key: type;uid;gid;permissions;description; all arguments of the kernel's call, one for one, and its word.
   *
   * Manual: https://man7.org/linux/man-pages/man2/keyctl.2.html
   *
   * @param id one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @param buffer out: bytes, as many as buflen says
   * @param buflen length of buffer in bytes
   * @throws {SyscallError} EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR, EAGAIN, EFAULT, EMSGSIZE, ENOENT, ETIMEDOUT, EPERM, EDEADLK, ELOOP, ENFILE, EOPNOTSUPP, EEXIST
   */
  (operation: Choice<'KEYCTL_DESCRIBE', 6>, id: OneOf<'keyring'>, buffer: AnyPointer, buflen: Int): number;
  /**
   * Comfortable: empties a keyring.
   *
   * Manual: https://man7.org/linux/man-pages/man2/keyctl.2.html
   *
   * @param keyring one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @throws {SyscallError} EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR, EAGAIN, EFAULT, EMSGSIZE, ENOENT, ETIMEDOUT, EPERM, EDEADLK, ELOOP, ENFILE, EOPNOTSUPP, EEXIST
   */
  (operation: Choice<'KEYCTL_CLEAR', 7>, keyring: OneOf<'keyring'>): number;
  /**
   * Comfortable: links a key into a keyring.
   *
   * Manual: https://man7.org/linux/man-pages/man2/keyctl.2.html
   *
   * @param id one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @param keyring one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @throws {SyscallError} EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR, EAGAIN, EFAULT, EMSGSIZE, ENOENT, ETIMEDOUT, EPERM, EDEADLK, ELOOP, ENFILE, EOPNOTSUPP, EEXIST
   */
  (operation: Choice<'KEYCTL_LINK', 8>, id: OneOf<'keyring'>, keyring: OneOf<'keyring'>): number;
  /**
   * Comfortable: takes a key out of a keyring.
   *
   * Manual: https://man7.org/linux/man-pages/man2/keyctl.2.html
   *
   * @param id one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @param keyring one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @throws {SyscallError} EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR, EAGAIN, EFAULT, EMSGSIZE, ENOENT, ETIMEDOUT, EPERM, EDEADLK, ELOOP, ENFILE, EOPNOTSUPP, EEXIST
   */
  (operation: Choice<'KEYCTL_UNLINK', 9>, id: OneOf<'keyring'>, keyring: OneOf<'keyring'>): number;
  /**
   * Comfortable: finds a key in a keyring.
   *
   * Manual: https://man7.org/linux/man-pages/man2/keyctl.2.html
   *
   * @param keyring one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @param type_ string
   * @param description string
   * @param dest_keyring one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @throws {SyscallError} EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR, EAGAIN, EFAULT, EMSGSIZE, ENOENT, ETIMEDOUT, EPERM, EDEADLK, ELOOP, ENFILE, EOPNOTSUPP, EEXIST
   */
  (operation: Choice<'KEYCTL_SEARCH', 10>, keyring: OneOf<'keyring'>, type_: Text, description: Text, dest_keyring: OneOf<'keyring'>): number;
  /**
   * Comfortable: reads what a key holds; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/keyctl.2.html
   *
   * @param id one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @param buflen length of buffer in bytes; may be left out: 65536
   * @throws {SyscallError} EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR, EAGAIN, EFAULT, EMSGSIZE, ENOENT, ETIMEDOUT, EPERM, EDEADLK, ELOOP, ENFILE, EOPNOTSUPP, EEXIST
   */
  (operation: Choice<'KEYCTL_READ', 11>, id: OneOf<'keyring'>, buflen?: number): Buffer;
  /**
   * Exact: reads what a key holds; all arguments of the kernel's call, one for one, and its word.
   *
   * Manual: https://man7.org/linux/man-pages/man2/keyctl.2.html
   *
   * @param id one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @param buffer out: bytes, as many as buflen says
   * @param buflen length of buffer in bytes
   * @throws {SyscallError} EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR, EAGAIN, EFAULT, EMSGSIZE, ENOENT, ETIMEDOUT, EPERM, EDEADLK, ELOOP, ENFILE, EOPNOTSUPP, EEXIST
   */
  (operation: Choice<'KEYCTL_READ', 11>, id: OneOf<'keyring'>, buffer: AnyPointer, buflen: Int): number;
  /**
   * Comfortable: lets a key run out after seconds.
   *
   * Manual: https://man7.org/linux/man-pages/man2/keyctl.2.html
   *
   * @param id one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @throws {SyscallError} EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR, EAGAIN, EFAULT, EMSGSIZE, ENOENT, ETIMEDOUT, EPERM, EDEADLK, ELOOP, ENFILE, EOPNOTSUPP, EEXIST
   */
  (operation: Choice<'KEYCTL_SET_TIMEOUT', 15>, id: OneOf<'keyring'>, timeout: Int): number;
  /**
   * Comfortable: removes a key at once.
   *
   * Manual: https://man7.org/linux/man-pages/man2/keyctl.2.html
   *
   * @param id one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @throws {SyscallError} EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR, EAGAIN, EFAULT, EMSGSIZE, ENOENT, ETIMEDOUT, EPERM, EDEADLK, ELOOP, ENFILE, EOPNOTSUPP, EEXIST
   */
  (operation: Choice<'KEYCTL_INVALIDATE', 21>, id: OneOf<'keyring'>): number;
  /**
   * Comfortable: changes the owner and the group of a key; -1 leaves one as it is.
   *
   * Manual: https://man7.org/linux/man-pages/man2/keyctl.2.html
   *
   * @param id one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @throws {SyscallError} EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR, EAGAIN, EFAULT, EMSGSIZE, ENOENT, ETIMEDOUT, EPERM, EDEADLK, ELOOP, ENFILE, EOPNOTSUPP, EEXIST
   */
  (operation: Choice<'KEYCTL_CHOWN', 4>, id: OneOf<'keyring'>, uid: Int, gid: Int): number;
  /**
   * Comfortable: changes the permissions of a key.
   *
   * Manual: https://man7.org/linux/man-pages/man2/keyctl.2.html
   *
   * @param id one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @param permissions flags: any of KEY_POS_VIEW, KEY_POS_READ, KEY_POS_WRITE, KEY_POS_SEARCH, KEY_POS_LINK, KEY_POS_SETATTR, KEY_POS_ALL, KEY_USR_VIEW, …
   * @throws {SyscallError} EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR, EAGAIN, EFAULT, EMSGSIZE, ENOENT, ETIMEDOUT, EPERM, EDEADLK, ELOOP, ENFILE, EOPNOTSUPP, EEXIST
   */
  (operation: Choice<'KEYCTL_SETPERM', 5>, id: OneOf<'keyring'>, permissions: Flags<'key_perm'>): number;
  /**
   * Comfortable: gives a key that is being made what it holds.
   *
   * Manual: https://man7.org/linux/man-pages/man2/keyctl.2.html
   *
   * @param id one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @param payload in: bytes, as many as plen says
   * @param keyring one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @throws {SyscallError} EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR, EAGAIN, EFAULT, EMSGSIZE, ENOENT, ETIMEDOUT, EPERM, EDEADLK, ELOOP, ENFILE, EOPNOTSUPP, EEXIST
   */
  (operation: Choice<'KEYCTL_INSTANTIATE', 12>, id: OneOf<'keyring'>, payload: Data, keyring: OneOf<'keyring'>): number;
  /**
   * Comfortable: says that a key cannot be made, for some seconds.
   *
   * Manual: https://man7.org/linux/man-pages/man2/keyctl.2.html
   *
   * @param id one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @param keyring one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @throws {SyscallError} EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR, EAGAIN, EFAULT, EMSGSIZE, ENOENT, ETIMEDOUT, EPERM, EDEADLK, ELOOP, ENFILE, EOPNOTSUPP, EEXIST
   */
  (operation: Choice<'KEYCTL_NEGATE', 13>, id: OneOf<'keyring'>, timeout: Int, keyring: OneOf<'keyring'>): number;
  /**
   * Comfortable: says with which error a key cannot be made, for some seconds.
   *
   * Manual: https://man7.org/linux/man-pages/man2/keyctl.2.html
   *
   * @param id one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @param keyring one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @throws {SyscallError} EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR, EAGAIN, EFAULT, EMSGSIZE, ENOENT, ETIMEDOUT, EPERM, EDEADLK, ELOOP, ENFILE, EOPNOTSUPP, EEXIST
   */
  (operation: Choice<'KEYCTL_REJECT', 19>, id: OneOf<'keyring'>, timeout: Int, error: Int, keyring: OneOf<'keyring'>): number;
  /**
   * Comfortable: sets the keyring that requested keys go to, and returns the one before.
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Manual: https://man7.org/linux/man-pages/man2/keyctl.2.html
   *
   * @param keyring one of KEY_REQKEY_DEFL_NO_CHANGE, KEY_REQKEY_DEFL_DEFAULT, KEY_REQKEY_DEFL_THREAD_KEYRING, KEY_REQKEY_DEFL_PROCESS_KEYRING, KEY_REQKEY_DEFL_SESSION_KEYRING, KEY_REQKEY_DEFL_USER_KEYRING, KEY_REQKEY_DEFL_USER_SESSION_KEYRING, KEY_REQKEY_DEFL_GROUP_KEYRING, …
   * @throws {SyscallError} EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR, EAGAIN, EFAULT, EMSGSIZE, ENOENT, ETIMEDOUT, EPERM, EDEADLK, ELOOP, ENFILE, EOPNOTSUPP, EEXIST
   */
  (operation: Choice<'KEYCTL_SET_REQKEY_KEYRING', 14>, keyring: OneOf<'reqkey'>): number;
  /**
   * Comfortable: takes the authority to make a key, or gives it up (0).
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Manual: https://man7.org/linux/man-pages/man2/keyctl.2.html
   *
   * @param id one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @throws {SyscallError} EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR, EAGAIN, EFAULT, EMSGSIZE, ENOENT, ETIMEDOUT, EPERM, EDEADLK, ELOOP, ENFILE, EOPNOTSUPP, EEXIST
   */
  (operation: Choice<'KEYCTL_ASSUME_AUTHORITY', 16>, id: OneOf<'keyring'>): number;
  /**
   * Comfortable: gets the security label of a key; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/keyctl.2.html
   *
   * @param id one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @param buflen length of buffer in bytes; may be left out: 4096
   * @throws {SyscallError} EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR, EAGAIN, EFAULT, EMSGSIZE, ENOENT, ETIMEDOUT, EPERM, EDEADLK, ELOOP, ENFILE, EOPNOTSUPP, EEXIST
   */
  (operation: Choice<'KEYCTL_GET_SECURITY', 17>, id: OneOf<'keyring'>, buflen?: number): string;
  /**
   * Exact: gets the security label of a key; all arguments of the kernel's call, one for one, and its word.
   *
   * Manual: https://man7.org/linux/man-pages/man2/keyctl.2.html
   *
   * @param id one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @param buffer out: bytes, as many as buflen says
   * @param buflen length of buffer in bytes
   * @throws {SyscallError} EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR, EAGAIN, EFAULT, EMSGSIZE, ENOENT, ETIMEDOUT, EPERM, EDEADLK, ELOOP, ENFILE, EOPNOTSUPP, EEXIST
   */
  (operation: Choice<'KEYCTL_GET_SECURITY', 17>, id: OneOf<'keyring'>, buffer: AnyPointer, buflen: Int): number;
  /**
   * Comfortable: gets the keyring that outlives the sessions of a user, linked into another.
   *
   * Manual: https://man7.org/linux/man-pages/man2/keyctl.2.html
   *
   * @param keyring one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @throws {SyscallError} EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR, EAGAIN, EFAULT, EMSGSIZE, ENOENT, ETIMEDOUT, EPERM, EDEADLK, ELOOP, ENFILE, EOPNOTSUPP, EEXIST
   */
  (operation: Choice<'KEYCTL_GET_PERSISTENT', 22>, uid: Int, keyring: OneOf<'keyring'>): number;
  /**
   * Comfortable: moves a key from one keyring to another; flags 1: not over one that is there.
   *
   * Manual: https://man7.org/linux/man-pages/man2/keyctl.2.html
   *
   * @param id one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @param from one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @param to one of KEY_SPEC_THREAD_KEYRING, KEY_SPEC_PROCESS_KEYRING, KEY_SPEC_SESSION_KEYRING, KEY_SPEC_USER_KEYRING, KEY_SPEC_USER_SESSION_KEYRING, KEY_SPEC_GROUP_KEYRING, KEY_SPEC_REQKEY_AUTH_KEY, KEY_SPEC_REQUESTOR_KEYRING
   * @param flags flags: any of KEYCTL_MOVE_EXCL
   * @throws {SyscallError} EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR, EAGAIN, EFAULT, EMSGSIZE, ENOENT, ETIMEDOUT, EPERM, EDEADLK, ELOOP, ENFILE, EOPNOTSUPP, EEXIST
   */
  (operation: Choice<'KEYCTL_MOVE', 30>, id: OneOf<'keyring'>, from: OneOf<'keyring'>, to: OneOf<'keyring'>, flags: Flags<'key_move'>): number;
  /**
   * Comfortable: gets what keys can do here, as bits; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/keyctl.2.html
   *
   * @param buflen length of buffer in bytes
   * @throws {SyscallError} EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR, EAGAIN, EFAULT, EMSGSIZE, ENOENT, ETIMEDOUT, EPERM, EDEADLK, ELOOP, ENFILE, EOPNOTSUPP, EEXIST
   */
  (operation: Choice<'KEYCTL_CAPABILITIES', 31>, buflen: number): Buffer;
  /**
   * Exact: gets what keys can do here, as bits; all arguments of the kernel's call, one for one, and its word.
   *
   * Manual: https://man7.org/linux/man-pages/man2/keyctl.2.html
   *
   * @param buffer out: bytes, as many as buflen says
   * @param buflen length of buffer in bytes
   * @throws {SyscallError} EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR, EAGAIN, EFAULT, EMSGSIZE, ENOENT, ETIMEDOUT, EPERM, EDEADLK, ELOOP, ENFILE, EOPNOTSUPP, EEXIST
   */
  (operation: Choice<'KEYCTL_CAPABILITIES', 31>, buffer: AnyPointer, buflen: Int): number;
  /**
   * Exact: does many things with keys; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 2.6.10; i386 288, x86_64 250, arm64 219.
   * Manual: https://man7.org/linux/man-pages/man2/keyctl.2.html
   *
   * @param operation one of KEYCTL_GET_KEYRING_ID, KEYCTL_JOIN_SESSION_KEYRING, KEYCTL_UPDATE, KEYCTL_REVOKE, KEYCTL_CHOWN, KEYCTL_SETPERM, KEYCTL_DESCRIBE, KEYCTL_CLEAR, …
   * @param arg2 number, or memory
   * @param arg3 number, or memory
   * @param arg4 number, or memory
   * @param arg5 number, or memory
   * @throws {SyscallError} EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR, EAGAIN, EFAULT, EMSGSIZE, ENOENT, ETIMEDOUT, EPERM, EDEADLK, ELOOP, ENFILE, EOPNOTSUPP, EEXIST
   */
  (operation: OneOf<'keyctl'>, arg2: IntOrMemory, arg3: IntOrMemory, arg4: IntOrMemory, arg5: IntOrMemory): number;
  /** With bigints: gets the id of a keyring, and makes it where create is 1. */
  bigint(operation: Choice<'KEYCTL_GET_KEYRING_ID', 0>, id: OneOf<'keyring'>, create: Int): Big<number>;
  /** With bigints: joins a session's keyring, or makes one. */
  bigint(operation: Choice<'KEYCTL_JOIN_SESSION_KEYRING', 1>, name: Text): Big<number>;
  /** With bigints: changes what a key holds. */
  bigint(operation: Choice<'KEYCTL_UPDATE', 2>, id: OneOf<'keyring'>, payload: Data): Big<number>;
  /** With bigints: changes what a key holds. */
  bigint(operation: Choice<'KEYCTL_UPDATE', 2>, id: OneOf<'keyring'>, payload: Data, plen: Int): bigint;
  /** With bigints: revokes a key. */
  bigint(operation: Choice<'KEYCTL_REVOKE', 3>, id: OneOf<'keyring'>): Big<number>;
  /** With bigints: describes a key: type;uid;gid;permissions;description. */
  bigint(operation: Choice<'KEYCTL_DESCRIBE', 6>, id: OneOf<'keyring'>, buflen?: number): Big<string>;
  /** With bigints: describes a key: type;uid;gid;permissions;description. */
  bigint(operation: Choice<'KEYCTL_DESCRIBE', 6>, id: OneOf<'keyring'>, buffer: AnyPointer, buflen: Int): bigint;
  /** With bigints: empties a keyring. */
  bigint(operation: Choice<'KEYCTL_CLEAR', 7>, keyring: OneOf<'keyring'>): Big<number>;
  /** With bigints: links a key into a keyring. */
  bigint(operation: Choice<'KEYCTL_LINK', 8>, id: OneOf<'keyring'>, keyring: OneOf<'keyring'>): Big<number>;
  /** With bigints: takes a key out of a keyring. */
  bigint(operation: Choice<'KEYCTL_UNLINK', 9>, id: OneOf<'keyring'>, keyring: OneOf<'keyring'>): Big<number>;
  /** With bigints: finds a key in a keyring. */
  bigint(operation: Choice<'KEYCTL_SEARCH', 10>, keyring: OneOf<'keyring'>, type_: Text, description: Text, dest_keyring: OneOf<'keyring'>): Big<number>;
  /** With bigints: reads what a key holds. */
  bigint(operation: Choice<'KEYCTL_READ', 11>, id: OneOf<'keyring'>, buflen?: number): Big<Buffer>;
  /** With bigints: reads what a key holds. */
  bigint(operation: Choice<'KEYCTL_READ', 11>, id: OneOf<'keyring'>, buffer: AnyPointer, buflen: Int): bigint;
  /** With bigints: lets a key run out after seconds. */
  bigint(operation: Choice<'KEYCTL_SET_TIMEOUT', 15>, id: OneOf<'keyring'>, timeout: Int): Big<number>;
  /** With bigints: removes a key at once. */
  bigint(operation: Choice<'KEYCTL_INVALIDATE', 21>, id: OneOf<'keyring'>): Big<number>;
  /** With bigints: changes the owner and the group of a key; -1 leaves one as it is. */
  bigint(operation: Choice<'KEYCTL_CHOWN', 4>, id: OneOf<'keyring'>, uid: Int, gid: Int): Big<number>;
  /** With bigints: changes the permissions of a key. */
  bigint(operation: Choice<'KEYCTL_SETPERM', 5>, id: OneOf<'keyring'>, permissions: Flags<'key_perm'>): Big<number>;
  /** With bigints: gives a key that is being made what it holds. */
  bigint(operation: Choice<'KEYCTL_INSTANTIATE', 12>, id: OneOf<'keyring'>, payload: Data, keyring: OneOf<'keyring'>): Big<number>;
  /** With bigints: says that a key cannot be made, for some seconds. */
  bigint(operation: Choice<'KEYCTL_NEGATE', 13>, id: OneOf<'keyring'>, timeout: Int, keyring: OneOf<'keyring'>): Big<number>;
  /** With bigints: says with which error a key cannot be made, for some seconds. */
  bigint(operation: Choice<'KEYCTL_REJECT', 19>, id: OneOf<'keyring'>, timeout: Int, error: Int, keyring: OneOf<'keyring'>): Big<number>;
  /** With bigints: sets the keyring that requested keys go to, and returns the one before. */
  bigint(operation: Choice<'KEYCTL_SET_REQKEY_KEYRING', 14>, keyring: OneOf<'reqkey'>): Big<number>;
  /** With bigints: takes the authority to make a key, or gives it up (0). */
  bigint(operation: Choice<'KEYCTL_ASSUME_AUTHORITY', 16>, id: OneOf<'keyring'>): Big<number>;
  /** With bigints: gets the security label of a key. */
  bigint(operation: Choice<'KEYCTL_GET_SECURITY', 17>, id: OneOf<'keyring'>, buflen?: number): Big<string>;
  /** With bigints: gets the security label of a key. */
  bigint(operation: Choice<'KEYCTL_GET_SECURITY', 17>, id: OneOf<'keyring'>, buffer: AnyPointer, buflen: Int): bigint;
  /** With bigints: gets the keyring that outlives the sessions of a user, linked into another. */
  bigint(operation: Choice<'KEYCTL_GET_PERSISTENT', 22>, uid: Int, keyring: OneOf<'keyring'>): Big<number>;
  /** With bigints: moves a key from one keyring to another; flags 1: not over one that is there. */
  bigint(operation: Choice<'KEYCTL_MOVE', 30>, id: OneOf<'keyring'>, from: OneOf<'keyring'>, to: OneOf<'keyring'>, flags: Flags<'key_move'>): Big<number>;
  /** With bigints: gets what keys can do here, as bits. */
  bigint(operation: Choice<'KEYCTL_CAPABILITIES', 31>, buflen: number): Big<Buffer>;
  /** With bigints: gets what keys can do here, as bits. */
  bigint(operation: Choice<'KEYCTL_CAPABILITIES', 31>, buffer: AnyPointer, buflen: Int): bigint;
  /** With bigints: does many things with keys. */
  bigint(operation: OneOf<'keyctl'>, arg2: IntOrMemory, arg3: IntOrMemory, arg4: IntOrMemory, arg5: IntOrMemory): bigint;
}
/**
 * `keyctl` does many things with keys.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 2.6.10; i386 288, x86_64 250, arm64 219.
 *
 * @throws {SyscallError} EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR, EAGAIN, EFAULT, EMSGSIZE, ENOENT, ETIMEDOUT, EPERM, EDEADLK, ELOOP, ENFILE, EOPNOTSUPP, EEXIST
 * @see https://man7.org/linux/man-pages/man2/keyctl.2.html
 */
export const keyctl = call<KeyctlCall>('keyctl', 'chosen');

/**
 * `seccomp` limits the calls that the thread may make.
 *
 * Changes the calling thread alone, not the process; so it is not offered as a promise.
 * Since Linux 3.17; i386 354, x86_64 317, arm64 277.
 *
 * @param operation one of SECCOMP_SET_MODE_STRICT, SECCOMP_SET_MODE_FILTER, SECCOMP_GET_ACTION_AVAIL, SECCOMP_GET_NOTIF_SIZES
 * @param flags flags: any of SECCOMP_FILTER_FLAG_TSYNC, SECCOMP_FILTER_FLAG_LOG, SECCOMP_FILTER_FLAG_SPEC_ALLOW, SECCOMP_FILTER_FLAG_NEW_LISTENER, SECCOMP_FILTER_FLAG_TSYNC_ESRCH, SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV
 * @param args in, out: memory, or an address
 * @throws {SyscallError} EACCES, EBUSY, EFAULT, EINVAL, ENOMEM, EOPNOTSUPP, ESRCH
 * @see https://man7.org/linux/man-pages/man2/seccomp.2.html
 */
export const seccomp = call<Exact<[operation: OneOf<'seccomp_op'>, flags: Flags<'seccomp'>, args: AnyPointer]>>('seccomp');

/** The forms of landlock_create_ruleset. */
export interface Landlock_create_rulesetCall extends Ways<[attr: In<'landlock_ruleset_attr'>, size: Int, flags: Flags<'landlock_create'>]> {
  /**
   * Comfortable: makes a set of Landlock's rules.
   *
   * Since Linux 5.13; i386 444, x86_64 444, arm64 444.
   * Manual: https://man7.org/linux/man-pages/man2/landlock_create_ruleset.2.html
   *
   * @param attr in: struct landlock_ruleset_attr
   * @param flags flags: any of LANDLOCK_CREATE_RULESET_VERSION, LANDLOCK_CREATE_RULESET_ERRATA; may be left out: 0
   * @throws {SyscallError} E2BIG, EFAULT, EINVAL, ENOMSG, EOPNOTSUPP
   */
  (attr: In<'landlock_ruleset_attr'>, flags?: Flags<'landlock_create'>): number;
  /**
   * Exact: makes a set of Landlock's rules; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 5.13; i386 444, x86_64 444, arm64 444.
   * Manual: https://man7.org/linux/man-pages/man2/landlock_create_ruleset.2.html
   *
   * @param attr in: struct landlock_ruleset_attr
   * @param size length of attr in bytes
   * @param flags flags: any of LANDLOCK_CREATE_RULESET_VERSION, LANDLOCK_CREATE_RULESET_ERRATA
   * @throws {SyscallError} E2BIG, EFAULT, EINVAL, ENOMSG, EOPNOTSUPP
   */
  (attr: In<'landlock_ruleset_attr'>, size: Int, flags: Flags<'landlock_create'>): number;
  /** With bigints: makes a set of Landlock's rules. */
  bigint(attr: In<'landlock_ruleset_attr'>, flags?: Flags<'landlock_create'>): Big<number>;
  /** With bigints: makes a set of Landlock's rules. */
  bigint(attr: In<'landlock_ruleset_attr'>, size: Int, flags: Flags<'landlock_create'>): bigint;
}
/**
 * `landlock_create_ruleset` makes a set of Landlock's rules.
 *
 * Since Linux 5.13; i386 444, x86_64 444, arm64 444.
 *
 * @throws {SyscallError} E2BIG, EFAULT, EINVAL, ENOMSG, EOPNOTSUPP
 * @see https://man7.org/linux/man-pages/man2/landlock_create_ruleset.2.html
 */
export const landlock_create_ruleset = call<Landlock_create_rulesetCall>('landlock_create_ruleset');

/** The forms of landlock_add_rule. */
export interface Landlock_add_ruleCall extends Ways<[ruleset_fd: FdLike, rule_type: OneOf<'landlock_rule'>, rule_attr: AnyPointer, flags: Flags<'landlock_add'>]> {
  /**
   * Comfortable: adds to a set of Landlock's rules.
   *
   * Since Linux 5.13; i386 445, x86_64 445, arm64 445.
   * Manual: https://man7.org/linux/man-pages/man2/landlock_add_rule.2.html
   *
   * @param ruleset_fd file descriptor
   * @param rule_type one of LANDLOCK_RULE_PATH_BENEATH, LANDLOCK_RULE_NET_PORT
   * @param rule_attr in: memory, or an address
   * @param flags flags: any of LANDLOCK_ADD_RULE_QUIET; may be left out: 0
   * @throws {SyscallError} EAFNOSUPPORT, EBADF, EBADFD, EFAULT, EINVAL, ENOMSG, EOPNOTSUPP, EPERM
   */
  (ruleset_fd: FdLike, rule_type: OneOf<'landlock_rule'>, rule_attr: AnyPointer, flags?: Flags<'landlock_add'>): number;
  /**
   * Exact: adds to a set of Landlock's rules; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 5.13; i386 445, x86_64 445, arm64 445.
   * Manual: https://man7.org/linux/man-pages/man2/landlock_add_rule.2.html
   *
   * @param ruleset_fd file descriptor
   * @param rule_type one of LANDLOCK_RULE_PATH_BENEATH, LANDLOCK_RULE_NET_PORT
   * @param rule_attr in: memory, or an address
   * @param flags flags: any of LANDLOCK_ADD_RULE_QUIET
   * @throws {SyscallError} EAFNOSUPPORT, EBADF, EBADFD, EFAULT, EINVAL, ENOMSG, EOPNOTSUPP, EPERM
   */
  (ruleset_fd: FdLike, rule_type: OneOf<'landlock_rule'>, rule_attr: AnyPointer, flags: Flags<'landlock_add'>): number;
  /** With bigints: adds to a set of Landlock's rules. */
  bigint(ruleset_fd: FdLike, rule_type: OneOf<'landlock_rule'>, rule_attr: AnyPointer, flags?: Flags<'landlock_add'>): Big<number>;
  /** With bigints: adds to a set of Landlock's rules. */
  bigint(ruleset_fd: FdLike, rule_type: OneOf<'landlock_rule'>, rule_attr: AnyPointer, flags: Flags<'landlock_add'>): bigint;
}
/**
 * `landlock_add_rule` adds to a set of Landlock's rules.
 *
 * Since Linux 5.13; i386 445, x86_64 445, arm64 445.
 *
 * @throws {SyscallError} EAFNOSUPPORT, EBADF, EBADFD, EFAULT, EINVAL, ENOMSG, EOPNOTSUPP, EPERM
 * @see https://man7.org/linux/man-pages/man2/landlock_add_rule.2.html
 */
export const landlock_add_rule = call<Landlock_add_ruleCall>('landlock_add_rule');

/** The forms of landlock_restrict_self. */
export interface Landlock_restrict_selfCall extends Ways<[ruleset_fd: FdLike, flags: Flags<'landlock_restrict'>]> {
  /**
   * Comfortable: restricts the thread by a set of Landlock's rules.
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Since Linux 5.13; i386 446, x86_64 446, arm64 446.
   * Manual: https://man7.org/linux/man-pages/man2/landlock_restrict_self.2.html
   *
   * @param ruleset_fd file descriptor, or -1
   * @param flags flags: any of LANDLOCK_RESTRICT_SELF_LOG_SAME_EXEC_OFF, LANDLOCK_RESTRICT_SELF_LOG_NEW_EXEC_ON, LANDLOCK_RESTRICT_SELF_LOG_SUBDOMAINS_OFF, LANDLOCK_RESTRICT_SELF_TSYNC, LANDLOCK_RESTRICT_SELF_NO_NEW_PRIVS; may be left out: 0
   * @throws {SyscallError} E2BIG, EBADF, EBADFD, EINVAL, EOPNOTSUPP, EPERM
   */
  (ruleset_fd: FdLike, flags?: Flags<'landlock_restrict'>): number;
  /**
   * Exact: restricts the thread by a set of Landlock's rules; all arguments of the kernel's call, one for one, and its word.
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Since Linux 5.13; i386 446, x86_64 446, arm64 446.
   * Manual: https://man7.org/linux/man-pages/man2/landlock_restrict_self.2.html
   *
   * @param ruleset_fd file descriptor, or -1
   * @param flags flags: any of LANDLOCK_RESTRICT_SELF_LOG_SAME_EXEC_OFF, LANDLOCK_RESTRICT_SELF_LOG_NEW_EXEC_ON, LANDLOCK_RESTRICT_SELF_LOG_SUBDOMAINS_OFF, LANDLOCK_RESTRICT_SELF_TSYNC, LANDLOCK_RESTRICT_SELF_NO_NEW_PRIVS
   * @throws {SyscallError} E2BIG, EBADF, EBADFD, EINVAL, EOPNOTSUPP, EPERM
   */
  (ruleset_fd: FdLike, flags: Flags<'landlock_restrict'>): number;
  /** With bigints: restricts the thread by a set of Landlock's rules. */
  bigint(ruleset_fd: FdLike, flags?: Flags<'landlock_restrict'>): Big<number>;
  /** With bigints: restricts the thread by a set of Landlock's rules. */
  bigint(ruleset_fd: FdLike, flags: Flags<'landlock_restrict'>): bigint;
}
/**
 * `landlock_restrict_self` restricts the thread by a set of Landlock's rules.
 *
 * Changes the calling thread alone, not the process; so it is not offered as a promise.
 * Since Linux 5.13; i386 446, x86_64 446, arm64 446.
 *
 * @throws {SyscallError} E2BIG, EBADF, EBADFD, EINVAL, EOPNOTSUPP, EPERM
 * @see https://man7.org/linux/man-pages/man2/landlock_restrict_self.2.html
 */
export const landlock_restrict_self = call<Landlock_restrict_selfCall>('landlock_restrict_self', 2);

/** The forms of lsm_get_self_attr. */
export interface Lsm_get_self_attrCall extends Ways<[attr: OneOf<'lsm_attr'>, ctx: AnyPointer, size: readonly Int[] | Pointer<'u32'>, flags: Flags<'lsm'>]> {
  /**
   * Comfortable: gets an attribute that security modules keep of the thread; LSM_FLAG_SINGLE takes memory that names the module; what the kernel writes is returned.
   *
   * Since Linux 6.8; i386 459, x86_64 459, arm64 459.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param attr one of LSM_ATTR_CURRENT, LSM_ATTR_EXEC, LSM_ATTR_FSCREATE, LSM_ATTR_KEYCREATE, LSM_ATTR_PREV, LSM_ATTR_SOCKCREATE
   * @param flags flags: any of LSM_FLAG_SINGLE; may be left out: 0
   */
  (attr: OneOf<'lsm_attr'>, flags?: Flags<'lsm'>): LsmContext[];
  /**
   * Exact: gets an attribute that security modules keep of the thread; LSM_FLAG_SINGLE takes memory that names the module; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 6.8; i386 459, x86_64 459, arm64 459.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param attr one of LSM_ATTR_CURRENT, LSM_ATTR_EXEC, LSM_ATTR_FSCREATE, LSM_ATTR_KEYCREATE, LSM_ATTR_PREV, LSM_ATTR_SOCKCREATE
   * @param ctx out: bytes, as many as size points at
   * @param size in, out: length of ctx in bytes
   * @param flags flags: any of LSM_FLAG_SINGLE
   */
  (attr: OneOf<'lsm_attr'>, ctx: AnyPointer, size: readonly Int[] | Pointer<'u32'>, flags: Flags<'lsm'>): number;
  /** With bigints: gets an attribute that security modules keep of the thread; LSM_FLAG_SINGLE takes memory that names the module. */
  bigint(attr: OneOf<'lsm_attr'>, flags?: Flags<'lsm'>): Big<LsmContext[]>;
  /** With bigints: gets an attribute that security modules keep of the thread; LSM_FLAG_SINGLE takes memory that names the module. */
  bigint(attr: OneOf<'lsm_attr'>, ctx: AnyPointer, size: readonly Int[] | Pointer<'u32'>, flags: Flags<'lsm'>): bigint;
}
/**
 * `lsm_get_self_attr` gets an attribute that security modules keep of the thread; LSM_FLAG_SINGLE takes memory that names the module.
 *
 * Since Linux 6.8; i386 459, x86_64 459, arm64 459.
 *
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 */
export const lsm_get_self_attr = call<Lsm_get_self_attrCall>('lsm_get_self_attr');

/** The forms of lsm_set_self_attr. */
export interface Lsm_set_self_attrCall extends Ways<[attr: OneOf<'lsm_attr'>, ctx: In<'lsm_ctx'>, size: Int, flags: Int]> {
  /**
   * Comfortable: sets an attribute that a security module keeps of the thread.
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Since Linux 6.8; i386 460, x86_64 460, arm64 460.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param attr one of LSM_ATTR_CURRENT, LSM_ATTR_EXEC, LSM_ATTR_FSCREATE, LSM_ATTR_KEYCREATE, LSM_ATTR_PREV, LSM_ATTR_SOCKCREATE
   * @param ctx in: struct lsm_ctx
   * @param flags has to be 0; may be left out: 0
   */
  (attr: OneOf<'lsm_attr'>, ctx: In<'lsm_ctx'>, flags?: Int): number;
  /**
   * Exact: sets an attribute that a security module keeps of the thread; all arguments of the kernel's call, one for one, and its word.
   *
   * Changes the calling thread alone, not the process; so it is not offered as a promise.
   * Since Linux 6.8; i386 460, x86_64 460, arm64 460.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param attr one of LSM_ATTR_CURRENT, LSM_ATTR_EXEC, LSM_ATTR_FSCREATE, LSM_ATTR_KEYCREATE, LSM_ATTR_PREV, LSM_ATTR_SOCKCREATE
   * @param ctx in: struct lsm_ctx
   * @param size length of ctx in bytes
   * @param flags has to be 0
   */
  (attr: OneOf<'lsm_attr'>, ctx: In<'lsm_ctx'>, size: Int, flags: Int): number;
  /** With bigints: sets an attribute that a security module keeps of the thread. */
  bigint(attr: OneOf<'lsm_attr'>, ctx: In<'lsm_ctx'>, flags?: Int): Big<number>;
  /** With bigints: sets an attribute that a security module keeps of the thread. */
  bigint(attr: OneOf<'lsm_attr'>, ctx: In<'lsm_ctx'>, size: Int, flags: Int): bigint;
}
/**
 * `lsm_set_self_attr` sets an attribute that a security module keeps of the thread.
 *
 * Changes the calling thread alone, not the process; so it is not offered as a promise.
 * Since Linux 6.8; i386 460, x86_64 460, arm64 460.
 *
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 */
export const lsm_set_self_attr = call<Lsm_set_self_attrCall>('lsm_set_self_attr');

/** The forms of lsm_list_modules. */
export interface Lsm_list_modulesCall extends Ways<[ids: Pointer<'u64'>, size: readonly Int[] | Pointer<'u32'>, flags: Int]> {
  /**
   * Comfortable: lists the security modules; what the kernel writes is returned.
   *
   * Since Linux 6.8; i386 461, x86_64 461, arm64 461.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param flags has to be 0; may be left out: 0
   */
  (flags?: Int): number[];
  /**
   * Exact: lists the security modules; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 6.8; i386 461, x86_64 461, arm64 461.
   * Manual: https://man7.org/linux/man-pages/man2/syscalls.2.html
   *
   * @param ids out: u64
   * @param size in, out: length of ids in bytes
   * @param flags has to be 0
   */
  (ids: Pointer<'u64'>, size: readonly Int[] | Pointer<'u32'>, flags: Int): number;
  /** With bigints: lists the security modules. */
  bigint(flags?: Int): Big<number[]>;
  /** With bigints: lists the security modules. */
  bigint(ids: Pointer<'u64'>, size: readonly Int[] | Pointer<'u32'>, flags: Int): bigint;
}
/**
 * `lsm_list_modules` lists the security modules.
 *
 * Since Linux 6.8; i386 461, x86_64 461, arm64 461.
 *
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 */
export const lsm_list_modules = call<Lsm_list_modulesCall>('lsm_list_modules');

/** The forms of bpf. */
export interface BpfCall extends Ways<[cmd: OneOf<'bpf'>, attr: Data, size: Int]> {
  /**
   * Comfortable: makes a map of BPF.
   *
   * Manual: https://man7.org/linux/man-pages/man2/bpf.2.html
   *
   * @param attr in: struct bpf_map_create
   * @throws {SyscallError} E2BIG, EACCES, EAGAIN, EBADF, EFAULT, EINVAL, ENOENT, ENOMEM, EPERM
   */
  (cmd: Choice<'BPF_MAP_CREATE', 0>, attr: In<'bpf_map_create'>): number;
  /**
   * Comfortable: looks an element of a map up.
   *
   * Manual: https://man7.org/linux/man-pages/man2/bpf.2.html
   *
   * @param attr in: struct bpf_map_elem
   * @throws {SyscallError} E2BIG, EACCES, EAGAIN, EBADF, EFAULT, EINVAL, ENOENT, ENOMEM, EPERM
   */
  (cmd: Choice<'BPF_MAP_LOOKUP_ELEM', 1>, attr: In<'bpf_map_elem'>): number;
  /**
   * Comfortable: sets an element of a map.
   *
   * Manual: https://man7.org/linux/man-pages/man2/bpf.2.html
   *
   * @param attr in: struct bpf_map_elem
   * @throws {SyscallError} E2BIG, EACCES, EAGAIN, EBADF, EFAULT, EINVAL, ENOENT, ENOMEM, EPERM
   */
  (cmd: Choice<'BPF_MAP_UPDATE_ELEM', 2>, attr: In<'bpf_map_elem'>): number;
  /**
   * Comfortable: removes an element of a map.
   *
   * Manual: https://man7.org/linux/man-pages/man2/bpf.2.html
   *
   * @param attr in: struct bpf_map_elem
   * @throws {SyscallError} E2BIG, EACCES, EAGAIN, EBADF, EFAULT, EINVAL, ENOENT, ENOMEM, EPERM
   */
  (cmd: Choice<'BPF_MAP_DELETE_ELEM', 3>, attr: In<'bpf_map_elem'>): number;
  /**
   * Comfortable: gets the key behind one of a map.
   *
   * Manual: https://man7.org/linux/man-pages/man2/bpf.2.html
   *
   * @param attr in: struct bpf_map_elem
   * @throws {SyscallError} E2BIG, EACCES, EAGAIN, EBADF, EFAULT, EINVAL, ENOENT, ENOMEM, EPERM
   */
  (cmd: Choice<'BPF_MAP_GET_NEXT_KEY', 4>, attr: In<'bpf_map_elem'>): number;
  /**
   * Comfortable: loads a program of BPF.
   *
   * Manual: https://man7.org/linux/man-pages/man2/bpf.2.html
   *
   * @param attr in: struct bpf_prog_load
   * @throws {SyscallError} E2BIG, EACCES, EAGAIN, EBADF, EFAULT, EINVAL, ENOENT, ENOMEM, EPERM
   */
  (cmd: Choice<'BPF_PROG_LOAD', 5>, attr: In<'bpf_prog_load'>): number;
  /**
   * Comfortable: gives an object of BPF a path.
   *
   * Manual: https://man7.org/linux/man-pages/man2/bpf.2.html
   *
   * @param attr in: struct bpf_obj
   * @throws {SyscallError} E2BIG, EACCES, EAGAIN, EBADF, EFAULT, EINVAL, ENOENT, ENOMEM, EPERM
   */
  (cmd: Choice<'BPF_OBJ_PIN', 6>, attr: In<'bpf_obj'>): number;
  /**
   * Comfortable: opens an object of BPF by its path.
   *
   * Manual: https://man7.org/linux/man-pages/man2/bpf.2.html
   *
   * @param attr in: struct bpf_obj
   * @throws {SyscallError} E2BIG, EACCES, EAGAIN, EBADF, EFAULT, EINVAL, ENOENT, ENOMEM, EPERM
   */
  (cmd: Choice<'BPF_OBJ_GET', 7>, attr: In<'bpf_obj'>): number;
  /**
   * Comfortable: finds the next program of BPF: next_id; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/bpf.2.html
   *
   * @param attr in, out: struct bpf_get_id
   * @throws {SyscallError} E2BIG, EACCES, EAGAIN, EBADF, EFAULT, EINVAL, ENOENT, ENOMEM, EPERM
   */
  (cmd: Choice<'BPF_PROG_GET_NEXT_ID', 11>, attr: Input<'bpf_get_id'>): Structs['bpf_get_id'];
  /**
   * Comfortable: finds the next program of BPF: next_id; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/bpf.2.html
   *
   * @param attr in, out: struct bpf_get_id
   * @throws {SyscallError} E2BIG, EACCES, EAGAIN, EBADF, EFAULT, EINVAL, ENOENT, ENOMEM, EPERM
   */
  <M extends Pointer<'struct bpf_get_id'>>(cmd: Choice<'BPF_PROG_GET_NEXT_ID', 11>, attr: M): M;
  /**
   * Comfortable: finds the next map of BPF: next_id; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/bpf.2.html
   *
   * @param attr in, out: struct bpf_get_id
   * @throws {SyscallError} E2BIG, EACCES, EAGAIN, EBADF, EFAULT, EINVAL, ENOENT, ENOMEM, EPERM
   */
  (cmd: Choice<'BPF_MAP_GET_NEXT_ID', 12>, attr: Input<'bpf_get_id'>): Structs['bpf_get_id'];
  /**
   * Comfortable: finds the next map of BPF: next_id; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/bpf.2.html
   *
   * @param attr in, out: struct bpf_get_id
   * @throws {SyscallError} E2BIG, EACCES, EAGAIN, EBADF, EFAULT, EINVAL, ENOENT, ENOMEM, EPERM
   */
  <M extends Pointer<'struct bpf_get_id'>>(cmd: Choice<'BPF_MAP_GET_NEXT_ID', 12>, attr: M): M;
  /**
   * Comfortable: opens a program of BPF by its id.
   *
   * Manual: https://man7.org/linux/man-pages/man2/bpf.2.html
   *
   * @param attr in: struct bpf_get_id
   * @throws {SyscallError} E2BIG, EACCES, EAGAIN, EBADF, EFAULT, EINVAL, ENOENT, ENOMEM, EPERM
   */
  (cmd: Choice<'BPF_PROG_GET_FD_BY_ID', 13>, attr: In<'bpf_get_id'>): number;
  /**
   * Comfortable: opens a map of BPF by its id.
   *
   * Manual: https://man7.org/linux/man-pages/man2/bpf.2.html
   *
   * @param attr in: struct bpf_get_id
   * @throws {SyscallError} E2BIG, EACCES, EAGAIN, EBADF, EFAULT, EINVAL, ENOENT, ENOMEM, EPERM
   */
  (cmd: Choice<'BPF_MAP_GET_FD_BY_ID', 14>, attr: In<'bpf_get_id'>): number;
  /**
   * Comfortable: makes a map of BPF unchangeable from user space.
   *
   * Manual: https://man7.org/linux/man-pages/man2/bpf.2.html
   *
   * @param attr in: struct bpf_map_elem
   * @throws {SyscallError} E2BIG, EACCES, EAGAIN, EBADF, EFAULT, EINVAL, ENOENT, ENOMEM, EPERM
   */
  (cmd: Choice<'BPF_MAP_FREEZE', 22>, attr: In<'bpf_map_elem'>): number;
  /**
   * Comfortable: does what is asked of BPF.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 3.18; i386 357, x86_64 321, arm64 280.
   * Manual: https://man7.org/linux/man-pages/man2/bpf.2.html
   *
   * @param cmd one of BPF_MAP_CREATE, BPF_MAP_LOOKUP_ELEM, BPF_MAP_UPDATE_ELEM, BPF_MAP_DELETE_ELEM, BPF_MAP_GET_NEXT_KEY, BPF_PROG_LOAD, BPF_OBJ_PIN, BPF_OBJ_GET, …
   * @param attr in, out: bytes, as many as size says
   * @throws {SyscallError} E2BIG, EACCES, EAGAIN, EBADF, EFAULT, EINVAL, ENOENT, ENOMEM, EPERM
   */
  (cmd: OneOf<'bpf'>, attr: Data): number;
  /**
   * Exact: does what is asked of BPF; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 3.18; i386 357, x86_64 321, arm64 280.
   * Manual: https://man7.org/linux/man-pages/man2/bpf.2.html
   *
   * @param cmd one of BPF_MAP_CREATE, BPF_MAP_LOOKUP_ELEM, BPF_MAP_UPDATE_ELEM, BPF_MAP_DELETE_ELEM, BPF_MAP_GET_NEXT_KEY, BPF_PROG_LOAD, BPF_OBJ_PIN, BPF_OBJ_GET, …
   * @param attr in, out: bytes, as many as size says
   * @param size length of attr in bytes
   * @throws {SyscallError} E2BIG, EACCES, EAGAIN, EBADF, EFAULT, EINVAL, ENOENT, ENOMEM, EPERM
   */
  (cmd: OneOf<'bpf'>, attr: Data, size: Int): number;
  /** With bigints: makes a map of BPF. */
  bigint(cmd: Choice<'BPF_MAP_CREATE', 0>, attr: In<'bpf_map_create'>): Big<number>;
  /** With bigints: looks an element of a map up. */
  bigint(cmd: Choice<'BPF_MAP_LOOKUP_ELEM', 1>, attr: In<'bpf_map_elem'>): Big<number>;
  /** With bigints: sets an element of a map. */
  bigint(cmd: Choice<'BPF_MAP_UPDATE_ELEM', 2>, attr: In<'bpf_map_elem'>): Big<number>;
  /** With bigints: removes an element of a map. */
  bigint(cmd: Choice<'BPF_MAP_DELETE_ELEM', 3>, attr: In<'bpf_map_elem'>): Big<number>;
  /** With bigints: gets the key behind one of a map. */
  bigint(cmd: Choice<'BPF_MAP_GET_NEXT_KEY', 4>, attr: In<'bpf_map_elem'>): Big<number>;
  /** With bigints: loads a program of BPF. */
  bigint(cmd: Choice<'BPF_PROG_LOAD', 5>, attr: In<'bpf_prog_load'>): Big<number>;
  /** With bigints: gives an object of BPF a path. */
  bigint(cmd: Choice<'BPF_OBJ_PIN', 6>, attr: In<'bpf_obj'>): Big<number>;
  /** With bigints: opens an object of BPF by its path. */
  bigint(cmd: Choice<'BPF_OBJ_GET', 7>, attr: In<'bpf_obj'>): Big<number>;
  /** With bigints: finds the next program of BPF: next_id. */
  bigint(cmd: Choice<'BPF_PROG_GET_NEXT_ID', 11>, attr: Input<'bpf_get_id'>): Big<Structs['bpf_get_id']>;
  /** With bigints: finds the next program of BPF: next_id. */
  bigint<M extends Pointer<'struct bpf_get_id'>>(cmd: Choice<'BPF_PROG_GET_NEXT_ID', 11>, attr: M): Big<M>;
  /** With bigints: finds the next map of BPF: next_id. */
  bigint(cmd: Choice<'BPF_MAP_GET_NEXT_ID', 12>, attr: Input<'bpf_get_id'>): Big<Structs['bpf_get_id']>;
  /** With bigints: finds the next map of BPF: next_id. */
  bigint<M extends Pointer<'struct bpf_get_id'>>(cmd: Choice<'BPF_MAP_GET_NEXT_ID', 12>, attr: M): Big<M>;
  /** With bigints: opens a program of BPF by its id. */
  bigint(cmd: Choice<'BPF_PROG_GET_FD_BY_ID', 13>, attr: In<'bpf_get_id'>): Big<number>;
  /** With bigints: opens a map of BPF by its id. */
  bigint(cmd: Choice<'BPF_MAP_GET_FD_BY_ID', 14>, attr: In<'bpf_get_id'>): Big<number>;
  /** With bigints: makes a map of BPF unchangeable from user space. */
  bigint(cmd: Choice<'BPF_MAP_FREEZE', 22>, attr: In<'bpf_map_elem'>): Big<number>;
  /** With bigints: does what is asked of BPF. */
  bigint(cmd: OneOf<'bpf'>, attr: Data): Big<number>;
  /** With bigints: does what is asked of BPF. */
  bigint(cmd: OneOf<'bpf'>, attr: Data, size: Int): bigint;
}
/**
 * `bpf` does what is asked of BPF.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 3.18; i386 357, x86_64 321, arm64 280.
 *
 * @throws {SyscallError} E2BIG, EACCES, EAGAIN, EBADF, EFAULT, EINVAL, ENOENT, ENOMEM, EPERM
 * @see https://man7.org/linux/man-pages/man2/bpf.2.html
 */
export const bpf = call<BpfCall>('bpf', 'chosen');

/**
 * `perf_event_open` opens a counter or a sampler of performance.
 *
 * Since Linux 2.6.31; i386 336, x86_64 298, arm64 241.
 *
 * @param attr in: struct perf_event_attr
 * @param pid process id, or file descriptor
 * @param group_fd file descriptor, or -1
 * @param flags flags: any of PERF_FLAG_FD_NO_GROUP, PERF_FLAG_FD_OUTPUT, PERF_FLAG_PID_CGROUP, PERF_FLAG_FD_CLOEXEC
 * @throws {SyscallError} E2BIG, EACCES, EBADF, EBUSY, EFAULT, EINTR, EINVAL, EMFILE, ENODEV, ENOENT, ENOSPC, ENOSYS, EOPNOTSUPP, EOVERFLOW, EPERM, ESRCH
 * @see https://man7.org/linux/man-pages/man2/perf_event_open.2.html
 */
export const perf_event_open = call<Exact<[attr: In<'perf_event_attr'>, pid: FdLike, cpu: Int, group_fd: FdLike, flags: Flags<'perf'>]>>('perf_event_open');

/** The forms of getrandom. */
export interface GetrandomCall extends Ways<[buf: AnyPointer, buflen: Int, flags: Flags<'grnd'>]> {
  /**
   * Comfortable: gets random bytes; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 3.17; i386 355, x86_64 318, arm64 278.
   * Manual: https://man7.org/linux/man-pages/man2/getrandom.2.html
   *
   * @param buflen length of buf in bytes
   * @param flags flags: any of GRND_NONBLOCK, GRND_RANDOM, GRND_INSECURE; may be left out: 0
   * @throws {SyscallError} EAGAIN, EFAULT, EINTR, EINVAL, ENOSYS
   */
  (buflen: number, flags?: Flags<'grnd'>): Buffer;
  /**
   * Exact: gets random bytes; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 3.17; i386 355, x86_64 318, arm64 278.
   * Manual: https://man7.org/linux/man-pages/man2/getrandom.2.html
   *
   * @param buf out: bytes, as many as buflen says
   * @param buflen length of buf in bytes
   * @param flags flags: any of GRND_NONBLOCK, GRND_RANDOM, GRND_INSECURE
   * @throws {SyscallError} EAGAIN, EFAULT, EINTR, EINVAL, ENOSYS
   */
  (buf: AnyPointer, buflen: Int, flags: Flags<'grnd'>): number;
  /** With bigints: gets random bytes. */
  bigint(buflen: number, flags?: Flags<'grnd'>): Big<Buffer>;
  /** With bigints: gets random bytes. */
  bigint(buf: AnyPointer, buflen: Int, flags: Flags<'grnd'>): bigint;
}
/**
 * `getrandom` gets random bytes.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 3.17; i386 355, x86_64 318, arm64 278.
 *
 * @throws {SyscallError} EAGAIN, EFAULT, EINTR, EINVAL, ENOSYS
 * @see https://man7.org/linux/man-pages/man2/getrandom.2.html
 */
export const getrandom = call<GetrandomCall>('getrandom');

/** The forms of uname. */
export interface UnameCall extends Ways<[buf: Pointer<'struct new_utsname'>]> {
  /**
   * Comfortable: gets the system's names; what the kernel writes is returned.
   *
   * Since Linux 1.0; i386 122, x86_64 63, arm64 160.
   * Manual: https://man7.org/linux/man-pages/man2/uname.2.html
   *
   * @throws {SyscallError} EFAULT
   */
  (): Structs['new_utsname'];
  /**
   * Exact: gets the system's names; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 1.0; i386 122, x86_64 63, arm64 160.
   * Manual: https://man7.org/linux/man-pages/man2/uname.2.html
   *
   * @param buf out: struct new_utsname
   * @throws {SyscallError} EFAULT
   */
  (buf: Pointer<'struct new_utsname'>): number;
  /** With bigints: gets the system's names. */
  bigint(): Big<Structs['new_utsname']>;
  /** With bigints: gets the system's names. */
  bigint(buf: Pointer<'struct new_utsname'>): bigint;
}
/**
 * `uname` gets the system's names.
 *
 * Since Linux 1.0; i386 122, x86_64 63, arm64 160.
 *
 * @throws {SyscallError} EFAULT
 * @see https://man7.org/linux/man-pages/man2/uname.2.html
 */
export const uname = call<UnameCall>('uname');

/** The forms of olduname. */
export interface OldunameCall extends Ways<[buf: Pointer<'struct old_utsname'>]> {
  /**
   * Comfortable: gets the system's names, in the old form; what the kernel writes is returned.
   *
   * Since Linux 1.0; i386 109.
   * Manual: https://man7.org/linux/man-pages/man2/olduname.2.html
   *
   * @throws {SyscallError} EFAULT
   */
  (): Structs['old_utsname'];
  /**
   * Exact: gets the system's names, in the old form; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 1.0; i386 109.
   * Manual: https://man7.org/linux/man-pages/man2/olduname.2.html
   *
   * @param buf out: struct old_utsname
   * @throws {SyscallError} EFAULT
   */
  (buf: Pointer<'struct old_utsname'>): number;
  /** With bigints: gets the system's names, in the old form. */
  bigint(): Big<Structs['old_utsname']>;
  /** With bigints: gets the system's names, in the old form. */
  bigint(buf: Pointer<'struct old_utsname'>): bigint;
}
/**
 * `olduname` gets the system's names, in the old form.
 *
 * Since Linux 1.0; i386 109.
 *
 * @throws {SyscallError} EFAULT
 * @see https://man7.org/linux/man-pages/man2/olduname.2.html
 */
export const olduname = call<OldunameCall>('olduname');

/** The forms of oldolduname. */
export interface OldoldunameCall extends Ways<[buf: Pointer<'struct oldold_utsname'>]> {
  /**
   * Comfortable: gets the system's names, in the oldest form; what the kernel writes is returned.
   *
   * Since Linux 1.0; i386 59.
   * Manual: https://man7.org/linux/man-pages/man2/oldolduname.2.html
   *
   * @throws {SyscallError} EFAULT
   */
  (): Structs['oldold_utsname'];
  /**
   * Exact: gets the system's names, in the oldest form; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 1.0; i386 59.
   * Manual: https://man7.org/linux/man-pages/man2/oldolduname.2.html
   *
   * @param buf out: struct oldold_utsname
   * @throws {SyscallError} EFAULT
   */
  (buf: Pointer<'struct oldold_utsname'>): number;
  /** With bigints: gets the system's names, in the oldest form. */
  bigint(): Big<Structs['oldold_utsname']>;
  /** With bigints: gets the system's names, in the oldest form. */
  bigint(buf: Pointer<'struct oldold_utsname'>): bigint;
}
/**
 * `oldolduname` gets the system's names, in the oldest form.
 *
 * Since Linux 1.0; i386 59.
 *
 * @throws {SyscallError} EFAULT
 * @see https://man7.org/linux/man-pages/man2/oldolduname.2.html
 */
export const oldolduname = call<OldoldunameCall>('oldolduname');

/** The forms of sethostname. */
export interface SethostnameCall extends Ways<[name: Data, len: Int]> {
  /**
   * Comfortable: sets the host's name.
   *
   * Since Linux 1.0; i386 74, x86_64 170, arm64 161.
   * Manual: https://man7.org/linux/man-pages/man2/sethostname.2.html
   *
   * @param name in: bytes, as many as len says
   * @throws {SyscallError} EFAULT, EINVAL, ENAMETOOLONG, EPERM
   */
  (name: Data): number;
  /**
   * Exact: sets the host's name; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 1.0; i386 74, x86_64 170, arm64 161.
   * Manual: https://man7.org/linux/man-pages/man2/sethostname.2.html
   *
   * @param name in: bytes, as many as len says
   * @param len length of name in bytes
   * @throws {SyscallError} EFAULT, EINVAL, ENAMETOOLONG, EPERM
   */
  (name: Data, len: Int): number;
  /** With bigints: sets the host's name. */
  bigint(name: Data): Big<number>;
  /** With bigints: sets the host's name. */
  bigint(name: Data, len: Int): bigint;
}
/**
 * `sethostname` sets the host's name.
 *
 * Since Linux 1.0; i386 74, x86_64 170, arm64 161.
 *
 * @throws {SyscallError} EFAULT, EINVAL, ENAMETOOLONG, EPERM
 * @see https://man7.org/linux/man-pages/man2/sethostname.2.html
 */
export const sethostname = call<SethostnameCall>('sethostname');

/** The forms of setdomainname. */
export interface SetdomainnameCall extends Ways<[name: Data, len: Int]> {
  /**
   * Comfortable: sets the domain's name.
   *
   * Since Linux 1.0; i386 121, x86_64 171, arm64 162.
   * Manual: https://man7.org/linux/man-pages/man2/setdomainname.2.html
   *
   * @param name in: bytes, as many as len says
   * @throws {SyscallError} EFAULT, EINVAL, EPERM
   */
  (name: Data): number;
  /**
   * Exact: sets the domain's name; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 1.0; i386 121, x86_64 171, arm64 162.
   * Manual: https://man7.org/linux/man-pages/man2/setdomainname.2.html
   *
   * @param name in: bytes, as many as len says
   * @param len length of name in bytes
   * @throws {SyscallError} EFAULT, EINVAL, EPERM
   */
  (name: Data, len: Int): number;
  /** With bigints: sets the domain's name. */
  bigint(name: Data): Big<number>;
  /** With bigints: sets the domain's name. */
  bigint(name: Data, len: Int): bigint;
}
/**
 * `setdomainname` sets the domain's name.
 *
 * Since Linux 1.0; i386 121, x86_64 171, arm64 162.
 *
 * @throws {SyscallError} EFAULT, EINVAL, EPERM
 * @see https://man7.org/linux/man-pages/man2/setdomainname.2.html
 */
export const setdomainname = call<SetdomainnameCall>('setdomainname');

/** The forms of sysinfo. */
export interface SysinfoCall extends Ways<[info: Pointer<'struct sysinfo'>]> {
  /**
   * Comfortable: gets memory, load and uptime of the system; what the kernel writes is returned.
   *
   * Since Linux 1.0; i386 116, x86_64 99, arm64 179.
   * Manual: https://man7.org/linux/man-pages/man2/sysinfo.2.html
   *
   * @throws {SyscallError} EFAULT
   */
  (): Structs['sysinfo'];
  /**
   * Exact: gets memory, load and uptime of the system; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 1.0; i386 116, x86_64 99, arm64 179.
   * Manual: https://man7.org/linux/man-pages/man2/sysinfo.2.html
   *
   * @param info out: struct sysinfo
   * @throws {SyscallError} EFAULT
   */
  (info: Pointer<'struct sysinfo'>): number;
  /** With bigints: gets memory, load and uptime of the system. */
  bigint(): Big<Structs['sysinfo']>;
  /** With bigints: gets memory, load and uptime of the system. */
  bigint(info: Pointer<'struct sysinfo'>): bigint;
}
/**
 * `sysinfo` gets memory, load and uptime of the system.
 *
 * Since Linux 1.0; i386 116, x86_64 99, arm64 179.
 *
 * @throws {SyscallError} EFAULT
 * @see https://man7.org/linux/man-pages/man2/sysinfo.2.html
 */
export const sysinfo = call<SysinfoCall>('sysinfo');

/** The forms of syslog. */
export interface SyslogCall extends Ways<[type_: OneOf<'syslog'>, bufp: AnyPointer, len: Int]> {
  /**
   * Comfortable: gets the size of the kernel's log.
   *
   * Manual: https://man7.org/linux/man-pages/man2/syslog.2.html
   *
   * @throws {SyscallError} EINVAL, ENOSYS, EPERM
   */
  (type_: Choice<'SYSLOG_ACTION_SIZE_BUFFER', 10>): number;
  /**
   * Comfortable: gets how many bytes of the kernel's log were not read yet.
   *
   * Manual: https://man7.org/linux/man-pages/man2/syslog.2.html
   *
   * @throws {SyscallError} EINVAL, ENOSYS, EPERM
   */
  (type_: Choice<'SYSLOG_ACTION_SIZE_UNREAD', 9>): number;
  /**
   * Comfortable: reads the end of the kernel's log; what the kernel writes is returned.
   *
   * Manual: https://man7.org/linux/man-pages/man2/syslog.2.html
   *
   * @param len length of bufp in bytes; may be left out: 65536
   * @throws {SyscallError} EINVAL, ENOSYS, EPERM
   */
  (type_: Choice<'SYSLOG_ACTION_READ_ALL', 3>, len?: number): string;
  /**
   * Comfortable: clears the kernel's log for those who read all of it.
   *
   * Manual: https://man7.org/linux/man-pages/man2/syslog.2.html
   *
   * @throws {SyscallError} EINVAL, ENOSYS, EPERM
   */
  (type_: Choice<'SYSLOG_ACTION_CLEAR', 5>): number;
  /**
   * Comfortable: reads or clears the kernel's log; what the kernel writes is returned.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 1.0; i386 103, x86_64 103, arm64 116.
   * Manual: https://man7.org/linux/man-pages/man2/syslog.2.html
   *
   * @param type_ one of SYSLOG_ACTION_CLOSE, SYSLOG_ACTION_OPEN, SYSLOG_ACTION_READ, SYSLOG_ACTION_READ_ALL, SYSLOG_ACTION_READ_CLEAR, SYSLOG_ACTION_CLEAR, SYSLOG_ACTION_CONSOLE_OFF, SYSLOG_ACTION_CONSOLE_ON, …
   * @param len length of bufp in bytes
   * @throws {SyscallError} EINVAL, ENOSYS, EPERM
   */
  (type_: OneOf<'syslog'>, len: number): Buffer;
  /**
   * Exact: reads or clears the kernel's log; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 1.0; i386 103, x86_64 103, arm64 116.
   * Manual: https://man7.org/linux/man-pages/man2/syslog.2.html
   *
   * @param type_ one of SYSLOG_ACTION_CLOSE, SYSLOG_ACTION_OPEN, SYSLOG_ACTION_READ, SYSLOG_ACTION_READ_ALL, SYSLOG_ACTION_READ_CLEAR, SYSLOG_ACTION_CLEAR, SYSLOG_ACTION_CONSOLE_OFF, SYSLOG_ACTION_CONSOLE_ON, …
   * @param bufp out: bytes, as many as len says
   * @param len length of bufp in bytes
   * @throws {SyscallError} EINVAL, ENOSYS, EPERM
   */
  (type_: OneOf<'syslog'>, bufp: AnyPointer, len: Int): number;
  /** With bigints: gets the size of the kernel's log. */
  bigint(type_: Choice<'SYSLOG_ACTION_SIZE_BUFFER', 10>): Big<number>;
  /** With bigints: gets how many bytes of the kernel's log were not read yet. */
  bigint(type_: Choice<'SYSLOG_ACTION_SIZE_UNREAD', 9>): Big<number>;
  /** With bigints: reads the end of the kernel's log. */
  bigint(type_: Choice<'SYSLOG_ACTION_READ_ALL', 3>, len?: number): Big<string>;
  /** With bigints: clears the kernel's log for those who read all of it. */
  bigint(type_: Choice<'SYSLOG_ACTION_CLEAR', 5>): Big<number>;
  /** With bigints: reads or clears the kernel's log. */
  bigint(type_: OneOf<'syslog'>, len: number): Big<Buffer>;
  /** With bigints: reads or clears the kernel's log. */
  bigint(type_: OneOf<'syslog'>, bufp: AnyPointer, len: Int): bigint;
}
/**
 * `syslog` reads or clears the kernel's log.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 1.0; i386 103, x86_64 103, arm64 116.
 *
 * @throws {SyscallError} EINVAL, ENOSYS, EPERM
 * @see https://man7.org/linux/man-pages/man2/syslog.2.html
 */
export const syslog = call<SyslogCall>('syslog', 'chosen');

/**
 * `reboot` restarts or halts the machine, or says whether Ctrl-Alt-Del does.
 *
 * Since Linux 1.0; i386 88, x86_64 169, arm64 142.
 *
 * @param magic1 one of LINUX_REBOOT_MAGIC1
 * @param magic2 one of LINUX_REBOOT_MAGIC2, LINUX_REBOOT_MAGIC2A, LINUX_REBOOT_MAGIC2B, LINUX_REBOOT_MAGIC2C
 * @param cmd one of LINUX_REBOOT_CMD_RESTART, LINUX_REBOOT_CMD_HALT, LINUX_REBOOT_CMD_CAD_ON, LINUX_REBOOT_CMD_CAD_OFF, LINUX_REBOOT_CMD_POWER_OFF, LINUX_REBOOT_CMD_RESTART2, LINUX_REBOOT_CMD_SW_SUSPEND, LINUX_REBOOT_CMD_KEXEC
 * @param arg in: memory, or an address
 * @throws {SyscallError} EFAULT, EINVAL, EPERM
 * @see https://man7.org/linux/man-pages/man2/reboot.2.html
 */
export const reboot = call<Exact<[magic1: OneOf<'reboot_magic'>, magic2: OneOf<'reboot_magic2'>, cmd: OneOf<'reboot'>, arg: AnyPointer]>>('reboot');

/**
 * `vhangup` hangs up the terminal.
 *
 * Since Linux 1.0; i386 111, x86_64 153, arm64 58.
 *
 * @throws {SyscallError} EPERM
 * @see https://man7.org/linux/man-pages/man2/vhangup.2.html
 */
export const vhangup = call<Exact<[]>>('vhangup', 0);

/** The forms of init_module. */
export interface Init_moduleCall extends Ways<[module_image: Data, len: Int, param_values: Text]> {
  /**
   * Comfortable: loads a module.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 1.0; i386 128, x86_64 175, arm64 105.
   * Manual: https://man7.org/linux/man-pages/man2/init_module.2.html
   *
   * @param module_image in: bytes, as many as len says
   * @param param_values string
   * @throws {SyscallError} EBADMSG, EBUSY, EFAULT, ENOKEY, ENOMEM, EPERM, EEXIST, EINVAL, ENOEXEC, EBADF, EFBIG, EOPNOTSUPP, ETXTBSY
   */
  (module_image: Data, param_values: Text): number;
  /**
   * Exact: loads a module; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 1.0; i386 128, x86_64 175, arm64 105.
   * Manual: https://man7.org/linux/man-pages/man2/init_module.2.html
   *
   * @param module_image in: bytes, as many as len says
   * @param len length of module_image in bytes
   * @param param_values string
   * @throws {SyscallError} EBADMSG, EBUSY, EFAULT, ENOKEY, ENOMEM, EPERM, EEXIST, EINVAL, ENOEXEC, EBADF, EFBIG, EOPNOTSUPP, ETXTBSY
   */
  (module_image: Data, len: Int, param_values: Text): number;
  /** With bigints: loads a module. */
  bigint(module_image: Data, param_values: Text): Big<number>;
  /** With bigints: loads a module. */
  bigint(module_image: Data, len: Int, param_values: Text): bigint;
}
/**
 * `init_module` loads a module.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 1.0; i386 128, x86_64 175, arm64 105.
 *
 * @throws {SyscallError} EBADMSG, EBUSY, EFAULT, ENOKEY, ENOMEM, EPERM, EEXIST, EINVAL, ENOEXEC, EBADF, EFBIG, EOPNOTSUPP, ETXTBSY
 * @see https://man7.org/linux/man-pages/man2/init_module.2.html
 */
export const init_module = call<Init_moduleCall>('init_module');

/** The forms of finit_module. */
export interface Finit_moduleCall extends Ways<[fd: FdLike, param_values: Text, flags: Flags<'finit_module'>]> {
  /**
   * Comfortable: loads a module from a file.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 3.8; i386 350, x86_64 313, arm64 273.
   * Manual: https://man7.org/linux/man-pages/man2/finit_module.2.html
   *
   * @param fd file descriptor
   * @param param_values string
   * @param flags flags: any of MODULE_INIT_IGNORE_MODVERSIONS, MODULE_INIT_IGNORE_VERMAGIC, MODULE_INIT_COMPRESSED_FILE; may be left out: 0
   * @throws {SyscallError} EBADMSG, EBUSY, EFAULT, ENOKEY, ENOMEM, EPERM, EEXIST, EINVAL, ENOEXEC, EBADF, EFBIG, EOPNOTSUPP, ETXTBSY
   */
  (fd: FdLike, param_values: Text, flags?: Flags<'finit_module'>): number;
  /**
   * Exact: loads a module from a file; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 3.8; i386 350, x86_64 313, arm64 273.
   * Manual: https://man7.org/linux/man-pages/man2/finit_module.2.html
   *
   * @param fd file descriptor
   * @param param_values string
   * @param flags flags: any of MODULE_INIT_IGNORE_MODVERSIONS, MODULE_INIT_IGNORE_VERMAGIC, MODULE_INIT_COMPRESSED_FILE
   * @throws {SyscallError} EBADMSG, EBUSY, EFAULT, ENOKEY, ENOMEM, EPERM, EEXIST, EINVAL, ENOEXEC, EBADF, EFBIG, EOPNOTSUPP, ETXTBSY
   */
  (fd: FdLike, param_values: Text, flags: Flags<'finit_module'>): number;
  /** With bigints: loads a module from a file. */
  bigint(fd: FdLike, param_values: Text, flags?: Flags<'finit_module'>): Big<number>;
  /** With bigints: loads a module from a file. */
  bigint(fd: FdLike, param_values: Text, flags: Flags<'finit_module'>): bigint;
}
/**
 * `finit_module` loads a module from a file.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 3.8; i386 350, x86_64 313, arm64 273.
 *
 * @throws {SyscallError} EBADMSG, EBUSY, EFAULT, ENOKEY, ENOMEM, EPERM, EEXIST, EINVAL, ENOEXEC, EBADF, EFBIG, EOPNOTSUPP, ETXTBSY
 * @see https://man7.org/linux/man-pages/man2/finit_module.2.html
 */
export const finit_module = call<Finit_moduleCall>('finit_module');

/** The forms of delete_module. */
export interface Delete_moduleCall extends Ways<[name: Text, flags: Flags<'delete_module'>]> {
  /**
   * Comfortable: removes a module.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 1.0; i386 129, x86_64 176, arm64 106.
   * Manual: https://man7.org/linux/man-pages/man2/delete_module.2.html
   *
   * @param name string
   * @param flags flags: any of O_NONBLOCK, O_TRUNC; may be left out: 0
   * @throws {SyscallError} EBUSY, EFAULT, ENOENT, EPERM, EWOULDBLOCK
   */
  (name: Text, flags?: Flags<'delete_module'>): number;
  /**
   * Exact: removes a module; all arguments of the kernel's call, one for one, and its word.
   *
   * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
   * Since Linux 1.0; i386 129, x86_64 176, arm64 106.
   * Manual: https://man7.org/linux/man-pages/man2/delete_module.2.html
   *
   * @param name string
   * @param flags flags: any of O_NONBLOCK, O_TRUNC
   * @throws {SyscallError} EBUSY, EFAULT, ENOENT, EPERM, EWOULDBLOCK
   */
  (name: Text, flags: Flags<'delete_module'>): number;
  /** With bigints: removes a module. */
  bigint(name: Text, flags?: Flags<'delete_module'>): Big<number>;
  /** With bigints: removes a module. */
  bigint(name: Text, flags: Flags<'delete_module'>): bigint;
}
/**
 * `delete_module` removes a module.
 *
 * May block: on the main thread everything waits; `jiffies-syscall/promises` has it with `{ signal }`.
 * Since Linux 1.0; i386 129, x86_64 176, arm64 106.
 *
 * @throws {SyscallError} EBUSY, EFAULT, ENOENT, EPERM, EWOULDBLOCK
 * @see https://man7.org/linux/man-pages/man2/delete_module.2.html
 */
export const delete_module = call<Delete_moduleCall>('delete_module');

/**
 * `kexec_load` loads a kernel to start.
 *
 * Since Linux 2.6.13; i386 283, x86_64 246, arm64 104.
 *
 * @param segments in: memory, or an address
 * @param flags flags: any of KEXEC_ON_CRASH, KEXEC_PRESERVE_CONTEXT, KEXEC_UPDATE_ELFCOREHDR, KEXEC_CRASH_HOTPLUG_SUPPORT, KEXEC_ARCH_DEFAULT, KEXEC_ARCH_386, KEXEC_ARCH_X86_64, KEXEC_ARCH_AARCH64
 * @throws {SyscallError} EADDRNOTAVAIL, EBADF, EBUSY, EINVAL, ENOEXEC, ENOMEM, EPERM
 * @see https://man7.org/linux/man-pages/man2/kexec_load.2.html
 */
export const kexec_load = call<Exact<[entry: Int, nr_segments: Int, segments: AnyPointer, flags: Flags<'kexec'>]>>('kexec_load');

/** The forms of kexec_file_load. */
export interface Kexec_file_loadCall extends Ways<[kernel_fd: FdLike, initrd_fd: FdLike, cmdline_len: Int, cmdline: Data, flags: Flags<'kexec_file'>]> {
  /**
   * Comfortable: loads a kernel to start, from files.
   *
   * Since Linux 3.17; x86_64 320, arm64 294.
   * Manual: https://man7.org/linux/man-pages/man2/kexec_file_load.2.html
   *
   * @param kernel_fd file descriptor, or -1
   * @param initrd_fd file descriptor, or -1
   * @param cmdline in: bytes, as many as cmdline_len says
   * @param flags flags: any of KEXEC_FILE_UNLOAD, KEXEC_FILE_ON_CRASH, KEXEC_FILE_NO_INITRAMFS, KEXEC_FILE_DEBUG, KEXEC_FILE_NO_CMA, KEXEC_FILE_FORCE_DTB
   * @throws {SyscallError} EADDRNOTAVAIL, EBADF, EBUSY, EINVAL, ENOEXEC, ENOMEM, EPERM
   */
  (kernel_fd: FdLike, initrd_fd: FdLike, cmdline: Data, flags: Flags<'kexec_file'>): number;
  /**
   * Exact: loads a kernel to start, from files; all arguments of the kernel's call, one for one, and its word.
   *
   * Since Linux 3.17; x86_64 320, arm64 294.
   * Manual: https://man7.org/linux/man-pages/man2/kexec_file_load.2.html
   *
   * @param kernel_fd file descriptor, or -1
   * @param initrd_fd file descriptor, or -1
   * @param cmdline_len length of cmdline in bytes
   * @param cmdline in: bytes, as many as cmdline_len says
   * @param flags flags: any of KEXEC_FILE_UNLOAD, KEXEC_FILE_ON_CRASH, KEXEC_FILE_NO_INITRAMFS, KEXEC_FILE_DEBUG, KEXEC_FILE_NO_CMA, KEXEC_FILE_FORCE_DTB
   * @throws {SyscallError} EADDRNOTAVAIL, EBADF, EBUSY, EINVAL, ENOEXEC, ENOMEM, EPERM
   */
  (kernel_fd: FdLike, initrd_fd: FdLike, cmdline_len: Int, cmdline: Data, flags: Flags<'kexec_file'>): number;
  /** With bigints: loads a kernel to start, from files. */
  bigint(kernel_fd: FdLike, initrd_fd: FdLike, cmdline: Data, flags: Flags<'kexec_file'>): Big<number>;
  /** With bigints: loads a kernel to start, from files. */
  bigint(kernel_fd: FdLike, initrd_fd: FdLike, cmdline_len: Int, cmdline: Data, flags: Flags<'kexec_file'>): bigint;
}
/**
 * `kexec_file_load` loads a kernel to start, from files.
 *
 * Since Linux 3.17; x86_64 320, arm64 294.
 *
 * @throws {SyscallError} EADDRNOTAVAIL, EBADF, EBUSY, EINVAL, ENOEXEC, ENOMEM, EPERM
 * @see https://man7.org/linux/man-pages/man2/kexec_file_load.2.html
 */
export const kexec_file_load = call<Kexec_file_loadCall>('kexec_file_load');

/**
 * `uretprobe` returns from a probe; for the kernel's own use.
 *
 * Refused: it ends or replaces the thread. `syscall(number, …)` makes it.
 * Since Linux 6.11; x86_64 335.
 *
 * @see https://man7.org/linux/man-pages/man2/uretprobe.2.html
 */
export const uretprobe = call<Refused>('uretprobe');

/**
 * `uprobe` enters a probe; for the kernel's own use.
 *
 * Refused: it ends or replaces the thread. `syscall(number, …)` makes it.
 * Since Linux 6.18; x86_64 336.
 *
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 */
export const uprobe = call<Refused>('uprobe');

/**
 * `uselib` makes a shared library's text part of the process; gone.
 *
 * The number is kept and the call has gone from Linux: ENOSYS.
 *
 * @param library string
 * @throws {SyscallError} EACCES, ENFILE, ENOEXEC
 * @see https://man7.org/linux/man-pages/man2/uselib.2.html
 */
export const uselib = call<Exact<[library: Text]>>('uselib');

/**
 * `break` gone; never did anything.
 *
 * The number is kept and the call has gone from Linux: ENOSYS.
 *
 * @see https://man7.org/linux/man-pages/man2/break.2.html
 */
const break_ = call<Exact<[]>>('break', 0);
export { break_ as break };

/**
 * `stty` gone; never did anything.
 *
 * The number is kept and the call has gone from Linux: ENOSYS.
 *
 * @see https://man7.org/linux/man-pages/man2/stty.2.html
 */
export const stty = call<Exact<[]>>('stty', 0);

/**
 * `gtty` gone; never did anything.
 *
 * The number is kept and the call has gone from Linux: ENOSYS.
 *
 * @see https://man7.org/linux/man-pages/man2/gtty.2.html
 */
export const gtty = call<Exact<[]>>('gtty', 0);

/**
 * `ftime` gone; never did anything.
 *
 * The number is kept and the call has gone from Linux: ENOSYS.
 *
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 */
export const ftime = call<Exact<[]>>('ftime', 0);

/**
 * `prof` gone; never did anything.
 *
 * The number is kept and the call has gone from Linux: ENOSYS.
 *
 * @see https://man7.org/linux/man-pages/man2/prof.2.html
 */
export const prof = call<Exact<[]>>('prof', 0);

/**
 * `lock` gone; never did anything.
 *
 * The number is kept and the call has gone from Linux: ENOSYS.
 *
 * @see https://man7.org/linux/man-pages/man2/lock.2.html
 */
export const lock = call<Exact<[]>>('lock', 0);

/**
 * `mpx` gone; never did anything.
 *
 * The number is kept and the call has gone from Linux: ENOSYS.
 *
 * @see https://man7.org/linux/man-pages/man2/mpx.2.html
 */
export const mpx = call<Exact<[]>>('mpx', 0);

/**
 * `ulimit` gone; never did anything.
 *
 * The number is kept and the call has gone from Linux: ENOSYS.
 *
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 */
export const ulimit = call<Exact<[]>>('ulimit', 0);

/**
 * `profil` gone; never did anything.
 *
 * The number is kept and the call has gone from Linux: ENOSYS.
 *
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 */
export const profil = call<Exact<[]>>('profil', 0);

/**
 * `idle` gone; never did anything.
 *
 * The number is kept and the call has gone from Linux: ENOSYS.
 *
 * @throws {SyscallError} EPERM
 * @see https://man7.org/linux/man-pages/man2/idle.2.html
 */
export const idle = call<Exact<[]>>('idle', 0);

/**
 * `afs_syscall` gone; never did anything.
 *
 * The number is kept and the call has gone from Linux: ENOSYS.
 *
 * @see https://man7.org/linux/man-pages/man2/afs_syscall.2.html
 */
export const afs_syscall = call<Exact<[]>>('afs_syscall', 0);

/**
 * `getpmsg` gone; never did anything.
 *
 * The number is kept and the call has gone from Linux: ENOSYS.
 *
 * @see https://man7.org/linux/man-pages/man2/getpmsg.2.html
 */
export const getpmsg = call<Exact<[]>>('getpmsg', 0);

/**
 * `putpmsg` gone; never did anything.
 *
 * The number is kept and the call has gone from Linux: ENOSYS.
 *
 * @see https://man7.org/linux/man-pages/man2/putpmsg.2.html
 */
export const putpmsg = call<Exact<[]>>('putpmsg', 0);

/**
 * `vserver` gone; never did anything.
 *
 * The number is kept and the call has gone from Linux: ENOSYS.
 *
 * @see https://man7.org/linux/man-pages/man2/vserver.2.html
 */
export const vserver = call<Exact<[]>>('vserver', 0);

/**
 * `tuxcall` gone; never did anything.
 *
 * The number is kept and the call has gone from Linux: ENOSYS.
 *
 * @see https://man7.org/linux/man-pages/man2/tuxcall.2.html
 */
export const tuxcall = call<Exact<[]>>('tuxcall', 0);

/**
 * `security` gone; never did anything.
 *
 * The number is kept and the call has gone from Linux: ENOSYS.
 *
 * @see https://man7.org/linux/man-pages/man2/security.2.html
 */
export const security = call<Exact<[]>>('security', 0);

/**
 * `create_module` gone since 2.6.
 *
 * The number is kept and the call has gone from Linux: ENOSYS.
 *
 * @throws {SyscallError} EEXIST, EFAULT, EINVAL, ENOMEM, ENOSYS, EPERM
 * @see https://man7.org/linux/man-pages/man2/create_module.2.html
 */
export const create_module = call<Exact<[]>>('create_module', 0);

/**
 * `get_kernel_syms` gone since 2.6.
 *
 * The number is kept and the call has gone from Linux: ENOSYS.
 *
 * @throws {SyscallError} ENOSYS
 * @see https://man7.org/linux/man-pages/man2/get_kernel_syms.2.html
 */
export const get_kernel_syms = call<Exact<[]>>('get_kernel_syms', 0);

/**
 * `query_module` gone since 2.6.
 *
 * The number is kept and the call has gone from Linux: ENOSYS.
 *
 * @throws {SyscallError} EFAULT, EINVAL, ENOENT, ENOSPC, ENOSYS
 * @see https://man7.org/linux/man-pages/man2/query_module.2.html
 */
export const query_module = call<Exact<[]>>('query_module', 0);

/**
 * `epoll_ctl_old` gone since 2.6.
 *
 * The number is kept and the call has gone from Linux: ENOSYS.
 *
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 */
export const epoll_ctl_old = call<Exact<[]>>('epoll_ctl_old', 0);

/**
 * `epoll_wait_old` gone since 2.6.
 *
 * The number is kept and the call has gone from Linux: ENOSYS.
 *
 * @see https://man7.org/linux/man-pages/man2/syscalls.2.html
 */
export const epoll_wait_old = call<Exact<[]>>('epoll_wait_old', 0);

/**
 * `nfsservctl` gone since 3.1.
 *
 * The number is kept and the call has gone from Linux: ENOSYS.
 *
 * @see https://man7.org/linux/man-pages/man2/nfsservctl.2.html
 */
export const nfsservctl = call<Exact<[]>>('nfsservctl', 0);

/**
 * `_sysctl` gone since 5.5.
 *
 * The number is kept and the call has gone from Linux: ENOSYS.
 *
 * @throws {SyscallError} EACCES, EPERM, EFAULT, ENOTDIR
 * @see https://man7.org/linux/man-pages/man2/_sysctl.2.html
 */
export const _sysctl = call<Exact<[]>>('_sysctl', 0);

/**
 * `bdflush` gone since 5.15.
 *
 * The number is kept and the call has gone from Linux: ENOSYS.
 *
 * @throws {SyscallError} ENOSYS
 * @see https://man7.org/linux/man-pages/man2/bdflush.2.html
 */
export const bdflush = call<Exact<[func: Int, data: Int]>>('bdflush', 2);

/** The forms of lookup_dcookie. */
export interface Lookup_dcookieCall extends Ways<[cookie: Int, buf: AnyPointer, len: Int]> {
  /**
   * Comfortable: gone since 6.13; what the kernel writes is returned.
   *
   * The number is kept and the call has gone from Linux: ENOSYS.
   * Manual: https://man7.org/linux/man-pages/man2/lookup_dcookie.2.html
   *
   * @param len length of buf in bytes
   * @throws {SyscallError} EFAULT, EINVAL, ENAMETOOLONG, ENOMEM, EPERM, ERANGE
   */
  (cookie: Int, len: number): Buffer;
  /**
   * Exact: gone since 6.13; all arguments of the kernel's call, one for one, and its word.
   *
   * The number is kept and the call has gone from Linux: ENOSYS.
   * Manual: https://man7.org/linux/man-pages/man2/lookup_dcookie.2.html
   *
   * @param buf out: bytes, as many as len says
   * @param len length of buf in bytes
   * @throws {SyscallError} EFAULT, EINVAL, ENAMETOOLONG, ENOMEM, EPERM, ERANGE
   */
  (cookie: Int, buf: AnyPointer, len: Int): number;
  /** With bigints: gone since 6.13. */
  bigint(cookie: Int, len: number): Big<Buffer>;
  /** With bigints: gone since 6.13. */
  bigint(cookie: Int, buf: AnyPointer, len: Int): bigint;
}
/**
 * `lookup_dcookie` gone since 6.13.
 *
 * The number is kept and the call has gone from Linux: ENOSYS.
 *
 * @throws {SyscallError} EFAULT, EINVAL, ENAMETOOLONG, ENOMEM, EPERM, ERANGE
 * @see https://man7.org/linux/man-pages/man2/lookup_dcookie.2.html
 */
export const lookup_dcookie = call<Lookup_dcookieCall>('lookup_dcookie');
