import type { RuleEvent } from './event.js';

/** Codes that one act fills from two sides, as measured in a set. */
export interface Mirrors {
  /** Codes whose reverse stands on the same day (consultations): they have no direction. */
  readonly undirected: ReadonlySet<string>;
  /** Code told from the other side -> code it is read as, with the sides exchanged (hosts a visit -> makes a visit). */
  readonly converse: ReadonlyMap<string, string>;
}

export interface MirrorShare {
  readonly code: string;
  readonly mirror: string;
  readonly rows: number;
  /** Share of the rows whose reverse under `mirror` stands on the same day, 0 to 1. */
  readonly share: number;
}

/** Share over which a code counts as mirrored, and rows below which nothing is said. */
const [MIRRORED, FEWEST] = [0.9, 20];

/**
 * For each code the code under which its reverse stands most often on the same day: tables that write symmetric acts as two rows would otherwise
 * show "A consults B, then B consults A" as a rule.
 */
export function mirrorShares(events: readonly RuleEvent[]): MirrorShare[] {
  const codesAt = new Map<string, Set<string>>();
  for (const { actor, recipient, day, code } of events) {
    const key = [actor, recipient, day].join('\t');
    const there = codesAt.get(key);
    if (there) there.add(code);
    else codesAt.set(key, new Set([code]));
  }
  const rows = new Map<string, number>();
  const both = new Map<string, Map<string, number>>();
  for (const [key, codes] of codesAt) {
    const [actor, recipient, day] = key.split('\t');
    if (actor === recipient) continue;
    const back = codesAt.get([recipient, actor, day].join('\t'));
    for (const code of codes) {
      rows.set(code, (rows.get(code) ?? 0) + 1);
      const counts = both.get(code) ?? new Map<string, number>();
      both.set(code, counts);
      for (const other of back ?? []) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  }
  return [...rows].sort().flatMap(([code, count]) => {
    const best = [...(both.get(code) ?? [])].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0];
    return best ? [{ code, mirror: best[0], rows: count, share: best[1] / count }] : [];
  });
}

/** The mirrored codes of a set: undirected ones, and pairs of which the later code is read as the earlier with the sides exchanged. */
export function mirrorsOf(shares: readonly MirrorShare[]): Mirrors {
  const sure = shares.filter(({ share, rows }) => share > MIRRORED && rows >= FEWEST);
  const mirrorOf = new Map(sure.map(({ code, mirror }) => [code, mirror]));
  const pairs = sure.filter(({ code, mirror }) => mirror < code && mirrorOf.get(mirror) === code);
  return {
    undirected: new Set(sure.filter(({ code, mirror }) => code === mirror).map(({ code }) => code)),
    converse: new Map(pairs.map(({ code, mirror }) => [code, mirror])),
  };
}
