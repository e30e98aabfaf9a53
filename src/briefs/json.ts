import type { Brief } from './brief.js';

/** Reading order of the parts; within a part keys are sorted. */
const order = [
  'title',
  'question',
  'pair',
  'summary',
  'happened',
  'claimed',
  'misfits',
  'explanations',
  'weighed',
  'relations',
  'imported',
  'limits',
  'generalisations',
  'judgements',
  'predicted',
  'own',
  'reports',
  'notices',
  'made',
] as const satisfies readonly (keyof Brief)[];

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, sorted((value as Record<string, unknown>)[key])]));
}

// Raw, these would reorder or break the text in an editor or a log.
const unsafe = /[\u007F-\u009F\u061C\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;

function escaped(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

const print = (value: unknown, deeper: string): string =>
  JSON.stringify(sorted(value), null, 2).replace(unsafe, escaped).replaceAll('\n', `\n${deeper}`);

/** `renderJson` piece by piece, one line of the brief at a time: of thousands of reports it is more than one text may hold. */
export function* jsonPieces(brief: Brief): Generator<string> {
  let before = '{\n';
  for (const key of order) {
    const value = brief[key];
    if (value === undefined) continue;
    yield `${before}  ${JSON.stringify(key)}: `;
    before = ',\n';
    if (!Array.isArray(value) || value.length === 0) {
      yield print(value, '  ');
      continue;
    }
    for (const [at, item] of value.entries()) yield `${at === 0 ? '[' : ','}\n    ${print(item, '    ')}`;
    yield '\n  ]';
  }
  yield '\n}\n';
}

/** The brief as JSON with a stable order of keys; parsing it gives the brief back. */
export function renderJson(brief: Brief): string {
  return [...jsonPieces(brief)].join('');
}
