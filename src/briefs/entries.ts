import type {
  Brief,
  BriefLine,
  CarriedLine,
  ClaimLine,
  EventLine,
  ExplanationLine,
  FindingLine,
  QuestionLine,
  ReportLine,
} from './brief.js';
import { bare, type Entry, entryOf, type Group, type Mark, partyArrow, plain, warning } from './entry.js';
import { quadWords } from './parts/relations.js';
import { shownBelow } from './shown.js';
import { modalityLabels } from './wording/acts.js';
import { dateWords, dayWords } from './wording/dates.js';
import { countOf, listWords, quote, shortened } from './wording/quote.js';

/** What the entries of a brief look up in it. */
export interface Desk {
  /** More than one report, so that a line says how many carry it. */
  readonly several: boolean;
  readonly report: ReadonlyMap<string, ReportLine>;
}

export function deskOf(brief: Brief): Desk {
  return {
    several: brief.reports.length > 1,
    report: new Map(brief.reports.map((one) => [one.id, one])),
  };
}

/** How many reports carry a line, and a warning where they are not independent. */
function carriersOf(desk: Desk, line: CarriedLine): Mark[] {
  const reports = countOf(line.reports, 'report');
  const count = line.reports < 2 ? reports : `${reports}, ${countOf(line.origins, 'origin')}`;
  return [
    ...(desk.several ? [{ words: count, kind: 'count' } as const] : []),
    ...(line.warning === undefined ? [] : [warning(line.warning)]),
  ];
}

/** Words for a quad with its sign: `− material conflict`. */
function quadMark(quad: 1 | 2 | 3 | 4): Mark {
  return { words: `${quad < 3 ? '+' : '−'} ${quadWords(quad)}`, kind: 'quad', quad };
}

/** `The Harbour Review`, or the title in quotation marks where nobody is named as publisher. */
function paperOf(desk: Desk, line: BriefLine): string | undefined {
  const report = desk.report.get(line.sources[0]?.report ?? '');
  if (report === undefined) return undefined;
  return report.publisher === 'publisher not stated' ? quote(report.title, 80) : shortened(report.publisher);
}

/** Modality and who vouches for it: `asserted by The Harbour Review`, `asserted with a hedge, in The Harbour Review`. */
function voiceMark(desk: Desk, line: EventLine): Mark {
  const paper = paperOf(desk, line);
  const where = paper === undefined ? '' : `, in ${paper}`;
  const label = modalityLabels[line.modality];
  if (!line.doubtful) {
    const own = line.modality === 'asserted' && paper !== undefined;
    return { words: own ? `${label} by ${paper}` : `${label}${where}`, kind: 'modality' };
  }
  const hedged = line.saidBy?.includes('hedged: ') ?? false;
  const attributed = line.saidBy?.startsWith('according to ') ?? false;
  const ways = [...(attributed ? ['by a source'] : []), ...(hedged ? ['with a hedge'] : [])];
  return { words: `${label} ${ways.join(' ')}${where}`, kind: 'modality' };
}

/** A telling that a person coded beside those of the program; where nobody else did, the words of the act say so. */
function handMark({ byHand }: EventLine): Mark[] {
  if (!byHand || byHand.all) return [];
  return [{ words: `also coded by hand by ${listWords(byHand.names)}`, kind: 'own' }];
}

export function eventEntry(desk: Desk, line: EventLine): Entry {
  const code = line.mode === undefined ? line.type : `${line.type}/${line.mode}`;
  const marks: Mark[] = [
    { words: partyArrow(line), kind: 'party' },
    quadMark(line.quad),
    { words: code, kind: 'code' },
    voiceMark(desk, line),
    ...carriersOf(desk, line),
    ...handMark(line),
  ];
  return entryOf(line, { lead: dateWords(line.date), marks });
}

export function claimEntry(desk: Desk, line: ClaimLine): Entry {
  return entryOf(line, { marks: line.reports > 1 ? carriersOf(desk, line) : [] });
}

/** The first entries of a group; what is left out is counted. */
function capped(entries: readonly Entry[]): Entry[] {
  const rest = entries.length - shownBelow;
  if (rest <= 0) return [...entries];
  return [...entries.slice(0, shownBelow), bare(`And ${rest} more: detente brief --json`)];
}

export function findingEntry(line: FindingLine): Entry {
  const argument: Group = { label: 'Argument', entries: line.argument.map(bare), ordered: true };
  const sides: Group = { label: 'Sides', entries: capped(line.sides.map((side) => entryOf(side))) };
  const marks = [plain(line.kind === 'comparator' ? 'comparator test' : 'contradiction')];
  return entryOf(line, { marks, below: [argument, sides].filter((one) => one.entries.length > 0) });
}

function evidenceGroup(label: string, lines: readonly BriefLine[]): Group {
  const none = [bare('Nothing in these reports.')];
  return { label, entries: lines.length === 0 ? none : capped(lines.map((line) => entryOf(line))) };
}

export function explanationEntry(desk: Desk, line: ExplanationLine): Entry {
  const below = [evidenceGroup('For', line.supports), evidenceGroup('Against', line.against)];
  return entryOf(line, { marks: [plain(line.because), ...carriersOf(desk, line)], below });
}

export function questionEntry(desk: Desk, line: QuestionLine): Entry {
  const missing =
    line.missing.length === 0 ? [] : [warning(`to be scored it lacks ${line.missing.join('; ')}`)];
  const marks = [
    plain(line.text),
    plain(`until: ${line.until}`),
    ...(line.reports > 1 ? carriersOf(desk, line) : []),
    ...missing,
  ];
  return { ...entryOf(line), text: line.question, marks };
}

export function reportEntry(line: ReportLine): Entry {
  const facts = [
    shortened(line.publisher),
    line.date === '' ? 'undated' : dayWords(line.date),
    countOf(line.events, 'event'),
    countOf(line.claims, 'claim'),
    line.lineage,
    ...[line.url ?? line.origin].filter((one) => one.trim() !== '').map((one) => shortened(one, 300)),
  ];
  const marks = [...facts.map(plain), ...(line.warning === undefined ? [] : [warning(line.warning)])];
  return {
    lead: String(line.number),
    text: shortened(line.title, 200),
    marks,
    sources: [],
    below: [],
    report: line.id,
  };
}
