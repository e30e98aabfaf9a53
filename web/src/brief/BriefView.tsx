import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { query } from '../api.js';
import { dossier } from '../dossier.js';
import { version } from '../live.js';
import { Choice } from '../parts/choice.js';
import { Field } from '../parts/frame.js';
import { place, set } from '../route.js';
import { theme } from '../theme.js';
import { words } from '../words.js';

const t = words.brief;

/** The brief as it will be exported, drawn anew with every change of the dossier. */
export function BriefView(): JSX.Element {
  const { search } = place.value;
  const [a, b] = [search.get('a') ?? '', search.get('b') ?? ''];
  const [question, setQuestion] = useState(search.get('question') ?? '');
  const settled = useSettled(question);
  useEffect(() => set({ question: settled || undefined }), [settled]);
  const asked = { a: a && b ? a : '', b: a && b ? b : '', question: settled };
  const frame = useRef<HTMLIFrameElement>(null);
  const parties = (dossier.value?.parties ?? []).map(({ code, name }) => ({ value: code, text: name }));
  const download = (ending: string) => `/api/brief.${ending}${query({ ...asked, download: true })}`;
  return (
    <div class="brief">
      <h1 class="away">{t.title}</h1>
      <form class="filters" aria-label={t.title} onSubmit={(event) => event.preventDefault()}>
        <Choice
          label={t.a}
          value={a}
          empty={t.most}
          options={parties}
          onChange={(value) => set({ a: value || undefined })}
        />
        <Choice
          label={t.b}
          value={b}
          empty={t.most}
          options={parties.filter(({ value }) => value !== a)}
          onChange={(value) => set({ b: value || undefined })}
        />
        <Field label={t.question} wide>
          <input
            value={question}
            maxLength={500}
            onInput={(event) => setQuestion(event.currentTarget.value)}
          />
        </Field>
        <span class="actions">
          <button type="button" class="main" onClick={() => frame.current?.contentWindow?.print()}>
            {t.print}
          </button>
          {(['html', 'md', 'json'] as const).map((ending) => (
            <a key={ending} href={download(ending)} download={`brief.${ending}`}>
              {{ html: t.html, md: t.markdown, json: t.json }[ending]}
            </a>
          ))}
        </span>
      </form>
      <iframe
        ref={frame}
        title={t.preview}
        class={`preview scheme-${theme.value}`}
        sandbox="allow-same-origin allow-modals"
        src={`/api/brief.html${query({ ...asked, version: version.value })}`}
      />
    </div>
  );
}

/** A text once nobody has typed for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), 400);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
