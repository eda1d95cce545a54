// Runs the cases against one kernel and prints TAP: node tests/conformance/run.mjs native|emulated
import { rmSync } from 'node:fs';
import { openKernel } from 'jiffies-syscall';
import { casesWithout, reasons } from '../qemu-user.mjs';
import { cases, jiffiesCases, path, setUp } from './cases.mjs';

const kernel = openKernel(process.argv[2] ?? 'native');
const all = Object.entries(kernel.patched ? { ...cases, ...jiffiesCases } : cases);
console.log(
  `TAP version 13\n1..${all.length}\n# ${kernel.kind} ${kernel.release} ${kernel.abi.name}, Node ${process.version} ${process.arch}`,
);
// The emulated kernel is the same everywhere.
const reason = kernel.kind === 'native' ? reasons(cases, casesWithout) : () => undefined;
for (const [index, [name, run]] of all.entries()) {
  const without = reason(name);
  if (without !== undefined) {
    console.log(`ok ${index + 1} - ${name} # SKIP ${without}`);
    continue;
  }
  try {
    run(setUp(kernel));
    console.log(`ok ${index + 1} - ${name}`);
  } catch (error) {
    console.log(`not ok ${index + 1} - ${name}\n# ${String(error.stack).replaceAll('\n', '\n# ')}`);
    process.exitCode = 1;
  }
}
rmSync(path, { force: true });
