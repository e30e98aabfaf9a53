import type { History } from './history.js';
import type { LinkQuestion } from './questions.js';
import type { Rank } from './ranks.js';

/** What was known of an answer before its day. */
export const strata = [
  '(s,r,o) seen before',
  'pair seen, not under r',
  'pair new, (r,o) seen',
  'both new, o known',
  'o never seen',
] as const;

/** Means over queries, in per cent. */
export interface LinkFigures {
  readonly queries: number;
  readonly mrr: number;
  readonly hits1: number;
  readonly hits3: number;
  readonly hits10: number;
  readonly mrrBestTies: number;
  readonly mrrWorstTies: number;
  readonly strata: readonly { readonly name: string; readonly share: number; readonly mrr: number }[];
}

/** Place in `strata` of an answer, by what the history holds now. */
export function stratumOf(history: History, question: LinkQuestion, answer: number): number {
  const pair = history.pairs.find(question.subject, answer);
  if (pair >= 0) return history.tripleOf(pair, question.relation) >= 0 ? 0 : 1;
  if (history.answers.find(question.relation, answer) >= 0) return 2;
  return history.entityCounts.has(answer) ? 3 : 4;
}

/** Sums ranks up; the mean is over queries, not over days or relations. */
export class Tally {
  #queries = 0;
  readonly #reciprocal = { average: 0, best: 0, worst: 0 };
  readonly #hits = [0, 0, 0];
  readonly #strata = strata.map(() => ({ queries: 0, reciprocal: 0 }));

  add(rank: Rank, stratum: number): void {
    this.#queries++;
    this.#reciprocal.average += 1 / rank.average;
    this.#reciprocal.best += 1 / rank.best;
    this.#reciprocal.worst += 1 / rank.worst;
    [1, 3, 10].forEach((most, at) => {
      if (rank.average <= most) this.#hits[at] = (this.#hits[at] as number) + 1;
    });
    const part = this.#strata[stratum];
    if (part === undefined) return;
    part.queries++;
    part.reciprocal += 1 / rank.average;
  }

  figures(): LinkFigures {
    const percent = (sum: number, of = this.#queries) => (of === 0 ? 0 : (100 * sum) / of);
    return {
      queries: this.#queries,
      mrr: percent(this.#reciprocal.average),
      hits1: percent(this.#hits[0] as number),
      hits3: percent(this.#hits[1] as number),
      hits10: percent(this.#hits[2] as number),
      mrrBestTies: percent(this.#reciprocal.best),
      mrrWorstTies: percent(this.#reciprocal.worst),
      strata: this.#strata.map(({ queries, reciprocal }, at) => ({
        name: strata[at] as string,
        share: percent(queries),
        mrr: percent(reciprocal, queries),
      })),
    };
  }
}
