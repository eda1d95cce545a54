import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Headers, triplets } from './compiler.js';

/** Folders below the headers for user space whose files name constants of calls. */
const folders = ['linux', 'linux/sched', 'asm-generic', ...triplets.map((triplet) => `${triplet}/asm`)];
/** The kernel's own headers that name what calls take and no header for user space has. */
const own = ['fs', 'fs_dirent', 'key', 'net', 'socket', 'splice', 'stat', 'swap', 'syslog'];

/** The names of all constants in the headers: macros that have a value, and members of enumerations. */
export function readNames(headers: Headers, kernel: string): string[] {
  const files = folders.flatMap((folder) =>
    readdirSync(join(headers, folder))
      .filter((file) => file.endsWith('.h'))
      .map((file) => join(headers, folder, file)),
  );
  files.push(...own.map((file) => join(kernel, 'include/linux', `${file}.h`)));
  return [...new Set(files.flatMap((file) => namesIn(readFileSync(file, 'utf8'))))].sort();
}

function namesIn(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
  const macros = [...code.matchAll(/^[ \t]*#[ \t]*define[ \t]+([A-Za-z_]\w*)(?![\w(])[ \t]+\S/gm)].map(
    ([, name = '']) => name,
  );
  const members = [...code.matchAll(/\benum\b\s*\w*\s*\{([^}]*)\}/g)].flatMap(([, body = '']) =>
    [...body.replace(/^\s*#(?:.*\\\n)*.*/gm, '').matchAll(/(?:^|,)\s*([A-Za-z_]\w*)(?=\s*(?:[=,]|$))/g)].map(
      ([, name = '']) => name,
    ),
  );
  return [...macros, ...members];
}
