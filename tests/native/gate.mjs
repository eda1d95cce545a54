// The raw addon as the tests use it: frames filled by hand. Plain JavaScript, so that child processes can run it from the sources.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const require = createRequire(import.meta.url);

/** src/kernel/load.cts, compiled: no Node that we support runs TypeScript by itself. */
function loader() {
  const ts = require('typescript');
  const { outputText } = ts.transpileModule(readFileSync(join(root, 'src/kernel/load.cts'), 'utf8'), {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const folder = join(root, 'build/test-loader');
  const file = join(folder, 'load.cjs');
  // A run on i386 sees the project read-only, and finds what a run on the host has made.
  if (existsSync(file) && readFileSync(file, 'utf8') === outputText) return file;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${file}.${process.pid}`, outputText);
  renameSync(`${file}.${process.pid}`, file);
  return file;
}

/** Compiled once a test run; children find it by this path. */
export const loaderPath = process.env.JIFFIES_TEST_LOADER ?? loader();
process.env.JIFFIES_TEST_LOADER = loaderPath;
export const addon = require(loaderPath).loadAddon().addon;

/** The numbers that the tests use, of each architecture. */
const numbers = {
  i386: {
    ...{ read: 3, write: 4, close: 6, readv: 145, nanosleep: 162, getpid: 20, getppid: 64, pipe2: 331 },
    ...{ mmap: 192, munmap: 91, rt_sigaction: 174 },
  },
  x86_64: {
    ...{ read: 0, write: 1, close: 3, readv: 19, nanosleep: 35, getpid: 39, getppid: 110, pipe2: 293 },
    ...{ mmap: 9, munmap: 11, rt_sigaction: 13 },
  },
  arm64: {
    ...{ read: 63, write: 64, close: 57, readv: 65, nanosleep: 101, getpid: 172, getppid: 173, pipe2: 59 },
    ...{ mmap: 222, munmap: 215, rt_sigaction: 134 },
  },
};
export const NR = numbers[addon.abi];
export const WORD = addon.abi === 'i386' ? 4 : 8;

const slots = new Int32Array(addon.memory);
const wide = new BigInt64Array(addon.memory);

/** Fills the frame: words, a pointer mask and relocation triples. */
export function frame(number, words = [], relocations = [], pointers = 0) {
  slots[0] = number;
  for (let i = 0; i < 6; i++) wide[1 + i] = BigInt(words[i] ?? 0);
  slots[16] = pointers;
  slots[17] = relocations.length;
  slots[18] = 4096;
  relocations.flat().forEach((value, i) => {
    slots[1024 + i] = value;
  });
  slots[19] = 4096 + relocations.length * 12;
}

export const result = () => Number(wide[7]);

export function call(number, words, relocations, pointers) {
  frame(number, words, relocations, pointers);
  addon.trap();
  return result();
}

export function callWith(views, number, words, relocations) {
  frame(number, words, relocations);
  addon.trapSegments(...views);
  return result();
}

/** A call on another thread: { id, done: Promise<{ word, started, stack }> }. */
export function submit(mayBlock, views, number, words, relocations) {
  frame(number, words, relocations);
  let resolve;
  const done = new Promise((settled) => {
    resolve = settled;
  });
  const settle = (low, high, stack, started) =>
    resolve({ word: Number((BigInt(high) << 32n) | BigInt(low >>> 0)), started, stack });
  const id = addon.submit(mayBlock, settle, ...views);
  return { id, done };
}

/** As the TypeScript layer does it: again and again until there is nothing left to interrupt. */
export async function interrupt(job) {
  while (addon.interrupt(job.id)) await new Promise((resolve) => setTimeout(resolve, 2));
}

export function pipe() {
  const fds = new Int32Array(2);
  const word = callWith([fds], NR.pipe2, [0, 0], [[-1, 0, 0]]);
  if (word !== 0) throw new Error(`pipe2: ${word}`);
  return [...fds];
}

export const sleepTime = (seconds) =>
  WORD === 8 ? new BigInt64Array([BigInt(seconds), 0n]) : new Int32Array([seconds, 0]);
export const sleep = (seconds) => submit(true, [sleepTime(seconds)], NR.nanosleep, [0, 0], [[-1, 0, 0]]);
export const read = (fd, view) => submit(true, [view], NR.read, [fd, 0, view.byteLength], [[-1, 1, 0]]);
export const write = (fd, bytes) => callWith([bytes], NR.write, [fd, 0, bytes.byteLength], [[-1, 1, 0]]);
export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
