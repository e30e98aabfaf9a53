import { UserError } from '../../model/errors.js';

const KNOWN: readonly (readonly [RegExp, code: string, why: string, hint: string])[] = [
  [
    /no space left|disk is full|could not write all bytes/i,
    'store/disk-full',
    'the disk is full',
    'Free some space (a load needs about the space of the unpacked file for a while), then run it again.',
  ],
  [
    /out of memory/i,
    'store/out-of-memory',
    'the memory allowed for it is used up',
    'Import the file in smaller parts.',
  ],
];

/** A failure of the machine while the engine works, in words; everything else comes back as it is. The store is as before. */
export function engineFault(error: unknown, doing: string): unknown {
  if (error instanceof UserError || !(error instanceof Error)) return error;
  const known = KNOWN.find(([pattern]) => pattern.test(error.message));
  if (!known) return error;
  const [, code, why, hint] = known;
  return new UserError(code, `Could not ${doing}: ${why}. Nothing of it was stored.`, {
    hint,
    exitCode: 5,
    cause: error,
  });
}
