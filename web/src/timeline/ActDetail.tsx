import type { JSX } from 'preact';
import type { ActRow } from '../../../src/server/shapes/records.js';
import { Sign } from '../parts/frame.js';
import { whoWords } from '../parts/who.js';
import { linkTo } from '../route.js';
import { words } from '../words.js';

const t = words.timeline;

/** One act with everybody who tells it, and which of them repeat another. */
export function ActDetail({ row }: { readonly row: ActRow }): JSX.Element {
  return (
    <article class="detail" aria-labelledby="act-heading">
      <h3 id="act-heading">
        <Sign quad={row.quad} /> <code>{[row.type, row.mode].filter(Boolean).join('/')}</code>
        <span class="quad-name">{words.quads[row.quad]}</span>
      </h3>
      <p class="says">{row.says}</p>
      <p class="row-facts">
        {[
          row.when,
          whoWords(row),
          words.modalities[row.modality] ?? row.modality,
          words.told(row.reports, row.origins),
        ].join(' · ')}
      </p>
      {row.byHand.length > 0 ? <p class="by-hand">{words.missed.byHandOf(row.byHand)}</p> : null}
      <ul class="tellings">
        {row.tellings.map((one) => (
          <li key={one.event}>
            <a href={linkTo(['read', one.report, one.event])}>{one.title || one.publisher || one.report}</a>
            <span class="row-facts">
              {[one.date, one.publisher, one.origin === one.report ? t.origin : t.repeats]
                .filter(Boolean)
                .join(' · ')}
            </span>
            <q>{one.quote}</q>
          </li>
        ))}
      </ul>
    </article>
  );
}
