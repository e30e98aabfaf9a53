// Compiles src to dist (what ships); eval, bench and the tidy check to dist-tools (what measures it); the page to dist/web.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, rmSync } from 'node:fs';

const tsc = 'node_modules/typescript/bin/tsc';
for (const folder of ['dist', 'dist-tools']) rmSync(folder, { recursive: true, force: true });
for (const project of ['tsconfig.build.json', 'tsconfig.tools.json']) {
  const { status } = spawnSync(process.execPath, [tsc, '-p', project], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
if (existsSync('web/index.html')) {
  const words = [
    'node_modules/vite/bin/vite.js',
    'build',
    '--config',
    'web/vite.config.ts',
    '--logLevel',
    'warn',
  ];
  const { status } = spawnSync(process.execPath, words, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
try {
  chmodSync('dist/cli/main.js', 0o755);
} catch {
  // A partial tree (a library without its commands) still builds.
}
