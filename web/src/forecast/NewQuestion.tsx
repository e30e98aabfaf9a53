import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { inert } from '../../../src/briefs/inert.js';
import type { BegunRecord, DraftRecord, EventTablesRecord } from '../../../src/server/shapes/questions.js';
import { get, post, query } from '../api.js';
import { dossier } from '../dossier.js';
import { Choice } from '../parts/choice.js';
import { Field, Trouble } from '../parts/frame.js';
import { useResource } from '../resource.js';
import { go, linkTo } from '../route.js';
import { say, tell, tellError } from '../say.js';
import { words } from '../words.js';
import { FinerPoints } from './FinerPoints.js';
import { forecastLink } from './ForecastView.js';
import { bodyOf, draftFields, type Fields, noFields } from './questionFields.js';

const t = words.forecast;

/** The form for a question: from nothing, or from what a prediction says, with what was filled in named. */
export function NewQuestion({
  claim,
  by,
}: {
  readonly claim: string | undefined;
  readonly by: string;
}): JSX.Element {
  const { value: tables } = useResource<EventTablesRecord>('/api/event-tables');
  const { value: draft, error } = useResource<DraftRecord>(
    claim ? `/api/predictions/${encodeURIComponent(claim)}/draft${query({ by })}` : undefined,
  );
  if (error) return <Trouble error={error} />;
  if (!tables || (claim && !draft)) return <p class="empty">{words.busy}</p>;
  return <Form key={draft?.claim ?? ''} draft={draft} tables={tables.tables} by={by} />;
}

interface FormProps {
  readonly draft: DraftRecord | undefined;
  readonly tables: EventTablesRecord['tables'];
  readonly by: string;
}

function Form({ draft: first, tables, by }: FormProps): JSX.Element {
  const [draft, setDraft] = useState(first);
  const [fields, setFields] = useState<Fields>(() =>
    draft ? draftFields(draft) : { ...noFields, judged: tables === undefined },
  );
  const put = (part: Partial<Fields>) => setFields((before) => ({ ...before, ...part }));
  const form = useRef<HTMLFormElement>(null);
  const latest = useRef('');
  const worded = useRef(false);
  // The wording names the last day: drawn anew with it, unless somebody has worded it otherwise.
  const putTo = (to: string) => {
    put({ to });
    latest.current = to;
    if (!draft || !/^[12]\d{3}-\d\d-\d\d$/.test(to)) return;
    get<DraftRecord>(`/api/predictions/${encodeURIComponent(draft.claim)}/draft${query({ by, to })}`).then(
      (again) => {
        if (latest.current !== to) return;
        setDraft(again);
        setFields((now) => (now.judged && !worded.current ? { ...now, text: inert(again.text) } : now));
      },
      tellError,
    );
  };
  useEffect(() => form.current?.querySelector<HTMLElement>('textarea')?.focus(), []);
  const save = async () => {
    if (fields.to === '') {
      say(t.needTo);
      tell(t.needTo, { bad: true });
      form.current?.querySelector<HTMLElement>('input[name=to]')?.focus();
      return;
    }
    try {
      const body = { ...bodyOf(fields), ...(by ? { by } : {}), ...(draft ? { claim: draft.claim } : {}) };
      const { id } = await post<BegunRecord & { id: string }>('/api/questions', body);
      go(forecastLink(id));
      tell(t.registered(id));
      focusWhenThere('.predict input');
    } catch (error) {
      tellError(error);
    }
  };
  return (
    <form
      ref={form}
      class="new-question add"
      aria-labelledby="new-heading"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') go(forecastLink(undefined));
      }}
    >
      <h2 id="new-heading">{draft ? t.draftHeading : t.newHeading}</h2>
      {draft ? <Draft draft={draft} /> : null}
      <fieldset class="toggles">
        <legend>{t.who}</legend>
        {([false, true] as const).map((judged) => (
          <label key={String(judged)}>
            <input
              type="radio"
              name="judged"
              checked={fields.judged === judged}
              disabled={!judged && tables === undefined}
              onChange={() =>
                put({ judged, ...(judged && draft && fields.text === '' ? { text: inert(draft.text) } : {}) })
              }
            />
            {judged ? t.byPerson : t.byTables}
          </label>
        ))}
      </fieldset>
      <p class="hint">
        {tables ? t.tables(tables.from, tables.to, tables.rows, tables.datasets.join(', ')) : t.noTables}
      </p>
      <Field label={t.text} {...(fields.judged ? {} : { hint: t.textHint })} wide>
        <textarea
          rows={2}
          maxLength={1000}
          required={fields.judged}
          value={fields.text}
          onInput={(event) => {
            worded.current = true;
            put({ text: event.currentTarget.value });
          }}
        />
      </Field>
      {fields.judged ? null : <Counted fields={fields} put={put} />}
      <div class="fields">
        <Field label={t.from} hint={t.fromHint}>
          <input
            type="date"
            value={fields.from}
            onInput={(event) => put({ from: event.currentTarget.value })}
          />
        </Field>
        <Field label={t.to}>
          <input
            type="date"
            name="to"
            value={fields.to}
            onInput={(event) => putTo(event.currentTarget.value)}
          />
        </Field>
        <Field label={t.decider}>
          <input
            value={fields.decider}
            maxLength={100}
            onInput={(event) => put({ decider: event.currentTarget.value })}
          />
        </Field>
      </div>
      {fields.judged ? null : <FinerPoints fields={fields} put={put} />}
      <p class="actions">
        <button type="submit" class="main">
          {t.register}
        </button>
        <a href={forecastLink(undefined)}>{t.cancel}</a>
      </p>
    </form>
  );
}

/** The focus goes to the field that is asked about next, once it is drawn. */
function focusWhenThere(selector: string, tries = 40): void {
  const field = document.querySelector<HTMLElement>(selector);
  if (field) field.focus();
  else if (tries > 0) setTimeout(() => focusWhenThere(selector, tries - 1), 50);
}

function Draft({ draft }: { readonly draft: DraftRecord }): JSX.Element {
  return (
    <div class="draft">
      <blockquote>
        <q>{inert(draft.sentence)}</q>
      </blockquote>
      <p class="row-facts">
        <a href={linkTo(['read', draft.report, draft.claim])}>{t.openClaim}</a>
      </p>
      <p>{draft.filled.length > 0 ? t.filled : t.nothingOpen}</p>
      <ul class="filled">
        {draft.filled.map((one) => (
          <li key={one}>{inert(one)}</li>
        ))}
      </ul>
      {draft.wrong ? <p class="wrong">{t.wrong(inert(draft.wrong))}</p> : null}
    </div>
  );
}

interface PartProps {
  readonly fields: Fields;
  readonly put: (part: Partial<Fields>) => void;
}

/** What a yes needs: parties, type and threshold. */
function Counted({ fields, put }: PartProps): JSX.Element {
  const types = dossier.value?.types ?? [];
  const modes = types.find(({ type }) => type === fields.type)?.modes ?? [];
  return (
    <div class="fields">
      <Field label={t.actors} hint={t.partiesHint}>
        <input
          value={fields.actors}
          list="question-parties"
          onInput={(event) => put({ actors: event.currentTarget.value })}
        />
      </Field>
      <Field label={t.recipients}>
        <input
          value={fields.recipients}
          list="question-parties"
          onInput={(event) => put({ recipients: event.currentTarget.value })}
        />
      </Field>
      <datalist id="question-parties">
        {dossier.value?.parties.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </datalist>
      <Choice
        label={t.type}
        value={fields.type}
        empty={t.anyType}
        options={types.map(({ type, quad }) => ({ value: type, text: `${words.signs[quad]} ${type}` }))}
        onChange={(type) => put({ type, mode: '' })}
      />
      {modes.length > 0 ? (
        <Choice
          label={t.mode}
          value={fields.mode}
          empty={t.anyMode}
          options={modes.map((mode) => ({ value: mode, text: mode }))}
          onChange={(mode) => put({ mode })}
        />
      ) : null}
    </div>
  );
}
