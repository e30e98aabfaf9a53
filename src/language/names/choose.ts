import type { NameMark } from '../../model/parse.js';
import { nameWeights } from '../generated/nameWeights.generated.js';
import { evidenceOf } from './evidence.js';
import { markedStretches, markSupport } from './marks.js';
import type { Stretch } from './name.js';
import { isDemonym, type Scene } from './scene.js';
import { partsOf, stretchesOf } from './stretches.js';

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
  readonly marks?: readonly NameMark[];
}

/** Every stretch of a sentence that may be a name: whole ones, their parts, and what the network's marks add. */
export function candidatesOf(scene: Scene, options: Weighing = {}): Candidate[] {
  const found = stretchesOf(scene).flatMap((within) =>
    partsOf(scene, within)
      .filter((part) => !isBareDemonym(scene, part))
      .map((part) => candidateOf(scene, { ...part, within }, options)),
  );
  for (const marked of options.marks ? markedStretches(options.marks) : []) {
    const known = found.some(({ first, last }) => first === marked.first && last === marked.last);
    if (!known && !isBareDemonym(scene, marked))
      found.push(candidateOf(scene, { ...marked, within: marked }, options));
  }
  return found;
}

function candidateOf(
  scene: Scene,
  part: Stretch & { within: Stretch },
  { remembered, marks }: Weighing,
): Candidate {
  const words = scene.tokens.slice(part.first, part.last + 1).map(({ text }) => text);
  const evidence = [...(remembered?.(words.join(' ')) ?? []), ...evidenceOf(scene, part, part.within)];
  const support = marks ? markSupport(marks, part) : undefined;
  return {
    first: part.first,
    last: part.last,
    within: part.within,
    evidence,
    chances: chancesOf(evidence, support),
  };
}

function isBareDemonym(scene: Scene, { first, last }: Stretch): boolean {
  const mention = scene.mentionAt[first];
  return isDemonym(mention) && (mention?.last ?? 0) >= last;
}

/** Chances of person, place and organisation: logistic weights of the evidence, and what else speaks for each. */
export function chancesOf(evidence: readonly string[], support: readonly number[] = [0, 0, 0]): number[] {
  const sums = [...support];
  for (const key of ['bias', ...evidence]) {
    const weights = nameWeights[key];
    if (weights)
      for (let type = 0; type < sums.length; type++)
        sums[type] = (sums[type] as number) + (weights[type] as number);
  }
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
