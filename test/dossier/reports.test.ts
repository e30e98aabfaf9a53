import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { createDossier, type Dossier, openDossier } from '../../src/dossier/folder.js';
import { sha256 } from '../../src/dossier/hash.js';
import { eachReport, loadReport, readStored, reportIds } from '../../src/dossier/loadReport.js';
import { type AddInput, addDocument } from '../../src/dossier/reports.js';
import { errorOf, freshFolder, lone, NOON, type Step, utf8, watched } from './support.js';

const open: Dossier[] = [];
afterEach(async () => {
  for (const dossier of open.splice(0)) await dossier.close();
});

async function reopened(path: string, effects = lone()): Promise<Dossier> {
  const dossier = await openDossier(effects, path, { mode: 'write', by: 'analyst-7' });
  open.push(dossier);
  return dossier;
}

async function fresh(effects = lone()): Promise<Dossier> {
  const path = join(freshFolder(), 'd');
  await createDossier(lone(), path, { title: 'Deliveries' });
  return reopened(path, effects);
}

const text = (words: string, more: Partial<AddInput> = {}): AddInput => ({
  bytes: utf8(words),
  origin: 'report.txt',
  date: '2020-07-26',
  ...more,
});
const stored = (dossier: Dossier) => readdirSync(join(dossier.path, 'reports')).sort();
const lines = (dossier: Dossier) =>
  readFileSync(join(dossier.path, 'journal.jsonl'), 'utf8').split('\n').slice(0, -1);

const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Gazette</title>
<item><title>Talks &amp; more</title><link>https://example.org/1</link><pubDate>Sun, 26 Jul 2020 10:00:00 GMT</pubDate><description>The ministers met.</description></item>
<item><title>Undated</title><description>The council  adjourned.</description></item>
</channel></rss>`;
const PAGE =
  '<html><head><title>Talks</title><meta property="article:published_time" content="2020-07-26"></head><body><article><h1>Talks</h1><p>Москва отложила поставки. The ministry said that it had been agreed, and that deliveries would go on as before.</p></article></body></html>';
/** KOI8-R, which only the server's header names. */
const koi8 = (words: string) =>
  Uint8Array.from(
    [...words]
      .map((char) => 'юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ'.indexOf(char) + 192)
      .map((byte, at) => (byte === 191 ? words.charCodeAt(at) : byte)),
  );

const DOCUMENTS: readonly (readonly [string, AddInput])[] = [
  ['plain text', text('Moscow spoke.\r\n\r\nBeijing listened.')],
  [
    'plain text with header lines',
    text('Publisher: Gazette\nDate: 2020-07-25\n\nMoscow spoke.', { date: undefined }),
  ],
  [
    'what the user says against the document',
    text('Publisher: Gazette\nDate: 2020-07-25\n\nMoscow spoke.', {
      publisher: ' Daily  Post ',
      url: 'https://example.org/a',
      title: 'T',
    }),
  ],
  ['a report without a date', text('Moscow spoke.', { date: undefined })],
  ['a date that is none', text('Moscow spoke.', { date: 'soon' })],
  ['a date after today', text('Moscow spoke.', { date: '2031-01-01' })],
  ['Markdown', text('---\ntitle: "A"\n---\n\n# Head\n\nText.', { origin: 'a.md' })],
  ['broken UTF-8', { ...text(''), bytes: Uint8Array.of(77, 111, 115, 0xff, 99, 111, 119) }],
  [
    'a page',
    text(PAGE, {
      origin: 'https://example.org/talks',
      mediaType: 'text/html; charset=utf-8',
      date: undefined,
    }),
  ],
  [
    'a page whose charset only the header tells',
    { bytes: koi8(PAGE), origin: 'https://example.org/x', mediaType: 'text/html; charset=koi8-r' },
  ],
  ['a page under a name of plain text', text('<html><body><p>Moscow spoke.</p></body></html>')],
  ['a feed', text(FEED, { origin: 'feed.xml' })],
  [
    'a feed and what the user says about it',
    text(FEED, { origin: 'feed.xml', publisher: 'P', url: 'https://example.org/feed' }),
  ],
  ['a feed without dates', text(FEED, { origin: 'feed.xml', date: undefined })],
  ['JSON', text('{"text":"Moscow spoke.","publisher":"P"}', { origin: 'a.json' })],
];

describe('adding a document', () => {
  it('keeps the bytes as received, a side file, and one journal line', async () => {
    const dossier = await fresh();
    const { added, known, notices } = await addDocument(dossier, text('Publisher: Gazette\n\nMoscow spoke.'));
    const hash = sha256(utf8('Publisher: Gazette\n\nMoscow spoke.'));
    const id = `r${hash.slice(0, 12)}`;
    expect({ known, notices }).toEqual({ known: [], notices: [] });
    expect(added).toMatchObject([
      { id, text: 'Moscow spoke.', publisher: 'Gazette', date: '2020-07-26', sha256: hash },
    ]);
    expect(stored(dossier)).toEqual([`${id}.json`, `${id}.txt`]);
    expect(readFileSync(join(dossier.path, 'reports', `${id}.txt`), 'utf8')).toBe(
      'Publisher: Gazette\n\nMoscow spoke.',
    );
    const side = readFileSync(join(dossier.path, 'reports', `${id}.json`));
    expect(JSON.parse(side.toString())).toEqual({
      id,
      sha256: hash,
      publisher: 'Gazette',
      date: '2020-07-26',
      mediaType: 'text/plain',
      origin: 'report.txt',
      retrieved: NOON,
      given: ['date'],
    });
    expect(lines(dossier).map((line) => JSON.parse(line))).toMatchObject([
      {
        seq: 1,
        by: 'analyst-7',
        kind: 'report',
        id,
        sha256: hash,
        mediaType: 'text/plain',
        side: sha256(side),
      },
    ]);
  });
  it('puts each step on the disk before the next', async () => {
    const { files, ...effects } = lone();
    const steps: Step[] = [];
    const dossier = await fresh({ ...effects, files: watched(files, (step) => steps.push(step)) });
    steps.length = 0;
    await addDocument(dossier, text('Moscow spoke.'));
    const placed = ['create', 'write', 'sync', 'rename'];
    expect(steps.map((step) => step.does)).toEqual([...placed, ...placed, 'syncFolder', 'write', 'sync']);
    expect(steps.at(-1)?.path).toMatch(/journal\.jsonl$/);
  });
  it.each(DOCUMENTS)('reads back the same record: %s', async (_, input) => {
    const dossier = await fresh();
    const { added, notices } = await addDocument(dossier, input);
    expect(added.length).toBeGreaterThan(0);
    const again = await openDossier(lone(), dossier.path, { mode: 'read' });
    const back = [];
    for await (const one of eachReport(again)) back.push(one);
    const byId = [...added].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(back.map((one) => one.report)).toEqual(byId);
    // A date that is none was a slip of that one call; all else that was said is said again.
    const lasting = notices.map((one) => one.code).filter((code) => code !== 'readers/bad-date');
    const said = back.flatMap((one) => one.notices.map((notice) => notice.code));
    if (input.date === 'soon') expect(said).toEqual(['readers/no-date']);
    else expect(said.sort()).toEqual(lasting.sort());
  });
  it('keeps each item of a feed as a file of its own', async () => {
    const dossier = await fresh();
    const { added } = await addDocument(dossier, text(FEED, { origin: 'feed.xml' }));
    expect(stored(dossier)).toEqual(added.flatMap(({ id }) => [`${id}.json`, `${id}.md`]).sort());
    expect(lines(dossier)).toHaveLength(2);
  });
  it('adds nothing, and says why, when there is nothing to read', async () => {
    const dossier = await fresh();
    const result = await addDocument(dossier, text(''));
    expect(result).toMatchObject({ added: [], known: [], notices: [{ code: 'readers/empty' }] });
    expect(stored(dossier)).toEqual([]);
    expect(lines(dossier)).toEqual([]);
  });
  it('lets no name from outside become a path', async () => {
    const names = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '../../../etc/passwd',
        '/etc/x.txt',
        'a/../../b.md',
        'C:\\x.html',
        '\0.txt',
        '..',
        'CON',
        '.tmp',
      ),
    );
    const dossier = await fresh();
    const before = readdirSync(join(dossier.path, '..'));
    await fc.assert(
      fc.asyncProperty(names, names, async (origin, title) => {
        await addDocument(
          dossier,
          text(`About ${origin} and ${title}.`, { origin, title, publisher: title, url: origin }),
        );
      }),
      { numRuns: 15 },
    );
    for (const name of stored(dossier))
      expect(name).toMatch(/^r[0-9a-f]{12}\.(?:json|txt|md|html|data\.json)$/);
    expect(readdirSync(join(dossier.path, '..'))).toEqual(before);
    expect(readdirSync(dossier.path).sort()).toEqual(['dossier.json', 'journal.jsonl', 'lock.1', 'reports']);
  });
});

describe('adding it again', () => {
  it('changes nothing', async () => {
    const dossier = await fresh();
    const first = await addDocument(dossier, text('Moscow spoke.'));
    const before = [
      lines(dossier),
      stored(dossier).map((name) => readFileSync(join(dossier.path, 'reports', name))),
    ];
    const second = await addDocument(dossier, text('Moscow spoke.'));
    expect(second).toEqual({ added: [], known: first.added, notices: [] });
    await dossier.close();
    const again = await reopened(dossier.path);
    expect(await addDocument(again, text('Moscow spoke.', { date: undefined }))).toMatchObject({
      added: [],
      known: first.added,
    });
    expect([
      lines(again),
      stored(again).map((name) => readFileSync(join(again.path, 'reports', name))),
    ]).toEqual(before);
  });
  it('at the same moment gives one line', async () => {
    const dossier = await fresh();
    const results = await Promise.all(
      Array.from({ length: 5 }, () => addDocument(dossier, text('Moscow spoke.'))),
    );
    expect(results.map(({ added }) => added.length).sort()).toEqual([0, 0, 0, 0, 1]);
    expect(lines(dossier)).toHaveLength(1);
  });
  it('with something new to say keeps that as a line, and the side file as it was', async () => {
    const dossier = await fresh();
    const { added } = await addDocument(dossier, text('Moscow spoke.', { date: undefined }));
    const id = added[0]?.id ?? '';
    const side = readFileSync(join(dossier.path, 'reports', `${id}.json`));
    const { known, notices } = await addDocument(dossier, text('Moscow spoke.', { publisher: 'Gazette' }));
    expect(known).toMatchObject([{ id, date: '2020-07-26', publisher: 'Gazette' }]);
    expect(notices).toMatchObject([
      { code: 'dossier/details-changed', report: id },
      { code: 'dossier/details-changed' },
    ]);
    expect(JSON.parse(lines(dossier)[1] ?? '')).toMatchObject({
      kind: 'report-details',
      id,
      date: '2020-07-26',
      publisher: 'Gazette',
    });
    expect(readFileSync(join(dossier.path, 'reports', `${id}.json`))).toEqual(side);
    await dossier.close();
    const back = await readStored(await reopened(dossier.path), id);
    expect(back).toMatchObject({ report: { date: '2020-07-26', publisher: 'Gazette' }, notices: [] });
  });
  it('restores a report that was damaged', async () => {
    const dossier = await fresh();
    const id = (await addDocument(dossier, text('Moscow spoke.'))).added[0]?.id ?? '';
    writeFileSync(join(dossier.path, 'reports', `${id}.txt`), 'Beijing spoke.');
    expect((await readStored(dossier, id)).report).toBeUndefined();
    expect((await addDocument(dossier, text('Moscow spoke.'))).added).toHaveLength(1);
    expect(await readStored(dossier, id)).toMatchObject({ report: { text: 'Moscow spoke.' }, notices: [] });
  });
  it('is refused when the id belongs to other bytes', async () => {
    const dossier = await fresh();
    const id = (await addDocument(dossier, text('Moscow spoke.'))).added[0]?.id ?? '';
    const known = dossier.index.reports.get(id);
    if (known) dossier.index.reports.set(id, { ...known, sha256: 'f'.repeat(64) });
    const { added, notices } = await addDocument(dossier, text('Moscow spoke.'));
    expect(added).toEqual([]);
    expect(notices).toMatchObject([{ code: 'dossier/id-taken', severity: 'error' }]);
  });
});

describe('reading a report', () => {
  const damaged = async (change: (path: string, id: string) => void) => {
    const dossier = await fresh();
    const id = (await addDocument(dossier, text('Moscow spoke.'))).added[0]?.id ?? '';
    change(join(dossier.path, 'reports'), id);
    return { dossier, id };
  };

  it.each<[string, string, (path: string, id: string) => void]>([
    [
      'bytes that were changed',
      'dossier/report-changed',
      (path, id) => writeFileSync(join(path, `${id}.txt`), 'Moscow spoke!'),
    ],
    ['bytes that are gone', 'dossier/report-missing', (path, id) => rmSync(join(path, `${id}.txt`))],
    [
      'a side file that was changed',
      'dossier/report-changed',
      (path, id) => writeFileSync(join(path, `${id}.json`), '{"date":"2019-01-01"}'),
    ],
    ['a side file that is gone', 'dossier/report-missing', (path, id) => rmSync(join(path, `${id}.json`))],
  ])('does not use %s', async (_, code, change) => {
    const { dossier, id } = await damaged(change);
    for (const result of [await readStored(dossier, id), await loadReport(dossier, id)]) {
      expect(result.notices).toMatchObject([{ code, severity: 'error', report: id }]);
      expect(result).not.toHaveProperty('report');
      expect(result).not.toHaveProperty('stored');
    }
  });
  it('refuses an id that is not there', async () => {
    const dossier = await fresh();
    for (const id of ['r000000000000', '../dossier', ''])
      expect(await errorOf(readStored(dossier, id))).toMatchObject({
        code: 'dossier/no-such-report',
        exitCode: 2,
      });
  });
  it('gives them one at a time, in the order of their ids', async () => {
    const dossier = await fresh();
    for (const word of ['one', 'two', 'three', 'four']) await addDocument(dossier, text(`Report ${word}.`));
    const ids = reportIds(dossier);
    expect(ids).toEqual([...ids].sort());
    let reads = 0;
    const counting = {
      ...dossier,
      effects: {
        ...dossier.effects,
        files: {
          ...dossier.effects.files,
          read: (path: string) => {
            reads += 1;
            return dossier.effects.files.read(path);
          },
        },
      },
    };
    const seen: string[] = [];
    for await (const { id, report } of eachReport(counting)) {
      seen.push(id);
      expect(report?.text).toMatch(/^Report /);
      expect(reads).toBe(seen.length * 2);
    }
    expect(seen).toEqual(ids);
  });
  it('takes no line for a report that names no report id', async () => {
    const dossier = await fresh();
    for (const id of ['../../x', 'r12', 7])
      await dossier.journal.append({
        by: 'a',
        kind: 'report',
        fields: { id, sha256: 'a', side: 'b', mediaType: 'text/plain' },
      });
    await dossier.journal.append({ by: 'a', kind: 'report', fields: { id: 'r0123456789ab' } });
    await dossier.close();
    expect(reportIds(await reopened(dossier.path))).toEqual([]);
    expect(existsSync(join(dossier.path, '../x'))).toBe(false);
  });
});
