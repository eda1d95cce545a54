// Makes the two lists beside it from copies of their sources, to compare the tables with:
//   node tests/generate/lists/make.mjs LIBSECCOMP_SYSCALLS_CSV GOLANG_SYS_UNIX
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [csv, go] = process.argv.slice(2);
if (!csv || !go) {
  console.error('usage: node tests/generate/lists/make.mjs LIBSECCOMP_SYSCALLS_CSV GOLANG_SYS_UNIX');
  process.exit(2);
}

function write(list, source, numbers) {
  const lines = Object.entries(numbers).map(([abi, calls]) => `"${abi}": ${JSON.stringify(calls)}`);
  const path = new URL(`${list}.json`, import.meta.url);
  writeFileSync(path, `{\n"source": ${JSON.stringify(source)},\n${lines.join(',\n')}\n}\n`);
}

const [head, ...rows] = readFileSync(csv, 'utf8').trim().split('\n');
const columns = head.split(',');
const seccomp = { i386: 'x86', x86_64: 'x86_64', arm64: 'aarch64' };
write(
  'libseccomp',
  `libseccomp src/syscalls.csv, ${columns[0].replace(/^#syscall \(|\)$/g, '')}`,
  Object.fromEntries(
    Object.entries(seccomp).map(([abi, column]) => {
      const at = columns.indexOf(column);
      const numbered = rows.map((row) => row.split(',')).filter((row) => /^\d+$/.test(row[at]));
      return [abi, Object.fromEntries(numbered.map((row) => [row[0], Number(row[at])]))];
    }),
  ),
);

const golang = { i386: '386', x86_64: 'amd64', arm64: 'arm64' };
write(
  'golang',
  'golang.org/x/sys/unix zsysnum_linux_*.go',
  Object.fromEntries(
    Object.entries(golang).map(([abi, arch]) => {
      const text = readFileSync(join(go, `zsysnum_linux_${arch}.go`), 'utf8');
      const found = [...text.matchAll(/^\s*SYS_(\w+)\s*=\s*(\d+)/gm)];
      return [abi, Object.fromEntries(found.map(([, name, number]) => [name.toLowerCase(), Number(number)]))];
    }),
  ),
);
