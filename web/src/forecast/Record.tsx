import type { JSX } from 'preact';
import { inert } from '../../../src/briefs/inert.js';
import type { ScoreRecord } from '../../../src/server/shapes/questions.js';
import { Choice } from '../parts/choice.js';
import { number } from '../parts/number.js';
import { place, set } from '../route.js';
import { words } from '../words.js';
import { CalibrationChart } from './CalibrationChart.js';
import { percent } from './format.js';

const t = words.forecast;

type Scored = ScoreRecord['scored'][number];

/** How forecasts did: every denominator, everybody's scores, one's calibration whose tenths filter the list. */
export function Record({ score, me }: { readonly score: ScoreRecord; readonly me: string }): JSX.Element {
  const wanted = place.value.search.get('of') || me;
  const shown = score.scored.find(({ by }) => by === wanted) ?? score.scored[0];
  return (
    <div class="record">
      <h3>{t.score}</h3>
      <p>{t.denominators(score)}</p>
      {shown === undefined ? (
        <p class="muted">{t.noScore}</p>
      ) : (
        <>
          <Scores scored={score.scored} />
          <Choice
            label={t.whose}
            value={shown.by}
            options={score.scored.map(({ by }) => ({ value: by, text: inert(by) }))}
            onChange={(of) => set({ of, side: 'record', bucket: undefined })}
          />
          <Calibration one={shown} />
          <Figures one={shown} clip={score.clip} />
        </>
      )}
    </div>
  );
}

function Scores({ scored }: { readonly scored: readonly Scored[] }): JSX.Element {
  const c = t.scoreColumns;
  return (
    <>
      <table class="standing">
        <thead>
          <tr>
            {[c.by, c.n, c.brier, c.skill].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {scored.map((one) => (
            <tr key={one.by}>
              <th scope="row">{inert(one.by)}</th>
              <td>{one.questions}</td>
              <td>{number(one.brier, 3)}</td>
              <td>{one.skill === undefined ? '–' : number(one.skill, 3)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="hint">{t.scoreHint}</p>
    </>
  );
}

function Calibration({ one }: { readonly one: Scored }): JSX.Element {
  const chosen = place.value.search.get('bucket');
  if (one.calibrated === 0) return <p class="muted">{t.noCalibration}</p>;
  const choose = (bin: number) =>
    set({
      ...{ of: one.by, side: 'record', stage: undefined, text: undefined },
      bucket: chosen === String(bin) ? undefined : String(bin),
    });
  return (
    <section aria-labelledby="calibration-heading">
      <h4 id="calibration-heading">{t.calibration}</h4>
      <p class="hint">{t.chartHint}</p>
      <CalibrationChart one={one} chosen={chosen === null ? undefined : Number(chosen)} onChoose={choose} />
      <ul class="buckets" aria-label={t.buckets}>
        {one.bins.map((bin, at) =>
          bin.count === 0 ? null : (
            <li key={bin.from}>
              <button type="button" aria-pressed={chosen === String(at)} onClick={() => choose(at)}>
                {t.bucketName(10 * at, 10 * at + 10)}
              </button>
              <span class="row-facts">
                {t.bucketWords(percent(bin.said ?? 0), percent(bin.seen ?? 0), bin.questions, bin.count)}
              </span>
            </li>
          ),
        )}
      </ul>
    </section>
  );
}

function Figures({ one, clip }: { readonly one: Scored; readonly clip: readonly number[] }): JSX.Element {
  const f = t.figures;
  const rows: (readonly [string, string])[] = [
    [f.log(clip.join('–')), number(one.log, 3)],
    [f.peer, number(one.peer, 1)],
    [f.coverage, percent(one.coverage)],
    ...(one.ece === undefined ? [] : [[f.ece, number(one.ece, 3)] as const]),
    ...(one.murphy
      ? ([
          [f.murphy, number(one.murphy.brier, 4)],
          [f.reliability, number(one.murphy.reliability, 4)],
          [f.resolution, `− ${number(one.murphy.resolution, 4)}`],
          [f.uncertainty, `+ ${number(one.murphy.uncertainty, 4)}`],
        ] as const)
      : []),
  ];
  return (
    <dl class="score-figures">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
