import type { Ledger } from '../../briefs/ledger.js';
import { claimLine } from '../../briefs/parts/claimed.js';
import type { Act } from '../../briefs/tellings.js';
import { actWords } from '../../briefs/wording/acts.js';
import { actSpan } from '../../claims/findings/wording.js';
import type { Claim } from '../../model/claim.js';
import type { CodedEvent } from '../../model/event.js';
import type { Anchor, Hypothesis } from '../../model/hypothesis.js';
import type { Origins } from './origins.js';
import type { Proposal } from './proposal.js';

/** What the explanations are about: the acts they explain, the goods, the parties. */
export interface Topic {
  readonly acts: ReadonlySet<string>;
  readonly goods: ReadonlySet<string>;
  readonly parties: ReadonlySet<string>;
}

/** The topic of stated reasons: what they explain, and who that is between. */
export function topicOf(ledger: Ledger, reasons: readonly Claim[]): Topic {
  const acts = new Set(reasons.flatMap(({ events }) => events));
  const groups = ledger.acts.filter(({ tellings }) => tellings.some(({ id }) => acts.has(id)));
  const told = groups.flatMap(({ tellings }) => tellings);
  return {
    acts: new Set(told.map(({ id }) => id)),
    goods: new Set(told.flatMap(({ object }) => object?.classes ?? [])),
    parties: new Set(told.flatMap(partiesOf)),
  };
}

const partiesOf = ({ actors, recipients, beneficiaries }: CodedEvent) =>
  [...actors, ...recipients, ...beneficiaries].map(({ code }) => code).filter((code) => code !== '---');

/** How near an act is to the topic: one of the acts explained 3, the same goods 2, between two of the parties 1. */
export function nearness(topic: Topic, { tellings }: Act): number {
  if (tellings.some(({ id }) => topic.acts.has(id))) return 3;
  if (tellings.some(({ object }) => object?.classes.some((name) => topic.goods.has(name)))) return 2;
  return tellings.some((one) => partiesOf(one).filter((code) => topic.parties.has(code)).length > 1) ? 1 : 0;
}

/** The same for a claim; one whose sentence names the goods counts as one about the goods. */
export function claimNearness(topic: Topic, { events, sentence, about }: Claim): number {
  if (events.some((id) => topic.acts.has(id))) return 3;
  const words = sentence.exact.toLowerCase();
  if ([...topic.goods].some((name) => words.includes(name.toLowerCase()))) return 2;
  return new Set(about.map(({ code }) => code).filter((code) => topic.parties.has(code))).size > 1 ? 1 : 0;
}

interface Around {
  readonly ledger: Ledger;
  readonly origins: Origins;
}

/** An act as a row, with every telling of it. */
export function actRow({ group, tellings, first }: Act, { ledger, origins }: Around): Proposal {
  const anchors = tellings.map((one): Anchor => ({ report: one.report, span: actSpan(one), id: one.id }));
  return {
    id: group.id,
    row: {
      text: actWords(first),
      kind: 'event',
      ...placed(anchors, { ledger, origins }),
      ...(first.date.from === undefined ? {} : { date: first.date.from }),
      anchors,
      supportedBy: tellings.map(({ id }) => id),
    },
    argument: [
      `${first.modality} in ${group.reports === 1 ? 'one report' : `${group.reports} reports`}; whether it speaks for or against an explanation is for you to say.`,
    ],
    suggested: [],
  };
}

/** A claim as a row. A stated reason serves the one who gives it: it has two readings, the true reason and a pretext. */
export function claimRow(
  claim: Claim,
  hypotheses: readonly Hypothesis[],
  { ledger, origins }: Around,
): Proposal {
  const tellings = ledger.statement.get(claim.id)?.tellings ?? [claim];
  const anchors = tellings.map(({ report, content, id }): Anchor => ({ report, span: content, id }));
  const { text, by } = claimLine(ledger, claim);
  const isReason = claim.kind === 'reason';
  return {
    id: claim.id,
    row: {
      text,
      kind: 'claim',
      source: by.slice(0, 200),
      ...placed(anchors, { ledger, origins }),
      anchors,
      supportedBy: tellings.map(({ id }) => id),
      ...(isReason ? { readings: REASON } : {}),
    },
    argument: isReason
      ? ['A reason serves the one who gives it: rate it as the true reason and as a pretext.']
      : [`${claim.kind === 'statement' ? 'A statement' : `A ${claim.kind}`} of ${by}, not a finding.`],
    suggested: isReason ? reasonMarks(claim, hypotheses) : [],
  };
}

const REASON = [
  { id: 'true', text: 'it is the reason', share: 0.5 },
  { id: 'pretext', text: 'it is a pretext', share: 0.5 },
];

function reasonMarks(claim: Claim, hypotheses: readonly Hypothesis[]): Proposal['suggested'] {
  const held = hypotheses.filter(({ anchors = [] }) => anchors.some(({ id }) => id === claim.id));
  return held.map(({ id }) => ({
    hypothesis: id,
    reading: 'true',
    mark: 'C',
    because: 'The hypothesis takes up this reason.',
  }));
}

function placed(anchors: readonly Anchor[], { ledger, origins }: Around) {
  const reports = anchors.map(({ report }) => report);
  const origin = origins.joined(reports);
  const [sourceDate] = reports.flatMap((id) => ledger.report.get(id)?.date ?? []).sort();
  return {
    ...(origin === undefined ? {} : { origin }),
    ...(sourceDate === undefined ? {} : { sourceDate }),
  };
}
