/*
 * The article's claims, measured in a 32-bit process: getppid through int 0x80 and through the vDSO's entry, and, where
 * the kernel has them, getjiffies against reads of /proc/jiffies. Prints "name nanoseconds" on a line each.
 */
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/auxv.h>
#include <time.h>
#include <unistd.h>

#define GETPPID 64
#define GETJIFFIES 320
#define ROUNDS 5

static long vdso_entry;

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1e9 + time.tv_nsec;
}

static inline long int80(long number) {
  long result;
  __asm__ volatile("int $0x80" : "=a"(result) : "a"(number) : "memory");
  return result;
}

static inline long vdso(long number) {
  long result;
  __asm__ volatile("call *%2" : "=a"(result) : "a"(number), "r"(vdso_entry) : "memory");
  return result;
}

static long by_int80(void) { return int80(GETPPID); }

static long by_vdso(void) { return vdso(GETPPID); }

static long jiffies_call(void) { return int80(GETJIFFIES); }

static char text[128];

/* What a script does: open, read, close. */
static long proc_jiffies(void) {
  int file = open("/proc/jiffies", O_RDONLY);
  long got = read(file, text, sizeof text);
  close(file);
  return got;
}

static int open_file;

static long proc_jiffies_again(void) { return pread(open_file, text, sizeof text, 0); }

static void measure(const char* name, int calls, long (*call)(void)) {
  double best = 0;
  for (int round = 0; round < ROUNDS; round++) {
    double start = now();
    for (int i = 0; i < calls; i++) call();
    double each = (now() - start) / calls;
    if (best == 0 || each < best) best = each;
  }
  printf("%s %.1f\n", name, best);
}

int main(int count, char** names) {
  vdso_entry = getauxval(AT_SYSINFO);
  measure("int80", 100000, by_int80);
  if (vdso_entry) measure("vdso", 100000, by_vdso);
  if (count < 2 || strcmp(names[1], "jiffies")) return 0;
  measure("getjiffies", 100000, jiffies_call);
  open_file = open("/proc/jiffies", O_RDONLY);
  if (open_file < 0) return 1;
  measure("proc", 10000, proc_jiffies);
  measure("proc_again", 10000, proc_jiffies_again);
  return 0;
}
