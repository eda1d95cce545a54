import { Command, Option } from 'commander';
import { abis } from '../abi/all.js';
import { support } from '../emulator/index.js';
import { currentKernel } from '../index.js';
import { isAtLeast, isGone, sinceOn } from '../linux/missing.js';
import type { AbiName } from '../spec/spec.js';
import { UsageError } from './options.js';

interface Row {
  readonly name: string;
  readonly number: number;
  /** The version of Linux that brought it to the architecture. */
  readonly since?: string;
  /** The number has no function any more. */
  readonly gone?: true;
  readonly emulated?: string;
  readonly missing?: string;
}

interface ListOptions {
  readonly abi?: AbiName;
  readonly since?: string;
  readonly emulated: boolean;
  readonly json: boolean;
}

/** `list`: the calls of an architecture, or what the emulated kernel has. */
export function listCommand(): Command {
  return new Command('list')
    .description('List system calls with their numbers, and since which Linux the architecture has them.')
    .addOption(new Option('--abi <abi>', 'of this architecture (default: the running one)').choices(Object.keys(abis)))
    .addOption(
      new Option('--since <version>', 'only those that came with this version of Linux, or later').argParser(
        checkVersion,
      ),
    )
    .addOption(
      new Option('--emulated', 'what the emulated kernel answers, and what is missing')
        .default(false)
        .conflicts(['abi', 'since']),
    )
    .option(
      '--json',
      'as an array of objects with name, number, since and, where there is no function any more, gone',
      false,
    )
    .addHelpText(
      'after',
      `
Examples:
  jiffies-syscall list
  jiffies-syscall list --since 6.0
  jiffies-syscall list --abi i386 --json
  jiffies-syscall list --emulated`,
    )
    .action(({ abi, since, emulated, json }: ListOptions) => {
      const rows = (emulated ? emulatedRows() : tableRows(abi)).filter(
        (row) => since === undefined || (row.since !== undefined && isAtLeast(row.since, since)),
      );
      if (json) process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
      else process.stdout.write(rows.map(format).join(''));
    });
}

function checkVersion(text: string): string {
  if (/^\d+(\.\d+){0,2}$/.test(text)) return text;
  throw new UsageError(`expected a version of Linux such as 6.0; received '${text}'`);
}

function tableRows(given: AbiName | undefined): Row[] {
  const kernel = given === undefined ? currentKernel() : undefined;
  const numbers = given === undefined ? (kernel?.table.entries() ?? []) : Object.entries(abis[given].numbers);
  const abi = given ?? kernel?.abi.name ?? 'x86_64';
  return numbers.map(([name, number]) => {
    const since = sinceOn(name, abi);
    return { name, number, ...(since === undefined ? {} : { since }), ...(isGone(name, abi) ? { gone: true } : {}) };
  });
}

function emulatedRows(): Row[] {
  return support.map(({ name, number, status, missing }) => ({
    name,
    number,
    emulated: status,
    ...(missing === undefined ? {} : { missing }),
  }));
}

function format({ name, number, since, gone, emulated, missing }: Row): string {
  const start = `${String(number).padStart(4)}  ${name}`;
  if (emulated !== undefined) return `${start.padEnd(34)}${emulated}${missing === undefined ? '' : `: ${missing}`}\n`;
  return `${`${start.padEnd(34)}${since ?? ''}`.padEnd(gone ? 42 : 0)}${gone ? 'gone' : ''}`.trimEnd().concat('\n');
}
