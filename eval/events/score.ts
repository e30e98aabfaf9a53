/** Right, wrong and missed, summed over sentences. */
export class Tally {
  right = 0;
  wrong = 0;
  missed = 0;

  /** Compare two sets of labels of one sentence. */
  add(gold: ReadonlySet<string>, ours: ReadonlySet<string>): void {
    for (const label of ours) {
      if (gold.has(label)) this.right++;
      else this.wrong++;
    }
    for (const label of gold) if (!ours.has(label)) this.missed++;
  }

  /** In percent; 0 without any output. */
  get precision(): number {
    return percent(this.right, this.right + this.wrong);
  }

  /** In percent. */
  get recall(): number {
    return percent(this.right, this.right + this.missed);
  }

  /** In percent, 2 x right / (gold + ours). */
  get f1(): number {
    return percent(2 * this.right, 2 * this.right + this.wrong + this.missed);
  }

  get line(): string {
    const [p, r, f] = [this.precision, this.recall, this.f1].map((value) => value.toFixed(1).padStart(5));
    return `P ${p}  R ${r}  F1 ${f}  (${this.right} right, ${Math.round(this.wrong)} wrong, ${this.missed} missed)`;
  }
}

export const percent = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);

/** One row of a single-label set; `ours` is undefined where the coder abstained, which counts as wrong. */
export interface Labelled {
  readonly gold: string;
  readonly ours: string | undefined;
}

/** Precision, recall and F1 of each class, in percent. */
export function byClass(rows: readonly Labelled[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  const of = (name: string): Tally => {
    const tally = tallies.get(name) ?? new Tally();
    tallies.set(name, tally);
    return tally;
  };
  for (const { gold, ours } of rows) {
    if (gold === ours) of(gold).right++;
    else {
      of(gold).missed++;
      if (ours !== undefined) of(ours).wrong++;
    }
  }
  return tallies;
}

/** Unweighted mean of F1 over the classes that occur in gold, in percent. */
export function macroF1(rows: readonly Labelled[]): number {
  const classes = new Set(rows.map(({ gold }) => gold));
  const tallies = byClass(rows);
  let sum = 0;
  for (const name of classes) sum += tallies.get(name)?.f1 ?? 0;
  return sum / Math.max(1, classes.size);
}

/** Table of gold (down) by ours (across), abstentions last. */
export function confusionTable(rows: readonly Labelled[], classes: readonly string[]): string {
  const across = [...classes, undefined];
  const head = `${'gold \\ ours'.padEnd(11)}${across.map((name) => (name ?? 'none').slice(0, 5).padStart(6)).join('')}`;
  const lines = classes.map((gold) => {
    const cells = across.map((ours) => {
      const count = rows.filter((row) => row.gold === gold && row.ours === ours).length;
      return (count === 0 ? '.' : String(count)).padStart(6);
    });
    return `${gold.padEnd(11)}${cells.join('')}`;
  });
  return [head, ...lines].join('\n');
}

/** Precision and recall of each class, as a table. */
export function classTable(rows: readonly Labelled[], classes: readonly string[]): string {
  const tallies = byClass(rows);
  const lines = classes.map((name) => {
    const tally = tallies.get(name) ?? new Tally();
    const figures = [tally.precision, tally.recall, tally.f1].map((value) => value.toFixed(1).padStart(6));
    return `${name.padEnd(11)}${figures.join('')}${String(tally.right + tally.missed).padStart(6)}`;
  });
  return [`${'type'.padEnd(11)}     P     R    F1  gold`, ...lines].join('\n');
}

/** Values by key, keys in order of their first value. */
export function groupBy<T>(values: readonly T[], key: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(key(value));
    if (group) group.push(value);
    else groups.set(key(value), [value]);
  }
  return groups;
}
