import { defineConfig } from 'vitest/config';

/** Tests in a real browser, on the built command and page: `npm run test:e2e`. */
export default defineConfig({
  test: {
    include: ['e2e/**/*.test.ts'],
    env: { TZ: 'UTC' },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // One browser and one server a file; two at once would only slow each other down.
    fileParallelism: false,
  },
});
