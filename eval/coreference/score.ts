import type { CoreferenceLink } from '../../src/language/coreference.js';
import type { Sentence } from '../../src/model/parse.js';
import type { GoldDocument, GoldMention } from './gold.js';

export interface Tally {
  /** Links right. */
  right: number;
  /** Links given. */
  given: number;
  /** Labelled references that have an antecedent. */
  gold: number;
}

export type Tallies = Map<string, Tally>;

const pronounOf: ReadonlyMap<string, string> = new Map(
  [
    ['he', 'he him his himself'],
    ['she', 'she her hers herself'],
    ['it', 'it its itself'],
    ['they', "they them their theirs themselves themself 'em"],
  ].flatMap(([name = '', words = '']) => words.split(' ').map((word): [string, string] => [word, name])),
);

/** Heads of the descriptions that are measured. */
export const measuredNouns: ReadonlySet<string> = new Set(
  (
    'country nation state government side neighbour neighbor ministry minister president premier chancellor administration regime ' +
    'capital kingdom republic cabinet parliament both two pair'
  ).split(' '),
);

/** What a place says: the pronoun, or the measured noun that heads a description. */
export function kindOfPlace(sentence: Sentence | undefined, head: number): string | undefined {
  const token = sentence?.tokens[head];
  return token && (pronounOf.get(token.text.toLowerCase()) ?? nounOf(token.lemma, token.upos));
}

function nounOf(lemma: string, tag: string): string | undefined {
  const word = lemma.toLowerCase();
  if (!measuredNouns.has(word)) return undefined;
  // "United States", "Penn State": names, not descriptions.
  return tag === 'PROPN' && /^(?:states?|nations?|side|kingdom|republic|capital)$/.test(word)
    ? undefined
    : word;
}

/** The labels of a document, for asking whether a link is right. */
export interface Key {
  /** Chains whose phrases have their head at a place. */
  chainsAt(sentence: number, head: number): ReadonlySet<string>;
  /** Labelled references with an antecedent: what should be found. */
  readonly wanted: ReadonlyMap<string, Wanted>;
}

export interface Wanted {
  readonly kind: string;
  readonly chains: ReadonlySet<string>;
}

export const placeKey = (sentence: number, head: number): string => `${sentence}:${head}`;

export function keyOf(gold: GoldDocument): Key {
  const at = new Map<string, Set<string>>();
  const byChain = new Map<string, GoldMention[]>();
  for (const mention of gold.mentions) {
    const place = placeKey(mention.sentence, mention.head);
    at.set(place, (at.get(place) ?? new Set()).add(mention.chain));
    byChain.set(mention.chain, [...(byChain.get(mention.chain) ?? []), mention]);
  }
  const wanted = new Map<string, Wanted>();
  for (const mention of gold.mentions) {
    const single = mention.first === mention.last;
    const pronoun = single ? pronounOf.get(mention.headText.toLowerCase()) : undefined;
    const kind = pronoun ?? nounOf(mention.headLemma, mention.headTag);
    if (kind === undefined) continue;
    // "the two", "both": a bare number is no description.
    if (['two', 'pair'].includes(kind) && mention.first === mention.head) continue;
    const others = (byChain.get(mention.chain) ?? []).filter((other) =>
      isAntecedent(other, mention, pronoun !== undefined),
    );
    if (others.length === 0 && mention.split.length === 0) continue;
    const chains = new Set([mention.chain, ...mention.split]);
    wanted.set(placeKey(mention.sentence, mention.head), { kind, chains });
  }
  const none: ReadonlySet<string> = new Set();
  return { chainsAt: (sentence, head) => at.get(placeKey(sentence, head)) ?? none, wanted };
}

/** Said earlier, or, for a pronoun, later in its own sentence. */
function isAntecedent(other: GoldMention, mention: GoldMention, pronoun: boolean): boolean {
  if (other.sentence === mention.sentence && other.head === mention.head) return false;
  if (other.sentence !== mention.sentence) return other.sentence < mention.sentence;
  return (
    pronoun || other.first < mention.first || (other.first === mention.first && other.last > mention.last)
  );
}

/** Whether one of the antecedents a link gives has its head where a phrase of the right chain has its head. */
export function isRight(link: CoreferenceLink, key: Key): boolean {
  const wanted = key.wanted.get(placeKey(link.sentence, link.head));
  if (!wanted) return false;
  return link.antecedents.some(({ sentence, head }) =>
    [...key.chainsAt(sentence, head)].some((chain) => wanted.chains.has(chain)),
  );
}

/** Adds a document's links and labels to the counts, by pronoun and noun. */
export function count(
  {
    links,
    sentences,
    gold,
  }: { links: readonly CoreferenceLink[]; sentences: readonly Sentence[]; gold: GoldDocument },
  tallies: Tallies,
): void {
  const key = keyOf(gold);
  const tally = (kind: string): Tally => {
    const known = tallies.get(kind) ?? { right: 0, given: 0, gold: 0 };
    tallies.set(kind, known);
    return known;
  };
  for (const { kind } of key.wanted.values()) tally(kind).gold++;
  for (const link of links) {
    if (link.kind !== 'pronoun' && link.kind !== 'nominal') continue;
    const kind = kindOfPlace(sentences[link.sentence - gold.from], link.head);
    if (kind === undefined) continue;
    tally(kind).given++;
    if (isRight(link, key)) tally(kind).right++;
  }
}

export const isPronounKind = (kind: string): boolean => ['he', 'she', 'it', 'they'].includes(kind);

export function sumOf(tallies: Tallies, which: (kind: string) => boolean): Tally {
  const sum = { right: 0, given: 0, gold: 0 };
  for (const [kind, { right, given, gold }] of tallies) {
    if (!which(kind)) continue;
    sum.right += right;
    sum.given += given;
    sum.gold += gold;
  }
  return sum;
}
