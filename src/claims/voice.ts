import { attributionOf, hedgeOf } from '../language/attribution.js';
import { surfaceSubjects } from '../language/clauses.js';
import { coveringSpan, type Reading, tokenSpan } from '../language/reading.js';
import { at, relation, subtree } from '../language/tree.js';
import { wordSet } from '../language/words.js';
import type { Attribution, Hedge } from '../model/event.js';
import { actorAt } from './about.js';
import { range } from './phrases.js';

/** Who puts a proposition forward and how firmly. */
export interface Voice {
  readonly attribution?: Attribution;
  readonly hedge?: Hedge;
}

/** Source and hedge of the clause of a predicate, "spoke about how ..." included. */
export function voiceOf(reading: Reading, predicate: number): Voice {
  const found = attributionOf(reading, predicate) ?? spokenAbout(reading, predicate);
  const attribution = found && !isDeterminer(reading, found) ? found : undefined;
  const hedge = hedgeOf(reading, predicate) ?? (attribution && vagueSource(attribution));
  return { ...(attribution ? { attribution } : {}), ...(hedge ? { hedge } : {}) };
}

/** "Said deliveries were ...": the sentence opens with the deliveries said before, not with somebody's words. */
function isDeterminer(reading: Reading, { cue, source }: Attribution): boolean {
  return /^said$/i.test(cue.exact) && cue.start === reading.sentence.start && source !== undefined;
}

/** Somebody's words: the subject of a verb is the source of what hangs below it. */
export function sourcedBy(
  reading: Reading,
  parts: { verb: number; content: readonly number[]; source?: number | undefined },
): Voice {
  const source = parts.source ?? surfaceSubjects(reading.tree, parts.verb)[0];
  const cue = tokenSpan(reading, parts.verb);
  const content = coveringSpan(reading, parts.content);
  if (source === undefined) return { attribution: { cue, content } };
  const aside = new Set(['acl', 'appos', 'case', 'punct', 'parataxis', 'advcl']);
  const words = subtree(
    reading.tree,
    source,
    (token) => aside.has(relation(token)) && !/^['’]s$/.test(token.text),
  );
  const actor = actorAt(reading, source);
  const attribution = {
    source: coveringSpan(reading, words),
    ...(actor ? { actor } : {}),
    cue,
    content,
  };
  const hedge = vagueSource(attribution);
  return { attribution, ...(hedge ? { hedge } : {}) };
}

const topic = new Set(['about', 'on', 'of', 'to']);

/** "spoke about how ...", "talked of how ...": the tree has many shapes for it, the words have one. */
function spokenAbout(reading: Reading, predicate: number): Attribution | undefined {
  const { tokens } = reading.tree;
  for (let how = 2; how < predicate; how++) {
    const verb = how - 2;
    const { text } = at(reading.tree, how);
    if (text.length !== 3 || !/^(?:how|why)$/i.test(text)) continue;
    if (!topic.has(at(reading.tree, how - 1).text.toLowerCase())) continue;
    if (!wordSet('say').has(at(reading.tree, verb).lemma) && at(reading.tree, verb).lemma !== 'talk')
      continue;
    return sourcedBy(reading, { verb, content: range(how + 1, tokens.length - 1) }).attribution;
  }
  return undefined;
}

/** Sources without a name or number: "some officials", "others", "critics". */
export function vagueSource({ source, content }: Attribution): Hedge | undefined {
  const first = source?.exact.split(/\s+/)[0]?.toLowerCase() ?? '';
  if (!source || !(wordSet('vague').has(first) || first === 'others')) return undefined;
  return { cue: source, scope: content };
}
