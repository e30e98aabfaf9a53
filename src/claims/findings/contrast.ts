import type { Claim } from '../../model/claim.js';
import { hastens } from '../directions.js';
import { byPlace, type ToldAct } from './acts.js';
import type { Witness } from './sides.js';
import { windowRule } from './windows.js';
import { actQuote, flowWords, lengthWords, nameOf, quoted } from './wording.js';

/** An act against one party with a general reason, beside acts toward another. */
export interface Contrast {
  readonly actor: string;
  readonly slighted: readonly string[];
  /** The one who was treated otherwise. */
  readonly other: string;
  /** The goods that both acts are about. */
  readonly label: string;
  readonly reasons: readonly Claim[];
  readonly against: readonly ToldAct[];
  readonly toward: readonly ToldAct[];
}

const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);

/** Display names of the three parties; several slighted ones are joined. */
export function namesOf({ actor, slighted, other, against, toward }: Contrast) {
  const events = [...against, ...toward].flatMap(({ told, denied }) => [...told, ...denied]);
  const parties = events.flatMap((event) => [...event.actors, ...event.recipients, ...event.beneficiaries]);
  return {
    actor: nameOf(parties, actor),
    slighted: slighted.map((code) => nameOf(parties, code)).join(' and '),
    other: nameOf(parties, other),
  };
}

/** Reasons in the reports' words, each wording once. */
function reasonWords(reasons: readonly Claim[]): string[] {
  const ordered = [...reasons].sort(byPlace);
  return [...new Set(ordered.map(({ content }) => quoted(content.exact, 140)))];
}

/** One plain sentence: if the reason were general, the other would have been affected too. */
export function contrastWords(contrast: Contrast): string {
  const { reasons, against, toward, label } = contrast;
  const { other } = namesOf(contrast);
  const given = reasonWords(reasons);
  const listed = given.slice(0, 3).join('; ');
  const events = [...against, ...toward].map(({ first }) => first);
  const flow = flowWords(events, label, other);
  const reports = new Set([...against, ...toward].flatMap(({ told }) => told.map(({ report }) => report)))
    .size;
  const say = plural(reports, 'the report says', 'the reports say');
  return `If the ${plural(given.length, 'reason', 'reasons')} given (${listed}) were general, ${flow} would have been affected too; ${say} ${outcome(toward)}.`;
}

function outcome(toward: readonly ToldAct[]): string {
  const events = toward.flatMap(({ told }) => told);
  const shift = events.find((event) => event.shift?.direction === 'earlier')?.shift;
  if (shift) return `they were brought forward by ${lengthWords(shift)}`;
  const hastened = toward.find(({ told }) => told.some(hastens));
  const act = hastened ?? toward[0];
  const words = act ? actQuote(act.first) : '';
  return hastened ? `they were to be hastened (${words})` : `otherwise: ${words}`;
}

/** The argument, step by step, with what weakens it. */
export function contrastArgument(
  contrast: Contrast,
  parts: { witness: Witness; doubts: readonly Claim[]; open: readonly Claim[] },
): string[] {
  const { actor, slighted, other } = namesOf(contrast);
  const { witness, doubts, open } = parts;
  const given = reasonWords(contrast.reasons);
  const denials = [...contrast.against, ...contrast.toward].flatMap(({ denied, told }) =>
    told.length > 0 ? denied : [],
  );
  return [
    `${plural(given.length, 'The reason tells', 'The reasons tell')} of a condition of ${actor} itself or of the world; such a cause would touch every recipient, not ${slighted} alone.`,
    `About the same goods (${contrast.label}) and in near time (${windowRule}), ${actor} is reported to have done the opposite toward ${other}: ${actQuote((contrast.toward[0] as ToldAct).first)}.`,
    `So ${plural(given.length, 'the reason alone does', 'the reasons alone do')} not tell ${slighted} and ${other} apart: another cause may, or the two orders may differ in timing, stock or route.`,
    ...carried(contrast.against, witness, `act toward ${slighted}`),
    ...carried(contrast.toward, witness, `act toward ${other}`),
    ...(denials.length > 0
      ? [`Denied in ${plural(denials.length, 'one telling', `${denials.length} tellings`)} of these acts.`]
      : []),
    ...(doubts.length > 0
      ? [
          `The contrast itself is disputed: ${doubts
            .slice(0, 3)
            .map(({ content }) => quoted(content.exact))
            .join('; ')} ${plural(doubts.length, 'speaks', 'speak')} against a change in favour of ${other}.`,
        ]
      : []),
    ...(open.length > 0
      ? [
          `Whether anything was withheld from ${slighted} is disputed too: ${open
            .slice(0, 3)
            .map(({ content }) => quoted(content.exact))
            .join('; ')}.`,
        ]
      : []),
  ];
}

function carried(acts: readonly ToldAct[], witness: Witness, what: string): string[] {
  const events = acts.flatMap(({ told }) => told);
  const { reports, origins } = witness.carriers(events);
  if (origins > 1) return [];
  const doubtful = events.every(({ hedge, attribution }) => hedge !== undefined || attribution !== undefined);
  const weak = doubtful ? ', hedged or left to a source' : '';
  return [`The ${what} rests on one origin${reports > 1 ? `, carried by ${reports} reports` : ''}${weak}.`];
}
