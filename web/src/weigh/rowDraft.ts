import type { MatrixRecord } from '../../../src/server/shapes/matrix.js';
import { words } from '../words.js';
import { shareIn, weightIn } from './numbers.js';

const t = words.rows;

export type EvidenceRow = MatrixRecord['evidence'][number];

export interface ReadingDraft {
  readonly id: string;
  readonly text: string;
  readonly share: string;
}

const plain = ['text', 'kind', 'origin', 'reliability', 'credibility', 'note'] as const;
const weights = { weightCredibility: 'credibility', weightRelevance: 'relevance', factor: 'factor' } as const;
const chances = ['rho', 'phi', 'discount', 'looked'] as const;

/** Every field of a row as text. */
export type RowDraft = Readonly<
  Record<(typeof plain)[number] | keyof typeof weights | (typeof chances)[number], string>
> & { readonly open: boolean; readonly readings: readonly ReadingDraft[] };

const said = (value: unknown): string => (value === undefined ? '' : String(value));

export const rowDraft = (row: EvidenceRow): RowDraft => ({
  text: row.text,
  kind: said(row.kind),
  origin: said(row.origin),
  reliability: said(row.reliability),
  credibility: said(row.credibility),
  note: said(row.note),
  weightCredibility: said(row.weights?.credibility),
  weightRelevance: said(row.weights?.relevance),
  factor: said(row.weights?.factor),
  rho: said(row.channel?.rho),
  phi: said(row.channel?.phi),
  discount: said(row.discount),
  looked: said(row.looked),
  open: row.open,
  readings: row.readings.map(({ id, text = '', share }) => ({ id, text, share: String(share) })),
});

/** The fields of a draft as the server takes them (null: none); a string says what is wrong. */
function fieldsOf(draft: RowDraft): Record<string, unknown> | string {
  const shares: Partial<Record<(typeof chances)[number], number>> = {};
  for (const name of chances) {
    const value = shareIn(draft[name]);
    if (Number.isNaN(value)) return t.badNumber(t[name], 'to 1');
    if (value !== undefined) shares[name] = value;
  }
  const { rho, phi, discount = null, looked = null } = shares;
  if ((rho === undefined) !== (phi === undefined)) return t.bothChances;
  const weighed: Record<string, unknown> = {};
  for (const [name, key] of Object.entries(weights) as [keyof typeof weights, string][]) {
    const value = weightIn(draft[name]);
    if (Number.isNaN(value) || (name === 'factor' && typeof value === 'string')) return t.badWeight(t[name]);
    if (value !== undefined) weighed[key] = value;
  }
  const readings = draft.readings.filter(({ id, text }) => id.trim() !== '' || text.trim() !== '');
  const bad = readings.find(({ share }) => !((shareIn(share) ?? Number.NaN) >= 0));
  if (bad) return t.badNumber(`${t.share} ${bad.id}`, 'to 1');
  return {
    ...Object.fromEntries(plain.map((name) => [name, draft[name].trim() || null])),
    credibility: draft.credibility ? Number(draft.credibility) : null,
    open: draft.open || null,
    weights: Object.keys(weighed).length > 0 ? weighed : null,
    channel: rho === undefined ? null : { rho, phi },
    ...{ discount, looked },
    readings: readings.length > 0 ? readings.map(readingOf) : null,
  };
}

const readingOf = ({ id, text, share }: ReadingDraft) => ({
  id: id.trim(),
  share: shareIn(share),
  ...(text.trim() ? { text: text.trim() } : {}),
});

/** What a draft changes of a row; a string says what is wrong with it. */
export function changeOf(row: EvidenceRow, draft: RowDraft): Record<string, unknown> | string {
  const now = fieldsOf(draft);
  if (typeof now === 'string') return now;
  const before = fieldsOf(rowDraft(row));
  if (typeof before === 'string') return before;
  return Object.fromEntries(
    Object.entries(now).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name])),
  );
}
