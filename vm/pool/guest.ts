// Vitest's own worker, over standard input and file descriptor 3: node guest.js FOLDER-OF-VITEST
import { realpathSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import { FrameParser, frame } from './frames.js';

const MESSAGES_FD = 3;
const WAIT_MS = 1;

// Kept before a test can replace them.
const { exit, stdin } = process;
const cell = new Int32Array(new SharedArrayBuffer(4));

/** Written at once, so that nothing is lost where the process ends. */
function post(message: unknown): void {
  const bytes = frame(serialize(message));
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(MESSAGES_FD, bytes, at);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error;
      Atomics.wait(cell, 0, 0, WAIT_MS);
    }
  }
}

const listeners = new Set<(message: unknown) => void>();

/** Runs the worker of the Vitest in a folder; a Node that waits in a saved state has imported this, and is told to go on here. */
export async function main(vitest: string): Promise<void> {
  const worker: typeof import('vitest/worker') = await import(pathToFileURL(join(vitest, 'worker.js')).href);
  const parser = new FrameParser();
  stdin.on('data', (chunk: Buffer) => {
    for (const bytes of parser.push(chunk)) {
      const message: unknown = deserialize(bytes);
      for (const listener of listeners) listener(message);
    }
  });
  worker.init({
    post,
    on: (listener) => void listeners.add(listener),
    off: (listener) => void listeners.delete(listener),
    async runTests(state, traces) {
      await worker.runBaseTests('run', state, traces);
      process.exit = exit;
    },
    async collectTests(state, traces) {
      await worker.runBaseTests('collect', state, traces);
      process.exit = exit;
    },
    setup: worker.setupEnvironment,
  });
}

const [, script, folder] = process.argv;
if (script !== undefined && realpathSync(script) === fileURLToPath(import.meta.url)) {
  if (folder === undefined) throw new Error('guest.js takes the folder of Vitest');
  await main(folder);
}
