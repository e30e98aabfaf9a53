import { buildEvent, cameoReading } from '../buildEvent.js';
import { cell, countOf, dayOf, Refused, refusalAmong, thousandthsOf } from '../fields.js';
import { columnsOf, type RowReader, type TableFormat } from '../format.js';
import { partyOfCountry } from '../parties.js';

interface Places {
  readonly count: number;
  readonly id: number;
  readonly date: number;
  /** Whole code, country. */
  readonly actor: readonly [number, number];
  readonly recipient: readonly [number, number];
  readonly code: number;
  readonly root: number;
  readonly quad: number;
  readonly goldstein: number;
  readonly place: number;
  readonly sentence: number;
  readonly urls: number;
  readonly publishers: number;
}

const BARE: Places = {
  count: 26,
  id: 0,
  date: 1,
  actor: [5, 6],
  recipient: [9, 10],
  code: 13,
  root: 14,
  quad: 15,
  goldstein: 16,
  place: 20,
  sentence: 23,
  urls: 24,
  publishers: 25,
};

/** Names of an extract's columns in the order of `BARE`. */
const NAMED =
  'GID Date Source SrcActor Target TgtActor CAMEO RootCode QuadClass Goldstein Geoname ID URL sourcetxt';

function placesByName(header: readonly string[]): Places | undefined {
  const columns = columnsOf(header);
  const at = NAMED.split(' ').map((name) => columns.at(name));
  if (at.some((place) => place === undefined)) return undefined;
  const [id, date, source, sourceCountry, target, targetCountry, code, root, quad, goldstein, ...rest] =
    at as number[];
  return {
    count: header.length,
    ...({ id, date, code, root, quad, goldstein } as Pick<
      Places,
      'id' | 'date' | 'code' | 'root' | 'quad' | 'goldstein'
    >),
    actor: [source as number, sourceCountry as number],
    recipient: [target as number, targetCountry as number],
    place: rest[0] as number,
    sentence: rest[1] as number,
    urls: rest[2] as number,
    publishers: rest[3] as number,
  };
}

function rowReader(places: Places): RowReader {
  return (fields) => {
    if (fields.length !== places.count) return new Refused('tables/column-count', `${fields.length} columns`);
    const of = (at: number) => cell(fields[at]);
    const day = dayOf(of(places.date));
    const intensity = thousandthsOf(of(places.goldstein));
    const quad = countOf(of(places.quad));
    const refusal = refusalAmong(day, intensity, quad);
    if (refusal) return refusal;
    if (of(places.id) === '') return new Refused('tables/no-id', '');
    const side = ([code, country]: readonly [number, number]) => partyOfCountry(of(country), of(code), '');
    const urls = of(places.urls);
    return buildEvent(cameoReading(of(places.code), of(places.root)), {
      dataset: 'phoenix',
      id: of(places.id),
      day: day as number,
      actor: side(places.actor),
      recipient: side(places.recipient),
      intensity1000: intensity as number | undefined,
      scale: 'goldstein/phoenix',
      quad: quad as number | undefined,
      articles: urls === '' ? undefined : urls.split(';').length,
      story: of(places.sentence),
      url: urls,
      publisher: of(places.publishers),
      place: of(places.place),
    });
  };
}

const TERMS = 'Phoenix (Open Event Data Alliance): look up the terms of the edition you have.';

export const phoenix: TableFormat = {
  name: 'phoenix',
  title: 'Phoenix (26 columns)',
  table: 'events',
  separator: 'tab',
  terms: TERMS,
  open: (first) =>
    first.length === BARE.count && /^\d{8}$/.test(first[1] ?? '') && /^[0-4]$/.test(first[BARE.quad] ?? '')
      ? { header: false, row: rowReader(BARE) }
      : undefined,
};

/** With a header and, often, codes that lost their leading zeros: put back by the root column. */
export const phoenixExtract: TableFormat = {
  name: 'phoenix-csv',
  title: 'Phoenix extract with a header',
  table: 'events',
  separator: 'comma',
  terms: TERMS,
  open: (first) => {
    const places = placesByName(first);
    return places && { header: true, row: rowReader(places) };
  },
};
