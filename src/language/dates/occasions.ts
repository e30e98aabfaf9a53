import type { Granularity } from '../../model/time.js';
import { type Found, type Rule, type Scene, unknown, word } from './scene.js';
import { unitOf } from './units.js';

// Times told by an occasion whose day the text does not name: found, but left unresolved.

const ordinal =
  /^(?:\d{1,3}(?:st|nd|rd|th)|first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twentie|thirtie|fortie|fiftie|sixtie|seventie|eightie|ninetie|hundred)th)$/;

const determiners = /^(?:the|its|their|his|her|'s|’s)$/;

/** on the eve of the summit, on the night of the vote, on the tenth anniversary of the accord, on the 80th day of the war. */
export const occasion: Rule = (scene, at) =>
  momentOf(scene, at) ?? anniversary(scene, at) ?? numberedUnit(scene, at);

/** "the eve of the summit", "the night of the vote"; the night of 12 March is a date. */
function momentOf(scene: Scene, at: number): Found | undefined {
  const moment = /^(?:eve|day|night|morning|evening)$/.exec(word(scene, at))?.[0];
  if (!moment || word(scene, at + 1) !== 'of' || word(scene, at - 1) !== 'the') return undefined;
  const led = moment === 'eve' || determiners.test(word(scene, at + 2));
  if (!led || /^\d/.test(word(scene, at + 3))) return undefined;
  return /^(?:on|since|until|by|before|after)$/.test(word(scene, at - 2))
    ? unknown(1, 'day', 'event')
    : undefined;
}

function anniversary(scene: Scene, at: number): Found | undefined {
  const numbered = ordinal.test(word(scene, at)) ? 1 : 0;
  if (word(scene, at + numbered) !== 'anniversary') return undefined;
  const determined = determiners.test(word(scene, at - 1));
  const lead = word(scene, at - (determined ? 2 : 1));
  return /^(?:on|to|by|before|after|until|since)$/.test(lead) && (determined || numbered === 0)
    ? unknown(numbered + 1, 'day', 'event')
    : undefined;
}

/** Only behind "on the" or "in the": "for the third day" tells how long. */
function numberedUnit(scene: Scene, at: number): Found | undefined {
  const unit = unitOf(word(scene, at + 1));
  if (!unit || /s$/.test(word(scene, at + 1)) || !ordinal.test(word(scene, at))) return undefined;
  if (word(scene, at + 2) !== 'of' || word(scene, at - 1) !== 'the') return undefined;
  return /^(?:on|in|during)$/.test(word(scene, at - 2))
    ? unknown(2, unit as Granularity, 'event')
    : undefined;
}
