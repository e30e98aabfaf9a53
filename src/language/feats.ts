import type { Sentence, Token } from '../model/parse.js';
import {
  adverbs,
  alwaysPlural,
  fractions,
  isAbbreviation,
  isClipped,
  ordinals,
  type Practice,
  phraseClass,
  pluralsInNames,
  pronouns,
  quantifiers,
  spoken,
} from './featsTable.js';
import { type Links, linksOf, mark, verbFeats } from './featsVerbs.js';

/**
 * The sentence with features on every word, read off forms, tags and the tree: what EWT and GUM do, as rules. `practice`
 * says which of the two is followed where they disagree. Costs a few microseconds a word.
 */
export function withFeats(sentence: Sentence, practice: Practice = 'ewt'): Sentence {
  const links = linksOf(sentence.tokens);
  const place: Place = { tokens: sentence.tokens, links, practice };
  return {
    ...sentence,
    tokens: sentence.tokens.map((token) => ({ ...token, feats: featsOf(place, token) })),
  };
}

interface Place {
  readonly tokens: readonly Token[];
  readonly links: Links;
  readonly practice: Practice;
}

/** All features of a word, in CoNLL-U notation. */
function featsOf(place: Place, token: Token): string {
  const { links, practice } = place;
  const low = token.text.toLowerCase();
  let feats = ownFeats(place, token, low);
  const split = ((links.marks[token.index] as number) & mark.split) !== 0;
  const piece = token.xpos === 'GW' && token.upos !== 'X';
  if (split || piece || isClipped(token.upos, low)) feats = joined(feats, 'Typo=Yes');
  if (isAbbreviation(token, low, practice)) feats = joined(feats, 'Abbr=Yes');
  if (practice === 'gum' && spoken[token.upos]?.has(low)) feats = joined(feats, 'Style=Vrnc');
  if ((links.fixed[token.index] as number) >= 0) feats = withPhrase(place, token, feats);
  return feats;
}

/** What the form and the word's class say, without marks of spelling and of fixed phrases. */
function ownFeats(place: Place, token: Token, low: string): string {
  switch (token.upos) {
    case 'NOUN':
    case 'PROPN':
    case 'SYM':
      return nounFeats(token, low);
    case 'VERB':
    case 'AUX':
      return verbFeats(place, token);
    case 'PRON':
      return pronounFeats(place, token, low);
    case 'DET':
      return determinerFeats(place, token, low);
    case 'ADJ':
      return place.practice === 'gum' && low === 'such' ? '' : adjectiveFeats(token, low);
    case 'ADV':
      return adverbFeats(place, token, low);
    case 'NUM':
      return numeralFeats(token);
    case 'PART':
      return token.xpos === 'RB' ? 'Polarity=Neg' : '';
    case 'CCONJ':
      return low === 'nor' || low === 'neither' ? 'Polarity=Neg' : '';
    case 'INTJ':
      return exclamationFeats(place.practice, low);
    default:
      return token.xpos === 'FW' && place.practice === 'ewt' ? 'Foreign=Yes' : '';
  }
}

function nounFeats({ upos, xpos, text }: Token, low: string): string {
  switch (xpos) {
    case 'NN':
      if (upos === 'SYM') return 'Number=Sing';
      if (isDigit(text) && isOrdinal(low)) return 'Number=Sing|NumForm=Combi|NumType=Ord';
      return fractions.has(low) ? 'Number=Sing|NumForm=Word|NumType=Frac' : 'Number=Sing';
    case 'NNP':
      return pluralsInNames.has(low) ? 'Number=Plur' : 'Number=Sing';
    case 'NNS':
      if (isDigit(text) || isDigit(text.slice(1))) return 'Number=Ptan|NumForm=Combi|NumType=Card';
      if (low === 'halves' || (low.endsWith('s') && isPart(low.slice(0, -1))))
        return 'Number=Plur|NumForm=Word|NumType=Frac';
      return alwaysPlural.has(low) ? 'Number=Ptan' : 'Number=Plur';
    case 'NNPS':
      return 'Number=Plur';
    case 'FW':
      return upos === 'NOUN' ? 'Number=Plur' : '';
    default:
      return upos === 'NOUN' ? 'Number=Sing' : '';
  }
}

const isPart = (low: string): boolean =>
  fractions.has(low) || (ordinals.has(low) && low !== 'second' && low !== 'first');

function adjectiveFeats({ xpos, text }: Token, low: string): string {
  if (xpos === 'JJR') return 'Degree=Cmp';
  if (xpos === 'JJS') return 'Degree=Sup';
  if (low === 'half') return 'Degree=Pos|NumForm=Word|NumType=Frac';
  if (ordinals.has(low)) return 'Degree=Pos|NumForm=Word|NumType=Ord';
  return isDigit(text) && isOrdinal(low) ? 'Degree=Pos|NumForm=Combi|NumType=Ord' : 'Degree=Pos';
}

function adverbFeats(place: Place, token: Token, low: string): string {
  switch (token.xpos) {
    case 'RBR':
      return 'Degree=Cmp';
    case 'RBS':
      return 'Degree=Sup';
    case 'WRB':
      return wordOfQuestion(place, token);
    case 'RB': {
      if ((place.links.fixed[token.index] as number) >= 0) return '';
      return adverbs[place.practice].get(low) ?? (place.practice === 'gum' ? 'Degree=Pos' : '');
    }
    default:
      return '';
  }
}

function determinerFeats(place: Place, token: Token, low: string): string {
  if (token.xpos === 'WDT') return wordOfQuestion(place, token);
  const feats = quantifiers[place.practice].get(low) ?? '';
  // GUM tells "all states" from "all of them".
  return place.practice === 'gum' && feats === 'PronType=Tot' && token.deprel === 'det'
    ? 'PronType=Ind'
    : feats;
}

function exclamationFeats(practice: Practice, low: string): string {
  if (low === 'no') return 'Polarity=Neg';
  return low === 'yes' || (practice === 'gum' && low === 'yeah') ? 'Polarity=Pos' : '';
}

const romans = new Set('I V X L C D M'.split(' '));

function numeralFeats({ text, xpos }: Token): string {
  let [digit, dot, roman] = [false, 0, text.length > 1 || text === 'I' || text === 'V' || text === 'X'];
  for (const sign of text) {
    if (sign >= '0' && sign <= '9') digit = true;
    else if (sign === '.' || sign === ',') dot++;
    if (!romans.has(sign.toUpperCase())) roman = false;
  }
  if (digit) {
    const fraction = xpos === 'CD' && dot === 1 && text.includes('.') && !text.endsWith('.');
    return fraction ? 'NumForm=Digit|NumType=Frac' : 'NumForm=Digit|NumType=Card';
  }
  if (xpos === 'LS') return roman ? 'NumForm=Roman|NumType=Card' : '';
  return roman && text === text.toUpperCase() ? 'NumForm=Roman|NumType=Card' : 'NumForm=Word|NumType=Card';
}

function pronounFeats(place: Place, token: Token, low: string): string {
  const { practice } = place;
  switch (token.xpos) {
    case 'PRP':
      return personalFeats(place, token, low);
    case 'PRP$':
      if (low === 'your' || low === 'you' || low === 'ur') {
        const own = `Case=Gen|${practice === 'gum' ? 'Number=Sing|' : ''}Person=2|Poss=Yes|PronType=Prs`;
        return low === 'you' ? `${own}|Typo=Yes` : own;
      }
      return pronouns.get(`PRP$:${low}`) ?? '';
    case 'EX':
      return practice === 'gum' ? 'PronType=Dem' : '';
    case 'WP$':
      return 'Poss=Yes|PronType=Rel';
    case 'WDT':
    case 'WP':
      return wordOfQuestion(place, token);
    default:
      return quantifiers[practice].get(low) ?? '';
  }
}

/** "you" and "it" look alike as subject and object, "-self" words stand by themselves or stress another. */
function personalFeats(place: Place, token: Token, low: string): string {
  const { practice } = place;
  if (low === 'you' || low === 'u' || low === 'ya')
    return `Case=${caseOf(place, token)}|${practice === 'gum' ? 'Number=Sing|' : ''}Person=2|PronType=Prs`;
  if (low === 'it') return `Case=${caseOf(place, token)}|Gender=Neut|Number=Sing|Person=3|PronType=Prs`;
  if (low === 'yours') return `${practice === 'gum' ? 'Number=Sing|' : ''}Person=2|Poss=Yes|PronType=Prs`;
  const feats = pronouns.get(`PRP:${low}`) ?? '';
  const stress = token.deprel === 'nmod:unmarked' || (practice === 'ewt' && token.deprel === 'obl:unmarked');
  return stress && feats.endsWith('|Reflex=Yes') ? feats.replace('PronType=Prs', 'PronType=Emp') : feats;
}

function caseOf({ tokens, links }: Place, token: Token): 'Nom' | 'Acc' {
  let word = token;
  if (word.deprel === 'conj') word = tokens[word.head] ?? word;
  if ((links.marks[token.index] as number) & mark.adposition) return 'Acc';
  const { deprel } = word;
  const below =
    deprel === 'obj' || deprel === 'iobj' || deprel.startsWith('obl') || deprel.startsWith('nmod');
  return below ? 'Acc' : 'Nom';
}

/** Question word or relative: relative where a clause that modifies a noun stands above it. */
function wordOfQuestion({ tokens, links }: Place, token: Token): string {
  // "What they want": the word is the head of its own relative clause.
  if ((links.marks[token.index] as number) & mark.relative) return 'PronType=Rel';
  let above: Token | undefined = token;
  for (let steps = 0; above && steps < 5; steps++) {
    if (above.deprel === 'acl:relcl' || above.deprel === 'advcl:relcl') return 'PronType=Rel';
    if (above.deprel === 'ccomp' || above.deprel === 'root' || above.deprel === 'csubj') break;
    above = tokens[above.head];
  }
  return token.xpos === 'WDT' && token.upos === 'PRON' ? 'PronType=Rel' : 'PronType=Int';
}

/** "due to", "each other": the first word of a fixed phrase says what the whole stands for. */
function withPhrase({ tokens, links }: Place, token: Token, feats: string): string {
  const second = tokens[links.fixed[token.index] as number]?.text.toLowerCase();
  if (second === 'other' || second === 'another') return 'ExtPos=PRON|PronType=Rcp';
  const kind = phraseClass[token.deprel];
  return kind ? joined(feats, kind) : feats;
}

const joins = new Map<string, string>();

/** Two lists of features as one, keys in order. */
function joined(feats: string, more: string): string {
  if (feats === '') return more;
  if (feats.includes(more)) return feats;
  const key = `${feats}+${more}`;
  let found = joins.get(key);
  if (found === undefined) {
    const keyOf = (feat: string) => feat.slice(0, feat.indexOf('=')).toLowerCase();
    found = [...feats.split('|'), more].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)).join('|');
    joins.set(key, found);
  }
  return found;
}

const isDigit = (text: string): boolean => text >= '0' && text < ':';

const isOrdinal = (low: string): boolean =>
  low.endsWith('th') || low.endsWith('st') || low.endsWith('nd') || low.endsWith('rd');
