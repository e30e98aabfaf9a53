import type { Matrix, Rating } from '../../model/hypothesis.js';

/** What the raters put into one cell. */
export interface CellVotes {
  readonly evidence: string;
  readonly hypothesis: string;
  readonly reading?: string;
  readonly votes: readonly { readonly rater: string; readonly rating: Rating }[];
}

/** The votes of every cell with one at least, rows and hypotheses in the order of the matrix, raters by name. */
export function votesByCell(matrix: Matrix): readonly CellVotes[] {
  const cells = new Map<
    string,
    { evidence: string; hypothesis: string; reading?: string; votes: { rater: string; rating: Rating }[] }
  >();
  const key = (...parts: (string | undefined)[]) => parts.map((part) => part ?? '').join('\u0000');
  for (const { evidence, hypothesis, reading, rater = '', rating } of matrix.cells) {
    if (rating === undefined) continue;
    const id = key(evidence, hypothesis, reading);
    const known = cells.get(id);
    if (known) known.votes.push({ rater, rating });
    else
      cells.set(id, {
        evidence,
        hypothesis,
        ...(reading === undefined ? {} : { reading }),
        votes: [{ rater, rating }],
      });
  }
  return matrix.evidence.flatMap((row) =>
    matrix.hypotheses.flatMap(({ id }) =>
      (row.readings ?? [undefined]).flatMap((reading) => {
        const cell = cells.get(key(row.id, id, reading?.id));
        return cell ? [{ ...cell, votes: cell.votes.sort((a, b) => (a.rater < b.rater ? -1 : 1)) }] : [];
      }),
    ),
  );
}
