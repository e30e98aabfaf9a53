import { claimsOfReport } from '../../src/claims/claims.js';
import { codeReport } from '../../src/coding/codeReport.js';
import { withIds } from '../../src/coding/ids.js';
import type { Claim } from '../../src/model/claim.js';
import type { CodedEvent } from '../../src/model/event.js';
import { lexicon, readingsFor } from '../coding/harness.js';

/** Claims and events of a text, as the product reads it. */
export function readText(text: string, date?: string): { claims: Claim[]; events: CodedEvent[] } {
  const readings = readingsFor(text, date);
  const events = withIds(codeReport(readings, lexicon).events);
  return { claims: claimsOfReport(readings, events).claims, events };
}

const quoted = (words: string) => JSON.stringify(words.replace(/\s+/g, ' '));

/** One line a claim: `reason "…" by="…" hedge="…" about=A+B explains="…" general cause="…" until="…"`. */
export function claimNotation(claim: Claim, events: readonly CodedEvent[]): string {
  const { attribution, hedge, cause, horizon, rule } = claim;
  const acts = events.filter(({ id }) => claim.events.includes(id)).map(({ trigger }) => trigger.exact);
  const window = rule?.window && `${rule.window.min}..${rule.window.max}${rule.window.unit}`;
  const parts = [
    claim.kind,
    quoted(claim.content.exact),
    attribution && `by=${quoted(attribution.source?.exact ?? attribution.cue.exact)}`,
    hedge && `hedge=${quoted(hedge.cue.exact)}`,
    `about=${claim.about.map(({ code }) => code).join('+') || '-'}`,
    // Which other words are acts is for the frames and their own tests to say.
    claim.kind === 'reason' && acts.length > 0 && `explains=${quoted([...new Set(acts)].join('; '))}`,
    cause && `${cause.scope} cause=${quoted(cause.span.exact)}`,
    horizon && `until=${quoted(horizon.span.exact)}`,
    rule && `body=${quoted(rule.body.exact)} head=${quoted(rule.head.exact)}`,
    window && `within=${window}`,
  ];
  return parts.filter((part) => typeof part === 'string').join(' ');
}
