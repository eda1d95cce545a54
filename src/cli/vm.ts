import { once } from 'node:events';
import { constants } from 'node:os';
import { finished } from 'node:stream/promises';
import { Command, Option } from 'commander';
import type { SpawnOptions, Vm, VmEvent, VmOptions, VmUsage } from '../../vm/index.js';
import { UsageError } from './options.js';
import { Progress } from './vm-progress.js';

/** Exit codes, beside the command's own. */
const Exit = {
  usage: 2,
  timeout: 124,
  notStarted: 125,
  notExecutable: 126,
  notFound: 127,
  signal: 128,
  panic: 255,
} as const;
const GDB_PORT = 1234;
const LONGEST_TIMER_MS = 2 ** 31 - 1;

interface MachineFlags {
  readonly kernel: string;
  readonly memory?: number;
  readonly accel: 'auto' | 'kvm' | 'tcg';
  readonly cold?: boolean;
  readonly install?: boolean;
  readonly json?: boolean;
  readonly verbose?: boolean;
}

interface RunFlags extends MachineFlags {
  readonly rw?: boolean;
  readonly env: string[];
  readonly timeout?: number;
  readonly dryRun?: boolean;
  readonly gdb?: number;
}

/** `vm setup`, `run`, `shell`, `info`, `clean`: the virtual machine with the patched kernel. */
export function vmCommand(): Command {
  return new Command('vm')
    .enablePositionalOptions()
    .description('A QEMU i386 virtual machine with the patched kernel and an i386 Node.')
    .addCommand(setup())
    .addCommand(run())
    .addCommand(shell())
    .addCommand(info())
    .addCommand(clean());
}

function machineOptions(command: Command): Command {
  return command
    .option('--kernel <kernel>', "'patched', 'stock', or the path of a bzImage", 'patched')
    .option('--memory <mebibytes>', 'the memory of the machine', positiveInteger)
    .addOption(
      new Option('--accel <accelerator>', 'auto takes KVM where a guest under it lives')
        .choices(['auto', 'kvm', 'tcg'])
        .default('auto'),
    )
    .option('--install', "as root, install the host's tools that lack")
    .option(
      '--json',
      "tell what happens, and the command's standard error, as one JSON object a line, on standard error",
    )
    .option('-v, --verbose', "show the guest's console on standard error");
}

function setup(): Command {
  return machineOptions(new Command('setup'))
    .description(
      'Make the virtual machine ready: host tools, kernel, image, saved state. What is there already is kept.',
    )
    .addHelpText(
      'after',
      '\nExamples:\n  jiffies-syscall vm setup --install\n  jiffies-syscall vm setup --kernel stock',
    )
    .action(async (flags: MachineFlags) => {
      const { setupVm } = await import('../../vm/index.js');
      await guarded(flags, async (options) => {
        const made = await setupVm(options);
        for (const [what, path] of Object.entries(made))
          if (path !== undefined) process.stdout.write(`${what.padEnd(8)}${path}\n`);
        return 0;
      });
    });
}

/** `--gdb` takes the word behind it as its port where that is a number alone: else it is of the command. */
class RunCommand extends Command {
  override parseOptions(args: string[]) {
    let at = 0;
    while (args[at] !== '--gdb' && args[at]?.startsWith('-') && args[at] !== '--') {
      const option = this.options.find(({ long, short }) => [long, short].includes(args[at]));
      at += option?.required ? 2 : 1;
    }
    const alone = args[at] === '--gdb' && !/^\d+$/.test(args[at + 1] ?? '');
    return super.parseOptions(args.map((arg, index) => (alone && index === at ? `--gdb=${GDB_PORT}` : arg)));
  }
}

function run(): Command {
  return machineOptions(new RunCommand('run'))
    .description('Run a command in the virtual machine, where the project has the same path, and exit with its status.')
    .argument('<command...>', 'the command and its arguments')
    .option('--rw', 'let the command write in the project')
    .option('-e, --env <name>', 'NAME=VALUE, or NAME for the value it has here; repeatable', collect, [])
    .option('--timeout <seconds>', `kill the command after that time, and exit with ${Exit.timeout}`, milliseconds)
    .option('--cold', 'boot rather than resume a saved state')
    .option('--dry-run', 'print the QEMU command and do nothing')
    .option(
      '--gdb [port]',
      `wait for gdb on this port (default ${GDB_PORT}), and print the line to type`,
      positiveInteger,
    )
    .passThroughOptions()
    .addHelpText(
      'after',
      `
Exit status: the command's own; ${Exit.timeout} after --timeout; ${Exit.notStarted} when the machine did not start or vm run failed; ${Exit.notExecutable} and ${Exit.notFound}
when the command cannot be executed or is not there; ${Exit.signal} + N when signal N ended it; ${Exit.panic} on a kernel panic.

Examples:
  jiffies-syscall vm run node examples/listing6.cjs
  jiffies-syscall vm run --kernel stock -- node -p process.arch
  jiffies-syscall vm run --rw --env CI --timeout 60 npm-script.sh`,
    )
    .action(async (argv: [string, ...string[]], flags: RunFlags) => {
      await guarded(flags, (options) => runCommand(argv, flags, options));
    });
}

async function runCommand(argv: [string, ...string[]], flags: RunFlags, machine: VmOptions): Promise<number> {
  const { projectFolder, setupVm, startVm, vmCommand } = await import('../../vm/index.js');
  const cwd = currentFolder();
  const gdbPort = flags.gdb;
  const options: VmOptions = {
    ...machine,
    project: projectFolder(cwd),
    writable: flags.rw,
    cold: flags.cold,
    gdbPort,
  };
  const env = environment(flags.env);
  if (flags.dryRun) {
    process.stdout.write(`${(await vmCommand(options)).map(quoted).join(' ')}\n`);
    return 0;
  }
  if (gdbPort !== undefined) {
    const { vmlinux } = await setupVm({ ...machine, cold: true });
    const commands = [`target remote :${gdbPort}`, 'hbreak __ia32_sys_pdiffjiffies', 'continue'];
    const symbols = vmlinux === undefined ? 'VMLINUX' : quoted(vmlinux);
    if (vmlinux === undefined)
      options.onEvent?.({ type: 'notice', text: `VMLINUX is that of ${flags.kernel}, with its symbols` });
    const line = `gdb ${symbols} ${commands.map((text) => `-ex '${text}'`).join(' ')}`;
    if (flags.json) options.onEvent?.({ type: 'notice', text: line });
    else process.stderr.write(`${line}\n`);
  }
  const vm = await startVm(options);
  try {
    return await passThrough(vm, argv, { cwd, env, timeout: flags.timeout }, flags);
  } finally {
    await vm.close();
  }
}

/** Runs a command with this process's own standard streams. */
async function passThrough(
  vm: Vm,
  argv: [string, ...string[]],
  options: SpawnOptions,
  { json }: MachineFlags,
): Promise<number> {
  const command = await vm.spawn(argv, options);
  process.stdin.pipe(command.stdin);
  if (options.terminal) follow(command);
  command.stdout.pipe(process.stdout);
  if (json) command.stderr.setEncoding('utf8').on('data', (text: string) => tell({ type: 'stderr', text }));
  else command.stderr.pipe(process.stderr);
  try {
    const { status, signal } = await command.exit;
    await Promise.all([command.stdout, command.stderr].map((stream) => finished(stream, { writable: false })));
    return status ?? Exit.signal + (signal === null ? 0 : constants.signals[signal]);
  } finally {
    process.stdin.unpipe(command.stdin);
    // A read that is under way would keep this process alive.
    process.stdin.destroy();
    await flushed();
  }
}

/** Gives the guest's terminal the size of this one. */
function follow(command: { resize(rows: number, columns: number): void }): void {
  const { stdin, stdout } = process;
  const resize = () => command.resize(stdout.rows ?? 24, stdout.columns ?? 80);
  stdin.setRawMode?.(true);
  stdout.on('resize', resize);
  resize();
}

async function flushed(): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) if (stream.writableLength > 0) await once(stream, 'drain');
}

function shell(): Command {
  return machineOptions(new Command('shell'))
    .description('An interactive shell in the virtual machine.')
    .option('--rw', 'let the shell write in the project')
    .addHelpText('after', '\nExample:\n  jiffies-syscall vm shell')
    .action(async (flags: RunFlags) => {
      const { projectFolder, startVm } = await import('../../vm/index.js');
      await guarded(flags, async (machine) => {
        const cwd = currentFolder();
        const vm = await startVm({ ...machine, project: projectFolder(cwd), writable: flags.rw });
        try {
          const env = { TERM: process.env.TERM ?? 'dumb' };
          const terminal = process.stdin.isTTY === true;
          return await passThrough(vm, ['/bin/sh', '-i'], { cwd, env, terminal }, flags);
        } finally {
          process.stdin.setRawMode?.(false);
          await vm.close();
        }
      });
    });
}

function info(): Command {
  return new Command('info')
    .description('Say what is there of the virtual machine, and what lacks.')
    .option('--json', 'as JSON')
    .addHelpText('after', '\nExample:\n  jiffies-syscall vm info')
    .action(async (flags: { json?: boolean }) => {
      const { vmInfo, vmUsage } = await import('../../vm/index.js');
      const found = vmInfo();
      const usage = vmUsage();
      if (flags.json) return void process.stdout.write(`${JSON.stringify({ ...found, usage }, null, 2)}\n`);
      const lacks = (packages: readonly string[]) =>
        packages.length === 0 ? 'nothing lacks' : `lacks ${packages.join(', ')}`;
      const bytes = new Map(usage.map((each) => [each.path, each.bytes]));
      const sized = (path: string) => `${path} (${size(bytes.get(path) ?? 0)})`;
      const total = usage.reduce((sum, each) => sum + each.bytes, 0);
      const listed = new Set(found.parts.map(({ folder }) => folder));
      const isListed = (each: VmUsage) => !listed.has(each.path) && (each.what !== 'shared' || each.bytes >= 1e6);
      const lines = [
        ['cache', `${found.cache} (${size(total)})`],
        ['to run', lacks(found.missing.run)],
        ['to set up', lacks(found.missing.build)],
        ...found.parts.map(({ name, folder, made }) => [name, made ? sized(folder) : 'not made']),
        ...usage.filter(isListed).map(({ path, what }) => [titleOf(what), sized(path)]),
      ];
      process.stdout.write(lines.map(([what = '', value]) => `${what.padEnd(16)}${value}\n`).join(''));
    });
}

function titleOf(what: VmUsage['what']): string {
  return { part: 'for tests', state: 'saved state', shared: 'for all', old: 'out of date' }[what];
}

function size(bytes: number): string {
  return bytes < 1e9 ? `${Math.ceil(bytes / 1e6)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
}

function clean(): Command {
  return new Command('clean')
    .description('Remove what earlier versions made, saved states included; they are made again when they are needed.')
    .option('--all', 'remove everything: kernels, packages, caches')
    .addHelpText('after', '\nExample:\n  jiffies-syscall vm clean')
    .action(async (flags: { all?: boolean }) => {
      const { cleanVm } = await import('../../vm/index.js');
      const progress = new Progress();
      const { removed, bytes } = await cleanVm(flags.all ?? false, { onEvent: (event) => progress.show(event) });
      for (const path of removed) process.stdout.write(`${path}\n`);
      process.stderr.write(`jiffies-syscall: freed ${size(bytes)}\n`);
    });
}

/** Gives `work` the machine's options, ends it on Ctrl-C, and turns what goes wrong with the machine into its exit code. */
async function guarded(flags: MachineFlags, work: (options: VmOptions) => Promise<number>): Promise<void> {
  const { VmError } = await import('../../vm/index.js');
  const progress = new Progress();
  const controller = new AbortController();
  let interrupted: NodeJS.Signals | undefined;
  const stop = (signal: NodeJS.Signals) => {
    interrupted = signal;
    controller.abort();
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const name of signals) process.on(name, stop);
  // What ends this process before the command has ended is not the command's.
  process.exitCode = Exit.notStarted;
  try {
    process.exitCode = await work({
      kernel: flags.kernel,
      memory: flags.memory,
      accel: flags.accel,
      install: flags.install,
      signal: controller.signal,
      onEvent: renderer(flags, progress),
    });
  } catch (error) {
    if (interrupted === undefined) {
      const usage = error instanceof UsageError || error instanceof TypeError || error instanceof RangeError;
      if (usage && !flags.json) throw error;
      const known = error instanceof VmError ? error : undefined;
      const console = known?.console ?? [];
      const message = error instanceof Error ? error.message : String(error);
      if (flags.json) tell({ type: 'error', code: known?.code, message, console });
      else process.stderr.write(`jiffies-syscall: ${message}\n${console.map((line) => `  | ${line}\n`).join('')}`);
      process.exitCode = usage ? Exit.usage : exitCode(known?.code, known?.errno);
    }
  } finally {
    progress.stop();
    for (const name of signals) process.off(name, stop);
  }
  if (interrupted !== undefined) process.exitCode = Exit.signal + constants.signals[interrupted];
}

function exitCode(code: string | undefined, errno: number | undefined): number {
  if (code === 'ERR_VM_PANIC') return Exit.panic;
  if (code === 'ERR_VM_TIMEOUT') return Exit.timeout;
  if (code !== 'ERR_VM_EXEC') return Exit.notStarted;
  return errno === constants.errno.ENOENT ? Exit.notFound : Exit.notExecutable;
}

/** One event of `--json`. */
function tell(event: object): void {
  process.stderr.write(`${JSON.stringify(event)}\n`);
}

/** What shows the events of a machine. */
function renderer({ json, verbose }: MachineFlags, progress: Progress): (event: VmEvent) => void {
  let how = '';
  return (event) => {
    if (json) tell(event);
    else if (event.type === 'step' || event.type === 'notice') progress.show(event);
    else if (event.type === 'accel') how = ` under ${event.accel.toUpperCase()} (${event.why})`;
    else if (event.type === 'started')
      process.stderr.write(`jiffies-syscall: the guest runs Linux ${event.release}${how}\n`);
    else if (event.type === 'console' && verbose) process.stderr.write(event.text);
  };
}

function currentFolder(): string {
  try {
    return process.cwd();
  } catch (error) {
    throw new UsageError(`the current folder ${process.env.PWD ?? ''} does not exist`, { cause: error });
  }
}

function environment(given: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    given.map((entry) => {
      const at = entry.indexOf('=');
      if (at > 0) return [entry.slice(0, at), entry.slice(at + 1)];
      const value = process.env[entry];
      if (value === undefined)
        throw new UsageError(`--env ${entry}: there is no such variable here; --env ${entry}=VALUE gives one`);
      return [entry, value];
    }),
  );
}

function collect(value: string, all: string[]): string[] {
  return [...all, value];
}

function positiveInteger(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new UsageError(`expected a whole number above 0; received '${text}'`);
  return Number(text);
}

function milliseconds(seconds: string): number {
  const value = Number(seconds) * 1000;
  if (!(value > 0 && value <= LONGEST_TIMER_MS))
    throw new UsageError(
      `expected seconds above 0, up to ${Math.floor(LONGEST_TIMER_MS / 1000)}; received '${seconds}'`,
    );
  return value;
}

function quoted(text: string): string {
  return /^[\w./:=,@%+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
