import { join } from 'node:path';
import { byCodeUnits } from './canonical.js';
import type { Files } from './effects.js';
import { lineBatches } from './lines.js';

/** A line and what it is sorted by; lines with the same key are sorted by themselves. */
interface Keyed {
  readonly key: string;
  readonly line: string;
}

/** Sorts more lines than memory holds. */
export interface LineSorter {
  add(key: string, line: string): Promise<void>;
  /** All lines in order; once, at the end. */
  lines(): AsyncIterable<string>;
}

export interface SorterOptions {
  /** Folder and start of the names of the files it puts lines into; whoever owns the folder removes them. */
  readonly folder: string;
  readonly name: string;
  /** UTF-16 units of lines held in memory before they go to a file. Default 12 million. */
  readonly held?: number;
}

/** A sorter that keeps what fits in memory and puts the rest, in sorted runs, into files that it merges. */
export function lineSorter(files: Files, { folder, name, held = 12_000_000 }: SorterOptions): LineSorter {
  const runs: string[] = [];
  let kept: Keyed[] = [];
  let units = 0;

  const spill = async () => {
    const path = join(folder, `${name}.run-${runs.length}`);
    runs.push(path);
    const sortedRun = kept.sort(order);
    [kept, units] = [[], 0];
    await writeRun(files, path, sortedRun);
  };

  return {
    add: async (key, line) => {
      kept.push({ key, line });
      units += key.length + line.length;
      if (units >= held) await spill();
    },
    lines: () => merged([...runs.map((path) => readRun(files, path)), inMemory(kept.sort(order))]),
  };
}

function order(a: Keyed, b: Keyed): number {
  return byCodeUnits(a.key, b.key) || byCodeUnits(a.line, b.line);
}

/** Bytes handed to the file at once. */
const PIECE = 1 << 20;

async function writeRun(files: Files, path: string, run: readonly Keyed[]): Promise<void> {
  const file = await files.create(path);
  try {
    let piece = '';
    for (const { key, line } of run) {
      piece += `${JSON.stringify(key)}\n${line}\n`;
      if (piece.length < PIECE) continue;
      await file.write(Buffer.from(piece));
      piece = '';
    }
    if (piece) await file.write(Buffer.from(piece));
  } finally {
    await file.close();
  }
}

async function* readRun(files: Files, path: string): AsyncGenerator<Keyed> {
  let key: string | undefined;
  for await (const { lines } of lineBatches(files.stream(path))) {
    for (const bytes of lines) {
      const text = Buffer.from(bytes).toString();
      if (key === undefined) key = JSON.parse(text) as string;
      else {
        yield { key, line: text };
        key = undefined;
      }
    }
  }
}

async function* inMemory(run: readonly Keyed[]): AsyncGenerator<Keyed> {
  yield* run;
}

/** Merge sorted runs; there are few (one for each 12 million characters), so the smallest is found by looking at all. */
async function* merged(runs: readonly AsyncGenerator<Keyed>[]): AsyncGenerator<string> {
  const heads: { run: AsyncGenerator<Keyed>; top: Keyed }[] = [];
  for (const run of runs) {
    const { done, value } = await run.next();
    if (!done) heads.push({ run, top: value });
  }
  while (heads.length > 0) {
    const least = heads.reduce((a, b) => (order(b.top, a.top) < 0 ? b : a));
    yield least.top.line;
    const { done, value } = await least.run.next();
    if (done) heads.splice(heads.indexOf(least), 1);
    else least.top = value;
  }
}
