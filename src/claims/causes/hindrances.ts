import { isPassive, surfaceSubjects, verbClause } from '../../language/clauses.js';
import { coveringSpan, type Reading, tokenSpan } from '../../language/reading.js';
import { standingOf } from '../../language/standing.js';
import { at, dependants, isVerb, relation, subtree } from '../../language/tree.js';
import type { Token } from '../../model/parse.js';
import { actorAt } from '../about.js';
import type { Draft } from '../draft.js';
import { isOn, range } from '../phrases.js';
import {
  dropEdges,
  isConditional,
  predicatesOf,
  propositionOf,
  withoutTrailingSource,
} from '../propositions.js';
import { voiceOf } from '../voice.js';
import { actReach, draftReason } from './draftReason.js';

/** "COVID-19 has hampered production"; "delivering abroad would mean a flow of personnel". */
export function hindrances(reading: Reading): Draft[] {
  const verbs = reading.tree.tokens.filter(isVerb);
  return [
    ...verbs.flatMap((verb) => hampered(reading, verb)),
    ...predicatesOf(reading).flatMap((verb) => entailed(reading, verb)),
  ];
}

/** Verbs that tell a cause only through what they bring about, with that in the same sentence. */
const bringing = new Set([
  'force',
  'cause',
  'trigger',
  'prompt',
  'prevent',
  'explain',
  'lead',
  'stop',
  'halt',
  'block',
]);

function hampered(reading: Reading, verb: Token): Draft[] {
  const { tree } = reading;
  if (!isOn(verb, 'hamper') || verb.deprel === 'amod') return [];
  const cause = hinderer(reading, verb.index);
  if (cause === undefined || actorAt(reading, cause) || at(tree, cause).upos === 'PRON') return [];
  const standing = standingOf(reading, [verb.index]);
  if (standing.negated || standing.hypothetical || isConditional(reading, verb.index)) return [];
  const clause = propositionOf(reading, verb.index, (token) => /^(?:how|why)$/i.test(token.text));
  // "a storm had damaged and slowed the port": the second verb takes the first one's subject along.
  const tokens = spread([...clause, ...nounPhrase(reading, cause)], verb.index);
  const cue = tokenSpan(reading, verb.index);
  const object = verbClause(tree, verb.index).objects[0];
  return [
    draftReason(reading, {
      tokens,
      cue,
      voice: voiceOf(reading, verb.index),
      cause: nounPhrase(reading, cause),
      governor: bringing.has(verb.lemma) ? verb.index : (object ?? verb.index),
      needsAct: true,
      says: `"${cue.exact}" tells of something in the way: "${coveringSpan(reading, nounPhrase(reading, cause)).exact}"`,
    }),
  ];
}

/** What stands in the way: the subject, in the passive the agent. Never a relative pronoun's guess. */
function hinderer(reading: Reading, verb: number): number | undefined {
  const { tree } = reading;
  if (isPassive(tree, verb)) {
    const agent = dependants(tree, verb, 'obl:agent')[0];
    return agent && !isMeasure(reading, agent.index) ? agent.index : undefined;
  }
  if (dependants(tree, verb, 'obj', 'xcomp', 'obl').length === 0) return undefined;
  return surfaceSubjects(tree, verb)[0];
}

function isMeasure(reading: Reading, index: number): boolean {
  return reading.dates.some(({ tokens: [first, last] }) => index >= first && index <= last);
}

function nounPhrase(reading: Reading, head: number): number[] {
  const { tree } = reading;
  const cases = new Set(dependants(tree, head, 'case').map(({ index }) => index));
  return subtree(tree, head, (token) => relation(token) === 'acl' || relation(token) === 'punct').filter(
    (index) => !cases.has(index),
  );
}

/** Words that hang on the clause, in one run around the verb. */
function spread(tokens: readonly number[], verb: number): number[] {
  const kept = tokens.length > 0 ? tokens : [verb];
  return range(Math.min(...kept), Math.max(...kept));
}

const supposed = new Set(['would', 'could', 'might', "'d", '’d']);

/** An act spoken of as a burden: "would mean ..., which would be detrimental to ...". Only a source gives it as a ground. */
function entailed(reading: Reading, verb: Token): Draft[] {
  const { tree } = reading;
  if (!isOn(verb, 'entail') || isConditional(reading, verb.index)) return [];
  const aux = dependants(tree, verb.index, 'aux').find((part) => supposed.has(part.text.toLowerCase()));
  const voice = voiceOf(reading, verb.index);
  if (!aux || !voice.attribution) return [];
  const below = subtree(tree, verb.index).filter(
    (index) => index > verb.index && at(tree, index).upos !== 'X',
  );
  if (below.length === 0) return [];
  const cause = withoutTrailingSource(reading, below, voice.attribution);
  const start = voice.attribution.content.start;
  const first = tree.tokens.find((token) => token.start >= start)?.index ?? verb.index;
  const tokens = dropEdges(reading, range(Math.min(first, verb.index), Math.max(...cause)));
  const cue = tokenSpan(reading, aux.index, verb.index);
  return [
    draftReason(reading, {
      tokens,
      cue,
      voice,
      cause,
      needsAct: true,
      reach: actReach,
      says: `"${cue.exact}" names what an act would bring with it: "${coveringSpan(reading, cause).exact}"`,
    }),
  ];
}
