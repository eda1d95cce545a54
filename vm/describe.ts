// Prints the description of the machine that a kernel in a VM runs in, after making it ready: one JSON object. With a time (ms) it takes
// away the saved state of before, which did not resume, and describes a machine that boots.
import { VmError } from './errors.js';
import { usingCache } from './setup/lock.js';
import { contextOf, plan, stateFor, type VmOptions } from './start.js';
import { discardState, PLAIN } from './state.js';

const [time] = process.argv.slice(2);

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
    if (time === undefined) return { ...planned.machine, state: await stateFor(planned, options) };
    await discardState(planned.machine, PLAIN, Number(time), contextOf(options));
    return planned.machine;
  });
  process.stdout.write(JSON.stringify(machine));
} catch (error) {
  if (!(error instanceof VmError)) throw error;
  process.stderr.write(`jiffies-syscall: ${error.message}\n`);
  process.exitCode = 1;
}
