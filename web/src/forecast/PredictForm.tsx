import type { JSX, RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { QuestionRecord } from '../../../src/server/shapes/questions.js';
import { get, post, query } from '../api.js';
import { Field } from '../parts/frame.js';
import { say, tell, tellError } from '../say.js';
import { words } from '../words.js';
import { chanceIn, percent } from './format.js';

const t = words.forecast;

interface PredictFormProps {
  readonly question: QuestionRecord;
  readonly by: string;
  readonly probability: RefObject<HTMLInputElement | null>;
}

/** One's own forecast, made or revised; every one is kept. */
export function PredictForm({ question, by, probability }: PredictFormProps): JSX.Element | null {
  const [text, setText] = useState('');
  const [note, setNote] = useState('');
  const [wrong, setWrong] = useState('');
  if (question.closed !== undefined)
    return question.stage === 'resolved' ? null : <p class="muted">{t.closed(question.closed)}</p>;
  const save = async () => {
    const p = chanceIn(text);
    if (p === undefined) {
      setWrong(t.badChance);
      say(t.badChance);
      probability.current?.focus();
      return;
    }
    const body = { p, ...(note.trim() ? { note: note.trim() } : {}), ...(by ? { by } : {}) };
    try {
      await post(`/api/questions/${question.id}/forecasts`, body);
      for (const clear of [setText, setNote, setWrong]) clear('');
      const { model } = await get<QuestionRecord>(`/api/questions/${question.id}${query({ by })}`);
      tell(t.savedSeen(percent(p), model === undefined ? undefined : percent(model)));
    } catch (error) {
      tellError(error);
    }
  };
  return (
    <form
      class="predict"
      aria-label={t.predict}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h3>
        {t.predict}
        {question.own ? `: ${percent(question.own.p)}` : ''}
      </h3>
      <div class="predict-fields">
        <Field label={t.chance}>
          <input
            ref={probability}
            inputMode="decimal"
            autoComplete="off"
            maxLength={12}
            value={text}
            placeholder={question.own ? percent(question.own.p) : ''}
            aria-invalid={wrong !== ''}
            aria-describedby={wrong ? 'wrong-chance' : undefined}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </Field>
        <Field label={t.reason} wide>
          <input value={note} maxLength={2000} onInput={(event) => setNote(event.currentTarget.value)} />
        </Field>
        <button type="submit" class="main">
          {question.own ? t.revise : t.save}
        </button>
      </div>
      {wrong ? (
        <p id="wrong-chance" class="wrong">
          {wrong}
        </p>
      ) : null}
    </form>
  );
}
