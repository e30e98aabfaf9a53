import type { CodedEvent, Modality } from '../../model/event.js';
import type { Shift } from '../../model/time.js';
import { actorNames, partyWords } from './actors.js';
import { shiftWords } from './dates.js';
import { quote, shortened } from './quote.js';
import { isDoubtful, saidBy } from './speakers.js';
import { type VerbRow, verbRowOf } from './verbs.js';

/** Short labels of the modality, for the mark beside a line. */
export const modalityLabels: Readonly<Record<Modality, string>> = {
  asserted: 'asserted',
  negated: 'denied or absent',
  hypothetical: 'only supposed',
  future: 'expected',
  historical: 'earlier',
};

interface Forms {
  readonly base: string;
  readonly third: string;
  readonly participle: string;
  readonly plural: boolean;
  /** Hedged or left to somebody else. */
  readonly doubtful: boolean;
}

/** The verb group by modality: an unconditional present only where the report vouches for the act. */
const verbGroups: Readonly<Record<Modality, (forms: Forms) => string>> = {
  asserted: ({ base, third, plural, doubtful }) => `${doubtful ? 'reportedly ' : ''}${plural ? base : third}`,
  negated: ({ base, plural, doubtful }) => {
    if (doubtful) return `${plural ? 'are' : 'is'} said not to ${base}`;
    return `${plural ? 'do' : 'does'} not ${base}`;
  },
  hypothetical: ({ base }) => `could ${base}`,
  future: ({ base, plural }) => `${plural ? 'are' : 'is'} expected to ${base}`,
  historical: ({ participle, plural, doubtful }) => {
    if (doubtful) return `${plural ? 'are' : 'is'} said to have ${participle} earlier`;
    return `had earlier ${participle}`;
  },
};

function verbGroup(event: CodedEvent, row: VerbRow): string {
  const [base, third, participle] = row.verb;
  const plural = actorNames(event.actors).length > 1;
  return verbGroups[event.modality]({ base, third, participle, plural, doubtful: isDoubtful(event) });
}

function otherParty(event: CodedEvent): string {
  if (event.reciprocal) return 'each other';
  return event.recipients.length === 0 ? '' : partyWords(event.recipients);
}

/** Complement of the verb: `“S-400 batteries” from China`, `with India about “the border”`. */
export function complementOf(event: CodedEvent, row: VerbRow): string {
  const party = otherParty(event);
  const fill = (template: string, thing = ''): string =>
    template.replace(/\{([RO])\}/gu, (_, slot: string) => (slot === 'R' ? party : thing));
  const object = event.object === undefined ? undefined : quote(event.object.span.exact, 120);
  if (object !== undefined && row.thing !== undefined) return fill(row.thing[party === '' ? 1 : 0], object);
  // People of a state are told as such; a person or group without a state is the one it happens to.
  const to = event.recipients.every(({ code }) => code === '---')
    ? row.to.replace('people of {R}', '{R}')
    : row.to;
  const place = party === '' ? row.alone : fill(to);
  return [place, ...(object === undefined ? [] : [`about ${object}`])]
    .filter((part) => part !== '')
    .join(' ');
}

/** The third party is only named: whether the act serves it is for the reader to judge. */
function thirdWords(event: CodedEvent): string {
  return event.beneficiaries.length === 0 ? '' : `, with ${partyWords(event.beneficiaries)} as third party`;
}

function tailOf(event: CodedEvent, shift: Shift | undefined): string {
  const moved = shift === undefined ? '' : `, ${shiftWords(shift)}`;
  const notes = [
    ...(event.modality === 'hypothetical' ? ['a case the report only supposes'] : []),
    ...[saidBy(event)].flatMap((who) => who ?? []),
    ...(event.codedBy === undefined ? [] : [`coded by hand by ${shortened(event.codedBy)}`]),
  ];
  return `${triggerWords(event)}${thirdWords(event)}${moved}${notes.length === 0 ? '' : ` – ${notes.join('; ')}`}`;
}

/** The report's verb, so that the reader sees what was coded; left out when the object's quotation carries it. */
function triggerWords(event: CodedEvent): string {
  const { object, trigger } = event;
  const inside = object !== undefined && trigger.start >= object.span.start && trigger.end <= object.span.end;
  return inside || trigger.exact.trim() === '' ? '' : ` (${quote(trigger.exact, 60)})`;
}

/** The bare act as `Russia <-> China` parties, verb and complement, without modality: for questions. */
export function infinitiveOf(event: CodedEvent): string {
  const row = verbRowOf(event.type, event.mode);
  return `${row.verb[0]} ${complementOf(event, row)}`.trim();
}

/** One readable line for a coded act, worded by its modality and with whoever says it. */
export function actWords(event: CodedEvent, shift: Shift | undefined = event.shift): string {
  const row = verbRowOf(event.type, event.mode);
  const act = `${verbGroup(event, row)} ${complementOf(event, row)}`.trim();
  const who = partyWords(event.actors, 'Someone the report does not name');
  return `${who}${event.reciprocal ? ':' : ''} ${act}${tailOf(event, shift)}`;
}
