import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { ReportRecord } from '../../../src/server/shapes/reports.js';
import { Trouble } from '../parts/frame.js';
import { useResource } from '../resource.js';
import { go, linkTo, place } from '../route.js';
import { words } from '../words.js';
import { chosenWords, coding } from './chosenWords.js';
import type { MarkKind } from './marks.js';
import { ReportList } from './ReportList.js';
import { ReportText } from './ReportText.js';
import { SidePanel } from './SidePanel.js';

const t = words.read;
const kinds = { event: 'events', claim: 'claims', hedge: 'hedges', name: 'names' } as const;
const shown = signal<ReadonlySet<MarkKind>>(new Set(Object.keys(kinds) as MarkKind[]));

function toggle(kind: MarkKind): void {
  const next = new Set(shown.value);
  if (!next.delete(kind)) next.add(kind);
  shown.value = next;
}

/** Reports on the left, the text in the middle with everything coded in it marked, what was coded on the right. */
export function ReadView(): JSX.Element {
  const { parts, search } = place.value;
  const [id, chosen] = parts;
  const { value: report, error } = useResource<ReportRecord>(
    id ? `/api/reports/${encodeURIComponent(id)}` : undefined,
  );
  useEffect(() => {
    coding.value = false;
  }, [id]);
  const choose = (event: string) => {
    const { at: _, ...rest } = Object.fromEntries(search);
    coding.value = false;
    if (id) go(linkTo(['read', id, event], rest), chosen !== undefined);
  };
  const current = report && report.id === id ? report : undefined;
  const at = current && chosenWords(current);
  return (
    <div class="read">
      {current ? null : <h1 class="away">{t.title}</h1>}
      <ReportList open={id} />
      <section class="pane text-pane" aria-label={t.text} tabIndex={-1}>
        {error ? <Trouble error={error} /> : null}
        {id ? null : <p class="empty">{t.pick}</p>}
        {current ? (
          <article>
            <ReportHead report={current} />
            <ReportText report={current} chosen={chosen} at={at} shown={shown.value} onChoose={choose} />
          </article>
        ) : null}
      </section>
      {current ? <SidePanel report={current} chosen={chosen} at={at} onChoose={choose} /> : null}
    </div>
  );
}

function ReportHead({ report }: { readonly report: ReportRecord }): JSX.Element {
  return (
    <header class="report-head">
      <h1>{report.title}</h1>
      <p class="row-facts">
        {[report.date || t.undated, report.publisher || t.noPublisher, report.lineage].join(' · ')}
      </p>
      <details>
        <summary>{t.source}</summary>
        <dl class="parts">
          {[report.url ?? '', report.origin, report.mediaType, `SHA-256 ${report.sha256}`, report.id]
            .filter(Boolean)
            .map((fact) => (
              <dd key={fact}>{fact}</dd>
            ))}
        </dl>
      </details>
      <fieldset class="toggles">
        <legend class="away">{t.marks}</legend>
        {(Object.keys(kinds) as MarkKind[]).map((kind) => (
          <label key={kind}>
            <input type="checkbox" checked={shown.value.has(kind)} onChange={() => toggle(kind)} />
            <span class={`m-${kind} key`}>{t.show[kinds[kind]]}</span>
          </label>
        ))}
      </fieldset>
    </header>
  );
}
