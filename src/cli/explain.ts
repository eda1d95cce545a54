import { Command } from 'commander';
import { parseNumber } from './options.js';

/** `explain NAME|NUMBER`: everything that is known of a call, or what a number is. */
export function explainCommand(): Command {
  return new Command('explain')
    .description('Say everything about a call, or which calls a number is on i386, x86_64, arm64 and this kernel.')
    .argument('<call>', 'a name, or a number')
    .argument('[variant]', 'of a call that does many things, the constant that says which; it may also stand alone')
    .addHelpText(
      'after',
      `
Says what the call does, its prototype and its comfortable form, each argument with its constants, errors, numbers, since when
Linux has it, whether this kernel has it, and its way into the kernel.

Examples:
  jiffies-syscall explain openat2
  jiffies-syscall explain fcntl
  jiffies-syscall explain ioctl TIOCGWINSZ
  jiffies-syscall explain 320
  jiffies-syscall explain getjiffies`,
    )
    .action(async (text: string, variant?: string) => {
      // The texts are read when they are asked for: the other commands start faster without them.
      const { explainName, explainNumber, explainVariantOf } = await import('./explain/subject.js');
      const number = parseNumber(text);
      const named = () => (variant === undefined ? explainName(text) : explainVariantOf(text, variant));
      const lines = number === undefined ? named() : explainNumber(Number(number));
      process.stdout.write(`${lines.join('\n')}\n`);
    });
}
