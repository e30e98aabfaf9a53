import type { Coder } from './coder.js';
import { readJsonValues, readTable } from './files.js';
import { partyOf, rootOfCameo, typeOf } from './labels.js';
import { percent } from './score.js';
import { expand, type Level, printLevels, type Triple, tallyLevels, toldOf, triplesOf } from './triples.js';

type Json = Record<string, unknown>;

/**
 * Gold records in PLOVER's own layout (one event a record, or a list under `events`), in PETRARCH's (`source`, `target`,
 * `code`), as JSON in any arrangement or as a TSV with those columns. Records of one text are put together, and the
 * sentence is read raw, with its date when there is one. Actor and recipient are compared as countries.
 */
export function scoreGsr(text: string, coder: Coder): Record<Level, number> {
  const records = /^\s*[[{]/.test(text) ? readJsonValues(text) : readTable(text, { quoted: true });
  const sentences = sentencesOf(records);
  const outputs = sentences.map(({ text, date, gold }) => ({
    gold,
    ours: triplesOf(toldOf(coder.code(text, date ? { date } : {}).coding)),
  }));
  const tallies = tallyLevels(outputs);
  console.log(`${sentences.length} sentences`);
  printLevels(tallies);
  const empty = outputs.filter(({ gold }) => gold.length === 0);
  const alarms = empty.filter(({ ours }) => ours.length > 0).length;
  if (empty.length > 0)
    console.log(
      `${empty.length} sentences without an event, ${percent(alarms, empty.length).toFixed(1)} of 100 coded`,
    );
  return Object.fromEntries(Object.entries(tallies).map(([level, { f1 }]) => [level, f1])) as Record<
    Level,
    number
  >;
}

interface Sentence {
  readonly text: string;
  readonly date: string | undefined;
  readonly gold: Triple[];
}

function sentencesOf(records: readonly Json[]): Sentence[] {
  const byText = new Map<string, Sentence>();
  for (const written of records) {
    const record = lowerKeys(written);
    const text = String(first(record, 'text', 'sentence', 'event_text') ?? '').trim();
    if (text === '') continue;
    const sentence = byText.get(text) ?? { text, date: dayOf(first(record, 'date')), gold: [] };
    byText.set(text, sentence);
    const events = Array.isArray(record.events) ? (record.events as Json[]).map(lowerKeys) : [record];
    for (const event of events) sentence.gold.push(...triplesOfRecord(event));
  }
  return [...byText.values()];
}

/** The triples of one gold record; none when it says that there is no event or names no PLOVER type. */
function triplesOfRecord(record: Json): Triple[] {
  if (record.has_event === false || record.noevents === true) return [];
  const written = words(first(record, 'event', 'event_type', 'type', 'code', 'eventcode', 'root'));
  const types = written.flatMap((name) => (/^\d/.test(name) ? rootOfCameo(name) : typeOf(name)) ?? []);
  const actors = parties(first(record, 'actor', 'actors', 'source', 'sourcecode'));
  const recipients = parties(first(record, 'recipient', 'recipients', 'target', 'targetcode'));
  return types.flatMap((type) =>
    expand({ actors, recipients, type, both: recipients.length === 0 && actors.length > 1 }),
  );
}

const lowerKeys = (record: Json): Json =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key.toLowerCase(), value]));

const first = (record: Json, ...names: readonly string[]): unknown =>
  names.map((name) => record[name]).find((value) => value !== undefined && value !== null && value !== '');

/** Words of a value that is a string, a list, or a list of records with a `code` or `type`. */
function words(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(words);
  if (typeof value === 'object' && value !== null)
    return words(first(value as Json, 'code', 'country', 'actor', 'type', 'event'));
  return typeof value === 'string' || typeof value === 'number' ? String(value).split(/[;,/]\s*/) : [];
}

function parties(value: unknown): string[] {
  const codes = words(value).filter((code) => code !== '' && !/^-+$/.test(code) && code !== 'None');
  return [...new Set(codes.map((code) => partyOf(code.toUpperCase())))];
}

function dayOf(value: unknown): string | undefined {
  const digits = String(value ?? '')
    .replaceAll('-', '')
    .slice(0, 8);
  return /^(?:19|20)\d{6}$/.test(digits)
    ? `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`
    : undefined;
}
