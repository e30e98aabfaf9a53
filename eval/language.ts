import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { withFeats } from '../src/language/feats.js';
import { createParser, type Parser } from '../src/language/net/parser.js';
import { parseText } from '../src/language/parseText.js';
import type { Sentence } from '../src/model/parse.js';
import { createActorDictionary } from '../src/ontology/actors/dictionary.js';
import { scoresByNote } from './language/byNote.js';
import { existing, type GoldSentence, rawOf, readConllu, type Treebank } from './language/conllu.js';
import { type Counts, countRight, f1, recallOf } from './language/score.js';

export interface LanguageEvalOptions {
  /** Model file; `models/en.bin` when left out. */
  readonly model?: string;
  /** CoNLL-U files to score, plain or gzipped; the shared development files when left out. */
  readonly conllu?: readonly string[];
  /** Score from plain text as well (own tokens and sentences). */
  readonly raw?: boolean;
  /** Where a line of the table goes; the console when left out. */
  readonly print?: (line: string) => void;
}

/** Percentages of one file. */
export interface LanguageScores {
  readonly file: string;
  /** `gold`: words and sentences as given; `raw`: F1 from plain text. */
  readonly tokens: 'gold' | 'raw';
  readonly words: number;
  readonly wordF1: number;
  readonly sentenceF1: number;
  readonly upos: number;
  readonly xpos: number;
  readonly lemma: number;
  /** Words whose whole string of features is that of the treebank. */
  readonly feats: number;
  /** The same with features in the treebank's own practice, where it is not the one that `parseText` follows. */
  readonly featsOwn?: number;
  readonly uas: number;
  readonly las: number;
  readonly full: number;
  /** Words per second of CPU time, parsing only. */
  readonly speed: number;
  /** Recall of nsubj, nsubj:pass, obj, iobj and obl:agent, gold words only. */
  readonly participants?: number;
}

const folder = '../shared/data/language';
const sets = ['ewt-dev', 'gum-dev', 'gum-news-dev'];
const participantRelations = ['nsubj', 'nsubj:pass', 'obj', 'iobj', 'obl:agent'];

/** Accuracy of tags and trees on labelled files, as a table. Files that are absent are named and passed over. */
export function evalLanguage(options: LanguageEvalOptions = {}): LanguageScores[] {
  const print = options.print ?? ((line: string) => console.log(line));
  const started = performance.now();
  const parser = createParser({
    model: readFileSync(options.model ?? 'models/en.bin'),
    names: createActorDictionary().nameClasses(),
  });
  print(`model ${parser.version}, ${parser.arithmetic}, load ${Math.round(performance.now() - started)} ms`);
  print(
    'file           tokens  words  word  sent  UPOS  XPOS lemma feats   own   UAS   LAS  full  part  words/s',
  );
  const scores: LanguageScores[] = [];
  for (const path of options.conllu ?? sets.map((name) => `${folder}/${name}.conllu`)) {
    const file = existing([path]);
    if (file === undefined) {
      print(`${path}: not here, left out`);
      continue;
    }
    const treebank = readConllu(file);
    const name = basename(file).replace(/\.conllu(?:\.gz)?$/, '');
    scores.push(scoreGold(parser, name, treebank));
    printConstructions(parser, treebank, print);
    if (options.raw ?? options.conllu === undefined) scores.push(scoreRaw(parser, name, treebank));
  }
  for (const row of scores) print(lineOf(row));
  return scores;
}

function scoreGold(parser: Parser, file: string, { text, sentences }: Treebank): LanguageScores {
  const raw = sentences.map(rawOf);
  const timed = timedParse(() => parser.parse(raw, text).map((sentence) => withFeats(sentence)));
  const { right, total } = recallOf(participantRelations, sentences, timed.parsed);
  return {
    ...percentages(countRight(sentences, timed.parsed), timed.seconds),
    ...ownPractice(sentences, timed.parsed),
    file,
    tokens: 'gold',
    participants: (100 * right) / Math.max(1, total),
  };
}

/** LAS by construction, where the file names constructions. */
function printConstructions(
  parser: Parser,
  { text, sentences }: Treebank,
  print: (line: string) => void,
): void {
  if (!sentences.some(({ notes }) => notes.construction !== undefined)) return;
  const rows = scoresByNote('construction', sentences, parser.parse(sentences.map(rawOf), text));
  for (const { value, sentences: count, words, las, wholeTrees } of rows) {
    const start = `  ${value.padEnd(22)} ${String(count).padStart(3)} sentences ${String(words).padStart(4)} words`;
    print(`${start}  LAS ${las.toFixed(1).padStart(5)}  whole trees ${wholeTrees.toFixed(0).padStart(3)} %`);
  }
}

function scoreRaw(parser: Parser, file: string, { text, sentences }: Treebank): LanguageScores {
  const timed = timedParse(() => parseText(parser, text).sentences);
  return {
    ...percentages(countRight(sentences, timed.parsed), timed.seconds),
    ...ownPractice(sentences, timed.parsed),
    file,
    tokens: 'raw',
  };
}

/** GUM writes features that EWT leaves out: its files are scored both ways. */
function ownPractice(gold: readonly GoldSentence[], parsed: readonly Sentence[]): { featsOwn?: number } {
  if (!gold[0]?.id.startsWith('GUM')) return {};
  const counts = countRight(
    gold,
    parsed.map((sentence) => withFeats(sentence, 'gum')),
  );
  return { featsOwn: f1(counts.feats, counts.gold, counts.system) };
}

function timedParse(parse: () => readonly Sentence[]): { parsed: readonly Sentence[]; seconds: number } {
  const before = process.cpuUsage();
  const parsed = parse();
  const { user, system } = process.cpuUsage(before);
  return { parsed, seconds: (user + system) / 1e6 };
}

function percentages(counts: Counts, seconds: number): Omit<LanguageScores, 'file' | 'tokens'> {
  const of = (right: number) => f1(right, counts.gold, counts.system);
  return {
    words: counts.gold,
    wordF1: of(counts.words),
    sentenceF1: f1(counts.sentences, counts.goldSentences, counts.systemSentences),
    upos: of(counts.upos),
    xpos: of(counts.xpos),
    lemma: of(counts.lemma),
    feats: of(counts.feats),
    uas: of(counts.uas),
    las: of(counts.las),
    full: of(counts.full),
    speed: counts.system / Math.max(seconds, 1e-3),
  };
}

function lineOf(row: LanguageScores): string {
  const { wordF1, sentenceF1, upos, xpos, lemma, feats, featsOwn, uas, las, full, participants } = row;
  const tags = [wordF1, sentenceF1, upos, xpos, lemma, feats, featsOwn ?? feats];
  const figures = [...tags, uas, las, full, participants];
  const cells = figures.map((figure) => (figure === undefined ? '    -' : figure.toFixed(1).padStart(5)));
  const start = `${row.file.padEnd(14)} ${row.tokens.padEnd(5)} ${String(row.words).padStart(7)}`;
  return `${start} ${cells.join(' ')} ${String(Math.round(row.speed)).padStart(8)}`;
}

/** `node dist-tools/eval/language.js [--conllu FILE]... [--model FILE] [--raw]` */
function optionsOf(words: readonly string[]): LanguageEvalOptions {
  const after = (flag: string) => words.filter((_, index) => words[index - 1] === flag);
  const conllu = after('--conllu');
  const model = after('--model')[0];
  return {
    ...(conllu.length > 0 ? { conllu } : {}),
    ...(model === undefined ? {} : { model }),
    ...(words.includes('--raw') ? { raw: true } : {}),
  };
}

if (process.argv[1] !== undefined && /language\.[jt]s$/.test(process.argv[1]))
  evalLanguage(optionsOf(process.argv.slice(2)));
