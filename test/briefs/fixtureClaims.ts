import type { Claim } from '../../src/model/claim.js';
import { arv, at, blm, sentence } from './fixtureReports.js';

type ClaimDraft = Pick<Claim, 'id' | 'kind'> & Partial<Claim> & { says: string };

function claim({ says, report: id = 'r3c1', ...draft }: ClaimDraft): Claim {
  return {
    report: id,
    sentence: sentence(id, says),
    content: at(id, says),
    about: [],
    events: [],
    reasons: [],
    ...draft,
  };
}

export function claims(): Claim[] {
  const r = 'r3c1';
  const both = [arv(r), blm(r)];
  return [
    claim({
      id: 'c1',
      kind: 'reason',
      says: 'a flood has slowed the assembly hall at Tarn',
      about: [arv(r)],
      events: ['e1'],
      attribution: {
        source: at(r, 'Some engineers'),
        cue: at(r, 'say'),
        content: at(r, 'a flood has slowed the assembly hall at Tarn'),
      },
      cause: {
        span: at(r, 'a flood'),
        scope: 'general',
        because: 'a flood at the works would touch every buyer',
      },
    }),
    claim({
      id: 'c2',
      kind: 'reason',
      says: 'sending crews abroad would break the quarantine rules',
      about: [arv(r)],
      events: ['e1'],
      attribution: {
        source: at(r, 'Others'),
        cue: at(r, 'point out'),
        content: at(r, 'sending crews abroad would break the quarantine rules'),
      },
      cause: {
        span: at(r, 'the quarantine rules'),
        scope: 'general',
        because: 'quarantine rules hold for crews to any country',
      },
    }),
    claim({
      id: 'c3',
      kind: 'question',
      says: 'what is really happening between Arvenia and Belmark',
      about: both,
    }),
    claim({
      id: 'c4',
      kind: 'statement',
      says: 'Arvenia is tired of industrial spying by Belmark',
      about: both,
    }),
    claim({ id: 'c5', kind: 'statement', says: 'passing drawings to Belmark', about: both, events: ['e8'] }),
    claim({
      id: 'c6',
      kind: 'generalisation',
      says: 'Whenever Belmark buys a machine from Arvenia, a local copy tends to appear within three to five years',
      about: both,
      rule: {
        body: at(r, 'Belmark buys a machine from Arvenia'),
        head: at(r, 'a local copy tends to appear'),
        window: { unit: 'year', min: 3, max: 5 },
      },
    }),
    claim({ id: 'c7', kind: 'judgement', says: 'the two governments still need each other', about: both }),
    claim({
      id: 'c8',
      kind: 'prediction',
      says: 'Arvenia will push back more often',
      about: both,
      horizon: { span: at(r, 'in the coming years') },
    }),
    claim({
      id: 'c9',
      kind: 'statement',
      says: 'We were told about the flood',
      report: 'r1a7',
      about: [blm('r1a7')],
      attribution: {
        source: at('r1a7', 'the trade minister of Belmark'),
        cue: at('r1a7', 'said', 2),
        content: at('r1a7', 'We were told about the flood'),
      },
    }),
  ];
}
