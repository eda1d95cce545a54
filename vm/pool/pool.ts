import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PoolOptions, PoolRunnerInitializer } from 'vitest/node';
import { VmError } from '../errors.js';
import { packageRoot } from '../paths.js';
import { projectFolder } from '../project.js';
import { findProgram } from '../qemu.js';
import { missingPackages } from '../setup/tools.js';
import { startWaiting, type VmOptions } from '../start.js';
import type { Waiting } from '../state.js';
import type { Vm } from '../vm.js';
import { AT_START } from '../waiting.js';
import { guestPeer, hostPeer, type Peer } from './peer.js';
import { PeerWorker } from './worker.js';

const NAME = 'jiffies-vm';
const VARIABLE = 'JIFFIES_VM';

const said = new Set<string>();

/** What kind of machine {@link vmPool}'s tests run in. */
export interface VmPoolOptions extends Pick<VmOptions, 'kernel' | 'memory' | 'accel' | 'cold' | 'install'> {
  /** The guest may not write in the project; by default it may, as snapshots need it. */
  readonly readOnly?: boolean;
}

/**
 * `vmPool` is a Vitest pool whose test files run in the virtual machine, with an i386 Node on the patched kernel: `test: { pool: vmPool() }`.
 *
 * Each worker resumes a machine of its own from one saved state: with `isolate` (Vitest's default) one for each file, without it one for all.
 * The tests see the host's environment, without what is about the host (`HOME`, `PATH`, `LANG`, `NODE_OPTIONS` and the like).
 * Where no machine can be had, the files run here, the jiffies calls on the emulated kernel, and the first and last line of the run say so.
 * `JIFFIES_VM=require` fails instead, `JIFFIES_VM=off` asks for no machine.
 *
 * @throws {TypeError} for another value of JIFFIES_VM
 */
export function vmPool(options: VmPoolOptions = {}): PoolRunnerInitializer {
  const guests = new Guests(options);
  return {
    name: NAME,
    createPoolWorker: (worker) => new PeerWorker(NAME, worker, (given) => guests.connect(given)),
  };
}

/** The machines of a pool, one for each of its workers. */
class Guests {
  readonly #options: VmPoolOptions;
  readonly #required: boolean;
  /** The first machine, which finds out whether there can be one. */
  #first: Promise<Vm | undefined> | undefined;

  constructor(options: VmPoolOptions) {
    this.#options = options;
    const wanted = process.env[VARIABLE] ?? '';
    if (!['', 'auto', 'require', 'off'].includes(wanted)) {
      throw new TypeError(`${VARIABLE} must be 'require', 'off' or not be set; it is '${wanted}'`);
    }
    this.#required = wanted === 'require';
    const why = wanted === 'off' ? `${VARIABLE}=off` : this.#hopeless();
    if (why === undefined) return;
    if (this.#required) throw noMachine(why);
    this.#without(why);
    this.#first = Promise.resolve(undefined);
  }

  async connect({ distPath, project, env, execArgv }: PoolOptions): Promise<Peer> {
    const { root } = project.config;
    const guest = join(packageRoot(), 'dist/esm/vm/pool/guest.js');
    const command = [...execArgv, guest, distPath];
    const vm = await this.#machine(root, { execArgv, modules: [guest, ...modulesOf(distPath)] });
    if (vm === undefined) return hostPeer({ file: process.execPath, args: command, env: { ...process.env, ...env } });
    try {
      return guestPeer(vm, await vm.spawn(['node', ...command], { cwd: root, env: guestEnvironment(env) }));
    } catch (error) {
      await vm.close();
      throw error;
    }
  }

  /** A machine, or undefined where there can be none. */
  async #machine(root: string, waiting: Waiting): Promise<Vm | undefined> {
    if (this.#first === undefined) {
      this.#first = this.#tryFirst(root, waiting);
      return this.#first;
    }
    return (await this.#first) && this.#start(root, waiting);
  }

  async #tryFirst(root: string, waiting: Waiting): Promise<Vm | undefined> {
    let accel = '';
    let release = '';
    try {
      const vm = await this.#start(root, waiting, (event) => {
        if (event.type === 'accel') accel = event.accel.toUpperCase();
        else if (event.type === 'started') release = event.release;
        else if (event.type === 'notice') say(event.text);
        else if (event.type === 'step' && event.state === 'started') say(`${event.step}: started`);
        else if (event.type === 'step' && event.state === 'done') say(`${event.step}: ${event.seconds.toFixed(1)} s`);
      });
      say(`the tests run in the virtual machine: Linux ${release}, i386, under ${accel}`);
      return vm;
    } catch (error) {
      if (this.#required || !(error instanceof VmError)) throw error;
      this.#without(error.message);
      return undefined;
    }
  }

  #start(root: string, waiting: Waiting, onEvent?: VmOptions['onEvent']): Promise<Vm> {
    const { readOnly, ...options } = this.#options;
    const machine = { ...options, project: projectFolder(root), writable: readOnly !== true, onEvent };
    return startWaiting(machine, waiting);
  }

  /** Why there can be no machine, where that is known before anything is tried. */
  #hopeless(): string | undefined {
    if (process.platform !== 'linux') return `${process.platform} is not Linux`;
    const missing = missingPackages('run');
    const installs = this.#options.install === true && process.getuid?.() === 0 && findProgram('apt-get') !== undefined;
    return missing.length === 0 || installs ? undefined : `the host lacks ${missing.join(', ')}`;
  }

  #without(why: string): void {
    // Vitest may load a config several times.
    if (said.has(why)) return;
    said.add(why);
    const text = `NO VIRTUAL MACHINE: the tests run on this host, the jiffies calls on the emulated kernel. Why: ${why}`;
    say(text);
    process.once('exit', () => say(text));
  }
}

/** What Vitest's worker imports sooner or later, which takes seconds under TCG. */
function modulesOf(vitest: string): string[] {
  const lazy = /^(console|globals|native|nativeModuleMocker)\.[^.]+\.js$/;
  const chunks = join(vitest, 'chunks');
  const named = readdirSync(chunks).filter((name) => lazy.test(name));
  return [join(vitest, 'worker.js'), ...named.map((name) => join(chunks, name))];
}

function noMachine(why: string): VmError {
  return new VmError('ERR_VM_START', `${VARIABLE}=require, but there is no virtual machine: ${why}`);
}

/** The host's environment, except what is about the host, and what Node would have to be started with. */
function guestEnvironment(env: Partial<NodeJS.ProcessEnv>): Record<string, string> {
  const ofHost = /^(HOME|PWD|OLDPWD|SHELL|TERM|TMPDIR|XDG_.*)$/;
  const kept = Object.entries(env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !ofHost.test(entry[0]) && !AT_START.test(entry[0]),
  );
  return Object.fromEntries(kept);
}

function say(text: string): void {
  process.stderr.write(`jiffies-syscall: ${text}\n`);
}
