#include <errno.h>
#include <fcntl.h>
#include <linux/random.h>
#include <net/if.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "agent.h"

static void must(int result, const char *what) {
  if (result >= 0) return;
  fprintf(stderr, "agent: %s: %s\n", what, strerror(errno));
  exit(1);
}

static void make_folders(const char *path) {
  char part[4096];
  snprintf(part, sizeof part, "%s", path);
  for (char *at = part + 1; *at != 0; at++) {
    if (*at != '/') continue;
    *at = 0;
    mkdir(part, 0755);
    *at = '/';
  }
  mkdir(part, 0755);
}

// The root image is read-only; what is written goes to memory.
static void make_root_writable(void) {
  must(mount("tmpfs", "/run", "tmpfs", 0, "mode=0755,size=90%"), "mount /run");
  mkdir("/run/upper", 0755);
  mkdir("/run/work", 0755);
  mkdir("/run/root", 0755);
  must(mount("overlay", "/run/root", "overlay", 0, "lowerdir=/,upperdir=/run/upper,workdir=/run/work"),
       "mount the overlay");
  must(mount("/dev", "/run/root/dev", NULL, MS_MOVE, NULL), "move /dev");
  must(chdir("/run/root"), "chdir");
  must(mount(".", "/", NULL, MS_MOVE, NULL), "move /");
  must(chroot("."), "chroot");
  must(chdir("/"), "chdir /");
}

static void raise_loopback(void) {
  const int fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
  if (fd < 0) return;  // a kernel without INET
  struct ifreq request = {.ifr_name = "lo", .ifr_flags = IFF_UP | IFF_RUNNING};
  must(ioctl(fd, SIOCSIFFLAGS, &request), "raise lo");
  close(fd);
}

void become_init(void) {
  make_root_writable();
  must(mount("proc", "/proc", "proc", MS_NOSUID | MS_NODEV | MS_NOEXEC, NULL), "mount /proc");
  must(mount("sysfs", "/sys", "sysfs", MS_NOSUID | MS_NODEV | MS_NOEXEC, NULL), "mount /sys");
  must(mount("tmpfs", "/tmp", "tmpfs", MS_NOSUID | MS_NODEV, "mode=1777"), "mount /tmp");
  mkdir("/dev/pts", 0755);
  must(mount("devpts", "/dev/pts", "devpts", MS_NOSUID | MS_NOEXEC, "ptmxmode=0666,mode=620"), "mount /dev/pts");
  mkdir("/dev/shm", 01777);
  must(mount("tmpfs", "/dev/shm", "tmpfs", MS_NOSUID | MS_NODEV, "mode=1777"), "mount /dev/shm");
  symlink("/proc/self/fd", "/dev/fd");
  symlink("/proc/self/fd/0", "/dev/stdin");
  symlink("/proc/self/fd/1", "/dev/stdout");
  symlink("/proc/self/fd/2", "/dev/stderr");
  must(sethostname("jiffies-vm", 10), "sethostname");
  raise_loopback();
}

// What is clean and not in use is read anew.
static void forget_files(void) {
  const int fd = open("/proc/sys/vm/drop_caches", O_WRONLY | O_CLOEXEC);
  if (fd < 0) return;  // a kernel without sysctl
  write_all(fd, "3", 1);
  close(fd);
}

static int mounted;
static int written_to;

int mount_share(const char *tag, const char *path, uint32_t flags) {
  if (flags & UNMOUNT) {
    if (umount(path) < 0) return errno;
    mounted = 0;
    return 0;
  }
  make_folders(path);
  // A share that is mounted again shows what the host has changed since. One that a command in the background uses
  // stays.
  if (mounted && umount(path) < 0 && errno == EBUSY) {
    forget_files();
    return 0;
  }
  const char *options = flags & LIVE ? "trans=virtio,version=9p2000.L,msize=512000,cache=mmap"
                                     : "trans=virtio,version=9p2000.L,msize=512000,cache=loose";
  written_to = !(flags & READ_ONLY);
  mounted = mount(tag, path, "9p", flags & READ_ONLY ? MS_RDONLY : 0, options) == 0;
  return mounted ? 0 : errno;
}

// The host may end the machine as soon as it hears that a command has ended.
void flush_share(void) {
  if (written_to) sync();
}

// The clock stood still while the machine was saved, and every machine that resumes has the same random pool.
void resumed(const uint8_t *bytes, size_t length) {
  uint64_t time[2];
  if (length <= sizeof time) return;
  memcpy(time, bytes, sizeof time);
  must(clock_settime(CLOCK_REALTIME, &(struct timespec){(time_t)time[0], (long)time[1]}), "set the clock");
  const size_t count = length - sizeof time;
  struct rand_pool_info *info = calloc(1, sizeof *info + count);
  if (info == NULL) return;
  info->entropy_count = (int)count * 8;
  info->buf_size = (int)count;
  memcpy(info->buf, bytes + sizeof time, count);
  const int fd = open("/dev/urandom", O_RDWR | O_CLOEXEC);
  must(ioctl(fd, RNDADDENTROPY, info), "add entropy");
  must(ioctl(fd, RNDRESEEDCRNG), "reseed");
  close(fd);
  free(info);
}
