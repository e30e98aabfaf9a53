import type { Material } from '../briefs/material.js';
import type { Report } from '../model/report.js';
import type { ActorEntry } from '../ontology/actors/entry.js';
import { byCodeUnits } from './canonical.js';
import type { Book } from './coded/book.js';
import type { Dossier } from './dossier.js';
import { type AnalyseOptions, type Coders, keepCoders } from './pool.js';
import { bringUpToDate } from './rebuild.js';
import type { Maker } from './stamp.js';
import { makerOf, noticesOf } from './storedMaterial.js';
import { type Apart, apartOf, materialOfCoded, storeTogether, type Together, together } from './together.js';

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
  readonly maker: Maker;
  readonly coders: Coders;
  readonly book: Book;
  readonly waiting: Map<string, Report>;
  apart: Apart;
  all: Together;
  material: Material;
  /** What is in memory is not in place yet. */
  unsaved: boolean;
  stopped: boolean;
}

/**
 * Records of a dossier, from what was kept or coded anew. A report that comes in is coded on its own, in a thread, and then set beside all
 * others, because whether it repeats one of them shows only there; the others are not coded again.
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
      desk.material = shown(desk);
      options.changed();
      start();
    },
    settled: async () => {
      while (running) await running;
    },
    stop: async () => {
      desk.stopped = true;
      await running;
      await desk.coders.close();
      await save(desk);
    },
  };
}

async function openDesk(dossier: Dossier, options: CodingOptions): Promise<Desk> {
  const { actors, threads, progress } = options;
  const maker = await makerOf(actors);
  const given: AnalyseOptions = {
    ...(actors ? { actors } : {}),
    ...(threads === undefined ? {} : { threads }),
  };
  const opened = await bringUpToDate(dossier, maker, { ...given, onDone: progress });
  return {
    ...{ ...options, ...opened, dossier, maker, waiting: new Map(), unsaved: false, stopped: false },
    coders: keepCoders({ threads: 1, ...given }),
  };
}

/** Of a large dossier so many reports, a fiftieth, are coded before they are set beside the others; of a small one each. */
const shareAtOnce = 50;

async function work(desk: Desk): Promise<void> {
  const { book, coders, waiting, dossier, progress, changed } = desk;
  while (waiting.size > 0 && !desk.stopped) {
    const most = 1 + Math.floor(dossier.index.reports.size / shareAtOnce);
    await book.fill(coders, { most, onDone: progress, stopped: () => desk.stopped });
    const missing = new Set(book.missing());
    for (const id of waiting.keys()) if (!missing.has(id)) waiting.delete(id);
    desk.apart = apartOf(book.coded());
    desk.all = await together(desk.apart, desk.all.comparisons);
    desk.unsaved = true;
    desk.material = shown(desk);
    changed();
  }
}

/** All records, and the texts of reports that wait to be coded. */
function shown({ dossier, book, apart, all, waiting }: Desk): Material {
  const known = new Map([...apart.reports, ...waiting.values()].map((one) => [one.id, one]));
  const reports = [...known.values()].sort((a, b) => byCodeUnits(a.id, b.id));
  return materialOfCoded({ ...apart, reports }, all, noticesOf(dossier, book));
}

/** Put the records in place, for the next who opens the dossier: what cannot be put there now is made then. */
async function save({ dossier, maker, book, all, unsaved }: Desk): Promise<void> {
  if (!unsaved || dossier.readOnly || book.missing().length > 0) return;
  await storeTogether(dossier, maker, { all, unused: book.unused() }).catch(() => undefined);
}

const notCoded = (error: unknown) =>
  ({
    code: 'dossier/not-coded',
    severity: 'error',
    message: `Reports were kept but could not be coded: ${error instanceof Error ? error.message : String(error)}.`,
    hint: 'They are safe. Run "detente rebuild" once the server is stopped.',
  }) as const;
