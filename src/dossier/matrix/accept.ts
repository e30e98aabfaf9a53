import { type MatrixDesk, matrixAt, refuse } from './desk.js';
import { addEvidence, type EvidenceWords } from './evidence.js';
import { addHypothesis, type HypothesisWords } from './hypotheses.js';
import type { Proposals } from './propose.js';
import { rate } from './rate.js';
import type { EvidenceRecord, HypothesisRecord } from './records.js';

export interface Accepting {
  /** Words that go before those of the proposal: a grade, another text, shares of the readings. */
  readonly set?: EvidenceWords;
  /** Make the suggested marks one's own as well. */
  readonly marks?: boolean;
  readonly by?: string;
}

/** Accept a proposed row: it becomes evidence, by the name of the one who accepts it. */
export async function acceptProposal(
  desk: MatrixDesk,
  { id, proposals }: { readonly id: string; readonly proposals: Proposals },
  { set = {}, marks = false, by }: Accepting = {},
): Promise<EvidenceRecord> {
  const proposal = proposals.evidence.find((one) => one.id === id);
  if (proposal === undefined)
    return refuse(
      'hypotheses/unknown-proposal',
      `Nothing of the id ${JSON.stringify(id.slice(0, 60))} is proposed.`,
      'List what is proposed with "detente evidence list <dossier> --proposed".',
    );
  const words = { ...proposal.row, ...set, text: set.text ?? proposal.row.text };
  const { replaces } = proposal;
  const record = await addEvidence(desk, words, {
    proposal: id,
    ...(replaces === undefined ? {} : { replaces }),
    ...(by === undefined ? {} : { by }),
  });
  if (marks && proposal.suggested.length > 0) {
    const evidence = record.evidence.id;
    const readings = new Set(record.evidence.readings?.map((one) => one.id));
    const cells = proposal.suggested
      .filter(({ reading }) => reading === undefined || readings.has(reading))
      .map(({ hypothesis, reading, mark, because }) => ({
        evidence,
        hypothesis,
        mark,
        note: because,
        ...(reading === undefined ? {} : { reading }),
      }));
    await rate(desk, cells, by);
  }
  return matrixAt(desk).evidence.find((one) => one.evidence.id === record.evidence.id) ?? record;
}

/** Take up one reason that somebody gives, or several as one, as a hypothesis; the text is that of the first unless one is given. */
export async function acceptHypothesis(
  desk: MatrixDesk,
  { ids, proposals }: { readonly ids: readonly string[]; readonly proposals: Proposals },
  { set = {}, by }: { readonly set?: HypothesisWords & { readonly id?: string }; readonly by?: string } = {},
): Promise<HypothesisRecord> {
  const proposed = ids.map((id) => {
    const found = proposals.hypotheses.find((one) => one.id === id);
    return (
      found ??
      refuse(
        'hypotheses/unknown-proposal',
        `No explanation of the id ${JSON.stringify(id.slice(0, 60))} is proposed.`,
        'List what is proposed with "detente hypothesis list <dossier> --proposed".',
      )
    );
  });
  const anchors = proposed.flatMap(({ hypothesis }) => hypothesis.anchors ?? []);
  const text = set.text ?? proposed[0]?.hypothesis.text ?? '';
  return addHypothesis(desk, { anchors, ...set, text }, by);
}
