import { computed, signal } from '@preact/signals';

/** A place in the workbench: a view, what it shows, and its settings. All of it stands in the address, so it can be shared. */
export interface Place {
  readonly view: string;
  readonly parts: readonly string[];
  readonly search: URLSearchParams;
}

const address = signal(location.hash);
addEventListener('hashchange', () => {
  address.value = location.hash;
});

function placeIn(hash: string): Place {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [view = '', ...parts] = path.split('/').map(decoded);
  return { view: view || 'read', parts, search: new URLSearchParams(search) };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export const place = computed(() => placeIn(address.value));

/** The address of a place; settings that are empty are left out. */
export function linkTo(
  path: readonly string[],
  settings: Readonly<Record<string, string | number | undefined>> = {},
): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(settings))
    if (value !== undefined && value !== '') search.set(name, String(value));
  const text = search.toString();
  return `#/${path.map(encodeURIComponent).join('/')}${text === '' ? '' : `?${text}`}`;
}

/** Go to an address; `replace` leaves no step back. */
export function go(link: string, replace = false): void {
  if (link === location.hash) return;
  if (replace) {
    history.replaceState(undefined, '', link);
    address.value = link;
  } else location.hash = link;
}

/** Change settings of the present place, keeping the others. */
export function set(settings: Readonly<Record<string, string | undefined>>, replace = true): void {
  const { view, parts, search } = place.peek();
  const all = { ...Object.fromEntries(search), ...settings };
  go(linkTo([view, ...parts], all), replace);
}
