import { verbClause } from '../language/clauses.js';
import { type Reading, tokenSpan } from '../language/reading.js';
import { at, dependants, relation } from '../language/tree.js';
import { wordSet } from '../language/words.js';
import type { Actor } from '../model/actor.js';
import type { Act, Link } from './act.js';
import type { Slot } from './frameRow.js';
import { actorsIn, fillers, holders, known } from './slots.js';

const defaultRecipient: readonly Slot[] = [
  'indirect',
  'object',
  'to',
  'against',
  'on',
  'with',
  'for',
  'from',
  'at',
  'owner',
];

/** To whom an act is done, from the slots of its frame; notes in the trail where it was found. */
export function recipientsOf(
  reading: Reading,
  parts: { act: Act; taken: (actor: Actor) => boolean; trail: string[] },
): Actor[] {
  const { act, taken, trail } = parts;
  const slots = (act.chain[act.chain.length - 1] as Link).frame.recipient ?? defaultRecipient;
  const asked =
    act.chain[0]?.frame.operator === 'demand' && act.chain.length > 1
      ? ['indirect', 'object', 'of', 'from', 'on', 'to', 'for', 'with']
      : undefined;
  const demanded = asked ? subjectsBelow(reading, act).filter((actor) => !taken(actor)) : [];
  if (demanded.length > 0) {
    trail.push(`recipient ${demanded.map((actor) => actor.name).join(', ')}: who is asked to act`);
    return demanded;
  }
  const threatened = act.chain[0]?.frame.operator === 'threaten' ? addressees(reading, parts) : [];
  if (threatened.length > 0) return threatened;
  // The act's own clause knows its recipient best; operators above it may carry the phrase ("suspended deliveries to C").
  const clauses = asked
    ? act.chain.map((link) => link.clause)
    : [...act.chain].reverse().map((link) => link.clause);
  for (const clause of clauses) {
    for (const slot of asked ?? slots) {
      const coded = known(actorsIn(reading, fillers(reading, clause, slot))).filter((actor) => !taken(actor));
      if (coded.length === 0) continue;
      trail.push(`recipient ${coded.map((actor) => actor.name).join(', ')}: ${slot} of "${clause.lemma}"`);
      return coded;
    }
  }
  const blamed = act.type === 'ACCUSE' ? blamedBelow(reading, parts) : [];
  if (blamed.length > 0) return blamed;
  const struck = act.type === 'ASSAULT' ? harmedBy(reading, parts) : [];
  if (struck.length > 0) return struck;
  const hit = act.type === 'ASSAULT' ? struckPlace(reading, parts) : [];
  if (hit.length > 0) return hit;
  const partners = partnersOf(reading, parts);
  return partners.length > 0 || act.type !== 'AID' ? partners : helpedBy(reading, parts);
}

/** "the accusation that B had shelled a town", "alleged that B ...": whose conduct the clause tells. */
function blamedBelow(
  reading: Reading,
  { act, taken, trail }: { act: Act; taken: (actor: Actor) => boolean; trail: string[] },
): Actor[] {
  const clauses = act.chain.flatMap(({ clause }) =>
    dependants(reading.tree, clause.predicate, 'ccomp', 'acl'),
  );
  const subjects = clauses.flatMap((part) =>
    dependants(reading.tree, part.index, 'nsubj').map((token) => token.index),
  );
  const coded = known(actorsIn(reading, subjects)).filter((actor) => !taken(actor));
  if (coded.length > 0)
    trail.push(`recipient ${coded.map((actor) => actor.name).join(', ')}: whose conduct the clause tells`);
  return coded;
}

/** "An airstrike by A killed nine people in B": the verb of harm above the event noun names who suffers. */
function harmedBy(
  reading: Reading,
  { act, taken, trail }: { act: Act; taken: (actor: Actor) => boolean; trail: string[] },
): Actor[] {
  const noun = at(reading.tree, (act.chain[act.chain.length - 1] as Link).clause.predicate);
  const governor = noun.head >= 0 ? at(reading.tree, noun.head) : undefined;
  if (!governor || relation(noun) !== 'nsubj' || !wordSet('harm').has(governor.lemma)) return [];
  const clause = verbClause(reading.tree, governor.index);
  const heads = [...clause.objects, ...fillers(reading, clause, 'in'), ...holders(reading, clause)];
  const coded = known(actorsIn(reading, heads))
    .filter((actor) => !taken(actor))
    .slice(0, 1);
  if (coded.length > 0)
    trail.push(`recipient ${coded[0]?.name}: suffers what "${noun.text}" ${governor.text}`);
  return coded;
}

/** "shelled the city of Kharkiv": a place that is struck stands for its state. */
function struckPlace(
  reading: Reading,
  { act, taken, trail }: { act: Act; taken: (actor: Actor) => boolean; trail: string[] },
): Actor[] {
  const doers = known(
    actorsIn(
      reading,
      act.chain.flatMap(({ clause }) => clause.subjects),
    ),
  );
  const own = new Set(doers.map((actor) => actor.code));
  for (const { clause } of [...act.chain].reverse()) {
    const heads = [...clause.objects, ...fillers(reading, clause, 'on'), ...fillers(reading, clause, 'in')];
    const inside = heads.flatMap((head) =>
      dependants(reading.tree, head, 'nmod', 'appos', 'flat').map(({ index }) => index),
    );
    for (const head of [...heads, ...inside]) {
      const mention = reading.mentionAt.get(head);
      if (mention?.as !== 'city' || mention.code === '') continue;
      const { code, sectors, name, because } = mention;
      const span = tokenSpan(reading, mention.first, mention.last);
      const actor: Actor = {
        code,
        sectors,
        name,
        span,
        because: `${because}; struck, it stands for its state`,
      };
      if (taken(actor) || own.has(code)) continue;
      trail.push(`recipient ${name}: a place of it is struck`);
      return [actor];
    }
  }
  return [];
}

/** "sent soldiers to help flood victims in B": the purpose names who is helped. */
function helpedBy(
  reading: Reading,
  { act, taken, trail }: { act: Act; taken: (actor: Actor) => boolean; trail: string[] },
): Actor[] {
  const inner = act.chain[act.chain.length - 1] as Link;
  for (const purpose of dependants(reading.tree, inner.clause.predicate, 'xcomp', 'advcl')) {
    if (purpose.xpos !== 'VB') continue;
    const clause = verbClause(reading.tree, purpose.index);
    for (const slot of ['object', 'in', 'for']) {
      const heads = fillers(reading, clause, slot);
      const coded = known(actorsIn(reading, heads)).filter((actor) => !taken(actor));
      if (coded.length === 0) continue;
      trail.push(
        `recipient ${coded.map((actor) => actor.name).join(', ')}: ${slot} of the purpose "${clause.lemma}"`,
      );
      return coded;
    }
  }
  return [];
}

/** "agreed with B to deliver": the other party stands in a slot of the operator. */
function partnersOf(
  reading: Reading,
  { act, taken, trail }: { act: Act; taken: (actor: Actor) => boolean; trail: string[] },
): Actor[] {
  for (const { clause, frame } of act.chain.slice(0, -1)) {
    for (const slot of frame.recipient ?? []) {
      const coded = known(actorsIn(reading, fillers(reading, clause, slot))).filter((actor) => !taken(actor));
      if (coded.length === 0) continue;
      trail.push(`recipient ${coded.map((actor) => actor.name).join(', ')}: ${slot} of "${clause.lemma}"`);
      return coded;
    }
  }
  return [];
}

/** "warned B against selling arms to C": a threat is addressed to whom it is spoken. */
function addressees(
  reading: Reading,
  { act, taken, trail }: { act: Act; taken: (actor: Actor) => boolean; trail: string[] },
): Actor[] {
  const outer = (act.chain[0] as Link).clause;
  if (act.chain.length < 2 || outer.isNoun || outer.passive) return [];
  const coded = known(actorsIn(reading, [...outer.objects, ...outer.indirect])).filter(
    (actor) => !taken(actor),
  );
  if (coded.length > 0)
    trail.push(`recipient ${coded.map((actor) => actor.name).join(', ')}: who is addressed`);
  return coded;
}

/** Who would have to act when somebody demands an act: "urged B to withdraw". */
function subjectsBelow(reading: Reading, act: Act): Actor[] {
  return known(
    actorsIn(
      reading,
      act.chain.slice(1).flatMap((link) => [...link.clause.subjects]),
    ),
  );
}
