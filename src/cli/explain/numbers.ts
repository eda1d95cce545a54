import { abis } from '../../abi/all.js';
import { isJiffies, JIFFIES_NUMBERS } from '../../abi/jiffies.js';
import { linuxData } from '../../linux/data.js';
import { isGone, sinceOn } from '../../linux/missing.js';
import { describedCall, targetOf } from '../../linux/target.js';
import type { AbiName } from '../../spec/spec.js';
import { hasName } from './here.js';
import { isLinuxName } from './names.js';

/** Rows of an ABI's name, the number of a call there, and what else there is to say of it there. */
export function numberRows(name: string): string[][] {
  return Object.values(abis).map((abi) => {
    const number = hasName(abi, name) ? String(abi.numbers[name]) : 'no such call';
    const instead = insteadOf(name, abi.name);
    return [
      abi.name,
      number,
      [
        ...sinceText(name, abi.name),
        ...(instead ? [`makes ${instead}${instead.startsWith(`${name}(`) ? '' : ' in its place'}`] : []),
      ].join('; '),
    ];
  });
}

/** Where the patch puts a call of the article. */
export function jiffiesLine(name: string): string[] {
  return isJiffies(name) ? [`  i386 with the jiffies patch, and the emulated kernel: ${JIFFIES_NUMBERS[name]}`] : [];
}

function sinceText(name: string, abi: AbiName): string[] {
  if (!hasName(abis[abi], name)) return [];
  return [`since Linux ${sinceOn(name, abi)}`, ...(isGone(name, abi) ? ['gone: ENOSYS'] : [])];
}

/** The call that `linux` makes on an ABI in the place of this one. */
function insteadOf(name: string, abi: AbiName): string | undefined {
  if (!isLinuxName(name)) return undefined;
  const mapped = linuxData().mapped[abi][name];
  const target = targetOf(describedCall(name), abis[abi]).spec.name;
  return mapped ?? (target === name ? undefined : target);
}
