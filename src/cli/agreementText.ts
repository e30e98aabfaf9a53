import { inert } from '../briefs/inert.js';
import {
  type Agreement,
  type Disagreement,
  type Facet,
  facets,
  facetValue,
  type Measure,
} from '../coding/agreement/agreement.js';
import type { CodingRow } from '../model/codings.js';

const names: Readonly<Record<Facet, string>> = {
  event: 'event present',
  quad: 'quad',
  type: 'type',
  actor: 'actor',
  recipient: 'recipient',
};

/** An agreement as text: the measures, then each disagreement with what every coder says and why. */
export function agreementText(agreement: Agreement): string {
  const { coders, by, units, leftOut, measures, pairs, disagreements } = agreement;
  const out =
    leftOut === 0
      ? ''
      : `; ${counted(leftOut, by)} left out, since fewer than two coders speak of ${leftOut === 1 ? 'it' : 'them'}`;
  const lines = [`${coders.length} coders on ${counted(units, by)}${out}`, '', ...table(measures)];
  for (const pair of pairs) lines.push('', pair.coders.join(' and '), ...table(pair.measures));
  lines.push('', disagreements.length === 0 ? 'NO DISAGREEMENT' : 'DISAGREEMENTS');
  for (const kind of facets) {
    const own = disagreements.filter((one) => one.kind === kind);
    if (own.length > 0) lines.push(`${names[kind]} (${own.length}): ${mostOften(own, kind)}`);
    lines.push(...own.flatMap((one) => disagreementLines(one, coders)));
  }
  return `${lines.map(inert).join('\n')}\n`;
}

/** What stands against what, the most frequent first: `SANCTION / REJECT 3`, values in the order of the coders. */
function mostOften(disagreements: readonly Disagreement[], kind: Facet): string {
  const counts = new Map<string, number>();
  for (const { unit } of disagreements) {
    const against = unit.rows.map((rows) => facetValue(kind, rows) ?? '-').join(' / ');
    counts.set(against, (counts.get(against) ?? 0) + 1);
  }
  const order = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const more = order.length > 6 ? [`${order.length - 6} more`] : [];
  return [...order.slice(0, 6).map(([against, count]) => `${against} ${count}`), ...more].join(', ');
}

const counted = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;

function table(measures: readonly Measure[]): string[] {
  const row = (cells: readonly string[]) =>
    `${(cells[0] ?? '').padEnd(16)}${cells
      .slice(1)
      .map((cell, index) => cell.padStart(index === 1 ? 15 : 8))
      .join('')}`.trimEnd();
  return [
    row(['', 'alpha', '95 %', 'agree', 'units']),
    ...measures.map(({ facet, alpha, interval, agreement, units }) =>
      row([
        names[facet],
        alpha === undefined ? '-' : alpha.toFixed(3),
        interval ? `${interval.low.toFixed(2)} to ${interval.high.toFixed(2)}` : '-',
        agreement === undefined ? '-' : `${(agreement * 100).toFixed(1)} %`,
        String(units),
      ]),
    ),
  ];
}

function disagreementLines({ unit, facets }: Disagreement, coders: readonly string[]): string[] {
  const { report, number, sentence, rows } = unit;
  const place = [
    report,
    ...(number === undefined ? [] : [`sentence ${number}`]),
    ...(sentence ? [`${sentence.start}-${sentence.end}`] : []),
    ...(facets.length > 1
      ? [
          `(also ${facets
            .slice(1)
            .map((facet) => names[facet])
            .join(', ')})`,
        ]
      : []),
  ];
  const text = sentence?.exact ? [`    ${JSON.stringify(oneLine(sentence.exact))}`] : [];
  const said = rows.flatMap((own, index) =>
    own
      ? sayings(own).map(({ says, reason }) => `${coders[index]}: ${says}${reason ? ` [${reason}]` : ''}`)
      : [],
  );
  return [`  ${place.join(' ')}`, ...text, ...said.map((line) => `    ${oneLine(line)}`)];
}

/** What a coder says of a unit: its events, or that there is none, with the reason where it gives one. */
function sayings(rows: readonly CodingRow[]): readonly Pick<CodingRow, 'says' | 'reason'>[] {
  const events = rows.filter(({ type }) => type !== undefined);
  if (events.length > 0) return events;
  return [rows[0] ?? { says: 'no event' }];
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The same as a record, for --json. */
export function agreementRecord(agreement: Agreement): object {
  const { disagreements, coders, ...rest } = agreement;
  return {
    coders,
    ...rest,
    disagreements: disagreements.map(({ kind, facets, unit }) => ({
      kind,
      facets,
      report: unit.report,
      ...(unit.number === undefined ? {} : { number: unit.number }),
      ...(unit.sentence ? { sentence: unit.sentence } : {}),
      coders: unit.rows.flatMap((rows, index) =>
        rows ? [{ coder: coders[index], says: sayings(rows) }] : [],
      ),
    })),
  };
}
