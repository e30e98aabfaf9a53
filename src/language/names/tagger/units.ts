import { isDemonym, type Scene } from '../scene.js';

/** What the tagger sees as one: a word, or all words of a state's, capital's or people's name, known by their class only. */
export interface Unit {
  readonly first: number;
  readonly last: number;
  /** The word as written; the class in its place for names that go by class. */
  readonly form: string;
  readonly isClass: boolean;
}

/** Units of a sentence: exchanging two states in it leaves them as they are. */
export function unitsOf(scene: Scene): Unit[] {
  const units: Unit[] = [];
  for (let first = 0; first < scene.tokens.length; ) {
    const found = classAt(scene, first);
    const last = found?.last ?? first;
    const form = found?.name ?? scene.tokens[first]?.text ?? '';
    units.push({ first, last, form, isClass: found !== undefined });
    first = last + 1;
  }
  return units;
}

function classAt(scene: Scene, at: number): { last: number; name: string } | undefined {
  const mention = scene.mentionAt[at];
  if (!mention || mention.first !== at) return undefined;
  const { as, last } = mention;
  if (isDemonym(mention)) return { last, name: '<people>' };
  if (as === 'state' || as === 'alias') return { last, name: '<state>' };
  return as === 'capital' || as === 'seat' ? { last, name: `<${as}>` } : undefined;
}
