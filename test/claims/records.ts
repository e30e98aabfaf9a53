import type { Actor } from '../../src/model/actor.js';
import type { Claim } from '../../src/model/claim.js';
import type { CodedEvent, EventType, Modality } from '../../src/model/event.js';
import type { EventGroup, Lineage } from '../../src/model/lineage.js';
import type { Report } from '../../src/model/report.js';
import type { Span } from '../../src/model/span.js';
import type { DateInterval, Shift } from '../../src/model/time.js';

const names: Readonly<Record<string, string>> = {
  KEN: 'Kenya',
  EGY: 'Egypt',
  UGA: 'Uganda',
  NOR: 'Norway',
  POL: 'Poland',
  SWE: 'Sweden',
  PER: 'Peru',
  CHL: 'Chile',
  ITA: 'Italy',
  JPN: 'Japan',
};

export const at = (exact: string, start = 0): Span => ({ start, end: start + exact.length, exact });

export function actor(code: string): Actor {
  return { code, sectors: [], span: at(names[code] ?? code), name: names[code] ?? code, because: 'by hand' };
}

export const day = (iso: string): DateInterval => ({ from: iso, to: iso, granularity: 'day', kind: 'exact' });

interface EventDraft {
  readonly id: string;
  readonly by: string;
  readonly to?: string;
  readonly type: EventType;
  readonly says: string;
  readonly goods?: readonly string[];
  readonly on?: DateInterval;
  readonly modality?: Modality;
  readonly shift?: Shift;
  readonly report?: string;
  readonly hedge?: string;
  readonly mode?: string;
}

/** An event by hand; `says` is its sentence, the trigger its second word. */
export function event(draft: EventDraft): CodedEvent {
  const {
    id,
    by,
    to,
    type,
    says,
    report = 'r1',
    goods,
    on = day('2021-03-10'),
    modality = 'asserted',
  } = draft;
  const trigger = says.split(' ')[1] ?? says;
  return {
    id,
    report,
    sentence: at(says),
    trigger: at(trigger, says.indexOf(trigger)),
    actors: [actor(by)],
    recipients: to ? [actor(to)] : [],
    reciprocal: false,
    type,
    ...(draft.mode ? { mode: draft.mode } : {}),
    contexts: [],
    date: on,
    modality,
    ...(goods ? { object: { span: at(trigger, says.indexOf(trigger)), classes: goods } } : {}),
    ...(draft.shift ? { shift: draft.shift } : {}),
    ...(draft.hedge ? { hedge: { cue: at(draft.hedge), scope: at(says) } } : {}),
    beneficiaries: [],
    reasons: [],
  };
}

type ClaimDraft = Pick<Claim, 'id' | 'kind'> & Partial<Claim> & { readonly says: string };

export function claim({ says, report = 'r1', ...draft }: ClaimDraft): Claim {
  return { report, sentence: at(says), content: at(says), about: [], events: [], reasons: [], ...draft };
}

/** A reason for an act. */
export function reason(parts: {
  id?: string;
  says: string;
  explains: string;
  scope?: 'general' | 'specific';
  report?: string;
}): Claim {
  const { id = 'c1', says, explains, scope = 'general', report = 'r1' } = parts;
  const cause = { span: at(says), scope, because: 'by hand' };
  return claim({ id, kind: 'reason', says, report, events: [explains], cause });
}

export function report(id: string, date: string, text = ''): Report {
  return { id, date, text, mediaType: 'text/plain', origin: id, sha256: '' };
}

export const group = (id: string, events: readonly string[], reports = 1, origins = 1): EventGroup => ({
  id,
  events,
  reports,
  origins,
});

export const repeats = (from: string, origin: string): Lineage => ({ report: from, origin, cites: [] });
