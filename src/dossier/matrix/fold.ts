import type { Anchor, Evidence, Hypothesis, Matrix, RatedCell, Rating } from '../../model/hypothesis.js';
import type { JournalEntry } from '../journalLine.js';
import { type Entered, enteredBy, liveLines, MATRIX_LINES } from './lines.js';
import type {
  DossierMatrix,
  EvidenceRecord,
  HypothesisRecord,
  RejectedProposal,
  Retraction,
} from './records.js';

type Fields = Readonly<Record<string, unknown>>;

interface Folding {
  question: string | undefined;
  readonly hypotheses: Map<string, HypothesisRecord>;
  readonly evidence: Map<string, EvidenceRecord>;
  readonly cells: Map<string, RatedCell>;
  readonly blind: Map<string, RatedCell>;
  readonly stated: Map<string, Readonly<Record<string, number>>>;
  readonly rejected: Map<string, RejectedProposal>;
  readonly retractions: Retraction[];
  /** Cells entered so far, by rater. */
  readonly entries: Map<string, number>;
}

/**
 * The matrix that the lines of a journal make, as of a day or a moment. A hypothesis that comes after rows, or is given another meaning
 * after them, carries the mark of it by itself. Lines about what is not there any more change nothing.
 */
export function matrixOfLines(lines: readonly JournalEntry[], asOf?: string): DossierMatrix {
  const folding: Folding = {
    question: undefined,
    hypotheses: new Map(),
    evidence: new Map(),
    cells: new Map(),
    blind: new Map(),
    stated: new Map(),
    rejected: new Map(),
    retractions: [],
    entries: new Map(),
  };
  for (const line of liveLines(lines, asOf)) STEPS[line.kind]?.(folding, line);
  return resultOf(folding);
}

type Step = (folding: Folding, line: JournalEntry) => void;

const STEPS: Readonly<Record<string, Step>> = {
  [MATRIX_LINES.question]: (folding, { question }) => {
    folding.question = typeof question === 'string' && question !== '' ? question : undefined;
  },
  [MATRIX_LINES.imported]: takeMatrix,
  [MATRIX_LINES.hypothesis]: setHypothesis,
  [MATRIX_LINES.hypothesisRemoved]: (folding, { id }) => {
    folding.hypotheses.delete(String(id));
    dropCells(folding, ({ hypothesis }) => hypothesis === id);
  },
  [MATRIX_LINES.priors]: setPriors,
  [MATRIX_LINES.evidence]: setEvidence,
  [MATRIX_LINES.evidenceRemoved]: (folding, { id }) => {
    folding.evidence.delete(String(id));
    dropCells(folding, ({ evidence }) => evidence === id);
  },
  [MATRIX_LINES.rejected]: ({ rejected }, line) => {
    const proposal = String(line.proposal);
    rejected.set(proposal, { proposal, ...noteOf(line), rejected: enteredBy(line) });
  },
  [MATRIX_LINES.rating]: setCell,
  [MATRIX_LINES.probabilities]: ({ stated }, { by, probabilities }) => {
    const given = fieldsOf(probabilities);
    if (given) stated.set(by, given as Readonly<Record<string, number>>);
    else stated.delete(by);
  },
  [MATRIX_LINES.retracted]: ({ retractions }, line) => {
    const { source, reports, origins } = line;
    retractions.push({
      source: String(source),
      reports: textsOf(reports),
      origins: textsOf(origins),
      ...noteOf(line),
      retracted: enteredBy(line),
    });
  },
};

/** Something new under the same id starts without the marks of what had it before. */
function dropCells({ cells, blind }: Folding, gone: (cell: RatedCell) => boolean): void {
  for (const map of [cells, blind]) for (const [key, cell] of map) if (gone(cell)) map.delete(key);
}

const noteOf = ({ note }: Fields) => (typeof note === 'string' && note !== '' ? { note } : {});

const textsOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

const fieldsOf = (value: unknown): Fields | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;

/** Fields set over those that were there; `null` takes one away. */
function changed<T>(before: T, set: Fields): T {
  const all = Object.entries({ ...before, ...set }).filter(([, value]) => value !== null);
  return Object.fromEntries(all) as T;
}

function setHypothesis({ hypotheses, evidence }: Folding, line: JournalEntry): void {
  const [id, set] = [String(line.id), fieldsOf(line.set) ?? {}];
  const before = hypotheses.get(id);
  // A change of what was never added, or whose adding was undone, is none.
  if (before === undefined && line.added !== true) return;
  const otherMeaning =
    set.text !== undefined && set.text !== before?.hypothesis.text && line.sameMeaning !== true;
  const late = before === undefined || otherMeaning ? knownRows(evidence) : [];
  const hypothesis = changed<Hypothesis>(before?.hypothesis ?? { id, text: id }, set);
  const addedAfter = [...new Set([...(hypothesis.addedAfter ?? []), ...late])];
  hypotheses.set(id, {
    hypothesis: { ...hypothesis, ...(addedAfter.length === 0 ? {} : { addedAfter }) },
    ...entryOf(before, line),
  });
}

/** Priors of all hypotheses at once; `null` takes one away. Who changed them shows at each. */
function setPriors({ hypotheses }: Folding, line: JournalEntry): void {
  const given = fieldsOf(line.priors) ?? {};
  const counted = line.referenceClass === undefined ? {} : { referenceClass: line.referenceClass };
  for (const [id, record] of hypotheses)
    if (Object.hasOwn(given, id))
      hypotheses.set(id, {
        ...record,
        hypothesis: changed<Hypothesis>(record.hypothesis, { prior: given[id], ...counted }),
        changes: [...record.changes, enteredBy(line)],
      });
}

/** Rows that are known: a row that is still open cannot have shaped a hypothesis. */
const knownRows = (evidence: ReadonlyMap<string, EvidenceRecord>) =>
  [...evidence.values()].flatMap((one) => (one.evidence.open ? [] : [one.evidence.id]));

function setEvidence({ evidence }: Folding, line: JournalEntry): void {
  const [id, set] = [String(line.id), fieldsOf(line.set) ?? {}];
  const before = evidence.get(id);
  if (before === undefined && line.added !== true) return;
  const proposal = typeof line.proposal === 'string' ? line.proposal : before?.proposal;
  evidence.set(id, {
    evidence: changed<Evidence>(before?.evidence ?? { id, text: id }, set),
    ...entryOf(before, line),
    ...(proposal === undefined ? {} : { proposal }),
  });
}

function entryOf(
  before: { readonly entered: Entered; readonly changes: readonly Entered[] } | undefined,
  line: JournalEntry,
) {
  const entered = enteredBy(line);
  return before === undefined
    ? { entered, changes: [] }
    : { entered: before.entered, changes: [...before.changes, entered] };
}

const cellKey = ({ evidence, hypothesis, rater = '', reading = '' }: RatedCell) =>
  [evidence, hypothesis, rater, reading].join('\u0000');

/** One cell as its rater leaves it; without a mark and a likelihood it is blank again. */
function setCell(folding: Folding, line: JournalEntry): void {
  const { evidence, hypothesis, reading, mark, likelihood, order, by: rater, at } = line;
  const count = (folding.entries.get(rater) ?? 0) + 1;
  folding.entries.set(rater, count);
  const cell: RatedCell = {
    evidence: String(evidence),
    hypothesis: String(hypothesis),
    rater,
    ...(typeof reading === 'string' ? { reading } : {}),
    ...(typeof mark === 'string' ? { rating: mark as Rating } : {}),
    ...(typeof likelihood === 'number' ? { likelihood } : {}),
    ...noteOf(line),
    at,
    order: typeof order === 'number' ? order : count,
  };
  if (line.blind === true && cell.rating !== undefined) folding.blind.set(cellKey(cell), cell);
  if (cell.rating === undefined && cell.likelihood === undefined) folding.cells.delete(cellKey(cell));
  else folding.cells.set(cellKey(cell), cell);
}

/** A matrix from a file; cells without a rater are those of the one who took it in. */
function takeMatrix(folding: Folding, line: JournalEntry): void {
  const { question, hypotheses, evidence, cells, stated = [] } = line.matrix as Matrix;
  const entry = { entered: enteredBy(line), changes: [] };
  if (question !== undefined) folding.question = question;
  for (const hypothesis of hypotheses) folding.hypotheses.set(hypothesis.id, { hypothesis, ...entry });
  for (const row of evidence) folding.evidence.set(row.id, { evidence: row, ...entry });
  for (const cell of cells) {
    const own = { ...cell, rater: cell.rater ?? line.by };
    folding.cells.set(cellKey(own), own);
    folding.entries.set(own.rater, (folding.entries.get(own.rater) ?? 0) + 1);
  }
  for (const { rater, probabilities } of stated) folding.stated.set(rater, probabilities);
}

function resultOf(folding: Folding): DossierMatrix {
  const { question, hypotheses, evidence, cells, stated, retractions } = folding;
  const placed = (cell: RatedCell) =>
    hypotheses.has(cell.hypothesis) && fits(cell, evidence.get(cell.evidence));
  return {
    ...(question === undefined ? {} : { question }),
    hypotheses: [...hypotheses.values()].map((one) => settled(one, hypotheses, evidence)),
    evidence: [...evidence.values()].map((one) => withdrawn(one, retractions)),
    cells: [...cells.values()].filter(placed),
    blind: [...folding.blind.values()].filter(placed),
    stated: [...stated].map(([rater, given]) => ({ rater, probabilities: kept(given, hypotheses) })),
    rejected: [...folding.rejected.values()],
    retractions,
  };
}

/** A row that was given readings, or lost them, after it was rated: the old cells rate something else. */
const fits = ({ reading }: RatedCell, row: EvidenceRecord | undefined): boolean =>
  row !== undefined &&
  (row.evidence.readings === undefined
    ? reading === undefined
    : row.evidence.readings.some(({ id }) => id === reading));

/** Relations to hypotheses and rows that are gone are gone with them. */
function settled(
  record: HypothesisRecord,
  hypotheses: ReadonlyMap<string, unknown>,
  evidence: ReadonlyMap<string, unknown>,
): HypothesisRecord {
  const { relations, addedAfter, ...rest } = record.hypothesis;
  const left = relations?.filter(({ other }) => hypotheses.has(other)) ?? [];
  const known = addedAfter?.filter((id) => evidence.has(id)) ?? [];
  return {
    ...record,
    hypothesis: {
      ...rest,
      ...(left.length === 0 ? {} : { relations: left }),
      ...(known.length === 0 ? {} : { addedAfter: known }),
    },
  };
}

function kept(given: Readonly<Record<string, number>>, hypotheses: ReadonlyMap<string, unknown>) {
  return Object.fromEntries(Object.entries(given).filter(([id]) => hypotheses.has(id)));
}

/** With the retraction after which the row no longer stands, if there is one. */
function withdrawn(record: EvidenceRecord, retractions: readonly Retraction[]): EvidenceRecord {
  const { anchors = [], origin } = record.evidence;
  const reports = new Set<string>();
  for (const one of retractions) {
    for (const report of one.reports) reports.add(report);
    if ((origin !== undefined && one.origins.includes(origin)) || lostPart(anchors, reports))
      return { ...record, retracted: one.retracted };
  }
  return record;
}

/** Whether some part of a row has no report left that carries it. */
export function lostPart(anchors: readonly Anchor[], retracted: ReadonlySet<string>): boolean {
  const parts = new Map<string, boolean>();
  for (const { part = '', report, against } of anchors)
    if (!against) parts.set(part, (parts.get(part) ?? false) || !retracted.has(report));
  return [...parts.values()].includes(false);
}
