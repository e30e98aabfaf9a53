import { basename } from 'node:path';
import { corefer } from '../src/language/coreference.js';
import { count, isPronounKind, sumOf, type Tallies, type Tally } from './coreference/score.js';
import { textsOf } from './coreference/texts.js';
import { existing } from './language/conllu.js';

export interface CoreferenceEvalOptions {
  /** GUM files with an `Entity=` layer; the shared development files when left out. */
  readonly conllu?: readonly string[];
  /** Where a line of the table goes; the console when left out. */
  readonly print?: (line: string) => void;
}

/** Counts of one file. */
export interface CoreferenceScores {
  readonly file: string;
  readonly pronouns: Tally;
  readonly descriptions: Tally;
  readonly both: Tally;
}

const folder = '../shared/data/language';
const sets = ['gum-dev', 'gum-news-dev'];

/**
 * Links of third-person pronouns and of descriptions of states and offices, on our own trees over the treebank's words, with
 * names from the actor dictionary. A link is right when one of its antecedents has the head of a phrase of the labelled chain
 * (of the chains of a split antecedent). Files that are absent are named and passed over.
 */
export function evalCoreference(options: CoreferenceEvalOptions = {}): CoreferenceScores[] {
  const print = options.print ?? ((line: string) => console.log(line));
  print('file           kind              P     R   right/given/labelled');
  const scores: CoreferenceScores[] = [];
  for (const path of options.conllu ?? sets.map((name) => `${folder}/${name}.conllu`)) {
    const file = existing([path]);
    if (file === undefined) {
      print(`${path}: not here, left out`);
      continue;
    }
    const tallies = talliesOf(file);
    const row = {
      file: basename(file).replace(/\.conllu(?:\.gz)?$/, ''),
      pronouns: sumOf(tallies, isPronounKind),
      descriptions: sumOf(tallies, (kind) => !isPronounKind(kind)),
      both: sumOf(tallies, () => true),
    };
    scores.push(row);
    for (const [kind, tally] of [...tallies].sort(([a], [b]) => (a < b ? -1 : 1)))
      print(lineOf(row.file, kind, tally));
    for (const kind of ['pronouns', 'descriptions', 'both'] as const)
      print(lineOf(row.file, kind, row[kind]));
  }
  return scores;
}

function talliesOf(file: string): Tallies {
  const tallies: Tallies = new Map();
  for (const { sentences, names, gold } of textsOf(file))
    count({ links: corefer(sentences, { names }), sentences, gold }, tallies);
  return tallies;
}

export const precisionOf = ({ right, given }: Tally): number => (100 * right) / Math.max(1, given);
export const recallOf = ({ right, gold }: Tally): number => (100 * right) / Math.max(1, gold);

function lineOf(file: string, kind: string, tally: Tally): string {
  const { right, given, gold } = tally;
  const shares = [precisionOf(tally), recallOf(tally)].map((share) => share.toFixed(1).padStart(5)).join(' ');
  return `${file.padEnd(14)} ${kind.padEnd(14)} ${shares}   ${right}/${given}/${gold}`;
}
