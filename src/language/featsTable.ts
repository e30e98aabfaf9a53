import type { Token } from '../model/parse.js';

/**
 * Where the two English treebanks of Universal Dependencies disagree. `ewt` leaves out what the form does not show: the
 * number of "you", a degree of adverbs without comparison, the person of imperatives; `gum` gives all three.
 */
export type Practice = 'ewt' | 'gum';

const personal = (list: string): [string, string][] =>
  list
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/ +/) as [string, string]);

/** Pronouns whose form tells everything but the relation, by xpos and form. */
export const pronouns: ReadonlyMap<string, string> = new Map(
  personal(`
    PRP:i          Case=Nom|Number=Sing|Person=1|PronType=Prs
    PRP:me         Case=Acc|Number=Sing|Person=1|PronType=Prs
    PRP:he         Case=Nom|Gender=Masc|Number=Sing|Person=3|PronType=Prs
    PRP:him        Case=Acc|Gender=Masc|Number=Sing|Person=3|PronType=Prs
    PRP:she        Case=Nom|Gender=Fem|Number=Sing|Person=3|PronType=Prs
    PRP:her        Case=Acc|Gender=Fem|Number=Sing|Person=3|PronType=Prs
    PRP:we         Case=Nom|Number=Plur|Person=1|PronType=Prs
    PRP:us         Case=Acc|Number=Plur|Person=1|PronType=Prs
    PRP:'s         Case=Acc|Number=Plur|Person=1|PronType=Prs
    PRP:’s         Case=Acc|Number=Plur|Person=1|PronType=Prs
    PRP:s          Case=Acc|Number=Plur|Person=1|PronType=Prs|Typo=Yes
    PRP:they       Case=Nom|Number=Plur|Person=3|PronType=Prs
    PRP:them       Case=Acc|Number=Plur|Person=3|PronType=Prs
    PRP:'em        Case=Acc|Number=Plur|Person=3|PronType=Prs
    PRP:em         Case=Acc|Number=Plur|Person=3|PronType=Prs|Style=Coll|Typo=Yes
    PRP:one        Number=Sing|Person=3|PronType=Prs
    PRP:mine       Number=Sing|Person=1|Poss=Yes|PronType=Prs
    PRP:ours       Number=Plur|Person=1|Poss=Yes|PronType=Prs
    PRP:his        Gender=Masc|Number=Sing|Person=3|Poss=Yes|PronType=Prs
    PRP:hers       Gender=Fem|Number=Sing|Person=3|Poss=Yes|PronType=Prs
    PRP:theirs     Number=Plur|Person=3|Poss=Yes|PronType=Prs
    PRP:myself     Case=Acc|Number=Sing|Person=1|PronType=Prs|Reflex=Yes
    PRP:yourself   Case=Acc|Number=Sing|Person=2|PronType=Prs|Reflex=Yes
    PRP:himself    Case=Acc|Gender=Masc|Number=Sing|Person=3|PronType=Prs|Reflex=Yes
    PRP:herself    Case=Acc|Gender=Fem|Number=Sing|Person=3|PronType=Prs|Reflex=Yes
    PRP:itself     Case=Acc|Gender=Neut|Number=Sing|Person=3|PronType=Prs|Reflex=Yes
    PRP:oneself    Case=Acc|Number=Sing|Person=3|PronType=Prs|Reflex=Yes
    PRP:ourselves  Case=Acc|Number=Plur|Person=1|PronType=Prs|Reflex=Yes
    PRP:yourselves Case=Acc|Number=Plur|Person=2|PronType=Prs|Reflex=Yes
    PRP:themselves Case=Acc|Number=Plur|Person=3|PronType=Prs|Reflex=Yes
    PRP$:my        Case=Gen|Number=Sing|Person=1|Poss=Yes|PronType=Prs
    PRP$:our       Case=Gen|Number=Plur|Person=1|Poss=Yes|PronType=Prs
    PRP$:his       Case=Gen|Gender=Masc|Number=Sing|Person=3|Poss=Yes|PronType=Prs
    PRP$:her       Case=Gen|Gender=Fem|Number=Sing|Person=3|Poss=Yes|PronType=Prs
    PRP$:its       Case=Gen|Gender=Neut|Number=Sing|Person=3|Poss=Yes|PronType=Prs
    PRP$:it's      Case=Gen|Gender=Neut|Number=Sing|Person=3|Poss=Yes|PronType=Prs|Typo=Yes
    PRP$:it’s      Case=Gen|Gender=Neut|Number=Sing|Person=3|Poss=Yes|PronType=Prs|Typo=Yes
    PRP$:their     Case=Gen|Number=Plur|Person=3|Poss=Yes|PronType=Prs
    PRP$:there     Case=Gen|Number=Plur|Person=3|Poss=Yes|PronType=Prs|Typo=Yes
  `),
);

const inSingular = { that: 'Number=Sing|PronType=Dem', this: 'Number=Sing|PronType=Dem' };
const inPlural = { these: 'Number=Plur|PronType=Dem', those: 'Number=Plur|PronType=Dem' };

/** Determiners and pronouns of the tags DT, PDT and NN, by form. */
const quantities: Readonly<Record<string, string>> = {
  ...inSingular,
  ...inPlural,
  the: 'Definite=Def|PronType=Art',
  a: 'Definite=Ind|PronType=Art',
  an: 'Definite=Ind|PronType=Art',
  some: 'PronType=Ind',
  any: 'PronType=Ind',
  another: 'PronType=Ind',
  either: 'PronType=Ind',
  such: 'PronType=Ind',
  quite: 'PronType=Ind',
  many: 'PronType=Ind',
  all: 'PronType=Tot',
  every: 'PronType=Tot',
  each: 'PronType=Tot',
  both: 'PronType=Tot',
  no: 'PronType=Neg',
  neither: 'PronType=Neg',
  none: 'PronType=Neg',
  half: 'NumForm=Word|NumType=Frac|PronType=Ind',
  something: 'Number=Sing|PronType=Ind',
  anything: 'Number=Sing|PronType=Ind',
  someone: 'Number=Sing|PronType=Ind',
  anyone: 'Number=Sing|PronType=Ind',
  somebody: 'Number=Sing|PronType=Ind',
  anybody: 'Number=Sing|PronType=Ind',
  everything: 'Number=Sing|PronType=Tot',
  everyone: 'Number=Sing|PronType=Tot',
  everybody: 'Number=Sing|PronType=Tot',
  nothing: 'Number=Sing|PronType=Neg',
  nobody: 'Number=Sing|PronType=Neg',
  one: 'Number=Sing|PronType=Neg',
};

const gumQuantities: Readonly<Record<string, string>> = {
  ...quantities,
  such: 'PronType=Dem',
  quite: '',
  either: '',
};

const mapOf = (record: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(record));

export const quantifiers: Readonly<Record<Practice, ReadonlyMap<string, string>>> = {
  ewt: mapOf(quantities),
  gum: mapOf(gumQuantities),
};

const each = (words: string, feats: string): [string, string][] =>
  words.split(' ').map((word) => [word, feats]);

/** Adverbs of the tag RB with features of their own; all others take the practice's default. */
export const adverbs: Readonly<Record<Practice, ReadonlyMap<string, string>>> = {
  ewt: new Map([
    ...each('now then there here', 'PronType=Dem'),
    ...each('well far soon long hard early late little badly high close fast low near', 'Degree=Pos'),
    ...each('ever sometimes anywhere somewhere sometime anytime someplace either', 'PronType=Ind'),
    ...each('never nowhere neither', 'PronType=Neg'),
    ...each('always everywhere', 'PronType=Tot'),
    ...each('first second third fourth fifth', 'NumForm=Word|NumType=Ord'),
    ...each('once twice thrice', 'NumForm=Word|NumType=Mult'),
    ...each('asap a.k.a. aka', 'Abbr=Yes'),
    ['half', 'NumForm=Word|NumType=Frac'],
  ]),
  gum: new Map([
    ...each('then there here', 'PronType=Dem'),
    ...each(
      'so just also now very only even however about as never always all maybe already over out sometimes pretty yet thus quite instead somewhere anyways anyway anywhere somehow namely merely somewhat sometime likewise rather',
      '',
    ),
    ...each('first second third fourth fifth sixth', 'Degree=Pos|NumForm=Word|NumType=Ord'),
    ...each('once twice thrice', 'NumForm=Word|NumType=Mult'),
    ['no', 'Degree=Pos|Polarity=Neg'],
    ['half', 'Degree=Pos|NumForm=Word|NumType=Frac'],
  ]),
};

/** Ordinals and fractions written as words. */
export const ordinals: ReadonlySet<string> = new Set(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth hundredth thousandth millionth'.split(
    ' ',
  ),
);
export const fractions: ReadonlySet<string> = new Set(['half', 'quarter']);

/** Plurals that names of states and bodies end in ("the Marshall Islands"): the tag of such a name is that of one word. */
export const pluralsInNames: ReadonlySet<string> = new Set(['states', 'nations', 'emirates', 'islands']);

/** Spoken contractions that GUM marks as such ("gon na", "cause"), by universal tag. */
export const spoken: Readonly<Record<string, ReadonlySet<string>>> = {
  VERB: new Set(['gon', 'wan']),
  SCONJ: new Set(['cause', 'cuz', "'cause", '’cause']),
};

/** Nouns that are always plural. */
export const alwaysPlural: ReadonlySet<string> = new Set(
  'regards troops politics means supplies grounds clothes goods headquarters thanks contents manners whereabouts finances pants jeans trousers proceedings savings surroundings remains scissors glasses sunglasses auspices confines economics genetics dynamics electronics'.split(
    ' ',
  ),
);

/** Short forms by universal tag that are marked as abbreviations. */
const abbreviations: Readonly<Record<string, ReadonlySet<string>>> = {
  NUM: new Set('m k b bn t mn'.split(' ')),
  NOUN: new Set('etc etc. mins min yrs yr yrs. no. vol. pp uv'.split(' ')),
  PROPN: new Set(
    'jan jan. feb feb. mar mar. apr apr. aug aug. sept sept. sep. oct oct. nov nov. dec dec. mon. tue. tues. wed wed. thu thu. thur. thurs. fri fri. sat sat. sun. no.'.split(
      ' ',
    ),
  ),
  ADP: new Set('thru w/ w/o w/out vs o f b/t abt'.split(' ')),
  PRON: new Set(['u']),
  PART: new Set(['na', 'ta']),
  VERB: new Set(['gon', 'wan', 'b.', 'd.', 'hav', 'xferring']),
  CCONJ: new Set(['n']),
};

const gumNouns: ReadonlySet<string> = new Set('a.m. p.m. tv dna gis p. no. ph.d. ed.'.split(' '));
const gumAdverbs: ReadonlySet<string> = new Set('e.g. i.e. c. ca. approx. al.'.split(' '));

/** Whether a word counts as an abbreviation. The practice of GUM takes acronyms of names as well. */
export function isAbbreviation({ text, upos, xpos }: Token, low: string, practice: Practice): boolean {
  if (practice === 'ewt') return abbreviations[upos]?.has(low) ?? false;
  if (xpos === 'NNP' || xpos === 'NNPS') return upos === 'PROPN' && isAcronym(text);
  if (upos === 'NOUN') return gumNouns.has(low);
  if (xpos === 'FW' || upos === 'ADV') return gumAdverbs.has(low);
  return upos === 'VERB' && xpos === 'VBN' && low.length === 2 && low.endsWith('.');
}

function isAcronym(text: string): boolean {
  if (text.length < 2) return false;
  if (text.endsWith('.')) return true;
  return text.length <= 5 && text === text.toUpperCase() && text !== text.toLowerCase();
}

/** Forms without their apostrophe ("dont", "its a"), by universal tag. */
const clipped: Readonly<Record<string, ReadonlySet<string>>> = {
  AUX: new Set('s `s m r re ve ll'.split(' ')),
  VERB: new Set(['s']),
  PART: new Set(['nt', 's', "'t"]),
};

export function isClipped(upos: string, low: string): boolean {
  return clipped[upos]?.has(low) ?? false;
}

/** What a fixed phrase stands for, by the relation of its first word. */
export const phraseClass: Readonly<Record<string, string>> = {
  case: 'ExtPos=ADP',
  mark: 'ExtPos=SCONJ',
  advmod: 'ExtPos=ADV',
  cc: 'ExtPos=CCONJ',
};
