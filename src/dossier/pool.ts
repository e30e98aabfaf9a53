import { open, readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Tinypool } from 'tinypool';
import type { Report } from '../model/report.js';
import type { ActorEntry } from '../ontology/actors/entry.js';
import { analyseReport, createTools, type ReportAnalysis } from './analyse.js';
import type { WorkerSetup } from './worker.js';

/** Below this many characters in all, starting threads costs more than they save. */
export const threadsFromCharacters = 60_000;

export interface AnalyseOptions {
  readonly actors?: readonly ActorEntry[];
  readonly onDone?: (done: number) => void;
  /** Threads; 0 works in the calling thread. Default: by size of the material and cores. */
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

/** Analyse reports as they come, in their order, at most a few at a time in memory. */
export async function* analyseStream(
  reports: AsyncIterable<Report> | Iterable<Report>,
  options: AnalyseOptions,
): AsyncGenerator<ReportAnalysis> {
  const threads = options.threads ?? Math.min(8, availableParallelism());
  if (threads === 0) yield* analyseHere(reports, options);
  else yield* analyseInThreads(reports, threads, options);
}

async function* analyseHere(
  reports: AsyncIterable<Report> | Iterable<Report>,
  options: AnalyseOptions,
): AsyncGenerator<ReportAnalysis> {
  const tools = createTools({ model: await readFile(modelFile), actors: options.actors ?? [] });
  let done = 0;
  for await (const report of reports) {
    yield analyseReport(report, tools);
    options.onDone?.(++done);
  }
}

async function* analyseInThreads(
  reports: AsyncIterable<Report> | Iterable<Report>,
  threads: number,
  options: AnalyseOptions,
): AsyncGenerator<ReportAnalysis> {
  const setup: WorkerSetup = { modelFile, actors: options.actors ?? [] };
  const pool = new Tinypool({
    filename: new URL('./worker.js', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    workerData: setup,
  });
  let done = 0;
  const waiting: Promise<ReportAnalysis>[] = [];
  const next = async (): Promise<ReportAnalysis> => {
    const analysis = await (waiting.shift() as Promise<ReportAnalysis>);
    options.onDone?.(++done);
    return analysis;
  };
  try {
    for await (const report of reports) {
      waiting.push(pool.run(report, { name: 'analyse' }));
      if (waiting.length >= threads * 4) yield await next();
    }
    while (waiting.length > 0) yield await next();
  } finally {
    await pool.destroy();
  }
}

/** Analyses of reports that are all at hand. */
export async function analyseAll(
  reports: readonly Report[],
  options: AnalyseOptions = {},
): Promise<ReportAnalysis[]> {
  const characters = reports.reduce((sum, report) => sum + report.text.length, 0);
  const small = characters < threadsFromCharacters;
  const found: ReportAnalysis[] = [];
  const chosen = small && options.threads === undefined ? { ...options, threads: 0 } : options;
  for await (const analysis of analyseStream(reports, chosen)) found.push(analysis);
  return found;
}
