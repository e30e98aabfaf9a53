import type { ComponentChildren, JSX } from 'preact';
import type { EventRecord } from '../../../src/server/shapes/records.js';
import { Sign } from '../parts/frame.js';
import { linkTo } from '../route.js';
import { words } from '../words.js';
import { dismiss, takeBack } from './corrections.js';

const t = words.read;

/** One event: the act in words, its parts, what people changed, and the trail of words and rules behind the code. */
export function EventDetail(props: {
  readonly event: EventRecord;
  readonly onCorrect: () => void;
}): JSX.Element {
  const { event, onCorrect } = props;
  return (
    <article class="detail" aria-labelledby="detail-heading">
      <h3 id="detail-heading">
        <Sign quad={event.quad} /> <code>{[event.type, event.mode].filter(Boolean).join('/')}</code>
        <span class="quad-name">{words.quads[event.quad]}</span>
      </h3>
      <p class="says">{event.says}</p>
      {event.codedBy !== undefined ? (
        <p class="by-hand">{words.missed.byWhom(event.codedBy, event.added?.at ?? '')}</p>
      ) : null}
      <p class="actions">
        {event.dismissed ? null : (
          <button type="button" onClick={onCorrect}>
            {words.correct.open}
          </button>
        )}
        {event.dismissed ? (
          <button type="button" onClick={() => takeBack(event)}>
            {words.correct.restore}
          </button>
        ) : (
          <button type="button" onClick={() => dismiss(event)}>
            {words.correct.dismiss}
          </button>
        )}
        <a href={linkTo(['timeline'], { party: event.actors[0]?.code, act: event.id })}>{t.onTimeline}</a>
      </p>
      <Parts event={event} />
      <Corrections event={event} />
      <h4>{t.why}</h4>
      <ol class="trail">
        {event.reasons.map((step, index) => (
          <li key={index}>
            <span class="rule">{step.rule}</span> {step.says}
            {step.span?.exact ? <q>{step.span.exact}</q> : null}
          </li>
        ))}
      </ol>
      <p class="id muted">
        {event.id} · {event.trigger.start}–{event.trigger.end}
      </p>
    </article>
  );
}

function Parts({ event }: { readonly event: EventRecord }): JSX.Element {
  const side = (parties: EventRecord['actors']) =>
    parties.length === 0
      ? words.unnamed
      : parties.map(({ name, code, sectors }) => `${name} (${[code, ...sectors].join(':')})`).join(', ');
  return (
    <dl class="parts">
      <Part name={t.actor}>{side(event.actors)}</Part>
      {event.reciprocal ? null : <Part name={t.recipient}>{side(event.recipients)}</Part>}
      {event.object ? <Part name={t.object}>{event.object.span.exact}</Part> : null}
      <Part name={t.date}>{event.when}</Part>
      <Part name={t.modality}>{words.modalities[event.modality] ?? event.modality}</Part>
      <Part name={t.by}>
        {event.attribution
          ? (event.attribution.source?.exact ?? event.attribution.actor?.name ?? event.attribution.cue.exact)
          : t.theReport}
      </Part>
      {event.hedge ? <Part name={t.hedge}>{event.hedge.cue.exact}</Part> : null}
      {event.beneficiaries.length > 0 ? <Part name={t.third}>{side(event.beneficiaries)}</Part> : null}
      <Part name={t.score}>
        {event.score > 0 ? `+${event.score}` : String(event.score).replace('-', '−')}
      </Part>
      {event.told ? <Part name="">{words.told(event.told.reports, event.told.origins)}</Part> : null}
    </dl>
  );
}

function Part({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Corrections({ event }: { readonly event: EventRecord }): JSX.Element | null {
  if (event.corrections.length === 0) return null;
  return (
    <>
      <h4>{words.correct.heading ? t.corrections : ''}</h4>
      <ul class="corrections">
        {event.corrections.map((one) => (
          <li key={one.seq}>
            {Object.entries(one.change)
              .map(
                ([name, value]) =>
                  `${name}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`,
              )
              .join('; ')}
            {one.note ? ` – ${one.note}` : ''} <span class="muted">{words.correct.by(one.by, one.at)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
