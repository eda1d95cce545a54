// SPDX-License-Identifier: GPL-2.0
/*
 * getjiffies before, in and after the last 4095 negative ticks, which a C library takes
 * for error numbers. The counter gets there five minutes after boot; a guest started
 * with -icount shift=1,sleep=off does not wait for that, because its sleep is skipped.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "jiffies/_syscall.h"
#include "kselftest.h"

#define WINDOW (-4095L)

#define getjiffies_word() syscall_word(__NR_getjiffies, 0, 0)

static long marker_hz(void)
{
	char name[32], value[32];
	long hz = 0;
	FILE *file = fopen("/proc/jiffies_syscalls", "r");

	if (!file)
		return 0;
	while (fscanf(file, "%31s %31s", name, value) == 2)
		if (!strcmp(name, "hz"))
			hz = atol(value);
	fclose(file);
	return hz;
}

static void sleep_until(long tick, long hz)
{
	long left;

	while ((left = tick - getjiffies_word()) > 0) {
		struct timespec time = { left / hz, left % hz * (1000000000L / hz) };

		nanosleep(&time, NULL);
	}
}

static void test_before(void)
{
	long before, value, after;

	before = getjiffies_word();
	value = syscall(__NR_getjiffies);
	after = getjiffies_word();
	ksft_print_msg("word %ld, through syscall(2) %ld\n", before, value);
	ksft_test_result(before < WINDOW && before <= value && value <= after,
			 "before the window: a negative value comes through syscall(2)\n");
}

static void test_inside(void)
{
	long before, value, after, cell = 0;
	int error;

	before = getjiffies_word();
	errno = 0;
	value = syscall(__NR_getjiffies);
	error = errno;
	after = getjiffies_word();
	ksft_print_msg("word %ld, through syscall(2) %ld with errno %d\n", before, value, error);
	ksft_test_result(before >= WINDOW && after < 0, "in the window: the word is a value\n");
	ksft_test_result(value == -1 && error > 0, "in the window: syscall(2) gives -1 with an errno\n");
	ksft_test_result(before <= -error && -error <= after, "in the window: -errno is the value\n");

	value = syscall(__NR_pdiffjiffies, 0L, &cell);
	ksft_test_result(value == 0 && after <= cell && cell < 0,
			 "in the window: pdiffjiffies gives 0 and stores the value\n");
}

static void test_after(void)
{
	long before, value, after;

	before = getjiffies_word();
	value = syscall(__NR_getjiffies);
	after = getjiffies_word();
	ksft_print_msg("word %ld, through syscall(2) %ld\n", before, value);
	ksft_test_result(before >= 0 && before <= value && value <= after,
			 "after the wrap: a positive value comes through syscall(2)\n");
}

int main(void)
{
	long hz = marker_hz();

	ksft_print_header();
	if (!hz)
		ksft_exit_skip("no /proc/jiffies_syscalls, see CONFIG_JIFFIES_SYSCALLS\n");
	if (getjiffies_word() >= WINDOW)
		ksft_exit_skip("the guest has been up too long, the window is open or past\n");
	ksft_set_plan(6);

	test_before();
	sleep_until(-3 * hz, hz);
	test_inside();
	sleep_until(hz, hz);
	test_after();

	ksft_finished();
}
