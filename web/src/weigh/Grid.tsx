import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MatrixRecord, WeighingRecord } from '../../../src/server/shapes/matrix.js';
import { number } from '../parts/number.js';
import { linkTo } from '../route.js';
import { say } from '../say.js';
import { words } from '../words.js';
import {
  allWritten,
  blank,
  type GridRow,
  keyOf,
  type Mark,
  markBy,
  marksOf,
  othersOn,
  rowsOf,
  writeMark,
} from './cells.js';
import { GridDialog, type Opened, openedBy } from './GridDialog.js';

const t = words.weigh;
const rowText = words.rows;

interface GridProps {
  readonly matrix: MatrixRecord;
  /** With scores; absent while they are hidden. */
  readonly weighing: WeighingRecord | undefined;
  readonly onLeave: () => void;
}

type At = readonly [row: number, column: number];

/** The matrix as a grid: one tab stop, arrows move, letters and digits mark; what is marked shows at once and is in the journal soon. */
export function Grid({ matrix, weighing, onLeave }: GridProps): JSX.Element {
  const rows = rowsOf(matrix);
  const { hypotheses, rater } = matrix;
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState<At>([0, 0]);
  const [opened, setOpened] = useState<Opened | undefined>();
  const [fresh, setFresh] = useState<ReadonlyMap<string, Mark>>(new Map());
  useLayoutEffect(() => keepClear(table.current), [matrix, weighing]);
  // What came back from the server goes before what was typed, once it can have all of that.
  useEffect(() => {
    if (allWritten()) setFresh(new Map());
  }, [matrix]);
  const kept = marksOf(matrix, rater);
  const markAt = (row: GridRow, hypothesis: string): Mark => {
    const key = keyOf(row.evidence.id, hypothesis, row.reading?.id);
    return fresh.get(key) ?? kept.get(key) ?? blank;
  };
  const put = (row: GridRow, hypothesis: string, mark: Mark) => {
    setFresh(new Map(fresh).set(keyOf(row.evidence.id, hypothesis, row.reading?.id), mark));
    writeMark(row, hypothesis, mark, { rater, blind: !matrix.others });
    say(t.spoken(row.name, hypothesis, t.marks[mark.rating] ?? ''));
  };
  const goTo = ([row, column]: At) => {
    const next: At = [clamp(row, rows.length), clamp(column, hypotheses.length)];
    setAt(next);
    table.current?.querySelector<HTMLElement>(`[data-at="${next.join()}"]`)?.focus();
  };
  const [row, hypothesis] = [rows[clamp(at[0], rows.length)], hypotheses[clamp(at[1], hypotheses.length)]];
  const onKey = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey || !row || !hypothesis) return;
    const target = targetOf(event, at, [rows.length, hypotheses.length]);
    const present = markAt(row, hypothesis.id);
    const rating = event.ctrlKey ? undefined : markBy(event.key, present.rating);
    if (target) goTo(target);
    else if (rating !== undefined) put(row, hypothesis.id, { ...present, rating });
    else if (openedBy(event)) setOpened(openedBy(event));
    else if (event.key === 'Escape') onLeave();
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div class="grid-box">
        <table
          ref={table}
          class="grid"
          role="grid"
          aria-label={t.grid}
          aria-describedby="grid-keys"
          onKeyDown={onKey}
        >
          <Head matrix={matrix} weighing={weighing} onEdit={(id) => setOpened({ what: 'hypothesis', id })} />
          <tbody>
            {rows.map((one, r) => (
              <tr key={one.name}>
                <RowHead
                  row={one}
                  bits={weighing?.bits[one.evidence.id]}
                  onEdit={() => setOpened({ what: 'row', id: one.evidence.id })}
                />
                {hypotheses.map(({ id }, c) => {
                  const mark = markAt(one, id);
                  const others = matrix.others
                    ? othersOn(matrix, keyOf(one.evidence.id, id, one.reading?.id))
                    : [];
                  const told = others.map(({ rater: by, rating }) => `${by}: ${rating}`).join(', ');
                  const says = [
                    t.cell(one.name, id, mark.rating, t.marks[mark.rating] ?? ''),
                    ...(mark.likelihood === undefined ? [] : [rowText.spokenLikelihood(mark.likelihood)]),
                  ].join(', ');
                  return (
                    <td
                      key={id}
                      role="gridcell"
                      data-at={`${r},${c}`}
                      tabIndex={
                        r === clamp(at[0], rows.length) && c === clamp(at[1], hypotheses.length) ? 0 : -1
                      }
                      class={`mark mark-${mark.rating || 'blank'}`}
                      aria-label={told ? `${says}; ${t.othersSay(told)}` : says}
                      title={mark.note}
                      onFocus={() => setAt([r, c])}
                      onClick={() => goTo([r, c])}
                    >
                      <span class="mark-text">{mark.rating || '·'}</span>
                      {mark.note ? <sup aria-hidden="true">*</sup> : null}
                      {mark.likelihood === undefined ? null : (
                        <span class="likelihood">{mark.likelihood}</span>
                      )}
                      {others.length > 0 ? (
                        <span class="others">
                          {others.map(({ rater: by, rating }) => (
                            <span key={by} class={`mark-${rating}`}>
                              {by}: {rating}
                            </span>
                          ))}
                        </span>
                      ) : null}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p id="grid-keys" class="key-line">
        {t.keys} {rowText.keys}
      </p>
      {opened && row && hypothesis ? (
        <GridDialog
          opened={opened}
          matrix={matrix}
          at={{ row, hypothesis: hypothesis.id, mark: markAt(row, hypothesis.id) }}
          onMark={(mark) => put(row, hypothesis.id, mark)}
          onClose={() => {
            setOpened(undefined);
            goTo(at);
          }}
        />
      ) : null}
    </>
  );
}

/** A cell that gets the focus is scrolled clear of the head and the first column, which stay. */
function keepClear(table: HTMLTableElement | null): void {
  const corner = table?.querySelector('.corner')?.getBoundingClientRect();
  if (!table?.parentElement || !corner) return;
  const sticks = getComputedStyle(table.querySelector('.hypothesis') ?? table).position === 'sticky';
  table.parentElement.style.scrollPadding = `${sticks ? corner.height + 2 : 0}px 0 0 ${corner.width + 2}px`;
}

const clamp = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));

/** Where an arrow key leads. */
function targetOf(event: KeyboardEvent, [row, column]: At, [rows, columns]: At): At | undefined {
  if (event.key === 'Home') return event.ctrlKey ? [0, 0] : [row, 0];
  if (event.key === 'End') return event.ctrlKey ? [rows - 1, columns - 1] : [row, columns - 1];
  if (event.ctrlKey) return undefined;
  const moves: Readonly<Record<string, At>> = {
    ArrowRight: [row, column + 1],
    ArrowLeft: [row, column - 1],
    ArrowDown: [row + 1, column],
    ArrowUp: [row - 1, column],
    PageDown: [row + 8, column],
    PageUp: [row - 8, column],
  };
  return moves[event.key];
}

function Head(props: Pick<GridProps, 'matrix' | 'weighing'> & { onEdit: (id: string) => void }): JSX.Element {
  const { matrix, weighing } = props;
  const lens = weighing?.lenses.find((one) => one.lens === 'weighted') ?? weighing?.lenses[0];
  return (
    <thead>
      <tr>
        <th scope="col" class="corner">
          {t.evidence}
        </th>
        {matrix.hypotheses.map(({ id, text, none, prior, addedAfter }) => (
          <th key={id} scope="col" class={none ? 'hypothesis none' : 'hypothesis'}>
            <strong>{id}</strong> <EditButton id={id} onClick={() => props.onEdit(id)} />
            <span class="hypothesis-text" title={text}>
              {text}
            </span>
            {prior === undefined ? null : (
              <span class="row-facts">
                {rowText.prior} {number(prior, 3)}
              </span>
            )}
            {addedAfter.length > 0 ? <span class="row-facts">{t.after(addedAfter.join(', '))}</span> : null}
            {lens ? <Score lens={lens} hypothesis={id} /> : null}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Score(props: {
  readonly lens: WeighingRecord['lenses'][number];
  readonly hypothesis: string;
}): JSX.Element {
  const { lens, hypothesis } = props;
  const found = lens.scores.find((one) => one.hypothesis === hypothesis);
  const rank = found?.rank === undefined ? t.unranked : t.rank(found.rank);
  return (
    <span class={found?.leads ? 'score leads' : 'score'}>
      {lens.lens}: {rank}
      {found?.rank === undefined ? '' : `, ${number(found.score, 2)}`}
    </span>
  );
}

/** For the mouse; by keyboard the letters of the grid do the same. */
function EditButton({ id, onClick }: { readonly id: string; readonly onClick: () => void }): JSX.Element {
  return (
    <button
      type="button"
      class="quiet edit"
      tabIndex={-1}
      aria-label={rowText.edit(id)}
      title={rowText.edit(id)}
      onClick={onClick}
    >
      ✎
    </button>
  );
}

function RowHead(props: {
  readonly row: GridRow;
  readonly bits: number | undefined;
  readonly onEdit: () => void;
}): JSX.Element {
  const { row, bits } = props;
  const { evidence, reading } = row;
  const facts = [
    evidence.kind ? (t.kinds[evidence.kind] ?? evidence.kind) : '',
    evidence.grade,
    ...Object.entries(evidence.weights ?? {}).map(
      ([name, value]) => `${rowText.weightFacts[name] ?? name} ${value}`,
    ),
    evidence.open ? t.open : '',
    evidence.retracted ? t.retracted : '',
    bits === undefined ? '' : `${bits.toFixed(2)} ${t.bits}`,
  ].filter(Boolean);
  const [anchor] = evidence.anchors;
  return (
    <th scope="row" class="row-head">
      <strong>{row.name}</strong> <EditButton id={evidence.id} onClick={props.onEdit} />
      {anchor ? (
        <a
          tabIndex={-1}
          href={linkTo(
            anchor.id?.startsWith('e') ? ['read', anchor.report, anchor.id] : ['read', anchor.report],
          )}
        >
          {evidence.text}
        </a>
      ) : (
        evidence.text
      )}
      {reading ? (
        <span class="row-facts">
          {[reading.text, rowText.shareOf(number(reading.share, 2))].filter(Boolean).join(' · ')}
        </span>
      ) : null}
      {facts.length > 0 ? <span class="row-facts">{facts.join(' · ')}</span> : null}
    </th>
  );
}
