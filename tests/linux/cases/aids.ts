import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync, readSync, writeSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { underQemuUser } from '../../qemu-user.mjs';
import type { Linux } from './case.js';

/** Memory that stays where it is, for calls and structures that hold an address. */
export interface Memory {
  readonly address: number;
  /** The address of the byte `at`, for a pointer. */
  pointer(at?: number): bigint;
  /** Puts bytes there, and gives their address. */
  write(bytes: string | ArrayBufferView, at?: number): bigint;
  read(length: number, at?: number): Buffer;
}

/** Calls `use` with memory of that many bytes, which is zero. */
export function withMemory<T>(linux: typeof Linux, bytes: number, use: (memory: Memory) => T): T {
  const address = linux.mmap(0, bytes, ['PROT_READ', 'PROT_WRITE'], ['MAP_PRIVATE', 'MAP_ANONYMOUS'], -1, 0);
  try {
    return use(memoryAt(address));
  } finally {
    linux.munmap(address, bytes);
  }
}

/** This process's memory from an address on, by /proc. */
export function memoryAt(address: number, pid: number | 'self' = 'self'): Memory {
  const through = <R>(use: (fd: number) => R): R => {
    const fd = openSync(`/proc/${pid}/mem`, 'r+');
    try {
      return use(fd);
    } finally {
      closeSync(fd);
    }
  };
  return {
    address,
    pointer: (at = 0) => BigInt(address + at),
    write(content, at = 0) {
      const bytes =
        typeof content === 'string'
          ? Buffer.from(content)
          : Buffer.from(content.buffer, content.byteOffset, content.byteLength);
      through((fd) => writeSync(fd, bytes, 0, bytes.length, address + at));
      return BigInt(address + at);
    },
    read(length, at = 0) {
      const bytes = Buffer.alloc(length);
      through((fd) => readSync(fd, bytes, 0, length, address + at));
      return bytes;
    },
  };
}

const wordBytes = process.arch === 'ia32' ? 4 : 8;

/** Words of this architecture, one behind the other. */
export function words(...values: (number | bigint)[]): Buffer {
  const bytes = Buffer.alloc(values.length * wordBytes);
  values.forEach((value, at) => {
    if (wordBytes === 4) bytes.writeUInt32LE(Number(BigInt.asUintN(32, BigInt(value))), at * 4);
    else bytes.writeBigUInt64LE(BigInt.asUintN(64, BigInt(value)), at * 8);
  });
  return bytes;
}

export { wordBytes };

/** What threads and processes have at hand in a text: they see nothing of this file. */
export const AIDS = `
  const fs = require('node:fs');
  const os = require('node:os');
  const base = require(${JSON.stringify(fileURLToPath(new URL('../../../dist/cjs/src/index.js', import.meta.url)))});
  const status = (key) => new RegExp('^' + key + ':[ \\\\t]*(.*)$', 'm').exec(fs.readFileSync('/proc/thread-self/status', 'utf8'))?.[1];
  const stat = (field) => Number(fs.readFileSync('/proc/thread-self/stat', 'utf8').split(') ').pop().split(' ')[field - 3]);
  const codeOf = (call) => { try { call(); return undefined; } catch (error) { return error.code ?? String(error); } };
  const filter = (name, errno) => {
    const lines = [[0x20, 0, 0, 0], [0x15, 0, 1, base.SYS[name]], [0x06, 0, 0, 0x50000 | errno], [0x06, 0, 0, 0x7fff0000]];
    const bytes = Buffer.alloc(8 * lines.length);
    lines.forEach(([code, jt, jf, k], at) => {
      bytes.writeUInt16LE(code, 8 * at);
      bytes.writeUInt8(jt, 8 * at + 2);
      bytes.writeUInt8(jf, 8 * at + 3);
      bytes.writeUInt32LE(k, 8 * at + 4);
    });
    return { len: lines.length, filter: bytes };
  };
`;

/** {@link AIDS} for a thread with a namespace of mounts of its own, of which nothing comes back. */
export const OWN_MOUNTS = `${AIDS}
  linux.unshare(['CLONE_NEWNS']);
  linux.mount('none', '/', null, ['MS_REC', 'MS_PRIVATE'], null);
  const type = (path) => fs.statfsSync(path).type;
  const text = (value) => Buffer.from(value + '\\0');
`;

const linuxPath = fileURLToPath(new URL('../../../dist/cjs/src/linux.js', import.meta.url));

/** The text of a program that runs the body of a function, with {@link AIDS} and `linux`, and prints what it returns as JSON. */
export function program(body: string): string {
  return `const linux = require(${JSON.stringify(linuxPath)}); ${AIDS}
    const result = (() => { ${body} })();
    if (result !== undefined) fs.writeSync(1, JSON.stringify(result) + '\\n');`;
}

const LIMIT_MS = 20_000;

/** A Node of this architecture, and what stands before its own arguments. */
export const [NODE, ...NODE_FIRST] = underQemuUser ? ['qemu-aarch64', process.execPath] : [process.execPath];

/** Runs Node until it ends, or for a time. */
export function runNode(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  return spawnSync(NODE, [...NODE_FIRST, ...args], {
    encoding: 'utf8',
    timeout: LIMIT_MS,
    killSignal: 'SIGKILL',
    env: { ...process.env, ...env },
  });
}

/** Runs the body of a function in a process of its own, and gives what it returns. */
export function inProcess(body: string, env: NodeJS.ProcessEnv = {}): unknown {
  const { stdout, stderr, status, signal } = runNode(['-e', program(body)], env);
  if (status !== 0) throw new Error(`the process ended with ${status ?? signal}: ${stderr}`);
  return JSON.parse(stdout);
}

/** A process that runs the body of a function, and lives on when it has printed its line. */
export async function startProcess(body: string): Promise<{ readonly child: ChildProcess; readonly line: unknown }> {
  const child = spawn(NODE, [...NODE_FIRST, '-e', program(body)], { stdio: ['pipe', 'pipe', 'pipe'] });
  const timer = setTimeout(() => child.kill('SIGKILL'), LIMIT_MS);
  let text = '';
  let errors = '';
  const closed = once(child, 'close');
  child.stdout.setEncoding('utf8');
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    errors += chunk;
  });
  try {
    for await (const chunk of child.stdout.iterator({ destroyOnReturn: false })) {
      text += chunk;
      if (text.includes('\n')) break;
    }
  } finally {
    clearTimeout(timer);
  }
  if (text === '') {
    await closed;
    throw new Error(`the process said nothing: ${errors}`);
  }
  return { child, line: JSON.parse(text) };
}

/** Ends a process with a signal and says which one ended it. */
export async function killed(child: ChildProcess, send: () => unknown = () => child.kill('SIGKILL')): Promise<unknown> {
  const ended = once(child, 'exit');
  send();
  const [, signal] = await ended;
  return signal;
}

/** A process that sleeps. */
export function sleeper(): { readonly child: ChildProcess; readonly pid: number } {
  const child = spawn('sleep', ['20'], { stdio: 'ignore' });
  if (child.pid === undefined) throw new Error('there is no program sleep');
  return { child, pid: child.pid };
}

/** Tries until `done` gives something, for at most fifteen seconds. */
export function until<T>(done: () => T | undefined | false): T {
  const cell = new Int32Array(new SharedArrayBuffer(4));
  for (const end = Date.now() + 15_000; Date.now() < end; Atomics.wait(cell, 0, 0, 2)) {
    const value = done();
    if (value !== undefined && value !== false) return value;
  }
  throw new Error('nothing came of it in fifteen seconds');
}

/** A line of /proc/PID/status. */
export function statusOf(pid: number | string, key: string): string {
  return new RegExp(`^${key}:[ \\t]*(.*)$`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '';
}

/** A number of /proc/PID/stat, as proc_pid_stat(5) counts the fields. */
export function statOf(pid: number | string, field: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return Number(fields[field - 3]);
}
