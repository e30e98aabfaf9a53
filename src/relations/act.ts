import type { Quad } from '../ontology/plover.js';

/** One directed act between two parties, as a relation counts it: an event of ours or a row of an imported table. */
export interface RelationAct {
  readonly id: string;
  readonly actor: string;
  readonly recipient: string;
  /** Day of the act, `YYYY-MM-DD`. */
  readonly day: string;
  readonly quad: Quad;
  /** Intensity, -10 (conflict) to +10 (cooperation), on the scale that the caller names. */
  readonly intensity: number;
  /** The independent origin that tells it: reprints of one story share it. */
  readonly origin: string;
  /** Who published it, for asking what a break rests on. */
  readonly source?: string;
  /** Acts it stands for, where a table counts rows; 1 when left out. */
  readonly count?: number;
  /** PLOVER type and mode, `CONSULT/visit`, where known. */
  readonly type?: string;
}

/** The acts told once each: of several with the same parties, day, quad and origin the first stays. */
export function distinctActs(acts: readonly RelationAct[]): RelationAct[] {
  const seen = new Set<string>();
  return acts.filter(({ actor, recipient, day, quad, origin }) => {
    const key = [actor, recipient, day, quad, origin].join('\t');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
