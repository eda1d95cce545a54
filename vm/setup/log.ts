import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { VmError } from '../errors.js';

const TAIL_LINES = 15;

/** What a command may be given. */
export interface CommandOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly limitMs?: number | undefined;
  /** Told of each line of output. */
  readonly onLine?: (line: string) => void;
  readonly signal?: AbortSignal | undefined;
  /** It goes on to its end, whatever becomes of this process; its output is in the log alone. */
  readonly uninterrupted?: boolean;
}

const LIMIT_MS = 30 * 60_000;
/**
 * Runs a command in this shell's group, and ends the group where standard input ends: its other end is this process's, and ends with it,
 * however that ends. A death signal would reach the command alone, not what that has started.
 */
const GUARDED = `
exec 3<&0 </dev/null
{ read -r _ <&3; kill -KILL 0; } >/dev/null 2>&1 &
guard=$!
"$@" 3<&-
status=$?
{ kill -KILL $guard; wait $guard; } 2>/dev/null
exit $status
`;

/** Its output goes to the log, which is the first parameter, by itself: a pipe would break with this process. */
const UNINTERRUPTED = '"$@" </dev/null >>"$0" 2>&1';

/** The whole log of a set-up, in a file of its own. */
export class Log {
  readonly path: string;
  readonly #fd: number;

  constructor(path: string) {
    this.path = path;
    this.#fd = openSync(path, 'a');
  }

  write(text: string): void {
    writeSync(this.#fd, text);
  }

  close(): void {
    closeSync(this.#fd);
  }

  /**
   * Runs a command with its output in the log, and returns its standard output.
   *
   * @throws {VmError} ERR_VM_SETUP with the log's name and last lines where the command fails or takes too long
   */
  async run(file: string, args: readonly string[], options: CommandOptions = {}): Promise<string> {
    this.write(`\n$ ${[file, ...args].join(' ')}\n`);
    // A group of its own, so that what make started ends with it.
    const script = options.uninterrupted ? UNINTERRUPTED : GUARDED;
    const child = spawn('/bin/sh', ['-c', script, this.path, file, ...args], {
      cwd: options.cwd,
      env: { ...process.env, LC_ALL: 'C', ...options.env },
      stdio: 'pipe',
      detached: true,
    });
    const kill = () => {
      if (child.pid !== undefined && child.exitCode === null && child.signalCode === null)
        process.kill(-child.pid, 'SIGKILL');
    };
    const limitMs = options.limitMs ?? LIMIT_MS;
    let late = '';
    const timer = setTimeout(() => {
      late = ` to end within ${limitMs / 1000} s and was killed`;
      kill();
    }, limitMs);
    options.signal?.addEventListener('abort', kill, { once: true });
    if (!options.uninterrupted) process.once('exit', kill);
    const output: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => {
      output.push(chunk);
      this.write(chunk.toString());
    });
    child.stderr.on('data', (chunk: Buffer) => this.write(chunk.toString()));
    if (options.onLine) createInterface({ input: child.stdout }).on('line', options.onLine);
    const end = await new Promise<{ code: number | null; error?: Error }>((resolve) => {
      child.once('error', (error) => resolve({ code: null, error }));
      child.once('close', (code) => resolve({ code }));
    });
    clearTimeout(timer);
    process.off('exit', kill);
    options.signal?.removeEventListener('abort', kill);
    options.signal?.throwIfAborted();
    if (end.code !== 0) throw this.failure(`${file} failed${late}${end.error ? `: ${end.error.message}` : ''}`);
    return Buffer.concat(output).toString();
  }

  /** An error that names the log and shows its last lines. */
  failure(what: string): VmError {
    const lines = readFileSync(this.path, 'utf8').trimEnd().split('\n').slice(-TAIL_LINES);
    return new VmError('ERR_VM_SETUP', `${what}; the whole log is ${this.path}, and ends with:\n${lines.join('\n')}`);
  }
}
