import { effect, signal } from '@preact/signals';
import type { DossierRecord } from '../../src/server/shapes/dossier.js';
import { get, type Refused } from './api.js';
import { connected, heard, version } from './live.js';

/** What the dossier is about and can be filtered by; kept up to date. */
export const dossier = signal<DossierRecord | undefined>(undefined);
export const dossierError = signal<Refused | undefined>(undefined);

const renew = (): void => {
  version.value = version.peek() + 1;
};

export function followDossier(): void {
  effect(() => {
    version.value;
    get<DossierRecord>('/api/dossier').then(
      (value) => {
        dossier.value = value;
        dossierError.value = undefined;
        document.title = `${value.title} – Detente`;
        if (heard.peek() > value.version) renew();
      },
      (error: unknown) => {
        dossierError.value = error as Refused;
      },
    );
  });
  effect(() => {
    const known = dossier.peek()?.version;
    // The first word of the server says nothing new: everything was just asked for.
    if (heard.value !== 0 && known !== undefined && heard.value !== known) renew();
  });
  effect(() => {
    // The server is there again: what could not be had while it was away is asked for once more.
    if (connected.value && dossierError.peek()) renew();
  });
}

/** Name of a party by its code. */
export const nameOf = (code: string): string =>
  dossier.value?.parties.find((one) => one.code === code)?.name ?? code;
