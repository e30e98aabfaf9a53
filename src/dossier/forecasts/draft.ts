import type { Material } from '../../briefs/material.js';
import type { QuestionDraft } from '../../forecasts/questions/check.js';
import type { Claim } from '../../model/claim.js';
import { UserError } from '../../model/errors.js';
import type { CodedEvent } from '../../model/event.js';
import { addToDay } from '../../util/calendar.js';
import type { StoreAbout } from './tables.js';

/** A question drawn from a prediction, with what the report left open and how it was filled. */
export interface ClaimDraft {
  readonly claim: Claim;
  readonly draft: QuestionDraft;
  /** What the prediction does not say, and what stands in. */
  readonly filled: readonly string[];
}

export interface DraftOptions {
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
  /** Tables that decide; undefined makes a question that somebody judges. */
  readonly about: StoreAbout | undefined;
  /** First day after the window, where the claim has no horizon. */
  readonly to?: string;
  readonly decider: string;
}

/** Days that are asked about when neither the claim nor the analyst says until when. */
const usualDays = 90;

/** Predictions in reports, those with a coded act first. */
export const predictionsOf = ({ claims }: Material): readonly Claim[] =>
  claims.filter(({ kind }) => kind === 'prediction');

/**
 * The question that a prediction in a report asks: parties and code of the act that is foretold, until the horizon that the report gives. What
 * it leaves open is filled and named. Machine-resolvable when an act is coded and tables are there, else judged.
 * @throws UserError for an id that is no prediction.
 */
export function draftFromClaim(material: Material, id: string, options: DraftOptions): ClaimDraft {
  const claim = predictionsOf(material).find((one) => one.id === id);
  if (!claim)
    throw new UserError(
      'forecasts/no-prediction',
      `There is no prediction ${id.slice(0, 60)} in this material.`,
      {
        hint: 'List predictions with "detente forecast <dossier>".',
      },
    );
  const { today, about, decider } = options;
  const event = claim.events
    .flatMap((one) => material.events.find((other) => other.id === one) ?? [])
    .find((one) => one.actors.length > 0 && one.recipients.length > 0);
  const published = material.reports.find((one) => one.id === claim.report)?.date;
  const until = untilOf(claim, published, options);
  const machine = event !== undefined && about !== undefined;
  const filled = [
    ...(until.filled === undefined ? [] : [until.filled]),
    ...(machine ? ['a threshold: at least 1 act of the type'] : []),
    ...(event === undefined ? ['no act with actor and recipient is coded in it: somebody judges it'] : []),
    ...(about === undefined ? ['no tables are imported: somebody judges it'] : []),
  ];
  const to = until.to;
  return {
    ...{ claim, filled },
    draft: {
      text: event
        ? wordsOf(event, to)
        : `Will this come true before ${to}: "${claim.content.exact.replace(/\s+/g, ' ')}"?`,
      resolver: machine ? 'machine' : 'judged',
      acts: event
        ? { actors: codes(event.actors), recipients: codes(event.recipients), codes: [event.type] }
        : { actors: [], recipients: [], codes: [] },
      measure: { kind: 'at-least', count: 1 },
      ...{ from: today, to, leastCoverage: machine ? 10 : 0, graceDays: 7, decider, claim: id },
      source: { kind: machine ? 'tables' : 'reports', version: about?.version ?? '' },
    },
  };
}

const codes = (actors: CodedEvent['actors']): string[] => [...new Set(actors.map(({ code }) => code))].sort();

function wordsOf({ actors, recipients, type }: CodedEvent, to: string): string {
  const names = (list: CodedEvent['actors']) => [...new Set(list.map(({ code }) => code))].join(' or ');
  return `At least one act of type ${type} by ${names(actors)} toward ${names(recipients)} before ${to}?`;
}

function untilOf(
  { horizon }: Claim,
  published: string | undefined,
  { today, to }: DraftOptions,
): { to: string; filled?: string } {
  if (to !== undefined) return { to };
  const last = horizon?.interval?.to;
  if (last !== undefined && horizon?.interval?.kind !== 'unresolved') return { to: addToDay(last, 1, 'day') };
  if (horizon?.duration && published !== undefined)
    return { to: addToDay(published, horizon.duration.max, horizon.duration.unit) };
  return {
    to: addToDay(today, usualDays, 'day'),
    filled: `until when: ${usualDays} days from today stand in (--until sets it)`,
  };
}
