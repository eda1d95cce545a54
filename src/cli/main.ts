#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { SyscallError } from '../index.js';
import { callCommand } from './call.js';
import { doctorCommand } from './doctor.js';
import { explainCommand } from './explain.js';
import { listCommand } from './list.js';
import { UsageError } from './options.js';
import { endWithOutput } from './output.js';
import { replCommand } from './repl.js';
import { vmCommand } from './vm.js';

/** Exit codes: the call failed; the command line is wrong. */
const FAILED = 1;
const USAGE = 2;

function version(): string {
  const text = readFileSync(new URL('../../../../package.json', import.meta.url), 'utf8');
  const { version }: { version: string } = JSON.parse(text);
  return version;
}

async function main(argv: readonly string[]): Promise<number> {
  const program = new Command('jiffies-syscall')
    .description('Linux system calls by name, from the command line.')
    .version(version())
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({ outputError: () => {} });
  for (const command of [callCommand(), listCommand(), explainCommand(), replCommand(), doctorCommand(), vmCommand()]) {
    for (const each of [command, ...command.commands]) each.exitOverride().configureOutput({ outputError: () => {} });
    program.addCommand(command);
  }
  try {
    await program.parseAsync(argv, { from: 'user' });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0;
      if (error.code === 'commander.help') return USAGE;
      return report(error.message.replace(/^error: /, ''), USAGE);
    }
    if (error instanceof SyscallError) return report(error.message, FAILED);
    if (error instanceof UsageError || error instanceof TypeError || error instanceof RangeError)
      return report(error.message, USAGE);
    if (error instanceof Error) return report(error.message, FAILED);
    throw error;
  }
}

function report(message: string, code: number): number {
  process.stderr.write(`jiffies-syscall: ${message.replaceAll('\n', ' ')}\n`);
  return code;
}

endWithOutput(FAILED);
process.exitCode = await main(process.argv.slice(2));
