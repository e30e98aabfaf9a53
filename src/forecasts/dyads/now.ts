import { type LogitFit, logOdds, termsOf } from '../../stats/pooledLogit.js';
import { type Family, featureCount, features } from './features.js';
import { type ClosedWindow, climatology, DyadHistory, type Snapshot } from './history.js';
import { type PanelAct, panelOf, type StreamAct } from './panel.js';
import { firstLearnt, fitClosed, mostClosed } from './rolling.js';

/** What is asked of one pair. */
export interface PairQuestion {
  readonly actor: string;
  readonly recipient: string;
  readonly type: string;
  /** First day of the window, in the count of the acts: only days before it are known. */
  readonly day: number;
  readonly horizon: number;
  readonly isConflict: (type: string) => boolean;
}

/** A probability with what it rests on. */
export interface PairForecast {
  readonly p: number;
  /** `model` when enough windows have closed to learn from, else the pair's own record shrunk to the type's base rate, never nearer to 0 and 1 than `surest`. */
  readonly by: 'model' | 'record';
  /** The pair's own record shrunk to the base rate of the type. */
  readonly climatology: number;
  /** Past windows that do not overlap, and how many held such an act. */
  readonly windows: number;
  readonly hits: number;
  /** No such act in the last 30 days: a yes would be an onset. */
  readonly onset: boolean;
  /** What each family of features adds to the log-odds, beside an average pair; largest first. They and `intercept` sum to the log-odds. */
  readonly terms: readonly { readonly family: Family; readonly logOdds: number }[];
  readonly intercept: number;
  /** Windows that the model was fitted on, and pairs. */
  readonly closed: number;
  readonly pairs: number;
}

/** Closed windows below which the pair's record speaks alone. */
const fewestClosed = 4;
/**
 * Outcomes of the rarer kind for each slope that a fit needs: plain fits need 5 to 10 (Peduzzi et al. 1996, Vittinghoff and McCulloch
 * 2007), this one is shrunk toward the record besides. Below it the model was sure of pairs of which little was known.
 */
const outcomesPerSlope = 4;

/**
 * The nearest to 0 that a record of so many windows can say; 1 less this is the nearest to 1. Where no other pair is known the record is
 * its own base rate, and a few windows with an act would make it certain.
 */
export const surest = (windows: number): number => 0.5 / (windows + 1);

/** Pairs that are learnt from at most: more would cost minutes and change little. */
const mostPairs = 1000;

/**
 * Probability of at least one act of a type from one party to another in the window that opens on `day`. Undefined when no type of that
 * name, or nothing at all, comes before it.
 */
export function forecastPair(acts: readonly StreamAct[], question: PairQuestion): PairForecast | undefined {
  const { actor, recipient, horizon, day } = question;
  const known = acts.filter((act) => act.day < day);
  if (known.length === 0) return undefined;
  const panel = panelOf(known, { to: day, most: mostPairs, wanted: [`${actor}>${recipient}`] });
  const type = panel.types.indexOf(question.type);
  if (type < 0) return undefined;
  const history = new DyadHistory(panel, horizon, question.isConflict);
  const closed: ClosedWindow[] = [];
  const days = panel.days.length;
  const first = Math.max(firstLearnt(days), days - horizon - 7 * mostClosed + 1);
  for (const [at, today] of panel.days.entries()) {
    // Windows to learn from open on the day of the week of the one asked for: reporting has its week.
    if (at >= first && (days - at) % 7 === 0 && at + horizon <= days)
      closed.push({ snapshot: history.snapshot(), ...outcomesOf(panel.days.slice(at, at + horizon), panel) });
    history.close(today);
  }
  const snapshot = history.snapshot();
  const [from, to] = [panel.parties.indexOf(actor), panel.parties.indexOf(recipient)];
  const dyad = panel.dyads.findIndex((one) => one.actor === from && one.recipient === to);
  const cell = dyad * panel.types.length + type;
  const said = isEnough(closed, horizon)
    ? {
        ...fitted(fitClosed(panel, closed), snapshot.features, cell),
        climatology: climatology(snapshot.climate, cell, horizon),
      }
    : recorded(snapshot, cell, horizon);
  return {
    ...said,
    ...{ windows: snapshot.climate.windows, hits: snapshot.climate.hits[cell] as number },
    ...{ onset: snapshot.quiet[cell] === 1, closed: closed.length, pairs: panel.universe },
  };
}

/** Whether a model can be learnt: windows a week apart that overlap tell of one outcome together. */
function isEnough(closed: readonly ClosedWindow[], horizon: number): boolean {
  if (closed.length < fewestClosed) return false;
  const all = closed.reduce((sum, { happened }) => sum + happened.length, 0);
  const yes = closed.reduce((sum, { happened }) => sum + happened.reduce((n, one) => n + one, 0), 0);
  return Math.min(yes, all - yes) * Math.min(1, 7 / horizon) >= outcomesPerSlope * featureCount;
}

/** What the record of a cell says alone. */
function recorded(
  { climate }: Snapshot,
  cell: number,
  horizon: number,
): Pick<PairForecast, 'p' | 'by' | 'climatology' | 'terms' | 'intercept'> {
  const low = surest(climate.windows);
  const p = Math.min(1 - low, Math.max(low, climatology(climate, cell, horizon)));
  return { p, by: 'record', climatology: p, terms: [], intercept: Math.log(p / (1 - p)) };
}

function fitted(
  fit: LogitFit,
  values: Float32Array,
  cell: number,
): Pick<PairForecast, 'p' | 'by' | 'terms' | 'intercept'> {
  const odds = logOdds(fit, values, cell);
  const sums = new Map<Family, number>();
  termsOf(fit, values, cell).forEach((term, k) => {
    const family = features[k]?.[1] as Family;
    sums.set(family, (sums.get(family) ?? 0) + term);
  });
  const terms = [...sums].map(([family, sum]) => ({ family, logOdds: sum }));
  terms.sort((a, b) => Math.abs(b.logOdds) - Math.abs(a.logOdds) || (a.family < b.family ? -1 : 1));
  return {
    p: 1 / (1 + Math.exp(-odds)),
    by: 'model',
    terms,
    intercept: odds - terms.reduce((sum, one) => sum + one.logOdds, 0),
  };
}

function outcomesOf(
  days: readonly (readonly PanelAct[])[],
  { universe, types }: { universe: number; types: readonly string[] },
): Pick<ClosedWindow, 'happened' | 'counts'> {
  const [happened, counts] = [
    new Uint8Array(universe * types.length),
    new Uint16Array(universe * types.length),
  ];
  for (const { dyad, type } of days.flat()) {
    if (dyad < 0 || dyad >= universe) continue;
    const cell = dyad * types.length + type;
    happened[cell] = 1;
    counts[cell] = (counts[cell] as number) + 1;
  }
  return { happened, counts };
}
