import type { Command } from 'commander';
import type { Material } from '../briefs/material.js';
import { type RelationView, relationSheet } from '../briefs/sheets/relationSheet.js';
import { relationActsOf } from '../dossier/relationActs.js';
import type { TablePicture } from '../relations/picture.js';
import { relationOf } from '../relations/relation.js';
import { actStrands, visitStrand } from '../relations/strands.js';
import { tellTroubles } from './material.js';
import { openMaterial } from './open.js';
import { terminalOf } from './options.js';
import {
  codeOf,
  isStore,
  noRows,
  type RelationOptions,
  ruleOf,
  spanOf,
  stateCode,
  withRelationInputs,
  withStore,
} from './relationInputs.js';
import { showSheet } from './showSheet.js';
import type { Terminal } from './terminal.js';

interface PairOptions extends RelationOptions {
  readonly with?: string;
  readonly rule?: string;
  readonly table?: boolean;
  readonly class: boolean;
}

const lessons = `
Two channels, cooperation and conflict, in each direction; breaks with their dates and doubt; and what became of it: noise, crack,
breakdown, recovery or thaw, by a rule that you can read and change (docs/relations.md).

  $ detente relation Russia China --in s400
  $ detente relation RUS CHN --with IND --bin month --in s400 --json
  $ detente relation RUS UKR --bin week --in world.duckdb        imported tables
  $ detente relation RUS UKR --bin week --in world.duckdb --html rus-ukr.html
`;

/** `detente relation`: what became of a pair. */
export function relationCommand(program: Command): void {
  const command = program
    .command('relation')
    .description('series, breaks and verdict of a pair, in both directions')
    .argument('<first>', 'a party, by code or by a name the material uses')
    .argument('<second>', 'the other party');
  withRelationInputs(command, 'month')
    .option('--with <party>', 'a third party: the state of the triangle')
    .option('--rule <file>', 'a verdict rule of your own (docs/relations.md)')
    .option('--table', 'the figures of each bin as well')
    .option('--no-class', 'no comparison with all other pairs of the tables (reads less)')
    .addHelpText('after', lessons)
    .action(async (first: string, second: string, options: PairOptions, self: Command) => {
      const terminal = terminalOf(self);
      const asked = { first, second, third: options.with };
      const shown = isStore(options)
        ? await fromStore(options, asked)
        : await fromMaterial(options, { asked, terminal });
      await showSheet({ sheet: () => relationSheet(shown.view), json: () => shown.json }, options, terminal);
    });
}

interface Asked {
  readonly first: string;
  readonly second: string;
  readonly third?: string | undefined;
}

interface Shown {
  readonly view: RelationView;
  readonly json: unknown;
}

async function fromMaterial(
  options: PairOptions,
  { asked, terminal }: { asked: Asked; terminal: Terminal },
): Promise<Shown> {
  const span = spanOf(options);
  const rule = await ruleOf(options.rule);
  const { material } = await openMaterial(options.in, options, terminal);
  tellTroubles(material.notices, terminal);
  const { acts, notices } = relationActsOf(material);
  for (const { message, hint } of notices) terminal.err(`detente: ${message}. ${hint}\n`);
  const parties = [codeOf(material, asked.first), codeOf(material, asked.second)] as const;
  const third = asked.third === undefined ? {} : { third: codeOf(material, asked.third) };
  const relation = relationOf(acts, { parties, ...third, ...span, rule });
  const [there, back] = relation.directions;
  const bins = { there: there.series.bins, back: back.series.bins, bin: span.bin };
  const visits = visitStrand(acts, { parties, bins, rows: [] });
  return {
    view: {
      ...{ parties, relation, bin: span.bin, table: options.table === true },
      describe: describer(material),
      strands: [...actStrands(bins, []), ...(visits ? [visits] : [])],
    },
    json: relation,
  };
}

function describer(material: Material): RelationView['describe'] {
  return (id) => {
    const event = material.events.find((one) => one.id === id);
    return event && `${event.type}: ${event.sentence.exact.replace(/\s+/g, ' ')}`;
  };
}

async function fromStore(options: PairOptions, asked: Asked): Promise<Shown> {
  const parties = [stateCode(asked.first), stateCode(asked.second)] as const;
  const span = spanOf(options);
  const rule = await ruleOf(options.rule);
  const { pictureOf } = await import('../dossier/tables/picture.js');
  const picture = await withStore(options, (store, place) =>
    pictureOf(store, {
      ...{ place, parties, rule, reference: options.class, dataset: options.dataset },
      ...span,
      third: asked.third === undefined ? undefined : stateCode(asked.third),
    }),
  );
  if (!picture.events && !picture.nets && picture.strands.length === 0)
    throw noRows(`no row of ${parties[0]} and ${parties[1]}`, picture.place);
  return {
    view: {
      ...{ parties, picture, bin: span.bin, table: options.table === true, strands: picture.strands },
      ...(picture.events ? { relation: picture.events.relation } : {}),
      describe: (id) => picture.events?.carriers[id],
    },
    json: jsonOf(picture),
  };
}

/** The relation as from reports, and beside it what only tables have. */
function jsonOf({ events, ...rest }: TablePicture): unknown {
  if (!events) return rest;
  const { relation, ...more } = events;
  return { ...relation, ...more, ...rest };
}
