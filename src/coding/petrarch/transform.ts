import { dependants, type Tree } from '../../language/tree.js';
import type { Act } from './acts.js';
import type { PartyMark, Transformation } from './dictionary.js';
import type { Party } from './phrases.js';

/** The one event that an act and the act below it are by the first transformation that fits; undefined without one. */
export function transformed(
  tree: Tree,
  { upper, lower }: { upper: Act; lower: Act },
  transformations: readonly Transformation[],
): Act | undefined {
  const same = lower.sources.some(({ code }) => upper.sources.some((source) => source.code === code));
  const found = transformations.find((rule) => {
    if (rule.upper !== upper.block || (rule.lower.block ?? lower.block) !== lower.block) return false;
    if (rule.lower.future && !isFuture(tree, lower.verb)) return false;
    const sourceFits = fits(rule.lower.source, same, lower.sources);
    return sourceFits && fits(rule.lower.target, false, lower.targets);
  });
  if (found === undefined) return undefined;
  const other = found.lower.source === 'b' ? lower.sources : lower.targets;
  const parties = (mark: PartyMark): readonly Party[] =>
    mark === 'a' ? upper.sources : mark === 'b' ? other : [];
  const there = found.code ?? lower.code.there;
  return {
    ...upper,
    code: there === undefined ? {} : { there },
    sources: parties(found.source),
    targets: parties(found.target),
  };
}

/** `a` is the one who speaks, `_` one who is not named again, `b` somebody else, `.` anybody or nobody. */
function fits(mark: PartyMark, same: boolean, parties: readonly Party[]): boolean {
  if (mark === '.') return true;
  if (mark === 'b') return parties.length > 0 && !same;
  return same || (mark === '_' && parties.length === 0);
}

const isFuture = (tree: Tree, verb: number): boolean =>
  dependants(tree, verb, 'aux').some(({ text }) => /^(will|'ll|would|shall)$/i.test(text));
