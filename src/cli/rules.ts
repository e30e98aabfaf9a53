import type { Command } from 'commander';
import { ruleEventsOf } from '../dossier/forecasts/tables.js';
import { openStoreAt } from '../dossier/tables/storePlace.js';
import { UserError } from '../model/errors.js';
import { type Direction, directions } from '../rules/event.js';
import { episodesOf } from '../rules/instances.js';
import { type Mining, mineRules, type Rule, ruleKey } from '../rules/mine.js';
import { isoOfNumber } from '../util/calendar.js';
import { terminalOf } from './options.js';
import type { Terminal } from './terminal.js';

const lessons = `
"After A does BODY to B, HEAD follows within the window", measured on imported tables: confidence beside the dyads' own base rate, lift, z and q from
common circular shifts, independent episodes, and what is left without the weightiest of them. Many press mentions, few causes: read docs/rules.md.

  $ detente rules world.duckdb --window 14
  $ detente rules case --by code --third
  $ detente rules world.duckdb --rule "174 > 161 reaction"      its episodes, down to the events
`;

interface RulesOptions {
  readonly window: string;
  readonly by: string;
  readonly third?: boolean;
  readonly top: string;
  readonly bodies: string;
  readonly q: string;
  readonly seed: string;
  readonly rule?: string;
  readonly json?: boolean;
}

/** `detente rules`: what typically follows what. */
export function rulesCommand(program: Command): void {
  program
    .command('rules')
    .description('what typically follows what in imported tables, against the base rate of the same pairs')
    .argument('<place>', 'a dossier with imported tables, or a store ending in .duckdb')
    .option('--window <days>', 'days after the body', '7')
    .option('--by <what>', "type (PLOVER) or code (the producer's)", 'type')
    .option('--third', 'also what third parties do')
    .option('--bodies <n>', 'body days below which a rule is not tested', '50')
    .option('--q <rate>', 'false-discovery rate', '0.05')
    .option('--seed <n>', 'seed of the shifts', '1')
    .option('--top <n>', 'rules to print', '20')
    .option('--rule <key>', 'one rule, "BODY > HEAD direction", with its episodes')
    .option('--json', 'one JSON record a line')
    .addHelpText('after', lessons)
    .action(async (place: string, options: RulesOptions, self: Command) => {
      const terminal = terminalOf(self);
      const store = await openStoreAt(place, 'read');
      try {
        const events = await ruleEventsOf(store, kindOf(options.by));
        if (events.length === 0) return terminal.err('detente: no acts between two states are imported.\n');
        const asked: readonly Direction[] = options.third ? directions : ['same', 'reaction'];
        const mining = mineRules(events, {
          ...{ window: whole(options.window, '--window'), seed: whole(options.seed, '--seed') },
          ...{ fewestBodies: whole(options.bodies, '--bodies'), q: shareOf(options.q), directions: asked },
        });
        if (options.rule !== undefined)
          return printRule(mining, options.rule, { events, terminal, json: options.json ?? false });
        printRules(mining, options, terminal);
      } finally {
        await store.close();
      }
    });
}

function kindOf(by: string): 'code' | 'type' {
  if (by === 'code' || by === 'type') return by;
  throw new UserError('cli/unknown-unit', `--by: rules are not of "${by}".`, { hint: 'type or code.' });
}

function whole(text: string, flag: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1) return value;
  throw new UserError('cli/bad-number', `${flag}: "${text}" is no whole number from 1.`, {
    hint: 'Give a plain number.',
  });
}

function shareOf(text: string): number {
  const value = Number(text);
  if (value > 0 && value <= 1) return value;
  throw new UserError('cli/bad-number', `--q: "${text}" is no rate.`, {
    hint: 'Give a number above 0, up to 1.',
  });
}

const day = isoOfNumber;

function printRules(mining: Mining, options: RulesOptions, terminal: Terminal): void {
  const { rules, tested, shifts, events, dyads, from, to, window } = mining;
  if (options.json) {
    for (const rule of rules)
      terminal.out(`${JSON.stringify({ ...rule, tested, from: day(from), to: day(to) })}\n`);
    return;
  }
  terminal.out(
    `${events} acts, ${dyads} directed pairs, ${day(from)} to ${day(to)}, window ${window} days: ${tested} rules tested, ${rules.length} kept at q ${options.q} (${shifts} shifts, seed ${options.seed})\n`,
  );
  const top = whole(options.top, '--top');
  const more = (list: readonly Rule[], heading: string) => {
    if (list.length > 0) terminal.out(`\n${heading}\n`);
    for (const rule of list.slice(0, top)) terminal.out(`${ruleLine(rule)}\n`);
  };
  const lifted = rules.filter(({ lift }) => lift > 1);
  more(
    lifted.filter(({ selfRepeat, carriedByOne }) => !selfRepeat && !carriedByOne),
    'What follows',
  );
  more(
    lifted.filter(({ selfRepeat, carriedByOne }) => !selfRepeat && carriedByOne),
    'Carried by one episode',
  );
  more(
    lifted.filter(({ selfRepeat }) => selfRepeat),
    'The same again',
  );
}

const n2 = (value: number): string => value.toFixed(value < 0.1 ? 3 : 2);

function ruleLine(rule: Rule): string {
  const { worst } = rule;
  const left = worst
    ? `; without ${worst.actor} from ${day(worst.from)}: ${n2(worst.confidence)}, lift ${n2(worst.lift)}`
    : '';
  return [
    ruleKey(rule).padEnd(36),
    `${n2(rule.confidence)} of ${rule.support} (base ${n2(rule.base)}, lift ${n2(rule.lift)}, z ${rule.z?.toFixed(1) ?? '-'}, q ${rule.q.toPrecision(2)})`,
    `${rule.dyads} pairs, ${rule.effective.toFixed(0)} effective of ${rule.episodes} episodes${left}`,
  ].join('  ');
}

function printRule(
  mining: Mining,
  key: string,
  { events, terminal, json }: { events: Parameters<typeof episodesOf>[2]; terminal: Terminal; json: boolean },
): void {
  const [, body = '', head = '', direction = ''] = /^(\S+)\s*>\s*(\S+)\s+(\S+)$/.exec(key.trim()) ?? [];
  const known = directions.find((one) => one === direction);
  if (!known || !mining.table.codes.includes(body) || !mining.table.codes.includes(head))
    throw new UserError('cli/unknown-rule', `"${key.slice(0, 80)}" is no rule of these tables.`, {
      hint: 'Write it as the list prints it: "BODY > HEAD direction".',
    });
  const episodes = episodesOf(mining, { body, head, direction: known }, events);
  if (json) {
    terminal.out(`${JSON.stringify(episodes)}\n`);
    return;
  }
  const rule = mining.rules.find((one) => ruleKey(one) === `${body} > ${head} ${known}`);
  terminal.out(`${rule ? ruleLine(rule) : `${key}: not kept at this q`}\n`);
  for (const { from, to, dyads, hits, instances } of episodes) {
    terminal.out(
      `\n${day(from)} to ${day(to)}: ${instances.length} bodies, ${dyads} pairs, ${hits} followed\n`,
    );
    for (const one of instances) {
      const followed =
        one.headDay === undefined ? 'nothing followed' : `${day(one.headDay)} ${one.headEvents.join(' ')}`;
      terminal.out(
        `  ${day(one.day)} ${one.actor} > ${one.recipient} ${one.bodyEvents.join(' ')} -> ${followed}\n`,
      );
    }
  }
}
