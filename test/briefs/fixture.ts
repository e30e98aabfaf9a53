import type { Material } from '../../src/briefs/material.js';
import type { Actor } from '../../src/model/actor.js';
import type { Claim } from '../../src/model/claim.js';
import type { CodedEvent } from '../../src/model/event.js';
import type { Report } from '../../src/model/report.js';
import { type Span, spanOf } from '../../src/model/span.js';

// Three invented states and our own words: the shape of a real case (withheld parts for one buyer, early ones for its
// rival, a stated reason that would touch both) without anybody's sentences.
const column = `Frost on the northern road
It appears that Arvenia is holding back the spare parts for coastal radars that Belmark bought three years ago. Some engineers say a flood has slowed the assembly hall at Tarn. Others point out that sending crews abroad would break the quarantine rules.
Yet when Corsund asked Arvenia for help after the skirmish on the Lorn river in May 2031, Arvenia agreed to ship coastal radars to Corsund ahead of time. The first crates were moved up by six months, and Corsund expects the rest by March 2032. The gesture delighted Corsund and annoyed Belmark.
So what is really happening between Arvenia and Belmark?
In short, Arvenia is tired of industrial spying by Belmark. A court in Arvenia has convicted a harbour engineer of passing drawings to Belmark. Whenever Belmark buys a machine from Arvenia, a local copy tends to appear within three to five years.
Is this the end of the partnership? No, the two governments still need each other. But Arvenia will push back more often in the coming years.`;

const wire = `Radar parts delayed, minister says
Arvenia has suspended deliveries of spare parts for coastal radars to Belmark, the trade minister of Belmark said on Tuesday. "We were told about the flood," he said. Arvenia and Belmark held talks in Tarn on 3 July 2031.
Belmark did not threaten to cancel the contract. Arvenia had sold the same radars to Belmark in 2028.`;

const repeat = `Arvenia has suspended deliveries of spare parts for coastal radars to Belmark, the Belmark Courier reports. If the talks fail, Belmark could close its ports to trawlers from Arvenia.`;

const report = (id: string, text: string, more: Partial<Report>): Report => ({
  id,
  text,
  mediaType: 'text/plain',
  origin: `${id}.txt`,
  sha256: id.repeat(8),
  ...more,
});

export const reports: readonly Report[] = [
  report('r3c1', column, {
    title: 'Frost on the northern road',
    publisher: 'The Harbour Review',
    date: '2031-08-14',
    url: 'https://harbour.example/frost',
  }),
  report('r1a7', wire, {
    title: 'Radar parts delayed, minister says',
    publisher: 'Belmark Courier',
    date: '2031-07-08',
  }),
  report('r2b4', repeat, { publisher: 'Corsund Evening', date: '2031-07-09' }),
];

const texts = new Map(reports.map((one) => [one.id, one.text]));

/** The n-th place of some words in a report. */
export function at(id: string, words: string, nth = 1): Span {
  const text = texts.get(id) ?? '';
  let start = -1;
  for (let i = 0; i < nth; i += 1) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`${id} does not say: ${words}`);
  return spanOf(text, start, start + words.length);
}

/** The sentence that holds some words: between line breaks and full stops. */
function sentence(id: string, words: string): Span {
  const text = texts.get(id) ?? '';
  const { start, end } = at(id, words);
  const from = Math.max(
    text.lastIndexOf('. ', start) + 2,
    text.lastIndexOf('? ', start) + 2,
    text.lastIndexOf('\n', start) + 1,
    0,
  );
  const stop = /[.?](?=\s|$)/u.exec(text.slice(end - 1));
  return spanOf(text, from === 1 ? 0 : from, stop ? end - 1 + stop.index + 1 : text.length);
}

function actor(id: string, words: string, sectors: readonly string[] = []): Actor {
  const known: [RegExp, string, string][] = [
    [/Arvenia/u, 'ARV', 'Arvenia'],
    [/Belmark/u, 'BLM', 'Belmark'],
    [/Corsund/u, 'COS', 'Corsund'],
  ];
  const found = known.find(([pattern]) => pattern.test(words));
  return {
    code: found?.[1] ?? '---',
    name: found?.[2] ?? words,
    sectors,
    span: at(id, words),
    because: 'name of the state',
  };
}

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

const arv = (id: string): Actor => actor(id, 'Arvenia');
const blm = (id: string): Actor => actor(id, 'Belmark');
const cos = (id: string): Actor => actor(id, 'Corsund');
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

function claims(): Claim[] {
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
    events: [...columnEvents(), ...wireEvents(), ...repeatEvents()],
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
