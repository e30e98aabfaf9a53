import { type ForecastDesk, openForecasts } from '../dossier/forecasts/desk.js';
import { nodeEffects } from '../dossier/nodeEffects.js';
import { UserError } from '../model/errors.js';
import { isDossier } from './open.js';

/** Open a dossier's ledger, do something, and give the lock back whatever comes. */
export async function withForecasts<T>(
  path: string,
  options: { readonly mode: 'read' | 'write'; readonly by?: string },
  work: (desk: ForecastDesk) => Promise<T>,
): Promise<T> {
  if (!isDossier(path))
    throw new UserError('dossier/not-a-dossier', `${path} is not a dossier.`, {
      hint: `Make one with "detente init ${path}".`,
      exitCode: 3,
    });
  const desk = await openForecasts(nodeEffects(), path, options);
  try {
    return await work(desk);
  } finally {
    await desk.dossier.close();
  }
}

/** A probability given as 0.3 or 30%. */
export function chance(text: string): number {
  const value = text.trim().endsWith('%') ? Number(text.trim().slice(0, -1)) / 100 : Number(text);
  if (text.trim() !== '' && value >= 0 && value <= 1) return value;
  throw new UserError('forecasts/bad-probability', `"${text}" is no probability.`, {
    hint: 'Give 0.3 or 30%.',
  });
}
