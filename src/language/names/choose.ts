import type { NameMark } from '../../model/parse.js';
import { nameWeights } from '../generated/nameWeights.generated.js';
import { evidenceOf } from './evidence.js';
import { markedStretches, markOdds } from './marks.js';
import type { Stretch } from './name.js';
import { isDemonym, type Scene } from './scene.js';
import { partsOf, stretchesOf } from './stretches.js';
import type { Tagging } from './tagger.js';

/** The three types that evidence weighs against each other, and against being no name. */
export const weighedTypes = ['person', 'place', 'organisation'] as const;

/** A stretch with its evidence and the chance of each weighed type; what is missing to 1 is "no name". */
export interface Candidate extends Stretch {
  /** The whole stretch it is a part of. */
  readonly within: Stretch;
  readonly evidence: readonly string[];
  readonly chances: readonly number[];
}

/** What the report said before: types by the words of a name. */
export type Remembered = (words: string) => readonly string[];

export interface Weighing {
  readonly remembered?: Remembered;
  /** What the parser's network says of each token. */
  readonly marks?: readonly NameMark[];
  /** What the tagger of names says of the sentence. */
  readonly tagging?: Tagging;
}

/**
 * How far each source counts beside the others, and how much a name is favoured once all that are there speak; measured
 * on uner-ewt-dev and gum-news-dev (`npm run eval -- names`).
 */
interface Trust {
  readonly evidence: number;
  readonly marks: number;
  readonly tagger: number;
  readonly shift: number;
}

const evidenceAlone: Trust = { evidence: 1, marks: 0, tagger: 0, shift: 0 };
const withMarks: Trust = { evidence: 1, marks: 1.4, tagger: 0, shift: 2 };
const withTagger: Trust = { evidence: 0.7, marks: 0, tagger: 1, shift: 0.6 };
const withBoth: Trust = { evidence: 1, marks: 0.8, tagger: 0.8, shift: 2 };

function trustOf({ marks, tagging }: Weighing): Trust {
  if (tagging) return marks ? withBoth : withTagger;
  return marks ? withMarks : evidenceAlone;
}

/** Every stretch of a sentence that may be a name: whole ones, their parts, and what the network's marks and the tagger add. */
export function candidatesOf(scene: Scene, options: Weighing = {}): Candidate[] {
  const found = stretchesOf(scene).flatMap((within) =>
    partsOf(scene, within)
      .filter((part) => !isBareDemonym(scene, part))
      .map((part) => candidateOf(scene, { ...part, within }, options)),
  );
  const added = [...(options.marks ? markedStretches(options.marks) : []), ...(options.tagging?.names ?? [])];
  for (const { first, last } of added) {
    const marked = { first, last };
    const known = found.some((other) => first === other.first && last === other.last);
    if (!known && !isBareDemonym(scene, marked))
      found.push(candidateOf(scene, { ...marked, within: marked }, options));
  }
  return found;
}

function candidateOf(scene: Scene, part: Stretch & { within: Stretch }, options: Weighing): Candidate {
  const { remembered, marks, tagging } = options;
  const words = scene.tokens.slice(part.first, part.last + 1).map(({ text }) => text);
  const evidence = [...(remembered?.(words.join(' ')) ?? []), ...evidenceOf(scene, part, part.within)];
  const trust = trustOf(options);
  const bySources = [
    { weight: trust.marks, odds: marks ? markOdds(marks, part) : [] },
    { weight: trust.tagger, odds: tagging?.logOdds(part) ?? [] },
  ];
  const sums = sumsOf(evidence).map((sum, type) =>
    bySources.reduce(
      (all, { weight, odds }) => all + weight * (odds[type] ?? 0),
      trust.shift + trust.evidence * sum,
    ),
  );
  return { first: part.first, last: part.last, within: part.within, evidence, chances: chancesOf(sums) };
}

function isBareDemonym(scene: Scene, { first, last }: Stretch): boolean {
  const mention = scene.mentionAt[first];
  return isDemonym(mention) && (mention?.last ?? 0) >= last;
}

/** Log odds of person, place and organisation over none by the fitted weights of the evidence. */
function sumsOf(evidence: readonly string[]): number[] {
  const sums = weighedTypes.map(() => 0);
  for (const key of ['bias', ...evidence]) {
    const weights = nameWeights[key];
    if (weights)
      for (let type = 0; type < sums.length; type++)
        sums[type] = (sums[type] as number) + (weights[type] as number);
  }
  return sums;
}

/** Chances of the types by their log odds over none. */
function chancesOf(sums: readonly number[]): number[] {
  const top = Math.max(0, ...sums);
  const parts = sums.map((sum) => Math.exp(sum - top));
  const total = parts.reduce((a, b) => a + b, Math.exp(-top));
  return parts.map((part) => part / total);
}

/** The likelier type of a candidate, with its chance and that of being no name. */
export function bestOf(candidate: Candidate): { type: number; chance: number; none: number } {
  let type = 0;
  for (let other = 1; other < candidate.chances.length; other++)
    if ((candidate.chances[other] as number) > (candidate.chances[type] as number)) type = other;
  const sum = candidate.chances.reduce((a, b) => a + b, 0);
  return { type, chance: candidate.chances[type] as number, none: 1 - sum };
}

/** Candidates that are likelier names than none, the surest first; later ones that overlap are dropped. */
export function chosenOf(candidates: readonly Candidate[]): Candidate[] {
  const ranked = candidates
    .map((candidate, order) => ({ candidate, order, ...bestOf(candidate) }))
    .filter(({ chance, none }) => chance > none)
    .sort((a, b) => b.chance - a.chance || a.order - b.order);
  const kept: Candidate[] = [];
  for (const { candidate } of ranked)
    if (!kept.some(({ first, last }) => first <= candidate.last && last >= candidate.first))
      kept.push(candidate);
  return kept.sort((a, b) => a.first - b.first);
}
