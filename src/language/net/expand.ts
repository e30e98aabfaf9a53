import type { Token } from '../../model/parse.js';
import type { RawSentence } from '../tokenize.js';
import { type LemmaSources, lemmaOf, nameLemma } from './lemma.js';
import type { NameClass, Unit } from './nameCollapse.js';

/** A unit with what the parser found for it. */
export interface Placed {
  readonly unit: Unit;
  readonly upos: string;
  readonly xpos: string;
  readonly label: string;
  /** Index of the head word in the sentence, -1 for the root. */
  readonly head: number;
}

type RawTokens = RawSentence['tokens'];

interface Inner {
  readonly upos: string;
  readonly xpos: string;
  readonly deprel: string;
}

// Names inside names, as EWT annotates them most often: "United States" has an adjective, "North Korea" a compound.
const adjectives = new Set(
  'United New Saudi Great Democratic Dominican Central Equatorial Northern Southern Eastern Western Islamic Federal Federated'.split(
    ' ',
  ),
);
const functionWords: Readonly<Record<string, Inner>> = {
  of: { upos: 'ADP', xpos: 'IN', deprel: 'case' },
  and: { upos: 'CCONJ', xpos: 'CC', deprel: 'cc' },
  '&': { upos: 'CCONJ', xpos: 'CC', deprel: 'cc' },
  the: { upos: 'DET', xpos: 'DT', deprel: 'det' },
};

/** Index of the word of a unit that carries its relation: the last that is no ending and no punctuation. */
export function headOf(unit: Unit, raw: RawTokens): number {
  let head = unit.last;
  if (head === unit.first) return head;
  while (head > unit.first && !/^\p{L}/u.test((raw[head] as RawTokens[number]).text)) head--;
  return head;
}

/** Words of a unit. Those of a name hang on its head word, which takes the relation of the whole. */
export function expandUnit(placed: Placed, raw: RawTokens, sources: LemmaSources): Token[] {
  const { unit } = placed;
  const top = headOf(unit, raw);
  const tokens: Token[] = [];
  for (let index = unit.first; index <= unit.last; index++) {
    const { start, end, text } = raw[index] as RawTokens[number];
    const own = index === top;
    const inner = own ? placed : innerWord(text, placed.xpos);
    tokens.push({
      index,
      start,
      end,
      text,
      lemma: unit.name ? classLemma(text, inner.xpos, unit.name) : lemmaOf(text, inner.xpos, sources),
      upos: inner.upos,
      xpos: inner.xpos,
      head: own ? placed.head : top,
      deprel: own ? placed.label : (inner as Inner).deprel,
      // Features follow from the finished tree: parseText adds them after repairs.
      feats: '',
    });
  }
  return tokens;
}

/** Last words of state names whose lemma the treebanks give in the singular: "United States", lemma "State". */
const plurals: ReadonlySet<string> = new Set(['States', 'Nations', 'Emirates', 'Islands']);

function innerWord(text: string, headTag: string): Inner {
  const known = functionWords[text.toLowerCase()];
  if (known) return known;
  if (/^['’]s?$/.test(text)) return { upos: 'PART', xpos: 'POS', deprel: 'case' };
  if (!/^[\p{L}\p{N}]/u.test(text)) return { upos: 'PUNCT', xpos: 'HYPH', deprel: 'punct' };
  if (headTag === 'JJ') return { upos: 'ADJ', xpos: 'JJ', deprel: 'amod' };
  if (adjectives.has(text)) return { upos: 'ADJ', xpos: 'NNP', deprel: 'amod' };
  return { upos: 'PROPN', xpos: 'NNP', deprel: 'compound' };
}

/** Lemma of a word of an actor name: plurals in the singular ("Israelis" -> "Israeli", "States" -> "State"), all else as written. */
function classLemma(text: string, xpos: string, name: NameClass): string {
  const isPlural =
    name === 'DEMONYM_PLURAL' ? !/^(?:DT|IN|CC)$/.test(xpos) : xpos === 'NNP' && plurals.has(text);
  return isPlural ? nameLemma(text) : text;
}
