import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { type Journal, type JournalEntry, openJournal } from '../../src/dossier/journal.js';
import { UserError } from '../../src/model/errors.js';
import { errorOf, failing, freshFolder, lone, type Step, utf8, watched } from './support.js';

const ZEROS = '0'.repeat(64);
// The hashes of the two lines were computed with sha256sum(1).
const LINE_1 = `{"seq":1,"prev":"${ZEROS}","at":"2021-03-01T08:00:00Z","by":"analyst-7","kind":"hypothesis","id":"H-delay","text":"The works could not deliver in time"}`;
const HASH_1 = 'd66abf8da3e99faebd5337ae360a3b56adc7a71857080b52055795f90c00277b';
const LINE_2 = `{"seq":2,"prev":"${HASH_1}","at":"2021-03-01T08:00:00Z","by":"analyst-7","kind":"rating","hypothesis":"H-delay","evidence":"E-4","value":"I","note":"Überprüft: \\u2028 \\"später\\" 🙂"}`;
const HASH_2 = 'a76ec3f458d5e2cc94b43867fcd0c0ba19d0c6b63a61f5ad3647bf19f0438496';

const path = () => join(freshFolder(), 'journal.jsonl');
const note = (n: unknown) => ({ by: 'analyst-7', kind: 'note', fields: { n } });

const opened: Journal[] = [];
afterEach(async () => {
  for (const journal of opened.splice(0)) await journal.close().catch(() => undefined);
});

async function open(at: string, write = true, effects = lone()) {
  const entries: JournalEntry[] = [];
  const result = await openJournal(effects, { path: at, write, each: (entry) => entries.push(entry) });
  opened.push(result.journal);
  return { ...result, entries };
}

async function written(lines: number): Promise<string> {
  const at = path();
  const { journal } = await open(at);
  for (let n = 1; n <= lines; n += 1) await journal.append(note(n));
  await journal.close();
  return at;
}

describe('the chain', () => {
  it('is over the bytes as written', async () => {
    const at = path();
    writeFileSync(at, `${LINE_1}\n${LINE_2}\n`);
    const { journal, entries, notices } = await open(at, false);
    expect(notices).toEqual([]);
    expect(journal.head()).toEqual({ seq: 2, hash: HASH_2 });
    expect(entries.map((entry) => entry.kind)).toEqual(['hypothesis', 'rating']);
    expect(entries[1]?.note).toBe('Überprüft: \u2028 "später" 🙂');
  });
  it('starts with 64 zeros and gives the known bytes and hash', async () => {
    const at = path();
    const { journal } = await open(at);
    const fields = { id: 'H-delay', text: 'The works could not deliver in time' };
    const { entry, head } = await journal.append({ by: 'analyst-7', kind: 'hypothesis', fields });
    expect(readFileSync(at, 'utf8')).toBe(`${LINE_1}\n`);
    expect(head).toEqual({ seq: 1, hash: HASH_1 });
    expect(entry).toMatchObject({ seq: 1, prev: ZEROS, by: 'analyst-7', ...fields });
    await journal.close();
  });
  it('continues a journal that somebody else began', async () => {
    const at = path();
    writeFileSync(at, `${LINE_1}\n${LINE_2}\n`);
    const { journal } = await open(at);
    expect((await journal.append(note(1))).entry).toMatchObject({ seq: 3, prev: HASH_2 });
    await journal.close();
    expect((await open(at, false)).notices).toEqual([]);
  });
  it('keeps any text as it is', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 5 }),
        async (texts) => {
          const at = path();
          const { journal } = await open(at);
          await Promise.all(texts.map((text) => journal.append(note(text))));
          await journal.close();
          const again = await open(at, false);
          expect(again.notices).toEqual([]);
          expect(again.entries.map((entry) => entry.n)).toEqual(texts);
          expect(again.journal.head()).toEqual(journal.head());
        },
      ),
      { numRuns: 8 },
    );
  });
  it('lets no field take the place of its own', async () => {
    const { journal } = await open(path());
    for (const field of ['seq', 'prev', 'at', 'by', 'kind'])
      expect(await errorOf(journal.append({ by: 'a', kind: 'k', fields: { [field]: 1 } }))).toBeInstanceOf(
        TypeError,
      );
    await journal.close();
  });
});

describe('confirmation', () => {
  it('comes after fsync, one for all that wait', async () => {
    const steps: Step['does'][] = [];
    const { files, ...effects } = lone();
    const at = path();
    const { journal } = await open(at, true, {
      ...effects,
      files: watched(files, ({ does }) => steps.push(does)),
    });
    expect(steps).toEqual(['append', 'syncFolder']);
    await journal.append(note(1));
    expect(steps.splice(0)).toEqual(['append', 'syncFolder', 'write', 'sync']);
    const acknowledged = await Promise.all([2, 3, 4, 5].map((n) => journal.append(note(n))));
    expect(steps).toEqual(['write', 'sync']);
    expect(acknowledged.map(({ entry }) => entry.seq)).toEqual([2, 3, 4, 5]);
    await journal.close();
  });
  it('waits at closing for lines on their way', async () => {
    const at = path();
    const { journal } = await open(at);
    const waiting = journal.append(note(1));
    await journal.close();
    expect((await waiting).entry.seq).toBe(1);
    expect(await errorOf(journal.append(note(2)))).toMatchObject({ code: 'dossier/read-only', exitCode: 4 });
  });
  it('is not given for a failed fsync, nor for anything after it', async () => {
    const at = await written(2);
    const { files, ...effects } = lone();
    // Steps: append (open), write, sync.
    const faulty = failing(files, { at: 3, code: 'EIO', lasting: false });
    const { journal } = await open(at, true, { ...effects, files: faulty.files });
    const error = await errorOf(journal.append(note(3)));
    expect(faulty.state.failed?.does).toBe('sync');
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({ code: 'dossier/disk-failed', exitCode: 5 });
    expect((error as UserError).hint).toMatch(/up to line 2 is kept/);
    expect(await errorOf(journal.append(note(4)))).toBe(error);
    expect(faulty.state.steps).toBe(3);
    expect(journal.head().seq).toBe(2);
    await journal.close();
    expect((await open(at)).notices).toEqual([]);
  });
  it('is not given when the file was changed by somebody else', async () => {
    const at = await written(1);
    const { journal } = await open(at);
    appendFileSync(at, `${LINE_2}\n`);
    expect(await errorOf(journal.append(note(2)))).toMatchObject({
      code: 'dossier/journal-changed',
      exitCode: 4,
    });
    await journal.close();
  });
});

describe('a torn tail', () => {
  const tear = async (bytes: Uint8Array) => {
    const at = await written(2);
    const whole = readFileSync(at);
    appendFileSync(at, bytes);
    return { at, whole };
  };

  it.each([
    ['half a line', utf8('{"seq":3,"prev":"ab')],
    ['half a character', utf8('{"é').subarray(0, 3)],
    ['zeros', new Uint8Array(100)],
    ['a whole line without its line feed', utf8(LINE_1)],
  ])('of %s is moved aside, with a notice, and the journal goes on', async (_, bytes) => {
    const { at, whole } = await tear(bytes);
    const { journal, notices, readOnly } = await open(at);
    expect(notices).toMatchObject([{ code: 'dossier/torn-tail', severity: 'warning' }]);
    expect(notices[0]?.message).toContain('moved to journal.torn-3');
    expect(readOnly).toBeUndefined();
    expect(readFileSync(at)).toEqual(whole);
    expect(new Uint8Array(readFileSync(at.replace('.jsonl', '.torn-3')))).toEqual(new Uint8Array(bytes));
    expect((await journal.append(note(3))).entry.seq).toBe(3);
    await journal.close();
    expect((await open(at)).notices).toEqual([]);
  });
  it('is left alone by readers', async () => {
    const { at } = await tear(utf8('{"seq":3'));
    const before = readFileSync(at);
    const { notices, journal } = await open(at, false);
    expect(notices).toEqual([]);
    expect(journal.head().seq).toBe(2);
    expect(readFileSync(at)).toEqual(before);
  });
  it('does not replace an earlier one', async () => {
    const { at } = await tear(utf8('first'));
    await (await open(at)).journal.close();
    appendFileSync(at, 'second');
    await (await open(at)).journal.close();
    appendFileSync(at, 'first');
    await (await open(at)).journal.close();
    const names = readdirSync(join(at, '..')).sort();
    expect(names).toEqual(['journal.jsonl', 'journal.torn-3', 'journal.torn-3-2']);
    expect(readFileSync(at.replace('.jsonl', '.torn-3-2'), 'utf8')).toBe('second');
  });
  it('survives a disk that fails at any step of moving it', async () => {
    for (let step = 1; ; step += 1) {
      const { at, whole } = await tear(utf8('{"seq":3'));
      const { files, ...effects } = lone();
      const faulty = failing(files, { at: step, code: 'ENOSPC', lasting: true });
      const result = await open(at, true, { ...effects, files: faulty.files }).catch(() => undefined);
      await result?.journal.close();
      const aside = at.replace('.jsonl', '.torn-3');
      const kept =
        readFileSync(at, 'utf8').endsWith('{"seq":3') || readFileSync(aside, 'utf8') === '{"seq":3';
      expect(kept).toBe(true);
      const again = await open(at);
      expect(again.readOnly).toBeUndefined();
      expect(readFileSync(at)).toEqual(whole);
      expect(readFileSync(aside, 'utf8')).toBe('{"seq":3');
      await again.journal.close();
      if (!faulty.state.failed) {
        expect(step).toBeGreaterThan(6);
        return;
      }
    }
  });
});

describe('a fault elsewhere', () => {
  const rewrite = async (change: (lines: string[]) => void) => {
    const at = await written(4);
    const lines = readFileSync(at, 'utf8').split('\n').slice(0, -1);
    change(lines);
    writeFileSync(at, `${lines.join('\n')}\n`);
    return at;
  };

  it('makes the journal read-only, with the line and both hashes', async () => {
    const at = await rewrite((lines) => {
      lines[1] = lines[1]?.replace('"n":2', '"n":9') ?? '';
    });
    const before = readFileSync(at);
    const { journal, notices, readOnly, entries } = await open(at);
    expect(readOnly).toBe('its journal is damaged');
    expect(notices).toMatchObject([
      { code: 'dossier/journal-damaged', severity: 'error', file: 'journal.jsonl' },
    ]);
    expect(notices[0]?.message).toMatch(
      /^Line 3 of the journal names [0-9a-f]{64} as the line before it.* SHA-256 [0-9a-f]{64}/,
    );
    const hashes = notices[0]?.message.match(/[0-9a-f]{64}/g) ?? [];
    expect(hashes[0]).not.toBe(hashes[1]);
    expect(journal.head().seq).toBe(2);
    expect(entries).toHaveLength(4);
    const refused = await errorOf(journal.append(note(5)));
    expect(refused).toMatchObject({ code: 'dossier/read-only', exitCode: 4 });
    expect(readFileSync(at)).toEqual(before);
    expect(existsSync(at.replace('.jsonl', '.torn-5'))).toBe(false);
  });
  it.each<[string, string, (lines: string[]) => void]>([
    ['a line taken out', 'Line 2 .* names', (lines) => void lines.splice(1, 1)],
    [
      'two lines swapped',
      'Line 2 .* names',
      (lines) => void lines.splice(1, 2, lines[2] ?? '', lines[1] ?? ''),
    ],
    ['an empty line', 'Line 3 .* is no journal line', (lines) => void lines.splice(2, 0, '')],
    [
      'a damaged last line with its line feed',
      'Line 4 .* is no journal line',
      (lines) => void lines.splice(3, 1, '{"seq":4'),
    ],
    [
      'Windows line ends',
      'Line 2 .* names',
      (lines) => void lines.splice(0, 4, ...lines.map((line) => `${line}\r`)),
    ],
    [
      'a wrong number',
      'Line 4 .* has the number 7',
      (lines) => void lines.splice(3, 1, (lines[3] ?? '').replace('"seq":4', '"seq":7')),
    ],
  ])('is found: %s', async (_, expected, change) => {
    const { notices, readOnly } = await open(await rewrite(change));
    expect(readOnly).toBeDefined();
    expect(notices[0]?.message).toMatch(new RegExp(`^${expected}`));
  });
  it('is found when a torn tail follows, which then stays', async () => {
    const at = await rewrite((lines) => {
      lines[0] = '{}';
    });
    appendFileSync(at, 'torn');
    const { notices } = await open(at);
    expect(notices.map((one) => one.code)).toEqual(['dossier/journal-damaged']);
    expect(readFileSync(at, 'utf8')).toMatch(/torn$/);
  });
});
