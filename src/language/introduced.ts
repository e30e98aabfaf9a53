import type { Mention } from '../model/mention.js';
import type { Token } from '../model/parse.js';
import { participantsOf, UNKNOWN } from './participants.js';
import type { Reading } from './reading.js';
import { at, dependants } from './tree.js';

/** Persons whom the report itself presents with their state and office, by the last word of their name. */
export type Introduced = Map<string, Omit<Mention, 'first' | 'last'>>;

const isName = (token: Token | undefined): token is Token =>
  token?.upos === 'PROPN' && /^\p{Lu}\p{Ll}[\p{L}'’-]*$/u.test(token.text);

/** "Chad's president X Y", "X Y, the foreign minister of Peru": later "Y" alone is that person. */
export function introduce(reading: Reading, persons: Introduced): void {
  for (const token of reading.tree.tokens) {
    if (!isName(token) || reading.mentionAt.has(token.index) || !hasOffice(reading, token.index)) continue;
    const last = lastOfName(reading, token.index);
    const [found, other] = participantsOf(reading, token.index);
    if (!found || other || found.indirect || found.actor.code === UNKNOWN || !last) continue;
    const { code, sectors } = found.actor;
    if (sectors.length === 0) continue;
    const because = `${last.text}: presented before as ${found.actor.because}`;
    persons.set(last.text, { as: 'person', code, sectors, name: last.text, because });
  }
}

function hasOffice({ tree, mentionAt }: Reading, head: number): boolean {
  return dependants(tree, head, 'appos', 'nmod:desc').some(
    ({ index }) => mentionAt.get(index)?.as === 'office',
  );
}

/** Of "X Y" the word Y, whichever of the two heads the other. */
function lastOfName({ tree, mentionAt }: Reading, head: number): Token | undefined {
  let last = at(tree, head);
  for (let next = tree.tokens[head + 1]; isName(next) && !mentionAt.has(next.index); ) {
    last = next;
    next = tree.tokens[next.index + 1];
  }
  return isName(last) ? last : undefined;
}

/** Mentions of a sentence with the persons presented before among them. */
export function withIntroduced(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  persons: Introduced,
): readonly Mention[] {
  if (persons.size === 0) return mentions;
  const taken = (index: number) => mentions.some(({ first, last }) => first <= index && index <= last);
  const more = tokens.flatMap((token): Mention[] => {
    const person = isName(token) && !taken(token.index) ? persons.get(token.text) : undefined;
    // In the middle of a longer name it is somebody else's first name.
    if (!person || isName(tokens[token.index + 1])) return [];
    return [{ ...person, first: token.index, last: token.index }];
  });
  return more.length === 0 ? mentions : [...mentions, ...more].sort((a, b) => a.first - b.first);
}
