import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type DateMention, findDates } from '../src/language/dates.js';
import type { Sentence } from '../src/model/parse.js';
import type { DateInterval } from '../src/model/time.js';
import { existing, parseConllu } from './language/conllu.js';

/** Dates against the `XML=<date>` marks of GUM: shares in percent of the marked dates. */
export interface DateScores {
  readonly file: string;
  readonly gold: number;
  /** Some mention overlaps the marked words. */
  readonly detected: number;
  /** Its start equals the mark's start at the mark's precision. */
  readonly right: number;
  /** Dated mentions that overlap no marked date; some of them are dates that the corpus left unmarked. */
  readonly unmarked: number;
}

interface GoldDate {
  readonly first: number;
  readonly last: number;
  readonly value: string;
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
  let [gold, detected, right, unmarked] = [0, 0, 0, 0];
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
        if (hits.some((mention) => agrees(mention, mark.value))) right++;
        else
          report?.(
            `${reportDate} ${mark.value} [${wordsOf(sentence, mark)}] ${hits.map(brief)} | ${sentence.text}`,
          );
      }
      const free = mentions.filter((m) => m.interval && !marks.some((mark) => overlaps(m, mark)));
      unmarked += free.length;
      for (const mention of free) report?.(`UNMARKED ${brief(mention)} | ${sentence.text}`);
    });
  }
  const share = (count: number) => (100 * count) / Math.max(1, gold);
  return {
    file: basename(file).replace(/\.conllu(?:\.gz)?$/, ''),
    gold,
    detected: share(detected),
    right: share(right),
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
  let open: { first: number; value: string } | undefined;
  const rows = block.split('\n').filter((row) => /^\d+\t/.test(row));
  rows.forEach((row, index) => {
    const misc = row.split('\t')[9] ?? '';
    const start = /<date ([^>]*)>/.exec(misc);
    if (start) open = { first: index, value: markValue(start[1] as string) };
    if (open && misc.includes('</date>')) {
      if (open.value !== '') marks.push({ ...open, last: index });
      open = undefined;
    }
  });
  return marks;
}

function markValue(attributes: string): string {
  const named = (name: string) => new RegExp(`${name}:::"([^"]*)"`).exec(attributes)?.[1];
  return named('when') ?? named('from') ?? named('notBefore') ?? named('to') ?? named('notAfter') ?? '';
}

const overlaps = (mention: DateMention, mark: GoldDate): boolean =>
  mention.tokens[0] <= mark.last && mention.tokens[1] >= mark.first;

function agrees({ interval, alternatives }: DateMention, value: string): boolean {
  const day = value.slice(0, 10);
  const chosen = interval?.from ?? interval?.to ?? alternatives[0]?.from ?? '';
  return chosen.startsWith(day) || (interval?.to ?? '').startsWith(day);
}

const brief = ({ span, interval }: DateMention): string =>
  `${span.exact} = ${interval?.from ?? ''}..${interval?.to ?? ''}`;
const wordsOf = (sentence: Sentence, mark: GoldDate): string =>
  sentence.tokens
    .slice(mark.first, mark.last + 1)
    .map((token) => token.text)
    .join(' ');

if (process.argv[1] !== undefined && /dates\.[jt]s$/.test(process.argv[1]))
  for (const row of evalDates(process.argv.includes('--all') ? { report: (line) => console.log(line) } : {}))
    console.log(
      `${row.file.padEnd(14)} ${row.gold} dates, detected ${row.detected.toFixed(1)}, right ${row.right.toFixed(1)}, unmarked ${row.unmarked}`,
    );
