import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { inert } from '../../../src/briefs/inert.js';
import type { LookedRecord, QuestionRow, QuestionsRecord } from '../../../src/server/shapes/questions.js';
import { post } from '../api.js';
import { Field } from '../parts/frame.js';
import { type Pages, usePages } from '../parts/pages.js';
import { linkTo, place, set } from '../route.js';
import { tell, tellError } from '../say.js';
import { words } from '../words.js';
import { NewQuestion } from './NewQuestion.js';
import { QuestionList } from './QuestionList.js';
import { QuestionPane } from './QuestionPane.js';
import { SidePane } from './SidePane.js';

const t = words.forecast;

/** Settings of the list that stand in the address. */
export const listSettings = ['stage', 'text', 'by', 'of', 'bucket', 'side'] as const;

/** The address of something in this view, with the settings of the list kept. */
export function forecastLink(
  part: string | undefined,
  more: Readonly<Record<string, string | undefined>> = {},
): string {
  const { search } = place.peek();
  const kept = Object.fromEntries(listSettings.map((name) => [name, search.get(name) ?? undefined]));
  return linkTo(part === undefined ? ['forecast'] : ['forecast', part], { ...kept, ...more });
}

/** Questions about what comes next: their list, the chosen one with all behind it, what the reports predict, and how forecasts did. */
export function ForecastView(): JSX.Element {
  const { parts, search } = place.value;
  const [chosen] = parts;
  const value = (name: string) => search.get(name) ?? '';
  const by = value('by');
  const pages = usePages<QuestionRow, QuestionsRecord>('/api/questions', {
    ...{ by, stage: value('stage'), text: value('text') },
    ...(search.has('bucket') ? { bucket: value('bucket'), of: value('of') || by } : {}),
  });
  const me = pages.first?.by ?? by;
  const [looked, setLooked] = useState<LookedRecord['looked']>([]);
  const probability = useRef<HTMLInputElement>(null);
  return (
    <div class="forecast">
      <h1 class="away">{t.title}</h1>
      <Tools first={pages.first} onLooked={setLooked} />
      {looked.length > 0 ? <Looked looked={looked} onClose={() => setLooked([])} /> : null}
      <div class="forecast-body">
        <QuestionList pages={pages} chosen={chosen} me={me} onPredict={() => probability.current?.focus()} />
        <section class="pane question-pane" aria-label={t.chosen} tabIndex={-1} id="question-pane">
          {chosen === undefined ? (
            <p class="empty">{pages.first?.counts.all === 0 ? t.empty : t.pick}</p>
          ) : chosen === 'new' ? (
            <NewQuestion key={search.get('claim') ?? ''} claim={search.get('claim') ?? undefined} by={by} />
          ) : (
            <QuestionPane id={chosen} by={by} me={me} probability={probability} onLooked={setLooked} />
          )}
        </section>
        <SidePane me={me} by={by} />
      </div>
    </div>
  );
}

interface ToolsProps {
  readonly first: Pages<QuestionRow, QuestionsRecord>['first'];
  readonly onLooked: (looked: LookedRecord['looked']) => void;
}

function Tools({ first, onLooked }: ToolsProps): JSX.Element {
  const { search } = place.value;
  const stage = search.get('stage') ?? '';
  const counts: Readonly<Record<string, number | undefined>> = { ...first?.counts, '': first?.counts.all };
  return (
    <form class="filters" aria-label={t.list} onSubmit={(event) => event.preventDefault()}>
      <fieldset class="stages">
        <legend class="away">{t.stage}</legend>
        {Object.entries(t.stages).map(([key, name]) => (
          <button
            key={key}
            type="button"
            aria-pressed={stage === key}
            onClick={() => set({ stage: key || undefined, bucket: undefined })}
          >
            {name} <span class="count">{counts[key] ?? ''}</span>
          </button>
        ))}
      </fieldset>
      <Field label={t.find}>
        <input
          type="search"
          value={search.get('text') ?? ''}
          onInput={(event) => set({ text: event.currentTarget.value })}
        />
      </Field>
      <Field label={t.forecaster}>
        <input
          list="forecasters"
          value={first?.by ?? ''}
          maxLength={100}
          onChange={(event) => set({ by: event.currentTarget.value.trim() || undefined, of: undefined })}
        />
      </Field>
      <datalist id="forecasters">
        {first?.forecasters.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <span class="actions">
        <a class="button" href={forecastLink('new')}>
          {t.ask}
        </a>
        <button type="button" onClick={() => void look({}, onLooked)}>
          {t.resolveAll}
        </button>
      </span>
    </form>
  );
}

/** Let the tables answer what they can; all that wait, or one question. */
export async function look(
  body: { readonly question?: string },
  onLooked: ToolsProps['onLooked'],
): Promise<void> {
  try {
    const { looked } = await post<LookedRecord>('/api/questions/resolve', body);
    onLooked(looked);
    tell(t.looked(looked.filter(({ written }) => written).length, looked.length));
  } catch (error) {
    tellError(error);
  }
}

function Looked(props: {
  readonly looked: LookedRecord['looked'];
  readonly onClose: () => void;
}): JSX.Element {
  return (
    <section class="looked" aria-label={t.lookedHeading}>
      <ul class="told">
        {props.looked.map(({ question, state, because, written }) => (
          <li key={question} class={written ? '' : 'muted'}>
            <a href={forecastLink(question)}>{question}</a>{' '}
            {inert(t.lookedLine('', t.states[state] ?? state, because).trim())}
          </li>
        ))}
      </ul>
      <button type="button" class="quiet" onClick={props.onClose}>
        {words.close}
      </button>
    </section>
  );
}
