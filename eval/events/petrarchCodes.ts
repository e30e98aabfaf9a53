import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseText } from '../../src/language/parseText.js';
import type { Sentence } from '../../src/model/parse.js';
import { readConllu } from '../../src/readers/conllu.js';
import { dictionaryTexts, dictionaryTools } from './dictionaries.js';
import { readJsonValues } from './files.js';
import { dayOf, type Gold, plain } from './petrarchRecords.js';
import { Tally } from './score.js';

/** The dictionaries of each suite in `dict/`, by the start of its file name; the ontology serves both. */
const dictionaries: Readonly<Record<string, RegExp>> = {
  'PETR.UnitTest': /^PETR\.Validate\.(actors|agents|discards|verbs\.2\.0)|Ontology/,
  PETR_Validate: /_2_02|Ontology/,
};

type Trees = 'given' | 'own';

/** Right, wrong and missed events with the trees that come with the records, and with ours. */
type Tallies = Readonly<Record<Trees, Tally>>;

const noTallies = (): Tallies => ({ given: new Tally(), own: new Tally() });

/**
 * PETRARCH's unit records coded by their own dictionaries, all of them read by our importer: events (source, target, code)
 * against the suite's. Records that expect an error of the program's input (`bad_input_parse`, `dateline`) are left out;
 * those that expect a discard count as records without events. `most`: so many records that differ are printed.
 */
export function scoreDictionaryCodes(
  text: string,
  { path, most = 0 }: { path: string; most?: number },
): Tallies | undefined {
  const folder = `${dirname(path)}/dict`;
  const accept = Object.entries(dictionaries).find(([start]) => path.includes(start))?.[1];
  if (accept === undefined || !existsSync(folder)) return undefined;
  const tools = dictionaryTools(dictionaryTexts(folder, (name) => accept.test(name)));
  const total = noTallies();
  const groups = new Map<string, Tallies>();
  const records = readJsonValues(text).filter(
    (record) => record.text && !/dateline|bad_input/.test(String(record.error ?? '')),
  );
  let shown = 0;
  for (const record of records) {
    const gold = new Set(((record.events ?? []) as Gold[]).map(lineOf));
    const group = groups.get(groupOf(record)) ?? noTallies();
    groups.set(groupOf(record), group);
    const code = (sentences: readonly Sentence[]) =>
      new Set(
        tools.coder.codeStory(sentences, dayOf(record.date)).flatMap(({ events }) => events.map(lineOf)),
      );
    const coded = {
      given: code(readConllu(String(record.parse))),
      own: code(parseText(tools.parser, plain(String(record.text))).sentences),
    };
    for (const trees of ['given', 'own'] as const) {
      total[trees].add(gold, coded[trees]);
      group[trees].add(gold, coded[trees]);
    }
    if (shown < most && printDifference(record, gold, coded)) shown++;
  }
  printTable(records.length, total, groups);
  return total;
}

function printDifference(
  record: Record<string, unknown>,
  gold: ReadonlySet<string>,
  coded: Readonly<Record<Trees, ReadonlySet<string>>>,
): boolean {
  const lines = (['given', 'own'] as const).flatMap((trees) => {
    const missed = [...gold].filter((line) => !coded[trees].has(line));
    const wrong = [...coded[trees]].filter((line) => !gold.has(line));
    return missed.length + wrong.length === 0
      ? []
      : [`    ${trees}: missed ${missed.join('; ') || '-'} | wrong ${wrong.join('; ') || '-'}`];
  });
  if (lines.length > 0) console.log([`${record.id} ${record.text}`, ...lines].join('\n'));
  return lines.length > 0;
}

function printTable(count: number, total: Tallies, groups: ReadonlyMap<string, Tallies>): void {
  console.log(`codes: ${count} records by their own dictionaries, events (source, target, code)`);
  console.log(`${''.padEnd(12)}events | trees given    R     P | our trees        R     P`);
  const rows = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [name, tallies] of [...rows, ['all', total] as const]) {
    const gold = tallies.given.right + tallies.given.missed;
    const figures = [tallies.given, tallies.own].map(
      ({ right, wrong, recall, precision }) =>
        `${`${right} + ${wrong}`.padStart(12)} ${figure(recall, gold)} ${figure(precision, right + wrong)}`,
    );
    console.log(`${name.padEnd(12)}${String(gold).padStart(6)} | ${figures.join(' | ')}`);
  }
}

const figure = (value: number, of: number): string => (of === 0 ? '-' : value.toFixed(1)).padStart(5);

/** The suite's own category; MODIFY holds passives and comma clauses, and the suites spell two names in two ways. */
const groupOf = ({ category, id }: Record<string, unknown>): string =>
  category === 'MODIFY'
    ? String(id).replace(/[-_].*$/, '')
    : String(category)
        .replace(/^AGENTS$/, 'AGENT')
        .replace(/x$/, '');

const lineOf = ({ source, target, code }: Gold): string => [source, target, code].map(plain).join(' ');

/** Figures for the table of scores, in percent. */
export const codeFigures = ({ given, own }: Tallies): Record<string, number> => ({
  'codes recall, given trees': given.recall,
  'codes precision, given trees': given.precision,
  'codes recall, our trees': own.recall,
  'codes precision, our trees': own.precision,
});
