import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { shutOut } from './api.js';
import { BriefView } from './brief/BriefView.js';
import { dossier, dossierError, followDossier } from './dossier.js';
import { ForecastView } from './forecast/ForecastView.js';
import { connected, progress } from './live.js';
import { Dialog, Trouble } from './parts/frame.js';
import { Journal, journalOpen } from './parts/Journal.js';
import { AddReport, adding, DropHint, useDrop } from './read/AddReport.js';
import { ReadView } from './read/ReadView.js';
import { RelationView } from './relation/RelationView.js';
import { go, linkTo, place } from './route.js';
import { said, toast } from './say.js';
import { nextTheme, theme } from './theme.js';
import { TimelineView } from './timeline/TimelineView.js';
import { undoLatest } from './undo.js';
import { WeighView } from './weigh/WeighView.js';
import { words } from './words.js';

const views = {
  read: ReadView,
  timeline: TimelineView,
  relation: RelationView,
  weigh: WeighView,
  forecast: ForecastView,
  brief: BriefView,
} as const;

type View = keyof typeof views;

const isView = (name: string): name is View => Object.hasOwn(views, name);

const keysOpen = signal(false);

/** Keys that work everywhere, but never while somebody writes. */
function onKey(event: KeyboardEvent): void {
  const writing = (event.target as HTMLElement).closest?.(
    'input:not([type=checkbox]),textarea,[contenteditable]',
  );
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z' && !event.shiftKey && !writing) {
    event.preventDefault();
    void undoLatest();
  }
  const name = event.altKey ? Object.keys(views)[Number(event.code.replace('Digit', '')) - 1] : undefined;
  if (name) {
    event.preventDefault();
    go(linkTo([name]));
  }
}

export function App(): JSX.Element {
  useEffect(() => {
    followDossier();
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  useDrop();
  const name = isView(place.value.view) ? place.value.view : 'read';
  const View = views[name];
  if (shutOut.value) return <ShutOut />;
  return (
    <>
      <a
        class="skip"
        href="#view"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById('view')?.focus();
        }}
      >
        {words.skip}
      </a>
      <Bar view={name} />
      <Banner />
      <main id="view" tabIndex={-1}>
        <View />
      </main>
      {adding.value ? <AddReport /> : null}
      {journalOpen.value ? <Journal /> : null}
      {keysOpen.value ? <Keys /> : null}
      <DropHint />
      <Toast />
      <div class="away" role="status" aria-live="polite">
        {said.value}
      </div>
    </>
  );
}

function Bar({ view }: { readonly view: View }): JSX.Element {
  const about = dossier.value;
  return (
    <header class="bar">
      <div class="bar-title">
        <span class="product">{words.product}</span>
        <strong>{about?.title ?? ''}</strong>
        {about ? (
          <span class="muted counts">
            {words.bar.counts(about.counts.reports, about.counts.acts, about.counts.claims)}
          </span>
        ) : null}
      </div>
      <nav aria-label={words.bar.views}>
        {(Object.keys(views) as View[]).map((name) => (
          <a key={name} href={linkTo([name])} aria-current={name === view ? 'page' : undefined}>
            {words.views[name]}
          </a>
        ))}
      </nav>
      <div class="bar-tools">
        <button type="button" class="quiet" title={words.bar.undoLast} onClick={() => void undoLatest()}>
          {words.bar.undo}
        </button>
        <button
          type="button"
          class="quiet"
          onClick={() => {
            journalOpen.value = true;
          }}
        >
          {words.bar.journal}
        </button>
        <button
          type="button"
          class="quiet"
          onClick={() => {
            keysOpen.value = true;
          }}
        >
          {words.bar.keys}
        </button>
        <button type="button" class="quiet" onClick={nextTheme}>
          {words.bar.theme[theme.value]}
        </button>
      </div>
    </header>
  );
}

function Banner(): JSX.Element | null {
  const work = progress.value;
  const readOnly = dossier.value?.readOnly;
  if (!connected.value) return <p class="banner bad">{words.bar.offline}</p>;
  if (dossierError.value) return <Trouble error={dossierError.value} />;
  if (work)
    return (
      <p class="banner">
        <progress value={work.done} max={work.total} aria-label={words.bar.coding(work.done, work.total)} />{' '}
        {words.bar.coding(work.done, work.total)}
      </p>
    );
  return readOnly ? <p class="banner">{words.bar.readOnly(readOnly)}</p> : null;
}

function Toast(): JSX.Element | null {
  const now = toast.value;
  if (!now) return null;
  return (
    <div class={now.bad ? 'toast bad' : 'toast'}>
      <span>{now.text}</span>
      {now.act ? (
        <button type="button" onClick={now.act.run}>
          {now.act.label}
        </button>
      ) : null}
    </div>
  );
}

function Keys(): JSX.Element {
  return (
    <Dialog
      heading={words.keys.heading}
      onClose={() => {
        keysOpen.value = false;
      }}
    >
      <table class="keys">
        <tbody>
          {words.keys.rows.map(([key, does]) => (
            <tr key={key}>
              <th scope="row">
                <kbd>{key}</kbd>
              </th>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}

function ShutOut(): JSX.Element {
  return (
    <main class="shut-out">
      <h1>{words.shutOut.heading}</h1>
      <p>{words.shutOut.text}</p>
    </main>
  );
}
