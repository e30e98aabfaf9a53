import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { inert } from '../../../src/briefs/inert.js';
import type { EventRecord } from '../../../src/server/shapes/records.js';
import type { ReportRecord } from '../../../src/server/shapes/reports.js';
import { post } from '../api.js';
import { Choice } from '../parts/choice.js';
import { Field } from '../parts/frame.js';
import { say, tellError } from '../say.js';
import { told } from '../undo.js';
import { words } from '../words.js';
import { type ChosenWords, chooseWords } from './chosenWords.js';
import { EventForm } from './EventForm.js';
import { codesIn, type EventDraft, EventFields } from './eventFields.js';

const t = words.missed;

/** The body of the request, or what is wrong with the form. */
function bodyOf(at: ChosenWords, draft: EventDraft, mutual: boolean): Record<string, unknown> | string {
  const { type, mode, modality, from, to } = draft;
  const [actors, recipients] = [codesIn(draft.actors), codesIn(draft.recipients)];
  if (type === '') return t.noType;
  for (const codes of [actors, recipients])
    if (typeof codes === 'string') return words.correct.badCode(codes);
  if (actors.length + recipients.length === 0) return t.noParty;
  if (mutual && (recipients.length > 0 || new Set(actors).size < 2)) return t.mutualParties;
  const { start, end } = at;
  return {
    ...{ start, end, type, modality, actors, recipients, reciprocal: mutual },
    ...(mode ? { mode } : {}),
    ...(from || to ? { date: { from: from || to, to: to || from } } : {}),
  };
}

/** The form in which an event is coded that the program missed; the sentence is chosen here or in the text. */
export function MissedForm(props: {
  readonly report: ReportRecord;
  readonly at: ChosenWords;
  readonly onDone: (event?: string) => void;
}): JSX.Element {
  const { report, at, onDone } = props;
  const [draft, setDraft] = useState<EventDraft>({
    ...{ type: '', mode: '', modality: 'asserted', actors: '', recipients: '' },
    ...{ from: report.date, to: report.date },
  });
  const [note, setNote] = useState('');
  const [mutual, setMutual] = useState(false);
  const [wrong, setWrong] = useState('');
  const save = async () => {
    const body = bodyOf(at, draft, mutual);
    setWrong(typeof body === 'string' ? body : '');
    if (typeof body === 'string') return say(body);
    try {
      const path = `/api/reports/${report.id}/events`;
      const why = note.trim();
      const asked = { ...body, ...(why ? { note: why } : {}) };
      const { seq, event } = await post<{ seq: number; event: EventRecord }>(path, asked);
      told(t.coded, seq);
      onDone(event.id);
    } catch (error) {
      tellError(error);
    }
  };
  return (
    <EventForm
      heading={t.heading}
      hint={t.hint}
      save={t.code}
      wrong={wrong}
      onSave={save}
      onLeave={() => onDone()}
    >
      <WhereFields report={report} at={at} onWrong={setWrong} />
      <EventFields
        draft={draft}
        note={note}
        put={(part) => setDraft((before) => ({ ...before, ...part }))}
        onNote={setNote}
      />
      <label class="tick">
        <input type="checkbox" checked={mutual} onChange={() => setMutual(!mutual)} />
        {t.mutual}
      </label>
    </EventForm>
  );
}

/** The sentence by its number, and the words in it. */
function WhereFields(props: {
  readonly report: ReportRecord;
  readonly at: ChosenWords;
  readonly onWrong: (wrong: string) => void;
}): JSX.Element {
  const { report, at } = props;
  const { sentence } = at;
  const whole = at.start === sentence.start && at.end === sentence.end;
  const index = report.sentences.findIndex(([start = 0]) => start === sentence.start);
  const options = report.sentences.map(([start = 0, end = 0], n) => {
    const text = inert(report.text.slice(start, end)).replace(/\s+/g, ' ');
    return { value: String(n), text: `${n + 1}. ${text.length > 80 ? `${text.slice(0, 80)}…` : text}` };
  });
  const pick = (n: string) => {
    const [start, end] = report.sentences[Number(n)] ?? [];
    if (start !== undefined && end !== undefined) chooseWords({ start, end });
  };
  const narrow = (wanted: string) => {
    const found = wanted ? report.text.slice(sentence.start, sentence.end).indexOf(wanted) : -1;
    props.onWrong(wanted && found < 0 ? t.notThere : '');
    if (!wanted) chooseWords(sentence);
    else if (found >= 0)
      chooseWords({ start: sentence.start + found, end: sentence.start + found + wanted.length });
  };
  return (
    <>
      <Choice label={t.sentence} value={String(index)} options={options} onChange={pick} />
      <Field label={t.words} hint={t.wordsHint} wide>
        <input
          value={whole ? '' : report.text.slice(at.start, at.end)}
          onChange={(event) => narrow(event.currentTarget.value.trim())}
        />
      </Field>
    </>
  );
}
