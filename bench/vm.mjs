// The virtual machine's times, the peer being the same thing without a saved state: node bench/vm.mjs
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openKernel } from 'jiffies-syscall';
import { setupVm, startVm } from 'jiffies-syscall/vm';

const ROUNDS = 5;
const CALLS = 2000;
const FILES = 100;
const MAIN = 'dist/esm/src/cli/main.js';

/** The median of what `work` takes, or of the times that it gives. */
async function median(work) {
  const times = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    const given = await work();
    times.push(given ?? performance.now() - start);
  }
  return times.sort((a, b) => a - b)[ROUNDS >> 1];
}

function must({ status, stdout, stderr }) {
  if (status !== 0) throw new Error(`exit status ${status}\n${stdout}${stderr}`);
}

const cli = (...args) => must(spawnSync(process.execPath, [MAIN, 'vm', ...args], { encoding: 'utf8' }));
const started = async (options, argv) => {
  const vm = await startVm(options);
  if (argv !== undefined) must(await vm.run(argv));
  await vm.close();
};

const rows = [];
const row = (name, ms, peer) => rows.push({ what: name, ms, 'without a state': peer, ratio: peer && peer / ms });

await setupVm();
const running = await startVm();
row('vm setup, everything there', await median(() => cli('setup')));
row('to the first answer', await median(() => started({})), await median(() => started({ cold: true })));
row(
  'to a script run by Node',
  await median(() => started({ project: resolve('.') }, ['node', 'examples/listing5.cjs'])),
  await median(() => started({ project: resolve('.'), cold: true }, ['node', 'examples/listing5.cjs'])),
);
row('vm run true', await median(() => cli('run', 'true')), await median(() => cli('run', '--cold', 'true')));
row(
  'vm run node -e 0',
  await median(() => cli('run', 'node', '-e', '0')),
  await median(() => cli('run', '--cold', 'node', '-e', '0')),
);
row('a further command', await median(async () => must(await running.run(['true']))));

const kernel = openKernel('vm');
row(
  "a call through openKernel('vm')",
  (await median(() => {
    for (let i = 0; i < CALLS; i++) kernel.syscall(20);
  })) / CALLS,
);
kernel.close();

// In the project, so that the guest sees this package at its own path.
const folder = mkdtempSync(resolve('bench/.pool-'));
try {
  const config = `import { vmPool } from 'jiffies-syscall/vitest';
const isolate = process.env.ISOLATE === 'yes';
export default { test: { pool: vmPool(), root: process.cwd(), isolate, fileParallelism: isolate } };
`;
  writeFileSync(join(folder, 'vitest.config.mjs'), config);
  mkdirSync(join(folder, 'tests'));
  for (let i = 0; i < FILES; i++) {
    writeFileSync(
      join(folder, `tests/${i}.test.mjs`),
      "import { expect, it } from 'vitest';\nit('adds', () => expect(1 + 1).toBe(2));\n",
    );
  }
  const run = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=verbose'];
  const where = ['--config', join(folder, 'vitest.config.mjs'), '--dir', folder];
  const vitest = (names = [], ISOLATE = 'no') => {
    const env = { ...process.env, JIFFIES_VM: 'require', ISOLATE };
    return spawn(process.execPath, [...run, ...where, ...names], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  };
  const whole = async (...args) => {
    const child = vitest(...args);
    child.stdout.resume();
    const [status] = await once(child, 'close');
    if (status !== 0) throw new Error(`vitest exited with ${status}`);
  };
  const firstResult = async (...args) => {
    const start = performance.now();
    const child = vitest(...args);
    for await (const chunk of child.stdout.iterator({ destroyOnReturn: false })) if (`${chunk}`.includes('✓')) break;
    const time = performance.now() - start;
    child.stdout.resume();
    await once(child, 'close');
    return time;
  };
  await whole(['/0.test']);
  row('vitest run, first result', await median(() => firstResult(['/0.test'])));
  row('vitest run, one file', await median(() => whole(['/0.test'])));
  row(`vitest run, ${FILES} files`, await median(() => whole()));
  // 9 and 90 to 99.
  row('vitest run, 11 files', await median(() => whole(['/9'])));
  row('vitest run, 11 files, isolated', await median(() => whole(['/9'], 'yes')));
} finally {
  rmSync(folder, { recursive: true });
}

console.log(`accelerator: ${running.accel}`);
await running.close();
console.table(
  rows.map((each) =>
    Object.fromEntries(Object.entries(each).map(([k, v]) => [k, typeof v === 'number' ? Number(v.toPrecision(3)) : v])),
  ),
);
