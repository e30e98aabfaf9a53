import { goldsteinOf } from '../../../ontology/cameo.js';
import { stateOfIso2 } from '../../../ontology/stateCodes.js';
import { stateOfCow, stateOfNumber } from '../../../ontology/stateSystems.js';
import { isoOfNumber } from '../../../util/calendar.js';
import { buildEvent, cameoReading, ploverReading } from '../buildEvent.js';
import { cell, countOf, dayOf, Refused, refusalAmong, thousandthsOf } from '../fields.js';
import { columnsOf, needColumns, type OpenedTable, type TableFormat, type TableSetup } from '../format.js';
import type { Mapping } from '../mapping.js';
import { type Party, partyOfActorCode, partyOfCountry, partyOfCountryName } from '../parties.js';

/** A table of the user's own layout, read as the mapping says. */
export function mappedFormat(mapping: Mapping): TableFormat {
  return {
    name: 'mapped',
    title: `${mapping.dataset} (own mapping)`,
    table: 'events',
    separator: mapping.separator,
    terms: '',
    open: (first, setup) => opened(first, mapping, setup),
  };
}

function opened(first: readonly string[], mapping: Mapping, setup: TableSetup): OpenedTable {
  const columns = columnsOf(first);
  const names = Object.entries(mapping.columns).filter((entry): entry is [string, string] => !!entry[1]);
  const places = needColumns(
    mapping.dataset,
    columns,
    names.map(([, title]) => title),
  );
  const at = new Map(names.map(([name], index) => [name, places[index] as number]));
  return {
    header: true,
    row: (fields, line) => {
      if (fields.length !== first.length)
        return new Refused('tables/column-count', `${fields.length} columns`);
      const of = (name: keyof Mapping['columns']) => {
        const place = at.get(name);
        return place === undefined ? '' : cell(fields[place]);
      };
      return readRow(of, mapping, `${setup.tag}:${line}`);
    },
  };
}

type Cells = (name: keyof Mapping['columns']) => string;

function readRow(of: Cells, mapping: Mapping, ownId: string) {
  const [type = '', mode = of('mode')] = of('code').split('/');
  const reading =
    mapping.scheme === 'plover' ? ploverReading(type.toUpperCase(), mode, '') : cameoReading(of('code'));
  if (reading instanceof Refused) return reading;
  const day = dayOf(of('day'));
  const given = thousandthsOf(of('intensity'));
  const counts = [countOf(of('mentions')), countOf(of('sources')), countOf(of('articles'))] as const;
  const refusal = refusalAmong(day, given, ...counts);
  if (refusal) return refusal;
  const [mentions, sources, articles] = counts as readonly (number | undefined)[];
  const score = reading.scheme === 'cameo' ? goldsteinOf(reading.code, 'gdelt') : undefined;
  const own = mapping.columns.intensity === undefined;
  return buildEvent(reading, {
    dataset: mapping.dataset,
    id: of('id') || ownId,
    day: day as number,
    actor: partyOf(of('actor'), of('actorName'), { mapping, day: day as number }),
    recipient: partyOf(of('recipient'), of('recipientName'), { mapping, day: day as number }),
    intensity1000: own ? score && Math.round(score * 1000) : (given as number | undefined),
    scale: own ? 'goldstein/gdelt' : mapping.scale,
    ...{ mentions, sources, articles },
    ...{ story: of('story'), url: of('url'), publisher: of('publisher'), place: of('place') },
  });
}

function partyOf(text: string, name: string, { mapping, day }: { mapping: Mapping; day: number }): Party {
  const { parties } = mapping;
  if (parties === 'cow' || parties === 'gw') {
    const on = isoOfNumber(day);
    // One number has meant several states: the day decides.
    const state = /^\d+$/.test(text) ? stateOfNumber(parties, Number(text), on) : stateOfCow(text, on);
    return partyOfCountry(state ?? '', text, name);
  }
  if (parties === 'name') return partyOfCountryName(text, '', name || text);
  const code = parties === 'iso2' ? (stateOfIso2(text.toUpperCase()) ?? text) : text;
  return partyOfActorCode(code, name);
}
