import { Command, Option } from 'commander';
import { abis } from '../abi/all.js';
import { support } from '../emulator/index.js';
import { currentKernel } from '../index.js';
import type { AbiName } from '../spec/spec.js';

interface Row {
  readonly name: string;
  readonly number: number;
  readonly emulated?: string;
  readonly missing?: string;
}

/** `list`: the calls of an architecture, or what the emulated kernel has. */
export function listCommand(): Command {
  return new Command('list')
    .description('List system calls with their numbers.')
    .addOption(new Option('--abi <abi>', 'of this architecture (default: the running one)').choices(Object.keys(abis)))
    .option('--emulated', 'what the emulated kernel answers, and what is missing', false)
    .option('--json', 'as an array of objects with name and number', false)
    .addHelpText(
      'after',
      `
Examples:
  jiffies-syscall list
  jiffies-syscall list --abi i386 --json
  jiffies-syscall list --emulated`,
    )
    .action((options: { abi?: AbiName; emulated: boolean; json: boolean }) => {
      const rows = options.emulated ? emulatedRows() : tableRows(options.abi);
      if (options.json) process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
      else process.stdout.write(rows.map(format).join(''));
    });
}

function tableRows(abi: AbiName | undefined): Row[] {
  const numbers = abi === undefined ? currentKernel().table.entries() : Object.entries(abis[abi].numbers);
  return numbers.map(([name, number]) => ({ name, number }));
}

function emulatedRows(): Row[] {
  return support.map(({ name, number, status, missing }) => ({
    name,
    number,
    emulated: status,
    ...(missing === undefined ? {} : { missing }),
  }));
}

function format({ name, number, emulated, missing }: Row): string {
  const start = `${String(number).padStart(4)}  ${name}`;
  if (emulated === undefined) return `${start}\n`;
  return `${start.padEnd(34)}${emulated}${missing === undefined ? '' : `: ${missing}`}\n`;
}
