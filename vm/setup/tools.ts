import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { VmError } from '../errors.js';
import { cacheFolder } from '../paths.js';
import { findProgram, QEMU } from '../qemu.js';
import { type AptContext, UPDATE_LIMIT_MS } from './apt.js';
import { withLock } from './lock.js';
import type { CommandOptions } from './log.js';

const VERSION_LIMIT_MS = 10_000;

/** A program that the host needs, and the Debian package that has it. */
interface Tool {
  readonly program: string;
  readonly debian: string;
  readonly works?: () => boolean;
}

/** Whether gcc makes static 32-bit programs. */
function compiles32(): boolean {
  const args = ['-m32', '-static', '-x', 'c', '-', '-o', '/dev/null'];
  return spawnSync('gcc', args, { input: 'int main(void) { return 0; }', timeout: 20_000 }).status === 0;
}

const RUN: readonly Tool[] = [{ program: QEMU, debian: 'qemu-system-x86' }];

const BUILD: readonly Tool[] = [
  { program: 'apt-get', debian: 'apt' },
  { program: 'dpkg-deb', debian: 'dpkg' },
  { program: 'gcc', debian: 'gcc' },
  { program: 'gcc', debian: 'gcc-multilib', works: compiles32 },
  { program: 'make', debian: 'make' },
  { program: 'bc', debian: 'bc' },
  { program: 'bison', debian: 'bison' },
  { program: 'flex', debian: 'flex' },
  { program: 'patch', debian: 'patch' },
  { program: 'xz', debian: 'xz-utils' },
  { program: 'ccache', debian: 'ccache' },
  { program: 'mksquashfs', debian: 'squashfs-tools' },
];

function missingOf(tools: readonly Tool[]): string[] {
  return tools
    .filter(({ program, works }) => findProgram(program) === undefined || works?.() === false)
    .map(({ debian }) => debian);
}

/** The Debian packages that the host lacks to run a virtual machine, or to make one ready. */
export function missingPackages(what: 'run' | 'build'): string[] {
  return what === 'run' ? missingOf(RUN) : missingOf([...RUN, ...BUILD]);
}

/** The command that installs them. */
export function installCommand(packages: readonly string[]): string[] {
  return ['apt-get', 'install', '-y', '--no-install-recommends', ...packages];
}

/**
 * Requires that the host has the tools.
 *
 * @throws {VmError} ERR_VM_TOOLS with the command to run
 */
export function requireTools(what: 'run' | 'build'): void {
  const missing = missingPackages(what);
  if (missing.length === 0) return;
  const command = installCommand(missing).join(' ');
  throw new VmError('ERR_VM_TOOLS', `the host lacks ${missing.join(', ')}; as root, run: ${command}`);
}

/**
 * Sees to it that the host has the tools.
 *
 * @throws {VmError} ERR_VM_TOOLS with the command to run, where they lack and `install` is not asked for
 */
export async function ensureTools(what: 'run' | 'build', install: boolean, context: AptContext): Promise<void> {
  if (!install || process.getuid?.() !== 0) return requireTools(what);
  if (missingPackages(what).length === 0) return;
  const lock = { path: join(cacheFolder(), 'install.lock'), what: "installing the host's tools" };
  await withLock(lock, context, () => installMissing(what, context));
}

async function installMissing(what: 'run' | 'build', { log, emit, signal }: AptContext): Promise<void> {
  const missing = missingPackages(what);
  // Another run may have installed them.
  if (missing.length === 0) return;
  const command = installCommand(missing);
  const [, ...args] = command;
  const apt = (more: readonly string[], options: CommandOptions) =>
    log.run('apt-get', more, { env: { DEBIAN_FRONTEND: 'noninteractive' }, ...options });
  const download = () => apt([...args, '--download-only'], { signal });
  emit({ type: 'notice', text: `installing ${missing.join(', ')}: ${command.join(' ')}` });
  try {
    await download();
  } catch (error) {
    if (!(error instanceof VmError)) throw error;
    emit({ type: 'notice', text: "that failed, so the machine's lists of packages are fetched: apt-get update" });
    // A third party's source out of reach makes it fail; what matters is whether the packages can be installed then.
    await apt(['update'], { signal, limitMs: UPDATE_LIMIT_MS }).catch((failure: unknown) => {
      if (!(failure instanceof VmError)) throw failure;
    });
    await download();
  }
  // What is half installed breaks the host's next installation.
  await apt(args, { uninterrupted: true });
  const still = missingPackages(what);
  if (still.length > 0) throw log.failure(`the host still lacks ${still.join(', ')}`);
}

const versions = new Map<string, string>();

/** Nothing where the program is not there, which {@link ensureTools} tells of. */
function versionOf(program: string): string {
  const known = versions.get(program);
  if (known !== undefined) return known;
  if (findProgram(program) === undefined) return '';
  const { stdout, stderr, status, signal, error } = spawnSync(program, ['--version'], {
    encoding: 'utf8',
    timeout: VERSION_LIMIT_MS,
  });
  const [version = ''] = stdout?.split('\n') ?? [];
  if (status !== 0 || version === '') {
    const how = error?.message ?? (signal === null ? `exited with ${status}` : `was ended by ${signal}`);
    const said = stderr?.trim().split('\n')[0] || 'it said nothing';
    throw new VmError('ERR_VM_TOOLS', `${program} --version does not say its version: ${how}; ${said}`);
  }
  versions.set(program, version);
  return version;
}

/**
 * What QEMU calls itself.
 *
 * @throws {VmError} ERR_VM_TOOLS where it does not run
 */
export function qemuVersion(): string {
  return versionOf(QEMU);
}

/**
 * What gcc calls itself.
 *
 * @throws {VmError} ERR_VM_TOOLS where it does not run
 */
export function gccVersion(): string {
  return versionOf('gcc');
}
