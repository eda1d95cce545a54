import type { Inode } from './files.js';

/** The file system, all of it in memory: paths, without links. */
export class Tree {
  readonly directories = new Set(['/', '/proc', '/dev', '/tmp']);
  readonly files = new Map<string, Inode>();
  /** Files whose text is made when they are opened. */
  readonly generated: ReadonlyMap<string, () => string>;

  constructor(generated: ReadonlyMap<string, () => string>) {
    this.generated = generated;
  }

  exists(path: string): boolean {
    return this.files.has(path) || this.generated.has(path) || path === '/dev/null' || path === '/dev/zero';
  }
}
