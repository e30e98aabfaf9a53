import type { Token } from '../../model/parse.js';
import { negationOf, nobodyAt, noneOf } from '../cues.js';
import { at, dependants, relation, type Tree } from '../tree.js';
import { wordSet } from '../words.js';
import { complements, type Scope, scopeAt } from './scope.js';

const proofs: ReadonlySet<string> = new Set('evidence proof sign indication confirmation'.split(' '));

/** What withdraws full assertion without denying: "it seems", "apparently", "some officials", "doubts that", "no evidence that". */
export function hedgesIn(tree: Tree, attributions: readonly Scope[]): Scope[] {
  const found = tree.tokens.flatMap((token) => {
    const hedge = seeming(tree, token) ?? adverb(tree, token) ?? doubt(tree, token) ?? unproved(tree, token);
    return hedge ? [hedge] : [];
  });
  return [...found, ...attributions.flatMap((attribution) => vague(tree, attribution))];
}

const hedge = (tree: Tree, parts: { cue: readonly number[]; head: number; value: string }): Scope =>
  scopeAt(tree, { kind: 'hedge', reach: 'whole', ...parts });

function seeming(tree: Tree, token: Token): Scope | undefined {
  if (!wordSet('seem').has(token.lemma)) return undefined;
  const it = dependants(tree, token.index, 'expl', 'nsubj').filter(
    (part) => part.text.toLowerCase() === 'it',
  );
  const cue = [...it.map((part) => part.index), token.index];
  const below = complements(tree, token.index, 'xcomp', 'ccomp', 'csubj')[0];
  if (below)
    return hedge(tree, {
      cue: relation(below) === 'xcomp' ? [token.index] : cue,
      head: below.index,
      value: 'apparent',
    });
  const aside = ['parataxis', 'advcl'].includes(relation(token)) && it.length > 0 && token.head >= 0;
  return aside ? hedge(tree, { cue, head: token.head, value: 'apparent' }) : undefined;
}

function adverb(tree: Tree, token: Token): Scope | undefined {
  if (relation(token) !== 'advmod' || !wordSet('hedgeAdverb').has(token.text.toLowerCase())) return undefined;
  return hedge(tree, { cue: [token.index], head: token.head, value: 'possible' });
}

/** "doubts that A attacked"; not "no one doubts that". */
function doubt(tree: Tree, token: Token): Scope | undefined {
  if (token.lemma !== 'doubt') return undefined;
  if (negationOf(tree, token.index) ?? nobodyAt(tree, token.index) ?? noneOf(tree, token.index))
    return undefined;
  const below = complements(tree, token.index, 'ccomp', 'acl')[0];
  return below ? hedge(tree, { cue: [token.index], head: below.index, value: 'doubted' }) : undefined;
}

/** "no evidence that A attacked B". */
function unproved(tree: Tree, token: Token): Scope | undefined {
  const no = proofs.has(token.lemma) ? noneOf(tree, token.index) : undefined;
  const below = no ? complements(tree, token.index, 'acl', 'ccomp')[0] : undefined;
  return no && below
    ? hedge(tree, { cue: [no.index, token.index], head: below.index, value: 'unproved' })
    : undefined;
}

/** "some officials said": a source that is no one in particular. */
function vague(tree: Tree, { source, head }: Scope): Scope[] {
  const first = source?.[0];
  if (first === undefined) return [];
  const word = at(tree, first).text.toLowerCase();
  if (!wordSet('vague').has(word) && word !== 'others') return [];
  return [hedge(tree, { cue: [first], head, value: 'vague source' })];
}
