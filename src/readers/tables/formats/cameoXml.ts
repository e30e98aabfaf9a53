import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { UserError } from '../../../model/errors.js';
import type { TableRecord } from '../../../model/tables.js';
import { goldsteinOf } from '../../../ontology/cameo.js';
import { buildEvent, cameoReading } from '../buildEvent.js';
import { dayOf, Refused } from '../fields.js';
import type { TableSetup } from '../format.js';
import { type Party, partyOfCountryName } from '../parties.js';

export const CAMEO_XML = 'cameo-xml';

interface Participant {
  readonly name: string;
  readonly agent: string;
}

interface OpenEvent {
  readonly line: number;
  readonly id: string;
  readonly type: string;
  readonly sentence: string;
  readonly sides: { Source: Participant[]; Target: Participant[] };
}

/** One event of the file, with the line of its tag. */
export interface XmlRow {
  readonly line: number;
  readonly outcome: readonly TableRecord[] | Refused;
}

/**
 * Reads CAMEO XML piece by piece: each `Event` with its `Participant`s, one record for every pair of source and target.
 * The format carries no day, so one is given. Throws a UserError where the file is no well-formed XML.
 */
export function cameoXmlReader(setup: TableSetup): { add(text: string): XmlRow[]; end(): XmlRow[] } {
  const day = setup.day === undefined ? undefined : dayOf(setup.day);
  if (day === undefined)
    throw new UserError('tables/no-day', 'CAMEO XML carries no day of its events.', {
      hint: 'Give the day with --date YYYY-MM-DD.',
    });
  let rows: XmlRow[] = [];
  let document = '';
  let event: OpenEvent | undefined;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw new UserError('tables/bad-xml', `The XML is broken: ${error.message}.`, {
      hint: 'Check the file; nothing of it was stored.',
      exitCode: 3,
    });
  });
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    if (name === 'Document') document = attributes.id ?? '';
    if (name === 'Event')
      event = {
        line: parser.line,
        id: `${setup.tag}:${document}:${attributes.id ?? parser.line}`,
        type: attributes.type ?? '',
        sentence: `${document}/${attributes.sentence_id ?? ''}`,
        sides: { Source: [], Target: [] },
      };
    const side = event && name === 'Participant' ? sideOf(event, attributes.role) : undefined;
    side?.push({ name: attributes.actor_name ?? '', agent: attributes.agent_name ?? '' });
  });
  parser.on('closetag', ({ name }) => {
    if (name !== 'Event' || !event) return;
    rows.push({ line: event.line, outcome: day instanceof Refused ? day : recordsOf(event, day) });
    event = undefined;
  });
  const taken = () => {
    const found = rows;
    rows = [];
    return found;
  };
  return {
    add: (text) => {
      parser.write(text);
      return taken();
    },
    end: () => {
      parser.close();
      return taken();
    },
  };
}

const sideOf = (event: OpenEvent, role: string | undefined): Participant[] | undefined =>
  role === 'Source' || role === 'Target' ? event.sides[role] : undefined;

/** The type stands alone ("0211") or before its name ("0211: ..."). */
function recordsOf({ id, type, sentence, sides }: OpenEvent, day: number): readonly TableRecord[] | Refused {
  const reading = cameoReading(/^\d+/.exec(type.trim())?.[0] ?? type);
  if (reading instanceof Refused) return reading;
  const score = goldsteinOf(reading.code, 'icews');
  const parties = (all: readonly Participant[]): Party[] =>
    all.length === 0
      ? [partyOfCountryName('', '', '')]
      : all.map(({ name, agent }) => partyOfCountryName(name, agent, name));
  const pairs = parties(sides.Source).flatMap((actor) =>
    parties(sides.Target).map((recipient) => ({ actor, recipient })),
  );
  return pairs.map(
    (pair, index) =>
      buildEvent(reading, {
        dataset: CAMEO_XML,
        id: pairs.length === 1 ? id : `${id}#${index + 1}`,
        day,
        ...pair,
        intensity1000: score === undefined ? undefined : Math.round(score * 1000),
        scale: 'goldstein/icews',
        story: sentence,
      }) as TableRecord,
  );
}
