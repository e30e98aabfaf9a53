import type { Token } from '../model/parse.js';
import { wordSet } from './words.js';

/** Gives the tokens with one misreading mended, or undefined where there is none. */
type Mend = (tokens: readonly Token[]) => Token[] | undefined;

/** What changes of a token. */
type Change = Partial<Pick<Token, 'head' | 'deprel' | 'upos' | 'xpos' | 'lemma'>>;

const changed = (tokens: readonly Token[], changes: ReadonlyMap<number, Change>): Token[] =>
  tokens.map((token) => {
    const change = changes.get(token.index);
    return change ? { ...token, ...change } : token;
  });

const lower = (token: Token | undefined): string => token?.text.toLowerCase() ?? '';

const below = (tokens: readonly Token[], head: number): Token[] =>
  tokens.filter((token) => token.head === head);

/** Words after a noun that say where it goes: "components bound for B". */
const destined: ReadonlySet<string> = new Set(['bound', 'destined', 'earmarked', 'headed']);

/** "withholding components bound to B": what is bound is the noun before it, not the one who withholds. */
const boundGoods: Mend = (tokens) => {
  const word = tokens.find(
    (token) =>
      destined.has(lower(token)) &&
      token.head >= 0 &&
      token.head < token.index - 1 &&
      ['xcomp', 'advcl', 'obj', 'ccomp'].includes(token.deprel) &&
      tokens[token.index - 1]?.upos === 'NOUN' &&
      ['for', 'to'].includes(lower(tokens[token.index + 1])),
  );
  return word && changed(tokens, new Map([[word.index, { head: word.index - 1, deprel: 'acl' }]]));
};

/** "spoke about how floods hampered work": the clause is what is spoken about, not a relative clause of "how". */
const howClause: Mend = (tokens) => {
  const how = tokens.find((token) => lower(token) === 'how' && token.deprel === 'obl' && token.head >= 0);
  const told = how && below(tokens, how.index).find((token) => token.deprel === 'acl:relcl');
  if (!how || !told) return undefined;
  const changes = new Map<number, Change>([
    [told.index, { head: how.head, deprel: 'advcl' }],
    [how.index, { head: told.index, deprel: 'advmod' }],
  ]);
  for (const part of below(tokens, how.index))
    if (part.deprel === 'case') changes.set(part.index, { head: told.index, deprel: 'mark' });
  return changed(tokens, changes);
};

/** "spoke on how delivering the goods would mean delay": the finite verb heads the clause, the gerund is its subject. */
const howGerund: Mend = (tokens) => {
  const how = tokens.find((token) => lower(token) === 'how' && token.deprel === 'advmod');
  const gerund = how && tokens[how.head];
  const verb = gerund && tokens[gerund.head];
  const mark = gerund && below(tokens, gerund.index).find((token) => token.deprel === 'mark');
  if (!how || !mark || !gerund || !verb || gerund.xpos !== 'VBG' || gerund.deprel !== 'advcl')
    return undefined;
  if (verb.index < gerund.index || verb.deprel !== 'parataxis') return undefined;
  return changed(
    tokens,
    new Map<number, Change>([
      [mark.index, { head: verb.index }],
      [how.index, { head: verb.index }],
      [gerund.index, { deprel: 'csubj' }],
      [verb.index, { deprel: 'advcl' }],
    ]),
  );
};

const lengths: ReadonlySet<string> = new Set(
  'minute hour day week month year decade century generation moment'.split(' '),
);

/** "Ten years after A invaded B, they signed": the stretch of time measures the clause behind it. */
const stretchBefore: Mend = (tokens) => {
  const mark = tokens.find(
    (token) => token.deprel === 'mark' && ['after', 'before', 'since'].includes(lower(token)),
  );
  const stretch = mark && tokens[mark.index - 1];
  const clause = mark && tokens[mark.head];
  if (!stretch || !clause || stretch.head !== clause.head || !lengths.has(stretch.lemma)) return undefined;
  return changed(tokens, new Map([[stretch.index, { head: clause.index }]]));
};

/** Verbs whose bare noun says what somebody is or becomes; below any other it is the object. */
const copular: ReadonlySet<string> = new Set(
  'be become remain stay seem appear look feel turn go prove call name elect appoint make consider deem dub declare label run act start end'.split(
    ' ',
  ),
);

/** "sought refuge": a bare noun below a verb without an object is its object. */
const bareObject: Mend = (tokens) => {
  const noun = tokens.find((token) => {
    const verb = tokens[token.head];
    return (
      token.deprel === 'xcomp' &&
      token.upos === 'NOUN' &&
      token.text === lower(token) &&
      verb?.upos === 'VERB' &&
      verb.index < token.index &&
      !copular.has(verb.lemma) &&
      !below(tokens, verb.index).some((part) =>
        ['obj', 'iobj', 'nsubj:pass', 'aux:pass'].includes(part.deprel),
      ) &&
      !below(tokens, token.index).some((part) => ['case', 'mark', 'cop', 'nsubj'].includes(part.deprel))
    );
  });
  return noun && changed(tokens, new Map([[noun.index, { deprel: 'obj' }]]));
};

/** Those who are taken in, where "in" is no place. */
const takenIn: ReadonlySet<string> = new Set(
  'refugee migrant evacuee exile orphan family child survivor fugitive people asylum-seeker seeker student patient detainee wounded'.split(
    ' ',
  ),
);

/** "took in refugees": the word after the verb belongs to it. */
const takeIn: Mend = (tokens) => {
  const word = tokens.find((token) => {
    const person = tokens[token.head];
    const verb = tokens[token.index - 1];
    return (
      lower(token) === 'in' &&
      token.deprel === 'case' &&
      verb?.lemma === 'take' &&
      person?.head === verb.index &&
      takenIn.has(person.lemma) &&
      !below(tokens, verb.index).some((part) => part.deprel === 'obj')
    );
  });
  return (
    word &&
    changed(
      tokens,
      new Map<number, Change>([
        [word.head, { deprel: 'obj' }],
        [word.index, { head: word.index - 1, deprel: 'compound:prt', xpos: 'RP' }],
      ]),
    )
  );
};

/** "Thanks to a good harvest, A ...": two words that make one preposition. */
const thanksTo: Mend = (tokens) => {
  const noun = tokens.find(
    (token) =>
      token.head >= 0 &&
      token.deprel === 'nmod' &&
      lower(tokens[token.head]) === 'thanks' &&
      tokens[token.head]?.deprel.startsWith('obl') &&
      below(tokens, token.index).some(
        (part) => part.deprel === 'case' && lower(part) === 'to' && part.index === token.head + 1,
      ),
  );
  if (!noun) return undefined;
  const thanks = tokens[noun.head] as Token;
  const changes = new Map<number, Change>([
    [noun.index, { head: thanks.head, deprel: 'obl' }],
    [thanks.index, { head: noun.index, deprel: 'case' }],
    [thanks.index + 1, { head: thanks.index, deprel: 'fixed' }],
  ]);
  for (const part of below(tokens, thanks.index))
    if (!changes.has(part.index)) changes.set(part.index, { head: noun.index });
  return changed(tokens, changes);
};

/** "failed to agree and adjourned": a past tense is no member of a list that an infinitive opens. */
const pastAfterInfinitive: Mend = (tokens) => {
  const past = tokens.find((token) => {
    const infinitive = tokens[token.head];
    const governor = infinitive && tokens[infinitive.head];
    return (
      token.xpos === 'VBD' &&
      token.deprel === 'conj' &&
      infinitive?.xpos === 'VB' &&
      infinitive.deprel === 'xcomp' &&
      governor?.xpos === 'VBD' &&
      !below(tokens, token.index).some((part) => part.deprel.startsWith('nsubj'))
    );
  });
  return past && changed(tokens, new Map([[past.index, { head: tokens[past.head]?.head ?? past.head }]]));
};

/** What may stand behind "said" at the end of a sentence: when, where and how it was said. */
const saidWhen: ReadonlySet<string> = new Set(['obl', 'obl:unmarked', 'obl:tmod', 'advmod', 'punct']);

/** "A agreed to wait, a person close to it said, after B asked", "A has stopped it, the B wire said on Monday": all of it is said. */
const saidBetweenCommas: Mend = (tokens) => {
  const root = tokens.find(({ head }) => head < 0);
  const said = tokens.find((token) => {
    const own = below(tokens, token.index);
    const subject = own.find(({ deprel }) => deprel === 'nsubj');
    const behind = own.filter(({ index }) => index > token.index);
    const next = lower(tokens[token.index + 1]);
    return (
      subject !== undefined &&
      !subject.xpos.startsWith('W') &&
      ['advcl', 'acl', 'acl:relcl'].includes(token.deprel) &&
      /^VB[DZP]$/.test(token.xpos) &&
      wordSet('say').has(token.lemma) &&
      lower(tokens[firstOf(tokens, subject.index) - 1]) === ',' &&
      !own.some(({ deprel }) => deprel === 'mark') &&
      ([',', '.'].includes(next)
        ? token.deprel === 'advcl' && behind.length === 0
        : behind.length > 0 &&
          behind.every(({ deprel }) => saidWhen.has(deprel)) &&
          endsSentence(tokens, token.index))
    );
  });
  if (!root || !said || root === said) return undefined;
  return changed(tokens, new Map([[said.index, { head: root.index, deprel: 'parataxis' }]]));
};

/** Whether all words behind this one, marks aside, hang on it. */
function endsSentence(tokens: readonly Token[], word: number): boolean {
  return tokens.slice(word + 1).every((token) => {
    if (token.deprel === 'punct') return true;
    let above: Token | undefined = token;
    while (above && above.index !== word) above = tokens[above.head];
    return above !== undefined;
  });
}

/** "threatened to sue B": an only object is the direct one; an indirect one stands beside an object or a clause. */
const onlyObject: Mend = (tokens) => {
  const object = tokens.find(
    (token) =>
      token.deprel === 'iobj' &&
      !below(tokens, token.head).some(({ deprel }) =>
        ['obj', 'ccomp', 'xcomp', 'parataxis', 'obl'].includes(deprel),
      ),
  );
  return object && changed(tokens, new Map([[object.index, { deprel: 'obj' }]]));
};

/** "This move pleased B": a word that is read as a verb with nothing else of its own, between "this" and its verb, is the subject. */
const thisNoun: Mend = (tokens) => {
  const noun = tokens.find((token) => {
    const before = tokens[token.index - 1];
    return (
      /^VBP?$/.test(token.xpos) &&
      token.deprel === 'nsubj' &&
      ['this', 'that'].includes(lower(before)) &&
      before?.deprel === 'nsubj' &&
      below(tokens, token.index).every((part) => part === before)
    );
  });
  if (!noun) return undefined;
  return changed(
    tokens,
    new Map<number, Change>([
      [noun.index, { upos: 'NOUN', xpos: 'NN' }],
      [noun.index - 1, { head: noun.index, deprel: 'det', upos: 'DET' }],
    ]),
  );
};

/** "None of this amounts to a breakdown": before "to", behind a pronoun that the word would have to belong to, a verb. */
const amountsTo: Mend = (tokens) => {
  const verb = tokens.find((token) => {
    const whole = tokens[token.head];
    return (
      lower(token) === 'amounts' &&
      token.upos === 'NOUN' &&
      token.deprel === 'nmod' &&
      whole !== undefined &&
      whole.index < token.index &&
      ['this', 'that', 'it', 'which'].includes(lower(tokens[token.index - 1])) &&
      lower(tokens[token.index + 1]) === 'to'
    );
  });
  if (!verb) return undefined;
  const whole = tokens[verb.head] as Token;
  const changes = new Map<number, Change>([
    [verb.index, { head: whole.head, deprel: whole.deprel, upos: 'VERB', xpos: 'VBZ', lemma: 'amount' }],
    [whole.index, { head: verb.index, deprel: 'nsubj', upos: 'PRON' }],
    [verb.index - 1, { head: whole.index, deprel: 'nmod', upos: 'PRON' }],
  ]);
  for (const part of below(tokens, verb.index))
    if (part.deprel === 'case') changes.set(part.index, { head: verb.index - 1 });
  for (const part of below(tokens, whole.index))
    if (part.index > verb.index)
      changes.set(part.index, { head: verb.index, ...(part.deprel === 'nmod' ? { deprel: 'obl' } : {}) });
  return changed(tokens, changes);
};

/** "pointed to a leak in the pipeline": a phrase right behind what is pointed to belongs to it. */
const pointedTo: Mend = (tokens) => {
  const target = tokens.find(
    (token) =>
      token.deprel === 'obl' &&
      tokens[token.head]?.lemma === 'point' &&
      token.head < token.index &&
      below(tokens, token.index).some((part) => part.deprel === 'case' && lower(part) === 'to'),
  );
  const behind =
    target &&
    below(tokens, target.head).find(
      ({ index, deprel, upos }) =>
        deprel === 'obl' &&
        upos === 'NOUN' &&
        index > target.index &&
        firstOf(tokens, index) === target.index + 1,
    );
  return (
    target && behind && changed(tokens, new Map([[behind.index, { head: target.index, deprel: 'nmod' }]]))
  );
};

const reportNouns: ReadonlySet<string> = new Set(
  'report reports claim claims rumour rumours rumor rumors allegation allegations accusation accusations suggestion suggestions'.split(
    ' ',
  ),
);
const ownSubjects: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass', 'csubj', 'csubj:pass', 'expl']);

/** "Reports that A shelled B have not been confirmed": the noun that opens the sentence is what is not confirmed. */
const reportsThat: Mend = (tokens) => {
  const noun = tokens.find(({ head }) => head < 0);
  if (!noun || !reportNouns.has(lower(noun))) return undefined;
  const own = below(tokens, noun.index);
  const has = (head: Token, ...names: string[]) =>
    below(tokens, head.index).some(({ deprel }) => names.includes(deprel));
  const clauses = own.filter(({ deprel, index }) => deprel === 'ccomp' && index > noun.index);
  const [told, verb] = clauses;
  if (!told || !verb || clauses.length > 2 || own.some(({ deprel }) => ownSubjects.has(deprel)))
    return undefined;
  if (!has(told, 'mark') || has(verb, ...ownSubjects, 'mark') || !has(verb, 'aux', 'aux:pass', 'cop'))
    return undefined;
  const lemma = lower(noun).replace(/s$/, '');
  const deprel = has(verb, 'aux:pass') ? 'nsubj:pass' : 'nsubj';
  const xpos = lemma === lower(noun) ? 'NN' : 'NNS';
  const changes = new Map<number, Change>([
    [verb.index, { head: -1, deprel: 'root' }],
    [noun.index, { head: verb.index, deprel, upos: 'NOUN', xpos, lemma }],
    [told.index, { deprel: 'acl' }],
  ]);
  for (const part of own)
    if (part.index > told.index && part !== verb) changes.set(part.index, { head: verb.index });
  return changed(tokens, changes);
};

/** First word of a phrase, marks before it left out. */
function firstOf(tokens: readonly Token[], head: number): number {
  return below(tokens, head)
    .filter(({ index, deprel }) => index < head && deprel !== 'punct')
    .reduce((first, { index }) => Math.min(first, firstOf(tokens, index)), head);
}

/** Phrases and clauses that the parser is known to hang on the wrong word. */
export const attachmentMends: readonly Mend[] = [
  boundGoods,
  howClause,
  howGerund,
  stretchBefore,
  bareObject,
  takeIn,
  thanksTo,
  pastAfterInfinitive,
  saidBetweenCommas,
  reportsThat,
  onlyObject,
  thisNoun,
  pointedTo,
  amountsTo,
];
