import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { post } from '../api.js';
import { Choice } from '../parts/choice.js';
import { Field } from '../parts/frame.js';
import { tell, tellError } from '../say.js';
import { words } from '../words.js';

const t = words.weigh;

async function add(path: string, body: object): Promise<boolean> {
  try {
    const { id } = await post<{ id: string }>(path, body);
    tell(t.accepted(id));
    return true;
  } catch (error) {
    tellError(error);
    return false;
  }
}

/** A hypothesis or a row in the analyst's own words. */
export function AddForms({ hasNone }: { readonly hasNone: boolean }): JSX.Element {
  return (
    <div class="add-forms">
      <AddHypothesis hasNone={hasNone} />
      <AddEvidence />
    </div>
  );
}

function AddHypothesis({ hasNone }: { readonly hasNone: boolean }): JSX.Element {
  const [text, setText] = useState('');
  return (
    <form
      onSubmit={async (event) => {
        event.preventDefault();
        if (text.trim() && (await add('/api/matrix/hypotheses', { text: text.trim() }))) setText('');
      }}
    >
      <Field label={`${t.addHypothesis}: ${t.hypothesisText}`} wide>
        <input value={text} maxLength={1000} onInput={(event) => setText(event.currentTarget.value)} />
      </Field>
      <p class="actions">
        <button type="submit">{t.add}</button>
        {hasNone ? null : (
          <button
            type="button"
            class="quiet"
            onClick={() => void add('/api/matrix/hypotheses', { text: t.noneText, none: true })}
          >
            {t.addNone}
          </button>
        )}
      </p>
    </form>
  );
}

function AddEvidence(): JSX.Element {
  const [text, setText] = useState('');
  const [kind, setKind] = useState('');
  return (
    <form
      onSubmit={async (event) => {
        event.preventDefault();
        const body = { text: text.trim(), ...(kind ? { kind } : {}) };
        if (body.text && (await add('/api/matrix/evidence', body))) setText('');
      }}
    >
      <Field label={`${t.addEvidence}: ${t.evidenceText}`} wide>
        <input value={text} maxLength={1000} onInput={(event) => setText(event.currentTarget.value)} />
      </Field>
      <div class="actions">
        <Choice
          label={t.kind}
          value={kind}
          empty={t.anyKind}
          options={Object.entries(t.kinds).map(([value, name]) => ({ value, text: name }))}
          onChange={setKind}
        />
        <button type="submit">{t.add}</button>
      </div>
    </form>
  );
}
