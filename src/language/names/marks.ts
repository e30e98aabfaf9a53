import type { NameMark } from '../../model/parse.js';
import type { Stretch } from './name.js';

const types = ['PER', 'LOC', 'ORG'];
/** How sure the network may be at most. */
const least = 0.02;

/** Log odds that the network's marks give each type over "no name" for a stretch: one number for person, place, organisation. */
export function markOdds(marks: readonly NameMark[], stretch: Stretch): number[] {
  return types.map((type) => logOdds(marks, stretch, type));
}

/** Names as the marks alone divide them. An I without its B before it begins a name. */
export function markedStretches(marks: readonly NameMark[]): Stretch[] {
  const found: { first: number; last: number; type: string }[] = [];
  marks.forEach(({ mark }, at) => {
    const open = found.at(-1);
    const type = mark.slice(2);
    if (mark.startsWith('I') && open?.last === at - 1 && open.type === type) open.last = at;
    else if (mark !== 'O') found.push({ first: at, last: at, type });
  });
  return found;
}

/** Mean log odds per word, so that long names are not surer than short ones; a border in the wrong place counts as a word. */
function logOdds(marks: readonly NameMark[], { first, last }: Stretch, type: string): number {
  let sum = 0;
  for (let at = first; at <= last; at++)
    sum += logit(agreement(marks[at], `${at === first ? 'B' : 'I'}-${type}`));
  const after = marks[last + 1];
  if (after?.mark.startsWith('I-')) sum += logit(1 - after.p);
  return sum / (last - first + 1);
}

/** Chance of a mark at a token: what the best mark leaves is divided among the others. */
function agreement(given: NameMark | undefined, wanted: string): number {
  if (!given) return 0.5;
  if (given.mark === wanted) return given.p;
  const share = given.mark.slice(1) === wanted.slice(1) ? 0.5 : 0.2;
  return (1 - given.p) * share;
}

const logit = (p: number): number => {
  const kept = Math.min(1 - least, Math.max(least, p));
  return Math.log(kept / (1 - kept));
};
