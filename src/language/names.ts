import type { Mention } from '../model/mention.js';
import type { NameMark, Sentence } from '../model/parse.js';
import {
  bestOf,
  type Candidate,
  candidatesOf,
  chosenOf,
  type Remembered,
  weighedTypes,
} from './names/choose.js';
import { createMemory } from './names/memory.js';
import type { Name, NameType, Stretch } from './names/name.js';
import { innerOf, nameOfMention, spanOf, stateOf } from './names/nested.js';
import { reasonOf } from './names/reasons.js';
import { isDemonym, isPlaceMention, type Scene, sceneOf } from './names/scene.js';
import { stretchesOf, tailOf } from './names/stretches.js';
import type { Tagger } from './names/tagger.js';
import { type Cue, cueOf } from './names/types.js';

export type { Name, NameType } from './names/name.js';

export interface NameOptions {
  /** What the actor dictionary found in the sentence. */
  readonly mentions?: readonly Mention[];
  /** What the trained network says of each token, where it offers marks; as many as there are tokens. */
  readonly marks?: readonly NameMark[];
  /** The tagger of names (`createTagger`), which reads the sentence's words; without it dictionaries, cues and marks decide. */
  readonly tagger?: Tagger;
  /** What earlier sentences of the report said of these words. */
  readonly remembered?: Remembered;
}

/**
 * Names in a parsed sentence, left to right, outermost only, without overlap; names inside others are their `inner`.
 * Dictionaries come first, then heads and shapes, then the tagger and the network. A name no evidence types is `unknown`. Never throws.
 */
export function namesOf(sentence: Sentence, options: NameOptions = {}): Name[] {
  const scene = sceneOf(sentence, options.mentions ?? []);
  const marks = options.marks?.length === sentence.tokens.length ? options.marks : undefined;
  const tagging = options.tagger?.(scene);
  const chosen = chosenOf(
    candidatesOf(scene, {
      ...(marks ? { marks } : {}),
      ...(tagging ? { tagging } : {}),
      ...(options.remembered ? { remembered: options.remembered } : {}),
    }),
  );
  const names: Name[] = [];
  const add = (name: Name | undefined) => {
    if (name && !names.some(({ first, last }) => first <= name.last && last >= name.first)) names.push(name);
  };
  const stretches = stretchesOf(scene);
  for (const stretch of stretches) add(cued(scene, stretch, chosen));
  for (const candidate of chosen) add(weighed(scene, candidate));
  for (const mention of options.mentions ?? []) if (isDemonym(mention)) add(nameOfMention(scene, mention));
  for (const stretch of stretches) add(unknown(scene, stretch));
  return names.sort((a, b) => a.first - b.first);
}

/** Names of a report's sentences in order: a shorter form takes the type of the full form that stood before it. */
export function namesOfText(
  sentences: readonly Sentence[],
  optionsOf: (sentence: Sentence) => Omit<NameOptions, 'remembered'> = () => ({}),
): Name[][] {
  const memory = createMemory();
  return sentences.map((sentence) => {
    const names = namesOf(sentence, { ...optionsOf(sentence), remembered: memory.remembered });
    memory.note(names);
    return names;
  });
}

function built(scene: Scene, stretch: Stretch, cue: Cue): Name {
  const inner = innerOf(scene, stretch);
  const country =
    cue.type === 'event' || cue.type === 'document' ? undefined : stateOf(scene, stretch, inner);
  return {
    ...spanOf(scene, stretch),
    type: cue.type,
    ...(country ? { country } : {}),
    ...(inner.length > 0 ? { inner } : {}),
    because: cue.because,
    score: cue.score,
  };
}

/** Names whose shape or head noun settles the type: arms, events, documents, products; facilities with their head in small letters. */
function cued(scene: Scene, stretch: Stretch, chosen: readonly Candidate[]): Name | undefined {
  const same = chosen.find(({ first, last }) => first === stretch.first && last === stretch.last);
  const cue = cueOf(scene, stretch);
  if (cue && cue.type !== 'facility' && !isKnown(same)) return built(scene, stretch, cue);
  const last = tailOf(scene, stretch);
  const start = scene.mentionAt[stretch.first];
  const wholeState = (start?.as === 'state' || start?.as === 'alias') && start.last === stretch.last;
  if (last === stretch.last || wholeState || isDemonym(scene.mentionAt[stretch.last])) return undefined;
  const extended = { first: stretch.first, last };
  const tail = cueOf(scene, extended);
  return tail?.type === 'facility' ? built(scene, extended, tail) : undefined;
}

/** Whether the dictionary knows the whole of it. */
const isKnown = (candidate: Candidate | undefined): boolean =>
  candidate?.evidence.some((key) => key.startsWith('dictionary ')) ?? false;

function weighed(scene: Scene, candidate: Candidate): Name {
  const { type, chance } = bestOf(candidate);
  const named: NameType = weighedTypes[type] ?? 'unknown';
  const cue = isKnown(candidate) || named === 'person' ? undefined : cueOf(scene, candidate);
  const because = reasonOf(candidate.evidence[0] ?? 'its form');
  if (cue?.type === 'facility') return built(scene, candidate, { ...cue, score: chance });
  return built(scene, candidate, { type: named, because, score: chance });
}

/** A stretch of proper nouns that nothing types. */
function unknown(scene: Scene, stretch: Stretch): Name | undefined {
  const proper = scene.tokens
    .slice(stretch.first, stretch.last + 1)
    .some(({ xpos }) => xpos.startsWith('NNP'));
  const mention = scene.mentionAt[stretch.first];
  if (!proper || isPlaceMention(mention)) return mention ? nameOfMention(scene, mention) : undefined;
  return built(scene, stretch, {
    type: 'unknown',
    because: 'proper nouns without further evidence',
    score: 0.3,
  });
}
