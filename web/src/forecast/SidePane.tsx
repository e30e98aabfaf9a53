import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { inert } from '../../../src/briefs/inert.js';
import type { PredictionsRecord, ScoreRecord } from '../../../src/server/shapes/questions.js';
import { Trouble } from '../parts/frame.js';
import { Tabs } from '../parts/tabs.js';
import { useResource } from '../resource.js';
import { go, linkTo, place, set } from '../route.js';
import { words } from '../words.js';
import { forecastLink } from './ForecastView.js';
import { Record } from './Record.js';

const t = words.forecast;

/** What the reports predict, and how forecasts did. */
export function SidePane({ me, by }: { readonly me: string; readonly by: string }): JSX.Element {
  const { search } = place.value;
  const record = search.get('side') === 'record' || search.has('bucket');
  const { value: predictions, error } = useResource<PredictionsRecord>('/api/predictions');
  const { value: score, error: scoreError } = useResource<ScoreRecord>('/api/score');
  return (
    <section class="pane side-pane" aria-labelledby="side-heading">
      <h2 id="side-heading" class="away">
        {t.side}
      </h2>
      <Tabs
        label={t.side}
        tabs={[
          { key: 'predictions', text: `${t.tabs.predictions} ${predictions?.total ?? ''}` },
          { key: 'record', text: t.tabs.record },
        ]}
        chosen={record ? 'record' : 'predictions'}
        onChoose={(key) => set({ side: key === 'record' ? key : undefined, bucket: undefined })}
      >
        {error && !record ? <Trouble error={error} /> : null}
        {scoreError && record ? <Trouble error={scoreError} /> : null}
        {record && score ? <Record score={score} me={me} /> : null}
        {!record && predictions ? <Predictions predictions={predictions} by={by} /> : null}
      </Tabs>
    </section>
  );
}

interface PredictionsProps {
  readonly predictions: PredictionsRecord;
  readonly by: string;
}

function Predictions({ predictions: { rows }, by }: PredictionsProps): JSX.Element {
  const [at, setAt] = useState(-1);
  if (rows.length === 0) return <p class="empty">{t.noPredictions}</p>;
  const row = rows[at];
  const draft = (id: string | undefined) => {
    if (id) go(forecastLink('new', { claim: id, by: by || undefined }));
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const moves: Readonly<Partial<Record<string, number>>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: rows.length - 1,
    };
    const target = moves[event.key];
    if (target !== undefined) setAt(Math.max(0, Math.min(rows.length - 1, target)));
    else if (event.key === 'Enter') draft(row?.id);
    else if (event.key === 'o' && row) go(linkTo(['read', row.report, row.id]));
    else return;
    event.preventDefault();
  };
  return (
    <ul
      class="predictions"
      role="listbox"
      tabIndex={0}
      aria-label={`${t.tabs.predictions}. ${t.predictionKeys}`}
      aria-activedescendant={row ? `prediction-${row.id}` : undefined}
      onKeyDown={onKey}
    >
      {rows.map((one, index) => (
        <li
          key={one.id}
          id={`prediction-${one.id}`}
          role="option"
          aria-selected={index === at}
          onClick={() => {
            setAt(index);
            draft(one.id);
          }}
        >
          <q>{inert(one.content.exact)}</q>
          <span class="row-facts">{[inert(one.by), one.date || t.undated].join(' · ')}</span>
          <span class="row-facts">
            {[
              one.coded ? t.coded : t.notCoded,
              ...(one.hedged ? [t.hedged] : []),
              ...(one.questions.length > 0 ? [t.askedAs(one.questions.join(', '))] : []),
            ].join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
