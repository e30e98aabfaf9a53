import { UserError } from '../model/errors.js';
import type { Matrix } from '../model/hypothesis.js';
import type { Notice } from '../model/notice.js';
import { type Coverage, coverageNotices, coverageOf } from './coverage.js';
import { bridgeLens } from './lenses/bridge.js';
import { burtonLens, parcLens, templateLens, weightedLens, workbenchLens } from './lenses/inconsistency.js';
import { likelihoodLens } from './lenses/likelihood.js';
import { openSynthesisLens } from './lenses/openSynthesis.js';
import type { Lens, LensName, LensOptions, LensResult, Scored } from './lenses/result.js';
import { leadersOf, type Place, placesOf } from './ranking.js';
import { type Table, tableOf } from './table.js';

const LENSES: Readonly<Record<LensName, Lens>> = {
  parc: parcLens,
  weighted: weightedLens,
  'open-synthesis': openSynthesisLens,
  likelihood: likelihoodLens,
  bridge: bridgeLens,
  burton: burtonLens,
  'intel-workbench': workbenchLens,
  template: templateLens,
};

/** Lenses to read a matrix through; the last three imitate other tools, faults included, and never enter `compareLenses`. */
export const lensNames = Object.keys(LENSES) as readonly LensName[];
export const ownLenses: readonly LensName[] = ['parc', 'weighted', 'open-synthesis', 'likelihood', 'bridge'];

/** Score a matrix through one lens. Throws `UserError` for an unknown lens or a matrix that cannot be scored. */
export function scoreMatrix(matrix: Matrix, lens: LensName, options: LensOptions = {}): LensResult {
  return scoreTable(tableOf(matrix, options), lens, options);
}

/** Score through several lenses, all of our own by default, over one layout of the matrix. */
export function scoreAll(
  matrix: Matrix,
  options: LensOptions & { readonly lenses?: readonly LensName[] } = {},
): readonly LensResult[] {
  const table = tableOf(matrix, options);
  return (options.lenses ?? ownLenses).map((lens) => scoreTable(table, lens, options));
}

/** The one way from a table to scores and places. */
export function scoreTable(table: Table, name: LensName, options: LensOptions): LensResult {
  const lens = LENSES[name];
  if (lens === undefined)
    throw new UserError('hypotheses/unknown-lens', `There is no lens "${String(name).slice(0, 60)}".`, {
      hint: `Lenses: ${lensNames.join(', ')}.`,
    });
  const scored = lens(table, options);
  const coverage = coverageOf(table, scored.reads);
  const { places, kept } = placed({ table, coverage, lens, options, scored });
  const notices: Notice[] = [
    ...coverageNotices(coverage, kept),
    ...(scored.notices ?? []),
    ...lateNotices(table),
  ];
  return {
    lens: name,
    better: scored.better,
    scores: scored.scores,
    ...(places === undefined ? {} : { places }),
    leaders: leadersOf(places),
    settings: scored.settings,
    ...(scored.weights === undefined ? {} : { weights: scored.weights }),
    coverage,
    notices,
  };
}

function placed(from: {
  readonly table: Table;
  readonly coverage: Coverage;
  readonly lens: Lens;
  readonly options: LensOptions;
  readonly scored: Scored;
}): { readonly places?: readonly Place[]; readonly kept?: number } {
  const { table, coverage, lens, options, scored } = from;
  if (scored.withheld || table.rows.length === 0) return {};
  if (coverage.blanks.length === 0) return { places: placesOfScored(scored, coverage) };
  if (options.holes !== 'common-rows') return {};
  const rows = table.rows.filter(({ id }) => coverage.byEvidence[id] === 1);
  if (rows.length === 0) return {};
  const common = table.narrowed(({ id }) => coverage.byEvidence[id] === 1);
  return { places: placesOfScored(lens(common, options), coverage), kept: rows.length };
}

function placesOfScored({ scores, keys, better }: Scored, { open }: Coverage): readonly Place[] {
  const entries = scores.map(({ hypothesis, score }, h) => ({
    id: hypothesis,
    keys: keys?.[h] ?? [better === 'low' ? score : -score],
  }));
  return placesOf(entries.filter(({ id }) => !open.includes(id)));
}

/** Hypotheses put forward when rows were already known: those rows cannot test them. */
function lateNotices({ hypotheses }: Table): readonly Notice[] {
  return hypotheses.flatMap(({ id, addedAfter = [] }) =>
    addedAfter.length === 0
      ? []
      : [
          {
            code: 'hypotheses/added-after',
            severity: 'warning' as const,
            message: `${id} was put forward after ${addedAfter.join(', ')} ${addedAfter.length === 1 ? 'was' : 'were'} known: that is no test of it.`,
            hint: 'Look for evidence that could still refute it.',
          },
        ],
  );
}
