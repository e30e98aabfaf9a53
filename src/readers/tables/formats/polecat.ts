import type { EventType } from '../../../model/event.js';
import type { TableEvent } from '../../../model/tables.js';
import { scoreOf } from '../../../ontology/plover.js';
import { buildEvent, ploverReading } from '../buildEvent.js';
import { cell, dayOf, Refused, refusalAmong, thousandthsOf } from '../fields.js';
import { columnsOf, needColumns, type RowOutcome, type RowReader, type TableFormat } from '../format.js';
import { type Party, partyOfActorCode } from '../parties.js';

/** What is kept, and the names of its column: in POLECAT's weekly files, in the table of its successor. */
const COLUMNS = {
  id: ['Event ID', 'id'],
  date: ['Event Date', 'date'],
  type: ['Event Type', 'event_type'],
  actors: ['Actor Country', 'actor_code'],
  recipients: ['Recipient Country', 'recipient_code'],
  mode: ['Event Mode', 'event_mode'],
  contexts: ['Contexts'],
  intensity: ['Intensity'],
  actor: ['Actor Name', 'actor_text'],
  actorSector: ['Primary Actor Sector', 'actor_code'],
  recipient: ['Recipient Name', 'recipient_text'],
  recipientSector: ['Primary Recipient Sector', 'recipient_code'],
  country: ['Country', 'location_country'],
  placename: ['Placename', 'location_name'],
  source: ['Source'],
  story: ['story_id'],
  published: ['Publication Date', 'pub_date'],
} as const;
type Cell = keyof typeof COLUMNS;
type Cells = (name: Cell) => string;

const several = (text: string): string[] => [...new Set(text.split(';').map(cell).filter(Boolean))];

/** One party a country; without any, one party with the name alone. */
function partiesOf(countries: string, sector: string, name: string): readonly Party[] {
  const codes = several(countries);
  if (codes.length === 0) return [partyOfActorCode('', name)];
  return codes.map((code) => ({ ...partyOfActorCode(code, name), code: sector || code }));
}

/** Where the cells stand under a header. */
function cellsUnder(header: readonly string[]): (fields: readonly string[]) => Cells {
  const columns = columnsOf(header);
  const places = new Map<string, number>();
  for (const [name, titles] of Object.entries(COLUMNS)) {
    const at = columns.at(...titles);
    if (at !== undefined) places.set(name, at);
  }
  return (fields) => (name) => {
    const at = places.get(name);
    return at === undefined ? '' : cell(fields[at]);
  };
}

/** The row's own intensity, else PLOVER's score of type and mode. */
function intensityOf(of: Cells, type: string): { value: number | undefined | Refused; scale: string } {
  const given = thousandthsOf(of('intensity'));
  if (given !== undefined) return { value: given, scale: 'plover/polecat' };
  return { value: Math.round(scoreOf(type as EventType, of('mode')) * 1000), scale: 'plover' };
}

function readRow(of: Cells): RowOutcome {
  const day = dayOf(of('date'));
  const published = of('published') === '' ? undefined : dayOf(of('published'));
  const key = of('id');
  const type = of('type').toUpperCase();
  const reading = ploverReading(type, of('mode'), several(of('contexts')).join(';'));
  if (reading instanceof Refused) return reading;
  const intensity = intensityOf(of, type);
  const refusal = refusalAmong(day, intensity.value);
  if (refusal) return refusal;
  if (key === '') return new Refused('tables/no-id', '');
  const common = {
    dataset: 'polecat',
    day: day as number,
    reported: published instanceof Refused ? undefined : published,
    intensity1000: intensity.value as number,
    scale: intensity.scale,
    story: of('story'),
    publisher: of('source'),
    place: [of('placename'), of('country')].filter(Boolean).join(', '),
  };
  const pairs = partiesOf(of('actors'), of('actorSector'), of('actor')).flatMap((actor) =>
    partiesOf(of('recipients'), of('recipientSector'), of('recipient')).map((recipient) => ({
      actor,
      recipient,
    })),
  );
  return pairs.map((pair, index) => {
    const id = pairs.length === 1 ? key : `${key}#${index + 1}`;
    return buildEvent(reading, { ...common, id, ...pair }) as TableEvent;
  });
}

/** Some weekly files end their lines in tabs; some name a Headline column that the rows do not have. */
function rowReader(header: readonly string[]): RowReader {
  const without = header.filter((name) => name.trim() !== 'Headline');
  const layouts = new Map([header, without].map((names) => [names.length, cellsUnder(names)]));
  return (fields) => {
    let count = fields.length;
    while (count > header.length && fields[count - 1]?.trim() === '') count--;
    const layout = layouts.get(count);
    return layout ? readRow(layout(fields)) : new Refused('tables/column-count', `${fields.length} columns`);
  };
}

function trimmed(header: readonly string[]): readonly string[] {
  let end = header.length;
  while (end > 0 && header[end - 1]?.trim() === '') end--;
  return header.slice(0, end);
}

export const polecat: TableFormat = {
  name: 'polecat',
  title: 'POLECAT (ngecEvents)',
  table: 'events',
  separator: 'tab',
  terms: 'POLECAT, Harvard Dataverse doi:10.7910/DVN/AJGVIT: research use; do not pass rows on.',
  open: (first) => {
    const columns = columnsOf(first);
    if (columns.at(...COLUMNS.type) === undefined || columns.at(...COLUMNS.id) === undefined)
      return undefined;
    needColumns('POLECAT', columns, [
      columns.at('Event Type') === undefined ? 'actor_code' : 'Actor Country',
      columns.at('Event Type') === undefined ? 'date' : 'Event Date',
    ]);
    return { header: true, row: rowReader(trimmed(first)) };
  },
};
