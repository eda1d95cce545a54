/* SPDX-License-Identifier: GPL-2.0 */
/*
 * What the tests here use of the kernel's tools/testing/selftests/kselftest.h,
 * so that they build without its tree. In the tree they get the kernel's own.
 */
#ifndef JIFFIES_KSELFTEST_H
#define JIFFIES_KSELFTEST_H

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#define KSFT_SKIP 4

static unsigned int ksft_planned, ksft_passed, ksft_failed;

static inline void ksft_print_header(void)
{
	printf("TAP version 13\n");
}

static inline void ksft_set_plan(unsigned int plan)
{
	ksft_planned = plan;
	printf("1..%u\n", plan);
}

static inline void ksft_print_msg(const char *format, ...)
{
	va_list args;

	va_start(args, format);
	printf("# ");
	vprintf(format, args);
	va_end(args);
}

/* The description ends the line, as the kernel's callers write it. */
static inline void ksft_test_result(int condition, const char *format, ...)
{
	va_list args;

	printf("%sok %u ", condition ? "" : "not ", ksft_passed + ksft_failed + 1);
	va_start(args, format);
	vprintf(format, args);
	va_end(args);
	if (condition)
		ksft_passed++;
	else
		ksft_failed++;
}

static inline int ksft_exit_skip(const char *format, ...)
{
	va_list args;

	printf("1..0 # SKIP ");
	va_start(args, format);
	vprintf(format, args);
	va_end(args);
	exit(KSFT_SKIP);
}

static inline void ksft_finished(void)
{
	printf("# Totals: pass:%u fail:%u xfail:0 xpass:0 skip:0 error:0\n", ksft_passed, ksft_failed);
	exit(ksft_passed != ksft_planned);
}

#endif
