import type { CodingRow, Codings } from '../../model/codings.js';
import type { Notice } from '../../model/notice.js';
import { quadOf } from '../../ontology/plover.js';
import { type AlphaInterval, alphaInterval } from '../../stats/alphaInterval.js';
import { krippendorffAlpha } from '../../stats/krippendorffAlpha.js';
import { percentAgreement } from '../../stats/percentAgreement.js';
import { type ComparedText, type Unit, unitsOf } from './units.js';

/** What of a coding is compared, from the coarsest to the finest. */
export const facets = ['event', 'quad', 'type', 'actor', 'recipient'] as const;
export type Facet = (typeof facets)[number];

/** How far coders agree on one facet. */
export interface Measure {
  readonly facet: Facet;
  /** Krippendorff's alpha, nominal; absent when all values are the same or none can be compared. */
  readonly alpha?: number;
  /** 95 % of alphas when units are drawn anew (seeded, the same at every run); absent with alpha, or where most draws have none. */
  readonly interval?: AlphaInterval;
  /** 0 to 1, chance not taken out; absent when nothing can be compared. */
  readonly agreement?: number;
  /** Units that at least two coders give a value. */
  readonly units: number;
}

/** A unit on which coders differ, with all they say of it. */
export interface Disagreement {
  /** The first facet, in the order of `facets`, on which they differ. */
  readonly kind: Facet;
  readonly facets: readonly Facet[];
  readonly unit: Unit;
}

export interface Agreement {
  readonly coders: readonly string[];
  readonly by: 'sentence' | 'report';
  /** Units that at least two coders speak of, and those left out because only one or none does. */
  readonly units: number;
  readonly leftOut: number;
  readonly measures: readonly Measure[];
  /** Each two of more than two coders. */
  readonly pairs: readonly {
    readonly coders: readonly [string, string];
    readonly measures: readonly Measure[];
  }[];
  /** By kind, then in the order of the text. */
  readonly disagreements: readonly Disagreement[];
  readonly notices: readonly Notice[];
}

/**
 * Where coders agree and differ. On a unit a coder's value is the set of what it coded there (all its types, all its actors ...): the
 * order of events and their number do not count. "event" asks whether there is one; the other facets are compared only where
 * coders see one, so that a missed event is not counted five times.
 */
export function agreementOf(
  codings: readonly Codings[],
  options: { texts?: readonly ComparedText[]; by?: 'sentence' | 'report' } = {},
): Agreement {
  const by = options.by ?? 'sentence';
  const { units, unplaced } = unitsOf(codings, { ...options, by });
  const shared = units.filter(({ rows }) => rows.filter((own) => own).length > 1);
  const coders = codings.map(({ coder }) => coder);
  const couples = coders.flatMap((_, a) => coders.slice(a + 1).map((__, b) => [a, a + 1 + b] as const));
  return {
    ...{ coders, by },
    units: shared.length,
    leftOut: units.length - shared.length,
    measures: measuresOf(
      shared,
      coders.map((_, index) => index),
    ),
    pairs: (coders.length > 2 ? couples : []).map(([a, b]) => ({
      coders: [coders[a] ?? '', coders[b] ?? ''],
      measures: measuresOf(shared, [a, b]),
    })),
    disagreements: disagreementsOf(shared),
    notices: codings.flatMap(({ coder }, index) => notPlaced(coder, unplaced[index] ?? [])),
  };
}

/** A coder's value on a unit: the set of its values, joined; undefined when it has none to compare. */
export function facetValue(facet: Facet, rows: readonly CodingRow[] | undefined): string | undefined {
  const events = rows?.filter(({ type }) => type !== undefined);
  if (!events) return undefined;
  if (facet === 'event') return events.length > 0 ? 'event' : 'none';
  if (events.length === 0) return undefined;
  const values = events.flatMap((row) => valuesIn(facet, row)).filter((value) => value !== '---');
  return [...new Set(values)].sort().join('+') || '---';
}

function valuesIn(facet: Facet, { type, actors, recipients }: CodingRow): readonly string[] {
  if (facet === 'actor') return actors;
  if (facet === 'recipient') return recipients;
  if (type === undefined) return [];
  return [facet === 'quad' ? String(quadOf(type)) : type];
}

/** Any number does; it must be the same at every run. */
const seed = 1;

function measuresOf(units: readonly Unit[], coders: readonly number[]): Measure[] {
  return facets.map((facet) => {
    const values = units.map(({ rows }) => coders.map((coder) => facetValue(facet, rows[coder])));
    const [alpha, agreement] = [krippendorffAlpha(values), percentAgreement(values)];
    const interval = alpha === undefined ? undefined : alphaInterval(values, { seed });
    return {
      facet,
      ...(alpha === undefined ? {} : { alpha }),
      ...(interval ? { interval } : {}),
      ...(agreement === undefined ? {} : { agreement }),
      units: values.filter((own) => own.filter((value) => value !== undefined).length > 1).length,
    };
  });
}

function disagreementsOf(units: readonly Unit[]): Disagreement[] {
  const found = units.flatMap((unit): Disagreement[] => {
    const differing = facets.filter(
      (facet) => new Set(unit.rows.map((rows) => facetValue(facet, rows)).filter((value) => value)).size > 1,
    );
    const [kind] = differing;
    return kind ? [{ kind, facets: differing, unit }] : [];
  });
  return facets.flatMap((facet) => found.filter(({ kind }) => kind === facet));
}

function notPlaced(coder: string, rows: readonly CodingRow[]): Notice[] {
  const [first] = rows;
  if (!first) return [];
  return [
    {
      code: 'coding/unplaced-row',
      severity: 'warning',
      message: `${rows.length} row${rows.length === 1 ? '' : 's'} of ${coder} name a report or a sentence that is not at hand; the first names ${JSON.stringify(first.report)}.`,
      hint: 'A report is named by its id, file or address; a sentence by its number from 1 or by characters.',
    },
  ];
}
