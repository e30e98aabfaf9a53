import type { JSX } from 'preact';
import { inert } from '../../../src/briefs/inert.js';
import type { QuestionRecord, QuestionRow, QuestionsRecord } from '../../../src/server/shapes/questions.js';
import { get, query } from '../api.js';
import { Trouble } from '../parts/frame.js';
import type { Pages } from '../parts/pages.js';
import { VirtualList } from '../parts/virtual.js';
import { go, linkTo, place, set } from '../route.js';
import { tellError } from '../say.js';
import { words } from '../words.js';
import { forecastLink } from './ForecastView.js';
import { percent } from './format.js';

const t = words.forecast;

interface QuestionListProps {
  readonly pages: Pages<QuestionRow, QuestionsRecord>;
  /** Id of the chosen question. */
  readonly chosen: string | undefined;
  readonly me: string;
  readonly onPredict: () => void;
}

/** The questions of the filter: what waits for an answer first. */
export function QuestionList({ pages, chosen, me, onPredict }: QuestionListProps): JSX.Element {
  const { search } = place.value;
  const rows = Array.from({ length: pages.total }, (_, index) => pages.rowAt(index)?.id);
  const at = chosen === undefined ? -1 : rows.indexOf(chosen);
  const bucket = search.get('bucket');
  const low = 10 * Number(bucket);
  return (
    <section class="pane list-pane" aria-labelledby="questions-heading">
      <header class="pane-head">
        <h2 id="questions-heading">
          {t.list} <span class="count">{pages.total.toLocaleString('en')}</span>
        </h2>
      </header>
      {bucket === null ? null : (
        <p class="bucket-note">
          {t.bucket(t.bucketName(low, low + 10), search.get('of') || me)}{' '}
          <button type="button" class="quiet" onClick={() => set({ bucket: undefined })}>
            {t.allAgain}
          </button>
        </p>
      )}
      {pages.error ? <Trouble error={pages.error} /> : null}
      {pages.total === 0 && !pages.loading ? (
        <p class="empty">{pages.first?.counts.all === 0 ? t.empty : t.none}</p>
      ) : (
        <VirtualList
          label={`${t.list}. ${t.listKeys}`}
          total={pages.total}
          rowHeight={5.9}
          chosen={at}
          onChoose={(index) => {
            const id = pages.rowAt(index)?.id;
            if (id) go(forecastLink(id), chosen !== undefined);
          }}
          onOpen={() => document.getElementById('question-pane')?.focus()}
          onShow={pages.show}
          rowClass={(index) => (pages.rowAt(index)?.id === chosen ? 'open' : '')}
          row={(index) => <Row row={pages.rowAt(index)} />}
          onKey={(event) => {
            if (event.key === 'p') {
              event.preventDefault();
              onPredict();
            } else if (event.key === 'o' && chosen) void openClaim(chosen);
          }}
        />
      )}
    </section>
  );
}

/** Go to the characters in the report that a question was drawn from. */
async function openClaim(id: string): Promise<void> {
  try {
    const { claim } = await get<QuestionRecord>(`/api/questions/${id}${query({})}`);
    if (claim) go(linkTo(['read', claim.report, claim.id]));
  } catch (error) {
    tellError(error);
  }
}

function Row({ row }: { readonly row: QuestionRow | undefined }): JSX.Element {
  if (!row) return <span class="muted">{words.busy}</span>;
  const { stage, state } = row;
  const said = stage === 'resolved' ? (t.states[state] ?? state) : (t.states[stage] ?? stage);
  const seen = [
    ...(row.baseRate ? [t.base(percent(row.baseRate.p), row.baseRate.windows)] : []),
    ...(row.hidden > 0 ? [t.hiddenShort(row.hidden)] : []),
    ...(row.others > 0 ? [t.others(row.others)] : []),
    ...(row.stale === undefined ? [] : [t.stale(row.stale)]),
  ];
  return (
    <span class="question-row">
      <span class="question-words">
        <span class="question-text">{inert(row.text)}</span>
        <span class="row-facts">
          {row.id} · <span class={`stage stage-${stage}`}>{said}</span> · {t.until(row.to)}
        </span>
        <span class="row-facts">{seen.join(' · ')}</span>
      </span>
      <span class="question-chance">
        {row.own ? (
          <strong>{percent(row.own.p)}</strong>
        ) : (
          <span role="img" aria-label={t.noForecast} title={t.noForecast}>
            –
          </span>
        )}
        <span class="row-facts">{row.own ? t.you : ''}</span>
        {row.model === undefined ? null : (
          <span class="row-facts">
            {t.model} {percent(row.model)}
          </span>
        )}
      </span>
    </span>
  );
}
