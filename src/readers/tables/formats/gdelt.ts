import { UserError } from '../../../model/errors.js';
import type { RowPlaces, RowPlan, SidePlaces } from '../../../model/rowPlan.js';
import { buildEvent, cameoReading } from '../buildEvent.js';
import { cell, countOf, dayOf, Refused, refusalAmong, thousandthsOf } from '../fields.js';
import { type Columns, columnsOf, type OpenedTable, type RowReader, type TableFormat } from '../format.js';
import { partyOfCountry } from '../parties.js';
import { plannedWords } from '../plannedWords.js';

const [DATASET, SCALE] = ['gdelt', 'goldstein/gdelt'];
const TERMS =
  'GDELT: free for any use with citation and a link to https://www.gdeltproject.org/. Rows are reports of events, not events.';

/** Columns 1 to 35 are the same in all layouts; the three place blocks grew by one column each in 2.0. */
function placesOf(columns: 57 | 58 | 61): RowPlaces {
  const wide = columns === 61;
  return {
    id: 0,
    day: 1,
    actor: [7, 5, 6],
    recipient: [17, 15, 16],
    code: 26,
    root: 28,
    quad: 29,
    intensity: 30,
    mentions: 31,
    sources: 32,
    articles: 33,
    place: wide ? 52 : 50,
    added: wide ? 59 : 56,
    url: columns === 57 ? undefined : columns - 1,
  };
}

function placesByName(columns: Columns): RowPlaces | undefined {
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
    intensity: at('GoldsteinScale'),
    mentions: at('NumMentions'),
    sources: at('NumSources'),
    articles: at('NumArticles'),
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

function rowReader(placesFor: (count: number) => RowPlaces | undefined): RowReader {
  return (fields) => {
    const places = placesFor(fields.length);
    if (!places) return new Refused('tables/column-count', `${fields.length} columns`);
    const of = (at: number | undefined) => (at === undefined ? '' : cell(fields[at]));
    const id = of(places.id);
    const day = dayOf(of(places.day));
    const intensity = thousandthsOf(of(places.intensity));
    const [mentions, sources, articles] = [places.mentions, places.sources, places.articles].map((at) =>
      countOf(of(at)),
    );
    const quad = countOf(of(places.quad));
    const refusal = refusalAmong(day, intensity, mentions, sources, articles, quad);
    if (refusal) return refusal;
    if (!/^\d+$/.test(id)) return new Refused('tables/no-id', id);
    const side = ([country, code, name]: SidePlaces) => partyOfCountry(of(country), of(code), of(name));
    return buildEvent(cameoReading(of(places.code), of(places.root)), {
      dataset: DATASET,
      id,
      day: day as number,
      reported: dayAdded(of(places.added)),
      actor: side(places.actor),
      recipient: side(places.recipient),
      intensity1000: intensity as number | undefined,
      scale: SCALE,
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
  const layouts = new Map<number, RowPlaces>(counts.map((count) => [count, placesOf(count)]));
  return (first): OpenedTable | undefined => {
    if (!layouts.has(first.length)) return undefined;
    const header = first[0] === 'GLOBALEVENTID' || first[0] === 'GlobalEventID';
    if (!header && !looksBare(first)) return undefined;
    const places = placesOf(counts.at(-1) as 58 | 61);
    return {
      header,
      row: rowReader((count) => layouts.get(count)),
      plan: planOf({ separator: '\t', counts, places }),
    };
  };
}

/** Plain rows for the engine: what `rowReader` makes of them, in tables. */
const planOf = (layout: Pick<RowPlan, 'separator' | 'counts' | 'places'>): RowPlan => ({
  ...layout,
  dataset: DATASET,
  scheme: 'cameo',
  scale: SCALE,
  ...plannedWords(layout.places.root !== undefined),
});

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

const openExtract =
  (separator: RowPlan['separator']): TableFormat['open'] =>
  (first) => {
    const places = placesByName(columnsOf(first));
    return (
      places && {
        header: true,
        row: rowReader((count) => (count === first.length ? places : undefined)),
        plan: planOf({ separator, counts: [first.length], places }),
      }
    );
  };

/** An extract with a header and any choice of columns. */
export const gdeltExtract: TableFormat = {
  name: 'gdelt-csv',
  title: 'GDELT extract with a header',
  table: 'events',
  separator: 'comma',
  terms: TERMS,
  open: openExtract(','),
};

export const gdeltTabExtract: TableFormat = {
  ...gdeltExtract,
  name: 'gdelt-tab',
  title: 'the same, tab-separated',
  separator: 'tab',
  open: openExtract('\t'),
};
