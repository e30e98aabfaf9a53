import type { Bin } from '../../relations/bins.js';
import type { VerdictRule } from '../../relations/judge.js';
import { netRelationOf } from '../../relations/netRelation.js';
import { netTriangleOf } from '../../relations/netTriangle.js';
import type { EventsPicture, TablePicture } from '../../relations/picture.js';
import { type Direction, relationOf } from '../../relations/relation.js';
import { type Standing, standingOf } from '../../relations/standing.js';
import { actStrands, netStrand, type Strand, visitStrand } from '../../relations/strands.js';
import type { EventStore } from '../../store/engine.js';
import { type StoredActs, storedActs } from './storedActs.js';
import { storedNets } from './storedNets.js';
import { screenEvents } from './storedScreen.js';
import { yearlyStrands } from './storedStrands.js';

export interface PictureQuery {
  /** As the user named the store. */
  readonly place: string;
  readonly parties: readonly [string, string];
  readonly third?: string | undefined;
  readonly bin: Bin;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly dataset?: string | undefined;
  readonly rule: VerdictRule;
  /** Whether all other directions are looked at for comparison: the whole table is read. */
  readonly reference: boolean;
}

/** Everything the tables of a store say of a pair. */
export async function pictureOf(store: EventStore, query: PictureQuery): Promise<TablePicture> {
  const { place, parties, bin, from, to } = query;
  const all = query.third === undefined ? parties : [...parties, query.third];
  const stored = await storedActs(store, { parties: all, from, to, dataset: query.dataset });
  const events = await eventsOf(store, query, stored);
  const nets = await netsOf(store, query);
  const strands = [
    ...(events ? fineStrands(stored, query, events) : []),
    ...(nets ? [netStrand(nets.relation, bin, nets.rows)] : []),
    ...(await yearlyStrands(store, parties)),
  ];
  return {
    ...{ place, parties, bin, strands },
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(events ? { events } : {}),
    ...(nets ? { nets } : {}),
  };
}

async function eventsOf(
  store: EventStore,
  query: PictureQuery,
  stored: StoredActs,
): Promise<EventsPicture | undefined> {
  const [a, b] = query.parties;
  const rows = { there: stored.rowsOf(a, b), back: stored.rowsOf(b, a), told: stored.toldRows };
  if (stored.dataset === undefined || rows.there.length + rows.back.length === 0) return undefined;
  const { bin, from, to, rule, third } = query;
  const relation = relationOf(stored.acts, {
    ...{ parties: query.parties, bin, rule },
    ...(third === undefined ? {} : { third }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  });
  const standing = query.reference ? await standings(store, query, stored.dataset) : undefined;
  return {
    ...{ dataset: stored.dataset, others: stored.others ?? [], relation, rows },
    ...(standing ? { standing } : {}),
    carriers: Object.fromEntries(
      relation.directions.flatMap(carriedIds).flatMap((id) => {
        const words = stored.describe(id);
        return words === undefined ? [] : [[id, words]];
      }),
    ),
  };
}

/** The acts that carry the break, or the last ones where there are too few for one. */
export const carriedIds = ({ verdict, series }: Direction): readonly string[] =>
  verdict?.carriedBy ?? series.bins.flatMap(({ ids }) => ids).slice(-5);

async function standings(
  store: EventStore,
  query: PictureQuery,
  dataset: string,
): Promise<readonly [Standing | undefined, Standing | undefined]> {
  const { bin, from, to, rule } = query;
  const screen = await screenEvents(store, { bin, from, to, rule, dataset });
  const [a, b] = query.parties;
  const of = (actor: string, recipient: string) => standingOf({ actor, recipient }, screen?.dyads ?? []);
  return [of(a, b), of(b, a)];
}

async function netsOf(store: EventStore, query: PictureQuery): Promise<TablePicture['nets']> {
  const { parties, bin, from, to, rule, third } = query;
  const span = { bin, from, to };
  const found = await storedNets(store, { parties, ...span });
  if (!found) return undefined;
  const { dataset, series, rows } = found;
  const side = (x: string, y: string) =>
    storedNets(store, { parties: [x, y], ...span, bin: 'week', dataset });
  const [a, b] = parties;
  const sides = third === undefined ? [] : [await side(a, b), await side(a, third), await side(b, third)];
  const [one, two, three] = sides.map((found) => found?.series);
  return {
    ...{ dataset, relation: netRelationOf(series, rule), rows },
    ...(third !== undefined && one && two && three
      ? { triangle: { third, ...netTriangleOf([one, two, three]) } }
      : {}),
  };
}

function fineStrands(
  stored: StoredActs,
  { parties }: PictureQuery,
  { relation, rows }: EventsPicture,
): Strand[] {
  const [there, back] = relation.directions;
  const refs = [...rows.there, ...rows.back];
  const bins = { there: there.series.bins, back: back.series.bins, bin: there.series.bin };
  const visits = visitStrand(stored.acts, { parties, bins, rows: refs });
  return [...actStrands(bins, refs), ...(visits ? [visits] : [])];
}
