import type { Notice } from '../../model/notice.js';
import { type Span, spanOf } from '../../model/span.js';
import { type LikelihoodScale, likelihoodScales } from '../../ontology/likelihood.js';

export interface LintOptions {
  /** The scale the text is written in. Default ICD 203. */
  readonly scale?: LikelihoodScale;
  /** Probabilities (0..1) that the matrix gives; a number in the text that is none of them is reported. Absent: numbers are not compared. */
  readonly supported?: readonly number[];
}

/** Words that sound like a likelihood and name none. */
const VAGUE =
  /\b(?:(?:a|the|some) )?(?:significant|serious|real|good|fair|strong|slight|small|reasonable|distinct|non-trivial) (?:chance|possibility|likelihood|probability|risk)\b|\b(?:may|might|could) well\b|\b(?:cannot|can't|can not) (?:be )?(?:rule|ruled) out\b|\bconceivabl[ey]\b/gi;
/** Words that claim certainty, which no judgement has. */
const CERTAIN =
  /(?<!\b(?:almost|nearly|virtually|practically|not|never) )\b(?:certainly|certain(?! [a-z]+s\b)|undoubtedly|unquestionably|undeniabl[ey]|indisputabl[ey]|definitely|obviously|inevitabl[ey]|guaranteed|no doubt|(?:beyond|without) (?:any |all |a )?doubt|proves? that)\b/gi;
const CONFIDENCE =
  /\b(?:low|moderate|medium|high|full|great|little)(?:er|est)? (?:analytic )?confidence\b|\bconfiden(?:t|tly)\b/i;
const CHANCE_AFTER = /^\s*(?:%|per ?cent)\s+(?:chance|likelihood|probability|likely|certain|risk|odds)\b/i;
const CHANCE_BEFORE =
  /(?:chance|likelihood|probability|odds)\s+(?:of|is|at|was|to be|stands at)?\s*(?:about|around|roughly|some)?\s*$/i;
const NUMBER = /\d+(?:\.\d+)?/g;

/**
 * Faults in the words of likelihood of an analyst's text (ICD 203, D.6.e(2)): likelihood and confidence in one sentence, vague likelihood,
 * a claim of certainty, a bare number without a word, a word of another scale, a word whose range does not hold the number beside it, a number that the matrix
 * does not support. Spans are UTF-16 offsets.
 */
export function lintText(text: string, options: LintOptions = {}): readonly Notice[] {
  return sentencesOf(text).flatMap((sentence) => lintSentence(text, sentence, options));
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Cut at a full stop, question or exclamation mark before a blank, and at line breaks: enough for a rule that asks "in one sentence". */
function sentencesOf(text: string): readonly Place[] {
  const places: Place[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(/[.!?]+(?=\s|$)|\n+/g)) {
    places.push({ start, end: index + mark.length });
    start = index + mark.length;
  }
  if (start < text.length) places.push({ start, end: text.length });
  return places.filter((place) => text.slice(place.start, place.end).trim() !== '');
}

function lintSentence(text: string, sentence: Place, options: LintOptions): readonly Notice[] {
  const { scale = 'icd203', supported } = options;
  const part = text.slice(sentence.start, sentence.end);
  const terms = termsIn(part);
  const chances = chancesIn(part);
  const found: Notice[] = [];
  const add = (code: string, at: Place, words: { readonly message: string; readonly hint: string }) => {
    const span: Span = spanOf(text, sentence.start + at.start, sentence.start + at.end);
    found.push({ code, severity: 'warning', ...words, span });
  };
  const confidence = CONFIDENCE.exec(part);
  if (confidence && (terms.length > 0 || chances.length > 0))
    add('hypotheses/mixed-confidence-likelihood', placeOf(confidence), {
      message: 'Likelihood and confidence stand in one sentence.',
      hint: 'Say how likely it is in one sentence, how well founded that is in another.',
    });
  for (const match of part.matchAll(VAGUE))
    add('hypotheses/vague-likelihood', placeOf(match), {
      message: `"${match[0]}" names no likelihood.`,
      hint: `Use a word of the scale: ${wordsOf(scale)}.`,
    });
  for (const match of part.matchAll(CERTAIN))
    add('hypotheses/certainty', placeOf(match), {
      message: `"${match[0]}" claims certainty.`,
      hint: 'A judgement is "almost certain" at most; what a report says is cited, not judged.',
    });
  for (const term of terms)
    if (!term.scales.includes(scale))
      add('hypotheses/foreign-term', term, {
        message: `"${term.word}" is no word of the scale in use.`,
        hint: `Words of the scale: ${wordsOf(scale)}.`,
      });
  for (const chance of chances) lintChance(chance, { terms, scale, supported, add });
  return found;
}

function lintChance(
  chance: Chance,
  from: {
    readonly terms: readonly Term[];
    readonly scale: LikelihoodScale;
    readonly supported: readonly number[] | undefined;
    readonly add: (
      rule: string,
      at: Place,
      words: { readonly message: string; readonly hint: string },
    ) => void;
  },
): void {
  const { terms, scale, supported, add } = from;
  const own = terms.filter(({ scales }) => scales.includes(scale));
  if (own.length === 0)
    add('hypotheses/bare-number', chance, {
      message: `${chance.percent} % stands without a word of likelihood.`,
      hint: 'Give the word of the scale and its range.',
    });
  else if (!own.some(({ word }) => holds(word, scale, chance.percent)))
    add('hypotheses/word-and-number', chance, {
      message: `${chance.percent} % does not lie in the range of "${own[0]?.word}".`,
      hint: 'Take the word from the number.',
    });
  const step = chance.decimals > 0 ? 0.1 : 1;
  if (supported && !supported.some((p) => Math.abs(p * 100 - chance.percent) <= step / 2 + 1e-9))
    add('hypotheses/unsupported-number', chance, {
      message: `The matrix gives no probability of ${chance.percent} %.`,
      hint: 'Copy the number from the scores, or leave it out.',
    });
}

const placeOf = (match: RegExpExecArray | RegExpMatchArray): Place => ({
  start: match.index as number,
  end: (match.index as number) + match[0].length,
});

interface Term extends Place {
  readonly word: string;
  readonly scales: readonly LikelihoodScale[];
}

const SCALES = Object.keys(likelihoodScales) as readonly LikelihoodScale[];
const ALL_WORDS = [
  ...new Set(SCALES.flatMap((scale) => likelihoodScales[scale].flatMap(({ words }) => words))),
];
/** Longest first, so that "very likely" is not read as "likely"; "remote" alone may be a place, so it wants "chance" or a form of "be" before it. */
const TERMS = new RegExp(
  `\\b(?:${ALL_WORDS.sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => (word === 'remote' ? '(?<=\\b(?:is|are|was|were|be|remains?|seems?)\\s)remote' : word))
    .join('|')})\\b`,
  'gi',
);

function termsIn(part: string): readonly Term[] {
  return [...part.matchAll(TERMS)].map((match) => {
    const word = match[0].toLowerCase();
    return { ...placeOf(match), word, scales: SCALES.filter((scale) => hasWord(scale, word)) };
  });
}

const hasWord = (scale: LikelihoodScale, word: string) =>
  likelihoodScales[scale].some(({ words }) => words.includes(word));

const wordsOf = (scale: LikelihoodScale) =>
  likelihoodScales[scale].map(({ words }) => words.join(' or ')).join(', ');

function holds(word: string, scale: LikelihoodScale, percent: number): boolean {
  return likelihoodScales[scale].some(
    ({ words, from, to }) => words.includes(word) && percent >= from && percent <= to,
  );
}

interface Chance extends Place {
  readonly percent: number;
  readonly decimals: number;
}

/** Numbers that are chances: "70 % chance", "a probability of 0.7", "chance of 70 %". Other percentages ("yields of 60 %") are left alone. */
function chancesIn(part: string): readonly Chance[] {
  return [...part.matchAll(NUMBER)].flatMap((match): Chance[] => {
    const { start, end } = placeOf(match);
    const [before, after] = [part.slice(Math.max(0, start - 40), start), part.slice(end, end + 40)];
    const value = Number(match[0]);
    const decimals = match[0].split('.')[1]?.length ?? 0;
    if (CHANCE_AFTER.test(after)) return [{ start, end, percent: value, decimals }];
    if (!CHANCE_BEFORE.test(before)) return [];
    if (/^\s*(?:%|per ?cent)/.test(after)) return [{ start, end, percent: value, decimals }];
    return value <= 1 && decimals > 0
      ? [{ start, end, percent: Number((value * 100).toFixed(6)), decimals: Math.max(0, decimals - 2) }]
      : [];
  });
}
