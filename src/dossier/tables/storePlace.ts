import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../../model/errors.js';
import type { EventStore } from '../../store/engine.js';
import { ABOUT } from '../dossier.js';

/** Name of the event store inside a dossier. */
const IN_DOSSIER = 'tables.duckdb';

/** The file of the store a user names: a dossier's own, or a path that ends in `.duckdb`. */
async function storeFile(place: string): Promise<string> {
  const isFile = (path: string) =>
    stat(path).then(
      (found) => found.isFile(),
      () => false,
    );
  if (await isFile(join(place, ABOUT))) return join(place, IN_DOSSIER);
  if (place.endsWith('.duckdb')) return place;
  throw new UserError('store/no-place', `${place} is neither a dossier nor an event store.`, {
    hint: 'Name a dossier made by "detente init", or a file that ends in .duckdb.',
  });
}

/** The store inside a dossier, where tables were imported into it. */
export function storeOfDossier(dossier: string): string | undefined {
  const file = join(dossier, IN_DOSSIER);
  return existsSync(file) ? file : undefined;
}

/** Opens the store a user names; the engine is loaded only now. */
export async function openStoreAt(place: string, mode: 'read' | 'write'): Promise<EventStore> {
  const file = await storeFile(place);
  const { openDuckStore } = await import('../../store/duckdb/open.js');
  return openDuckStore(file, { mode });
}

/** The tables imported into a dossier, or nothing where there are none; or a store of its own. */
export async function withTables<T>(
  path: string,
  work: (store: EventStore | undefined) => Promise<T>,
): Promise<T> {
  if (!path.endsWith('.duckdb') && !existsSync(join(path, IN_DOSSIER))) return work(undefined);
  const store = await openStoreAt(path, 'read');
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
