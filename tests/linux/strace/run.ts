import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { numbers } from '../../../src/generated/x86_64.js';
import { EPOLL } from './decoded/decoded.js';
import { betweenMarkers, type Line, MARKER, readThreads } from './log.js';
import { toWire, type Value } from './wire.js';

const child = fileURLToPath(new URL('child.cjs', import.meta.url));
const LIMIT_MS = 90_000;

/** A call to make, by its name. */
export interface Wanted {
  readonly name: string;
  readonly args: readonly Value[];
}

/** What came of a call. */
export interface Seen {
  /** `made`, or why the call was not. */
  readonly outcome: string;
  /** What the thread called meanwhile, as strace wrote it. */
  readonly lines: readonly Line[];
}

/** strace's version; undefined where there is none. */
export function straceVersion(): string | undefined {
  return /version (\S+)/.exec(spawnSync('strace', ['-V'], { encoding: 'utf8', timeout: 10_000 }).stdout ?? '')?.[1];
}

/** The numbers that this strace knows by name. */
export function knownNumbers(): Set<number> {
  const known = new Set<number>(Object.values(numbers));
  for (;;) {
    const run = spawnSync('strace', ['-o', '/dev/null', '-e', `trace=${[...known].join(',')}`, 'true'], {
      encoding: 'utf8',
      timeout: 10_000,
    });
    const [, unknown] = /invalid system call '(\d+)'/.exec(run.stderr ?? '') ?? [];
    if (unknown === undefined) return known;
    known.delete(Number(unknown));
  }
}

/** Node goes on where these fail, so they are not carried out although it makes them; fchmod is the marker. */
const dispensable = 'prctl set_robust_list rseq io_uring_setup io_uring_enter io_uring_register fchmod';

/** Node makes these now and then. */
const sometimes =
  'read write writev pread64 open openat close stat fstat newfstatat statx lseek access mmap mprotect munmap mremap madvise brk futex ' +
  'sched_yield getpid gettid getrandom rt_sigaction rt_sigprocmask rt_sigreturn restart_syscall clone3 execve exit exit_group ' +
  'clock_gettime gettimeofday epoll_wait epoll_pwait epoll_ctl fcntl ioctl set_tid_address arch_prctl prlimit64 sched_getaffinity';

function numbersOf(names: string): number[] {
  const byName: Readonly<Record<string, number>> = numbers;
  return names.split(' ').flatMap((name) => byName[name] ?? []);
}

/** The numbers of the calls that have to be carried out for Node to run. */
export async function neededNumbers(folder: string): Promise<Set<number>> {
  const { threads } = await strace(folder, 'idle', [], []);
  const needed = new Set(threads.flat().map(({ number }) => number));
  for (const number of numbersOf(sometimes)) needed.add(number);
  for (const number of numbersOf(dispensable)) needed.delete(number);
  return needed;
}

/** Calls that are not carried out, by their numbers, and what they return. */
export type Skipped = ReadonlyMap<number, 'EPERM' | number>;

/** Makes the calls under strace; those that are `skipped` are not carried out. */
export async function makeUnder(
  folder: string,
  name: string,
  calls: readonly Wanted[],
  skipped: Skipped,
  raw: boolean,
): Promise<Seen[]> {
  const failing = [...skipped].flatMap(([number, result]) => (result === 'EPERM' ? [number] : []));
  const returning = [...skipped].flatMap(([number, result]) =>
    result === 'EPERM' ? [] : ['-e', `inject=${number}:retval=${result}`],
  );
  const inject = ['-e', `inject=${failing.join(',')}:error=EPERM`, ...returning];
  const format = raw ? ['-e', 'raw=all'] : ['-v', '-s', '64'];
  const { threads, outcomes } = await strace(folder, name, calls, [...inject, ...format]);
  const lines = betweenMarkers(threads);
  return calls.map((_, at) => ({ outcome: outcomes[at] ?? 'not reached', lines: lines[at] ?? [] }));
}

async function strace(folder: string, name: string, calls: readonly Wanted[], options: readonly string[]) {
  const [list, outcomes, log] = ['list', 'outcomes', 'log'].map((kind) => join(folder, `${name}-${kind}`)) as [
    string,
    string,
    string,
  ];
  const wire = calls.map((call) => [call.name, call.args.map(toWire)]);
  writeFileSync(list, JSON.stringify({ marker: MARKER, epoll: EPOLL, calls: wire }));
  writeFileSync(outcomes, '[]');
  await run('strace', [
    '-ff',
    '-n',
    '-qq',
    '-e',
    'signal=none',
    ...options,
    '-o',
    log,
    process.execPath,
    child,
    list,
    outcomes,
  ]);
  return {
    threads: readThreads(folder, `${name}-log`),
    outcomes: JSON.parse(readFileSync(outcomes, 'utf8')) as string[],
  };
}

/** Runs a program with a limit, after which it is killed with all that it started. */
function run(program: string, args: readonly string[]): Promise<void> {
  const process_ = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], detached: true });
  return new Promise((resolve, reject) => {
    let stderr = '';
    process_.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    const timer = setTimeout(() => {
      if (process_.pid !== undefined) process.kill(-process_.pid, 'SIGKILL');
    }, LIMIT_MS);
    process_.once('error', reject).once('close', (code, signal) => {
      clearTimeout(timer);
      if (code === 0) resolve();
      else reject(new Error(`${program} ended with ${signal ?? code} (limit ${LIMIT_MS} ms): ${stderr}`));
    });
  });
}
