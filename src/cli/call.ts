import { Command } from 'commander';
import type { KernelKind } from '../index.js';
import { chooseKernel, kernelOption, parseNumber, UsageError } from './options.js';

/** `call NAME|NUMBER ARG…`: makes one call and prints its word. */
export function callCommand(): Command {
  return new Command('call')
    .description('Make one system call and print its result.')
    .argument('<name>', 'a name, or a number')
    .argument(
      '[arguments...]',
      'numbers (decimal, 0x…), null, anything else is a string; a leading = makes a number a string',
    )
    .addOption(kernelOption())
    .passThroughOptions()
    .allowUnknownOption()
    .addHelpText(
      'after',
      `
Examples:
  jiffies-syscall call getpid
  jiffies-syscall call write 1 hello 5
  jiffies-syscall call lseek 0 -1 0
  jiffies-syscall call --kernel emulated getjiffies`,
    )
    .action((name: string, args: string[], options: { kernel?: KernelKind }) => {
      const typed = parseNumber(name);
      const kernel = chooseKernel(options.kernel, typed === undefined ? name : undefined);
      const number = typed === undefined ? kernel.table.number(name) : Number(typed);
      if (args.length > 6) throw new UsageError(`a system call has at most 6 arguments; received ${args.length}`);
      const result = kernel.syscall.bigint(number, ...args.map(parseArgument));
      process.stdout.write(`${result}\n`);
    });
}

function parseArgument(text: string): number | bigint | string | null {
  if (text === 'null' || text === 'NULL') return null;
  return parseNumber(text) ?? (/^=-?\d/.test(text) ? text.slice(1) : text);
}
