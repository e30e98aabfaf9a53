import type { Command } from 'commander';
import type { Claim } from '../model/claim.js';
import { tellTroubles } from './material.js';
import { openMaterial } from './open.js';
import { type ReadingOptions, terminalOf, withReading } from './options.js';

const lessons = `
One line a claim: id, report, kind, who says it, the words. Nothing listed here is a finding of Detente.

  $ detente claims reports/ | grep ' reason '
  $ detente claims s400 --json > claims.jsonl
`;

/** `detente claims`: who puts forward what. */
export function claimsCommand(program: Command): void {
  const command = program
    .command('claims')
    .description(
      'list claims: statements, stated reasons, questions, predictions, generalisations, judgements',
    )
    .argument('<inputs...>', 'as for brief');
  withReading(command)
    .option('--json', 'one JSON record a line')
    .addHelpText('after', lessons)
    .action(async (inputs: string[], options: ReadingOptions & { json?: boolean }, self: Command) => {
      const terminal = terminalOf(self);
      const { material } = await openMaterial(inputs, options, terminal);
      tellTroubles(material.notices, terminal);
      for (const claim of material.claims)
        terminal.out(options.json ? `${JSON.stringify(claim)}\n` : `${claimNotation(claim)}\n`);
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
