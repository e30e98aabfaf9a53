import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { featuresOf } from '../../src/coding/between/features.js';
import {
  type Candidate,
  candidatesOf,
  type LooseLexicons,
  looseLexicons,
} from '../../src/coding/between/loose.js';
import { actorCode, type MarkedParty, recipientCode, withParties } from '../../src/coding/between/parties.js';
import type { FrameRow } from '../../src/coding/frameRow.js';
import type { WordVectors } from '../../src/language/vectors.js';
import type { CodedEvent } from '../../src/model/event.js';
import type { Coder } from './coder.js';
import type { TypeExample } from './fitTypes.js';

interface Example {
  readonly text: string;
}
type Entry = FrameRow & { readonly ok?: readonly Example[] };

/** Our own sentences: the examples of the frames and the cases of the tests. */
function ownTexts(): string[] {
  const frames = readdirSync('data/frames')
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  const ok = frames.flatMap((name) =>
    (parse(readFileSync(`data/frames/${name}`, 'utf8')) as Entry[]).flatMap((entry) =>
      (entry.ok ?? []).map(({ text }) => text),
    ),
  );
  const cases = readdirSync('test/coding/corpus')
    .filter((name) => name !== 'known-gaps.txt')
    .sort()
    .flatMap((name) =>
      readFileSync(`test/coding/corpus/${name}`, 'utf8')
        .split(/^# .*$/m)
        .map((one) => one.split(/^--$/m)[0]?.trim() ?? '')
        .filter((text) => text !== ''),
    );
  return [...new Set([...ok, ...cases])];
}

/** Codes a text as the product does; the pairs of each of its events. */
function pairsOf(event: CodedEvent): MarkedParty[] | undefined {
  const [first, second] = event.reciprocal
    ? event.actors
    : [event.actors[0], event.recipients[0] ?? event.beneficiaries[0]];
  if (!first) return undefined;
  const mark = (code: string, { span }: { span: { start: number; end: number } }) => ({
    start: span.start,
    end: span.end,
    code,
  });
  return second ? [mark(actorCode, first), mark(recipientCode, second)] : [mark(actorCode, first)];
}

/** Frames of an event other than operators: those that say what it is. */
const framesOf = (event: CodedEvent): string[] =>
  event.reasons
    .filter(({ rule, says }) => rule.startsWith('frame ') && / is [A-Z]/.test(says))
    .map(({ rule }) => rule.slice(6));

export function ownExamples(
  coder: Coder,
  { rows, vectors }: { rows: readonly FrameRow[]; vectors: WordVectors },
): TypeExample[] {
  const whole = looseLexicons(rows);
  const without = new Map<string, LooseLexicons>();
  const lexiconsWithout = (frames: readonly string[]): LooseLexicons => {
    const key = frames.join(' ');
    const known =
      without.get(key) ?? looseLexicons(rows.filter(({ file, id }) => !frames.includes(`${file}/${id}`)));
    without.set(key, known);
    return known;
  };
  return ownTexts().flatMap((text) => {
    const { readings, coding } = coder.code(text, { date: '2020-08-30' });
    return coding.events
      .filter(({ modality }) => modality === 'asserted')
      .flatMap((event): TypeExample[] => {
        const marked = pairsOf(event);
        if (!marked) return [];
        const again = withParties(readings, marked);
        const example = (
          lexicons: LooseLexicons,
          candidates: readonly Candidate[],
          weight: number,
        ): TypeExample => ({
          features: featuresOf(again, { candidates, lexicon: lexicons.strict, vectors }),
          type: event.type,
          weight,
        });
        const bare = lexiconsWithout(framesOf(event));
        const seen = candidatesOf(again, whole);
        const doubtful = (['refused', 'party-free', 'word'] as const).map((evidence, place) =>
          example(
            bare,
            seen.slice(0, 1).map((one) => ({ ...one, evidence })),
            [0.3, 0.3, 0.1][place] as number,
          ),
        );
        return [example(bare, candidatesOf(again, bare), 1), ...doubtful];
      });
  });
}
