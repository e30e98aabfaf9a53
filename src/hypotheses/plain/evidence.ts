import type { Credibility, Reliability } from '../../model/grade.js';
import type { Evidence, EvidenceKind, WeightLevel } from '../../model/hypothesis.js';
import type { Notice } from '../../model/notice.js';
import { parseGrade } from '../../ontology/admiralty.js';
import { type Fields, fieldsOf, texts } from './fields.js';

/** A bare number under `credibility`: the digit of an Admiralty grade, or a factor of the weight. */
export type NumberMeaning = 'grades' | 'factors';

interface Entry {
  readonly id: string;
  readonly fields: Fields;
}

/** A property of a row: in the row itself, or in a table beside it, `"credibility": { "E1": 3 }`. */
const property = (name: string, { id, fields }: Entry, outer: Fields): unknown =>
  fields[name] ?? fieldsOf(outer[name])?.[id];

/** Decide once for the whole matrix, so that 1 in one row and .9 in the next mean the same kind of thing. */
export function numbersMean(
  entries: readonly Entry[],
  outer: Fields,
  given?: NumberMeaning,
): { readonly numbers: NumberMeaning; readonly notice?: Notice } {
  if (given !== undefined) return { numbers: given };
  const numbers = entries
    .map((entry) => property('credibility', entry, outer))
    .filter((value) => typeof value === 'number');
  const meaning = numbers.every((value) => Number.isInteger(value) && value >= 1 && value <= 6)
    ? 'grades'
    : 'factors';
  if (numbers.length === 0) return { numbers: meaning };
  return {
    numbers: meaning,
    notice: {
      code: 'hypotheses/numbers-read-as',
      severity: 'info',
      message: `Numbers under "credibility" were read as ${meaning === 'grades' ? 'Admiralty grades, 1 best' : 'factors of the weight'}.`,
      hint: 'Say which with the option `numbers`, or write grades as "B2" and factors under "weight".',
    },
  };
}

const KINDS = new Set(['event', 'claim', 'assumption', 'absence', 'comparator']);

/** Kinds by the words in use; a stated reason is a claim. */
function kindOf({ id, fields: { kind } }: Entry, notices: Notice[]): EvidenceKind | undefined {
  if (kind === undefined || kind === null || kind === '') return undefined;
  const word = String(kind)
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  if (word === 'stated_reason') return 'claim';
  if (KINDS.has(word)) return word as EvidenceKind;
  notices.push({
    code: 'hypotheses/unknown-kind',
    severity: 'info',
    message: `The kind of ${id}, "${word.slice(0, 60)}", is not known; it was left out.`,
    hint: 'Kinds: event, claim, assumption, absence, comparator.',
  });
  return undefined;
}

/** A row from plain data; what is neither grade, level nor number is left out with a notice. */
export function evidenceOf(
  entry: Entry,
  outer: Fields,
  { meaning, notices }: { readonly meaning: NumberMeaning; readonly notices: Notice[] },
): Evidence {
  const { id, fields } = entry;
  const kind = kindOf(entry, notices);
  const origin = property('origin', entry, outer);
  const number = (name: string) => (typeof fields[name] === 'number' ? { [name]: fields[name] } : {});
  const channel = fieldsOf(fields.channel) as Evidence['channel'];
  return {
    id,
    text: String(fields.text ?? fields.description ?? fields.name ?? fields.title ?? id),
    ...(kind === undefined ? {} : { kind }),
    ...(origin === undefined || origin === null ? {} : { origin: String(origin) }),
    ...texts(fields, ['source', 'question', 'date', 'sourceDate', 'link', 'note']),
    ...gradesAndWeights(entry, outer, { meaning, notices }),
    ...number('discount'),
    ...number('looked'),
    ...(channel === undefined ? {} : { channel }),
    ...(fields.open === true ? { open: true as const } : {}),
    ...lists(fields),
  };
}

function lists(fields: Fields): Pick<Evidence, 'readings' | 'supportedBy' | 'contradictedBy' | 'anchors'> {
  const names = ['readings', 'supportedBy', 'contradictedBy', 'anchors'] as const;
  return Object.fromEntries(
    names.flatMap((name) => (Array.isArray(fields[name]) ? [[name, fields[name]]] : [])),
  );
}

function gradesAndWeights(
  entry: Entry,
  outer: Fields,
  { meaning, notices }: { readonly meaning: NumberMeaning; readonly notices: Notice[] },
): Pick<Evidence, 'reliability' | 'credibility' | 'weights'> {
  const unread = (name: string, value: unknown) => {
    notices.push({
      code: 'hypotheses/unknown-weight',
      severity: 'warning',
      message: `The ${name} of ${entry.id}, ${JSON.stringify(value)?.slice(0, 60)}, is no grade, level or number; it was left out.`,
      hint: 'Grades A-F and 1-6, levels high, medium, low, or a number.',
    });
  };
  const grades: { reliability?: Reliability; credibility?: Credibility } = {};
  const weights: { credibility?: WeightLevel; relevance?: WeightLevel; factor?: number } = {
    ...fieldsOf(entry.fields.weights),
  };
  const read = (name: 'grade' | 'reliability' | 'credibility' | 'relevance' | 'weight') => {
    const value = property(name, entry, outer);
    if (value === undefined || value === null || value === '') return;
    const grade = name === 'relevance' || name === 'weight' ? undefined : gradeIn(name, value, meaning);
    const level = levelOf(value);
    if (grade) Object.assign(grades, grade);
    else if (level === undefined) unread(name, value);
    else if (name === 'weight') weights.factor = typeof level === 'number' ? level : 1;
    else weights[name === 'relevance' ? 'relevance' : 'credibility'] = level;
  };
  for (const name of ['grade', 'reliability', 'credibility', 'relevance', 'weight'] as const) read(name);
  const tabled = fieldsOf(outer.weights)?.[entry.id];
  if (typeof tabled === 'number' && outer.grades === undefined) weights.factor ??= tabled;
  const tabledGrade = fieldsOf(outer.grades)?.[entry.id];
  if (typeof tabledGrade === 'string') Object.assign(grades, parseGrade(tabledGrade));
  return { ...grades, ...(Object.keys(weights).length === 0 ? {} : { weights }) };
}

function gradeIn(name: string, value: unknown, meaning: NumberMeaning): ReturnType<typeof parseGrade> {
  if (typeof value === 'number')
    return meaning === 'grades' && name !== 'reliability' ? parseGrade(String(value)) : undefined;
  return typeof value === 'string' ? parseGrade(value) : undefined;
}

function levelOf(value: unknown): WeightLevel | undefined {
  if (typeof value === 'number') return Number.isFinite(value) && value >= 0 ? value : undefined;
  const [, word] = /^\s*(high|h|medium|med|m|low|l)\s*$/i.exec(String(value)) ?? [];
  if (word === undefined) return undefined;
  return ({ h: 'high', m: 'medium', l: 'low' } as const)[word.toLowerCase().charAt(0) as 'h' | 'm' | 'l'];
}
