import { UserError } from '../../model/errors.js';
import { eventTypes, modesOf } from '../../ontology/plover.js';
import { stateNames, stateOfCode, stateOfIso2, stateOfName } from '../../ontology/stateCodes.js';
import type { EventStore } from '../../store/engine.js';
import { nearWords } from '../../util/nearWords.js';

/** Codes of all parties that the tables name as one side of an act between two. */
export async function partiesIn(store: EventStore): Promise<ReadonlySet<string>> {
  const rows = await store.rows(
    `select distinct actor as party from events where scope = 'dyad'
     union select distinct recipient as party from events where scope = 'dyad'`,
  );
  return new Set(rows.map(({ party }) => String(party)));
}

/**
 * The code of a party: one that the tables use, an ISO code, or an English name of a state.
 * @throws UserError with names that are near when it is none.
 */
export function partyOf(asked: string, inTables: ReadonlySet<string>): string {
  const word = asked.trim();
  const code = word.toUpperCase();
  if (inTables.has(code)) return code;
  const state = stateOfCode(code) ?? stateOfIso2(code) ?? stateOfName(word);
  if (state !== undefined) return state;
  throw new UserError('forecasts/unknown-party', `"${word.slice(0, 60)}" is no party that is known here.`, {
    hint: nearHint(word, inTables),
  });
}

function nearHint(word: string, inTables: ReadonlySet<string>): string {
  const names = new Map(stateNames().map(([name, code]) => [name, `${name} (${code})`]));
  const codes = [...new Set([...inTables, ...stateNames().map(([, code]) => code)])].sort();
  const near = [
    ...nearWords(word, names.keys()).map((name) => names.get(name) as string),
    ...(word.length <= 3 ? nearWords(word, codes) : []),
  ].slice(0, 6);
  return near.length > 0
    ? `Near to it: ${near.join(', ')}.`
    : 'Give an ISO code (CHN), an English name of a state, or a code of the tables.';
}

/**
 * A PLOVER type with or without a mode, as tables store it.
 * @throws UserError with what is near when there is none.
 */
export function typeOf(asked: string): string {
  const [name = '', mode, ...more] = asked.trim().split('/');
  const type = eventTypes.find((one) => one === name.toUpperCase());
  const unknown = (what: string, near: readonly string[], all: readonly string[]) =>
    new UserError('forecasts/unknown-type', `"${asked.slice(0, 60)}": ${what}.`, {
      hint: near.length > 0 ? `Near to it: ${near.join(', ')}.` : `One of ${all.join(', ')}.`,
    });
  if (type === undefined || more.length > 0)
    throw unknown('no such type of act', nearWords(name, eventTypes), eventTypes);
  if (mode === undefined) return type;
  const modes = modesOf(type);
  const known = modes.find((one) => one === mode.toLowerCase());
  if (known !== undefined) return `${type}/${known}`;
  throw unknown(`${type} has no such mode`, nearWords(mode, modes), modes.length > 0 ? modes : [type]);
}
