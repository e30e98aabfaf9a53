import { keptByWord } from '../../util/keptByWord.js';

// Which words can be near a date at all: most sentences are told apart by one pattern a word.

const parts =
  /\d|day|week|month|year|decade|centur|hour|fortnight|night|morning|afternoon|evening|tomorrow|summer|winter|spring|autumn|fall|quarter|half|term|run|anniversary|^eve$|christmas|easter|ramadan|^eid$|(?:twen|thir|for|fif|six|seven|eigh|nine)ties/;
const names = /(?:^|-)(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)/;
/** No phrase has more words before the one that names a time. */
const reach = 8;

const ofTime = keptByWord((text: string): boolean => parts.test(text) || names.test(text));

/** For each word, whether a date may start there: a word of time is at it or among the next eight. */
export function startsOfTime(lower: readonly string[]): readonly boolean[] {
  const near: boolean[] = new Array(lower.length);
  let distance = Number.POSITIVE_INFINITY;
  for (let at = lower.length - 1; at >= 0; at--) {
    const text = lower[at] as string;
    distance = ofTime(text) ? 0 : distance + 1;
    near[at] = distance <= reach;
  }
  return near;
}
