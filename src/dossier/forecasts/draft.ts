import type { Material } from '../../briefs/material.js';
import type { QuestionDraft } from '../../forecasts/questions/check.js';
import type { Actor } from '../../model/actor.js';
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
  /** Parties that the tables name; a question about others is judged. Left out: nobody looked. */
  readonly inTables?: ReadonlySet<string>;
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
  const event = claim.events.flatMap((one) => material.events.find((other) => other.id === one) ?? [])[0];
  const parties = event && partiesOf(event, claim);
  const published = material.reports.find((one) => one.id === claim.report)?.date;
  const until = untilOf(claim, published, options);
  const unseen = [...(parties?.actors ?? []), ...(parties?.recipients ?? [])].filter(
    (code) => options.inTables?.has(code) === false,
  );
  const machine = parties !== undefined && about !== undefined && unseen.length === 0;
  const filled = [
    ...(until.filled === undefined ? [] : [until.filled]),
    ...(machine ? ['a threshold: at least 1 act of the type'] : []),
    ...(parties?.filled === undefined ? [] : [parties.filled]),
    ...(parties === undefined ? ['no act with actor and recipient is coded in it: somebody judges it'] : []),
    ...(about === undefined ? ['no tables are imported: somebody judges it'] : []),
    ...(about === undefined || unseen.length === 0
      ? []
      : [`no row of the tables names ${unseen.join(' or ')}: somebody judges it`]),
  ];
  const to = until.to;
  return {
    ...{ claim, filled },
    draft: {
      text:
        event && parties
          ? wordsOf(event.type, parties, to)
          : `Will this come true before ${to}: "${claim.content.exact.replace(/\s+/g, ' ')}"?`,
      resolver: machine ? 'machine' : 'judged',
      acts:
        event && parties
          ? { actors: parties.actors, recipients: parties.recipients, codes: [event.type] }
          : { actors: [], recipients: [], codes: [] },
      measure: { kind: 'at-least', count: 1 },
      ...{ from: today, to, leastCoverage: machine ? 10 : 0, graceDays: 7, decider, claim: id },
      source: { kind: machine ? 'tables' : 'reports', version: about?.version ?? '' },
    },
  };
}

interface Parties {
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly filled?: string;
}

const codes = (list: readonly Actor[]): string[] =>
  [...new Set(list.map(({ code }) => code))].filter((code) => code !== '' && code !== '---').sort();

/** Known parties of an act; an actor or recipient that the coder left open is the one other party that the prediction names. */
function partiesOf(event: CodedEvent, { about }: Claim): Parties | undefined {
  const [actors, recipients] = [codes(event.actors), codes(event.recipients)];
  if (actors.length > 0 && recipients.length > 0) return { actors, recipients };
  const others = codes(about).filter((code) => !actors.includes(code) && !recipients.includes(code));
  const [other] = others;
  if (other === undefined || others.length > 1) return undefined;
  if (actors.length === 0 && recipients.length > 0)
    return { actors: others, recipients, filled: `the actor: ${other}, the other party that it names` };
  if (recipients.length === 0 && actors.length > 0)
    return { actors, recipients: others, filled: `the recipient: ${other}, the other party that it names` };
  return undefined;
}

function wordsOf(type: string, { actors, recipients }: Parties, to: string): string {
  return `At least one act of type ${type} by ${actors.join(' or ')} toward ${recipients.join(' or ')} before ${to}?`;
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
