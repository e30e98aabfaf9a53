import { neededBy } from '../../forecasts/questions/answer.js';
import type { Measure, Question } from '../../model/question.js';

type NameOf = (code: string) => string;

/** `China (CHN) or India (IND)`. */
function partiesWords(codes: readonly string[], nameOf: NameOf): string {
  const named = codes.map((code) => (nameOf(code) === code ? code : `${nameOf(code)} (${code})`));
  return named.length === 0 ? 'nobody' : named.join(' or ');
}

function thresholdWords(measure: Measure): string {
  if (measure.kind === 'conflict-share')
    return `a share of conflict above ${measure.share} among all acts of the pair`;
  if (measure.kind === 'change-point')
    return `a change point in the ${measure.channel} by ${measure.bin}, reported by ${measure.method}, whose first day lies in the window`;
  const needed = neededBy(measure);
  const acts = `at least ${needed} ${needed === 1 ? 'act' : 'acts'}`;
  if (measure.kind === 'at-least') return acts;
  const { times, plus, average } = measure;
  const usual = plus === 0 && times === 1 ? '' : `, by the rule ${times} × (${plus} + usual)`;
  return `${acts}: more than usual, which was ${average.toFixed(2)} in 30 days when it was asked${usual}`;
}

/** What exactly is asked and how it will be answered, in sentences: what counts, when, by which data, who decides otherwise. */
export function questionTerms(question: Question, nameOf: NameOf): string[] {
  const { acts, measure, from, to, source, leastCoverage, graceDays, decider, resolver } = question;
  const window = `The window opens on ${from} and closes before ${to} (UTC).`;
  if (resolver === 'judged') return [window, `No data decide: ${decider} judges.`];
  const types =
    measure.kind === 'conflict-share' || measure.kind === 'change-point' || acts.codes.length === 0
      ? 'any type'
      : acts.codes.join(' or ');
  const dataset = source.dataset === undefined ? '' : ` of ${source.dataset}`;
  return [
    `Counted are acts of ${types} by ${partiesWords(acts.actors, nameOf)} toward ${partiesWords(acts.recipients, nameOf)}; several of one pair, code and day are one.`,
    `Yes needs ${thresholdWords(measure)}.`,
    window,
    `The imported tables${dataset} decide (version ${source.version} when it was asked).`,
    `No needs data up to the end of the window and ${leastCoverage} rows in it that name either party; late reports count for ${graceDays} days more.`,
    `Where the tables cannot decide, ${decider} does.`,
  ];
}
