import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { inert } from '../../../src/briefs/inert.js';
import type { SentenceRow, SentencesRecord } from '../../../src/server/shapes/own.js';
import { query } from '../api.js';
import { Field } from '../parts/frame.js';
import { useSettled } from '../parts/typing.js';
import { useResource } from '../resource.js';
import { linkTo } from '../route.js';
import { words } from '../words.js';

const t = words.own;

export const sourceOf = ({ publisher, title, date }: SentenceRow): string =>
  [publisher || title, date].filter(Boolean).join(', ');

/** Words of a report with the way to them. */
export function Cite({ cite }: { readonly cite: SentenceRow }): JSX.Element {
  return (
    <>
      <q>{inert(cite.exact)}</q>{' '}
      <a href={linkTo(['read', cite.report], { at: `${cite.start}-${cite.end}` })}>{sourceOf(cite)}</a>
    </>
  );
}

/** Finds sentences of the reports by their words; arrows choose one, Enter cites it. */
export function CitePicker({ onPick }: { readonly onPick: (cite: SentenceRow) => void }): JSX.Element {
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const settled = useSettled(text, 200);
  const { value } = useResource<SentencesRecord>(
    settled.trim() ? `/api/sentences${query({ text: settled.trim() })}` : undefined,
  );
  const found = settled.trim() && value ? value.sentences : [];
  useEffect(() => setAt(0), [settled]);
  const pick = (cite: SentenceRow | undefined) => {
    if (!cite) return;
    onPick(cite);
    setText('');
  };
  const onKey = (event: KeyboardEvent) => {
    // With Ctrl it is a key of the form.
    if (event.ctrlKey || event.metaKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setAt((now) => Math.max(0, Math.min(found.length - 1, now + step)));
    // Never sends the form off: who looks for a sentence is not done.
    else if (event.key === 'Enter') pick(found[at]);
    else if (event.key === 'Escape' && text !== '') setText('');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="cite-picker">
      <Field label={t.find} wide>
        <input
          value={text}
          maxLength={200}
          role="combobox"
          aria-expanded={found.length > 0}
          aria-controls="cite-found"
          aria-autocomplete="list"
          aria-activedescendant={found.length > 0 ? `cite-${at}` : undefined}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={onKey}
        />
      </Field>
      <ul id="cite-found" role="listbox" aria-label={`${t.found}. ${t.findKeys}`} hidden={found.length === 0}>
        {found.map((cite, index) => (
          <li
            key={`${cite.report}${cite.start}`}
            id={`cite-${index}`}
            role="option"
            aria-selected={index === at}
            onClick={() => pick(cite)}
          >
            {inert(cite.exact)}
            <span class="row-facts">{sourceOf(cite)}</span>
          </li>
        ))}
      </ul>
      {settled.trim() && value && !value.more && found.length === 0 ? <p class="hint">{t.nothing}</p> : null}
      {found.length > 0 && value?.more ? <p class="hint">{t.more}</p> : null}
    </div>
  );
}
