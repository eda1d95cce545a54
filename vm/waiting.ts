import type { SpawnOptions } from './process.js';

const HEAD_BYTES = 4;
/** What Node looks at when it starts, so that it has to start with it. */
export const AT_START = /^(PATH|LANG|LANGUAGE|LC_.*|LD_.*|UV_.*|SSL_.*|OPENSSL_.*|MALLOC_.*|NODE_(?!ENV$).*)$/;

/**
 * The script and its arguments, where a Node that runs already, and was started with `execArgv`, can stand in for one that is started
 * with `argv`.
 */
export function scriptOf(
  argv: readonly string[],
  { env = {}, terminal }: SpawnOptions,
  execArgv: readonly string[],
): string[] | undefined {
  const [program, ...all] = argv;
  const [script, ...args] = all.slice(execArgv.length);
  if (program !== 'node' || terminal || execArgv.some((option, at) => all[at] !== option)) return undefined;
  if (script === undefined || script.startsWith('-')) return undefined;
  return Object.keys(env).some((name) => AT_START.test(name)) ? undefined : [script, ...args];
}

/** The message that `guest/wait.cjs` waits for. */
export function goOn(what: { cwd: string; env: Readonly<Record<string, string>>; argv: readonly string[] }): Buffer {
  const text = Buffer.from(JSON.stringify(what));
  const head = Buffer.alloc(HEAD_BYTES);
  head.writeUInt32LE(text.length);
  return Buffer.concat([head, text]);
}
