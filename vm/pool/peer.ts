import { type ChildProcess, spawn } from 'node:child_process';
import { Readable, type Writable } from 'node:stream';
import type { GuestProcess } from '../process.js';
import type { Vm } from '../vm.js';

/** A process that runs Vitest's worker, in the guest or here. */
export interface Peer {
  readonly stdin: Writable;
  readonly stdout: Readable;
  readonly stderr: Readable;
  /** Its file descriptor 3. */
  readonly messages: Readable;
  /** Settles when it has ended. */
  readonly exit: Promise<{ readonly status: number | null }>;
  /** Ends it, and what it ran in, when what it had written has come. */
  close(): Promise<void>;
}

/** A command in a machine of its own as a peer. */
export function guestPeer(vm: Vm, process: GuestProcess): Peer {
  const { stdin, stdout, stderr, messages, exit } = process;
  return {
    ...{ stdin, stdout, stderr, messages, exit },
    async close() {
      process.kill('SIGKILL');
      await exit.catch(() => {});
      await vm.close();
    },
  };
}

/** A program and what it is started with. */
export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

/** A process on the host as a peer. */
export function hostPeer({ file, args, env }: Command): Peer {
  const child = spawn(file, args, { env, stdio: ['pipe', 'pipe', 'pipe', 'pipe'] });
  const kill = () => void child.kill('SIGKILL');
  process.once('exit', kill);
  const exit = new Promise<{ status: number | null }>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (status) => {
      process.off('exit', kill);
      resolve({ status });
    });
  });
  const { stdin, stdout, stderr } = child;
  return {
    ...{ stdin, stdout, stderr, messages: fourth(child), exit },
    async close() {
      kill();
      await exit.catch(() => {});
    },
  };
}

function fourth(child: ChildProcess): Readable {
  const stream: unknown = child.stdio[3];
  if (!(stream instanceof Readable)) throw new Error('the process has no file descriptor 3');
  return stream;
}
