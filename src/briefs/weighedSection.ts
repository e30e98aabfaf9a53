import type { WeighedHypothesis, WeighedPart, WeighedRow } from './brief.js';
import { bare, type Entry, entryOf, type Group, plain, type Section, warning } from './entry.js';
import { indexed } from './ledger.js';
import { listWords } from './wording/quote.js';

const number = (value: number) => String(Number(value.toFixed(2)));

/** Explanations weighed: the verdict and what it hangs on, the explanations in order, then every row with its places. */
export function weighedSection(part: WeighedPart): Omit<Section, 'own'> {
  return {
    key: 'weighed',
    heading: 'Explanations weighed',
    entries: [verdictEntry(part), ...part.hypotheses.map(hypothesisEntry), ...part.rows.map(rowEntry)],
    empty: 'Nothing is weighed.',
    note: `Marks of ${listWords(part.raters)}; places follow from them and say what survives this evidence, not what is so. No accusation of a report is a finding of this brief. All tests: detente robust`,
  };
}

function verdictEntry({ question, says, collect, seed }: WeighedPart): Entry {
  const [first = '', ...rest] = says;
  const groups: Group[] = [
    { label: 'What it hangs on', entries: rest.map(bare) },
    { label: 'What to collect next', entries: collect.map(bare) },
  ];
  return {
    ...bare(first),
    marks: [plain(question), plain(`draws with seed ${seed}`)],
    below: groups.filter(({ entries }) => entries.length > 0),
  };
}

function hypothesisEntry(line: WeighedHypothesis): Entry {
  const { id, ranks, group, addedAfter } = line;
  const places = ranks.map(({ lens, rank, score }) => `${lens} ${rank}. (${number(score)})`);
  return entryOf(line, {
    lead: id,
    marks: [
      ...(group === undefined ? [] : [plain(`group ${group}`)]),
      plain(places.length === 0 ? 'not ranked' : places.join(', ')),
      ...(addedAfter ? [warning(`put forward after ${listWords(addedAfter)}: no test of it`)] : []),
    ],
  });
}

function rowEntry(line: WeighedRow): Entry {
  const { id, kind, origin, grade, open, marks, sources } = line;
  const byReading = indexed(marks, ({ reading = '' }) => [reading]);
  const told = [...byReading].map(([reading, cells]) => {
    const given = cells.map((cell) => `${cell.hypothesis} ${cell.marks.join('/')}`).join(', ');
    return reading === '' ? given : `as ${reading} (share ${number(cells[0]?.share ?? 0)}): ${given}`;
  });
  return entryOf(line, {
    lead: id,
    marks: [
      ...(kind ? [plain(kind)] : []),
      ...(grade ? [plain(`grade ${grade}`)] : []),
      ...(origin ? [plain(`origin: ${origin}`)] : []),
      plain(told.length === 0 ? 'not rated' : told.join('; ')),
      ...(open ? [warning('open: not known yet, scores nothing')] : []),
      ...(sources.length === 0 && !open ? [warning('entered by hand: no place in these reports')] : []),
    ],
  });
}
