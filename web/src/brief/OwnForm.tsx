import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { OwnList, SentenceRow } from '../../../src/server/shapes/own.js';
import { Choice } from '../parts/choice.js';
import { Field } from '../parts/frame.js';
import { say } from '../say.js';
import { words } from '../words.js';
import { Cite, CitePicker } from './CitePicker.js';
import { type Draft, draftOf, dropDraft, keepDraft, samePlace, saveDraft } from './drafts.js';
import { Lint, useLint } from './Lint.js';

const t = words.own;

/** The form in which an own sentence is written; Ctrl+Enter saves, Escape leaves and keeps what was typed. */
export function OwnForm(props: {
  readonly id: string;
  readonly own: OwnList;
  readonly onDone: (id?: string) => void;
}): JSX.Element {
  const { id, own, onDone } = props;
  const [draft, setDraft] = useState<Draft>(() =>
    draftOf(
      id,
      own.sentences.find((one) => one.id === id),
    ),
  );
  const area = useRef<HTMLTextAreaElement>(null);
  const lint = useLint(draft.text);
  useEffect(() => area.current?.focus(), []);
  const put = (part: Partial<Draft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    keepDraft(id, next);
  };
  const save = async () => {
    if (draft.text.trim() === '') return area.current?.focus();
    const saved = await saveDraft(id, draft);
    if (saved === undefined) return;
    dropDraft(id);
    onDone(saved);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      say(t.kept);
      onDone(id === 'new' ? undefined : id);
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void save();
    }
  };
  const show = (start: number, end: number) => {
    area.current?.focus();
    area.current?.setSelectionRange(start, end);
  };
  return (
    <form
      class="correct"
      aria-label={id === 'new' ? t.newHeading : t.editHeading(id)}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={onKey}
    >
      <h3>{id === 'new' ? t.newHeading : t.editHeading(id)}</h3>
      <Choice
        label={t.section}
        value={draft.section}
        options={own.sections.map(({ key, heading }) => ({ value: key, text: heading }))}
        onChange={(section) => put({ section })}
      />
      <Field label={t.text} hint={t.textHint} wide>
        <textarea
          ref={area}
          rows={5}
          maxLength={4000}
          value={draft.text}
          onInput={(event) => put({ text: event.currentTarget.value })}
        />
      </Field>
      <p class="away" role="status">
        {lint.faults.length > 0 ? t.faults(lint.faults.length) : ''}
      </p>
      <Lint text={lint.text} faults={lint.faults} onShow={show} />
      <Cites draft={draft} onChange={(cites) => put({ cites })} />
      <p class="actions">
        <button type="submit" class="main">
          {t.save}
        </button>
        <button
          type="button"
          onClick={() => {
            dropDraft(id);
            onDone(id === 'new' ? undefined : id);
          }}
        >
          {t.cancel}
        </button>
      </p>
    </form>
  );
}

function Cites(props: {
  readonly draft: Draft;
  readonly onChange: (cites: readonly SentenceRow[]) => void;
}): JSX.Element {
  const { cites } = props.draft;
  return (
    <fieldset class="cites">
      <legend class="field-name">{t.cited}</legend>
      {cites.length === 0 ? <p class="no-source">{t.noSource}</p> : null}
      <ul>
        {cites.map((cite) => (
          <li key={`${cite.report}${cite.start}`}>
            <span>
              <Cite cite={cite} />
            </span>
            <button
              type="button"
              class="quiet"
              aria-label={t.uncite(cite.exact)}
              title={t.uncite(cite.exact)}
              onClick={() => props.onChange(cites.filter((one) => one !== cite))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <CitePicker
        onPick={(cite) => {
          if (!cites.some((one) => samePlace(one, cite))) props.onChange([...cites, cite]);
        }}
      />
    </fieldset>
  );
}
