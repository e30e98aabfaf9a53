import type { Sentence, Token } from '../model/parse.js';

/** Verbs written as two words, by their parts. */
const openVerbs: ReadonlyMap<string, string> = new Map([
  ['fast track', 'fast-track'],
  ['green light', 'green-light'],
  ['reverse engineer', 'reverse-engineer'],
]);

/**
 * Mends what the parser is known to misread, where the words leave no doubt: "Said deliveries were halted" ("said" in
 * place of an article) and verbs written as two words ("to fast track"). Other sentences come back unchanged.
 */
export function repaired(sentence: Sentence): Sentence {
  const said = saidAsArticle(sentence.tokens);
  const tokens = openVerb(said ?? sentence.tokens) ?? said;
  return tokens ? { ...sentence, tokens } : sentence;
}

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

/** Only words of the subject stand between "Said" and its head. */
function leadsUpTo(tokens: readonly Token[], subject: Token): boolean {
  return tokens.slice(1, subject.index).every((token) => token.head === subject.index);
}

function openVerb(tokens: readonly Token[]): Token[] | undefined {
  const at = tokens.findIndex((token, index) => {
    const before = tokens[index - 1];
    const verbal = token.xpos.startsWith('VB') || before?.xpos.startsWith('VB') === true;
    return verbal && openVerbs.has(`${before?.text.toLowerCase()} ${token.lemma.toLowerCase()}`);
  });
  const [first, second] = [tokens[at - 1], tokens[at]];
  if (!first || !second) return undefined;
  const lemma = openVerbs.get(`${first.text.toLowerCase()} ${second.lemma.toLowerCase()}`) as string;
  const verb = second.xpos.startsWith('VB') ? second : first;
  const part = verb === second ? first : second;
  const governor = verb.head === part.index ? part : verb;
  return tokens.map((token) => {
    if (token === part) return { ...token, head: verb.index, deprel: 'compound' };
    if (token === verb) return { ...token, lemma, head: governor.head, deprel: governor.deprel };
    return token.head === part.index ? { ...token, head: verb.index } : token;
  });
}
