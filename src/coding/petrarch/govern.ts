import { at, dependants, relation, type Tree } from '../../language/tree.js';
import type { Act } from './acts.js';
import { type CodeArithmetic, codeOf } from './arithmetic.js';
import type { Transformation } from './dictionary.js';
import { transformed } from './transform.js';

const governed: ReadonlySet<string> = new Set(['ccomp', 'xcomp', 'advcl']);

/**
 * Verbs that govern others: "promised to aid" is one event with the codes of both calculated together. A governed verb gives
 * no event of its own below one that does, unless its pattern says itself who acts or on whom.
 */
export function govern(
  tree: Tree,
  acts: readonly Act[],
  { arithmetic, transformations }: { arithmetic: CodeArithmetic; transformations: readonly Transformation[] },
): Act[] {
  const byVerb = new Map(acts.map((act) => [act.verb, act]));
  const dropped = new Set<number>();
  const found: Act[] = [];
  for (const act of acts) {
    let upper = upperAct(tree, act, byVerb);
    while (upper && gives(act) && (upper.raised || (act.named && !upper.named))) {
      dropped.add(upper.verb);
      upper = upperAct(tree, upper, byVerb);
    }
    if (upper) dropped.add(act.verb);
  }
  for (const act of acts) {
    if (dropped.has(act.verb)) continue;
    const lower = acts.find((other) => dropped.has(other.verb) && upperAct(tree, other, byVerb) === act);
    const one = lower && transformed(tree, { upper: act, lower }, transformations);
    found.push(one ?? (lower ? together(act, lower, arithmetic) : act));
  }
  return found;
}

function together(upper: Act, lower: Act, arithmetic: CodeArithmetic): Act {
  const { there, back } = upper.code;
  if (there === undefined || back !== undefined) return upper;
  const same = lower.sources.some(({ code }) => upper.sources.some((source) => source.code === code));
  const code = arithmetic.governed(there, lower.code.there, same);
  // "A said it condemned B" says that A condemned B.
  if (code === there && same && arithmetic.isSaying(there) && gives(lower)) return lower;
  return { ...upper, code: codeOf(code, undefined) };
}

/** The nearest act above that gives an event, or none because it is denied. */
function upperAct(tree: Tree, act: Act, byVerb: ReadonlyMap<number, Act>): Act | undefined {
  let index = act.verb;
  for (let steps = 0; steps < tree.tokens.length; steps++) {
    const token = at(tree, index);
    if (token.head < 0 || !isGoverned(tree, index)) return undefined;
    index = isInfinitiveOfNoun(tree, index) ? at(tree, token.head).head : token.head;
    if (index < 0) return undefined;
    const above = byVerb.get(index);
    if (above && (above.denied || gives(above))) return above;
  }
  return undefined;
}

/** A complement, or an infinitive or participle without subject of its own. */
function isGoverned(tree: Tree, index: number): boolean {
  const kind = relation(at(tree, index));
  if (isInfinitiveOfNoun(tree, index)) return true;
  return governed.has(kind) && (kind !== 'advcl' || dependants(tree, index, 'nsubj').length === 0);
}

/** "urged A to respond", where the tree hangs the infinitive on A. */
function isInfinitiveOfNoun(tree: Tree, index: number): boolean {
  const token = at(tree, index);
  return token.deprel === 'acl' && token.xpos === 'VB' && /^i?obj$/.test(relation(at(tree, token.head)));
}

const gives = ({ code, sources, targets, mutual }: Act): boolean =>
  (code.there ?? code.back) !== undefined && sources.length > 0 && (targets.length > 0 || mutual);
