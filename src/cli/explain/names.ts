import { JIFFIES_NUMBERS } from '../../abi/jiffies.js';
import type { LinuxName } from '../../generated/linux-types.js';
import { nearest } from '../../kernel/table.js';
import { linuxData } from '../../linux/data.js';

/** Suggestions beyond these help nobody. */
const MOST = 5;
/** A shorter part of a name is in too many. */
const SHORTEST = 3;

/** Whether a call of that name is one of Linux. */
export function isLinuxName(name: string): name is LinuxName {
  return Object.hasOwn(linuxData().calls, name);
}

/** `; did you mean …?` for a name that is none, or nothing. */
export function didYouMean(name: string): string {
  const all = [...Object.keys(linuxData().calls), ...Object.keys(JIFFIES_NUMBERS)];
  const near = nearest(name, all);
  const holding = name.length < SHORTEST ? [] : all.filter((candidate) => candidate.includes(name));
  const found = [...new Set([...(near === undefined ? [] : [near]), ...holding])].slice(0, MOST);
  if (found.length < 2) return found.length === 0 ? '' : `; did you mean ${found[0]}?`;
  return `; did you mean ${found.slice(0, -1).join(', ')} or ${found.at(-1)}?`;
}
