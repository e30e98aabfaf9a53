import { goldsteinOf } from '../../../ontology/cameo.js';
import { buildEvent, cameoReading } from '../buildEvent.js';
import { cell, dayOf, Refused } from '../fields.js';
import type { RowReader, TableFormat, TableSetup } from '../format.js';
import { partyOfActorCode } from '../parties.js';

/** Columns: date, source, target, code, issues, sentence ids, url, publisher, then texts by option. */
const [LEAST, MOST] = [6, 16];

function rowReader({ tag }: TableSetup): RowReader {
  return (fields, line) => {
    if (fields.length < LEAST || fields.length > MOST)
      return new Refused('tables/column-count', `${fields.length} columns`);
    const of = (at: number) => cell(fields[at]);
    const day = dayOf(of(0));
    if (day instanceof Refused) return day;
    const reading = cameoReading(of(3));
    if (reading instanceof Refused) return reading;
    const score = goldsteinOf(reading.code, 'gdelt');
    return buildEvent(reading, {
      dataset: 'petrarch',
      id: `${tag}:${line}`,
      day,
      actor: partyOfActorCode(of(1), of(8)),
      recipient: partyOfActorCode(of(2), of(9)),
      // The coder gives no intensity: that of the code stands in, from the table named.
      intensity1000: score === undefined ? undefined : Math.round(score * 1000),
      scale: 'goldstein/gdelt',
      story: of(5),
      url: of(6),
      publisher: of(7),
    });
  };
}

export const petrarch: TableFormat = {
  name: 'petrarch',
  title: 'PETRARCH output',
  table: 'events',
  separator: 'tab',
  terms: '',
  open: (first, setup) =>
    first.length >= LEAST &&
    first.length <= MOST &&
    /^\d{8}$/.test(first[0] ?? '') &&
    /^(?:[A-Z-]{3,})?$/.test(first[1] ?? '') &&
    /^\d{2,4}$/.test(first[3] ?? '')
      ? { header: false, row: rowReader(setup) }
      : undefined,
};
