/*
 * The structures of system calls: each variable below is one, under the name that prototypes use for it.
 * src/generate reads their layouts as the compilers of the ABIs make them. A comment behind a variable:
 *   sparse         fields may be left out, and are 0 then
 *   pointers: FIELD…  fields of 64 bits on every ABI that point at memory
 *   lengths: FIELD=FIELD…  pointers, and how long their memory is: a field in bytes, or FIELD*STRUCT, FIELD*BYTES, BYTES
 *   flags: FIELD=SET…   fields that are made of the constants of a set
 *   fds: FIELD…    fields that are file descriptors
 *   optional: FIELD…  fields that may be left out though others may not, and are 0 then
 *   one_of: FIELD=SET…  fields that are one of them
 *   big: FIELD…    fields that hold bigints also where others hold numbers
 *   text: FIELD…   fields of bytes that hold text
 *   counted_by: FIELD=FIELD, sized_by: FIELD=FIELD   the array behind the structure, and what says how many elements or bytes it has
 *   filled: FIELD  what says how many of its elements the kernel has written
 */
#include <stddef.h>
#include <linux/types.h>
#include <linux/time_types.h>
#include <linux/time.h>
#include <asm/stat.h>
#include <asm/statfs.h>
#include <linux/stat.h>
#include <linux/utsname.h>
#include <linux/sysinfo.h>
#include <linux/resource.h>
#include <linux/times.h>
#include <linux/utime.h>
#include <linux/fcntl.h>
#include <linux/poll.h>
#include <linux/eventpoll.h>
#include <linux/uio.h>
#include <linux/openat2.h>
#include <linux/fs.h>
#include <linux/mman.h>
#include <linux/sched.h>
#include <linux/sched/types.h>
#include <linux/inotify.h>
#include <linux/fanotify.h>
#include <linux/signalfd.h>
#include <linux/io_uring.h>
#include <linux/landlock.h>
#include <linux/mount.h>
#include <linux/perf_event.h>
#include <linux/bpf.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <linux/capability.h>
#include <linux/timex.h>
#include <linux/futex.h>
#include <linux/xattr.h>
#include <linux/rseq.h>
#include <linux/mqueue.h>
#include <linux/aio_abi.h>
#include <linux/sem.h>
#include <linux/userfaultfd.h>
#include <linux/lsm.h>
#include <linux/nsfs.h>
#include <linux/in.h>
#include <linux/in6.h>
#include <linux/un.h>
#include <linux/netlink.h>
#include <linux/fiemap.h>
#include <linux/fsverity.h>
#include <linux/blkpg.h>
#include <linux/loop.h>
#include <linux/random.h>
#include <linux/pidfd.h>
#include <linux/rtc.h>
#include <linux/serial.h>
#include <linux/watchdog.h>
#include <asm/termbits.h>
#include <asm/termios.h>
#include <asm/ipcbuf.h>
#include <asm/msgbuf.h>
#include <asm/sembuf.h>
#include <asm/shmbuf.h>
#if defined(__i386__) || defined(__x86_64__)
#include <asm/ldt.h>
#endif

/* What the kernel's headers for user space do not have. */
/* sa_restorer can be any word: arm64's C library leaves there what its stack held. */
struct kernel_sigaction {
  unsigned long sa_handler;
  unsigned long sa_flags;
  unsigned long sa_restorer;
  unsigned long long sa_mask __attribute__((aligned(sizeof(long)), packed));
};
struct kernel_old_sigaction {
  unsigned long sa_handler;
  unsigned long sa_mask;
  unsigned long sa_flags;
  unsigned long sa_restorer;
};
struct kernel_siginfo {
  int si_signo;
  int si_errno;
  int si_code;
  union {
    struct {
      int si_pid;
      unsigned int si_uid;
      union {
        struct {
          int si_status;
          long si_utime;
          long si_stime;
        };
        int si_int;
        unsigned long si_ptr;
      };
    };
    unsigned long si_addr;
    struct {
      long si_band;
      int si_fd;
    };
    char __pad[128 - 4 * sizeof(int) + (sizeof(long) == 4 ? sizeof(int) : 0)];
  };
};
struct kernel_sigevent {
  union {
    int sigev_int;
    unsigned long sigev_ptr;
  };
  int sigev_signo;
  int sigev_notify;
  union {
    int sigev_tid;
    char __pad[64 - 2 * sizeof(int) - sizeof(long)];
  };
};
struct kernel_sigaltstack {
  unsigned long ss_sp;
  int ss_flags;
  size_t ss_size;
};
struct kernel_dirent64 {
  __u64 d_ino;
  __s64 d_off;
  unsigned short d_reclen;
  unsigned char d_type;
};
struct kernel_flock {
  short l_type;
  short l_whence;
  __kernel_loff_t l_start;
  __kernel_loff_t l_len;
  __kernel_pid_t l_pid;
};
struct user_msghdr {
  void *msg_name;
  int msg_namelen;
  struct iovec *msg_iov;
  size_t msg_iovlen;
  void *msg_control;
  size_t msg_controllen;
  unsigned int msg_flags;
};
struct user_mmsghdr {
  struct user_msghdr msg_hdr;
  unsigned int msg_len;
};
struct kernel_cmsghdr {
  size_t cmsg_len;
  int cmsg_level;
  int cmsg_type;
};
struct kernel_tms {
  __kernel_clock_t tms_utime;
  __kernel_clock_t tms_stime;
  __kernel_clock_t tms_cutime;
  __kernel_clock_t tms_cstime;
};
struct kernel_ustat {
  int f_tfree;
  unsigned long f_tinode;
  char f_fname[6];
  char f_fpack[6];
};
struct sigset_words {
  unsigned long sig[64 / (8 * sizeof(long))];
};
struct fd_set_words {
  unsigned long fds_bits[1024 / (8 * sizeof(long))];
};
struct kernel_ucred {
  __u32 pid;
  __u32 uid;
  __u32 gid;
};
struct kernel_sched_param {
  int sched_priority;
};
struct kernel_file_handle {
  __u32 handle_bytes;
  __s32 handle_type;
  unsigned char f_handle[128];
};
struct kernel_linger {
  int l_onoff;
  int l_linger;
};
struct bpf_map_create {
  __u32 map_type;
  __u32 key_size;
  __u32 value_size;
  __u32 max_entries;
  __u32 map_flags;
  __u32 inner_map_fd;
  __u32 numa_node;
  char map_name[16];
};
struct bpf_map_elem {
  __u32 map_fd;
  __u32 __pad;
  __u64 key;
  __u64 value;
  __u64 flags;
};
struct bpf_obj {
  __u64 pathname;
  __u32 bpf_fd;
  __u32 file_flags;
};
struct bpf_get_id {
  union {
    __u32 start_id;
    __u32 prog_id;
    __u32 map_id;
  };
  __u32 next_id;
  __u32 open_flags;
};
struct bpf_prog_load {
  __u32 prog_type;
  __u32 insn_cnt;
  __u64 insns;
  __u64 license;
  __u32 log_level;
  __u32 log_size;
  __u64 log_buf;
  __u32 kern_version;
  __u32 prog_flags;
  char prog_name[16];
};
struct fslabel {
  char label[256];
};
/* What struct ifreq is for each of its requests, as large as all of it: no header has it that does without libc's. */
#define IFREQ(name, field)                                                                                             \
  struct name {                                                                                                        \
    char ifr_name[16];                                                                                                 \
    union {                                                                                                            \
      field;                                                                                                           \
      struct {                                                                                                         \
        unsigned long mem_start;                                                                                       \
        unsigned long mem_end;                                                                                         \
        unsigned short base_addr;                                                                                      \
        unsigned char irq, dma, port;                                                                                  \
      } __pad;                                                                                                         \
    };                                                                                                                 \
  }
struct hardware_address {
  unsigned short sa_family;
  unsigned char sa_data[14];
};
/* The flags are a short there, whose highest bit is a flag like the others. */
IFREQ(ifreq_flags, unsigned short ifr_flags);
IFREQ(ifreq_tun, unsigned short ifr_flags);
IFREQ(ifreq_ifindex, int ifr_ifindex);
IFREQ(ifreq_mtu, int ifr_mtu);
IFREQ(ifreq_qlen, int ifr_qlen);
IFREQ(ifreq_addr, struct sockaddr_in ifr_addr);
IFREQ(ifreq_hwaddr, struct hardware_address ifr_hwaddr);
IFREQ(ifreq_newname, char ifr_newname[16]);
struct ifconf {
  int ifc_len;
  char *ifc_buf;
};
/* These are in a header that does not do without libc's either. */
struct kernel_input_event {
  struct __kernel_old_timeval time;
  __u16 type;
  __u16 code;
  __s32 value;
};
struct kernel_input_id {
  __u16 bustype;
  __u16 vendor;
  __u16 product;
  __u16 version;
};
struct kernel_uinput_setup {
  struct kernel_input_id id;
  char name[80];
  __u32 ff_effects_max;
};

struct __kernel_timespec timespec;
struct __kernel_itimerspec itimerspec; // optional: it_interval
struct __kernel_old_timeval timeval;
struct __kernel_old_itimerval itimerval; // optional: it_interval
struct timezone timezone;
struct __kernel_timex timex; // sparse
struct kernel_tms tms;
struct utimbuf utimbuf;
#ifdef __i386__
struct stat64 stat;
#else
struct stat stat;
#endif
#ifdef __i386__
struct statfs64 statfs;
struct statfs64 statfs64;
#else
struct statfs statfs;
struct statfs statfs64;
#endif
struct statx statx;
struct kernel_ustat ustat;
struct kernel_flock flock; // sparse one_of: l_type=lock_type l_whence=seek
struct f_owner_ex f_owner_ex; // one_of: type=f_owner
struct open_how open_how; // sparse flags: flags=open_how mode=mode resolve=resolve
struct kernel_dirent64 linux_dirent64;
struct fd_set_words fd_set; // big: fds_bits
struct sigset_words sigset;
struct cachestat_range cachestat_range;
struct cachestat cachestat;
struct xattr_args xattr_args; // pointers: value lengths: value=size
struct file_attr file_attr; // sparse
struct fsxattr fsxattr; // sparse flags: fsx_xflags=fs_xflags
struct file_clone_range file_clone_range; // sparse
struct file_dedupe_range file_dedupe_range; // sparse counted_by: info=dest_count
struct fiemap fiemap; // sparse big: fm_length flags: fm_flags=fiemap counted_by: fm_extents=fm_extent_count filled: fm_mapped_extents
struct fstrim_range fstrim_range; // sparse
struct fslabel fslabel;
struct fsuuid2 fsuuid2;
struct fs_sysfs_path fs_sysfs_path; // text: name
struct fsverity_enable_arg fsverity_enable_arg; // sparse one_of: hash_algorithm=verity_hash pointers: salt_ptr sig_ptr
struct fsverity_digest fsverity_digest; // sparse sized_by: digest=digest_size
struct fsverity_read_metadata_arg fsverity_read_metadata_arg; // sparse one_of: metadata_type=verity_metadata pointers: buf_ptr
struct page_region page_region;
struct pm_scan_arg pm_scan_arg; // sparse pointers: vec flags: flags=pm_scan category_inverted=page category_mask=page category_anyof_mask=page return_mask=page
struct procmap_query procmap_query; // sparse big: query_addr vma_start vma_end pointers: vma_name_addr build_id_addr flags: query_flags=procmap_query
struct blkpg_ioctl_arg blkpg_ioctl_arg; // sparse one_of: op=blkpg
struct blkpg_partition blkpg_partition; // sparse
struct loop_info64 loop_info64; // sparse text: lo_file_name lo_crypt_name flags: lo_flags=loop
struct loop_config loop_config; // sparse text: lo_file_name lo_crypt_name
struct new_utsname new_utsname;
struct old_utsname old_utsname;
struct oldold_utsname oldold_utsname;
struct sysinfo sysinfo;
struct rlimit rlimit; // big: rlim_cur rlim_max
struct rlimit64 rlimit64; // big: rlim_cur rlim_max
struct rusage rusage;
struct pollfd pollfd; // sparse flags: events=poll fds: fd
struct epoll_event epoll_event; // optional: data flags: events=epoll
struct iovec iovec; // lengths: iov_base=iov_len
struct user_msghdr msghdr; // sparse lengths: msg_name=msg_namelen msg_iov=msg_iovlen*iovec msg_control=msg_controllen
struct user_mmsghdr mmsghdr; // lengths: msg_name=msg_namelen msg_iov=msg_iovlen*iovec msg_control=msg_controllen
struct kernel_cmsghdr cmsghdr;
struct kernel_sigaction sigaction; // sparse big: sa_restorer sa_mask flags: sa_flags=sigaction_flags one_of: sa_handler=sig_handler
struct kernel_old_sigaction old_sigaction; // sparse flags: sa_flags=sigaction_flags one_of: sa_handler=sig_handler
struct kernel_siginfo siginfo; // sparse big: si_ptr si_addr si_band
struct kernel_sigevent sigevent; // sparse one_of: sigev_signo=signal sigev_notify=sigevent
struct kernel_sigaltstack sigaltstack;
struct signalfd_siginfo signalfd_siginfo;
struct clone_args clone_args; // sparse
struct sched_attr sched_attr; // sparse flags: sched_flags=sched_flags one_of: sched_policy=sched_policy
struct kernel_sched_param sched_param;
struct __user_cap_header_struct __user_cap_header_struct; // sparse one_of: version=cap_version
struct __user_cap_data_struct __user_cap_data_struct;
struct epoll_params epoll_params; // sparse
struct inotify_event inotify_event;
struct fanotify_event_metadata fanotify_event_metadata;
struct io_uring_params io_uring_params; // sparse flags: flags=io_uring_setup fds: wq_fd
struct io_event io_event;
struct iocb iocb; // sparse flags: aio_rw_flags=rwf aio_flags=iocb_flags one_of: aio_lio_opcode=iocb_cmd pointers: aio_buf lengths: aio_buf=aio_nbytes fds: aio_fildes aio_resfd
struct landlock_ruleset_attr landlock_ruleset_attr; // sparse flags: handled_access_fs=landlock_fs handled_access_net=landlock_net scoped=landlock_scope
struct landlock_path_beneath_attr landlock_path_beneath_attr; // flags: allowed_access=landlock_fs fds: parent_fd
struct landlock_net_port_attr landlock_net_port_attr; // flags: allowed_access=landlock_net
struct mount_attr mount_attr; // sparse flags: attr_set=mount_attr attr_clr=mount_attr_clear one_of: propagation=propagation fds: userns_fd
struct mnt_id_req mnt_id_req; // sparse
struct statmount statmount;
struct ns_id_req ns_id_req; // sparse flags: ns_type=namespace
struct mnt_ns_info mnt_ns_info; // sparse
struct pidfd_info pidfd_info; // sparse flags: mask=pidfd_info
struct perf_event_attr perf_event_attr; // sparse flags: sample_type=perf_sample read_format=perf_format one_of: type=perf_type config=perf_config clockid=clock
struct perf_event_query_bpf perf_event_query_bpf; // sparse counted_by: ids=ids_len filled: prog_cnt
struct sock_filter sock_filter;
struct sock_fprog sock_fprog; // lengths: filter=len*sock_filter
struct seccomp_data seccomp_data;
struct seccomp_notif_sizes seccomp_notif_sizes;
struct seccomp_notif seccomp_notif; // big: id args
struct seccomp_notif_resp seccomp_notif_resp; // sparse flags: flags=seccomp_resp
struct seccomp_notif_addfd seccomp_notif_addfd; // sparse flags: flags=seccomp_addfd newfd_flags=cloexec
struct futex_waitv futex_waitv; // sparse pointers: uaddr lengths: uaddr=4 flags: flags=futex2
struct robust_list_head robust_list_head;
struct mq_attr mq_attr; // sparse
struct sembuf sembuf; // sparse flags: sem_flg=sem_flags
struct ipc64_perm ipc64_perm;
struct semid64_ds semid_ds; // sparse
struct shmid64_ds shmid_ds; // sparse
struct msqid64_ds msqid_ds; // sparse
struct rand_pool_info rand_pool_info; // sparse sized_by: buf=buf_size
struct uffdio_api uffdio_api; // sparse big: ioctls flags: features=uffd_features
struct uffdio_range uffdio_range;
struct uffdio_register uffdio_register; // sparse flags: mode=uffd_register
struct uffdio_copy uffdio_copy; // sparse flags: mode=uffd_copy
struct uffdio_zeropage uffdio_zeropage; // sparse flags: mode=uffd_zeropage
struct uffdio_writeprotect uffdio_writeprotect; // sparse flags: mode=uffd_writeprotect
struct uffdio_continue uffdio_continue; // sparse flags: mode=uffd_continue
struct uffdio_poison uffdio_poison; // sparse flags: mode=uffd_poison
struct uffdio_move uffdio_move; // sparse flags: mode=uffd_move
struct uffdio_rwprotect uffdio_rwprotect; // sparse flags: mode=uffd_rwprotect
struct uffdio_set_mode uffdio_set_mode; // sparse flags: enable=uffd_features disable=uffd_features
struct lsm_ctx lsm_ctx; // one_of: id=lsm_id
struct kernel_file_handle file_handle; // sparse
struct sockaddr_in sockaddr_in; // sparse
struct sockaddr_in6 sockaddr_in6; // sparse
struct sockaddr_un sockaddr_un;
struct sockaddr_nl sockaddr_nl; // sparse
struct kernel_ucred ucred;
struct kernel_linger linger;
struct ifreq_flags ifreq_flags; // sparse flags: ifr_flags=if_flags
struct ifreq_tun ifreq_tun; // sparse flags: ifr_flags=tun
struct ifreq_ifindex ifreq_ifindex; // sparse
struct ifreq_mtu ifreq_mtu; // sparse
struct ifreq_qlen ifreq_qlen; // sparse
struct ifreq_addr ifreq_addr; // sparse
struct ifreq_hwaddr ifreq_hwaddr; // sparse
struct ifreq_newname ifreq_newname; // sparse
struct ifconf ifconf; // sparse
struct winsize winsize; // optional: ws_xpixel ws_ypixel
struct termios termios;
struct termios2 termios2;
struct serial_icounter_struct serial_icounter_struct;
struct rtc_time rtc_time; // sparse
struct rtc_wkalrm rtc_wkalrm; // sparse
struct watchdog_info watchdog_info; // text: identity
struct kernel_input_event input_event; // sparse one_of: type=input_event
struct kernel_input_id input_id; // sparse
struct kernel_uinput_setup uinput_setup; // sparse
struct bpf_map_create bpf_map_create; // sparse flags: map_flags=bpf_map_flags one_of: map_type=bpf_map_type fds: inner_map_fd
struct bpf_obj bpf_obj; // sparse pointers: pathname fds: bpf_fd
struct bpf_get_id bpf_get_id; // sparse
struct bpf_map_elem bpf_map_elem; // sparse flags: flags=bpf_update pointers: key value fds: map_fd
struct bpf_prog_load bpf_prog_load; // sparse flags: prog_flags=bpf_prog_flags one_of: prog_type=bpf_prog_type pointers: insns license log_buf lengths: insns=insn_cnt*8 log_buf=log_size
#if defined(__i386__) || defined(__x86_64__)
struct user_desc user_desc; // sparse
#endif
