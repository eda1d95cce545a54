import { type Entry, LINUX, MAIN } from './entries.js';

const modules = {
  'jiffies-syscall': () => import('jiffies-syscall'),
  'jiffies-syscall/linux': () => import('jiffies-syscall/linux'),
  'jiffies-syscall/promises': () => import('jiffies-syscall/promises'),
  'jiffies-syscall/emulator': () => import('jiffies-syscall/emulator'),
  'jiffies-syscall/spec': () => import('jiffies-syscall/spec'),
  'jiffies-syscall/vm': () => import('jiffies-syscall/vm'),
} satisfies Record<Entry, () => Promise<object>>;

/** What an example of `entry` sees: the names of the main entry, over them those of its own, and `linux`. */
export async function scopeOf(entry: Entry): Promise<Readonly<Record<string, unknown>>> {
  return { ...(await modules[MAIN]()), ...(await modules[entry]()), linux: await modules[LINUX]() };
}

/** `entry name` for each name that is there at run time. */
export async function valueNames(): Promise<ReadonlySet<string>> {
  const all = await Promise.all(
    Object.entries(modules).map(async ([entry, load]) => Object.keys(await load()).map((name) => `${entry} ${name}`)),
  );
  return new Set(all.flat());
}

/** Whether an example starts a virtual machine, or makes one ready. */
export function needsMachine(code: string): boolean {
  return /\b(startVm|setupVm|vmCommand|openTransport)\(|openKernel\('vm'\)/.test(code);
}
