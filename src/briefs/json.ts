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

/** The brief as JSON with a stable order of keys; parsing it gives the brief back. */
export function renderJson(brief: Brief): string {
  const parts = order.filter((key) => brief[key] !== undefined).map((key) => [key, sorted(brief[key])]);
  return `${JSON.stringify(Object.fromEntries(parts), null, 2).replace(unsafe, escaped)}\n`;
}
