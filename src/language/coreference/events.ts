import type { Token } from '../../model/parse.js';
import { isVerb, relation } from '../tree.js';
import { wordSet } from '../words.js';
import { modifiersOf } from './modifiers.js';
import type { Phrase } from './phrase.js';
import type { PhrasedSentence } from './phrases.js';

/** An act that a noun takes up: the predicate, or the noun that names it. */
export interface EventMatch {
  readonly place: number;
  readonly token: Token;
  readonly because: string;
  readonly score: number;
}

/** Verbs that an event noun takes up. */
const verbsOf: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    decision: 'decide resolve choose rule vote',
    agreement: 'agree sign conclude reach',
    deal: 'agree sign conclude reach strike',
    accord: 'agree sign conclude reach',
    pact: 'agree sign conclude reach',
    announcement: 'announce declare unveil say',
    statement: 'say state declare',
    declaration: 'declare proclaim',
    attack: 'attack strike bomb shell raid storm hit',
    strike: 'strike bomb hit attack',
    raid: 'raid storm attack',
    assault: 'attack assault storm',
    bombing: 'bomb explode',
    blast: 'explode detonate',
    explosion: 'explode detonate',
    killing: 'kill murder assassinate shoot',
    shooting: 'shoot fire',
    arrest: 'arrest detain',
    visit: 'visit travel arrive tour',
    trip: 'visit travel fly tour',
    meeting: 'meet gather hold',
    talks: 'meet talk discuss negotiate hold',
    talk: 'meet talk discuss negotiate hold',
    summit: 'meet gather host hold',
    test: 'test launch fire',
    launch: 'launch fire test',
    withdrawal: 'withdraw pull leave',
    invasion: 'invade attack enter',
    ban: 'ban prohibit bar forbid',
    vote: 'vote elect',
    resignation: 'resign quit',
    appointment: 'appoint name nominate',
    expulsion: 'expel eject',
    proposal: 'propose suggest offer',
    offer: 'offer propose',
    request: 'request ask',
    refusal: 'refuse reject decline',
    threat: 'threaten warn',
    warning: 'warn',
    claim: 'claim say assert',
    accusation: 'accuse allege',
    purchase: 'buy purchase acquire',
    sale: 'sell',
    delivery: 'deliver ship send',
    crash: 'crash collide',
    protest: 'protest demonstrate rally march',
  }).map(([noun, verbs]): [string, readonly string[]] => [noun, verbs.split(' ')]),
);

/** Nouns for any act: they take up the main one of the sentence before. */
const anyAct = new Set('move step decision action measure gesture'.split(' '));

const eventReach = 2;

export function isEventNoun(lemma: string): boolean {
  return verbsOf.has(lemma) || anyAct.has(lemma);
}

/** The act that "the move", "the decision", "the deal" takes up; undefined when none stands out. */
export function eventMeant(
  phrase: Phrase,
  place: number,
  sentences: readonly PhrasedSentence[],
): EventMatch | undefined {
  if (phrase.form !== 'definite' && phrase.form !== 'demonstrative') return undefined;
  if (!isEventNoun(phrase.lemma)) return undefined;
  const modifiers = modifiersOf(sentences[place] as PhrasedSentence, phrase.head);
  if (modifiers.other || modifiers.clause || modifiers.words.size > 0) return undefined;
  return byVerb(phrase, place, sentences) ?? byMainAct(phrase, place, sentences);
}

function byVerb(
  phrase: Phrase,
  place: number,
  sentences: readonly PhrasedSentence[],
): EventMatch | undefined {
  const verbs = verbsOf.get(phrase.lemma) ?? [];
  for (let back = 0; back <= eventReach && back <= place; back++) {
    const { tokens } = sentences[place - back] as PhrasedSentence;
    const found = tokens.findLast(
      (token) =>
        (back > 0 || token.index < phrase.first) &&
        isVerb(token) &&
        verbs.includes(token.lemma) &&
        token.index !== phrase.head.head,
    );
    if (found)
      return {
        place: place - back,
        token: found,
        because: `"${phrase.head.text}" takes up "${found.text}"`,
        score: 0.7,
      };
  }
  return undefined;
}

/** The main act of the sentence before; what somebody says there, if it is a report of speech. */
function byMainAct(
  phrase: Phrase,
  place: number,
  sentences: readonly PhrasedSentence[],
): EventMatch | undefined {
  const before = sentences[place - 1];
  if (!anyAct.has(phrase.lemma) || phrase.number === 'many' || before === undefined) return undefined;
  let act = before.tokens.find((token) => token.head < 0);
  while (act && wordSet('say').has(act.lemma)) {
    const above: Token = act;
    const said = before.tokens.find((token) => token.head === above.index && relation(token) === 'ccomp');
    if (!said) break;
    act = said;
  }
  if (!act || !isVerb(act) || wordSet('say').has(act.lemma)) return undefined;
  return {
    place: place - 1,
    token: act,
    because: `"${phrase.head.text}" takes up "${act.text}", the main act before`,
    score: 0.55,
  };
}
