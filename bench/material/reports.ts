import { mulberry32 } from '../../src/stats/mulberry32.js';
import {
  ANALYSTS,
  ASIDES,
  BACKGROUND,
  COLOUR,
  MARKETS,
  NEXT,
  QUOTES,
  THIRD_PARTIES,
} from './frames/colour.js';
import { CONFLICT } from './frames/conflict.js';
import { COOPERATION } from './frames/cooperation.js';
import { PRESSURE } from './frames/pressure.js';
import type { Topic } from './frames/topic.js';
import { between, bindWords, drawStates, fill, isoDay, monthDay, pick, type Setting } from './grammar.js';
import { seedAt } from './seedAt.js';

/** An invented news report for benches: `text` without metadata, `date` as `YYYY-MM-DD`. */
export interface MaterialReport {
  readonly name: string;
  readonly text: string;
  readonly date: string;
  readonly publisher: string;
}

/** A report before it is set in paragraphs. */
interface Composed {
  readonly topic: Topic;
  readonly dateline: string;
  readonly sentences: readonly string[];
}

export const TOPICS: readonly Topic[] = [...CONFLICT, ...PRESSURE, ...COOPERATION];

/** All frames, for counts and checks. */
export const FRAMES: readonly string[] = [
  ...TOPICS.flatMap(({ lede, detail, response }) => [...lede, ...detail, ...response]),
  ...[QUOTES, THIRD_PARTIES, BACKGROUND, ANALYSTS, MARKETS, NEXT, COLOUR, ASIDES].flat(),
];

const PUBLISHERS = [
  'Example Wire',
  'Example News Agency',
  'Example Monitor',
  'Example Gazette',
  'Example Post',
  'Example Courier',
  'Example Observer',
  'Example Tribune',
];

/** 2015-01-01 and the days after it from which a report's date is drawn. */
const FIRST_DAY = 16_436;
const DAYS = 4_000;
const SHORTEST = 470;
const LONGEST = 800;

/**
 * `count` different reports of 450 to 900 words in 20 to 40 sentences. The same seed gives the same bytes, and a
 * report does not depend on `count`. States are drawn at random: who does what to whom means
 * nothing, and no such text belongs anywhere but in a bench.
 */
export function generateReports(count: number, seed: number): MaterialReport[] {
  return Array.from({ length: count }, (_, index) => generateReport(index, seed));
}

/** The report at `index` (from 0) of `generateReports`, for material too large to hold at once. */
export function generateReport(index: number, seed: number): MaterialReport {
  const random = mulberry32(seedAt(seed, index));
  const setting: Setting = {
    states: drawStates(random),
    day: FIRST_DAY + between(0, DAYS, random),
    bound: bindWords(random),
    random,
  };
  const { topic, dateline, sentences } = compose(setting);
  return {
    name: `${String(index + 1).padStart(6, '0')}-${topic.name}.txt`,
    text: `${dateline} - ${paragraphs(sentences, random)}\n`,
    date: isoDay(setting.day),
    publisher: pick(PUBLISHERS, random),
  };
}

/** A generated report as a file with the header lines that readers take for its metadata. */
export function reportFile({ text, date, publisher }: MaterialReport): string {
  return `Publisher: ${publisher}\nDate: ${date}\n\n${text}`;
}

function compose(setting: Setting): Composed {
  const { random, states, day } = setting;
  const topic = pick(TOPICS, random);
  const plan = planOf(topic, random);
  const target = between(SHORTEST, LONGEST, random);
  const sentences: string[] = [];
  let words = 0;
  for (const frame of plan) {
    if (words >= target || sentences.length >= 35) break;
    const sentence = fill(frame, setting);
    sentences.push(sentence);
    words += sentence.split(' ').length;
  }
  for (const frame of sample(NEXT, 2, random)) sentences.push(fill(frame, setting));
  const place = pick([states.A, states.B], random)?.cap.toUpperCase() ?? '';
  return { topic, dateline: `${place}, ${monthDay(day)}`, sentences };
}

/** Frames in the order of a wire story, more than any report takes; none twice. */
function planOf(topic: Topic, random: () => number): string[] {
  const { lede, detail, response } = topic;
  const other = pick(TOPICS, random);
  const quotes = shuffled(QUOTES, random);
  const third = shuffled(THIRD_PARTIES, random);
  const background = shuffled(BACKGROUND, random);
  const details = shuffled(detail, random);
  const start = [...sample(lede, 1, random), ...details.slice(0, 2), ...quotes.slice(0, 1)];
  const answer = [...sample(response, 2, random), ...details.slice(2, 5), ...quotes.slice(1, 2)];
  const middle = [...third.slice(0, 3), ...sample(MARKETS, 2, random), ...background.slice(0, 4)];
  const views = [...sample(ANALYSTS, 3, random), ...quotes.slice(2, 3), ...sample(COLOUR, 2, random)];
  const aside =
    other === topic
      ? []
      : [
          ...sample(ASIDES, 1, random),
          ...sample(other.detail, 3, random),
          ...sample(other.response, 2, random),
        ];
  const rest = [...background.slice(4, 9), ...third.slice(3, 7), ...quotes.slice(3, 6)];
  return [...start, ...answer, ...middle, ...views, ...aside, ...shuffled(rest, random)];
}

/** One to three sentences a paragraph, a blank line between paragraphs. */
function paragraphs(sentences: readonly string[], random: () => number): string {
  const made: string[] = [];
  let at = 0;
  while (at < sentences.length) {
    const next = at + between(1, 3, random);
    made.push(sentences.slice(at, next).join(' '));
    at = next;
  }
  return made.join('\n\n');
}

function sample<T>(list: readonly T[], size: number, random: () => number): T[] {
  return shuffled(list, random).slice(0, size);
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const left = [...list];
  for (let last = left.length - 1; last > 0; last -= 1) {
    const other = between(0, last, random);
    const [a, b] = [left[last], left[other]];
    if (a !== undefined && b !== undefined) [left[last], left[other]] = [b, a];
  }
  return left;
}
