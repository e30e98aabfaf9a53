import type { Lineage } from '../../model/lineage.js';
import type { Fingerprint } from './fingerprint.js';
import { countedCites, knownOutlets, originsOf } from './origins.js';
import { type Comparison, repeatsOf } from './repeats.js';

/**
 * Possible originals first: by date; within a day the longer report, so that a cut goes back to the full text; then
 * by id. A report without a date may repeat any other but is nobody's original unless that one is undated too.
 */
function inOrder(prints: readonly Fingerprint[]): Fingerprint[] {
  const each = new Map(prints.map((print) => [print.report, print]));
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...each.values()].sort(
    (a, b) =>
      compare(a.date ?? '~', b.date ?? '~') ||
      b.sentences.exact.length - a.sentences.exact.length ||
      compare(a.report, b.report),
  );
}

/**
 * Where each report has its matter from, in order of report id; the order given does not matter.
 *
 * - A report **repeats** an earlier one when at least half of its own sentences stand there, word for word or lightly
 *   edited (`repeatShare`). Chains collapse: a reprint of a reprint goes back to the first.
 * - A report that **cites** an outlet in its opening, or twice, goes back to that outlet's report when the set holds
 *   one with the same names, designators and figures from the thirty days before.
 * - Reports that cite one and the same outlet **outside** the set for the same matter have one origin. It cannot be
 *   named by an id, so the earliest of them stands for it: the later ones have its id as `origin`, no `repeats`, and
 *   their `cites` show why.
 *
 * Near-linear in the number of sentences.
 */
export function lineageOf(fingerprints: readonly Fingerprint[]): Lineage[] {
  return lineageWith(fingerprints).lineage;
}

export interface Compared {
  readonly lineage: Lineage[];
  /** By report, for the next time. */
  readonly comparisons: ReadonlyMap<string, Comparison>;
}

/** `lineageOf` that spares the comparisons of an earlier run whose reports and boilerplate are still the same: the lineage is the same. */
export function lineageWith(
  fingerprints: readonly Fingerprint[],
  before?: ReadonlyMap<string, Comparison>,
): Compared {
  const prints = inOrder(fingerprints);
  const place = new Map(prints.map((print, index) => [print.report, index]));
  const comparisons = repeatsOf(prints, before);
  const known = knownOutlets(prints);
  const cites = prints.map((print) => countedCites(print, known));
  const repeated = new Map(
    [...comparisons].flatMap(([report, { repeat }]) =>
      repeat ? [[place.get(report) as number, place.get(repeat.report) as number] as const] : [],
    ),
  );
  const origins = originsOf(prints, repeated, cites);
  const lineage = prints.map((print, index): Lineage => {
    const repeat = comparisons.get(print.report)?.repeat;
    return {
      report: print.report,
      origin: (prints[origins[index] as number] as Fingerprint).report,
      ...(repeat === undefined ? {} : { repeats: repeat }),
      cites: (cites[index] ?? []).map(({ span }) => span),
    };
  });
  return { lineage: lineage.sort((a, b) => (a.report < b.report ? -1 : 1)), comparisons };
}
