// Vitest's own worker, over standard input and file descriptor 3: node guest.js FOLDER-OF-VITEST
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
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

const vitest = process.argv[2];
if (vitest === undefined) throw new Error('guest.js takes the folder of Vitest');
const worker: typeof import('vitest/worker') = await import(pathToFileURL(join(vitest, 'worker.js')).href);

const listeners = new Map<(message: unknown) => void, (chunk: Buffer) => void>();
worker.init({
  post,
  on(listener) {
    const parser = new FrameParser();
    const listen = (chunk: Buffer) => {
      for (const message of parser.push(chunk)) listener(deserialize(message));
    };
    listeners.set(listener, listen);
    stdin.on('data', listen);
  },
  off(listener) {
    const listen = listeners.get(listener);
    if (listen !== undefined) stdin.off('data', listen);
  },
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
