import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The built command, as a user runs it. */
export const cli = resolve('dist/cli/main.js');
if (!existsSync(cli)) throw new Error('run "npm run build" first: these tests run dist/cli/main.js');

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Run the command and wait. The day is fixed, so that output does not depend on the calendar. */
export function detente(
  words: readonly string[],
  options: { input?: string | Uint8Array; cwd?: string } = {},
): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...words], {
    env: { ...process.env, DETENTE_TODAY: '2026-11-25', NO_COLOR: '1', TZ: 'UTC' },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    ...(options.input === undefined ? {} : { input: options.input }),
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
  });
  return { code: status, out: stdout, err: stderr };
}

export const freshFolder = (): string => mkdtempSync(join(tmpdir(), 'detente-test-'));
