import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Choice } from '../parts/choice.js';
import { Field } from '../parts/frame.js';
import { words } from '../words.js';
import { EditDialog } from './EditDialog.js';
import { write } from './edits.js';
import { changeOf, type EvidenceRow, type ReadingDraft, type RowDraft, rowDraft } from './rowDraft.js';

const t = words.rows;

type Put = (part: Partial<RowDraft>) => void;
interface PartProps {
  readonly draft: RowDraft;
  readonly put: Put;
}

/** Everything a row has: words, grade, weights, chances, readings; here it can be taken out as well. */
export function RowDialog(props: { readonly row: EvidenceRow; readonly onClose: () => void }): JSX.Element {
  const { row, onClose } = props;
  const { id } = row;
  const [draft, setDraft] = useState(() => rowDraft(row));
  const [wrong, setWrong] = useState('');
  const put: Put = (part) => setDraft((before) => ({ ...before, ...part }));
  const finish = (refused: string | undefined) => (refused ? setWrong(refused) : onClose());
  const save = async () => {
    const change = changeOf(row, draft);
    if (typeof change === 'string') return setWrong(change);
    const path = `/api/matrix/evidence/${encodeURIComponent(id)}`;
    if (Object.keys(change).length === 0) onClose();
    else finish(await write(path, change, t.saved(id)));
  };
  const remove = async () => {
    finish(await write('/api/matrix/remove', { evidence: id }, t.removed(id)));
  };
  return (
    <EditDialog
      heading={t.row(id)}
      wide
      wrong={wrong}
      onSave={save}
      other={{ label: t.remove, act: remove }}
      onClose={onClose}
    >
      <Words draft={draft} put={put} />
      <Grades draft={draft} put={put} />
      <Weights draft={draft} put={put} />
      <Readings draft={draft} put={put} />
    </EditDialog>
  );
}

function Words({ draft, put }: PartProps): JSX.Element {
  return (
    <>
      <Field label={t.text} wide>
        <textarea
          rows={3}
          maxLength={1000}
          required
          value={draft.text}
          onInput={(event) => put({ text: event.currentTarget.value })}
        />
      </Field>
      <div class="fields">
        <Choice
          label={words.weigh.kind}
          value={draft.kind}
          empty={words.weigh.anyKind}
          options={optionsOf(words.weigh.kinds)}
          onChange={(kind) => put({ kind })}
        />
        <Field label={t.origin} hint={t.originHint}>
          <input
            maxLength={200}
            value={draft.origin}
            onInput={(event) => put({ origin: event.currentTarget.value })}
          />
        </Field>
        <Field label={t.note}>
          <input
            maxLength={2000}
            value={draft.note}
            onInput={(event) => put({ note: event.currentTarget.value })}
          />
        </Field>
      </div>
      <label class="tick">
        <input type="checkbox" checked={draft.open} onChange={() => put({ open: !draft.open })} />
        {t.open}
      </label>
    </>
  );
}

const optionsOf = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, text]) => ({ value, text }));

function Grades({ draft, put }: PartProps): JSX.Element {
  return (
    <div class="fields">
      <Choice
        label={t.reliability}
        value={draft.reliability}
        empty={t.notGiven}
        options={optionsOf(t.reliabilities)}
        onChange={(reliability) => put({ reliability })}
      />
      <Choice
        label={t.credibility}
        value={draft.credibility}
        empty={t.notGiven}
        options={optionsOf(t.credibilities)}
        onChange={(credibility) => put({ credibility })}
      />
    </div>
  );
}

function Weights({ draft, put }: PartProps): JSX.Element {
  const number = (name: Exclude<keyof RowDraft, 'open' | 'readings' | 'text'> & keyof typeof t) => (
    <Field key={name} label={t[name] as string}>
      <input
        maxLength={12}
        value={draft[name]}
        list={name.startsWith('weight') ? 'levels' : undefined}
        onInput={(event) => put({ [name]: event.currentTarget.value })}
      />
    </Field>
  );
  return (
    <>
      <fieldset>
        <legend>{t.weights}</legend>
        <p class="hint">{t.weightsHint}</p>
        <div class="fields">{(['weightCredibility', 'weightRelevance', 'factor'] as const).map(number)}</div>
      </fieldset>
      <fieldset>
        <legend>{t.chances}</legend>
        <div class="fields">{(['rho', 'phi', 'discount', 'looked'] as const).map(number)}</div>
      </fieldset>
      <datalist id="levels">
        {['low', 'medium', 'high'].map((level) => (
          <option key={level} value={level} />
        ))}
      </datalist>
    </>
  );
}

function Readings({ draft, put }: PartProps): JSX.Element {
  const { readings } = draft;
  const change = (at: number, part: Partial<ReadingDraft>) =>
    put({ readings: readings.map((one, index) => (index === at ? { ...one, ...part } : one)) });
  return (
    <fieldset>
      <legend>{t.readings}</legend>
      <p class="hint">{t.readingsHint}</p>
      {readings.map((one, at) => (
        <div key={at} class="reading">
          {(['id', 'text', 'share'] as const).map((name) => (
            <Field key={name} label={{ id: t.readingId, text: t.readingText, share: t.share }[name]}>
              <input
                maxLength={name === 'text' ? 500 : 40}
                value={one[name]}
                onInput={(event) => change(at, { [name]: event.currentTarget.value })}
              />
            </Field>
          ))}
          <button
            type="button"
            class="quiet"
            aria-label={t.removeReading(one.id)}
            title={t.removeReading(one.id)}
            onClick={() => put({ readings: readings.filter((_, index) => index !== at) })}
          >
            ×
          </button>
        </div>
      ))}
      <button
        type="button"
        class="quiet"
        onClick={() => put({ readings: [...readings, { id: '', text: '', share: '' }] })}
      >
        {t.addReading}
      </button>
    </fieldset>
  );
}
