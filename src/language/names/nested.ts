import type { Mention } from '../../model/mention.js';
import type { Name, NameType, Stretch } from './name.js';
import { bareWord, isDemonym, isPlaceMention, type Scene } from './scene.js';

const typesOfMentions: Readonly<Partial<Record<Mention['as'], NameType>>> = {
  state: 'place',
  alias: 'place',
  capital: 'place',
  city: 'place',
  seat: 'place',
  'demonym-adjective': 'people',
  'demonym-person': 'people',
  prefix: 'people',
  organisation: 'organisation',
  institution: 'organisation',
  group: 'organisation',
  firm: 'organisation',
  person: 'person',
};

/** Code of the state a mention speaks of; none for organisations of many states and for places without one. */
export function countryOf(mention: Mention | undefined): string | undefined {
  if (!mention || mention.code === '' || mention.as === 'organisation' || mention.as === 'office')
    return undefined;
  return mention.code;
}

/** A mention as a name of its own. */
export function nameOfMention(scene: Scene, mention: Mention): Name | undefined {
  const type = typesOfMentions[mention.as];
  if (!type) return undefined;
  const country = countryOf(mention);
  return {
    ...spanOf(scene, mention),
    type,
    ...(country ? { country } : {}),
    because: mention.because,
    score: 0.9,
  };
}

/** Tokens, offsets and words of a stretch. */
export function spanOf(
  scene: Scene,
  { first, last }: Stretch,
): Pick<Name, 'first' | 'last' | 'start' | 'end' | 'text'> {
  const { sentence, tokens } = scene;
  const start = tokens[first]?.start ?? sentence.start;
  const end = tokens[last]?.end ?? start;
  return { first, last, start, end, text: sentence.text.slice(start - sentence.start, end - sentence.start) };
}

/** Names inside a stretch: what the dictionary found there, the stretch itself left out. */
export function innerOf(scene: Scene, { first, last }: Stretch): Name[] {
  const found: Name[] = [];
  for (let at = first; at <= last; at++) {
    const mention = scene.mentionAt[at];
    if (!mention || mention.first !== at || mention.last > last) continue;
    const name = mention.first === first && mention.last === last ? undefined : nameOfMention(scene, mention);
    if (name) found.push(name);
  }
  return found;
}

/** The state a name belongs to: its own in the dictionary, that of a name inside, else that of a state or people right beside it. */
export function stateOf(scene: Scene, stretch: Stretch, inner: readonly Name[]): string | undefined {
  const own = scene.mentionAt[stretch.first];
  if (own && own.first === stretch.first && own.last === stretch.last) return countryOf(own);
  const inside = inner.find(({ type, country }) => country !== undefined && type !== 'person')?.country;
  return inside ?? stateBefore(scene, stretch.first) ?? stateAfter(scene, stretch.last);
}

/** "Norway's X", "the Norwegian X", "the Norwegian-built X". */
function stateBefore(scene: Scene, first: number): string | undefined {
  let at = first - 1;
  if (/^(?:'s|’s|'|’)$/.test(scene.lower[at] ?? '')) at--;
  else if (
    /^(?:-?(?:made|built|designed|owned|operated|led|backed|run|flagged|based))$/.test(scene.lower[at] ?? '')
  )
    at -= scene.lower[at - 1] === '-' ? 2 : 1;
  else if (!isDemonym(scene.mentionAt[at]) && !isPlaceMention(scene.mentionAt[at])) return undefined;
  const mention = scene.mentionAt[at];
  if (at !== first - 1 || isDemonym(mention) || mention?.as === 'state' || mention?.as === 'alias')
    return countryOf(mention);
  return undefined;
}

/** "X of Norway", "X in Norway". */
function stateAfter(scene: Scene, last: number): string | undefined {
  if (!/^(?:of|in)$/.test(bareWord(scene, last + 1))) return undefined;
  const at = bareWord(scene, last + 2) === 'the' ? last + 3 : last + 2;
  return isPlaceMention(scene.mentionAt[at]) ? countryOf(scene.mentionAt[at]) : undefined;
}
