import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { AnchorRecord, ProposalsRecord } from '../../../src/server/shapes/matrix.js';
import { post } from '../api.js';
import { useResource } from '../resource.js';
import { linkTo } from '../route.js';
import { tell, tellError } from '../say.js';
import { words } from '../words.js';

const t = words.weigh;

async function decide(path: string, body: object, told: (id: string) => string): Promise<void> {
  try {
    const { id } = await post<{ id: string }>(path, body);
    tell(told(id));
    // The button is about to go with its proposal: the focus must not get lost.
    document.getElementById('proposals-heading')?.focus();
  } catch (error) {
    tellError(error);
  }
}

/** Rows and hypotheses that the reports offer, each with its argument and its places; accepted or turned down here. */
export function Proposals(): JSX.Element | null {
  const { value } = useResource<ProposalsRecord>('/api/proposals');
  const [shown, setShown] = useState(6);
  if (!value || value.evidence.length + value.hypotheses.length === 0) return null;
  const more = value.evidence.length - shown;
  return (
    <section class="proposals" aria-labelledby="proposals-heading">
      <h2 id="proposals-heading" tabIndex={-1}>
        {t.proposals}
      </h2>
      <p class="muted">{t.proposalsHint}</p>
      {value.hypotheses.length > 0 ? <h3>{t.proposedHypotheses}</h3> : null}
      <ul>
        {value.hypotheses.map(({ id, text, because, anchors }) => (
          <li key={id} class="proposal">
            <p>{text}</p>
            <p class="row-facts">
              {because} <Places anchors={anchors} />
            </p>
            <p class="actions">
              <button
                type="button"
                onClick={() => void decide(`/api/proposals/${id}/take-up`, {}, t.accepted)}
              >
                {t.takeUp}
              </button>
              <Reject id={id} />
            </p>
          </li>
        ))}
      </ul>
      {value.evidence.length > 0 ? <h3>{t.proposedRows}</h3> : null}
      <ul>
        {value.evidence.slice(0, shown).map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </ul>
      {more > 0 ? (
        <button type="button" class="quiet" onClick={() => setShown(shown + 20)}>
          {t.more(more)}
        </button>
      ) : null}
    </section>
  );
}

function Row({ row }: { readonly row: ProposalsRecord['evidence'][number] }): JSX.Element {
  const { id, text, kind, argument, suggested, anchors } = row;
  const accept = (marks: boolean) => void decide(`/api/proposals/${id}/accept`, { marks }, t.accepted);
  return (
    <li class="proposal">
      <p>
        {kind ? <strong>{t.kinds[kind] ?? kind}</strong> : null} {text}
      </p>
      <p class="row-facts">
        <Places anchors={anchors} />
      </p>
      {argument.length > 0 ? (
        <details>
          <summary>{t.why}</summary>
          <ol class="argument">
            {argument.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </details>
      ) : null}
      {suggested.length > 0 ? (
        <p class="row-facts">
          {t.suggests}:{' '}
          {suggested
            .map(({ hypothesis, reading, mark }) => `${hypothesis}${reading ? `:${reading}` : ''} ${mark}`)
            .join(', ')}
        </p>
      ) : null}
      <p class="actions">
        <button type="button" onClick={() => accept(false)}>
          {t.accept}
        </button>
        {suggested.length > 0 ? (
          <button type="button" onClick={() => accept(true)}>
            {t.acceptMarks}
          </button>
        ) : null}
        <Reject id={id} />
      </p>
    </li>
  );
}

function Reject({ id }: { readonly id: string }): JSX.Element {
  return (
    <button
      type="button"
      class="quiet"
      onClick={() => void decide(`/api/proposals/${id}/reject`, {}, () => t.rejected)}
    >
      {t.reject}
    </button>
  );
}

function Places({ anchors }: { readonly anchors: readonly AnchorRecord[] }): JSX.Element {
  return (
    <>
      {anchors.slice(0, 4).map(({ report, id, exact }, index) => (
        <a
          key={index}
          class="place"
          href={linkTo(id && /^[ec]/.test(id) ? ['read', report, id] : ['read', report])}
        >
          “{exact.length > 60 ? `${exact.slice(0, 60)}…` : exact}”
        </a>
      ))}
    </>
  );
}
