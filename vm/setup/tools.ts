import { spawnSync } from 'node:child_process';
import { VmError } from '../errors.js';
import { findProgram, QEMU } from '../qemu.js';
import type { Log } from './log.js';

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
 * Sees to it that the host has the tools.
 *
 * @throws {VmError} ERR_VM_TOOLS with the command to run, where they lack and `install` is not asked for
 */
export async function ensureTools(
  what: 'run' | 'build',
  install: boolean,
  log: Log,
  say: (text: string) => void,
): Promise<void> {
  const missing = missingPackages(what);
  if (missing.length === 0) return;
  const command = installCommand(missing);
  if (!install || process.getuid?.() !== 0) {
    throw new VmError('ERR_VM_TOOLS', `the host lacks ${missing.join(', ')}; as root, run: ${command.join(' ')}`);
  }
  say(`installing ${missing.join(', ')}: ${command.join(' ')}`);
  await log.run('apt-get', command.slice(1), { env: { DEBIAN_FRONTEND: 'noninteractive' } });
  const still = missingPackages(what);
  if (still.length > 0) throw log.failure(`the host still lacks ${still.join(', ')}`);
}

const versions = new Map<string, string>();

function versionOf(program: string): string {
  let version = versions.get(program);
  if (version === undefined) {
    const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8', timeout: 10_000 });
    version = (stdout ?? '').split('\n')[0] ?? '';
    versions.set(program, version);
  }
  return version;
}

/** What QEMU calls itself. */
export function qemuVersion(): string {
  return versionOf(QEMU);
}

/** What gcc calls itself. */
export function gccVersion(): string {
  return versionOf('gcc');
}
