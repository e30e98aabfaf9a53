import { readFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import type { Report } from '../model/report.js';
import type { ActorEntry } from '../ontology/actors/entry.js';
import { analyseReport, createTools, type ReportAnalysis, type Tools } from './analyse.js';

/** What a worker thread is started with. */
export interface WorkerSetup {
  readonly modelFile: string;
  readonly actors: readonly ActorEntry[];
}

let tools: Tools | undefined;

/** Entry of a worker thread: one report in, its analysis out. The weights are loaded with the first report. */
export function analyse(report: Report): ReportAnalysis {
  if (!tools) {
    const setup = (Array.isArray(workerData) ? workerData[1] : workerData) as WorkerSetup;
    tools = createTools({ model: readFileSync(setup.modelFile), actors: setup.actors });
  }
  return analyseReport(report, tools);
}
