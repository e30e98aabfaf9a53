import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entryFiles, type TidyInput } from './tidy.js';

const FOLDERS = ['src', 'eval', 'bench', 'scripts', 'test'];

/** The TypeScript files of a checkout and its entry files, as the tidy check takes them. */
export function readRepository(root: string): TidyInput {
  const files = new Map<string, string>();
  for (const folder of FOLDERS)
    for (const path of typeScriptFiles(root, folder)) files.set(path, readFileSync(join(root, path), 'utf8'));
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { exports: object };
  return { files, entries: entryFiles(manifest.exports as Record<string, unknown>) };
}

function typeScriptFiles(root: string, folder: string): readonly string[] {
  let entries: readonly string[];
  try {
    entries = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  } catch {
    return []; // A checkout without that folder.
  }
  return entries
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort();
}
