import type { Actor } from '../model/actor.js';
import type { CodedEvent } from '../model/event.js';
import type { DateInterval } from '../model/time.js';

/** Dates of an interval, tersely: `2020-07-26`, `2020-12-01..`, `?`; `~` marks the report's day standing in. */
export function dateNotation({ from, to, kind }: DateInterval): string {
  if (!from && !to) return '?';
  const mark = kind === 'approximate' ? '~' : '';
  return from === to ? `${mark}${from}` : `${mark}${from ?? ''}..${to ?? ''}`;
}

/** `RUS:MIL`, `CHN+IND`; `---` when nobody known is named. */
export function partiesNotation(actors: readonly Actor[]): string {
  return actors.map(({ code, sectors }) => [code, ...sectors.slice(0, 1)].join(':')).join('+') || '---';
}

/** One line a coded event: `~2020-08-30 RUS SANCTION/discontinue CHN asserted "withholding" about="S-400 batteries"`. */
export function eventNotation(event: CodedEvent): string {
  const act = event.mode ? `${event.type}/${event.mode}` : event.type;
  const parties = event.reciprocal
    ? `[${partiesNotation(event.actors)}] ${act}`
    : `${partiesNotation(event.actors)} ${act} ${partiesNotation(event.recipients)}`;
  const rest = [
    event.object && `about=${JSON.stringify(event.object.span.exact)}`,
    event.beneficiaries.length > 0 && `for=${partiesNotation(event.beneficiaries)}`,
    event.shift && `shift=${event.shift.direction}:${event.shift.max}${event.shift.unit}`,
    event.attribution &&
      `said=${JSON.stringify(event.attribution.source?.exact ?? event.attribution.cue.exact)}`,
    event.hedge && `hedge=${JSON.stringify(event.hedge.cue.exact)}`,
    event.codedBy !== undefined && `hand=${JSON.stringify(event.codedBy)}`,
  ].filter((part) => typeof part === 'string');
  const words = [
    dateNotation(event.date),
    parties,
    event.modality,
    JSON.stringify(event.trigger.exact),
    ...rest,
  ];
  return words.join(' ');
}
