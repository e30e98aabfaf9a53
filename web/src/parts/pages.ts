import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { get, query, type Refused } from '../api.js';
import { version } from '../live.js';

interface Page<T> {
  readonly total: number;
  readonly offset: number;
  readonly rows: readonly T[];
}

export interface Pages<T, P extends Page<T>> {
  readonly total: number;
  readonly rowAt: (index: number) => T | undefined;
  readonly show: (from: number, to: number) => void;
  /** The latest first page, with what else the server sends along. */
  readonly first?: P;
  readonly error?: Refused;
  readonly loading: boolean;
}

const size = 100;

type Settings = Readonly<Record<string, string | number | boolean | undefined>>;

/** Rows of a long list of the server, asked for a hundred at a time as they come into view; asked anew when the dossier changes. */
export function usePages<T, P extends Page<T>>(path: string, settings: Settings): Pages<T, P> {
  const key = `${path}${query(settings)}`;
  const now = version.value;
  const [state, setState] = useState<{ first?: P; total: number; error?: Refused; loading: boolean }>({
    total: 0,
    loading: true,
  });
  const [, redraw] = useState(0);
  const pages = useRef(new Map<number, readonly T[]>());
  const asked = useRef({ key: '', pages: new Set<number>() });
  useEffect(() => {
    const stop = new AbortController();
    setState((before) => ({ ...before, loading: true }));
    get<P>(
      `${path}${query({ ...settings, offset: 0, limit: size, ...(path === '/api/acts' ? { density: true } : {}) })}`,
      stop.signal,
    ).then(
      (first) => {
        pages.current = new Map([[0, first.rows]]);
        asked.current = { key: `${key}|${now}`, pages: new Set([0]) };
        setState({ first, total: first.total, loading: false });
      },
      (error: unknown) => {
        if (!stop.signal.aborted) setState({ total: 0, error: error as Refused, loading: false });
      },
    );
    return () => stop.abort();
  }, [key, now]);
  const show = useCallback(
    (from: number, to: number) => {
      const mine = asked.current;
      if (mine.key !== `${key}|${now}`) return;
      for (let page = Math.floor(from / size); page * size < to; page++) {
        if (mine.pages.has(page)) continue;
        mine.pages.add(page);
        get<P>(`${path}${query({ ...settings, offset: page * size, limit: size })}`).then(
          ({ rows }) => {
            if (asked.current !== mine) return;
            pages.current.set(page, rows);
            redraw((count) => count + 1);
          },
          () => mine.pages.delete(page),
        );
      }
    },
    [key, now, state.total],
  );
  const rowAt = (index: number) => pages.current.get(Math.floor(index / size))?.[index % size];
  return { ...state, rowAt, show };
}
