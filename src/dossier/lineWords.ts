import { EVENT_ADDED } from './byHand/addedEvents.js';
import { OWN_LINES } from './byHand/ownSentences.js';
import { EVENT_CORRECTED } from './decisions.js';
import type { JournalEntry } from './journalLine.js';
import { MATRIX_LINES } from './matrix/lines.js';

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};

const cut = (value: unknown) => {
  const text = String(value).replace(/\s+/g, ' ');
  return text.length > 80 ? `${text.slice(0, 80)}...` : text;
};

/** Fields that a line sets with their values, a text by its words alone, lists by their length. */
function setWords(set: unknown): string {
  const fields = Object.entries(fieldsOf(set)).map(([name, value]) =>
    name === 'text' ? `"${cut(value)}"` : fieldWords(name, value),
  );
  return fields.join(', ');
}

function fieldWords(name: string, value: unknown): string {
  if (Array.isArray(value)) return `${value.length} ${name}`;
  const inside = Object.entries(fieldsOf(value)).map(([part, one]) => `${part} ${cut(one)}`);
  if (inside.length > 0) return `${name} (${inside.join(', ')})`;
  return value === true ? name : `${name} ${value === null ? 'none' : cut(value)}`;
}

const noteWords = (note: unknown): string => (typeof note === 'string' ? ` (${cut(note)})` : '');

const codes = (value: unknown): string => (Array.isArray(value) ? value.map(String).join(' ') : '');

function changeWords({ dismissed, ...change }: Fields): string {
  const parts = Object.entries(change).map(([name, value]) => {
    const { from, to } = fieldsOf(value) as { from?: string; to?: string };
    if (Array.isArray(value)) return `${name} ${codes(value) || 'none'}`;
    return `${name} ${name === 'date' ? [from, to].join(' to ') : String(value ?? 'none')}`;
  });
  return [...(dismissed === true ? ['no event'] : []), ...parts].join(', ');
}

function addedWords(line: JournalEntry): string {
  const { type, actors, recipients, reciprocal } = fieldsOf(line.coded);
  const { exact, report } = fieldsOf(line.words);
  const parties = [codes(actors) || '---', type, ...(reciprocal ? [] : [codes(recipients) || '---'])];
  return `event coded by hand in ${report}: ${parties.join(' ')}, "${cut(exact)}"${noteWords(line.note)}`;
}

function ratingWords({ evidence, hypothesis, reading, mark, likelihood }: JournalEntry): string {
  const row = reading === undefined ? evidence : `${evidence}:${reading}`;
  const given = [mark, likelihood].filter((one) => one !== undefined).join(', likelihood ');
  return `${row} x ${hypothesis}: ${given || 'blank'}`;
}

/** `own sentence S1 in summary: "So it is.", 2 citations`. */
function ownWords({ id, set }: JournalEntry): string {
  const { text, section, cites, place } = fieldsOf(set);
  const said = [
    ...(text === undefined ? [] : [`"${cut(text)}"`]),
    ...(Array.isArray(cites) ? [`${cites.length} ${cites.length === 1 ? 'citation' : 'citations'}`] : []),
    ...(place === undefined ? [] : ['moved']),
  ];
  return `own sentence ${id}${section === undefined ? '' : ` in ${section}`}: ${said.join(', ') || 'moved'}`;
}

const priorWords = (priors: Fields) =>
  Object.entries(priors)
    .map(([id, value]) => `${id} ${value ?? 'none'}`)
    .join(', ');

const WORDS: Readonly<Record<string, (line: JournalEntry) => string>> = {
  [EVENT_CORRECTED]: ({ event, change, note }) =>
    `event ${event}: ${changeWords(fieldsOf(change))}${noteWords(note)}`,
  [EVENT_ADDED]: addedWords,
  [OWN_LINES.set]: ownWords,
  [OWN_LINES.removed]: ({ id }) => `own sentence ${id} removed`,
  [MATRIX_LINES.question]: ({ question }) => `question: ${cut(question)}`,
  [MATRIX_LINES.imported]: ({ file }) => `matrix taken in from ${cut(file)}`,
  [MATRIX_LINES.hypothesis]: ({ id, set }) => `${id}: ${setWords(set)}`,
  [MATRIX_LINES.priors]: ({ priors }) => `priors: ${priorWords(fieldsOf(priors))}`,
  [MATRIX_LINES.evidence]: ({ id, set }) => `${id}: ${setWords(set)}`,
  [MATRIX_LINES.hypothesisRemoved]: ({ id }) => `${id} removed`,
  [MATRIX_LINES.evidenceRemoved]: ({ id }) => `${id} removed`,
  [MATRIX_LINES.rejected]: ({ proposal }) => `proposal ${proposal} rejected`,
  [MATRIX_LINES.rating]: ratingWords,
  [MATRIX_LINES.probabilities]: ({ probabilities }) => priorWords(fieldsOf(probabilities)) || 'taken back',
  [MATRIX_LINES.retracted]: ({ source }) => `source ${cut(source)} retracted`,
  [MATRIX_LINES.undo]: ({ line }) => `line ${line} undone`,
};

/** What a decision says, in a few words; the name of its kind where there are none. */
export const lineWords = (line: JournalEntry): string => WORDS[line.kind]?.(line) ?? line.kind;
