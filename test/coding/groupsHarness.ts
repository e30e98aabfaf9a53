import type { Actor } from '../../src/model/actor.js';
import type { CodedEvent } from '../../src/model/event.js';
import type { EventGroup } from '../../src/model/lineage.js';
import type { DateInterval } from '../../src/model/time.js';

const span = (start: number, exact: string) => ({ start, end: start + exact.length, exact });

export function parties(...codes: readonly string[]): Actor[] {
  return codes.map((code) => ({ code, sectors: [], span: span(0, code), name: code, because: 'test' }));
}

export const on = (day: string): DateInterval => ({ from: day, to: day, granularity: 'day', kind: 'exact' });
/** The report's own day, for an act the report does not date. */
export const about = (day: string): DateInterval => ({ ...on(day), kind: 'approximate' });
export const during = (from: string, to: string): DateInterval => ({
  from,
  to,
  granularity: 'month',
  kind: 'range',
});

export function object(...classes: readonly string[]): Pick<CodedEvent, 'object'> {
  return { object: { span: span(20, classes[0] ?? ''), classes } };
}

/** Norway suspends something for Portugal on 2 March 2021, as report `r-<id>` tells it. */
export function event(id: string, more: Partial<CodedEvent> = {}): CodedEvent {
  return {
    id,
    report: `r-${id}`,
    sentence: span(0, 'Norway suspended deliveries.'),
    trigger: span(7, 'suspended'),
    actors: parties('NOR'),
    recipients: parties('PRT'),
    reciprocal: false,
    type: 'SANCTION',
    contexts: [],
    date: on('2021-03-02'),
    modality: 'asserted',
    beneficiaries: [],
    reasons: [],
    ...more,
  };
}

/** Groups as their event ids, `a+b c`. */
export const brief = (groups: readonly EventGroup[]): string =>
  groups.map((one) => one.events.join('+')).join(' ');
