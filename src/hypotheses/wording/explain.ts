import type { Matrix } from '../../model/hypothesis.js';
import type { LensResult } from '../lenses/result.js';
import { votesByCell } from '../raters/votes.js';
import { type Ground, type GroundOptions, groundOf } from '../robustness/ground.js';
import { refutations } from '../robustness/leaveOut.js';
import type { Robustness } from '../robustness/robustness.js';

/** Up to three decimals, without trailing noughts. */
export const numeral = (value: number): string => String(Number(value.toFixed(3)));

const percent = (share: number) => `${numeral(share * 100)} %`;

const rows = (count: number) => `${count} ${count === 1 ? 'row' : 'rows'}`;

/**
 * For each hypothesis a sentence or two that say where its inconsistency comes from: origin by origin with rows, marks and weights, the
 * heaviest first. The same matrix gives the same text. With blanks the text says what is missing instead.
 */
export function explainScores(matrix: Matrix, options: GroundOptions = {}): readonly string[] {
  const ground = groundOf(matrix, options);
  if (ground === undefined)
    return [
      'No score is explained: cells are blank, and a blank is not evidence. Rate them, or rank on the rows that are complete.',
    ];
  const against = refutations(ground);
  const marks = marksByCell(matrix);
  return ground.table.hypotheses.map(({ id, text, none }, h) => {
    const name = text === id || text === '' ? id : `${id} (${text})`;
    if (!ground.ranked.includes(h))
      return `${name} is ${none ? 'left open' : 'not ranked'}: nobody rated it, so it keeps its prior mass.`;
    const origins = against[h] as (typeof against)[number];
    const total = numeral(ground.sums[h] as number);
    if (origins.length === 0)
      return `${name}: inconsistency 0. None of ${rows(ground.table.rows.length)} speaks against it; that is no proof of it, since consistent rows do not count.`;
    const parts = origins.map(({ evidence, origin, amount }) =>
      part(ground, { id, evidence, origin, amount }, marks),
    );
    const [first] = origins as [(typeof origins)[number]];
    const heaviest =
      origins.length > 1
        ? ` The heaviest is ${first.evidence.join(' with ')}, ${percent(first.share)} of it.`
        : '';
    return `${name}: inconsistency ${total} = ${parts.join(' + ')}.${heaviest}`;
  });
}

function part(
  ground: Ground,
  at: {
    readonly id: string;
    readonly evidence: readonly string[];
    readonly origin: string;
    readonly amount: number;
  },
  marks: ReadonlyMap<string, string>,
): string {
  const told = at.evidence.map((row) => {
    const votes = marks.get(cellKey(row, at.id)) ?? '';
    const weight = ground.weights.find(({ evidence }) => evidence === row);
    const weighed =
      ground.lens === 'weighted' && weight ? ` x ${numeral(weight.weight)} (${weight.basis})` : '';
    return `${row} ${votes}${weighed}`;
  });
  const one = at.evidence.length > 1 ? `, one origin (${at.origin}), counted once` : '';
  return `${numeral(at.amount)} [${told.join('; ')}${one}]`;
}

const cellKey = (evidence: string, hypothesis: string) => `${evidence}\u0000${hypothesis}`;

/** The marks of each cell as text, readings named. */
function marksByCell(matrix: Matrix): ReadonlyMap<string, string> {
  const marks = new Map<string, string>();
  for (const { evidence, hypothesis, reading, votes } of votesByCell(matrix)) {
    const told = `${reading === undefined ? '' : `as ${reading} `}${votes.map(({ rating }) => rating).join(' ')}`;
    const key = cellKey(evidence, hypothesis);
    const before = marks.get(key);
    marks.set(key, before === undefined ? told : `${before}, ${told}`);
  }
  return marks;
}

/** One line on a lens: who stands where, ties said, or why there is no ranking. */
export function explainLens({ lens, places, scores, notices }: LensResult): string {
  const score = new Map(scores.map((one) => [one.hypothesis, one.score]));
  if (places === undefined)
    return `${lens}: no ranking. ${notices.find(({ severity }) => severity !== 'info')?.message ?? ''}`.trim();
  const told = places.map(({ rank, hypotheses }) => {
    const at = numeral(score.get(hypotheses[0] as string) as number);
    return `${rank}. ${hypotheses.join(' and ')} ${hypotheses.length > 1 ? 'tie at ' : ''}${at}`;
  });
  return `${lens}: ${told.join(', ')}.`;
}

/** The verdict with its doubts, what would separate the contenders, and the seed that the draws used. */
export function explainVerdict(robustness: Robustness): readonly string[] {
  const {
    verdict,
    leaders,
    contenders,
    doubts,
    separators = [],
    heaviest = [],
    noise,
    reratings,
    coverage,
  } = robustness;
  if (verdict === 'withheld')
    return [
      `No verdict: ${coverage.blanks.length === 1 ? '1 cell is' : `${coverage.blanks.length} cells are`} blank, and a ranking with holes favours what nobody looked at.`,
    ];
  const lines = [
    verdict === 'separated'
      ? `${leaders.join(' and ')} is separated from the others by every test below.`
      : `Not separated: ${contenders.join(', ')} ${contenders.length === 1 ? 'leads, but the lead does not hold' : 'cannot be told apart on this evidence'}.`,
    ...doubts.map(({ message }) => message),
  ];
  if (separators.length > 0)
    lines.push(
      `Rows that tell them apart best: ${separators
        .slice(0, 3)
        .map(({ evidence }) => evidence)
        .join(', ')}.`,
    );
  else if (contenders.length > 1) lines.push('No row tells them apart: collect one that would.');
  for (const { hypothesis, evidence, amount } of heaviest)
    lines.push(`Heaviest against ${hypothesis}: ${evidence.join(' with ')} (${numeral(amount)}).`);
  if (reratings && reratings.flip.count !== undefined && reratings.flip.count > 0)
    lines.push(
      `Fewest changed cells to tie: ${reratings.tie.count}; to overturn: ${reratings.flip.count} (marks ${reratings.scale === 'five' ? 'CC C N I II' : 'C N I'}).`,
    );
  if (noise)
    lines.push(
      `${noise.draws} draws with seed ${noise.seed}: ${Object.entries(noise.leadsAlone)
        .map(([id, share]) => `${id} leads alone in ${percent(share)}`)
        .join(', ')}; shared in ${percent(noise.shared)}.`,
    );
  return lines;
}
