import { coveringSpan, type Reading, tokenSpan } from '../../language/reading.js';
import { at, dependants, relation, subtree } from '../../language/tree.js';
import type { Token } from '../../model/parse.js';
import type { Draft } from '../draft.js';
import { hitsOf, isOn, range } from '../phrases.js';
import { isConditional, propositionOf } from '../propositions.js';
import { voiceOf } from '../voice.js';
import { draftReason } from './draftReason.js';

/** "A did this because B did that"; "as floods hampered production, A ...". */
export function causeClauses(reading: Reading): Draft[] {
  return [...marked(reading), ...asClauses(reading)];
}

function marked(reading: Reading): Draft[] {
  return hitsOf(reading, 'causeMark').flatMap((hit) => {
    if (/^of$/i.test(reading.tree.tokens[hit.last + 1]?.text ?? '')) return [];
    if (isDenied(reading, hit.first)) return [];
    const head = clauseOpenedBy(reading, hit.first, hit.last);
    return head ? [fromClause(reading, { head, first: hit.first, last: hit.last })] : [];
  });
}

/** "not because", "only because of" keeps; "nothing to do with" is no cue. */
export function isDenied(reading: Reading, first: number): boolean {
  const before = reading.tree.tokens[first - 1]?.text.toLowerCase() ?? '';
  if (['not', "n't", 'n’t', 'neither', 'nor'].includes(before)) return true;
  // "did not stop because of A but because of B": only what follows "but" is put forward.
  const rest = reading.tree.tokens.slice(first + 1).map(({ text }) => text.toLowerCase());
  const but = rest.findIndex(
    (word, place) => word === 'but' && /^(?:because|due|owing)$/.test(rest[place + 1] ?? ''),
  );
  return but >= 0 && reading.tree.tokens.slice(0, first).some(({ text }) => /^(?:not|n['’]t)$/i.test(text));
}

/** Predicate of the clause that the marker opens: its head, else the first clause head behind it. */
function clauseOpenedBy(reading: Reading, first: number, last: number): Token | undefined {
  const { tokens } = reading.tree;
  const own = tokens[at(reading.tree, first).head];
  if (own && own.index > last) return own;
  return tokens.find(({ index, head, upos }) => index > last && head <= last && upos !== 'PUNCT');
}

function fromClause(reading: Reading, parts: { head: Token; first: number; last: number }): Draft {
  const { head, first, last } = parts;
  const { tree } = reading;
  const cause = subtree(tree, head.index).filter((index) => index > last);
  const cue = tokenSpan(reading, first, last);
  const governor = head.head >= 0 && !(head.head >= first && head.head <= last) ? head.head : undefined;
  const explained = governor === undefined ? [] : propositionOf(reading, governor);
  const inside = explained.includes(head.index) ? explained : [...explained, first, ...cause];
  return draftReason(reading, {
    tokens: governor === undefined ? [...range(first, last), ...cause] : inside,
    cue,
    voice: voiceOf(reading, governor ?? head.index),
    cause,
    governor,
    says: `"${cue.exact}" opens a cause: "${coveringSpan(reading, cause).exact}"`,
  });
}

/** "as" and "since" give a cause where the clause tells of something in the way, or of a state that still holds. */
function asClauses(reading: Reading): Draft[] {
  const { tree } = reading;
  return tree.tokens.flatMap((token) => {
    if (relation(token) !== 'advcl' || token.head < 0 || isConditional(reading, token.index)) return [];
    const mark = dependants(tree, token.index, 'mark')[0];
    const word = mark?.text.toLowerCase();
    if (!mark || (word !== 'as' && word !== 'since')) return [];
    const stands = word === 'since' && isPresent(reading, token.index);
    if (!stands && !isOn(token, 'hamper')) return [];
    return [fromClause(reading, { head: token, first: mark.index, last: mark.index })];
  });
}

function isPresent(reading: Reading, predicate: number): boolean {
  const words = [at(reading.tree, predicate), ...dependants(reading.tree, predicate, 'aux', 'cop')];
  return words.some(({ xpos }) => xpos === 'VBZ' || xpos === 'VBP');
}
