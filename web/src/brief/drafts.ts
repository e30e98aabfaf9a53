import { signal } from '@preact/signals';
import type { OwnRow, SentenceRow } from '../../../src/server/shapes/own.js';
import { post } from '../api.js';
import { tellError } from '../say.js';
import { told } from '../undo.js';
import { words } from '../words.js';

const t = words.own;

/** An own sentence as it is being written. */
export interface Draft {
  readonly section: string;
  readonly text: string;
  readonly cites: readonly SentenceRow[];
}

/** What is being written, by id (`new` for a new sentence): kept while one looks elsewhere. */
const drafts = new Map<string, Draft>();

/** Id of the sentence whose form is open; `new` for a new one. */
export const writing = signal<string | undefined>(undefined);

export const draftOf = (id: string, row: OwnRow | undefined): Draft =>
  drafts.get(id) ?? {
    section: row?.section ?? 'summary',
    text: row?.text ?? '',
    cites: row?.cites ?? [],
  };

export const keepDraft = (id: string, draft: Draft): void => void drafts.set(id, draft);

export const dropDraft = (id: string): void => void drafts.delete(id);

export const samePlace = (a: SentenceRow, b: SentenceRow): boolean =>
  a.report === b.report && a.start === b.start && a.end === b.end;

/** Open the form of a new sentence that cites this one. */
export function citeInBrief(cite: SentenceRow): void {
  const draft = draftOf('new', undefined);
  if (!draft.cites.some((one) => samePlace(one, cite)))
    keepDraft('new', { ...draft, cites: [...draft.cites, cite] });
  writing.value = 'new';
}

async function done(asking: Promise<{ id: string; seq: number }>, text: (id: string) => string) {
  try {
    const { id, seq } = await asking;
    told(text(id), seq);
    return id;
  } catch (error) {
    tellError(error);
    return undefined;
  }
}

/** Write a draft down; its id, or nothing when the server refused. */
export function saveDraft(id: string, { section, text, cites }: Draft): Promise<string | undefined> {
  const body = {
    section,
    text: text.trim(),
    cites: cites.map(({ report, start, end }) => ({ report, start, end })),
  };
  return done(post(id === 'new' ? '/api/own' : `/api/own/${id}`, body), t.saved);
}

export const removeOwn = (id: string): Promise<string | undefined> =>
  done(post(`/api/own/${id}/remove`, {}), t.removed);

export const moveOwn = (id: string, place: number): Promise<string | undefined> =>
  done(post(`/api/own/${id}`, { place }), t.moved);
