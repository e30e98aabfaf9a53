import { isDemonym, isProper, type Scene } from '../scene.js';

/** What the tagger sees as one: a word, or all words of a state's, capital's or people's name, known by their class only. */
export interface Unit {
  readonly first: number;
  readonly last: number;
  /** The word as written; the class in its place for names that go by class. */
  readonly form: string;
  readonly isClass: boolean;
  /** Whether it may belong to a name at all: most words do not, and are not looked at. */
  readonly open: boolean;
}

/** Units of a sentence: exchanging two states in it leaves them as they are. */
export function unitsOf(scene: Scene): Unit[] {
  const found: Omit<Unit, 'open'>[] = [];
  for (let first = 0; first < scene.tokens.length; ) {
    const named = classAt(scene, first);
    const last = named?.last ?? first;
    const form = named?.name ?? scene.tokens[first]?.text ?? '';
    found.push({ first, last, form, isClass: named !== undefined });
    first = last + 1;
  }
  const dressed = found.map((unit) => unit.isClass || isDressed(scene, unit));
  const near = (at: number, by: number) => dressed[at + by] || dressed[at + 2 * by];
  return found.map((unit, at) => ({ ...unit, open: dressed[at] || (near(at, -1) && near(at, 1)) || false }));
}

/** Written or tagged like a name, or known to the dictionary. */
function isDressed(scene: Scene, { first, form }: Omit<Unit, 'open'>): boolean {
  const mention = scene.mentionAt[first];
  if (mention && mention.as !== 'office') return true;
  return isProper(scene.tokens[first]) || (/\p{Lu}/u.test(form) && form !== 'I');
}

function classAt(scene: Scene, at: number): { last: number; name: string } | undefined {
  const mention = scene.mentionAt[at];
  if (!mention || mention.first !== at) return undefined;
  const { as, last } = mention;
  if (isDemonym(mention)) return { last, name: '<people>' };
  if (as === 'state' || as === 'alias') return { last, name: '<state>' };
  return as === 'capital' || as === 'seat' ? { last, name: `<${as}>` } : undefined;
}
