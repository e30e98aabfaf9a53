import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ActsRecord } from '../../src/server/shapes/acts.js';
import type { DossierRecord } from '../../src/server/shapes/dossier.js';
import type { JournalRecord } from '../../src/server/shapes/journal.js';
import type { EventRecord } from '../../src/server/shapes/records.js';
import type { RelationRecord } from '../../src/server/shapes/relation.js';
import type { AddedRecord, ReportRecord, ReportsRecord } from '../../src/server/shapes/reports.js';
import { type Bench, openBench, reports } from './harness.js';

let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
});
afterEach(async () => {
  await bench.session.settled();
  await bench.session.close();
  expect(bench.bugs).toEqual([]);
});

const lineOf = (event: EventRecord) =>
  `${event.actors.map(({ code }) => code).join('+')} ${event.type} ${event.recipients.map(({ code }) => code).join('+')} ${event.modality}`;

async function suspension(): Promise<EventRecord> {
  const { rows } = await bench.json<ActsRecord>('/api/acts?type=SANCTION');
  return bench.json<EventRecord>(`/api/events/${rows[0]?.event}`);
}

describe('reading', () => {
  it('the dossier: what it is about and can be filtered by', async () => {
    const about = await bench.json<DossierRecord>('/api/dossier');
    expect(about).toMatchObject({ title: 'Grain', analyst: 'tester', counts: { reports: 2, waiting: 0 } });
    expect(
      about.parties
        .slice(0, 2)
        .map(({ code }) => code)
        .sort(),
    ).toEqual(['KEN', 'PER']);
    expect(about.types.find(({ type }) => type === 'SANCTION')).toMatchObject({ quad: 4, acts: 1 });
  });

  it('reports by date, found by title, publisher or words', async () => {
    const all = await bench.json<ReportsRecord>('/api/reports');
    expect(all.rows.map(({ publisher }) => publisher)).toEqual(['kenya', 'peru']);
    const found = await bench.json<ReportsRecord>('/api/reports?text=GRAIN');
    expect(found.rows.map(({ publisher }) => publisher)).toEqual(['kenya']);
    const page = await bench.json<ReportsRecord>('/api/reports?offset=1&limit=1');
    expect([page.total, page.rows.length, page.rows[0]?.publisher]).toEqual([2, 1, 'peru']);
  });

  it('a report: every span cuts out its words', async () => {
    const { rows } = await bench.json<ReportsRecord>('/api/reports');
    const report = await bench.json<ReportRecord>(`/api/reports/${rows[0]?.id}`);
    expect(report.text).toBe(reports.kenya.text);
    const spans = report.events.flatMap(({ sentence, trigger, actors }) => [
      sentence,
      trigger,
      ...actors.map(({ span }) => span),
    ]);
    expect(spans.length).toBeGreaterThan(2);
    for (const { start, end, exact } of spans) expect(report.text.slice(start, end)).toBe(exact);
    expect(report.events[0]?.reasons.length).toBeGreaterThan(1);
  });

  it.each([
    ['actor=KEN', ['SANCTION', 'ACCUSE']],
    ['party=CHL', ['SUPPORT']],
    ['type=SANCTION', ['SANCTION']],
    ['from=2020-09-01', ['ACCUSE', 'SUPPORT']],
    ['publisher=peru&to=2020-08-31', []],
    ['text=lima', ['SUPPORT']],
    ['modality=negated', []],
  ])('acts of %s', async (query, types) => {
    const { rows, total } = await bench.json<ActsRecord>(`/api/acts?${query}`);
    expect([...new Set(rows.map(({ type }) => type))].sort()).toEqual([...types].sort());
    expect(total).toBe(rows.length);
  });

  it('acts over time count every dated act once', async () => {
    const { total, density } = await bench.json<ActsRecord>('/api/acts?density=true');
    const counted = density?.bars.flatMap(({ counts }) => counts).reduce((sum, count) => sum + count, 0);
    expect((counted ?? 0) + (density?.undated ?? 0)).toBe(total);
  });

  it('acts as a table', async () => {
    const response = await bench.ask('/api/acts.csv?type=SANCTION');
    expect(response.headers.get('content-type')).toContain('text/csv');
    const [head, row] = (await response.text()).split('\r\n');
    expect(head).toBe(
      'from,to,actors,recipients,type,mode,modality,reports,origins,event,report,start,end,sentence,codedBy',
    );
    expect(row).toContain('KEN,PER,SANCTION,discontinue,asserted,1,1,');
  });

  it('a relation has both directions, and too little says so', async () => {
    const relation = await bench.json<RelationRecord>(
      '/api/relation?a=KEN&b=PER&with=CHL&bin=week&crackShift=2',
    );
    expect(relation.directions.map(({ actor, recipient }) => [actor, recipient])).toEqual([
      ['KEN', 'PER'],
      ['PER', 'KEN'],
    ]);
    expect(relation.parties).toEqual([
      { code: 'KEN', name: 'Kenya' },
      { code: 'PER', name: 'Peru' },
    ]);
    expect(relation.directions[0]?.notices[0]?.code).toBe('relations/too-few-events');
    expect(relation.directions[0]?.carriers[0]?.says).toContain('Kenya');
    expect([relation.rule.crackShift, relation.defaults.crackShift]).toEqual([2, 1]);
    expect(relation.triangle?.third.name).toBe('Chile');
  });

  it('briefs in three forms', async () => {
    expect(await (await bench.ask('/api/brief.html?a=KEN&b=PER')).text()).toContain('Kenya and Peru');
    expect(await (await bench.ask('/api/brief.md?question=Why%3F')).text()).toContain('Why?');
    const json = await bench.json<{ made: { journal: string } }>('/api/brief.json');
    expect(json.made.journal).toMatch(/^2 [0-9a-f]{64}$/);
  });

  it.each(['/api/reports/r000000000000', '/api/events/e000', '/api/nothing'])(
    '%s is not there',
    async (path) => {
      const response = await bench.ask(path);
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({ error: { code: 'server/not-found' } });
    },
  );

  it.each([
    '/api/reports?limit=-1',
    '/api/reports?offset=x',
    '/api/acts?from=yesterday',
    '/api/acts?quad=9',
    '/api/relation?a=KEN',
    '/api/relation?a=KEN&b=KEN',
    '/api/relation?a=KEN&b=PER&bin=century',
  ])('%s does not fit', async (path) => {
    const response = await bench.ask(path);
    expect([response.status, (await response.json()) as object]).toEqual([
      400,
      { error: { code: 'server/bad-request', message: expect.any(String), hint: expect.any(String) } },
    ]);
  });
});

describe('deciding', () => {
  const correct = async (event: EventRecord, change: object, note?: string) => {
    const response = await bench.post(`/api/events/${event.id}/corrections`, {
      change,
      ...(note ? { note } : {}),
    });
    return { status: response.status, ...((await response.json()) as { seq: number; event: EventRecord }) };
  };

  it('a correction is in the journal before it is answered, shows everywhere, and can be taken back', async () => {
    const event = await suspension();
    expect(lineOf(event)).toBe('KEN SANCTION PER asserted');
    const { seq, event: after } = await correct(
      event,
      { type: 'COERCE', mode: 'restrict', recipients: ['CHL'], modality: 'future' },
      'read again',
    );
    const journal = readFileSync(join(bench.folder, 'journal.jsonl'), 'utf8').trim().split('\n');
    expect(JSON.parse(journal.at(-1) ?? '')).toMatchObject({
      seq,
      by: 'tester',
      kind: 'event-correction',
      event: event.id,
      note: 'read again',
    });
    expect(lineOf(after)).toBe('KEN COERCE CHL future');
    expect(after.recipients[0]?.name).toBe('Chile');
    expect(after.corrections).toHaveLength(1);
    expect(after.reasons.at(-1)).toMatchObject({
      rule: 'correction',
      says: expect.stringContaining('type was SANCTION, is COERCE'),
    });
    expect((await bench.json<ActsRecord>('/api/acts?type=SANCTION')).total).toBe(0);
    expect((await bench.json<ActsRecord>('/api/acts?party=CHL&type=COERCE')).rows[0]?.corrected).toBe(true);
    expect(await (await bench.ask('/api/brief.md')).text()).toContain('Chile');

    const undone = await bench.post('/api/undo', { line: seq });
    expect(undone.status).toBe(200);
    expect(lineOf(await suspension())).toBe('KEN SANCTION PER asserted');
    const { seq: undo } = (await undone.json()) as { seq: number };
    await bench.post('/api/undo', { line: undo });
    expect((await bench.json<ActsRecord>('/api/acts?type=SANCTION')).total).toBe(0);
    expect((await bench.post('/api/undo', { line: undo })).status).toBe(400);
  });

  it('a dismissed event counts nowhere, stays in its report, and comes back', async () => {
    const event = await suspension();
    const { seq } = await correct(event, { dismissed: true });
    expect((await bench.json<ActsRecord>('/api/acts?type=SANCTION')).total).toBe(0);
    const report = await bench.json<ReportRecord>(`/api/reports/${event.report}`);
    expect(report.events.find(({ id }) => id === event.id)?.dismissed).toBe(true);
    await bench.post('/api/undo', { line: seq });
    expect((await bench.json<ActsRecord>('/api/acts?type=SANCTION')).total).toBe(1);
  });

  it('a corrected day is the day', async () => {
    const { event } = await correct(await suspension(), { date: { from: '2020-08-01', to: '2020-08-03' } });
    expect([event.date, event.when]).toEqual([
      { from: '2020-08-01', to: '2020-08-03', granularity: 'day', kind: 'range' },
      '1 Aug – 3 Aug 2020',
    ]);
  });

  it.each([
    {},
    { type: 'WAR' },
    { mode: 'nonsense' },
    { actors: ['not a code'] },
    { date: { from: '2020-02-30', to: '2020-03-01' } },
    { date: { from: '2020-03-02', to: '2020-03-01' } },
    { colour: 'red' },
  ])('%j is no correction, and nothing is written', async (change) => {
    const before = readFileSync(join(bench.folder, 'journal.jsonl'), 'utf8');
    expect((await correct(await suspension(), change)).status).toBe(400);
    expect(readFileSync(join(bench.folder, 'journal.jsonl'), 'utf8')).toBe(before);
  });

  it('only decisions can be taken back', async () => {
    for (const line of [1, 99]) expect((await bench.post('/api/undo', { line })).status).toBe(400);
  });

  it('the journal tells what was decided, latest first', async () => {
    const { seq } = await correct(await suspension(), { modality: 'negated' });
    const { lines } = await bench.json<JournalRecord>('/api/journal');
    expect(lines[0]).toMatchObject({ seq, kind: 'event-correction', mayUndo: true, undone: false });
    expect(lines.at(-1)).toMatchObject({ seq: 1, kind: 'report', mayUndo: false });
  });

  it('opened again, everything is as it was left', async () => {
    const event = await suspension();
    await correct(event, { modality: 'negated' });
    await bench.session.close();
    bench = await openBench({ folder: bench.folder });
    expect(lineOf(await suspension())).toBe('KEN SANCTION PER negated');
  });
});

describe('adding', () => {
  it('a pasted report is kept at once and coded soon', async () => {
    const response = await bench.post('/api/reports', {
      text: 'Chile praised Kenya on Monday.',
      title: 'Praise',
      date: '2020-09-10',
    });
    const { added } = (await response.json()) as AddedRecord;
    expect(added).toHaveLength(1);
    expect((await bench.json<ReportsRecord>('/api/reports?text=praise')).rows[0]).toMatchObject({
      title: 'Praise',
      waiting: true,
    });
    await bench.session.settled();
    const report = await bench.json<ReportRecord>(`/api/reports/${added[0]}`);
    expect([report.waiting, report.events.length, report.date]).toEqual([false, 1, '2020-09-10']);
    const again = await bench.post('/api/reports', {
      text: 'Chile praised Kenya on Monday.',
      title: 'Praise',
      date: '2020-09-10',
    });
    expect(await again.json()).toMatchObject({ added: [], known: added });
  });

  it('a file is read by its own format, and only its name is kept', async () => {
    const response = await bench.ask('/api/reports/file?name=C%3A%5Cdesk%5Ca.html&date=2020-09-11', {
      method: 'POST',
      body: '<html><body><article><p>Peru thanked Chile for the help it had sent after the floods in the north of the country.</p></article></body></html>',
      headers: { 'content-type': 'application/octet-stream' },
    });
    const { added } = (await response.json()) as AddedRecord;
    expect(await bench.json<ReportRecord>(`/api/reports/${added[0]}`)).toMatchObject({
      origin: 'a.html',
      mediaType: 'text/html',
    });
  });

  it('what holds no text is refused with the reason, and nothing is kept', async () => {
    const response = await bench.ask('/api/reports/file?name=a.bin', {
      method: 'POST',
      body: new Uint8Array(2000),
      headers: { 'content-type': 'application/octet-stream' },
    });
    expect(response.status).toBe(422);
    expect((await bench.json<DossierRecord>('/api/dossier')).counts.reports).toBe(2);
  });
});

describe('changes', () => {
  it('everybody who listens hears of a change', async () => {
    const response = await bench.ask('/api/changes');
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    const heard = async () => new TextDecoder().decode((await reader.read()).value);
    expect(await heard()).toContain('event: change\ndata: {"version":1,"seq":2}');
    const event = await suspension();
    await bench.post(`/api/events/${event.id}/corrections`, { change: { modality: 'negated' } });
    expect(await heard()).toContain('event: change\ndata: {"version":2,"seq":3}');
    await reader.cancel();
  });
});

it('the OpenAPI description has every path, with the shapes that are checked', async () => {
  const { paths, openapi } = await bench.json<{
    openapi: string;
    paths: Record<string, Record<string, { requestBody?: object; parameters: { name: string }[] }>>;
  }>('/api/openapi.json');
  expect(openapi).toBe('3.1.0');
  expect(Object.keys(paths)).toEqual(
    expect.arrayContaining([
      '/api/reports/{id}',
      '/api/acts',
      '/api/events/{id}/corrections',
      '/api/changes',
    ]),
  );
  expect(paths['/api/acts']?.get?.parameters.map(({ name }) => name)).toContain('publisher');
  expect(JSON.stringify(paths['/api/events/{id}/corrections']?.post?.requestBody)).toContain('SANCTION');
});
