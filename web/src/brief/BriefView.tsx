import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { query } from '../api.js';
import { dossier } from '../dossier.js';
import { version } from '../live.js';
import { Choice } from '../parts/choice.js';
import { Field } from '../parts/frame.js';
import { useSettled } from '../parts/typing.js';
import { place, set } from '../route.js';
import { theme } from '../theme.js';
import { words } from '../words.js';
import { OwnPane } from './OwnPane.js';

const t = words.brief;

/** The brief as it will be exported, drawn anew with every change of the dossier; beside it the analyst's own words. */
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
  const own = search.get('own') ?? undefined;
  const { first, restore } = usePreview(
    frame,
    `/api/brief.html${query({ ...asked, version: version.value })}`,
    own,
  );
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
      <div class="brief-body">
        <OwnPane chosen={own} />
        <iframe
          ref={frame}
          title={t.preview}
          class={`preview scheme-${theme.value}`}
          sandbox="allow-same-origin allow-modals"
          src={first}
          onLoad={restore}
        />
      </div>
    </div>
  );
}

/**
 * Shows an address in the frame without a step back in the history for each version, at the chosen own sentence, or where the reader
 * was.
 */
function usePreview(
  frame: { readonly current: HTMLIFrameElement | null },
  path: string,
  own: string | undefined,
) {
  // Where both stand below each other, leading to the place would carry the list out of sight.
  const beside = matchMedia('(min-width: 68rem)').matches;
  const anchor = own && beside ? `#o-${own}` : '';
  const [first] = useState(path + anchor);
  const shown = useRef(first);
  const top = useRef(0);
  useEffect(() => {
    const view = frame.current?.contentWindow;
    if (!view || shown.current === path + anchor) return;
    const sameAnchor = shown.current.split('#')[1] === anchor.slice(1);
    top.current = sameAnchor ? view.scrollY : -1;
    shown.current = path + anchor;
    view.location.replace(path + anchor);
  }, [path, anchor]);
  const restore = () => {
    if (top.current > 0) frame.current?.contentWindow?.scrollTo(0, top.current);
  };
  return { first, restore };
}
