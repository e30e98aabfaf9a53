import type { Mention } from '../../model/mention.js';
import { relation } from '../tree.js';
import { wordSet } from '../words.js';
import type { Stretch } from './name.js';
import { bareWord, isCapitalised, isDemonym, isPlaceMention, isProper, listed, type Scene } from './scene.js';

/**
 * What speaks for or against a stretch being a person's, a place's or an organisation's name: keys of `reasons`, in the
 * order of trust. Keys name kinds of evidence, never a name.
 */
export function evidenceOf(scene: Scene, stretch: Stretch, within: Stretch = stretch): string[] {
  const found = within.first < stretch.first ? [`name word before`] : [];
  if (within.last > stretch.last) found.push('name word after');
  return [
    ...found,
    ...dictionaryEvidence(scene, stretch),
    ...headEvidence(scene, stretch),
    ...formEvidence(scene, stretch),
    ...beforeEvidence(scene, stretch),
    ...afterEvidence(scene, stretch),
    ...treeEvidence(scene, stretch),
  ];
}

const kinds: Readonly<Partial<Record<Mention['as'], string>>> = {
  state: 'state',
  alias: 'state',
  capital: 'city',
  city: 'city',
  seat: 'seat',
  organisation: 'organisation',
  institution: 'organisation',
  group: 'organisation',
  firm: 'firm',
  person: 'person',
};

function dictionaryEvidence(scene: Scene, { first, last }: Stretch): string[] {
  const [start, end] = [scene.mentionAt[first], scene.mentionAt[last]];
  if (start && start === end && start.first === first && start.last === last) {
    const kind = start.as === 'city' && start.code === '' ? 'region' : kinds[start.as];
    return kind ? [`dictionary ${kind}`] : [];
  }
  const region = scene.lower
    .slice(first, last + 1)
    .join(' ')
    .replaceAll(' - ', '-');
  const found = wordSet('nameRegion').has(region) ? ['dictionary region'] : [];
  if (isPlaceMention(start)) found.push('begins with a place');
  else if (isDemonym(start)) found.push('begins with a people');
  else if (start) found.push('begins with a known party');
  if (end && end !== start) found.push(isPlaceMention(end) ? 'ends with a place' : 'ends with a known party');
  return found;
}

const headLists: readonly (readonly [string, string])[] = [
  ['nameLegal', 'legal form'],
  ['nameFacilityHead', 'facility head'],
  ['nameOrganisationHead', 'organisation head'],
  ['namePlaceHead', 'place head'],
  ['nameWeaponHead', 'weapon head'],
  ['nameEventHead', 'event head'],
  ['nameDocumentHead', 'document head'],
  ['nameProductHead', 'product head'],
];

function headEvidence(scene: Scene, { first, last }: Stretch): string[] {
  const found: string[] = [];
  let head = last;
  for (let at = first + 1; at < last; at++)
    if (/^(?:of|for)$/.test(bareWord(scene, at)) && head === last) {
      head = at - 1;
      found.push('of inside');
    }
  if (head > first || head < last)
    for (const [list, key] of headLists) if (listed(scene, head, list)) found.push(key);
  if (last > first && listed(scene, first, 'nameGiven')) found.push('given name first');
  if (last > first && listed(scene, first, 'nameDirection')) found.push('direction first');
  return found;
}

const placeEnding =
  /(?:stan|ville|burgh?|abad|grad|gorod|shire|pur|polis|ford|ham|mouth|bury|chester|heim|stadt|dorf|holm|vik|istan|ganj|nagar|wick|field|port|wood|dale|land|town)$/i;
const personEnding =
  /(?:ov|ova|ev|eva|enko|sky|ski|skiy|skyi|vich|vic|ić|yan|shvili|dze|sson|sen|ez|zadeh|oglu|son|stein|berg|mann|poulos|idis|escu|chuk|ulla|ullah|uddin|ini|ani)$/i;

function formEvidence(scene: Scene, { first, last }: Stretch): string[] {
  const words = scene.tokens.slice(first, last + 1).map(({ text }) => text);
  const found = [`${Math.min(words.length, 4)} words`];
  const [start, end] = [words[0] ?? '', words.at(-1) ?? ''];
  if (words.length === 1) {
    if (listed(scene, first, 'nameGiven')) found.push('given name');
    if (/^(?:[A-Z]\.?){2,6}$/.test(start) && !scene.shouted)
      found.push(start.length < 3 ? 'two capitals' : 'acronym');
    if (/[a-z][A-Z]/.test(start)) found.push('capital inside');
  }
  if (/^(?:[A-Z]\.?){2,6}$/.test(start) && words.length > 1 && !scene.shouted) found.push('acronym first');
  if (!isCapitalised(start)) found.push('small letter');
  if (/^\p{Ll}/u.test(end) && words.length > 1) found.push('small head');
  if (words.some((word) => /\d/.test(word))) found.push('digit');
  if (words.some((word) => /^(?:&|@)$/.test(word))) found.push('ampersand');
  if (words.slice(1, -1).some((word) => /^[A-Z]\.?$/.test(word))) found.push('initial inside');
  if (words.length > 1 && /^[A-Z]\.$/.test(start)) found.push('initial first');
  if (words.length > 1 && words.some((word) => wordSet('nameParticle').has(word.toLowerCase())))
    found.push('particle');
  if (placeEnding.test(end) && end.length > 5) found.push('place ending');
  if (personEnding.test(end) && end.length > 4) found.push('person ending');
  if (words.length > 1 && scene.tokens[last]?.xpos === 'NNPS') found.push('plural');
  if (scene.shouted) found.push('in capitals');
  if (words.length === 1 && !isProper(scene.tokens[first])) found.push('not tagged a name');
  if (words.every((word) => /^[^a-z]*$/.test(word)) && words.length > 1) found.push('all capitals');
  return found;
}

const placePrepositions = /^(?:in|at|near|outside|around|across|throughout|inside|within)$/;
const pathPrepositions = /^(?:to|from|into|toward|towards|via|through|over|off|on|between)$/;

function beforeEvidence(scene: Scene, { first }: Stretch): string[] {
  if (first === 0) return ['first word'];
  const found: string[] = [];
  const the = scene.lower[first - 1] === 'the' || scene.lower[first - 1] === 'a';
  if (the) found.push('after an article');
  const word = bareWord(scene, the ? first - 2 : first - 1);
  if (placePrepositions.test(word)) found.push(the ? 'at the' : 'at');
  else if (pathPrepositions.test(word)) found.push(the ? 'to the' : 'to');
  else if (/^(?:by|with|for|of|and)$/.test(word)) found.push(`${word}${the ? ' the' : ''}`);
  else if (/^(?:hi|hello|dear|hey|thanks|thank|cc|regards)$/.test(word)) found.push('greeting');
  if (the) return found;
  if (
    listed(scene, first - 1, 'nameTitle') &&
    (isProper(scene.tokens[first - 1]) || scene.lower[first - 1]?.endsWith('.'))
  )
    found.push('after a title');
  else if (listed(scene, first - 1, 'nameRole')) found.push('after a role');
  const nearby = scene.mentionAt[first - 2];
  if (word === ',' && isPlaceMention(nearby)) found.push('comma after a place');
  if (word === ',' || word === '(' || word === ':') found.push(`after ${word}`);
  return found;
}

function afterEvidence(scene: Scene, { last }: Stretch): string[] {
  const next = scene.tokens[last + 1];
  if (!next) return ['last word'];
  const found: string[] = [];
  const word = scene.lower[last + 1] ?? '';
  if (next.xpos === 'POS') found.push('possessive');
  else if (/^VB[DZP]$/.test(next.xpos))
    found.push(wordSet('say').has(next.lemma) ? 'before say' : 'before a verb');
  else if (/^MD/.test(next.xpos)) found.push('before a verb');
  else if (next.xpos === 'NN' || next.xpos === 'NNS') found.push('before a noun');
  else if (word === ',') {
    const region = scene.mentionAt[last + 2];
    if (isPlaceMention(region) || wordSet('nameRegion').has(scene.lower[last + 2] ?? ''))
      found.push('comma before a place');
    else if (/^\d\d$/.test(scene.lower[last + 2] ?? '')) found.push('age after');
    else if (listed(scene, last + 3, 'nameRole') || listed(scene, last + 4, 'nameRole'))
      found.push('role after');
    else found.push('before a comma');
  } else if (word === '(' && /^[A-Z]{2,6}$/.test(scene.tokens[last + 2]?.text ?? ''))
    found.push('acronym after');
  return found;
}

function treeEvidence(scene: Scene, { first, last }: Stretch): string[] {
  const head = scene.tokens.slice(first, last + 1).find((token) => token.head < first || token.head > last);
  if (!head) return [];
  const found = [`is ${relation(head)}`];
  const above = scene.tokens[head.head];
  if (above && relation(head) === 'appos' && wordSet('nameRole').has(above.lemma))
    found.push('beside a role');
  if (above && relation(head) === 'nsubj' && wordSet('say').has(above.lemma)) found.push('says');
  return found;
}
