import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { inert } from '../../../src/briefs/inert.js';
import type { OwnList, OwnRow } from '../../../src/server/shapes/own.js';
import { Trouble } from '../parts/frame.js';
import { useResource } from '../resource.js';
import { set } from '../route.js';
import { say } from '../say.js';
import { words } from '../words.js';
import { Cite } from './CitePicker.js';
import { moveOwn, removeOwn, writing } from './drafts.js';
import { Lint } from './Lint.js';
import { OwnForm } from './OwnForm.js';

const t = words.own;

const choose = (id: string | undefined): void => set({ own: id });

/** What the analyst writes into the brief himself: the list, the chosen sentence, the form. */
export function OwnPane({ chosen }: { readonly chosen: string | undefined }): JSX.Element {
  const { value: own, error } = useResource<OwnList>('/api/own');
  const pane = useRef<HTMLElement>(null);
  const row = own?.sentences.find(({ id }) => id === chosen);
  const back = useRef<{ readonly id: string | undefined } | undefined>(undefined);
  const done = (id?: string) => {
    writing.value = undefined;
    back.current = { id };
    if (id) choose(id);
  };
  useEffect(() => {
    // The focus goes back to the list, once it has what was just written.
    const wanted = back.current;
    if (!wanted || writing.value || !own) return;
    if (wanted.id && !own.sentences.some(({ id }) => id === wanted.id)) return;
    back.current = undefined;
    const sign = own.sentences.length > 0 ? '.own-list' : '.own-add';
    pane.current?.querySelector<HTMLElement>(sign)?.focus();
  });
  return (
    <section ref={pane} class="pane side-pane own-pane" aria-labelledby="own-heading">
      <header class="pane-head">
        <h2 id="own-heading">
          {t.heading} <span class="count">{own?.sentences.length || ''}</span>
        </h2>
        <button
          type="button"
          class="own-add"
          onClick={() => {
            writing.value = 'new';
          }}
        >
          {t.add}
        </button>
      </header>
      {error ? <Trouble error={error} /> : null}
      {own && own.sentences.length > 0 ? <List own={own} chosen={row} /> : null}
      {own && writing.value ? (
        <OwnForm key={writing.value} id={writing.value} own={own} onDone={done} />
      ) : null}
      {own && row && !writing.value ? <Detail own={own} row={row} /> : null}
      {own && !row && !writing.value ? (
        <p class="empty">{own.sentences.length === 0 ? `${t.none} ${t.intro}` : t.keys}</p>
      ) : null}
    </section>
  );
}

/** Move a sentence among those of its part. */
function move(own: OwnList, row: OwnRow, step: number): void {
  const among = own.sentences.filter(({ section }) => section === row.section);
  const place = among.indexOf(row) + step;
  if (place < 0) say(t.first);
  else if (place >= among.length) say(t.last);
  else void moveOwn(row.id, place);
}

function List({ own, chosen }: { readonly own: OwnList; readonly chosen: OwnRow | undefined }): JSX.Element {
  const { sentences, sections } = own;
  const at = chosen ? sentences.indexOf(chosen) : -1;
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen?.id]);
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const ends = { Home: 0, End: sentences.length - 1 }[event.key];
    const acts: Readonly<Record<string, (row: OwnRow) => void>> = {
      e: ({ id }) => {
        writing.value = id;
      },
      x: ({ id }) => void removeOwn(id),
    };
    const act = acts[event.key === 'Enter' ? 'e' : event.key];
    if (event.shiftKey && step !== undefined && chosen) move(own, chosen, step);
    else if (step !== undefined || ends !== undefined)
      choose(sentences[ends ?? Math.max(0, Math.min(sentences.length - 1, at + (step ?? 0)))]?.id);
    else if (event.key === 'n') writing.value = 'new';
    else if (act && chosen) act(chosen);
    else return;
    event.preventDefault();
  };
  return (
    <ul
      ref={list}
      class="events own-list"
      role="listbox"
      tabIndex={0}
      aria-label={`${t.list}. ${t.keys}`}
      aria-activedescendant={chosen ? `own-${chosen.id}` : undefined}
      onKeyDown={onKey}
    >
      {sentences.map((row) => (
        <li
          key={row.id}
          id={`own-${row.id}`}
          role="option"
          aria-selected={row === chosen}
          onClick={() => choose(row.id)}
        >
          <span class="own-id">{row.id}</span>
          <span>
            <span class="own-text">{inert(row.text)}</span>
            <span class="row-facts">
              {[
                sections.find(({ key }) => key === row.section)?.heading ?? row.section,
                row.cites.length === 0 ? t.noSource : t.cites(row.cites.length),
                ...(row.faults.length > 0 ? [t.faults(row.faults.length)] : []),
              ].join(' · ')}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function Detail({ own, row }: { readonly own: OwnList; readonly row: OwnRow }): JSX.Element {
  const { id, text, by, at, changed, cites, lost, faults } = row;
  return (
    <article class="detail" aria-labelledby="own-detail">
      <h3 id="own-detail">{id}</h3>
      <p class="says">{inert(text)}</p>
      <p class="row-facts">
        {[t.by(by, at), ...(changed ? [t.changed(changed.by, changed.at)] : [])].join(' · ')}
      </p>
      <p class="actions">
        <button
          type="button"
          onClick={() => {
            writing.value = id;
          }}
        >
          {t.edit}
        </button>
        <button type="button" onClick={() => move(own, row, -1)}>
          {t.earlier}
        </button>
        <button type="button" onClick={() => move(own, row, 1)}>
          {t.later}
        </button>
        <button type="button" onClick={() => void removeOwn(id)}>
          {t.remove}
        </button>
      </p>
      <h4>{t.cited}</h4>
      {cites.length === 0 ? <p class="no-source">{t.noSource}</p> : null}
      <ul class="tellings">
        {cites.map((cite) => (
          <li key={`${cite.report}${cite.start}`}>
            <Cite cite={cite} />
          </li>
        ))}
      </ul>
      {lost > 0 ? <p class="wrong">{t.lost(lost)}</p> : null}
      {faults.length > 0 ? <h4>{t.lint}</h4> : null}
      <Lint text={text} faults={faults} />
    </article>
  );
}
