import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ErrnoFacts } from './data.js';

/** The errors of the kernel's asm-generic tables, which all of its architectures here use. */
export function readErrnos(tree: string): ErrnoFacts[] {
  return ['errno-base.h', 'errno.h'].flatMap((header) => {
    const text = readFileSync(join(tree, 'include/uapi/asm-generic', header), 'utf8');
    return [...text.matchAll(/^#define\s+(E\w+)\s+(\d+)\s*\/\*\s*(.*?)\s*\*\//gm)].map(
      ([, name = '', errno, comment = '']) => ({
        name,
        errno: Number(errno),
        message: comment.replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase()),
      }),
    );
  });
}
