import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, detente, freshFolder } from './run.js';

const folder = freshFolder();
const good = 'Kenya suspended deliveries of grain to Peru on Monday, officials said.';
const file = (name: string, bytes: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};

/** Inputs of which nothing can be read: exit code 3, and why. */
describe('unusable input', () => {
  it.each([
    ['an empty file', () => file('empty.txt', ''), 'There is no text in it'],
    [
      'a binary',
      () => file('picture.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3])),
      'holds no text',
    ],
    ['50 MB of text', () => file('long.txt', 'word '.repeat(10_000_000)), 'the limit for this kind'],
    ['a file that is not there', () => join(folder, 'nowhere.txt'), 'There is no file or folder'],
    [
      'a folder without reports',
      () => {
        mkdirSync(join(folder, 'bare'), { recursive: true });
        return join(folder, 'bare');
      },
      'There is no report in the folder',
    ],
  ])('%s', (_, make, message) => {
    const { code, out, err } = detente(['brief', make()]);
    expect(err).toContain(message);
    expect(err).toMatch(/\n {2}\S/);
    expect(out).toBe('');
    expect(code).toBe(3);
  });

  it('wrong options are exit code 2 and say what to write', () => {
    const { code, err } = detente(['brief', file('good.txt', good), '--date', '2020-13-40']);
    expect(err).toContain('YYYY-MM-DD');
    expect(code).toBe(2);
  });
});

/** Doubtful inputs are read, and the brief says what is doubtful. */
describe('doubtful input', () => {
  it.each([
    ['no date', () => file('nodate.txt', good), 'readers/no-date'],
    ['a date in the future', () => file('future.txt', `Date: 2031-01-01\n\n${good}`), 'readers/future-date'],
    [
      'broken UTF-8',
      () => file('broken.txt', Uint8Array.from([...new TextEncoder().encode(good), 0xc3, 0x28, 0xff, 0x20])),
      'readers/bad-encoding',
    ],
    [
      'unknown actors only',
      () => file('unknown.txt', 'The Zorgons attacked the Blurfs on Monday.'),
      'briefs/nothing-coded',
    ],
    [
      'an HTML bomb',
      () =>
        file(
          'bomb.html',
          `<html><body>${'<div>'.repeat(40_000)}${good}${'</div>'.repeat(40_000)}</body></html>`,
        ),
      'readers/html-too-deep',
    ],
  ])('%s', (_, make, code) => {
    const run = detente(['brief', make(), '--json']);
    expect(run.err).not.toContain('bug in Detente');
    expect(run.code).toBe(0);
    const brief = JSON.parse(run.out) as { notices: { code: string }[] };
    expect(brief.notices.map((notice) => notice.code)).toContain(code);
  });

  it('one bad file among good ones stops nothing', () => {
    const { code, out, err } = detente([
      'events',
      file('good2.txt', good),
      file('empty2.txt', ''),
      '--date',
      '2020-08-30',
    ]);
    expect(out).toContain('KEN SANCTION/discontinue PER');
    expect(err).toContain('empty2.txt');
    expect(code).toBe(0);
  });
});

it('an address of this machine is refused before it is asked: a list from outside must not reach local services', () => {
  const { code, err } = detente(['brief', 'http://127.0.0.1:9/report', '--timeout', '1']);
  expect(err).toContain('127.0.0.1');
  expect(err).not.toContain('bug in Detente');
  expect(code).toBe(3);
});

it('the command is the built file', () => expect(cli).toMatch(/dist\/cli\/main\.js$/));

describe('options that could do harm', () => {
  it('--json does not take an input for its output', () => {
    const path = file('input.txt', good);
    const { code, err } = detente(['brief', '--json', path, file('second.txt', good)]);
    expect(code).not.toBe(0);
    expect(err).toContain('--json');
    expect(readFileSync(path, 'utf8')).toBe(good);
  });
  it('an unreadable file in a folder is a notice; the others are read', () => {
    const mixed = join(folder, 'mixed');
    mkdirSync(mixed, { recursive: true });
    writeFileSync(join(mixed, 'good.txt'), good);
    symlinkSync(join(mixed, 'gone.txt'), join(mixed, 'link.txt'));
    const { code, out, err } = detente(['events', mixed, '--date', '2020-08-30']);
    expect(out).toContain('KEN SANCTION/discontinue PER');
    expect(err).toContain('link.txt');
    expect(code).toBe(0);
  });
  it('the order of two equal files changes nothing', () => {
    const [a, b] = [file('same1.txt', good), file('same2.txt', good)];
    expect(detente(['brief', a, b, '--json']).out).toBe(detente(['brief', b, a, '--json']).out);
  });
  it('a party of --pair that nobody names is told', () => {
    const { out } = detente([
      'brief',
      file('pair.txt', good),
      '--date',
      '2020-08-30',
      '--pair',
      'Atlantis',
      'ken',
    ]);
    expect(out).toContain('briefs/pair-not-named');
  });
});
