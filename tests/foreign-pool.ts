import { join } from 'node:path';
import type { PoolRunnerInitializer } from 'vitest/node';
import { arm64Command } from '../scripts/arm64-run.mjs';
import { i386Command } from '../scripts/i386-run.mjs';
import { hostPeer } from '../vm/pool/peer.js';
import { PeerWorker } from '../vm/pool/worker.js';
import { type Foreign, root } from './foreign.js';

/** A Vitest pool whose files run in the Node of another architecture, on this machine's kernel. */
export function foreignPool(abi: Foreign['abi']): PoolRunnerInitializer {
  const name = `jiffies-${abi}`;
  return {
    name,
    createPoolWorker: (worker) =>
      new PeerWorker(name, worker, async ({ distPath, env }) => {
        const args = [join(root, 'dist/esm/vm/pool/guest.js'), distPath];
        const { JIFFIES_ADDON_PATH: _, ...given } = { ...process.env, ...env };
        return hostPeer(await (abi === 'i386' ? i386Command(['node', ...args], given) : arm64Command(args, given)));
      }),
  };
}
