import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Command } from 'commander';
import { assembleBrief } from '../briefs/assemble.js';
import type { Brief } from '../briefs/brief.js';
import { jsonPieces } from '../briefs/json.js';
import type { Material } from '../briefs/material.js';
import { renderTerminal } from '../briefs/terminal.js';
import { matrixAt } from '../dossier/matrix/desk.js';
import { scoredMatrix } from '../dossier/matrix/records.js';
import { UserError } from '../model/errors.js';
import type { Matrix } from '../model/hypothesis.js';
import { importedFor } from './importedFor.js';
import { tellTroubles } from './material.js';
import { isDossier, openMaterial } from './open.js';
import { type ReadingOptions, terminalOf, withReading } from './options.js';
import type { Terminal } from './terminal.js';

interface BriefCommandOptions extends ReadingOptions {
  readonly question?: string;
  readonly title?: string;
  readonly pair?: [string, string];
  readonly matrix?: string;
  readonly html?: string;
  readonly markdown?: string;
  readonly json?: boolean | string;
  readonly tables?: string;
}

const lessons = `
Every line of a brief names the report and the characters it comes from; in the HTML a click shows the sentence.

  $ detente brief report.txt --date 2020-08-30
  $ detente brief reports/ --pair Russia China --tables world.duckdb     with what imported tables tell of the pair
  $ detente brief reports/ --html brief.html --markdown brief.md
  $ detente brief examples/s400/reports --matrix examples/s400/matrix.json
  $ curl -s https://example.org/a.html | detente brief - --json | jq .misfits
`;

/** `detente brief`: what happened, what is claimed, what does not fit, from reports or a dossier. */
export function briefCommand(program: Command): void {
  const command = program
    .command('brief')
    .description('make a brief of files, folders, addresses, a .urls list, standard input (-) or a dossier')
    .argument('<inputs...>', 'reports, folders, http(s) addresses, .urls lists, - or one dossier');
  withReading(command)
    .option('--question <text>', 'the question the brief answers')
    .option('--title <text>', 'title of the brief')
    .option('--pair <party...>', 'the two parties it is about, by name or code')
    .option(
      '--tables <place>',
      'event tables imported elsewhere: a .duckdb file or a dossier (a dossier uses its own)',
    )
    .option(
      '--matrix <file>',
      'competing explanations with marks (.json, .csv, .achz); a dossier has its own',
    )
    .option('--html <file>', 'write a page that needs nothing but itself')
    .option('--markdown <file>', 'write Markdown')
    .option('--json [file]', 'write JSON, to standard output without a file name')
    .addHelpText('after', lessons)
    .action(async (inputs: string[], options: BriefCommandOptions, self: Command) => {
      await runBrief(inputs, options, terminalOf(self));
    });
}

async function runBrief(
  inputs: readonly string[],
  options: BriefCommandOptions,
  terminal: Terminal,
): Promise<void> {
  if (typeof options.json === 'string' && !/\.json$/i.test(options.json))
    throw new UserError(
      'cli/bad-json-file',
      `--json would write to ${options.json}, which is not named .json.`,
      { hint: 'Put --json last to write to standard output, or name a file that ends in .json.' },
    );
  const pair = pairOf(options.pair);
  const { material, made, own } = await openMaterial(inputs, options, terminal);
  const imported = await importedFor(material, { inputs, tables: options.tables, pair }, terminal);
  const matrix = await matrixFor(inputs, options.matrix);
  const measured = await measuredRules(options.tables ?? inputs[0] ?? '', material);
  const brief = assembleBrief(material, {
    made,
    measured,
    ...(own ? { own } : {}),
    ...(imported ? { imported } : {}),
    ...(matrix ? { matrix } : {}),
    ...(options.question ? { question: options.question } : {}),
    ...(options.title ? { title: options.title } : {}),
    ...(pair ? { pair } : {}),
  });
  tellTroubles(material.notices, terminal);
  await write(brief, options, terminal);
}

/** What the tables of a dossier say of rules that the reports state; elsewhere that there are none. */
async function measuredRules(place: string, material: Material): Promise<ReadonlyMap<string, string>> {
  if (!material.claims.some(({ kind }) => kind === 'generalisation')) return new Map();
  const { ruleClaims } = await import('../dossier/forecasts/ruleClaims.js');
  const { withTables } = await import('../dossier/tables/storePlace.js');
  const found =
    isDossier(place) || place.endsWith('.duckdb')
      ? await withTables(place, (store) => ruleClaims(material, store))
      : await ruleClaims(material, undefined);
  return new Map(found.map(({ claim, says }) => [claim, says]));
}

/** The matrix named, or that of the dossier. */
async function matrixFor(inputs: readonly string[], file: string | undefined): Promise<Matrix | undefined> {
  if (file !== undefined) return (await (await import('./matrixPlace.js')).readMatrixFile(file)).matrix;
  const [first = ''] = inputs;
  if (!isDossier(first)) return undefined;
  const { withMatrix } = await import('./matrixPlace.js');
  return withMatrix(first, { mode: 'read' }, async (desk) => scoredMatrix(matrixAt(desk)));
}

function pairOf(words: readonly string[] | undefined): readonly [string, string] | undefined {
  if (!words) return undefined;
  const [first, second, ...more] = words;
  if (first && second && more.length === 0) return [first, second];
  throw new UserError('cli/bad-pair', `--pair takes two parties, not ${words.length}.`, {
    hint: 'For instance --pair Russia China, after the inputs.',
  });
}

async function write(brief: Brief, options: BriefCommandOptions, terminal: Terminal): Promise<void> {
  const files: [string | undefined, () => Iterable<string> | Promise<string>][] = [
    [options.html, async () => (await import('../briefs/html/page.js')).renderHtml(brief)],
    [options.markdown, async () => (await import('../briefs/markdown.js')).renderMarkdown(brief)],
    [typeof options.json === 'string' ? options.json : undefined, () => jsonPieces(brief)],
  ];
  for (const [file, render] of files) {
    if (file === undefined) continue;
    await mkdir(dirname(resolve(file)), { recursive: true });
    await writeFile(file, await render());
    terminal.err(`written: ${file}\n`);
  }
  // Files first: a reader of standard output that closes early must not cost them.
  if (options.json === true) await tell(jsonPieces(brief), terminal);
  else terminal.out(renderTerminal(brief, { width: terminal.width, colour: terminal.colour }));
}

/** Characters handed over at once. */
const portion = 1 << 18;

/** A long text in portions, no faster than it is read. */
async function tell(pieces: Iterable<string>, { out, drained }: Terminal): Promise<void> {
  let held = '';
  for (const piece of pieces) {
    held += piece;
    if (held.length < portion) continue;
    out(held);
    held = '';
    await drained?.();
  }
  out(held);
}
