import type { Sentence, Token } from '../../model/parse.js';
import type { Stretch } from './nameIn.js';
import { isHost } from './outlets.js';

/** A phrase that stands where an outlet would be named; `sure` says how much the construction itself proves. */
export interface CitingPhrase {
  readonly stretch: Stretch;
  /** `agency`: a dateline's bracket or "Source:". `reported`: "X reported". `named`: "according to X", "told X", where a bare name may be an outlet. `placed`: "published in X", "an interview with X", where it may be anything. */
  readonly by: 'agency' | 'reported' | 'named' | 'placed';
}

const longestPhrase = 9;
const nouns = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'X']);
const inner = new Set(['of', '&', '-', '–', "'s", '’s']);
const gaveVerbs = new Set(['report', 'publish', 'quote', 'cite', 'carry', 'reveal', 'break']);
const placedVerbs = new Set(['write', 'publish', 'appear', 'print', 'run', 'post']);
const pieces = new Set([
  'report',
  'article',
  'story',
  'dispatch',
  'interview',
  'comment',
  'remark',
  'column',
  'account',
]);
const subjectVerbs = new Set([
  'report',
  'write',
  'publish',
  'say',
  'claim',
  'note',
  'quote',
  'cite',
  'reveal',
]);

/** Taggers do not know addresses, so those count whatever their tag. */
const isNominal = (token: Token | undefined): boolean =>
  token !== undefined && (nouns.has(token.upos) || isHost(token.text));

const lower = (token: Token | undefined): string => token?.text.toLowerCase() ?? '';

/** The noun phrase that begins at a token: words of nouns and names, with "of" and "'s" between them. */
function phraseFrom(tokens: readonly Token[], from: number): Stretch {
  let to = from;
  while (to < tokens.length && to - from < longestPhrase) {
    const token = tokens[to] as Token;
    const joins = inner.has(token.text) && to > from && isNominal(tokens[to + 1]);
    if (!joins && !isNominal(token)) break;
    to++;
  }
  return { from, to };
}

/** The noun phrase around its head, up to the verb: "the portal Kystblikk" has one of its two nouns for head. */
function phraseAround(tokens: readonly Token[], head: number, verb: number): Stretch {
  let from = head;
  while (from > 0 && head - from < longestPhrase) {
    const token = tokens[from - 1] as Token;
    if (!isNominal(token) && !inner.has(token.text)) break;
    from--;
  }
  return { from, to: Math.min(verb, Math.max(head + 1, phraseFrom(tokens, head).to)) };
}

interface Cue {
  /** Token at which the phrase begins. */
  readonly start: number;
  readonly by: 'named' | 'placed';
}

/** Where the phrase after a cue begins; undefined when the token opens no such construction. */
function afterCue(tokens: readonly Token[], at: number): Cue | undefined {
  const token = tokens[at] as Token;
  const [here, next, lemma] = [lower(token), lower(tokens[at + 1]), token.lemma.toLowerCase()];
  if (here === 'according' && next === 'to') return { start: at + 2, by: 'named' };
  if (here === 'citing' || here === 'quoting' || here === 'told') return { start: at + 1, by: 'named' };
  const gave = next === 'by' && /^VB[ND]$/.test(token.xpos) && gaveVerbs.has(lemma);
  if (gave) return { start: at + 2, by: 'named' };
  const placed = placedVerbs.has(lemma) && /^(?:in|on|by)$/.test(next);
  const piece = pieces.has(lemma) && token.upos === 'NOUN' && /^(?:in|on|by|from|with|to)$/.test(next);
  return placed || piece ? { start: at + 2, by: 'placed' } : undefined;
}

/** The phrases after a cue: one, or two joined by "and". */
function cuedPhrases(tokens: readonly Token[], at: number): CitingPhrase[] {
  const cue = afterCue(tokens, at);
  if (cue === undefined) return [];
  const stretch = phraseFrom(tokens, cue.start);
  const second = lower(tokens[stretch.to]) === 'and' ? [phraseFrom(tokens, stretch.to + 1)] : [];
  return [stretch, ...second].map((one, place) => ({ stretch: one, by: place === 0 ? cue.by : 'placed' }));
}

/** "X reported that ...": the subject of the verb, when it stands before it. */
function subjectPhrase(tokens: readonly Token[], verb: Token): Stretch | undefined {
  if (!subjectVerbs.has(verb.lemma.toLowerCase()) || !verb.xpos.startsWith('VB')) return undefined;
  const subject = tokens.find((token) => token.head === verb.index && token.deprel === 'nsubj');
  if (subject === undefined || subject.upos === 'PRON') return undefined;
  if (subject.index < verb.index) return phraseAround(tokens, subject.index, verb.index);
  return subject.index < verb.index + 4 ? phraseFrom(tokens, verb.index + 1) : undefined;
}

/** Does "X reported" report a matter (a clause) and not a number of cases? */
function carriesClause(tokens: readonly Token[], verb: Token): boolean {
  const below = tokens.some(
    (token) => token.head === verb.index && /^(?:ccomp|parataxis)/.test(token.deprel),
  );
  return below || /^(?:parataxis|advcl)/.test(verb.deprel);
}

/** Place and day before the bracket, a dash behind it: "TARN, May 3 (Harbour Wire) -". */
function isDateline(tokens: readonly Token[], open: number, close: number): boolean {
  const dash = /^[-–—]{1,2}$/.test(tokens[close + 1]?.text ?? '');
  return dash && open > 0 && tokens.slice(0, open).every((token) => /^(?:PROPN|NUM|PUNCT)$/.test(token.upos));
}

/** "(Harbour Wire)" in a dateline or at the end of a sentence; "Source: Harbour Wire". */
function bracketed(tokens: readonly Token[], at: number): CitingPhrase | undefined {
  if (tokens[at]?.text === '(') {
    const close = tokens.findIndex((token, index) => index > at && token.text === ')');
    if (close < 0 || close - at - 1 > longestPhrase || close === at + 1) return undefined;
    const by = isDateline(tokens, at, close) ? 'agency' : 'named';
    return { stretch: { from: at + 1, to: close }, by };
  }
  const source = at === 0 && /^(?:source|via)$/.test(lower(tokens[0]));
  if (!source) return undefined;
  return { stretch: phraseFrom(tokens, tokens[1]?.text === ':' ? 2 : 1), by: 'agency' };
}

/** Phrases of a sentence in the places where the outlet is named that a matter comes from. */
export function citingPhrases(sentence: Sentence): CitingPhrase[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, at): CitingPhrase[] => {
    const subject = subjectPhrase(tokens, token);
    const found = bracketed(tokens, at);
    const clause = token.lemma === 'report' && carriesClause(tokens, token);
    return [
      ...cuedPhrases(tokens, at),
      ...(subject === undefined
        ? []
        : [{ stretch: subject, by: clause ? ('reported' as const) : ('named' as const) }]),
      ...(found === undefined ? [] : [found]),
    ];
  });
}
