import { withIds } from '../coding/ids.js';
import type { Parser } from '../language/net/parser.js';
import { parseText } from '../language/parseText.js';
import { type Reading, sentenceSpan } from '../language/reading.js';
import { type MatchNames, readingsOf } from '../language/readings.js';
import type { ReportCoding, SentenceWithoutEvent } from '../model/coder.js';
import { UserError } from '../model/errors.js';
import type { CodedEvent } from '../model/event.js';
import type { AnswerCache, ModelCoder, Spent } from '../model/modelCoder.js';
import type { Notice } from '../model/notice.js';
import type { Report } from '../model/report.js';
import { spanOf } from '../model/span.js';
import type { CodeOfName } from '../ontology/actors/codeOfName.js';
import { answerSchema, type Fault, readAnswer } from './answer.js';
import { askAgain, type Endpoint, type ModelEffects } from './endpoint.js';
import { messagesFor, promptVersion } from './prompt.js';
import { verified } from './verify.js';

export interface ModelCoderParts {
  readonly endpoint: Endpoint;
  readonly effects: ModelEffects;
  readonly cache?: AnswerCache;
  readonly parser: Parser;
  readonly match: MatchNames;
  readonly codeOf: CodeOfName;
}

/** A passage is at most so many sentences, and characters where that is more than one sentence. */
const mostSentences = 12;
const mostCharacters = 4000;
/** Sentences before a passage that go along for pronouns. */
const before = 2;
/** Passages without an answer, one after the other, after which the server counts as gone. */
const mostFailures = 3;

/**
 * A coder that asks a language model. Off unless somebody makes it; sends the sentences, two sentences before them and the report's
 * day to the endpoint given. What comes back is only a proposal: types and modes must be PLOVER's, each quote must stand in
 * its sentence, each party must be in the actor dictionary; what is not is rejected with a notice. Throws UserError
 * `llm/refused` and `llm/unreachable`.
 */
export function createModelCoder(parts: ModelCoderParts): ModelCoder {
  const spent: Spent = { passages: 0, fromCache: 0, tokensSent: 0, tokensReceived: 0 };
  const state = { failures: 0 };
  const { model } = parts.endpoint;
  return {
    name: `llm ${model}`,
    version: `${model}, prompt ${promptVersion}`,
    spent,
    code: async (report) => {
      const { sentences } = parseText(parts.parser, report.text);
      const readings = readingsOf(report, sentences, parts.match);
      const codings: PassageCoding[] = [];
      for (const [first, last] of passagesOf(readings)) {
        const content = await answerTo({ readings, first, last }, parts, spent);
        state.failures = 'failure' in content ? state.failures + 1 : 0;
        if (state.failures >= mostFailures && 'failure' in content)
          throw unreachable(parts.endpoint, content.failure);
        codings.push(
          'failure' in content
            ? noAnswer(readings, { first, last, failure: content.failure })
            : codePassage(content.content, { readings, first, last }, parts),
        );
      }
      return together(report, readings, codings);
    },
  };
}

interface Place {
  readonly readings: readonly Reading[];
  /** Indices of the first sentence and of the one after the last. */
  readonly first: number;
  readonly last: number;
}

type PassageCoding = Pick<ReportCoding, 'events' | 'silent' | 'notices'>;

function passagesOf(readings: readonly Reading[]): (readonly [number, number])[] {
  const passages: [number, number][] = [];
  let characters = 0;
  for (const [index, { sentence }] of readings.entries()) {
    const length = sentence.end - sentence.start;
    const open = passages.at(-1);
    if (open && open[1] - open[0] < mostSentences && characters + length <= mostCharacters) {
      open[1] = index + 1;
      characters += length;
    } else {
      passages.push([index, index + 1]);
      characters = length;
    }
  }
  return passages;
}

/** The model's answer, from the cache when the same was asked before. Only answers in the form asked for are kept. */
async function answerTo(
  { readings, first, last }: Place,
  { endpoint, effects, cache }: ModelCoderParts,
  spent: Spent,
): Promise<{ content: string } | { failure: string }> {
  const textOf = (reading: Reading) => sentenceSpan(reading).exact;
  const messages = messagesFor({
    ...(readings[0]?.report.date ? { date: readings[0].report.date } : {}),
    before: readings.slice(Math.max(0, first - before), first).map(textOf),
    sentences: readings.slice(first, last).map(textOf),
  });
  const key = effects.sha256(JSON.stringify([promptVersion, endpoint.model, messages, answerSchema]));
  const usable = (content: string) => readAnswer(content, last - first) !== undefined;
  spent.passages++;
  const kept = await cache?.read(key);
  if (kept !== undefined && usable(kept)) {
    spent.fromCache++;
    return { content: kept };
  }
  const asked = await askAgain(endpoint, { messages, schema: answerSchema, usable }, effects);
  if ('failure' in asked) return asked;
  spent.tokensSent += asked.usage.sent;
  spent.tokensReceived += asked.usage.received;
  await cache?.write(key, asked.content);
  return asked;
}

function codePassage(content: string, place: Place, { codeOf, endpoint }: ModelCoderParts): PassageCoding {
  const { readings, first, last } = place;
  const answer = readAnswer(content, last - first);
  const faults: Fault[] = [...(answer?.faults ?? [])];
  const events: CodedEvent[] = [];
  for (const given of answer?.events ?? []) {
    const reading = readings[first + given.sentence - 1] as Reading;
    const held = verified(given, reading, { codeOf, model: endpoint.model });
    if ('event' in held) events.push(held.event);
    else faults.push({ says: held.fault, sentence: given.sentence });
  }
  const notices = faults.map(({ says, sentence }): Notice => {
    const reading = sentence === undefined ? undefined : readings[first + sentence - 1];
    return {
      code: 'llm/rejected',
      severity: 'warning',
      message: `An event of the model was rejected: ${says}.`,
      report: readings[first]?.report.id ?? '',
      ...(reading ? { span: sentenceSpan(reading) } : {}),
    };
  });
  return { events, notices, silent: silentOf(place, events, faults) };
}

function silentOf({ readings, first, last }: Place, events: readonly CodedEvent[], faults: readonly Fault[]) {
  return readings.slice(first, last).flatMap((reading, index): SentenceWithoutEvent[] => {
    const sentence = sentenceSpan(reading);
    if (events.some((event) => event.sentence.start === sentence.start)) return [];
    const rejected = faults
      .filter((fault) => fault.sentence === index + 1)
      .map(({ says }) => ({ code: 'llm/rejected', says: `rejected: ${says}` }));
    const why = rejected.length > 0 ? rejected : [{ code: 'llm/no-event', says: 'the model gives no event' }];
    return [{ report: reading.report.id, number: first + index + 1, sentence, parties: [], why }];
  });
}

/** Nothing is known of these sentences: they are neither coded nor silent. */
function noAnswer(
  readings: readonly Reading[],
  { first, last, failure }: { first: number; last: number; failure: string },
): PassageCoding {
  const { report, sentence } = readings[first] as Reading;
  const end = readings[last - 1]?.sentence.end ?? sentence.end;
  const notice: Notice = {
    code: 'llm/no-answer',
    severity: 'error',
    message: `Sentences ${first + 1} to ${last} were not coded: ${failure}.`,
    hint: 'Run again: with --cache the answers that came are kept.',
    report: report.id,
    span: spanOf(report.text, sentence.start, end),
  };
  return { events: [], silent: [], notices: [notice] };
}

function together(
  report: Report,
  readings: readonly Reading[],
  codings: readonly PassageCoding[],
): ReportCoding {
  return {
    sentences: readings.map(({ sentence }) => spanOf(report.text, sentence.start, sentence.end)),
    events: withIds(codings.flatMap(({ events }) => events)),
    silent: codings.flatMap(({ silent }) => silent),
    notices: codings.flatMap(({ notices }) => notices),
  };
}

function unreachable({ url }: Endpoint, failure: string): UserError {
  return new UserError(
    'llm/unreachable',
    `${mostFailures} passages in a row got no answer from ${url}: ${failure}.`,
    {
      hint: 'Check that the server runs; with --cache the answers that came are kept.',
      exitCode: 5,
    },
  );
}
