import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { inert } from '../../../src/briefs/inert.js';
import type { ReportRecord } from '../../../src/server/shapes/reports.js';
import { words } from '../words.js';
import { type ChosenWords, chooseWords, markedWords } from './chosenWords.js';
import { choiceOf, type MarkKind, marksOf, type Piece, paragraphsOf, wordsChoice } from './marks.js';

interface ReportTextProps {
  readonly report: ReportRecord;
  /** Id of the chosen event or claim. */
  readonly chosen: string | undefined;
  /** Words that stand out instead, to be coded or cited. */
  readonly at: ChosenWords | undefined;
  readonly shown: ReadonlySet<MarkKind>;
  readonly onChoose: (id: string) => void;
}

/** Paragraphs from which those out of sight are not laid out. */
const longFrom = 200;

/** The text of a report with everything coded in it marked; the chosen event with its parts named. */
export function ReportText({ report, chosen, at, shown, onChoose }: ReportTextProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const paragraphs = useMemo(
    () =>
      paragraphsOf(
        report.text,
        marksOf(report).filter(({ kind }) => shown.has(kind)),
        at ? wordsChoice(at) : choiceOf(report, chosen),
      ),
    [report, chosen, shown, at?.start, at?.end],
  );
  useEffect(() => {
    const quiet = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const place = box.current?.querySelector('.in-sentence');
    // Words that somebody just marked are in sight already.
    place?.scrollIntoView({ block: at ? 'nearest' : 'center', behavior: quiet ? 'auto' : 'smooth' });
  }, [chosen, report.id, at?.start, at?.end]);
  const mark = () => {
    const marked = box.current && markedWords(box.current, report.text);
    if (marked) chooseWords(marked);
  };
  return (
    <div
      ref={box}
      onMouseUp={mark}
      onKeyUp={mark}
      class={paragraphs.length > longFrom ? 'report-text long' : 'report-text'}
    >
      {paragraphs.map((pieces) => (
        <p key={pieces[0]?.start}>
          {pieces.map((piece) => (
            <TextPiece key={piece.start} piece={piece} report={report} chosen={chosen} onChoose={onChoose} />
          ))}
        </p>
      ))}
    </div>
  );
}

interface TextPieceProps extends Pick<ReportTextProps, 'report' | 'chosen' | 'onChoose'> {
  readonly piece: Piece;
}

function TextPiece({ piece, report, chosen, onChoose }: TextPieceProps): JSX.Element {
  const text = inert(report.text.slice(piece.start, piece.end));
  const look = [
    ...[...piece.kinds].map((kind) => `m-${kind}`),
    ...(piece.chosen ? ['in-sentence'] : []),
    ...(piece.role ? [piece.role === 'words' ? 'chosen-words' : `role role-${piece.role}`] : []),
  ].join(' ');
  const event = piece.event && report.events.find(({ id }) => id === piece.event);
  // Chosen words are marked as they are, without a name of their part.
  const role = piece.role && piece.role !== 'words' ? words.read.roles[piece.role] : undefined;
  if (!event)
    return look === '' ? (
      <span data-start={piece.start} data-end={piece.end}>
        {text}
      </span>
    ) : (
      // A click on a claim chooses it; by keyboard the list beside the text does.
      <span
        class={look}
        data-role={role}
        data-start={piece.start}
        data-end={piece.end}
        onClick={() => piece.claim && getSelection()?.isCollapsed !== false && onChoose(piece.claim)}
      >
        {text}
      </span>
    );
  // A real button would not break across lines as text does.
  return (
    <span
      role="button"
      tabIndex={0}
      class={`${look} q${event.quad}`}
      data-role={role}
      data-start={piece.start}
      data-end={piece.end}
      aria-pressed={event.id === chosen}
      aria-label={words.read.eventLabel(text, event.says)}
      onClick={() => getSelection()?.isCollapsed !== false && onChoose(event.id)}
      onKeyDown={(key) => {
        if (key.key !== 'Enter' && key.key !== ' ') return;
        key.preventDefault();
        onChoose(event.id);
      }}
    >
      {text}
      <sup aria-hidden="true">{words.signs[event.quad]}</sup>
    </span>
  );
}
