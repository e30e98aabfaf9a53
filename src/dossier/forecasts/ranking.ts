import { type NextAnswer, rankNext } from '../../forecasts/links/next.js';
import { MODEL } from '../../forecasts/questions/ledger.js';
import { UserError } from '../../model/errors.js';
import type { RankedAnswer, Ranking } from '../../model/question.js';
import type { EventStore } from '../../store/engine.js';
import { addToDay, numberOfIso } from '../../util/calendar.js';
import { version } from '../../version.js';
import { eventsOf } from './behind.js';
import { enter, type ForecastDesk } from './desk.js';
import { partiesIn, partyOf, typeOf } from './parties.js';
import { aboutStore, streamOf } from './tables.js';

/** Days of history that a ranking is made from. */
const history = 1100;

/** Who will act toward whom next, as somebody asks it. */
export interface RankingWords {
  /** By code or name. */
  readonly party: string;
  readonly type: string;
  readonly direction: Ranking['direction'];
  /** Number of answers. */
  readonly top: number;
}

/** A ranking before it has an id and a time. */
export type NewRanking = Omit<Ranking, 'id' | 'madeAt' | 'by'>;

/**
 * Ranks the other side of the next act of a type, from the imported tables and nothing after today.
 * @throws UserError for an unknown party or type, and where the tables hold nothing to rank by.
 */
export async function rankFromTables(
  store: EventStore | undefined,
  words: RankingWords,
  today: string,
): Promise<NewRanking> {
  const about = store && (await aboutStore(store));
  if (!store || !about)
    throw new UserError('forecasts/no-source', 'No tables are imported: there is nothing to rank by.', {
      hint: 'Import tables first: "detente import FILE --into <place>".',
    });
  const party = partyOf(words.party, await partiesIn(store));
  const [type = ''] = typeOf(words.type).split('/');
  const known = addToDay(about.to < today ? about.to : today, 1, 'day');
  const acts = await streamOf(store, addToDay(known, -history, 'day'));
  const { direction, top } = words;
  const ranked = rankNext(acts, { party, type, direction, top, day: numberOfIso(known) });
  if (ranked === undefined || ranked.answers.length === 0)
    throw new UserError(
      'forecasts/no-ranking',
      `The tables hold nothing before ${known} by which ${type} and ${party} could be ranked.`,
      { hint: 'Another type, or tables that tell of the party.' },
    );
  const { method, known: count } = ranked;
  return {
    ...{ party, type, direction },
    model: { version: `detente ${version}`, method, dataTo: addToDay(known, -1, 'day'), acts: count },
    answers: ranked.answers.map(answerOf),
  };
}

function answerOf({ party, score, terms }: NextAnswer): RankedAnswer {
  return {
    ...{ party, score },
    terms: terms.map(({ family, effect, acts }) => ({
      ...{ family, effect, acts: acts.length },
      events: eventsOf(acts),
    })),
  };
}

/** Writes a ranking into the ledger; it is never changed. */
export async function keepRanking(desk: ForecastDesk, ranking: NewRanking): Promise<Ranking> {
  const id = `R${(desk.ledger.rankings?.length ?? 0) + 1}`;
  const record: Ranking = { ...ranking, id, by: MODEL, madeAt: desk.dossier.effects.now() };
  await enter(desk, { kind: 'ranking', record });
  return record;
}
