import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReportRecord } from '../../../src/server/shapes/reports.js';
import { Sign } from '../parts/frame.js';
import { Tabs } from '../parts/tabs.js';
import { whoWords } from '../parts/who.js';
import { words } from '../words.js';
import { ChosenBar } from './ChosenBar.js';
import { CorrectForm } from './CorrectForm.js';
import { type ChosenWords, chooseWords, coding } from './chosenWords.js';
import { dismiss, takeBack } from './corrections.js';
import { EventDetail } from './EventDetail.js';
import { MissedForm } from './MissedForm.js';

const t = words.read;

interface SidePanelProps {
  readonly report: ReportRecord;
  readonly chosen: string | undefined;
  /** Words chosen in the text. */
  readonly at: ChosenWords | undefined;
  readonly onChoose: (id: string) => void;
}

type Tab = 'events' | 'claims' | 'notices';

/** What was coded in the report: events, claims, notices; the chosen one in full. */
export function SidePanel({ report, chosen, at, onChoose }: SidePanelProps): JSX.Element {
  const [tab, setTab] = useState<Tab>('events');
  useEffect(() => {
    if (report.claims.some(({ id }) => id === chosen)) setTab('claims');
    if (report.events.some(({ id }) => id === chosen)) setTab('events');
  }, [chosen, report.id]);
  useEffect(() => {
    if (coding.value) setTab('events');
  }, [coding.value]);
  const counts = {
    events: report.events.length,
    claims: report.claims.length,
    notices: report.notices.length,
  };
  return (
    <section class="pane side-pane" aria-labelledby="panel-heading">
      <h2 id="panel-heading" class="away">
        {t.panel}
      </h2>
      {at && !coding.value ? <ChosenBar report={report} at={at} /> : null}
      <Tabs
        label={t.panel}
        tabs={(['events', 'claims', 'notices'] as const).map((key) => ({
          key,
          text: `${t.tabs[key]} ${counts[key]}`,
        }))}
        chosen={tab}
        onChoose={(key) => setTab(key as Tab)}
      >
        {tab === 'events' ? <Events report={report} chosen={chosen} at={at} onChoose={onChoose} /> : null}
        {tab === 'claims' ? <Claims report={report} chosen={chosen} at={at} onChoose={onChoose} /> : null}
        {tab === 'notices' ? <Notices report={report} /> : null}
      </Tabs>
    </section>
  );
}

/** Open the form for a missed event at the chosen words, or at the sentence of the chosen event, or at the first. */
function startCoding({ report, chosen, at }: SidePanelProps): void {
  const event = report.events.find(({ id }) => id === chosen);
  const [start = 0, end = 0] = report.sentences[0] ?? [];
  if (!at) chooseWords(event?.sentence ?? { start, end });
  coding.value = true;
}

function Events(props: SidePanelProps): JSX.Element {
  const { report } = props;
  const panel = useRef<HTMLDivElement>(null);
  const done = (event?: string) => {
    coding.value = false;
    if (event) props.onChoose(event);
    setTimeout(() => panel.current?.querySelector<HTMLElement>('.events, .code-missed')?.focus());
  };
  const missed =
    coding.value && props.at ? (
      <MissedForm key={report.id} report={report} at={props.at} onDone={done} />
    ) : (
      <p class="code-line">
        {report.events.length === 0 ? (
          <span class="muted">{report.waiting ? t.waiting : t.noEvents}</span>
        ) : null}
        <button type="button" class="quiet code-missed" onClick={() => startCoding(props)}>
          {words.missed.open}
        </button>
      </p>
    );
  return (
    <div ref={panel}>{report.events.length > 0 ? <EventList {...props}>{missed}</EventList> : missed}</div>
  );
}

/** The events, and below them what is done with the chosen one; between them the way to one that was missed. */
function EventList(props: SidePanelProps & { readonly children: JSX.Element }): JSX.Element {
  const { report, chosen, onChoose } = props;
  const [correcting, setCorrecting] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const at = report.events.findIndex(({ id }) => id === chosen);
  const event = report.events[at];
  useEffect(() => setCorrecting(false), [chosen]);
  const onKey = (key: KeyboardEvent) => {
    if (key.ctrlKey || key.altKey || key.metaKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[key.key];
    const ends = { Home: 0, End: report.events.length - 1 }[key.key];
    const target =
      ends ?? (step === undefined ? undefined : Math.max(0, Math.min(report.events.length - 1, at + step)));
    const acts: Record<string, () => void> = {
      e: () => setCorrecting(true),
      x: () => void dismiss(event as never),
      u: () => takeBack(event as never),
    };
    const act = key.key === 'm' ? () => startCoding(props) : event && acts[key.key];
    if (target === undefined && !act) return;
    key.preventDefault();
    if (act) act();
    else onChoose(report.events[target as number]?.id ?? '');
  };
  return (
    <>
      <ul
        ref={list}
        class="events"
        role="listbox"
        tabIndex={0}
        aria-label={`${t.tabs.events}. ${t.eventKeys}`}
        aria-activedescendant={event ? `option-${event.id}` : undefined}
        onKeyDown={onKey}
      >
        {report.events.map((one) => (
          <li
            key={one.id}
            id={`option-${one.id}`}
            role="option"
            aria-selected={one.id === chosen}
            class={one.dismissed ? 'dismissed' : ''}
            onClick={() => onChoose(one.id)}
          >
            <Sign quad={one.quad} />
            <span>
              <span class="who">{whoWords(one)}</span> <code>{one.type}</code>
              <span class="row-facts">
                {[
                  one.when,
                  words.modalities[one.modality],
                  ...(one.codedBy === undefined ? [] : [words.missed.byHand]),
                  ...(one.dismissed ? [t.dismissed] : one.corrections.length > 0 ? [t.corrected] : []),
                ].join(' · ')}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {props.children}
      {event && correcting && !coding.value ? (
        <CorrectForm
          key={event.id}
          event={event}
          onDone={() => {
            setCorrecting(false);
            list.current?.focus();
          }}
        />
      ) : null}
      {event && !correcting && !coding.value ? (
        <EventDetail event={event} onCorrect={() => setCorrecting(true)} />
      ) : null}
      {event || coding.value ? null : <p class="empty">{t.eventKeys}</p>}
    </>
  );
}

function Claims({ report, chosen, onChoose }: SidePanelProps): JSX.Element {
  if (report.claims.length === 0) return <p class="empty">{t.noClaims}</p>;
  return (
    <ul class="claims">
      {report.claims.map((claim) => (
        <li key={claim.id}>
          <button
            type="button"
            class="row-button"
            aria-pressed={claim.id === chosen}
            onClick={() => onChoose(claim.id)}
          >
            <span class="kind">{t.claimKinds[claim.kind] ?? claim.kind}</span>
            <span class="by">{claim.by}</span>
            <q>{claim.content.exact}</q>
            {claim.cause ? (
              <span class="row-facts">
                {t.cause}: {claim.cause.span.exact}
              </span>
            ) : null}
            {claim.hedge ? (
              <span class="row-facts">
                {t.hedge}: {claim.hedge.cue.exact}
              </span>
            ) : null}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Notices({ report }: { readonly report: ReportRecord }): JSX.Element {
  if (report.notices.length === 0) return <p class="empty">{t.noNotices}</p>;
  return (
    <ul class="notices">
      {report.notices.map((notice, index) => (
        <li key={index}>
          <p>{notice.message}</p>
          {notice.span?.exact ? <q>{notice.span.exact}</q> : null}
          {notice.hint ? <p class="row-facts">{notice.hint}</p> : null}
          <code class="muted">{notice.code}</code>
        </li>
      ))}
    </ul>
  );
}
