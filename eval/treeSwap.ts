import { readFileSync } from 'node:fs';
import { withFeats } from '../src/language/feats.js';
import { indexNames, type NameIndex, unitsOf } from '../src/language/net/nameCollapse.js';
import { createParser, type Parser } from '../src/language/net/parser.js';
import { parseText } from '../src/language/parseText.js';
import { repaired } from '../src/language/repairs.js';
import { type RawSentence, tokenize } from '../src/language/tokenize.js';
import type { Sentence, Token } from '../src/model/parse.js';
import { createActorDictionary } from '../src/ontology/actors/dictionary.js';
import { existing, type GoldSentence, readConllu } from './language/conllu.js';

const folder = '../shared/data/language';
const files = ['ewt-dev', 'gum-dev', 'gum-news-dev'];
/** Partners tried for each name of a sentence. */
const partnersEach = 5;

/** What the dictionary has a name as; a name that is both (Singapore) counts as a state. */
type Kind = 'state' | 'capital';

interface Names {
  readonly index: NameIndex;
  readonly kinds: ReadonlyMap<string, Kind>;
  /** Names by kind and number of words, in the order of the alphabet. */
  readonly partners: ReadonlyMap<string, readonly string[]>;
}

/** A unit of a tree: its tags, head and relation, and its features. */
interface Row {
  readonly tree: string;
  readonly feats: string;
  /** The features without the number of a name ("States" is plural, "Kenya" is not). */
  readonly others: string;
}

/** A sentence before and after two names were exchanged in it. */
interface Trial {
  readonly sentence: string;
  readonly pair: readonly [string, string];
  readonly before: readonly Row[];
  readonly after: readonly Row[];
}

/** Spelling and capital letters aside, as the parser looks names up. */
const keyOf = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}|\./gu, '')
    .replace(/[\s\-'’]+/gu, ' ')
    .trim()
    .toLowerCase();

const wordsOf = (text: string): string[] =>
  tokenize(text).flatMap(({ tokens }) => tokens.map((token) => token.text));

function namesOf(): { names: Names; parser: Parser } {
  const dictionary = createActorDictionary();
  const classes = dictionary.nameClasses();
  const index = indexNames(classes);
  const kinds = new Map<string, Kind>();
  for (const { as, term, word } of dictionary.entries) {
    if (word || (as !== 'state' && as !== 'alias' && as !== 'capital')) continue;
    const kind = as === 'capital' ? 'capital' : 'state';
    if (kinds.get(keyOf(term)) !== 'state') kinds.set(keyOf(term), kind);
  }
  const partners = new Map<string, string[]>();
  for (const term of [...classes.keys()].sort()) {
    const kind = kinds.get(keyOf(term));
    const words = wordsOf(term);
    const units = unitsOf(words, index);
    if (!kind || units.length !== 1 || units[0]?.name !== 'STATE') continue;
    const slot = `${kind} ${words.length}`;
    partners.set(slot, [...(partners.get(slot) ?? []), term]);
  }
  const parser = createParser({ model: readFileSync('models/en.bin'), names: classes });
  return { names: { index, kinds, partners }, parser };
}

/** Names of states and capitals that are a unit by themselves, once each. */
function namesIn(words: readonly string[], { index, kinds }: Names): string[] {
  const found = unitsOf(words, index)
    .filter(({ name }) => name === 'STATE')
    .map(({ first, last }) => words.slice(first, last + 1).join(' '));
  return [...new Set(found)].filter((text) => kinds.has(keyOf(text)));
}

/** The partners of a name: the same for every run, spread over the list by the number of the sentence. */
function partnersOf(name: string, number: number, { kinds, partners }: Names): string[] {
  const wordCount = name.split(' ').length;
  const slot = `${kinds.get(keyOf(name))} ${wordCount}`;
  const others = (partners.get(slot) ?? []).filter((other) => keyOf(other) !== keyOf(name));
  const capitals = /\p{Lu}{4}/u.test(name) && name === name.toUpperCase();
  const fitting = capitals
    ? others.filter((other) => other.length >= 4 && wordsOf(other.toUpperCase()).length === wordCount)
    : others;
  const count = Math.min(partnersEach, fitting.length);
  const step = Math.max(1, Math.floor(fitting.length / Math.max(1, count)));
  const chosen = Array.from(
    { length: count },
    (_, turn) => fitting[(number + turn * step) % fitting.length] as string,
  );
  return [...new Set(chosen)].map((other) => (capitals ? other.toUpperCase() : other));
}

/** The words with the two names exchanged wherever they are units. */
function exchanged(words: readonly string[], pair: readonly [string, string], { index }: Names): string[] {
  return unitsOf(words, index).flatMap(({ first, last, name }) => {
    const own = words.slice(first, last + 1);
    if (name !== 'STATE') return own;
    const key = keyOf(own.join(' '));
    const other = key === keyOf(pair[0]) ? pair[1] : key === keyOf(pair[1]) ? pair[0] : undefined;
    return other === undefined ? own : wordsOf(other);
  });
}

/** Words with blanks between them, as the parser takes them. */
function rawSentence(words: readonly string[]): RawSentence {
  let end = -1;
  const tokens = words.map((text) => {
    const start = end + 1;
    end = start + text.length;
    return { start, end, text };
  });
  return { start: 0, end: Math.max(0, end), kind: 'prose', tokens };
}

/**
 * Everything that must stay, by unit. A name is one unit, as it is to the parser: its head word counts, the words inside
 * it ("United" an adjective, "South" a compound) follow from the name.
 */
function rowsOf({ tokens }: Sentence, index: NameIndex): Row[] {
  const units = unitsOf(
    tokens.map(({ text }) => text),
    index,
  );
  const unitAt = (word: number) => units.findIndex(({ first, last }) => first <= word && word <= last);
  return units.map(({ first, last, name }, place) => {
    const words = tokens.slice(first, last + 1);
    const outer = words.find(({ head }) => head < 0 || unitAt(head) !== place) as Token;
    const { upos, xpos, feats, head, deprel } = outer;
    const others = name === 'STATE' ? feats.replace(/\|?Number=\w+/, '') : feats;
    return { tree: `${upos} ${xpos} ${head < 0 ? -1 : unitAt(head)} ${deprel}`, feats, others };
  });
}

type Read = (words: readonly string[]) => Row[];

/** Words as given: parser, repairs and features. */
const readWords =
  (parser: Parser, index: NameIndex): Read =>
  (words) =>
    parser
      .parse([rawSentence(words)], words.join(' '))
      .flatMap((sentence) => rowsOf(withFeats(repaired(sentence)), index));

/** The same from plain text, where the division into words and sentences must stay as well. */
const readText =
  (parser: Parser, index: NameIndex, gaps: readonly string[]): Read =>
  (words) =>
    parseText(parser, words.map((text, place) => (gaps[place] ?? '') + text).join('')).sentences.flatMap(
      (sentence) => [{ tree: 'sentence', feats: '', others: '' }, ...rowsOf(sentence, index)],
    );

/** The words of a sentence as our own tokenizer divides them, with the blank or nothing before each. */
function ownWords({ words }: GoldSentence): { words: string[]; gaps: string[] } {
  const text = words
    .map((word, place) => (place > 0 && word.start > (words[place - 1]?.end ?? 0) ? ' ' : '') + word.text)
    .join('');
  const tokens = tokenize(text).flatMap((sentence) => sentence.tokens);
  const gaps = tokens.map(({ start }, place) => text.slice(tokens[place - 1]?.end ?? 0, start));
  return { words: tokens.map((token) => token.text), gaps };
}

interface Tools {
  readonly parser: Parser;
  readonly names: Names;
  readonly plain: boolean;
}

function trialsOf(sentence: GoldSentence, number: number, { parser, names, plain }: Tools): Trial[] {
  const own = plain ? ownWords(sentence) : { words: sentence.words.map(({ text }) => text), gaps: [] };
  const { words, gaps } = own;
  const found = namesIn(words, names);
  if (found.length === 0) return [];
  const read = plain ? readText(parser, names.index, gaps) : readWords(parser, names.index);
  const before = read(words);
  return found.flatMap((name) =>
    partnersOf(name, number, names).map((other) => {
      const pair = [name, other] as const;
      return { sentence: words.join(' '), pair, before, after: read(exchanged(words, pair, names)) };
    }),
  );
}

const same = ({ before, after }: Trial, parts: readonly (keyof Row)[]): boolean =>
  before.length === after.length &&
  before.every((row, place) => parts.every((part) => row[part] === after[place]?.[part]));

/** Heads, relations, tags, and all features but the grammatical number of the names themselves. */
const unchanged = (trial: Trial): boolean => same(trial, ['tree', 'others']);
const unchangedWithNumber = (trial: Trial): boolean => same(trial, ['tree', 'feats']);

/** The first unit that changed, before and after. */
function differenceOf({ before, after }: Trial): string {
  const told = (row: Row | undefined) => (row ? `${row.tree} ${row.others}` : 'nothing');
  const place = before.findIndex((row, index) => told(row) !== told(after[index]));
  return `${before.length} and ${after.length} units; ${told(before[place])} -> ${told(after[place])}`;
}

/**
 * Share of exchanges of two names of states, or of two capitals, of the same number of words that leave every head,
 * relation, tag and feature of the tree as it was, in percent: over all development sentences with such a name, words
 * as given and from plain text. The names' own grammatical number is counted apart. Prints the sentences that change. A
 * name is what the parser takes for one: Georgia and Jordan are exchanged whoever they are; ordinary words such as
 * "Male" are no names to it.
 */
export function evalTreeSwap(): { name: string; value: number }[] {
  const { names, parser } = namesOf();
  return [false, true].flatMap((plain) => {
    const bySentence = files.flatMap((name) => {
      const file = existing([`${folder}/${name}.conllu`]);
      if (file === undefined) return [];
      const own = readConllu(file).sentences.map((sentence, number) =>
        trialsOf(sentence, number, { parser, names, plain }),
      );
      printCounts(name, own);
      return own;
    });
    const trials = bySentence.flat();
    if (trials.length === 0) return [];
    const source = plain ? 'plain text' : 'words as given';
    printCounts(source, bySentence);
    for (const trial of trials.filter((one) => !unchanged(one)))
      console.log(`changed: ${trial.pair.join(' <-> ')}: ${trial.sentence}\n  ${differenceOf(trial)}`);
    const value = (100 * trials.filter(unchanged).length) / trials.length;
    return [{ name: `trees-swap unchanged ${plain ? 'raw' : 'gold'}`, value }];
  });
}

function printCounts(title: string, bySentence: readonly (readonly Trial[])[]): void {
  const held = bySentence.filter((trials) => trials.length > 0);
  const all = held.flat();
  const whole = held.filter((trials) => trials.every(unchanged));
  console.log(
    `${title.padEnd(14)} ${held.length} of ${bySentence.length} sentences with a name, ${whole.length} unchanged; ` +
      `${all.filter(unchanged).length} of ${all.length} exchanges unchanged, ` +
      `${all.filter(unchangedWithNumber).length} in the number of the name as well`,
  );
}
