import { fitPooledLogit, type LogitFit, logOdds } from '../../stats/pooledLogit.js';
import { fitExcess, rateOf } from './counts.js';
import { featureCount, features } from './features.js';
import { type ClosedWindow, climatology, DyadHistory, type Snapshot } from './history.js';
import type { Panel, PanelAct } from './panel.js';

export interface RollingOptions {
  /** Days a forecast looks ahead: the window [origin, origin + horizon). */
  readonly horizon: number;
  /** Days before the first window that is scored may open; training windows close meanwhile. */
  readonly burnIn: number;
  /** Days between origins. */
  readonly step: number;
  /** Origins between refits of the model. */
  readonly refit: number;
  readonly isConflict: (type: string) => boolean;
}

/** Half-life in days of the weight of closed windows when the model is fitted: the level of reporting drifts. */
const fitHalfLife = 45;

/** Closed windows that a fit reads, the latest: at weekly origins a window before them would weigh less than half a percent. */
export const mostClosed = 52;

/**
 * First day on which a window to learn from may open: a tenth of the days. Windows before a quarter of the days lie where pairs were
 * chosen by their acts, so they are learnt from and never scored; they fade like any other.
 */
export const firstLearnt = (days: number): number => Math.floor(days / 10);

/** Ridge of shared slopes and of each type's deviations: rows of one origin, and of overlapping windows, are no independent cases. */
export const ridge = { shared: 50, deviation: 1500 };

/** With little to learn from, the model is the shrunk record of the cell: log-odds of slope 1, all else 0. */
const prior = features.map(([name]) => (name === 'climatology' ? 1 : 0));

/** All forecasters of one origin, cell by cell (`dyad * types + type`), with what happened. */
export interface OriginForecasts {
  /** From day 0 of the panel. */
  readonly day: number;
  readonly model: Float64Array;
  /** The record of the cell shrunk to the base rate of its type. */
  readonly climatology: Float64Array;
  /** (hits + 0.15) / (windows + 0.5). */
  readonly plainClimatology: Float64Array;
  /** Past share of the type with, and without, an act in the window before. */
  readonly persistence: Float64Array;
  /** 1 when there was an act in the window before, else 0. */
  readonly noChange: Float64Array;
  /** Acts beyond the first that a window with one is expected to hold. */
  readonly excess: Float64Array;
  readonly happened: Uint8Array;
  readonly counts: Uint16Array;
  readonly quiet: Uint8Array;
}

interface Pending {
  readonly snapshot: Snapshot;
  readonly happened: Uint8Array;
  readonly counts: Uint16Array;
  readonly forecasts?: Omit<OriginForecasts, 'happened' | 'counts'>;
}

/**
 * Forecasts rolling forward through a panel: at each origin the model knows closed windows only; forecasts are made when their window opens and handed to `each`
 * when it has closed. The first forecast lies at a quarter of the days or later, after those by which dyads were chosen; windows to learn from open
 * earlier, on the same days of the week.
 */
export function rollForward(
  panel: Panel,
  options: RollingOptions,
  each: (origin: OriginForecasts) => void,
): void {
  const { horizon, step } = options;
  const days = panel.days.length;
  const history = new DyadHistory(panel, horizon, options.isConflict);
  const first = Math.floor(days / 4);
  const closed: ClosedWindow[] = [];
  const pending: Pending[] = [];
  let fit: LogitFit | undefined;
  let sinceFit = 0;
  for (let day = 0; day < days; day++) {
    while (pending[0] && pending[0].snapshot.day + horizon <= day) closeWindow(pending, closed, each);
    if (day >= firstLearnt(days) && (day - first) % step === 0 && day + horizon <= days) {
      const snapshot = history.snapshot();
      const scored = day >= Math.max(first, options.burnIn + horizon) && closed.length > 0;
      if (scored && (fit === undefined || ++sinceFit >= options.refit)) {
        fit = fitClosed(panel, closed, fit);
        sinceFit = 0;
      }
      const forecasts =
        scored && fit ? { forecasts: forecastsOf(panel, snapshot, { fit, closed, horizon }) } : {};
      const size = panel.universe * panel.types.length;
      pending.push({ snapshot, happened: new Uint8Array(size), counts: new Uint16Array(size), ...forecasts });
    }
    const acts = panel.days[day] as readonly PanelAct[];
    note(panel, acts, pending);
    history.close(acts);
  }
  while (pending[0] && pending[0].snapshot.day + horizon <= days) closeWindow(pending, closed, each);
}

function closeWindow(
  pending: Pending[],
  closed: ClosedWindow[],
  each: (origin: OriginForecasts) => void,
): void {
  const { forecasts, ...window } = pending.shift() as Pending;
  closed.push(window);
  if (forecasts) each({ ...forecasts, happened: window.happened, counts: window.counts });
}

/** Marks a day's acts in every open window. */
function note(panel: Panel, acts: readonly PanelAct[], open: readonly Pending[]): void {
  for (const { dyad, type } of acts) {
    if (dyad < 0 || dyad >= panel.universe) continue;
    const cell = dyad * panel.types.length + type;
    for (const { happened, counts } of open) {
      happened[cell] = 1;
      counts[cell] = (counts[cell] as number) + 1;
    }
  }
}

/** Windows on which a fit from nothing finds its way first, a fraction of the work. */
const firstTry = 8;

/** The model fitted on closed windows, recent ones weighing more. */
export function fitClosed(panel: Panel, closed: readonly ClosedWindow[], start?: LogitFit): LogitFit {
  if (!start && closed.length > 2 * firstTry)
    return fitClosed(panel, closed, fitClosed(panel, closed.slice(-firstTry)));
  const latest = closed.slice(-mostClosed);
  const last = latest.at(-1)?.snapshot.day ?? 0;
  const blocks = latest.map(({ snapshot, happened }) => ({
    ...{ features: snapshot.features, happened },
    weight: 2 ** ((snapshot.day - last) / fitHalfLife),
  }));
  const sizes = { columns: featureCount, groups: panel.types.length };
  return fitPooledLogit(blocks, { ...sizes, ...ridge, prior, ...(start ? { start } : {}) });
}

function forecastsOf(
  panel: Panel,
  snapshot: Snapshot,
  { fit, closed, horizon }: { fit: LogitFit; closed: readonly ClosedWindow[]; horizon: number },
): Omit<OriginForecasts, 'happened' | 'counts'> {
  const size = panel.universe * panel.types.length;
  const { climate } = snapshot;
  const acted = actedBefore(snapshot, horizon);
  const rates = persistenceRates(panel, closed, horizon);
  const types = panel.types.length;
  const { fixed, slope } = fitExcess(closed, types, horizon);
  const excessOf = (cell: number) =>
    (fixed[cell % types] as number) +
    (slope[cell % types] as number) * horizon * rateOf(snapshot.features, cell);
  const fill = (of: (cell: number) => number) => Float64Array.from({ length: size }, (_, cell) => of(cell));
  return {
    day: snapshot.day,
    quiet: snapshot.quiet,
    model: fill((cell) => 1 / (1 + Math.exp(-logOdds(fit, snapshot.features, cell)))),
    climatology: fill((cell) => climatology(climate, cell, horizon)),
    plainClimatology: fill((cell) => ((climate.hits[cell] as number) + 0.15) / (climate.windows + 0.5)),
    persistence: fill((cell) => rates[acted(cell) ? 1 : 0]?.[cell % panel.types.length] as number),
    excess: fill(excessOf),
    noChange: fill((cell) => (acted(cell) ? 1 : 0)),
  };
}

/** Whether a cell had an act in the `horizon` days before a snapshot, read off its feature 1 / days since the last. */
function actedBefore({ features }: Snapshot, horizon: number): (cell: number) => boolean {
  return (cell) => (features[cell * featureCount + daysSince] as number) >= 1 / horizon - 1e-6;
}

const daysSince = features.findIndex(([name]) => name === 'days since');

/** Share of closed windows with an act, by type: without and with one in the window before. */
function persistenceRates(
  panel: Panel,
  closed: readonly ClosedWindow[],
  horizon: number,
): readonly Float64Array[] {
  const types = panel.types.length;
  const [hits, all] = [new Float64Array(2 * types), new Float64Array(2 * types)];
  for (const { snapshot, happened } of closed) {
    const acted = actedBefore(snapshot, horizon);
    for (let cell = 0; cell < happened.length; cell++) {
      const at = (acted(cell) ? types : 0) + (cell % types);
      hits[at] = (hits[at] as number) + (happened[cell] as number);
      all[at] = (all[at] as number) + 1;
    }
  }
  const rates = hits.map((count, at) => (count + 0.5) / ((all[at] as number) + 1));
  return [rates.subarray(0, types), rates.subarray(types)];
}
