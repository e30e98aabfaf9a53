import { wordSet } from '../words.js';
import type { NameType, Stretch } from './name.js';
import { bareWord, isCapitalised, listed, type Scene } from './scene.js';

/** A type that the words themselves give, with the reason. */
export interface Cue {
  readonly type: NameType;
  readonly because: string;
  readonly score: number;
}

/** Types that a shape or a head noun settles without any weighing: arms, events, documents, products, facilities. */
export function cueOf(scene: Scene, stretch: Stretch): Cue | undefined {
  return (
    designatorCue(scene, stretch) ??
    vesselCue(scene, stretch) ??
    modelCue(scene, stretch) ??
    headCue(scene, stretch) ??
    followedCue(scene, stretch)
  );
}

const text = (scene: Scene, { first, last }: Stretch): string =>
  scene.sentence.text.slice(
    (scene.tokens[first]?.start ?? 0) - scene.sentence.start,
    (scene.tokens[last]?.end ?? 0) - scene.sentence.start,
  );

/** "S-400", "Su-35S", "MQ-9", "KC-46A": letters, a hyphen, a number. */
const designator = /(?:^|[\s/-])(?:\p{Lu}\p{L}{0,3})[-‐–]\d{1,4}\p{L}{0,3}\d?(?:[/-]\p{L}?\d+)?$/u;
/** "MQ-9 Reaper": the name after the designation. */
const designated = /^\p{Lu}\p{L}{0,3}[-‐–]\d{1,4}\p{L}{0,3}\d?\s\p{Lu}/u;
/** "F35", "AK47", "M1A2": no hyphen; only beside a word for arms. */
const bareDesignator = /(?:^|[\s-])\p{Lu}{1,3}\d{1,4}[A-Z]?\d?$/u;
/** Groups, ages, roads, quarters, viruses of the same shape. */
const otherDesignator =
  /^(?:COVID|SARS|CoV|G|P|U|I|A|Q|H|E|BA|XBB|UN|EU|COP|OPEC|ASEAN|BRICS|T|Rule)[-‐–]?\d+(?:N\d+)?$/iu;
const otherWithHyphen = /^(?:COVID|SARS|G|U|I|Q|H|COP|UN|EU|OPEC|BRICS)[-‐–]/iu;

function designatorCue(scene: Scene, stretch: Stretch): Cue | undefined {
  const words = text(scene, stretch);
  const armed = armsAfter(scene, stretch.last) !== undefined;
  if (/^G[-‐–]?\d{1,2}$/.test(words))
    return { type: 'organisation', because: 'the shape of a group of states', score: 0.8 };
  if ((designator.test(words) || designated.test(words)) && (armed || !otherWithHyphen.test(words)))
    return { type: 'weapon', because: 'the shape of a designation of arms', score: 0.9 };
  if (bareDesignator.test(words) && armed && !(otherDesignator.test(words) && !armed))
    return { type: 'weapon', because: 'a designation beside a word for arms', score: 0.9 };
  return undefined;
}

/** The word for arms that the name qualifies, at most three words on: "Patriot missile batteries", "Fateh-class submarine". */
function armsAfter(scene: Scene, last: number): string | undefined {
  for (let at = last + 1; at <= last + 5; at++) {
    const word = scene.lower[at] ?? '';
    const token = scene.tokens[at];
    if (!token || !/^(?:NN|NNS|JJ|VBN|VBG|HYPH|NNP|CD)$/.test(token.xpos)) return undefined;
    if (word === 'class' || (listed(scene, at, 'nameWeaponHead') && !isSpare(word))) return word;
  }
  return undefined;
}

/** Words that are arms only together with others. */
const isSpare = (word: string): boolean =>
  /^(?:system|systems|vehicle|vehicles|class|variant|plane|planes|carrier|carriers|aircraft|mine|gun|battery|batteries)$/.test(
    word,
  );

function vesselCue(scene: Scene, { first, last }: Stretch): Cue | undefined {
  const start = scene.tokens[first]?.text ?? '';
  if (
    last === first ||
    !/^[A-Z]{2,5}$/.test(start) ||
    scene.shouted ||
    !listed(scene, first, 'nameVesselLead')
  )
    return undefined;
  const vessel = /^(?:MV|MT|MS|SS)$/.test(start);
  return {
    type: vessel ? 'product' : 'weapon',
    because: `"${start}" begins the name of a ship`,
    score: 0.85,
  };
}

function modelCue(scene: Scene, { first, last }: Stretch): Cue | undefined {
  const start = scene.lower[first] ?? '';
  const singular = start.replace(/s$/, '');
  const models = wordSet('nameWeaponModel');
  const two = `${start} ${scene.lower[first + 1] ?? ''}`;
  if (!models.has(start) && !models.has(singular) && !(last > first && models.has(two))) return undefined;
  const numbered = last > first && /^(?:[IVX]+|\d.*|[A-Z]?\d.*|[A-Z])$/.test(scene.tokens[last]?.text ?? '');
  const plural = !models.has(start);
  const counted = scene.tokens[first - 1]?.xpos === 'CD' || /^\d/.test(scene.tokens[last + 1]?.text ?? '');
  const beside = listed(scene, last + 1, 'nameWeaponHead') || listed(scene, last + 2, 'nameWeaponHead');
  const arms =
    beside ||
    scene.lower.some(
      (word, at) => wordSet('nameWeaponHead').has(word) && !isSpare(word) && (at < first || at > last),
    );
  if (!numbered && !plural && !counted && !arms) return undefined;
  return { type: 'weapon', because: `"${singular}" is a model of arms`, score: 0.85 };
}

const headTypes: readonly (readonly [string, NameType])[] = [
  ['nameFacilityHead', 'facility'],
  ['nameWeaponHead', 'weapon'],
  ['nameDocumentHead', 'document'],
  ['nameEventHead', 'event'],
  ['nameProductHead', 'product'],
];

/** Place of the head noun: before "of" or "for", else the last word. */
export function headAt(scene: Scene, { first, last }: Stretch): number {
  for (let at = first + 1; at < last; at++)
    if (/^(?:of|for)$/.test(bareWord(scene, at)) && isCapitalised(scene.tokens[at - 1]?.text ?? ''))
      return at - 1;
  return last;
}

function headCue(scene: Scene, stretch: Stretch): Cue | undefined {
  const { first, last } = stretch;
  const head = headAt(scene, stretch);
  if (first === last) return undefined;
  if (wordSet('nameEventLead').has(scene.lower[first] ?? ''))
    return {
      type: 'event',
      because: `"${scene.tokens[first]?.text}" begins the name of an event`,
      score: 0.85,
    };
  if (listed(scene, head, 'nameOrganisationHead') && !listed(scene, head, 'nameEventHead')) return undefined;
  for (const [list, type] of headTypes)
    if (listed(scene, head, list)) {
      if (type === 'weapon' && isSpare(scene.lower[head] ?? '')) continue;
      return { type, because: `its head "${scene.tokens[head]?.text}"`, score: 0.8 };
    }
  return undefined;
}

/** The name qualifies a common noun that tells its kind: "Patriot batteries", "the Sputnik vaccine". */
function followedCue(scene: Scene, { first, last }: Stretch): Cue | undefined {
  if (scene.mentionAt[first] !== undefined) return undefined;
  const next = scene.tokens[last + 1];
  if (!next || !/^(?:NN|NNS|JJ|HYPH)$/.test(next.xpos)) return undefined;
  const arms = armsAfter(scene, last);
  if (arms) return { type: 'weapon', because: `it qualifies "${arms}"`, score: 0.75 };
  if (wordSet('nameProductHead').has(next.text.toLowerCase()))
    return { type: 'product', because: `it qualifies "${next.text}"`, score: 0.7 };
  return undefined;
}
