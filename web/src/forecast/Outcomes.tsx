import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { inert } from '../../../src/briefs/inert.js';
import type { QuestionRecord } from '../../../src/server/shapes/questions.js';
import { post } from '../api.js';
import { Choice } from '../parts/choice.js';
import { Field } from '../parts/frame.js';
import { tell, tellError } from '../say.js';
import { words } from '../words.js';
import { dayIn } from './format.js';

const t = words.forecast;

interface OutcomesProps {
  readonly question: QuestionRecord;
  readonly by: string;
}

/** What came of a question, every line of it, and the form to settle it by hand. */
export function Outcomes({ question, by }: OutcomesProps): JSX.Element {
  const { outcomes } = question;
  return (
    <section aria-labelledby={outcomes.length > 0 ? 'outcomes-heading' : undefined}>
      {outcomes.length > 0 ? <h3 id="outcomes-heading">{t.outcomes}</h3> : null}
      <ul class="told">
        {outcomes.map((one, at) => (
          <li key={one.at} class={at < outcomes.length - 1 ? 'muted' : ''}>
            {inert(t.outcomeLine(t.states[one.state] ?? one.state, one.by, dayIn(one.at)))}
            {at < outcomes.length - 1 ? ` (${t.replaced})` : ''}
            <span class="row-facts">
              {inert(one.because)}
              {one.events.length > 0 ? `; ${t.decided(one.events.length)}` : ''}
            </span>
          </li>
        ))}
      </ul>
      <details>
        <summary>{t.settle}</summary>
        <SettleForm question={question} by={by} />
      </details>
    </section>
  );
}

function SettleForm({ question, by }: OutcomesProps): JSX.Element {
  const [state, setState] = useState(question.resolver === 'judged' ? 'yes' : 'annulled');
  const [because, setBecause] = useState('');
  const [replace, setReplace] = useState(false);
  const contradicts =
    question.stage === 'resolved' && question.outcomes.length > 0 && question.state !== state;
  const save = async () => {
    const body = { state, because: because.trim(), replace: replace && contradicts, ...(by ? { by } : {}) };
    try {
      await post(`/api/questions/${question.id}/outcomes`, body);
      setBecause('');
      setReplace(false);
      tell(t.settled(question.id, state));
    } catch (error) {
      tellError(error);
    }
  };
  return (
    <form
      class="settle"
      aria-label={t.settle}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div class="predict-fields">
        <Choice
          label={t.outcome}
          value={state}
          options={Object.entries(t.outcomeNames).map(([value, text]) => ({ value, text }))}
          onChange={setState}
        />
        <Field label={t.because} wide>
          <input
            value={because}
            required
            maxLength={2000}
            onInput={(event) => setBecause(event.currentTarget.value)}
          />
        </Field>
        <button type="submit">{t.settleSave}</button>
      </div>
      {contradicts ? (
        <label class="tick">
          <input type="checkbox" required checked={replace} onChange={() => setReplace(!replace)} />
          {t.replace}
        </label>
      ) : null}
    </form>
  );
}
