import type { Command } from 'commander';
import { type BreaksView, breaksSheet } from '../briefs/sheets/breaksSheet.js';
import { relationActsOf } from '../dossier/relationActs.js';
import { UserError } from '../model/errors.js';
import type { VerdictRule } from '../relations/judge.js';
import { rankNets } from '../relations/netRelation.js';
import { type RankingOrder, rankBreaks, rankingOrders } from '../relations/screen.js';
import { screenActs } from '../relations/screenActs.js';
import { tellTroubles } from './material.js';
import { openMaterial } from './open.js';
import { count, terminalOf } from './options.js';
import {
  isStore,
  noRows,
  type RelationOptions,
  ruleOf,
  spanOf,
  withRelationInputs,
  withStore,
} from './relationInputs.js';
import { showSheet } from './showSheet.js';
import type { Terminal } from './terminal.js';

interface BreaksOptions extends RelationOptions {
  readonly rule?: string;
  readonly sort: string;
  readonly false: number;
  readonly top: number;
  readonly nets?: boolean;
}

const lessons = `
Every pair with enough acts, both directions: breaks of each channel with their interval, ranked, and the word of the rule. Of many
steady pairs some break by chance; the list is cut so that few of its lines are expected to be false.

  $ detente breaks --in world.duckdb --bin week
  $ detente breaks --in world.duckdb --sort latest --top 50 --html breaks.html
`;

/** `detente breaks`: where relations broke. */
export function breaksCommand(program: Command): void {
  const command = program
    .command('breaks')
    .description('breaks of all pairs with enough acts, ranked, with the share expected to be false');
  withRelationInputs(command, 'month')
    .option('--rule <file>', 'a verdict rule of your own (docs/relations.md)')
    .option('--sort <order>', rankingOrders.join(', '), 'surest')
    .option('--false <percent>', 'share of the list that may be false', percentOf, 5)
    .option('--top <n>', 'breaks shown', count, 25)
    .option('--nets', 'net series as well (without it only where there are no events)')
    .addHelpText('after', lessons)
    .action(async (options: BreaksOptions, self: Command) => {
      const terminal = terminalOf(self);
      const order = rankingOrders.find((one) => one === options.sort);
      if (!order)
        throw new UserError('cli/bad-order', `"${options.sort}" is no order of breaks.`, {
          hint: `One of ${rankingOrders.join(', ')}.`,
        });
      const asked = { order, share: options.false / 100, rule: await ruleOf(options.rule) };
      const view = isStore(options)
        ? await fromStore(options, asked)
        : await fromMaterial(options, asked, terminal);
      await showSheet({ sheet: () => breaksSheet(view), json: () => view }, options, terminal);
    });
}

function percentOf(value: string): number {
  const number = /^\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
  if (number > 0 && number <= 100) return number;
  throw new UserError('cli/bad-number', `"${value}" is no share in percent.`, {
    hint: 'Give a number above 0, at most 100.',
  });
}

interface Asked {
  readonly order: RankingOrder;
  readonly share: number;
  readonly rule: VerdictRule;
}

async function fromMaterial(
  options: BreaksOptions,
  { order, share, rule }: Asked,
  terminal: Terminal,
): Promise<BreaksView> {
  const span = spanOf(options);
  const { material } = await openMaterial(options.in, options, terminal);
  tellTroubles(material.notices, terminal);
  const { acts, notices } = relationActsOf(material);
  for (const { message, hint } of notices) terminal.err(`detente: ${message}. ${hint}\n`);
  const days = acts.map(({ day }) => day).sort();
  return {
    ...{ bin: span.bin, share, most: options.top, from: 'reports, each act once' },
    ...{ first: span.from ?? days[0] ?? '', last: span.to ?? days.at(-1) ?? '' },
    ranking: rankBreaks(screenActs(acts, span, rule), { share, order }),
  };
}

async function fromStore(options: BreaksOptions, { order, share, rule }: Asked): Promise<BreaksView> {
  const { bin, from, to } = spanOf(options);
  const { screenEvents } = await import('../dossier/tables/storedScreen.js');
  const { screenNets } = await import('../dossier/tables/netScreen.js');
  return withStore(options, async (store, place) => {
    const query = { bin, from, to, rule, dataset: options.dataset };
    const events = await screenEvents(store, query);
    const nets = events && !options.nets ? undefined : await screenNets(store, query);
    if (!events && !nets) throw noRows('no events and no nets', place);
    return {
      ...{ bin, share, most: options.top, from: `events of ${events?.dataset}` },
      ...{ first: events?.first ?? '', last: events?.last ?? '' },
      ...(events ? { ranking: rankBreaks(events.dyads, { share, order }) } : {}),
      ...(nets ? { nets: { dataset: nets.dataset, ranking: rankNets(nets.relations, share) } } : {}),
    };
  });
}
