import { execFile } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { packageRoot } from '../../../vm/paths.js';
import { isOnPath } from '../../foreign.js';
import type { Outcome } from './cases.mjs';
import type { NewestKernel } from './kernel.js';

/** In the order in which they are loaded. */
const MODULES = ['irqbypass', 'kvm', 'kvm-amd', 'evdev', 'virtio_input', 'watchdog', 'i6300esb'];
const BUILD_LIMIT_MS = 10_000;
const RUN_LIMIT_MS = 2 * 60_000;
const MARK = 'OUTCOME ';

const execute = promisify(execFile);

/** The programs that this host lacks for it. */
export function lacking(): string[] {
  const programs = ['apt-get', 'dpkg-deb', 'ldd', 'mke2fs', 'qemu-system-x86_64', 'xz'];
  return programs.filter((program) => !isOnPath(program));
}

/** Makes the cases in a machine with `kernel`, in which this process's Node is the first process and the only one. */
export async function runCases(kernel: NewestKernel): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'jiffies-newest-'));
  try {
    const disk = join(folder, 'disk');
    await makeDisk(join(folder, 'root'), kernel, disk);
    return await boot(kernel, disk);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function makeDisk(root: string, kernel: NewestKernel, disk: string): Promise<void> {
  const put = (from: string, to: string) => {
    mkdirSync(dirname(join(root, to)), { recursive: true });
    copyFileSync(from, join(root, to));
  };
  for (const empty of ['dev', 'proc', 'sys', 'tmp']) mkdirSync(join(root, empty), { recursive: true });
  put(process.execPath, 'node');
  const { stdout: libraries } = await execute('ldd', [process.execPath], { timeout: BUILD_LIMIT_MS });
  for (const [library] of libraries.matchAll(/\/\S+/g)) put(realpathSync(library), library);
  put(join(kernel.folder, 'vmlinuz'), 'vmlinuz');
  const files = readdirSync(kernel.folder, { recursive: true, encoding: 'utf8' });
  for (const [index, name] of MODULES.entries()) {
    const found = files.find((file) => basename(file) === `${name}.ko.xz`);
    if (found === undefined) throw new Error(`Linux ${kernel.release} has no module ${name}`);
    const packed = join(kernel.folder, found);
    const to = `modules/${index}-${name}.ko`;
    put(packed, `${to}.xz`);
    await execute('xz', ['-d', join(root, `${to}.xz`)], { timeout: BUILD_LIMIT_MS });
  }
  const own = packageRoot();
  const copy = join(root, 'node_modules/jiffies-syscall');
  for (const part of ['package.json', 'dist', 'prebuilds', 'src/generated/linux.json'])
    cpSync(join(own, part), join(copy, part), { recursive: true });
  const loader = 'node_modules/node-gyp-build';
  cpSync(join(own, loader), join(root, loader), { recursive: true });
  put(fileURLToPath(new URL('cases.mjs', import.meta.url)), 'cases.mjs');
  const run = `import { runAll } from './cases.mjs';\nawait runAll('${MARK}');\n`;
  writeFileSync(join(root, 'run.mjs'), run);
  // Its files can be made unchangeable, which takes blocks as large as pages.
  const options = ['-q', '-t', 'ext4', '-b', '4096', '-O', 'verity', '-d', root, disk, '400M'];
  await execute('mke2fs', options, { timeout: BUILD_LIMIT_MS });
}

async function boot({ folder, release }: NewestKernel, disk: string): Promise<Outcome> {
  const command = 'console=ttyS0 quiet panic=-1 root=/dev/nvme0n1 rw init=/node -- /run.mjs';
  const args = [
    // QEMU's own code has the processor's keys of memory and its virtual machines on any host.
    ...['-accel', 'tcg,thread=multi', '-cpu', 'max,+svm', '-smp', '2', '-m', '1G'],
    ...['-nodefaults', '-no-reboot', '-display', 'none', '-serial', 'stdio'],
    ...['-drive', `if=none,id=disk,format=raw,file=${disk}`, '-device', 'nvme,drive=disk,serial=disk'],
    ...['-device', 'virtio-keyboard-pci,serial=key-7', '-device', 'i6300esb'],
    ...['-kernel', join(folder, 'vmlinuz'), '-append', command],
  ];
  // Where it does not come to an end, its console says how far it came.
  const said: { stdout: string; stderr: string } = await execute('qemu-system-x86_64', args, {
    timeout: RUN_LIMIT_MS,
  }).catch((error) => error);
  const line = said.stdout.split('\n').find((each) => each.startsWith(MARK));
  if (line === undefined)
    throw new Error(`a machine with Linux ${release} said nothing of the cases:\n${said.stderr}${said.stdout}`);
  const outcome: Outcome = JSON.parse(line.slice(MARK.length));
  return outcome;
}
