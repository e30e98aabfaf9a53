import { existsSync } from 'node:fs';
import { type Panel, panelOf } from '../src/forecasts/dyads/panel.js';
import { rollForward } from '../src/forecasts/dyads/rolling.js';
import { type Figures, skillInterval, Tally } from '../src/forecasts/dyads/tally.js';
import { mulberry32 } from '../src/stats/mulberry32.js';
import { reliabilityTable } from '../src/stats/scores/calibration.js';
import { version } from '../src/version.js';
import { InputError } from './events/files.js';
import { type Material, readMaterial } from './probabilities/material.js';

const shared = '../shared/data/forecasting/icews18';
const forecasters = ['model', 'climatology', 'plainClimatology', 'persistence', 'noChange'] as const;
type Forecaster = (typeof forecasters)[number];

interface Settings {
  readonly horizon: number;
  readonly burnIn: number;
  readonly step: number;
  readonly refit: number;
  readonly seed: number;
}

const usage =
  'probabilities [--events F... --entities F --relations F] [--horizons 7,14,30] [--burn-in 112] [--step 7] [--refit 1] [--holders all|none|N] [--seed 1]';

/**
 * `npm run eval -- probabilities --events F...`: at least one event of a type (CAMEO root) from A to B within H days, rolling origins,
 * against the dyad's own record shrunk to the type's base rate, persistence and no change. A forecast of machine-coded press mentions.
 */
export function probabilityFigures(words: readonly string[]): { name: string; value: number }[] {
  const given = valuesOf(words);
  const own = given('--events');
  if (own.length === 0 && !existsSync(shared)) {
    console.log(`${shared}: not here, left out`);
    return [];
  }
  const events = own.length > 0 ? own : ['train.txt', 'valid.txt'].map((name) => `${shared}/${name}`);
  const holders = given('--holders')[0] ?? '18';
  const material = readMaterial({
    ...{ events, entities: given('--entities')[0], relations: given('--relations')[0] },
    holders: holders === 'all' || holders === 'none' ? holders : { most: whole(holders, '--holders') },
  });
  const one = (flag: string, standard: number) => whole(given(flag)[0] ?? String(standard), flag);
  const horizons = (given('--horizons')[0] ?? '7,14,30').split(',').map((text) => whole(text, '--horizons'));
  const figures = horizons.flatMap((horizon) => {
    const settings = {
      ...{ horizon, burnIn: one('--burn-in', 112), step: one('--step', 7), refit: one('--refit', 1) },
      seed: one('--seed', 1),
    };
    const skill = evaluate(material, settings);
    return [{ name: `probabilities ICEWS18 H=${horizon} skill`, value: 100 * skill }];
  });
  return own.length > 0 ? [] : figures;
}

function valuesOf(words: readonly string[]): (flag: string) => string[] {
  return (flag) => {
    const from = words.indexOf(flag);
    if (from < 0) return [];
    const rest = words.slice(from + 1);
    const end = rest.findIndex((word) => word.startsWith('--'));
    return end < 0 ? rest : rest.slice(0, end);
  };
}

function whole(text: string, flag: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    throw new InputError(`${flag}: a whole number from 1, not "${text}"\n${usage}`);
  return value;
}

const isConflict = (type: string) => Number(type) >= 9;

/** Parts of the forecasts that are told apart: conflict by the CAMEO root, onset by 30 quiet days. */
const strata: Readonly<Record<string, (at: { quiet: boolean; conflict: boolean }) => boolean>> = {
  all: () => true,
  onset: ({ quiet }) => quiet,
  continuation: ({ quiet }) => !quiet,
  conflict: ({ conflict }) => conflict,
  cooperation: ({ conflict }) => !conflict,
};

/** Rolls through the panel and keeps score of every forecaster in every stratum, by `stratum forecaster`. */
function tallied(panel: Panel, settings: Settings): { tallies: Map<string, Tally>; origins: number } {
  const tallies = new Map<string, Tally>();
  const conflict = panel.types.map(isConflict);
  let origins = 0;
  rollForward(panel, { ...settings, isConflict }, (origin) => {
    origins++;
    for (const [stratum, keep] of Object.entries(strata))
      for (const forecaster of stratum === 'all' ? forecasters : forecasters.slice(0, 3)) {
        const key = `${stratum} ${forecaster}`;
        const tally = tallies.get(key) ?? new Tally();
        tallies.set(key, tally);
        const quietAt = (cell: number) => origin.quiet[cell] === 1;
        const conflictAt = (cell: number) => conflict[cell % conflict.length] === true;
        tally.add(origin[forecaster], origin.happened, (cell) =>
          keep({ quiet: quietAt(cell), conflict: conflictAt(cell) }),
        );
      }
  });
  if (origins === 0)
    throw new InputError(
      `no window of ${settings.horizon} days fits after ${settings.burnIn} days of burn-in`,
    );
  return { tallies, origins };
}

/** Skill over the shrunk climatology. */
function evaluate({ acts, files }: Material, settings: Settings): number {
  const before = process.cpuUsage();
  const panel = panelOf(acts);
  const { tallies, origins } = tallied(panel, settings);
  const usage = process.cpuUsage(before);
  const [model, reference] = ['all model', 'all climatology'].map((key) => tallies.get(key)) as [
    Tally,
    Tally,
  ];
  console.log(
    `\nH = ${settings.horizon}: ${panel.universe} dyads, ${panel.types.length} types, ${origins} origins`,
  );
  const rows = [...tallies].map(([name, one]) => [name, one.figures()] as const);
  printFigures(rows);
  console.log('said -> seen (n)');
  for (const { said, seen, count } of reliabilityTable(model.judged))
    if (count > 0) console.log(`  ${said.toFixed(3)} -> ${seen.toFixed(3)}  (${count})`);
  const figures = new Map(rows);
  const brierOf = (name: string) => figures.get(name)?.brier ?? Number.NaN;
  const skillOf = (stratum: string, against: Forecaster) =>
    1 - brierOf(`${stratum} model`) / brierOf(`${stratum} ${against}`);
  console.log(
    JSON.stringify({
      ...{
        set: 'probabilities',
        version,
        files,
        ...settings,
        dyads: panel.universe,
        types: panel.types.length,
      },
      ...{ origins, score: 'Brier 0..1, skill over shrunk climatology' },
      skill: round(skillOf('all', 'climatology')),
      interval: skillInterval(model, reference, { random: mulberry32(settings.seed) }).map(round),
      skillPlainClimatology: round(skillOf('all', 'plainClimatology')),
      skillPersistence: round(skillOf('all', 'persistence')),
      skillOnset: round(skillOf('onset', 'climatology')),
      skillContinuation: round(skillOf('continuation', 'climatology')),
      ...{ model: figures.get('all model'), climatology: figures.get('all climatology') },
      cpuSeconds: round((usage.user + usage.system) / 1e6),
      peakMB: Math.round(process.resourceUsage().maxRSS / 1024),
    }),
  );
  return skillOf('all', 'climatology');
}

const round = (value: number): number => Math.round(value * 1e5) / 1e5;

function printFigures(rows: readonly (readonly [string, Figures])[]): void {
  console.log(`${'forecaster'.padEnd(34)} ${'n'.padStart(8)}   rate    Brier   skill     log    ECE    AUC`);
  for (const [name, figures] of rows) {
    const stratum = name.split(' ')[0];
    const reference = rows.find(([other]) => other === `${stratum} climatology`)?.[1].brier ?? Number.NaN;
    const cells = [
      figures.rate.toFixed(4),
      figures.brier.toFixed(5),
      `${(100 * (1 - figures.brier / reference)).toFixed(2).padStart(6)}%`,
      figures.logScore.toFixed(4),
      figures.ece.toFixed(4),
      figures.auc.toFixed(3),
    ];
    console.log(`${name.padEnd(34)} ${String(figures.n).padStart(8)}  ${cells.join('  ')}`);
  }
}
