import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

const rem = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

interface VirtualListProps {
  readonly label: string;
  readonly total: number;
  /** Height of a row, in rem. */
  readonly rowHeight: number;
  /** Index of the chosen row, -1 for none. */
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
  /** Enter on the chosen row. */
  readonly onOpen?: (index: number) => void;
  readonly onKey?: (event: KeyboardEvent, index: number) => void;
  /** Asks for rows from here to there. */
  readonly onShow?: (from: number, to: number) => void;
  readonly row: (index: number) => ComponentChildren;
  readonly rowClass?: (index: number) => string;
  readonly children?: ComponentChildren;
}

const firstRows = 'first-rows';

/** Rows beyond the visible ones that are drawn as well. */
const beyond = 6;

/**
 * A list of any length of which only the visible part is drawn. One tab stop; arrows, Page keys, Home and End move the choice.
 */
export function VirtualList(props: VirtualListProps): JSX.Element {
  const { label, total, chosen, onShow, row } = props;
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 600 });
  const high = props.rowHeight * rem();
  const from = Math.max(0, Math.floor(view.top / high) - beyond);
  const to = Math.min(total, Math.ceil((view.top + view.height) / high) + beyond);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = () => setView({ top: element.scrollTop, height: element.clientHeight });
    look();
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, []);
  useEffect(() => onShow?.(from, to), [from, to, onShow]);
  useEffect(() => {
    // When the first rows stand on the page, for whoever measures.
    if (total > 0 && performance.getEntriesByName(firstRows).length === 0) performance.mark(firstRows);
  }, [total]);
  useEffect(() => {
    if (chosen >= 0 && box.current) bringIntoView(box.current, chosen * high, high);
  }, [chosen, high, total]);
  const rows = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
  const active = chosen >= from && chosen < to ? `${idOf(label)}-${chosen}` : undefined;
  return (
    <div
      ref={box}
      class="virtual"
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={active}
      onKeyDown={(event) => onListKey(event, props, view.height / high)}
    >
      <div class="virtual-space" role="presentation" style={{ height: `${total * high}px` }}>
        {rows.map((index) => (
          <div
            key={index}
            id={`${idOf(label)}-${index}`}
            role="option"
            aria-selected={index === chosen}
            aria-setsize={total}
            aria-posinset={index + 1}
            class={`virtual-row ${props.rowClass?.(index) ?? ''}`}
            style={{ top: `${index * high}px`, height: `${high}px` }}
            onClick={() => {
              props.onChoose(index);
              props.onOpen?.(index);
            }}
          >
            {row(index)}
          </div>
        ))}
      </div>
    </div>
  );
}

const idOf = (label: string): string => `list-${label.toLowerCase().replace(/\W+/g, '-')}`;

function bringIntoView(box: HTMLElement, top: number, height: number): void {
  if (top < box.scrollTop) box.scrollTop = top;
  else if (top + height > box.scrollTop + box.clientHeight) box.scrollTop = top + height - box.clientHeight;
}

function onListKey(event: KeyboardEvent, props: VirtualListProps, page: number): void {
  const { total, chosen, onChoose, onOpen, onKey } = props;
  const step = Math.max(1, Math.floor(page) - 1);
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: chosen + 1,
    ArrowUp: chosen - 1,
    PageDown: chosen + step,
    PageUp: chosen - step,
    Home: 0,
    End: total - 1,
  };
  const target = moves[event.key];
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  if (target !== undefined && total > 0) {
    event.preventDefault();
    onChoose(Math.max(0, Math.min(total - 1, target)));
  } else if (event.key === 'Enter' && chosen >= 0) {
    event.preventDefault();
    onOpen?.(chosen);
  } else onKey?.(event, chosen);
}
