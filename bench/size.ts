import { spawnSync } from 'node:child_process';
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Limited } from './measure.js';

/** How much disk do the production dependencies take? */
export function benchSize(): Limited[] {
  const { stdout } = spawnSync('npm', ['ls', '--omit=dev', '--all', '--parseable'], { encoding: 'utf8' });
  const folders = stdout
    .split('\n')
    .slice(1)
    .filter((line) => line.includes('node_modules'));
  const own = new Set(folders);
  const bytes = [...own].reduce((sum, folder) => sum + sizeOf(folder), 0);
  return [
    { what: `production dependencies (${own.size} packages)`, value: bytes / 1e6, unit: 'MB', limit: 150 },
    { what: 'models/en.bin', value: lstatSync('models/en.bin').size / 1e6, unit: 'MB', limit: 12 },
  ];
}

/** Bytes below a folder; nested node_modules are counted by their own packages. */
function sizeOf(path: string): number {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return stat?.size ?? 0;
  return readdirSync(path)
    .filter((name) => name !== 'node_modules')
    .reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}
