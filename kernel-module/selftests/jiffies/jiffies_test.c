// SPDX-License-Identifier: GPL-2.0
/*
 * getjiffies, diffjiffies and pdiffjiffies through int $0x80 and through syscall(2).
 */
#define _GNU_SOURCE
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

#include "_syscall.h"
#include "../kselftest.h"

#define MARKER "/proc/jiffies_syscalls"

/* An address of the kernel's half. */
#define KERNEL_ADDRESS ((void *)0xc0000000)

#define getjiffies_word()		syscall_word(__NR_getjiffies, 0, 0)
#define diffjiffies_word(from)		syscall_word(__NR_diffjiffies, from, 0)
#define pdiffjiffies_word(from, to)	syscall_word(__NR_pdiffjiffies, from, (long)(to))

/* A field of the marker file, or -1 where there is no such field or no file. */
static long long marker(const char *wanted)
{
	char name[32], value[32];
	long long found = -1;
	FILE *file = fopen(MARKER, "r");

	if (!file)
		return -1;
	while (fscanf(file, "%31s %31s", name, value) == 2)
		if (!strcmp(name, wanted))
			found = atoll(value);
	fclose(file);
	return found;
}

/* The marker comes first: on any other kernel 320 to 322 are calls with effects. */
static void need_the_calls(void)
{
	if (marker("getjiffies") != __NR_getjiffies ||
	    marker("diffjiffies") != __NR_diffjiffies ||
	    marker("pdiffjiffies") != __NR_pdiffjiffies)
		ksft_exit_skip(MARKER " does not show the three calls, see CONFIG_JIFFIES_SYSCALLS\n");
}

static void test_clock(void)
{
	long hz = marker("hz");
	long before, after, since_boot;
	struct timespec uptime;

	before = getjiffies_word();
	usleep(100000);
	after = getjiffies_word();
	ksft_test_result(after - before >= hz / 10 - 1 && after - before < 10 * hz,
			 "getjiffies: advances by HZ a second\n");

	clock_gettime(CLOCK_MONOTONIC, &uptime);
	since_boot = getjiffies_word() - (long)marker("initial_jiffies");
	ksft_test_result(labs(since_boot / hz - uptime.tv_sec) <= 1,
			 "getjiffies: counts from initial_jiffies at boot\n");
}

/*
 * Calls diffjiffies or pdiffjiffies five ticks ahead of now, all within one tick,
 * so that the difference is exactly -5.
 */
#define WITHIN_ONE_TICK(now, call) do {		\
		now = getjiffies_word();	\
		call;				\
	} while (getjiffies_word() != now)

static void test_differences(void)
{
	long now, word, value = 0;
	int error = 0;

	WITHIN_ONE_TICK(now, word = diffjiffies_word(now));
	ksft_test_result(word == 0, "diffjiffies: nothing has passed since now\n");

	WITHIN_ONE_TICK(now, word = diffjiffies_word(now + 5));
	ksft_test_result(word == -5, "diffjiffies: -5 from five ticks ahead, in the kernel's word\n");

	WITHIN_ONE_TICK(now, { errno = 0; word = syscall(__NR_diffjiffies, now + 5); error = errno; });
	ksft_test_result(word == -1 && error == 5,
			 "diffjiffies: the same is -1 with errno 5 through syscall(2)\n");

	WITHIN_ONE_TICK(now, word = syscall(__NR_diffjiffies, now + 5000));
	ksft_test_result(word == -5000, "diffjiffies: -5000 is no errno\n");

	WITHIN_ONE_TICK(now, word = diffjiffies_word(LONG_MIN));
	ksft_test_result((unsigned long)word == (unsigned long)now - (unsigned long)LONG_MIN,
			 "diffjiffies: wraps at 32 bits\n");

	WITHIN_ONE_TICK(now, word = pdiffjiffies_word(now + 5, &value));
	ksft_test_result(word == 0 && value == -5, "pdiffjiffies: stores -5 and gives 0\n");

	value = 0;
	WITHIN_ONE_TICK(now, word = syscall(__NR_pdiffjiffies, now + 5, &value));
	ksft_test_result(word == 0 && value == -5, "pdiffjiffies: the same through syscall(2)\n");

	WITHIN_ONE_TICK(now, word = pdiffjiffies_word(0, &value));
	ksft_test_result(word == 0 && value == now, "pdiffjiffies: all of the counter from 0\n");
}

static void test_pointers(void)
{
	long page = sysconf(_SC_PAGESIZE);
	long cells[3] = { 1, 2, 3 };
	char bytes[2 * sizeof(long)] = { 0 };
	char *pages;
	long word;

	pages = mmap(NULL, 3 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	if (pages == MAP_FAILED || mprotect(pages + page, page, PROT_READ) ||
	    munmap(pages + 2 * page, page)) {
		perror("# pages for the test");
		exit(1);
	}

	ksft_test_result(pdiffjiffies_word(0, NULL) == 0, "pdiffjiffies: a null pointer is no error\n");
	errno = 0;
	ksft_test_result(syscall(__NR_pdiffjiffies, 0, NULL) == 0 && errno == 0,
			 "pdiffjiffies: nor through syscall(2)\n");

	word = pdiffjiffies_word(0, &cells[1]);
	ksft_test_result(word == 0 && cells[0] == 1 && cells[1] != 2 && cells[2] == 3,
			 "pdiffjiffies: writes one long\n");
	ksft_test_result(pdiffjiffies_word(0, bytes + 1) == 0, "pdiffjiffies: an odd address is good\n");

	ksft_test_result(pdiffjiffies_word(0, 1) == -EFAULT, "pdiffjiffies: EFAULT at address 1\n");
	ksft_test_result(pdiffjiffies_word(0, -1) == -EFAULT, "pdiffjiffies: EFAULT at address -1\n");
	ksft_test_result(pdiffjiffies_word(0, KERNEL_ADDRESS) == -EFAULT,
			 "pdiffjiffies: EFAULT in the kernel's half\n");
	ksft_test_result(pdiffjiffies_word(0, pages + page) == -EFAULT && pages[page] == 0,
			 "pdiffjiffies: EFAULT in a read-only page, which stays as it was\n");
	ksft_test_result(pdiffjiffies_word(0, pages + 2 * page) == -EFAULT,
			 "pdiffjiffies: EFAULT in a hole\n");
	ksft_test_result(pdiffjiffies_word(0, pages + page - 2) == -EFAULT,
			 "pdiffjiffies: EFAULT across the end of a page\n");

	errno = 0;
	word = syscall(__NR_pdiffjiffies, 0, 1);
	ksft_test_result(word == -1 && errno == EFAULT,
			 "pdiffjiffies: -1 with EFAULT through syscall(2)\n");
}

static void test_counters(void)
{
	long long get = marker("getjiffies_calls");
	long long diff = marker("diffjiffies_calls");
	long long pdiff = marker("pdiffjiffies_calls");
	int i;

	for (i = 0; i < 1000; i++)
		getjiffies_word();
	for (i = 0; i < 200; i++)
		diffjiffies_word(i);
	for (i = 0; i < 30; i++)
		pdiffjiffies_word(i, i % 2);

	ksft_test_result(marker("getjiffies_calls") == get + 1000, "marker: counts getjiffies\n");
	ksft_test_result(marker("diffjiffies_calls") == diff + 200, "marker: counts diffjiffies\n");
	ksft_test_result(marker("pdiffjiffies_calls") == pdiff + 30,
			 "marker: counts pdiffjiffies, those that fail too\n");
}

int main(void)
{
	ksft_print_header();
	need_the_calls();
	ksft_set_plan(24);

	test_clock();
	test_differences();
	test_pointers();
	test_counters();

	ksft_finished();
}
