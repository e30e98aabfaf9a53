import type { Coding } from '../coding/code.js';
import { codeReport } from '../coding/codeReport.js';
import { withIds } from '../coding/ids.js';
import { sentencesWithoutEvent } from '../coding/withoutEvent.js';
import { parseText } from '../language/parseText.js';
import { readingsOf } from '../language/readings.js';
import type { Actor } from '../model/actor.js';
import type { Coder, ReportCoding } from '../model/coder.js';
import type { CodedEvent } from '../model/event.js';
import type { Report } from '../model/report.js';
import { type Span, spanOf } from '../model/span.js';
import { splitActorCode } from '../ontology/actorCodes.js';
import { type PloverReading, ploverOf } from '../ontology/cameo.js';
import { version } from '../version.js';
import type { Tools } from './analyse.js';
import { codeByDictionaries, type DictionaryRow, type DictionaryTools } from './dictionaryCodes.js';

/** Our own coder: frames over trees. */
export function createFrameCoder(tools: Tools): Coder {
  return {
    name: 'detente',
    version: `${version}, model ${tools.parser.version}`,
    code: async (report) => {
      const { sentences } = parseText(tools.parser, report.text);
      const readings = readingsOf(report, sentences, tools.match);
      const coding: Coding = codeReport(readings, tools.lexicon);
      return {
        sentences: sentences.map(({ start, end }) => spanOf(report.text, start, end)),
        events: withIds(coding.events),
        silent: sentencesWithoutEvent(readings, coding, tools.lexicon),
        notices: coding.notices,
      };
    },
  };
}

/**
 * The dictionary coder as one coder among others. Its codes are read as CAMEO and given the PLOVER type of the longest beginning
 * that has one; statements (01) and codes that are no CAMEO give no event.
 */
export function dictionariesAsCoder(tools: DictionaryTools, name: string): Coder {
  return {
    name,
    version: `${version}, model ${tools.parser.version}`,
    code: async (report): Promise<ReportCoding> => {
      const { sentences, rows } = codeByDictionaries(report, tools);
      const spans = sentences.map(({ start, end }) => spanOf(report.text, start, end));
      const coded = rows.flatMap((row) => eventOf(row) ?? []);
      return { sentences: spans, events: withIds(coded), silent: silentOf(report, spans, rows), notices: [] };
    },
  };
}

function silentOf(report: Report, sentences: readonly Span[], rows: readonly DictionaryRow[]) {
  return sentences.flatMap((sentence, index) => {
    const own = rows.filter(({ number }) => number === index + 1);
    if (own.some(({ code }) => readingOfCode(code))) return [];
    const why = own.map(({ code, trigger: span }) => ({
      code: 'coding/no-plover',
      says: `code ${code} has no PLOVER type`,
      span,
    }));
    return [{ report: report.id, number: index + 1, sentence, parties: [], why }];
  });
}

function readingOfCode(code: string): PloverReading | undefined {
  for (let length = code.length; length >= 2; length--) {
    const found = ploverOf(code.slice(0, length));
    if (found) return found;
  }
  return undefined;
}

function eventOf(row: DictionaryRow): CodedEvent | undefined {
  const reading = readingOfCode(row.code);
  if (!reading) return undefined;
  const { date, trigger } = row;
  const party = (written: string): Actor[] => {
    const { code, sectors } = splitActorCode(written);
    if (code === '---') return [];
    return [{ code, sectors, span: trigger, name: written, because: `${written}, by the dictionaries` }];
  };
  return {
    ...reading,
    id: '',
    report: row.report,
    sentence: row.sentence,
    trigger,
    actors: party(row.source),
    recipients: party(row.target),
    reciprocal: false,
    date: { ...(date ? { from: date, to: date } : {}), granularity: 'day', kind: 'approximate' },
    modality: 'asserted',
    beneficiaries: [],
    reasons: [
      {
        rule: `dictionary ${row.pattern ?? 'verb'}`,
        says: `${JSON.stringify(trigger.exact)} is ${row.code}, read as ${reading.type}`,
        span: trigger,
      },
    ],
  };
}
