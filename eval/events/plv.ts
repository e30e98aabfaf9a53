import type { Features } from '../../src/coding/between/features.js';
import { eventBetween, linkOf } from '../../src/coding/between/links.js';
import type { Candidate } from '../../src/coding/between/loose.js';
import { likeliest } from '../../src/coding/between/model.js';
import { actorCode, recipientCode } from '../../src/coding/between/parties.js';
import type { PairTools } from '../../src/coding/between/typeBetween.js';
import { evidenceBetween, typeBetween } from '../../src/coding/between/typeBetween.js';
import type { CodedEvent } from '../../src/model/event.js';
import { causeBetween } from './causes.js';
import type { CodedText, Coder } from './coder.js';
import { fitTypes } from './fitTypes.js';
import { cameoRoot, quadOfRoot, rootOf, roots } from './labels.js';
import { chainOf, type EventLog, missedFault } from './log.js';
import { type Marked, markedText, plvRows } from './plvRows.js';
import { classTable, confusionTable, type Labelled, macroF1, percent } from './score.js';

export interface PlvFigures {
  /** The coder's events alone; a row without one is wrong. */
  readonly events: MacroF1;
  /** `typeBetween`, the weights that ship. */
  readonly shipped: MacroF1;
  /** The same features, weights fitted on the other rows of the file. */
  readonly refitted: MacroF1;
  /** Share of rows for which the coder codes an event, in percent. */
  readonly coverage: number;
}

/** Macro-F1 in percent: conflict or not, 4 quads read off the roots, 15 roots. */
export interface MacroF1 {
  readonly binary: number;
  readonly quad: number;
  readonly root: number;
}

/** A row with what the coder and the rules below its threshold say. */
interface Read extends Marked {
  readonly coded: CodedText;
  readonly candidates: readonly Candidate[];
  readonly features: Features;
}

/**
 * PLV: a sentence with both parties marked, one root each. Four ways to type a row: the coder's events alone, where a row
 * without an event is an abstention and counts as wrong; the frames without their thresholds, both parties being known;
 * `typeBetween` as it ships; and its model fitted on this very file, cross-validated.
 */
export function scorePlv(text: string, parts: { coder: Coder; tools: PairTools; log: EventLog }): PlvFigures {
  const { coder, tools, log } = parts;
  const rows = plvRows(text).map((row): Read => {
    const coded = coder.code(row.text, { given: row.given });
    return { ...row, coded, ...evidenceBetween(coded.readings, stretchesOf(row), tools) };
  });
  const events = rows.map((row) => eventRoot(row));
  const shipped = rows.map((row) => shippedRoot(row, tools));
  const labelled = (ours: readonly (string | undefined)[]): Labelled[] =>
    rows.map(({ gold }, index) => ({ gold, ours: ours[index] }));
  console.log(`${rows.length} pairs${' '.repeat(50)}macro-F1 binary  quad  root`);
  const line = (name: string, ours: readonly (string | undefined)[]): MacroF1 =>
    printed(name, labelled(ours));
  const figures = {
    events: line('coded events alone, no event is wrong', events),
    loose: line(
      'frames and rules, both parties being known',
      rows.map(({ candidates: [best] }) => best && plvRoot(best.event)),
    ),
    shipped: line('typeBetween as it ships: events, else the model fitted on own sentences', shipped),
    refitted: line(
      `the model fitted on this file, ${folds}-fold cross-validated by sentence`,
      crossValidated(rows),
    ),
  };
  logFaults(rows, coder, log);
  const coverage = printEvents(rows, labelled(events));
  console.log(
    `\ntypeBetween as it ships\n${confusionTable(labelled(shipped), roots)}\n\n${classTable(labelled(shipped), roots)}`,
  );
  return { ...figures, coverage };
}

function stretchesOf({ given }: Marked) {
  const [actor, recipient] = [actorCode, recipientCode].map((code) =>
    given.find((party) => party.code === code),
  );
  const nowhere = { start: 0, end: 0 };
  return { actor: actor ?? nowhere, ...(recipient ? { recipient } : {}) };
}

/** A type that the model chose counts as the frames' own act of that type does, when there is one. */
function shippedRoot({ coded, candidates, ...row }: Read, tools: PairTools): string {
  const { type } = typeBetween(coded.readings, stretchesOf(row), tools);
  const told = candidates.find(({ event }) => event.type === type)?.event;
  return told ? plvRoot(told) : rootOf(type);
}

/** PLV files attacks by computer under ASSAULT; PLOVER has them under COERCE, CAMEO has no code for them. */
const plvRoot = (event: CodedEvent): string => (event.mode === 'cyber' ? 'ASSAULT' : cameoRoot(event));

function eventRoot({ candidates: [best] }: Read): string | undefined {
  return best?.evidence === 'event' ? plvRoot(best.event) : undefined;
}

const folds = 5;

/** The likeliest root of each row by weights fitted on the rows of the other folds; rows of one sentence share a fold. */
function crossValidated(rows: readonly Read[]): string[] {
  const foldOf = new Map<string, number>();
  for (const { text } of rows) if (!foldOf.has(text)) foldOf.set(text, foldOf.size % folds);
  const models = Array.from({ length: folds }, (_, fold) =>
    fitTypes(
      rows
        .filter(({ text }) => foldOf.get(text) !== fold)
        .map(({ features, gold }) => ({ features, type: gold })),
      { pull: 0.001, passes: 120 },
    ),
  );
  return rows.map(
    ({ text, features }) =>
      likeliest(features, models[foldOf.get(text) as number] as (typeof models)[number]).type,
  );
}

function printed(name: string, rows: readonly Labelled[]): MacroF1 {
  const mapped = (label: (root: string) => string) =>
    macroF1(rows.map(({ gold, ours }) => ({ gold: label(gold), ours: ours && label(ours) })));
  const figures = {
    binary: mapped((root) => String(quadOfRoot(root) > 2)),
    quad: mapped((root) => String(quadOfRoot(root))),
    root: mapped((root) => root),
  };
  console.log(
    `${name.padEnd(76)}${Object.values(figures)
      .map((value) => one(value).padStart(6))
      .join('')}`,
  );
  return figures;
}

/** Prints what the coder's events alone come to; returns their coverage in percent. */
function printEvents(rows: readonly Read[], labelled: readonly Labelled[]): number {
  const covered = labelled.filter(({ ours }) => ours !== undefined);
  const right = covered.filter(({ gold, ours }) => gold === ours).length;
  console.log(
    `events: coverage ${one(percent(covered.length, rows.length))}%; where one is coded, root accuracy ${one(percent(right, covered.length))}%`,
  );
  const taken = new Map<string, number>();
  for (const {
    candidates: [best],
  } of rows) {
    const how = best?.evidence === 'event' ? best.link : 'none';
    taken.set(how, (taken.get(how) ?? 0) + 1);
  }
  console.log(`event taken: ${[...taken].map(([how, count]) => `${how} ${count}`).join(', ')}`);
  console.log(`\ncoded events alone\n${confusionTable(labelled, roots)}`);
  return percent(covered.length, rows.length);
}

const one = (value: number): string => value.toFixed(1);

/** What the coder's events got wrong: frames are mended by these, not by what the model makes up for. */
function logFaults(rows: readonly Read[], coder: Coder, log: EventLog): void {
  const sizes = new Map(roots.map((root) => [root, rows.filter(({ gold }) => gold === root).length]));
  for (const row of rows) {
    const chosen = eventBetween(row.coded.coding.events);
    const ours = chosen && plvRoot(chosen.event);
    const cost = 100 / roots.length / Math.max(1, sizes.get(row.gold) ?? 1);
    const fault = { set: 'plv', cost, text: markedText(row) };
    for (const event of row.coded.coding.events)
      if (links(event)) log.fired('plv', event, plvRoot(event) === row.gold);
    if (!chosen) log.fault(missedFault(fault, row.gold, causeBetween(row.coded, coder.lexicon, row.given)));
    else if (ours !== row.gold)
      log.fault({
        ...fault,
        kind: 'wrong type',
        cause: `${row.gold} as ${ours} by ${chainOf(chosen.event)}${chosen.link === 'pair' ? '' : ` (${chosen.link})`}`,
      });
    else if (chosen.link === 'reversed')
      log.fault({ ...fault, kind: 'wrong direction', cause: `${ours} by ${chainOf(chosen.event)}` });
  }
}

const links = (event: CodedEvent): boolean => ['pair', 'reversed'].includes(linkOf(event));
