import type {
  Brief,
  BriefLine,
  ClaimLine,
  EventLine,
  ExplanationLine,
  FindingLine,
  NoticeLine,
  QuestionLine,
  RelationLine,
  ReportLine,
  Source,
} from './brief.js';
import { quadWords } from './parts/relations.js';
import { modalityLabels } from './wording/acts.js';
import { dateWords, dayWords } from './wording/dates.js';
import { countOf, listWords } from './wording/quote.js';

/** What a mark beside a line says, so that a renderer may draw it: colour is never the only sign. */
export interface Mark {
  readonly words: string;
  readonly kind: 'party' | 'quad' | 'code' | 'modality' | 'count' | 'warning' | 'plain';
  readonly quad?: 1 | 2 | 3 | 4;
}

/** One entry of a section, the same for terminal, Markdown and HTML. */
export interface Entry {
  /** Set before the text: a date, a report's number. */
  readonly lead?: string;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly sources: readonly Source[];
  readonly below: readonly Group[];
  /** Id of the report the entry presents. */
  readonly report?: string;
}

/** Entries under an entry: the argument, the sides, for and against. */
export interface Group {
  readonly label: string;
  readonly entries: readonly Entry[];
  readonly ordered?: boolean;
}

export interface Section {
  /** Stable, used for anchors. */
  readonly key: string;
  readonly heading: string;
  readonly entries: readonly Entry[];
  /** Shown when there is no entry. */
  readonly empty: string;
  /** Said under the heading: how to read the section. */
  readonly note?: string;
}

const plain = (words: string): Mark => ({ words, kind: 'plain' });

function entryOf(line: BriefLine, more: Partial<Entry> = {}): Entry {
  return { text: line.text, sources: line.sources, marks: [], below: [], ...more };
}

const bare = (text: string): Entry => ({ text, sources: [], marks: [], below: [] });

/** `Arvenia → Belmark`, `Arvenia ↔ Belmark`. */
export function partyArrow(line: Pick<EventLine, 'actors' | 'recipients' | 'reciprocal'>): string {
  const actors = line.actors.length === 0 ? 'not named' : listWords(line.actors);
  if (line.reciprocal) return line.actors.join(' ↔ ');
  return line.recipients.length === 0 ? actors : `${actors} → ${listWords(line.recipients)}`;
}

function carriersOf(line: EventLine): Mark[] {
  if (line.reports < 2) return [];
  return [{ words: `${countOf(line.reports, 'report')}, ${countOf(line.origins, 'origin')}`, kind: 'count' }];
}

/** Words for a quad with its sign: `− material conflict`. */
export function quadMark(quad: 1 | 2 | 3 | 4): string {
  return `${quad < 3 ? '+' : '−'} ${quadWords(quad)}`;
}

/** Modality, how the report vouches for it, and which report: `asserted, hedged, in The Harbour Review`. */
function voiceOf(brief: Brief, line: EventLine): string {
  const report = brief.reports.find((one) => one.id === line.sources[0]?.report);
  const vouching = line.saidBy?.startsWith('hedged') ? ', hedged' : ', attributed';
  const where =
    report === undefined
      ? ''
      : `, in ${report.publisher === 'publisher not stated' ? report.title : report.publisher}`;
  return `${modalityLabels[line.modality]}${line.doubtful ? vouching : ''}${where}`;
}

function eventEntry(brief: Brief, line: EventLine): Entry {
  const code = line.mode === undefined ? line.type : `${line.type}/${line.mode}`;
  const marks: Mark[] = [
    { words: partyArrow(line), kind: 'party' },
    { words: quadMark(line.quad), kind: 'quad', quad: line.quad },
    { words: code, kind: 'code' },
    { words: voiceOf(brief, line), kind: 'modality' },
    ...carriersOf(line),
    ...(line.warning === undefined ? [] : [{ words: line.warning, kind: 'warning' } as const]),
  ];
  return entryOf(line, { lead: dateWords(line.date), marks });
}

const claimEntry = (line: ClaimLine): Entry =>
  entryOf(line, line.kind === 'question' ? { marks: [plain('question')] } : {});

function findingEntry(line: FindingLine): Entry {
  const argument: Group = { label: 'Argument', entries: line.argument.map(bare), ordered: true };
  const sides: Group = { label: 'Sides', entries: line.sides.map((side) => entryOf(side)) };
  const marks = [plain(line.kind === 'comparator' ? 'comparator test' : 'contradiction')];
  return entryOf(line, { marks, below: [argument, sides].filter((one) => one.entries.length > 0) });
}

function evidenceGroup(label: string, lines: readonly BriefLine[]): Group {
  const none = [bare('Nothing in these reports.')];
  return { label, entries: lines.length === 0 ? none : lines.map((line) => entryOf(line)) };
}

function explanationEntry(line: ExplanationLine): Entry {
  const below = [evidenceGroup('For', line.supports), evidenceGroup('Against', line.against)];
  return entryOf(line, { marks: [plain(line.because)], below });
}

const relationEntry = (line: RelationLine): Entry => entryOf(line);

function questionEntry(line: QuestionLine): Entry {
  const missing =
    line.missing.length === 0
      ? []
      : [{ words: `to be scored it lacks ${line.missing.join('; ')}`, kind: 'warning' } as const];
  return { ...entryOf(line), text: line.question, marks: [plain(line.text), ...missing] };
}

function reportEntry(line: ReportLine, index: number): Entry {
  const facts = [
    line.publisher,
    line.date === '' ? 'undated' : dayWords(line.date),
    countOf(line.events, 'event'),
    countOf(line.claims, 'claim'),
    line.lineage,
    ...(line.url === undefined ? [] : [line.url]),
  ];
  const warning = line.warning === undefined ? [] : [{ words: line.warning, kind: 'warning' } as const];
  const marks = [...facts.map(plain), ...warning];
  return { lead: String(index + 1), text: line.title, marks, sources: [], below: [], report: line.id };
}

function noticeEntry(line: NoticeLine): Entry {
  const more = [line.where, line.hint].flatMap((words) => (words === undefined ? [] : [plain(words)]));
  const marks: Mark[] = [{ words: line.code, kind: 'code' }, ...more];
  return { lead: line.severity, text: line.message, marks, sources: [], below: [] };
}

const optional = (section: Section): Section[] => (section.entries.length === 0 ? [] : [section]);

function findingSections(brief: Brief): Section[] {
  return [
    {
      key: 'happened',
      heading: 'What happened',
      entries: brief.happened.map((line) => eventEntry(brief, line)),
      empty: 'No act between parties was found.',
      note: 'Acts as the reports tell them. Words in quotation marks are the reports’ own.',
    },
    {
      key: 'claimed',
      heading: 'What is claimed, and by whom',
      entries: brief.claimed.map(claimEntry),
      empty: 'No further claim was found.',
      note: 'A claim is what somebody says; nothing here is a finding of this brief.',
    },
    {
      key: 'misfits',
      heading: 'What does not fit together',
      entries: brief.misfits.map(findingEntry),
      empty: 'Nothing was found that does not fit together.',
    },
    {
      key: 'explanations',
      heading: 'Candidate explanations',
      entries: brief.explanations.map(explanationEntry),
      empty: 'Nobody in these reports offers an explanation.',
      note: 'In the order of the reports, unranked. For and against: only what the same reports say.',
    },
  ];
}

function outlookSections(brief: Brief): Section[] {
  const stated = 'A rule somebody states; its base rate is not tested here.';
  return [
    {
      key: 'relations',
      heading: 'The state of the relation, as far as these reports carry it',
      entries: [...brief.relations.map(relationEntry), ...brief.limits.map((words) => bare(`${words}.`))],
      empty: 'No act between two known parties.',
      note: 'Present acts the reports assert, cooperation and conflict apart: one does not cancel the other.',
    },
    ...optional({
      key: 'generalisations',
      heading: 'What is said to follow what',
      entries: brief.generalisations.map(claimEntry),
      empty: '',
      note: stated,
    }),
    ...optional({
      key: 'judgements',
      heading: 'Verdicts in the reports',
      entries: brief.judgements.map(claimEntry),
      empty: '',
    }),
    {
      key: 'predicted',
      heading: 'What is predicted',
      entries: brief.predicted.map(questionEntry),
      empty: 'Nothing is predicted.',
      note: 'Each prediction as a question that could be scored.',
    },
  ];
}

/** The sections of a brief in reading order. */
export function outline(brief: Brief): Section[] {
  return [
    ...findingSections(brief),
    ...outlookSections(brief),
    { key: 'sources', heading: 'Sources', entries: brief.reports.map(reportEntry), empty: 'No report.' },
    { key: 'notices', heading: 'Notices', entries: brief.notices.map(noticeEntry), empty: 'None.' },
  ];
}

/** `detente 0.1.0, model en-small 0.1`: what makes the brief reproducible. */
export function madeWords(brief: Brief): string {
  const { detente, model, journal } = brief.made;
  return [
    `detente ${detente}`,
    `model ${model}`,
    ...(journal === undefined ? [] : [`journal ${journal}`]),
  ].join(', ');
}
