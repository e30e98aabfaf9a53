import type { Sentence, Token } from '../model/parse.js';
import { attachmentMends } from './repairsOfAttachment.js';

/** Verbs written as two words, by their parts. */
const openVerbs: ReadonlyMap<string, string> = new Map([
  ['fast track', 'fast-track'],
  ['green light', 'green-light'],
  ['reverse engineer', 'reverse-engineer'],
  ['test fire', 'test-fire'],
  ['test launch', 'test-launch'],
]);

/**
 * Mends what the parser is known to misread, where the words leave no doubt: "Said deliveries were halted" ("said" in
 * place of an article) and verbs written as two words ("to fast track"). Other sentences come back unchanged.
 */
export function repaired(sentence: Sentence): Sentence {
  let { tokens } = sentence;
  for (const mend of [...wordMends, ...attachmentMends]) tokens = mend(tokens) ?? tokens;
  return tokens === sentence.tokens ? sentence : { ...sentence, tokens };
}

const wordMends = [saidAsArticle, openVerb, subjectInPhrase, modifierAsReceiver, verdictAsNoun];

/** A sentence that opens with "Said", without anybody who says it, refers back: the content is the sentence. */
function saidAsArticle(tokens: readonly Token[]): Token[] | undefined {
  const first = tokens[0];
  if (first?.text !== 'Said' || first.head >= 0) return undefined;
  const below = tokens.filter((token) => token.head === 0);
  const content = below.find((token) => token.deprel === 'ccomp' || token.deprel === 'parataxis');
  if (!content || below.some((token) => token.deprel.startsWith('nsubj'))) return undefined;
  const subject = tokens.find(
    (token) =>
      token.head === content.index && token.deprel.startsWith('nsubj') && token.index < content.index,
  );
  if (!subject || !leadsUpTo(tokens, subject)) return undefined;
  return tokens.map((token) => {
    if (token.index === 0)
      return { ...token, lemma: 'said', upos: 'DET', xpos: 'DT', head: subject.index, deprel: 'det' };
    if (token.index === content.index) return { ...token, head: -1, deprel: 'root' };
    return token.head === 0 ? { ...token, head: content.index } : token;
  });
}

/** "Amid clashes ..., talks were postponed": of two subjects the one behind a preposition is none. */
function subjectInPhrase(tokens: readonly Token[]): Token[] | undefined {
  const wrong = tokens.find(
    (token) =>
      token.deprel.startsWith('nsubj') &&
      tokens.some(
        (part) =>
          part.head === token.index &&
          part.deprel === 'case' &&
          part.index < token.index &&
          part.upos === 'ADP',
      ) &&
      tokens.some(
        (other) => other !== token && other.head === token.head && other.deprel.startsWith('nsubj'),
      ),
  );
  return wrong && tokens.map((token) => (token === wrong ? { ...token, deprel: 'obl' } : token));
}

/** Verbs that have a receiver before their object ("sold B jets"). */
const giving: ReadonlySet<string> = new Set(
  'give send lend sell offer grant hand supply deliver deny refuse promise pay show tell ask award owe cost lease pledge provide serve issue teach bring buy guarantee write loan extend throw allow donate ship present assign leave permit wish read order set charge fine forgive spare'.split(
    ' ',
  ),
);

/** "slammed US sanctions": a name right before a bare object of a verb without receivers belongs to the object. */
function modifierAsReceiver(tokens: readonly Token[]): Token[] | undefined {
  const wrong = tokens.find((token) => {
    const verb = tokens[token.head];
    const next = tokens[token.index + 1];
    return (
      token.deprel === 'iobj' &&
      token.xpos === 'NNP' &&
      verb !== undefined &&
      !giving.has(verb.lemma) &&
      next?.deprel === 'obj' &&
      next.head === token.head
    );
  });
  return (
    wrong &&
    tokens.map((token) => (token === wrong ? { ...token, head: token.index + 1, deprel: 'compound' } : token))
  );
}

const verdicts: ReadonlySet<string> = new Set(['guilty', 'liable', 'responsible', 'accountable']);

/** "found a Kenyan official guilty of murder": the verdict read as a noun that the convict modifies. */
function verdictAsNoun(tokens: readonly Token[]): Token[] | undefined {
  const verdict = tokens.find(
    (token) =>
      verdicts.has(token.text.toLowerCase()) &&
      ['obj', 'xcomp'].includes(token.deprel) &&
      tokens[token.index - 1]?.head === token.index,
  );
  const convict = verdict && tokens[verdict.index - 1];
  if (!verdict || !convict || !['compound', 'amod', 'nsubj', 'nmod'].includes(convict.deprel))
    return undefined;
  return tokens.map((token) => {
    if (token === verdict) return { ...token, deprel: 'xcomp', upos: 'ADJ', xpos: 'JJ' };
    if (token === convict)
      return {
        ...token,
        upos: 'NOUN',
        xpos: 'NN',
        lemma: token.text.toLowerCase(),
        head: verdict.head,
        deprel: 'obj',
      };
    const before = token.head === verdict.index && token.index < convict.index;
    return before ? { ...token, head: convict.index } : token;
  });
}

/** Only words of the subject stand between "Said" and its head. */
function leadsUpTo(tokens: readonly Token[], subject: Token): boolean {
  return tokens.slice(1, subject.index).every((token) => token.head === subject.index);
}

function openVerb(tokens: readonly Token[]): Token[] | undefined {
  const pair = tokens.map((token) => pairEndingAt(tokens, token)).find((found) => found !== undefined);
  if (!pair) return undefined;
  const { first, second, lemma } = pair;
  const verb = second.xpos.startsWith('VB') ? second : first;
  const part = verb === second ? first : second;
  // The highest of these words: the verb must not come to hang on what hangs on it.
  let governor = verb;
  for (let above = tokens[verb.head]; above; above = tokens[above.head])
    if (above.index >= first.index && above.index <= second.index) governor = above;
  const hasSubject = tokens.some(
    (token) => token.head === verb.index && token.deprel.startsWith('nsubj') && token !== part,
  );
  return tokens.map((token) => {
    if (token === part) return { ...token, head: verb.index, deprel: 'compound' };
    if (token === verb) return { ...token, lemma, head: governor.head, deprel: governor.deprel };
    if (token.index > first.index && token.index < second.index)
      return { ...token, head: verb.index, deprel: 'punct' };
    if (token.head !== part.index) return token;
    // "Pakistan test-fired": the name before the verb was read as part of a compound noun.
    const subject = !hasSubject && part === first && token.deprel === 'compound' && token.index < first.index;
    return { ...token, head: verb.index, deprel: subject ? 'nsubj' : token.deprel };
  });
}

/** Two words, or two with a hyphen between them, that make one verb. */
function pairEndingAt(
  tokens: readonly Token[],
  second: Token,
): { first: Token; second: Token; lemma: string } | undefined {
  const hyphen = tokens[second.index - 1]?.text === '-';
  const first = tokens[second.index - (hyphen ? 2 : 1)];
  if (!first || !(second.xpos.startsWith('VB') || first.xpos.startsWith('VB'))) return undefined;
  const lemma = openVerbs.get(`${first.text.toLowerCase()} ${second.lemma.toLowerCase()}`);
  return lemma ? { first, second, lemma } : undefined;
}
