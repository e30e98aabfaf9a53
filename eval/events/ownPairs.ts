import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { featuresOf, featuresOfWords } from '../../src/coding/between/features.js';
import {
  type Candidate,
  candidatesOf,
  type Evidence,
  type LooseLexicons,
  looseLexicons,
} from '../../src/coding/between/loose.js';
import { actorCode, type MarkedParty, recipientCode, withParties } from '../../src/coding/between/parties.js';
import type { FrameRow } from '../../src/coding/frameRow.js';
import type { Reading } from '../../src/language/reading.js';
import type { WordVectors } from '../../src/language/vectors.js';
import type { CodedEvent } from '../../src/model/event.js';
import type { Coder } from './coder.js';
import type { TypeExample } from './fitTypes.js';

interface Pair {
  readonly readings: readonly Reading[];
  readonly type: string;
}

interface Fitting {
  readonly rows: readonly FrameRow[];
  readonly vectors: WordVectors;
}

/**
 * Examples for the weights that ship, all of them our own sentences: the examples of the frames and the cases of the tests
 * with the events they are known to give, and the marked pairs of data/pairs. The model is asked where no frame tells the
 * act, so each is shown without the frame that tells it; and, with less weight, with that frame in doubt. The words that
 * frames list are added as examples without a sentence.
 */
export function ownExamples(coder: Coder, { rows, vectors }: Fitting): TypeExample[] {
  const whole = looseLexicons(rows);
  const without = new Map<string, LooseLexicons>();
  const lexiconsWithout = (frames: readonly string[]): LooseLexicons => {
    const key = frames.join(' ');
    const known =
      without.get(key) ?? looseLexicons(rows.filter(({ file, id }) => !frames.includes(`${file}/${id}`)));
    without.set(key, known);
    return known;
  };
  const shown = (
    { readings, type }: Pair,
    parts: { lexicons: LooseLexicons; candidates: readonly Candidate[]; weight: number },
  ): TypeExample => {
    const { lexicons, candidates, weight } = parts;
    return {
      features: featuresOf(readings, { candidates, lexicon: lexicons.strict, vectors }),
      type,
      weight,
    };
  };
  const unframed = (pair: Pair, best: Candidate | undefined, weight: number): TypeExample => {
    const lexicons = best?.evidence === 'event' ? lexiconsWithout(framesOf(best.event)) : whole;
    const candidates = candidatesOf(pair.readings, lexicons).filter(({ evidence }) => evidence !== 'event');
    return shown(pair, { lexicons, candidates, weight });
  };
  const coded = codedPairs(coder).flatMap((pair) => {
    const [best] = candidatesOf(pair.readings, whole);
    if (best?.event.type !== pair.type) return [];
    const lexicons = lexiconsWithout(framesOf(best.event));
    const doubtful = Object.entries(doubts).map(([evidence, weight]) =>
      shown(pair, { lexicons, candidates: [{ ...best, evidence: evidence as Evidence }], weight }),
    );
    return [unframed(pair, best, 1), ...doubtful];
  });
  const written = writtenPairs(coder).map((pair) => unframed(pair, candidatesOf(pair.readings, whole)[0], 2));
  return [...coded, ...written, ...triggerExamples(rows, vectors)];
}

/** How much one trigger of the frames counts as an example of its type, and one word that a frame wants as its object. */
const alone = { trigger: 0.3, object: 0.1 };

/** The words of the frames themselves: each trigger with the types it may tell, each object that a frame asks for. */
function triggerExamples(rows: readonly FrameRow[], vectors: WordVectors): TypeExample[] {
  const typesOf = new Map<string, Set<string>>();
  for (const { type, operator, verbs = [], nouns = [], when } of rows) {
    if (type === undefined || operator !== undefined) continue;
    const words = [
      ...verbs.map((lemma) => `verb ${lemma.split(' ')[0]}`),
      ...nouns.map((lemma) => `noun ${lemma}`),
      ...(when?.object ?? []).filter((lemma) => !lemma.startsWith('@')).map((lemma) => `object ${lemma}`),
    ];
    for (const word of words) typesOf.set(word, (typesOf.get(word) ?? new Set()).add(type));
  }
  return [...typesOf].flatMap(([word, types]) => {
    const [kind = '', lemma = ''] = word.split(' ');
    const features = featuresOfWords(
      [{ lemma, isVerb: kind === 'verb', near: kind === 'object' ? 0.6 : 1 }],
      vectors,
    );
    const whole = kind === 'object' ? alone.object : alone.trigger;
    return [...types].map((type) => ({ features, type, weight: whole / types.size }));
  });
}

/** How much an example counts with its frame in doubt, by what is left of the frame. */
const doubts: Readonly<Partial<Record<Evidence, number>>> = { refused: 0.3, 'party-free': 0.3, word: 0.1 };

/** Frames that say what an event is; operators only change it. */
const framesOf = (event: CodedEvent): string[] =>
  event.reasons
    .filter(({ rule, says }) => rule.startsWith('frame ') && / is [A-Z]/.test(says))
    .map(({ rule }) => rule.slice('frame '.length));

/** What the coder makes of the sentences whose events the tests hold it to. */
function codedPairs(coder: Coder): Pair[] {
  return testedTexts().flatMap((text) => {
    const { readings, coding } = coder.code(text, { date: '2020-08-30' });
    return coding.events
      .filter(({ modality }) => modality === 'asserted')
      .flatMap((event): Pair[] => {
        const marked = partiesOf(event);
        return marked ? [{ readings: withParties(readings, marked), type: event.type }] : [];
      });
  });
}

function testedTexts(): string[] {
  const files = (folder: string, skip = '') =>
    readdirSync(folder)
      .filter((name) => name !== skip)
      .sort()
      .map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
  const examples = files('data/frames').flatMap((text) =>
    (parse(text) as { ok?: { text: string }[] }[]).flatMap(({ ok = [] }) => ok.map((one) => one.text)),
  );
  const cases = files('test/coding/corpus', 'known-gaps.txt').flatMap((text) =>
    text
      .split(/^# .*$/m)
      .map((one) => one.split(/^--$/m)[0]?.trim() ?? '')
      .filter((one) => one !== ''),
  );
  return [...new Set([...examples, ...cases])];
}

function partiesOf(event: CodedEvent): MarkedParty[] | undefined {
  const [first, second] = event.reciprocal
    ? event.actors
    : [event.actors[0], event.recipients[0] ?? event.beneficiaries[0]];
  if (!first) return undefined;
  const mark = (code: string, { span: { start, end } }: CodedEvent['actors'][number]) => ({
    start,
    end,
    code,
  });
  return [mark(actorCode, first), ...(second ? [mark(recipientCode, second)] : [])];
}

/** `TYPE: [the party that acts] ... {the party acted on} ...`, one a line. */
function writtenPairs(coder: Coder): Pair[] {
  return readFileSync('data/pairs/sentences.txt', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, type = '', marked = ''] = /^([A-Z]+): (.*)$/.exec(line) ?? [];
      const { text, given } = unmarked(marked);
      return { type, readings: coder.code(text, { given }).readings };
    });
}

function unmarked(marked: string): { text: string; given: MarkedParty[] } {
  const given: MarkedParty[] = [];
  let [text, start] = ['', 0];
  for (const letter of marked) {
    if (letter === '[' || letter === '{') start = text.length;
    else if (letter === ']' || letter === '}')
      given.push({ start, end: text.length, code: letter === ']' ? actorCode : recipientCode });
    else text += letter;
  }
  return { text, given };
}
