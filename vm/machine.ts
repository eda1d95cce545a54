import type { Duplex, Readable } from 'node:stream';

/** How a virtual CPU runs. */
export type Accelerator = 'kvm' | 'tcg';

/** Milliseconds from a machine's start to its first sign of life. */
export const START_LIMIT_MS = { boot: 60_000, resume: 20_000 } as const;

/** What a machine is made of. */
export interface MachineOptions {
  /** A bzImage. */
  readonly kernel: string;
  /** The image of the root file system. */
  readonly root: string;
  /** Mebibytes. */
  readonly memory: number;
  readonly accel: Accelerator;
  /** The host's folder that the guest can mount as `project`. */
  readonly share: { readonly path: string; readonly writable: boolean };
  /** Where the guest mounts it; undefined where the share is an empty folder that nobody asked for. */
  readonly mountAt?: string | undefined;
  /** A saved state to resume instead of booting. */
  readonly state?: string | undefined;
  /** What QEMU says of its version; needed for a state. */
  readonly version?: string | undefined;
  /** A shift of `-icount` with sleeps skipped, for tests of time. */
  readonly icount?: number | undefined;
  /** The CPU stands still until a debugger on this TCP port lets it go. */
  readonly gdbPort?: number | undefined;
}

/** How a machine ended. */
export interface MachineEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** What the machine itself wrote as errors. */
  readonly errors: string;
}

/** A machine with a guest in it; QEMU is one, another can take its place. */
export interface Machine {
  /** Bytes to and from the guest's agent. */
  readonly control: Duplex;
  /** Bytes to and from the guest's task, for promised calls. */
  readonly jobs: Duplex;
  /** The guest's serial console. */
  readonly console: Readable;
  readonly pid: number | undefined;
  readonly ended: Promise<MachineEnd>;
  /** Lets the host's process end while the machine runs. */
  unref(): void;
  /** Saves the whole state in a file; the machine does not go on. */
  save(file: string): Promise<void>;
  /** Ends it at once. */
  kill(): Promise<void>;
}
