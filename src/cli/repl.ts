import { start } from 'node:repl';
import { Command } from 'commander';
import {
  _syscall0,
  _syscall1,
  _syscall2,
  defineSyscalls,
  type Kernel,
  type KernelKind,
  Ref,
  SyscallError,
  struct,
  withNumbers,
} from '../index.js';
import { jiffiesPrototypes } from '../spec/index.js';
import { drawFlow } from './flow.js';
import { chooseKernel, kernelOption } from './options.js';

/** `repl`: calls as functions, with their way into the kernel drawn. */
export function replCommand(): Command {
  return new Command('repl')
    .description('Type getjiffies() and see the result and its way through the kernel.')
    .addOption(kernelOption())
    .addHelpText(
      'after',
      `
Examples:
  jiffies-syscall repl
  echo 'getjiffies()' | jiffies-syscall repl --kernel emulated`,
    )
    .action(
      (options: { kernel?: KernelKind }) =>
        new Promise<void>((resolve) => {
          const kernel = chooseKernel(options.kernel, 'getjiffies');
          const repl = start({
            prompt: process.stdin.isTTY ? `${kernel.kind}> ` : '',
            terminal: process.stdin.isTTY === true,
          });
          Object.assign(repl.context, namesFor(kernel));
          repl.on('exit', resolve);
        }),
    );
}

function namesFor(kernel: Kernel): Record<string, unknown> {
  const typed = defineSyscalls(jiffiesPrototypes);
  const calls: Record<string, unknown> = {};
  for (const [name, number] of kernel.table.entries()) {
    calls[name] = drawn(kernel, name, number, (...args: Parameters<Kernel['syscall']>[1][]) =>
      kernel.syscall(number, ...args),
    );
  }
  if (kernel.table.has('getjiffies')) {
    const { getjiffies, diffjiffies, pdiffjiffies } = typed;
    calls.getjiffies = drawn(kernel, 'getjiffies', kernel.table.number('getjiffies'), getjiffies.on(kernel));
    calls.diffjiffies = drawn(kernel, 'diffjiffies', kernel.table.number('diffjiffies'), diffjiffies.on(kernel));
    calls.pdiffjiffies = drawn(kernel, 'pdiffjiffies', kernel.table.number('pdiffjiffies'), pdiffjiffies.on(kernel));
  }
  return { ...calls, kernel, Ref, struct, SyscallError, _syscall0, _syscall1, _syscall2, defineSyscalls, withNumbers };
}

/** The call, with its way drawn on stdout each time it is made. */
function drawn<A extends unknown[], R>(
  kernel: Kernel,
  name: string,
  number: number,
  call: (...args: A) => R,
): (...args: A) => R {
  return (...args) => {
    process.stdout.write(`${drawFlow(kernel.abi, name, number, args.map(String))}\n`);
    return call(...args);
  };
}
