import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ActsRecord } from '../../../src/server/shapes/acts.js';
import type { ActRow } from '../../../src/server/shapes/records.js';
import { query } from '../api.js';
import { Sign, Trouble } from '../parts/frame.js';
import { type Pages, usePages } from '../parts/pages.js';
import { VirtualList } from '../parts/virtual.js';
import { whoWords } from '../parts/who.js';
import { go, linkTo, place, set } from '../route.js';
import { tell } from '../say.js';
import { words } from '../words.js';
import { ActDetail } from './ActDetail.js';
import { Density } from './Density.js';
import { Filters, filterNames } from './Filters.js';

const t = words.timeline;

/** Who did what to whom, when: filters, the acts over time, each act once with all its tellings. */
export function TimelineView(): JSX.Element {
  const { search } = place.value;
  const filter = Object.fromEntries(filterNames.map((name) => [name, search.get(name) ?? '']));
  const pages = usePages<ActRow, ActsRecord>('/api/acts', filter);
  const [chosen, setChosen] = useState(-1);
  const wanted = search.get('act');
  const linked = wanted
    ? (pages.first?.rows.findIndex((row) => row.tellings.some(({ event }) => event === wanted)) ?? -1)
    : -1;
  const at = chosen >= 0 ? chosen : linked;
  const row = at >= 0 ? pages.rowAt(at) : undefined;
  const density = pages.first?.density;
  return (
    <div class="timeline">
      <h1 class="away">{t.title}</h1>
      <Filters
        onChange={(change) => {
          setChosen(-1);
          set({ ...change, act: undefined });
        }}
      />
      {density ? (
        <Density
          density={density}
          from={filter.from || undefined}
          to={filter.to || undefined}
          onBrush={(from, to) => set({ from, to })}
        />
      ) : null}
      <div class="timeline-body">
        <section class="pane" aria-labelledby="acts-heading">
          <ListHead pages={pages} filter={filter} />
          {pages.error ? <Trouble error={pages.error} /> : null}
          {pages.total === 0 && !pages.loading ? (
            <p class="empty">{t.none}</p>
          ) : (
            <VirtualList
              label={t.list}
              total={pages.total}
              rowHeight={3.3}
              chosen={at}
              onChoose={(index) => {
                setChosen(index);
                const id = pages.rowAt(index)?.event;
                if (id) set({ act: id });
              }}
              onShow={pages.show}
              row={(index) => <Row row={pages.rowAt(index)} />}
              onKey={(event, index) => {
                const act = pages.rowAt(index);
                if (event.key === 'o' && act) go(linkTo(['read', act.report, act.event]));
              }}
            />
          )}
        </section>
        <section class="pane side-pane" aria-labelledby="act-pane-heading">
          <h2 id="act-pane-heading" class="away">
            {t.detail}
          </h2>
          {row ? <ActDetail row={row} /> : <p class="empty">{t.pick}</p>}
        </section>
      </div>
    </div>
  );
}

interface ListHeadProps {
  readonly pages: Pages<ActRow, ActsRecord>;
  readonly filter: Readonly<Record<string, string>>;
}

function ListHead({ pages, filter }: ListHeadProps): JSX.Element {
  const copy = async () => {
    const rows = pages.first?.rows ?? [];
    const lines = rows.map((row) => [row.when, whoWords(row), row.type, row.modality, row.says].join('\t'));
    await navigator.clipboard.writeText(lines.join('\n'));
    tell(t.copied);
  };
  const undated = pages.first?.density?.undated ?? 0;
  return (
    <header class="pane-head">
      <h2 id="acts-heading">
        {pages.first ? t.total(pages.total) : words.busy}
        {undated > 0 ? <span class="count">{t.undated(undated)}</span> : null}
      </h2>
      <span class="actions">
        <button type="button" class="quiet" onClick={() => void copy()}>
          {t.copy}
        </button>
        <a href={`/api/acts.csv${query(filter)}`} download="acts.csv">
          {t.csv}
        </a>
      </span>
    </header>
  );
}

function Row({ row }: { readonly row: ActRow | undefined }): JSX.Element {
  if (!row) return <span class="muted">{words.busy}</span>;
  return (
    <span class="act-row">
      <span class="when">{row.when}</span>
      <Sign quad={row.quad} />
      <span class="what">
        <span class="who">{whoWords(row)}</span> <code>{row.type}</code>
        <span class="row-facts">{row.says}</span>
      </span>
      <span class="how">
        {row.modality === 'asserted' ? '' : words.modalities[row.modality]}
        <span class="row-facts">
          {row.reports > 1 ? `${row.reports} × / ${row.origins}` : ''}
          {row.byHand.length > 0 ? ` ${words.missed.byHand}` : ''}
        </span>
      </span>
    </span>
  );
}
