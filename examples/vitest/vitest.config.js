import { vmPool } from 'jiffies-syscall/vitest';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // One Node for all files: in a machine without KVM a new one takes seconds.
  test: { pool: vmPool() },
});
