// Compiles src to dist (what ships); eval, bench and the tidy check to dist-tools (what measures it); the page to dist/web.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const tsc = 'node_modules/typescript/bin/tsc';
for (const folder of ['dist', 'dist-tools']) rmSync(folder, { recursive: true, force: true });
for (const project of ['tsconfig.build.json', 'tsconfig.tools.json']) {
  const { status } = spawnSync(process.execPath, [tsc, '-p', project], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
// What was coded by another build is coded again, though the version may be the same: see src/dossier/build.ts.
const coding = ['util', 'model', 'ontology', 'language', 'coding', 'claims', 'readers', 'dossier'];
const sum = createHash('sha256');
for (const folder of coding) {
  const names = existsSync(`dist/${folder}`) ? readdirSync(`dist/${folder}`, { recursive: true }) : [];
  for (const name of names.filter((one) => one.endsWith('.js')).sort())
    sum.update(`${name}\n`).update(readFileSync(`dist/${folder}/${name}`));
}
writeFileSync('dist/build.json', `${JSON.stringify({ coding: sum.digest('hex').slice(0, 16) })}\n`);
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
