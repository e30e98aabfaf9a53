import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import type { Effects, Files, OpenFile, ProcessIdentity } from '../../src/dossier/effects.js';
import { nodeEffects } from '../../src/dossier/nodeEffects.js';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder that is gone after the test. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'detente-dossier-'));
  made.push(folder);
  return folder;
}

export const NOON = '2021-03-01T08:00:00Z';
let count = 0;

export interface Machine {
  /** Processes that run, by pid. */
  readonly running: Map<number, { started?: string }>;
  readonly effects: (self: Partial<ProcessIdentity> & { pid: number }, files?: Files) => Effects;
}

/** Real files without the wait for the disk: these tests cut no power, and count or fail the fsync calls. */
function quickFiles(): Files {
  const { files } = nodeEffects();
  const quick = (file: OpenFile): OpenFile => ({ ...file, sync: async () => undefined });
  return {
    ...files,
    create: async (path) => quick(await files.create(path)),
    append: async (path) => quick(await files.append(path)),
    syncFolder: async () => undefined,
  };
}

/** Real files, a stopped clock, and processes that exist only here. */
export function machine(): Machine {
  const files = quickFiles();
  const running = new Map<number, { started?: string }>();
  return {
    running,
    effects: (self, ownFiles = files) => ({
      files: ownFiles,
      now: () => NOON,
      unique: () => `${(count++).toString(16).padStart(12, '0')}${process.pid.toString(16)}`,
      processes: {
        self: async () => ({ host: 'desk', boot: 'boot-1', started: `start-${self.pid}`, ...self }),
        running: async (pid) => running.get(pid),
      },
    }),
  };
}

/** Effects of one process that is alone and never seen by later ones. */
export function lone(files?: Files): Effects {
  return machine().effects({ pid: 1 }, files);
}

/** One change to the disk. */
export interface Step {
  readonly does:
    | 'create'
    | 'append'
    | 'write'
    | 'sync'
    | 'truncate'
    | 'link'
    | 'rename'
    | 'makeFolder'
    | 'syncFolder';
  readonly path: string;
}

/** Files whose steps are seen before they are done; `before` may throw, and then the step is not done. */
export function watched(files: Files, before: (step: Step) => void): Files {
  const open = (path: string, file: OpenFile): OpenFile => ({
    ...file,
    write: async (bytes) => {
      try {
        before({ does: 'write', path });
      } catch (error) {
        // A full disk takes what fits.
        await file.write(bytes.subarray(0, bytes.length >> 1));
        throw error;
      }
      await file.write(bytes);
    },
    sync: async () => {
      before({ does: 'sync', path });
      await file.sync();
    },
    truncate: async (size) => {
      before({ does: 'truncate', path });
      await file.truncate(size);
    },
  });
  const named =
    <A extends unknown[], R>(does: Step['does'], run: (path: string, ...rest: A) => Promise<R>) =>
    async (path: string, ...rest: A): Promise<R> => {
      before({ does, path });
      return run(path, ...rest);
    };
  return {
    ...files,
    create: named('create', async (path) => open(path, await files.create(path))),
    append: named('append', async (path) => open(path, await files.append(path))),
    link: named('link', files.link),
    rename: named('rename', files.rename),
    makeFolder: named('makeFolder', files.makeFolder),
    syncFolder: named('syncFolder', files.syncFolder),
  };
}

/** Fails with a system code from the nth step on (1 is the first); `lasting` or only that once. */
export function failing(files: Files, plan: { at: number; code: string; lasting: boolean }) {
  const state = { steps: 0, failed: undefined as Step | undefined };
  const faulty = watched(files, (step) => {
    state.steps += 1;
    if (plan.lasting ? state.steps < plan.at : state.steps !== plan.at) return;
    state.failed ??= step;
    throw Object.assign(new Error(`${plan.code}: simulated`), { code: plan.code });
  });
  return { files: faulty, state };
}

/** The error a promise ends in. */
export async function errorOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => {
      throw new Error('expected a failure');
    },
    (error: unknown) => error,
  );
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
