import type { LensName } from '../../hypotheses/lenses/result.js';
import { ownLenses, scoreAll } from '../../hypotheses/score.js';
import { type WeighedVerdict, type WeighingOptions, weigh } from '../../hypotheses/weighing.js';
import type { Matrix } from '../../model/hypothesis.js';
import { type DossierMatrix, scoredMatrix } from './records.js';

/** A judgement that is not what it was. */
export type Move =
  | { readonly what: 'row'; readonly evidence: string; readonly before: boolean; readonly after: boolean }
  | {
      readonly what: 'score' | 'place';
      readonly lens: LensName;
      readonly hypothesis: string;
      /** Absent where there was no score or no ranking. */
      readonly before: number | undefined;
      readonly after: number | undefined;
    }
  | { readonly what: 'leaders' | 'groups'; readonly before: string; readonly after: string }
  | { readonly what: 'verdict'; readonly before: WeighedVerdict; readonly after: WeighedVerdict };

/** Every judgement that differs between two states of a matrix: rows that score, scores and places by lens, leaders, groups, verdict. */
export function movesBetween(
  before: DossierMatrix,
  after: DossierMatrix,
  options: WeighingOptions = {},
): readonly Move[] {
  const [first, second] = [scoredMatrix(before), scoredMatrix(after)];
  const [old, now] = [weigh(first, options), weigh(second, options)];
  const groups = ({ robustness }: typeof old) =>
    (robustness?.tiers?.groups ?? []).map((ids) => ids.join(', ')).join(' | ');
  const leaders = ({ robustness }: typeof old) => robustness?.leaders.join(', ') ?? '';
  const moves: Move[] = [
    ...rowMoves(first, second),
    { what: 'verdict', before: old.verdict, after: now.verdict },
    { what: 'leaders', before: leaders(old), after: leaders(now) },
    { what: 'groups', before: groups(old), after: groups(now) },
    ...scoreMoves(first, second),
  ];
  return moves.filter((move) => move.before !== move.after);
}

function rowMoves(first: Matrix, second: Matrix): readonly Move[] {
  const ids = ({ evidence }: Matrix) => new Set(evidence.map(({ id }) => id));
  const [old, now] = [ids(first), ids(second)];
  return [...new Set([...old, ...now])].map((evidence) => ({
    what: 'row',
    evidence,
    before: old.has(evidence),
    after: now.has(evidence),
  }));
}

function scoreMoves(first: Matrix, second: Matrix): readonly Move[] {
  const [old, now] = [standing(first), standing(second)];
  const ids = [...new Set([...first.hypotheses, ...second.hypotheses].map(({ id }) => id))];
  return ownLenses.flatMap((lens) =>
    ids.flatMap((hypothesis): Move[] => {
      const [before, after] = [old.get(`${lens} ${hypothesis}`), now.get(`${lens} ${hypothesis}`)];
      return [
        { what: 'score', lens, hypothesis, before: before?.score, after: after?.score },
        { what: 'place', lens, hypothesis, before: before?.rank, after: after?.rank },
      ];
    }),
  );
}

/** Score (to nine digits: sums of weights differ by rounding) and rank by lens and hypothesis. */
function standing(
  matrix: Matrix,
): Map<string, { readonly score: number; readonly rank: number | undefined }> {
  if (matrix.hypotheses.length === 0 || matrix.evidence.length === 0) return new Map();
  return new Map(
    scoreAll(matrix).flatMap(({ lens, scores, places = [] }) =>
      scores.map(({ hypothesis, score }) => {
        const rank = places.find(({ hypotheses }) => hypotheses.includes(hypothesis))?.rank;
        return [`${lens} ${hypothesis}`, { score: Number(score.toFixed(9)), rank }] as const;
      }),
    ),
  );
}

const shown = (value: number | undefined) =>
  value === undefined ? 'none' : String(Number(value.toFixed(3)));

/** A move in words. */
export function moveWords(move: Move): string {
  switch (move.what) {
    case 'row':
      return move.after ? `${move.evidence} scores again` : `${move.evidence} no longer scores`;
    case 'score':
    case 'place':
      return `${move.lens}: the ${move.what} of ${move.hypothesis} goes from ${shown(move.before)} to ${shown(move.after)}`;
    case 'verdict':
      return `the verdict goes from "${move.before}" to "${move.after}"`;
    default:
      return `${move.what === 'leaders' ? 'who leads' : 'the groups'}: ${move.before || 'none'} -> ${move.after || 'none'}`;
  }
}
