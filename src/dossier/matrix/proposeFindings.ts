import type { Ledger } from '../../briefs/ledger.js';
import type { Finding, FindingSide } from '../../model/finding.js';
import type { Anchor, Hypothesis } from '../../model/hypothesis.js';
import type { Origins } from './origins.js';
import type { Proposal, SuggestedMark } from './proposal.js';

const anchorOf = ({ report, span, event, claim, part }: FindingSide): Anchor => {
  const id = event ?? claim;
  return {
    report,
    span,
    ...(id === undefined ? {} : { id }),
    ...(part === undefined || part === 'dispute' ? {} : { part }),
    ...(part === 'dispute' ? { against: true as const } : {}),
  };
};

const idsOf = (sides: readonly FindingSide[]) => sides.flatMap(({ event, claim }) => event ?? claim ?? []);

/**
 * The comparator test as a row: it needs a reason, an act against one party and an act toward another. Where the contrast is disputed the
 * row has two readings, as told and as disputed, half each until a person says otherwise.
 */
export function comparatorRow(
  finding: Finding,
  hypotheses: readonly Hypothesis[],
  { ledger, origins }: { readonly ledger: Ledger; readonly origins: Origins },
): Proposal {
  const { id, says, argument, sides, contrast } = finding;
  const disputes = sides.filter(({ part }) => part === 'dispute');
  const toward = sides.filter(({ part }) => part === 'toward');
  const origin = origins.joined(toward.slice(0, 1).map(({ report }) => report));
  const readings = disputes.length === 0 ? {} : { readings: DISPUTED };
  const sourceDate = dayOf(ledger, toward);
  return {
    id,
    row: {
      text: says,
      kind: 'comparator',
      ...(origin === undefined ? {} : { origin }),
      ...(sourceDate === undefined ? {} : { sourceDate }),
      anchors: sides.map(anchorOf),
      supportedBy: idsOf(sides.filter(({ part }) => part !== 'dispute')),
      ...(disputes.length === 0 ? {} : { contradictedBy: idsOf(disputes) }),
      ...readings,
    },
    argument,
    suggested: contrast === undefined ? [] : suggestions(finding, hypotheses),
  };
}

const DISPUTED = [
  { id: 'told', text: 'the contrast is as the reports tell it', share: 0.5 },
  { id: 'disputed', text: 'the contrast is not there, as others say', share: 0.5 },
];

/** A hypothesis that takes up one of the general reasons is asked why the other party was not affected. */
function suggestions({ sides, contrast }: Finding, hypotheses: readonly Hypothesis[]): SuggestedMark[] {
  const { actor = '', slighted = '', other = '', goods = '' } = contrast ?? {};
  const reasons = new Set(idsOf(sides.filter(({ part }) => part === 'reason')));
  const isDisputed = sides.some(({ part }) => part === 'dispute');
  const on = (reading: 'told' | 'disputed') => (isDisputed ? { reading } : {});
  const held = hypotheses.filter(({ anchors = [] }) => anchors.some(({ id }) => reasons.has(id ?? '')));
  return held.flatMap(({ id: hypothesis }): SuggestedMark[] => [
    {
      hypothesis,
      ...on('told'),
      mark: 'I',
      because: `A reason general to ${actor} predicts delay for ${other} as well: ${goods} for ${slighted} are told to be held back, those for ${other} are not.`,
    },
    ...(isDisputed
      ? [
          {
            hypothesis,
            reading: 'disputed',
            mark: 'N' as const,
            because: `Without the contrast ${other} tells nothing of what held back ${slighted}.`,
          },
        ]
      : []),
  ]);
}

/** Two statements that cannot both be so: a row with a reading for each, half each. */
export function contradictionRow(
  finding: Finding,
  { ledger, origins }: { readonly ledger: Ledger; readonly origins: Origins },
): Proposal {
  const { id, says, argument, sides } = finding;
  const [first] = sides;
  const sourceDate = dayOf(ledger, sides.slice(0, 1));
  const origin = origins.joined(sides.map(({ report }) => report));
  return {
    id,
    row: {
      text: says,
      kind: 'claim',
      ...(origin === undefined ? {} : { origin }),
      ...(sourceDate === undefined ? {} : { sourceDate }),
      anchors: sides.map(anchorOf),
      readings: [
        {
          id: 'first',
          text: first ? `“${first.span.exact.replace(/\s+/g, ' ').slice(0, 120)}” is so` : 'so',
          share: 0.5,
        },
        { id: 'second', text: 'what is said against it is so', share: 0.5 },
      ],
    },
    argument,
    suggested: [],
  };
}

function dayOf({ report }: Ledger, sides: readonly FindingSide[]): string | undefined {
  const days = sides.flatMap((side) => report.get(side.report)?.date ?? []);
  return days.sort()[0];
}
