/**
 * `jiffiesPrototypes` holds the prototypes of the three calls that the kernel patch adds, as the article numbers them.
 *
 * @see kernel-module/README.md
 * @example
 * parsePrototypes(jiffiesPrototypes).length; // 3
 */
export const jiffiesPrototypes = `
[cannot_fail, i386(320)] long getjiffies(void);
[cannot_fail, i386(321)] long diffjiffies(long ujiffies);
[i386(322)] long pdiffjiffies(long ujiffies, [out] long *presult);
` as const;
