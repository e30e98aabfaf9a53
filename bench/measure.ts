import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One run of a whole process: wall and CPU seconds, peak memory in MB (the process with its threads). */
export interface Run {
  readonly seconds: number;
  readonly cpu: number;
  readonly megabytes: number;
}

/** Run a Node program several times after one warm-up and give the medians; `warm: false` leaves the warm-up out. Throws when a run fails. */
export function measure(words: readonly string[], { runs = 5, warm = true } = {}): Run {
  const folder = mkdtempSync(join(tmpdir(), 'detente-bench-'));
  const all = Array.from({ length: runs + (warm ? 1 : 0) }, () =>
    once(words, join(folder, 'usage.json')),
  ).slice(warm ? 1 : 0);
  rmSync(folder, { recursive: true });
  const median = (pick: (run: Run) => number) =>
    all.map(pick).sort((a, b) => a - b)[Math.floor(runs / 2)] as number;
  return {
    seconds: median((run) => run.seconds),
    cpu: median((run) => run.cpu),
    megabytes: median((run) => run.megabytes),
  };
}

function once(words: readonly string[], usage: string): Run {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--require', './bench/usage.cjs', ...words], {
    env: { ...process.env, USAGE_FILE: usage },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}: ${stderr}`);
  const { cpu, megabytes } = JSON.parse(readFileSync(usage, 'utf8')) as { cpu: number; megabytes: number };
  return { seconds, cpu, megabytes };
}

/** A figure with the limit it must keep. */
export interface Limited {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly limit: number;
  /** `least`: the value must not be below the limit. */
  readonly least?: boolean;
}

export const keeps = ({ value, limit, least }: Limited): boolean => (least ? value >= limit : value <= limit);

/** A shared machine may be twice as slow as a quiet one: only a figure beyond twice its limit fails a run. */
export const fails = ({ value, limit, least }: Limited): boolean =>
  least ? value * 2 < limit : value > limit * 2;
