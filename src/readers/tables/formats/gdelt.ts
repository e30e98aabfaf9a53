import { UserError } from '../../../model/errors.js';
import { buildEvent, cameoReading } from '../buildEvent.js';
import { cell, countOf, dayOf, Refused, refusalAmong, thousandthsOf } from '../fields.js';
import { type Columns, columnsOf, type OpenedTable, type RowReader, type TableFormat } from '../format.js';
import { partyOfCountry } from '../parties.js';

const TERMS =
  'GDELT: free for any use with citation and a link to https://www.gdeltproject.org/. Rows are reports of events, not events.';

/** Where the cells that are kept stand; undefined = the layout has no such column. */
interface Places {
  readonly id: number;
  readonly day: number;
  readonly actor: readonly [country: number, code: number | undefined, name: number | undefined];
  readonly recipient: readonly [country: number, code: number | undefined, name: number | undefined];
  readonly code: number;
  readonly root: number | undefined;
  readonly quad: number | undefined;
  readonly goldstein: number | undefined;
  readonly counts: readonly (number | undefined)[];
  readonly place: number | undefined;
  readonly added: number | undefined;
  readonly url: number | undefined;
}

/** Columns 1 to 35 are the same in all layouts; the three place blocks grew by one column each in 2.0. */
function placesOf(columns: 57 | 58 | 61): Places {
  const wide = columns === 61;
  return {
    id: 0,
    day: 1,
    actor: [7, 5, 6],
    recipient: [17, 15, 16],
    code: 26,
    root: 28,
    quad: 29,
    goldstein: 30,
    counts: [31, 32, 33],
    place: wide ? 52 : 50,
    added: wide ? 59 : 56,
    url: columns === 57 ? undefined : columns - 1,
  };
}

function placesByName(columns: Columns): Places | undefined {
  const at = (name: string) => columns.at(name);
  const needed = ['GLOBALEVENTID', 'SQLDATE', 'Actor1CountryCode', 'Actor2CountryCode', 'EventCode'];
  if (at('GLOBALEVENTID') === undefined) return undefined;
  const lacking = needed.filter((name) => at(name) === undefined);
  if (lacking.length > 0)
    throw new UserError('tables/missing-column', `This GDELT extract has no column ${lacking.join(', ')}.`, {
      hint: 'An event needs its day, both country codes and its code; take an extract that has them.',
      exitCode: 3,
    });
  const [id, day, actor, recipient, code] = needed.map((name) => at(name) as number) as [
    number,
    number,
    number,
    number,
    number,
  ];
  return {
    id,
    day,
    actor: [actor, at('Actor1Code'), at('Actor1Name')],
    recipient: [recipient, at('Actor2Code'), at('Actor2Name')],
    code,
    root: at('EventRootCode'),
    quad: at('QuadClass'),
    goldstein: at('GoldsteinScale'),
    counts: [at('NumMentions'), at('NumSources'), at('NumArticles')],
    place: columns.at('ActionGeo_FullName', 'ActionGeo_Fullname'),
    added: at('DATEADDED'),
    url: at('SOURCEURL'),
  };
}

/** DATEADDED is a day (1.0) or a moment (2.0). */
function dayAdded(text: string): number | undefined {
  const day = text === '' ? undefined : dayOf(text.slice(0, 8));
  return day instanceof Refused ? undefined : day;
}

function rowReader(placesFor: (count: number) => Places | undefined): RowReader {
  return (fields) => {
    const places = placesFor(fields.length);
    if (!places) return new Refused('tables/column-count', `${fields.length} columns`);
    const of = (at: number | undefined) => (at === undefined ? '' : cell(fields[at]));
    const id = of(places.id);
    const day = dayOf(of(places.day));
    const intensity = thousandthsOf(of(places.goldstein));
    const [mentions, sources, articles] = places.counts.map((at) => countOf(of(at)));
    const quad = countOf(of(places.quad));
    const refusal = refusalAmong(day, intensity, mentions, sources, articles, quad);
    if (refusal) return refusal;
    if (!/^\d+$/.test(id)) return new Refused('tables/no-id', id);
    const side = ([country, code, name]: Places['actor']) => partyOfCountry(of(country), of(code), of(name));
    return buildEvent(cameoReading(of(places.code), of(places.root)), {
      dataset: 'gdelt',
      id,
      day: day as number,
      reported: dayAdded(of(places.added)),
      actor: side(places.actor),
      recipient: side(places.recipient),
      intensity1000: intensity as number | undefined,
      scale: 'goldstein/gdelt',
      quad: quad as number | undefined,
      mentions: mentions as number | undefined,
      sources: sources as number | undefined,
      articles: articles as number | undefined,
      url: of(places.url),
      place: of(places.place),
    });
  };
}

/** A row of the bare layouts: a number, a day of eight digits, and a quad class where it belongs. */
const looksBare = (fields: readonly string[]): boolean =>
  /^\d+$/.test(fields[0] ?? '') && /^\d{8}$/.test(fields[1] ?? '') && /^[1-4]?$/.test(fields[29] ?? 'x');

function opener(counts: readonly (57 | 58 | 61)[]): TableFormat['open'] {
  const layouts = new Map<number, Places>(counts.map((count) => [count, placesOf(count)]));
  return (first): OpenedTable | undefined => {
    if (!layouts.has(first.length)) return undefined;
    if (first[0] === 'GLOBALEVENTID' || first[0] === 'GlobalEventID')
      return { header: true, row: rowReader((count) => layouts.get(count)) };
    return looksBare(first) ? { header: false, row: rowReader((count) => layouts.get(count)) } : undefined;
  };
}

export const gdelt2: TableFormat = {
  name: 'gdelt2',
  title: 'GDELT 2.0 events (61 columns)',
  table: 'events',
  separator: 'tab',
  terms: TERMS,
  open: opener([61]),
};

/** Files for days before April 2013 have 57 columns; extracts mix both. */
export const gdelt1: TableFormat = {
  name: 'gdelt1',
  title: 'GDELT 1.0 events (57 or 58 columns)',
  table: 'events',
  separator: 'tab',
  terms: TERMS,
  open: opener([57, 58]),
};

const openExtract: TableFormat['open'] = (first) => {
  const places = placesByName(columnsOf(first));
  return places && { header: true, row: rowReader((count) => (count === first.length ? places : undefined)) };
};

/** An extract with a header and any choice of columns. */
export const gdeltExtract: TableFormat = {
  name: 'gdelt-csv',
  title: 'GDELT extract with a header',
  table: 'events',
  separator: 'comma',
  terms: TERMS,
  open: openExtract,
};

export const gdeltTabExtract: TableFormat = {
  ...gdeltExtract,
  name: 'gdelt-tab',
  title: 'the same, tab-separated',
  separator: 'tab',
};
