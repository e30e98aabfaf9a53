import { isoOfNumber } from '../../../util/calendar.js';
import { buildEvent, cameoReading } from '../buildEvent.js';
import { cell, dayOf, Refused, refusalAmong, thousandthsOf } from '../fields.js';
import { columnsOf, needColumns, type RowReader, type TableFormat } from '../format.js';
import { partyOfCountryName } from '../parties.js';

const NEEDED = ['Event ID', 'Event Date', 'Source Country', 'CAMEO Code', 'Target Country'] as const;

/** Text cells of some editions stand in double quotes. */
const bare = (text: string | undefined): string => {
  const value = cell(text);
  return value.startsWith('"') && value.endsWith('"') && value.length > 1
    ? cell(value.slice(1, -1).replaceAll('""', '"'))
    : value;
};

function rowReader(header: readonly string[]): RowReader {
  const columns = columnsOf(header);
  const [id, date, source, code, target] = needColumns('ICEWS', columns, NEEDED) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const optional = (name: string) => columns.at(name) ?? header.length;
  const places = {
    sourceName: optional('Source Name'),
    sourceSectors: optional('Source Sectors'),
    targetName: optional('Target Name'),
    targetSectors: optional('Target Sectors'),
    intensity: optional('Intensity'),
    story: optional('Story ID'),
    sentence: optional('Sentence Number'),
    publisher: optional('Publisher'),
    city: optional('City'),
    country: optional('Country'),
  };
  return (fields) => {
    if (fields.length !== header.length)
      return new Refused('tables/column-count', `${fields.length} columns`);
    const of = (at: number) => bare(fields[at]);
    const day = dayOf(of(date));
    const intensity = thousandthsOf(of(places.intensity));
    const refusal = refusalAmong(day, intensity);
    if (refusal) return refusal;
    if (of(id) === '') return new Refused('tables/no-id', '');
    const story = of(places.story);
    return buildEvent(cameoReading(of(code)), {
      dataset: 'icews',
      // The id alone occurs on several days.
      id: `${of(id)}/${isoOfNumber(day as number)}`,
      day: day as number,
      actor: partyOfCountryName(of(source), of(places.sourceSectors), of(places.sourceName)),
      recipient: partyOfCountryName(of(target), of(places.targetSectors), of(places.targetName)),
      intensity1000: intensity as number | undefined,
      scale: 'goldstein/icews',
      story: story === '' ? '' : `${story}/${of(places.sentence)}`,
      publisher: of(places.publisher),
      place: [of(places.city), of(places.country)].filter(Boolean).join(', '),
    });
  };
}

export const icews: TableFormat = {
  name: 'icews',
  title: 'ICEWS coded events (.tab)',
  table: 'events',
  separator: 'tab',
  terms:
    'ICEWS Coded Event Data, Harvard Dataverse doi:10.7910/DVN/28075: research and educational use; do not pass rows on.',
  open: (first) => {
    const named = first.map((name) => name.replace(/^"|"$/g, ''));
    if (named[0] !== 'Event ID' || !named.includes('CAMEO Code')) return undefined;
    return { header: true, row: rowReader(named) };
  },
};
