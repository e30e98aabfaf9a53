// Invented rows in the layouts of public event tables: no row of any of them stands here.
import type { PlacedRecord, Refusal, TableEvent } from '../../../src/model/tables.js';
import { type Mapping, readMapping } from '../../../src/readers/tables/mapping.js';
import { readTable } from '../../../src/readers/tables/readTable.js';
import { isoOfNumber } from '../../../src/util/calendar.js';

interface GdeltCells {
  id?: string;
  day?: string;
  a?: string;
  b?: string;
  code?: string;
  goldstein?: string;
}

/** A row of 57, 58 or 61 columns. */
export function gdeltRow(columns: 57 | 58 | 61, cells: GdeltCells = {}): string {
  const { id = '1', day = '20190314', a = 'KEN', b = 'TZA', code = '042', goldstein = '1.9' } = cells;
  const row = Array.from({ length: columns }, () => '');
  const set = (from: number, ...values: string[]) => void row.splice(from, values.length, ...values);
  set(0, id, day, day.slice(0, 6), day.slice(0, 4), `${day.slice(0, 4)}.2`, `${a}GOV`, 'ONE', a);
  set(15, `${b}GOV`, 'OTHER', b);
  set(25, '1', code, code.slice(0, 3), code.slice(0, 2), '1', goldstein, '4', '2', '3', '-1.5');
  set(columns === 61 ? 52 : 50, 'Arusha, Tanzania');
  set(columns === 61 ? 59 : 56, columns === 61 ? '20190315101500' : '20190315');
  if (columns > 57) row[columns - 1] = 'https://news.example/visit';
  return row.join('\t');
}

export const icewsHeader =
  'Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude';

export const icewsRow = (id: string, source: string, code: string, target: string): string =>
  `${id}\t2017-05-04\tMinistry (${source})\tGovernment\t${source}\tname\t${code}\t1.9\tHead (${target})\tExecutive\t${target}\t77\t3\tExample Wire\tNA\tNA\tNA\tChad\t1\t2`;

export const polecatHeader =
  'Event ID\tEvent Date\tEvent Type\tEvent Mode\tIntensity\tQuad Code\tContexts\tActor Name\tActor Country\tActor COW\tPrimary Actor Sector\tActor Sectors\tActor Title\tActor Name Raw\tWikipedia Actor ID\tRecipient Name\tRecipient Country\tRecipient COW\tPrimary Recipient Sector\tRecipient Sectors\tRecipient Title\tRecipient Name Raw\tWikipedia Recipient ID\tPlacename\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude\tGeoNames ID\tRaw Placename\tFeature Type\tSource\tPublication Date\tStory People\tStory Organizations\tStory Locations\tLanguage\tVersion';

export function polecatRow(id: string, actors: string, recipients: string, name = 'One'): string {
  const row = Array.from({ length: 40 }, () => 'None');
  row.splice(0, 9, id, '2022-08-09', 'AID', 'economic', '4.5', 'x', 'health;disaster', name, actors);
  row.splice(15, 2, 'Other', recipients);
  row.splice(33, 2, 'Example Wire', '2022-08-11');
  return row.join('\t');
}

/** Column names of an extract as a spreadsheet leaves it. */
export const phoenixHeader =
  ',X,GID,Date,Year,Month,Day,Source,SrcActor,SrcAgent,SOthAgent,Target,TgtActor,TgtAgent,TOthAgent,CAMEO,RootCode,QuadClass,Goldstein,None,Lat,Lon,Geoname,AdminInfo,CountryCode,ID,URL,sourcetxt';

export const sipriHeader =
  'SIPRI AT Database ID,Supplier,Recipient,Designation,Description,Armament category,Order date,Order date is estimate,Numbers delivered,Numbers delivered is estimate,Delivery year,Delivery year is estimate,Status,SIPRI estimate,TIV deal unit,TIV delivery values,Local production;';

export interface ReadBack {
  readonly format: string;
  readonly read: number;
  readonly records: readonly PlacedRecord[];
  readonly refused: readonly Refusal[];
}

/** Reads text or bytes in pieces of an odd size, so that pieces end within lines and characters. */
export async function readBack(
  content: string | Uint8Array,
  options: { as?: string; mapping?: Mapping; day?: string } = {},
): Promise<ReadBack> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const pieces = async function* () {
    for (let at = 0; at < bytes.length; at += 37) yield bytes.subarray(at, at + 37);
  };
  const { format, batches } = await readTable(pieces(), { tag: 'tag', ...options });
  const found = { read: 0, records: [] as PlacedRecord[], refused: [] as Refusal[] };
  for await (const { read, records, refused } of batches) {
    found.read += read;
    found.records.push(...records);
    found.refused.push(...refused);
  }
  return { format: format.name, ...found };
}

/** An event in a line: `2019-03-14 KEN>TZA 042 CONSULT/visit q1 1900 goldstein/gdelt dyad`. */
export function told({ line, record }: PlacedRecord): string {
  const e = record as TableEvent;
  const type = e.type === '' ? '-' : e.mode === '' ? e.type : `${e.type}/${e.mode}`;
  return `${line}: ${isoOfNumber(e.day)} ${e.actor}>${e.recipient} ${e.code} ${type} q${e.quad} ${e.intensity1000} ${e.scale} ${e.scope}`;
}

export const mappingOf = (value: unknown): Mapping => readMapping(JSON.stringify(value));
