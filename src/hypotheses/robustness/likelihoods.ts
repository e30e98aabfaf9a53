import type { Matrix } from '../../model/hypothesis.js';
import { mulberry32 } from '../../stats/mulberry32.js';
import { keepOpenMass } from '../bayes.js';
import { holedRows, openColumns } from '../coverage.js';
import { logLikelihoods, rowLikelihoods } from '../lenses/likelihood.js';
import { DEFAULT_LAMBDA, priorsOf } from '../lenses/priors.js';
import type { LensOptions } from '../lenses/result.js';
import { sameScore } from '../ranking.js';
import { type Table, tableOf } from '../table.js';

export interface LikelihoodOptions extends LensOptions {
  /** Printed with the result. Default 1. */
  readonly seed?: number;
  /** Default 2,000. */
  readonly draws?: number;
  /** Factor by which an origin's likelihood of a hypothesis may be off. Default 2. */
  readonly factor?: number;
  /** Chance that it is, half either way. Default .2. */
  readonly chance?: number;
}

/** How much the ranking of the likelihood lens hangs on. */
export interface LikelihoodRobustness {
  readonly verdict: 'separated' | 'not separated' | 'withheld';
  readonly leaders: readonly string[];
  /** Odds (posterior) of a sole leader against the next. */
  readonly odds?: { readonly against: string; readonly factor: number };
  /** Who leads without each origin; absent with one origin. */
  readonly leftOut?: readonly {
    readonly origin: string;
    readonly leaders: readonly string[];
    readonly changes: boolean;
  }[];
  /** Leaders with lambda = ln 2, 3, 5, 10 where marks stand for likelihoods. */
  readonly lambdas: readonly { readonly lambda: number; readonly leaders: readonly string[] }[];
  /** Share of the draws in which each leads alone. */
  readonly leadsAlone: Readonly<Record<string, number>>;
  readonly settings: {
    readonly seed: number;
    readonly draws: number;
    readonly factor: number;
    readonly chance: number;
  };
  /** Tests that the first place does not pass. */
  readonly fails: readonly ('tie' | 'one-origin' | 'origin' | 'lambda' | 'noise')[];
}

const SURE = 0.9;
const RATIOS = [2, 3, 5, 10];

/**
 * Leave-one-origin-out, a sweep of lambda, and draws in which likelihoods may be a factor off, for the likelihood lens: a matrix with stated
 * likelihoods needs no mark for it. "Withheld" where a row is blank.
 */
export function likelihoodRobustness(matrix: Matrix, options: LikelihoodOptions = {}): LikelihoodRobustness {
  const { seed = 1, draws = 2000, factor = 2, chance = 0.2 } = options;
  const settings = { seed, draws, factor, chance };
  const table = tableOf(matrix, options);
  if (table.rows.length === 0 || holedRows(table, 'likelihoods').length > 0)
    return { verdict: 'withheld', leaders: [], lambdas: [], leadsAlone: {}, settings, fails: [] };
  const board = boardOf(table, options);
  const leaders = leadersAt(board, board.parts);
  const leftOut = board.parts.length < 2 ? undefined : without(board, leaders);
  const lambdas = RATIOS.map((ratio) => {
    const lambda = Math.log(ratio);
    const other = boardOf(table, { ...options, lambda });
    return { lambda, leaders: leadersAt(other, other.parts) };
  });
  const leadsAlone = drawn(board, settings);
  const [first = ''] = leaders;
  const fails: LikelihoodRobustness['fails'] = [
    ...(leaders.length > 1 ? (['tie'] as const) : []),
    ...(leftOut === undefined ? (['one-origin'] as const) : []),
    ...(leftOut?.some(({ changes }) => changes) ? (['origin'] as const) : []),
    ...(lambdas.some((one) => one.leaders.join() !== leaders.join()) ? (['lambda'] as const) : []),
    ...(leaders.length === 1 && (leadsAlone[first] ?? 0) < SURE ? (['noise'] as const) : []),
  ];
  const odds = leaders.length === 1 ? oddsOf(board) : undefined;
  return {
    verdict: fails.length === 0 ? 'separated' : 'not separated',
    leaders,
    ...(odds ? { odds } : {}),
    ...(leftOut ? { leftOut } : {}),
    lambdas,
    leadsAlone,
    settings,
    fails,
  };
}

/** What each origin says, as ln P of each hypothesis. */
interface Board {
  readonly table: Table;
  readonly prior: readonly number[];
  readonly open: readonly number[];
  readonly ranked: readonly number[];
  readonly parts: readonly (readonly number[])[];
}

function boardOf(table: Table, options: LensOptions): Board {
  const likelihoods = rowLikelihoods(table, { ...options, lambda: options.lambda ?? DEFAULT_LAMBDA });
  const open = openColumns(table, 'likelihoods');
  return {
    table,
    prior: priorsOf(table.hypotheses, options),
    open,
    ranked: table.hypotheses.map((_, h) => h).filter((h) => !open.includes(h)),
    parts: table.groups.map((group) =>
      logLikelihoods({ ...table, groups: [group] }, likelihoods, options.dependence ?? 1),
    ),
  };
}

/** ln (prior x likelihood) of each hypothesis over some of the origins. */
function scoresAt({ table, prior, open }: Board, parts: readonly (readonly number[])[]): readonly number[] {
  const sums = table.hypotheses.map((_, h) => parts.reduce((sum, part) => sum + (part[h] as number), 0));
  return keepOpenMass(sums, prior, open).map((log, h) => Math.log(prior[h] as number) + log);
}

function leadersAt(board: Board, parts: readonly (readonly number[])[]): readonly string[] {
  return leadersOf(board, scoresAt(board, parts));
}

function leadersOf({ table, ranked }: Board, scores: readonly number[]): readonly string[] {
  const best = Math.max(...ranked.map((h) => scores[h] as number));
  if (best === Number.NEGATIVE_INFINITY) return [];
  return ranked
    .filter((h) => sameScore(scores[h] as number, best))
    .map((h) => table.hypotheses[h]?.id as string)
    .sort();
}

function without(board: Board, before: readonly string[]): LikelihoodRobustness['leftOut'] & object {
  return board.table.groups.map((group, at) => {
    const row = board.table.rows[group[0] as number];
    const leaders = leadersAt(
      board,
      board.parts.filter((_, other) => other !== at),
    );
    return { origin: row?.origin ?? (row?.id as string), leaders, changes: leaders.join() !== before.join() };
  });
}

function oddsOf(board: Board): LikelihoodRobustness['odds'] {
  const scores = scoresAt(board, board.parts);
  const [first, second] = board.ranked.toSorted((a, b) => (scores[b] as number) - (scores[a] as number));
  if (first === undefined || second === undefined) return undefined;
  return {
    against: board.table.hypotheses[second]?.id as string,
    factor: Math.exp((scores[first] as number) - (scores[second] as number)),
  };
}

function drawn(board: Board, settings: LikelihoodRobustness['settings']): Readonly<Record<string, number>> {
  const { seed, draws, factor, chance } = settings;
  const random = mulberry32(seed);
  const step = Math.log(factor);
  const alone = new Map<string, number>(
    board.ranked.map((h) => [board.table.hypotheses[h]?.id as string, 0]),
  );
  const base = scoresAt(board, board.parts);
  for (let draw = 0; draw < draws; draw += 1) {
    const scores = base.map((score, h) =>
      board.open.includes(h) ? score : score + shift(board.parts.length, { random, step, chance }),
    );
    const leaders = leadersOf(board, scores);
    const [first] = leaders;
    if (leaders.length === 1 && first !== undefined) alone.set(first, (alone.get(first) ?? 0) + 1);
  }
  return Object.fromEntries([...alone].map(([id, count]) => [id, count / draws]));
}

/** Sum over the origins of a step up, a step down, or none. */
function shift(
  origins: number,
  by: { readonly random: () => number; readonly step: number; readonly chance: number },
): number {
  let sum = 0;
  for (let origin = 0; origin < origins; origin += 1) {
    const at = by.random();
    if (at < by.chance / 2) sum += by.step;
    else if (at < by.chance) sum -= by.step;
  }
  return sum;
}
