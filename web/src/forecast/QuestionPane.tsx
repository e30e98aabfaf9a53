import type { JSX, RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { inert } from '../../../src/briefs/inert.js';
import type { BegunRecord, LookedRecord, QuestionRecord } from '../../../src/server/shapes/questions.js';
import { post, query } from '../api.js';
import { Trouble } from '../parts/frame.js';
import { useResource } from '../resource.js';
import { linkTo } from '../route.js';
import { tell, tellError } from '../say.js';
import { words } from '../words.js';
import { History, Rests, Standing } from './Forecasts.js';
import { look } from './ForecastView.js';
import { dayIn, percent } from './format.js';
import { Outcomes } from './Outcomes.js';
import { PredictForm } from './PredictForm.js';

const t = words.forecast;

interface QuestionPaneProps {
  readonly id: string;
  readonly by: string;
  readonly me: string;
  readonly probability: RefObject<HTMLInputElement | null>;
  readonly onLooked: (looked: LookedRecord['looked']) => void;
}

/** One question: what exactly is asked, what stands behind it, what is said of it and what came of it. */
export function QuestionPane({ id, by, me, probability, onLooked }: QuestionPaneProps): JSX.Element {
  const { value, error } = useResource<QuestionRecord>(
    `/api/questions/${encodeURIComponent(id)}${query({ by })}`,
  );
  const question = value?.id === id ? value : undefined;
  if (error) return <Trouble error={error} />;
  if (!question) return <p class="empty">{words.busy}</p>;
  const { stage, state } = question;
  return (
    <article class="question" aria-labelledby="question-heading">
      <header>
        <h2 id="question-heading">{inert(question.text)}</h2>
        <p class="row-facts">
          <span class={`stage stage-${stage}`}>
            {stage === 'resolved' ? (t.states[state] ?? state) : (t.states[stage] ?? stage)}
          </span>{' '}
          · {t.until(question.to)} · {inert(t.asked(question.by, dayIn(question.madeAt)))}
        </p>
      </header>
      <Base question={question} />
      <PredictForm key={`${id} ${me}`} question={question} by={by} probability={probability} />
      <Standing question={question} />
      <Model question={question} />
      <Outcomes key={`outcomes ${id}`} question={question} by={by} />
      {question.resolver === 'machine' && stage !== 'resolved' ? (
        <p class="actions">
          <button type="button" onClick={() => void look({ question: id }, onLooked)}>
            {t.resolveOne}
          </button>
        </p>
      ) : null}
      <Behind question={question} />
      <section aria-labelledby="terms-heading">
        <h3 id="terms-heading">{t.terms}</h3>
        <ul class="told">
          {question.terms.map((line) => (
            <li key={line}>{inert(line)}</li>
          ))}
        </ul>
        <p class="id muted">{t.record(question.id, question.hash)}</p>
      </section>
      <History question={question} />
    </article>
  );
}

function Base({
  question: { baseRate, resolver },
}: {
  readonly question: QuestionRecord;
}): JSX.Element | null {
  if (resolver === 'judged') return null;
  return (
    <section aria-labelledby="base-heading">
      <h3 id="base-heading">{t.baseRate}</h3>
      {baseRate ? (
        <p>
          {t.baseWords(percent(baseRate.p), baseRate.windows, baseRate.hits)}
          {baseRate.onset === undefined ? null : (
            <span class="row-facts">{baseRate.onset ? t.onset : t.continuation}</span>
          )}
        </p>
      ) : (
        <p class="muted">{t.noBase}</p>
      )}
    </section>
  );
}

function Behind({ question: { claim } }: { readonly question: QuestionRecord }): JSX.Element | null {
  if (!claim) return null;
  return (
    <section aria-labelledby="claim-heading">
      <h3 id="claim-heading">{t.claim}</h3>
      <blockquote>
        <q>{inert(claim.sentence.exact)}</q>
      </blockquote>
      <p class="row-facts">
        {[inert(claim.by), inert(claim.title), claim.date || t.undated].join(' · ')}{' '}
        <a href={linkTo(['read', claim.report, claim.id])}>{t.openClaim}</a>
      </p>
    </section>
  );
}

/** The model's terms, once they may be seen, and a way to ask it anew. */
function Model({ question }: { readonly question: QuestionRecord }): JSX.Element | null {
  const [silent, setSilent] = useState('');
  if (question.resolver === 'judged') return null;
  const said = question.forecasts.findLast(({ model, standing }) => model !== undefined && standing);
  const ask = async () => {
    try {
      const begun = await post<BegunRecord>(`/api/questions/${question.id}/model`, {});
      const words = begun.silent === undefined ? t.thinking : t.silent(begun.silent);
      setSilent(begun.silent === undefined ? '' : words);
      tell(words);
    } catch (error) {
      tellError(error);
    }
  };
  return (
    <>
      {said ? <Rests forecast={said} /> : null}
      {question.thinking ? <p class="muted">{t.thinking}</p> : null}
      {silent ? <p class="muted">{silent}</p> : null}
      {question.stage === 'open' ? (
        <p class="actions">
          <button type="button" class="quiet" disabled={question.thinking} onClick={() => void ask()}>
            {t.askModel}
          </button>
        </p>
      ) : null}
    </>
  );
}
