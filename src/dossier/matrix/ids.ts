import type { JournalEntry } from '../journalLine.js';
import { refuse } from './desk.js';
import type { DossierMatrix } from './records.js';

const FIT = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,39}$/u;

/**
 * The id for something new: the one that was asked for, if it is fit and free, else letter and the next number. A number is not given
 * twice, even when what had it is gone: older lines of the journal speak of that.
 */
export function newId(
  lines: readonly JournalEntry[],
  taken: readonly string[],
  { asked, letter }: { readonly asked?: string | undefined; readonly letter: 'H' | 'E' },
): string {
  if (asked === undefined) return `${letter}${highest(lines, taken, letter) + 1}`;
  if (!FIT.test(asked))
    refuse(
      'hypotheses/no-id',
      `${JSON.stringify(asked.slice(0, 60))} cannot be an id.`,
      'An id has up to 40 letters, digits, points, dashes; it begins with a letter or digit.',
    );
  if (taken.includes(asked))
    refuse('hypotheses/duplicate-id', `There is a ${asked} already.`, 'Edit that one, or give another id.');
  return asked;
}

function highest(lines: readonly JournalEntry[], taken: readonly string[], letter: string): number {
  const pattern = new RegExp(`^${letter}(\\d{1,6})$`);
  const used = [...taken, ...lines.map(({ id }) => String(id))];
  return Math.max(0, ...used.map((id) => Number(pattern.exec(id)?.[1] ?? 0)));
}

export function knownHypothesis({ hypotheses }: DossierMatrix, id: string): void {
  if (!hypotheses.some(({ hypothesis }) => hypothesis.id === id))
    refuse(
      'hypotheses/unknown-id',
      `There is no hypothesis ${JSON.stringify(id.slice(0, 60))}.`,
      `Hypotheses: ${listed(hypotheses.map(({ hypothesis }) => hypothesis.id))}.`,
    );
}

export function knownEvidence({ evidence }: DossierMatrix, id: string): void {
  if (!evidence.some((one) => one.evidence.id === id))
    refuse(
      'hypotheses/unknown-id',
      `There is no row ${JSON.stringify(id.slice(0, 60))}.`,
      `Rows: ${listed(evidence.map((one) => one.evidence.id))}.`,
    );
}

const listed = (ids: readonly string[]) =>
  ids.length === 0 ? 'none yet' : ids.slice(0, 20).join(', ') + (ids.length > 20 ? ' ...' : '');
