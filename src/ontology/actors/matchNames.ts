import type { ActorEntry, ActorMatch } from './entry.js';
import { resolvePerson } from './persons.js';
import { entriesAt, reachAt, type Scan, unknownCapital } from './scan.js';
import { resolveName } from './states.js';

/** A match, or a stretch to pass over, with its length in pieces. */
export interface Found {
  readonly length: number;
  readonly match?: ActorMatch;
}

const HYPHEN = /^[-\u2010-\u2015]$/;
/** Words after a demonym that it does not qualify, for texts without tags. */
const NOT_QUALIFIED =
  /^(and|or|but|is|are|was|were|be|been|has|have|had|will|would|may|might|can|could|should|must|do|does|did|not|in|on|at|of|to|by|for|from|with|as|over|after|before|against|into|than|that|who|which|while|when|said|say|says|told|want|also|the|a|an)$/;
const TITLE =
  /^(mr|mrs|ms|dr|sir|lord|lady|king|queen|prince|princess|sheikh|emir|sultan|comrade|gen|col|lt)$/;

function qualifiesNext(scan: Scan, last: number): boolean {
  const next = scan.tokens[last + 1];
  if (next === undefined) return false;
  if (HYPHEN.test(next.text)) return true;
  if (next.xpos !== undefined) return /^(N|J|VBG|VBN|CD)/.test(next.xpos);
  return /^\p{L}/u.test(next.text) && !NOT_QUALIFIED.test(next.text.toLowerCase());
}

/** "Sino" counts only before a hyphen and the name of another state: not in "Indo-Pacific". */
function isPrefixHere(scan: Scan, at: number, length: number): boolean {
  const last = scan.row.tokens[at + length - 1] ?? 0;
  if (!HYPHEN.test(scan.tokens[last + 1]?.text ?? '')) return false;
  const next = at + length;
  for (let reach = reachAt(scan, next); reach >= 1; reach -= 1) {
    const entries = entriesAt(scan, next, reach);
    if (entries !== 'place' && entries.some((entry) => entry.as !== 'person')) return true;
  }
  return false;
}

/** A doubtful word that stands in a longer unknown name ("Michael Jordan", "Chad Smith") names no state. */
function isPartOfName(scan: Scan, first: number, last: number): boolean {
  return unknownCapital(scan, first - 1) || unknownCapital(scan, last + 1);
}

function isOrdinaryWord(scan: Scan, first: number): boolean {
  const xpos = scan.tokens[first]?.xpos;
  return first === 0 || (xpos !== undefined && !xpos.startsWith('NNP'));
}

function stateBefore(scan: Scan, first: number): string | undefined {
  const near = scan.matches.filter(
    (match) => match.as !== 'person' && match.code !== '' && match.last >= first - 6,
  );
  return near.at(-1)?.code;
}

function personAt(
  scan: Scan,
  entries: readonly ActorEntry[],
  at: { first: number; last: number },
): Found['match'] {
  const { first, last } = at;
  const before = scan.matches.at(-1);
  const office = before?.as === 'office' && before.last === first - 1 ? before : undefined;
  const previous = scan.tokens[first - 1]?.text.replace(/\.$/, '').toLowerCase() ?? '';
  const usable = isPartOfName(scan, first, last)
    ? entries.filter((entry) => entry.surname !== true)
    : entries;
  const person = resolvePerson(usable, {
    date: scan.options.date,
    introduced: scan.options.introduced,
    titled: office !== undefined || TITLE.test(previous),
    inOffice: office !== undefined,
    former: office?.sectors[0] === 'ELI' || previous === 'former',
    stateBefore: stateBefore(scan, first),
  });
  return person === undefined ? undefined : { ...person, first, last };
}

function nameAt(
  scan: Scan,
  entries: readonly ActorEntry[],
  at: { first: number; last: number },
): Found['match'] {
  const { first, last } = at;
  const named = resolveName(entries, {
    date: scan.options.date,
    xpos: scan.tokens[last]?.xpos,
    qualifies: qualifiesNext(scan, last),
    displayName: scan.sources.displayName,
  });
  if (named === undefined) return undefined;
  if (named.entry.word && isOrdinaryWord(scan, first)) return undefined;
  if (named.entry.ambiguous && isPartOfName(scan, first, last)) return undefined;
  return { ...named, first, last };
}

/** The longest name that begins at a piece. */
export function findName(scan: Scan, at: number): Found | undefined {
  for (let length = reachAt(scan, at); length >= 1; length -= 1) {
    const entries = entriesAt(scan, at, length);
    if (entries === 'place') return { length };
    if (entries.length === 0) continue;
    const place = { first: scan.row.tokens[at] ?? 0, last: scan.row.tokens[at + length - 1] ?? 0 };
    const prefixed = isPrefixHere(scan, at, length);
    const usable = entries.filter((entry) => entry.as !== 'prefix' || prefixed);
    const match =
      nameAt(scan, usable, place) ??
      personAt(
        scan,
        usable.filter((entry) => entry.as === 'person'),
        place,
      );
    if (match !== undefined) return { length, match };
  }
  return undefined;
}
