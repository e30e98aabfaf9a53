import type { StreamAct } from '../../src/forecasts/dyads/panel.js';
import { mulberry32 } from '../../src/stats/mulberry32.js';

/** A made-up stream: six states, each pair with its own pace of two kinds of acts, and answers within two days. */
export function madeUpStream(days: number, seed = 5): StreamAct[] {
  const random = mulberry32(seed);
  const acts: StreamAct[] = [];
  const add = (actor: string, recipient: string, type: string, day: number) =>
    acts.push({ actor, recipient, type, code: `${type}1`, day });
  for (let day = 0; day < days; day++)
    for (const actor of 'ABCDEF')
      for (const recipient of 'ABCDEF') {
        if (actor === recipient) continue;
        const pace = (actor.charCodeAt(0) * 7 + recipient.charCodeAt(0) * 3) % 10;
        const wave = 1 + Math.sin((day + pace * 9) / 17);
        if (random() < 0.012 * pace * wave) add(actor, recipient, '03', day);
        if (random() < 0.006 * (9 - pace) * wave) {
          add(actor, recipient, '11', day);
          if (random() < 0.6 && day + 2 < days)
            add(recipient, actor, '13', day + 1 + Math.floor(random() * 2));
        }
      }
  return acts.sort((a, b) => a.day - b.day);
}

export const isConflict = (type: string): boolean => Number(type) >= 9;
