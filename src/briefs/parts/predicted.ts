import type { Claim } from '../../model/claim.js';
import type { CodedEvent } from '../../model/event.js';
import type { DateInterval } from '../../model/time.js';
import type { QuestionLine } from '../brief.js';
import { carriedBy, carriersOf, claimSources, eventSource, type Ledger, uniqueSources } from '../ledger.js';
import type { Act } from '../tellings.js';
import { actorNames, partyWords } from '../wording/actors.js';
import { actWords, infinitiveOf } from '../wording/acts.js';
import { dateWords, dayAfter, dayWords, durationWords } from '../wording/dates.js';
import { capitalised, listWords, quote } from '../wording/quote.js';
import { byWords, isDoubtful } from '../wording/speakers.js';
import { claimant, claimLine } from './claimed.js';

/** Words of degree: without a threshold nobody can say whether they came true. */
const degree =
  /\b(?:more|less|fewer|further|increasingly|better|worse|stronger|weaker|closer|slowly|somewhat)\b/iu;

interface Horizon {
  readonly until: string;
  readonly missing: readonly string[];
}

const noDate: Horizon = { until: 'no date given', missing: ['until when'] };

function horizonOfInterval(interval: DateInterval | undefined): Horizon | undefined {
  const last = interval?.to ?? interval?.from;
  if (interval === undefined || last === undefined || interval.kind === 'unresolved') return undefined;
  const open = interval.to === undefined;
  return { until: open ? dateWords(interval) : dayWords(last), missing: open ? ['a last day'] : [] };
}

function horizonOf(ledger: Ledger, claim: Claim): Horizon {
  const { horizon } = claim;
  if (horizon === undefined) return noDate;
  const dated = horizonOfInterval(horizon.interval);
  if (dated !== undefined) return dated;
  const said = quote(horizon.span.exact, 60);
  const published = ledger.report.get(claim.report)?.date;
  if (horizon.duration === undefined) return { until: said, missing: [`until when: ${said} is no date`] };
  const day = published === undefined ? undefined : dayAfter(published, horizon.duration);
  if (day === undefined) return { until: said, missing: ['the day the time is counted from'] };
  return { until: `${dayWords(day)} (${durationWords(horizon.duration)} after the report)`, missing: [] };
}

function thresholdOf(words: string, coded: boolean): string[] {
  if (degree.test(words)) return ['a threshold: how much counts as yes'];
  return coded || /\p{Nd}/u.test(words) ? [] : ['a threshold: what counts as yes'];
}

const decider = 'a data source that decides';

function byDate(until: string): string {
  if (until === noDate.until) return '';
  return until.startsWith('from ') || until.startsWith('“') ? `, ${until}` : ` by ${until}`;
}

function questionOf(event: CodedEvent, until: string): string {
  return `Will ${partyWords(event.actors, 'someone')} ${infinitiveOf(event)}${byDate(until)}?`;
}

function looseQuestion(claim: Claim, until: string): string {
  const about = actorNames(claim.about);
  const between =
    about.length < 2 ? about.map((name) => ` for ${name}`).join('') : ` between ${listWords(about)}`;
  return `Will this come true${between}${byDate(until)}: ${quote(claim.content.exact, 160)}?`;
}

function fromClaim(ledger: Ledger, claim: Claim): QuestionLine {
  const [event] = claim.events
    .flatMap((id) => ledger.event.get(id) ?? [])
    .filter((one) => one.modality === 'future' && one.actors.length > 0);
  const { until, missing } = horizonOf(ledger, claim);
  return {
    text: claimLine(ledger, claim).text,
    sources: uniqueSources([
      ...claimSources(ledger, claim),
      ...(event === undefined ? [] : [eventSource(event)]),
    ]),
    by: claimant(ledger, claim),
    question: event === undefined ? looseQuestion(claim, until) : questionOf(event, until),
    until,
    missing: [...thresholdOf(claim.content.exact, event !== undefined), ...missing, decider],
    ...carriedBy(ledger, claim),
  };
}

function fromAct(ledger: Ledger, { group, first, tellings }: Act): QuestionLine {
  const exact = first.date.kind === 'approximate' ? undefined : first.date;
  const { until, missing } = horizonOfInterval(exact) ?? noDate;
  const by = byWords(first.attribution, ledger.report.get(first.report));
  return {
    text: first.attribution === undefined ? `${actWords(first)} – according to ${by}` : actWords(first),
    sources: uniqueSources(tellings.map(eventSource)),
    by,
    question: capitalised(questionOf(first, until)),
    until,
    missing: [...missing, decider],
    ...carriersOf(group, isDoubtful(first)),
  };
}

/** Predictions as questions: claims first, then expected acts that no prediction claim takes up. */
export function predicted(ledger: Ledger): QuestionLine[] {
  const claims = ledger.claims.filter((claim) => claim.kind === 'prediction');
  const taken = new Set(claims.flatMap((claim) => claim.events));
  const acts = ledger.acts.filter(
    (act) => act.first.modality === 'future' && act.tellings.every((one) => !taken.has(one.id)),
  );
  return [...claims.map((claim) => fromClaim(ledger, claim)), ...acts.map((act) => fromAct(ledger, act))];
}
