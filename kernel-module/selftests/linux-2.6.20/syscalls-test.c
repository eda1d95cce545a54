/* SPDX-License-Identifier: GPL-2.0 */
/*
 * Calls getjiffies, diffjiffies and pdiffjiffies through int $0x80, through the
 * functions that the _syscallN macros make, and through syscall(2). Reports in
 * KTAP; the exit status is 4 where the kernel does not have the calls.
 *
 * Compile with
 *	gcc -m32 -static syscalls-test.c -o syscalls-test
 */
#define _GNU_SOURCE
#include <errno.h>
#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

#include "_syscall.h"

#define PLAN	16
#define SKIP	4

/* The least HZ that can be configured. */
#define MIN_HZ	100

/* An address of the kernel's half. */
#define KERNEL_ADDRESS	((long *)0xc0000000)

_syscall0(long, getjiffies)
_syscall1(long, diffjiffies, long, ujiffies)
_syscall2(long, pdiffjiffies, long, ujiffies, long *, presult)

#define getjiffies_word()		syscall_word(__NR_getjiffies, 0, 0)
#define diffjiffies_word(from)		syscall_word(__NR_diffjiffies, from, 0)
#define pdiffjiffies_word(from, to)	syscall_word(__NR_pdiffjiffies, from, (long)(to))

static int tests, failures;

static void check(int good, const char *what)
{
	tests++;
	if (!good)
		failures++;
	printf("%sok %d %s\n", good ? "" : "not ", tests, what);
}

/*
 * Whether the kernel has the calls; without them 322 is ENOSYS, or on other
 * kernels a call that takes the address for flags that do not exist. 320 and 321
 * have effects there, so they are not tried first.
 */
static int have_the_calls(void)
{
	const long untouched = 0x5a5a5a5a;
	long cell = untouched;

	return pdiffjiffies_word(0, &cell) == 0 && cell != untouched;
}

/* Makes a call within one tick, so that what it gives is known exactly. */
#define WITHIN_ONE_TICK(now, call) do {		\
		now = getjiffies_word();	\
		call;				\
	} while (getjiffies_word() != now)

static void test_counter(void)
{
	long before, now, word, cell = 0;

	before = getjiffies_word();
	usleep(100000);
	check(getjiffies_word() - before >= MIN_HZ / 10 - 1,
	      "getjiffies: advances by HZ a second");

	WITHIN_ONE_TICK(now, word = getjiffies());
	check(word == syscall_result(now), "getjiffies: the same from the macro's function");

	WITHIN_ONE_TICK(now, word = syscall(__NR_getjiffies));
	check(word == syscall_result(now), "getjiffies: the same through syscall(2)");

	WITHIN_ONE_TICK(now, word = diffjiffies_word(0));
	check(word == now, "diffjiffies: all of the counter from 0");

	WITHIN_ONE_TICK(now, word = pdiffjiffies_word(0, &cell));
	check(word == 0 && cell == now, "pdiffjiffies: all of the counter from 0");
}

/* Five ticks ahead of now the difference is -5, which is the word of errno 5 too. */
static void test_differences(void)
{
	long now, word, cell = 0;
	int error = 0;

	WITHIN_ONE_TICK(now, word = diffjiffies_word(now + 5));
	check(word == -5, "diffjiffies: -5 in the kernel's word");

	WITHIN_ONE_TICK(now, { errno = 0; word = diffjiffies(now + 5); error = errno; });
	check(word == -1 && error == 5,
	      "diffjiffies: -1 with errno 5 from the macro's function");

	WITHIN_ONE_TICK(now, { errno = 0; word = syscall(__NR_diffjiffies, now + 5); error = errno; });
	check(word == -1 && error == 5, "diffjiffies: -1 with errno 5 through syscall(2)");

	WITHIN_ONE_TICK(now, word = pdiffjiffies(now + 5, &cell));
	check(word == 0 && cell == -5, "pdiffjiffies: -5 and no error from the macro's function");

	cell = 0;
	WITHIN_ONE_TICK(now, word = syscall(__NR_pdiffjiffies, now + 5, &cell));
	check(word == 0 && cell == -5, "pdiffjiffies: -5 and no error through syscall(2)");
}

static void test_pointers(void)
{
	long cells[3] = { 1, 2, 3 };
	long *page;
	long word;

	check(pdiffjiffies_word(0, NULL) == 0, "pdiffjiffies: a null pointer is no error");

	word = pdiffjiffies_word(0, &cells[1]);
	check(word == 0 && cells[0] == 1 && cells[1] != 2 && cells[2] == 3,
	      "pdiffjiffies: writes one long");

	check(pdiffjiffies_word(0, 1) == -EFAULT, "pdiffjiffies: EFAULT at address 1");
	check(pdiffjiffies_word(0, KERNEL_ADDRESS) == -EFAULT,
	      "pdiffjiffies: EFAULT in the kernel's half");

	page = mmap(NULL, sysconf(_SC_PAGESIZE), PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	check(page != MAP_FAILED && pdiffjiffies_word(0, page) == -EFAULT && *page == 0,
	      "pdiffjiffies: EFAULT in a read-only page");

	errno = 0;
	word = pdiffjiffies(0, KERNEL_ADDRESS);
	check(word == -1 && errno == EFAULT,
	      "pdiffjiffies: -1 with EFAULT from the macro's function");
}

int main(void)
{
	printf("KTAP version 1\n");
	if (!have_the_calls()) {
		printf("1..0 # SKIP the kernel has no jiffies calls, see CONFIG_JIFFIES_SYSCALLS\n");
		return SKIP;
	}

	printf("1..%d\n", PLAN);
	test_counter();
	test_differences();
	test_pointers();

	return failures != 0 || tests != PLAN;
}
