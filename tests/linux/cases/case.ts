import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type * as Linux from 'jiffies-syscall/linux';
import { underQemuUser } from '../../qemu-user.mjs';
import { note } from '../coverage.js';
import { listening } from '../listening.js';

export type { Linux };

/** What a case has at hand. */
export interface Bench {
  /** The calls; those that return are counted as exercised. */
  readonly linux: typeof Linux;
  /** A folder of the case's own. */
  readonly folder: string;
  /** Calls that the case has made in a process of its own, and that returned; a variant is `prctl(PR_SET_NAME)`. */
  readonly done: (...names: string[]) => void;
}

/** A title, and what makes calls and looks at their effect by other means. */
export type Cases = Readonly<Record<string, (bench: Bench) => void | Promise<void>>>;

/** Calls `use` with a new folder, which is removed afterwards. */
export async function withFolder<T>(use: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'jiffies-linux-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const built = fileURLToPath(new URL('../../../dist/cjs/src/linux.js', import.meta.url));
const WORKER_LIMIT_MS = 30_000;

/** What a thread says at its end. Of the arguments it has the plain ones; memory is null. */
interface Said {
  readonly result: unknown;
  readonly made: readonly (readonly [name: string, args: readonly unknown[]])[];
}

/** Runs the body of a function on a thread of its own, for calls that change a thread; `linux` and `require` are there. */
export function onThread(body: string): Promise<unknown> {
  const code = `
    const made = [];
    const plain = (value) => (Object(value) === value ? null : value);
    const linux = (${listening})(require(${JSON.stringify(built)}), (name, args) => made.push([name, args.map(plain)]));
    require('node:worker_threads').parentPort.postMessage({ result: (() => { ${body} })(), made });`;
  const worker = new Worker(code, { eval: true });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`the thread took more than ${WORKER_LIMIT_MS} ms`)),
      WORKER_LIMIT_MS,
    );
    worker
      .once('message', ({ result, made }: Said) => {
        for (const [name, args] of made) note(name, args);
        resolve(result);
      })
      .once('error', reject)
      .once('exit', () => reject(new Error('the thread ended')));
    worker.once('exit', () => clearTimeout(timer));
  });
}

/** The error code of a call that must fail. */
export function codeOf(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    const code = Reflect.get(Object(error), 'code');
    // That the emulator does not make it is no answer of the kernel's.
    if (underQemuUser && code === 'ENOSYS') throw error;
    return code;
  }
  return undefined;
}
