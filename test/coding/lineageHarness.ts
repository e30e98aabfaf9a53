import { type Fingerprint, fingerprintOf } from '../../src/coding/lineage/fingerprint.js';
import { lineageOf } from '../../src/coding/lineage/lineage.js';
import { parseText } from '../../src/language/parseText.js';
import { readingsOf } from '../../src/language/readings.js';
import type { Lineage } from '../../src/model/lineage.js';
import type { Report } from '../../src/model/report.js';
import { dictionary, parser } from '../language/netHarness.js';

export interface Given {
  readonly id: string;
  readonly text: string;
  readonly date?: string;
  readonly publisher?: string;
  readonly url?: string;
}

export function reportOf(given: Given): Report {
  return { ...given, mediaType: 'text/plain', origin: `${given.id}.txt`, sha256: '' };
}

export function print(given: Given): Fingerprint {
  const report = reportOf(given);
  const { sentences } = parseText(parser, report.text);
  const readings = readingsOf(report, sentences, (tokens, options) => dictionary.match(tokens, options));
  return fingerprintOf(report, readings);
}

export function lineage(...given: readonly Given[]): Map<string, Lineage> {
  return new Map(lineageOf(given.map(print)).map((one) => [one.report, one]));
}

/** `id>origin` for each report, in order of id. */
export function origins(...given: readonly Given[]): string {
  return [...lineage(...given).values()].map((one) => `${one.report}>${one.origin}`).join(' ');
}

/** What a report cites, in its own words. */
export function cited(text: string, more: Partial<Given> = {}): string[] {
  return (lineage({ id: 'r', text, ...more }).get('r')?.cites ?? []).map((span) => span.exact);
}

/** A story of a wire, one sentence an item. */
export const story = [
  'Norway has postponed the delivery of eleven coastal radars to Portugal, the defence ministry in Oslo said in a statement.',
  'The radars were ordered in 2016 under a contract worth 240 million euros and were due at the naval base of Alfeite this spring.',
  'A spokesman for the ministry gave no new date and said that the assembly hall at Horten had been flooded in January.',
  'Portuguese officials were told about the delay only after a technical team had already left for the shipyard.',
  'Lisbon has asked for a meeting of the joint commission before the end of the month, two diplomats said.',
  'The navy operates seven older radars of the same family and had planned to retire them in the autumn.',
  'Opposition members of the committee on defence want the minister to explain who will bear the cost of the delay.',
  'In the same week Norway agreed to send four radars of the type to Iceland ahead of schedule.',
] as const;
