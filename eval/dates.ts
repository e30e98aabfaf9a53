import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type DateMention, findDates } from '../src/language/dates.js';
import type { Sentence } from '../src/model/parse.js';
import type { DateInterval } from '../src/model/time.js';
import { answer, isRight, readCases } from '../test/language/dateCases.js';
import { existing, parseConllu } from './language/conllu.js';

/** Dates against the `XML=<date>` marks of GUM: shares in percent of the marked dates. */
export interface DateScores {
  readonly file: string;
  readonly gold: number;
  /** Some mention overlaps the marked words. */
  readonly detected: number;
  /** Its start equals the mark's start at the mark's precision. */
  readonly right: number;
  /** The same among the marks with a whole year of the common era: no "every April", no year before 1. */
  readonly rightOfPlaced: number;
  /** Marks met by one mention that is open at no end and joins no second mark, and the share with both ends right. */
  readonly closed: number;
  readonly rightToEnd: number;
  /** Share of the dated mentions that overlap a mark; some of the others are dates that the corpus left unmarked. */
  readonly precision: number;
  /** Dated mentions that overlap no mark. */
  readonly unmarked: number;
}

interface GoldDate {
  readonly first: number;
  readonly last: number;
  readonly value: string;
  /** Its last day, month or year where the mark names two ends; else the value. */
  readonly until: string;
}

/** Our own phrases (test/language/dates.*.txt), the blind ones in the order in which they were written. */
const ownSets = ['cases', 'blind', 'blind2', 'blind3', 'blind4'];

/** Share of our own phrases, by set, with every mention's interval and type right. The first scores of the blind sets stand in their heads. */
export function evalOwnPhrases(
  report?: (line: string) => void,
): { set: string; phrases: number; right: number }[] {
  return ownSets.map((set) => {
    const cases = readCases(`test/language/dates.${set}.txt`);
    const wrong = cases.filter((one) => !isRight(one));
    for (const one of wrong) report?.(`${one.text} | ${one.expected} | ${answer(one)}`);
    return { set, phrases: cases.length, right: (100 * (cases.length - wrong.length)) / cases.length };
  });
}

const folder = '../shared/data/language';

/** Value and detection of dates in gold sentences; files that are absent are passed over. */
export function evalDates(
  options: { conllu?: readonly string[]; report?: (line: string) => void } = {},
): DateScores[] {
  const paths = options.conllu ?? ['gum-news-dev', 'gum-dev'].map((name) => `${folder}/${name}.conllu`);
  return paths.flatMap((path) => {
    const file = existing([path]);
    return file === undefined ? [] : [scoreFile(file, options.report)];
  });
}

function scoreFile(file: string, report?: (line: string) => void): DateScores {
  const bytes = readFileSync(file);
  const source = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  let [gold, detected, right, unmarked, dated] = [0, 0, 0, 0, 0];
  let [placed, placedRight, ended, endsRight] = [0, 0, 0, 0];
  for (const document of source.split(/(?=# newdoc)/)) {
    const reportDate = /# meta::dateCreated = (\d{4}-\d{2}-\d{2})/.exec(document)?.[1];
    let previous: DateInterval | undefined;
    const { text, sentences } = parseConllu(document);
    const blocks = document.split(/\n{2,}/).filter((block) => block.trim() !== '');
    sentences.forEach(({ words }, index) => {
      const sentence = sentenceOf(words, text);
      const mentions = findDates(sentence, { text, reportDate, previous });
      previous = mentions.filter((mention) => mention.interval?.from).at(-1)?.interval ?? previous;
      const marks = marksOf(blocks[index] ?? '');
      for (const mark of marks) {
        const hits = mentions.filter((mention) => overlaps(mention, mark));
        gold++;
        if (hits.length > 0) detected++;
        const ok = hits.some((mention) => agrees(mention, mark));
        if (/^\d{4}(?!\d)/.test(mark.value)) {
          placed++;
          if (ok) placedRight++;
          const whole = hits.filter((mention) => closed(mention, mark));
          if (whole.length > 0) ended++;
          if (whole.some((mention) => bothEnds(mention, mark))) endsRight++;
        }
        if (ok) right++;
        else
          report?.(
            `${reportDate} ${mark.value} [${wordsOf(sentence, mark)}] ${hits.map(brief)} | ${sentence.text}`,
          );
      }
      const known = mentions.filter(({ interval }) => interval && interval.kind !== 'unresolved');
      dated += known.length;
      const free = known.filter((m) => !marks.some((mark) => overlaps(m, mark)));
      unmarked += free.length;
      for (const mention of free) report?.(`UNMARKED ${brief(mention)} | ${sentence.text}`);
    });
  }
  const share = (count: number, of = gold) => (100 * count) / Math.max(1, of);
  return {
    file: basename(file).replace(/\.conllu(?:\.gz)?$/, ''),
    gold,
    detected: share(detected),
    right: share(right),
    rightOfPlaced: share(placedRight, placed),
    closed: ended,
    rightToEnd: share(endsRight, ended),
    precision: share(dated - unmarked, dated),
    unmarked,
  };
}

function sentenceOf(words: readonly Omit<Sentence['tokens'][number], 'index'>[], text: string): Sentence {
  const start = words[0]?.start ?? 0;
  const end = words.at(-1)?.end ?? start;
  const tokens = words.map((word, index) => ({ ...word, index }));
  return { index: 0, start, end, text: text.slice(start, end), kind: 'prose', tokens };
}

/** The marked dates of a sentence, by index of its words. */
function marksOf(block: string): GoldDate[] {
  const marks: GoldDate[] = [];
  let open: { first: number; value: string; until: string } | undefined;
  const rows = block.split('\n').filter((row) => /^\d+\t/.test(row));
  rows.forEach((row, index) => {
    const misc = row.split('\t')[9] ?? '';
    const start = /<date ([^>]*)>/.exec(misc);
    if (start) open = { first: index, ...markValue(start[1] as string) };
    if (open && misc.includes('</date>')) {
      if (open.value !== '') marks.push({ ...open, last: index });
      open = undefined;
    }
  });
  return marks;
}

function markValue(attributes: string): { value: string; until: string } {
  const named = (name: string) => new RegExp(`${name}:::"([^"]*)"`).exec(attributes)?.[1];
  const value =
    named('when') ?? named('from') ?? named('notBefore') ?? named('to') ?? named('notAfter') ?? '';
  return { value, until: named('to') ?? named('notAfter') ?? value };
}

const overlaps = (mention: DateMention, mark: GoldDate): boolean =>
  mention.tokens[0] <= mark.last && mention.tokens[1] >= mark.first;

function agrees({ interval, alternatives }: DateMention, { value }: GoldDate): boolean {
  const day = value.slice(0, 10);
  const chosen = interval?.from ?? interval?.to ?? alternatives[0]?.from ?? '';
  return chosen.startsWith(day) || (interval?.to ?? '').startsWith(day);
}

/** Whether a mention has two ends that the mark can be held against: none is open, and it joins no second mark. */
const closed = ({ interval, tokens }: DateMention, { first, last }: GoldDate): boolean =>
  interval?.from !== undefined && interval.to !== undefined && tokens[0] >= first - 2 && tokens[1] <= last;

const bothEnds = ({ interval }: DateMention, { value, until }: GoldDate): boolean =>
  (interval?.from ?? '').startsWith(value.slice(0, 10)) &&
  (interval?.to ?? '').startsWith(until.slice(0, 10));

const brief = ({ span, interval }: DateMention): string =>
  `${span.exact} = ${interval?.from ?? ''}..${interval?.to ?? ''}`;
const wordsOf = (sentence: Sentence, mark: GoldDate): string =>
  sentence.tokens
    .slice(mark.first, mark.last + 1)
    .map((token) => token.text)
    .join(' ');

/** Figures of the dates with a line each printed; `--all` also prints what is wrong. */
export function dateFigures(options: { conllu?: readonly string[]; all?: boolean } = {}): {
  readonly name: string;
  readonly value: number;
}[] {
  const report = options.all ? (line: string) => console.log(line) : undefined;
  const own = evalOwnPhrases(report);
  for (const { set, phrases, right } of own)
    console.log(`own, ${set.padEnd(9)} ${phrases} phrases, interval and type right ${right.toFixed(1)}`);
  const rows = evalDates({ ...options, ...(report ? { report } : {}) });
  for (const row of rows)
    console.log(
      `${row.file.padEnd(14)} ${row.gold} dates, detected ${row.detected.toFixed(1)}, start right ${row.right.toFixed(1)}, ` +
        `of placed ones ${row.rightOfPlaced.toFixed(1)}, both ends ${row.rightToEnd.toFixed(1)} of ${row.closed} closed; ` +
        `precision ${row.precision.toFixed(1)} (${row.unmarked} unmarked)`,
    );
  return [
    ...own.map(({ set, right }) => ({ name: `dates own phrases ${set}`, value: right })),
    ...rows.flatMap((row) => [
      { name: `dates ${row.file} right`, value: row.right },
      { name: `dates ${row.file} ends`, value: row.rightToEnd },
      { name: `dates ${row.file} precision`, value: row.precision },
    ]),
  ];
}

if (process.argv[1] !== undefined && /dates\.[jt]s$/.test(process.argv[1]))
  dateFigures({ all: process.argv.includes('--all') });
