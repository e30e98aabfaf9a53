import type { Evidence, EvidenceReading } from '../../model/hypothesis.js';
import { decide, type MatrixDesk, matrixAt, refuse } from './desk.js';
import { knownEvidence, newId } from './ids.js';
import { checkIndicator } from './indicators.js';
import { MATRIX_LINES } from './lines.js';
import type { EvidenceRecord } from './records.js';

type Erasable<T> = { readonly [K in keyof T]?: T[K] | null };

/** What a person says about a row; `null` takes a field away. */
export type EvidenceWords = Omit<Erasable<Evidence>, 'id' | 'text'> & { readonly text?: string };

/**
 * Add a row, in the place of another where it replaces one. Throws `UserError`, with nothing written, for an id that is taken, for numbers
 * and readings that cannot be scored, and for an indicator of a question that cannot be waited for.
 */
export async function addEvidence(
  desk: MatrixDesk,
  words: EvidenceWords & { readonly id?: string; readonly text: string },
  more: { readonly proposal?: string; readonly replaces?: string; readonly by?: string } = {},
): Promise<EvidenceRecord> {
  const { id: asked, ...set } = words;
  const state = matrixAt(desk);
  checkText(set.text);
  if (more.proposal === undefined) checkIndicator(state, given(set));
  const id = newId(
    desk.lines,
    state.evidence.map((one) => one.evidence.id),
    { asked, letter: 'E' },
  );
  const fields = {
    id,
    added: true,
    set,
    ...(more.proposal === undefined ? {} : { proposal: more.proposal }),
  };
  const gone =
    more.replaces === undefined
      ? []
      : [{ kind: MATRIX_LINES.evidenceRemoved, fields: { id: more.replaces } }];
  await decide(desk, [...gone, { kind: MATRIX_LINES.evidence, fields }], more.by);
  return evidenceAt(desk, id);
}

/** The fields that are set; those taken away are not there. */
const given = ({ open, question }: EvidenceWords) => ({
  ...(open ? { open } : {}),
  ...(question == null ? {} : { question }),
});

/** Change a row. Marks of readings that the row no longer has are out of the matrix. */
export async function editEvidence(
  desk: MatrixDesk,
  id: string,
  change: { readonly set: EvidenceWords; readonly by?: string },
): Promise<EvidenceRecord> {
  const state = matrixAt(desk);
  knownEvidence(state, id);
  checkText(change.set.text);
  const before = state.evidence.find((one) => one.evidence.id === id)?.evidence;
  if (change.set.question != null) checkIndicator(state, { ...given({ ...before, ...change.set }), id });
  const set = { ...change.set, ...readingsIn(change.set, before?.readings ?? []) };
  await decide(desk, [{ kind: MATRIX_LINES.evidence, fields: { id, set } }], change.by);
  return evidenceAt(desk, id);
}

/** Readings that keep their id keep their words, where no others are given. */
function readingsIn({ readings }: EvidenceWords, before: readonly EvidenceReading[]) {
  if (!readings) return {};
  const words = new Map(before.map(({ id, text }) => [id, text]));
  return {
    readings: readings.map((one) => {
      const text = one.text ?? words.get(one.id);
      return text === undefined ? one : { ...one, text };
    }),
  };
}

/** Take a row out, and its marks with it; undoing the line brings both back. */
export async function removeEvidence(desk: MatrixDesk, id: string, by?: string): Promise<void> {
  knownEvidence(matrixAt(desk), id);
  await decide(desk, [{ kind: MATRIX_LINES.evidenceRemoved, fields: { id } }], by);
}

/** Turn a proposal down; it is not made again until the line is undone. */
export async function rejectProposal(
  desk: MatrixDesk,
  proposal: string,
  more: { readonly note?: string; readonly by?: string } = {},
): Promise<void> {
  const fields = { proposal, ...(more.note ? { note: more.note } : {}) };
  await decide(desk, [{ kind: MATRIX_LINES.rejected, fields }], more.by);
}

function evidenceAt(desk: MatrixDesk, id: string): EvidenceRecord {
  return matrixAt(desk).evidence.find((one) => one.evidence.id === id) as EvidenceRecord;
}

function checkText(text: string | undefined): void {
  if (text !== undefined && text.trim() === '')
    refuse('hypotheses/no-text', 'A row needs words.', 'Say in one sentence what was seen, said or assumed.');
}
