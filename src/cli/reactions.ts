import type { Command } from 'commander';
import { type AnswersView, answersSheet } from '../briefs/sheets/answersSheet.js';
import { relationActsOf } from '../dossier/relationActs.js';
import { UserError } from '../model/errors.js';
import type { RelationAct } from '../relations/act.js';
import { answersOf, type Side, sides } from '../relations/answers.js';
import type { RowRef } from '../relations/rowRef.js';
import { tellTroubles } from './material.js';
import { openMaterial } from './open.js';
import { count, terminalOf } from './options.js';
import {
  codeOf,
  isStore,
  noRows,
  type RelationOptions,
  spanOf,
  stateCode,
  withRelationInputs,
  withStore,
} from './relationInputs.js';
import { showSheet } from './showSheet.js';
import type { Terminal } from './terminal.js';

interface ReactionsOptions extends RelationOptions {
  readonly of: string;
  readonly act: string;
  readonly lags: number;
  readonly seed: number;
}

const lessons = `
What a third party does after one party acts toward another, against what it does after as many moments taken at random together.

  $ detente reactions China India --of Russia --in world.duckdb
  $ detente reactions USA IRN --of CHN --act cooperation --bin week --in world.duckdb --html answers.html
`;

/** `detente reactions`: what a third party does after one acts toward another. */
export function reactionsCommand(program: Command): void {
  const command = program
    .command('reactions')
    .description('what a third party does after one party acts toward another')
    .argument('<actor>', 'who acts')
    .argument('<recipient>', 'toward whom')
    .requiredOption('--of <party>', 'whose answer is asked for');
  withRelationInputs(command, 'week')
    .option('--act <channel>', `which acts are answered: ${sides.join(', ')}`, 'conflict')
    .option('--lags <n>', 'bins looked at after an act, and before it for comparison', count, 8)
    .option('--seed <n>', 'seed of the random shifts', count, 1)
    .addHelpText('after', lessons)
    .action(async (actor: string, recipient: string, options: ReactionsOptions, self: Command) => {
      const terminal = terminalOf(self);
      const act = sides.find((one) => one === options.act);
      if (!act)
        throw new UserError('cli/bad-channel', `"${options.act}" is no channel that can be answered.`, {
          hint: `One of ${sides.join(', ')}.`,
        });
      const told = isStore(options)
        ? await fromStore(options, [actor, recipient, options.of])
        : await fromMaterial(options, [actor, recipient, options.of], terminal);
      const view = viewOf(told, options, act);
      await showSheet({ sheet: () => answersSheet(view), json: () => view }, options, terminal);
    });
}

type Three = readonly [actor: string, recipient: string, third: string];

interface Told {
  readonly parties: Three;
  readonly acts: readonly RelationAct[];
  readonly from: string;
  readonly rows: readonly RowRef[];
}

/** Random shifts drawn. */
const draws = 999;

function viewOf({ parties, acts, from, rows }: Told, options: ReactionsOptions, act: Side): AnswersView {
  const [actor, recipient, third] = parties;
  if (new Set(parties).size < 3)
    throw new UserError('cli/bad-pair', 'Three different parties are needed.', {
      hint: 'For instance: detente reactions CHN IND --of RUS --in world.duckdb',
    });
  const { lags, seed } = options;
  const before = Math.max(1, lags);
  const answers = answersOf(acts, {
    ...{ actor, recipient, third, act, lags, before, draws, seed },
    ...spanOf(options),
  });
  return { answers, from, rows };
}

async function fromMaterial(options: ReactionsOptions, asked: Three, terminal: Terminal): Promise<Told> {
  const { material } = await openMaterial(options.in, options, terminal);
  tellTroubles(material.notices, terminal);
  const parties = asked.map((one) => codeOf(material, one)) as unknown as Three;
  const { acts, notices } = relationActsOf(material);
  for (const { message, hint } of notices) terminal.err(`detente: ${message}. ${hint}\n`);
  return { parties, acts, from: 'reports, each act once', rows: [] };
}

async function fromStore(options: ReactionsOptions, asked: Three): Promise<Told> {
  const parties = asked.map(stateCode) as unknown as Three;
  const { from, to } = spanOf(options);
  const { storedActs } = await import('../dossier/tables/storedActs.js');
  return withStore(options, async (store, place) => {
    const found = await storedActs(store, { parties, from, to, dataset: options.dataset });
    if (found.dataset === undefined) throw noRows(`no events among ${parties.join(', ')}`, place);
    const [actor, recipient, third] = parties;
    const rows = [
      ...found.rowsOf(actor, recipient),
      ...found.rowsOf(third, actor),
      ...found.rowsOf(third, recipient),
    ];
    return { parties, acts: found.acts, from: `events of ${found.dataset}`, rows };
  });
}
