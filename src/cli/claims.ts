import type { Command } from 'commander';
import type { Claim } from '../model/claim.js';
import { addListing } from './list.js';

const lessons = `
One line a claim: id, report, kind, who says it, the words. Nothing listed here is a finding of Detente.

  $ detente claims reports/ | grep ' reason '
  $ detente claims s400 --json > claims.jsonl
`;

/** `detente claims`: who puts forward what. */
export function claimsCommand(program: Command): void {
  addListing(program, {
    name: 'claims',
    description:
      'list claims: statements, stated reasons, questions, predictions, generalisations, judgements',
    lessons,
    records: ({ claims }) => claims,
    line: claimNotation,
  });
}

function claimNotation(claim: Claim): string {
  const by = claim.attribution
    ? (claim.attribution.source?.exact ?? claim.attribution.cue.exact)
    : 'the author';
  const hedge = claim.hedge ? ` hedge=${JSON.stringify(claim.hedge.cue.exact)}` : '';
  const cause = claim.cause ? ` cause=${claim.cause.scope}:${JSON.stringify(claim.cause.span.exact)}` : '';
  return `${claim.id} ${claim.report} ${claim.kind} by=${JSON.stringify(by)} ${JSON.stringify(claim.content.exact)}${hedge}${cause}`;
}
