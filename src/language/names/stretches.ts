import { wordSet } from '../words.js';
import type { Stretch } from './name.js';
import {
  bareWord,
  isCapitalised,
  isDemonym,
  isPlaceMention,
  isProper,
  listed,
  type Scene,
  touches,
} from './scene.js';

/**
 * Stretches of proper nouns that may be names, titles cut off, left to right, without overlap: joined by hyphens, by "&",
 * by "of (the)" after a head that takes it, by particles and by the comma before "Inc". A demonym before a capitalised head
 * of an organisation belongs to it.
 */
export function stretchesOf(scene: Scene): Stretch[] {
  const found: Stretch[] = [];
  for (let at = 0; at < scene.tokens.length; ) {
    if (!opens(scene, at)) {
      at++;
      continue;
    }
    const last = runEnd(scene, at);
    found.push(...cut(scene, { first: at, last }));
    at = last + 1;
  }
  return found;
}

/** Whether a token can be a word of a name by itself. */
function isNameWord(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  if (!token || !/[\p{L}\d]/u.test(token.text)) return false;
  const mention = scene.mentionAt[at];
  if (mention?.as === 'office' ? isBody(scene, mention) : mention && !isDemonym(mention)) return true;
  if (!isProper(token)) return isDressed(scene, at);
  const beside = isProper(scene.tokens[at + 1]) && !wordSet('nameNever').has(scene.lower[at + 1] ?? '');
  if (wordSet('nameNever').has(scene.lower[at] ?? '')) return beside;
  return !wordSet('nameCalendar').has(bareWord(scene, at)) || beside;
}

/** An office phrase that names a body or a building and not a person's post, in capitals: "Ministry of Foreign Affairs". */
function isBody(scene: Scene, { first, last }: Stretch): boolean {
  for (let at = first; at <= last; at++) {
    if (at < last && bareWord(scene, at + 1) !== 'of') continue;
    const body = listed(scene, at, 'nameOrganisationHead') || listed(scene, at, 'nameFacilityHead');
    return (
      body && isCapitalised(scene.tokens[at]?.text ?? '') && isCapitalised(scene.tokens[first]?.text ?? '')
    );
  }
  return false;
}

/** Not tagged a name, but in capitals where other words are not, or capitalised beside a proper noun: "Islamic" of "Islamic Party". */
function isDressed(scene: Scene, at: number): boolean {
  const { text = '', xpos = '' } = scene.tokens[at] ?? {};
  if (scene.shouted || !/^(?:NN|JJ|VB|CD|FW)/.test(xpos) || !isCapitalised(text)) return false;
  if (/^[A-Z]{2,6}$/.test(text)) return !wordSet('nameNever').has(text.toLowerCase());
  if (isDemonym(scene.mentionAt[at]) || wordSet('nameTitle').has(bareWord(scene, at))) return false;
  if (at > 0 && (/^\p{L}+-\d/u.test(text) || wordSet('nameWeaponModel').has(text.toLowerCase()))) return true;
  if (xpos === 'CD') return at > 0 && isProper(scene.tokens[at - 1]);
  return isProper(scene.tokens[at + 1]) || (at > 0 && isProper(scene.tokens[at - 1]));
}

function opens(scene: Scene, at: number): boolean {
  if (isDemonym(scene.mentionAt[at])) return isLeadingDemonym(scene, at);
  return isNameWord(scene, at) || isLeadingParticle(scene, at);
}

/** "Indian" of "the Indian National Congress": a capitalised name whose head is an organisation follows. */
function isLeadingDemonym(scene: Scene, at: number): boolean {
  const mention = scene.mentionAt[at];
  if (!isDemonym(mention) || !mention || mention.first !== at || mention.as === 'prefix') return false;
  const next = mention.last + 1;
  if (listed(scene, next, 'nameMilitaryHead') || listed(scene, next + 1, 'nameMilitaryHead')) {
    const two = listed(scene, next, 'nameMilitaryHead') ? next : next + 1;
    if (two === next || wordSet('nameMilitaryHead').has(`${scene.lower[next]} ${scene.lower[two]}`))
      return true;
  }
  if (!isNameWord(scene, next) || scene.mentionAt[next]?.as === 'person') return false;
  return hasHead(scene, { first: next, last: runEnd(scene, next) }, headsAfterPeople);
}

/** Heads that take the people before them into the name: "the Korean War", "the Indian National Congress". */
const headsAfterPeople = ['nameOrganisationHead', 'nameEventHead', 'nameDocumentHead'];

function hasHead(scene: Scene, { first, last }: Stretch, lists: readonly string[]): boolean {
  for (let at = first; at <= last; at++) {
    const ends = at === last || bareWord(scene, at + 1) === 'of' || bareWord(scene, at + 1) === 'for';
    if (!ends || !isCapitalised(scene.tokens[at]?.text ?? '')) continue;
    if (lists.some((list) => listed(scene, at, list))) return true;
  }
  return false;
}

function isLeadingParticle(scene: Scene, at: number): boolean {
  return /^(?:al|bin|abu|ould)$/.test(scene.lower[at] ?? '') && bridged(scene, at) > at;
}

/** Last token of the run that begins at `first`. */
function runEnd(scene: Scene, first: number): number {
  let last = isDemonym(scene.mentionAt[first]) ? (scene.mentionAt[first]?.last ?? first) : first;
  for (;;) {
    const next = bridged(scene, last, first);
    if (next <= last) return last;
    last = next;
  }
}

/** The next word of the name after `last`, across what may stand between; `last` itself when there is none. */
function bridged(scene: Scene, last: number, first = last): number {
  const next = last + 1;
  const mention = scene.mentionAt[last];
  if (mention && mention === scene.mentionAt[next] && mention.last >= next) {
    if (mention.as !== 'office' || isBody(scene, mention)) return next;
  }
  if (isNameWord(scene, next)) return startsAnother(scene, last, next) ? last : next;
  const word = bareWord(scene, next);
  const after = next + 1;
  const follows = isNameWord(scene, after);
  if (isModelNumber(scene, next, first)) return next;
  if (/^[-–‐]$/.test(word) && touches(scene, next) && (follows || isNumber(scene, after))) return after;
  if (/^(?:&|@|\/)$/.test(word) && follows) return word === '/' ? last : after;
  if (word === ',' && listed(scene, after, 'nameLegal') && isProper(scene.tokens[after])) return after;
  if (follows && wordSet('nameParticle').has(word) && isCapitalised(scene.tokens[last]?.text ?? ''))
    return after;
  if (/^(?:'s|’s|'|’)$/.test(word) && follows && wordSet('namePossessive').has(scene.lower[last] ?? ''))
    return after;
  if (word === 'of' || word === 'for') return ofPhrase(scene, last, first);
  if (word === 'and' && follows) return andPhrase(scene, first, last);
  if (isLowerForce(scene, last, next)) return lowerForceEnd(scene, next);
  return last;
}

/** "Leopard 2", "Boeing 737": a short number that the tree hangs on the name. */
function isModelNumber(scene: Scene, at: number, first: number): boolean {
  const token = scene.tokens[at];
  if (!token || !/^\d{1,3}[A-Z]?\d?$/.test(token.text)) return false;
  const model = wordSet('nameWeaponModel').has(scene.lower[at - 1] ?? '');
  return model || (token.head >= first && token.head < at && /^(?:flat|nummod|compound)/.test(token.deprel));
}

const isNumber = (scene: Scene, at: number): boolean => /^\d/.test(scene.tokens[at]?.text ?? '');

/** A dictionary's name ends here, and a person's begins: "Washington John Bolton". */
function startsAnother(scene: Scene, last: number, next: number): boolean {
  const [left, right] = [scene.mentionAt[last], scene.mentionAt[next]];
  if (right?.as === 'person' && left !== right && left?.as !== 'person') return left !== undefined;
  if (left?.as === 'person' && right !== left && left.last === last) return right !== undefined;
  return false;
}

function ofPhrase(scene: Scene, last: number, first: number): number {
  const skip = bareWord(scene, last + 2) === 'the' ? last + 3 : last + 2;
  if (!isNameWord(scene, skip)) return last;
  if (bareWord(scene, last + 1) === 'for')
    return listed(scene, last, 'nameAndHead') || (last > first && takesOf(scene, last)) ? skip : last;
  if (takesOf(scene, last)) return skip;
  // "Ministry of Defence of Norway": the state belongs to the head before the first "of".
  for (let at = first; at < last; at++)
    if (bareWord(scene, at + 1) === 'of' && takesOf(scene, at) && isPlaceMention(scene.mentionAt[skip]))
      return skip;
  return last;
}

const takesOf = (scene: Scene, at: number): boolean =>
  listed(scene, at, 'nameOfHead') && isCapitalised(scene.tokens[at]?.text ?? '');

function andPhrase(scene: Scene, first: number, last: number): number {
  const next = last + 2;
  if (isPlaceMention(scene.mentionAt[next]) || isPlaceMention(scene.mentionAt[last])) return last;
  for (let at = first; at < last; at++) {
    const of = /^(?:of|for|on)$/.test(bareWord(scene, at + 1));
    if (of && listed(scene, at, 'nameAndHead') && !listed(scene, next, 'nameOrganisationHead')) return next;
  }
  return last;
}

/** "Norwegian navy", "Indian air force": the head in small letters, directly after a state or people. */
function isLowerForce(scene: Scene, last: number, next: number): boolean {
  const mention = scene.mentionAt[last];
  if (!isDemonym(mention) && mention?.as !== 'state' && mention?.as !== 'alias') return false;
  return lowerForceEnd(scene, next) > last;
}

function lowerForceEnd(scene: Scene, next: number): number {
  const words = wordSet('nameMilitaryHead');
  if (words.has(`${scene.lower[next]} ${scene.lower[next + 1]}`)) return next + 1;
  const follows = scene.tokens[next + 1]?.xpos ?? '';
  return words.has(scene.lower[next] ?? '') && !/^NN/.test(follows) ? next : next - 1;
}

/** Cuts titles off: what stands before them is a name of its own, they themselves are none. */
function cut(scene: Scene, { first, last }: Stretch): Stretch[] {
  const title = lastTitle(scene, first, last);
  if (title === undefined) return whole(scene, first, last);
  let lead = title;
  while (lead > first && isTitleWord(scene, lead - 1)) lead--;
  return [...whole(scene, first, lead - 1), ...whole(scene, title + 1, last)];
}

/** Within an office phrase that is no body: "Foreign Minister". */
function isPost(scene: Scene, at: number): boolean {
  const mention = scene.mentionAt[at];
  if (mention?.as !== 'office' || isBody(scene, mention)) return false;
  return (
    !wordSet('nameMilitaryHead').has(scene.lower[at] ?? '') &&
    !wordSet('nameMilitaryHead').has(`${scene.lower[at - 1]} ${scene.lower[at]}`)
  );
}

function isTitleWord(scene: Scene, at: number): boolean {
  const office = isPost(scene, at);
  return (
    office ||
    listed(scene, at, 'nameTitle') ||
    wordSet('nameTitleLead').has(bareWord(scene, at)) ||
    /^(?:of|-)$/.test(bareWord(scene, at))
  );
}

/** The last word of a title that a name follows or that ends the stretch; a head of an organisation after it speaks against. */
function lastTitle(scene: Scene, first: number, last: number): number | undefined {
  if (hasHead(scene, { first, last }, ['nameOrganisationHead'])) return undefined;
  for (let at = last; at >= first; at--)
    if (isPost(scene, at)) return at;
    else if (listed(scene, at, 'nameTitle') && scene.mentionAt[at]?.as !== 'person') return at;
  return undefined;
}

function whole(scene: Scene, first: number, last: number): Stretch[] {
  let [from, to] = [first, last];
  while (from <= to && /^(?:of|the|and|for|-|–)$/.test(bareWord(scene, from))) from++;
  while (from <= to && /^(?:of|the|and|for|-|–)$/.test(bareWord(scene, to))) to--;
  if (from > to) return [];
  return scene.tokens.slice(from, to + 1).some((_, offset) => isNameWord(scene, from + offset)) ||
    isDemonym(scene.mentionAt[from])
    ? [{ first: from, last: to }]
    : [];
}

/** Last word of the common noun in small letters after a name that tells its kind: "Evin prison", "Jeju island"; else its own last. */
export function tailOf(scene: Scene, { last }: Stretch): number {
  for (let at = last + 1; at <= last + 3; at++) {
    if (!/^(?:NN|JJ)$/.test(scene.tokens[at]?.xpos ?? '') || isCapitalised(scene.tokens[at]?.text ?? ''))
      return last;
    const ends = !/^NNS?$/.test(scene.tokens[at + 1]?.xpos ?? '');
    if (ends && (listed(scene, at, 'nameFacilityHead') || listed(scene, at, 'namePlaceHead'))) return at;
  }
  return last;
}

/** A stretch and its parts that may be names by themselves, the whole first: parts begin and end at words. */
export function partsOf(scene: Scene, stretch: Stretch): Stretch[] {
  const { first, last } = stretch;
  const found: Stretch[] = [stretch];
  const tail = tailOf(scene, stretch);
  if (tail > last) found.push({ first, last: tail });
  if (last - first > 9) return found;
  for (let from = first; from <= last; from++)
    for (let to = from; to <= last; to++)
      if ((from > first || to < last) && isNameWord(scene, from) && isNameWord(scene, to))
        found.push({ first: from, last: to });
  return found;
}
