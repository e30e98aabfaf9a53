import type { LensComparison } from '../lenses/compare.js';
import { type Ground, idsOf, leadingColumns } from './ground.js';
import type { LeftOut } from './leaveOut.js';
import type { MonteCarlo } from './monteCarlo.js';
import type { Reratings } from './rerate.js';
import type { Sweep } from './sweep.js';

export interface Doubt {
  readonly because:
    | 'tie'
    | 'one-origin'
    | 'origin'
    | 're-rating'
    | 'noise'
    | 'lenses'
    | 'lambda'
    | 'late'
    | 'total-refutation';
  readonly message: string;
}

export interface Verdict {
  /** `withheld`: blanks; `not separated`: the first place is shared or would not survive one of the tests. */
  readonly verdict: 'separated' | 'not separated' | 'withheld';
  /** Who leads, or shares the lead. */
  readonly leaders: readonly string[];
  /** Those who could lead as well: they share the lead, or take it in one of the tests. */
  readonly contenders: readonly string[];
  readonly doubts: readonly Doubt[];
}

export interface VerdictInput {
  readonly ground: Ground;
  readonly leftOut: readonly LeftOut[] | undefined;
  readonly reratings: Reratings;
  readonly noise: MonteCarlo;
  readonly sweep: Sweep;
  readonly lenses: LensComparison;
}

/** Changes of this many cells or fewer leave the first two "not separated". */
const FEW_CELLS = 1;
/** The leader must lead alone in this share of the draws. */
const SURE = 0.9;

const list = (ids: readonly string[]) => ids.join(', ');
const percent = (share: number) => `${Math.floor(share * 100)} %`;

/** Whether the first place holds against every test. Hypotheses that all have something against them get a doubt of their own. */
export function verdictOf(input: VerdictInput): Verdict {
  const { ground, leftOut, reratings, noise, sweep, lenses } = input;
  const leaders = idsOf(ground, leadingColumns(ground.sums, ground.ranked));
  const doubts: Doubt[] = [];
  const contenders = new Set(leaders);
  const doubt = (because: Doubt['because'], message: string, others: readonly string[] = []) => {
    doubts.push({ because, message });
    for (const id of others) contenders.add(id);
  };
  if (leaders.length > 1) doubt('tie', `${list(leaders)} share the first place.`);
  if (leftOut === undefined)
    doubt('one-origin', 'Everything goes back to one origin: leaving it out cannot be tried.');
  for (const { origin, leaders: now, changes } of leftOut ?? [])
    if (changes)
      doubt(
        'origin',
        `Without origin ${origin} ${list(now)} ${now.length > 1 ? 'share the first place' : 'leads'}.`,
        now,
      );
  const { tie } = reratings;
  if (leaders.length === 1 && tie.count !== undefined && tie.count <= FEW_CELLS)
    doubt(
      're-rating',
      `One re-rated cell (${tie.cells.map((cell) => `${cell.evidence} x ${cell.hypothesis} to ${cell.to}`).join()}) brings ${tie.challenger} level.`,
      [tie.challenger as string],
    );
  addNoise(leaders, noise, doubt);
  if (!lenses.agree) {
    const told = Object.entries(lenses.leaders).map(([lens, ids]) => `${lens}: ${list(ids)}`);
    doubt('lenses', `The lenses do not agree (${told.join('; ')}).`, Object.values(lenses.leaders).flat());
  }
  if (sweep.changes)
    doubt(
      'lambda',
      'Under the priors given, the leader changes with lambda between ln 2 and ln 10.',
      sweep.lambdas.flatMap((point) => point.leaders),
    );
  addMaterial(ground, leaders, doubt);
  const weak = doubts.some(({ because }) => because !== 'late' && because !== 'total-refutation');
  return {
    verdict: weak ? 'not separated' : 'separated',
    leaders,
    contenders: [...contenders].sort(),
    doubts,
  };
}

type AddDoubt = (because: Doubt['because'], message: string, others?: readonly string[]) => void;

function addNoise(leaders: readonly string[], noise: MonteCarlo, doubt: AddDoubt): void {
  const [leader] = leaders;
  const alone = noise.leadsAlone[leader as string] as number;
  if (leaders.length > 1 || alone >= SURE) return;
  const others = Object.entries(noise.leadsAlone)
    .filter(([, share]) => share > 1 - SURE)
    .map(([id]) => id);
  doubt(
    'noise',
    `If marks and grades may be a step off, ${leader} leads alone in only ${percent(alone)} of ${noise.draws} draws (seed ${noise.seed}).`,
    others,
  );
}

/** Remarks that do not touch the order: they say what the order cannot mean. */
function addMaterial(ground: Ground, leaders: readonly string[], doubt: AddDoubt): void {
  const { table, sums, ranked } = ground;
  if (ranked.every((h) => (sums[h] as number) > 0))
    doubt(
      'total-refutation',
      'Something speaks against every hypothesis: look at the matrix again, or for a hypothesis that is missing.',
    );
  const late = table.hypotheses.filter(
    ({ id, addedAfter = [] }) => addedAfter.length > 0 && leaders.includes(id),
  );
  for (const { id } of late)
    doubt('late', `${id} was put forward after part of the evidence was known; that part does not test it.`);
}
