import { renameSync, rmSync, writeFileSync } from 'node:fs';

/** Writes a file that others read at any time: they find it as it was, or whole. */
export function writeWhole(path: string, text: string): void {
  const unfinished = `${path}.${process.pid}`;
  try {
    writeFileSync(unfinished, text);
    renameSync(unfinished, path);
  } finally {
    rmSync(unfinished, { force: true });
  }
}
