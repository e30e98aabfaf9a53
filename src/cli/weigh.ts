import { type Command, Option } from 'commander';
import { matrixAt } from '../dossier/matrix/desk.js';
import { type Move, movesBetween } from '../dossier/matrix/moves.js';
import type { DossierMatrix } from '../dossier/matrix/records.js';
import { weighDossier } from '../dossier/matrix/weighed.js';
import type { LensName } from '../hypotheses/lenses/result.js';
import type { Shift } from '../hypotheses/raters/shifts.js';
import { lensNames } from '../hypotheses/score.js';
import { type WeighingOptions, weigh } from '../hypotheses/weighing.js';
import { UserError } from '../model/errors.js';
import type { Matrix } from '../model/hypothesis.js';
import type { Notice } from '../model/notice.js';
import { proposalLines } from './evidence.js';
import { movesText } from './evidenceRetract.js';
import { moment, readMatrixFile, withMatrix } from './matrixPlace.js';
import { isDossier } from './open.js';
import { terminalOf } from './options.js';
import { materialOfDossier } from './stored.js';
import { heading, lines, weighingText } from './weighText.js';

const lessons = `
Which explanation survives the evidence? Verdict first, then the matrix, several lenses side by side, and what to collect next.
Rows that the reports offer are shown as proposals and count for nothing until somebody accepts them.

  $ detente weigh s400
  $ detente weigh s400 --as-of 2020-08-01                what did the matrix say then?
  $ detente weigh matrix.json --lens parc weighted --json
  $ detente robust s400                                  every test of the ranking
`;

export interface WeighOptions {
  readonly asOf?: string;
  readonly knownBy?: string;
  readonly lens?: LensName[];
  readonly rater?: string[];
  readonly seed: number;
  readonly draws: number;
  readonly lambda?: number;
  readonly dependence?: number;
  readonly commonRows?: boolean;
  readonly grades?: 'steps' | 'template' | 'ignore';
  readonly json?: boolean;
}

/** Options of everything that scores. */
export function withScoring(command: Command): Command {
  return command
    .option('--as-of <day>', 'as the journal stood on that day, or at an ISO time', moment)
    .option('--known-by <day>', 'only rows whose source is of that day or before', moment)
    .option('--rater <name...>', 'count these raters only')
    .option('--seed <n>', 'seed of the draws', whole, 1)
    .option('--draws <n>', 'number of draws', whole, 10_000)
    .option('--lambda <n>', 'ln of the odds that one point of inconsistency costs (default ln 3)', positive)
    .option(
      '--dependence <n>',
      'how far rows of one origin depend on each other, 0 to 1 (default 1)',
      positive,
    )
    .addOption(new Option('--grades <how>', 'how grades weigh').choices(['steps', 'template', 'ignore']))
    .option('--common-rows', 'with blanks: rank on the rows that are complete, with a caveat')
    .option('--json', 'everything as one JSON record');
}

/** `detente weigh`: the matrix of a dossier or a file, weighed. */
export function weighCommand(program: Command): void {
  withScoring(
    program
      .command('weigh')
      .description('weigh competing explanations: verdict, lenses, robustness, what to collect next')
      .argument('<place>', 'a dossier, or a matrix: .json, .csv, .achz'),
  )
    .addOption(new Option('--lens <name...>', 'only these lenses').choices(lensNames))
    .addHelpText('after', lessons)
    .action(async (place: string, options: WeighOptions, self: Command) => {
      const terminal = terminalOf(self);
      const given = await weighedAt(place, options, self);
      const { matrix, weighing, notices, proposals, moved = [] } = given;
      if (options.json) {
        terminal.out(`${JSON.stringify({ ...given })}\n`);
        return;
      }
      terminal.out(weighingText(matrix, weighing, { ...scoring(options), width: terminal.width, notices }));
      terminal.out(shiftText(given.shifts ?? [], terminal.width));
      if (options.asOf !== undefined) terminal.out(heading('Since then') + movesText(moved));
      else if (proposals && (proposals.evidence.length > 0 || proposals.hypotheses.length > 0))
        terminal.out(proposalText(proposals, place, terminal.width));
    });
}

/** What raters changed once they saw the marks of others. */
function shiftText(shifts: readonly Shift[], width: number): string {
  if (shifts.length === 0) return '';
  const told = shifts.map(({ rater, evidence, reading, hypothesis, before, after }) => {
    const cell = `${evidence}${reading === undefined ? '' : `:${reading}`} x ${hypothesis}`;
    return lines(`${rater}: ${cell} from ${before ?? 'blank'} to ${after ?? 'blank'}`, width, '  - ');
  });
  return heading('Changed after the blind round') + told.join('');
}

type Proposals = ReturnType<typeof weighDossier>['proposals'];

const shownProposals = 6;

function proposalText({ evidence, hypotheses }: Proposals, place: string, width: number): string {
  const more = (count: number) =>
    count > shownProposals ? lines(`and ${count - shownProposals} more`, width, '  ') : '';
  return [
    heading('Proposed, not weighed'),
    lines(
      'Drawn from the reports and from outcomes of questions. Nothing here counts until somebody accepts it.',
      width,
      '  ',
    ),
    ...hypotheses
      .slice(0, shownProposals)
      .map(({ id, hypothesis }) => lines(`hypothesis: ${hypothesis.text}`, width, `  ${id}  `)),
    more(hypotheses.length),
    ...evidence
      .slice(0, shownProposals)
      .map((one) => proposalLines(one).replace(/^/gm, '  ').trimEnd().concat('\n')),
    more(evidence.length),
    lines(
      `detente hypothesis add ${place} --from <id>; detente evidence accept ${place} <id>; all of them: detente evidence list ${place} --proposed`,
      width,
      '  ',
    ),
  ].join('');
}

export interface WeighedPlace {
  readonly matrix: Matrix;
  readonly weighing: ReturnType<typeof weigh>;
  readonly notices: readonly Notice[];
  readonly proposals?: Proposals;
  readonly shifts?: readonly Shift[];
  /** With `--as-of`: what has moved since. */
  readonly moved?: readonly Move[];
}

/** Weigh what lies at a place: the matrix of a dossier as of a day, or a file. */
export async function weighedAt(place: string, options: WeighOptions, self: Command): Promise<WeighedPlace> {
  const words = { ...scoring(options), ...(options.lens ? { lenses: options.lens } : {}) };
  if (!isDossier(place)) {
    if (options.asOf !== undefined)
      throw new UserError('cli/idle-option', '--as-of needs a dossier: a file has no journal.', {
        hint: 'For rows by the day of their source: --known-by.',
      });
    const { matrix: read, notices } = await readMatrixFile(place);
    const matrix = knownBy(read, options.knownBy);
    const weighing = weigh(matrix, words);
    return { matrix, weighing, notices: [...notices, ...weighing.notices] };
  }
  const { asOf } = options;
  const { now, past } = await withMatrix(place, { mode: 'read' }, async (desk) => ({
    now: matrixAt(desk),
    past: matrixAt(desk, asOf),
  }));
  const { material } = await materialOfDossier(place, {}, terminalOf(self));
  const weighed = weighDossier(stateKnownBy(past, options.knownBy), material, words);
  return asOf === undefined ? weighed : { ...weighed, moved: movesBetween(past, now) };
}

function knownBy(matrix: Matrix, day: string | undefined): Matrix {
  if (day === undefined) return matrix;
  const evidence = matrix.evidence.filter(({ sourceDate }) => sourceDate === undefined || sourceDate <= day);
  const kept = new Set(evidence.map(({ id }) => id));
  return { ...matrix, evidence, cells: matrix.cells.filter((cell) => kept.has(cell.evidence)) };
}

function stateKnownBy(state: DossierMatrix, day: string | undefined): DossierMatrix {
  if (day === undefined) return state;
  const evidence = state.evidence.filter(
    ({ evidence: { sourceDate } }) => sourceDate === undefined || sourceDate <= day,
  );
  return { ...state, evidence };
}

/** The options of the engine. */
export function scoring(options: WeighOptions): WeighingOptions {
  const { rater, seed, draws, lambda, dependence, grades, commonRows } = options;
  return {
    seed,
    draws,
    ...(rater ? { raters: rater } : {}),
    ...(lambda === undefined ? {} : { lambda }),
    ...(dependence === undefined ? {} : { dependence }),
    ...(grades === undefined ? {} : { grades }),
    ...(commonRows ? { holes: 'common-rows' as const } : {}),
  };
}

function whole(value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new UserError('cli/bad-number', `"${value}" is no whole number.`, { hint: 'For instance 7.' });
}

function positive(value: string): number {
  const number = Number(value);
  if (value.trim() !== '' && number >= 0 && Number.isFinite(number)) return number;
  throw new UserError('cli/bad-number', `"${value}" is no number from 0 up.`, { hint: 'For instance 1.1.' });
}
