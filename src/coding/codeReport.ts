import type { Reading } from '../language/reading.js';
import type { CodedEvent } from '../model/event.js';
import type { Notice } from '../model/notice.js';
import { type Coding, codeSentence } from './code.js';
import type { Lexicon } from './lexicon.js';

/** How many sentences back an act may be taken up without naming its parties again. */
const resumeReach = 2;

/** Events of a whole report, in text order; ids are given by `withIds`. Never throws. */
export function codeReport(readings: readonly Reading[], lexicon: Lexicon): Coding {
  const bySentence: (readonly CodedEvent[])[] = [];
  const notices: Notice[] = [];
  for (const reading of readings) {
    const coding = codeSentence(reading, lexicon, bySentence.slice(-resumeReach).flat());
    bySentence.push(coding.events);
    notices.push(...coding.notices);
  }
  return { events: bySentence.flat(), notices };
}
