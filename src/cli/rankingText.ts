import type { NewRanking } from '../dossier/forecasts/ranking.js';
import type { RankedAnswer } from '../model/question.js';

/** How much of a ranking is printed. */
interface Shown {
  /** Terms of an answer, and acts of a term. */
  readonly terms: number;
  readonly acts: number;
}

/** Effects by less than this say little. */
const least = 0.05;

/** What each family of terms is about. */
const meanings: Readonly<Record<string, string>> = {
  triple: 'the same act between the two',
  inverse: 'the same act the other way round',
  pair: 'all dealings of the two',
  excitation: 'what tends to be followed by it',
  answer: 'it from or toward this party at all',
  activity: 'how much this party is in the tables',
  names: 'the same country',
  compatriots: 'what the country does',
  'two-hop': 'third parties between the two',
};

/** A ranking in lines: the answers, best first, each with named and dated terms. Scores rank; they are no probabilities. */
export function rankingLines(ranking: NewRanking & { readonly id?: string }, shown: Shown): string[] {
  const { id, party, type, direction, model, answers } = ranking;
  const asked =
    direction === 'toward'
      ? `toward whom does ${party} do ${type} next, if anybody?`
      : `who does ${type} toward ${party} next, if anybody?`;
  return [
    `${id === undefined ? '' : `${id} `}${asked}`,
    `  ${model.acts} acts up to ${model.dataTo}, ${model.method} score: it ranks, supposing that there is such an act, and is no probability`,
    ...answers.flatMap((answer, at) => answerLines(answer, at + 1, shown)),
  ];
}

function answerLines({ party, score, terms }: RankedAnswer, place: number, shown: Shown): string[] {
  const telling = terms.filter(({ effect }) => Math.abs(effect) >= least).slice(0, shown.terms);
  return [
    `${String(place).padStart(3)}  ${party.padEnd(6)} ${score.toFixed(3)}`,
    ...telling.flatMap(({ family, effect, acts, events }) => {
      const more = acts - Math.min(shown.acts, events.length);
      return [
        `       ${effect > 0 ? '+' : ''}${effect.toFixed(3)} ${family} (${meanings[family] ?? family}), ${acts} acts`,
        ...events.slice(0, shown.acts).map((one) => `          ${one.day} ${one.says}  ${one.id}`),
        ...(more > 0 ? [`          and ${more} more`] : []),
      ];
    }),
  ];
}
