import { readFileSync } from 'node:fs';
import { release as osRelease } from 'node:os';
import { abis } from '../abi/all.js';
import { stockNumbers } from '../abi/jiffies.js';
import type { Gate, Submission } from '../marshal/gate.js';
import type { Addon } from './addon.js';
import { detect } from './detect.js';
import { Kernel } from './kernel.js';
import { loadAddon } from './load.cjs';
import { Table } from './table.js';

/** The gate of the running kernel. */
function nativeGate(addon: Addon): Gate {
  return {
    abi: abis[addon.abi],
    memory: addon.memory,
    trap: addon.trap,
    trapSegments: addon.trapSegments,
    batch: addon.batch,
    readMemory: addon.readMemory,
    writeMemory: addon.writeMemory,
    submit: (mayBlock, ...views) => submit(addon, mayBlock, views),
    close() {},
  };
}

function submit(addon: Addon, mayBlock: boolean, views: readonly ArrayBufferView[]): Submission {
  let bytes = new ArrayBuffer(0);
  let id = 0;
  const done = new Promise<readonly [low: number, high: number] | undefined>((resolve) => {
    id = addon.submit(
      mayBlock,
      (low, high, stack, started) => {
        bytes = stack;
        resolve(started ? [low, high] : undefined);
      },
      ...views,
    );
  });
  return { done, stack: () => new Uint8Array(bytes), interrupt: () => void addon.interrupt(id) };
}

/** Where the addon was loaded from. */
export function addonPath(): string {
  return loadAddon().path;
}

let running: Kernel | undefined;

/**
 * The running kernel.
 *
 * @throws {Error} ERR_ADDON_LOAD where there is none: not Linux, or the addon does not load
 */
export function nativeKernel(): Kernel {
  if (running === undefined) {
    const { addon } = loadAddon();
    const gate = nativeGate(addon);
    const release = osRelease();
    const found = detect(gate, readMarker);
    const title = `Linux ${release} ${gate.abi.name}`;
    running = new Kernel(gate, {
      kind: 'native',
      release,
      hz: found.hz,
      patched: found.patched,
      why: found.why,
      table: new Table(gate.abi, title, stockNumbers(gate.abi, found.patched)),
    });
  }
  return running;
}

/** The patch's marker file, or `undefined` where there is none. */
function readMarker(): string | undefined {
  try {
    return readFileSync('/proc/jiffies_syscalls', 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
