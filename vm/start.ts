import { findAccelerator } from './accelerator.js';
import { Agent, type Hello } from './agent.js';
import { VmError } from './errors.js';
import { type MachineOptions, START_LIMIT_MS } from './machine.js';
import { cacheFolder, packageRoot } from './paths.js';
import { placeOfProject } from './project.js';
import { QEMU, qemuArguments, startQemu } from './qemu.js';
import { prepareAddon } from './setup/addon.js';
import type { SetupContext, SetupEvent } from './setup/context.js';
import { usingCache } from './setup/lock.js';
import { findPrepared, type Prepared, prepare } from './setup/prepare.js';
import { qemuVersion } from './setup/tools.js';
import { discardState, PLAIN, savedState, saveState, type Waiting } from './state.js';
import { Vm } from './vm.js';

const DEFAULT_MEMORY = 512;
/** What the guest's kernel says of it. */
const OUT_OF_MEMORY = /Out of memory: Killed process \d+ \((.*?)\)/;

/** What a machine tells of itself. */
export type VmEvent =
  | SetupEvent
  | { readonly type: 'accel'; readonly accel: 'kvm' | 'tcg'; readonly why: string }
  | { readonly type: 'starting'; readonly how: 'boot' | 'resume'; readonly pid: number | undefined }
  | { readonly type: 'started'; readonly milliseconds: number; readonly release: string }
  | { readonly type: 'console'; readonly text: string };

/** What kind of machine, and what it shares. */
export interface VmOptions {
  /** `'patched'` (the default), `'stock'`, or the path of a bzImage of one's own. */
  readonly kernel?: string | undefined;
  /** Mebibytes, 128 to 2047; 512 by default. */
  readonly memory?: number | undefined;
  /** `'auto'` takes KVM where a guest under it shows a sign of life. */
  readonly accel?: 'auto' | 'kvm' | 'tcg' | undefined;
  /** Boot, even where there is a saved state. */
  readonly cold?: boolean | undefined;
  /** The host's folder that the guest sees at the same path, where it must hide nothing that the guest needs: `/usr`, for one. */
  readonly project?: string | undefined;
  /** The guest may write in it. */
  readonly writable?: boolean | undefined;
  /** Milliseconds from QEMU's start to the first sign of life. */
  readonly startTimeout?: number | undefined;
  /** As root, install the host's tools that lack. */
  readonly install?: boolean | undefined;
  /** QEMU's `-icount shift`, with sleeps skipped; boots cold. */
  readonly icount?: number | undefined;
  /** Wait for a debugger on this TCP port; boots cold. */
  readonly gdbPort?: number | undefined;
  /** Told of everything that happens. */
  readonly onEvent?: ((event: VmEvent) => void) | undefined;
  /** Aborting it ends the set-up, or the machine. */
  readonly signal?: AbortSignal | undefined;
}

/** A machine's description, ready to start. */
export interface Plan {
  readonly machine: MachineOptions;
  readonly prepared: Prepared;
  /** Whether a saved state may stand for a boot. */
  readonly mayResume: boolean;
}

/**
 * Checks the options, and makes ready what the machine needs.
 *
 * @param how to `'refresh'` is to ask apt whether packages have moved; to `'find'` makes nothing
 * @throws {TypeError | RangeError} for an option that is wrong, before anything happened
 * @throws {VmError} ERR_VM_TOOLS, ERR_VM_SETUP
 */
export async function plan(options: VmOptions, how: 'make' | 'refresh' | 'find' = 'make'): Promise<Plan> {
  const emit = options.onEvent ?? (() => {});
  const { kernel = 'patched', memory = DEFAULT_MEMORY, accel = 'auto', signal } = options;
  if (!Number.isInteger(memory) || memory < 128 || memory > 2047) {
    throw new RangeError(`memory must be 128 to 2047 mebibytes, which an i386 without PAE can use; received ${memory}`);
  }
  if (accel !== 'auto' && accel !== 'kvm' && accel !== 'tcg') {
    throw new TypeError(`accel must be 'auto', 'kvm' or 'tcg'; received ${String(accel)}`);
  }
  const project = options.project === undefined ? undefined : placeOfProject(options.project);
  const prepared =
    how === 'find'
      ? findPrepared(kernel)
      : await prepare({ kernel, install: options.install ?? false, refresh: how === 'refresh', emit, signal });
  const chosen =
    options.icount !== undefined
      ? { accel: 'tcg' as const, why: '-icount needs it' }
      : accel === 'auto'
        ? await findAccelerator(prepared.kernel, qemuVersion(), signal)
        : { accel, why: 'it was asked for' };
  emit({ type: 'accel', ...chosen });
  if (how !== 'find') await prepareAddon(packageRoot(), { emit, signal });
  const share = { path: project ?? cacheFolder('empty'), writable: options.writable ?? false };
  return {
    prepared,
    machine: {
      kernel: prepared.kernel,
      root: prepared.root,
      memory,
      accel: chosen.accel,
      share,
      mountAt: project,
      icount: options.icount,
      gdbPort: options.gdbPort,
      version: qemuVersion(),
    },
    mayResume: !options.cold && options.icount === undefined && options.gdbPort === undefined,
  };
}

/** The machine's saved state, made where there is none; undefined where it has to boot. */
export async function stateFor(
  { machine, mayResume }: Plan,
  options: VmOptions,
  waiting = PLAIN,
): Promise<string | undefined> {
  if (!mayResume) return undefined;
  return savedState(machine, waiting) ?? saveState(machine, waiting, contextOf(options));
}

/** What a set-up is given of a machine's options. */
export function contextOf({ onEvent, signal }: VmOptions): SetupContext {
  return { emit: onEvent ?? (() => {}), signal };
}

/** What {@link setupVm} made, or found. */
export interface Setup {
  readonly kernel: string;
  /** With symbols, for a debugger; undefined for a kernel of one's own. */
  readonly vmlinux: string | undefined;
  /** The kernel's tree, with its build in `build/`: what modules are built against. */
  readonly tree: string | undefined;
  readonly root: string;
  readonly state: string | undefined;
}

/**
 * `setupVm` makes ready what a machine needs, as far as it is not there: host tools, kernel, image, saved state.
 *
 * @param options the kind of machine; `signal` ends the set-up
 * @throws {TypeError | RangeError} for an option that is wrong
 * @throws {VmError} ERR_VM_TOOLS with the command to run, ERR_VM_SETUP with the name of the log
 * @see vm/README.md
 * @example
 * const { kernel } = await setupVm();
 * kernel.endsWith('/bzImage'); // true
 */
export async function setupVm(options: VmOptions = {}): Promise<Setup> {
  return usingCache(contextOf(options), async () => {
    const planned = await plan(options, 'refresh');
    const state = await stateFor(planned, options);
    const { kernel, vmlinux, tree, root } = planned.prepared;
    return { kernel, vmlinux, tree, root, state };
  });
}

/**
 * `vmCommand` returns the command line that {@link startVm} would start QEMU with; the file descriptors 3 to 6 are sockets
 * of the host's side, 7 is the saved state where it has no name there. It makes nothing ready.
 *
 * @param options the kind of machine
 * @throws {TypeError | RangeError} for an option that is wrong
 * @throws {VmError} ERR_VM_SETUP with what is not made yet; ERR_VM_TOOLS
 * @see https://www.qemu.org/docs/master/system/invocation.html
 * @example
 * const [program] = await vmCommand({ memory: 256 });
 * program; // 'qemu-system-i386'
 */
export async function vmCommand(options: VmOptions = {}): Promise<string[]> {
  const planned = await plan(options, 'find');
  const state = planned.mayResume ? savedState(planned.machine, PLAIN) : undefined;
  return [QEMU, ...qemuArguments({ ...planned.machine, state })];
}

/**
 * `startVm` starts a virtual machine with the patched i386 kernel and an i386 Node in it: from a saved state in a fraction of a second,
 * after making kernel, image and state where they are not there (minutes).
 *
 * @param options the kind of machine, and what it shares; `memory` in mebibytes, `startTimeout` in milliseconds
 * @throws {TypeError | RangeError} for an option that is wrong
 * @throws {VmError} ERR_VM_TOOLS, ERR_VM_SETUP, ERR_VM_START, ERR_VM_PANIC
 * @see vm/README.md
 * @example
 * const vm = await startVm();
 * try {
 *   const { stdout } = await vm.run(['uname', '-m']);
 *   stdout.toString(); // 'i686\n'
 * } finally {
 *   await vm.close();
 * }
 */
export async function startVm(options: VmOptions = {}): Promise<Vm> {
  return startWaiting(options, PLAIN);
}

/** Starts a machine with a certain Node waiting in it. */
export async function startWaiting(options: VmOptions, waiting: Waiting): Promise<Vm> {
  options.signal?.throwIfAborted();
  return usingCache(contextOf(options), () => startFromCache(options, waiting));
}

async function startFromCache(options: VmOptions, waiting: Waiting): Promise<Vm> {
  const planned = await plan(options);
  const state = await stateFor(planned, options, waiting);
  const time = Date.now();
  try {
    return await begin({ ...planned.machine, state }, options, waiting);
  } catch (error) {
    if (state === undefined || !(error instanceof VmError) || error.code === 'ERR_VM_TOOLS') throw error;
    const context = contextOf(options);
    context.emit({
      type: 'notice',
      text: `the saved state does not resume, so the machine boots, and the next makes the state anew: ${error.message}`,
    });
    await discardState(planned.machine, waiting, time, context);
    return begin(planned.machine, options, waiting);
  }
}

async function begin(machineOptions: MachineOptions, options: VmOptions, waiting: Waiting): Promise<Vm> {
  const emit = options.onEvent ?? (() => {});
  // An abort that comes before there is a machine is heard of nowhere else.
  options.signal?.throwIfAborted();
  const start = performance.now();
  const machine = startQemu(machineOptions);
  const how = machineOptions.state === undefined ? 'boot' : 'resume';
  emit({ type: 'starting', how, pid: machine.pid });
  const onConsole = (text: string, lines: readonly string[]) => {
    emit({ type: 'console', text });
    for (const killed of lines.flatMap((line) => OUT_OF_MEMORY.exec(line)?.[1] ?? []))
      emit({ type: 'notice', text: `the guest has no memory left, and has killed ${killed}` });
  };
  const vm = new Vm(machine, new Agent(machine.control), machineOptions, waiting, onConsole);
  const abort = () => void vm.close();
  options.signal?.addEventListener('abort', abort, { once: true });
  void machine.ended.then(() => options.signal?.removeEventListener('abort', abort));
  const limit = options.startTimeout ?? START_LIMIT_MS[how];
  let hello: Hello;
  try {
    hello = await vm.greet(options.gdbPort === undefined ? limit : undefined);
  } catch (error) {
    await vm.close();
    options.signal?.throwIfAborted();
    throw error;
  }
  emit({ type: 'started', milliseconds: performance.now() - start, release: hello.release });
  return vm;
}
