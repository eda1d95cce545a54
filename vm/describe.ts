// Prints the description of the machine that a kernel in a VM runs in, after making it ready: one JSON object.
import { VmError } from './errors.js';
import { usingCache } from './setup/lock.js';
import { contextOf, plan, stateFor, type VmOptions } from './start.js';

const options: VmOptions = {
  onEvent(event) {
    if (event.type === 'step' && event.state === 'started')
      process.stderr.write(`jiffies-syscall: ${event.step}: started\n`);
    if (event.type === 'notice') process.stderr.write(`jiffies-syscall: ${event.text}\n`);
  },
};

try {
  const machine = await usingCache(contextOf(options), async () => {
    const planned = await plan(options);
    return { ...planned.machine, state: await stateFor(planned, options) };
  });
  process.stdout.write(JSON.stringify(machine));
} catch (error) {
  if (!(error instanceof VmError)) throw error;
  process.stderr.write(`jiffies-syscall: ${error.message}\n`);
  process.exitCode = 1;
}
