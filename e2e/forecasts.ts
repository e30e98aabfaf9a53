import { fillLedger } from '../test/forecasts/ledgerCase.js';
import { exampleDossier } from './served.js';

/** The example dossier with tables of made-up states and a ledger of a working life, as of today. */
export async function forecastDossier(): Promise<string> {
  const dossier = exampleDossier();
  await fillLedger(dossier, new Date().toISOString().slice(0, 10));
  return dossier;
}
