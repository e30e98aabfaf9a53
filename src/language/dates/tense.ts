import type { Sentence, Token } from '../../model/parse.js';
import type { Tense } from './scene.js';

const future = new Set(
  "will shall 'll ’ll wo due slated scheduled upcoming planned expected tomorrow".split(' '),
);
const plans = new Set(
  'is are be plan plans planned planning expected set due scheduled slated likely agreed wants hopes intends intend vowed promised about'.split(
    ' ',
  ),
);
const past = new Set(
  'was were had did said told met struck came went held began left made took fell hit shot sent saw got gave broke drew fought won lost ran rose led built brought became sat spoke wrote fled found put cut'.split(
    ' ',
  ),
);

/** Tense of the clause around each word: from the tree where the sentence is tagged, else from the nearest telling word. */
export function tenseOf(sentence: Sentence): (index: number) => Tense {
  const lower = sentence.tokens.map((token) => token.text.toLowerCase());
  const tagged = sentence.tokens.some((token) => token.xpos.startsWith('VB'));
  return (index) => {
    const told = tagged ? fromTree(sentence, index) : 'unknown';
    return told === 'unknown' ? fromWords(lower, index) : told;
  };
}

/** Looks left first, then right; the nearest cue decides. */
function fromWords(lower: readonly string[], index: number): Tense {
  for (let at = index - 1; at >= Math.max(0, index - 40); at--) {
    const cue = cueAt(lower, at);
    if (cue !== 'unknown') return cue;
  }
  for (let at = index + 1; at < Math.min(lower.length, index + 40); at++) {
    const cue = cueAt(lower, at);
    if (cue !== 'unknown') return cue;
  }
  return 'unknown';
}

function cueAt(lower: readonly string[], at: number): Tense {
  const text = lower[at] as string;
  const next = lower[at + 1] ?? '';
  if (future.has(text)) return 'future';
  if (text === 'to' && plans.has(lower[at - 1] ?? '') && /^[a-z]{2,}$/.test(next)) return 'future';
  if (past.has(text)) return 'past';
  return /[a-z]{2}ed$/.test(text) && !/eed$/.test(text) ? 'past' : 'unknown';
}

/** The nearest verb above a word: will, "is to", "is due to" point ahead, a past form back. */
function fromTree({ tokens }: Sentence, index: number): Tense {
  const verb = verbAbove(tokens, index);
  if (!verb) return 'unknown';
  const children = tokens.filter((token) => token.head === verb.index);
  const helpers = children
    .filter((token) => /^(?:aux|cop|mark)/.test(token.deprel))
    .map((token) => token.text.toLowerCase());
  if (helpers.some((text) => /^(?:will|shall|['’]ll|wo)$/.test(text))) return 'future';
  if (future.has(verb.text.toLowerCase()) && verb.xpos !== 'VBD') return 'future';
  if (verb.xpos === 'VBD' || helpers.some((text) => past.has(text) || text === 'has' || text === 'have'))
    return 'past';
  if (verb.xpos === 'VB' && helpers.includes('to')) return plannedAbove(tokens, verb) ? 'future' : 'unknown';
  return 'unknown';
}

function verbAbove(tokens: readonly Token[], index: number): Token | undefined {
  let token = tokens[index];
  for (let step = 0; token && step < tokens.length; step++) {
    if (/^(?:VB|MD)/.test(token.xpos)) return token;
    token = tokens[token.head];
  }
  return undefined;
}

/** "plans to meet", "is to meet": an infinitive that tells what is to come. */
function plannedAbove(tokens: readonly Token[], verb: Token): boolean {
  const above = tokens[verb.head];
  return (
    above === undefined ||
    plans.has(above.text.toLowerCase()) ||
    /^(?:plan|intend|hope|expect|agree|want)$/.test(above.lemma)
  );
}
