import type { Command } from 'commander';
import type { Robustness } from '../hypotheses/robustness/robustness.js';
import { numeral } from '../hypotheses/wording/explain.js';
import { cellLine, explainLikelihoods, explainWeighing, originLine } from '../hypotheses/wording/weighing.js';
import { terminalOf } from './options.js';
import { type WeighOptions, weighedAt, withScoring } from './weigh.js';
import { columns, heading, lines } from './weighText.js';

const lessons = `
Every test behind the verdict: each origin left out, the fewest cells that change the order, each single cell that takes the lead away,
draws in which marks and grades may be a step off (the seed is printed), a sweep of lambda and priors, and where lenses disagree.

  $ detente robust s400 --seed 7 --draws 20000
  $ detente robust matrix.achz --json
`;

/** `detente robust`: every test of a ranking. */
export function robustCommand(program: Command): void {
  withScoring(
    program
      .command('robust')
      .description('test the ranking of competing explanations')
      .argument('<place>', 'a dossier, or a matrix: .json, .csv, .achz'),
  )
    .addHelpText('after', lessons)
    .action(async (place: string, options: WeighOptions, self: Command) => {
      const terminal = terminalOf(self);
      const { matrix, weighing } = await weighedAt(place, options, self);
      if (options.json) {
        terminal.out(`${JSON.stringify({ verdict: weighing.verdict, ...weighing.robustness })}\n`);
        return;
      }
      const { width } = terminal;
      const told = (texts: readonly string[]) => texts.map((text) => lines(text, width, '  - ')).join('');
      terminal.out(lines(matrix.question ?? 'Competing explanations', width));
      terminal.out(heading('Verdict') + told(explainWeighing(weighing)));
      if (weighing.robustness?.leaders.length) terminal.out(testsText(weighing.robustness, width));
      if (weighing.likelihoods) terminal.out(heading('Likelihoods') + told(explainLikelihoods(weighing)));
    });
}

/** The tests one by one. */
function testsText(robustness: Robustness, width: number): string {
  const told = (texts: readonly string[]) => texts.map((text) => lines(text, width, '  - ')).join('');
  const { leftOut, tiers, cellFlips = [], noise, sweep, lenses } = robustness;
  return [
    heading('Without each origin'),
    told(
      leftOut?.map(
        ({ origin, evidence, leaders, changes }) =>
          `Without ${origin} (${evidence.join(', ')}): ${leaders.join(', ')}${changes ? ' - another first place' : ''}.`,
      ) ?? ['It cannot be tried: there is one origin only.'],
    ),
    heading('Groups that stand apart'),
    told(
      (tiers?.cuts.length ?? 0) === 0
        ? ['None: no order holds in every test.']
        : (tiers?.cuts ?? []).flatMap((cut) => [originLine(cut), cellLine(cut)]),
    ),
    pairText(tiers, width),
    heading('Single cells that take the first place away'),
    told(cellFlips.length === 0 ? ['None, or it is shared already.'] : flipLines(cellFlips)),
    ...(noise ? [heading('Draws'), noiseText(noise, width)] : []),
    ...(sweep ? [heading('Lambda and priors'), sweepText(sweep, width)] : []),
    heading('Lenses'),
    told([
      ...Object.entries(lenses?.leaders ?? {}).map(([lens, ids]) => `${lens}: ${ids?.join(', ')} first.`),
      ...(lenses?.reversals ?? []).map(
        ({ lenses: [one, other], pairs }) =>
          `${one} and ${other} turn round ${pairs.map(([a, b]) => `${a} and ${b}`).join('; ')}.`,
      ),
    ]),
  ].join('');
}

/** Which orders of two do not hold, and in which test. */
function pairText(tiers: Robustness['tiers'], width: number): string {
  const weak = (tiers?.separations ?? []).filter(({ holds }) => !holds);
  return weak
    .map(({ ahead, behind, gap, fails }) =>
      lines(
        `${ahead} before ${behind} by ${numeral(gap)} does not hold: ${fails.join(', ')}.`,
        width,
        '  - ',
      ),
    )
    .join('');
}

function flipLines(flips: NonNullable<Robustness['cellFlips']>): string[] {
  const shown = flips
    .slice(0, 12)
    .map(({ evidence, hypothesis, from, to, outcome, leaders }) =>
      `${evidence} x ${hypothesis} from ${from || 'blank'} to ${to}: ${outcome === 'tie' ? 'shared by' : ''} ${leaders.join(', ')}.`.replace(
        '  ',
        ' ',
      ),
    );
  return flips.length > 12 ? [...shown, `And ${flips.length - 12} more: --json.`] : shown;
}

function noiseText(noise: NonNullable<Robustness['noise']>, width: number): string {
  const { draws, seed, ratingStep, gradeStep, leadsAlone, meanRank, shared } = noise;
  const head = `${draws} draws, seed ${seed}: each mark a step off with chance ${ratingStep}, each half of a grade with chance ${gradeStep}. First place shared in ${numeral(shared * 100)} %.`;
  const rows = Object.keys(leadsAlone).map((id) => [
    id,
    `${numeral((leadsAlone[id] ?? 0) * 100)} %`,
    numeral(meanRank[id] ?? 0),
  ]);
  return lines(head, width, '  ') + columns([['', 'leads alone', 'mean rank'], ...rows], width);
}

function sweepText(sweep: NonNullable<Robustness['sweep']>, width: number): string {
  const ids = Object.keys(sweep.lambdas[0]?.probabilities ?? {});
  const rows = ids.map((id) => [
    id,
    ...sweep.lambdas.map(({ probabilities }) => numeral(probabilities[id] ?? 0)),
    sweep.breakEven[id] === undefined ? '' : numeral(sweep.breakEven[id]),
  ]);
  const head = [
    '',
    ...sweep.lambdas.map(({ lambda }) => `ln ${Math.round(Math.exp(lambda))}`),
    'leads with a prior above',
  ];
  return (
    lines(
      'Probabilities if rows were independent, by lambda; then the prior above which each would lead.',
      width,
      '  ',
    ) + columns([head, ...rows], width)
  );
}
