import type { OwnSentence } from '../model/ownSentence.js';
import type { Brief, OwnLine } from './brief.js';
import { type Entry, entryOf, type Section, warning } from './entry.js';
import type { Ledger } from './ledger.js';
import { dayWords } from './wording/dates.js';
import { countOf, oneLine, shortened } from './wording/quote.js';

/** Parts of a brief that an analyst may write into, in reading order, with their headings in short. */
export const ownSections = {
  summary: 'In short',
  happened: 'What happened',
  claimed: 'What is claimed, and by whom',
  misfits: 'What does not fit together',
  explanations: 'Candidate explanations',
  weighed: 'Explanations weighed',
  relations: 'The state of the relation',
  imported: 'The relation, as imported tables tell it',
  generalisations: 'What is said to follow what',
  judgements: 'Verdicts in the reports',
  predicted: 'What is predicted',
  further: 'Further words of the analyst',
} as const;

/** Said above every block of own sentences, so that none is taken for a finding. */
export const ownHeading = 'The analyst’s own words';

/** Own sentences as lines; a citation of a report that is not in the brief counts as lost. */
export function ownLines(
  { report }: Pick<Ledger, 'report'>,
  own: readonly OwnSentence[] = [],
): { readonly own?: readonly OwnLine[] } {
  if (own.length === 0) return {};
  return {
    own: own.map(({ id, section, text, cites, lost, by, at, changed }): OwnLine => {
      const sources = cites.flatMap((cite) => (report.has(cite.report) ? [{ ...cite, id }] : []));
      return {
        ...{ id, section, sources, text: oneLine(text), by: shortened(by), date: at.slice(0, 10) },
        lost: lost + cites.length - sources.length,
        ...(changed ? { changed: { by: shortened(changed.by), date: changed.at.slice(0, 10) } } : {}),
      };
    }),
  };
}

/** `analyst’s own: Ann, 1 Dec 2026, changed by Bo, 2 Dec 2026`. */
function authorWords({ by, date, changed }: OwnLine): string {
  const later = changed && (changed.by !== by || changed.date !== date);
  const by2 = changed?.by === by ? '' : ` by ${changed?.by}`;
  return `analyst’s own: ${by}, ${dayWords(date)}${later ? `, changed${by2} ${dayWords(changed.date)}` : ''}`;
}

function ownEntry(line: OwnLine): Entry {
  const { sources, lost } = line;
  return entryOf(line, {
    anchor: line.id,
    marks: [
      { words: authorWords(line), kind: 'own' },
      ...(lost > 0 ? [warning(`${countOf(lost, 'citation')} lost: other words stand there now`)] : []),
      ...(sources.length === 0 ? [warning('analyst’s own judgement, no source')] : []),
    ],
  });
}

/** Own sentences of a part. */
export const ownEntries = ({ own = [] }: Brief, key: string): Entry[] =>
  own.filter(({ section }) => section === key).map(ownEntry);

/** Own sentences of parts that this brief does not have. */
export function furtherSection({ own = [] }: Brief, sections: readonly Section[]): Section[] {
  const keys = new Set(['summary', ...sections.map(({ key }) => key)]);
  const rest = own.filter(({ section }) => !keys.has(section)).map(ownEntry);
  if (rest.length === 0) return [];
  return [{ key: 'further', heading: ownSections.further, entries: [], own: rest, empty: '' }];
}
