import type { LikelihoodRobustness } from '../robustness/likelihoods.js';
import type { Cut } from '../robustness/tiers.js';
import type { Weighing } from '../weighing.js';
import { explainVerdict, numeral } from './explain.js';

const listed = (ids: readonly string[]) =>
  ids.length < 2 ? ids.join('') : `${ids.slice(0, -1).join(', ')} and ${ids.at(-1)}`;

const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

/** The verdict in sentences, the first the shortest; the same weighing gives the same text. */
export function explainWeighing(weighing: Weighing): readonly string[] {
  const { verdict, robustness } = weighing;
  if (robustness === undefined) return ['Nothing is weighed yet: there are no hypotheses, or no rows.'];
  if (verdict === 'withheld' && weighing.likelihoods?.verdict !== 'withheld')
    return [...explainVerdict(robustness), ...explainLikelihoods(weighing)];
  if (verdict !== 'partly separated') return [...explainVerdict(robustness), ...cutLines(weighing)];
  const [first = []] = robustness.tiers?.groups ?? [];
  const lines = explainVerdict(robustness).slice(1);
  return [
    `Partly separated: ${(robustness.tiers?.groups ?? []).map(listed).join(' before ')}. Each stands before those of the next group when any one origin is left out, any one cell is re-rated, in nine of ten draws, and through every lens.`,
    ...cutLines(weighing),
    ...(first.length > 1 ? [`Within ${listed(first)} the lead is open:`] : []),
    ...lines,
  ];
}

/** On what each order between groups rests: origins, and cells that would bring it down. */
function cutLines({ robustness }: Weighing): readonly string[] {
  return (robustness?.tiers?.cuts ?? []).flatMap((cut) => [originLine(cut), cellLine(cut)]);
}

const ordered = ({ ahead, behind }: Cut) => `${listed(ahead)} before ${listed(behind)}`;

/** “A before B rests on 3 origins: x, y, z; without x and y it is gone.” */
export function originLine(cut: Cut): string {
  const { origins, fewestOrigins } = cut;
  const lost =
    fewestOrigins === undefined
      ? 'no leaving out of origins undoes it'
      : `without ${listed(fewestOrigins)} it is gone`;
  return `${ordered(cut)} rests on ${count(origins.length, 'origin')}: ${listed(origins)}; ${lost}.`;
}

/** “2 cells carry it: with E4 x H3 and E5 x H3 at N, H3 would be level ...”, and the fewest changes of any kind. */
export function cellLine(cut: Cut): string {
  const { tie, flip, carried } = cut;
  const cells = ({ cells: list }: Cut['tie']) =>
    listed(list.map(({ evidence, hypothesis, to }) => `${evidence} x ${hypothesis} to ${to}`));
  const told =
    carried.count === undefined
      ? 'No taking away of marks brings anyone behind level.'
      : `${count(carried.count, 'cell')} ${carried.count === 1 ? 'carries' : 'carry'} it: ${cells(carried)} would bring ${carried.challenger} level or ahead.`;
  if (tie.count === undefined || flip.count === undefined) return `${told} No change of marks overturns it.`;
  return `${told} By any change of marks ${tie.count} would bring ${tie.challenger} level and ${flip.count} would overturn the order (${cells(flip)}).`;
}

const FAILED: Readonly<Record<LikelihoodRobustness['fails'][number], string>> = {
  tie: 'the first place is shared',
  'one-origin': 'everything goes back to one origin',
  origin: 'it falls when one origin is left out',
  lambda: 'it changes with lambda between ln 2 and ln 10',
  noise: 'it does not hold in nine of ten draws',
};

/** Whether the first place of the likelihood lens holds. */
export function explainLikelihoods({ likelihoods }: Weighing): readonly string[] {
  if (likelihoods === undefined) return [];
  const { verdict, leaders, odds, fails, leadsAlone, leftOut = [], settings } = likelihoods;
  if (verdict === 'withheld')
    return ['By likelihoods: no verdict, some row has neither mark nor likelihood for some hypothesis.'];
  const { draws, seed, factor, chance } = settings;
  const first = odds && leaders.length === 1 ? `, ${numeral(odds.factor)} to 1 against ${odds.against}` : '';
  return [
    `By likelihoods: ${listed(leaders)} ${leaders.length > 1 ? 'share the first place' : `stands first${first}`}; ${fails.length === 0 ? 'it holds in every test' : `not separated: ${fails.map((fail) => FAILED[fail]).join(', ')}`}.`,
    ...leftOut
      .filter(({ changes }) => changes)
      .map((one) => `By likelihoods, without ${one.origin}: ${listed(one.leaders)} first.`),
    `${draws} draws with seed ${seed} in which what an origin says of a hypothesis is a factor ${factor} off with chance ${chance}: ${Object.entries(
      leadsAlone,
    )
      .map(([id, share]) => `${id} leads alone in ${numeral(share * 100)} %`)
      .join(', ')}.`,
  ];
}

/** Who agrees how far, and where raters differ most. */
export function explainRaters({ raters }: Weighing, most = 5): readonly string[] {
  if (raters === undefined) return [];
  const { names, agreement, disagreements } = raters;
  const figure =
    agreement.alpha === undefined
      ? 'there is no variation to measure it by'
      : `Krippendorff's alpha ${numeral(agreement.alpha)} (${agreement.metric}, ${count(agreement.cells, 'cell')})`;
  const disputed = disagreements.filter(({ band }) => band !== 'consensus');
  return [
    `${count(names.length, 'rater')}: ${listed(names)}. Agreement: ${figure}.`,
    ...disputed.slice(0, most).map(({ evidence, hypothesis, reading, votes, band, opposed }) => {
      const cell = `${evidence}${reading === undefined ? '' : `:${reading}`} x ${hypothesis}`;
      const marks = votes.map(({ rater, rating }) => `${rater} ${rating}`).join(', ');
      return `${cell}: ${band} disagreement (${marks})${opposed ? '; some say consistent, some inconsistent' : ''}.`;
    }),
    ...(disputed.length > most ? [`And ${disputed.length - most} cells more.`] : []),
  ];
}
