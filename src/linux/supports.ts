import { readFileSync } from 'node:fs';
import type { LinuxName } from '../generated/linux-types.js';
import { currentKernel } from '../kernel/choose.js';
import type { Kernel } from '../kernel/kernel.js';
import { coded } from '../marshal/errors.js';
import { linuxData } from './data.js';
import { isAtLeast, isGone, sinceOn } from './missing.js';
import { describedCall, targetOf } from './target.js';

/**
 * `supports` says whether a kernel has a call, without making it.
 *
 * What has gone from Linux, what the architecture has no number for and what came with a later version is missing. Whether a call was built
 * into the running kernel is in `/proc/kallsyms`; where that is hidden, or the kernel is another machine's, the answer is `undefined`:
 * only making the call would tell.
 *
 * @param name the call, as Linux names it
 * @param kernel the running one by default
 * @throws {TypeError} ERR_UNKNOWN_SYSCALL for a name that is no call of Linux
 * @see https://man7.org/linux/man-pages/man5/proc_kallsyms.5.html
 * @example
 * linux.supports('getppid'); // true
 * linux.supports('nfsservctl'); // false
 */
export function supports(name: LinuxName, kernel: Kernel = currentKernel()): boolean | undefined {
  if (!Object.hasOwn(linuxData().calls, name)) {
    throw coded(new TypeError(`"${name}" is no call of Linux that this package knows`), 'ERR_UNKNOWN_SYSCALL');
  }
  const { abi, table, release } = kernel;
  const target = targetOf(describedCall(name), abi).spec.name;
  const version = sinceOn(target, abi.name);
  if (!table.has(target) || isGone(target, abi.name)) return false;
  if (version !== undefined && !isAtLeast(release, version)) return false;
  if (kernel.kind !== 'native') return undefined;
  const symbols = kernelSymbols();
  if (symbols === undefined) return undefined;
  const entry = linuxData().entries[abi.name][target] ?? target;
  const stub = stubs[target];
  if (stub && isAtLeast(release, stub.since) && !symbols.has(stub.needs)) return false;
  return symbols.has(entry) || symbols.has(`compat_${entry}`);
}

/** Calls whose entry point is there, and gives ENOSYS, where they were not built in: then the function that does the work is not there. */
const stubs: Readonly<Record<string, { readonly needs: string; readonly since: string }>> = {
  iopl: { needs: 'io_bitmap_exit', since: '5.5' },
  ioperm: { needs: 'io_bitmap_exit', since: '5.5' },
};

let known: ReadonlySet<string> | false | undefined;

/** The entry points in the running kernel, without their architecture's prefix, and what {@link stubs} need. */
function kernelSymbols(): ReadonlySet<string> | undefined {
  if (known === undefined) known = readSymbols() ?? false;
  return known || undefined;
}

function readSymbols(): ReadonlySet<string> | undefined {
  let text: string;
  try {
    text = readFileSync('/proc/kallsyms', 'latin1');
  } catch {
    return undefined;
  }
  // A call that was not built in leaves a weak alias of sys_ni_syscall: the letter W.
  const found = [...text.matchAll(/^[0-9a-f]+ [tT] (?:__(?:x64|ia32|arm64|se|do)_)?(compat_)?sys_(\w+)$/gm)];
  if (found.length === 0) return undefined;
  const needed = Object.values(stubs)
    .map(({ needs }) => needs)
    .filter((name) => text.includes(` ${name}\n`));
  return new Set([...found.map(([, compat = '', entry = '']) => compat + entry), ...needed]);
}
