import { type CountSettings, countsHere, usableDays } from './count.js';
import type { DyadTable } from './dyads.js';
import type { Direction } from './event.js';
import { pairings } from './pairings.js';
import { windowMask } from './windows.js';

/** Shortest circular shift, in days: shorter ones would keep part of the pattern. */
export const shortestShift = 20;

/**
 * Shifts for the null: `count` distinct offsets of at least `shortestShift` days either way round where there are so many, else all of
 * them; every offset from 1 where the series is too short for that.
 */
export function shiftOffsets(usable: number, count: number, random: () => number): number[] {
  const least = usable > 2 * shortestShift ? shortestShift : 1;
  const all = Array.from({ length: Math.max(0, usable - 2 * least + 1) }, (_, at) => least + at);
  for (let i = 0; i < Math.min(count, all.length); i++) {
    const j = i + Math.floor(random() * (all.length - i));
    [all[i], all[j]] = [all[j] as number, all[i] as number];
  }
  return all.slice(0, count);
}

/**
 * Hits of each tested pair of codes (`body * codes + head`) under each offset: all heads move by one common offset, which keeps their
 * bunching and their clustering across dyads. Row by row: `place of the pair * offsets + place of the offset`.
 */
export function shiftedHits(
  table: DyadTable,
  direction: Direction,
  settings: CountSettings & { readonly tested: readonly number[]; readonly offsets: readonly number[] },
): Int32Array {
  const { window, mirrors, tested, offsets } = settings;
  const size = table.codes.length;
  const usable = usableDays(table, window);
  const place = new Int32Array(size * size).fill(-1);
  tested.forEach((cell, at) => {
    place[cell] = at;
  });
  const starts = Int32Array.from(offsets, (offset) => usable - offset);
  const out = new Int32Array(tested.length * offsets.length);
  const mask = new Uint8Array(2 * usable);
  for (const pairing of pairings(table, direction)) {
    const { dyad, heads } = pairing;
    const used = dyad.days.map((days) => days.filter((day) => day < usable));
    heads.codes.forEach((head, headPlace) => {
      let filled = false;
      dyad.codes.forEach((body, at) => {
        const row = place[body * size + head] as number;
        const days = used[at] as Int32Array;
        if (row < 0 || days.length === 0 || !countsHere(table, pairing, { body, head, mirrors })) return;
        if (!filled) windowMask(heads.days[headPlace] as Int32Array, { window, usable }, mask);
        filled = true;
        addShifted(days, mask, { starts, out, from: row * offsets.length });
      });
    });
  }
  return out;
}

function addShifted(
  days: Int32Array,
  mask: Uint8Array,
  { starts, out, from }: { starts: Int32Array; out: Int32Array; from: number },
): void {
  for (let shift = 0; shift < starts.length; shift++) {
    const start = starts[shift] as number;
    let hits = 0;
    for (let at = 0; at < days.length; at++) hits += mask[(days[at] as number) + start] as number;
    out[from + shift] = (out[from + shift] as number) + hits;
  }
}
