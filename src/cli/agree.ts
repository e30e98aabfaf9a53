import type { Command } from 'commander';
import { agreementOf } from '../coding/agreement/agreement.js';
import { UserError } from '../model/errors.js';
import { agreementRecord, agreementText } from './agreementText.js';
import { codingsOf, textsOf } from './codingInputs.js';
import { tellTroubles } from './material.js';
import { isDossier, openMaterial } from './open.js';
import { type ReadingOptions, terminalOf, withReading } from './options.js';

const lessons = `
A coder is "detente", "dictionaries:FOLDER" (PETRARCH dictionaries) or a file of codings: JSON Lines of "detente events --json", or a
table with a header (CSV, TSV) whose columns are report, sentence (its number) or start and end, actor, recipient, type, mode.
With --reports, which the first two need, sentences that nobody coded count as well (docs/coders.md).

  $ detente agree detente mine.csv --reports reports/
  $ detente agree anna.csv ben.csv detente --reports s400 --by report
  $ detente agree before.jsonl after.jsonl --json
`;

interface AgreeOptions extends ReadingOptions {
  readonly reports?: readonly string[];
  readonly by: string;
  readonly json?: boolean;
}

/** `detente agree`: where coders, or a coder and a person, disagree. */
export function agreeCommand(program: Command): void {
  const command = program
    .command('agree')
    .description('compare coders: agreement beyond chance, and each sentence on which they differ')
    .argument('<coders...>', 'two or more: detente, dictionaries:FOLDER, or files of codings');
  withReading(command)
    .option('--reports <inputs...>', 'the reports that were coded, or a dossier (give it after the coders)')
    .option('--by <unit>', 'compare by "sentence" or by "report"', 'sentence')
    .option('--json', 'one JSON record')
    .addHelpText('after', lessons)
    .action(async (coders: string[], options: AgreeOptions, self: Command) => {
      const terminal = terminalOf(self);
      const by = unitNamed(options.by);
      if (coders.length < 2)
        throw new UserError('cli/one-coder', 'There is nothing to compare: name two coders or more.', {
          hint: 'For instance: detente agree detente mine.csv --reports reports/.',
        });
      const reports = options.reports ? await reportsOf(options.reports, options, terminal) : undefined;
      const found = await codingsOf(coders, { actors: options.actors ?? [], reports });
      const texts = reports && (await textsOf(reports, found));
      const agreement = agreementOf(found.codings, { by, ...(texts ? { texts } : {}) });
      tellTroubles(
        [...found.notices, ...agreement.notices].map((notice) => ({ ...notice, severity: 'error' })),
        terminal,
      );
      terminal.out(
        options.json ? `${JSON.stringify(agreementRecord(agreement))}\n` : agreementText(agreement),
      );
    });
}

function unitNamed(by: string): 'sentence' | 'report' {
  if (by === 'sentence' || by === 'report') return by;
  throw new UserError('cli/unknown-unit', `Coders are not compared by ${JSON.stringify(by)}.`, {
    hint: 'Units: sentence, report.',
  });
}

async function reportsOf(
  inputs: readonly string[],
  options: ReadingOptions,
  terminal: Parameters<typeof openMaterial>[2],
) {
  const { material } = await openMaterial(inputs, options, terminal);
  if (!inputs.some(isDossier)) tellTroubles(material.notices, terminal);
  return material.reports;
}
