import type { Clock } from './clock.js';
import type { Tree } from './tree.js';

/** What a call's function sees of the kernel that it is part of. */
export interface Machine {
  readonly release: string;
  readonly hz: number;
  readonly clock: Clock;
  /** The low 32 bits of jiffies_64, as a `long`. */
  readonly jiffies: number;
  readonly root: Tree;
  /** `count` random bytes. */
  random(count: number): Uint8Array;
}
