import type { CodedEvent } from '../../src/model/event.js';
import { actor, arv, at, blm, cos, sentence } from './fixtureReports.js';

type Draft = Pick<CodedEvent, 'id' | 'report' | 'type'> & Partial<CodedEvent> & { says: string };

function event({ says, ...draft }: Draft): CodedEvent {
  return {
    sentence: sentence(draft.report, says),
    trigger: at(draft.report, says),
    actors: [],
    recipients: [],
    reciprocal: false,
    contexts: [],
    date: { from: '2031-08-14', to: '2031-08-14', granularity: 'day', kind: 'approximate' },
    modality: 'asserted',
    beneficiaries: [],
    reasons: [],
    ...draft,
  };
}

const radars = ['coastal radar'];

function columnEvents(): CodedEvent[] {
  const r = 'r3c1';
  return [
    event({
      id: 'e1',
      report: r,
      says: 'holding back',
      type: 'SANCTION',
      mode: 'discontinue',
      actors: [arv(r)],
      recipients: [blm(r)],
      hedge: { cue: at(r, 'It appears'), scope: sentence(r, 'holding back') },
      object: { span: at(r, 'the spare parts for coastal radars'), classes: radars },
    }),
    event({
      id: 'e2',
      report: r,
      says: 'asked',
      type: 'REQUEST',
      mode: 'assist',
      actors: [cos(r)],
      recipients: [arv(r)],
      date: { from: '2031-05-01', to: '2031-08-14', granularity: 'month', kind: 'range' },
    }),
    event({
      id: 'e3',
      report: r,
      says: 'skirmish',
      type: 'ASSAULT',
      actors: [blm(r), cos(r)],
      reciprocal: true,
      date: { from: '2031-05-01', to: '2031-05-31', granularity: 'month', kind: 'exact' },
    }),
    event({
      id: 'e4',
      report: r,
      says: 'agreed to ship',
      type: 'AGREE',
      actors: [arv(r)],
      recipients: [cos(r)],
      date: { from: '2031-05-01', to: '2031-08-14', granularity: 'month', kind: 'range' },
      object: { span: at(r, 'coastal radars', 2), classes: radars },
    }),
    event({
      id: 'e5',
      report: r,
      says: 'moved up',
      type: 'AID',
      actors: [arv(r)],
      recipients: [cos(r)],
      object: { span: at(r, 'The first crates'), classes: radars },
      shift: { unit: 'month', min: 6, max: 6, direction: 'earlier' },
    }),
    event({
      id: 'e6',
      report: r,
      says: 'expects',
      type: 'AID',
      actors: [arv(r)],
      recipients: [cos(r)],
      modality: 'future',
      date: { to: '2032-03-31', granularity: 'month', kind: 'exact' },
      object: { span: at(r, 'the rest'), classes: radars },
      attribution: {
        source: at(r, 'Corsund', 3),
        actor: cos(r),
        cue: at(r, 'expects'),
        content: at(r, 'the rest by March 2032'),
      },
    }),
    event({
      id: 'e7',
      report: r,
      says: 'annoyed',
      type: 'ACCUSE',
      mode: 'disapprove',
      actors: [blm(r)],
      recipients: [arv(r)],
    }),
    event({
      id: 'e8',
      report: r,
      says: 'convicted',
      type: 'SANCTION',
      mode: 'convict',
      actors: [actor(r, 'Arvenia', ['JUD'])],
      recipients: [{ ...arv(r), sectors: ['BUS'] }],
      beneficiaries: [blm(r)],
      date: { to: '2031-08-14', granularity: 'day', kind: 'approximate' },
    }),
  ];
}

function wireEvents(): CodedEvent[] {
  const r = 'r1a7';
  const said = {
    source: at(r, 'the trade minister of Belmark'),
    actor: blm(r),
    cue: at(r, 'said'),
    content: at(r, 'Arvenia has suspended deliveries'),
  };
  return [
    event({
      id: 'e9',
      report: r,
      says: 'suspended',
      type: 'SANCTION',
      mode: 'discontinue',
      actors: [arv(r)],
      recipients: [blm(r)],
      object: { span: at(r, 'deliveries of spare parts for coastal radars'), classes: radars },
      attribution: said,
      date: { from: '2031-07-08', to: '2031-07-08', granularity: 'day', kind: 'approximate' },
    }),
    event({
      id: 'e10',
      report: r,
      says: 'held talks',
      type: 'CONSULT',
      actors: [arv(r), blm(r)],
      reciprocal: true,
      date: { from: '2031-07-03', to: '2031-07-03', granularity: 'day', kind: 'exact' },
    }),
    event({
      id: 'e11',
      report: r,
      says: 'threaten to cancel',
      type: 'THREATEN',
      mode: 'relations',
      modality: 'negated',
      actors: [blm(r)],
      recipients: [arv(r)],
      date: { from: '2031-07-08', to: '2031-07-08', granularity: 'day', kind: 'approximate' },
    }),
    event({
      id: 'e12',
      report: r,
      says: 'sold',
      type: 'AID',
      modality: 'historical',
      actors: [arv(r)],
      recipients: [blm(r)],
      date: { from: '2028-01-01', to: '2028-12-31', granularity: 'year', kind: 'exact' },
      object: { span: at(r, 'the same radars'), classes: radars },
    }),
  ];
}

function repeatEvents(): CodedEvent[] {
  const r = 'r2b4';
  const date = { from: '2031-07-09', to: '2031-07-09', granularity: 'day', kind: 'approximate' } as const;
  return [
    event({
      id: 'e13',
      report: r,
      says: 'suspended',
      type: 'SANCTION',
      mode: 'discontinue',
      actors: [arv(r)],
      recipients: [blm(r)],
      date,
      object: { span: at(r, 'deliveries of spare parts for coastal radars'), classes: radars },
      attribution: {
        source: at(r, 'the Belmark Courier'),
        cue: at(r, 'reports'),
        content: at(r, 'Arvenia has suspended deliveries'),
      },
    }),
    event({
      id: 'e14',
      report: r,
      says: 'close its ports',
      type: 'SANCTION',
      modality: 'hypothetical',
      actors: [blm(r)],
      recipients: [arv(r)],
      date,
    }),
  ];
}

/** The acts of the three reports. */
export const events = (): CodedEvent[] => [...columnEvents(), ...wireEvents(), ...repeatEvents()];
