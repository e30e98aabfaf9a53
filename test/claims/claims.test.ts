import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../src/claims/findings.js';
import { claimNotation, readText } from './harness.js';

interface Case {
  readonly title: string;
  readonly text: string;
  readonly expected: readonly string[];
}

/** Blocks of `# title`, text, `--`, one line a claim in text order; `none` where the text puts nothing forward. */
function casesOf(file: string): Case[] {
  const blocks = readFileSync(`test/claims/${file}`, 'utf8').split(/\n(?=# )/);
  return blocks
    .filter((block) => block.includes('\n--'))
    .map((block) => {
      const [head = '', tail = ''] = block.split(/\n--[ \t]*(?:\n|$)/);
      const [title = '', ...text] = head.trim().split('\n');
      const expected = tail.split('\n').filter((line) => line.trim() !== '' && line !== 'none');
      return { title: title.slice(2), text: text.join('\n'), expected };
    });
}

const linesOf = (text: string) => {
  const { claims, events } = readText(text);
  return claims.map((claim) => claimNotation(claim, events));
};

const cases = casesOf('cases.txt');

describe('claims of a text', () => {
  it('has its cases', () => expect(cases.length).toBeGreaterThanOrEqual(80));
  it.each(cases.map((one) => [one.title, one] as const))('%s', (_, { text, expected }) => {
    expect(linesOf(text)).toEqual(expected);
  });
});

/** Known failures; one that starts to pass must be moved to cases.txt. */
describe('known gaps', () => {
  it.each(casesOf('known-gaps.txt').map((one) => [one.title, one] as const))(
    '%s',
    (_, { text, expected }) => {
      expect(linesOf(text), 'passes now: move it to cases.txt').not.toEqual(expected);
    },
  );
});

const commentary = `It seems Lima is withholding the delivery of X-20 batteries to Chile. Some officials have spoken about how a flood has slowed production at the factory. Others spoke on how delivering such systems abroad would mean a large flow of crews, which would break the quarantine rules.
When Kenya asked Lima for help in June 2020, Peru agreed to speed up the delivery of X-20 batteries to Kenya. This move pleased Nairobi but angered Chile.
What is really going on between Chile and Peru?
In short, Peru is displeased with Chilean espionage.
Are we seeing a complete breakdown of relations between Peru and Chile? No. Of course not. They will find a way to settle it. At least in the short term. However, we can expect Peru to push back more often.`;

describe('a commentary', () => {
  const { claims, events } = readText(commentary);
  const of = (kind: string) => claims.filter((claim) => claim.kind === kind);
  const withheld = events.find(({ trigger }) => trigger.exact === 'withholding');

  it('links every reason to the withheld delivery', () => {
    expect(withheld).toBeDefined();
    expect(of('reason').map(({ events: acts }) => acts)).toEqual([
      [withheld?.id],
      [withheld?.id],
      [withheld?.id],
    ]);
    expect(of('reason').map(({ cause }) => cause?.scope)).toEqual(['general', 'general', 'specific']);
  });

  it('links the feelings to the act that "this move" takes up', () => {
    const hastened = events.filter(({ recipients }) => recipients.some(({ code }) => code === 'KEN'));
    const felt = of('statement').filter(({ cue }) => /pleased|angered/.test(cue?.exact ?? ''));
    expect(felt).toHaveLength(2);
    for (const { events: acts } of felt)
      expect(hastened.map(({ id }) => id)).toEqual(expect.arrayContaining([...acts]));
    expect(felt.every(({ events: acts }) => acts.length === 1)).toBe(true);
  });

  it('takes the others for other officials and keeps their words as the source', () => {
    const others = of('reason')[1]?.attribution;
    expect(others?.source?.exact).toBe('Others');
    expect(others?.actor).toMatchObject({ code: '---', name: 'other officials' });
  });

  it('joins question, answer and horizon to a verdict', () => {
    const verdict = of('judgement')[0];
    expect(verdict?.content.exact).toMatch(/^Are we seeing .* No\. Of course not\.$/);
    expect(verdict?.horizon).toMatchObject({ duration: { unit: 'year', min: 0, max: 1 } });
  });

  it('sets the general reasons beside the haste toward another', () => {
    const found = findingsOf({ claims, events, groups: [], lineage: [] });
    expect(found.map(({ kind }) => kind)).toEqual(['comparator']);
    expect(found[0]?.says).toContain('deliveries of X-20 to Kenya would have been affected too');
    const given = found[0]?.sides.flatMap(({ claim }) => claim ?? []);
    expect(given).toEqual(
      of('reason')
        .slice(0, 2)
        .map(({ id }) => id),
    );
  });

  it('cuts every span out of the report', () => {
    for (const claim of claims) {
      const spans = [
        claim.sentence,
        claim.content,
        claim.cue,
        claim.cause?.span,
        claim.horizon?.span,
        claim.attribution?.source,
      ];
      for (const span of spans) if (span) expect(commentary.slice(span.start, span.end)).toBe(span.exact);
    }
  });

  it('gives the same ids at every run and no id twice', () => {
    const ids = claims.map(({ id }) => id);
    expect(readText(commentary).claims.map(({ id }) => id)).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^c[\da-z]{14}(?:-\d+)?$/.test(id))).toBe(true);
  });

  it('carries a trail for every claim', () => {
    for (const { reasons } of claims) expect(reasons.length).toBeGreaterThan(0);
  });
});

/** Two states of one length, so that the same places stand for the same words. */
const [one, other] = ['Kenya', 'Egypt'];
const swap = (text: string) =>
  text.replaceAll(one, '\u0000').replaceAll(other, one).replaceAll('\u0000', other);
const swapCodes = (line: string) =>
  line.replaceAll('KEN', '\u0000').replaceAll('EGY', 'KEN').replaceAll('\u0000', 'EGY');

describe('even-handedness', () => {
  it.each([
    'Kenya suspended deliveries of grain to Egypt because of a drought.',
    'Kenya suspended deliveries of grain to Egypt. Some officials said that a flood had slowed production.',
    'Kenya suspended deliveries of grain to Egypt because Egypt had not paid.',
    'Is Kenya turning away from Egypt?',
    'The decision pleased Kenya but angered Egypt.',
    'Typically, when Kenya buys ships from Egypt, its own yards offer copies within a few years.',
    'Kenya will expel more diplomats of Egypt by the end of 2021.',
    'Relations between Kenya and Egypt have never been worse.',
    'Kenya suspended deliveries of grain to Egypt. What is behind it? Kenya is angry at the mines of Egypt.',
  ])('swaps the parties of "%s" and nothing else', (text) => {
    const lines = linesOf(text);
    expect(lines.length).toBeGreaterThan(0);
    const ordered = (line: string) =>
      line.replace(/about=(\S+)/, (_, codes: string) => `about=${codes.split('+').sort().join('+')}`);
    expect(linesOf(swap(text)).map(ordered)).toEqual(lines.map((line) => ordered(swapCodes(swap(line)))));
  });
});

describe('any text', () => {
  it.each([
    '',
    '?',
    '...',
    'Because.',
    'No. No. No.',
    'Why? Because. Will.',
    'At least in the short term.',
    '“”?!',
    'over over over because of due to',
  ])('takes %j without failing', (text) => {
    expect(() => readText(text)).not.toThrow();
  });
});
