import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import type { Material } from '../briefs/material.js';
import { binLines, triangleWords, verdictWords } from '../briefs/wording/relation.js';
import { partyCode, relationActsOf } from '../dossier/relationActs.js';
import { UserError } from '../model/errors.js';
import { type Bin, bins } from '../relations/bins.js';
import { type Direction, type Relation, relationOf } from '../relations/relation.js';
import { defaultRule, ruleFrom } from '../relations/rule.js';
import { isIsoDay } from '../util/calendar.js';
import { tellTroubles } from './material.js';
import { openMaterial } from './open.js';
import { type ReadingOptions, terminalOf, withReading } from './options.js';
import type { Terminal } from './terminal.js';

interface RelationOptions extends ReadingOptions {
  readonly in: string[];
  readonly with?: string;
  readonly bin: string;
  readonly from?: string;
  readonly to?: string;
  readonly rule?: string;
  readonly json?: boolean;
}

const lessons = `
Two channels, cooperation and conflict, in each direction; breaks with their dates and doubt; and what became of it: noise, crack,
breakdown or recovery, by a rule that you can read and change (docs/relations.md).

  $ detente relation Russia China --in s400
  $ detente relation RUS CHN --with IND --bin month --in s400 --json
`;

/** `detente relation`: what became of a pair. */
export function relationCommand(program: Command): void {
  const command = program
    .command('relation')
    .description('series, breaks and verdict of a pair, in both directions')
    .argument('<first>', 'a party, by code or by a name the material uses')
    .argument('<second>', 'the other party')
    .requiredOption('--in <inputs...>', 'reports or a dossier, as for brief');
  withReading(command)
    .option('--with <party>', 'a third party: the state of the triangle')
    .option('--bin <length>', bins.join(', '), 'month')
    .option('--from <day>', 'first day, YYYY-MM-DD')
    .option('--to <day>', 'last day')
    .option('--rule <file>', 'a verdict rule of your own (docs/relations.md)')
    .option('--json', 'everything, with the ids of the acts')
    .addHelpText('after', lessons)
    .action(async (first: string, second: string, options: RelationOptions, self: Command) => {
      const terminal = terminalOf(self);
      const { material } = await openMaterial(options.in, options, terminal);
      tellTroubles(material.notices, terminal);
      const { acts, notices } = relationActsOf(material);
      for (const { message, hint } of notices) terminal.err(`detente: ${message}. ${hint}\n`);
      const relation = relationOf(acts, {
        parties: [codeOf(material, first), codeOf(material, second)],
        ...(options.with === undefined ? {} : { third: codeOf(material, options.with) }),
        ...spanOf(options),
        rule:
          options.rule === undefined
            ? defaultRule
            : ruleFrom(await readFile(options.rule, 'utf8'), options.rule),
      });
      if (options.json) terminal.out(`${JSON.stringify(relation)}\n`);
      else print(relation, material, terminal);
    });
}

function spanOf({ bin, from, to }: RelationOptions): { bin: Bin; from?: string; to?: string } {
  const known = bins.find((one) => one === bin);
  if (!known)
    throw new UserError('cli/bad-bin', `"${bin}" is no length of a bin.`, {
      hint: `One of ${bins.join(', ')}.`,
    });
  for (const one of [from, to])
    if (one !== undefined && !isIsoDay(one))
      throw new UserError('cli/bad-date', `"${one}" is not a day of the calendar.`, {
        hint: 'Write it as YYYY-MM-DD, for instance 2020-08-30.',
      });
  return { bin: known, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

function codeOf(material: Material, asked: string): string {
  const code = partyCode(material, asked);
  if (code !== undefined) return code;
  throw new UserError('cli/unknown-party', `"${asked}" acts in none of the reports.`, {
    hint: 'Use a code or a name as "detente events" prints it.',
  });
}

function print(relation: Relation, material: Material, terminal: Terminal): void {
  for (const direction of relation.directions) {
    const { series, verdict } = direction;
    terminal.out(`\n${series.actor} toward ${series.recipient}, by ${series.bin}\n`);
    for (const line of binLines(direction)) terminal.out(`  ${line}\n`);
    for (const line of verdict
      ? verdictWords(verdict)
      : series.notices.map(({ message, hint }) => `${message}. ${hint}`))
      terminal.out(`${line}\n`);
    printCarriers(direction, material, terminal);
  }
  if (relation.triangle) terminal.out(`\n${triangleWords(relation.triangle)}\n`);
}

/** The acts that carry the break, or all of them where there are too few for one: each with its way back. */
function printCarriers({ verdict, series }: Direction, material: Material, terminal: Terminal): void {
  const ids = verdict?.carriedBy ?? series.bins.flatMap((bin) => bin.ids).slice(-5);
  for (const id of ids) {
    const event = material.events.find((one) => one.id === id);
    if (event) terminal.out(`  ${id} ${event.type}: ${event.sentence.exact.replace(/\s+/g, ' ')}\n`);
  }
}
