import { participantsOf, UNKNOWN } from '../language/participants.js';
import { personalAt } from '../language/persons.js';
import { coveringSpan, type Reading } from '../language/reading.js';
import { relation, subtree } from '../language/tree.js';
import type { Actor } from '../model/actor.js';
import type { EventType } from '../model/event.js';
import type { Act, Link } from './act.js';
import type { Slot } from './frameRow.js';
import type { Judged } from './judge.js';
import { defaultRecipient } from './recipients.js';
import type { Roles } from './roles.js';
import { dedupe, fillers } from './slots.js';

const kinds = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const armed = 'COP MIL UAF REB PRM SPY CRM GOV';
const publicBodies = 'JUD COP GOV LEG SPY MIL';
const citizens = 'CVL LAB EDU OPP PTY REL JRN MED AGR SOC REF';

/**
 * Who can do what without a state's name: acts whose type the words settle whoever does them. What governments say to each other
 * and what they give is not among them: there a doer without a state is mostly no party at all.
 */
const doers: Partial<Record<EventType, ReadonlySet<string>>> = {
  ASSAULT: kinds(`${armed} CVL`),
  COERCE: kinds(`${publicBodies} PRM REB UAF`),
  RETREAT: kinds(`${armed} JUD`),
  MOBILIZE: kinds(armed),
  PROTEST: kinds(citizens),
  SANCTION: kinds(`${publicBodies} ${citizens}`),
  ACCUSE: kinds(`${publicBodies} ${citizens} ELI`),
  REJECT: kinds(`${publicBodies} ${citizens} REB`),
  REQUEST: kinds(`${publicBodies} ${citizens}`),
  THREATEN: kinds('REB UAF PRM CRM MIL LAB OPP PTY'),
};

/** Acts that say nothing without the other side. */
const twoSided: ReadonlySet<EventType> = new Set(['SANCTION', 'ACCUSE', 'REQUEST']);

/** Acts in words that a named person without an office known to us does as well. */
const spoken: ReadonlySet<EventType> = new Set(['ACCUSE', 'REJECT']);

/** A known party needs no second one told by its kind alone but for these, done to persons. */
const done: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'SANCTION']);

/** Access given and offices laid down are everyday matters where nobody is named. */
const everyday: ReadonlySet<string> = new Set(['access', 'resign']);

/** "Crowds gathered": not for that in protest. */
const coming: ReadonlySet<string> = new Set(['gather', 'assemble', 'converge', 'chant', 'take', 'pour']);

/**
 * Parties told by their kind alone: "gunmen", "a court", "protesters", "a man named X". Their code is `---`, their sector
 * tells the kind. Undefined when the words do not even tell
 * what kind of people acts, or when nobody is known and nothing happened: a plan of nobody in particular is no event.
 */
export function atHome(
  reading: Reading,
  act: Act,
  { roles, judged }: { roles: Roles; judged: Judged },
): Roles | undefined {
  const { type, mode, modality } = judged;
  const known = [...roles.actors, ...roles.recipients].length > 0;
  if (!known && modality !== 'asserted') return undefined;
  const mutual = fightersOf(reading, act, roles);
  if (mutual) return mutual;
  if (!doers[type] || everyday.has(mode ?? '') || act.chain.every(({ clause }) => clause.isNoun))
    return undefined;
  if (roles.actors.length > 0 && !done.has(type)) return undefined;
  const actors = roles.actors.length > 0 ? roles.actors : doersOf(reading, act, type);
  if (actors.length === 0) return undefined;
  const recipients = roles.recipients.length > 0 ? roles.recipients : sufferersOf(reading, act);
  const inquest = mode === 'investigate' && actors.some(({ sectors }) => inquiring.has(sectors[0] ?? ''));
  if (recipients.length === 0 && (act.frame.pair === true || (twoSided.has(type) && !inquest)))
    return undefined;
  return {
    ...roles,
    actors,
    recipients,
    trail: [...roles.trail, 'parties told by their kind, without a state'],
  };
}

/** Bodies whose inquiry is an act of state; that police look into a crime is their daily work. */
const inquiring: ReadonlySet<string> = kinds('JUD LEG GOV');

function doersOf(reading: Reading, act: Act, type: EventType): Actor[] {
  for (const { clause } of act.chain) {
    if (type === 'PROTEST' && coming.has(clause.lemma)) return [];
    const named = clause.subjects.filter((head) => personalAt(reading, head) === 'name');
    const found = [
      ...kindsIn(reading, clause.subjects),
      ...named.flatMap((head) => personOf(reading, head) ?? []),
    ].filter(({ sectors: [kind] }) => (kind ? doers[type]?.has(kind) : spoken.has(type)));
    if (found.length > 0) return dedupe(found);
    if (clause.subjects.length > 0) return [];
  }
  return [];
}

function sufferersOf(reading: Reading, act: Act): Actor[] {
  const slots: readonly Slot[] = (act.chain.at(-1) as Link).frame.recipient ?? defaultRecipient;
  for (const { clause } of [...act.chain].reverse()) {
    for (const slot of slots.filter((name) => name !== 'in')) {
      const found = kindsIn(reading, fillers(reading, clause, slot), true);
      if (found.length > 0) return found;
    }
  }
  return [];
}

/** "Clashes between police and protesters", "troops clashed with gunmen": at least one side is known by its kind only. */
function fightersOf(reading: Reading, act: Act, roles: Roles): Roles | undefined {
  if (act.type !== 'ASSAULT' || !act.frame.reciprocal || roles.reciprocal) return undefined;
  const heads = act.chain.flatMap(({ clause }) => [
    ...clause.subjects,
    ...(clause.isNoun ? [] : clause.objects),
    ...['between', 'with', 'among'].flatMap((slot) => fillers(reading, clause, slot)),
  ]);
  const sides = dedupe([...roles.actors, ...kindsIn(reading, heads)]);
  if (sides.length !== 2) return undefined;
  const says = `both sides act on each other: ${sides.map(({ name }) => name).join(', ')}`;
  return { ...roles, actors: sides, recipients: [], reciprocal: true, trail: [...roles.trail, says] };
}

/** Parties without a state that phrases stand for; `persons`: single people and names as well. */
function kindsIn(reading: Reading, heads: readonly number[], persons = false): Actor[] {
  const found = heads.flatMap((head) => {
    const told = participantsOf(reading, head).map(({ actor }) => actor);
    if (told.length > 0) return told.filter(({ code, sectors }) => code === UNKNOWN && sectors.length > 0);
    return persons ? (personOf(reading, head) ?? []) : [];
  });
  return dedupe(found);
}

function personOf(reading: Reading, head: number): Actor | undefined {
  const personal = personalAt(reading, head);
  if (!personal) return undefined;
  const words = subtree(
    reading.tree,
    head,
    (token) => !['flat', 'compound', 'amod'].includes(relation(token)) && token.deprel !== 'nmod:desc',
  );
  const span = coveringSpan(reading, words);
  const because = `"${span.exact}": persons no dictionary knows`;
  const sectors =
    personal === 'noun' ? ['CVL'] : personal === 'name' ? titleOf(reading, words[0] ?? head) : [];
  return { code: UNKNOWN, sectors, span, name: span.exact, because };
}

/** "Judge X Y": the office before the name, or its first words. */
function titleOf({ mentionAt }: Reading, first: number): readonly string[] {
  const title = mentionAt.get(first) ?? mentionAt.get(first - 1);
  return title?.as === 'office' ? title.sectors : [];
}
