import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Command } from 'commander';
import { currentKernel } from '../index.js';
import { addonPath } from '../kernel/native.js';

/** `doctor`: what is here, and what is missing. */
export function doctorCommand(): Command {
  return new Command('doctor')
    .description('Say which kernel answers, how that was found out, where the addon is, and what a VM would need.')
    .addHelpText('after', '\nExample:\n  jiffies-syscall doctor')
    .action(() => {
      process.stdout.write(
        `${report()
          .map(([what, value]) => `${what.padEnd(14)}${value}`)
          .join('\n')}\n`,
      );
    });
}

function report(): [what: string, value: string][] {
  const jiffies = currentKernel('getjiffies');
  return [
    ...runningKernel(),
    ['jiffies calls', `${jiffies.kind} kernel ${jiffies.release}, HZ ${jiffies.hz}: ${jiffies.why}`],
    ['Node', `${process.version} ${process.arch}`],
    [
      'VM: QEMU',
      findProgram('qemu-system-i386') ?? 'qemu-system-i386 is not in PATH (Debian: apt-get install qemu-system-x86)',
    ],
    [
      'VM: KVM',
      access('/dev/kvm', constants.R_OK | constants.W_OK)
        ? '/dev/kvm opens'
        : '/dev/kvm cannot be used; QEMU emulates the CPU',
    ],
  ];
}

function runningKernel(): [what: string, value: string][] {
  try {
    const kernel = currentKernel();
    return [
      ['kernel', `${kernel.kind} ${kernel.release}, HZ ${kernel.hz}`],
      ['ABI', kernel.abi.name],
      ['patched', `${kernel.patched ? 'yes' : 'no'}: ${kernel.why}`],
      ['addon', process.platform === 'linux' ? addonPath() : 'none'],
    ];
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return [['kernel', `cannot be called: ${error.message.split('\n')[0]}`]];
  }
}

function findProgram(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => access(path, constants.X_OK));
}

function access(path: string, mode: number): boolean {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    return false;
  }
}
