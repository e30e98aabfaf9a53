import type { Material } from '../../briefs/material.js';
import type { Shift } from '../../hypotheses/raters/shifts.js';
import { type Weighing, type WeighingOptions, weigh } from '../../hypotheses/weighing.js';
import type { Matrix } from '../../model/hypothesis.js';
import type { Notice } from '../../model/notice.js';
import { outdatedOutcomes } from './indicators.js';
import { originsOf } from './origins.js';
import { type Proposals, proposalsOf } from './propose.js';
import { type DossierMatrix, scoredMatrix, shiftsAfterBlind } from './records.js';

/** The matrix of a dossier weighed, with what the material offers for it. Plain data, the same for terminal, brief and workbench. */
export interface WeighedDossier {
  readonly state: DossierMatrix;
  /** What was scored: without rows that lost their source. */
  readonly matrix: Matrix;
  readonly weighing: Weighing;
  readonly proposals: Proposals;
  /** What raters changed after their blind round. */
  readonly shifts: readonly Shift[];
  readonly notices: readonly Notice[];
}

/** Weigh what the journal holds beside the material. Pure. */
export function weighDossier(
  state: DossierMatrix,
  material: Material,
  options: WeighingOptions = {},
): WeighedDossier {
  const matrix = scoredMatrix(state);
  const weighing = weigh(matrix, options);
  return {
    state,
    matrix,
    weighing,
    proposals: proposalsOf(material, state),
    shifts: shiftsAfterBlind(state),
    notices: [
      ...weighing.notices,
      ...unconfirmed(matrix, material),
      ...unevenSources(matrix),
      ...withoutSource(state),
      ...outdatedOutcomes(state),
      ...halfPriors(state, matrix),
    ],
  };
}

/** "Confirmed by other sources" needs another origin; the program can count them. */
function unconfirmed({ evidence }: Matrix, material: Material): readonly Notice[] {
  const { labelOf } = originsOf(material);
  const known = new Set(material.reports.map(({ id }) => id));
  return evidence.flatMap(({ id, credibility, anchors = [] }): Notice[] => {
    const reports = anchors.flatMap(({ report, against }) => (against || !known.has(report) ? [] : [report]));
    if (credibility !== 1 || reports.length === 0 || new Set(reports.map(labelOf)).size > 1) return [];
    return [
      {
        code: 'hypotheses/unconfirmed',
        severity: 'warning',
        message: `${id} is graded 1, confirmed by other sources, but all its reports go back to one origin.`,
        hint: 'Grade it 2 or below, or link the report of another origin.',
      },
    ];
  });
}

/** Reliability belongs to the source: one that is graded differently in two rows was forgotten in one of them. */
function unevenSources({ evidence }: Matrix): readonly Notice[] {
  const grades = new Map<string, Map<string, string>>();
  for (const { id, source, reliability } of evidence) {
    if (source === undefined || reliability === undefined) continue;
    const known = grades.get(source.trim().toLowerCase()) ?? new Map<string, string>();
    grades.set(source.trim().toLowerCase(), known);
    known.set(id, reliability);
  }
  return [...grades].flatMap(([source, rows]): Notice[] => {
    if (new Set(rows.values()).size < 2) return [];
    const told = [...rows].map(([id, grade]) => `${id} ${grade}`).join(', ');
    return [
      {
        code: 'hypotheses/uneven-source',
        severity: 'warning',
        message: `One source is graded differently: ${source.slice(0, 80)} (${told}).`,
        hint: 'Reliability belongs to the source; what differs from row to row is the credibility.',
      },
    ];
  });
}

function withoutSource({ evidence }: DossierMatrix): readonly Notice[] {
  const lost = evidence.filter(({ retracted }) => retracted).map((one) => one.evidence.id);
  if (lost.length === 0) return [];
  return [
    {
      code: 'hypotheses/retracted',
      severity: 'info',
      message: `${lost.join(', ')} ${lost.length === 1 ? 'rests' : 'rest'} on a retracted source and ${lost.length === 1 ? 'does' : 'do'} not score.`,
    },
  ];
}

function halfPriors({ hypotheses }: DossierMatrix, matrix: Matrix): readonly Notice[] {
  const given = hypotheses.some(({ hypothesis }) => hypothesis.prior !== undefined);
  if (!given || matrix.hypotheses.every(({ prior }) => prior !== undefined)) return [];
  return [
    {
      code: 'hypotheses/priors-unfinished',
      severity: 'warning',
      message:
        'The priors are not given for all hypotheses, or do not sum to 1: all count alike until they do.',
      hint: 'Give every hypothesis a prior, "none of these" included.',
    },
  ];
}
