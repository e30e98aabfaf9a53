import type { CodingRow } from '../../model/codings.js';
import type { EventType } from '../../model/event.js';
import { splitActorCode } from '../../ontology/actorCodes.js';
import type { CodeOfName } from '../../ontology/actors/codeOfName.js';
import { ploverOf } from '../../ontology/cameo.js';
import { eventTypes, modesOf } from '../../ontology/plover.js';
import type { ReadRow } from './readRow.js';

/** Cells of a row by the name of their column, in lower case. */
export type Cells = Readonly<Record<string, string>>;

/** Names that columns go by; the older formats write source and target. */
const columns = {
  report: ['report', 'text', 'text_id', 'report_id', 'id'],
  number: ['sentence', 'number', 'sentence_number'],
  start: ['start'],
  end: ['end'],
  actor: ['actor', 'actors', 'source'],
  recipient: ['recipient', 'recipients', 'target'],
  type: ['type', 'event', 'code', 'cameo'],
  mode: ['mode'],
  reason: ['reason', 'note', 'why'],
} as const;

/** A row of a table as a coding. */
export function rowOfCells(cells: Cells, codeOf: CodeOfName): ReadRow {
  const cell = (name: keyof typeof columns): string =>
    columns[name].map((column) => cells[column]).find((value) => value !== undefined) ?? '';
  const report = cell('report');
  if (report === '') return { fault: 'no report is named' };
  const place = placeOf(cell('number'), cell('start'), cell('end'));
  if ('fault' in place) return place;
  const act = actOf(cell('type'), cell('mode'));
  if ('fault' in act) return act;
  const [actors, recipients] = [partiesOf(cell('actor'), codeOf), partiesOf(cell('recipient'), codeOf)];
  const mutual = /^\[.*\]$/.test(cell('actor'));
  const reason = cell('reason') ? { reason: cell('reason') } : {};
  if (!act.type) return { report, ...place, actors: [], recipients: [], says: 'no event', ...reason };
  const code = act.mode ? `${act.type}/${act.mode}` : act.type;
  return {
    ...{ report, ...place, ...act, actors },
    recipients: mutual ? actors : recipients,
    says: [cell('actor') || '---', code, ...(mutual ? [] : [cell('recipient') || '---'])].join(' '),
    ...reason,
  };
}

function placeOf(
  number: string,
  start: string,
  end: string,
): Pick<CodingRow, 'number' | 'start' | 'end'> | { fault: string } {
  const whole = (value: string) => (/^\d{1,9}$/.test(value) ? Number(value) : undefined);
  const [sentence, from, to] = [whole(number), whole(start), whole(end)];
  if (number !== '' && !sentence)
    return { fault: `${JSON.stringify(number)} is no number of a sentence (from 1)` };
  if ((start !== '' || end !== '') && (from === undefined || to === undefined || to <= from))
    return { fault: 'start and end are no places of characters' };
  return {
    ...(sentence === undefined ? {} : { number: sentence }),
    ...(from === undefined || to === undefined ? {} : { start: from, end: to }),
  };
}

/** `SANCTION/discontinue`, `SANCTION` with a mode beside it, a CAMEO code, or none. */
export function actOf(type: string, mode: string): { type?: EventType; mode?: string } | { fault: string } {
  if (/^(?:|none|no event|-+)$/i.test(type)) return {};
  if (/^\d{2,4}$/.test(type)) {
    const reading = cameoReading(type);
    if (!reading) return { fault: `CAMEO ${type} has no PLOVER type` };
    return { type: reading.type, ...(reading.mode ? { mode: reading.mode } : {}) };
  }
  const [name = '', own = mode] = type.split('/');
  const known = eventTypes.find((one) => one === name.trim().toUpperCase());
  if (!known) return { fault: `${JSON.stringify(type)} is no PLOVER type and no CAMEO code` };
  const wanted = own.trim().toLowerCase();
  if (wanted === '' || /^-+$/.test(wanted)) return { type: known };
  if (!modesOf(known).includes(wanted)) return { fault: `${JSON.stringify(own)} is no mode of ${known}` };
  return { type: known, mode: wanted };
}

/** Of a code that is longer than CAMEO's own, the longest beginning that has a type. */
function cameoReading(code: string): ReturnType<typeof ploverOf> {
  for (let length = code.length; length >= 2; length--) {
    const found = ploverOf(code.slice(0, length));
    if (found) return found;
  }
  return undefined;
}

/** Codes or names, several divided by `+`, `;` or `|`; sectors are left out. */
export function partiesOf(cell: string, codeOf: CodeOfName): string[] {
  const codes = cell
    .replace(/^\[|\]$/g, '')
    .split(/[+;|]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const { code } = splitActorCode(part);
      return /^[A-Z]{3}$|^---$/.test(code) ? code : (codeOf(part) ?? code);
    });
  return [...new Set(codes)].filter((code) => code !== '---');
}
