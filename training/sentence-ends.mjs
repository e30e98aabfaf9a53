// Fits the weights that decide where sentences end and writes ../src/language/tokens/endWeights.ts.
// Run after `npm run build`: `node training/sentence-ends.mjs [--data FOLDER]`. A few seconds, the same bytes each time.
// Data: ewt-train and gum-train (without GUM's conversation documents), as plain text with the product's own words and
// features. Logistic regression by FTRL-proximal (McMahan et al. 2013) in one fixed order; L1 leaves few weights.
import { writeFileSync } from 'node:fs';
import { readConllu } from '../dist-tools/eval/language/conllu.js';
import { blocksOf } from '../dist-tools/src/language/tokens/blocks.js';
import { endFeatures } from '../dist-tools/src/language/tokens/ends.js';
import { gapAt } from '../dist-tools/src/language/tokens/gaps.js';
import { wordsOf } from '../dist-tools/src/language/tokens/words.js';

const flag = process.argv.indexOf('--data');
const folder = flag < 0 ? '../shared/data/language' : process.argv[flag + 1];
const settings = { rounds: 10, seen: 8, small: 12, l1: 12, l2: 0.5, rate: 0.1, steps: 20 };

/** Every gap where a sentence might end, with its features and whether one ends there. */
function examplesOf(file) {
  const { text, sentences } = readConllu(`${folder}/${file}.conllu.gz`);
  const spoken = ({ id }) => id.includes('_conversation_');
  const ends = new Set(sentences.map(({ words }) => words.at(-1).end));
  const leftOut = new Set(sentences.filter(spoken).map(({ words }) => words[0].start));
  return blocksOf(text).flatMap((block) => {
    const tokens = wordsOf(text, block.start, block.end);
    countSmall(tokens);
    return tokens.length > 0 && !leftOut.has(tokens[0].start) ? gapsOf(tokens, ends) : [];
  });
}

function gapsOf(tokens, ends) {
  const found = [];
  let first = 0;
  for (let index = 0; index < tokens.length; index++) {
    const gap = gapAt(tokens, first, index);
    const last = gap?.last ?? index;
    if (gap && last + 1 < tokens.length)
      found.push({ features: endFeatures(tokens, gap), right: ends.has(tokens[last].end) ? 1 : 0 });
    for (let at = index; at <= last; at++) if (ends.has(tokens[at].end)) first = at + 1;
    index = last;
  }
  return found;
}

/** Counts of the words that stand in small letters. Only these become features, so that no name has a weight. */
const smallWords = new Map();

function countSmall(tokens) {
  for (const { text } of tokens)
    if (/^[a-z']+$/.test(text)) smallWords.set(text, (smallWords.get(text) ?? 0) + 1);
}

function isAllowed(name) {
  const form = name.split(' ').find((part) => /^=[a-z']+$/.test(part));
  return form === undefined || (smallWords.get(form.slice(1)) ?? 0) >= settings.small;
}

/** The allowed features of at least `seen` gaps, numbered in order of first sight. */
function numbered(examples) {
  const counts = new Map();
  for (const { features } of examples) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].filter(([name, count]) => count >= settings.seen && isAllowed(name)).map(([name]) => name);
  return new Map(names.map((name, index) => [name, index]));
}

/** A fixed shuffle: a linear congruential generator from a fixed start. */
function shuffled(count) {
  const order = Array.from({ length: count }, (_, index) => index);
  let state = 12345;
  for (let index = count - 1; index > 0; index--) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    const other = state % (index + 1);
    [order[index], order[other]] = [order[other], order[index]];
  }
  return order;
}

function fit(examples, numbers) {
  const { l1, l2, rate, rounds } = settings;
  const z = new Float64Array(numbers.size);
  const squares = new Float64Array(numbers.size);
  const weight = (index) =>
    Math.abs(z[index]) <= l1
      ? 0
      : -(z[index] - Math.sign(z[index]) * l1) / ((1 + Math.sqrt(squares[index])) / rate + l2);
  const rows = examples.map(({ features, right }) => ({
    right,
    active: features.filter((name) => numbers.has(name)).map((name) => numbers.get(name)),
  }));
  const order = shuffled(rows.length);
  for (let round = 0; round < rounds; round++)
    for (const place of order) {
      const { right, active } = rows[place];
      const weights = active.map(weight);
      const slope = 1 / (1 + Math.exp(-weights.reduce((sum, own) => sum + own, 0))) - right;
      active.forEach((index, at) => {
        const grown = squares[index] + slope * slope;
        z[index] += slope - ((Math.sqrt(grown) - Math.sqrt(squares[index])) / rate) * weights[at];
        squares[index] = grown;
      });
    }
  return [...numbers].map(([name, index]) => [name, Math.round(weight(index) * settings.steps)]);
}

/** Rows of about 100 characters, entries divided by two blanks. */
function rowsOf(entries) {
  const rows = [''];
  for (const [name, weight] of entries) {
    const entry = `${weight} ${name}`;
    const row = rows.at(-1);
    if (row !== '' && row.length + entry.length > 100) rows.push(entry);
    else rows[rows.length - 1] = row === '' ? entry : `${row}  ${entry}`;
  }
  return rows;
}

const quoted = (row) => (row.includes("'") && !row.includes('"') ? `"${row.replaceAll('\\', '\\\\')}"` : `'${row.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`);

const examples = [...examplesOf('ewt-train'), ...examplesOf('gum-train')];
const entries = fit(examples, numbered(examples))
  .filter(([, weight]) => weight !== 0)
  .sort(([a], [b]) => (a < b ? -1 : 1));
const head = `/**
 * Weights of the sentence-end classifier, in ${settings.steps}ths; written by training/sentence-ends.mjs from UD English EWT and GUM
 * (the licence of the trained weights is in models/CARD.md). Each entry: weight, blank, feature of ends.ts.
 */
export const endWeights: readonly string[] = [
`;
const body = rowsOf(entries).map((row) => `  ${quoted(row)},\n`);
writeFileSync('src/language/tokens/endWeights.ts', `${head}${body.join('')}];\n`);
console.log(`${examples.length} gaps, ${entries.length} weights`);
