import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The children run what was built; `npm test` builds first, a single test run may not have. */
export function ensureBuilt(): void {
  if (existsSync('dist/dossier/reports.js')) return;
  const { status } = spawnSync(process.execPath, [
    'node_modules/typescript/bin/tsc',
    '-p',
    'tsconfig.build.json',
  ]);
  if (status !== 0) throw new Error('src does not compile');
}

export interface Child {
  readonly process: ChildProcess;
  /** Whole lines it has written so far. */
  readonly lines: () => string[];
  /** Back when it has ended and all it wrote is there. */
  readonly ended: Promise<unknown>;
  readonly errors: () => string;
}

/** Start a script of this folder. */
export function startChild(script: string, args: readonly string[]): Child {
  const child = spawn(process.execPath, [fileURLToPath(new URL(script, import.meta.url)), ...args]);
  let [out, errors] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  return {
    process: child,
    lines: () => out.split('\n').slice(0, -1),
    ended: once(child, 'close'),
    errors: () => errors,
  };
}

export const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
