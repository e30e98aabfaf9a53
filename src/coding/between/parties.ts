import { type Reading, readingOf } from '../../language/reading.js';
import type { Mention } from '../../model/mention.js';
import type { Token } from '../../model/parse.js';

/** Words of the text that name a party, in UTF-16 offsets, end exclusive, with the code it shall get. */
export interface MarkedParty {
  readonly start: number;
  readonly end: number;
  readonly code: string;
}

/** Codes of the two parties of a marked pair: no state has them. */
export const actorCode = 'QQS';
export const recipientCode = 'QQT';

/** The marked words become one party each; sectors that the dictionary saw in them are kept. */
export function markParties(
  found: readonly Mention[],
  tokens: readonly Token[],
  marked: readonly MarkedParty[],
): readonly Mention[] {
  const own = marked.flatMap((party): Mention[] => {
    const inside = tokens.filter(({ start, end }) => start < party.end && end > party.start);
    const [first, last] = [inside[0]?.index, inside.at(-1)?.index];
    if (first === undefined || last === undefined) return [];
    const covered = found.filter((mention) => mention.first <= last && mention.last >= first);
    return [
      {
        first,
        last,
        as: 'organisation',
        code: party.code,
        sectors: [...new Set(covered.flatMap((mention) => mention.sectors))],
        name: inside.map((token) => token.text).join(' '),
        because: 'marked as a party',
      },
    ];
  });
  const free = found.filter(
    (mention) => !own.some((party) => mention.first <= party.last && mention.last >= party.first),
  );
  return [...free, ...own].sort((a, b) => a.first - b.first);
}

/** Readings in which the marked words are the parties. */
export function withParties(readings: readonly Reading[], marked: readonly MarkedParty[]): Reading[] {
  return readings.map((reading) =>
    readingOf({
      ...reading,
      mentions: markParties(reading.mentions, reading.sentence.tokens, marked),
    }),
  );
}
