import type { JSX } from 'preact';
import { inert } from '../../../src/briefs/inert.js';
import type { ForecastRecord, QuestionRecord } from '../../../src/server/shapes/questions.js';
import { number } from '../parts/number.js';
import { words } from '../words.js';
import { dayIn, percent } from './format.js';

const t = words.forecast;

/** The last forecast of everybody who may be seen, with how such forecasts have done; or how many are hidden. */
export function Standing({ question }: { readonly question: QuestionRecord }): JSX.Element | null {
  const standing = question.forecasts.filter((one) => one.standing);
  if (standing.length === 0)
    return question.hidden > 0 ? <p class="hidden-note">{t.hidden(question.hidden)}</p> : null;
  return (
    <section aria-labelledby="standing-heading">
      <h3 id="standing-heading">{t.standing}</h3>
      <table class="standing">
        <thead>
          <tr>
            <th scope="col">{t.columns.who}</th>
            <th scope="col">{t.columns.p}</th>
            <th scope="col">{t.columns.made}</th>
            <th scope="col">{t.columns.track}</th>
          </tr>
        </thead>
        <tbody>
          {standing.map((one) => (
            <tr key={one.id}>
              <th scope="row">{inert(one.by)}</th>
              <td class="chance">
                <Bar p={one.p} />
                {percent(one.p)}
              </td>
              <td>{dayIn(one.madeAt)}</td>
              <td class="muted">
                {one.track ? t.track(percent(one.track.seen), one.track.questions) : t.noTrack}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {question.hidden > 0 ? <p class="muted">{t.hidden(question.hidden)}</p> : null}
    </section>
  );
}

/** A probability as a length. */
function Bar({ p }: { readonly p: number }): JSX.Element {
  return (
    <svg class="chance-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect class="whole" width="100" height="10" />
      <rect class="part" width={100 * p} height="10" />
    </svg>
  );
}

/** Acts shown behind a term. */
const latest = 5;

/** Terms shown at once; the rest on demand. */
const strongest = 3;

/** What moved the model's forecast, strongest first, each with the dated acts behind it. */
export function Rests({ forecast }: { readonly forecast: ForecastRecord }): JSX.Element | null {
  const { model } = forecast;
  if (!model || model.terms.length === 0) return null;
  const most = Math.max(...model.terms.map(({ logOdds }) => Math.abs(logOdds)));
  const rest = model.terms.slice(strongest);
  return (
    <section aria-labelledby="rests-heading">
      <h3 id="rests-heading">{t.why}</h3>
      <p class="hint">
        {t.whyHint(model.version, model.dataTo)}
        {model.intercept === undefined ? '' : ` ${t.intercept(odds(model.intercept))}`}
      </p>
      <Terms terms={model.terms.slice(0, strongest)} most={most} />
      {rest.length > 0 ? (
        <details>
          <summary>{words.weigh.more(rest.length)}</summary>
          <Terms terms={rest} most={most} />
        </details>
      ) : null}
    </section>
  );
}

const odds = (logOdds: number): string => `${logOdds < 0 ? '−' : '+'}${number(Math.abs(logOdds), 2)}`;

interface TermsProps {
  readonly terms: NonNullable<ForecastRecord['model']>['terms'];
  readonly most: number;
}

function Terms({ terms, most }: TermsProps): JSX.Element {
  return (
    <ul class="rests">
      {terms.map(({ family, logOdds, events, acts = events.length, without }) => (
        <li key={family}>
          <span class="term">
            <svg class="term-bar" viewBox="-50 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              <line class="spine" x1="0" x2="0" y1="0" y2="10" />
              <rect
                class="part"
                x={Math.min(0, (50 * logOdds) / most)}
                width={Math.abs((50 * logOdds) / most)}
                y="1"
                height="8"
              />
            </svg>
            {t.term(family, odds(logOdds))}
            {without === undefined ? null : <span class="muted">{t.without(acts, percent(without))}</span>}
          </span>
          <span class="row-facts">
            {events.length === 0
              ? t.noEvents
              : [
                  ...events.slice(0, latest).map(({ day, says }) => `${day} ${inert(says)}`),
                  ...(acts > latest ? [t.moreActs(acts - latest)] : []),
                ].join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** All forecasts that may be seen, in the order they were made. */
export function History({ question }: { readonly question: QuestionRecord }): JSX.Element | null {
  if (question.forecasts.length === 0) return null;
  return (
    <section aria-labelledby="history-heading">
      <h3 id="history-heading">{t.history}</h3>
      <ol class="told">
        {question.forecasts.map((one) => (
          <li key={one.id}>
            {inert(t.historyLine(one.by, percent(one.p), one.madeAt.replace('T', ' ').slice(0, 16)))}
            {one.note ? <span class="row-facts">{inert(one.note)}</span> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
