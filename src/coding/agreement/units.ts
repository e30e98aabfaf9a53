import type { CodingRow, Codings } from '../../model/codings.js';
import type { Span } from '../../model/span.js';

/** A report that codings are about, cut into sentences. */
export interface ComparedText {
  readonly id: string;
  /** What else rows may call it: file, address. */
  readonly names: readonly string[];
  readonly sentences: readonly Span[];
}

/** What coders are compared on: a sentence, or a whole report. */
export interface Unit {
  readonly report: string;
  /** Number of the sentence, from 1, where it is known. */
  readonly number?: number;
  readonly sentence?: Span;
  /** Rows of each coder, in the order of coders; undefined where a coder says nothing about the unit, not even "no event". */
  readonly rows: readonly (readonly CodingRow[] | undefined)[];
}

export interface Units {
  readonly units: readonly Unit[];
  /** By coder: rows whose report or sentence is not at hand. */
  readonly unplaced: readonly (readonly CodingRow[])[];
}

/** A sentence that rows may stand in. */
interface Place {
  readonly number?: number;
  readonly span?: Span;
}

/**
 * Puts the rows of all coders on the same units. With `texts` these are all their sentences, so that silence counts; without, those
 * that some row names. Rows find their sentence by offsets (the greatest overlap) or by number.
 */
export function unitsOf(
  codings: readonly Codings[],
  options: { texts?: readonly ComparedText[]; by: 'sentence' | 'report' },
): Units {
  const { texts, by } = options;
  const idOf = texts ? namesOf(texts) : (name: string) => name;
  const places = texts
    ? new Map(
        texts.map(({ id, sentences }) => [id, sentences.map((span, index) => ({ number: index + 1, span }))]),
      )
    : placesNamed(codings);
  const placed = codings.map(({ rows }) => {
    const found = new Map<string, CodingRow[]>();
    const lost: CodingRow[] = [];
    for (const row of rows) {
      const report = idOf(row.report);
      const inside = report === undefined ? undefined : places.get(report);
      const index = by === 'report' ? 0 : placeOf(row, inside ?? []);
      if (!inside || index < 0) lost.push(row);
      else push(found, keyOf(report as string, index), row);
    }
    return { found, lost };
  });
  const covered = codings.map(({ rows, covers }, coder) => {
    const reports = new Set(rows.map((row) => idOf(row.report)));
    return (report: string, key: string) =>
      covers === 'all' ||
      (covers === 'reports' ? reports.has(report) : placed[coder]?.found.has(key) === true);
  });
  const units = [...places].flatMap(([report, inside]) =>
    (by === 'report' ? [{}] : inside).map((place: Place, index): Unit => {
      const key = keyOf(report, index);
      return {
        report,
        ...(place.number === undefined ? {} : { number: place.number }),
        ...(place.span ? { sentence: place.span } : {}),
        rows: placed.map(({ found }, coder) =>
          covered[coder]?.(report, key) ? (found.get(key) ?? []) : undefined,
        ),
      };
    }),
  );
  return { units, unplaced: placed.map(({ lost }) => lost) };
}

const keyOf = (report: string, index: number): string => `${index} ${report}`;

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Ids by all names; a name that two reports share names neither. */
function namesOf(texts: readonly ComparedText[]): (name: string) => string | undefined {
  const ids = new Map<string, Set<string>>();
  for (const { id, names } of texts)
    for (const name of [id, ...names]) {
      const known = ids.get(name) ?? new Set();
      ids.set(name, known.add(id));
    }
  return (name) => {
    const found = [...(ids.get(name) ?? [])];
    return found.length === 1 ? found[0] : undefined;
  };
}

/** Index of the place that a row stands in; -1 when there is none. */
function placeOf(row: CodingRow, places: readonly Place[]): number {
  const { start, end } = row.sentence ?? row;
  if (start === undefined)
    return row.number === undefined ? -1 : places.findIndex(({ number }) => number === row.number);
  let [best, most] = [-1, 0];
  for (const [index, { span }] of places.entries()) {
    const shared = span ? Math.min(span.end, end ?? start + 1) - Math.max(span.start, start) : 0;
    if (shared > most) [best, most] = [index, shared];
  }
  return best;
}

/** Sentences as the rows themselves name them, by report and in the order of the text; whole sentences before words in them. */
function placesNamed(codings: readonly Codings[]): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  const rows = codings.flatMap((coding) => coding.rows);
  const orders = [
    rows.filter(({ sentence }) => sentence),
    rows.filter(({ sentence, start }) => !sentence && start !== undefined),
    rows.filter(({ sentence, start }) => !sentence && start === undefined),
  ];
  for (const row of orders.flat()) {
    const inside = places.get(row.report) ?? [];
    places.set(row.report, inside);
    const index = placeOf(row, inside);
    const known = inside[index];
    if (!known) inside.push(...placeNamed(row));
    else if (known.number === undefined && row.number !== undefined)
      inside[index] = { ...known, number: row.number };
  }
  const order = ({ number, span }: Place) => span?.start ?? number ?? 0;
  for (const inside of places.values()) inside.sort((a, b) => order(a) - order(b));
  return places;
}

function placeNamed({ sentence, start, end, number }: CodingRow): Place[] {
  const numbered = number === undefined ? {} : { number };
  if (sentence) return [{ ...numbered, span: sentence }];
  if (start !== undefined) return [{ ...numbered, span: { start, end: end ?? start + 1, exact: '' } }];
  return number === undefined ? [] : [numbered];
}
