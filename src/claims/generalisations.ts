import { coveringSpan, type Reading, tokenSpan } from '../language/reading.js';
import { ancestors, at, dependants, relation, subtree } from '../language/tree.js';
import { wordSet } from '../language/words.js';
import type { Token } from '../model/parse.js';
import type { Duration } from '../model/time.js';
import { actorsIn } from './about.js';
import type { Draft } from './draft.js';
import { hitsOf, isOn, range } from './phrases.js';
import { habitWord, isSimplePresent, predicatesOf, propositionOf } from './propositions.js';
import { voiceOf } from './voice.js';

const namesParty = (reading: Reading, main: number): boolean =>
  subtree(reading.tree, main).some((index) => (reading.mentionAt.get(index)?.code ?? '') !== '');

interface Body {
  /** Head of what hangs below the main clause. */
  readonly head: number;
  readonly tokens: readonly number[];
  readonly cue: number;
}

/** "Typically, when A buys, B copies within a few years": what precedes, what follows, and within which time. */
export function generalisations(reading: Reading): Draft[] {
  const said = markerOf(reading);
  for (const main of predicatesOf(reading)) {
    const marker = said && opens(reading, main, said) ? said : undefined;
    if (!isHabit(reading, main, marker !== undefined)) continue;
    const body = bodyOf(reading, main.index, marker !== undefined);
    if (body && namesParty(reading, main.index)) return [ruleDraft(reading, { main, body, marker })];
    if (marker) return bare(reading, main, marker);
  }
  return [];
}

/** First and last token of the words that announce a rule. */
type Marker = readonly [number, number];

function markerOf(reading: Reading): Marker | undefined {
  const phrase = hitsOf(reading, 'generalMarker')[0];
  if (phrase) return [phrase.first, phrase.last];
  const word = habitWord(reading);
  return word && [word.index, word.index];
}

function isHabit(reading: Reading, main: Token, marked: boolean): boolean {
  if (relation(main) === 'advcl' || isOn(main, 'likely') || isOn(main, 'expectVerb')) return false;
  if (isSimplePresent(reading, main.index)) return true;
  return (
    marked &&
    dependants(reading.tree, main.index, 'aux').some((aux) => /^(?:will|can|do|does)$/i.test(aux.text))
  );
}

const openers = new Set(['when', 'whenever', 'once', 'where']);

function bodyOf(reading: Reading, main: number, marked: boolean): Body | undefined {
  const { tree } = reading;
  for (const clause of dependants(tree, main, 'advcl')) {
    const opener = dependants(tree, clause.index, 'mark', 'advmod').find((part) => {
      const word = part.text.toLowerCase();
      return openers.has(word) || (marked && word === 'if');
    });
    if (!opener || !isSimplePresent(reading, clause.index)) continue;
    const tokens = subtree(tree, clause.index).filter((index) => index > opener.index);
    return { head: clause.index, tokens, cue: opener.index };
  }
  return eachTime(reading, main) ?? afterEvery(reading, main);
}

/** "Every time A does this, B does that." */
function eachTime(reading: Reading, main: number): Body | undefined {
  const { tree } = reading;
  for (const part of dependants(tree, main, 'obl', 'advcl', 'nmod', 'advmod')) {
    const each = dependants(tree, part.index, 'det')[0];
    if (part.lemma !== 'time' || !each || !/^(?:every|each)$/i.test(each.text)) continue;
    const tokens = subtree(tree, part.index).filter((index) => index > part.index);
    if (tokens.length > 1) return { head: part.index, tokens, cue: each.index };
  }
  return undefined;
}

/** "After every drill by A, B sends a note." */
function afterEvery(reading: Reading, main: number): Body | undefined {
  const { tree } = reading;
  for (const part of dependants(tree, main, 'obl')) {
    const opener = dependants(tree, part.index, 'case')[0];
    const each = dependants(tree, part.index, 'det')[0];
    if (!opener || !/^(?:after|following|before|with)$/i.test(opener.text)) continue;
    if (!each || !/^(?:every|each|any)$/i.test(each.text)) continue;
    const tokens = subtree(tree, part.index).filter((index) => index > opener.index);
    return { head: part.index, tokens, cue: opener.index };
  }
  return undefined;
}

function ruleDraft(reading: Reading, parts: { main: Token; body: Body; marker: Marker | undefined }): Draft {
  const { main, body, marker } = parts;
  const marked = new Set(marker ? range(marker[0], marker[1]) : []);
  const proper = propositionOf(reading, main.index, ({ index }) => index === body.head);
  const head = trimmed(
    reading,
    proper.filter((index) => !marked.has(index)),
  );
  const window = windowIn(reading, head);
  const cue = marker ? tokenSpan(reading, marker[0], marker[1]) : tokenSpan(reading, body.cue);
  const [bodySpan, headSpan] = [coveringSpan(reading, body.tokens), coveringSpan(reading, head)];
  return {
    reading,
    kind: 'generalisation',
    tokens: [...body.tokens, body.cue, ...head, ...marked],
    cue,
    ...voiceOf(reading, main.index),
    rule: { body: bodySpan, head: headSpan, ...(window ? { window } : {}) },
    reasons: [
      { rule: 'generalisation', says: `"${cue.exact}" announces a rule`, span: cue },
      { rule: 'generalisation', says: 'what precedes', span: bodySpan },
      { rule: 'generalisation', says: 'what follows', span: headSpan },
    ],
  };
}

function trimmed(reading: Reading, tokens: readonly number[]): number[] {
  const kept = [...tokens];
  while (kept.length > 1 && at(reading.tree, kept[0] as number).upos === 'PUNCT') kept.shift();
  return kept;
}

function windowIn(reading: Reading, tokens: readonly number[]): Duration | undefined {
  const inside = new Set(tokens);
  return reading.dates.find(({ duration, tokens: [first] }) => duration && inside.has(first))?.duration;
}

/** The marker belongs to the main clause or opens the clause that conditions it. */
function opens(reading: Reading, main: Token, [first, last]: Marker): boolean {
  const { tree } = reading;
  const inside = (index: number) => index >= first && index <= last;
  if (inside(main.index)) return true;
  const outer = [first, ...ancestors(tree, first).map(({ index }) => index)].find((index) => !inside(index));
  if (outer === main.index) return true;
  const above = outer === undefined ? undefined : at(tree, outer);
  return (
    above !== undefined &&
    above.head === main.index &&
    ['advcl', 'obl', 'xcomp', 'advmod', 'ccomp'].includes(relation(above))
  );
}

/** A habit without a condition: "A typically answers drills with patrols". */
function bare(reading: Reading, main: Token, [first, last]: Marker): Draft[] {
  const tokens = propositionOf(reading, main.index);
  if (actorsIn(reading, tokens).length === 0) return [];
  if (wordSet('say').has(main.lemma)) return [];
  const cue = tokenSpan(reading, first, last);
  return [
    {
      reading,
      kind: 'generalisation',
      tokens,
      cue,
      ...voiceOf(reading, main.index),
      reasons: [{ rule: 'generalisation', says: `"${cue.exact}" tells a habit`, span: cue }],
    },
  ];
}
