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

/**
 * Scores of every unit by the weights of its features; `rowOf` gives the place of a feature's weights, -1 for none. A unit
 * without features is surely in no name.
 */
export function scoresOf(
  features: readonly ArrayLike<number>[],
  weights: ArrayLike<number>,
  options: { readonly rowOf: (key: number) => number; readonly scale: number },
): Float64Array {
  const scores = new Float64Array(features.length * markCount);
  for (let unit = 0; unit < features.length; unit++) {
    const keys = features[unit] as ArrayLike<number>;
    const at = unit * markCount;
    if (keys.length === 0) scores.fill(never, at + 1, at + markCount);
    for (let index = 0; index < keys.length; index++) {
      const row = options.rowOf(keys[index] as number);
      if (row < 0) continue;
      for (let mark = 0; mark < markCount; mark++)
        scores[at + mark] = (scores[at + mark] as number) + (weights[row + mark] as number) * options.scale;
    }
  }
  return scores;
}

/** Room for the ways into or out of a mark. */
const ways = new Float64Array(markCount);

/** Logarithm of the sum of the first `count` ways' exponentials. */
function logSum(count: number): number {
  let top = Number.NEGATIVE_INFINITY;
  for (let way = 0; way < count; way++) if ((ways[way] as number) > top) top = ways[way] as number;
  let sum = 0;
  for (let way = 0; way < count; way++) sum += Math.exp((ways[way] as number) - top);
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
      const place = at * markCount + mark;
      if (scores[place] === never) {
        ahead[place] = never;
        continue;
      }
      const from = befores[mark] as readonly number[];
      for (let way = 0; way < from.length; way++) {
        const before = from[way] as number;
        ways[way] =
          (ahead[(at - 1) * markCount + before] as number) + (steps[before * markCount + mark] as number);
      }
      ahead[place] = logSum(from.length) + (scores[place] as number);
    }
  for (let at = length - 2; at >= 0; at--)
    for (let mark = 0; mark < markCount; mark++) {
      const place = at * markCount + mark;
      if (scores[place] === never) {
        behind[place] = never;
        continue;
      }
      const to = afters[mark] as readonly number[];
      for (let way = 0; way < to.length; way++) {
        const after = to[way] as number;
        const next = (at + 1) * markCount + after;
        ways[way] =
          (behind[next] as number) + (steps[mark * markCount + after] as number) + (scores[next] as number);
      }
      behind[place] = logSum(to.length);
    }
  for (let mark = 0; mark < markCount; mark++) ways[mark] = ahead[(length - 1) * markCount + mark] as number;
  return { ahead, behind, total: logSum(markCount) };
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
