import { basename } from 'node:path';
import { type RawSentence, tokenize } from '../src/language/tokenize.js';
import { existing, readConllu, type Treebank } from './language/conllu.js';
import { f1 } from './language/score.js';

/** Token and sentence accuracy of one file, from plain text: F1 over character spans, in percent. */
export interface TokenScores {
  readonly file: string;
  readonly tokens: number;
  readonly sentences: number;
  readonly tokenF1: number;
  readonly sentenceF1: number;
  /** Thousand words per second of CPU time. */
  readonly speed: number;
}

const folder = '../shared/data/language';
const sets = ['ewt-dev', 'gum-dev', 'gum-news-dev'];

/** Words and sentences against the development treebanks; files that are absent are passed over. */
export function evalTokens(options: { conllu?: readonly string[] } = {}): TokenScores[] {
  return (options.conllu ?? sets.map((name) => `${folder}/${name}.conllu`)).flatMap((path) => {
    const file = existing([path]);
    return file === undefined ? [] : [scoreFile(file)];
  });
}

function scoreFile(file: string): TokenScores {
  const treebank = readConllu(file);
  const before = process.cpuUsage();
  const system = tokenize(treebank.text);
  const { user } = process.cpuUsage(before);
  const tokens = system.reduce((sum, sentence) => sum + sentence.tokens.length, 0);
  return {
    file: basename(file).replace(/\.conllu(?:\.gz)?$/, ''),
    tokens,
    sentences: system.length,
    ...compare(treebank, system),
    speed: tokens / Math.max(1, user / 1000),
  };
}

function compare(
  { sentences }: Treebank,
  system: readonly RawSentence[],
): { tokenF1: number; sentenceF1: number } {
  const goldWords = new Set(sentences.flatMap(({ words }) => words.map(key)));
  const goldUnits = new Set(sentences.map(({ words }) => unitKey(words)));
  const ourWords = system.flatMap(({ tokens }) => tokens.map(key));
  const ourUnits = system.map(({ tokens }) => unitKey(tokens));
  const right = (ours: readonly string[], gold: ReadonlySet<string>) =>
    ours.filter((place) => gold.has(place)).length;
  return {
    tokenF1: f1(right(ourWords, goldWords), goldWords.size, ourWords.length),
    sentenceF1: f1(right(ourUnits, goldUnits), goldUnits.size, ourUnits.length),
  };
}

type Place = { readonly start: number; readonly end: number };
const key = ({ start, end }: Place): string => `${start} ${end}`;
const unitKey = (words: readonly Place[]): string => `${words[0]?.start} ${words.at(-1)?.end}`;

if (process.argv[1] !== undefined && /tokens\.[jt]s$/.test(process.argv[1]))
  for (const row of evalTokens())
    console.log(
      `${row.file.padEnd(14)} tokens ${row.tokenF1.toFixed(2)} sentences ${row.sentenceF1.toFixed(2)} (${row.tokens}, ${row.sentences}) ${row.speed.toFixed(0)}k words/s`,
    );
