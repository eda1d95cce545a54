import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (path: string) => fileURLToPath(new URL(`src/${path}`, import.meta.url));

const report = process.env.JIFFIES_TEST_REPORT;

export default defineConfig({
  oxc: { include: /\.(m?ts|cts)$/ },
  resolve: {
    alias: [
      { find: /^jiffies-syscall$/, replacement: source('index.ts') },
      { find: /^jiffies-syscall\/promises$/, replacement: source('promises.ts') },
      { find: /^jiffies-syscall\/emulator$/, replacement: source('emulator/index.ts') },
      { find: /^jiffies-syscall\/spec$/, replacement: source('spec/index.ts') },
    ],
  },
  test: {
    include: ['tests/**/*.test.ts'],
    // .ci/run counts from a report; a terminal needs none.
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
