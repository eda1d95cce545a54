import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, closeSync, constants, openSync } from 'node:fs';
import { Socket } from 'node:net';
import { delimiter, join } from 'node:path';
import { Duplex, PassThrough, type Readable } from 'node:stream';
import { VmError } from './errors.js';
import type { Machine, MachineEnd, MachineOptions } from './machine.js';
import { Qmp } from './qmp.js';

export const QEMU = 'qemu-system-i386';
/** File descriptors of QEMU's end, behind 0 to 2. */
const CONTROL_FD = 3;
const CALL_FD = 4;
const JOB_FD = 5;
const QMP_FD = 6;
const STATE_FD = 7;

/** Where a program is in PATH. */
export function findProgram(name: string): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/** QEMU's arguments for a machine. */
export function qemuArguments(options: MachineOptions): string[] {
  const { share } = options;
  const socket = (id: string, fd: number) => ['-chardev', `socket,id=${id},fd=${fd}`];
  const port = (id: string, fd: number, nr: number) => [
    ...socket(id, fd),
    ...['-device', `virtserialport,bus=ports.0,chardev=${id},name=${id},nr=${nr}`],
  ];
  const append =
    'console=ttyS0 root=/dev/vda rootfstype=squashfs ro init=/sbin/agent panic=-1 reboot=t loglevel=4 secretmem.enable=1';
  const quoted = (value: string) => value.replaceAll(',', ',,');
  return [
    ...['-nodefaults', '-no-user-config', '-display', 'none', '-no-reboot'],
    ...['-machine', 'pc', '-cpu', 'max', '-smp', '1', '-m', `${options.memory}M`],
    ...['-accel', options.accel],
    ...['-kernel', options.kernel, '-append', append],
    ...['-drive', `file=${quoted(options.root)},format=raw,if=virtio,readonly=on`],
    ...['-chardev', 'stdio,id=console,signal=off', '-serial', 'chardev:console'],
    ...['-device', 'virtio-serial-pci,id=ports'],
    ...port('control', CONTROL_FD, 1),
    ...port('calls', CALL_FD, 2),
    ...port('jobs', JOB_FD, 3),
    ...[
      '-fsdev',
      `local,id=project,path=${quoted(share.path)},security_model=none,multidevs=remap${share.writable ? '' : ',readonly=on'}`,
    ],
    ...['-device', 'virtio-9p-pci,fsdev=project,mount_tag=project'],
    ...['-device', 'virtio-rng-pci'],
    ...socket('qmp', QMP_FD),
    ...['-mon', 'chardev=qmp,mode=control'],
    ...(options.icount === undefined ? [] : ['-icount', `shift=${options.icount},sleep=off`]),
    ...(options.state === undefined ? [] : ['-incoming', incoming(options.state, options.version)]),
    ...(options.gdbPort === undefined ? [] : ['-S', '-gdb', `tcp:127.0.0.1:${options.gdbPort}`]),
  ];
}

/** A state is a file from QEMU 8.2 on; before, a file descriptor can be one, which some version after 9.1 takes no more. */
function incoming(state: string, version = ''): string {
  const [, major, minor] = /version (\d+)\.(\d+)/.exec(version) ?? [];
  const since = Number(major) * 100 + Number(minor);
  return since >= 802 ? `file:${state}` : `fd:${STATE_FD}`;
}

/** The command that starts QEMU: it dies with the thread that started it, however that ends. */
export function qemuCommand(args: string[]): [file: string, args: string[]] {
  return findProgram('setpriv') === undefined ? [QEMU, args] : ['setpriv', ['--pdeathsig', 'KILL', QEMU, ...args]];
}

/** What still runs, and ends with this process. */
const running = new Set<ChildProcess>();

function endWithProcess(child: ChildProcess): void {
  if (running.size === 0) process.once('exit', endAll);
  running.add(child);
  const over = () => {
    running.delete(child);
    if (running.size === 0) process.off('exit', endAll);
  };
  child.once('exit', over).once('error', over);
}

function endAll(): void {
  for (const child of running) child.kill('SIGKILL');
}

/**
 * Starts QEMU.
 *
 * @param ends ends of socket pairs for the agent, for calls and for the console, where the caller waits without the event loop
 * @throws {VmError} ERR_VM_TOOLS where QEMU is not in PATH
 */
export function startQemu(
  options: MachineOptions,
  ends?: { readonly control: number; readonly calls: number; readonly console: number },
): Machine {
  if (findProgram(QEMU) === undefined) {
    throw new VmError('ERR_VM_TOOLS', `${QEMU} is not in PATH; on Debian: apt-get install qemu-system-x86`);
  }
  const [file, args] = qemuCommand(qemuArguments(options));
  const state = options.state === undefined ? 'ignore' : openState(options.state);
  let child: ChildProcess;
  try {
    child = spawn(file, args, {
      // In a session of its own: a terminal's Ctrl-C is for this process, which ends it.
      detached: true,
      stdio: [
        'ignore',
        ends?.console ?? 'pipe',
        ends?.console ?? 'pipe',
        ends?.control ?? 'pipe',
        ends?.calls ?? 'pipe',
        'pipe',
        'pipe',
        state,
      ],
    });
  } finally {
    if (typeof state === 'number') closeSync(state);
  }
  endWithProcess(child);
  const errors: Buffer[] = [];
  child.stderr?.on('data', (chunk: Buffer) => errors.push(chunk));
  const ended = new Promise<MachineEnd>((resolve) => {
    child.once('error', (error) => resolve({ code: null, signal: null, errors: error.message }));
    // Not the child's own 'close', which waits for bytes that nobody may be reading.
    child.once('exit', (code, signal) => {
      const tell = () => resolve({ code, signal, errors: Buffer.concat(errors).toString() });
      if (child.stderr === null || child.stderr.closed) tell();
      else child.stderr.once('close', tell);
    });
  });
  const machine: Machine = {
    control: ends === undefined ? duplex(child, CONTROL_FD) : new PassThrough(),
    jobs: duplex(child, JOB_FD),
    console: ends === undefined ? readable(child) : new PassThrough(),
    pid: child.pid,
    ended,
    unref() {
      child.unref();
      for (const stream of child.stdio) if (stream instanceof Socket) stream.unref();
    },
    async save(path) {
      const qmp = await Qmp.open(duplex(child, QMP_FD));
      await qmp.save(path);
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
  return machine;
}

function openState(path: string): number {
  try {
    return openSync(path, 'r');
  } catch (cause) {
    throw new VmError('ERR_VM_START', `the saved state cannot be opened: ${path}`, { cause });
  }
}

function duplex(child: ChildProcess, fd: number): Duplex {
  const stream: unknown = child.stdio[fd];
  if (!(stream instanceof Duplex)) throw new VmError('ERR_VM_START', `${QEMU} could not be started`);
  // A machine that ends breaks its pipes; `ended` tells of it.
  stream.on('error', () => {});
  return stream;
}

function readable(child: ChildProcess): Readable {
  if (child.stdout === null) throw new VmError('ERR_VM_START', `${QEMU} could not be started`);
  return child.stdout;
}
