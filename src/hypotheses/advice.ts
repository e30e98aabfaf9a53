import type { Evidence, Matrix } from '../model/hypothesis.js';
import { collectNext } from './collect.js';
import type { LensOptions } from './lenses/result.js';
import type { Robustness } from './robustness/robustness.js';

/** Something worth finding out, and why. */
export interface Advice {
  readonly because: /** A row that is open, with what looking is expected to tell. */
    | 'open-row'
    /** The order hangs on an origin. */
    | 'second-origin'
    /** A row has two readings or is contradicted. */
    | 'contradicted'
    /** Those who share the lead differ in no row. */
    | 'no-separator';
  readonly says: string;
  readonly evidence: readonly string[];
  /** Open rows: bits by which looking is expected to lower the doubt. */
  readonly bits?: number;
}

/** What to collect next: open rows by what they are expected to tell, then what the order hangs on, then what is contradicted. */
export function adviceOf(
  matrix: Matrix,
  robustness: Robustness,
  options: LensOptions = {},
): readonly Advice[] {
  return [
    ...openRows(matrix, options),
    ...secondOrigins(matrix, robustness),
    ...contradicted(matrix),
    ...missing(robustness),
  ];
}

function openRows(matrix: Matrix, options: LensOptions): readonly Advice[] {
  const rows = new Map(matrix.evidence.map((row) => [row.id, row]));
  return collectNext(matrix, options).map(({ evidence, bits, expected }) => ({
    because: 'open-row',
    says:
      bits === 0
        ? `${named(rows.get(evidence))}: open; rate what each hypothesis would lead one to expect, then it is known what it is worth.`
        : `${named(rows.get(evidence))}: looking is expected to tell ${bits.toFixed(2)} bit (seen with probability ${expected.toFixed(2)} as things stand).`,
    evidence: [evidence],
    bits,
  }));
}

const named = (row: Evidence | undefined) => (row === undefined ? '' : `${row.id} (${row.text})`);

/** Origins whose loss changes who leads, or that an order between groups cannot spare. */
function secondOrigins(matrix: Matrix, { leftOut = [], tiers }: Robustness): readonly Advice[] {
  const origins = new Set(leftOut.filter(({ changes }) => changes).map(({ origin }) => origin));
  for (const { fewestOrigins = [] } of tiers?.cuts ?? [])
    for (const origin of fewestOrigins) origins.add(origin);
  return [...origins].map((origin) => {
    const rows = matrix.evidence.filter((row) => (row.origin ?? row.id) === origin).map(({ id }) => id);
    return {
      because: 'second-origin',
      says: `A second origin for ${rows.join(', ')} (${origin}): the order hangs on it.`,
      evidence: rows,
    };
  });
}

function contradicted({ evidence }: Matrix): readonly Advice[] {
  return evidence.flatMap(({ id, readings = [], contradictedBy = [], open }): Advice[] => {
    if (open || (readings.length < 2 && contradictedBy.length === 0)) return [];
    const told = readings.map((one) => `“${one.text ?? one.id}”`).join(' or ');
    const against =
      contradictedBy.length === 0 ? '' : `, against ${contradictionWords(evidence, contradictedBy)}`;
    const says = `Which holds for ${id}${told === '' ? '' : `: ${told}`}${against}.`;
    return [{ because: 'contradicted', says, evidence: [id] }];
  });
}

/** Rows by their ids; events and claims of the material as a number: `E6, E12 and 3 claims or events`. */
export function contradictionWords(evidence: readonly Evidence[], ids: readonly string[]): string {
  const rows = ids.filter((id) => evidence.some((row) => row.id === id));
  const others = ids.length - rows.length;
  const rest = others === 0 ? [] : [`${others} ${others === 1 ? 'claim or event' : 'claims or events'}`];
  return [...(rows.length > 0 ? [rows.join(', ')] : []), ...rest].join(' and ');
}

function missing({ contenders, separators = [], verdict }: Robustness): readonly Advice[] {
  if (verdict === 'withheld' || contenders.length < 2 || separators.length > 0) return [];
  return [
    {
      because: 'no-separator',
      says: `Something that ${contenders.join(' and ')} lead one to expect differently: no row tells them apart.`,
      evidence: [],
    },
  ];
}
