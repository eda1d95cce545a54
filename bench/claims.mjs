// The article's claims, measured: int 0x80 beside the vDSO's entry, on this processor and in the guest, and a jiffies call beside reads of /proc/jiffies.
//   node bench/claims.mjs [--json]
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { setupVm, startVm } from 'jiffies-syscall/vm';

const { values: options } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const root = fileURLToPath(new URL('..', import.meta.url));
const LIMIT_MS = 120_000;

/** The program's lines: name → nanoseconds. */
const times = (text) =>
  Object.fromEntries(
    text
      .trim()
      .split('\n')
      .map((line) => line.split(' '))
      .map(([name, ns]) => [name, Number(ns)]),
  );

async function inGuest(folder) {
  const { tree } = await setupVm({ install: true });
  const source = join(folder, 'proc');
  cpSync(join(root, 'kernel-module/proc'), source, { recursive: true });
  execFileSync('make', ['-s', '-C', source, `BUILD=${tree}/build`, 'ARCH=i386'], {
    timeout: LIMIT_MS,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const vm = await startVm();
  try {
    await vm.writeFile('/tmp/jiffies_proc.ko', readFileSync(join(source, 'jiffies_proc.ko')));
    await vm.writeFile('/tmp/claims', readFileSync(join(folder, 'claims')), 0o755);
    await vm.run(['insmod', '/tmp/jiffies_proc.ko']);
    const { status, stdout, stderr } = await vm.run(['/tmp/claims', 'jiffies']);
    if (status !== 0) throw new Error(`claims exited with ${status} in the guest\n${stdout}${stderr}`);
    return { accel: vm.accel, ...times(stdout.toString()) };
  } finally {
    await vm.close();
  }
}

const folder = mkdtempSync(join(tmpdir(), 'jiffies-claims-'));
try {
  const program = join(folder, 'claims');
  execFileSync('gcc', ['-m32', '-O2', '-static', '-Wall', '-o', program, join(root, 'bench/claims.c')], {
    timeout: LIMIT_MS,
  });
  const host = times(execFileSync(program, { encoding: 'utf8', timeout: LIMIT_MS }));
  const guest = await inGuest(folder);
  const place = `guest, ${guest.accel}`;
  const rows = [
    {
      where: 'this processor',
      what: 'getppid',
      slow: 'int 0x80',
      ns: host.int80,
      fast: 'vDSO entry',
      fastNs: host.vdso,
    },
    { where: place, what: 'getppid', slow: 'int 0x80', ns: guest.int80, fast: 'vDSO entry', fastNs: guest.vdso },
    {
      where: place,
      what: 'jiffies',
      slow: '/proc/jiffies: open, read, close',
      ns: guest.proc,
      fast: 'getjiffies, int 0x80',
      fastNs: guest.getjiffies,
    },
    {
      where: place,
      what: 'jiffies',
      slow: '/proc/jiffies: read again',
      ns: guest.proc_again,
      fast: 'getjiffies, int 0x80',
      fastNs: guest.getjiffies,
    },
  ].map((row) => ({ ...row, ratio: Number((row.ns / row.fastNs).toPrecision(3)) }));
  if (options.json) console.log(JSON.stringify(rows, null, 2));
  else console.table(rows);
} finally {
  rmSync(folder, { recursive: true });
}
