import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
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

/** Modules of the shared folder, by their paths, which a waiting Node has imported. */
export type Preload = readonly string[];

/** The saved state of a machine with `options`, with a Node waiting in it. */
function stateStep(options: MachineOptions, preload: Preload): Step {
  const { share: _, ...machine } = options;
  return {
    name: 'state',
    inputs: [
      qemuVersion(),
      ...qemuArguments({ ...machine, share: { path: '', writable: false } }),
      ...preload.flatMap((path) => [path, readFileSync(path, 'utf8')]),
    ],
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
        const mounted = preload.length > 0 ? options.mountAt : undefined;
        if (mounted !== undefined) await agent.mount('project', mounted, { writable: false, live: false });
        const node = agent.spawnWaiting(['/usr/bin/node', WAIT_SCRIPT, ...preload], { env: GUEST_ENVIRONMENT });
        node.stderr.on('data', (chunk: Buffer) => log.write(chunk.toString()));
        await Promise.race([
          once(node.stdout, 'data'),
          node.exit.then(() => Promise.reject(log.failure('Node ended'))),
        ]);
        // QEMU saves no machine whose share is mounted.
        if (mounted !== undefined) await agent.unmount(mounted);
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
export function savedState(options: MachineOptions, preload: Preload): string | undefined {
  const step = stateStep(options, preload);
  return isMade(step) ? join(placeOf(step), 'state') : undefined;
}

/** Boots a machine, saves its state, and returns the file. */
export async function saveState(options: MachineOptions, preload: Preload, context: SetupContext): Promise<string> {
  const file = join(await ensure(stateStep(options, preload), context), 'state');
  if (!existsSync(file)) throw new VmError('ERR_VM_SETUP', `the saved state ${file} is missing`);
  return file;
}
