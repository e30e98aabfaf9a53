import type { JSX } from 'preact';
import { inert } from '../../../src/briefs/inert.js';
import type { ReportRecord } from '../../../src/server/shapes/reports.js';
import { citeInBrief } from '../brief/drafts.js';
import { go, linkTo } from '../route.js';
import { words } from '../words.js';
import { type ChosenWords, chooseWords, coding } from './chosenWords.js';

const t = words.missed;

/** What can be done with the words that are chosen in the text. */
export function ChosenBar(props: { readonly report: ReportRecord; readonly at: ChosenWords }): JSX.Element {
  const { report, at } = props;
  const { start, end } = at;
  const exact = report.text.slice(start, end);
  const cite = () => {
    const { id, title, publisher, date } = report;
    citeInBrief({ report: id, title, publisher, date, start, end, exact });
    go(linkTo(['brief']));
  };
  return (
    <section class="chosen-bar" aria-labelledby="chosen-heading">
      <h3 id="chosen-heading">{t.chosen}</h3>
      <q>{inert(exact.length > 300 ? `${exact.slice(0, 300)}…` : exact)}</q>
      <p class="actions">
        <button
          type="button"
          onClick={() => {
            coding.value = true;
          }}
        >
          {t.here}
        </button>
        <button type="button" onClick={cite}>
          {t.cite}
        </button>
        <button type="button" class="quiet" onClick={() => chooseWords(undefined)}>
          {t.letGo}
        </button>
      </p>
    </section>
  );
}
