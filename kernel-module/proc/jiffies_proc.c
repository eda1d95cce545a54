// SPDX-License-Identifier: GPL-2.0
/*
 * /proc/jiffies: the tick counter without a system call, for any kernel.
 */
#include <linux/jiffies.h>
#include <linux/module.h>
#include <linux/proc_fs.h>
#include <linux/seq_file.h>

#define NAME "jiffies"

static int jiffies_proc_show(struct seq_file *m, void *v)
{
	/* As getjiffies gives it: a long, which starts negative where long has 32 bits. */
	seq_printf(m, "jiffies %ld\n", (long)get_jiffies_64());
	seq_printf(m, "hz %d\n", HZ);
	seq_printf(m, "initial_jiffies %ld\n", (long)INITIAL_JIFFIES);

	return 0;
}

static int __init jiffies_proc_init(void)
{
	if (!proc_create_single(NAME, 0444, NULL, jiffies_proc_show))
		return -ENOMEM;

	return 0;
}

static void __exit jiffies_proc_exit(void)
{
	remove_proc_entry(NAME, NULL);
}

module_init(jiffies_proc_init);
module_exit(jiffies_proc_exit);

MODULE_DESCRIPTION("The tick counter in /proc/jiffies");
MODULE_AUTHOR("jiffies-syscall authors");
MODULE_LICENSE("GPL");
