import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/dossier/canonical.js';
import { withoutWords, withWords } from '../../src/dossier/coded/bareSpans.js';
import { type Book, openBook } from '../../src/dossier/coded/book.js';
import { tidyCoded } from '../../src/dossier/coded/codedFile.js';
import { codedKey } from '../../src/dossier/coded/codedKey.js';
import { keyOfLine } from '../../src/dossier/coded/codedLine.js';
import { createDossier, type Dossier, openDossier } from '../../src/dossier/folder.js';
import { keepCoders } from '../../src/dossier/pool.js';
import { openDerived } from '../../src/dossier/readDerived.js';
import { addDocument } from '../../src/dossier/reports.js';
import { openSession } from '../../src/dossier/session.js';
import type { Maker } from '../../src/dossier/stamp.js';
import { makerOf, materialOfBook } from '../../src/dossier/storedMaterial.js';
import { failing, freshFolder, lone, utf8 } from './support.js';

const MAKER = await makerOf();
const coders = keepCoders({ threads: 0 });
afterAll(() => coders.close());
const open: Dossier[] = [];
afterEach(async () => {
  for (const dossier of open.splice(0)) await dossier.close();
});

const wire = `Kenya suspended deliveries of grain to Peru on Monday, the ministry of trade said in a statement.
The decision follows months of talks between the two governments about unpaid bills for earlier shipments.
Peru accused Kenya of breaking the contract that both sides had signed in the spring of last year.
Analysts in the capital expect that the talks will be taken up again before the end of the summer.`;

/** Reprints, a citation, a denial: what one report says of another depends on all of them. */
const documents = [
  { text: wire, date: '2021-03-02', publisher: 'Example Wire' },
  {
    text: `${wire}\nThe harbour of Callao was quiet on Monday.`,
    date: '2021-03-03',
    publisher: 'Example Post',
  },
  { text: wire.replace('unpaid', 'open'), date: '2021-03-04', publisher: 'Example Gazette' },
  {
    text: 'Kenya did not suspend deliveries of grain to Peru, officials in Nairobi said.',
    date: '2021-03-04',
  },
  { text: 'According to Example Wire, Kenya suspended deliveries of grain to Peru.', date: '2021-03-05' },
  { text: 'Kenya delivered grain to Chile on schedule, “as agreed”, the minister said.', date: '2021-03-05' },
  { text: 'Peru sanctioned Kenya over the grain. Chile praised Peru.' },
];

async function fresh(): Promise<Dossier> {
  const path = join(freshFolder(), 'd');
  await createDossier(lone(), path, { title: 'Deliveries' });
  return opened(path);
}

async function opened(path: string, effects = lone()): Promise<Dossier> {
  const dossier = await openDossier(effects, path, { mode: 'write' });
  open.push(dossier);
  return dossier;
}

async function add(dossier: Dossier, index: number, more: { publisher?: string } = {}): Promise<string> {
  const { text, ...said } = documents[index] as (typeof documents)[number];
  const document = { bytes: utf8(text), origin: `${index}.txt`, ...said, ...more };
  const { added, known } = await addDocument(dossier, document);
  return [...added, ...known][0]?.id ?? '';
}

async function filled(dossier: Dossier, maker: Maker = MAKER): Promise<Book> {
  const book = await openBook(dossier, maker);
  await book.fill(coders);
  return book;
}

const fileIn = (dossier: Dossier, name: string) => readFileSync(join(dossier.path, name), 'utf8');
const linesOf = (dossier: Dossier) => fileIn(dossier, 'coded.jsonl').split('\n').filter(Boolean);

/** Everything that comes of a dossier, as bytes. */
async function made(dossier: Dossier, book?: Book) {
  const whole = book ?? (await filled(dossier));
  const { material } = await materialOfBook(dossier, MAKER, whole);
  const names = ['comparisons', 'findings', 'groups', 'lineage'].map((name) => `derived/${name}.jsonl`);
  return { material: canonicalJson(material), files: names.map((name) => fileIn(dossier, name)) };
}

/** All documents added in their order and coded at once, with nothing kept. */
async function cold(indices = [...documents.keys()], described: readonly number[] = []) {
  const dossier = await fresh();
  for (const index of indices) await add(dossier, index);
  for (const index of described) await add(dossier, index, { publisher: 'Renamed Wire' });
  return made(dossier);
}

describe('a dossier coded bit by bit', () => {
  it('is to the byte what it is coded at once, in whatever order reports came', async () => {
    const all = [...documents.keys()];
    const expected = { plain: await cold(), described: await cold(all, [0, 3]) };
    const steps = fc.tuple(
      fc.shuffledSubarray(all, { minLength: all.length }),
      fc.array(fc.constantFrom('nothing', 'code', 'derive', 'open anew', 'forget'), {
        minLength: 7,
        maxLength: 7,
      }),
      fc.boolean(),
    );
    await fc.assert(
      fc.asyncProperty(steps, async ([order, between, describing]) => {
        let dossier = await fresh();
        let book = await openBook(dossier, MAKER);
        for (const [at, index] of order.entries()) {
          await add(dossier, index);
          if (describing && at === 3) for (const one of order.slice(0, 4)) await name(dossier, one);
          if (between[at] !== 'nothing') await book.fill(coders);
          if (between[at] === 'derive') await materialOfBook(dossier, MAKER, book);
          if (between[at] === 'forget') rmSync(join(dossier.path, 'coded.jsonl'), { force: true });
          if (between[at] !== 'open anew') continue;
          await dossier.close();
          dossier = await opened(dossier.path);
          book = await openBook(dossier, MAKER);
        }
        if (describing) for (const one of [0, 3]) await name(dossier, one);
        await book.fill(coders);
        const now = expected[describing ? 'described' : 'plain'];
        expect(await made(dossier, book)).toEqual(now);
        expect(await made(dossier)).toEqual(now);
      }),
      { numRuns: 12 },
    );
  });

  const name = (dossier: Dossier, index: number) =>
    [0, 3].includes(index) ? add(dossier, index, { publisher: 'Renamed Wire' }) : undefined;

  it('codes each report once: a new one costs its own coding', async () => {
    const dossier = await fresh();
    for (const index of [0, 1, 2]) await add(dossier, index);
    const book = await filled(dossier);
    const before = linesOf(dossier);
    const id = await add(dossier, 3);
    expect(book.missing()).toEqual([id]);
    await book.fill(coders);
    expect(linesOf(dossier).slice(0, 3)).toEqual(before);
    expect(linesOf(dossier)).toHaveLength(4);
    await add(dossier, 3, { publisher: 'Another' });
    expect(book.missing()).toEqual([id]);
    expect((await openBook(dossier, MAKER)).missing()).toEqual([id]);
  });

  it('shows in an open session what a cold start shows, and leaves it in place', async () => {
    const dossier = await fresh();
    for (const index of [5, 1, 0]) await add(dossier, index);
    await dossier.close();
    const session = await openSession(lone(), dossier.path, { threads: 0 });
    for (const index of [6, 2, 3, 4]) {
      const { text, ...said } = documents[index] as (typeof documents)[number];
      await session.add({ bytes: utf8(text), origin: `${index}.txt`, ...said });
      if (index === 2) await session.settled();
    }
    await session.settled();
    const { material } = await cold();
    expect(canonicalJson(session.material())).toBe(material);
    await session.close();
    const again = await opened(dossier.path);
    expect(linesOf(again)).toHaveLength(documents.length);
    expect(await openDerived(again, MAKER)).toBeDefined();
    expect(await made(again)).toEqual(await cold());
  });
});

describe('what was kept', () => {
  it('is never trusted when damaged: any byte may be another one, and the end may be gone', async () => {
    const dossier = await fresh();
    for (const index of [0, 1, 3]) await add(dossier, index);
    const expected = await made(dossier);
    const place = join(dossier.path, 'coded.jsonl');
    const whole = readFileSync(place);
    const damage = fc.tuple(fc.nat(whole.length - 1), fc.nat(255), fc.boolean());
    await fc.assert(
      fc.asyncProperty(damage, async ([at, byte, cut]) => {
        const bytes = Buffer.from(cut ? whole.subarray(0, at) : whole);
        if (!cut) bytes[at] = byte;
        writeFileSync(place, bytes);
        expect((await made(dossier)).material).toBe(expected.material);
        // And it is whole again.
        expect((await openBook(dossier, MAKER)).missing()).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it.each<[string, Maker]>([
    ['version', { ...MAKER, coder: { name: 'detente', version: '99' } }],
    ['model or actors', { ...MAKER, data: 'model 99' }],
  ])('by another %s is not used', async (_, maker) => {
    const dossier = await fresh();
    const id = await add(dossier, 0);
    await filled(dossier);
    expect((await openBook(dossier, maker)).missing()).toEqual([id]);
    await filled(dossier, maker);
    expect(linesOf(dossier)).toHaveLength(2);
    expect((await openBook(dossier, MAKER)).missing()).toEqual([]);
  });

  it('does not hide that a report was changed on the disk', async () => {
    const dossier = await fresh();
    const ids = [await add(dossier, 0), await add(dossier, 1)];
    await made(dossier);
    const name = readdirSync(join(dossier.path, 'reports')).find((one) => one === `${ids[0]}.txt`) ?? '';
    appendFileSync(join(dossier.path, 'reports', name), 'More.');
    const book = await filled(dossier);
    const { material } = await materialOfBook(dossier, MAKER, book);
    expect(material.reports.map(({ id }) => id)).toEqual([ids[1]]);
    expect(material.events.filter(({ report }) => report === ids[0])).toEqual([]);
    expect(material.lineage).toEqual([{ report: ids[1], origin: ids[1], cites: [] }]);
    expect(material.notices[0]).toMatchObject({ code: 'dossier/report-changed', report: ids[0] });
    writeFileSync(join(dossier.path, 'reports', name), wire);
    expect((await materialOfBook(dossier, MAKER, await filled(dossier))).material.reports).toHaveLength(2);
  });

  it('is made again when derived records were changed', async () => {
    const dossier = await fresh();
    for (const index of [0, 1]) await add(dossier, index);
    const expected = await made(dossier);
    const place = join(dossier.path, 'derived/lineage.jsonl');
    writeFileSync(place, fileIn(dossier, 'derived/lineage.jsonl').replace('"share":1', '"share":0'));
    expect(await made(dossier)).toEqual(expected);
  });

  it('is cleared of what is of no use', async () => {
    const dossier = await fresh();
    await add(dossier, 0);
    await filled(dossier, { ...MAKER, data: 'old' });
    const id = await add(dossier, 1);
    const expected = await made(dossier);
    appendFileSync(join(dossier.path, 'coded.jsonl'), 'torn');
    const wanted = new Map(
      [...dossier.index.reports.values()].map((one) => [codedKey(MAKER, one), one.id] as const),
    );
    await tidyCoded(dossier, wanted);
    expect(linesOf(dossier).map((line) => wanted.get(keyOfLine(Buffer.from(line)) ?? ''))).toContain(id);
    expect(linesOf(dossier)).toHaveLength(2);
    expect(await made(dossier)).toEqual(expected);
  });

  it('is usable after a full disk at any step', async () => {
    const expected = (await cold([0, 3])).material;
    for (let at = 1; ; at += 1) {
      const dossier = await fresh();
      for (const index of [0, 3]) await add(dossier, index);
      const { files, state } = failing(dossier.effects.files, { at, code: 'ENOSPC', lasting: true });
      const full = { ...dossier, effects: { ...dossier.effects, files } };
      const error = await made(full).then(
        () => undefined,
        (caught: unknown) => caught,
      );
      if (error) expect(error).toMatchObject({ code: 'dossier/disk-full', exitCode: 5 });
      expect((await made(dossier)).material).toBe(expected);
      if (!state.failed) return;
    }
  });

  it('is read, and nothing is written, where the dossier is open for reading only', async () => {
    const dossier = await fresh();
    await add(dossier, 0);
    const reading = await openDossier(lone(), dossier.path, { mode: 'read' });
    const { material } = await materialOfBook(reading, MAKER, await filled(reading));
    expect(material.events.length).toBeGreaterThan(0);
    expect(readdirSync(dossier.path).sort()).toEqual(
      ['dossier.json', 'journal.jsonl', 'reports']
        .concat(readdirSync(dossier.path).filter((name) => name.startsWith('lock')))
        .sort(),
    );
  });
});

describe('spans without their words', () => {
  it('get them back', () => {
    const place = fc.record({ start: fc.nat(30), end: fc.nat(30) });
    const text = fc.string({ maxLength: 30, unit: 'binary' });
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 4 },
        fc.string(),
        fc.constant(null),
        place.map((span) => ({ ...span, cut: true })),
        fc.record({ start: fc.nat(9), end: fc.nat(9), exact: fc.string() }),
        fc.array(tie('any'), { maxLength: 4 }),
        fc.dictionary(fc.string({ maxLength: 3 }), tie('any'), { maxKeys: 4 }),
      ),
    })).any;
    const cutOut = (given: unknown, from: string): unknown =>
      JSON.parse(
        JSON.stringify(given, (_, one) =>
          one?.cut ? { start: one.start, end: one.end, exact: from.slice(one.start, one.end) } : one,
        ),
      );
    fc.assert(
      fc.property(value, text, (given, from) => {
        const records = cutOut(given, from);
        const bare = withoutWords(records, from);
        expect(canonicalJson(withWords(JSON.parse(bare ?? fail()), from))).toBe(canonicalJson(records));
      }),
      { numRuns: 50 },
    );
  });
  it('are refused where a record looks like one', () => {
    expect(withoutWords([{ start: 1, end: 2 }], 'abc')).toBeUndefined();
  });
});

function fail(): never {
  throw new Error('refused');
}
