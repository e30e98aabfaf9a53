import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { EventRecord } from '../../../src/server/shapes/records.js';
import { dossier } from '../dossier.js';
import { Choice } from '../parts/choice.js';
import { Field } from '../parts/frame.js';
import { say } from '../say.js';
import { words } from '../words.js';
import { correct } from './corrections.js';

const t = words.correct;

interface Draft {
  readonly type: string;
  readonly mode: string;
  readonly modality: string;
  readonly actors: string;
  readonly recipients: string;
  readonly from: string;
  readonly to: string;
}

const codesOf = (parties: EventRecord['actors']): string => parties.map(({ code }) => code).join(' ');

const draftOf = (event: EventRecord): Draft => ({
  type: event.type,
  mode: event.mode ?? '',
  modality: event.modality,
  actors: codesOf(event.actors),
  recipients: codesOf(event.recipients),
  from: event.date.from ?? '',
  to: event.date.to ?? '',
});

/** Codes in a line of text; a string is the one that is none. */
function codesIn(text: string): readonly string[] | string {
  const codes = text
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter(Boolean);
  // "---" stands for somebody the text does not name: it is kept by leaving the field as it was.
  return codes.find((code) => !/^[A-Z][A-Z0-9_]{1,11}$/.test(code)) ?? codes;
}

/** What differs from the event, as the server takes it; a string says what is wrong. */
function changeOf(event: EventRecord, draft: Draft): Record<string, unknown> | string {
  const before = draftOf(event);
  const change: Record<string, unknown> = {};
  if (draft.type !== before.type) change.type = draft.type;
  if (draft.mode !== before.mode || (change.type !== undefined && before.mode !== ''))
    change.mode = draft.mode || null;
  if (draft.modality !== before.modality) change.modality = draft.modality;
  for (const side of ['actors', 'recipients'] as const) {
    if (draft[side].trim() === before[side]) continue;
    const codes = codesIn(draft[side]);
    if (typeof codes === 'string') return t.badCode(codes);
    change[side] = codes;
  }
  const [from, to] = [draft.from || draft.to, draft.to || draft.from];
  if ((draft.from !== before.from || draft.to !== before.to) && from) change.date = { from, to };
  return Object.keys(change).length === 0 ? t.unchanged : change;
}

/** The form in which an event is corrected; Enter saves, Escape leaves. */
export function CorrectForm(props: {
  readonly event: EventRecord;
  readonly onDone: () => void;
}): JSX.Element {
  const { event, onDone } = props;
  const [draft, setDraft] = useState(() => draftOf(event));
  const [note, setNote] = useState('');
  const [wrong, setWrong] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('select')?.focus(), []);
  const put = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const types = dossier.value?.types ?? [];
  const modes = types.find(({ type }) => type === draft.type)?.modes ?? [];
  const save = async () => {
    const change = changeOf(event, draft);
    if (typeof change === 'string') {
      setWrong(change);
      say(change);
    } else if (await correct(event, change, note.trim())) onDone();
  };
  return (
    <form
      ref={form}
      class="correct"
      aria-label={t.heading}
      onSubmit={(submitted) => {
        submitted.preventDefault();
        void save();
      }}
      onKeyDown={(key) => {
        if (key.key === 'Escape') onDone();
      }}
    >
      <h3>{t.heading}</h3>
      <div class="fields">
        <Choice
          label={t.type}
          value={draft.type}
          options={types.map(({ type, quad }) => ({ value: type, text: `${words.signs[quad]} ${type}` }))}
          onChange={(type) => put({ type, mode: '' })}
        />
        <Choice
          label={t.mode}
          value={draft.mode}
          empty={t.noMode}
          options={modes.map((mode) => ({ value: mode, text: mode }))}
          onChange={(mode) => put({ mode })}
        />
        <Choice
          label={t.modality}
          value={draft.modality}
          options={Object.entries(words.modalities).map(([value, text]) => ({ value, text }))}
          onChange={(modality) => put({ modality })}
        />
        <Field label={t.actors} hint={t.codesHint}>
          <input value={draft.actors} list="codes" onInput={(e) => put({ actors: e.currentTarget.value })} />
        </Field>
        <Field label={t.recipients}>
          <input
            value={draft.recipients}
            list="codes"
            onInput={(e) => put({ recipients: e.currentTarget.value })}
          />
        </Field>
        <Field label={t.from}>
          <input type="date" value={draft.from} onInput={(e) => put({ from: e.currentTarget.value })} />
        </Field>
        <Field label={t.to}>
          <input type="date" value={draft.to} onInput={(e) => put({ to: e.currentTarget.value })} />
        </Field>
        <Field label={t.note} wide>
          <input value={note} maxLength={2000} onInput={(e) => setNote(e.currentTarget.value)} />
        </Field>
      </div>
      <datalist id="codes">
        {dossier.value?.parties.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </datalist>
      {wrong ? <p class="wrong">{wrong}</p> : null}
      <p class="actions">
        <button type="submit" class="main">
          {t.save}
        </button>
        <button type="button" onClick={onDone}>
          {t.cancel}
        </button>
      </p>
    </form>
  );
}
