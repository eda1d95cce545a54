import { closeSync, openSync } from 'node:fs';
import { defineSyscalls } from '../../src/promises.js';

const LOCK_EX = 2;

/** Holds the lock of `path` while `work` runs; another process that wants it waits. It ends with this process, however that ends. */
export async function withLock<T>(path: string, signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
  const { flock } = defineSyscalls('[may_block] int flock([fd] int fd, int operation);');
  const fd = openSync(path, 'w');
  try {
    await flock(fd, LOCK_EX, { signal });
    return await work();
  } finally {
    closeSync(fd);
  }
}
