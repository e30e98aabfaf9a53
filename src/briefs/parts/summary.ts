import type {
  BriefLine,
  EventLine,
  ExplanationLine,
  FindingLine,
  QuestionLine,
  WeighedPart,
} from '../brief.js';
import { type Ledger, uniqueSources } from '../ledger.js';
import { modalityLabels } from '../wording/acts.js';
import { dateWords } from '../wording/dates.js';
import { countOf, listWords, shortened } from '../wording/quote.js';
import { originsOf } from './notices.js';
import type { Pair } from './pair.js';

interface Parts {
  readonly happened: readonly EventLine[];
  readonly misfits: readonly FindingLine[];
  readonly explanations: readonly ExplanationLine[];
  readonly predicted: readonly QuestionLine[];
  readonly weighed?: WeighedPart;
}

function joined(text: string, lines: readonly BriefLine[]): BriefLine[] {
  return lines.length === 0 ? [] : [{ text, sources: uniqueSources(lines.flatMap((line) => line.sources)) }];
}

function vouchedWords(lines: readonly EventLine[]): string {
  const asserted = lines.filter((line) => line.modality === 'asserted');
  const plain = asserted.filter((line) => !line.doubtful).length;
  const others = (['negated', 'hypothetical', 'future', 'historical'] as const)
    .map((modality) => ({ modality, count: lines.filter((line) => line.modality === modality).length }))
    .filter(({ count }) => count > 0)
    .map(({ modality, count }) => `${count} ${modalityLabels[modality]}`);
  const doubtful = asserted.length - plain;
  return listWords([
    `${plain} asserted outright`,
    ...(doubtful > 0 ? [`${doubtful} hedged or left to a source`] : []),
    ...others,
  ]);
}

function countsLine(ledger: Ledger, lines: readonly EventLine[]): BriefLine[] {
  const from = `${countOf(ledger.reports.length, 'report')} (${countOf(originsOf(ledger), 'origin')})`;
  const acts = countOf(lines.length, 'act');
  return joined(`${acts} in ${from}: ${vouchedWords(lines)}.`, lines);
}

/** The latest act between the two parties that a report tells as a fact, hedged or not; the first line of one day wins. */
function latestLine(lines: readonly EventLine[], pair: Pair | undefined): BriefLine[] {
  const between = lines.filter(({ modality, reciprocal, codes }) => {
    const [one, other] = reciprocal ? [codes.actors, codes.actors] : [codes.actors, codes.recipients];
    const [a = '', b = ''] = pair?.codes ?? [];
    const directed = (one.includes(a) && other.includes(b)) || (one.includes(b) && other.includes(a));
    return pair !== undefined && modality === 'asserted' && directed;
  });
  const day = ({ date }: EventLine): string => date.to ?? date.from ?? '';
  const [last] = between.toSorted((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0));
  if (last === undefined || pair === undefined) return [];
  const said = last.warning === undefined ? '' : ` (${last.warning})`;
  const text = `Latest act told between ${pair.names[0]} and ${pair.names[1]}, ${dateWords(last.date)}: ${last.text}${said}.`;
  return [{ text, sources: last.sources }];
}

/** The verdict over the marks of named raters; without any place in the reports there is no line. */
function weighedLine(part: WeighedPart | undefined): BriefLine[] {
  if (part === undefined) return [];
  const text = `Explanations weighed by the marks of ${listWords(part.raters)}: ${named(part.says[0] ?? '', part)}`;
  return joined(
    text,
    part.rows.filter(({ open }) => !open),
  ).filter(({ sources }) => sources.length > 0);
}

/** Ids of hypotheses with their words, up to a colon, where each is first named. */
function named(text: string, { hypotheses }: WeighedPart): string {
  const short = new Map(
    hypotheses.map(({ id, text: full }) => [id, shortened(full.split(':')[0] ?? full, 60)]),
  );
  const told = new Set<string>();
  return text.replace(/\S+/gu, (word) => {
    const id = word.replace(/[.,;:]+$/u, '');
    if (!short.has(id) || told.has(id)) return word;
    told.add(id);
    return `${id} (${short.get(id)})${word.slice(id.length)}`;
  });
}

/** Counts and pointers, no judgement of ours: how much was found, what does not fit, who explains and predicts. */
export function summary(ledger: Ledger, parts: Parts, pair: Pair | undefined): BriefLine[] {
  const { happened, misfits, explanations, predicted } = parts;
  const speakers = [...new Set(explanations.map((line) => line.by))];
  const offered = `${countOf(explanations.length, 'explanation')} offered, by ${listWords(speakers.length > 6 ? [...speakers.slice(0, 5), `${speakers.length - 5} others`] : speakers)}${parts.weighed === undefined ? '; this brief ranks none of them' : ''}.`;
  return [
    ...countsLine(ledger, happened),
    ...latestLine(happened, pair),
    ...misfits.slice(0, 2).map(({ text, sources }) => ({ text: `Does not fit together: ${text}`, sources })),
    ...joined(offered, explanations),
    ...weighedLine(parts.weighed),
    ...joined(`${countOf(predicted.length, 'prediction')} in the text, put as questions below.`, predicted),
  ];
}
