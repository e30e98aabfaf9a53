import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ReportRow } from '../../../src/server/shapes/records.js';
import type { ReportsRecord } from '../../../src/server/shapes/reports.js';
import { Trouble } from '../parts/frame.js';
import { usePages } from '../parts/pages.js';
import { VirtualList } from '../parts/virtual.js';
import { go, linkTo, place, set } from '../route.js';
import { words } from '../words.js';
import { adding } from './AddReport.js';

/** The reports of the dossier by date, with a filter over titles and texts. */
export function ReportList({ open }: { readonly open: string | undefined }): JSX.Element {
  const text = place.value.search.get('find') ?? '';
  const pages = usePages<ReportRow, ReportsRecord>('/api/reports', { text });
  const [chosen, setChosen] = useState(-1);
  const [pending, setPending] = useState(-1);
  const opened = pages.first?.rows.findIndex(({ id }) => id === open) ?? -1;
  const openAt = (index: number) => {
    const row = pages.rowAt(index);
    if (row) go(linkTo(['read', row.id], { find: text }));
    else setPending(index);
  };
  // A row that was opened before it had come is opened when it comes.
  const came = pending >= 0 ? pages.rowAt(pending) : undefined;
  useEffect(() => {
    if (!came) return;
    setPending(-1);
    go(linkTo(['read', came.id], { find: text }));
  }, [came]);
  return (
    <section class="pane list-pane" aria-labelledby="reports-heading">
      <header class="pane-head">
        <h2 id="reports-heading">
          {words.read.list} <span class="count">{pages.total.toLocaleString('en')}</span>
        </h2>
        <button
          type="button"
          onClick={() => {
            adding.value = true;
          }}
        >
          {words.add.open}
        </button>
      </header>
      <input
        type="search"
        class="filter"
        aria-label={words.read.filter}
        placeholder={words.read.filter}
        value={text}
        onInput={(event) => set({ find: event.currentTarget.value })}
      />
      {pages.error ? <Trouble error={pages.error} /> : null}
      {pages.total === 0 && !pages.loading ? (
        <p class="empty">{text ? words.read.none : words.read.empty}</p>
      ) : (
        <VirtualList
          label={words.read.list}
          total={pages.total}
          rowHeight={4.6}
          chosen={chosen >= 0 ? chosen : opened}
          onChoose={setChosen}
          onOpen={openAt}
          onShow={pages.show}
          rowClass={(index) => (pages.rowAt(index)?.id === open ? 'open' : '')}
          row={(index) => <Row row={pages.rowAt(index)} />}
        />
      )}
    </section>
  );
}

function Row({ row }: { readonly row: ReportRow | undefined }): JSX.Element {
  if (!row) return <span class="muted">{words.busy}</span>;
  const facts = [
    row.waiting ? words.read.waiting : words.read.counted(row.events, row.claims),
    ...(row.repeats ? [words.read.repeats] : []),
  ];
  return (
    <>
      <span class="row-title">{row.title}</span>
      <span class="row-facts">
        {row.date || words.read.undated} · {row.publisher || words.read.noPublisher}
      </span>
      <span class="row-facts">{facts.join(' · ')}</span>
    </>
  );
}
