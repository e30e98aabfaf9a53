import { readFileSync, writeFileSync } from 'node:fs';
import { type Candidate, candidatesOf } from '../src/language/names/choose.js';
import { createMemory } from '../src/language/names/memory.js';
import { sceneOf } from '../src/language/names/scene.js';
import { createTagger } from '../src/language/names/tagger.js';
import { type Name, namesOf, namesOfText } from '../src/language/names.js';
import { createParser, type Parser } from '../src/language/net/parser.js';
import type { Mention } from '../src/model/mention.js';
import type { NameMark, Sentence } from '../src/model/parse.js';
import { type ActorDictionary, createActorDictionary } from '../src/ontology/actors/dictionary.js';
import { existing, rawOf, readConllu } from './language/conllu.js';
import { f1 } from './language/score.js';
import { type Example, fitWeights } from './names/fit.js';
import { fitTagger, isOneOf, recasings, type TaggerSource, type WordClusters } from './names/fitTagger.js';
import { gumMarks } from './names/gum.js';
import { type GoldName, labels, namesOfMarks, unerMarks } from './names/uner.js';

/** A labelled sentence with our reading of it. */
export interface Labelled {
  readonly document: string;
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  readonly gold: readonly GoldName[];
  readonly marks?: readonly NameMark[];
}

export interface NameScores {
  readonly file: string;
  /**
   * `rules`: dictionaries, cues and memory; `marks`: the parser's network alone; `tagger`: the tagger alone; `both`: rules
   * and network; `all`: all of it, as `detente/language` does.
   */
  readonly by: 'rules' | 'marks' | 'tagger' | 'both' | 'all';
  /** Percent, over all types and by type. */
  readonly f1: number;
  readonly types: Readonly<Record<string, { precision: number; recall: number; f1: number }>>;
}

export interface NamesEvalOptions {
  /** Where the tables go; the console when left out. */
  readonly print?: (line: string) => void;
  /** Marks by file and sentence id, for trying weights that are not shipped yet. */
  readonly marks?: (file: string) => Readonly<Record<string, readonly NameMark[]>> | undefined;
  /** Called with every wrong and missed name. */
  readonly report?: (line: string) => void;
}

const folder = '../shared/data/language';
const sets = ['ewt-dev', 'gum-news-dev'];

/** F1, precision and recall of names by type on UNER dev and on GUM's news, gold words, own tags and trees. Absent files are passed over. */
export function evalNames(options: NamesEvalOptions = {}): NameScores[] {
  const print = options.print ?? ((line: string) => console.log(line));
  const reader = readerOf();
  const scores: NameScores[] = [];
  for (const file of sets) {
    const labelled = labelledOf(file, reader, { marks: options.marks?.(file) });
    if (!labelled) {
      print(`${file}: not here, left out`);
      continue;
    }
    const marked = labelled.some(({ marks }) => marks?.some(({ mark }) => mark !== 'O'));
    const ways = ['rules', 'marks', 'tagger', 'both', 'all'] as const;
    for (const by of marked ? ways : (['rules', 'tagger', 'all'] as const))
      scores.push(scoreOf({ file, by }, labelled, options.report));
  }
  for (const row of scores) print(lineOf(row));
  return scores;
}

/** What reads a labelled file: our parser and the actor dictionary. */
export interface Reader {
  readonly parser: Parser;
  readonly dictionary: ActorDictionary;
}

function readerOf(): Reader {
  const dictionary = createActorDictionary();
  return {
    dictionary,
    parser: createParser({ model: readFileSync('models/en.bin'), names: dictionary.nameClasses() }),
  };
}

export interface LabelledOptions {
  readonly marks?: Readonly<Record<string, readonly NameMark[]>> | undefined;
  /** Documents to read; all when left out. */
  readonly chosen?: (document: string) => boolean;
  /** Forms as the parser is to see them, where not as written. */
  readonly recased?: (form: string) => string;
}

/** The sentences of a labelled file, read by our parser; undefined when the file is absent. */
export function labelledOf(
  file: string,
  { parser, dictionary }: Reader,
  { marks, chosen, recased }: LabelledOptions = {},
): Labelled[] | undefined {
  const [path, uner] = [`${folder}/${file}.conllu`, `${folder}/uner-${file}.iob2`].map((name) =>
    existing([name]),
  );
  if (path === undefined || (file.startsWith('ewt') && uner === undefined)) return undefined;
  const { text, sentences } = readConllu(path);
  const gold = uner === undefined ? gumMarks(path) : unerMarks(uner, sentences);
  const read = sentences.flatMap((sentence, index) => {
    const document = documentOf(sentence.id);
    return chosen && !chosen(document) ? [] : [{ sentence, document, right: gold[index] }];
  });
  const parsed = parser.parse(
    read.map(({ sentence }) => {
      const raw = rawOf(sentence);
      if (!recased) return raw;
      return { ...raw, tokens: raw.tokens.map((token) => ({ ...token, text: recased(token.text) })) };
    }),
    text,
  );
  return read.flatMap(({ sentence: { id }, document, right }, index) => {
    const sentence = parsed[index];
    if (!sentence || !right) return [];
    const found = marks?.[id] ?? sentence.marks;
    return [
      {
        document,
        sentence,
        mentions: dictionary.match(sentence.tokens) as readonly Mention[],
        gold: namesOfMarks(right),
        ...(found ? { marks: found } : {}),
      },
    ];
  });
}

const documentOf = (id: string): string => id.replace(/-\d+$/, '');

/** Runs of sentences that belong to one document. */
export function documentsOf(labelled: readonly Labelled[]): Labelled[][] {
  const runs: Labelled[][] = [];
  for (const one of labelled) {
    const run = runs.at(-1);
    if (run && run[0]?.document === one.document) run.push(one);
    else runs.push([one]);
  }
  return runs;
}

/** Our types in UNER's: facilities count as places; it has no label for the rest and does not tag demonyms. */
const label: Readonly<Partial<Record<Name['type'], string>>> = {
  person: 'PER',
  place: 'LOC',
  facility: 'LOC',
  organisation: 'ORG',
};

const tagger = createTagger();

function systemOf(run: readonly Labelled[], by: NameScores['by']): GoldName[][] {
  if (by === 'marks') return run.map(({ marks }) => namesOfMarks((marks ?? []).map(({ mark }) => mark)));
  if (by === 'tagger')
    return run.map(({ sentence, mentions }) =>
      tagger(sceneOf(sentence, mentions)).names.map(({ first, last, type }) => ({
        first,
        last,
        type: labels[type] ?? '',
      })),
    );
  const bySentence = new Map(run.map((one) => [one.sentence, one]));
  const found = namesOfText(
    run.map(({ sentence }) => sentence),
    (sentence) => {
      const { mentions, marks } = bySentence.get(sentence) as Labelled;
      return { mentions, ...(by !== 'rules' && marks ? { marks } : {}), ...(by === 'all' ? { tagger } : {}) };
    },
  );
  return found.map((names) =>
    names.flatMap(({ first, last, type }) => (label[type] ? [{ first, last, type: label[type] }] : [])),
  );
}

export function scoreOf(
  { file, by }: Pick<NameScores, 'file' | 'by'>,
  labelled: readonly Labelled[],
  report?: (line: string) => void,
): NameScores {
  const counts = Object.fromEntries(labels.map((type) => [type, { right: 0, gold: 0, system: 0 }]));
  const count = (type: string, what: 'right' | 'gold' | 'system') => {
    const row = counts[type];
    if (row) row[what]++;
  };
  for (const run of documentsOf(labelled))
    systemOf(run, by).forEach((system, index) => {
      const { gold, sentence } = run[index] as Labelled;
      for (const one of system) {
        count(one.type, 'system');
        if (gold.some((other) => same(one, other))) count(one.type, 'right');
        else report?.(`${file} ${by} FALSE ${told(one, sentence)}`);
      }
      for (const one of gold) {
        count(one.type, 'gold');
        if (!system.some((other) => same(one, other)))
          report?.(`${file} ${by} MISSED ${told(one, sentence)}`);
      }
    });
  const rows = Object.values(counts);
  const sum = (what: 'right' | 'gold' | 'system') => rows.reduce((total, row) => total + row[what], 0);
  const types = Object.fromEntries(
    Object.entries(counts).map(([type, { right, gold, system }]) => [
      type,
      {
        precision: (100 * right) / Math.max(1, system),
        recall: (100 * right) / Math.max(1, gold),
        f1: f1(right, gold, system),
      },
    ]),
  );
  return { file, by, f1: f1(sum('right'), sum('gold'), sum('system')), types };
}

const same = (one: GoldName, other: GoldName): boolean =>
  one.first === other.first && one.last === other.last && one.type === other.type;

const told = ({ first, last, type }: GoldName, { tokens, text }: Sentence): string =>
  `${type} [${tokens
    .slice(first, last + 1)
    .map((token) => token.text)
    .join(' ')}] | ${text.slice(0, 140)}`;

export function lineOf({ file, by, f1: all, types }: NameScores): string {
  const cells = Object.entries(types).map(
    ([type, row]) =>
      `${type} ${row.f1.toFixed(1)} (P ${row.precision.toFixed(1)}, R ${row.recall.toFixed(1)})`,
  );
  return `${file.padEnd(13)} ${by.padEnd(6)} F1 ${all.toFixed(1)}  ${cells.join('  ')}`;
}

/** Fits the weights of the evidence on UNER train and GUM train, and writes them. The marks of the network and the tagger take no part. */
export function refit(sources: readonly Labelled[][]): void {
  const target = 'src/language/generated/nameWeights.generated.ts';
  const examples = sources.flatMap((labelled) => documentsOf(labelled).flatMap(examplesOf));
  const weights = fitWeights(examples, { types: labels.length, rounds: 8, pull: 2 });
  const rows = [...weights]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, row]) => `  ${JSON.stringify(key)}: [${row.map((weight) => weight.toFixed(2)).join(', ')}],`);
  writeFileSync(
    target,
    `// Written by eval/names.ts --fit. Do not edit.\n/** Weights of the evidence for person, place and organisation. */\nexport const nameWeights: Readonly<Record<string, readonly [number, number, number]>> = {\n${rows.join('\n')}\n};\n`,
  );
}

/** Candidates with their gold types; the memory holds what the present weights found before, as in use: fit twice after a change. */
function examplesOf(run: readonly Labelled[]): Example[] {
  const memory = createMemory();
  return run.flatMap(({ sentence, mentions, gold }) => {
    const candidates = candidatesOf(sceneOf(sentence, mentions), { remembered: memory.remembered });
    memory.note(namesOf(sentence, { mentions, remembered: memory.remembered }));
    return candidates.map((candidate: Candidate) => {
      const right = gold.find(({ first, last }) => first === candidate.first && last === candidate.last);
      return { evidence: candidate.evidence, type: right ? labels.indexOf(right.type) : -1 };
    });
  });
}

/** Fits the tagger of names on UNER train, and on GUM train as a set of another convention, and writes its table. */
export function refitTagger(clusters: WordClusters): void {
  const reader = readerOf();
  const own = (options?: LabelledOptions): TaggerSource => ({
    labelled: labelledOf('ewt-train', reader, options) ?? [],
    weight: 1,
    foreign: false,
  });
  const table = fitTagger(
    [
      own(),
      ...recasings.map((one) => own({ chosen: (document) => isOneOf(document, one), recased: one.recased })),
      {
        labelled: labelledOf('gum-train', reader, { chosen: isClear }) ?? [],
        weight: 0.3,
        foreign: true,
      },
    ],
    clusters,
    (line) => console.log(line),
  );
  writeFileSync(
    'src/language/generated/nameTagger.generated.ts',
    `// Written by eval/names.ts --fit-tagger. Do not edit.\n/** Table of the tagger of names, base64; read by \`readTable\`. */\nexport const nameTagger =\n  '${Buffer.from(table).toString('base64')}';\n`,
  );
}

/** The licence of GUM's conversations is in doubt: nothing that ships is made from them. */
const isClear = (document: string): boolean => !document.startsWith('GUM_conversation');

function fromCommand(words: readonly string[]): void {
  if (words[0] === '--fit-tagger') {
    refitTagger(JSON.parse(readFileSync(words[1] ?? '', 'utf8')) as WordClusters);
    return;
  }
  if (words.includes('--fit')) {
    const reader = readerOf();
    refit(['ewt-train', 'gum-train'].map((file) => labelledOf(file, reader, { chosen: isClear }) ?? []));
    return;
  }
  evalNames(words.includes('--all') ? { report: (line) => console.log(line) } : {});
}

if (process.argv[1] !== undefined && /eval.names\.[jt]s$/.test(process.argv[1]))
  fromCommand(process.argv.slice(2));
