import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Agent } from './agent.js';
import { VmError } from './errors.js';
import type { MachineOptions } from './machine.js';
import { qemuArguments, startQemu } from './qemu.js';
import { ensure, isMade, placeOf, type SetupContext, type Step } from './setup/step.js';
import { qemuVersion } from './setup/tools.js';

/** From QEMU's start to a Node that waits. */
const BOOT_LIMIT_MS = 60_000;
const WAIT_SCRIPT = '/usr/lib/jiffies-vm/wait.cjs';
/** The environment of a command that is given none. */
export const GUEST_ENVIRONMENT = {
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  HOME: '/root',
  TERM: 'dumb',
};

/** The saved state of a machine with `options`, with a Node waiting in it. */
function stateStep(options: MachineOptions): Step {
  const { share: _, ...machine } = options;
  return {
    name: 'state',
    inputs: [qemuVersion(), ...qemuArguments({ ...machine, share: { path: '', writable: false } })],
    files: ['state'],
    async build(folder, { log, signal }) {
      const running = startQemu(options);
      const limit = setTimeout(() => void running.kill(), BOOT_LIMIT_MS);
      running.console.on('data', (chunk: Buffer) => log.write(chunk.toString()));
      running.jobs.resume();
      try {
        const agent = new Agent(running.control);
        void running.ended.then(({ errors }) =>
          agent.end(new VmError('ERR_VM_START', `the machine ended before its state was saved. ${errors}`)),
        );
        await agent.greet();
        const node = agent.spawnWaiting(['/usr/bin/node', WAIT_SCRIPT], { env: GUEST_ENVIRONMENT });
        await Promise.race([
          once(node.stdout, 'data'),
          node.exit.then(() => Promise.reject(log.failure('Node ended'))),
        ]);
        signal?.throwIfAborted();
        await running.save(join(folder, 'state'));
      } finally {
        clearTimeout(limit);
        await running.kill();
      }
    },
  };
}

/** The file of the saved state where there is one. */
export function savedState(options: MachineOptions): string | undefined {
  const step = stateStep(options);
  return isMade(step) ? join(placeOf(step), 'state') : undefined;
}

/** Boots a machine, saves its state, and returns the file. */
export async function saveState(options: MachineOptions, context: SetupContext): Promise<string> {
  const file = join(await ensure(stateStep(options), context), 'state');
  if (!existsSync(file)) throw new VmError('ERR_VM_SETUP', `the saved state ${file} is missing`);
  return file;
}
