import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import type { Material } from '../briefs/material.js';
import { binLines, triangleWords, verdictWords } from '../briefs/wording/relation.js';
import { partyCode, relationActsOf } from '../dossier/relationActs.js';
import { UserError } from '../model/errors.js';
import type { RelationAct } from '../relations/act.js';
import { type Bin, bins } from '../relations/bins.js';
import { type Direction, type Relation, relationOf } from '../relations/relation.js';
import { defaultRule, ruleFrom } from '../relations/rule.js';
import { tellTroubles } from './material.js';
import { openMaterial } from './open.js';
import { day, type ReadingOptions, terminalOf, withReading } from './options.js';
import type { Terminal } from './terminal.js';

interface RelationOptions extends ReadingOptions {
  readonly in: string[];
  readonly with?: string;
  readonly bin: string;
  readonly from?: string;
  readonly to?: string;
  readonly rule?: string;
  readonly json?: boolean;
  readonly tables?: boolean;
}

const lessons = `
Two channels, cooperation and conflict, in each direction; breaks with their dates and doubt; and what became of it: noise, crack,
breakdown or recovery, by a rule that you can read and change (docs/relations.md).

  $ detente relation Russia China --in s400
  $ detente relation RUS CHN --with IND --bin month --in s400 --json
  $ detente relation RUS UKR --bin week --in world.duckdb        imported tables; parties by ISO code
`;

/** `detente relation`: what became of a pair. */
export function relationCommand(program: Command): void {
  const command = program
    .command('relation')
    .description('series, breaks and verdict of a pair, in both directions')
    .argument('<first>', 'a party, by code or by a name the material uses')
    .argument('<second>', 'the other party')
    .requiredOption('--in <inputs...>', 'reports or a dossier, as for brief, or an event store');
  withReading(command)
    .option('--tables', 'the event tables imported into the dossier, not its reports')
    .option('--with <party>', 'a third party: the state of the triangle')
    .option('--bin <length>', bins.join(', '), 'month')
    .option('--from <day>', 'first day, YYYY-MM-DD', day)
    .option('--to <day>', 'last day', day)
    .option('--rule <file>', 'a verdict rule of your own (docs/relations.md)')
    .option('--json', 'everything, with the ids of the acts')
    .addHelpText('after', lessons)
    .action(async (first: string, second: string, options: RelationOptions, self: Command) => {
      const terminal = terminalOf(self);
      const span = spanOf(options);
      const asked = { first, second, ...(options.with === undefined ? {} : { third: options.with }) };
      const told = isStore(options)
        ? await fromStore(options, asked)
        : await fromMaterial(options, { asked, terminal });
      const relation = relationOf(told.acts, {
        parties: told.parties,
        ...(told.third === undefined ? {} : { third: told.third }),
        ...span,
        rule:
          options.rule === undefined
            ? defaultRule
            : ruleFrom(await readFile(options.rule, 'utf8'), options.rule),
      });
      if (options.json) terminal.out(`${JSON.stringify(relation)}\n`);
      else print(relation, told.describe, terminal);
    });
}

function spanOf({ bin, from, to }: RelationOptions): { bin: Bin; from?: string; to?: string } {
  const known = bins.find((one) => one === bin);
  if (!known)
    throw new UserError('cli/bad-bin', `"${bin}" is no length of a bin.`, {
      hint: `One of ${bins.join(', ')}.`,
    });
  return { bin: known, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

interface Asked {
  readonly first: string;
  readonly second: string;
  readonly third?: string;
}

/** Acts with the codes of the parties asked for, and what each act is in words. */
interface Told {
  readonly parties: readonly [string, string];
  readonly third?: string;
  readonly acts: readonly RelationAct[];
  readonly describe: (id: string) => string | undefined;
}

/** Imported tables: a store of its own, or with --tables that of a dossier. */
const isStore = (options: RelationOptions): boolean =>
  options.tables === true || options.in.some((place) => place.endsWith('.duckdb'));

async function fromMaterial(
  options: RelationOptions,
  { asked, terminal }: { asked: Asked; terminal: Terminal },
): Promise<Told> {
  const { material } = await openMaterial(options.in, options, terminal);
  tellTroubles(material.notices, terminal);
  const { acts, notices } = relationActsOf(material);
  for (const { message, hint } of notices) terminal.err(`detente: ${message}. ${hint}\n`);
  return {
    parties: [codeOf(material, asked.first), codeOf(material, asked.second)],
    ...(asked.third === undefined ? {} : { third: codeOf(material, asked.third) }),
    acts,
    describe: (id) => {
      const event = material.events.find((one) => one.id === id);
      return event && `${event.type}: ${event.sentence.exact.replace(/\s+/g, ' ')}`;
    },
  };
}

async function fromStore(options: RelationOptions, asked: Asked): Promise<Told> {
  const [place = '', ...more] = options.in;
  if (more.length > 0)
    throw new UserError(
      'cli/mixed-inputs',
      'An event store stands alone: it cannot be mixed with other inputs.',
      {
        hint: `Import into it first: "detente import FILE --into ${place}".`,
      },
    );
  const { openStoreAt } = await import('../dossier/tables/storePlace.js');
  const { storedActs } = await import('../dossier/tables/storedActs.js');
  const parties = [asked.first.toUpperCase(), asked.second.toUpperCase()] as const;
  const third = asked.third?.toUpperCase();
  const store = await openStoreAt(place, 'read');
  try {
    const all = third === undefined ? parties : [...parties, third];
    const found = await storedActs(store, { parties: all, from: options.from, to: options.to });
    return { parties, ...(third === undefined ? {} : { third }), ...found };
  } finally {
    await store.close();
  }
}

function codeOf(material: Material, asked: string): string {
  const code = partyCode(material, asked);
  if (code !== undefined) return code;
  throw new UserError('cli/unknown-party', `"${asked}" acts in none of the reports.`, {
    hint: 'Use a code or a name as "detente events" prints it.',
  });
}

function print(relation: Relation, describe: Told['describe'], terminal: Terminal): void {
  for (const direction of relation.directions) {
    const { series, verdict } = direction;
    terminal.out(`\n${series.actor} toward ${series.recipient}, by ${series.bin}\n`);
    for (const line of binLines(direction)) terminal.out(`  ${line}\n`);
    for (const line of verdict
      ? verdictWords(verdict)
      : series.notices.map(({ message, hint }) => `${message}. ${hint}`))
      terminal.out(`${line}\n`);
    for (const line of carriers(direction, describe)) terminal.out(`  ${line}\n`);
  }
  if (relation.triangle) terminal.out(`\n${triangleWords(relation.triangle)}\n`);
}

/** The acts that carry the break, or the last ones where there are too few for one: each with its way back. */
function carriers({ verdict, series }: Direction, describe: Told['describe']): string[] {
  const ids = verdict?.carriedBy ?? series.bins.flatMap((bin) => bin.ids).slice(-5);
  return ids.flatMap((id) => {
    const words = describe(id);
    return words === undefined ? [] : [`${id} ${words}`];
  });
}
