import { useEffect, useState } from 'preact/hooks';
import { get, type Refused } from './api.js';
import { version } from './live.js';

export interface Resource<T> {
  readonly value?: T;
  readonly error?: Refused;
  readonly loading: boolean;
}

/**
 * What the server answers to an address, asked anew whenever the dossier changes; what is there stays on screen meanwhile.
 * `undefined` asks nothing.
 */
export function useResource<T>(path: string | undefined): Resource<T> {
  const [state, setState] = useState<Resource<T> & { path?: string }>({ loading: true });
  const now = version.value;
  useEffect(() => {
    if (path === undefined) return;
    const stop = new AbortController();
    setState((before) =>
      before.path === path ? { ...before, loading: true } : { ...kept(before), path, loading: true },
    );
    get<T>(path, stop.signal).then(
      (value) => setState({ path, value, loading: false }),
      (error: unknown) => {
        if (!stop.signal.aborted) setState({ path, error: error as Refused, loading: false });
      },
    );
    return () => stop.abort();
  }, [path, now]);
  return path === undefined ? { loading: false } : state;
}

/** The old answer stays until the new one comes, so that nothing flickers. */
const kept = <T>(before: Resource<T>): Resource<T> =>
  before.value === undefined ? { loading: true } : { value: before.value, loading: true };
