import type { JSX } from 'preact';
import type { DirectionRecord, RelationRecord } from '../../../src/server/shapes/relation.js';
import { query } from '../api.js';
import { dossier, nameOf } from '../dossier.js';
import { Choice } from '../parts/choice.js';
import { Trouble } from '../parts/frame.js';
import { useResource } from '../resource.js';
import { linkTo, place, set } from '../route.js';
import { words } from '../words.js';
import { Channels } from './Channels.js';
import { MirrorChart } from './MirrorChart.js';
import { Rule, ruleNames } from './Rule.js';
import { Triad } from './Triad.js';

const t = words.relation;

/** What passes between two parties, in two channels that never cancel, and what became of it. */
export function RelationView(): JSX.Element {
  const { search } = place.value;
  const value = (name: string) => search.get(name) ?? '';
  const parties = dossier.value?.parties ?? [];
  const a = value('a') || (parties[0]?.code ?? '');
  const b = value('b') || (parties.find(({ code }) => code !== a)?.code ?? '');
  const rule = Object.fromEntries(ruleNames.map((name) => [name, value(name)]));
  const asked = {
    a,
    b,
    with: value('with'),
    bin: value('bin') || 'month',
    from: value('from'),
    to: value('to'),
    ...rule,
  };
  const { value: relation, error } = useResource<RelationRecord>(
    a && b && a !== b ? `/api/relation${query(asked)}` : undefined,
  );
  const options = parties.map(({ code, name, acts }) => ({ value: code, text: `${name} (${acts})` }));
  const choose = (name: string) => (chosen: string) => set({ [name]: chosen || undefined });
  return (
    <div class="relation">
      <h1 class="away">{t.title}</h1>
      <form class="filters" aria-label={t.title} onSubmit={(event) => event.preventDefault()}>
        <Choice label={t.a} value={a} options={options} onChange={choose('a')} />
        <Choice
          label={t.b}
          value={b}
          options={options.filter((one) => one.value !== a)}
          onChange={choose('b')}
        />
        <Choice
          label={t.third}
          value={value('with')}
          empty={t.noThird}
          options={options.filter((one) => one.value !== a && one.value !== b)}
          onChange={choose('with')}
        />
        <Choice
          label={t.bin}
          value={asked.bin}
          options={Object.entries(t.bins).map(([key, text]) => ({ value: key, text }))}
          onChange={choose('bin')}
        />
      </form>
      {error ? <Trouble error={error} /> : null}
      {relation ? (
        <>
          {relation.directions.map((direction) => (
            <Direction key={direction.actor} direction={direction} relation={relation} />
          ))}
          {relation.triangle ? <Triad triangle={relation.triangle} /> : null}
          <Rule relation={relation} />
        </>
      ) : null}
      {!relation && !error ? <p class="empty">{a && b ? words.busy : t.pick}</p> : null}
    </div>
  );
}

interface DirectionProps {
  readonly direction: DirectionRecord;
  readonly relation: RelationRecord;
}

function Direction({ direction, relation }: DirectionProps): JSX.Element {
  const [actor, recipient] = [nameOf(direction.actor), nameOf(direction.recipient)];
  const [head, ...rest] = direction.verdict;
  const breaks = direction.channels.flatMap((one) =>
    one.breaks.map((found) => ({ ...found, ...one, breaks: [] })),
  );
  return (
    <section class="direction" aria-labelledby={`direction-${direction.actor}`}>
      <h2 id={`direction-${direction.actor}`}>{t.toward(actor, recipient)}</h2>
      <div class="direction-body">
        <div>
          <MirrorChart direction={direction} bin={relation.bin} names={[actor, recipient]} />
          {direction.channels.length > 0 ? <Channels direction={direction} bin={relation.bin} /> : null}
          <Figures direction={direction} />
        </div>
        <div class="direction-words">
          <h3>{t.verdict}</h3>
          {head ? <p class="says">{head}</p> : <p class="empty">{t.few}</p>}
          {rest.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {direction.channels.length > 0 ? (
            <>
              <h3>{t.breaks}</h3>
              {breaks.length === 0 ? <p class="muted">{t.noBreaks}</p> : null}
              <ul class="breaks">
                {breaks.map((one) => (
                  <li key={`${one.channel}-${one.start}`}>
                    {t.breakAt(one.channel, one.start, one.earliest, one.latest)}, {t.size(one.size)},{' '}
                    {t.rates(one.before, one.after)}
                    <span class="row-facts">{t.method(one.penalty, one.dispersion)}</span>
                  </li>
                ))}
              </ul>
            </>
          ) : null}
          {direction.carriers.length > 0 ? (
            <>
              <h3>{direction.level ? t.carriers : t.lastActs}</h3>
              <ul class="carriers">
                {direction.carriers.map((one) => (
                  <li key={one.event}>
                    <a href={linkTo(['read', one.report, one.event])}>{one.says}</a>
                    <span class="row-facts">
                      {one.when} · {one.type}
                    </span>
                  </li>
                ))}
              </ul>
            </>
          ) : null}
        </div>
      </div>
    </section>
  );
}

/** Every figure of the chart, for whoever reads rather than looks. */
function Figures({ direction }: { readonly direction: DirectionRecord }): JSX.Element {
  const rows = direction.bins.filter(({ exposure }) => exposure > 0);
  return (
    <details class="figures">
      <summary>{t.table}</summary>
      <div class="scrolls" tabIndex={0} role="region" aria-label={t.table}>
        <table>
          <thead>
            <tr>
              {t.tableColumns.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ start, counts, cooperation, conflict, exposure }) => (
              <tr key={start}>
                <th scope="row">{start}</th>
                {[
                  counts.vc,
                  counts.mc,
                  counts.vx,
                  counts.mx,
                  cooperation.toFixed(1),
                  conflict.toFixed(1),
                  exposure,
                ].map((figure, index) => (
                  <td key={index}>{figure}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
