import type { Lineage } from '../../model/lineage.js';
import type { Report } from '../../model/report.js';
import { decide, type MatrixDesk, matrixAt, refuse } from './desk.js';
import { liveLines, MATRIX_LINES } from './lines.js';
import { type Move, movesBetween } from './moves.js';
import { labelsOf } from './origins.js';
import type { DossierMatrix, Retraction } from './records.js';

/** What a source is known by: the reports it stands for and the origins of rows. */
export type SourceReports = Pick<Retraction, 'reports' | 'origins'>;

type Reported = { readonly reports: readonly Report[]; readonly lineage: readonly Lineage[] };

/**
 * Find what a person means by a source: the id of a report (with all that repeat it), a file or address, a publisher, or an origin as
 * the matrix names it. Throws `UserError` when it is none of these.
 */
export function sourceOf(
  source: string,
  state: DossierMatrix,
  { reports, lineage }: Reported,
): SourceReports {
  const wanted = source.trim().toLowerCase();
  const named = reports.filter(({ id, origin, url = '', publisher = '' }) =>
    [id, origin, origin.split('/').at(-1) ?? '', url, publisher].some(
      (name) => name.toLowerCase() === wanted,
    ),
  );
  const first = new Set(named.map(({ id }) => id));
  const repeating = lineage.filter(({ origin }) => first.has(origin)).map(({ report }) => report);
  const labels = labelsOf(reports);
  const own = new Set(named.flatMap(({ id }) => labels.get(id)?.toLowerCase() ?? []));
  const known = state.evidence.flatMap(({ evidence: { origin } }) => origin ?? []);
  const origins = [...new Set(known)].filter(
    (origin) => origin.toLowerCase() === wanted || first.has(origin) || own.has(origin.toLowerCase()),
  );
  const anchored = state.evidence.flatMap(({ evidence: { anchors = [] } }) =>
    anchors.map(({ report }) => report),
  );
  const all = new Set([...first, ...repeating, ...anchored.filter((id) => id.toLowerCase() === wanted)]);
  if (all.size === 0 && origins.length === 0)
    refuse(
      'hypotheses/unknown-source',
      `No report, publisher or origin is called ${JSON.stringify(source.slice(0, 80))}.`,
      `Give the id of a report, its publisher, or an origin of the matrix${known.length === 0 ? '' : `: ${[...new Set(known)].slice(0, 12).join(', ')}`}.`,
    );
  return { reports: [...all].sort(), origins: origins.sort() };
}

export interface Retracting extends SourceReports {
  readonly source: string;
  readonly note?: string;
  readonly by?: string;
}

/** Retract a source: rows that lose what they rest on no longer score. Gives every judgement that moved. */
export async function retractSource(
  desk: MatrixDesk,
  { by, ...fields }: Retracting,
): Promise<readonly Move[]> {
  const before = matrixAt(desk);
  await decide(desk, [{ kind: MATRIX_LINES.retracted, fields: { ...fields } }], by);
  return movesBetween(before, matrixAt(desk));
}

/** Take back every retraction of a source, by the name it was retracted under. */
export async function restoreSource(desk: MatrixDesk, source: string, by?: string): Promise<readonly Move[]> {
  const wanted = source.trim().toLowerCase();
  const lines = liveLines(desk.lines).filter(
    (line) => line.kind === MATRIX_LINES.retracted && String(line.source).toLowerCase() === wanted,
  );
  if (lines.length === 0)
    refuse(
      'hypotheses/unknown-source',
      `${JSON.stringify(source.slice(0, 80))} is not retracted.`,
      `Retracted: ${
        matrixAt(desk)
          .retractions.map((one) => one.source)
          .join(', ') || 'nothing'
      }.`,
    );
  const before = matrixAt(desk);
  await decide(
    desk,
    lines.map(({ seq }) => ({ kind: MATRIX_LINES.undo, fields: { line: seq } })),
    by,
  );
  return movesBetween(before, matrixAt(desk));
}
