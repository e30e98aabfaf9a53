import type { Material } from '../briefs/material.js';
import { findingsOf } from '../claims/findings.js';
import { groupEvents } from '../coding/groups.js';
import type { Report } from '../model/report.js';
import type { ActorEntry } from '../ontology/actors/entry.js';
import { explanatory, type ReportAnalysis } from './analyse.js';
import type { Dossier } from './dossier.js';
import { type AnalyseOptions, analyseStream } from './pool.js';
import { openDerived } from './readDerived.js';
import { rebuild } from './rebuild.js';
import { makerOf, storedMaterial } from './storedMaterial.js';

/** Keeps the records of an open dossier up to date with its reports. */
export interface Coding {
  /** Records as coded; the same object until they change. */
  readonly material: () => Material;
  /** Ids of reports that are kept but not coded yet. */
  readonly waiting: () => ReadonlySet<string>;
  /** Code these reports, which the dossier holds, and put the records in place. */
  readonly take: (reports: readonly Report[]) => void;
  /** Everything taken is coded, or could not be. */
  readonly settled: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export interface CodingOptions {
  readonly actors?: readonly ActorEntry[];
  readonly threads?: number;
  /** Called when `material` or `waiting` is different. */
  readonly changed: () => void;
  readonly progress: (done: number, total: number) => void;
}

/** What coding works on, and what it works with. */
interface Desk extends CodingOptions {
  readonly dossier: Dossier;
  readonly coders: AnalyseOptions;
  readonly waiting: Map<string, Report>;
  /** All reports coded anew, in threads, and the records in place. */
  readonly recode: () => Promise<void>;
  readonly load: () => Promise<Material>;
  material: Material;
  stopped: boolean;
}

/**
 * Records of a dossier, from its derived folder or coded anew. A report that comes in is coded on its own first, so that it can be
 * read at once; then everything is coded anew in threads, because whether it repeats another report shows only beside all of them.
 */
export async function createCoding(dossier: Dossier, options: CodingOptions): Promise<Coding> {
  const desk = await openDesk(dossier, options);
  const { waiting } = desk;
  let running: Promise<void> | undefined;
  const start = () => {
    running ??= work(desk)
      .catch((error: unknown) => {
        waiting.clear();
        desk.material = { ...desk.material, notices: [...desk.material.notices, notCoded(error)] };
        options.changed();
      })
      .finally(() => {
        running = undefined;
        if (waiting.size > 0 && !desk.stopped) start();
      });
  };
  return {
    material: () => desk.material,
    waiting: () => new Set(waiting.keys()),
    take: (reports) => {
      for (const report of reports) waiting.set(report.id, report);
      desk.material = { ...desk.material, reports: withReports(desk.material.reports, reports) };
      options.changed();
      start();
    },
    settled: async () => {
      while (running) await running;
    },
    stop: async () => {
      desk.stopped = true;
      await running;
    },
  };
}

async function openDesk(dossier: Dossier, options: CodingOptions): Promise<Desk> {
  const maker = await makerOf(options.actors);
  const coders: AnalyseOptions = {
    ...(options.actors ? { actors: options.actors } : {}),
    ...(options.threads === undefined ? {} : { threads: options.threads }),
  };
  const recode = async () => {
    const total = dossier.index.reports.size;
    await rebuild(dossier, maker, { ...coders, onDone: (done) => options.progress(done, total) });
  };
  const load = async () => storedMaterial(dossier, await openDerived(dossier, maker));
  if (!(await openDerived(dossier, maker))) await recode();
  const material = await load();
  return { ...options, dossier, coders, recode, load, material, waiting: new Map(), stopped: false };
}

async function work(desk: Desk): Promise<void> {
  const { waiting, coders, changed } = desk;
  while (waiting.size > 0 && !desk.stopped) {
    const taken = [...waiting.values()];
    for await (const analysis of analyseStream(taken, { ...coders, threads: coders.threads ?? 1 }))
      desk.material = withAnalysis(desk.material, analysis);
    for (const one of taken) if (waiting.get(one.id) === one) waiting.delete(one.id);
    changed();
    if (waiting.size > 0 || desk.stopped) continue;
    await desk.recode();
    const whole = await desk.load();
    // A report that came in meanwhile is coded on its own in the next round.
    if (waiting.size > 0) continue;
    desk.material = whole;
    changed();
  }
}

const notCoded = (error: unknown) =>
  ({
    code: 'dossier/not-coded',
    severity: 'error',
    message: `Reports were kept but could not be coded: ${error instanceof Error ? error.message : String(error)}.`,
    hint: 'They are safe. Run "detente rebuild" once the server is stopped.',
  }) as const;

function withReports(known: readonly Report[], more: readonly Report[]): Report[] {
  const each = new Map([...known, ...more].map((one) => [one.id, one]));
  return [...each.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Material with one report read, as if it repeated no other. */
function withAnalysis(material: Material, analysis: ReportAnalysis): Material {
  const { report } = analysis;
  const others = <T extends { readonly report?: string }>(records: readonly T[]) =>
    records.filter((one) => one.report !== report.id);
  const events = [...others(material.events), ...analysis.events];
  const claims = [...others(material.claims), ...analysis.claims];
  const known = material.lineage.find((one) => one.report === report.id);
  const lineage = known
    ? material.lineage
    : [...material.lineage, { report: report.id, origin: report.id, cites: [] }];
  const groups = groupEvents(events, lineage);
  const reports = withReports(material.reports, [report]);
  const said = analysis.notices.filter(({ code }) => !explanatory.has(code));
  return {
    ...{ reports, events, claims, lineage, groups },
    findings: findingsOf({ claims, events, groups, lineage, reports }),
    notices: [...others(material.notices), ...said],
  };
}
