import type { Token } from '../model/parse.js';
import {
  coming,
  isTo,
  modal,
  negationOf,
  nobodyAt,
  noneOf,
  possible,
  reportedFuture,
  sharesAuxiliary,
  unsaidBy,
} from './cues.js';
import type { Reading } from './reading.js';
import { ancestors, at, dependants, isVerb, relation, subtree } from './tree.js';
import { wordSet } from './words.js';

/** How a predicate stands to the facts, read off the tree, each with the word that says so. */
export interface Standing {
  /** "did not", "never", "no": denied, not refused and not ended (those are acts of their own). */
  readonly negated?: Token;
  /** "may", "would", "if", "whether", "plans to". */
  readonly hypothetical?: Token;
  /** "will", "is to", "is expected to". */
  readonly future?: Token;
  /** Asked, not said. */
  readonly question: boolean;
  /** Simple present or "typically": a habit, no event. */
  readonly habitual: boolean;
  /** Below "anniversary of" and the like. */
  readonly background?: Token;
}

/** Standing of a predicate; `chain` are the predicates above it that belong to the same act, outermost first. */
export function standingOf(reading: Reading, chain: readonly number[]): Standing {
  const { sentence } = reading;
  const outer = chain[0] as number;
  const governors = governorsOf(reading, outer);
  const all = [...governors.map((token) => token.index), ...chain];
  const negations = [
    ...new Set(all.map((index) => negationOf(reading.tree, index)).filter((token) => token !== undefined)),
  ];
  const first = <T>(find: (index: number) => T | undefined): T | undefined =>
    all.map(find).find((found) => found !== undefined);
  const reported = reportedFuture(reading.tree, all);
  const hypothetical =
    first((index) => (reported?.head === index ? undefined : modal(reading.tree, index, possible))) ??
    conditional(reading, outer) ??
    planned(reading, governors);
  const future =
    first((index) => modal(reading.tree, index, coming)) ??
    reported ??
    first((index) => isTo(reading.tree, index)) ??
    goingTo(governors);
  const background = backgroundOf(reading, outer);
  const unreal =
    hypothetical ?? (future ? undefined : (infinitive(reading, outer) ?? gerund(reading, outer)));
  return {
    ...(negations.length % 2 === 1 ? { negated: negations[0] as Token } : {}),
    ...(unreal ? { hypothetical: unreal } : {}),
    ...(future ? { future } : {}),
    question: sentence.text.includes('?') && (endsInQuestion(sentence.text) || isAsked(reading, outer)),
    habitual: isHabitual(reading, outer),
    ...(background ? { background } : {}),
  };
}

/** Predicates above that this one completes: "is expected to [visit]", "plans to [send]". Clauses of speech end the climb. */
function governorsOf(reading: Reading, index: number): Token[] {
  const found: Token[] = [];
  let token = at(reading.tree, index);
  while (
    token.head >= 0 &&
    (relation(token) === 'xcomp' || (relation(token) === 'conj' && sharesAuxiliary(reading.tree, token)))
  ) {
    token = at(reading.tree, token.head);
    found.unshift(token);
  }
  return found;
}

const endsInQuestion = (text: string): boolean => /\?["”’')\]]*$/.test(text.trimEnd());

/** A quoted question with its speaker behind it: the mark stands among the words of the clause. */
function isAsked({ tree }: Reading, predicate: number): boolean {
  return subtree(tree, predicate).some((index) => at(tree, index).text === '?');
}

function goingTo(governors: readonly Token[]): Token | undefined {
  return governors.find(
    (token) =>
      token.text.toLowerCase() === 'going' ||
      (['expect', 'schedule', 'due', 'set'].includes(token.lemma) && token.xpos !== 'VBD'),
  );
}

function planned(reading: Reading, governors: readonly Token[]): Token | undefined {
  return (
    governors.find(
      (token) =>
        wordSet('plan').has(token.lemma) && !['expect', 'schedule', 'due', 'set'].includes(token.lemma),
    ) ?? governors.find((token) => modal(reading.tree, token.index, possible))
  );
}

/** Below "if", "unless", "whether", or the consequence of such a clause. */
function conditional(reading: Reading, outer: number): Token | undefined {
  const { tree } = reading;
  const conditions = new Set(['if', 'unless', 'whether', 'lest']);
  const chain = [at(tree, outer), ...ancestors(tree, outer)];
  for (const token of chain) {
    const mark = dependants(tree, token.index, 'mark').find((part) =>
      conditions.has(part.text.toLowerCase()),
    );
    if (mark) return mark;
    const limit = dependants(tree, token.index, 'mark').find((part) =>
      ['until', 'before'].includes(part.text.toLowerCase()),
    );
    if (limit && /^VB[ZP]$/.test(token.xpos)) return limit;
    const unsaid = relation(token) === 'ccomp' && token.head >= 0 && unsaidBy(reading.tree, token.head);
    if (unsaid) return unsaid;
    const unproved = token.deprel === 'acl' && token.head >= 0 && noneOf(reading.tree, token.head);
    if (unproved) return unproved;
    if (token.index !== outer && relation(token) === 'root') break;
  }
  for (const clause of dependants(tree, outer, 'advcl')) {
    const mark = dependants(tree, clause.index, 'mark').find((part) =>
      ['if', 'unless'].includes(part.text.toLowerCase()),
    );
    if (mark) return mark;
  }
  return chain
    .slice(1)
    .find(
      (token, index) =>
        wordSet('doubt').has(token.lemma) &&
        relation(chain[index] as Token) === 'ccomp' &&
        !(
          token.lemma === 'doubt' &&
          (negationOf(reading.tree, token.index) ?? nobodyAt(reading.tree, token.index))
        ),
    );
}

/** "refused to V", "the promise to V": an infinitive alone says that nothing happened, unless its verb implies that it did. */
function infinitive(reading: Reading, outer: number): Token | undefined {
  const { tree } = reading;
  const token = at(tree, outer);
  if (token.xpos !== 'VB' || token.head < 0) return undefined;
  if (!['acl', 'xcomp', 'advcl', 'ccomp', 'csubj'].includes(relation(token))) return undefined;
  if (wordSet('implicative').has(at(tree, token.head).lemma)) return undefined;
  return dependants(tree, outer, 'mark').find((part) => part.text.toLowerCase() === 'to');
}

const gerundMarks: ReadonlySet<string> = new Set(['for', 'against', 'of', 'about', 'instead of']);

/** "favoured lifting the embargo", "a plan for lifting it": what is weighed in a gerund did not happen for that. */
function gerund(reading: Reading, outer: number): Token | undefined {
  const { tree } = reading;
  const token = at(tree, outer);
  if (token.xpos !== 'VBG' || token.head < 0 || dependants(tree, outer, 'aux', 'nsubj').length > 0)
    return undefined;
  if (wordSet('implicative').has(at(tree, token.head).lemma)) return undefined;
  if (['xcomp', 'ccomp', 'obj'].includes(relation(token))) return token;
  if (!['advcl', 'acl', 'obl'].includes(relation(token))) return undefined;
  return dependants(tree, outer, 'mark', 'case').find((part) => gerundMarks.has(part.text.toLowerCase()));
}

function backgroundOf(reading: Reading, outer: number): Token | undefined {
  const chain = [at(reading.tree, outer), ...ancestors(reading.tree, outer)];
  return chain.slice(1).find((token) => wordSet('background').has(token.lemma)) ?? longAfter(reading, chain);
}

const longUnits: ReadonlySet<string> = new Set(['month', 'quarter', 'year', 'decade']);

/** "Ten years after A invaded B, ...": a clause that only dates the main one by months or years. */
function longAfter({ tree }: Reading, chain: readonly Token[]): Token | undefined {
  for (const token of chain) {
    // The parser may take the dated clause for the main one: "Ten years after A invaded B, ...".
    const unit =
      token === chain[0]
        ? dependants(tree, token.index, 'obl').find((part) => longUnits.has(part.lemma))
        : undefined;
    const next = unit && tree.tokens[unit.index + 1];
    if (next && next.text.toLowerCase() === 'after' && unit.index < token.index) return next;
    if (relation(token) !== 'advcl') continue;
    const mark = dependants(tree, token.index, 'mark').find((part) => part.text.toLowerCase() === 'after');
    if (mark && longUnits.has(tree.tokens[mark.index - 1]?.lemma ?? '')) return mark;
  }
  return undefined;
}
/** Simple present outside headlines tells habits, except for acts of speech; "typically" and "whenever" always do. */
function isHabitual(reading: Reading, outer: number): boolean {
  const { tree, sentence } = reading;
  const token = at(tree, outer);
  const words = [token, ...ancestors(tree, outer)].flatMap((above) =>
    dependants(tree, above.index, 'advmod', 'mark', 'advcl'),
  );
  if (words.some((word) => wordSet('habit').has(word.text.toLowerCase()))) return true;
  if (sentence.kind === 'headline' || !isVerb(token) || wordSet('verbal').has(token.lemma)) return false;
  if (token.xpos !== 'VBZ' && token.xpos !== 'VBP') return false;
  if (isDatedToTheDay(reading, outer) || looksPast(reading, outer)) return false;
  return dependants(tree, outer, 'aux').length === 0;
}

/** "meets B's president on 24 April": captions and chronicles tell single events in the present. */
function isDatedToTheDay({ tree, dates }: Reading, predicate: number): boolean {
  return dates.some(
    ({ interval, tokens }) =>
      interval?.granularity === 'day' &&
      tree.tokens.slice(tokens[0], tokens[1] + 1).some((token) => token.head === predicate),
  );
}

const samePast: ReadonlySet<string> = new Set(
  'beat hit cut put shut spread set quit let burst cast hurt'.split(' '),
);

/** "Police in A beat a reporter": verbs whose past looks like their present are read as past when no pronoun is the subject. */
function looksPast({ tree }: Reading, predicate: number): boolean {
  const token = at(tree, predicate);
  const subject = dependants(tree, predicate, 'nsubj')[0];
  return (
    token.xpos === 'VBP' && samePast.has(token.lemma) && subject !== undefined && subject.upos !== 'PRON'
  );
}
