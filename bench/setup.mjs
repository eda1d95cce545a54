// `vm setup` from nothing, beside the same with everything there: each step's seconds. It downloads about 250 MB and builds a kernel.
//   node bench/setup.mjs [--json]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { setupVm } from 'jiffies-syscall/vm';

const { values: options } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const cache = mkdtempSync(join(tmpdir(), 'jiffies-setup-'));
process.env.XDG_CACHE_HOME = cache;

/** A set-up's seconds: those of its steps, and all. */
async function setUp() {
  const steps = [];
  const start = performance.now();
  await setupVm({
    install: true,
    onEvent: (event) => {
      if (event.type === 'step' && event.state === 'done') steps.push({ step: event.step, seconds: event.seconds });
    },
  });
  return [...steps, { step: 'all', seconds: (performance.now() - start) / 1000 }];
}

try {
  const fromNothing = await setUp();
  const again = (await setUp()).at(-1).seconds;
  const rows = fromNothing.map((row) => ({
    step: row.step,
    seconds: Number(row.seconds.toPrecision(3)),
    ...(row.step === 'all'
      ? { 'everything there': Number(again.toPrecision(2)), ratio: Math.round(row.seconds / again) }
      : {}),
  }));
  if (options.json) console.log(JSON.stringify(rows, null, 2));
  else console.table(rows);
} finally {
  rmSync(cache, { recursive: true, force: true });
}
