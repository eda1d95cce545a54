import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const report = process.env.JIFFIES_TEST_REPORT;

export default defineConfig({
  oxc: { include: /\.(m?ts|cts)$/ },
  resolve: {
    alias: [
      { find: /^jiffies-syscall$/, replacement: source('src/index.ts') },
      { find: /^jiffies-syscall\/promises$/, replacement: source('src/promises.ts') },
      { find: /^jiffies-syscall\/emulator$/, replacement: source('src/emulator/index.ts') },
      { find: /^jiffies-syscall\/spec$/, replacement: source('src/spec/index.ts') },
      { find: /^jiffies-syscall\/vm$/, replacement: source('vm/index.ts') },
    ],
  },
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/vm/guest/**'],
    // .ci/run counts from a report; a terminal needs none.
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
