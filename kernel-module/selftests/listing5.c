// SPDX-License-Identifier: GPL-2.0
/* The article's Listing 5: a call by its number, through the syscall function. */
#include <stdio.h>
#include <sys/syscall.h>
#include <unistd.h>

#define __NR_getjiffies		320

int main(void)
{
	long jiffies;

	jiffies = syscall(__NR_getjiffies);

	printf("Current jiffies is %lx\n", jiffies);

	return 0;
}
