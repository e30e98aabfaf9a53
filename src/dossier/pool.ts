import { open, readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Tinypool } from 'tinypool';
import type { Report } from '../model/report.js';
import type { ActorEntry } from '../ontology/actors/entry.js';
import { analyseReport, createTools, type ReportAnalysis, type Tools } from './analyse.js';
import type { WorkerSetup } from './worker.js';

/** Characters for each thread beside the first: with fewer, a thread takes longer to start and warm up than it saves. */
const charactersPerThread = 60_000;

export interface AnalyseOptions {
  readonly actors?: readonly ActorEntry[];
  readonly onDone?: (done: number) => void;
  /** Threads beside the calling one; 0 works in that alone. Default: by size of the material and cores. */
  readonly threads?: number;
}

export const modelFile = fileURLToPath(new URL('../../models/en.bin', import.meta.url));

/** Version of the weights that ship with the package, without loading them: it stands in the head of the file. */
export async function modelVersion(): Promise<string> {
  const file = await open(modelFile);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0);
    return /"version":\s*"([^"]*)"/.exec(buffer.toString('latin1', 0, bytesRead))?.[1] ?? 'unknown';
  } finally {
    await file.close();
  }
}

type Reports = AsyncIterable<Report> | Iterable<Report>;

/** Codes reports for as long as it is kept: weights and dictionaries are loaded once. */
export interface Coders {
  /** Analyses of reports as they come, in their order, at most a few at a time in memory. */
  readonly stream: (reports: Reports) => AsyncGenerator<ReportAnalysis>;
  readonly close: () => Promise<void>;
}

/** Threads start with the first report, and end when there was nothing to do for a minute. */
export function keepCoders(options: AnalyseOptions): Coders {
  const threads = options.threads ?? Math.min(8, availableParallelism());
  if (threads === 0) return { stream: streamHere(options), close: async () => undefined };
  let pool: Promise<Tinypool> | undefined;
  return {
    stream: async function* (reports) {
      pool ??= startPool(threads, options);
      yield* streamInThreads(reports, await pool, options);
    },
    close: async () => (await pool)?.destroy(),
  };
}

function streamHere(options: AnalyseOptions): Coders['stream'] {
  let tools: Promise<Tools> | undefined;
  return async function* (reports) {
    tools ??= toolsFor(options);
    let done = 0;
    for await (const report of reports) {
      yield analyseReport(report, await tools);
      options.onDone?.(++done);
    }
  };
}

const toolsFor = async ({ actors = [] }: AnalyseOptions): Promise<Tools> =>
  createTools({ model: await readFile(modelFile), actors });

const idleMs = 60_000;

async function startPool(threads: number, options: AnalyseOptions): Promise<Tinypool> {
  const pools = await import('tinypool');
  const setup: WorkerSetup = { modelFile, actors: options.actors ?? [] };
  return new pools.Tinypool({
    filename: new URL('./worker.js', import.meta.url).href,
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: idleMs,
    workerData: setup,
  });
}

async function* streamInThreads(
  reports: Reports,
  pool: Tinypool,
  options: AnalyseOptions,
): AsyncGenerator<ReportAnalysis> {
  let done = 0;
  const waiting: Promise<ReportAnalysis>[] = [];
  const next = async (): Promise<ReportAnalysis> => {
    const analysis = await (waiting.shift() as Promise<ReportAnalysis>);
    options.onDone?.(++done);
    return analysis;
  };
  for await (const report of reports) {
    const task: Promise<ReportAnalysis> = pool.run(report, { name: 'analyse' });
    // When the run ends early, nobody waits for the tasks that closing the pool breaks off.
    task.catch(() => undefined);
    waiting.push(task);
    if (waiting.length >= pool.options.maxThreads * 4) yield await next();
  }
  while (waiting.length > 0) yield await next();
}

/** Tasks kept waiting for each thread, so that none idles while the calling thread is busy with a report of its own. */
const ahead = 3;

/** Analyses of reports that are all at hand, in their order. The calling thread works along with the others. */
export async function analyseAll(
  reports: readonly Report[],
  options: AnalyseOptions = {},
): Promise<ReportAnalysis[]> {
  const characters = reports.reduce((sum, report) => sum + report.text.length, 0);
  const worth = Math.floor(characters / charactersPerThread);
  const threads = options.threads ?? Math.min(worth, Math.min(8, availableParallelism()) - 1);
  const found: ReportAnalysis[] = [];
  let [next, done] = [0, 0];
  const work = async (analyse: (report: Report) => ReportAnalysis | Promise<ReportAnalysis>) => {
    while (next < reports.length) {
      const index = next++;
      found[index] = await analyse(reports[index] as Report);
      options.onDone?.(++done);
    }
  };
  const pool = threads > 0 ? await startPool(threads, options) : undefined;
  try {
    const others = pool
      ? Array.from({ length: threads * ahead }, () => work((report) => pool.run(report, { name: 'analyse' })))
      : [];
    for (const other of others) other.catch(() => undefined);
    const tools = await toolsFor(options);
    const own = work(async (report) => {
      // Lets answers of the other threads in between two reports.
      await new Promise<void>((resume) => setImmediate(resume));
      return analyseReport(report, tools);
    });
    await Promise.all([own, ...others]);
  } finally {
    next = reports.length;
    await pool?.destroy();
  }
  return found;
}
