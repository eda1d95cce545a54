import { createRequire } from 'node:module';
import { isJiffies } from '../abi/jiffies.js';
import { createEmulator, type Emulator } from '../emulator/index.js';
import { coded, wrongType } from '../marshal/errors.js';
import { Kernel, type KernelKind } from './kernel.js';
import { nativeKernel } from './native.js';
import { nearest, Table } from './table.js';
import { vmKernel } from './vm.js';

const KINDS = ['native', 'emulated', 'vm'] as const satisfies readonly KernelKind[];
/** What the environment may say; a machine is opened by who wants one. */
const DEFAULTS = ['native', 'emulated'] as const;
const VARIABLE = 'JIFFIES_SYSCALL_KERNEL';

/** How {@link openKernel} makes an emulated kernel. */
export interface OpenKernelOptions {
  /** An emulator of one's own, with handlers of one's own; a new one by default. */
  readonly emulator?: Emulator;
}

/**
 * `openKernel` gives the running kernel, an emulated one, or the patched i386 kernel in a virtual machine of its own (which is made ready
 * first where it is not; that takes minutes).
 *
 * @param kind `'native'`, `'emulated'` or `'vm'`
 * @param options for `'emulated'`, an emulator of one's own
 * @throws {TypeError} ERR_UNKNOWN_KERNEL for another name
 * @throws {VmError} for `'vm'` where there can be no virtual machine
 * @throws {Error} ERR_ADDON_LOAD for `'native'` and `'vm'` where there is no Linux, or the addon does not load
 * @see docs/emulator.md, vm/README.md
 * @example
 * const kernel = openKernel('emulated');
 * kernel.syscall(322, 0, null); // 0, as in the article's Listing 2: a null presult is fine
 */
export function openKernel(kind: KernelKind, options: OpenKernelOptions = {}): Kernel {
  if (kind === 'native') return nativeKernel();
  if (kind === 'emulated') return emulatedKernel(options.emulator ?? hostEmulator(), "openKernel('emulated')");
  if (kind === 'vm') return vmKernel();
  throw unknownKernel('the kernel', kind, KINDS);
}

function unknownKernel(what: string, kind: unknown, kinds: readonly string[]) {
  const choice = kinds.map((name) => `'${name}'`).join(' or ');
  if (typeof kind !== 'string') return wrongType(what, choice, kind);
  const near = nearest(kind, kinds);
  return coded(
    new TypeError(`${what} must be ${choice}; received '${kind}'${near ? `. Did you mean '${near}'?` : ''}`),
    'ERR_UNKNOWN_KERNEL',
  );
}

/** Node's own: a test may have put another clock into its place. */
const { bigint: nanoseconds } = process.hrtime;

/** An emulator whose jiffies follow the host's uptime. */
function hostEmulator(): Emulator {
  return createEmulator({ uptime: () => Number(nanoseconds()) / 1e9, random });
}

/** Node's own, loaded when bytes are first asked for: that takes a fifth of the time of loading this package. */
function random(count: number): Uint8Array {
  const crypto: typeof import('node:crypto') = createRequire(process.execPath)('node:crypto');
  return crypto.randomBytes(count);
}

function emulatedKernel(emulator: Emulator, why: string): Kernel {
  return new Kernel(emulator, {
    kind: 'emulated',
    release: emulator.release,
    hz: emulator.hz,
    patched: true,
    why,
    table: new Table(emulator.abi, `the emulated kernel ${emulator.release}`, emulator.numbers),
  });
}

let fallback: Kernel | undefined;

function fallbackKernel(why: string): Kernel {
  fallback ??= emulatedKernel(hostEmulator(), why);
  return fallback;
}

/** What the environment says: 'native', 'emulated', or 'auto'. */
function wanted(): (typeof DEFAULTS)[number] | 'auto' {
  const value = process.env[VARIABLE];
  if (value === undefined || value === '' || value === 'auto') return 'auto';
  const kind = DEFAULTS.find((name) => name === value);
  if (kind === undefined) throw unknownKernel(`the environment variable ${VARIABLE}`, value, DEFAULTS);
  return kind;
}

/**
 * `currentKernel` returns the kernel that answers a call: the running one, except that the three jiffies calls, which hold no state,
 * go to an emulated one where the running kernel is not patched. JIFFIES_SYSCALL_KERNEL=native or =emulated decides for all calls.
 *
 * @param name the call; without one, any that is not a jiffies call
 * @throws {Error} ERR_ADDON_LOAD where the running kernel is to answer and there is no Linux, or the addon does not load
 * @see src/kernel/README.md
 * @example
 * currentKernel().kind;                // 'native'
 * currentKernel('getjiffies').patched; // true
 */
export function currentKernel(name?: string): Kernel {
  const kind = wanted();
  if (kind === 'emulated') return fallbackKernel(`${VARIABLE}=emulated`);
  if (kind === 'native' || name === undefined || !isJiffies(name)) return nativeKernel();
  if (process.platform !== 'linux') return fallbackKernel(`there is no Linux kernel to ask on ${process.platform}`);
  const native = nativeKernel();
  return native.patched ? native : fallbackKernel(native.why);
}
