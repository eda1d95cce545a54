import { closeSync, existsSync, fstatSync, openSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SyscallError } from '../../src/index.js';
import { defineSyscalls } from '../../src/promises.js';
import { cacheFolder } from '../paths.js';
import type { SetupContext } from './context.js';

const LOCK_SH = 1;
const LOCK_EX = 2;
const LOCK_NB = 4;

/** A file whose lock stands for something, which `what` names to who waits. */
export interface Lock {
  readonly path: string;
  readonly what: string;
}

/**
 * Holds a lock while `work` runs; another process that wants it says so, and waits. It ends with this process, however that ends.
 *
 * @param how `'shared'` with others that share it
 */
export async function withLock<T>(
  { path, what }: Lock,
  { emit, signal }: SetupContext,
  work: () => Promise<T>,
  how: 'alone' | 'shared' = 'alone',
): Promise<T> {
  const { flock } = defineSyscalls('[may_block] int flock([fd] int fd, int operation);');
  const operation = how === 'shared' ? LOCK_SH : LOCK_EX;
  for (;;) {
    const fd = openSync(path, 'a');
    try {
      try {
        await flock(fd, operation | LOCK_NB);
      } catch (error) {
        if (!(error instanceof SyscallError) || error.code !== 'EAGAIN') throw error;
        emit({ type: 'notice', text: `waiting for ${holders(fd)} to be done with ${what}` });
        await flock(fd, operation, { signal });
      }
      // Who removed what is out of date may have removed the file meanwhile, and a lock of that shuts nobody out.
      if (statSync(path, { throwIfNoEntry: false })?.ino === fstatSync(fd).ino) return await work();
    } finally {
      closeSync(fd);
    }
  }
}

/** Holds the cache, with others that do, while `work` makes something in it, or starts from it. */
export function usingCache<T>(context: SetupContext, work: () => Promise<T>): Promise<T> {
  return withLock(cacheLock(), context, work, 'shared');
}

/** Holds the cache while `work` removes something of it, when nobody uses it. */
export function cleaningCache<T>(context: SetupContext, work: () => Promise<T>): Promise<T> {
  return withLock(cacheLock(), context, work);
}

function cacheLock(): Lock {
  return { path: join(cacheFolder(), 'in-use.lock'), what: 'the cache' };
}

/** Who holds a file's lock, as far as the kernel says: not in every container. */
function holders(fd: number): string {
  const inode = fstatSync(fd).ino;
  const locks = existsSync('/proc/locks') ? readFileSync('/proc/locks', 'utf8').split('\n') : [];
  const pids = locks
    .filter((line) => line.includes(`:${inode} `) && !line.includes('->'))
    .flatMap((line) => /([1-9]\d*) \S+ \d+ EOF$/.exec(line)?.[1] ?? []);
  return pids.length === 0 ? 'another run' : `process ${pids.join(', ')}`;
}
