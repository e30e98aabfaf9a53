import type { Command } from 'commander';
import { type PartnersView, partnersSheet } from '../briefs/sheets/partnersSheet.js';
import { relationActsOf } from '../dossier/relationActs.js';
import { partnersOf, tallyPartners } from '../relations/partners.js';
import { stretchesOf } from '../relations/stretches.js';
import { tellTroubles } from './material.js';
import { openMaterial } from './open.js';
import { count, day, terminalOf } from './options.js';
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

interface PartnersOptions extends RelationOptions {
  readonly since?: string;
  readonly top: number;
}

const lessons = `
With whom a party deals, how much, in which channels, and what changed between two stretches of the same length.

  $ detente partners Russia --in world.duckdb
  $ detente partners RUS --in world.duckdb --since 2022-02-24 --top 40 --html rus.html
  $ detente partners India --in s400
`;

/** `detente partners`: with whom, how much, and what changed. */
export function partnersCommand(program: Command): void {
  const command = program
    .command('partners')
    .description('with whom a party deals: how much, cooperation and conflict, share, change')
    .argument('<party>', 'a party, by code or by a name the material uses');
  withRelationInputs(command)
    .option(
      '--since <day>',
      'compare the days from here on with as many before (default: the last year)',
      day,
    )
    .option('--top <n>', 'partners shown', count, 25)
    .addHelpText('after', lessons)
    .action(async (party: string, options: PartnersOptions, self: Command) => {
      const terminal = terminalOf(self);
      const view = isStore(options)
        ? await fromStore(options, party)
        : await fromMaterial(options, party, terminal);
      await showSheet({ sheet: () => partnersSheet(view), json: () => view }, options, terminal);
    });
}

async function fromMaterial(
  options: PartnersOptions,
  asked: string,
  terminal: Terminal,
): Promise<PartnersView> {
  const { from, to } = spanOf(options);
  const { material } = await openMaterial(options.in, options, terminal);
  tellTroubles(material.notices, terminal);
  const party = codeOf(material, asked);
  const { acts, notices } = relationActsOf(material);
  for (const { message, hint } of notices) terminal.err(`detente: ${message}. ${hint}\n`);
  const own = acts.filter(
    (act) =>
      (act.actor === party || act.recipient === party) &&
      (from === undefined || act.day >= from) &&
      (to === undefined || act.day <= to),
  );
  const days = own.map((act) => act.day).sort();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const stretches =
    first === ''
      ? { from: '', split: '' }
      : stretchesOf({ first: from ?? first, last: to ?? last }, options.since);
  return {
    ...{ party, first, last, stretches, rows: [], from: 'reports, each act once', most: options.top },
    partners: partnersOf(tallyPartners(own, party, stretches)),
  };
}

async function fromStore(options: PartnersOptions, asked: string): Promise<PartnersView> {
  const party = stateCode(asked);
  const { from, to } = spanOf(options);
  const { storedPartners } = await import('../dossier/tables/storedPartners.js');
  const { netPartners } = await import('../dossier/tables/netPartners.js');
  return withStore(options, async (store, place) => {
    const query = { party, from, to, dataset: options.dataset, since: options.since };
    const found = await storedPartners(store, query);
    const nets = await netPartners(store, query);
    if (!found && !nets) throw noRows(`no row of ${party}`, place);
    return {
      ...{ party, most: options.top, rows: found?.rows ?? [], from: `events of ${found?.dataset}` },
      ...{ first: found?.first ?? '', last: found?.last ?? '' },
      stretches: found?.stretches ?? { from: '', split: '' },
      partners: partnersOf(found?.tallies ?? []),
      ...(nets ? { nets } : {}),
    };
  });
}
