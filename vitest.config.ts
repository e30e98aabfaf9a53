import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Tests that start many processes run with SLOW=1 (npm run test:slow, .ci/run): npm test stays under a minute.
    exclude: process.env.SLOW ? [] : ['**/*.slow.test.ts'],
    setupFiles: ['test/setup.ts'],
    env: { TZ: 'UTC' },
    testTimeout: 20_000,
    // Modules hold no state that a test changes; loading weights and dictionaries once a thread halves the time.
    isolate: false,
    maxWorkers: '100%',
    coverage: {
      include: ['src/**/*.ts'],
      exclude: ['**/generated/**', '**/*.generated.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { lines: 90 },
    },
  },
});
