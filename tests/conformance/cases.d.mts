import type { Kernel } from 'jiffies-syscall';

export interface Setup {
  readonly kernel: Kernel;
}
export const path: string;
export const cases: Readonly<Record<string, (setup: Setup) => void>>;
export const jiffiesCases: Readonly<Record<string, (setup: Setup) => void>>;
export function setUp(kernel: Kernel): Setup;
