import type { Material } from '../../briefs/material.js';
import type { Report } from '../../model/report.js';

/** Where reports come from, in words that stand in a matrix. */
export interface Origins {
  /** `Example Wire, 2020-08-06` for a report, of the one that it repeats when it repeats one. */
  readonly labelOf: (report: string) => string;
  /** One label for words that stand in several reports; undefined for none. */
  readonly joined: (reports: readonly string[]) => string | undefined;
}

export function originsOf({ reports, lineage }: Pick<Material, 'reports' | 'lineage'>): Origins {
  const labels = labelsOf(reports);
  const origin = new Map(lineage.map((one) => [one.report, one.origin]));
  const labelOf = (report: string) => {
    const from = origin.get(report) ?? report;
    return labels.get(from) ?? from;
  };
  return {
    labelOf,
    joined: (given) => {
      const each = [...new Set(given.map(labelOf))].sort();
      return each.length === 0 ? undefined : each.join(' + ');
    },
  };
}

/** Publisher and day; with the id where two reports would have the same label. */
export function labelsOf(reports: readonly Report[]): ReadonlyMap<string, string> {
  const bare = ({ publisher, date, origin }: Report) =>
    [publisher?.replace(/\s+/g, ' ').trim().slice(0, 60) || origin.split('/').at(-1), date]
      .filter((part) => part)
      .join(', ');
  const counts = new Map<string, number>();
  for (const report of reports) counts.set(bare(report), (counts.get(bare(report)) ?? 0) + 1);
  return new Map(
    reports.map((report) => {
      const label = bare(report);
      return [
        report.id,
        label === '' || (counts.get(label) ?? 0) > 1 ? `${label} ${report.id}`.trim() : label,
      ];
    }),
  );
}
