import { type AnalyticConfidence, type LikelihoodScale, likelihoodPlace } from '../../ontology/likelihood.js';

const SCALE_NAMES: Readonly<Record<LikelihoodScale, string>> = {
  icd203: 'ICD 203',
  phia: 'PHIA',
  ipcc: 'IPCC',
};

/** A probability in the words of a scale, with the range of the word: "likely (ICD 203: 55-80 %)"; in a gap both neighbours, outside the number alone. */
export function likelihoodWords(probability: number, scale: LikelihoodScale): string {
  const { at, bands } = likelihoodPlace(probability, scale);
  const name = SCALE_NAMES[scale];
  const told = bands.map(({ words, from, to }) => `${words[0]} (${name}: ${from}-${to} %)`);
  if (at === 'outside') return `${shown(probability)}, which ${name} has no word for`;
  if (at === 'gap') return `${shown(probability)}, between ${told.join(' and ')}`;
  if (at === 'boundary') return told.join(' or ');
  return told[0] as string;
}

const shown = (probability: number) => `${Number((probability * 100).toFixed(1))} %`;

/** Analytic confidence in a sentence of its own, with what it rests on: ICD 203 keeps it out of the sentence that carries a likelihood. */
export function confidenceSentence(confidence: AnalyticConfidence, basis: string): string {
  return `Confidence in this judgement is ${confidence}: ${basis.replace(/[.\s]+$/, '')}.`;
}
