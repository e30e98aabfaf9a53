// Pictures of every view, light and dark, in out/screenshots: npm run screenshots. Runs the test that makes them.
import { spawnSync } from 'node:child_process';

const words = [
  'node_modules/vitest/vitest.mjs',
  'run',
  '--config',
  'vitest.e2e.config.ts',
  'e2e/screenshots.test.ts',
];
const { status } = spawnSync(process.execPath, words, {
  stdio: 'inherit',
  env: { ...process.env, SCREENSHOTS: 'out/screenshots' },
});
process.exitCode = status ?? 1;
