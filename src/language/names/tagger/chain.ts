/** Marks in their order: none, then beginning and inside of a person's, a place's and an organisation's name. */
export const markCount = 7;

/** An inside mark follows only a beginning or inside of its own type. */
export function mayFollow(before: number, mark: number): boolean {
  return mark === 0 || mark % 2 === 1 || before === mark || before === mark - 1;
}

/** Marks that may stand before each mark; an inside mark never opens a sentence. */
const befores: readonly (readonly number[])[] = Array.from({ length: markCount }, (_, mark) =>
  Array.from({ length: markCount }, (_, before) => before).filter((before) => mayFollow(before, mark)),
);
const afters: readonly (readonly number[])[] = Array.from({ length: markCount }, (_, mark) =>
  Array.from({ length: markCount }, (_, after) => after).filter((after) => mayFollow(mark, after)),
);

const never = -1e9;

/** A linear chain over one sentence: what each unit says for each mark, and what neighbouring marks say of each other. */
export interface Chain {
  readonly length: number;
  /** `markCount` numbers a unit. */
  readonly scores: Float64Array;
  /** Seven rows by the mark before, then one for the beginning of the sentence. */
  readonly steps: ArrayLike<number>;
}

/** Log sums over all ways to mark the units up to (`ahead`) and after (`behind`) each; `total` over the whole sentence. */
export interface Sums {
  readonly ahead: Float64Array;
  readonly behind: Float64Array;
  readonly total: number;
}

function logSum(values: readonly number[]): number {
  let top = Number.NEGATIVE_INFINITY;
  for (const value of values) if (value > top) top = value;
  let sum = 0;
  for (const value of values) sum += Math.exp(value - top);
  return top + Math.log(sum);
}

/** Forward and backward sums (Rabiner 1989, in logarithms). */
export function sumsOf({ length, scores, steps }: Chain): Sums {
  const ahead = new Float64Array(length * markCount);
  const behind = new Float64Array(length * markCount);
  for (let mark = 0; mark < markCount; mark++)
    ahead[mark] =
      mark > 0 && mark % 2 === 0
        ? never
        : (scores[mark] as number) + (steps[markCount * markCount + mark] as number);
  for (let at = 1; at < length; at++)
    for (let mark = 0; mark < markCount; mark++) {
      const ways = (befores[mark] as readonly number[]).map(
        (before) =>
          (ahead[(at - 1) * markCount + before] as number) + (steps[before * markCount + mark] as number),
      );
      ahead[at * markCount + mark] = logSum(ways) + (scores[at * markCount + mark] as number);
    }
  for (let at = length - 2; at >= 0; at--)
    for (let mark = 0; mark < markCount; mark++) {
      const ways = (afters[mark] as readonly number[]).map((after) => {
        const next = (at + 1) * markCount + after;
        return (
          (behind[next] as number) + (steps[mark * markCount + after] as number) + (scores[next] as number)
        );
      });
      behind[at * markCount + mark] = logSum(ways);
    }
  const total = logSum([...ahead.subarray((length - 1) * markCount)]);
  return { ahead, behind, total };
}

/** Chance that exactly the units from `first` to `last` are a name of a type (0 person, 1 place, 2 organisation). */
export function chanceOf(
  chain: Chain,
  sums: Sums,
  name: { first: number; last: number; type: number },
): number {
  const { scores, steps } = chain;
  const { first, last, type } = name;
  const [opens, inside] = [1 + 2 * type, 2 + 2 * type];
  let sum = sums.ahead[first * markCount + opens] as number;
  let mark = opens;
  for (let at = first + 1; at <= last; at++) {
    sum += (steps[mark * markCount + inside] as number) + (scores[at * markCount + inside] as number);
    mark = inside;
  }
  const ends = Math.exp(sum + (sums.behind[last * markCount + mark] as number) - sums.total);
  if (last + 1 >= chain.length) return ends;
  const next = (last + 1) * markCount + inside;
  const more = sum + (steps[mark * markCount + inside] as number) + (scores[next] as number);
  return Math.max(0, ends - Math.exp(more + (sums.behind[next] as number) - sums.total));
}

/** The likeliest marks (Viterbi 1967). */
export function bestMarks({ length, scores, steps }: Chain): Uint8Array {
  const best = new Float64Array(length * markCount);
  const from = new Uint8Array(length * markCount);
  for (let mark = 0; mark < markCount; mark++)
    best[mark] =
      mark > 0 && mark % 2 === 0
        ? never
        : (scores[mark] as number) + (steps[markCount * markCount + mark] as number);
  for (let at = 1; at < length; at++)
    for (let mark = 0; mark < markCount; mark++) {
      let top = Number.NEGATIVE_INFINITY;
      for (const before of befores[mark] as readonly number[]) {
        const value =
          (best[(at - 1) * markCount + before] as number) + (steps[before * markCount + mark] as number);
        if (value <= top) continue;
        top = value;
        from[at * markCount + mark] = before;
      }
      best[at * markCount + mark] = top + (scores[at * markCount + mark] as number);
    }
  const marks = new Uint8Array(length);
  const row = best.subarray((length - 1) * markCount);
  let mark = 0;
  for (let other = 1; other < markCount; other++)
    if ((row[other] as number) > (row[mark] as number)) mark = other;
  for (let at = length - 1; at >= 0; at--) {
    marks[at] = mark;
    mark = from[at * markCount + mark] as number;
  }
  return marks;
}
