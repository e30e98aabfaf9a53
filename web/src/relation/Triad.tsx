import type { JSX } from 'preact';
import type { RelationRecord } from '../../../src/server/shapes/relation.js';
import { words } from '../words.js';

const t = words.relation;

const quarterOf = (start: string): string =>
  `${start.slice(0, 4)} Q${Math.ceil(Number(start.slice(5, 7)) / 3)}`;

/** Balance of the three by quarter, each with its mark: a reason to look, no forecast. */
export function Triad({
  triangle,
}: {
  readonly triangle: NonNullable<RelationRecord['triangle']>;
}): JSX.Element {
  return (
    <section class="triad" aria-labelledby="triad-heading">
      <h2 id="triad-heading">{t.triad(triangle.third.name)}</h2>
      <p>{triangle.says}</p>
      <ol class="strip">
        {triangle.states.map(({ start, balance }) => (
          <li
            key={start}
            class={`balance-${balance}`}
            title={`${quarterOf(start)}: ${t.balances[balance] ?? balance}`}
          >
            <span class="away">
              {quarterOf(start)}: {t.balances[balance] ?? balance}
            </span>
            <span aria-hidden="true">{t.balanceMarks[balance]}</span>
          </li>
        ))}
      </ol>
      <p class="key-line">
        {Object.entries(t.balances).map(([key, text]) => (
          <span key={key}>
            {t.balanceMarks[key]} {text}{' '}
          </span>
        ))}
        {triangle.states.length > 0
          ? `${quarterOf(triangle.states[0]?.start ?? '')} – ${quarterOf(triangle.states.at(-1)?.start ?? '')}`
          : ''}
      </p>
    </section>
  );
}
