import type { Command } from 'commander';
import { acceptProposal } from '../dossier/matrix/accept.js';
import { anchorsFor } from '../dossier/matrix/anchors.js';
import { type MatrixDesk, matrixAt } from '../dossier/matrix/desk.js';
import {
  addEvidence,
  type EvidenceWords,
  editEvidence,
  rejectProposal,
  removeEvidence,
} from '../dossier/matrix/evidence.js';
import type { Proposal } from '../dossier/matrix/proposal.js';
import { proposalsOf } from '../dossier/matrix/propose.js';
import type { EvidenceRecord } from '../dossier/matrix/records.js';
import { retractCommands } from './evidenceRetract.js';
import { matrixListing } from './matrixListing.js';
import { type RowOptions, rowWords, withRow } from './matrixOptions.js';
import { ownName, withMatrix } from './matrixPlace.js';
import { terminalOf } from './options.js';
import { materialOfDossier } from './stored.js';

const lessons = `
Rows come from what the reports tell, or are added by hand. A proposal counts for nothing until somebody accepts it by name.

  $ detente evidence list s400 --proposed                         what the reports offer, contradictions first
  $ detente evidence accept s400 f15zqnud0wiom81 --grade C3 --marks
  $ detente evidence add s400 "Crews went to another buyer in July" --kind absence --open
  $ detente evidence edit s400 E9 --question Q2                   when Q2 is answered, the outcome is proposed as a row
  $ detente evidence edit s400 E3 --reading told=0.2 disputed=0.8
  $ detente evidence retract s400 "Example Wire" --note "withdrawn by the paper"
`;

const BY = ['--by <who>', 'who decides it'] as const;

/** `detente evidence`: the rows of a dossier's matrix. */
export function evidenceCommand(program: Command): void {
  const command = program
    .command('evidence')
    .description('add, list, accept, reject and change rows of evidence; retract a source')
    .addHelpText('after', lessons);
  addCommand(command);
  editCommand(command);
  decideCommands(command);
  retractCommands(command);
  command
    .command('list')
    .description('list the rows, or what is proposed')
    .argument('<dossier>')
    .option('--proposed', 'rows that the material offers and nobody decided on')
    .option('--json', 'one JSON record a line')
    .action(matrixListing('evidence', { record: rowLine, proposal: proposalLines }));
}

function addCommand(command: Command): void {
  withRow(command.command('add').description('add a row by hand'))
    .argument('<dossier>')
    .argument('<text>', 'what was seen, said, assumed, or not seen')
    .option('--id <id>', 'default: E1, E2 ...')
    .option('--from <id...>', 'events, claims or findings whose words it goes back to')
    .option(...BY, ownName())
    .action(
      async (
        path: string,
        text: string,
        options: RowOptions & { id?: string; from?: string[]; by: string },
        self: Command,
      ) => {
        const { id, from, by } = options;
        const words = { ...rowWords(options), ...(await linked(path, from, self)), text } as EvidenceWords & {
          text: string;
        };
        const record = await withMatrix(path, { mode: 'write', by }, (desk) =>
          addEvidence(desk, id === undefined ? words : { ...words, id }),
        );
        terminalOf(self).out(rowLine(record));
      },
    );
}

async function linked(
  path: string,
  from: readonly string[] | undefined,
  self: Command,
): Promise<EvidenceWords> {
  if (from === undefined) return {};
  const { material } = await materialOfDossier(path, {}, terminalOf(self));
  return { anchors: anchorsFor(material, from), supportedBy: from };
}

function editCommand(command: Command): void {
  withRow(command.command('edit').description('change a row'))
    .argument('<dossier>')
    .argument('<id>')
    .option('--text <words>', 'another text')
    .option(...BY, ownName())
    .action(async (path: string, id: string, options: RowOptions & { by: string }, self: Command) => {
      const set = rowWords(options) as EvidenceWords;
      const record = await withMatrix(path, { mode: 'write', by: options.by }, (desk) =>
        editEvidence(desk, id, { set }),
      );
      terminalOf(self).out(rowLine(record));
    });
  command
    .command('remove')
    .description('take a row out, with its marks ("detente undo" brings them back)')
    .argument('<dossier>')
    .argument('<id>')
    .option(...BY, ownName())
    .action(async (path: string, id: string, { by }: { by: string }, self: Command) => {
      await withMatrix(path, { mode: 'write', by }, (desk) => removeEvidence(desk, id));
      terminalOf(self).out(`${id} removed\n`);
    });
}

function decideCommands(command: Command): void {
  withRow(command.command('accept').description('make proposals rows of evidence'))
    .argument('<dossier>')
    .argument('<proposal...>', 'ids as "evidence list --proposed" shows them')
    .option('--text <words>', 'other words than those of the proposal')
    .option('--marks', 'make the suggested marks your own as well')
    .option(...BY, ownName())
    .action(
      async (
        path: string,
        ids: string[],
        options: RowOptions & { marks?: boolean; by: string },
        self: Command,
      ) => {
        const terminal = terminalOf(self);
        const { material } = await materialOfDossier(path, {}, terminal);
        const { marks = false, by } = options;
        const set = rowWords(options) as EvidenceWords;
        await withMatrix(path, { mode: 'write', by }, async (desk: MatrixDesk) => {
          for (const id of ids) {
            const proposals = proposalsOf(material, matrixAt(desk));
            terminal.out(rowLine(await acceptProposal(desk, { id, proposals }, { set, marks })));
          }
        });
      },
    );
  command
    .command('reject')
    .description('turn proposals down; they are not made again')
    .argument('<dossier>')
    .argument('<proposal...>')
    .option('--note <words>', 'why')
    .option(...BY, ownName())
    .action(async (path: string, ids: string[], options: { note?: string; by: string }, self: Command) => {
      const { note, by } = options;
      await withMatrix(path, { mode: 'write', by }, async (desk) => {
        for (const id of ids) await rejectProposal(desk, id, note === undefined ? {} : { note });
      });
      terminalOf(self).out(`rejected: ${ids.join(', ')}\n`);
    });
}

function rowLine({ evidence, entered, proposal, retracted }: EvidenceRecord): string {
  const {
    id,
    text,
    kind,
    origin,
    reliability = '',
    credibility = '',
    open,
    question,
    readings,
    contradictedBy,
  } = evidence;
  const marks = [
    ...(kind ? [kind] : []),
    ...(origin ? [`origin ${origin}`] : []),
    ...(reliability || credibility ? [`grade ${reliability}${credibility}`] : []),
    ...(readings ? [readings.map((one) => `${one.id} ${one.share}`).join(', ')] : []),
    ...(contradictedBy ? [`contradicted by ${contradictedBy.join(', ')}`] : []),
    ...(open ? ['open'] : []),
    ...(question ? [open ? `waits for ${question}` : `tells the outcome of ${question}`] : []),
    ...(retracted ? [`its source was retracted by ${retracted.by}, ${retracted.at.slice(0, 10)}`] : []),
    `by ${entered.by}, ${entered.at.slice(0, 10)}${proposal ? `, proposed as ${proposal}` : ''}`,
  ];
  return `${id} ${text.replace(/\s+/g, ' ')} [${marks.join('; ')}]\n`;
}

/** A proposal with its argument and what it suggests. */
export function proposalLines({ id, row, argument, suggested }: Proposal): string {
  return [
    `${id} PROPOSED ${row.kind ?? 'row'}: ${row.text.replace(/\s+/g, ' ')}${row.origin ? ` [origin ${row.origin}]` : ''}`,
    ...argument.map((step) => `    ${step}`),
    ...suggested.map(
      ({ hypothesis, reading, mark, because }) =>
        `    suggested: ${hypothesis}${reading ? ` as ${reading}` : ''} ${mark}: ${because}`,
    ),
    '',
  ].join('\n');
}
