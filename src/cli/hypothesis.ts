import type { Command } from 'commander';
import { acceptHypothesis } from '../dossier/matrix/accept.js';
import { matrixAt } from '../dossier/matrix/desk.js';
import {
  addHypothesis,
  editHypothesis,
  removeHypothesis,
  setQuestion,
} from '../dossier/matrix/hypotheses.js';
import type { ProposedHypothesis } from '../dossier/matrix/proposal.js';
import { proposalsOf } from '../dossier/matrix/propose.js';
import type { HypothesisRecord } from '../dossier/matrix/records.js';
import { UserError } from '../model/errors.js';
import { matrixListing } from './matrixListing.js';
import { type HypothesisOptions, hypothesisWords, withHypothesis } from './matrixOptions.js';
import { ownName, withMatrix } from './matrixPlace.js';
import { terminalOf } from './options.js';
import { materialOfDossier } from './stored.js';

const lessons = `
An explanation that could be refuted. One that is put forward after rows are known carries the mark of it.

  $ detente hypothesis list s400 --proposed                       reasons that the reports give
  $ detente hypothesis add s400 "Output of the factory fell" --from c0i9eq6l1gz2l27
  $ detente hypothesis add s400 "None of these" --none
  $ detente hypothesis edit s400 H1 --prior 0.2 --class "late deliveries of air defence systems, 2000-2020"
  $ detente rate s400 E1 H1=I H2=C --by ann                       then weigh: detente weigh s400
`;

interface AddOptions extends HypothesisOptions {
  readonly id?: string;
  readonly from?: string[];
  readonly by: string;
}

/** `detente hypothesis`: the explanations of a dossier. */
export function hypothesisCommand(program: Command): void {
  const command = program
    .command('hypothesis')
    .description('add, list, edit and remove competing explanations of a dossier')
    .addHelpText('after', lessons);
  withHypothesis(command.command('add').description('put an explanation forward'))
    .argument('<dossier>')
    .argument('[text]', 'what would be so; with --from the words of the report stand in')
    .option('--id <id>', 'default: H1, H2 ...; H0 for "none of these"')
    .option('--none', '"none of these": it keeps open mass and need not be rated')
    .option('--from <claim...>', 'stated reasons that it takes up, by their ids')
    .option('--by <who>', 'who puts it forward', ownName())
    .action(async (path: string, text: string | undefined, options: AddOptions, self: Command) => {
      terminalOf(self).out(
        lineOf(await added(path, { ...options, ...(text === undefined ? {} : { text }) }, self)),
      );
    });
  command
    .command('list')
    .description('list them, with who put them forward')
    .argument('<dossier>')
    .option('--proposed', 'reasons in the reports that nobody took up yet')
    .option('--json', 'one JSON record a line')
    .action(matrixListing('hypotheses', { record: lineOf, proposal: proposalLine }));
  withHypothesis(command.command('edit').description('change one'))
    .argument('<dossier>')
    .argument('<id>')
    .option('--text <words>', 'another text; after evidence it counts as put forward after it')
    .option('--same-meaning', 'only the wording changes')
    .option('--by <who>', 'who changes it', ownName())
    .action(
      async (
        path: string,
        id: string,
        options: HypothesisOptions & { sameMeaning?: boolean; by: string },
        self: Command,
      ) => {
        const { sameMeaning = false, by } = options;
        const change = { set: hypothesisWords(options), sameMeaning, by };
        const record = await withMatrix(path, { mode: 'write', by }, (desk) =>
          editHypothesis(desk, id, change),
        );
        terminalOf(self).out(lineOf(record));
      },
    );
  shortCommands(command);
}

/** `remove` and `question`. */
function shortCommands(command: Command): void {
  command
    .command('remove')
    .description('take one out, with its marks ("detente undo" brings them back)')
    .argument('<dossier>')
    .argument('<id>')
    .option('--by <who>', 'who removes it', ownName())
    .action(async (path: string, id: string, { by }: { by: string }, self: Command) => {
      await withMatrix(path, { mode: 'write', by }, (desk) => removeHypothesis(desk, id));
      terminalOf(self).out(`${id} removed\n`);
    });
  command
    .command('question')
    .description('say what the explanations explain')
    .argument('<dossier>')
    .argument('<text>')
    .option('--by <who>', 'who asks', ownName())
    .action(async (path: string, text: string, { by }: { by: string }, self: Command) => {
      await withMatrix(path, { mode: 'write', by }, (desk) => setQuestion(desk, text));
      terminalOf(self).out(`${text}\n`);
    });
}

async function added(
  path: string,
  { text, ...options }: AddOptions,
  self: Command,
): Promise<HypothesisRecord> {
  const { id, from, by } = options;
  const set = {
    ...hypothesisWords(options),
    ...(text === undefined ? {} : { text }),
    ...(id === undefined ? {} : { id }),
  };
  const material = from ? (await materialOfDossier(path, {}, terminalOf(self))).material : undefined;
  return withMatrix(path, { mode: 'write', by }, async (desk) => {
    if (material === undefined) return addHypothesis(desk, { ...set, text: wordsOf(text) });
    return acceptHypothesis(
      desk,
      { ids: from ?? [], proposals: proposalsOf(material, matrixAt(desk)) },
      { set },
    );
  });
}

function wordsOf(text: string | undefined): string {
  if (text !== undefined) return text;
  throw new UserError('hypotheses/no-text', 'A hypothesis needs words.', {
    hint: 'detente hypothesis add <dossier> "what would be so", or --from <claim>.',
  });
}

function proposalLine({ id, hypothesis, because }: ProposedHypothesis): string {
  return `${id} PROPOSED ${hypothesis.text} (${because})\n`;
}

function lineOf({ hypothesis, entered, changes }: HypothesisRecord): string {
  const { id, text, prior, referenceClass, none, relations = [], addedAfter } = hypothesis;
  const marks = [
    ...(none ? ['none of these'] : []),
    ...(prior === undefined
      ? []
      : [`prior ${prior}${referenceClass ? `, counted in: ${referenceClass}` : ''}`]),
    ...relations.map(({ kind, other }) => `${kind} ${other}`),
    ...(addedAfter ? [`put forward after ${addedAfter.join(', ')}`] : []),
    `by ${entered.by}, ${entered.at.slice(0, 10)}`,
    ...(changes.length > 0 ? [`changed ${changes.length === 1 ? 'once' : `${changes.length} times`}`] : []),
  ];
  return `${id} ${text.replace(/\s+/g, ' ')} [${marks.join('; ')}]\n`;
}
