import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ActsRecord } from '../../src/server/shapes/acts.js';
import type { JournalRecord } from '../../src/server/shapes/journal.js';
import type { FaultsRecord, OwnList, SentencesRecord } from '../../src/server/shapes/own.js';
import type { EventRecord } from '../../src/server/shapes/records.js';
import type { ReportRecord, ReportsRecord } from '../../src/server/shapes/reports.js';
import { type Bench, openBench } from './harness.js';

let bench: Bench;
let report: ReportRecord;
beforeEach(async () => {
  bench = await openBench();
  const { rows } = await bench.json<ReportsRecord>('/api/reports?text=resume');
  report = await bench.json<ReportRecord>(`/api/reports/${rows[0]?.id}`);
});
afterEach(async () => {
  await bench.session.close();
  expect(bench.bugs).toEqual([]);
});

const lastLine = () =>
  JSON.parse(readFileSync(join(bench.folder, 'journal.jsonl'), 'utf8').trim().split('\n').at(-1) ?? '') as {
    kind: string;
    by: string;
  };

const post = async <T>(path: string, body: unknown): Promise<T & { status: number }> => {
  const response = await bench.post(path, body);
  return { status: response.status, ...((await response.json()) as T) };
};

const placeOf = (words: string) => {
  const start = report.text.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  return { start, end: start + words.length };
};

const acts = async (query: string) => bench.json<ActsRecord>(`/api/acts?${query}`);

describe('an event coded by hand', () => {
  const missed = {
    type: 'REQUEST',
    modality: 'asserted',
    actors: ['KEN'],
    recipients: ['CHL'],
    date: { from: '2020-08-28', to: '2020-08-28' },
  };
  const add = (more: object = {}, words = 'accused Peru of delays') =>
    post<{ seq: number; event: EventRecord; error?: { code: string } }>(`/api/reports/${report.id}/events`, {
      ...placeOf(words),
      ...missed,
      ...more,
    });

  it('is in the journal before it is answered, and counts everywhere with the name of who coded it', async () => {
    const { seq, event } = await add({ note: 'the coder missed it' });
    expect(lastLine()).toMatchObject({ seq, kind: 'event-added', by: 'tester', note: 'the coder missed it' });
    expect(event).toMatchObject({ codedBy: 'tester', added: { seq }, type: 'REQUEST', corrections: [] });
    expect(event.sentence.exact).toBe('It seems that Kenya accused Peru of delays.');
    // Who the sentence names keeps the words that name it.
    expect(event.actors[0]).toMatchObject({ code: 'KEN', span: { exact: 'Kenya' } });
    expect(event.recipients[0]).toMatchObject({ code: 'CHL', name: 'Chile', span: { exact: '' } });
    expect(event.reasons).toMatchObject([{ rule: 'coded by hand', says: expect.stringContaining('tester') }]);
    expect((await acts('recipient=CHL&actor=KEN')).rows).toMatchObject([
      { byHand: ['tester'], event: event.id },
    ]);
    const markdown = await (await bench.ask('/api/brief.md?a=KEN&b=CHL')).text();
    expect(markdown).toContain('coded by hand by tester');
    expect((await bench.ask('/api/relation?a=KEN&b=CHL')).status).toBe(200);
    const now = await bench.json<ReportRecord>(`/api/reports/${report.id}`);
    expect(now.events.map(({ id }) => id)).toContain(event.id);
  });

  it('is corrected, dismissed and taken back like any other, and keeps its id', async () => {
    const { seq, event } = await add();
    await bench.post(`/api/events/${event.id}/corrections`, { change: { recipients: ['PER'] } });
    expect((await acts('type=REQUEST')).rows[0]).toMatchObject({ event: event.id, corrected: true });
    await bench.post(`/api/events/${event.id}/corrections`, { change: { dismissed: true } });
    expect((await acts('type=REQUEST')).total).toBe(0);
    const shown = await bench.json<ReportRecord>(`/api/reports/${report.id}`);
    expect(shown.events.find(({ id }) => id === event.id)?.dismissed).toBe(true);
    await bench.post('/api/undo', {});
    expect((await acts('type=REQUEST')).total).toBe(1);
    const { seq: undo } = await post<{ seq: number }>('/api/undo', { line: seq });
    expect((await acts('type=REQUEST')).total).toBe(0);
    expect((await bench.ask(`/api/events/${event.id}`)).status).toBe(404);
    await bench.post('/api/undo', { line: undo });
    expect((await acts('type=REQUEST')).rows[0]?.event).toBe(event.id);
  });

  it('of parties that act on each other, without a day', async () => {
    const { date: _, ...undated } = missed;
    const { event } = await post<{ event: EventRecord }>(`/api/reports/${report.id}/events`, {
      ...placeOf('Kenya accused Peru'),
      ...{ ...undated, type: 'CONSULT', actors: ['KEN', 'PER'], recipients: [], reciprocal: true },
    });
    expect(event).toMatchObject({ reciprocal: true, date: { kind: 'unresolved' } });
  });

  it.each([
    ['no party', { actors: [], recipients: [] }, 400],
    ['a mode of another type', { mode: 'restrict' }, 400],
    ['no such type', { type: 'WAR' }, 400],
    ['a code that is none', { actors: ['<b>'] }, 400],
    ['parties that act on each other, and a recipient', { reciprocal: true }, 400],
    ['no words', { start: 5, end: 5 }, 400],
    ['words beyond the text', { start: 100_000, end: 100_005 }, 400],
    ['days the wrong way round', { date: { from: '2020-09-01', to: '2020-08-01' } }, 400],
    ['something else', { colour: 1 }, 400],
  ])('%s: refused, and nothing is written', async (_, more, status) => {
    const before = bench.session.journal().length;
    expect((await add(more)).status).toBe(status);
    expect(bench.session.journal()).toHaveLength(before);
  });
});

describe('own sentences', () => {
  const list = () => bench.json<OwnList>('/api/own');
  const texts = async () =>
    (await list()).sentences.map(({ id, section, text }) => `${id} ${section} ${text}`);
  const write = (body: object, path = '/api/own') => post<{ id: string; seq: number }>(path, body);

  it('are written, changed, put in order, taken out and brought back, each a line of the journal', async () => {
    await write({ section: 'summary', text: 'One  thing.\nAnd more.' });
    await write({ section: 'summary', text: 'Two.' });
    await write({ section: 'relations', text: 'Three.' });
    const { seq } = await write({ section: 'summary', text: 'Nought.', place: 0 });
    expect(lastLine()).toMatchObject({ seq, kind: 'own-sentence', by: 'tester', id: 'S4', added: true });
    expect(await texts()).toEqual([
      'S4 summary Nought.',
      'S1 summary One thing. And more.',
      'S2 summary Two.',
      'S3 relations Three.',
    ]);
    await write({ place: 5 }, '/api/own/S4');
    expect((await texts())[2]).toBe('S4 summary Nought.');
    await write({ text: 'Zwei.', section: 'relations' }, '/api/own/S2');
    expect((await texts()).at(-1)).toBe('S2 relations Zwei.');
    const { seq: gone } = await write({}, '/api/own/S1/remove');
    expect(await texts()).toHaveLength(3);
    await bench.post('/api/undo', { line: gone });
    expect((await texts())[0]).toBe('S1 summary One thing. And more.');
    await bench.post('/api/undo', {});
    expect(await texts()).toContain('S2 summary Two.');
    await write({}, '/api/own/S3/remove');
    expect((await write({ section: 'summary', text: 'New.' })).id).toBe('S5');
  });

  it('cite words of reports, and are in every form of the brief', async () => {
    const place = { report: report.id, ...placeOf('We will resume deliveries') };
    await write({ section: 'relations', text: 'A resumption is likely.', cites: [place] });
    await write({ section: 'relations', text: 'It serves nobody.' });
    const [first, second] = (await list()).sentences;
    expect(first?.cites).toMatchObject([{ exact: 'We will resume deliveries', publisher: 'kenya' }]);
    expect([first?.lost, second?.cites]).toEqual([0, []]);
    for (const ending of ['html', 'md', 'json']) {
      const text = await (await bench.ask(`/api/brief.${ending}`)).text();
      expect(text).toContain('A resumption is likely.');
      expect(text).toContain('tester');
    }
    expect(await (await bench.ask('/api/brief.md')).text()).toContain('analyst’s own judgement, no source');
  });

  it('script and signs that turn letters round are shown, not obeyed', async () => {
    await write({ section: 'summary', text: '<script>alert(1)</script> \u202Egnp.exe' });
    const html = await (await bench.ask('/api/brief.html')).text();
    expect(html).toContain('&lt;script&gt;');
    expect(html).toContain('⟦U+202E⟧');
    expect(html).not.toContain('<script>');
  });

  it.each([
    ['nothing written', { section: 'summary', text: '  ' }],
    ['no such part', { section: 'sources', text: 'x' }],
    ['a place that is none', { section: 'summary', text: 'x', place: -1 }],
    [
      'words that are none',
      { section: 'summary', text: 'x', cites: [{ report: 'r000000000000', start: 0, end: 1 }] },
    ],
    ['a text without end', { section: 'summary', text: 'x'.repeat(4001) }],
  ])('%s: refused, and nothing is written', async (_, body) => {
    const before = bench.session.journal().length;
    expect((await write(body)).status).toBe(400);
    expect((await bench.post('/api/own/S7', { text: 'x' })).status).toBe(400);
    expect(bench.session.journal()).toHaveLength(before);
  });

  it('the lint of words is there while one writes, and beside what stands', async () => {
    const text = 'We have high confidence that it will likely be delivered, certainly.';
    const { faults } = await post<FaultsRecord>('/api/lint', { text });
    expect(faults.map(({ code }) => code)).toEqual([
      'hypotheses/mixed-confidence-likelihood',
      'hypotheses/certainty',
    ]);
    for (const { span, hint } of faults)
      expect([text.slice(span?.start, span?.end), hint]).toEqual([span?.exact, expect.any(String)]);
    await write({ section: 'summary', text });
    expect((await list()).sentences[0]?.faults).toHaveLength(2);
  });
});

describe('sentences to cite', () => {
  it.each([
    ['text=RESUME%20kenyan', ['"We will resume deliveries next year," the Kenyan minister said.'], false],
    ['text=kenya&limit=1', ['Kenya suspended deliveries of grain to Peru on Friday.'], true],
    ['text=nobody-says-this', [], false],
    ['', [], false],
  ])('%s', async (query, exact, more) => {
    const found = await bench.json<SentencesRecord>(`/api/sentences?${query}`);
    expect([found.sentences.map((one) => one.exact), found.more]).toEqual([exact, more]);
  });
});

describe('one undo for all', () => {
  it('takes back the latest decision of any kind, again and again', async () => {
    const undone = async () => (await post<{ says: string }>('/api/undo', {})).says;
    await bench.post('/api/matrix/hypotheses', { text: 'Displeasure' });
    const [event] = report.events;
    await bench.post(`/api/events/${event?.id}/corrections`, { change: { modality: 'negated' } });
    await bench.post('/api/own', { section: 'summary', text: 'So it is.' });
    await bench.post(`/api/reports/${report.id}/events`, {
      ...{ ...placeOf('Kenya'), type: 'AID', modality: 'asserted', actors: ['KEN'], recipients: [] },
    });
    expect([await undone(), await undone(), await undone(), await undone()]).toEqual([
      expect.stringContaining('event coded by hand'),
      'own sentence S1 in summary: "So it is."',
      `event ${event?.id}: modality negated`,
      'H1: "Displeasure"',
    ]);
    const nothing = await bench.post('/api/undo', {});
    expect([nothing.status, await nothing.json()]).toMatchObject([
      400,
      { error: { code: 'dossier/nothing-to-undo' } },
    ]);
    const { lines } = await bench.json<JournalRecord>('/api/journal');
    expect(lines.filter(({ kind, undone: gone }) => kind !== 'undo' && gone)).toHaveLength(4);
    expect(lines.filter(({ kind, mayUndo }) => kind === 'report' && mayUndo)).toEqual([]);
  });
});
