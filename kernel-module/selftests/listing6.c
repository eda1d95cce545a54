// SPDX-License-Identifier: GPL-2.0
/* The article's Listing 6: the macros make functions of the three calls. */
#include <stdio.h>

#define __NR_getjiffies		320
#define __NR_diffjiffies	321
#define __NR_pdiffjiffies	322

/* The kernel's user headers have no such macros any more. */
#include "jiffies/_syscall.h"

_syscall0(long, getjiffies)
_syscall1(long, diffjiffies, long, ujiffies)
_syscall2(long, pdiffjiffies, long, ujiffies, long *, presult)

int main(void)
{
	long jifs, result;
	int err;

	jifs = getjiffies();

	printf("difference is %lx\n", diffjiffies(jifs));

	err = pdiffjiffies(jifs, &result);

	if (!err)
		printf("difference is %lx\n", result);
	else
		printf("error\n");

	return 0;
}
