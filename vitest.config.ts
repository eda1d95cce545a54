import { fileURLToPath } from 'node:url';
import { vmPool } from 'jiffies-syscall/vitest';
import { defineConfig } from 'vitest/config';
import { foreigners } from './tests/foreign.js';
import { foreignPool } from './tests/foreign-pool.js';

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const report = process.env.JIFFIES_TEST_REPORT;

export default defineConfig({
  oxc: { include: /\.(m?ts|cts)$/ },
  resolve: {
    alias: [
      { find: /^jiffies-syscall$/, replacement: source('src/index.ts') },
      { find: /^jiffies-syscall\/linux$/, replacement: source('src/linux.ts') },
      { find: /^jiffies-syscall\/promises$/, replacement: source('src/promises.ts') },
      { find: /^jiffies-syscall\/emulator$/, replacement: source('src/emulator/index.ts') },
      { find: /^jiffies-syscall\/spec$/, replacement: source('src/spec/index.ts') },
      { find: /^jiffies-syscall\/vm$/, replacement: source('vm/index.ts') },
    ],
  },
  test: {
    // .ci/run counts from a report; a terminal needs none.
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'host',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/vm/guest/**', 'tests/linux/foreign/**'],
        },
      },
      ...foreigners
        .filter(({ lacks }) => lacks === undefined)
        .map(({ abi }) => ({
          extends: true as const,
          test: {
            name: abi,
            include: ['tests/linux/foreign/*.test.ts'],
            pool: foreignPool(abi),
            // After the others, and both at once.
            sequence: { groupOrder: 2 },
            maxWorkers: 2,
          },
        })),
      {
        extends: true,
        test: {
          name: 'vm',
          include: ['tests/vm/guest/**/*.test.ts'],
          // tests/kernel-module/stock.test.ts shows that the same files fail on a kernel without the patch.
          pool: vmPool({ install: true, kernel: process.env.JIFFIES_TEST_VM_KERNEL ?? 'patched' }),
          // After the host's tests: both want the two processors that most machines have at least.
          sequence: { groupOrder: 1 },
          // A Node of its own for each file would take seconds to start under TCG.
          isolate: false,
          fileParallelism: false,
        },
      },
    ],
  },
});
