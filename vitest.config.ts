import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Tests that start many processes run with SLOW=1 (npm run test:slow, .ci/run): npm test stays under a minute.
    exclude: process.env.SLOW ? [] : ['**/*.slow.test.ts'],
    setupFiles: ['test/setup.ts'],
    // Code that counts what is covered runs two to three times slower: limits of time ask for it.
    env: { TZ: 'UTC', COVERAGE: process.argv.includes('--coverage') ? '1' : '' },
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
