import { attributionOf, hedgeOf } from '../language/attribution.js';
import { participantsOf } from '../language/participants.js';
import { type Reading, sentenceSpan, tokenSpan } from '../language/reading.js';
import { type Standing, standingOf } from '../language/standing.js';
import { listLemma } from '../language/words.js';
import type { Attribution, CodedEvent, EventObject, EventType, Hedge, ReasonStep } from '../model/event.js';
import type { Notice } from '../model/notice.js';
import { needsRecipient } from '../ontology/plover.js';
import type { Act } from './act.js';
import { actsOf, type Miss } from './acts.js';
import { atHome } from './atHome.js';
import { carried } from './carried.js';
import { contextsOf, type ToldContext } from './contexts.js';
import { demandOf } from './demands.js';
import { judge } from './judge.js';
import type { Lexicon } from './lexicon.js';
import { objectClasses } from './objects.js';
import { thirdPlace } from './place.js';
import { dropRepeats } from './repeats.js';
import { resumed } from './resume.js';
import { oneSidedRefusal, type Roles, rolesOf } from './roles.js';
import { objectSpan } from './things.js';
import { type When, whenEach } from './when.js';

export interface Coding {
  readonly events: readonly CodedEvent[];
  /** Why words that could have been an act gave none. */
  readonly notices: readonly Notice[];
}

/**
 * Code one sentence: who did what to whom, with modality, attribution, hedge, date, object and the trail of reasons.
 * `earlier` are the events of the sentences just before, for acts that go on about the same thing. Never throws.
 */
export function codeSentence(
  reading: Reading,
  lexicon: Lexicon,
  earlier: readonly CodedEvent[] = [],
): Coding {
  const { acts, misses } = readActs(reading, lexicon, earlier);
  const notices: Notice[] = misses.map((miss) => ({
    code: 'coding/frame-condition',
    severity: 'info',
    message: `${miss.frame}: ${miss.why}`,
    report: reading.report.id,
    span: tokenSpan(reading, miss.token),
  }));
  for (const { refused } of acts) if (refused) notices.push(refused);
  const events = acts.filter(({ refused }) => !refused).map(({ event }) => event);
  return { events: dropRepeats(events), notices };
}

/** An act as it would be coded; `refused` says why it is no event after all. */
export interface ReadAct {
  readonly event: CodedEvent;
  readonly refused?: Notice;
}

/** All acts of a sentence, those that are no events included, and the frames whose conditions failed. Never throws. */
export function readActs(
  reading: Reading,
  lexicon: Lexicon,
  earlier: readonly CodedEvent[] = [],
): { acts: ReadAct[]; misses: readonly Miss[] } {
  const { acts, misses } = actsOf(reading, lexicon);
  const whens = whenEach(reading, acts, (token) => lexicon.nouns.has(listLemma(token)));
  return {
    acts: acts.map((act, index) => readAct(reading, { act, when: whens[index] as When, earlier })),
    misses,
  };
}

function readAct(reading: Reading, parts: { act: Act; when: When; earlier: readonly CodedEvent[] }): ReadAct {
  const { act, when } = parts;
  const predicates = act.chain.map((link) => link.clause.predicate);
  const outer = predicates[0] as number;
  const standing = standingOf(reading, predicates);
  const named = rolesOf(reading, act);
  const object = objectOf(reading, named);
  const attribution = attributionOf(reading, outer);
  const resumedRoles = resumed(named, { type: act.type, object, earlier: parts.earlier });
  const demanded = demandOf(act, { roles: resumedRoles, standing, attribution });
  const told = demanded?.roles ?? resumedRoles;
  const placed = thirdPlace(reading, act, told);
  const judged =
    demanded?.judged ?? judge(reading, { act: placed, standing, roles: told, attribution, when });
  const stated = judged.type === 'REJECT' ? oneSidedRefusal(reading, act, told) : told;
  const unsaid = namelessDoer(reading, act, stated) ?? lacks(judged.type, stated, act);
  const open = unsaid || stated.recipients.length === 0 || stated.actors.length === 0;
  const whole = open ? (carried(reading, act, stated) ?? stated) : stated;
  const lacking = whole === stated ? unsaid : lacks(judged.type, whole, act);
  const roles =
    !lacking && whole.actors.length > 0 ? whole : (atHome(reading, act, { roles: whole, judged }) ?? whole);
  const missing = roles === whole ? lacking : undefined;
  const why = standingBars(standing) ?? (missing ? { code: 'coding/no-party', message: missing } : undefined);
  const hedge = hedgeOf(reading, outer);
  const contexts = contextsOf(reading, act);
  return {
    ...(why ? { refused: missed(reading, { act, ...why }) } : {}),
    event: {
      id: '',
      report: reading.report.id,
      sentence: sentenceSpan(reading),
      trigger: tokenSpan(reading, outer),
      actors: roles.actors,
      recipients: roles.recipients,
      reciprocal: roles.reciprocal,
      type: judged.type,
      ...(judged.mode ? { mode: judged.mode } : {}),
      contexts: contexts.map(({ name }) => name),
      date: when.date,
      modality: judged.modality,
      ...(attribution ? { attribution } : {}),
      ...(hedge ? { hedge } : {}),
      ...(object ? { object } : {}),
      ...(when.shift ? { shift: when.shift } : {}),
      beneficiaries: roles.beneficiaries,
      reasons: trail(reading, { act, roles, contexts, when, because: judged.because, attribution, hedge }),
    },
  };
}

/** Asked or habitual: why a clause tells no event whatever its words. */
function standingBars(standing: Standing): { code: string; message: string } | undefined {
  if (standing.question) return { code: 'coding/question', message: 'asked, not said' };
  const habit = standing.habitual && !standing.hypothetical && !standing.future;
  return habit ? { code: 'coding/habitual', message: 'tells a habit, no event' } : undefined;
}

/** An unknown actor may stand where the text names no doer or an office without a state, not where something else does it. */
function namelessDoer(reading: Reading, act: Act, roles: Roles): string | undefined {
  if (roles.actors.length > 0) return undefined;
  const clause = act.chain
    .map((link) => link.clause)
    .find(({ subjects, isNoun }) => !isNoun && subjects.length > 0);
  if (act.type === 'ASSAULT' && leavesAttackerUnsaid(act)) return 'no attacker is named';
  if (privateSale(act, roles)) return 'a private recipient and nobody who gives';
  if (!clause) return bareNoun(act) ? 'nobody is said to do it' : undefined;
  const parties = clause.subjects.flatMap((head) => participantsOf(reading, head));
  const nobody = parties.length === 0 || verbalCooperation.has(act.type);
  return nobody && !actsAsSubject(act, clause.subjects) ? 'the doer is no known actor' : undefined;
}

/** "Four soldiers were killed": victims without an attacker are no event (PLOVER manual); an attack as a noun is one. */
const leavesAttackerUnsaid = (act: Act): boolean =>
  act.chain.every(({ clause }) => !clause.isNoun && clause.subjects.length === 0);

const civil: ReadonlySet<string> = new Set(['CVL', 'BUS', 'MED', 'EDU', 'JRN', 'LAB', 'SOC', 'AGR', 'REL']);

/** "was sold to a man in B": an exchange without a giver is one between states only when a state receives. */
const privateSale = (act: Act, { recipients }: Roles): boolean =>
  (act.type === 'COOPERATE' || act.type === 'AID') &&
  recipients.length > 0 &&
  recipients.every(({ sectors }) => civil.has(sectors[0] ?? ''));

/** "a trip to China" without a traveller; "the talks were called off" has a verb that leaves its doer unsaid. */
const bareNoun = (act: Act): boolean =>
  verbalCooperation.has(act.type) && act.chain.every(({ clause }) => clause.isNoun);

/** Acts between governments that an office without a state does not carry out. */
const verbalCooperation: ReadonlySet<EventType> = new Set(['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE']);

/** The subject is itself the act: "deliveries to B stopped". */
const actsAsSubject = (act: Act, subjects: readonly number[]): boolean =>
  act.chain.some(({ clause }) => subjects.includes(clause.predicate));

/** What keeps an act from being an event; a coder that floods its user is worse than one that abstains. */
function lacks(type: EventType, roles: Roles, act: Act): string | undefined {
  if (roles.actors.length === 0 && roles.recipients.length === 0) return 'no known party';
  if (roles.actors.length === 0 && act.frame.reciprocal) return 'only one party known';
  if (roles.actors.length === 0)
    return type === 'PROTEST' || type === 'MOBILIZE' ? 'no known actor' : undefined;
  if (roles.reciprocal || roles.recipients.length > 0) return undefined;
  const saidOnly = type === 'THREATEN' || type === 'REQUEST' || type === 'REJECT';
  if (act.frame.pair && !saidOnly) return 'no second party known';
  return needsRecipient(type) ? `${type} needs a recipient, none found` : undefined;
}

function objectOf(reading: Reading, roles: Roles): EventObject | undefined {
  if (roles.objects.length === 0) return undefined;
  const span = objectSpan(reading, roles.objects);
  return { span, classes: objectClasses(reading, roles.objects, span) };
}

function trail(
  reading: Reading,
  parts: {
    act: Act;
    roles: Roles;
    contexts: readonly ToldContext[];
    when: When;
    because: readonly string[];
    attribution: Attribution | undefined;
    hedge: Hedge | undefined;
  },
): ReasonStep[] {
  const { act, roles, when } = parts;
  const steps: ReasonStep[] = act.chain.map(({ clause, frame }) => ({
    rule: `frame ${frame.file}/${frame.id}`,
    says: frame.operator
      ? `"${clause.lemma}" acts on what follows: ${frame.operator}`
      : `"${clause.lemma}" is ${frame.type}${frame.mode ? `/${frame.mode}` : ''}`,
    span: tokenSpan(reading, clause.predicate),
  }));
  for (const says of [...act.composed].reverse()) steps.push({ rule: 'composition', says });
  for (const says of roles.trail) steps.push({ rule: 'roles', says });
  for (const actor of [...roles.actors, ...roles.recipients])
    steps.push({ rule: 'actors', says: actor.because, span: actor.span });
  for (const { name, token } of parts.contexts)
    if (token !== undefined)
      steps.push({
        rule: 'context',
        says: `a word of the act tells ${name}`,
        span: tokenSpan(reading, token),
      });
  if (when.mention) steps.push({ rule: 'date', says: `${when.mention.rule}`, span: when.mention.span });
  else
    steps.push({
      rule: 'date',
      says: when.date.from ? 'no date in the sentence: the day of the report stands for it' : 'no date known',
    });
  for (const says of parts.because) steps.push({ rule: 'modality', says });
  if (parts.attribution)
    steps.push({
      rule: 'attribution',
      says: 'somebody else says so',
      span: parts.attribution.source ?? parts.attribution.cue,
    });
  if (parts.hedge)
    steps.push({ rule: 'hedge', says: 'the full assertion is withdrawn', span: parts.hedge.cue });
  return steps;
}

function missed(reading: Reading, parts: { act: Act; code: string; message: string }): Notice {
  const predicate = parts.act.chain[0]?.clause.predicate ?? 0;
  return {
    code: parts.code,
    severity: 'info',
    message: `${parts.act.type} by "${reading.sentence.tokens[predicate]?.text ?? ''}": ${parts.message}`,
    report: reading.report.id,
    span: tokenSpan(reading, predicate),
  };
}
