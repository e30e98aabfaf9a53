import type { Command } from 'commander';
import { keepRanking, rankFromTables } from '../dossier/forecasts/ranking.js';
import { nodeEffects } from '../dossier/nodeEffects.js';
import { withTables } from '../dossier/tables/storePlace.js';
import { UserError } from '../model/errors.js';
import { withForecasts } from './forecastPlace.js';
import { isDossier } from './open.js';
import { terminalOf } from './options.js';
import { rankingLines } from './rankingText.js';

const lessons = `
An order of parties with named, dated terms, learnt from the imported tables. It supposes that there is such an act and says nothing of how likely one is:
that is a question of its own ("detente question add"). In a dossier it is kept, with an id for "detente why".

  $ detente next case China --type SANCTION               toward whom
  $ detente next case CHN --type SANCTION --by-whom       who toward China
  $ detente next world.duckdb CHN --type CONSULT --top 10
  $ detente why R1 case                                   every term with its acts
`;

interface NextOptions {
  readonly type: string;
  readonly byWhom?: boolean;
  readonly top: number;
  readonly json?: boolean;
}

/** `detente next`: who will do something to whom next, if anybody. */
export function nextCommand(program: Command): void {
  program
    .command('next')
    .description('rank toward whom a party acts next, or who toward it, if anybody; no probabilities')
    .argument('<place>', 'a dossier with imported tables, or a store ending in .duckdb')
    .argument('<party>', 'by ISO code or English name')
    .requiredOption('--type <code>', 'PLOVER type of the act')
    .option('--by-whom', 'who acts toward the party, not toward whom it acts')
    .option('--top <n>', 'answers', top, 5)
    .option('--json', 'the whole record')
    .addHelpText('after', lessons)
    .action(async (place: string, party: string, options: NextOptions, self: Command) => {
      const terminal = terminalOf(self);
      const words = {
        ...{ party, type: options.type, top: options.top },
        direction: options.byWhom ? ('by' as const) : ('toward' as const),
      };
      const rank = (today: string) => withTables(place, (store) => rankFromTables(store, words, today));
      const ranking = isDossier(place)
        ? await withForecasts(place, { mode: 'write' }, async (desk) =>
            keepRanking(desk, await rank(desk.dossier.effects.now().slice(0, 10))),
          )
        : await rank(nodeEffects().now().slice(0, 10));
      terminal.out(
        options.json
          ? `${JSON.stringify(ranking)}\n`
          : `${rankingLines(ranking, { terms: 3, acts: 2 }).join('\n')}\n`,
      );
    });
}

function top(text: string): number {
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text);
  throw new UserError('cli/bad-number', `--top: "${text}" is no number from 1 to 999.`, {
    hint: 'Give a plain number.',
  });
}
