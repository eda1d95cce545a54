import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Accelerator } from './machine.js';
import { cacheFolder } from './paths.js';
import { QEMU } from './qemu.js';

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
 */
export async function findAccelerator(kernel: string, qemuVersion: string): Promise<Acceleration> {
  try {
    accessSync('/dev/kvm', constants.R_OK | constants.W_OK);
  } catch {
    return { accel: 'tcg', why: '/dev/kvm cannot be opened' };
  }
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  const file = join(cacheFolder(), 'kvm-verdict');
  const known = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  let works = known[2] === 'works';
  if (known[0] !== boot || known[1] !== qemuVersion) {
    works = await kvmLives(kernel);
    writeFileSync(file, [boot, qemuVersion, works ? 'works' : 'hangs'].join('\n'));
  }
  return works
    ? { accel: 'kvm', why: 'a guest under KVM gave a sign of life' }
    : {
        accel: 'tcg',
        why: `/dev/kvm opens, but a guest under it gave no sign of life within ${SIGN_OF_LIFE_MS / 1000} s`,
      };
}

async function kvmLives(kernel: string): Promise<boolean> {
  const args = [
    '-nodefaults',
    '-no-user-config',
    '-display',
    'none',
    '-no-reboot',
    '-accel',
    'kvm',
    '-cpu',
    'max',
    '-m',
    '128M',
  ];
  const child = spawn(QEMU, [...args, '-kernel', kernel, '-append', 'console=ttyS0 panic=-1', '-serial', 'stdio'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const alive = await new Promise<boolean>((resolve) => {
    const timer = setTimeout(() => resolve(false), SIGN_OF_LIFE_MS);
    child.stdout.once('data', () => resolve(true));
    void exited.then(() => {
      clearTimeout(timer);
      resolve(false);
    });
  });
  child.kill('SIGKILL');
  await exited;
  return alive;
}
