import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownSentences } from '../../src/dossier/byHand/ownSentences.js';
import { foundAgain, placedWords } from '../../src/dossier/byHand/placedWords.js';
import { correctedMaterial } from '../../src/dossier/corrected.js';
import { noDecisions, noteDecision, standingAdded, standingOwn } from '../../src/dossier/decisions.js';
import { EMPTY_HEAD, type JournalEntry } from '../../src/dossier/journalLine.js';
import { material as fixture } from '../briefs/fixture.js';

const material = fixture();
const [report] = material.reports;
if (!report) throw new Error('the fixture has reports');
const sentence = report.text.slice(0, 40);
const words = placedWords(report, { start: 0, end: 12 });

const coded = {
  type: 'AID',
  modality: 'asserted',
  actors: ['KEN'],
  recipients: ['PER'],
  reciprocal: false,
  date: { from: '2020-01-01', to: '2020-01-01', granularity: 'day', kind: 'exact' },
};

type Lines = readonly Readonly<Record<string, unknown>>[];

/** Lines of a journal from their kinds and fields. */
const journal = (...lines: Lines): JournalEntry[] =>
  lines.map((line, index) => ({
    ...{ seq: index + 1, prev: `${index}`, at: '2026-12-01T09:00:00Z', by: 'Ann', kind: '' },
    ...line,
  }));

function decided(lines: readonly JournalEntry[]) {
  const decisions = noDecisions();
  const note = noteDecision(decisions);
  for (const line of lines) note(line, EMPTY_HEAD);
  return decisions;
}

const added = (...lines: Lines) => standingAdded(decided(journal(...lines)));
const own = (...lines: Lines) =>
  standingOwn(decided(journal(...lines))).map(({ id, section, text }) => `${id} ${section} ${text}`);

describe('words of a report that somebody points to', () => {
  it.each([
    ['blanks at the ends do not belong', ' Kenya paid. ', 0, 13, 'Kenya paid.'],
    ['one character', 'Kenya paid.', 3, 4, 'y'],
  ])('%s', (_, text, start, end, exact) => {
    expect(placedWords({ id: 'r1', text }, { start, end }).exact).toBe(exact);
  });

  it.each([
    ['nothing', 3, 3],
    ['only a blank', 5, 6],
    ['the wrong way round', 6, 2],
    ['before the text', -3, 2],
    ['beyond it', 2, 400],
    ['a hole', Number.NaN, 2],
  ])('%s: refused', (_, start, end) => {
    expect(() => placedWords({ id: 'r1', text: 'Kenya paid Peru.' }, { start, end })).toThrowError(
      /no words/,
    );
  });

  it('stand in their sentence, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }),
        fc.nat(199),
        fc.nat(199),
        (text, a, b) => {
          const [start, end] = [Math.min(a, b), Math.max(a, b)];
          if (end > text.length || text.slice(start, end).trim() === '') return;
          const placed = placedWords({ id: 'r1', text }, { start, end });
          const found = foundAgain({ text }, placed);
          expect(found?.span.exact).toBe(placed.exact);
          expect(found?.sentence.exact).toContain(placed.exact);
          expect(foundAgain({ text: `x${text}` }, placed)?.span.exact ?? placed.exact).toBe(placed.exact);
        },
      ),
    );
  });
});

describe('an event coded by hand', () => {
  it('keeps its id in the same journal and has another in any other', () => {
    const line = { kind: 'event-added', words, coded };
    const [first] = added(line);
    expect(added(line)[0]?.id).toBe(first?.id);
    expect(added({ ...line, prev: 'another' })[0]?.id).not.toBe(first?.id);
    expect(added(line, { kind: 'undo', line: 1 })).toEqual([]);
    expect(added(line, { kind: 'undo', line: 1 }, { kind: 'undo', line: 2 })).toEqual([first]);
  });

  it.each([
    ['no words', { coded }],
    ['words that are none', { words: { ...words, sentence: [5, 1] }, coded }],
    ['no code', { words }],
    ['no such type', { words, coded: { ...coded, type: 'WAR' } }],
    ['a code that is none', { words, coded: { ...coded, actors: ['<b>'] } }],
    ['no party', { words, coded: { ...coded, actors: [], recipients: [] } }],
    ['a day that is none', { words, coded: { ...coded, date: { ...coded.date, from: '2020-13-01' } } }],
    ['something else', { words, coded: { ...coded, colour: 1 } }],
  ])('%s: the line is passed over', (_, fields) => {
    expect(added({ kind: 'event-added', ...fields })).toEqual([]);
  });

  it('counts beside those of the program; with other words at its place it is left out and told', () => {
    const standing = { corrections: new Map(), added: added({ kind: 'event-added', words, coded }) };
    const name = (code: string) => code;
    const after = correctedMaterial(material, standing, name);
    expect(after.events).toHaveLength(material.events.length + 1);
    expect(after.groups.flatMap(({ events }) => events)).toContain(after.events.at(-1)?.id);
    expect(after.events.at(-1)).toMatchObject({ codedBy: 'Ann', trigger: { exact: words.exact } });
    const reports = material.reports.map((one) =>
      one === report ? { ...one, text: `Not ${one.text}` } : one,
    );
    const changed = correctedMaterial({ ...material, reports }, standing, name);
    expect(changed.events).toHaveLength(material.events.length);
    expect(changed.notices.at(-1)?.code).toBe('dossier/added-event-lost');
  });
});

describe('own sentences', () => {
  const line = { kind: 'own-sentence', id: 'S1', added: true, set: { section: 'summary', text: 'One.' } };

  it.each([
    ['without an adding', { ...line, added: undefined }],
    ['without words', { ...line, set: { section: 'summary', text: ' ' } }],
    ['without a part', { ...line, set: { text: 'One.' } }],
    ['an id that is none', { ...line, id: '"><b>' }],
    ['a place that is none', { ...line, set: { ...line.set, place: -1 } }],
    ['citations that are none', { ...line, set: { ...line.set, cites: [words, 1] } }],
  ])('%s: the line is passed over', (_, fields) => {
    expect(own(fields)).toEqual([]);
  });

  it('an order of lines makes an order of sentences, taken back as if it had never been', () => {
    const two = { ...line, id: 'S2', set: { section: 'summary', text: 'Two.' } };
    const move = { kind: 'own-sentence', id: 'S2', set: { place: 0 } };
    expect(own(line, two, move)).toEqual(['S2 summary Two.', 'S1 summary One.']);
    expect(own(line, two, move, { kind: 'undo', line: 3 })).toEqual(['S1 summary One.', 'S2 summary Two.']);
    expect(own(line, two, { kind: 'own-sentence-removed', id: 'S1' })).toEqual(['S2 summary Two.']);
    expect(own(line, { ...two, added: undefined }, move)).toEqual(['S1 summary One.']);
  });

  it('a citation whose words are gone is lost, not turned into another', () => {
    const cites = [words, { ...words, exact: `${sentence}?` }];
    const records = standingOwn(decided(journal({ ...line, set: { ...line.set, cites } })));
    const [one] = ownSentences(records, material.reports);
    expect([one?.cites.map(({ span }) => span.exact), one?.lost]).toEqual([[words.exact], 1]);
  });
});
