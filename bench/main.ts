import { benchBrief, benchOne } from './brief.js';
import { benchChangePoints } from './changepoints.js';
import { benchDossier } from './dossier.js';
import { benchHypotheses } from './hypotheses.js';
import { benchLanguage } from './language.js';
import { fails, keeps, type Limited } from './measure.js';
import { benchReading } from './reading.js';
import { benchSize } from './size.js';
import { benchStore } from './store.js';

const questions: Readonly<Record<string, () => Limited[]>> = {
  one: benchOne,
  brief: benchBrief,
  dossier: benchDossier,
  reading: benchReading,
  language: benchLanguage,
  changepoints: benchChangePoints,
  hypotheses: benchHypotheses,
  store: benchStore,
  size: benchSize,
};

/** `npm run bench [-- NAME ...]`: medians beside the limit each must keep (`OVER` when it does not); exit code 1 when one is beyond twice its limit. */
function main(words: readonly string[]): number {
  const chosen = Object.keys(questions).filter((name) => words.length === 0 || words.includes(name));
  let broken = 0;
  for (const name of chosen) {
    console.log(`\n# ${name}`);
    for (const figure of questions[name]?.() ?? []) {
      const { what, value, unit, limit, least } = figure;
      const kept = keeps(figure);
      if (fails(figure)) broken++;
      const shown = value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(2);
      console.log(
        `${kept ? 'ok  ' : 'OVER'} ${what.padEnd(48)} ${shown.padStart(9)} ${unit} (limit: ${least ? 'at least' : 'at most'} ${limit.toLocaleString('en')})`,
      );
    }
  }
  return broken > 0 ? 1 : 0;
}

process.exitCode = main(process.argv.slice(2));
