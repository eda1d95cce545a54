import type { SpawnOptions } from './process.js';

const HEAD_BYTES = 4;
/** What Node looks at when it starts, so that it has to start with it. */
export const AT_START = /^(PATH|LANG|LANGUAGE|LC_.*|LD_.*|UV_.*|SSL_.*|OPENSSL_.*|MALLOC_.*|NODE_(?!ENV$).*)$/;

/** The script and its arguments, where a Node that runs already can stand in for one that is started with `argv`. */
export function scriptOf(argv: readonly string[], { env = {}, terminal }: SpawnOptions): string[] | undefined {
  const [program, script, ...args] = argv;
  if (program !== 'node' || terminal || script === undefined || script.startsWith('-')) return undefined;
  return Object.keys(env).some((name) => AT_START.test(name)) ? undefined : [script, ...args];
}

/** The message that `guest/wait.cjs` waits for. */
export function goOn(what: { cwd: string; env: Readonly<Record<string, string>>; argv: readonly string[] }): Buffer {
  const text = Buffer.from(JSON.stringify(what));
  const head = Buffer.alloc(HEAD_BYTES);
  head.writeUInt32LE(text.length);
  return Buffer.concat([head, text]);
}
