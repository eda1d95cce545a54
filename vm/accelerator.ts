import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Accelerator } from './machine.js';
import { cacheFolder } from './paths.js';
import { qemuCommand } from './qemu.js';
import { writeWhole } from './write.js';

/** A kernel under a KVM that works says its first word in a fraction of this. */
const SIGN_OF_LIFE_MS = 3000;

/** Which accelerator runs, and why. */
export interface Acceleration {
  readonly accel: Accelerator;
  readonly why: string;
}

/**
 * Finds out whether KVM works: that it opens says little, since a guest may hang under it. The verdict is kept for this boot of the
 * host and this QEMU.
 *
 * @param signal ends the trial, which then says nothing
 */
export async function findAccelerator(
  kernel: string,
  qemuVersion: string,
  signal?: AbortSignal,
): Promise<Acceleration> {
  try {
    accessSync('/dev/kvm', constants.R_OK | constants.W_OK);
  } catch {
    return { accel: 'tcg', why: '/dev/kvm cannot be opened' };
  }
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  const file = join(cacheFolder(), 'kvm-verdict');
  const known = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  if (known[0] === boot && known[1] === qemuVersion && known[2] !== undefined) return verdict(known[2]);
  const complaint = await tryKvm(kernel, signal);
  signal?.throwIfAborted();
  writeWhole(file, [boot, qemuVersion, complaint].join('\n'));
  return verdict(complaint);
}

function verdict(complaint: string): Acceleration {
  return complaint === ''
    ? { accel: 'kvm', why: 'a guest under KVM gave a sign of life' }
    : { accel: 'tcg', why: `/dev/kvm opens, but ${complaint}` };
}

/** What is wrong with a guest under KVM; nothing where it writes its first word. */
async function tryKvm(kernel: string, signal: AbortSignal | undefined): Promise<string> {
  const [file, args] = qemuCommand([
    ...['-nodefaults', '-no-user-config', '-display', 'none', '-no-reboot'],
    ...['-accel', 'kvm', '-cpu', 'max', '-m', '128M'],
    ...['-kernel', kernel, '-append', 'console=ttyS0 panic=-1', '-serial', 'stdio'],
  ]);
  // In a session of its own, where a terminal's Ctrl-C says nothing of KVM.
  const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const stop = () => void child.kill('SIGKILL');
  signal?.addEventListener('abort', stop, { once: true });
  const errors: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  const ended = new Promise<string>((resolve) => {
    child.once('close', () => resolve(`QEMU under it ended: ${Buffer.concat(errors).toString().split('\n')[0]}`));
    child.once('error', (error) => resolve(error.message));
  });
  const complaint = await new Promise<string>((resolve) => {
    const silent = `a guest under it gave no sign of life within ${SIGN_OF_LIFE_MS / 1000} s`;
    const timer = setTimeout(() => resolve(silent), SIGN_OF_LIFE_MS);
    child.stdout.once('data', () => resolve(''));
    void ended.then((how) => {
      clearTimeout(timer);
      resolve(how);
    });
  });
  stop();
  await ended;
  signal?.removeEventListener('abort', stop);
  return complaint;
}
