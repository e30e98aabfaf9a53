import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { FaultsRecord } from '../../../src/server/shapes/own.js';
import { post } from '../api.js';
import { useSettled } from '../parts/typing.js';
import { words } from '../words.js';

const t = words.own;

type Fault = FaultsRecord['faults'][number];

/** What the lint says of a text, asked for whenever nobody has typed for a moment. */
export function useLint(text: string): { readonly text: string; readonly faults: readonly Fault[] } {
  const settled = useSettled(text, 250);
  const [found, setFound] = useState<{ text: string; faults: readonly Fault[] }>({ text: '', faults: [] });
  useEffect(() => {
    let current = true;
    if (settled.trim() === '') setFound({ text: settled, faults: [] });
    else
      post<FaultsRecord>('/api/lint', { text: settled }).then(
        ({ faults }) => current && setFound({ text: settled, faults }),
        // A hint that cannot be had must not get in the way of writing.
        () => undefined,
      );
    return () => {
      current = false;
    };
  }, [settled]);
  return found;
}

interface LintProps {
  /** The text that was looked at. */
  readonly text: string;
  readonly faults: readonly Fault[];
  /** Show words of it where they are being written. */
  readonly onShow?: (start: number, end: number) => void;
}

/** Hints on words of likelihood and confidence: the text with the words marked, and below what to do about each. */
export function Lint({ text, faults, onShow }: LintProps): JSX.Element | null {
  if (faults.length === 0) return null;
  return (
    <div class="lint">
      <p class="linted" aria-hidden="true">
        {piecesOf(text, faults).map(({ start, words: part, marked }) =>
          marked ? <mark key={start}>{part}</mark> : <span key={start}>{part}</span>,
        )}
      </p>
      <ul aria-label={t.lint}>
        {faults.map((fault) => (
          <li key={`${fault.code}${fault.span?.start}`}>
            <FaultWords fault={fault} onShow={onShow} /> {fault.message}
            {fault.hint ? <span class="hint">{fault.hint}</span> : null}
          </li>
        ))}
      </ul>
    </div>
  );
}

function FaultWords(props: {
  readonly fault: Fault;
  readonly onShow: LintProps['onShow'];
}): JSX.Element | null {
  const { span } = props.fault;
  if (!span) return null;
  const { onShow } = props;
  if (!onShow) return <q>{span.exact}</q>;
  return (
    <button
      type="button"
      class="quiet"
      aria-label={t.show(span.exact)}
      onClick={() => onShow(span.start, span.end)}
    >
      “{span.exact}”
    </button>
  );
}

/** The text cut where marked words begin and end; marks that overlap are one. */
function piecesOf(text: string, faults: readonly Fault[]) {
  const spans = faults.flatMap(({ span }) => (span ? [span] : [])).sort((a, b) => a.start - b.start);
  const pieces: { start: number; words: string; marked: boolean }[] = [];
  let at = 0;
  const cut = (end: number, marked: boolean) => {
    if (end > at) pieces.push({ start: at, words: text.slice(at, end), marked });
    at = Math.max(at, end);
  };
  for (const { start, end } of spans) {
    cut(start, false);
    cut(end, true);
  }
  cut(text.length, false);
  return pieces;
}
