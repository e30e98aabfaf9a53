import { bearsOnFindings } from '../claims/findings.js';
import type { Actor } from '../model/actor.js';
import type { Claim } from '../model/claim.js';
import type { Attribution, CodedEvent } from '../model/event.js';
import type { Report } from '../model/report.js';
import type { Span } from '../model/span.js';
import type { ReportAnalysis } from './analyse.js';

/** What groups and findings are drawn from, of one report: no text, no reason trails, each party and sentence once. */
export interface Slim {
  readonly events: readonly CodedEvent[];
  readonly claims: readonly Claim[];
  readonly report: Report;
}

const nowhere: Span = { start: 0, end: 0, exact: '' };

/** Makes analyses small enough to hold tens of thousands of them. Parties are shared over all reports it is given. */
export function slimmer(): (analysis: ReportAnalysis) => Slim {
  const parties = new Map<string, Actor>();
  const party = ({ code, sectors, name }: Actor): Actor => {
    const key = [code, name, ...sectors].join('|');
    const known = parties.get(key) ?? { code, sectors, name, span: nowhere, because: '' };
    parties.set(key, known);
    return known;
  };
  return ({ events, claims, report }) => {
    const sentences = new Map<number, Span>();
    const share = <T extends { readonly sentence: Span; readonly attribution?: Attribution }>(record: T) => {
      const sentence = sentences.get(record.sentence.start) ?? record.sentence;
      sentences.set(sentence.start, sentence);
      return { ...record, sentence, reasons: [], ...attributed(record.attribution, party) };
    };
    return {
      events: events.map((event) => ({
        ...share(event),
        actors: event.actors.map(party),
        recipients: event.recipients.map(party),
        beneficiaries: event.beneficiaries.map(party),
      })),
      claims: claims
        .filter(bearsOnFindings)
        .map((claim) => ({ ...share(claim), about: claim.about.map(party) })),
      report: { ...report, text: wordsIn(report.text) },
    };
  };
}

function attributed(
  attribution: Attribution | undefined,
  party: (actor: Actor) => Actor,
): { attribution?: Attribution } {
  if (!attribution) return {};
  const { actor } = attribution;
  return { attribution: { ...attribution, content: nowhere, ...(actor ? { actor: party(actor) } : {}) } };
}

/** The words of a text, each once, in lower case: enough to ask whether a report speaks of certain goods. */
function wordsIn(text: string): string {
  return [...new Set(text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [])].join(' ');
}
