/* SPDX-License-Identifier: GPL-2.0 */
/*
 * The _syscallN macros, which left the kernel's user headers in 2.6.18: each makes
 * a C function of a system call. syscall_word() gives the kernel's own word, for the
 * calls of which -4095..-1 can be a value.
 */
#ifndef JIFFIES__SYSCALL_H
#define JIFFIES__SYSCALL_H

#include <errno.h>

#ifndef __i386__
#error "int $0x80 with i386's registers and numbers: build with -m32"
#endif

#ifndef __NR_getjiffies
#define __NR_getjiffies		320
#define __NR_diffjiffies	321
#define __NR_pdiffjiffies	322
#endif

static inline long syscall_word(long number, long first, long second)
{
	long word;

	__asm__ volatile ("int $0x80"
			  : "=a" (word)
			  : "0" (number), "b" (first), "c" (second)
			  : "memory");
	return word;
}

static inline long syscall_result(long word)
{
	if ((unsigned long)word < -4095UL)
		return word;
	errno = -word;
	return -1;
}

#define _syscall0(type, name)						\
	static type name(void)						\
	{								\
		return (type)syscall_result(syscall_word(__NR_##name, 0, 0)); \
	}

#define _syscall1(type, name, type1, arg1)				\
	static type name(type1 arg1)					\
	{								\
		return (type)syscall_result(syscall_word(__NR_##name,	\
							 (long)(arg1), 0)); \
	}

#define _syscall2(type, name, type1, arg1, type2, arg2)			\
	static type name(type1 arg1, type2 arg2)			\
	{								\
		return (type)syscall_result(syscall_word(__NR_##name,	\
							 (long)(arg1), (long)(arg2))); \
	}

#endif
