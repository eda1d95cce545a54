import { Command } from 'commander';
import type { Abi } from '../abi/abi.js';
import { i386 } from '../abi/i386.js';
import { isJiffies, JIFFIES_NUMBERS } from '../abi/jiffies.js';
import { x86_64 } from '../abi/x86_64.js';
import { currentKernel } from '../index.js';
import { nearest } from '../kernel/table.js';
import { formatPrototype, jiffiesPrototypes, parsePrototypes } from '../spec/index.js';
import { drawFlow } from './flow.js';
import { parseNumber, UsageError } from './options.js';

/** `explain NAME|NUMBER`: what it is on each architecture and on this kernel. */
export function explainCommand(): Command {
  return new Command('explain')
    .description('Say what a name or a number is on i386, on x86_64 and on this kernel.')
    .argument('<call>', 'a name, or a number')
    .addHelpText(
      'after',
      `
Examples:
  jiffies-syscall explain 320
  jiffies-syscall explain getjiffies
  jiffies-syscall explain openat2`,
    )
    .action((text: string) => {
      const number = parseNumber(text);
      process.stdout.write(
        `${(number === undefined ? explainName(text) : explainNumber(Number(number))).join('\n')}\n`,
      );
    });
}

function nameOf(abi: Abi, number: number): string | undefined {
  return Object.keys(abi.numbers).find((name) => abi.numbers[name] === number);
}

function patchedName(number: number): string | undefined {
  return Object.entries(JIFFIES_NUMBERS).find(([, nr]) => nr === number)?.[0];
}

function explainNumber(number: number): string[] {
  const lines = [i386, x86_64].map((abi) => `${abi.name.padEnd(8)}${number}  ${nameOf(abi, number) ?? 'no call'}`);
  const patched = patchedName(number);
  if (patched) lines.push(`i386 with the jiffies patch, and the emulated kernel: ${patched}`);
  lines.push(thisKernel((table) => table.name(number) ?? 'no call'));
  const name = patched ?? nameOf(i386, number) ?? nameOf(x86_64, number);
  return name === undefined ? lines : [...lines, ...describe(name)];
}

function explainName(name: string): string[] {
  const known = Object.hasOwn(i386.numbers, name) || Object.hasOwn(x86_64.numbers, name) || isJiffies(name);
  if (!known) {
    const near = nearest(name, [
      ...Object.keys(i386.numbers),
      ...Object.keys(x86_64.numbers),
      ...Object.keys(JIFFIES_NUMBERS),
    ]);
    throw new UsageError(`there is no system call "${name}" on i386 or x86_64${near ? `; did you mean ${near}?` : ''}`);
  }
  const lines = [i386, x86_64].map((abi) => `${abi.name.padEnd(8)}${abi.numbers[name] ?? 'no such call'}`);
  if (isJiffies(name)) lines.push(`i386 with the jiffies patch, and the emulated kernel: ${JIFFIES_NUMBERS[name]}`);
  lines.push(thisKernel((table) => String(table.get(name) ?? 'no such call')));
  return [...lines, ...describe(name)];
}

function thisKernel(look: (table: ReturnType<typeof currentKernel>['table']) => string): string {
  const kernel = currentKernel();
  return `this kernel (${kernel.kind}, ${kernel.release}, ${kernel.abi.name}): ${look(kernel.table)}`;
}

function describe(name: string): string[] {
  const spec = parsePrototypes(jiffiesPrototypes).find((candidate) => candidate.name === name);
  const abi = spec !== undefined || !Object.hasOwn(x86_64.numbers, name) ? i386 : currentKernel().abi;
  const number = isJiffies(name) ? JIFFIES_NUMBERS[name] : (abi.numbers[name] ?? x86_64.numbers[name] ?? 0);
  const flow = drawFlow(abi, name, number, spec?.parameters.map((parameter) => parameter.name) ?? []);
  const prototype = spec === undefined ? [] : ['', formatPrototype(spec)];
  const manual = isJiffies(name) ? [] : [`https://man7.org/linux/man-pages/man2/${name}.2.html`];
  return [...prototype, ...manual, '', flow];
}
