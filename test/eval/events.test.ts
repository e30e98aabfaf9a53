import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createCoder } from '../../eval/events/coder.js';
import { readJsonValues, readTable } from '../../eval/events/files.js';
import { scoreGsr } from '../../eval/events/gsr.js';
import { partyOf, rootOfCameo, roots, typeOf } from '../../eval/events/labels.js';
import { EventLog } from '../../eval/events/log.js';
import { scoreMulticoder } from '../../eval/events/multicoder.js';
import { scorePlv } from '../../eval/events/plv.js';
import { macroF1, Tally } from '../../eval/events/score.js';
import { expand } from '../../eval/events/triples.js';
import { evalEvents } from '../../eval/events.js';
import { pairTools } from '../../src/coding/between/typeBetween.js';

const coder = createCoder();
const tools = pairTools({ model: readFileSync('models/en.bin') });

describe('files', () => {
  it('reads quoted fields with quotes, tabs and line breaks, and plain ones as they stand', () => {
    expect(readTable('a\tb\n"x ""y""\tz"\t"1\n2"\n', { quoted: true })).toEqual([
      { a: 'x "y"\tz', b: '1\n2' },
    ]);
    expect(readTable('a\tb\n"x\ty\n', { quoted: false })).toEqual([{ a: '"x', b: 'y' }]);
  });
  it.each(['[{"a":1},{"a":2}]', '{"a":1}\n{"a":2}\n', '{\n "a": 1\n}\n\n{\n "a":\n 2}', '{"a":1} {"a":2}'])(
    'reads JSON in any arrangement: %j',
    (text) => expect(readJsonValues(text)).toEqual([{ a: 1 }, { a: 2 }]),
  );
});

describe('labels', () => {
  it.each([
    ['163', 'SANCTION'],
    ['0841', 'YIELD'],
    ['116', 'SANCTION'],
    ['1712', 'ASSAULT'],
    ['191', 'COERCE'],
    ['025', 'REQUEST'],
    ['010', undefined],
  ])('CAMEO %s is %s', (code, root) => expect(rootOfCameo(code)).toBe(root));
  it('knows 15 roots, older names of types and other spellings of states', () => {
    expect(roots).toHaveLength(15);
    expect(['Demand', 'fight', 'CRIME'].map(typeOf)).toEqual(['REQUEST', 'ASSAULT', undefined]);
    expect(['RUSGOVMIL', 'IGOUNO', 'JAP', '---'].map(partyOf)).toEqual(['RUS', 'UNO', 'JPN', '---']);
  });
});

describe('counting', () => {
  it('takes the mean of F1 over the classes of gold, an abstention being wrong', () => {
    const rows = [
      { gold: 'A', ours: 'A' },
      { gold: 'A', ours: undefined },
      { gold: 'B', ours: 'A' },
    ];
    expect(macroF1(rows)).toBeCloseTo(25);
  });
  it('expands a mutual act to all ordered pairs and lists to the product', () => {
    const pairs = (both: boolean, recipients: string[]) =>
      expand({ actors: ['A', 'B'], recipients, type: 'CONSULT', both }).map(
        ({ actor, recipient }) => actor + recipient,
      );
    expect(pairs(true, [])).toEqual(['AB', 'BA']);
    expect(pairs(false, ['C', 'D'])).toEqual(['AC', 'AD', 'BC', 'BD']);
  });
  it('sums right, wrong and missed', () => {
    const tally = new Tally();
    tally.add(new Set(['x', 'y']), new Set(['x', 'z']));
    expect([tally.precision, tally.recall, tally.f1]).toEqual([50, 50, 50]);
  });
});

describe('sets', () => {
  // The tables these functions print are for a person at a terminal.
  beforeEach(() => {
    vi.spyOn(console, 'log').mockImplementation(() => {});
  });
  it('scores records in PLOVER and in PETRARCH layout, event-free ones included', () => {
    const plover = [
      { text: 'Kenya and Peru met in Oslo.', actor: [{ code: 'KEN' }, { code: 'PER' }], event: 'CONSULT' },
      { text: 'The weather in Peru was fine.', has_event: false },
    ];
    const petrarch = [
      { text: 'Kenya and Peru met in Oslo.', events: [{ source: 'KENGOV', target: 'PER', code: '040' }] },
    ];
    expect(scoreGsr(JSON.stringify(plover), coder)['dyad+type']).toBe(100);
    expect(scoreGsr(JSON.stringify(petrarch), coder)['dyad+type']).toBeCloseTo(66.7, 1);
  });
  it('takes the event between the marked parties, whoever they are', () => {
    const rows = [
      'marked_sentence\tgold_root',
      '<s>The Blue Club</s> met <t>the Red Union</t> on Monday.\tCONSULT',
      '<s>The Blue Club</s> painted <t>the Red Union</t>.\tAID',
    ];
    const figures = scorePlv(rows.join('\n'), { coder, tools, log: new EventLog() });
    expect(figures).toMatchObject({ events: { root: 50 }, coverage: 50 });
    expect(figures.shipped.root).toBeGreaterThanOrEqual(50);
  });
  it.each(['', 'sentence\tgold_root\nA met B.\tCONSULT\n', '{"text": "A met B."}'])(
    'says which column is missing when the file is no PLV file: %j',
    (text) =>
      expect(() => scorePlv(text, { coder, tools, log: new EventLog() })).toThrow(
        /marked_sentence.* missing/,
      ),
  );
  it('says that a file named by hand is not there', () => {
    expect(() => evalEvents(['--set', 'plv', '--file', 'nowhere.tsv'])).toThrow('nowhere.tsv: no such file');
    expect(() => evalEvents(['--file', 'nowhere.tsv'])).toThrow('--file needs one --set');
  });
  it('takes what most coders named in the last round, and counts events where they named none', () => {
    const action = { relevant: true, actions: [[1, '1-Verbal Cooperation', '1-4 Consult']] };
    const none = { relevant: false, actions: [] };
    const sentence = 'Kenya and Peru met in Oslo.';
    const lines = [
      { round: 2, sentence, coders: { a: action, b: action, c: none } },
      { round: 1, sentence, coders: { a: none, b: none, c: none } },
      { round: 2, sentence: 'Norway and Chad met in Oslo.', coders: { a: action, b: none, c: none } },
    ];
    const text = lines.map((line) => JSON.stringify(line)).join('\n');
    expect(scoreMulticoder(text, coder, new EventLog())).toMatchObject({
      falseAlarms: 100,
      found: 100,
      recall: 100,
    });
  });
});
