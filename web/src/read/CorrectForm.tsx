import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { EventRecord } from '../../../src/server/shapes/records.js';
import { say } from '../say.js';
import { words } from '../words.js';
import { correct } from './corrections.js';
import { EventForm } from './EventForm.js';
import { codesIn, type EventDraft, EventFields } from './eventFields.js';

const t = words.correct;

const codesOf = (parties: EventRecord['actors']): string => parties.map(({ code }) => code).join(' ');

const draftOf = (event: EventRecord): EventDraft => ({
  type: event.type,
  mode: event.mode ?? '',
  modality: event.modality,
  actors: codesOf(event.actors),
  recipients: codesOf(event.recipients),
  from: event.date.from ?? '',
  to: event.date.to ?? '',
});

/** What differs from the event, as the server takes it; a string says what is wrong. */
function changeOf(event: EventRecord, draft: EventDraft): Record<string, unknown> | string {
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
  const save = async () => {
    const change = changeOf(event, draft);
    if (typeof change === 'string') {
      setWrong(change);
      say(change);
    } else if (await correct(event, change, note.trim())) onDone();
  };
  return (
    <EventForm heading={t.heading} save={t.save} wrong={wrong} onSave={save} onLeave={onDone}>
      <EventFields
        draft={draft}
        note={note}
        put={(part) => setDraft((before) => ({ ...before, ...part }))}
        onNote={setNote}
      />
    </EventForm>
  );
}
