import { fileURLToPath } from 'node:url';
import { vmPool } from 'jiffies-syscall/vitest';
import { defineConfig } from 'vitest/config';
import base from '../../vitest.config.js';

export default defineConfig({
  ...base,
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    ...base.test,
    include: ['tests/vm/guest/**/*.test.ts'],
    exclude: [],
    pool: vmPool({ kernel: process.env.VMK ?? 'patched' }),
    isolate: false,
    fileParallelism: false,
  },
});
