import type { Material } from '../../src/briefs/material.js';
import { claims } from './fixtureClaims.js';
import { events } from './fixtureEvents.js';
import { at, reports } from './fixtureReports.js';

export { reports };

export function material(): Material {
  const r = 'r3c1';
  const strength = (words: string, hedged: boolean) => ({
    hedged,
    attributed: false,
    reports: 1,
    origins: 1,
    words,
  });
  return {
    reports,
    events: events(),
    groups: [
      { id: 'g1', events: ['e1'], reports: 1, origins: 1 },
      { id: 'g9', events: ['e9', 'e13'], reports: 2, origins: 1 },
    ],
    claims: claims(),
    findings: [
      {
        id: 'f1',
        kind: 'comparator',
        says: 'A flood and quarantine rules are given as reasons for holding back radar parts from Belmark; in the same months Arvenia agreed to ship coastal radars to Corsund early.',
        argument: [
          'Both reasons are conditions at the seller and would touch every buyer.',
          'The same seller sent the same class of goods (coastal radar) to another buyer in the same months.',
          'So the reasons alone do not tell the two buyers apart; something else may, or the timing may differ.',
        ],
        sides: [
          {
            report: r,
            span: at(r, 'holding back the spare parts for coastal radars'),
            event: 'e1',
            strength: strength('hedged, one report', true),
          },
          {
            report: r,
            span: at(r, 'a flood has slowed the assembly hall at Tarn'),
            claim: 'c1',
            strength: strength('left to a source, one report', false),
          },
          {
            report: r,
            span: at(r, 'sending crews abroad would break the quarantine rules'),
            claim: 'c2',
            strength: strength('left to a source, one report', false),
          },
          {
            report: r,
            span: at(r, 'agreed to ship coastal radars to Corsund ahead of time'),
            event: 'e4',
            strength: strength('asserted, one report', false),
          },
        ],
      },
    ],
    lineage: [
      { report: 'r3c1', origin: 'r3c1', cites: [] },
      { report: 'r1a7', origin: 'r1a7', cites: [] },
      {
        report: 'r2b4',
        origin: 'r1a7',
        repeats: { report: 'r1a7', share: 0.5 },
        cites: [at('r2b4', 'the Belmark Courier')],
      },
    ],
    notices: [
      {
        code: 'coding/unknown-actor',
        severity: 'info',
        message: 'The words name no party the dictionaries know',
        report: r,
        span: at(r, 'Some engineers'),
        hint: 'Add the name to the dossier dictionary.',
      },
      { code: 'readers/no-title', severity: 'info', message: 'No title found', report: 'r2b4' },
    ],
  };
}

export const made = { detente: '0.1.0', model: 'en-small 0.1' } as const;
