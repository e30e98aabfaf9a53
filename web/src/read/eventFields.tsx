import type { JSX } from 'preact';
import { dossier } from '../dossier.js';
import { Choice } from '../parts/choice.js';
import { Field } from '../parts/frame.js';
import { words } from '../words.js';

const t = words.correct;

/** An event as it stands in a form. */
export interface EventDraft {
  readonly type: string;
  readonly mode: string;
  readonly modality: string;
  readonly actors: string;
  readonly recipients: string;
  readonly from: string;
  readonly to: string;
}

/** Codes in a line of text; a string is the one that is none. */
export function codesIn(text: string): readonly string[] | string {
  const codes = text
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter(Boolean);
  // "---" stands for somebody the text does not name: it is kept by leaving the field as it was.
  return codes.find((code) => !/^[A-Z][A-Z0-9_]{1,11}$/.test(code)) ?? codes;
}

/** What an event is coded as, in fields. */
export function EventFields(props: {
  readonly draft: EventDraft;
  readonly note: string;
  readonly put: (part: Partial<EventDraft>) => void;
  readonly onNote: (note: string) => void;
}): JSX.Element {
  const { draft, put } = props;
  const types = dossier.value?.types ?? [];
  const modes = types.find(({ type }) => type === draft.type)?.modes ?? [];
  return (
    <>
      <div class="fields">
        <Choice
          label={t.type}
          value={draft.type}
          {...(draft.type === '' ? { empty: t.pickType } : {})}
          options={types.map(({ type, quad }) => ({ value: type, text: `${type} ${words.signs[quad]}` }))}
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
          <input value={props.note} maxLength={2000} onInput={(e) => props.onNote(e.currentTarget.value)} />
        </Field>
      </div>
      <datalist id="codes">
        {dossier.value?.parties.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </datalist>
    </>
  );
}
