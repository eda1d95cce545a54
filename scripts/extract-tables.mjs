// Reads the unpacked linux-libc-dev of one kernel and writes the facts in it as data, which scripts/generate-tables.mjs turns into TypeScript.
//   node scripts/extract-tables.mjs ROOT VERSION      ROOT: where `dpkg -x linux-libc-dev_*.deb` put its files
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [root, version] = process.argv.slice(2);
if (!root || !version) {
  console.error('usage: node scripts/extract-tables.mjs ROOT VERSION');
  process.exit(2);
}
const include = join(root, 'usr/include');

function numbers(header) {
  const text = readFileSync(join(include, 'x86_64-linux-gnu/asm', header), 'utf8');
  return Object.fromEntries(
    [...text.matchAll(/^#define\s+__NR_(\w+)\s+(\d+)\s*$/gm)].map(([, name, nr]) => [name, Number(nr)]),
  );
}

function errnos(header) {
  const text = readFileSync(join(include, 'asm-generic', header), 'utf8');
  return [...text.matchAll(/^#define\s+(E\w+)\s+(\d+)\s*\/\*\s*(.*?)\s*\*\//gm)].map(([, name, errno, comment]) => [
    name,
    { errno: Number(errno), message: comment.replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase()) },
  ]);
}

const facts = {
  command: `node scripts/extract-tables.mjs ROOT ${version}`,
  source: `Debian linux-libc-dev ${version}`,
  numbers: { i386: numbers('unistd_32.h'), x86_64: numbers('unistd_64.h') },
  errnos: Object.fromEntries([...errnos('errno-base.h'), ...errnos('errno.h')]),
};
writeFileSync('src/generated/data/tables.json', `${JSON.stringify(facts, null, 1)}\n`);
