import type { Brief, ClaimLine } from './brief.js';
import {
  claimEntry,
  type Desk,
  deskOf,
  eventEntry,
  explanationEntry,
  findingEntry,
  questionEntry,
  reportEntry,
} from './entries.js';
import { bare, entryOf, plain, type Section } from './entry.js';
import { noticeEntries, noticeRest } from './noticeEntries.js';
import { furtherSection, ownEntries } from './own.js';
import { sourcesShown } from './places.js';
import { rowWords } from './sheets/sheet.js';
import { chosenOf, firstOf, reportTime, type Shown, shownLines } from './shown.js';
import { weighedSection } from './weighedSection.js';

/** A part before the analyst's own words are put beside it. */
type Part = Omit<Section, 'own'>;

const restOf = (shown: Shown<unknown>): { rest?: string } =>
  shown.rest === undefined ? {} : { rest: shown.rest };

const eventsCommand = 'detente events --json';
const claimsCommand = 'detente claims --json';
const briefCommand = 'detente brief --json';

function shownActs(brief: Brief): Shown<Brief['happened'][number]> {
  const timeOf = ({ date }: Brief['happened'][number]): string => date.from ?? date.to ?? '';
  return chosenOf(brief.happened, { command: eventsCommand, timeOf });
}

function happenedSection(brief: Brief, desk: Desk): Part {
  const shown = shownActs(brief);
  return {
    key: 'happened',
    heading: 'What happened',
    entries: shown.lines.map((line) => eventEntry(desk, line)),
    empty: 'No act between parties was found.',
    note: 'Acts as the reports tell them. Words in quotation marks are the reports’ own.',
    ...restOf(shown),
  };
}

type ClaimPart = Pick<Part, 'key' | 'heading' | 'empty'> & { readonly note?: string };

function claimSection(brief: Brief, desk: Desk, part: ClaimPart & { lines: readonly ClaimLine[] }): Part {
  const { lines, ...words } = part;
  const shown = chosenOf(lines, { command: claimsCommand, timeOf: reportTime(brief) });
  return { ...words, entries: shown.lines.map((line) => claimEntry(desk, line)), ...restOf(shown) };
}

function misfitSection(brief: Brief): Part {
  const shown = firstOf(brief.misfits, briefCommand);
  return {
    key: 'misfits',
    heading: 'What does not fit together',
    entries: shown.lines.map(findingEntry),
    empty: 'Nothing was found that does not fit together.',
    note: 'Raised by comparing what the reports say. It shows where to ask; it does not say who is right.',
    ...restOf(shown),
  };
}

function explanationSection(brief: Brief, desk: Desk): Part {
  const shown = chosenOf(brief.explanations, { command: briefCommand, timeOf: reportTime(brief) });
  return {
    key: 'explanations',
    heading: 'Candidate explanations',
    entries: shown.lines.map((line) => explanationEntry(desk, line)),
    empty: 'Nobody in these reports offers an explanation.',
    note: 'In the order of the reports, unranked. For and against: only what the same reports say.',
    ...restOf(shown),
  };
}

function relationSection(brief: Brief): Part {
  const shown = firstOf(brief.relations, briefCommand);
  const limits = brief.limits.map((words) => bare(`${words}.`));
  return {
    key: 'relations',
    heading: 'The state of the relation, as far as these reports carry it',
    entries: [...shown.lines.map((line) => entryOf(line)), ...limits],
    empty: 'No act between two known parties.',
    note: 'Present acts the reports assert, cooperation and conflict apart: one does not cancel the other.',
    ...restOf(shown),
  };
}

function importedSection({ imported }: Brief): Part[] {
  if (!imported) return [];
  const entries = imported.lines.map(({ text, rows, below }) => ({
    ...bare(text),
    marks: rows.map((ref) => plain(rowWords(ref))),
    below: below.map(({ label, lines }) => ({ label, entries: lines.map(bare) })),
  }));
  return [
    {
      key: 'imported',
      heading: 'The relation, as imported tables tell it',
      entries,
      empty: `${imported.none ?? ''}.`,
      note: 'Rows as their producers coded them, each act once a story. What a figure comes from stands below it.',
    },
  ];
}

function predictedSection(brief: Brief, desk: Desk): Part {
  const shown = chosenOf(brief.predicted, { command: briefCommand, timeOf: reportTime(brief) });
  return {
    key: 'predicted',
    heading: 'What is predicted',
    entries: shown.lines.map((line) => questionEntry(desk, line)),
    empty: 'Nothing is predicted.',
    note: 'Each prediction as a question that could be scored.',
    ...restOf(shown),
  };
}

/** The reports the lines cite, all of them when they are few. */
function sourceSection(brief: Brief, sections: readonly Section[]): Section {
  const cited = new Set(sourcesShown(brief, sections).map((source) => source.report));
  const many = brief.reports.length > shownLines;
  const listed = many ? brief.reports.filter(({ id }) => cited.has(id)) : brief.reports;
  const rest = `${listed.length} of ${brief.reports.length} are listed: those the lines above cite. All of them: ${briefCommand}`;
  return {
    key: 'sources',
    heading: 'Sources',
    entries: listed.map(reportEntry),
    own: [],
    empty: 'No report.',
    ...(listed.length < brief.reports.length ? { rest } : {}),
  };
}

function noticeSection(brief: Brief): Section {
  const entries = noticeEntries(brief.notices);
  const rest = noticeRest(brief.notices, entries);
  return {
    key: 'notices',
    heading: 'Notices',
    entries,
    own: [],
    empty: 'None.',
    ...(rest === undefined ? {} : { rest }),
  };
}

const claimParts = {
  claimed: {
    key: 'claimed',
    heading: 'What is claimed, and by whom',
    empty: 'No further claim was found.',
    note: 'A claim is what somebody says; nothing here is a finding of this brief.',
  },
  generalisations: {
    key: 'generalisations',
    heading: 'What is said to follow what',
    empty: 'No rule is stated.',
    note: 'A rule somebody states, and what imported tables of events say of it.',
  },
  judgements: { key: 'judgements', heading: 'Verdicts in the reports', empty: 'None.' },
} as const satisfies Readonly<Record<string, ClaimPart>>;

/** The sections of a brief in reading order, with no more lines than a reader can take in. */
export function outline(brief: Brief): Section[] {
  const desk = deskOf(brief);
  const claims = (key: keyof typeof claimParts): Part =>
    claimSection(brief, desk, { ...claimParts[key], lines: brief[key] });
  const withOwn = (part: Part): Section => ({ ...part, own: ownEntries(brief, part.key) });
  const optional = (part: Part): Part[] =>
    part.entries.length === 0 && ownEntries(brief, part.key).length === 0 ? [] : [part];
  const parts = [
    happenedSection(brief, desk),
    claims('claimed'),
    misfitSection(brief),
    explanationSection(brief, desk),
    ...(brief.weighed ? [weighedSection(brief.weighed)] : []),
    relationSection(brief),
    ...importedSection(brief),
    ...optional(claims('generalisations')),
    ...optional(claims('judgements')),
    predictedSection(brief, desk),
  ].map(withOwn);
  const sections = [...parts, ...furtherSection(brief, parts)];
  return [...sections, sourceSection(brief, sections), noticeSection(brief)];
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
