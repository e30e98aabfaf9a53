import { join } from 'node:path';
import type { Effects, ProcessIdentity } from './effects.js';
import { isMissing } from './faults.js';

/** Who holds a dossier. */
export interface Holder extends ProcessIdentity {
  /** Since when, ISO 8601 in UTC. */
  readonly since: string;
  /** Name of the person, as the program was told. */
  readonly by?: string;
}

/** The lock with the highest number: what counts, busy or not. */
export interface TopLock {
  readonly number: number;
  /** Marked free by its holder. */
  readonly free: boolean;
  /** Absent when its file cannot be understood. */
  readonly holder?: Holder;
}

/** File of a lock; the lock is released by a second file with `.free` after the same name. */
export function lockPath(folder: string, number: number): string {
  return join(folder, `lock.${number}`);
}

/** Number in the name of a lock file or of its free mark. */
export function lockNumber(name: string): number | undefined {
  const digits = /^lock\.(\d{1,15})(?:\.free)?$/.exec(name)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** The highest lock number among names in a folder; 0 when there is none. Free marks alone count for nothing. */
export function highest(names: readonly string[]): number {
  return names.reduce(
    (top, name) => (name.endsWith('.free') ? top : Math.max(top, lockNumber(name) ?? 0)),
    0,
  );
}

/** The lock that counts in a folder, or undefined when the folder never had one. */
export async function topLock(files: Effects['files'], folder: string): Promise<TopLock | undefined> {
  for (;;) {
    const names = await files.list(folder);
    const number = highest(names);
    if (number === 0) return undefined;
    const free = names.includes(`lock.${number}.free`);
    try {
      const holder = holderOf(await files.read(lockPath(folder, number)));
      return { number, free, ...(holder ? { holder } : {}) };
    } catch (error) {
      // A rival took a higher number and removed this one in between: look again.
      if (!isMissing(error)) throw error;
    }
  }
}

function holderOf(bytes: Uint8Array): Holder | undefined {
  try {
    const value = JSON.parse(new TextDecoder().decode(bytes)) as Partial<Holder> | null;
    const complete =
      typeof value?.pid === 'number' && typeof value.host === 'string' && typeof value.since === 'string';
    return complete ? (value as Holder) : undefined;
  } catch {
    return undefined;
  }
}

/** The name under which a person breaks a lock: `4242@host`, or the file's name when it cannot be understood. */
export function holderName({ number, holder }: TopLock): string {
  return holder ? `${holder.pid}@${holder.host}` : `lock.${number}`;
}

/**
 * Whether the holder may still be at work. `gone` only when that is sure: on this machine, in this pid space, and
 * either the machine was restarted since or no process has that pid and start time. `runs` when it is sure that it
 * is at work; `unknown` otherwise, which counts as busy.
 */
export async function holderState(
  processes: Effects['processes'],
  { holder }: TopLock,
): Promise<'runs' | 'gone' | 'unknown'> {
  const self = await processes.self();
  if (!holder || holder.host !== self.host) return 'unknown';
  if (holder.boot && self.boot && holder.boot !== self.boot) return 'gone';
  if (holder.space !== self.space) return 'unknown';
  const process = await processes.running(holder.pid);
  if (!process) return 'gone';
  if (!holder.started || !process.started) return 'unknown';
  return holder.started === process.started ? 'runs' : 'gone';
}
