import type { Rating } from '../../model/hypothesis.js';

/** A row as system-xray has it: tier 1 (best) .. 3, and the family its source belongs to. */
export interface FamilyRow {
  readonly tier: 1 | 2 | 3;
  readonly family?: string;
  readonly marks: Readonly<Record<string, Rating>>;
}

export type FamilyStatus = 'eliminated' | 'stressed' | 'untestable' | 'active';

export interface FamilyStatuses {
  readonly status: Readonly<Record<string, FamilyStatus>>;
  readonly weightedInconsistency: Readonly<Record<string, number>>;
  readonly weightedConsistency: Readonly<Record<string, number>>;
  /** Every hypothesis has something against it: look at the matrix again, or add a hypothesis. */
  readonly allRefuted: boolean;
  /** Whether no family decides a status alone; null where one family is all there is, so that it cannot be tried. */
  readonly robust: boolean | null;
}

/**
 * Statuses as system-xray gives them: weight = tier {1:3, 2:2, 3:1} times 1 for a mixed row, .25 for one that is C or I throughout, 0 for
 * N throughout; eliminated from 3 up, stressed above 0, untestable without any C or I, else active; a family counts once (its greatest).
 */
export function familyStatuses(rows: readonly FamilyRow[], hypotheses: readonly string[]): FamilyStatuses {
  const statuses = statusesOf(rows, hypotheses);
  const families = [...new Set(rows.map(familyOf))];
  const stays = (family: string) => {
    const left = statusesOf(
      rows.filter((row, index) => familyOf(row, index) !== family),
      hypotheses,
    );
    return hypotheses.every(
      (id) => (left.status[id] === 'eliminated') === (statuses.status[id] === 'eliminated'),
    );
  };
  return { ...statuses, robust: families.length < 2 ? null : families.every(stays) };
}

const familyOf = ({ family }: FamilyRow, index: number) => family ?? `\u0000${index}`;

function statusesOf(
  rows: readonly FamilyRow[],
  hypotheses: readonly string[],
): Omit<FamilyStatuses, 'robust'> {
  const sumOf = (id: string, marks: readonly Rating[]) => {
    const byFamily = new Map<string, number>();
    rows.forEach((row, index) => {
      const weight = marks.includes(row.marks[id] ?? 'N') ? rowWeight(row, hypotheses) : 0;
      const family = familyOf(row, index);
      byFamily.set(family, Math.max(byFamily.get(family) ?? 0, weight));
    });
    return [...byFamily.values()].reduce((sum, weight) => sum + weight, 0);
  };
  const record = <T>(of: (id: string) => T) => Object.fromEntries(hypotheses.map((id) => [id, of(id)]));
  const against = record((id) => sumOf(id, ['I', 'II']));
  const told = (id: string) => rows.some(({ marks }) => ['C', 'CC', 'I', 'II'].includes(marks[id] ?? 'N'));
  return {
    status: record((id): FamilyStatus => {
      const sum = against[id] as number;
      if (sum >= 3) return 'eliminated';
      return sum > 0 ? 'stressed' : told(id) ? 'active' : 'untestable';
    }),
    weightedInconsistency: against,
    weightedConsistency: record((id) => sumOf(id, ['C', 'CC'])),
    allRefuted: hypotheses.every((id) => (against[id] as number) > 0),
  };
}

function rowWeight({ tier, marks }: FamilyRow, hypotheses: readonly string[]): number {
  const signs = new Set(hypotheses.map((id) => (marks[id] ?? 'N').slice(0, 1)));
  const mixed = signs.size > 1 ? 1 : signs.has('C') || signs.has('I') ? 0.25 : 0;
  return (4 - tier) * mixed;
}
